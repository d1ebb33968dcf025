import type { ReportType } from '../../generated/operations.ts'

/** Kinds of reports by their words in the legacy API. */
export const reportTypes = {
  takedown_request: 'TAKEDOWN_REQUEST',
  invalid_metadata: 'INVALID_METADATA',
  illegal_content: 'ILLEGAL_CONTENT',
  offensive_content: 'OFFENSIVE_CONTENT',
  other: 'OTHER',
} as const satisfies Record<string, ReportType>

/** The legacy word of a kind of report. */
export const shapeReportType = (type: ReportType) => type.toLowerCase()
