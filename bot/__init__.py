"""The voice: conversations with residents, leaders and officers on duty, and the process that runs it all."""
