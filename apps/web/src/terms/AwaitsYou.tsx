// The matters that somebody in the reader's role can settle.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { AwaitsDecision, type AwaitedDecision } from './AwaitsDecision.tsx';
import { todayLabels } from './labels.ts';
import './Today.css';

const Matters = graphql(`
  fragment AwaitsYou on Partnership {
    slug
    shortName
    viewerCan
    warnings {
      code
      about
      text
    }
  }
`);

type Awaited = FragmentType<typeof Matters>;

/** A warning awaits whoever may act on the partnership. */
const awaited = (partnership: Awaited | undefined) => {
  const shown = partnership && unmask(Matters, partnership);
  return shown && shown.viewerCan.length > 0 ? { ...shown } : undefined;
};

export const matters = (partnership: Awaited): number => awaited(partnership)?.warnings.length ?? 0;

export function AwaitsYou({ partnership, decisions }: { partnership: Awaited | undefined; decisions: readonly AwaitedDecision[] }) {
  const t = useText();
  const { warnings = [], slug = '', shortName = '' } = awaited(partnership) ?? {};
  return (
    <Section title={t(todayLabels.awaitsYou)} own={warnings.length + decisions.length > 0}>
      {warnings.length + decisions.length === 0 ? (
        <p className="muted">{t(todayLabels.comes)}</p>
      ) : (
        <ul className="awaits">
          {decisions.map((decision) => (
            <AwaitsDecision key={`${decision.kind} ${decision.slug} ${decision.code}`} {...decision} />
          ))}
          {warnings.map(({ code, about, text }) => (
            <li key={`${code} ${about} ${text}`} className="awaits__one">
              <Notice is="look" title={shortName}>
                <p>{text}</p>
              </Notice>
              <LinkButton to="/samenwerkingen/$slug" params={{ slug }}>
                {t(todayLabels.open)}
                <span className="unseen"> {text}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
