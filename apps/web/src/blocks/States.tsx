// Empty, loading, failed, notices, long work.
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Failed } from '../ui/states/Failed.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { LongWork } from '../ui/states/LongWork.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import './Blocks.css';

export function States() {
  const [stopped, setStopped] = useState(false);
  return (
    <Section title="Toestanden">
      <div className="blocks-stack">
        <Empty title="Nog geen samenwerkingen." action={<Button kind="primary">Richt een samenwerking op</Button>}>
          Een beheerder kan ze uit het register halen, of u richt er zelf een op.
        </Empty>
        <Empty title="Geen gemeente gevonden.">Wis de zoektekst of zet het filter uit.</Empty>
        <Loading what="Het register" />
        <Failed
          happened="De verbinding viel weg. Uw wijziging is niet verstuurd."
          safe="Wat u schreef, staat er nog."
          onRetry={() => undefined}
          mark="c2b1-77f0"
        />
        <Notice is="look" title="Eén gemeente heeft meer dan de helft van de stemmen">
          <p>Waterhoek kan elk besluit alleen nemen of tegenhouden.</p>
        </Notice>
        <Notice is="ok" title="256 regelingen ingelezen">
          <p>Niets is gewijzigd sinds de vorige keer.</p>
        </Notice>
        <div>
          <LongWork work={{ title: 'Leeswerk', state: 'waiting' }} onCancel={() => undefined} />
          <LongWork
            work={{
              title: 'Register inlezen',
              state: stopped ? 'failed' : 'running',
              step: { at: 2, of: 4, name: 'deelnames' },
              count: '1.240 van 5.208 rijen',
              share: 0.24,
            }}
            onCancel={() => setStopped(true)}
          />
          <LongWork work={{ title: 'Gemeenten inlezen', state: 'done', count: '342 gemeenten' }} />
          <LongWork work={{ title: 'Stukken ophalen', state: 'failed', count: '3 van 9 stukken' }} />
        </div>
      </div>
    </Section>
  );
}
