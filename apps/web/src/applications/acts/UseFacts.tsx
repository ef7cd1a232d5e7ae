// Everything that is known of one use, and what the reader may do with it.
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { FormActions } from '../../ui/fields/Form.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { ToDecision } from '../ToDecision.tsx';
import { pageLabels } from '../act-labels.ts';
import type { Act, PageUse } from '../application-page.ts';
import { degreeWord, hostingWord, levelWord, phaseWord, separableWord, timeWord, truthWord } from '../use-words.ts';

export function UseFacts({ use, slug, onAct }: { use: PageUse; slug: string; onAct: (act: Act) => void }) {
  const t = useText();
  const format = useFormat();
  const shown = (word: string | null) => word ?? <Missing word={t(pageLabels.unknown)} />;
  const truth = (value: boolean | null) => shown(truthWord(value, t(pageLabels.yes), t(pageLabels.no)));
  const hours = (n: number | null) => shown(n === null ? null : t(pageLabels.hours, { n }));
  const { plannedHosting, moveOn, deviationReason, deviationCents, deviationUntil, source } = use;
  const may = (['changeUse', 'endUse'] as const).filter((kind) => use.viewerCan.includes(kind));
  return (
    <>
      <Facts
        rows={[
          [t(pageLabels.since), format.day(use.from)],
          [t(pageLabels.phase), phaseWord(use.phase, t)],
          [t(pageLabels.degree), degreeWord(use.degree, t)],
          [t(pageLabels.time), shown(timeWord(use.time, t))],
          [t(pageLabels.hosting), shown(hostingWord(use.hosting, t))],
          ...(plannedHosting && moveOn
            ? [[t(pageLabels.move), t(pageLabels.moveIs, { to: hostingWord(plannedHosting, t) ?? '', on: format.day(moveOn) })] as const]
            : []),
          [t(pageLabels.users), shown(use.users === null ? null : format.count(use.users))],
          [t(pageLabels.applicationOwner), shown(use.applicationOwner)],
          [t(pageLabels.dataOwner), shown(use.dataOwner)],
          [t(pageLabels.separable), shown(separableWord(use.separable, t))],
          [t(pageLabels.availability), shown(levelWord(use.availability, t))],
          [t(pageLabels.integrity), shown(levelWord(use.integrity, t))],
          [t(pageLabels.confidentiality), shown(levelWord(use.confidentiality, t))],
          [t(pageLabels.critical), truth(use.critical)],
          [t(pageLabels.privacySensitive), truth(use.privacySensitive)],
          [t(pageLabels.rtoHours), hours(use.rtoHours)],
          [t(pageLabels.rpoHours), hours(use.rpoHours)],
          ...(deviationReason !== null && deviationCents !== null && deviationUntil !== null
            ? [
                [t(pageLabels.deviation), deviationReason] as const,
                [t(pageLabels.deviationCents), format.euros(deviationCents)] as const,
                [t(pageLabels.deviationUntil), format.day(deviationUntil)] as const,
              ]
            : []),
          ...(source ? [[t(pageLabels.source), source] as const] : []),
          ...(use.decisionCode
            ? [[t(pageLabels.decidedBy), <ToDecision key="decision" slug={slug} code={use.decisionCode} />] as const]
            : []),
        ]}
      />
      {may.length > 0 && (
        <FormActions>
          {may.map((kind) => (
            <Button key={kind} kind={kind === 'changeUse' ? 'primary' : 'secondary'} onClick={() => onAct({ kind, use })}>
              {t(pageLabels[kind])}
            </Button>
          ))}
        </FormActions>
      )}
    </>
  );
}
