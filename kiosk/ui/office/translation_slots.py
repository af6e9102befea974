"""What staff do on the page on which a campaign is said in other languages."""

from dataclasses import replace

from PySide6.QtCore import Slot

from kiosk.ui.office.base import OfficeBase


class TranslationSlots(OfficeBase):
    """Each slot is something that staff can do."""

    @Slot(str)
    def translateInto(self, language: str) -> None:  # noqa: N802 - called from QML
        """Show the texts beside their translations into `language`; without one, that of the first begun.

        Those that have none come first, and stay there while they get theirs.
        """
        self.commit()
        texts = self.state.draft.translations if self.state.draft is not None else {}
        chosen = language or next((code for code in texts if code), "")
        missing = frozenset(text.id for text in texts.get(chosen, texts.get("", ())) if text.is_missing)
        self.change(lambda state: replace(state, translating=chosen, untranslated=missing, translated="", said=None))
        self.act(lambda actions: actions.show_preview())
