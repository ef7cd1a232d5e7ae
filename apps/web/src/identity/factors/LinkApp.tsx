// Links an authenticator app: a secret as a square and as text, and the first code as proof that it arrived.
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import type { Problem } from '../../ui/fields/problems.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { Failed } from '../../ui/states/Failed.tsx';
import { factorLabels } from './labels.ts';
import './factors.css';

const QrCode = lazy(() => import('./QrCode.tsx'));

const EnrolTotp = graphql(`
  mutation EnrolTotp {
    enrolTotp {
      __typename
      ... on TotpEnrolment {
        secret
        uri
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

const ConfirmTotp = graphql(`
  mutation ConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      __typename
      ... on FactorChange {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type LinkAppProps = { kind?: 'primary' | 'secondary'; onAdded: (recoveryCodes: readonly string[]) => void };

export function LinkApp({ kind = 'secondary', onAdded }: LinkAppProps) {
  const t = useText();
  const enrol = useCommand(EnrolTotp);
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string }>();
  const begin = async () => {
    const made = await enrol.run({});
    if (made) setEnrolment(made);
  };
  if (enrolment) return <FirstCode {...enrolment} onAdded={onAdded} />;
  return (
    <>
      {enrol.problems.map(({ message }) => (
        <Failed key={message} happened={message} />
      ))}
      <p>{t(factorLabels.appSays)}</p>
      <p>
        <Button kind={kind} busy={enrol.busy} onClick={() => void begin()}>
          {t(factorLabels.linkApp)}
        </Button>
      </p>
    </>
  );
}

function FirstCode({ secret, uri, onAdded }: { secret: string; uri: string } & Pick<LinkAppProps, 'onAdded'>) {
  const t = useText();
  const { run, busy, problems } = useCommand(ConfirmTotp);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>();
  const submit = async () => {
    const lacking = !/\d/.test(code);
    setMissing(lacking ? [{ field: 'code', message: t(factorLabels.codeMissing) }] : undefined);
    if (lacking || busy) return;
    const added = await run({ code });
    if (added) onAdded(added.recoveryCodes);
  };
  return (
    <Form label={t(factorLabels.confirmApp)} problems={missing ?? problems} onSubmit={() => void submit()}>
      <div className="link-app">
        <h3>{t(factorLabels.scan)}</h3>
        <Suspense>
          <QrCode text={uri} label={t(factorLabels.qrSays)} />
        </Suspense>
        <p className="small">{t(factorLabels.secret)}</p>
        <p className="mono link-app__secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      </div>
      <TextField
        name="code"
        label={t(factorLabels.firstCode)}
        hint={t(factorLabels.firstCodeHint)}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        short
      />
      <FormActions>
        <Button type="submit" kind="primary" busy={busy}>
          {t(factorLabels.confirmApp)}
        </Button>
      </FormActions>
    </Form>
  );
}
