/**
 * Rows as the text that `jsonb_to_recordset` reads: one parameter for any number of rows.
 * What PostgreSQL cannot store in a text (NUL, half a surrogate pair) is left out.
 */
export const recordset = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )
