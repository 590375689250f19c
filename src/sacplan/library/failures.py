"""What a database says when it fails, in words that help."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError, SQLAlchemyError

from sacplan.errors import SacplanError

_KINDS = (
    (("locked", "lock timeout", "statement timeout"), "LIBRARY-BUSY"),
    (("no space", "disk is full", "database or disk is full"), "LIBRARY-FULL"),
    (("readonly", "read-only", "permission denied"), "LIBRARY-READ-ONLY"),
    (("malformed", "not a database", "corrupt", "no such table", "does not exist"), "LIBRARY-FILE"),
    (("authentication", "no password"), "LIBRARY-REFUSED"),
)
_WORDS = {
    "LIBRARY-BUSY": (
        "The library is in use by another program and did not become free in time.",
        "Nothing was changed. Try again in a moment.",
    ),
    "LIBRARY-FULL": (
        "The disk that holds the library is full.",
        "Nothing was changed. Free some space there, then try again.",
    ),
    "LIBRARY-READ-ONLY": (
        "The library cannot be written to.",
        "Nothing was changed. Ask for the right to write, or save the plan as a file.",
    ),
    "LIBRARY-FILE": (
        "This is no library, or a damaged one.",
        "It was left as it is. Choose another place, or restore the last backup.",
    ),
    "LIBRARY-REFUSED": (
        "The database server refuses this user.",
        "Check the user and the password in the address of the library.",
    ),
    "LIBRARY-UNREACHABLE": (
        "The library cannot be reached.",
        "Check its address and the network. Plans can be saved as files meanwhile.",
    ),
}


@contextmanager
def told() -> Iterator[None]:
    """Any failure of the database as a SacplanError: LIBRARY-BUSY, LIBRARY-FULL, LIBRARY-READ-ONLY,
    LIBRARY-FILE, LIBRARY-REFUSED or LIBRARY-UNREACHABLE. Its own words may name a patient and are
    left out."""
    try:
        yield
    except DBAPIError as error:
        raise _explained(error) from error
    except SQLAlchemyError as error:
        raise refusal("LIBRARY-UNREACHABLE") from error


def _explained(error: DBAPIError) -> SacplanError:
    text = str(error.orig).lower()
    for words, code in _KINDS:
        if any(word in text for word in words):
            return refusal(code)
    is_server = isinstance(error, OperationalError) or error.connection_invalidated
    known = is_server or not isinstance(error, DatabaseError)
    return refusal("LIBRARY-UNREACHABLE" if known else "LIBRARY-FILE")


def refusal(code: str) -> SacplanError:
    """The refusal with a code of this module."""
    problem, remedy = _WORDS[code]
    return SacplanError(code, problem, remedy)
