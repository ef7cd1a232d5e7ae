// Changes what a partnership is called and says of itself.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { actLabels } from '../act-labels.ts';
import { ActForm } from './ActForm.tsx';
import type { Asks } from './asks.ts';
import { useActForm } from './useActForm.ts';

const PartnershipDescription = graphql(`
  fragment PartnershipDescription on Partnership {
    id
    name
    shortName
    seat
    purpose
    website
  }
`);

const DescribePartnership = graphql(`
  mutation DescribePartnership($id: ID!, $input: DescriptionInput!) {
    describePartnership(id: $id, input: $input) {
      __typename
      ... on Partnership {
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

export function DescribeForm({ partnership, onClose, onDone }: Omit<Asks<'describePartnership'>, 'act'>) {
  const t = useText();
  const shown: FragmentType<typeof PartnershipDescription> = partnership;
  const { id, name, shortName, seat, purpose, website } = unmask(PartnershipDescription, shown);
  const { field, frame } = useActForm({
    command: DescribePartnership,
    draft: `describe-${id}`,
    initial: { name, shortName, seat: seat ?? '', purpose: purpose ?? '', website: website ?? '' },
    variables: (input) => ({ id, input }),
    onDone,
  });
  return (
    <ActForm label={t(actLabels.describePartnership)} {...frame} onClose={onClose}>
      <DescriptionFields field={field} />
    </ActForm>
  );
}

type FieldOf = (key: 'name' | 'shortName' | 'seat' | 'purpose' | 'website') => {
  name: string;
  value: string;
  onChange: (value: string) => void;
};

/** The same in founding and in describing. */
export function DescriptionFields({ field }: { field: FieldOf }) {
  const t = useText();
  return (
    <>
      <TextField {...field('shortName')} label={t(actLabels.shortName)} hint={t(actLabels.shortNameHint)} autoComplete="off" />
      <TextField {...field('name')} label={t(actLabels.name)} hint={t(actLabels.nameHint)} autoComplete="off" />
      <TextAreaField {...field('purpose')} label={t(actLabels.purpose)} hint={t(actLabels.purposeHint)} optional rows={3} />
      <TextField {...field('seat')} label={t(actLabels.seat)} optional autoComplete="off" />
      <TextField
        {...field('website')}
        label={t(actLabels.website)}
        hint={t(actLabels.websiteHint)}
        optional
        type="url"
        autoComplete="off"
      />
    </>
  );
}
