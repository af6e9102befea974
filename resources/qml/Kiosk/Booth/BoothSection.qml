import QtQml

// A section of the booth view: its name in Python, what its tab says, and what it shows.
QtObject {
    required property string name
    required property string title
    required property Component content
}
