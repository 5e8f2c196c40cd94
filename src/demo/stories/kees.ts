import type { Talk } from '../story.ts'

export const kees: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'bram',
    employee: {
      points: 'Niks bijzonders.',
      answers: {
        proud: 'Brood was goed.',
        'results-level': 'Doe mijn werk.',
        'cooperation-level': 'Prima. Van mij hebben ze geen last.',
        difficult: 'Die tablets. Lijst op papier was in een minuut klaar.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Wat hij weet, en hoe dat hier blijft.',
      answers: {
        proud: 'Zestien jaar en nog steeds de rechtste vlecht van allemaal.',
        'results-level': 'Altijd goed. Altijd op tijd.',
        'cooperation-level': 'Zegt weinig, ziet alles.',
        need: 'Eén keer per week iemand naast zich dulden.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Kees levert vakwerk. De tablet vindt hij niks, hij gaat het proberen. Noor loopt één nacht per week met hem mee.',
      conclusions: {
        results: 'Kwaliteit hoog, al jaren.',
        work: 'De tablet kost hem tijd. Anouk gaat hem op weg helpen.',
      },
      scores: {
        overall: { level: 3, reason: 'Doet precies wat je van een ervaren bakker verwacht.' },
      },
      development: 'Geen cursus. Wel Noor naast zich bij het vlechten en het handwerk.',
    },
    agreements: [
      { what: 'Noor een nacht per week het handwerk leren', owner: 'employee', dueInMonths: 4, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'bram',
    employee: {
      points: 'Minder nachten, op den duur. Over een jaar of drie stop ik toch.',
      answers: {
        proud: 'Noor kan vlechten. Beter dan ik op haar leeftijd.',
        'results-level': 'Zelfde als altijd.',
        'cooperation-level': 'Ze komen nu vaker iets vragen. Hoeft van mij niet elke nacht.',
        learn: 'Desem heb ik erbij geleerd. Is wel genoeg zo.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Zijn laatste jaren goed regelen. En de overdracht op papier.',
      answers: {
        proud: 'Heeft Noor het vlechten geleerd. Zonder één mopper. Hardop dan.',
        'results-level': 'Vakwerk. Tablet gaat nu ook.',
        'cooperation-level': 'De jongeren gaan naar Kees. Mag hij best van genieten.',
        need: 'De overdracht invullen. Met zinnen. Niet alleen een streep.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Kees denkt na over zijn laatste jaren en wil op termijn minder nachten. Hij leert de jongeren het handwerk. De overdracht mag ' +
        'uitgebreider.',
      conclusions: {
        cooperation: 'Kees is voor de jonge bakkers een vraagbaak geworden.',
        expectations: 'Bram zoekt uit wat er kan met minder nachten. Kees vult de overdracht volledig in.',
      },
      scores: {},
      development: 'Kees laat zijn handgeschreven recepten overtypen, zodat ze bewaard blijven.',
    },
    agreements: [
      {
        what: 'Bij Fatima navragen welke regelingen er zijn om nachten af te bouwen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Fatima heeft het zelf met Kees besproken.',
      },
      {
        what: 'De overdracht invullen met wat er speelde, en niet alleen een streep',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'dropped',
        remark: 'Gaat beter als Bram het vraagt en Kees het vertelt. Zo doen we het nu.',
      },
    ],
    goals: [],
    signature: { outcome: 'seen', reaction: 'Gelezen. Dat van die streep klopt.' },
  },
  {
    monthsAgo: 6,
    manager: 'bram',
    employee: {
      points: 'Drie nachten in plaats van vier. Vanaf wanneer?',
      answers: {
        proud: 'Mijn receptenschrift is overgetypt. 64 recepten.',
        'results-level': 'Goed genoeg.',
        'cooperation-level': 'Ruben is een goeie jongen. Kijkt eerst, praat dan.',
        energy: 'Handwerk. De rest is lopendebandwerk.',
        need: 'Een datum.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'De drie nachten. En wie het krentenbrood overneemt.',
      answers: {
        proud: '64 recepten op papier. Er staat er een tussen die niemand anders meer kende.',
        'results-level': 'Nog altijd de minste afkeur aan de opmaaktafel.',
        'cooperation-level': 'Neemt Ruben mee zonder dat ik het hoefde te vragen.',
        difficult: 'Ik had hem eerder antwoord moeten geven over de nachten.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Kees heeft zijn recepten vastgelegd en leert Ruben het handwerk. Hij wil naar drie nachten. Er komt nu een datum.',
      conclusions: {
        results: 'De minste afkeur van de ploeg aan de opmaaktafel.',
        career: 'Kees gaat van vier naar drie nachten. Anouk neemt het krentenbrood over.',
      },
      scores: {
        overall: { level: 3, reason: 'Vakwerk op vast niveau. Precies wat we van hem gewend zijn.' },
        cooperation: { level: 4, reason: 'Leert jongeren het vak. Uit zichzelf.' },
      },
      development: 'Kees bakt twee keer samen met Anouk het krentenbrood en doet dan een stap terug.',
    },
    agreements: [
      {
        what: 'De datum voor drie nachten vastleggen met Joris en Fatima',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Gaat in bij het volgende jaarrooster.',
      },
      { what: 'Het krentenbrood overdragen aan Anouk', owner: 'employee', dueInMonths: 7, standing: 'open' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
