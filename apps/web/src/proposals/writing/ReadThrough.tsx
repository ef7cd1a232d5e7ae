// Last step: what still lacks, and the proposal as another will read it.
import { lacking } from '@hanze/shared/proposals/proposal-text';
import { useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { ProposalParts } from '../ProposalParts.tsx';
import { writingLabels } from '../writing-labels.ts';
import { stepOf, writingSteps } from './steps.ts';
import type { StepProps } from './WritingForm.tsx';

export function ReadThrough({ says }: StepProps) {
  const t = useText();
  const lacks = lacking(says);
  return (
    <>
      {lacks.length === 0 ? (
        <Notice is="ok" title={t(writingLabels.lacksNothing)} />
      ) : (
        <Notice is="look" title={t(writingLabels.lacks, { n: lacks.length })}>
          <ul className="writing__lacks">
            {lacks.map(({ path, text }) => {
              const stap = stepOf(path) ?? 'wat';
              return (
                <li key={path}>
                  {t(text)}{' '}
                  <Link to="." search={{ stap }}>
                    {t(writingSteps[stap].label)}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      <Section title={t(writingLabels.readThrough)}>
        <h3 className="binding writing__title">{says.title}</h3>
      </Section>
      <ProposalParts says={says} />
    </>
  );
}
