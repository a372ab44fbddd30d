"""The command line: what officers and operators type, and what they read."""
