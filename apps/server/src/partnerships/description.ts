// What a partnership is called and says of itself, trimmed and judged.
import type { DescriptionInput } from './partnership.inputs';
import { refuse } from './partnerships.refusals';

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

function named(text: string, longest: number, at: string): string {
  const name = text.trim();
  if (name === '') refuse('name-missing', { at });
  if (name.length > longest) refuse('name-too-long', { at });
  return name;
}

export const checkedName = (name: string, at = 'name') => named(name, 255, at);

export function checkedDescription({ name, shortName, seat, purpose, website }: DescriptionInput) {
  const site = orNull(website);
  if (site !== null && !/^https?:\/\/[^\s"'<>]{3,490}$/.test(site)) refuse('wrong-website', { at: 'website' });
  return {
    name: named(name, 500, 'name'),
    shortName: named(shortName, 255, 'shortName'),
    seat: orNull(seat)?.slice(0, 120) ?? null,
    purpose: orNull(purpose),
    website: site,
  };
}
