"""Where the parts of a kiosk are built and joined, by constructor: may import every room; only commands import it."""
