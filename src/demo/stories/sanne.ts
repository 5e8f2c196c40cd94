import type { Talk } from '../story.ts'

export const sanne: Talk[] = [
  {
    monthsAgo: 24,
    manager: 'gerrit',
    employee: {
      points: 'De oven. En het rooster, met al die reeksen van vijf nachten.',
      answers: {
        proud:
          'Dat het brood goed de deur uit is gegaan met een oven die links tien graden kouder is dan rechts. We draaien elke lading ' +
          'halverwege om.',
        'results-level':
          'De kwaliteit is goed, maar we gooien te veel weg. Zes, zeven procent van het vloerbrood is te licht of te donker.',
        'cooperation-level':
          'Met Mehmet en Kees heb ik aan een half woord genoeg. Met de planning praat ik nauwelijks, die zie ik nooit.',
        energy:
          'Een nacht waarin alles in één keer goed uit de oven komt. De vijfde nacht op rij is geen nacht meer waar ik trots op ben.',
        need: 'Dat er een besluit komt over de oven. Ik wil best opschrijven wat er misgaat, als er iets mee gebeurt.',
        learn:
          'Werken met de nieuwe generatie ovens. Ik heb er op een beurs een gezien die je per vloer kunt instellen.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'De onderbouwing van de investering in een nieuwe oven en de verdeling van nachtdiensten.',
      answers: {
        proud: 'Sanne houdt de kwaliteit van het vloerbrood op peil met een installatie die aan vervanging toe is.',
        'results-level':
          'De productie is volgens planning verlopen. De uitval is hoog, maar is grotendeels te verklaren uit de oven.',
        'cooperation-level':
          'Zij is een rustpunt in de nacht. Met de planning zou zij zelf vaker contact mogen zoeken.',
        learn: 'Als er een nieuwe oven komt, zou ik haar graag als eerste laten opleiden door de leverancier.',
        need: 'Voor de investeringsaanvraag heb ik cijfers nodig. Ik vraag Sanne die bij te houden.',
      },
      ratings: { 'results-level': 3, 'cooperation-level': 3 },
    },
    report: {
      summary:
        'Sanne levert stabiele kwaliteit met een verouderde oven. Zij gaat de uitval bijhouden ter onderbouwing van de investering. De ' +
        'opeenvolging van nachtdiensten wordt met de planning besproken.',
      conclusions: {
        'looking-back':
          'De productie is zonder grote verstoringen verlopen, ondanks de ongelijke temperatuur in de oven.',
        results: 'De kwaliteit is goed; de uitval bij vloerbrood ligt rond de zes à zeven procent.',
        work: 'Vijf nachten op rij komt te vaak voor. Gerrit bespreekt met de planning een maximum.',
        cooperation: 'Binnen de ploeg uitstekend. Het contact met de planning verloopt nog via anderen.',
        expectations: 'Sanne levert cijfers over de uitval, Gerrit dient op grond daarvan de aanvraag in.',
      },
      scores: {
        overall: {
          level: 3,
          reason: 'Sanne voldoet aan wat van een meesterbakker wordt gevraagd, onder lastige omstandigheden.',
        },
        results: { level: 3, reason: 'De productie is gehaald met een uitval die vooral aan de oven ligt.' },
        cooperation: { level: 3, reason: 'Zeer goed binnen de ploeg; daarbuiten is meer contact gewenst.' },
      },
      development: 'Wanneer de nieuwe oven er komt, volgt Sanne als eerste de instructie bij de leverancier.',
    },
    agreements: [
      {
        what: 'Acht weken lang per lading de uitval en de oventemperatuur links en rechts noteren',
        owner: 'employee',
        dueInMonths: 3,
        standing: 'done',
        remark: 'Gemiddeld 6,5 procent uitval.',
      },
      {
        what: 'De investeringsaanvraag voor de oven indienen bij Hanneke',
        owner: 'manager',
        dueInMonths: 4,
        standing: 'done',
        remark: 'Goedgekeurd.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 18,
    manager: 'gerrit',
    employee: {
      points: 'De nieuwe oven staat! Wie mag de programma’s wijzigen? Nu draait iedereen aan de knoppen.',
      answers: {
        proud:
          'In drie weken heb ik veertien bakprogramma’s uitgezocht. De eerste tijgerbollen uit de nieuwe oven heb ik mee naar huis ' +
          'genomen.',
        'results-level':
          'Beter dan ik had verwacht. De stoom is nog niet goed bij het vloerbrood, de korst blijft dof.',
        'cooperation-level':
          'Met Dirk heb ik de oven ingeregeld en dat ging prima. Hij wacht tot ik klaar ben met praten en lost het dan op.',
        energy: 'Uitzoeken wat zo’n oven kan. Ik kwam vrijwillig een uur eerder.',
        need: 'Nog steeds minder nachten achter elkaar. Het is beter geworden, vier is nu het meeste, maar het staat nergens vast.',
        learn: 'Mijn kennis doorgeven. Ik merk dat ik het leuk vind om de anderen te laten zien hoe de oven werkt.',
        'feedback-from-others': 'Kees zei dat hij de oude oven niet mist. Dat zegt hij niet gauw.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    managerSays: {
      points: 'De ingebruikname van de oven en het vastleggen van de bakprogramma’s.',
      answers: {
        proud:
          'De overgang naar de nieuwe oven heeft één productiedag gekost. Dat is vrijwel geheel aan Sanne te danken.',
        'results-level':
          'De bakprogramma’s zijn er en de uitval daalt. Haar cijfers hebben bij de aanvraag de doorslag gegeven.',
        'cooperation-level': 'Zij heeft de ploeg geduldig ingewerkt en goed samengewerkt met de technische dienst.',
        'initiative-level': 'Sanne nam zonder opdracht de leiding bij het inregelen.',
        need: 'Ik verzoek haar de programma’s te beschrijven, zodat de kennis niet van één persoon afhangt.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4, 'initiative-level': 4 },
    },
    report: {
      summary:
        'De nieuwe oven is onder leiding van Sanne in bedrijf genomen met nauwelijks productieverlies. Haar werk ligt boven verwachting. ' +
        'Het aantal nachten op rij is gedaald tot vier; dat wordt nu vastgelegd.',
      conclusions: {
        'looking-back': 'De cijfers van Sanne hebben de investering mogelijk gemaakt.',
        results: 'Veertien bakprogramma’s zijn gereed. De stoom bij vloerbrood vraagt nog aandacht van Dirk en Sanne.',
        cooperation: 'Sanne heeft de ploeg ingewerkt en trok met de technische dienst op als één team.',
        work: 'Vier nachten achter elkaar wordt het maximum in het rooster.',
        development: 'Sanne wil haar kennis overdragen. Gerrit moedigt dat aan.',
      },
      scores: {
        overall: {
          level: 4,
          reason: 'De wijze waarop zij de nieuwe oven in gebruik heeft genomen, overtreft de verwachting.',
        },
        results: { level: 4, reason: 'Eén verloren productiedag waar er vijf waren begroot, en een dalende uitval.' },
        cooperation: { level: 4, reason: 'Zij nam de ploeg stap voor stap mee in een grote verandering.' },
      },
      development:
        'Sanne werkt per dienst één collega in op de oven, totdat de hele nachtploeg de basisprogramma’s kent.',
    },
    agreements: [
      {
        what: 'Een ovenkaart maken met de veertien programma’s en wat je mag aanpassen',
        owner: 'employee',
        dueInMonths: 2,
        standing: 'done',
        remark: 'Hangt geplastificeerd naast de oven.',
      },
      {
        what: 'Een maximum van vier nachten op rij laten opnemen in de roosterafspraken',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'done',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Minder vloerbrood in de uitval',
        specific:
          'De uitval van vloerbrood met een te lichte, te donkere of doffe korst omlaag brengen met vaste programma’s en goede stoom.',
        measurable: 'Percentage afgekeurd vloerbrood per week, genoteerd bij het uitladen.',
        achievable: 'De leverancier noemt vier procent haalbaar met ons type deeg.',
        relevant: 'Elk procent is zo’n veertig broden per week.',
        dueInMonths: 6,
        measure: { unit: '% uitval', start: 6.5, target: 4 },
        checkIns: [
          { afterMonths: 2, value: 5.4, remark: 'Programma’s vast, maar de stoom komt nog ongelijk.' },
          { afterMonths: 4, value: 4.3, remark: 'Dirk heeft de stoompijpen opnieuw afgesteld. De korst glanst weer.' },
          { afterMonths: 5.5, value: 3.8, remark: 'Gemiddelde van vier weken.' },
        ],
        closedAs: 'reached',
        reflection: 'De narijs korter zetten was het hele verschil. Het kostte vier weken om dat te durven.',
      },
    ],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 12,
    manager: 'joris',
    employee: {
      points: 'Bestellingen die na tienen ’s avonds nog veranderen. Dan is het deeg al gedraaid.',
      answers: {
        proud:
          '3,8 procent uitval. En dat iedereen van de nachtploeg nu zelfstandig met de oven werkt, ook op mijn vrije nacht.',
        'results-level': 'Doel gehaald. In drukke weken zakt het wat in, omdat we dan te snel laden.',
        'cooperation-level':
          'In de ploeg goed. Met de planning botst het, want wij krijgen de wijzigingen als laatste te horen.',
        difficult:
          'Twee keer in een week tachtig witte bollen te veel gebakken omdat een wijziging in de mail bleef hangen.',
        learn:
          'De cursus praktijkopleider. Ik sta nu vaak les te geven zonder dat iemand mij heeft geleerd hoe dat moet.',
        need: 'Een uur waarna er niets meer verandert. Acht uur ’s avonds zou al schelen.',
        'feedback-from-others': 'Noor vertelde dat ze door mij durft te kiezen hoe lang ze laat narijzen.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 3 },
    },
    managerSays: {
      points: 'Hoe krijgen we de planning en de nacht weer op één lijn, en wat wil jij met opleiden?',
      answers: {
        proud:
          'Je hebt de uitval bijna gehalveerd en de oven is niet meer van jou alleen. Dat laatste vind ik nog knapper.',
        'results-level':
          'Van 6,5 naar 3,8 procent. Ook de energie per brood is gedaald, omdat je de vloeren slimmer vult.',
        'cooperation-level':
          'Mensen komen naar je toe. Bij de planning mag je wat eerder aan de bel trekken, dan hoef je niet boos te worden.',
        learn: 'De cursus praktijkopleider past bij je. Ik ga kijken wat er kan.',
        need: 'Ik zorg voor een uiterste tijd voor wijzigingen. Van jou vraag ik om bij het planningsoverleg te komen zitten.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4 },
    },
    report: {
      summary:
        'Sanne heeft haar doel gehaald en de kennis over de oven verspreid over de hele ploeg. Het late wijzigen van bestellingen zit ' +
        'haar dwars, en terecht. We maken er een harde afspraak over, en Sanne schuift aan bij de planning.',
      conclusions: {
        'looking-back': 'De ovenkaart is er, het maximum van vier nachten staat vast en de uitval is bijna gehalveerd.',
        results: '3,8 procent uitval bij vloerbrood. In piekweken loopt het even op, en daar letten we op.',
        cooperation:
          'Binnen de nacht een voorbeeld. Tussen nacht en planning ontbreekt een vast moment; dat wordt eens in de twee weken een ' +
          'overleg.',
        work: 'Wijzigingen komen soms na tien uur ’s avonds binnen. Joris stelt met Pieter en de winkels een uiterste tijd vast.',
        development: 'Sanne wil officieel opleiden. Joris regelt de inschrijving voor de cursus praktijkopleider.',
      },
      scores: {
        overall: { level: 4, reason: 'Doel gehaald, kennis overgedragen en zichtbaar een voorbeeld voor de ploeg.' },
        results: { level: 4, reason: 'De uitval is van 6,5 naar 3,8 procent gegaan, onder het doel van vier.' },
        cooperation: {
          level: 4,
          reason: 'Ze helpt iedereen verder. In het contact met de planning mag ze eerder van zich laten horen.',
        },
      },
      development:
        'Cursus praktijkopleider zodra er plek is. Tot die tijd begeleidt Sanne de stagiair aan de oven, met Joris als klankbord.',
    },
    agreements: [
      {
        what: 'Eens in de twee weken aanschuiven bij het planningsoverleg',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
        remark: 'Loopt, behalve in weken met nachtdienst.',
      },
      {
        what: 'Met Pieter en de winkels afspreken dat bestellingen na acht uur ’s avonds niet meer veranderen',
        owner: 'manager',
        dueInMonths: 2,
        standing: 'done',
      },
      {
        what: 'Sanne inschrijven voor de cursus praktijkopleider',
        owner: 'manager',
        dueInMonths: 4,
        standing: 'dropped',
        remark: 'Te laat ingeschreven, de groep was vol. Opnieuw afgesproken voor de volgende ronde.',
      },
    ],
    goals: [],
    signature: { outcome: 'agreed' },
  },
  {
    monthsAgo: 6,
    manager: 'joris',
    employee: {
      points:
        'De cursus. Dit is de tweede keer dat ik erom vraag. En Ruben: hoeveel tijd mag ik aan zijn begeleiding besteden?',
      answers: {
        proud:
          'Ruben laadde vorige maand voor het eerst alleen een hele vloer vol, en alles was gaar. Ik stond erbij met mijn handen op mijn ' +
          'rug.',
        'results-level': 'Stabiel, rond de vier procent uitval. Het kan beter als we minder haastig laden.',
        'cooperation-level':
          'De planning en ik verstaan elkaar nu. De tijd van acht uur wordt meestal gehaald en anders belt er iemand.',
        energy: 'Lesgeven aan de oven. Losse nachten tussen dagdiensten kosten me meer dan een reeks.',
        learn: 'Uitleggen aan iemand die nog niets weet. Ik sla stappen over omdat ze voor mij vanzelf gaan.',
        need: 'Dat de inschrijving nu echt wordt gedaan. En een uur per week met Ruben dat niet telt als productie.',
        'next-step': 'Praktijkopleider voor de hele broodafdeling. Teamleider hoef ik niet te worden.',
        support: 'Iemand die meekijkt hoe ik uitleg, bijvoorbeeld Jurrien.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 4 },
    },
    managerSays: {
      points: 'Opleiden, en hoe we je nachten zo inplannen dat het vol te houden is.',
      answers: {
        proud: 'Dat je niet opgaf met de planning. Dat overleg draait nu en het scheelt ons elke week verspild deeg.',
        'results-level':
          'De uitval ligt stabiel rond de vier procent, ook in de drukke weken. Dat was vorig jaar nog niet zo.',
        'cooperation-level':
          'Max van de bestellingen noemt je zijn eerste aanspreekpunt. Dat is een groot verschil met een jaar geleden.',
        'craft-level': 'Als jij zegt dat een deeg nog tien minuten moet, dan wacht iedereen.',
        difficult: 'Ik heb de inschrijving voor de cursus een keer laten verlopen. Dat is mijn fout.',
        'next-step': 'Praktijkopleider past bij je. Met nog een leerling erbij wordt dat ook een echte taak.',
        need: 'Hou mij aan mijn woord. En schrijf op wat je Ruben leert, dan heeft de volgende er ook iets aan.',
      },
      ratings: { 'results-level': 4, 'cooperation-level': 4, 'craft-level': 5 },
    },
    report: {
      summary:
        'Sanne werkt op een hoog en stabiel niveau en heeft het overleg met de planning vlotgetrokken. Ze begeleidt Ruben aan de oven en ' +
        'wil dat officieel kunnen doen. Joris maakt goed wat hij vorig jaar heeft laten liggen en regelt de cursus.',
      conclusions: {
        'looking-back':
          'De uiterste tijd van acht uur werkt. De inschrijving voor de cursus is door Joris te laat gedaan.',
        results:
          'Rond de vier procent uitval, nu ook in piekweken. We mikken op een lager cijfer door rustiger te laden.',
        cooperation: 'Het overleg met planning en winkels loopt. Max en Sanne bellen elkaar voordat er iets misgaat.',
        work:
          'Losse nachten tussen dagdiensten zijn zwaarder dan een reeks van drie of vier. Joris vraagt de planning daar rekening mee te ' +
          'houden.',
        development: 'Sanne wil leren stap voor stap uit te leggen. Jurrien kijkt een paar keer met haar mee.',
        career: 'Sanne ziet zich als praktijkopleider, niet als teamleider. Dat is helder en daar werken we naartoe.',
      },
      scores: {
        overall: {
          level: 4,
          reason: 'Stabiel boven verwachting, met zichtbare invloed op de hele keten van bestelling tot brood.',
        },
        results: { level: 4, reason: 'Uitval rond de vier procent, ook onder druk.' },
        cooperation: {
          level: 4,
          reason: 'Ze heeft een stroef contact met de planning omgezet in een werkend overleg.',
        },
      },
      development: 'Cursus praktijkopleider, een vast lesuur met Ruben en drie keer samen nabespreken met Jurrien.',
    },
    agreements: [
      {
        what: 'Een inwerkboekje voor de oven maken, met foto’s van goed en fout',
        owner: 'employee',
        dueInMonths: 8,
        standing: 'open',
        remark: 'De foto’s zijn er, de teksten nog niet allemaal.',
      },
      {
        what: 'Sanne inschrijven voor de cursus praktijkopleider en de lesdagen in het rooster zetten',
        owner: 'manager',
        dueInMonths: 3,
        standing: 'open',
      },
      {
        what: 'Met Bram een vast lesuur per week voor Ruben afspreken',
        owner: 'employee',
        dueInMonths: 1,
        standing: 'done',
        remark: 'Woensdagochtend van zes tot zeven.',
      },
    ],
    goals: [
      {
        kind: 'result',
        title: 'Rustiger laden, minder uitval',
        specific:
          'Bij elke lading vloerbrood dezelfde afstand aanhouden en niet eerder laden dan de vloer op temperatuur is, ook als het druk ' +
          'is.',
        measurable: 'Percentage afgekeurd vloerbrood, gemiddeld over vier weken.',
        achievable: 'In rustige weken halen we drie procent al. Het gaat om de drukke nachten.',
        relevant: 'Minder weggooien en geen gaten in het schap op zaterdag.',
        dueInMonths: 8,
        measure: { unit: '% uitval', start: 4.1, target: 3 },
        milestones: [
          { what: 'Een mal waarmee iedereen dezelfde afstand aanhoudt', byMonths: 2 },
          { what: 'De hele nachtploeg werkt met de mal', byMonths: 4, value: 3.5 },
          { what: 'Twee drukke weken onder de 3,2 procent', byMonths: 7, value: 3.2 },
        ],
        checkIns: [
          {
            afterMonths: 1,
            value: 4,
            milestone: 'Een mal waarmee iedereen dezelfde afstand aanhoudt',
            remark: 'Nog weinig verschil, maar Dirk heeft de afstandsmal af.',
          },
          {
            afterMonths: 3,
            value: 3.5,
            milestone: 'De hele nachtploeg werkt met de mal',
            remark: 'De mal werkt. Kees wilde er eerst niets van weten en gebruikt hem nu als eerste.',
          },
          { afterMonths: 5, value: 3.3, remark: 'Twee drukke weken meegeteld.' },
        ],
      },
      {
        kind: 'learning',
        title: 'Een leerling stap voor stap leren bakken',
        specific:
          'Uitleggen in stappen die een beginner kan volgen, en pas verdergaan als de leerling de vorige stap zelf kan.',
        measurable: 'Ruben bakt het basisassortiment zonder hulp en kan zeggen waarom hij iets doet.',
        achievable: 'Een uur per week met Ruben, de stappen vooraf opschrijven en drie keer nabespreken met Jurrien.',
        relevant: 'Er komen meer leerlingen en niemand heeft dit hier ooit vastgelegd.',
        dueInMonths: 9,
        milestones: [
          { what: 'Hardop voordoen, terwijl Jurrien telt welke stappen ik oversla', byMonths: 2 },
          { what: 'Ruben legt een stap aan mij uit, in plaats van ik aan hem', byMonths: 6 },
          { what: 'Een filmpje van het inschieten, om samen terug te kijken', byMonths: 8 },
        ],
        checkIns: [
          {
            afterMonths: 2,
            milestone: 'Hardop voordoen, terwijl Jurrien telt welke stappen ik oversla',
            remark: 'Jurrien telde elf stappen die ik oversloeg bij het inschieten. Ze staan nu op papier.',
          },
          { afterMonths: 4.5, remark: 'Ruben doet wit en bruin zelfstandig. Desem en krentenbrood volgen.' },
        ],
      },
    ],
    signature: { outcome: 'agreed' },
  },
]
