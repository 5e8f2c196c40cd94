import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

/**
 * A Chromium to drive, as root and as a plain user, without a download: the one that CHROMIUM_PATH names, else the one
 * in the npm package, else that of the system.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return { executablePath: named }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  return existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium' } : {}
}

/** The package holds a browser, its libraries and fonts, each compressed; they are unpacked once for each user. */
async function packaged(): Promise<LaunchOptions> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(tmpdir(), `voortgang-chromium-${version}-${process.getuid!()}`)
  if (!existsSync(folder)) await unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** Whole or not at all, also when several begin at once. */
async function unpack(folder: string): Promise<void> {
  const aside = mkdtempSync(`${folder}-`)
  const before = { ...process.env }
  try {
    // The package unpacks into the folder for temporary files, and its libraries only for a machine that it knows.
    Object.assign(process.env, { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    renameSync(aside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    process.env = before
    rmSync(aside, { recursive: true, force: true })
  }
}
