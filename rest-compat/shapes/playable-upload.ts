import type { PlayableUploadFieldsFragment } from '../generated/operations.ts'

/** Where a track is listened to, without the pod's address. */
export const listenPath = (track: { uuid: string }) => `/api/v1/listen/${track.uuid}/`

/** An upload as it is nested in its track. */
export const shapePlayableUpload = (track: { uuid: string }, upload: PlayableUploadFieldsFragment) => ({
  uuid: upload.uuid,
  listen_url: `${listenPath(track)}?upload=${upload.uuid}`,
  size: upload.size,
  duration: upload.duration,
  bitrate: upload.bitrate,
  mimetype: upload.mimetype,
  extension: upload.extension,
  is_local: upload.isLocal,
})
