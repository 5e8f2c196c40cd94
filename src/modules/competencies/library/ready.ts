import type { CompetencyContent, ReadyKey } from '../content.ts'

type Words = readonly [nl: string, en: string]
const say = ([nl, en]: Words) => ({ nl, en })
const competency = (
  name: Words,
  about: Words,
  one: Words,
  two: Words,
  three: Words,
  four: Words,
): CompetencyContent => ({
  name: say(name),
  about: say(about),
  behaviour: [say(one), say(two), say(three), say(four)],
})

/** Competencies that come along with Voortgang, for general use: behaviour that one can see, from level 1 to level 4. */
export const ready: Record<ReadyKey, CompetencyContent> = {
  craft: competency(
    ['Vakkennis', 'Knowledge of the craft'],
    ['Weten hoe het werk gaat en waarom het zo gaat.', 'Knowing how the work is done, and why it is done that way.'],
    [
      'Doet de gewone taken met een uitleg of een voorbeeld erbij. Vraagt hulp voordat het misgaat.',
      'Does the usual tasks with an explanation or an example at hand. Asks for help before things go wrong.',
    ],
    [
      'Doet de gewone taken zonder hulp en legt uit waarom die zo gaan. Merkt het als iets niet klopt.',
      'Does the usual tasks without help and can say why they are done that way. Notices when something is not right.',
    ],
    [
      'Lost ook zeldzame en lastige gevallen op. Houdt het vak bij en brengt nieuwe kennis mee naar het werk.',
      'Handles rare and difficult cases too. Keeps up with the craft and brings new knowledge to work.',
    ],
    [
      'Wordt door anderen om raad gevraagd. Verbetert de manier van werken en leidt collega’s op.',
      'Is asked for advice by others. Improves the way of working and trains colleagues.',
    ],
  ),
  quality: competency(
    ['Kwaliteit leveren', 'Delivering quality'],
    ['Werk afleveren waar de volgende mee verder kan.', 'Handing over work that the next person can build on.'],
    [
      'Werkt volgens de afspraken en laat het werk nakijken. Herstelt fouten als die worden aangewezen.',
      'Works as agreed and has the work checked. Mends mistakes when they are pointed out.',
    ],
    [
      'Kijkt het eigen werk na voordat het weggaat. Meldt eigen fouten en herstelt ze.',
      'Checks the own work before it leaves. Reports own mistakes and mends them.',
    ],
    [
      'Ziet waar fouten ontstaan en pakt de oorzaak aan. Houdt het niveau vast als het druk is.',
      'Sees where mistakes begin and deals with the cause. Keeps the standard when it is busy.',
    ],
    [
      'Zorgt dat een hele groep beter werk levert, met maten en afspraken die blijven werken.',
      'Makes a whole group deliver better work, with measures and agreements that last.',
    ],
  ),
  customer: competency(
    ['Klantgericht werken', 'Working for the customer'],
    [
      'Weten wat klanten, cliënten of gasten nodig hebben, en daarnaar handelen.',
      'Knowing what customers, clients or guests need, and acting on it.',
    ],
    [
      'Begroet klanten vriendelijk, luistert en geeft een vraag door aan wie het antwoord weet.',
      'Greets customers kindly, listens, and passes a question on to who knows the answer.',
    ],
    [
      'Vraagt door tot de vraag duidelijk is, lost die op en laat weten hoe het afloopt.',
      'Asks on until the question is clear, solves it and says how it ended.',
    ],
    [
      'Blijft rustig bij klachten en vindt een oplossing die voor beide kanten werkt. Ziet aankomen wat iemand nodig heeft.',
      'Stays calm with complaints and finds a solution that works for both sides. Sees what somebody will need.',
    ],
    [
      'Verandert hoe we werken door wat klanten ons laten merken. Helpt collega’s door moeilijke gesprekken heen.',
      'Changes how we work because of what customers show us. Helps colleagues through hard conversations.',
    ],
  ),
  'working-together': competency(
    ['Samenwerken', 'Working together'],
    ['Met anderen meer bereiken dan alleen.', 'Achieving more with others than alone.'],
    [
      'Komt afspraken met collega’s na en zegt het op tijd als dat niet lukt.',
      'Keeps agreements with colleagues and says so in time when that does not work out.',
    ],
    [
      'Biedt uit zichzelf hulp aan, deelt wat anderen moeten weten en vraagt naar hun mening.',
      'Offers help unasked, shares what others need to know and asks what they think.',
    ],
    [
      'Maakt verschillen van mening bespreekbaar en zoekt een oplossing waar iedereen mee verder kan.',
      'Brings differences of opinion into the open and looks for a way on that works for everybody.',
    ],
    [
      'Brengt mensen van verschillende afdelingen samen en zorgt dat zij van elkaar leren.',
      'Brings people of different departments together and makes them learn from one another.',
    ],
  ),
  communicating: competency(
    ['Communiceren', 'Communicating'],
    [
      'Zo luisteren, spreken en schrijven dat de ander je begrijpt.',
      'Listening, speaking and writing so that the other understands.',
    ],
    [
      'Vertelt in eigen woorden wat er speelt. Vraagt na of de boodschap goed is overgekomen.',
      'Says in own words what is going on. Asks whether the message came across.',
    ],
    [
      'Vat samen wat de ander zegt, spreekt en schrijft duidelijk, en past toon en woorden aan de ander aan.',
      'Sums up what the other says, speaks and writes clearly, and fits tone and words to the other.',
    ],
    [
      'Brengt ook een lastige boodschap rustig en eerlijk. Legt ingewikkelde dingen eenvoudig uit.',
      'Brings a hard message calmly and honestly too. Explains complicated things simply.',
    ],
    [
      'Krijgt groepen mensen mee met een helder verhaal. Helpt anderen om beter te luisteren en te spreken.',
      'Wins groups of people over with a clear story. Helps others to listen and speak better.',
    ],
  ),
  planning: competency(
    ['Plannen en organiseren', 'Planning and organising'],
    ['Het werk zo indelen dat het op tijd af is.', 'Arranging the work so that it is done in time.'],
    [
      'Werkt met een lijst of planning die een ander maakt, en meldt het als iets niet lukt.',
      'Works with a list or plan that somebody else makes, and says so when something does not work out.',
    ],
    [
      'Maakt een eigen planning, doet het belangrijkste eerst en houdt zich aan de tijd.',
      'Makes an own plan, does what matters most first and keeps to the time.',
    ],
    [
      'Plant werk van meer mensen tegelijk, houdt ruimte voor wat tegenzit en stuurt op tijd bij.',
      'Plans the work of several people at once, leaves room for setbacks and adjusts in time.',
    ],
    [
      'Zet grote klussen op over afdelingen heen en maakt dat de planning ook zonder hem of haar werkt.',
      'Sets up large jobs across departments, and makes the plan work without being there.',
    ],
  ),
  'taking-initiative': competency(
    ['Initiatief nemen', 'Taking initiative'],
    ['Zien wat er moet gebeuren en ermee beginnen.', 'Seeing what has to be done, and beginning with it.'],
    ['Pakt werk op als erom gevraagd wordt en zegt wat opvalt.', 'Takes up work when asked and says what stands out.'],
    [
      'Begint uit zichzelf aan wat nodig is en stelt verbeteringen voor.',
      'Begins with what is needed unasked, and proposes improvements.',
    ],
    [
      'Probeert verbeteringen uit, ook als het de eerste keer niet lukt, en krijgt anderen mee.',
      'Tries improvements out, also when the first attempt fails, and brings others along.',
    ],
    [
      'Ziet kansen die anderen niet zien en maakt er plannen van die worden uitgevoerd.',
      'Sees chances that others do not see, and turns them into plans that are carried out.',
    ],
  ),
  'solving-problems': competency(
    ['Problemen oplossen', 'Solving problems'],
    [
      'Uitzoeken wat er aan de hand is en iets doen wat helpt.',
      'Finding out what is going on and doing something that helps.',
    ],
    [
      'Herkent een probleem en meldt het met wat er gezien of gehoord is.',
      'Recognises a problem and reports it with what was seen or heard.',
    ],
    [
      'Zoekt uit waar een gewoon probleem vandaan komt en lost het op.',
      'Finds out where a usual problem comes from and solves it.',
    ],
    [
      'Ontleedt een ingewikkeld probleem, weegt meer oplossingen af en kijkt na of het helpt.',
      'Takes a complicated problem apart, weighs several solutions and checks whether it helps.',
    ],
    [
      'Voorkomt problemen door patronen te zien. Leert anderen om zelf naar oorzaken te zoeken.',
      'Prevents problems by seeing patterns. Teaches others to look for causes themselves.',
    ],
  ),
  learning: competency(
    ['Leren', 'Learning'],
    [
      'Beter worden door te oefenen, te vragen en terug te kijken.',
      'Becoming better by practising, asking and looking back.',
    ],
    [
      'Vraagt uitleg, oefent en neemt aan wat een ander aanwijst.',
      'Asks for explanation, practises and takes on what somebody points out.',
    ],
    [
      'Vraagt zelf om feedback, zegt wat geleerd is en doet het de volgende keer anders.',
      'Asks for feedback, says what was learnt and does it differently the next time.',
    ],
    [
      'Zoekt werk op waar nog iets te leren valt en maakt daar een plan voor.',
      'Looks for work in which there is something to learn, and makes a plan for it.',
    ],
    [
      'Deelt fouten en lessen met anderen, zodat een hele groep ervan leert.',
      'Shares mistakes and lessons, so that a whole group learns from them.',
    ],
  ),
  adapting: competency(
    ['Omgaan met verandering', 'Dealing with change'],
    ['Goed blijven werken als de omstandigheden anders worden.', 'Going on working well when circumstances change.'],
    ['Werkt mee aan een verandering als die is uitgelegd.', 'Joins in with a change once it was explained.'],
    [
      'Past werk en planning zelf aan als er iets verandert, en zegt wat daarvoor nodig is.',
      'Adjusts work and plans when something changes, and says what that takes.',
    ],
    [
      'Blijft in onzekere tijden kiezen en handelen, en ziet wat een verandering oplevert.',
      'Goes on choosing and acting in uncertain times, and sees what a change brings.',
    ],
    [
      'Neemt anderen mee in een verandering: luistert naar zorgen en maakt de eerste stap klein.',
      'Takes others along in a change: listens to worries and makes the first step small.',
    ],
  ),
  integrity: competency(
    ['Integer handelen', 'Acting with integrity'],
    ['Eerlijk zijn, ook als niemand kijkt.', 'Being honest, also when nobody looks.'],
    [
      'Kent de regels, houdt zich eraan en vraagt het na bij twijfel.',
      'Knows the rules, keeps to them and asks when in doubt.',
    ],
    [
      'Gaat zorgvuldig om met vertrouwelijke zaken en geeft eigen fouten toe.',
      'Handles confidential matters with care and admits own mistakes.',
    ],
    [
      'Spreekt anderen aan op gedrag dat niet past en weegt belangen open af.',
      'Speaks to others about behaviour that does not fit, and weighs interests openly.',
    ],
    [
      'Maakt moeilijke keuzes bespreekbaar en zorgt dat mensen zich veilig voelen om iets te melden.',
      'Makes hard choices open for discussion and makes people feel safe to report something.',
    ],
  ),
  'working-safely': competency(
    ['Veilig en gezond werken', 'Working safely and healthily'],
    ['Zorgen dat niemand letsel of klachten oploopt.', 'Taking care that nobody gets hurt or falls ill.'],
    ['Gebruikt de voorgeschreven middelen en meldt gevaar.', 'Uses the prescribed equipment and reports danger.'],
    [
      'Ruimt gevaar zelf op, neemt pauzes en houdt zich aan de regels als het druk is.',
      'Removes danger, takes breaks and keeps to the rules when it is busy.',
    ],
    [
      'Ziet risico’s aankomen en spreekt collega’s aan die ze lopen.',
      'Sees risks coming and speaks to colleagues who take them.',
    ],
    [
      'Onderzoekt wat bijna misging en verandert het werk zo dat het niet weer gebeurt.',
      'Looks into what nearly went wrong and changes the work so that it does not happen again.',
    ],
  ),
  deciding: competency(
    ['Besluiten nemen', 'Making decisions'],
    ['Op tijd kiezen, met wat er bekend is.', 'Choosing in time, with what is known.'],
    [
      'Neemt besluiten binnen vaste afspraken en vraagt het na als die er niet zijn.',
      'Decides within fixed agreements and asks when there are none.',
    ],
    ['Neemt besluiten over het eigen werk en legt uit waarom.', 'Decides about the own work and explains why.'],
    [
      'Kiest ook als niet alles bekend is, weegt belangen af en komt terug op een verkeerde keuze.',
      'Chooses when not everything is known, weighs interests and comes back on a wrong choice.',
    ],
    [
      'Neemt besluiten die veel mensen raken, betrekt hen erbij en blijft erop aanspreekbaar.',
      'Takes decisions that affect many people, involves them and stays answerable for them.',
    ],
  ),
  coaching: competency(
    ['Begeleiden', 'Coaching'],
    ['Anderen helpen om zelf verder te komen.', 'Helping others to get further by themselves.'],
    ['Doet voor hoe iets moet en beantwoordt vragen.', 'Shows how something is done and answers questions.'],
    [
      'Werkt een nieuwe collega in, geeft feedback met een voorbeeld en viert wat lukt.',
      'Settles a new colleague in, gives feedback with an example and celebrates what works.',
    ],
    [
      'Stelt vragen in plaats van oplossingen te geven, en sluit aan bij hoe iemand leert.',
      'Asks questions instead of giving solutions, and follows how somebody learns.',
    ],
    [
      'Helpt ervaren collega’s verder en leidt op wie anderen begeleidt.',
      'Helps experienced colleagues on and trains those who coach others.',
    ],
  ),
  leading: competency(
    ['Leidinggeven', 'Leading'],
    [
      'Zorgen dat een groep weet waar het heen gaat, en daar komt.',
      'Making a group know where it is going, and get there.',
    ],
    [
      'Verdeelt werk in een kleine groep met hulp van een ander en houdt het overzicht.',
      'Divides the work in a small group with somebody’s help and keeps the overview.',
    ],
    [
      'Maakt duidelijk wat er verwacht wordt, geeft ruimte en bespreekt hoe het gaat.',
      'Makes clear what is expected, gives room and discusses how it goes.',
    ],
    [
      'Brengt een team verder in goede en slechte tijden, en houdt lastige gesprekken op tijd.',
      'Takes a team further in good and bad times, and has hard conversations in time.',
    ],
    [
      'Geeft richting aan meer teams, laat anderen groeien en maakt zichzelf misbaar.',
      'Gives direction to several teams, lets others grow and makes oneself replaceable.',
    ],
  ),
  digital: competency(
    ['Digitaal werken', 'Working digitally'],
    ['Systemen en gegevens goed en veilig gebruiken.', 'Using systems and data well and safely.'],
    [
      'Gebruikt de vaste programma’s met hulp en houdt wachtwoorden geheim.',
      'Uses the usual programs with help and keeps passwords secret.',
    ],
    [
      'Werkt zonder hulp met de programma’s van het werk en herkent een verdacht bericht.',
      'Works with the programs of the job without help and recognises a suspicious message.',
    ],
    [
      'Vindt zelf uit hoe een nieuw programma werkt en controleert of gegevens kloppen.',
      'Works out how a new program works and checks whether data are right.',
    ],
    [
      'Verbetert werk met digitale middelen en helpt collega’s om die te gebruiken.',
      'Improves work with digital means and helps colleagues to use them.',
    ],
  ),
}
