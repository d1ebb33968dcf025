import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ArchiveError, checkArchive, readArchive, writeArchive } from './archive.ts'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'funkwhale-archive-'))
  path = join(folder, 'pod.tar')
})
afterEach(() => rm(folder, { recursive: true }))

const large = randomBytes(3_000_000)
const deep = `media/${'folder/'.repeat(30)}ü.mp3`

const write = () =>
  writeArchive(path, async (archive) => {
    await archive.addText('a.txt', 'Hällo')
    await archive.add(deep, large.length, Readable.from([large.subarray(0, 1000), large.subarray(1000)]))
    await archive.addText('empty', '')
  })

describe('an archive', () => {
  it('gives back what was put in, and is its owner’s alone', async () => {
    await write()
    const files = new Map<string, Buffer>()
    for await (const { name, content } of readArchive(path)) files.set(name, await buffer(content))
    expect([...files.keys()]).toEqual(['a.txt', deep, 'empty', 'seal.sha256'])
    expect(files.get('a.txt')?.toString()).toBe('Hällo')
    expect(files.get(deep)?.equals(large)).toBe(true)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await checkArchive(path)
  })

  it('can be left in the middle, and passes over what is not read', async () => {
    await write()
    const seen: string[] = []
    for await (const { name } of readArchive(path)) {
      seen.push(name)
      if (name === 'empty') break
    }
    expect(seen).toEqual(['a.txt', deep, 'empty'])
  })

  it('tells when a byte was changed', async () => {
    await write()
    const bytes = await readFile(path)
    bytes[1_500_000] = (bytes[1_500_000] ?? 0) ^ 1
    await writeFile(path, bytes)
    await expect(checkArchive(path)).rejects.toThrow('changed since it was written')
  })

  it.each([
    ['cut off in a file', 1_000_000],
    ['cut off between files', 512 * 2],
    ['empty', 0],
  ])('tells when it is %s', async (_what, size) => {
    await write()
    await truncate(path, size)
    await expect(checkArchive(path)).rejects.toThrow(ArchiveError)
  })

  it('tells when it is something else', async () => {
    await writeFile(path, randomBytes(5000))
    await expect(checkArchive(path)).rejects.toThrow(ArchiveError)
    await expect(checkArchive(join(folder, 'none'))).rejects.toThrow('ENOENT')
  })

  it('is never half there, and replaces nothing', async () => {
    await expect(
      writeArchive(path, async (archive) => {
        await archive.addText('a', 'a')
        throw new Error('the disk is gone')
      }),
    ).rejects.toThrow('the disk is gone')
    expect(await readdir(folder)).toEqual([])
    await writeFile(path, 'mine')
    await expect(write()).rejects.toThrow('already')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })
})
