"""The words: reviewed wording in every language, pure, reading only its own files."""
