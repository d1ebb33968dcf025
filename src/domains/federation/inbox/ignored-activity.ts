/** An activity has no effect: its sender may not do that, or it says nothing that can be done. */
export class IgnoredActivityError extends Error {
  override name = 'IgnoredActivityError'
}
