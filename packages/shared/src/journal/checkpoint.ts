// A checkpoint (C2SP tlog-checkpoint): the name of a log, how many leaves it has, and the hash of them all.
import { fromBase64, toBase64 } from './bytes.ts';
import { refuse } from './refusals.ts';

export interface Checkpoint {
  /** Name of the log: host and partnership, such as 'hanze.example/log/drielanden'. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text to sign; exactly three lines. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** A decimal without leading zeroes, within what a double holds exactly; null for anything else. */
export const parseSize = (text: string): number | null =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;

/** Reads such a text. Refuses anything else, also extra lines: nobody could check what they say. */
export function parseCheckpoint(text: string, at = '$'): Checkpoint {
  const [origin, decimal, encoded, end, ...more] = text.split('\n');
  const size = parseSize(decimal ?? '');
  if (!origin || size === null || encoded?.length !== 44 || end !== '' || more.length > 0) return refuse('not-a-checkpoint', { at });
  return { origin, size, root: fromBase64(encoded, at) };
}
