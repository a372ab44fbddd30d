"""A simulated Twilio on this machine: the Messages API, signed callbacks, plain phones, faults by code and a ledger."""
