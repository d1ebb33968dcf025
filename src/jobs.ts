import type { Pod } from './pod.ts'

/** Declares the jobs of every domain. */
export function defineJobs(_pod: Pod): void {}
