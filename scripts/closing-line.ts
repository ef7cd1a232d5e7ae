// How a test run ends: one line of counts that cannot say "0 failed" when something failed.

/** The part of the runner's JSON report that is counted. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts tests; a file that does not load has none, yet counts as one failure. A run that ended badly although every test passed
 * (an error outside a test, no report at all) counts as one failure too.
 */
export function countsOf(report: Report | undefined, succeeded: boolean): Counts {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const unloaded = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  const failed = statuses.filter((status) => status === 'failed').length + unloaded.length;
  return {
    passed,
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: statuses.filter((status) => status !== 'passed' && status !== 'failed').length,
  };
}

/** `N passed, N failed`, and `, N skipped` where something was. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
