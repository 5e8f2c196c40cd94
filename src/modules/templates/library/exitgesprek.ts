import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** Somebody leaves: what can be learnt from it, what has to be handed over, and how to part well. Without scores. */
export const exitgesprek: LibraryTemplate = {
  key: 'exit',
  kind: 'exit',
  content: {
    name: say('Exitgesprek', 'Exit conversation'),
    purpose: say(
      'Iemand vertrekt. Jullie kijken terug, leren ervan en zorgen dat het werk goed wordt overgedragen.',
      'Somebody is leaving. You look back, learn from it and see that the work is handed over well.',
    ),
    minutes: 10,
    scale: standardScale,
    themes: [
      {
        key: 'exit-why',
        name: say('Waarom je gaat', 'Why you leave'),
        questions: [
          asked(
            'exit-reason',
            'choice',
            put(
              'Wat was voor je vertrek de belangrijkste reden in het werk?',
              'Kies er een of meer. Je mag ook kiezen om het niet te zeggen.',
              'What in the work was your main reason for leaving?',
              'Choose one or more. You may also choose not to say.',
            ),
            null,
            {
              'new-chance': say('Een kans ergens anders', 'A chance somewhere else'),
              growth: say('Te weinig kans om te groeien', 'Too little chance to grow'),
              content: say('Het werk zelf', 'The work itself'),
              leading: say('De leiding', 'The way of leading'),
              team: say('De samenwerking', 'Working together'),
              pay: say('Loon en voorwaarden', 'Pay and conditions'),
              hours: say('Werktijden of reistijd', 'Working hours or travel'),
              'contract-ended': say('Mijn contract liep af', 'My contract ended'),
              unsaid: say('Dat zeg ik liever niet', 'I would rather not say'),
            },
          ),
          asked(
            'exit-turning',
            'open',
            put(
              'Wanneer begon je te denken aan iets anders?',
              'Was er een moment, of ging het langzaam?',
              'When did you begin to think of something else?',
              'Was there a moment, or did it go slowly?',
            ),
            put(
              'Wanneer merkte je dat {name} misschien zou vertrekken?',
              'Wat zag je, en wat deed je toen?',
              'When did you notice that {name} might leave?',
              'What did you see, and what did you do?',
            ),
          ),
          optional(
            'exit-kept',
            'open',
            put(
              'Wat had je hier kunnen houden?',
              'Ook als het nu te laat is, kan een ander er iets aan hebben.',
              'What could have kept you here?',
              'Even if it is too late now, it may help somebody else.',
            ),
            put(
              'Wat had je anders kunnen doen om {name} te houden?',
              'Misschien niets. Bedenk het wel eerlijk.',
              'What could you have done differently to keep {name}?',
              'Perhaps nothing. But be honest about it.',
            ),
          ),
        ],
      },
      {
        key: 'exit-learn',
        name: say('Wat wij ervan leren', 'What we learn from it'),
        questions: [
          asked(
            'exit-best',
            'open',
            put(
              'Wat was je mooiste ervaring hier?',
              'Vertel het, dan weten we wat we moeten koesteren.',
              'What was your best experience here?',
              'Tell it, so that we know what to cherish.',
            ),
            put(
              'Wat gaan jullie het meest missen als {name} weg is?',
              'Zeg het ook hardop in het gesprek.',
              'What will you miss most when {name} is gone?',
              'Say it out loud in the conversation, too.',
            ),
          ),
          asked(
            'exit-advice',
            'open',
            put(
              'Welk advies geef je je leidinggevende?',
              'Kies iets waar de collega’s die blijven ook iets aan hebben.',
              'What advice do you give your manager?',
              'Choose something that also helps the colleagues who stay.',
            ),
            put(
              'Wat heb jij geleerd van het werken met {name}?',
              'Noem iets wat je anders bent gaan doen.',
              'What did you learn from working with {name}?',
              'Name something you do differently now.',
            ),
          ),
          asked(
            'exit-organisation',
            'open',
            put(
              'Wat moet de organisatie als eerste verbeteren?',
              'Noem één ding, en wat het zou opleveren.',
              'What should the organisation improve first?',
              'Name one thing, and what it would bring.',
            ),
            put(
              'Wat neem je van het vertrek van {name} mee naar de organisatie?',
              'Schrijf op wat je wilt doorgeven. Vraag {name} of dat mag.',
              'What do you take to the organisation from {name} leaving?',
              'Write down what you want to pass on. Ask {name} whether you may.',
            ),
          ),
          optional(
            'exit-recommend',
            'choice',
            put(
              'Raad je anderen aan om hier te werken?',
              'Kies wat je nu vindt, en zeg voor wie het past.',
              'Would you recommend working here to others?',
              'Choose what you think now, and say whom it would suit.',
            ),
            null,
            {
              gladly: say('Ja, graag', 'Yes, gladly'),
              depends: say('Dat hangt ervan af', 'It depends'),
              hardly: say('Liever niet', 'Rather not'),
            },
          ),
        ],
      },
      {
        key: 'exit-handover',
        name: say('Goed overdragen', 'Handing over well'),
        questions: [
          asked(
            'exit-work',
            'open',
            put(
              'Welk werk moet je overdragen, en aan wie?',
              'Noem ook wat vastligt in jouw hoofd of mailbox.',
              'Which work do you have to hand over, and to whom?',
              'Name also what is in your head or mailbox only.',
            ),
            put(
              'Wie neemt het werk van {name} over?',
              'Geef tijd voor de overdracht, zolang {name} er nog is.',
              'Who takes over the work of {name}?',
              'Give time to hand over, as long as {name} is still here.',
            ),
          ),
          optional(
            'exit-knowledge',
            'open',
            put(
              'Wat weet jij van het werk dat bijna niemand anders weet?',
              'Een slimmigheid, een contact, of iets wat je altijd even moet nalopen.',
              'What do you know about the work that hardly anybody else knows?',
              'A knack, a contact, or something that always has to be checked.',
            ),
            put(
              'Wat weet {name} dat het team nog niet weet?',
              'Vraag {name} om het voor te doen. Opschrijven alleen is vaak te weinig.',
              'What does {name} know that the team does not know yet?',
              'Ask {name} to show it. Writing it down is often not enough.',
            ),
          ),
          asked(
            'exit-farewell',
            'open',
            put(
              'Hoe wil je afscheid nemen?',
              'Groot, klein of helemaal niet: jij mag het zeggen.',
              'How would you like to say goodbye?',
              'Big, small or not at all: it is up to you.',
            ),
            put(
              'Hoe zorg je voor een goed afscheid van {name}?',
              'Spreek af wie het wanneer aan wie vertelt.',
              'How will you see to a good goodbye for {name}?',
              'Agree who tells whom, and when.',
            ),
          ),
          optional(
            'exit-contact',
            'open',
            put(
              'Hoe kunnen we contact houden, als je dat wilt?',
              'Je hoeft niets te beloven.',
              'How can we keep in touch, if you like?',
              'You need not promise anything.',
            ),
            put(
              'Zou je {name} later graag weer in dienst nemen?',
              'Zeg het dan ook. De deur openhouden kost niets.',
              'Would you like to employ {name} again later?',
              'Then say so. Keeping the door open costs nothing.',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Je bepaalt zelf wat je vertelt', 'You decide what you tell'),
          say(
            'Vertel wat anderen verder helpt. Wat privé is, houd je voor jezelf. Je leidinggevende leest dit, dus schrijf alleen wat je ook wilt zeggen.',
            'Tell what helps others on. Keep to yourself what is private. Your manager reads this, so write only what you want to say as well.',
          ),
        ),
        advice(
          'opening',
          say('Begin met wat goed was', 'Begin with what was good'),
          say(
            'Zo begin je allebei ontspannen. Wat minder was, komt daarna.',
            'That way you both start at ease. What was less good comes after that.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Spreek je laatste dagen af', 'Agree on your last days'),
          say(
            'Leg vast wat je nog afmaakt, wat je overdraagt en wanneer je laatste werkdag is.',
            'Record what you will still finish, what you hand over and when your last working day is.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Kom om te leren', 'Come to learn'),
          say(
            'Je hoeft niemand meer over te halen. Bedenk wat je wilt weten om het voor het team beter te maken.',
            'You no longer have to persuade anybody. Think what you want to know to make things better for the team.',
          ),
        ),
        advice(
          'opening',
          say('Bedank', 'Say thank you'),
          say(
            'Noem iets wat je medewerker hier heeft gedaan en wat daarvan blijft. Vraag daarna pas door.',
            'Name something your employee did here and what remains of it. Only then ask on.',
          ),
        ),
        listeningAdvice.manager,
        advice(
          'feedback',
          say('Laat kritiek staan', 'Let criticism stand'),
          say(
            'Ga er niet tegenin. Vraag om een voorbeeld en schrijf het op. Dit is vaak het eerlijkste gesprek dat je krijgt.',
            'Do not argue. Ask for an example and write it down. This is often the most honest conversation you will get.',
          ),
        ),
        advice(
          'closing',
          say('Doe er iets mee', 'Do something with it'),
          say(
            'Kies één ding dat je verandert voor wie blijft. Spreek af wat je mag doorvertellen, en aan wie.',
            'Choose one thing you will change for those who stay. Agree what you may pass on, and to whom.',
          ),
        ),
      ],
    },
  },
}
