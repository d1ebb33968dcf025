/**
 * Turns the genre of a file into tags: `pop rock, Hip-Hop/R&B` gives `PopRock` and `HipHop`.
 * A part with anything but letters, digits and underscores is dropped, as no tag may hold it.
 */
export function genreTagsOf(genre: string | undefined): string[] {
  const tags = (genre ?? '')
    .split(/ - |[,;/]/)
    .map((part) => part.trim().replaceAll('-', ' ').split(/\s+/).filter(Boolean))
    .filter((words) => /^[\p{L}\p{N}_]+$/u.test(words.join('')))
    .map((words) => (words.length === 1 ? words.join('') : words.map(capitalised).join('')))
  const seen = new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag]))
  return tags.filter((tag) => seen.get(tag.toLowerCase()) === tag && seen.delete(tag.toLowerCase()))
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}
