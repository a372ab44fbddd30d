"""The marks of a try: first and last it says, in the languages of the text, that only one officer gets it."""

from templates_i18n.frame import Form
from templates_i18n.languages import Tag
from templates_i18n.rendering import Renderer


def marked(renderer: Renderer, text: str, sent: str, form: Form) -> str:
    """Return a text as it would leave, between marks in the languages `sent` (joined by +) it is written in."""
    tags = [Tag(tag) for tag in sent.split("+")]
    if form is Form.SMS:
        mark = renderer.phrase(tags[0], "sms-try")
        return f"{mark} {text} {mark}"
    mark = "\n".join(renderer.phrase(tag, "frame-try") for tag in tags)
    return f"{mark}\n\n{text}\n\n{mark}"
