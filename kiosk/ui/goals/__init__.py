"""What moves the goal bars while the kiosk runs: the ledger, the feeds and the other kiosks."""
