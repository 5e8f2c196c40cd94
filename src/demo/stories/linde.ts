import type { Stories } from '../story.ts'

// Care centre De Linde, the other organisation.
export const linde: Stories = {
  peter: [
    {
      monthsAgo: 12,
      manager: 'ingrid',
      employee: {
        points: 'De open diensten. Ik besteed te veel avonden aan bellen.',
        answers: {
          proud:
            'De overdracht duurt nog een kwartier in plaats van drie kwartier, en er wordt minder vergeten. Het team heeft het ' +
            'formulier zelf gemaakt.',
          'results-level':
            'De zorgplannen zijn op tijd besproken. Bij het publiceren van het rooster staan er nog tweeëntwintig diensten open.',
          'cooperation-level':
            'In het team goed. Met de planning van de andere afdelingen gaat het langs elkaar heen: we bellen dezelfde flexkrachten.',
          learn: 'Een verandering invoeren zonder dat ik zelf overal bij sta.',
          need: 'Afspraken met de andere teamleiders over de flexpool.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud:
            'Je hebt de overdracht aan het team zelf overgelaten en het is beter geworden dan wat wij samen bedacht hadden.',
          'results-level':
            'Zorgplannen op orde, contact met familie van bewoners verzorgd. Het rooster kost je te veel tijd.',
          'cooperation-level':
            'Collega’s zoeken je op. Je zegt alleen zelden nee tegen een vraag van een andere afdeling.',
          learn: 'Werk neerleggen waar het hoort, ook als jij het sneller kunt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Peter leidt een team dat zijn eigen overdracht heeft verbeterd. De zorgplannen zijn op tijd. Het vullen van open ' +
          'diensten kost hem te veel tijd; daar komt een gezamenlijke aanpak voor met de andere teamleiders.',
        conclusions: {
          results: 'De overdracht is korter en vollediger. Zorgplanbesprekingen waren op twee na op tijd.',
          leadership:
            'Het team heeft laten zien dat het zelf iets kan verbeteren. Peter geeft het volgende onderwerp, de rapportage, ook aan ' +
            'het team.',
          cooperation: 'De flexpool wordt van alle afdelingen samen. Ingrid roept de teamleiders daarvoor bij elkaar.',
        },
        scores: {
          overall: { level: 4, reason: 'Het team draait goed en werkt zelfstandig aan verbetering.' },
          leadership: { level: 4, reason: 'De nieuwe overdracht komt van het team en wordt door iedereen gebruikt.' },
        },
        development: 'Intervisie met drie teamleiders van andere organisaties, vijf bijeenkomsten.',
      },
      agreements: [
        { what: 'Met alle teamleiders één flexpool afspreken', owner: 'manager', dueInMonths: 2, standing: 'done' },
        {
          what: 'Basisrooster opstellen met voorkeuren van het team, acht weken vooruit',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Hooguit acht open diensten bij publicatie',
          specific: 'Diensten zonder naam op de dag dat het rooster van vier weken wordt gepubliceerd.',
          measurable: 'Telling in het roosterprogramma.',
          achievable: 'Tien medewerkers willen ruilen als ze het vroeg genoeg weten. De rest komt uit de flexpool.',
          relevant: 'Minder bellen voor mij, en medewerkers weten waar ze aan toe zijn.',
          dueInMonths: 8,
          measure: { unit: 'open diensten', start: 22, target: 8 },
          checkIns: [
            { afterMonths: 2, value: 19, remark: 'Voorkeuren opgehaald, rooster zelf nog het oude.' },
            {
              afterMonths: 5,
              value: 11,
              remark: 'Tweede periode met het basisrooster. De late diensten in het weekend blijven lastig.',
            },
            { afterMonths: 8, value: 7, remark: 'Gehaald. De weekenden worden nu per drie weken verdeeld.' },
          ],
          closedAs: 'reached',
          reflection: 'De weekenden eerst verdelen en daarna de rest: dat scheelde het meest.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'ingrid',
      employee: {
        answers: {
          proud: 'Van tweeëntwintig naar elf open diensten. Ik heb deze maand twee keer ’s avonds gebeld.',
          difficult:
            'Het nieuwe rapportageprogramma. De helft van het team kon ermee uit de voeten, de andere helft schreef weer op papier ' +
            'en typte het later over.',
          'cooperation-level': 'De flexpool werkt doordat we er met de teamleiders elke week tien minuten over bellen.',
          energy: 'Meelopen in de zorg, een ochtend per week. Daar hoor ik meer dan in een vergadering.',
          support: 'Dat je de ingangsdatum van het programma hebt verschoven toen ik erom vroeg.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Rapportage: wat is er nodig om iedereen mee te krijgen?',
        answers: {
          proud: 'Je kwam met een getal en een voorstel toen het programma vastliep. Daardoor kon ik snel beslissen.',
          'results-level':
            'Het rooster is een stuk rustiger. De rapportage is nog niet op het niveau van voor de overgang.',
          'cooperation-level': 'De andere teamleiders nemen jouw basisrooster over.',
          need: 'Geld voor twee extra scholingsdagen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De open diensten zijn gehalveerd en andere afdelingen nemen het basisrooster over. De overgang naar het nieuwe ' +
          'rapportageprogramma kostte meer dan gedacht. We investeren in scholing op de werkplek. Dit keer geen scores, omdat het ' +
          'team midden in die overgang zit.',
        conclusions: {
          results: 'Elf open diensten bij publicatie, op weg naar acht.',
          work: 'Twee medewerkers per dienst worden vraagbaak voor het programma. Zij krijgen daar uren voor.',
          leadership: 'De wekelijkse ochtend in de zorg blijft, ook in drukke weken.',
        },
        scores: {},
        development: 'De intervisie loopt door. Peter brengt de overgang in als eigen vraag.',
      },
      agreements: [
        { what: 'Twee scholingsdagen op de werkplek bekostigen', owner: 'manager', dueInMonths: 1, standing: 'done' },
        {
          what: 'Met het team afspreken dat er niet meer op papier wordt gerapporteerd, en vanaf welke datum',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  rachid: [
    {
      monthsAgo: 12,
      manager: 'peter',
      employee: {
        answers: {
          proud: 'Het nieuwe overdrachtsformulier. De eerste versie heb ik met een collega in een nachtdienst gemaakt.',
          'results-level': 'Mijn zorg is goed, dat hoor ik ook van bewoners. Mijn rapportages zijn soms kort.',
          'cooperation-level': 'Met iedereen prettig. Met stagiairs werk ik graag.',
          'next-step': 'Eerstverantwoordelijk verzorgende worden. Ik zou willen weten wat ik daarvoor moet doen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Rapporteren.',
        answers: {
          proud: 'Bewoners worden rustig van Rachid. Hij neemt de tijd en loopt toch niet uit.',
          'results-level':
            'In de zorg sterk. In de rapportage staat wat hij heeft gedaan, maar niet wat hij heeft gezien.',
          'cooperation-level': 'Het formulier voor de overdracht had zonder hem niet bestaan.',
          learn: 'Schrijven wat de volgende dienst moet weten.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Rachid is een gewaardeerde verzorgende en heeft het overdrachtsformulier mee ontwikkeld. Zijn rapportages kunnen ' +
          'vollediger. Hij wil eerstverantwoordelijk verzorgende worden; duidelijke rapportage is daarvoor de eerste voorwaarde.',
        conclusions: {
          results: 'De zorg is goed. In de rapportage ontbreekt vaak de waarneming en wat de collega daarmee moet.',
          career:
            'De opleiding tot eerstverantwoordelijk verzorgende is mogelijk als de rapportages een half jaar op niveau zijn.',
          development: 'Tineke leest een maand lang elke week twee rapportages mee.',
        },
        scores: {
          overall: { level: 3, reason: 'Goede zorg en een fijne collega. De rapportage vraagt aandacht.' },
          cooperation: { level: 4, reason: 'Nam het voortouw bij de nieuwe overdracht.' },
        },
        development: 'Meelezen met Tineke en een e-learning methodisch rapporteren.',
      },
      agreements: [
        { what: 'E-learning methodisch rapporteren afronden', owner: 'employee', dueInMonths: 2, standing: 'done' },
        {
          what: 'Nagaan wanneer de volgende opleiding start en wat die kost',
          owner: 'manager',
          dueInMonths: 3,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'Rapporteren voor de volgende dienst',
          specific: 'Opschrijven wat ik zie, wat ik heb gedaan en wat de volgende dienst moet doen.',
          measurable: 'Collega’s hoeven niet meer te bellen om te vragen wat ik bedoelde.',
          achievable: 'Ik heb vijf minuten per bewoner nodig. Dat past als ik het niet tot het eind bewaar.',
          relevant: 'Het is de voorwaarde voor de opleiding, en het scheelt de nachtdienst zoekwerk.',
          dueInMonths: 6,
          checkIns: [
            { afterMonths: 2, remark: 'E-learning klaar. Ik schrijf nu meteen na de zorg, op de gang.' },
            { afterMonths: 5, remark: 'Tineke had de laatste weken niets meer op te merken.' },
          ],
          closedAs: 'reached',
          reflection: 'Korter schrijven bleek sneller dan sneller schrijven.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'peter',
      employee: {
        points: 'De opleiding. Ik wil met de eerstvolgende groep mee.',
        answers: {
          proud: 'Mijn rapportages worden als voorbeeld gebruikt bij de scholing van het nieuwe programma.',
          'results-level': 'Ik ben vraagbaak voor het programma en mijn eigen werk blijft op tijd af.',
          'cooperation-level':
            'Collega’s vragen me veel. De eerste keer doe ik het voor, de tweede keer doen ze het zelf.',
          energy: 'Familie van bewoners uitleggen hoe een dag eruitziet.',
          learn: 'Een zorgplanbespreking leiden. Ik heb er twee bijgewoond.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Een half jaar geleden was rapporteren zijn zwakke punt. Nu leert hij het anderen.',
          'results-level': 'Volledige rapportages, zorg als altijd, en de vraagbaakrol erbij.',
          'cooperation-level': 'Hij blijft geduldig, ook bij de vijfde keer dezelfde vraag.',
          'next-step': 'Aanmelden voor de opleiding, met Tineke als praktijkbegeleider.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 4 },
      },
      report: {
        summary:
          'De rapportages van Rachid zijn nu een voorbeeld voor het team. Hij helpt collega’s met het nieuwe programma. Peter meldt ' +
          'hem aan voor de opleiding tot eerstverantwoordelijk verzorgende.',
        conclusions: {
          'looking-back': 'Het leerdoel is gehaald en aan de voorwaarde voor de opleiding is voldaan.',
          results: 'De zorg en de rapportage zijn op hoog niveau, met een extra rol erbij.',
          career:
            'Aanmelding voor de eerstvolgende groep. Tot die tijd leidt hij twee zorgplanbesprekingen samen met een collega.',
        },
        scores: {
          overall: { level: 4, reason: 'Sterke groei in rapporteren en een steun voor collega’s bij de overgang.' },
          development: { level: 4, reason: 'Leerdoel gehaald binnen de afgesproken tijd.' },
        },
        development: 'Opleiding eerstverantwoordelijk verzorgende, negen maanden, een dag per twee weken.',
      },
      agreements: [
        { what: 'Rachid aanmelden voor de opleiding', owner: 'manager', dueInMonths: 1, standing: 'done' },
        {
          what: 'Twee zorgplanbesprekingen samen met een collega leiden',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
          remark: 'Eén gedaan.',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  tineke: [
    {
      monthsAgo: 12,
      manager: 'peter',
      employee: {
        answers: {
          proud: 'Drie leerlingen begeleid en alle drie geslaagd voor hun praktijkdeel.',
          'results-level':
            'Mijn toetsen voor de voorbehouden handelingen zijn allemaal bij. Van het team heb ik de lijst ook bijgewerkt.',
          'cooperation-level':
            'Met artsen en behandelaars kort en duidelijk. In het team word ik soms te streng gevonden.',
          energy: 'Leerlingen. Ze stellen vragen waardoor ik opnieuw moet nadenken.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Leerlingen vragen of ze bij Tineke mogen.',
          'results-level': 'Van het hele team zijn de bekwaamheden aantoonbaar. Dat was een jaar geleden niet zo.',
          'craft-level': 'Ze ziet vroeg dat er iets verandert en zet dat door naar de juiste persoon.',
          'cooperation-level': 'Haar norm is hoog en dat is goed. Soms mag er eerst een compliment.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3, 'craft-level': 5 },
      },
      report: {
        summary:
          'Tineke heeft drie leerlingen naar een goed praktijkexamen begeleid en de bekwaamheden van het team op orde gebracht. ' +
          'Vakinhoudelijk is zij een steun voor iedereen. In haar toon naar collega’s mag meer waardering doorklinken.',
        conclusions: {
          results: 'Alle bekwaamheden van het team zijn aantoonbaar en actueel.',
          cooperation: 'Tineke noemt eerst wat goed ging en dan wat anders moet. Peter let daar zelf ook op.',
          work: 'Begeleiding van leerlingen kost vier uur per week. Die komen in het rooster.',
        },
        scores: {
          overall: { level: 4, reason: 'Vakkundig, betrouwbaar en belangrijk voor leerlingen en team.' },
          results: { level: 4, reason: 'Bekwaamheden van het hele team aantoonbaar, drie leerlingen geslaagd.' },
        },
        development: 'Training praktijkbegeleiding, drie dagen.',
      },
      agreements: [
        {
          what: 'Vier uur per week voor leerlingbegeleiding in het rooster',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
        },
        {
          what: 'Training praktijkbegeleiding volgen',
          owner: 'employee',
          dueInMonths: 6,
          standing: 'dropped',
          remark: 'De training ging door te weinig aanmeldingen niet door. Nieuwe datum volgt.',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'peter',
      employee: {
        points: 'Het programma. Ik ben een uur per dienst langer bezig en dat gaat van de leerlingen af.',
        answers: {
          difficult:
            'Zoeken. In het oude systeem wist ik waar alles stond. Nu moet ik vier schermen door voor ik zie wat er vannacht is gebeurd.',
          'results-level':
            'Ik lever minder dan ik van mezelf gewend ben. Twee rapportages waren pas de volgende dag klaar.',
          'cooperation-level': 'Collega’s helpen me. Het is wennen dat Rachid mij iets uitlegt in plaats van andersom.',
          need: 'Tijd om te oefenen, niet tussen twee bellen door.',
          proud: 'De leerlingen hebben er weinig van gemerkt.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Hoe krijgen we de uren voor de leerlingen terug?',
        answers: {
          proud: 'Ze blijft nauwkeurig, ook nu het haar moeite kost, en ze vraagt om hulp.',
          'results-level':
            'De zorg is goed. De rapportage is een paar keer te laat geweest en van de vier uur voor leerlingen bleven er twee over.',
          'cooperation-level':
            'Er klinkt meer waardering door in wat ze zegt. Een leerling vertelde me dat uit zichzelf.',
          support: 'Ik regel oefentijd en vraag of de functioneel beheerder een ochtend naast haar komt zitten.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Door de overgang naar het nieuwe rapportageprogramma kost het werk Tineke meer tijd en komt de begeleiding van ' +
          'leerlingen in de knel. Zij krijgt oefentijd en een eigen startscherm. Haar omgang met collega’s is merkbaar milder.',
        conclusions: {
          results: 'De zorg bleef op niveau. Rapportages waren enkele keren te laat, door het programma.',
          work: 'Twee ochtenden oefenen buiten de dienst. De functioneel beheerder maakt een startscherm met alles van de afgelopen nacht.',
          cooperation: 'Collega’s en leerlingen merken dat zij vaker zegt wat er goed gaat.',
          development: 'De training praktijkbegeleiding staat opnieuw gepland.',
        },
        scores: {
          overall: {
            level: 3,
            reason:
              'Goede zorg. Door het nieuwe programma tijdelijk minder tijd voor leerlingen en enkele late rapportages.',
          },
          cooperation: { level: 4, reason: 'Vraagt en geeft hulp, en heeft aan haar toon gewerkt.' },
        },
        development: 'Training praktijkbegeleiding op de nieuwe datum.',
      },
      agreements: [
        {
          what: 'Twee oefenochtenden inplannen en een startscherm laten maken',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'De vier uur voor leerlingen weer volledig gebruiken en na drie maanden melden of dat lukt',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Rapportage klaar voor het einde van de dienst',
          specific: 'Alle eigen rapportages staan in het programma voordat de overdracht begint.',
          measurable: 'Percentage rapportages op tijd, uit het maandoverzicht.',
          achievable: 'In het oude systeem lukte het altijd.',
          relevant: 'De volgende dienst begint met volledige informatie.',
          dueInMonths: 8,
          measure: { unit: '% op tijd', start: 82, target: 98 },
          checkIns: [
            { afterMonths: 2, value: 89, remark: 'Het startscherm scheelt tien minuten per dienst.' },
            { afterMonths: 5, value: 96, remark: 'Ik hoef bijna niet meer te zoeken.' },
          ],
        },
      ],
      signature: {
        outcome: 'seen',
        reaction: 'Gelezen. Ik hoop dat de volgende keer eerst wordt geoefend en dan pas ingevoerd.',
      },
    },
  ],
}
