"""The local page of a rehearsal: a phone per simulated resident, smart or plain, to look at, tap and type on."""
