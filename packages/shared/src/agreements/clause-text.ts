// The Markdown of a clause as lines to show: running text, numbered members (1.), letters (a.) and dashes. Nothing else is markup.
export interface ClauseLine {
  /** '1', 'a' or '–' before a member or item; null for running text. */
  readonly mark: string | null;
  /** 0 for running text and members, 1 for what stands under a member. */
  readonly depth: 0 | 1;
  readonly text: string;
}

const member = /^(\d{1,3})\.\s+(.+)$/;
const letter = /^([a-z])\.\s+(.+)$/;
const dash = /^[-*]\s+(.+)$/;

/** Lines in reading order; a line without a mark that follows directly continues the one before, after a blank line it stands alone. */
export function clauseLines(markdown: string): ClauseLine[] {
  const lines: ClauseLine[] = [];
  let open = false;
  for (const raw of markdown.split('\n')) {
    const line = raw.trim();
    const read = readLine(line);
    const last = lines.at(-1);
    if (line === '') open = false;
    else if (read.mark === null && open && last) lines[lines.length - 1] = { ...last, text: `${last.text} ${line}` };
    else {
      lines.push(read);
      open = true;
    }
  }
  return lines;
}

function readLine(line: string): ClauseLine {
  const [, number, said] = member.exec(line) ?? [];
  if (number && said) return { mark: number, depth: 0, text: said };
  const [, sign, item] = letter.exec(line) ?? [];
  if (sign && item) return { mark: sign, depth: 1, text: item };
  const [, loose] = dash.exec(line) ?? [];
  return loose ? { mark: '–', depth: 1, text: loose } : { mark: null, depth: 0, text: line };
}

/** Each line as one text, its mark before it, as it is compared with another version. */
export const comparedLines = (markdown: string): string[] =>
  clauseLines(markdown).map(({ mark, text }) => (mark === null ? text : `${mark} ${text}`));
