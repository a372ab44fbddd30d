"""Side-by-side measurements: each against the bare alternative in the same run, stated as a ratio."""
