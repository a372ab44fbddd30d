"""All SQL of the book, one module per noun; each returns our values."""
