// Pages, not endless scroll: where one is, how many there are, the page before and the page after as links that can be shared.
import { uiLabels } from '../labels.ts';
import { useFormat, useText } from '../language.tsx';
import { LinkButton } from '../Link.tsx';
import './Pagination.css';

/** Search params that ask for another page, laid over the present ones; a param set to undefined is dropped. */
type PageSearch = Readonly<Record<string, string | undefined>>;

type PaginationProps = {
  /** Number of the first row shown, from 1, where the cursor tells it; without it only the total is said. */
  from?: number | undefined;
  shown: number;
  total: number;
  previous?: PageSearch | undefined;
  next?: PageSearch | undefined;
};

export function Pagination({ from, shown, total, previous, next }: PaginationProps) {
  const t = useText();
  const { count } = useFormat();
  const range = from === undefined ? undefined : { from: count(from), to: count(from + shown - 1), total: count(total) };
  return (
    <nav className="pagination" aria-label={t(uiLabels.pages)}>
      <p role="status" className="pagination__range figures">
        {range ? t(uiLabels.rangeOf, range) : t(uiLabels.shownOf, { shown: count(shown), total: count(total) })}
      </p>
      {previous && <PageLink search={previous} name={t(uiLabels.previous)} rel="prev" />}
      {next && <PageLink search={next} name={t(uiLabels.next)} rel="next" />}
    </nav>
  );
}

function PageLink({ search, name, rel }: { search: PageSearch; name: string; rel: 'prev' | 'next' }) {
  return (
    <LinkButton to="." search={(now: object) => ({ ...now, ...search })} rel={rel} resetScroll={false}>
      {name}
    </LinkButton>
  );
}
