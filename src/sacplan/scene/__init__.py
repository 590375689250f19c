"""VTK: draws a state, reports gestures."""
