// Point 1: know the state of ICT. Five documents that are not too old, the council brought up to date, audit findings followed up.
import { stateDocumentKinds, stateDocuments } from '../state-documents.ts';
import type { ScanFacts } from './facts.ts';
import { type Check, weigh } from './finding.ts';
import { on, within } from './say.ts';

export function stateOfIct({ documents, knowledgeSessionOn, auditFindings, today }: ScanFacts) {
  const papers = stateDocumentKinds.map((kind): Check => {
    const { label, freshYears } = stateDocuments[kind];
    const found = documents[kind];
    const fresh = found ? within(found.adoptedOn, freshYears * 12, today) : null;
    return {
      met: fresh,
      ...(found && { evidence: on(found.adoptedOn, `${label.nl}: ${found.title}`, `${label.en}: ${found.title}`) }),
      missing: found
        ? { nl: `${label.nl} is ouder dan ${freshYears} jaar`, en: `${label.en} is older than ${freshYears} years` }
        : { nl: `${label.nl} staat er niet`, en: `${label.en} is not recorded` },
      next: found
        ? { nl: `Vernieuw: ${label.nl}.`, en: `Renew: ${label.en}.` }
        : { nl: `Leg vast: ${label.nl}, of dat die er niet is.`, en: `Record: ${label.en}, or that there is none.` },
    };
  });
  const session: Check = {
    met: knowledgeSessionOn === null ? null : within(knowledgeSessionOn, 48, today),
    ...(knowledgeSessionOn && { evidence: on(knowledgeSessionOn, 'Kennissessie gehouden', 'Knowledge session held') }),
    missing: { nl: 'Geen kennissessie in deze raadsperiode', en: 'No knowledge session in this council period' },
    next: { nl: 'Plan een kennissessie over ICT.', en: 'Plan a knowledge session about ICT.' },
  };
  return weigh([...papers, session, ...audit(auditFindings)]);
}

function audit(findings: ScanFacts['auditFindings']): Check[] {
  if (findings === null) return [];
  const { open, overdue, done } = findings;
  return [
    {
      met: overdue === 0,
      evidence: on(null, `Rekenkamer: ${done} bevindingen afgedaan, ${open} open`, `Audit office: ${done} findings done, ${open} open`),
      missing: { nl: `${overdue} bevindingen van de rekenkamer over de datum`, en: `${overdue} audit findings past their day` },
      next: { nl: 'Doe de bevindingen van de rekenkamer af.', en: 'Follow up on the audit findings.' },
    },
  ];
}
