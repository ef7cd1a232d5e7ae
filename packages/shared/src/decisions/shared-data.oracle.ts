// For tests only: real data beside the repository, where it is; its users do not have it, so tests skip without it.

interface Files {
  existsSync: (path: string) => boolean;
  readFileSync: (path: string, encoding: 'utf8') => string;
  readdirSync: (path: string) => string[];
}
declare const process: {
  env: Record<string, string | undefined>;
  cwd: () => string;
  getBuiltinModule: (name: 'node:fs') => Files;
};

const files = process.getBuiltinModule('node:fs');
const up = ['/..', '/../..', '/../../..', '/../../../..'].map((steps) => `${process.cwd()}${steps}/shared`);
const root = [process.env.HANZE_SHARED, ...up].find((place) => place !== undefined && files.existsSync(`${place}/data/README.md`));

export const hasSharedData = root !== undefined;
export const readShared = (name: string): string => files.readFileSync(`${root}/data/${name}`, 'utf8');
export const listShared = (folder: string): string[] => files.readdirSync(`${root}/data/${folder}`);
/** Deep runs take minutes; they are asked for by name. */
export const isDeep = process.env.HANZE_DEEP !== undefined;
/** Generated meetings to try: few where the tests run once per mutant of the rules, many in the deep run. */
export const meetingsToTry = Number(process.env.HANZE_RUNS ?? (isDeep ? 60_000 : 2_000));
