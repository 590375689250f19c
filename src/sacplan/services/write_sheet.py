"""Print the plan: from measurements and pictures to the sheet's PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import sacplan
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.language.languages import ENGLISH
from sacplan.language.lettering import lettering_for
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import Plan
from sacplan.services.plan_standing import Stands
from sacplan.services.simulate_radiograph import draw_plan, simulate_radiograph
from sacplan.sheet.compose import compose
from sacplan.sheet.content import Picture
from sacplan.sheet.page import Paper
from sacplan.sheet.pdf import card_bytes, pdf_bytes, write_pdf

_PDF = b"%PDF-"
_NO_PICTURES = Finding(
    "SHEET-NO-PICTURES",
    Severity.CAUTION,
    "The sheet has no pictures of slice and bone, for none could be drawn on this computer: "
    "compare its numbers with the images on a screen.",
)


@dataclass(frozen=True, slots=True)
class SheetForm:
    """How a sheet is printed: one of LANGUAGES, the paper, and whether it is the card for the
    theatre wall instead."""

    language: str = ENGLISH
    paper: Paper = Paper.A4
    is_card: bool = False


def write_sheet(
    measurements: Measurements,
    pictures: Mapping[str, NDArray[np.uint8] | Picture],
    path: Path,
    today: date | None = None,
    *,
    uncertainty: UncertaintyResult | None = None,
    plan: Plan | None = None,
    form: SheetForm = SheetForm(),
    stands: Stands = Stands(),  # noqa: B008 - frozen
) -> Path:
    """Write the plan sheet to `path` and return where it lies.

    Takes what `make_sheet` does. Raises SacplanError as that does, and SHEET-UNWRITABLE; then
    nothing is left at `path` that was not there before.
    """
    check_place(path)
    data = make_sheet(
        measurements,
        pictures,
        today,
        uncertainty=uncertainty,
        plan=plan,
        form=form,
        stands=stands,
    )
    return write_pdf(data, path)


def make_sheet(
    measurements: Measurements,
    pictures: Mapping[str, NDArray[np.uint8] | Picture],
    today: date | None = None,
    *,
    uncertainty: UncertaintyResult | None = None,
    plan: Plan | None = None,
    form: SheetForm = SheetForm(),
    stands: Stands = Stands(),  # noqa: B008 - frozen
) -> bytes:
    """The plan sheet as PDF.

    `pictures` are RGB (rows, columns, 3) uint8 by view name ("sagittal", "bone", "behind"), in
    print order; without any the sheet says so. `uncertainty` is what repeated readings of that plan
    gave. `plan` is the plan as it is now, where it may have moved on since the measurements.
    `stands` is where it stands in its review.
    Raises SacplanError: SHEET-STALE, SHEET-BLOCKED, SHEET-NO-TAPE, SHEET-NUMBERS (see `compose`).
    """
    if not pictures:
        measurements = measurements.with_findings((_NO_PICTURES,))
    content = compose(
        measurements,
        {**pictures, **_radiograph(measurements, form.language)},
        today=today or date.today(),  # noqa: DTZ011 - the reader's own calendar day is meant
        software_version=sacplan.__version__,
        plan=plan,
        uncertainty=uncertainty,
        standing=stands.standing,
        trail=stands.trail,
    )
    make = card_bytes if form.is_card else pdf_bytes
    return make(content, form.paper, form.language)


def _radiograph(measurements: Measurements, language: str) -> dict[str, NDArray[np.uint8]]:
    """The simulated radiograph with the plan; nothing where the images are no CT."""
    try:
        picture = simulate_radiograph(measurements)
        return {"radiograph": draw_plan(picture, measurements, lettering_for(language))}
    except SacplanError:
        return {}


def check_place(path: Path) -> None:
    """Refuses a place where no sheet can lie, and a file that is no sheet: an image or a plan
    named by mistake is never written over. Raises SacplanError SHEET-UNWRITABLE."""
    try:
        if path.is_file():
            with path.open("rb") as stream:
                found = stream.read(len(_PDF))
            problem = "" if found in {b"", _PDF} else "there is a file of another kind"
        elif path.exists():
            problem = "that is not a file"
        else:
            problem = "" if path.parent.is_dir() else "there is no such folder"
    except OSError as error:
        problem = error.strerror or str(error)
    if problem:
        raise SacplanError(
            "SHEET-UNWRITABLE",
            f"The sheet cannot be written to {path}: {problem}.",
            "Give a new name that ends in .pdf, in a folder that exists.",
        )
