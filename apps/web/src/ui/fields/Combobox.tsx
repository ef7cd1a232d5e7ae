// One of many, found by typing: 342 municipalities, the applications of a landscape. Accents and capitals do not matter.
import { uiLabels } from '../labels.ts';
import { useFormat, useText } from '../language.tsx';
import { Icon } from '../Icon.tsx';
import { Field, type FieldProps } from './Field.tsx';
import { OptionList } from './OptionList.tsx';
import { type ComboOption, useCombobox } from './useCombobox.ts';
import './Combobox.css';

type ComboboxProps = FieldProps & {
  options: readonly ComboOption[];
  /** Key of the chosen option, or '' when none is. */
  value: string;
  onChange: (key: string) => void;
  /** Where the options come from a server: what is typed now, so that they can be asked for. */
  onType?: (typed: string) => void;
};

export function Combobox({ options, value, onChange, onType, ...field }: ComboboxProps) {
  const t = useText();
  const { count } = useFormat();
  const { box, list, typed, shown, at, open, type, press, leave, toggle, choose } = useCombobox(options, value, onChange, onType);
  const pointed = open && shown[at] ? `${list}-${shown[at].key}` : undefined;
  return (
    <Field {...field}>
      {(wired) => (
        <div className="combobox" ref={box} onBlur={leave}>
          <input
            {...wired}
            role="combobox"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={pointed}
            autoComplete="off"
            spellCheck={false}
            required={!field.optional}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={press}
          />
          {/* the arrow keys do the same from the field, so the tab order skips it */}
          <button type="button" className="combobox__open" tabIndex={-1} aria-label={t(uiLabels.comboboxOpen)} onClick={toggle}>
            <Icon of="open" />
          </button>
          {open && <OptionList id={list} label={field.label} options={shown} at={at} onChoose={choose} />}
          <span role="status" className="unseen">
            {open && (shown.length ? t(uiLabels.comboboxFound, { n: count(shown.length) }) : t(uiLabels.comboboxNone))}
          </span>
        </div>
      )}
    </Field>
  );
}
