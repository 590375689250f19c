"""Who may review, and the passwords they sign with."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from dataclasses import dataclass

from sqlalchemy import Connection, select

from sacplan.errors import SacplanError
from sacplan.library.audit import Actor, append, now_text
from sacplan.library.library import Library
from sacplan.library.schema import PEOPLE

PLANNER, REVIEWER = "planner", "reviewer"
ROLES = (PLANNER, REVIEWER)
REVIEWERS = (REVIEWER,)
_COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26}
"""Of scrypt (RFC 7914): about 0.1 s and 32 MB a try."""


@dataclass(frozen=True, slots=True)
class Person:
    """One who is entered in the list of people."""

    login: str
    name: str
    role: str


def enter_person(library: Library, person: Person, password: str = "") -> None:
    """Enter a person, or enter them anew. Without a password they sign without one.

    Raises SacplanError PERSON-ROLE for a role that does not exist.
    """
    if person.role not in ROLES or not person.login.strip() or not person.name.strip():
        raise SacplanError(
            "PERSON-ROLE",
            f"A person needs a login, a name and a role, which is one of {', '.join(ROLES)}.",
            "Give all three.",
        )
    values = {"login": person.login, "name": person.name, "role": person.role}
    secret = _sealed(password) if password else ""
    with library.writing() as connection:
        connection.execute(PEOPLE.delete().where(PEOPLE.c.login == person.login))
        row = PEOPLE.insert().values(**values, secret=secret, made_at=now_text())
        connection.execute(row)
        detail = {**values, "password": bool(password)}
        append(connection, library.who, "person entered", f"person/{person.login}", detail)


def people(library: Library) -> tuple[Person, ...]:
    """All who are entered, by name."""
    query = select(PEOPLE.c.login, PEOPLE.c.name, PEOPLE.c.role).order_by(PEOPLE.c.name)
    with library.reading() as connection:
        return tuple(Person(*row) for row in connection.execute(query))


def identify(library: Library, login: str, password: str) -> Actor:
    """The person as the actor of what follows, at this computer.

    Raises SacplanError PERSON-UNKNOWN for one who is not entered, or not with this password.
    """
    query = select(PEOPLE.c.name, PEOPLE.c.secret).where(PEOPLE.c.login == login)
    with library.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None or (row.secret and not _opens(row.secret, password)):
        raise SacplanError(
            "PERSON-UNKNOWN",
            "This login and password are not in the list of people.",
            "Type them again, or have the person entered.",
        )
    return Actor(login, row.name, Actor.here().workstation)


def needs_password(library: Library, login: str) -> bool:
    """Whether a person signs with a password."""
    query = select(PEOPLE.c.secret).where(PEOPLE.c.login == login)
    with library.reading() as connection:
        return bool(connection.execute(query).scalar_one_or_none())


def role_of(connection: Connection, who: Actor) -> str:
    """The role a person is entered with; a planner where they are not entered."""
    query = select(PEOPLE.c.role).where(PEOPLE.c.login == who.login)
    return connection.execute(query).scalar_one_or_none() or PLANNER


def _sealed(password: str) -> str:
    salt = os.urandom(16)
    key = hashlib.scrypt(password.encode(), salt=salt, dklen=32, **_COST)
    return ":".join(base64.b64encode(part).decode() for part in (salt, key))


def _opens(secret: str, password: str) -> bool:
    salt, key = (base64.b64decode(part) for part in secret.split(":"))
    tried = hashlib.scrypt(password.encode(), salt=salt, dklen=32, **_COST)
    return hmac.compare_digest(tried, key)
