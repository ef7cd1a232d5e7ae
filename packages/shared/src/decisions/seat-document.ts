// Reading the seats of a vote from a document; every impossible seat is refused at its own field.
import { type Read, readChoice, readFields, readList, readOptional, readText } from '../kernel/document.ts';
import { parseRational } from '../kernel/rational.ts';
import type { ProxiedSeat } from './proxies.ts';
import { refuse } from './refusals.ts';
import { readSwitch } from './rule-document.ts';
import { choices, type Measure, type Objection } from './seat.ts';

/** A whole number as documents carry it (3, "3", a big integer), or null where it is none. */
const whole = (value: unknown, at: string): bigint | null => {
  const isNumber = typeof value === 'bigint' || typeof value === 'string' || typeof value === 'number';
  if (!isNumber || (typeof value === 'number' && !Number.isSafeInteger(value))) return null;
  const { num, den } = parseRational(value, at);
  return den === 1n ? num : null;
};

export const readWeight: Read<bigint> = (value, at) => {
  const weight = whole(value, at);
  return weight !== null && weight > 0n ? weight : refuse('weight-not-positive', { at });
};

export const readMeasure: Read<bigint> = (value, at) => {
  const measure = whole(value, at);
  return measure !== null && measure >= 0n ? measure : refuse('measure-not-whole', { at });
};

const readObjection: Read<Objection> = (value, at) => {
  const { ground, reason } = readFields(value, at);
  return { ground: readText(ground, `${at}.ground`), reason: readText(reason, `${at}.reason`) };
};

const readSeat: Read<ProxiedSeat> = (value, at) => {
  const fields = readFields(value, at);
  const present = readSwitch(true)(fields.present, `${at}.present`);
  return {
    id: readText(fields.id, `${at}.id`),
    weight: readWeight(fields.weight ?? 1n, `${at}.weight`),
    present,
    presentAtOpening: readSwitch(present)(fields.presentAtOpening, `${at}.presentAtOpening`),
    presentAtClosing: readSwitch(present)(fields.presentAtClosing, `${at}.presentAtClosing`),
    recused: readSwitch(false)(fields.recused, `${at}.recused`),
    proxyOf: readOptional(readText)(fields.proxyOf, `${at}.proxyOf`),
    vote: readOptional(readChoice(choices))(fields.vote, `${at}.vote`),
    objection: readOptional(readObjection)(fields.objection, `${at}.objection`),
    inhabitants: readOptional(readMeasure)(fields.inhabitants, `${at}.inhabitants`),
    contribution: readOptional(readMeasure)(fields.contribution, `${at}.contribution`),
  };
};

/** The seats in the order of the document, with the measures the rule counts. Refuses no seats, one seat twice, a missing measure. */
export function readSeats(value: unknown, measures: readonly Measure[], at = '$.seats'): ProxiedSeat[] {
  const seats = readList(readSeat)(value, at);
  if (seats.length === 0) refuse('empty-meeting', { at });
  if (seats.length > 1000) refuse('too-many-seats', { at });
  const seen = new Set<string>();
  seats.forEach((seat, index) => {
    if (seen.has(seat.id)) refuse('seat-twice', { at: `${at}[${index}].id`, seat: seat.id });
    seen.add(seat.id);
    for (const measure of measures) {
      if (measure !== 'heads' && seat[measure] === null) refuse('measure-not-whole', { at: `${at}[${index}].${measure}` });
    }
  });
  return seats;
}
