/** A feed cannot be had or be read. The message is a sentence for whoever asked for the feed. */
export class FeedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FeedError'
  }
}

/** A moderator of the pod does not want the feed. */
export class BlockedFeedError extends FeedError {
  constructor() {
    super('This feed or domain is blocked')
    this.name = 'BlockedFeedError'
  }
}
