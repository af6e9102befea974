"""PINs of volunteers and staff: what they may be, where their hashes are kept, and how wrong tries are slowed down."""
