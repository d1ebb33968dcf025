/** Tells how far a long piece of work is: what is counted, how much is done, and of how much, when that is known. */
export type Progress = (step: string, done: number, total: number | null) => void
