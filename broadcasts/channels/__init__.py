"""Providers: what a lane hands a message to, and what may come of it."""
