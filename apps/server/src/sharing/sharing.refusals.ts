// What the commands on costs can refuse, beyond the rules of the keys and of history.
import { refusing } from '@hanze/shared/kernel/refusal';

export const refuse = refusing({
  'name-missing': { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  'words-missing': {
    nl: 'Vul dit in. Zonder tekst is de boeking niet uit te leggen.',
    en: 'Fill this in. Without words the booking cannot be explained.',
  },
  'too-long': { nl: 'Deze tekst is te lang. Gebruik minder tekens.', en: 'This text is too long. Use fewer characters.' },
  'corrected-already': {
    nl: 'Deze meting is al rechtgezet. Zet de nieuwe meting recht.',
    en: 'This measurement was put right already. Put the new measurement right.',
  },
  'no-reason-for-review': {
    nl: 'Van dit besluit komt terecht wat beloofd is. Er is geen reden voor een terugblik.',
    en: 'This decision brings what it promised. There is no reason to look back.',
  },
  'review-running': { nl: 'Er loopt al een voorstel voor een terugblik.', en: 'A proposal that looks back is running already.' },
  'review-again-past': { nl: 'Kies een dag in de toekomst.', en: 'Choose a day in the future.' },
  'group-exists': {
    nl: ({ name }: { name: string }) => `Er is al een kostengroep die '${name}' heet.`,
    en: ({ name }: { name: string }) => `There already is a cost group called '${name}'.`,
  },
  'unknown-recurrence': {
    nl: 'Kies of de kosten elk jaar terugkomen of eenmalig zijn.',
    en: 'Choose whether the costs return every year or come once.',
  },
  'unknown-package': { nl: 'Kies basispakket of pluspakket.', en: 'Choose base package or plus package.' },
  'takers-missing': { nl: 'Kies wie het pluspakket afneemt.', en: 'Choose who takes the plus package.' },
  'takers-of-base': {
    nl: 'Een basispakket is voor iedereen. Kies geen afnemers.',
    en: 'A base package is for everyone. Choose no takers.',
  },
  'not-a-participant': {
    nl: 'Deze organisatie neemt niet deel aan deze samenwerking.',
    en: 'This organisation does not take part in this partnership.',
  },
  'named-twice': { nl: 'Deze deelnemer staat er twee keer in.', en: 'This participant is listed twice.' },
  'unknown-kind': { nl: 'Kies begroting, wijziging, werkelijk of prognose.', en: 'Choose budget, change, actual or forecast.' },
  'year-not-known': { nl: 'Vul een boekjaar in van 1990 tot en met 2100.', en: 'Fill in a book year from 1990 to 2100.' },
  'amount-is-zero': { nl: 'Vul een bedrag in dat niet 0 is.', en: 'Fill in an amount other than 0.' },
  'amount-too-large': { nl: 'Dit bedrag is te groot: hoogstens € 100 miljard.', en: 'This amount is too large: at most €100 billion.' },
  'not-a-percentage': { nl: 'Vul een percentage in boven −100, zoals 3.1.', en: 'Fill in a percentage above −100, such as 3.1.' },
  'not-a-part': { nl: 'Vul een percentage in van 0 tot en met 100.', en: 'Fill in a percentage from 0 to 100.' },
  'reversed-already': { nl: 'Deze regel is al teruggeboekt.', en: 'This line has been reversed already.' },
  'is-a-reversal': {
    nl: 'Dit is zelf een terugboeking. Boek een nieuwe regel als die terugboeking verkeerd was.',
    en: 'This is a reversal itself. Enter a new line if that reversal was wrong.',
  },
  'groups-missing': { nl: 'Kies de kostengroepen die deze sleutel verdeelt.', en: 'Choose the cost groups that this key shares.' },
  'arguments-unreadable': { nl: 'De gegevens van de sleutel zijn niet leesbaar.', en: 'The arguments of the key cannot be read.' },
  'unknown-years-back': {
    nl: 'Kies een peiljaar: 0, 1 of 2 jaar voor het boekjaar.',
    en: 'Choose a reference year: 0, 1 or 2 years before the book year.',
  },
  'same-key': { nl: 'Deze sleutel geldt al op die dag.', en: 'This key already holds on that day.' },
  'nobody-shares': { nl: 'Op die dag neemt niemand deel die kan betalen.', en: 'Nobody who can pay takes part on that day.' },
  'reserved-driver': {
    nl: 'Inwoners komen uit de inwonertallen, gelijke delen hoeft niemand te tellen. Kies een andere naam.',
    en: 'Inhabitants come from the recorded figures, equal parts need no count. Choose another name.',
  },
  'decision-not-adopted': {
    nl: 'Dit voorstel is verworpen. Een sleutel kan er niet op rusten.',
    en: 'This proposal was rejected. No key can rest on it.',
  },
  'counts-missing': { nl: 'Vul minstens één telling in.', en: 'Fill in at least one count.' },
  'count-stands': {
    nl: ({ name }: { name: string }) => `Van ${name} staat er voor deze dag al een telling. Een telling wordt niet overschreven.`,
    en: ({ name }: { name: string }) => `There already is a count of ${name} for this day. A count is not overwritten.`,
  },
  'model-unreadable': { nl: 'Dit kostenmodel is niet leesbaar.', en: 'This cost model cannot be read.' },
  'model-of-others': {
    nl: ({ year, names }: { year: number; names: readonly string[] }) => `In ${year} delen deze deelnemers de kosten: ${names.join(', ')}.`,
    en: ({ year, names }: { year: number; names: readonly string[] }) =>
      `In ${year} these participants share the costs: ${names.join(', ')}.`,
  },
  'model-replaced': {
    nl: 'Iemand anders heeft intussen een nieuw kostenmodel vastgelegd. Bekijk dat eerst; wat u hier invulde, blijft staan.',
    en: 'Somebody else recorded a newer cost model meanwhile. Look at it first; what you filled in here stays.',
  },
});
