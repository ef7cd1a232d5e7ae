// One import of a ledger: being read, previewed, being booked, done or stopped. The address holds it, so a reload loses nothing.
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { NotThere, Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { LongWork } from '../../ui/states/LongWork.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { importLabels } from '../import-labels.ts';
import { stopImport } from '../sending.ts';
import { ledgerLabels } from './ledger-labels.ts';
import { LedgerMapping } from './LedgerMapping.tsx';
import { type Groups, LedgerNow, type ShownLedger, underWay } from './ledger-page.ts';
import { LedgerPlan } from './LedgerPlan.tsx';

export function CurrentLedger({ id, groups, onAnother }: { id: string; groups: Groups; onAnother: () => void }) {
  const t = useText();
  const answer = useScreen(LedgerNow, { id });
  const state = answer.data?.ledgerImport?.state;
  const again = useEffectEvent(answer.again);
  useEffect(() => {
    if (!underWay(state)) return undefined;
    const timer = setInterval(() => again(), 1000);
    return () => clearInterval(timer);
  }, [state]);
  const another = <Button onClick={onAnother}>{t(ledgerLabels.another)}</Button>;
  return (
    <Screen answer={answer}>
      {({ ledgerImport: shown }) =>
        shown ? <Stage shown={shown} groups={groups} another={another} again={answer.again} /> : <NotThere action={another} />
      }
    </Screen>
  );
}

type StageProps = { shown: ShownLedger; groups: Groups; another: ReactNode; again: () => void };

function Stage({ shown, groups, another, again }: StageProps) {
  const t = useText();
  const { count } = useFormat();
  const { id, state, done, total } = shown;
  if (underWay(state)) {
    const known = total > 0 && { count: t(importLabels.counted, { done: count(done), total: count(total) }), share: done / total };
    const title = t(state === 'writing' ? ledgerLabels.writing : ledgerLabels.reading);
    return (
      <Section title={t(ledgerLabels.title)}>
        <LongWork work={{ title, state: 'running', ...known }} onCancel={() => void stopImport(id).then(again)} />
      </Section>
    );
  }
  if (state === 'previewed')
    return (
      <>
        <LedgerMapping key={shown.mapping} shown={shown} groups={groups} again={again} />
        {!shown.problem && <LedgerPlan shown={shown} groups={groups} another={another} again={again} />}
      </>
    );
  if (state === 'done') return <LedgerPlan shown={shown} groups={groups} another={another} again={again} />;
  return (
    <Section title={t(ledgerLabels.result)}>
      {state === 'failed' ? (
        <Notice is="late" live title={t(ledgerLabels.refused)}>
          <p>{shown.refusal}</p>
        </Notice>
      ) : (
        <Notice is="none" live title={t(ledgerLabels.stopped)}>
          <p>{t(ledgerLabels.stoppedSays)}</p>
        </Notice>
      )}
      <p className="import-acts">{another}</p>
    </Section>
  );
}
