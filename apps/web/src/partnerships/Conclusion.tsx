// The one sentence a board member could read aloud: who works together, in which form, since when.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { pageLabels } from './page-labels.ts';
import { formName, lower } from './words.ts';

const PartnershipConclusion = graphql(`
  fragment PartnershipConclusion on Partnership {
    legalForm
    from
    until
    participantCount
    participants(first: 100, on: $day, after: $after) {
      totalCount
      nodes {
        id
        organisationKind
      }
    }
    forms {
      id
      legalForm
    }
  }
`);

const named = ['municipality', 'province', 'water-authority'] as const;

export function Conclusion({ partnership, day }: { partnership: FragmentType<typeof PartnershipConclusion>; day: string }) {
  const t = useText();
  const format = useFormat();
  const { legalForm, from, until, participantCount, participants, forms } = unmask(PartnershipConclusion, partnership);
  if (day < from) return t(pageLabels.notThen, { day: format.day(day) });
  const kindOf = (kind: string) => named.find((it) => it === kind) ?? 'other';
  const all = participants.nodes.map(({ organisationKind }) => kindOf(organisationKind));
  const counted =
    participants.nodes.length === participantCount
      ? ([...named, 'other'] as const).flatMap((kind) => {
          const n = all.filter((it) => it === kind).length;
          return n ? [{ kind, n, count: format.count(n) }] : [];
        })
      : [{ kind: 'other' as const, n: participantCount, count: format.count(participantCount) }];
  if (counted.length === 0) return t(pageLabels.nobody, { day: format.day(day) });
  const form = lower(formName(legalForm ?? forms[0]?.legalForm, t) ?? '');
  const ended = until && until <= day ? until.slice(0, 4) : undefined;
  return t(pageLabels.conclusion, { who: counted, form, since: from.slice(0, 4), until: ended });
}
