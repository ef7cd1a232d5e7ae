// The application landscape of a partnership: where are we one, and where could we be?
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { graphql } from '../graphql/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Chip } from '../ui/Chip.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { TypedSearch } from '../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { WithPanel } from '../ui/overlays/Panel.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { FunctionPanel } from './FunctionPanel.tsx';
import { labels } from './labels.ts';
import { LandscapeGrid } from './LandscapeGrid.tsx';
import { type Answer, rowsOf } from './rows.ts';
import { SignMark } from './SignMark.tsx';
import { isView, legendOf, type View, viewNames } from './views.ts';
import '../ui/lists.css';
import './Landscape.css';

const LandscapePage = graphql(`
  query LandscapePage($slug: String!) {
    landscape(slug: $slug) {
      id
      partnershipName
      day
      organisations { id name }
      components { id name domain }
      applications { id name componentIds }
      uses { id applicationId organisationId phase degree time hosting deviationReason deviationCents deviationUntil }
      contracts { id applicationId organisationIds end noticeMonths procurementMonths extensionMonths yearlyCents }
    }
  }
`);

const shows = ['Application', 'ApplicationComponent', 'ApplicationUse', 'Contract', 'ContractParty', 'ReferenceComponent'];
const here = '/framed/samenwerkingen/$slug/applicaties';

export function LandscapeScreen() {
  const { slug } = useParams({ from: here });
  const answer = useScreen(LandscapePage, { slug }, { shows });
  const back = <ToPartnership slug={slug} />;
  return (
    <Screen answer={answer} lines={16}>
      {({ landscape }) => (landscape ? <Page answer={landscape} slug={slug} /> : <NotThere action={back} />)}
    </Screen>
  );
}

function ToPartnership({ slug }: { slug: string }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
      {t(labels.toPartnership)}
    </LinkButton>
  );
}

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const search = useSearch({ from: here });
  const navigate = useNavigate({ from: '/samenwerkingen/$slug/applicaties' });
  const own = useOwnMandate()?.organisationId;
  const { functions, share } = useMemo(() => rowsOf(answer), [answer]);
  const names = useMemo(() => new Map(answer.applications.map(({ id, name }) => [id, name])), [answer]);
  const view: View = useDeferredValue(isView(search.beeld) ? search.beeld : 'fase');
  const choose = useCallback(
    (chosen: Partial<typeof search>) => void navigate({ search: (now) => ({ ...now, ...chosen }), replace: true, resetScroll: false }),
    [navigate],
  );
  const open = useCallback((functie: string) => choose({ functie }), [choose]);
  const word = search.zoek?.toLowerCase() ?? '';
  const matches = (texts: readonly (string | undefined)[]) => texts.some((text) => text?.toLowerCase().includes(word));
  const rows = functions.filter(
    ({ name, uses, window }) => (!search.samen || window) && matches([name, ...uses.map(({ applicationId }) => names.get(applicationId))]),
  );
  const chosen = functions.find(({ id }) => id === search.functie);
  const windows = functions.filter(({ window }) => window).length;
  const conclusion =
    share.permille === null ? t(labels.nothingShared) : t(labels.conclusion, { share: format.percent(share.permille / 1000), windows });
  const close = () => choose({ functie: undefined });
  return (
    <WithPanel panel={chosen && <FunctionPanel key={chosen.id} row={chosen} answer={answer} names={names} own={own} onClose={close} />}>
      <PageHead over={answer.partnershipName} title={t(labels.title)} conclusion={conclusion} actions={<ToPartnership slug={slug} />} />
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
      <ul className="landscape-legend" aria-label={t(labels.legend)}>
        {legendOf(view).map((sign) => (
          <li key={sign.word.en}>
            <span className={`landscape-swatch cell__in--${sign.kind}`}>
              <SignMark sign={sign} />
            </span>
            {t(sign.word)}
          </li>
        ))}
      </ul>
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
    </WithPanel>
  );
}
