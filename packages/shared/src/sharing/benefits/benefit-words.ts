// What a ledger says in one sentence that can be read aloud.
import type { Text } from '../../kernel/text.ts';
import type { Ledger } from './ledger.ts';

/** Cents of every promised euro a year, rounded down so that nothing is said to be more than it is. */
const ofEuro = (part: bigint, whole: bigint): number => Number((part * 100n) / whole);

const dutch = (n: number, one: string, many: string) => (n === 1 ? `één ${one}` : `${n} ${many}`);
const english = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** In euros where there are any due, and else in promises. */
export function ledgerSays({ states, money }: Ledger): Text {
  const { within, short, unmeasured } = money.sums.recurring.benefit;
  const due = within + short + unmeasured;
  if (due > 0n) return eurosSay(ofEuro(within, due), ofEuro(unmeasured, due), states.unmeasured.length);
  const n = (state: keyof typeof states) => states[state].length;
  const judged = n('kept') + n('partly') + n('missed') + n('unmeasured');
  if (judged + n('later') === 0) return { nl: 'Er zijn nog geen baten beloofd.', en: 'No benefits have been promised yet.' };
  if (judged === 0)
    return {
      nl: `Er is nog niets te meten: ${dutch(n('later'), 'belofte komt', 'beloften komen')} later.`,
      en: `There is nothing to measure yet: ${english(n('later'), 'promise is', 'promises are')} due later.`,
    };
  const unknown = n('unmeasured');
  return {
    nl: `Van ${dutch(judged, 'belofte', 'beloften')} ${n('kept') === 1 ? 'is er 1' : `zijn er ${n('kept')}`} gehaald. ${unknown === 0 ? 'Alles is gemeten.' : `${unknown === 1 ? 'Eén is' : `${unknown} zijn`} niet gemeten.`}`,
    en: `Of ${english(judged, 'promise', 'promises')} ${n('kept') === 1 ? '1 was' : `${n('kept')} were`} kept. ${unknown === 0 ? 'All were measured.' : `${unknown === 1 ? 'One was' : `${unknown} were`} not measured.`}`,
  };
}

/** Where all euros are known, promises in other units may still not be: that is said too. */
const eurosSay = (kept: number, unknown: number, others: number): Text => ({
  nl: `Van elke beloofde euro is ${kept} cent gehaald. ${unknown > 0 ? `Van ${unknown} cent weten we het niet.` : unknownOthers(others).nl}`,
  en: `Of every promised euro ${kept} cents came true. ${unknown > 0 ? `Of ${unknown} cents we do not know.` : unknownOthers(others).en}`,
});

const unknownOthers = (n: number): Text =>
  n === 0
    ? { nl: 'Alles is gemeten.', en: 'All of it was measured.' }
    : {
        nl: `${n === 1 ? 'Eén andere belofte is' : `${n} andere beloften zijn`} niet gemeten.`,
        en: `${n === 1 ? 'One other promise was' : `${n} other promises were`} not measured.`,
      };
