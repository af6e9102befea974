"""What is said of some scenes to whoever doesn't see them, as it was last read and found good."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.kiosk import Kiosk
from kiosk.ui.attendee.spoken import elements_of
from kiosk.ui.snapshot import giving_scenes_of, scenes_of, set_scene
from kiosk.ui.speaker import speaker_of
from kiosk.words.speech import SpeechWords

FOLDER = Path(__file__).with_name("spoken")
LANGUAGES = ("en", "de", "es", "ar", "ja")
SCENES = (
    *("attract", "benefits", "gift", "accessibility", "scan-donate", "give-amount", "give-keypad"),
    *(
        "give-card",
        "give-declined",
        "give-phone",
        "give-checking",
        "give-thanks",
        "give-email",
        "give-ended",
        "give-idle",
    ),
)


def transcript(kiosk: Kiosk, language: str) -> str:
    """Of all of `SCENES`, each below its name, as the kiosk says them in `language`."""
    kiosk.views.attendee.speak(language)
    words = SpeechWords(speaker_of(language))
    known = [*scenes_of(kiosk.view, kiosk.views.attendee), *giving_scenes_of(kiosk.giving)]
    parts = []
    for scene in (scene for name in SCENES for scene in known if scene.name == name):
        set_scene(kiosk.display, kiosk.views, scene)
        for _ in range(3):
            QGuiApplication.processEvents()
        kiosk.display.window.grabWindow()  # what has no room is left out once it is laid out
        elements = elements_of(kiosk.display.window)
        keys = [one for one in elements if one.role == "button" and len(one.name) == 1]
        kept = tuple(one for one in elements if one not in keys)
        said = words.scene(elements, "USD")
        parts.append(f"# {scene.name}\n{said}\n\n{words.transcript(kept, 'USD')}")
    return "\n".join(parts)
