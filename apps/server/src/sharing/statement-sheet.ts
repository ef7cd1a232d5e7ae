// A statement as sheets of a spreadsheet: its lines, what is inside them, and what it is about. Amounts are numbers in euros.
import type { Cell } from '@hanze/shared/exchange/csv-writer';
import { parseRational, toNumber } from '@hanze/shared/kernel/rational';
import { bases, isBasis } from '@hanze/shared/sharing/cost-words';
import type { Text } from '@hanze/shared/kernel/text';
import type { Sheet } from '../platform/spreadsheet';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { statementWords as words } from './statement-words';
import type { StatementType } from './statement.type';

const euros = (cents: number): number => cents / 100;
const say = (text: Text): string => text[currentAct().language];

/** A rate has more decimals than a bill: six, beyond which nothing changes a cent of any municipality. */
const rate = (exact: string): number => Math.round(toNumber(parseRational(exact)) * 10_000) / 1_000_000;

export function statementSheets(statement: StatementType): [Sheet, ...Sheet[]] {
  const lines = statement.lines.map(({ subject, metered, poolCents, cents, clause }): Cell[] => [
    subject,
    metered?.unit ?? null,
    metered ? toNumber(parseRational(metered.quantity)) : null,
    metered ? toNumber(parseRational(metered.whole)) : null,
    metered ? rate(metered.rate) : null,
    euros(poolCents),
    euros(cents),
    clause,
  ]);
  const head = [words.service, words.unit, words.quantity, words.whole, words.rate, words.pool, words.amount, words.clause].map(say);
  const total: Cell[] = [say(words.together), null, null, null, null, null, euros(statement.total), null];
  return [
    { name: say(words.sheet), head, rows: [...lines, total] },
    {
      name: say(words.inside),
      head: [words.service, words.group, words.pool].map(say),
      rows: statement.lines.flatMap(({ subject, parts }) => parts.map(({ name, cents }) => [subject, name, euros(cents)])),
    },
    { name: say(words.about), head: [words.what, words.value].map(say), rows: facts(statement) },
  ];
}

const facts = ({ partnershipName, organisationName, year, basis, total, payableNow, settlement, frozen }: StatementType): Cell[][] => [
  [say(words.partnership), partnershipName],
  [say(words.participant), organisationName],
  [say(words.year), year],
  [say(words.basis), isBasis(basis) ? say(bases[basis]) : basis],
  [say(words.total), euros(total)],
  [say(words.payableNow), euros(payableNow)],
  ...(settlement
    ? [
        [say(words.advanced), euros(settlement.advanced)],
        [say(settlement.remains < 0 ? words.toGetBack : words.toPay), euros(Math.abs(settlement.remains))],
      ]
    : []),
  ...(frozen
    ? [
        [say(words.number), frozen.number],
        [say(words.hash), frozen.hash],
      ]
    : []),
  [say(words.made), today()],
];
