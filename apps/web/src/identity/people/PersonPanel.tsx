// One person: the mandates over time, a new one, and the account itself.
import { useCallback, useState } from 'react';
import { graphql, unmask } from '../../graphql/graphql.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAt } from '../../ui/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { FormActions } from '../../ui/fields/Form.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Panel } from '../../ui/overlays/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { Status } from '../../ui/Status.tsx';
import { useViewer } from '../viewer.ts';
import { AccountState } from './AccountState.tsx';
import { GrantForm } from './GrantForm.tsx';
import { peopleLabels } from './labels.ts';
import { MandateTimes } from './mandate-times.ts';
import { MandateList } from './MandateList.tsx';
import './People.css';

const PersonPanelQuery = graphql(`
  query PersonPanel($id: ID!) {
    person(id: $id) {
      id
      name
      email
      example
      blockedAt
      viewerCan
      mandates {
        id
        ...MandateTimes
      }
    }
  }
`);

export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const { day } = useFormat();
  const { viewerCan: mayAlso, person: me } = useViewer();
  const answer = useScreen(PersonPanelQuery, { id }, { shows: ['Person', 'Mandate'] });
  const [granting, setGranting] = useState(false);
  const done = useCallback(() => setGranting(false), []);
  const person = answer.data?.person;
  return (
    <Panel title={person?.name ?? t(peopleLabels.person)} onClose={onClose}>
      <Screen answer={answer} lines={4}>
        {() =>
          person ? (
            <>
              <Facts
                rows={[
                  [t(peopleLabels.email), person.email],
                  [
                    t(peopleLabels.account),
                    <Status
                      key="state"
                      is={person.blockedAt ? 'look' : 'ok'}
                      word={
                        person.blockedAt
                          ? t(peopleLabels.closedSince, { day: day(dayAt(person.blockedAt)) })
                          : t(person.example ? peopleLabels.example : peopleLabels.open)
                      }
                    />,
                  ],
                ]}
              />
              <Section title={t(peopleLabels.mandates)} level={3}>
                <MandateList name={person.name} mandates={unmask(MandateTimes, person.mandates)} />
                {mayAlso.includes('grantMandate') && person.id !== me.id && (
                  <div className="person__act">
                    {granting ? (
                      <GrantForm person={person} onDone={done} />
                    ) : (
                      <Button onClick={() => setGranting(true)}>{t(peopleLabels.grant)}</Button>
                    )}
                  </div>
                )}
              </Section>
              <FormActions>
                <AccountState person={person} />
              </FormActions>
            </>
          ) : (
            <Empty title={t(peopleLabels.notThere)} />
          )
        }
      </Screen>
    </Panel>
  );
}
