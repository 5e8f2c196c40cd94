import { Refusal } from '#platform/refusal.ts'

/** Prints what a program found; or, when it refuses, why, and ends with 1. */
export async function saying(find: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await find())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
