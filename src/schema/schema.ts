import { builder } from './builder.ts'
import './scalars.ts'
import './errors.ts'
import './connection.ts'
import './interfaces.ts'
import '../domains/instance/types.ts'
import '../domains/users/actor-types.ts'
import '../domains/users/session-types.ts'
import '../domains/users/viewer-types.ts'
import '../domains/oauth/types.ts'
import '../domains/oauth/protocol-types.ts'

/** The schema of the pod: every domain has added its part. */
export const schema = builder.toSchema()
