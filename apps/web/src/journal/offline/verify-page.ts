// The offline verifier in the browser: reads what the reader chose, asks the same code as the command line, and shows its verdict as text only.
import { formatKey, parseKey } from '@hanze/shared/journal/keys';
import { type Verdict, verifyReceipt } from '@hanze/shared/journal/verify-receipt';
import type { Text } from '@hanze/shared/kernel/text';
import { showVerdict } from './verdict-view';

const form = document.querySelector<HTMLFormElement>('#form')!;
const file = document.querySelector<HTMLInputElement>('#file')!;
const text = document.querySelector<HTMLTextAreaElement>('#text')!;
const key = document.querySelector<HTMLInputElement>('#key')!;
const witnesses = document.querySelector<HTMLTextAreaElement>('#witnesses')!;
const place = document.querySelector<HTMLElement>('#verdict')!;

/** A key that cannot be read is a no as well: whoever mistypes a key must not be told yes. */
function verdictOn(receipt: string | Uint8Array): Verdict {
  const lines = witnesses.value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const unreadable = [key.value.trim(), ...lines].filter(Boolean).find((line) => !isKey(line));
  if (unreadable !== undefined) return { valid: false, code: 'not-a-key', at: '$', reason: notAKey(unreadable) };
  const log = key.value.trim() ? parseKey(key.value.trim()) : undefined;
  return verifyReceipt(receipt, { log, witnesses: lines.map((line) => parseKey(line)) });
}

function isKey(line: string): boolean {
  try {
    return formatKey(parseKey(line)) === line;
  } catch {
    return false;
  }
}

const notAKey = (line: string): Text => ({
  nl: `Nee. Dit is geen geldige sleutel: ${line}`,
  en: `No: this is not a valid key: ${line}`,
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = file.files?.[0];
  const read = chosen && text.value === '' ? chosen.arrayBuffer().then((buffer) => new Uint8Array(buffer)) : Promise.resolve(text.value);
  void read.then((receipt) => showVerdict(place, verdictOn(receipt)));
});

// a newly chosen file goes before text pasted earlier
file.addEventListener('change', () => {
  text.value = '';
});

const buttons = document.querySelectorAll<HTMLButtonElement>('[data-language]');
for (const button of buttons)
  button.addEventListener('click', () => {
    document.documentElement.lang = button.dataset.language ?? 'nl';
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
  });
