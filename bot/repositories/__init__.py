"""Rows of the voice: updates seen and conversations under way."""
