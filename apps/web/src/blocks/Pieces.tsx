// Buttons, links, toggles, tiles, states, tags, facts.
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useFormat } from '../ui/language.tsx';
import { Link, LinkButton } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Split } from '../ui/Split.tsx';
import { Status, StatusMark } from '../ui/Status.tsx';
import { Tile, Who } from '../ui/Tile.tsx';
import './Blocks.css';

const views = [
  { key: 'mixed', name: 'Gemengd' },
  { key: 'shapley', name: 'Shapley' },
  { key: 'nucleolus', name: 'Nucleolus' },
] as const;

export function Pieces() {
  const format = useFormat();
  const [view, setView] = useState<(typeof views)[number]['key']>('mixed');
  const [filter, setFilter] = useState(true);
  const [busy, setBusy] = useState(true);
  return (
    <Split
      side={
        <Section title="Volgende vergadering" own>
          <Facts
            rows={[
              ['Wanneer', `${format.dayWithWeekday('2026-11-26')}, 14.00 uur`],
              ['Agendapunten', '8, waarvan 4 hamerstukken'],
              ['Nog', format.daysLeft('2026-11-23', '2026-11-26')],
              [
                'Kenmerk',
                <span key="m" className="mono">
                  7F3A 91C2 0B5E D418
                </span>,
              ],
            ]}
          />
        </Section>
      }
    >
      <Section title="Knoppen en schakelaars">
        <div className="blocks">
          <Button kind="primary">Lees en stem</Button>
          <Button>Bekijk</Button>
          <Button kind="quiet">Controleer zelf</Button>
          <Button kind="primary" busy={busy} onClick={() => setBusy(true)}>
            Stem definitief
          </Button>
          <Button busy>Stuur naar de raden</Button>
          <LinkButton to="/samenwerkingen" icon="partnerships">
            Naar de samenwerkingen
          </LinkButton>
          <Button unavailable="Alleen de bestuurssecretaris kan dat.">Sluit de stemming</Button>
        </div>
        <div className="blocks">
          <Segmented label="Sleutel" options={views} value={view} onChange={setView} />
          <Chip on={filter} onChange={setFilter}>
            Samen te kopen
          </Chip>
          <Chip on={!filter} onChange={(on) => setFilter(!on)}>
            Alleen open
          </Chip>
        </div>
      </Section>
      <Section title="Tegels en toestanden">
        <div className="blocks">
          <Tile name="Waterhoek" code="WH" />
          <Tile name="Veenmeer" code="VM" own />
          <Who name="Oosterbrink" code="OB" />
          <Who name="Veenmeer" code="VM" own />
          <Who name="Lindewoude" />
        </div>
        <div className="blocks">
          <Status is="ok" />
          <Status is="look" />
          <Status is="late" word="145 dagen te laat" />
          <Status is="none" />
          <Status is="busy" />
          <StatusMark is="ok" of="Waterhoek" />
          <StatusMark is="late" of="Duinrade" />
        </div>
        <p>
          Tekst met een <Link to="/gemeenten">link naar de gemeenten</Link> erin. Veenmeer betaalt {format.euros(11630000)} eenmalig, daarna{' '}
          {format.money(3290049)} per jaar minder; dat is {format.percent(0.134)} van het geheel.
        </p>
      </Section>
    </Split>
  );
}
