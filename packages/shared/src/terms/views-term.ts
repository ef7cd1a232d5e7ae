// Until when a council may give its view (zienswijze), per kind of subject.
import type { Day } from '../kernel/day.ts';
import { type LawFigure, lawOn } from './law.ts';
import { countTerm, type Term } from './term.ts';

/** What the councils are asked about. A designated decision is one the regulation itself opens to views, with its own number of weeks. */
export type ViewsSubject =
  | 'regulation'
  | 'budget'
  | 'budget-change'
  | { readonly designated: { readonly weeks: number; readonly article: string } };

export interface ViewsTerm extends Term {
  readonly weeks: number;
  /** Where the number of weeks comes from. */
  readonly article: string;
}

const statutory: Record<string, { figure: LawFigure & ('regulationViewWeeks' | 'draftWeeks'); article: string }> = {
  regulation: { figure: 'regulationViewWeeks', article: 'Wgr 1(3)' },
  budget: { figure: 'draftWeeks', article: 'Wgr 35(3)' },
  'budget-change': { figure: 'draftWeeks', article: 'Wgr 35(5)' },
};

/**
 * The last day for a council's view, counted from the day that council received the draft; each council has its own clock.
 * Refuses a receipt before the law knew this term. Source: Wgr 1(3), 35(3), 35(5); Algemene termijnenwet 1.
 */
export function viewsTerm(subject: ViewsSubject, received: Day, equated: readonly Day[] = []): ViewsTerm {
  const { weeks, article } =
    typeof subject === 'string'
      ? { weeks: lawOn(statutory[subject]!.figure, received, '$.received').value, article: statutory[subject]!.article }
      : subject.designated;
  return { ...countTerm(received, { weeks }, 'forward', equated), weeks, article };
}
