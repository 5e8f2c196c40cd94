import type { Stories } from '../story.ts'

// The shops: the head of the shops with the director, the shop leaders with her, and the people at the counter with them.
export const winkels: Stories = {
  marloes: [
    {
      monthsAgo: 24,
      manager: 'hanneke',
      employee: {
        points: 'De derving. Ik wil weten welk percentage jij haalbaar vindt voordat ik er in de winkels over begin.',
        answers: {
          proud:
            'De wisseling van winkelleider in Overvecht is gelukt zonder dat we een dag dicht zijn geweest. Ik heb zelf drie weken ' +
            'achter de toonbank gestaan en weet nu weer hoe een zaterdag daar loopt.',
          'results-level':
            'De omzet van beide winkels samen ligt 2% boven begroting. De derving staat op 8,0% en dat is te veel.',
          energy: 'In de winkel zijn. Van een dag met alleen overleg op kantoor ga ik moe naar huis.',
          learn:
            'Rekenen met marges. Ik zie wel wat er aan het eind van de dag in de bakken blijft liggen, maar niet wat dat per product kost.',
          need: 'Dat we één keer per maand samen naar de cijfers kijken, en niet pas bij de kwartaalafsluiting.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Derving en loonkosten in één plan, niet als twee losse lijstjes.',
        answers: {
          proud:
            'Je hebt Overvecht opgevangen toen er geen winkelleider was. De klanten hebben daar weinig van gemerkt.',
          'results-level': 'Omzet goed. De derving zit al drie kwartalen boven de 7,5% en er lag geen plan.',
          'cooperation-level':
            'Met de bakkerij loopt het stroef over de besteltijden. Dat komt van beide kanten, maar ik zou graag zien dat jij ' +
            'erover begint.',
          need: 'Cijfers die je zelf kunt openen, zodat je niet voor elk overzicht bij Carla langs hoeft.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Marloes heeft de periode zonder winkelleider in Overvecht zelf opgevangen. De omzet van de winkels ligt boven begroting, ' +
          'de derving is met 8,0% te hoog. Zij maakt één plan voor beide winkels en we kijken elke maand samen naar de cijfers.',
        conclusions: {
          results:
            'De winkels halen hun omzet. De derving moet in een half jaar naar 7,0%, te beginnen met de bestelling voor maandag en ' +
            'dinsdag, waar het meeste overblijft.',
          cooperation:
            'De winkels bestellen te laat en de bakkerij belt te laat terug als iets niet kan. Marloes legt met Gerrit één ' +
            'besteltijd vast.',
          development:
            'Marloes wil leren rekenen met de marge per product. Carla laat haar zien hoe de kostprijs is opgebouwd.',
        },
        scores: {
          overall: { level: 3, reason: 'De winkels draaien en Overvecht is goed opgevangen. De derving bleef liggen.' },
          results: { level: 3, reason: 'Omzet 2% boven begroting, derving 8,0% waar 7,0% was afgesproken.' },
        },
        development:
          'Twee middagen met Carla over kostprijs en marge. Daarna maakt Marloes zelf het overzicht van de tien producten met de ' +
          'meeste derving.',
      },
      agreements: [
        {
          what: 'Met Gerrit één uiterste besteltijd afspreken voor beide winkels',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
        {
          what: 'Toegang regelen tot de omzet- en dervingscijfers per winkel en per dag',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Derving in de winkels naar 7,0%',
          specific: 'De derving van Centrum en Overvecht samen, gemeten als verkoopwaarde van wat wordt afgeschreven.',
          measurable: 'Het percentage uit het maandoverzicht van Carla.',
          achievable:
            'Op maandag en dinsdag bestellen we nu alsof het zaterdag is. Daar alleen al zit een half procentpunt.',
          relevant: 'Elk procent derving kost de winkels samen ongeveer € 1.400 per maand.',
          dueInMonths: 6,
          measure: { unit: '%', start: 8, target: 7 },
          checkIns: [
            {
              afterMonths: 2,
              value: 7.8,
              remark: 'De bestelling voor maandag is een vijfde kleiner. In Overvecht nog weinig verschil.',
            },
            { afterMonths: 4, value: 7.4, remark: 'Belegde broodjes worden na 15.00 uur op bestelling gemaakt.' },
            { afterMonths: 6, value: 7.2, remark: 'Net niet. Centrum zit er ruim onder, Overvecht er nog boven.' },
          ],
          closedAs: 'partly',
          reflection: 'Twee tienden te veel. Overvecht had een eigen getal nodig in plaats van een gemiddelde.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 18,
      manager: 'hanneke',
      employee: {
        points: 'De keuze voor een nieuwe kassa. Die van nu valt in Overvecht bijna elke week uit.',
        answers: {
          proud:
            'De uiterste besteltijd van 14.00 uur houdt. De bakkerij belt nog een enkele keer, vroeger was het elke dag.',
          'results-level':
            'Van 8,0 naar 7,2%. Niet gehaald, wel de goede kant op. De omzet is gelijk gebleven terwijl we minder in de schappen leggen.',
          'cooperation-level':
            'Met de bakkerij beter dan ooit. Met logistiek moet ik nog steeds zelf bellen als er kratten ontbreken.',
          learn: 'Minder zelf invallen. Als er een gat in het rooster zit, ben ik de eerste die naar de winkel rijdt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud:
            'Voor het eerst weten we per product wat er weggaat. Dat overzicht heb je zelf gemaakt en je gebruikt het ook.',
          'results-level': 'De derving is 0,8 procentpunt gedaald zonder dat het omzet kostte.',
          energy:
            'Ik hoor je vooral praten over klanten en over nieuwe mensen die het goed doen. Over je weekend in de winkel hoor ik ' +
            'alleen dat het weer vol was.',
          need: 'Dat ik akkoord geef op een vaste oproepkracht, zodat jij niet de reserve bent.',
          support: 'Ik kan bij de kassaleveranciers aanschuiven als het om de prijs gaat.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Het dervingsplan werkt: van 8,0% naar 7,2% bij gelijke omzet. De afspraak over de besteltijd met de bakkerij houdt ' +
          'stand. We spraken vooral over de nieuwe kassa en over het invallen door Marloes zelf.',
        conclusions: {
          'looking-back':
            'Beide afspraken zijn nagekomen. Het doel van 7,0% is net niet gehaald. Het nieuwe doel is 6,0%, en dan in elke winkel.',
          results:
            'Centrum zit onder de 6,5%, Overvecht nog boven de 9%. Het gemiddelde zegt dus weinig; we kijken voortaan per winkel.',
          work: 'Marloes valt gemiddeld zes zaterdagen per kwartaal zelf in. Dat worden er hooguit twee.',
        },
        scores: {
          overall: {
            level: 4,
            reason:
              'Een plan gemaakt, uitgevoerd en volgehouden, en de samenwerking met de bakkerij is duidelijk beter.',
          },
          cooperation: {
            level: 4,
            reason: 'De besteltijd is samen met de bakkerij bepaald en beide kanten houden zich eraan.',
          },
        },
        development: '',
      },
      agreements: [
        {
          what: 'Drie kassaleveranciers laten presenteren en een voorstel maken, met de mening van beide winkelleiders erbij',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'Akkoord geven op een oproepkracht van acht uur voor de zaterdagen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
          remark: 'Akkoord gegeven; de oproepkracht begon zes weken later.',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Derving onder de 6,0%, in elke winkel',
          specific: 'Derving per winkel per maand, met de winkelleiders samen besproken in het maandoverleg.',
          measurable: 'Maandoverzicht van de administratie, gemiddelde van beide winkels.',
          achievable: 'Centrum zit er al dicht bij. In Overvecht helpt een vast bestelschema per weekdag.',
          relevant: 'Minder weggooien is de enige verbetering die niet ten koste gaat van de klant of van de uren.',
          dueInMonths: 12,
          measure: { unit: '%', start: 7.2, target: 6 },
          checkIns: [
            { afterMonths: 3, value: 7, remark: 'Bestelschema per weekdag is klaar.' },
            {
              afterMonths: 6,
              value: 6.7,
              remark:
                'Door de nieuwe kassa was er een maand geen betrouwbaar cijfer. Dit is het gemiddelde van de twee maanden ervoor.',
            },
            { afterMonths: 9, value: 6.1, remark: 'Beide winkels bijna gelijk.' },
            { afterMonths: 12, value: 5.5, remark: 'Gehaald, in allebei de winkels.' },
          ],
          closedAs: 'reached',
          reflection: 'Per winkel kijken in plaats van naar het totaal. Dat houden we zo.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'hanneke',
      employee: {
        points:
          'Ik wil eerlijk terugkijken op de kassa. Twee winkels op één dag was mijn besluit en dat zou ik niet nog eens doen.',
        answers: {
          difficult:
            'De eerste twee weken met de nieuwe kassa. Verkeerde prijzen, rijen tot buiten en verkopers die aan mij vroegen wat ik ' +
            'ook niet wist.',
          'results-level':
            'De derving daalde naar 6,7%, maar de omzet lag in die twee weken 6% lager en ik heb veel overuren moeten uitbetalen.',
          proud:
            'Dat niemand is weggelopen. Esther heeft in de avonduren instructiekaarten gemaakt en die hangen nu bij alle kassa’s.',
          need: 'Dat iemand mij tegenhoudt als ik te veel tegelijk wil.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Hoe we de volgende verandering invoeren.',
        answers: {
          proud:
            'Je bent in die weken elke ochtend om half zeven in een van de winkels geweest en je hebt de fout niet bij de ' +
            'leverancier gelegd.',
          'results-level':
            'De invoering kostte omzet en uren. Daartegenover staat dat de cijfers per product nu elke dag kloppen.',
          'cooperation-level':
            'Thomas had om een proefweek gevraagd. Die is overgeslagen omdat de oude kassa zo vaak uitviel; ik snap de haast, maar ' +
            'zijn punt was terecht.',
          learn: 'Een verandering in kleine delen invoeren en vooraf bepalen wanneer je stopt.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De invoering van de nieuwe kassa op één dag in twee winkels is niet goed gegaan. Marloes neemt dat op zich en heeft de ' +
          'winkels er zelf doorheen geholpen. De derving daalde ondertussen verder, naar 6,7%.',
        conclusions: {
          'looking-back':
            'De kassakeuze is zorgvuldig gemaakt, met de winkelleiders erbij. De invoering niet: er was geen proefweek en niemand ' +
            'had de prijzen nagekeken.',
          cooperation:
            'Bij een volgende verandering beslissen Marloes en Thomas samen of het klaar is. Worden ze het niet eens, dan beslist Hanneke.',
          leadership:
            'De winkelleiders kregen in die weken veel aanwijzingen tegelijk. Eén bericht per dag, op een vast moment, had meer ' +
            'rust gegeven.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'Sterk in het herstel, maar het probleem was met een proefweek te voorkomen geweest.',
          },
          results: { level: 3, reason: 'Derving verder omlaag naar 6,7%, omzet in twee weken 6% lager.' },
        },
        development:
          'Marloes loopt een dag mee bij een collega-bakkerij die dezelfde kassa per filiaal heeft ingevoerd.',
      },
      agreements: [
        {
          what: 'De invoering met beide winkelleiders en Thomas nabespreken en de lessen op één pagina zetten',
          owner: 'employee',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Meelopen bij een bakkerij met dezelfde kassa',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'dropped',
          remark: 'De bakkerij zegde twee keer af. Na de nabespreking was het ook niet meer nodig.',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'hanneke',
      employee: {
        points: 'Leidsche Rijn. Als daar een derde winkel komt, wil ik vanaf het begin meedenken.',
        answers: {
          proud:
            'Derving 5,5%, in Overvecht zelfs 5,3%. De winkelleiders maken hun rooster en bestelling zelf en ik kijk alleen nog mee.',
          'results-level':
            'Alle doelen gehaald en de klanttelling loopt op: 4% meer bonnen dan in dezelfde maanden ervoor.',
          energy: 'Van de winkelleiders die zelf met een idee komen. De proeverij op vrijdag is van hen, niet van mij.',
          'next-step': 'Een derde winkel opzetten. Ik weet nu hoe ik dat niet moet aanpakken.',
          support: 'Het maandelijkse uur over de cijfers wil ik houden, ook nu het goed gaat.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Wie neemt waar als jij veel met een derde winkel bezig bent?',
        answers: {
          proud: 'Je stuurt de winkels aan zonder er elke dag te zijn. Anderhalf jaar geleden kon dat niet.',
          'results-level': 'Derving van 8,0 naar 5,5% in achttien maanden, en de omzet is meegegroeid.',
          'cooperation-level': 'Joris en jij lossen dingen samen op voordat ik ervan hoor.',
          'next-step': 'Een uitgewerkt plan voor een derde winkel, met huur, bezetting en bevoorrading.',
        },
        ratings: { 'results-level': 5, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De winkels staan er goed voor en Marloes heeft haar rol verlegd van invallen naar leidinggeven. Zij werkt het plan voor ' +
          'een derde winkel in Leidsche Rijn uit. We spraken af wie haar dan vervangt.',
        conclusions: {
          results: 'De derving is in elke winkel onder de 6,0%. Het aantal bonnen stijgt.',
          leadership:
            'De winkelleiders krijgen ruimte en gebruiken die. Marloes blijft in het maandoverleg vragen naar de cijfers achter een plan.',
          career:
            'Marloes wil de derde winkel opzetten. Ik zie haar dat doen, mits Esther of Daan een deel van de dagelijkse aansturing ' +
            'overneemt.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Doelen gehaald, winkelleiders zelfstandiger, samenwerking met bakkerij en beheer hersteld.',
          },
          results: { level: 5, reason: 'Derving 5,5% bij een doel van 6,0%, met 4% meer bonnen.' },
          leadership: { level: 4, reason: 'Roosters en bestellingen liggen nu bij de winkelleiders en zijn op tijd.' },
        },
        development:
          'Een training bedrijfsplan voor winkels, twee dagen. Daarna bespreekt zij haar eerste versie met Carla en Pieter.',
      },
      agreements: [
        {
          what: 'Eerste versie van het plan voor Leidsche Rijn, met bezetting en bevoorrading',
          owner: 'employee',
          dueInMonths: 5,
          standing: 'done',
        },
        { what: 'Beslissen over de huuroptie in Leidsche Rijn', owner: 'manager', dueInMonths: 8, standing: 'open' },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Loonkosten naar 26% van de omzet',
          specific: 'De loonkosten van beide winkels als deel van de omzet, zonder minder mensen op zaterdag.',
          measurable: 'Kwartaalcijfer van de administratie.',
          achievable: 'De middagen van maandag tot en met woensdag zijn ruim bezet. Daar schuiven we uren weg.',
          relevant: 'Met 26% is een derde winkel uit eigen geld te beginnen.',
          dueInMonths: 9,
          measure: { unit: '%', start: 27.5, target: 26 },
          checkIns: [
            { afterMonths: 2, value: 27.3, remark: 'Alleen in Centrum geschoven.' },
            { afterMonths: 5, value: 26.6, remark: 'Ook Overvecht heeft een nieuw basisrooster.' },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  esther: [
    {
      monthsAgo: 18,
      manager: 'marloes',
      employee: {
        points: 'Klachten over bestellingen. Wij krijgen ze aan de toonbank, maar de fout zit vaak eerder.',
        answers: {
          proud:
            'We hebben in een half jaar geen enkele keer te laat geopend. Iedereen in het team kan nu openen en afsluiten.',
          'results-level': 'De derving in Centrum is 6,1%. De omzet ligt iets boven plan.',
          'cooperation-level': 'In de winkel goed. Met Overvecht spreken we elkaar alleen als er iets op is.',
          learn: 'Ik wil leren hoe de begroting van mijn winkel tot stand komt.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud:
            'Esther bouwt een team waarin niemand onmisbaar is. Dat zag ik toen ze op vakantie was: ik heb geen telefoontje gehad.',
          'results-level': 'Beste dervingscijfer van de winkels, en de kassa klopt elke dag.',
          'cooperation-level': 'Haar eigen team draait prima. Ze mag haar manier van werken vaker delen met Overvecht.',
          need: 'Iemand in de winkel die de bestellingen echt onder zich heeft.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Centrum draait stabiel en op cijfers beter dan gepland. Het grootste probleem zijn bestellingen die verkeerd of ' +
          'onvolledig worden meegegeven: veertien klachten per maand. Max krijgt daar de coördinatie van.',
        conclusions: {
          results: 'Derving 6,1%, omzet boven plan, nauwelijks kassaverschillen.',
          cooperation: 'Esther en Daan gaan om de week bij elkaar in de winkel kijken, te beginnen met de opening.',
          work: 'Bestellingen worden nu door iedereen aangenomen en door niemand gecontroleerd. Er komt één plek en één persoon.',
        },
        scores: {
          overall: { level: 4, reason: 'De winkel loopt ook zonder haar en de cijfers zijn boven verwachting.' },
          results: { level: 4, reason: 'Derving 6,1% waar 6,5% het doel was.' },
        },
        development: 'Esther schuift aan bij de begrotingsronde van de winkels.',
      },
      agreements: [
        {
          what: 'Bestelplank met vaste vakken per afhaaltijd inrichten',
          owner: 'employee',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Esther uitnodigen bij de begrotingsronde en vooraf de opbouw uitleggen',
          owner: 'manager',
          dueInMonths: 5,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Hooguit zes klachten over bestellingen per maand',
          specific: 'Klachten van klanten over een vergeten, verkeerde of incomplete bestelling in winkel Centrum.',
          measurable: 'Wij turven ze op de lijst bij de bestelplank en tellen aan het eind van de maand.',
          achievable: 'De helft gaat mis bij het aannemen. Met een vast formulier vangen we dat op.',
          relevant: 'Een klant met een taart voor twintig man komt na een fout niet terug.',
          dueInMonths: 10,
          measure: { unit: 'klachten per maand', start: 14, target: 6 },
          checkIns: [
            {
              afterMonths: 3,
              value: 11,
              remark: 'Formulier in gebruik. De telefonische bestellingen gaan nog het vaakst mis.',
            },
            { afterMonths: 6, value: 8, remark: 'Bij telefonische bestellingen lezen we nu alles terug.' },
            { afterMonths: 9, value: 6, remark: 'Twee maanden achter elkaar zes of minder.' },
          ],
          closedAs: 'reached',
          reflection: 'Bestellingen hardop herhalen klinkt kinderachtig en halveerde de fouten.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'marloes',
      employee: {
        points: 'De zaterdagen. Het zijn steeds dezelfde drie die werken en dat begint te wringen.',
        answers: {
          proud: 'De instructiekaarten voor de kassa. Overvecht heeft ze overgenomen zonder er iets aan te veranderen.',
          difficult:
            'Twee weken met een kassa die niemand kende. Ik moest streng zijn over pauzes, anders nam niemand ze.',
          'results-level': 'Derving iets omhoog, naar 6,3%. Klachten over bestellingen van veertien naar acht.',
          need: 'Duidelijkheid over wie er op zaterdag mag weigeren en wie niet. Nu los ik het elke keer anders op.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Bedanken voor de kassaweken, en het rooster.',
        answers: {
          proud:
            'Zonder de kaarten van Esther hadden we er een week langer over gedaan. Ze maakte ze omdat ze zag dat het nodig was, ' +
            'niemand had erom gevraagd.',
          'initiative-level': 'Zie de kaarten, en de korte uitleg die ze elke ochtend voor openingstijd gaf.',
          'cooperation-level': 'Ze heeft twee middagen in Overvecht geholpen terwijl haar eigen winkel ook krap zat.',
          learn: 'Een lastig besluit over het rooster nemen en daarbij blijven, ook als iemand moppert.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4, 'initiative-level': 5 },
      },
      report: {
        summary:
          'Esther heeft haar winkel en een deel van Overvecht door de kassaweken geholpen. De klachten over bestellingen dalen ' +
          'volgens plan. De verdeling van de zaterdagen is het punt voor de komende maanden.',
        conclusions: {
          'looking-back':
            'De bestelplank staat er en de klachten dalen. Bij de begroting is Esther voor het eerst aangeschoven.',
          work:
            'Iedereen in Centrum werkt voortaan minstens één op de drie zaterdagen. Esther maakt het rooster zo, Marloes staat ' +
            'erachter.',
          expectations:
            'Esther mag van Marloes verwachten dat die een klacht over het rooster niet buiten haar om oplost.',
        },
        scores: {},
        development: 'Esther oefent het gesprek over de zaterdagen eerst met Lucas.',
      },
      agreements: [
        {
          what: 'Basisrooster maken met een eerlijke verdeling van de zaterdagen en het met het team bespreken',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'marloes',
      employee: {
        answers: {
          proud: 'Vijf klachten per maand, en Tim was na vier maanden zo ver dat hij alleen kon openen.',
          'results-level': 'Derving 5,7%, omzet 3% boven plan, zaterdagen verdeeld.',
          'cooperation-level': 'Daan en ik ruilen mensen als het ergens krap is. Dat regelen we zonder jou.',
          'next-step':
            'Waarnemen voor jou als je met Leidsche Rijn bezig bent. Of ik die functie ooit wil, weet ik nog niet.',
          learn: 'Een begroting niet alleen lezen maar zelf opstellen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Het zaterdagrooster. Twee mensen waren boos, ze heeft het uitgelegd en niet teruggedraaid.',
          'results-level': 'Elk cijfer van Centrum staat op of boven het doel.',
          'next-step': 'Twee dagen per week waarnemen, met eigen besluiten tot een bedrag dat we vooraf afspreken.',
          need: 'Dat ik dan ook echt wegblijf.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Een goed half jaar voor Centrum. Het rooster is eerlijk verdeeld, de klachten zijn onder het doel en een nieuwe verkoper ' +
          'is snel ingewerkt. Esther gaat als proef twee dagen per week waarnemen voor Marloes.',
        conclusions: {
          results: 'Derving 5,7% en vijf klachten over bestellingen per maand, beide beter dan afgesproken.',
          career:
            'Esther wil proeven hoe het is om twee winkels te overzien, zonder zich vast te leggen. Na vier maanden kijken we samen terug.',
          leadership: 'Zij legt besluiten uit en blijft erbij. Het team accepteert dat.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Cijfers op orde, moeilijk besluit genomen en volgehouden, helpt de andere winkel.',
          },
          leadership: { level: 4, reason: 'Het zaterdagrooster staat en het team houdt zich eraan.' },
        },
        development: 'Esther stelt de volgende winkelbegroting zelf op. Marloes leest mee.',
      },
      agreements: [
        {
          what: 'Twee vaste dagen per week waarnemen en na vier maanden evalueren',
          owner: 'employee',
          dueInMonths: 5,
          standing: 'done',
        },
        { what: 'Begroting van Centrum zelf opstellen', owner: 'employee', dueInMonths: 8, standing: 'open' },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'Een winkelbegroting opstellen',
          specific: 'Leren hoe omzet, inkoop, loonkosten en derving samen de begroting van een winkel vormen.',
          measurable: 'Esther kan aan Hanneke uitleggen waarom elk bedrag in haar begroting staat.',
          achievable: 'Ze heeft een ronde meegekeken en Carla heeft een voorbeeld klaarliggen.',
          relevant: 'Nodig om te kunnen waarnemen, en handig bij elk gesprek over uren.',
          dueInMonths: 9,
          checkIns: [
            {
              afterMonths: 4,
              remark:
                'Met Carla de cijfers van Centrum doorgenomen. De inkoop snap ik, de toerekening van transport nog niet.',
            },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  daan: [
    {
      monthsAgo: 18,
      manager: 'marloes',
      employee: {
        points: 'Ik ben van collega ineens baas geworden en niemand heeft gezegd hoe dat moet.',
        answers: {
          proud: 'Onze vaste klanten komen nog steeds, ook toen de kassa er weer eens uit lag.',
          'results-level':
            'De derving is hoog, dat weet ik. Ik bestel liever te veel dan dat ik om drie uur geen wit meer heb.',
          difficult: 'Roosters. Tegen de tijd dat ik iedereen gevraagd heb, is de week al begonnen.',
          need: 'Iemand die een paar keer naast me zit als ik de bestelling en het rooster maak. Niet achteraf horen wat er fout is.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Derving, kassaverschillen en het rooster. In die volgorde.',
        answers: {
          proud: 'Daan kent zijn klanten en de sfeer aan de toonbank is goed.',
          'results-level':
            'Derving 9,2%, per week gemiddeld € 45 kassaverschil en drie keer te laat open in twee maanden.',
          'cooperation-level':
            'Zijn team vindt hem aardig. Het rooster hangt er vaak pas op vrijdag, en dan moet iedereen alsnog schuiven.',
          learn:
            'Leidinggeven aan mensen met wie je eerst achter dezelfde toonbank stond. En bestellen op cijfers in plaats van op gevoel.',
          support: 'Ik had er in het eerste half jaar vaker moeten zijn. Ik plan nu elke week een vast halfuur.',
        },
        ratings: { 'results-level': 2, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De overgang van verkoper naar winkelleider is Daan zwaar gevallen. De derving is 9,2%, er zijn elke week ' +
          'kassaverschillen en het rooster komt te laat. Marloes erkent dat zij in het begin te weinig begeleiding heeft gegeven. ' +
          'Er komt een vast wekelijks moment.',
        conclusions: {
          results:
            'De bestelling wordt op gevoel gedaan, en dan aan de veilige kant. Daan gaat werken met een bestelschema per weekdag op ' +
            'basis van de verkoop van vier weken terug.',
          leadership:
            'Daan regelt veel zelf om niemand lastig te vallen. De openingslijst en de kassatelling kunnen bij anderen liggen, met ' +
            'zijn controle erop.',
          expectations: 'Over een half jaar: derving onder de 7,5%, rooster drie weken vooruit, elke dag op tijd open.',
          development:
            'De training voor nieuwe leidinggevenden had direct na zijn aanstelling moeten komen. Die wordt nu ingehaald.',
        },
        scores: {
          overall: {
            level: 2,
            reason:
              'Derving, kassa en rooster liggen onder wat van een winkelleider wordt verwacht. De klanten en de sfeer zijn in orde.',
          },
          results: { level: 2, reason: 'Derving 9,2%, kassaverschil gemiddeld € 45 per week.' },
        },
        development:
          'Training leidinggeven in de winkel, vier dagen, en een dag per maand meekijken bij Esther in Centrum.',
      },
      agreements: [
        {
          what: 'Elke dinsdag een halfuur samen de bestelling en het rooster doornemen',
          owner: 'manager',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Rooster drie weken vooruit ophangen, elke maandag een nieuwe week erbij',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
          remark: 'Eerste maand lukte het twee van de vier keer, daarna altijd.',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Derving Overvecht onder de 7,5%',
          specific:
            'Minder brood en banket afschrijven in Overvecht door te bestellen op de verkoop van dezelfde weekdag.',
          measurable: 'Derving per maand uit het overzicht van de administratie.',
          achievable: 'In Centrum lukt het met hetzelfde assortiment.',
          relevant: 'Overvecht gooit nu per week voor ongeveer € 1.000 aan verkoopwaarde weg.',
          dueInMonths: 6,
          measure: { unit: '%', start: 9.2, target: 7.5 },
          checkIns: [
            { afterMonths: 2, value: 8.8, remark: 'Schema hangt er. Bij het wit durf ik nog niet omlaag.' },
            {
              afterMonths: 4,
              value: 7.9,
              remark: 'Wit ook verlaagd. Het was twee keer te vroeg op, klanten namen toen volkoren.',
            },
            { afterMonths: 6, value: 7.4, remark: 'Eronder.' },
          ],
          closedAs: 'reached',
          reflection: 'Minder bakken na drie uur. Klanten hebben er niets over gezegd.',
        },
      ],
      signature: {
        outcome: 'seen',
        reaction:
          'De cijfers kloppen. Een 2 had ik niet verwacht. Ik vind het goed dat erin staat dat ik in het begin weinig begeleiding ' +
          'heb gehad.',
      },
    },
    {
      monthsAgo: 12,
      manager: 'marloes',
      employee: {
        answers: {
          proud: 'Rooster hangt drie weken vooruit. Al vier maanden. Ik krijg ’s avonds geen appjes meer.',
          'results-level':
            'Van 9,2 naar 7,4. Het schema doet het werk, ik hoef alleen nog aan te passen als er iets in de buurt te doen is.',
          'cooperation-level':
            'Ik heb de openingslijst aan Julia gegeven en de kassatelling aan Omar. Spannend, maar het gaat beter dan toen ik alles ' +
            'zelf deed.',
          learn: 'Iemand aanspreken zonder er een grapje van te maken.',
          support: 'De dinsdagen met jou hielpen meer dan de training.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Complimenten voor de vooruitgang. En de kassaverschillen.',
        answers: {
          proud: 'Daan heeft gedaan wat hij zei. Zijn bestelschema hangt nu ook in Centrum.',
          'results-level':
            'Derving 7,4%, op tijd open. Kassaverschil nog € 30 per week, deels door het nieuwe systeem.',
          'cooperation-level': 'Hij laat taken los. Mensen aanspreken gaat nog met een omweg.',
          need: 'Dat de dinsdag om de week wordt en niet verdwijnt.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Een half jaar met veel vooruitgang. De derving is onder het doel, het rooster is op tijd en Daan heeft taken ' +
          'overgedragen. De kassaverschillen zijn nog te hoog en anderen aanspreken vindt hij moeilijk.',
        conclusions: {
          'looking-back': 'Beide afspraken zijn nagekomen en het dervingsdoel is gehaald. De training is afgerond.',
          results:
            'De volgende grens is 6,0%. De winst zit nu in belegde broodjes en banket, waar nog geen schema voor is.',
          leadership:
            'Door taken over te dragen heeft Daan tijd voor zijn winkel. Hij spreekt mensen nog te voorzichtig aan; dan blijft ' +
            'onduidelijk wat hij wil.',
        },
        scores: {
          overall: {
            level: 3,
            reason: 'Doet nu wat van een winkelleider wordt gevraagd, na een duidelijke inhaalslag.',
          },
          results: { level: 3, reason: 'Dervingsdoel gehaald, kassaverschil gezakt van € 45 naar € 30 per week.' },
        },
        development: 'Twee gesprekken voorbereiden met Lucas en daarna zelf voeren.',
      },
      agreements: [
        {
          what: 'Bij elk verschil boven € 10 dezelfde dag samen met de verkoper natellen',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
        { what: 'De dinsdagafspraak om de week houden', owner: 'manager', dueInMonths: 5, standing: 'done' },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Derving Overvecht naar 6,0%',
          specific: 'Ook belegde broodjes en banket volgens een schema bestellen en maken.',
          measurable: 'Maandcijfer van de administratie.',
          achievable: 'Brood zit al op 5%. Beleg en banket trekken het gemiddelde omhoog.',
          relevant: 'Hetzelfde doel als Centrum, zodat we ideeën kunnen uitwisselen.',
          dueInMonths: 7,
          measure: { unit: '%', start: 7.4, target: 6 },
          checkIns: [
            { afterMonths: 3, value: 6.4, remark: 'Na twee uur beleggen we alleen nog op bestelling.' },
            { afterMonths: 6, value: 5.3, remark: 'Kleinere platen gebak, vaker bijvullen. Scheelt meer dan gedacht.' },
          ],
          closedAs: 'reached',
          reflection: 'Kleinere platen, dat is het. Ik had eerder om een ander model moeten vragen.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'marloes',
      employee: {
        points: 'Ik wil iemand opleiden die mij kan vervangen. Graag Julia, als zij dat ook wil.',
        answers: {
          proud: 'We zitten met de derving onder Centrum. Dat had ik anderhalf jaar geleden niet geloofd.',
          'results-level': '5,3% derving, kassa klopt op een paar euro na, altijd op tijd open.',
          'cooperation-level':
            'Ik heb twee lastige gesprekken gevoerd. Eén ging goed, bij de ander moest ik er een week later op terugkomen.',
          energy:
            'De proeverij op vrijdag. Mensen uit de wijk komen er speciaal voor en kopen daarna iets wat ze niet kenden.',
          'next-step': 'Nog zeker een jaar hier. Daarna misschien helpen met een nieuwe winkel.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud:
            'Van 9,2% naar 5,3% derving in een jaar, met hetzelfde team. En hij vraagt om hulp voordat het misgaat.',
          'results-level': 'Beste derving van de twee winkels, kassaverschil onder de € 10 per week.',
          'cooperation-level': 'Hij zegt nu wat hij bedoelt. Zijn mensen weten wat hij wil en waarom.',
          'initiative-level': 'De proeverij kwam van hem. Esther doet hem nu ook.',
          learn: 'Omgaan met een klein team waar iedereen elkaar goed kent, zonder er zelf middenin te gaan staan.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Overvecht doet het goed en Daan geeft er met overzicht leiding. De derving is de laagste van de twee winkels, de kassa ' +
          'klopt en het rooster hangt al tien maanden op tijd. Hij wil een vervanger opleiden.',
        conclusions: {
          results:
            'Alle doelen gehaald: derving 5,3%, kassaverschil onder de € 10 per week, geen enkele keer te laat open.',
          leadership:
            'Daan heeft twee lastige gesprekken gevoerd. Hij merkte zelf dat hij bij het tweede te vaag was en is erop teruggekomen.',
          career: 'Hij blijft graag in Overvecht en denkt mee over een derde winkel.',
        },
        scores: {
          overall: {
            level: 4,
            reason:
              'Boven verwachting in cijfers en in leidinggeven, met een eigen idee dat de andere winkel heeft overgenomen.',
          },
          results: { level: 4, reason: 'Derving 5,3% bij een doel van 6,0%.' },
          leadership: {
            level: 4,
            reason: 'Taken liggen bij het team en hij spreekt mensen aan op wat is afgesproken.',
          },
        },
        development: 'Een dag training gespreksvoering, met een eigen geval.',
      },
      agreements: [
        {
          what: 'Met Julia bespreken of zij vervangend winkelleider wil worden, en zo ja een inwerkplan maken',
          owner: 'employee',
          dueInMonths: 3,
          standing: 'done',
        },
        {
          what: 'Uitzoeken welke toeslag bij vervangen hoort en dat met Fatima vastleggen',
          owner: 'manager',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'Een lastig gesprek duidelijk voeren',
          specific: 'In de eerste twee minuten zeggen waar het over gaat en wat er moet veranderen.',
          measurable: 'Na afloop vraag ik de ander wat we hebben afgesproken. Als dat klopt, was ik duidelijk.',
          achievable: 'Ik heb er twee gedaan en een cursusdag staat gepland.',
          relevant: 'Het scheelt een tweede gesprek, voor mij en voor de ander.',
          dueInMonths: 8,
          checkIns: [
            { afterMonths: 4, remark: 'Cursusdag gehad. Mijn eigen geval nagespeeld: niet leuk, wel nuttig.' },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  sophie: [
    {
      monthsAgo: 18,
      manager: 'esther',
      employee: {
        answers: {
          proud:
            'Dat klanten naar mij vragen als ze iets bijzonders zoeken. Ik weet van elk brood wat erin zit en wat je erbij kunt eten.',
          'results-level':
            'Ik verkoop veel van wat we die dag willen verkopen. Vorige week waren de spelttaartjes om twaalf uur op.',
          energy: 'Praten met mensen. En de etalage, daar mag ik van mij elke week aan.',
          learn: 'Banketbestellingen aannemen met alle mogelijkheden. Ik moet nu nog te vaak iets navragen.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Klanten zijn dol op haar. De rij groeit soms wel.',
        answers: {
          proud: 'Sophie verkoopt door te vertellen. Als zij staat, gaat er meer speciaalbrood over de toonbank.',
          'results-level': 'Verkoop sterk. Bij drukte blijft ze lang met één klant bezig.',
          'cooperation-level': 'Ze springt bij als een collega erom vraagt. Zelf ziet ze het niet altijd.',
          learn: 'Een gesprek vriendelijk afronden als er tien mensen staan.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Sophie is sterk in contact met klanten en weet veel van het assortiment. Bij drukte mag het tempo omhoog. Zij neemt de ' +
          'etalage over.',
        conclusions: {
          results: 'Van het speciaalbrood verkoopt Sophie het meest van het team.',
          cooperation: 'Op zaterdag letten we op de rij: wie ziet dat er meer dan zes wachten, zegt het hardop.',
          development: 'Banketbestellingen leren aannemen, met Max als vraagbaak.',
        },
        scores: {
          overall: { level: 3, reason: 'Goede verkoper met veel kennis. Het tempo bij drukte kan beter.' },
          results: {
            level: 3,
            reason:
              'Verkoopt het meeste speciaalbrood, maar bedient op zaterdag minder klanten per uur dan de anderen.',
          },
        },
        development: 'Drie ochtenden met Max meekijken bij het aannemen van banketbestellingen.',
      },
      agreements: [
        {
          what: 'Etalage elke maandag verzorgen, met een budget van € 25 per maand',
          owner: 'employee',
          dueInMonths: 1,
          standing: 'done',
        },
        { what: 'Drie ochtenden met Max inroosteren', owner: 'manager', dueInMonths: 2, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'esther',
      employee: {
        points: 'Ik sta sinds de nieuwe kassa bijna elke dag op kassa 1. Zo kom ik aan verkopen niet toe.',
        answers: {
          proud: 'De etalage met de molen van deeg. Die is wel honderd keer op de foto gezet.',
          difficult:
            'De kassa. De eerste week stonden er prijzen verkeerd in en daarna wist ik niet meer wat ik moest corrigeren en wat niet.',
          'results-level':
            'Verkopen ging gewoon goed, vind ik. De verschillen in de kassa komen voor een deel door het systeem.',
          need: 'Een keer rustig uitleg, niet tussen twee klanten door.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Kassaverschillen, met de lijst erbij.',
        answers: {
          proud: 'De etalage trekt mensen naar binnen, dat zie ik elke week.',
          'results-level':
            'Twee maanden achter elkaar negen keer een verschil boven € 5. Bij de anderen is dat één of twee keer.',
          'cooperation-level': 'Ze meldt een fout pas bij het opmaken, dan is niet meer na te gaan wat er is gebeurd.',
          need: 'Goede uitleg. Ze miste de instructieochtend omdat ik haar die dag in de winkel nodig had.',
        },
        ratings: { 'results-level': 2, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De verschillen op de kassa van Sophie zijn te groot en te vaak. Een deel komt door de eerste weken met het nieuwe ' +
          'systeem en doordat zij de instructie miste. Over de beoordeling zijn we het niet eens geworden.',
        conclusions: {
          results: 'Negen verschillen boven € 5 per maand is te veel, ook als je de eerste twee weken niet meetelt.',
          work: 'Sophie staat voorlopig de helft van haar uren op kassa 1, zodat zij ook aan verkoop en etalage toekomt.',
          expectations: 'Een fout wordt meteen gemeld, met de bon erbij. Wie meldt, krijgt geen verwijt.',
        },
        scores: {
          overall: { level: 2, reason: 'De kassa klopt te vaak niet en fouten worden laat gemeld.' },
          results: { level: 2, reason: 'Negen kassaverschillen boven € 5 per maand, tegen één of twee bij collega’s.' },
        },
        development: 'Een ochtend kassa-instructie buiten openingstijd, met oefenbonnen.',
      },
      agreements: [
        {
          what: 'Een ochtend kassa-instructie inplannen, twee uur zonder klanten',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        { what: 'Elke correctie direct melden en de bon bewaren', owner: 'employee', dueInMonths: 3, standing: 'done' },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Hooguit twee kassaverschillen per maand',
          specific: 'Verschillen boven € 5 bij het opmaken van de kassa waarop Sophie die dag werkte.',
          measurable: 'Telling op de opmaaklijst.',
          achievable: 'Na een goede instructie moet het lukken; voor de nieuwe kassa had ze er zelden een.',
          relevant: 'Een kassa die klopt scheelt elke avond twintig minuten zoeken.',
          dueInMonths: 5,
          measure: { unit: 'verschillen per maand', start: 9, target: 2 },
          checkIns: [
            {
              afterMonths: 2,
              value: 5,
              remark: 'Na de instructie een stuk minder. Retouren gaan nog weleens verkeerd.',
            },
            { afterMonths: 4, value: 2, remark: 'Twee, allebei op een drukke zaterdag.' },
          ],
          closedAs: 'reached',
          reflection: 'Rustig tellen bij de wissel, ook als er een rij staat.',
        },
      ],
      signature: {
        outcome: 'seen-disagreed',
        reaction:
          'Ik vind een 2 niet terecht. Ik heb de instructie gemist omdat ik in de winkel moest staan, en de prijzen stonden ' +
          'verkeerd in de kassa. Met de afspraken ben ik het wel eens.',
      },
    },
    {
      monthsAgo: 6,
      manager: 'esther',
      employee: {
        answers: {
          proud: 'Mijn kassa klopt. En ik heb de instructie daarna zelf aan Tim gegeven.',
          'results-level': 'Nog één of twee verschillen per maand. Met verkopen ben ik weer terug op mijn oude niveau.',
          'cooperation-level': 'Ik roep nu “zes!” als de rij te lang wordt. Dat is een grap geworden, maar het werkt.',
          energy: 'De proeverij op vrijdag, die mag ik samen met Amira doen.',
          'next-step': 'Ik zou best iets met de presentatie in beide winkels willen doen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud:
            'Sophie was het een half jaar geleden niet met mij eens en is toch aan de slag gegaan. Ze kent de kassa nu beter dan ik.',
          'results-level': 'Kassa in orde, verkoop goed, tempo op zaterdag beter.',
          'cooperation-level': 'Meldt fouten meteen. Ook die van een ander, op een nette manier.',
          learn: 'Plannen. De etalage is prachtig maar soms pas dinsdagmiddag klaar.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De kassaverschillen zijn opgelost en Sophie geeft nu zelf uitleg aan nieuwe collega’s. Zij wil meer doen met ' +
          'presentatie. Daarvoor maakt zij eerst een planning die haalbaar is naast haar winkeluren.',
        conclusions: {
          'looking-back': 'Het doel is gehaald. Achteraf zeggen we allebei dat de instructie eerder had gemoeten.',
          cooperation: 'Zij houdt de rij in de gaten en meldt fouten meteen.',
          career: 'Presentatie in beide winkels is mogelijk. Esther overlegt met Daan over vier uur per maand.',
        },
        scores: {
          overall: { level: 3, reason: 'Doet haar werk zoals verwacht, met veel plezier voor de klant.' },
          cooperation: { level: 4, reason: 'Werkt nieuwe collega’s in aan de kassa en let op het hele team.' },
        },
        development: 'Een workshop winkelpresentatie van een dag.',
      },
      agreements: [
        {
          what: 'Een planning voor de etalages van de komende drie maanden, klaar op maandag',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
        {
          what: 'Met Daan overleggen over vier uur presentatie per maand in Overvecht',
          owner: 'manager',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  amira: [
    {
      monthsAgo: 18,
      manager: 'esther',
      employee: {
        answers: {
          proud: 'Na zeven maanden ken ik het hele assortiment en ik kan alleen openen.',
          'results-level': 'Mijn kassa sluit. De temperatuurlijst van de koeling is elke dag ingevuld.',
          'cooperation-level': 'Ik werk prettig met iedereen. Overleggen doe ik liever vooraf dan midden in de drukte.',
          learn:
            'Meer over brood: waarom desem langer goed blijft en wat ik zeg als een klant vraagt om brood zonder toevoegingen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud:
            'Amira heeft zich het werk sneller eigen gemaakt dan ik gewend ben. Bij de controle van de NVWA waren haar lijsten compleet.',
          'results-level': 'Foutloze kassa en een opening waar niets aan ontbreekt.',
          'craft-level': 'Ze stelt de vragen die anderen na twee jaar nog niet stellen.',
          need: 'Een ochtend in de bakkerij. Daar leert ze meer dan van een map.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 4 },
      },
      report: {
        summary:
          'Amira werkt zeven maanden in Centrum en doet zelfstandig de opening en de kassa. Zij werkt nauwkeurig en wil meer weten ' +
          'over het brood dat zij verkoopt.',
        conclusions: {
          results: 'Opening, kassa en lijsten zijn in orde. Daar hoeft niemand achteraan.',
          development: 'Amira gaat twee ochtenden meelopen in de bakkerij.',
        },
        scores: {
          overall: { level: 4, reason: 'Na zeven maanden al zelfstandig en nauwkeuriger dan gevraagd.' },
          results: { level: 4, reason: 'Geen kassaverschillen en een complete registratie bij de controle.' },
        },
        development: 'Meelopen in de bakkerij, een ochtend bij brood en een ochtend bij banket.',
      },
      agreements: [
        { what: 'Met de bakkerij twee ochtenden afspreken', owner: 'manager', dueInMonths: 2, standing: 'done' },
        {
          what: 'Van elk soort brood een kaartje maken met bloem, rijstijd en houdbaarheid, voor achter de toonbank',
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
      manager: 'esther',
      employee: {
        points:
          'De koeling in de toonbank. Die staat op warme dagen boven de 7 graden en ik moet dan zelf beslissen wat weg moet.',
        answers: {
          proud: 'De broodkaartjes. Overvecht wilde ze ook hebben.',
          'results-level': 'De wissel van kassa ging bij mij goed. Ik had de handleiding thuis gelezen.',
          'cooperation-level': 'Ik heb collega’s geholpen met de kassa. Soms zei ik het te kort, dat hoorde ik later.',
          learn: 'Uitleggen zonder dat het klinkt alsof ik het beter weet.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Inwerken van de nieuwe verkoper.',
        answers: {
          proud: 'In de kassaweken was zij het rustige punt in de winkel.',
          'results-level': 'Geen verschillen, ook niet in de eerste week.',
          'cooperation-level': 'Iedereen vraagt haar om hulp. Haar toon is soms zakelijk, de inhoud klopt altijd.',
          'next-step': 'Een nieuwe collega begeleiden vanaf de eerste dag.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Amira heeft de overgang naar de nieuwe kassa zonder verschillen gedaan en anderen geholpen. De koeltoonbank moet worden ' +
          'nagekeken. Zij gaat de nieuwe verkoper inwerken.',
        conclusions: {
          'looking-back': 'Beide afspraken zijn nagekomen. De kaartjes liggen nu in allebei de winkels.',
          work: 'Boven de 7 graden gaat slagroomgebak eruit, zonder overleg. Esther meldt de storing bij de monteur.',
          development: 'Inwerken is een goede manier om te oefenen met uitleggen.',
        },
        scores: {
          overall: { level: 4, reason: 'Nauwkeurig, rustig bij drukte en een steun voor het team.' },
          results: { level: 4, reason: 'Geen enkel kassaverschil, ook niet in de eerste week met de nieuwe kassa.' },
        },
        development: '',
      },
      agreements: [
        {
          what: 'De koeltoonbank laten nakijken en zo nodig een nieuwe aanvragen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
          remark: 'Thermostaat vervangen.',
        },
        {
          what: 'De nieuwe verkoper drie maanden begeleiden, en elke vrijdag een kwartier terugkijken',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'Een nieuwe collega inwerken',
          specific: 'Leren uitleggen in stappen en eerst laten proberen voordat ik het voordoe.',
          measurable: 'De nieuwe collega kan na drie maanden openen en afsluiten en vraagt mij uit zichzelf om hulp.',
          achievable: 'Er is een inwerkmap en we staan drie dagen per week samen.',
          relevant: 'Iedereen die goed is ingewerkt, maakt minder fouten met bestellingen.',
          dueInMonths: 5,
          checkIns: [
            {
              afterMonths: 2,
              remark: 'Tim doet de opening met de lijst erbij. Ik moet mijn handen op mijn rug houden.',
            },
            { afterMonths: 4, remark: 'Hij heeft twee keer alleen geopend, alles klopte.' },
          ],
          closedAs: 'reached',
          reflection: 'Ik legde eerst te veel in één keer uit. Een onderwerp per dienst werkt beter.',
        },
      ],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'esther',
      employee: {
        answers: {
          proud: 'Tim staat er zelfstandig. Hij vraagt nu soms dingen die ik zelf moet opzoeken.',
          'results-level': 'Zoals vorige keer. Ik heb geen fouten in de lijsten of in de kassa gehad.',
          'cooperation-level':
            'Sophie en ik doen de proeverij samen. Zij praat, ik reken uit hoeveel we mogen weggeven.',
          'next-step': 'Ik wil leren roosteren. Misschien later assistent.',
          'feedback-from-others':
            'Sophie zei dat ik sneller mag lachen. Max zei dat hij mij de bestellingen toevertrouwt als hij vrij is.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Zoals zij Tim heeft begeleid. Stap voor stap, met een vast moment op vrijdag.',
          'results-level': 'Constant hoog. Ik controleer haar lijsten alleen nog omdat het moet.',
          'cooperation-level': 'Haar toon is zachter geworden, dat viel collega’s ook op.',
          'next-step': 'Op maandag de leiding in de winkel, als ik waarneem voor Marloes.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 4 },
      },
      report: {
        summary:
          'Amira levert al anderhalf jaar hetzelfde hoge niveau. Zij heeft Tim ingewerkt en wil leren roosteren. Op maandag krijgt ' +
          'zij de leiding in de winkel.',
        conclusions: {
          results: 'Kassa, lijsten en opening zonder fouten.',
          career:
            'Amira wil op termijn assistent-winkelleider worden. De maandagen zijn een eerlijke manier om te zien of dat past.',
          expectations:
            'Op maandag beslist Amira over bijbestellen en over de pauzes. Esther is telefonisch bereikbaar en belt zelf niet.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Constant boven wat de functie vraagt, en nu ook in het begeleiden van anderen.',
          },
          development: { level: 4, reason: 'Het leerdoel inwerken is gehaald en aan de toon is zichtbaar gewerkt.' },
        },
        development: 'Roosteren leren: eerst twee keer samen, daarna een eigen voorstel voor vier weken.',
      },
      agreements: [
        {
          what: 'Op maandag de leiding in de winkel, te beginnen volgende maand',
          owner: 'employee',
          dueInMonths: 2,
          standing: 'done',
        },
        { what: 'Zelf een rooster voor vier weken voorstellen', owner: 'employee', dueInMonths: 7, standing: 'open' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
  ],

  max: [
    {
      monthsAgo: 12,
      manager: 'esther',
      employee: {
        points:
          'Ik wil graag vaste uren voor de bestellingen. Nu doe ik die tussen de klanten door, en daar ontstaan de fouten.',
        answers: {
          proud:
            'Ik heb een bestand gemaakt waarin alle bestellingen per afhaaldag staan, met een kleur voor wat de bakkerij nog moet ' +
            'bevestigen.',
          'results-level':
            'Van veertien klachten naar acht per maand. De resterende fouten gaan bijna allemaal over telefonische bestellingen.',
          'cooperation-level':
            'Met de bakkerij heb ik dagelijks contact. In de winkel merk ik dat collega’s het bestand niet altijd bijwerken.',
          learn: 'Taken uit handen geven. Ik controleer nu ook wat een ander al gecontroleerd heeft.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 3 },
      },
      managerSays: {
        points: 'Het bestand van Max: knap gemaakt, maar niemand anders kan ermee werken.',
        answers: {
          proud: 'De bestelplank is netjes en de klachten dalen. Dat is zijn werk.',
          'results-level': 'Op koers. Op zijn vrije dag gaat het nog te vaak mis.',
          'cooperation-level': 'Hij bedenkt een systeem eerst helemaal zelf en legt het daarna pas uit.',
          need: 'Uren. En dat ik hem vraag om iets simpels in plaats van iets volledigs.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'De klachten over bestellingen zijn gedaald van veertien naar acht per maand. Het systeem hangt nog te veel aan Max zelf. ' +
          'Hij krijgt vaste uren en maakt de werkwijze zo eenvoudig dat iedereen ermee kan werken.',
        conclusions: {
          results: 'Volgens plan. Op dagen dat Max vrij is, worden bestellingen nog vergeten.',
          work: 'Dinsdag en vrijdag van 13.00 tot 15.00 uur zijn voor de bestellingen; dan staat Max niet in de winkel.',
          cooperation: 'Nieuwe werkwijzen bespreekt Max eerst met twee collega’s die ze moeten gebruiken.',
        },
        scores: {
          overall: { level: 3, reason: 'Het werk is goed, maar nog niet overdraagbaar.' },
          cooperation: { level: 3, reason: 'Met de bakkerij sterk, in het eigen team nog te veel alleen.' },
        },
        development: '',
      },
      agreements: [
        {
          what: 'Het bestand vervangen door één overzicht in het bestelscherm van de nieuwe kassa',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Vier vaste uren per week voor de bestellingen in het rooster zetten',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
      ],
      goals: [],
      signature: {
        outcome: 'seen',
        reaction:
          'Gelezen. Dat het systeem aan mij hangt klopt, al komt dat ook doordat er tot nu toe geen uren waren om het anders te maken.',
      },
    },
    {
      monthsAgo: 6,
      manager: 'esther',
      employee: {
        answers: {
          proud: 'Ik ben twee weken met vakantie geweest en er is geen enkele bestelling vergeten.',
          'results-level': 'Vijf klachten per maand. De meeste fouten zien we zelf voordat de klant ervoor staat.',
          'cooperation-level':
            'Het overzicht op het bestelscherm heb ik met Sophie en Tim gemaakt. Zij schrapten de helft van wat ik bedacht had en ' +
            'het werd er beter van.',
          energy: 'Grote opdrachten. Laatst 240 gebakjes voor een kantoor, in drie leveringen, alles op tijd.',
          'next-step': 'Zakelijke klanten werven lijkt mij aantrekkelijk werk, naast de coördinatie.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Zakelijke bestellingen: wat kan Max zelf toezeggen?',
        answers: {
          proud: 'Hij heeft iets wat alleen hij begreep teruggebracht tot één scherm waar iedereen mee overweg kan.',
          'results-level': 'Van veertien klachten naar vijf, en dat bij een kwart meer bestellingen.',
          'cooperation-level': 'Hij vraagt eerst en bouwt daarna.',
          learn: 'Nee zeggen tegen een klant als de bakkerij het niet kan waarmaken.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'De bestellingen zijn op orde, ook als Max er niet is. Het aantal bestellingen steeg met een kwart en toch zijn er minder ' +
          'klachten. Hij wil zich op zakelijke klanten richten en krijgt daarvoor een proef van een half jaar.',
        conclusions: {
          results: 'Vijf klachten per maand bij een kwart meer bestellingen.',
          cooperation: 'De nieuwe werkwijze is met collega’s gemaakt en wordt daarom gebruikt.',
          career:
            'Max krijgt de zakelijke klanten in het centrum onder zich. Toezeggen kan hij tot 150 stuks; daarboven overlegt hij ' +
            'eerst met de bakkerij.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Duidelijk beter resultaat en een werkwijze die niet meer van één persoon afhangt.',
          },
          results: { level: 4, reason: 'Klachten van acht naar vijf per maand, bestellingen een kwart omhoog.' },
        },
        development: 'Meegaan met Naomi naar een onderhandeling met een leverancier, om te zien hoe zij dat aanpakt.',
      },
      agreements: [
        {
          what: 'Met Joris een grens afspreken voor bestellingen die zonder overleg kunnen',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Tien kantoren in het centrum bezoeken met een proefdoos',
          owner: 'employee',
          dueInMonths: 5,
          standing: 'open',
          remark: 'Zes bezocht, twee bestellen nu elke week.',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Negen vaste zakelijke klanten',
          specific: 'Kantoren en scholen in het centrum die minstens twee keer per maand bestellen.',
          measurable: 'Aantal klanten met twee of meer bestellingen in de maand, uit het bestelscherm.',
          achievable: 'We hebben er vier zonder er iets voor te doen.',
          relevant: 'Zakelijke bestellingen zijn vooraf bekend en geven dus bijna geen derving.',
          dueInMonths: 8,
          measure: { unit: 'vaste klanten', start: 4, target: 9 },
          checkIns: [
            { afterMonths: 2, value: 5, remark: 'Een makelaarskantoor erbij, elke maandag een lunch.' },
            {
              afterMonths: 5,
              value: 7,
              remark: 'Twee nieuwe na de proefdozen. Eén aanvraag van 300 stuks heb ik met de bakkerij gehalveerd.',
            },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  tim: [
    {
      monthsAgo: 6,
      manager: 'esther',
      employee: {
        points: 'Meer uren, als het kan.',
        answers: {
          proud: 'Dat ik alleen mag openen. Eerste keer stond ik er een kwartier te vroeg.',
          'results-level': 'Kassa gaat goed. Bij gebak moet ik nog vaak op het kaartje kijken.',
          energy: 'Zaterdag. Lekker druk, dan vliegt de dag.',
          learn: 'Alle broden uit mijn hoofd, en taarten inpakken zonder dat de slagroom tegen het deksel zit.',
          need: 'Gewoon zeggen als ik iets fout doe. Dat hoor ik liever meteen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Hoe bevalt het, en hoe verder na dit eerste halfjaar?',
        answers: {
          proud: 'Tim is altijd op tijd en maakt een praatje met iedereen in de rij, ook met wie chagrijnig is.',
          'results-level':
            'Wat je na een half jaar mag verwachten. Productkennis van brood is goed, van banket nog mager.',
          'cooperation-level':
            'Pakt aan zonder dat je het hoeft te vragen. Vergeet bij drukte weleens de schappen bij te vullen.',
          need: 'Af en toe een dag naast Max bij de bestellingen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Eerste gesprek met Tim, die een half jaar in Centrum werkt. Hij is op tijd, vriendelijk voor klanten en kan zelfstandig ' +
          'openen. De kennis van het banket kan beter. Hij wil meer uren.',
        conclusions: {
          results: 'Kassa en opening gaan zelfstandig. Bij banketbestellingen kijkt nog iemand mee.',
          cooperation: 'Een prettige collega die zonder vragen aanpakt.',
          expectations: 'Bij vragen over allergenen zoekt Tim het altijd op, ook als hij het antwoord denkt te weten.',
        },
        scores: {
          overall: { level: 3, reason: 'Goed begin, doet wat na een half jaar mag worden verwacht.' },
          cooperation: { level: 4, reason: 'Helpt uit zichzelf en is een vrolijke kracht in het team.' },
        },
        development: 'Elke week één gebak leren: wat erin zit, hoe je het inpakt en hoe lang het goed blijft.',
      },
      agreements: [
        {
          what: 'Nagaan of er vanaf de volgende roosterperiode vier uur per week bij kan',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
          remark: 'Vier uur erbij op woensdag.',
        },
        {
          what: 'Twee dagen meedraaien met Max bij de bestellingen',
          owner: 'employee',
          dueInMonths: 4,
          standing: 'done',
        },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'Het banket kennen',
          specific: 'Van alle 32 soorten gebak en taart weten wat erin zit en hoe je ze verkoopt en inpakt.',
          measurable: 'Ik kan een banketbestelling aannemen zonder na te vragen.',
          achievable: 'Eén per week lukt, met de kaartjes van Amira als voorbeeld.',
          relevant: 'Dan kan ik op zaterdag ook aan de banketkant staan.',
          dueInMonths: 8,
          checkIns: [
            { afterMonths: 2, remark: 'Negen soorten. Inpakken gaat beter, schuin houden is het probleem.' },
            { afterMonths: 5, remark: 'Twintig. Laatst een bruidstaart aangenomen, alles klopte.' },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  julia: [
    {
      monthsAgo: 18,
      manager: 'daan',
      employee: {
        points: 'Het rooster komt te laat. Ik wil drie weken van tevoren weten wanneer ik werk.',
        answers: {
          proud: 'Ik werk hier nu ruim twee jaar en ken de helft van de klanten bij naam.',
          'results-level': 'Ik doe mijn werk goed. Wel gooien we veel te veel weg, dat vind ik zonde.',
          difficult: 'Dat ik soms op donderdag nog niet weet of ik zaterdag moet.',
          need: 'Duidelijkheid. En dat een afspraak blijft staan.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      managerSays: {
        answers: {
          proud: 'Julia is degene aan wie klanten dingen vragen. Ze weet alles van de winkel.',
          'results-level': 'Gewoon goed.',
          'cooperation-level': 'Prima. Ze zegt het wel als iets haar niet bevalt, en meestal heeft ze gelijk.',
          learn: 'Nieuwe mensen inwerken, dat doet ze nu al half.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Julia doet haar werk goed en is ontevreden over het rooster. Daar heeft ze gelijk in: het komt te laat. Ze wil meedenken ' +
          'over minder weggooien.',
        conclusions: {
          work: 'Het rooster hangt voortaan drie weken vooruit. Ruilen mag onderling, als het op de lijst staat.',
          results: 'Julia schrijft een maand lang op wat er om 16.00 uur nog ligt. Daarmee kan de bestelling omlaag.',
        },
        scores: {
          overall: { level: 3, reason: 'Betrouwbaar, kent de klanten, doet wat er van haar gevraagd wordt.' },
          cooperation: { level: 3, reason: 'Zegt waar het op staat en ruilt als een collega daarom vraagt.' },
        },
        development: '',
      },
      agreements: [
        {
          what: 'Rooster drie weken vooruit',
          owner: 'manager',
          dueInMonths: 2,
          standing: 'done',
          remark: 'Duurde een maand langer dan beloofd.',
        },
        { what: 'Een maand bijhouden wat er om vier uur over is', owner: 'employee', dueInMonths: 2, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 12,
      manager: 'daan',
      employee: {
        answers: {
          proud: 'Mijn lijst van vier uur. Daar is het bestelschema uit gekomen.',
          'cooperation-level': 'Veel beter. Het rooster klopt en je luistert.',
          energy: 'De openingslijst. Ik vind het fijn om iets te hebben waar ik zelf over ga.',
          learn: 'Tegen iemand zeggen dat de lijst niet is afgemaakt. Nu doe ik het dan zelf maar.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Kan Julia meer verantwoordelijkheid gebruiken, en wil ze dat?',
        answers: {
          proud: 'We openen al maanden op tijd, en dat komt door haar.',
          'initiative-level': 'Die lijst van vier uur heeft ze drie maanden langer volgehouden dan afgesproken.',
          learn: 'Anderen hun eigen deel laten doen. Ze ruimt alles zelf op.',
          need: 'Dat ik in het werkoverleg zeg dat zij over de opening gaat.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Het probleem met het rooster is opgelost en de lijst van Julia is de basis van het bestelschema geworden. Zij is ' +
          'verantwoordelijk voor de opening. Anderen daarop aanspreken vindt zij nog moeilijk. We hebben deze keer geen scores ' +
          'gegeven.',
        conclusions: {
          'looking-back': 'Allebei de afspraken gedaan. Die van Daan een maand te laat.',
          leadership: 'Daan zegt in het werkoverleg dat Julia over de opening gaat, zodat zij er iets van mag zeggen.',
          development: 'Julia oefent met aanspreken, te beginnen met één ding: de koffiehoek.',
        },
        scores: {},
        development: 'Een keer meekijken bij Esther, die om de week een ochtendbespreking van vijf minuten houdt.',
      },
      agreements: [
        {
          what: 'In het werkoverleg vertellen dat Julia over de opening gaat',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        { what: 'Een ochtend meekijken bij Esther in Centrum', owner: 'employee', dueInMonths: 3, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'agreed' },
    },
    {
      monthsAgo: 6,
      manager: 'daan',
      employee: {
        points: 'Ik hoorde dat je een vervanger zoekt. Daar wil ik over praten.',
        answers: {
          proud: 'Ik heb een nieuwe zaterdaghulp ingewerkt en die is gebleven.',
          'results-level': 'Opening zonder fouten. Bij het schema voor gebak heb ik meegedacht.',
          'cooperation-level':
            'Ik zeg nu wat er niet af is. De eerste keer zag ik er erg tegen op, de derde keer niet meer.',
          'next-step': 'Jou vervangen op je vrije dag. Wel eerst goed leren, niet in het diepe gegooid worden.',
          support: 'Je vraagt wat ik ervan vind voordat je iets verandert. Dat waardeer ik.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Dat ze collega’s aanspreekt en dat die het van haar aannemen.',
          'results-level':
            'Ze heeft het gebakschema uitgewerkt. Daardoor is de derving ruim een half procentpunt lager.',
          'next-step': 'Vervangend winkelleider, op donderdag en één zaterdag in de maand.',
          learn: 'De bestelling maken, en alles wat bij de kluis hoort.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
      },
      report: {
        summary:
          'Julia wil vervangend winkelleider worden en Daan wil dat ook. Ze heeft het afgelopen half jaar het gebakschema gemaakt ' +
          'en een zaterdaghulp ingewerkt. We hebben een inwerkplan van drie maanden gemaakt.',
        conclusions: {
          results: 'Het gebakschema van Julia leverde ruim een half procentpunt minder derving op.',
          career: 'Inwerkplan: eerst bestellen, dan kassa en kluis, dan het rooster. Pas daarna alleen.',
          cooperation: 'Zij spreekt collega’s aan en doet dat op een manier die werkt.',
        },
        scores: {
          overall: {
            level: 4,
            reason: 'Neemt verantwoordelijkheid en heeft zichtbaar bijgedragen aan de lagere derving.',
          },
          cooperation: { level: 4, reason: 'Werkt nieuwe mensen in en spreekt anderen aan.' },
        },
        development: 'Inwerkplan vervangend winkelleider, drie maanden.',
      },
      agreements: [
        {
          what: 'Het inwerkplan uitvoeren: elke twee weken een onderdeel samen',
          owner: 'manager',
          dueInMonths: 4,
          standing: 'done',
        },
        {
          what: 'Twee donderdagen alleen de winkel draaien en daarna terugkijken',
          owner: 'employee',
          dueInMonths: 7,
          standing: 'open',
        },
      ],
      goals: [
        {
          kind: 'learning',
          title: 'De winkel een dag zelfstandig leiden',
          specific: 'Bestellen, kassa en kluis, en de dag indelen als er iemand later komt.',
          measurable: 'Een donderdag waarop ik Daan niet hoef te bellen.',
          achievable: 'De opening doe ik al ruim een half jaar zonder hulp.',
          relevant: 'Dan kan Daan een dag vrij zijn zonder zijn telefoon in de hand.',
          dueInMonths: 7,
          checkIns: [
            { afterMonths: 2, remark: 'Bestelling drie keer zelf gemaakt, één keer te weinig krentenbollen.' },
            { afterMonths: 4, remark: 'Kluis geoefend. Nog een keer samen, dan durf ik het.' },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],

  omar: [
    {
      monthsAgo: 12,
      manager: 'daan',
      employee: {
        answers: {
          proud: 'Mevrouw van de bloemenzaak zegt dat ze voor mijn grappen komt. Ik zeg: neem dan ook een brood mee.',
          'results-level': 'De kassatelling doe ik sinds kort en ik vind het leuker dan gedacht.',
          'cooperation-level': 'Goed. We lachen veel en het werk komt af.',
          learn: 'De nieuwe kassa echt snappen, ook de overzichten erachter.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      managerSays: {
        points: 'Afsluiten: de winkel is niet altijd klaar voor de volgende ochtend.',
        answers: {
          proud: 'Omar kan een boze klant lachend de deur uit laten gaan. Heb ik hem drie keer zien doen.',
          'results-level': 'Verkoop prima. Bij het afsluiten worden de snijmachine en de vloer weleens overgeslagen.',
          'cooperation-level': 'Fijn in het team. Wie ’s ochtends begint, merkt het als hij haast had.',
          need: 'Dat ik duidelijk zeg wat “klaar” is.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 3 },
      },
      report: {
        summary:
          'Omar is goed met klanten en heeft de kassatelling overgenomen. Bij het afsluiten blijft soms werk liggen voor de ' +
          'ochtendploeg. Er komt een afsluitlijst met foto’s.',
        conclusions: {
          results: 'Verkoop in orde. De kassatelling is in goede handen.',
          work: 'Een afsluitlijst met foto’s van hoe het eruitziet als het klaar is: snijmachine, toonbank, vloer, koeling.',
        },
        scores: {
          overall: { level: 3, reason: 'Sterk met klanten, het afsluiten moet netter.' },
          results: { level: 3, reason: 'Verkoop goed, kassatelling netjes, de winkel niet elke avond klaar.' },
        },
        development: '',
      },
      agreements: [
        { what: 'Afsluitlijst met foto’s maken', owner: 'manager', dueInMonths: 1, standing: 'done' },
        { what: 'Elke avond de lijst aftekenen', owner: 'employee', dueInMonths: 3, standing: 'done' },
      ],
      goals: [],
      signature: { outcome: 'seen' },
    },
    {
      monthsAgo: 6,
      manager: 'daan',
      employee: {
        points: 'De zaterdagavond. Met z’n tweeën afsluiten is krap als het tot sluitingstijd doorloopt.',
        answers: {
          proud: 'De kassa. Verschil onder een tientje per week, en ik weet nu ook waar het zit als het er is.',
          'results-level': 'Ik heb elke avond afgetekend, op twee keer na. Toen viel de stroom uit.',
          'feedback-from-others': 'Julia zegt dat de ochtenden rustiger beginnen.',
          learn:
            'Ik zou wel wat meer over brood willen weten. Ik verkoop op gezelligheid, maar bij desem moet ik bluffen.',
          energy: 'De vaste klanten op dinsdag. Daar kom ik graag vroeg voor.',
        },
        ratings: { 'results-level': 4, 'cooperation-level': 4 },
      },
      managerSays: {
        answers: {
          proud: 'Hij zocht een verschil van € 38 tot hij het vond: een statiegeldkrat twee keer aangeslagen.',
          'results-level': 'Afsluiten en kassa zijn in orde. Bij speciaalbrood verkoopt hij minder dan de anderen.',
          'cooperation-level': 'Houdt de sfeer erin op dagen dat het tegenzit.',
          learn: 'Broodkennis, dan kan hij ook het duurdere werk verkopen.',
        },
        ratings: { 'results-level': 3, 'cooperation-level': 4 },
      },
      report: {
        summary:
          'Het afsluiten gaat goed en de kassatelling ook. Omar wil meer weten over brood. Op zaterdag komt er een halfuur extra ' +
          'hulp bij het afsluiten.',
        conclusions: {
          'looking-back': 'De afsluitlijst werkt en is op twee avonden na steeds afgetekend.',
          results: 'Kassaverschil onder de € 10 per week. De verkoop van speciaalbrood kan omhoog.',
          development: 'Omar gaat meelopen in de bakkerij en gebruikt de broodkaartjes van Centrum.',
        },
        scores: {
          overall: { level: 3, reason: 'Doet zijn werk zoals verwacht, het afsluiten is duidelijk verbeterd.' },
          cooperation: { level: 4, reason: 'Zorgt voor goede stemming en een winkel die klaarstaat voor de ochtend.' },
        },
        development: 'Een nacht meelopen bij brood en daarna drie soorten uitkiezen om zelf aan te prijzen.',
      },
      agreements: [
        {
          what: 'Op zaterdag een halfuur extra inroosteren bij het afsluiten',
          owner: 'manager',
          dueInMonths: 1,
          standing: 'done',
        },
        {
          what: 'Een nacht meelopen bij de broodploeg',
          owner: 'employee',
          dueInMonths: 5,
          standing: 'open',
          remark: 'Twee keer verzet omdat het rooster niet uitkwam.',
        },
      ],
      goals: [
        {
          kind: 'result',
          title: 'Vaker speciaalbrood',
          specific: 'Meer desem- en speltbrood verkopen tijdens mijn diensten door het zelf aan te raden.',
          measurable: 'Aantal speciaalbroden per dienst, uit het verkoopoverzicht van de kassa.',
          achievable: 'Collega’s zitten op twintig tot vijfentwintig.',
          relevant: 'Op speciaalbrood zit meer marge en klanten komen ervoor terug.',
          dueInMonths: 8,
          measure: { unit: 'broden per dienst', start: 12, target: 20 },
          checkIns: [
            { afterMonths: 2, value: 14, remark: 'Kaartjes liggen naast de kassa. Helpt.' },
            {
              afterMonths: 5,
              value: 17,
              remark: 'Ik laat nu proeven. Dat werkt beter dan praten, en dat zeg ik niet snel.',
            },
          ],
        },
      ],
      signature: { outcome: 'agreed' },
    },
  ],
}
