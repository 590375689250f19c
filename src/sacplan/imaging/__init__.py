"""Image files in: scan, check, load."""
