import type { Talk } from '../story.ts'

export const jurrien: Talk[] = [
  {
    monthsAgo: 24,
    manager: 'gerrit',
    employee: {
      points: 'Of ik op donderdag de kleine oven mag blijven gebruiken voor de desemproeven.',
      answers: {
        proud:
          'Mijn moederdeeg leeft nu vier maanden en is elke keer weer anders! Het roggebrood van vorige week had eindelijk de kruimel ' +
          'die ik zocht.',
        'results-level': 'Drie nieuwe recepten, waarvan er één in de winkel ligt. Ik had er vijf gewild.',
        'cooperation-level':
          'Ik loop de nachtploeg nog weleens in de weg met mijn bakjes en mandjes. Ik begrijp best dat Bram daar iets van zegt.',
        energy:
          'Proeven, wegen, weer proeven. Van het invullen van de kostprijsformulieren krijg ik minder energie, eerlijk gezegd.',
        learn: 'Meer over de zuurgraad en wat die met de houdbaarheid doet. Nu ga ik vooral op mijn neus af.',
        need: 'Eén vaste ochtend per week waarop ik niet hoef in te vallen aan de opmaaktafel.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 2 },
    },
    managerSays: {
      points: 'De proeven met zuurdesem en de wijze waarop recepten worden vastgelegd.',
      answers: {
        proud:
          'Jurrien heeft met bescheiden middelen een zuurdesem opgezet waar de hele bakkerij nieuwsgierig naar is.',
        'results-level': 'De afgesproken drie recepten zijn er. De kostprijzen ontbreken bij twee daarvan.',
        'cooperation-level':
          'Collega’s waarderen zijn enthousiasme. Het gebruik van de werkbank in de nacht vraagt om afspraken vooraf.',
        learn: 'Kennis van pH-meting en houdbaarheid acht ik nuttig voor zijn functie.',
        need: 'Ik vraag van Jurrien dat een recept pas af is wanneer een ander het zonder hem kan bakken.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Jurrien heeft drie recepten opgeleverd en een eigen zuurdesem opgezet. Het vastleggen van recepten en kostprijzen blijft achter ' +
        'bij het ontwikkelwerk. Hij krijgt een vaste ochtend voor proeven.',
      conclusions: {
        'looking-back':
          'De proeven met zuurdesem zijn op eigen initiatief begonnen en hebben een bruikbaar moederdeeg opgeleverd.',
        results: 'Drie recepten zijn gereed, één ligt in het schap. Twee kostprijzen moeten nog worden aangeleverd.',
        cooperation:
          'De werkbank en de kleine oven worden voortaan een dag van tevoren gereserveerd, zodat de nachtploeg weet waar zij aan toe is.',
        development: 'Jurrien wil zich verdiepen in zuurgraad en houdbaarheid.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Zijn werk is op het verwachte niveau; het eigen initiatief met de desem belooft veel.',
        },
        results: { level: 3, reason: 'Drie recepten volgens afspraak; de vastlegging is nog onvolledig.' },
        cooperation: { level: 3, reason: 'Prettige collega. Hij is strenger voor zichzelf dan nodig.' },
      },
      development: 'Jurrien volgt een tweedaagse cursus over fermentatie en schaft een pH-meter aan.',
    },
    agreements: [
      {
        what: 'De kostprijzen van het roggebrood en de speltbol aanleveren',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'De donderdagochtend vrijhouden voor proeven met de kleine oven',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
        remark: 'Staat vast in het rooster.',
      },
      { what: 'Een pH-meter uitzoeken en laten bestellen', owner: 'employee', dueInMonths: 2, standing: 'done' },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 18,
    manager: 'gerrit',
    employee: {
      points: 'De desembroden lopen! Kunnen we er een echte lijn van maken, met een eigen plek in de winkel?',
      answers: {
        proud:
          'Drie desembroden in het schap en klanten die op zaterdag vragen of het walnootbrood er nog is. Esther belt me erover, dat ' +
          'vind ik fantastisch.',
        'results-level':
          'Het loopt goed, maar de eerste twee maanden ging een op de vijf broden plat. Dat had ik eerder moeten zien.',
        'cooperation-level':
          'Mehmet en ik hebben samen de tijden uitgezocht. Zonder hem stond ik er nog, want hij voelt aan het deeg wat ik op de meter ' +
          'aflees.',
        energy: 'De hele donderdag! Ik sta om vijf uur voor de deur.',
        learn: 'Hoe je een recept opschaalt van tien naar honderd broden zonder dat het een ander brood wordt.',
        need: 'Iemand die het verversen van de desem in het weekend overneemt.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Van proef naar vast assortiment: wat is daarvoor nodig aan capaciteit?',
      answers: {
        proud:
          'Drie zuurdesembroden zijn in een halfjaar van proef tot product gekomen, met een verkoop van rond de 240 stuks per week.',
        'results-level':
          'De opbrengst ligt boven wat wij vooraf hadden aangenomen. De uitval is gedaald van twintig naar zes procent.',
        'cooperation-level':
          'Jurrien zoekt de bakkers op, luistert naar hen en verwerkt hun opmerkingen. Bram is daar te spreken over.',
        'initiative-level': 'Hij heeft zelf de proefavond met de winkelmedewerkers bedacht en geleid.',
        'next-step': 'Bij verdere groei is een eigen assortimentslijn denkbaar, met Jurrien als trekker.',
        need: 'Ik verwacht van hem een draaiboek waarmee de nachtploeg de desembroden zonder hem kan maken.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
    },
    report: {
      summary:
        'De zuurdesembroden zijn geslaagd: drie producten, ongeveer 240 stuks per week en een sterk gedaalde uitval. Jurrien beoordeelt ' +
        'zichzelf lager dan zijn leidinggevende; het verschil is besproken. De volgende stap is een vaste lijn die ook zonder hem draait.',
      conclusions: {
        'looking-back': 'Alle afspraken uit het vorige gesprek zijn nagekomen, ook de kostprijzen.',
        results:
          'De verkoop overtreft de verwachting. De uitval is teruggebracht tot zes procent door langere bolrijs en een koelere ' +
          'deegtemperatuur.',
        cooperation:
          'De samenwerking met de nachtploeg is merkbaar verbeterd, met name door het gezamenlijk zoeken naar de juiste tijden.',
        development: 'Jurrien leert opschalen in de praktijk, met ondersteuning van de grondstoffenleverancier.',
        career: 'Jurrien ziet zichzelf als de trekker van een desemlijn. Gerrit acht dat haalbaar.',
      },
      scores: {
        overall: { level: 4, reason: 'Hij heeft meer opgeleverd dan was afgesproken en de bakkers daarin meegenomen.' },
        results: {
          level: 4,
          reason: 'Drie producten in vaste verkoop en een uitval die van twintig naar zes procent ging.',
        },
        cooperation: { level: 4, reason: 'Hij zoekt actief de kennis van anderen op en geeft hun daarvoor de eer.' },
      },
      development:
        'De leverancier komt twee dagen meekijken bij het opschalen. Jurrien legt het geleerde vast in het draaiboek.',
    },
    agreements: [
      {
        what: 'Een draaiboek voor de desembroden schrijven, van verversen tot bakken',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Mehmet heeft het getest op een nacht dat Jurrien er niet was.',
      },
      {
        what: 'Met Bram regelen wie in het weekend de desem ververst',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points: 'Er gaat elke dag brood retour. Ik heb een idee en ik wil het je laten proeven!',
      answers: {
        proud:
          'Zes desembroden, een eigen vak in beide winkels en ruim zeshonderd stuks per week. Ik moet er zelf nog aan wennen.',
        'results-level': 'De lijn staat. Het volkoren vind ik nog te compact, daar ben ik niet tevreden over.',
        'cooperation-level': 'De nachtploeg maakt het brood, ik sta er maar een paar uur bij. De eer ligt bij hen.',
        energy: 'Leerlingen! Vorige maand liep er een stagiair een week mee en die vroeg me de oren van het hoofd.',
        learn: 'Goed uitleggen. Ik ga te snel en dan zie ik ze knikken terwijl ze het niet snappen.',
        'feedback-from-others':
          'Kees zei dat hij op zijn leeftijd nog iets van me geleerd heeft. Meer compliment kun je van Kees niet krijgen.',
        need: 'Af en toe iemand die zegt: genoeg, dit recept is af.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Wat wil jij? Je kunt hier meer kanten op en ik wil niet dat je gaat zitten wachten.',
      answers: {
        proud:
          'Je hebt van een emmer moederdeeg een lijn van zes broden gemaakt. Klanten komen ervoor van de andere kant van de stad.',
        'results-level':
          'Ruim zeshonderd broden per week bij een uitval onder de vier procent. Niemand had dat een jaar geleden durven opschrijven.',
        'cooperation-level':
          'Het draaiboek werkt: de nachtploeg draait de desem nu vijf van de zeven nachten zonder jou.',
        'initiative-level': 'Het croutonidee kwam van jou, inclusief een rekensom over wat we nu weggooien.',
        'next-step': 'Ik zie in jou iemand die productontwikkeling voor de hele Molen kan trekken, ook banket.',
        need: 'Zeg wat je nodig hebt. Je zet jezelf te vaak achteraan.',
      },
      ratings: { 'results-level': 5, 'cooperation-level': 4, 'initiative-level': 5 },
    },
    report: {
      summary:
        'Een uitzonderlijk halfjaar: de desemlijn staat, verkoopt en draait grotendeels zonder Jurrien. Hij begint nu aan croutons van ' +
        'retourbrood. Jurrien is strenger voor zichzelf dan Joris en dat hebben we naast elkaar gelegd.',
      conclusions: {
        'looking-back':
          'Het draaiboek is af en wordt gebruikt. De hulp van de leverancier bij het opschalen was precies wat nodig was.',
        results:
          'Zes broden, ruim zeshonderd stuks per week en een uitval onder de vier procent. Het volkoren wil Jurrien nog luchtiger ' +
          'krijgen.',
        cooperation: 'De nachtploeg beschouwt de desem inmiddels als haar eigen werk. Jurrien legt uit en laat los.',
        development: 'Jurrien wil leren uitleggen aan leerlingen en oefent dat met de eerstvolgende groep.',
        career:
          'Een rol in productontwikkeling over brood en banket heen is een optie. Joris legt dit voor aan Hanneke.',
        expectations:
          'Jurrien zegt het als hij tijd of mensen tekortkomt. Joris bewaakt de donderdag als ontwikkeldag.',
      },
      scores: {
        overall: {
          level: 5,
          reason:
            'Hij heeft een nieuwe productlijn opgezet, overgedragen en winstgevend gemaakt. Dat gaat ver boven de functie uit.',
        },
        results: { level: 5, reason: 'Van 240 naar ruim 600 broden per week, met minder uitval.' },
        cooperation: {
          level: 4,
          reason: 'Hij maakt anderen sterker. Alleen zelf om hulp vragen doet hij nog te weinig.',
        },
      },
      development:
        'Jurrien geeft de komende periode een keer per maand een ochtend les aan leerlingen en kijkt twee ochtenden mee bij banket.',
    },
    agreements: [
      {
        what: 'Een proefserie croutons maken van retourbrood, in drie smaken, en in winkel Centrum laten proeven',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Bij Hanneke neerleggen of er ruimte is voor productontwikkeling over de hele Molen',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Hanneke ziet het zitten en wil eerst cijfers van een jaar.',
      },
      { what: 'Twee ochtenden meekijken bij Aylin op banket', owner: 'employee', dueInMonths: 4, standing: 'done' },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Retourbrood wordt croutons',
        specific:
          'Onverkocht brood van de vorige dag wordt in de middag gesneden, gedroogd en verpakt als croutons voor beide winkels en twee ' +
          'lunchrooms.',
        measurable: 'Kilo’s retourbrood per week die we verwerken in plaats van weggooien, gewogen bij de expeditie.',
        achievable: 'De rotatieoven staat na de middag leeg en het drogen vraagt weinig toezicht.',
        relevant: 'Er gaat elke week ongeveer 180 kilo goed brood naar het veevoer.',
        dueInMonths: 6,
        measure: { unit: 'kg per week', start: 0, target: 120 },
        checkIns: [
          {
            afterMonths: 1.5,
            value: 35,
            remark: 'Alleen wit en volkoren. Brood met rozijnen verbrandt, dat sorteren we nu eerst uit.',
          },
          { afterMonths: 3, value: 88, remark: 'De tweede lunchroom doet mee. De knoflookvariant gaat het hardst!' },
          { afterMonths: 5, value: 127, remark: 'Drie weken achter elkaar boven de 120 kilo.' },
        ],
        closedAs: 'reached',
        reflection: 'Vast vrijdag inplannen deed het. Los van elkaar bedenken wanneer het uitkwam, werkte niet.',
      },
    ],
    signature: { outcome: 'agreed', reaction: 'Een vijf vind ik veel! Maar dank je, ik ga er blij mee naar huis.' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points: 'Ik wil meer ruimte. Niet weg hier, wel vooruit.',
      answers: {
        proud:
          'De croutons! Ruim 120 kilo brood per week dat anders veevoer was. En Ruben, die nu zelf de desem ververst en me vertelt ' +
          'wanneer ik te vroeg ben.',
        'results-level':
          'De doelen zijn gehaald. Het brood voor de restaurants heb ik laten liggen, dus een vijf zou ik mezelf nooit geven.',
        'cooperation-level':
          'Met Aylin samen een croissant van desem proberen te maken was het leukste van het halfjaar. Ook het vetste, de halve bank zat ' +
          'onder de boter.',
        energy: 'Lesgeven en proeven. Bellen met lunchrooms over bezorgtijden hoeft van mij niet.',
        learn: 'Hoe ik een leerling zelf laat zoeken in plaats van het antwoord te geven.',
        'next-step':
          'Productontwikkeling als echte functie, brood en banket samen. Met een dag per week lesgeven erbij als het aan mij ligt.',
        need: 'Een antwoord. Een nee is ook goed, dan weet ik waar ik sta.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Jouw volgende stap. Ik wil je houden en dat betekent dat er iets moet gebeuren.',
      answers: {
        proud:
          'Er ligt een product in het schap dat we vroeger lieten ophalen. En de leerlingen vragen in welke week ze bij jou mogen staan.',
        'results-level':
          'Het croutondoel gehaald met 127 kilo, de desemlijn gegroeid tot ruim 700 broden per week en het volkoren is eindelijk luchtig.',
        'cooperation-level': 'Je hebt brood en banket aan één tafel gekregen. Dat is nog niemand gelukt.',
        'craft-level':
          'Ik ken in de regio geen bakker die zoveel van fermentatie weet en het zo eenvoudig kan vertellen.',
        'next-step':
          'Ik maak met Hanneke een functie ontwikkeling en opleiding, met tijd die niet van de productie afgaat.',
        need: 'Geef het bellen en regelen uit handen. Ik zorg dat Pieter de bezorging overneemt.',
        difficult: 'Ik heb je te lang laten wachten op een antwoord over je rol. Dat had sneller gemoeten.',
      },
      ratings: { 'results-level': 5, 'cooperation-level': 5, 'craft-level': 5 },
    },
    report: {
      summary:
        'Jurrien heeft opnieuw ver boven verwachting gewerkt: croutons in vaste verkoop, een groeiende desemlijn en leerlingen die graag ' +
        'bij hem staan. Hij wil meer ruimte en een duidelijk antwoord over een volgende stap. Joris zorgt dat dat antwoord er komt.',
      conclusions: {
        'looking-back': 'Het doel met de croutons is gehaald en de lessen aan leerlingen zijn elke maand doorgegaan.',
        results:
          'De desemlijn zit op ruim 700 broden per week en van het retourbrood wordt 127 kilo verwerkt. Het restaurantbrood is ' +
          'doorgeschoven en staat nu op de planning.',
        cooperation:
          'Jurrien heeft brood en banket bij elkaar gebracht rond de desemcroissant. De leerlingen leren van hem en hij van hen.',
        work: 'Bellen en regelen slokt ongeveer vijf uur per week op. Pieter neemt de bezorging aan de lunchrooms over.',
        career:
          'Jurrien wil een functie in productontwikkeling voor brood en banket, met een vaste lesdag. Joris maakt met Hanneke een ' +
          'voorstel.',
        expectations:
          'Joris geeft een helder ja of nee binnen de afgesproken tijd. Jurrien neemt tot die tijd geen nieuwe klanten aan.',
      },
      scores: {
        overall: {
          level: 5,
          reason: 'Hij haalt zijn doelen, bedenkt wat niemand vroeg en brengt zijn kennis over op anderen.',
        },
        results: {
          level: 5,
          reason:
            '127 kilo verwerkt retourbrood tegen een doel van 120, en de desemlijn is met ruim honderd broden per week gegroeid.',
        },
        cooperation: {
          level: 5,
          reason: 'Hij bracht brood en banket samen en leidt leerlingen op zonder dat het hem is opgedragen.',
        },
      },
      development:
        'Jurrien volgt een training lesgeven van drie dagdelen en mag in werktijd twee dagen naar een molenaar die met oude granen werkt.',
    },
    agreements: [
      {
        what: 'Met Hanneke een voorstel maken voor de functie ontwikkeling en opleiding, met uren en salaris',
        owner: 'manager',
        dueInMonths: 7,
        standing: 'open',
        remark: 'Eerste versie ligt bij Hanneke.',
      },
      {
        what: 'De bezorging aan de lunchrooms overdragen aan Pieter',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Willem rijdt ze mee in zijn ochtendronde.',
      },
      {
        what: 'Twee restaurants een proefbrood laten bakken en hun oordeel opschrijven',
        owner: 'employee',
        dueInMonths: 8,
        standing: 'open',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Lesgeven zonder het voor te zeggen',
        specific:
          'Een leerling laten ontdekken waarom een deeg te slap of te stijf is, met vragen in plaats van antwoorden.',
        measurable: 'De leerling legt na de les aan een ander uit wat er gebeurde, en die begrijpt het.',
        achievable:
          'Elke maand een lesochtend, vooraf twee vragen bedenken en achteraf met Sanne bespreken hoe het ging.',
        relevant: 'Als ik de enige ben die het kan, is het zo weer weg.',
        dueInMonths: 9,
        checkIns: [
          { afterMonths: 1.5, remark: 'Bij de eerste les hield ik het zeven minuten vol voordat ik het voorzei.' },
          {
            afterMonths: 4,
            remark:
              'Ruben legde aan de stagiair uit waarom het deeg te warm was. Ik heb mijn mond gehouden en het klopte!',
          },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
