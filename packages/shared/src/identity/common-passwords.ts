// The passwords people choose most, as words, keyboard runs and endings: the list is generated from them, not copied.

/** Words that open most lists of stolen passwords, Dutch and English, and those of our own trade. */
const words = `
password passwort wachtwoord geheim secret welkom welcome hallo hello login inloggen toegang access admin administrator beheer beheerder root
test tester testen demo user gebruiker gast guest default standaard changeme veranderen verander master server system systeem computer laptop
internet windows microsoft google apple samsung android facebook linkedin office outlook excel
letmein trustno iloveyou ikhouvanjou lovely liefde schatje schat lieverd princess prinses prins sunshine zonnetje zonneschijn flower bloem bloemen
dragon draak monkey aapje shadow schaduw superman batman spiderman pokemon starwars matrix hunter killer soldier warrior
football voetbal soccer baseball basketball hockey tennis fietsen wielrennen schaatsen ajax feyenoord psv twente heracles vitesse barcelona liverpool arsenal chelsea
michael jordan robert daniel thomas andrew joshua jessica ashley jennifer nicole charlie george maggie buster tigger ginger pepper cookie
chocola chocolade kaas pannenkoek stroopwafel banaan appel aardbei koffie coffee cheese banana orange purple yellow silver golden diamond
zomer herfst winter lente voorjaar najaar summer autumn spring januari februari maart april augustus september oktober november december
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
amsterdam rotterdam utrecht eindhoven groningen nederland holland oranje koningsdag sinterklaas kerstmis vakantie weekend
gemeente municipality stadhuis gemeentehuis raadhuis raad council college wethouder burgemeester bestuur bestuurder board griffie griffier
samenwerking samenwerkingsverband partnership regio regeling bestuurslid hanze begroting vergadering besluit portaal portal overheid government
hondje poesje katten paard konijn vlinder olifant tijger eagle falcon phoenix mustang ferrari porsche mercedes corvette harley yamaha
freedom vrijheid forever altijd nothing niets whatever blessed angel angels engel heaven jesus christ family familie mother moeder father vader
`
  .trim()
  .split(/\s+/);

/** What fingers type when the head is empty. */
const runs = [
  '0123456789',
  '1234567890',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
];

/** Endings that make a word look like a password: counting, repeating, a year. */
const endings = [
  '',
  ...'1 2 12 21 123 321 1234 4321 12345 123456 1234567 12345678 123456789 1234567890 0 01 007'.split(' '),
  ...Array.from({ length: 10 }, (_, digit) => [2, 3, 4, 6].map((times) => `${digit}`.repeat(times))).flat(),
  ...Array.from({ length: 91 }, (_, year) => `${1950 + year}`),
];

/** Every pattern of the list of twelve characters or more, in the form in which `isCommon` compares: a word or two words and an ending. */
export function* commonPasswords(): Generator<string> {
  for (const word of words)
    for (const ending of endings) for (const whole of [word + ending, word + word + ending]) if (whole.length >= 12) yield whole;
}

const wordSet = new Set(words);
const endingSet = new Set(endings);
/** Signs typed for letters. */
const leet: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0o1i3e4a5s7t@a$s!i€e'.matchAll(/(.)(.)/g)].map(([, sign, letter]) => [sign, letter]),
);
const letters = (text: string) => text.replace(/[013457@$!€]/g, (sign) => leet[sign] ?? sign);

const isOneOrTwoWords = (text: string): boolean => {
  if (wordSet.has(text)) return true;
  for (let cut = 3; cut <= text.length - 3; cut++) if (wordSet.has(text.slice(0, cut)) && wordSet.has(text.slice(cut))) return true;
  return false;
};

/** All runs, each twice in a row so that it may start anywhere, forwards and backwards: one text to look things up in. */
const runText = runs
  .flatMap((run) => [
    run + run,
    Array.from(run + run)
      .toReversed()
      .join(''),
  ])
  .join(' ');

const repeats = (text: string, size: number): boolean => {
  for (let i = size; i < text.length; i++) if (text[i] !== text[i - size]) return false;
  return true;
};

const isRun = (text: string): boolean => {
  if ([1, 2, 3, 4].some((size) => repeats(text, size)) || runText.includes(text)) return true;
  for (let cut = 3; cut < text.length && runText.includes(text.slice(0, cut)); cut++) if (runText.includes(text.slice(cut))) return true;
  return false;
};

/**
 * Whether a password is one of the common ones: one or two words of the list with signs as letters (`W@chtw00rd`), signs around
 * them and an ending; or a keyboard run, a row or a repetition, whole or in two pieces. Signs between and around do not help.
 */
export function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, '');
  if (bare === '' || isRun(plain) || isRun(bare)) return true;
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/.exec(bare) ?? [];
  if (endingSet.has(digits) && isOneOrTwoWords(stem)) return true;
  const trimmed = plain.replace(/^[^\p{L}\p{N}@$€]+/u, '').replace(/[^\p{L}\p{N}@$]+$/u, '');
  const [, head = '', tail = ''] = /^(.*?)((?:19|20)?\d{0,2}|\d*)$/.exec(trimmed) ?? [];
  const spelt = (text: string) => letters(text).replace(/[^\p{L}\p{N}]/gu, '');
  return isOneOrTwoWords(spelt(trimmed)) || (endingSet.has(tail) && isOneOrTwoWords(spelt(head)));
}
