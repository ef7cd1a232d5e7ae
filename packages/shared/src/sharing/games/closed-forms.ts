// Costs with a simple shape have a simple answer for any number of members: the largest user decides (airport), or demand adds up (serial).
import { add, divide, multiply, type Rational, rational, subtract, zero } from '../../kernel/rational.ts';

/**
 * Airport: a group costs what its dearest member costs, c(S) = max c_i >= 0. The Shapley value shares every step of cost equally among
 * those who need it. Cents in, cents exact out, any order, O(n log n). Source: Littlechild and Owen (1973).
 */
export function airport(costs: readonly bigint[]): Rational[] {
  return byDemand(costs, (ascending) => {
    let [previous, share] = [0n, zero];
    return ascending.map((cost, k) => {
      share = add(share, rational(cost - previous, BigInt(ascending.length - k)));
      previous = cost;
      return share;
    });
  });
}

/**
 * Nucleolus of the same airport costs, without a table of groups: repeatedly the members that can be relieved least settle first.
 * Cents exact. Source: Littlechild (1974).
 */
export function airportNucleolus(costs: readonly bigint[]): Rational[] {
  return byDemand(costs, (ascending) => {
    const n = ascending.length;
    const shares: Rational[] = [];
    let charged = zero;
    while (shares.length < n) {
      let [least, until]: [Rational | null, number] = [null, n];
      for (let k = shares.length; k < n; k++) {
        // those up to k share their cost with one part for whoever comes after them; the last ones have nobody after them
        const parts = BigInt(k === n - 1 ? n - shares.length : k - shares.length + 2);
        const relief = divide(subtract(rational(ascending[k]!), charged), rational(parts));
        if (!least || atMost(relief, least)) [least, until] = [relief, k + 1];
      }
      while (shares.length < until) {
        shares.push(least!);
        charged = add(charged, least!);
      }
    }
    return shares;
  });
}

const atMost = (a: Rational, b: Rational) => a.num * b.den <= b.num * a.den;

/**
 * Serial rule: whoever asks little is charged as if nobody asked more than he does. `cost(q)` gives the cents for a total demand q,
 * demands are whole and >= 0. Cents exact. Source: Moulin and Shenker (1992).
 */
export function serial(demands: readonly bigint[], cost: (demand: bigint) => bigint): Rational[] {
  return byDemand(demands, (ascending) => {
    let [before, previous, share] = [0n, rational(cost(0n)), divide(rational(cost(0n)), rational(BigInt(ascending.length)))];
    return ascending.map((demand, k) => {
      const alike = BigInt(ascending.length - k);
      const reached = rational(cost(before + alike * demand));
      share = add(share, multiply(subtract(reached, previous), rational(1n, alike)));
      before += demand;
      previous = reached;
      return share;
    });
  });
}

/** Runs a rule on ascending demands and hands the shares back in the members' own order. */
function byDemand(demands: readonly bigint[], rule: (ascending: bigint[]) => Rational[]): Rational[] {
  const order = demands.map((_, i) => i).sort((a, b) => Number(demands[a]! - demands[b]!));
  const shares = rule(order.map((i) => demands[i]!));
  const result: Rational[] = [];
  order.forEach((member, k) => {
    result[member] = shares[k]!;
  });
  return result;
}
