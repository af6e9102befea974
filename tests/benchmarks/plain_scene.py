"""The attract scene in plain QML: the same words, codes, bars and times, and nothing of the kiosk's. Run on its own.

Its argument is a folder with `scene.json`, as `page.write_scene` makes it.
"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

SCENE = b"""
import QtQuick
Window {
    id: window
    property var scene: JSON.parse(source)
    required property string source
    property int current: 0
    visible: true; width: 1920; height: 1080; color: "#eaf0f5"
    Timer {
        interval: window.scene.stories[window.current].seconds * 1000; running: true; repeat: true
        onTriggered: window.current = (window.current + 1) % window.scene.stories.length
    }
    Rectangle {
        width: 1360; height: 732; color: window.scene.deep; clip: true
        Text { x: 64; y: 52; text: window.scene.organisation; color: "white"
               font { family: "Manrope"; bold: true; pixelSize: 26 } }
        Repeater {
            model: window.scene.stories
            Column {
                required property var modelData
                required property int index
                x: 64; y: 150; width: 1232; spacing: 24; visible: opacity > 0
                opacity: index === window.current ? 1 : 0
                Behavior on opacity { NumberAnimation { duration: 700 } }
                Text { text: modelData.kicker; color: window.scene.accent; font { family: "Manrope"; pixelSize: 26 } }
                Text { width: parent.width; wrapMode: Text.WordWrap; text: modelData.title; color: "white"
                       font { family: "Manrope"; bold: true; pixelSize: 80 } }
                Text { width: parent.width; wrapMode: Text.WordWrap; text: modelData.text; color: "white"
                       font { family: "Manrope"; pixelSize: 38 } }
                Text { text: modelData.address; color: "#d5e1ec"; font { family: "Manrope"; pixelSize: 22 } }
            }
        }
    }
    Column {
        x: 64; y: 768; spacing: 60
        Repeater {
            model: window.scene.goals
            Column {
                required property var modelData
                spacing: 8
                Text { text: modelData.text; color: "#0d1b26"; font { family: "Manrope"; bold: true; pixelSize: 34 } }
                Rectangle {
                    width: 832; height: 36; radius: 18; color: window.scene.deep
                    Rectangle { x: 5; y: 5; width: 822 * modelData.filled; height: 26; radius: 13
                                color: window.scene.accent }
                }
            }
        }
    }
    Rectangle {
        x: 936; y: 798; width: 360; height: 216; radius: 24; color: window.scene.accent
        Text { anchors.centerIn: parent; text: "Touch to give"; font { family: "Manrope"; bold: true; pixelSize: 44 } }
    }
    Column {
        x: 1372; y: 12; spacing: 12
        Repeater {
            model: window.scene.asks
            Rectangle {
                required property var modelData
                width: 536; height: 522; radius: 24; color: "white"
                Text { anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; margins: 8 }
                       text: modelData.text; font { family: "Manrope"; bold: true; pixelSize: 38 } }
                Image { anchors.centerIn: parent; source: modelData.code; smooth: false }
                Text { anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; margins: 8 }
                       text: modelData.address; font { family: "Manrope"; pixelSize: 20 } }
            }
        }
    }
}
"""


def main(folder: Path) -> int:
    """Show it; ended from outside."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QGuiApplication([])
    for font in folder.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"source": (folder / "scene.json").read_text("utf-8")})
    engine.loadData(SCENE, QUrl.fromLocalFile(f"{folder}/"))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
