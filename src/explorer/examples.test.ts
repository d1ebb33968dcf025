import { parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../schema/schema.ts'

const { examplesOf } = (await import(new URL('browser/examples.js', import.meta.url).href)) as {
  examplesOf: (origin: string) => string[]
}
const examples = examplesOf('https://pod.example').map((example): [string, string] => [
  /^(?:query|mutation|subscription) (\w+)/m.exec(example)?.[1] ?? 'without a name',
  example,
])

it.each(examples)('the example %s of the explorer fits the schema', (_name, example) => {
  expect(validate(schema, parse(example)).map(({ message }) => message)).toEqual([])
})
