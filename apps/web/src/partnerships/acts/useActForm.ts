// A form of one command: a draft that survives, checks in the page, the refusal of the server, and the end of the draft when it succeeded.
import { useState } from 'react';
import type { Question } from '../../graphql/document.ts';
import { useCommand } from '../../graphql/useCommand.ts';
import { useDraft } from '../../ui/drafts.ts';
import type { Problem } from '../../ui/fields/problems.ts';

type Values = Record<string, string | boolean>;

type Options<T extends Values, Variables> = {
  command: Question<object, Variables>;
  /** One draft per act and record. */
  draft: string;
  initial: T;
  /** What the page itself can say is missing. */
  missing?: (values: T) => readonly (Problem | false | undefined)[];
  variables: (values: T) => Variables;
  /** From a path of the command to the field that shows it, where the two differ. */
  rename?: (path: string, values: T) => string;
  onDone: (made: unknown) => void;
};

/** The command names its input, the form names its fields: 'input.from' and 'from' are the same place. */
const withoutInput = (path: string) => path.replace(/^\$?\.?input\./, '');

export function useActForm<T extends Values, Variables extends object>(options: Options<T, Variables>) {
  const { values, set, field, clear, restored } = useDraft(options.draft, options.initial);
  const { run, busy, problems } = useCommand(options.command, (path) => (options.rename ?? withoutInput)(path, values));
  const [missing, setMissing] = useState<readonly Problem[]>();
  const submit = () => {
    const lacking = options.missing?.(values).filter((problem) => typeof problem === 'object') ?? [];
    setMissing(lacking.length ? lacking : undefined);
    if (lacking.length || busy) return;
    void run(options.variables(values)).then((made) => {
      if (!made) return;
      clear();
      options.onDone(made);
    });
  };
  return { values, set, field, restored, frame: { problems: missing ?? problems, busy, restored, onStartOver: clear, onSubmit: submit } };
}
