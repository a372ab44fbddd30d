"""The local page of a rehearsal: a phone per simulated resident, to look at, tap and type on."""
