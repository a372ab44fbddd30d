"""The tests, in folders that mirror the floors; a package only so that nobody else's `tests` is taken for it."""
