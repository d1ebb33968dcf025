import manifest from '../package.json' with { type: 'json' }

/** Version of the software: that of the product whose clients it serves. */
export const version: string = manifest.version
