// Choosing the files of an import and sending them; what is not of the register is shown and skipped before anything is sent.
import { fileKindOf, registerFiles } from '@hanze/shared/exchange/register/files';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import type { Problem } from '../ui/fields/problems.ts';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { LongWork } from '../ui/states/LongWork.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { ChosenFiles } from './ChosenFiles.tsx';
import { FileField } from './FileField.tsx';
import { importLabels } from './import-labels.ts';
import { NotSent, sendFiles } from './sending.ts';
import './Import.css';

const BeginImport = graphql(`
  mutation BeginImport {
    beginImport {
      __typename
      ... on Import {
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

const PreviewImport = graphql(`
  mutation PreviewImport($id: ID!) {
    previewImport(id: $id) {
      __typename
      ... on Import {
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

export function ChooseFiles({ onBegun }: { onBegun: (id: string) => void }) {
  const t = useText();
  const format = useFormat();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sent, setSent] = useState<number>();
  const [wrong, setWrong] = useState<readonly Problem[]>();
  const begin = useCommand(BeginImport);
  const preview = useCommand(PreviewImport);
  const known = files.filter(({ name }) => fileKindOf(name) !== null);
  const total = known.reduce((sum, { size }) => sum + size, 0);
  const kilobytes = (bytes: number) => format.count(Math.ceil(bytes / 1000));

  const send = async () => {
    setWrong(undefined);
    if (known.length === 0) return setWrong([{ field: 'files', message: t(importLabels.noneOfRegister) }]);
    const begun = await begin.run({});
    if (!begun) return undefined;
    try {
      setSent(0);
      await sendFiles(begun.id, known, setSent);
      if (await preview.run({ id: begun.id })) onBegun(begun.id);
    } catch (thrown) {
      if (!(thrown instanceof NotSent)) throw thrown;
      setWrong([{ field: 'files', message: thrown.message || t(importLabels.sendFailed, { name: thrown.file }) }]);
    } finally {
      setSent(undefined);
    }
    return undefined;
  };
  const kinds = new Set(known.map(({ name }) => fileKindOf(name)));
  const lacking = [...kinds].flatMap((kind) => {
    const needs = kind && registerFiles[kind].needs;
    return kind && needs && !kinds.has(needs) ? [{ kind: t(registerFiles[kind].label), needs: t(registerFiles[needs].label) }] : [];
  });
  return (
    <Section title={t(importLabels.choose)} note={t(importLabels.chooseNote)}>
      <Form
        label={t(importLabels.choose)}
        problems={wrong ?? (begin.problems.length ? begin.problems : preview.problems)}
        onSubmit={() => void send()}
      >
        <div className="file-fields">
          <FileField name="files" label={t(importLabels.files)} hint={t(importLabels.filesHint)} onChoose={setFiles} />
          <FileField folder name="folder" label={t(importLabels.folder)} hint={t(importLabels.folderHint)} onChoose={setFiles} />
        </div>
        {files.length > 0 && <ChosenFiles files={files} />}
        {lacking.map(({ kind, needs }) => (
          <Notice key={kind} is="look" title={t(importLabels.missing, { kind, needs })} />
        ))}
        {sent === undefined ? (
          <FormActions>
            <Button kind="primary" type="submit" busy={begin.busy || preview.busy}>
              {t(importLabels.preview)}
            </Button>
          </FormActions>
        ) : (
          <LongWork
            work={{
              title: t(importLabels.sending),
              state: 'running',
              count: t(importLabels.sent, { done: kilobytes(sent), total: kilobytes(total) }),
              share: total ? sent / total : 0,
            }}
          />
        )}
      </Form>
    </Section>
  );
}
