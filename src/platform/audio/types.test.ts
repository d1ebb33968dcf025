import { describe, expect, it } from 'vitest'
import {
  extensionOf,
  isSupportedExtension,
  mimetypeOf,
  mimetypeOfFilename,
  SUPPORTED_EXTENSIONS,
} from './types.ts'

describe('audio types', () => {
  it('lists the extensions that can be imported', () => {
    expect(SUPPORTED_EXTENSIONS).toEqual(['aac', 'aif', 'aiff', 'flac', 'm4a', 'mp3', 'ogg', 'opus'])
  })

  it.each([
    ['mp3', 'audio/mpeg'],
    ['.MP3', 'audio/mpeg'],
    ['ogg', 'audio/ogg'],
    ['opus', 'audio/opus'],
    ['aac', 'audio/x-m4a'],
    ['m4a', 'audio/x-m4a'],
    ['flac', 'audio/flac'],
    ['aif', 'audio/x-aiff'],
    ['aiff', 'audio/x-aiff'],
    ['wav', null],
    ['', null],
  ])('gives %j the mimetype %s', (extension, mimetype) => {
    expect(mimetypeOf(extension)).toBe(mimetype)
    expect(isSupportedExtension(extension)).toBe(mimetype !== null)
  })

  it('reads the promised type off a file name', () => {
    expect(mimetypeOfFilename('A.B - c.Flac')).toBe('audio/flac')
    expect(mimetypeOfFilename('flac')).toBeNull()
  })

  it.each([
    ['audio/mp3', 'x', 'mp3'],
    ['video/ogg', 'x', 'ogg'],
    ['audio/ogg', '04-midnight.opus', 'ogg'],
    ['audio/x-m4a', 'x.aac', 'm4a'],
    ['audio/aiff', 'x.aif', 'aiff'],
    ['audio/mp4', '05-ete.m4a', 'm4a'],
    ['audio/x-wav', 'Tone.WAV', 'wav'],
    [null, 'nothing', ''],
  ])('names a %s file %j with extension %j', (mimetype, filename, extension) => {
    expect(extensionOf(mimetype, filename)).toBe(extension)
  })
})
