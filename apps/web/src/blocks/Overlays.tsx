// Dialog, panel, menu, term.
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Dialog } from '../ui/overlays/Dialog.tsx';
import { Menu } from '../ui/overlays/Menu.tsx';
import { Panel, WithPanel } from '../ui/overlays/Panel.tsx';
import { Term } from '../ui/overlays/Term.tsx';
import { Section } from '../ui/Section.tsx';
import './Blocks.css';

export function Overlays() {
  const [dialog, setDialog] = useState(false);
  const [panel, setPanel] = useState(false);
  const [ended, setEnded] = useState(false);
  const details = panel && (
    <Panel over="Zaken en documenten" title="Zaaksysteem" onClose={() => setPanel(false)}>
      <Facts
        rows={[
          ['Samen kopen', '4e kw 2027 tot en met 2e kw 2028'],
          ['Graad', '1 van 5, doel 4'],
        ]}
      />
    </Panel>
  );
  return (
    <WithPanel panel={details}>
      <Section title="Lagen">
        <div className="blocks">
          <Button onClick={() => setDialog(true)}>Beëindig de deelname</Button>
          <Button onClick={() => setPanel(true)}>Bekijk het zaaksysteem</Button>
          <Menu
            label="Meer"
            items={[
              { key: 'csv', label: 'Bewaar als csv', icon: 'save', run: () => setEnded(false) },
              { key: 'journal', label: 'Bekijk het logboek', icon: 'journal', run: () => setEnded(false) },
            ]}
          />
          <span>
            Met <Term word="ingroei">Wie meer gaat betalen, doet dat in stappen. In het derde jaar geldt de nieuwe sleutel helemaal.</Term>{' '}
            in drie jaar.
          </span>
          {ended && <span role="status">Vastgelegd.</span>}
        </div>
        <Dialog
          open={dialog}
          onClose={() => setDialog(false)}
          title="Deelname van Veenmeer beëindigen"
          act={{
            label: 'Beëindig de deelname',
            run: () => {
              setDialog(false);
              setEnded(true);
            },
          }}
          final
        >
          <p>De deelname eindigt op 31 december 2026. Dit komt met uw naam in het logboek.</p>
        </Dialog>
      </Section>
    </WithPanel>
  );
}
