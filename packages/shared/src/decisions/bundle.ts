// Bundle decisions (gelijkluidende besluiten): one proposal that n organs of n municipalities each decide themselves, valid when all that are
// needed have decided the same text.
import type { Day } from '../kernel/day.ts';
import { enumerate, fill, type Phrase, type Text } from '../kernel/text.ts';
import { meets, needed, type Threshold } from './threshold.ts';

/** waiting: not offered yet; asked: with the organ; the rest is what the organ decided. */
export type OrganState = 'waiting' | 'asked' | 'adopted' | 'rejected';

export interface OrganDecision {
  readonly organ: string;
  /** As people call it: "het college van Veenmeer". */
  readonly name: Text;
  readonly state: OrganState;
  /** Hash of the text this organ decided on; null while it has not decided. */
  readonly textHash: string | null;
  readonly decidedOn: Day | null;
}

export interface Bundle {
  /** Hash of the text that was offered. */
  readonly textHash: string;
  /** How many organs must adopt; all of them unless the arrangement says otherwise (amending or dissolving it, for instance). */
  readonly enough: Threshold;
  readonly organs: readonly OrganDecision[];
}

/** valid: enough identical decisions; failed: that can no longer be; open: it still can. */
export type BundleState = 'valid' | 'open' | 'failed';

export type BundleTask = 'offer' | 'decide' | 'decide-same-text';

export interface BundleResult {
  readonly state: BundleState;
  /** Organs that adopted the text offered. */
  readonly identical: readonly string[];
  /** Organs that adopted another text. */
  readonly different: readonly string[];
  /** Smallest number of identical decisions that is enough. */
  readonly needed: number;
  /** The day of the last decision that made it valid. */
  readonly validSince: Day | null;
  readonly todo: readonly { readonly organ: string; readonly task: BundleTask; readonly text: Text }[];
  readonly sentence: Text;
}

interface Named {
  nl: string;
  en: string;
}

const taskWords: Readonly<Record<BundleTask, Phrase<Named>>> = {
  offer: { nl: ({ nl }) => `Bied het voorstel aan ${nl} aan.`, en: ({ en }) => `Offer the proposal to ${en}.` },
  decide: { nl: ({ nl }) => `Wacht op het besluit van ${nl}.`, en: ({ en }) => `Wait for the decision of ${en}.` },
  'decide-same-text': {
    nl: ({ nl }) => `Vraag ${nl} om de aangeboden tekst vast te stellen, of bied die andere tekst aan alle organen aan.`,
    en: ({ en }) => `Ask ${en} to adopt the text offered, or offer that other text to all organs.`,
  },
};

interface Tally {
  same: number;
  all: number;
  need: number;
  /** Names of the organs that adopted another text, and that rejected. */
  other: { nl: string; en: string };
  against: { nl: string; en: string };
}

const phrases: Readonly<Record<BundleState, Phrase<Tally>>> = {
  valid: {
    nl: ({ same, all, need }) => `Geldig: ${same} van de ${all} organen besloten gelijkluidend, nodig waren ${need}.`,
    en: ({ same, all, need }) => `Valid: ${same} of ${all} organs decided the same text, needed were ${need}.`,
  },
  open: {
    nl: ({ same, all, need, other }) =>
      `Nog niet geldig: ${same} van de ${all} organen besloten gelijkluidend, nodig zijn ${need}${other.nl && `; ${other.nl} stelde een andere tekst vast`}.`,
    en: ({ same, all, need, other }) =>
      `Not valid yet: ${same} of ${all} organs decided the same text, needed are ${need}${other.en && `; ${other.en} adopted another text`}.`,
  },
  failed: {
    nl: ({ against, need }) => `Niet tot stand gekomen: ${against.nl} besloot tegen, nodig waren ${need} gelijke besluiten.`,
    en: ({ against, need }) => `Not concluded: ${against.en} decided against, needed were ${need} identical decisions.`,
  },
};

const names = (organs: readonly OrganDecision[]): Named => ({
  nl: enumerate(
    organs.map(({ name }) => name.nl),
    'nl',
  ),
  en: enumerate(
    organs.map(({ name }) => name.en),
    'en',
  ),
});

/** What this organ still has to do, or null when it has done its part. */
function taskOf({ state, textHash }: OrganDecision, offered: string): BundleTask | null {
  if (state === 'waiting') return 'offer';
  if (state === 'asked') return 'decide';
  return state === 'adopted' && textHash !== offered ? 'decide-same-text' : null;
}

/** The day on which the number of identical decisions first was enough. */
function validSince(same: readonly OrganDecision[], need: number): Day | null {
  const days = same.flatMap(({ decidedOn }) => (decidedOn === null ? [] : [decidedOn])).sort();
  return days[need - 1] ?? null;
}

/** Where the bundle stands and who still must do what. An organ counts only when it adopted exactly the text offered. */
export function judgeBundle({ textHash, enough, organs }: Bundle): BundleResult {
  const all = BigInt(organs.length);
  const same = organs.filter((organ) => organ.state === 'adopted' && organ.textHash === textHash);
  const other = organs.filter((organ) => organ.state === 'adopted' && organ.textHash !== textHash);
  const against = organs.filter(({ state }) => state === 'rejected');
  const need = Number(needed(all, enough));
  const reached = meets(BigInt(same.length), all, enough);
  const possible = meets(all - BigInt(against.length), all, enough);
  const state = reached ? 'valid' : possible ? 'open' : 'failed';
  const tasks = state === 'open' ? organs.map((organ) => ({ organ, task: taskOf(organ, textHash) })) : [];
  return {
    state,
    identical: same.map(({ organ }) => organ),
    different: other.map(({ organ }) => organ),
    needed: need,
    validSince: reached ? validSince(same, need) : null,
    todo: tasks.flatMap(({ organ, task }) => (task ? [{ organ: organ.organ, task, text: fill(taskWords[task], organ.name) }] : [])),
    sentence: fill(phrases[state], { same: same.length, all: organs.length, need, other: names(other), against: names(against) }),
  };
}
