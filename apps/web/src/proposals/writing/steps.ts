// The steps of writing, which part of a proposal each holds, and which of them a refusal is about.
import type { Text } from '@hanze/shared/kernel/text';
import { writingLabels } from '../writing-labels.ts';

interface WritingStep {
  readonly label: Text;
  /** Names of the fields in it, as refusals call them. */
  readonly fields: readonly string[];
}

/** By their name in the address, in the order in which one writes. */
export const writingSteps = {
  wat: { label: writingLabels.stepWhat, fields: ['bodyId', 'title', 'resolutions', 'text'] },
  varianten: { label: writingLabels.stepOptions, fields: ['options', 'chosen'] },
  wijzigingen: { label: writingLabels.stepChanges, fields: ['changes'] },
  kosten: { label: writingLabels.stepCost, fields: ['cost'] },
  gemeenten: { label: writingLabels.stepEffects, fields: ['effects'] },
  afweging: { label: writingLabels.stepWeigh, fields: ['downsides', 'withoutScreen'] },
  organen: { label: writingLabels.stepOrgans, fields: ['steps'] },
  nalezen: { label: writingLabels.stepCheck, fields: [] },
} as const satisfies Record<string, WritingStep>;

export type StepCode = keyof typeof writingSteps;
export const stepCodes = Object.keys(writingSteps) as StepCode[];

/** The step in the address, or the first. */
export const stepNamed = (name: string | undefined): StepCode => stepCodes.find((code) => code === name) ?? 'wat';

/** The step that holds the field of a refusal: 'options[1].name' stands under options. */
export const stepOf = (path: string): StepCode | undefined => {
  const [field] = path.split(/[.[]/);
  return stepCodes.find((code) => writingSteps[code].fields.some((name) => name === field));
};
