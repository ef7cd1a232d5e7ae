// What each member causes by itself: its own links, its own extra work. Together these cost what they cost apart.
import { readFields, readList } from '../../../kernel/document.ts';
import { rational } from '../../../kernel/rational.ts';
import { type ReadKind, readCharge } from '../read-component.ts';

/** `{ cost: [n] }`. Shapley: everyone the own cost. */
export const direct: ReadKind = (value, at, members) => {
  const loads = readList(readCharge, { length: members })(readFields(value, at)['cost'], `${at}.cost`);
  return { loads, cost: (load) => load, quick: (load) => load, concave: true, shapley: (own) => own.map((load) => rational(load)) };
};
