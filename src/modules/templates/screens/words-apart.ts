/** Two wordings as what they share at the start and at the end, and what stands between that: gone, and added. By whole words. */
export function wordsApart(before: string, after: string) {
  const [old, now] = [before, after].map((words) => words.split(/(?<=\s)/))
  const shortest = Math.min(old!.length, now!.length)
  let start = 0
  while (start < shortest && old![start] === now![start]) start++
  let end = 0
  while (end < shortest - start && old!.at(-1 - end) === now!.at(-1 - end)) end++
  const join = (words: string[]) => words.join('')
  return {
    start: join(now!.slice(0, start)),
    gone: join(old!.slice(start, old!.length - end)),
    added: join(now!.slice(start, now!.length - end)),
    end: join(now!.slice(now!.length - end)),
  }
}
