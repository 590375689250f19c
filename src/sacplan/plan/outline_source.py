"""Whom the surgeon had outline the sacrum, where that is not the program itself."""

from __future__ import annotations

from dataclasses import dataclass

BY_FILE = "file"


@dataclass(frozen=True, slots=True)
class OutlineSource:
    """`by` is the name of a segmentation back end, or BY_FILE for a segmentation made elsewhere:
    then `file` is its file name, `sha256` the 64 hex digits of its content, and `structures` are
    the names of those in it that make up the sacrum."""

    by: str
    file: str = ""
    sha256: str = ""
    structures: tuple[str, ...] = ("sacrum",)

    @property
    def is_file(self) -> bool:
        """The outline comes from a file."""
        return self.by == BY_FILE
