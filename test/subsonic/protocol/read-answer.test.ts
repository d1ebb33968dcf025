import { describe, expect, test } from 'vitest'
import { readJson, readXml } from './read-answer.ts'

/** A reader that finds nothing wrong with anything proves nothing: here it is shown what is wrong. */

const head = 'status="ok" version="1.16.1" type="x" serverVersion="1" openSubsonic="true"'
const xml = (inside: string, attributes = head, namespace = 'http://subsonic.org/restapi') =>
  readXml(
    `<?xml version="1.0"?>\n<subsonic-response xmlns="${namespace}" ${attributes}>${inside}</subsonic-response>`,
  )
const json = (inside: object) =>
  readJson(
    JSON.stringify({
      'subsonic-response': {
        status: 'ok',
        version: '1.16.1',
        type: 'x',
        serverVersion: '1',
        openSubsonic: true,
        ...inside,
      },
    }),
  )

const station = { id: '1', name: 'Tones', streamUrl: 'https://radio.example/' }
const stations = (...fields: object[]) => ({ internetRadioStations: { internetRadioStation: fields } })

describe('in XML', () => {
  test('what is right is read as it would be in JSON', () => {
    const { findings, body } = xml(
      '<genres><genre songCount="2" albumCount="0">R &amp; B</genre><genre songCount="1" albumCount="1">]]&gt;</genre></genres>',
    )
    expect(findings).toEqual([])
    expect(body).toMatchObject({
      status: 'ok',
      openSubsonic: true,
      genres: {
        genre: [
          { songCount: 2, albumCount: 0, value: 'R & B' },
          { songCount: 1, albumCount: 1, value: ']]>' },
        ],
      },
    })
    const texts = '<artistInfo><biography>a&#10;b</biography><similarArtist id="1" name="&#9;"/></artistInfo>'
    expect(xml(texts)).toMatchObject({
      findings: [],
      body: { artistInfo: { biography: 'a\nb', similarArtist: [{ name: '\t' }] } },
    })
  })

  test.each([
    ['an unknown attribute', '<scanStatus scanning="true" speed="9"/>', 'scanStatus.speed is unknown'],
    ['an unknown child', '<musicFolders><folder id="1"/></musicFolders>', 'musicFolders.folder is unknown'],
    ['an unknown answer', '<stations/>', 'stations is unknown'],
    ['a missing attribute', '<scanStatus/>', 'scanStatus.scanning is missing'],
    [
      'a missing child',
      '<bookmarks><bookmark position="1" username="a" created="2026-01-01T00:00:00Z" changed="2026-01-01T00:00:00Z"/></bookmarks>',
      'bookmarks.bookmark.entry is missing',
    ],
    ['a word for a number', '<error code="ten"/>', 'error.code is not a whole number of 32 bits'],
    [
      'a number that is too large',
      '<error code="2147483648"/>',
      'error.code is not a whole number of 32 bits',
    ],
    ['another word for a boolean', '<scanStatus scanning="yes"/>', 'scanStatus.scanning is not a boolean'],
    [
      'a day for a moment',
      '<license valid="1" licenseExpires="2026-01-01"/>',
      'license.licenseExpires is not a moment',
    ],
    [
      'a day that there is not',
      '<license valid="1" licenseExpires="2026-02-30T00:00:00Z"/>',
      'license.licenseExpires is not a moment',
    ],
    [
      'a rating of six',
      '<indexes lastModified="0" ignoredArticles=""><shortcut id="1" name="a" userRating="6"/></indexes>',
      'indexes.shortcut.userRating is not a whole number from 1 to 5',
    ],
    [
      'another word than there are',
      '<podcasts><channel id="1" url="" status="done"/></podcasts>',
      'podcasts.channel.status is not one of new, downloading, completed, error, deleted, skipped',
    ],
    [
      'a child before its time',
      '<artistInfo><similarArtist id="1" name="a"/><biography>b</biography></artistInfo>',
      'artistInfo.biography is out of order',
    ],
    [
      'a child too many',
      '<albumInfo><notes>a</notes><notes>b</notes></albumInfo>',
      'albumInfo.notes is there more than once',
    ],
    ['an attribute that is a child', '<albumInfo notes="a"/>', 'albumInfo.notes is unknown'],
    [
      'a child that is an attribute',
      '<tokenInfo><username>a</username></tokenInfo>',
      'tokenInfo.username is unknown',
    ],
    [
      'an attribute of a plain text',
      '<albumInfo><notes lang="en">a</notes></albumInfo>',
      'albumInfo.notes.lang is unknown',
    ],
    ['a text between elements', '<shares>words</shares>', 'shares holds a text'],
    ['two answers', '<shares/><bookmarks/>', 'bookmarks and shares at once'],
    ['one answer twice', '<shares/><shares/>', 'shares is there more than once'],
  ])('%s is found', (_what, inside, finding) => {
    expect(xml(inside).findings).toContain(finding)
  })

  test('so are mistakes of the document and of the envelope', () => {
    expect(xml('<shares>').findings[0]).toMatch(/^not well-formed/)
    expect(xml('<albumInfo><notes>\u0007</notes></albumInfo>').findings).toEqual([
      'a character that no document may hold',
    ])
    expect(xml('', head, 'http://example.org/').findings).toEqual(['the namespace is http://example.org/'])
    expect(xml('', head.replace('ok', 'fine')).findings).toEqual(['status is not one of ok, failed'])
    expect(xml('', head.replace('1.16.1', '1.16')).findings).toEqual([
      String.raw`version is not like /^\d+\.\d+\.\d+$/`,
    ])
    expect(xml('', head.replace('openSubsonic="true"', '')).findings).toEqual(['openSubsonic is missing'])
    expect(readXml('<html/>').findings).toEqual(['subsonic-response is missing'])
  })
})

