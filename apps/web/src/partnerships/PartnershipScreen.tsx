// One partnership as it is today, or as it was on any earlier day: who, in which form, with which bodies and weights, and what happened.
import { isDay } from '@hanze/shared/kernel/day';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../graphql/graphql.ts';
import type { PartnershipPageQuery } from '../graphql/generated/graphql.ts';
import { cursorOf } from '../graphql/pages.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { RecordJournal } from '../journal/RecordJournal.tsx';
import { DayBar } from '../ui/DayBar.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { WithPanel } from '../ui/overlays/Panel.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useToday } from '../ui/today.ts';
import { actLabels } from './act-labels.ts';
import { type Act, type PartnershipActs, panelled } from './acts.ts';
import { Bodies } from './Bodies.tsx';
import { Conclusion } from './Conclusion.tsx';
import { FormHistory } from './FormHistory.tsx';
import { listLabels } from './labels.ts';
import { pageLabels } from './page-labels.ts';
import { Participants } from './Participants.tsx';
import { ParticipationTimeline } from './ParticipationTimeline.tsx';
import { PartnershipFacts } from './PartnershipFacts.tsx';
import { PartnershipMenu } from './PartnershipMenu.tsx';
import { Warnings } from './Warnings.tsx';
import '../ui/lists.css';
import './Partnership.css';

const PartnershipPage = graphql(`
  query PartnershipPage($slug: String!, $day: Day!, $after: String) {
    partnership(slug: $slug, on: $day) {
      id
      shortName
      slug
      legalForm
      published
      viewerCan
      ...PartnershipConclusion
      ...PartnershipOnRecord
      ...PartnershipWarnings
      ...PartnershipParticipants
      ...ParticipationPeriods
      ...PartnershipBodies
      ...PartnershipForms
      ...PartnershipDescription
      ...SeatCandidates
    }
  }
`);

export type PagePartnership = NonNullable<PartnershipPageQuery['partnership']>;

const ActPanel = lazy(() => import('./acts/ActPanel.tsx'));
const ActDialog = lazy(() => import('./acts/ActDialog.tsx'));

const shows = ['Partnership', 'PartnershipForm', 'Participation', 'Body', 'Seat', 'Weight', 'Organisation'];
const here = '/framed/samenwerkingen/$slug';

export function PartnershipScreen() {
  const { slug } = useParams({ from: here });
  const { op, na } = useSearch({ from: here });
  const today = useToday();
  const day = isDay(op) ? op : today;
  const answer = useScreen(PartnershipPage, { slug, day, after: cursorOf(na) }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ partnership }) =>
        partnership ? <Page key={partnership.id} partnership={partnership} day={day} today={today} /> : <NotThere action={<ToList />} />
      }
    </Screen>
  );
}

function ToList() {
  const t = useText();
  return <LinkButton to="/samenwerkingen">{t(pageLabels.toList)}</LinkButton>;
}

function Page({ partnership, day, today }: { partnership: PagePartnership; day: string; today: string }) {
  const t = useText();
  const format = useFormat();
  const { na } = useSearch({ from: here });
  const own = useOwnMandate()?.organisationId;
  const [act, begin] = useState<Act>();
  const [done, setDone] = useState<Act>();
  const note = day === today ? undefined : t(pageLabels.dayNote, { day: format.day(day) });
  // the past is looked at, not changed
  const acts: PartnershipActs = { can: (command) => day === today && partnership.viewerCan.includes(command), begin };
  const close = () => begin(undefined);
  const finish = () => {
    setDone(act);
    close();
  };
  const asks = act && { act, partnership, onClose: close, onDone: finish };
  return (
    <WithPanel
      panel={
        asks &&
        panelled(asks.act) && (
          <Suspense>
            <ActPanel key={asks.act.kind} {...asks} />
          </Suspense>
        )
      }
    >
      <PageHead
        over={!partnership.published && <Tag>{t(pageLabels.notPublished)}</Tag>}
        title={partnership.shortName}
        conclusion={<Conclusion partnership={partnership} day={day} />}
        actions={<PartnershipMenu acts={acts} published={partnership.published} />}
      />
      {done && <Notice is="ok" live title={t(actLabels.done, { act: t(actLabels[done.kind]) })} />}
      <DayPicker day={day} today={today} />
      <Warnings partnership={partnership} />
      <Participants partnership={partnership} note={note} na={na} own={own} acts={acts} />
      <Bodies partnership={partnership} note={note} own={own} acts={acts} />
      <ParticipationTimeline partnership={partnership} day={day} today={today} own={own} />
      <PartnershipFacts partnership={partnership} />
      <FormHistory partnership={partnership} />
      <RecordJournal partnershipId={partnership.id} title={t(pageLabels.journal)} />
      {asks && !panelled(asks.act) && (
        <Suspense>
          <ActDialog {...asks} />
        </Suspense>
      )}
    </WithPanel>
  );
}

function DayPicker({ day, today }: { day: string; today: string }) {
  const t = useText();
  const navigate = useNavigate({ from: '/samenwerkingen/$slug' });
  return (
    <div className="page-day">
      <DayBar
        label={t(listLabels.onDay)}
        value={day === today ? undefined : day}
        onChange={(op) => void navigate({ search: op ? { op } : {}, resetScroll: false })}
      />
    </div>
  );
}
