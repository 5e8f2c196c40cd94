import type { FastifyInstance } from 'fastify'
import { startQueue } from '#platform/jobs/queue.ts'
import { clock as realClock, type Clock } from '#platform/clock.ts'
import type { Configuration } from '#platform/configuration.ts'
import { makeAside } from '#platform/database/connect.ts'
import type { Opened } from '#platform/database/open.ts'
import { Live } from '#platform/http/live.ts'
import { makeServer } from '#platform/http/server.ts'
import { errorFacts, type Log } from '#platform/log.ts'
import { makeMailTransport, type MailTransport } from '#platform/mail/transport.ts'
import { makePdfRenderer } from '#platform/pdf/render.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Demo, Services } from '#platform/services.ts'
import { makeTexts } from '#platform/text/translate.ts'
import { Database } from '#platform/work.ts'
import { en } from '#texts/en.ts'
import { nl } from '#texts/nl.ts'
import { routes } from './modules.ts'
import { schedules, tasksOf } from './tasks.ts'

type Parts = {
  configuration: Configuration
  opened: Pick<Opened, 'pool' | 'app'>
  log: Log
  say: (sentence: string) => void
  demo?: Demo | undefined
  clock?: Clock
  mail?: MailTransport
}

export type Application = {
  services: Services
  http: FastifyInstance
  listen: () => Promise<number>
  startJobs: () => Promise<void>
  stop: () => Promise<void>
}

/** Puts the application together on an open database: services, routes, queue, live stream. Nothing listens yet. */
export async function makeApplication({
  configuration,
  opened,
  log,
  say,
  demo,
  clock = realClock,
  mail = makeMailTransport(configuration),
}: Parts): Promise<Application> {
  const aside = makeAside(opened.app, (error) => log('warn', 'a database connection was lost', errorFacts(error)))
  const database = new Database(opened.pool, clock, aside)
  const services: Services = {
    configuration,
    database,
    clock,
    texts: makeTexts({ nl, en }),
    mail,
    pdf: makePdfRenderer(),
    log,
    say,
    demo,
  }
  const live = new Live(opened.app, log, clock)
  const http = await makeServer(routes, services, live)
  let queue: Awaited<ReturnType<typeof startQueue>> | undefined
  let stopped: Promise<void> | undefined
  /** First nothing new comes in, then what runs ends, then the rest goes. */
  const stop = async () => {
    await live.stop()
    await http.close()
    await queue?.stop()
    await aside.end()
    await services.pdf.stop()
    services.mail.stop()
  }
  return {
    services,
    http,
    startJobs: async () => void (queue = await startQueue(opened.app, tasksOf(services), schedules, log)),
    listen: async () => {
      await live.start()
      try {
        await http.listen({ host: configuration.host, port: configuration.port })
      } catch (error) {
        const { code } = error as { code?: string }
        if (code === 'EADDRINUSE')
          throw new Refusal(
            `Port ${configuration.port} is taken by another program. Stop that one, or set PORT to another number.`,
          )
        if (code === 'EACCES')
          throw new Refusal(`This user may not listen on port ${configuration.port}. Set PORT to 1024 or higher.`)
        if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
          throw new Refusal(
            `This machine has no address ${configuration.host}. Set HOST to one it has, such as 127.0.0.1 or 0.0.0.0.`,
          )
        throw error
      }
      return (http.server.address() as { port: number }).port
    },
    // Once, however often it is asked.
    stop: () => (stopped ??= stop()),
  }
}
