import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** Before the probation ends: do both want to go on, and what comes next. */
export const proeftijdeinde: LibraryTemplate = {
  key: 'probation-end',
  kind: 'start',
  content: {
    name: say('Einde van de proeftijd', 'End of probation'),
    purpose: say(
      'Jullie kijken terug op de proeftijd en zeggen allebei of jullie samen verder willen. Plan dit gesprek ruim voor de laatste dag.',
      'You look back at the probation and each say whether you want to go on together. Plan this conversation well before the last day.',
    ),
    minutes: 10,
    scale: standardScale,
    themes: [
      {
        key: 'probation-back',
        name: say('Terugkijken', 'Looking back'),
        questions: [
          asked(
            'surprise',
            'open',
            put(
              'Wat viel mee in je proeftijd, en wat viel tegen?',
              'Noem van allebei één ding, met een voorbeeld.',
              'What was better than you expected in your probation, and what was worse?',
              'Name one of each, with an example.',
            ),
            put(
              'Wat viel mee in de proeftijd van {name}, en wat viel tegen?',
              'Vertel alleen wat je al eerder hebt gezegd. Nieuws komt nu te laat.',
              'What was better than expected in the probation of {name}, and what was worse?',
              'Tell only what you said before. It is too late for news now.',
            ),
          ),
          asked(
            'work-alone',
            'open',
            put(
              'Wat doe je nu zelfstandig, en waarbij heb je nog hulp nodig?',
              'Leg het naast wat jullie aan het begin hebben afgesproken.',
              'What do you do on your own now, and with what do you still need help?',
              'Lay it beside what you agreed at the start.',
            ),
            put(
              'Wat doet {name} nu zelfstandig, en waarbij is nog hulp nodig?',
              'Leg het naast wat jullie aan het begin hebben afgesproken.',
              'What does {name} do alone now, and where is help still needed?',
              'Lay it beside what you agreed at the start.',
            ),
          ),
          asked(
            'probation-level',
            'score',
            put(
              'Hoe ver ben je, als je kijkt naar wat je na deze tijd moet kunnen?',
              'Kies het niveau dat past bij iemand die net begonnen is. Geef een voorbeeld.',
              'How far are you, compared with what you should be able to do after this time?',
              'Choose the level that fits somebody who has just started. Give an example.',
            ),
            put(
              'Hoe ver is {name}, als je kijkt naar wat iemand na deze tijd moet kunnen?',
              'Vergelijk met iemand die net begonnen is, en niet met je meest ervaren collega.',
              'How far is {name}, compared with what somebody should be able to do after this time?',
              'Compare with somebody who has just started, not with your most experienced colleague.',
            ),
          ),
          asked(
            'promised',
            'open',
            put(
              'Wat was je bij je start beloofd, en is dat gebeurd?',
              'Denk aan taken, uren, begeleiding of een cursus.',
              'What were you promised when you started, and did it happen?',
              'Think of tasks, hours, guidance or a course.',
            ),
            put(
              'Wat heb je {name} bij de start beloofd, en is dat gebeurd?',
              'Is iets blijven liggen? Zeg wanneer het alsnog komt.',
              'What did you promise {name} at the start, and did it happen?',
              'Was something left undone? Say when it will be done.',
            ),
          ),
          optional(
            'place-in-team',
            'open',
            put(
              'Hoe vind je je plek in het team?',
              'Met wie werk je makkelijk samen, en wie wil je beter leren kennen?',
              'How are you finding your place in the team?',
              'Whom do you work with easily, and whom would you like to know better?',
            ),
            put(
              'Hoe vindt {name} een plek in het team?',
              'Wat kun jij of het team daar nog aan doen?',
              'How is {name} finding a place in the team?',
              'What can you or the team still do about it?',
            ),
          ),
        ],
      },
      {
        key: 'probation-ahead',
        name: say('Verder', 'Going on'),
        questions: [
          asked(
            'continue',
            'choice',
            put(
              'Wil je hier verder werken?',
              'Kies wat nu voor je geldt. Twijfel je? Schrijf op waarvan het afhangt.',
              'Do you want to go on working here?',
              'Choose what is true for you now. In doubt? Write down what it depends on.',
            ),
            put(
              'Wil je met {name} verder?',
              'Kies wat nu voor je geldt, met de reden. Overleg bij twijfel eerst met HR.',
              'Do you want to go on with {name}?',
              'Choose what is true for you now, with the reason. In doubt, talk with HR first.',
            ),
            {
              yes: say('Ja, graag', 'Yes, gladly'),
              if: say('Ja, als een paar dingen veranderen', 'Yes, if a few things change'),
              doubt: say('Ik twijfel', 'I am in doubt'),
              no: say('Nee', 'No'),
            },
          ),
          asked(
            'coming-half-year',
            'open',
            put(
              'Waar wil je het komende half jaar vooral aan werken?',
              'Kies één taak die je beter wilt doen en één ding dat je wilt leren.',
              'What do you mainly want to work on in the coming half year?',
              'Choose one task you want to do better and one thing you want to learn.',
            ),
            put(
              'Waar kan {name} het komende half jaar vooral aan werken?',
              'Kies één taak en één ding om te leren. Wat doe jij daarvoor?',
              'What should {name} mainly work on in the coming half year?',
              'Choose one task and one thing to learn. What will you do for it?',
            ),
          ),
          optional(
            'onboarding-tip',
            'open',
            put(
              'Wat kunnen we beter doen voor wie na jou begint?',
              'Jij weet het nu nog precies.',
              'What can we do better for whoever starts after you?',
              'You still know exactly.',
            ),
            put(
              'Wat doe je anders voor wie na {name} begint?',
              'Kies iets wat jij zelf kunt regelen.',
              'What will you do differently for whoever starts after {name}?',
              'Choose something you can arrange yourself.',
            ),
          ),
          optional(
            'still-unclear',
            'open',
            put(
              'Wat is na deze maanden nog niet duidelijk?',
              'Over je taken, je rooster, regels, of iets anders in het werk.',
              'What is still unclear after these months?',
              'About your tasks, your schedule, rules, or something else in the work.',
            ),
            put(
              'Wat is voor {name} misschien nog niet duidelijk?',
              'Wat leg je zelf nooit uit omdat het voor jou gewoon is?',
              'What may still be unclear to {name}?',
              'What do you never explain because it is ordinary to you?',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Jij kiest ook', 'You choose too'),
          say(
            'Een proeftijd is voor allebei. Bedenk of dit werk bij je past, en wat er zou moeten veranderen om het passend te maken.',
            'A probation is for both. Think whether this work suits you, and what would have to change to make it fit.',
          ),
        ),
        advice(
          'opening',
          say('Vertel eerst zelf hoe je terugkijkt', 'First tell how you look back'),
          say(
            'Begin met wat je nu kunt en aan het begin nog niet. Zeg daarna wat nog lastig is.',
            'Begin with what you can do now and could not at the start. Then say what is still hard.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Weet waar je aan toe bent', 'Know where you stand'),
          say(
            'Ga niet weg voordat duidelijk is of jullie samen verdergaan, en wat de volgende stap is.',
            'Do not leave before it is clear whether you go on together, and what the next step is.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Wees op tijd', 'Be in time'),
          say(
            'Plan dit gesprek ruim voor het einde van de proeftijd. Een besluit op de laatste dag geeft niemand ruimte.',
            'Plan this conversation well before the probation ends. A decision on the last day gives nobody room.',
          ),
          say(
            'Je besluit gaat over het werk. Andere redenen, zoals de gezondheid van iemand of plannen buiten het werk, tellen niet mee.',
            'Your decision is about the work. Other reasons, such as somebody’s health or plans outside work, do not count.',
          ),
        ),
        advice(
          'opening',
          say('Draai er niet omheen', 'Come to the point'),
          say(
            'Heb je al besloten? Zeg dat in het begin, met de reden. Daarna is er tijd om te praten.',
            'Have you decided already? Say so at the start, with the reason. After that there is time to talk.',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Leg vast wat is besloten', 'Record what was decided'),
          say(
            'Schrijf in het verslag wat jullie hebben besloten en waarom. Ga je verder, spreek dan de eerste doelen af.',
            'Write in the report what you decided and why. If you go on, agree on the first goals.',
          ),
        ),
      ],
    },
  },
}
