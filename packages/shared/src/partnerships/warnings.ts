// Warnings about a partnership on a day: nothing is forbidden by them, each says what is wrong, why, and where the law says so.
import { type Ground, groundLabels } from '../identity/mandate.ts';
import type { Day } from '../kernel/day.ts';
import { add, compare, format, type Rational, sum, zero } from '../kernel/rational.ts';
import { enumerate, fill, type Phrase, type Text } from '../kernel/text.ts';
import { type BodyKind, bodyKinds } from './bodies.ts';
import { factsOf, type LegalForm, mayTakePart } from './legal-forms.ts';
import { type Organ, organs } from './organs.ts';
import { say } from './warning-texts.ts';

/** Everything that holds on the day; ids come back in the warnings so that a screen can point at the record. */
export interface PartnershipFacts {
  readonly id: string;
  readonly form: LegalForm;
  readonly participants: readonly ParticipantFacts[];
  readonly bodies: readonly BodyFacts[];
}

export interface ParticipantFacts {
  readonly id: string;
  readonly name: string;
  readonly organs: readonly Organ[];
  /** Whether it is a municipality, whose organs the legal form limits. */
  readonly isMunicipality: boolean;
  /** When it was abolished on or before the day: since when, and by what it was succeeded. */
  readonly abolished: { readonly on: Day; readonly successors: readonly string[] } | null;
}

export interface BodyFacts {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly seats: readonly SeatFacts[];
}

export interface SeatFacts {
  readonly id: string;
  readonly name: string;
  readonly participant: { readonly id: string; readonly name: string };
  /** The voting weight; null where the body does not vote. */
  readonly weight: Rational | null;
  /** `lapsed`: who held it, and what the mandate rested on that ended. */
  readonly holder: 'held' | 'vacant' | { readonly lapsed: string; readonly because: Ground };
}

export type WarningCode = keyof typeof say;

export interface Warning {
  readonly code: WarningCode;
  /** The id of the record it is about. */
  readonly about: string;
  readonly text: Text;
}

const warning = <P>(code: WarningCode, about: string, phrase: Phrase<P> | Text, params: P): Warning => ({
  code,
  about,
  text: fill(phrase, params),
});

type Rule = (facts: PartnershipFacts) => Warning[];

const tooFew: Rule = ({ id, form, participants }) =>
  participants.length >= 2 || factsOf(form).law === 'private'
    ? []
    : [warning('too-few-participants', id, say['too-few-participants'], { count: participants.length })];

const abolished: Rule = ({ participants }) =>
  participants.flatMap(({ id, name, abolished: facts }) =>
    facts === null
      ? []
      : [warning('participant-abolished', id, say['participant-abolished'], { name, ...facts, list: byLanguage(facts.successors) })],
  );

const wrongOrgan: Rule = ({ form, participants }) =>
  participants
    .filter(({ isMunicipality }) => isMunicipality)
    .flatMap(({ id, name, organs: with_ }) => {
      const wrong = with_.filter((organ) => !mayTakePart(form, organ)).map((organ) => organs[organ].label);
      const { label, article } = factsOf(form);
      return wrong.length === 0 ? [] : [warning('organ-not-allowed', id, say['organ-not-allowed'], { name, wrong, form: label, article })];
    });

const bodiesOfForm: Rule = ({ id, form, bodies }) => {
  const { demands, allows, label, article } = factsOf(form);
  const missing = demands
    .filter((kind) => !bodies.some((body) => body.kind === kind))
    .map((kind) => warning('body-missing', id, say['body-missing'], { body: bodyKinds[kind], form: label, article }));
  const unknown = bodies
    .filter(({ kind }) => !demands.includes(kind) && !allows.includes(kind))
    .map((body) =>
      form === 'bedrijfsvoeringsorganisatie' && body.kind === 'executive-board'
        ? warning('executive-board-in-bvo', body.id, say['executive-board-in-bvo'], { body: body.name })
        : warning('body-unknown', body.id, say['body-unknown'], { body: body.name, form: label, article }),
    );
  return [...missing, ...unknown];
};

/** One participant with more than half of the weight, over all its seats in one body. */
const heavy: Rule = ({ form, bodies }) =>
  bodies.flatMap(({ id, name: body, seats }) => {
    const total = sum(seats.map(({ weight }) => weight ?? zero));
    const names = new Map(seats.map(({ participant }) => [participant.id, participant.name]));
    return [...names].flatMap(([participant, who]) => {
      const weight = sum(seats.filter((seat) => seat.participant.id === participant).map((seat) => seat.weight ?? zero));
      if (compare(add(weight, weight), total) <= 0) return [];
      // Art. 13 is for the public body; art. 14a and 15 apply it to the two other forms that have a board of their own.
      const statutory = factsOf(form).statutoryCycle;
      return [
        warning('weight-above-half', id, say['weight-above-half'], { who, weight: format(weight), total: format(total), body, statutory }),
      ];
    });
  });

const emptySeats: Rule = ({ bodies }) =>
  bodies.flatMap(({ name: body, seats }) =>
    seats.flatMap(({ id, name: seat, participant, holder }) => {
      if (holder === 'held') return [];
      const who = participant.name;
      if (holder === 'vacant') return [warning('seat-vacant', id, say['seat-vacant'], { seat, who, body })];
      return [
        warning('seat-lapsed', id, say['seat-lapsed'], {
          seat,
          who,
          body,
          person: holder.lapsed,
          ground: holder.because,
          because: groundLabels[holder.because],
        }),
      ];
    }),
  );

const byLanguage = (names: readonly string[]): Text => ({ nl: enumerate(names, 'nl'), en: enumerate(names, 'en') });

/** The rules in the order in which a screen shows their warnings: what the law forbids first. */
const rules: readonly Rule[] = [tooFew, abolished, wrongOrgan, bodiesOfForm, heavy, emptySeats];

/** All warnings about a partnership, given everything that holds on one day. None is a refusal. */
export const warningsOf = (facts: PartnershipFacts): Warning[] => rules.flatMap((rule) => rule(facts));
