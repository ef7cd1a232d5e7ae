// A platform, an application or a contract with a fixed price: it costs the same whoever uses it, and nothing to those who do not.
import { readFields, readList } from '../../../kernel/document.ts';
import { rational, zero } from '../../../kernel/rational.ts';
import { refusing } from '../../../kernel/refusal.ts';
import { totalAmount } from '../../games/cost-game.ts';
import { readMember } from '../../games/game-document.ts';
import { type ReadKind, readCharge } from '../read-component.ts';

const refuse = refusing({
  'no-users': { nl: 'Een gedeelde voorziening heeft minstens één gebruiker.', en: 'a shared facility has at least one user' },
  'same-member-twice': { nl: 'Deze deelnemer staat er twee keer in.', en: 'this member is listed twice' },
});

/** `{ cost, users: [index..] }`. Shapley: everyone who uses it pays an equal part. */
export const fixed: ReadKind = (value, at, members) => {
  const fields = readFields(value, at);
  const cost = readCharge(fields['cost'], `${at}.cost`);
  const users = readList(readMember(members))(fields['users'], `${at}.users`);
  if (!users.length) refuse('no-users', { at: `${at}.users` });
  users.forEach((user, i) => users.indexOf(user) < i && refuse('same-member-twice', { at: `${at}.users[${i}]` }));
  const isUser = new Set(users);
  return {
    loads: Array.from({ length: members }, (_, i) => (isUser.has(i) ? 1n : 0n)),
    cost: (load) => (load > 0n ? cost : 0n),
    quick: (load) => (load > 0 ? Number(cost) : 0),
    concave: true,
    shapley: (loads) => {
      const count = totalAmount(loads);
      return loads.map((load) => (load ? rational(cost, count) : zero));
    },
  };
};
