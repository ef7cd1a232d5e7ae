// What an application is called and what it is for: when it is registered, and when that is put right.
import { graphql } from '../../graphql/graphql.ts';
import type { Question } from '../../graphql/document.ts';
import { Screen } from '../../graphql/Screen.tsx';
import { useScreen } from '../../graphql/useScreen.ts';
import { ActForm } from '../../partnerships/acts/ActForm.tsx';
import { useActForm } from '../../partnerships/acts/useActForm.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { pageLabels } from '../act-labels.ts';
import { FunctionsField } from './FunctionsField.tsx';

const Frame = graphql(`
  query ReferenceComponents {
    referenceComponents { id name domain }
  }
`);

interface Described {
  name: string;
  supplier: string | null;
  release: string | null;
  description: string | null;
  componentIds: string[];
}

interface DescriptionFormProps<V extends object> {
  label: string;
  draft: string;
  command: Question<object, V>;
  known?: Described;
  inputOf: (described: Described) => V;
  onClose: () => void;
  onDone: (made: unknown) => void;
}

/** The functions to choose from are asked first. */
export function DescriptionForm<V extends object>(props: DescriptionFormProps<V>) {
  const answer = useScreen(Frame, {});
  return <Screen answer={answer}>{({ referenceComponents }) => <Fields {...props} components={referenceComponents} />}</Screen>;
}

type Components = readonly { id: string; name: string; domain: string | null }[];

function Fields<V extends object>({
  label,
  draft,
  command,
  known,
  inputOf,
  onClose,
  onDone,
  components,
}: DescriptionFormProps<V> & { components: Components }) {
  const t = useText();
  const { field, frame } = useActForm({
    command,
    draft,
    initial: {
      name: known?.name ?? '',
      supplier: known?.supplier ?? '',
      release: known?.release ?? '',
      description: known?.description ?? '',
      componentIds: known?.componentIds.join(' ') ?? '',
    },
    variables: ({ name, supplier, release, description, componentIds }) =>
      inputOf({
        name,
        supplier: supplier.trim() || null,
        release: release.trim() || null,
        description: description.trim() || null,
        componentIds: componentIds.split(' ').filter(Boolean),
      }),
    onDone,
  });
  return (
    <ActForm label={label} {...frame} onClose={onClose}>
      <TextField {...field('name')} label={t(pageLabels.name)} autoComplete="off" />
      <TextField {...field('supplier')} label={t(pageLabels.supplier)} optional autoComplete="off" />
      <TextField {...field('release')} label={t(pageLabels.release)} optional autoComplete="off" short />
      <FunctionsField {...field('componentIds')} label={t(pageLabels.functions)} components={components} />
      <TextAreaField {...field('description')} label={t(pageLabels.description)} optional rows={4} maxLength={5000} />
    </ActForm>
  );
}
