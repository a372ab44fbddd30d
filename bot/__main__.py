"""`kakehashi`, also as `python -m bot`."""

from __future__ import annotations

import sys

from bot.cli import root


def main() -> int:
    """Run the command that was typed and return its exit code."""
    return root.main()


if __name__ == "__main__":
    sys.exit(main())
