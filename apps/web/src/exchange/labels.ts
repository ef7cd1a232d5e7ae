// What import and export say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

export const exportLabels = {
  saveAs: { nl: 'Bewaar als', en: 'Save as' },
} as const satisfies Record<string, TextOrPhrase>;
