// What the proposal means for each municipality: one page part each, opened where there is something to say.
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import { DayField } from '../../ui/fields/DayField.tsx';
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { effectLabels } from '../effect-labels.ts';
import { PromiseRows } from './PromiseRows.tsx';
import { blankEffect, isSaid, type WrittenEffect } from './writing.ts';
import type { StepProps } from './WritingForm.tsx';

export function EffectsStep({ list, put, participants }: StepProps) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const effects = list('effects');
  const effectOf = (id: string) => effects.find(({ organisationId }) => organisationId === id) ?? blankEffect(id);
  const change = (effect: WrittenEffect) =>
    put('effects', [...effects.filter((other) => other.organisationId !== effect.organisationId), effect]);
  const saying = effects.filter(isSaid);
  return (
    <Section title={t(effectLabels.perMunicipality)}>
      <p className="field__hint">{t(effectLabels.perMunicipalityHint)}</p>
      <div className="writing__municipalities">
        {participants
          .toSorted((a, b) => Number(b.id === own) - Number(a.id === own))
          .map(({ id, name }) => {
            const effect = effectOf(id);
            const place = saying.findIndex(({ organisationId }) => organisationId === id);
            return (
              <details key={id} className="writing__municipality" open={id === own}>
                <summary>
                  <b>{name}</b> <span className="small muted">{t(isSaid(effect) ? effectLabels.filled : effectLabels.empty)}</span>
                </summary>
                <OneMunicipality
                  at={`effects[${place < 0 ? id : place}]`}
                  effect={effect}
                  onChange={(changed) => change({ ...effect, ...changed })}
                />
              </details>
            );
          })}
      </div>
    </Section>
  );
}

type OneMunicipalityProps = { at: string; effect: WrittenEffect; onChange: (changed: Partial<WrittenEffect>) => void };

function OneMunicipality({ at, effect, onChange }: OneMunicipalityProps) {
  const t = useText();
  const words = (name: 'worksDifferently' | 'touchesPolicy' | 'staysLocal', hint?: string) => (
    <TextAreaField
      name={`${at}.${name}`}
      label={t(effectLabels[name])}
      hint={hint}
      value={effect[name]}
      onChange={(value) => onChange({ [name]: value })}
      rows={2}
      maxLength={1000}
      optional
    />
  );
  return (
    <div className="writing__fields">
      <SelectField
        name={`${at}.wave`}
        label={t(effectLabels.wave)}
        hint={t(effectLabels.waveHint)}
        value={effect.wave}
        onChange={(wave) => onChange({ wave })}
        options={Array.from({ length: 12 }, (_, n) => ({ key: String(n + 1), name: t(effectLabels.waveN, { n: n + 1 }) }))}
        empty={t(effectLabels.noWave)}
        optional
      />
      {words('worksDifferently', t(effectLabels.worksDifferentlyHint))}
      {words('touchesPolicy', t(effectLabels.touchesPolicyHint))}
      {words('staysLocal')}
      <DayField
        name={`${at}.staysLocalUntil`}
        label={t(effectLabels.staysLocalUntil)}
        hint={t(effectLabels.staysLocalUntilHint)}
        value={effect.staysLocalUntil}
        onChange={(staysLocalUntil) => onChange({ staysLocalUntil })}
        optional
      />
      <AmountField
        name={`${at}.exitBefore`}
        label={t(effectLabels.exitBefore)}
        hint={t(effectLabels.exitHint)}
        value={effect.exitBefore}
        onChange={(exitBefore) => onChange({ exitBefore })}
        optional
      />
      <AmountField
        name={`${at}.exitAfter`}
        label={t(effectLabels.exitAfter)}
        value={effect.exitAfter}
        onChange={(exitAfter) => onChange({ exitAfter })}
        optional
      />
      <PromiseRows at={at} promises={effect.promises} onChange={(promises) => onChange({ promises })} />
    </div>
  );
}
