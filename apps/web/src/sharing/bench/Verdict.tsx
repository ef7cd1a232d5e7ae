// How a sharing does against every group, in words: who would be cheaper off without whom, who alone, and whether the estimates matter.
import { enumerate } from '@hanze/shared/kernel/text';
import type { Judgement } from '@hanze/shared/sharing/fairness/study';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { Status } from '../../ui/Status.tsx';
import { benchLabels } from './labels.ts';
import type { Studied } from './study-messages.ts';

const mostNamed = 5;

interface VerdictProps {
  verdict: Judgement;
  studied: Studied;
}

export function Verdict({ verdict: { blocking, cents, inCore, band }, studied: { names, alone } }: VerdictProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const groups = blocking.filter(({ members }) => members.length > 1);
  const named = (members: readonly number[]) =>
    enumerate(
      members.map((place) => names[place]!),
      language,
    );
  const dearer = names.flatMap((_, place) => (cents[place]! > alone[place]! ? [place] : []));
  const holds = !band
    ? benchLabels.bandNotComputed
    : band.scenarios === 1
      ? benchLabels.bandNone
      : band.inCore === 'depends'
        ? benchLabels.bandDepends
        : benchLabels.bandHolds;
  return (
    <div className="verdict">
      <p>
        {t(benchLabels.staysTogether)} <Status is={inCore ? 'ok' : 'look'} word={t(inCore ? benchLabels.yes : benchLabels.no)} />
      </p>
      {groups.length === 0 && <p className="binding">{t(benchLabels.noGroup)}</p>}
      {groups.length > 0 && (
        <ul className="verdict__groups">
          {groups.slice(0, mostNamed).map(({ members, pays, cost }) => (
            <li key={members.join(' ')} className="binding">
              {t(benchLabels.group, {
                names: named(members),
                one: members.length === 1,
                pays: format.euros(Number(pays)),
                cost: format.euros(Number(cost)),
                gap: format.euros(Number(pays - cost)),
              })}
            </li>
          ))}
        </ul>
      )}
      {groups.length > mostNamed && <p>{t(benchLabels.moreGroups, { n: groups.length - mostNamed })}</p>}
      <p>
        {dearer.length === 0
          ? t(benchLabels.nobodyAlone)
          : t(benchLabels.aloneBetter, {
              one: dearer.length === 1,
              names: enumerate(
                dearer.map((place) => `${names[place]} (${format.euros(Number(cents[place]! - alone[place]!))})`),
                language,
              ),
            })}
      </p>
      <p className="muted">{t(holds)}</p>
    </div>
  );
}
