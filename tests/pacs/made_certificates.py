"""Certificates of a made authority, for encrypted connections in tests."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


@dataclass(frozen=True)
class Signed:
    """A certificate, its key, and the authority that signed it (PEM files)."""

    authority: Path
    certificate: Path
    key: Path


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def authority(folder: Path, name: str) -> Signed:
    """A new authority, signed by itself."""
    folder.mkdir(parents=True, exist_ok=True)
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    made = ("-keyout", key, "-out", certificate, "-subj", f"/CN={name}", "-days", 2)
    uses = ("-addext", "keyUsage=critical,keyCertSign,cRLSign")
    _openssl("req", "-x509", *_NEW_KEY, *made, *uses)
    return Signed(certificate, certificate, key)


def signed(folder: Path, by: Signed, name: str, host: str = "IP:127.0.0.1") -> Signed:
    """A certificate for `host`, signed by the authority `by`."""
    key, asked, certificate = (folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
    extensions = folder / f"{name}.ext"
    extensions.write_text(f"subjectAltName={host}\n", encoding="ascii")
    _openssl("req", *_NEW_KEY, "-keyout", key, "-out", asked, "-subj", f"/CN={name}")
    signing = ("-CA", by.certificate, "-CAkey", by.key, "-CAcreateserial", "-days", 2)
    _openssl("x509", "-req", "-in", asked, "-out", certificate, *signing, "-extfile", extensions)
    return Signed(by.certificate, certificate, key)
