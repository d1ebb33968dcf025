/** The header that makes browsers save a file under a name of any letters. */
export const saveAs = (filename: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(filename).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`
