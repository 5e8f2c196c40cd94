import type { Talk } from '../story.ts'

export const aylin: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'gerrit',
    employee: {
      points:
        'De bestellingen van de winkels komen te laat binnen. En ik wil het hebben over hoe ik mijn team meer kan laten doen.',
      answers: {
        proud: 'Mijn team! We hebben in één weekend 340 taarten gemaakt en iedereen ging lachend naar huis.',
        'results-level': 'De taarten waren er op tijd. We gooien wel te veel slagroomgebak weg op maandag.',
        'cooperation-level':
          'In het team is het warm en open. Met winkel Overvecht heb ik het soms aan de stok over de aantallen.',
        learn: 'Loslaten. Ik kijk elke taart nog na voordat hij de deur uit gaat.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'De derving bij slagroomgebak en het delegeren van de eindcontrole.',
      answers: {
        proud: 'De afdeling banket heeft een grote opdracht zonder klachten afgeleverd.',
        'results-level': 'De levering is betrouwbaar. De derving van 9 procent op maandag is te hoog.',
        'cooperation-level': 'Aylin schept een prettige sfeer en medewerkers durven haar om hulp te vragen.',
        need: 'Ik verwacht dat zij de eindcontrole per dag aan een collega toedeelt.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Aylin leidt een hecht team en levert betrouwbaar. De derving op maandag moet omlaag en de eindcontrole hoeft niet bij haar ' +
        'alleen te liggen.',
      conclusions: {
        results: 'Grote opdracht goed uitgevoerd. De derving van slagroomgebak op maandag bedraagt 9 procent.',
        leadership: 'Medewerkers voelen zich veilig. Aylin mag meer verantwoordelijkheid bij hen neerleggen.',
        cooperation: 'Met Overvecht worden de aantallen voortaan op donderdag samen vastgesteld.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Betrouwbare resultaten en een goede sfeer, terwijl de derving op maandag te hoog is.',
        },
        cooperation: { level: 4, reason: 'Zij bouwt aan een team waarin collega’s elkaar uit zichzelf helpen.' },
      },
      development: 'Aylin volgt dezelfde cursus voor leidinggevenden die Bram heeft gevolgd.',
    },
    agreements: [
      {
        what: 'De eindcontrole van taarten per dag bij één banketbakker leggen',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Lotte begon, nu doet iedereen het om de beurt.',
      },
      {
        what: 'Met Marloes een vast moment afspreken voor de weekendaantallen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Minder slagroomgebak weggooien op maandag',
        specific: 'De aantallen voor maandag afstemmen op de verkoop van de vier maandagen ervoor, per winkel.',
        measurable: 'Weggegooid slagroomgebak als deel van wat we op maandag leveren.',
        achievable: 'Op andere dagen zitten we al tussen de vier en vijf procent.',
        relevant: 'Het kost ons per maandag bijna een uur werk van twee mensen, voor niets.',
        dueInMonths: 6,
        measure: { unit: '% derving', start: 9, target: 5 },
        checkIns: [
          { afterMonths: 2, value: 7.5, remark: 'Centrum doet mee. Overvecht bestelt nog op gevoel.' },
          { afterMonths: 5, value: 5.6, remark: 'Daan levert nu ook zijn cijfers aan.' },
        ],
        closedAs: 'partly',
        reflection:
          'Het cijfer is gehalveerd, niet gehaald. Wat hielp: op zondag al kijken wat er op maandag ligt. Dat had ik eerder kunnen bedenken.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points: 'Met Fleur erbij zijn we nu met vijf. Hoe houden we het team in balans als we verder groeien?',
      answers: {
        proud:
          'Dat Lotte, Yusuf en Iris de eindcontrole overnemen en elkaar eerlijk durven te zeggen dat een taart niet recht is.',
        'results-level': 'De derving is bijna waar we wilden zijn. De bonbons van Iris doen het geweldig.',
        'cooperation-level': 'Ik voel me gesteund door de winkels, en ik hoop dat zij dat van ons ook vinden.',
        difficult: 'Nee zeggen tegen een spoedtaart. Ik zeg ja en dan staat mijn team er om zes uur nog.',
        need: 'Rugdekking als ik een spoedbestelling weiger.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Hoe het gaat met jou en je team, en waar ik in mijn eerste maanden kan helpen.',
      answers: {
        proud: 'Als ik banket binnenloop, legt de jongste me uit wat er die dag moet gebeuren. Dat heb jij zo gemaakt.',
        'results-level':
          'Van 9 naar 5,6 procent derving op maandag. Het doel was vijf, maar de winkels bewegen nu mee.',
        'cooperation-level': 'Je laat Jurrien meekijken en Fleur was onder jouw hoede in een paar maanden ingewerkt.',
        need: 'Stuur spoedbestellingen na twee uur ’s middags naar mij door. Dan ben ik de boeman.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Banket groeit en de sfeer is goed gebleven. Aylin heeft taken losgelaten en het team pakt ze op. Spoedbestellingen zijn het ' +
        'zwakke punt en daar spreken we een grens voor af.',
      conclusions: {
        'looking-back': 'De eindcontrole rouleert en de maandagderving is gezakt naar 5,6 procent.',
        leadership:
          'Aylin geeft ruimte en krijgt er inzet voor terug. Nee zeggen mag ze leren zien als zorg voor haar team.',
        work: 'Spoedtaarten na twee uur gaan alleen door als Joris en Aylin het er samen over eens zijn.',
      },
      scores: {},
      development: 'Aylin oefent met Fatima hoe je vriendelijk en duidelijk weigert.',
    },
    agreements: [
      {
        what: 'De winkels laten weten dat taarten voor dezelfde dag tot twee uur besteld kunnen worden',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Een inwerkplan voor nieuwe banketbakkers maken, samen met Fleur',
        owner: 'employee',
        dueInMonths: 4,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points: 'De koeling in de banketruimte en de chocoladehoek van Iris. Het past niet meer.',
      answers: {
        proud:
          'Het team heeft een hele dag zonder mij gedraaid en ik hoorde pas de volgende ochtend hoe goed het was gegaan.',
        'results-level': 'De kwaliteit is hoog en de winkels zijn tevreden. We lopen alleen vast op ruimte.',
        'cooperation-level': 'De desemcroissant met Jurrien is er nog niet, maar het plezier is er wel.',
        energy: 'Mijn mensen zien groeien. Roosters schuiven doe ik liever niet op zondagavond.',
        need: 'Een besluit over de verbouwing, of anders een eerlijk antwoord dat het dit jaar niet wordt.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 5 },
    },
    managerSays: {
      points: 'De ruimte bij banket, en jouw zondagavonden.',
      answers: {
        proud: 'Vier mensen die elkaars werk kunnen overnemen. Zo stevig heeft banket nog niet gestaan.',
        'results-level': 'Omzet omhoog en de derving op alle dagen onder de vijf procent.',
        'cooperation-level': 'Jij haalt mensen erbij. Zelfs Dirk komt tegenwoordig koffiedrinken bij banket.',
        learn: 'Begroten. Als jij een verbouwing wilt, moet je kunnen laten zien wat hij oplevert.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Aylin heeft een zelfstandig team neergezet dat ook zonder haar draait. De ruimte wordt krap. Aylin maakt een onderbouwing en ' +
        'Joris zorgt dat die op tafel komt bij Hanneke.',
      conclusions: {
        results: 'Hogere omzet en een derving onder de vijf procent op alle dagen.',
        cooperation: 'Banket werkt met iedereen samen, van brood tot onderhoud.',
        leadership: 'Het team neemt elkaars werk over. Het rooster maakt Aylin voortaan op donderdag, in werktijd.',
      },
      scores: {
        overall: { level: 4, reason: 'Een team dat zelfstandig draait, met betere cijfers dan een jaar geleden.' },
        leadership: { level: 4, reason: 'Zij laat mensen groeien en heeft laten zien dat zij kan loslaten.' },
      },
      development: 'Carla neemt in twee ochtenden de begroting van banket met Aylin door.',
    },
    agreements: [
      {
        what: 'Een onderbouwing maken voor de uitbreiding van de banketruimte, met kosten en opbrengst',
        owner: 'employee',
        dueInMonths: 4,
        standing: 'done',
      },
      {
        what: 'De onderbouwing bespreken met Hanneke en Aylin een antwoord geven',
        owner: 'manager',
        dueInMonths: 7,
        standing: 'open',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
