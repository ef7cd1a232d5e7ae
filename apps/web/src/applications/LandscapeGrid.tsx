// Functions by municipalities, one colour question at a time, the contract lane beside it. A row is drawn again only when it changes.
import type { Day } from '@hanze/shared/kernel/day';
import { Fragment, memo } from 'react';
import { useText } from '../ui/language.tsx';
import { useScrolls } from '../ui/tables/useScrolls.ts';
import { Tile } from '../ui/Tile.tsx';
import { ContractLane, LaneHead } from './ContractLane.tsx';
import { labels } from './labels.ts';
import { type Answer, type Row, runsOf } from './rows.ts';
import { SignMark } from './SignMark.tsx';
import { signOf, type View } from './views.ts';

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

export function LandscapeGrid({ rows, own, ...rest }: GridProps) {
  const t = useText();
  const { organisations, day, chosen } = rest;
  const [region, scrolls] = useScrolls();
  return (
    <div className="table-scroll" ref={region} {...(scrolls && { role: 'region', 'aria-label': t(labels.title), tabIndex: 0 })}>
      <table className="landscape">
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
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              {row.domain !== rows[index - 1]?.domain || index === 0 ? (
                <tr className="landscape__domain">
                  <th scope="rowgroup" colSpan={organisations.length + 2}>
                    {row.domain ?? t(labels.noDomain)}
                  </th>
                </tr>
              ) : undefined}
              <FunctionRow row={row} isChosen={row.id === chosen} {...rest} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<GridProps, 'rows' | 'own' | 'chosen'> & { row: Row; isChosen: boolean };

const FunctionRow = memo(function FunctionRow({ row, organisations, names, view, day, isChosen, onChoose }: RowProps) {
  const t = useText();
  const ids = organisations.map(({ id }) => id);
  return (
    <tr className={isChosen ? 'landscape__row landscape__row--chosen' : 'landscape__row'}>
      <th scope="row" className="landscape__name">
        <button type="button" className="landscape__open" aria-pressed={isChosen} onClick={() => onChoose(row.id)}>
          {row.name}
        </button>
      </th>
      {runsOf(row, ids, (use) => signOf(view, use).kind).map(({ from, size, use }) => {
        const who = organisations.slice(from, from + size).map(({ name }) => name);
        const sign = use && signOf(view, use);
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
