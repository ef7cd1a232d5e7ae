// Random arrival: everyone comes in some order and is paid in full while there is anything left; the share is the mean over all orders.
import { gcd, type Rational, rational } from '../kernel/rational.ts';
import { refusing } from '../kernel/refusal.ts';

const most = 16;

const refuse = refusing({
  'too-many-claims': {
    nl: `Toevallige aankomst is exact tot ${most} aanspraken; gebruik de Talmoedregel voor meer.`,
    en: `expected at most ${most} claims, for which random arrival is exact; use the Talmud rule for more`,
  },
});

/**
 * x_i = sum over groups S without i of |S|! (n−|S|−1)! / n! · min(d_i, what S leaves): the Shapley value of the bankruptcy game.
 * Walks the groups that leave something; refuses more than 16 claims. Source: O'Neill, A problem of rights arbitration from the Talmud (1982).
 */
export function randomArrival(claims: readonly Rational[], estate: Rational): Rational[] {
  if (claims.length > most) refuse('too-many-claims', { at: '$.claims' });
  const common = [...claims, estate].reduce((lcm, { den }) => (lcm / gcd(lcm, den)) * den, 1n);
  const whole = claims.map(({ num, den }) => num * (common / den));
  const factorial = claims.reduce((list, _, index) => [...list, list[index]! * BigInt(index + 1)], [1n]);
  const orders = (size: number) => factorial[size]! * factorial[claims.length - size - 1]!;
  const paid = claims.map(() => 0n);

  const visit = (from: number, group: number, size: number, left: bigint) => {
    if (left <= 0n) return;
    whole.forEach((claim, index) => {
      if (!(group & (1 << index))) paid[index]! += orders(size) * (claim < left ? claim : left);
    });
    for (let next = from; next < whole.length; next += 1) visit(next + 1, group | (1 << next), size + 1, left - whole[next]!);
  };
  visit(0, 0, 0, estate.num * (common / estate.den));
  return paid.map((amount) => rational(amount, common * factorial[claims.length]!));
}
