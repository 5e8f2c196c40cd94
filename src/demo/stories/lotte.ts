import type { Talk } from '../story.ts'

export const lotte: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'aylin',
    employee: {
      points: 'Mijn tempo. Ik weet dat het te langzaam gaat, maar ik wil het niet slordig doen.',
      answers: {
        proud:
          'De bruidstaart met vijf lagen. Hij stond na het vervoer nog precies zoals hij bij ons van het draaiplateau kwam.',
        'results-level': 'Mijn taarten zijn netjes. Ik doe er langer over dan de anderen.',
        'cooperation-level': 'Ik werk het liefst een stuk door zonder onderbreking. Dat komt de rest niet altijd uit.',
        learn: 'Sneller afglaceren zonder strepen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Ik ben blij met jouw precisie. Hoe zorgen we dat je er niet zelf in vastloopt?',
      answers: {
        proud: 'Die bruidstaart, Lotte. De klant heeft een foto gestuurd en die hangt nu bij de koffie.',
        'results-level':
          'Wat jij maakt is af. Een standaardtaart kost je nu zo’n veertig minuten, waar een halfuur gebruikelijk is.',
        'cooperation-level':
          'Je bent behulpzaam als iemand erom vraagt. Kijk ook eens op om te zien wie het druk heeft.',
        need: 'Dat je kiest wat perfect moet en wat gewoon goed mag zijn.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Lotte maakt prachtig en zorgvuldig werk. Samen zoeken we naar meer tempo bij de standaardtaarten, zodat er tijd overblijft voor ' +
        'het bijzondere werk. Zij begint als eerste met de eindcontrole.',
      conclusions: {
        results: 'De kwaliteit is hoog. Het tempo bij standaardtaarten mag omhoog.',
        cooperation: 'Lotte neemt een dag per week de eindcontrole over en kijkt daarbij naar het werk van iedereen.',
      },
      scores: {
        overall: { level: 3, reason: 'Mooi en zorgvuldig werk, met tempo als aandachtspunt.' },
        results: {
          level: 3,
          reason: 'Hoge kwaliteit, ongeveer tien minuten langer per standaardtaart dan gebruikelijk.',
        },
      },
      development: 'Lotte kijkt twee ochtenden mee met Yusuf, die in series van zes werkt.',
    },
    agreements: [
      {
        what: 'Standaardtaarten in series van vier afwerken in plaats van een voor een',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Bij elke bestelling noteren of het standaard of maatwerk is',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Een standaardtaart in een halfuur',
        specific: 'De gewone slagroom- en mokkataarten in gemiddeld dertig minuten afwerken, in series.',
        measurable: 'Gemiddelde tijd per taart, elke vrijdag bij tien taarten opgenomen.',
        achievable: 'In series scheelt het pakken en spoelen al vijf minuten.',
        relevant: 'Dan blijft er elke dag een uur over voor de bijzondere taarten.',
        dueInMonths: 6,
        measure: { unit: 'minuten per taart', start: 40, target: 30 },
        checkIns: [
          { afterMonths: 2, value: 36, remark: 'Series van vier gaan goed. Bij zes raak ik het overzicht kwijt.' },
          { afterMonths: 5.5, value: 32, remark: 'Ik laat de zijkant nu echt met rust na twee keer strijken.' },
        ],
        closedAs: 'partly',
        reflection: 'Twee minuten te lang, en wel elke keer netjes. De laatste minuten komen met herhaling.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'aylin',
    employee: {
      points: 'De eindcontrole. Ik vind het lastig om iets af te keuren van een collega.',
      answers: {
        proud: 'Van veertig naar tweeëndertig minuten, en volgens mij ziet niemand het verschil.',
        'results-level': 'Goed. Ik ben zelf ook rustiger nu ik weet welke taart perfect moet zijn.',
        'cooperation-level': 'Beter. Bij de controle moet ik wel met mensen praten.',
        difficult: 'Yusuf vertellen dat zijn opschrift scheef stond. Hij lachte en deed het over.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Ik wil vieren wat je hebt bereikt, en horen waar je nu energie van krijgt.',
      answers: {
        proud: 'Je hebt je eigen manier van werken veranderd. Dat is niet makkelijk als je zo op de millimeter werkt.',
        'results-level': 'Acht minuten winst per taart. Reken maar uit wat dat is op een zaterdag.',
        'cooperation-level':
          'Je controleert streng en vriendelijk. De anderen vragen nu uit zichzelf of je wilt kijken.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Lotte werkt sneller zonder aan kwaliteit in te leveren. De eindcontrole gaat haar goed af, ook al vindt ze afkeuren spannend. ' +
        'Ze krijgt meer maatwerk.',
      conclusions: {
        'looking-back': 'Het doel van dertig minuten is net niet gehaald. Met tweeëndertig zijn we allebei tevreden.',
        results: 'Meer taarten per dag en geen enkele klacht over afwerking.',
        work: 'De dinsdag en de vrijdag zijn voortaan voor maatwerk.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Sneller en even mooi. Het afgesproken tempo is in zicht, en in de eindcontrole groeit ze nog.',
        },
      },
      development: 'Een workshop suikerbloemen, een dag, naar eigen keuze.',
    },
    agreements: [
      {
        what: 'Een fotomap maken van taarten die wel en niet door de eindcontrole komen',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Hangt aan de koelceldeur.',
      },
      { what: 'Twee dagen per week maatwerk inroosteren', owner: 'manager', dueInMonths: 1, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'aylin',
    employee: {
      points: 'De gesprekken met klanten over bruidstaarten. Mag ik die zelf doen?',
      answers: {
        proud: 'De suikerpioenen. Een klant dacht dat ze echt waren en zette ze in het water.',
        'results-level': 'De maatwerktaarten zijn allemaal op tijd, met genoeg marge voor het drogen.',
        'cooperation-level': 'Fijn. Ik laat me minder storen en stoor zelf ook minder.',
        'next-step': 'Zelf met bruidsparen praten. Nu hoor ik hun wens uit de tweede hand.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Jouw naam als maatwerkbakker. Klanten vragen naar je.',
      answers: {
        proud: 'Elf bruidstaarten, elf keer een bedankje. Dat zegt genoeg.',
        'results-level': 'Op tijd, mooi en binnen de kostprijs. Dat laatste was vroeger lastiger.',
        'cooperation-level': 'Met de fotomap kan iedereen zelf zien wat goed is. Daar heeft Fleur veel aan gehad.',
        learn: 'Een klant durven zeggen dat iets niet kan of meer kost.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Het maatwerk draait inmiddels op Lotte. Ze gaat zelf met klanten praten, de eerste keren samen met Esther van winkel Centrum.',
      conclusions: {
        results: 'Elf bruidstaarten zonder klacht en binnen de kostprijs.',
        development: 'Een klantgesprek voeren is nieuw voor haar. We bouwen het rustig op.',
        career: 'Lotte wil zich specialiseren in maatwerk. Daar is werk genoeg voor.',
      },
      scores: {},
      development: 'Drie klantgesprekken samen met Esther, daarna zelfstandig.',
    },
    agreements: [
      {
        what: 'Met Esther drie klantgesprekken voor Lotte plannen',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
      },
      {
        what: 'Een prijslijst maken voor maatwerk, met de uren die erin zitten',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
