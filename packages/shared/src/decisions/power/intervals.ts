// Needs that are the same question: sorted, disjoint intervals (above, upTo], each with its node, in blocks that stay short to insert into.

export interface Interval {
  readonly above: number;
  readonly upTo: number;
  readonly node: number;
}

const longest = 128;

export class Intervals {
  readonly #blocks: Interval[][] = [];
  /** The last end of each block. */
  readonly #ends: number[] = [];

  #blockOf(need: number): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! < need) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The interval that holds the need, if it is known. */
  find(need: number): Interval | undefined {
    const block = this.#blocks[this.#blockOf(need)];
    const found = block?.[placeIn(block, need)];
    return found && found.above < need ? found : undefined;
  }

  /** Adds an interval that does not overlap a known one, and gives it back. */
  insert(interval: Interval): Interval {
    const at = Math.min(this.#blockOf(interval.upTo), Math.max(0, this.#blocks.length - 1));
    const block = (this.#blocks[at] ??= []);
    block.splice(placeIn(block, interval.upTo), 0, interval);
    if (block.length > longest) {
      this.#blocks.splice(at + 1, 0, block.splice(longest / 2));
      this.#ends.splice(at + 1, 0, this.#ends[at]!);
    }
    this.#ends[at] = block.at(-1)!.upTo;
    if (at + 1 < this.#blocks.length) this.#ends[at + 1] = this.#blocks[at + 1]!.at(-1)!.upTo;
    return interval;
  }
}

/** Index in a block of the first interval that ends at or after the need. */
function placeIn(block: readonly Interval[], need: number): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block[middle]!.upTo < need) low = middle + 1;
    else high = middle;
  }
  return low;
}
