import { plusDays } from '#kernel/dates.ts'
import type { Instant } from '#kernel/schemas.ts'
import { beginFeedback, readFeedbackDraft, saveFeedbackWords, sendFeedback } from '#modules/feedback/drafts.ts'
import { parts } from '#modules/feedback/contract.ts'
import { addToFeedback, openFeedback, thankForFeedback, withdrawFeedback } from '#modules/feedback/pieces.ts'
import { askForFeedback, beginAnswer, declineRequest } from '#modules/feedback/requests.ts'
import { people } from './ids.ts'
import { days, type Stage } from './stage.ts'

type Given = {
  from: string
  to: string
  daysAgo: number
  situation: string
  behaviour: string
  effect: string
  wish: string
  /** The manager of who receives it reads along. */
  withManager?: boolean
  /** After how many days it was opened; without it, it was not. */
  openedAfter?: number
  thanks?: string
  addition?: string
  /** Not sent yet, or taken back. */
  as?: 'draft' | 'withdrawn'
}

const given: Given[] = [
  {
    from: 'bram',
    to: 'sanne',
    daysAgo: 41,
    situation: 'Dinsdagnacht, toen de oven drie uur stilstond en de nachtploeg niet wist of we moesten wachten.',
    behaviour: 'Je belde om half vijf zelf, vroeg wat er al klaar lag en gaf ons een volgorde voor de rest.',
    effect: 'We hoefden niets weg te gooien en de bus naar Overvecht reed op tijd.',
    wish: 'Zet die volgorde eens op papier, dan kunnen wij het een volgende keer zonder je wakker te maken.',
    withManager: true,
    openedAfter: 1,
    thanks: 'Dank je, Bram. Ik maak er een kaart van voor bij de oven.',
  },
  {
    from: 'jurrien',
    to: 'sanne',
    daysAgo: 2,
    situation: 'Bij het proefbakken van het speltbrood, vrijdagmiddag.',
    behaviour: 'Je sneed drie broden door voordat ik had uitgelegd wat ik had veranderd.',
    effect: 'Daardoor ging het gesprek over de korst, en niet over het recept waar ik je oordeel over wilde.',
    wish: 'Wil je de volgende keer eerst vijf minuten luisteren en daarna snijden?',
  },
  {
    from: 'sanne',
    to: 'jurrien',
    daysAgo: 23,
    situation: 'De uitleg aan de leerlingen over het roggedesem, op de eerste maandag van de maand.',
    behaviour: 'Je liet Ruben zelf voelen wanneer het deeg klaar was, in plaats van op de klok te wijzen.',
    effect: 'Ruben heeft het deze week twee keer zonder hulp gedaan.',
    wish: 'Doe dat ook met de zuurdesem.',
    openedAfter: 0,
    thanks: '',
  },
  {
    from: 'gerrit',
    to: 'lia',
    daysAgo: 30,
    situation: 'De controle van de allergenenlijsten in week 43.',
    behaviour:
      'Twee lijsten van zaterdag waren op maandag ingevuld. Die van dinsdag tot vrijdag lagen er op tijd en waren compleet.',
    effect: 'Bij een klacht over zaterdag kan ik niet aantonen wat er die dag is gecontroleerd.',
    wish: 'Laten we samen met de zaterdagploeg een vast moment kiezen, en niet wachten tot het volgende gesprek.',
    withManager: true,
    openedAfter: 3,
    addition: 'Inmiddels heb ik met de zaterdagploeg gesproken: zij willen om elf uur. Past dat bij jou?',
  },
  {
    from: 'jurrien',
    to: 'lia',
    daysAgo: 12,
    situation: 'Donderdag bij het nieuwe notenbrood.',
    behaviour: 'Je vroeg naar de tweede leverancier voordat ik aan etiketten dacht.',
    effect: 'Dat scheelde een herdruk van vierhonderd etiketten.',
    wish: '',
    openedAfter: 2,
    thanks: 'Fijn om te horen.',
  },
  {
    from: 'hanneke',
    to: 'joris',
    daysAgo: 17,
    situation: 'Het overleg van de hoofden over december.',
    behaviour: 'Je legde de roosters van je eigen ploegen op tafel, ook dat van het weekend dat niet rond was.',
    effect: 'Marloes en Pieter deden toen hetzelfde, en we waren in een half uur klaar.',
    wish: 'Begin er de volgende keer mee.',
    openedAfter: 1,
    thanks: 'Doe ik.',
  },
  {
    from: 'lia',
    to: 'joris',
    daysAgo: 9,
    situation: 'Ons gesprek op de gang over mijn begintijd.',
    behaviour: 'Je zei dat je er later op terugkwam.',
    effect: 'Ik weet nog steeds niet of de proef doorgaat.',
    wish: 'Ik vertel het je liever zelf.',
    as: 'withdrawn',
  },
  {
    from: 'sanne',
    to: 'aylin',
    daysAgo: 1,
    situation: 'Gisteren bij het laden van de taarten voor de bruiloft.',
    behaviour: 'Je hield de deur van de koeling open terwijl wij de karren zochten.',
    effect: '',
    wish: '',
    as: 'draft',
  },
]

