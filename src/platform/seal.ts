import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
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
export function sealJson(document: string, key: SealKey): string {
  const seal = {
    algorithm: 'Ed25519' as const,
    publicKey: key.publicKey.toString('base64'),
    sha256: sha256(document),
    signature: signBytes('json', Buffer.from(document), key),
  }
  return `{"document":${document},"seal":${canonical(seal)}}\n`
}

const markers = { seal: 'voortgang-seal:', key: 'voortgang-key:', hash: 'voortgang-sha256:' }
const signatureLength = 88 // 64 bytes in base64

/** What a PDF must have among its keywords when it is made; `sealPdf` then fills in the seal. */
export const pdfKeywords = (key: SealKey, documentSha256: string): string[] => [
  `${markers.seal}${'0'.repeat(signatureLength)}`,
  `${markers.key}${key.publicKey.toString('base64')}`,
  `${markers.hash}${documentSha256}`,
]

/** Signs all bytes with the place of the seal as zeros, and writes the signature there: twice, in Info and in XMP. */
export function sealPdf(pdf: Uint8Array, key: SealKey): Uint8Array {
  const bytes = Buffer.from(pdf)
  const places = placesOf(bytes, markers.seal)
  if (places.length === 0) throw new Error('this PDF has no place for a seal')
  const signature = signBytes('pdf', bytes, key)
  for (const place of places) bytes.write(signature, place, 'latin1')
  return bytes
}

export type Verdict =
  | { untouched: true; publicKey: Buffer; sha256: string; document?: Json }
  | { untouched: false; because: 'changed' | 'no-seal' }

/** Whether a file (JSON or PDF, as bytes) is exactly as it was sealed. Nothing else is needed for it than the file. */
export function verifyFile(file: Uint8Array): Verdict {
  const bytes = Buffer.from(file)
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? verifyPdf(bytes) : verifyJson(bytes)
}

function verifyPdf(bytes: Buffer): Verdict {
  const places = placesOf(bytes, markers.seal)
  const read = (marker: string, length: number) =>
    placesOf(bytes, marker).map((place) => bytes.toString('latin1', place, place + length))
  const [publicKey] = read(markers.key, 44)
  const [hash] = read(markers.hash, 64)
  if (places.length === 0 || !publicKey || !hash) return { untouched: false, because: 'no-seal' }
  const signatures = places.map((place) => bytes.toString('latin1', place, place + signatureLength))
  const unsealed = Buffer.from(bytes)
  for (const place of places) unsealed.write('0'.repeat(signatureLength), place, 'latin1')
  const key = Buffer.from(publicKey, 'base64')
  const right =
    signatures.every((signature) => signature === signatures[0]) && signedBy('pdf', unsealed, signatures[0]!, key)
  return right ? { untouched: true, publicKey: key, sha256: hash } : { untouched: false, because: 'changed' }
}

function verifyJson(bytes: Buffer): Verdict {
  let file: SealedJson<Json>
  try {
    file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as SealedJson<Json>
  } catch {
    return { untouched: false, because: 'no-seal' }
  }
  const { document, seal } = file
  if (!document || typeof seal?.signature !== 'string' || typeof seal.publicKey !== 'string')
    return { untouched: false, because: 'no-seal' }
  // The bytes themselves, not what they mean: white space that was added is a change too.
  const whole = `{"document":${canonical(document)},"seal":${canonical(seal as unknown as Json)}}\n`
  const key = Buffer.from(seal.publicKey, 'base64')
  const text = canonical(document)
  const right =
    whole === bytes.toString('utf8') &&
    sha256(text) === seal.sha256 &&
    signedBy('json', Buffer.from(text), seal.signature, key)
  return right
    ? { untouched: true, publicKey: key, sha256: seal.sha256, document }
    : { untouched: false, because: 'changed' }
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

function signedBy(kind: 'json' | 'pdf', bytes: Uint8Array, signature: string, publicKey: Buffer): boolean {
  if (publicKey.length !== 32) return false
  const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: 'der', type: 'spki' })
  return verify(null, payload(kind, bytes), key, Buffer.from(signature, 'base64'))
}

function placesOf(bytes: Buffer, marker: string): number[] {
  const places: number[] = []
  for (let place = bytes.indexOf(marker, 0, 'latin1'); place >= 0; place = bytes.indexOf(marker, place + 1, 'latin1'))
    places.push(place + marker.length)
  return places
}
