// The benefits promised to one municipality: what gets better, at which department, from what to what and by when.
import { promiseKindCodes, promiseKinds } from '@hanze/shared/proposals/promise-kinds';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { effectLabels } from '../effect-labels.ts';
import { Rows } from './Rows.tsx';
import { blankPromise, type WrittenPromise } from './writing.ts';

type PromiseRowsProps = { at: string; promises: readonly WrittenPromise[]; onChange: (promises: readonly WrittenPromise[]) => void };

export function PromiseRows({ at, promises, onChange }: PromiseRowsProps) {
  const t = useText();
  return (
    <div className="writing__group">
      <h3 className="writing__legend">{t(effectLabels.promises)}</h3>
      <p className="field__hint">{t(effectLabels.promisesHint)}</p>
      <Rows
        rows={promises}
        onChange={onChange}
        name={(_, place) => t(effectLabels.promiseN, { n: place + 1 })}
        add={{ label: t(effectLabels.addPromise), blank: blankPromise }}
        most={12}
      >
        {(promise, change, place) => {
          const field = (name: keyof WrittenPromise) => ({
            name: `${at}.promises[${place}].${name}`,
            label: t(effectLabels[name]),
            value: promise[name],
            onChange: (value: string) => change({ [name]: value }),
          });
          return (
            <>
              <SelectField {...field('kind')} options={promiseKindCodes.map((key) => ({ key, name: t(promiseKinds[key].label) }))} />
              <TextAreaField {...field('description')} rows={2} maxLength={500} />
              <TextField {...field('department')} maxLength={200} />
              <TextField {...field('owner')} hint={t(effectLabels.ownerHint)} maxLength={200} optional />
              <TextField {...field('unit')} hint={t(effectLabels.unitHint)} maxLength={60} short />
              <TextField {...field('baseline')} hint={t(effectLabels.baselineHint)} inputMode="decimal" maxLength={20} short optional />
              <TextField {...field('target')} inputMode="decimal" maxLength={20} short />
              <SelectField
                {...field('direction')}
                options={[
                  { key: 'down', name: t(effectLabels.down) },
                  { key: 'up', name: t(effectLabels.up) },
                ]}
              />
              <DayField {...field('targetOn')} />
            </>
          );
        }}
      </Rows>
    </div>
  );
}
