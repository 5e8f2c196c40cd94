import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane: the OWASP password storage cheat sheet's first choice. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes at most two passwords at a time, off the main thread, so that a storm of sign-ins does not slow down typing. */
const gate = turnstile(2)

export const hashPassword = (password: string): Promise<string> => gate(() => hash(password, options))

/** Whether the password fits. Without a hash to compare with it takes as long as with one, and is never right. */
export const isPassword = async (kept: string | null | undefined, password: string): Promise<boolean> => {
  const right = await gate(async () => verify(kept ?? (await decoy), password))
  return right && typeof kept === 'string'
}

const decoy = hash('nobody has this password', options)

function turnstile(places: number) {
  const waiting: (() => void)[] = []
  let free = places
  return async <Result>(pass: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await pass()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
