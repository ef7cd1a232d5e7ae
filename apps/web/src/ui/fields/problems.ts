// What is wrong with a form, by field. Refusals of the server and checks in the page are shown in the same way.
import { createContext, useContext } from 'react';

/** `field` is the name of an input; without it the problem concerns the whole form. */
export type Problem = { field?: string | undefined; message: string };

/** The form a field stands in: its problems, and a scope that keeps the ids of two forms on one page apart. */
export const FormContext = createContext<{ scope: string; problems: readonly Problem[] }>({ scope: '', problems: [] });

/** The id under which an error summary, or a refusal, finds a field. */
export const fieldId = (scope: string, name: string): string => `veld${scope}-${name.replace(/[^\w-]/g, '-')}`;

export const useFieldId = (name: string): string => fieldId(useContext(FormContext).scope, name);

export function useProblem(name: string, own?: string): string | undefined {
  const { problems } = useContext(FormContext);
  return own ?? problems.find((problem) => problem.field === name)?.message;
}

/** A refusal as a problem: '$.parts[1].weights' becomes the field 'parts[1].weights'; '$' or nothing concerns the whole form. */
export function problemOf(refusal: { path?: string | null; message: string }): Problem {
  const field = refusal.path?.replace(/^\$\.?/, '');
  return field ? { field, message: refusal.message } : { message: refusal.message };
}
