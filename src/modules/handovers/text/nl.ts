export const nl = {
  title: 'Gesprekken overdragen',
  lead: 'Deze medewerkers hebben een andere leidinggevende gekregen terwijl hun gesprek al liep. Kies per gesprek hoe het verder gaat.',
  explain:
    'Wat geschreven is, blijft staan en blijft van wie het schreef. De medewerker en beide leidinggevenden krijgen bericht.',
  empty:
    'Er is niets over te dragen. Krijgt iemand een andere leidinggevende terwijl een gesprek loopt, dan staat dat hier.',
  waiting: '{count, plural, one {Er wacht # gesprek op overdracht} other {Er wachten # gesprekken op overdracht}}',
  of: '{kind} van {employee}',
  stage: 'Stand',
  from: 'Begonnen met',
  to: 'Leidinggevende nu',
  nobody: 'nog niemand',
  when: 'Gepland op',
  how: 'Hoe gaat dit gesprek verder?',
  choice: {
    stays: '{from} maakt het gesprek af',
    'takes-over': '{to} neemt het gesprek over',
    joins: '{from} leidt, {to} doet mee als gast',
  },
  means: {
    stays: 'Er verandert niets aan dit gesprek. {to} plant het volgende.',
    'takes-over':
      'Wat {from} heeft voorbereid, blijft van {from}: niemand anders leest het. Heeft {employee} al gedeeld, dan wordt dat ongedaan gemaakt en kiest {employee} opnieuw.',
    'takes-over-opened':
      '{to} maakt het verslag af. De voorbereidingen gingen open voor {employee} en {from}; {to} leest ze niet.',
    joins: 'Een gast leest de aantekeningen, de afspraken en het verslag zonder scores, schrijft mee en tekent mee.',
  },
  not: '{choice}: kan niet. {because}',
  former: {
    title: 'Wat je zelf hebt voorbereid',
    explain: 'Voor gesprekken die je hebt overgedragen. Wat je schreef, blijft van jou.',
    'handed-to': 'Op {day} overgedragen aan {name}.',
    'handed-over': 'Op {day} overgedragen.',
    stays: 'Je kunt dit teruglezen, maar niet meer veranderen. Hoe het gesprek verder ging, zie je niet.',
    'scores-away': 'Je bereidt nu een ander gesprek met {employee} voor. Scores die je eerder gaf, zie je daarna weer.',
    nothing: 'Je hebt voor dit gesprek niets opgeschreven dat je nu kunt lezen.',
    points: 'Waar je het over wilde hebben',
    documents: 'Bestanden die je erbij legde',
    about: { goals: 'Over een doel', agreements: 'Over een afspraak' },
    standing: { 'on-its-way': 'Op weg', done: 'Gedaan', stuck: 'Loopt vast', 'not-needed': 'Niet meer nodig' },
  },
  'choose-first': 'Kies eerst hoe dit gesprek verder gaat.',
  submit: 'Leg vast',
  done: 'Vastgelegd. Iedereen die het aangaat krijgt bericht.',
} as const
