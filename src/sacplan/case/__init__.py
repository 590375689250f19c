"""What was scanned: identity, volume, masks, surfaces."""
