import { expect, test } from 'vitest';
import { type Chosen, readChosen, written } from './chosen.ts';

const duinrade: Chosen = { id: 'a', name: 'Duinrade', kind: 'municipality', organs: 'college' };

test('what was chosen comes back', () => expect(readChosen(written([duinrade]))).toEqual([duinrade]));

test.each(['', 'geen json', '{}', '[1]', '[null]', '[{"id":"a","name":"Duinrade","kind":"planet","organs":"college"}]'])(
  '%j holds nobody',
  (text) => expect(readChosen(text)).toEqual([]),
);
