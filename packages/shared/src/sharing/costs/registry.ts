// The kinds of cost, one line each.
import { direct } from './kinds/direct.ts';
import { fixed } from './kinds/fixed.ts';
import { scale } from './kinds/scale.ts';
import { stepped } from './kinds/stepped.ts';
import { tiers } from './kinds/tiers.ts';
import type { ReadKind } from './read-component.ts';

export const kinds: Readonly<Record<string, ReadKind>> = { direct, fixed, scale, stepped, tiers };
