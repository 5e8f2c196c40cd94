import type { Talk } from '../story.ts'

export const fleur: Talk[] = [
  {
    monthsAgo: 12,
    manager: 'aylin',
    employee: {
      points: 'Of het goed genoeg gaat. Ik hoor dat het prima is, maar waar moet ik op letten?',
      answers: {
        proud: 'Mijn eerste eigen slagroomtaart die zonder opmerkingen door de controle ging. Lotte zei alleen: mooi.',
        'results-level': 'Ik kan het meeste. Spuitwerk met letters vind ik nog eng.',
        'cooperation-level': 'Iedereen helpt me. Ik durf alleen niet altijd iets te vragen als het druk is.',
        need: 'Concreet horen wat beter kan, ook als het klein is.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Hoe je het hier hebt na acht maanden, en wat je verder wilt leren.',
      answers: {
        proud:
          'De aantekeningen uit je eerste weken. Ze vormen de basis voor een inwerkplan, en dat hadden we nog niet.',
        'results-level': 'Je ligt op het niveau dat we na een jaar verwachten. Je bent er dus vroeg bij.',
        'cooperation-level': 'Je past goed in het team. Vraag gerust, ook als wij rennen.',
        learn: 'Opschriften spuiten. Oefenen op bakpapier, elke dag een kwartiertje.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Fleur heeft haar plek in het team gevonden en ligt voor op schema. Ze wil duidelijker horen wat beter kan, en dat gaan we doen. ' +
        'Het inwerkplan voor nieuwe collega’s maakt ze samen met Aylin.',
      conclusions: {
        results: 'Standaardtaarten en gebak lukken zelfstandig. Opschriften zijn het volgende.',
        expectations: 'Aylin geeft elke vrijdag één compliment en één tip. Fleur vraagt het als ze vastloopt.',
      },
      scores: {
        overall: { level: 3, reason: 'Op niveau, en sneller dan we bij een nieuwe collega gewend zijn.' },
      },
      development: 'Elke dag een kwartier opschriften oefenen, in de rustige uren na de lunch.',
    },
    agreements: [
      {
        what: 'Elke vrijdag vijf minuten: wat ging goed en wat kan beter',
        owner: 'manager',
        dueInMonths: 4,
        standing: 'done',
        remark: 'Een paar vrijdagen overgeslagen, verder trouw gedaan.',
      },
      {
        what: 'Het inwerkplan opschrijven vanuit wat Fleur zelf miste',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Opschriften spuiten met een vaste hand',
        specific: 'Namen en korte teksten in chocolade spuiten, in één keer en recht op de taart.',
        measurable: 'De eindcontrole keurt mijn opschriften goed zonder overdoen.',
        achievable: 'Een kwartier per dag oefenen, met voorbeelden van Yusuf en Lotte.',
        relevant: 'Bijna elke besteltaart heeft een opschrift en nu moet een ander dat voor me doen.',
        dueInMonths: 5,
        checkIns: [
          { afterMonths: 2, remark: 'De letters zijn gelijk. De regel loopt nog omhoog.' },
          { afterMonths: 4.5, remark: 'Twaalf op een rij goedgekeurd.' },
        ],
        closedAs: 'reached',
        reflection: 'Oefenen op bakpapier werkte beter dan uitleg. Ik durf nu ook lange namen aan.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'aylin',
    employee: {
      points: 'Chocolade! Iris heeft gevraagd of ik haar vervanger wil worden.',
      answers: {
        proud: 'Het inwerkplan. Een stagiair heeft ermee gewerkt en zei dat hij wist waar hij aan toe was.',
        'results-level': 'Ik sta nu overal in het rooster en mijn opschriften hoeven niet meer over.',
        'cooperation-level': 'Ik vraag meer en ik zeg ook vaker wat ik zelf vind.',
        learn: 'Tempereren. En daarna misschien ooit een eigen bonbon.',
        'feedback-from-others': 'Yusuf zei dat ik de rustigste handen van de afdeling heb, na Lotte.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'De chocolade, en hoe we je taartwerk daarnaast op peil houden.',
      answers: {
        proud: 'Een plan dat nieuwe mensen op hun gemak stelt. Dat is meer dan een lijstje, Fleur.',
        'results-level': 'In een halfjaar telde ik drie fouten, en één daarvan bleek van mij te zijn.',
        'cooperation-level': 'In het overleg zeg je nu wat je vindt. Fijn.',
        'next-step': 'Vervanger voor Iris op de basis, met een vaste ochtend per week.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Fleur is in ruim een jaar een volwaardige banketbakker geworden. Ze gaat de basis van chocolade leren bij Iris. Haar taartwerk ' +
        'houdt ze daarnaast bij.',
      conclusions: {
        'looking-back': 'Het leerdoel over opschriften is gehaald en het inwerkplan is in gebruik.',
        results: 'Overal inzetbaar, met weinig fouten.',
        development: 'Acht weken leren bij Iris, daarna een vaste ochtend per week in de chocolade.',
      },
      scores: {
        overall: { level: 4, reason: 'Gegroeid van nieuwe collega naar iemand op wie het team bouwt.' },
        cooperation: { level: 4, reason: 'Ze vraagt, deelt en heeft het inwerken van anderen verbeterd.' },
      },
      development: 'Opleiding in de basis van chocolade door Iris, in acht weken.',
    },
    agreements: [
      {
        what: 'Een vaste chocolade-ochtend voor Fleur inroosteren',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Zelfstandig één soort bonbon maken, van tempereren tot doosje',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
        remark: 'Gieten gaat goed. Vullen en sluiten nog niet strak.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
