// Who is party to an agreement, as what, and over which period.
import { partyRoles, type PartyRole } from '@hanze/shared/agreements/kinds';
import { addDays } from '@hanze/shared/kernel/day';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { registerLabels } from './register-labels.ts';

const Parties = graphql(`
  fragment AgreementParties on Agreement {
    parties {
      id
      organisationId
      organisationName
      role
      from
      until
    }
  }
`);

export function AgreementParties({ agreement }: { agreement: FragmentType<typeof Parties> }) {
  const t = useText();
  const format = useFormat();
  const own = useOwnMandate();
  const { parties } = unmask(Parties, agreement);
  const columns: Column<(typeof parties)[number]>[] = [
    { key: 'name', head: t(registerLabels.parties), cell: ({ organisationName }) => organisationName },
    { key: 'role', head: t(registerLabels.role), cell: ({ role }) => t(partyRoles[role as PartyRole]) },
    { key: 'since', head: t(registerLabels.since), figures: true, cell: ({ from }) => format.dayInFigures(from) },
    {
      key: 'until',
      head: t(registerLabels.until),
      figures: true,
      cell: ({ until }) => (until ? format.dayInFigures(addDays(until, -1)) : <span className="muted">{t(registerLabels.stays)}</span>),
    },
  ];
  return (
    <Section title={t(registerLabels.parties)}>
      <Table
        label={t(registerLabels.parties)}
        columns={columns}
        rows={parties}
        rowKey={({ id }) => id}
        own={({ organisationId }) => organisationId === own?.organisationId}
      />
    </Section>
  );
}
