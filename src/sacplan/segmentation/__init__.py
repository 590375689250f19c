"""Outlines and surfaces of bone."""
