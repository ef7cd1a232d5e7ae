// The rows that were not taken over, with line and reason, and those that were with a remark.
import type { ImportNotesFragment } from '../graphql/generated/graphql.ts';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { PlainLinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { importLabels } from './import-labels.ts';

const LeftOut = graphql(`
  fragment ImportNotes on Import {
    id
    rejectedCount
    rejected {
      file
      line
      field
      text
    }
    remarkCount
    remarks {
      file
      line
      field
      text
    }
  }
`);

type Note = ImportNotesFragment['rejected'][number];

export function ImportNotes({ notes }: { notes: FragmentType<typeof LeftOut> }) {
  const t = useText();
  const { count } = useFormat();
  const { id, rejected, rejectedCount, remarks, remarkCount } = unmask(LeftOut, notes);
  const note = (shown: number, total: number) =>
    total > 0 ? t(importLabels.rejectedNote, { shown: count(shown), total: count(total), all: shown === total }) : undefined;
  const save = rejectedCount > 0 && (
    <PlainLinkButton icon="save" href={`/files/imports/${id}/rejected.csv`} download>
      {t(importLabels.rejectedCsv)}
    </PlainLinkButton>
  );
  return (
    <>
      <Section title={t(importLabels.rejected)} note={note(rejected.length, rejectedCount)} actions={save}>
        {rejectedCount === 0 ? (
          <p className="muted">{t(importLabels.noRejected)}</p>
        ) : (
          <Notes label={t(importLabels.rejected)} notes={rejected} />
        )}
      </Section>
      {remarkCount > 0 && (
        <Section title={t(importLabels.remarks)} note={note(remarks.length, remarkCount)}>
          <Notes label={t(importLabels.remarks)} notes={remarks} />
        </Section>
      )}
    </>
  );
}

export function Notes({ label, notes }: { label: string; notes: readonly Note[] }) {
  const t = useText();
  const { count } = useFormat();
  const columns: Column<Note>[] = [
    { key: 'file', head: t(importLabels.file), cell: ({ file }) => file },
    { key: 'line', head: t(importLabels.line), figures: true, cell: ({ line }) => count(line) },
    { key: 'field', head: t(importLabels.field), cell: ({ field }) => field },
    { key: 'reason', head: t(importLabels.reason), cell: ({ text }) => text },
  ];
  return (
    <Table label={label} columns={columns} rows={notes} rowKey={({ file, line, field, text }) => `${file} ${line} ${field} ${text}`} />
  );
}
