"""The language of the screen, for the words."""

from PySide6.QtCore import QCoreApplication

from kiosk.words.words import Speaker


def speaker_of(language: str) -> Speaker:
    """Says things as Qt's installed translators have them; amounts and dates as `language` writes them."""
    return Speaker(QCoreApplication.translate, language)
