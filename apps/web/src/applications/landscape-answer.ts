// The question that every view of the landscape asks: one answer, put together in as many ways as there are screens.
import type { Day } from '@hanze/shared/kernel/day';
import { graphql } from '../graphql/graphql.ts';
import { useScreen } from '../graphql/useScreen.ts';

const LandscapePage = graphql(`
  query LandscapePage($slug: String!, $on: Day) {
    landscape(slug: $slug, on: $on) {
      id
      partnershipName
      day
      viewerCan
      organisations { id name inhabitants }
      components { id name domain }
      applications { id name componentIds }
      uses {
        id
        applicationId
        organisationId
        phase
        degree
        time
        hosting
        plannedHosting
        moveOn
        deviationReason
        deviationCents
        deviationUntil
      }
      contracts {
        id
        applicationId
        organisationIds
        end
        noticeMonths
        procurementMonths
        extensionMonths
        yearlyCents
      }
    }
  }
`);

/** The kinds of record of which a change shows in the landscape. */
export const landscapeRecords = [
  'Application',
  'ApplicationComponent',
  'ApplicationUse',
  'Contract',
  'ContractParty',
  'ReferenceComponent',
];

/** The landscape on a day, today when none is said; an earlier day stays in view while the next is on its way. */
export const useLandscape = (slug: string, on: Day | undefined, pause = false) =>
  useScreen(LandscapePage, { slug, on: on ?? null }, { shows: landscapeRecords, steady: true, pause });
