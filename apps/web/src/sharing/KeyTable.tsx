// Per participant what each key would have it pay: euros, percent, and euros per inhabitant.
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import type { Bench } from './alternatives.ts';
import { chosenName } from './key-words.ts';
import { costLabels } from './labels.ts';

export type BenchProps = { bench: Bench; inhabitants: ReadonlyMap<string, number | undefined>; ids: ReadonlyMap<string, string> };
type Row = { name: string; place: number };

export function KeyTable({ bench, inhabitants, ids }: BenchProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const own = useOwnMandate()?.organisationId;
  const { keys, total, members, drivers } = bench;
  const rows = members.map((name, place): Row => ({ name, place }));
  const columns: Column<Row>[] = [
    { key: 'name', head: t(costLabels.participant), cell: ({ name }) => name, total: t(costLabels.together) },
    ...keys.flatMap(({ chosen, cents }, index): Column<Row>[] => {
      const name = chosenName(chosen, drivers, language) + (index === 0 ? ` (${t(costLabels.today)})` : '');
      const perHead = ({ name, place }: Row) => {
        const heads = inhabitants.get(name);
        return heads ? format.amountToTheCent(Math.round(cents[place]! / heads)) : <Missing />;
      };
      return [
        {
          key: `${index}€`,
          head: `${name}, €`,
          figures: true,
          cell: ({ place }) => format.amount(cents[place]!),
          total: format.amount(total),
        },
        {
          key: `${index}%`,
          head: '%',
          figures: true,
          cell: ({ place }) => format.percent(total === 0 ? 0 : cents[place]! / total),
          total: format.percent(1),
        },
        { key: `${index}h`, head: t(costLabels.perHeadShort), figures: true, cell: perHead },
      ];
    }),
  ];
  return (
    <Section title={t(costLabels.bench)} note={`${t(costLabels.benchNote)}. ${t(costLabels.computedHere)}`}>
      <Table
        label={t(costLabels.bench)}
        columns={columns}
        rows={rows}
        rowKey={({ name }) => name}
        own={({ name }) => own !== undefined && ids.get(name) === own}
      />
    </Section>
  );
}
