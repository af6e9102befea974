"""Outside totals: where a goal's figure comes from when it isn't this kiosk's own count.

A feed is asked by `reader.FeedReader`, one blocking call with a deadline of its own: what it gives becomes a
`kiosk.model.fact.FeedReading`, whatever goes wrong a `FeedFailure` that says why. Whether a reading counts is for
`kiosk.model.feed_guard` to say. Nothing here runs threads, keeps connections or writes into the ledger.

HTTPS is asked by the standard library's own client: a deadline that also holds against a server that drips needs the
socket itself, and without redirects, cookies, proxies and retries little else is left of a larger one.
"""