type Question = { asker: string; about?: string; daysAgo: number; dueIn: number; question: string; of: string[] }
const questions: Question[] = [
  {
    asker: 'joris',
    about: 'sanne',
    daysAgo: 6,
    dueIn: 4,
    question: 'Waaraan merk je dat Sanne de ploegen meeneemt bij een nieuw recept?',
    of: ['bram', 'aylin', 'dirk'],
  },
  {
    asker: 'sanne',
    daysAgo: 3,
    dueIn: 11,
    question: 'Wat moet ik bij het proefbakken blijven doen, en wat juist niet?',
    of: ['jurrien', 'joris', 'gerrit'],
  },
]

/** Joris asks about Sanne, who sees it, and Sanne about herself; some answer, one declines, others still may. */
async function playQuestions(stage: Stage, now: Instant): Promise<void> {
  for (const { asker, about, daysAgo, dueIn, question, of } of questions) {
    const at = days(now, -daysAgo, 10)
    const { id: feedbackRequestId } = await stage.as(asker, at, (work) =>
      askForFeedback(work, {
        aboutId: about ? people[about]!.personId : null,
        question,
        dueOn: plusDays(work.today, daysAgo + dueIn),
        people: of.map((key) => people[key]!.personId),
      }),
    )
    if (!about) continue
    await stage.as('dirk', days(at, 1), (work) =>
      declineRequest(work, {
        feedbackRequestId,
        reason: 'Ik sta zelden bij een nieuw recept, ik zou maar wat zeggen.',
      }),
    )
    const feedbackId = await stage.as('bram', days(at, 2), async (work) => {
      const { id } = await beginAnswer(work, { feedbackRequestId })
      const { receiver, asker: reads } = await readFeedbackDraft(work, { feedbackId: id })
      const words = {
        situation: 'De week van het speltbrood.',
        behaviour: 'Sanne kwam twee nachten mee en bakte het eerst met Noor, daarna met Kees.',
        effect: 'De derde nacht deden we het zonder haar.',
        wish: 'Kom bij een volgend recept weer, en neem Ruben er meteen bij.',
      }
      await sendFeedback(work, {
        feedbackId: id,
        words,
        withManager: false,
        readers: [receiver.id, ...(reads ? [reads.id] : [])],
      })
      return id
    })
    await stage.as('sanne', days(at, 3), (work) => openFeedback(work, { feedbackId }))
  }
}

/** Feedback between colleagues: asked for, read, new, added to, thanked for, taken back and still being written. */
export async function playFeedback(stage: Stage, now: Instant): Promise<void> {
  for (const one of given.toSorted((a, b) => b.daysAgo - a.daysAgo)) await play(stage, now, one)
  await playQuestions(stage, now)
}

async function play(stage: Stage, now: Instant, of: Given): Promise<void> {
  const { from, to, daysAgo, withManager = false, openedAfter, thanks, addition, as } = of
  const at = days(now, -daysAgo, 35)
  const feedbackId = await stage.as(from, at, async (work) => {
    const { id } = await beginFeedback(work, { receiverId: people[to]!.personId })
    for (const field of parts)
      if (of[field])
        await saveFeedbackWords(work, {
          feedbackId: id,
          field,
          base: 0,
          edit: work.newId(),
          value: { text: of[field] },
        })
    if (as === 'draft') return id
    const { receiver, manager } = await readFeedbackDraft(work, { feedbackId: id })
    const { situation, behaviour, effect, wish } = of
    await sendFeedback(work, {
      feedbackId: id,
      words: { situation, behaviour, effect, wish },
      withManager,
      readers: [receiver.id, ...(withManager && manager ? [manager.id] : [])],
    })
    return id
  })
  if (as === 'withdrawn') await stage.as(from, days(at, 0, 45), (work) => withdrawFeedback(work, { feedbackId }))
  if (openedAfter === undefined) return
  const read = days(at, openedAfter, 20)
  await stage.as(to, read, (work) => openFeedback(work, { feedbackId }))
  if (thanks !== undefined)
    await stage.as(to, days(read, 0, 5), (work) => thankForFeedback(work, { feedbackId, text: thanks }))
  if (addition) await stage.as(from, days(read, 4), (work) => addToFeedback(work, { feedbackId, text: addition }))
}
