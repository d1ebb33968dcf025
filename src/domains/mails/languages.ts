/** Languages that mails are written in. */
export const languages = ['en', 'fr', 'de'] as const

export type Language = (typeof languages)[number]

/** The language that a code such as `fr`, `fr_FR` or `de-AT` stands for; null when mails do not speak it. */
export function languageOf(code: unknown): Language | null {
  const [word] = typeof code === 'string' ? code.toLowerCase().split(/[-_]/) : []
  return languages.find((language) => language === word) ?? null
}
