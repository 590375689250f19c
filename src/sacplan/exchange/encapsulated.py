"""The sheet as a DICOM Encapsulated PDF (PS3.3 A.45.1)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sacplan.exchange.source import Source, coded, described, image_reference

NUMBER = 9003
_ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"


def encapsulated_pdf(pdf: bytes, title: str, source: Source, now: datetime) -> Any:  # noqa: ANN401
    """The PDF as a dataset to be saved."""
    from pydicom.sr.codedict import codes

    data = described(source, "DOC", "SacPlan plan sheet", NUMBER, now)
    del data.BodyPartExamined  # of no module of this object
    data.SOPClassUID = _ENCAPSULATED_PDF
    data.ConversionType = "WSD"
    data.AcquisitionDateTime = ""
    data.BurnedInAnnotation = "YES"
    data.DocumentTitle = title
    data.ConceptNameCodeSequence = [coded(codes.LN.CTUnspecifiedBodyRegion)]
    data.SourceInstanceSequence = [image_reference(source.first)]
    data.MIMETypeOfEncapsulatedDocument = "application/pdf"
    data.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    data.EncapsulatedDocumentLength = len(pdf)
    return data
