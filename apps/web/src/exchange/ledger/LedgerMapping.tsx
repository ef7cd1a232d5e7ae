// How a ledger reads: which column is what, and which account belongs to which cost group. Remembered for the next file.
import { ledgerFieldNames, ledgerFields, isNeeded } from '@hanze/shared/exchange/ledger/ledger-fields';
import { notShared } from '@hanze/shared/exchange/ledger/mapping';
import { lineKinds } from '@hanze/shared/sharing/cost-words';
import { useCommand } from '../../graphql/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { Form, FormActions } from '../../ui/fields/Form.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { ledgerLabels } from './ledger-labels.ts';
import { type Groups, PreviewLedger, type ShownLedger } from './ledger-page.ts';
import '../Import.css';

type Known = { columns: Record<string, string>; decimal: string; kind: string; groups: Record<string, string> };
type Values = Record<string, string>;
const column = (field: string) => `columns.${field}`;
const place = (account: string) => `account.${account}`;

export function LedgerMapping({ shown, groups, again }: { shown: ShownLedger; groups: Groups; again: () => void }) {
  const t = useText();
  const format = useFormat();
  const { id, head, accounts, remembered, problem } = shown;
  const known = JSON.parse(shown.mapping) as Known;
  const { values, field, clear } = useDraft<Values>(`ledger-${id}`, {
    decimal: known.decimal,
    kind: known.kind,
    ...Object.fromEntries(ledgerFieldNames.map((name) => [column(name), known.columns[name] ?? ''])),
    ...Object.fromEntries(accounts.map(({ account }) => [place(account), known.groups[account] ?? ''])),
  });
  const { run, busy, problems } = useCommand(PreviewLedger, (path) => path.replace(/^\$?\.?(mapping\.)?/, ''));
  const wired = (name: string) => ({ ...field(name), value: values[name] ?? '' });
  const submit = async () => {
    const own = (of: (name: string) => string, names: readonly string[]) =>
      Object.fromEntries(names.flatMap((name) => (values[of(name)] ? [[name, values[of(name)]]] : [])));
    const mapping = {
      columns: own(column, ledgerFieldNames),
      decimal: values['decimal'],
      kind: values['kind'],
      // accounts that this file lacks keep the group they had
      groups: { ...known.groups, ...Object.fromEntries(accounts.map(({ account }) => [account, values[place(account)] ?? ''])) },
    };
    if (!(await run({ id, mapping: JSON.stringify(mapping) }))) return;
    clear();
    again();
  };
  const heads = head.map((name) => ({ key: name, name }));
  const wrong = problems.length > 0 ? problems : problem ? [{ field: problem.path.replace(/^\$\.?/, ''), message: problem.message }] : [];
  const choices = [{ key: notShared, name: t(ledgerLabels.notShared) }, ...groups.map(({ id: key, name }) => ({ key, name }))];
  return (
    <Form label={t(ledgerLabels.columns)} problems={wrong} onSubmit={() => void (busy || submit())}>
      <Section title={t(ledgerLabels.columns)} note={t(remembered ? ledgerLabels.remembered : ledgerLabels.guessed)}>
        <div className="ledger-fields">
          {ledgerFieldNames.map((name) => (
            <SelectField
              key={name}
              {...wired(column(name))}
              label={t(ledgerFields[name].label)}
              hint={t(ledgerFields[name].meaning)}
              {...(!isNeeded(name) && { optional: true, empty: t(ledgerLabels.noColumn) })}
              options={heads}
            />
          ))}
          <SelectField
            {...wired('decimal')}
            label={t(ledgerLabels.decimal)}
            options={[
              { key: ',', name: t(ledgerLabels.comma) },
              { key: '.', name: t(ledgerLabels.point) },
            ]}
          />
          <SelectField
            {...wired('kind')}
            label={t(ledgerLabels.kind)}
            options={Object.entries(lineKinds).map(([key, name]) => ({ key, name: t(name) }))}
          />
        </div>
      </Section>
      {accounts.length > 0 && (
        <Section title={t(ledgerLabels.accounts)}>
          <div className="ledger-fields">
            {accounts.map(({ account, count, cents, example }) => (
              <SelectField
                key={account}
                {...wired(place(account))}
                label={account}
                hint={t(ledgerLabels.accountSays, { count: format.count(count), amount: format.money(cents), example })}
                optional="silent"
                empty={t(ledgerLabels.later)}
                options={choices}
              />
            ))}
          </div>
        </Section>
      )}
      <FormActions>
        <Button type="submit" busy={busy}>
          {t(ledgerLabels.again)}
        </Button>
      </FormActions>
    </Form>
  );
}
