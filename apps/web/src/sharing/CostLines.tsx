// The lines of one cost group in a book year, reversals beside what they book back.
import { isLineKind, lineKinds } from '@hanze/shared/sharing/cost-words';
import { useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import type { GroupLinesQuery } from '../graphql/generated/graphql.ts';
import { cursorOf, pagesOf } from '../graphql/pages.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Pagination } from '../ui/tables/Pagination.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { entryLabels } from './entry/entry-labels.ts';
import { costLabels } from './labels.ts';

const GroupLines = graphql(`
  query GroupLines($groupId: ID!, $year: Int!, $after: String) {
    costLines(groupId: $groupId, year: $year, first: 100, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        kind
        amount
        vat
        description
        day
        source
        reversesId
        reversedById
      }
    }
  }
`);

type Line = GroupLinesQuery['costLines']['nodes'][number];

type CostLinesProps = {
  group: { id: string; name: string };
  year: number;
  /** Left out for who may not book back. */
  onReverse?: ((line: Line) => void) | undefined;
};

export function CostLines({ group, year, onReverse }: CostLinesProps) {
  const t = useText();
  const { na } = useSearch({ from: '/framed/samenwerkingen/$slug/kosten' });
  const answer = useScreen(GroupLines, { groupId: group.id, year, after: cursorOf(na) }, { shows: ['CostLine'] });
  const close = (
    <LinkButton to="." search={(now: object) => ({ ...now, groep: undefined, na: undefined })} kind="quiet" resetScroll={false}>
      {t(costLabels.close)}
    </LinkButton>
  );
  return (
    <Section title={t(costLabels.linesOf, { name: group.name })} note={t(costLabels.exclVat)} actions={close}>
      <Screen answer={answer}>
        {({ costLines }) =>
          costLines.totalCount === 0 ? (
            <Empty title={t(costLabels.noCosts)}>{t(costLabels.noCostsSays)}</Empty>
          ) : (
            <>
              <Lines lines={costLines.nodes} label={group.name} onReverse={onReverse} />
              {costLines.totalCount > costLines.nodes.length && <Pagination {...pagesOf(costLines, na, 100)} />}
            </>
          )
        }
      </Screen>
    </Section>
  );
}

function Lines({ lines, label, onReverse }: { lines: readonly Line[]; label: string } & Pick<CostLinesProps, 'onReverse'>) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Line>[] = [
    { key: 'day', head: t(costLabels.day), cell: ({ day }) => <span className="figures">{format.dayInFigures(day)}</span> },
    { key: 'kind', head: t(costLabels.kind), cell: ({ kind }) => (isLineKind(kind) ? t(lineKinds[kind]) : kind) },
    { key: 'what', head: t(costLabels.description), names: true, cell: (line) => <What line={line} /> },
    { key: 'source', head: t(costLabels.source), cell: ({ source }) => source },
    { key: 'amount', head: t(costLabels.amount), figures: true, cell: ({ amount }) => format.amountToTheCent(amount) },
    { key: 'vat', head: t(costLabels.vat), figures: true, cell: ({ vat }) => format.amountToTheCent(vat) },
  ];
  if (onReverse)
    columns.push({
      key: 'acts',
      head: t(entryLabels.acts),
      cell: (line) =>
        line.reversesId || line.reversedById ? null : (
          <Button kind="quiet" aria-label={t(entryLabels.reverseOf, { line: line.description })} onClick={() => onReverse(line)}>
            {t(entryLabels.reverse)}
          </Button>
        ),
    });
  return <Table label={label} columns={columns} rows={lines} rowKey={({ id }) => id} dense />;
}

function What({ line: { description, reversesId, reversedById } }: { line: Line }) {
  const t = useText();
  const note = reversesId ? costLabels.reversal : reversedById ? costLabels.reversed : undefined;
  return (
    <>
      {description}
      {note && <span className="muted"> ({t(note)})</span>}
    </>
  );
}
