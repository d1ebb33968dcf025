/** Characters of the bar. */
const width = 30

/** Milliseconds between two lines where lines cannot be drawn over. */
const pause = 10_000

/** Shows how far long work is, on the error output. */
export interface ProgressLine {
  /** Tells of a step; `total` is null when nobody knows it. */
  show(step: string, done: number, total: number | null, more?: string): void
  /** Ends the line. */
  end(): void
}

/** Draws over one line of a terminal; elsewhere, as in a log file, it writes a line now and then. */
export function createProgressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let last = Date.now()
  let isOpen = false
  return {
    show(step, done, total, more = '') {
      const amount = total === null ? `${done} ${step}` : `${done}/${total} ${step}`
      if (stream.isTTY) {
        isOpen = true
        stream.write(`\r\u001b[K${total === null ? '' : `${barOf(done, total)} `}${amount}${more}`)
      } else if (Date.now() - last >= pause) {
        last = Date.now()
        stream.write(`${amount}${more}\n`)
      }
    },
    end() {
      if (isOpen) stream.write('\n')
      isOpen = false
    },
  }
}

function barOf(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1)
  return '█'.repeat(Math.round(share * width)).padEnd(width, '░')
}
