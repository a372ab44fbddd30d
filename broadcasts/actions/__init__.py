"""Verbs of the message floor: each checks role and legal move, and writes its audit entry last."""
