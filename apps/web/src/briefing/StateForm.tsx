// The form of one kind of state record, drawn from the fields its rule declares.
import type { Field } from '@hanze/shared/briefing/records/fields';
import { type RecordKindCode, recordKinds } from '@hanze/shared/briefing/records/registry';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { Restored } from '../ui/fields/Restored.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { asGiven, asTyped } from './form-values.ts';
import { scanLabels } from './labels.ts';
import type { PageScan } from './ScanScreen.tsx';
import { StateField } from './StateField.tsx';

const RecordState = graphql(`
  mutation RecordState($input: RecordStateInput!) {
    recordState(input: $input) {
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

const ReviseState = graphql(`
  mutation ReviseState($input: ReviseStateInput!) {
    reviseState(input: $input) {
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

/** 'facts.subjects[0]' is about the field 'subjects'. */
const fieldOf = (path: string) => path.replace(/^facts\./, '').replace(/\[.*$/, '');

type StateFormProps = { kind: RecordKindCode; scan: PageScan; revising: PageScan['records'][number] | undefined; onDone: () => void };

export function StateForm({ kind, scan: { partnershipId, organisationId }, revising, onDone }: StateFormProps) {
  const t = useText();
  const language = useLanguage();
  const fields: Readonly<Record<string, Field>> = recordKinds[kind].fields;
  const { values, field, clear, restored } = useDraft(
    `state-${revising?.id ?? `${organisationId}-${kind}`}`,
    asTyped(fields, revising?.facts, language),
  );
  const recording = useCommand(RecordState, fieldOf);
  const changing = useCommand(ReviseState, fieldOf);
  const { busy, problems } = revising ? changing : recording;
  const submit = async () => {
    const facts = JSON.stringify(asGiven(fields, values, language));
    const made = revising
      ? await changing.run({ input: { id: revising.id, facts } })
      : await recording.run({ input: { partnershipId, organisationId, kind, facts } });
    if (!made) return;
    clear();
    onDone();
  };
  return (
    <Form label={t(recordKinds[kind].label)} problems={problems} onSubmit={() => void (busy || submit())}>
      {restored && <Restored onStartOver={clear} />}
      {Object.entries(fields).map(([name, declared]) => (
        <StateField key={name} {...field(name)} value={values[name] ?? ''} declared={declared} />
      ))}
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(revising ? scanLabels.revise : scanLabels.recordNow)}
        </Button>
      </FormActions>
    </Form>
  );
}
