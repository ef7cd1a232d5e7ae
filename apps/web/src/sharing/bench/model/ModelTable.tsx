// The components of a cost model with their amounts: what was measured, what is in a contract, what is an estimate and between which bounds.
import { parseJson } from '@hanze/shared/kernel/json';
import { type Rational, toNumber } from '@hanze/shared/kernel/rational';
import type { Component } from '@hanze/shared/sharing/costs/component';
import { readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { basisLabels, kindForms } from '@hanze/shared/sharing/costs/kind-fields';
import { useFormat, useText } from '../../../ui/language.tsx';
import { Section } from '../../../ui/Section.tsx';
import { type Column, Table } from '../../../ui/tables/Table.tsx';
import { modelLabels } from './labels.ts';

type Row = { component: Component; place: number };

const costOf = ({ loads, cost }: Component): number => Number(cost(loads.reduce((sum, load) => sum + load, 0n)));

export function ModelTable({ document }: { document: string }) {
  const t = useText();
  const format = useFormat();
  const rows = readCostModel(parseJson(document)).components.map((component, place): Row => ({ component, place }));
  const times = (component: Component, multiple: Rational) => Math.round(costOf(component) * toNumber(multiple));
  const sum = (part: (component: Component) => number) => rows.reduce((total, { component }) => total + part(component), 0);
  const columns: Column<Row>[] = [
    { key: 'name', head: t(modelLabels.component), cell: ({ component }) => component.name, total: t(modelLabels.together) },
    { key: 'kind', head: t(modelLabels.kind), cell: ({ component }) => t(kindForms[component.type]!.label) },
    { key: 'basis', head: t(modelLabels.basisShort), cell: ({ component: { basis } }) => basis && t(basisLabels[basis]) },
    {
      key: 'amount',
      head: t(modelLabels.amount),
      figures: true,
      cell: ({ component }) => format.amount(costOf(component)),
      total: format.amount(sum(costOf)),
    },
    {
      key: 'band',
      head: t(modelLabels.band),
      figures: true,
      cell: ({ component }) =>
        component.basis === 'estimated' &&
        `${format.amount(times(component, component.band[0]))} – ${format.amount(times(component, component.band[1]))}`,
      total: `${format.amount(sum((it) => times(it, it.band[0])))} – ${format.amount(sum((it) => times(it, it.band[1])))}`,
    },
  ];
  return (
    <Section title={t(modelLabels.components)}>
      <Table label={t(modelLabels.components)} columns={columns} rows={rows} rowKey={({ place }) => `${place}`} />
    </Section>
  );
}
