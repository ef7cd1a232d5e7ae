// The reader's own account: name, language, what one signs in with, and where one is signed in.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Appearance } from '../../shell/Appearance.tsx';
import { useText } from '../../ui/language.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecoveryCodes } from '../factors/RecoveryCodes.tsx';
import { CodesApp } from './CodesApp.tsx';
import { accountLabels } from './labels.ts';
import { OwnName } from './OwnName.tsx';
import { Passkeys } from './Passkeys.tsx';
import { PasswordChange } from './PasswordChange.tsx';
import { Sessions } from './Sessions.tsx';
import './Account.css';

const AccountScreenQuery = graphql(`
  query AccountScreen {
    viewer {
      id
      person {
        id
        name
        email
        example
      }
      factors {
        password
        totp
        recoveryCodesLeft
        passkeys {
          id
          ...OwnPasskey
        }
      }
    }
    mySessions {
      id
      ...OwnSession
    }
  }
`);

export function AccountScreen() {
  const t = useText();
  const answer = useScreen(AccountScreenQuery, {});
  const [codes, setCodes] = useState<readonly string[]>([]);
  const { person, factors } = answer.data?.viewer ?? {};
  const says = factors && (person?.example ? t(accountLabels.exampleSays) : t(accountLabels.safe, { n: factors.passkeys.length }));
  return (
    <>
      <PageHead title={t(accountLabels.title)} conclusion={says} />
      <Screen answer={answer}>
        {({ mySessions }) => (
          <>
            {codes.length > 0 && <RecoveryCodes codes={codes} onDone={() => setCodes([])} />}
            {person && (
              <Section title={t(accountLabels.you)}>
                <OwnName key={person.id} {...person} />
              </Section>
            )}
            <Section title={t(accountLabels.looks)}>
              <div className="account__looks">
                <Appearance />
              </div>
            </Section>
            {factors && person && !person.example && (
              <>
                <Passkeys passkeys={factors.passkeys} onCodes={setCodes} />
                <PasswordChange has={factors.password} {...person} />
                <CodesApp linked={factors.totp} password={factors.password} codesLeft={factors.recoveryCodesLeft} onCodes={setCodes} />
              </>
            )}
            <Sessions sessions={mySessions} />
          </>
        )}
      </Screen>
    </>
  );
}
