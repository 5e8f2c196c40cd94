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
  'choose-first': 'Kies eerst hoe dit gesprek verder gaat.',
  submit: 'Leg vast',
  done: 'Vastgelegd. Iedereen die het aangaat krijgt bericht.',
} as const
