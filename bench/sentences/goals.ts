import { parted, read } from './labelled.ts'

/**
 * Sentences with which people begin a goal, written for this and taken from nobody, with what each of them says: S what
 * exactly is done or different, M how one would count or see it, A what makes it possible (somebody, time, money, a
 * training, a tool), R what it is for, T by when. `-` says none of these. Every third one is kept apart: rules are tuned
 * on the other two, and those that are kept apart say whether the rules hold for a sentence they were not made for.
 */
const dutch = read(`
-|Beter communiceren
-|Ik wil groeien in mijn rol
-|Meer initiatief nemen
-|Betere samenwerking in het team
-|Proactiever zijn naar klanten
-|Mijn werk beter organiseren
-|Professioneler overkomen
-|Meer eigenaarschap tonen
-|De kwaliteit verbeteren
-|Mezelf verder ontwikkelen
-|Zichtbaarder worden
-|Effectiever werken
-|De communicatie optimaliseren
-|Sterker worden in mijn vak
-|Meer aandacht voor de klant
T|Dit jaar wil ik groeien
T|Beter samenwerken voor het einde van het jaar
T|In 2027 meer initiatief tonen
R|Beter communiceren, zodat er minder misverstanden zijn
R|Meer initiatief nemen omdat het team daarom vraagt
A|Met hulp van een coach beter leren communiceren
A|Ik wil groeien, met steun van mijn leidinggevende
S|Ik schrijf de overdracht na elke nachtdienst op het bord bij de oven
SM|De uitval van vloerbrood gaat van zes naar vier procent
SMT|Eind juni is de uitval van vloerbrood vier procent of minder
SMRT|Voor 1 juli daalt de wachttijd aan de kassa van acht naar vijf minuten, omdat klanten nu weglopen
SMAT|Met een tweede kassa is de wachttijd op zaterdag in mei hooguit vijf minuten
SMART|Samen met Lotte breng ik voor de zomer het aantal klachten terug tot drie per maand, zodat we minder tijd kwijt zijn aan bellen
S|De voorraadlijst klopt met wat er in het magazijn ligt
SM|Negen van de tien controlelijsten zijn op tijd ingevuld
SMT|In het derde kwartaal zijn alle controlelijsten voor tien uur binnen
SAR|Met hulp van Dirk maak ik een mal om de afstand bij het laden gelijk te houden
SR|Ik leg de bakprogramma's vast, zodat iedereen in de nachtploeg met de oven kan werken
SAT|Voor de kerst leer ik met Jurrien hoe je een leerling inwerkt
ST|Op 15 januari staat het nieuwe rooster van de expeditie vast
SAR|Ik volg de cursus praktijkopleider, want er komen volgend jaar meer leerlingen
SM|Twee nieuwe collega's kunnen zelfstandig openen en sluiten
SMR|Het ziekteverzuim daalt naar vijf procent, dat scheelt ons elke week twee invallers
SMT|Binnen zes maanden maak ik een standaardtaart in een half uur
ST|Ik rond de opleiding tot teamleider af in november
SART|Vanaf maart krijg ik een uur per week om met Ruben te oefenen
SMAT|Na de training in februari voer ik met elk teamlid twee gesprekken per jaar
S|Elke klant die belt, krijgt dezelfde dag antwoord
SR|Ik beantwoord mails van klanten dezelfde dag, omdat ze anders naar de concurrent gaan
SA|Ik leer plannen met de nieuwe software, met begeleiding van Esther
SM|Het aantal kassaverschillen blijft onder de twee per maand
SMT|Per 1 april zijn er hooguit twee kassastoringen per maand
SMA|Met een vaste inkoper halen we de grondstofkosten naar 29 procent van de omzet
SMAR|Door de voorraad eerder te tellen sluiten we de maand in acht werkdagen af, zodat de directie op tijd cijfers heeft
SMRT|Dit jaar gaat het aantal retouren naar 120 kilo per week, want weggooien kost ons geld
SMT|Voor september hebben alle winkels een brandoefening gedaan
S|De bonbons worden alleen verzonden als het koeler is dan twintig graden
SAR|Mehmet loopt drie nachten met me mee om de verdeling te leren
SAR|Ik vraag Gerrit om mee te kijken bij lastige gesprekken, want ik stel ze te lang uit
SRT|Voor de zomervakantie schrijf ik de werkinstructie voor de oven, zodat de kennis niet bij één persoon zit
SR|Ik zeg op de dag zelf wat er misging, omdat het een week later niets meer waard is
SM|Van de leveringen komt 97 procent op tijd aan
SMAT|Met twee extra chauffeurs komt eind oktober 97 procent van de leveringen op tijd
SM|De klanttevredenheid stijgt van 7,2 naar 8
SMT|In de meting van december geven klanten ons gemiddeld een acht
SMR|Klanten geven ons gemiddeld een acht, zodat we de prijs van het keurmerk krijgen
ST|Volgend jaar januari draait de webwinkel op het nieuwe systeem
SAT|Het budget voor de nieuwe website gebruiken we voor de zomer
SAR|Ik krijg ruimte in mijn rooster om de nieuwe oven te leren kennen
SAR|Een collega van personeelszaken helpt me met het verzuimbeleid, omdat ik dat nog nooit deed
SM|De derving in Overvecht zakt onder de 7,5 procent
SMT|Over een jaar is de derving in beide winkels lager dan zes procent
SMART|Met kleinere platen gebak daalt de derving in Centrum dit jaar naar zes procent, want elk procent kost 900 euro
S|De planning staat op donderdag voor iedereen in de app
SR|De planning staat op donderdag in de app, dan kan iedereen thuis afspraken maken
SM|Ik geef elke week een collega een compliment met een voorbeeld
SMT|Tot de zomer geef ik elke week minstens één compliment met een voorbeeld
SA|Ik oefen feedback geven met een acteur tijdens de training gespreksvoering
SAT|In mei volg ik de workshop feedback geven
SART|Ik volg in het voorjaar een cursus Excel, zodat ik de cijfers zelf kan maken
SMA|Met de cursus Excel maak ik de weekcijfers in een uur in plaats van vier
SR|Ik bel nieuwe klanten na hun eerste bestelling om te horen wat er beter kan
SMR|Ik bel vijf nieuwe klanten per week om te horen wat er beter kan
SMRT|Tot eind maart bel ik vijf nieuwe klanten per week, zodat we weten waarom mensen niet terugkomen
ST|Uiterlijk vrijdag 12 februari ligt er een voorstel voor de nachtdiensten
SAT|Samen met Fatima leg ik in maart een voorstel voor de nachtdiensten neer
SMR|Niemand draait meer dan vier nachten achter elkaar, want daarna maken mensen fouten
SMRT|Vanaf het nieuwe rooster in april draait niemand meer dan vier nachten achter elkaar, omdat dat gezonder is
S|De heftruck wordt alleen bestuurd door wie een certificaat heeft
SMT|In juni heeft de hele expeditie een heftruckcertificaat
SA|Drie medewerkers halen hun heftruckcertificaat in werktijd, betaald door het bedrijf
SM|De doorlooptijd van een offerte gaat van tien naar vier dagen
SMA|Met standaardteksten maak ik een offerte in vier dagen
SMAT|Met standaardteksten en hulp van Peter maak ik na de zomer een offerte in vier dagen
SMART|Met standaardteksten is een offerte dit najaar in vier dagen klaar, zodat we minder opdrachten missen
S|Ik schrijf na ieder gesprek met een cliënt direct het verslag
SR|Ik schrijf het verslag direct na het gesprek, want dan hoeft de volgende dienst niet te bellen
SM|Het verslag staat binnen 24 uur in het dossier
SMT|Voor Pasen staat elk verslag binnen 24 uur in het dossier
SAR|Ik krijg een buddy om de rapportage in het nieuwe systeem te leren
SM|Van de afspraken begint 90 procent op de geplande tijd
SMR|Van de afspraken begint 90 procent op tijd, zodat cliënten niet hoeven te wachten
SAT|Het team krijgt tot juli een dagdeel per maand voor intervisie
SART|Een dagdeel intervisie per maand, tot juli, omdat we lastige zaken nu alleen dragen
S|De website is te gebruiken met een schermlezer
SM|De website haalt niveau AA van de toegankelijkheidsnorm op alle pagina's
SMT|Op 28 juni haalt de website niveau AA op alle pagina's
SART|Met een expert die meekijkt maken we de website voor de deadline van juni toegankelijk, want dat moet van de wet
SM|De laadtijd van de homepage is minder dan twee seconden
SMA|Met een nieuwe server is de laadtijd minder dan twee seconden
SR|We ruimen oude code op, waardoor nieuwe collega's sneller op weg zijn
SRT|In het eerste kwartaal ruimen we oude code op, waardoor nieuwe collega's sneller op weg zijn
SM|De testdekking van het betaaldeel gaat naar 80 procent
SMAT|Met één dag per week voor tests is de dekking in augustus 80 procent
ST|In de herfst geef ik mijn eerste les aan groep 5
SAT|In de herfst geef ik, met Noor achter in de klas, mijn eerste les aan groep 5
SMR|Tachtig procent van groep 5 leest op niveau, dan kunnen ze in groep 6 mee
SMT|Aan het einde van het schooljaar leest tachtig procent van groep 5 op niveau
SA|De intern begeleider helpt mij met het plan voor de zorgleerlingen
SAR|Ik loop een dag mee op de andere locatie om te zien hoe zij het rooster maken
SART|Voor de herfstvakantie loop ik een dag mee met de planner, zodat ik hem kan vervangen
T|Komend half jaar wil ik me ontwikkelen
A|Met een training sterker worden in mijn werk
R|Professioneler worden zodat klanten mij serieus nemen
RT|Dit jaar beter samenwerken, want het loopt nu stroef
AT|Met coaching dit jaar meer zelfvertrouwen krijgen
-|Mijn talenten beter benutten
-|Klantgerichter worden
-|De sfeer verbeteren
-|Meer verantwoordelijkheid pakken
S|Ik neem de telefoon op met mijn naam en die van de afdeling
SM|De telefoon wordt binnen drie keer overgaan opgenomen
S|In de vergadering vat ik aan het eind de besluiten samen
SR|Ik vat in de vergadering de besluiten samen, zodat iedereen weet wie wat doet
SMT|Tegen de zomer duurt het weekoverleg nog maar dertig minuten
SA|Een ervaren collega luistert mee bij mijn eerste telefoongesprekken
SMA|Met een vaste agenda duurt het weekoverleg dertig minuten
SM|Alle medewerkers hebben in één jaar een voortgangsgesprek gehad
SMT|Voor het einde van het tweede kwartaal heeft iedereen een voortgangsgesprek gehad
SAR|Ik spreek met Hanneke af dat zij me uit de operatie houdt, omdat ik anders niet aan leidinggeven toekom
SRT|Deze winter isoleren we de bakkerij, want de energierekening is te hoog
SM|Het gasverbruik daalt met vijftien procent
SMART|Met subsidie van de gemeente verbruiken we in 2028 vijftien procent minder gas, zodat de prijs van brood gelijk kan blijven
SA|Yusuf oefent het bladerdeeg op een rustige dinsdag met hulp van Aylin
SMT|Half februari vouwt Yusuf tien platen bladerdeeg zonder scheuren
S|Ik bestel de slagroom pas als de bestellingen van zaterdag binnen zijn
SR|Ik bestel de slagroom later in de week om minder weg te gooien
SMR|We gooien op maandag minder dan vijf kilo gebak weg, want dat bederft de hele marge
SMAT|Door op zondag te tellen gooien we in april op maandag minder dan vijf kilo gebak weg
ST|Begin oktober is het magazijn opnieuw ingedeeld
SAT|Met een uitzendkracht erbij is het magazijn begin oktober opnieuw ingedeeld
SAR|We delen het magazijn opnieuw in met hulp van een adviseur, zodat niemand meer zwaar hoeft te tillen
SM|Een nieuwe medewerker kan na drie weken zelfstandig afrekenen
SA|Lia krijgt toegang tot het systeem en een middag uitleg van Thomas
S|Foto's van het assortiment staan bij elk product op de website
ST|Binnenkort staat er bij elk product een foto; uiterlijk in week 14
SMAR|Met een fotograaf zetten we bij 200 producten een foto, omdat klanten zonder foto niet bestellen
`)

