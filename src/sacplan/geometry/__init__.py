"""Shapes and distances: frames, planes, meshes, curves."""
