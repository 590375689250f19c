"""An archive that cannot be addressed, and a search that cannot be meant, are refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sacplan.errors import SacplanError
from sacplan.pacs.node import (
    DimseNode,
    Listener,
    StudyQuery,
    Timeouts,
    Tls,
    WebNode,
    check_uid,
)

HERE = Path(__file__)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: DimseNode("a", " ", 104, "PACS"), "no host"),
        (lambda: DimseNode("a", "host", 0, "PACS"), "port 0"),
        (lambda: DimseNode("a", "host", 70000, "PACS"), "port 70000"),
        (lambda: DimseNode("a", "host", 104, ""), "called AE title"),
        (lambda: DimseNode("a", "host", 104, "SEVENTEEN_LETTERS"), "called AE title"),
        (lambda: DimseNode("a", "host", 104, "PACS", calling_aet="A\\B"), "calling AE title"),
        (lambda: DimseNode("a", "host", 104, "PACS", password="x"), "no user"),
        (lambda: WebNode("a", "archive.example"), "no web address"),
        (lambda: WebNode("a", "https://anna:x@archive.example"), "holds a user name"),
        (lambda: WebNode("a", "https://archive.example", cert_file=HERE), "both"),
        (lambda: WebNode("a", "https://archive.example", ca_file=HERE / "no"), "does not exist"),
        (lambda: Tls(HERE, cert_file=HERE), "both"),
        (lambda: Tls(HERE, HERE, HERE / "no"), "does not exist"),
        (lambda: Timeouts(connect=0), "not positive"),
        (lambda: Listener(11112, address="0.0.0.0"), "every network"),
        (StudyQuery, "everything"),
        (lambda: StudyQuery(patient_name="*"), "everything"),
        (lambda: StudyQuery(patient_id="1\\2"), "not allowed"),
        (
            lambda: StudyQuery(date_from=date(2026, 2, 1), date_to=date(2026, 1, 1)),
            "back to 2026-01-01",
        ),
        (lambda: check_uid("1.2.*", "The series"), "The series"),
        (lambda: check_uid("1.2\\1.3", "The series"), "The series"),
    ],
)
def test_it_is_refused(make: Callable[[], object], says: str) -> None:
    with pytest.raises(SacplanError, match=says) as caught:
        make()
    assert caught.value.code == "PACS-NODE"


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2026, 1, 2), date(2026, 1, 2), "20260102"),
        (date(2026, 1, 2), None, "20260102-"),
        (None, date(2026, 1, 2), "-20260102"),
        (date(2026, 1, 2), date(2026, 2, 3), "20260102-20260203"),
    ],
)
def test_dates_as_dicom_writes_them(first: date | None, last: date | None, written: str) -> None:
    assert StudyQuery(date_from=first, date_to=last).dates == written
