"""The verbs: one file, one thing a user asks for."""
