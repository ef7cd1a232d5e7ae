// The part of an address that names a record: short, lower case, readable aloud.

/**
 * 'ICT-samenwerking Vier Stromen' -> 'ict-samenwerking-vier-stromen'. Letters lose their accents, everything else becomes one
 * hyphen; at most 80 characters. A name without letters or digits becomes `otherwise`.
 */
export const slugOf = (name: string, otherwise = 'samenwerking'): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || otherwise;
