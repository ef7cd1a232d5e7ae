// Paging through cursors, forth and back, with the way kept in the address: a page is a link one can share.
const SEPARATOR = '~';

const trailOf = (na: string | undefined): string[] => na?.split(SEPARATOR).filter(Boolean) ?? [];

/** The cursor after which the page begins; null for the first page. */
export const cursorOf = (na: string | undefined): string | null => trailOf(na).at(-1) ?? null;

type Page = { totalCount: number; nodes: readonly unknown[]; pageInfo: { endCursor?: string | null; hasNextPage: boolean } };

/** What `<Pagination>` needs, for a list read with `first: size`. */
export function pagesOf({ totalCount, nodes, pageInfo }: Page, na: string | undefined, size: number) {
  const trail = trailOf(na);
  return {
    from: nodes.length ? trail.length * size + 1 : undefined,
    shown: nodes.length,
    total: totalCount,
    previous: trail.length ? { na: trail.slice(0, -1).join(SEPARATOR) || undefined } : undefined,
    next: pageInfo.hasNextPage && pageInfo.endCursor ? { na: [...trail, pageInfo.endCursor].join(SEPARATOR) } : undefined,
  };
}
