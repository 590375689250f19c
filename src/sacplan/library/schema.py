"""The tables of a library as the program uses them; migrations make and change them."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()

ABOUT = Table(
    "about",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the library says of itself: its own id."""

PEOPLE = Table(
    "people",
    METADATA,
    Column("login", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("secret", Text, nullable=False),
    Column("made_at", Text, nullable=False),
)

CASES = Table(
    "cases",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("series_uid", Text, nullable=False, unique=True),
    Column("study_uid", Text, nullable=False),
    Column("frame_of_reference_uid", Text, nullable=False),
    Column("patient_id", Text, nullable=False),
    Column("patient_name", Text, nullable=False),
    Column("birth_date", Text, nullable=False),
    Column("sex", Text, nullable=False),
    Column("modality", Text, nullable=False),
    Column("study_date", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("sought", Text, nullable=False),
    Column("made_at", Text, nullable=False),
)
"""The images planned on. `sought` is what a search looks at, case-folded."""

PLANS = Table(
    "plans",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    UniqueConstraint("case_id", "name"),
)

VERSIONS = Table(
    "versions",
    METADATA,
    Column("plan_id", Integer, ForeignKey("plans.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("plan", Text, nullable=False),
    Column("plan_digest", Text, nullable=False, index=True),
    Column("images_digest", Text, nullable=False),
    Column("numbers_digest", Text, nullable=False),
    Column("numbers", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("program", Text, nullable=False),
)
"""Every version of every plan, never changed. `plan` is the plan file's contents to the byte."""

VERDICTS = Table(
    "verdicts",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("plan_digest", Text, nullable=False),
    Column("images_digest", Text, nullable=False),
    Column("numbers_digest", Text, nullable=False),
    Column("own_plane", Text, nullable=False),
    ForeignKeyConstraint(["plan_id", "number"], ["versions.plan_id", "versions.number"]),
)
"""Submitted, signed, returned: never changed. `own_plane` is the reader's own cut, as JSON."""

COMMENTS = Table(
    "comments",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("plan_id", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("place_mm", Text, nullable=False),
    Column("about", Text, nullable=False),
    ForeignKeyConstraint(["plan_id", "number"], ["versions.plan_id", "versions.number"]),
)

EDITING = Table(
    "editing",
    METADATA,
    Column("plan_id", Integer, ForeignKey("plans.id"), primary_key=True),
    Column("window", Text, primary_key=True),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("workstation", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("seen_at", Text, nullable=False),
)
"""Who has which plan open just now: advice, not a lock. The only table whose rows change."""

AUDIT = Table(
    "audit",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("workstation", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
"""Who did what when; each row holds the hash of the one before it."""

CHAIN = Table(
    "chain",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)
"""One row: the end of the audit trail. Whoever writes takes hold of it first."""

NEVER_CHANGED = ("versions", "verdicts", "comments", "audit")
"""Tables whose rows are only ever added; triggers refuse all else."""
