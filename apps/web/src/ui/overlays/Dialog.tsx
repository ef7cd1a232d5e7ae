// A dialog for acts that cannot be undone or that need a choice. Its code is fetched when the first one opens.
import { lazy, type ReactNode, Suspense } from 'react';

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  /** The act: 'Deelname beëindigen'. */
  title: string;
  /** What will be recorded, and any fields. */
  children: ReactNode;
  /** The primary button says the act again. */
  act: { label: string; run: () => void; busy?: boolean };
  /** An act that cannot be undone: leaving by a press outside is not possible, and it is announced as an alert. */
  final?: boolean;
};

const Frame = lazy(() => import('./DialogFrame.tsx'));

export function Dialog(props: DialogProps) {
  return (
    props.open && (
      <Suspense>
        <Frame {...props} />
      </Suspense>
    )
  );
}
