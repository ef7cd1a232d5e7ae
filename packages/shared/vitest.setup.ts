// How many random cases a property test tries: quick by default, many in the deep run. A test may ask for fewer, never for a fixed seed.
import { configureGlobal } from 'fast-check';

configureGlobal({
  numRuns: Number(process.env.HANZE_RUNS ?? (process.env.HANZE_DEEP ? 100_000 : 500)),
  // a mutation run only asks whether a test fails: it need not look for the smallest case
  endOnFailure: process.env.HANZE_SHRINK === 'no',
});
