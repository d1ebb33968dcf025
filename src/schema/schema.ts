import { builder } from './builder.ts'
import './scalars.ts'
import './errors.ts'
import './connection.ts'
import './interfaces.ts'
import '../domains/edits/types.ts'
import '../domains/embeds/types.ts'
import '../domains/instance/types.ts'
import '../domains/music/fields.ts'
import '../domains/administration/types.ts'
import '../domains/users/account-types.ts'
import '../domains/users/actor-types.ts'
import '../domains/users/administration-types.ts'
import '../domains/users/session-types.ts'
import '../domains/users/user-types.ts'
import '../domains/users/viewer-types.ts'

/** The schema of the pod: every domain has added its part. */
export const schema = builder.toSchema()
