import { applicationScopes, parseScopes, type Resource, resources } from '../domains/oauth/scopes.ts'

/** What a resource is called where users decide about it; those that applications never get have no name. */
const names: Partial<Record<Resource, string>> = {
  profile: 'Your profile and settings',
  libraries: 'Music, uploads and channels',
  edits: 'Suggested corrections',
  follows: 'Libraries and people you follow',
  favorites: 'Favorites',
  filters: 'Artists you have hidden',
  listenings: 'Listening history',
  radios: 'Radios',
  playlists: 'Playlists',
  notifications: 'Notifications',
  reports: 'Reports to the moderators',
}

/** What an application will be able to do with a resource. */
export interface ScopeLine {
  name: string
  access: 'read' | 'change' | 'read and change'
}

/** A scope text in words, one line a resource. What no application ever gets is left out. */
export function scopeLines(scope: string): ScopeLine[] {
  const asked = parseScopes(scope).intersection(applicationScopes)
  return resources.flatMap((resource): ScopeLine[] => {
    const name = names[resource]
    const reads = asked.has(`read:${resource}`)
    const writes = asked.has(`write:${resource}`)
    if (!name || (!reads && !writes)) return []
    return [{ name, access: reads && writes ? 'read and change' : writes ? 'change' : 'read' }]
  })
}
