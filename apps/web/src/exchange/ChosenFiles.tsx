// The files that were chosen, and what each of them is.
import { fileKindOf, registerFiles } from '@hanze/shared/exchange/register/files';
import { useFormat, useText } from '../ui/language.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { importLabels } from './import-labels.ts';

export function ChosenFiles({ files }: { files: readonly File[] }) {
  const t = useText();
  const { count } = useFormat();
  const columns: Column<File>[] = [
    { key: 'name', head: t(importLabels.file), cell: ({ name }) => name },
    { key: 'what', head: t(importLabels.what), cell: ({ name }) => <What name={name} /> },
    { key: 'size', head: t(importLabels.size), figures: true, cell: ({ size }) => count(Math.ceil(size / 1000)) },
  ];
  return (
    <Table
      label={t(importLabels.chosen)}
      columns={columns}
      rows={files}
      rowKey={({ name, webkitRelativePath }) => webkitRelativePath || name}
      dense
    />
  );
}

function What({ name }: { name: string }) {
  const t = useText();
  const kind = fileKindOf(name);
  return kind ? t(registerFiles[kind].label) : <span className="muted">{t(importLabels.skipped)}</span>;
}
