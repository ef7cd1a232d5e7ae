// A document by which a municipality knows the state of its ICT, other than the vision.
import { stateDocuments } from '../state-documents.ts';
import { choice, day, words } from './fields.ts';
import { defineKind } from './kind.ts';

const { portfolio, architecture, organisation, budget } = stateDocuments;
const sorts = { portfolio: portfolio.label, architecture: architecture.label, organisation: organisation.label, budget: budget.label };

export const document = defineKind({
  label: { nl: 'Document over de stand van zaken', en: 'Document on the state of ICT' },
  about: {
    nl: 'Portfolio, architectuur, organisatie of meerjarenbegroting.',
    en: 'Portfolio, architecture, organisation or multi-year budget.',
  },
  point: 'state',
  fields: {
    sort: choice({ nl: 'Soort', en: 'Sort' }, sorts),
    title: words({ nl: 'Titel', en: 'Title' }),
    adoptedOn: day({ nl: 'Vastgesteld op', en: 'Adopted on' }),
  },
  on: ({ adoptedOn }) => adoptedOn,
  line: ({ sort, title }) => ({ nl: `${sorts[sort].nl}: ${title}`, en: `${sorts[sort].en}: ${title}` }),
});
