import { parted, read } from './labelled.ts'

/**
 * Sentences with which people begin feedback, written for this and taken from nobody, with what there is to say of each:
 * A a word of «always» or «never», L a judgement of who somebody is, P praise that could mean anything, E no example: one
 * cannot picture what was done or said. `-` says that there is nothing to say. Every third one is kept apart: rules are
 * tuned on the other two, and those that are kept apart say whether the rules hold for a sentence they were not made for.
 */
const dutch = read(`
AE|Je komt altijd te laat
AE|Je luistert nooit naar wat ik zeg
LE|Je bent lui
LE|Jij bent gewoon een controlfreak
PE|Goed gedaan!
PE|Top
-|Je belde gisteren zelf de klant terug en bood je excuses aan
-|Tijdens het teamoverleg van maandag onderbrak je mij drie keer
PE|Ga zo door
AE|Je bent altijd met je telefoon bezig
LE|Je bent best onzeker als er klanten bij zijn
-|Vrijdag nam je mijn dienst over toen mijn zoontje ziek was
E|Je zou wat meer initiatief mogen tonen
E|Je communicatie kan beter
-|In het gesprek met de gemeente noemde je de planning voordat iemand ernaar vroeg
PE|Fijne collega
PE|Je doet het super
AE|Jij weet het altijd beter
LE|Je bent arrogant tegen de nieuwe mensen
-|Je legde vorige week aan Ruben uit hoe de oven werkt, zonder het van hem over te nemen
-|Bij de overdracht van dinsdagavond stond niet op het bord dat de koeling stuk was
E|Je bent de laatste tijd stil in vergaderingen
LE|Je bent erg dominant in vergaderingen
AE|Elke keer moet ik jouw werk overdoen
-|Je stuurde de offerte om half vijf, een uur voor de afspraak
PE|Heel fijn om met je samen te werken
AE|Nooit vraag je hoe het met mij gaat
LE|Typisch jij
-|Toen de klant begon te schreeuwen, bleef je rustig praten en pakte je een stoel voor haar
E|Ik mis je inbreng in het team
E|Je mag wel wat assertiever zijn
PE|Complimenten voor je inzet
LPE|Je bent een topper
LE|Je bent onbetrouwbaar
-|Afgelopen donderdag zei je tegen de leerling: ‘Probeer het zelf maar, ik sta hiernaast’
AE|Je laat steeds je spullen slingeren
AE|Iedereen vindt dat je te hard werkt
-|Je kwam woensdag twintig minuten na de start binnen en begon meteen over de agenda
PE|Bedankt voor alles
LE|Je bent heel lief voor iedereen
-|Je las het rapport voor de vergadering en had vier vragen opgeschreven
E|Je aanpak werkt niet
E|Je neemt te veel hooi op je vork
-|In de mail van 3 november schreef je dat de levering rond was, terwijl er nog niets was besteld
AE|Jij maakt constant fouten in de administratie
LE|U bent te streng
-|Gistermiddag liet je mij uitpraten en vatte je samen wat ik had gezegd
PE|Prima werk
PE|Ik ben heel tevreden over je
E|Je werkt netjes
E|Je helpt collega's graag
-|Zaterdag ruimde je na sluitingstijd met mij de hele werkplaats op
ALE|Jij bent altijd zo negatief
LE|Je bent een geboren leider
-|Bij de presentatie voor de directie had je de cijfers op één pagina gezet
AE|Je zegt nooit eens dank je wel
-|Je zag vanochtend dat de ladder los stond en zette hem vast voordat iemand erop klom
E|Je houdt rekening met anderen
E|Je planning is vaak onduidelijk
PE|Hou dit vast!
LE|Je bent te gevoelig voor dit werk
-|Je vroeg tijdens de lunch hoe het met de verhuizing ging en bood je busje aan
AE|Je bent voortdurend afgeleid
LE|Je bent ontzettend eigenwijs
-|Vorige maand heb je voor de nieuwe collega een lijst gemaakt met wie waarvoor is
PE|Klasse!
E|Je staat open voor feedback
E|De samenwerking verloopt moeizaam
-|Je zuchtte hard toen Noor in het overleg haar idee vertelde
-|Op de beurs sprak je drie nieuwe klanten aan en noteerde je hun vragen
AE|Altijd als er een probleem is, ben jij er niet
LE|Je houding is niet goed
LE|Met jouw mentaliteit kom je er niet
-|Toen de kassa uitviel, schreef je de bonnen met de hand en ging de rij gewoon door
PE|Je bent een fijne collega om mee te werken
PE|Geweldig gedaan vorige week
-|Je vergat twee keer deze maand om de achterdeur op slot te doen
E|Je mag duidelijker zijn naar klanten
E|Ik vind dat je goed met mensen omgaat
AE|Je reageert telkens te laat op mijn mails
-|Op mijn mail van maandag reageerde je donderdag, toen was de bestelling al weg
LE|Je bent slordig met je administratie
-|In de factuur aan De Boer stond het oude bedrag, en de klant belde daarover
PE|Lekker bezig
-|Je pakte de telefoon op terwijl ik nog aan het praten was
E|Je zou meer moeten delegeren
AE|Je houdt je nooit aan afspraken
LE|Jij bent nu eenmaal chaotisch
-|Je gaf het werk aan de balie over met een briefje waarop alle drie de openstaande vragen stonden
PE|Niets op aan te merken
E|Je toont eigenaarschap
-|Bij de storing van zondagnacht belde je de wacht en bleef je tot het weer werkte
LE|Je bent iemand die alles persoonlijk opvat
AE|Jij bent ook nooit bereikbaar
-|Ik belde je dinsdag vier keer en kreeg je niet te pakken
PE|Goed bezig, houden zo
-|Je maakte tijdens de rondleiding tijd voor de vraag van die jongen achteraan
E|Je communiceert helder
E|Je bent goed in plannen
-|Na de vergadering bleef je zitten en vroeg je wat ik ervan vond
LE|Ik vind je passief
LE|Wat ben je toch een zeurpiet
AE|Je hebt altijd wel een excuus
-|Je zei dat de trein vertraging had, maar je fiets stond al om acht uur in het rek
PE|Blij met jou in het team
-|Je hebt de leerling zelf laten bellen en daarna met haar besproken hoe het ging
E|Je toon is soms scherp
-|In de groepsapp schreef je zondag ‘Lees dan ook eens je mail’ aan Tim
LE|Je bent een echte doorzetter
AE|Jij laat mij continu wachten
-|De notulen van 12 oktober waren dezelfde middag bij iedereen, met de actiepunten bovenaan
E|Je werkt hard
PE|Mooi werk geleverd
-|Je hebt gisteren de presentatie van Iris gered door het snoer uit je eigen kamer te halen
AE|Niemand weet wat jij de hele dag doet
LE|Je bent te aardig
-|Bij de klant in Utrecht hield je je mond toen ik de prijs noemde, en dat hielp
E|Je reageert soms kortaf
-|Je antwoordde ‘dat zie ik dan wel’ toen ik naar de deadline vroeg
PE|Dikke duim
E|Je bent betrokken bij de klanten
-|Je nam koffie mee voor de chauffeurs die om vijf uur al stonden te wachten
ALE|Jij bent altijd de pessimist
-|Twee weken geleden heb je de rekensheet zo omgebouwd dat er geen dubbele regels meer in staan
AE|Steeds weer dezelfde discussie met jou
LE|Je bent niet te vertrouwen
-|Je rolde met je ogen toen Amira haar voorstel deed
PE|Je bent een kanjer, dank je wel
E|Je verdeelt het werk eerlijk
-|Toen ik vastliep met het contract, ging je naast me zitten en las je het met me door
E|Je stelt goede vragen
LE|Je bent hard voor je mensen
-|Je sloot het overleg af om tien uur precies en alle punten waren besproken
PE|Chapeau
AE|Nooit krijg ik antwoord van je
-|Je hield bij de controle de lijst van dinsdag en die van woensdag naast elkaar en vond het verschil
E|Er is te weinig overleg
-|Je meldde je vrijdag om zeven uur ziek, zodat ik nog vervanging kon regelen
LE|Je bent wispelturig
E|Je neemt verantwoordelijkheid
-|Je bedankte in de vergadering de schoonmakers bij hun naam
PE|Super gedaan allemaal
-|Je corrigeerde mij waar de klant bij stond
LE|Je bent zo ongeduldig
AE|De hele tijd praat je door anderen heen
-|Je printte de route uit omdat je wist dat Kees zijn telefoon niet gebruikt
E|Je straalt rust uit
-|Zojuist liet je drie mensen voorgaan in de rij omdat ze maar één ding hadden
AE|Jij bent degene die altijd roet in het eten gooit
PE|Fantastisch gedaan
-|Op de teamdag heb je met elk van de nieuwe mensen een kwartier gewandeld
E|Je kunt je beter voorbereiden
`)

