"""Reads back what a PDF page draws: lines in mm inside a named part, and its words."""

from __future__ import annotations

import io

import numpy as np
from pypdf import PdfReader
from pypdf.generic import ContentStream

MM = 25.4 / 72


def lines_in(pdf: bytes, part: str, page: int = 0) -> np.ndarray:
    """Segments (n, 4) as x0, y0, x1, y1 in mm from the page's lower left corner."""
    reader = PdfReader(io.BytesIO(pdf))
    content = ContentStream(reader.pages[page].get_contents(), reader)
    inside, at, found = False, (0.0, 0.0), []
    for operands, operator in content.operations:
        if operator == b"BMC":
            inside = operands[0] == f"/{part}"
        elif operator == b"EMC":
            inside = False
        elif operator == b"cm" and inside:
            raise AssertionError("a part drawn to scale must not be transformed")
        elif operator == b"m":
            at = tuple(float(v) for v in operands)
        elif operator == b"l":
            to = tuple(float(v) for v in operands)
            if inside:
                found.append([*at, *to])
            at = to
    return np.array(found).reshape(-1, 4) * MM


def upright_at(lines: np.ndarray, above: float = 0.05) -> np.ndarray:
    """The x, mm, of all upright lines longer than `above`, sorted."""
    upright = lines[np.abs(lines[:, 0] - lines[:, 2]) < 1e-6]
    return np.sort(upright[np.abs(upright[:, 1] - upright[:, 3]) > above][:, 0])


def words(pdf: bytes) -> str:
    """The text of all pages."""
    reader = PdfReader(io.BytesIO(pdf))
    return "\n".join(page.extract_text() for page in reader.pages)
