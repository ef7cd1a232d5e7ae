// Joins the versions of arrangements: links that lead nowhere, do not lead back, or run in a circle are left out with a remark.
import type { RegisterPartnership } from './batch.ts';
import type { Gathering } from './gathering.ts';

type Link = 'predecessor' | 'successor';
const back: Readonly<Record<Link, Link>> = { predecessor: 'successor', successor: 'predecessor' };
const fields: Readonly<Record<Link, string>> = {
  predecessor: 'gr_meta.previous_version.roo_id',
  successor: 'gr_meta.next_version.roo_id',
};

/** The numbers of versions whose chain of predecessors never begins. */
function inCircles(versions: ReadonlyMap<string, RegisterPartnership>): Set<string> {
  const sound = new Set<string>();
  for (const first of versions.values()) {
    if (first.predecessor !== null && versions.get(first.predecessor)?.successor === first.registerId) continue;
    let version: RegisterPartnership | undefined = first;
    while (version && !sound.has(version.registerId)) {
      sound.add(version.registerId);
      version = version.successor === null ? undefined : versions.get(version.successor);
    }
  }
  return new Set([...versions.keys()].filter((id) => !sound.has(id)));
}

/** All versions by number, with links that hold; the body of each only when it was read too. */
export function joinVersions(gathering: Gathering, bodies: ReadonlySet<string>): Map<string, RegisterPartnership> {
  const rows = gathering.gathered.arrangements;
  const versions = new Map(rows.map(({ value }) => [value.registerId, value]));
  const circles = inCircles(versions);
  return new Map(
    rows.map((row) => {
      const { value } = row;
      const sound = (link: Link): string | null => {
        const other = value[link];
        if (other === null) return null;
        const known = versions.get(other);
        if (known && known[back[link]] === value.registerId && !circles.has(value.registerId)) return other;
        gathering.remark(row, known ? 'versions-differ' : 'version-unknown', fields[link], other);
        return null;
      };
      const body = value.body === null || bodies.has(value.body) ? value.body : null;
      if (body !== value.body) gathering.remark(row, 'body-unknown', 'gr_meta.regionaal_samenwerkingsorgaan.roo_id', value.body ?? '');
      return [value.registerId, { ...value, predecessor: sound('predecessor'), successor: sound('successor'), body }];
    }),
  );
}
