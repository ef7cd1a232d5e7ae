// Growing in (ingroei): from what everyone used to pay towards another key, along an agreed path of years.
import { proportionally } from '../../kernel/prorate.ts';
import { multiply, one, rational, subtract } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { proportionalStep, said } from '../explanation.ts';
import { percent } from '../explanation-words.ts';
import { driver, key, number, shares } from './arguments.ts';
import { asInput, together } from './facts.ts';
import { defineKey } from './key.ts';
import { whoFinances } from './who-finances.ts';

const refuse = refusing({
  'not-a-year': {
    nl: 'Verwacht het hoeveelste jaar van het pad het is: 1, 2, 3 …',
    en: 'expected which year of the path it is: 1, 2, 3 …',
  },
});

/**
 * x_i = (1 − a) · T · old_i / all old + a · new_i, with a the part of the path for this year (1 after its end).
 * The total is kept every year: members whose share is to fall wait for it, and so finance those whose share is to rise.
 * Refuses a year that is no whole number from 1, and an old contribution that is 0 for everyone while the path still counts it.
 */
export const growIn = defineKey({
  label: { nl: 'Ingroei vanaf historische bijdragen', en: 'Growing in from historic contributions' },
  about: {
    nl: 'Van wat ieder betaalde naar een nieuwe sleutel in afgesproken stappen; wie straks minder betaalt, wacht en betaalt zo de overgang.',
    en: 'From what everyone paid to a new key in agreed steps; whoever will pay less waits, and so finances the transition.',
  },
  arguments: {
    old: driver({ nl: 'Historische bijdrage', en: 'Historic contribution' }),
    target: key({ nl: 'Nieuwe sleutel', en: 'New key' }),
    path: shares({ nl: 'Deel van de nieuwe sleutel per jaar', en: 'Part of the new key per year' }),
    year: number({ nl: 'Jaar van het pad', en: 'Year of the path' }),
  },
  share: (facts, { old, target, path, year }, at) => {
    if (year.den !== 1n || year.num < 1n) refuse('not-a-year', { at: `${at}.year` });
    const part = path[Number(year.num) - 1] ?? one;
    const inner = target(facts);
    const goal = together(inner.lines, facts.members);
    const historic = multiply(subtract(one, part), facts.total);
    const label = { nl: 'Historisch deel', en: 'Historic part' };
    const subject = said((language) => `${label[language].toLowerCase()} (${percent(subtract(one, part), language)})`);
    const exactOld = historic.num === 0n ? goal.map(() => rational(0n)) : proportionally(historic, old.values, `${at}.old`);
    const oldLine = {
      label,
      exact: exactOld,
      steps: [proportionalStep({ amount: historic, subject, weights: asInput(old), result: exactOld })],
    };
    const exactNew = goal.map((amount) => multiply(part, amount));
    const finances = whoFinances(goal, exactOld, exactNew, facts.members);
    const newLine = {
      label: { nl: 'Nieuwe sleutel', en: 'New key' },
      exact: exactNew,
      steps: [...inner.lines.flatMap(({ steps }) => steps), finances],
    };
    return { lines: historic.num === 0n ? [newLine] : [oldLine, newLine], warnings: inner.warnings ?? [] };
  },
});