const english = read(`
-|Communicate better
-|I want to grow in my role
-|Take more initiative
-|Improve collaboration in the team
-|Be more proactive
-|Become a stronger leader
-|Develop myself further
-|Be more visible
-|Improve quality
-|Work more effectively
-|Show more ownership
-|Get better at my job
-|Be more customer focused
-|Increase my impact
T|Grow as a professional this year
T|Improve communication by the end of the quarter
R|Communicate better so that there are fewer misunderstandings
R|Be more proactive because clients expect it
A|Become a better leader with the help of a coach
A|Improve my skills with training
AT|This year I want to grow with support from my manager
S|I write the handover on the board after each night shift
SM|Waste of floor bread goes down from six to four per cent
SMT|By the end of June the waste of floor bread is four per cent or less
SMRT|By 1 July the queue at the till is down from eight to five minutes, because customers walk out now
SMAT|With a second till the queue on Saturdays is five minutes at most in May
SMART|Together with Lotte I bring complaints down to three a month before the summer, so that we spend less time on the phone
S|The stock list matches what is on the shelves
SM|Nine out of ten check lists are filled in on time
SMT|In the third quarter every check list is in before ten o'clock
SA|With Dirk's help I make a jig that keeps the loading distance the same
SR|I write down the baking programmes so that everybody on nights can run the oven
SAT|Before Christmas I learn from Jurrien how to train an apprentice
ST|The new rota for dispatch is fixed on 15 January
SAR|I take the trainer course, because more apprentices are coming
SM|Two new colleagues can open and close the shop on their own
SMR|Sick leave drops to five per cent, which saves us two temps every week
SMT|Within six months I make a standard cake in half an hour
ST|I finish the team lead programme in November
SART|From March on I get one hour a week to practise with Ruben
SMAT|After the training in February I hold two conversations a year with every team member
S|Every customer who calls gets an answer the same day
SR|I answer customers the same day because otherwise they go to a competitor
SA|I learn planning in the new software with guidance from Esther
SM|Till differences stay below two a month
SMT|From 1 April there are at most two till failures a month
SMA|With one fixed supplier we bring ingredient costs to 29% of revenue
SMAR|By counting stock earlier we close the month in eight working days, so that the board has its figures on time
SMRT|This year returns go down to 120 kilos a week, because throwing away costs us money
SMT|All shops have held a fire drill before September
SAR|Mehmet joins me for three nights to learn how to divide the work
SAR|I ask Gerrit to sit in on difficult conversations, because I put them off too long
SRT|Before the holidays I write the oven manual so the knowledge is not with one person
SR|I say what went wrong on the day itself, because a week later it is worth nothing
SM|97 per cent of deliveries arrive on time
SMAT|With two extra drivers 97 per cent of deliveries are on time by late October
SM|Customer satisfaction rises from 7.2 to 8
SMT|In the December survey customers give us an eight on average
ST|Next January the web shop runs on the new system
SAT|We spend the budget for the new website before the summer
SAR|I get room in my rota to learn the new oven
SAR|A colleague from HR helps me with the absence policy, since I have never done that
SM|Shrinkage in Overvecht drops below 7.5 per cent
SMT|A year from now shrinkage is below six per cent in both shops
SMART|With smaller trays shrinkage goes to six per cent this year, because every per cent costs 900 euros
S|The rota is in the app on Thursday for everyone
SR|The rota is in the app on Thursday, so people can plan their week at home
SM|I give a colleague a compliment with an example every week
SMT|Until the summer I give at least one compliment with an example every week
SA|I practise giving feedback with an actor in the conversation training
SAT|In May I attend the feedback workshop
SART|In spring I take an Excel course so that I can make the figures myself
SMA|With the Excel course I make the weekly figures in one hour instead of four
SR|I phone new customers after their first order to hear what could be better
SMR|I phone five new customers a week to hear what could be better
SMRT|Until the end of March I phone five new customers a week, so that we know why people do not come back
ST|There is a proposal for the night shifts by Friday 12 February at the latest
SAT|Together with Fatima I present a proposal for the night shifts in March
SMR|Nobody works more than four nights in a row, because after that people make mistakes
S|The forklift is only driven by people with a certificate
SMT|In June all of dispatch holds a forklift certificate
SA|Three employees get their forklift certificate in working time, paid by the company
SM|The lead time of a quote goes from ten to four days
SMA|With standard texts I make a quote in four days
SMAT|With standard texts and help from Peter I make a quote in four days after the summer
SMART|Using standard texts a quote is ready in four days this autumn, so that we lose fewer orders
S|I write the report right after each conversation with a client
SM|The report is in the file within 24 hours
SMT|By Easter every report is in the file within 24 hours
SAR|I get a buddy to learn reporting in the new system
SM|90 per cent of appointments start at the planned time
SMR|90 per cent of appointments start on time so clients do not have to wait
SAT|Until July the team has half a day each month for peer review
S|The website can be used with a screen reader
SM|The website meets level AA on all pages
SMT|On 28 June the website meets level AA on all pages
SART|With an expert looking along we make the website accessible before the June deadline, because the law demands it
SM|The home page loads in less than two seconds
SMA|With a new server the home page loads in less than two seconds
SR|We clean up old code, which helps new colleagues find their way
SRT|In Q1 we clean up old code, which helps new colleagues find their way
SM|Test coverage of the payment part goes to 80%
SMAT|With one day a week for tests coverage is 80% in August
ST|In autumn I teach my first lesson to year 5
SAT|In autumn I teach my first lesson to year 5 with Noor in the back of the room
SMR|Eighty per cent of year 5 reads at level, so that they can follow in year 6
SMT|At the end of the school year eighty per cent of year 5 reads at level
SA|The care coordinator helps me with the plan for pupils who need more
SAR|I shadow the planner of the other site for a day to see how they make the rota
SART|Before half-term I shadow the planner for a day so that I can replace him
T|Over the next six months I want to develop
A|Grow stronger in my work through coaching
R|Become more professional so that clients take me seriously
RT|Work together better this year, because it is going badly
-|Use my talents better
-|Improve the atmosphere
-|Take more responsibility
-|Communicate more clearly
S|I answer the phone with my name and that of the department
SM|The phone is answered within three rings
S|At the end of each meeting I sum up the decisions
SR|I sum up the decisions of the meeting so everybody knows who does what
SMT|By summer the weekly meeting takes only thirty minutes
SA|An experienced colleague listens in on my first calls
SMA|With a fixed agenda the weekly meeting takes thirty minutes
SM|Every employee has had one conversation a year
SMT|Before the end of the second quarter everybody has had a conversation
SAR|I agree with Hanneke that she keeps me out of operations, because otherwise I do not get round to leading
SRT|This winter we insulate the bakery, because the energy bill is too high
SM|Gas use drops by fifteen per cent
SMART|With a grant from the city we use fifteen per cent less gas in 2028, so that the price of bread can stay the same
SA|Yusuf practises puff pastry on a quiet Tuesday with help from Aylin
SMT|By mid-February Yusuf folds ten sheets of pastry without a tear
S|I order the cream only once the orders for Saturday are in
SR|I order the cream later in the week to throw less away
SMR|On Mondays we throw away less than five kilos, because it eats the whole margin
SMAT|By counting on Sundays we throw away less than five kilos on Mondays in April
ST|The warehouse has been rearranged by early October
SAT|With a temp to help the warehouse is rearranged by early October
SAR|We rearrange the warehouse with an adviser so that nobody has to lift heavy things
SM|A new employee can work the till alone after three weeks
SA|Lia gets access to the system and an afternoon of explanation from Thomas
S|Every product on the website has a photo
ST|Every product has a photo by week 14
SMAR|With a photographer we add photos to 200 products, because customers do not order without one
S|I lead the daily stand-up and keep it to what is blocked
SM|The backlog of open tickets goes from 60 to 20
SMT|By 30 September the backlog of open tickets is 20
SAR|Two mornings a week are kept free of meetings so I can work on the backlog
SMRT|By the end of May the backlog is 20 tickets, so that customers wait a day instead of a week
SR|I document the release steps so that anyone can ship on a Friday
SAT|With Kim as my mentor I run my first release in April
SM|Releases happen every two weeks instead of every three months
`)

export const sentences = { nl: parted(dutch), en: parted(english) }
