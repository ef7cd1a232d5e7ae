// The landscape of the example region, invented: what each municipality uses for each function, and until when its contract runs.
import type { Phase } from '@hanze/shared/applications/phases';
import type { Degree, Hosting, Time } from '@hanze/shared/applications/registries';
import type { Place } from './vier-stromen';

/** The order in which each column below names the municipalities. */
export const order: readonly Place[] = ['WH', 'DR', 'OB', 'VM', 'LW'];

/** One sign a municipality; '-' where the function is not used. */
export const phaseSigns: Readonly<Record<string, Phase>> = {
  e: 'own-choice',
  i: 'inventory',
  b: 'decision',
  a: 'procurement',
  m: 'migration',
  s: 'live',
  u: 'phase-out',
};
export const timeSigns: Readonly<Record<string, Time>> = { T: 'tolerate', I: 'invest', M: 'migrate', E: 'eliminate' };
export const hostingSigns: Readonly<Record<string, Hosting>> = { p: 'on-premises', s: 'hybrid', c: 'saas' };

/**
 * Function; package per municipality ('=' as the one before, '-' none); phase, TIME and hosting a sign each; euro cents per inhabitant
 * a year; the quarter in which the contract ends (284 = the end of 2028); the degree of harmonisation.
 */
export type Line = readonly [
  name: string,
  packages: string,
  phases: string,
  times: string,
  hostings: string,
  cents: string,
  ends: string,
  degree: Degree,
];

/** What two municipalities keep to themselves although the rest share it: with the reason, the yearly price in cents and the end. */
export const deviations: readonly { name: string; place: Place; reason: string; yearlyCents: number; until: string }[] = [
  {
    name: 'Klantcontact',
    place: 'LW',
    reason: 'Lindewoude houdt de balie in het dorpshuis open en werkt daar met een eigen afsprakenboek, tot de verbouwing klaar is.',
    yearlyCents: 4_150_00,
    until: '2028-07-01',
  },
  {
    name: 'Koppelingen',
    place: 'LW',
    reason: 'De koppeling met de sociale werkplaats loopt nog over het oude platform. De werkplaats stapt over in 2027.',
    yearlyCents: 9_800_00,
    until: '2027-10-01',
  },
];

