// A use in words: every fact with its name, and what nobody filled in as such.
import { isPhase, phases } from '@hanze/shared/applications/phases';
import {
  degrees,
  hostings,
  isHosting,
  isLevel,
  isSeparability,
  isTime,
  levels,
  separabilities,
  times,
} from '@hanze/shared/applications/registries';
import type { Text } from '@hanze/shared/kernel/text';

type Say = (text: Text) => string;

export const phaseWord = (code: string, t: Say): string => (isPhase(code) ? t(phases[code].label) : code);
export const degreeWord = (degree: number, t: Say): string => `${degree}: ${t(degrees[degree] ?? degrees[0])}`;
export const timeWord = (code: string | null, t: Say): string | null =>
  isTime(code) ? `${times[code].letter}: ${t(times[code].label)}` : null;
export const hostingWord = (code: string | null, t: Say): string | null => (isHosting(code) ? t(hostings[code]) : null);
export const levelWord = (code: string | null, t: Say): string | null => (isLevel(code) ? t(levels[code]) : null);
export const separableWord = (code: string | null, t: Say): string | null => (isSeparability(code) ? t(separabilities[code]) : null);
export const truthWord = (value: boolean | null, yes: string, no: string): string | null => (value === null ? null : value ? yes : no);

/** The options of a list, in the order of the registry. */
export const optionsOf = (registry: Readonly<Record<string, Text | { readonly label: Text }>>, t: Say): { key: string; name: string }[] =>
  Object.entries(registry).map(([key, entry]) => ({ key, name: t('label' in entry ? entry.label : entry) }));
