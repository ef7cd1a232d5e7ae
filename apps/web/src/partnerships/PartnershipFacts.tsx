// What is on record of a partnership: name, form, seat, purpose, its place in the register, what came before and after.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { isLegalForm, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { pageLabels } from './page-labels.ts';

const PartnershipOnRecord = graphql(`
  fragment PartnershipOnRecord on Partnership {
    name
    legalForm
    seat
    purpose
    website
    registerId
    from
    until
    predecessor {
      id
      slug
      shortName
    }
    successor {
      id
      slug
      shortName
    }
  }
`);

export function PartnershipFacts({ partnership }: { partnership: FragmentType<typeof PartnershipOnRecord> }) {
  const t = useText();
  const format = useFormat();
  const it = unmask(PartnershipOnRecord, partnership);
  const form = isLegalForm(it.legalForm) ? legalForms[it.legalForm] : undefined;
  const rows = [
    [t(pageLabels.fullName), it.name],
    [t(pageLabels.legalForm), form ? <FormFacts key="form" form={form} /> : <Missing />],
    [t(pageLabels.purpose), it.purpose ?? <Missing />],
    [t(pageLabels.seat), it.seat ?? <Missing />],
    [t(pageLabels.exists), format.period(it.from, it.until)],
    [t(pageLabels.registerId), it.registerId ?? <Missing />],
    [
      t(pageLabels.website),
      it.website ? (
        <a key="website" href={it.website} rel="noreferrer">
          {it.website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
        </a>
      ) : (
        <Missing />
      ),
    ],
    ...(it.predecessor ? [[t(pageLabels.predecessor), <Other key="predecessor" {...it.predecessor} />] as const] : []),
    ...(it.successor ? [[t(pageLabels.successor), <Other key="successor" {...it.successor} />] as const] : []),
  ] as const;
  return (
    <Section title={t(pageLabels.facts)}>
      <Facts rows={rows} />
    </Section>
  );
}

type Form = (typeof legalForms)[keyof typeof legalForms];

function FormFacts({ form }: { form: Form }) {
  const t = useText();
  return (
    <>
      {t(form.label)}, {t(form.legalPerson ? pageLabels.legalPerson : pageLabels.noLegalPerson)}{' '}
      <span className="muted">({t(form.article)})</span>
    </>
  );
}

const Other = ({ slug, shortName }: { slug: string; shortName: string }) => (
  <Link to="/samenwerkingen/$slug" params={{ slug }}>
    {shortName}
  </Link>
);
