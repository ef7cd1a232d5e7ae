// What everyone would pay, once and every year, under today's key and under the keys laid beside it; one's own municipality first.
import type { Fields } from '@hanze/shared/kernel/document';
import { orRefusal } from '@hanze/shared/kernel/refusal';
import { costEffects, type CostOfProposal, type KeyCosts } from '@hanze/shared/proposals/cost-effects';
import { readFacts } from '@hanze/shared/sharing/keys/chosen-document';
import { chosenName } from '../sharing/key-words.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { effectLabels } from './effect-labels.ts';

export interface Costs {
  /** In the order of the shares. */
  readonly organisationIds: readonly string[];
  readonly names: readonly string[];
  readonly keys: readonly KeyCosts[];
  readonly document: string;
}

/** The live answer of the same rule that the server freezes; the sentence of the refusal when a key cannot share it. */
export function liveCosts(
  document: string,
  cost: Pick<CostOfProposal, 'once' | 'yearly' | 'alternatives'>,
  ids: ReadonlyMap<string, string>,
) {
  const shared = orRefusal(() => costEffects(JSON.parse(document) as Fields, cost));
  if ('refusal' in shared) return undefined;
  const { members, keys } = shared;
  return { document, keys, names: members, organisationIds: members.map((name) => ids.get(name) ?? '') };
}

type Row = { id: string; name: string; place: number };

export function CostTable({ costs }: { costs: Costs }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const own = useOwnMandate()?.organisationId;
  const { drivers } = readFacts(JSON.parse(costs.document) as Fields);
  const rows = costs.organisationIds
    .map((id, place): Row => ({ id, name: costs.names[place] ?? '', place }))
    .toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
  const sum = (cents: readonly number[]) => format.amount(cents.reduce((all, one) => all + one, 0));
  const columns: Column<Row>[] = [
    { key: 'name', head: t(effectLabels.municipality), cell: ({ name }) => name, total: t(effectLabels.together) },
    ...costs.keys.flatMap(({ chosen, once, yearly }, index): Column<Row>[] => {
      const key = chosenName(chosen, drivers, language) + (index === 0 ? ` (${t(effectLabels.today)})` : '');
      return [
        {
          key: `${index}once`,
          head: t(effectLabels.onceUnder, { key }),
          figures: true,
          cell: ({ place }) => format.amount(once[place] ?? 0),
          total: sum(once),
        },
        {
          key: `${index}yearly`,
          head: t(effectLabels.yearlyUnder, { key }),
          figures: true,
          cell: ({ place }) => format.amount(yearly[place] ?? 0),
          total: sum(yearly),
        },
      ];
    }),
  ];
  return <Table label={t(effectLabels.cost)} columns={columns} rows={rows} rowKey={({ id }) => id} own={({ id }) => id === own} />;
}
