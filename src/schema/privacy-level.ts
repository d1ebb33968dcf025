import { builder } from './builder.ts'

/** Who may see something, from the narrowest circle to the widest. */
export const PrivacyLevelEnum = builder.enumType('PrivacyLevel', {
  description: 'Who may see something, from the narrowest circle to the widest.',
  values: {
    ME: { description: 'Its owner, and whom the owner lets follow it.' },
    FOLLOWERS: { description: 'Its owner and who follows them.' },
    INSTANCE: { description: 'Every account of the pod.' },
    EVERYONE: { description: 'Everybody, without an account as well.' },
  } as const,
})
