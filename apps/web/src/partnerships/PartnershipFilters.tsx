// Search word, form, state, participant and day: every choice goes to the address at once.
import { isDay } from '@hanze/shared/kernel/day';
import { legalFormCodes, legalForms } from '@hanze/shared/partnerships/legal-forms';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { OrganisationField } from './organisations/OrganisationField.tsx';
import { DayBar } from '../ui/DayBar.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TypedSearch } from '../ui/fields/TypedSearch.tsx';
import { useText } from '../ui/language.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { listLabels } from './labels.ts';

export function PartnershipFilters({ participant }: { participant: { id: string; name: string } | undefined }) {
  const t = useText();
  const search = useSearch({ from: '/framed/samenwerkingen' });
  const navigate = useNavigate({ from: '/samenwerkingen' });
  const choose = (chosen: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...chosen, na: undefined }), replace: true, resetScroll: false });
  const states = [
    { key: 'nu', name: t(listLabels.inForce) },
    { key: 'beeindigd', name: t(listLabels.ended) },
    { key: 'alle', name: t(listLabels.allStates) },
  ];
  return (
    <div className="list-filters">
      <Filters label={t(listLabels.filters)}>
        <TypedSearch label={t(listLabels.search)} value={search.zoek} onChange={(zoek) => choose({ zoek })} />
        <SelectField
          name="vorm"
          label={t(listLabels.form)}
          optional="silent"
          empty={t(listLabels.anyForm)}
          value={search.vorm ?? ''}
          onChange={(vorm) => choose({ vorm: vorm || undefined })}
          options={legalFormCodes.map((key) => ({ key, name: t(legalForms[key].label) }))}
        />
        <OrganisationField
          name="deelnemer"
          label={t(listLabels.participant)}
          optional="silent"
          chosen={participant}
          value={search.deelnemer ?? ''}
          onChange={(deelnemer) => choose({ deelnemer: deelnemer || undefined })}
        />
      </Filters>
      <Filters label={t(listLabels.state)}>
        <Segmented
          label={t(listLabels.state)}
          options={states}
          value={search.stand ?? 'nu'}
          onChange={(stand) => choose({ stand: stand === 'nu' ? undefined : stand })}
        />
        <DayBar label={t(listLabels.onDay)} value={isDay(search.op) ? search.op : undefined} onChange={(op) => choose({ op })} />
      </Filters>
    </div>
  );
}
