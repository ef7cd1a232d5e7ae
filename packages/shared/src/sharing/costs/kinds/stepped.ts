// Cost that grows in steps: one more colleague, server or shift for every so much load that is begun.
import { readFields } from '../../../kernel/document.ts';
import { refusing } from '../../../kernel/refusal.ts';
import { readQuantity } from '../decimal.ts';
import { type ReadKind, readCharge, readLoads } from '../read-component.ts';

const refuse = refusing({
  'step-not-positive': { nl: 'Een stap is groter dan 0.', en: 'a step is larger than 0' },
});

/** `{ volumes: [n], stepSize, stepCost }`: ceil(volume / stepSize) * stepCost. Steps break concavity: a small member may trigger a whole step. */
export const stepped: ReadKind = (value, at, members) => {
  const fields = readFields(value, at);
  const size = readQuantity(fields['stepSize'], `${at}.stepSize`);
  if (size.num === 0n) refuse('step-not-positive', { at: `${at}.stepSize` });
  const stepCost = readCharge(fields['stepCost'], `${at}.stepCost`);
  const { loads, unit } = readLoads(fields['volumes'], `${at}.volumes`, members, size.den);
  const step = (size.num * unit) / size.den;
  const total = loads.reduce((a, b) => a + b, 0n);
  const [quickStep, quickCost] = [Number(step), Number(stepCost)];
  return {
    loads,
    cost: (load) => ((load + step - 1n) / step) * stepCost,
    quick: (load) => ((load + ((quickStep - (load % quickStep)) % quickStep)) / quickStep) * quickCost,
    concave: total <= step,
    shapley: null,
  };
};
