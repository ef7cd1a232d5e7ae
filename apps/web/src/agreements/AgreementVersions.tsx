// The versions of an agreement, the latest first: when each holds, on what it rests, whether its seal is whole, and what changed in it.
import { addDays } from '@hanze/shared/kernel/day';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Status } from '../ui/Status.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { useToday } from '../ui/today.ts';
import { registerLabels } from './register-labels.ts';

const Versions = graphql(`
  fragment AgreementVersions on AgreementVersion {
    id
    number
    from
    until
    basis
    seal
    intact
    sealedByName
  }
`);

type Shown = { slug: string; agreementId: string; versions: readonly FragmentType<typeof Versions>[] };

export function AgreementVersions({ slug, agreementId: id, versions }: Shown) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const rows = versions.map((version) => unmask(Versions, version));
  if (rows.length === 0) return null;
  const holds = ({ from, until }: (typeof rows)[number]) => {
    if (until) return t(registerLabels.fromTo, { from: format.day(from), until: format.day(addDays(until, -1)) });
    return t(from > today ? registerLabels.fromDay : registerLabels.sinceDay, { day: format.day(from) });
  };
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'number',
      head: t(registerLabels.version),
      cell: ({ number }) => (
        <Link to="/samenwerkingen/$slug/overeenkomsten/$id" params={{ slug, id }} search={{ versie: String(number) }}>
          {t(registerLabels.versionTag, { n: number })}
        </Link>
      ),
    },
    { key: 'holds', head: t(registerLabels.holds), cell: holds },
    { key: 'basis', head: t(registerLabels.basis), cell: ({ basis }) => basis },
    {
      key: 'seal',
      head: t(registerLabels.seal),
      cell: ({ seal, intact }) => (
        <span title={seal}>
          <Status is={intact ? 'ok' : 'late'} word={t(intact ? registerLabels.intact : registerLabels.broken)} />
        </span>
      ),
    },
    {
      key: 'difference',
      head: t(registerLabels.compare),
      cell: ({ number }) =>
        number > 1 && (
          <Link
            to="/samenwerkingen/$slug/overeenkomsten/$id/verschil"
            params={{ slug, id }}
            search={{ van: String(number - 1), tot: String(number) }}
          >
            {t(registerLabels.withBefore, { n: number - 1 })}
          </Link>
        ),
    },
  ];
  return (
    <Section title={t(registerLabels.versions)}>
      <Table label={t(registerLabels.versions)} columns={columns} rows={rows} rowKey={({ number }) => String(number)} />
    </Section>
  );
}
