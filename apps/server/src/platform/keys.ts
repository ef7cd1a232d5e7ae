// Keys that came from outside: what has not the form of a key cannot exist, and is answered just so.
import { refuse } from './refusals';

export const isKey = (value: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);

/** The key in small letters, as both databases keep it; refuses `not-found`. */
export const asKey = (value: string, at = 'id'): string => (isKey(value) ? value.toLowerCase() : refuse('not-found', { at }));
