"""A simulated Telegram on this machine: a Bot API server, people with phones, faults on demand and a ledger."""
