// Who takes part: found by typing a name, each with its organs; chosen ones stand in a list from which they can be removed.
import { isOrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { OrganisationField } from '../organisations/OrganisationField.tsx';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { actLabels } from '../act-labels.ts';
import { foundLabels } from '../found-labels.ts';
import { OrgansField } from '../OrgansField.tsx';
import { usualOrgan } from '../usual-organ.ts';
import type { Chosen } from './chosen.ts';
import './Founding.css';

type ParticipantsFieldProps = { chosen: readonly Chosen[]; onChange: (chosen: readonly Chosen[]) => void };

export function ParticipantsField({ chosen, onChange }: ParticipantsFieldProps) {
  const t = useText();
  const add = (id: string, organisation?: { name: string; kind: string }) => {
    if (!organisation || !isOrganisationKind(organisation.kind) || chosen.some((it) => it.id === id)) return;
    onChange([...chosen, { id, name: organisation.name, kind: organisation.kind, organs: usualOrgan(organisation.kind) }]);
  };
  const fits = ({ id, until }: { id: string; until?: string | null }) => !until && !chosen.some((it) => it.id === id);
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((it, place) => (
            <li key={it.id} className="chosen__one">
              <OrgansField
                name={`participants[${place}].organs`}
                label={`${it.name}: ${t(actLabels.organs).toLowerCase()}`}
                kind={it.kind}
                value={it.organs}
                onChange={(organs) => onChange(chosen.map((other) => (other === it ? { ...it, organs } : other)))}
              />
              <Button
                kind="quiet"
                aria-label={`${t(foundLabels.remove)}: ${it.name}`}
                onClick={() => onChange(chosen.filter((other) => other !== it))}
              >
                {t(foundLabels.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {/* a fresh field after each choice, ready for the next name */}
      <OrganisationField
        key={chosen.length}
        name="participants"
        label={t(foundLabels.add)}
        hint={t(foundLabels.addHint)}
        value=""
        onChange={add}
        fits={fits}
      />
    </>
  );
}
