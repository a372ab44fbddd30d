"""All SQL of the message floor; what goes in and comes out are values."""
