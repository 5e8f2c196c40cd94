import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/**
 * A feed-forward interview: from one moment at which somebody was at their best, to what makes that happen more often.
 * After Kluger and Nir; a field experiment found better work four months later (Budworth, Latham and Manroop, 2015).
 */
export const feedforward: LibraryTemplate = {
  key: 'feed-forward',
  kind: 'development',
  content: {
    name: say('Vooruitkijkgesprek (feed-forward)', 'Feed-forward conversation'),
    purpose: say(
      'Jullie zoeken samen uit wat er gebeurt als het werk op zijn best gaat, en hoe dat vaker kan. Over fouten gaat het niet.',
      'Together you find out what happens when work is at its best, and how that can happen more often. It is not about mistakes.',
    ),
    minutes: 10,
    scale: standardScale,
    themes: [
      {
        key: 'best-story',
        name: say('Het verhaal', 'The story'),
        questions: [
          asked(
            'best-story',
            'open',
            put(
              'Welk moment in je werk wil je graag vaker meemaken?',
              'Vertel het als een kort verhaal: waar was je, wie waren erbij, en wat deed je?',
              'Which moment in your work would you like to live through more often?',
              'Tell it as a short story: where were you, who was there, and what did you do?',
            ),
            put(
              'Op welk moment zag je {name} met plezier iets moois maken of oplossen?',
              'Schrijf op wat je zag. Bewaar je verhaal tot {name} klaar is met vertellen.',
              'When did you see {name} make or solve something well, with pleasure?',
              'Write down what you saw. Keep your story until {name} has finished.',
            ),
          ),
          optional(
            'best-peak',
            'open',
            put(
              'Wat was het hoogtepunt van dat verhaal?',
              'Beschrijf dat ene ogenblik, en wat je toen dacht.',
              'What was the high point of that story?',
              'Describe that one instant, and what you thought.',
            ),
            put(
              'Welk ogenblik in dat verhaal maakte op jou de meeste indruk?',
              'Noem iets kleins dat een ander kan ontgaan.',
              'Which instant in that story impressed you most?',
              'Name something small that others may miss.',
            ),
          ),
        ],
      },
      {
        key: 'best-conditions',
        name: say('Wat het mogelijk maakte', 'What made it possible'),
        questions: [
          asked(
            'best-own-part',
            'open',
            put(
              'Wat deed je zelf waardoor het zo goed ging?',
              'Wees niet te bescheiden. Noem wat je deed, dacht en durfde.',
              'What did you do yourself that made it go so well?',
              'Do not be too modest. Name what you did, thought and dared.',
            ),
            put(
              'Wat deed {name} waardoor het zo goed ging?',
              'Noem gedrag dat je zag, en geen eigenschap.',
              'What did {name} do that made it go so well?',
              'Name behaviour that you saw, not a trait.',
            ),
          ),
          asked(
            'best-others-part',
            'open',
            put(
              'Wat deden anderen waardoor het lukte?',
              'Denk aan collega’s, klanten en je leidinggevende.',
              'What did others do that made it work?',
              'Think of colleagues, customers and your manager.',
            ),
            put(
              'Wat deden anderen, en jijzelf, waardoor het {name} lukte?',
              'Soms was het juist iets wat jij níét deed.',
              'What did others, and you yourself, do that made it work for {name}?',
              'Sometimes it was just something you did not do.',
            ),
          ),
          asked(
            'best-surroundings',
            'open',
            put(
              'Wat in de omgeving hielp daarbij?',
              'Denk aan tijd, ruimte, middelen, duidelijkheid of vertrouwen.',
              'What in the surroundings helped?',
              'Think of time, room, means, clarity or trust.',
            ),
            put(
              'Wat in de omgeving van {name} hielp daarbij?',
              'Denk aan planning, middelen, duidelijkheid of vertrouwen.',
              'What in the surroundings of {name} helped?',
              'Think of planning, means, clarity or trust.',
            ),
          ),
          asked(
            'best-now',
            'choice',
            put(
              'Hoeveel van wat toen hielp, is er nu?',
              'Noem wat er het meest aan ontbreekt.',
              'How much of what helped then is there now?',
              'Name what is missing most.',
            ),
            put(
              'Hoeveel van wat {name} toen hielp, is er nu?',
              'Noem wat er het meest aan ontbreekt, en of jij dat kunt veranderen.',
              'How much of what helped {name} then is there now?',
              'Name what is missing most, and whether you can change it.',
            ),
            {
              'nearly-all': say('Bijna alles', 'Nearly everything'),
              'more-than-half': say('Meer dan de helft', 'More than half'),
              'less-than-half': say('Minder dan de helft', 'Less than half'),
              'hardly-any': say('Bijna niets', 'Hardly anything'),
            },
          ),
        ],
      },
      {
        key: 'best-again',
        name: say('Vaker zo', 'More of it'),
        questions: [
          asked(
            'best-more',
            'open',
            put(
              'Hoe zorg je dat dit vaker gebeurt?',
              'Kies één ding dat je deze maand kunt doen.',
              'How will you see to it that this happens more often?',
              'Choose one thing you can do this month.',
            ),
            put(
              'Wat verander jij zodat {name} dit vaker meemaakt?',
              'Kies één ding dat je deze maand kunt doen.',
              'What will you change so that {name} meets this more often?',
              'Choose one thing you can do this month.',
            ),
          ),
          asked(
            'best-help',
            'open',
            put(
              'Van wie heb je daar iets voor nodig, en wat?',
              'Vraag het zo precies dat de ander ja of nee kan zeggen.',
              'Whom do you need something from for that, and what?',
              'Ask it so precisely that the other can say yes or no.',
            ),
            put(
              'Met wie kun je {name} daarvoor in contact brengen?',
              'Denk aan iemand die hetzelfde werk met plezier doet.',
              'Whom can you put {name} in touch with for that?',
              'Think of somebody who enjoys the same work.',
            ),
          ),
          optional(
            'best-less',
            'open',
            put(
              'Wat kun je laten om hier tijd voor te maken?',
              'Er past zelden iets bij zonder dat er iets af gaat.',
              'What can you leave to make time for this?',
              'Rarely does something fit in without something else going out.',
            ),
            put(
              'Welk werk kan {name} laten om hier tijd voor te maken?',
              'Zeg het hardop. Vaak wacht iemand op je toestemming.',
              'Which work can {name} leave to make time for this?',
              'Say it out loud. People often wait for your permission.',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Kies een echt verhaal', 'Choose a true story'),
          say(
            'Neem één moment, en geen samenvatting van een jaar. Het mag klein zijn. Het gaat erom dat je er met plezier aan terugdenkt.',
            'Take one moment, not a summary of a year. It may be small. What counts is that you think back to it with pleasure.',
          ),
        ),
        advice(
          'opening',
          say('Vertel, de ander luistert', 'You tell, the other listens'),
          say(
            'Neem de tijd voor je verhaal. De ander vraagt door en beoordeelt niets.',
            'Take time for your story. The other asks on and judges nothing.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Maak er een plan van', 'Turn it into a plan'),
          say(
            'Schrijf op welke omstandigheid je als eerste gaat veranderen. Kijk over een maand of je zo’n moment weer hebt meegemaakt.',
            'Write down which condition you will change first. In a month, see whether you have had such a moment again.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Vandaag geen verbeterpunten', 'No points for improvement today'),
          say(
            'Dit gesprek werkt doordat het over kracht gaat. Wil je ook iets bespreken dat niet goed ging, plan dat dan apart.',
            'This conversation works because it is about strength. If you also want to discuss something that went wrong, plan that separately.',
          ),
        ),
        advice(
          'opening',
          say('Vraag naar het verhaal', 'Ask for the story'),
          say(
            'Vraag naar één moment en laat het helemaal vertellen. Vraag door: wat deed je toen, en wat gebeurde er daarna?',
            'Ask for one moment and let it be told in full. Ask on: what did you do then, and what happened next?',
          ),
        ),
        listeningAdvice.manager,
        feedbackAdvice.manager,
        advice(
          'closing',
          say('Verander de omstandigheden', 'Change the conditions'),
          say(
            'Het plan is half van jou. Kies samen één omstandigheid die jij kunt regelen, en leg die als afspraak vast.',
            'Half of the plan is yours. Together choose one condition that you can arrange, and record it as an agreement.',
          ),
        ),
      ],
    },
  },
}
