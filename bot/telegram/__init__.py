"""Telegram: what people write and tap, what the bot answers, and the two ways updates come in."""
