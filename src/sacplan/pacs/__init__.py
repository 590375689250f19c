"""Talks to archives: DICOM network and DICOMweb."""
