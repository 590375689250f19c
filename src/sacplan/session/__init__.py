"""One open case, live; no Qt, no VTK."""
