// The promises of a partnership as the screens ask for them, and as the rules want them.
import { euros } from '@hanze/shared/kernel/money';
import type { Language } from '@hanze/shared/kernel/text';
import { centsOf, moneyUnit } from '@hanze/shared/sharing/benefits/money-unit';
import type { Promised } from '@hanze/shared/sharing/benefits/realised';
import type { BenefitLinesFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

export const BenefitLines = graphql(`
  fragment BenefitLines on Benefits {
    id
    slug
    partnershipName
    viewerCan
    promises {
      id
      resolutionId
      decisionCode
      decisionTitle
      decidedOn
      organisationId
      organisationName
      kind
      description
      department
      owner
      unit
      baseline
      target
      targetOn
      direction
      viewerCan
      measurements {
        id
        value
        on
        source
        note
        correctsId
        measuredByName
        at
      }
    }
    reviews {
      resolutionId
      proposalCode
      reason
      againOn
      answeredByName
    }
  }
`);

/** The kinds of record of which a change is seen where benefits are shown. */
export const benefitRecords = ['BenefitPromise', 'Measurement', 'BenefitReview'];

export type Lines = BenefitLinesFragment;
type Asked = Lines['promises'][number];
/** A promise with its measurements, as the rules take it and as the screen shows it. */
export type Line = Omit<Asked, 'measurements' | 'direction' | 'baseline'> &
  Omit<Promised, 'measurements'> & {
    measurements: readonly (Omit<Asked['measurements'][number], 'correctsId'> & { correctsId: string | null })[];
  };

export const linesOf = ({ promises }: Lines): Line[] =>
  promises.map((promise) => ({
    ...promise,
    baseline: promise.baseline ?? null,
    direction: promise.direction === 'up' ? 'up' : 'down',
    measurements: promise.measurements.map((each) => ({ ...each, correctsId: each.correctsId ?? null })),
  }));

const bare = new Set(['%', '°c']);

/** A figure with its unit: '€ 148.500 per jaar', '9,5 uren', '12%'. */
export function figureOf(value: string, unit: string, language: Language): string {
  const money = moneyUnit(unit);
  if (money !== null) {
    const amount = euros(centsOf(value), language, 'whole');
    return money === 'recurring' ? `${amount} ${language === 'nl' ? 'per jaar' : 'a year'}` : amount;
  }
  const [whole = '', decimals] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
  const text = `${value.startsWith('-') ? '\u2212' : ''}${grouped}${decimals ? `${language === 'nl' ? ',' : '.'}${decimals}` : ''}`;
  return bare.has(unit.toLowerCase()) ? `${text}${unit}` : `${text} ${unit}`;
}

/** A figure as typed in the reader's language, as the command wants it: '12,5' is "12.5". Undefined when it is none. */
export function typedDecimal(text: string, language: Language): string | undefined {
  const [thousands, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = text.trim().replace(/^[−-]/, '-').replace(/^€\s*/, '').replace(/\s/g, '');
  const grouped = new RegExp(`^-?(\\d{1,3}(\\${thousands}\\d{3})+|\\d{1,12})(\\${point}\\d{1,4})?$`);
  return grouped.test(plain) ? plain.replaceAll(thousands, '').replace(point, '.') : undefined;
}
