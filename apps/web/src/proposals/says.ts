// What an edition says, as the server answers it and as the rules read it; one fragment for every screen that compares or weighs.
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { ProposalStep } from '@hanze/shared/proposals/steps';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';

export const ProposalSays = graphql(`
  fragment ProposalSays on ProposalText {
    title
    text
    resolutions
    options {
      name
      summary
      nothing
    }
    chosen
    downsides
    withoutScreen
    steps {
      what
      power
      by
      on
    }
    cost {
      groupId
      year
      once
      yearly
      alternatives {
        code
        arguments
      }
    }
    effects {
      organisationId
      wave
      worksDifferently
      touchesPolicy
      staysLocal
      staysLocalUntil
      exitBefore
      exitAfter
      promises {
        kind
        description
        department
        owner
        unit
        baseline
        target
        targetOn
        direction
      }
    }
  }
`);

/** A key as the server answers it. */
export const chosenKey = ({ code, arguments: given }: { code: string; arguments: string }): ChosenKey => ({
  code: code as ChosenKey['code'],
  arguments: JSON.parse(given) as unknown,
});

/** What the server keeps was checked by the rules when it was written: codes are codes of theirs. */
export function saysOf(masked: FragmentType<typeof ProposalSays>): ProposalText {
  const { steps, cost, effects, ...says } = unmask(ProposalSays, masked);
  return {
    ...says,
    steps: steps.map(({ on, ...step }) => ({ ...step, on: on ?? null }) as ProposalStep),
    cost: cost ? { ...cost, alternatives: cost.alternatives.map(chosenKey) } : null,
    effects: effects.map(({ promises, ...effect }) => ({
      ...(withNulls(effect) as unknown as Omit<MunicipalEffect, 'promises'>),
      promises: promises.map((promise) => ({ ...withNulls(promise), organisationId: effect.organisationId }) as unknown as BenefitPromise),
    })),
  };
}

/** What is absent is null to the rules; the name that the API adds to every record is not theirs. */
const withNulls = (record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (name === '__typename' ? [] : [[name, (value as unknown) ?? null]])),
  );

/** What an input of the API asks: the same words, keys written out. */
export const textInput = ({ cost, effects, ...says }: ProposalText) => ({
  ...says,
  options: [...says.options],
  resolutions: [...says.resolutions],
  steps: [...says.steps],
  cost: cost && {
    ...cost,
    alternatives: cost.alternatives.map(({ code, arguments: given }) => ({ code, arguments: JSON.stringify(given) })),
  },
  effects: effects.map(({ promises, ...effect }) => ({
    ...effect,
    promises: promises.map(({ organisationId: _own, ...promise }) => promise),
  })),
});
