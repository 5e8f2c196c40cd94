import type { Talk } from '../story.ts'

export const anouk: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'bram',
    employee: {
      points: 'Het rooster. Ik hoor te laat wanneer ik vrij ben.',
      answers: {
        proud: 'Ik heb het opslagrek opnieuw ingedeeld. Niemand zoekt meer naar zaden om drie uur ’s nachts.',
        'results-level': 'Mijn werk is goed. Ik ben wel drie keer te laat geweest, dat hoef je niet op te zoeken.',
        'cooperation-level': 'Ik ben direct. Dat vindt de een fijn en de ander niet.',
        need: 'Het rooster twee weken vooruit.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Op tijd komen. En haar toon als het druk is.',
      answers: {
        proud: 'Rek geordend. Had tien jaar geleden al gemoeten.',
        'results-level': 'Goede handen, goed tempo. Drie keer te laat in vier maanden is er drie te veel.',
        'cooperation-level': 'Eerlijk is goed. Snauwen niet.',
        need: 'Om tien uur klaarstaan, niet om tien uur binnenkomen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 2 },
    },
    report: {
      summary:
        'Anouk werkt vlot en ziet wat er handiger kan. Te laat komen en snauwen als het druk is, dat moet anders. Het rooster komt ' +
        'eerder.',
      conclusions: {
        results: 'Tempo en kwaliteit goed. Drie keer te laat.',
        cooperation: 'Direct zijn mag. Onder druk wordt het kortaf en dan haken mensen af.',
        expectations: 'Anouk is er vijf voor tien. Het rooster hangt er twee weken van tevoren.',
      },
      scores: {
        overall: { level: 3, reason: 'Haar werk is goed. Op tijd komen is het punt.' },
        cooperation: { level: 2, reason: 'Drie collega’s zijn bij Bram gekomen over haar toon in drukke nachten.' },
      },
      development: 'Anouk bespreekt na een drukke nacht met Bram hoe het ging, vijf minuten.',
    },
    agreements: [
      {
        what: 'Elke dienst om vijf voor tien aanwezig zijn',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Eén keer te laat sindsdien, met een telefoontje vooraf.',
      },
      {
        what: 'Het rooster twee weken van tevoren ophangen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Meestal. Soms tien dagen.',
      },
    ],
    goals: [],
    signature: {
      outcome: 'seen',
      reaction: 'Over mijn toon heb ik van die drie collega’s zelf niets gehoord. Ik had dat liever van hen gehoord.',
    },
  },
  {
    monthsAgo: 12,
    manager: 'bram',
    employee: {
      points: 'Zeg het meteen als ik iets verkeerd doe. Niet drie weken later in een gesprek.',
      answers: {
        proud: 'Ik ben met de anderen gaan praten, een voor een. Dat was niet leuk, maar nu is het klaar.',
        'results-level': 'Op tijd, goed tempo, en ik heb Kees door de tablet heen geholpen.',
        'cooperation-level': 'Een stuk beter. Ik tel tot drie.',
        energy: 'Dingen slimmer maken. Wachten tot iemand een besluit neemt kost me energie.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Wat ze heeft veranderd. Dat wil ik eerst zeggen.',
      answers: {
        proud: 'Is zelf naar de collega’s gestapt. Daar had ik nog wat van kunnen leren.',
        'results-level': 'Op tijd. Goede productie. Mooie ideeën voor de looplijnen.',
        'cooperation-level': 'Nog steeds direct, zonder de scherpe rand.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Anouk heeft zelf haar collega’s opgezocht en de lucht geklaard. Ze komt op tijd. Ze wil feedback op het moment zelf, en dat is ' +
        'terecht.',
      conclusions: {
        'looking-back': 'Beide afspraken zijn nagekomen, het rooster meestal.',
        cooperation: 'De ploeg is blij met hoe ze het heeft aangepakt.',
        expectations: 'Bram zegt het dezelfde nacht als er iets is. Anouk ook.',
      },
      scores: {},
      development: 'Anouk leert kleine reparaties van Dirk, omdat ze altijd al wilde weten hoe de deegdeler werkt.',
    },
    agreements: [
      {
        what: 'Een voorstel maken voor de looplijn tussen kneder, rijskast en oven',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
      },
      {
        what: 'Dirk vragen om Anouk een paar middagen mee te nemen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'bram',
    employee: {
      points: 'Ik wil een eigen stukje. Iets waar ik over ga.',
      answers: {
        proud: 'De nieuwe looplijn. Mijn stappenteller geeft per nacht tweeduizend stappen minder aan.',
        'results-level': 'Goed. Ik snap de machines nu en dat scheelt stilstand.',
        'cooperation-level': 'Gewoon goed. Ook met de dagploeg.',
        'next-step': 'Iets met techniek en productie samen. Ik weet nog niet hoe dat heet.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Krentenbrood van Kees overnemen. En verbeteren wat ze ziet.',
      answers: {
        proud: 'Kleine storing aan de deegdeler zelf opgelost. Dirk hoefde er niet voor uit bed.',
        'results-level': 'Looplijn levert twintig minuten per nacht op.',
        'cooperation-level': 'Mensen vragen nu wat zij ervan vindt.',
        need: 'Eén ding tegelijk. Ze begint er soms vier.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'De looplijn van Anouk werkt en ze houdt de machines aan de gang. Ze wil iets waar ze zelf over gaat. Ze wordt verantwoordelijk ' +
        'voor de inrichting van de nacht en neemt het krentenbrood van Kees over.',
      conclusions: {
        results: 'Twintig minuten winst per nacht en minder stilstand.',
        career: 'Techniek en productie samen: dat willen we uitzoeken, met Dirk en Joris.',
      },
      scores: {
        overall: { level: 4, reason: 'Haar verbeteringen helpen de hele ploeg, elke nacht.' },
        cooperation: { level: 3, reason: 'Van aandachtspunt naar gewoon goed.' },
      },
      development: 'Een dag meekijken bij een machinebouwer. Dirk regelt de afspraak.',
    },
    agreements: [
      {
        what: 'Een lijst met drie verbeteringen maken, op volgorde, en met één beginnen',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Met Joris bespreken of er een rol in techniek en productie mogelijk is',
        owner: 'manager',
        dueInMonths: 5,
        standing: 'open',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
