// What changes in the landscape between two days, one line a change.
import type { Change } from '@hanze/shared/applications/difference';
import { phases, isPhase } from '@hanze/shared/applications/phases';
import { degrees, hostings, isHosting, isTime, times } from '@hanze/shared/applications/registries';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { labels } from './labels.ts';
import { viewLabels } from './view-labels.ts';

interface DifferencesProps {
  changes: readonly Change[];
  slug: string;
  names: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
  from: string;
  until: string;
}

export function Differences({ changes, slug, names, organisations, from, until }: DifferencesProps) {
  const t = useText();
  const format = useFormat();
  const value = (field: string, said: string | null): string => {
    if (said === null) return t(labels.unknown);
    if (field === 'phase' && isPhase(said)) return t(phases[said].label);
    if (field === 'degree') return t(degrees[Number(said)] ?? labels.unknown);
    if (field === 'time' && isTime(said)) return t(times[said].label);
    if (field === 'hosting' && isHosting(said)) return t(hostings[said]);
    return said;
  };
  const says = (change: Change): string => {
    if (change.kind === 'use-changes')
      return t(viewLabels.useChanges, {
        field: t(viewLabels.fields[change.field]),
        from: value(change.field, change.from),
        to: value(change.field, change.to),
      });
    if (change.kind === 'contract-begins' || change.kind === 'contract-ends')
      return t(change.kind === 'contract-begins' ? viewLabels.contractBegins : viewLabels.contractEnds, {
        end: format.day(change.end),
        cost: format.euros(change.yearlyCents),
      });
    return t(change.kind === 'use-begins' ? viewLabels.useBegins : viewLabels.useEnds);
  };
  const title = t(viewLabels.changesTitle, { from: format.day(from), until: format.day(until) });
  return (
    <Section title={title} note={t(viewLabels.changesCount, { n: changes.length })}>
      {changes.length > 0 && (
        <Table
          label={title}
          dense
          rows={changes.map((change, place) => ({ change, key: String(place) }))}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'application',
              head: t(labels.package),
              cell: ({ change: { applicationId } }) => (
                <Link to="/samenwerkingen/$slug/applicaties/$id" params={{ slug, id: applicationId }}>
                  {names.get(applicationId) ?? applicationId}
                </Link>
              ),
            },
            {
              key: 'who',
              head: t(labels.municipality),
              cell: ({ change }) => change.organisationIds.map((id) => organisations.get(id) ?? id).join(', '),
            },
            { key: 'what', head: t(viewLabels.whatChanges), cell: ({ change }) => says(change) },
          ]}
        />
      )}
    </Section>
  );
}
