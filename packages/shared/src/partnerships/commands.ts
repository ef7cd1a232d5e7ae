// The commands of the partnerships: what each is called and which roles may run it.
import type { CommandRule } from '../identity/command-rule.ts';

const boardOffice = ['administrator', 'secretary'] as const;

export const partnershipCommands = {
  foundPartnership: { label: { nl: 'Richt samenwerking op', en: 'Found partnership' }, roles: boardOffice },
  describePartnership: { label: { nl: 'Wijzig gegevens', en: 'Change details' }, roles: boardOffice },
  publishPartnership: { label: { nl: 'Neem op in het register', en: 'Enter in the register' }, roles: boardOffice },
  dissolvePartnership: { label: { nl: 'Hef samenwerking op', en: 'Dissolve partnership' }, roles: boardOffice, stepUp: true },
  changeLegalForm: { label: { nl: 'Wijzig rechtsvorm', en: 'Change legal form' }, roles: boardOffice },
  admitParticipant: { label: { nl: 'Laat deelnemer toe', en: 'Admit participant' }, roles: boardOffice },
  endParticipation: { label: { nl: 'Beëindig deelname', en: 'End participation' }, roles: boardOffice },
  defineBody: { label: { nl: 'Stel orgaan in', en: 'Define body' }, roles: boardOffice },
  endBody: { label: { nl: 'Hef orgaan op', en: 'End body' }, roles: boardOffice },
  assignSeat: { label: { nl: 'Wijs zetel toe', en: 'Assign seat' }, roles: boardOffice },
  endSeat: { label: { nl: 'Beëindig zetel', en: 'End seat' }, roles: boardOffice },
  assignWeight: { label: { nl: 'Wijzig stemgewicht', en: 'Change voting weight' }, roles: boardOffice },
  registerOrganisation: { label: { nl: 'Leg organisatie vast', en: 'Register organisation' }, roles: ['administrator'] },
  recordInhabitants: { label: { nl: 'Leg inwonertal vast', en: 'Record inhabitants' }, roles: ['administrator'] },
  loadMunicipalities: { label: { nl: 'Neem de gemeentelijst over', en: 'Take over the list of municipalities' }, roles: ['administrator'] },
} as const satisfies Record<string, CommandRule>;
