import type { TemplateContent } from '../content.ts'
import { standardScale } from './scale.ts'
import { advice, asked, optional, say } from './words.ts'

/** The default: two people look back, look ahead and agree who does what. */
export const voortgangsgesprek: TemplateContent = {
  name: say('Voortgangsgesprek', 'Progress conversation'),
  purpose: say(
    'Jullie kijken samen hoe het werk gaat: wat loopt goed, en wat kan beter? Daarna spreken jullie af wat ieder van jullie gaat doen.',
    'The two of you look at how the work is going: what goes well, and what could go better? Then you agree what each of you will do next.',
  ),
  minutes: 10,
  scale: standardScale,
  themes: [
    {
      key: 'looking-back',
      name: say('Terugblik', 'Looking back'),
      questions: [
        asked(
          'proud',
          'open',
          {
            nl: ['Waar ben je trots op?', 'Kies één moment: wat deed je, en wat leverde het op?'],
            en: ['What are you proud of?', 'Pick one moment: what did you do, and what came of it?'],
          },
          {
            nl: [
              'Waar kan {name} trots op zijn?',
              'Noem iets wat je zelf zag: wat gebeurde er, en wat leverde het op?',
            ],
            en: [
              'What can {name} be proud of?',
              'Name something you saw yourself: what happened, and what came of it?',
            ],
          },
        ),
        asked(
          'agreements',
          'agreements',
          {
            nl: [
              'Hoe staat het met de afspraken die nog openstaan?',
              'Schrijf per afspraak wat er is gedaan, en wat er nog voor nodig is.',
            ],
            en: [
              'How are your open agreements coming along?',
              'For each one, write what has been done and what it still takes.',
            ],
          },
          {
            nl: [
              'Hoe staat het met de afspraken tussen jou en {name}?',
              'Kijk ook naar wat je zelf hebt beloofd: wat is gedaan, en wat nog niet?',
            ],
            en: [
              'How are the agreements between you and {name} coming along?',
              'Look at your own promises too: what has been done, and what has not?',
            ],
          },
        ),
        optional(
          'difficult',
          'open',
          {
            nl: [
              'Wat was lastig, of liep anders dan je wilde?',
              'Beschrijf één situatie: wat gebeurde er, wat deed je, en hoe liep het af?',
            ],
            en: [
              'What was difficult, or did not go the way you wanted?',
              'Describe one situation: what happened, what did you do, and how did it end?',
            ],
          },
          {
            nl: [
              'Wat was lastig voor {name}, of liep anders dan gehoopt?',
              'Beschrijf één situatie: wat zag je gebeuren, en wat was het gevolg voor het werk?',
            ],
            en: [
              'What was difficult for {name}, or did not go as hoped?',
              'Describe one situation: what did you see happen, and what did it mean for the work?',
            ],
          },
        ),
        optional(
          'at-best',
          'open',
          {
            nl: [
              'Wanneer was je in je werk op je best, en wat maakte dat mogelijk?',
              'Denk aan één dag of één klus: wat deed je zelf, en wat hielp je daarbij?',
            ],
            en: [
              'When were you at your best at work, and what made that possible?',
              'Think of one day or one task: what did you do, and what helped you?',
            ],
          },
          {
            nl: [
              'Welk werk ging {name} het best af, en wat maakte dat mogelijk?',
              'Noem één dag of één klus: wat zag je gebeuren, en wat hielp daarbij?',
            ],
            en: [
              'Which work did {name} do best, and what made that possible?',
              'Name one day or one task: what did you see happen, and what helped?',
            ],
          },
        ),
        optional(
          'unseen-work',
          'open',
          {
            nl: [
              'Welk werk deed je dat weinig mensen zien?',
              'Noem wat je deed, hoeveel tijd het kostte en wie er iets aan had.',
            ],
            en: [
              'What work did you do that few people see?',
              'Say what you did, how much time it took and who it helped.',
            ],
          },
          null,
        ),
        optional(
          'changes',
          'open',
          {
            nl: [
              'Wat is er in je werk veranderd sinds de vorige keer?',
              'Noem één verandering in je taken of in je team, en wat je nu anders doet.',
            ],
            en: [
              'What has changed in your work since last time?',
              'Name one change in your tasks or your team, and what you now do differently.',
            ],
          },
          {
            nl: [
              'Wat is er in het werk van {name} veranderd sinds de vorige keer?',
              'Noem één verandering in de taken of in het team, en wat er nu anders gaat.',
            ],
            en: [
              'What has changed in {name}’s work since last time?',
              'Name one change in the tasks or the team, and what now goes differently.',
            ],
          },
        ),
        optional(
          'previous-talk',
          'choice',
          {
            nl: [
              'Wat heeft het vorige gesprek opgeleverd?',
              'Denk aan één ding dat daarna anders ging, of juist hetzelfde bleef.',
            ],
            en: [
              'How much difference did the previous conversation make?',
              'Think of one thing that changed afterwards, or one that stayed the same.',
            ],
          },
          {
            nl: [
              'Wat heeft het vorige gesprek met {name} opgeleverd?',
              'Denk aan één ding dat daarna anders ging, of juist hetzelfde bleef.',
            ],
            en: [
              'How much difference did the previous conversation with {name} make?',
              'Think of one thing that changed afterwards, or one that stayed the same.',
            ],
          },
          {
            much: say('Veel', 'A lot'),
            some: say('Wel iets', 'Some'),
            little: say('Weinig of niets', 'Little or none'),
            first: say('Dit is het eerste gesprek', 'This is the first one'),
          },
        ),
      ],
    },
    {
      key: 'results',
      name: say('Resultaten', 'Results'),
      questions: [
        asked(
          'goals',
          'goals',
          {
            nl: [
              'Hoe staat het met je doelen?',
              'Schrijf bij elk doel wat er is gelukt, wat nog niet, en waaraan je dat ziet.',
            ],
            en: [
              'How are you getting on with your goals?',
              'For each goal: what worked out, what has not yet, and how can you tell?',
            ],
          },
          {
            nl: [
              'Hoe staat het met de doelen van {name}?',
              'Schrijf bij elk doel wat je hebt gezien, en wat er nog nodig is.',
            ],
            en: [
              'How is {name} getting on with the goals?',
              'For each goal: what have you seen, and what does it still take?',
            ],
          },
        ),
        asked(
          'results-level',
          'score',
          {
            nl: [
              'Hoe goed zijn je resultaten, als je kijkt naar wat je functie vraagt?',
              'Noem een resultaat dat laat zien waarom je dit niveau kiest.',
            ],
            en: [
              'How good are your results, given what your job asks of you?',
              'Name a result that shows why you chose this level.',
            ],
          },
          {
            nl: [
              'Hoe goed zijn de resultaten van {name}, als je kijkt naar wat de functie vraagt?',
              'Noem een resultaat uit deze periode waaraan je dit niveau ziet.',
            ],
            en: [
              'How good are {name}’s results, given what the job asks?',
              'Name a result from this period that shows this level.',
            ],
          },
        ),
        optional(
          'craft-level',
          'score',
          {
            nl: [
              'Hoe goed beheers je je vak, als je kijkt naar wat je functie vraagt?',
              'Noem een klus die laat zien waarom je dit niveau kiest.',
            ],
            en: [
              'How strong are your professional skills, given what your job asks of you?',
              'Name a piece of work that shows why you chose this level.',
            ],
          },
          {
            nl: [
              'Hoe goed beheerst {name} het vak, als je kijkt naar wat de functie vraagt?',
              'Noem een klus waarin je dit niveau zelf hebt gezien.',
            ],
            en: [
              'How strong are {name}’s professional skills, given what the job asks?',
              'Name a piece of work in which you saw this level yourself.',
            ],
          },
        ),
        optional(
          'improve',
          'open',
          {
            nl: ['Hoe kunnen je resultaten beter worden?', 'Noem één stap, en waaraan je straks het verschil ziet.'],
            en: [
              'How could your results get better?',
              'Name one step, and how you will be able to tell the difference.',
            ],
          },
          {
            nl: [
              'Hoe kunnen de resultaten van {name} beter worden?',
              'Noem één stap, en waaraan je straks het verschil ziet.',
            ],
            en: [
              'How could {name}’s results get better?',
              'Name one step, and how you will be able to tell the difference.',
            ],
          },
        ),
        optional(
          'for-whom',
          'open',
          {
            nl: [
              'Wat merken de mensen voor wie je werkt van je resultaten?',
              'Denk aan een klant, een inwoner, een leerling of een collega: wat zei of deed die?',
            ],
            en: [
              'What do the people you work for notice of your results?',
              'Think of a customer, a resident, a pupil or a colleague: what did they say or do?',
            ],
          },
          {
            nl: [
              'Wat merken de mensen voor wie {name} werkt van de resultaten?',
              'Denk aan een klant, een inwoner, een leerling of een collega: wat zei of deed die?',
            ],
            en: [
              'What do the people {name} works for notice of the results?',
              'Think of a customer, a resident, a pupil or a colleague: what did they say or do?',
            ],
          },
        ),
        optional(
          'priorities',
          'open',
          {
            nl: ['Wat is de komende tijd je belangrijkste werk?', 'Noem hooguit drie dingen, en ook wat kan wachten.'],
            en: [
              'What is your most important work in the coming months?',
              'Name three things at most, and also what can wait.',
            ],
          },
          {
            nl: [
              'Wat is de komende tijd het belangrijkste werk van {name}?',
              'Noem hooguit drie dingen, en ook wat van jou mag wachten.',
            ],
            en: [
              'What is {name}’s most important work in the coming months?',
              'Name three things at most, and also what can wait.',
            ],
          },
        ),
        optional(
          'obstacles',
          'choice',
          {
            nl: [
              'Houdt iets je tegen om goede resultaten te halen?',
              'Kies wat het vaakst voorkomt, en neem een voorbeeld mee naar het gesprek.',
            ],
            en: [
              'Is anything getting in the way of good results?',
              'Choose what happens most often, and bring an example to the conversation.',
            ],
          },
          {
            nl: [
              'Houdt iets {name} tegen om goede resultaten te halen?',
              'Kies wat je zelf het vaakst hebt gezien, en neem een voorbeeld mee naar het gesprek.',
            ],
            en: [
              'Is anything getting in the way of good results for {name}?',
              'Choose what you have seen most often yourself, and bring an example to the conversation.',
            ],
          },
          {
            nothing: say('Nee, niets bijzonders', 'No, nothing much'),
            time: say('Te weinig tijd', 'Too little time'),
            assignment: say('Onduidelijke opdrachten', 'Unclear assignments'),
            skills: say('Kennis of ervaring die nog ontbreekt', 'Knowledge or experience still missing'),
            tools: say('Hulpmiddelen of systemen', 'Tools or systems'),
            others: say('Wachten op anderen', 'Waiting for others'),
          },
        ),
      ],
    },
    {
      key: 'cooperation',
      name: say('Samenwerken', 'Working together'),
      questions: [
        asked(
          'cooperation-level',
          'score',
          {
            nl: [
              'Hoe goed werk je samen met anderen, als je kijkt naar wat je functie vraagt?',
              'Beschrijf een situatie met anderen die laat zien waarom je dit niveau kiest.',
            ],
            en: [
              'How well do you work with others, given what your job asks of you?',
              'Describe a situation with others that shows why you chose this level.',
            ],
          },
          {
            nl: [
              'Hoe goed werkt {name} samen met anderen, als je kijkt naar wat de functie vraagt?',
              'Beschrijf een situatie die je zelf zag, en waaraan je dit niveau herkent.',
            ],
            en: [
              'How well does {name} work with others, given what the job asks?',
              'Describe a situation you saw yourself, and what in it shows this level.',
            ],
          },
        ),
        optional(
          'feedback-from-others',
          'open',
          {
            nl: [
              'Wat hoor je van collega’s of klanten over je werk?',
              'Noem wat iemand zei, over welk moment het ging, en wat je ermee hebt gedaan.',
            ],
            en: [
              'What do colleagues or customers tell you about your work?',
              'Write what someone said, which moment it was about, and what you did with it.',
            ],
          },
          {
            nl: [
              'Wat hoor je van anderen over het werk van {name}?',
              'Noem alleen wat je mag doorgeven, en zeg over welke situatie het ging.',
            ],
            en: [
              'What do others tell you about {name}’s work?',
              'Only write what you are free to pass on, and say which situation it was about.',
            ],
          },
        ),
        optional(
          'helping',
          'open',
          {
            nl: [
              'Wie helpt jou verder in je werk, en wie help jij?',
              'Noem één keer dat je hulp vroeg of gaf, en wat er daarna gebeurde.',
            ],
            en: [
              'Who helps you in your work, and who do you help?',
              'Name one time you asked for or gave help, and what happened next.',
            ],
          },
          {
            nl: [
              'Hoe gaat het bij {name} met hulp vragen en hulp geven?',
              'Noem één keer dat je dat zag of juist miste, en wat er daarna gebeurde.',
            ],
            en: [
              'How does {name} go about asking for help and giving it?',
              'Name one time you saw this, or found it missing, and what happened next.',
            ],
          },
        ),
        optional(
          'disagreement',
          'open',
          {
            nl: [
              'Wat doe je als je het niet eens bent met een collega?',
              'Beschrijf één keer dat dit speelde: wat zei of deed je, en hoe liep het af?',
            ],
            en: [
              'What do you do when you disagree with a colleague?',
              'Describe one time this came up: what did you say or do, and how did it end?',
            ],
          },
          {
            nl: [
              'Wat doet {name} bij een verschil van mening?',
              'Beschrijf één keer dat je erbij was: wat werd er gezegd, en hoe liep het af?',
            ],
            en: [
              'What does {name} do when there is a disagreement?',
              'Describe one time you were there: what was said, and how did it end?',
            ],
          },
        ),
        optional(
          'unused-talent',
          'open',
          {
            nl: [
              'Wat kun je het team bieden dat nu te weinig wordt gebruikt?',
              'Noem kennis of ervaring die je hebt, en een moment waarop die van pas had kunnen komen.',
            ],
            en: [
              'What could you offer the team that goes unused today?',
              'Name something you know or can do, and a moment when it could have helped.',
            ],
          },
          null,
        ),
        optional('contribution', 'open', null, {
          nl: ['Wat voegt {name} toe aan het team?', 'Noem iets wat je zelf zag, en wat het voor anderen betekende.'],
          en: ['What does {name} add to the team?', 'Name something you saw yourself, and what it meant for others.'],
        }),
        optional(
          'speaking-up',
          'choice',
          {
            nl: [
              'Kun je in je team zeggen wat je denkt?',
              'Denk aan de laatste keer dat je een fout zag of een ander idee had: wat deed je toen?',
            ],
            en: [
              'Can you say what you think in your team?',
              'Think of the last time you saw a mistake or had a different idea: what did you do?',
            ],
          },
          null,
          {
            'nearly-always': say('Bijna altijd', 'Nearly always'),
            usually: say('Meestal', 'Usually'),
            sometimes: say('Soms', 'Sometimes'),
            'hardly-ever': say('Bijna nooit', 'Hardly ever'),
          },
        ),
      ],
    },
    {
      key: 'work',
      name: say('Werk en werkplezier', 'Work and job satisfaction'),
      questions: [
        asked(
          'energy',
          'open',
          {
            nl: [
              'Wat in je werk geeft je energie, en wat kost je energie?',
              'Noem van allebei één taak of moment, en schrijf niets over ziekte of behandeling.',
            ],
            en: [
              'What in your work gives you energy, and what drains it?',
              'Name one task or moment for each, and write nothing about illness or treatment.',
            ],
          },
          {
            nl: [
              'Welk werk geeft {name} volgens jou energie, en welk werk kost energie?',
              'Noem van allebei één taak en wat je daarbij zag, en schrijf niets over ziekte of behandeling.',
            ],
            en: [
              'Which work do you think gives {name} energy, and which drains it?',
              'Name one task for each and what you saw, and write nothing about illness or treatment.',
            ],
          },
        ),
        optional(
          'workload',
          'choice',
          {
            nl: [
              'Past de hoeveelheid werk in je uren?',
              'Denk aan de afgelopen vier weken: wat kwam af, en wat bleef liggen?',
            ],
            en: [
              'Does your work fit in your hours?',
              'Think of the past four weeks: what got finished, and what was left undone?',
            ],
          },
          {
            nl: [
              'Past de hoeveelheid werk in de uren van {name}?',
              'Denk aan de afgelopen vier weken: wat kwam af, en wat bleef liggen?',
            ],
            en: [
              'Does the work fit in {name}’s hours?',
              'Think of the past four weeks: what got finished, and what was left undone?',
            ],
          },
          {
            'room-left': say('Er kan werk bij', 'There is room for more'),
            'about-right': say('Het past goed', 'It is about right'),
            busy: say('Het is aan de drukke kant', 'It is on the busy side'),
            'too-much': say('Het is te veel', 'It is too much'),
            varies: say('Het wisselt sterk', 'It varies a lot'),
          },
        ),
        optional(
          'initiative-level',
          'score',
          {
            nl: [
              'Hoeveel initiatief neem je, als je kijkt naar wat je functie vraagt?',
              'Noem een moment dat dit niveau laat zien: wat pakte je op, stelde je voor of liet je liggen?',
            ],
            en: [
              'How much initiative do you take, given what your job asks of you?',
              'Name a moment that shows this level: what did you pick up, suggest or leave?',
            ],
          },
          {
            nl: [
              'Hoeveel initiatief neemt {name}, als je kijkt naar wat de functie vraagt?',
              'Noem een moment waarop je dit niveau zag: wat werd er opgepakt, voorgesteld of niet gedaan?',
            ],
            en: [
              'How much initiative does {name} take, given what the job asks?',
              'Name a moment when you saw this level: what was picked up, suggested or left?',
            ],
          },
        ),
        optional(
          'more-and-less',
          'open',
          {
            nl: [
              'Welk werk wil je meer doen, en welk werk minder?',
              'Noem van allebei één taak, en hoeveel tijd die je nu per week kost.',
            ],
            en: [
              'Which work would you like to do more of, and which less?',
              'Name one task for each, and how much time it takes you in a week now.',
            ],
          },
          {
            nl: [
              'Welk werk kan {name} meer doen, en welk werk minder?',
              'Noem van allebei één taak, en wat daarvoor geregeld moet worden.',
            ],
            en: [
              'Which work could {name} do more of, and which less?',
              'Name one task for each, and what would have to be arranged.',
            ],
          },
        ),
        optional(
          'own-decisions',
          'open',
          {
            nl: [
              'Waarover wil je zelf meer beslissen, en waarover juist minder?',
              'Noem één besluit uit de afgelopen tijd, en wie het toen nam.',
            ],
            en: [
              'Which decisions would you rather take yourself, and which would you rather not?',
              'Name one recent decision, and who took it.',
            ],
          },
          {
            nl: [
              'Waarover kan {name} zelf meer beslissen, en waarover wil je meedenken?',
              'Noem één besluit uit de afgelopen tijd, en wie het toen nam.',
            ],
            en: [
              'What could {name} decide without you, and where do you want a say?',
              'Name one recent decision, and who took it.',
            ],
          },
        ),
        optional(
          'hours-and-place',
          'open',
          {
            nl: [
              'Wat gaat goed aan je werktijden en werkplek, en wat is onhandig?',
              'Noem wat je er in je werk van merkt; de reden erachter hoef je niet te geven.',
            ],
            en: [
              'What works well about your hours and workplace, and what does not?',
              'Say how it shows in your work; you don’t have to explain the reasons.',
            ],
          },
          null,
        ),
        optional(
          'what-helps',
          'choice',
          {
            nl: [
              'Wat helpt je het meest om je werk goed te doen?',
              'Denk aan een dag waarop je werk goed ging: wat maakte toen het verschil?',
            ],
            en: [
              'What helps you most to do your work well?',
              'Think of a day when your work went well: what made the difference?',
            ],
          },
          null,
          {
            assignment: say('Duidelijke opdrachten', 'Clear assignments'),
            tools: say('Goede hulpmiddelen en systemen', 'Good tools and systems'),
            focus: say('Ongestoord kunnen werken', 'Time without interruptions'),
            freedom: say('Zelf mogen kiezen hoe', 'Freedom to choose how'),
            colleagues: say('Overleg met collega’s', 'Talking things over with colleagues'),
            variety: say('Afwisseling', 'Variety'),
          },
        ),
      ],
    },
    {
      key: 'development',
      name: say('Ontwikkeling', 'Development'),
      questions: [
        asked(
          'learn',
          'open',
          {
            nl: ['Wat wil je leren?', 'Noem één ding, en bij welk werk je het gaat gebruiken.'],
            en: ['What do you want to learn?', 'Name one thing, and the work you will use it in.'],
          },
          {
            nl: [
              'Wat kan {name} leren waar het werk beter van wordt?',
              'Noem één ding, en wat je dan in het werk wilt zien.',
            ],
            en: [
              'What could {name} learn that would help the work?',
              'Name one thing, and what you would then like to see in the work.',
            ],
          },
        ),
        optional(
          'learned',
          'open',
          {
            nl: [
              'Wat heb je geleerd, en waar gebruik je het?',
              'Noem een klus, een cursus of een fout, en wat je sindsdien anders doet.',
            ],
            en: [
              'What have you learned, and where do you use it?',
              'Name a task, a course or a mistake, and what you have done differently since.',
            ],
          },
          {
            nl: [
              'Wat heeft {name} geleerd, en waar zie je dat terug?',
              'Noem iets wat nu anders gaat dan eerst, en wanneer je dat merkte.',
            ],
            en: [
              'What has {name} learned, and where do you see it?',
              'Name something that goes differently now, and when you noticed.',
            ],
          },
        ),
        optional(
          'strengths',
          'open',
          {
            nl: [
              'Wat gaat je goed af, en hoe kun je dat meer gebruiken?',
              'Noem een taak die goed ging, en ander werk waarin dat ook van pas komt.',
            ],
            en: [
              'What are you good at, and how could you use it more?',
              'Name a task that went well, and other work where the same would help.',
            ],
          },
          {
            nl: [
              'Wat gaat {name} goed af, en waar kan het team dat meer gebruiken?',
              'Noem een taak die je goed zag gaan, en ander werk waarin dat ook van pas komt.',
            ],
            en: [
              'What is {name} good at, and where could the team use it more?',
              'Name a task you saw go well, and other work where the same would help.',
            ],
          },
        ),
        optional(
          'ways-to-learn',
          'choice',
          {
            nl: ['Hoe leer je het liefst?', 'Denk aan iets wat je snel onder de knie had: hoe leerde je dat?'],
            en: ['How do you like to learn?', 'Think of something you picked up quickly: how did you learn it?'],
          },
          null,
          {
            doing: say('Door het te doen', 'By doing it'),
            watching: say('Door mee te kijken met een collega', 'By watching a colleague'),
            course: say('Met een cursus of opleiding', 'On a course'),
            'own-pace': say('Zelf, in mijn eigen tempo', 'On my own, at my own pace'),
            mentor: say('Met een mentor of coach', 'With a mentor or coach'),
          },
        ),
        optional(
          'room-to-learn',
          'open',
          {
            nl: [
              'Wat heb je nodig om te kunnen leren?',
              'Denk aan tijd, geld, begeleiding of een klus, en schrijf op hoeveel en wanneer.',
            ],
            en: [
              'What do you need in order to learn?',
              'Think of time, money, guidance or a task to practise on, and write how much and when.',
            ],
          },
          {
            nl: [
              'Wat kun je regelen zodat {name} kan leren?',
              'Denk aan tijd, geld, begeleiding of een klus, en schrijf op hoeveel en wanneer.',
            ],
            en: [
              'What can you arrange to help {name} learn?',
              'Think of time, money, guidance or a task to practise on, and write how much and when.',
            ],
          },
        ),
        optional(
          'changing-trade',
          'open',
          {
            nl: [
              'Wat verandert er in je vak, en wat moet je daarvoor kunnen?',
              'Noem één taak die anders wordt, bijvoorbeeld door techniek, regels of klanten.',
            ],
            en: [
              'What is changing in your line of work, and what will you need for it?',
              'Name one task that will be different because of, say, technology, rules or customers.',
            ],
          },
          {
            nl: [
              'Wat verandert er in het vak van {name}, en wat is daarvoor nodig?',
              'Noem één taak die anders wordt, bijvoorbeeld door techniek, regels of klanten.',
            ],
            en: [
              'What is changing in {name}’s line of work, and what will it take?',
              'Name one task that will be different because of, say, technology, rules or customers.',
            ],
          },
        ),
        optional('try-out', 'open', null, {
          nl: [
            'Welke klus kan {name} oppakken om van te leren?',
            'Noem een klus die er al ligt, en wie daarbij kan helpen.',
          ],
          en: [
            'Which task could {name} take on and learn from?',
            'Name a task that is already waiting, and who could help with it.',
          ],
        }),
      ],
    },
    {
      key: 'career',
      name: say('Loopbaan', 'Career'),
      questions: [
        optional(
          'next-step',
          'open',
          {
            nl: [
              'Wat is voor jou een goede volgende stap?',
              'Klein of groot mag allebei: wat doe je dan wat je nu niet doet?',
            ],
            en: [
              'What would be a good next step for you?',
              'Big or small, both are fine: what would you do then that you do not do now?',
            ],
          },
          {
            nl: ['Welke volgende stap zie je voor {name}?', 'Noem werk dat je hebt gezien en waarop je dit baseert.'],
            en: ['What next step do you see for {name}?', 'Name work you have seen that makes you think so.'],
          },
        ),
        optional(
          'direction',
          'choice',
          {
            nl: [
              'Welke kant wil je op?',
              'Denk aan het werk dat je over twee jaar wilt doen; je zit nergens aan vast.',
            ],
            en: [
              'Which way do you want to go?',
              'Think of the work you want to do in two years; you are not committing to anything.',
            ],
          },
          null,
          {
            stay: say('Blijven doen wat ik doe', 'Keep doing what I do'),
            grow: say('Groeien in dit werk', 'Grow in this work'),
            move: say('Ander werk gaan doen', 'Move to other work'),
            lead: say('Leiding gaan geven', 'Lead other people'),
            unknown: say('Dat weet ik nog niet', 'I don’t know yet'),
          },
        ),
        optional(
          'working-day',
          'open',
          {
            nl: [
              'Hoe ziet je werk er over drie jaar uit, als het aan jou ligt?',
              'Beschrijf een gewone werkdag: wat doe je, met wie, en voor wie?',
            ],
            en: [
              'If it were up to you, what would your work look like in three years?',
              'Describe an ordinary working day: what do you do, with whom, and for whom?',
            ],
          },
          null,
        ),
        optional(
          'reasons-to-stay',
          'open',
          {
            nl: [
              'Wat heb je nodig om hier met plezier te blijven werken?',
              'Noem één ding dat er al is, en één ding dat nog ontbreekt.',
            ],
            en: [
              'What would it take for you to keep enjoying your work here?',
              'Name one thing that is already there, and one thing that is still missing.',
            ],
          },
          null,
        ),
        optional(
          'career-help',
          'open',
          {
            nl: [
              'Wie of wat kan je in je loopbaan verder helpen?',
              'Noem een persoon, een plek of een project, en wat je daar wilt ontdekken.',
            ],
            en: [
              'Who or what could help you further in your career?',
              'Name a person, a place or a project, and what you would like to find out there.',
            ],
          },
          {
            nl: [
              'Wat kun je doen voor de loopbaan van {name}?',
              'Noem iets wat je echt kunt regelen, zoals een kennismaking of een dag meelopen.',
            ],
            en: [
              'What could you do for {name}’s career?',
              'Name something you can really arrange, such as an introduction or a day alongside someone.',
            ],
          },
        ),
        optional('coming-work', 'open', null, {
          nl: [
            'Welk werk komt eraan dat bij {name} kan passen?',
            'Noem eerder werk dat erop lijkt, en zeg wat nog niet zeker is.',
          ],
          en: [
            'What work is coming up that could suit {name}?',
            'Name earlier work that was like it, and say what is not certain yet.',
          ],
        }),
      ],
    },
    {
      key: 'expectations',
      name: say('Verwachtingen van elkaar', 'What we expect of each other'),
      questions: [
        asked(
          'need',
          'open',
          {
            nl: [
              'Wat heb je de komende tijd nodig van je leidinggevende?',
              'Maak het concreet: wat gebeurt er dan, en wanneer?',
            ],
            en: [
              'What do you need from your manager in the coming months?',
              'Make it concrete: what would happen, and when?',
            ],
          },
          {
            nl: [
              'Wat heb je de komende tijd nodig van {name}?',
              'Maak het concreet: om welk werk gaat het, wat wil je zien, en wanneer?',
            ],
            en: [
              'What do you need from {name} in the coming months?',
              'Make it concrete: which work is it about, what would you see, and when?',
            ],
          },
        ),
        optional(
          'clear-expectations',
          'choice',
          {
            nl: [
              'Is het duidelijk wat er van je wordt verwacht?',
              'Denk aan je laatste opdrachten: wat was meteen duidelijk, en wat moest je navragen?',
            ],
            en: [
              'Is it clear what is expected of you?',
              'Think of your latest assignments: what was clear at once, and what did you have to ask?',
            ],
          },
          {
            nl: [
              'Is het voor {name} duidelijk wat er wordt verwacht?',
              'Denk aan de laatste opdrachten die je gaf: wat ging meteen goed, en welke vragen kwamen er?',
            ],
            en: [
              'Is it clear to {name} what is expected?',
              'Think of the latest assignments you gave: what went right at once, and what questions came up?',
            ],
          },
          {
            yes: say('Ja, helemaal', 'Yes, fully'),
            mostly: say('Grotendeels', 'Mostly'),
            partly: say('Voor een deel', 'In part'),
            no: say('Nee, nog niet', 'No, not yet'),
          },
        ),
        optional(
          'works-between-us',
          'open',
          {
            nl: [
              'Wat gaat goed tussen jou en je leidinggevende?',
              'Noem iets wat je leidinggevende deed, en hoe dat je in je werk hielp.',
            ],
            en: [
              'What goes well between you and your manager?',
              'Name something your manager did, and how it helped you in your work.',
            ],
          },
          {
            nl: [
              'Wat gaat goed tussen jou en {name}?',
              'Noem iets wat je zag of hoorde, en hoe dat jou in je werk hielp.',
            ],
            en: [
              'What goes well between you and {name}?',
              'Name something you saw or heard, and how it helped you in your own work.',
            ],
          },
        ),
        optional(
          'offer',
          'open',
          {
            nl: [
              'Wat kan je leidinggevende de komende tijd van je verwachten?',
              'Noem iets waarvan jullie over drie maanden kunnen zien of het is gelukt.',
            ],
            en: [
              'What can your manager expect from you in the coming months?',
              'Name something you can both check in three months’ time.',
            ],
          },
          {
            nl: [
              'Wat kan {name} de komende tijd van jou verwachten?',
              'Noem iets waarvan jullie over drie maanden kunnen zien of het is gelukt.',
            ],
            en: [
              'What can {name} expect from you in the coming months?',
              'Name something you can both check in three months’ time.',
            ],
          },
        ),
        optional(
          'how-often',
          'choice',
          {
            nl: [
              'Hoe vaak wil je met je leidinggevende over je werk praten?',
              'Denk aan de afgelopen maand: wanneer wilde je iets bespreken, en hoe snel kon dat?',
            ],
            en: [
              'How often do you want to talk with your manager about your work?',
              'Think of the past month: when did you want to talk, and how soon could you?',
            ],
          },
          {
            nl: [
              'Hoe vaak wil je met {name} over het werk praten?',
              'Denk aan de afgelopen maand: wanneer wilde je iets bespreken, en hoe snel kon dat?',
            ],
            en: [
              'How often do you want to talk with {name} about the work?',
              'Think of the past month: when did you want to talk, and how soon could you?',
            ],
          },
          {
            more: say('Vaker dan nu', 'More often than now'),
            same: say('Zoals nu', 'As often as now'),
            less: say('Minder vaak dan nu', 'Less often than now'),
          },
        ),
        optional('changing-tasks', 'open', null, {
          nl: [
            'Wat verandert er de komende tijd in de taken van {name}?',
            'Schrijf op wat erbij komt, wat eraf gaat, en vanaf wanneer.',
          ],
          en: [
            'What will change in {name}’s tasks in the coming months?',
            'Write what is added, what is dropped, and from when.',
          ],
        }),
        optional(
          'other-topics',
          'open',
          {
            nl: [
              'Waar wil je het in dit gesprek nog meer over hebben?',
              'Noem het onderwerp, een voorbeeld, en wat je na het gesprek geregeld wilt hebben.',
            ],
            en: [
              'What else do you want to talk about in this conversation?',
              'Name the topic, an example, and what you would like to have settled afterwards.',
            ],
          },
          {
            nl: [
              'Waar wil je het met {name} nog meer over hebben?',
              'Noem het onderwerp, een voorbeeld, en wat je na het gesprek geregeld wilt hebben.',
            ],
            en: [
              'What else do you want to talk about with {name}?',
              'Name the topic, an example, and what you would like to have settled afterwards.',
            ],
          },
        ),
      ],
    },
    {
      key: 'leadership',
      name: say('Leiding en organisatie', 'Leadership and organisation'),
      questions: [
        optional(
          'support',
          'open',
          {
            nl: [
              'Wat kan je leidinggevende meer, minder of anders doen?',
              'Noem één moment waarop iets hielp of juist niet, en wat je een volgende keer graag ziet.',
            ],
            en: [
              'What could your manager do more, less or differently?',
              'Name one moment when something helped or did not, and what you would like to see next time.',
            ],
          },
          {
            nl: [
              'Wat kun je zelf beter doen voor {name}?',
              'Noem één moment waarop jouw hulp werkte of juist niet, en wat je een volgende keer gaat doen.',
            ],
            en: [
              'What could you yourself do better for {name}?',
              'Name one moment when your help worked or did not, and what you will do next time.',
            ],
          },
        ),
        optional(
          'team-goal',
          'open',
          {
            nl: [
              'Waar werkt je team naartoe, en wat is jouw deel daarin?',
              'Schrijf het op zoals je het aan een nieuwe collega vertelt.',
            ],
            en: [
              'What is your team working towards, and what is your part in it?',
              'Write it the way you would tell a new colleague.',
            ],
          },
          {
            nl: [
              'Waar werkt het team naartoe, en wat is het deel van {name} daarin?',
              'Schrijf het op zoals je het aan een nieuwe collega vertelt.',
            ],
            en: [
              'What is the team working towards, and what is {name}’s part in it?',
              'Write it the way you would tell a new colleague.',
            ],
          },
        ),
        optional(
          'decisions',
          'open',
          {
            nl: [
              'Hoe hoor je over besluiten die je werk raken?',
              'Noem één besluit: wanneer hoorde je het, van wie, en kon je meedenken?',
            ],
            en: [
              'How do you hear about decisions that affect your work?',
              'Name one decision: when did you hear, from whom, and did you have a say?',
            ],
          },
          null,
        ),
        optional(
          'organisation',
          'open',
          {
            nl: [
              'Wat in de organisatie maakt je werk makkelijker of moeilijker?',
              'Noem één regel, werkwijze of systeem, en wat je er in een gewone week van merkt.',
            ],
            en: [
              'What in the organisation makes your work easier or harder?',
              'Name one rule, way of working or system, and what you notice of it in a normal week.',
            ],
          },
          {
            nl: [
              'Wat in de organisatie maakt het werk van {name} makkelijker of moeilijker?',
              'Noem één regel, werkwijze of systeem, en wat jij ermee kunt doen.',
            ],
            en: [
              'What in the organisation makes {name}’s work easier or harder?',
              'Name one rule, way of working or system, and what you can do about it.',
            ],
          },
        ),
        optional(
          'feedback-balance',
          'choice',
          {
            nl: [
              'Hoor je genoeg over wat goed gaat en wat beter kan?',
              'Denk aan de laatste keer dat je leidinggevende iets over je werk zei: wat kon je ermee?',
            ],
            en: [
              'Do you hear enough about what goes well and what could be better?',
              'Think of the last time your manager said something about your work: what could you do with it?',
            ],
          },
          null,
          {
            enough: say('Ik hoor van allebei genoeg', 'I hear enough of both'),
            'more-praise': say('Ik wil meer horen wat goed gaat', 'I want to hear more of what goes well'),
            'more-advice': say('Ik wil meer horen wat beter kan', 'I want to hear more of what could be better'),
            'more-of-both': say('Ik wil van allebei meer horen', 'I want to hear more of both'),
          },
        ),
        optional('clear-the-way', 'open', null, {
          nl: [
            'Wat kun jij voor {name} uit de weg ruimen?',
            'Noem iets wat het werk nu ophoudt, en wanneer je het oppakt.',
          ],
          en: [
            'What can you clear out of {name}’s way?',
            'Name something that holds up the work now, and when you will deal with it.',
          ],
        }),
      ],
    },
  ],
  guidance: {
    employee: [
      advice(
        'preparing',
        say('Tien minuten voor jezelf', 'Ten minutes for yourself'),
        say(
          'Kijk eerst naar wat er al ligt: je doelen, de afspraken van de vorige keer en het vorige verslag. Denk ook aan wat anderen over je werk zeiden, en blader door je agenda. Wat je maanden geleden deed, ben je zo vergeten.',
          'First look at what is already there: your goals, what you agreed last time and the previous report. Think of what others said about your work too, and leaf through your calendar. What you did months ago is easily forgotten.',
        ),
        say(
          'Kies daarna twee of drie dingen die voor jou het belangrijkst zijn. Een kort antwoord met een goed voorbeeld is genoeg.',
          'Then choose two or three things that matter most to you. A short answer with a good example is enough.',
        ),
        say(
          'Nu kan nog niemand anders lezen wat je schrijft. Jullie voorbereidingen gaan op hetzelfde moment open: als jullie ze allebei hebben gedeeld, of als het gesprek begint.',
          'For now, nobody else can read what you write. Both preparations open at the same moment: when you have both shared them, or when the conversation starts.',
        ),
      ),
      advice(
        'opening',
        say('Jij begint', 'You go first'),
        say(
          'Jij vertelt als eerste. Begin met iets wat goed ging en waar je trots op bent, en geef er een voorbeeld bij.',
          'You speak first. Start with something that went well and that you are proud of, and give an example.',
        ),
        say(
          'Zeg daarna wat je in elk geval wilt bespreken. Zo blijft daar tijd voor over.',
          'Then say what you want to be sure to talk about. That way there will be time for it.',
        ),
        say(
          'Vind je het spannend? Dat mag je gewoon zeggen. Je kunt ook beginnen met de afspraken van de vorige keer, want die staan al klaar.',
          'A little nervous? You can simply say so. You can also start with what you agreed last time, because that is already on the page.',
        ),
      ),
      advice(
        'listening',
        say('Eerst begrijpen, dan reageren', 'Understand first, then respond'),
        say(
          'Hoor je iets wat je niet herkent? Vraag er eerst naar: wanneer was dat, wat deed ik precies, en wat was het gevolg?',
          'If you hear something you don’t recognise, ask about it first: when was that, what exactly did I do, and what came of it?',
        ),
        say(
          'Je hoeft niet meteen te antwoorden. Een stilte mag, en ‘daar wil ik over nadenken’ is ook een antwoord.',
          'You don’t have to answer straight away. A silence is fine, and ‘I want to think about that’ is an answer too.',
        ),
        say(
          'Vertel in je eigen woorden na wat je hebt gehoord. Zo merken jullie snel of jullie hetzelfde bedoelen.',
          'Say back in your own words what you heard. You will soon find out whether you mean the same thing.',
        ),
        say(
          'Zie je het anders? Zeg dat rustig, met een voorbeeld. Jullie hoeven het niet over alles eens te worden.',
          'If you see it differently, say so calmly, with an example. You don’t have to agree on everything.',
        ),
      ),
      advice(
        'feedback',
        say('Zeg wat je van je leidinggevende nodig hebt', 'Tell your manager what you need'),
        say(
          'Ook je leidinggevende heeft iets aan een goed voorbeeld. Vertel in welke situatie het was, wat je leidinggevende deed, wat het effect was op je werk, en wat je een volgende keer graag wilt.',
          'Your manager can use a good example too. Say what the situation was, what your manager did, how it affected your work, and what you would like next time.',
        ),
        say(
          'Bijvoorbeeld: ‘Maandag gaf je me een nieuwe klus terwijl de vorige nog liep. Ik wist niet wat voorging, en toen kwamen ze allebei te laat af. Wil je er voortaan bij zeggen wat eerst moet?’',
          'For example: ‘On Monday you gave me a new task while I was still busy with the last one. I didn’t know which came first, and both were finished late. Next time, will you tell me what to do first?’',
        ),
        say(
          'Laat ‘altijd’ en ‘nooit’ weg, want dan gaat het al snel over de uitzonderingen. Begin ook niet met ‘jij bent’. Zeg wat je zag of hoorde.',
          'Leave out ‘always’ and ‘never’, or you will soon be discussing the exceptions. Don’t start with ‘you are’ either. Say what you saw or heard.',
        ),
        say(
          'Een compliment mag natuurlijk ook. Dat werkt net zo: vertel wat je leidinggevende deed en wat jij eraan had.',
          'Compliments are welcome too, of course. They work the same way: say what your manager did and how it helped you.',
        ),
      ),
      advice(
        'closing',
        say('Rond samen af', 'Round off together'),
        say(
          'Loop samen de afspraken langs: wat gaat er gebeuren, wie doet het, en voor wanneer? Kijk of er ook bij staat wat je leidinggevende gaat doen.',
          'Go through the agreements together: what will happen, who will do it, and by when? Check that it also says what your manager will do.',
        ),
        say(
          'Vertel tot slot hoe je het gesprek vond. Wat hielp je, en wat kan de volgende keer anders?',
          'At the end, say how the conversation was for you. What helped, and what could be different next time?',
        ),
        say(
          'In het verslag komen een samenvatting, de conclusies, de doelen en de afspraken, en soms een score. Jullie voorbereidingen en de aantekeningen komen er niet in. Klopt er iets niet, vraag dan om een correctie.',
          'The report holds a summary, the conclusions, the goals and the agreements, and sometimes a score. Your preparations and the notes are not part of it. If something is not right, ask for a correction.',
        ),
        say(
          'Met ‘gezien’ zeg je: ik heb het verslag gelezen. Alleen met ‘akkoord’ zeg je dat je het ermee eens bent. Ben je het er niet mee eens? Kies dan ‘gezien, niet akkoord’ en schrijf je reactie erbij.',
          'Signing as ‘seen’ says: I have read the report. Only ‘agreed’ says that you agree with it. If you disagree, choose ‘seen, not agreed’ and add your response.',
        ),
      ),
    ],
    manager: [
      advice(
        'preparing',
        say('Tien minuten met de feiten', 'Ten minutes with the facts'),
        say(
          'Verzamel wat je weet: de doelen, de open afspraken, je eigen notities en de feedback die je mag gebruiken. Kijk naar de hele periode, want de laatste weken onthoud je het best.',
          'Gather what you know: the goals, the open agreements, your own notes and the feedback you may use. Look at the whole period, because the last few weeks are what you remember best.',
        ),
        say(
          'Kies twee of drie onderwerpen die echt verschil maken, met bij elk iets wat je zelf hebt gezien. Heb je geen voorbeeld? Maak er dan een vraag van.',
          'Choose two or three topics that really make a difference, each with something you saw yourself. No example? Then turn it into a question.',
        ),
        say(
          'Begin met wat je zelf had beloofd. Is iets niet gelukt, dan is het fijn als jij daar als eerste over begint.',
          'Start with your own promises. If something did not work out, it is good to be the one who brings it up.',
        ),
        say(
          'Je ziet de antwoorden van je medewerker nog niet. Dat is expres: zo geef je je eigen oordeel, en niet dat van een ander.',
          'You cannot see your employee’s answers yet. That is on purpose: it keeps your judgement your own.',
        ),
      ),
      advice(
        'opening',
        say('Je medewerker heeft het eerste woord', 'Your employee speaks first'),
        say(
          'Zeg kort waar het gesprek voor is en hoeveel tijd jullie hebben. Geef daarna meteen het woord aan je medewerker.',
          'Say briefly what the conversation is for and how much time you have. Then hand over to your employee straight away.',
        ),
        say(
          'Vraag eerst waar je medewerker trots op is. Vertel dan wat jij goed zag gaan, met een voorbeeld.',
          'First ask what your employee is proud of. Then say what you saw go well, with an example.',
        ),
        say(
          'Spreek samen de volgorde af. Na jullie eigen punten komt waar jullie antwoorden het meest verschillen. Dat is niet erg: juist daar hebben jullie elkaar iets te vertellen.',
          'Agree on the order together. After your own points comes where your answers differ most. That is fine: it is where you have most to tell each other.',
        ),
      ),
      advice(
        'listening',
        say('Vraag door en laat stiltes vallen', 'Keep asking, and leave room for silence'),
        say(
          'Probeer minder dan de helft van de tijd zelf te praten. Stel korte, open vragen: ‘Hoe ging dat?’, ‘Wat deed je toen?’, ‘Wat zou helpen?’',
          'Try to do less than half of the talking. Ask short, open questions: ‘How did that go?’, ‘What did you do then?’, ‘What would help?’',
        ),
        say(
          'Wees na een vraag even stil. Tel in gedachten tot vijf voordat je verdergaat. Vaak komt het belangrijkste pas daarna.',
          'After a question, stay quiet for a moment. Count to five in your head before you go on. The most important part often comes after that.',
        ),
        say(
          'Vat samen wat je hoorde en vraag of het klopt. Wacht nog even met je oplossing, en vraag eerst wat je medewerker zelf heeft bedacht.',
          'Sum up what you heard and ask if you have it right. Hold your solution back for a moment, and first ask what your employee has in mind.',
        ),
        say(
          'Vraag niet naar gezondheid, zwangerschap of de situatie thuis, en schrijf daar niets over op. Begint je medewerker er zelf over? Luister dan, en vraag alleen wat er in het werk nodig is.',
          'Don’t ask about health, pregnancy or life at home, and write nothing about them. If your employee brings it up, listen, and only ask what is needed at work.',
        ),
      ),
      advice(
        'feedback',
        say('Geef feedback met een voorbeeld', 'Give feedback with an example'),
        say(
          'Bespreek één voorbeeld tegelijk, in vier stappen: de situatie, het gedrag dat je zag, het effect daarvan, en wat je een volgende keer graag ziet. Vraag dan hoe je medewerker het zelf zag.',
          'Take one example at a time, in four steps: the situation, the behaviour you saw, the effect it had, and what you would like to see next time. Then ask how your employee saw it.',
        ),
        say(
          'Bijvoorbeeld: ‘In het overleg van dinsdag noemde je de vertraging pas aan het eind. Toen konden we niets meer verschuiven. Wil je het me de volgende keer laten weten zodra je het ziet aankomen?’',
          'For example: ‘In Tuesday’s meeting you mentioned the delay only at the end. By then we could not move anything. Next time, will you let me know as soon as you see it coming?’',
        ),
        say(
          'Vermijd ‘altijd’ en ‘nooit’: er is vast een keer dat het anders ging. Zeg ook niet ‘jij bent’. Praat over wat iemand deed, want dat kan de volgende keer anders.',
          'Avoid ‘always’ and ‘never’: there was bound to be a time when it went differently. Don’t say ‘you are’ either. Talk about what someone did, because that can be different next time.',
        ),
        say(
          'Is iets niet goed genoeg, zeg het dan vriendelijk en duidelijk. Je medewerker moet het van jou horen en niet uit het verslag. Wees net zo precies over wat wel goed gaat.',
          'If something is not good enough, say so kindly and clearly. Your employee should hear it from you, not read it in the report. Be just as exact about what does go well.',
        ),
      ),
      advice(
        'closing',
        say('Sluit af met afspraken van jullie allebei', 'Close with agreements for both of you'),
        say(
          'Schrijf samen op wat jullie afspreken: wat, wie, en voor wanneer. Zet er ook bij wat jij gaat doen, en wanneer jullie kijken hoe het ermee staat.',
          'Write down together what you agree: what, who, and by when. Include what you will do yourself, and when you will look at how things stand.',
        ),
        say(
          'Vraag hoe je medewerker het gesprek vond, en wat jij de volgende keer anders kunt doen. Bedank voor het antwoord en ga er niet tegenin.',
          'Ask how the conversation was for your employee, and what you could do differently next time. Say thank you for the answer, and don’t argue with it.',
        ),
        say(
          'Jij schrijft het verslag: een samenvatting, de conclusies, de doelen en de afspraken. Schrijf alleen op wat jullie hebben besproken. Gezondheid en privézaken horen er niet in.',
          'You write the report: a summary, the conclusions, the goals and the agreements. Only write what the two of you discussed. Health and private life do not belong in it.',
        ),
        say(
          'Laat je medewerker rustig lezen en ondertekenen. ‘Gezien’ betekent gelezen, en pas ‘akkoord’ betekent: ik ben het ermee eens. Vragen om een correctie of kiezen voor ‘gezien, niet akkoord’ mag gewoon.',
          'Give your employee time to read and sign. ‘Seen’ means read; only ‘agreed’ means: I agree with it. Asking for a correction or choosing ‘seen, not agreed’ is perfectly fine.',
        ),
      ),
    ],
  },
}
