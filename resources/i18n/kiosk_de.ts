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
        <name>AccountCheckWords</name>
        <message>
            <source>The clock was not compared with Stripe’s: %1</source>
            <translation>Die Uhr wurde nicht mit der von Stripe verglichen: %1</translation>
        </message>
        <message>
            <source>The Stripe key may do too little, so some gifts would fail; people can still scan the codes or give cash, staff ticks %1 for it in Stripe’s Dashboard.</source>
            <translation>Der Stripe-Schlüssel darf vielleicht zu wenig, sodass manche Spenden scheitern würden; Codes scannen und bar spenden geht weiter, das Büro hakt %1 dafür im Stripe-Dashboard an.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.</source>
            <translation>Dieser Kiosk hat noch keinen Stripe-Schlüssel. Er lässt sich im Büro unter „Stripe-Schlüssel“ hinzufügen.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still scan the codes or give cash, staff sets a key with: %1</source>
            <translation>Dieser Kiosk hat keinen Stripe-Schlüssel, daher geht hier keine Zahlung mit Karte oder Handy; Codes scannen und bar spenden geht weiter, das Büro setzt einen Schlüssel mit: %1</translation>
        </message>
        <message>
            <source>%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash.</source>
            <translation>%1 Bis dahin geht hier keine Zahlung mit Karte oder Handy; Codes scannen und bar spenden geht weiter.</translation>
        </message>
        <message>
            <source>No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1</source>
            <translation>Hier geht keine Zahlung mit Karte oder Handy, aber Codes scannen und bar spenden geht weiter: %1</translation>
        </message>
        <message>
            <source>Practice has a simulated Stripe on this machine and needs no network.</source>
            <translation>Die Übung hat ein simuliertes Stripe auf diesem Computer und braucht kein Netzwerk.</translation>
        </message>
        <message>
            <source>The Stripe at %1 can be reached.</source>
            <translation>Stripe ist unter %1 erreichbar.</translation>
        </message>
        <message>
            <source>Stripe can be reached.</source>
            <translation>Stripe ist erreichbar.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; people can still scan the codes or give cash, check again in a few minutes.</source>
            <translation>Stripe hat selbst eine Störung (HTTP %1), daher können Zahlungen mit Karte oder Handy scheitern; Codes scannen und bar spenden geht weiter, prüfen Sie in einigen Minuten noch einmal.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check the network cable or Wi-Fi.</source>
            <translation>Stripe ist nicht erreichbar, daher geht hier keine Zahlung mit Karte oder Handy; Codes scannen und bar spenden geht weiter, prüfen Sie Netzwerkkabel oder WLAN.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check this machine’s date and time, then whether the network wants a log-in.</source>
            <translation>Wer hier antwortet, kann nicht belegen, dass er Stripe ist, daher geht hier keine Zahlung mit Karte oder Handy; Codes scannen und bar spenden geht weiter, prüfen Sie Datum und Uhrzeit dieses Computers, dann, ob das Netzwerk eine Anmeldung verlangt.</translation>
        </message>
        <message>
            <source>Something else answers in Stripe’s place, so no cards or payments by phone are taken here; people can still scan the codes or give cash, open a browser and log in to the network, or use another one.</source>
            <translation>An Stripes Stelle antwortet etwas anderes, daher geht hier keine Zahlung mit Karte oder Handy; Codes scannen und bar spenden geht weiter, öffnen Sie einen Browser und melden Sie sich im Netzwerk an, oder nehmen Sie ein anderes.</translation>
        </message>
        <message>
            <source>In practice there is no other clock to compare this machine’s with.</source>
            <translation>In der Übung gibt es keine andere Uhr, mit der sich diese vergleichen ließe.</translation>
        </message>
        <message>
            <source>The clock could not be compared with Stripe’s, which gave no time.</source>
            <translation>Die Uhr ließ sich nicht mit der von Stripe vergleichen: Stripe nannte keine Zeit.</translation>
        </message>
        <message>
            <source>The clock agrees with Stripe’s.</source>
            <translation>Die Uhr stimmt mit der von Stripe überein.</translation>
        </message>
        <message>
            <source>This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>Die Uhr dieses Computers sagt %1, daher lehnt Stripe ihn vielleicht ab, und im Kassenbuch stehen falsche Tage; stellen Sie Datum und Uhrzeit, bevor jemand spendet.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was then; set date and time before anybody gives.</source>
            <translation>Die Uhr dieses Computers liegt %1 hinter dem neuesten Eintrag im Kassenbuch, sie geht also jetzt falsch oder tat es damals; stellen Sie Datum und Uhrzeit, bevor jemand spendet.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>Die Uhr dieses Computers geht %1 vor, daher sind Zeiten im Kassenbuch falsch; stellen Sie sie richtig, Spenden geht weiter.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>Die Uhr dieses Computers geht %1 nach, daher sind Zeiten im Kassenbuch falsch; stellen Sie sie richtig, Spenden geht weiter.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>Die Uhr dieses Computers geht %1 vor, daher lehnt Stripe ihn vielleicht ab, und im Kassenbuch stehen falsche Tage; stellen Sie Datum und Uhrzeit, bevor jemand spendet.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>Die Uhr dieses Computers geht %1 nach, daher lehnt Stripe ihn vielleicht ab, und im Kassenbuch stehen falsche Tage; stellen Sie Datum und Uhrzeit, bevor jemand spendet.</translation>
        </message>
        <message>
            <source>Practice has a key of its own and needs none from Stripe.</source>
            <translation>Die Übung hat einen eigenen Schlüssel und braucht keinen von Stripe.</translation>
        </message>
        <message>
            <source>Stripe accepts the key of practice, which moves no real money.</source>
            <translation>Stripe akzeptiert den Schlüssel der Übung, die kein echtes Geld bewegt.</translation>
        </message>
        <message>
            <source>The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people can go on giving, staff takes %1 away from it in Stripe’s Dashboard.</source>
            <translation>Der Stripe-Schlüssel funktioniert, darf aber vielleicht mehr, als ein Kiosk braucht, was einem Dieb helfen würde; Spenden geht weiter, das Büro nimmt ihm %1 im Stripe-Dashboard weg.</translation>
        </message>
        <message>
            <source>Stripe knows the live restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe kennt den eingeschränkten Live-Schlüssel, und er darf, was ein Kiosk tut.</translation>
        </message>
        <message>
            <source>Stripe knows the live secret key, and it may do what a kiosk does.</source>
            <translation>Stripe kennt den geheimen Live-Schlüssel, und er darf, was ein Kiosk tut.</translation>
        </message>
        <message>
            <source>Stripe knows the test restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe kennt den eingeschränkten Testschlüssel, und er darf, was ein Kiosk tut.</translation>
        </message>
        <message>
            <source>Stripe knows the test secret key, and it may do what a kiosk does.</source>
            <translation>Stripe kennt den geheimen Testschlüssel, und er darf, was ein Kiosk tut.</translation>
        </message>
        <message>
            <source>Practice brings its own reader.</source>
            <translation>Die Übung bringt ihr eigenes Lesegerät mit.</translation>
        </message>
        <message>
            <source>Practice brings its own reader with the first payment.</source>
            <translation>Die Übung bringt mit der ersten Zahlung ihr eigenes Lesegerät mit.</translation>
        </message>
        <message>
            <source>No card reader is set up, so people give by phone.</source>
            <translation>Es ist kein Kartenlesegerät eingerichtet, also wird mit dem Handy gespendet.</translation>
        </message>
        <message>
            <source>The card reader cannot be checked without a key; see the line about the Stripe key.</source>
            <translation>Ohne Schlüssel lässt sich das Kartenlesegerät nicht prüfen; siehe die Zeile zum Stripe-Schlüssel.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is online.</source>
            <translation>Das Kartenlesegerät %1 am Standort %2 ist online.</translation>
        </message>
        <message>
            <source>The card reader %1 is online.</source>
            <translation>Das Kartenlesegerät %1 ist online.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Das Kartenlesegerät %1 am Standort %2 ist offline, daher gehen Karten vielleicht nicht; Handy und Bargeld gehen, schalten Sie es ein und prüfen Sie, ob es mit dem Netzwerk verbunden ist.</translation>
        </message>
        <message>
            <source>The card reader %1 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Das Kartenlesegerät %1 ist offline, daher gehen Karten vielleicht nicht; Handy und Bargeld gehen, schalten Sie es ein und prüfen Sie, ob es mit dem Netzwerk verbunden ist.</translation>
        </message>
    </context>
    <context>
        <name>AddressTroubleWords</name>
        <message>
            <source>%1 is not on one of allowed_hosts by https; correct one of the two.</source>
            <translation>%1 liegt nicht mit https auf einem von allowed_hosts; berichtigen Sie eines von beiden.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 leitet weiter zu %2, und einer Quelle wird nicht anderswohin gefolgt; melden Sie sich im WLAN an, falls es das verlangt, oder schreiben Sie die jetzige Adresse hin.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 leitet weiter zu %2, und einem Download wird nicht anderswohin gefolgt; melden Sie sich im WLAN an, falls es das verlangt, oder schreiben Sie die jetzige Adresse hin.</translation>
        </message>
        <message>
            <source>%1 refuses to tell (%2); check who may read it, and the key if it needs one.</source>
            <translation>%1 gibt keine Auskunft (%2); prüfen Sie, wer es lesen darf, und den Schlüssel, falls es einen braucht.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (%2); check the address.</source>
            <translation>%1 hat unter dieser Adresse nichts (%2); prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); it is asked again later.</source>
            <translation>%1 kann im Moment nicht antworten (%2); später wird noch einmal gefragt.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); try again in a while.</source>
            <translation>%1 kann im Moment nicht antworten (%2); versuchen Sie es nach einer Weile noch einmal.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a feed; check the address.</source>
            <translation>%1 antwortet mit dem Code %2 statt mit einer Quelle; prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a download; check the address.</source>
            <translation>%1 antwortet mit dem Code %2 statt mit einem Download; prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%1 didn’t answer whole within %2 seconds; check the network here.</source>
            <translation>%1 hat nicht innerhalb von %2 Sekunden vollständig geantwortet; prüfen Sie das Netzwerk hier.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Es gibt keine sichere Verbindung: Nach der Uhr dieses Computers ist das Zertifikat von %1 noch nicht gültig; stellen Sie Datum und Uhrzeit, oder sagen Sie es denen, die %1 betreiben.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid any more by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Es gibt keine sichere Verbindung: Nach der Uhr dieses Computers ist das Zertifikat von %1 nicht mehr gültig; stellen Sie Datum und Uhrzeit, oder sagen Sie es denen, die %1 betreiben.</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is for another name; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Es gibt keine sichere Verbindung zu %1: Das Zertifikat gilt für einen anderen Namen; ist etwas dazwischen, etwa eine WLAN-Anmeldeseite?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is from nobody known; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Es gibt keine sichere Verbindung zu %1: Das Zertifikat stammt von niemand Bekanntem; ist etwas dazwischen, etwa eine WLAN-Anmeldeseite?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1 (%2); check the network and the address.</source>
            <translation>Es gibt keine sichere Verbindung zu %1 (%2); prüfen Sie Netzwerk und Adresse.</translation>
        </message>
        <message>
            <source>%1 cannot be found; check the network, and the name in the address.</source>
            <translation>%1 ist nicht zu finden; prüfen Sie das Netzwerk und den Namen in der Adresse.</translation>
        </message>
        <message>
            <source>%1 broke off or cannot be reached; check the network here.</source>
            <translation>%1 hat abgebrochen oder ist nicht erreichbar; prüfen Sie das Netzwerk hier.</translation>
        </message>
        <message>
            <source>%1 cannot be reached (%2); check the network here.</source>
            <translation>%1 ist nicht erreichbar (%2); prüfen Sie das Netzwerk hier.</translation>
        </message>
        <message>
            <source>%1 answers with something that isn’t HTTP; check the address.</source>
            <translation>%1 antwortet mit etwas, das kein HTTP ist; prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>%1 antwortet mit einer Webseite; ist etwas dazwischen, etwa eine WLAN-Anmeldeseite?</translation>
        </message>
        <message>
            <source>%1 answers in XML; ask it for JSON, by the address or another website’s kind.</source>
            <translation>%1 antwortet in XML; fragen Sie nach JSON, über die Adresse oder die Art einer anderen Website.</translation>
        </message>
        <message>
            <source>%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it.</source>
            <translation>%1 sagt nicht, wie lang die Antwort ist, sodass eine halbe als ganze gelten könnte; sagen Sie es denen, die es betreiben.</translation>
        </message>
        <message>
            <source>%1 answers in a packing that cannot be undone; ask who runs it to send it plain.</source>
            <translation>%1 antwortet in einer Packung, die sich nicht auspacken lässt; bitten Sie die Betreiber, unverpackt zu senden.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes; that is no feed, so check the address.</source>
            <translation>%1 antwortet mit mehr als %2 Byte; das ist keine Quelle, prüfen Sie also die Adresse.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes, which is too large; check the address.</source>
            <translation>%1 antwortet mit mehr als %2 Byte, und das ist zu viel; prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%1 packs the file once more on its way; ask who runs it to send it as it is.</source>
            <translation>%1 packt die Datei unterwegs noch einmal; bitten Sie die Betreiber, sie so zu senden, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>AdviceWords</name>
        <message>
            <source>its parameter "%1" looks as if it led on elsewhere</source>
            <translation>der Parameter "%1" sieht aus, als leite er anderswohin weiter</translation>
        </message>
        <message>
            <source>open it and see where it ends</source>
            <translation>öffnen Sie den Link und sehen Sie, wo er endet</translation>
        </message>
        <message>
            <source>another code leads to the same page</source>
            <translation>ein anderer Code führt auf dieselbe Seite</translation>
        </message>
        <message>
            <source>correct it, unless one page does both</source>
            <translation>berichtigen Sie ihn, sofern nicht eine Seite beides kann</translation>
        </message>
        <message>
            <source>nothing says whose offer this is</source>
            <translation>nirgends steht, von wem dieses Angebot ist</translation>
        </message>
        <message>
            <source>write its partner</source>
            <translation>schreiben Sie den Partner hin</translation>
        </message>
        <message>
            <source>%1 stands for a name in other letters</source>
            <translation>%1 steht für einen Namen in anderer Schrift</translation>
        </message>
        <message>
            <source>check it letter by letter</source>
            <translation>prüfen Sie ihn Buchstabe für Buchstabe</translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s) are small on the screen</source>
            <translation>
                <numerusform>%Ln Zeichen ist klein auf dem Bildschirm</numerusform>
                <numerusform>%Ln Zeichen sind klein auf dem Bildschirm</numerusform>
            </translation>
        </message>
        <message>
            <source>two sentences read best</source>
            <translation>zwei Sätze lesen sich am besten</translation>
        </message>
        <message>
            <source>nothing says what the picture shows</source>
            <translation>nirgends steht, was das Bild zeigt</translation>
        </message>
        <message>
            <source>add picture_text for people who cannot see it</source>
            <translation>ergänzen Sie picture_text für Menschen, die es nicht sehen können</translation>
        </message>
        <message>
            <source>the story has nothing for the layout "%1"</source>
            <translation>die Geschichte hat nichts für das Layout "%1"</translation>
        </message>
        <message>
            <source>write what it is called after, or choose another layout</source>
            <translation>schreiben Sie hin, wonach es heißt, oder wählen Sie ein anderes Layout</translation>
        </message>
        <message>
            <source>the campaign has no goal in money, so nobody sees what is matched</source>
            <translation>die Kampagne hat kein Geldziel, also sieht niemand, was aufgestockt wird</translation>
        </message>
        <message>
            <source>add one, or leave the offer out</source>
            <translation>fügen Sie eines hinzu, oder lassen Sie das Angebot weg</translation>
        </message>
        <message>
            <source>the bar ends at the stretch goal and never shows this</source>
            <translation>der Balken endet beim erweiterten Ziel und zeigt dies nie</translation>
        </message>
        <message>
            <source>lower it or remove it</source>
            <translation>senken oder entfernen Sie es</translation>
        </message>
        <message>
            <source>the bar ends at the target and never shows this</source>
            <translation>der Balken endet beim Zielwert und zeigt dies nie</translation>
        </message>
        <message>
            <source>its figure is called late before it is read again</source>
            <translation>die Zahl gilt als verspätet, bevor sie wieder gelesen wird</translation>
        </message>
        <message>
            <source>write more, or read it more often</source>
            <translation>schreiben Sie mehr, oder lassen Sie öfter lesen</translation>
        </message>
        <message>
            <source>to do: "%1"</source>
            <translation>zu tun: "%1"</translation>
        </message>
        <message>
            <source>do it, then remove the comment</source>
            <translation>tun Sie es, dann entfernen Sie den Kommentar</translation>
        </message>
        <message>
            <source>%1 is a stand-in</source>
            <translation>%1 ist ein Platzhalter</translation>
        </message>
        <message>
            <source>write the real one</source>
            <translation>schreiben Sie das Richtige hin</translation>
        </message>
        <message>
            <source>write where people should go</source>
            <translation>schreiben Sie, wohin es gehen soll</translation>
        </message>
        <message>
            <source>write where the figures are</source>
            <translation>schreiben Sie, wo die Zahlen stehen</translation>
        </message>
        <message>
            <source>the picture %1 has only %2 by %3 pixels and is shown small</source>
            <translation>das Bild %1 hat nur %2 mal %3 Pixel und wird klein gezeigt</translation>
        </message>
        <message>
            <source>use one that is %4 pixels wide or more</source>
            <translation>nehmen Sie eines, das mindestens %4 Pixel breit ist</translation>
        </message>
        <message>
            <source>the picture %1 is transparent, with parts that neither a light nor a dark plate shows</source>
            <translation>das Bild %1 ist durchsichtig und hat Teile, die weder auf hellem noch auf dunklem Grund zu sehen sind</translation>
        </message>
        <message>
            <source>save it with a ground of its own</source>
            <translation>speichern Sie es mit eigenem Hintergrund</translation>
        </message>
        <message>
            <source>this machine has no font that can draw %1, and shows boxes</source>
            <translation>dieser Computer hat keine Schrift für %1 und zeigt Kästchen</translation>
        </message>
        <message>
            <source>install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk</source>
            <translation>installieren Sie eine hier und auf dem Kiosk, etwa fonts-noto-core oder fonts-noto-cjk von Debian</translation>
        </message>
        <message>
            <source>the kiosk’s own words are not translated into %1, so its buttons and notices are English</source>
            <translation>die eigenen Texte des Kiosks sind nicht auf %1 übersetzt, daher sind Tasten und Hinweise englisch</translation>
        </message>
        <message>
            <source>the languages there are: %2; amounts and dates follow the campaign all the same</source>
            <translation>diese Sprachen gibt es: %2; Beträge und Daten folgen dennoch der Kampagne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) have no translation into %1 and stay as they are</source>
            <translation>
                <numerusform>%Ln Text hat keine Übersetzung auf %1 und bleibt, wie er ist</numerusform>
                <numerusform>%Ln Texte haben keine Übersetzung auf %1 und bleiben, wie sie sind</numerusform>
            </translation>
        </message>
        <message>
            <source>write them there</source>
            <translation>schreiben Sie sie dort hin</translation>
        </message>
        <message>
            <source>campaign.toml no longer has the text %1</source>
            <translation>campaign.toml enthält den Text %1 nicht mehr</translation>
        </message>
        <message>
            <source>remove its translation, or write the new text as its original</source>
            <translation>entfernen Sie die Übersetzung, oder schreiben Sie den neuen Text als Original hin</translation>
        </message>
        <message>
            <source>the public screen shows it to everybody; take it out</source>
            <translation>der öffentliche Bildschirm zeigt es allen; nehmen Sie es heraus</translation>
        </message>
        <message>
            <source>markup of a website is in this text</source>
            <translation>in diesem Text steckt Code einer Website</translation>
        </message>
        <message>
            <source>a bank account is in this text</source>
            <translation>in diesem Text steht ein Bankkonto</translation>
        </message>
        <message>
            <source>an e-mail address is in this text</source>
            <translation>in diesem Text steht eine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>a phone number is in this text</source>
            <translation>in diesem Text steht eine Telefonnummer</translation>
        </message>
        <message>
            <source>a postal address is in this text</source>
            <translation>in diesem Text steht eine Postanschrift</translation>
        </message>
        <message>
            <source>the labels of a form are in this text</source>
            <translation>in diesem Text stehen die Beschriftungen eines Formulars</translation>
        </message>
    </context>
    <context>
        <name>AgeWords</name>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
    </context>
    <context>
        <name>AmountMistakeWords</name>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 ist kein Betrag</translation>
        </message>
        <message>
            <source>write digits only, such as "%2"</source>
            <translation>schreiben Sie nur Ziffern, etwa "%2"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2</source>
            <translation>%1 hat zu viele Nachkommastellen für %2</translation>
        </message>
        <message>
            <source>write it like "%3"</source>
            <translation>schreiben Sie es wie "%3"</translation>
        </message>
        <message>
            <source>%1 can’t be paid in %2 at Stripe</source>
            <translation>%1 lässt sich in %2 bei Stripe nicht zahlen</translation>
        </message>
        <message>
            <source>write it with a last digit of 0, such as %3</source>
            <translation>schreiben Sie als letzte Ziffer eine 0, etwa %3</translation>
        </message>
        <message>
            <source>%1 has too few decimals</source>
            <translation>%1 hat zu wenige Nachkommastellen</translation>
        </message>
        <message>
            <source>write it like "%2"</source>
            <translation>schreiben Sie es wie "%2"</translation>
        </message>
        <message>
            <source>%1 is nothing</source>
            <translation>%1 ist nichts</translation>
        </message>
        <message>
            <source>write an amount above zero</source>
            <translation>schreiben Sie einen Betrag über null</translation>
        </message>
        <message>
            <source>%1 is more than one gift can be</source>
            <translation>%1 ist mehr, als eine Spende sein kann</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>schreiben Sie höchstens %2</translation>
        </message>
        <message>
            <source>%1 is too little to pay</source>
            <translation>%1 ist zu wenig zum Zahlen</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>schreiben Sie mindestens %2</translation>
        </message>
        <message>
            <source>%1 cannot be paid at Stripe</source>
            <translation>%1 lässt sich bei Stripe nicht zahlen</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>schreiben Sie %2</translation>
        </message>
        <message>
            <source>%1 is less than this campaign takes by card or phone</source>
            <translation>%1 ist weniger, als diese Kampagne mit Karte oder Handy annimmt</translation>
        </message>
        <message>
            <source>%1 is more than this campaign takes by card or phone</source>
            <translation>%1 ist mehr, als diese Kampagne mit Karte oder Handy annimmt</translation>
        </message>
        <message>
            <source>%1 is not an amount of %2 to correct by</source>
            <translation>%1 ist kein Betrag in %2, um den sich berichtigen lässt</translation>
        </message>
        <message>
            <source>write it like "-%3" or "+%3"</source>
            <translation>schreiben Sie es wie "-%3" oder "+%3"</translation>
        </message>
        <message>
            <source>%1 is not a number to correct by</source>
            <translation>%1 ist keine Zahl, um die sich berichtigen lässt</translation>
        </message>
        <message>
            <source>write it like "-2" or "+2"</source>
            <translation>schreiben Sie es wie "-2" oder "+2"</translation>
        </message>
        <message>
            <source>%1 corrects nothing</source>
            <translation>%1 berichtigt nichts</translation>
        </message>
        <message>
            <source>write by how much the figure changes</source>
            <translation>schreiben Sie, um wie viel sich die Zahl ändert</translation>
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
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>am häufigsten gewählt</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
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
        <name>AttendeeButtons</name>
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
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Scannen Sie einen Code mit der Handykamera oder berühren Sie ihn, um ihn zu vergrößern.</translation>
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
            <source>When will you be back?</source>
            <translation>Wann sind Sie zurück?</translation>
        </message>
        <message>
            <source>The screen shows this to people who come by. Closing ends the shift.</source>
            <translation>Der Bildschirm zeigt das allen, die vorbeikommen. Mit dem Schließen endet die Schicht.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Quit kiosk</source>
            <translation>Kiosk beenden</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>fragt vorher nach</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>to the stories</source>
            <translation>zu den Geschichten</translation>
        </message>
    </context>
    <context>
        <name>BoothScenes</name>
        <message>
            <source>Booth</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Spenden</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Tagesende</translation>
        </message>
    </context>
    <context>
        <name>BoothWords</name>
        <message>
            <source>Gifts can’t be recorded: %1 Don’t take any here, and tell staff.</source>
            <translation>Spenden lassen sich nicht erfassen: %1 Nehmen Sie hier keine an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.</source>
            <translation>Eine Zahlung ist noch nicht bestätigt. Niemand soll sie noch einmal zahlen; andere Karten müssen warten.</translation>
        </message>
        <message>
            <source>The booth is closed. People can still scan the codes.</source>
            <translation>Der Stand ist geschlossen. Die Codes lassen sich weiter scannen.</translation>
        </message>
        <message>
            <source>The screen shows only stories and codes. To take gifts, touch Open.</source>
            <translation>Der Bildschirm zeigt nur Geschichten und Codes. Um Spenden anzunehmen, berühren Sie „Geöffnet“.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off: touch Open. Phones and codes work.</source>
            <translation>Es läuft keine Schicht, daher sind Karten aus: Berühren Sie „Geöffnet“. Handys und Codes gehen.</translation>
        </message>
        <message>
            <source>Cards are off. %1 People can still scan the codes.</source>
            <translation>Karten sind aus. %1 Die Codes lassen sich weiter scannen.</translation>
        </message>
        <message>
            <source>Cards are off. %1 Phones and codes work.</source>
            <translation>Karten sind aus. %1 Handys und Codes gehen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All is well: cards, phones and codes work.</source>
            <translation>Alles in Ordnung: Karten, Handys und Codes gehen.</translation>
        </message>
        <message>
            <source>All is well. There is no card reader here, so people give by phone.</source>
            <translation>Alles in Ordnung. Hier gibt es kein Kartenlesegerät, also wird mit dem Handy gespendet.</translation>
        </message>
        <message>
            <source>There is no card reader here.</source>
            <translation>Hier gibt es kein Kartenlesegerät.</translation>
        </message>
        <message>
            <source>The card reader is ready.</source>
            <translation>Das Kartenlesegerät ist bereit.</translation>
        </message>
        <message>
            <source>Cards are off. %1</source>
            <translation>Karten sind aus. %1</translation>
        </message>
        <message>
            <source>Open, without a shift</source>
            <translation>Geöffnet, ohne Schicht</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Nur Anzeige</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Closed, back at %1</source>
            <translation>Geschlossen, zurück um %1</translation>
        </message>
        <message>
            <source>Closed, back on %1</source>
            <translation>Geschlossen, zurück am %1</translation>
        </message>
        <message>
            <source>Shift %1</source>
            <translation>Schicht %1</translation>
        </message>
        <message>
            <source>Shift %1, since %2</source>
            <translation>Schicht %1, seit %2</translation>
        </message>
        <message>
            <source>No shift is open.</source>
            <translation>Es läuft keine Schicht.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off.</source>
            <translation>Es läuft keine Schicht, daher sind Karten aus.</translation>
        </message>
        <message>
            <source>Don’t say</source>
            <translation>Nicht angeben</translation>
        </message>
        <message>
            <source>%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.</source>
            <translation>%1 um %2. Niemand soll noch einmal zahlen; der Kiosk fragt weiter, bis er es weiß.</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>%1 erfassen</translation>
        </message>
        <message>
            <source>Enter %1 so far</source>
            <translation>Bisher %1 eintragen</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>Wrong number of people</source>
            <translation>Falsche Personenzahl</translation>
        </message>
        <message>
            <source>They didn’t join after all</source>
            <translation>Doch nicht beigetreten</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Falscher Betrag</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Doppelt eingetragen</translation>
        </message>
        <message>
            <source>The donor changed their mind</source>
            <translation>Hat es sich anders überlegt</translation>
        </message>
        <message>
            <source>Just a test</source>
            <translation>Nur ein Test</translation>
        </message>
        <message>
            <source>Another mistake</source>
            <translation>Ein anderer Fehler</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>%1 von %2 wird geprüft …</translation>
        </message>
        <message>
            <source>Nothing has been checked yet.</source>
            <translation>Es wurde noch nichts geprüft.</translation>
        </message>
        <message>
            <source>Fix %1 of %2 before people come.</source>
            <translation>Beheben Sie %1 von %2, bevor Leute kommen.</translation>
        </message>
        <message>
            <source>You can open. Have a look at %1 of %2.</source>
            <translation>Sie können öffnen. Sehen Sie sich %1 von %2 an.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln check(s) passed. You can open.</source>
            <translation>
                <numerusform>%Ln Prüfung bestanden. Sie können öffnen.</numerusform>
                <numerusform>Alle %Ln Prüfungen bestanden. Sie können öffnen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Außerdem</translation>
        </message>
    </context>
    <context>
        <name>BusyLine</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The month before</source>
            <translation>Vorheriger Monat</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Nächster Monat</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>Donate</source>
            <translation>Spenden</translation>
        </message>
        <message>
            <source>Become a member</source>
            <translation>Mitglied werden</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Angebot eines Partners</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Spendende</translation>
        </message>
        <message>
            <source>Monthly supporters</source>
            <translation>Monatlich Spendende</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>CiviCRM</source>
            <translation>CiviCRM</translation>
        </message>
        <message>
            <source>A website’s JSON</source>
            <translation>JSON einer Website</translation>
        </message>
        <message>
            <source>As 12.50</source>
            <translation>Wie 12.50</translation>
        </message>
        <message>
            <source>In cents, as 1250</source>
            <translation>In Cent, wie 1250</translation>
        </message>
        <message>
            <source>As text, “12.50”</source>
            <translation>Als Text, „12.50“</translation>
        </message>
        <message>
            <source>As text for people, “1.250,50”</source>
            <translation>Als Text für Menschen, „1.250,50“</translation>
        </message>
        <message>
            <source>Gifts at Stripe</source>
            <translation>Spenden bei Stripe</translation>
        </message>
        <message>
            <source>Typed in here</source>
            <translation>Hier eingetragen</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Illustration</source>
            <translation>Illustration</translation>
        </message>
        <message>
            <source>Words alone</source>
            <translation>Nur Worte</translation>
        </message>
        <message>
            <source>Fill the place</source>
            <translation>Platz ausfüllen</translation>
        </message>
        <message>
            <source>Show it whole</source>
            <translation>Ganz zeigen</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Oben</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Unten</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Top left</source>
            <translation>Oben links</translation>
        </message>
        <message>
            <source>Top right</source>
            <translation>Oben rechts</translation>
        </message>
        <message>
            <source>Bottom left</source>
            <translation>Unten links</translation>
        </message>
        <message>
            <source>Bottom right</source>
            <translation>Unten rechts</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>So wenig wie möglich</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Näher</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>Am nächsten</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Kapelle</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globus</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Publikum</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Herz</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Haus</translation>
        </message>
        <message>
            <source>Jar of coins</source>
            <translation>Münzglas</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>Megaphone</source>
            <translation>Megafon</translation>
        </message>
        <message>
            <source>Doghouse</source>
            <translation>Hundehütte</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Leute</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Schild</translation>
        </message>
        <message>
            <source>Seedling</source>
            <translation>Keimling</translation>
        </message>
        <message>
            <source>Museum</source>
            <translation>Museum</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>The drive</source>
            <translation>Die Aktion</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Geschichten</translation>
        </message>
        <message>
            <source>QR codes</source>
            <translation>QR-Codes</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Beträge</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>QR code %1</source>
            <translation>QR-Code %1</translation>
        </message>
        <message>
            <source>Add a QR code</source>
            <translation>QR-Code hinzufügen</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Geschichte %1</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Geschichte hinzufügen</translation>
        </message>
        <message>
            <source>Goal %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Ziel hinzufügen</translation>
        </message>
        <message>
            <source>Feed %1</source>
            <translation>Quelle %1</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Quelle hinzufügen</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>Betrag %1</translation>
        </message>
        <message>
            <source>Add an amount</source>
            <translation>Betrag hinzufügen</translation>
        </message>
        <message>
            <source>Membership fee %1</source>
            <translation>Mitgliedsbeitrag %1</translation>
        </message>
        <message>
            <source>Add a membership fee</source>
            <translation>Mitgliedsbeitrag hinzufügen</translation>
        </message>
        <message>
            <source>Fund %1</source>
            <translation>Zweck %1</translation>
        </message>
        <message>
            <source>Add a fund</source>
            <translation>Zweck hinzufügen</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Link hinzufügen</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Frage %1</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Frage hinzufügen</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Who the drive is for.</source>
            <translation>Für wen die Aktion ist.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What the drive is called.</source>
            <translation>Wie die Aktion heißt.</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>One more line about it.</source>
            <translation>Noch eine Zeile dazu.</translation>
        </message>
        <message>
            <source>Donate and join</source>
            <translation>Spenden und beitreten</translation>
        </message>
        <message>
            <source>The line that invites people to donate and become a member.</source>
            <translation>Die Zeile, die zum Spenden und Mitgliedwerden einlädt.</translation>
        </message>
        <message>
            <source>Heading of the stories</source>
            <translation>Überschrift der Geschichten</translation>
        </message>
        <message>
            <source>Shown above each story, such as “Looking back on 2023”.</source>
            <translation>Steht über jeder Geschichte, etwa „Rückblick auf 2023“.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language the campaign is written in, such as en or pt-BR.</source>
            <translation>Die Sprache, in der die Kampagne geschrieben ist, etwa en oder pt-BR.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>The currency of every amount, in three letters such as USD or EUR.</source>
            <translation>Die Währung aller Beträge, mit drei Buchstaben wie USD oder EUR.</translation>
        </message>
        <message>
            <source>Websites that links may lead to</source>
            <translation>Websites, auf die Links führen dürfen</translation>
        </message>
        <message>
            <source>One a line, such as www.example.org. Links to any other website are refused.</source>
            <translation>Eine je Zeile, etwa www.example.org. Links auf andere Websites werden abgelehnt.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Marks this drive in figures and links, such as psf-2023. Gifts are counted under it.</source>
            <translation>Kennzeichnet diese Aktion in Zahlen und Links, etwa psf-2023. Spenden werden darunter gezählt.</translation>
        </message>
        <message>
            <source>Made-up figures</source>
            <translation>Erfundene Zahlen</translation>
        </message>
        <message>
            <source>If yes, the screen says that the figures are made up.</source>
            <translation>Bei Ja sagt der Bildschirm, dass die Zahlen erfunden sind.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Such as 2026-11-15. Gifts before it count as well.</source>
            <translation>Etwa 2026-11-15. Auch Spenden davor zählen.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Such as 2026-12-31. Gifts after it count as well.</source>
            <translation>Etwa 2026-12-31. Auch Spenden danach zählen.</translation>
        </message>
        <message>
            <source>First day shown</source>
            <translation>Angezeigter erster Tag</translation>
        </message>
        <message>
            <source>Only if the screen should name another first day.</source>
            <translation>Nur, wenn der Bildschirm einen anderen ersten Tag nennen soll.</translation>
        </message>
        <message>
            <source>Last day shown</source>
            <translation>Angezeigter letzter Tag</translation>
        </message>
        <message>
            <source>Only if the screen should name another last day.</source>
            <translation>Nur, wenn der Bildschirm einen anderen letzten Tag nennen soll.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Where a day begins and ends, such as America/New_York.</source>
            <translation>Wo ein Tag beginnt und endet, etwa America/New_York.</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Worum es bittet</translation>
        </message>
        <message>
            <source>A donation, a membership, a partner’s offer, or something else that helps.</source>
            <translation>Eine Spende, eine Mitgliedschaft, das Angebot eines Partners oder etwas anderes, das hilft.</translation>
        </message>
        <message>
            <source>Above the code</source>
            <translation>Über dem Code</translation>
        </message>
        <message>
            <source>What to do, such as “Donate”.</source>
            <translation>Was zu tun ist, etwa „Spenden“.</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Noch eine Zeile</translation>
        </message>
        <message>
            <source>Shown below that.</source>
            <translation>Steht darunter.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Whose offer it is, such as a company. Only for offers.</source>
            <translation>Wessen Angebot es ist, etwa eine Firma. Nur bei Angeboten.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>The page that the code opens.</source>
            <translation>Die Seite, die der Code öffnet.</translation>
        </message>
        <message>
            <source>Address in print</source>
            <translation>Gedruckte Adresse</translation>
        </message>
        <message>
            <source>A shorter address of the same page, for people to type. If empty, the link is printed.</source>
            <translation>Eine kürzere Adresse derselben Seite, zum Abtippen. Wenn leer, steht der Link da.</translation>
        </message>
        <message>
            <source>Added to the link</source>
            <translation>Zusatz zum Link</translation>
        </message>
        <message>
            <source>So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too.</source>
            <translation>Damit Sie sehen, woher Spenden kommen, etwa src={kiosk}; {campaign} geht auch.</translation>
        </message>
        <message>
            <source>Link with the amount</source>
            <translation>Link mit dem Betrag</translation>
        </message>
        <message>
            <source>If your page accepts an amount: its link with {amount} in its place, such as https://www.example.org/give?amount={amount}.</source>
            <translation>Wenn Ihre Seite einen Betrag annimmt: der Link mit {amount} an dessen Stelle, etwa https://www.example.org/give?amount={amount}.</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Mitgliedsbeitrag</translation>
        </message>
        <message>
            <source>Such as 99, if people may pay it here by phone; the link then asks for everything else.</source>
            <translation>Etwa 99, wenn man ihn hier am Handy zahlen kann; der Link fragt dann alles Übrige.</translation>
        </message>
        <message>
            <source>Of an offer, such as autumn-offer; what it brings is counted under it.</source>
            <translation>Bei einem Angebot, etwa autumn-offer; was es bringt, wird darunter gezählt.</translation>
        </message>
        <message>
            <source>What you did, in a few words.</source>
            <translation>Was Sie getan haben, in wenigen Worten.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The story itself. Two sentences read best.</source>
            <translation>Die Geschichte selbst. Zwei Sätze lesen sich am besten.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>What fills the story. Automatic goes by what you give it.</source>
            <translation>Was die Geschichte füllt. Automatisch richtet sich nach dem, was Sie angeben.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>A PNG, JPEG or WebP picture.</source>
            <translation>Ein Bild als PNG, JPEG oder WebP.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <source>Read aloud to people who cannot see it.</source>
            <translation>Wird Menschen vorgelesen, die es nicht sehen können.</translation>
        </message>
        <message>
            <source>How the picture stands</source>
            <translation>Wie das Bild steht</translation>
        </message>
        <message>
            <source>Photographs fill their place, signs and logos stand whole. Usually the picture decides.</source>
            <translation>Fotos füllen ihren Platz, Zeichen und Logos stehen ganz. Meist entscheidet das Bild.</translation>
        </message>
        <message>
            <source>Most important part</source>
            <translation>Wichtigster Teil</translation>
        </message>
        <message>
            <source>What stays in view when the photograph is cropped.</source>
            <translation>Was zu sehen bleibt, wenn das Foto beschnitten wird.</translation>
        </message>
        <message>
            <source>How much is cropped</source>
            <translation>Wie viel beschnitten wird</translation>
        </message>
        <message>
            <source>Closer shows less of the photograph, and that larger.</source>
            <translation>Näher zeigt weniger vom Foto, und das größer.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Ohne Bild</translation>
        </message>
        <message>
            <source>What stands beside the story: a figure from its text, or one of the kiosk’s illustrations.</source>
            <translation>Was neben der Geschichte steht: eine Zahl aus ihrem Text oder eine Illustration des Kiosks.</translation>
        </message>
        <message>
            <source>Huge figure</source>
            <translation>Riesige Zahl</translation>
        </message>
        <message>
            <source>Such as 33 %, read from across the hall.</source>
            <translation>Etwa 33 %, quer durch die Halle zu lesen.</translation>
        </message>
        <message>
            <source>Below the figure</source>
            <translation>Unter der Zahl</translation>
        </message>
        <message>
            <source>What it is, such as “more people joined us online”.</source>
            <translation>Was sie ist, etwa „mehr Menschen waren online dabei“.</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>What somebody said, without quotation marks.</source>
            <translation>Was jemand gesagt hat, ohne Anführungszeichen.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Who said it, or whom the story is about.</source>
            <translation>Wer es gesagt hat oder von wem die Geschichte handelt.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>What that person is or does.</source>
            <translation>Was diese Person ist oder tut.</translation>
        </message>
        <message>
            <source>Where to read more. It is printed, without a QR code.</source>
            <translation>Wo mehr zu lesen ist. Steht als Text da, ohne QR-Code.</translation>
        </message>
        <message>
            <source>Made possible by</source>
            <translation>Ermöglicht durch</translation>
        </message>
        <message>
            <source>Whose funding made it possible.</source>
            <translation>Wessen Förderung es möglich gemacht hat.</translation>
        </message>
        <message>
            <source>Feeds refer to the goal by it; such as gifts.</source>
            <translation>Quellen beziehen sich damit auf das Ziel; etwa gifts.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>Money, members, donors or monthly supporters.</source>
            <translation>Geld, Mitglieder, Spendende oder monatlich Spendende.</translation>
        </message>
        <message>
            <source>After the figure</source>
            <translation>Nach der Zahl</translation>
        </message>
        <message>
            <source>What the figure is, such as “raised” or “new members”.</source>
            <translation>Was die Zahl ist, etwa „gespendet“ oder „neue Mitglieder“.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <source>What you hope to reach, such as 60000.</source>
            <translation>Was Sie erreichen möchten, etwa 60000.</translation>
        </message>
        <message>
            <source>Targets before it was raised</source>
            <translation>Zielwerte vor der Erhöhung</translation>
        </message>
        <message>
            <source>They stay as marks, the first one first, one a line.</source>
            <translation>Sie bleiben als Marken, der erste zuerst, einer je Zeile.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Meilensteine</translation>
        </message>
        <message>
            <source>Marks on the way, one a line.</source>
            <translation>Marken auf dem Weg, eine je Zeile.</translation>
        </message>
        <message>
            <source>Stretch goal</source>
            <translation>Erweitertes Ziel</translation>
        </message>
        <message>
            <source>A second target, shown once the first has been reached.</source>
            <translation>Ein zweiter Zielwert, gezeigt, sobald der erste erreicht ist.</translation>
        </message>
        <message>
            <source>Second stretch goal</source>
            <translation>Zweites erweitertes Ziel</translation>
        </message>
        <message>
            <source>A third target, shown once the second has been reached.</source>
            <translation>Ein dritter Zielwert, gezeigt, sobald der zweite erreicht ist.</translation>
        </message>
        <message>
            <source>Starting figure</source>
            <translation>Anfangswert</translation>
        </message>
        <message>
            <source>What had been reached before this kiosk began to count.</source>
            <translation>Was erreicht war, bevor dieser Kiosk zu zählen begann.</translation>
        </message>
        <message>
            <source>Gifts until then</source>
            <translation>Spenden bis dahin</translation>
        </message>
        <message>
            <source>How many gifts the starting figure is.</source>
            <translation>Aus wie vielen Spenden der Anfangswert besteht.</translation>
        </message>
        <message>
            <source>Date of the starting figure</source>
            <translation>Datum des Anfangswerts</translation>
        </message>
        <message>
            <source>When you read it, such as 2026-11-15T09:00:00.</source>
            <translation>Wann Sie ihn abgelesen haben, etwa 2026-11-15T09:00:00.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>The short name of the only fund that it counts. If empty, it counts all gifts.</source>
            <translation>Der Kurzname des einzigen Zwecks, den es zählt. Wenn leer, zählt es alle Spenden.</translation>
        </message>
        <message>
            <source>Show from</source>
            <translation>Zeigen ab</translation>
        </message>
        <message>
            <source>The first day it is shown, such as 2026-12-01.</source>
            <translation>Der erste Tag, an dem es gezeigt wird, etwa 2026-12-01.</translation>
        </message>
        <message>
            <source>Show until</source>
            <translation>Zeigen bis</translation>
        </message>
        <message>
            <source>The last day it is shown.</source>
            <translation>Der letzte Tag, an dem es gezeigt wird.</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Aufgestockt von</translation>
        </message>
        <message>
            <source>Who adds to the gifts; if empty, nobody does.</source>
            <translation>Wer zu den Spenden etwas dazugibt; wenn leer, niemand.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>What is added altogether, such as 5000.</source>
            <translation>Was insgesamt dazukommt, etwa 5000.</translation>
        </message>
        <message>
            <source>Added to given</source>
            <translation>Dazu je Spende</translation>
        </message>
        <message>
            <source>1:1 doubles a gift, 2:1 adds two for each one.</source>
            <translation>1:1 verdoppelt eine Spende, 2:1 gibt zwei für eins dazu.</translation>
        </message>
        <message>
            <source>Matched from</source>
            <translation>Aufgestockt ab</translation>
        </message>
        <message>
            <source>A day, or a moment such as 2026-12-01T18:00:00.</source>
            <translation>Ein Tag oder ein Zeitpunkt wie 2026-12-01T18:00:00.</translation>
        </message>
        <message>
            <source>Matched until</source>
            <translation>Aufgestockt bis</translation>
        </message>
        <message>
            <source>The last day, or the moment at which it ends.</source>
            <translation>Der letzte Tag oder der Zeitpunkt, zu dem es endet.</translation>
        </message>
        <message>
            <source>Has been paid</source>
            <translation>Ist bezahlt</translation>
        </message>
        <message>
            <source>Once it is recorded as a gift; it is then no pledge any more.</source>
            <translation>Sobald es als Spende erfasst ist; dann ist es keine Zusage mehr.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Such as “What your donation does”.</source>
            <translation>Etwa „Was Ihre Spende bewirkt“.</translation>
        </message>
        <message>
            <source>What donations do</source>
            <translation>Was Spenden bewirken</translation>
        </message>
        <message>
            <source>One thing a line.</source>
            <translation>Eines je Zeile.</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Dank</translation>
        </message>
        <message>
            <source>A word or two, such as “Thank you!”.</source>
            <translation>Ein, zwei Worte, etwa „Vielen Dank!“.</translation>
        </message>
        <message>
            <source>More thanks</source>
            <translation>Weiterer Dank</translation>
        </message>
        <message>
            <source>Whom you thank, and what for.</source>
            <translation>Wem Sie danken und wofür.</translation>
        </message>
        <message>
            <source>What people find there</source>
            <translation>Was man dort findet</translation>
        </message>
        <message>
            <source>Such as “News of the drive”.</source>
            <translation>Etwa „Neues von der Aktion“.</translation>
        </message>
        <message>
            <source>Address or name</source>
            <translation>Adresse oder Name</translation>
        </message>
        <message>
            <source>What people type or look for, such as @organisation.</source>
            <translation>Was man eintippt oder sucht, etwa @organisation.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>As visitors ask it, such as “Where does the money go?”.</source>
            <translation>Wie Besucher sie stellen, etwa „Wohin geht das Geld?“.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>What volunteers can say, in two or three sentences.</source>
            <translation>Was Freiwillige sagen können, in zwei oder drei Sätzen.</translation>
        </message>
        <message>
            <source>Dark colour</source>
            <translation>Dunkle Farbe</translation>
        </message>
        <message>
            <source>Behind the stories, dark enough for white text.</source>
            <translation>Hinter den Geschichten, dunkel genug für weiße Schrift.</translation>
        </message>
        <message>
            <source>Light colour</source>
            <translation>Helle Farbe</translation>
        </message>
        <message>
            <source>For amounts and main buttons. It must stand out from the dark colour.</source>
            <translation>Für Beträge und wichtige Tasten. Sie muss sich von der dunklen abheben.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
    </context>
    <context>
        <name>CampaignWords</name>
        <message>
            <source>Nothing was downloaded: %1; %2.</source>
            <translation>Nichts wurde heruntergeladen: %1; %2.</translation>
        </message>
        <message>
            <source>What %1 sends cannot be used: %2</source>
            <translation>Was %1 sendet, ist nicht verwendbar: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Make room there, or check who may write to it.</source>
            <translation>%1 lässt sich nicht schreiben (%2). Schaffen Sie dort Platz, oder prüfen Sie, wer dort schreiben darf.</translation>
        </message>
        <message>
            <source>The download was stopped, and nothing was kept.</source>
            <translation>Der Download wurde angehalten, und nichts wurde behalten.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>eine leere</translation>
        </message>
        <message>
            <source>From a post</source>
            <translation>Aus Ankündigung</translation>
        </message>
        <message>
            <source>pasted, or a file</source>
            <translation>eingefügt oder Datei</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>from another kiosk</source>
            <translation>von anderem Kiosk</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>from a web address</source>
            <translation>von einer Webadresse</translation>
        </message>
        <message>
            <source>On this kiosk’s screen · %1</source>
            <translation>Auf dem Bildschirm dieses Kiosks · %1</translation>
        </message>
        <message>
            <source>Show here</source>
            <translation>Hier zeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Copy and edit</source>
            <translation>Kopieren und bearbeiten</translation>
        </message>
        <message>
            <source>Download a campaign</source>
            <translation>Kampagne herunterladen</translation>
        </message>
        <message>
            <source>Web address of the packed campaign</source>
            <translation>Webadresse der gepackten Kampagne</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Einen Moment, wird abgebrochen …</translation>
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
            <extracomment>the card</extracomment>
            <translation>Sie ist abgelaufen.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Die PIN war falsch.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
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
            <source>Try %1 of %2</source>
            <translation>Versuch %1 von %2</translation>
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
            <translation>Warten auf Ihre Karte</translation>
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
            <source>Send to staff</source>
            <translation>Ans Büro senden</translation>
        </message>
        <message>
            <source>shows a code</source>
            <translation>zeigt einen Code</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.</source>
            <translation>Scannen Sie diesen Code mit einem Handy und senden Sie den Text ans Büro. Er beschreibt den Zustand dieses Kiosks; er enthält keine Schlüssel, PINs oder persönlichen Daten.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Zeitzonen</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Stripe-Schlüssel</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kartenlesegerät</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Kassenbuch</translation>
        </message>
        <message>
            <source>Other campaigns</source>
            <translation>Andere Kampagnen</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Figures from outside</source>
            <translation>Zahlen von außen</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Sprachführung</translation>
        </message>
        <message>
            <source>Practice payment</source>
            <translation>Übungszahlung</translation>
        </message>
        <message>
            <source>Something unexpected happened while checking this; tell staff, the log has the details.</source>
            <translation>Beim Prüfen ist etwas Unerwartetes passiert; sagen Sie dem Büro Bescheid, Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>This did not answer within %1 seconds and may not work now; check again, then tell staff.</source>
            <translation>Dies hat nicht innerhalb von %1 Sekunden geantwortet und geht jetzt vielleicht nicht; prüfen Sie noch einmal, dann sagen Sie dem Büro Bescheid.</translation>
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
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>Danke! Die Zahlung ist unterwegs.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Bitte zahlen Sie nicht noch einmal.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Sie zählt, sobald das Geld da ist.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Bis Ihre %1 ankommen, kann es einige Tage dauern. Wenn noch etwas zu tun ist, sagt es Ihr Handy; Sie müssen hier nicht warten.</translation>
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
        <message numerus="yes">
            <source>%1, %n still to do</source>
            <translation>
                <numerusform>%1, %n noch zu tun</numerusform>
                <numerusform>%1, %n noch zu tun</numerusform>
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
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
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
            <source>Close this payment?</source>
            <translation>Diese Zahlung schließen?</translation>
        </message>
        <message>
            <source>Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.</source>
            <translation>Stripe weiß, mit dem Schlüssel dieses Kiosks gefragt, nichts davon; bis sie ein Ende hat, geht daher keine Karte. Wahrscheinlich wurde der Schlüssel gewechselt, während sie offen war.</translation>
        </message>
        <message>
            <source>Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.</source>
            <translation>Das Schließen zieht kein Geld ein und wird im Kassenbuch festgehalten. Hat ein anderes Konto die Spende doch eingezogen, findet das Büro sie dort und erfasst sie.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Zahlung schließen</translation>
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
        <name>CodeTrialWords</name>
        <message>
            <source>There is a page on %1.</source>
            <translation>Auf %1 gibt es eine Seite.</translation>
        </message>
        <message>
            <source>%1 leads on and on; open it on a phone, and write where it ends.</source>
            <translation>%1 leitet immer weiter; öffnen Sie es an einem Handy, und schreiben Sie hin, wo es endet.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it ends at and allow its host.</source>
            <translation>%1 leitet weiter zu %2, das die Kampagne nicht nennt; wenn es Ihres ist, schreiben Sie den Link hin, bei dem es endet, und erlauben Sie dessen Host.</translation>
        </message>
        <message>
            <source>%1 leads on to %2 without https; tell who runs it.</source>
            <translation>%1 leitet ohne https weiter zu %2; sagen Sie es den Betreibern.</translation>
        </message>
        <message>
            <source>%1 answers a program with the code %2; open it on a phone to be sure.</source>
            <translation>%1 antwortet einem Programm mit dem Code %2; öffnen Sie es zur Sicherheit an einem Handy.</translation>
        </message>
    </context>
    <context>
        <name>ContestedWords</name>
        <message>
            <source>Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: shut out the kiosk that told it; see: kiosk fleet status</source>
            <translation>Kioske widersprechen sich bei %1, und Stripe hat in dieser Kampagne nichts dergleichen: Schließen Sie den Kiosk aus, der es gemeldet hat; siehe: kiosk fleet status</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.</source>
            <translation>Kioske widersprechen sich bei %1; Stripe hat %2, und das sagt jetzt auch dieser Kiosk.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2.</source>
            <translation>Kioske widersprechen sich bei %1; Stripe hat %2.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. Find out who wrote the other, and shut that kiosk out.</source>
            <translation>Kioske widersprechen sich bei der Zahlung %1: Die meisten sagen %2 (%3), und das zählt, nicht %4. Finden Sie heraus, wer das andere geschrieben hat, und schließen Sie diesen Kiosk aus.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Kioske widersprechen sich bei der Zahlung %1: %2 (%3) zählt vorerst, nicht %4. Was Stripe hat, entscheidet: Führen Sie an einem anderen Kiosk kiosk reconcile aus, und schließen Sie den Kiosk aus, der gelogen hat.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: what most say (%3) counts, not what %4 says. Shut that kiosk out.</source>
            <translation>Kioske widersprechen sich, wer die Zahlung %1 über %2 angenommen hat, wie oder wofür: Was die meisten sagen (%3), zählt, nicht was %4 sagt. Schließen Sie diesen Kiosk aus.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Kioske widersprechen sich, wer die Zahlung %1 über %2 angenommen hat, wie oder wofür: %3 oder %4. Was Stripe hat, entscheidet: Führen Sie an einem anderen Kiosk kiosk reconcile aus, und schließen Sie den Kiosk aus, der gelogen hat.</translation>
        </message>
        <message>
            <source>%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut out the kiosk that lied.</source>
            <translation>%1 sagt, von der Zahlung %3 seien %2 zurückgegeben worden (%4), und kein anderer Kiosk sagt das, also zählt es noch nicht. Führen Sie kiosk reconcile an dem Kiosk aus, der sie angenommen hat; hat Stripe keine solche Erstattung, schließen Sie den Kiosk aus, der gelogen hat.</translation>
        </message>
        <message>
            <source>%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. If it is right, correct it at the kiosk that took the gifts, and void it at the other; if nobody of you typed it, shut that kiosk out.</source>
            <translation>%1 zieht %2 mehr von %3 ab, als er gebracht hat, und kein anderer Kiosk tut das, also zählt es nicht. Wenn es stimmt, berichtigen Sie es an dem Kiosk, der die Spenden angenommen hat, und nehmen Sie es am anderen zurück; wenn es niemand von Ihnen eingetippt hat, schließen Sie diesen Kiosk aus.</translation>
        </message>
        <message>
            <source>%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody did, shut that kiosk out.</source>
            <translation>%1 hat %2 mehr von %3 aus der Kampagne %4 übernommen, als er dort gebracht hat; deshalb steht das dort weiterhin auch. Wenn es jemand von Ihnen war, ist nichts zu tun und nichts zurückzunehmen; wenn es niemand war, schließen Sie diesen Kiosk aus.</translation>
        </message>
    </context>
    <context>
        <name>DayChoice</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DayEndWords</name>
        <message>
            <source>Comparing with Stripe…</source>
            <translation>Wird mit Stripe verglichen …</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Bericht wird erstellt …</translation>
        </message>
        <message>
            <source>Something went wrong. Tell staff.</source>
            <translation>Etwas ist schiefgegangen. Sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The ledger and Stripe agree.</source>
            <translation>Kassenbuch und Stripe stimmen überein.</translation>
        </message>
        <message>
            <source>The ledger and Stripe didn’t agree. Tell staff.</source>
            <translation>Kassenbuch und Stripe stimmten nicht überein. Sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Not compared with Stripe: %1</source>
            <translation>Nicht mit Stripe verglichen: %1</translation>
        </message>
        <message>
            <source>There was nothing to compare with Stripe.</source>
            <translation>Es gab nichts mit Stripe zu vergleichen.</translation>
        </message>
        <message>
            <source>Saved in %1: %2</source>
            <translation>Gespeichert in %1: %2</translation>
        </message>
        <message>
            <source>Not saved in %1 (%2): %3. Tell staff.</source>
            <translation>Nicht in %1 gespeichert (%2): %3. Sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Couldn’t be made: %1. Tell staff; the log says why.</source>
            <translation>Ließ sich nicht erstellen: %1. Sagen Sie dem Büro Bescheid; der Grund steht im Protokoll.</translation>
        </message>
        <message>
            <source>Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.</source>
            <translation>Verwenden Sie %1 nicht: Das stammt aus einem früheren Bericht und ließ sich nicht entfernen. Sagen Sie dem Büro Bescheid.</translation>
        </message>
    </context>
    <context>
        <name>DayOutcome</name>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
    </context>
    <context>
        <name>DifferenceWords</name>
        <message>
            <source>Stripe received %1 (%2) that the ledger didn’t have; %3</source>
            <translation>Stripe hat %1 (%2) erhalten, was dem Kassenbuch fehlte; %3</translation>
        </message>
        <message>
            <source>Stripe refunded %1 (%2), and the ledger didn’t have it; %3</source>
            <translation>Stripe hat %1 (%2) erstattet, und dem Kassenbuch fehlte das; %3</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4</source>
            <translation>Das Kassenbuch hat %1 (%2), bei Stripe ist es aber „%3“, also kam nichts an; %4</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but Stripe has no such payment for this key; %4</source>
            <translation>Das Kassenbuch hat %1 (%2), Stripe hat für diesen Schlüssel aber keine solche Zahlung; %4</translation>
        </message>
        <message>
            <source>The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, so the money is here and the goal gets it back; %3</source>
            <translation>Laut Kassenbuch hat die Bank einer spendenden Person %1 (%2) zurückgeholt, bei Stripe ist die Anfechtung aber „%4“, das Geld ist also hier, und das Ziel bekommt es zurück; %3</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4</source>
            <translation>Das Kassenbuch hat eine Erstattung von %1 (%2), bei Stripe ist sie aber „%3“, das Geld kam also zurück; %4</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4</source>
            <translation>Das Kassenbuch hat eine Erstattung von %1 (%2), Stripe hat für diesen Schlüssel aber keine solche Erstattung; %4</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 The dispute is lost, so there is nothing to answer; don’t refund the gift.</source>
            <translation>Die Bank einer spendenden Person hat %1 (%2) zurückgeholt, und dem Kassenbuch fehlte das; %3 Die Anfechtung ist verloren, es gibt also nichts zu beantworten; erstatten Sie die Spende nicht.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 Answer the dispute in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>Die Bank einer spendenden Person hat %1 (%2, „%4“ bei Stripe) zurückgeholt, und dem Kassenbuch fehlte das; %3 Beantworten Sie die Anfechtung im Stripe-Dashboard, und erstatten Sie die Spende nicht.</translation>
        </message>
        <message>
            <source>A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; answer it in Stripe’s Dashboard.</source>
            <translation>Die Bank einer spendenden Person fragt nach %5 (%2, „%3“ bei Stripe) und hat bisher nichts zurückgeholt; beantworten Sie das im Stripe-Dashboard.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; answer it in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>Die Bank einer spendenden Person hat %1 (%2) zurückgeholt, und die Anfechtung ist bei Stripe noch „%3“; beantworten Sie sie im Stripe-Dashboard, und erstatten Sie die Spende nicht.</translation>
        </message>
        <message>
            <source>%1 (%2) is disputed, and this key may not read what the donor’s bank took back; allow it to read disputes in Stripe’s Dashboard, then compare again.</source>
            <translation>%1 (%2) ist angefochten, und dieser Schlüssel darf nicht lesen, was die Bank zurückgeholt hat; erlauben Sie ihm im Stripe-Dashboard, Anfechtungen zu lesen, dann vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <source>For %2 the ledger says %1, and Stripe says %5; %4</source>
            <translation>Für %2 sagt das Kassenbuch %1, und Stripe sagt %5; %4</translation>
        </message>
        <message>
            <source>The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs.</source>
            <translation>Die Seite für %1 (%2) ist noch auf einem Handy offen und kann bezahlt werden; der Kiosk klärt es, wenn er läuft.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and it is “%3” at Stripe; the kiosk settles it when it runs.</source>
            <translation>Was aus %1 (%2) wurde, ist hier nicht bekannt, und bei Stripe ist es „%3“; der Kiosk klärt es, wenn er läuft.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another account may have taken it; set that account’s key again, or close it: %6</source>
            <translation>Was aus %1 (%2) wurde, ist hier nicht bekannt, und Stripe hat für diesen Schlüssel nichts davon; vielleicht hat ein anderes Konto es eingezogen; setzen Sie wieder den Schlüssel dieses Kontos, oder schließen Sie es: %6</translation>
        </message>
        <message>
            <source>Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2</source>
            <translation>In %1 weicht nichts ab, das jemand klären müsste, also gibt es nichts zu schließen; nachsehen mit: %2</translation>
        </message>
        <message>
            <source>Reading Stripe’s payments, days</source>
            <translation>Zahlungen von Stripe lesen, Tage</translation>
        </message>
        <message>
            <source>Reading Stripe’s refunds, days</source>
            <translation>Erstattungen von Stripe lesen, Tage</translation>
        </message>
        <message>
            <source>Asking Stripe one by one</source>
            <translation>Stripe einzeln fragen</translation>
        </message>
        <message>
            <source>Recording Stripe’s fees</source>
            <translation>Gebühren von Stripe erfassen</translation>
        </message>
        <message>
            <source>Cancelling payments that nobody waits for</source>
            <translation>Zahlungen abbrechen, auf die niemand wartet</translation>
        </message>
        <message>
            <source>no goal counts it, so there is nothing to correct; close it with: %1</source>
            <comment>a gift or refund</comment>
            <translation>kein Ziel zählt es, also gibt es nichts zu berichtigen; schließen Sie es mit: %1</translation>
        </message>
        <message>
            <source>correct the goal with: %1; or, where that has been done, close this with: %2</source>
            <translation>berichtigen Sie das Ziel mit: %1; oder, wo das schon geschehen ist, schließen Sie dies mit: %2</translation>
        </message>
        <message>
            <source>it is recorded now.</source>
            <comment>a gift or refund</comment>
            <translation>jetzt ist es erfasst.</translation>
        </message>
        <message>
            <source>the ledger cannot hold it, so see to this first: %1</source>
            <translation>das Kassenbuch kann es nicht aufnehmen, kümmern Sie sich also zuerst darum: %1</translation>
        </message>
        <message>
            <source>it is recorded without --look.</source>
            <comment>a gift or refund</comment>
            <translation>ohne --look wird es erfasst.</translation>
        </message>
        <message>
            <source>it can’t be recorded, since the ledger has it differently; see: %1</source>
            <comment>a gift or refund</comment>
            <translation>es lässt sich nicht erfassen, weil das Kassenbuch es anders hat; siehe: %1</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Enter the set-up code</source>
            <translation>Einrichtungscode eingeben</translation>
        </message>
        <message>
            <source>Choose a staff PIN</source>
            <translation>Büro-PIN wählen</translation>
        </message>
        <message>
            <source>Enter it again</source>
            <translation>Noch einmal eingeben</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <translation>PIN eingeben</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. The code is shown where the kiosk was started.</source>
            <translation>Dieser Kiosk hat noch keine PIN. Der Code steht da, wo der Kiosk gestartet wurde.</translation>
        </message>
        <message>
            <source>At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.</source>
            <translation>Mindestens sechs Ziffern, die schwer zu erraten sind. Das Büro kann hier alles, auch den Kiosk beenden.</translation>
        </message>
        <message>
            <source>To make sure there is no typing mistake.</source>
            <translation>Damit kein Tippfehler darin ist.</translation>
        </message>
        <message>
            <source>For booth volunteers and staff.</source>
            <translation>Für Freiwillige am Stand und das Büro.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) typed</source>
            <translation>
                <numerusform>%Ln Ziffer eingegeben</numerusform>
                <numerusform>%Ln Ziffern eingegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %Ln second(s).</source>
            <translation>
                <numerusform>Sie können es in %Ln Sekunde noch einmal versuchen.</numerusform>
                <numerusform>Sie können es in %Ln Sekunden noch einmal versuchen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment …</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln second(s)</source>
            <translation>
                <numerusform>%Ln Sekunde warten</numerusform>
                <numerusform>%Ln Sekunden warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingeben</translation>
        </message>
    </context>
    <context>
        <name>DoorWords</name>
        <message>
            <source>That was not right.</source>
            <translation>Das war nicht richtig.</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>Zu viele falsche Versuche.</translation>
        </message>
        <message>
            <source>The two PINs were not the same. Choose one again.</source>
            <translation>Die beiden PINs waren nicht gleich. Wählen Sie noch einmal eine.</translation>
        </message>
        <message>
            <source>Something went wrong. Try again, and tell staff.</source>
            <translation>Etwas ist schiefgegangen. Versuchen Sie es noch einmal, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>A PIN has only digits, 0 to 9. Choose one with at least six.</source>
            <translation>Eine PIN hat nur Ziffern, 0 bis 9. Wählen Sie eine mit mindestens sechs.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 digits. Choose another one.</source>
            <translation>Eine PIN hat %1 bis %2 Ziffern. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>That PIN is one of the first that anybody would try. Choose one without a pattern.</source>
            <translation>Diese PIN ist eine der ersten, die jeder versuchen würde. Wählen Sie eine ohne Muster.</translation>
        </message>
        <message>
            <source>Volunteers and staff need different PINs. Choose another one.</source>
            <translation>Freiwillige und Büro brauchen verschiedene PINs. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>%1 can’t be used right now (%2). Try again.</source>
            <translation>%1 lässt sich gerade nicht benutzen (%2). Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset</source>
            <translation>Die PINs in %1 sind nicht lesbar, daher kommt niemand hinein. Neue setzen: kiosk pin reset</translation>
        </message>
        <message>
            <source>%1 can’t be written (%2), so nothing was changed.</source>
            <translation>%1 lässt sich nicht schreiben (%2), daher wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1 can’t be removed (%2).</source>
            <translation>%1 lässt sich nicht entfernen (%2).</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or set a PIN with: kiosk pin set --role staff</source>
            <translation>Dieser Kiosk hat noch keine PIN. Halten Sie die linke obere Ecke zwei Sekunden und tippen Sie den Einrichtungscode %1, oder setzen Sie eine PIN mit: kiosk pin set --role staff</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions</source>
            <translation>Jemand anderes hat die Datei geändert. „Verwerfen“ behält die fremde Fassung; „Speichern“ behält Ihre, und die fremde unter „Fassungen“</translation>
        </message>
        <message>
            <source>Not saved yet. Your changes are kept.</source>
            <translation>Noch nicht gespeichert. Ihre Änderungen bleiben.</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>Ankündigung</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Packen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>EditSection</name>
        <message>
            <source>Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.</source>
            <translation>Wählen Sie unter „Kampagnen“ eine Kampagne. Wenn Sie das eingebaute Beispiel wählen, bekommen Sie eine eigene Kopie.</translation>
        </message>
        <message>
            <source>Read the feeds now</source>
            <translation>Quellen jetzt lesen</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen kommen</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Codes ausprobieren</translation>
        </message>
        <message>
            <source>From a website</source>
            <translation>Von einer Website</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Saved versions</source>
            <translation>Gespeicherte Fassungen</translation>
        </message>
        <message>
            <source>What the post became</source>
            <translation>Was aus der Ankündigung wurde</translation>
        </message>
        <message>
            <source>Where the codes lead</source>
            <translation>Wohin die Codes führen</translation>
        </message>
        <message>
            <source>What visitors would see</source>
            <translation>Was Besucher sehen würden</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen kommen</translation>
        </message>
        <message>
            <source>A feed from a website</source>
            <translation>Eine Quelle von einer Website</translation>
        </message>
        <message>
            <source>What the feeds say now</source>
            <translation>Was die Quellen jetzt sagen</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Wohin dürfen wir den Beleg schicken?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n Zeichen eingegeben</numerusform>
                <numerusform>%n Zeichen eingegeben</numerusform>
            </translation>
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
            <translation>Wird gesendet …</translation>
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
        <name>EndSection</name>
        <message>
            <source>Ending the day…</source>
            <translation>Der Tag wird beendet …</translation>
        </message>
        <message>
            <source>There is no report</source>
            <translation>Es gibt keinen Bericht</translation>
        </message>
        <message>
            <source>Today’s totals</source>
            <translation>Summen von heute</translation>
        </message>
        <message>
            <source>End the day</source>
            <translation>Tag beenden</translation>
        </message>
        <message>
            <source>The kiosk compares today’s gifts with Stripe.</source>
            <translation>Der Kiosk vergleicht die Spenden von heute mit Stripe.</translation>
        </message>
        <message>
            <source>You see today’s totals, to count the cash box against.</source>
            <translation>Sie sehen die Summen von heute, um die Kasse dagegen zu zählen.</translation>
        </message>
        <message>
            <source>The report is saved on this computer for staff.</source>
            <translation>Der Bericht wird auf diesem Computer für das Büro gespeichert.</translation>
        </message>
        <message>
            <source>You can stop the comparison, and do it again later.</source>
            <translation>Sie können den Vergleich anhalten und es später noch einmal tun.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
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
        <name>EntryMistakeWords</name>
        <message>
            <source>A reason is needed: say in a few words why, such as --reason 'counted twice'.</source>
            <translation>Ein Grund ist nötig: Sagen Sie in wenigen Worten, warum, etwa --reason 'doppelt gezählt'.</translation>
        </message>
        <message>
            <source>The reason has %1 characters; %2 are the most.</source>
            <translation>Der Grund hat %1 Zeichen; höchstens %2 sind möglich.</translation>
        </message>
        <message>
            <source>The reason looks as if it held an e-mail address or a telephone number; the ledger keeps nothing about people, so leave that out.</source>
            <translation>Der Grund sieht aus, als enthielte er eine E-Mail-Adresse oder Telefonnummer; das Kassenbuch hält nichts über Personen fest, lassen Sie das also weg.</translation>
        </message>
        <message>
            <source>The gift’s time of payment has no time zone; it can’t be ordered.</source>
            <translation>Die Zahlungszeit der Spende hat keine Zeitzone; sie lässt sich nicht einordnen.</translation>
        </message>
        <message>
            <source>%1 members can’t join; correct the goal’s figure instead.</source>
            <translation>%1 Mitglieder können nicht beitreten; berichtigen Sie stattdessen die Zahl des Ziels.</translation>
        </message>
        <message>
            <source>%1 names no shift; write it on one line, in letters and digits.</source>
            <translation>%1 bezeichnet keine Schicht; schreiben Sie es in eine Zeile, mit Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>The feed %1 gave a time without a zone; it can’t be ordered.</source>
            <translation>Die Quelle %1 hat eine Zeit ohne Zeitzone genannt; sie lässt sich nicht einordnen.</translation>
        </message>
        <message>
            <source>Another payment on the reader has no known end yet; no card is taken until it has.</source>
            <translation>Eine andere Zahlung am Lesegerät hat noch kein bekanntes Ende; bis dahin wird keine Karte angenommen.</translation>
        </message>
        <message>
            <source>The shift %1 is still open; close it before %2 begins.</source>
            <translation>Die Schicht %1 läuft noch; beenden Sie sie, bevor %2 beginnt.</translation>
        </message>
        <message>
            <source>The shift %1 is not open, so it can’t be closed.</source>
            <translation>Die Schicht %1 läuft nicht, also lässt sie sich nicht beenden.</translation>
        </message>
        <message>
            <source>This kiosk has written no number %1; look in the column fact of `kiosk ledger export`.</source>
            <translation>Dieser Kiosk hat keine Nummer %1 geschrieben; sehen Sie in der Spalte fact von `kiosk ledger export` nach.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in Stripe’s Dashboard, and don’t refund it, or it is paid twice.</source>
            <translation>Nummer %1 wurde mit Karte bezahlt, und die Bank hat es zurückgeholt; beantworten Sie die Anfechtung im Stripe-Dashboard, und erstatten Sie es nicht, sonst wird es zweimal zurückgezahlt.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.</source>
            <translation>Nummer %1 wurde mit Karte bezahlt; erstatten Sie es bei Stripe, und das Kassenbuch folgt von selbst.</translation>
        </message>
        <message>
            <source>Number %1 is no gift, member or correction, so there is nothing to take back.</source>
            <translation>Nummer %1 ist keine Spende, kein Mitglied und keine Berichtigung, also gibt es nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Number %1 was voided before; it counts no more.</source>
            <translation>Nummer %1 wurde schon zurückgenommen; sie zählt nicht mehr.</translation>
        </message>
        <message>
            <source>%1 of %2’s smallest unit is no amount; give from %3 to %4.</source>
            <translation>%1 der kleinsten Einheit von %2 ist kein Betrag; nennen Sie %3 bis %4.</translation>
        </message>
        <message>
            <source>%1 is no currency that the ledger knows; write it like 'USD'.</source>
            <translation>%1 ist keine Währung, die das Kassenbuch kennt; schreiben Sie sie wie 'USD'.</translation>
        </message>
        <message>
            <source>%1 can’t be kept as a reference; write it on one line.</source>
            <translation>%1 lässt sich nicht als Referenz behalten; schreiben Sie sie in eine Zeile.</translation>
        </message>
        <message>
            <source>Number %1 is in the ledger under %2 and says something else; give this one a reference of its own.</source>
            <translation>Nummer %1 steht unter %2 im Kassenbuch und sagt etwas anderes; geben Sie dieser eine eigene Referenz.</translation>
        </message>
        <message>
            <source>The ledger can’t hold this, since %1; shorten or correct it.</source>
            <translation>Das Kassenbuch kann dies nicht aufnehmen, denn %1; kürzen oder berichtigen Sie es.</translation>
        </message>
    </context>
    <context>
        <name>FactMistakeWords</name>
        <message>
            <source>it is longer than %1 characters</source>
            <translation>es ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>it is not written as this program would</source>
            <translation>es ist nicht so geschrieben, wie dieses Programm es täte</translation>
        </message>
        <message>
            <source>it has form %1, and this version reads %2</source>
            <translation>es hat die Form %1, und diese Version liest %2</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>es ist kein JSON</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>es ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>it has other keys than a fact</source>
            <translation>es hat andere Schlüssel als ein Eintrag</translation>
        </message>
        <message>
            <source>sequences begin with 1</source>
            <translation>Nummern beginnen mit 1</translation>
        </message>
        <message>
            <source>its entry is of no known kind</source>
            <translation>sein Inhalt ist von keiner bekannten Art</translation>
        </message>
        <message>
            <source>its entry has other keys than its kind</source>
            <translation>sein Inhalt hat andere Schlüssel als seine Art</translation>
        </message>
        <message>
            <source>a text in it is too long or holds what is no text</source>
            <translation>ein Text darin ist zu lang oder enthält, was kein Text ist</translation>
        </message>
        <message>
            <source>a number in it is none, or too large</source>
            <translation>eine Zahl darin ist keine oder zu groß</translation>
        </message>
        <message>
            <source>%1 is none of %2</source>
            <translation>%1 ist keines von %2</translation>
        </message>
        <message>
            <source>an amount in it is no money</source>
            <translation>ein Betrag darin ist kein Geld</translation>
        </message>
        <message>
            <source>a time in it is none</source>
            <translation>eine Zeit darin ist keine</translation>
        </message>
        <message>
            <source>a time in it has no zone</source>
            <translation>eine Zeit darin hat keine Zeitzone</translation>
        </message>
        <message>
            <source>the figures in it are none</source>
            <translation>die Zahlen darin sind keine</translation>
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
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 zusätzlich</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Gesamtbetrag: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedFileTroubleWords</name>
        <message>
            <source>%1 is a link that leads out of its folder; put the feed itself there.</source>
            <translation>%1 ist ein Link, der aus seinem Ordner hinausführt; legen Sie die Quelle selbst dort ab.</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the feed itself there.</source>
            <translation>%1 ist keine gewöhnliche Datei; legen Sie die Quelle selbst dort ab.</translation>
        </message>
        <message>
            <source>%1 is not there; check the setting feed_folder, and who puts it there.</source>
            <translation>%1 ist nicht da; prüfen Sie die Einstellung feed_folder und wer die Datei dort ablegt.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>%1 lässt sich nicht lesen (%2); prüfen Sie die Datei und wer sie lesen darf.</translation>
        </message>
        <message>
            <source>%1 cannot be read, since links lead in a circle; put the feed itself there.</source>
            <translation>%1 lässt sich nicht lesen, denn Links führen im Kreis; legen Sie die Quelle selbst dort ab.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; that is no feed, so put the right file there.</source>
            <translation>%1 hat mehr als %2 Byte; das ist keine Quelle, legen Sie also die richtige Datei dort ab.</translation>
        </message>
        <message>
            <source>%1 is empty; whoever writes it should write another and rename it.</source>
            <translation>%1 ist leer; wer sie schreibt, sollte eine andere schreiben und umbenennen.</translation>
        </message>
    </context>
    <context>
        <name>FeedFormWords</name>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Marks its figures in the ledger, such as website.</source>
            <translation>Kennzeichnet ihre Zahlen im Kassenbuch, etwa website.</translation>
        </message>
        <message>
            <source>Where the figure comes from</source>
            <translation>Woher die Zahl kommt</translation>
        </message>
        <message>
            <source>A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at Stripe, or typed in here.</source>
            <translation>Ein Dokument von uns in JSON oder CSV, das öffentliche Widget von CiviCRM, JSON einer beliebigen Website, Ihre eigenen Spenden bei Stripe oder hier eingetragen.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Where it is read, on one of the websites you allowed.</source>
            <translation>Wo sie gelesen wird, auf einer der Websites, die Sie erlaubt haben.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>For JSON and CSV, instead of an address: a file in the folder for feeds.</source>
            <translation>Für JSON und CSV, statt einer Adresse: eine Datei im Ordner für Quellen.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>One a line: your goal, then its name in the feed, such as gifts = usd. For CiviCRM and websites it is raised or count.</source>
            <translation>Eines je Zeile: Ihr Ziel, dann sein Name in der Quelle, etwa gifts = usd. Bei CiviCRM und Websites ist es raised oder count.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>If typed in here, one a line: the goal and its figure, as gifts = 41980.</source>
            <translation>Wenn hier eingetragen, je Zeile: das Ziel und seine Zahl, als gifts = 41980.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <translation>Datum der Zahlen</translation>
        </message>
        <message>
            <source>If typed in here: when they were right, such as 2026-11-23T14:00:00.</source>
            <translation>Wenn hier eingetragen: wann sie stimmten, etwa 2026-11-23T14:00:00.</translation>
        </message>
        <message>
            <source>Kiosk gifts it includes</source>
            <translation>Enthaltene Kiosk-Spenden</translation>
        </message>
        <message>
            <source>Gifts made here that it counts too, so that none counts twice; one a line: card_reader, phone, cash, cheque, transfer, other or member.</source>
            <translation>Hier gemachte Spenden, die sie auch zählt, damit keine doppelt zählt; je Zeile: card_reader, phone, cash, cheque, transfer, other oder member.</translation>
        </message>
        <message>
            <source>Other feeds it includes</source>
            <translation>Enthaltene andere Quellen</translation>
        </message>
        <message>
            <source>Short names of feeds whose figures are in its own, one a line; they aren’t added then.</source>
            <translation>Kurznamen von Quellen, deren Zahlen in denen dieser Quelle stecken, einer je Zeile; sie werden dann nicht dazugezählt.</translation>
        </message>
        <message>
            <source>Payments of your website</source>
            <translation>Zahlungen Ihrer Website</translation>
        </message>
        <message>
            <source>For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26.</source>
            <translation>Für Spenden bei Stripe: Metadaten von Zahlungen, die kein Kiosk angenommen hat und die zählen, als drive = w26.</translation>
        </message>
        <message>
            <source>Later monthly payments</source>
            <translation>Spätere Monatszahlungen</translation>
        </message>
        <message>
            <source>If yes, each later payment of those who give monthly counts, too.</source>
            <translation>Bei Ja zählt auch jede spätere Zahlung derer, die monatlich spenden.</translation>
        </message>
        <message>
            <source>Payment links that count</source>
            <translation>Payment Links, die zählen</translation>
        </message>
        <message>
            <source>For gifts at Stripe: payment links of the drive, one a line, such as plink_1.</source>
            <translation>Für Spenden bei Stripe: Payment Links der Aktion, einer je Zeile, etwa plink_1.</translation>
        </message>
        <message>
            <source>Products that count</source>
            <translation>Produkte, die zählen</translation>
        </message>
        <message>
            <source>For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else.</source>
            <translation>Für Spenden bei Stripe: eines je Zeile, etwa prod_1. Eine Zahlung zählt, wenn sie für nichts anderes war.</translation>
        </message>
        <message>
            <source>Counted since</source>
            <translation>Gezählt seit</translation>
        </message>
        <message>
            <source>For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s.</source>
            <translation>Für Spenden bei Stripe und Websites, die nach {since} gefragt werden: der erste Tag, wenn nicht der der Aktion.</translation>
        </message>
        <message>
            <source>Raised before the drive</source>
            <translation>Vor der Aktion gesammelt</translation>
        </message>
        <message>
            <source>For CiviCRM and websites: what it had raised before; this is subtracted.</source>
            <translation>Für CiviCRM und Websites: was vorher gesammelt war; es wird abgezogen.</translation>
        </message>
        <message>
            <source>Seconds between readings</source>
            <translation>Sekunden zwischen Lesungen</translation>
        </message>
        <message>
            <source>How often it is read.</source>
            <translation>Wie oft sie gelesen wird.</translation>
        </message>
        <message>
            <source>Out of date after, in minutes</source>
            <translation>Veraltet nach, in Minuten</translation>
        </message>
        <message>
            <source>The screen then says how old the figure is.</source>
            <translation>Der Bildschirm sagt dann, wie alt die Zahl ist.</translation>
        </message>
        <message>
            <source>Largest jump, in percent</source>
            <translation>Größter Sprung, in Prozent</translation>
        </message>
        <message>
            <source>A bigger jump, in percent of the target, waits until it was read three times or confirmed.</source>
            <translation>Ein größerer Sprung, in Prozent des Zielwerts, wartet, bis er dreimal gelesen oder bestätigt wurde.</translation>
        </message>
        <message>
            <source>Path to the money</source>
            <translation>Pfad zum Geld</translation>
        </message>
        <message>
            <source>A JMESPath in the website’s JSON, such as data.raised.</source>
            <translation>Ein JMESPath im JSON der Website, etwa data.raised.</translation>
        </message>
        <message>
            <source>Path to the number of gifts</source>
            <translation>Pfad zur Spendenanzahl</translation>
        </message>
        <message>
            <source>Such as data.donor_count.</source>
            <translation>Etwa data.donor_count.</translation>
        </message>
        <message>
            <source>Path to the moment</source>
            <translation>Pfad zum Zeitpunkt</translation>
        </message>
        <message>
            <source>When it was counted; without it, when it was fetched.</source>
            <translation>Wann gezählt wurde; ohne ihn, wann abgerufen wurde.</translation>
        </message>
        <message>
            <source>How money is written</source>
            <translation>Wie Geld geschrieben ist</translation>
        </message>
        <message>
            <source>What stands at the path to the money.</source>
            <translation>Was am Pfad zum Geld steht.</translation>
        </message>
        <message>
            <source>Language of the amounts</source>
            <translation>Sprache der Beträge</translation>
        </message>
        <message>
            <source>For CSV and text for people: whose marks it has, such as de-CH.</source>
            <translation>Für CSV und Text für Menschen: wessen Trennzeichen er hat, etwa de-CH.</translation>
        </message>
        <message>
            <source>Path to the currency</source>
            <translation>Pfad zur Währung</translation>
        </message>
        <message>
            <source>Where the website names it.</source>
            <translation>Wo die Website sie nennt.</translation>
        </message>
        <message>
            <source>The website’s currency</source>
            <translation>Währung der Website</translation>
        </message>
        <message>
            <source>Where it names none: what it counts in, such as EUR.</source>
            <translation>Wo sie keine nennt: worin sie zählt, etwa EUR.</translation>
        </message>
        <message>
            <source>Path to a list</source>
            <translation>Pfad zu einer Liste</translation>
        </message>
        <message>
            <source>If figures are to be added up: the list whose items have them.</source>
            <translation>Wenn Zahlen zusammenzuzählen sind: die Liste, deren Teile sie haben.</translation>
        </message>
        <message>
            <source>Pages at most</source>
            <translation>Höchstens Seiten</translation>
        </message>
        <message>
            <source>If the list has pages, with {page} in the address.</source>
            <translation>Wenn die Liste Seiten hat, mit {page} in der Adresse.</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>If the website is asked by POST: the JSON that is sent.</source>
            <translation>Wenn die Website per POST gefragt wird: das JSON, das gesendet wird.</translation>
        </message>
        <message>
            <source>Header with the key</source>
            <translation>Header mit dem Schlüssel</translation>
        </message>
        <message>
            <source>Such as Authorization: Bearer {secret}; the key itself goes into the keyring.</source>
            <translation>Etwa Authorization: Bearer {secret}; der Schlüssel selbst kommt in den Schlüsselbund.</translation>
        </message>
        <message>
            <source>Name and password</source>
            <translation>Name und Passwort</translation>
        </message>
        <message>
            <source>If it wants both; the key is then NAME:PASSWORD.</source>
            <translation>Wenn sie beides will; der Schlüssel ist dann NAME:PASSWORD.</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Adresse für Token</translation>
        </message>
        <message>
            <source>If it gives tokens for client credentials; the key is ID:SECRET.</source>
            <translation>Wenn sie Token für Client-Zugangsdaten ausgibt; der Schlüssel ist ID:SECRET.</translation>
        </message>
        <message>
            <source>The key can read who gave</source>
            <translation>Schlüssel kann lesen, wer gespendet hat</translation>
        </message>
        <message>
            <source>The office then reads it, and no kiosk does.</source>
            <translation>Dann liest das Büro sie und kein Kiosk.</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>a CiviCRM feed needs its address</source>
            <translation>eine CiviCRM-Quelle braucht ihre Adresse</translation>
        </message>
        <message>
            <source>write the widget’s address</source>
            <translation>schreiben Sie die Adresse des Widgets hin</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lassen Sie es weg</translation>
        </message>
        <message>
            <source>a %1 feed has no address</source>
            <translation>eine Quelle der Art %1 hat keine Adresse</translation>
        </message>
        <message>
            <source>a %1 feed has no file</source>
            <translation>eine Quelle der Art %1 hat keine Datei</translation>
        </message>
        <message>
            <source>a document has either an address or a file</source>
            <translation>ein Dokument hat entweder eine Adresse oder eine Datei</translation>
        </message>
        <message>
            <source>write one of the two</source>
            <translation>schreiben Sie eines von beiden</translation>
        </message>
        <message>
            <source>a %1 feed reads no such file</source>
            <translation>eine Quelle der Art %1 liest keine solche Datei</translation>
        </message>
        <message>
            <source>name a file that ends in .%1</source>
            <translation>nennen Sie eine Datei, die auf .%1 endet</translation>
        </message>
        <message>
            <source>this feed gives no goal</source>
            <translation>diese Quelle liefert kein Ziel</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "usd" }</source>
            <translation>schreiben Sie, welches, etwa goals = { gifts = "usd" }</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "raised" }</source>
            <translation>schreiben Sie, welches, etwa goals = { gifts = "raised" }</translation>
        </message>
        <message>
            <source>a %1 feed has no names of goals</source>
            <translation>eine Quelle der Art %1 hat keine Namen von Zielen</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>lassen Sie sie weg</translation>
        </message>
        <message>
            <source>CiviCRM’s widget has no such figure</source>
            <translation>das Widget von CiviCRM hat keine solche Zahl</translation>
        </message>
        <message>
            <source>write "raised" or "count" for each goal</source>
            <translation>schreiben Sie "raised" oder "count" für jedes Ziel</translation>
        </message>
        <message>
            <source>a fixed feed needs its figures</source>
            <translation>eine feste Quelle braucht ihre Zahlen</translation>
        </message>
        <message>
            <source>write them like figures = { gifts = "41980.00" }</source>
            <translation>schreiben Sie sie wie figures = { gifts = "41980.00" }</translation>
        </message>
        <message>
            <source>a %1 feed has no figures here</source>
            <translation>eine Quelle der Art %1 hat hier keine Zahlen</translation>
        </message>
        <message>
            <source>leave them out, or make it a fixed feed</source>
            <translation>lassen Sie sie weg, oder machen Sie daraus eine feste Quelle</translation>
        </message>
        <message>
            <source>it isn’t said when these figures were read</source>
            <translation>es steht nicht da, wann diese Zahlen gelesen wurden</translation>
        </message>
        <message>
            <source>write it like as_of = 2026-11-23T14:00:00</source>
            <translation>schreiben Sie es wie as_of = 2026-11-23T14:00:00</translation>
        </message>
        <message>
            <source>a %1 feed tells itself when its figures were read</source>
            <translation>eine Quelle der Art %1 sagt selbst, wann ihre Zahlen gelesen wurden</translation>
        </message>
        <message>
            <source>nobody read figures in the year %1</source>
            <translation>im Jahr %1 hat niemand Zahlen gelesen</translation>
        </message>
        <message>
            <source>write when it was</source>
            <translation>schreiben Sie, wann es war</translation>
        </message>
        <message>
            <source>our gifts at Stripe are the very gifts of the kiosks, and count once</source>
            <translation>unsere Spenden bei Stripe sind eben die Spenden der Kioske und zählen einmal</translation>
        </message>
        <message>
            <source>a %1 feed has no baseline</source>
            <translation>eine Quelle der Art %1 hat keinen Anfangsbestand</translation>
        </message>
        <message>
            <source>leave it out: only CiviCRM’s page counts from its own beginning</source>
            <translation>lassen Sie ihn weg: nur die Seite von CiviCRM zählt von ihrem eigenen Anfang an</translation>
        </message>
        <message>
            <source>another feed is called %1</source>
            <translation>eine andere Quelle heißt %1</translation>
        </message>
        <message>
            <source>give each its own name</source>
            <translation>geben Sie jeder ihren eigenen Namen</translation>
        </message>
        <message>
            <source>our gifts at Stripe are read already</source>
            <translation>unsere Spenden bei Stripe werden schon gelesen</translation>
        </message>
        <message>
            <source>keep one such feed</source>
            <translation>behalten Sie nur eine solche Quelle</translation>
        </message>
        <message>
            <source>only gifts at Stripe have later payments</source>
            <translation>nur Spenden bei Stripe haben spätere Zahlungen</translation>
        </message>
        <message>
            <source>leave it out, or write it under the feed of the kind "stripe"</source>
            <translation>lassen Sie es weg, oder schreiben Sie es unter die Quelle der Art "stripe"</translation>
        </message>
        <message>
            <source>only a stripe feed has %1</source>
            <translation>nur eine Stripe-Quelle hat %1</translation>
        </message>
        <message>
            <source>%1 is none</source>
            <translation>%1 ist keines</translation>
        </message>
        <message>
            <source>copy it from Stripe’s Dashboard: it begins with %2_</source>
            <translation>kopieren Sie es aus dem Stripe-Dashboard: es beginnt mit %2_</translation>
        </message>
        <message>
            <source>nothing asks this website from a day on</source>
            <translation>nichts fragt diese Website ab einem Tag</translation>
        </message>
        <message>
            <source>put %1 where the address or the query has the first day, or leave it out</source>
            <translation>setzen Sie %1 dahin, wo Adresse oder Abfrage den ersten Tag hat, oder lassen Sie es weg</translation>
        </message>
        <message>
            <source>%1 is no name of metadata, or is one of the kiosk</source>
            <translation>%1 ist kein Name von Metadaten oder einer des Kiosks</translation>
        </message>
        <message>
            <source>write one that your payments carry at Stripe</source>
            <translation>schreiben Sie einen, den Ihre Zahlungen bei Stripe tragen</translation>
        </message>
        <message>
            <source>no other feed %1 gives the same goal</source>
            <translation>keine andere Quelle %1 liefert dasselbe Ziel</translation>
        </message>
        <message>
            <source>correct the name, or leave it out</source>
            <translation>berichtigen Sie den Namen, oder lassen Sie es weg</translation>
        </message>
        <message>
            <source>the feed %1 includes this one</source>
            <translation>die Quelle %1 enthält diese</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>behalten Sie eines von beiden</translation>
        </message>
        <message>
            <source>another feed includes %1 already</source>
            <translation>eine andere Quelle enthält %1 schon</translation>
        </message>
        <message>
            <source>say it once</source>
            <translation>sagen Sie es einmal</translation>
        </message>
        <message>
            <source>the feed %2 includes %1 gifts already, so they would be in the sum twice</source>
            <translation>die Quelle %2 enthält schon die Spenden der Art %1, sie wären also zweimal in der Summe</translation>
        </message>
        <message>
            <source>say it once, or put one feed into includes_feeds of the other</source>
            <translation>sagen Sie es einmal, oder setzen Sie die eine Quelle in includes_feeds der anderen</translation>
        </message>
        <message>
            <source>there is no goal %1</source>
            <translation>es gibt kein Ziel %1</translation>
        </message>
        <message>
            <source>write the id of one of the goals (%2)</source>
            <translation>schreiben Sie die Id eines der Ziele (%2)</translation>
        </message>
        <message>
            <source>add it under [[goals]], or leave it out</source>
            <translation>fügen Sie es unter [[goals]] hinzu, oder lassen Sie es weg</translation>
        </message>
        <message>
            <source>this is more than %1 times the target</source>
            <translation>das ist mehr als das %1-Fache des Zielwerts</translation>
        </message>
        <message>
            <source>correct the figure or the target</source>
            <translation>berichtigen Sie die Zahl oder den Zielwert</translation>
        </message>
        <message>
            <source>what CiviCRM calls %1 is not what the goal %2 counts</source>
            <translation>was CiviCRM %1 nennt, ist nicht, was das Ziel %2 zählt</translation>
        </message>
        <message>
            <source>write "%3"</source>
            <translation>schreiben Sie "%3"</translation>
        </message>
    </context>
    <context>
        <name>FeedPresets</name>
        <message>
            <source>Which page: %1</source>
            <translation>Welche Seite: %1</translation>
        </message>
        <message>
            <source>Which website, such as www.example.org</source>
            <translation>Welche Website, etwa www.example.org</translation>
        </message>
        <message>
            <source>Its public key, which anybody may know</source>
            <translation>Ihr öffentlicher Schlüssel, den jeder kennen darf</translation>
        </message>
        <message>
            <source>The campaign has no goal that it could give a figure for; add one under Goals first.</source>
            <translation>Die Kampagne hat kein Ziel, zu dem sie eine Zahl liefern könnte; fügen Sie zuerst unter „Ziele“ eines hinzu.</translation>
        </message>
        <message>
            <source>Add and try now</source>
            <translation>Hinzufügen und ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>a website needs its address</source>
            <translation>eine Website braucht ihre Adresse</translation>
        </message>
        <message>
            <source>write where its JSON is</source>
            <translation>schreiben Sie, wo ihr JSON ist</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lassen Sie es weg</translation>
        </message>
        <message>
            <source>only a website feed has %1</source>
            <translation>nur eine Website-Quelle hat %1</translation>
        </message>
        <message>
            <source>this path is too long</source>
            <translation>dieser Pfad ist zu lang</translation>
        </message>
        <message>
            <source>use a shorter one</source>
            <translation>nehmen Sie einen kürzeren</translation>
        </message>
        <message>
            <source>%1 is no JMESPath</source>
            <translation>%1 ist kein JMESPath</translation>
        </message>
        <message>
            <source>write it like data.raised or data[0].raised</source>
            <translation>schreiben Sie es wie data.raised oder data[0].raised</translation>
        </message>
        <message>
            <source>%1 has more in it than a path may</source>
            <translation>in %1 steckt mehr, als ein Pfad darf</translation>
        </message>
        <message>
            <source>use names, places in lists, filters and | only</source>
            <translation>nehmen Sie nur Namen, Stellen in Listen, Filter und |</translation>
        </message>
        <message>
            <source>%1 is a rate or a forecast, not money that came in</source>
            <translation>%1 ist eine Rate oder Prognose, kein eingegangenes Geld</translation>
        </message>
        <message>
            <source>use another figure, such as the number of supporters</source>
            <translation>nehmen Sie eine andere Zahl, etwa die Zahl der Unterstützenden</translation>
        </message>
        <message>
            <source>the marks of %1 are not known</source>
            <translation>die Trennzeichen von %1 sind nicht bekannt</translation>
        </message>
        <message>
            <source>write a language such as de-CH</source>
            <translation>schreiben Sie eine Sprache wie de-CH</translation>
        </message>
        <message>
            <source>%1 is no header with a place for the key</source>
            <translation>%1 ist kein Header mit einem Platz für den Schlüssel</translation>
        </message>
        <message>
            <source>write it like Authorization: Bearer %2</source>
            <translation>schreiben Sie es wie Authorization: Bearer %2</translation>
        </message>
        <message>
            <source>the header %1 is the kiosk’s own</source>
            <translation>der Header %1 gehört dem Kiosk</translation>
        </message>
        <message>
            <source>use the one that takes the key</source>
            <translation>nehmen Sie den, der den Schlüssel aufnimmt</translation>
        </message>
        <message>
            <source>a website has one way in</source>
            <translation>eine Website hat einen Zugang</translation>
        </message>
        <message>
            <source>keep one of header, login and token_from</source>
            <translation>behalten Sie eines von header, login und token_from</translation>
        </message>
        <message>
            <source>the address has no place for the page</source>
            <translation>die Adresse hat keinen Platz für die Seite</translation>
        </message>
        <message>
            <source>write %1 into it</source>
            <translation>schreiben Sie %1 hinein</translation>
        </message>
        <message>
            <source>it isn’t said how many pages there can be</source>
            <translation>es steht nicht da, wie viele Seiten es geben kann</translation>
        </message>
        <message>
            <source>write pages = 5</source>
            <translation>schreiben Sie pages = 5</translation>
        </message>
        <message>
            <source>it isn’t said what is added up on each page</source>
            <translation>es steht nicht da, was auf jeder Seite zusammengezählt wird</translation>
        </message>
        <message>
            <source>write it like each = "data"</source>
            <translation>schreiben Sie es wie each = "data"</translation>
        </message>
        <message>
            <source>it isn’t said where %1 stands</source>
            <translation>es steht nicht da, wo %1 zu finden ist</translation>
        </message>
        <message>
            <source>write its path, such as %1 = "data.%1"</source>
            <translation>schreiben Sie den Pfad, etwa %1 = "data.%1"</translation>
        </message>
        <message>
            <source>it isn’t said in which currency the website counts</source>
            <translation>es steht nicht da, in welcher Währung die Website zählt</translation>
        </message>
        <message>
            <source>write currency_at or currency</source>
            <translation>schreiben Sie currency_at oder currency</translation>
        </message>
        <message>
            <source>it isn’t said in which language’s marks amounts are</source>
            <translation>es steht nicht da, mit den Trennzeichen welcher Sprache Beträge geschrieben sind</translation>
        </message>
        <message>
            <source>write marks = "de"</source>
            <translation>schreiben Sie marks = "de"</translation>
        </message>
        <message>
            <source>the website counts in %1 and the campaign in %2</source>
            <translation>die Website zählt in %1 und die Kampagne in %2</translation>
        </message>
        <message>
            <source>use one currency in both</source>
            <translation>nehmen Sie für beide eine Währung</translation>
        </message>
    </context>
    <context>
        <name>FeedTroubleWords</name>
        <message>
            <source>What the feed %1 gives cannot be used: %2.</source>
            <translation>Was die Quelle %1 liefert, ist nicht verwendbar: %2.</translation>
        </message>
        <message>
            <source>What %1 says of page %2 cannot be used: %3.</source>
            <translation>Was %1 von Seite %2 sagt, ist nicht verwendbar: %3.</translation>
        </message>
        <message>
            <source>The feed %1 is read with the Stripe key, not from here; see kiosk key check.</source>
            <translation>Die Quelle %1 wird mit dem Stripe-Schlüssel gelesen, nicht von hier; siehe kiosk key check.</translation>
        </message>
        <message>
            <source>The key of CiviCRM has letters that no key has; copy it again and keep it anew.</source>
            <translation>Der Schlüssel von CiviCRM hat Zeichen, die kein Schlüssel hat; kopieren Sie ihn noch einmal und legen Sie ihn neu ab.</translation>
        </message>
        <message>
            <source>The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, and give the kiosks what kiosk feed publish writes there.</source>
            <translation>Der Schlüssel der Quelle %1 kann lesen, wer gespendet hat, daher nutzt ihn kein Kiosk; lesen Sie sie auf dem Bürocomputer, und geben Sie den Kiosken, was kiosk feed publish dort schreibt.</translation>
        </message>
        <message>
            <source>There is no key for the feed %1; give it with kiosk key set feed:%1.</source>
            <translation>Für die Quelle %1 gibt es keinen Schlüssel; geben Sie ihn mit kiosk key set feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 cannot be read now; see kiosk key check feed:%1.</source>
            <translation>Der Schlüssel der Quelle %1 ist jetzt nicht lesbar; siehe kiosk key check feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 is not written as such a key is; give it anew.</source>
            <translation>Der Schlüssel der Quelle %1 ist nicht so geschrieben, wie es ein solcher Schlüssel ist; geben Sie ihn neu.</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is not a short name</source>
            <translation>%1 ist kein Kurzname</translation>
        </message>
        <message>
            <source>use small letters, digits and hyphens, at most 40</source>
            <translation>nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 ist kein öffentlicher Hostname</translation>
        </message>
        <message>
            <source>write only the name, such as "www.example.org"</source>
            <translation>schreiben Sie nur den Namen, etwa "www.example.org"</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>dies ist leer</translation>
        </message>
        <message>
            <source>write the link in full, beginning with https://</source>
            <translation>schreiben Sie den Link ganz aus, mit https:// am Anfang</translation>
        </message>
        <message>
            <source>%1 has no place for the amount, or several</source>
            <translation>%1 hat keinen Platz für den Betrag oder mehrere</translation>
        </message>
        <message>
            <source>write %2 once where it belongs</source>
            <translation>schreiben Sie %2 einmal dahin, wohin es gehört</translation>
        </message>
        <message>
            <source>%1 is not a list of parameters</source>
            <translation>%1 ist keine Liste von Parametern</translation>
        </message>
        <message>
            <source>write it like "src={kiosk}"</source>
            <translation>schreiben Sie es wie "src={kiosk}"</translation>
        </message>
        <message>
            <source>%1 is not a currency that can be used</source>
            <translation>%1 ist keine Währung, die sich verwenden lässt</translation>
        </message>
        <message>
            <source>write its three capital letters, such as USD or EUR</source>
            <translation>schreiben Sie ihre drei Großbuchstaben, etwa USD oder EUR</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>schreiben Sie %2</translation>
        </message>
        <message>
            <source>%1 is not a time zone</source>
            <translation>%1 ist keine Zeitzone</translation>
        </message>
        <message>
            <source>write one such as "Europe/Prague" or "UTC"</source>
            <translation>schreiben Sie eine wie "Europe/Prague" oder "UTC"</translation>
        </message>
        <message>
            <source>%1 is not a language</source>
            <translation>%1 ist keine Sprache</translation>
        </message>
        <message>
            <source>write a code such as "en" or "pt-BR"</source>
            <translation>schreiben Sie einen Code wie "en" oder "pt-BR"</translation>
        </message>
        <message>
            <source>%1 is not a colour</source>
            <translation>%1 ist keine Farbe</translation>
        </message>
        <message>
            <source>write it like "#1e3a5f"</source>
            <translation>schreiben Sie sie wie "#1e3a5f"</translation>
        </message>
        <message>
            <source>%1 is not a form of this file that this kiosk knows</source>
            <translation>%1 ist keine Form dieser Datei, die dieser Kiosk kennt</translation>
        </message>
        <message>
            <source>write schema = 1</source>
            <translation>schreiben Sie schema = 1</translation>
        </message>
        <message>
            <source>%1 is not a day</source>
            <translation>%1 ist kein Tag</translation>
        </message>
        <message>
            <source>write it like 2025-12-31, without quotes</source>
            <translation>schreiben Sie ihn wie 2025-12-31, ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 is not a day or a moment</source>
            <translation>%1 ist kein Tag und kein Zeitpunkt</translation>
        </message>
        <message>
            <source>write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes</source>
            <translation>schreiben Sie es wie 2025-12-31 oder 2025-12-31T18:00:00Z, ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 führt aus dem Ordner der Kampagne hinaus</translation>
        </message>
        <message>
            <source>put the picture beside campaign.toml</source>
            <translation>legen Sie das Bild neben campaign.toml</translation>
        </message>
        <message>
            <source>%1 pictures cannot be shown</source>
            <translation>Bilder der Art %1 lassen sich nicht zeigen</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>öffnen Sie es auf einem Handy oder Computer und exportieren oder teilen Sie es als JPEG</translation>
        </message>
        <message>
            <source>%1 is not a kind of picture that can be shown</source>
            <translation>%1 ist keine Bildart, die sich zeigen lässt</translation>
        </message>
        <message>
            <source>use a PNG, JPEG or WebP file</source>
            <translation>nehmen Sie eine Datei in PNG, JPEG oder WebP</translation>
        </message>
        <message>
            <source>%1 is not the plain name of a file</source>
            <translation>%1 ist kein einfacher Dateiname</translation>
        </message>
        <message>
            <source>write it like "website.json"</source>
            <translation>schreiben Sie ihn wie "website.json"</translation>
        </message>
        <message>
            <source>%1 is not a kind of file that can be read here</source>
            <translation>%1 ist keine Dateiart, die sich hier lesen lässt</translation>
        </message>
        <message>
            <source>use a .json or .csv file</source>
            <translation>nehmen Sie eine Datei .json oder .csv</translation>
        </message>
        <message>
            <source>%1 is not exact</source>
            <translation>%1 ist nicht genau</translation>
        </message>
        <message>
            <source>write it in quotes, "%2"</source>
            <translation>schreiben Sie es in Anführungszeichen, "%2"</translation>
        </message>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 ist kein Betrag</translation>
        </message>
        <message>
            <source>write it in quotes, such as "25.00"</source>
            <translation>schreiben Sie es in Anführungszeichen, etwa "25.00"</translation>
        </message>
        <message>
            <source>%1 is not a count</source>
            <translation>%1 ist keine Anzahl</translation>
        </message>
        <message>
            <source>write a whole number without quotes</source>
            <translation>schreiben Sie eine ganze Zahl ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 cannot be given</source>
            <translation>%1 lässt sich nicht spenden</translation>
        </message>
        <message>
            <source>write an amount above zero, of at most %2</source>
            <translation>schreiben Sie einen Betrag über null, höchstens %2</translation>
        </message>
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
            <translation>%1 ist keine hier bekannte Zahlungsart am Handy</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 nimmt nur %2, und diese Kampagne ist in %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>lassen Sie es weg oder ändern Sie die Währung der Kampagne</translation>
        </message>
        <message>
            <source>%1 is not a figure</source>
            <translation>%1 ist keine Zahl</translation>
        </message>
        <message>
            <source>write money in quotes, such as "41980.00", and a count without</source>
            <translation>schreiben Sie Geld in Anführungszeichen, etwa "41980.00", und eine Anzahl ohne</translation>
        </message>
        <message>
            <source>people who give monthly must be told how to stop</source>
            <translation>wer monatlich spendet, muss erfahren, wie es sich beenden lässt</translation>
        </message>
        <message>
            <source>write as monthly_stop where they can, such as the login link of Stripe’s customer portal</source>
            <translation>schreiben Sie als monthly_stop, wo das geht, etwa den Login-Link von Stripes Kundenportal</translation>
        </message>
        <message>
            <source>only a membership has dues</source>
            <translation>nur eine Mitgliedschaft hat Beiträge</translation>
        </message>
        <message>
            <source>write them under the ask of the kind "member"</source>
            <translation>schreiben Sie sie unter die Bitte der Art "member"</translation>
        </message>
        <message>
            <source>add an ask of the kind "member", or take them out</source>
            <translation>fügen Sie eine Bitte der Art "member" hinzu, oder nehmen Sie sie heraus</translation>
        </message>
        <message>
            <source>the member ask has dues of its own</source>
            <translation>die Bitte der Art "member" hat einen eigenen Beitrag</translation>
        </message>
        <message>
            <source>take them out there, or keep those and take out [[dues]] and [sliding_scale]</source>
            <translation>nehmen Sie ihn dort heraus, oder behalten Sie ihn und nehmen Sie [[dues]] und [sliding_scale] heraus</translation>
        </message>
        <message>
            <source>two kinds of dues have the same id</source>
            <translation>zwei Beitragsarten haben dieselbe Id</translation>
        </message>
        <message>
            <source>give each its own</source>
            <translation>geben Sie jedem sein eigenes</translation>
        </message>
        <message>
            <source>least, suggested and most are not in rising order</source>
            <translation>kleinster, empfohlener und größter Beitrag steigen nicht an</translation>
        </message>
        <message>
            <source>write the suggested dues between the smallest and the largest</source>
            <translation>schreiben Sie den empfohlenen Beitrag zwischen den kleinsten und den größten</translation>
        </message>
        <message>
            <source>two funds have the same id</source>
            <translation>zwei Zwecke haben dieselbe Id</translation>
        </message>
        <message>
            <source>there is no fund %1</source>
            <translation>es gibt keinen Zweck %1</translation>
        </message>
        <message>
            <source>write the id of one of the [[funds]]</source>
            <translation>schreiben Sie die Id eines der [[funds]]</translation>
        </message>
        <message>
            <source>people who join belong to no fund</source>
            <translation>wer beitritt, gehört zu keinem Zweck</translation>
        </message>
        <message>
            <source>leave fund out, or count money or donors</source>
            <translation>lassen Sie fund weg, oder zählen Sie Geld oder Spendende</translation>
        </message>
        <message>
            <source>a target of zero is no goal</source>
            <translation>ein Zielwert von null ist kein Ziel</translation>
        </message>
        <message>
            <source>write what the drive wants to reach, or leave the goal out</source>
            <translation>schreiben Sie, was die Aktion erreichen will, oder lassen Sie das Ziel weg</translation>
        </message>
        <message>
            <source>the milestones are not in rising order</source>
            <translation>die Meilensteine steigen nicht an</translation>
        </message>
        <message>
            <source>write the smallest first, each once</source>
            <translation>schreiben Sie den kleinsten zuerst, jeden einmal</translation>
        </message>
        <message>
            <source>the stretch goal is not above the target</source>
            <translation>das erweiterte Ziel liegt nicht über dem Zielwert</translation>
        </message>
        <message>
            <source>write a larger figure or leave it out</source>
            <translation>schreiben Sie eine größere Zahl, oder lassen Sie es weg</translation>
        </message>
        <message>
            <source>the second stretch goal is not above a first one</source>
            <translation>das zweite erweiterte Ziel liegt nicht über einem ersten</translation>
        </message>
        <message>
            <source>write a larger figure, or write it as the stretch goal</source>
            <translation>schreiben Sie eine größere Zahl, oder schreiben Sie es als erweitertes Ziel</translation>
        </message>
        <message>
            <source>the earlier targets do not rise to the target</source>
            <translation>die früheren Zielwerte steigen nicht zum Zielwert an</translation>
        </message>
        <message>
            <source>write the first one first, each below the target</source>
            <translation>schreiben Sie den ersten zuerst, jeden unter dem Zielwert</translation>
        </message>
        <message>
            <source>%1 is not a ratio</source>
            <translation>%1 ist kein Verhältnis</translation>
        </message>
        <message>
            <source>write what is added to what is given, such as "1:1" or "2:1"</source>
            <translation>schreiben Sie, was zu einer Spende dazukommt, etwa "1:1" oder "2:1"</translation>
        </message>
        <message>
            <source>a match of nothing is none</source>
            <translation>eine Aufstockung von nichts ist keine</translation>
        </message>
        <message>
            <source>write the most that is added</source>
            <translation>schreiben Sie, was höchstens dazukommt</translation>
        </message>
        <message>
            <source>there are two asks of the kind "%1"</source>
            <translation>es gibt zwei Bitten der Art "%1"</translation>
        </message>
        <message>
            <source>keep one, or make the other a member ask</source>
            <translation>behalten Sie eine, oder machen Sie aus der anderen eine der Art "member"</translation>
        </message>
        <message>
            <source>two asks have the id %1</source>
            <translation>zwei Bitten haben die Id %1</translation>
        </message>
        <message>
            <source>give each an id of its own</source>
            <translation>geben Sie jeder eine eigene Id</translation>
        </message>
        <message>
            <source>the codes to donate and to join are always there and have no id</source>
            <translation>die Codes zum Spenden und Beitreten sind immer da und haben keine Id</translation>
        </message>
        <message>
            <source>remove this, or make it an offer</source>
            <translation>entfernen Sie dies, oder machen Sie ein Angebot daraus</translation>
        </message>
        <message>
            <source>only an offer has a partner</source>
            <translation>nur ein Angebot hat einen Partner</translation>
        </message>
        <message>
            <source>nothing asks for a donation or a membership</source>
            <translation>nichts bittet um eine Spende oder Mitgliedschaft</translation>
        </message>
        <message>
            <source>add an ask of the kind "donate" or "member" beside the others</source>
            <translation>fügen Sie neben den anderen eine Bitte der Art "donate" oder "member" hinzu</translation>
        </message>
        <message>
            <source>two goals have the same id</source>
            <translation>zwei Ziele haben dieselbe Id</translation>
        </message>
        <message>
            <source>two amounts are suggested</source>
            <translation>zwei Beträge sind empfohlen</translation>
        </message>
        <message>
            <source>leave suggested = true with one of them</source>
            <translation>lassen Sie suggested = true bei einem davon</translation>
        </message>
        <message>
            <source>%1 is before %2, where it begins</source>
            <translation>%1 liegt vor %2, wo es beginnt</translation>
        </message>
        <message>
            <source>swap or correct the two dates</source>
            <translation>tauschen oder berichtigen Sie die beiden Daten</translation>
        </message>
        <message>
            <source>the drive ends on %1, before it starts on %2</source>
            <translation>die Aktion endet am %1, bevor sie am %2 beginnt</translation>
        </message>
        <message>
            <source>white text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>weißer Text auf %1 hat einen Kontrast von %2, nötig ist %3</translation>
        </message>
        <message>
            <source>use a darker one such as %4</source>
            <translation>nehmen Sie eine dunklere Farbe wie %4</translation>
        </message>
        <message>
            <source>dark text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>dunkler Text auf %1 hat einen Kontrast von %2, nötig ist %3</translation>
        </message>
        <message>
            <source>use a lighter one such as %4</source>
            <translation>nehmen Sie eine hellere Farbe wie %4</translation>
        </message>
        <message>
            <source>%1 on %5 has a contrast of %2, and %3 is needed</source>
            <translation>%1 auf %5 hat einen Kontrast von %2, nötig ist %3</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>FigurePartWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Dieser Kiosk</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Andere Kioske</translation>
        </message>
        <message>
            <source>Stripe, at no kiosk</source>
            <translation>Stripe, an keinem Kiosk</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Berichtigungen</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, verspätet</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Am Anfang</translation>
        </message>
    </context>
    <context>
        <name>FigureSources</name>
        <message>
            <source>There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.</source>
            <translation>Es gibt noch keine Zahlen: Die Kampagne hat kein Ziel, oder sie ist nicht die auf dem Bildschirm dieses Kiosks.</translation>
        </message>
    </context>
    <context>
        <name>FileChooser</name>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Choose a post</source>
            <translation>Ankündigung wählen</translation>
        </message>
        <message>
            <source>Choose a packed campaign</source>
            <translation>Gepackte Kampagne wählen</translation>
        </message>
        <message>
            <source>Where should the packed campaign go?</source>
            <translation>Wohin soll die gepackte Kampagne?</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Hier ablegen</translation>
        </message>
        <message>
            <source>There are no folders in here.</source>
            <translation>Hier gibt es keine Ordner.</translation>
        </message>
        <message>
            <source>There is nothing to choose in here.</source>
            <translation>Hier gibt es nichts zu wählen.</translation>
        </message>
    </context>
    <context>
        <name>FileMistakeWords</name>
        <message>
            <source>it is not a regular file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>put the file itself there, not a link, pipe or folder</source>
            <translation>legen Sie die Datei selbst dort ab, keinen Link, keine Pipe und keinen Ordner</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>es hat %Ln Byte</numerusform>
                <numerusform>es hat %Ln Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>bleiben Sie unter %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>eine solche Datei gibt es nicht</translation>
        </message>
        <message>
            <source>check the name, and that the stick or share is there</source>
            <translation>prüfen Sie den Namen und ob Stick oder Freigabe da ist</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>es lässt sich nicht lesen (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>prüfen Sie die Datei und wer sie lesen darf</translation>
        </message>
        <message>
            <source>a character on this line is not UTF-8</source>
            <translation>ein Zeichen in dieser Zeile ist kein UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>speichern Sie die Datei als UTF-8</translation>
        </message>
        <message>
            <source>this [table] is there already</source>
            <translation>diese [Tabelle] gibt es schon</translation>
        </message>
        <message>
            <source>join the two, or write [[...]] for each item of a list</source>
            <translation>fügen Sie die beiden zusammen, oder schreiben Sie [[...]] für jeden Teil einer Liste</translation>
        </message>
        <message>
            <source>this key is there already</source>
            <translation>diesen Schlüssel gibt es schon</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>behalten Sie eines von beiden</translation>
        </message>
        <message>
            <source>this is not TOML: %1</source>
            <translation>das ist kein TOML: %1</translation>
        </message>
        <message>
            <source>compare it with the lines around it</source>
            <translation>vergleichen Sie es mit den Zeilen ringsum</translation>
        </message>
        <message>
            <source>a key has more than %1 parts</source>
            <translation>ein Schlüssel hat mehr als %1 Teile</translation>
        </message>
        <message>
            <source>keep to the tables that a campaign has</source>
            <translation>bleiben Sie bei den Tabellen, die eine Kampagne hat</translation>
        </message>
        <message>
            <source>the file is nested too deeply</source>
            <translation>die Datei ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it has more than %1 words and marks</source>
            <translation>es hat mehr als %1 Wörter und Zeichen</translation>
        </message>
        <message>
            <source>a number in it has thousands of digits</source>
            <translation>eine Zahl darin hat Tausende Ziffern</translation>
        </message>
        <message>
            <source>write it as a person would</source>
            <translation>schreiben Sie sie, wie ein Mensch es täte</translation>
        </message>
    </context>
    <context>
        <name>FleetChecksWords</name>
        <message>
            <source>Checked there: %1</source>
            <translation>Dort geprüft: %1</translation>
        </message>
        <message>
            <source>Its screen a moment ago. This picture is kept nowhere.</source>
            <translation>Sein Bildschirm vor einem Augenblick. Dieses Bild wird nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Another line</source>
            <translation>Noch eine Zeile</translation>
        </message>
        <message>
            <source>This kiosk has no words for it: look at the check-list there.</source>
            <translation>Dieser Kiosk kennt dafür keine Worte: Sehen Sie dort in der Checkliste nach.</translation>
        </message>
        <message>
            <source>Only a kiosk that was admitted, and signs what it writes, can ask others.</source>
            <translation>Nur ein aufgenommener Kiosk, der signiert, was er schreibt, kann andere fragen.</translation>
        </message>
        <message>
            <source>That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.</source>
            <translation>Der andere Kiosk ist noch nicht aufgenommen, deshalb wäre nicht zu erkennen, von wem die Antwort kommt.</translation>
        </message>
        <message>
            <source>The shared database was made by a version before and has no place for questions: run “kiosk fleet init” again.</source>
            <translation>Die gemeinsame Datenbank stammt von einer früheren Version und hat keinen Platz für Fragen: Führen Sie „kiosk fleet init“ noch einmal aus.</translation>
        </message>
        <message>
            <source>That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older.</source>
            <translation>Der andere Kiosk läuft und hat nicht geantwortet. Fragen Sie noch einmal; bleibt es dabei, hat er vielleicht eine ältere Version.</translation>
        </message>
        <message>
            <source>What came is not that kiosk’s answer, so it is not shown. Ask once more.</source>
            <translation>Was kam, ist nicht die Antwort dieses Kiosks und wird nicht gezeigt. Fragen Sie noch einmal.</translation>
        </message>
        <message>
            <source>Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.</source>
            <translation>Durch einen Pooler wie PgBouncer, den dieser Kiosk hat, gehen keine Bilder.</translation>
        </message>
        <message>
            <source>That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk.</source>
            <translation>Der andere Kiosk schickt keine Bilder. Das lässt sich dort im Büro unter „Dieser Kiosk“ erlauben.</translation>
        </message>
        <message>
            <source>Somebody is using that kiosk, so there is no picture. Try again later.</source>
            <translation>Am anderen Kiosk ist gerade jemand, deshalb gibt es kein Bild. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>A picture was taken a moment ago. Try again in ten seconds.</source>
            <translation>Gerade eben wurde ein Bild gemacht. Versuchen Sie es in zehn Sekunden noch einmal.</translation>
        </message>
        <message>
            <source>Stopped before that kiosk had answered.</source>
            <translation>Abgebrochen, bevor der andere Kiosk geantwortet hat.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network; it has never said that it runs.</source>
            <translation>Der andere Kiosk läuft nicht oder hat kein Netz; er hat noch nie gemeldet, dass er läuft.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.</source>
            <translation>Der andere Kiosk läuft nicht oder hat kein Netz. Zuletzt gehört: %1. Bitte sehen Sie dort nach.</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Shut out</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Ask to be admitted</source>
            <translation>Um Aufnahme bitten</translation>
        </message>
        <message>
            <source>It will write nothing more, for good. What it wrote so far stays and counts.</source>
            <translation>Er schreibt dann nichts mehr, endgültig. Was er bisher geschrieben hat, bleibt und zählt.</translation>
        </message>
        <message>
            <source>Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.</source>
            <translation>Gehen Sie zu jenem Kiosk und vergleichen Sie diese Buchstaben mit seinem eigenen Schlüssel dort. Nehmen Sie ihn nur auf, wenn sie gleich sind.</translation>
        </message>
        <message>
            <source>The database’s administrator</source>
            <translation>Administrator der Datenbank</translation>
        </message>
        <message>
            <source>The administrator’s password (kept nowhere)</source>
            <translation>Passwort des Administrators (wird nirgends behalten)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>FleetOfficeWords</name>
        <message>
            <source>This kiosk counts on its own.</source>
            <translation>Dieser Kiosk zählt für sich.</translation>
        </message>
        <message>
            <source>This kiosk was installed without the library for sharing a total.</source>
            <translation>Dieser Kiosk wurde ohne die Bibliothek für eine gemeinsame Summe installiert.</translation>
        </message>
        <message>
            <source>Connected to the shared database at %1.</source>
            <translation>Mit der gemeinsamen Datenbank auf %1 verbunden.</translation>
        </message>
        <message>
            <source>Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.</source>
            <translation>Noch ist nicht jede Spende überall angekommen: Näheres zeigt „kiosk fleet status“.</translation>
        </message>
        <message>
            <source>What this kiosk writes is not signed yet: let it be admitted below.</source>
            <translation>Was dieser Kiosk schreibt, ist noch nicht signiert: Lassen Sie ihn unten aufnehmen.</translation>
        </message>
        <message>
            <source>This kiosk’s own key: %1</source>
            <comment>letters to compare</comment>
            <translation>Eigener Schlüssel dieses Kiosks: %1</translation>
        </message>
        <message>
            <source>This kiosk asks to be admitted</source>
            <translation>Dieser Kiosk bittet um Aufnahme</translation>
        </message>
        <message>
            <source>%1 asks to be admitted</source>
            <translation>%1 bittet um Aufnahme</translation>
        </message>
        <message>
            <source>A kiosk</source>
            <translation>Ein Kiosk</translation>
        </message>
        <message>
            <source>last heard from: %1</source>
            <translation>zuletzt gehört: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetSection</name>
        <message>
            <source>Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.</source>
            <translation>Mehrere Kioske können in einer PostgreSQL-Datenbank gemeinsam zählen. „kiosk fleet init“ bereitet sie vor und gibt Adresse und Passwort aus, die hier einzutippen sind.</translation>
        </message>
        <message>
            <source>Address of the database, such as host=books.example.org dbname=kiosk user=booth</source>
            <translation>Adresse der Datenbank, etwa host=books.example.org dbname=kiosk user=booth</translation>
        </message>
        <message>
            <source>Password (kept in this computer’s keyring)</source>
            <translation>Passwort (im Schlüsselbund dieses Computers)</translation>
        </message>
        <message>
            <source>Count on its own</source>
            <translation>Für sich zählen</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>This takes effect the next time the kiosk starts.</source>
            <translation>Das gilt, sobald der Kiosk das nächste Mal startet.</translation>
        </message>
    </context>
    <context>
        <name>FleetWords</name>
        <message>
            <source>What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet.</source>
            <translation>Was zum Zählen mit anderen Kiosken nötig ist, ist nicht installiert; installieren Sie den Kiosk mit dem Extra fleet.</translation>
        </message>
        <message>
            <source>New entries are kept here and sent later.</source>
            <translation>Neue Einträge bleiben hier und werden später gesendet.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; find out which machine wrote it, and whether one is a copy.</source>
            <translation>Eintrag %1 von Kiosk %2 ist in der gemeinsamen Datenbank anders als hier, und keiner wird geändert; finden Sie heraus, welcher Computer ihn geschrieben hat und ob einer eine Kopie ist.</translation>
        </message>
        <message>
            <source>Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Eintrag %1 dieses Kiosks ist in der gemeinsamen Datenbank anders: Dieser Datenträger wurde kopiert, oder sein Kassenbuch ist eine alte Sicherung, in der weitergeschrieben wurde. Nichts wird mehr gesendet, bis die Kopie ein eigener Kiosk ist; führen Sie dort aus: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of the other. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Ein anderer Computer schreibt als dieser Kiosk, in der gemeinsamen Datenbank bis Eintrag %1: Einer ist eine Kopie des anderen. Nichts wird mehr gesendet, bis die Kopie ein eigener Kiosk ist; führen Sie dort aus: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: somebody else may have written it. It and what follows it does not count here.</source>
            <translation>Eintrag %1 von Kiosk %2 ist nicht signiert, obwohl dieser Kiosk signiert, was er schreibt: Vielleicht hat ihn jemand anderes geschrieben. Er und alles danach zählt hier nicht.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. It and what follows it does not count here.</source>
            <translation>Eintrag %1 von Kiosk %2 hat eine Signatur, die nicht von diesem Kiosk ist: Jemand anderes hat ihn geschrieben. Er und alles danach zählt hier nicht.</translation>
        </message>
        <message>
            <source>Kiosk %2 writes into the shared database and was never admitted; what it writes does not count here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password.</source>
            <translation>Kiosk %2 schreibt in die gemeinsame Datenbank und wurde nie aufgenommen; was er schreibt, zählt hier nicht. Ist es Ihrer, führen Sie auf ihm kiosk fleet join aus; wenn nicht, finden Sie heraus, wer das Passwort eines Standes hat.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 was written after that kiosk was shut out; it and what follows it does not count here.</source>
            <translation>Eintrag %1 von Kiosk %2 wurde geschrieben, nachdem dieser Kiosk ausgeschlossen war; er und alles danach zählt hier nicht.</translation>
        </message>
        <message>
            <source>This kiosk was not admitted to the others, so its entries stay here; run kiosk fleet join, and have it admitted as that says.</source>
            <translation>Dieser Kiosk wurde nicht bei den anderen aufgenommen, daher bleiben seine Einträge hier; führen Sie kiosk fleet join aus, und lassen Sie ihn aufnehmen, wie es dort steht.</translation>
        </message>
        <message>
            <source>This kiosk was admitted with another signing key than it has now, so its entries stay here; give that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Dieser Kiosk wurde mit einem anderen Signierschlüssel aufgenommen, als er jetzt hat, daher bleiben seine Einträge hier; geben Sie jenen Schlüssel zurück, oder machen Sie ihn zu einem eigenen Kiosk: kiosk settings set uuid new, dann kiosk fleet join</translation>
        </message>
        <message>
            <source>This kiosk’s signing key can’t be read, so its entries stay here until it can; see: kiosk key check signing</source>
            <translation>Der Signierschlüssel dieses Kiosks ist nicht lesbar, daher bleiben seine Einträge so lange hier; siehe: kiosk key check signing</translation>
        </message>
        <message>
            <source>This kiosk’s entries stay here: it must log in to the shared database as %1; write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet</source>
            <translation>Die Einträge dieses Kiosks bleiben hier: Er muss sich in der gemeinsamen Datenbank als %1 anmelden; schreiben Sie user=%1 in seine Einstellung fleet, und geben Sie das Passwort dieser Rolle mit: kiosk key set fleet</translation>
        </message>
        <message>
            <source>This kiosk was shut out by staff: its entries stay here and no longer count elsewhere.</source>
            <translation>Dieser Kiosk wurde vom Büro ausgeschlossen: Seine Einträge bleiben hier und zählen anderswo nicht mehr.</translation>
        </message>
        <message>
            <source>The database %1 has no table for kiosks; run kiosk fleet init on it.</source>
            <translation>Die Datenbank %1 hat keine Tabelle für Kioske; führen Sie kiosk fleet init auf ihr aus.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 lacks permissions that a kiosk needs; run kiosk fleet init on it again.</source>
            <translation>In der Datenbank %1 fehlen der Rolle %2 Rechte, die ein Kiosk braucht; führen Sie kiosk fleet init noch einmal auf ihr aus.</translation>
        </message>
        <message>
            <source>The database %1 did not answer in time; check the network and the server.</source>
            <translation>Die Datenbank %1 hat nicht rechtzeitig geantwortet; prüfen Sie Netzwerk und Server.</translation>
        </message>
        <message>
            <source>The database %1 does not let %2 in (%3); check the role, and set its password with: kiosk key set fleet</source>
            <translation>Die Datenbank %1 lässt %2 nicht hinein (%3); prüfen Sie die Rolle, und setzen Sie ihr Passwort mit: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The database %1 cannot prove who it is (%3), so nothing was sent; check its certificate, and if the authority is your own, name it with sslrootcert=FILE.</source>
            <translation>Die Datenbank %1 kann nicht belegen, wer sie ist (%3), daher wurde nichts gesendet; prüfen Sie ihr Zertifikat, und ist die Zertifizierungsstelle Ihre eigene, nennen Sie sie mit sslrootcert=FILE.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used now (%3); check the network and the server.</source>
            <translation>Die Datenbank %1 ist jetzt nicht nutzbar (%3); prüfen Sie Netzwerk und Server.</translation>
        </message>
        <message>
            <source>The shared table was made by a newer version of this program (%3); install that version here too.</source>
            <translation>Die gemeinsame Tabelle wurde von einer neueren Version dieses Programms angelegt (%3); installieren Sie diese Version auch hier.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks.</source>
            <translation>Die Datenbank %1 hält ihre Texte als %3; legen Sie für die Kioske eine mit ENCODING 'UTF8' an.</translation>
        </message>
        <message>
            <source>%2 is an administrator’s role, which no booth should have; name another one.</source>
            <translation>%2 ist die Rolle eines Administrators, die kein Stand haben sollte; nennen Sie eine andere.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join</source>
            <translation>In der Datenbank %1 darf die Rolle %2 nicht als dieser Kiosk schreiben; lassen Sie ihn aufnehmen: kiosk fleet join</translation>
        </message>
        <message>
            <source>Kiosk %3 was shut out, or admitted with another key, and stays so; there, run: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Kiosk %3 wurde ausgeschlossen oder mit einem anderen Schlüssel aufgenommen, und dabei bleibt es; führen Sie dort aus: kiosk settings set uuid new, dann kiosk fleet join</translation>
        </message>
        <message>
            <source>No kiosk, or more than one, is called %3; kiosk fleet status names them all.</source>
            <translation>Kein Kiosk oder mehr als einer heißt %3; kiosk fleet status nennt alle.</translation>
        </message>
        <message>
            <source>The shared database’s address is not written as PostgreSQL’s are; write it like %2.</source>
            <translation>Die Adresse der gemeinsamen Datenbank ist nicht so geschrieben wie bei PostgreSQL; schreiben Sie sie wie %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains a password; leave it out, and set it with: kiosk key set fleet</source>
            <translation>Die Adresse der gemeinsamen Datenbank enthält ein Passwort; lassen Sie es weg, und setzen Sie es mit: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The shared database’s address lacks its machine; add host=… as in %2.</source>
            <translation>Der Adresse der gemeinsamen Datenbank fehlt der Computer; ergänzen Sie host=… wie in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the database’s name; add dbname=… as in %2.</source>
            <translation>Der Adresse der gemeinsamen Datenbank fehlt der Name der Datenbank; ergänzen Sie dbname=… wie in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the role to log in as; add user=… as in %2.</source>
            <translation>Der Adresse der gemeinsamen Datenbank fehlt die Rolle zum Anmelden; ergänzen Sie user=… wie in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains %1, which cannot be set here; write only what is in %2, and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them.</source>
            <translation>Die Adresse der gemeinsamen Datenbank enthält %1, was sich hier nicht setzen lässt; schreiben Sie nur, was in %2 steht, und wo nötig port, sslmode, sslrootcert, sslcert, sslkey oder sslcrl.</translation>
        </message>
        <message>
            <source>The shared database’s address names several machines; name the one that leads.</source>
            <translation>Die Adresse der gemeinsamen Datenbank nennt mehrere Computer; nennen Sie den führenden.</translation>
        </message>
        <message>
            <source>The shared database’s dbname is not the plain name of a database; write it like %2.</source>
            <translation>Der dbname der gemeinsamen Datenbank ist kein einfacher Datenbankname; schreiben Sie ihn wie %2.</translation>
        </message>
        <message>
            <source>With sslmode=%1 others on the network could read along; leave sslmode out, and the server’s certificate is checked.</source>
            <translation>Mit sslmode=%1 könnten andere im Netzwerk mitlesen; lassen Sie sslmode weg, dann wird das Zertifikat des Servers geprüft.</translation>
        </message>
    </context>
    <context>
        <name>FormMistakeWords</name>
        <message>
            <source>this is missing</source>
            <translation>dies fehlt</translation>
        </message>
        <message>
            <source>add %1</source>
            <translation>fügen Sie %1 hinzu</translation>
        </message>
        <message>
            <source>add a table [[asks]] with kind, text and link</source>
            <translation>fügen Sie eine Tabelle [[asks]] mit kind, text und link hinzu</translation>
        </message>
        <message>
            <source>nothing is called that here</source>
            <translation>nichts heißt hier so</translation>
        </message>
        <message>
            <source>remove it; until then it is left out</source>
            <translation>entfernen Sie es; bis dahin wird es weggelassen</translation>
        </message>
        <message>
            <source>did you mean "%1"? Until then it is left out</source>
            <translation>meinten Sie "%1"? Bis dahin wird es weggelassen</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>dies ist leer</translation>
        </message>
        <message>
            <source>write something, or remove the line</source>
            <translation>schreiben Sie etwas, oder entfernen Sie die Zeile</translation>
        </message>
        <message numerus="yes">
            <source>this has %Ln character(s)</source>
            <translation>
                <numerusform>dies hat %Ln Zeichen</numerusform>
                <numerusform>dies hat %Ln Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>shorten it to at most %1</source>
            <translation>kürzen Sie es auf höchstens %1</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln of them</source>
            <translation>
                <numerusform>es gibt %Ln davon</numerusform>
                <numerusform>es gibt %Ln davon</numerusform>
            </translation>
        </message>
        <message>
            <source>keep at most %1</source>
            <translation>behalten Sie höchstens %1</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>die Liste ist leer</translation>
        </message>
        <message>
            <source>write at least one</source>
            <translation>schreiben Sie mindestens eines</translation>
        </message>
        <message>
            <source>%1 is too small</source>
            <translation>%1 ist zu klein</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>schreiben Sie mindestens %2</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 ist zu groß</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>schreiben Sie höchstens %2</translation>
        </message>
        <message>
            <source>%1 is not one of the choices</source>
            <translation>%1 steht nicht zur Wahl</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>schreiben Sie %2</translation>
        </message>
        <message>
            <source>this is not text</source>
            <translation>dies ist kein Text</translation>
        </message>
        <message>
            <source>write it in quotes</source>
            <translation>setzen Sie es in Anführungszeichen</translation>
        </message>
        <message>
            <source>this is neither true nor false</source>
            <translation>dies ist weder true noch false</translation>
        </message>
        <message>
            <source>write true or false without quotes</source>
            <translation>schreiben Sie true oder false ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>this is not a whole number</source>
            <translation>dies ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>write one without quotes</source>
            <translation>schreiben Sie eine ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>this is not a table</source>
            <translation>dies ist keine Tabelle</translation>
        </message>
        <message>
            <source>write it like { gifts = "usd" }</source>
            <translation>schreiben Sie es wie { gifts = "usd" }</translation>
        </message>
        <message>
            <source>this is not a list</source>
            <translation>dies ist keine Liste</translation>
        </message>
        <message>
            <source>write it in square brackets, or as [[tables]]</source>
            <translation>schreiben Sie es in eckige Klammern oder als [[Tabellen]]</translation>
        </message>
        <message>
            <source>write it under a [heading] of its own</source>
            <translation>schreiben Sie es unter eine eigene [Überschrift]</translation>
        </message>
        <message>
            <source>this cannot be used</source>
            <translation>dies ist nicht verwendbar</translation>
        </message>
        <message>
            <source>compare it with the example</source>
            <translation>vergleichen Sie es mit dem Beispiel</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln more problem(s)</source>
            <translation>
                <numerusform>es gibt noch %Ln Problem</numerusform>
                <numerusform>es gibt noch %Ln weitere Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>put the others right first</source>
            <translation>beheben Sie zuerst die anderen</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
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
        <name>GiftsSection</name>
        <message>
            <source>Today’s gifts, latest first</source>
            <translation>Spenden von heute, neueste zuerst</translation>
        </message>
        <message>
            <source>No gifts yet today</source>
            <translation>Heute noch keine Spenden</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Receipt for number %1</source>
            <translation>Beleg für Nummer %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo number %1</source>
            <translation>Nummer %1 rückgängig machen</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Put number %1 back</source>
            <translation>Nummer %1 wiederherstellen</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 von %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %2 von %3, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>nächster Meilenstein: %1</translation>
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
            <extracomment>%1 is a time of today or a day</extracomment>
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
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 zugesagt von %2, ausgeschöpft</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 zugesagt von %2, Zeitraum beendet</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 zugesagt von %2</translation>
        </message>
    </context>
    <context>
        <name>GoalWords</name>
        <message>
            <source>What counts as %1.</source>
            <translation>Was als %1 zählt.</translation>
        </message>
        <message>
            <source>%1 pledged by %2 to match gifts, %3 left.</source>
            <translation>%1 zugesagt von %2, um Spenden aufzustocken, %3 übrig.</translation>
        </message>
        <message>
            <source>The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally</source>
            <translation>Das Kassenbuch hat Einträge, die diese Kampagne nicht zählt. So sehen Sie sie: kiosk ledger tally</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 hier</translation>
        </message>
        <message>
            <source>%1 at other kiosks</source>
            <translation>%1 an anderen Kiosken</translation>
        </message>
        <message>
            <source>%1 elsewhere</source>
            <translation>%1 anderswo</translation>
        </message>
        <message>
            <source>%1 by corrections</source>
            <translation>%1 durch Berichtigungen</translation>
        </message>
        <message>
            <source>%1 of it not in the feed yet</source>
            <translation>%1 davon noch nicht in der Quelle</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Part of it is as of %1, which is older than it should be.</source>
            <translation>Ein Teil davon hat den Stand %1 und ist älter, als er sein sollte.</translation>
        </message>
        <message>
            <source>At this pace, the goal will be reached on %1.</source>
            <translation>Geht es so weiter, ist das Ziel am %1 erreicht.</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
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
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>Die Sprachführung ist an. Zum Ausschalten diese Ecke gedrückt halten.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>Die Sprachführung ist an. %1: weiter. %2: zurück. %3: auswählen. %4: anhalten oder wiederholen. Oder fahren Sie mit einem Finger über den Bildschirm, und tippen Sie irgendwo zweimal, um das zuletzt Gesagte auszuwählen. %5 schaltet sie aus.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>Die Sprachführung ist aus.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>Für %1 gibt es hier keine Stimme, deshalb spricht dieser Bildschirm jetzt eine andere Sprache.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>Pfeil rechts</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Pfeil links</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>Pfeil hoch</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>Pfeil runter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>Tabulatortaste</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape-Taste</translation>
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
        <name>ItemHead</name>
        <message>
            <source>Back to list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Really?</source>
            <translation>Wirklich?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):</source>
            <translation>Erstellen Sie im Stripe-Dashboard unter „Entwickler“, „API-Schlüssel“ einen eingeschränkten Schlüssel. Wählen Sie genau diese Berechtigungen und lassen Sie alles andere auf „Keine“ (Terminal Locations: Write nur, während Sie einen Standort für Lesegeräte hinzufügen):</translation>
        </message>
        <message>
            <source>→  %1: missing from this key</source>
            <translation>→  %1: fehlt diesem Schlüssel</translation>
        </message>
        <message>
            <source>New key (hidden as you type)</source>
            <translation>Neuer Schlüssel (beim Tippen verborgen)</translation>
        </message>
        <message>
            <source>Save this key</source>
            <translation>Schlüssel speichern</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).</source>
            <translation>Er liegt im Schlüsselbund dieses Computers, nie in einer Datei. Der Übungsmodus nimmt einen Testschlüssel (rk_test_…); echte Spenden brauchen einen Live-Schlüssel (rk_live_…).</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>At-Zeichen</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>Bindestrich</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>Unterstrich</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>Plus</translation>
        </message>
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
        <name>KioskChecks</name>
        <message>
            <source>Ask again</source>
            <translation>Noch einmal fragen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Picture of its screen</source>
            <translation>Bild seines Bildschirms</translation>
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
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>Gerade gespendet</translation>
        </message>
    </context>
    <context>
        <name>LedgerCheckWords</name>
        <message>
            <source>Gifts cannot be recorded here: %1</source>
            <translation>Hier lassen sich keine Spenden erfassen: %1</translation>
        </message>
        <message>
            <source>The ledger cannot be written (%1), so no gifts can be recorded here; take none, and have staff check the disk and the folder %2.</source>
            <translation>In das Kassenbuch lässt sich nicht schreiben (%1), daher lassen sich hier keine Spenden erfassen; nehmen Sie keine an, und lassen Sie das Büro Datenträger und Ordner %2 prüfen.</translation>
        </message>
        <message>
            <source>its file is read-only</source>
            <translation>die Datei ist schreibgeschützt</translation>
        </message>
        <message>
            <source>This campaign counts everything that the ledger got since the drive began.</source>
            <translation>Diese Kampagne zählt alles, was das Kassenbuch seit Beginn der Aktion bekommen hat.</translation>
        </message>
        <message>
            <source>The ledger can be written.</source>
            <translation>In das Kassenbuch lässt sich schreiben.</translation>
        </message>
        <message>
            <source>The ledger starts with the first entry.</source>
            <translation>Das Kassenbuch beginnt mit dem ersten Eintrag.</translation>
        </message>
        <message>
            <source>The ledger can be written, but what became of the card payment %1 is not known for long, so no cards are taken; see: %2</source>
            <translation>In das Kassenbuch lässt sich schreiben, aber schon lange ist nicht bekannt, was aus der Kartenzahlung %1 wurde, daher werden keine Karten angenommen; siehe: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but kiosks contradict each other about the payment %1; staff should see: %2</source>
            <translation>In das Kassenbuch lässt sich schreiben, aber Kioske widersprechen sich bei der Zahlung %1; das Büro sollte nachsehen: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; staff should see: %2</source>
            <translation>In das Kassenbuch lässt sich schreiben, aber ein Kiosk zieht von %1 ab, was er nicht gebracht hat, und das zählt nicht; das Büro sollte nachsehen: %2</translation>
        </message>
        <message>
            <source>The ledger was started on another machine; people can give, and staff should know.</source>
            <translation>Das Kassenbuch wurde auf einem anderen Computer begonnen; Spenden geht, und das Büro sollte es wissen.</translation>
        </message>
        <message>
            <source>Shift %1 is open.</source>
            <translation>Schicht %1 läuft.</translation>
        </message>
        <message>
            <source>No shift is open, and practice takes cards without one.</source>
            <translation>Es läuft keine Schicht, und die Übung nimmt Karten auch ohne.</translation>
        </message>
        <message>
            <source>No shift is open, so no cards are taken; people can give by phone or cash, open the booth to start one.</source>
            <translation>Es läuft keine Schicht, daher werden keine Karten angenommen; Handy und Bargeld gehen, öffnen Sie den Stand, um eine zu beginnen.</translation>
        </message>
        <message>
            <source>This is not known, because the ledger cannot be read; see the line about the ledger.</source>
            <translation>Das ist nicht bekannt, weil das Kassenbuch nicht lesbar ist; siehe die Zeile zum Kassenbuch.</translation>
        </message>
        <message>
            <source>This campaign reads no figures from outside that can get old.</source>
            <translation>Diese Kampagne liest keine Zahlen von außen, die veralten können.</translation>
        </message>
        <message>
            <source>This machine’s clock is wrong, so nobody can tell how old the figures are.</source>
            <translation>Die Uhr dieses Computers geht falsch, daher lässt sich nicht sagen, wie alt die Zahlen sind.</translation>
        </message>
        <message>
            <source>The figures from outside are recent enough.</source>
            <translation>Die Zahlen von außen sind aktuell genug.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; check the network, people can go on giving.</source>
            <translation>Die Zahlen von %1 wurden noch nicht gelesen, daher fehlt dem Bildschirm, was anderswo gespendet wurde; prüfen Sie das Netzwerk, Spenden geht weiter.</translation>
        </message>
        <message>
            <source>Figures from %1 carry a time that is still to come, so they do not count before then; set the clock that is wrong, here, at another kiosk or at the website.</source>
            <translation>Zahlen von %1 tragen eine Zeit, die noch kommt, daher zählen sie vorher nicht; stellen Sie die Uhr, die falsch geht, hier, an einem anderen Kiosk oder bei der Website.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and says so; check the network, people can go on giving.</source>
            <translation>Die Zahlen von %1 wurden seit %2 Minuten nicht aktualisiert, daher zeigt der Bildschirm alte Zahlen und sagt es; prüfen Sie das Netzwerk, Spenden geht weiter.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>names of feeds</comment>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>LedgerFindingWords</name>
        <message>
            <source>arrival %1 is missing</source>
            <translation>Eingang %1 fehlt</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is missing</source>
            <translation>Nummer %1 von Kiosk %2 fehlt</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 follows number %3</source>
            <translation>Nummer %1 von Kiosk %2 folgt auf Nummer %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 does not fit the one before</source>
            <translation>Nummer %1 von Kiosk %2 passt nicht zur vorigen</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is no fact, %3</source>
            <translation>Nummer %1 von Kiosk %2 ist kein Eintrag, %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is filed under what it does not say</source>
            <translation>Nummer %1 von Kiosk %2 ist unter etwas abgelegt, das sie nicht sagt</translation>
        </message>
        <message>
            <source>a fact in it is none, %1</source>
            <translation>ein Eintrag darin ist keiner, %1</translation>
        </message>
        <message>
            <source>its sums are not kept as this program keeps them</source>
            <translation>seine Summen sind nicht so geführt, wie dieses Programm sie führt</translation>
        </message>
        <message>
            <source>its facts do not add up to what it says they do (in %1)</source>
            <translation>seine Einträge ergeben nicht, was es als Summe nennt (in %1)</translation>
        </message>
        <message>
            <source>its tables are not as this program makes them</source>
            <translation>seine Tabellen sind nicht so, wie dieses Programm sie anlegt</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, all of them</source>
            <translation>%1 der %2 von Kiosk %3 sind weg, alle</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, those after %4</source>
            <translation>%1 der %2 von Kiosk %3 sind weg, die nach %4</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is another than was written</source>
            <translation>Nummer %1 von Kiosk %2 ist eine andere als geschrieben wurde</translation>
        </message>
        <message>
            <source>a copy of it does not verify, so none was kept (%1)</source>
            <translation>eine Kopie davon hält der Prüfung nicht stand, daher wurde keine behalten (%1)</translation>
        </message>
        <message>
            <source>version %1 and this program reads version %2</source>
            <translation>Version %1, und dieses Programm liest Version %2</translation>
        </message>
        <message>
            <source>a row in it holds what it can’t</source>
            <translation>eine Zeile darin enthält, was sie nicht kann</translation>
        </message>
        <message>
            <source>a text in it is none</source>
            <translation>ein Text darin ist keiner</translation>
        </message>
        <message>
            <source>is another here than elsewhere: two machines write as one, such as a cloned disk</source>
            <translation>ist hier anders als anderswo: Zwei Computer schreiben als einer, etwa mit geklontem Datenträger</translation>
        </message>
        <message>
            <source>came before number %1</source>
            <translation>kam vor Nummer %1</translation>
        </message>
        <message>
            <source>does not fit the one before</source>
            <translation>passt nicht zum vorigen</translation>
        </message>
        <message>
            <source>is no fact, %1</source>
            <translation>ist kein Eintrag, %1</translation>
        </message>
        <message>
            <source>is filed under what it does not say</source>
            <translation>ist unter etwas abgelegt, das er nicht sagt</translation>
        </message>
        <message>
            <source>repeats what the same kiosk wrote before</source>
            <translation>wiederholt, was derselbe Kiosk schon geschrieben hat</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, or this entry counts on the wrong day.</source>
            <translation>Nach der Uhr dieses Computers ist es %1, aber der neueste Eintrag im Kassenbuch ist von %2: Stellen Sie Datum und Uhrzeit, sonst zählt dieser Eintrag am falschen Tag.</translation>
        </message>
        <message>
            <source>Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger.</source>
            <translation>Nehmen Sie keine Karten an, bewahren Sie eine Kopie des Ordners auf, und spielen Sie eine Sicherung zurück oder lassen Sie jemanden das Kassenbuch ansehen.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost.</source>
            <translation>Der Datenträger mit %1 ist voll; schaffen Sie Platz, mindestens %5 MB, nichts Geschriebenes ist verloren.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is nearly full; take no cards and free some space, nothing written is lost.</source>
            <translation>Der Datenträger mit %1 ist fast voll; nehmen Sie keine Karten an und schaffen Sie Platz, nichts Geschriebenes ist verloren.</translation>
        </message>
        <message>
            <source>%1 is kept busy by another program; close that program and try again.</source>
            <translation>%1 wird von einem anderen Programm belegt; schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Another kiosk is running on the folder %1; close it, or give this one a folder of its own.</source>
            <translation>Auf dem Ordner %1 läuft ein anderer Kiosk; schließen Sie ihn, oder geben Sie diesem einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>%1 is in use by another program; close it, or choose another file.</source>
            <translation>%1 wird von einem anderen Programm benutzt; schließen Sie es, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 cannot be written; make sure that the disk and the folder %2 are writable.</source>
            <translation>%1 lässt sich nicht schreiben; sorgen Sie dafür, dass Datenträger und Ordner %2 beschreibbar sind.</translation>
        </message>
        <message>
            <source>This user may not use %1; check the permissions of the folder %2.</source>
            <translation>Dieser Benutzer darf %1 nicht verwenden; prüfen Sie die Rechte des Ordners %2.</translation>
        </message>
        <message>
            <source>%1 has to be recounted and cannot be written; make it writable.</source>
            <translation>%1 muss neu gezählt werden und lässt sich nicht schreiben; machen Sie es beschreibbar.</translation>
        </message>
        <message>
            <source>%1 is damaged (%3). %4</source>
            <translation>%1 ist beschädigt (%3). %4</translation>
        </message>
        <message>
            <source>%1 was changed by something other than the kiosk: %3. %4</source>
            <translation>%1 wurde von etwas anderem als dem Kiosk geändert: %3. %4</translation>
        </message>
        <message>
            <source>%1 has lost entries: %3. %4</source>
            <translation>%1 hat Einträge verloren: %3. %4</translation>
        </message>
        <message>
            <source>%1 is damaged, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 ist beschädigt, daher lässt sich nicht sagen, ob das Kassenbuch Einträge verloren hat. %4</translation>
        </message>
        <message>
            <source>%1 is missing, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 fehlt, daher lässt sich nicht sagen, ob das Kassenbuch Einträge verloren hat. %4</translation>
        </message>
        <message>
            <source>%1 cannot be used (%3); check the disk and the folder.</source>
            <translation>%1 ist nicht nutzbar (%3); prüfen Sie Datenträger und Ordner.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the disk and the folder.</source>
            <translation>%1 gibt es nicht; prüfen Sie Datenträger und Ordner.</translation>
        </message>
        <message>
            <source>%1 is empty; check the disk and the folder.</source>
            <translation>%1 ist leer; prüfen Sie Datenträger und Ordner.</translation>
        </message>
        <message>
            <source>%1 was replaced while the kiosk was using it; start the kiosk again.</source>
            <translation>%1 wurde ersetzt, während der Kiosk damit arbeitete; starten Sie den Kiosk neu.</translation>
        </message>
        <message>
            <source>%1 disappeared while the kiosk was using it; check the disk and the folder.</source>
            <translation>%1 ist verschwunden, während der Kiosk damit arbeitete; prüfen Sie Datenträger und Ordner.</translation>
        </message>
        <message>
            <source>%1 is part of the ledger itself; choose another file.</source>
            <translation>%1 gehört selbst zum Kassenbuch; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>A backup cannot be written to %1; name a file such as backup.sqlite.</source>
            <translation>Nach %1 lässt sich keine Sicherung schreiben; nennen Sie eine Datei wie backup.sqlite.</translation>
        </message>
        <message>
            <source>%1 holds something other than a backup; choose another file.</source>
            <translation>%1 enthält etwas anderes als eine Sicherung; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>%1 is the ledger of a kiosk that takes real money; move it elsewhere and put the practice ledger back.</source>
            <translation>%1 ist das Kassenbuch eines Kiosks, der echtes Geld annimmt; verschieben Sie es und legen Sie das Übungs-Kassenbuch zurück.</translation>
        </message>
        <message>
            <source>%1 is a practice ledger; move it elsewhere and put the real ledger back.</source>
            <translation>%1 ist ein Übungs-Kassenbuch; verschieben Sie es und legen Sie das echte Kassenbuch zurück.</translation>
        </message>
        <message>
            <source>%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.</source>
            <translation>%1 ist nicht das Kassenbuch eines Kiosks; verschieben Sie es und legen Sie das Kassenbuch zurück.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (%3); install that version.</source>
            <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (%3); installieren Sie diese Version.</translation>
        </message>
        <message>
            <source>%1 has an entry that only a newer version can read (%3); install that version.</source>
            <translation>%1 hat einen Eintrag, den nur eine neuere Version lesen kann (%3); installieren Sie diese Version.</translation>
        </message>
        <message>
            <source>%1 cannot hold what must be recorded: %3 Take no cards and tell staff.</source>
            <translation>%1 kann nicht aufnehmen, was erfasst werden muss: %3 Nehmen Sie keine Karten an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; find out who writes under so many names.</source>
            <translation>Ein Kassenbuch nimmt Einträge von %2 Kiosken auf, und %1 ist einer zu viel, daher wurde keiner seiner Einträge übernommen; finden Sie heraus, wer unter so vielen Namen schreibt.</translation>
        </message>
        <message>
            <source>Kiosk %1 runs a newer version of this program (%2); install that version here too.</source>
            <translation>Auf Kiosk %1 läuft eine neuere Version dieses Programms (%2); installieren Sie diese Version auch hier.</translation>
        </message>
        <message>
            <source>Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at.</source>
            <translation>Eintrag %2 von Kiosk %1 %3, daher wurde keiner seiner Einträge übernommen; lassen Sie beide Kassenbücher prüfen.</translation>
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
        <name>LinkMistakeWords</name>
        <message numerus="yes">
            <source>the link has %Ln character(s)</source>
            <translation>
                <numerusform>der Link hat %Ln Zeichen</numerusform>
                <numerusform>der Link hat %Ln Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>use one of at most %1, better under 70</source>
            <translation>nehmen Sie einen mit höchstens %1, besser unter 70</translation>
        </message>
        <message>
            <source>%1 is not an https link</source>
            <translation>%1 ist kein https-Link</translation>
        </message>
        <message>
            <source>write it in full, beginning with https://</source>
            <translation>schreiben Sie ihn ganz aus, mit https:// am Anfang</translation>
        </message>
        <message>
            <source>the link hides its host behind a user name</source>
            <translation>der Link verbirgt seinen Host hinter einem Benutzernamen</translation>
        </message>
        <message>
            <source>remove everything up to the @</source>
            <translation>entfernen Sie alles bis zum @</translation>
        </message>
        <message>
            <source>the link names a port</source>
            <translation>der Link nennt einen Port</translation>
        </message>
        <message>
            <source>write %1</source>
            <translation>schreiben Sie %1</translation>
        </message>
        <message>
            <source>the host %1 has capitals</source>
            <translation>der Host %1 hat Großbuchstaben</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>schreiben Sie %2</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 ist kein öffentlicher Hostname</translation>
        </message>
        <message>
            <source>write a name such as www.example.org, without numbers only</source>
            <translation>schreiben Sie einen Namen wie www.example.org, nicht nur Zahlen</translation>
        </message>
        <message>
            <source>the link has characters that not every phone reads the same way</source>
            <translation>der Link hat Zeichen, die nicht jedes Handy gleich liest</translation>
        </message>
        <message>
            <source>copy it from the browser’s address line, where spaces and accents are written as %1 and the like</source>
            <translation>kopieren Sie ihn aus der Adresszeile des Browsers, wo Leerzeichen und Akzente als %1 und Ähnliches stehen</translation>
        </message>
        <message>
            <source>%1 is a link shortener</source>
            <translation>%1 ist ein Linkverkürzer</translation>
        </message>
        <message>
            <source>write the address it leads to: people must see it</source>
            <translation>schreiben Sie die Adresse, auf die er führt: Menschen müssen sie sehen</translation>
        </message>
        <message>
            <source>%1 is not among allowed_hosts</source>
            <translation>%1 ist nicht unter allowed_hosts</translation>
        </message>
        <message>
            <source>add it there if people may be sent to it</source>
            <translation>fügen Sie es dort hinzu, wenn Menschen dorthin geschickt werden dürfen</translation>
        </message>
        <message>
            <source>%1 is not a short address</source>
            <translation>%1 ist keine kurze Adresse</translation>
        </message>
        <message>
            <source>write it like "example.org/give", without https://</source>
            <translation>schreiben Sie sie wie "example.org/give", ohne https://</translation>
        </message>
        <message>
            <source>write an address on one of allowed_hosts: people must see where it leads</source>
            <translation>schreiben Sie eine Adresse auf einem von allowed_hosts: Menschen müssen sehen, wohin es führt</translation>
        </message>
        <message>
            <source>write an address on one of them, or remove the line: the link’s own is printed</source>
            <translation>schreiben Sie eine Adresse auf einem davon, oder entfernen Sie die Zeile: dann steht die des Links da</translation>
        </message>
    </context>
    <context>
        <name>MachineCheckWords</name>
        <message>
            <source>Time zones are as of %1, by this system’s own table.</source>
            <translation>Zeitzonen sind auf dem Stand %1, nach der Tabelle dieses Systems.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table.</source>
            <translation>Zeitzonen sind auf dem Stand %1, nach der Tabelle des Kiosks.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).</source>
            <translation>Zeitzonen sind auf dem Stand %1, nach der Tabelle des Kiosks; die dieses Systems ist älter (%2).</translation>
        </message>
        <message>
            <source>The disk cannot be checked (%1), so take no gifts here; tell staff.</source>
            <translation>Der Datenträger lässt sich nicht prüfen (%1), nehmen Sie hier also keine Spenden an; sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Nobody but this user and root can change what the kiosk reads.</source>
            <translation>Niemand außer diesem Benutzer und root kann ändern, was der Kiosk liest.</translation>
        </message>
        <message>
            <source>The screen’s size is not known, so nobody can tell from how far its codes scan; try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24</source>
            <translation>Die Größe des Bildschirms ist nicht bekannt, daher lässt sich nicht sagen, aus welcher Entfernung sich seine Codes scannen lassen; probieren Sie einen mit einem Handy, oder lassen Sie das Büro die Diagonale setzen mit: kiosk settings set screen_inches 24</translation>
        </message>
        <message>
            <source>%1 of play money was paid by card.</source>
            <translation>%1 Spielgeld wurde mit Karte bezahlt.</translation>
        </message>
        <message>
            <source>The practice payment failed: %1</source>
            <translation>Die Übungszahlung ist gescheitert: %1</translation>
        </message>
        <message>
            <source>The practice payment could not start: %1</source>
            <translation>Die Übungszahlung konnte nicht beginnen: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may get at the settings and the ledger: %1</source>
            <translation>Ein anderer Benutzer dieses Computers kommt vielleicht an Einstellungen und Kassenbuch: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the screen says and asks for: %1</source>
            <translation>Ein anderer Benutzer dieses Computers kann vielleicht ändern, was der Bildschirm sagt und worum er bittet: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may give the kiosk other keys: %1</source>
            <translation>Ein anderer Benutzer dieses Computers kann dem Kiosk vielleicht andere Schlüssel geben: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the kiosk does: %1</source>
            <translation>Ein anderer Benutzer dieses Computers kann vielleicht ändern, was der Kiosk tut: %1</translation>
        </message>
        <message>
            <source>others may write in %1; staff runs chmod go-w on it, or moves it.</source>
            <translation>andere dürfen in %1 schreiben; das Büro führt chmod go-w darauf aus oder verschiebt es.</translation>
        </message>
        <message>
            <source>%1 belongs to another user; staff gives it to the kiosk’s, or moves it.</source>
            <translation>%1 gehört einem anderen Benutzer; das Büro gibt es dem des Kiosks oder verschiebt es.</translation>
        </message>
        <message>
            <source>others may read %1; staff runs chmod go-rwx on it.</source>
            <translation>andere dürfen %1 lesen; das Büro führt chmod go-rwx darauf aus.</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 are free.</source>
            <comment>on the disk</comment>
            <translation>%1 sind frei.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, enough for today; ask staff to make room.</source>
            <translation>Auf dem Datenträger sind nur %1 frei, genug für heute; bitten Sie das Büro, Platz zu schaffen.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free.</source>
            <translation>Auf dem Datenträger sind nur %1 frei, daher lassen sich Spenden bald vielleicht nicht erfassen; nehmen Sie keine an, bis %2 MB frei sind.</translation>
        </message>
        <message>
            <source>The screen has %1 inches.</source>
            <translation>Der Bildschirm hat %1 Zoll.</translation>
        </message>
        <message>
            <source>The screen has %1 inches with %2 by %3 pixels.</source>
            <translation>Der Bildschirm hat %1 Zoll mit %2 mal %3 Pixeln.</translation>
        </message>
        <message>
            <source>Lower buttons stand in its lower half.</source>
            <translation>Die niedrigeren Tasten stehen in seiner unteren Hälfte.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm.</source>
            <translation>Die niedrigeren Tasten stehen %1 bis %2 mm über dem Boden; im Sitzen erreicht man 380 bis 1220 mm.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor.</source>
            <translation>Die niedrigeren Tasten stehen %1 bis %2 mm über dem Boden.</translation>
        </message>
        <message>
            <source>Every code scans; from how far is not known.</source>
            <translation>Jeder Code lässt sich scannen; aus welcher Entfernung, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Every code scans, from about %2 m.</source>
            <translation>Jeder Code lässt sich scannen, aus etwa %2 m.</translation>
        </message>
        <message>
            <source>The code for “%1” scans only from about %2 m; let people come close, or ask staff for a larger screen or a shorter link.</source>
            <translation>Der Code für „%1“ lässt sich erst aus etwa %2 m scannen; lassen Sie die Leute nah herankommen, oder bitten Sie das Büro um einen größeren Bildschirm oder kürzeren Link.</translation>
        </message>
        <message>
            <source>The code for “%1” does not scan, so people cannot follow it; read them the address below it, and ask staff to shorten the link.</source>
            <translation>Der Code für „%1“ lässt sich nicht scannen, niemand kann ihm also folgen; lesen Sie die Adresse darunter vor, und bitten Sie das Büro, den Link zu kürzen.</translation>
        </message>
        <message>
            <source>“%1” ended on %2 and is no longer shown; staff can take it out.</source>
            <translation>„%1“ endete am %2 und wird nicht mehr gezeigt; das Büro kann es herausnehmen.</translation>
        </message>
        <message>
            <source>“%1” is shown from %2 on.</source>
            <translation>„%1“ wird ab %2 gezeigt.</translation>
        </message>
        <message>
            <source>This machine can draw every letter of the campaign.</source>
            <translation>Dieser Computer kann jeden Buchstaben der Kampagne zeichnen.</translation>
        </message>
        <message>
            <source>Which letters this machine can draw is not known here.</source>
            <translation>Welche Buchstaben dieser Computer zeichnen kann, ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>This machine has no font for %1 and shows boxes; the texts are %2. Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk.</source>
            <translation>Dieser Computer hat keine Schrift für %1 und zeigt Kästchen; die Texte sind %2. Bitten Sie das Büro, eine Schrift zu installieren, etwa fonts-noto-core oder fonts-noto-cjk von Debian.</translation>
        </message>
        <message>
            <source>%1 speaks every language that can be chosen; listen whether it is loud enough.</source>
            <translation>%1 spricht jede Sprache, die man wählen kann; hören Sie, ob es laut genug ist.</translation>
        </message>
        <message>
            <source>%1 is not installed or does not answer, so nobody hears anything; ask staff to install the package of that name.</source>
            <translation>%1 ist nicht installiert oder antwortet nicht, sodass niemand etwas hört; bitten Sie das Büro, das Paket dieses Namens zu installieren.</translation>
        </message>
        <message>
            <source>%1 cannot speak %2, where guidance is in the kiosk’s own language or English; ask staff for another voice.</source>
            <translation>%1 kann %2 nicht sprechen; dort führt die Sprachführung in der Sprache des Kiosks oder auf Englisch. Bitten Sie das Büro um eine andere Stimme.</translation>
        </message>
        <message>
            <source>With real money, no test payment is made; practise with: kiosk --practice</source>
            <translation>Mit echtem Geld wird keine Testzahlung gemacht; üben Sie mit: kiosk --practice</translation>
        </message>
        <message>
            <source>A kiosk is already practising here; pay there with a simulated card.</source>
            <translation>Hier übt schon ein Kiosk; zahlen Sie dort mit einer simulierten Karte.</translation>
        </message>
        <message>
            <source>The practice payment was not taken; look at the lines above and try again, no real money was moved.</source>
            <translation>Die Übungszahlung wurde nicht angenommen; sehen Sie sich die Zeilen darüber an und versuchen Sie es noch einmal, echtes Geld wurde nicht bewegt.</translation>
        </message>
        <message>
            <source>The practice payment took longer than %1 seconds; look at the lines above and try again, no real money was moved.</source>
            <translation>Die Übungszahlung hat länger als %1 Sekunden gedauert; sehen Sie sich die Zeilen darüber an und versuchen Sie es noch einmal, echtes Geld wurde nicht bewegt.</translation>
        </message>
    </context>
    <context>
        <name>MachineSection</name>
        <message>
            <source>Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.</source>
            <translation>Jedes Feld wird gespeichert, wenn Sie es verlassen. Manche Änderungen zeigen sich sofort, andere, wenn der Kiosk neu startet.</translation>
        </message>
        <message>
            <source>New PIN, 6 to 12 digits</source>
            <translation>Neue PIN, 6 bis 12 Ziffern</translation>
        </message>
        <message>
            <source>Same PIN again</source>
            <translation>Dieselbe PIN noch einmal</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Freiwillige</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>PIN setzen</translation>
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
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
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
            <translation>Berühren und für %1 Mitglied werden</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Berühren und ab %1 Mitglied werden</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Such as 25.</source>
            <translation>Etwa 25.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>Wofür er reicht</translation>
        </message>
        <message>
            <source>Such as “keeps a server running for a month”.</source>
            <translation>Etwa „hält einen Server einen Monat am Laufen“.</translation>
        </message>
        <message>
            <source>Mark as suggested</source>
            <translation>Als empfohlen markieren</translation>
        </message>
        <message>
            <source>One amount at most. Nothing is chosen for anybody.</source>
            <translation>Höchstens ein Betrag. Nichts wird für jemanden vorausgewählt.</translation>
        </message>
        <message>
            <source>Smallest gift</source>
            <translation>Kleinste Spende</translation>
        </message>
        <message>
            <source>Such as 2.</source>
            <translation>Etwa 2.</translation>
        </message>
        <message>
            <source>Largest gift</source>
            <translation>Größte Spende</translation>
        </message>
        <message>
            <source>Such as 5000.</source>
            <translation>Etwa 5000.</translation>
        </message>
        <message>
            <source>Card fee in percent</source>
            <translation>Kartengebühr in Prozent</translation>
        </message>
        <message>
            <source>Such as 2.9. If empty, nobody is asked whether they would like to cover the fee.</source>
            <translation>Etwa 2.9. Wenn leer, wird niemand gefragt, ob er die Gebühr übernehmen möchte.</translation>
        </message>
        <message>
            <source>Fixed card fee</source>
            <translation>Feste Kartengebühr</translation>
        </message>
        <message>
            <source>What each gift costs on top of that, such as 0.30.</source>
            <translation>Was jede Spende darüber hinaus kostet, etwa 0.30.</translation>
        </message>
        <message>
            <source>Where monthly gifts are stopped</source>
            <translation>Wo Monatsspenden beendet werden</translation>
        </message>
        <message>
            <source>The login link of Stripe’s customer portal, or a page of yours.</source>
            <translation>Der Login-Link von Stripes Kundenportal oder eine Seite von Ihnen.</translation>
        </message>
        <message>
            <source>Monthly gifts</source>
            <translation>Monatsspenden</translation>
        </message>
        <message>
            <source>If yes, people can choose to give every month, on their own phone.</source>
            <translation>Bei Ja kann man wählen, jeden Monat zu spenden, am eigenen Handy.</translation>
        </message>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Weitere Zahlungsarten am Handy</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Neben Karten, mit den Namen von Stripe, je Zeile eine: etwa twint, swish, bizum, pix oder upi.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Marks the fund at Stripe and in exports, such as docs.</source>
            <translation>Kennzeichnet den Zweck bei Stripe und in Exporten, etwa docs.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>What people choose, such as “Documentation”.</source>
            <translation>Was zur Wahl steht, etwa „Dokumentation“.</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Noch eine Zeile</translation>
        </message>
        <message>
            <source>What its money does. With one fund alone, nobody is asked.</source>
            <translation>Was sein Geld bewirkt. Bei nur einem Zweck wird niemand gefragt.</translation>
        </message>
        <message>
            <source>Marks these dues at Stripe and in exports, such as student.</source>
            <translation>Kennzeichnet diesen Beitrag bei Stripe und in Exporten, etwa student.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What people choose, such as “Student”.</source>
            <translation>Was zur Wahl steht, etwa „Studierende“.</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>Für wen es ist.</translation>
        </message>
        <message>
            <source>What you can: smallest</source>
            <translation>Was Sie können: kleinster</translation>
        </message>
        <message>
            <source>If people may choose their membership fee, such as 25.</source>
            <translation>Wenn man den Mitgliedsbeitrag selbst wählen darf, etwa 25.</translation>
        </message>
        <message>
            <source>What you can: suggested</source>
            <translation>Was Sie können: empfohlen</translation>
        </message>
        <message>
            <source>What the keypad shows at first, such as 50.</source>
            <translation>Was die Zifferntasten zuerst zeigen, etwa 50.</translation>
        </message>
        <message>
            <source>What you can: largest</source>
            <translation>Was Sie können: größter</translation>
        </message>
        <message>
            <source>Such as 1000.</source>
            <translation>Etwa 1000.</translation>
        </message>
        <message>
            <source>Whom it is for, or why.</source>
            <translation>Für wen es ist oder warum.</translation>
        </message>
    </context>
    <context>
        <name>MoneySectionWords</name>
        <message>
            <source>This day</source>
            <translation>Dieser Tag</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>Im Kassenbuch</translation>
        </message>
        <message>
            <source>In the ledger before</source>
            <translation>Im Kassenbuch davor</translation>
        </message>
        <message>
            <source>In the ledger after</source>
            <translation>Im Kassenbuch danach</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <translation>Betrag (%1)</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
            <translation>
                <numerusform>Die Gebühren von %Ln Kartenspende sind noch nicht bekannt; führen Sie aus: kiosk reconcile</numerusform>
                <numerusform>Die Gebühren von %Ln Kartenspenden sind noch nicht bekannt; führen Sie aus: kiosk reconcile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
            <translation>
                <numerusform>Die Gebühren von %Ln Kartenspende sind in anderer Währung (%1) und in keiner dieser Summen.</numerusform>
                <numerusform>Die Gebühren von %Ln Kartenspenden sind in anderer Währung (%1) und in keiner dieser Summen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) joined at the booth.</source>
            <translation>
                <numerusform>%Ln Mitglied ist am Stand beigetreten.</numerusform>
                <numerusform>%Ln Mitglieder sind am Stand beigetreten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln monthly supporter(s) began at the booth.</source>
            <translation>
                <numerusform>%Ln Person hat am Stand begonnen, monatlich zu spenden.</numerusform>
                <numerusform>%Ln Personen haben am Stand begonnen, monatlich zu spenden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also %1 in a currency that isn’t the campaign’s; it counts toward no goal.</source>
            <translation>Dazu %1 in einer Währung, die nicht die der Kampagne ist; das zählt zu keinem Ziel.</translation>
        </message>
        <message>
            <source>Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here.</source>
            <translation>Stripe hat %1 von %2 erstattet, einer Spende, die nicht in diesem Kassenbuch steht; hier ändert das nichts.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Spenden</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Brutto</translation>
        </message>
        <message>
            <source>Deducted</source>
            <translation>Abgezogen</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Nach Stunde</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>By method</source>
            <translation>Nach Zahlungsart</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Zahlungsart</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Nach Gebühren</translation>
        </message>
        <message>
            <source>Dues: what people can</source>
            <translation>Beitrag: was man kann</translation>
        </message>
        <message>
            <source>Dues: %1</source>
            <translation>Beitrag: %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nichts Bestimmtes</translation>
        </message>
        <message>
            <source>What gifts are for</source>
            <translation>Wofür Spenden sind</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Kiosk</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Nach Kiosk</translation>
        </message>
        <message>
            <source>outside shifts</source>
            <translation>außerhalb von Schichten</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>By shift</source>
            <translation>Nach Schicht</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Refunds and voids</source>
            <translation>Erstattungen und Rücknahmen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Rücknahme</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Anfechtung</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>(receipt %1)</source>
            <translation>(Beleg %1)</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Berichtigungen</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Choose a network, then type its password</source>
            <translation>Wählen Sie ein Netzwerk, dann tippen Sie das Passwort</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Passwort von %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Touch again to restart</source>
            <translation>Zum Neustart noch einmal berühren</translation>
        </message>
        <message>
            <source>Restart this computer</source>
            <translation>Computer neu starten</translation>
        </message>
        <message>
            <source>Touch again to turn off</source>
            <translation>Zum Ausschalten noch einmal berühren</translation>
        </message>
        <message>
            <source>Turn this computer off</source>
            <translation>Computer ausschalten</translation>
        </message>
    </context>
    <context>
        <name>NotAReadingWords</name>
        <message>
            <source>it is UTF-16 or not text at all; save it as UTF-8</source>
            <translation>es ist UTF-16 oder gar kein Text; speichern Sie es als UTF-8</translation>
        </message>
        <message>
            <source>it is not UTF-8; save it as UTF-8</source>
            <translation>es ist kein UTF-8; speichern Sie es als UTF-8</translation>
        </message>
        <message>
            <source>an amount in it is %1; write it like "41230.55"</source>
            <translation>ein Betrag darin ist %1; schreiben Sie ihn wie "41230.55"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2; write it like "41230.55"</source>
            <translation>%1 hat zu viele Nachkommastellen für %2; schreiben Sie es wie "41230.55"</translation>
        </message>
        <message>
            <source>a count in it is %1; write it like "512"</source>
            <translation>eine Anzahl darin ist %1; schreiben Sie sie wie "512"</translation>
        </message>
        <message>
            <source>its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z</source>
            <translation>as_of darin ist %1; schreiben Sie einen Zeitpunkt mit Zeitzone, etwa 2026-11-23T18:04:00Z</translation>
        </message>
        <message>
            <source>its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong</source>
            <translation>as_of darin, %1, kommt nach der Uhr dieses Computers erst noch; stellen Sie die Uhr, die falsch geht</translation>
        </message>
        <message>
            <source>it gives %1 more than %2 times its target; correct the feed or the target</source>
            <translation>es gibt %1 mehr als das %2-Fache des Zielwerts; berichtigen Sie die Quelle oder den Zielwert</translation>
        </message>
        <message>
            <source>its currency is %1 and the campaign’s is %2; use one of the two</source>
            <translation>seine Währung ist %1 und die der Kampagne %2; nehmen Sie eine von beiden</translation>
        </message>
        <message>
            <source>it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock</source>
            <translation>es sagt nicht, wann gezählt wurde, und dieser Computer weiß die Zeit nicht; stellen Sie seine Uhr</translation>
        </message>
        <message>
            <source>it is not the answer of CiviCRM’s widget; check that the address has format=1</source>
            <translation>es ist nicht die Antwort von CiviCRMs Widget; prüfen Sie, ob die Adresse format=1 hat</translation>
        </message>
        <message>
            <source>CiviCRM has no widget for this page; switch it on there, or correct cpageId</source>
            <translation>CiviCRM hat für diese Seite kein Widget; schalten Sie es dort ein, oder berichtigen Sie cpageId</translation>
        </message>
        <message>
            <source>it has raised less than the baseline that is taken off; correct the baseline</source>
            <translation>es ist weniger gesammelt als der Anfangsbestand, der abgezogen wird; berichtigen Sie den Anfangsbestand</translation>
        </message>
        <message>
            <source>its number of donors is %1; tell who looks after the kiosk</source>
            <translation>seine Zahl der Spendenden ist %1; sagen Sie es denen, die den Kiosk betreuen</translation>
        </message>
        <message>
            <source>its amount is %1, which cannot be read; tell who looks after the kiosk</source>
            <translation>sein Betrag ist %1 und nicht lesbar; sagen Sie es denen, die den Kiosk betreuen</translation>
        </message>
        <message>
            <source>its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings</source>
            <translation>sein Betrag %1 kann zwei Beträge bedeuten; wählen Sie in CiviCRMs Einstellungen andere Trennzeichen</translation>
        </message>
        <message>
            <source>its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings</source>
            <translation>sein Betrag %1 ist nicht wie ein Betrag geschrieben; wählen Sie in CiviCRMs Einstellungen andere Trennzeichen</translation>
        </message>
        <message>
            <source>its amounts are in %1, and the campaign’s are in %2; use one of the two</source>
            <translation>seine Beträge sind in %1, die der Kampagne in %2; nehmen Sie eines von beiden</translation>
        </message>
        <message>
            <source>it has no line for %1; correct the feed or its goals in the campaign</source>
            <translation>es hat keine Zeile für %1; berichtigen Sie die Quelle oder ihre Ziele in der Kampagne</translation>
        </message>
        <message>
            <source>its last line doesn’t end; it was cut off, or a line break is missing there</source>
            <translation>die letzte Zeile endet nicht; sie wurde abgeschnitten, oder dort fehlt ein Zeilenumbruch</translation>
        </message>
        <message>
            <source>it is not CSV; check what writes it</source>
            <translation>es ist kein CSV; prüfen Sie, was es schreibt</translation>
        </message>
        <message>
            <source>its first line is another one; write as_of,goal_id,raised,target,count</source>
            <translation>die erste Zeile ist eine andere; schreiben Sie as_of,goal_id,raised,target,count</translation>
        </message>
        <message>
            <source>its line %1 has %2 columns instead of %3; correct it</source>
            <translation>Zeile %1 hat %2 Spalten statt %3; berichtigen Sie sie</translation>
        </message>
        <message>
            <source>its line %1 gives a goal a second time; keep one line for each</source>
            <translation>Zeile %1 nennt ein Ziel ein zweites Mal; behalten Sie eine Zeile für jedes</translation>
        </message>
        <message>
            <source>it is not a JSON object; check what writes it</source>
            <translation>es ist kein JSON-Objekt; prüfen Sie, was es schreibt</translation>
        </message>
        <message>
            <source>its schema is %1, and this kiosk knows 1; write it so</source>
            <translation>schema darin ist %1, und dieser Kiosk kennt 1; schreiben Sie es so</translation>
        </message>
        <message>
            <source>it is about the campaign %1, not %2; use that campaign’s feed</source>
            <translation>es handelt von der Kampagne %1, nicht %2; nehmen Sie die Quelle dieser Kampagne</translation>
        </message>
        <message>
            <source>it is not JSON, or was cut off; check what writes it</source>
            <translation>es ist kein JSON oder wurde abgeschnitten; prüfen Sie, was es schreibt</translation>
        </message>
        <message>
            <source>it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]</source>
            <translation>es hat keine Liste von Zielen, jedes mit seiner Id; schreiben Sie "goals": [{"id": …, "raised": …}]</translation>
        </message>
        <message>
            <source>it has no goal %1; correct the feed or its goals in the campaign</source>
            <translation>es hat kein Ziel %1; berichtigen Sie die Quelle oder ihre Ziele in der Kampagne</translation>
        </message>
        <message>
            <source>its goal %1 is in %2, and %3 is not; use a goal in its unit</source>
            <translation>sein Ziel %1 ist in %2, und %3 nicht; nehmen Sie ein Ziel in seiner Einheit</translation>
        </message>
        <message>
            <source>it has %1 twice; keep one</source>
            <translation>es hat %1 zweimal; behalten Sie eines</translation>
        </message>
        <message>
            <source>a number in it is %1; write it like "41230.55"</source>
            <translation>eine Zahl darin ist %1; schreiben Sie sie wie "41230.55"</translation>
        </message>
        <message>
            <source>it isn’t said when its figures were read; write as_of with day and time</source>
            <translation>es steht nicht da, wann die Zahlen gelesen wurden; schreiben Sie as_of mit Tag und Uhrzeit</translation>
        </message>
        <message>
            <source>it is not an answer of APIv4; check the address of the site and the key’s permissions</source>
            <translation>es ist keine Antwort von APIv4; prüfen Sie die Adresse der Website und die Rechte des Schlüssels</translation>
        </message>
        <message>
            <source>it was paid in several currencies, which have no common sum; use another page for each</source>
            <translation>es wurde in mehreren Währungen gezahlt, die keine gemeinsame Summe haben; nehmen Sie für jede eine eigene Seite</translation>
        </message>
        <message>
            <source>nothing stands at %1; the sum may be hidden there, or correct the path</source>
            <translation>bei %1 steht nichts; vielleicht ist die Summe dort verborgen, oder berichtigen Sie den Pfad</translation>
        </message>
        <message>
            <source>at %1 stands %2, not one figure; correct the path, or add the items up with each</source>
            <translation>bei %1 steht %2, nicht eine einzelne Zahl; berichtigen Sie den Pfad, oder zählen Sie die Teile mit each zusammen</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a whole number from 0; check what it counts in</source>
            <translation>bei %1 steht %2, keine ganze Zahl ab 0; prüfen Sie, worin gezählt wird</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a number such as 12.50; correct the path or amounts</source>
            <translation>bei %1 steht %2, keine Zahl wie 12.50; berichtigen Sie den Pfad oder amounts</translation>
        </message>
        <message>
            <source>at %1 stands %2, not text such as "12.50"; correct the path or amounts</source>
            <translation>bei %1 steht %2, kein Text wie "12.50"; berichtigen Sie den Pfad oder amounts</translation>
        </message>
        <message>
            <source>an amount in it is %1, which is no amount in the marks of %2; correct it, or marks</source>
            <translation>ein Betrag darin ist %1, und das ist kein Betrag mit den Trennzeichen von %2; berichtigen Sie ihn oder marks</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a list; correct the path in each</source>
            <translation>bei %1 steht %2, keine Liste; berichtigen Sie den Pfad in each</translation>
        </message>
        <message>
            <source>its list goes on after %1 pages; allow more pages, or ask for longer ones</source>
            <translation>seine Liste geht nach %1 Seiten weiter; erlauben Sie mehr Seiten, oder fragen Sie nach längeren</translation>
        </message>
        <message>
            <source>it gave no token for the key; check the key, and the address in token_from</source>
            <translation>es hat für den Schlüssel kein Token gegeben; prüfen Sie den Schlüssel und die Adresse in token_from</translation>
        </message>
        <message>
            <source>it tells of errors instead of figures; check the query and the key</source>
            <translation>es meldet Fehler statt Zahlen; prüfen Sie Abfrage und Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>NotCountedWords</name>
        <message>
            <source>%1 (by goal: %2)</source>
            <translation>%1 (nach Ziel: %2)</translation>
        </message>
        <message numerus="yes">
            <source>Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</source>
            <translation>
                <numerusform>Nicht für das Ziel eines Zwecks gezählt: %2 aus %n Spende für den Zweck „%1“, den diese Kampagne nicht hat; wenn sie ihn unter einer anderen Id hat, geben Sie ihm diese Id zurück.</numerusform>
                <numerusform>Nicht für das Ziel eines Zwecks gezählt: %2 aus %n Spenden für den Zweck „%1“, den diese Kampagne nicht hat; wenn sie ihn unter einer anderen Id hat, geben Sie ihm diese Id zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
            <translation>
                <numerusform>Nicht gezählt: %2 aus %n Spende der Kampagne „%1“; kein Ziel dieser Kampagne zählt sie, also gibt es nichts zu übernehmen.</numerusform>
                <numerusform>Nicht gezählt: %2 aus %n Spenden der Kampagne „%1“; kein Ziel dieser Kampagne zählt sie, also gibt es nichts zu übernehmen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Nicht gezählt: %n Mitglied der Kampagne „%1“; wenn das diese Aktion unter einer früheren Id ist, übernehmen Sie es mit: kiosk ledger take-over %1</numerusform>
                <numerusform>Nicht gezählt: %n Mitglieder der Kampagne „%1“; wenn das diese Aktion unter einer früheren Id ist, übernehmen Sie sie mit: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Nicht gezählt: %2 aus %n Spende der Kampagne „%1“; wenn das diese Aktion unter einer früheren Id ist, übernehmen Sie sie mit: kiosk ledger take-over %1</numerusform>
                <numerusform>Nicht gezählt: %2 aus %n Spenden der Kampagne „%1“; wenn das diese Aktion unter einer früheren Id ist, übernehmen Sie sie mit: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
            <translation>
                <numerusform>Nicht gezählt: %2 aus %n Spende der Kampagne „%1“, in anderer Währung als dieser Kampagne; wenn sie zu dieser Aktion gehört, übernehmen Sie sie mit: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
                <numerusform>Nicht gezählt: %2 aus %n Spenden der Kampagne „%1“, in anderer Währung als dieser Kampagne; wenn sie zu dieser Aktion gehören, übernehmen Sie sie mit: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; if it belongs to this drive, take it over with: %3</source>
            <translation>Nicht gezählt: %2 durch Berichtigungen, Erstattungen oder zurückgenommene Einträge der Kampagne „%1“; wenn es zu dieser Aktion gehört, übernehmen Sie es mit: %3</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
        <message>
            <source>Something went wrong with the ledger; the log has the details.</source>
            <translation>Mit dem Kassenbuch ist etwas schiefgegangen; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>Cards are off until this is fixed. Codes and stories go on.</source>
            <translation>Karten sind aus, bis das behoben ist. Codes und Geschichten laufen weiter.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
            <translation>
                <numerusform>%Ln weiteres Problem: „kiosk ledger verify“ zeigt alle.</numerusform>
                <numerusform>%Ln weitere Probleme: „kiosk ledger verify“ zeigt alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other kiosks can’t be reached; this one keeps counting by itself. %1</source>
            <translation>Die anderen Kioske sind nicht erreichbar; dieser zählt allein weiter. %1</translation>
        </message>
        <message>
            <source>Part of the campaign has a problem and is left out; the rest is on the screen.</source>
            <translation>Ein Teil der Kampagne hat ein Problem und ist weggelassen; der Rest ist auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>The campaign can’t be shown until this is fixed:</source>
            <translation>Die Kampagne lässt sich nicht zeigen, bis das behoben ist:</translation>
        </message>
        <message>
            <source>The campaign was saved with a mistake, so the last good version stays on the screen.</source>
            <translation>Die Kampagne wurde mit einem Fehler gespeichert, daher bleibt die letzte gute Fassung auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>The campaign’s folder %1 is gone. Put it back, or choose another campaign.</source>
            <translation>Der Ordner %1 der Kampagne ist weg. Legen Sie ihn zurück, oder wählen Sie eine andere Kampagne.</translation>
        </message>
        <message>
            <source>%1: the code scans. To see from how far, set screen_inches.</source>
            <translation>%1: Der Code lässt sich scannen. Um zu sehen, aus welcher Entfernung, setzen Sie screen_inches.</translation>
        </message>
        <message>
            <source>%1: the code scans from %2 m.</source>
            <translation>%1: Der Code lässt sich aus %2 m scannen.</translation>
        </message>
        <message>
            <source>%1: the code scans only from %2 m. Use a larger screen or a shorter link.</source>
            <translation>%1: Der Code lässt sich erst aus %2 m scannen. Nehmen Sie einen größeren Bildschirm oder kürzeren Link.</translation>
        </message>
        <message>
            <source>The code “%1” can’t be read on this screen, so only its address is shown.</source>
            <translation>Der Code „%1“ ist auf diesem Bildschirm nicht lesbar, daher steht nur seine Adresse da.</translation>
        </message>
        <message>
            <source>The feed %1 couldn’t be read, so its last figure stays. %2</source>
            <translation>Die Quelle %1 ließ sich nicht lesen, daher bleibt ihre letzte Zahl. %2</translation>
        </message>
        <message>
            <source>The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.</source>
            <translation>Die Quelle %1 hat sich um mehr als %2 % eines Ziels auf einmal bewegt, daher bleibt ihre letzte Zahl.</translation>
        </message>
        <message>
            <source>It counts once %1 readings in a row agree, or now with: kiosk feed accept %2</source>
            <translation>Sie zählt, sobald %1 Lesungen hintereinander übereinstimmen, oder jetzt mit: kiosk feed accept %2</translation>
        </message>
        <message>
            <source>Not confirmed yet: payment %1. Nobody should pay it again.</source>
            <translation>Noch nicht bestätigt: Zahlung %1. Niemand soll sie noch einmal zahlen.</translation>
        </message>
        <message>
            <source>The last payment: %1</source>
            <translation>Die letzte Zahlung: %1</translation>
        </message>
        <message>
            <source>Something went wrong while a gift was taken; the log has the details.</source>
            <translation>Beim Annehmen einer Spende ist etwas schiefgegangen; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>This machine’s clock says %1. Dates are left out until it is set right.</source>
            <translation>Die Uhr dieses Computers sagt %1. Daten werden weggelassen, bis sie richtig gestellt ist.</translation>
        </message>
        <message>
            <source>This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff.</source>
            <translation>Dieser Kiosk ist mehrmals hintereinander abgestürzt, daher zeigt er nur die Codes und nimmt keine Spenden an. Er versucht es in zehn Minuten wieder, oder wenn jemand eine PIN eingibt. Stürzt er wieder ab, sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Something went wrong. Restart the kiosk; the log has the details.</source>
            <translation>Etwas ist schiefgegangen. Starten Sie den Kiosk neu; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>Then restart the kiosk.</source>
            <translation>Dann starten Sie den Kiosk neu.</translation>
        </message>
        <message>
            <source>The settings and campaign are still being read. Check the disk or share they are on.</source>
            <translation>Einstellungen und Kampagne werden noch gelesen. Prüfen Sie den Datenträger oder die Freigabe, wo sie liegen.</translation>
        </message>
        <message>
            <source>Something went wrong; the log has the details.</source>
            <translation>Etwas ist schiefgegangen; Näheres steht im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>NotedWords</name>
        <message>
            <source>The title "%1".</source>
            <translation>Der Titel "%1".</translation>
        </message>
        <message>
            <source>The organisation: %1.</source>
            <translation>Die Organisation: %1.</translation>
        </message>
        <message>
            <source>The first day, %1: the day of the post.</source>
            <translation>Der erste Tag, %1: der Tag der Ankündigung.</translation>
        </message>
        <message>
            <source>The ask "%1": %2</source>
            <translation>Die Bitte "%1": %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) under "%1".</source>
            <translation>
                <numerusform>%Ln Zeile unter "%1".</numerusform>
                <numerusform>%Ln Zeilen unter "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s): %1</source>
            <translation>
                <numerusform>%Ln Highlight: %1</numerusform>
                <numerusform>%Ln Highlights: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln credit(s): %1</source>
            <translation>
                <numerusform>%Ln Nennung: %1</numerusform>
                <numerusform>%Ln Nennungen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks under "%1".</source>
            <translation>Der Dank unter "%1".</translation>
        </message>
        <message>
            <source>The line "%1".</source>
            <translation>Die Zeile "%1".</translation>
        </message>
        <message>
            <source>Where to follow: %1.</source>
            <translation>Wo man folgen kann: %1.</translation>
        </message>
        <message>
            <source>The picture %1.</source>
            <translation>Das Bild %1.</translation>
        </message>
        <message>
            <source>The file is in %1, not UTF-8; it was read as such.</source>
            <translation>Die Datei ist in %1, nicht UTF-8; sie wurde so gelesen.</translation>
        </message>
        <message>
            <source>The front matter is too long and was left out.</source>
            <translation>Der Dateikopf ist zu lang und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The front matter is not YAML; its plain lines were read.</source>
            <translation>Der Dateikopf ist kein YAML; gelesen wurden seine einfachen Zeilen.</translation>
        </message>
        <message>
            <source>The front matter is not YAML (line %1); its plain lines were read.</source>
            <translation>Der Dateikopf ist kein YAML (Zeile %1); gelesen wurden seine einfachen Zeilen.</translation>
        </message>
        <message>
            <source>The front matter is not TOML; its plain lines were read.</source>
            <translation>Der Dateikopf ist kein TOML; gelesen wurden seine einfachen Zeilen.</translation>
        </message>
        <message>
            <source>The front matter names nothing and was left out.</source>
            <translation>Der Dateikopf nennt nichts und wurde weggelassen.</translation>
        </message>
        <message>
            <source>Bold marks that stood apart from their words are read as bold.</source>
            <translation>Fettschrift-Zeichen, die von ihren Wörtern getrennt standen, gelten als fett.</translation>
        </message>
        <message>
            <source>Programs, forms and what is embedded in the page are left out.</source>
            <translation>Programme, Formulare und in die Seite Eingebettetes sind weggelassen.</translation>
        </message>
        <message>
            <source>Paragraphs of more than %1 characters are left out.</source>
            <translation>Absätze mit mehr als %1 Zeichen sind weggelassen.</translation>
        </message>
        <message>
            <source>Emoji: the screen’s letters have none.</source>
            <translation>Emojis: Die Schrift des Bildschirms hat keine.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s) beyond the first %1.</source>
            <translation>
                <numerusform>%Ln Highlight über die ersten %1 hinaus.</numerusform>
                <numerusform>%Ln Highlights über die ersten %1 hinaus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) of what donations do.</source>
            <translation>
                <numerusform>%Ln weitere Zeile dazu, was Spenden bewirken.</numerusform>
                <numerusform>%Ln weitere Zeilen dazu, was Spenden bewirken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Later sentences of %Ln highlight(s): %1</source>
            <translation>
                <numerusform>Spätere Sätze von %Ln Highlight: %1</numerusform>
                <numerusform>Spätere Sätze von %Ln Highlights: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the thanks: "%1"</source>
            <translation>Aus dem Dank: "%1"</translation>
        </message>
        <message>
            <source>"%1": the screen has two ways to join, so the line would not be true.</source>
            <translation>"%1": Der Bildschirm hat zwei Wege mitzumachen, die Zeile wäre also nicht wahr.</translation>
        </message>
        <message>
            <source>Another donation link: %1</source>
            <translation>Ein weiterer Spendenlink: %1</translation>
        </message>
        <message>
            <source>Another donation link, "%1": %2</source>
            <translation>Ein weiterer Spendenlink, "%1": %2</translation>
        </message>
        <message>
            <source>Another membership link: %1</source>
            <translation>Ein weiterer Mitgliedschaftslink: %1</translation>
        </message>
        <message>
            <source>Another membership link, "%1": %2</source>
            <translation>Ein weiterer Mitgliedschaftslink, "%1": %2</translation>
        </message>
        <message>
            <source>The picture %1: it belongs to no highlight.</source>
            <translation>Das Bild %1: es gehört zu keinem Highlight.</translation>
        </message>
        <message>
            <source>The picture %1: it is on another site, and nothing is fetched.</source>
            <translation>Das Bild %1: es liegt auf einer anderen Website, und nichts wird abgerufen.</translation>
        </message>
        <message>
            <source>The picture %1: it lies outside the post’s folder.</source>
            <translation>Das Bild %1: es liegt außerhalb des Ordners der Ankündigung.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP file.</source>
            <translation>Das Bild %1: es ist keine Datei in PNG, JPEG oder WebP.</translation>
        </message>
        <message>
            <source>The picture %1: there is no such file beside the post.</source>
            <translation>Das Bild %1: eine solche Datei gibt es neben der Ankündigung nicht.</translation>
        </message>
        <message>
            <source>The picture %1: it has more than %2 bytes.</source>
            <translation>Das Bild %1: es hat mehr als %2 Byte.</translation>
        </message>
        <message>
            <source>The picture %1: it cannot be read.</source>
            <translation>Das Bild %1: es lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.</source>
            <translation>Das Bild %1: es ist kein Bild in PNG, JPEG oder WebP, was auch immer sein Name sagt.</translation>
        </message>
        <message>
            <source>The title: the post has none.</source>
            <translation>Der Titel: die Ankündigung hat keinen.</translation>
        </message>
        <message>
            <source>The title: it was too long and is cut.</source>
            <translation>Der Titel: er war zu lang und ist gekürzt.</translation>
        </message>
        <message>
            <source>The organisation: the post names "%1"; check that it is yours.</source>
            <translation>Die Organisation: die Ankündigung nennt "%1"; prüfen Sie, ob das Ihre ist.</translation>
        </message>
        <message>
            <source>The organisation: the post does not say whose drive it is.</source>
            <translation>Die Organisation: die Ankündigung sagt nicht, wessen Aktion es ist.</translation>
        </message>
        <message>
            <source>The language: the post does not say it; it reads like "%1".</source>
            <translation>Die Sprache: die Ankündigung sagt sie nicht; sie liest sich wie "%1".</translation>
        </message>
        <message>
            <source>The language: the post does not say it; "en" is only assumed.</source>
            <translation>Die Sprache: die Ankündigung sagt sie nicht; "en" ist nur angenommen.</translation>
        </message>
        <message>
            <source>The currency: the post names none; %1 is assumed.</source>
            <translation>Die Währung: die Ankündigung nennt keine; %1 ist angenommen.</translation>
        </message>
        <message>
            <source>The currency: the post names %1, a campaign has one, and %2 is assumed.</source>
            <translation>Die Währung: die Ankündigung nennt %1, eine Kampagne hat nur eine, und %2 ist angenommen.</translation>
        </message>
        <message>
            <source>The last day: the post says "%1".</source>
            <translation>Der letzte Tag: die Ankündigung sagt "%1".</translation>
        </message>
        <message>
            <source>The last day: it is not in the post.</source>
            <translation>Der letzte Tag: er steht nicht in der Ankündigung.</translation>
        </message>
        <message>
            <source>The first day: the post has no date.</source>
            <translation>Der erste Tag: die Ankündigung hat kein Datum.</translation>
        </message>
        <message>
            <source>The donation link: none was found that can be shown.</source>
            <translation>Der Spendenlink: es fand sich keiner, der sich zeigen lässt.</translation>
        </message>
        <message>
            <source>A membership link: none was found; without one there is one code.</source>
            <translation>Ein Mitgliedschaftslink: es fand sich keiner; ohne ihn gibt es nur einen Code.</translation>
        </message>
        <message>
            <source>The donation link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Der Spendenlink: er könnte %1 sein; für ihn wird kein Code gezeigt, bis Sie ihn gesetzt haben.</translation>
        </message>
        <message>
            <source>The membership link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Der Mitgliedschaftslink: er könnte %1 sein; für ihn wird kein Code gezeigt, bis Sie ihn gesetzt haben.</translation>
        </message>
        <message>
            <source>The post writes the link with http; %1 is taken, so try it.</source>
            <translation>Die Ankündigung schreibt den Link mit http; %1 ist übernommen, probieren Sie ihn also aus.</translation>
        </message>
        <message>
            <source>A partner’s offer without a page of its own: "%1"</source>
            <translation>Angebot eines Partners ohne eigene Seite: "%1"</translation>
        </message>
        <message>
            <source>A partner’s offer: "%1"; it may be %2, and has no code until you have set it.</source>
            <translation>Angebot eines Partners: "%1"; es könnte %2 sein und hat keinen Code, bis Sie es gesetzt haben.</translation>
        </message>
        <message>
            <source>What membership costs: "%1"</source>
            <translation>Was die Mitgliedschaft kostet: "%1"</translation>
        </message>
        <message>
            <source>Giving every month, if people can: "%1"</source>
            <translation>Monatlich spenden, falls das geht: "%1"</translation>
        </message>
        <message>
            <source>A figure of the drive, if it still holds: "%1"</source>
            <translation>Eine Zahl der Aktion, wenn sie noch stimmt: "%1"</translation>
        </message>
        <message>
            <source>For people who gave already: "%1"</source>
            <translation>Für Menschen, die schon gespendet haben: "%1"</translation>
        </message>
        <message>
            <source>Both asks lead to the same page.</source>
            <translation>Beide Bitten führen auf dieselbe Seite.</translation>
        </message>
        <message>
            <source>What donations do: the post has no list of it.</source>
            <translation>Was Spenden bewirken: die Ankündigung hat dazu keine Liste.</translation>
        </message>
        <message>
            <source>Highlights: none was recognised.</source>
            <translation>Highlights: keines wurde erkannt.</translation>
        </message>
        <message numerus="yes">
            <source>Titles: %Ln highlight(s) without one of its own.</source>
            <translation>
                <numerusform>Titel: %Ln Highlight ohne eigenen.</numerusform>
                <numerusform>Titel: %Ln Highlights ohne eigenen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long titles: %Ln highlight(s), cut to fit.</source>
            <translation>
                <numerusform>Lange Titel: %Ln Highlight, gekürzt.</numerusform>
                <numerusform>Lange Titel: %Ln Highlights, gekürzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long texts: %Ln highlight(s) to shorten.</source>
            <translation>
                <numerusform>Lange Texte: %Ln Highlight zu kürzen.</numerusform>
                <numerusform>Lange Texte: %Ln Highlights zu kürzen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks: the post has none.</source>
            <translation>Der Dank: die Ankündigung hat keinen.</translation>
        </message>
        <message>
            <source>A goal? The post says "%1"</source>
            <translation>Ein Ziel? Die Ankündigung sagt "%1"</translation>
        </message>
        <message>
            <source>The goal: the post has no figure.</source>
            <translation>Das Ziel: die Ankündigung hat keine Zahl.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post offers none.</source>
            <translation>Die Beträge zur Auswahl: die Ankündigung bietet keine.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post says what some amounts do.</source>
            <translation>Die Beträge zur Auswahl: die Ankündigung sagt, was manche Beträge bewirken.</translation>
        </message>
        <message>
            <source>Where to follow the drive: the post names no account.</source>
            <translation>Wo man der Aktion folgen kann: die Ankündigung nennt kein Konto.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kartenlesegerät</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Stripe-Schlüssel</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Andere Kioske</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Dieser Kiosk</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>to the booth</source>
            <translation>zum Stand</translation>
        </message>
    </context>
    <context>
        <name>OfficeTroubleWords</name>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>Der Übungsmodus hat eigenen Schlüssel und eigenes Lesegerät, hier ist also nichts einzurichten.</translation>
        </message>
        <message>
            <source>There is no setting “%1” here.</source>
            <translation>Hier gibt es keine Einstellung „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one such as 27.</source>
            <translation>„%1“ ist keine Zahl; tippen Sie eine wie 27.</translation>
        </message>
        <message>
            <source>A network whose name is “%1” cannot be joined from here.</source>
            <translation>Einem Netzwerk mit dem Namen „%1“ lässt sich von hier nicht beitreten.</translation>
        </message>
        <message>
            <source>NetworkManager does not look after this computer’s networks; use its own network settings.</source>
            <translation>NetworkManager verwaltet die Netzwerke dieses Computers nicht; nehmen Sie seine eigenen Netzwerkeinstellungen.</translation>
        </message>
        <message>
            <source>This computer is not a kiosk of its own; turn it off the way you usually do.</source>
            <translation>Dieser Computer ist nicht nur ein Kiosk; schalten Sie ihn aus wie sonst auch.</translation>
        </message>
        <message>
            <source>This computer did not respond; try again in a minute.</source>
            <translation>Dieser Computer hat nicht reagiert; versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <source>This computer could not do that (%1).</source>
            <translation>Dieser Computer konnte das nicht (%1).</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>Das hat nicht geklappt: %1</translation>
        </message>
        <message>
            <source>no reason was given</source>
            <translation>kein Grund genannt</translation>
        </message>
        <message>
            <source>%1 already has a campaign in it; choose another folder.</source>
            <translation>In %1 liegt schon eine Kampagne; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>This campaign cannot be shown yet: %1</source>
            <translation>Diese Kampagne lässt sich noch nicht zeigen: %1</translation>
        </message>
        <message>
            <source>Not saved, because it could not be shown: %1</source>
            <translation>Nicht gespeichert, weil sie sich nicht zeigen ließe: %1</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more mistake(s).</source>
            <translation>
                <numerusform>Es gibt noch %n Fehler.</numerusform>
                <numerusform>Es gibt noch %n weitere Fehler.</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign was not packed: %1</source>
            <translation>Die Kampagne wurde nicht gepackt: %1</translation>
        </message>
        <message>
            <source>%1 was not opened: %2</source>
            <translation>%1 wurde nicht geöffnet: %2</translation>
        </message>
        <message>
            <source>%1 was not used: %2; %3.</source>
            <translation>%1 wurde nicht verwendet: %2; %3.</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2 (%3).</source>
            <translation>%1 ließ sich nicht nach %2 kopieren (%3).</translation>
        </message>
        <message>
            <source>The change could not be written (%1); check the disk it is on.</source>
            <translation>Die Änderung ließ sich nicht schreiben (%1); prüfen Sie den Datenträger, auf dem sie liegt.</translation>
        </message>
        <message>
            <source>campaign.toml is not valid TOML; correct it in a text editor first.</source>
            <translation>campaign.toml ist kein gültiges TOML; berichtigen Sie es zuerst in einem Texteditor.</translation>
        </message>
        <message>
            <source>This part of campaign.toml is written in an unusual way; change it in a text editor.</source>
            <translation>Dieser Teil von campaign.toml ist ungewöhnlich geschrieben; ändern Sie ihn in einem Texteditor.</translation>
        </message>
        <message>
            <source>%1 cannot be changed from here; correct it in a text editor first.</source>
            <translation>%1 lässt sich von hier aus nicht ändern; bitte zuerst in einem Texteditor berichtigen.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; “kiosk ledger tally” names them and says how to take them over.</source>
            <translation>Gespeichert. Spenden von „%1“ in %2, die schon im Kassenbuch stehen, zählen für diese Id und Währung nicht; „kiosk ledger tally“ nennt sie und sagt, wie sie sich übernehmen lassen.</translation>
        </message>
        <message>
            <source>Saved, and shown on this kiosk’s screen.</source>
            <translation>Gespeichert und auf dem Bildschirm dieses Kiosks gezeigt.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Angehalten; keine Datei wurde geschrieben.</translation>
        </message>
        <message>
            <source>Stopped; nothing was added.</source>
            <translation>Angehalten; nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>“%1” is now under Campaigns.</source>
            <translation>„%1“ ist jetzt unter „Kampagnen“.</translation>
        </message>
        <message>
            <source>Packed into %1. Open it on the other kiosk, or put it on your website and download it from there.</source>
            <translation>Gepackt in %1. Öffnen Sie sie auf dem anderen Kiosk, oder legen Sie sie auf Ihre Website und laden Sie sie von dort herunter.</translation>
        </message>
        <message>
            <source>The volunteers’ PIN is set.</source>
            <translation>Die PIN der Freiwilligen ist gesetzt.</translation>
        </message>
        <message>
            <source>The staff PIN is set.</source>
            <translation>Die PIN des Büros ist gesetzt.</translation>
        </message>
        <message>
            <source>You can now register readers at %1.</source>
            <translation>Sie können jetzt Lesegeräte am Standort %1 registrieren.</translation>
        </message>
        <message>
            <source>This kiosk is now on %1.</source>
            <translation>Dieser Kiosk ist jetzt in %1.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it: %1</source>
            <translation>Warten Sie, bis dies fertig ist, oder halten Sie es an: %1</translation>
        </message>
        <message>
            <source>%2 cannot be read or written (%1).</source>
            <translation>%2 lässt sich nicht lesen oder schreiben (%1).</translation>
        </message>
        <message>
            <source>That cannot be read (%1).</source>
            <translation>Das lässt sich nicht lesen (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s) keep it off the screen</source>
            <translation>
                <numerusform>%n Fehler hält sie vom Bildschirm fern</numerusform>
                <numerusform>%n Fehler halten sie vom Bildschirm fern</numerusform>
            </translation>
        </message>
        <message>
            <source>Built-in example</source>
            <translation>Eingebautes Beispiel</translation>
        </message>
        <message>
            <source>There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.</source>
            <translation>Es gibt noch keinen Stripe-Schlüssel, daher nimmt dieser Kiosk keine Karten und keine Zahlungen am Handy an.</translation>
        </message>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>Der Übungsmodus hat eigenen Schlüssel und eigenes Lesegerät, hier ist also nichts einzurichten.</translation>
        </message>
        <message>
            <source>%1: real gifts need a live key.</source>
            <translation>%1: Echte Spenden brauchen einen Live-Schlüssel.</translation>
        </message>
        <message>
            <source>Stripe accepts it, and it has every permission this kiosk needs.</source>
            <translation>Stripe akzeptiert ihn, und er hat jede Berechtigung, die dieser Kiosk braucht.</translation>
        </message>
        <message>
            <source>It lacks some of the permissions below. Add them in Stripe’s Dashboard.</source>
            <translation>Ihm fehlen einige der Berechtigungen unten. Fügen Sie sie im Stripe-Dashboard hinzu.</translation>
        </message>
        <message>
            <source>It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1.</source>
            <translation>Er funktioniert, aber ein Dieb könnte mehr damit anfangen. Nehmen Sie ihm im Stripe-Dashboard weg: %1.</translation>
        </message>
        <message>
            <source>no location</source>
            <translation>kein Standort</translation>
        </message>
        <message>
            <source>live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>%1 · in use</source>
            <translation>%1 · in Gebrauch</translation>
        </message>
        <message>
            <source>%1 · %2%</source>
            <translation>%1 · %2 %</translation>
        </message>
        <message>
            <source>%1 · %2% · no password</source>
            <translation>%1 · %2 % · kein Passwort</translation>
        </message>
        <message>
            <source>This kiosk is online: Stripe answers.</source>
            <translation>Dieser Kiosk ist online: Stripe antwortet.</translation>
        </message>
        <message>
            <source>This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s hotspot, or ask the venue to let this kiosk through.</source>
            <translation>Dieses Netzwerk hat eine Anmeldeseite, die der Kiosk nicht öffnen kann. Nehmen Sie ein anderes Netzwerk oder den Hotspot eines Handys, oder bitten Sie den Veranstaltungsort, diesen Kiosk durchzulassen.</translation>
        </message>
        <message>
            <source>This kiosk is on a network that does not reach the internet, or not Stripe.</source>
            <translation>Dieser Kiosk ist in einem Netzwerk, das das Internet nicht erreicht oder Stripe nicht.</translation>
        </message>
        <message>
            <source>This kiosk is not on a network.</source>
            <translation>Dieser Kiosk ist in keinem Netzwerk.</translation>
        </message>
        <message>
            <source>Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, and whether the network has a sign-in page.</source>
            <translation>Wer in diesem Netzwerk antwortet, kann nicht belegen, dass er Stripe ist. Prüfen Sie Datum und Uhrzeit dieses Computers und ob das Netzwerk eine Anmeldeseite hat.</translation>
        </message>
        <message>
            <source>It is not known yet whether this kiosk is online.</source>
            <translation>Noch ist nicht bekannt, ob dieser Kiosk online ist.</translation>
        </message>
        <message>
            <source>%1: read just now, as of %2.</source>
            <translation>%1: gerade gelesen, Stand %2.</translation>
        </message>
        <message>
            <source>%1: gifts at Stripe are counted one by one; see Stripe key.</source>
            <translation>%1: Spenden bei Stripe werden einzeln gezählt; siehe „Stripe-Schlüssel“.</translation>
        </message>
        <message>
            <source>%1 %2 of %3 · %4</source>
            <translation>%1 %2 von %3 · %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This is the earlier version. Save it to use it.</source>
            <translation>Dies ist die frühere Fassung. Speichern Sie sie, um sie zu nutzen.</translation>
        </message>
        <message>
            <source>This kiosk’s screen now shows it.</source>
            <translation>Der Bildschirm dieses Kiosks zeigt sie jetzt.</translation>
        </message>
        <message>
            <source>Correct the mistakes in this campaign first.</source>
            <translation>Berichtigen Sie zuerst die Fehler in dieser Kampagne.</translation>
        </message>
        <message>
            <source>Something went wrong that should not; the log has the details.</source>
            <translation>Etwas ist schiefgegangen, das nicht sollte; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 ist registriert.</translation>
        </message>
        <message>
            <source>%1 is registered, but is not this kiosk’s reader yet: %2</source>
            <translation>%1 ist registriert, aber noch nicht das Lesegerät dieses Kiosks: %2</translation>
        </message>
        <message>
            <source>This kiosk uses it from its next start on.</source>
            <translation>Dieser Kiosk nutzt es ab seinem nächsten Start.</translation>
        </message>
        <message>
            <source>Practice mode has its own reader, so none is kept.</source>
            <translation>Der Übungsmodus hat sein eigenes Lesegerät, daher wird keines behalten.</translation>
        </message>
        <message>
            <source>A restricted live key</source>
            <translation>Ein eingeschränkter Live-Schlüssel</translation>
        </message>
        <message>
            <source>A secret live key</source>
            <translation>Ein geheimer Live-Schlüssel</translation>
        </message>
        <message>
            <source>A restricted test key</source>
            <translation>Ein eingeschränkter Testschlüssel</translation>
        </message>
        <message>
            <source>A secret test key</source>
            <translation>Ein geheimer Testschlüssel</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message>
            <source>The card reader is free. The payment on it is ended.</source>
            <translation>Das Kartenlesegerät ist frei. Die Zahlung darauf ist beendet.</translation>
        </message>
        <message>
            <source>The card reader was free already.</source>
            <translation>Das Kartenlesegerät war schon frei.</translation>
        </message>
        <message>
            <source>The payment of %1 is closed. Cards can be taken again; tell staff.</source>
            <translation>Die Zahlung von %1 ist geschlossen. Karten gehen wieder; sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe knows how that payment ended. Cards can be taken again.</source>
            <translation>Stripe weiß, wie diese Zahlung endete. Karten gehen wieder.</translation>
        </message>
        <message>
            <source>No card reader is set up here.</source>
            <translation>Hier ist kein Kartenlesegerät eingerichtet.</translation>
        </message>
        <message>
            <source>Practice only: no receipt was sent.</source>
            <translation>Nur Übung: kein Beleg wurde gesendet.</translation>
        </message>
        <message>
            <source>Receipt sent.</source>
            <translation>Beleg gesendet.</translation>
        </message>
        <message>
            <source>The receipt wasn’t sent. Check the address and the network, then try again.</source>
            <translation>Der Beleg wurde nicht gesendet. Prüfen Sie Adresse und Netzwerk, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; you can end the day again at any time.</source>
            <translation>Angehalten. Nichts ist verloren; Sie können den Tag jederzeit noch einmal beenden.</translation>
        </message>
        <message>
            <source>This kiosk’s settings can’t be read. The check-list says what to fix first.</source>
            <translation>Die Einstellungen dieses Kiosks sind nicht lesbar. Die Checkliste sagt, was zuerst zu beheben ist.</translation>
        </message>
        <message>
            <source>Something went wrong. Check whether it was done, then tell staff.</source>
            <translation>Etwas ist schiefgegangen. Prüfen Sie, ob es geschehen ist, dann sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The booth is open.</source>
            <translation>Der Stand ist geöffnet.</translation>
        </message>
        <message>
            <source>The screen now shows only stories and codes.</source>
            <translation>Der Bildschirm zeigt jetzt nur Geschichten und Codes.</translation>
        </message>
        <message>
            <source>The booth is closed.</source>
            <translation>Der Stand ist geschlossen.</translation>
        </message>
        <message>
            <source>Shift %1 has started.</source>
            <translation>Schicht %1 hat begonnen.</translation>
        </message>
        <message>
            <source>“%1” has brought %2 so far. To put it right, enter it again.</source>
            <translation>„%1“ hat bisher %2 gebracht. Zum Berichtigen tragen Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>Recorded %1 as no. %2. You can undo it under Gifts.</source>
            <translation>%1 als Nr. %2 erfasst. Rückgängig geht unter „Spenden“.</translation>
        </message>
        <message>
            <source>No. %1 is undone. The members no longer count.</source>
            <translation>Nr. %1 ist rückgängig gemacht. Die Mitglieder zählen nicht mehr.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Give the money back.</source>
            <translation>Nr. %1 ist rückgängig gemacht. Geben Sie das Geld zurück.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Now record the right amount.</source>
            <translation>Nr. %1 ist rückgängig gemacht. Erfassen Sie jetzt den richtigen Betrag.</translation>
        </message>
        <message>
            <source>No. %1 is undone.</source>
            <translation>Nr. %1 ist rückgängig gemacht.</translation>
        </message>
        <message>
            <source>No. %1 counts again, as no. %2.</source>
            <translation>Nr. %1 zählt wieder, als Nr. %2.</translation>
        </message>
        <message>
            <source>“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB.</source>
            <translation>„%1“ geht nicht für eine Schicht. Nehmen Sie bis zu acht Buchstaben oder Ziffern, etwa AB.</translation>
        </message>
        <message>
            <source>There were already %1 shifts of this name today. Use another.</source>
            <translation>Heute gab es schon %1 Schichten mit diesem Namen. Nehmen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Gifts by card and phone are recorded automatically; don’t enter them here.</source>
            <translation>Spenden mit Karte und Handy werden automatisch erfasst; tragen Sie sie hier nicht ein.</translation>
        </message>
        <message>
            <source>This wasn’t recorded here today, so it can’t be undone here. Tell staff.</source>
            <translation>Das wurde nicht heute hier erfasst, lässt sich hier also nicht rückgängig machen. Sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>This was already undone. Nothing has changed.</source>
            <translation>Das wurde schon rückgängig gemacht. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>This still counts. Nothing has changed.</source>
            <translation>Das zählt noch. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <source>Card and phone payments are refunded through Stripe. Note the time and the amount, say that staff will refund it, and tell staff.</source>
            <translation>Zahlungen mit Karte und Handy werden über Stripe erstattet. Notieren Sie Zeit und Betrag, sagen Sie, dass das Büro es erstattet, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Shift %1 has ended, but the next one didn’t start:</source>
            <translation>Schicht %1 ist beendet, aber die nächste hat nicht begonnen:</translation>
        </message>
        <message>
            <source>The booth is closed, but its shift couldn’t be ended:</source>
            <translation>Der Stand ist geschlossen, aber seine Schicht ließ sich nicht beenden:</translation>
        </message>
        <message>
            <source>After a restart the kiosk won’t remember this: %1 can’t be written (%2).</source>
            <translation>Nach einem Neustart weiß der Kiosk das nicht mehr: %1 lässt sich nicht schreiben (%2).</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>%1 is being changed: %2</source>
            <translation>%1 wird gerade geändert: %2</translation>
        </message>
        <message>
            <source>its campaign cannot be shown: %1</source>
            <translation>die Kampagne darin lässt sich nicht zeigen: %1</translation>
        </message>
        <message>
            <source>put that right and pack it again</source>
            <translation>beheben Sie das und packen Sie sie noch einmal</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln file(s) in it</source>
            <translation>
                <numerusform>es ist %Ln Datei darin</numerusform>
                <numerusform>es sind %Ln Dateien darin</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %1</source>
            <translation>eine Kampagne hat höchstens %1</translation>
        </message>
        <message>
            <source>%1 is in it twice, if only in other letters</source>
            <translation>%1 ist zweimal darin, wenn auch anders geschrieben</translation>
        </message>
        <message>
            <source>rename one of the two</source>
            <translation>benennen Sie eine der beiden um</translation>
        </message>
        <message>
            <source>%1 lies in something that is a file itself</source>
            <translation>%1 liegt in etwas, das selbst eine Datei ist</translation>
        </message>
        <message>
            <source>do not use it, and ask whoever sent it for another</source>
            <translation>verwenden Sie es nicht, und bitten Sie die Absender um ein anderes</translation>
        </message>
        <message>
            <source>%1 has signs that no file’s name should have</source>
            <translation>%1 hat Zeichen, die kein Dateiname haben sollte</translation>
        </message>
        <message>
            <source>give it a plain name</source>
            <translation>geben Sie ihr einen einfachen Namen</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln character(s)</source>
            <translation>
                <numerusform>%1 hat %Ln Zeichen</numerusform>
                <numerusform>%1 hat %Ln Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>give it a name of at most %2</source>
            <translation>geben Sie ihr einen Namen mit höchstens %2</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 führt aus dem Ordner der Kampagne hinaus</translation>
        </message>
        <message>
            <source>%1 is a folder, and a pack holds files only</source>
            <translation>%1 ist ein Ordner, und ein Paket enthält nur Dateien</translation>
        </message>
        <message>
            <source>make it anew with kiosk campaign pack</source>
            <translation>erstellen Sie es neu mit kiosk campaign pack</translation>
        </message>
        <message numerus="yes">
            <source>%1 lies %Ln folder(s) down</source>
            <translation>
                <numerusform>%1 liegt %Ln Ordner tief</numerusform>
                <numerusform>%1 liegt %Ln Ordner tief</numerusform>
            </translation>
        </message>
        <message>
            <source>keep pictures at most %2 down</source>
            <translation>legen Sie Bilder höchstens %2 tief ab</translation>
        </message>
        <message>
            <source>%1 is no name on some systems</source>
            <translation>%1 ist auf manchen Systemen kein Name</translation>
        </message>
        <message>
            <source>%1 is no part of a campaign</source>
            <translation>%1 gehört nicht zu einer Kampagne</translation>
        </message>
        <message numerus="yes">
            <source>it says it has %Ln file(s) and lists %1</source>
            <translation>
                <numerusform>es nennt als Anzahl %Ln Datei und listet %1</numerusform>
                <numerusform>es nennt als Anzahl %Ln Dateien und listet %1</numerusform>
            </translation>
        </message>
        <message>
            <source>copy or fetch it again</source>
            <translation>kopieren oder holen Sie es noch einmal</translation>
        </message>
        <message>
            <source>there is no %1 in it</source>
            <translation>es ist kein %1 darin</translation>
        </message>
        <message>
            <source>%1 unpacks to more than it says</source>
            <translation>%1 entpackt sich zu mehr, als es angibt</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 ist beschädigt</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>es lässt sich nicht lesen (%1)</translation>
        </message>
        <message>
            <source>check the file, and that the stick is there</source>
            <translation>prüfen Sie die Datei und ob der Stick da ist</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>es ist beschädigt</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>es hat %Ln Byte</numerusform>
                <numerusform>es hat %Ln Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>make its pictures smaller, %1 in all at most</source>
            <translation>verkleinern Sie die Bilder darin, auf insgesamt höchstens %1</translation>
        </message>
        <message>
            <source>it is not a packed campaign</source>
            <translation>es ist keine gepackte Kampagne</translation>
        </message>
        <message>
            <source>name a file that kiosk campaign pack made</source>
            <translation>nennen Sie eine Datei, die kiosk campaign pack erstellt hat</translation>
        </message>
        <message>
            <source>it is cut short, or something was added at its end</source>
            <translation>es ist abgeschnitten, oder am Ende wurde etwas angefügt</translation>
        </message>
        <message>
            <source>it is built as archives beyond 4 GB are</source>
            <translation>es ist gebaut wie Archive über 4 GB</translation>
        </message>
        <message>
            <source>it is only a part of an archive, or has a comment</source>
            <translation>es ist nur Teil eines Archivs oder hat einen Kommentar</translation>
        </message>
        <message numerus="yes">
            <source>it lists %Ln file(s) in %1 bytes</source>
            <translation>
                <numerusform>es listet %Ln Datei in %1 Byte</numerusform>
                <numerusform>es listet %Ln Dateien in %1 Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %2</source>
            <translation>eine Kampagne hat höchstens %2</translation>
        </message>
        <message>
            <source>something stands before its files or after them</source>
            <translation>vor oder nach seinen Dateien steht etwas</translation>
        </message>
        <message>
            <source>%1 is a link, a folder or a device</source>
            <translation>%1 ist ein Link, ein Ordner oder ein Gerät</translation>
        </message>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 ist verschlüsselt</translation>
        </message>
        <message>
            <source>make it anew without a password</source>
            <translation>erstellen Sie es neu ohne Passwort</translation>
        </message>
        <message>
            <source>%1 is packed in a way that not every system knows</source>
            <translation>%1 ist auf eine Art gepackt, die nicht jedes System kennt</translation>
        </message>
        <message>
            <source>%1 is listed as files beyond 4 GB are</source>
            <translation>%1 ist gelistet wie Dateien über 4 GB</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s)</source>
            <translation>
                <numerusform>%1 hat %Ln Byte</numerusform>
                <numerusform>%1 hat %Ln Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>make it smaller, %2 at most</source>
            <translation>verkleinern Sie es auf höchstens %2</translation>
        </message>
        <message numerus="yes">
            <source>its files have %Ln byte(s) together</source>
            <translation>
                <numerusform>seine Dateien haben zusammen %Ln Byte</numerusform>
                <numerusform>seine Dateien haben zusammen %Ln Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>some of its files lie over others</source>
            <translation>manche seiner Dateien liegen über anderen</translation>
        </message>
        <message>
            <source>something is hidden between its files</source>
            <translation>zwischen seinen Dateien ist etwas versteckt</translation>
        </message>
        <message>
            <source>%1 doesn’t end in %2</source>
            <translation>%1 endet nicht auf %2</translation>
        </message>
        <message>
            <source>name it %3</source>
            <translation>nennen Sie es %3</translation>
        </message>
        <message>
            <source>it has more than %1 bytes with its pictures</source>
            <translation>mit seinen Bildern hat es mehr als %1 Byte</translation>
        </message>
        <message>
            <source>make some of them smaller</source>
            <translation>verkleinern Sie einige davon</translation>
        </message>
        <message>
            <source>check its name and who may read it</source>
            <translation>prüfen Sie den Namen und wer es lesen darf</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>name the packed campaign itself</source>
            <translation>nennen Sie die gepackte Kampagne selbst</translation>
        </message>
        <message>
            <source>%1 is in it, and its campaign doesn’t name it</source>
            <translation>%1 ist darin, und die Kampagne nennt es nicht</translation>
        </message>
        <message>
            <source>%1 has too many campaigns called %2</source>
            <translation>%1 hat zu viele Kampagnen mit dem Namen %2</translation>
        </message>
        <message>
            <source>remove those that are no longer needed</source>
            <translation>entfernen Sie die, die nicht mehr nötig sind</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
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
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Sie spenden heute %1 und danach an diesem Tag jedes Monats %1, bis Sie kündigen.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Sie spenden in einem Monat %1 und danach jeden Monat %1, bis Sie kündigen.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Sie können jederzeit kündigen: %1</translation>
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
            <source>There is no card reader here yet; staff register one in the office, under Card reader.</source>
            <translation>Hier gibt es noch kein Kartenlesegerät; eines registrieren lässt sich im Büro unter „Kartenlesegerät“.</translation>
        </message>
        <message>
            <source>Nobody can pay by phone here; staff check the office’s page Stripe key.</source>
            <translation>Niemand kann hier am Handy zahlen; das Büro prüft die Seite „Stripe-Schlüssel“.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off; in the booth view, touch Open.</source>
            <translation>Es läuft keine Schicht, daher sind Karten aus; berühren Sie in der Standansicht „Geöffnet“.</translation>
        </message>
        <message>
            <source>The payment before isn’t confirmed yet; no card is taken until it is.</source>
            <translation>Die Zahlung davor ist noch nicht bestätigt; bis dahin wird keine Karte angenommen.</translation>
        </message>
        <message>
            <source>Stripe knows no payment %1 for this key, so another account may have taken it; set that account’s key again, or close the payment: %2</source>
            <translation>Stripe kennt für diesen Schlüssel keine Zahlung %1, vielleicht hat ein anderes Konto sie eingezogen; setzen Sie wieder den Schlüssel dieses Kontos, oder schließen Sie die Zahlung: %2</translation>
        </message>
        <message>
            <source>The card reader is busy for somebody else, so it was left alone; ask who uses it.</source>
            <translation>Das Kartenlesegerät ist für jemand anderes beschäftigt und wurde daher in Ruhe gelassen; fragen Sie, wer es benutzt.</translation>
        </message>
        <message>
            <source>Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment methods, or take it out of the campaign. Everything else works.</source>
            <translation>Die Seite von Stripe bietet %1 nicht an; das Büro schaltet es im Stripe-Dashboard unter „Einstellungen“, „Zahlungsmethoden“ ein oder nimmt es aus der Kampagne. Alles andere geht.</translation>
        </message>
        <message>
            <source>Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the right key again, or somebody closes the payment on the Booth page.</source>
            <translation>Stripe weiß nichts von der Zahlung davor, als gehörte der Schlüssel einem anderen Konto; das Büro setzt wieder den richtigen Schlüssel, oder jemand schließt die Zahlung auf der Seite „Stand“.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which can’t be written (%2); free it.</source>
            <translation>Die Übung hält ihr eigenes Stripe in %1, das sich nicht schreiben lässt (%2); geben Sie es frei.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which holds something else; move it away.</source>
            <translation>Die Übung hält ihr eigenes Stripe in %1, das etwas anderes enthält; verschieben Sie es.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.</source>
            <translation>Die Übung hält ihr eigenes Stripe in %1, das beschädigt ist; löschen Sie es, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>Stripe answered about another payment; take no cards, tell staff.</source>
            <translation>Stripe hat über eine andere Zahlung geantwortet; nehmen Sie keine Karten an, sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe mixes test and live payments; take no cards, tell staff.</source>
            <translation>Stripe vermischt Test- und Live-Zahlungen; nehmen Sie keine Karten an, sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe names another amount than was chosen; take no cards, tell staff.</source>
            <translation>Stripe nennt einen anderen Betrag als gewählt; nehmen Sie keine Karten an, sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.</source>
            <translation>Die Zahlung bei Stripe ist nicht als die dieses Kiosks gekennzeichnet; nehmen Sie keine Karten an, sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The Stripe account can’t take cards on a reader; offer another way to give, and tell staff.</source>
            <translation>Das Stripe-Konto kann keine Karten am Lesegerät annehmen; bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Die Seiten des Stripe-Kontos nehmen keine Karten oder mehr, als die Kampagne anbietet; bieten Sie einen anderen Weg zu spenden an und sagen Sie dem Team Bescheid.</translation>
        </message>
        <message>
            <source>Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; offer another way to give, and tell staff.</source>
            <translation>Die Seite von Stripe hat eine Adresse, die nicht von Stripe ist, daher wird sie nicht gezeigt; bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Somebody cancelled the payment at Stripe; nothing was taken.</source>
            <translation>Jemand hat die Zahlung bei Stripe abgebrochen; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>The card reader doesn’t let go of an earlier payment; switch it off and on again.</source>
            <translation>Das Kartenlesegerät lässt eine frühere Zahlung nicht los; schalten Sie es aus und wieder ein.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; check that it is on and connected to the network.</source>
            <translation>Das Kartenlesegerät antwortet nicht; prüfen Sie, ob es an und mit dem Netzwerk verbunden ist.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; try again, or use another way to give.</source>
            <translation>Das Kartenlesegerät hat bei der Zahlung versagt; versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg zu spenden.</translation>
        </message>
        <message>
            <source>Stripe hasn’t confirmed yet whether the payment went through; it is asked again.</source>
            <translation>Stripe hat noch nicht bestätigt, ob die Zahlung angekommen ist; es wird weiter gefragt.</translation>
        </message>
        <message>
            <source>Something unexpected happened; the log has the details.</source>
            <translation>Etwas Unerwartetes ist passiert; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>This card has expired; please try another card.</source>
            <translation>Diese Karte ist abgelaufen; bitte eine andere Karte versuchen.</translation>
        </message>
        <message>
            <source>The PIN was not right; please try again or use another card.</source>
            <translation>Die PIN war nicht richtig; bitte noch einmal versuchen oder eine andere Karte nehmen.</translation>
        </message>
        <message>
            <source>This card’s PIN is locked; please try another card.</source>
            <translation>Die PIN dieser Karte ist gesperrt; bitte eine andere Karte versuchen.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer; please try again or use another card.</source>
            <translation>Die Bank der Karte konnte nicht antworten; bitte noch einmal versuchen oder eine andere Karte nehmen.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; please try another card.</source>
            <translation>Die Bank der Karte hat abgelehnt, und nichts wurde abgebucht; bitte eine andere Karte versuchen.</translation>
        </message>
        <message>
            <source>The payment was given up and its page is closed; nothing was taken.</source>
            <translation>Die Zahlung wurde aufgegeben, und ihre Seite ist geschlossen; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>The payment was cancelled on the reader; nothing was taken.</source>
            <translation>Die Zahlung wurde am Lesegerät abgebrochen; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>Nobody paid before the page closed; nothing was taken.</source>
            <translation>Niemand hat gezahlt, bevor die Seite schloss; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>Nobody presented a card; nothing was taken.</source>
            <translation>Niemand hat eine Karte vorgehalten; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>The payment was cancelled; nothing was taken.</source>
            <translation>Die Zahlung wurde abgebrochen; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>The program was told to end; nothing was taken.</source>
            <translation>Das Programm sollte enden; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>No card may be taken now; nothing was taken.</source>
            <translation>Jetzt darf keine Karte angenommen werden; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>Something else is using the card reader; nothing was taken. Ask who else uses it.</source>
            <translation>Etwas anderes benutzt das Kartenlesegerät; nichts wurde abgebucht. Fragen Sie, wer es noch benutzt.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; nothing was taken. Check that it is on and in the network.</source>
            <translation>Das Kartenlesegerät antwortet nicht; nichts wurde abgebucht. Prüfen Sie, ob es an und im Netzwerk ist.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; nothing was taken. Try again.</source>
            <translation>Das Kartenlesegerät hat bei der Zahlung versagt; nichts wurde abgebucht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Stripe can’t be reached; nothing was taken. Check the network.</source>
            <translation>Stripe ist nicht erreichbar; nichts wurde abgebucht. Prüfen Sie das Netzwerk.</translation>
        </message>
        <message>
            <source>Stripe doesn’t take this payment; nothing was taken.</source>
            <translation>Stripe nimmt diese Zahlung nicht an; nichts wurde abgebucht.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>Das Geld einer Zahlung am Handy ist nie angekommen; es wurde nichts empfangen.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Ein Handy ist auf den Code gerichtet</translation>
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
            <translation>Einen Moment, wird abgebrochen …</translation>
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
            <translation>Erste Abbuchung in einem Monat, danach jeden Monat. Jederzeit kündbar: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Abbuchung heute und an diesem Tag jedes Monats. Jederzeit kündbar: %1</translation>
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
            <translation>Oder eingeben: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Der Code lässt sich hier nicht zeigen. Bitte zahlen Sie mit Karte oder fragen Sie am Stand.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Bitte zahlen Sie jetzt nicht am Handy.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Ihr Code wird vorbereitet …</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
    </context>
    <context>
        <name>PictureWords</name>
        <message>
            <source>it takes too long to decode</source>
            <translation>das Decodieren dauert zu lange</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG</source>
            <translation>speichern Sie es noch einmal als einfaches PNG oder JPEG</translation>
        </message>
        <message>
            <source>it cannot be decoded safely</source>
            <translation>es lässt sich nicht sicher decodieren</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 40 megapixels</source>
            <translation>speichern Sie es noch einmal als einfaches PNG oder JPEG unter 40 Megapixeln</translation>
        </message>
        <message>
            <source>it has more than 40 megapixels, too many for a PNG or WebP</source>
            <translation>es hat mehr als 40 Megapixel, zu viele für PNG oder WebP</translation>
        </message>
        <message>
            <source>save it as JPEG, which may have 200, or with fewer pixels</source>
            <translation>speichern Sie es als JPEG, das 200 haben darf, oder mit weniger Pixeln</translation>
        </message>
        <message>
            <source>it has more than 200 megapixels</source>
            <translation>es hat mehr als 200 Megapixel</translation>
        </message>
        <message>
            <source>save it with fewer pixels</source>
            <translation>speichern Sie es mit weniger Pixeln</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 200 megapixels, not progressive</source>
            <translation>speichern Sie es noch einmal als einfaches PNG oder JPEG unter 200 Megapixeln, nicht progressiv</translation>
        </message>
        <message>
            <source>it lies outside the campaign’s folder</source>
            <translation>es liegt außerhalb des Ordners der Kampagne</translation>
        </message>
        <message>
            <source>put the picture itself there</source>
            <translation>legen Sie das Bild selbst dort ab</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>put a picture there</source>
            <translation>legen Sie dort ein Bild ab</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>es hat %Ln Byte</numerusform>
                <numerusform>es hat %Ln Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>bleiben Sie unter %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>eine solche Datei gibt es nicht</translation>
        </message>
        <message>
            <source>put it beside campaign.toml or correct the name</source>
            <translation>legen Sie es neben campaign.toml, oder berichtigen Sie den Namen</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>es lässt sich nicht lesen (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>prüfen Sie die Datei und wer sie lesen darf</translation>
        </message>
        <message>
            <source>it cannot be read, since links lead in a circle</source>
            <translation>es lässt sich nicht lesen, denn Links führen im Kreis</translation>
        </message>
        <message>
            <source>it is not a PNG, JPEG or WebP picture, whatever its name says</source>
            <translation>es ist kein Bild in PNG, JPEG oder WebP, was auch immer sein Name sagt</translation>
        </message>
        <message>
            <source>save it as one</source>
            <translation>als eines davon speichern</translation>
        </message>
        <message>
            <source>it is a HEIC picture</source>
            <translation>es ist ein HEIC-Bild</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>öffnen Sie es auf einem Handy oder Computer und exportieren oder teilen Sie es als JPEG</translation>
        </message>
        <message>
            <source>it is an AVIF picture</source>
            <translation>es ist ein AVIF-Bild</translation>
        </message>
        <message>
            <source>it has only %1 by %2 pixels</source>
            <translation>es hat nur %1 mal %2 Pixel</translation>
        </message>
        <message>
            <source>use one that is %3 pixels wide or more</source>
            <translation>nehmen Sie eines, das mindestens %3 Pixel breit ist</translation>
        </message>
    </context>
    <context>
        <name>PieceRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>PieceWords</name>
        <message>
            <source>%1 "%2", %3</source>
            <translation>%1 "%2", %3</translation>
        </message>
        <message>
            <source>%1 "%2"</source>
            <translation>%1 "%2"</translation>
        </message>
        <message>
            <source>Taken: %1</source>
            <translation>Übernommen: %1</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Make it a story</source>
            <translation>Als Geschichte</translation>
        </message>
        <message>
            <source>Use as code</source>
            <translation>Als Code</translation>
        </message>
        <message>
            <source>Show with story</source>
            <translation>Mit Geschichte zeigen</translation>
        </message>
        <message>
            <source>Make it the goal</source>
            <translation>Als Ziel</translation>
        </message>
        <message>
            <source>Use as first day</source>
            <translation>Als ersten Tag</translation>
        </message>
        <message>
            <source>Use as last day</source>
            <translation>Als letzten Tag</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Anbieten</translation>
        </message>
        <message>
            <source>Use picture</source>
            <translation>Bild verwenden</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>The head’s line</source>
            <translation>Die Zeile des Kopfs</translation>
        </message>
        <message>
            <source>The heading</source>
            <translation>Die Überschrift</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>Der Satz</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>In einer Liste</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>In einer Tabelle</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>Der Link</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>Das Bild</translation>
        </message>
        <message>
            <source>Beside the announcement</source>
            <translation>Neben der Ankündigung</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>a campaign has no place for it</source>
            <translation>eine Kampagne hat keinen Platz dafür</translation>
        </message>
        <message>
            <source>more than the screen has room for</source>
            <translation>mehr, als auf den Bildschirm passt</translation>
        </message>
        <message>
            <source>it speaks of the page it stands on</source>
            <translation>es spricht von der Seite, auf der es steht</translation>
        </message>
        <message>
            <source>not for a public screen</source>
            <translation>nichts für einen öffentlichen Bildschirm</translation>
        </message>
        <message>
            <source>a link within a text; the screen shows none there</source>
            <translation>ein Link mitten im Text; der Bildschirm zeigt dort keinen</translation>
        </message>
        <message>
            <source>another link for the same ask</source>
            <translation>ein anderer Link für dieselbe Bitte</translation>
        </message>
        <message>
            <source>it may not be shown</source>
            <translation>es darf nicht gezeigt werden</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>nicht übernommen</translation>
        </message>
        <message>
            <source>unfinished, a program was to complete it</source>
            <translation>unfertig, ein Programm sollte es ergänzen</translation>
        </message>
        <message>
            <source>it has no host</source>
            <translation>er hat keinen Host</translation>
        </message>
        <message>
            <source>it opens no page</source>
            <translation>er öffnet keine Seite</translation>
        </message>
        <message>
            <source>it seems to lead to something else, such as a log-in or a report</source>
            <translation>er scheint zu etwas anderem zu führen, etwa einer Anmeldung oder einem Bericht</translation>
        </message>
        <message>
            <source>it seems to lead to an article</source>
            <translation>er scheint zu einem Artikel zu führen</translation>
        </message>
        <message>
            <source>it leads to a file</source>
            <translation>er führt zu einer Datei</translation>
        </message>
        <message>
            <source>of the page around the announcement</source>
            <translation>aus der Seite um die Ankündigung</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>ein Kommentar</translation>
        </message>
        <message>
            <source>of a form</source>
            <translation>aus einem Formular</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>a program of the page</source>
            <translation>ein Programm der Seite</translation>
        </message>
        <message>
            <source>markup of a website</source>
            <translation>Auszeichnung einer Website</translation>
        </message>
        <message>
            <source>a footnote</source>
            <translation>eine Fußnote</translation>
        </message>
        <message>
            <source>embedded in the page</source>
            <translation>in die Seite eingebettet</translation>
        </message>
        <message>
            <source>too long or too deep to read</source>
            <translation>zu lang oder zu tief zum Lesen</translation>
        </message>
        <message>
            <source>to decide: is this where people give or join?</source>
            <translation>zu entscheiden: spendet man hier oder tritt man hier bei?</translation>
        </message>
        <message>
            <source>to decide: it was too long and is cut</source>
            <translation>zu entscheiden: es war zu lang und ist gekürzt</translation>
        </message>
        <message>
            <source>to decide: is this the goal?</source>
            <translation>zu entscheiden: ist das das Ziel?</translation>
        </message>
        <message>
            <source>to decide: is this the last day?</source>
            <translation>zu entscheiden: ist das der letzte Tag?</translation>
        </message>
        <message>
            <source>to decide: is this an amount to offer?</source>
            <translation>zu entscheiden: ist das ein Betrag zur Auswahl?</translation>
        </message>
        <message>
            <source>to decide: a partner’s offer</source>
            <translation>zu entscheiden: Angebot eines Partners</translation>
        </message>
        <message>
            <source>to decide: gifts that are matched</source>
            <translation>zu entscheiden: aufgestockte Spenden</translation>
        </message>
        <message>
            <source>to decide: what membership costs</source>
            <translation>zu entscheiden: was die Mitgliedschaft kostet</translation>
        </message>
        <message>
            <source>to decide: giving every month</source>
            <translation>zu entscheiden: monatlich spenden</translation>
        </message>
        <message>
            <source>to decide: does this figure still hold?</source>
            <translation>zu entscheiden: stimmt diese Zahl noch?</translation>
        </message>
        <message>
            <source>to decide: for people who gave already</source>
            <translation>zu entscheiden: für Menschen, die schon gespendet haben</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Before you register the first reader, Stripe needs to know where it will be used:</source>
            <translation>Bevor Sie das erste Lesegerät registrieren, muss Stripe wissen, wo es benutzt wird:</translation>
        </message>
        <message>
            <source>Name of the location, such as “Our office”</source>
            <translation>Name des Standorts, etwa „Unser Büro“</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <source>Country, such as US</source>
            <translation>Land, etwa US</translation>
        </message>
        <message>
            <source>Add this location</source>
            <translation>Standort hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>the title of story %1</source>
            <translation>der Titel von Geschichte %1</translation>
        </message>
        <message>
            <source>the text of story %1</source>
            <translation>der Text von Geschichte %1</translation>
        </message>
        <message>
            <source>the figure of story %1</source>
            <translation>die Zahl von Geschichte %1</translation>
        </message>
        <message>
            <source>what the figure of story %1 is</source>
            <translation>was die Zahl von Geschichte %1 ist</translation>
        </message>
        <message>
            <source>the quote of story %1</source>
            <translation>das Zitat von Geschichte %1</translation>
        </message>
        <message>
            <source>the person of story %1</source>
            <translation>die Person von Geschichte %1</translation>
        </message>
        <message>
            <source>what the person of story %1 does</source>
            <translation>was die Person von Geschichte %1 tut</translation>
        </message>
        <message>
            <source>the thanks to a funder in story %1</source>
            <translation>der Dank an Fördernde in Geschichte %1</translation>
        </message>
        <message>
            <source>the link of story %1</source>
            <translation>der Link von Geschichte %1</translation>
        </message>
        <message>
            <source>the picture of story %1</source>
            <translation>das Bild von Geschichte %1</translation>
        </message>
        <message>
            <source>what the picture of story %1 shows</source>
            <translation>was das Bild von Geschichte %1 zeigt</translation>
        </message>
        <message>
            <source>the words above code %1</source>
            <translation>die Worte über Code %1</translation>
        </message>
        <message>
            <source>the line below the words of code %1</source>
            <translation>die Zeile unter den Worten von Code %1</translation>
        </message>
        <message>
            <source>the partner of code %1</source>
            <translation>der Partner von Code %1</translation>
        </message>
        <message>
            <source>where code %1 leads</source>
            <translation>wohin Code %1 führt</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>amount %1</source>
            <translation>Betrag %1</translation>
        </message>
        <message>
            <source>membership fee %1</source>
            <translation>Mitgliedsbeitrag %1</translation>
        </message>
        <message>
            <source>fund %1</source>
            <translation>Zweck %1</translation>
        </message>
        <message>
            <source>where to follow, line %1</source>
            <translation>wo man folgen kann, Zeile %1</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>Frage %1</translation>
        </message>
        <message>
            <source>the drive’s title</source>
            <translation>der Titel der Aktion</translation>
        </message>
        <message>
            <source>the subtitle</source>
            <translation>der Untertitel</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>die Organisation</translation>
        </message>
        <message>
            <source>the line for giving and joining</source>
            <translation>die Zeile zum Spenden und Beitreten</translation>
        </message>
        <message>
            <source>the heading of the stories</source>
            <translation>die Überschrift der Geschichten</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>der erste Tag</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>der letzte Tag</translation>
        </message>
        <message>
            <source>the heading of what donations do</source>
            <translation>die Überschrift zu „Was Spenden bewirken“</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>was Spenden bewirken</translation>
        </message>
        <message>
            <source>the heading of the thanks</source>
            <translation>die Überschrift des Danks</translation>
        </message>
        <message>
            <source>the thanks</source>
            <translation>der Dank</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>wo man folgen kann</translation>
        </message>
    </context>
    <context>
        <name>PostReview</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Codes ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>PostSheet</name>
        <message>
            <source>A campaign from your announcement</source>
            <translation>Eine Kampagne aus Ihrer Ankündigung</translation>
        </message>
        <message>
            <source>Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.</source>
            <translation>Fügen Sie ihren Text ein, wie Sie ihn von der Webseite, aus dem Newsletter oder dem Editor kopiert haben; Links kommen mit.</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Kampagne erstellen</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
    </context>
    <context>
        <name>PostTroubleWords</name>
        <message>
            <source>The post gives no campaign that can be shown: %1</source>
            <translation>Die Ankündigung ergibt keine Kampagne, die sich zeigen lässt: %1</translation>
        </message>
        <message>
            <source>%1 is not a file with a post.</source>
            <translation>%1 ist keine Datei mit einer Ankündigung.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s); a post has at most %2.</source>
            <translation>
                <numerusform>%1 hat %Ln Byte; eine Ankündigung hat höchstens %2.</numerusform>
                <numerusform>%1 hat %Ln Byte; eine Ankündigung hat höchstens %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file %1; check the name and the folder.</source>
            <translation>Es gibt keine Datei %1; prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 lässt sich nicht lesen (%2).</translation>
        </message>
        <message>
            <source>The file holds no text that can be read; save the post as plain text in UTF-8.</source>
            <translation>Die Datei enthält keinen lesbaren Text; speichern Sie die Ankündigung als reinen Text in UTF-8.</translation>
        </message>
        <message>
            <source>The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown.</source>
            <translation>Die Ankündigung ist %1, und das wird nicht gelesen; speichern Sie ihre Seite aus einem Browser als HTML, oder schreiben Sie sie als Markdown.</translation>
        </message>
        <message>
            <source>%1 takes too long or too much memory to read; give the text of its announcement alone.</source>
            <translation>%1 zu lesen braucht zu lange oder zu viel Speicher; geben Sie nur den Text der Ankündigung.</translation>
        </message>
        <message>
            <source>%1 holds a campaign already; choose another folder, or say --replace to replace it.</source>
            <translation>%1 enthält schon eine Kampagne; wählen Sie einen anderen Ordner, oder nehmen Sie --replace, um sie zu ersetzen.</translation>
        </message>
        <message>
            <source>The campaign cannot be written to %1 (%2).</source>
            <translation>Die Kampagne lässt sich nicht nach %1 schreiben (%2).</translation>
        </message>
    </context>
    <context>
        <name>PostWords</name>
        <message>
            <source>The campaign is in %1, where TO DO marks what is to be decided.</source>
            <translation>Die Kampagne liegt in %1, wo TO DO kennzeichnet, was zu entscheiden ist.</translation>
        </message>
        <message>
            <source>The one before it is kept as %1.</source>
            <translation>Die davor ist als %1 aufbewahrt.</translation>
        </message>
        <message>
            <source>Pieces of the post that are not in the campaign:</source>
            <translation>Teile der Ankündigung, die nicht in der Kampagne sind:</translation>
        </message>
        <message>
            <source>For you to decide</source>
            <translation>Für Sie zu entscheiden</translation>
        </message>
        <message>
            <source>Taken from the post</source>
            <translation>Aus der Ankündigung übernommen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Until you have set %1, the campaign is marked as an example, and the screen says so.</source>
            <translation>Bis Sie %1 gesetzt haben, ist die Kampagne als Beispiel gekennzeichnet, und der Bildschirm sagt es.</translation>
        </message>
        <message>
            <source>other characters</source>
            <translation>andere Zeichen</translation>
        </message>
        <message numerus="yes">
            <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
            <translation>
                <numerusform>Der Text war als %1 statt UTF-8 gelesen worden; %Ln Stelle ist berichtigt.</numerusform>
                <numerusform>Der Text war als %1 statt UTF-8 gelesen worden; %Ln Stellen sind berichtigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>An example: %1 is %2.</source>
            <translation>Ein Beispiel: Aus %1 wird %2.</translation>
        </message>
        <message>
            <source>Gifts that are matched: "%1" Write it under [matching] if it holds: %2.</source>
            <translation>Spenden, die aufgestockt werden: "%1" Tragen Sie es unter [matching] ein, wenn es stimmt: %2.</translation>
        </message>
        <message>
            <source>by “%1”</source>
            <translation>von „%1“</translation>
        </message>
        <message>
            <source>by whom is not said</source>
            <translation>von wem, steht nicht da</translation>
        </message>
        <message>
            <source>the ratio is not said</source>
            <translation>das Verhältnis steht nicht da</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>the most is not said</source>
            <translation>der Höchstbetrag steht nicht da</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>the last day is not said</source>
            <translation>der letzte Tag steht nicht da</translation>
        </message>
        <message>
            <source>The donation link %1: %2.</source>
            <translation>Der Spendenlink %1: %2.</translation>
        </message>
        <message>
            <source>The membership link %1: %2.</source>
            <translation>Der Mitgliedschaftslink %1: %2.</translation>
        </message>
        <message>
            <source>A link of a highlight, %1: %2.</source>
            <translation>Ein Link eines Highlights, %1: %2.</translation>
        </message>
        <message>
            <source>The link %1 is unfinished: a program was to complete it.</source>
            <translation>Der Link %1 ist unfertig: Ein Programm sollte ihn ergänzen.</translation>
        </message>
        <message>
            <source>The link %1 has no host; write it whole.</source>
            <translation>Der Link %1 hat keinen Host; schreiben Sie ihn ganz aus.</translation>
        </message>
        <message>
            <source>The link %1 opens no page.</source>
            <translation>Der Link %1 öffnet keine Seite.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to something else, such as a log-in or a report.</source>
            <translation>Der Link %1 scheint zu etwas anderem zu führen, etwa einer Anmeldung oder einem Bericht.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to an article.</source>
            <translation>Der Link %1 scheint zu einem Artikel zu führen.</translation>
        </message>
        <message>
            <source>The link %1 leads to a file.</source>
            <translation>Der Link %1 führt zu einer Datei.</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>die Organisation</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>der Titel</translation>
        </message>
        <message>
            <source>the donation link</source>
            <translation>der Spendenlink</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
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
            <translation>Übung: Keine Karte wird belastet, nichts wird gezählt</translation>
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
        <name>PresetWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>“%1” is none; type %2.</source>
            <translation>„%1“ passt nicht; nötig ist: %2.</translation>
        </message>
        <message>
            <source>“%1” has not two parts; type %2.</source>
            <translation>„%1“ hat keine zwei Teile; nötig ist: %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one.</source>
            <translation>„%1“ ist keine Zahl; tippen Sie eine.</translation>
        </message>
        <message>
            <source>Type which website it is, such as www.example.org.</source>
            <translation>Tippen Sie, welche Website es ist, etwa www.example.org.</translation>
        </message>
        <message>
            <source>It has a website of its own; leave that empty.</source>
            <translation>Sie hat eine eigene Website; lassen Sie das leer.</translation>
        </message>
        <message>
            <source>Type the public key.</source>
            <translation>Tippen Sie den öffentlichen Schlüssel.</translation>
        </message>
        <message>
            <source>the account’s name</source>
            <translation>der Name des Kontos</translation>
        </message>
        <message>
            <source>the campaign’s code</source>
            <translation>der Code der Kampagne</translation>
        </message>
        <message>
            <source>the campaign’s id, under Setup, Information</source>
            <translation>die Id der Kampagne, unter Setup, Information</translation>
        </message>
        <message>
            <source>the campaign’s number</source>
            <translation>die Nummer der Kampagne</translation>
        </message>
        <message>
            <source>the campaign’s path</source>
            <translation>der Pfad der Kampagne</translation>
        </message>
        <message>
            <source>the eventID in the page’s address</source>
            <translation>die eventID in der Adresse der Seite</translation>
        </message>
        <message>
            <source>the event’s number</source>
            <translation>die Nummer der Veranstaltung</translation>
        </message>
        <message>
            <source>the name in the page’s address</source>
            <translation>der Name in der Adresse der Seite</translation>
        </message>
        <message>
            <source>the number in the page’s address</source>
            <translation>die Nummer in der Adresse der Seite</translation>
        </message>
        <message>
            <source>the participantID in the page’s address</source>
            <translation>die participantID in der Adresse der Seite</translation>
        </message>
        <message>
            <source>the teamID in the page’s address</source>
            <translation>die teamID in der Adresse der Seite</translation>
        </message>
        <message>
            <source>NONPROFIT/FUNDRAISER, as in the page’s address</source>
            <translation>NONPROFIT/FUNDRAISER wie in der Adresse der Seite</translation>
        </message>
        <message>
            <source>It wants a key: %1. Give it with kiosk key set feed:%2.</source>
            <translation>Sie verlangt einen Schlüssel: %1. Geben Sie ihn mit kiosk key set feed:%2.</translation>
        </message>
        <message>
            <source>The key can read who gave, so no kiosk uses it: it is read on the office machine.</source>
            <translation>Der Schlüssel kann lesen, wer gespendet hat, daher nutzt ihn kein Kiosk: Gelesen wird auf dem Bürocomputer.</translation>
        </message>
        <message>
            <source>Its address has a public key, which everybody may know.</source>
            <translation>Die Adresse enthält einen öffentlichen Schlüssel, den jeder kennen darf.</translation>
        </message>
        <message>
            <source>It names no currency: be sure that it counts in the campaign’s.</source>
            <translation>Sie nennt keine Währung: Vergewissern Sie sich, dass sie in der der Kampagne zählt.</translation>
        </message>
        <message>
            <source>Read on %1 in %2.</source>
            <translation>Gelesen am %1 in %2.</translation>
        </message>
        <message>
            <source>a campaign</source>
            <translation>eine Kampagne</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>eine Veranstaltung</translation>
        </message>
        <message>
            <source>a fundraiser</source>
            <translation>eine Spendenaktion</translation>
        </message>
        <message>
            <source>a fundraising page</source>
            <translation>eine Spendenseite</translation>
        </message>
        <message>
            <source>a participant</source>
            <translation>eine teilnehmende Person</translation>
        </message>
        <message>
            <source>the number of patrons</source>
            <translation>die Zahl der Patrons</translation>
        </message>
        <message>
            <source>a project</source>
            <translation>ein Projekt</translation>
        </message>
        <message>
            <source>what came in since the drive began</source>
            <translation>was seit Beginn der Aktion einging</translation>
        </message>
        <message>
            <source>the number of sponsors</source>
            <translation>die Zahl der Sponsoren</translation>
        </message>
        <message>
            <source>a team</source>
            <translation>ein Team</translation>
        </message>
        <message>
            <source>an API key, from Settings, Integrations</source>
            <translation>ein API-Schlüssel, aus Settings, Integrations</translation>
        </message>
        <message>
            <source>the application’s id (appId)</source>
            <translation>die Id der Anwendung (appId)</translation>
        </message>
        <message>
            <source>CLIENT_ID:CLIENT_SECRET of an application of your account</source>
            <translation>CLIENT_ID:CLIENT_SECRET einer Anwendung Ihres Kontos</translation>
        </message>
        <message>
            <source>EMAIL:API_KEY of the organisation</source>
            <translation>EMAIL:API_KEY der Organisation</translation>
        </message>
        <message>
            <source>a token of that account with read:user or, for an organisation, read:org</source>
            <translation>ein Token dieses Kontos mit read:user oder, bei einer Organisation, read:org</translation>
        </message>
        <message>
            <source>It is counted before fees, without the collective’s own events and projects.</source>
            <translation>Gezählt wird vor Gebühren, ohne eigene Veranstaltungen und Projekte des Kollektivs.</translation>
        </message>
        <message>
            <source>Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.</source>
            <translation>Versionen vor 4.2 schneiden die Cent ab, daher kann der Balken bis zu eine Einheit zurückliegen.</translation>
        </message>
        <message>
            <source>It counts donors, each once, not gifts.</source>
            <translation>Gezählt werden Spendende, jede Person einmal, nicht Spenden.</translation>
        </message>
        <message>
            <source>The first page of campaigns is looked through; one that isn’t on it is refused.</source>
            <translation>Durchgesehen wird die erste Seite der Kampagnen; eine, die nicht darauf ist, wird abgelehnt.</translation>
        </message>
        <message>
            <source>The campaign’s own goal must be an amount; with another goal the feed is refused.</source>
            <translation>Das eigene Ziel der Kampagne muss ein Betrag sein; mit einem anderen Ziel wird die Quelle abgelehnt.</translation>
        </message>
        <message>
            <source>A hundred campaigns are looked through; one that isn’t among them is refused.</source>
            <translation>Hundert Kampagnen werden durchgesehen; eine, die nicht darunter ist, wird abgelehnt.</translation>
        </message>
        <message>
            <source>The sum may be missing or hidden; the feed is then refused and the last figure stays.</source>
            <translation>Die Summe kann fehlen oder verborgen sein; dann wird die Quelle abgelehnt, und die letzte Zahl bleibt.</translation>
        </message>
        <message>
            <source>Sponsors give by the month: a rate, not money that came in, so only they are counted.</source>
            <translation>Sponsoren geben monatlich: eine Rate, kein eingegangenes Geld, daher werden nur sie gezählt.</translation>
        </message>
        <message>
            <source>Patrons give by the week: a rate, not money that came in, so only they are counted.</source>
            <translation>Patrons geben wöchentlich: eine Rate, kein eingegangenes Geld, daher werden nur sie gezählt.</translation>
        </message>
        <message>
            <source>It is asked from the first day of the drive on; without one, for the last 90 days.</source>
            <translation>Gefragt wird ab dem ersten Tag der Aktion; ohne einen für die letzten 90 Tage.</translation>
        </message>
        <message>
            <source>Gift Aid isn’t in it.</source>
            <translation>Gift Aid ist nicht darin.</translation>
        </message>
        <message>
            <source>What other campaigns raised in its support isn’t in it.</source>
            <translation>Was andere Kampagnen zu ihrer Unterstützung gesammelt haben, ist nicht darin.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Dieser Bildschirm</translation>
        </message>
        <message>
            <source>Touch a text in the picture to change it.</source>
            <translation>Berühren Sie im Bild einen Text, um ihn zu ändern.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
    </context>
    <context>
        <name>PreviewPicture</name>
        <message>
            <source>What visitors would see</source>
            <translation>Was Besucher sehen würden</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>„%1“ bearbeiten</translation>
        </message>
        <message>
            <source>How it looked before the mistakes</source>
            <translation>Wie es vor den Fehlern aussah</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message>
            <source>To do: %1.</source>
            <translation>Zu tun: %1.</translation>
        </message>
        <message>
            <source>the picture %1 is left out: %2</source>
            <translation>das Bild %1 ist weggelassen: %2</translation>
        </message>
        <message>
            <source>the picture %1 is left out: no copy of it can be kept (%2)</source>
            <translation>das Bild %1 ist weggelassen: davon lässt sich keine Kopie behalten (%2)</translation>
        </message>
        <message>
            <source>make room on the disk, or make the data folder writable</source>
            <translation>schaffen Sie Platz auf dem Datenträger, oder machen Sie den Datenordner beschreibbar</translation>
        </message>
        <message>
            <source>note:</source>
            <translation>Hinweis:</translation>
        </message>
        <message>
            <source>advice:</source>
            <translation>Rat:</translation>
        </message>
    </context>
    <context>
        <name>PublishedWords</name>
        <message>
            <source>Today, at %1</source>
            <translation>Heute, um %1</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Nach Stunde</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Nach Kiosk</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, aus %Ln Spende</numerusform>
                <numerusform>, aus %Ln Spenden</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of it is late.</source>
            <translation>Ein Teil davon ist verspätet.</translation>
        </message>
        <message>
            <source>As of %1; late.</source>
            <translation>Stand: %1; verspätet.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Stand: %1.</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Spenden</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>Woher es kommt: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>Can I have my money back?</source>
            <translation>Kann ich mein Geld zurückhaben?</translation>
        </message>
        <message>
            <source>Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are refunded by staff: note the time and the amount, and tell them today.</source>
            <translation>Ja. War es bar, geben Sie es zurück und machen Sie den Eintrag unter „Spenden“ rückgängig. Zahlungen mit Karte und Handy erstattet das Büro: Notieren Sie Zeit und Betrag, und geben Sie es heute weiter.</translation>
        </message>
        <message>
            <source>Can I have a receipt?</source>
            <translation>Kann ich einen Beleg haben?</translation>
        </message>
        <message>
            <source>After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt. For cash, write one by hand.</source>
            <translation>Nach einer Spende mit Karte oder Handy bietet der Bildschirm einen per E-Mail an. Später öffnen Sie „Spenden“ und berühren „Beleg“. Für Bargeld schreiben Sie einen von Hand.</translation>
        </message>
        <message>
            <source>Is it tax-deductible?</source>
            <translation>Ist das steuerlich absetzbar?</translation>
        </message>
        <message>
            <source>That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; staff can send a written acknowledgement.</source>
            <translation>Das hängt davon ab, wo jemand Steuern zahlt, versprechen Sie also nichts. Die E-Mail ist ein Zahlungsbeleg; das Büro kann eine schriftliche Spendenbestätigung senden.</translation>
        </message>
        <message>
            <source>How do I become a member?</source>
            <translation>Wie werde ich Mitglied?</translation>
        </message>
        <message>
            <source>Scan the “member” code on the screen. The page it opens asks for everything a membership needs; there is nothing to type in here.</source>
            <translation>Scannen Sie den Code „Mitglied“ auf dem Bildschirm. Die Seite, die sich öffnet, fragt alles, was eine Mitgliedschaft braucht; hier ist nichts einzutippen.</translation>
        </message>
        <message>
            <source>Is my card safe?</source>
            <translation>Ist meine Karte sicher?</translation>
        </message>
        <message>
            <source>Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and keeps no names and no e-mail addresses.</source>
            <translation>Ja. Die Kartennummer geht vom Lesegerät direkt zu Stripe. Dieser Bildschirm sieht sie nie und behält keine Namen und keine E-Mail-Adressen.</translation>
        </message>
        <message>
            <source>I paid, and it says “still checking”.</source>
            <translation>Ich habe gezahlt, und da steht „Wir prüfen noch“.</translation>
        </message>
        <message>
            <source>Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If they don’t want to wait, write down the four-character code.</source>
            <translation>Bitte nicht noch einmal zahlen. Der Kiosk fragt weiter bei der Bank und zeigt das Ergebnis unter „Stand“. Wer nicht warten möchte, schreibt sich den vierstelligen Code auf.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsSection</name>
        <message>
            <source>An attendee asks…</source>
            <translation>Besucher fragen …</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit the kiosk?</source>
            <translation>Kiosk beenden?</translation>
        </message>
        <message>
            <source>To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.</source>
            <translation>Um ihn zurückzuholen: Öffnen Sie „Spendenkiosk“ im Menü dieses Computers, oder tippen Sie kiosk in einem Terminal. Ein Computer, der nur als Kiosk eingerichtet ist, startet ihn von selbst wieder.</translation>
        </message>
        <message>
            <source>Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.</source>
            <translation>Bis dahin zeigt dieser Bildschirm keine Geschichten und keine Codes, und niemand kann hier spenden. Um den Stand zu schließen, berühren Sie stattdessen „Geschlossen“ auf der Seite „Stand“.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Quit kiosk</source>
            <translation>Kiosk beenden</translation>
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
        <name>ReaderSection</name>
        <message>
            <source>Card readers of your Stripe account</source>
            <translation>Kartenlesegeräte Ihres Stripe-Kontos</translation>
        </message>
        <message>
            <source>Your Stripe account has no card readers yet</source>
            <translation>Ihr Stripe-Konto hat noch keine Kartenlesegeräte</translation>
        </message>
        <message>
            <source>%1 · used here</source>
            <translation>%1 · hier benutzt</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Hier benutzen</translation>
        </message>
        <message>
            <source>To register another reader, type the three words that it shows under Settings, “Generate pairing code”</source>
            <translation>Um ein weiteres Lesegerät zu registrieren, tippen Sie die drei Wörter, die es unter „Settings“, „Generate pairing code“ zeigt</translation>
        </message>
        <message>
            <source>Name for the reader, such as “Front booth”</source>
            <translation>Name des Lesegeräts, etwa „Stand vorn“</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrieren</translation>
        </message>
        <message>
            <source>Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.</source>
            <translation>Dann testen Sie es: Öffnen Sie den Stand, spenden Sie den kleinsten Betrag mit Ihrer eigenen Karte, und erstatten Sie ihn im Stripe-Dashboard.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Why undo this?</source>
            <translation>Warum rückgängig machen?</translation>
        </message>
        <message>
            <source>It stays in the list, marked as undone, and no longer counts.</source>
            <translation>Es bleibt in der Liste, als rückgängig gekennzeichnet, und zählt nicht mehr.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Where should the receipt go?</source>
            <translation>Wohin soll der Beleg gehen?</translation>
        </message>
        <message>
            <source>%1. The address goes to Stripe and isn’t kept here.</source>
            <translation>%1. Die Adresse geht an Stripe und wird hier nicht behalten.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n Zeichen eingegeben</numerusform>
                <numerusform>%n Zeichen eingegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Send receipt</source>
            <translation>Beleg senden</translation>
        </message>
        <message>
            <source>type the whole address first</source>
            <translation>erst die ganze Adresse eingeben</translation>
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
            <translation>Kein Beleg per E-Mail angekommen? Fragen Sie uns.</translation>
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
            <source>New members</source>
            <translation>Neue Mitglieder</translation>
        </message>
        <message>
            <source>How much has it brought so far, as its partner says?</source>
            <translation>Wie viel hat es laut Partner bisher gebracht?</translation>
        </message>
        <message>
            <source>How much came in?</source>
            <translation>Wie viel ist eingegangen?</translation>
        </message>
        <message>
            <source>How many joined?</source>
            <translation>Wie viele sind beigetreten?</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Betrag eingeben</translation>
        </message>
        <message>
            <source>Choose or type an amount</source>
            <translation>Betrag wählen oder eingeben</translation>
        </message>
        <message>
            <source>Choose how many</source>
            <translation>Wählen Sie, wie viele</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>No gifts in the campaign’s currency on this day.</source>
            <translation>Keine Spenden in der Währung der Kampagne an diesem Tag.</translation>
        </message>
        <message>
            <source>No gifts in the campaign’s currency yet.</source>
            <translation>Noch keine Spenden in der Währung der Kampagne.</translation>
        </message>
        <message>
            <source>The whole drive</source>
            <translation>Die ganze Aktion</translation>
        </message>
        <message>
            <source>Made %1. Times are in %2.</source>
            <translation>Erstellt %1. Zeiten sind in %2.</translation>
        </message>
        <message>
            <source>No gifts on this day; corrections and what was taken over come to %1.</source>
            <translation>Keine Spenden an diesem Tag; Berichtigungen und Übernommenes ergeben %1.</translation>
        </message>
        <message>
            <source>No gifts recorded; corrections and what was taken over come to %1.</source>
            <translation>Keine Spenden erfasst; Berichtigungen und Übernommenes ergeben %1.</translation>
        </message>
        <message>
            <source>No gifts on this day.</source>
            <translation>Keine Spenden an diesem Tag.</translation>
        </message>
        <message>
            <source>No gifts yet.</source>
            <translation>Noch keine Spenden.</translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s).</source>
            <translation>
                <numerusform>%1 erhalten in %Ln Spende.</numerusform>
                <numerusform>%1 erhalten in %Ln Spenden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
            <translation>
                <numerusform>%1 erhalten in %Ln Spende; %2 nach Erstattungen und Rücknahmen.</numerusform>
                <numerusform>%1 erhalten in %Ln Spenden; %2 nach Erstattungen und Rücknahmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>PRACTICE: nothing in this report counts.</source>
            <translation>ÜBUNG: Nichts in diesem Bericht zählt.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>ERHALTEN</translation>
        </message>
        <message>
            <source>DEDUCTED</source>
            <translation>ABGEZOGEN</translation>
        </message>
        <message>
            <source>CORRECTED</source>
            <translation>BERICHTIGT</translation>
        </message>
        <message>
            <source>ADDED TO THE LEDGER</source>
            <translation>INS KASSENBUCH EINGETRAGEN</translation>
        </message>
        <message>
            <source>NEW MEMBERS</source>
            <translation>NEUE MITGLIEDER</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kartenlesegerät</translation>
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
            <source>Monthly supporter</source>
            <translation>Monatlich Spendende</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Berichtigung</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nie angekommen</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>No result recorded</source>
            <translation>Kein Ergebnis erfasst</translation>
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
        <name>RoundsWords</name>
        <message>
            <source>Story</source>
            <translation>Geschichte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Round %1 of %2, about %3 seconds</source>
            <translation>Runde %1 von %2, etwa %3 Sekunden</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>Eröffnung</translation>
        </message>
        <message>
            <source>story</source>
            <translation>Geschichte</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>was Spenden bewirken</translation>
        </message>
        <message>
            <source>donate and join</source>
            <translation>spenden und beitreten</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>Bitte</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>Dank</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>wo man folgen kann</translation>
        </message>
        <message>
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>illustration</source>
            <translation>Illustration</translation>
        </message>
        <message>
            <source>words alone</source>
            <translation>nur Worte</translation>
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
            <translation>Oder eingeben:</translation>
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
        <name>SecondScreenWords</name>
        <message>
            <source>No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2.</source>
            <translation>Kein Bildschirm heißt jetzt %1, daher wird nichts gezeigt, bis einer angeschlossen ist. Angeschlossen: %2.</translation>
        </message>
    </context>
    <context>
        <name>SecretWords</name>
        <message>
            <source>The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 or in the environment variable %4.</source>
            <translation>Nicht gespeichert: %1 – %2. Nehmen Sie den Schlüsselbund eines Desktops, oder geben Sie es als systemd-Credential %3 oder in der Umgebungsvariable %4 an.</translation>
        </message>
        <message>
            <source>The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool.</source>
            <translation>Nicht aus dem Schlüsselbund des Systems entfernt: %1 – %2. Entfernen Sie %3 mit dem eigenen Werkzeug des Systems.</translation>
        </message>
        <message>
            <source>This kiosk can’t read its %1 now. Staff can see why in the office, under %1.</source>
            <translation>Dieser Kiosk kann dies jetzt nicht lesen: %1. Den Grund zeigt das Büro unter „%1“.</translation>
        </message>
        <message>
            <source>This kiosk has no %1 yet. Staff can add one in the office, under %1.</source>
            <translation>Diesem Kiosk fehlt noch: %1. Hinzufügen geht im Büro unter „%1“.</translation>
        </message>
        <message>
            <source>the system’s keyring (%1)</source>
            <translation>der Schlüsselbund des Systems (%1)</translation>
        </message>
        <message>
            <source>the systemd credential %1</source>
            <translation>das systemd-Credential %1</translation>
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation>die Umgebungsvariable %1</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Stripe-Schlüssel</translation>
        </message>
        <message>
            <source>password of the shared PostgreSQL</source>
            <translation>Passwort der gemeinsamen PostgreSQL</translation>
        </message>
        <message>
            <source>CiviCRM key</source>
            <translation>CiviCRM-Schlüssel</translation>
        </message>
        <message>
            <source>signing key of this kiosk</source>
            <translation>Signierschlüssel dieses Kiosks</translation>
        </message>
        <message>
            <source>key of imported statements</source>
            <translation>Schlüssel eingelesener Kontoauszüge</translation>
        </message>
        <message>
            <source>password of the mail server</source>
            <translation>Passwort des Mailservers</translation>
        </message>
        <message>
            <source>address of the webhook</source>
            <translation>Adresse des Webhooks</translation>
        </message>
        <message>
            <source>address of the monitor</source>
            <translation>Adresse der Überwachung</translation>
        </message>
        <message>
            <source>key of the feed %1</source>
            <translation>Schlüssel der Quelle %1</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Es fehlt: %1. Es liegt nicht im Schlüsselbund des Systems, nicht als systemd-Credential %2 und nicht in %3; setzen Sie es mit: %4</translation>
        </message>
        <message>
            <source>The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 or in the environment variable %3.</source>
            <translation>Nicht lesbar: %1. Der Schlüsselbund des Systems gibt es nicht her (%4), und es ist weder als systemd-Credential %2 noch in der Umgebungsvariable %3 angegeben.</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Es fehlt: %1. Es liegt nicht im Schlüsselbund des Systems (%5), nicht als systemd-Credential %2 und nicht in %3; setzen Sie es mit: %4</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The %1 is empty; enter it again.</source>
            <translation>Leer: %1; geben Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else.</source>
            <translation>Keine einzelne Zeile mit höchstens %2 druckbaren Zeichen: %1; kopieren Sie es noch einmal, und sonst nichts.</translation>
        </message>
        <message>
            <source>The %1 is not a regular file; make it one.</source>
            <translation>Keine gewöhnliche Datei: %1; machen Sie eine daraus.</translation>
        </message>
        <message>
            <source>The %1 cannot be read (%2); load it again.</source>
            <translation>Nicht lesbar: %1 (%2); laden Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The %1 is none that kiosk fleet join made; give that one back, or remove it and join again.</source>
            <translation>Nicht von kiosk fleet join erstellt: %1; geben Sie jenen Schlüssel zurück, oder entfernen Sie diesen und treten Sie noch einmal bei.</translation>
        </message>
        <message>
            <source>this machine has none</source>
            <comment>a keyring</comment>
            <translation>dieser Computer hat keinen</translation>
        </message>
        <message>
            <source>%1 is not known to encrypt what it stores and is refused</source>
            <comment>a keyring</comment>
            <translation>von %1 ist nicht bekannt, dass es verschlüsselt, was es speichert; es wird abgelehnt</translation>
        </message>
        <message>
            <source>this desktop has none yet; the command makes one</source>
            <comment>a keyring</comment>
            <translation>dieser Desktop hat noch keinen; der Befehl legt einen an</translation>
        </message>
        <message>
            <source>it is locked; unlock it with: %1</source>
            <comment>a keyring</comment>
            <translation>er ist gesperrt; entsperren Sie ihn mit: %1</translation>
        </message>
        <message>
            <source>%1 may ask for its password on the public screen and is left alone</source>
            <comment>a keyring</comment>
            <translation>%1 fragt sein Passwort vielleicht auf dem öffentlichen Bildschirm ab und wird in Ruhe gelassen</translation>
        </message>
        <message>
            <source>it does not answer; unlock it, or log in to the desktop again</source>
            <comment>a keyring</comment>
            <translation>er antwortet nicht; entsperren Sie ihn, oder melden Sie sich am Desktop neu an</translation>
        </message>
        <message>
            <source>it cannot be opened, %1</source>
            <comment>a keyring</comment>
            <translation>er lässt sich nicht öffnen, %1</translation>
        </message>
        <message>
            <source>it failed, %1</source>
            <comment>a keyring</comment>
            <translation>er hat versagt, %1</translation>
        </message>
        <message>
            <source>%1 gave something else back</source>
            <comment>a keyring</comment>
            <translation>%1 hat etwas anderes zurückgegeben</translation>
        </message>
        <message>
            <source>%1 still has it</source>
            <comment>a keyring</comment>
            <translation>%1 hat es noch</translation>
        </message>
        <message>
            <source>This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in Stripe’s Dashboard under Developers, API keys.</source>
            <translation>Dies ist ein veröffentlichbarer Schlüssel (pk_), der nichts lesen kann; erstellen Sie im Stripe-Dashboard unter „Entwickler“, „API-Schlüssel“ einen eingeschränkten Schlüssel (rk_).</translation>
        </message>
        <message>
            <source>This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in Stripe’s Dashboard instead.</source>
            <translation>Dies ist ein geheimer Live-Schlüssel (sk_live_), der mit dem Konto alles darf, auch erstatten und auszahlen, und ein Kiosk steht in der Öffentlichkeit; erstellen Sie im Stripe-Dashboard stattdessen einen eingeschränkten Schlüssel (rk_live_).</translation>
        </message>
        <message>
            <source>This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; copy all of it from Stripe’s Dashboard.</source>
            <translation>Dies ist kein Stripe-Schlüssel: Einer beginnt mit rk_live_, rk_test_ oder sk_test_, danach folgen Buchstaben und Ziffern; kopieren Sie ihn ganz aus dem Stripe-Dashboard.</translation>
        </message>
        <message>
            <source>This is a live key, and no real money moves in practice; use a test key (rk_test_).</source>
            <translation>Dies ist ein Live-Schlüssel, und in der Übung wird kein echtes Geld bewegt; nehmen Sie einen Testschlüssel (rk_test_).</translation>
        </message>
        <message>
            <source>The Stripe key is a test key, which only reads play money; set a live restricted key, or use this one with --practice.</source>
            <translation>Der Stripe-Schlüssel ist ein Testschlüssel, der nur Spielgeld liest; setzen Sie einen eingeschränkten Live-Schlüssel, oder nehmen Sie diesen mit --practice.</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>Not turned</source>
            <translation>Nicht gedreht</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>One switch</source>
            <translation>Ein Taster</translation>
        </message>
        <message>
            <source>Two switches</source>
            <translation>Zwei Taster</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <source>Proofread by native speakers so far: %1.</source>
            <translation>Bisher von Menschen mit dieser Muttersprache geprüft: %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What you call this kiosk, such as “Booth 1”.</source>
            <translation>Wie Sie diesen Kiosk nennen, etwa „Stand 1“.</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Where it is, such as “Hall 2”.</source>
            <translation>Wo er steht, etwa „Halle 2“.</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Kurzcode</translation>
        </message>
        <message>
            <source>Added to links, so that you can tell which kiosk a gift came from.</source>
            <translation>Kommt an Links, damit Sie sehen, von welchem Kiosk eine Spende kam.</translation>
        </message>
        <message>
            <source>Screen size in inches</source>
            <translation>Bildschirmgröße in Zoll</translation>
        </message>
        <message>
            <source>From corner to corner. If empty, what the screen itself reports.</source>
            <translation>Von Ecke zu Ecke. Wenn leer, was der Bildschirm selbst meldet.</translation>
        </message>
        <message>
            <source>People scan from how many metres</source>
            <translation>Gescannt wird aus wie viel Metern</translation>
        </message>
        <message>
            <source>The code to give is made large enough for this. Without a number, 2.</source>
            <translation>Der Code zum Spenden wird groß genug dafür. Ohne Zahl 2.</translation>
        </message>
        <message>
            <source>People read from how many metres</source>
            <translation>Gelesen wird aus wie viel Metern</translation>
        </message>
        <message>
            <source>Titles and figures are made large enough for this. Without a number, 3.</source>
            <translation>Titel und Zahlen werden groß genug dafür. Ohne Zahl 3.</translation>
        </message>
        <message>
            <source>Where the card reader stands</source>
            <translation>Wo das Kartenlesegerät steht</translation>
        </message>
        <message>
            <source>Seen from the front. An arrow on the screen then points to it.</source>
            <translation>Von vorn gesehen. Ein Pfeil auf dem Bildschirm zeigt dann darauf.</translation>
        </message>
        <message>
            <source>Turn the picture</source>
            <translation>Bild drehen</translation>
        </message>
        <message>
            <source>To the right, for a screen that is mounted on its side.</source>
            <translation>Nach rechts, für einen hochkant montierten Bildschirm.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Of everything on the screen.</source>
            <translation>Von allem auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>If yes, nothing on the screen moves by itself.</source>
            <translation>Bei Ja bewegt sich auf dem Bildschirm nichts von selbst.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Black, white and yellow instead of the campaign’s colours.</source>
            <translation>Schwarz, Weiß und Gelb statt der Farben der Kampagne.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mehr Zeit</translation>
        </message>
        <message>
            <source>Everything waits four times as long.</source>
            <translation>Alles wartet viermal so lange.</translation>
        </message>
        <message>
            <source>Buttons within reach</source>
            <translation>Tasten in Reichweite</translation>
        </message>
        <message>
            <source>Everything that is touched stands low, for people who sit.</source>
            <translation>Alles, was berührt wird, steht tief, für Menschen, die sitzen.</translation>
        </message>
        <message>
            <source>Lower edge of the screen, in mm</source>
            <translation>Unterkante des Bildschirms, in mm</translation>
        </message>
        <message>
            <source>Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm.</source>
            <translation>Über dem Boden. Damit und mit der Bildschirmgröße stehen Tasten zwischen 380 und 1220 mm.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>For people who press one or two switches instead of touching.</source>
            <translation>Für Menschen, die einen oder zwei Taster drücken, statt zu berühren.</translation>
        </message>
        <message>
            <source>Keys of the switches</source>
            <translation>Tasten der Taster</translation>
        </message>
        <message>
            <source>What they press, such as Space Return. Of two, the first moves on and the second chooses.</source>
            <translation>Was sie drücken, etwa Space Return. Von zweien geht der erste weiter, und der zweite wählt.</translation>
        </message>
        <message>
            <source>Seconds for one switch</source>
            <translation>Sekunden bei einem Taster</translation>
        </message>
        <message>
            <source>How long each button has its turn. Without a number, 2.</source>
            <translation>Wie lange jede Taste an der Reihe ist. Ohne Zahl 2.</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Sprachführung</translation>
        </message>
        <message>
            <source>For people who don’t see the screen. The program must be installed; the check-list says so.</source>
            <translation>Für Menschen, die den Bildschirm nicht sehen. Das Programm muss installiert sein; die Checkliste sagt, ob es das ist.</translation>
        </message>
        <message>
            <source>Key for spoken guidance</source>
            <translation>Taste für die Sprachführung</translation>
        </message>
        <message>
            <source>Starts and ends it, as does holding the lower left corner. If empty, F9.</source>
            <translation>Beginnt und beendet sie, ebenso ein Finger, der die Ecke unten links gedrückt hält. Leer: F9.</translation>
        </message>
        <message>
            <source>Keys while it speaks</source>
            <translation>Tasten während der Sprachführung</translation>
        </message>
        <message>
            <source>Next, previous, press, and stop or repeat. If empty, Right Left Return Escape.</source>
            <translation>Weiter, zurück, drücken, und anhalten oder wiederholen. Leer: Right Left Return Escape.</translation>
        </message>
        <message>
            <source>Loudness in percent</source>
            <translation>Lautstärke in Prozent</translation>
        </message>
        <message>
            <source>Of spoken guidance. Without a number, 50.</source>
            <translation>Der Sprachführung. Ohne Zahl 50.</translation>
        </message>
        <message>
            <source>Spoken guidance ends after how many seconds</source>
            <translation>Sprachführung endet nach wie vielen Sekunden</translation>
        </message>
        <message>
            <source>Without a touch or key. Without a number, 180.</source>
            <translation>Ohne Berührung oder Taste. Ohne Zahl 180.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Such as en or pt-BR. If empty, the language of the campaign.</source>
            <translation>Etwa en oder pt-BR. Wenn leer, die Sprache der Kampagne.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Sprachen zur Auswahl</translation>
        </message>
        <message>
            <source>What attendees can choose: all, none, or codes such as en es de.</source>
            <translation>Was Besucher wählen können: all, none oder Codes wie en es de.</translation>
        </message>
        <message>
            <source>Languages take turns</source>
            <translation>Sprachen wechseln sich ab</translation>
        </message>
        <message>
            <source>If yes, each round of stories is told in each of these while nobody touches the screen.</source>
            <translation>Wenn ja, wird jede Runde der Geschichten in jeder dieser Sprachen erzählt, solange niemand den Bildschirm berührt.</translation>
        </message>
        <message>
            <source>Folder for feeds</source>
            <translation>Ordner für Quellen</translation>
        </message>
        <message>
            <source>Where the files of the campaign’s feeds are. If empty, the campaign’s own folder.</source>
            <translation>Wo die Dateien der Quellen der Kampagne liegen. Wenn leer, im Ordner der Kampagne.</translation>
        </message>
        <message>
            <source>Picture of this screen at other kiosks</source>
            <translation>Bild dieses Bildschirms an anderen Kiosken</translation>
        </message>
        <message>
            <source>If yes, staff at other kiosks can look at this screen, only while nobody uses it.</source>
            <translation>Wenn ja, kann das Team an anderen Kiosken diesen Bildschirm ansehen, nur solange niemand ihn benutzt.</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation>Ordner für Berichte</translation>
        </message>
        <message>
            <source>Where the report at the end of the day goes. If empty, “reports” in the data folder.</source>
            <translation>Wohin der Bericht am Tagesende kommt. Wenn leer, „reports“ im Datenordner.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>%1 names no campaign that can be used: %2; correct it.</source>
            <translation>%1 nennt keine verwendbare Kampagne: %2; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2; it is passed over.</source>
            <translation>%1: %2; es wird übergangen.</translation>
        </message>
        <message>
            <source>%1: %2 is read as %3.</source>
            <translation>%1: %2 wird als %3 gelesen.</translation>
        </message>
        <message>
            <source>there is no setting %1 (there are %2)</source>
            <translation>es gibt keine Einstellung %1 (es gibt %2)</translation>
        </message>
        <message>
            <source>there is no setting %1 (did you mean %2?)</source>
            <translation>es gibt keine Einstellung %1 (meinten Sie %2?)</translation>
        </message>
        <message>
            <source>%1 cannot be %2; write it like %3</source>
            <translation>%1 kann nicht %2 sein; schreiben Sie es wie %3</translation>
        </message>
        <message>
            <source>%1 cannot be %2; it is one of %3</source>
            <translation>%1 kann nicht %2 sein; es ist eines von %3</translation>
        </message>
        <message>
            <source>%1: %2 can’t be shown everywhere; write letters, on one line</source>
            <translation>%1: %2 lässt sich nicht überall zeigen; schreiben Sie Buchstaben, in einer Zeile</translation>
        </message>
        <message>
            <source>%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`</source>
            <translation>%1: ein Passwort hat in dieser Datei nichts zu suchen; nehmen Sie es heraus und geben Sie es mit `kiosk key set fleet`</translation>
        </message>
        <message>
            <source>%1 is empty; write something</source>
            <translation>%1 ist leer; schreiben Sie etwas</translation>
        </message>
        <message>
            <source>%1 has more than %2 characters; shorten it</source>
            <translation>%1 hat mehr als %2 Zeichen; kürzen Sie es</translation>
        </message>
        <message>
            <source>%1 is not text; write it in quotes</source>
            <translation>%1 ist kein Text; schreiben Sie es in Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 is not a number; write one without quotes</source>
            <translation>%1 ist keine Zahl; schreiben Sie eine ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 is neither true nor false; write one of the two without quotes</source>
            <translation>%1 ist weder true noch false; schreiben Sie eines davon ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>%1 is too small; write at least %2</source>
            <translation>%1 ist zu klein; schreiben Sie mindestens %2</translation>
        </message>
        <message>
            <source>%1 is too small; write more than %2</source>
            <translation>%1 ist zu klein; schreiben Sie mehr als %2</translation>
        </message>
        <message>
            <source>%1 is too large; write at most %2</source>
            <translation>%1 ist zu groß; schreiben Sie höchstens %2</translation>
        </message>
        <message>
            <source>%1: the key %2 is in %3 already; choose another one</source>
            <translation>%1: Die Taste %2 steht schon in %3; wählen Sie eine andere</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is</source>
            <translation>%1 ist so nicht verwendbar</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the settings themselves there.</source>
            <translation>%1 ist keine gewöhnliche Datei; legen Sie die Einstellungen selbst dort ab.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; put the settings back there.</source>
            <translation>%1 ist ein Link, der ins Leere führt; legen Sie die Einstellungen dorthin zurück.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>%1 lässt sich nicht lesen (%2); prüfen Sie die Datei und wer sie lesen darf.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; put the settings back there.</source>
            <translation>%1 hat mehr als %2 Byte; legen Sie die Einstellungen dorthin zurück.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; save it as UTF-8.</source>
            <translation>%1 ist kein UTF-8; speichern Sie es als UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2; correct it.</source>
            <translation>%1 ist nicht verwendbar: %2; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it.</source>
            <translation>%1 ist nicht verwendbar: Es ist zu tief verschachtelt, oder eine Zahl darin ist zu lang; berichtigen Sie es.</translation>
        </message>
        <message>
            <source>%1 has more than %2 words and marks; put the settings back there.</source>
            <translation>%1 hat mehr als %2 Wörter und Zeichen; legen Sie die Einstellungen dorthin zurück.</translation>
        </message>
        <message>
            <source>%1 is being changed by another program; nothing was changed, try again.</source>
            <translation>%1 wird von einem anderen Programm geändert; nichts wurde geändert, versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); nothing was changed.</source>
            <translation>%1 lässt sich nicht schreiben (%2); nichts wurde geändert.</translation>
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
        <name>ShiftCard</name>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Hand over to next shift</source>
            <translation>An nächste Schicht übergeben</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Who is taking over?</source>
            <translation>Wer übernimmt?</translation>
        </message>
        <message>
            <source>Who is on this shift?</source>
            <translation>Wer hat diese Schicht?</translation>
        </message>
        <message>
            <source>Type your initials, not your full name. They mark this shift in the report.</source>
            <translation>Tippen Sie Ihre Initialen, nicht Ihren vollen Namen. Sie kennzeichnen diese Schicht im Bericht.</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Start shift without initials</source>
            <translation>Schicht ohne Initialen beginnen</translation>
        </message>
        <message>
            <source>Start shift as %1</source>
            <translation>Schicht als %1 beginnen</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>%n Möglichkeit zur Wahl</numerusform>
                <numerusform>%n Möglichkeiten zur Wahl</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>button</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>Kontrollkästchen</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>aktiviert</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>nicht aktiviert</translation>
        </message>
        <message>
            <source>option</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>nicht ausgewählt</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Reiter</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>Eingabefeld</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>Für den Stand</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Büro</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>Attempts by card and phone</source>
            <translation>Versuche mit Karte und Handy</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted.</source>
            <translation>Noch weiß niemand, ob diese bezahlt wurden; sehen Sie bei Stripe jede einzeln nach. Keine davon ist gezählt.</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Am Handy per Lastschrift oder Zahlschein: Das Geld kommt Tage später oder gar nicht. Nichts davon zählt, bevor es da ist.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Kiosk</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>What kiosks don’t tell the same</source>
            <translation>Was Kioske verschieden melden</translation>
        </message>
        <message>
            <source>Pledged to match gifts (no money received)</source>
            <translation>Zugesagt zum Aufstocken von Spenden (kein Geld erhalten)</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of this day.</source>
            <translation>%1 hat für die Spenden dieses Tages %2 zugesagt.</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of the drive.</source>
            <translation>%1 hat für die Spenden der Aktion %2 zugesagt.</translation>
        </message>
        <message>
            <source>%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.</source>
            <translation>%1 insgesamt bisher, von höchstens %2. Eine Zusage ist in keiner Summe dieses Berichts, bis sie bezahlt ist.</translation>
        </message>
        <message>
            <source>Gifts of $250 and more</source>
            <translation>Spenden ab 250 $</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Zahlungsart</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>number</comment>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>To deduct one of these, a donor needs a written acknowledgement from the organisation (IRS Publication 1771). The e-mail that Stripe sends is a payment receipt, not an acknowledgement.</source>
            <translation>Um eine davon abzusetzen, braucht man eine schriftliche Spendenbestätigung der Organisation (IRS Publication 1771). Die E-Mail, die Stripe sendet, ist ein Zahlungsbeleg, keine Spendenbestätigung.</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Gesammelt</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Spenden</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Andere Kioske</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Berichtigungen</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Außerhalb</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <source>The goals when this report was made</source>
            <translation>Die Ziele, als dieser Bericht entstand</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Was zählt:</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen kommen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Figures from feeds</source>
            <translation>Zahlen aus Quellen</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>Ledger entries in this report</source>
            <translation>Kassenbuch-Einträge in diesem Bericht</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Hash of the last one</source>
            <translation>Hash des letzten</translation>
        </message>
        <message>
            <source>The hash shows whether the ledger still holds the same entries.</source>
            <translation>Der Hash zeigt, ob das Kassenbuch noch dieselben Einträge enthält.</translation>
        </message>
        <message>
            <source>late</source>
            <translation>verspätet</translation>
        </message>
    </context>
    <context>
        <name>StateSection</name>
        <message>
            <source>%1, now</source>
            <translation>%1, jetzt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>begin a shift</source>
            <translation>Schicht beginnen</translation>
        </message>
        <message>
            <source>taking gifts</source>
            <translation>nimmt Spenden an</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Nur Anzeige</translation>
        </message>
        <message>
            <source>stories and codes</source>
            <translation>Geschichten und Codes</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>niemand hier</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Zahlung schließen</translation>
        </message>
        <message>
            <source>Reset card reader</source>
            <translation>Lesegerät zurücksetzen</translation>
        </message>
        <message>
            <source>Stripe knows nothing of it</source>
            <translation>Stripe weiß nichts davon</translation>
        </message>
        <message>
            <source>if it’s stuck</source>
            <translation>falls es hängt</translation>
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
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
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
        <name>StripeRefusalWords</name>
        <message>
            <source>Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.</source>
            <translation>Die Uhr von Stripe und die dieses Computers weichen um Minuten ab; stellen Sie Datum und Uhrzeit dieses Computers.</translation>
        </message>
        <message>
            <source>Stripe refuses this and says only “%1”; offer another way to give, and tell staff.</source>
            <translation>Stripe lehnt dies ab und sagt nur „%1“; bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff.</source>
            <translation>Stripe lehnt dies ab und sagt nicht, warum (HTTP %1); bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The amount is smaller than Stripe accepts; choose a larger one.</source>
            <translation>Der Betrag ist kleiner, als Stripe annimmt; wählen Sie einen größeren.</translation>
        </message>
        <message>
            <source>The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff.</source>
            <translation>Der Betrag ist größer, als Stripe auf einmal annimmt; wählen Sie einen kleineren, oder sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe cannot take exactly this amount; choose another one.</source>
            <translation>Stripe kann genau diesen Betrag nicht annehmen; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Stripe does not offer this in the account’s country; offer another way to give, and tell staff.</source>
            <translation>Stripe bietet das im Land des Kontos nicht an; bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>Stripe does not accept this address; check its country, state and postal code.</source>
            <translation>Stripe akzeptiert diese Anschrift nicht; prüfen Sie Land, Bundesland und Postleitzahl.</translation>
        </message>
        <message>
            <source>Stripe does not accept this e-mail address; check it for a typing mistake.</source>
            <translation>Stripe akzeptiert diese E-Mail-Adresse nicht; prüfen Sie sie auf Tippfehler.</translation>
        </message>
        <message>
            <source>Stripe does not know what was asked for; the key may belong to a different account than the reader.</source>
            <translation>Stripe kennt nicht, wonach gefragt wurde; vielleicht gehört der Schlüssel zu einem anderen Konto als das Lesegerät.</translation>
        </message>
        <message>
            <source>Stripe is still busy with this, or was asked too often; wait a minute, then try again.</source>
            <translation>Stripe ist noch damit beschäftigt oder wurde zu oft gefragt; warten Sie eine Minute, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This payment is over at Stripe; look whether the gift is there before trying again.</source>
            <translation>Diese Zahlung ist bei Stripe zu Ende; sehen Sie nach, ob die Spende da ist, bevor Sie es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Stripe does not accept what this version of the kiosk asks (%1); offer another way to give, and have staff look for a newer version.</source>
            <translation>Stripe akzeptiert nicht, was diese Version des Kiosks fragt (%1); bieten Sie einen anderen Weg zu spenden an, und lassen Sie das Büro nach einer neueren Version sehen.</translation>
        </message>
        <message>
            <source>The reader is offline; check that it is switched on and connected to the network.</source>
            <translation>Das Lesegerät ist offline; prüfen Sie, ob es eingeschaltet und mit dem Netzwerk verbunden ist.</translation>
        </message>
        <message>
            <source>The reader is busy; wait a moment.</source>
            <translation>Das Lesegerät ist beschäftigt; warten Sie einen Moment.</translation>
        </message>
        <message>
            <source>The reader did not answer in time; check that it is switched on and connected to the network.</source>
            <translation>Das Lesegerät hat nicht rechtzeitig geantwortet; prüfen Sie, ob es eingeschaltet und mit dem Netzwerk verbunden ist.</translation>
        </message>
        <message>
            <source>The reader reports that it is broken; use another one.</source>
            <translation>Das Lesegerät meldet, dass es defekt ist; nehmen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The reader is registered at the wrong location; register it where it stands.</source>
            <translation>Das Lesegerät ist am falschen Standort registriert; registrieren Sie es da, wo es steht.</translation>
        </message>
        <message>
            <source>Stripe takes no cards on readers in the country of this location; offer another way to give, and tell staff.</source>
            <translation>Stripe nimmt im Land dieses Standorts keine Karten am Lesegerät an; bieten Sie einen anderen Weg zu spenden an, und sagen Sie dem Büro Bescheid.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; ask for another card.</source>
            <translation>Die Bank der Karte hat abgelehnt, und nichts wurde abgebucht; bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>This card has expired, and nothing was taken; ask for another card.</source>
            <translation>Diese Karte ist abgelaufen, und nichts wurde abgebucht; bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>The card could not be read, and nothing was taken; try again, or ask for another card.</source>
            <translation>Die Karte ließ sich nicht lesen, und nichts wurde abgebucht; versuchen Sie es noch einmal, oder bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>The card’s bank wants its holder to confirm, and nothing was taken; have the card inserted with its PIN, or ask for another card.</source>
            <translation>Die Bank der Karte verlangt eine Bestätigung des Inhabers, und nichts wurde abgebucht; lassen Sie die Karte mit PIN einstecken, oder bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>This card was declined too often, and nothing was taken; ask for another card.</source>
            <translation>Diese Karte wurde zu oft abgelehnt, und nichts wurde abgebucht; bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer, and nothing was taken; try again, or ask for another card.</source>
            <translation>Die Bank der Karte konnte nicht antworten, und nichts wurde abgebucht; versuchen Sie es noch einmal, oder bitten Sie um eine andere Karte.</translation>
        </message>
        <message>
            <source>Stripe does not take this kind of card or payment here; ask for another card, or offer another way to give.</source>
            <translation>Stripe nimmt diese Art Karte oder Zahlung hier nicht an; bitten Sie um eine andere Karte, oder bieten Sie einen anderen Weg zu spenden an.</translation>
        </message>
        <message>
            <source>The Stripe account is not activated yet, so it takes no real money; offer another way to give, and have staff activate it in Stripe’s Dashboard.</source>
            <translation>Das Stripe-Konto ist noch nicht aktiviert und nimmt daher kein echtes Geld an; bieten Sie einen anderen Weg zu spenden an, und lassen Sie das Büro es im Stripe-Dashboard aktivieren.</translation>
        </message>
        <message>
            <source>The Stripe account may not take this kind of payment yet; offer another way to give, and have staff turn it on in Stripe’s Dashboard.</source>
            <translation>Das Stripe-Konto darf diese Art Zahlung noch nicht annehmen; bieten Sie einen anderen Weg zu spenden an, und lassen Sie das Büro sie im Stripe-Dashboard einschalten.</translation>
        </message>
        <message>
            <source>Stripe does not let this account take payments now; offer another way to give, and have staff look in Stripe’s Dashboard.</source>
            <translation>Stripe lässt dieses Konto jetzt keine Zahlungen annehmen; bieten Sie einen anderen Weg zu spenden an, und lassen Sie das Büro im Stripe-Dashboard nachsehen.</translation>
        </message>
        <message>
            <source>The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe</source>
            <translation>Der Stripe-Schlüssel ist abgelaufen oder von der falschen Art; setzen Sie einen neuen mit: kiosk key set stripe</translation>
        </message>
        <message>
            <source>Test and live payments are mixed up; take no cards, and have staff check the Stripe key and the reader.</source>
            <translation>Test- und Live-Zahlungen sind vermischt; nehmen Sie keine Karten an, und lassen Sie das Büro Stripe-Schlüssel und Lesegerät prüfen.</translation>
        </message>
    </context>
    <context>
        <name>StripeWords</name>
        <message>
            <source>Stripe has no reader %1 for this key: it was removed or belongs to another account; see kiosk reader list.</source>
            <translation>Stripe hat für diesen Schlüssel kein Lesegerät %1: Es wurde entfernt oder gehört zu einem anderen Konto; siehe kiosk reader list.</translation>
        </message>
        <message>
            <source>Stripe does not accept this and names %1; correct it and try again.</source>
            <translation>Stripe akzeptiert dies nicht und nennt %1; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; check the key and the reader.</source>
            <translation>Nehmen Sie keine Karten an: Der Stripe-Schlüssel ist ein Live-Schlüssel, die Antwort von Stripe aber für Tests; prüfen Sie Schlüssel und Lesegerät.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is for tests, but Stripe’s answer is live; check the key and the reader.</source>
            <translation>Nehmen Sie keine Karten an: Der Stripe-Schlüssel ist für Tests, die Antwort von Stripe aber live; prüfen Sie Schlüssel und Lesegerät.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.</source>
            <translation>KIOSK_STRIPE_API_BASE ist gesetzt, aber der Schlüssel ist ein Live-Schlüssel; heben Sie es auf, oder nehmen Sie einen Testschlüssel.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE may name this machine only; write it like http://127.0.0.1:8042, or unset it.</source>
            <translation>KIOSK_STRIPE_API_BASE darf nur diesen Computer nennen; schreiben Sie es wie http://127.0.0.1:8042, oder heben Sie es auf.</translation>
        </message>
        <message>
            <source>That is not an e-mail address; type it like name@example.org.</source>
            <translation>Das ist keine E-Mail-Adresse; tippen Sie sie wie name@example.org.</translation>
        </message>
        <message>
            <source>A receipt can only be sent for a gift that was just taken here.</source>
            <translation>Einen Beleg gibt es nur für eine Spende, die gerade hier angenommen wurde.</translation>
        </message>
        <message>
            <source>The reader is busy; type the address on the screen, or wait a moment.</source>
            <translation>Das Lesegerät ist beschäftigt; tippen Sie die Adresse am Bildschirm, oder warten Sie einen Moment.</translation>
        </message>
        <message>
            <source>The reader is doing something else now and no longer asks for an address.</source>
            <translation>Das Lesegerät tut jetzt etwas anderes und fragt nicht mehr nach einer Adresse.</translation>
        </message>
        <message>
            <source>Stripe does not know the key: it was revoked or mistyped; set a new one with: kiosk key set stripe</source>
            <translation>Stripe kennt den Schlüssel nicht: Er wurde widerrufen oder vertippt; setzen Sie einen neuen mit: kiosk key set stripe</translation>
        </message>
        <message>
            <source>The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.</source>
            <translation>Der Stripe-Schlüssel darf das nicht; haken Sie %1 dafür im Stripe-Dashboard an.</translation>
        </message>
        <message>
            <source>Stripe was asked too often and wants a pause; there is nothing to do.</source>
            <translation>Stripe wurde zu oft gefragt und will eine Pause; es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network.</source>
            <translation>Wer hier antwortet, kann nicht belegen, dass er Stripe ist; prüfen Sie Datum und Uhrzeit dieses Computers, dann das Netzwerk.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached or does not answer in time; check the network.</source>
            <translation>Stripe ist nicht erreichbar oder antwortet nicht rechtzeitig; prüfen Sie das Netzwerk.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1); there is nothing to do.</source>
            <translation>Stripe hat selbst eine Störung (HTTP %1); es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Stripe is still busy with the same question; there is nothing to do.</source>
            <translation>Stripe ist noch mit derselben Frage beschäftigt; es ist nichts zu tun.</translation>
        </message>
        <message>
            <source>Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in.</source>
            <translation>An Stripes Stelle antwortet etwas, das nicht Stripe ist; prüfen Sie, ob das Netzwerk eine Anmeldung verlangt.</translation>
        </message>
        <message>
            <source>“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.</source>
            <translation>„%1“ ist keine Id eines Lesegeräts, die mit tmr_ beginnt; siehe kiosk reader list.</translation>
        </message>
        <message>
            <source>“%1” is not a location’s id, which starts with tml_.</source>
            <translation>„%1“ ist keine Id eines Standorts, die mit tml_ beginnt.</translation>
        </message>
        <message>
            <source>“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.</source>
            <translation>„%1“ ist kein Registrierungscode; tippen Sie, was das Lesegerät zeigt, etwa sapphire-fox-lunch.</translation>
        </message>
        <message>
            <source>Stripe does not know this code, or it has expired; have the reader show a new one in its settings and use that.</source>
            <translation>Stripe kennt diesen Code nicht, oder er ist abgelaufen; lassen Sie das Lesegerät in seinen Einstellungen einen neuen zeigen und nehmen Sie den.</translation>
        </message>
        <message>
            <source>Stripe has no location %1 for this key; leave --location out to see those it has.</source>
            <translation>Stripe hat für diesen Schlüssel keinen Standort %1; lassen Sie --location weg, um die vorhandenen zu sehen.</translation>
        </message>
        <message>
            <source>This reader may not be used at this location; choose one in the country that the reader was sold for.</source>
            <translation>Dieses Lesegerät darf an diesem Standort nicht benutzt werden; wählen Sie einen in dem Land, für das es verkauft wurde.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the reader may have been registered all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe gab keine lesbare Antwort, und vielleicht ist das Lesegerät doch registriert; prüfen Sie das Netzwerk, und sehen Sie mit kiosk reader list nach, bevor Sie es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the location may have been created all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe gab keine lesbare Antwort, und vielleicht ist der Standort doch angelegt; prüfen Sie das Netzwerk, und sehen Sie mit kiosk reader list nach, bevor Sie es noch einmal versuchen.</translation>
        </message>
    </context>
    <context>
        <name>SumWords</name>
        <message>
            <source>New members</source>
            <translation>Neue Mitglieder</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Noch nicht bestätigt</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nie angekommen</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Stripe’s fees</source>
            <translation>Gebühren von Stripe</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Nach Gebühren</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>PRACTICE: nothing of this counts.</source>
            <translation>ÜBUNG: Nichts davon zählt.</translation>
        </message>
        <message>
            <source>The campaign has no goals.</source>
            <translation>Die Kampagne hat keine Ziele.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Was zählt:</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 von %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, aus %Ln Spende</numerusform>
                <numerusform>, aus %Ln Spenden</numerusform>
            </translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>hier %1</translation>
        </message>
        <message>
            <source>other kiosks %1</source>
            <translation>andere Kioske %1</translation>
        </message>
        <message>
            <source>corrections %1</source>
            <translation>Berichtigungen %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>außerhalb %1</translation>
        </message>
        <message>
            <source>not yet confirmed by its feed: %1</source>
            <translation>von der Quelle noch nicht bestätigt: %1</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>nächster Meilenstein: %1</translation>
        </message>
        <message>
            <source>at this rate, reached on %1</source>
            <translation>geht es so weiter, erreicht am %1</translation>
        </message>
        <message>
            <source>Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.</source>
            <translation>Zugesagt von %1: %2 von höchstens %3, um Spenden aufzustocken; es ist in keiner Zahl darüber.</translation>
        </message>
        <message>
            <source>%1 %2, which is in %3</source>
            <translation>%1 %2, enthalten in %3</translation>
        </message>
        <message>
            <source>%1 %2, late</source>
            <translation>%1 %2, verspätet</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>late: its feed has not been read yet</source>
            <translation>verspätet: die Quelle wurde noch nicht gelesen</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>as of %1, late</source>
            <translation>Stand: %1, verspätet</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 für %2</translation>
        </message>
        <message>
            <source>Not counted: %1, which isn’t in the campaign’s currency or for one of its goals.</source>
            <translation>Nicht gezählt: %1, nicht in der Währung der Kampagne oder für keines ihrer Ziele.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Downloading the campaign…</source>
            <translation>Die Kampagne wird heruntergeladen …</translation>
        </message>
        <message>
            <source>Reading the post…</source>
            <translation>Die Ankündigung wird gelesen …</translation>
        </message>
        <message>
            <source>Trying where the codes lead…</source>
            <translation>Es wird geprüft, wohin die Codes führen …</translation>
        </message>
        <message>
            <source>Unpacking the campaign…</source>
            <translation>Die Kampagne wird entpackt …</translation>
        </message>
        <message>
            <source>Packing the campaign…</source>
            <translation>Die Kampagne wird gepackt …</translation>
        </message>
        <message>
            <source>Reading the feeds…</source>
            <translation>Die Quellen werden gelesen …</translation>
        </message>
        <message>
            <source>Checking the key with Stripe…</source>
            <translation>Der Schlüssel wird bei Stripe geprüft …</translation>
        </message>
        <message>
            <source>Saving the key and checking it with Stripe…</source>
            <translation>Der Schlüssel wird gespeichert und bei Stripe geprüft …</translation>
        </message>
        <message>
            <source>Asking Stripe for your card readers…</source>
            <translation>Stripe wird nach Ihren Kartenlesegeräten gefragt …</translation>
        </message>
        <message>
            <source>Registering the reader…</source>
            <translation>Das Lesegerät wird registriert …</translation>
        </message>
        <message>
            <source>Adding the location…</source>
            <translation>Der Standort wird hinzugefügt …</translation>
        </message>
        <message>
            <source>Looking for networks…</source>
            <translation>Netzwerke werden gesucht …</translation>
        </message>
        <message>
            <source>Joining the network…</source>
            <translation>Das Netzwerk wird verbunden …</translation>
        </message>
        <message>
            <source>Connecting to the shared database…</source>
            <translation>Die gemeinsame Datenbank wird verbunden …</translation>
        </message>
        <message>
            <source>Asking that kiosk for its check-list…</source>
            <translation>Der andere Kiosk wird nach seiner Checkliste gefragt…</translation>
        </message>
        <message>
            <source>Asking that kiosk for a picture of its screen…</source>
            <translation>Der andere Kiosk wird um ein Bild seines Bildschirms gebeten…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Wird heruntergefahren …</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Neue Zeile</translation>
        </message>
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
        <name>ToldWords</name>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>a day with a time</source>
            <translation>ein Tag mit Uhrzeit</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>eine Uhrzeit</translation>
        </message>
        <message>
            <source>a number of more than 20 digits</source>
            <translation>eine Zahl mit mehr als 20 Ziffern</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>this</source>
            <translation>dies</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>Translate into</source>
            <translation>Übersetzen in</translation>
        </message>
        <message>
            <source>Choose a language to see each text beside its translation.</source>
            <translation>Wählen Sie eine Sprache, um jeden Text neben seiner Übersetzung zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
            <translation>
                <numerusform>%n Text ist noch nicht übersetzt; dort stehen die eigenen Worte der Kampagne.</numerusform>
                <numerusform>%n Texte sind noch nicht übersetzt; dort stehen die eigenen Worte der Kampagne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every text is translated.</source>
            <translation>Jeder Text ist übersetzt.</translation>
        </message>
        <message>
            <source>No native speaker has proofread the kiosk’s own words in this language yet.</source>
            <translation>Die eigenen Worte des Kiosks in dieser Sprache hat noch niemand mit dieser Muttersprache geprüft.</translation>
        </message>
        <message>
            <source>Changed after it was translated. Before, it was: “%1”</source>
            <translation>Nach dem Übersetzen geändert. Vorher hieß es: „%1“</translation>
        </message>
        <message>
            <source>If empty, it leads to the same page.</source>
            <translation>Wenn leer, führt er zur selben Seite.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Übersetzung behalten</translation>
        </message>
    </context>
    <context>
        <name>TriedCodes</name>
        <message>
            <source>This campaign has no links.</source>
            <translation>Diese Kampagne hat keine Links.</translation>
        </message>
    </context>
    <context>
        <name>TriedFeeds</name>
        <message>
            <source>This campaign has no feeds.</source>
            <translation>Diese Kampagne hat keine Quellen.</translation>
        </message>
    </context>
    <context>
        <name>UnclearCard</name>
        <message>
            <source>No unclear payments</source>
            <translation>Keine ungeklärten Zahlungen</translation>
        </message>
        <message>
            <source>Unclear payments</source>
            <translation>Ungeklärte Zahlungen</translation>
        </message>
    </context>
    <context>
        <name>WatchWords</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 has not been heard for %2. Please look at it.</source>
            <translation>Von %1 war seit %2 nichts zu hören. Bitte sehen Sie nach.</translation>
        </message>
        <message>
            <source>%1 is heard again.</source>
            <translation>%1 meldet sich wieder.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database has not been reached for %1.</source>
            <translation>Die gemeinsame Datenbank der Kioske war seit %1 nicht erreichbar.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database is reached again.</source>
            <translation>Die gemeinsame Datenbank der Kioske ist wieder erreichbar.</translation>
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
    <context>
        <name>WhatCountsWords</name>
        <message>
            <source>gifts for “%1” alone</source>
            <translation>nur Spenden für „%1“</translation>
        </message>
        <message>
            <source>card gifts of all kiosks are counted from Stripe</source>
            <translation>Kartenspenden aller Kioske werden aus Stripe gezählt</translation>
        </message>
        <message>
            <source>feed "%1" has not been read yet</source>
            <translation>Quelle "%1" wurde noch nicht gelesen</translation>
        </message>
        <message>
            <source>%1 at the start</source>
            <translation>%1 am Anfang</translation>
        </message>
        <message>
            <source>what staff enter for the offer “%1”</source>
            <translation>was das Büro für das Angebot „%1“ einträgt</translation>
        </message>
        <message>
            <source>members who joined %1 since then</source>
            <translation>Mitglieder, die seitdem %1 beigetreten sind</translation>
        </message>
        <message>
            <source>members who joined %1</source>
            <translation>Mitglieder, die %1 beigetreten sind</translation>
        </message>
        <message>
            <source>monthly supporters who began %1 since then</source>
            <translation>monatlich Spendende, die seitdem %1 begonnen haben</translation>
        </message>
        <message>
            <source>monthly supporters who began %1</source>
            <translation>monatlich Spendende, die %1 begonnen haben</translation>
        </message>
        <message>
            <source>%1 %2 since then</source>
            <translation>%1 %2 seitdem</translation>
        </message>
        <message>
            <source>gifts %1 by %2</source>
            <translation>Spenden %1 (%2)</translation>
        </message>
        <message>
            <source>with corrections</source>
            <translation>mit Berichtigungen</translation>
        </message>
        <message>
            <source>each gift as one donor, less refunds, with corrections</source>
            <translation>jede Spende als eine spendende Person, abzüglich Erstattungen, mit Berichtigungen</translation>
        </message>
        <message>
            <source>less refunds, with corrections</source>
            <translation>abzüglich Erstattungen, mit Berichtigungen</translation>
        </message>
        <message>
            <source>at the kiosks</source>
            <translation>an den Kiosken</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>here and at %n other kiosk(s)</source>
            <translation>
                <numerusform>hier und an einem anderen Kiosk</numerusform>
                <numerusform>hier und an %n anderen Kiosken</numerusform>
            </translation>
        </message>
        <message>
            <source>the figure from %1</source>
            <translation>die Zahl von %1</translation>
        </message>
        <message>
            <source>the figure in %1</source>
            <translation>die Zahl in %1</translation>
        </message>
        <message>
            <source>the figure typed in the campaign for %1</source>
            <translation>die Zahl, die in der Kampagne für %1 eingetragen ist</translation>
        </message>
        <message>
            <source>feed "%1"</source>
            <translation>Quelle "%1"</translation>
        </message>
        <message>
            <source>less %1 from before the drive</source>
            <translation>abzüglich %1 von vor der Aktion</translation>
        </message>
        <message>
            <source>which includes members who joined at the kiosks</source>
            <translation>darin enthalten Mitglieder, die an den Kiosken beigetreten sind</translation>
        </message>
        <message>
            <source>which includes monthly supporters who began at the kiosks</source>
            <translation>darin enthalten monatlich Spendende, die an den Kiosken begonnen haben</translation>
        </message>
        <message>
            <source>which includes %1</source>
            <translation>darin enthalten %1</translation>
        </message>
        <message>
            <source>which includes what %1 says</source>
            <translation>darin enthalten, was %1 sagt</translation>
        </message>
        <message>
            <source>all gifts</source>
            <translation>alle Spenden</translation>
        </message>
        <message>
            <source>%1 gifts</source>
            <translation>Spenden (%1)</translation>
        </message>
        <message>
            <source>card reader</source>
            <translation>Kartenlesegerät</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>bar</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>other means</source>
            <translation>anderes</translation>
        </message>
        <message>
            <source>card-reader</source>
            <comment>kind of gift</comment>
            <translation>Kartenlesegerät</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>kind of gift</comment>
            <translation>Handy</translation>
        </message>
        <message>
            <source>cash</source>
            <comment>kind of gift</comment>
            <translation>bar</translation>
        </message>
        <message>
            <source>cheque</source>
            <comment>kind of gift</comment>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>transfer</source>
            <comment>kind of gift</comment>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of gift</comment>
            <translation>anderes</translation>
        </message>
    </context>
</TS>
