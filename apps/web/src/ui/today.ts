// The calendar day it is in the Netherlands; a page that was left open overnight notices when someone looks at it again.
import type { Day } from '@hanze/shared/kernel/day';
import { useSyncExternalStore } from 'react';
import { dayAt } from './format.ts';

const subscribe = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};

export const useToday = (): Day => useSyncExternalStore(subscribe, () => dayAt(new Date()));
