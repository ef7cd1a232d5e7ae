// The newest lines of the journal about one partnership or organisation, on its own page.
import { graphql } from '../graphql/graphql.ts';
import { useScreen } from '../graphql/useScreen.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useText } from '../ui/language.tsx';
import { LinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { JournalLines } from './JournalLines.tsx';
import { journalLabels } from './labels.ts';

const PartnershipJournal = graphql(`
  query PartnershipJournal($partnershipId: ID!) {
    journal(first: 8, partnershipId: $partnershipId) {
      totalCount
      nodes {
        seq
        ...JournalLine
      }
    }
  }
`);

export function RecordJournal({ partnershipId, title }: { partnershipId: string; title: string }) {
  const t = useText();
  const answer = useScreen(PartnershipJournal, { partnershipId }, { shows: ['*'] });
  const more = (answer.data?.journal.totalCount ?? 0) > 8 && (
    <LinkButton to="/logboek" search={{ samenwerking: partnershipId }}>
      {t(journalLabels.all)}
    </LinkButton>
  );
  return (
    <Section title={title} actions={more}>
      <Screen answer={answer} lines={4}>
        {({ journal }) =>
          journal.nodes.length ? (
            <JournalLines lines={journal.nodes} />
          ) : (
            <Empty title={t(journalLabels.none)}>{t(journalLabels.noneSays)}</Empty>
          )
        }
      </Screen>
    </Section>
  );
}
