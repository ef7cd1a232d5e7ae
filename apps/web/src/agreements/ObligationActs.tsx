// What can be done with an obligation that runs: arranging who and when, reporting it as met, letting it go.
import { useState } from 'react';
import type { Question } from '../graphql/document.ts';
import { graphql } from '../graphql/graphql.ts';
import { useCommand } from '../graphql/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { DayField } from '../ui/fields/DayField.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/language.tsx';
import { typedDay } from '../ui/typed.ts';
import type { Asked, Participant } from './DecisionObligations.tsx';
import { obligationLabels } from './labels.ts';

const Arrange = graphql(`
  mutation ArrangeObligation($input: ArrangeObligationInput!) {
    arrangeObligation(input: $input) {
      __typename
      ... on Obligation {
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
const Meet = graphql(`
  mutation MeetObligation($id: ID!, $words: String!) {
    meetObligation(id: $id, proof: $words) {
      __typename
      ... on Obligation {
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
const Waive = graphql(`
  mutation WaiveObligation($id: ID!, $words: String!) {
    waiveObligation(id: $id, reason: $words) {
      __typename
      ... on Obligation {
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

const acts = ['arrangeObligation', 'meetObligation', 'waiveObligation'] as const;
const labels = {
  arrangeObligation: obligationLabels.arrange,
  meetObligation: obligationLabels.meet,
  waiveObligation: obligationLabels.waive,
};

export function ObligationActs({ obligation, participants }: { obligation: Asked; participants: readonly Participant[] }) {
  const t = useText();
  const [doing, choose] = useState<(typeof acts)[number]>();
  const may = acts.filter((act) => obligation.viewerCan.includes(act));
  if (may.length === 0) return null;
  const done = () => choose(undefined);
  const { id } = obligation;
  return (
    <>
      <FormActions>
        {may.map((act) => (
          <Button key={act} onClick={() => choose(act === doing ? undefined : act)}>
            {t(labels[act])}
          </Button>
        ))}
      </FormActions>
      {doing === 'arrangeObligation' && <ArrangeForm obligation={obligation} participants={participants} onDone={done} />}
      {doing === 'meetObligation' && (
        <WordsForm id={id} question={Meet} label={t(labels.meetObligation)} asks={t(obligationLabels.meetProof)} onDone={done} />
      )}
      {doing === 'waiveObligation' && (
        <WordsForm id={id} question={Waive} label={t(labels.waiveObligation)} asks={t(obligationLabels.waiveReason)} onDone={done} />
      )}
    </>
  );
}

type WordsFormProps<Data> = {
  id: string;
  question: Question<Data, { id: string; words: string }>;
  label: string;
  asks: string;
  onDone: () => void;
};

function WordsForm<Data extends object>({ id, question, label, asks, onDone }: WordsFormProps<Data>) {
  const { values, field, clear } = useDraft(`${label}-${id}`, { words: '' });
  const { run, busy, problems } = useCommand(question, () => 'words');
  const submit = async () => {
    if (busy || !(await run({ id, words: values.words }))) return;
    clear();
    onDone();
  };
  return (
    <Form label={label} problems={problems} onSubmit={() => void submit()}>
      <TextAreaField {...field('words')} label={asks} rows={3} maxLength={2000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {label}
        </Button>
      </FormActions>
    </Form>
  );
}

type ArrangeProps = { obligation: Asked; participants: readonly Participant[]; onDone: () => void };

function ArrangeForm({ obligation: { id }, participants, onDone }: ArrangeProps) {
  const t = useText();
  const { values, field, clear } = useDraft(`arrange-${id}`, { ownerId: '', ownerPerson: '', dueOn: '', evidence: '' });
  const { run, busy, problems } = useCommand(Arrange, (path) => path.replace(/^\$?\.?input\./, ''));
  const dueOn = typedDay(values.dueOn);
  const submit = async () => {
    const { ownerId, ownerPerson, evidence } = values;
    if (busy || !(await run({ input: { id, ownerId: ownerId || null, ownerPerson, dueOn: dueOn ?? '', evidence } }))) return;
    clear();
    onDone();
  };
  const owners = participants.map(({ organisationId: key, organisationName: name }) => ({ key, name }));
  return (
    <Form label={t(obligationLabels.arrange)} problems={problems} onSubmit={() => void submit()}>
      <SelectField
        {...field('ownerId')}
        label={t(obligationLabels.ownerField)}
        empty={t(obligationLabels.office)}
        options={owners}
        optional
      />
      <TextField {...field('ownerPerson')} label={t(obligationLabels.person)} />
      <DayField {...field('dueOn')} label={t(obligationLabels.dueField)} />
      <TextAreaField {...field('evidence')} label={t(obligationLabels.evidenceField)} rows={2} maxLength={2000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy} {...(!dueOn && { unavailable: t(obligationLabels.dueField) })}>
          {t(obligationLabels.arrange)}
        </Button>
      </FormActions>
    </Form>
  );
}
