import type { Part } from '../contract.ts'

// Hints for who writes feedback, made in the browser by rules, in Dutch and English. Nothing typed leaves it for them, and
// they need no connection. A hint is a suggestion to think about: it blocks nothing and says nothing of the writer.

export type Hint = 'absolute' | 'label' | 'praise' | 'example'
const hints = ['absolute', 'label', 'praise', 'example'] as const

/** Words of «always» and «never», which the other can answer with the one time that it was different. */
const absolutes = [
  /\b(?:altijd|nooit|steeds|telkens|constant|voortdurend|continu|eeuwig|iedere keer|elke keer|alweer|keer op keer|de hele tijd)\b/i,
  /\b(?:always|never|constantly|continually|continuously|forever|invariably|every time|every single time|all the time|the whole time|once again)\b/i,
  /\b(?:iedereen|niemand|everybody|everyone|nobody|no one) (?:vindt|zegt|weet|klaagt|wil|merkt|ziet|thinks|says|knows|complains|wants|notices|sees|agrees)\b/i,
]
/** Where such a word is no reproach: a welcome, a joke of speech, a rule of the work. */
const notAbsolute = [
  /\b(?:altijd welkom|nooit te laat|voor altijd|nog nooit eerder|zoals altijd|always welcome|never too late|as always|never mind)\b/gi,
]

const traits =
  'lui|slordig|onzeker|chaotisch|dominant|onbeleefd|arrogant|negatief|egoïstisch|koppig|passief|traag|onbetrouwbaar|ongeduldig|afwezig|bot|brutaal|gevoelig|emotioneel|kinderachtig|lastig|moeilijk|onhandig|onprofessioneel|onverschillig|ondankbaar|pessimistisch|streng|stil|vergeetachtig|verlegen|verstrooid|warrig|wispelturig|zwak|aardig|lief|geweldig|fantastisch|slim|sterk|zorgzaam|betrouwbaar|rustig|nonchalant|ongemotiveerd|ongeïnteresseerd|perfectionistisch|autoritair|eigenwijs|goud waard|intelligent|creatief|gemotiveerd|toegewijd|sociaal|asociaal|direct|hard|kil|koel|oneerlijk|laks|gemakzuchtig|drammerig|bazig|betweterig|jaloers|ongeorganiseerd|onnauwkeurig|makkelijk'
const traitsInEnglish =
  'lazy|sloppy|insecure|chaotic|dominant|rude|arrogant|negative|selfish|stubborn|passive|slow|unreliable|impatient|absent-minded|blunt|sensitive|emotional|childish|difficult|clumsy|unprofessional|indifferent|ungrateful|pessimistic|strict|quiet|forgetful|shy|scattered|moody|weak|nice|kind|sweet|great|amazing|fantastic|awesome|smart|clever|strong|caring|reliable|calm|careless|unmotivated|uninterested|disinterested|perfectionistic|bossy|creative|talented|dedicated|motivated|social|antisocial|disorganised|disorganized|inaccurate|jealous|cold|harsh|dishonest|lax|pushy|defensive|controlling|intelligent|wonderful|brilliant|helpful|hardworking|hard-working|too hard|toxic'
const nouns =
  'controlfreak|control freak|stijfkop|perfectionist|pessimist|optimist|zeurpiet|betweter|leider|teamspeler|talent|ster|topper|kanjer|held|doorzetter|chaoot|sloddervos|luilak|dromer|angsthaas|flapuit|autist|drama|dramaqueen|workaholic|harde werker|prutser|egoïst'
const nounsInEnglish =
  'control freak|perfectionist|pessimist|optimist|know-it-all|leader|born leader|team player|talent|star|hero|legend|rock star|dreamer|drama queen|slacker|workaholic|hard worker|micromanager|bully|genius|natural|mess|people person|complainer'
const degree =
  '(?:een |echt |zo |te |erg |heel |nogal |best |vrij |gewoon |wel |niet |ook |toch |soms |veel |hartstikke |ontzettend |ontzettende |enorm |onwijs |nu eenmaal |van nature |geen |echte |geboren |beetje |wat |altijd |vaak |super)*'
const degreeInEnglish =
  '(?:a |an |the |really |so |too |very |quite |rather |just |not |also |sometimes |always |often |much |such |born |real |bit |by nature |naturally |simply |extremely |incredibly |kind of |a little |little |true |absolutely |being )*'
