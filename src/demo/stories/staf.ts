import type { Stories } from '../story.ts'

// The staff of the director, and logistics and purchasing.
export const staf: Stories = {
  fatima: [
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points:
          'De tijd die ik kwijt ben aan losse vragen van leidinggevenden. Het meeste staat al ergens, maar niemand vindt het.',
        answers: {
          proud:
            'Van alle nieuwe medewerkers lag het contract klaar op de eerste werkdag. Het jaar ervoor was dat bij een op de drie niet zo.',
          'results-level':
            'De inwerkmap is af en de functiebeschrijvingen van de winkels zijn bijgewerkt. Die van logistiek liggen nog bij mij.',
          energy: 'Als een leidinggevende vooraf belt in plaats van achteraf.',
          learn: 'Cijfers over instroom en vertrek zo laten zien dat het managementteam er iets mee doet.',
          need: 'Dat jij het zelf ook doorverwijst als iemand met een personeelsvraag bij jou binnenloopt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud:
            'De contracten zijn op orde en de winkels weten waar ze moeten zijn. Je taakverdeling met Lucas is helder.',
          'results-level': 'Bijna alles wat we hadden afgesproken is klaar, en netjes.',
          'cooperation-level': 'Leidinggevenden vertrouwen je. Je zegt het ook als ik iets te snel beslis.',
          need: 'Rust om vooruit te werken. Dan moet ik ook ophouden met even binnenlopen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De contracten zijn op tijd, de inwerkmap is in gebruik en de taakverdeling met Lucas werkt. Fatima is veel tijd kwijt ' +
          'aan losse vragen. Zij maakt een vraagbaak voor leidinggevenden en krijgt een vaste dag zonder afspraken.',
        conclusions: {
          results: 'Functiebeschrijvingen van de winkels zijn klaar, die van logistiek volgen binnen drie maanden.',
          work: 'Woensdag is een dag zonder afspraken. Hanneke loopt dan niet binnen.',
          cooperation: 'Leidinggevenden bellen Fatima eerder dan vroeger. Dat scheelt herstelwerk.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Contracten en inwerken op orde, en een adviseur bij wie leidinggevenden graag komen.',
          },
          cooperation: { level: 4, reason: 'Wordt vooraf gevraagd en durft tegen te spreken.' },
        },
        development: 'Cursus personeelscijfers presenteren, twee dagdelen.',
      },
      agreements: [
        {
          what: 'Vraagbaak maken met de twintig vragen die leidinggevenden het vaakst stellen',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Personeelsvragen voortaan naar Fatima of Lucas verwijzen en dat aan het managementteam melden',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud: 'De vraagbaak. Van ongeveer vijftig telefoontjes per maand naar veertien.',
          difficult:
            'Twee vacatures in de bakkerij staan lang open. Wij schrijven de tekst, maar het eerste gesprek vindt vaak pas na drie ' +
            'weken plaats.',
          'cooperation-level': 'Met Lucas gaat het vanzelf. Met de bakkerij moet ik achter data aan.',
          learn: 'Meer weten over functiewaardering, we krijgen daar vragen over waar ik geen goed antwoord op heb.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'De werving voor de bakkerij, en de voortgangsgesprekken.',
        answers: {
          proud: 'Van alle medewerkers had 94% dit half jaar een gesprek. We kwamen van 60%.',
          'results-level':
            'Je hebt dat gehaald zonder leidinggevenden achter de broek te zitten; je liet gewoon zien wie er al geweest was.',
          'cooperation-level': 'Goed. Je mag mij eerder inschakelen als een leidinggevende niet reageert.',
          'next-step': 'Meedenken over de bezetting van een derde winkel.',
        },
        ratings: { 'results-level': 5, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De vraagbaak scheelt Fatima veel telefoontjes en bijna iedereen heeft een voortgangsgesprek gehad. De werving voor de ' +
          'bakkerij duurt te lang. Daar komt een vaste afspraak voor met de leidinggevende.',
        conclusions: {
          results: 'Gesprekken: van 60% naar 94%. Vacatures in de bakkerij staan gemiddeld elf weken open.',
          cooperation:
            'Na een sollicitatie volgt het eerste gesprek binnen zeven dagen. Lukt dat niet, dan belt Fatima met Hanneke.',
          development: 'Een opleiding functiewaardering past bij de vragen die we krijgen.',
        },
        scores: {},
        development: 'Opleiding functiewaardering van zes dagen. Fatima zoekt een aanbieder uit die bij onze cao past.',
      },
      agreements: [
        {
          what: 'Met het managementteam afspreken: eerste gesprek binnen zeven dagen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Opleiding functiewaardering uitzoeken en aanvragen',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Vacatures in de bakkerij binnen zeven weken vervuld',
          specific: 'De tijd tussen goedkeuring van een vacature en een getekend contract, voor de bakkerij.',
          measurable: 'Gemiddelde van de vacatures die in het kwartaal zijn vervuld.',
          achievable:
            'In de winkels duurt het zes weken. In de bakkerij gaat de meeste tijd verloren vóór het eerste gesprek.',
          relevant: 'Elke week dat een plek leeg is, draait een ander overuren.',
          dueInMonths: 9,
          measure: { unit: 'weken', start: 11, target: 7 },
          checkIns: [
            { afterMonths: 3, value: 9.5, remark: 'Vier van de zes eerste gesprekken binnen een week.' },
            {
              afterMonths: 5,
              value: 8,
              remark: 'Alle eerste gesprekken op tijd. Nu zit de vertraging in de proefdag.',
            },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  lucas: [
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points: 'Ik wil graag weten wat jij van mijn werk ziet. De meeste dagen zit ik in de winkels.',
        answers: {
          proud: 'Een verkoper en vijf zaterdaghulpen aangenomen, en ze werken er alle zes nog.',
          'results-level': 'De werving loopt goed. Met het bijhouden van de dossiers loop ik een paar weken achter.',
          'cooperation-level': 'De winkelleiders weten mij te vinden. Met Fatima heb ik elke maandag een halfuur.',
          learn: 'Arbeidsrecht. Bij een vraag over een contract van bepaalde tijd moet ik het nog te vaak navragen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'De winkels zijn blij met je. Marloes noemt je naam vaker dan die van mij.',
          'results-level':
            'Werving goed, administratie te laat. Een salariswijziging is een maand blijven liggen en dat merkte de medewerker ' +
            'eerder dan wij.',
          'cooperation-level':
            'Je bent makkelijk te bereiken. Let op dat je het werk van de winkelleider niet overneemt.',
          learn: 'De saaie helft van het vak op tijd afmaken.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Lucas vervult de vacatures van de winkels en is daar vaak te vinden. De administratie loopt achter, met in één geval ' +
          'gevolgen voor een salaris. Hij plant vaste uren voor dossiers en volgt een cursus arbeidsrecht.',
        conclusions: {
          results:
            'Zes vacatures vervuld, niemand vertrokken. Wijzigingen moeten voortaan binnen vijf werkdagen verwerkt zijn.',
          cooperation:
            'Winkelleiders voeren hun eigen gesprekken. Lucas helpt voorbereiden en schuift alleen aan als beiden dat willen.',
          development: 'Basiscursus arbeidsrecht, zodat hij zelfstandig kan adviseren over contracten.',
        },
        scores: {
          overall: { level: 3, reason: 'Sterk in de winkels, de administratie is niet op tijd.' },
          results: { level: 3, reason: 'Zes plaatsingen, maar een achterstand van enkele weken in de dossiers.' },
        },
        development: 'Basiscursus arbeidsrecht, vijf avonden.',
      },
      agreements: [
        {
          what: 'Elke vrijdagochtend twee uur dossiers, achterstand weg in zes weken',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
        {
          what: 'Cursus arbeidsrecht goedkeuren en de avonden als werktijd laten tellen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Wijzigingen binnen vijf werkdagen verwerkt',
          specific: 'Wijzigingen in uren, salaris en contract van medewerkers in de winkels.',
          measurable: 'Gemiddeld aantal werkdagen tussen melding en verwerking, per maand.',
          achievable: 'Een wijziging kost een kwartier. Het ligt aan het plannen.',
          relevant: 'Mensen moeten erop kunnen rekenen dat hun salaris klopt.',
          dueInMonths: 5,
          measure: { unit: 'werkdagen', start: 17, target: 5 },
          checkIns: [
            { afterMonths: 2, value: 8, remark: 'Achterstand weg. De vrijdagochtend staat vast, ook bij drukte.' },
            { afterMonths: 4, value: 4, remark: 'Ook in een week met drie nieuwe contracten gelukt.' },
          ],
          closedAs: 'reached',
          reflection: 'Het formulier vooraf controleren haalt de meeste vertraging weg.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud: 'Geen achterstand meer, en het examen arbeidsrecht gehaald.',
          'results-level':
            'Vier dagen gemiddeld voor een wijziging. Vacatures in de winkels staan zes weken open, eerst was dat negen.',
          energy:
            'Kennismaken met sollicitanten in de winkel zelf, tijdens een rustig uur. Je ziet meteen of het klikt.',
          'next-step': 'Een keer een groter onderwerp, bijvoorbeeld een opleidingsplan voor alle verkopers.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Wat kun jij van Fatima overnemen?',
        answers: {
          proud:
            'In twee maanden de achterstand weggewerkt en daarna bijgehouden. Ik heb er niet één keer naar hoeven vragen.',
          'results-level': 'Alles op tijd, en de werving is sneller geworden.',
          'cooperation-level': 'Winkelleiders doen hun gesprekken nu zelf en vragen jou vooraf om raad. Zo hoort het.',
          'initiative-level': 'Het proefuur in de winkel is jouw idee en we gaan het ook in de bakkerij proberen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Lucas heeft zijn administratie op orde gebracht en gehouden, en de cursus arbeidsrecht afgerond. De werving gaat ' +
          'sneller. Hij krijgt het opleidingsplan voor de verkopers als eigen opdracht.',
        conclusions: {
          'looking-back': 'Het doel van vijf werkdagen is gehaald en wordt nu al twee maanden vastgehouden.',
          results: 'Vacatures in de winkels gaan van negen naar zes weken.',
          career: 'Het opleidingsplan is zijn eerste opdracht voor alle winkels. Marloes is opdrachtgever.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Duidelijk vooruit: administratie op tijd, werving sneller en een idee dat anderen overnemen.',
          },
          results: { level: 4, reason: 'Vier werkdagen per wijziging, zes weken per vacature.' },
        },
        development: 'Fatima begeleidt hem bij het opleidingsplan, een uur per maand.',
      },
      agreements: [
        {
          what: 'Opleidingsplan verkopers: eerst acht verkopers en zaterdaghulpen vragen wat zij missen',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        { what: 'Budget voor het opleidingsplan bepalen', owner: 'manager', dueInMonths: 7, standing: 'open' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  thomas: [
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points:
          'De invoering van de kassa. Mijn advies voor een proefweek staat op papier en is niet gevolgd. Ik wil weten hoe we dat de ' +
          'volgende keer doen.',
        answers: {
          proud:
            'De storing op dag één was binnen drie uur verholpen. De oorzaak was een prijslijst die in de verkeerde volgorde was ' +
            'ingelezen.',
          difficult: 'Twee weken lang was ik van zes uur ’s ochtends tot sluitingstijd bereikbaar, als enige.',
          'results-level': 'Het systeem doet wat het moet doen. De invoering was rommelig.',
          need: 'Iemand die mij kan vervangen. Als ik weg ben, is er niemand die bij de instellingen kan.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud:
            'Je bleef rustig toen de winkels dat niet waren, en je hebt achteraf niet gezegd dat je het had voorspeld.',
          'results-level': 'Techniek goed. De prijscontrole vooraf had ook zonder proefweek gekund.',
          'cooperation-level': 'Je waarschuwt één keer, zacht. Zeg het de tweede keer harder, en tegen mij.',
          learn: 'Uitleg schrijven voor iemand die niets van systemen weet.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De nieuwe kassa werkt, de invoering was onrustig. Thomas had gewaarschuwd, maar dat bleef tussen Marloes en hem. Er komt ' +
          'een regel voor het vervolg, en er komt iemand die hem kan vervangen.',
        conclusions: {
          results: 'De storing was snel verholpen. Voortaan wordt elke prijslijst vooraf met twintig bonnen getest.',
          cooperation:
            'Een invoering gaat pas door als Marloes en Thomas allebei akkoord zijn. Is er verschil van mening, dan beslist Hanneke ' +
            'na beide kanten te horen.',
          work: 'Eén persoon die overal bij kan, is een risico. Carla leert de dagelijkse instellingen van de kassa.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'Goed opgelost onder druk. De voorbereiding had een controle meer moeten hebben.',
          },
          work: { level: 3, reason: 'Storingen snel verholpen, maar nog te afhankelijk van hem alleen.' },
        },
        development: 'Een korte cursus schrijven voor gebruikers.',
      },
      agreements: [
        {
          what: 'Van de tien meest gevraagde handelingen een instructie van één pagina maken',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Met Carla afspreken dat zij vervangt en hoeveel uur dat vraagt',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Hooguit twee kassastoringen per maand',
          specific: 'Storingen waardoor een kassa in een winkel langer dan tien minuten stilstaat.',
          measurable: 'Telling in het logboek van meldingen.',
          achievable: 'De helft komt door de oude netwerkkabels in Overvecht, en die zijn te vervangen.',
          relevant: 'Tien minuten stilstand op zaterdag is een rij tot buiten.',
          dueInMonths: 6,
          measure: { unit: 'storingen per maand', start: 9, target: 2 },
          checkIns: [
            { afterMonths: 2, value: 6, remark: 'Kabels in Overvecht vervangen.' },
            {
              afterMonths: 4,
              value: 3,
              remark: 'Nieuw toegangspunt in Centrum. De resterende storingen komen van de pinterminal.',
            },
            { afterMonths: 6, value: 1, remark: 'Pinterminals omgewisseld door de leverancier.' },
          ],
          closedAs: 'reached',
          reflection: 'De storing zat bijna altijd in hetzelfde type terminal. Eerst tellen, dan pas oplossen.',
        },
      ],
      signature: { outcome: 'seen' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud:
            'Van negen storingen per maand naar één. En Carla heeft er zelf een verholpen met de instructie erbij.',
          'results-level': 'Alle systemen bijgewerkt, back-up twee keer teruggezet als proef, beide keren goed.',
          'cooperation-level': 'Marloes belt nu voordat ze iets bestelt waar een stekker aan zit.',
          learn: 'Meer over beveiliging. Ik doe wat ik weet, maar ik weet niet wat ik mis.',
          support: 'De regel over akkoord bij een invoering. Ik heb hem één keer gebruikt en er was geen ruzie.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Niemand heeft het meer over de kassa.',
          'results-level': 'Storingen bijna weg, instructies die ik zelf ook snap.',
          'cooperation-level':
            'Je bent duidelijker geworden. De schermen voor de planning in de bakkerij heb je twee weken uitgesteld en dat was terecht.',
          'next-step': 'Een beveiligingsplan, met een prijskaartje per maatregel.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 4 },
      },
      report: {
        summary:
          'De systemen zijn stabiel en Thomas heeft een vervanger voor de dagelijkse zaken. Hij zegt eerder en duidelijker wat hij ' +
          'vindt. Beveiliging is zijn onderwerp voor het komende half jaar.',
        conclusions: {
          results: 'Van negen naar één storing per maand. De back-up is twee keer met succes teruggezet.',
          cooperation: 'De akkoordregel is één keer gebruikt, bij de schermen in de bakkerij, en dat verliep goed.',
          development: 'Cursus beveiliging voor kleine bedrijven. Het plan daarna is voor Hanneke, in gewone taal.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Storingen bijna verdwenen, overdraagbaar gewerkt en duidelijk in zijn advies.',
          },
          results: { level: 4, reason: 'Doel van twee storingen gehaald met één.' },
        },
        development: 'Cursus informatiebeveiliging, vier dagen.',
      },
      agreements: [
        { what: 'Beveiligingsplan met kosten per maatregel', owner: 'employee', dueInMonths: 7, standing: 'open' },
        {
          what: 'Vaste vervangingsuren voor Carla opnemen in de begroting',
          owner: 'manager',
          dueInMonths: 4,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  gerrit: [
    {
      monthsAgo: 18,
      manager: 'hanneke',
      employee: {
        points: 'Ik wil het hebben over stoppen als hoofd bakkerij. Niet over stoppen met werken.',
        answers: {
          proud:
            'Dat de bakkerij elke nacht levert. In al die jaren als hoofd heb ik het twee keer meegemaakt dat er een winkel leeg ' +
            'stond, en één van die keren was er een stroomstoring.',
          'results-level':
            'De levering is op orde. De papieren niet: van de laatste interne controle staan er nog elf punten open en daar kom ik ' +
            'niet aan toe.',
          energy: 'Uitzoeken waarom een brood is mislukt. Van roosters en functioneringsformulieren krijg ik dat niet.',
          'next-step': 'Kwaliteit. Ik weet van elk recept waarom het zo is, en dat staat nu alleen in mijn hoofd.',
          need: 'Een eerlijk antwoord op de vraag of daar een functie in zit.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'De openstaande punten van de controle, en je plannen.',
        answers: {
          proud: 'Je kent het vak beter dan wie ook hier en je bent er altijd als het misgaat.',
          'results-level':
            'Levering goed, registratie achter. Elf open punten is te veel met een externe audit in zicht.',
          'cooperation-level': 'De teamleiders missen overleg. Ze krijgen een opdracht, geen gesprek.',
          'next-step': 'Ik zie een rol als kwaliteitscoördinator, als we de leiding van de bakkerij goed overdragen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 2 },
      },
      report: {
        summary:
          'Gerrit vraagt zelf om een andere rol. De bakkerij levert betrouwbaar, maar de registratie en het overleg met de ' +
          'teamleiders blijven achter. We onderzoeken de functie van kwaliteitscoördinator en een overdracht in vier maanden.',
        conclusions: {
          results:
            'Levering zoals verwacht. De elf open punten van de interne controle worden verdeeld over Gerrit en de teamleiders.',
          leadership: 'Tot de overdracht overlegt Gerrit elke week een halfuur met de teamleiders samen.',
          career:
            'Kwaliteitscoördinator past bij wat hij weet en wat hij graag doet. Het salaris blijft gelijk; Fatima zet de functie op ' +
            'papier.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'De productie is betrouwbaar. Registratie en overleg vragen meer dan hij er nu aan geeft.',
          },
          leadership: { level: 2, reason: 'De teamleiders krijgen een opdracht, maar er is geen vast overleg.' },
        },
        development: 'Opleiding tot interne auditor, acht dagen, te beginnen zodra de functie vaststaat.',
      },
      agreements: [
        {
          what: 'Functie kwaliteitscoördinator laten uitwerken en voorleggen',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
        },
        {
          what: 'Van de dertig meest gemaakte recepten opschrijven waarom ze zijn zoals ze zijn',
          owner: 'employee',
          dueInMonths: 6,
          standing: 'done',
          remark: 'Zesentwintig van de dertig klaar bij de overdracht, de rest een maand later.',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        answers: {
          proud:
            'De overdracht. Ik ben twee weken met Joris opgelopen en daarna weggebleven, ook die keer dat ik de oven hoorde piepen.',
          difficult:
            'Dat mensen nog steeds naar mij toe komen met vragen die voor Joris zijn. Ik geef dan gauw antwoord en dat is niet goed.',
          learn: 'De computer. Een afwijking melden in het systeem kost mij een kwartier en een ander drie minuten.',
          energy: 'De audits. Rondlopen, vragen stellen, iets vinden wat niemand had gezien.',
          need: 'Dat je bij een vergadering over de bakkerij eerst Joris aankijkt en dan pas mij.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'De eerste twee maanden in je nieuwe functie.',
        answers: {
          proud: 'Je hebt iets losgelaten wat je lang hebt gedaan en je doet er niet moeilijk over.',
          'results-level':
            'Zeven van de elf punten zijn dicht. De temperatuurregistratie loopt nu ook in het weekend door.',
          'cooperation-level': 'Verwijs consequent naar Joris. Ik ga dat zelf ook doen, want ik betrap me erop.',
          need: 'Hulp met het systeem. Thomas kan een uur per week naast je zitten.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Gerrit is twee maanden kwaliteitscoördinator. De overdracht aan Joris is goed verlopen. We geven nu geen scores, ' +
          'daarvoor is de functie te nieuw. Aandacht gaat naar het doorverwijzen van vragen en het werken met het systeem.',
        conclusions: {
          'looking-back':
            'De recepten zijn beschreven en liggen in de bakkerij. De functie is binnen de afgesproken tijd ingericht.',
          cooperation: 'Vragen over productie gaan naar Joris. Gerrit en Hanneke verwijzen allebei door.',
          development: 'Thomas helpt zes weken lang een uur per week met het registreren van afwijkingen.',
        },
        scores: {},
        development: 'De auditoropleiding loopt, drie van de acht dagen zijn gedaan.',
      },
      agreements: [
        {
          what: 'De laatste vier punten van de interne controle afsluiten',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'In het managementteam aankondigen dat productievragen naar Joris gaan',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Tekortkomingen bij de audit naar hooguit vijf',
          specific: 'Het aantal tekortkomingen bij de externe voedselveiligheidsaudit, groot en klein samen.',
          measurable: 'Het rapport van de auditor; tussendoor mijn eigen proefaudits.',
          achievable: 'De vorige keer waren het er veertien, waarvan de helft ging over ontbrekende lijsten.',
          relevant: 'Zonder certificaat kunnen we niet leveren aan scholen en kantoren.',
          dueInMonths: 6,
          measure: { unit: 'tekortkomingen', start: 14, target: 5 },
          checkIns: [
            {
              afterMonths: 2,
              value: 10,
              remark: 'Proefaudit in de bakkerij. Lijsten compleet, reiniging van de rijskast nog niet beschreven.',
            },
            { afterMonths: 4, value: 6, remark: 'Tweede proefaudit, nu ook in het magazijn en beide winkels.' },
            { afterMonths: 6, value: 3, remark: 'De echte. Drie kleine, geen grote.' },
          ],
          closedAs: 'reached',
          reflection: 'De proefaudit in mei liet zien waar het zat. Die houden we erin.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud:
            'Drie kleine opmerkingen bij de audit, waar het er vorige keer veertien waren. De auditor vroeg of hij onze receptenmap ' +
            'mocht laten zien als voorbeeld. Dat heb ik niet gedaan, maar het was leuk om te horen.',
          'results-level': 'Het doel is gehaald en het auditdiploma ook.',
          'cooperation-level':
            'Het doorverwijzen gaat vanzelf nu. Met het magazijn moet ik nog een vorm vinden, die zien mij als controleur.',
          learn: 'Een terugroepactie oefenen. Op papier klopt het, maar we hebben het nooit gedaan.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'De audit, en hoe je je kennis doorgeeft.',
        answers: {
          proud: 'Het beste auditresultaat dat we ooit hadden.',
          'craft-level': 'Je vindt dingen omdat je weet waar een bakker in de haast iets overslaat.',
          'cooperation-level':
            'Joris is blij met de ruimte die je hem geeft. In het magazijn mag je eerst vragen en dan pas opschrijven.',
          'next-step': 'Je kennis doorgeven, ook buiten de recepten.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 5 },
      },
      report: {
        summary:
          'De audit is gehaald met drie kleine tekortkomingen. Gerrit is op zijn plek als kwaliteitscoördinator. Het komende half ' +
          'jaar oefent hij een terugroepactie en begint hij met het overdragen van zijn kennis.',
        conclusions: {
          results: 'Drie tekortkomingen bij een doel van vijf. De vorige audit telde er veertien.',
          cooperation:
            'Met de bakkerij goed. In het magazijn begint Gerrit elke ronde met de vraag wat er in de weg zit.',
          work: 'Er komt een oefening met een terugroepactie: van een zak bloem terug naar alle broden, binnen vier uur.',
        },
        scores: {
          overall: { level: 4, reason: 'Uitstekende audit, en de overdracht aan Joris is helemaal rond.' },
          results: { level: 4, reason: 'Drie kleine tekortkomingen, geen grote.' },
        },
        development:
          'Gerrit laat twee mensen uit de bakkerij meelopen bij zijn rondes. Wie dat zijn, bespreekt hij met Joris.',
      },
      agreements: [
        {
          what: 'Terugroepactie oefenen en de tijd opnemen',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
          remark: 'Vijf uur en twintig minuten. Tweede oefening volgt.',
        },
        {
          what: 'Met Pieter bespreken hoe de kwaliteitsrondes in het magazijn verlopen',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Partij terugvinden binnen vier uur',
          specific: 'Van één partij grondstof alle producten, winkels en afnemers kunnen noemen.',
          measurable: 'De klok bij een oefening, van melding tot volledige lijst.',
          achievable: 'De gegevens zijn er, maar op drie plekken.',
          relevant: 'Bij een echte melding is de eerste ochtend beslissend.',
          dueInMonths: 9,
          measure: { unit: 'uur', start: 8, target: 4 },
          checkIns: [
            {
              afterMonths: 4,
              value: 5.3,
              remark: 'Eerste oefening. Anderhalf uur kwijt aan de leverbonnen van het magazijn.',
            },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  carla: [
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points: 'De maandafsluiting. Twaalf werkdagen is te lang, maar ik wacht op stukken van anderen.',
        answers: {
          proud:
            'De nieuwe kassa sluit aan op de boekhouding. De eerste maand moest ik 61 regels met de hand herstellen, nu nog vier.',
          'results-level':
            'Facturen worden op tijd betaald. De afsluiting was in geen enkele maand voor de twaalfde werkdag klaar.',
          'cooperation-level': 'Met de winkels goed. Pakbonnen van logistiek komen laat en vaak met de hand verbeterd.',
          need: 'Dat iemand anders dan ik tegen de afdelingen zegt wanneer de stukken binnen moeten zijn.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud: 'Je hebt de aansluiting van de kassa zelf uitgezocht, met de leverancier aan de telefoon.',
          'results-level': 'Betrouwbaar tot op de cent. De afsluiting moet sneller, dat ligt voor een deel aan mij.',
          'cooperation-level': 'Je vraagt één keer om een stuk en wacht dan. Bel gewoon.',
          learn: 'Toelichten. Een tabel van twee pagina’s leest niemand, drie zinnen wel.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De administratie is betrouwbaar en de kassa sluit aan. De maandafsluiting duurt twaalf werkdagen, vooral door stukken ' +
          'die laat binnenkomen. Er komt een vaste inleverdag en Carla schrijft bij elk overzicht een korte toelichting.',
        conclusions: {
          results: 'Facturen op tijd, kassa sluit aan. De afsluiting gaat in een half jaar naar acht werkdagen.',
          cooperation: 'Alle afdelingen leveren op de derde werkdag. Wie te laat is, hoort dat van Hanneke.',
        },
        scores: {
          overall: { level: 3, reason: 'Nauwkeurig en betrouwbaar, de afsluiting moet sneller.' },
          results: {
            level: 3,
            reason: 'Facturen op tijd, de afsluiting elke maand pas op de twaalfde werkdag of later.',
          },
        },
        development: 'Een dag training over het toelichten van cijfers.',
      },
      agreements: [
        {
          what: 'De derde werkdag als inleverdag aankondigen en afdelingen erop aanspreken',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        { what: 'Bij elk maandoverzicht drie zinnen toelichting', owner: 'employee', dueInMonths: 2, standing: 'done' },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Maandafsluiting in acht werkdagen',
          specific: 'De cijfers van een maand liggen op de achtste werkdag bij het managementteam.',
          measurable: 'Werkdag waarop het overzicht is verstuurd.',
          achievable: 'Drie dagen winst als de pakbonnen op tijd zijn, een dag door minder herstel van de kassa.',
          relevant: 'Cijfers van half de maand zijn te oud om nog op te sturen.',
          dueInMonths: 6,
          measure: { unit: 'werkdagen', start: 12, target: 8 },
          checkIns: [
            { afterMonths: 2, value: 11, remark: 'Winkels op tijd, pakbonnen op dag zes.' },
            { afterMonths: 4, value: 9, remark: 'Logistiek levert nu ook op dag drie.' },
            { afterMonths: 6, value: 7, remark: 'Een dag sneller dan het doel.' },
          ],
          closedAs: 'reached',
          reflection: 'De voorraad op de 25e tellen in plaats van op de laatste dag gaf twee dagen lucht.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud: 'Zeven werkdagen. En er belt bijna niemand meer met de vraag wat een cijfer betekent.',
          'results-level':
            'Alles sluit. Ik heb bovendien een dubbele factuur van een verpakkingsleverancier gevonden, € 2.140.',
          'cooperation-level': 'Ik bel nu. Dat kost vijf minuten en scheelt een week.',
          'next-step': 'De begroting van de winkels begeleiden. Met Esther heb ik dat een keer gedaan en dat beviel.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'De toelichting. Marloes gebruikt jouw zinnen in haar overleg met de winkels.',
          'results-level': 'Van twaalf naar zeven werkdagen zonder dat er een fout bij kwam.',
          'cooperation-level': 'Afdelingen leveren op tijd omdat je ze belt, niet omdat ik het zeg.',
          energy: 'Ik merk dat je opleeft van uitleggen. Daar is meer van te maken.',
          need: 'Minder invoerwerk, dan is er ruimte voor begeleiding.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De maandafsluiting ging van twaalf naar zeven werkdagen en de toelichting wordt gelezen. Carla wil de winkels begeleiden ' +
          'bij hun begroting. Het inscannen van facturen wordt geautomatiseerd om daar tijd voor te maken.',
        conclusions: {
          results: 'De afsluiting is op werkdag zeven klaar. Een dubbele factuur van € 2.140 is teruggevorderd.',
          work: 'Facturen van de tien grootste leveranciers komen voortaan digitaal binnen en worden niet meer overgetypt.',
          career: 'Van invoeren naar begeleiden: Carla helpt beide winkelleiders bij hun begroting.',
        },
        scores: {
          overall: { level: 4, reason: 'Sneller, nog even nauwkeurig, en de organisatie gebruikt haar cijfers.' },
          cooperation: { level: 4, reason: 'Belt afdelingen zelf en krijgt de stukken op tijd.' },
        },
        development: 'Cursus begroten voor kleinere bedrijven, drie dagen.',
      },
      agreements: [
        {
          what: 'Met Naomi de tien grootste leveranciers op digitale facturen overzetten',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
          remark: 'Zeven van de tien zijn over.',
        },
        {
          what: 'Offerte voor factuurherkenning laten beoordelen door Thomas en een besluit nemen',
          owner: 'manager',
          dueInMonths: 3,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  pieter: [
    {
      monthsAgo: 18,
      manager: 'hanneke',
      employee: {
        points: 'De koelwagen. Hij is veertien jaar oud en stond in drie maanden vier keer langs de weg.',
        answers: {
          proud: 'Met die wagen toch 94% op tijd geleverd.',
          'results-level': 'Levering redelijk. De voorraadtelling klopte in het magazijn op 96%, dat moet 98 zijn.',
          'cooperation-level':
            'Met de winkels prima. De bakkerij levert de platen soms een kwartier later aan en dan begint de route al met achterstand.',
          need: 'Een besluit over de wagen. Huren of kopen maakt mij niet uit.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud: 'Je lost elke storing zo snel op dat de winkels het vaak niet merken.',
          'results-level': '94% op tijd is onder de 96 die we wilden, met een goede reden.',
          'cooperation-level':
            'Je houdt veel in je eigen hoofd. Je mensen weten wat ze vandaag doen, maar niet waarom.',
          learn: 'Vooruit plannen en dat ook vertellen. Een werkoverleg van een kwartier per week zou al helpen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Logistiek levert betrouwbaar met een oude koelwagen. Pieter rekent huren en kopen naast elkaar uit. Hij begint met een ' +
          'wekelijks werkoverleg, omdat zijn mensen weinig weten van de plannen.',
        conclusions: {
          results:
            '94% van de leveringen was op tijd. De vier storingen van de koelwagen verklaren het verschil met 96%.',
          leadership: 'Elke maandag een kwartier met het hele team: wat komt eraan, wat ging mis, wie heeft een idee.',
          work: 'Er komt een voorstel voor vervanging van de koelwagen, met huur en koop over vijf jaar.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'Doet wat nodig is met beperkte middelen. Overleg met het eigen team ontbreekt.',
          },
          results: { level: 3, reason: '94% op tijd en een voorraad die op 96% klopt.' },
        },
        development: '',
      },
      agreements: [
        {
          what: 'Voorstel koelwagen: huur en koop over vijf jaar naast elkaar',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'Na het voorstel binnen een maand beslissen',
          owner: 'manager',
          dueInMonths: 4,
          standing: 'dropped',
          remark: 'De bank vroeg aanvullende cijfers. Besluit doorgeschoven naar het volgende gesprek.',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points: 'Mijn voorstel ligt er sinds drie maanden. In die tijd heb ik zes dagen een wagen moeten huren.',
        answers: {
          difficult:
            'Vier nieuwe zakelijke adressen in de route zonder dat er een uur bij kwam. Willem heeft dat opgevangen, maar dat houdt ' +
            'een keer op.',
          'results-level': 'Op tijd: 92%. Met deze wagen en deze route vind ik dat niet slecht.',
          'cooperation-level':
            'Het werkoverleg op maandag is er gekomen. In het begin zei alleen Naomi iets, nu de anderen ook.',
          need: 'Een ja of nee.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Het maandagoverleg is er elke week geweest.',
          'results-level': 'De levering zakte naar 92%. Daar heb ik zelf aan bijgedragen door niet te beslissen.',
          'cooperation-level': 'Je team praat mee. De afspraak met Joris over de platen heb je zelf geregeld.',
          learn: 'Aan de bel trekken met een getal. Zes huurdagen à € 185 had ik eerder willen horen.',
          support: 'Beslissen. Het geld is rond, we kopen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De levering op tijd zakte naar 92% door de koelwagen en door vier extra adressen. Hanneke besluit tijdens dit gesprek ' +
          'tot aankoop. Het maandagoverleg loopt en het team praat mee.',
        conclusions: {
          'looking-back':
            'Pieter leverde zijn voorstel op tijd, het besluit kwam te laat. Dat is in dit gesprek uitgesproken.',
          results: 'Met de nieuwe wagen en een aangepaste route moet 97% haalbaar zijn.',
          expectations: 'Nieuwe adressen gaan pas in de route als Pieter de tijd heeft nagerekend.',
        },
        scores: {
          overall: {
            level: 3,
            reason:
              'Het resultaat daalde door omstandigheden die hij tijdig had gemeld. Het overleg met het team is goed verbeterd.',
          },
          leadership: { level: 4, reason: 'Elke week werkoverleg, met inbreng van het hele team.' },
        },
        development: 'Een dag training over routeplanning met het pakket dat we al hebben.',
      },
      agreements: [
        { what: 'Koelwagen bestellen', owner: 'manager', dueInMonths: 1, standing: 'done' },
        { what: 'Route opnieuw indelen, met Willem erbij', owner: 'employee', dueInMonths: 3, standing: 'done' },
      ],
      goals: [
        {
          kind: 'result',
          title: '97% van de leveringen op tijd',
          specific: 'Leveringen aan winkels en zakelijke klanten binnen een kwartier van de afgesproken tijd.',
          measurable: 'Tijden uit de scanner bij aankomst.',
          achievable: 'Zonder pech zaten we al boven de 95%.',
          relevant: 'Een winkel zonder brood om half acht verkoopt dat uur niets.',
          dueInMonths: 8,
          measure: { unit: '% op tijd', start: 92, target: 97 },
          checkIns: [
            { afterMonths: 3, value: 94, remark: 'Nieuwe route, nog de oude wagen.' },
            { afterMonths: 5, value: 96, remark: 'Nieuwe wagen rijdt sinds vijf weken.' },
            { afterMonths: 8, value: 97.5, remark: 'Gehaald.' },
          ],
          closedAs: 'reached',
          reflection:
            'De eerste rit een kwartier vroeger laden was genoeg. De chauffeurs hadden dat al eens voorgesteld.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        answers: {
          proud:
            '96% op tijd en geen dag pech. Willem heeft de wagen mee uitgezocht, dat merk je aan hoe hij ermee omgaat.',
          'results-level': 'Levering boven plan. Naomi heeft op de inkoop meer bespaard dan de wagen per jaar kost.',
          'cooperation-level':
            'Met Joris heb ik een vaste laadtijd. Kwaliteitsrondes van Gerrit in het magazijn lopen stroef.',
          difficult: 'De nieuwe indeling van het magazijn. Die heb ik te snel doorgevoerd.',
          'next-step': 'De bevoorrading van een derde winkel uitrekenen voordat er een huurcontract ligt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Het magazijn.',
        answers: {
          proud: 'Je geeft Naomi alle eer voor de inkoop en dat is terecht, maar jij hebt haar de ruimte gegeven.',
          'results-level': 'Levering en inkoop zijn goed. Alleen in het magazijn zijn de fouten opgelopen.',
          'cooperation-level': 'Met de bakkerij stukken beter. Gerrit is geen controleur die iets zoekt, betrek hem.',
          learn: 'Een verandering op de vloer met de mensen zelf voorbereiden, zoals je met de wagen deed.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De levering op tijd staat op 96% en de inkoop heeft flink bespaard. De nieuwe indeling van het magazijn is te snel ' +
          'gegaan en geeft meer fouten. Pieter pakt dat opnieuw aan, nu met de mensen die er werken.',
        conclusions: {
          results:
            'Leveringen 96% op tijd, op weg naar 97%. Fouten in het magazijn moeten terug naar het niveau van voor de herindeling.',
          cooperation: 'Gerrit loopt zijn volgende ronde samen met Pieter.',
          leadership:
            'De keuze van de koelwagen ging goed omdat de chauffeur meebesliste. Dat geldt ook voor een magazijn.',
        },
        scores: {
          overall: {
            level: 4,
            reason:
              'Levering en inkoop boven verwachting. Het magazijn is nog niet op orde en dat zegt hij zelf als eerste.',
          },
          results: { level: 4, reason: '96% op tijd en een besparing op de inkoop die groter is dan begroot.' },
        },
        development:
          'Pieter kijkt een ochtend mee in het magazijn van een groothandel waar met vaste locaties wordt gewerkt.',
      },
      agreements: [
        {
          what: 'De indeling van het magazijn met de mensen van de vloer opnieuw bekijken',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Pieter betrekken bij de berekening voor Leidsche Rijn voordat er een huurcontract ligt',
          owner: 'manager',
          dueInMonths: 8,
          standing: 'open',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  naomi: [
    {
      monthsAgo: 18,
      manager: 'pieter',
      employee: {
        points: 'Ik onderhandel nu over prijzen terwijl ik niet weet wat jij al hebt toegezegd. Dat moet anders.',
        answers: {
          proud: 'Voor verpakkingen een tweede leverancier gevonden. Scheelt 11% en ze leveren binnen twee dagen.',
          'results-level':
            'De inkoopprijs van verpakkingen is gedaald, die van boter niet. Boter koop ik per maand en dan betaal je wat de markt vraagt.',
          'cooperation-level':
            'Met de bakkerij goed. Met jou kan het beter: ik hoor dingen van leveranciers die ik van jou wil horen.',
          learn: 'Langere contracten afsluiten en het risico daarvan berekenen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud: 'De tweede leverancier voor dozen en zakken. Daar heb ik zelf nooit naar gezocht.',
          'results-level': 'Besparing van € 9.000 op jaarbasis.',
          'cooperation-level': 'Scherp, en soms ongeduldig met de leverancier. Werkt meestal.',
          need: 'Dat ik mij niet meer met lopende onderhandelingen bemoei.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Naomi heeft met een tweede leverancier € 9.000 per jaar bespaard op verpakkingen. Zij wil de onderhandelingen ' +
          'zelfstandig doen. Pieter spreekt leveranciers voortaan alleen nog over de levering.',
        conclusions: {
          results: 'Verpakkingen 11% goedkoper, levertijd twee dagen. Boter is het volgende onderwerp.',
          cooperation:
            'Prijzen zijn van Naomi, levertijden van Pieter. Wie een leverancier spreekt, zet het in het gedeelde logboek.',
          development: 'Naomi leert werken met termijncontracten.',
        },
        scores: {
          overall: { level: 4, reason: 'Duidelijke besparing door zelf een alternatief te zoeken.' },
          results: { level: 4, reason: 'Inkoopprijs verpakkingen 11% lager.' },
        },
        development: 'Cursus inkoopcontracten, drie dagen.',
      },
      agreements: [
        {
          what: 'Aan alle leveranciers laten weten dat Naomi over de prijzen gaat',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Voorstel voor een boterinkoop met vaste prijs voor een half jaar',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'pieter',
      employee: {
        points: 'Mijn uren voor de OR. Ik wil dat ze in het rooster staan en niet erbovenop komen.',
        answers: {
          proud: 'Het botercontract. Zes maanden vast op € 5,60 terwijl de dagprijs opliep naar € 6,20.',
          'results-level': 'Boter, bloem en verpakkingen onder contract. Noten en chocolade nog niet.',
          'cooperation-level': 'Het logboek werkt. Jij bent twee keer vergeten iets in te vullen, ik één keer.',
          'feedback-from-others':
            'Joris vindt dat ik bij bloem meer naar de kwaliteit moet vragen en niet alleen naar de prijs. Dat klopt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Ze had het goed gezien met de boter en ze had het van tevoren uitgerekend.',
          'results-level': 'Drie grote groepen onder contract binnen een half jaar.',
          'cooperation-level': 'In het maandagoverleg is zij degene die vragen stelt. Daar hebben de anderen wat aan.',
          need: 'Vaste uren voor de OR, en dan moet ik het werk daarop aanpassen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Boter, bloem en verpakkingen staan onder contract, met een goed resultaat bij de boter. Naomi betrekt de bakkerij ' +
          'voortaan bij de kwaliteit van de bloem. De uren voor de OR komen in het rooster en een deel van haar bestelwerk gaat ' +
          'naar het magazijn.',
        conclusions: {
          results: 'Het botercontract scheelt over zes maanden naar schatting € 3.500.',
          work: 'Vier uur per week OR-werk staat vast in het rooster. De weekbestelling van schoonmaakmiddelen doet het magazijn.',
          cooperation: 'Bij een nieuwe partij bloem doet de bakkerij eerst een proefbak.',
        },
        scores: {
          overall: { level: 4, reason: 'Heeft drie grote groepen onder contract gebracht en rekent vooraf.' },
          results: {
            level: 4,
            reason: 'Boter, bloem en verpakkingen onder contract, de boter ruim onder de dagprijs.',
          },
        },
        development: '',
      },
      agreements: [
        {
          what: 'OR-uren vast in het rooster en bestelwerk herverdelen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Met Joris een proefbak afspreken bij elke nieuwe partij bloem',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Grondstofkosten naar 29% van de omzet',
          specific: 'Alle grondstoffen samen, als deel van de omzet, bij dezelfde recepten.',
          measurable: 'Kwartaalcijfer van Carla.',
          achievable: 'Noten en chocolade zijn de grootste posten zonder contract.',
          relevant: 'Eén procentpunt is bijna zoveel als een nieuwe koelwagen per jaar kost.',
          dueInMonths: 7,
          measure: { unit: '%', start: 31, target: 29 },
          checkIns: [
            { afterMonths: 3, value: 30.2, remark: 'Noten vastgelegd voor een jaar.' },
            { afterMonths: 6, value: 28.6, remark: 'Chocolade samen ingekocht met twee andere bakkerijen.' },
          ],
          closedAs: 'reached',
          reflection:
            'Samen inkopen kost overleg en levert het op. Voor boter is het niet gelukt, de prijs was ons voor.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'pieter',
      employee: {
        answers: {
          proud: 'De gezamenlijke inkoop van chocolade. Drie bakkerijen, één contract, 14% lager.',
          'results-level': 'Grondstoffen naar 28,6% van de omzet. Het doel was 29.',
          'cooperation-level':
            'Met Joris wekelijks. Twee partijen bloem afgekeurd na de proefbak en de leverancier heeft ze teruggenomen.',
          energy: 'Uitzoeken waar een prijs vandaan komt. Als je dat weet, hoef je niet hard te praten.',
          'next-step': 'Inkoop ook voor de winkels doen: schalen, tassen, koffie. En op termijn een eigen budget.',
        },
        ratings: { 'results-level': 5, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Wat is de volgende functie voor Naomi?',
        answers: {
          proud: 'Zij heeft twee concurrenten aan één tafel gekregen.',
          'results-level': 'Bijna tweeënhalf procentpunt in een half jaar. Dat heb ik hier niet eerder meegemaakt.',
          'cooperation-level': 'Ze vraagt de bakkerij eerst wat die nodig heeft. Dat deed ze een jaar geleden minder.',
          'craft-level': 'Rekent beter dan ik.',
        },
        ratings: { 'results-level': 5, 'cooperation-level': 4, 'craft-level': 5 },
      },
      report: {
        summary:
          'Naomi heeft de grondstofkosten teruggebracht van 31% naar 28,6% van de omzet, onder andere met een gezamenlijk ' +
          'chocoladecontract. Zij wil ook de inkoop van de winkels doen. Pieter bespreekt met Hanneke een zwaardere functie.',
        conclusions: {
          results: 'Grondstoffen 28,6% bij een doel van 29%. De kwaliteit is gelijk gebleven of beter.',
          cooperation:
            'De bakkerij beslist mee over kwaliteit. Twee afgekeurde partijen zijn zonder kosten teruggenomen.',
          career:
            'Pieter stelt een functie voor als inkoper voor de hele organisatie, met een eigen budget voor artikelen tot € 20.000.',
        },
        scores: {
          overall: { level: 5, reason: 'Resultaat ver boven het doel, met een aanpak die hier niet bestond.' },
          results: { level: 5, reason: 'Van 31% naar 28,6% in zes maanden, zonder in te leveren op kwaliteit.' },
        },
        development: 'Vakopleiding inkoop, een jaar, één dag per twee weken.',
      },
      agreements: [
        {
          what: 'Voorstel voor een zwaardere functie bespreken met Hanneke en Fatima',
          owner: 'manager',
          dueInMonths: 3,
          standing: 'open',
          remark: 'Besproken met Hanneke. De functie moet nog gewaardeerd worden.',
        },
        {
          what: 'Overzicht maken van alles wat de winkels nu zelf inkopen',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  stefan: [
    {
      monthsAgo: 12,
      manager: 'pieter',
      employee: {
        answers: {
          proud: 'De telling klopte op 97%. Eerst 96.',
          'results-level': 'Gaat goed. Ik haal elke dag alles klaar voor de route vertrekt.',
          difficult: 'Leveranciers die met drie tegelijk voor de deur staan. Dan moet ik kiezen wie wacht.',
          need: 'Een heftruckcertificaat. Nu moet ik wachten tot Willem terug is.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Pakbonnen: op tijd naar Carla.',
        answers: {
          proud: 'Het magazijn is schoon en de telling is beter.',
          'results-level': 'Elf verkeerd gepakte regels per week. Op zo’n 900 regels is dat normaal.',
          'cooperation-level': 'Rustige collega. Zegt in het overleg weinig, terwijl hij de problemen het eerst ziet.',
          learn: 'Met de scanner werken in plaats van op geheugen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Het magazijn is netjes en de telling kwam uit op 97%. Stefan haalt zijn heftruckcertificaat. Leveranciers krijgen vaste ' +
          'lostijden en pakbonnen gaan dezelfde dag naar Carla.',
        conclusions: {
          results: 'Voorraad klopt op 97%, elf pakfouten per week.',
          work: 'Lostijden: bloem om 9.00, zuivel om 10.30, overig na 13.00 uur.',
        },
        scores: {
          overall: { level: 3, reason: 'Het werk is op tijd klaar en de telling verbetert.' },
          results: { level: 3, reason: 'Voorraad klopt op 97%, elf pakfouten per week is wat we gewend zijn.' },
        },
        development: 'Heftruckcertificaat.',
      },
      agreements: [
        { what: 'Stefan aanmelden voor het heftruckcertificaat', owner: 'manager', dueInMonths: 2, standing: 'done' },
        { what: 'Pakbonnen dezelfde dag in het bakje van Carla', owner: 'employee', dueInMonths: 1, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'pieter',
      employee: {
        points: 'De nieuwe indeling. Die is gemaakt zonder mij iets te vragen.',
        answers: {
          difficult:
            'Alles ligt ergens anders. De zware zakken liggen nu achterin en de dozen die ik het meest nodig heb bovenin.',
          'results-level': 'Er gaan dingen fout, maar dat ligt aan de stellingen en niet aan mij.',
          proud: 'Mijn heftruckcertificaat, in één keer.',
          need: 'Dat er geluisterd wordt voordat iets is besloten.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'De pakfouten, met de lijst per week.',
        answers: {
          proud: 'Het certificaat heeft hij snel gehaald en de lostijden bewaakt hij goed.',
          'results-level':
            'Van elf naar zesentwintig pakfouten per week sinds de nieuwe indeling. De scanner blijft vaak in de houder.',
          'cooperation-level':
            'Hij heeft in het maandagoverleg niet gezegd dat de indeling niet werkt. Ik heb er ook niet naar gevraagd.',
          support: 'Ik had hem bij de indeling moeten betrekken. Dat ga ik alsnog doen.',
        },
        ratings: { 'results-level': 2, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Sinds de nieuwe indeling van het magazijn zijn de pakfouten gestegen van elf naar zesentwintig per week. Stefan vindt ' +
          'dat de indeling niet klopt en dat hem niets is gevraagd. Pieter geeft hem daarin gelijk. De scanner moet bij elke regel ' +
          'worden gebruikt.',
        conclusions: {
          results:
            'Zesentwintig pakfouten per week is te veel. De winkels missen daardoor artikelen en Willem rijdt extra.',
          work: 'Pieter en Stefan lopen samen alle locaties langs. Wat vaak nodig is, komt op grijphoogte; zware zakken komen vooraan.',
          expectations:
            'Elke regel wordt gescand, ook als je weet waar het ligt. Pieter vraagt in het maandagoverleg elke week wat er in het ' +
            'magazijn niet werkt.',
        },
        scores: {
          overall: {
            level: 2,
            reason:
              'Te veel pakfouten en de scanner wordt niet gebruikt. Een deel van de oorzaak ligt bij de manier waarop de indeling ' +
              'is ingevoerd.',
          },
          results: { level: 2, reason: 'Zesentwintig pakfouten per week, tegen elf een half jaar eerder.' },
        },
        development: 'Een halve dag instructie met de scanner op de nieuwe locaties.',
      },
      agreements: [
        {
          what: 'Alle locaties samen langslopen en de indeling aanpassen',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
        },
        { what: 'Elke regel scannen', owner: 'employee', dueInMonths: 3, standing: 'open' },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Pakfouten terug naar tien per week',
          specific: 'Verkeerde of vergeten artikelen in de kratten voor winkels en zakelijke klanten.',
          measurable: 'Meldingen van de winkels en van de chauffeur, per week geteld.',
          achievable: 'Voor de herindeling waren het er elf, zonder scanner.',
          relevant: 'Elke fout is een telefoontje en vaak een extra rit.',
          dueInMonths: 7,
          measure: { unit: 'fouten per week', start: 26, target: 10 },
          checkIns: [
            { afterMonths: 2, value: 21, remark: 'Zware zakken vooraan, dozen lager. Scheelt lopen.' },
            {
              afterMonths: 4,
              value: 15,
              remark: 'Sinds de indeling is aangepast gaat het sneller. Scanner gebruik ik meestal.',
            },
          ],
        },
      ],
      signature: {
        outcome: 'refused',
        reaction:
          'Stefan ondertekent het verslag niet. Hij geeft als reden dat hij op het werk geen tijd heeft gehad om het te lezen. Ik ' +
          'heb hem aangeboden er alsnog een halfuur werktijd voor vrij te maken. Hij heeft een kopie ontvangen.',
      },
    },
  ],

  willem: [
    {
      monthsAgo: 18,
      manager: 'pieter',
      employee: {
        answers: {
          proud: 'Elf jaar rijden en nog nooit een winkel overgeslagen.',
          'results-level': 'Als de wagen rijdt, ben ik op tijd.',
          'cooperation-level': 'Met iedereen goed. In Overvecht zetten ze ’s ochtends koffie klaar.',
          need: 'Een wagen waarvan de koeling het doet.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Vier keer pech in drie maanden en alle vier de keren was het brood er voor negen uur.',
          'results-level': 'Op tijd, geen schade, ritstaat compleet.',
          'cooperation-level': 'De winkels bellen hem rechtstreeks. Is handig, maar ik moet het ook weten.',
          'initiative-level': 'Heeft zelf met een collega-bakker geregeld dat we een koelaanhanger mochten lenen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Willem levert betrouwbaar, ook met een koelwagen die het vaak begeeft. Hij heeft bij pech zelf oplossingen geregeld. ' +
          'Afspraken met winkels geeft hij voortaan door aan Pieter.',
        conclusions: {
          results: 'Geen schade, ritstaten compleet en bij pech altijd geleverd.',
          cooperation: 'Wat een winkel rechtstreeks aan Willem vraagt, komt dezelfde dag in het logboek.',
        },
        scores: {
          overall: { level: 4, reason: 'Levert ook als het tegenzit en regelt dat zelf.' },
          cooperation: { level: 4, reason: 'De winkels kunnen op hem rekenen en hij op hen.' },
        },
        development: '',
      },
      agreements: [
        {
          what: 'Storingen van de koeling bijhouden, met kilometerstand en temperatuur',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'De storingslijst gebruiken in het voorstel voor een andere wagen',
          owner: 'manager',
          dueInMonths: 3,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'pieter',
      employee: {
        points: 'Vier adressen erbij en geen minuut extra. Ik rijd nu door waar ik eerst een kwartier pauze had.',
        answers: {
          difficult: 'De binnenstad om acht uur. Bij het notariskantoor kun je nergens staan.',
          'results-level': 'Minder dan vorige keer. Dat weet ik ook wel.',
          proud: 'Temperatuur nooit boven de 7 graden gehad, ook niet met die oude bak.',
          need: 'Een route die klopt. Ik wil er best over meedenken.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'De route en de pauze.',
        answers: {
          proud: 'Zes dagen met een gehuurde wagen zonder laadklep en toch alles gebracht.',
          'results-level': '92% op tijd. Ligt aan de wagen en aan de adressen die erbij kwamen.',
          'cooperation-level':
            'Hij is eerlijk over wat niet lukt. Tegen een paar klanten was hij kortaf, dat hoorde ik terug.',
          need: 'Zijn pauze terug, en een tijd per adres die klopt.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Door vier extra adressen en een haperende koelwagen zakte de levering op tijd naar 92%. De pauze schoot erbij in. De ' +
          'route wordt opnieuw ingedeeld, met Willem erbij, en de pauze staat voortaan vast.',
        conclusions: {
          results: '92% op tijd, met een verklaring in de route en de wagen.',
          work:
            'De pauze van een kwartier staat vast in de route na het vierde adres. Het notariskantoor schuift naar half zeven of na ' +
            'negen uur.',
          expectations:
            'Ook bij haast blijft de toon tegen klanten netjes. Een klacht over de tijd mag Willem naar Pieter verwijzen.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'Doet wat kan in een te volle route. Minder op tijd dan eerder, met een duidelijke reden.',
          },
          results: { level: 3, reason: '92% op tijd, koeling steeds in orde.' },
        },
        development: 'De verplichte nascholing voor chauffeurs, één dag.',
      },
      agreements: [
        { what: 'Route opnieuw indelen en twee weken proefrijden', owner: 'manager', dueInMonths: 3, standing: 'done' },
        { what: 'Meekijken bij de keuze van de nieuwe koelwagen', owner: 'employee', dueInMonths: 2, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'pieter',
      employee: {
        answers: {
          proud: 'De nieuwe wagen. De laadklep zit waar ik hem wilde.',
          'results-level': 'Op tijd, en ik heb mijn pauze.',
          'cooperation-level': 'Beter dan vorige keer. Van het notariskantoor kreeg ik laatst een bedankje.',
          'feedback-from-others': 'Daan zegt dat hij de klok op mij gelijk kan zetten.',
          learn: 'Zuiniger rijden met deze wagen. Er zit een scherm in dat ik nog niet begrijp.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'De route zoals hij nu is, komt voor de helft van hem.',
          'results-level': '96% op tijd en geen enkele koelmelding.',
          'cooperation-level': 'Geen klachten meer over de toon. Wel twee complimenten.',
          need: 'Iemand die de route ook kent. Als Willem vrij is, loopt het uit.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Met de nieuwe wagen en de nieuwe route is 96% van de leveringen op tijd. Willem heeft aan beide meegewerkt. Hij gaat een ' +
          'vervanger op de route inwerken.',
        conclusions: {
          'looking-back': 'De pauze staat vast en wordt genomen. De wagen is gekozen met zijn eisen erbij.',
          results: '96% op tijd, koeling zonder meldingen, geen schade.',
          work: 'Een oproepchauffeur rijdt drie ochtenden mee, zodat de route niet van één persoon afhangt.',
        },
        scores: {
          overall: { level: 4, reason: 'Weer ruim op niveau, en een groot aandeel in de nieuwe route.' },
          results: { level: 4, reason: 'Van 92% naar 96% op tijd.' },
        },
        development: 'Een uur uitleg van de dealer over het verbruiksscherm.',
      },
      agreements: [
        {
          what: 'De oproepchauffeur drie ochtenden meenemen en de route op papier zetten',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'Uitleg van de dealer regelen, op een middag onder werktijd',
          owner: 'manager',
          dueInMonths: 5,
          standing: 'open',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Zuiniger rijden',
          specific: 'Minder diesel per honderd kilometer met de nieuwe koelwagen, op dezelfde route.',
          measurable: 'Het scherm in de wagen, gemiddelde per maand.',
          achievable: 'De dealer haalt 11 op een gewone stadsroute.',
          relevant: 'Scheelt per jaar een paar honderd liter.',
          dueInMonths: 9,
          measure: { unit: 'liter per 100 km', start: 13.2, target: 11.5 },
          checkIns: [
            { afterMonths: 3, value: 12.6, remark: 'Motor uit bij het lossen. De koeling draait op de accu door.' },
            { afterMonths: 5, value: 12.1, remark: 'Rustiger optrekken. Kost geen tijd, viel me mee.' },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],
}
