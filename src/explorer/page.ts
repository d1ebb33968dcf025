/** The explorer's page. */
export function explorerPage(origin: string): string {
  return `<!doctype html><title>Explorer of ${origin}</title>`
}
