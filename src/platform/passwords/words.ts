import { randomInt } from 'node:crypto'

/**
 * A random passphrase a person can type from a screen: common English words joined by `-`, about 12.9
 * bits a word.
 */
export async function randomPassphrase(words = 5): Promise<string> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const list = dictionary['diceware-common']
  return Array.from({ length: words }, () => list[randomInt(list.length)]).join('-')
}
