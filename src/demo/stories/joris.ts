import type { Talk } from '../story.ts'

export const joris: Talk[] = [
  {
    monthsAgo: 24,
    manager: 'hanneke',
    employee: {
      points: 'Wat houdt plaatsvervangend in, behalve invallen als Gerrit vakantie heeft?',
      answers: {
        proud:
          'Het nieuwe inkoopschema voor bloem, samen met Naomi. We zitten nooit meer zonder tarwebloem op vrijdag.',
        'results-level': 'De weken dat ik waarnam, liepen goed. Eén keer heb ik te laat een uitzendkracht geregeld.',
        'cooperation-level':
          'Met Gerrit kan ik goed opschieten. We verschillen van stijl en daar maken we grapjes over.',
        learn: 'Cijfers lezen. Ik weet wat een deeg kost, maar niet wat de afdeling kost.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Je rol naast Gerrit en wat je daarin wilt leren.',
      answers: {
        proud: 'Joris heeft in drie weken waarneming laten zien dat hij overzicht houdt.',
        'results-level': 'Goede waarneming en een inkoopschema dat direct geld scheelt.',
        'cooperation-level': 'Hij komt overal binnen en iedereen vertelt hem wat er speelt.',
        learn: 'Financieel inzicht. Ik wil dat hij de maandcijfers kan uitleggen voordat Carla het doet.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Joris groeit in zijn rol als plaatsvervangend hoofd. Hij krijgt twee eigen onderwerpen: inkoop van grondstoffen en het rooster. ' +
        'De maandcijfers leert hij lezen met Carla.',
      conclusions: {
        results: 'De waarneming verliep goed en het inkoopschema bespaart ongeveer vier procent op bloem.',
        expectations: 'Plaatsvervanger zijn betekent twee eigen onderwerpen, en niet alleen invallen.',
        development: 'Joris leert de maandcijfers te lezen en te bespreken.',
      },
      scores: {
        overall: {
          level: 4,
          reason: 'Hij pakt meer op dan zijn rol vraagt en de resultaten zijn zichtbaar in de inkoop.',
        },
        cooperation: { level: 4, reason: 'Toegankelijk en gewaardeerd op alle afdelingen.' },
      },
      development: 'Zes keer een uur met Carla over de cijfers van de bakkerij.',
    },
    agreements: [
      {
        what: 'Met Gerrit de verdeling van taken op papier zetten',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Carla vragen om Joris in te wijden in de maandcijfers',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 18,
    manager: 'hanneke',
    employee: {
      points:
        'Gerrit heeft gezegd dat hij naar kwaliteit wil. Ik zou zijn plek graag overnemen en dat zeg ik liever zelf dan dat je het hoort.',
      answers: {
        proud: 'De weken rond de nieuwe oven. Ik heb het rooster zo gemaakt dat niemand dubbel stond.',
        'results-level': 'Inkoop en rooster lopen. De cijfers snap ik nu, op de afschrijvingen na.',
        'cooperation-level': 'Ik zeg makkelijk ja. Naomi wees me erop dat ze daarna soms niets meer hoort.',
        'next-step':
          'Hoofd bakkerij. Met begeleiding in het begin, want leidinggeven aan mensen met wie je hebt staan bakken is iets anders.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De opvolging van Gerrit en wat Joris daarvoor nog nodig heeft.',
      answers: {
        proud: 'Het rooster tijdens de ovenwissel: geen overuren, geen gemor.',
        'results-level': 'Zijn twee onderwerpen zijn op orde en hij legt de cijfers zelf uit.',
        'cooperation-level': 'Collega’s vertrouwen hem. Wat hij toezegt, mag hij beter bewaken.',
        'next-step':
          'Ik zie hem als serieuze kandidaat voor hoofd bakkerij, maar ik wil eerst Gerrit en Fatima daarover horen.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Joris wil hoofd bakkerij worden en Hanneke vindt hem een serieuze kandidaat. Zijn aandachtspunt is het nakomen van kleine ' +
        'toezeggingen. Binnen twee maanden volgt een besluit over de opvolging.',
      conclusions: {
        results: 'Inkoop en rooster lopen goed, en de ovenwissel is zonder overuren verlopen.',
        career:
          'Joris stelt zich kandidaat voor de functie van hoofd bakkerij. Hanneke bespreekt de procedure met Fatima en Gerrit.',
        expectations: 'Wie iets toezegt, noemt er een datum bij. Dat geldt voor beiden.',
      },
      scores: {
        overall: { level: 4, reason: 'Hij beheerst zijn onderwerpen en neemt zichtbaar verantwoordelijkheid.' },
        results: { level: 4, reason: 'Rooster en inkoop zonder missers, ook in de weken van de ovenwissel.' },
      },
      development: 'Joris zoekt met Hanneke een coach voor het eerste jaar in een leidinggevende functie.',
    },
    agreements: [
      {
        what: 'De procedure voor de opvolging bekendmaken aan de hele bakkerij',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Op papier zetten hoe Joris de bakkerij zou willen leiden, twee pagina’s',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'hanneke',
    employee: {
      points: 'Twee maanden hoofd. Wat had je anders gewild, en wat mag ik afstoten?',
      answers: {
        proud:
          'Met alle zes mijn mensen heb ik een kennismakingsgesprek gehad. Ook met degenen die liever hadden gehad dat Gerrit bleef.',
        'results-level': 'De bakkerij draait. Ik kom alleen aan de dingen die niet branden nauwelijks toe.',
        'cooperation-level': 'Pieter en ik vinden elkaar snel. Met Marloes moet ik nog zoeken naar een ritme.',
        difficult: 'Gesprekken over wat niet goed gaat, met mensen die ik al jaren ken.',
        need: 'Een coach, zoals we hebben besproken. En toestemming om het rooster aan de teamleiders te geven.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De start als hoofd: rust bewaren en kiezen wat eerst komt.',
      answers: {
        proud: 'Hij is begonnen met luisteren. Dat is wijzer dan beginnen met veranderen.',
        'results-level':
          'De levering is stabiel gebleven tijdens de wisseling. Voor een oordeel over zijn eigen plannen is het te vroeg.',
        'cooperation-level': 'In het overleg van de hoofden is hij open en praktisch.',
        need: 'Hij moet kiezen. Hij doet nu zijn oude én zijn nieuwe baan.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Joris is rustig en open begonnen als hoofd bakkerij. Hij draagt het rooster over aan Bram en Aylin om ruimte te krijgen voor ' +
        'leidinggeven. Een eindscore laten we achterwege: twee maanden is te kort.',
      conclusions: {
        'looking-back': 'De wisseling met Gerrit is zonder onrust verlopen.',
        leadership:
          'De kennismakingsgesprekken waren een goed begin. Het aanspreken van oud-collega’s vindt Joris lastig en daar gaat hij aan ' +
          'werken.',
        work: 'Rooster naar de teamleiders, inkoop van bloem naar Naomi. Joris houdt zich bezig met mensen, kwaliteit en plannen.',
      },
      scores: {},
      development: 'Acht gesprekken met een coach. Leerdoel: duidelijk zijn als het niet goed gaat.',
    },
    agreements: [
      { what: 'Een coach regelen en het budget goedkeuren', owner: 'manager', dueInMonths: 1, standing: 'done' },
      {
        what: 'Het rooster overdragen aan Bram en Aylin',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Per afdeling, met een gezamenlijke blik op zaterdag.',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Duidelijk zijn als het niet goed gaat',
        specific: 'In een gesprek de feiten noemen, zeggen wat ik verwacht en luisteren, zonder het weg te poetsen.',
        measurable: 'De ander kan na afloop zeggen wat er anders moet en wat hij van mij krijgt.',
        achievable: 'Elk lastig gesprek voorbereiden met de coach en er achteraf één ding uit leren.',
        relevant: 'Als ik eromheen draai, weet niemand waar hij aan toe is.',
        dueInMonths: 7,
        checkIns: [
          {
            afterMonths: 2,
            remark: 'Eerste moeilijke gesprek gevoerd, met cijfers op tafel. Ik was er een week mee bezig geweest.',
          },
          {
            afterMonths: 5,
            remark: 'Duidelijk zijn lukt. Mijn eigen kant van de afspraken nakomen blijkt moeilijker.',
          },
        ],
        closedAs: 'reached',
        reflection:
          'Ik heb geleerd om het op de dag zelf te zeggen, met één voorbeeld. Een doel over mijn eigen beloften is de volgende stap.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'hanneke',
    employee: {
      points: 'Ik beloof te veel. Ik wil het zelf aankaarten voordat jij het doet.',
      answers: {
        proud: 'De uiterste tijd voor bestellingen. Drie afdelingen, één regel, en hij houdt stand.',
        'results-level':
          'Derving en uitval zijn gedaald. Van mijn eigen toezeggingen aan mensen heb ik er te veel laten liggen.',
        'cooperation-level': 'Met Marloes heb ik nu elke maandag een kwartier. Dat scheelt tien mails.',
        learn: 'Nee zeggen, of: niet nu.',
        need: 'Help me schrappen. Er staan nog zes dingen op mijn plan en ik kan er drie doen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'De resultaten zijn goed. Het nakomen van toezeggingen vraagt aandacht.',
      answers: {
        proud: 'Minder derving, minder uitval en een product van brood dat we vroeger weggooiden.',
        'results-level': 'De cijfers zijn goed. Van de elf punten uit zijn eigen jaarplan zijn er vijf op tijd klaar.',
        'cooperation-level': 'De afstemming met winkels en logistiek is duidelijk beter dan een jaar geleden.',
        'next-step': 'Hij hoeft voorlopig niets nieuws. Eerst afmaken.',
        need: 'Minder beloven, en wat beloofd is op een lijst die hij elke week naloopt.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De bakkerij presteert goed onder Joris en de samenwerking tussen afdelingen is verbeterd. Joris benoemt zelf dat hij te veel ' +
        'belooft en te weinig afmaakt. Van de zes punten die nog openstaan in het jaarplan blijven er drie over.',
      conclusions: {
        results: 'Derving en uitval dalen. Vijf van de elf punten uit het jaarplan waren op tijd klaar.',
        cooperation: 'Het maandagkwartier met Marloes en de uiterste besteltijd zijn voorbeelden van goed samenwerken.',
        leadership:
          'Joris voert de lastige gesprekken nu wel. Zijn geloofwaardigheid hangt af van het nakomen van zijn eigen deel.',
        expectations: 'Hanneke geeft niets nieuws mee totdat de drie punten af zijn.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Goede cijfers en betere samenwerking; het afmaken van toezeggingen blijft achter.',
        },
        leadership: {
          level: 3,
          reason: 'Open en duidelijk, maar zijn mensen wachten te vaak op wat hij heeft beloofd.',
        },
      },
      development: 'De coach gaat door met vier gesprekken over kiezen en afmaken.',
    },
    agreements: [
      {
        what: 'Elke vrijdag de lijst met toezeggingen aan zijn mensen nalopen en bij uitstel zelf bellen',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
      },
      { what: 'Samen het jaarplan terugbrengen tot drie punten', owner: 'manager', dueInMonths: 1, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
