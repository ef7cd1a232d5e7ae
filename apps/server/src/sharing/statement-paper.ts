// A statement as a document to read, print and hear: the lines, why each amount is what it is, and the advances.
import { euros } from '@hanze/shared/kernel/money';
import type { Block, Paper } from '@hanze/shared/kernel/paper';
import { parseRational, toNumber } from '@hanze/shared/kernel/rational';
import type { Language } from '@hanze/shared/kernel/text';
import { bases, isBasis } from '@hanze/shared/sharing/cost-words';
import { dayInWords, quantity } from '@hanze/shared/sharing/explanation-words';
import { today } from '../platform/clock';
import { statementWords as words } from './statement-words';
import type { StatementType } from './statement.type';

type Line = StatementType['lines'][number];

export function statementPaper(statement: StatementType, language: Language): Paper {
  const { organisationName: name, partnershipName, year, basis } = statement;
  const money = (cents: number) => euros(BigInt(cents), language);
  const over = `${partnershipName}, ${isBasis(basis) ? bases[basis][language].toLowerCase() : basis}`;
  return {
    language,
    title: words.title[language]({ name, year }),
    author: partnershipName,
    over,
    footer: `${partnershipName}, ${words.title[language]({ name, year }).toLowerCase()}, ${dayInWords(today(), language)}`,
    blocks: [
      { is: 'facts', rows: figures(statement, language, money) },
      { is: 'heading', level: 1, text: words.bill[language] },
      {
        is: 'table',
        caption: words.bill[language],
        columns: [
          { head: words.service[language], width: 3 },
          { head: words.quantity[language], figures: true, width: 2 },
          { head: words.pool[language], figures: true, width: 2 },
          { head: words.amount[language], figures: true, width: 2 },
        ],
        rows: statement.lines.map((line) => [line.subject, howMuch(line, language), money(line.poolCents), money(line.cents)]),
        total: [words.together[language], '', '', money(statement.total)],
      },
      { is: 'note', text: words.exclVat[language] },
      { is: 'heading', level: 1, text: words.why[language] },
      ...statement.lines.flatMap(({ subject, why, clause }): Block[] => [
        { is: 'heading', level: 2, text: subject },
        { is: 'list', ordered: true, items: why },
        { is: 'paragraph', text: clause },
      ]),
      { is: 'heading', level: 1, text: words.advances[language] },
      {
        is: 'table',
        caption: words.advances[language],
        columns: [{ head: words.quarter[language] }, { head: words.amount[language], figures: true }],
        rows: statement.advances.map((cents, index) => [`${index + 1}`, money(cents)]),
        total: [words.together[language], money(statement.advances.reduce((sum, cents) => sum + cents, 0))],
      },
      { is: 'note', text: words.check[language] },
    ],
  };
}

/** 17.566 inwoners × € 43,51, or the part in percent where there is no single count. */
function howMuch({ metered, share }: Line, language: Language): string {
  if (metered) {
    const rate = euros(BigInt(Math.round(toNumber(parseRational(metered.rate)))), language);
    return `${quantity(parseRational(metered.quantity), language)} ${metered.unit} × ${rate}`;
  }
  return share ? `${quantity(parseRational(share), language, 3)} ×` : '';
}

function figures({ total, payableNow, settlement, frozen }: StatementType, language: Language, money: (cents: number) => string) {
  const rows: [string, string][] = [[words.total[language], money(total)]];
  if (payableNow !== total) rows.push([words.payableNow[language], money(payableNow)]);
  if (settlement) {
    rows.push([words.advanced[language], money(settlement.advanced)]);
    rows.push([words[settlement.remains < 0 ? 'toGetBack' : 'toPay'][language], money(Math.abs(settlement.remains))]);
  }
  if (frozen) rows.push([words.number[language], frozen.number], [words.hash[language], frozen.hash]);
  return rows;
}
