import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'
import { feedbackAdvice, listeningAdvice } from './advice.ts'

/** Two people talk about the work itself: the tasks, the way of working, and what each of them can change. No judgement. */
export const functioneringsgesprek: LibraryTemplate = {
  key: 'functioning',
  kind: 'functioning',
  content: {
    name: say('Functioneringsgesprek', 'Functioning conversation'),
    purpose: say(
      'Jullie bespreken hoe het werk loopt en wat er beter kan, van allebei de kanten. Er komt geen oordeel uit, wel afspraken.',
      'You discuss how the work is going and what could be better, from both sides. It ends in agreements, not in a judgement.',
    ),
    minutes: 15,
    scale: standardScale,
    themes: [
      {
        key: 'tasks',
        name: say('Taken', 'Tasks'),
        questions: [
          asked(
            'tasks-fit',
            'open',
            put(
              'Passen je taken bij wat er in je functie staat?',
              'Noem een taak die erbij is gekomen, of een taak die is weggevallen.',
              'Do your tasks match your job description?',
              'Name a task that was added, or one that has gone.',
            ),
            put(
              'Passen de taken van {name} bij de functie?',
              'Kijk naar wat {name} echt doet, en leg de functiebeschrijving ernaast.',
              'Do the tasks of {name} match the job?',
              'Look at what {name} really does, and lay the job description beside it.',
            ),
          ),
          asked(
            'task-well',
            'open',
            put(
              'Welke taak gaat je het best af, en waardoor komt dat?',
              'Kies er één. Beschrijf wat je doet waardoor het lukt.',
              'Which task do you do best, and why is that?',
              'Pick one. Describe what you do that makes it work.',
            ),
            put(
              'Welke taak gaat {name} het best af?',
              'Beschrijf wat je {name} ziet doen, en wat dat oplevert.',
              'Which task does {name} do best?',
              'Describe what you see {name} do, and what comes of it.',
            ),
          ),
          asked(
            'task-hard',
            'open',
            put(
              'Welke taak kost je meer moeite dan je wilt?',
              'Waar in de taak loop je vast: bij het begin, onderweg of bij het afronden?',
              'Which task takes you more effort than you would like?',
              'Where do you get stuck: at the start, on the way, or when finishing?',
            ),
            put(
              'Welke taak kost {name} meer moeite dan nodig is?',
              'Noem één situatie die je zelf zag. Wat kan eraan liggen?',
              'Which task takes {name} more effort than it should?',
              'Name one situation you saw yourself. What could be behind it?',
            ),
          ),
        ],
      },
      {
        key: 'way-of-working',
        name: say('Manier van werken', 'Way of working'),
        questions: [
          asked(
            'habit-change',
            'open',
            put(
              'Welke gewoonte in je werk wil je veranderen?',
              'Denk aan plannen, overleggen, vastleggen of afmaken. Wat wordt beter als je het anders doet?',
              'Which work habit would you like to change?',
              'Think of planning, consulting, writing things down or finishing. What gets better if you do it differently?',
            ),
            put(
              'Welke gewoonte kan {name} beter veranderen?',
              'Zeg wat je ziet en wat het effect is. Laat weg wat je van {name} als persoon vindt.',
              'Which work habit should {name} change?',
              'Say what you see and what the effect is. Leave out what you think of {name} as a person.',
            ),
          ),
          optional(
            'habit-keep',
            'open',
            put(
              'Wat in je manier van werken wil je zo houden?',
              'Ook wat vanzelf goed gaat, is het noemen waard.',
              'What in your way of working do you want to keep as it is?',
              'What goes well without effort is worth naming too.',
            ),
            put(
              'Wat in de manier van werken van {name} moet zo blijven?',
              'Noem iets waar het team last van krijgt als het verdwijnt.',
              'What in the way {name} works should stay as it is?',
              'Name something the team would miss if it went.',
            ),
          ),
          optional(
            'planning-work',
            'choice',
            put(
              'Lukt het om je werk te plannen?',
              'Kies wat het meest voorkomt. Geef een voorbeeld uit de afgelopen weken.',
              'Do you manage to plan your work?',
              'Choose what happens most. Give an example from the past few weeks.',
            ),
            put(
              'Lukt het {name} om het werk te plannen?',
              'Kies wat je het meest ziet. Kijk ook naar wat jij er zelf tussendoor vraagt.',
              'Does {name} manage to plan the work?',
              'Choose what you see most. Look at what you yourself ask in between, too.',
            ),
            {
              works: say('Ja, meestal lukt het', 'Yes, it mostly works'),
              interrupted: say('Er komt veel tussendoor', 'A lot comes in between'),
              shifting: say('De volgorde verandert steeds', 'Priorities keep changing'),
              unclear: say('Ik weet vaak niet hoelang iets duurt', 'It is often unclear how long things take'),
            },
          ),
        ],
      },
      {
        key: 'together',
        name: say('Samen', 'Together'),
        questions: [
          asked(
            'team-agreements',
            'open',
            put(
              'Welke afspraak in je team werkt goed, en welke niet?',
              'Noem van allebei één. Wat stel je voor?',
              'Which agreement in your team works well, and which does not?',
              'Name one of each. What do you suggest?',
            ),
            put(
              'Welke teamafspraak houdt {name} goed, en welke niet?',
              'Vraag je ook af of de afspraak zelf nog klopt.',
              'Which team agreement does {name} keep well, and which not?',
              'Ask yourself whether the agreement itself still makes sense.',
            ),
          ),
          optional(
            'other-teams',
            'open',
            put(
              'Waar loopt het werk met andere afdelingen vast?',
              'Beschrijf één moment waarop je moest wachten of iets dubbel deed.',
              'Where does work with other departments get stuck?',
              'Describe one moment when you had to wait or did something twice.',
            ),
            put(
              'Waar loopt het werk van {name} met andere afdelingen vast?',
              'Wat kun jij met je collega-leidinggevende regelen?',
              'Where does the work of {name} with other departments get stuck?',
              'What can you arrange with your fellow manager?',
            ),
          ),
          asked(
            'manager-helps',
            'open',
            put(
              'Wat doet je leidinggevende waar je veel aan hebt?',
              'Een klein voorbeeld is genoeg. Zo weet de ander wat hij moet blijven doen.',
              'What does your manager do that really helps you?',
              'A small example is enough. It shows what is worth keeping up.',
            ),
            put(
              'Wat doe jij waar {name} iets aan heeft, denk je?',
              'En wat doe je misschien uit gewoonte, zonder dat het helpt?',
              'What do you do that helps {name}, do you think?',
              'And what do you perhaps do out of habit, without it helping?',
            ),
          ),
          asked(
            'one-change',
            'open',
            put(
              'Als je één ding aan je werk mag veranderen, wat kies je?',
              'Iets wat jullie samen kunnen regelen, werkt het best.',
              'If you may change one thing about your work, what do you choose?',
              'Something the two of you can arrange works best.',
            ),
            put(
              'Als je één ding aan het werk van {name} mag veranderen, wat kies je?',
              'Zeg ook wat jij daarvoor doet.',
              'If you may change one thing about the work of {name}, what do you choose?',
              'Say what you will do for it yourself, too.',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Het is ook jouw gesprek', 'This is your conversation too'),
          say(
            'Kies twee onderwerpen die je echt wilt bespreken en zet ze bovenaan. Bedenk bij elk wat je zelf kunt doen en wat je van een ander nodig hebt.',
            'Choose two topics you really want to discuss and put them first. For each, think what you can do yourself and what you need from somebody else.',
          ),
        ),
        advice(
          'opening',
          say('Begin met wat goed loopt', 'Start with what works'),
          say(
            'Vertel eerst wat goed gaat in je werk. Daarna praat het makkelijker over wat beter kan.',
            'First say what goes well in your work. It is easier to talk about the rest after that.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Ga weg met afspraken van allebei', 'Leave with agreements of both'),
          say(
            'Lees de afspraken samen door. Staat er bij elke afspraak wie het doet en wanneer het klaar is? Kijk of je leidinggevende ook iets heeft beloofd.',
            'Read the agreements together. Does each say who does it and when it is done? Check that your manager has promised something, too.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Kijk naar het werk, niet naar de persoon', 'Look at the work, not at the person'),
          say(
            'Schrijf bij elk onderwerp op wat je zag of hoorde. Bedenk ook wat jij, de planning of de organisatie eraan bijdraagt.',
            'For each topic, write down what you saw or heard. Think also of what you, the schedule or the organisation contribute to it.',
          ),
        ),
        advice(
          'opening',
          say('Laat je medewerker beginnen', 'Let your employee begin'),
          say(
            'Zeg dat dit geen beoordeling is. Vraag waar je medewerker mee wil beginnen, en luister eerst.',
            'Say that this is not an appraisal. Ask where your employee would like to start, and listen first.',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Kies weinig, en doe het', 'Choose little, and do it'),
          say(
            'Twee afspraken die jullie nakomen zijn meer waard dan zes die blijven liggen. Zet je eigen belofte er ook bij.',
            'Two agreements that are kept are worth more than six that are not. Put your own promise among them.',
          ),
        ),
      ],
    },
  },
}