/** A judgement of who somebody is, where something they did could stand. */
const labels = [
  new RegExp(`\\b(?:je|jij|u|ge|gij) (?:bent|was|blijft|lijkt|doet) ${degree}(?:${traits}|${nouns})\\b`, 'i'),
  new RegExp(`\\b(?:ben|was) (?:je|jij) ${degree}(?:${traits}|${nouns})\\b`, 'i'),
  new RegExp(
    `\\b(?:you are|you're|you were|you seem|you come across as|you can be) ${degreeInEnglish}(?:${traitsInEnglish}|${nounsInEnglish})\\b`,
    'i',
  ),
  /\b(?:je|jij|u) (?:bent|was) (?:nou eenmaal |nu eenmaal |gewoon |echt )?(?:niet te vertrouwen|geen prater|geen leider|iemand die|het type|zo iemand)\b/i,
  /\b(?:you are|you're) (?:just |really |simply )?(?:not to be trusted|someone who|somebody who|the type|the kind of person|that kind of person)\b/i,
  /\b(?:typisch (?:jij|jou|iets voor jou)|zo ben je|zo ben jij|je karakter|jouw karakter|je houding|jouw houding|je mentaliteit|jouw mentaliteit|je persoonlijkheid)\b/i,
  /\b(?:typical(?:ly)? (?:of )?you|that's just you|that is just you|so you\b(?= )|your character|your attitude|your mentality|your personality)\b/i,
]
/** «Jij bent begonnen», «you are on the list»: what is done or where one is, is no label. */
const notLabel = [/\b(?:je|jij) (?:bent|was) (?:op|in|bij|aan|naar|van|met|gisteren|vandaag|toen|er|daar|om|voor) /gi]

/** Praise from which nobody knows what to go on doing. */
const praises = [
  /\b(?:goed gedaan|goed bezig|goed werk|mooi werk|knap werk|prima werk|top gedaan|topwerk|lekker bezig|ga zo door|ga vooral zo door|hou dit vast|houden zo|zo houden|doe zo voort|chapeau|petje af|klasse|complimenten|toppie|super(?: gedaan)?|fijne collega|leuke collega|fijn om met je|prettig om met je|fijn samenwerken|fijne samenwerking|prettige samenwerking|goede samenwerking|blij met je|blij met jou|blij dat je er bent|je doet het (?:goed|super|geweldig|prima|heel goed)|je doet goed werk|fantastisch gedaan|geweldig gedaan|uitstekend gedaan|prima gedaan|niks op aan te merken|niets op aan te merken|dikke duim|top ?collega|een topper|een kanjer|bedankt voor alles|dank voor alles|bedankt voor je inzet|dank voor je inzet|veel waardering|tevreden over je|tevreden met je)\b/i,
  /^(?:top|super|klasse|geweldig|prima|fantastisch|mooi|goed|perfect)\s*[!.]*$/i,
  /\b(?:great job|good job|nice job|amazing job|excellent job|fantastic job|wonderful job|well done|nice work|great work|good work|excellent work|amazing work|keep it up|keep up the (?:good|great) work|keep going|hats off|kudos|way to go|you rock|awesome|great colleague|nice colleague|lovely colleague|great to work with|nice to work with|pleasure to work with|joy to work with|good to work with|you are doing (?:great|well|fine|really well)|you're doing (?:great|well|fine|really well)|happy with you|glad you are here|glad you're here|thumbs up|thanks for everything|thank you for everything|thanks for your (?:hard work|effort|dedication)|much appreciated|no complaints|nothing to complain|very satisfied|a star)\b/i,
  /^(?:great|super|perfect|excellent|fantastic|brilliant|nice)\s*[!.]*$/i,
]

const days =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maandagochtend|vrijdagmiddag|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const months =
  'januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october'
/** When it was: a moment that both can think back to. */
const moments = [
  new RegExp(`\\b(?:${days})(?:ochtend|middag|avond|nacht)?s?\\b`, 'i'),
  new RegExp(`\\b(?:\\d{1,2} )?(?:${months})\\b`, 'i'),
  /\b(?:gisteren|gisterochtend|gistermiddag|gisteravond|eergisteren|vanochtend|vanmorgen|vanmiddag|vannacht|vandaag|vanavond|laatst|onlangs|net|zojuist|afgelopen|vorige week|vorige maand|vorig jaar|deze week|deze maand|dit kwartaal)\b/i,
  /\b(?:yesterday|this morning|this afternoon|tonight|last night|today|just now|recently|last (?:week|month|year|night|quarter)|the other day|this week|this month|earlier this|a week ago|two weeks ago|\w+ days ago)\b/i,
  /\b(?:toen|nadat|voordat|terwijl|zodra|when|after|before|while|during|as soon as)\b/i,
]
/** What was seen or heard: an act with something to it, words that were said, a number. */
const acts = [
  /\d/,
  /["“”«»‘]\s*\p{L}|: '/u,
  /\b(?:je|jij|u) (?:\p{L}+ )?(?:zei|vroeg|belde|mailde|schreef|stuurde|liet|gaf|nam|hielp|legde|maakte|bracht|keek|liep|kwam|ging|bleef|stopte|begon|zette|haalde|las|luisterde|onderbrak|antwoordde|reageerde|noemde|stelde|deelde|controleerde|telde|ruimde|repareerde|regelde|vertelde|waarschuwde|checkte|rekende|verplaatste|wisselde|sloot|opende|draaide|pakte|hield|tekende|testte|ving|zag|sprak|riep|zuchtte|lachte|vulde|bood|verving|bestelde|overlegde|vergat|rolde|praatte|meldde|wachtte|toonde|beantwoordde|had|bedankte|verbeterde|sneed|trok|schoof|corrigeerde|spoelde|noteerde|startte|betrok|knikte|tikte|herhaalde|leverde|zocht|vond|nodigde|printte|plakte|veegde)\b/iu,
  /\b(?:zei|vroeg|belde|mailde|schreef|stuurde|liet|gaf|nam|hielp|legde|maakte|bracht|keek|liep|kwam|ging|bleef|stopte|begon|zette|haalde|las|luisterde|onderbrak|antwoordde|reageerde|noemde|stelde|deelde|controleerde|telde|ruimde|regelde|vertelde|waarschuwde|checkte|rekende|wisselde|sloot|opende|pakte|hield|zag|sprak|riep|vulde|bood|bestelde|vergat|meldde|wachtte|zocht|vond|had|zuchtte) (?:je|jij|u)\b/i,
  /\b(?:je|jij|u) (?:hebt|had) (?:\p{L}+ ){1,7}(?:ge\p{L}+[dt]|ge\p{L}+en|ver\p{L}+[dt]|her\p{L}+[dt]|be\p{L}+[dt]|on\p{L}+en|over\p{L}+[dt]|\p{L}+ge\p{L}+)\b/iu,
  /\b(?:heb|had) (?:je|jij|u) (?:\p{L}+ ){1,8}(?:ge\p{L}+[dt]|ge\p{L}+en|ver\p{L}+[dt]|\p{L}+ge\p{L}+)\b/iu,
  /\b(?:ik|i) (?:belde|vroeg|zag|hoorde|kreeg|wachtte|called|asked|saw|heard|got|waited)\b/i,
  /\byou (?:\w+ly )?(?:said|asked|called|mailed|emailed|wrote|sent|let|gave|took|helped|explained|made|brought|looked|walked|came|went|stayed|stopped|began|started|put|got|read|listened|interrupted|answered|replied|named|shared|checked|counted|cleaned|fixed|repaired|arranged|told|warned|moved|swapped|closed|opened|turned|picked|kept|drew|tested|caught|saw|spoke|shouted|sighed|laughed|filled|offered|replaced|ordered|forgot|rolled|talked|reported|waited|showed|thanked|corrected|cut|pulled|noted|involved|nodded|repeated|delivered|found|invited|printed|wiped|left|brought|raised|handed|summarised|summarized|postponed|missed|covered|stepped|pushed|turned|rewrote|skipped|laid|rang|walked|sat|held|rebuilt|joined|added|cancelled|finished|had|did not|didn't)\b/i,
]

const some = (patterns: RegExp[], words: string) => patterns.some((pattern) => pattern.test(words))
const without = (patterns: RegExp[], words: string) => patterns.reduce((rest, one) => rest.replace(one, ' '), words)

/**
 * What one could still think about in a text, in Dutch or in English. In: what somebody typed of what they saw. It never
 * throws, and the same text always has the same answer.
 */
export function hintsIn(text: string): Set<Hint> {
  const words = text.normalize().replaceAll(/[’‘]/g, "'").trim()
  const isAbsolute = some(absolutes, without(notAbsolute, words))
  // One act that one can picture; beside an «always» only when it is said when that was.
  const isExample = some(acts, words) && (!isAbsolute || some(moments, words))
  const found: Record<Hint, boolean> = {
    absolute: isAbsolute,
    label: some(labels, without(notLabel, words)),
    praise: some(praises, words) && !isExample,
    example: !isExample,
  }
  return new Set(hints.filter((hint) => found[hint]))
}

/**
 * The hints for what is typed so far. An example is asked for once there are some words of what was seen, and looked for in
 * the situation too; praise is vague only as long as there is none.
 */
export function hintsFor(typed: Record<Part, string>): Hint[] {
  if (!typed.behaviour.trim()) return []
  const seen = hintsIn(`${typed.situation}\n${typed.behaviour}`)
  const all = hintsIn(Object.values(typed).join('\n'))
  const has: Record<Hint, boolean> = {
    absolute: all.has('absolute'),
    label: all.has('label'),
    praise: seen.has('praise'),
    // Whoever says when it was has begun an example.
    example: seen.has('example') && !(typed.situation.trim() !== '' && some(acts, typed.behaviour)),
  }
  return hints.filter((hint) => has[hint])
}
