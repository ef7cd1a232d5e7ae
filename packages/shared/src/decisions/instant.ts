// Moments of a vote as texts in UTC, 'YYYY-MM-DDTHH:MM:SSZ': they compare in the order of time and never depend on a clock here.
import { isDay } from '../kernel/day.ts';
import { refusing } from '../kernel/refusal.ts';

export type Instant = string;

export const refuse = refusing({
  'not-an-instant': {
    nl: 'Verwacht een tijdstip in UTC in de vorm JJJJ-MM-DDTUU:MM:SSZ.',
    en: 'expected an instant in UTC in the form YYYY-MM-DDTHH:MM:SSZ',
  },
});

const clock = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && isDay(value.slice(0, 10)) && clock.test(value.slice(10));

export const parseInstant = (value: unknown, at = '$'): Instant => (isInstant(value) ? value : refuse('not-an-instant', { at }));

export const addHours = (instant: Instant, hours: number): Instant =>
  `${new Date(Date.parse(instant) + hours * 3_600_000).toISOString().slice(0, 19)}Z`;
