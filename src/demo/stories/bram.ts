import type { Talk } from '../story.ts'

export const bram: Talk[] = [
  {
    monthsAgo: 24,
    manager: 'gerrit',
    employee: {
      points: 'De overdracht naar de dag.',
      answers: {
        proud: 'Geen nacht te laat geleverd. Ook niet toen de deegdeler stuk was.',
        'results-level': 'Productie op orde. De weegbonnen niet altijd.',
        'cooperation-level': 'De ploeg is hecht. Met de dag is het wij en zij.',
        energy: 'Bakken. Papier niet.',
        need: 'Duidelijkheid over wat ik zelf mag beslissen ’s nachts.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De overdracht aan het einde van de nacht en de administratie.',
      answers: {
        proud: 'Bram heeft de nachtploeg draaiende gehouden tijdens een storing van vier dagen aan de deegdeler.',
        'results-level': 'De levering is betrouwbaar. Van de weegbonnen ontbrak ongeveer een tiende.',
        'cooperation-level': 'Zijn ploeg vertrouwt hem. De overdracht aan de dagploeg is summier.',
        need: 'Ik vraag van Bram een korte schriftelijke overdracht, elke ochtend.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Bram levert betrouwbaar en zijn ploeg staat achter hem. De overdracht aan de dagploeg en de weegbonnen moeten beter. Zijn ' +
        'bevoegdheden in de nacht worden op papier gezet.',
      conclusions: {
        results: 'De levering was elke nacht op tijd. De weegbonnen moeten nog vollediger.',
        cooperation: 'De overdracht krijgt een vast formulier van een halve pagina.',
        leadership: 'Bram leidt op vakmanschap en voorbeeld. Hij wil weten waar zijn ruimte ophoudt.',
      },
      scores: {
        overall: { level: 3, reason: 'Betrouwbare teamleider met aandachtspunten in de administratie.' },
        results: { level: 3, reason: 'Geen enkele late levering in zes maanden.' },
      },
      development: 'Bram volgt de driedaagse cursus voor beginnende leidinggevenden.',
    },
    agreements: [
      {
        what: 'Elke ochtend het overdrachtsformulier invullen voordat de ploeg vertrekt',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Op één pagina vastleggen wat de teamleider ’s nachts zelf beslist',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 18,
    manager: 'gerrit',
    employee: {
      points: 'De tablets. En Noor.',
      answers: {
        proud: 'De overdracht loopt. Scheelt een hoop gemopper.',
        'results-level': 'Goed. De nieuwe oven hielp.',
        'cooperation-level': 'Met de dag beter. Met Lia lastig, we zien elkaar niet.',
        difficult: 'Iemand aanspreken. Ik doe het zelf wel even, denk ik dan. Dan verandert er niks.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De overgang naar digitale registratie in de nacht, en het aansturen van de ploeg.',
      answers: {
        proud: 'Het overdrachtsformulier wordt trouw ingevuld en door de dagploeg gelezen.',
        'results-level': 'De levering is stabiel en de weegbonnen zijn nagenoeg volledig.',
        'cooperation-level': 'De verstandhouding met de dagploeg is duidelijk verbeterd.',
        learn: 'Bram neemt werk over wanneer hij iemand zou moeten aanspreken. Daar ligt zijn volgende stap.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'De overdracht is verbeterd en de administratie is op orde. Bram herkent dat hij liever zelf iets herstelt dan er een collega op ' +
        'aanspreekt. Noor groeit snel en krijgt meer eigen taken.',
      conclusions: {
        'looking-back': 'Beide afspraken van de vorige keer zijn nagekomen en werken in de praktijk.',
        cooperation: 'Tussen nacht en dag is het rustiger. Met kwaliteit ontbreekt een moment van overleg.',
        leadership: 'Aanspreken kost Bram moeite. Hij oefent dat eerst in kleine zaken.',
      },
      scores: {},
      development: 'De cursus voor leidinggevenden is gevolgd. Bram bespreekt maandelijks één voorbeeld met Gerrit.',
    },
    agreements: [
      {
        what: 'Iedereen in de nachtploeg een keer laten oefenen met de tablet voordat de papieren lijsten verdwijnen',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Elke maand een halfuur met Bram een voorbeeld van aanspreken bespreken',
        owner: 'manager',
        dueInMonths: 6,
        standing: 'dropped',
        remark: 'Twee keer gedaan. Gestopt toen Gerrit kwaliteitscoördinator werd.',
      },
    ],
    goals: [],
    signature: { outcome: 'seen' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points: 'Jij bent nu mijn baas. Even wennen. Zeg maar hoe je het wilt.',
      answers: {
        proud: 'De desem draait zonder Jurrien. Dat heeft de ploeg zelf gedaan.',
        'results-level': 'Doelen gehaald. Personeel krap.',
        'cooperation-level': 'Met de winkels goed. Die bellen me nu gewoon.',
        learn: 'Feedback geven zonder dat het een preek wordt. Of dat ik er een grap van maak.',
        'feedback-from-others': 'Anouk zei: zeg het dan meteen, niet na drie weken.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Hoe wij samen willen werken, en hoe jij je ploeg verder krijgt.',
      answers: {
        proud:
          'Je nachtploeg heeft een nieuwe oven, tablets én een desemlijn in één jaar opgenomen. Zonder een late levering.',
        'results-level': 'Alles op tijd en de derving is onder de norm, terwijl de halve nacht opnieuw is ingericht.',
        'cooperation-level': 'Esther en Daan zeggen allebei dat ze bij jou direct antwoord krijgen.',
        learn: 'Je geeft complimenten met een knikje. Zeg het ook eens hardop, net als wat beter moet.',
        need: 'Bel me als het rooster niet rondkomt, ook al is het elf uur ’s avonds.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Bram en Joris hebben doorgenomen hoe ze samen willen werken: kort, eerlijk en niet over het hoofd van de ploeg heen. De nacht ' +
        'heeft een bewogen jaar knap gedraaid. Feedback geven wordt Brams leerdoel.',
      conclusions: {
        results: 'Geen late leveringen en de derving onder de norm, in een jaar met drie grote veranderingen.',
        leadership: 'Bram wil directer worden, in wat goed is en in wat beter moet. De ploeg vraagt daar zelf om.',
        work: 'De bezetting is krap. Joris vraagt een leerling aan voor de nacht.',
        expectations: 'Bram belt als het rooster niet rondkomt. Joris komt één nacht per maand meedraaien.',
      },
      scores: {
        overall: {
          level: 4,
          reason:
            'Hij loodste zijn ploeg door een jaar met een nieuwe oven, tablets en de desemlijn, en het brood was steeds op tijd.',
        },
        leadership: { level: 3, reason: 'De ploeg vertrouwt hem. Waarderen en aanspreken kan vaker en eerder.' },
      },
      development: 'Leerdoel feedback, met Fatima als oefenpartner voor drie gesprekken.',
    },
    agreements: [
      {
        what: 'Een leerling-bakker aanvragen en werven voor de nachtploeg',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Ruben is begonnen.',
      },
      {
        what: 'Met elke bakker van de ploeg een gesprek van een kwartier voeren over wat goed gaat en wat beter kan',
        owner: 'employee',
        dueInMonths: 4,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Feedback geven, meteen en normaal',
        specific: 'Binnen dezelfde dienst zeggen wat ik zie, wat het doet en wat ik graag wil. Goed en fout.',
        measurable: 'De ploeg merkt het. Ik vraag het ze na drie en na zes maanden.',
        achievable: 'Elke dienst één ding hardop zeggen. Drie keer oefenen met Fatima.',
        relevant: 'Als ik het niet zeg, blijft het fout gaan en doe ik het zelf.',
        dueInMonths: 6,
        checkIns: [
          { afterMonths: 1, remark: 'Twee keer geoefend. Voelt als toneel, maar het helpt.' },
          { afterMonths: 3, remark: 'Ploeg gevraagd. Complimenten: ja, gemerkt. Kritiek: nog te laat.' },
          {
            afterMonths: 5.5,
            remark:
              'Kees meteen gezegd dat de overdracht niet klopte. Hij vond het best. Ik sliep er slechter van dan hij.',
          },
        ],
        closedAs: 'partly',
        reflection:
          'Ik zeg het nu meestal meteen. In een drukke nacht schuift het nog door naar de ochtend, en dan is het minder waard.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points: 'Ruben. Wie leidt hem nou eigenlijk op?',
      answers: {
        proud: 'Niemand weggegaan. En de kwartiergesprekken: had ik jaren eerder moeten doen.',
        'results-level': 'Prima. Zaterdag blijft krap.',
        'cooperation-level': 'Goed. Van nacht en dag hoor ik geen gemopper meer.',
        difficult: 'Iemand zeggen dat zijn werk niet goed genoeg is. Het lukt, maar ik stel het uit.',
        need: 'Eén iemand die de lijn uitzet voor Ruben. Sanne, Jurrien en ik zeggen nu drie dingen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Je leerdoel, en wat de volgende stap is voor jou als teamleider.',
      answers: {
        proud:
          'Ik heb een nacht meegedraaid en hoorde je drie keer hardop zeggen dat iets goed was. Dat had ik nog niet eerder meegemaakt.',
        'results-level': 'Derving 2,6 procent, de laagste sinds we meten. Elke ochtend op tijd geladen.',
        'cooperation-level': 'Je denkt mee met de expeditie. Dat de karren nu in laadvolgorde staan was jouw idee.',
        learn: 'Het lastige gesprek niet uitstellen. Je hebt de woorden inmiddels, nu nog het moment.',
        need: 'Dat je taken weggeeft. Je staat nog te vaak zelf aan de deegmachine als het spannend wordt.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Bram groeit in zijn rol als teamleider. Hij prijst vaker en spreekt eerder aan, al blijft het moeilijkste gesprek nog weleens ' +
        'liggen. Sanne wordt het vaste aanspreekpunt voor Rubens opleiding.',
      conclusions: {
        'looking-back': 'Het leerdoel is deels gehaald: waardering geven gaat vanzelf, kritiek komt nog te laat.',
        results: 'De laagste derving sinds er wordt gemeten en geen late leveringen.',
        leadership:
          'De kwartiergesprekken blijven. Bram zet zichzelf een grens: een lastig punt binnen een week besproken.',
        expectations: 'Joris hakt de knoop door over wie Ruben opleidt en vertelt het aan alle betrokkenen.',
      },
      scores: {
        overall: {
          level: 4,
          reason: 'Sterke resultaten en een ploeg die blijft. Als leider is hij zichtbaar gegroeid.',
        },
        results: { level: 4, reason: 'Derving van 2,6 procent bij een norm van 3,5.' },
        leadership: {
          level: 4,
          reason:
            'Hij voert uit zichzelf gesprekken met zijn mensen. Het lastigste stelt hij nog uit, en dat weet hij.',
        },
      },
      development:
        'Bram loopt twee dagen mee met de teamleider van een bakkerij in de buurt en die komt een nacht bij hem kijken.',
    },
    agreements: [
      {
        what: 'Aan Sanne, Jurrien en Bram laten weten wie wat doet in de opleiding van Ruben',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
      {
        what: 'Noor en Mehmet om en om de deegmakerij laten leiden, ook op zaterdag',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
        remark: 'Doordeweeks loopt het. Zaterdag nog niet.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Elke ochtend een hele overdracht',
        specific:
          'Voor zes uur ligt er een overdracht die de ochtendploeg zonder bellen kan lezen, ook na een drukke nacht.',
        measurable: 'Overdrachten per week waar de ochtend niets bij hoefde te vragen. Kees houdt het bij.',
        achievable: 'Een vast blad, en wie de laatste oven doet, vult het in. Joris oefent met de ochtendploeg.',
        relevant: 'Elke vraag om half zeven kost ons een kwartier aan de oven.',
        dueInMonths: 9,
        measure: { unit: 'hele overdrachten per week', start: 2, target: 6 },
        checkIns: [
          { afterMonths: 1.5, value: 3, remark: 'Het blad hangt er. Op vrijdag vergeten we het.' },
          { afterMonths: 4, value: 4, remark: 'Mehmet vult het ook in als ik er niet ben.' },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
