/** What stands within a sentence elsewhere, as the beginning of one. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
