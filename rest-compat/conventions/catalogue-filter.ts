import type { RestRequest } from '../route.ts'
import { globalIdOf } from './global-id.ts'

/** The filters that lists of artists, albums and tracks share, as the schema takes them. */
export function catalogueFilter({ query }: RestRequest, typename: 'Artist' | 'Album' | 'Track') {
  return {
    query: query.text('q'),
    mbid: query.uuid('mbid'),
    tags: query.texts('tag'),
    playable: query.boolean('playable'),
    library: globalIdOf('Library', query.uuid('library')),
    scope: query.text('scope'),
    related: globalIdOf(typename, query.text('related')),
    includeChannels: query.boolean('include_channels'),
    onlyHidden: query.boolean('hidden'),
  }
}

/** The filter that lists of albums and tracks have besides. */
export const channelFilter = ({ query }: RestRequest) => ({
  channel: globalIdOf('Channel', query.uuid('channel')),
})

/** Conditions on a name or title: `name`, `name__iexact`, `name__startswith`, `name__icontains`. */
export function textFilter({ query }: RestRequest, name: string) {
  return {
    equals: query.text(name),
    equalsIgnoringCase: query.text(`${name}__iexact`),
    startsWith: query.text(`${name}__startswith`),
    containsIgnoringCase: query.text(`${name}__icontains`),
  }
}
