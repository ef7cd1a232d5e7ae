// What the writing of a proposal says: its steps, and the help beside every field.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const writingLabels = {
  write: { nl: 'Schrijf een voorstel', en: 'Write a proposal' },
  newTitle: { nl: 'Nieuw voorstel', en: 'New proposal' },
  newSays: {
    nl: 'Schrijf stap voor stap. Wat u typt blijft bewaard.',
    en: 'Write step by step. What you type is kept.',
  },
  revise: { nl: 'Schrijf verder', en: 'Continue writing' },
  change: { nl: 'Wijzig het voorstel', en: 'Change the proposal' },
  reviseSays: {
    nl: (p: { edition: number }) => `U werkt verder op versie ${p.edition}. Bewaren maakt een nieuwe versie.`,
    en: (p: { edition: number }) => `You continue from version ${p.edition}. Saving makes a new version.`,
  },
  mayNot: { nl: 'U kunt dit voorstel niet schrijven.', en: 'You cannot write this proposal.' },
  mayNotSays: {
    nl: 'Schrijven doen de informatiemanager of manager van een deelnemer en de secretaris. Tijdens een stemming kan het niet.',
    en: 'Writing is done by the information manager or manager of a participant and by the secretary. Not while a vote is running.',
  },
  wasTabled: { nl: 'Dit voorstel is ingediend.', en: 'This proposal was tabled.' },
  wasTabledSays: {
    nl: 'Na bewaren is het weer een concept. De anderen zien de nieuwe versie pas als u haar opnieuw indient.',
    en: 'After saving it is a draft again. The others see the new version only when you table it again.',
  },
  breaks: {
    nl: (p: { parts: string; count: number }) =>
      `Uw wijziging raakt de inhoud (${p.parts}). ${p.count === 1 ? 'Eén gemeente moet' : `${p.count} gemeenten moeten`} het standpunt daarna bevestigen.`,
    en: (p: { parts: string; count: number }) =>
      `Your change touches the substance (${p.parts}). ${p.count === 1 ? 'One municipality has' : `${p.count} municipalities have`} to confirm the position afterwards.`,
  },
  breaksNot: {
    nl: 'Uw wijziging raakt de inhoud niet. De standpunten blijven gelden.',
    en: 'Your change does not touch the substance. The positions still hold.',
  },

  steps: { nl: 'Stappen van het schrijven', en: 'Steps of writing' },
  stepWhat: { nl: 'Wat en waarom', en: 'What and why' },
  stepOptions: { nl: 'Varianten', en: 'Options' },
  stepChanges: { nl: 'Wat er verandert', en: 'What changes' },
  stepCost: { nl: 'Kosten', en: 'Costs' },
  stepEffects: { nl: 'Per gemeente', en: 'Per municipality' },
  stepWeigh: { nl: 'Nadelen en zonder scherm', en: 'Downsides and no screen' },
  stepOrgans: { nl: 'Wie besluit wat', en: 'Who decides what' },
  stepCheck: { nl: 'Nalezen', en: 'Read through' },
  toDo: {
    nl: (p: { n: number }) => (p.n === 1 ? 'nog 1 in te vullen' : `nog ${p.n} in te vullen`),
    en: (p: { n: number }) => `${p.n} to fill in`,
  },
  whole: { nl: 'compleet', en: 'complete' },
  next: { nl: 'Volgende stap', en: 'Next step' },
  previous: { nl: 'Vorige stap', en: 'Previous step' },
  save: { nl: 'Bewaar het concept', en: 'Save the draft' },
  saveSays: {
    nl: 'Een concept ziet alleen uw eigen kant. Er mogen nog gaten in zitten.',
    en: 'A draft is seen by your own side only. It may still have gaps.',
  },
  back: { nl: 'Terug zonder te bewaren', en: 'Back without saving' },
  backSays: { nl: 'Wat u typte blijft klaarstaan.', en: 'What you typed is kept ready.' },

  body: { nl: 'Welk bestuur besluit?', en: 'Which board decides?' },
  bodyHint: { nl: 'Alleen organen met stemmen staan in de lijst.', en: 'Only bodies with votes are listed.' },
  titleField: { nl: 'Titel', en: 'Title' },
  titleHint: { nl: 'Waar gaat het over? Een titel zoals men die noemt.', en: 'What is it about? A title as people would call it.' },
  points: { nl: 'Beslispunten', en: 'Points to decide' },
  pointsHint: {
    nl: 'Wat wordt besloten, in losse punten. Elk punt is een hele zin: wie doet wat, en wanneer.',
    en: 'What is decided, point by point. Each is a full sentence: who does what, and when.',
  },
  point: { nl: (p: { n: number }) => `Beslispunt ${p.n}`, en: (p: { n: number }) => `Point ${p.n}` },
  addPoint: { nl: 'Nog een beslispunt', en: 'Another point' },
  explanation: { nl: 'Toelichting', en: 'Explanation' },
  explanationHint: {
    nl: 'De aanleiding, het doel en de argumenten. Met ** wordt iets vet, met - een opsomming, met # een kopje.',
    en: 'The cause, the aim and the arguments. ** makes bold, - makes a list, # a heading.',
  },
  look: { nl: 'Bekijk', en: 'Preview' },
  edit: { nl: 'Schrijf', en: 'Write' },
  view: { nl: 'Weergave', en: 'View' },
  emptyText: { nl: 'Er staat nog niets.', en: 'There is nothing yet.' },

  optionsHint: {
    nl: 'Ten minste twee varianten. Niets doen hoort er altijd bij, zodat men kan vergelijken.',
    en: 'At least two options. Doing nothing is always one of them, to compare with.',
  },
  optionN: { nl: (p: { n: number }) => `Variant ${p.n}`, en: (p: { n: number }) => `Option ${p.n}` },
  optionNothing: { nl: 'Variant: niets doen', en: 'Option: do nothing' },
  optionName: { nl: 'Naam', en: 'Name' },
  optionSays: { nl: 'Wat de variant inhoudt', en: 'What the option is' },
  optionSaysHint: { nl: 'Wat verandert er, en voor wie?', en: 'What changes, and for whom?' },
  addOption: { nl: 'Nog een variant', en: 'Another option' },
  chosen: { nl: 'Welke variant stelt u voor?', en: 'Which option do you propose?' },
  nameless: { nl: (p: { n: number }) => `Variant ${p.n}, nog zonder naam`, en: (p: { n: number }) => `Option ${p.n}, without a name yet` },

  downsides: { nl: 'Nadelen en risico’s', en: 'Downsides and risks' },
  downsidesHint: {
    nl: 'Wat wordt er slechter, voor wie, en wat als het tegenvalt? Een voorstel zonder nadelen wordt niet geloofd.',
    en: 'What gets worse, for whom, and what if it disappoints? A proposal without downsides is not believed.',
  },
  withoutScreen: { nl: 'Wat blijft mogelijk zonder scherm?', en: 'What stays possible without a screen?' },
  withoutScreenHint: {
    nl: 'Aan de balie, per telefoon of op papier. Denk aan wie geen computer wil of kan gebruiken.',
    en: 'At the counter, by telephone or on paper. Think of those who cannot or will not use a computer.',
  },

  organs: { nl: 'Stappen na het besluit', en: 'Steps after the decision' },
  organsHint: {
    nl: 'Noem per stap de bevoegdheid en wie de stap zet. U ziet meteen of dat orgaan het mag.',
    en: 'Name per step the power and who takes the step. You see at once whether that organ may.',
  },
  stepN: { nl: (p: { n: number }) => `Stap ${p.n}`, en: (p: { n: number }) => `Step ${p.n}` },
  stepDoes: { nl: 'Wat gebeurt er?', en: 'What happens?' },
  stepPower: { nl: 'Welke bevoegdheid is dat?', en: 'Which power is that?' },
  stepBy: { nl: 'Wie zet deze stap?', en: 'Who takes this step?' },
  stepOn: { nl: 'Uiterlijk op', en: 'At the latest on' },
  addStep: { nl: 'Nog een stap', en: 'Another step' },
  remove: { nl: 'Haal weg', en: 'Remove' },

  lacks: {
    nl: (p: { n: number }) => (p.n === 1 ? 'Eén ding ontbreekt nog om in te dienen.' : `${p.n} dingen ontbreken nog om in te dienen.`),
    en: (p: { n: number }) => (p.n === 1 ? 'One thing is missing before tabling.' : `${p.n} things are missing before tabling.`),
  },
  lacksNothing: {
    nl: 'Het voorstel is compleet. Na bewaren kunt u het indienen.',
    en: 'The proposal is complete. After saving you can table it.',
  },
  readThrough: { nl: 'Zo leest een ander het', en: 'How another reads it' },
  changesSays: {
    nl: 'Kies een sjabloon of voeg losse wijzigingen toe. Wordt het voorstel aangenomen, dan voert de portal precies deze wijzigingen uit.',
    en: 'Choose a template or add single changes. When the proposal is adopted, the portal carries out exactly these changes.',
  },
  changesClash: {
    nl: 'Een ander wijzigde intussen ook wat er verandert. Bewaart u, dan geldt wat hier staat.',
    en: 'Someone else changed what changes too. When you save, what stands here holds.',
  },
  toProposal: { nl: 'Naar het voorstel', en: 'To the proposal' },
  versions: { nl: 'Bekijk de versies', en: 'See the versions' },
  versionsOf: { nl: (p: { title: string }) => `Versies: ${p.title}`, en: (p: { title: string }) => `Versions: ${p.title}` },
  versionsSay: {
    nl: (p: { n: number }) => (p.n === 1 ? 'Er is één versie.' : `Er zijn ${p.n} versies. De nieuwste staat bovenaan.`),
    en: (p: { n: number }) => (p.n === 1 ? 'There is one version.' : `There are ${p.n} versions. The newest comes first.`),
  },
  version: { nl: (p: { n: number }) => `Versie ${p.n}`, en: (p: { n: number }) => `Version ${p.n}` },
  firstVersion: { nl: 'De eerste versie die hier staat.', en: 'The first version listed here.' },
  sameWords: { nl: 'De woorden zijn gelijk aan de versie ervoor.', en: 'The words are those of the version before.' },
  material: { nl: 'raakt de inhoud', en: 'touches the substance' },
  added: { nl: 'toegevoegd', en: 'added' },
  removed: { nl: 'weggehaald', en: 'removed' },
  end: { nl: 'einde', en: 'end' },
  newer: {
    nl: (p: { edition: number; who: string }) => `${p.who} bewaarde intussen versie ${p.edition}.`,
    en: (p: { edition: number; who: string }) => `${p.who} saved version ${p.edition} in the meantime.`,
  },
  newerSays: {
    nl: 'Uw woorden zijn er nog. Kies per onderdeel wat er blijft; daarna kunt u bewaren.',
    en: 'Your words are still here. Choose per part what stays; then you can save.',
  },
  someone: { nl: 'Iemand', en: 'Someone' },
  onlyTheirs: { nl: 'alleen de ander wijzigde dit', en: 'only the other changed this' },
  bothChanged: { nl: 'u wijzigde dit allebei', en: 'you both changed this' },
  theirChange: { nl: 'Wat de ander wijzigde', en: 'What the other changed' },
  yourChange: { nl: 'Wat u wijzigde', en: 'What you changed' },
  keep: { nl: 'Wat blijft er staan?', en: 'What stays?' },
  keepMine: { nl: 'Mijn woorden', en: 'My words' },
  keepTheirs: { nl: 'De woorden van de ander', en: 'The words of the other' },
  keepBoth: { nl: 'Allebei, onder elkaar', en: 'Both, one below the other' },
  merge: { nl: 'Voeg samen en ga verder', en: 'Merge and continue' },
  merged: { nl: 'Samengevoegd. Lees het na en bewaar.', en: 'Merged. Read it through and save.' },
} as const satisfies Record<string, TextOrPhrase>;
