// Pages through a list as a screen would, up to what a spreadsheet is still read for.

export const mostRows = 10_000;

interface Page<T> {
  nodes: T[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The rows, and how many there are in all when that is more. */
export async function gather<T>(read: (page: { first: number; after: string | null }) => Promise<Page<T>>) {
  const rows: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: 100, after });
    rows.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (rows.length >= mostRows || !page.pageInfo.hasNextPage) return { rows: rows.slice(0, mostRows), total: page.totalCount };
  }
}
