"""Lays one series of a patient on another: rigid registration."""
