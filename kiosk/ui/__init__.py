"""The only room that knows Qt: window, lanes, view models, codes as images, pictures of scenes.

Each view model folds what it hears into a frozen state, derives from them by a pure function what is shown, and
emits one `changed`. Work that can block runs in a named lane and comes home by one queued signal.
"""

import sys
from types import ModuleType

# QtQuick's module imports it and asks no more of it than to be there; whole it takes 2 MB. Nothing here calls OpenGL.
sys.modules.setdefault("PySide6.QtOpenGL", ModuleType("PySide6.QtOpenGL"))
