import { listeningAdvice, feedbackAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** Back after a long time away, whatever the reason was: it is not asked. Only the work, and how to begin with it again. */
export const terugkeer: LibraryTemplate = {
  key: 'return',
  kind: 'check-in',
  content: {
    name: say('Terug na lang verlof', 'Back after long leave'),
    purpose: say(
      'Jullie spreken af hoe het werk weer op gang komt: wat is er veranderd, waarmee begin je, en wat heb je nodig? Waarom je weg was, is geen onderwerp.',
      'You agree how work gets going again: what has changed, what do you start with, and what do you need? Why you were away is not a topic.',
    ),
    minutes: 10,
    scale: standardScale,
    themes: [
      {
        key: 'back',
        name: say('Weer bij zijn', 'Catching up'),
        questions: [
          asked(
            'since-away',
            'open',
            put(
              'Wat wil je weten over wat er hier is veranderd?',
              'Denk aan collega’s, klanten, systemen en afspraken.',
              'What would you like to know about what has changed here?',
              'Think of colleagues, customers, systems and agreements.',
            ),
            put(
              'Wat is er veranderd terwijl {name} weg was?',
              'Noem wat {name} meteen nodig heeft, en wat later kan.',
              'What has changed while {name} was away?',
              'Name what {name} needs at once, and what can wait.',
            ),
          ),
          asked(
            'up-to-date',
            'open',
            put(
              'Wat heb je nodig om weer bij te zijn?',
              'Bijvoorbeeld tijd om te lezen, uitleg van een collega, of een dag meelopen.',
              'What do you need to be up to date again?',
              'For example time to read, instruction by a colleague, or a day of joining somebody.',
            ),
            put(
              'Wat regel je zodat {name} weer bij is?',
              'Plan er tijd voor in. Het hoort bij het werk van de eerste weken.',
              'What will you arrange so that {name} is up to date again?',
              'Set time aside for it. It is part of the work of the first weeks.',
            ),
          ),
          optional(
            'whom-to-meet',
            'open',
            put(
              'Wie wil je als eerste spreken?',
              'Een kort gesprek met een paar mensen helpt meer dan een volle mailbox.',
              'Whom do you want to talk to first?',
              'A short talk with a few people helps more than a full mailbox.',
            ),
            put(
              'Met wie moet {name} als eerste praten?',
              'Wie is er nieuw, en wie heeft werk overgenomen?',
              'With whom should {name} talk first?',
              'Who is new, and who took over work?',
            ),
          ),
        ],
      },
      {
        key: 'work-again',
        name: say('Het werk', 'The work'),
        questions: [
          asked(
            'pick-up',
            'open',
            put(
              'Met welk werk wil je beginnen?',
              'Kies iets wat je goed kent en wat snel af kan.',
              'Which work do you want to begin with?',
              'Choose something you know well and can finish soon.',
            ),
            put(
              'Met welk werk kan {name} het best beginnen?',
              'Begin met iets wat ertoe doet, maar niet meteen haast heeft.',
              'Which work should {name} begin with?',
              'Start with something that matters, but is not urgent at once.',
            ),
          ),
          asked(
            'hand-back',
            'open',
            put(
              'Welk werk is door anderen gedaan, en wat wil je terug?',
              'Misschien is er ook werk dat nu beter bij een ander past.',
              'Which work was done by others, and what do you want back?',
              'Perhaps there is work that suits somebody else better now.',
            ),
            put(
              'Welk werk komt bij {name} terug, en wanneer?',
              'Spreek het ook af met wie het overnam.',
              'Which work comes back to {name}, and when?',
              'Agree it with whoever took it over, too.',
            ),
          ),
          asked(
            'build-up',
            'open',
            put(
              'Hoe wil je je taken en uren de eerste weken opbouwen?',
              'Zeg wat je wilt doen en wanneer. Je hoeft niet uit te leggen waarom.',
              'How do you want to build up your tasks and hours in the first weeks?',
              'Say what you want to do and when. You do not have to explain why.',
            ),
            put(
              'Welke opbouw van taken en uren kun je {name} bieden?',
              'Ga uit van wat is afgesproken. Vraag niet naar de reden van het verlof.',
              'Which build-up of tasks and hours can you offer {name}?',
              'Keep to what was agreed. Do not ask for the reason of the leave.',
            ),
          ),
          optional(
            'old-plans',
            'open',
            put(
              'Welke plannen van voor je verlof wil je weer oppakken?',
              'Kijk ook of je doelen van toen nog kloppen.',
              'Which plans from before your leave do you want to take up again?',
              'See whether your goals of that time still make sense.',
            ),
            put(
              'Welke doelen van {name} van voor het verlof kloppen nog?',
              'Pas ze aan op de tijd die er nog is.',
              'Which goals of {name} from before the leave still make sense?',
              'Adapt them to the time that is left.',
            ),
          ),
        ],
      },
      {
        key: 'back-together',
        name: say('Samen verder', 'Going on together'),
        questions: [
          asked(
            'team-help',
            'open',
            put(
              'Wat kan je team de eerste weken voor je doen?',
              'En wat hoeft juist niet?',
              'What can your team do for you in the first weeks?',
              'And what is not needed?',
            ),
            put(
              'Wat vraag je het team om te doen als {name} terug is?',
              'Overleg eerst met {name} wat je zegt. Over de reden zeg je niets.',
              'What will you ask the team to do when {name} is back?',
              'Agree with {name} what you will say. About the reason you say nothing.',
            ),
          ),
          optional(
            'first-day-back',
            'open',
            put(
              'Hoe wil je dat je eerste dag terug verloopt?',
              'Rustig beginnen of meteen aan de slag: zeg wat je prettig vindt.',
              'How would you like your first day back to go?',
              'A quiet start or straight to work: say what you like.',
            ),
            put(
              'Hoe maak je de eerste dag van {name} goed?',
              'Zorg dat toegang en werkplek in orde zijn, en dat er iemand is.',
              'How will you make the first day of {name} a good one?',
              'See that access and workplace are in order, and that somebody is there.',
            ),
          ),
          asked(
            'check-again',
            'choice',
            put(
              'Wanneer willen jullie samen kijken hoe het loopt?',
              'Liever te vroeg dan te laat. Een kwartier is genoeg.',
              'When do you want to look together at how it is going?',
              'Rather too soon than too late. A quarter of an hour is enough.',
            ),
            put(
              'Wanneer wil je met {name} kijken hoe het loopt?',
              'Zet het meteen in jullie agenda’s.',
              'When do you want to look at how it is going with {name}?',
              'Put it in both your calendars at once.',
            ),
            {
              week: say('Na een week', 'After a week'),
              fortnight: say('Na twee weken', 'After two weeks'),
              month: say('Na een maand', 'After a month'),
              often: say('Elke week kort', 'Shortly every week'),
            },
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Over je werk, niet over je verlof', 'About your work, not about your leave'),
          say(
            'Je hoeft niet te vertellen waarom je weg was en hoe het nu met je is. Schrijf alleen op wat je voor je werk nodig hebt.',
            'You do not have to tell why you were away or how you are now. Write down only what you need for your work.',
          ),
        ),
        advice(
          'opening',
          say('Zeg wat je prettig vindt', 'Say what you like'),
          say(
            'Vertel waar je mee wilt beginnen en wat je nog lastig lijkt. Dan kan je leidinggevende het werk erop inrichten.',
            'Tell what you want to begin with and what still seems hard. Then your manager can arrange the work accordingly.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Spreek een kort moment af', 'Agree a short moment'),
          say(
            'Spreek af wanneer jullie weer even kijken. Een plan voor de eerste weken mag veranderen.',
            'Agree when you will look again. A plan for the first weeks may change.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Vraag niet naar de reden', 'Do not ask for the reason'),
          say(
            'De wet laat niet toe dat je naar de gezondheid van je medewerker vraagt, en ook niet dat je daar iets over opschrijft. Dat is voor de bedrijfsarts. Jullie praten over het werk.',
            'The law does not let you ask about your employee’s health, nor write anything down about it. That is for the company doctor. You talk about the work.',
          ),
        ),
        advice(
          'opening',
          say('Begin met een welkom', 'Begin with a welcome'),
          say(
            'Zeg dat je blij bent dat je medewerker er weer is. Vraag daarna: waar wil je mee beginnen?',
            'Say that you are glad to have your employee back. Then ask: what would you like to begin with?',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Maak het eerste stuk klein', 'Keep the first stretch small'),
          say(
            'Leg vast welk werk wanneer terugkomt en wie wat overdraagt. In het verslag staat niets over de reden van het verlof.',
            'Record which work comes back when and who hands over what. The report says nothing about the reason of the leave.',
          ),
        ),
      ],
    },
  },
}
