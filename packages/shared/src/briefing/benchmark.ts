// What ICT costs a municipality per inhabitant beside published figures. A figure is nothing without its edition, book year and scope.
import type { Text } from '../kernel/text.ts';

export interface BenchmarkFigure {
  readonly bookYear: number;
  /** Whole euros per inhabitant, prices of the book year. */
  readonly euros: number;
  /** Inhabitants from and up to (not included) for which it was published; null for all. */
  readonly size: { readonly from: number; readonly below: number | null } | null;
  /** Said beside the figure when it was not read from the publication itself. */
  readonly remark?: Text;
}

export const benchmarkSource: Text = {
  nl: 'ICT Benchmark Gemeenten van M&I/Partners, prijspeil van het boekjaar; personeel, software en infrastructuur',
  en: 'ICT Benchmark of Municipalities by M&I/Partners, prices of the book year; staff, software and infrastructure',
};

/** As published, unless a remark says otherwise. */
export const benchmarkFigures: readonly BenchmarkFigure[] = [
  { bookYear: 2010, euros: 68, size: null },
  { bookYear: 2011, euros: 78, size: null },
  { bookYear: 2012, euros: 73, size: null },
  { bookYear: 2013, euros: 74, size: null },
  { bookYear: 2014, euros: 72, size: null },
  { bookYear: 2014, euros: 67, size: { from: 0, below: 100_000 } },
  {
    bookYear: 2016,
    euros: 79,
    size: null,
    remark: {
      nl: 'Dit cijfer gaat rond als dat van 2017, waarschijnlijk naar de uitgave van dat jaar. Het boekjaar is niet bevestigd.',
      en: 'This figure goes around as that of 2017, probably after the edition of that year. The book year is not confirmed.',
    },
  },
  {
    bookYear: 2017,
    euros: 82,
    size: null,
    remark: {
      nl: 'Afgeleid: 2018 was € 84, en dat was € 2 meer dan het jaar ervoor.',
      en: 'Derived: 2018 was € 84, which was € 2 more than the year before.',
    },
  },
  { bookYear: 2018, euros: 84, size: null },
  { bookYear: 2018, euros: 84, size: { from: 0, below: 60_000 } },
  { bookYear: 2018, euros: 78, size: { from: 60_000, below: 100_000 } },
  { bookYear: 2018, euros: 89, size: { from: 100_000, below: null } },
  { bookYear: 2019, euros: 86, size: null },
  { bookYear: 2020, euros: 93, size: null },
  { bookYear: 2021, euros: 96, size: null },
  { bookYear: 2022, euros: 106, size: null },
];

const fits = ({ size }: BenchmarkFigure, inhabitants: number): boolean =>
  size === null || (inhabitants >= size.from && (size.below === null || inhabitants < size.below));

/**
 * The figure to lay beside a book year: of the same year if there is one, else of the newest year before it; of the municipality's own
 * size class if that was published, else of all. Null for a year before the first figure.
 */
export function benchmarkFor(bookYear: number, inhabitants: number): BenchmarkFigure | null {
  const candidates = benchmarkFigures.filter((figure) => figure.bookYear <= bookYear && fits(figure, inhabitants));
  const newest = candidates.reduce((year, figure) => Math.max(year, figure.bookYear), Number.NEGATIVE_INFINITY);
  const ofYear = candidates.filter((figure) => figure.bookYear === newest);
  return ofYear.find(({ size }) => size !== null) ?? ofYear[0] ?? null;
}

export interface Comparison {
  readonly figure: BenchmarkFigure;
  /** Own cents per inhabitant less the figure's; positive is dearer. */
  readonly differenceCents: number;
  /** What makes the comparison weaker than it looks; said beside it. */
  readonly remarks: readonly Text[];
}

/** Lays a municipality's own cents per inhabitant beside the figure that fits best; null when there is none. */
export function compareCost(own: { centsPerInhabitant: number; bookYear: number; inhabitants: number }): Comparison | null {
  const figure = benchmarkFor(own.bookYear, own.inhabitants);
  if (!figure) return null;
  const remarks: Text[] = figure.remark ? [figure.remark] : [];
  if (figure.bookYear !== own.bookYear)
    remarks.push({
      nl: `Het cijfer is van ${figure.bookYear}. Van ${own.bookYear} is er geen.`,
      en: `The figure is of ${figure.bookYear}. There is none of ${own.bookYear}.`,
    });
  if (figure.size === null)
    remarks.push({ nl: 'Het cijfer is van alle gemeenten, groot en klein.', en: 'The figure is of all municipalities, large and small.' });
  return { figure, differenceCents: own.centsPerInhabitant - figure.euros * 100, remarks };
}
