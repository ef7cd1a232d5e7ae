// The drivers every partnership has without counting anything: the inhabitants of the register, and one for everyone.
import type { Text } from '../../kernel/text.ts';

/** By code, as a key names them. */
export const standingDrivers = {
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  equal: { nl: 'Gelijke delen', en: 'Equal parts' },
} as const satisfies Record<string, Text>;
