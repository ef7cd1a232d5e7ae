// One step between two amounts on the scale of its table; totals are marks, not bars, as the scale does not start at zero. Beside its figure, so not read aloud.
type StepProps = { from: number; to: number; range: readonly [least: number, most: number]; total: boolean };

export function Step({ from, to, range: [least, most], total }: StepProps) {
  const at = (amount: number) => (most === least ? 0.5 : (amount - least) / (most - least)) * 96 + 2;
  const [start, end] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const kind = total ? 'cost-step__move--own' : to < from ? 'cost-step__move--down' : '';
  return (
    <svg className="cost-step" aria-hidden="true" focusable="false">
      <rect
        className={`cost-step__move ${kind}`}
        x={`${(total ? start - 0.5 : start).toFixed(3)}%`}
        width={`${(total ? 1 : Math.max(0.4, end - start)).toFixed(3)}%`}
        y={total ? '8%' : '22%'}
        height={total ? '84%' : '56%'}
      />
    </svg>
  );
}
