// What the shared costs of a year are made of: the table for everyone, and the form for who keeps it.
import { parseJson } from '@hanze/shared/kernel/json';
import { modelTotal, readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { useParams, useSearch } from '@tanstack/react-router';
import type { CostModelOfYearQuery } from '../../../graphql/generated/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { NotThere, Screen } from '../../../graphql/Screen.tsx';
import { useScreen } from '../../../graphql/useScreen.ts';
import { useFormat, useText } from '../../../ui/language.tsx';
import { LinkButton } from '../../../ui/Link.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { modelLabels } from './labels.ts';
import { ModelForm } from './ModelForm.tsx';
import { ModelTable } from './ModelTable.tsx';
import '../Bench.css';

const CostModelOfYear = graphql(`
  query CostModelOfYear($slug: String!, $year: Int) {
    costYear(slug: $slug, year: $year) {
      id
      partnershipId
      partnershipName
      slug
      year
      budget
      contributions {
        organisationId
        name
      }
      viewerCan
      costModel {
        id
        document
      }
    }
  }
`);

type Costs = NonNullable<CostModelOfYearQuery['costYear']>;
const shows = ['CostModel', 'CostLine', 'Participation'];
const here = '/framed/samenwerkingen/$slug/kostenverdeling/model';

export function ModelScreen() {
  const { slug } = useParams({ from: here });
  const { jaar } = useSearch({ from: here });
  const answer = useScreen(CostModelOfYear, { slug, year: jaar ? Number(jaar) : null }, { shows });
  return (
    <Screen answer={answer} lines={10}>
      {({ costYear }) => (costYear ? <Page costs={costYear} /> : <NotThere action={<ToBench slug={slug} />} />)}
    </Screen>
  );
}

function ToBench({ slug, year }: { slug: string; year?: number }) {
  const t = useText();
  return (
    <LinkButton to="/samenwerkingen/$slug/kostenverdeling" params={{ slug }} search={year ? { jaar: `${year}` } : {}}>
      {t(modelLabels.toBench)}
    </LinkButton>
  );
}

function Page({ costs: { partnershipId, partnershipName, slug, year, budget, contributions, costModel, viewerCan } }: { costs: Costs }) {
  const t = useText();
  const format = useFormat();
  const mayRecord = viewerCan.includes('recordCostModel');
  const total = costModel ? Number(modelTotal(readCostModel(parseJson(costModel.document)))) : 0;
  const gap = total - budget;
  const conclusion = !costModel
    ? t(modelLabels.says)
    : gap === 0
      ? t(modelLabels.fits, { year, total: format.money(total) })
      : t(modelLabels.differs, {
          total: format.money(total),
          budget: format.money(budget),
          gap: format.money(Math.abs(gap)),
          more: gap > 0,
        });
  return (
    <>
      <PageHead
        over={`${partnershipName}, ${year}`}
        title={t(modelLabels.title)}
        conclusion={conclusion}
        actions={<ToBench slug={slug} year={year} />}
      />
      {costModel ? (
        <ModelTable document={costModel.document} />
      ) : (
        <Empty title={t(modelLabels.none, { year })}>{mayRecord ? t(modelLabels.says) : t(modelLabels.noneSays)}</Empty>
      )}
      {mayRecord && (
        <ModelForm
          key={`${partnershipId} ${year}`}
          partnershipId={partnershipId}
          year={year}
          members={contributions.map(({ name }) => name)}
          standing={costModel}
        />
      )}
    </>
  );
}
