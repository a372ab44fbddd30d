"""The message: a notice's life from alert through draft, approval, wording and delivery to relay and report."""