describe('in JSON', () => {
  test('what is right passes; lists may be missing', () => {
    expect(json(stations(station))).toMatchObject({ findings: [], body: stations(station) })
    expect(json({ internetRadioStations: {} })).toMatchObject({ findings: [], body: stations() })
  })

  test.each([
    [
      'an unknown field',
      stations({ ...station, genre: 'x' }),
      'internetRadioStations.internetRadioStation.genre is unknown',
    ],
    [
      'a missing field',
      stations({ id: '1', name: 'a' }),
      'internetRadioStations.internetRadioStation.streamUrl is missing',
    ],
    [
      'a number for a text',
      stations({ ...station, id: 1 }),
      'internetRadioStations.internetRadioStation.id is not a text',
    ],
    [
      'null for a text',
      stations({ ...station, homePageUrl: null }),
      'internetRadioStations.internetRadioStation.homePageUrl is not a text',
    ],
    ['a text for a boolean', { scanStatus: { scanning: 'true' } }, 'scanStatus.scanning is not a boolean'],
    [
      'a text for a number',
      { scanStatus: { scanning: true, count: '1' } },
      'scanStatus.count is not a whole number of 64 bits',
    ],
    [
      'a fraction for a whole number',
      { scanStatus: { scanning: true, count: 1.5 } },
      'scanStatus.count is not a whole number of 64 bits',
    ],
    [
      'an object for a list',
      { internetRadioStations: { internetRadioStation: station } },
      'internetRadioStations.internetRadioStation is no list',
    ],
    ['a list for an object', { scanStatus: [{ scanning: true }] }, 'scanStatus is no object'],
    [
      'a number in a list of texts',
      { openSubsonicExtensions: [{ name: 'a', versions: ['1'] }] },
      'openSubsonicExtensions.versions is not a whole number of 32 bits',
    ],
    ['a text that is missing', { lyrics: {} }, 'lyrics.value is missing'],
    [
      'a moment without a time',
      { license: { valid: true, licenseExpires: '2026-01-01' } },
      'license.licenseExpires is not a moment',
    ],
    ['two answers', { lyricsList: {}, shares: {} }, 'shares and lyricsList at once'],
    [
      'a field of OpenSubsonic that the pod knows and does not send',
      { song: { id: '1', isDir: false, title: '' } },
      'song.genres is missing',
    ],
  ])('%s is found', (_what, inside, finding) => {
    expect(json(inside).findings).toContain(finding)
  })

  test('anything beside the envelope is found', () => {
    expect(readJson('{"subsonic-response":{},"more":1}').findings).toContain('more is unknown')
    expect(readJson('{}').findings).toEqual(['subsonic-response is no object'])
  })
})
