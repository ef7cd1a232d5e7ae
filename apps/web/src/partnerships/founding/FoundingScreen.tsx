// Founding a partnership: its name, its form with what that demands, and who takes part; the rest follows on its own page.
import { legalFormCodes } from '@hanze/shared/partnerships/legal-forms';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../graphql/graphql.ts';
import { mayRun, useOwnMandate } from '../../identity/useOwnMandate.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { Restored } from '../../ui/fields/Restored.tsx';
import { useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { typedDay } from '../../ui/typed.ts';
import { actLabels } from '../act-labels.ts';
import { DescriptionFields } from '../acts/DescribeForm.tsx';
import { useActForm } from '../acts/useActForm.ts';
import { foundLabels } from '../found-labels.ts';
import { useFormChoices } from '../useFormChoices.ts';
import { readChosen, written } from './chosen.ts';
import { ParticipantsField } from './ParticipantsField.tsx';

const FoundPartnership = graphql(`
  mutation FoundPartnership($input: FoundPartnershipInput!) {
    foundPartnership(input: $input) {
      __typename
      ... on Partnership {
        id
        slug
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const initial = { shortName: '', name: '', purpose: '', seat: '', website: '', legalForm: '', from: '', participants: '[]' };

export function FoundingScreen() {
  const t = useText();
  const navigate = useNavigate();
  const mandate = useOwnMandate();
  const choices = useFormChoices(legalFormCodes);
  const { values, set, field, restored, frame } = useActForm({
    command: FoundPartnership,
    draft: 'found-partnership',
    initial,
    missing: ({ shortName, legalForm, participants, from }) => [
      !shortName.trim() && { field: 'shortName', message: t(foundLabels.fillName) },
      !legalForm && { field: 'legalForm', message: t(foundLabels.chooseForm) },
      readChosen(participants).length < 2 && { field: 'participants', message: t(foundLabels.chooseTwo) },
      !typedDay(from) && { field: 'from', message: t(actLabels.fillDay) },
    ],
    variables: ({ participants, from, name, shortName, ...rest }) => ({
      input: {
        ...rest,
        shortName,
        name: name.trim() || shortName,
        from: typedDay(from) ?? '',
        participants: readChosen(participants).map(({ id, organs }) => ({ organisationId: id, organs: organs.split(' ').filter(Boolean) })),
      },
    }),
    onDone: (made) => void navigate({ to: '/samenwerkingen/$slug', params: { slug: (made as { slug: string }).slug } }),
  });
  const chosen = readChosen(values.participants);
  const cannot = mandate && !mayRun('foundPartnership', mandate.role);
  return (
    <>
      <PageHead title={t(foundLabels.title)} conclusion={t(foundLabels.conclusion)} />
      {cannot && (
        <Notice is="look" title={t(foundLabels.mayNot)}>
          <p>{t(foundLabels.mayNotSays)}</p>
        </Notice>
      )}
      <Form label={t(foundLabels.title)} problems={frame.problems} onSubmit={frame.onSubmit}>
        {restored && <Restored onStartOver={frame.onStartOver} />}
        <Section title={t(foundLabels.name)}>
          <div className="founding__part">
            <DescriptionFields field={field} />
          </div>
        </Section>
        <Section title={t(foundLabels.form)}>
          <ChoiceField {...field('legalForm')} label={t(foundLabels.formLabel)} choices={choices} />
        </Section>
        <Section title={t(foundLabels.participants)} note={t(foundLabels.participantsNote, { n: chosen.length })}>
          <div className="founding__part">
            <ParticipantsField chosen={chosen} onChange={(list) => set('participants', written(list))} />
            <DayField {...field('from')} label={t(foundLabels.from)} hint={t(actLabels.fromHint)} />
          </div>
        </Section>
        <FormActions>
          <Button kind="primary" type="submit" busy={frame.busy}>
            {t(foundLabels.submit)}
          </Button>
          <LinkButton to="/samenwerkingen">{t(actLabels.back)}</LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
