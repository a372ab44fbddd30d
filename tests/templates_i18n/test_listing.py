"""The page of notices says what the catalogue says."""

from templates_i18n.languages import HERE
from templates_i18n.listing import page
from templates_i18n.rendering import Renderer


def test_the_page_of_notices_is_the_catalogue_s_own(renderer: Renderer) -> None:
    held = (HERE.parent / "docs" / "catalogue.md").read_text("utf-8")
    assert held == page(renderer), 'write it anew: python -c "from templates_i18n.listing import page; ..."'


def test_every_notice_stands_on_the_page_once(renderer: Renderer) -> None:
    lines = page(renderer).splitlines()
    listed = [line.split(" | ")[0].removeprefix("| ") for line in lines if line.startswith("| ")]
    assert sorted(listed) == sorted([*renderer.catalogue, *["id"] * listed.count("id")])
