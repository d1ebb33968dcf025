import { builder } from './builder.ts'
import './scalars.ts'
import './errors.ts'
import './connection.ts'
import './interfaces.ts'
import '../domains/instance/types.ts'
import '../domains/music/fields.ts'
import '../domains/users/actor-types.ts'
import '../domains/users/session-types.ts'

/** The schema of the pod: every domain has added its part. */
export const schema = builder.toSchema()
