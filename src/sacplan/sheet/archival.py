"""The sheet as a file that archives keep: PDF/A-2b (ISO 19005-2), checked as it is written."""

from __future__ import annotations

import io

import pikepdf
from pikepdf.pdfa import PdfaError, save


def archived(data: bytes) -> bytes:
    """The same pages with what PDF/A-2b asks for: what the colours mean, and the document's own
    description in XMP. What does not pass the check is given back as it was, without the claim."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            if "/Trans" in page:  # how a page is turned on a screen
                del page["/Trans"]
        try:
            save(pdf, stream, "2b")
        except PdfaError:
            return data
    return stream.getvalue()
