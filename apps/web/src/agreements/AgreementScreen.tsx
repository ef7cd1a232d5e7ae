// One agreement: the text of the version that holds, article by article beside plain words, and below it term, parties and versions.
import { type AgreementKind, agreementKinds } from '@hanze/shared/agreements/kinds';
import { addDays } from '@hanze/shared/kernel/day';
import { useParams, useSearch } from '@tanstack/react-router';
import type { AgreementPageQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useToday } from '../ui/today.ts';
import { AgreementParties } from './AgreementParties.tsx';
import { AgreementTerm } from './AgreementTerm.tsx';
import { AgreementVersions } from './AgreementVersions.tsx';
import { Clauses } from './Clauses.tsx';
import { registerLabels } from './register-labels.ts';
import '../proposals/Proposal.css';

const AgreementPage = graphql(`
  query AgreementPage($slug: String!, $id: ID!, $number: Int) {
    agreement(slug: $slug, id: $id) {
      id
      kind
      title
      holds
      standing
      noticeBy
      viewerCan
      ...AgreementTerm
      ...AgreementParties
    }
    agreementVersion(agreementId: $id, number: $number) {
      id
      number
      from
      until
      intact
      clauses {
        id
        key
        number
        chapter
        title
        legal
        plain
      }
    }
    agreementVersions(agreementId: $id) {
      ...AgreementVersions
    }
  }
`);

type Agreement = NonNullable<AgreementPageQuery['agreement']>;
type Version = NonNullable<AgreementPageQuery['agreementVersion']>;
type Versions = AgreementPageQuery['agreementVersions'];

export function ToRegister({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/overeenkomsten" params={{ slug }}>
      {t(registerLabels.toList)}
    </LinkButton>
  );
}

export function AgreementScreen() {
  const from = '/framed/samenwerkingen/$slug/overeenkomsten/$id';
  const { slug, id } = useParams({ from });
  const { versie } = useSearch({ from });
  const asked = { slug, id, number: versie ? Number(versie) : null };
  const answer = useScreen(AgreementPage, asked, { shows: ['Agreement', 'AgreementParty', 'AgreementVersion'] });
  return (
    <Screen answer={answer} lines={12}>
      {({ agreement, agreementVersion, agreementVersions }) =>
        agreement ? (
          <Page slug={slug} agreement={agreement} version={agreementVersion ?? null} versions={agreementVersions} />
        ) : (
          <NotThere action={<ToRegister slug={slug} />} />
        )
      }
    </Screen>
  );
}

type PageProps = { slug: string; agreement: Agreement; version: Version | null; versions: Versions };

function Page({ slug, agreement, version, versions }: PageProps) {
  const t = useText();
  const { kind, title } = agreement;
  return (
    <>
      <PageHead
        over={
          <>
            {t(agreementKinds[kind as AgreementKind].label)} {version && <Tag>{t(registerLabels.versionTag, { n: version.number })}</Tag>}
          </>
        }
        title={title}
        conclusion={<Conclusion version={version} />}
      />
      <Warnings agreement={agreement} version={version} />
      {version && (
        <Section title={t(registerLabels.text)}>
          <Clauses clauses={version.clauses} />
        </Section>
      )}
      <AgreementTerm agreement={agreement} />
      <AgreementParties agreement={agreement} />
      <AgreementVersions slug={slug} agreementId={agreement.id} versions={versions} />
    </>
  );
}

function Warnings({ agreement: { standing, noticeBy }, version }: { agreement: Agreement; version: Version | null }) {
  const t = useText();
  const format = useFormat();
  const isBroken = version !== null && !version.intact;
  const day = noticeBy && (standing === 'alarm' || standing === 'past') ? format.day(noticeBy) : undefined;
  if (!isBroken && !day) return null;
  return (
    <div className="under-head">
      {day && (
        <Notice is={standing === 'alarm' ? 'look' : 'late'} title={t(registerLabels[standing === 'alarm' ? 'alarm' : 'past'], { day })} />
      )}
      {isBroken && (
        <Notice is="late" title={t(registerLabels.broken)}>
          <p>{t(registerLabels.brokenSays)}</p>
        </Notice>
      )}
    </div>
  );
}

function Conclusion({ version }: { version: Version | null }) {
  const t = useText();
  const format = useFormat();
  const day = useToday();
  if (!version) return t(registerLabels.noText);
  const { number: n, from, until, clauses } = version;
  if (from > day) return t(registerLabels.willHold, { n, day: format.day(from) });
  if (until && until <= day) return t(registerLabels.heldFromTo, { n, from: format.day(from), until: format.day(addDays(until, -1)) });
  return t(registerLabels.holdsSince, { n, day: format.day(from), articles: clauses.length });
}
