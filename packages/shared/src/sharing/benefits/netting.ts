// Benefits set against what they cost, in the open: every term is shown, and what nobody measured makes the result incomplete, not lower.
import type { Cents } from '../../kernel/money.ts';
import type { Recurrence } from '../cost-words.ts';
import type { Money } from './money.ts';

export interface Netting {
  /** Benefits that came, also beyond what was promised. */
  readonly gained: Cents;
  /** What should have become better and became worse. */
  readonly worsened: Cents;
  /** Dis-benefits, one-off and friction costs that came, also beyond what was foreseen. */
  readonly burdened: Cents;
  /** Burdens that turned out a gain. */
  readonly relieved: Cents;
  /** gained - worsened - burdened + relieved: what was measured, and no more than that. */
  readonly net: Cents;
  /** Promised and due, and measured by nobody; in no term above. */
  readonly unmeasured: { readonly benefit: Cents; readonly burden: Cents };
  readonly complete: boolean;
}

/** The netting of what comes every year, or of what comes once. The two are never added: a year and a purchase are no like amounts. */
export function netOf({ sums, withoutBaseline }: Money, recurrence: Recurrence): Netting {
  const { benefit, burden } = sums[recurrence];
  const gained = benefit.within + benefit.beyond;
  const burdened = burden.within + burden.beyond;
  const net = gained - benefit.against - burdened + burden.against;
  const unmeasured = { benefit: benefit.unmeasured, burden: burden.unmeasured };
  const complete = unmeasured.benefit === 0n && unmeasured.burden === 0n && withoutBaseline.length === 0;
  return { gained, worsened: benefit.against, burdened, relieved: burden.against, net, unmeasured, complete };
}
