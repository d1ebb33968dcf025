import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

const levels: Record<number, { label: string; style: Style }> = {
  10: { label: 'trace', style: 'gray' },
  20: { label: 'debug', style: 'gray' },
  30: { label: 'info ', style: 'green' },
  40: { label: 'warn ', style: 'yellow' },
  50: { label: 'error', style: 'red' },
  60: { label: 'fatal', style: 'red' },
}

type LoggedError = { type?: string; message?: string; stack?: string }

/** Turns one JSON log line into a line for a person: time, level, message, then `name=value` details. */
export function formatForTerminal(line: string): string {
  const { level, time, msg, err, ...details } = JSON.parse(line) as {
    level: number
    time: number
    msg?: string
    err?: LoggedError
  } & Record<string, unknown>
  const { label, style } = levels[level] ?? { label: String(level), style: 'white' }
  const fields = Object.entries(details).map(([name, value]) => {
    return styleText('dim', `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  })
  const clock = styleText('dim', new Date(time).toTimeString().slice(0, 8))
  const head = [clock, styleText(style, label), msg ?? err?.message ?? '', ...fields].join(' ')
  return err ? `${head}\n${err.stack ?? err.message ?? ''}\n` : `${head}\n`
}
