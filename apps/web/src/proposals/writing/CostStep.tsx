// The cost of a proposal: the amounts together and the cost group; what each municipality pays is computed while one types.
import type { CostOfProposal } from '@hanze/shared/proposals/cost-effects';
import { same } from '@hanze/shared/proposals/parts';
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { useMemo } from 'react';
import { benchOf } from '../../sharing/alternatives.ts';
import { chosenName } from '../../sharing/key-words.ts';
import { CheckboxField } from '../../ui/fields/CheckboxField.tsx';
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { Loading } from '../../ui/states/Loading.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { CostTable, liveCosts } from '../CostTable.tsx';
import { effectLabels } from '../effect-labels.ts';
import { type CostBasis, useCostBasis } from '../useCostBasis.ts';
import type { WrittenCost } from './writing.ts';
import type { StepProps } from './WritingForm.tsx';

export function CostStep({ slug, list, put, says }: StepProps & { slug: string }) {
  const t = useText();
  const basis = useCostBasis(slug);
  const cost = list('cost');
  const begin = (has: boolean): WrittenCost | null =>
    has
      ? { groupId: basis?.groups.length === 1 ? basis.groups[0]!.id : '', year: basis?.year ?? 0, once: '', yearly: '', alternatives: [] }
      : null;
  return (
    <Section title={t(effectLabels.cost)}>
      <div className="writing__fields">
        <p className="field__hint">{t(effectLabels.costHint)}</p>
        <CheckboxField name="cost" label={t(effectLabels.hasCost)} value={cost !== null} onChange={(has) => put('cost', begin(has))} />
        {cost && !basis && <Loading lines={3} />}
        {cost && basis && basis.groups.length === 0 && <Notice is="look" title={t(effectLabels.noGroups)} />}
        {cost && basis && basis.groups.length > 0 && (
          <CostFields
            cost={cost}
            says={says.cost}
            basis={basis}
            onChange={(changed) => put('cost', { ...cost, year: basis.year, ...changed })}
          />
        )}
      </div>
    </Section>
  );
}

type CostFieldsProps = {
  cost: WrittenCost;
  says: CostOfProposal | null;
  basis: CostBasis;
  onChange: (changed: Partial<WrittenCost>) => void;
};

function CostFields({ cost, says, basis, onChange }: CostFieldsProps) {
  const t = useText();
  const group = basis.groups.find(({ id }) => id === cost.groupId);
  const costs = group && says && liveCosts(group.document, says, basis.ids);
  return (
    <>
      <SelectField
        name="cost.groupId"
        label={t(effectLabels.group)}
        hint={t(effectLabels.groupHint)}
        value={cost.groupId}
        onChange={(groupId) => onChange({ groupId, alternatives: [] })}
        options={basis.groups.map(({ id, name }) => ({ key: id, name }))}
      />
      <AmountField
        name="cost.once"
        label={t(effectLabels.once)}
        hint={t(effectLabels.onceHint)}
        value={cost.once}
        onChange={(once) => onChange({ once })}
      />
      <AmountField name="cost.yearly" label={t(effectLabels.yearly)} value={cost.yearly} onChange={(yearly) => onChange({ yearly })} />
      {group && (
        <Alternatives document={group.document} chosen={cost.alternatives} onChange={(alternatives) => onChange({ alternatives })} />
      )}
      {costs && (
        <div className="writing__group">
          <CostTable costs={costs} />
          <p className="small muted">{t(effectLabels.liveNote)}</p>
        </div>
      )}
    </>
  );
}

type AlternativesProps = { document: string; chosen: readonly ChosenKey[]; onChange: (chosen: readonly ChosenKey[]) => void };

/** The usual keys that the counts at hand allow; at most two are laid beside today's. */
function Alternatives({ document, chosen, onChange }: AlternativesProps) {
  const t = useText();
  const language = useLanguage();
  const bench = useMemo(() => benchOf(document), [document]);
  const isChosen = (key: ChosenKey) => chosen.some((other) => same(other, key));
  return (
    <fieldset className="choices">
      <legend className="choices__label">{t(effectLabels.beside)}</legend>
      <p className="field__hint">{t(effectLabels.besideHint)}</p>
      {bench.keys.slice(1).map(({ chosen: key }, place) => (
        <CheckboxField
          key={JSON.stringify(key)}
          name={`cost.alternatives[${place}]`}
          label={chosenName(key, bench.drivers, language)}
          value={isChosen(key)}
          onChange={(wanted) => onChange(wanted ? [...chosen, key].slice(-2) : chosen.filter((other) => !same(other, key)))}
        />
      ))}
    </fieldset>
  );
}
