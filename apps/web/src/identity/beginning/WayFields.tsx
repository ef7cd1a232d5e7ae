// How somebody who begins wants to sign in, and the password where that is the way.
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { passkeyLabels } from '../passkey-labels.ts';
import { knowsPasskeys } from '../passkeys.ts';
import { beginningLabels } from './labels.ts';

export type Way = 'passkey' | 'password';

export const firstWay = (): Way => (knowsPasskeys() ? 'passkey' : 'password');

type WayFieldsProps = { way: Way; onWay: (way: Way) => void; password: string; onPassword: (password: string) => void };

export function WayFields({ way, onWay, password, onPassword }: WayFieldsProps) {
  const t = useText();
  const choices = [
    {
      key: 'passkey',
      name: t(beginningLabels.wayPasskey),
      meaning: t(beginningLabels.wayPasskeySays),
      ...(!knowsPasskeys() && { unavailable: t(passkeyLabels.absent) }),
    },
    { key: 'password', name: t(beginningLabels.wayPassword), meaning: t(beginningLabels.wayPasswordSays) },
  ];
  return (
    <>
      <ChoiceField name="way" label={t(beginningLabels.way)} choices={choices} value={way} onChange={(key) => onWay(key as Way)} />
      {way === 'password' && (
        <TextField
          name="password"
          type="password"
          label={t(beginningLabels.password)}
          hint={t(beginningLabels.passwordHint)}
          autoComplete="new-password"
          value={password}
          onChange={onPassword}
        />
      )}
    </>
  );
}
