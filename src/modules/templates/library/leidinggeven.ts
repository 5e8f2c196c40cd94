import { feedbackAdvice, listeningAdvice } from './advice.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, put, say, type LibraryTemplate } from './words.ts'

/** The other way round: somebody of the team about how the team is led. Without scores, because those would be of the employee. */
export const leidinggeven: LibraryTemplate = {
  key: 'leading',
  kind: 'check-in',
  content: {
    name: say('Het team over de leiding', 'The team about being led'),
    purpose: say(
      'Dit gesprek gaat over hoe het team wordt geleid. De medewerker vertelt wat werkt en wat anders kan. De leidinggevende luistert en kiest wat er verandert.',
      'This conversation is about how the team is led. The employee says what works and what could be different. The manager listens and chooses what will change.',
    ),
    minutes: 15,
    scale: standardScale,
    themes: [
      {
        key: 'led-direction',
        name: say('Richting en ruimte', 'Direction and room'),
        questions: [
          asked(
            'led-why',
            'open',
            put(
              'Hoe duidelijk is het waarom iets moet gebeuren?',
              'Noem een opdracht waarbij je het goed begreep, of juist niet.',
              'How clear is it why something has to be done?',
              'Name an assignment where you understood it well, or did not.',
            ),
            put(
              'Hoe leg jij uit waarom iets moet gebeuren?',
              'Denk aan een opdracht van de afgelopen maand. Wat zei je erbij, en wat niet?',
              'How do you explain why something has to be done?',
              'Think of an assignment of the past month. What did you say with it, and what not?',
            ),
          ),
          asked(
            'led-room',
            'open',
            put(
              'Waar geeft je leidinggevende je genoeg ruimte, en waar te weinig?',
              'Noem een besluit dat je zelf kon nemen, en een waarbij je moest wachten.',
              'Where does your manager give you enough room, and where too little?',
              'Name a decision you could take yourself, and one you had to wait for.',
            ),
            put(
              'Waar kun je {name} meer ruimte geven?',
              'Wat houdt je tegen om het los te laten?',
              'Where can you give {name} more room?',
              'What keeps you from letting go?',
            ),
          ),
          optional(
            'led-fair',
            'choice',
            put(
              'Is het werk in het team eerlijk verdeeld?',
              'Kies wat je ziet, met een voorbeeld. Je hoeft niemand te noemen.',
              'Is the work in the team divided fairly?',
              'Choose what you see, with an example. You need not name anybody.',
            ),
            put(
              'Verdeel je het werk in het team eerlijk?',
              'Wie krijgt bij jou steeds het leuke werk, en wie het vervelende?',
              'Do you divide the work in the team fairly?',
              'Who always gets the nice work from you, and who the dull work?',
            ),
            {
              fair: say('Ja', 'Yes'),
              mostly: say('Meestal wel', 'Mostly'),
              seldom: say('Vaak niet', 'Often not'),
              unsure: say('Dat kan ik niet zien', 'I cannot tell'),
            },
          ),
        ],
      },
      {
        key: 'led-contact',
        name: say('Contact', 'Contact'),
        questions: [
          asked(
            'led-heard',
            'open',
            put(
              'Wanneer had je het gevoel dat je leidinggevende echt luisterde?',
              'Beschrijf het moment. Was er ook een moment waarop het niet lukte?',
              'When did you feel that your manager really listened?',
              'Describe the moment. Was there one when it did not work, too?',
            ),
            put(
              'Wanneer heb je {name} voor het laatst echt iets gevraagd?',
              'Wat deed je met het antwoord?',
              'When did you last really ask {name} something?',
              'What did you do with the answer?',
            ),
          ),
          asked(
            'led-appreciation',
            'open',
            put(
              'Hoe merk je dat je leidinggevende je werk waardeert?',
              'Of merk je het niet? Zeg dan wat je graag zou horen of zien.',
              'How do you notice that your manager values your work?',
              'Or do you not notice it? Then say what you would like to hear or see.',
            ),
            put(
              'Hoe laat jij merken dat je het werk van {name} waardeert?',
              'Past dat bij {name}, of vooral bij jou?',
              'How do you show that you value the work of {name}?',
              'Does that suit {name}, or mainly you?',
            ),
          ),
          optional(
            'led-reach',
            'choice',
            put(
              'Kun je je leidinggevende bereiken als dat nodig is?',
              'Kies wat het meest voorkomt. Wat helpt jou?',
              'Can you reach your manager when you need to?',
              'Choose what happens most. What helps you?',
            ),
            put(
              'Kan {name} jou bereiken als dat nodig is?',
              'Kies wat je denkt, en vraag na of het klopt.',
              'Can {name} reach you when needed?',
              'Choose what you think, and check whether it is so.',
            ),
            {
              quickly: say('Ja, snel', 'Yes, quickly'),
              'same-day': say('Ja, dezelfde dag', 'Yes, the same day'),
              later: say('Vaak pas later', 'Often only later'),
              hardly: say('Bijna niet', 'Hardly'),
            },
          ),
          optional(
            'led-mistakes',
            'open',
            put(
              'Wat gebeurt er in je team als iemand een fout maakt?',
              'Wordt het verteld, en wat doet je leidinggevende dan?',
              'What happens in your team when somebody makes a mistake?',
              'Is it told, and what does your manager do then?',
            ),
            put(
              'Wat doe jij als iemand in het team een fout maakt?',
              'Wanneer vertelde je het team voor het laatst een fout van jezelf?',
              'What do you do when somebody in the team makes a mistake?',
              'When did you last tell the team about a mistake of your own?',
            ),
          ),
          optional(
            'led-difference',
            'open',
            put(
              'Hoe gaat je leidinggevende om met een meningsverschil?',
              'Noem een voorbeeld van iets wat je zelf meemaakte.',
              'How does your manager deal with a difference of opinion?',
              'Name an example of something you lived through yourself.',
            ),
            put(
              'Hoe reageer jij als {name} het niet met je eens is?',
              'Wat doe je met de eerste tien seconden?',
              'How do you respond when {name} disagrees with you?',
              'What do you do with the first ten seconds?',
            ),
          ),
        ],
      },
      {
        key: 'led-change',
        name: say('Wat blijft en wat verandert', 'What stays and what changes'),
        questions: [
          asked(
            'led-keep',
            'open',
            put(
              'Waar moet je leidinggevende vooral mee doorgaan?',
              'Noem iets wat je zou missen als het stopte.',
              'What should your manager above all keep doing?',
              'Name something you would miss if it stopped.',
            ),
            put(
              'Waar wil je als leidinggevende vooral mee doorgaan?',
              'Waaraan zie je dat het team er iets aan heeft?',
              'What do you as a manager above all want to keep doing?',
              'How do you see that it helps the team?',
            ),
          ),
          asked(
            'led-stop',
            'open',
            put(
              'Waar kan je leidinggevende beter mee stoppen?',
              'Zeg wat er gebeurt, en wat het met je werk doet. Een verwijt hoeft niet.',
              'What would your manager better stop doing?',
              'Say what happens, and what it does to your work. It need not be a reproach.',
            ),
            put(
              'Wat kun je als leidinggevende beter laten?',
              'Denk aan iets wat je overneemt, herhaalt of te laat beslist.',
              'What would you as a manager better leave?',
              'Think of something you take over, repeat or decide too late.',
            ),
          ),
          asked(
            'led-start',
            'open',
            put(
              'Waar moet je leidinggevende mee beginnen?',
              'Vraag iets wat de komende maand kan.',
              'What should your manager begin to do?',
              'Ask for something that can be done in the coming month.',
            ),
            put(
              'Wat wil je als leidinggevende gaan proberen?',
              'Kies één ding, en vraag {name} om je te vertellen of het lukt.',
              'What do you as a manager want to try?',
              'Choose one thing, and ask {name} to tell you whether it works.',
            ),
          ),
        ],
      },
    ],
    guidance: {
      employee: [
        advice(
          'preparing',
          say('Wat zie je, en wat doet het met je werk?', 'What do you see, and what does it do to your work?'),
          say(
            'Kies situaties die je zelf meemaakte. Je spreekt namens jezelf, en je hoeft niets van collega’s door te geven.',
            'Choose situations you lived through yourself. You speak for yourself, and you need not pass on anything from colleagues.',
          ),
          say(
            'Dit gesprek staat op naam. Wil je iets niet onder je eigen naam zeggen, ga dan naar HR, de ondernemingsraad of de vertrouwenspersoon.',
            'This conversation carries your name. If there is something you do not want to say under your own name, go to HR, the works council or the confidential adviser.',
          ),
        ),
        advice(
          'opening',
          say('Begin met wat je wilt houden', 'Begin with what you want to keep'),
          say(
            'Noem eerst iets wat goed werkt. Daarna luistert de ander beter naar wat anders kan.',
            'First name something that works well. After that the other listens better to what could be different.',
          ),
        ),
        listeningAdvice.employee,
        feedbackAdvice.employee,
        advice(
          'closing',
          say('Vraag wat er nu gebeurt', 'Ask what happens now'),
          say(
            'Vraag welk punt je leidinggevende oppakt en wanneer jullie erop terugkomen.',
            'Ask which point your manager will take up and when you will come back to it.',
          ),
        ),
      ],
      manager: [
        advice(
          'preparing',
          say('Je vraagt om iets wat moed kost', 'You ask for something that takes courage'),
          say(
            'Kijk eerst eerlijk naar jezelf. Bedenk ook hoe je straks reageert als er iets komt dat je niet leuk vindt.',
            'First look honestly at yourself. Think also how you will respond when something comes that you do not like.',
          ),
        ),
        advice(
          'opening',
          say('Zeg dat je wilt leren', 'Say that you want to learn'),
          say(
            'Vertel waarom je dit vraagt en dat niemand er nadeel van heeft. Noem zelf iets wat je beter wilt doen.',
            'Tell why you ask and that it does nobody any harm. Name something yourself that you want to do better.',
          ),
        ),
        listeningAdvice.manager,
        advice(
          'feedback',
          say('Verdedig je niet', 'Do not defend yourself'),
          say(
            'Bedank, vraag door en schrijf op. Uitleggen waarom je iets deed kan later, als de ander daarom vraagt.',
            'Thank, ask on and write down. Explaining why you did something can wait until the other asks for it.',
          ),
        ),
        advice(
          'closing',
          say('Kies één ding, en kom erop terug', 'Choose one thing, and come back to it'),
          say(
            'Zeg wat je gaat veranderen en ook wat je niet verandert, met de reden. Zet jouw belofte als afspraak in het verslag.',
            'Say what you will change and also what you will not, with the reason. Put your promise in the report as an agreement.',
          ),
        ),
      ],
    },
  },
}
