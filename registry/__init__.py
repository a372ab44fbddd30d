"""The book: whom we may speak to, who may decide it, and the database that remembers."""
