// Choosing the file of a ledger and sending it; reading it begins at once.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongWork } from '../../ui/states/LongWork.tsx';
import { FileField } from '../FileField.tsx';
import { importLabels } from '../import-labels.ts';
import { NotSent, sendFiles } from '../sending.ts';
import { ledgerLabels } from './ledger-labels.ts';
import { PreviewLedger } from './ledger-page.ts';

const BeginLedgerImport = graphql(`
  mutation BeginLedgerImport($partnershipId: ID!) {
    beginLedgerImport(partnershipId: $partnershipId) {
      __typename
      ... on LedgerImport { id }
      ... on Refusal { code message path }
    }
  }
`);

export function ChooseLedger({ partnershipId, onBegun }: { partnershipId: string; onBegun: (id: string) => void }) {
  const t = useText();
  const [file, setFile] = useState<File>();
  const [sent, setSent] = useState<number>();
  const [wrong, setWrong] = useState<readonly Problem[]>();
  const begin = useCommand(BeginLedgerImport);
  const preview = useCommand(PreviewLedger);
  const send = async () => {
    setWrong(undefined);
    if (!file || !/\.(csv|xlsx)$/i.test(file.name)) return setWrong([{ field: 'file', message: t(ledgerLabels.noFile) }]);
    const begun = await begin.run({ partnershipId });
    if (!begun) return undefined;
    try {
      setSent(0);
      await sendFiles(begun.id, [file], setSent);
      if (await preview.run({ id: begun.id, mapping: null })) onBegun(begun.id);
    } catch (thrown) {
      if (!(thrown instanceof NotSent)) throw thrown;
      setWrong([{ field: 'file', message: thrown.message || t(importLabels.sendFailed, { name: thrown.file }) }]);
    } finally {
      setSent(undefined);
    }
    return undefined;
  };
  return (
    <Section title={t(ledgerLabels.choose)}>
      <Form
        label={t(ledgerLabels.choose)}
        problems={wrong ?? (begin.problems.length ? begin.problems : preview.problems)}
        onSubmit={() => void send()}
      >
        <FileField name="file" label={t(ledgerLabels.file)} hint={t(ledgerLabels.fileHint)} onChoose={([chosen]) => setFile(chosen)} />
        {file && <p>{t(ledgerLabels.chosen, { name: file.name })}</p>}
        {sent === undefined ? (
          <FormActions>
            <Button kind="primary" type="submit" busy={begin.busy || preview.busy}>
              {t(ledgerLabels.preview)}
            </Button>
          </FormActions>
        ) : (
          <LongWork work={{ title: t(importLabels.sending), state: 'running', share: file?.size ? sent / file.size : 0 }} />
        )}
      </Form>
    </Section>
  );
}
