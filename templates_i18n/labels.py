"""What a frame calls things: the city that speaks, and how a text came to be."""

from templates_i18n.errors import UnknownName
from templates_i18n.languages import Tag
from templates_i18n.names import Name
from templates_i18n.rendering import Pedigree, Renderer


def city_name(renderer: Renderer, city: str, tag: Tag) -> Name:
    """Return the city's name in a language; raise UnknownName."""
    found = renderer.names.lookup("city", city, tag)
    if found is None:
        raise UnknownName("city", city, renderer.names.nearest("city", city))
    return found


_LABELS = {
    Pedigree.ORIGINAL: "frame-label-original",
    Pedigree.PREPARED_CHECKED: "frame-label-prepared-checked",
    Pedigree.PREPARED: "frame-label-prepared",
    Pedigree.MEMORY: "frame-label-memory",
    Pedigree.MACHINE_CHECKED: "frame-label-machine-checked",
    Pedigree.MACHINE: "frame-label-machine",
    Pedigree.FALLBACK: "frame-label-fallback",
}


def pedigree_label(renderer: Renderer, pedigree: Pedigree, tag: Tag) -> str:
    """Return the short form of a pedigree that readers see."""
    return renderer.phrase(tag, _LABELS[pedigree])
