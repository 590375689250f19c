"""DICOM objects that leave the program and come back."""
