// What is on record of an organisation: official name, code, province, and the numbers under which registers know it.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { organisationLabels as labels } from './labels.ts';
import { provinceName } from './OrganisationTable.tsx';

const OrganisationOnRecord = graphql(`
  fragment OrganisationOnRecord on Organisation {
    officialName
    code
    province
    oin
    kvk
    rsin
    from
    until
  }
`);

export function OrganisationFacts({ organisation }: { organisation: FragmentType<typeof OrganisationOnRecord> }) {
  const t = useText();
  const format = useFormat();
  const { officialName, code, province, oin, kvk, rsin, from, until } = unmask(OrganisationOnRecord, organisation);
  return (
    <Section title={t(labels.facts)}>
      <Facts
        rows={[
          [t(labels.officialName), officialName ?? <Missing />],
          [t(labels.code), code ?? <Missing />],
          [t(labels.province), province ? provinceName(province) : <Missing />],
          [t(labels.exists), from ? format.period(from, until) : <Missing />],
          [t(labels.oin), oin ?? <Missing />],
          [t(labels.kvk), kvk ?? <Missing />],
          [t(labels.rsin), rsin ?? <Missing />],
        ]}
      />
    </Section>
  );
}
