// A refusal is an answer, not a bug: what happened, at which field, said in both languages. Everything else that is thrown is a bug.
import { fill, type Phrase, type Text } from './text.ts';

/** Thrown by a rule or a service; rolls the command back and reaches the client as data { code, message, path }. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  /** Where: a JSON path ('$.parts[1].weights') or a field name; '$' when the whole input is meant. */
  readonly path: string;
  readonly text: Text;

  constructor(code: string, text: Text, path = '$') {
    super(`${code} ${path}: ${text.en}`);
    this.code = code;
    this.path = path;
    this.text = text;
  }
}

type Table = Readonly<Record<string, Text | Phrase<never>>>;
type ParamsOf<T> = T extends Phrase<infer P> ? P & { at?: string } : { at?: string };
type Args<P> = Partial<P> extends P ? [params?: P] : [params: P];

/**
 * Makes the refuse function of one feature from its table of refusals (code -> text in both languages).
 * `refuse('zero-weights', { at: '$.parts[1].weights' })` throws a Refused; codes and parameters are checked by the compiler.
 */
export function refusing<const T extends Table>(table: T) {
  return function refuse<C extends keyof T & string>(code: C, ...args: Args<ParamsOf<T[C]>>): never {
    const params = (args[0] ?? {}) as { at?: string };
    throw new Refused(code, fill(table[code] as Phrase<unknown>, params), params.at);
  };
}

/** What a rule refused, or null when it did not; a bug stays an exception. */
export function refusedBy(rule: () => unknown): Refused | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** An answer, or in its place why there is none, as documents carry it. */
export type OrRefusal<T> = T | { readonly refusal: { readonly code: string; readonly path: string; readonly message: string } };

/** Runs a rule; a refusal (or only one with this code) becomes part of the answer, a bug stays an exception. */
export function orRefusal<T>(rule: () => T, only?: string): OrRefusal<T> {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof Refused) || (only !== undefined && error.code !== only)) throw error;
    return { refusal: { code: error.code, path: error.path, message: error.text.en } };
  }
}
