// What the stable range, the verdicts and the mix of drivers say.
import type { TextOrPhrase } from '@hanze/shared/kernel/text';

type Names = { names: string };
type Group = { names: string; one: boolean; pays: string; cost: string; gap: string };

export const benchLabels = {
  range: { nl: 'Binnen welke ruimte blijft iedereen?', en: 'Within which range does everyone stay?' },
  rangeNote: {
    nl: (p: { year: number }) => `Alle gedeelde kosten van ${p.year}`,
    en: (p: { year: number }) => `All shared costs of ${p.year}`,
  },
  perHeadUnit: { nl: 'Euro per inwoner', en: 'Euros per inhabitant' },
  euroUnit: { nl: 'Duizend euro per jaar', en: 'Thousand euros per year' },
  onlyBelow: {
    nl: (p: { name: string; now: string; least: string }) =>
      `Alleen ${p.name} valt buiten de ruimte: ${p.now} waar ten minste ${p.least} nodig is.`,
    en: (p: { name: string; now: string; least: string }) =>
      `Only ${p.name} is outside the range: ${p.now} where at least ${p.least} is needed.`,
  },
  onlyAbove: {
    nl: (p: { name: string; now: string; most: string }) =>
      `Alleen ${p.name} valt buiten de ruimte: ${p.now} waar ten hoogste ${p.most} kan.`,
    en: (p: { name: string; now: string; most: string }) =>
      `Only ${p.name} is outside the range: ${p.now} where at most ${p.most} is possible.`,
  },
  severalOutside: {
    nl: (p: Names) => `${p.names} vallen buiten de ruimte.`,
    en: (p: Names) => `${p.names} are outside the range.`,
  },
  allInside: { nl: 'Met de sleutel van nu blijft iedereen binnen de ruimte.', en: 'With the present key everyone stays within the range.' },
  insideButBlocked: {
    nl: 'Iedereen blijft binnen zijn eigen ruimte, en toch is er een groep die zonder de anderen goedkoper uit is.',
    en: 'Everyone stays within the own range, and yet some group would be cheaper off without the others.',
  },
  emptyCore: { nl: 'Er is geen ruimte waarin iedereen blijft.', en: 'There is no range within which everyone stays.' },
  now: { nl: 'Sleutel van nu', en: 'Present key' },
  mix: { nl: 'Mengsel hieronder', en: 'Mix below' },
  shapley: { nl: 'Shapley', en: 'Shapley' },
  nucleolus: { nl: 'Nucleolus per hoofd', en: 'Nucleolus per head' },
  band: { nl: 'stabiele ruimte', en: 'stable range' },
  alone: { nl: 'Zelf doen', en: 'Alone' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  least: { nl: 'Ten minste', en: 'At least' },
  most: { nl: 'Ten hoogste', en: 'At most' },
  together: { nl: 'Samen', en: 'Together' },
  staysTogether: { nl: 'Blijft elke groep liever samen?', en: 'Does every group prefer to stay?' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  source: {
    nl: (p: { year: number; groups: string; by: string; on: string }) =>
      `Bron: kostenmodel ${p.year}, ${p.groups} groepen doorgerekend; vastgelegd ${p.by}op ${p.on}.`,
    en: (p: { year: number; groups: string; by: string; on: string }) =>
      `Source: cost model ${p.year}, ${p.groups} groups worked out; recorded ${p.by}on ${p.on}.`,
  },
  by: { nl: (p: { name: string }) => `door ${p.name} `, en: (p: { name: string }) => `by ${p.name} ` },
  differs: {
    nl: (p: { model: string; budget: string; gap: string }) =>
      `Het kostenmodel telt op tot ${p.model}, de begroting tot ${p.budget}: ${p.gap} verschil. De ruimte is van het kostenmodel; de sleutel van nu telt daarin naar verhouding.`,
    en: (p: { model: string; budget: string; gap: string }) =>
      `The cost model adds up to ${p.model}, the budget to ${p.budget}: a difference of ${p.gap}. The range is that of the cost model; the present key counts in proportion.`,
  },
  explained: {
    nl: 'Shapley: ieder betaalt wat hij gemiddeld toevoegt. Nucleolus per hoofd: de groep die het minst tevreden is, is zo tevreden mogelijk.',
    en: 'Shapley: everyone pays what it adds on average. Nucleolus per head: the group that is least content is as content as can be.',
  },
  verdict: { nl: 'Wie is zonder de anderen goedkoper uit?', en: 'Who would be cheaper off without the others?' },
  group: {
    nl: (p: Group) =>
      `${p.names} ${p.one ? 'betaalt' : 'betalen samen'} ${p.pays} en ${p.one ? 'is' : 'zijn'} zonder de anderen naar schatting ${p.cost} kwijt: ${p.gap} te veel.`,
    en: (p: Group) =>
      `${p.names} ${p.one ? 'pays' : 'together pay'} ${p.pays} and would by estimate spend ${p.cost} without the others: ${p.gap} too much.`,
  },
  moreGroups: {
    nl: (p: { n: number }) => `En nog ${p.n} ${p.n === 1 ? 'groep' : 'groepen'}.`,
    en: (p: { n: number }) => `And ${p.n} more ${p.n === 1 ? 'group' : 'groups'}.`,
  },
  noGroup: { nl: 'Geen enkele groep is zonder de anderen goedkoper uit.', en: 'No group would be cheaper off without the others.' },
  nobodyAlone: { nl: 'Niemand is in zijn eentje goedkoper uit.', en: 'Nobody would be cheaper off alone.' },
  aloneBetter: {
    nl: (p: Names & { one: boolean }) => `In zijn eentje goedkoper uit ${p.one ? 'is' : 'zijn'}: ${p.names}.`,
    en: (p: Names & { one: boolean }) => `Cheaper off alone: ${p.names}.`,
  },
  bandHolds: {
    nl: 'Dit geldt over de hele bandbreedte van de schattingen, van laag tot hoog.',
    en: 'This holds over the whole band of the estimates, from low to high.',
  },
  bandDepends: {
    nl: 'Dit hangt af van de schattingen: bij een andere uitkomst tussen laag en hoog slaat het oordeel om.',
    en: 'This depends on the estimates: with another outcome between low and high the verdict turns.',
  },
  bandNone: { nl: 'In het kostenmodel staan geen schattingen.', en: 'The cost model holds no estimates.' },
  bandNotComputed: {
    nl: 'Of dit over de hele bandbreedte geldt, is niet berekend: er zijn te veel geschatte onderdelen bij zo veel deelnemers.',
    en: 'Whether this holds over the whole band is not computed: there are too many estimated components with so many participants.',
  },
  simple: { nl: 'Welke eenvoudige sleutel komt het dichtst bij?', en: 'Which simple key comes closest?' },
  simpleNote: { nl: 'Met tellingen die u al hebt, in hele procenten', en: 'With counts you already have, in whole percents' },
  closestIn: {
    nl: (p: { key: string }) => `${p.key}: zo blijft iedereen binnen de ruimte, en ligt de verdeling het dichtst bij Shapley.`,
    en: (p: { key: string }) => `${p.key}: this keeps everyone within the range, as near to Shapley as possible.`,
  },
  closestOut: {
    nl: (p: { key: string }) => `${p.key} komt het dichtst bij, maar houdt niet elke groep binnen.`,
    en: (p: { key: string }) => `${p.key} comes closest, but does not keep every group in.`,
  },
  sliders: { nl: 'Probeer een mengsel', en: 'Try a mix' },
  slidersHelp: {
    nl: 'Schuif de maatstaven. Ze tellen naar verhouding, samen 100%.',
    en: 'Move the drivers. They count in proportion, together 100%.',
  },
  backToClosest: { nl: 'Terug naar de dichtstbijzijnde', en: 'Back to the closest' },
  nothingCounts: { nl: 'Zet minstens één maatstaf boven 0.', en: 'Put at least one driver above 0.' },
  mixIn: { nl: 'Met dit mengsel blijft elke groep liever samen.', en: 'With this mix every group prefers to stay.' },
  nowEuro: { nl: 'Nu (€)', en: 'Now (€)' },
  mixEuro: { nl: 'Mengsel (€)', en: 'Mix (€)' },
  difference: { nl: 'Verschil (€)', en: 'Difference (€)' },
  differencePerHead: { nl: '€ per inwoner', en: '€ per inhabitant' },
  propose: { nl: 'Maak hier een voorstel van', en: 'Make this a proposal' },
  noModel: { nl: 'Er is nog geen kostenmodel van dit jaar.', en: 'There is no cost model of this year yet.' },
  noModelSays: {
    nl: 'Wie eerlijk wil vergelijken, moet weten wat elke groep zonder de anderen kwijt zou zijn. Dat volgt uit een kostenmodel: platforms, applicaties, contracten, personeel. Zonder dat model is er geen ruimte te tekenen. De secretaris, de manager of de controller van de samenwerking legt het vast.',
    en: 'A fair comparison needs to know what every group would spend without the others. That follows from a cost model: platforms, applications, contracts, staff. Without it no range can be drawn. The secretary, the manager or the controller of the partnership records it.',
  },
  record: { nl: 'Leg het kostenmodel vast', en: 'Record the cost model' },
  seeModel: { nl: 'Bekijk het kostenmodel', en: 'See the cost model' },
  otherMembers: { nl: 'Het kostenmodel gaat over andere deelnemers.', en: 'The cost model is about other participants.' },
  otherMembersSays: {
    nl: 'Sinds het is vastgelegd, is er iemand bij gekomen of weggegaan. Leg het opnieuw vast; tot dan is de ruimte niet te berekenen.',
    en: 'Since it was recorded somebody joined or left. Record it anew; until then the range cannot be computed.',
  },
  tooMany: {
    nl: (p: { most: number }) => `Boven ${p.most} deelnemers is de ruimte niet berekend.`,
    en: (p: { most: number }) => `Above ${p.most} participants the range is not computed.`,
  },
  tooManySays: {
    nl: 'Het aantal groepen is dan te groot om ze alle door te rekenen. De sleutels hierboven en hun verschillen gelden wel.',
    en: 'The number of groups is then too large to work all of them out. The keys above and their differences do hold.',
  },
  notComputed: { nl: 'De ruimte is niet berekend.', en: 'The range is not computed.' },
  computing: { nl: 'de ruimte', en: 'the range' },
} satisfies Record<string, TextOrPhrase>;
