// A ledger as a file, generated and marked as such: the same lines every time, spread over years, accounts and suppliers.
import { writeCsv } from '@hanze/shared/exchange/csv-writer';

export const ledgerAccounts = {
  '43100 Licenties': 'Licenties en onderhoud',
  '43200 Hosting': 'Hosting en netwerk',
  '43300 Werkplekken': 'Werkplekken',
  '43400 Personeel': 'Personeel',
  '43500 Advies': 'Advies en projecten',
  '43600 Beveiliging': 'Informatiebeveiliging',
} as const;

const what = ['termijnbetaling', 'maandelijkse afname', 'uitbreiding', 'onderhoud', 'inzet', 'verrekening'] as const;
export const ledgerHead = ['Boekstuknummer', 'Regel', 'Kostenplaats', 'Boekdatum', 'Omschrijving', 'Factuurnummer', 'Bedrag', 'Btw'];

/** `count` lines, evenly over the years; one in forty is a credit. */
export function exampleLedger(count: number, years: readonly number[]): string {
  const accounts = Object.keys(ledgerAccounts);
  const random = sequence(20261124);
  const rows = Array.from({ length: count }, (_, n) => {
    const year = years[Math.floor((n * years.length) / count)]!;
    const account = accounts[random(accounts.length)]!;
    const cents = (random(40) === 0 ? -1 : 1) * (500 + random(250_000));
    const day = `${String(1 + random(28)).padStart(2, '0')}-${String(1 + random(12)).padStart(2, '0')}-${year}`;
    const entry = `${year}-${String(Math.floor(n / 3) + 1).padStart(6, '0')}`;
    const description = `Voorbeeld: ${account.slice(6).toLowerCase()}, ${what[random(what.length)]}`;
    return [
      entry,
      (n % 3) + 1,
      account,
      day,
      description,
      `F${year}${10_000 + random(80_000)}`,
      euros(cents),
      euros(Math.round(cents * 0.21)),
    ];
  });
  return writeCsv(ledgerHead, rows);
}

const euros = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** The same numbers every time (Park and Miller's generator): below `n`. */
function sequence(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}
