// What each participant thinks of the proposal, in its own words; who has not said so yet stands there too.
import { proposalParts } from '@hanze/shared/proposals/parts';
import { isStance, positionsClash, stances } from '@hanze/shared/proposals/stances';
import { enumerate, type Text } from '@hanze/shared/kernel/text';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { proposalLabels } from './labels.ts';
import type { PagePosition } from './ProposalScreen.tsx';

type PositionsProps = { positions: readonly PagePosition[]; edition: number; own: string | null | undefined };

const looks = { agree: 'ok', 'agree-on-condition': 'look', object: 'late', abstain: 'none', follows: 'busy' } as const satisfies Record<
  string,
  State
>;

export function Positions({ positions, edition, own }: PositionsProps) {
  const t = useText();
  const taken = positions.filter(({ stance }) => stance !== null && stance !== undefined);
  return (
    <Section title={t(proposalLabels.positions)} note={t(proposalLabels.positionsNote, { taken: taken.length, all: positions.length })}>
      {positionsClash(positions) && <Notice is="look" title={t(proposalLabels.clash)} />}
      <ul className="positions">
        {positions.map((position) => (
          <OnePosition key={position.organisationId} position={position} edition={edition} own={position.organisationId === own} />
        ))}
      </ul>
    </Section>
  );
}

/** What a part is called; the change set is a part with rules of its own. */
const partLabel = (code: string): Text =>
  Object.hasOwn(proposalParts, code) ? proposalParts[code as keyof typeof proposalParts].label : proposalLabels.changeSet;

function OnePosition({ position, edition, own }: { position: PagePosition; edition: number; own: boolean }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { organisationName, stance, reason, conditions, takenByName, at } = position;
  const known = isStance(stance) ? stance : undefined;
  const { changedSince } = position;
  const taken = position.edition ?? edition;
  const parts = enumerate(
    changedSince.map((code) => t(partLabel(code)).toLowerCase()),
    language,
  );
  return (
    <li className={own ? 'position position--own' : 'position'}>
      <div className="position__who">
        <b>{organisationName}</b>
        {takenByName && at && (
          <span className="small muted">
            {takenByName}, {format.moment(at)}
          </span>
        )}
      </div>
      <div>
        {known ? <Status is={looks[known]} word={t(stances[known].label)} /> : <Status is="none" word={t(proposalLabels.noPosition)} />}
        {changedSince.length > 0 && <Status is="look" word={t(proposalLabels.broken, { n: taken, parts })} />}
        {changedSince.length === 0 && taken < edition && <p className="small muted">{t(proposalLabels.older, { n: taken })}</p>}
      </div>
      <p className="binding">{conditions ?? reason}</p>
    </li>
  );
}
