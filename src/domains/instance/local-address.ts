import type { Pod } from '../../pod.ts'

/** Whether an address belongs to this pod. Rows of old pods may have none: they are its own. */
export const isLocalAddress = (pod: Pod, fid: string | null): boolean =>
  !fid ||
  fid.startsWith(`http://${pod.config.hostname}/`) ||
  fid.startsWith(`https://${pod.config.hostname}/`)
