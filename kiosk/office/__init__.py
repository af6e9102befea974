"""What staff do before the event, without a screen: forms over a campaign's file, and this machine's settings."""
