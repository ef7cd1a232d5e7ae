// The authenticator app and the recovery codes beside it.
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { FormActions } from '../../ui/fields/Form.tsx';
import { useText } from '../../ui/language.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { LinkApp } from '../factors/LinkApp.tsx';
import { accountLabels } from './labels.ts';

const RemoveTotp = graphql(`
  mutation RemoveTotp {
    removeTotp {
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

const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      __typename
      ... on RecoveryCodes {
        codes
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type CodesAppProps = {
  linked: boolean;
  password: boolean;
  codesLeft: number;
  onCodes: (recoveryCodes: readonly string[]) => void;
};

export function CodesApp({ linked, password, codesLeft, onCodes }: CodesAppProps) {
  const t = useText();
  const unlinking = useCommand(RemoveTotp);
  const renewing = useCommand(RenewRecoveryCodes);
  const [open, setOpen] = useState<'link' | 'unlink'>();
  const close = () => {
    setOpen(undefined);
    unlinking.clear();
  };
  const unlink = async () => {
    if (await unlinking.run({})) close();
  };
  const renew = async () => {
    const made = await renewing.run({});
    if (made) onCodes(made.codes);
  };
  const added = (codes: readonly string[]) => {
    close();
    onCodes(codes);
  };
  return (
    <>
      <Section title={t(accountLabels.app)}>
        <p>{t(linked ? accountLabels.appLinked : accountLabels.appNone)}</p>
        {open === 'link' ? (
          <LinkApp onAdded={added} />
        ) : (
          <FormActions>
            <Button unavailable={password ? undefined : t(accountLabels.appNeedsPassword)} onClick={() => setOpen('link')}>
              {t(linked ? accountLabels.relink : accountLabels.app)}
            </Button>
            {linked && (
              <Button kind="quiet" onClick={() => setOpen('unlink')}>
                {t(accountLabels.unlink)}
              </Button>
            )}
          </FormActions>
        )}
      </Section>
      <Section title={t(accountLabels.recovery)}>
        <p>
          {t(accountLabels.recoveryLeft, { n: codesLeft })} {codesLeft > 0 && t(accountLabels.renewSays)}
        </p>
        {renewing.problems.map(({ message }) => (
          <Notice key={message} is="look" title={message} live />
        ))}
        <p className="account__act">
          <Button busy={renewing.busy} onClick={() => void renew()}>
            {t(accountLabels.renew)}
          </Button>
        </p>
      </Section>
      <Dialog
        open={open === 'unlink'}
        final
        title={t(accountLabels.unlinkApp)}
        onClose={close}
        act={{ label: t(accountLabels.unlinkApp), run: () => void unlink(), busy: unlinking.busy }}
      >
        <p>{t(accountLabels.unlinkSays)}</p>
        {unlinking.problems.map(({ message }) => (
          <Notice key={message} is="look" title={message} live />
        ))}
      </Dialog>
    </>
  );
}
