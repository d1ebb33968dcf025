/** What a file of a track is called when it is saved: `Artist - Album - Title.mp3`; singles have no album. */
export function audioFilename(
  { artist, album, title }: { artist: string; album: string | null; title: string },
  extension: string,
): string {
  const name = [artist, album, title].filter((part) => part !== null && part !== '').join(' - ')
  return extension === '' ? name : `${name}.${extension}`
}
