import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['ICT-samenwerking Vier Stromen', 'ict-samenwerking-vier-stromen'],
  ['Noardeast-Fryslân & Dantumadiel', 'noardeast-fryslan-dantumadiel'],
  ['  8KTD  ', '8ktd'],
  ['…', 'samenwerking'],
  ['a'.repeat(79) + ' b', 'a'.repeat(79)],
])('%s -> %s', (name, slug) => expect(slugOf(name)).toBe(slug));
