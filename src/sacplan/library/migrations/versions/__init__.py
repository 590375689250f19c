"""One file for each revision, the older first."""
