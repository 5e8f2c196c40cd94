import { join } from 'node:path'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { root } from '../root.ts'

// Lays out pages away from the main thread: compiling is synchronous and takes tens of milliseconds.

/** For the archive, with what it was made of embedded; or a form, for everybody to read and print. */
export type Purpose = 'archive' | 'form'
export type Order = { id: number; template: string; data: string; purpose: Purpose }
export type Delivery = { id: number; pdf: Uint8Array; archival: boolean } | { id: number; failed: string }

const require = createRequire(import.meta.url)
const fonts = (name: string, weights: string[]) =>
  weights.map((weight) => join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), weight))
const fontPaths = [
  ...fonts('figtree', ['400Regular', '600SemiBold']),
  ...fonts('source-serif-4', ['400Regular', '400Regular_Italic', '600SemiBold']),
]
let compiler: NodeCompiler | undefined

parentPort!.on('message', ({ id, template, data, purpose }: Order) => {
  try {
    compiler ??= NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths }] })
    const document = { mainFilePath: join(root, template), inputs: { data }, resetRead: true }
    parentPort!.postMessage({ id, ...make(compiler, document, purpose) } satisfies Delivery)
    compiler.evictCache(10)
  } catch (error) {
    // What Typst has to say of a template stands in the code of its error, and the message is empty.
    const { message, code } = error as Error & { code?: string }
    parentPort!.postMessage({ id, failed: String(message || code).slice(0, 2000) } satisfies Delivery)
  }
})

/**
 * PDF/A-3a: for the archive, tagged for screen readers, with the data embedded. That standard refuses a character that
 * no font has, or that means something different everywhere (private use); then it is a plain tagged PDF, with a box for
 * that character. The embedded data always has the character. A form is PDF/UA-1 in the same way.
 */
function make(
  typst: NodeCompiler,
  document: { mainFilePath: string; inputs: Record<string, string> },
  purpose: Purpose,
): { pdf: Uint8Array; archival: boolean } {
  try {
    return { pdf: typst.pdf(document, { pdfStandard: purpose === 'form' ? 'ua-1' : 'a-3a' }), archival: true }
  } catch {
    return { pdf: typst.pdf(document, { pdfStandard: '1.7' }), archival: false }
  }
}
