// What councils are asked about, and which of them the law names: all, or those that the arrangement designates.
import type { Text } from '../../kernel/text.ts';
import type { ViewsSubject } from '../../terms/views-term.ts';

interface Subject {
  readonly label: Text;
  readonly article: string;
  /** The law asks every council of the participants; otherwise the arrangement says which, and in how many weeks. */
  readonly all: boolean;
}

export const viewsSubjects = {
  regulation: {
    label: { nl: 'De regeling maken, wijzigen, toetreden of uittreden', en: 'Making, changing, joining or leaving the arrangement' },
    article: 'Wgr 1(3)',
    all: true,
  },
  budget: { label: { nl: 'De begroting', en: 'The budget' }, article: 'Wgr 35(3)', all: true },
  'budget-change': { label: { nl: 'Een wijziging van de begroting', en: 'A change of the budget' }, article: 'Wgr 35(5)', all: true },
  designated: {
    label: { nl: 'Een besluit dat de regeling aanwijst', en: 'A decision that the arrangement designates' },
    article: 'Wgr 10(5)',
    all: false,
  },
} as const satisfies Record<string, Subject>;

export type ViewsSubjectCode = keyof typeof viewsSubjects;
export const isViewsSubject = (value: unknown): value is ViewsSubjectCode =>
  typeof value === 'string' && Object.hasOwn(viewsSubjects, value);

/** As the term engine wants it; weeks and clause only count where the arrangement designates. */
export const subjectOf = (code: ViewsSubjectCode, weeks: number | null, article: string | null): ViewsSubject =>
  code === 'designated' ? { designated: { weeks: weeks ?? 8, article: article ?? viewsSubjects.designated.article } } : code;
