/** The part of the library that the tests use; it comes without types. */
declare module 'subsonicjs' {
  type Method = (...values: unknown[]) => Promise<Record<string, ReturnType<JSON['parse']>>>
  type Group = Record<string, Method>
  class Subsonic {
    constructor(username: string, token: string, salt: string, config: { host: string; client?: string })
    browsing: Group
    media: Group
    searching: Group
    playlists: Group
    bookmarks: Group
    playqueue: Group
    system: Group
    user: Group
  }
  export default Subsonic
}
