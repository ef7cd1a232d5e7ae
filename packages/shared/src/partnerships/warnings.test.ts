// Each warning appears exactly when it should, in both languages, with its article.
import { describe, expect, test } from 'vitest';
import { rational } from '../kernel/rational.ts';
import { type BodyFacts, type ParticipantFacts, type PartnershipFacts, type SeatFacts, warningsOf } from './warnings.ts';

const participant = (name: string, facts: Partial<ParticipantFacts> = {}): ParticipantFacts => ({
  id: name.toLowerCase(),
  name,
  organs: ['college'],
  isMunicipality: true,
  abolished: null,
  ...facts,
});

const seat = (name: string, weight: bigint, facts: Partial<SeatFacts> = {}): SeatFacts => ({
  id: `seat-${name}-${weight}`,
  name: 'Lid',
  participant: { id: name.toLowerCase(), name },
  weight: rational(weight),
  holder: 'held',
  ...facts,
});

const board: BodyFacts = {
  id: 'board',
  kind: 'undivided-board',
  name: 'Bestuur',
  seats: [seat('Aa', 3n), seat('Bee', 2n), seat('Cee', 1n)],
};

const sound: PartnershipFacts = {
  id: 'vier-stromen',
  form: 'bedrijfsvoeringsorganisatie',
  participants: [participant('Aa'), participant('Bee'), participant('Cee')],
  bodies: [board],
};

const codes = (facts: Partial<PartnershipFacts>) => warningsOf({ ...sound, ...facts }).map(({ code, about }) => `${code} ${about}`);
const withSeats = (...seats: SeatFacts[]): Partial<PartnershipFacts> => ({ bodies: [{ ...board, seats }] });

describe('warnings', () => {
  test('a sound partnership has none; exactly half is no majority', () => {
    expect(warningsOf(sound)).toEqual([]);
  });

  test.each<[string, Partial<PartnershipFacts>, string[]]>([
    ['one participant in a foundation', { form: 'stichting', bodies: [{ ...board, kind: 'board' }], participants: [] }, []],
    ['one participant', { participants: [participant('Aa')] }, ['too-few-participants vier-stromen']],
    [
      'a council in a college form',
      { participants: [participant('Aa', { organs: ['college', 'council'] }), participant('Bee')] },
      ['organ-not-allowed aa'],
    ],
    [
      'a province is not limited by what the form says of municipalities',
      { participants: [participant('Aa'), participant('PV', { organs: ['provincial-executive'], isMunicipality: false })] },
      [],
    ],
    [
      'a council in a public body form',
      { form: 'regeling-zonder-meer', bodies: [], participants: [participant('Aa', { organs: ['council'] }), participant('Bee')] },
      [],
    ],
    [
      'an organ in a foundation',
      { form: 'stichting', bodies: [{ ...board, kind: 'board' }], participants: [participant('Aa', { organs: [] }), participant('Bee')] },
      ['organ-not-allowed bee'],
    ],
    [
      'abolished',
      { participants: [participant('Aa', { abolished: { on: '2019-01-01', successors: ['Dee', 'Eh'] } }), participant('Bee')] },
      ['participant-abolished aa'],
    ],
    ['no board', { bodies: [] }, ['body-missing vier-stromen']],
    ['executive board in a BVO', { bodies: [board, { ...board, id: 'db', kind: 'executive-board' }] }, ['executive-board-in-bvo db']],
    ['general board in a BVO', { bodies: [board, { ...board, id: 'ab', kind: 'general-board' }] }, ['body-unknown ab']],
    ['a committee that the form allows', { bodies: [board, { ...board, id: 'adv', kind: 'advisory-committee', seats: [] }] }, []],
    ['one weight above half', withSeats(seat('Aa', 4n), seat('Bee', 2n), seat('Cee', 1n)), ['weight-above-half board']],
    [
      'above half over two seats',
      withSeats(seat('Aa', 2n), seat('Aa', 2n, { id: 'second' }), seat('Bee', 3n)),
      ['weight-above-half board'],
    ],
    ['a body without weights', withSeats(seat('Aa', 0n), seat('Bee', 0n)), []],
    ['vacant', withSeats(seat('Aa', 1n, { id: 's', holder: 'vacant' }), seat('Bee', 1n)), ['seat-vacant s']],
    [
      'lapsed',
      withSeats(seat('Aa', 1n, { id: 's', holder: { lapsed: 'A. de Wit', because: 'office' } }), seat('Bee', 1n)),
      ['seat-lapsed s'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test('an openbaar lichaam misses what art. 12 demands', () => {
    expect(codes({ form: 'openbaar-lichaam', bodies: [] })).toEqual(Array.from({ length: 3 }, () => 'body-missing vier-stromen'));
  });

  test.each<[Partial<PartnershipFacts>, string, string]>([
    [
      withSeats(seat('Aa', 4n), seat('Bee', 2n)),
      "Aa heeft 4 van de 6 stemmen in 'Bestuur', meer dan de helft, en beslist daar dus alleen. De regeling mag stemmen ongelijk verdelen (Wgr, art. 13, vierde lid), maar volgens de uitleg van de VNG niet zo dat één deelnemer de meerderheid heeft.",
      'art. 13(4)',
    ],
    [
      { participants: [participant('Aa', { abolished: { on: '2019-01-01', successors: ['Dee', 'Eh'] } }), participant('Bee')] },
      'Aa is opgeheven per dinsdag 1 januari 2019 en opgegaan in Dee en Eh. Beëindig de deelname en regel of de opvolger deelneemt (Wet arhi).',
      'abolished on Tuesday 1 January 2019 and went over into Dee and Eh',
    ],
    [
      withSeats(seat('Aa', 1n, { holder: { lapsed: 'A. de Wit', because: 'office' } }), seat('Bee', 1n)),
      "Het mandaat van A. de Wit op de zetel 'Lid' van Aa in 'Bestuur' is vervallen (Wgr, art. 13, tweede lid). De functie bij de gemeente is geëindigd. Wijs een opvolger aan.",
      'art. 13(2)',
    ],
    [
      {
        ...withSeats(seat('Aa', 4n), seat('Bee', 2n)),
        form: 'regeling-zonder-meer',
        bodies: [{ ...board, kind: 'consultation', seats: [seat('Aa', 1n)] }],
      },
      "Aa heeft 1 van de 1 stemmen in 'Bestuur', meer dan de helft, en beslist daar dus alleen.",
      'decides there alone.',
    ],
    [
      { participants: [participant('Aa', { organs: ['council', 'mayor'] }), participant('Bee')] },
      'Aa neemt deel met gemeenteraad en burgemeester. Dat past niet bij de vorm bedrijfsvoeringsorganisatie (Wgr, art. 8, derde lid, en art. 14a).',
      'art. 8(3) and 14a',
    ],
  ])('%#: says why', (facts, dutch, english) => {
    const [first] = warningsOf({ ...sound, ...facts });
    expect(first?.text.nl).toBe(dutch);
    expect(first?.text.en).toContain(english);
  });
});
