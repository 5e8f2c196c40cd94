import type { Talk } from '../story.ts'

export const noor: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'bram',
    employee: {
      points: 'Ik wil meer dan opmaken. Mag ik ook aan de kneder en de oven?',
      answers: {
        proud: 'Dat ik in acht maanden het hele basisassortiment kan opmaken en dat Bram niet meer meekijkt.',
        'results-level': 'Mijn bollen zijn gelijk. Mijn tempo zakt na drieën nog in.',
        'cooperation-level': 'Ik vraag veel. Volgens mij vindt niet iedereen dat even fijn, maar zo leer ik het.',
        learn: 'Vlechten, deeg maken, bakken. In die volgorde of in een andere, maakt me niet uit.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Ze is er acht maanden. Wat nu?',
      answers: {
        proud: 'Snelle leerling. Vergeet niks.',
        'results-level': 'Goed voor iemand met haar ervaring.',
        'cooperation-level': 'Brengt leven in de nacht.',
        learn: 'Rustig blijven als het fout gaat. Dan gaat ze sneller en wordt het erger.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Noor heeft het opmaken onder de knie en wil verder. Ze leert het handwerk van Kees en de kneder van Mehmet. Tempo komt vanzelf, ' +
        'rust nog niet.',
      conclusions: {
        results: 'Op niveau voor een bakker in haar eerste jaar.',
        development: 'Eerst handwerk, dan de kneder, dan de oven. Elk ongeveer drie maanden.',
      },
      scores: {
        overall: { level: 3, reason: 'Ligt op schema en leert vlot.' },
      },
      development: 'Een nacht per week bij Kees, daarna bij Mehmet.',
    },
    agreements: [
      {
        what: 'Een leerlijn van drie keer drie maanden op papier zetten',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
      { what: 'Na elke nacht bij Kees opschrijven wat nieuw was', owner: 'employee', dueInMonths: 4, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'bram',
    employee: {
      points: 'De oven! En of ik af en toe een dagdienst mag draaien om te zien wat er met ons brood gebeurt.',
      answers: {
        proud: 'De vlecht van zes strengen. Kees knikte. Meer hoefde ik niet.',
        'results-level':
          'Ik draai de helft van de degen en daarvan is er in een halfjaar één mislukt. Zout vergeten, mijn schuld.',
        'cooperation-level': 'Met Mehmet kan ik uren over deeg praten. Met de anderen gaat het ook goed.',
        energy: 'Nieuwe dingen. Drie nachten alleen witte bollen is een lange week.',
        'feedback-from-others': 'Sanne zei dat ik mag vertrouwen op wat ik zie, in plaats van op de klok.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Ze gaat hard. Niet te hard?',
      answers: {
        proud: 'Kan nu vlechten, kneden en uitleggen waarom.',
        'results-level': 'Eén mislukt deeg. Meteen gemeld. Mooi.',
        'cooperation-level': 'Denkt nu eerst zelf na en vraagt dan pas.',
        need: 'Ook het saaie werk even goed doen als het leuke.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Noor loopt voor op haar leerlijn. Het deeg zonder zout heeft ze meteen gemeld en daar is iedereen wijzer van geworden. Ze ' +
        'begint aan de oven, bij Sanne.',
      conclusions: {
        'looking-back': 'Handwerk en kneder afgerond, twee maanden eerder dan gepland.',
        results: 'Verder dan je van haar ervaring verwacht. Ook bij bollen en kadetten scherp blijven.',
        work: 'Eén dagdienst per maand in winkel Centrum, om te zien wat de klant ziet.',
      },
      scores: {
        overall: { level: 4, reason: 'Sneller dan de leerlijn, met aandacht voor het waarom.' },
        results: { level: 4, reason: 'Draait zelfstandig mee aan kneder en opmaaktafel.' },
      },
      development: 'Drie maanden oven, elke week twee nachten naast Sanne.',
    },
    agreements: [
      {
        what: 'Een zoutcontrole bedenken die niemand kan overslaan',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
        remark: 'Zout staat nu afgewogen in een rode bak boven op de bloem.',
      },
      {
        what: 'Met Esther een dagdienst per maand afspreken',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'dropped',
        remark: 'Twee keer gedaan. Daarna te weinig mensen in de nacht.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'bram',
    employee: {
      points: 'Wat kan ik hier over twee jaar zijn?',
      answers: {
        proud: 'Mijn eerste nacht alleen aan de oven, met 1100 broden. Twee te donker. Die heb ik zelf opgegeten.',
        'results-level': 'Ik kan nu overal staan. Laden op volle snelheid moet nog beter.',
        'cooperation-level': 'Ik help Ruben en merk dat ik dingen zeg die Kees tegen mij zei.',
        'next-step': 'Meesterbakker worden, net als Sanne. Ik weet dat het jaren duurt.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Vasthouden. Ze mag hier niet weglopen omdat het te langzaam gaat.',
      answers: {
        proud: 'Inzetbaar op elke plek. Binnen twee jaar.',
        'results-level': 'Weinig fouten, en wat fout gaat komt ze zelf vertellen.',
        'cooperation-level': 'Trekt Ruben mee.',
        'next-step': 'De opleiding op het hoogste bakkersniveau. Ik ga erachteraan.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Noor is op alle plekken in de nacht inzetbaar. Ze wil op termijn meesterbakker worden. Bram zoekt uit welke opleiding past en ' +
        'wie betaalt.',
      conclusions: {
        results: 'Zelfstandig aan tafel, kneder en oven. Laden in de piek is het laatste leerpunt.',
        career: 'Meesterbakker als doel, over een jaar of vier. De vakopleiding is de eerste stap.',
      },
      scores: {},
      development: 'Vakopleiding in deeltijd, als de lesdagen met het nachtrooster te combineren zijn.',
    },
    agreements: [
      {
        what: 'Uitzoeken welke vakopleiding past, wat die kost en hoe het met de nachten moet',
        owner: 'manager',
        dueInMonths: 4,
        standing: 'done',
        remark: 'Past. Joris heeft ja gezegd op de kosten.',
      },
      { what: 'Zich aanmelden voor de vakopleiding', owner: 'employee', dueInMonths: 8, standing: 'open' },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Zelfstandige nachten aan de oven',
        specific: 'Nachten waarin Noor de oven zonder hulp draait, met niet meer uitval dan Sanne.',
        measurable: 'Aantal zelfstandige nachten per maand met hoogstens vier procent uitval.',
        achievable: 'Ze staat nu twee nachten per week aan de oven, dus acht per maand kan.',
        relevant: 'Dan heeft Sanne haar handen vrij om op te leiden.',
        dueInMonths: 8,
        measure: { unit: 'nachten per maand', start: 2, target: 8 },
        checkIns: [
          { afterMonths: 2, value: 4, remark: 'Vier van de zes. De andere twee zaten op vijf procent.' },
          { afterMonths: 4.5, value: 7, remark: 'De laadmal helpt mij ook.' },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
