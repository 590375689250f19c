"""Files in: finds the series in a folder and loads one as a volume."""
