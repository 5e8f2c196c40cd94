import type { Talk } from '../story.ts'

export const dirk: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'gerrit',
    employee: {
      points: 'Onderdelen. Ik repareer met wat er ligt en er ligt te weinig.',
      answers: {
        proud: 'De nieuwe oven is in één dag omgezet. Elektra, water en afvoer heb ik zelf aangelegd.',
        'results-level': 'De storingen waren verholpen voordat de winkels er iets van merkten, op twee na.',
        'cooperation-level': 'Wie mij belt, krijgt hulp. Ik heb liever dat ze bellen dan dat ze zelf gaan schroeven.',
        need: 'Een voorraadje: motorriemen, sensoren, verwarmingselementen. Voor achthonderd euro ligt hier niets meer dagen stil.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Gepland onderhoud in plaats van repareren achteraf.',
      answers: {
        proud: 'De plaatsing van de oven is vakkundig voorbereid en uitgevoerd.',
        'results-level': 'Storingen worden snel opgelost. Van het geplande onderhoud is ongeveer de helft uitgevoerd.',
        'cooperation-level': 'Dirk is altijd bereikbaar. Zijn kennis staat echter vrijwel geheel in zijn hoofd.',
        need: 'Een onderhoudskaart per machine zou de bedrijfszekerheid ten goede komen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Dirk lost storingen snel op en heeft de nieuwe oven voortreffelijk geplaatst. Het geplande onderhoud komt door de vele ' +
        'storingen in het gedrang. Er komt een kleine voorraad onderdelen.',
      conclusions: {
        results: 'Twee storingen hadden gevolgen voor de levering. De overige zijn tijdig verholpen.',
        work: 'De helft van het geplande onderhoud is uitgevoerd. Met een voorraad onderdelen blijft daar meer tijd voor over.',
      },
      scores: {
        overall: { level: 3, reason: 'Vakkundig en snel bij storingen; preventief onderhoud blijft achter.' },
        results: { level: 3, reason: 'Twee storingen met gevolgen in zes maanden is acceptabel bij dit machinepark.' },
      },
      development: 'Dirk volgt de instructie van de ovenleverancier over besturing en stoom.',
    },
    agreements: [
      {
        what: 'Een budget van achthonderd euro vrijmaken voor onderdelen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Onderhoudskaarten maken voor de oven, de deegdeler en de rijskasten',
        owner: 'employee',
        dueInMonths: 5,
        standing: 'done',
        remark: 'Oven en deegdeler af. Rijskasten later gedaan.',
      },
    ],
    goals: [],
    signature: { outcome: 'seen' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points: 'De rijskast. Die is op. Ik zeg het nu maar op papier.',
      answers: {
        proud: 'Drie machines hebben een kaart. Zelfs Bram kan nu een riem wisselen.',
        'results-level': 'Zeven storingen in plaats van zestien. De rijskast was er vier van.',
        'cooperation-level': 'Goed. Sanne tekent op wat er mis is en hoe laat. Daar kan ik wat mee.',
        difficult: '’s Nachts gebeld worden voor een stop die eruit ligt.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De nachtelijke telefoontjes, en hoe we de rijskast aanpakken.',
      answers: {
        proud:
          'Van zestien naar zeven storingen in een halfjaar. Dat is jouw werk, met een schap onderdelen en drie kaarten.',
        'results-level': 'Bijna negentig procent van het geplande onderhoud is gedaan.',
        'cooperation-level': 'Mensen durven je alles te vragen. Misschien wel iets te veel, midden in de nacht.',
        need: 'Ik wil dat je niet meer uit bed komt voor een zekering. Help me een lijstje te maken van wat ze eerst zelf proberen.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Het aantal storingen is meer dan gehalveerd. Dirk zet zijn kennis stap voor stap op papier. Met een lijst voor de nachtploeg ' +
        'moeten de nachtelijke telefoontjes afnemen.',
      conclusions: {
        'looking-back': 'De voorraad onderdelen en de onderhoudskaarten hebben zich al terugverdiend.',
        results: 'Zeven storingen tegen zestien in het halfjaar ervoor.',
        work: 'De ploeg doorloopt eerst een lijst van vijf stappen. Daarna mag Dirk gebeld worden.',
      },
      scores: {
        overall: {
          level: 4,
          reason: 'Minder dan de helft van de storingen, en een begin gemaakt met het delen van kennis.',
        },
        results: { level: 4, reason: 'Zeven storingen en bijna negentig procent van het onderhoud volgens plan.' },
      },
      development: 'Dirk leidt Anouk en Bram op in kleine reparaties.',
    },
    agreements: [
      {
        what: 'Een kaart met vijf stappen ophangen: wat doe je zelf voordat je Dirk belt',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Offertes aanvragen voor een nieuwe rijskast',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Twee offertes binnen. Aankoop doorgeschoven naar de volgende begroting.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points: 'Wie doet dit als ik er niet ben? Ik wil drie weken op vakantie zonder telefoon.',
      answers: {
        proud: 'Zes weken zonder één storing. Was nog nooit gebeurd.',
        'results-level': 'Vijf storingen, geen enkele met gevolgen voor de winkels.',
        'cooperation-level':
          'Het lijstje werkt. Ik ben dit halfjaar vier keer gebeld ’s nachts, dat waren er achttien.',
        learn: 'De besturing van de nieuwe oven uitlezen met de laptop. Nu moet de leverancier komen.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Achtervang regelen, zodat jij echt weg kunt.',
      answers: {
        proud: 'De nieuwe wielen onder de deegkarren. Een middag werk en niemand hoeft er nog aan te sjorren.',
        'results-level': 'Vijf storingen in een halfjaar, en geen klant die er iets van heeft gemerkt.',
        'cooperation-level': 'Je hebt Bram en Anouk geduldig leren sleutelen. Dat lag je eerst niet.',
        need: 'Schrijf op wat alleen jij weet. Ik regel een monteur van buiten voor je vakantie.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De machines draaien beter dan ooit en Dirk wordt nog maar zelden ’s nachts gebeld. Hij wil een keer echt weg kunnen. Joris ' +
        'regelt vervanging, Dirk maakt de overdracht.',
      conclusions: {
        results: 'Vijf storingen zonder gevolgen voor de levering. Eén periode van zes weken zonder storing.',
        development: 'Dirk leert de besturing zelf uitlezen, zodat we minder afhangen van de leverancier.',
      },
      scores: {},
      development: 'Tweedaagse training besturingstechniek bij de leverancier.',
    },
    agreements: [
      {
        what: 'Een map maken met alles wat een vervanger moet weten, inclusief de eigenaardigheden van de oude rijskast',
        owner: 'employee',
        dueInMonths: 4,
        standing: 'done',
      },
      {
        what: 'Een onderhoudsbedrijf contracteren als achtervang tijdens vakanties',
        owner: 'manager',
        dueInMonths: 5,
        standing: 'open',
        remark: 'Eén bedrijf is langs geweest. De prijs is nog te hoog.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Nachtelijke oproepen verder omlaag',
        specific:
          'De nachtploeg lost kleine storingen zelf op met de kaarten en belt alleen bij gevaar of stilstand van de lijn.',
        measurable: 'Het aantal keren per kwartaal dat Dirk tussen tien en zes wordt gebeld.',
        achievable: 'Het gaat nu al om een paar telefoontjes; de meeste komen van de oude rijskast.',
        relevant: 'Een uitgeslapen monteur werkt veiliger.',
        dueInMonths: 9,
        measure: { unit: 'oproepen per kwartaal', start: 2, target: 1 },
        checkIns: [
          { afterMonths: 3, value: 3, remark: 'Drie keer de rijskast. Die moet gewoon weg.' },
          { afterMonths: 5.5, value: 1, remark: 'Eén keer, en terecht: stroom weg in de hele hal.' },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
