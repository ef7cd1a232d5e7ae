// Cuts a text that arrives in pieces into lines, with a limit on what one line may hold.

export interface TextLine {
  /** Counted from 1. */
  readonly line: number;
  /** Without its line break; cut off when it was too long. */
  readonly text: string;
  readonly fault: 'row-too-long' | null;
}

export interface LineReader {
  push(text: string): TextLine[];
  close(): TextLine[];
}

/** Longest line in characters. */
export const longestLine = 1_000_000;

/** A reader of lines that end in \n or \r\n. Blank lines are counted, not returned; a byte order mark is dropped. */
export function openLines(longest = longestLine): LineReader {
  let rest = '';
  let tooLong = false;
  let line = 1;
  const keep = (text: string) => {
    if (tooLong) return;
    rest += text;
    if (rest.length > longest) [rest, tooLong] = [rest.slice(0, longest), true];
  };
  const finish = (): TextLine[] => {
    const text = rest.replace(line === 1 ? /^\uFEFF/ : /^(?!)/, '').replace(/\r$/, '');
    const found: TextLine[] = text.trim() === '' ? [] : [{ line, text, fault: tooLong ? 'row-too-long' : null }];
    [rest, tooLong, line] = ['', false, line + 1];
    return found;
  };
  return {
    push(text) {
      const found: TextLine[] = [];
      let from = 0;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
        keep(text.slice(from, at));
        found.push(...finish());
        from = at + 1;
      }
      keep(text.slice(from));
      return found;
    },
    close: finish,
  };
}
