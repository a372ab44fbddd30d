"""The desk: what officers' verbs read beside the database, built once and handed to each of them."""

from __future__ import annotations

from dataclasses import dataclass

from broadcasts.tariff import FREE, Tariff
from registry.places import City
from templates_i18n.languages import Tag
from templates_i18n.rendering import Renderer


@dataclass(frozen=True, slots=True)
class Desk:
    """The words, the city, and where its public pages are (no trailing slash; None where there are none).

    `require_checked` refuses prepared wording that no native reader has confirmed; `tariff` is what SMS cost.
    """

    renderer: Renderer
    city: City
    public_url: str | None = None
    require_checked: bool = False
    tariff: Tariff = FREE

    def link(self, serial: str, language: Tag) -> str | None:
        """Return the address of a notice's public page in one language."""
        return f"{self.public_url}/n/{serial}/{language}" if self.public_url else None

    def shorter(self, language: Tag) -> tuple[str, ...]:
        """Return the addresses of the page with all that is in force: in one language, and in whichever is preferred."""
        return (f"{self.public_url}/{language}", self.public_url) if self.public_url else ()
