import type { EditFieldsFragment, EditField, EditValuesFieldsFragment } from '../../generated/operations.ts'
import { shapeActor } from '../../shapes/actor.ts'
import { contentTypes, shapeContent } from '../../shapes/content.ts'

/** A property under its legacy name: as it is wanted, and as it was before. */
const properties: Record<
  EditField,
  {
    name: string
    wanted: (values: EditValuesFieldsFragment) => unknown
    former: (values: EditValuesFieldsFragment) => unknown
  }
> = {
  NAME: plain('name', ({ name }) => name),
  TITLE: plain('title', ({ title }) => title),
  RELEASE_DATE: plain('release_date', ({ releaseDate }) => releaseDate),
  POSITION: plain('position', ({ position }) => position),
  COPYRIGHT: plain('copyright', ({ copyright }) => copyright),
  LICENSE: {
    name: 'license',
    wanted: ({ licenseCode }) => licenseCode,
    former: ({ licenseCode: code }) =>
      code === null ? { value: null } : { value: code, repr: `License object (${code})` },
  },
  TAGS: { name: 'tags', wanted: ({ tags }) => tags, former: ({ tags }) => tags },
  DESCRIPTION: {
    name: 'description',
    wanted: ({ description }) =>
      description && { text: description.text, content_type: contentTypes[description.format] },
    former: ({ description }) => shapeContent(description),
  },
  COVER: { name: 'cover', wanted: ({ cover }) => cover, former: ({ cover }) => cover },
}

function plain(name: string, read: (values: EditValuesFieldsFragment) => unknown) {
  return { name, wanted: read, former: (values: EditValuesFieldsFragment) => ({ value: read(values) }) }
}

const decisions = { WAITING: null, APPROVED: true, REJECTED: false } as const

/** A suggested change. */
export function shapeEdit(edit: EditFieldsFragment) {
  const { changedFields, values, previousValues, target } = edit
  return {
    fid: edit.uri,
    uuid: edit.uuid,
    type: 'update',
    creation_date: edit.createdAt,
    applied_date: edit.appliedAt,
    is_approved: decisions[edit.decision],
    is_applied: edit.isApplied || null,
    created_by: edit.createdBy && shapeActor(edit.createdBy),
    approved_by: edit.decidedBy?.databaseId ?? null,
    summary: edit.summary,
    payload: Object.fromEntries(
      changedFields.map((field) => [properties[field].name, properties[field].wanted(values)]),
    ),
    previous_state:
      previousValues &&
      Object.fromEntries(
        changedFields.map((field) => [properties[field].name, properties[field].former(previousValues)]),
      ),
    target: target && {
      type: target.__typename.toLowerCase(),
      id: target.databaseId,
      repr: target.__typename === 'Artist' ? target.name : target.title,
    },
  }
}
