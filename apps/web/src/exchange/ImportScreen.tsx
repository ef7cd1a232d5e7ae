// Reading in the national register: choose files, see what changes, take it over; earlier imports stay listed.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.ts';
import { Screen } from '../graphql/Screen.tsx';
import { useScreen } from '../graphql/useScreen.ts';
import { mayRun, useOwnMandate } from '../identity/useOwnMandate.ts';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { CurrentImport } from './CurrentImport.tsx';
import { importLabels } from './import-labels.ts';
import { RecentImports } from './RecentImports.tsx';

const Imports = graphql(`
  query Imports {
    recentImports {
      id
      ...RecentImport
    }
  }
`);

export function ImportScreen() {
  const t = useText();
  const { nummer } = useSearch({ from: '/framed/import' });
  const navigate = useNavigate({ from: '/import' });
  const mandate = useOwnMandate();
  const may = mayRun('beginImport', mandate?.role);
  const answer = useScreen(Imports, {}, { pause: !may });
  const open = (id: string | undefined) => void navigate({ search: { nummer: id } }).then(answer.again);
  return (
    <>
      <PageHead title={t(importLabels.title)} conclusion={t(importLabels.conclusion)} />
      {!may ? (
        <Section title={t(importLabels.choose)}>
          <Empty title={t(importLabels.mayNot)}>{t(importLabels.mayNotSays)}</Empty>
        </Section>
      ) : (
        <>
          {nummer ? <CurrentImport key={nummer} id={nummer} onAnother={() => open(undefined)} /> : <ChooseFiles onBegun={open} />}
          <Section title={t(importLabels.recent)}>
            <Screen answer={answer}>
              {({ recentImports }) =>
                recentImports.length ? (
                  <RecentImports imports={recentImports} />
                ) : (
                  <Empty title={t(importLabels.noRecent)}>{t(importLabels.noRecentSays)}</Empty>
                )
              }
            </Screen>
          </Section>
        </>
      )}
    </>
  );
}
