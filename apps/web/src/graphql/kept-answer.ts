// Which answer stands on the screen while another is asked for, and when the line is gone. Never one of another question: the
// participants of today under the heading of an earlier day would be a false statement.

/** An answer and the question with variables it belongs to. */
export type Kept<Data> = { of: string; data: Data };

type State<Data> = { data: Data | undefined; failed: 'line' | 'otherwise' | undefined };

/** What to remember after a drawing: the client hands over the earlier answer again while a later one is on its way. */
export function remembered<Data>(last: Kept<Data> | undefined, { data, failed }: State<Data>, of: string): Kept<Data> | undefined {
  return data === undefined || failed || data === last?.data ? last : { of, data };
}

/** The answer to draw. Without a line the last answer is still worth reading; a refusal or a bug is not hidden behind it. */
export function shown<Data>(last: Kept<Data> | undefined, { failed }: { failed?: State<Data>['failed'] }, of: string): Data | undefined {
  return last?.of === of && failed !== 'otherwise' ? last.data : undefined;
}
