import { expect, test } from 'vitest';
import { matching } from './search.ts';

const names = ['Ameland', 'Almere', 'Súdwest-Fryslân', "'s-Gravenhage", 'Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom', 'Roosendaal'];
const found = (typed: string) => matching(names, typed, (name) => name);

test.each([
  ['sudwest', ['Súdwest-Fryslân']],
  ['FRYSLÂN', ['Súdwest-Fryslân']],
  ['bergen', ['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom']],
  ['zoom bergen', ['Bergen op Zoom']],
  ['zoom', ['Bergen op Zoom']],
  ['al', ['Almere', 'Roosendaal']],
  ['xyz', []],
])('%j finds %j', (typed, expected) => expect(found(typed)).toEqual(expected));

test('nothing typed keeps everything as it was', () => expect(found('  ')).toEqual(names));
