"""What follows from a case and a plan: lengths, plane read-out, findings."""
