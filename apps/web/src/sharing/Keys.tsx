// Every key that was adopted: what it shares, from when, and the words it rests on.
import type { ReactNode } from 'react';
import { isDay } from '@hanze/shared/kernel/day';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { YearKeysFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { entryLabels } from './entry/entry-labels.ts';
import { keyName } from './key-words.ts';
import { costLabels } from './labels.ts';

const YearKeys = graphql(`
  fragment YearKeys on CostYear {
    keys {
      id
      code
      arguments
      from
      until
      clause
      covers {
        group
        until
      }
    }
  }
`);

type Row = YearKeysFragment['keys'][number];

export function Keys({ costs, actions }: { costs: FragmentType<typeof YearKeys>; actions: ReactNode }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { keys } = unmask(YearKeys, costs);
  if (keys.length === 0 && !actions) return null;
  const ofCover = ({ group, until }: Row['covers'][number]) =>
    until ? `${group} (${t(costLabels.endsOn, { day: format.day(until) })})` : group;
  const columns: Column<Row>[] = [
    { key: 'name', head: t(costLabels.keyName), cell: ({ code, arguments: given }) => keyName(code, given, {}, language) },
    { key: 'covers', head: t(costLabels.covers), cell: ({ covers }) => covers.map(ofCover).join(', ') },
    {
      key: 'holds',
      head: t(costLabels.holds),
      cell: ({ from, until }) => <span className="figures">{format.period(from, isDay(until) ? until : null)}</span>,
    },
    { key: 'clause', head: t(costLabels.clause), cell: ({ clause }) => <span className="binding">{clause}</span> },
  ];
  return (
    <Section title={t(costLabels.keys)} actions={actions}>
      {keys.length === 0 ? (
        <Empty title={t(entryLabels.noKeys)}>{t(entryLabels.noKeysSays)}</Empty>
      ) : (
        <Table label={t(costLabels.keys)} columns={columns} rows={keys} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}
