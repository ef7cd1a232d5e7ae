// The arrangement of the example region as it was made in 2021, invented: every article with its text and the same in plain words.
import type { WrittenClause } from '@hanze/shared/agreements/clause';

type Article = readonly [number: string, title: string, legal: string, plain: string];

const chapters: readonly (readonly [chapter: string, articles: readonly Article[]])[] = [
  [
    'Begrippen en doel',
    [
      [
        '1',
        'Begrippen',
        `1. In deze regeling wordt verstaan onder:
   a. Vier Stromen: de bedrijfsvoeringsorganisatie, bedoeld in artikel 2;
   b. deelnemer: het college van een gemeente die deze regeling heeft getroffen;
   c. bestuur: het bestuur van Vier Stromen;
   d. gezamenlijke voorziening: een applicatie, netwerk of dienst die Vier Stromen voor meer dan één deelnemer inkoopt of beheert.`,
        'Dit artikel zegt wat de woorden in deze regeling betekenen. Deelnemer is steeds het college van burgemeester en wethouders.',
      ],
      [
        '2',
        'Instelling',
        `1. Er is een bedrijfsvoeringsorganisatie, genaamd ICT-samenwerking Vier Stromen.
2. Zij is een rechtspersoon en gevestigd te Waterhoek.`,
        'Vier Stromen is een eigen organisatie, los van de gemeenten. Zij mag zelf contracten sluiten. Het kantoor staat in Waterhoek.',
      ],
      [
        '3',
        'Doel',
        `1. Vier Stromen behartigt het gezamenlijk belang van de deelnemers bij automatisering en informatievoorziening.
2. Zij let daarbij op de continuïteit van de dienstverlening, de kwaliteit, de kwetsbaarheid en de kosten.`,
        'Samen zorgen we dat de computers en programma’s van de gemeenten blijven werken, goed zijn en te betalen blijven.',
      ],
    ],
  ],
  [
    'Taken en bevoegdheden',
    [
      [
        '4',
        'Basistaken',
        `1. Vier Stromen beheert voor alle deelnemers de werkplekken, het netwerk, de rekencentra en de informatiebeveiliging.
2. Een deelnemer neemt de basistaken in hun geheel af.`,
        'De basis doen we voor iedereen: werkplekken, netwerk en beveiliging. Een gemeente kan daar geen stukje uit kiezen.',
      ],
      [
        '5',
        'Aanvullende taken',
        `1. Op verzoek van een of meer deelnemers beheert Vier Stromen vakapplicaties of voert zij projecten uit.
2. De afspraken daarover staan in een dienstverleningsovereenkomst.`,
        'Gemeenten kunnen extra diensten afnemen. Alleen wie meedoet, betaalt. De afspraken staan in een apart contract.',
      ],
      [
        '6',
        'Wat lokaal blijft',
        `1. De deelnemers stellen zelf hun beleid en hun dienstverlening vast.
2. Een deelnemer kan van een gezamenlijke voorziening afwijken met opgave van de reden, de meerkosten en de einddatum van de afwijking.`,
        'De gemeente blijft baas over haar eigen beleid. Anders doen dan de rest mag, als zij zegt waarom, wat het kost en tot wanneer.',
      ],
      [
        '7',
        'Gegevens',
        `1. De gegevens in een gezamenlijke voorziening blijven van de deelnemer die ze heeft aangeleverd.
2. Het bestuur zorgt dat die gegevens per deelnemer te scheiden en terug te leveren zijn.`,
        'De gegevens van een gemeente blijven van die gemeente. Zij kan ze altijd terugkrijgen.',
      ],
      [
        '8',
        'Continuïteit',
        `1. Het bestuur stelt een herstelplan vast dat zegt in welke volgorde processen na een storing terugkomen.
2. Het herstel wordt ieder jaar beproefd. Het verslag gaat naar de deelnemers.`,
        'Van tevoren is afgesproken wat als eerste weer moet werken na een grote storing. Elk jaar oefenen we dat.',
      ],
    ],
  ],
  [
    'Bestuur en stemmen',
    [
      [
        '9',
        'Samenstelling',
        `1. Het bestuur telt evenveel leden als er deelnemers zijn.
2. Elk college wijst uit zijn midden één lid en één plaatsvervanger aan.
3. Het lidmaatschap eindigt van rechtswege als het lid geen lid meer is van het college.`,
        'Elke gemeente heeft één plek in het bestuur, met een vervanger. Wie geen wethouder of burgemeester meer is, verliest de plek.',
      ],
      [
        '10',
        'Voorzitter',
        `1. Het bestuur kiest uit zijn midden een voorzitter.
2. De voorzitter vertegenwoordigt Vier Stromen in en buiten rechte.`,
        'Het bestuur kiest zelf wie voorzit. De voorzitter spreekt en tekent namens Vier Stromen.',
      ],
      [
        '11',
        'Vergaderingen',
        `1. Het bestuur vergadert ten minste vier keer per jaar en zo vaak als twee leden daarom vragen.
2. Een vergadering wordt geopend als meer dan de helft van de leden aanwezig is.
3. De vergaderingen zijn openbaar. Het bestuur kan de deuren sluiten.`,
        'Er zijn minstens vier vergaderingen per jaar. Meer dan de helft van de leden moet er zijn. Iedereen mag komen luisteren.',
      ],
      [
        '12',
        'Stemverhouding',
        `1. Ieder lid van het bestuur heeft één stem.
2. Het bestuur besluit bij gewone meerderheid van de uitgebrachte stemmen, tenzij deze regeling anders bepaalt.
3. Staken de stemmen, dan beslist het bestuur in de volgende vergadering. Staken zij weer, dan is het voorstel niet aangenomen.`,
        'Elke gemeente heeft één stem. De meeste stemmen winnen. Bij gelijke stemmen komt het voorstel nog één keer terug.',
      ],
      [
        '13',
        'Zware besluiten',
        `1. Een besluit tot invoering of beëindiging van een gezamenlijke voorziening met een eenmalig bedrag van meer dan € 250.000 vereist ten minste twee derde van het totaal aantal stemmen.`,
        'Grote besluiten, van meer dan 250.000 euro, hebben twee derde van alle stemmen nodig.',
      ],
      [
        '14',
        'Informatie en verantwoording',
        `1. Het bestuur geeft de colleges en de raden ongevraagd alle inlichtingen die zij nodig hebben.
2. Een lid verantwoordt zich tegenover het college dat het heeft aangewezen.`,
        'Het bestuur vertelt uit zichzelf wat gemeenten en raden moeten weten. Elk lid legt verantwoording af aan de eigen gemeente.',
      ],
    ],
  ],
  [
    'Medewerkers',
    [
      [
        '16',
        'Directeur',
        `1. Het bestuur benoemt, schorst en ontslaat de directeur.
2. De directeur leidt de organisatie en bereidt de besluiten van het bestuur voor.`,
        'De directeur heeft de dagelijkse leiding en werkt voor het bestuur.',
      ],
      [
        '17',
        'Overgang van personeel',
        `1. Personeel van de deelnemers dat op 1 juli 2021 bij de centrumgemeente in dienst is voor taken van de samenwerking, gaat over naar Vier Stromen met behoud van rechten.`,
        'Wie in 2021 al voor de samenwerking werkte, kwam in dienst bij Vier Stromen. De rechten bleven gelijk.',
      ],
    ],
  ],
  [
    'Begroting en bijdragen',
    [
      [
        '22',
        'Kaders',
        `1. Het bestuur zendt de algemene financiële en beleidsmatige kaders vóór 30 april van het jaar voorafgaand aan dat waarvoor de begroting dient aan de raden.`,
        'Vóór 30 april horen de raden wat de plannen en kosten op hoofdlijnen zijn.',
      ],
      [
        '23',
        'Begroting',
        `1. Het bestuur zendt de ontwerpbegroting ten minste acht weken voordat zij wordt vastgesteld aan de raden.
2. De raden kunnen binnen die termijn hun zienswijze geven. Het bestuur antwoordt met redenen.`,
        'De raden krijgen acht weken om te zeggen wat zij van de begroting vinden. Het bestuur antwoordt daarop en zegt waarom.',
      ],
      [
        '24',
        'Jaarrekening',
        `1. Het bestuur stelt de jaarrekening vast in het jaar na het jaar waarop zij betrekking heeft.
2. Een overschot gaat naar de deelnemers in dezelfde verhouding als hun bijdrage, tenzij het bestuur anders besluit.`,
        'Na afloop van het jaar laat het bestuur zien wat het echt heeft gekost. Wat over is, gaat terug naar de gemeenten.',
      ],
      [
        '26',
        'Bijdragen',
        `1. De deelnemers dragen bij naar het aantal inwoners op 1 januari van het jaar voor het begrotingsjaar.
2. De kosten van bestuur en secretariaat worden in gelijke delen gedragen.
3. De deelnemers betalen de bijdrage in vier voorschotten.`,
        'De meeste kosten verdelen we naar het aantal inwoners. De kosten van het bestuur delen we door gelijke delen. Gemeenten betalen per kwartaal.',
      ],
      [
        '27',
        'Aanpassing aan prijzen',
        `1. De bijdrage wordt jaarlijks aangepast aan het prijsindexcijfer van de overheidsconsumptie.`,
        'Elk jaar gaat de bijdrage mee met de prijzen.',
      ],
    ],
  ],
  [
    'Toetreden, uittreden en opheffen',
    [
      [
        '28',
        'Toetreding',
        `1. Een college kan toetreden als alle deelnemers daarmee instemmen.
2. Het bestuur stelt de voorwaarden van de toetreding vast.`,
        'Een nieuwe gemeente kan meedoen als alle gemeenten dat goed vinden.',
      ],
      [
        '29',
        'Uittreding',
        `1. Een deelnemer kan uittreden met ingang van 1 januari van enig jaar. De opzegtermijn is één kalenderjaar.
2. De uittredende deelnemer vergoedt de kosten die na uittreding blijven, over vijf jaar aflopend van 100 naar 20 procent.`,
        'Een gemeente mag altijd weg, als zij dat een jaar eerder zegt. Zij betaalt dan vijf jaar lang een steeds kleiner deel mee.',
      ],
      [
        '30',
        'Wijziging en opheffing',
        `1. De regeling wordt gewijzigd of opgeheven bij gelijkluidend besluit van alle deelnemers, met toestemming van de raden.
2. Bij opheffing stelt het bestuur een plan voor de vereffening vast.`,
        'Deze afspraken veranderen of stoppen kan alleen als alle gemeenten en hun raden dat willen.',
      ],
    ],
  ],
  [
    'Archief, geschillen en slot',
    [
      [
        '31',
        'Archief',
        `1. Het bestuur zorgt voor de archiefbescheiden volgens een door hem vast te stellen regeling.`,
        'Vier Stromen bewaart haar stukken volgens de regels.',
      ],
      [
        '32',
        'Geschillen',
        `1. Voordat een geschil aan gedeputeerde staten wordt voorgelegd, proberen de deelnemers het in onderling overleg op te lossen.`,
        'Bij ruzie praten de gemeenten eerst met elkaar. Daarna beslist de provincie.',
      ],
      [
        '33',
        'Slot',
        `1. Deze regeling geldt voor onbepaalde tijd en treedt in werking op 1 juli 2021.
2. Zij wordt aangehaald als: Regeling ICT-samenwerking Vier Stromen.`,
        'De afspraken gelden vanaf 1 juli 2021 en hebben geen einddatum.',
      ],
    ],
  ],
];

export const regeling2021: readonly WrittenClause[] = chapters.flatMap(([chapter, articles]) =>
  articles.map(([number, title, legal, plain]) => ({ key: null, number, chapter, title, legal, plain })),
);
