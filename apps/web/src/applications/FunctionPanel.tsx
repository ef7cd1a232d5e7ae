// One function of the landscape: who uses what until when, how far the partners are one and why, and the moment to buy together.
import { standingTexts } from '@hanze/shared/applications/harmonisation';
import { degrees } from '@hanze/shared/applications/registries';
import type { ReactNode } from 'react';
import { useFormat, useText } from '../ui/language.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Panel } from '../ui/overlays/Panel.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { Who } from '../ui/Tile.tsx';
import { Link } from '../ui/Link.tsx';
import { ContractLane } from './ContractLane.tsx';
import { labels } from './labels.ts';
import type { Answer, Row } from './rows.ts';

interface FunctionPanelProps {
  row: Row;
  answer: Answer;
  slug: string;
  names: ReadonlyMap<string, string>;
  own: string | null | undefined;
  onClose: () => void;
}

export function FunctionPanel({ row, answer, slug, names, own, onClose }: FunctionPanelProps) {
  const t = useText();
  const format = useFormat();
  const { standing, degree, packages, users, behind } = row.harmonisation;
  const cents = (amount: number) => `${format.euros(amount)} ${t(labels.excludingVat)}`;
  const usedBy = new Map(row.uses.map((use) => [use.organisationId, use]));
  const endOf = (id: string) => row.contracts.find(({ organisationIds }) => organisationIds.includes(id))?.end;
  const { window } = row;
  const facts: [string, ReactNode][] = [
    [t(labels.degree), degree === null ? <Missing /> : t(labels.degreeOf, { n: degree, text: t(degrees[degree]) })],
    [
      t(labels.window),
      window
        ? t(labels.windowIs, { n: window.organisationIds.length, first: format.quarter(window.first), last: format.quarter(window.last) })
        : t(labels.noWindow),
    ],
  ];
  if (window) {
    facts.push([t(labels.decideBy), format.day(window.decideBy)]);
    facts.push([t(labels.bridging), cents(window.bridgingCents)], [t(labels.waiting), cents(window.waitingCents)]);
  }
  const deviations = row.uses.flatMap(({ organisationId, deviationReason: reason, deviationCents, deviationUntil }) => {
    const who = answer.organisations.find(({ id }) => id === organisationId)?.name;
    if (!reason || deviationCents === null || !deviationUntil || !who) return [];
    return [t(labels.deviationIs, { who, reason, cost: cents(deviationCents), until: format.day(deviationUntil) })];
  });
  if (deviations.length > 0) facts.push([t(labels.deviation), deviations.join(' ')]);
  return (
    <Panel title={row.name} over={row.domain ?? t(labels.noDomain)} onClose={onClose}>
      <p className="binding">{t(standingTexts[standing], { packages, users, behind: behind.length })}</p>
      <Table
        label={t(labels.members)}
        dense
        rows={answer.organisations}
        rowKey={({ id }) => id}
        own={({ id }) => id === own}
        columns={[
          { key: 'who', head: t(labels.municipality), cell: ({ id, name }) => <Who name={name} own={id === own} /> },
          {
            key: 'package',
            head: t(labels.package),
            cell: ({ id }) => {
              const use = usedBy.get(id);
              if (!use) return <Missing word={t(labels.unused)} />;
              return (
                <Link to="/samenwerkingen/$slug/applicaties/$id" params={{ slug, id: use.applicationId }}>
                  {names.get(use.applicationId)}
                </Link>
              );
            },
          },
          {
            key: 'end',
            head: t(labels.contractUntil),
            cell: ({ id }) => {
              const end = endOf(id);
              return end ? format.quarter(end) : <Missing />;
            },
          },
        ]}
      />
      <ContractLane row={row} start={answer.day} wide />
      <Facts rows={facts} />
    </Panel>
  );
}
