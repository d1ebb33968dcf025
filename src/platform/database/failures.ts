import { Prisma } from '../../generated/prisma/client.ts'

const hasCode =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Prisma.PrismaClientKnownRequestError && error.code === code

/** Whether a statement failed because a unique value exists already. */
export const isUniqueViolation = hasCode('P2002')

/** Whether a statement failed because a row that it refers to does not exist, or not any more. */
export const isMissingReference = hasCode('P2003')

/** Whether the row that was to be changed, or one to be connected with it, does not exist, or not any more. */
export const isMissingRow = hasCode('P2025')
