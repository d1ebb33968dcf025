import { z } from 'zod'
import type { ReceivedForm } from '../../../src/platform/storage/receive.ts'
import { choice, readFields, reference, text } from '../../conventions/fields.ts'
import { globalIdOf } from '../../conventions/global-id.ts'
import { invalid } from '../../conventions/refusal.ts'
import { type Failure, mistakesOf } from '../../operation.ts'
import type { RestRequest } from '../../route.ts'

/** What the fields of an upload are called in a form, by their names in the schema. */
const names = { file: 'audio_file', metadata: 'import_metadata' }

/** The refusal of an upload, in the words of its form. */
export const refusedUpload = (failure: Failure) => ({ status: 400, body: mistakesOf(failure, names) })

const submitted = z.custom((file) => file !== undefined, { error: 'No file was submitted.' })

const fields = {
  library: reference().optional(),
  channel: reference().optional(),
  import_status: choice({
    draft: true,
    pending: false,
    finished: null,
    errored: null,
    skipped: null,
  }).optional(),
  import_reference: text({ most: 50 }).optional(),
  source: text({ most: 500 }).optional(),
}

/** What is sent with a file or changed in a draft, as the schema takes it. */
export function readUpload(
  request: RestRequest,
  form: ReceivedForm | undefined,
  { needsFile }: { needsFile: boolean },
) {
  const sent = form ? lastValues(form) : request.body()
  const file = form?.files.audio_file?.at(-1)
  const read = readFields(
    { ...withoutEmpty(sent), audio_file: file },
    { ...fields, audio_file: needsFile ? submitted : submitted.optional() },
  )
  return {
    /** A status that only the import gives. */
    hasForeignStatus: read.import_status === null,
    input: {
      file,
      library: globalIdOf('Library', read.library),
      channel: globalIdOf('Channel', read.channel),
      draft: read.import_status,
      importReference: read.import_reference,
      metadata: readMetadata(sent.import_metadata),
      source: read.source,
    },
  }
}

/** Nothing was chosen: what an empty field of a form means. */
const withoutEmpty = (sent: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '' && value !== null))

const lastValues = ({ fields: values }: ReceivedForm): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list.at(-1)]))

/** The metadata as an object; forms send it as a text in JSON. */
function readMetadata(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent
  if (sent.trim() === '') return undefined
  try {
    return JSON.parse(sent) as unknown
  } catch {
    throw invalid({ import_metadata: ['Value must be valid JSON.'] })
  }
}

/** The refusal of a status that only the import gives. */
export const foreignStatus = () =>
  invalid({
    non_field_errors: ['Newly created Uploads need to have import_status of draft or pending'],
  })
