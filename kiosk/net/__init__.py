"""Over the network within a deadline: HTTPS of our own, and the session that Stripe's SDK asks by."""
