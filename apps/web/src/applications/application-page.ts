// What the page of an application asks, and the shapes that its parts share.
import type { ApplicationPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';

export const ApplicationPage = graphql(`
  query ApplicationPage($id: ID!) {
    application(id: $id) {
      id
      partnershipId
      partnershipName
      slug
      name
      supplier
      release
      description
      catalogueId
      componentIds
      components { id name domain }
      organisations { id name }
      recordsFor
      viewerCan
      uses {
        id
        organisationId
        organisationName
        phase
        degree
        time
        hosting
        plannedHosting
        moveOn
        users
        applicationOwner
        dataOwner
        separable
        availability
        integrity
        confidentiality
        critical
        privacySensitive
        rtoHours
        rpoHours
        from
        until
        deviationReason
        deviationCents
        deviationUntil
        source
        decisionCode
        viewerCan
      }
      contracts {
        id
        organisationIds
        number
        kind
        from
        end
        until
        noticeMonths
        procurementMonths
        extensionMonths
        extensionsLeft
        yearlyCents
        decideBy
        source
        decisionCode
        viewerCan
      }
    }
  }
`);

export type PageApplication = NonNullable<ApplicationPageQuery['application']>;
export type PageUse = PageApplication['uses'][number];
export type PageContract = PageApplication['contracts'][number];

/** What is begun on the page; a panel or a dialog asks the rest. */
export type Act =
  | { kind: 'describeApplication' }
  | { kind: 'recordUse' }
  | { kind: 'showUse' | 'changeUse' | 'endUse'; use: PageUse }
  | { kind: 'recordContract' }
  | { kind: 'amendContract' | 'extendContract' | 'endContract'; contract: PageContract };

export interface ActProps {
  application: PageApplication;
  onClose: () => void;
  onDone: () => void;
}