const english = read(`
AE|You are always late
AE|You never listen to me
LE|You are lazy
LE|You are such a control freak
PE|Great job!
PE|Well done
-|Yesterday you called the client back yourself and apologised
-|In the team meeting on Monday you interrupted me three times
PE|Keep it up
AE|You are constantly on your phone
LE|You are quite insecure when customers are around
-|On Friday you took over my shift when my son was ill
E|You could show a bit more initiative
E|Your communication could be better
-|In the talk with the council you named the schedule before anybody asked
PE|You are a great colleague
PE|You're doing great
AE|You always know better
LE|You're arrogant towards the new people
-|Last week you showed Ruben how the oven works without taking it over from him
-|At the handover on Tuesday evening the board did not say that the fridge was broken
E|You have been quiet in meetings lately
LE|You are very dominant in meetings
AE|Every time I have to redo your work
-|You sent the quote at half past four, an hour before the appointment
PE|It is a pleasure to work with you
AE|You never ask how I am doing
LE|That's just you
-|When the customer started to shout, you kept talking calmly and got her a chair
E|I miss your contribution to the team
E|You could be more assertive
PE|Thanks for your hard work
LPE|You are a star
LE|You are unreliable
-|Last Thursday you told the apprentice: “Try it yourself, I am right here”
AE|You keep leaving your things around all the time
AE|Everybody thinks you work too hard
-|On Wednesday you came in twenty minutes late and started on the agenda straight away
PE|Thank you for everything
LE|You are so sweet to everyone
-|You read the report before the meeting and had written down four questions
E|Your approach does not work
E|You take on too much
-|In the email of 3 November you wrote that the delivery was arranged, while nothing had been ordered
AE|You constantly make mistakes in the records
LE|You are too strict
-|Yesterday afternoon you let me finish and summarised what I had said
PE|Good work
PE|I am very satisfied with you
E|You work neatly
E|You like helping colleagues
-|On Saturday after closing you cleaned the whole workshop with me
ALE|You are always so negative
LE|You are a born leader
-|For the presentation to the board you put the figures on one page
AE|You never say thank you
-|This morning you saw that the ladder was loose and fixed it before anybody climbed it
E|You take others into account
E|Your schedules are often unclear
PE|Keep up the good work!
LE|You are too sensitive for this job
-|During lunch you asked how the move went and offered your van
AE|You are distracted all the time
LE|You can be incredibly stubborn
-|Last month you made a list for the new colleague of who does what
PE|Awesome!
E|You are open to feedback
E|Working together is difficult
-|You sighed loudly when Noor told us her idea in the meeting
-|At the fair you spoke to three new customers and noted their questions
AE|Whenever there is a problem you are never there
LE|Your attitude is not good
LE|With your mentality you will not get far
-|When the till broke down you wrote the receipts by hand and the queue kept moving
PE|You are such a nice colleague to have
PE|Amazing job last week
-|Twice this month you forgot to lock the back door
E|You could be clearer with customers
E|I think you are good with people
AE|You always reply too late to my emails
-|You replied on Thursday to my email of Monday, and by then the order was gone
LE|You are sloppy with your records
-|The invoice to De Boer had the old amount on it, and the customer called about that
PE|Nice work, keep going
-|You picked up the phone while I was still talking
E|You should delegate more
AE|You never keep your promises
LE|You are just chaotic by nature
-|You handed over the desk with a note that had all three open questions on it
PE|Nothing to complain about
E|You show ownership
-|During the outage on Sunday night you rang the engineer and stayed until it worked again
LE|You're someone who takes everything personally
AE|You are never available
-|I called you four times on Tuesday and did not reach you
PE|Hats off
-|During the tour you made time for the question of that boy at the back
E|You communicate clearly
E|You are good at planning
-|After the meeting you stayed and asked what I thought of it
LE|I think you are passive
LE|You are such a complainer
AE|You always have an excuse
-|You said the train was delayed, but your bike was in the rack at eight
PE|Glad you are here in this team
-|You let the trainee make the call herself and talked with her afterwards about how it went
E|Your tone is sometimes sharp
-|In the group chat on Sunday you wrote “Read your mail for once” to Tim
LE|You are a real perfectionist
AE|You keep me waiting every single time
-|The minutes of 12 October reached everybody the same afternoon, with the actions on top
E|You work hard
PE|Excellent work on everything
-|Yesterday you saved the presentation of Iris by fetching the cable from your own room
AE|Nobody knows what you do all day
LE|You are too nice
-|At the customer in Utrecht you kept quiet when I named the price, and that helped
E|You sometimes react curtly
-|You answered “we'll see” when I asked about the deadline
PE|Thumbs up
E|You are involved with your customers
-|You brought coffee for the drivers who were already waiting at five
ALE|You are always the pessimist
-|Two weeks ago you rebuilt the sheet so that there are no double lines in it any more
AE|Forever the same discussion with you
LE|You are not to be trusted
-|You rolled your eyes when Amira made her proposal
PE|Kudos to you, way to go
E|You divide the work fairly
-|When I got stuck with the contract you sat down next to me and read it with me
E|You ask good questions
LE|You are harsh on your people
-|You closed the meeting at ten sharp and every point had been discussed
PE|You rock
AE|I never get an answer from you
-|At the check you held the list of Tuesday next to that of Wednesday and found the difference
E|There is too little consultation
-|On Friday you called in sick at seven, so I could still find a replacement
LE|You are moody
E|You take responsibility
-|In the meeting you thanked the cleaners by name
PE|Good job everyone
-|You corrected me in front of the customer
LE|You are so impatient
AE|You talk over others all the time
-|You printed the route because you knew that Kees does not use his phone
E|You radiate calm
-|Just now you let three people go first because they only had one item
AE|You are the one who always spoils it
PE|Fantastic job
-|On the team day you walked a quarter of an hour with each of the new people
E|You could prepare better
`)

export const sentences = { nl: parted(dutch), en: parted(english) }
