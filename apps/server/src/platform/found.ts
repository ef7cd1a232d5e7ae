// Loading for a command: what the viewer may not see is answered exactly as what does not exist.
import { refuse } from './refusals';

/** The record, or the refusal that it does not exist or may not be seen. */
export const found = <T>(record: T | null, at = 'id'): T => record ?? refuse('not-found', { at });
