// Entering or revising a cost model; what was typed survives a reload, a refusal, and somebody else who was first.
import { kindForms } from '@hanze/shared/sharing/costs/kind-fields';
import { useMemo, useState } from 'react';
import { graphql } from '../../../graphql/graphql.ts';
import { useCommand } from '../../../graphql/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDraft } from '../../../ui/drafts.ts';
import { Form, FormActions } from '../../../ui/fields/Form.tsx';
import type { Problem } from '../../../ui/fields/problems.ts';
import { Restored } from '../../../ui/fields/Restored.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { useLanguage, useText } from '../../../ui/language.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Notice } from '../../../ui/states/Notice.tsx';
import { ComponentFields } from './ComponentFields.tsx';
import { modelLabels } from './labels.ts';
import { blankComponent, componentsOf, inputOf, type WrittenComponent, writtenFrom } from './written.ts';

const RecordCostModel = graphql(`
  mutation RecordCostModel($input: RecordCostModelInput!) {
    recordCostModel(input: $input) {
      __typename
      ... on CostModel {
        id
      }
      ... on Refusal {
        code
        message
        path
      }
    }
  }
`);

interface ModelFormProps {
  partnershipId: string;
  year: number;
  members: readonly string[];
  standing: { id: string; document: string } | null | undefined;
}

const none: readonly Problem[] = [];

export function ModelForm({ partnershipId, year, members, standing }: ModelFormProps) {
  const t = useText();
  const language = useLanguage();
  const [first] = useState(() => ({
    components: standing ? JSON.stringify(writtenFrom(standing.document, language)) : '[]',
    replaces: standing?.id ?? '',
    kind: 'fixed',
  }));
  const { values, set, put, clear, restored } = useDraft(`cost-model-${partnershipId}-${year}`, first);
  const { run, busy, problems } = useCommand(RecordCostModel, inputOf);
  const [amiss, setAmiss] = useState(none);
  const [done, setDone] = useState(false);
  const written = useMemo(() => JSON.parse(values.components) as WrittenComponent[], [values.components]);
  const change = (next: readonly WrittenComponent[]) => {
    setDone(false);
    set('components', JSON.stringify(next));
  };
  const submit = async () => {
    const { components, wrong } = componentsOf(written, members.length, language);
    setAmiss(wrong.map(({ field, text }) => ({ field, message: t(text) })));
    if (busy || wrong.length > 0) return;
    const document = JSON.stringify({ kind: 'components', members, components });
    const made = await run({ input: { partnershipId, year, document, replacesId: values.replaces || null } });
    if (!made) return;
    clear();
    put({ components: values.components, replaces: made.id, kind: values.kind });
    setDone(true);
  };
  const overtaken = !busy && !done && standing && standing.id !== values.replaces;
  return (
    <Section title={t(standing ? modelLabels.revise : modelLabels.enter)} note={t(modelLabels.endsOld)}>
      {restored && <Restored onStartOver={clear} />}
      {done && <Notice is="ok" live title={t(modelLabels.recorded)} />}
      {overtaken && (
        <Notice is="look" live title={t(modelLabels.changedSince)}>
          <p>{t(modelLabels.changedSays)}</p>
          <Button
            onClick={() => put({ ...values, replaces: standing.id, components: JSON.stringify(writtenFrom(standing.document, language)) })}
          >
            {t(modelLabels.takeNew)}
          </Button>
          <Button kind="quiet" onClick={() => set('replaces', standing.id)}>
            {t(modelLabels.keepMine)}
          </Button>
        </Notice>
      )}
      <Form label={t(modelLabels.title)} problems={amiss.length > 0 ? amiss : problems} onSubmit={() => void submit()}>
        <ol className="model__components">
          {written.map((component, place) => (
            // a component has no identity but its place: two of one name are allowed
            // eslint-disable-next-line react/no-array-index-key
            <li key={place}>
              <fieldset className="model__component">
                <legend className="mix__legend">
                  {t(modelLabels.numbered, { n: place + 1, name: component.name })} ({t(kindForms[component.type]!.label).toLowerCase()})
                </legend>
                <ComponentFields
                  component={component}
                  place={place}
                  members={members}
                  onChange={(changed) => change(written.with(place, changed))}
                />
                <Button
                  kind="quiet"
                  aria-label={`${t(modelLabels.remove)}: ${t(modelLabels.numbered, { n: place + 1, name: component.name })}`}
                  onClick={() => change(written.toSpliced(place, 1))}
                >
                  {t(modelLabels.remove)}
                </Button>
              </fieldset>
            </li>
          ))}
        </ol>
        <SelectField
          name="kind"
          label={t(modelLabels.addKind)}
          value={values.kind}
          onChange={(kind) => set('kind', kind)}
          options={Object.entries(kindForms).map(([key, { label }]) => ({ key, name: t(label) }))}
        />
        <FormActions>
          <Button onClick={() => change([...written, blankComponent(values.kind || 'fixed')])}>{t(modelLabels.add)}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {t(modelLabels.record)}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
