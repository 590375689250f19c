"""What was decided: landmarks, plane, tapes; edits, history, file format."""
