// Functions by municipalities, one colour question at a time, the contract lane beside it. A row is drawn again only when it changes.
import type { Day } from '@hanze/shared/kernel/day';
import { memo, useMemo } from 'react';
import { useFormat, useText } from '../ui/language.tsx';
import { useScrolls } from '../ui/tables/useScrolls.ts';
import { Tile } from '../ui/Tile.tsx';
import { ContractLane, LaneHead } from './ContractLane.tsx';
import { labels } from './labels.ts';
import { type Answer, type Row, runsOf } from './rows.ts';
import { SignMark } from './SignMark.tsx';
import { useNear } from './useNear.ts';
import { type Sign, signOf, type View } from './views.ts';

interface GridProps {
  rows: readonly Row[];
  organisations: Answer['organisations'];
  names: ReadonlyMap<string, string>;
  view: View;
  day: Day;
  own: string | null | undefined;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** More cells than this are drawn only where one looks: the rest keeps its room. */
const mostDrawn = 1200;
const rowsABlock = 5;
const rowHeight = 31;

export function LandscapeGrid({ rows, own, ...rest }: GridProps) {
  const t = useText();
  const { organisations, day } = rest;
  const [region, scrolls] = useScrolls();
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  const whole = rows.length * organisations.length <= mostDrawn;
  return (
    <div className="table-scroll" ref={region} {...(scrolls && { role: 'region', 'aria-label': t(labels.title), tabIndex: 0 })}>
      <table className={organisations.length > 10 ? 'landscape landscape--wide' : 'landscape'} aria-rowcount={rows.length + 1}>
        <caption className="unseen">{t(labels.table)}</caption>
        <thead>
          <tr>
            <th scope="col" className="landscape__name">
              {t(labels.function)}
            </th>
            {organisations.map(({ id, name }) => (
              <th key={id} scope="col">
                <Tile name={name} own={id === own} />
              </th>
            ))}
            <th scope="col" className="landscape__lane">
              {t(labels.ends)}
              <LaneHead start={day} />
            </th>
          </tr>
        </thead>
        {blocks.map((block) => (
          <LandscapeBlock key={block.rows[0]?.id} block={block} whole={whole} {...rest} />
        ))}
      </table>
    </div>
  );
}

interface Block {
  readonly domain: string | null;
  /** Whether the domain begins here. */
  readonly begins: boolean;
  readonly first: number;
  readonly rows: readonly Row[];
}

function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: (Block & { rows: Row[] })[] = [];
  for (const [place, row] of rows.entries()) {
    const last = blocks.at(-1);
    const begins = last?.domain !== row.domain || last === undefined;
    if (last && !begins && last.rows.length < rowsABlock) last.rows.push(row);
    else blocks.push({ domain: row.domain, begins, first: place, rows: [row] });
  }
  return blocks;
}

type BlockProps = Omit<GridProps, 'rows' | 'own'> & { block: Block; whole: boolean };

const LandscapeBlock = memo(function LandscapeBlock({ block: { domain, begins, first, rows }, whole, chosen, ...rest }: BlockProps) {
  const t = useText();
  const [body, near] = useNear<HTMLTableSectionElement>(whole);
  const columns = rest.organisations.length + 2;
  return (
    <tbody ref={body}>
      {begins && (
        <tr className="landscape__domain">
          <th scope="rowgroup" colSpan={columns}>
            {domain ?? t(labels.noDomain)}
          </th>
        </tr>
      )}
      {near ? (
        rows.map((row, place) => <FunctionRow key={row.id} row={row} place={first + place + 2} isChosen={row.id === chosen} {...rest} />)
      ) : (
        <tr>
          <td colSpan={columns} className="landscape__room">
            <svg width={1} height={rows.length * rowHeight} aria-hidden="true" />
            <span className="unseen">{t(labels.further, { n: rows.length })}</span>
          </td>
        </tr>
      )}
    </tbody>
  );
});

type RowProps = Omit<GridProps, 'rows' | 'own' | 'chosen'> & { row: Row; place: number; isChosen: boolean };

const FunctionRow = memo(function FunctionRow({ row, place, organisations, names, view, day, isChosen, onChoose }: RowProps) {
  const t = useText();
  const { amountToTheCent } = useFormat();
  const ids = organisations.map(({ id }) => id);
  return (
    <tr className={isChosen ? 'landscape__row landscape__row--chosen' : 'landscape__row'} aria-rowindex={place}>
      <th scope="row" className="landscape__name">
        <button type="button" className="landscape__open" aria-pressed={isChosen} onClick={() => onChoose(row.id)}>
          {row.name}
        </button>
      </th>
      {runsOf(row, ids, (use) => keyOf(signOf(view, use, amountToTheCent))).map(({ from, size, use }) => {
        const who = organisations.slice(from, from + size).map(({ name }) => name);
        const sign = use && signOf(view, use, amountToTheCent);
        return (
          <td key={from} colSpan={size} className="cell">
            <span className="unseen">{`${who.join(', ')}: ${t(sign ? sign.word : labels.unused)}. `}</span>
            {use && sign && (
              <span className={`cell__in cell__in--${sign.kind}`}>
                <SignMark sign={sign} />
                <span className="cell__package">{names.get(use.applicationId)}</span>
              </span>
            )}
          </td>
        );
      })}
      <td className="landscape__lane">
        <ContractLane row={row} start={day} />
        <span className="unseen">{row.window ? t(labels.together) : t(labels.noWindow)}</span>
      </td>
    </tr>
  );
});

const keyOf = ({ kind, letter }: Sign): string => `${kind} ${letter ?? ''}`;
