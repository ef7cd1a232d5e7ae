// A settled year of one participant as a document: what it owes by every key, what it paid in advance, and what remains.
import { type Fields, type Read, readFields, readList, readText } from '../../kernel/document.ts';
import { type Cents, parseCents } from '../../kernel/money.ts';
import { Refused, refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { readFacts, recomputeChosen } from '../keys/chosen-document.ts';

const refuse = refusing({
  'does-not-pay': {
    nl: ({ member }: { member: string }) => `${member} staat niet bij de deelnemers die dit betalen.`,
    en: ({ member }: { member: string }) => `expected ${member} among the members who pay this`,
  },
});

export interface SettledLine {
  readonly subject: Text | null;
  readonly cents: Cents;
}

export interface SettledDocument {
  readonly owed: Cents;
  readonly advanced: Cents;
  /** Positive is still to pay, negative comes back. */
  readonly remains: Cents;
  readonly lines: readonly SettledLine[];
}

/** What a document inside another refuses, at its place in the outer one. */
function inside<T>(at: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Refused) throw new Refused(thrown.code, thrown.text, thrown.path.replace(/^\$/, at));
    throw thrown;
  }
}

const readLine =
  (member: string): Read<SettledLine> =>
  (value, at) => {
    const document = readFields(value, at);
    return inside(at, () => {
      const { members, subject } = readFacts(document);
      const place = members.indexOf(member);
      if (place === -1) refuse('does-not-pay', { member, at: '$.members' });
      return { subject: subject ?? null, cents: recomputeChosen(document).cents[place]! };
    });
  };

const total = (amounts: readonly Cents[]) => amounts.reduce((sum, cents) => sum + cents, 0n);

/**
 * Recomputes `{ kind: "settlement", member, advances: [cents..], documents: [key..] }`: each document is a `key` with members, drivers and a
 * chosen key. Refuses what those refuse (with their place), and a document in which the member does not pay.
 */
export function recomputeSettlement(document: Fields): SettledDocument {
  const member = readText(document['member'], '$.member');
  const advances = readList(parseCents, { most: 1000 })(document['advances'], '$.advances');
  const lines = readList(readLine(member), { most: 1000 })(document['documents'], '$.documents');
  const [owed, advanced] = [total(lines.map(({ cents }) => cents)), total(advances)];
  return { owed, advanced, remains: owed - advanced, lines };
}
