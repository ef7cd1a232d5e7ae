// What all views of one landscape share: the question, the head, and the way from one view to the next.
import type { Day } from '@hanze/shared/kernel/day';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useText } from '../ui/language.tsx';
import { Link, LinkButton } from '../ui/Link.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLandscape } from './landscape-answer.ts';
import { viewLabels } from './view-labels.ts';
import type { Answer } from './rows.ts';
import './Landscape.css';

export function WithLandscape({ on, children }: { on?: Day | undefined; children: (answer: Answer, slug: string) => ReactNode }) {
  const { slug = '' } = useParams({ strict: false });
  const answer = useLandscape(slug, on);
  return (
    <Screen answer={answer} lines={16}>
      {({ landscape }) => (landscape ? children(landscape, slug) : <NotThere action={<ToPartnership slug={slug} />} />)}
    </Screen>
  );
}

function ToPartnership({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
      {t(viewLabels.toPartnership)}
    </LinkButton>
  );
}

type HeadProps = { slug: string; over: string; title: string; conclusion?: string | undefined; actions?: ReactNode };

export function LandscapeHead({ slug, over, title, conclusion, actions }: HeadProps) {
  return (
    <>
      <PageHead over={over} title={title} conclusion={conclusion} actions={actions ?? <ToPartnership slug={slug} />} />
      <LandscapeViews slug={slug} />
    </>
  );
}

const base = '/samenwerkingen/$slug/applicaties';
const views = [
  { to: base, label: viewLabels.map },
  { to: `${base}/lijst`, label: viewLabels.list },
  { to: `${base}/overlap`, label: viewLabels.overlap },
  { to: `${base}/samen-kopen`, label: viewLabels.buying },
  { to: `${base}/vergelijken`, label: viewLabels.compare },
  { to: `${base}/afwijkingen`, label: viewLabels.autonomy },
] as const;

function LandscapeViews({ slug }: { slug: string }) {
  const t = useText();
  return (
    <nav className="landscape-views" aria-label={t(viewLabels.views)}>
      {views.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ slug }}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
