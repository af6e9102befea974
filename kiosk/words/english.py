"""English without Qt, for commands and logs: the source texts themselves, with plurals from kiosk_en.ts."""

from functools import cache

from kiosk.system.resources import resource_folder

_FORMS_OF = "i18n/kiosk_en.ts"


@cache
def _plurals() -> dict[tuple[str, str], tuple[str, ...]]:
    """The singular and the plural of each text that counts, by context and source."""
    from xml.etree import ElementTree as ET  # only where something is counted in English

    tree = ET.parse(resource_folder() / _FORMS_OF)  # nosec B314  # noqa: S314 - a file of our own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): tuple(
            form.text or "" for form in message.iterfind("translation/numerusform")
        )
        for context in tree.iterfind("context")
        for message in context.iterfind("message[@numerus='yes']")
    }


def translate(context: str, key: str, /, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG001 - as Qt has it
    """The English of `key`; see `kiosk.words.words.Translate`."""
    if n < 0:
        return key
    forms = _plurals().get((context, key), ())
    return (forms[n != 1] if len(forms) > 1 else key).replace("%Ln", f"{n:,}").replace("%n", str(n))
