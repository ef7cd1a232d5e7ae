// Who did what, for whom, to which record: everything the reader may see, newest first; the filter stands in the address.
import { type CommandName, commands } from '@hanze/shared/identity/commands';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ExportLinks } from '../exchange/ExportLinks.tsx';
import { graphql } from '../graphql/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import '../ui/lists.css';
import { JournalLines } from './JournalLines.tsx';
import { journalLabels } from './labels.ts';

const Journal = graphql(`
  query Journal($command: String, $partnershipId: ID, $recordId: ID, $after: String, $placed: Boolean!) {
    journal(first: 25, command: $command, partnershipId: $partnershipId, recordId: $recordId, after: $after) {
      nodes {
        seq
        ...JournalLine
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    partnership(id: $partnershipId) @include(if: $placed) {
      id
      shortName
    }
  }
`);

const here = '/framed/logboek';

export function JournalScreen() {
  const { handeling, samenwerking, gegeven, na } = useSearch({ from: here });
  const t = useText();
  const { count } = useFormat();
  const answer = useScreen(
    Journal,
    {
      command: handeling ?? null,
      partnershipId: samenwerking ?? null,
      recordId: gegeven ?? null,
      after: cursorOf(na),
      placed: samenwerking !== undefined,
    },
    { shows: ['*'], steady: true },
  );
  const total = answer.data?.journal.totalCount ?? 0;
  return (
    <>
      <PageHead title={t(journalLabels.title)} conclusion={total > 0 && t(journalLabels.conclusion, { n: total, count: count(total) })} />
      <JournalFilters partnership={answer.data?.partnership?.shortName} />
      <Screen answer={answer}>
        {({ journal }) =>
          journal.totalCount === 0 ? (
            <NoLines narrowed={Boolean(handeling ?? samenwerking ?? gegeven)} />
          ) : (
            <>
              <JournalLines lines={journal.nodes} placed={!samenwerking} />
              <Pagination {...pagesOf(journal, na, 25)} />
              <div className="list-foot">
                <ExportLinks what="journal" filters={{ partnership: samenwerking }} />
              </div>
            </>
          )
        }
      </Screen>
    </>
  );
}

function JournalFilters({ partnership }: { partnership: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const { handeling, samenwerking, gegeven } = useSearch({ from: here });
  const navigate = useNavigate({ from: '/logboek' });
  const choose = (chosen: { handeling?: string | undefined; samenwerking?: undefined; gegeven?: undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...chosen, na: undefined }), replace: true, resetScroll: false });
  const options = (Object.keys(commands) as CommandName[])
    .map((key) => ({ key, name: t(commands[key].label) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div className="list-filters">
      <Filters label={t(journalLabels.filters)}>
        <SelectField
          name="handeling"
          label={t(journalLabels.command)}
          optional="silent"
          empty={t(journalLabels.anyCommand)}
          value={handeling ?? ''}
          onChange={(command) => choose({ handeling: command || undefined })}
          options={options}
        />
        {samenwerking && (
          <Chip on onChange={() => choose({ samenwerking: undefined })}>
            {partnership ?? t(journalLabels.onlyPartnership)}
          </Chip>
        )}
        {gegeven && (
          <Chip on onChange={() => choose({ gegeven: undefined })}>
            {t(journalLabels.onlyRecord)}
          </Chip>
        )}
      </Filters>
    </div>
  );
}

function NoLines({ narrowed }: { narrowed: boolean }) {
  const t = useText();
  const navigate = useNavigate({ from: '/logboek' });
  if (!narrowed) return <Empty title={t(journalLabels.none)}>{t(journalLabels.noneSays)}</Empty>;
  return (
    <Empty
      title={t(journalLabels.noneFit)}
      action={<Button onClick={() => void navigate({ search: {} })}>{t(journalLabels.clear)}</Button>}
    >
      {t(journalLabels.noneFitSays)}
    </Empty>
  );
}
