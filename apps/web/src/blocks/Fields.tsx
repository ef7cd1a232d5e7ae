// A form with every kind of field, right and wrong.
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { AmountField, NumberField } from '../ui/fields/NumberField.tsx';
import { CheckboxField } from '../ui/fields/CheckboxField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { Combobox } from '../ui/fields/Combobox.tsx';
import { DayField } from '../ui/fields/DayField.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { Form, FormActions } from '../ui/fields/Form.tsx';
import type { Problem } from '../ui/fields/problems.ts';
import { SearchField } from '../ui/fields/SearchField.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { Restored } from '../ui/fields/Restored.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';

const empty = { name: '', form: '', since: '', seat: '', amount: '', count: '', reason: '', position: '', agreed: false };
const forms = [
  { key: 'bvo', name: 'Bedrijfsvoeringsorganisatie' },
  { key: 'gol', name: 'Gemeenschappelijk openbaar lichaam' },
];
const seats = ['Ameland', 'Súdwest-Fryslân', 'Bergen (L.)', 'Bergen (NH.)', 'Leeuwarden', '’s-Gravenhage'].map((name, n) => ({
  key: `GM${n}`,
  name,
  note: n % 2 ? 'Friesland' : 'Limburg',
}));
const wrong: Problem[] = [
  { field: 'name', message: 'Geef de samenwerking een naam.' },
  { field: 'since', message: 'Kies een dag die bestaat.' },
  { field: 'position', message: 'Kies eerst wat uw gemeente stemt.' },
];

export function Fields() {
  const draft = useDraft('bouwstenen', empty);
  const [word, setWord] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return (
    <>
      <Section title="Zoeken en filteren">
        <Filters label="Samenwerkingen zoeken">
          <SearchField label="Zoek op naam" value={word} onChange={setWord} />
          <SelectField {...draft.field('form')} name="filter-vorm" label="Rechtsvorm" options={forms} />
        </Filters>
      </Section>
      <Section title="Een formulier">
        {draft.restored && <Restored onStartOver={draft.clear} />}
        <Form label="Samenwerking oprichten" onSubmit={() => setProblems([...wrong])} problems={problems}>
          <TextField {...draft.field('name')} label="Naam" hint="Zoals in de regeling" />
          <SelectField {...draft.field('form')} label="Rechtsvorm" options={forms} />
          <Combobox {...draft.field('seat')} label="Vestigingsplaats" hint="Typ een deel van de naam" options={seats} />
          <DayField {...draft.field('since')} label="Geldt sinds" />
          <AmountField {...draft.field('amount')} label="Begroting" optional hint="In euro, excl. btw" />
          <NumberField {...draft.field('count')} label="Aantal werkplekken" optional />
          <TextAreaField {...draft.field('reason')} label="Wat is de reden?" optional />
          <ChoiceField
            {...draft.field('position')}
            label="Wat stemt Veenmeer?"
            choices={[
              { key: 'for', name: 'Voor', meaning: 'Uw gemeente stemt in met alle beslispunten.' },
              { key: 'against', name: 'Tegen', meaning: 'Uw gemeente wil dit besluit niet. Uw reden komt in de besluitenlijst.' },
              { key: 'reserved', name: 'Voorbehoud', unavailable: 'Kan niet meer: de stemming sluit vandaag.' },
            ]}
          />
          <CheckboxField {...draft.field('agreed')} label="De regeling ligt ter inzage" hint="Dan kan iedereen haar lezen." />
          <TextField name="id" label="Registernummer" value="12345" onChange={() => undefined} readOnly short />
          <FormActions>
            <Button kind="primary" type="submit">
              Richt de samenwerking op
            </Button>
            <Button onClick={() => setProblems([{ message: 'U mag dit niet: alleen de bestuurssecretaris kan dat.' }])}>Weiger</Button>
            <Button
              onClick={() => {
                draft.clear();
                setProblems([]);
              }}
            >
              Wis alles
            </Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
