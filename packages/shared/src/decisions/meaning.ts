// What each choice means under this rule, in the words beside the button: an abstention means something else where it counts in the base.
import type { Text } from '../kernel/text.ts';
import { bases } from './bases.ts';
import type { VotingRule } from './rule.ts';
import type { Choice } from './seat.ts';

export interface ChoiceWords {
  readonly label: Text;
  readonly meaning: Text;
}

const join = (...parts: (Text | false | null)[]): Text => {
  const said = parts.filter((part) => part !== false && part !== null);
  return { nl: said.map(({ nl }) => nl).join(' '), en: said.map(({ en }) => en).join(' ') };
};

const present: Text = { nl: 'U bent aanwezig, maar stemt niet.', en: 'You are present, but do not vote.' };
const notFor: Text = { nl: 'Dit telt niet als voor en niet als tegen.', en: 'This counts neither for nor against.' };
const inBase: Text = {
  nl: 'Dit telt niet als voor. Uw stem telt wel mee in het totaal, dus zijn er meer stemmen voor nodig dan als u wegblijft.',
  en: 'This does not count as for. Your vote does count in the total, so more votes in favour are needed than if you stayed away.',
};
const whole: Text = {
  nl: 'Dit telt niet als voor. De meerderheid wordt over alle leden berekend, dus werkt het als tegen.',
  en: 'This does not count as for. The majority is taken of all members, so it works as against.',
};
const turnout: Text = { nl: 'U telt mee voor een geldige stemming.', en: 'You count towards a valid vote.' };
const noTurnout: Text = { nl: 'U telt niet mee voor een geldige stemming.', en: 'You do not count towards a valid vote.' };
const noObjection: Text = { nl: 'U houdt het besluit niet tegen.', en: 'You do not stop the decision.' };

/** What an abstention does, generated from the rule: the base of each majority, the vote quorum, or the absence of both. */
export function abstentionMeans({ majorities, abstentions, voteQuorum, inMeeting }: VotingRule): Text {
  if (majorities.length === 0) return noObjection;
  const voteOnly = majorities.every(({ of }) => bases[of].holds === bases.cast.holds);
  const effect = !voteOnly ? whole : abstentions === 'count-in-base' ? inBase : notFor;
  const valid = voteQuorum && inMeeting ? (voteQuorum.abstentions === 'take-part' ? turnout : noTurnout) : null;
  return join(present, effect, valid);
}

/** The three choices with their meaning under a rule. */
export function choiceWords(rule: VotingRule): Record<Choice, ChoiceWords> {
  const objects = rule.majorities.length === 0;
  return {
    for: {
      label: { nl: 'Voor', en: 'For' },
      meaning: { nl: 'Uw gemeente stemt in met alle beslispunten.', en: 'Your municipality agrees to every point.' },
    },
    against: {
      label: objects ? { nl: 'Bezwaar', en: 'Objection' } : { nl: 'Tegen', en: 'Against' },
      meaning: objects
        ? {
            nl: 'Uw bezwaar houdt het besluit tegen. Geef de soort en de reden.',
            en: 'Your objection stops the decision. Give its ground and reason.',
          }
        : {
            nl: 'Uw gemeente wil dit besluit niet. Uw reden komt in de besluitenlijst.',
            en: 'Your municipality does not want this decision. Your reason goes into the decision list.',
          },
    },
    abstain: { label: { nl: 'Onthouding', en: 'Abstain' }, meaning: abstentionMeans(rule) },
  };
}
