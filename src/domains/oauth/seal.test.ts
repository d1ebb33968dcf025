import { expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

it('opens what was sealed with the same secret', () => {
  const sealed = seal('the secret of a pod', 'token ✓')
  expect(sealed).not.toContain('token')
  expect(unseal('the secret of a pod', sealed)).toBe('token ✓')
  expect(seal('the secret of a pod', 'token ✓')).not.toBe(sealed)
})

it('opens nothing that was changed or sealed with another secret', () => {
  const sealed = seal('the secret of a pod', 'token')
  const changed = Buffer.from(sealed, 'base64url')
  changed.writeUInt8(changed.readUInt8(30) ^ 1, 30)
  expect(unseal('another secret', sealed)).toBeNull()
  expect(unseal('the secret of a pod', changed.toString('base64url'))).toBeNull()
  expect(unseal('the secret of a pod', 'short')).toBeNull()
})
