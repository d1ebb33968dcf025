/** What came of a MusicBrainz id in a file. */
export type MbidReading = { mbid: string | null; isValid: boolean }

/**
 * Reads a MusicBrainz id: 32 hex digits, with or without dashes, braces or `urn:uuid:`.
 * An empty text is no id, which is valid; anything else is not.
 */
export function readMbid(text: string | undefined): MbidReading {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return { mbid: null, isValid: true }
  const digits = trimmed.toLowerCase().replace(/^urn:uuid:|[{}-]/g, '')
  const groups = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(digits)
  return groups ? { mbid: groups.slice(1).join('-'), isValid: true } : { mbid: null, isValid: false }
}
