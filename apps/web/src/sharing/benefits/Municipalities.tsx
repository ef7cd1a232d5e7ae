// The ledger of each municipality beside the others, and the totals that are nothing but their sum.
import type { Ledger } from '@hanze/shared/sharing/benefits/ledger';
import type { Amounts } from '@hanze/shared/sharing/benefits/money';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { BenefitBar } from './BenefitBar.tsx';
import { benefitLabels } from './labels.ts';

type Row = { id: string; name: string; ledger: Ledger };
type Props = { ledgers: ReadonlyMap<string, Ledger>; whole: Ledger; names: ReadonlyMap<string, string>; own: string | null | undefined };

const benefit = ({ money }: Ledger): Amounts => money.sums.recurring.benefit;
const came = ({ within, beyond, against }: Amounts): number => Number(within + beyond - against);

export function Municipalities({ ledgers, whole, names, own }: Props) {
  const t = useText();
  const format = useFormat();
  const rows = [...ledgers].map(([id, ledger]): Row => ({ id, name: names.get(id) ?? '', ledger }));
  rows.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const widest = rows.reduce((most, { ledger }) => (benefit(ledger).promised > most ? benefit(ledger).promised : most), 0n);
  const money = (key: string, head: string, of: (ledger: Ledger) => number): Column<Row> => ({
    key,
    head,
    figures: true,
    cell: ({ ledger }) => format.amount(of(ledger)),
    total: format.amount(of(whole)),
  });
  const columns: Column<Row>[] = [
    { key: 'name', head: t(benefitLabels.municipality), cell: ({ name }) => name, total: t(benefitLabels.together) },
    {
      key: 'bar',
      head: t(benefitLabels.part),
      cell: ({ id, ledger }) => <BenefitBar amounts={benefit(ledger)} whole={widest} own={id === own} />,
    },
    money('promised', t(benefitLabels.promisedYearly), (ledger) => Number(benefit(ledger).promised)),
    money('within', t(benefitLabels.withinMoney), (ledger) => Number(benefit(ledger).within)),
    money('short', t(benefitLabels.shortMoney), (ledger) => Number(benefit(ledger).short)),
    money('unmeasured', t(benefitLabels.unmeasuredMoney), (ledger) => Number(benefit(ledger).unmeasured)),
    money('later', t(benefitLabels.laterMoney), (ledger) => Number(benefit(ledger).later)),
    money('burden', t(benefitLabels.burden), (ledger) => -came(ledger.money.sums.recurring.burden)),
    money('once', t(benefitLabels.burdenOnce), (ledger) => came(ledger.money.sums.once.benefit) - came(ledger.money.sums.once.burden)),
  ];
  return (
    <Section title={t(benefitLabels.municipalities)} note={t(benefitLabels.municipalitiesNote)}>
      <Table
        label={t(benefitLabels.municipalities)}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        own={({ id }) => id === own}
        dense
      />
    </Section>
  );
}
