import type { Talk } from '../story.ts'

export const iris: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'aylin',
    employee: {
      points: 'De temperatuur in de ruimte. Boven de 22 graden wordt mijn couverture grijs en kan ik opnieuw beginnen.',
      answers: {
        proud: 'Acht bonbons die ik zelf heb bedacht. De karamel met desemkruim is van Jurrien en mij samen.',
        'results-level':
          'De kwaliteit is goed als het koel is. Op warme middagen gooi ik een kwart terug in de smeltketel.',
        'cooperation-level':
          'Prima, al zit ik in mijn hoekje en vergeet ik weleens te zeggen dat ik iets op heb gemaakt.',
        need: 'Een afgeschermde hoek die koel te houden is.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De chocoladehoek, en hoe we jou beter zichtbaar maken.',
      answers: {
        proud: 'In tien maanden heb jij van een plank met drie bonbons een vitrine gemaakt.',
        'results-level': 'Prachtig werk. De uitval door warmte is jou niet aan te rekenen.',
        'cooperation-level':
          'Je bent rustig en behulpzaam. Meld wel op tijd wat er op is, dan staat niemand mis te grijpen.',
        learn: 'Je voorraad bijhouden. Nu zit alles in je hoofd.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Iris heeft een eigen bonbonlijn opgezet. Warmte in de ruimte is het grootste probleem en daar zoeken we een oplossing voor. Ze ' +
        'gaat haar voorraad bijhouden op een lijst.',
      conclusions: {
        results: 'Acht eigen bonbons in de vitrine. Op warme middagen gaat een kwart terug in de ketel.',
        work: 'Een koele hoek is nodig. Als tussenstap begint Iris op warme dagen om vijf uur.',
      },
      scores: {
        overall: { level: 4, reason: 'Een nieuwe lijn neergezet die klanten trekt, in een ruimte die tegenwerkt.' },
      },
      development: 'Masterclass ganache en houdbaarheid, twee dagen.',
    },
    agreements: [
      {
        what: 'Een voorraadlijst ophangen en op maandag en donderdag bijwerken',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Met Dirk uitzoeken wat een gekoelde hoek kost',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Een mobiele koelunit en een tochtgordijn bleken genoeg.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'aylin',
    employee: {
      points: 'Of we dozen bonbons via de website kunnen verkopen. Ik heb het uitgezocht.',
      answers: {
        proud: 'De uitval is van een kwart naar een paar procent. En mijn laurierganache blijft drie weken goed.',
        'results-level': 'Beter dan ooit. In de laatste drukke week heb ik wel twee smaken niet kunnen leveren.',
        'cooperation-level': 'De voorraadlijst helpt. Sophie uit de winkel stuurt me nu foto’s van de vitrine.',
        energy: 'Nieuwe smaken. Dozen vouwen niet.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De webverkoop, en wie de dozen vouwt.',
      answers: {
        proud: 'Je kwam met een plan waar de verzendkosten al in stonden. Dat had je een jaar geleden niet gedurfd.',
        'results-level': 'Omzet in chocolade met een derde omhoog en bijna geen uitval.',
        'cooperation-level': 'Je staat vaker bij de anderen aan tafel en dat doet iedereen goed.',
        need: 'Plan je voorraad voor drukke weken eerder. Twee weken vooruit is te kort.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De koele hoek werkt en de chocolade groeit hard. Iris wil dozen online verkopen en krijgt ruimte voor een proef. Voor drukke ' +
        'weken plant ze voortaan zes weken vooruit.',
      conclusions: {
        results: 'Een derde meer omzet, vrijwel geen uitval. Twee smaken waren in een piekweek op.',
        development: 'De kennis over houdbaarheid uit de masterclass past Iris direct toe.',
        expectations: 'Iris plant zes weken vooruit, Aylin zorgt voor hulp bij het inpakken.',
      },
      scores: {
        overall: { level: 4, reason: 'Sterke groei en een doordacht voorstel voor de webverkoop.' },
        results: { level: 4, reason: 'Omzet met een derde gestegen bij een uitval van een paar procent.' },
      },
      development: 'Iris maakt met Carla een kostprijs voor de dozen, inclusief verzending.',
    },
    agreements: [
      {
        what: 'Een proef met vijftig dozen via de website uitwerken',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
      },
      {
        what: 'Hulp bij het inpakken regelen in piekweken',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Twee oproepkrachten uit de winkel.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Bonbondozen via de website',
        specific:
          'Dozen van twaalf en vierentwintig bonbons verkopen via de website, met afhalen in de winkel of verzending.',
        measurable: 'Aantal verkochte dozen per maand.',
        achievable: 'De proef begint met vijftig dozen en alleen op dagen dat het koel genoeg is om te verzenden.',
        relevant: 'De vitrine is vol, online is er nog plek.',
        dueInMonths: 6,
        measure: { unit: 'dozen per maand', start: 0, target: 150 },
        checkIns: [
          { afterMonths: 2, value: 50, remark: 'Proef uitverkocht in negen dagen. Drie dozen kwamen gebroken aan.' },
          { afterMonths: 4, value: 110, remark: 'Nieuwe verpakking, nul breuk.' },
          { afterMonths: 5.5, value: 90, remark: 'Twee warme weken niet verzonden. Dat blijft zo.' },
        ],
        closedAs: 'not-reached',
        reflection:
          'Verzenden bij warm weer kan niet, dat wisten we niet toen we het getal kozen. Een volgend doel begint met een seizoen.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'aylin',
    employee: {
      points:
        'Honderdvijftig dozen was te hoog gegrepen. En ik kan niet meer op vakantie zonder dat de vitrine leegloopt.',
      answers: {
        proud: 'De nieuwe verpakking. Ik heb er zelf een van het dak van de loods laten vallen om te testen.',
        'results-level': 'Goed, maar het doel niet gehaald en dat zit me dwars.',
        'cooperation-level': 'Yusuf en ik ruilen banken en dat is voor allebei beter.',
        support: 'Iemand die de basis kan: tempereren en gieten.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Wees niet te streng voor jezelf. En laten we Fleur opleiden in de chocolade.',
      answers: {
        proud:
          'Je hebt een webverkoop opgezet die er een jaar geleden niet was. Tussen de negentig en honderdtien dozen per maand vind ik ' +
          'een succes.',
        'results-level':
          'De kwaliteit is constant en de breuk is opgelost. Dat het doel niet paste, ligt aan ons allebei.',
        'cooperation-level': 'Je deelt je kennis steeds makkelijker.',
        need: 'Dat je Fleur echt iets laat doen, en niet alleen laat kijken.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De webverkoop staat, al is het doel van 150 dozen niet gehaald. Het doel was te hoog voor maanden waarin niet elke week ' +
        'verzonden kan worden. Fleur leert de basis van de chocolade, zodat Iris vervangen kan worden.',
      conclusions: {
        'looking-back': 'Met wat we nu weten hadden we lager ingezet. De opbouw zelf was goed doordacht.',
        results: 'Negentig tot honderdtien dozen per maand en geen breuk meer.',
        work: 'Iris is nu onmisbaar en dat is voor niemand prettig. Fleur wordt haar vervanger voor de basis.',
      },
      scores: {},
      development: 'Iris leidt Fleur in acht weken op in tempereren, gieten en vullen.',
    },
    agreements: [
      {
        what: 'Een nieuwe grens voor warme dagen op de website laten zetten',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Een jaarplanning maken voor de chocolade, met alle piekweken erin',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
