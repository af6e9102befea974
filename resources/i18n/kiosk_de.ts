<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>Große Schrift</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Keine Bewegung</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mehr Zeit</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>Tasten weiter unten</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>Diesen Bildschirm leichter bedienen</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: wie viel?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>Wie viel möchten Sie geben?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>empfohlen</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>am häufigsten gewählt</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <translation>erreicht das Ziel</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Anderer Betrag</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>zum Ändern berühren</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Am Handy zahlen</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Mit Karte zahlen</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Scannen Sie einen Code mit der Handykamera, oder berühren Sie ihn für einen größeren.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>Hier spenden</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>Scannen und spenden</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>mit dem Handy</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>mit Karte oder Handy</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>mit Karte</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Barrierefreiheit</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>Angebot eines Partners</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Einen Moment, wird abgebrochen …</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Einen Moment, bitte</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>Bitte noch einmal versuchen</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Bitte eine andere Karte versuchen</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Halten Sie Karte oder Handy ans Lesegerät</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>Bitte halten Sie die Karte vom Lesegerät fern.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>Das Lesegerät macht sich bereit.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>Halten Sie sie ans Lesegerät oder stecken Sie sie ein.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>Warten Sie auf den Ton. Sie können die Karte auch einstecken oder durchziehen.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Sie ist abgelaufen.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Die PIN war falsch.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <translation>Die PIN ist gesperrt.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>Die Bank hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>Die Bank hat ohne Begründung abgelehnt.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Aus Ihren %1 werden %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Ihre Spende: %1, wird aufgestockt, solange es reicht</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Ihre Karte wurde nicht angenommen</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Ihre Spende: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>Das Lesegerät ist bereit</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>Das Lesegerät macht sich bereit</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>Wartet auf Ihre Karte</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>Ihre Bank prüft</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>Lieber am Handy zahlen</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>Wir prüfen noch.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <translation>Danke! Es ist unterwegs.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Bitte zahlen Sie nicht noch einmal.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Es zählt, sobald das Geld da ist.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Ihre %1 können einige Tage brauchen. Wenn noch etwas zu tun ist, sagt es Ihr Telefon; Sie müssen hier nicht warten.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Wir wissen noch nicht, ob Ihre Zahlung von %1 angekommen ist. Sie müssen nicht warten: Der Stand erfährt es.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Zeigen Sie dies am Stand</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n zu beheben</numerusform>
                <numerusform>%1, %n zu beheben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Welche Mitgliedschaft passt zu Ihnen?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>Wofür ist Ihre Spende?</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Was Sie können</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>Der Stand ist geschlossen</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>Zurück um %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>Zurück am %1 um %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>Zum Spenden einen Code scannen</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Für einen größeren Code berühren.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Geben Sie diese Adresse am Handy ein:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Zum Scannen näher kommen</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Wohin dürfen wir den Beleg schicken?</translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe schickt damit den Beleg. Hier wird die Adresse nicht gespeichert.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>Der Beleg konnte nicht gesendet werden. Prüfen Sie die Adresse oder versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>Beleg senden</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>erst die ganze Adresse eingeben</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>Vielen Dank!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Zahlung abgebrochen</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Die Zeit ist abgelaufen</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Ihre Karte wurde nicht angenommen</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>Das Lesegerät antwortet nicht</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>Kartenzahlung geht gerade nicht</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>Das Lesegerät wird gerade anders gebraucht</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>Eine frühere Zahlung wird noch geprüft</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>Wir können gerade keine Karten annehmen</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>Hier lassen sich %1 nicht auf einmal geben. Sprechen Sie uns bitte am Stand an: Wir helfen gern.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Es wurde nichts abgebucht. Vielleicht geht eine andere Karte.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Es wurde nichts abgebucht. Karten gehen wieder, sobald das geklärt ist.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>Es wurde nichts abgebucht. Fragen Sie am Stand, wann Karten wieder gehen.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>Oder spenden Sie mit dem Handy</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Anderer Betrag</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>Neu wählen</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Wir sind gleich wieder da</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Spenden geht trotzdem: Scannen Sie einen Code.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>Am Stand sagt man Ihnen gern, wie Sie spenden können.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>Kartengebühr mit übernehmen</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>%1 für die Kartengebühr dazugeben</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <translation>%1 zusätzlich</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Zusammen: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>leave it out</source>
            <translation>lassen Sie es weg</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>leave it out</source>
            <translation>lassen Sie es weg</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is offered on every page already</source>
            <translation>%1 wird schon auf jeder Seite angeboten</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lassen Sie es weg</translation>
        </message>
        <message>
            <source>%1 is not a way to pay on a phone that is known here</source>
            <translation>%1 ist keine hier bekannte Zahlungsart am Telefon</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 nimmt nur %2, und diese Kampagne ist in %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>lassen Sie es weg oder ändern Sie die Währung der Kampagne</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <translation>Ihre %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 zusammen, von %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 mit Karte</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 am Handy</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 bar</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 als Scheck</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 als Überweisung</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 auf andere Weise</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln neues Mitglied</numerusform>
                <numerusform>%Ln neue Mitglieder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GivingScenes</name>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Barrierefreiheit</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 von %2, %3</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>nicht aktuell</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>ist unser Ziel</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Ziel von %1 erreicht!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 zugesagt</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>als Nächstes: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>nicht aktualisiert seit %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>nicht aktuell</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>nur noch %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln Spende</numerusform>
                <numerusform>%Ln Spenden</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>als Nächstes: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>eine Spende wurde erstattet</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>die Zahl wurde berichtigt</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>die Zahl der Website ist gesunken</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 zugesagt</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 stockt Spenden auf</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <translation>+ %1 zugesagt von %2, vollständig</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <translation>+ %1 zugesagt von %2, jetzt beendet</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 zugesagt von %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <translation>ist unser Ziel</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Ziel von %1 erreicht!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>Sind Sie noch da?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>Ihre Zahlung wird in %Ln Sekunde abgebrochen.</numerusform>
                <numerusform>Ihre Zahlung wird in %Ln Sekunden abgebrochen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>In %Ln Sekunde beginnt der Bildschirm von vorn.</numerusform>
                <numerusform>In %Ln Sekunden beginnt der Bildschirm von vorn.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mehr Zeit</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>Ihr eigener Betrag</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Was Sie können</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>Jeder Betrag von %1 bis %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>Der kleinste Betrag ist %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>Der größte Betrag ist %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>Vielen Dank! Für mehr als %1 berühren Sie Weiter</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Betrag eingeben</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Am Handy zahlen</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <translation>Gerade gespendet</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>Bitte ansehen</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Bitte beheben</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>Spendenkiosk</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>Aus %1 werden %2, dank %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <translation>%1 stockt Spenden auf, solange der Betrag reicht</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Nur noch %1 bis zum Ziel</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, mit dem Handy</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Für einen größeren Code berühren.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>Warum nicht beides?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Für %1 Mitglied werden</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Berühren und ab %1 Mitglied werden</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Weitere Zahlungsarten am Telefon</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Neben Karten, mit den Namen von Stripe, je Zeile eine: etwa twint, swish, bizum, pix oder upi.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>Spende an %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>Mitgliedschaft bei %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>Monatliche Spende an %1</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Sie spenden heute %1 und an diesem Tag jedes Monats %1, bis Sie es beenden.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Sie spenden in einem Monat %1 und danach jeden Monat %1, bis Sie es beenden.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Sie können es jederzeit beenden: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>Ihr Beleg</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Geben Sie Ihre E-Mail-Adresse ein; sie dient nur diesem Beleg.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>Kein Beleg</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Die Seiten des Stripe-Kontos nehmen keine Karten oder mehr, als die Kampagne anbietet; bieten Sie einen anderen Weg zu spenden an und sagen Sie dem Team Bescheid.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>Das Geld einer Zahlung am Telefon ist nie gekommen; es wurde nichts empfangen.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Ein Handy blickt auf den Code</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Aus Ihren %1 werden %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Ihre Spende: %1, wird aufgestockt, solange es reicht</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>Ihre Mitgliedschaft: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Ihre Spende: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Jeden Monat: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Einen Moment, wird abgebrochen …</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Richten Sie die Handykamera auf den Code</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Übung: Dieser Code öffnet keine Seite. Spielen Sie das Handy mit den Tasten unten.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Zum ersten Mal in einem Monat, danach jeden Monat. Jederzeit zu beenden: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Heute und an diesem Tag jedes Monats. Jederzeit zu beenden: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>Zahlen Sie am Handy. Dieser Bildschirm sagt dann Danke.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>Spenden Sie auf der Website von %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>Oder tippen: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Der Code lässt sich hier nicht zeigen. Bitte zahlen Sie mit Karte, oder fragen Sie am Stand.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Bitte zahlen Sie jetzt nicht am Handy.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Ihr Code entsteht …</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <translation>Gute Karte</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>Handy zahlt</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>Weggehen</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>Übung: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Übung: nichts wird abgebucht</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Übung: keine Karte wird belastet, nichts wird gezählt</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Dies ist eine Übung: Es gibt nichts zu zahlen. Spielen Sie das Handy am Bildschirm des Kiosks.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>Eine Karte wird ans Lesegerät gehalten</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>Der Beleg konnte nicht gesendet werden. Noch einmal?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>Möchten Sie einen Beleg?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Per E-Mail</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>hier eingeben</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>am Lesegerät eingeben</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>Ihr Beleg ist unterwegs</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>Geben Sie Ihre E-Mail-Adresse am Lesegerät ein</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>Die Bestätigung ist auf Ihrem Handy</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Ihr Beleg wird gesendet</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe schickt ihn an %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe schickt ihn an die eingegebene Adresse.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>Kein Beleg angekommen? Fragen Sie uns.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>Das Lesegerät wartet auf Ihre Eingabe.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Adresse ändern</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Betrag eingeben</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nie angekommen</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Jeden Monat</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Richten Sie die Handykamera auf den Code.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>Oder tippen:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Übung: nichts wird gezählt</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Beispielzahlen</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mehr Zeit</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Am Telefon per Lastschrift oder Zahlschein: Das Geld kommt Tage später oder gar nicht. Nichts davon zählt, bevor es da ist.</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Für einen größeren Code berühren.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Geben Sie diese Adresse am Handy ein:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Auch so können Sie helfen</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Angebot eines Partners</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Ein Angebot von %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Bis %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>Geschichten weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>Geschichten anhalten</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>Geschichte %1 von %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>Vorige Geschichte</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Nächste Geschichte</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Übung: nichts wird gezählt</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Beispielzahlen</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>Beispiel mit erfundenen Zahlen</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>Beginnt in %Ln Tag</numerusform>
                <numerusform>Beginnt in %Ln Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>Noch %Ln Tag</numerusform>
                <numerusform>Noch %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>Ermöglicht durch %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>Die Aktion ist zu Ende. Vielen Dank!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Der Aktion folgen</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>Beginnt am %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>Sie endete am %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mehr: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>Stand: %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>Ziel erreicht!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>Meilenstein erreicht!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Willkommen!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Vielen Dank!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln neues Mitglied</numerusform>
                <numerusform>%Ln neue Mitglieder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>%Ln Spende, gerade eben</numerusform>
                <numerusform>%Ln Spenden, gerade eben</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Übung: nichts wird gezählt</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>Willkommen!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Ziel erreicht. Vielen Dank!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Vielen Dank!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Jeden Monat, zum ersten Mal in einem Monat, für %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>Mit Ihrer Spende haben wir %1 erreicht!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>Mit Ihrer Spende haben wir unser Ziel von %1 erreicht!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Dank %1 werden daraus %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>Ihre Spende ist angekommen: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Schließen Sie den Beitritt zu %1 jetzt am Handy ab.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>Ihre Spende ist bei %1 angekommen.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>Ihre erste Monatsspende ist bei %1 angekommen.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>Monatlich spenden</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 jeden Monat, ab nächstem Monat</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>In %Ln Sekunde beginnt der Bildschirm von vorn.</numerusform>
                <numerusform>In %Ln Sekunden beginnt der Bildschirm von vorn.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mehr Zeit</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
</TS>
