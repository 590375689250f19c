"""Marks as flat VTK actors, for pictures made without any window program."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import vtkmodules.vtkRenderingFreeType  # noqa: F401 - registers the text renderer
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import (
    vtkActor2D,
    vtkPolyDataMapper2D,
    vtkTextActor,
    vtkTextProperty,
)

from sacplan.language.lettering import ENGLISH_LETTERS, Lettering
from sacplan.scene.marks import Dot, Label, Marks, Stroke
from sacplan.scene.palette import Colour, unit_colour
from sacplan.scene.vtk_arrays import vtk_array

PAPER_INK: Colour = (24, 28, 34)
_PALE = 190
_FROM_FILE = 4
"""VTK_FONT_FILE of vtkTextProperty.h: Python is not told its name."""


def mark_actors(
    marks: Marks, height: float, scale: float, letters: Lettering = ENGLISH_LETTERS
) -> Iterator[vtkActor2D]:
    """Strokes, dots, then texts of marks in a picture `height` pixels high, drawn `scale` times
    as large, in inks that can be read on white paper. Handles are left out."""
    for stroke in marks.strokes:
        yield from _stroke_actors(stroke, height, scale)
    for dot in marks.dots:
        yield _disc(dot, dot.radius + 1.2, PAPER_INK, height, scale)
        yield _disc(dot, dot.radius, dot.colour, height, scale)
    for label in marks.labels:
        yield _text(label, height, scale, letters)


def _on_paper(colour: Colour) -> Colour:
    return PAPER_INK if min(colour) >= _PALE else colour


def _stroke_actors(stroke: Stroke, height: float, scale: float) -> Iterator[vtkActor2D]:
    if not len(stroke.pieces):
        return
    points = _upwards(stroke.pieces.reshape(-1, 2), height, scale)
    cells = vtkCellArray()
    for i in range(0, len(points), 2):
        cells.InsertNextCell(2)
        cells.InsertCellPoint(i)
        cells.InsertCellPoint(i + 1)
    data = _poly_data(points)
    data.SetLines(cells)
    if stroke.has_halo:
        yield _flat(data, (255, 255, 255), 0.75 * stroke.opacity, (stroke.width + 2.2) * scale)
    yield _flat(data, _on_paper(stroke.colour), stroke.opacity, stroke.width * scale)


def _disc(dot: Dot, radius: float, colour: Colour, height: float, scale: float) -> vtkActor2D:
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    rim = np.asarray(dot.at) + radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    data, cells = _poly_data(_upwards(rim, height, scale)), vtkCellArray()
    cells.InsertNextCell(len(rim))
    for i in range(len(rim)):
        cells.InsertCellPoint(i)
    data.SetPolys(cells)
    return _flat(data, colour, dot.opacity, 1.0)


def _text(label: Label, height: float, scale: float, letters: Lettering) -> vtkActor2D:
    actor = vtkTextActor()
    # directions are the same letters in every language
    text = letters.words.text(label.text) if len(label.text) > 1 else label.text
    actor.SetInput(text)
    look = actor.GetTextProperty()
    font = letters.font_for(text)
    if font is None:
        look.SetFontFamilyToArial()
    else:
        look.SetFontFamily(_FROM_FILE)
        look.SetFontFile(str(font))
    look.SetFontSize(round(label.size * scale))
    look.SetBold(label.is_bold)
    look.SetColor(*unit_colour(PAPER_INK))
    look.SetBackgroundColor(1.0, 1.0, 1.0)
    look.SetBackgroundOpacity(0.72)
    _anchor(look, label.anchor)
    actor.SetPosition(*_upwards(np.array([label.at]), height, scale)[0, :2])
    return actor


def _anchor(look: vtkTextProperty, anchor: str) -> None:
    look.SetJustificationToCentered()
    if "left" in anchor:
        look.SetJustificationToLeft()
    elif "right" in anchor:
        look.SetJustificationToRight()
    look.SetVerticalJustificationToCentered()
    if "top" in anchor:
        look.SetVerticalJustificationToTop()
    elif "bottom" in anchor:
        look.SetVerticalJustificationToBottom()


def _upwards(pixels: np.ndarray, height: float, scale: float) -> np.ndarray:
    """VTK's display points (n, 3), which count from the lower edge."""
    p = np.asarray(pixels, dtype=np.float64)
    return np.stack([p[:, 0], height - p[:, 1], np.zeros(len(p))], axis=1) * scale


def _poly_data(points: np.ndarray) -> vtkPolyData:
    data, vtk_points = vtkPolyData(), vtkPoints()
    vtk_points.SetData(vtk_array(points.astype(np.float32)))
    data.SetPoints(vtk_points)
    return data


def _flat(data: vtkPolyData, colour: Colour, opacity: float, width: float) -> vtkActor2D:
    mapper, actor = vtkPolyDataMapper2D(), vtkActor2D()
    mapper.SetInputData(data)
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(*unit_colour(colour))
    look.SetOpacity(opacity)
    look.SetLineWidth(width)
    return actor
