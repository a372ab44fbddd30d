"""The schema's history: numbered revisions, each written out so that no later edit of a table changes it."""
