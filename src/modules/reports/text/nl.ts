export const nl = {
  field: { summary: 'Samenvatting', development: 'Ontwikkeling', reaction: 'Reactie van de medewerker' },
  overall: 'Het geheel',
  outcome: {
    agreed: {
      name: 'Akkoord',
      means: 'Je hebt het verslag gelezen en bent het ermee eens. Het kan gelden als afspraak tussen jullie.',
    },
    seen: {
      name: 'Gezien',
      means:
        'Je hebt het verslag gelezen. Je zegt niet dat je het ermee eens bent, en ook niet dat je het oneens bent.',
    },
    'seen-disagreed': {
      name: 'Gezien, niet akkoord',
      means:
        'Je hebt het verslag gelezen en bent het er niet mee eens. Je schrijft waarom, en je reactie hoort voortaan bij het verslag.',
    },
    refused: {
      name: 'Tekent niet',
      means: 'Deze persoon wilde niet tekenen. De leidinggevende heeft vastgelegd waarom.',
    },
  },
  pdf: {
    report: 'Verslag',
    'held-on': 'Gesprek op {moment}',
    version: 'Versie {number, number} van het verslag',
    'taking-part': 'Wie deden mee',
    conclusions: 'Waar we op uitkwamen',
    scores: 'Oordeel',
    'score-explained': 'Een score is het oordeel van de leidinggevende, met de reden erbij.',
    goals: 'Doelen',
    agreements: 'Afspraken',
    'no-agreements': 'Er zijn in dit gesprek geen afspraken gemaakt.',
    what: 'Wat',
    who: 'Wie',
    when: 'Voor wanneer',
    reaction: 'Reactie van {name}',
    signatures: 'Ondertekening',
    'signatures-explained':
      '‘Akkoord’ betekent: gelezen en mee eens. ‘Gezien’ betekent: gelezen, zonder te zeggen of men het ermee eens is. ‘Gezien, niet akkoord’ betekent: gelezen en niet mee eens, met een reactie. Niet tekenen neemt niets weg van het verslag; de reden staat erbij.',
    'recorded-by': 'Vastgelegd door {name}.',
    seal: 'Zegel',
    'sealed-on': 'Vastgelegd op {moment}.',
    'seal-explained':
      'Sindsdien is er niets aan dit verslag veranderd. Het zegel van de organisatie staat in dit bestand: met `npm run verify` of op de server van de organisatie is na te gaan of het bestand ongewijzigd is. Het verslag zit als JSON bij dit document.',
    hash: 'SHA-256 van het verslag',
    key: 'Sleutel van het zegel',
    page: 'Pagina',
    attachment: 'verslag',
  },
} as const
