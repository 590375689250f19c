"""The four views: widgets that show the scene and turn mouse and keys into gestures."""
