// The contracts of an application that hold now: who is bound, until when, by when to decide, and what they cost.
import { contractKinds, isContractKind } from '@hanze/shared/applications/registries';
import { Button } from '../ui/Button.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Empty } from '../ui/states/Empty.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { ToDecision } from './ToDecision.tsx';
import { pageLabels } from './act-labels.ts';
import { viewLabels } from './view-labels.ts';
import type { Act, PageApplication, PageContract } from './application-page.ts';

interface ContractsProps {
  application: PageApplication;
  bound: readonly PageContract[];
  own: string | null | undefined;
  onAct: (act: Act) => void;
}

export function ApplicationContracts({ application, bound, own, onAct }: ContractsProps) {
  const t = useText();
  const format = useFormat();
  const places = new Map(application.organisations.map(({ id, name }) => [id, name]));
  const parties = ({ organisationIds }: PageContract) => organisationIds.map((id) => places.get(id) ?? '').join(', ');
  const mayRecord = application.recordsFor.length > 0;
  return (
    <Section
      title={t(pageLabels.contracts)}
      actions={mayRecord && <Button onClick={() => onAct({ kind: 'recordContract' })}>{t(pageLabels.recordContract)}</Button>}
    >
      {bound.length === 0 ? (
        <Empty title={t(pageLabels.noContracts)} />
      ) : (
        <Table
          label={t(pageLabels.contracts)}
          rows={bound}
          rowKey={({ id }) => id}
          own={({ organisationIds }) => own != null && organisationIds.includes(own)}
          columns={[
            { key: 'parties', head: t(pageLabels.parties), cell: parties, total: t(viewLabels.together) },
            {
              key: 'number',
              head: t(pageLabels.number),
              cell: ({ number, kind, decisionCode }) => (
                <>
                  {number ?? <Missing />}
                  {isContractKind(kind) && <span className="tiny muted line">{t(contractKinds[kind])}</span>}
                  {decisionCode && (
                    <span className="tiny line">
                      {t(pageLabels.decidedBy)} <ToDecision slug={application.slug} code={decisionCode} />
                    </span>
                  )}
                </>
              ),
            },
            { key: 'end', head: t(pageLabels.end), figures: true, cell: ({ end }) => format.dayInFigures(end) },
            { key: 'decideBy', head: t(pageLabels.decideBy), figures: true, cell: ({ decideBy }) => format.dayInFigures(decideBy) },
            {
              key: 'extension',
              head: t(pageLabels.extension),
              cell: ({ extensionMonths: months, extensionsLeft: left }) =>
                months === null ? <Missing /> : t(pageLabels.extensionIs, { left, months }),
            },
            {
              key: 'yearly',
              head: t(pageLabels.yearlyColumn),
              figures: true,
              cell: ({ yearlyCents }) => format.amount(yearlyCents),
              total: format.amount(bound.reduce((sum, { yearlyCents }) => sum + yearlyCents, 0)),
            },
            {
              key: 'acts',
              head: t(pageLabels.acts),
              cell: (contract) => <ContractActs contract={contract} of={parties(contract)} onAct={onAct} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function ContractActs({ contract, of, onAct }: { contract: PageContract; of: string; onAct: (act: Act) => void }) {
  const t = useText();
  const kinds = (['amendContract', 'extendContract', 'endContract'] as const).filter((kind) => contract.viewerCan.includes(kind));
  if (kinds.length === 0) return <Missing />;
  return (
    <span className="row-acts">
      {kinds.map((kind) => (
        <Button key={kind} kind="quiet" aria-label={`${t(pageLabels[kind])}: ${of}`} onClick={() => onAct({ kind, contract })}>
          {t(pageLabels[kind])}
        </Button>
      ))}
    </span>
  );
}
