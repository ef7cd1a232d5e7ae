// The key, the words it rests on, and every count that weighed in with its source and reference day.
import { parseRational } from '@hanze/shared/kernel/rational';
import { quantity } from '@hanze/shared/sharing/explanation-words';
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { FollowedKeyFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { lineageLabels } from './labels.ts';

const FollowedKey = graphql(`
  fragment FollowedKey on LineageLine {
    key {
      id
      clause
    }
    steps {
      counts {
        label
        unit
        own
        whole
        source
        referenceDay
      }
    }
  }
`);

type Count = FollowedKeyFragment['steps'][number]['counts'][number];

export function KeyOrigin({ line, keyName }: { line: FragmentType<typeof FollowedKey>; keyName: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { key, steps } = unmask(FollowedKey, line);
  const counts = [...new Map(steps.flatMap((step) => step.counts.map((count) => [`${count.label} ${count.own}`, count]))).values()];
  const many = (exact: string) => quantity(parseRational(exact), language);
  const columns: Column<Count>[] = [
    { key: 'count', head: t(lineageLabels.count), cell: ({ label }) => label },
    { key: 'own', head: t(lineageLabels.own), figures: true, cell: ({ own }) => many(own) },
    { key: 'whole', head: t(lineageLabels.everyone), figures: true, cell: ({ whole }) => many(whole) },
    { key: 'day', head: t(lineageLabels.counted), cell: ({ referenceDay }) => (referenceDay ? format.day(referenceDay) : <Missing />) },
    { key: 'source', head: t(lineageLabels.source), cell: ({ source }) => source ?? <Missing /> },
  ];
  return (
    <>
      <p className="chain__name">{keyName}</p>
      <blockquote className="binding chain__quote">{key.clause}</blockquote>
      {counts.length === 0 ? (
        <p className="small">{t(lineageLabels.noCount)}</p>
      ) : (
        <Table label={t(lineageLabels.count)} columns={columns} rows={counts} rowKey={({ label, own }) => `${label} ${own}`} dense />
      )}
      <p className="small chain__ways">
        <Link to="/logboek" search={{ gegeven: key.id }}>
          {t(lineageLabels.keyJournal)}
        </Link>
      </p>
    </>
  );
}
