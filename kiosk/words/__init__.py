"""The words: records of the other rooms turned into sentences that people read.

Each module has one class of `kiosk.words.words.Words` for the records of one subject. A sentence is written once, as
the text of a call of `self.tr`, so that Qt Linguist's lupdate finds it under the name of its class; values stand in
numbered places (`%1`), counts in `%n` with its plural forms. The screen passes Qt's translator in, the commands say
`ENGLISH`; nothing here imports Qt.
"""
