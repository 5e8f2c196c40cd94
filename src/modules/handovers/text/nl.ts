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
  away: {
    title: 'Ik ben er even niet',
    explain:
      'Kies iemand die voor je invalt. Je team en je vervanger krijgen bericht. Er gaat niets vanzelf over: per gesprek kiezen jij of je vervanger of het wordt overgenomen.',
    now: '{delegate} valt voor je in van {from} tot en met {until}.',
    who: 'Wie valt voor je in?',
    'who-hint': 'Niet voor gesprekken van die collega zelf, of van diens eigen leidinggevende: die blijven bij jou.',
    from: 'Eerste dag',
    until: 'Laatste dag',
    missing: 'Vul dit in.',
    reads: {
      sees: 'Je vervanger ziet welke gesprekken van je team lopen en wanneer ze zijn.',
      takes:
        'In een overgenomen gesprek heeft je vervanger jouw rol, onder de eigen naam. Die leest wat de medewerker daarna deelt, de doelen en de afspraken; niet wat jij voorbereidde.',
      open: 'Zijn de voorbereidingen al open, dan maak je het gesprek zelf af.',
      after:
        'Na de laatste dag leest je vervanger een gesprek dat nog loopt niet meer. Jij neemt het op deze pagina weer over.',
    },
    submit: 'Laat deze collega invallen',
    end: 'Laat {delegate} niet meer invallen',
    'end-means':
      '{delegate} kan vanaf nu niets meer lezen of schrijven in gesprekken die nog lopen. Jij neemt ze op deze pagina weer over.',
    'end-sure': 'Ja, stop nu',
    keep: 'Laat het zo',
    for: 'Je valt in voor {manager}',
    'for-explain':
      'Van {from} tot en met {until}. Een gesprek dat je overneemt, voer je onder je eigen naam. Wat {manager} voorbereidde, lees je niet. Na de laatste dag neemt {manager} het weer over.',
    'no-talks': 'Er is nu geen gesprek om over te nemen.',
    take: 'Neem het gesprek met {employee} over',
    'let-take': 'Laat {delegate} het gesprek met {employee} overnemen',
  },
  'choose-first': 'Kies eerst hoe dit gesprek verder gaat.',
  submit: 'Leg vast',
  done: 'Vastgelegd. Iedereen die het aangaat krijgt bericht.',
} as const
