import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { canonical, type Json } from '#kernel/canonical.ts'

// Files that leave the organisation carry a seal: an Ed25519 signature (RFC 8032) over every byte, with the
// organisation's key. It shows that a file is untouched and where it came from. It is nobody's personal signature.

export type SealKey = { publicKey: Buffer; privateKey: Buffer }

/** A new pair of keys, as raw bytes: 32 for the public one, PKCS #8 for the private one. */
export function makeSealKey(): SealKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }),
  }
}

/** How people compare a key: the first 32 hexadecimal digits of its SHA-256, in groups of four. */
export const fingerprint = (publicKey: Uint8Array): string =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 32).match(/.{4}/g)!.join(' ')

export type SealedJson<Document extends Json> = {
  document: Document
  seal: { algorithm: 'Ed25519'; publicKey: string; sha256: string; signature: string }
}

/** In: a document in canonical form. Out: that document with its hash and the seal over it. */
export const sealJson = (document: string, key: SealKey): string =>
  sealedFile(document, {
    publicKey: key.publicKey.toString('base64'),
    sha256: sha256(document),
    signature: signBytes('json', Buffer.from(document), key),
  })

const sealedFile = (document: string, { publicKey, sha256, signature }: Omit<SealedJson<Json>['seal'], 'algorithm'>) =>
  `{"document":${document},"seal":${canonical({ algorithm: 'Ed25519', publicKey, sha256, signature })}}\n`

const unsigned = Buffer.alloc(64).toString('base64')

/**
 * How a seal stands among the keywords of a PDF, as one piece: longer than any name or title, so that words of people
 * that look like a part of it are only words.
 */
const sealInPdf =
  /voortgang-seal:([A-Za-z0-9+/]{86}==), voortgang-key:([A-Za-z0-9+/]{43}=), voortgang-sha256:([0-9a-f]{64})/g
const beforeSignature = 'voortgang-seal:'.length

/** What a PDF must have as its keywords when it is made; `sealPdf` then fills in the seal. */
export const pdfKeywords = (key: SealKey, documentSha256: string): string[] => [
  `voortgang-seal:${unsigned}`,
  `voortgang-key:${key.publicKey.toString('base64')}`,
  `voortgang-sha256:${documentSha256}`,
]

/** Signs all bytes with nothing in the place of the seal, and writes the signature there: twice, in Info and in XMP. */
export function sealPdf(pdf: Uint8Array, key: SealKey): Uint8Array {
  const bytes = Buffer.from(pdf)
  const places = sealsIn(bytes)
  if (places.length === 0) throw new Error('this PDF has no place for a seal')
  const signature = signBytes('pdf', bytes, key)
  for (const { place } of places) bytes.write(signature, place, 'latin1')
  return bytes
}

/**
 * Changed: not what was sealed. Rewritten: it says what was sealed, in other bytes (white space, the order of names).
 * No seal: not a file of Voortgang, or so damaged that nothing can be said of it.
 */
export type Verdict =
  | { untouched: true; publicKey: Buffer; sha256: string; document: Json }
  | { untouched: false; because: 'changed' | 'rewritten' | 'no-seal' }

/** Whether a file (JSON or PDF, as bytes) is exactly as it was sealed. Nothing else is needed for it than the file. */
export function verifyFile(file: Uint8Array): Verdict {
  const bytes = Buffer.from(file)
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? verifyPdf(bytes) : verifyJson(bytes)
}

function verifyPdf(bytes: Buffer): Verdict {
  const seals = sealsIn(bytes)
  const [seal] = seals
  if (!seal) return { untouched: false, because: 'no-seal' }
  const { signature, key, sha256: hash } = seal
  const same = seals.every((one) => one.signature === signature && one.key === key && one.sha256 === hash)
  const bare = Buffer.from(bytes)
  for (const { place } of seals) bare.write(unsigned, place, 'latin1')
  if (!same || !signedBy('pdf', bare, signature, key)) return { untouched: false, because: 'changed' }
  // What it says on paper and what is attached to it belong together: one document, one key.
  const attached = attachmentOf(bytes)
  const inside = attached && verifyJson(attached)
  return inside?.untouched && inside.sha256 === hash && inside.publicKey.toString('base64') === key
    ? inside
    : { untouched: false, because: 'changed' }
}

type SealInPdf = { place: number; signature: string; key: string; sha256: string }

function sealsIn(bytes: Buffer): SealInPdf[] {
  return [...bytes.toString('latin1').matchAll(sealInPdf)].map((found) => ({
    place: found.index + beforeSignature,
    signature: found[1]!,
    key: found[2]!,
    sha256: found[3]!,
  }))
}

/** The one file that is attached to a PDF of ours, or undefined. */
function attachmentOf(bytes: Buffer): Buffer | undefined {
  const [stream] = bytes
    .toString('latin1')
    .matchAll(/<<\s*\/Length (\d+)\s*\/Type \/EmbeddedFile\s[^]*?>>\s*stream\r?\n/g)
  if (!stream) return undefined
  const start = stream.index + stream[0].length
  try {
    return inflateSync(bytes.subarray(start, start + Number(stream[1])))
  } catch {
    return undefined
  }
}

function verifyJson(bytes: Buffer): Verdict {
  try {
    const { document, seal } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as SealedJson<Json>
    const text = canonical(document)
    const right = sha256(text) === seal.sha256 && signedBy('json', Buffer.from(text), seal.signature, seal.publicKey)
    if (!right) return { untouched: false, because: 'changed' }
    // The bytes themselves, not what they mean: white space that was added is a change too.
    return bytes.equals(Buffer.from(sealedFile(text, seal)))
      ? { untouched: true, publicKey: Buffer.from(seal.publicKey, 'base64'), sha256: seal.sha256, document }
      : { untouched: false, because: 'rewritten' }
  } catch {
    return { untouched: false, because: 'no-seal' }
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What is signed begins with what it is, so that a seal on one kind of file never fits another. */
const payload = (kind: 'json' | 'pdf', bytes: Uint8Array) =>
  Buffer.concat([Buffer.from(`voortgang ${kind} seal 1\n`), bytes])

const signBytes = (kind: 'json' | 'pdf', bytes: Uint8Array, { privateKey }: SealKey): string =>
  sign(null, payload(kind, bytes), createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })).toString(
    'base64',
  )

const spki = Buffer.from('302a300506032b6570032100', 'hex')

function signedBy(kind: 'json' | 'pdf', bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const [signed, key] = [bytesOf(signature, 64), bytesOf(publicKey, 32)]
  if (!signed || !key) return false
  const spkiKey = createPublicKey({ key: Buffer.concat([spki, key]), format: 'der', type: 'spki' })
  return verify(null, payload(kind, bytes), spkiKey, signed)
}

/** Reads base64 in its one form: Node also reads other letters as the same bytes, and a changed letter is a change. */
function bytesOf(base64: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(base64, 'base64')
  return bytes.length === length && bytes.toString('base64') === base64 ? bytes : undefined
}
