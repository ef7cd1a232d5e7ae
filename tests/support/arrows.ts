// Which import is allowed between the rooms of the house; the drawing is in ARCHITECTURE.md, this is the same as code.
import type { Import } from './sources.ts';

/** Folders that are no feature: the ground everything stands on, and what puts features together. Any other folder is a feature. */
const ground = ['kernel', 'platform', 'ui', 'graphql'];
const composing = ['seeds', 'cli', 'shell'];
/** What a feature on the server shows to its neighbours; `module` is how Nest wires a service that is injected elsewhere. */
const open = ['entity', 'service', 'reads', 'module'];

interface Place {
  readonly room: string;
  /** First folder below the room's `src`, or '' for a file directly in it. */
  readonly folder: string;
  /** `noun.kind.ts` on the server. */
  readonly kind: string | undefined;
}

function placeOf(path: string): Place {
  const inside = /^(packages\/shared|apps\/server|apps\/web)\/src\/(?:([^/]+)\/)?/.exec(path);
  return { room: inside?.[1] ?? path.split('/')[0]!, folder: inside?.[2] ?? '', kind: /\.(\w+)\.tsx?$/.exec(path)?.[1] };
}

const isFeature = ({ folder }: Place) => folder !== '' && !ground.includes(folder) && !composing.includes(folder);

/** Why this import is against the house's rules, or undefined when it is not. Tests beside the code may import a test runner. */
export function offence(path: string, { specifier, target }: Import): string | undefined {
  const from = placeOf(path);
  const test = /\.(test|deep)\.tsx?$/.test(path);
  if (from.room === 'packages/shared' && !target && !test) return `shared imports no package: ${specifier}`;
  if (!target) {
    const query = from.folder === 'ui' && /^(urql|@urql\/|graphql)/.test(specifier);
    return query ? `ui makes no query: ${specifier}` : undefined;
  }

  const to = placeOf(target);
  if (from.room !== to.room) {
    const allowed = to.room === 'packages/shared' || from.room === 'tests' || from.room === 'scripts';
    return allowed ? undefined : `${from.room} does not import ${to.room}: ${specifier}`;
  }
  if (from.folder === to.folder) return undefined;
  if (ground.includes(from.folder) && isFeature(to)) return `${from.folder} imports no feature: ${specifier}`;
  if (from.folder === 'ui' && to.folder !== 'kernel') return `ui imports nothing of the house but the kernel: ${specifier}`;
  if (from.room === 'apps/server' && isFeature(from) && isFeature(to) && !open.includes(to.kind ?? '') && !test) {
    return `a feature imports another's entity or service, not its ${to.kind ?? 'inside'}: ${specifier}`;
  }
  return undefined;
}
