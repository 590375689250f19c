"""Where an archive is and how it is reached; what is asked of it and what it answers."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from sacplan.errors import SacplanError

_AE_LONGEST = 16
_AE_CHARACTERS = frozenset(string.printable) - frozenset("\\\t\n\r\x0b\x0c")
_UID = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))*")
_UID_LONGEST = 64


def _refuse(problem: str, remedy: str) -> SacplanError:
    return SacplanError("PACS-NODE", problem, remedy)


@dataclass(frozen=True, slots=True)
class Tls:
    """Encrypted transport: the authority that signed the archive, and our own certificate.

    All are PEM files; `cert_file` and `key_file` come together or not at all. Raises PACS-NODE
    when a named file is missing.
    """

    ca_file: Path
    cert_file: Path | None = None
    key_file: Path | None = None

    def __post_init__(self) -> None:
        if (self.cert_file is None) != (self.key_file is None):
            raise _refuse(
                "A client certificate needs both its certificate and its key file.",
                "Name both files in the archive's settings, or neither.",
            )
        for path in (self.ca_file, self.cert_file, self.key_file):
            if path is not None and not path.is_file():
                raise _refuse(
                    f"The certificate file {path} does not exist.",
                    "Choose the file again in the archive's settings.",
                )


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait: to connect, for the association, for one answer, on a silent line."""

    connect: float = 3.0
    association: float = 5.0
    answer: float = 30.0
    silence: float = 60.0

    def __post_init__(self) -> None:
        if min(self.connect, self.association, self.answer, self.silence) <= 0:
            raise _refuse(
                "A waiting time of an archive is not positive.",
                "Give every waiting time in seconds, more than 0.",
            )


@dataclass(frozen=True, slots=True)
class DimseNode:
    """An archive on the DICOM network. Raises PACS-NODE when it cannot be addressed like this."""

    name: str
    host: str
    port: int
    called_aet: str
    calling_aet: str = "SACPLAN"
    tls: Tls | None = None
    user: str | None = None
    password: str | None = None
    timeouts: Timeouts = Timeouts()

    def __post_init__(self) -> None:
        if not self.host.strip():
            raise _refuse(
                f"The archive {self.name!r} has no host.", "Give its host name or address."
            )
        _check_port(self.name, self.port)
        _check_ae_title(self.name, "called", self.called_aet)
        _check_ae_title(self.name, "calling", self.calling_aet)
        _check_password(self.name, self.user, self.password)

    def __repr__(self) -> str:
        return f"DimseNode({self.name!r}, {self.where})"

    @property
    def where(self) -> str:
        """Host, port and both AE titles, for messages; holds no password."""
        return f"{self.host}:{self.port} (called {self.called_aet}, calling {self.calling_aet})"


@dataclass(frozen=True, slots=True)
class Listener:
    """Where an archive may send what we ask it to move (C-MOVE). Raises PACS-NODE.

    The archive's keeper must have entered `aet`, this computer and `port` there. `address` is the
    one network interface that listens, this computer alone unless another is named.
    """

    port: int
    aet: str = "SACPLAN"
    address: str = "127.0.0.1"

    def __post_init__(self) -> None:
        _check_port("own listener", self.port)
        _check_ae_title("own listener", "own", self.aet)
        if self.address in {"", "0.0.0.0", "::"}:  # noqa: S104 - it is refused here
            raise _refuse(
                "The own listener would listen on every network of this computer.",
                "Name the one address of this computer that the archive sends to.",
            )


@dataclass(frozen=True, slots=True)
class WebNode:
    """An archive spoken to by DICOMweb. Raises PACS-NODE when it cannot be addressed like this.

    `ca_file` None means the authorities that the system trusts.
    """

    name: str
    url: str
    user: str | None = None
    password: str | None = None
    ca_file: Path | None = None
    cert_file: Path | None = None
    key_file: Path | None = None

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise _refuse(
                f"The archive {self.name!r} has the address {self.url!r}, which is no web address.",
                "Give an address such as https://archive.example/dicom-web.",
            )
        if parts.username or parts.password:
            raise _refuse(
                f"The address of the archive {self.name!r} holds a user name or a password.",
                "Give the user and the password in their own fields.",
            )
        _check_password(self.name, self.user, self.password)
        if self.ca_file is not None:
            Tls(self.ca_file, self.cert_file, self.key_file)
        elif self.cert_file is not None or self.key_file is not None:
            Tls(self.cert_file or Path(), self.cert_file, self.key_file)

    def __repr__(self) -> str:
        return f"WebNode({self.name!r}, {self.url!r})"

    @property
    def where(self) -> str:
        """Its address, for messages; holds no password."""
        return self.url


