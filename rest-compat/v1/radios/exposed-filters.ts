const list = (field: {
  name: string
  subtype: 'number' | 'string'
  remote: string
  value: string
  label: string
  placeholder: string
}) => ({
  name: field.name,
  type: 'list',
  subtype: field.subtype,
  autocomplete: '/api/v1/search',
  autocomplete_qs: 'q={query}',
  autocomplete_fields: { remoteValues: field.remote, name: 'name', value: field.value },
  label: field.label,
  placeholder: field.placeholder,
})

/** How clients build the form of a radio: the filters with their fields. */
export const exposedFilters = [
  {
    type: 'artist',
    label: 'Artist',
    help_text: 'Select tracks for a given artist',
    fields: [
      list({
        name: 'ids',
        subtype: 'number',
        remote: 'artists',
        value: 'id',
        label: 'Artist',
        placeholder: 'Select artists',
      }),
    ],
  },
  {
    type: 'tag',
    label: 'Tag',
    help_text: 'Select tracks with a given tag',
    fields: [
      list({
        name: 'names',
        subtype: 'string',
        remote: 'tags',
        value: 'name',
        label: 'Tags',
        placeholder: 'Select tags',
      }),
    ],
  },
  { type: 'playlist', label: 'Playlist', help_text: null, fields: [] },
]
