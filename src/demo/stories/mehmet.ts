import type { Talk } from '../story.ts'

export const mehmet: Talk[] = [
  {
    monthsAgo: 18,
    manager: 'bram',
    employee: {
      points: 'De temperatuur van het water. In warme weken is het deeg te snel.',
      answers: {
        proud:
          'De tijden voor de desem die ik met Jurrien heb uitgezocht. Hij meet, ik voel, en we kwamen op hetzelfde uit.',
        'results-level':
          'Mijn degen zijn goed. Soms komt een deeg twee graden te warm uit de kuip en dan moet alles sneller.',
        'cooperation-level': 'Met de ploeg gaat het goed. Ik zeg niet veel, maar ze weten me te vinden.',
        need: 'Een waterkoeler bij de kneder.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Deegmakerij. En of hij meer wil.',
      answers: {
        proud: 'Kan met zijn ogen dicht zeggen of een deeg klaar is.',
        'results-level': 'Vast niveau. Nooit een deeg vergeten zout te geven, en dat kan ik van mezelf niet zeggen.',
        'cooperation-level': 'Rustig. Helpt zonder dat je het vraagt.',
        learn: 'Meer zeggen. Hij ziet het eerder dan ik.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Mehmet is de vaste waarde aan de kneder. De deegtemperatuur schommelt in warme weken en dat ligt aan het water. Hij denkt na ' +
        'over meer verantwoordelijkheid.',
      conclusions: {
        results: 'Goed en constant. Te warm deeg is geen vakfout maar een gebrek aan koud water.',
        cooperation: 'De ploeg leunt op hem. Hij mag zijn mond vaker opendoen in het werkoverleg.',
      },
      scores: {
        overall: { level: 3, reason: 'Doet wat hij moet doen en doet het goed.' },
        cooperation: { level: 4, reason: 'Vangt op, springt bij, klaagt niet.' },
      },
      development: 'Mehmet test het draaiboek voor de desem en zegt wat er niet klopt.',
    },
    agreements: [
      {
        what: 'Vier weken de deegtemperatuur en de watertemperatuur opschrijven',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Met de cijfers naar Gerrit voor een waterkoeler',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Kleine koeler aangeschaft.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'bram',
    employee: {
      points: 'Ik wil weleens een nacht de planning doen.',
      answers: {
        proud: 'Sinds de koeler er staat, komt bijna elk deeg tussen de 24 en 26 graden uit de kuip.',
        'results-level': 'Beter dan vorig jaar. Minder haast, dus ook minder fouten bij het opmaken.',
        'cooperation-level': 'Goed. Noor vraagt veel en dat vind ik prettig, want dan moet ik zelf ook nadenken.',
        'next-step': 'Invallen voor Bram als hij vrij is. Eerst kijken of het bij me past.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Invallen voor mij. Durft hij?',
      answers: {
        proud: 'Hij mat vier weken en kreeg zijn koeler. Zo moet het.',
        'results-level': 'Degen op temperatuur. Iedereen heeft er gemak van.',
        'cooperation-level': 'Heeft Noor de kneder geleerd. Met geduld dat ik niet heb.',
        need: 'Hardop zeggen wat hij wil. Nu moet ik het er in het kantoortje uit trekken.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'De koeler werkt en het deeg is constanter. Mehmet wil uitproberen of de planning en het leiden van een nacht bij hem passen. We ' +
        'beginnen met doordeweekse nachten.',
      conclusions: {
        results: 'Deegtemperatuur bijna altijd tussen 24 en 26 graden. Minder haast aan de opmaaktafel.',
        career: 'Mehmet gaat Bram vervangen op dinsdag. Na drie maanden kijken we of hij door wil.',
      },
      scores: {},
      development: 'Drie nachten samen de planning maken, daarna alleen met Bram op de achterwacht.',
    },
    agreements: [
      { what: 'Drie nachten de planning maken met Bram ernaast', owner: 'employee', dueInMonths: 2, standing: 'done' },
      {
        what: 'De ploeg vertellen dat Mehmet op dinsdag de leiding heeft',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'learning',
        title: 'Een nacht leiden',
        specific: 'Leren verdelen, volgen en bijsturen terwijl ik zelf niet alles doe.',
        measurable: 'De ploeg weet om elf uur wie wat doet en ik hoef om vier uur niet te rennen.',
        achievable: 'Elke dinsdag, met Bram telefonisch bereikbaar. Nabespreken op woensdag, tien minuten.',
        relevant: 'Als Bram er niet is, moet het ook gewoon lopen.',
        dueInMonths: 6,
        checkIns: [
          {
            afterMonths: 2.5,
            remark: 'Eerste dinsdag alleen. Alles op tijd, maar ik had zelf de helft van het deeg gedraaid.',
          },
          { afterMonths: 5, remark: 'Nu verdeel ik aan het begin en loop ik om het uur een ronde. Dat werkt.' },
        ],
        closedAs: 'reached',
        reflection: 'Aan het begin tijd nemen voelt langzaam en is het niet. Ik vraag nu ook eerder om hulp.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'bram',
    employee: {
      points: 'De dinsdagen. En wat er betaald wordt als ik de leiding heb.',
      answers: {
        proud: 'De nacht dat de stroom twee keer uitviel en we toch om half zes geladen hebben.',
        'results-level':
          'De doelen zijn gehaald. Ik laat nog weleens een krat halffabricaat te lang buiten de koeling staan.',
        'cooperation-level':
          'De ploeg luistert. Met Kees was het in het begin zoeken, hij loopt hier veel langer rond.',
        energy: 'Een nacht die klopt. Van discussies over wie er schoonmaakt word ik moe.',
        need: 'Duidelijkheid over de toeslag.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'Hoe verder? Hij kan het.',
      answers: {
        proud: 'Stroom eruit, ploeg rustig, brood op tijd. Ik hoorde het pas toen ik wakker werd.',
        'results-level': 'Zijn dinsdagen hebben minder derving dan mijn woensdagen.',
        'cooperation-level': 'Hij gaf Kees de ruimte en hield toch de leiding. Knap gedaan.',
        'next-step': 'Tweede teamleider. Als Joris het rondkrijgt.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Mehmet leidt de dinsdagnacht zelfstandig en goed. Hij wil ermee door en wil weten wat ertegenover staat. Bram zoekt dat uit met ' +
        'Joris en Fatima.',
      conclusions: {
        'looking-back': 'Leerdoel gehaald. De ploeg accepteert hem als leider van de nacht.',
        results: 'Weinig derving, altijd op tijd. Let op koelverse halffabricaten.',
        career: 'Hij wil tweede teamleider worden, als die functie er komt.',
      },
      scores: {
        overall: { level: 4, reason: 'Vakman die een nacht kan leiden. Doet meer dan zijn functie vraagt.' },
        results: { level: 4, reason: 'Minste derving van alle nachten en steeds op tijd geladen.' },
      },
      development: 'Cursus voor beginnende leidinggevenden in het volgende cursusseizoen.',
    },
    agreements: [
      {
        what: 'Uitzoeken welke toeslag hoort bij het leiden van een nacht',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Toeslag toegekend per geleide nacht.',
      },
      {
        what: 'De HACCP-ronde voor koelverse producten toevoegen aan de uurronde',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
]
