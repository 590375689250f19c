"""The content of the sheet said in another language; names, dates and digests stay."""

from __future__ import annotations

from dataclasses import replace

from sacplan.errors import Finding
from sacplan.language.catalogue import Catalogue
from sacplan.sheet.content import (
    BarMark,
    DetailTable,
    Picture,
    PictureRow,
    PlaneBlock,
    SheetContent,
    StandingBlock,
    TapeLine,
)
from sacplan.sheet.said import Said, say


def in_words(content: SheetContent, words: Catalogue) -> SheetContent:
    """The same content with its sentences and words translated."""
    return replace(
        content,
        standing=_standing(content.standing, words),
        zero_statement=words.text(content.zero_statement),
        disc_statement=words.text(content.disc_statement),
        rounding=words.text(content.rounding),
        tapes=tuple(_tape(tape, words) for tape in content.tapes),
        plane=_plane(content.plane, words),
        pictures=tuple(_picture(each, words) for each in content.pictures),
        findings=tuple(_finding(each, words) for each in content.findings),
        details=tuple(
            _pictures(each, words) if isinstance(each, PictureRow) else table_in_words(each, words)
            for each in content.details
        ),
    )


def table_in_words(table: DetailTable, words: Catalogue) -> DetailTable:
    """A table with its title, heads, cells and note translated."""
    return replace(
        table,
        title=say(table.title, words.text),
        heads=tuple(map(words.text, table.heads)),
        rows=tuple(tuple(_cell(cell, words) for cell in row) for row in table.rows),
        note=say(table.note, words.text),
    )


def _cell(cell: str, words: Catalogue) -> str:
    """A trailing "!" sets the row in bold and is no word."""
    if isinstance(cell, Said):
        return say(cell, words.text)
    is_bold = cell.endswith("!")
    return words.text(cell.removesuffix("!")) + ("!" if is_bold else "")


def _standing(block: StandingBlock, words: Catalogue) -> StandingBlock:
    rows = tuple(
        replace(
            row,
            label=words.text(row.label),
            value=words.text(row.value) if row.is_words else row.value,
        )
        for row in block.rows
    )
    status = " - ".join(map(words.text, block.status.split(" - ")))
    return replace(block, status=status, watermark=words.text(block.watermark), rows=rows)


def _tape(tape: TapeLine, words: Catalogue) -> TapeLine:
    marks = tuple(_mark(mark, words) for mark in tape.marks)
    return replace(tape, marks=marks)


def _mark(mark: BarMark, words: Catalogue) -> BarMark:
    return replace(mark, label=words.text(mark.label))


def _plane(plane: PlaneBlock, words: Catalogue) -> PlaneBlock:
    note, stepped = (say(text, words.text) for text in (plane.level_note, plane.stepped))
    return replace(plane, level_note=note, stepped=stepped)


def _pictures(row: PictureRow, words: Catalogue) -> PictureRow:
    return PictureRow(tuple(_picture(each, words) for each in row.pictures))


def _picture(picture: Picture, words: Catalogue) -> Picture:
    return replace(picture, caption=words.text(picture.caption))


def _finding(finding: Finding, words: Catalogue) -> Finding:
    return replace(finding, text=words.text(finding.text))
