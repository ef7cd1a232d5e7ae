// What an import books per cost group, or booked, and every row that cannot be taken with its line and reason.
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { PlainLinkButton } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { Notes } from '../ImportNotes.tsx';
import { importLabels } from '../import-labels.ts';
import { ledgerLabels } from './ledger-labels.ts';
import type { Groups, ShownLedger } from './ledger-page.ts';
import '../Import.css';

const ImportLedger = graphql(`
  mutation ImportLedger($id: ID!) {
    importLedger(id: $id) {
      __typename
      ... on LedgerImport { id }
      ... on Refusal { code message path }
    }
  }
`);

type Row = ShownLedger['groups'][number];
type PlanProps = { shown: ShownLedger; groups: Groups; another: ReactNode; again: () => void };

export function LedgerPlan({ shown, groups, another, again }: PlanProps) {
  const t = useText();
  const format = useFormat();
  const { run, busy, problems } = useCommand(ImportLedger, () => '');
  const { id, state, created, same, leftOut, unassigned, rejectedCount } = shown;
  const done = state === 'done';
  const figures = {
    created: format.count(created),
    same: format.count(same),
    leftOut: format.count(leftOut),
    unassigned: format.count(unassigned),
    rejected: format.count(rejectedCount),
  };
  const columns: Column<Row>[] = [
    {
      key: 'group',
      head: t(ledgerLabels.group),
      names: true,
      cell: ({ groupId }) => groups.find((group) => group.id === groupId)?.name ?? groupId,
    },
    { key: 'count', head: t(ledgerLabels.lines), figures: true, cell: ({ count }) => format.count(count) },
    { key: 'cents', head: t(ledgerLabels.amount), figures: true, cell: ({ cents }) => format.amountToTheCent(cents) },
  ];
  return (
    <>
      <Section title={t(done ? ledgerLabels.result : ledgerLabels.planned)}>
        <p className="binding" role="status">
          {t(done ? ledgerLabels.resultSays : ledgerLabels.plannedSays, figures)}
        </p>
        {shown.groups.length > 0 && (
          <Table label={t(ledgerLabels.planned)} columns={columns} rows={shown.groups} rowKey={({ groupId }) => groupId} />
        )}
        <Form label={t(ledgerLabels.book)} problems={problems} onSubmit={() => void (busy || run({ id }).then(again))}>
          <div className="import-acts">
            {!done && created > 0 && (
              <Button kind="primary" type="submit" busy={busy}>
                {t(ledgerLabels.book)}
              </Button>
            )}
            {another}
          </div>
        </Form>
      </Section>
      {rejectedCount > 0 && <Rejected shown={shown} />}
    </>
  );
}

function Rejected({ shown: { id, rejected, rejectedCount } }: { shown: ShownLedger }) {
  const t = useText();
  const { count } = useFormat();
  const note = t(importLabels.rejectedNote, {
    shown: count(rejected.length),
    total: count(rejectedCount),
    all: rejected.length === rejectedCount,
  });
  const save = (
    <PlainLinkButton icon="save" href={`/files/imports/${id}/rejected.csv`} download>
      {t(importLabels.rejectedCsv)}
    </PlainLinkButton>
  );
  return (
    <Section title={t(importLabels.rejected)} note={note} actions={save}>
      <Notes label={t(importLabels.rejected)} notes={rejected} />
    </Section>
  );
}
