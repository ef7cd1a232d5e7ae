// The templates, in the order in which they are offered.
import type { Template } from '../template.ts';
import { changeKey } from './change-key.ts';
import { joinPartnership } from './join-partnership.ts';
import { mergePackages } from './merge-packages.ts';
import { newService } from './new-service.ts';
import { retire } from './retire.ts';
import { rollOut } from './roll-out.ts';
import { amendAgreement, other } from './without-changes.ts';

export const templates = {
  mergePackages,
  rollOut,
  newService,
  retire,
  changeKey,
  joinPartnership,
  amendAgreement,
  other,
} as const satisfies Record<string, Template>;

export type TemplateCode = keyof typeof templates;
export const isTemplate = (code: unknown): code is TemplateCode => typeof code === 'string' && Object.hasOwn(templates, code);