@dataclass(frozen=True, slots=True)
class StudyQuery:
    """What to look for; empty fields match everything. Names and ids may hold * and ?.

    Raises PACS-NODE when nothing at all is asked or the dates are the wrong way round.
    """

    patient_id: str = ""
    patient_name: str = ""
    accession: str = ""
    date_from: date | None = None
    date_to: date | None = None
    modality: str = ""

    def __post_init__(self) -> None:
        if self.date_from and self.date_to and self.date_from > self.date_to:
            raise _refuse(
                f"The search runs from {self.date_from} back to {self.date_to}.",
                "Give the earlier date first.",
            )
        texts = (self.patient_id, self.patient_name, self.accession, self.modality)
        if any("\\" in text or not text.isprintable() for text in texts):
            raise _refuse(
                "The search holds a backslash or a control character, which is not allowed.",
                "Search for one thing at a time, with * and ? for what is not known.",
            )
        if not any(text.strip("*? ") for text in texts) and not (self.date_from or self.date_to):
            raise _refuse(
                "The search would list everything the archive holds.",
                "Give a patient, an accession number, a date or a modality.",
            )

    @property
    def name_pattern(self) -> str:
        """The name to look for: without a wildcard or ^ it is what names begin with."""
        name = self.patient_name
        return f"{name}*" if name and not set(name) & set("*?^") else name

    @property
    def dates(self) -> str:
        """The dates as DICOM writes a range: YYYYMMDD-YYYYMMDD, an open end, or empty."""
        first = f"{self.date_from:%Y%m%d}" if self.date_from else ""
        last = f"{self.date_to:%Y%m%d}" if self.date_to else ""
        if first == last:
            return first
        return f"{first}-{last}"


@dataclass(frozen=True, slots=True)
class StudyAnswer:
    """One study an archive holds. `images` and `series` are None where it does not count them."""

    uid: str
    patient_id: str
    patient_name: str
    birth_date: date | None
    study_date: date | None
    accession: str
    description: str
    modalities: tuple[str, ...]
    series: int | None
    images: int | None


@dataclass(frozen=True, slots=True)
class SeriesAnswer:
    """One series of a study. `images` is None where the archive does not count them."""

    uid: str
    study_uid: str
    modality: str
    number: int | None
    description: str
    images: int | None
    study_date: date | None
    patient_id: str
    patient_name: str


def check_uid(uid: str, what: str) -> str:
    """`uid` when it is a DICOM identifier of one thing; raises PACS-NODE (wildcards, lists)."""
    if len(uid) > _UID_LONGEST or not _UID.fullmatch(uid):
        raise _refuse(
            f"{what} {uid[:_UID_LONGEST]!r} is no DICOM identifier.",
            "Search the archive again and choose the series from its answers.",
        )
    return uid


def _check_port(name: str, port: int) -> None:
    if not 1 <= port <= 65535:
        raise _refuse(
            f"The archive {name!r} has port {port}.",
            "Give a port from 1 to 65535; 104 and 11112 are usual, 2762 with TLS.",
        )


def _check_ae_title(name: str, which: str, title: str) -> None:
    if not title.strip() or len(title) > _AE_LONGEST or not set(title) <= _AE_CHARACTERS:
        raise _refuse(
            f"The {which} AE title {title!r} of the archive {name!r} is not allowed in DICOM.",
            "Give 1 to 16 plain letters, digits, spaces or signs; no backslash.",
        )


def _check_password(name: str, user: str | None, password: str | None) -> None:
    if password is not None and not user:
        raise _refuse(
            f"The archive {name!r} has a password but no user.",
            "Give the user too, or neither.",
        )
