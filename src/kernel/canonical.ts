export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme): no white space, names in UTF-16 order.
 * ECMAScript's own number and string forms are the ones that RFC prescribes. Throws on a number that is not finite.
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const names = Object.keys(value).toSorted()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name]!)}`).join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
