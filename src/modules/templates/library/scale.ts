import type { Scale } from '../content.ts'
import { say } from './words.ts'

/** The scale that every other one is read on: each level of another scale says which of these it counts as. */
export const standardScale: Scale = [
  {
    level: 1,
    standard: 1,
    label: say('Onder verwachting', 'Below expectations'),
    description: say(
      'Wat de functie vraagt, lukt meestal nog niet. Anderen moeten vaak bijspringen of iets overdoen.',
      'Most of what the job asks is not working out yet. Others often have to step in or do things again.',
    ),
  },
  {
    level: 2,
    standard: 2,
    label: say('Deels naar verwachting', 'Partly meets expectations'),
    description: say(
      'Een deel gaat zoals de functie vraagt, een ander deel nog niet. Op dezelfde punten is geregeld hulp of een herinnering nodig.',
      'Some of it goes the way the job asks, some of it does not yet. Help or a reminder is regularly needed on the same points.',
    ),
  },
  {
    level: 3,
    standard: 3,
    label: say('Naar verwachting', 'Meets expectations'),
    description: say(
      'Doet goed en zelfstandig wat de functie vraagt. Anderen kunnen rekenen op wat is afgesproken.',
      'Does what the job asks, does it well, and needs little help. Others can rely on what was agreed.',
    ),
  },
  {
    level: 4,
    standard: 4,
    label: say('Boven verwachting', 'Above expectations'),
    description: say(
      'Doet het geregeld beter dan de functie vraagt, ook als het lastig wordt. Collega’s of klanten merken het verschil.',
      'Regularly does better than the job asks, also when things get difficult. Colleagues or customers notice the difference.',
    ),
  },
  {
    level: 5,
    standard: 5,
    label: say('Ver boven verwachting', 'Far above expectations'),
    description: say(
      'Doet het de hele periode veel beter dan de functie vraagt, ook in de moeilijkste situaties. Anderen nemen de aanpak over of vragen erom advies.',
      'Does far better than the job asks throughout the period, even in the hardest situations. Others copy the approach or come for advice.',
    ),
  },
]

const clearlyMeets = {
  standard: 3,
  label: say('Ruim naar verwachting', 'Fully meets expectations'),
  description: say(
    'Doet zelfstandig alles wat de functie vraagt, en af en toe meer. Hulp is zelden nodig.',
    'Does all that the job asks on their own, and now and then more. Help is seldom needed.',
  ),
}
const farBelow = {
  standard: 1,
  label: say('Ver onder verwachting', 'Far below expectations'),
  description: say(
    'Bijna niets van wat de functie vraagt, lukt zonder hulp. Er moet snel iets veranderen.',
    'Almost nothing that the job asks works out without help. Something has to change soon.',
  ),
}
const [below, partly, meets, above, farAbove] = standardScale.map(({ standard, label, description }) => ({
  standard,
  label,
  description,
}))

/** Ready scales of three to seven levels, each with words for every level; the one of five is the default. */
export const offeredScales = [
  [partly!, meets!, above!],
  [below!, partly!, meets!, above!],
  [below!, partly!, meets!, above!, farAbove!],
  [below!, partly!, meets!, clearlyMeets, above!, farAbove!],
  [farBelow, below!, partly!, meets!, clearlyMeets, above!, farAbove!],
]
