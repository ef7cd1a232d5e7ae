// What stands in the address of a list: words, filters and the page. Whatever someone types there is read without complaint.

/** Cursor of the page after, or of the page before; a list shows its first page without either. */
type PageParams = { na?: string; voor?: string };
export type ListParams = PageParams & { zoek?: string };

type Raw = Record<string, unknown>;

/** A parameter as text; numbers and booleans that the address parser made of it become text again, anything else is left out. */
function words<K extends string>(raw: Raw, ...keys: K[]): { [key in K]?: string } {
  const kept = keys.flatMap((key) => {
    const value = raw[key];
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    return typeof text === 'string' && text.trim() !== '' ? [[key, text.trim()]] : [];
  });
  return Object.fromEntries(kept) as { [key in K]?: string };
}

export const listParams = (raw: Raw): ListParams => words(raw, 'zoek', 'na', 'voor');
export const partnershipParams = (raw: Raw): ListParams & { vorm?: string; gemeente?: string } =>
  words(raw, 'zoek', 'vorm', 'gemeente', 'na', 'voor');
export const municipalityParams = (raw: Raw): ListParams & { provincie?: string } => words(raw, 'zoek', 'provincie', 'na', 'voor');
/** The day on which one looks: 'as it was on 1 March 2023'. */
export const dayParams = (raw: Raw): { op?: string } => words(raw, 'op');
export const signInParams = (raw: Raw): { naar?: string } => {
  const { naar } = words(raw, 'naar');
  // only a path of our own: an address elsewhere would send someone who just signed in to a stranger
  return naar && /^\/(?![/\\])/.test(naar) ? { naar } : {};
};
