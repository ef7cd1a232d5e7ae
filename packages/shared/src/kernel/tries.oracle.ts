// For tests only: how many random cases a property tries. Most leave it to vitest.setup.ts; those that cost too much for it say so here.
declare const process: { env: Record<string, string | undefined> };
const { HANZE_RUNS: asked, HANZE_DEEP: deeply } = process.env;

/** `quick` cases in every run of the tests and `deep` ones in the deep run, but never more than HANZE_RUNS asks for. */
export const tries = (quick: number, deep = 100_000): { numRuns: number } => {
  const numRuns = deeply ? deep : quick;
  return { numRuns: asked ? Math.min(Number(asked), numRuns) : numRuns };
};
