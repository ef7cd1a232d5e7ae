// What is wrong with a form, by field. Refusals of the server and checks in the page are shown in the same way.
import { createContext, useContext } from 'react';

/** `field` is the name of an input; without it the problem concerns the whole form. */
export type Problem = { field?: string | undefined; message: string };

export const ProblemContext = createContext<readonly Problem[]>([]);

export function useProblem(name: string, own?: string): string | undefined {
  const problems = useContext(ProblemContext);
  return own ?? problems.find((problem) => problem.field === name)?.message;
}

/** A refusal as a problem: '$.parts[1].weights' becomes the field 'parts[1].weights'; '$' or nothing concerns the whole form. */
export function problemOf(refusal: { path?: string | null; message: string }): Problem {
  const field = refusal.path?.replace(/^\$\.?/, '');
  return field ? { field, message: refusal.message } : { message: refusal.message };
}
