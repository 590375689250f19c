"""Segmentations made elsewhere, read into label masks and drawn contours."""
