/** Writes a text so that `LIKE`, `ILIKE` and Prisma's insensitive `equals` take it as it stands. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)
