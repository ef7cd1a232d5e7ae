// Any figure again from its own document: one line per kind, no screen and no database in between.
import { recomputePower } from '../decisions/power/power-document.ts';
import { recomputeVote } from '../decisions/vote-document.ts';
import { type Fields, readFields } from '../kernel/document.ts';
import { orRefusal, refusing } from '../kernel/refusal.ts';
import { recomputeBridge } from '../sharing/bridge-document.ts';
import { recomputeDeficit } from '../sharing/deficit.ts';
import { recomputeComponents } from '../sharing/costs/components-document.ts';
import { recomputeGame } from '../sharing/games/game-document.ts';
import { recomputeKey } from '../sharing/keys/key-document.ts';
import { recomputeServiceDepartments } from '../sharing/service-departments-document.ts';
import { recomputeSettlement } from '../sharing/settlement/settlement-document.ts';
import { calendarDocument, termDocument } from '../terms/documents.ts';

/** What each kind of document answers. A kind reads its own fields and refuses with their JSON paths. */
const kinds: Readonly<Record<string, (document: Fields) => unknown>> = {
  bridge: recomputeBridge,
  calendar: calendarDocument,
  components: recomputeComponents,
  deficit: recomputeDeficit,
  game: recomputeGame,
  key: recomputeKey,
  power: recomputePower,
  serviceDepartments: recomputeServiceDepartments,
  settlement: recomputeSettlement,
  term: termDocument,
  vote: recomputeVote,
};

const refuse = refusing({
  'unknown-kind': {
    nl: ({ known }: { known: readonly string[] }) => `Verwacht een van deze soorten: ${known.join(', ')}.`,
    en: ({ known }: { known: readonly string[] }) => `expected one of the kinds ${known.join(', ')}`,
  },
});

function recomputeOne(document: unknown): unknown {
  const fields = readFields(document, '$');
  const { kind } = fields;
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return refuse('unknown-kind', { at: '$.kind', known: Object.keys(kinds) });
  return kinds[kind]!(fields);
}

/**
 * Recomputes one document `{ kind, … }`, or several: a list answers in its order, with `{ refusal: { code, path, message } }` in the place of
 * a bad member (its path counts from that member). A single bad document is refused as a whole. Amounts leave as bigint; write with `writeJson`.
 */
export const recompute = (document: unknown): unknown =>
  Array.isArray(document) ? document.map((member) => orRefusal(() => recomputeOne(member))) : recomputeOne(document);
