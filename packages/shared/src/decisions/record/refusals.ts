// What the keeping of a vote refuses: acts too early, too late, by the wrong person or for the wrong seat.
import { refusing } from '../../kernel/refusal.ts';

interface Named {
  seat: string;
}

export const refuse = refusing({
  'vote-closed': { nl: 'De stemming is gesloten.', en: 'the vote is closed' },
  'vote-open': { nl: 'De stemming is nog niet gesloten.', en: 'the vote is not closed yet' },
  'before-opening': { nl: 'Dit tijdstip ligt voor de opening van de stemming.', en: 'expected a moment after the vote opened' },
  'after-deadline': { nl: 'De termijn om te stemmen is voorbij.', en: 'the term for voting is over' },
  'deadline-running': {
    nl: 'De termijn loopt nog en niet iedereen heeft gestemd.',
    en: 'the term is still running and not everyone has voted',
  },
  'deadline-before-opening': { nl: 'De termijn eindigt na de opening.', en: 'expected a deadline after the opening' },
  'deadline-needed': {
    nl: 'Een stemming op papier of een bezwaartermijn heeft een einde nodig.',
    en: 'expected a deadline: a vote in writing or a term for objections needs an end',
  },
  'unknown-seat': {
    nl: ({ seat }: Named) => `Zetel ${seat} hoort niet bij deze stemming.`,
    en: ({ seat }: Named) => `expected a seat of this vote, ${seat} is not one`,
  },
  'recused-seat-votes': {
    nl: 'Deze zetel heeft een persoonlijk belang en stemt niet mee (Gemeentewet 28).',
    en: 'expected no vote: this seat is recused for a personal interest (Gemeentewet 28)',
  },
  'not-your-seat': {
    nl: 'U mag voor deze zetel niet stemmen.',
    en: 'expected the holder, a deputy or the holder of a proxy',
  },
  'objection-needs-ground': {
    nl: 'Een bezwaar heeft een soort en een reden nodig.',
    en: 'expected an objection with a ground and a reason',
  },
  'reason-needed': {
    nl: 'Zeg in één zin waarom deze zetel niet meestemt.',
    en: 'expected a reason for not taking part in the vote',
  },
  'recused-proxy': {
    nl: 'Voor of door een zetel met een persoonlijk belang kan niemand bij volmacht stemmen.',
    en: 'expected no proxy for or by a recused seat',
  },
});
