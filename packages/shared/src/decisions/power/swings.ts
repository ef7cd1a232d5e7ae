// How often each member turns a losing group into a winning one, counted by the size of the group, from the decision diagram.
import { type Arithmetic, type Counts, doubles, exactNear, modulo } from './counts.ts';
import type { Diagram } from './diagram.ts';

/** Of one level: a row of counts per node, rows 0 and 1 for lost and won. */
interface Level<C> {
  readonly rows: C;
  readonly width: number;
}

/** By node: winning ways to go on, by how many members still join. Level n, where everyone has answered, has only lost and won. */
function onward<C extends Counts>({ nodes, yes, no }: Diagram, { array, add }: Arithmetic<C>): Level<C>[] {
  const members = nodes.length;
  const levels: Level<C>[] = [];
  levels[members] = { rows: array(4), width: 2 };
  levels[members].rows[2] = 1;
  for (let level = members - 1; level >= 0; level -= 1) {
    const [width, below] = [members - level + 2, levels[level + 1]!];
    const rows = array((nodes[level]! + 2) * width);
    const fill = (row: number, joined: number, stayed: number) => {
      add(rows, row * width, below.rows, stayed * below.width, below.width);
      add(rows, row * width + 1, below.rows, joined * below.width, below.width - 1);
    };
    fill(1, 1, 1);
    for (let node = 0; node < nodes[level]!; node += 1) fill(node + 2, yes[level]![node]!, no[level]![node]!);
    levels[level] = { rows, width };
  }
  return levels;
}

/** By level: groups of the others, by size, in which the member of the level makes the difference. */
function count<C extends Counts>(diagram: Diagram, same: readonly number[], arithmetic: Arithmetic<C>): C[] {
  const { nodes, yes, no } = diagram;
  const { array, add, pair } = arithmetic;
  const members = nodes.length;
  const ahead = onward(diagram, arithmetic);
  const swings = nodes.map(() => array(members + 2));
  // by node: ways to come here, by how many members have joined
  let sofar = array(3);
  sofar[2] = 1;
  for (let level = 0; level < members; level += 1) {
    const [width, after] = [level + 1, ahead[level + 1]!];
    const next = array(((nodes[level + 1] ?? 0) + 2) * (width + 1));
    const counted = same[level] === level;
    for (let node = 0; node < nodes[level]!; node += 1) {
      const [joined, stayed, row] = [yes[level]![node]!, no[level]![node]!, (node + 2) * width];
      if (counted && joined !== stayed) {
        pair(swings[level]!, sofar, row, width, after.rows, joined * after.width, after.rows, stayed * after.width, members - level);
      }
      if (joined > 1) add(next, joined * (width + 1) + 1, sofar, row, width);
      if (stayed > 1) add(next, stayed * (width + 1), sofar, row, width);
    }
    sofar = next;
  }
  return swings.map((_, level) => swings[same[level]!]!);
}

/**
 * Swings of every member (by its own index) by the size of the group it joins, exact. `same` gives for each level the first level with the
 * same weights: such members have the same power and are counted once.
 * A count is at most C(n-1, s): below 2^53 up to 57 members, so doubles are exact there; above, the doubles are off by far less than 2^31.
 */
export function swingsBySize(diagram: Diagram, same: readonly number[]): bigint[][] {
  const members = diagram.order.length;
  const inDoubles = count(diagram, same, doubles);
  const rests = members > 57 ? count(diagram, same, modulo) : null;
  const byMember: bigint[][] = [];
  diagram.order.forEach((member, level) => {
    const sizes = Array.from(inDoubles[level]!.subarray(0, members));
    byMember[member] = sizes.map((value, size) => (rests ? exactNear(value, rests[level]![size]!) : BigInt(value)));
  });
  return byMember;
}
