import { readFields, text } from '../../conventions/fields.ts'
import { page, windowOf } from '../../conventions/paging.ts'
import { type Answer, created, noContent, notFound, ok } from '../../conventions/refusal.ts'
import { uuidInPath } from '../../conventions/uuid-in-path.ts'
import {
  CreateNoteDocument,
  DeleteNoteDocument,
  NoteDocument,
  type NoteFieldsFragment,
  NotesDocument,
} from '../../generated/operations.ts'
import { succeed } from '../../operation.ts'
import type { RestRequest, Route } from '../../route.ts'
import { noteTarget } from '../moderation/targets.ts'
import { shapeBaseNote } from './note-shape.ts'

const orders = {
  id: ['DATABASE_ID_ASC', 'DATABASE_ID_DESC'],
  creation_date: ['CREATED_AT_ASC', 'CREATED_AT_DESC'],
} as const

const shape = (note: NoteFieldsFragment) => {
  const { kind, uuid, handle } = note.target
  const type = kind.toLowerCase()
  return {
    ...shapeBaseNote(note),
    target: kind === 'ACCOUNT' ? { type, full_username: handle } : { type, uuid },
  }
}

async function list(request: RestRequest): Promise<Answer> {
  const window = windowOf(request)
  const { administration } = await request.run(NotesDocument, {
    filter: { query: request.query.text('q') },
    orderBy: request.query.ordering(orders, { lenient: true }),
    ...window,
  })
  if (!administration) throw notFound()
  return page(request, window, administration.notes, shape)
}

async function read(request: RestRequest): Promise<Answer> {
  const { administration } = await request.run(NoteDocument, { uuid: uuidInPath(request) })
  if (!administration?.note) throw notFound()
  return ok(shape(administration.note))
}

async function create(request: RestRequest): Promise<Answer> {
  const input = readFields(request.body(), { summary: text({ most: 50_000 }), target: noteTarget() })
  const { createNote } = await request.run(CreateNoteDocument, { input })
  return created(shape(succeed(createNote).note))
}

async function remove(request: RestRequest): Promise<Answer> {
  const { deleteNote } = await request.run(DeleteNoteDocument, { input: { uuid: uuidInPath(request) } })
  succeed(deleteNote)
  return noContent()
}

/** Moderators' notes. */
export const noteRoutes: Route[] = [
  {
    path: 'manage/moderation/notes',
    access: 'instance:notes',
    description: 'What moderators write for each other about reports, requests and accounts.',
    methods: {
      GET: { limit: 'list', answer: list },
      POST: { limit: 'create', answer: create },
    },
  },
  {
    path: 'manage/moderation/notes/:uuid',
    access: 'instance:notes',
    description: 'One note.',
    methods: {
      GET: { limit: 'retrieve', answer: read },
      DELETE: { limit: 'destroy', answer: remove },
    },
  },
]
