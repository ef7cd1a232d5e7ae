// The grounds for an objection that are offered when the arrangement names none itself, in words.
import type { Text } from '../kernel/text.ts';

/** The grounds offered when the arrangement names none itself. */
export const groundWords: Readonly<Record<string, Text>> = {
  law: { nl: 'strijd met het recht', en: 'conflict with the law' },
  'public-interest': { nl: 'strijd met het algemeen belang', en: 'conflict with the public interest' },
  autonomy: { nl: 'raakt eigen beleid van de gemeente', en: "touches the municipality's own policy" },
  money: { nl: 'niet te betalen', en: 'not affordable' },
  continuity: { nl: 'gevaar voor de dienstverlening', en: 'a danger to the service' },
};
