// All voting methods by code. A new one is a file beside this one, a line here and a row in methods.test.ts.
import { consent } from './consent.ts';
import { majority } from './majority.ts';
import type { Method } from './method.ts';
import { noObjection } from './no-objection.ts';
import { unanimity } from './unanimity.ts';

export const methods = {
  majority,
  unanimity,
  consent,
  'no-objection': noObjection,
} as const satisfies Record<string, Method>;

export type MethodCode = keyof typeof methods;
export const methodCodes = Object.keys(methods) as MethodCode[];
