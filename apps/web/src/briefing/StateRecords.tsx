// What a municipality wrote down about its ICT, and the forms to write more.
import { isRecordKind, recordKinds } from '@hanze/shared/briefing/records/registry';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Panel } from '../ui/overlays/Panel.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { scanLabels } from './labels.ts';
import type { PageScan } from './ScanScreen.tsx';
import { StateForm } from './StateForm.tsx';

const WithdrawState = graphql(`
  mutation WithdrawState($id: ID!) {
    withdrawState(id: $id) {
      __typename
      ... on StateRecord {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type Row = PageScan['records'][number];

export function StateRecords({ scan }: { scan: PageScan }) {
  const t = useText();
  const format = useFormat();
  const [kind, choose] = useState('');
  const [revising, revise] = useState<Row>();
  const [done, finish] = useState(false);
  const { run, busy, refusal } = useCommand(WithdrawState);
  const may = scan.viewerCan.includes('recordState');
  const label = (code: string) => (isRecordKind(code) ? t(recordKinds[code].label) : code);
  const columns: Column<Row>[] = [
    { key: 'on', head: t(scanLabels.on), cell: ({ on }) => format.day(on) },
    { key: 'kind', head: t(scanLabels.kind), cell: (row) => label(row.kind) },
    { key: 'what', head: t(scanLabels.what), names: true, cell: ({ line }) => line },
    { key: 'by', head: t(scanLabels.by), cell: ({ recordedByName }) => recordedByName ?? '' },
  ];
  if (may)
    columns.push({
      key: 'acts',
      head: t(scanLabels.acts),
      cell: (row) => (
        <span className="scan-acts">
          <Button kind="quiet" aria-label={t(scanLabels.reviseOf, { line: row.line })} onClick={() => revise(row)}>
            {t(scanLabels.revise)}
          </Button>
          <Button
            kind="quiet"
            busy={busy}
            aria-label={t(scanLabels.withdrawOf, { line: row.line })}
            onClick={() => void run({ id: row.id })}
          >
            {t(scanLabels.withdraw)}
          </Button>
        </span>
      ),
    });
  const close = () => {
    choose('');
    revise(undefined);
  };
  const saved = () => {
    close();
    finish(true);
  };
  const open = revising?.kind ?? kind;
  return (
    <Section title={t(scanLabels.records)}>
      {refusal && <Notice is="late" live title={refusal.message} />}
      {done && <Notice is="ok" live title={t(scanLabels.done)} />}
      {scan.records.length === 0 ? (
        <Empty title={t(scanLabels.noRecords)}>{t(scanLabels.noRecordsSays)}</Empty>
      ) : (
        <Table label={t(scanLabels.records)} columns={columns} rows={scan.records} rowKey={({ id }) => id} dense />
      )}
      {may && (
        <SelectField
          name="kind"
          label={t(scanLabels.recordKind)}
          value={kind}
          onChange={(chosen) => {
            finish(false);
            choose(chosen);
          }}
          options={Object.entries(recordKinds).map(([key, each]) => ({ key, name: t(each.label) }))}
        />
      )}
      {isRecordKind(open) && (
        <Panel title={label(open)} over={t(recordKinds[open].about)} onClose={close}>
          <StateForm key={revising?.id ?? open} kind={open} scan={scan} revising={revising} onDone={saved} />
        </Panel>
      )}
    </Section>
  );
}
