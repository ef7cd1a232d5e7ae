// An apportionment as documents carry it: exact numbers as "p/q", cents as bigint (written as decimal strings).
import type { Cents } from '../kernel/money.ts';
import type { Apportionment } from '../kernel/prorate.ts';
import { format } from '../kernel/rational.ts';

export interface SharedCents {
  readonly exact: readonly string[];
  readonly cents: readonly Cents[];
  readonly spareCentsTo: readonly number[];
}

export const shareCents = ({ exact, cents, spareCentsTo }: Apportionment): SharedCents => ({
  exact: exact.map(format),
  cents,
  spareCentsTo,
});
