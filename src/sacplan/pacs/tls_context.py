"""What our side of an encrypted line trusts and shows, whichever protocol goes over it."""

from __future__ import annotations

import ssl
from pathlib import Path

from sacplan.errors import SacplanError


def context_of(
    purpose: ssl.Purpose, ca_file: Path | None, cert_file: Path | None, key_file: Path | None
) -> ssl.SSLContext:
    """TLS 1.2 or newer, trusting `ca_file`, or what the system trusts where that is None.

    Raises SacplanError PACS-TLS on unusable files.
    """
    try:
        context = ssl.create_default_context(purpose, cafile=str(ca_file) if ca_file else None)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if cert_file is not None:
            # an encrypted key must fail here, not ask for its password on a terminal
            context.load_cert_chain(cert_file, key_file, password=lambda: "")
    except (OSError, ValueError) as error:
        raise SacplanError(
            "PACS-TLS",
            f"The certificate files of the archive cannot be used: {error}.",
            "Choose PEM files that belong together; the key must not need a password.",
        ) from error
    return context
