// One application: what it is for, who uses it how, under which contracts, what stays local, and what held before.
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { useToday } from '../ui/today.ts';
import { LinkButton } from '../ui/Link.tsx';
import { Missing } from '../ui/Missing.tsx';
import { WithPanel } from '../ui/overlays/Panel.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { pageLabels } from './act-labels.ts';
import { type Act, ApplicationPage, type PageApplication } from './application-page.ts';
import { ApplicationAhead } from './ApplicationAhead.tsx';
import { ApplicationContracts } from './ApplicationContracts.tsx';
import { ApplicationHistory } from './ApplicationHistory.tsx';
import { ApplicationUses } from './ApplicationUses.tsx';
import { landscapeRecords } from './landscape-answer.ts';
import './Landscape.css';

const ActPanel = lazy(() => import('./acts/ApplicationActPanel.tsx'));
const ActDialog = lazy(() => import('./acts/ApplicationActDialog.tsx'));

const here = '/framed/samenwerkingen/$slug/applicaties/$id';
const isDialog = ({ kind }: Act) => kind === 'endUse' || kind === 'endContract' || kind === 'extendContract';

export function ApplicationScreen() {
  const { id, slug } = useParams({ from: here });
  const answer = useScreen(ApplicationPage, { id }, { shows: landscapeRecords });
  return (
    <Screen answer={answer} lines={12}>
      {({ application }) => (application ? <Page application={application} /> : <NotThere action={<ToLandscape slug={slug} />} />)}
    </Screen>
  );
}

function ToLandscape({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/applicaties" params={{ slug }}>
      {t(pageLabels.toLandscape)}
    </LinkButton>
  );
}

function Page({ application }: { application: PageApplication }) {
  const t = useText();
  const format = useFormat();
  const own = useOwnMandate()?.organisationId;
  const [act, setAct] = useState<Act>();
  const { name, supplier, release, description, catalogueId, components, slug, partnershipName, viewerCan } = application;
  const today = useToday();
  const running = application.uses.filter(({ from, until }) => from <= today && (until === null || until > today));
  const bound = application.contracts.filter(({ until, end }) => end > today && (until === null || until > today));
  const end = bound[0]?.end;
  const close = () => setAct(undefined);
  const asks = { application, onClose: close, onDone: close };
  const users = new Set(running.map(({ organisationId }) => organisationId)).size;
  return (
    <WithPanel
      panel={
        act &&
        !isDialog(act) && (
          <Suspense>
            <ActPanel act={act} onAct={setAct} {...asks} />
          </Suspense>
        )
      }
    >
      <PageHead
        over={partnershipName}
        title={name}
        conclusion={t(pageLabels.conclusion, { name, n: users, end: end ? format.day(end) : null })}
        actions={<ToLandscape slug={slug} />}
      />
      <Section
        title={t(pageLabels.facts)}
        actions={
          viewerCan.includes('describeApplication') && (
            <Button onClick={() => setAct({ kind: 'describeApplication' })}>{t(pageLabels.describeApplication)}</Button>
          )
        }
      >
        <Facts
          rows={[
            [t(pageLabels.supplier), supplier ?? <Missing />],
            [t(pageLabels.release), release ?? <Missing />],
            [t(pageLabels.functions), components.map((component) => component.name).join(', ')],
            ...(description ? [[t(pageLabels.description), description] as const] : []),
            ...(catalogueId ? [[t(pageLabels.catalogueId), catalogueId] as const] : []),
          ]}
        />
      </Section>
      <ApplicationUses application={application} running={running} own={own} onAct={setAct} />
      <ApplicationAhead application={application} today={today} />
      <ApplicationContracts application={application} bound={bound} own={own} onAct={setAct} />
      <ApplicationHistory application={application} today={today} />
      {act && isDialog(act) && (
        <Suspense>
          <ActDialog act={act} {...asks} />
        </Suspense>
      )}
    </WithPanel>
  );
}
