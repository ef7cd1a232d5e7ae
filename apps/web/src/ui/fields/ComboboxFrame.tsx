// Typing narrows the list; accents and capitals do not matter; arrow keys choose; how many are left is said aloud.
import { useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { AriaLanguage } from '../overlays/AriaLanguage.tsx';
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { layer } from '../overlays/layer.ts';
import { matching } from '../search.ts';
import type { ComboboxProps, ComboOption } from './Combobox.tsx';
import { FieldError, fieldId } from './Field.tsx';
import { useProblem } from './problems.ts';
import './Field.css';
import '../overlays/overlays.css';
import './Combobox.css';

const SHOWN = 50;

export default function ComboboxFrame({ name, label, hint, error, optional, options, value, onChange }: ComboboxProps) {
  const t = useText();
  const id = fieldId(name);
  const problem = useProblem(name, error);
  const chosen = options.find((option) => option.key === value);
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const shown = useMemo(
    () => (typed === chosen?.name ? options : matching(options, typed, (option: ComboOption) => option.name)).slice(0, SHOWN),
    [options, typed, chosen],
  );
  return (
    <AriaLanguage>
      <ComboBox
        className="field combobox"
        items={shown}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={value || null}
        onSelectionChange={(key) => {
          onChange(key === null ? '' : String(key));
          setTyped(options.find((option) => option.key === key)?.name ?? '');
        }}
        isInvalid={problem !== undefined}
        isRequired={!optional}
        validationBehavior="aria"
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label className="field__label">
          {label} {optional && <span className="field__optional">{t(uiLabels.optional)}</span>}
        </Label>
        {hint !== undefined && (
          <Text slot="description" className="field__hint">
            {hint}
          </Text>
        )}
        <div className="combobox__box">
          <Input className="input" id={id} name={name} {...(problem && { 'aria-describedby': `${id}-error` })} />
          <Button className="combobox__open" aria-label={t(uiLabels.comboboxOpen)}>
            <Icon of="open" />
          </Button>
        </div>
        {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
        <Popover className="popover combobox__list" UNSTABLE_portalContainer={layer()}>
          <ListBox className="menu" renderEmptyState={() => <p className="combobox__none">{t(uiLabels.comboboxNone)}</p>}>
            {(option: ComboOption) => (
              <ListBoxItem id={option.key} textValue={option.name} className="menu__item">
                <span>{option.name}</span>
                {option.note && <span className="combobox__note">{option.note}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaLanguage>
  );
}
