// Shows a verdict on the offline page: yes or no first, then what was proven, by whom it was cosigned, and what it does not prove.
import type { Json } from '@hanze/shared/journal/canonical';
import { formatKey } from '@hanze/shared/journal/keys';
import type { Proven, Verdict } from '@hanze/shared/journal/verify-receipt';
import type { Text } from '@hanze/shared/kernel/text';

type Content = string | Text | Node;

const words: Readonly<Record<string, Text>> = {
  for: { nl: 'voor', en: 'for' },
  against: { nl: 'tegen', en: 'against' },
  abstain: { nl: 'onthouding', en: 'abstained' },
  recused: { nl: 'verschoond', en: 'recused' },
  absent: { nl: 'afwezig', en: 'absent' },
  none: { nl: 'geen stem', en: 'no vote' },
  adopted: { nl: 'aangenomen', en: 'adopted' },
  rejected: { nl: 'verworpen', en: 'rejected' },
  postponed: { nl: 'aangehouden', en: 'postponed' },
};

/** An element with content; texts of both languages become two spans, of which the page shows one. */
function element(tag: string, ...content: readonly Content[]): HTMLElement {
  const made = document.createElement(tag);
  for (const part of content) {
    if (typeof part === 'string' || part instanceof Node) made.append(part);
    else
      for (const language of ['nl', 'en'] as const) {
        const span = document.createElement('span');
        span.lang = language;
        span.textContent = part[language];
        made.append(span);
      }
  }
  return made;
}

const word = (value: Json | undefined): Content => (typeof value === 'string' ? (words[value] ?? value) : '');
const rows = (value: Json | undefined): readonly (readonly Json[])[] =>
  Array.isArray(value) ? value.filter((row): row is readonly Json[] => Array.isArray(row)) : [];
const row = (tag: string, ...cells: readonly Content[]): HTMLElement => element('tr', ...cells.map((cell) => element(tag, cell)));

function facts({ leaf }: Proven): HTMLElement {
  const shown: [Text, Content][] = [
    [{ nl: 'Besluit', en: 'Decision' }, word(leaf.title ?? leaf.id)],
    [{ nl: 'Uitkomst', en: 'Outcome' }, word(leaf.outcome)],
    [{ nl: 'Gesloten', en: 'Closed' }, word(leaf.closed)],
    [{ nl: 'Nummer', en: 'Number' }, word(leaf.id)],
  ];
  return element(
    'table',
    element(
      'tbody',
      ...shown
        .filter(([, content]) => content !== '')
        .map(([label, content]) => element('tr', element('th', label), element('td', content))),
    ),
  );
}

function seats({ leaf, names }: Proven): HTMLElement | null {
  if (rows(leaf.seats).length === 0) return null;
  const nameAt = new Map<Json | undefined, string>(names.map(([seat, , name]) => [seat, name]));
  const head = row(
    'th',
    { nl: 'Zetel', en: 'Seat' },
    { nl: 'Gewicht', en: 'Weight' },
    { nl: 'Stem', en: 'Vote' },
    { nl: 'Naam', en: 'Name' },
  );
  const body = rows(leaf.seats).map(([seat, weight, choice]) => row('td', word(seat), word(weight), word(choice), nameAt.get(seat) ?? ''));
  return element('table', element('thead', head), element('tbody', ...body));
}

function cosignatures({ checkpoint }: Proven): HTMLElement {
  const lines = checkpoint.cosigned.map(({ by, time, trusted }) =>
    element(
      'li',
      `${by.name}, ${new Date((time ?? 0) * 1000).toLocaleString(document.documentElement.lang)} `,
      trusted ? { nl: '(getuige die u vertrouwt)', en: '(witness you trust)' } : { nl: '(niet getoetst)', en: '(not judged)' },
    ),
  );
  return lines.length > 0 ? element('ul', ...lines) : element('p', { nl: 'Niemand.', en: 'Nobody.' });
}

function details(label: Text, content: string): HTMLElement {
  return element('details', element('summary', label), element('pre', content));
}

/** Replaces what the place shows by the verdict and moves the reader there. */
export function showVerdict(place: HTMLElement, verdict: Verdict): void {
  const answer = element('p', verdict.reason);
  answer.className = verdict.valid ? 'answer yes' : 'answer no';
  place.replaceChildren(answer);
  if (verdict.valid) {
    const { proven, limits } = verdict;
    const parts = [
      facts(proven),
      seats(proven),
      element('h2', { nl: 'Wie tekende mee', en: 'Who cosigned' }),
      cosignatures(proven),
      element('h2', { nl: 'Wat dit niet bewijst', en: 'What this does not prove' }),
      element('ul', ...limits.map((limit) => element('li', limit))),
      element('h2', { nl: 'Sleutel van het logboek', en: 'Key of the log' }),
      element('code', formatKey(proven.key)),
      details({ nl: 'Alles wat is vastgelegd', en: 'Everything that was recorded' }, JSON.stringify(proven.leaf, null, 2)),
    ];
    place.append(...parts.filter((part) => part !== null));
  }
  place.hidden = false;
  place.focus();
}
