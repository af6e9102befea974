"""The least that PySide6 can show: an empty QML window. Run on its own; ended from outside."""

import signal
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b'import QtQuick\nWindow { visible: true; width: 1920; height: 1080; color: "#14304a" }'


def main() -> int:
    """Show it."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
