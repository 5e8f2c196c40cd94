import { alsoAsked, listeningAdvice, feedbackAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** Looking back at a period with scores on labelled levels, each with an example. */
export const beoordelingsgesprek: LibraryTemplate = {
  key: 'appraisal',
  kind: 'appraisal',
  content: {
    name: say('Beoordelingsgesprek', 'Appraisal conversation'),
    purpose: say(
      'Jullie kijken terug op een periode en leggen vast hoe het werk is gedaan. Elk oordeel gaat over het werk en heeft een voorbeeld.',
      'You look back at a period and record how the work was done. Every judgement is about the work, and has an example.',
    ),
    minutes: 15,
    scale: standardScale,
    themes: [
      {
        key: 'period',
        name: say('De periode', 'The period'),
        questions: [
          asked(
            'result-proof',
            'open',
            put(
              'Welk resultaat zegt het meest over je werk in deze periode?',
              'Beschrijf wat je deed, wat het opleverde en voor wie.',
              'Which result says most about your work in this period?',
              'Describe what you did, what came of it and for whom.',
            ),
            put(
              'Welk resultaat zegt het meest over het werk van {name} in deze periode?',
              'Kijk naar de hele periode. Wat kort geleden was, lijkt vaak belangrijker dan het is.',
              'Which result says most about the work of {name} in this period?',
              'Look at the whole period. What was recent often seems more important than it is.',
            ),
          ),
          optional(
            'targets-met',
            'open',
            put(
              'Welke afgesproken resultaten heb je gehaald, en welke niet?',
              'Noem bij wat niet is gehaald ook wat je ervan hebt geleerd.',
              'Which agreed results did you achieve, and which not?',
              'For what was not achieved, say what you learned from it.',
            ),
            put(
              'Welke afgesproken resultaten heeft {name} gehaald, en welke niet?',
              'Houd je aan wat jullie toen hebben afgesproken. Nieuwe eisen horen in een nieuwe afspraak.',
              'Which agreed results did {name} achieve, and which not?',
              'Keep to what you agreed at the time. New demands belong in a new agreement.',
            ),
          ),
          asked(
            'circumstances',
            'open',
            put(
              'Welke omstandigheden hadden invloed op je resultaten?',
              'Denk aan bezetting, systemen of extra opdrachten. Schrijf niets over ziekte of behandeling.',
              'Which circumstances influenced your results?',
              'Think of staffing, systems or extra assignments. Write nothing about illness or treatment.',
            ),
            put(
              'Welke omstandigheden hadden invloed op de resultaten van {name}?',
              'Wat lag buiten de macht van {name}? Schrijf niets over ziekte of behandeling.',
              'Which circumstances influenced the results of {name}?',
              'What could {name} do nothing about? Write nothing about illness or treatment.',
            ),
          ),
        ],
      },
      {
        key: 'results',
        name: say('Resultaten', 'Results'),
        questions: [
          alsoAsked('results-level'),
          asked(
            'quality-level',
            'score',
            put(
              'Hoe is de kwaliteit van je werk, als je kijkt naar wat je functie vraagt?',
              'Kies het niveau dat het best past. Geef een voorbeeld waaraan een ander het kan zien.',
              'How is the quality of your work, compared with what your job asks?',
              'Choose the level that fits best. Give an example that others can see.',
            ),
            put(
              'Hoe is de kwaliteit van het werk van {name}, als je kijkt naar wat de functie vraagt?',
              'Vergelijk met de functie en niet met collega’s. Geef een voorbeeld van iets wat vaker voorkomt.',
              'How is the quality of the work of {name}, compared with what the job asks?',
              'Compare with the job, not with colleagues. Give an example of something that happens more than once.',
            ),
          ),
          optional(
            'reliability-level',
            'score',
            put(
              'Hoe goed kom je afspraken na, als je kijkt naar wat je functie vraagt?',
              'Noem een afspraak die je nakwam, en een die niet lukte.',
              'How well do you keep agreements, compared with what your job asks?',
              'Name an agreement you kept, and one that did not work out.',
            ),
            put(
              'Hoe goed komt {name} afspraken na, als je kijkt naar wat de functie vraagt?',
              'Tel alleen mee wat duidelijk was afgesproken. Noem een voorbeeld.',
              'How well does {name} keep agreements, compared with what the job asks?',
              'Count only what was clearly agreed. Name an example.',
            ),
          ),
          optional(
            'customer-level',
            'score',
            put(
              'Hoe goed sluit je werk aan bij wat klanten of collega’s nodig hebben?',
              'Noem iemand voor wie je werkt, en wat die aan je werk heeft.',
              'How well does your work fit what customers or colleagues need?',
              'Name somebody you work for, and how your work helps them.',
            ),
            put(
              'Hoe goed sluit het werk van {name} aan bij wat klanten of collega’s nodig hebben?',
              'Noem wat je van hen hoorde. Zij weten dat je dat gebruikt.',
              'How well does the work of {name} fit what customers or colleagues need?',
              'Name what you heard from them. They know that you use it.',
            ),
          ),
        ],
      },
      {
        key: 'working',
        name: say('Zo wordt er gewerkt', 'How the work is done'),
        questions: [
          alsoAsked('cooperation-level'),
          alsoAsked('craft-level', 'optional'),
          optional(
            'independence-level',
            'score',
            put(
              'Hoe zelfstandig werk je, als je kijkt naar wat je functie vraagt?',
              'Noem iets wat je alleen oploste, en iets waarbij je op tijd hulp vroeg.',
              'How independently do you work, compared with what your job asks?',
              'Name something you solved alone, and something where you asked for help in time.',
            ),
            put(
              'Hoe zelfstandig werkt {name}, als je kijkt naar wat de functie vraagt?',
              'Op tijd om hulp vragen is ook zelfstandig werken.',
              'How independently does {name} work, compared with what the job asks?',
              'Asking for help in time is working independently, too.',
            ),
          ),
        ],
      },
      {
        key: 'judgement',
        name: say('Een eerlijk oordeel', 'A fair judgement'),
        questions: [
          asked(
            'growth-since',
            'open',
            put(
              'Waarin ben je vooruitgegaan sinds de vorige beoordeling?',
              'Is dit je eerste beoordeling? Kijk dan terug tot je begin hier.',
              'In what have you moved forward since the last appraisal?',
              'Is this your first appraisal? Then look back to when you started.',
            ),
            put(
              'Waarin is {name} vooruitgegaan sinds de vorige beoordeling?',
              'Noem het verschil: hoe ging het toen, en hoe gaat het nu?',
              'In what has {name} moved forward since the last appraisal?',
              'Name the difference: how was it then, and how is it now?',
            ),
          ),
          asked(
            'fair-view',
            'open',
            put(
              'Wat moet je leidinggevende weten om je werk eerlijk te beoordelen?',
              'Denk aan werk dat weinig opvalt, of aan een taak die lastiger was dan hij leek.',
              'What must your manager know to judge your work fairly?',
              'Think of work that is hardly noticed, or of a task that was harder than it looked.',
            ),
            null,
          ),
          asked('judgement-basis', 'open', null, {
            nl: [
              'Waarop baseer je je oordeel over {name}?',
              'Noem wat je zelf zag en wat je van anderen hoorde. Heb je van een deel weinig gezien? Zeg dat er dan bij.',
            ],
            en: [
              'What do you base your judgement of {name} on?',
              'Name what you saw yourself and what you heard from others. If you saw little of some part, say so.',
            ],
          }),
          optional(
            'one-improvement',
            'open',
            put(
              'Welke verbetering maakt de komende periode het meeste verschil?',
              'Kies er één, en bedenk waaraan anderen het zullen merken.',
              'Which improvement makes the most difference in the coming period?',
              'Choose one, and think how others will notice it.',
            ),
            put(
              'Welke verbetering van {name} maakt de komende periode het meeste verschil?',
              'Kies er één. Zeg ook wat je doet om daarbij te helpen.',
              'Which improvement of {name} makes the most difference in the coming period?',
              'Choose one. Say also what you will do to help.',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Zoek je eigen voorbeelden', 'Find your own examples'),
          say(
            'Loop de hele periode langs: je agenda, je doelen en de reacties die je kreeg. Kies bij elk onderwerp één voorbeeld waar je achter staat.',
            'Go through the whole period: your calendar, your goals and the reactions you got. For each topic choose one example you stand by.',
          ),
          say(
            'Jullie scores mogen verschillen. Dat is heel gewoon, en het verschil is juist iets om over te praten.',
            'Your scores may differ. That is quite normal, and the difference is just what to talk about.',
          ),
        ),
        advice(
          'opening',
          say('Vraag hoe het gesprek gaat', 'Ask how the conversation will go'),
          say(
            'Vraag vooraf waar deze beoordeling voor wordt gebruikt. Dan weet je wat ervan afhangt.',
            'Ask beforehand what this appraisal is used for. Then you know what depends on it.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Niet eens? Schrijf het erbij', 'Disagree? Write it down'),
          say(
            'Begrijp je elk oordeel, en ken je het voorbeeld erbij? Ben je het er niet mee eens, dan komt je reactie bij het verslag te staan.',
            'Do you understand every judgement, and the example with it? If you disagree, your reaction is added to the report.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Eerst de feiten, dan het niveau', 'First the facts, then the level'),
          say(
            'Schrijf eerst de voorbeelden op en kies daarna het niveau. Lees de beschrijving van het niveau, en niet alleen het woord.',
            'Write down the examples first and choose the level after that. Read the description of the level, not just the word.',
          ),
          say(
            'Geef je overal hetzelfde niveau? Kijk dan nog eens. Bijna iedereen is in het ene beter dan in het andere.',
            'Did you give the same level everywhere? Look again. Nearly everybody is better at one thing than at another.',
          ),
        ),
        advice(
          'opening',
          say('Zeg waar het oordeel voor is', 'Say what the judgement is for'),
          say(
            'Vertel hoe het gesprek verloopt en waar de uitkomst voor wordt gebruikt. Vraag dan eerst hoe je medewerker terugkijkt.',
            'Tell how the conversation will go and what the outcome is used for. Then ask first how your employee looks back.',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Geen verrassing achteraf', 'No surprises afterwards'),
          say(
            'In het verslag staat wat jullie hebben besproken, en niets nieuws. Spreek ook af wat je medewerker van jou kan verwachten.',
            'The report holds what you discussed, and nothing new. Agree also what your employee can expect of you.',
          ),
        ),
      ],
    },
  },
}
