// Every building block in every state, on one page in the real frame. For those who build Hanze; not in production builds.
import { useState } from 'react';
import { AppFrame } from '../shell/AppFrame.tsx';
import type { Mandate, Viewer } from '../shell/viewer.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { Steps } from '../ui/Steps.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Fields } from './Fields.tsx';
import { Overlays } from './Overlays.tsx';
import { Pieces } from './Pieces.tsx';
import { States } from './States.tsx';
import { Tables } from './Tables.tsx';

const mandates: Mandate[] = [
  {
    id: 'm1',
    role: { nl: 'wethouder', en: 'alderman' },
    organisation: { name: 'Veenmeer', code: 'VM' },
    until: '2030-03-31',
    votes: 1,
  },
  { id: 'm2', role: { nl: 'portefeuillehouder ICT', en: 'ICT portfolio holder' }, organisation: { name: 'Vier Stromen', code: 'VS' } },
];

export function Blocks() {
  const [acting, setActing] = useState(mandates[0]);
  const [signedIn, setSignedIn] = useState(true);
  const viewer: Viewer | undefined = signedIn ? { name: 'Marijke de Boer', acting, mandates } : undefined;
  return (
    <AppFrame
      viewer={viewer}
      onActAs={setActing}
      onSignOut={() => setSignedIn(false)}
      awaiting={{ today: 4, partnerships: 2 }}
      dataFrom="2026-11-23T13:12:00Z"
      place={{ slug: 'vier-stromen', name: 'Vier Stromen', says: 'bedrijfsvoeringsorganisatie, 5 deelnemers' }}
    >
      <PageHead
        over={
          <>
            Bouwstenen, versie 3 <Tag>zwaar besluit, artikel 12 lid 3</Tag>
          </>
        }
        title="Waaruit elk scherm bestaat"
        conclusion="Een scherm opent met zijn conclusie. Daarna komt het bewijs, onder een lijn en zonder vak."
      />
      <Steps
        label="Waar het voorstel staat"
        steps={[
          { label: 'Voorstel', note: '3 sep', state: 'done' },
          { label: 'Advies CIO’s', note: '24 sep', state: 'done' },
          { label: 'Standpunt colleges', note: '17 nov', state: 'done' },
          { label: 'Stemming', note: '26 nov', state: 'now' },
          { label: 'Besluit', note: 'na sluiting', state: 'to-come' },
          { label: 'Uitvoering', state: 'to-come' },
        ]}
      />
      <Tables />
      <Pieces />
      <Fields />
      <Overlays />
      <States />
    </AppFrame>
  );
}
