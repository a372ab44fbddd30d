"""The words: reviewed wording in every language, read from this folder's own files and from nothing else."""
