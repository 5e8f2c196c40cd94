import type { Talk } from '../story.ts'

export const lia: Talk[] = [
  {
    monthsAgo: 24,
    manager: 'gerrit',
    employee: {
      points: 'Een vaste plek voor de meetapparatuur, en de uren die ik krijg voor het allergenenoverzicht.',
      answers: {
        proud:
          'De audit van de cateraar is zonder afwijkingen afgesloten. Alle temperatuurlijsten van het halfjaar zaten op datum in de map.',
        'results-level':
          'Elke ontvangstcontrole is gedaan en van elke afwijking is een formulier gemaakt. Twee formulieren waren te laat, dat heb ik ' +
          'zelf gemeld.',
        'cooperation-level':
          'Met de nachtploeg loopt het via het overdrachtschrift, met banket gaat het mondeling. Soms moet ik drie keer vragen om één ' +
          'handtekening.',
        energy:
          'Uitzoeken waar een afwijking vandaan komt vind ik het mooiste van mijn werk. Achter lege vakjes op lijsten aan lopen niet.',
        learn: 'Ik wil zelf interne audits kunnen doen, volgens de norm en niet op gevoel.',
        need: 'De thermometers en de weegschaal op een vaste plek. Nu zoek ik ze elke ochtend bij elkaar.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De voortgang van het allergenenoverzicht en de termijn waarbinnen afwijkingen worden afgehandeld.',
      answers: {
        proud: 'De audit van de cateraar is zonder afwijkingen afgerond. De voorbereiding lag geheel bij Lia.',
        'results-level':
          'De controles zijn uitgevoerd zoals afgesproken. De meeste afwijkingen zijn binnen vijf werkdagen afgehandeld.',
        'cooperation-level':
          'Lia is correct in de omgang. Zij zou een afwijking vaker rechtstreeks met de betrokken collega kunnen bespreken in plaats van ' +
          'op papier.',
        learn: 'Een opleiding tot interne auditor past bij haar functie en bij wat onze afnemers van ons vragen.',
        need:
          'Ik verwacht van Lia dat het allergenenoverzicht compleet wordt. Van mij mag zij een vaste werkplek voor de apparatuur ' +
          'verwachten.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Lia voert de kwaliteitscontroles uit zoals afgesproken en heeft de audit van de cateraar goed voorbereid. Het ' +
        'allergenenoverzicht krijgt het komende halfjaar voorrang. Zij krijgt een vaste plek voor de meetapparatuur.',
      conclusions: {
        'looking-back': 'De audit is zonder afwijkingen afgesloten. De dossiers waren volledig en op volgorde.',
        results:
          'De controles zijn op tijd gedaan. Twee afwijkingsformulieren kwamen na de termijn binnen; Lia heeft dat zelf gemeld.',
        cooperation:
          'De contacten zijn zakelijk en goed. Afgesproken is dat Lia een afwijking eerst mondeling bespreekt en daarna vastlegt.',
        work:
          'Het zoeken naar apparatuur kost Lia ongeveer een kwartier per dag. Dat wordt opgelost met een afsluitbare kast bij de ' +
          'expeditie.',
        development: 'Lia wil leren auditen. Gerrit ondersteunt die wens.',
      },
      scores: {
        overall: { level: 3, reason: 'Het werk voldoet aan wat van een medewerker kwaliteit wordt verwacht.' },
        results: { level: 3, reason: 'Controles volledig en in de regel op tijd; twee formulieren te laat.' },
        cooperation: { level: 3, reason: 'Correct en betrouwbaar, met ruimte om collega’s directer aan te spreken.' },
      },
      development:
        'Na de afronding van het allergenenoverzicht oriënteert Lia zich op een opleiding tot interne auditor. Gerrit vraagt bij twee ' +
        'aanbieders de kosten op.',
    },
    agreements: [
      {
        what: 'Het allergenenoverzicht compleet maken voor het hele winkelassortiment',
        owner: 'employee',
        dueInMonths: 4,
        standing: 'done',
        remark: 'Compleet voor 118 producten.',
      },
      {
        what: 'Een afsluitbare kast voor de meetapparatuur plaatsen bij de expeditie',
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
      points: 'Mijn diensttijden. Ik begin als de nachtploeg naar huis gaat, dus ik kan niemand meer iets vragen.',
      answers: {
        proud: 'Het allergenenoverzicht klopt nu voor alle 118 producten en hangt in beide winkels.',
        'results-level':
          'De controles lopen. Wat ontbreekt, ontbreekt omdat ik het ’s ochtends niet meer kan navragen.',
        'cooperation-level':
          'Met Sanne en met banket gaat het goed. Met de nachtploeg gaat alles via briefjes, en dat vind ik geen samenwerken.',
        difficult:
          'Dat er een digitaal systeem komt zonder dat iemand mij heeft gevraagd hoe de lijsten nu worden gebruikt.',
        learn: 'De opleiding tot interne auditor. Ik heb me ingelezen in de norm en wil ermee aan de slag.',
        need: 'Een halfuur overlap met de nachtploeg, al is het maar drie dagen per week.',
        'feedback-from-others':
          'Esther zei dat ze in winkel Centrum eindelijk antwoord kan geven als een klant naar allergenen vraagt.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De invoering van de digitale registratie en de rol van Lia daarin.',
      answers: {
        proud: 'Het allergenenoverzicht is een degelijk stuk werk. Beide winkels maken er dagelijks gebruik van.',
        'results-level':
          'De controles voldoen. De nachtlijsten vertonen wat vaker lege vakken dan een halfjaar geleden.',
        'cooperation-level':
          'Lia vraagt nu vaker mondeling na. Met de nachtploeg lukt dat minder, wat deels aan de werktijden ligt.',
        'next-step': 'Zij kan na de opleiding de interne audits van mij overnemen.',
        need: 'Van Lia vraag ik een open houding tegenover de tablets. Zij mag van mij verwachten dat ik haar bij de inrichting betrek.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Het allergenenoverzicht is af en wordt gebruikt. Lia maakt zich zorgen over de overdracht van de nachtlijsten nu haar dienst ' +
        'begint als de nachtploeg vertrekt. Zij wordt betrokken bij de invoering van de digitale registratie.',
      conclusions: {
        results:
          'Het werk is naar verwachting. Het aantal lege vakken op de nachtlijsten neemt toe; dat heeft de aandacht van beiden.',
        cooperation: 'Overdag verloopt de samenwerking goed. Met de nachtploeg is te weinig rechtstreeks contact.',
        work: 'Lia werkt van zes uur tot half drie. De nachtploeg stopt om zes uur, zodat er geen gezamenlijk moment is.',
        development: 'Lia volgt de opleiding tot interne auditor, zes lesdagen onder werktijd.',
        expectations:
          'Gerrit verwacht dat Lia de tablets leert kennen voordat zij oordeelt. Lia verwacht dat haar opmerkingen over de lijsten ' +
          'worden meegenomen.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Lia doet wat van haar wordt verwacht en heeft een belangrijk overzicht afgerond.',
        },
        results: { level: 3, reason: 'Controles volgens schema. Op de nachtlijsten blijven vaker vakken leeg.' },
        cooperation: {
          level: 3,
          reason: 'Naar behoren; het contact met de nachtploeg verdient verbetering van twee kanten.',
        },
      },
      development:
        'De opleiding tot interne auditor begint volgende maand. Na afloop loopt Lia met Gerrit mee bij twee interne audits.',
    },
    agreements: [
      {
        what: 'De papieren controlelijsten doorlopen en opschrijven welke vragen op de tablet moeten terugkomen',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'De opleiding tot interne auditor afronden',
        owner: 'employee',
        dueInMonths: 6,
        standing: 'done',
        remark: 'Certificaat behaald.',
      },
      {
        what: 'Met de planning bespreken of Lia een halfuur overlap met de nachtploeg kan krijgen',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'dropped',
        remark: 'Bij de wisseling van leidinggevende blijven liggen. Joris neemt het mee.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points:
        'Welke procedure geldt er nu eigenlijk? En de overlap met de nachtploeg, die is een halfjaar geleden al besproken.',
      answers: {
        proud:
          'Mijn certificaat interne auditor. De eerste audit bij banket heb ik samen met Gerrit gedaan en mijn bevindingen zijn alle ' +
          'vijf overgenomen.',
        'results-level':
          'De controles zelf doe ik. Dat een lijst te laat staat, komt doordat ik pas om zes uur zie wat er ’s nachts niet is ingevuld.',
        'cooperation-level':
          'Ik ben bereikbaar en ik help. Dat ik op papier vraag wat ik mondeling niet kan vragen, is niet mijn keuze.',
        difficult:
          'Er zijn drie versies van de werkinstructie: die in de map, die op de tablet en die in de mail van Gerrit. Ze spreken elkaar ' +
          'tegen over wie de partij vrijgeeft.',
        energy: 'Audits geven me energie. De tablets niet, zolang de helft van de vragen niet bij ons werk past.',
        need: 'Eén geldige instructie, en een besluit over mijn begintijd.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4 },
    },
    managerSays: {
      points:
        'Ik wil het eerlijk hebben over de lijsten en over de partij meergranenbollen. En ik wil weten wat jij van mij nodig hebt.',
      answers: {
        proud:
          'Je hebt je auditcertificaat gehaald en de audit bij banket was goed. Aylin kon met je bevindingen meteen verder.',
        'results-level':
          'In de drie maanden tot nu stond 61 procent van de lijsten op tijd in het systeem, terwijl 95 onze norm is. Bij veertien ' +
          'afwijkingen ontbrak wat er daarna is gedaan.',
        'cooperation-level':
          'Je bent netjes tegen iedereen. Alleen horen mensen pas dagen later en per mail dat er iets niet klopte.',
        difficult:
          'De meergranenbollen gingen met een etiket zonder sesam de kar op. Stefan zag het bij het laden. Jij had de partij vrijgegeven.',
        need:
          'Van jou: lijsten op tijd en een etiketcontrole waar ik op kan bouwen. Van mij: duidelijkheid, want met drie instructies naast ' +
          'elkaar kan niemand werken.',
      },
      ratings: { 'results-level': 2, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'We hebben het gehad over de lijsten, die te vaak te laat of onvolledig zijn, en over de partij met het verkeerde etiket. Lia ' +
        'vindt dat de instructies elkaar tegenspreken en dat haar begintijd niet klopt; Joris geeft haar daarin voor een deel gelijk. We ' +
        'hebben afgesproken wat er van beide kanten moet veranderen.',
      conclusions: {
        'looking-back':
          'Het certificaat is gehaald en de audit bij banket was een goed begin. De invoering van de tablets is rommelig gegaan en daar ' +
          'had Lia last van.',
        results:
          'Van de lijsten stond 61 procent op tijd in het systeem en bij veertien afwijkingen was de maatregel niet ingevuld. De ' +
          'meergranenbollen waren vrijgegeven met een etiket zonder sesam; bij het laden is dat ontdekt en er is niets verkocht.',
        cooperation:
          'Lia is beleefd en bereikbaar. Afwijkingen komen nog te laat bij de collega die er iets aan kan doen.',
        work: 'Geen overlap met de nachtploeg maakt navragen lastig. Joris regelt een proef van een maand met een begintijd van vijf uur.',
        expectations:
          'Joris verwacht dat lijsten de volgende ochtend om tien uur compleet zijn en dat geen partij de deur uit gaat zonder tweede ' +
          'paar ogen. Lia verwacht binnen twee maanden één geldige instructie.',
      },
      scores: {
        overall: {
          level: 2,
          reason:
            'De kern van het werk, tijdige en volledige controle, is een kwartaal lang onder de norm gebleven. De onduidelijke ' +
            'instructie weegt mee, maar verklaart niet alles.',
        },
        results: {
          level: 2,
          reason:
            '61 procent van de lijsten op tijd tegen een norm van 95, en één partij vrijgegeven met een fout allergenenetiket.',
        },
        cooperation: {
          level: 3,
          reason: 'Goede omgang en een nuttige audit bij banket; afwijkingen mag ze sneller en mondeling melden.',
        },
      },
      development:
        'Lia doet nog twee audits samen met Gerrit, bij brood en bij de expeditie. Elke week zitten Joris en Lia een halfuur bij elkaar ' +
        'om de lijsten door te nemen.',
    },
    agreements: [
      {
        what: 'Elke partij met allergenen vrijgeven met een tweede paraaf op het etiket',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
        remark: 'Ingevoerd, maar bij 9 van de 20 nagekeken partijen ontbrak de tweede paraaf.',
      },
      {
        what: 'Eén geldige werkinstructie voor vrijgave en registratie vaststellen, samen met Gerrit',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Gelukt, wel twee maanden later dan afgesproken.',
      },
      {
        what: 'Een proef van een maand regelen waarin Lia om vijf uur begint',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'dropped',
        remark: 'Niet van de grond gekomen. In het volgende gesprek opnieuw afgesproken.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Controlelijsten op tijd en compleet',
        specific:
          'Alle controlelijsten van een productiedag staan de volgende ochtend om tien uur volledig in het systeem, met de genomen ' +
          'maatregel bij elke afwijking.',
        measurable: 'Het aandeel lijsten dat om tien uur compleet is, per maand uit het systeem.',
        achievable: 'Bij andere bakkerijen van onze omvang is 95 procent gewoon. Voorwaarde is één geldige instructie.',
        relevant: 'Zonder complete lijsten kunnen we bij een klacht niet aantonen wat we hebben gedaan.',
        dueInMonths: 6,
        measure: { unit: '% op tijd', start: 61, target: 95 },
        checkIns: [
          {
            afterMonths: 2,
            value: 70,
            remark: 'Het gaat vooruit op de dagen dat iemand van de nachtploeg tot half zeven blijft.',
          },
          { afterMonths: 4, value: 78, remark: 'Nieuwe instructie ligt er sinds kort. Nog niet iedereen werkt ermee.' },
          {
            afterMonths: 5.5,
            value: 74,
            remark: 'Teruggezakt in de drie weken dat het rooster van de expeditie niet rondkwam.',
          },
        ],
        closedAs: 'not-reached',
        reflection:
          'De lijst lukt zolang het rooster klopt. We hebben het rooster niet meegenomen in het doel, en dat had gemoeten.',
      },
    ],
    signature: { outcome: 'seen' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points: 'Mijn afspraken worden elke keer nagerekend, die van Joris niet. Daar wil ik het over hebben.',
      answers: {
        proud:
          'De audits bij brood en expeditie. Bij expeditie is door mijn bevinding de temperatuurlogger vervangen, die twee graden te ' +
          'laag aangaf.',
        'results-level':
          'Van 61 naar gemiddeld 74 procent in een halfjaar, terwijl de instructie er vier maanden niet was en de proef met mijn ' +
          'begintijd niet is doorgegaan.',
        'cooperation-level':
          'Ik heb in deze zes maanden drie nieuwe mensen ingewerkt op de tablet. Wie mij iets vraagt, krijgt dezelfde dag antwoord.',
        'craft-level':
          'Ik ken de norm en ik kan een afwijking tot de grondstof terugzoeken. Dat staat los van de vraag of een lijst om tien uur ' +
          'binnen is.',
        difficult:
          'De procedure voor vrijgave is onduidelijk als ik er niet ben. Dan geeft de nachtploeg vrij en staat mijn naam eronder, omdat ' +
          'de tablet nog op mijn account staat.',
        'feedback-from-others': 'Aylin en Sanne zeggen dat ze aan mijn uitleg over kruisbesmetting echt iets hebben.',
        need: 'De begintijd van vijf uur, die nu een jaar op de lijst staat. En het wekelijkse halfuur dat nu vaker niet dan wel doorgaat.',
        support: 'Iemand die mij vervangt op mijn vrije dag, met eigen inlog.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 4, 'craft-level': 4 },
    },
    managerSays: {
      points: 'De tweede etiketfout, en wat ik zelf heb laten liggen. Daarna: hoe komen we hier samen uit?',
      answers: {
        proud: 'De audit bij de expeditie. Zonder jou hadden we met een verkeerde logger doorgewerkt.',
        'results-level':
          'Het afgelopen halfjaar stond 74 procent van de lijsten op tijd. De chocoladebroodjes gingen met een etiket zonder hazelnoot ' +
          'naar twee winkels; Esther zag het in Centrum voordat ze in het schap lagen.',
        'cooperation-level':
          'Van de zes productieoverleggen was je er bij twee, zonder afmelding. Overvecht hoorde pas na drie uur dat de broodjes terug ' +
          'moesten, en niet van jou.',
        'craft-level': 'Aan je kennis ligt het niet. Audits doe je zorgvuldig en je weet waar je het over hebt.',
        difficult: 'Bij 9 van de 20 partijen die ik heb nagekeken ontbrak de tweede paraaf die we hadden afgesproken.',
        need:
          'Ik heb van je nodig dat je meteen belt als er iets mis is met een etiket. Jij hebt van mij nodig dat ik doe wat ik beloof: de ' +
          'proef met je begintijd is er niet gekomen en van ons wekelijkse halfuur ging ongeveer een derde door.',
        support: 'Ik zet het halfuur op een vast moment in mijn agenda en ik regel een eigen inlog voor de nachtploeg.',
      },
      ratings: { 'results-level': 2, 'cooperation-level': 2, 'craft-level': 4 },
    },
    report: {
      summary:
        'Er is een tweede partij vrijgegeven met een fout allergenenetiket, de lijsten blijven onder de afspraak en meldingen komen te ' +
        'laat. Joris heeft van zijn kant de proef met de begintijd niet geregeld en het wekelijkse halfuur te vaak laten vallen. Lia ' +
        'kijkt anders aan tegen de oorzaken; dat staat in haar reactie. Dit is geen verbetertraject: als Joris dat nodig vindt, zegt hij ' +
        'het vooraf en zit Fatima erbij.',
      conclusions: {
        'looking-back':
          'De audits bij brood en expeditie waren goed en hebben iets opgeleverd. De tweede paraaf is ingevoerd maar te weinig gebruikt. ' +
          'Van Joris’ toezeggingen kwam de instructie twee maanden te laat en de proef niet.',
        results:
          'Gemiddeld 74 procent van de lijsten op tijd, tegen 95 afgesproken. De chocoladebroodjes zijn uit twee winkels teruggehaald ' +
          'voordat er een is verkocht.',
        cooperation:
          'Lia was bij twee van de zes productieoverleggen. De melding aan Overvecht duurde drie uur en kwam van Joris. Lia zegt dat ze ' +
          'dacht dat de expeditie zou bellen.',
        work:
          'De begintijd van zes uur blijft een knelpunt. De nachtploeg gaf enkele keren vrij onder de inlog van Lia; dat mag niet meer ' +
          'voorkomen en is niet haar schuld.',
        expectations:
          'Bij twijfel over een etiket belt Lia direct de winkel, de expeditie en Joris. Joris komt zijn twee toezeggingen nu op tijd na ' +
          'of meldt zelf waarom niet.',
        development:
          'Lia’s sterke kant ligt bij audits en uitleg. We bekijken of zij daar meer uren voor kan krijgen als de dagelijkse registratie ' +
          'op orde is.',
      },
      scores: {
        overall: {
          level: 2,
          reason:
            'Vakkennis en audits zijn goed, maar de dagelijkse controle, de vrijgave en het melden zijn voor de tweede keer onder de ' +
            'afspraak.',
        },
        results: {
          level: 2,
          reason:
            'Lijsten op 74 procent en een tweede vrijgave met een fout etiket. De verbetering vanaf 61 procent is gezien.',
        },
        cooperation: {
          level: 2,
          reason:
            'Vier van de zes overleggen gemist zonder afmelding en een melding die te laat kwam. Het inwerken van drie collega’s ging ' +
            'goed.',
        },
      },
      development:
        'Lia werkt een uitleg over kruisbesmetting uit voor nieuwe collega’s. Zij en Joris zitten elke dinsdag om half een bij elkaar, ' +
        'ook als er niets bijzonders is.',
    },
    agreements: [
      {
        what: 'Bij elke partij met allergenen de tweede paraaf laten zetten vóór vrijgave; bij twijfel bellen met winkel, expeditie en Joris',
        owner: 'employee',
        dueInMonths: 7,
        standing: 'open',
      },
      {
        what: 'De proef met een begintijd van vijf uur uitvoeren, vier weken, en samen beoordelen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'open',
        remark: 'Twee weken gedaan, daarna stilgelegd omdat de ochtend niet bezet was. Moet worden afgemaakt.',
      },
      {
        what: 'Een eigen inlog op de tablet voor de nachtploeg en voor Lia’s vervanger',
        owner: 'manager',
        dueInMonths: 1,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Negen van de tien lijsten op tijd',
        specific:
          'De controlelijsten staan de volgende ochtend om tien uur compleet in het systeem. Wat Lia niet kan navragen, meldt zij ' +
          'dezelfde ochtend bij Joris.',
        measurable: 'Het maandcijfer uit het systeem, zonder de lijsten die de nachtploeg zelf afsluit.',
        achievable:
          'De nachtploeg heeft een eigen inlog, dus het cijfer gaat alleen nog over lijsten waar Lia invloed op heeft.',
        relevant: 'De afnemers vragen de lijsten op en bij een klacht moeten ze kloppen.',
        dueInMonths: 7,
        measure: { unit: '% op tijd', start: 74, target: 90 },
        checkIns: [
          { afterMonths: 2, value: 81, remark: 'Tijdens de twee proefweken 93 procent, daarbuiten ongeveer 77.' },
          { afterMonths: 4, value: 79, remark: 'Stabiel overdag. De lijsten van zaterdag blijven achter.' },
        ],
      },
    ],
    signature: {
      outcome: 'seen-disagreed',
      reaction:
        'Ik heb het verslag gelezen en ben het niet eens met de beoordeling. De feiten over de lijsten kloppen, de weging niet: de ' +
        'instructie kwam vier maanden na het gesprek in plaats van na twee, en de proef met mijn begintijd is niet gehouden. Het etiket ' +
        'van de chocoladebroodjes was goed toen ik het controleerde; de rol is daarna verwisseld en een controle op dat moment staat in ' +
        'geen enkele instructie. Ik vraag om bij een volgend gesprek beide kanten van de afspraken te beoordelen, en ik wil de proef ' +
        'alsnog uitvoeren.',
    },
  },
]
