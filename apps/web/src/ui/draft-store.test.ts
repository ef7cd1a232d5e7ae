import { beforeEach, expect, test } from 'vitest';
import { dropAllDrafts, dropDraft, keepDraft, readDraft } from './draft-store.ts';

/** A store in memory with the two behaviours that matter: keys are enumerable, and it can be full. */
class Shelf {
  full = false;
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    Object.assign(this, { [key]: value });
  }
  getItem(key: string) {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  removeItem(key: string) {
    delete (this as unknown as Record<string, string>)[key];
  }
}
let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});
const form = { name: '', seat: '', agreed: false };

test('what was typed comes back', () => {
  keepDraft(shelf, 'found', { name: 'Vier Stromen', seat: '', agreed: true });
  expect(readDraft(shelf, 'found', form)).toEqual({ name: 'Vier Stromen', seat: '', agreed: true });
  expect(readDraft(shelf, 'another', form)).toBeUndefined();
});

test('fields that left the form or changed their kind stay behind', () => {
  keepDraft(shelf, 'found', { name: 'Vier Stromen', agreed: 'yes', motto: 'samen' });
  expect(readDraft(shelf, 'found', form)).toEqual({ name: 'Vier Stromen' });
});

test('a draft of more than two weeks ago is forgotten', () => {
  keepDraft(shelf, 'found', { name: 'Oud' }, 0);
  expect(readDraft(shelf, 'found', form, 14 * 86_400_000)).toEqual({ name: 'Oud' });
  expect(readDraft(shelf, 'found', form, 14 * 86_400_000 + 1)).toBeUndefined();
});

test('a damaged, missing or full store never stands in the way', () => {
  shelf.setItem('hanze.draft.found', '{"at":');
  expect(readDraft(shelf, 'found', form)).toBeUndefined();
  expect(readDraft(undefined, 'found', form)).toBeUndefined();
  shelf.full = true;
  expect(() => keepDraft(shelf, 'found', form)).not.toThrow();
});

test('success clears one draft, signing out clears all and nothing else', () => {
  keepDraft(shelf, 'found', { name: 'a' });
  keepDraft(shelf, 'admit', { name: 'b' });
  shelf.setItem('hanze.theme', 'dark');
  dropDraft(shelf, 'found');
  expect(readDraft(shelf, 'found', form)).toBeUndefined();
  expect(readDraft(shelf, 'admit', form)).toEqual({ name: 'b' });
  dropAllDrafts(shelf as unknown as Storage);
  expect(readDraft(shelf, 'admit', form)).toBeUndefined();
  expect(shelf.getItem('hanze.theme')).toBe('dark');
});
