/** A point in time as documents have it: ISO 8601 with an offset. */
export const documentDate = (date: Date): string => date.toISOString().replace('Z', '+00:00')
