// The reference day of counts.
import type { Day } from '@hanze/shared/kernel/day';

/** The day whose counts hold for a book year: 1 January, so many years before it. */
export const countedOn = (year: number, yearsBack: number): Day => `${year - yearsBack}-01-01`;
