// The statement as a file from which an outsider recomputes every cent.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { costLabels } from './labels.ts';
import { settlingLabels } from './settling/labels.ts';
import { StatementFiles } from './settling/StatementFiles.tsx';

const BilledDocument = graphql(`
  fragment BilledDocument on Statement {
    slug
    year
    organisationId
    organisationName
    code
    basis
    document
  }
`);

export function CheckYourself({ statement }: { statement: FragmentType<typeof BilledDocument> }) {
  const t = useText();
  const { slug, year, organisationId, organisationName, code, basis, document: content } = unmask(BilledDocument, statement);
  const name = `${slug}-${organisationName}-${year}-${basis}.json`.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, '-');
  const save = () => {
    const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <Section title={t(costLabels.check)}>
      <div className="cost-check">
        <p>{t(costLabels.checkSays)}</p>
        <p className="mono">hanze recompute {name}</p>
        <Button icon="save" onClick={save}>
          {t(costLabels.download)}
        </Button>
        <p>{t(settlingLabels.files)}</p>
        <StatementFiles slug={slug} code={code ?? organisationId} year={year} basis={basis} />
      </div>
    </Section>
  );
}
