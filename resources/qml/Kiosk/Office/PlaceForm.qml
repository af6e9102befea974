pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A location for readers, as Stripe wants it before the first one can be registered.
Column {
    id: form

    required property OfficeView office
    readonly property bool complete: [called, street, city, country].every(part => part.typed.trim() !== "")

    spacing: Theme.px(20)

    PlainText {
        width: parent.width
        text: qsTr("Before you register the first reader, Stripe needs to know where it will be used:")
        font.weight: Font.ExtraBold
    }
    LabelledEntry {
        id: called

        name: "place-name"
        width: parent.width
        label: qsTr("Name of the location, such as “Our office”")
    }
    LabelledEntry {
        id: street

        name: "place-street"
        width: parent.width
        label: qsTr("Street and number")
    }
    Row {
        width: parent.width
        spacing: Theme.px(20)

        LabelledEntry {
            id: city

            name: "place-city"
            width: (parent.width - 3 * parent.spacing) * 0.32
            label: qsTr("City")
        }
        LabelledEntry {
            id: code

            name: "place-code"
            width: (parent.width - 3 * parent.spacing) * 0.22
            label: qsTr("Postal code")
        }
        LabelledEntry {
            id: state

            name: "place-state"
            width: (parent.width - 3 * parent.spacing) * 0.18
            label: qsTr("State")
        }
        LabelledEntry {
            id: country

            name: "place-country"
            width: (parent.width - 3 * parent.spacing) * 0.28
            label: qsTr("Country, such as US")
        }
    }
    SignButton {
        objectName: "add-place"
        width: Theme.px(420)
        height: Theme.px(96)
        primary: true
        ready: form.complete && form.office.busy === ""
        size: Theme.text(28)
        text: qsTr("Add this location")
        onClicked: if (ready) form.office.addLocation(called.typed, [country.typed, street.typed, city.typed, code.typed, state.typed])
    }
}