/** By domain of the function model. */
// biome-ignore format: one line a function, so that the columns can be read
export const landscape: Readonly<Record<string, readonly Line[]>> = {
  'Dienstverlening': [
    ['Website en content', 'Webwerf,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '118,116,120,122,135', '302,302,302,302,302', 4],
    ['Formulieren', 'Openformulier,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '65,66,66,68,72', '301,301,301,301,301', 4],
    ['Persoonlijke pagina', 'MijnVenster,=,=,=,-', 'ssss-', 'IIII-', 'cccc-', '70,75,76,76,0', '281,281,281,281,0', 3],
    ['Klantcontact', 'Contactum,=,=,Balie14,=', 'mmmmb', 'MMMMT', 'ccccc', '128,132,136,138,143', '273,273,273,291,291', 2],
    ['Afspraken balie', 'Klokwijs,=,Tijdslot,Klokwijs,-', 'aaaa-', 'MMMM-', 'ccpc-', '38,39,42,46,0', '281,273,271,273,0', 1],
    ['Klachten en meldingen', 'Meldlijn,=,=,=,=', 'sssss', 'TTTTT', 'ccccc', '42,43,42,42,47', '284,284,284,284,284', 5],
    ['Klanttevredenheid', 'Peilwerk,-,Peilwerk,-,-', 'e-e--', 'T-T--', 'c-c--', '17,0,18,0,0', '291,0,291,0,0', 0],
  ],
  'Zaken en documenten': [
    ['Zaaksysteem', 'Zaakpad,=,Dossio,=,Blik Zaken', 'bbbbb', 'MMTTM', 'sscsp', '455,463,504,529,601', '281,281,274,274,282', 1],
    ['Documentbeheer (DMS)', 'Archivo,=,Dossio DMS,=,Mapwerk', 'iiiii', 'TTTTT', 'sssss', '310,337,343,371,429', '282,284,283,273,281', 1],
    ['E-depot', 'Depotruim,=,=,=,=', 'sssss', 'IIIII', 'sssss', '85,89,93,96,97', '302,302,302,302,302', 3],
    ['Besluitvorming college', 'Stuklezer,=,=,Kamerpost,=', 'aaaaa', 'MMMMM', 'ccpcc', '56,57,59,64,70', '291,291,291,282,281', 1],
    ['Raadsinformatie', 'Stuklezer,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '61,64,62,67,67', '273,273,273,273,273', 2],
    ['Openbaarmaking (Woo)', 'Openblad,=,=,=,=', 'mmmmm', 'TTTTT', 'ccccc', '45,46,50,48,51', '302,302,302,302,302', 4],
    ['Digitaal ondertekenen', 'Handmerk,=,=,=,-', 'ssss-', 'TTTT-', 'cccc-', '22,21,23,24,0', '292,292,292,292,0', 3],
  ],
  'Burgerzaken': [
    ['Personen (BRP)', 'Burgerlijn,=,=,Persona,=', 'iiiii', 'TTTTT', 'sssss', '293,292,313,352,393', '294,302,302,291,291', 1],
    ['Burgerlijke stand', 'Burgerlijn,=,=,Persona,=', 'iiiii', 'TTTEE', 'sssss', '64,64,66,73,84', '283,281,282,281,283', 1],
    ['Reisdocumenten', 'Paslink,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '32,34,33,35,37', '294,294,294,294,294', 3],
    ['Verkiezingen', 'Stemronde,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '13,14,14,14,16', '294,294,294,294,294', 4],
    ['Begraafplaatsen', 'Rustveld,=,Gravenboek,-,Gravenboek', 'eee-e', 'MMM-E', 'ppp-p', '19,19,21,0,25', '303,301,273,0,274', 0],
  ],
  'Belastingen en WOZ': [
    ['Heffen en innen', 'Aanslagwerk,=,=,=,=', 'sssss', 'IIIII', 'sssss', '244,246,253,263,275', '281,281,281,281,281', 5],
    ['WOZ-waardering', 'Waardewijs,=,=,=,=', 'sssss', 'IIIII', 'sssss', '173,170,178,185,192', '273,273,273,273,273', 5],
    ['Invordering', 'Aanslagwerk,=,=,=,=', 'sssss', 'IIIII', 'sssss', '58,58,62,59,65', '301,301,301,301,301', 5],
    ['Kwijtschelding', 'Aanslagwerk,=,=,=,Schenk', 'ssssm', 'IIIIM', 'sssss', '21,21,21,23,23', '283,283,283,283,283', 4],
  ],
  'Sociaal domein': [
    ['Wmo en jeugd', 'Zorgverband,=,Samenzorg,=,Zorgverband', 'iibib', 'EETEM', 'sssss', '398,407,432,466,547', '282,284,283,283,281', 1],
    ['Werk en inkomen', 'Bestaanswerk,=,=,=,Samenzorg', 'sssma', 'IIITM', 'sssss', '344,337,346,371,370', '294,294,294,294,274', 3],
    ['Schuldhulp', 'Balansio,=,=,-,-', 'eee--', 'MMM--', 'ccc--', '67,66,71,0,0', '294,293,292,0,0', 1],
    ['Berichtenverkeer zorg', 'Zorgbrug,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '51,51,52,53,54', '273,273,273,273,273', 4],
    ['Leerlingenvervoer', 'Ritplan,=,Busboek,-,-', 'eee--', 'TTM--', 'cpc--', '24,25,25,0,0', '291,284,291,0,0', 0],
    ['Leerplicht', 'Schoolspoor,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '31,32,33,33,35', '302,302,302,302,302', 4],
    ['Inburgering', 'Startpunt,=,=,=,-', 'eeee-', 'TTTT-', 'cccc-', '29,28,30,34,0', '282,284,282,282,0', 1],
  ],
  'Ruimte en vergunningen': [
    ['Vergunning, toezicht (VTH)', 'Omgevo,=,Vergunster,Omgevo,Vergunster', 'aaaaa', 'TTMMM', 'sssss', '301,300,333,348,412', '302,294,274,294,282', 1],
    ['Omgevingsplan', 'Planpen,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '112,112,113,120,130', '301,301,301,301,301', 4],
    ['Bouwarchief', 'Bouwdoos,=,-,Bouwdoos,-', 'uu-u-', 'EE-E-', 'pp-p-', '37,38,0,41,0', '293,284,0,294,0', 1],
    ['Bodem en milieu', 'Grondslag,=,=,=,-', 'ssis-', 'IITT-', 'pppp-', '44,45,44,46,0', '282,282,282,282,0', 2],
    ['Grondexploitatie', 'Kavelplan,-,Kavelplan,-,-', 'e-e--', 'E-E--', 'p-p--', '30,0,32,0,0', '272,0,274,0,0', 0],
    ['Vastgoed', 'Pandbeheer,=,Steenboek,Pandbeheer,-', 'iiii-', 'TTEM-', 'cccc-', '56,58,62,68,0', '281,274,282,281,0', 1],
    ['Monumenten', 'Erfblik,-,Erfblik,-,Erfblik', 'e-e-e', 'M-E-E', 'c-c-p', '9,0,10,0,12', '281,0,282,0,281', 0],
  ],
  'Geo en basisgegevens': [
    ['Adressen (BAG)', 'Adresbron,=,=,=,=', 'sssss', 'TTTTT', 'sssss', '97,99,97,104,111', '282,282,282,282,282', 4],
    ['Grootschalige kaart (BGT)', 'Vlakwerk,=,=,=,=', 'sssss', 'TTTTT', 'sssss', '110,107,112,112,124', '291,291,291,291,291', 5],
    ['Kaartviewer', 'Kaartkijker,=,=,=,=', 'sssss', 'IIIII', 'sssss', '44,47,47,48,53', '302,302,302,302,302', 4],
    ['Gegevensmagazijn', 'Bronhuis,=,=,=,=', 'mmmmm', 'MMMMM', 'sssss', '117,125,130,133,139', '283,283,283,283,283', 3],
    ['Kabels en leidingen', 'Lijnzicht,=,-,Lijnzicht,-', 'ee-e-', 'EE-T-', 'cp-c-', '16,18,0,20,0', '281,281,0,281,0', 1],
  ],
  'Openbare ruimte': [
    ['Beheer openbare ruimte', 'Straatwerk,=,=,Buitenboek,=', 'iiiii', 'TTTTT', 'ccccc', '129,143,150,164,178', '292,284,291,273,274', 1],
    ['Groen en bomen', 'Straatwerk,=,=,Buitenboek,=', 'iiiii', 'MMMMM', 'ccccc', '43,43,46,49,56', '302,293,292,281,282', 1],
    ['Riolering', 'Putwacht,=,=,=,-', 'ssss-', 'IIII-', 'pppp-', '36,39,40,40,0', '302,302,302,302,0', 2],
    ['Afval en containers', 'Bakslim,-,Bakslim,-,Bakslim', 'e-e-e', 'E-E-E', 'c-c-c', '75,0,87,0,104', '274,0,273,0,273', 1],
    ['Parkeren', 'Plekpas,=,Parkwijs,-,-', 'eee--', 'TTE--', 'ccc--', '81,86,92,0,0', '292,284,281,0,0', 0],
    ['Gladheid en wegen', 'Strooilijn,-,Strooilijn,-,-', 'e-e--', 'M-E--', 'c-c--', '15,0,16,0,0', '282,0,283,0,0', 0],
  ],
  'Financiën en inkoop': [
    ['Financiële administratie', 'Polderboek,=,=,Kasstroom,=', 'mmmmb', 'TTTMM', 'sssss', '362,383,373,394,429', '281,281,281,271,271', 2],
    ['E-facturatie', 'Factuurstroom,=,=,=,=', 'mmsss', 'MMIII', 'ccccc', '56,57,60,63,64', '294,294,294,294,294', 4],
    ['Planning en control', 'Cijferlijn,=,=,=,-', 'ssas-', 'TTMI-', 'cccc-', '91,95,94,100,0', '291,291,291,291,0', 2],
    ['Inkoop en contracten', 'Bestelhuis,=,-,Bestelhuis,-', 'ii-i-', 'MM-E-', 'cc-c-', '61,65,0,75,0', '282,282,0,284,0', 1],
    ['Subsidies', 'Zaakpad,-,Dossio,-,-', 'e-e--', 'T-T--', 'p-s--', '25,0,27,0,0', '283,0,273,0,0', 0],
  ],
  'Personeel': [
    ['HRM en salaris', 'Loonwerk,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '209,213,216,210,233', '281,281,281,281,281', 4],
    ['Verlof en verzuim', 'Loonwerk,=,=,=,=', 'sssss', 'TTTTT', 'ccccc', '38,37,39,40,42', '302,302,302,302,302', 4],
    ['Werving', 'Vacatuur,=,-,Vacatuur,-', 'ee-e-', 'EE-E-', 'cc-c-', '22,21,0,25,0', '292,294,0,292,0', 1],
    ['Leren', 'Leerkade,=,=,=,=', 'sssss', 'TTTTT', 'ccccc', '33,33,35,34,38', '292,292,292,292,292', 4],
  ],
  'Werkplek en veiligheid': [
    ['Werkplek en kantoor', 'Vaste Werkplek,=,=,=,=', 'sssss', 'IIIII', 'ccccc', '916,899,925,976,1005', '301,301,301,301,301', 5],
    ['Identiteit en toegang', 'Sleutelring,=,=,=,=', 'sssss', 'TTTTT', 'sssss', '173,164,166,181,178', '302,302,302,302,302', 5],
    ['Telefonie', 'Hoorbaar,=,=,=,=', 'ssssm', 'TTTTM', 'ccccc', '151,152,151,156,164', '282,282,282,282,282', 4],
    ['Servicedesk', 'Loket ICT,=,=,=,=', 'sssss', 'TTTTT', 'sssss', '122,129,129,132,134', '273,273,273,273,273', 5],
    ['Back-up en herstel', 'Terugzet,=,=,=,=', 'sssss', 'TTTTT', 'sssss', '184,192,195,192,201', '284,284,284,284,284', 5],
    ['Beveiligingsbeheer', 'Borgboek,=,=,=,=', 'ssaaa', 'IITTT', 'ccccc', '51,52,52,57,58', '294,294,294,294,294', 3],
    ['Koppelingen', 'Schakelpunt,=,=,=,Draadwerk', 'ssssu', 'IIIIE', 'sssss', '208,211,216,229,233', '294,294,294,294,274', 3],
  ],
};
