// What awaits the reader under the mandate they act for, the most urgent first; and nothing else.
import { daysBetween } from '@hanze/shared/kernel/day';
import { awaitedKinds, isAwaitedKind } from '@hanze/shared/terms/awaited';
import type { AwaitedMatterFragment } from '../graphql/generated/graphql.ts';
import { graphql, unmask } from '../graphql/graphql.ts';
import { Screen, SignInFirst } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { useFormat, useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Split } from '../ui/Split.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { useToday } from '../ui/today.ts';
import { AwaitedMatter, Matter } from './AwaitedMatter.tsx';
import { todayLabels } from './labels.ts';
import { OwnMandate } from './OwnMandate.tsx';
import './Today.css';

const Today = graphql(`
  query Today {
    viewer {
      id
    }
    awaiting {
      ...AwaitedMatter
    }
  }
`);

export function TodayScreen() {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const mandate = useOwnMandate();
  const answer = useScreen(Today, {}, { shows: ['*'] });
  const actingFor = mandate?.organisationName ?? undefined;
  return (
    <>
      <PageHead
        over={format.dayWithWeekday(today)}
        title={t(todayLabels.title)}
        conclusion={answer.data?.viewer && <Conclusion matters={answer.data.awaiting.map((each) => unmask(Matter, each))} />}
      />
      <Screen answer={answer} lines={8}>
        {({ viewer, awaiting }) =>
          viewer ? (
            <Split side={<OwnMandate mandate={mandate} />}>
              <Section title={t(todayLabels.awaitsYou)} own={awaiting.length > 0}>
                {awaiting.length === 0 ? (
                  <Empty title={t(todayLabels.nothing)}>{t(todayLabels.comes)}</Empty>
                ) : (
                  <ol className="matters">
                    {awaiting.map((matter, index) => (
                      <AwaitedMatter key={keyOf(unmask(Matter, matter))} matter={matter} actingFor={actingFor} first={index === 0} />
                    ))}
                  </ol>
                )}
              </Section>
            </Split>
          ) : (
            <SignInFirst />
          )
        }
      </Screen>
    </>
  );
}

const keyOf = ({ kind, slug, code, recordId, title }: AwaitedMatterFragment) => `${kind} ${slug} ${code} ${recordId ?? title}`;

/** How many, and what the first is and when: enough to decide whether to read on. */
function Conclusion({ matters }: { matters: readonly AwaitedMatterFragment[] }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const [first] = matters;
  if (!first || !isAwaitedKind(first.kind)) return t(todayLabels.nothing);
  const awaits = t(todayLabels.awaits, { n: matters.length });
  if (!first.until) return awaits;
  const what = t(awaitedKinds[first.kind].name).toLowerCase();
  const late = daysBetween(today, first.until) < 0;
  return `${awaits} ${t(late ? todayLabels.firstWas : todayLabels.firstIs, { day: format.dayInList(first.until), what, title: first.title.replace(/\.$/, '') })}`;
}
