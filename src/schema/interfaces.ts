import { isLocalAddress } from '../domains/instance/local-address.ts'
import { builder } from './builder.ts'

export { isLocalAddress }

/** Where local objects of a type live: `<pod>/federation/music/<place>/<uuid>`. */
const places: Record<string, string> = {
  Artist: 'artists',
  Album: 'albums',
  Track: 'tracks',
  Upload: 'uploads',
  Library: 'libraries',
}

/** Objects that other pods know by an address. */
export const Federated = builder
  .interfaceRef<{ fid: string | null; uuid: string; createdAt: Date }>('Federated')
  .implement({
    description: 'Has an address that other pods know it by.',
    fields: (t) => ({
      uri: t.field({
        type: 'URL',
        description: 'The address, on the pod that the object comes from.',
        resolve: ({ fid, uuid }, _args, { pod }, { parentType }) =>
          fid ?? `${pod.config.origin}/federation/music/${places[parentType.name]}/${uuid}`,
      }),
      isLocal: t.boolean({
        description: 'Whether the object comes from this pod.',
        resolve: ({ fid }, _args, { pod }) => isLocalAddress(pod, fid),
      }),
      createdAt: t.expose('createdAt', {
        type: 'DateTime',
        description: 'When it came into being, on the pod that it comes from.',
      }),
    }),
  })
