// The application landscape of a partnership: where are we one, and where could we be?
import type { Change } from '@hanze/shared/applications/difference';
import { differenceOf } from '@hanze/shared/applications/difference';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Chip } from '../ui/Chip.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { TypedSearch } from '../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { useToday } from '../ui/today.ts';
import { WithPanel } from '../ui/overlays/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Differences } from './Differences.tsx';
import { FunctionPanel } from './FunctionPanel.tsx';
import { useLandscape } from './landscape-answer.ts';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { LandscapeGrid } from './LandscapeGrid.tsx';
import { type Answer, namesOf, type Row, rowsOf, type Use } from './rows.ts';
import { SignMark } from './SignMark.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { isView, legendOf, type View, viewNames } from './views.ts';
import '../ui/lists.css';

const here = '/framed/samenwerkingen/$slug/applicaties';

export function LandscapeScreen() {
  const { op } = useSearch({ from: here });
  return <WithLandscape on={op}>{(answer, slug) => <Page answer={answer} slug={slug} />}</WithLandscape>;
}

/** Only where a second day is asked: everything that differs between the two. */
function useChanges(slug: string, answer: Answer, until: string | undefined): { changes: readonly Change[]; later: Answer } | undefined {
  const { data } = useLandscape(slug, until, until === undefined);
  const later = until === undefined ? undefined : (data?.landscape ?? undefined);
  return useMemo(() => {
    if (!later) return undefined;
    const shown = ({ day, uses, contracts }: Answer) => ({ day, uses: uses as unknown as Use[], contracts });
    return { changes: differenceOf(shown(answer), shown(later)), later };
  }, [answer, later]);
}

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const search = useSearch({ from: here });
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/applicaties' });
  const own = useOwnMandate()?.organisationId;
  const changed = useChanges(slug, answer, search.tot);
  const { functions, share } = useMemo(() => rowsOf(answer), [answer]);
  const names = useMemo(() => namesOf(answer), [answer]);
  const view: View = useDeferredValue(isView(search.beeld) ? search.beeld : 'fase');
  const choose = useCallback(
    (chosen: Partial<typeof search>) => void navigate({ search: (now) => ({ ...now, ...chosen }), replace: true, resetScroll: false }),
    [navigate],
  );
  const open = useCallback((functie: string) => choose({ functie }), [choose]);
  const { zoek, samen } = search;
  const rows = useMemo(() => shownRows(functions, names, { zoek, samen }, changed?.changes), [functions, names, zoek, samen, changed]);
  const chosen = functions.find(({ id }) => id === search.functie);
  const windows = functions.filter(({ window }) => window).length;
  const conclusion =
    share.permille === null ? t(labels.nothingShared) : t(labels.conclusion, { share: format.percent(share.permille / 1000), windows });
  const close = () => choose({ functie: undefined });
  const places = useMemo(() => new Map(answer.organisations.map(({ id, name }) => [id, name])), [answer]);
  return (
    <WithPanel
      panel={chosen && <FunctionPanel key={chosen.id} row={chosen} answer={answer} slug={slug} names={names} own={own} onClose={close} />}
    >
      <LandscapeHead slug={slug} over={answer.partnershipName} title={t(labels.title)} conclusion={conclusion} />
      <TimeSlider day={answer.day} today={today} until={search.tot} onDay={(op) => choose({ op })} onUntil={(tot) => choose({ tot })} />
      <div className="list-filters">
        <Filters label={t(labels.filters)}>
          <Segmented
            label={t(labels.view)}
            options={(Object.keys(viewNames) as View[]).map((key) => ({ key, name: t(viewNames[key]) }))}
            value={isView(search.beeld) ? search.beeld : 'fase'}
            onChange={(beeld) => choose({ beeld })}
          />
          <TypedSearch label={t(labels.search)} value={search.zoek} onChange={(zoek) => choose({ zoek })} />
          <Chip on={search.samen !== undefined} onChange={(on) => choose({ samen: on ? 'ja' : undefined })}>
            {t(labels.together)}
          </Chip>
        </Filters>
      </div>
      <Legend view={view} />
      <p className="muted" role="status">
        {t(labels.shown, { n: rows.length, of: functions.length })}
      </p>
      {rows.length > 0 ? (
        <LandscapeGrid
          rows={rows}
          organisations={answer.organisations}
          names={names}
          view={view}
          day={answer.day}
          own={own}
          chosen={chosen?.id}
          onChoose={open}
        />
      ) : functions.length > 0 ? (
        <Empty title={t(labels.none)}>{t(labels.noneSays)}</Empty>
      ) : (
        <Empty title={t(labels.first)}>{t(labels.firstSays)}</Empty>
      )}
      {changed && (
        <Differences
          changes={changed.changes}
          slug={slug}
          names={namesOf(changed.later)}
          organisations={places}
          from={answer.day}
          until={changed.later.day}
        />
      )}
    </WithPanel>
  );
}

/** The functions that match what is typed, that can be bought together, and, with two days, that change between them. */
function shownRows(
  functions: readonly Row[],
  names: ReadonlyMap<string, string>,
  { zoek, samen }: { zoek?: string | undefined; samen?: string | undefined },
  changes: readonly Change[] | undefined,
): Row[] {
  const word = zoek?.toLowerCase() ?? '';
  const touched = changes && new Set(changes.map(({ applicationId }) => applicationId));
  const matches = (texts: readonly (string | undefined)[]) => texts.some((text) => text?.toLowerCase().includes(word));
  return functions.filter(
    ({ name, uses, window }) =>
      (!samen || window) &&
      (!touched || uses.some(({ applicationId }) => touched.has(applicationId))) &&
      matches([name, ...uses.map(({ applicationId }) => names.get(applicationId))]),
  );
}

function Legend({ view }: { view: View }) {
  const t = useText();
  const { amountToTheCent } = useFormat();
  return (
    <>
      <ul className="landscape-legend" aria-label={t(labels.legend)}>
        {legendOf(view, amountToTheCent).map((sign) => (
          <li key={sign.word.en}>
            <span className={`landscape-swatch cell__in--${sign.kind}`}>
              <SignMark sign={sign} />
            </span>
            {t(sign.word)}
          </li>
        ))}
      </ul>
      {view === 'kosten' && <p className="muted small">{t(labels.costsSay)}</p>}
    </>
  );
}
