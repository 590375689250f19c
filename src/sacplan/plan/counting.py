"""How the sacral segments were counted: a level label is not printed without it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Transition(StrEnum):
    """Whether the lumbosacral vertebra is a transitional one (LSTV)."""

    NONE = "none"
    SACRALISED_L5 = "sacralised_l5"
    LUMBARISED_S1 = "lumbarised_s1"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Counting:
    """The surgeon's answer: transitional vertebra or not, counted from where, foramina pairs."""

    lstv: Transition
    counted_from: str = ""
    foramina_pairs: int | None = None
