"""People in and out by files: read a list, check every row, bring it in, write one out."""
