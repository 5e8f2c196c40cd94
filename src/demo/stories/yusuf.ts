import type { Talk } from '../story.ts'

export const yusuf: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'aylin',
    employee: {
      points: 'Bladerdeeg. We kopen een deel in en dat vind ik zonde, ik kan het zelf beter.',
      answers: {
        proud: 'Mijn roomboterkoeken. Ik heb klanten in de winkel horen zeggen dat ze ervoor omfietsen.',
        'results-level': 'Snel en goed. Administratie vergeet ik, dat geef ik eerlijk toe.',
        'cooperation-level': 'Gezellig. Ik zet de muziek misschien iets te hard.',
        energy: 'Tempo, series, een volle kar aan het eind van de ochtend.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Je plannen met bladerdeeg, en de lijsten die blijven liggen.',
      answers: {
        proud: 'Jij trekt het tempo omhoog en de stemming ook.',
        'results-level':
          'De productie is uitstekend. De koelcellijst was in een maand acht keer niet ingevuld en dat kan echt niet.',
        'cooperation-level': 'Iedereen werkt graag met je. Vraag alleen even of de muziek stoort.',
        need: 'Eerst de lijst, dan de koffie.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Yusuf werkt snel, goed en met plezier. De temperatuurlijst van de koelcel moet elke dag ingevuld zijn. Hij mag een proef doen ' +
        'met eigen bladerdeeg.',
      conclusions: {
        results: 'Hoge productie en goede kwaliteit. Acht lege dagen op de koelcellijst in één maand is te veel.',
        cooperation: 'Yusuf houdt de stemming erin en helpt waar het druk is.',
      },
      scores: {
        overall: { level: 3, reason: 'Vakwerk en tempo zijn sterk; de verplichte lijsten halen het oordeel omlaag.' },
        cooperation: { level: 4, reason: 'Een gangmaker die ook ziet wie er stil wordt.' },
      },
      development: 'Een proef van zes weken met bladerdeeg, met een berekening van uren en boter.',
    },
    agreements: [
      { what: 'De koelcellijst invullen voor de eerste pauze', owner: 'employee', dueInMonths: 1, standing: 'done' },
      {
        what: 'Zes weken lang de uitrolmachine op woensdag vrijhouden voor de bladerdeegproef',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed', reaction: 'De lijst is terecht. De muziek staat inmiddels zachter.' },
  },
  {
    monthsAgo: 12,
    manager: 'aylin',
    employee: {
      points: 'De proef is geslaagd. Wanneer gaan we over?',
      answers: {
        proud: 'Honderdvierenveertig lagen en je hoort het kraken tot achter in de winkel.',
        'results-level': 'De koelcellijst is elke dag ingevuld. Elke dag!',
        'cooperation-level': 'Goed. Lotte keurde een opschrift van me af en ze had gelijk.',
        learn: 'Rekenen met kostprijzen. Carla zei dat mijn som vier cent te gunstig was.',
      },
      ratings: { 'results-level': 5, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Van proef naar productie, en wat dat betekent voor de ochtend.',
      answers: {
        proud: 'Je hebt een idee uitgewerkt tot en met de boterprijs. Zo komt een plan hier door de molen.',
        'results-level': 'Lijsten op orde, productie hoog en een proef die laat zien dat het kan.',
        'cooperation-level': 'Je nam kritiek op met een lach en deed er iets mee.',
        need: 'Geduld. De ruimte is klein en we doen het in twee stappen.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De proef met eigen bladerdeeg is geslaagd: beter product, ongeveer even duur. We stappen in twee delen over. De lijsten zijn ' +
        'volledig op orde.',
      conclusions: {
        'looking-back': 'De afspraak over de koelcellijst is zonder uitzondering nagekomen.',
        results: 'Eerst de koeken en appelflappen van eigen deeg, daarna de saucijzenbroodjes.',
        development: 'Yusuf leert kostprijzen berekenen van Carla.',
      },
      scores: {
        overall: { level: 4, reason: 'Sterk vakwerk, een eigen idee uitgewerkt en een oud punt volledig opgelost.' },
        results: { level: 4, reason: 'Bladerdeegproef binnen de tijd afgerond, met een betrouwbare berekening.' },
      },
      development: 'Twee middagen met Carla over kostprijs en marge.',
    },
    agreements: [
      {
        what: 'Een planning maken voor bladerdeeg in de ochtend, zonder dat de taarten in de knel komen',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Het contract met de deegleverancier voor de helft laten aflopen',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Geregeld met Naomi.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Bladerdeeg van eigen hand',
        specific: 'Alle producten van bladerdeeg maken we zelf, te beginnen met koeken en flappen.',
        measurable: 'Aandeel eigen bladerdeeg in kilo’s, uit de inkoopcijfers.',
        achievable: 'De helft kan direct. Voor de rest moet de koelcel anders worden ingedeeld.',
        relevant: 'Het smaakt beter en het is ons vak.',
        dueInMonths: 6,
        measure: { unit: '% eigen deeg', start: 10, target: 100 },
        checkIns: [
          { afterMonths: 2, value: 50, remark: 'Koeken en flappen zijn over.' },
          {
            afterMonths: 5,
            value: 80,
            remark: 'De saucijzenbroodjes ook. Voor de grote bestellingen op zaterdag is de koelcel te klein.',
          },
        ],
        closedAs: 'partly',
        reflection: 'Het deeg kan ik. Voor de grote aantallen op zaterdag is eerst een andere koelcel nodig.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'aylin',
    employee: {
      points: 'De koelcel. En ik zou graag een stagiair begeleiden.',
      answers: {
        proud: 'Tachtig procent eigen bladerdeeg, en de saucijzenbroodjes gaan beter dan ooit.',
        'results-level': 'Doel niet helemaal gehaald, omdat er geen plek is. Aan het deeg ligt het niet.',
        'cooperation-level':
          'Top. Iris en ik ruilen nu werkbanken in de middag, want chocola wil het koel en ik wil ruimte.',
        need: 'Twee meter koelcel erbij.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 5 },
    },
    managerSays: {
      points: 'Wat er kan zonder verbouwing, en jouw wens om te begeleiden.',
      answers: {
        proud: 'Je zit op tachtig procent in een ruimte die daar niet voor gemaakt is.',
        'results-level': 'Ruim meer dan ik had verwacht. De derving van koeken is ook gehalveerd.',
        'cooperation-level': 'Die ruil met Iris hebben jullie samen bedacht en daar is iedereen beter van geworden.',
        learn: 'Uitleggen in het tempo van een ander. Jij gaat van nature in de vijfde versnelling.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Yusuf maakt bijna al het bladerdeeg nu zelf. Verder uitbreiden kan pas met meer koelruimte. Hij gaat een stagiair begeleiden en ' +
        'let daarbij op zijn tempo.',
      conclusions: {
        results: 'Tachtig procent eigen bladerdeeg en de helft minder derving bij koeken.',
        cooperation: 'De ruil van werkbanken met Iris is een mooie oplossing zonder kosten.',
        development: 'Begeleiden van een stagiair, met Aylin als vraagbaak.',
      },
      scores: {
        overall: { level: 4, reason: 'Groot plan vrijwel afgemaakt en een plezierige kracht in het team.' },
      },
      development:
        'Yusuf begeleidt een stagiair gedurende tien weken en bespreekt elke vrijdag met Aylin hoe het gaat.',
    },
    agreements: [
      {
        what: 'De koelcel meenemen in de onderbouwing voor de uitbreiding',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
      },
      { what: 'Een weekplan maken voor de stagiair', owner: 'employee', dueInMonths: 3, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
