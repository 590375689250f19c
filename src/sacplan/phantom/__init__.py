"""A sacrum whose tape length is known on paper."""
