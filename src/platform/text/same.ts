/** The same keys with other sentences: what every other language must have, because the Dutch one has it. */
export type Same<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> }
