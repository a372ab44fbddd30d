"""The voice by SMS: what Twilio posts to us."""
