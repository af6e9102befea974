pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What may be put into a field by one touch.
Flow {
    id: offers

    required property OfficeView office
    required property FieldShown shown
    required property string concerns // the field, as it is said

    spacing: Theme.px(12)
    visible: shown.offers.length > 0

    Repeater {
        model: offers.shown.offers

        SignButton {
            required property ChoiceShown modelData
            required property int index

            objectName: `offer-${index}-${offers.shown.key}`
            width: Theme.px(340)
            height: Theme.px(72)
            leftPadding: Theme.px(12)
            size: Theme.text(24)
            text: modelData.text
            Accessible.description: offers.concerns
            onClicked: offers.office.put(offers.shown.key, modelData.value)
        }
    }
}
