import type { Talk } from '../story.ts'

export const ruben: Talk[] = [
  {
    monthsAgo: 3,
    manager: 'bram',
    employee: {
      points: 'Hoe ik ervoor sta, en wanneer ik de desem zelf mag draaien.',
      answers: {
        proud: 'Dat mijn wit en bruin nu gewoon in de winkel liggen en niemand ziet welke van mij zijn.',
        'results-level': 'Ik maak nog fouten met afwegen als het snel moet. Bakken gaat beter dan ik dacht.',
        'cooperation-level':
          'Iedereen legt veel uit. Soms legt de een het anders uit dan de ander en dan weet ik niet wie ik moet volgen.',
        learn: 'Alles eigenlijk. Eerst de desem en het krentenbrood.',
        need: 'Op woensdag het lesuur met Sanne houden, ook als het druk is.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Halfjaar binnen. Past het vak bij hem? Passen wij bij hem?',
      answers: {
        proud: 'Heeft zich nog geen nacht verslapen. Dat zie je niet vaak bij een leerling.',
        'results-level': 'Ligt op koers. Afwegen: rustig blijven en hardop meetellen.',
        'cooperation-level': 'Kijkt, vraagt, doet. De ploeg mag hem graag.',
        need: 'Zeggen dat hij het niet snapt. Knikken helpt niemand.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Ruben zit een halfjaar in de ploeg en ligt op koers. Hij weet soms niet wie hij moet volgen: bij de oven is dat Sanne, bij de ' +
        'desem Jurrien, bij de rest Bram. Een score geven we nog niet.',
      conclusions: {
        'looking-back': 'Goede start. Altijd op tijd, altijd aangepakt.',
        development: 'Wit en bruin kan hij zelfstandig. Desem en krentenbrood zijn de volgende stap.',
        expectations: 'Ruben zegt het als hij iets niet snapt. Het lesuur op woensdag gaat door, ook in drukke weken.',
      },
      scores: {},
      development: 'Schoolopdrachten bespreekt Ruben met Sanne. Eens per maand staat hij een ochtend bij Jurrien.',
    },
    agreements: [
      {
        what: 'Na elke lesdag op school één ding laten zien aan de ploeg',
        owner: 'employee',
        dueInMonths: 5,
        standing: 'open',
      },
      {
        what: 'Een kaartje maken met bij wie Ruben waarvoor terechtkan',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Foutloos afwegen, ook als het druk is',
        specific: 'Leren werken met een vaste volgorde, zodat ik niets vergeet of dubbel doe.',
        measurable: 'Mehmet hoeft bij mijn weegbonnen niets meer te verbeteren.',
        achievable: 'Hardop tellen, afvinken en elke week met Mehmet de bonnen doorlopen.',
        relevant: 'Een fout in het afwegen zie je pas als het brood klaar is.',
        dueInMonths: 6,
        checkIns: [
          {
            afterMonths: 1.5,
            remark: 'Van vijf verbeterde bonnen in een week naar twee. Hardop tellen voelt gek, maar het werkt.',
          },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
