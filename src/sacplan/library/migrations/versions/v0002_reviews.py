"""Verdicts and comments on versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from sacplan.library.migrations.append_only import append_only

revision = "0002"
down_revision = "0001"


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _of_version() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("plan_id", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["plan_id", "number"], ["versions.plan_id", "versions.number"]),
    ]


def upgrade() -> None:
    """Make the tables of the review."""
    op.create_table(
        "verdicts",
        *_of_version(),
        *_text("state", "login", "name", "role", "at", "reason"),
        *_text("plan_digest", "images_digest", "numbers_digest", "own_plane"),
    )
    op.create_table(
        "comments", *_of_version(), *_text("login", "name", "at", "text", "place_mm", "about")
    )
    append_only("verdicts")
    append_only("comments")
