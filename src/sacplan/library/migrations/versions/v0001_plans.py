"""Cases, plans with all their versions, people, and the audit trail."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from alembic import op

from sacplan.library.migrations.append_only import append_only

revision = "0001"
down_revision = None


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def upgrade() -> None:
    """Make the first tables."""
    about = op.create_table("about", sa.Column("name", sa.Text, primary_key=True), *_text("value"))
    op.create_table(
        "people",
        sa.Column("login", sa.Text, primary_key=True),
        *_text("name", "role", "secret", "made_at"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("series_uid", sa.Text, nullable=False, unique=True),
        *_text("study_uid", "frame_of_reference_uid", "patient_id", "patient_name"),
        *_text("birth_date", "sex", "modality", "study_date", "description", "folder"),
        *_text("sought", "made_at"),
    )
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("case_id", sa.Integer, sa.ForeignKey("cases.id"), nullable=False),
        *_text("name", "made_by", "made_at"),
        sa.UniqueConstraint("case_id", "name"),
    )
    op.create_table(
        "versions",
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        *_text("plan", "plan_digest", "images_digest", "numbers_digest", "numbers"),
        *_text("note", "made_by", "made_at", "program"),
    )
    op.create_index("versions_by_digest", "versions", ["plan_digest"])
    op.create_table(
        "editing",
        sa.Column("plan_id", sa.Integer, sa.ForeignKey("plans.id"), primary_key=True),
        sa.Column("window", sa.Text, primary_key=True),
        *_text("login", "name", "workstation", "since", "seen_at"),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        *_text("at", "login", "name", "workstation", "action", "subject", "detail"),
        *_text("previous", "hash"),
    )
    chain = op.create_table(
        "chain",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, nullable=False),
        *_text("hash"),
    )
    op.bulk_insert(about, [{"name": "library", "value": str(uuid.uuid4())}])
    op.bulk_insert(chain, [{"id": 1, "seq": 0, "hash": ""}])
    append_only("versions")
    append_only("audit")
