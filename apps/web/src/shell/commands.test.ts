import { expect, test } from 'vitest';
import { voiceIn } from '../ui/language.tsx';
import { type CommandSource, screens, seek, settings } from './commands.ts';

const went: string[] = [];
let may = true;
const seeker = (typed: string, language: 'nl' | 'en' = 'nl') => ({
  typed,
  ...voiceIn(language),
  may: () => may,
  place: undefined,
  go: (to: string) => went.push(to),
});
const names = async (typed: string, sources: CommandSource[] = [screens, settings], language?: 'nl' | 'en') =>
  (await seek(sources, seeker(typed, language))).map((command) => command.name);

test('a screen is found by part of its name, in the language of the reader', async () => {
  expect(await names('gem')).toEqual(['Gemeenten']);
  expect(await names('munic', [screens, settings], 'en')).toEqual(['Municipalities']);
});

test('a setting is found by either of its words', async () => {
  expect(await names('donker')).toEqual(['Weergave: Donker']);
  expect(await names('taal eng')).toEqual(['Taal: English']);
});

test('choosing a screen goes there', async () => {
  const [first] = await seek([screens], seeker('logboek'));
  first?.run();
  expect(went).toEqual(['/logboek']);
});

test('a source that fails leaves the others standing', async () => {
  const broken: CommandSource = () => Promise.reject(new Error('no line'));
  expect(await names('import', [broken, screens])).toEqual(['Import']);
});

test('a screen for an act is offered to those who may do it', async () => {
  may = false;
  expect(await names('import', [screens])).toEqual([]);
  may = true;
  expect(await names('import', [screens])).toEqual(['Import']);
});
