/**
 * A reason not to start, in words for whoever operates the server: what is wrong, where, and how to mend it.
 * Printed without a stack; the process ends with code 1.
 */
export class Refusal extends Error {
  override name = 'Refusal'
}
