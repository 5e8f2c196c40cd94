import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** What somebody wants to learn, and a plan (POP) with a first step that is taken soon. Without scores. */
export const ontwikkelgesprek: LibraryTemplate = {
  key: 'development',
  kind: 'development',
  content: {
    name: say('Ontwikkelgesprek (POP)', 'Development conversation'),
    purpose: say(
      'Jullie maken samen een plan: wat wil je leren, hoe pak je dat aan, en wie helpt daarbij? Er wordt niets beoordeeld.',
      'You make a plan together: what do you want to learn, how will you go about it, and who will help? Nothing is judged.',
    ),
    minutes: 15,
    scale: standardScale,
    themes: [
      {
        key: 'where-now',
        name: say('Waar je nu staat', 'Where you are now'),
        questions: [
          asked(
            'growth-moment',
            'open',
            put(
              'Wanneer leerde je het afgelopen jaar het meest?',
              'Beschrijf het moment: wat deed je, wie was erbij, en waarom bleef het hangen?',
              'When did you learn most in the past year?',
              'Describe the moment: what did you do, who was there, and why did it stick?',
            ),
            put(
              'Wanneer zag je {name} het afgelopen jaar het meest leren?',
              'Wat maakte dat mogelijk: de taak, een collega, of de tijd die er was?',
              'When did you see {name} learn most in the past year?',
              'What made it possible: the task, a colleague, or the time there was?',
            ),
          ),
          asked(
            'known-for',
            'open',
            put(
              'Waarvoor komen collega’s vaak naar jou toe?',
              'Dat zegt vaak meer over je talent dan een diploma.',
              'What do colleagues often come to you for?',
              'That often says more about your talent than a diploma does.',
            ),
            put(
              'Waarvoor komen collega’s vaak naar {name} toe?',
              'Gebruikt de functie dat talent al genoeg?',
              'What do colleagues often come to {name} for?',
              'Does the job make enough use of that talent?',
            ),
          ),
          optional(
            'share-learning',
            'open',
            put(
              'Wat kun jij anderen leren?',
              'Wie iets uitlegt, leert zelf ook. Noem iets kleins.',
              'What can you teach others?',
              'Whoever explains something learns too. Name something small.',
            ),
            put(
              'Wat kan {name} anderen leren?',
              'Bedenk een moment waarop dat in het werk past.',
              'What can {name} teach others?',
              'Think of a moment when that fits in the work.',
            ),
          ),
        ],
      },
      {
        key: 'where-to',
        name: say('Waar je naartoe wilt', 'Where you want to go'),
        questions: [
          asked(
            'year-ahead',
            'open',
            put(
              'Wat wil je over een jaar kunnen wat nu nog niet lukt?',
              'Kies één ding dat je graag wilt en dat je werk ook nodig heeft.',
              'What do you want to be able to do a year from now that you cannot do yet?',
              'Choose one thing you really want and your work needs as well.',
            ),
            put(
              'Wat zou {name} over een jaar kunnen wat nu nog niet lukt?',
              'Denk aan wat {name} graag wil, en niet alleen aan wat jij nodig hebt.',
              'What could {name} do a year from now that does not work yet?',
              'Think of what {name} would like, not just of what you need.',
            ),
          ),
          asked('job-ahead', 'open', null, {
            nl: [
              'Wat vraagt de functie van {name} over twee jaar?',
              'Noem wat je zeker weet, en zeg erbij wat je nog niet weet.',
            ],
            en: [
              'What will the job of {name} ask two years from now?',
              'Name what you know for sure, and say what you do not know yet.',
            ],
          }),
          optional(
            'wider-use',
            'open',
            put(
              'Wat wil je leren dat je ook buiten deze functie kunt gebruiken?',
              'Je mag verder kijken dan je team of je organisatie.',
              'What do you want to learn that you can use outside this job, too?',
              'You may look further than your team or your organisation.',
            ),
            put(
              'Wat kan {name} hier leren dat later ook ergens anders helpt?',
              'Wie zich breed ontwikkelt, blijft vaak met meer plezier.',
              'What can {name} learn here that will help somewhere else later?',
              'People who develop broadly often stay with more pleasure.',
            ),
          ),
        ],
      },
      {
        key: 'plan',
        name: say('Het plan', 'The plan'),
        questions: [
          asked(
            'practice-place',
            'open',
            put(
              'Waar in je werk kun je hiermee oefenen?',
              'Kies een echte klus waarbij het niet erg is als het de eerste keer niet lukt.',
              'Where in your work can you practise this?',
              'Pick a real task where it does no harm if it fails the first time.',
            ),
            put(
              'Waar kan {name} veilig oefenen?',
              'Welke klus of welk overleg kun jij daarvoor vrijmaken?',
              'Where can {name} practise safely?',
              'Which task or meeting can you make available for that?',
            ),
          ),
          optional(
            'learn-with',
            'open',
            put(
              'Van wie kun je dit leren, en durf je diegene te vragen?',
              'Een uur meekijken is vaak genoeg om te beginnen.',
              'Who can you learn this from, and do you dare to ask?',
              'An hour of watching is often enough to begin with.',
            ),
            put(
              'Aan wie kun je {name} koppelen?',
              'Denk ook aan iemand buiten het team.',
              'Who can you bring {name} together with?',
              'Think of somebody outside the team, too.',
            ),
          ),
          asked(
            'first-step',
            'open',
            put(
              'Wat is je eerste stap, en op welke dag zet je die?',
              'Maak hem zo klein dat hij binnen twee weken lukt.',
              'What is your first step, and on which day will you take it?',
              'Make it so small that you can do it within two weeks.',
            ),
            put(
              'Wat doe jij in de eerste twee weken om {name} op weg te helpen?',
              'Een afspraak in je agenda zegt meer dan een goed voornemen.',
              'What will you do in the first two weeks to get {name} going?',
              'An entry in your calendar says more than a good intention.',
            ),
          ),
          asked(
            'progress-sign',
            'open',
            put(
              'Waaraan merk je dat je vooruitgaat?',
              'Bij leren gaat het om wat je probeert en wat je ziet gebeuren. Een getal hoeft niet.',
              'How will you notice that you are moving forward?',
              'Learning is about what you try and what you see happen. It needs no number.',
            ),
            put(
              'Waaraan zul jij merken dat {name} vooruitgaat?',
              'Noem iets wat je kunt zien of horen.',
              'How will you notice that {name} is moving forward?',
              'Name something you can see or hear.',
            ),
          ),
          asked(
            'time-and-money',
            'open',
            put(
              'Hoeveel tijd en geld heb je voor je plan nodig?',
              'Een schatting is goed. Zeg ook wat het zonder budget kan worden.',
              'How much time and money does your plan take?',
              'An estimate will do. Say also what it can be without a budget.',
            ),
            put(
              'Hoeveel tijd en geld kun je {name} geven?',
              'Zeg eerlijk wat wel en niet kan, en wie erover beslist.',
              'How much time and money can you give {name}?',
              'Be honest about what is and is not possible, and who decides.',
            ),
          ),
          optional(
            'plan-in-the-way',
            'choice',
            put(
              'Wat kan je plan in de weg zitten?',
              'Kies er een of meer, en bedenk alvast wat je dan doet.',
              'What could get in the way of your plan?',
              'Choose one or more, and think what you will do then.',
            ),
            put(
              'Wat kan het plan van {name} in de weg zitten?',
              'Kies wat je verwacht. Waar kun jij iets aan doen?',
              'What could get in the way of the plan of {name}?',
              'Choose what you expect. What can you do something about?',
            ),
            {
              'no-time': say('Te weinig tijd naast het werk', 'Too little time beside the work'),
              'no-place': say('Geen werk om mee te oefenen', 'No work to practise with'),
              'no-guide': say('Niemand die kan voordoen hoe het moet', 'Nobody who can show how it is done'),
              confidence: say('Het spannend vinden om te beginnen', 'Finding it hard to start'),
              interest: say('Toch iets anders willen', 'Wanting something else after all'),
            },
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Begin bij wat je graag doet', 'Start with what you like doing'),
          say(
            'Je leert het snelst waar je zin in hebt. Vraag een collega waar jij volgens hem of haar goed in bent. Dat hoor je zelden vanzelf.',
            'You learn fastest where you are keen. Ask a colleague what they think you are good at. You rarely hear it without asking.',
          ),
        ),
        advice(
          'opening',
          say('Jij hebt het stuur', 'You are at the wheel'),
          say(
            'Vertel wat je wilt leren en waarom. Je hoeft nog niet te weten hoe: dat zoeken jullie samen uit.',
            'Say what you want to learn and why. You do not need to know how yet: you work that out together.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Eén stap, één datum', 'One step, one date'),
          say(
            'Zet je eerste stap als afspraak in het verslag. Spreek ook af wanneer jullie even kijken hoe het gaat.',
            'Put your first step in the report as an agreement. Agree also when you will look at how it is going.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Laat beoordelen even los', 'Put judging aside'),
          say(
            'Over beloning of een oordeel praat je een andere keer. Anders durft niemand te zeggen wat nog niet lukt.',
            'Talk about pay or a judgement another time. Otherwise nobody dares to say what does not work yet.',
          ),
        ),
        advice(
          'opening',
          say('Vraag voordat je aanraadt', 'Ask before you advise'),
          say(
            'Vraag wat je medewerker wil leren en waarom juist dat. Wacht met je eigen ideeën tot je het echt begrijpt.',
            'Ask what your employee wants to learn and why just that. Keep your own ideas until you really understand.',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Geef ruimte die je kunt waarmaken', 'Give room you can stand by'),
          say(
            'Beloof alleen tijd en geld die er zijn. Zet jouw deel van het plan als afspraak in het verslag, met een datum.',
            'Promise only time and money that are there. Put your part of the plan in the report as an agreement, with a date.',
          ),
        ),
      ],
    },
  },
}
