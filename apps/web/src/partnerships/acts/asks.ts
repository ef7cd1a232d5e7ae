// What every panel and dialog of an act is handed.
import type { Act } from '../acts.ts';
import type { PagePartnership } from '../PartnershipScreen.tsx';

export type Asks<Kind extends Act['kind'] = Act['kind']> = {
  act: Extract<Act, { kind: Kind }>;
  partnership: PagePartnership;
  onClose: () => void;
  onDone: () => void;
};
