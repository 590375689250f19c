"""Plans kept with all their versions, reviews and an audit trail, in SQLite or PostgreSQL."""
