import { dayAt } from '#kernel/dates.ts'
import type { Instant } from '#kernel/schemas.ts'
import type { EntryValue } from '#modules/logbook/contract.ts'
import { saveEntry } from '#modules/logbook/entries.ts'
import { giveRecognition, readTeamOf } from '#modules/recognition/recognitions.ts'
import { people } from './ids.ts'
import { days, type Stage } from './stage.ts'

const compliments = [
  {
    daysAgo: 74,
    giver: 'lia',
    to: ['jurrien'],
    audience: 'private' as const,
    compliment: 'Je zag dat de lijst van de koeling niet klopte, en je kwam het gewoon zeggen.',
    example:
      'Op die warme dinsdag. Ik had zelf de temperatuur van de dag ervoor ingevuld, en jij zei het zonder dat iemand het hoorde.',
  },
  {
    daysAgo: 33,
    giver: 'joris',
    to: ['sanne'],
    audience: 'team' as const,
    compliment: 'Sanne brengt rust in een nacht die misgaat.',
    example:
      'In week 42 viel de stoom uit. Ze belde de monteur, verdeelde het werk opnieuw en legde Ruben uit wat ze deed terwijl ze het deed. Om zes uur lag er brood.',
  },
  {
    daysAgo: 12,
    giver: 'ruben',
    to: ['sanne', 'jurrien'],
    audience: 'team' as const,
    compliment: 'Jullie leggen iets uit tot ik het zelf kan zeggen.',
    example: 'Vorige week vroeg de stagiair waarom het deeg te warm was. Ik wist het antwoord, en ik wist ook waarom.',
  },
]

const inTheShop = {
  daysAgo: 18,
  giver: 'esther',
  to: ['sophie'],
  audience: 'private' as const,
  compliment: 'Je hebt Max een plek gegeven, niet alleen een rooster.',
  example: 'Hij deed maandag zelf de uitleg aan de invaller, en jij stond erbij zonder iets te zeggen.',
}

const log: { daysAgo: number; who: string; kind: EntryValue['kind']; text: string }[] = [
  { daysAgo: 96, who: 'sanne', kind: 'win', text: 'Eerste week met de nieuwe oven zonder één afgekeurde lading.' },
  {
    daysAgo: 61,
    who: 'sanne',
    kind: 'lesson',
    text: 'Te snel overgenomen toen Ruben bleef hangen bij het inschieten. Volgende keer tot tien tellen, en dan vragen wat hij ziet.',
  },
  {
    daysAgo: 40,
    who: 'sanne',
    kind: 'thanks',
    text: 'De winkel in Overvecht belde: het vloerbrood was nog nooit zo gelijk geweest.',
  },
  {
    daysAgo: 9,
    who: 'sanne',
    kind: 'win',
    text: 'De planning gebeld vóór de dubbele bestelling. Scheelde een halve nacht werk.',
  },
  { daysAgo: 20, who: 'esther', kind: 'lesson', text: 'Eerst vragen wat Max zelf wil, dan pas een oplossing noemen.' },
  { daysAgo: 17, who: 'sophie', kind: 'win', text: 'Max kan de kassa alleen.' },
  { daysAgo: 28, who: 'jurrien', kind: 'win', text: 'Het derde restaurant wil proeven.' },
]

/** Compliments that were given, and what some write down for themselves. */
export async function playRecognition(stage: Stage, now: Instant): Promise<void> {
  for (const { daysAgo, giver, to, ...said } of [...compliments, inTheShop])
    await stage.as(giver, days(now, -daysAgo), async (work) => {
      const receivers = to.map((key) => people[key]!.personId)
      const others = new Set<string>()
      if (said.audience === 'team')
        for (const personId of receivers)
          for (const { id } of (await readTeamOf(work, { personId })).team) others.add(id)
      for (const id of receivers) others.delete(id)
      await giveRecognition(work, { receivers, ...said, others: [...others] as typeof receivers })
    })
  for (const { daysAgo, who, kind, text } of log) {
    const at = days(now, -daysAgo)
    await stage.as(who, at, (work) => {
      const value = { kind, day: dayAt(at, work.timeZone), text }
      return saveEntry(work, { entryId: work.newId(), base: 0, edit: work.newId(), value })
    })
  }
}
