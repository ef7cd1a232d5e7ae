// One import: being read, previewed, being written, done or refused. The address holds it, so a reload loses nothing.
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { graphql } from '../graphql/graphql.ts';
import type { CurrentImportQuery } from '../graphql/generated/graphql.ts';
import { NotThere, Screen } from '../graphql/Screen.tsx';
import { useCommand } from '../graphql/useCommand.ts';
import { useScreen } from '../graphql/useScreen.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/fields/Form.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { LongWork } from '../ui/states/LongWork.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { importLabels } from './import-labels.ts';
import { ImportNotes } from './ImportNotes.tsx';
import { KindsTable } from './KindsTable.tsx';
import { stopImport } from './sending.ts';
import './Import.css';

const ImportNow = graphql(`
  query CurrentImport($id: ID!) {
    import(id: $id) {
      id
      state
      done
      total
      refusal
      kinds {
        kind
        created
        changed
        same
      }
      ...ImportNotes
    }
  }
`);

const ImportRegister = graphql(`
  mutation ImportRegister($id: ID!) {
    importRegister(id: $id) {
      __typename
      ... on Import {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

type Shown = NonNullable<CurrentImportQuery['import']>;
const underWay = (state: string | undefined) => state === 'reading' || state === 'writing' || state === 'gathering';

export function CurrentImport({ id, onAnother }: { id: string; onAnother: () => void }) {
  const t = useText();
  const answer = useScreen(ImportNow, { id });
  const state = answer.data?.import?.state;
  const again = useEffectEvent(answer.again);
  useEffect(() => {
    if (!underWay(state)) return undefined;
    const timer = setInterval(() => again(), 1000);
    return () => clearInterval(timer);
  }, [state]);
  const another = <Button onClick={onAnother}>{t(importLabels.another)}</Button>;
  return (
    <Screen answer={answer}>
      {({ import: shown }) => (shown ? <Stage shown={shown} another={another} again={answer.again} /> : <NotThere action={another} />)}
    </Screen>
  );
}

function Stage({ shown, another, again }: { shown: Shown; another: ReactNode; again: () => void }) {
  const t = useText();
  if (underWay(shown.state)) return <UnderWay shown={shown} again={again} />;
  if (shown.state === 'cancelled' || shown.state === 'failed')
    return (
      <Section title={t(importLabels.result)}>
        {shown.state === 'cancelled' ? (
          <Notice is="none" live title={t(importLabels.cancelled)} />
        ) : (
          <Notice is="late" live title={t(importLabels.refused)}>
            <p>{shown.refusal}</p>
            <p>{t(importLabels.refusedSays)}</p>
          </Notice>
        )}
        <p className="import-acts">{another}</p>
      </Section>
    );
  return <Figures shown={shown} another={another} again={again} />;
}

function UnderWay({ shown: { id, state, done, total }, again }: { shown: Shown; again: () => void }) {
  const t = useText();
  const { count } = useFormat();
  const writing = state === 'writing';
  const known = total > 0 && { count: t(importLabels.counted, { done: count(done), total: count(total) }), share: done / total };
  return (
    <Section title={t(importLabels.title)}>
      <LongWork
        work={{ title: t(writing ? importLabels.writing : importLabels.reading), state: 'running', ...known }}
        onCancel={() => void stopImport(id).then(again)}
      />
    </Section>
  );
}

function Figures({ shown, another, again }: { shown: Shown; another: ReactNode; again: () => void }) {
  const t = useText();
  const { count } = useFormat();
  const { run, busy, problems } = useCommand(ImportRegister);
  const sum = (what: 'created' | 'changed' | 'same') => shown.kinds.reduce((n, kind) => n + kind[what], 0);
  const figures = { created: count(sum('created')), changed: count(sum('changed')), same: count(sum('same')) };
  const done = shown.state === 'done';
  const nothing = sum('created') + sum('changed') === 0;
  return (
    <>
      <Section title={t(done ? importLabels.result : importLabels.previewTitle)}>
        <p className="binding" role="status">
          {!done && nothing ? t(importLabels.nothingNew) : t(done ? importLabels.resultSays : importLabels.previewSays, figures)}
        </p>
        <KindsTable kinds={shown.kinds} />
        <Form label={t(importLabels.apply)} problems={problems} onSubmit={() => void run({ id: shown.id }).then(again)}>
          <div className="import-acts">
            {!done && !nothing && (
              <Button kind="primary" type="submit" busy={busy}>
                {t(importLabels.apply)}
              </Button>
            )}
            {another}
            {!done && !nothing && <span className="small muted">{t(importLabels.applySays)}</span>}
          </div>
        </Form>
      </Section>
      <ImportNotes notes={shown} />
    </>
  );
}
