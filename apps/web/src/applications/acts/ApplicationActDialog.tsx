// Acts on an application that end something, and the use of an extension: what will be recorded, and the act once more on the button.
import type { Question } from '../../graphql/document.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { typedDay } from '../../ui/typed.ts';
import { pageLabels } from '../act-labels.ts';
import type { Act, ActProps, PageContract } from '../application-page.ts';

const EndUse = graphql(`
  mutation EndUse($useId: ID!, $until: Day!) {
    endUse(useId: $useId, until: $until) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

const EndContract = graphql(`
  mutation EndContract($contractId: ID!, $until: Day!) {
    endContract(contractId: $contractId, until: $until) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

const ExtendContract = graphql(`
  mutation ExtendContract($contractId: ID!) {
    extendContract(contractId: $contractId) {
      __typename
      ... on Application { id }
      ... on Refusal { code message path }
    }
  }
`);

export default function ApplicationActDialog({ act, ...asks }: ActProps & { act: Act }) {
  const t = useText();
  const { name } = asks.application;
  if (act.kind === 'endUse')
    return (
      <EndDialog
        {...asks}
        label={t(pageLabels.endUse)}
        about={`${name}, ${act.use.organisationName}`}
        says={t(pageLabels.endUseSays, { name: act.use.organisationName })}
        draft={`end-${act.use.id}`}
        command={EndUse}
        inputOf={(until) => ({ useId: act.use.id, until })}
      />
    );
  if (act.kind === 'endContract')
    return (
      <EndDialog
        {...asks}
        label={t(pageLabels.endContract)}
        about={act.contract.number ?? name}
        says={t(pageLabels.endContractSays, { name: act.contract.number ?? name })}
        draft={`end-${act.contract.id}`}
        command={EndContract}
        inputOf={(until) => ({ contractId: act.contract.id, until })}
      />
    );
  return act.kind === 'extendContract' ? <ExtendDialog {...asks} contract={act.contract} /> : null;
}

type EndDialogProps<V extends object> = ActProps & {
  label: string;
  about: string;
  says: string;
  draft: string;
  command: Question<object, V>;
  inputOf: (until: string) => V;
};

function EndDialog<V extends object>({ label, about, says, draft, command, inputOf, onClose, onDone }: EndDialogProps<V>) {
  const t = useText();
  const { field, frame } = useActForm({
    command,
    draft,
    initial: { until: '' },
    missing: ({ until }) => [!typedDay(until) && { field: 'until', message: t(pageLabels.fillDay) }],
    variables: ({ until }) => inputOf(typedDay(until) ?? ''),
    onDone,
  });
  return (
    <Dialog open final title={`${label}: ${about}`} onClose={onClose} act={{ label, run: frame.onSubmit, busy: frame.busy }}>
      <Form label={label} problems={frame.problems} onSubmit={frame.onSubmit}>
        <p>{says}</p>
        <DayField {...field('until')} label={t(pageLabels.until)} />
      </Form>
    </Dialog>
  );
}

function ExtendDialog({ contract, onClose, onDone }: ActProps & { contract: PageContract }) {
  const t = useText();
  const format = useFormat();
  const { run, busy, problems } = useCommand(ExtendContract);
  const submit = () => void run({ contractId: contract.id }).then((made) => made && onDone());
  const label = t(pageLabels.extendContract);
  return (
    <Dialog open final title={label} onClose={onClose} act={{ label, run: submit, busy }}>
      <Form label={label} problems={problems} onSubmit={submit}>
        <p>{t(pageLabels.extendSays, { months: contract.extensionMonths ?? 0, end: format.day(contract.end) })}</p>
      </Form>
    </Dialog>
  );
}
