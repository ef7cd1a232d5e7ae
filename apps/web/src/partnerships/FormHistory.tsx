// The legal forms a partnership had, newest first; left out while it has had one.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { PartnershipFormsFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { pageLabels } from './page-labels.ts';
import { formName } from './words.ts';

const PartnershipForms = graphql(`
  fragment PartnershipForms on Partnership {
    forms {
      id
      legalForm
      from
      until
    }
  }
`);

export function FormHistory({ partnership }: { partnership: FragmentType<typeof PartnershipForms> }) {
  const t = useText();
  const format = useFormat();
  const { forms } = unmask(PartnershipForms, partnership);
  if (forms.length < 2) return null;
  const columns: Column<PartnershipFormsFragment['forms'][number]>[] = [
    { key: 'form', head: t(pageLabels.legalForm), cell: ({ legalForm }) => formName(legalForm, t) },
    { key: 'from', head: t(pageLabels.from), figures: true, cell: ({ from }) => format.dayInFigures(from) },
    {
      key: 'until',
      head: t(pageLabels.until),
      figures: true,
      cell: ({ until }) => (until ? format.dayInFigures(until) : t(pageLabels.now)),
    },
  ];
  return (
    <Section title={t(pageLabels.forms)}>
      <Table label={t(pageLabels.forms)} columns={columns} rows={forms} rowKey={({ id }) => id} />
    </Section>
  );
}
