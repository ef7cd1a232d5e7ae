// What the law or plain sense would have otherwise, with the article. It forbids nothing.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { pageLabels } from './page-labels.ts';

const PartnershipWarnings = graphql(`
  fragment PartnershipWarnings on Partnership {
    warnings(on: $day) {
      code
      about
      text
    }
  }
`);

export function Warnings({ partnership }: { partnership: FragmentType<typeof PartnershipWarnings> }) {
  const t = useText();
  const { warnings } = unmask(PartnershipWarnings, partnership);
  if (warnings.length === 0) return null;
  return (
    <Section title={t(pageLabels.warnings)} note={t(pageLabels.warningsNote)}>
      <ul className="warnings">
        {warnings.map(({ code, about, text }) => (
          <li key={`${code} ${about} ${text}`}>
            <Notice is="look" title={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
