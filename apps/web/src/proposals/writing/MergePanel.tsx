// Someone saved a newer edition while one was writing: per part what the other changed and what one changed oneself, and a choice.
import { mergedParts, withParts } from '@hanze/shared/proposals/merge';
import { type PartCode, partCodes, proposalParts } from '@hanze/shared/proposals/parts';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { useLanguage, useText, voiceIn } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { type Names, readable } from '../readable.ts';
import { TextDiff } from '../TextDiff.tsx';
import { writingLabels } from '../writing-labels.ts';

type Keep = 'mine' | 'theirs' | 'both';
/** Parts that are one running text, of which both versions can stand below each other. */
const running: readonly PartCode[] = ['text', 'downsides', 'withoutScreen'];

type MergePanelProps = {
  base: ProposalText;
  mine: ProposalText;
  theirs: ProposalText;
  edition: number;
  who: string | null | undefined;
  names: Names;
  onMerged: (says: ProposalText) => void;
};

export function MergePanel({ base, mine, theirs, edition, who, names, onMerged }: MergePanelProps) {
  const t = useText();
  const voice = voiceIn(useLanguage());
  const changes = mergedParts(base, mine, theirs);
  const open = partCodes.filter((code) => changes[code] === 'theirs' || changes[code] === 'clash');
  const [kept, keep] = useState<Partial<Record<PartCode, Keep>>>({});
  const keeping = (code: PartCode): Keep => kept[code] ?? (changes[code] === 'theirs' ? 'theirs' : 'mine');
  const merge = () => {
    const taken = withParts(
      mine,
      theirs,
      open.filter((code) => keeping(code) === 'theirs'),
    );
    const both = open.filter((code): code is 'text' => running.includes(code) && keeping(code) === 'both');
    onMerged({ ...taken, ...Object.fromEntries(both.map((code) => [code, `${mine[code]}\n\n${theirs[code]}`])) });
  };
  return (
    <Section title={t(writingLabels.newer, { edition, who: who ?? t(writingLabels.someone) })} own>
      <Notice is="look" live title={t(writingLabels.newerSays)} />
      <ul className="merge__parts">
        {open.map((code) => {
          const clash = changes[code] === 'clash';
          const lines = (says: ProposalText) => readable(code, says, names, voice);
          return (
            <li key={code} className="merge__part">
              <h3>
                {t(proposalParts[code].label)}{' '}
                <span className="small muted">({t(clash ? writingLabels.bothChanged : writingLabels.onlyTheirs)})</span>
              </h3>
              <h4 className="small">{t(writingLabels.theirChange)}</h4>
              <TextDiff before={lines(base)} after={lines(theirs)} />
              {clash && (
                <>
                  <h4 className="small">{t(writingLabels.yourChange)}</h4>
                  <TextDiff before={lines(base)} after={lines(mine)} />
                </>
              )}
              <ChoiceField
                name={`merge-${code}`}
                label={`${t(proposalParts[code].label)}: ${t(writingLabels.keep).toLowerCase()}`}
                value={keeping(code)}
                onChange={(value) => keep({ ...kept, [code]: value as Keep })}
                choices={[
                  { key: 'theirs', name: t(writingLabels.keepTheirs) },
                  { key: 'mine', name: t(writingLabels.keepMine) },
                  ...(clash && running.includes(code) ? [{ key: 'both', name: t(writingLabels.keepBoth) }] : []),
                ]}
              />
            </li>
          );
        })}
      </ul>
      <div className="form__actions">
        <Button kind="primary" onClick={merge}>
          {t(writingLabels.merge)}
        </Button>
      </div>
    </Section>
  );
}
