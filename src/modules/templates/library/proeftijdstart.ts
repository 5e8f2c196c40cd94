import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** In the first weeks: what the work is, what is expected, and what somebody new needs. */
export const proeftijdstart: LibraryTemplate = {
  key: 'probation-start',
  kind: 'start',
  content: {
    name: say('Begin van de proeftijd', 'Start of probation'),
    purpose: say(
      'Jullie bespreken de eerste weken: klopt het werk met het beeld vooraf, wat is nodig, en wat verwachten jullie van elkaar?',
      'You discuss the first weeks: does the work match the picture beforehand, what is needed, and what do you expect of each other?',
    ),
    minutes: 10,
    scale: standardScale,
    themes: [
      {
        key: 'first-days',
        name: say('De eerste dagen', 'The first days'),
        questions: [
          asked(
            'first-impression',
            'open',
            put(
              'Wat viel je op in je eerste dagen hier?',
              'Je ziet nu nog wat anderen niet meer zien. Alles mag.',
              'What struck you in your first days here?',
              'You still see what others no longer notice. Anything goes.',
            ),
            put(
              'Wat viel jou op in de eerste dagen van {name}?',
              'Noem iets wat je {name} zag doen of hoorde vragen.',
              'What struck you in the first days of {name}?',
              'Name something you saw {name} do or heard {name} ask.',
            ),
          ),
          asked(
            'picture-right',
            'choice',
            put(
              'Klopt het werk met het beeld dat je vooraf had?',
              'Noem één verschil. Hoe eerder je het zegt, hoe beter het op te lossen is.',
              'Does the work match the picture you had beforehand?',
              'Name one difference. The sooner you say it, the easier it is to solve.',
            ),
            put(
              'Klopt het werk met wat je {name} vooraf hebt verteld?',
              'Noem één verschil, en wat je daaraan gaat doen.',
              'Does the work match what you told {name} beforehand?',
              'Name one difference, and what you will do about it.',
            ),
            {
              yes: say('Ja', 'Yes'),
              mostly: say('Grotendeels', 'For the most part'),
              partly: say('Voor een deel', 'In part'),
              no: say('Nee', 'No'),
            },
          ),
          optional(
            'welcome',
            'open',
            put(
              'Wat hielp je om je plek te vinden, en wat miste je?',
              'Denk aan uitleg, kennismaken, of iemand die tijd voor je had.',
              'What helped you to find your feet, and what did you miss?',
              'Think of instruction, getting to know people, or somebody who had time for you.',
            ),
            put(
              'Wat hebben we goed geregeld voor {name}, en wat niet?',
              'Kijk naar uitleg, kennismaken en de eerste klussen.',
              'What did we arrange well for {name}, and what not?',
              'Look at instruction, getting to know people and the first tasks.',
            ),
          ),
        ],
      },
      {
        key: 'start-needs',
        name: say('Wat je nodig hebt', 'What you need'),
        questions: [
          asked(
            'tools-ready',
            'open',
            put(
              'Wat heb je nog nodig om goed te kunnen werken?',
              'Denk aan toegang, gereedschap, een rooster, of uitleg bij een systeem.',
              'What do you still need to work well?',
              'Think of access, tools, a schedule, or instruction on a system.',
            ),
            put(
              'Wat moet je voor {name} nog regelen?',
              'Zet erbij wanneer het klaar is.',
              'What do you still have to arrange for {name}?',
              'Add when it will be done.',
            ),
          ),
          asked(
            'know-whom-to-ask',
            'choice',
            put(
              'Weet je bij wie je met welke vraag terechtkunt?',
              'Noem een vraag waar je nog niemand voor weet.',
              'Do you know whom to ask what?',
              'Name a question you have nobody for yet.',
            ),
            put(
              'Weet {name} bij wie je met welke vraag terechtkunt?',
              'Bedenk wie je nog moet voorstellen.',
              'Does {name} know whom to ask what?',
              'Think whom you still have to introduce.',
            ),
            {
              always: say('Ja, voor alles', 'Yes, for everything'),
              mostly: say('Voor de meeste dingen', 'For most things'),
              seldom: say('Nog niet goed', 'Not really yet'),
            },
          ),
          optional(
            'buddy',
            'open',
            put(
              'Met wie wil je de komende weken graag meelopen?',
              'Het mag ook iemand van een andere afdeling zijn.',
              'Whom would you like to join in the coming weeks?',
              'It may be somebody of another department, too.',
            ),
            put(
              'Wie maakt {name} de komende weken wegwijs?',
              'Geef die collega er ook tijd voor.',
              'Who will show {name} around in the coming weeks?',
              'Give that colleague time for it, too.',
            ),
          ),
          optional(
            'working-style',
            'open',
            put(
              'Hoe hoor je het liefst dat iets beter kan?',
              'Meteen of later, kort of uitgebreid: zo weet de ander wat bij je past.',
              'How do you prefer to hear that something could be better?',
              'At once or later, in short or at length: so the other knows what suits you.',
            ),
            put(
              'Hoe zeg jij meestal dat iets beter kan?',
              'Vertel het vooraf. Dan schrikt {name} er niet van.',
              'How do you usually say that something could be better?',
              'Tell it beforehand. Then it does not startle {name}.',
            ),
          ),
        ],
      },
      {
        key: 'start-expectations',
        name: say('Wat jullie verwachten', 'What you expect'),
        questions: [
          asked(
            'able-after-probation',
            'open',
            put(
              'Wat wil je aan het einde van je proeftijd zelf kunnen?',
              'Noem twee of drie dingen. Vraag ernaar als je het niet weet.',
              'What do you want to be able to do yourself at the end of your probation?',
              'Name two or three things. Ask if you do not know.',
            ),
            put(
              'Wat moet {name} aan het einde van de proeftijd zelf kunnen?',
              'Noem twee of drie dingen die je kunt zien. Hierop kijken jullie later terug.',
              'What must {name} be able to do at the end of the probation?',
              'Name two or three things you can see. You will look back on these later.',
            ),
          ),
          asked(
            'good-day',
            'open',
            put(
              'Waaraan merk je dat je een goede werkdag hebt gehad?',
              'Kijk of jij en je leidinggevende hetzelfde bedoelen met goed werk.',
              'How do you know that you had a good day at work?',
              'See whether you and your manager mean the same by good work.',
            ),
            put(
              'Waaraan ziet {name} dat het werk goed genoeg is?',
              'Laat een voorbeeld zien. Dat zegt meer dan een beschrijving.',
              'How does {name} see that the work is good enough?',
              'Show an example. It says more than a description.',
            ),
          ),
          asked(
            'learn-first',
            'open',
            put(
              'Wat wil je als eerste onder de knie krijgen?',
              'Kies iets waar je elke dag aan werkt.',
              'What do you want to master first?',
              'Choose something you work on every day.',
            ),
            put(
              'Wat kan {name} het best als eerste leren?',
              'Bedenk een volgorde: wat eerst, en wat kan wachten?',
              'What should {name} learn first?',
              'Think of an order: what comes first, and what can wait?',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Schrijf je vragen op', 'Write down your questions'),
          say(
            'Elke vraag is nu een goede vraag. Noteer ze als ze opkomen, dan vergeet je ze niet.',
            'Every question is a good one now. Note them as they come up, and you will not forget them.',
          ),
        ),
        advice(
          'opening',
          say('Zeg hoe het echt gaat', 'Say how it really is going'),
          say(
            'Niemand verwacht dat alles al lukt. Als je zegt wat nog lastig is, kan de ander helpen.',
            'Nobody expects everything to work already. If you say what is still hard, the other can help.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Weet wat er van je wordt verwacht', 'Know what is expected of you'),
          say(
            'Zeg in je eigen woorden wat je aan het einde van je proeftijd moet kunnen. Spreek af wanneer jullie elkaar weer spreken.',
            'Say in your own words what you must be able to do at the end of your probation. Agree when you will talk again.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Kijk wat jij nog moet doen', 'See what you still have to do'),
          say(
            'In de eerste weken ligt veel bij jou: toegang, uitleg, kennismaken. Loop na wat er nog openstaat.',
            'In the first weeks much is up to you: access, instruction, introductions. Check what is still open.',
          ),
        ),
        advice(
          'opening',
          say('Maak vragen stellen gewoon', 'Make asking normal'),
          say(
            'Vertel wat jij in je eerste weken niet wist. Daarna vraagt je medewerker makkelijker iets.',
            'Tell what you did not know in your own first weeks. After that your employee will find it easier to ask.',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Maak de verwachting zichtbaar', 'Make the expectation visible'),
          say(
            'Leg vast wat aan het einde van de proeftijd moet lukken. Gaat het onderweg niet goed, zeg dat dan meteen en wacht niet tot het einde.',
            'Record what has to work at the end of the probation. If things go wrong on the way, say so at once and do not wait for the end.',
          ),
        ),
      ],
    },
  },
}
