// The decision lists of the boards over the chosen period, as files.
import { votingBodies } from '@hanze/shared/partnerships/bodies';
import { useText } from '../ui/language.tsx';
import { PlainLinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { useToday } from '../ui/today.ts';
import { decisionLabels } from './labels.ts';

type FilesProps = {
  slug: string;
  bodies: readonly { id: string; kind: string; name: string }[];
  from: string | undefined;
  until: string | undefined;
};

export function DecisionListFiles({ slug, bodies, from, until }: FilesProps) {
  const t = useText();
  const year = useToday().slice(0, 4);
  const voting: readonly string[] = votingBodies;
  return (
    <Section title={t(decisionLabels.list)}>
      <div className="stack">
        <p className="small muted">{t(decisionLabels.listSays)}</p>
        {bodies
          .filter(({ kind }) => voting.includes(kind))
          .map(({ id, name: body }) => {
            const asked = new URLSearchParams({ body: id, from: from ?? `${year}-01-01`, until: until ?? `${year}-12-31` });
            return (
              <p key={id}>
                <PlainLinkButton icon="save" href={`/files/decision-lists/${slug}.pdf?${asked}`} download>
                  {t(decisionLabels.listPdf, { body })}
                </PlainLinkButton>{' '}
                <PlainLinkButton icon="save" href={`/files/decision-lists/${slug}.odt?${asked}`} download>
                  {t(decisionLabels.listOdt, { body })}
                </PlainLinkButton>
              </p>
            );
          })}
      </div>
    </Section>
  );
}
