// What a password must be: long, not common, and without words that anyone who knows the user would try first.
import { refusing } from '../kernel/refusal.ts';
import { isCommon } from './common-passwords.ts';

/** Lengths in characters (code points). No composition rules and no forced change: they make passwords worse. */
export const passwordLength = { least: 12, most: 128 } as const;

export const refuse = refusing({
  'password-short': {
    nl: `Kies ten minste ${passwordLength.least} tekens. Een zin die u onthoudt is goed.`,
    en: `choose at least ${passwordLength.least} characters; a sentence you remember is fine`,
  },
  'password-long': { nl: `Kies ten hoogste ${passwordLength.most} tekens.`, en: `choose at most ${passwordLength.most} characters` },
  'password-common': {
    nl: 'Dit wachtwoord staat op lijsten die inbrekers als eerste proberen. Kies een ander.',
    en: 'this password is on the lists that burglars try first; choose another',
  },
  'password-context': {
    nl: ({ word }: { word: string }) =>
      `In dit wachtwoord staat '${word}'. Gebruik geen naam van uzelf, uw organisatie of uw samenwerkingsverband.`,
    en: ({ word }: { word: string }) =>
      `this password holds '${word}'; do not use a name of yourself, your organisation or your partnership`,
  },
});

/** Small letters without accents, spaces and signs, so that "Súdwest-Fryslân" and "sudwestfryslan" are the same word. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Shorter pieces of a name occur in too many innocent sentences. */
const shortestWhole = 4;
const shortestPiece = 5;

/** The words a password may not hold: each name whole, and its longer pieces ("Gemeente Oosterbrink" gives "oosterbrink" too). */
export function contextWords(names: readonly string[]): string[] {
  const whole = names.map(plain).filter((word) => word.length >= shortestWhole);
  const pieces = names.flatMap((name) => name.split(/[^\p{L}\p{N}\p{M}]+/u).map(plain)).filter((word) => word.length >= shortestPiece);
  return [...new Set([...whole, ...pieces])];
}

/**
 * The password itself, when it is good enough. `names`: the person, e-mail address, organisations and partnerships around the
 * account. Refuses `password-short`, `password-long`, `password-common` and `password-context`. Source: OWASP ASVS 5.0, 6.2.
 */
export function checkPassword(password: string, names: readonly string[] = [], at = 'password'): string {
  const length = Array.from(password.normalize('NFC')).length;
  if (length < passwordLength.least) refuse('password-short', { at });
  if (length > passwordLength.most) refuse('password-long', { at });
  if (isCommon(password)) refuse('password-common', { at });
  const held = plain(password);
  const word = contextWords(names).find((candidate) => held.includes(candidate));
  if (word !== undefined) refuse('password-context', { word, at });
  return password;
}
