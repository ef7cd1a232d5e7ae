// The tables of a settlement: everyone's share, the difference per cost group, and what was booked back.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type {
  SettlementCorrectionsFragment,
  SettlementRecoveryFragment,
  SettlementSharesFragment,
} from '../../graphql/generated/graphql.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { settlingLabels } from './labels.ts';

const SharesOf = graphql(`
  fragment SettlementShares on SettlementYear {
    slug
    year
    shares {
      organisationId
      name
      code
      owed
      advanced
      remains
      number
    }
  }
`);
const RecoveryOf = graphql(`
  fragment SettlementRecovery on SettlementYear {
    recovery {
      groupId
      name
      budget
      actual
    }
  }
`);
const CorrectionsOf = graphql(`
  fragment SettlementCorrections on SettlementYear {
    corrections {
      id
      groupName
      day
      reason
      original
      amount
    }
  }
`);

type Share = SettlementSharesFragment['shares'][number];

export function Shares({ year: masked }: { year: FragmentType<typeof SharesOf> }) {
  const t = useText();
  const format = useFormat();
  const own = useOwnMandate()?.organisationId;
  const { slug, year, shares } = unmask(SharesOf, masked);
  const sum = (pick: (share: Share) => number) => shares.reduce((total, share) => total + pick(share), 0);
  const money = (key: 'owed' | 'advanced', head: string): Column<Share> => ({
    key,
    head,
    figures: true,
    cell: (share) => format.amountToTheCent(share[key]),
    total: format.amountToTheCent(sum((share) => share[key])),
  });
  const columns: Column<Share>[] = [
    {
      key: 'name',
      head: t(settlingLabels.participant),
      cell: ({ name, code, organisationId }) => (
        <Link
          to="/samenwerkingen/$slug/kosten/rekening/$code"
          params={{ slug, code: code ?? organisationId }}
          search={{ jaar: `${year}`, soort: 'actual' }}
          whole
        >
          {name}
        </Link>
      ),
      total: t(settlingLabels.together),
    },
    money('owed', t(settlingLabels.owed)),
    money('advanced', t(settlingLabels.advanced)),
    {
      key: 'remains',
      head: t(settlingLabels.remains),
      figures: true,
      cell: ({ remains }) => format.amountDifferenceToTheCent(remains),
      total: format.amountDifferenceToTheCent(sum(({ remains }) => remains)),
    },
    { key: 'number', head: t(settlingLabels.number), cell: ({ number }) => number ?? <Missing /> },
  ];
  return (
    <Section title={t(settlingLabels.shares)}>
      <Table
        label={t(settlingLabels.shares)}
        columns={columns}
        rows={shares}
        rowKey={({ organisationId }) => organisationId}
        own={({ organisationId }) => organisationId === own}
      />
    </Section>
  );
}

type Group = SettlementRecoveryFragment['recovery'][number];

export function Recovery({ year }: { year: FragmentType<typeof RecoveryOf> }) {
  const t = useText();
  const format = useFormat();
  const { recovery } = unmask(RecoveryOf, year);
  const sum = (pick: (group: Group) => number) => recovery.reduce((total, group) => total + pick(group), 0);
  const columns: Column<Group>[] = [
    { key: 'name', head: t(settlingLabels.group), cell: ({ name }) => name, total: t(settlingLabels.together) },
    {
      key: 'budget',
      head: t(settlingLabels.budget),
      figures: true,
      cell: ({ budget }) => format.amount(budget),
      total: format.amount(sum(({ budget }) => budget)),
    },
    {
      key: 'actual',
      head: t(settlingLabels.owed),
      figures: true,
      cell: ({ actual }) => format.amount(actual),
      total: format.amount(sum(({ actual }) => actual)),
    },
    {
      key: 'difference',
      head: t(settlingLabels.difference),
      figures: true,
      cell: ({ budget, actual }) => format.amountDifference(actual - budget),
      total: format.amountDifference(sum(({ budget, actual }) => actual - budget)),
    },
  ];
  return (
    <Section title={t(settlingLabels.recovery)}>
      <Table label={t(settlingLabels.recovery)} columns={columns} rows={recovery} rowKey={({ groupId }) => groupId} dense />
    </Section>
  );
}

type Correction = SettlementCorrectionsFragment['corrections'][number];

export function Corrections({ year }: { year: FragmentType<typeof CorrectionsOf> }) {
  const t = useText();
  const format = useFormat();
  const { corrections } = unmask(CorrectionsOf, year);
  const columns: Column<Correction>[] = [
    { key: 'original', head: t(settlingLabels.original), cell: ({ original }) => original },
    { key: 'group', head: t(settlingLabels.group), cell: ({ groupName }) => groupName },
    { key: 'reason', head: t(settlingLabels.reason), cell: ({ reason }) => reason },
    { key: 'day', head: t(settlingLabels.day), cell: ({ day }) => format.day(day) },
    { key: 'amount', head: t(settlingLabels.amount), figures: true, cell: ({ amount }) => format.amountToTheCent(amount) },
  ];
  return (
    <Section title={t(settlingLabels.corrections)}>
      {corrections.length === 0 ? (
        <p className="small">{t(settlingLabels.noCorrections)}</p>
      ) : (
        <Table label={t(settlingLabels.corrections)} columns={columns} rows={corrections} rowKey={({ id }) => id} dense />
      )}
    </Section>
  );
}
