// The promise ledger of a partnership: what decisions promised to each municipality, what came of it, and what nobody knows.
import { ledgerSays } from '@hanze/shared/sharing/benefits/benefit-words';
import { ledgerOn, ledgersOn } from '@hanze/shared/sharing/benefits/ledger';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql, unmask } from '../../graphql/graphql.ts';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Link, LinkButton } from '../../ui/Link.tsx';
import { WithPanel } from '../../ui/overlays/Panel.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { useToday } from '../../ui/today.ts';
import { benefitLabels } from './labels.ts';
import { BenefitLines, benefitRecords, type Line, type Lines, linesOf } from './lines.ts';
import { Municipalities } from './Municipalities.tsx';
import { OverTime } from './OverTime.tsx';
import { PromisePanel } from './PromisePanel.tsx';
import { PromiseTable } from './PromiseTable.tsx';
import { ReviewAdvice } from './ReviewAdvice.tsx';
import { Remains, Whole } from './Whole.tsx';
import './Benefits.css';

const BenefitsPage = graphql(`
  query BenefitsPage($slug: String!) {
    benefits(slug: $slug) {
      ...BenefitLines
    }
  }
`);

const here = '/framed/samenwerkingen/$slug/baten';

export function BenefitsScreen() {
  const { slug } = useParams({ from: here });
  const answer = useScreen(BenefitsPage, { slug }, { shows: benefitRecords });
  return (
    <Screen answer={answer} lines={10}>
      {({ benefits }) =>
        benefits ? <Page benefits={unmask(BenefitLines, benefits)} /> : <NotThere action={<ToPartnership slug={slug} />} />
      }
    </Screen>
  );
}

function ToPartnership({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
      {t(benefitLabels.toPartnership)}
    </LinkButton>
  );
}

function Page({ benefits }: { benefits: Lines }) {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/baten' });
  const { baat, gemeente } = useSearch({ from: here });
  const own = useOwnMandate()?.organisationId;
  const lines = linesOf(benefits);
  const names = new Map(lines.map(({ organisationId, organisationName }) => [organisationId, organisationName]));
  const whole = ledgerOn(lines, today);
  const chosen = lines.find(({ id }) => id === baat);
  const close = () => void navigate({ search: (now) => ({ ...now, baat: undefined }), resetScroll: false });
  const pick = (id: string) => void navigate({ search: (now) => ({ ...now, gemeente: id || undefined }), resetScroll: false });
  return (
    <WithPanel panel={chosen && <PromisePanel key={chosen.id} line={chosen} onClose={close} />}>
      <PageHead
        over={benefits.partnershipName}
        title={t(benefitLabels.title)}
        conclusion={t(ledgerSays(whole))}
        actions={<ToPartnership slug={benefits.slug} />}
      />
      {lines.length === 0 ? (
        <Empty title={t(benefitLabels.none)}>{t(benefitLabels.noneSays)}</Empty>
      ) : (
        <>
          <Whole ledger={whole} />
          <Municipalities ledgers={ledgersOn(lines, today)} whole={whole} names={names} own={own} />
          <Remains ledger={whole} />
          <OverTime lines={lines} today={today} />
          <Section title={t(benefitLabels.promises)}>
            <SelectField
              name="gemeente"
              label={t(benefitLabels.municipality)}
              empty={t(benefitLabels.everyone)}
              optional="silent"
              value={gemeente ?? ''}
              onChange={pick}
              options={[...names].map(([key, name]) => ({ key, name }))}
            />
            {byDecision(lines.filter(({ organisationId }) => !gemeente || organisationId === gemeente)).map((made) => (
              <OfDecision key={made[0]?.resolutionId} made={made} all={lines} benefits={benefits} chosen={chosen?.id} />
            ))}
          </Section>
        </>
      )}
    </WithPanel>
  );
}

const byDecision = (lines: readonly Line[]): Line[][] => [...Map.groupBy(lines, ({ resolutionId }) => resolutionId).values()];

type OfDecisionProps = { made: readonly Line[]; all: readonly Line[]; benefits: Lines; chosen: string | undefined };

function OfDecision({ made, all, benefits, chosen }: OfDecisionProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const own = useOwnMandate()?.organisationId;
  const [first] = made;
  if (!first) return null;
  const { decisionTitle: title, decisionCode: nr, decidedOn, resolutionId } = first;
  const { slug } = benefits;
  return (
    <Section
      level={3}
      title={title}
      note={
        <Link to="/samenwerkingen/$slug/besluiten/$nr" params={{ slug, nr }}>
          {t(benefitLabels.decided, { code: nr, day: format.day(decidedOn) })}
        </Link>
      }
    >
      <div className="benefit-stack">
        <ReviewAdvice lines={all.filter((line) => line.resolutionId === resolutionId)} benefits={benefits} today={today} />
        <PromiseTable label={title} lines={made} today={today} own={own} slug={slug} chosen={chosen} />
      </div>
    </Section>
  );
}
