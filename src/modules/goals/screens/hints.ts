import type { Goal } from '../contract.ts'

// Hints for who words a goal, per letter of SMART, made in the browser by rules. Nothing typed leaves it for them, and
// they need no connection. A hint is a question to think about: it blocks nothing and says nothing of the person.

export type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timed'
const letters = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october'
const seasons =
  'lente|voorjaar|zomer|zomervakantie|herfst|herfstvakantie|najaar|winter|kerst|pasen|schooljaar|vakantie|spring|summer|autumn|fall|winter|christmas|easter|holidays|half-term|school year'
const spans =
  'jaar|half jaar|halfjaar|kwartaal|maand|maanden|week|weken|dagen|year|years|quarter|half|month|months|weeks|days'

/** By when: a day, a month, a season, the end of something, or a span from now. */
const dates = [
  new RegExp(
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:mid-|half |begin |eind |early |late |end )?(?:${months})\\b( \\d{4})?`,
    'i',
  ),
  /\b(?:[Ii]n|[Bb]y|[Bb]efore|[Uu]ntil|[Ff]rom|[Mm]id-|[Ee]arly|[Ll]ate|[Dd]uring|of|\d{1,2}) ?May\b/,
  /\b20\d\d\b/,
  /\bQ[1-4]\b/,
  /\b(?:week|kw|wk) \d{1,2}\b/i,
  /\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b/,
  new RegExp(
    `\\b(?:dit|deze|dat|volgend|volgende|komend|komende|aan het eind van het|this|next|coming|the next|the coming) (?:(?:eerste|tweede|first|second|half|\\w+) )?(?:${spans}|${seasons}|januari)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:binnen|over|within|over the next) (?:een|één|a|one|half|twee|drie|vier|zes|\\w+) (?:${spans})\\b(?! from| van de)`,
    'i',
  ),
  new RegExp(
    `\\b(?:voor|vóór|na|tot|tegen|rond|met|in|by|before|after|until|around) (?:de |het |the )?(?:${seasons})\\b`,
    'i',
  ),
  /\b(?:eerste|tweede|derde|vierde|first|second|third|fourth) (?:kwartaal|quarter)\b/i,
  /\b(?:einde?|end) (?:van|of) (?:het|dit|the|this)\b/i,
  /\b(?:uiterlijk|at the latest|deadline|a year from now)\b/i,
]

const count =
  'nul|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|tachtig|negentig|honderd|helft|dubbel|half uur|halfuur|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|eighty|ninety|hundred|half an hour|twice|double'
/** How one would count or see it: a number that is no date, how often, for whom without exception. */
const measures = [
  /\d|%/,
  new RegExp(`\\b(?:${count})\\b`, 'i'),
  /\b(?:procent|percentage|per cent|percent|aantal|number of|gemiddeld|average|minstens|minimaal|hooguit|maximaal|at least|at most)\b/i,
  /\b(?:elke?|iedere?|every|each|per|a) (?:dag|week|maand|kwartaal|jaar|keer|klant|day|month|quarter|year|time)\b/i,
  /\b(?:alle|iedereen|niemand|geen enkele?|zonder (?:fouten|scheuren|\w+fouten)|foutloos|niveau|all|everybody|everyone|nobody|none|level|without (?:a |any )?(?:errors?|tears?|mistakes?))\b/i,
  /\b(?:heeft de hele|hele \w+ heeft|whole \w+ has|all of \w+ (?:holds?|has))\b/i,
]

const person =
  'hulp|help|helpt|helps|helpen|steun|support|ondersteuning|begeleiding|begeleidt|guidance|coach|coaching|mentor|buddy|collega|adviseur|adviser|expert|begeleider|coordinator|fotograaf|photographer|inkoper|supplier|leverancier|acteur|actor|consultant|uitzendkracht|temp|chauffeurs|drivers'
/** What makes it possible: somebody, time, money, a training, a tool, a way of doing it. */
const supports = [
  new RegExp(`\\b(?:${person})\\b`, 'i'),
  /\b(?:cursus|training|opleiding|workshop|course|class|intervisie|peer review|subsidie|grant|budget|betaald|paid)\b/i,
  /\b(?:(?:een |één |one |two |twee )?(?:uur|dagdeel|dag|ochtend|middag|hours?|half day|mornings?|day|afternoon)) (?:per|in de|a|each|of|uitleg) ?(?:week|maand|month|explanation)?\b/i,
  /\b(?:samen met|together with|loopt|loop|shadow|joins? me|meekijk\w*|mee te kijken|luistert mee|listens? in|sits? in|sit in)\b/i,
  /\b(?:krijg|krijgt|krijgen|get|gets|is given) (?:een|ruimte|tijd|toegang|tot|access|room|time|a buddy|one|vanaf)\b/i,
  /\b(?:tijd|ruimte|werktijd|room|working time) (?:voor|om|in|for|to)\b|\bin werktijd\b|\bworking time\b|\bkept free\b/i,
  /^(?:met|with|using|door|by \w+ing|via|through|aan de hand van) /i,
  /\bmet (?:een |de |het |mijn |twee |één )?(?:nieuwe|vaste|extra|standaard\w*|kleinere|eerste|andere|tweede|cursus|checklist|sjabloon|mal|software)\b/i,
  /\bwith (?:a |an |the |my |two |one )?(?:new|fixed|extra|standard|smaller|first|other|second|checklist|template|software|[A-Z]\w+(?:'s)?)\b/,
  /\b(?:met|van|from|vraag|ask|with) [A-Z][a-z]+(?! ?(?:januari|\d))/,
  /\bagree with|spreek met\b/i,
]

/** What it is for. */
const reasons = [
  /\b(?:omdat|zodat|want|daardoor|hierdoor|waardoor|aangezien|opdat|doordat|anders)\b/i,
  /\b(?:because|so that|in order to|since|otherwise|which (?:saves|helps|means|makes|costs|gives))\b/i,
  /, (?:so|dan|dat (?:scheelt|bespaart|levert|helpt|kost))\b/i,
  /\bso (?:the|that|people|clients|customers|everybody|everyone|anyone|nobody|we|i|they|it)\b/i,
  /\bom (?:[\wà-ÿ']+ ){0,7}te [\wà-ÿ]+/i,
  /\bto (?:hear|see|learn|practise|practice|know|save|avoid|prevent|reduce|find|throw|help|keep|give|make sure|understand)\b(?! me\b)/i,
]

const vague =
  'beter|betere|verbeteren|verbeter|verbetering|groeien|groei|meer|ontwikkelen|ontwikkel|ontwikkeling|effectiever|efficiënter|professioneler|proactiever|proactief|sterker|zichtbaarder|zichtbaar|klantgerichter|optimaliseren|optimaal|benutten|communiceren|communicatie|samenwerken|samenwerking|initiatief|eigenaarschap|verantwoordelijkheid|kwaliteit|sfeer|zelfvertrouwen|aandacht|pakken|nemen|tonen|worden|overkomen|better|improve|improving|grow|growth|more|develop|effectively|effective|efficient|professional|proactive|stronger|visible|optimise|communicate|communication|collaboration|collaborate|initiative|ownership|responsibility|quality|atmosphere|leader|focused|impact|increase|clearly|together|skills|talents|talenten|become|take|show'
/** Words that say nothing of what will be different. */
const plain =
  'ik|we|wij|wil|willen|ga|gaan|mijn|me|mezelf|mij|zelf|mezelf|verder|rol|werk|werken|vak|team|het|de|een|in|van|voor|naar|aan|met|en|op|is|zijn|er|be|to|i|my|myself|want|in|the|a|an|of|for|at|and|with|get|role|job|work|team|further|as|am|will|klant|klanten|customer|customers|organiseren|leren|learn|het|use|through|dit|deze|this|over|komend|over|next|six'
const isOf = (words: string) => {
  const set = new Set(words.split('|'))
  return (word: string) => set.has(word)
}
const [isVague, isPlain] = [isOf(vague), isOf(plain)]

const some = (patterns: RegExp[], words: string) => patterns.some((pattern) => pattern.test(words))
const without = (patterns: RegExp[], words: string) =>
  patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, `g${pattern.flags}`), ' '), words)

/**
 * Which letters a text answers, in Dutch or in English. In: what somebody typed. It never throws, and the same text
 * always has the same answer.
 */
export function lettersIn(text: string): Set<Letter> {
  const words = text.normalize().replaceAll(/[’‘]/g, "'").trim()
  const found: Record<Letter, boolean> = {
    specific: isConcrete(words),
    measurable: some(measures, without(dates, words)),
    achievable: some(supports, words),
    relevant: some(reasons, words),
    timed: some(dates, words),
  }
  return new Set(letters.filter((letter) => found[letter]))
}

/** Vague is what has a word that could mean anything, and next to it hardly a word that means something. */
function isConcrete(words: string): boolean {
  const bare = without([...dates, ...reasons.map((one) => new RegExp(`${one.source}.*`, one.flags))], words)
  const all = bare.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const telling = all.filter((word) => !isVague(word) && !isPlain(word))
  return telling.length > 0 && !(all.some(isVague) && telling.length <= 2)
}

type Typed = Pick<Goal['wording'], 'title' | 'specific' | 'measurable' | 'achievable' | 'relevant'>

/**
 * The letters that a goal does not answer yet, for a hint beside each. In: what is typed so far, and whether it has a
 * measure and a last day of its own. A goal without a sentence gets no hints; something to learn is not asked for a
 * number.
 */
export function hintsFor(
  kind: Goal['kind'],
  typed: Typed,
  { hasMeasure, hasLastDay }: { hasMeasure: boolean; hasLastDay: boolean },
): Letter[] {
  if (!typed.title.trim()) return []
  const everything = lettersIn(Object.values(typed).join('. '))
  const goal = lettersIn(`${typed.title}. ${typed.specific}`)
  const answered: Record<Letter, boolean> = {
    specific: goal.has('specific'),
    measurable: kind === 'learning' ? typed.measurable.trim() !== '' : hasMeasure || everything.has('measurable'),
    achievable: everything.has('achievable'),
    // Whoever answers the question why gives a reason, with or without a «because».
    relevant: typed.relevant.trim() !== '' || everything.has('relevant'),
    timed: hasLastDay || everything.has('timed'),
  }
  return letters.filter((letter) => !answered[letter])
}
