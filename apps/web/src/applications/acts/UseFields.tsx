// The facts of a use to fill in, in four groups and the deviation; only phase and degree must be known.
import { degrees, hostings, levels, separabilities, times } from '@hanze/shared/applications/registries';
import { phases } from '@hanze/shared/applications/phases';
import { DayField } from '../../ui/fields/DayField.tsx';
import { AmountField, NumberField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { pageLabels } from '../act-labels.ts';
import { optionsOf } from '../use-words.ts';
import type { UseValues } from './use-values.ts';
import './UseFields.css';

type FieldOf = (key: keyof UseValues) => { name: string; value: string; onChange: (value: string) => void };

export function UseFields({ field }: { field: FieldOf }) {
  const t = useText();
  const truths = [
    { key: 'yes', name: t(pageLabels.yes) },
    { key: 'no', name: t(pageLabels.no) },
  ];
  const unknown = { optional: true, empty: t(pageLabels.unknown) } as const;
  const levelOptions = optionsOf(levels, t);
  const { groups } = pageLabels;
  return (
    <>
      <Group title={t(groups.state)}>
        <SelectField {...field('phase')} label={t(pageLabels.phase)} options={optionsOf(phases, t)} />
        <SelectField
          {...field('degree')}
          label={t(pageLabels.degree)}
          hint={t(pageLabels.degreeHint)}
          options={degrees.map((text, degree) => ({ key: String(degree), name: `${degree}: ${t(text)}` }))}
        />
        <SelectField {...field('time')} {...unknown} label={t(pageLabels.time)} options={optionsOf(times, t)} />
        <NumberField {...field('users')} label={t(pageLabels.users)} optional />
      </Group>
      <Group title={t(groups.place)}>
        <SelectField {...field('hosting')} {...unknown} label={t(pageLabels.hosting)} options={optionsOf(hostings, t)} />
        <SelectField {...field('plannedHosting')} {...unknown} label={t(pageLabels.plannedHosting)} options={optionsOf(hostings, t)} />
        <DayField {...field('moveOn')} label={t(pageLabels.moveOn)} optional />
      </Group>
      <Group title={t(groups.owners)}>
        <TextField
          {...field('applicationOwner')}
          label={t(pageLabels.applicationOwner)}
          hint={t(pageLabels.ownerHint)}
          optional
          autoComplete="off"
        />
        <TextField {...field('dataOwner')} label={t(pageLabels.dataOwner)} hint={t(pageLabels.ownerHint)} optional autoComplete="off" />
        <SelectField {...field('separable')} {...unknown} label={t(pageLabels.separable)} options={optionsOf(separabilities, t)} />
      </Group>
      <Group title={t(groups.demands)}>
        <SelectField {...field('availability')} {...unknown} label={t(pageLabels.availability)} options={levelOptions} />
        <SelectField {...field('integrity')} {...unknown} label={t(pageLabels.integrity)} options={levelOptions} />
        <SelectField {...field('confidentiality')} {...unknown} label={t(pageLabels.confidentiality)} options={levelOptions} />
        <SelectField {...field('critical')} {...unknown} label={t(pageLabels.critical)} options={truths} />
        <SelectField {...field('privacySensitive')} {...unknown} label={t(pageLabels.privacySensitive)} options={truths} />
        <NumberField {...field('rtoHours')} label={t(pageLabels.rtoHours)} optional />
        <NumberField {...field('rpoHours')} label={t(pageLabels.rpoHours)} optional />
      </Group>
      <Group title={t(pageLabels.deviation)} says={t(pageLabels.deviationSays)}>
        <TextAreaField {...field('deviationReason')} label={t(pageLabels.deviationReason)} optional rows={3} maxLength={2000} />
        <AmountField {...field('deviationCents')} label={t(pageLabels.deviationCents)} optional />
        <DayField {...field('deviationUntil')} label={t(pageLabels.deviationUntil)} optional />
      </Group>
    </>
  );
}

function Group({ title, says, children }: { title: string; says?: string; children: React.ReactNode }) {
  return (
    <fieldset className="use-group">
      <legend className="use-group__title">{title}</legend>
      {says && <p className="small muted">{says}</p>}
      {children}
    </fieldset>
  );
}
