// The facts of a use as a form holds them, all text, and as the command asks for them.
import type { Language } from '@hanze/shared/kernel/text';
import type { Format } from '../../ui/format.ts';
import { typedCents, typedCount, typedDay } from '../../ui/typed.ts';
import type { PageUse } from '../application-page.ts';

const textFields = [
  'phase',
  'time',
  'hosting',
  'plannedHosting',
  'applicationOwner',
  'dataOwner',
  'separable',
  'availability',
  'integrity',
  'confidentiality',
] as const;
type TextField = (typeof textFields)[number];
type OtherField =
  | 'degree'
  | 'moveOn'
  | 'users'
  | 'critical'
  | 'privacySensitive'
  | 'rtoHours'
  | 'rpoHours'
  | 'deviationReason'
  | 'deviationCents'
  | 'deviationUntil';
export type UseValues = Record<TextField | OtherField, string>;

const truth = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const truthOf = (value: string): boolean | null => (value === '' ? null : value === 'yes');

export function valuesOf(use: PageUse | undefined, format: Format): UseValues {
  const text = Object.fromEntries(textFields.map((field) => [field, use?.[field] ?? ''])) as Record<TextField, string>;
  const count = (n: number | null | undefined) => (n == null ? '' : format.count(n));
  const day = (d: string | null | undefined) => (d == null ? '' : format.dayInFigures(d));
  return {
    ...text,
    degree: use ? String(use.degree) : '',
    moveOn: day(use?.moveOn),
    users: count(use?.users),
    critical: truth(use?.critical ?? null),
    privacySensitive: truth(use?.privacySensitive ?? null),
    rtoHours: count(use?.rtoHours),
    rpoHours: count(use?.rpoHours),
    deviationReason: use?.deviationReason ?? '',
    deviationCents: use?.deviationCents == null ? '' : format.amountToTheCent(use.deviationCents),
    deviationUntil: day(use?.deviationUntil),
  };
}

/** What the command asks: an empty field is null, what cannot be read is left to the field itself to say. */
export function askedOf(values: UseValues, language: Language) {
  const { deviationReason: reason } = values;
  const text = Object.fromEntries(textFields.map((field) => [field, values[field].trim() || null])) as Record<TextField, string | null>;
  const deviates = [reason, values.deviationCents, values.deviationUntil].some((value) => value.trim() !== '');
  return {
    ...text,
    phase: values.phase,
    degree: Number(values.degree),
    moveOn: typedDay(values.moveOn) ?? null,
    users: typedCount(values.users, language) ?? null,
    critical: truthOf(values.critical),
    privacySensitive: truthOf(values.privacySensitive),
    rtoHours: typedCount(values.rtoHours, language) ?? null,
    rpoHours: typedCount(values.rpoHours, language) ?? null,
    deviation: deviates
      ? { reason, yearlyCents: typedCents(values.deviationCents, language) ?? 0, until: typedDay(values.deviationUntil) ?? '' }
      : null,
  };
}

/** The typed fields that hold something unreadable. */
export function unreadable(values: UseValues, language: Language): (keyof UseValues)[] {
  const bad = (field: keyof UseValues, read: (text: string, language: Language) => unknown) =>
    values[field].trim() !== '' && read(values[field], language) === undefined ? [field] : [];
  return [
    ...bad('moveOn', typedDay),
    ...bad('users', typedCount),
    ...bad('rtoHours', typedCount),
    ...bad('rpoHours', typedCount),
    ...bad('deviationCents', typedCents),
    ...bad('deviationUntil', typedDay),
  ];
}
