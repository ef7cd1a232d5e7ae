// A municipality becomes a party to an existing contract.
import { one } from '../arguments.ts';
import { make } from '../effect.ts';
import { defineKind } from '../kind.ts';
import { all, nameOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { refuseNeverInside } from '../uses.ts';

export const addParty = defineKind({
  label: { nl: 'Wordt partij bij contract', en: 'Becomes a party to a contract' },
  about: {
    nl: 'Een gemeente doet mee met een contract. Het bedrag van het contract verandert hierdoor niet.',
    en: 'A municipality joins a contract. The amount of the contract does not change by this.',
  },
  arguments: {
    organisation: one('Organisation', { nl: 'Gemeente', en: 'Municipality' }),
    contract: one('Contract', { nl: 'Contract', en: 'Contract' }),
  },
  change: ({ organisation, contract }, { facts, newId, at }) => {
    if (contract.until !== null) refuse('contract-ended', { day: contract.until, at: at('contract') });
    const parties = all(facts, 'ContractParty').filter(({ contractId }) => contractId === contract.id);
    if (parties.some(({ organisationId }) => organisationId === organisation.id))
      refuse('party-already', { name: organisation.name, at: at('organisation') });
    refuseNeverInside(facts, organisation, { from: contract.from, until: contract.end }, at('organisation'));
    return [make('ContractParty', newId(), { contractId: contract.id, organisationId: organisation.id })];
  },
  sentence: ({ organisation, contract }, facts) => {
    const name = nameOf(facts, 'Application', contract.applicationId);
    return {
      nl: `${organisation.name} wordt partij bij het contract voor ${name}.`,
      en: `${organisation.name} becomes a party to the contract for ${name}.`,
    };
  },
});
