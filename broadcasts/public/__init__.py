"""What anybody may read without an account: the page of a notice, and what is in force."""
