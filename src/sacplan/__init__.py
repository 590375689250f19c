"""SacPlan: from a planned sacral transection plane to the tape that finds it again."""

__version__ = "0.1.0"
