// Ending a mandate from a day on.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { useToday } from '../../ui/today.ts';
import { typedDay } from '../../ui/typed.ts';
import { inviteLabels, peopleLabels } from './labels.ts';

const EndMandate = graphql(`
  mutation EndMandate($id: ID!, $until: Day!) {
    endMandate(id: $id, until: $until) {
      __typename
      ... on Mandate {
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

type EndMandateDialogProps = { name: string; mandate: string; id: string; onClose: () => void };

export function EndMandateDialog({ name, mandate, id, onClose }: EndMandateDialogProps) {
  const t = useText();
  const { dayInFigures } = useFormat();
  const today = useToday();
  const { run, busy, problems } = useCommand(EndMandate);
  const [until, setUntil] = useState(() => dayInFigures(today));
  const [own, setOwn] = useState<readonly Problem[]>();
  const end = async () => {
    const day = typedDay(until);
    setOwn(day ? undefined : [{ field: 'until', message: t(inviteLabels.fromMissing) }]);
    if (day && !busy && (await run({ id, until: day }))) onClose();
  };
  const label = t(peopleLabels.endMandate);
  return (
    <Dialog open final title={`${label}: ${mandate}`} onClose={onClose} act={{ label, run: () => void end(), busy }}>
      <Form label={label} problems={own ?? problems} onSubmit={() => void end()}>
        <p>{t(peopleLabels.endSays, { name, mandate })}</p>
        <DayField name="until" label={t(peopleLabels.firstDayWithout)} value={until} onChange={setUntil} />
      </Form>
    </Dialog>
  );
}
