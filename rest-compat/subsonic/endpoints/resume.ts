import {
  SubsonicBookmarksDocument,
  SubsonicDeleteBookmarkDocument,
  SubsonicPlayQueueDocument,
  SubsonicSaveBookmarkDocument,
  SubsonicSavePlayQueueDocument,
} from '../../generated/operations.ts'
import { globalId } from '../../conventions/global-id.ts'
import { type Call, type Endpoints, succeed } from '../call.ts'
import { missing } from '../failure.ts'
import { moment } from '../shapes/date.ts'
import { song } from '../shapes/song.ts'
import type { Fields } from '../xml.ts'

const absent = 'Track not found'

/** The queue as it was left, without songs that the caller may not play; `null` when nothing was left. */
async function playQueue(
  call: Call,
): Promise<{ fields: Fields; currentIndex: number | null; current?: string } | null> {
  const queue = (await call.run(SubsonicPlayQueueDocument, {})).viewer?.playQueue
  if (!queue || queue.tracks.length === 0) return null
  const entries = queue.tracks.map((track) => song(track))
  const isCurrentThere = queue.currentIndex !== null && entries[queue.currentIndex] != null
  return {
    current: isCurrentThere ? String(queue.tracks[queue.currentIndex ?? 0]?.databaseId) : undefined,
    // songs that are left out move those behind them
    currentIndex: isCurrentThere
      ? entries.slice(0, queue.currentIndex ?? 0).filter((entry) => entry !== null).length
      : null,
    fields: {
      position: queue.position,
      username: call.username,
      changed: moment(queue.modifiedAt),
      changedBy: queue.changedBy,
      entry: entries.filter((entry) => entry !== null),
    },
  }
}

async function saveQueue(call: Call, keys: number[], currentIndex: number | undefined): Promise<Fields> {
  const input = {
    tracks: keys.map((key) => globalId('Track', key)),
    currentIndex,
    position: call.parameters.number('position', 0),
    client: call.client,
  }
  succeed((await call.run(SubsonicSavePlayQueueDocument, { input })).savePlayQueue, absent)
  return {}
}

/** Bookmarks and the queue: where to go on. */
export const resumeEndpoints: Endpoints = {
  getBookmarks: {
    async answer(call) {
      const { viewer } = await call.run(SubsonicBookmarksDocument, {})
      return {
        bookmarks: {
          bookmark: (viewer?.bookmarks ?? []).flatMap((bookmark) => {
            const entry = song(bookmark.track)
            if (!entry) return []
            return [
              {
                position: bookmark.position,
                username: call.username,
                comment: bookmark.comment,
                created: moment(bookmark.createdAt),
                changed: moment(bookmark.modifiedAt),
                entry: { ...entry, bookmarkPosition: bookmark.position },
              },
            ]
          }),
        },
      }
    },
  },
  createBookmark: {
    async answer(call) {
      const { parameters } = call
      const track = globalId('Track', parameters.key('id'))
      parameters.required('position')
      const position = parameters.number('position', -1)
      if (position < 0) throw missing("required parameter 'position' not present")
      const input = { track, position, comment: parameters.text('comment') }
      succeed((await call.run(SubsonicSaveBookmarkDocument, { input })).saveBookmark, absent)
      return {}
    },
  },
  deleteBookmark: {
    async answer(call) {
      const input = { track: globalId('Track', call.parameters.key('id')) }
      succeed((await call.run(SubsonicDeleteBookmarkDocument, { input })).deleteBookmark)
      return {}
    },
  },
  getPlayQueue: {
    async answer(call) {
      const queue = await playQueue(call)
      return queue ? { playQueue: { ...queue.fields, current: queue.current } } : {}
    },
  },
  getPlayQueueByIndex: {
    async answer(call) {
      const queue = await playQueue(call)
      return queue
        ? { playQueueByIndex: { ...queue.fields, currentIndex: queue.currentIndex ?? undefined } }
        : {}
    },
  },
  savePlayQueue: {
    async answer(call) {
      const keys = call.parameters.keys('id')
      const current = call.parameters.text('current') === undefined ? null : call.parameters.key('current')
      const place = current === null ? -1 : keys.indexOf(current)
      if (current !== null && place < 0) throw missing("parameter 'current' names none of the songs")
      return saveQueue(call, keys, place < 0 ? undefined : place)
    },
  },
  savePlayQueueByIndex: {
    async answer(call) {
      const keys = call.parameters.keys('id')
      const place = call.parameters.number('currentIndex', -1)
      if (keys.length > 0 && (place < 0 || place >= keys.length))
        throw missing("required parameter 'currentIndex' not present")
      return saveQueue(call, keys, keys.length > 0 ? place : undefined)
    },
  },
}
