"""The archives this computer knows, in one small file of the user's; passwords are not in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sacplan.errors import SacplanError
from sacplan.pacs.archive import Node
from sacplan.pacs.node import DimseNode, Listener, Tls, WebNode
from sacplan.services.usual_places import archives_file
from sacplan.whole_file import write_whole

FORMAT = "sacplan-archives"
_VERSION = 1
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive by its node, and where it may send what it is asked to move (C-MOVE)."""

    node: Node
    listener: Listener | None = None

    @property
    def name(self) -> str:
        """What it is called here."""
        return self.node.name

    @property
    def where(self) -> str:
        """Its address, for messages and lists."""
        return self.node.where

    @property
    def needs_password(self) -> bool:
        """A user is named, and no password given yet."""
        return bool(self.node.user) and self.node.password is None

    def with_password(self, password: str) -> Archive:
        """The same with the user's password."""
        return replace(self, node=replace(self.node, password=password))


def read_archives(path: Path | None = None) -> tuple[Archive, ...]:
    """The archives in the list, none where there is no list.

    Raises SacplanError ARCHIVES-FILE where it cannot be read or holds something else.
    """
    file = path or archives_file()
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise _broken(file, "it is far too large")
        data = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        raise _broken(file, error) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _broken(file, f'it does not say "format": "{FORMAT}"')
    entries = data.get("archives")
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise _broken(file, '"archives" is no list of objects')
    found = tuple(_from_json(file, each) for each in entries)
    if len({each.name for each in found}) < len(found):
        raise _broken(file, "two archives bear one name")
    return found


def write_archives(archives: tuple[Archive, ...], path: Path | None = None) -> None:
    """Keep the list. Raises SacplanError ARCHIVES-FILE where that cannot be."""
    file = path or archives_file()
    data = {"format": FORMAT, "version": _VERSION, "archives": [_to_json(a) for a in archives]}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _broken(file, error) from error
    write_whole(file, text.encode(), code="ARCHIVES-FILE", what="the list of archives")


def archive_named(archives: tuple[Archive, ...], name: str) -> Archive:
    """The archive of that name. Raises SacplanError ARCHIVE-UNKNOWN."""
    for each in archives:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in archives) or "none"
    raise SacplanError(
        "ARCHIVE-UNKNOWN",
        f"No archive is called {name!r} here; known are: {known}.",
        "Add it in the window (File, From an archive) or with `sacplan pacs add`.",
    )


def _to_json(archive: Archive) -> dict[str, Any]:
    node = archive.node
    if isinstance(node, WebNode):
        data: dict[str, Any] = {"kind": "web", "name": node.name, "url": node.url}
        data |= _files_to_json(node)
    else:
        data = {
            "kind": "dicom",
            "name": node.name,
            "host": node.host,
            "port": node.port,
            "called_aet": node.called_aet,
            "calling_aet": node.calling_aet,
        }
        data |= _files_to_json(node.tls) if node.tls else {}
    if node.user:
        data["user"] = node.user
    if archive.listener is not None:
        own = archive.listener
        data["listener"] = {"port": own.port, "aet": own.aet, "address": own.address}
    return data


def _files_to_json(tls: Tls | WebNode) -> dict[str, str]:
    names = ("ca_file", "cert_file", "key_file")
    return {name: str(getattr(tls, name)) for name in names if getattr(tls, name) is not None}


def _from_json(file: Path, data: Mapping[str, Any]) -> Archive:
    try:
        files = {
            name: Path(_text(data, name))
            for name in ("ca_file", "cert_file", "key_file")
            if data.get(name)
        }
        user = _text(data, "user") if data.get("user") else None
        if data.get("kind") == "web":
            web = WebNode(_text(data, "name"), _text(data, "url"), user)
            ca_file, cert_file, key_file = map(files.get, ("ca_file", "cert_file", "key_file"))
            web = replace(web, ca_file=ca_file, cert_file=cert_file, key_file=key_file)
            return Archive(web)
        node = DimseNode(
            _text(data, "name"),
            _text(data, "host"),
            int(data["port"]),
            _text(data, "called_aet"),
            _text(data, "calling_aet"),
            Tls(**files) if files else None,
            user,
        )
        own = data.get("listener")
        return Archive(node, _listener(own) if own else None)
    except (KeyError, TypeError, ValueError) as error:
        raise _broken(file, f"an archive in it lacks or garbles {error}") from error


def _listener(data: Mapping[str, Any]) -> Listener:
    return Listener(int(data["port"]), _text(data, "aet"), _text(data, "address"))


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _broken(file: Path, why: object) -> SacplanError:
    return SacplanError(
        "ARCHIVES-FILE",
        f"The list of archives {file} cannot be used: {why}.",
        "Mend it or move it away; archives are then entered anew.",
    )
