// What the warnings about a partnership say, with the article behind each.
import type { Ground } from '../identity/mandate.ts';
import type { Day } from '../kernel/day.ts';
import { enumerate, type Phrase, type Text } from '../kernel/text.ts';
import { inWords } from '../terms/words.ts';

interface OfForm {
  form: Text;
  article: Text;
}
interface Seat {
  seat: string;
  who: string;
  body: string;
}
interface Weight {
  who: string;
  weight: string;
  total: string;
  body: string;
  /** Whether the form falls under Wgr, art. 13. */
  statutory: boolean;
}
interface Abolished {
  name: string;
  on: Day;
  list: Text;
}

const tooFewParticipants: Phrase<{ count: number }> = {
  nl: ({ count }) =>
    `${count === 0 ? 'Er is geen deelnemer' : 'Er is één deelnemer'}. Een regeling wordt getroffen door ten minste twee (Wgr, art. 1, eerste lid).`,
  en: ({ count }) => `There is ${count === 0 ? 'no participant' : 'one participant'}; an arrangement takes at least two (Wgr, art. 1(1)).`,
};

const participantAbolished: Phrase<Abolished> = {
  nl: ({ name, on, list }) =>
    `${name} is opgeheven per ${inWords(on, 'nl')}${list.nl && ` en opgegaan in ${list.nl}`}. Beëindig de deelname en regel of de opvolger deelneemt (Wet arhi).`,
  en: ({ name, on, list }) =>
    `${name} was abolished on ${inWords(on, 'en')}${list.en && ` and went over into ${list.en}`}. End the participation and settle whether the successor takes part (Wet arhi).`,
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const organNotAllowed: Phrase<OfForm & { name: string; wrong: readonly Text[] }> = {
  nl: ({ name, wrong, form, article }) =>
    `${name} neemt deel met ${enumerate(
      wrong.map(({ nl }) => lower(nl)),
      'nl',
    )}. Dat past niet bij de vorm ${lower(form.nl)} (${article.nl}).`,
  en: ({ name, wrong, form, article }) =>
    `${name} takes part with its ${enumerate(
      wrong.map(({ en }) => lower(en)),
      'en',
    )}, which does not fit the form ${lower(form.en)} (${article.en}).`,
};

const bodyMissing: Phrase<OfForm & { body: Text }> = {
  nl: ({ body, form, article }) =>
    `Bij de vorm ${lower(form.nl)} hoort: ${lower(body.nl)}. Dat is hier nog niet vastgelegd (${article.nl}).`,
  en: ({ body, form, article }) =>
    `The form ${lower(form.en)} needs this body: ${lower(body.en)}. It is not on record here yet (${article.en}).`,
};

const bodyUnknown: Phrase<OfForm & { body: string }> = {
  nl: ({ body, form, article }) => `De vorm ${lower(form.nl)} kent '${body}' niet (${article.nl}).`,
  en: ({ body, form, article }) => `The form ${lower(form.en)} does not know '${body}' (${article.en}).`,
};

const executiveBoardInBvo: Phrase<{ body: string }> = {
  nl: ({ body }) =>
    `Een bedrijfsvoeringsorganisatie heeft één ongeleed bestuur. '${body}' als dagelijks bestuur kan daar niet naast bestaan (Wgr, art. 14a).`,
  en: ({ body }) =>
    `A joint operations organisation has one undivided board; '${body}' cannot exist beside it as an executive board (Wgr, art. 14a).`,
};

const weightAboveHalf: Phrase<Weight> = {
  nl: ({ who, weight, total, body, statutory }) =>
    `${who} heeft ${weight} van de ${total} stemmen in '${body}', meer dan de helft, en beslist daar dus alleen.${
      statutory
        ? ' De regeling mag stemmen ongelijk verdelen (Wgr, art. 13, vierde lid), maar volgens de uitleg van de VNG niet zo dat één deelnemer de meerderheid heeft.'
        : ''
    }`,
  en: ({ who, weight, total, body, statutory }) =>
    `${who} holds ${weight} of the ${total} votes in '${body}', more than half, and so decides there alone.${
      statutory
        ? ' The arrangement may spread votes unevenly (Wgr, art. 13(4)), but as VNG reads the law not so that one participant has the majority.'
        : ''
    }`,
};

const seatVacant: Phrase<Seat> = {
  nl: ({ seat, who, body }) => `De zetel '${seat}' van ${who} in '${body}' is onbezet: er is niemand die voor deze deelnemer stemt.`,
  en: ({ seat, who, body }) => `The seat '${seat}' of ${who} in '${body}' is vacant: nobody votes for this participant.`,
};

const seatLapsed: Phrase<Seat & { person: string; ground: Ground; because: Text }> = {
  nl: ({ seat, who, body, person, ground, because }) =>
    `Het mandaat van ${person} op de zetel '${seat}' van ${who} in '${body}' is vervallen${ground === 'office' ? ' (Wgr, art. 13, tweede lid)' : ''}. ${because.nl} Wijs een opvolger aan.`,
  en: ({ seat, who, body, person, ground, because }) =>
    `The mandate of ${person} on the seat '${seat}' of ${who} in '${body}' has lapsed${ground === 'office' ? ' (Wgr, art. 13(2))' : ''}. ${because.en} Name a successor.`,
};

/** Code of the warning -> its sentence. */
export const say = {
  'too-few-participants': tooFewParticipants,
  'participant-abolished': participantAbolished,
  'organ-not-allowed': organNotAllowed,
  'body-missing': bodyMissing,
  'body-unknown': bodyUnknown,
  'executive-board-in-bvo': executiveBoardInBvo,
  'weight-above-half': weightAboveHalf,
  'seat-vacant': seatVacant,
  'seat-lapsed': seatLapsed,
} as const;
