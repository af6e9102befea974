<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>Testo grande</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Nessun movimento</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>Pulsanti più in basso</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>Uno schermo più facile da usare</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Come prima</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
    </context>
    <context>
        <name>AccountCheckWords</name>
        <message>
            <source>The clock was not compared with Stripe’s: %1</source>
            <translation>L’orologio non è stato confrontato con quello di Stripe: %1</translation>
        </message>
        <message>
            <source>The Stripe key may do too little, so some gifts would fail; people can still scan the codes or give cash, staff ticks %1 for it in Stripe’s Dashboard.</source>
            <translation>La chiave Stripe ha forse troppo pochi permessi, quindi alcune donazioni non riuscirebbero; si può comunque donare con i codici o in contanti, lo staff attivi %1 per la chiave nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.</source>
            <translation>Questo chiosco non ha ancora una chiave Stripe. Lo staff può aggiungerla in ufficio, alla voce Chiave Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still scan the codes or give cash, staff sets a key with: %1</source>
            <translation>Questo chiosco non ha una chiave Stripe, quindi qui non si accettano carte né pagamenti con il telefono; si può comunque donare con i codici o in contanti, lo staff imposta una chiave con: %1</translation>
        </message>
        <message>
            <source>%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash.</source>
            <translation>%1 Fino ad allora qui non si accettano carte né pagamenti con il telefono; si può comunque donare con i codici o in contanti.</translation>
        </message>
        <message>
            <source>No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1</source>
            <translation>Qui non si accettano carte né pagamenti con il telefono, ma si può comunque donare con i codici o in contanti: %1</translation>
        </message>
        <message>
            <source>Practice has a simulated Stripe on this machine and needs no network.</source>
            <translation>La prova usa uno Stripe simulato su questo computer e non ha bisogno della rete.</translation>
        </message>
        <message>
            <source>The Stripe at %1 can be reached.</source>
            <translation>Lo Stripe all’indirizzo %1 è raggiungibile.</translation>
        </message>
        <message>
            <source>Stripe can be reached.</source>
            <translation>Stripe è raggiungibile.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; people can still scan the codes or give cash, check again in a few minutes.</source>
            <translation>Stripe ha un problema suo (HTTP %1), quindi carte e pagamenti con il telefono potrebbero non riuscire; si può comunque donare con i codici o in contanti, ricontrolli tra qualche minuto.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check the network cable or Wi-Fi.</source>
            <translation>Stripe non è raggiungibile, quindi qui non si accettano carte né pagamenti con il telefono; si può comunque donare con i codici o in contanti, controlli il cavo di rete o il Wi-Fi.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check this machine’s date and time, then whether the network wants a log-in.</source>
            <translation>Chi risponde non può dimostrare di essere Stripe, quindi qui non si accettano carte né pagamenti con il telefono; si può comunque donare con i codici o in contanti, controlli data e ora di questo computer e poi se la rete chiede un accesso.</translation>
        </message>
        <message>
            <source>Something else answers in Stripe’s place, so no cards or payments by phone are taken here; people can still scan the codes or give cash, open a browser and log in to the network, or use another one.</source>
            <translation>Al posto di Stripe risponde qualcos’altro, quindi qui non si accettano carte né pagamenti con il telefono; si può comunque donare con i codici o in contanti, apra un browser e acceda alla rete, o ne usi un’altra.</translation>
        </message>
        <message>
            <source>In practice there is no other clock to compare this machine’s with.</source>
            <translation>In prova non c’è un altro orologio con cui confrontare quello di questo computer.</translation>
        </message>
        <message>
            <source>The clock could not be compared with Stripe’s, which gave no time.</source>
            <translation>Non è stato possibile confrontare l’orologio con quello di Stripe, che non ha dato l’ora.</translation>
        </message>
        <message>
            <source>The clock agrees with Stripe’s.</source>
            <translation>L’orologio concorda con quello di Stripe.</translation>
        </message>
        <message>
            <source>This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’orologio di questo computer segna %1, quindi Stripe potrebbe rifiutarlo e il registro avrebbe giorni sbagliati; imposti data e ora prima che qualcuno doni.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was then; set date and time before anybody gives.</source>
            <translation>L’orologio di questo computer è indietro di %1 rispetto all’ultima voce del registro, quindi è sbagliato ora o lo era allora; imposti data e ora prima che qualcuno doni.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>L’orologio di questo computer è avanti di %1, quindi le ore nel registro sono sbagliate; lo regoli, si può continuare a donare.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>L’orologio di questo computer è indietro di %1, quindi le ore nel registro sono sbagliate; lo regoli, si può continuare a donare.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’orologio di questo computer è avanti di %1, quindi Stripe potrebbe rifiutarlo e il registro avrebbe giorni sbagliati; imposti data e ora prima che qualcuno doni.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’orologio di questo computer è indietro di %1, quindi Stripe potrebbe rifiutarlo e il registro avrebbe giorni sbagliati; imposti data e ora prima che qualcuno doni.</translation>
        </message>
        <message>
            <source>Practice has a key of its own and needs none from Stripe.</source>
            <translation>La prova ha una chiave propria e non ne chiede una a Stripe.</translation>
        </message>
        <message>
            <source>Stripe accepts the key of practice, which moves no real money.</source>
            <translation>Stripe accetta la chiave di prova, che non muove denaro vero.</translation>
        </message>
        <message>
            <source>The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people can go on giving, staff takes %1 away from it in Stripe’s Dashboard.</source>
            <translation>La chiave Stripe funziona, ma ha più permessi di quanti ne servano a un chiosco, a vantaggio di chi la rubasse; si può continuare a donare, lo staff le tolga %1 nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>Stripe knows the live restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe conosce la chiave live con restrizioni, che ha i permessi necessari a un chiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the live secret key, and it may do what a kiosk does.</source>
            <translation>Stripe conosce la chiave segreta live, che ha i permessi necessari a un chiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the test restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe conosce la chiave di test con restrizioni, che ha i permessi necessari a un chiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the test secret key, and it may do what a kiosk does.</source>
            <translation>Stripe conosce la chiave segreta di test, che ha i permessi necessari a un chiosco.</translation>
        </message>
        <message>
            <source>Practice brings its own reader.</source>
            <translation>La prova ha un lettore proprio.</translation>
        </message>
        <message>
            <source>Practice brings its own reader with the first payment.</source>
            <translation>La prova ha un lettore proprio, dal primo pagamento in poi.</translation>
        </message>
        <message>
            <source>No card reader is set up, so people give by phone.</source>
            <translation>Non è configurato alcun lettore di carte, quindi si dona con il telefono.</translation>
        </message>
        <message>
            <source>The card reader cannot be checked without a key; see the line about the Stripe key.</source>
            <translation>Senza chiave non si può controllare il lettore di carte; veda la riga sulla chiave Stripe.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is online.</source>
            <translation>Il lettore di carte %1 (%2) è online.</translation>
        </message>
        <message>
            <source>The card reader %1 is online.</source>
            <translation>Il lettore di carte %1 è online.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Il lettore di carte %1 (%2) è offline, quindi forse non si accettano carte; si può donare con il telefono o in contanti, lo accenda e controlli che sia collegato alla rete.</translation>
        </message>
        <message>
            <source>The card reader %1 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Il lettore di carte %1 è offline, quindi forse non si accettano carte; si può donare con il telefono o in contanti, lo accenda e controlli che sia collegato alla rete.</translation>
        </message>
    </context>
    <context>
        <name>AddressTroubleWords</name>
        <message>
            <source>%1 is not on one of allowed_hosts by https; correct one of the two.</source>
            <translation>%1 non è un indirizzo https su uno degli allowed_hosts; corregga l’uno o l’altro.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 rimanda a %2, e una fonte non viene seguita altrove; acceda al Wi-Fi se lo chiede, o scriva l’indirizzo dove si trova ora.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 rimanda a %2, e un download non viene seguito altrove; acceda al Wi-Fi se lo chiede, o scriva l’indirizzo dove si trova ora.</translation>
        </message>
        <message>
            <source>%1 refuses to tell (%2); check who may read it, and the key if it needs one.</source>
            <translation>%1 rifiuta di rispondere (%2); controlli chi può leggerlo e, se serve, la chiave.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (%2); check the address.</source>
            <translation>%1 non ha nulla a questo indirizzo (%2); controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); it is asked again later.</source>
            <translation>%1 al momento non può rispondere (%2); verrà interrogato di nuovo più tardi.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); try again in a while.</source>
            <translation>%1 al momento non può rispondere (%2); riprovi tra un po’.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a feed; check the address.</source>
            <translation>%1 risponde con il codice %2 invece che con una fonte; controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a download; check the address.</source>
            <translation>%1 risponde con il codice %2 invece che con un download; controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 didn’t answer whole within %2 seconds; check the network here.</source>
            <translation>%1 non ha risposto per intero entro %2 secondi; controlli la rete qui.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Nessuna connessione sicura: secondo l’orologio di questo computer il certificato di %1 non è ancora valido; regoli data e ora, o avvisi chi gestisce %1.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid any more by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Nessuna connessione sicura: secondo l’orologio di questo computer il certificato di %1 non è più valido; regoli data e ora, o avvisi chi gestisce %1.</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is for another name; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Nessuna connessione sicura con %1: il certificato ricevuto è per un altro nome; c’è di mezzo qualcuno, ad esempio una pagina di accesso al Wi-Fi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is from nobody known; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Nessuna connessione sicura con %1: il certificato ricevuto viene da uno sconosciuto; c’è di mezzo qualcuno, ad esempio una pagina di accesso al Wi-Fi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1 (%2); check the network and the address.</source>
            <translation>Nessuna connessione sicura con %1 (%2); controlli la rete e l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 cannot be found; check the network, and the name in the address.</source>
            <translation>%1 non si trova; controlli la rete e il nome nell’indirizzo.</translation>
        </message>
        <message>
            <source>%1 broke off or cannot be reached; check the network here.</source>
            <translation>%1 si è interrotto o non è raggiungibile; controlli la rete qui.</translation>
        </message>
        <message>
            <source>%1 cannot be reached (%2); check the network here.</source>
            <translation>%1 non è raggiungibile (%2); controlli la rete qui.</translation>
        </message>
        <message>
            <source>%1 answers with something that isn’t HTTP; check the address.</source>
            <translation>%1 risponde con qualcosa che non è HTTP; controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>%1 risponde con una pagina web; c’è di mezzo qualcuno, ad esempio una pagina di accesso al Wi-Fi?</translation>
        </message>
        <message>
            <source>%1 answers in XML; ask it for JSON, by the address or another website’s kind.</source>
            <translation>%1 risponde in XML; gli chieda JSON, con l’indirizzo o con il tipo di fonte per un altro sito.</translation>
        </message>
        <message>
            <source>%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it.</source>
            <translation>%1 non dice quanto è lunga la risposta, quindi una metà potrebbe passare per il tutto; avvisi chi lo gestisce.</translation>
        </message>
        <message>
            <source>%1 answers in a packing that cannot be undone; ask who runs it to send it plain.</source>
            <translation>%1 risponde con una compressione che non si può aprire; chieda a chi lo gestisce di inviare senza compressione.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes; that is no feed, so check the address.</source>
            <translation>%1 risponde con più di %2 byte; non è una fonte, quindi controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes, which is too large; check the address.</source>
            <translation>%1 risponde con più di %2 byte, cioè troppi; controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%1 packs the file once more on its way; ask who runs it to send it as it is.</source>
            <translation>%1 comprime il file ancora una volta durante l’invio; chieda a chi lo gestisce di inviarlo così com’è.</translation>
        </message>
    </context>
    <context>
        <name>AdviceWords</name>
        <message>
            <source>its parameter "%1" looks as if it led on elsewhere</source>
            <translation>il suo parametro "%1" sembra rimandare altrove</translation>
        </message>
        <message>
            <source>open it and see where it ends</source>
            <translation>lo apra e guardi dove finisce</translation>
        </message>
        <message>
            <source>another code leads to the same page</source>
            <translation>un altro codice porta alla stessa pagina</translation>
        </message>
        <message>
            <source>correct it, unless one page does both</source>
            <translation>lo corregga, a meno che una pagina serva per entrambi</translation>
        </message>
        <message>
            <source>nothing says whose offer this is</source>
            <translation>nulla dice di chi è questa offerta</translation>
        </message>
        <message>
            <source>write its partner</source>
            <translation>scriva il partner</translation>
        </message>
        <message>
            <source>%1 stands for a name in other letters</source>
            <translation>%1 sta per un nome in altri caratteri</translation>
        </message>
        <message>
            <source>check it letter by letter</source>
            <translation>lo controlli lettera per lettera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s) are small on the screen</source>
            <translation>
                <numerusform>%Ln carattere si vede piccolo sullo schermo</numerusform>
                <numerusform>%Ln caratteri si vedono piccoli sullo schermo</numerusform>
            </translation>
        </message>
        <message>
            <source>two sentences read best</source>
            <translation>due frasi si leggono meglio</translation>
        </message>
        <message>
            <source>nothing says what the picture shows</source>
            <translation>nulla dice che cosa mostra l’immagine</translation>
        </message>
        <message>
            <source>add picture_text for people who cannot see it</source>
            <translation>aggiunga picture_text per chi non può vederla</translation>
        </message>
        <message>
            <source>the story has nothing for the layout "%1"</source>
            <translation>la storia non ha nulla per il layout "%1"</translation>
        </message>
        <message>
            <source>write what it is called after, or choose another layout</source>
            <translation>scriva ciò da cui prende il nome, o scelga un altro layout</translation>
        </message>
        <message>
            <source>the campaign has no goal in money, so nobody sees what is matched</source>
            <translation>la campagna non ha un obiettivo in denaro, quindi nessuno vede quanto viene aggiunto</translation>
        </message>
        <message>
            <source>add one, or leave the offer out</source>
            <translation>ne aggiunga uno, o tolga l’offerta di aggiunta</translation>
        </message>
        <message>
            <source>the bar ends at the stretch goal and never shows this</source>
            <translation>la barra finisce all’obiettivo ulteriore e non lo mostra mai</translation>
        </message>
        <message>
            <source>lower it or remove it</source>
            <translation>lo abbassi o lo tolga</translation>
        </message>
        <message>
            <source>the bar ends at the target and never shows this</source>
            <translation>la barra finisce alla meta e non lo mostra mai</translation>
        </message>
        <message>
            <source>its figure is called late before it is read again</source>
            <translation>la sua cifra risulta vecchia prima di essere riletta</translation>
        </message>
        <message>
            <source>write more, or read it more often</source>
            <translation>scriva un valore più alto, o la legga più spesso</translation>
        </message>
        <message>
            <source>to do: "%1"</source>
            <translation>da fare: "%1"</translation>
        </message>
        <message>
            <source>do it, then remove the comment</source>
            <translation>lo faccia, poi tolga il commento</translation>
        </message>
        <message>
            <source>%1 is a stand-in</source>
            <translation>%1 è un segnaposto</translation>
        </message>
        <message>
            <source>write the real one</source>
            <translation>scriva quello vero</translation>
        </message>
        <message>
            <source>write where people should go</source>
            <translation>scriva dove le persone devono andare</translation>
        </message>
        <message>
            <source>write where the figures are</source>
            <translation>scriva dove si trovano le cifre</translation>
        </message>
        <message>
            <source>the picture %1 has only %2 by %3 pixels and is shown small</source>
            <translation>l’immagine %1 è solo %2 per %3 pixel e viene mostrata piccola</translation>
        </message>
        <message>
            <source>use one that is %4 pixels wide or more</source>
            <translation>ne usi una larga almeno %4 pixel</translation>
        </message>
        <message>
            <source>the picture %1 is transparent, with parts that neither a light nor a dark plate shows</source>
            <translation>l’immagine %1 è trasparente, con parti che non si vedono né su fondo chiaro né su fondo scuro</translation>
        </message>
        <message>
            <source>save it with a ground of its own</source>
            <translation>la salvi con uno sfondo proprio</translation>
        </message>
        <message>
            <source>this machine has no font that can draw %1, and shows boxes</source>
            <translation>questo computer non ha un carattere che possa disegnare %1, e mostra quadratini</translation>
        </message>
        <message>
            <source>install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk</source>
            <translation>ne installi uno qui e sul chiosco, ad esempio fonts-noto-core o fonts-noto-cjk di Debian</translation>
        </message>
        <message>
            <source>the kiosk’s own words are not translated into %1, so its buttons and notices are English</source>
            <translation>i testi del chiosco non sono tradotti in %1, quindi pulsanti e avvisi sono in inglese</translation>
        </message>
        <message>
            <source>the languages there are: %2; amounts and dates follow the campaign all the same</source>
            <translation>le lingue disponibili: %2; importi e date seguono comunque la campagna</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) have no translation into %1 and stay as they are</source>
            <translation>
                <numerusform>%Ln testo non ha una traduzione in %1 e resta com’è</numerusform>
                <numerusform>%Ln testi non hanno una traduzione in %1 e restano come sono</numerusform>
            </translation>
        </message>
        <message>
            <source>write them there</source>
            <translation>le scriva lì</translation>
        </message>
        <message>
            <source>campaign.toml no longer has the text %1</source>
            <translation>campaign.toml non ha più il testo %1</translation>
        </message>
        <message>
            <source>remove its translation, or write the new text as its original</source>
            <translation>tolga la sua traduzione, o scriva il nuovo testo come originale</translation>
        </message>
        <message>
            <source>the public screen shows it to everybody; take it out</source>
            <translation>lo schermo pubblico lo mostra a tutti; lo tolga</translation>
        </message>
        <message>
            <source>markup of a website is in this text</source>
            <translation>in questo testo c’è codice di una pagina web</translation>
        </message>
        <message>
            <source>a bank account is in this text</source>
            <translation>in questo testo c’è un conto bancario</translation>
        </message>
        <message>
            <source>an e-mail address is in this text</source>
            <translation>in questo testo c’è un indirizzo e-mail</translation>
        </message>
        <message>
            <source>a phone number is in this text</source>
            <translation>in questo testo c’è un numero di telefono</translation>
        </message>
        <message>
            <source>a postal address is in this text</source>
            <translation>in questo testo c’è un indirizzo postale</translation>
        </message>
        <message>
            <source>the labels of a form are in this text</source>
            <translation>in questo testo ci sono le etichette di un modulo</translation>
        </message>
    </context>
    <context>
        <name>AgeWords</name>
        <message>
            <source>just now</source>
            <translation>proprio ora</translation>
        </message>
    </context>
    <context>
        <name>AmountMistakeWords</name>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 non è un importo</translation>
        </message>
        <message>
            <source>write digits only, such as "%2"</source>
            <translation>scriva solo cifre, ad esempio "%2"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2</source>
            <translation>%1 ha troppi decimali per %2</translation>
        </message>
        <message>
            <source>write it like "%3"</source>
            <translation>lo scriva come "%3"</translation>
        </message>
        <message>
            <source>%1 can’t be paid in %2 at Stripe</source>
            <translation>%1 non si può pagare in %2 con Stripe</translation>
        </message>
        <message>
            <source>write it with a last digit of 0, such as %3</source>
            <translation>lo scriva con 0 come ultima cifra, ad esempio %3</translation>
        </message>
        <message>
            <source>%1 has too few decimals</source>
            <translation>%1 ha troppo pochi decimali</translation>
        </message>
        <message>
            <source>write it like "%2"</source>
            <translation>lo scriva come "%2"</translation>
        </message>
        <message>
            <source>%1 is nothing</source>
            <translation>%1 equivale a zero</translation>
        </message>
        <message>
            <source>write an amount above zero</source>
            <translation>scriva un importo maggiore di zero</translation>
        </message>
        <message>
            <source>%1 is more than one gift can be</source>
            <translation>%1 è più di quanto possa essere una donazione</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>scriva al massimo %2</translation>
        </message>
        <message>
            <source>%1 is too little to pay</source>
            <translation>%1 è troppo poco per un pagamento</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>scriva almeno %2</translation>
        </message>
        <message>
            <source>%1 cannot be paid at Stripe</source>
            <translation>%1 non si può pagare con Stripe</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>scriva %2</translation>
        </message>
        <message>
            <source>%1 is less than this campaign takes by card or phone</source>
            <translation>%1 è meno di quanto questa campagna accetta con carta o telefono</translation>
        </message>
        <message>
            <source>%1 is more than this campaign takes by card or phone</source>
            <translation>%1 è più di quanto questa campagna accetta con carta o telefono</translation>
        </message>
        <message>
            <source>%1 is not an amount of %2 to correct by</source>
            <translation>%1 non è un importo in %2 con cui correggere</translation>
        </message>
        <message>
            <source>write it like "-%3" or "+%3"</source>
            <translation>lo scriva come "-%3" o "+%3"</translation>
        </message>
        <message>
            <source>%1 is not a number to correct by</source>
            <translation>%1 non è un numero con cui correggere</translation>
        </message>
        <message>
            <source>write it like "-2" or "+2"</source>
            <translation>lo scriva come "-2" o "+2"</translation>
        </message>
        <message>
            <source>%1 corrects nothing</source>
            <translation>%1 non corregge nulla</translation>
        </message>
        <message>
            <source>write by how much the figure changes</source>
            <translation>scriva di quanto cambia la cifra</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: quanto?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>Quanto desidera donare?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggerito</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>il più scelto</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>raggiunge l’obiettivo</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Altro importo</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>tocchi per cambiarlo</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pago col telefono</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Pago con la carta</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>Lingua: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilità</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Inquadri un codice con il telefono, o lo tocchi per ingrandirlo.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>Tocchi per donare</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>Inquadri per donare</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>con il telefono</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>con carta o telefono</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>con carta</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Lingua: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilità</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>When will you be back?</source>
            <translation>Quando tornate?</translation>
        </message>
        <message>
            <source>The screen shows this to people who come by. Closing ends the shift.</source>
            <translation>Lo schermo lo mostra a chi passa. Chiudendo si termina il turno.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Quit kiosk</source>
            <translation>Chiudi il chiosco</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>chiede conferma</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ufficio</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>to the stories</source>
            <translation>alle storie</translation>
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
            <translation>Controlli</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registra</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donazioni</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Domande</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Fine giornata</translation>
        </message>
    </context>
    <context>
        <name>BoothWords</name>
        <message>
            <source>Gifts can’t be recorded: %1 Don’t take any here, and tell staff.</source>
            <translation>Non si possono registrare donazioni: %1 Qui non ne accetti, e avvisi lo staff.</translation>
        </message>
        <message>
            <source>One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.</source>
            <translation>Un pagamento non è ancora confermato. Nessuno deve pagarlo di nuovo; le altre carte devono aspettare.</translation>
        </message>
        <message>
            <source>The booth is closed. People can still scan the codes.</source>
            <translation>Lo stand è chiuso. Si possono ancora inquadrare i codici.</translation>
        </message>
        <message>
            <source>The screen shows only stories and codes. To take gifts, touch Open.</source>
            <translation>Lo schermo mostra solo storie e codici. Per accettare donazioni, tocchi Aperto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off: touch Open. Phones and codes work.</source>
            <translation>Nessun turno è aperto, quindi niente carte: tocchi Aperto. Telefoni e codici funzionano.</translation>
        </message>
        <message>
            <source>Cards are off. %1 People can still scan the codes.</source>
            <translation>Niente carte. %1 Si possono ancora inquadrare i codici.</translation>
        </message>
        <message>
            <source>Cards are off. %1 Phones and codes work.</source>
            <translation>Niente carte. %1 Telefoni e codici funzionano.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All is well: cards, phones and codes work.</source>
            <translation>Tutto bene: carte, telefoni e codici funzionano.</translation>
        </message>
        <message>
            <source>All is well. There is no card reader here, so people give by phone.</source>
            <translation>Tutto bene. Qui non c’è un lettore di carte, quindi si dona con il telefono.</translation>
        </message>
        <message>
            <source>There is no card reader here.</source>
            <translation>Qui non c’è un lettore di carte.</translation>
        </message>
        <message>
            <source>The card reader is ready.</source>
            <translation>Il lettore di carte è pronto.</translation>
        </message>
        <message>
            <source>Cards are off. %1</source>
            <translation>Niente carte. %1</translation>
        </message>
        <message>
            <source>Open, without a shift</source>
            <translation>Aperto, senza turno</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aperto</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Solo schermo</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Chiuso</translation>
        </message>
        <message>
            <source>Closed, back at %1</source>
            <translation>Chiuso, torniamo alle %1</translation>
        </message>
        <message>
            <source>Closed, back on %1</source>
            <translation>Chiuso, torniamo il %1</translation>
        </message>
        <message>
            <source>Shift %1</source>
            <translation>Turno %1</translation>
        </message>
        <message>
            <source>Shift %1, since %2</source>
            <translation>Turno %1, dalle %2</translation>
        </message>
        <message>
            <source>No shift is open.</source>
            <translation>Nessun turno è aperto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off.</source>
            <translation>Nessun turno è aperto, quindi niente carte.</translation>
        </message>
        <message>
            <source>Don’t say</source>
            <translation>Non indicare</translation>
        </message>
        <message>
            <source>%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.</source>
            <translation>%1 alle %2. Nessuno deve pagarlo di nuovo; il chiosco continua a chiedere finché non lo sa.</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registra %1</translation>
        </message>
        <message>
            <source>Enter %1 so far</source>
            <translation>Inserisci %1 finora</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 alle %2</translation>
        </message>
        <message>
            <source>Wrong number of people</source>
            <translation>Numero di persone errato</translation>
        </message>
        <message>
            <source>They didn’t join after all</source>
            <translation>Alla fine non si è associato nessuno</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Importo errato</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Inserito due volte</translation>
        </message>
        <message>
            <source>The donor changed their mind</source>
            <translation>Ha cambiato idea</translation>
        </message>
        <message>
            <source>Just a test</source>
            <translation>Era solo una prova</translation>
        </message>
        <message>
            <source>Another mistake</source>
            <translation>Un altro errore</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>Controllo %1 di %2…</translation>
        </message>
        <message>
            <source>Nothing has been checked yet.</source>
            <translation>Non è stato ancora controllato nulla.</translation>
        </message>
        <message>
            <source>Fix %1 of %2 before people come.</source>
            <translation>Sistemi %1 di %2 prima che arrivi gente.</translation>
        </message>
        <message>
            <source>You can open. Have a look at %1 of %2.</source>
            <translation>Può aprire. Dia un’occhiata a %1 di %2.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln check(s) passed. You can open.</source>
            <translation>
                <numerusform>Il controllo è riuscito. Può aprire.</numerusform>
                <numerusform>Tutti i %Ln controlli sono riusciti. Può aprire.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Inoltre</translation>
        </message>
    </context>
    <context>
        <name>BusyLine</name>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The month before</source>
            <translation>Mese precedente</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Mese successivo</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>Donate</source>
            <translation>Donare</translation>
        </message>
        <message>
            <source>Become a member</source>
            <translation>Associarsi</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>L’offerta di un partner</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Qualcos’altro</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Denaro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Soci</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Donatori</translation>
        </message>
        <message>
            <source>Monthly supporters</source>
            <translation>Sostenitori mensili</translation>
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
            <translation>Il JSON di un sito</translation>
        </message>
        <message>
            <source>As 12.50</source>
            <translation>Come 12.50</translation>
        </message>
        <message>
            <source>In cents, as 1250</source>
            <translation>In centesimi, come 1250</translation>
        </message>
        <message>
            <source>As text, “12.50”</source>
            <translation>Come testo, «12.50»</translation>
        </message>
        <message>
            <source>As text for people, “1.250,50”</source>
            <translation>Come testo per persone, «1.250,50»</translation>
        </message>
        <message>
            <source>Gifts at Stripe</source>
            <translation>Donazioni su Stripe</translation>
        </message>
        <message>
            <source>Typed in here</source>
            <translation>Scritte qui</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatico</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citazione</translation>
        </message>
        <message>
            <source>Illustration</source>
            <translation>Illustrazione</translation>
        </message>
        <message>
            <source>Words alone</source>
            <translation>Solo parole</translation>
        </message>
        <message>
            <source>Fill the place</source>
            <translation>Riempie lo spazio</translation>
        </message>
        <message>
            <source>Show it whole</source>
            <translation>Tutta intera</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Basso</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Sinistra</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Destra</translation>
        </message>
        <message>
            <source>Top left</source>
            <translation>Alto a sinistra</translation>
        </message>
        <message>
            <source>Top right</source>
            <translation>Alto a destra</translation>
        </message>
        <message>
            <source>Bottom left</source>
            <translation>Basso a sinistra</translation>
        </message>
        <message>
            <source>Bottom right</source>
            <translation>Basso a destra</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>Il meno possibile</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Più vicino</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>Vicinissimo</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nulla</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Libro</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Pacco</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Cappella</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globo</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Pubblico</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Cuore</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Jar of coins</source>
            <translation>Barattolo di monete</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portatile</translation>
        </message>
        <message>
            <source>Megaphone</source>
            <translation>Megafono</translation>
        </message>
        <message>
            <source>Doghouse</source>
            <translation>Cuccia</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Scudo</translation>
        </message>
        <message>
            <source>Seedling</source>
            <translation>Germoglio</translation>
        </message>
        <message>
            <source>Museum</source>
            <translation>Museo</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>The drive</source>
            <translation>La campagna</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Storie</translation>
        </message>
        <message>
            <source>QR codes</source>
            <translation>Codici QR</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Obiettivi</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Fonti</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Importi</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Testi</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Domande</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>QR code %1</source>
            <translation>Codice QR %1</translation>
        </message>
        <message>
            <source>Add a QR code</source>
            <translation>Aggiungi un codice QR</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Storia %1</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Aggiungi una storia</translation>
        </message>
        <message>
            <source>Goal %1</source>
            <translation>Obiettivo %1</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Aggiungi un obiettivo</translation>
        </message>
        <message>
            <source>Feed %1</source>
            <translation>Fonte %1</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Aggiungi una fonte</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>Importo %1</translation>
        </message>
        <message>
            <source>Add an amount</source>
            <translation>Aggiungi un importo</translation>
        </message>
        <message>
            <source>Membership fee %1</source>
            <translation>Quota associativa %1</translation>
        </message>
        <message>
            <source>Add a membership fee</source>
            <translation>Aggiungi una quota</translation>
        </message>
        <message>
            <source>Fund %1</source>
            <translation>Fondo %1</translation>
        </message>
        <message>
            <source>Add a fund</source>
            <translation>Aggiungi un fondo</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Aggiungi un link</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Domanda %1</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Aggiungi una domanda</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organizzazione</translation>
        </message>
        <message>
            <source>Who the drive is for.</source>
            <translation>Per chi è la campagna.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>What the drive is called.</source>
            <translation>Come si chiama la campagna.</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sottotitolo</translation>
        </message>
        <message>
            <source>One more line about it.</source>
            <translation>Un’altra riga sulla campagna.</translation>
        </message>
        <message>
            <source>Donate and join</source>
            <translation>Donare e associarsi</translation>
        </message>
        <message>
            <source>The line that invites people to donate and become a member.</source>
            <translation>La riga che invita a donare e ad associarsi.</translation>
        </message>
        <message>
            <source>Heading of the stories</source>
            <translation>Titolo delle storie</translation>
        </message>
        <message>
            <source>Shown above each story, such as “Looking back on 2023”.</source>
            <translation>Mostrato sopra ogni storia, ad esempio «Uno sguardo al 2023».</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>The language the campaign is written in, such as en or pt-BR.</source>
            <translation>La lingua in cui è scritta la campagna, ad esempio en o pt-BR.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>The currency of every amount, in three letters such as USD or EUR.</source>
            <translation>La valuta di tutti gli importi, in tre lettere, ad esempio USD o EUR.</translation>
        </message>
        <message>
            <source>Websites that links may lead to</source>
            <translation>Siti a cui i link possono portare</translation>
        </message>
        <message>
            <source>One a line, such as www.example.org. Links to any other website are refused.</source>
            <translation>Uno per riga, ad esempio www.example.org. I link ad altri siti vengono rifiutati.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome breve</translation>
        </message>
        <message>
            <source>Marks this drive in figures and links, such as psf-2023. Gifts are counted under it.</source>
            <translation>Contrassegna questa campagna in cifre e link, ad esempio psf-2023. Le donazioni si contano sotto questo nome.</translation>
        </message>
        <message>
            <source>Made-up figures</source>
            <translation>Cifre inventate</translation>
        </message>
        <message>
            <source>If yes, the screen says that the figures are made up.</source>
            <translation>Se sì, lo schermo dice che le cifre sono inventate.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <source>Such as 2026-11-15. Gifts before it count as well.</source>
            <translation>Ad esempio 2026-11-15. Contano anche le donazioni precedenti.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>Such as 2026-12-31. Gifts after it count as well.</source>
            <translation>Ad esempio 2026-12-31. Contano anche le donazioni successive.</translation>
        </message>
        <message>
            <source>First day shown</source>
            <translation>Primo giorno mostrato</translation>
        </message>
        <message>
            <source>Only if the screen should name another first day.</source>
            <translation>Solo se lo schermo deve indicare un altro primo giorno.</translation>
        </message>
        <message>
            <source>Last day shown</source>
            <translation>Ultimo giorno mostrato</translation>
        </message>
        <message>
            <source>Only if the screen should name another last day.</source>
            <translation>Solo se lo schermo deve indicare un altro ultimo giorno.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Where a day begins and ends, such as America/New_York.</source>
            <translation>Dove un giorno comincia e finisce, ad esempio America/New_York.</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Che cosa chiede</translation>
        </message>
        <message>
            <source>A donation, a membership, a partner’s offer, or something else that helps.</source>
            <translation>Una donazione, un’iscrizione, l’offerta di un partner o altro che aiuti.</translation>
        </message>
        <message>
            <source>Above the code</source>
            <translation>Sopra il codice</translation>
        </message>
        <message>
            <source>What to do, such as “Donate”.</source>
            <translation>Che cosa fare, ad esempio «Donare».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Un’altra riga</translation>
        </message>
        <message>
            <source>Shown below that.</source>
            <translation>Mostrata lì sotto.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Whose offer it is, such as a company. Only for offers.</source>
            <translation>Di chi è l’offerta, ad esempio un’azienda. Solo per offerte.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>The page that the code opens.</source>
            <translation>La pagina che il codice apre.</translation>
        </message>
        <message>
            <source>Address in print</source>
            <translation>Indirizzo stampato</translation>
        </message>
        <message>
            <source>A shorter address of the same page, for people to type. If empty, the link is printed.</source>
            <translation>Un indirizzo più breve della stessa pagina, da scrivere a mano. Se vuoto, si stampa il link.</translation>
        </message>
        <message>
            <source>Added to the link</source>
            <translation>Aggiunto al link</translation>
        </message>
        <message>
            <source>So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too.</source>
            <translation>Per sapere da dove arrivano le donazioni, ad esempio src={kiosk}; funziona anche {campaign}.</translation>
        </message>
        <message>
            <source>Link with the amount</source>
            <translation>Link con l’importo</translation>
        </message>
        <message>
            <source>If your page accepts an amount: its link with {amount} in its place, such as https://www.example.org/give?amount={amount}.</source>
            <translation>Se la pagina accetta un importo: il suo link con {amount} al posto giusto, ad esempio https://www.example.org/give?amount={amount}.</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Quota associativa</translation>
        </message>
        <message>
            <source>Such as 99, if people may pay it here by phone; the link then asks for everything else.</source>
            <translation>Ad esempio 99, se si può pagare qui con il telefono; il link chiede poi tutto il resto.</translation>
        </message>
        <message>
            <source>Of an offer, such as autumn-offer; what it brings is counted under it.</source>
            <translation>Di un’offerta, ad esempio autumn-offer; ciò che porta si conta sotto questo nome.</translation>
        </message>
        <message>
            <source>What you did, in a few words.</source>
            <translation>Che cosa avete fatto, in poche parole.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>The story itself. Two sentences read best.</source>
            <translation>La storia vera e propria. Due frasi si leggono meglio.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>What fills the story. Automatic goes by what you give it.</source>
            <translation>Che cosa riempie la storia. Automatico decide in base a ciò che inserisce.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>A PNG, JPEG or WebP picture.</source>
            <translation>Un’immagine PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Che cosa mostra l’immagine</translation>
        </message>
        <message>
            <source>Read aloud to people who cannot see it.</source>
            <translation>Letto ad alta voce a chi non può vederla.</translation>
        </message>
        <message>
            <source>How the picture stands</source>
            <translation>Come sta l’immagine</translation>
        </message>
        <message>
            <source>Photographs fill their place, signs and logos stand whole. Usually the picture decides.</source>
            <translation>Le foto riempiono lo spazio, insegne e loghi restano interi. Di solito decide l’immagine.</translation>
        </message>
        <message>
            <source>Most important part</source>
            <translation>Parte più importante</translation>
        </message>
        <message>
            <source>What stays in view when the photograph is cropped.</source>
            <translation>Che cosa resta visibile quando la foto viene ritagliata.</translation>
        </message>
        <message>
            <source>How much is cropped</source>
            <translation>Quanto si ritaglia</translation>
        </message>
        <message>
            <source>Closer shows less of the photograph, and that larger.</source>
            <translation>Più vicino mostra meno della foto, e più in grande.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Senza immagine</translation>
        </message>
        <message>
            <source>What stands beside the story: a figure from its text, or one of the kiosk’s illustrations.</source>
            <translation>Che cosa sta accanto alla storia: una cifra dal testo, o una delle illustrazioni del chiosco.</translation>
        </message>
        <message>
            <source>Huge figure</source>
            <translation>Cifra gigante</translation>
        </message>
        <message>
            <source>Such as 33 %, read from across the hall.</source>
            <translation>Ad esempio 33 %, leggibile da in fondo alla sala.</translation>
        </message>
        <message>
            <source>Below the figure</source>
            <translation>Sotto la cifra</translation>
        </message>
        <message>
            <source>What it is, such as “more people joined us online”.</source>
            <translation>Che cos’è, ad esempio «persone in più ci hanno seguiti online».</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citazione</translation>
        </message>
        <message>
            <source>What somebody said, without quotation marks.</source>
            <translation>Che cosa ha detto qualcuno, senza virgolette.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Who said it, or whom the story is about.</source>
            <translation>Chi l’ha detto, o di chi parla la storia.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ruolo</translation>
        </message>
        <message>
            <source>What that person is or does.</source>
            <translation>Che cosa è o fa quella persona.</translation>
        </message>
        <message>
            <source>Where to read more. It is printed, without a QR code.</source>
            <translation>Dove leggere di più. Viene stampato, senza codice QR.</translation>
        </message>
        <message>
            <source>Made possible by</source>
            <translation>Grazie al sostegno di</translation>
        </message>
        <message>
            <source>Whose funding made it possible.</source>
            <translation>Chi l’ha reso possibile con i suoi fondi.</translation>
        </message>
        <message>
            <source>Feeds refer to the goal by it; such as gifts.</source>
            <translation>Le fonti indicano l’obiettivo con questo nome; ad esempio gifts.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Che cosa si conta</translation>
        </message>
        <message>
            <source>Money, members, donors or monthly supporters.</source>
            <translation>Denaro, soci, donatori o sostenitori mensili.</translation>
        </message>
        <message>
            <source>After the figure</source>
            <translation>Dopo la cifra</translation>
        </message>
        <message>
            <source>What the figure is, such as “raised” or “new members”.</source>
            <translation>Che cos’è la cifra, ad esempio «raccolti» o «nuovi soci».</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>What you hope to reach, such as 60000.</source>
            <translation>Quanto sperate di raggiungere, ad esempio 60000.</translation>
        </message>
        <message>
            <source>Targets before it was raised</source>
            <translation>Mete precedenti</translation>
        </message>
        <message>
            <source>They stay as marks, the first one first, one a line.</source>
            <translation>Restano come segni, la prima per prima, una per riga.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Traguardi</translation>
        </message>
        <message>
            <source>Marks on the way, one a line.</source>
            <translation>Segni lungo il percorso, uno per riga.</translation>
        </message>
        <message>
            <source>Stretch goal</source>
            <translation>Obiettivo ulteriore</translation>
        </message>
        <message>
            <source>A second target, shown once the first has been reached.</source>
            <translation>Una seconda meta, mostrata quando la prima è raggiunta.</translation>
        </message>
        <message>
            <source>Second stretch goal</source>
            <translation>Secondo obiettivo ulteriore</translation>
        </message>
        <message>
            <source>A third target, shown once the second has been reached.</source>
            <translation>Una terza meta, mostrata quando la seconda è raggiunta.</translation>
        </message>
        <message>
            <source>Starting figure</source>
            <translation>Cifra iniziale</translation>
        </message>
        <message>
            <source>What had been reached before this kiosk began to count.</source>
            <translation>Quanto era già stato raggiunto prima che questo chiosco cominciasse a contare.</translation>
        </message>
        <message>
            <source>Gifts until then</source>
            <translation>Donazioni fino ad allora</translation>
        </message>
        <message>
            <source>How many gifts the starting figure is.</source>
            <translation>A quante donazioni corrisponde la cifra iniziale.</translation>
        </message>
        <message>
            <source>Date of the starting figure</source>
            <translation>Data della cifra iniziale</translation>
        </message>
        <message>
            <source>When you read it, such as 2026-11-15T09:00:00.</source>
            <translation>Quando è stata letta, ad esempio 2026-11-15T09:00:00.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>The short name of the only fund that it counts. If empty, it counts all gifts.</source>
            <translation>Il nome breve dell’unico fondo che conta. Se vuoto, conta tutte le donazioni.</translation>
        </message>
        <message>
            <source>Show from</source>
            <translation>Mostra dal</translation>
        </message>
        <message>
            <source>The first day it is shown, such as 2026-12-01.</source>
            <translation>Il primo giorno in cui si mostra, ad esempio 2026-12-01.</translation>
        </message>
        <message>
            <source>Show until</source>
            <translation>Mostra fino al</translation>
        </message>
        <message>
            <source>The last day it is shown.</source>
            <translation>L’ultimo giorno in cui si mostra.</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Aggiunta offerta da</translation>
        </message>
        <message>
            <source>Who adds to the gifts; if empty, nobody does.</source>
            <translation>Chi aggiunge alle donazioni; se vuoto, nessuno.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Al massimo</translation>
        </message>
        <message>
            <source>What is added altogether, such as 5000.</source>
            <translation>Quanto si aggiunge in tutto, ad esempio 5000.</translation>
        </message>
        <message>
            <source>Added to given</source>
            <translation>Rapporto aggiunta/donazione</translation>
        </message>
        <message>
            <source>1:1 doubles a gift, 2:1 adds two for each one.</source>
            <translation>1:1 raddoppia una donazione, 2:1 aggiunge due per ogni uno donato.</translation>
        </message>
        <message>
            <source>Matched from</source>
            <translation>Aggiunta dal</translation>
        </message>
        <message>
            <source>A day, or a moment such as 2026-12-01T18:00:00.</source>
            <translation>Un giorno, o un momento come 2026-12-01T18:00:00.</translation>
        </message>
        <message>
            <source>Matched until</source>
            <translation>Aggiunta fino al</translation>
        </message>
        <message>
            <source>The last day, or the moment at which it ends.</source>
            <translation>L’ultimo giorno, o il momento in cui finisce.</translation>
        </message>
        <message>
            <source>Has been paid</source>
            <translation>È stata pagata</translation>
        </message>
        <message>
            <source>Once it is recorded as a gift; it is then no pledge any more.</source>
            <translation>Quando è registrata come donazione; allora non è più una promessa.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Such as “What your donation does”.</source>
            <translation>Ad esempio «Che cosa fa la Sua donazione».</translation>
        </message>
        <message>
            <source>What donations do</source>
            <translation>Cosa fanno le donazioni</translation>
        </message>
        <message>
            <source>One thing a line.</source>
            <translation>Una cosa per riga.</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Grazie</translation>
        </message>
        <message>
            <source>A word or two, such as “Thank you!”.</source>
            <translation>Una parola o due, ad esempio «Grazie!».</translation>
        </message>
        <message>
            <source>More thanks</source>
            <translation>Altri ringraziamenti</translation>
        </message>
        <message>
            <source>Whom you thank, and what for.</source>
            <translation>Chi ringraziate, e per che cosa.</translation>
        </message>
        <message>
            <source>What people find there</source>
            <translation>Che cosa si trova lì</translation>
        </message>
        <message>
            <source>Such as “News of the drive”.</source>
            <translation>Ad esempio «Novità della campagna».</translation>
        </message>
        <message>
            <source>Address or name</source>
            <translation>Indirizzo o nome</translation>
        </message>
        <message>
            <source>What people type or look for, such as @organisation.</source>
            <translation>Che cosa scrivere o cercare, ad esempio @organisation.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
        <message>
            <source>As visitors ask it, such as “Where does the money go?”.</source>
            <translation>Come la fanno i visitatori, ad esempio «Dove va il denaro?».</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>What volunteers can say, in two or three sentences.</source>
            <translation>Che cosa possono dire i volontari, in due o tre frasi.</translation>
        </message>
        <message>
            <source>Dark colour</source>
            <translation>Colore scuro</translation>
        </message>
        <message>
            <source>Behind the stories, dark enough for white text.</source>
            <translation>Dietro le storie, abbastanza scuro per un testo bianco.</translation>
        </message>
        <message>
            <source>Light colour</source>
            <translation>Colore chiaro</translation>
        </message>
        <message>
            <source>For amounts and main buttons. It must stand out from the dark colour.</source>
            <translation>Per importi e pulsanti principali. Deve risaltare sul colore scuro.</translation>
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
            <translation>Non è stato scaricato nulla: %1; %2.</translation>
        </message>
        <message>
            <source>What %1 sends cannot be used: %2</source>
            <translation>Ciò che %1 invia non si può usare: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Make room there, or check who may write to it.</source>
            <translation>Impossibile scrivere %1 (%2). Faccia spazio, o controlli chi può scriverci.</translation>
        </message>
        <message>
            <source>The download was stopped, and nothing was kept.</source>
            <translation>Il download è stato fermato e non è rimasto nulla.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>New</source>
            <translation>Nuova</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>una vuota</translation>
        </message>
        <message>
            <source>From a post</source>
            <translation>Da un annuncio</translation>
        </message>
        <message>
            <source>pasted, or a file</source>
            <translation>incollato, o da un file</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Apri un file</translation>
        </message>
        <message>
            <source>from another kiosk</source>
            <translation>da un altro chiosco</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Scarica</translation>
        </message>
        <message>
            <source>from a web address</source>
            <translation>da un indirizzo web</translation>
        </message>
        <message>
            <source>On this kiosk’s screen · %1</source>
            <translation>Sullo schermo di questo chiosco · %1</translation>
        </message>
        <message>
            <source>Show here</source>
            <translation>Mostra qui</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Copy and edit</source>
            <translation>Copia e modifica</translation>
        </message>
        <message>
            <source>Download a campaign</source>
            <translation>Scarica una campagna</translation>
        </message>
        <message>
            <source>Web address of the packed campaign</source>
            <translation>Indirizzo web del pacchetto della campagna</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un momento, annullamento in corso…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, per favore</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>Riprovi, per favore</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Provi con un’altra carta</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Avvicini carta o telefono al lettore</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>Allontani la carta dal lettore, per favore.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>Il lettore si sta preparando.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>La avvicini al lettore o la inserisca.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>Attenda il segnale. Può anche inserire o strisciare la carta.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>È scaduta.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Il PIN era errato.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>Il PIN è bloccato.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>La banca non ha risposto.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>La banca l’ha rifiutata senza dire perché.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>I Suoi %1 diventano %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>La Sua donazione: %1, con un’aggiunta fino a esaurimento fondi</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>Tentativo %1 di %2</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>La carta non è stata accettata</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Non è stato addebitato nulla.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>La Sua donazione: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>Il lettore è pronto</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>Il lettore si sta preparando</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>In attesa della carta</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>La banca sta verificando</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>Preferisco il telefono</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Send to staff</source>
            <translation>Invia allo staff</translation>
        </message>
        <message>
            <source>shows a code</source>
            <translation>mostra un codice</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controllo…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Ricontrolla</translation>
        </message>
        <message>
            <source>Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.</source>
            <translation>Inquadri questo codice con un telefono e invii il testo allo staff. Descrive lo stato di questo chiosco; non contiene chiavi, PIN o dati personali.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Orologio</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Fusi orari</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chiave Stripe</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lettore di carte</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Other campaigns</source>
            <translation>Altre campagne</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Figures from outside</source>
            <translation>Cifre esterne</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codici</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Schermo</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Caratteri</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guida vocale</translation>
        </message>
        <message>
            <source>Practice payment</source>
            <translation>Pagamento di prova</translation>
        </message>
        <message>
            <source>Something unexpected happened while checking this; tell staff, the log has the details.</source>
            <translation>Durante questo controllo è successo qualcosa di imprevisto; avvisi lo staff, i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>This did not answer within %1 seconds and may not work now; check again, then tell staff.</source>
            <translation>Non ha risposto entro %1 secondi e ora potrebbe non funzionare; ricontrolli, poi avvisi lo staff.</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>Stiamo ancora verificando.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>Grazie! Il pagamento è in arrivo.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Per favore, non paghi di nuovo.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Conterà quando arriverà il denaro.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>I Suoi %1 possono impiegare qualche giorno ad arrivare. Se resta qualcosa da fare, lo vedrà sul telefono; non deve aspettare qui.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Non sappiamo ancora se il pagamento di %1 è riuscito. Non deve aspettare: questo stand sarà informato.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Mostri questo allo stand</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n da sistemare</numerusform>
                <numerusform>%1, %n da sistemare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n still to do</source>
            <translation>
                <numerusform>%1, %n ancora da fare</numerusform>
                <numerusform>%1, %n ancora da fare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Quale iscrizione fa per Lei?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>A cosa destina la Sua donazione?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>Quanto può</translation>
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
            <translation>Chiudere questo pagamento?</translation>
        </message>
        <message>
            <source>Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.</source>
            <translation>Stripe, interrogato con la chiave di questo chiosco, non ne sa nulla, quindi non si possono accettare carte finché non ha un esito. Con ogni probabilità la chiave è stata cambiata mentre era aperto.</translation>
        </message>
        <message>
            <source>Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.</source>
            <translation>Chiuderlo non preleva denaro, e la chiusura resta nel registro. Se tuttavia un altro account ha incassato la donazione, lo staff la trova lì e la registra.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Chiudi pagamento</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>Lo stand è chiuso</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>Torniamo alle %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>Torniamo il %1 alle %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>Inquadri un codice per donare ora</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Tocchi per ingrandire il codice.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Scriva questo indirizzo sul telefono:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Si avvicini per inquadrare</translation>
        </message>
    </context>
    <context>
        <name>CodeTrialWords</name>
        <message>
            <source>There is a page on %1.</source>
            <translation>C’è una pagina su %1.</translation>
        </message>
        <message>
            <source>%1 leads on and on; open it on a phone, and write where it ends.</source>
            <translation>%1 rimanda sempre altrove; lo apra su un telefono e scriva dove finisce.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it ends at and allow its host.</source>
            <translation>%1 rimanda a %2, che la campagna non nomina; se è vostro, scriva il link a cui arriva e permetta quell’host.</translation>
        </message>
        <message>
            <source>%1 leads on to %2 without https; tell who runs it.</source>
            <translation>%1 rimanda a %2 senza https; avvisi chi lo gestisce.</translation>
        </message>
        <message>
            <source>%1 answers a program with the code %2; open it on a phone to be sure.</source>
            <translation>%1 risponde a un programma con il codice %2; lo apra su un telefono per sicurezza.</translation>
        </message>
    </context>
    <context>
        <name>ContestedWords</name>
        <message>
            <source>Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: shut out the kiosk that told it; see: kiosk fleet status</source>
            <translation>I chioschi si contraddicono su %1, e Stripe non ha nulla del genere per questa campagna: escluda il chiosco che l’ha riferito; veda: kiosk fleet status</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.</source>
            <translation>I chioschi si contraddicono su %1; Stripe ha %2, e ora lo dice anche questo chiosco.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2.</source>
            <translation>I chioschi si contraddicono su %1; Stripe ha %2.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. Find out who wrote the other, and shut that kiosk out.</source>
            <translation>I chioschi si contraddicono sul pagamento %1: i più dicono %2 (%3), e questo conta, non %4. Scopra chi ha scritto l’altro ed escluda quel chiosco.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>I chioschi si contraddicono sul pagamento %1: per ora conta %2 (%3), non %4. Decide ciò che ha Stripe: esegua kiosk reconcile su un altro chiosco ed escluda il chiosco che ha mentito.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: what most say (%3) counts, not what %4 says. Shut that kiosk out.</source>
            <translation>I chioschi si contraddicono su chi ha incassato il pagamento %1 di %2, come o per che cosa: conta ciò che dicono i più (%3), non ciò che dice %4. Escluda quel chiosco.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>I chioschi si contraddicono su chi ha incassato il pagamento %1 di %2, come o per che cosa: %3 o %4. Decide ciò che ha Stripe: esegua kiosk reconcile su un altro chiosco ed escluda il chiosco che ha mentito.</translation>
        </message>
        <message>
            <source>%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut out the kiosk that lied.</source>
            <translation>%1 dice che %2 del pagamento %3 sono stati restituiti (%4), e nessun altro chiosco lo dice, quindi non conta ancora. Esegua kiosk reconcile sul chiosco che l’ha incassato; se Stripe non ha un tale rimborso, escluda il chiosco che ha mentito.</translation>
        </message>
        <message>
            <source>%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. If it is right, correct it at the kiosk that took the gifts, and void it at the other; if nobody of you typed it, shut that kiosk out.</source>
            <translation>%1 toglie %2 in più da %3 rispetto a quanto ha portato, e nessun altro chiosco lo fa, quindi non conta. Se è giusto, lo corregga sul chiosco che ha incassato le donazioni e lo annulli sull’altro; se nessuno di voi l’ha scritto, escluda quel chiosco.</translation>
        </message>
        <message>
            <source>%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody did, shut that kiosk out.</source>
            <translation>%1 ha ripreso da %3, della campagna %4, %2 in più di quanto vi ha portato, quindi questo risulta ancora anche lì. Se è stato uno di voi, non c’è niente da fare e niente da annullare; se non è stato nessuno, escluda quel chiosco.</translation>
        </message>
    </context>
    <context>
        <name>DayChoice</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
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
            <translation>Confronto con Stripe…</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 di %3</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Preparazione del rapporto…</translation>
        </message>
        <message>
            <source>Something went wrong. Tell staff.</source>
            <translation>Qualcosa è andato storto. Avvisi lo staff.</translation>
        </message>
        <message>
            <source>The ledger and Stripe agree.</source>
            <translation>Il registro e Stripe concordano.</translation>
        </message>
        <message>
            <source>The ledger and Stripe didn’t agree. Tell staff.</source>
            <translation>Il registro e Stripe non concordavano. Avvisi lo staff.</translation>
        </message>
        <message>
            <source>Not compared with Stripe: %1</source>
            <translation>Non confrontato con Stripe: %1</translation>
        </message>
        <message>
            <source>There was nothing to compare with Stripe.</source>
            <translation>Non c’era nulla da confrontare con Stripe.</translation>
        </message>
        <message>
            <source>Saved in %1: %2</source>
            <translation>Salvato in %1: %2</translation>
        </message>
        <message>
            <source>Not saved in %1 (%2): %3. Tell staff.</source>
            <translation>Non salvato in %1 (%2): %3. Avvisi lo staff.</translation>
        </message>
        <message>
            <source>Couldn’t be made: %1. Tell staff; the log says why.</source>
            <translation>Impossibile creare: %1. Avvisi lo staff; il log dice perché.</translation>
        </message>
        <message>
            <source>Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.</source>
            <translation>Non usi %1: viene da un rapporto precedente e non è stato possibile eliminarlo. Avvisi lo staff.</translation>
        </message>
    </context>
    <context>
        <name>DayOutcome</name>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
    </context>
    <context>
        <name>DifferenceWords</name>
        <message>
            <source>Stripe received %1 (%2) that the ledger didn’t have; %3</source>
            <translation>Stripe ha ricevuto %1 (%2) che nel registro mancava; %3</translation>
        </message>
        <message>
            <source>Stripe refunded %1 (%2), and the ledger didn’t have it; %3</source>
            <translation>Stripe ha rimborsato %1 (%2), e nel registro mancava; %3</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4</source>
            <translation>Nel registro c’è %1 (%2), ma su Stripe è «%3», quindi non è stato ricevuto nulla; %4</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but Stripe has no such payment for this key; %4</source>
            <translation>Nel registro c’è %1 (%2), ma Stripe non ha un tale pagamento per questa chiave; %4</translation>
        </message>
        <message>
            <source>The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, so the money is here and the goal gets it back; %3</source>
            <translation>Secondo il registro la banca di un donatore ha ripreso %1 (%2), ma la contestazione su Stripe è «%4», quindi il denaro è qui e torna all’obiettivo; %3</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4</source>
            <translation>Nel registro c’è un rimborso di %1 (%2), ma su Stripe è «%3», quindi il denaro è tornato; %4</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4</source>
            <translation>Nel registro c’è un rimborso di %1 (%2), ma Stripe non ha un tale rimborso per questa chiave; %4</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 The dispute is lost, so there is nothing to answer; don’t refund the gift.</source>
            <translation>La banca di un donatore ha ripreso %1 (%2), e nel registro mancava; %3 La contestazione è persa, quindi non c’è nulla a cui rispondere; non rimborsi la donazione.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 Answer the dispute in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>La banca di un donatore ha ripreso %1 (%2, «%4» su Stripe), e nel registro mancava; %3 Risponda alla contestazione nella Dashboard di Stripe e non rimborsi la donazione.</translation>
        </message>
        <message>
            <source>A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; answer it in Stripe’s Dashboard.</source>
            <translation>La banca di un donatore chiede chiarimenti su %5 (%2, «%3» su Stripe) e finora non ha ripreso nulla; risponda nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; answer it in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>La banca di un donatore ha ripreso %1 (%2), e la contestazione su Stripe è ancora «%3»; risponda nella Dashboard di Stripe e non rimborsi la donazione.</translation>
        </message>
        <message>
            <source>%1 (%2) is disputed, and this key may not read what the donor’s bank took back; allow it to read disputes in Stripe’s Dashboard, then compare again.</source>
            <translation>%1 (%2) è contestato, e questa chiave non può leggere quanto ha ripreso la banca del donatore; le permetta di leggere le contestazioni nella Dashboard di Stripe, poi confronti di nuovo.</translation>
        </message>
        <message>
            <source>For %2 the ledger says %1, and Stripe says %5; %4</source>
            <translation>Per %2 il registro dice %1 e Stripe dice %5; %4</translation>
        </message>
        <message>
            <source>The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs.</source>
            <translation>La pagina per %1 (%2) è ancora aperta su un telefono e si può pagare; il chiosco chiarisce l’esito quando è in funzione.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and it is “%3” at Stripe; the kiosk settles it when it runs.</source>
            <translation>Qui non si sa che fine ha fatto %1 (%2), e su Stripe è «%3»; il chiosco chiarisce l’esito quando è in funzione.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another account may have taken it; set that account’s key again, or close it: %6</source>
            <translation>Qui non si sa che fine ha fatto %1 (%2), e Stripe non ne ha nulla per questa chiave, quindi potrebbe averlo incassato un altro account; rimetta la chiave di quell’account, o lo chiuda: %6</translation>
        </message>
        <message>
            <source>Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2</source>
            <translation>In %1 non c’è alcuna differenza che debba essere chiarita da una persona, quindi nulla da chiudere; guardi con: %2</translation>
        </message>
        <message>
            <source>Reading Stripe’s payments, days</source>
            <translation>Lettura dei pagamenti su Stripe, giorni</translation>
        </message>
        <message>
            <source>Reading Stripe’s refunds, days</source>
            <translation>Lettura dei rimborsi su Stripe, giorni</translation>
        </message>
        <message>
            <source>Asking Stripe one by one</source>
            <translation>Richiesta a Stripe uno per uno</translation>
        </message>
        <message>
            <source>Recording Stripe’s fees</source>
            <translation>Registrazione delle commissioni di Stripe</translation>
        </message>
        <message>
            <source>Cancelling payments that nobody waits for</source>
            <translation>Annullamento dei pagamenti che nessuno attende</translation>
        </message>
        <message>
            <source>no goal counts it, so there is nothing to correct; close it with: %1</source>
            <comment>a gift or refund</comment>
            <translation>nessun obiettivo lo conta, quindi non c’è nulla da correggere; lo chiuda con: %1</translation>
        </message>
        <message>
            <source>correct the goal with: %1; or, where that has been done, close this with: %2</source>
            <translation>corregga l’obiettivo con: %1; oppure, se è già stato fatto, lo chiuda con: %2</translation>
        </message>
        <message>
            <source>it is recorded now.</source>
            <comment>a gift or refund</comment>
            <translation>ora è registrato.</translation>
        </message>
        <message>
            <source>the ledger cannot hold it, so see to this first: %1</source>
            <translation>il registro non può accoglierlo, quindi provveda prima a questo: %1</translation>
        </message>
        <message>
            <source>it is recorded without --look.</source>
            <comment>a gift or refund</comment>
            <translation>verrà registrato senza --look.</translation>
        </message>
        <message>
            <source>it can’t be recorded, since the ledger has it differently; see: %1</source>
            <comment>a gift or refund</comment>
            <translation>non si può registrare, perché nel registro è diverso; veda: %1</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Enter the set-up code</source>
            <translation>Inserisca il codice di configurazione</translation>
        </message>
        <message>
            <source>Choose a staff PIN</source>
            <translation>Scelga un PIN per lo staff</translation>
        </message>
        <message>
            <source>Enter it again</source>
            <translation>Lo inserisca di nuovo</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <translation>Inserisca il PIN</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. The code is shown where the kiosk was started.</source>
            <translation>Questo chiosco non ha ancora un PIN. Il codice è mostrato dove il chiosco è stato avviato.</translation>
        </message>
        <message>
            <source>At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.</source>
            <translation>Almeno sei cifre difficili da indovinare. Lo staff può fare tutto qui, anche chiudere il chiosco.</translation>
        </message>
        <message>
            <source>To make sure there is no typing mistake.</source>
            <translation>Per essere sicuri che non ci siano errori di battitura.</translation>
        </message>
        <message>
            <source>For booth volunteers and staff.</source>
            <translation>Per i volontari dello stand e lo staff.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) typed</source>
            <translation>
                <numerusform>%Ln cifra inserita</numerusform>
                <numerusform>%Ln cifre inserite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %Ln second(s).</source>
            <translation>
                <numerusform>Può riprovare tra %Ln secondo.</numerusform>
                <numerusform>Può riprovare tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln second(s)</source>
            <translation>
                <numerusform>Attenda %Ln secondo</numerusform>
                <numerusform>Attenda %Ln secondi</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entra</translation>
        </message>
    </context>
    <context>
        <name>DoorWords</name>
        <message>
            <source>That was not right.</source>
            <translation>Non era giusto.</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>Troppi tentativi sbagliati.</translation>
        </message>
        <message>
            <source>The two PINs were not the same. Choose one again.</source>
            <translation>I due PIN non erano uguali. Ne scelga uno di nuovo.</translation>
        </message>
        <message>
            <source>Something went wrong. Try again, and tell staff.</source>
            <translation>Qualcosa è andato storto. Riprovi e avvisi lo staff.</translation>
        </message>
        <message>
            <source>A PIN has only digits, 0 to 9. Choose one with at least six.</source>
            <translation>Un PIN ha solo cifre, da 0 a 9. Ne scelga uno con almeno sei.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 digits. Choose another one.</source>
            <translation>Un PIN ha da %1 a %2 cifre. Ne scelga un altro.</translation>
        </message>
        <message>
            <source>That PIN is one of the first that anybody would try. Choose one without a pattern.</source>
            <translation>Quel PIN è uno dei primi che chiunque proverebbe. Ne scelga uno senza uno schema.</translation>
        </message>
        <message>
            <source>Volunteers and staff need different PINs. Choose another one.</source>
            <translation>Volontari e staff devono avere PIN diversi. Ne scelga un altro.</translation>
        </message>
        <message>
            <source>%1 can’t be used right now (%2). Try again.</source>
            <translation>Ora non si può usare %1 (%2). Riprovi.</translation>
        </message>
        <message>
            <source>The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset</source>
            <translation>Impossibile leggere i PIN in %1, quindi nessuno può entrare. Per impostarne di nuovi: kiosk pin reset</translation>
        </message>
        <message>
            <source>%1 can’t be written (%2), so nothing was changed.</source>
            <translation>Impossibile scrivere %1 (%2), quindi non è cambiato nulla.</translation>
        </message>
        <message>
            <source>%1 can’t be removed (%2).</source>
            <translation>Impossibile rimuovere %1 (%2).</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or set a PIN with: kiosk pin set --role staff</source>
            <translation>Questo chiosco non ha ancora un PIN. Tenga premuto l’angolo in alto a sinistra per due secondi e scriva il codice di configurazione %1, o imposti un PIN con: kiosk pin set --role staff</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions</source>
            <translation>Qualcun altro ha modificato il file. Scarta: resta la versione dell’altro; Salva: resta la Sua, e quella dell’altro va sotto Versioni</translation>
        </message>
        <message>
            <source>Not saved yet. Your changes are kept.</source>
            <translation>Non ancora salvato. Le modifiche sono conservate.</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>L’annuncio</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Scarta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvato</translation>
        </message>
    </context>
    <context>
        <name>EditSection</name>
        <message>
            <source>Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.</source>
            <translation>Scelga una campagna sotto Campagne. Se sceglie l’esempio incluso, riceve una copia propria.</translation>
        </message>
        <message>
            <source>Read the feeds now</source>
            <translation>Leggi ora le fonti</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Da dove vengono le cifre</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Prova i codici</translation>
        </message>
        <message>
            <source>From a website</source>
            <translation>Da un sito</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Saved versions</source>
            <translation>Versioni salvate</translation>
        </message>
        <message>
            <source>What the post became</source>
            <translation>Che cosa è diventato l’annuncio</translation>
        </message>
        <message>
            <source>Where the codes lead</source>
            <translation>Dove portano i codici</translation>
        </message>
        <message>
            <source>What visitors would see</source>
            <translation>Che cosa vedrebbero i visitatori</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Da dove vengono le cifre</translation>
        </message>
        <message>
            <source>A feed from a website</source>
            <translation>Una fonte da un sito</translation>
        </message>
        <message>
            <source>What the feeds say now</source>
            <translation>Che cosa dicono ora le fonti</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Dove inviamo la ricevuta?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Indirizzo e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n carattere inserito</numerusform>
                <numerusform>%n caratteri inseriti</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe lo usa per inviare la ricevuta. Qui non viene conservato.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>Non è stato possibile inviare la ricevuta. Controlli l’indirizzo o riprovi.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Invio in corso…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>Invia la ricevuta</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>scriva prima l’indirizzo completo</translation>
        </message>
    </context>
    <context>
        <name>EndSection</name>
        <message>
            <source>Ending the day…</source>
            <translation>Chiusura della giornata…</translation>
        </message>
        <message>
            <source>There is no report</source>
            <translation>Non c’è alcun rapporto</translation>
        </message>
        <message>
            <source>Today’s totals</source>
            <translation>Totali di oggi</translation>
        </message>
        <message>
            <source>End the day</source>
            <translation>Chiudi la giornata</translation>
        </message>
        <message>
            <source>The kiosk compares today’s gifts with Stripe.</source>
            <translation>Il chiosco confronta le donazioni di oggi con Stripe.</translation>
        </message>
        <message>
            <source>You see today’s totals, to count the cash box against.</source>
            <translation>Vede i totali di oggi, con cui confrontare la cassa.</translation>
        </message>
        <message>
            <source>The report is saved on this computer for staff.</source>
            <translation>Il rapporto viene salvato su questo computer per lo staff.</translation>
        </message>
        <message>
            <source>You can stop the comparison, and do it again later.</source>
            <translation>Può fermare il confronto e rifarlo più tardi.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Rifai</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arresto…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>Grazie!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Pagamento annullato</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Tempo scaduto</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>La carta non è stata accettata</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>Il lettore di carte non risponde</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>I pagamenti con carta ora non funzionano</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>Il lettore è in uso per altro</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>Un pagamento precedente è ancora in verifica</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>Al momento non accettiamo carte</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>Questo schermo non può ricevere %1 in una volta. Si rivolga a noi allo stand: La aiuteremo volentieri.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Non è stato addebitato nulla. Un’altra carta potrebbe funzionare.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Non è stato addebitato nulla. Le carte torneranno a funzionare appena risolto il problema.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>Non è stato addebitato nulla. Chieda allo stand quando le carte torneranno a funzionare.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Non è stato addebitato nulla.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>Oppure doni con il telefono</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Altro importo</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>Scegli di nuovo</translation>
        </message>
    </context>
    <context>
        <name>EntryMistakeWords</name>
        <message>
            <source>A reason is needed: say in a few words why, such as --reason 'counted twice'.</source>
            <translation>Serve un motivo: dica in poche parole perché, ad esempio --reason 'counted twice'.</translation>
        </message>
        <message>
            <source>The reason has %1 characters; %2 are the most.</source>
            <translation>Il motivo ha %1 caratteri; il massimo è %2.</translation>
        </message>
        <message>
            <source>The reason looks as if it held an e-mail address or a telephone number; the ledger keeps nothing about people, so leave that out.</source>
            <translation>Il motivo sembra contenere un indirizzo e-mail o un numero di telefono; il registro non conserva nulla sulle persone, quindi lo tolga.</translation>
        </message>
        <message>
            <source>The gift’s time of payment has no time zone; it can’t be ordered.</source>
            <translation>L’ora di pagamento della donazione non ha un fuso orario; non si può metterla in ordine.</translation>
        </message>
        <message>
            <source>%1 members can’t join; correct the goal’s figure instead.</source>
            <translation>Non possono associarsi %1 soci; corregga invece la cifra dell’obiettivo.</translation>
        </message>
        <message>
            <source>%1 names no shift; write it on one line, in letters and digits.</source>
            <translation>%1 non indica un turno; lo scriva su una riga, con lettere e cifre.</translation>
        </message>
        <message>
            <source>The feed %1 gave a time without a zone; it can’t be ordered.</source>
            <translation>La fonte %1 ha dato un’ora senza fuso; non si può metterla in ordine.</translation>
        </message>
        <message>
            <source>Another payment on the reader has no known end yet; no card is taken until it has.</source>
            <translation>Un altro pagamento sul lettore non ha ancora un esito noto; fino ad allora non si accettano carte.</translation>
        </message>
        <message>
            <source>The shift %1 is still open; close it before %2 begins.</source>
            <translation>Il turno %1 è ancora aperto; lo chiuda prima che cominci %2.</translation>
        </message>
        <message>
            <source>The shift %1 is not open, so it can’t be closed.</source>
            <translation>Il turno %1 non è aperto, quindi non si può chiudere.</translation>
        </message>
        <message>
            <source>This kiosk has written no number %1; look in the column fact of `kiosk ledger export`.</source>
            <translation>Questo chiosco non ha scritto alcun numero %1; guardi nella colonna fact di `kiosk ledger export`.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in Stripe’s Dashboard, and don’t refund it, or it is paid twice.</source>
            <translation>Il numero %1 è stato pagato con carta, e la banca del donatore l’ha ripreso; risponda alla contestazione nella Dashboard di Stripe e non lo rimborsi, altrimenti il denaro viene restituito due volte.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.</source>
            <translation>Il numero %1 è stato pagato con carta; lo rimborsi su Stripe, e il registro si aggiorna da sé.</translation>
        </message>
        <message>
            <source>Number %1 is no gift, member or correction, so there is nothing to take back.</source>
            <translation>Il numero %1 non è una donazione, un socio o una correzione, quindi non c’è nulla da annullare.</translation>
        </message>
        <message>
            <source>Number %1 was voided before; it counts no more.</source>
            <translation>Il numero %1 è già stato annullato; non conta più.</translation>
        </message>
        <message>
            <source>%1 of %2’s smallest unit is no amount; give from %3 to %4.</source>
            <translation>%1 dell’unità più piccola di %2 non è un importo; indichi da %3 a %4.</translation>
        </message>
        <message>
            <source>%1 is no currency that the ledger knows; write it like 'USD'.</source>
            <translation>%1 non è una valuta che il registro conosce; la scriva come 'USD'.</translation>
        </message>
        <message>
            <source>%1 can’t be kept as a reference; write it on one line.</source>
            <translation>%1 non si può conservare come riferimento; lo scriva su una riga.</translation>
        </message>
        <message>
            <source>Number %1 is in the ledger under %2 and says something else; give this one a reference of its own.</source>
            <translation>Il numero %1 è nel registro sotto %2 e dice altro; dia a questo un riferimento proprio.</translation>
        </message>
        <message>
            <source>The ledger can’t hold this, since %1; shorten or correct it.</source>
            <translation>Il registro non può accogliere questo, perché %1; lo accorci o lo corregga.</translation>
        </message>
    </context>
    <context>
        <name>FactMistakeWords</name>
        <message>
            <source>it is longer than %1 characters</source>
            <translation>è più lungo di %1 caratteri</translation>
        </message>
        <message>
            <source>it is not written as this program would</source>
            <translation>non è scritto come lo scriverebbe questo programma</translation>
        </message>
        <message>
            <source>it has form %1, and this version reads %2</source>
            <translation>ha la forma %1, e questa versione legge %2</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>non è JSON</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>non è un oggetto JSON</translation>
        </message>
        <message>
            <source>it has other keys than a fact</source>
            <translation>ha chiavi diverse da quelle di un fatto</translation>
        </message>
        <message>
            <source>sequences begin with 1</source>
            <translation>le sequenze cominciano da 1</translation>
        </message>
        <message>
            <source>its entry is of no known kind</source>
            <translation>la sua voce non è di un tipo noto</translation>
        </message>
        <message>
            <source>its entry has other keys than its kind</source>
            <translation>la sua voce ha chiavi diverse dal suo tipo</translation>
        </message>
        <message>
            <source>a text in it is too long or holds what is no text</source>
            <translation>un testo al suo interno è troppo lungo o contiene qualcosa che non è testo</translation>
        </message>
        <message>
            <source>a number in it is none, or too large</source>
            <translation>un numero al suo interno non è un numero, o è troppo grande</translation>
        </message>
        <message>
            <source>%1 is none of %2</source>
            <translation>%1 non è uno di %2</translation>
        </message>
        <message>
            <source>an amount in it is no money</source>
            <translation>un importo al suo interno non è denaro</translation>
        </message>
        <message>
            <source>a time in it is none</source>
            <translation>un’ora al suo interno non è un’ora</translation>
        </message>
        <message>
            <source>a time in it has no zone</source>
            <translation>un’ora al suo interno non ha fuso</translation>
        </message>
        <message>
            <source>the figures in it are none</source>
            <translation>le cifre al suo interno non sono cifre</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Torniamo subito</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Può donare lo stesso: inquadri un codice.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>Allo stand Le diranno volentieri come donare.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>Copro anche la commissione</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>Aggiungo %1 per la commissione</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 in più</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Totale: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedFileTroubleWords</name>
        <message>
            <source>%1 is a link that leads out of its folder; put the feed itself there.</source>
            <translation>%1 è un collegamento che esce dalla sua cartella; metta lì la fonte stessa.</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the feed itself there.</source>
            <translation>%1 non è un file normale; metta lì la fonte stessa.</translation>
        </message>
        <message>
            <source>%1 is not there; check the setting feed_folder, and who puts it there.</source>
            <translation>%1 non c’è; controlli l’impostazione feed_folder e chi ce lo mette.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>Impossibile leggere %1 (%2); controlli il file e chi può leggerlo.</translation>
        </message>
        <message>
            <source>%1 cannot be read, since links lead in a circle; put the feed itself there.</source>
            <translation>Impossibile leggere %1, perché i collegamenti girano in tondo; metta lì la fonte stessa.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; that is no feed, so put the right file there.</source>
            <translation>%1 ha più di %2 byte; non è una fonte, quindi metta lì il file giusto.</translation>
        </message>
        <message>
            <source>%1 is empty; whoever writes it should write another and rename it.</source>
            <translation>%1 è vuoto; chi lo scrive dovrebbe scriverne un altro e rinominarlo.</translation>
        </message>
    </context>
    <context>
        <name>FeedFormWords</name>
        <message>
            <source>Short name</source>
            <translation>Nome breve</translation>
        </message>
        <message>
            <source>Marks its figures in the ledger, such as website.</source>
            <translation>Contrassegna le sue cifre nel registro, ad esempio website.</translation>
        </message>
        <message>
            <source>Where the figure comes from</source>
            <translation>Da dove viene la cifra</translation>
        </message>
        <message>
            <source>A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at Stripe, or typed in here.</source>
            <translation>Un documento JSON o CSV nostro, il widget pubblico di CiviCRM, il JSON di un sito qualsiasi, le vostre donazioni su Stripe, o scritte qui.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Where it is read, on one of the websites you allowed.</source>
            <translation>Dove si legge, su uno dei siti permessi.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>For JSON and CSV, instead of an address: a file in the folder for feeds.</source>
            <translation>Per JSON e CSV, invece di un indirizzo: un file nella cartella delle fonti.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Obiettivi</translation>
        </message>
        <message>
            <source>One a line: your goal, then its name in the feed, such as gifts = usd. For CiviCRM and websites it is raised or count.</source>
            <translation>Uno per riga: l’obiettivo, poi il suo nome nella fonte, ad esempio gifts = usd. Per CiviCRM e siti è raised o count.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifre</translation>
        </message>
        <message>
            <source>If typed in here, one a line: the goal and its figure, as gifts = 41980.</source>
            <translation>Se scritte qui, una per riga: l’obiettivo e la sua cifra, come gifts = 41980.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <translation>Data delle cifre</translation>
        </message>
        <message>
            <source>If typed in here: when they were right, such as 2026-11-23T14:00:00.</source>
            <translation>Se scritte qui: quando erano giuste, ad esempio 2026-11-23T14:00:00.</translation>
        </message>
        <message>
            <source>Kiosk gifts it includes</source>
            <translation>Donazioni del chiosco incluse</translation>
        </message>
        <message>
            <source>Gifts made here that it counts too, so that none counts twice; one a line: card_reader, phone, cash, cheque, transfer, other or member.</source>
            <translation>Donazioni fatte qui che anche la fonte conta, perché nessuna conti due volte; una per riga: card_reader, phone, cash, cheque, transfer, other o member.</translation>
        </message>
        <message>
            <source>Other feeds it includes</source>
            <translation>Altre fonti incluse</translation>
        </message>
        <message>
            <source>Short names of feeds whose figures are in its own, one a line; they aren’t added then.</source>
            <translation>Nomi brevi delle fonti le cui cifre sono comprese in questa, uno per riga; allora non si sommano.</translation>
        </message>
        <message>
            <source>Payments of your website</source>
            <translation>Pagamenti del vostro sito</translation>
        </message>
        <message>
            <source>For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26.</source>
            <translation>Per donazioni su Stripe: metadati dei pagamenti che nessun chiosco ha incassato e che contano, come drive = w26.</translation>
        </message>
        <message>
            <source>Later monthly payments</source>
            <translation>Pagamenti mensili successivi</translation>
        </message>
        <message>
            <source>If yes, each later payment of those who give monthly counts, too.</source>
            <translation>Se sì, conta anche ogni pagamento successivo di chi dona ogni mese.</translation>
        </message>
        <message>
            <source>Payment links that count</source>
            <translation>Link di pagamento che contano</translation>
        </message>
        <message>
            <source>For gifts at Stripe: payment links of the drive, one a line, such as plink_1.</source>
            <translation>Per donazioni su Stripe: link di pagamento della campagna, uno per riga, ad esempio plink_1.</translation>
        </message>
        <message>
            <source>Products that count</source>
            <translation>Prodotti che contano</translation>
        </message>
        <message>
            <source>For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else.</source>
            <translation>Per donazioni su Stripe: uno per riga, ad esempio prod_1. Un pagamento conta se non era per altro.</translation>
        </message>
        <message>
            <source>Counted since</source>
            <translation>Contato dal</translation>
        </message>
        <message>
            <source>For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s.</source>
            <translation>Per donazioni su Stripe e siti a cui si chiede {since}: il primo giorno, se non è quello della campagna.</translation>
        </message>
        <message>
            <source>Raised before the drive</source>
            <translation>Raccolto prima della campagna</translation>
        </message>
        <message>
            <source>For CiviCRM and websites: what it had raised before; this is subtracted.</source>
            <translation>Per CiviCRM e siti: quanto era già stato raccolto; viene sottratto.</translation>
        </message>
        <message>
            <source>Seconds between readings</source>
            <translation>Secondi tra le letture</translation>
        </message>
        <message>
            <source>How often it is read.</source>
            <translation>Ogni quanto si legge.</translation>
        </message>
        <message>
            <source>Out of date after, in minutes</source>
            <translation>Non aggiornata dopo, in minuti</translation>
        </message>
        <message>
            <source>The screen then says how old the figure is.</source>
            <translation>Lo schermo dice allora quanto è vecchia la cifra.</translation>
        </message>
        <message>
            <source>Largest jump, in percent</source>
            <translation>Salto massimo, in percentuale</translation>
        </message>
        <message>
            <source>A bigger jump, in percent of the target, waits until it was read three times or confirmed.</source>
            <translation>Un salto più grande, in percentuale della meta, aspetta di essere letto tre volte o confermato.</translation>
        </message>
        <message>
            <source>Path to the money</source>
            <translation>Percorso del denaro</translation>
        </message>
        <message>
            <source>A JMESPath in the website’s JSON, such as data.raised.</source>
            <translation>Un JMESPath nel JSON del sito, ad esempio data.raised.</translation>
        </message>
        <message>
            <source>Path to the number of gifts</source>
            <translation>Percorso del numero di donazioni</translation>
        </message>
        <message>
            <source>Such as data.donor_count.</source>
            <translation>Ad esempio data.donor_count.</translation>
        </message>
        <message>
            <source>Path to the moment</source>
            <translation>Percorso del momento</translation>
        </message>
        <message>
            <source>When it was counted; without it, when it was fetched.</source>
            <translation>Quando è stato contato; se manca, quando è stato letto.</translation>
        </message>
        <message>
            <source>How money is written</source>
            <translation>Come è scritto il denaro</translation>
        </message>
        <message>
            <source>What stands at the path to the money.</source>
            <translation>Che cosa c’è al percorso del denaro.</translation>
        </message>
        <message>
            <source>Language of the amounts</source>
            <translation>Lingua degli importi</translation>
        </message>
        <message>
            <source>For CSV and text for people: whose marks it has, such as de-CH.</source>
            <translation>Per CSV e testo per persone: di quale lingua sono i segni, ad esempio de-CH.</translation>
        </message>
        <message>
            <source>Path to the currency</source>
            <translation>Percorso della valuta</translation>
        </message>
        <message>
            <source>Where the website names it.</source>
            <translation>Dove il sito la indica.</translation>
        </message>
        <message>
            <source>The website’s currency</source>
            <translation>Valuta del sito</translation>
        </message>
        <message>
            <source>Where it names none: what it counts in, such as EUR.</source>
            <translation>Se non la indica: in che cosa conta, ad esempio EUR.</translation>
        </message>
        <message>
            <source>Path to a list</source>
            <translation>Percorso di una lista</translation>
        </message>
        <message>
            <source>If figures are to be added up: the list whose items have them.</source>
            <translation>Se le cifre vanno sommate: la lista i cui elementi le contengono.</translation>
        </message>
        <message>
            <source>Pages at most</source>
            <translation>Pagine al massimo</translation>
        </message>
        <message>
            <source>If the list has pages, with {page} in the address.</source>
            <translation>Se la lista ha pagine, con {page} nell’indirizzo.</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Richiesta</translation>
        </message>
        <message>
            <source>If the website is asked by POST: the JSON that is sent.</source>
            <translation>Se il sito si interroga con POST: il JSON inviato.</translation>
        </message>
        <message>
            <source>Header with the key</source>
            <translation>Intestazione con la chiave</translation>
        </message>
        <message>
            <source>Such as Authorization: Bearer {secret}; the key itself goes into the keyring.</source>
            <translation>Ad esempio Authorization: Bearer {secret}; la chiave stessa va nel portachiavi.</translation>
        </message>
        <message>
            <source>Name and password</source>
            <translation>Nome e password</translation>
        </message>
        <message>
            <source>If it wants both; the key is then NAME:PASSWORD.</source>
            <translation>Se li vuole entrambi; la chiave è allora NAME:PASSWORD.</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Indirizzo per i token</translation>
        </message>
        <message>
            <source>If it gives tokens for client credentials; the key is ID:SECRET.</source>
            <translation>Se dà token in cambio di credenziali client; la chiave è ID:SECRET.</translation>
        </message>
        <message>
            <source>The key can read who gave</source>
            <translation>La chiave può leggere chi ha donato</translation>
        </message>
        <message>
            <source>The office then reads it, and no kiosk does.</source>
            <translation>Allora la legge l’ufficio, e nessun chiosco.</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>a CiviCRM feed needs its address</source>
            <translation>una fonte CiviCRM ha bisogno del suo indirizzo</translation>
        </message>
        <message>
            <source>write the widget’s address</source>
            <translation>scriva l’indirizzo del widget</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lo tolga</translation>
        </message>
        <message>
            <source>a %1 feed has no address</source>
            <translation>una fonte %1 non ha un indirizzo</translation>
        </message>
        <message>
            <source>a %1 feed has no file</source>
            <translation>una fonte %1 non ha un file</translation>
        </message>
        <message>
            <source>a document has either an address or a file</source>
            <translation>un documento ha un indirizzo oppure un file</translation>
        </message>
        <message>
            <source>write one of the two</source>
            <translation>scriva uno dei due</translation>
        </message>
        <message>
            <source>a %1 feed reads no such file</source>
            <translation>una fonte %1 non legge un file del genere</translation>
        </message>
        <message>
            <source>name a file that ends in .%1</source>
            <translation>indichi un file che finisce in .%1</translation>
        </message>
        <message>
            <source>this feed gives no goal</source>
            <translation>questa fonte non dà alcun obiettivo</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "usd" }</source>
            <translation>scriva quale, ad esempio goals = { gifts = "usd" }</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "raised" }</source>
            <translation>scriva quale, ad esempio goals = { gifts = "raised" }</translation>
        </message>
        <message>
            <source>a %1 feed has no names of goals</source>
            <translation>una fonte %1 non ha nomi di obiettivi</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>li tolga</translation>
        </message>
        <message>
            <source>CiviCRM’s widget has no such figure</source>
            <translation>il widget di CiviCRM non ha questa cifra</translation>
        </message>
        <message>
            <source>write "raised" or "count" for each goal</source>
            <translation>scriva "raised" o "count" per ogni obiettivo</translation>
        </message>
        <message>
            <source>a fixed feed needs its figures</source>
            <translation>una fonte fissa ha bisogno delle sue cifre</translation>
        </message>
        <message>
            <source>write them like figures = { gifts = "41980.00" }</source>
            <translation>le scriva come figures = { gifts = "41980.00" }</translation>
        </message>
        <message>
            <source>a %1 feed has no figures here</source>
            <translation>una fonte %1 non ha cifre qui</translation>
        </message>
        <message>
            <source>leave them out, or make it a fixed feed</source>
            <translation>le tolga, o ne faccia una fonte fissa</translation>
        </message>
        <message>
            <source>it isn’t said when these figures were read</source>
            <translation>non è detto quando queste cifre sono state lette</translation>
        </message>
        <message>
            <source>write it like as_of = 2026-11-23T14:00:00</source>
            <translation>lo scriva come as_of = 2026-11-23T14:00:00</translation>
        </message>
        <message>
            <source>a %1 feed tells itself when its figures were read</source>
            <translation>una fonte %1 dice da sé quando le sue cifre sono state lette</translation>
        </message>
        <message>
            <source>nobody read figures in the year %1</source>
            <translation>nessuno ha letto cifre nell’anno %1</translation>
        </message>
        <message>
            <source>write when it was</source>
            <translation>scriva quando è stato</translation>
        </message>
        <message>
            <source>our gifts at Stripe are the very gifts of the kiosks, and count once</source>
            <translation>le nostre donazioni su Stripe sono proprio quelle dei chioschi, e contano una volta</translation>
        </message>
        <message>
            <source>a %1 feed has no baseline</source>
            <translation>una fonte %1 non ha una base</translation>
        </message>
        <message>
            <source>leave it out: only CiviCRM’s page counts from its own beginning</source>
            <translation>la tolga: solo la pagina di CiviCRM conta dal proprio inizio</translation>
        </message>
        <message>
            <source>another feed is called %1</source>
            <translation>un’altra fonte si chiama %1</translation>
        </message>
        <message>
            <source>give each its own name</source>
            <translation>dia a ciascuna un nome proprio</translation>
        </message>
        <message>
            <source>our gifts at Stripe are read already</source>
            <translation>le nostre donazioni su Stripe vengono già lette</translation>
        </message>
        <message>
            <source>keep one such feed</source>
            <translation>tenga una sola fonte del genere</translation>
        </message>
        <message>
            <source>only gifts at Stripe have later payments</source>
            <translation>solo le donazioni su Stripe hanno pagamenti successivi</translation>
        </message>
        <message>
            <source>leave it out, or write it under the feed of the kind "stripe"</source>
            <translation>lo tolga, o lo scriva sotto la fonte di tipo "stripe"</translation>
        </message>
        <message>
            <source>only a stripe feed has %1</source>
            <translation>solo una fonte stripe ha %1</translation>
        </message>
        <message>
            <source>%1 is none</source>
            <translation>%1 non è valido</translation>
        </message>
        <message>
            <source>copy it from Stripe’s Dashboard: it begins with %2_</source>
            <translation>lo copi dalla Dashboard di Stripe: comincia con %2_</translation>
        </message>
        <message>
            <source>nothing asks this website from a day on</source>
            <translation>nulla chiede a questo sito le cifre da un certo giorno in poi</translation>
        </message>
        <message>
            <source>put %1 where the address or the query has the first day, or leave it out</source>
            <translation>metta %1 dove l’indirizzo o la richiesta ha il primo giorno, o lo tolga</translation>
        </message>
        <message>
            <source>%1 is no name of metadata, or is one of the kiosk</source>
            <translation>%1 non è un nome di metadati, o è uno di quelli del chiosco</translation>
        </message>
        <message>
            <source>write one that your payments carry at Stripe</source>
            <translation>ne scriva uno che i vostri pagamenti hanno su Stripe</translation>
        </message>
        <message>
            <source>no other feed %1 gives the same goal</source>
            <translation>nessun’altra fonte %1 dà lo stesso obiettivo</translation>
        </message>
        <message>
            <source>correct the name, or leave it out</source>
            <translation>corregga il nome, o lo tolga</translation>
        </message>
        <message>
            <source>the feed %1 includes this one</source>
            <translation>la fonte %1 include questa</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>tenga uno dei due</translation>
        </message>
        <message>
            <source>another feed includes %1 already</source>
            <translation>un’altra fonte include già %1</translation>
        </message>
        <message>
            <source>say it once</source>
            <translation>lo dica una volta sola</translation>
        </message>
        <message>
            <source>the feed %2 includes %1 gifts already, so they would be in the sum twice</source>
            <translation>la fonte %2 include già le donazioni %1, che quindi sarebbero due volte nella somma</translation>
        </message>
        <message>
            <source>say it once, or put one feed into includes_feeds of the other</source>
            <translation>lo dica una volta sola, o metta una fonte nell’includes_feeds dell’altra</translation>
        </message>
        <message>
            <source>there is no goal %1</source>
            <translation>non c’è un obiettivo %1</translation>
        </message>
        <message>
            <source>write the id of one of the goals (%2)</source>
            <translation>scriva l’id di uno degli obiettivi (%2)</translation>
        </message>
        <message>
            <source>add it under [[goals]], or leave it out</source>
            <translation>lo aggiunga sotto [[goals]], o lo tolga</translation>
        </message>
        <message>
            <source>this is more than %1 times the target</source>
            <translation>è più di %1 volte la meta</translation>
        </message>
        <message>
            <source>correct the figure or the target</source>
            <translation>corregga la cifra o la meta</translation>
        </message>
        <message>
            <source>what CiviCRM calls %1 is not what the goal %2 counts</source>
            <translation>ciò che CiviCRM chiama %1 non è ciò che l’obiettivo %2 conta</translation>
        </message>
        <message>
            <source>write "%3"</source>
            <translation>scriva "%3"</translation>
        </message>
    </context>
    <context>
        <name>FeedPresets</name>
        <message>
            <source>Which page: %1</source>
            <translation>Quale pagina: %1</translation>
        </message>
        <message>
            <source>Which website, such as www.example.org</source>
            <translation>Quale sito, ad esempio www.example.org</translation>
        </message>
        <message>
            <source>Its public key, which anybody may know</source>
            <translation>La sua chiave pubblica, che chiunque può conoscere</translation>
        </message>
        <message>
            <source>The campaign has no goal that it could give a figure for; add one under Goals first.</source>
            <translation>La campagna non ha un obiettivo a cui possa dare una cifra; ne aggiunga prima uno sotto Obiettivi.</translation>
        </message>
        <message>
            <source>Add and try now</source>
            <translation>Aggiungi e prova</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>a website needs its address</source>
            <translation>un sito ha bisogno del suo indirizzo</translation>
        </message>
        <message>
            <source>write where its JSON is</source>
            <translation>scriva dove si trova il suo JSON</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lo tolga</translation>
        </message>
        <message>
            <source>only a website feed has %1</source>
            <translation>solo una fonte da un sito ha %1</translation>
        </message>
        <message>
            <source>this path is too long</source>
            <translation>questo percorso è troppo lungo</translation>
        </message>
        <message>
            <source>use a shorter one</source>
            <translation>ne usi uno più breve</translation>
        </message>
        <message>
            <source>%1 is no JMESPath</source>
            <translation>%1 non è un JMESPath</translation>
        </message>
        <message>
            <source>write it like data.raised or data[0].raised</source>
            <translation>lo scriva come data.raised o data[0].raised</translation>
        </message>
        <message>
            <source>%1 has more in it than a path may</source>
            <translation>%1 contiene più di quanto un percorso possa contenere</translation>
        </message>
        <message>
            <source>use names, places in lists, filters and | only</source>
            <translation>usi solo nomi, posizioni nelle liste, filtri e |</translation>
        </message>
        <message>
            <source>%1 is a rate or a forecast, not money that came in</source>
            <translation>%1 è un ritmo o una previsione, non denaro arrivato</translation>
        </message>
        <message>
            <source>use another figure, such as the number of supporters</source>
            <translation>usi un’altra cifra, ad esempio il numero di sostenitori</translation>
        </message>
        <message>
            <source>the marks of %1 are not known</source>
            <translation>i segni di %1 non sono noti</translation>
        </message>
        <message>
            <source>write a language such as de-CH</source>
            <translation>scriva una lingua, ad esempio de-CH</translation>
        </message>
        <message>
            <source>%1 is no header with a place for the key</source>
            <translation>%1 non è un’intestazione con un posto per la chiave</translation>
        </message>
        <message>
            <source>write it like Authorization: Bearer %2</source>
            <translation>la scriva come Authorization: Bearer %2</translation>
        </message>
        <message>
            <source>the header %1 is the kiosk’s own</source>
            <translation>l’intestazione %1 è del chiosco stesso</translation>
        </message>
        <message>
            <source>use the one that takes the key</source>
            <translation>usi quella che prende la chiave</translation>
        </message>
        <message>
            <source>a website has one way in</source>
            <translation>un sito ha un solo modo di accesso</translation>
        </message>
        <message>
            <source>keep one of header, login and token_from</source>
            <translation>tenga solo uno tra header, login e token_from</translation>
        </message>
        <message>
            <source>the address has no place for the page</source>
            <translation>l’indirizzo non ha un posto per la pagina</translation>
        </message>
        <message>
            <source>write %1 into it</source>
            <translation>ci scriva %1</translation>
        </message>
        <message>
            <source>it isn’t said how many pages there can be</source>
            <translation>non è detto quante pagine possono esserci</translation>
        </message>
        <message>
            <source>write pages = 5</source>
            <translation>scriva pages = 5</translation>
        </message>
        <message>
            <source>it isn’t said what is added up on each page</source>
            <translation>non è detto che cosa si somma su ogni pagina</translation>
        </message>
        <message>
            <source>write it like each = "data"</source>
            <translation>lo scriva come each = "data"</translation>
        </message>
        <message>
            <source>it isn’t said where %1 stands</source>
            <translation>non è detto dove si trova %1</translation>
        </message>
        <message>
            <source>write its path, such as %1 = "data.%1"</source>
            <translation>scriva il suo percorso, ad esempio %1 = "data.%1"</translation>
        </message>
        <message>
            <source>it isn’t said in which currency the website counts</source>
            <translation>non è detto in quale valuta conta il sito</translation>
        </message>
        <message>
            <source>write currency_at or currency</source>
            <translation>scriva currency_at o currency</translation>
        </message>
        <message>
            <source>it isn’t said in which language’s marks amounts are</source>
            <translation>non è detto di quale lingua sono i segni degli importi</translation>
        </message>
        <message>
            <source>write marks = "de"</source>
            <translation>scriva marks = "de"</translation>
        </message>
        <message>
            <source>the website counts in %1 and the campaign in %2</source>
            <translation>il sito conta in %1 e la campagna in %2</translation>
        </message>
        <message>
            <source>use one currency in both</source>
            <translation>usi la stessa valuta in entrambi</translation>
        </message>
    </context>
    <context>
        <name>FeedTroubleWords</name>
        <message>
            <source>What the feed %1 gives cannot be used: %2.</source>
            <translation>Ciò che dà la fonte %1 non si può usare: %2.</translation>
        </message>
        <message>
            <source>What %1 says of page %2 cannot be used: %3.</source>
            <translation>Ciò che %1 dice della pagina %2 non si può usare: %3.</translation>
        </message>
        <message>
            <source>The feed %1 is read with the Stripe key, not from here; see kiosk key check.</source>
            <translation>La fonte %1 si legge con la chiave Stripe, non da qui; veda kiosk key check.</translation>
        </message>
        <message>
            <source>The key of CiviCRM has letters that no key has; copy it again and keep it anew.</source>
            <translation>La chiave di CiviCRM ha caratteri che nessuna chiave ha; la copi e la conservi di nuovo.</translation>
        </message>
        <message>
            <source>The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, and give the kiosks what kiosk feed publish writes there.</source>
            <translation>La chiave della fonte %1 può leggere chi ha donato, quindi nessun chiosco la usa; la legga sul computer dell’ufficio e dia ai chioschi ciò che kiosk feed publish scrive lì.</translation>
        </message>
        <message>
            <source>There is no key for the feed %1; give it with kiosk key set feed:%1.</source>
            <translation>Non c’è una chiave per la fonte %1; la dia con kiosk key set feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 cannot be read now; see kiosk key check feed:%1.</source>
            <translation>La chiave della fonte %1 ora non si può leggere; veda kiosk key check feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 is not written as such a key is; give it anew.</source>
            <translation>La chiave della fonte %1 non è scritta come una chiave del genere; la dia di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is not a short name</source>
            <translation>%1 non è un nome breve</translation>
        </message>
        <message>
            <source>use small letters, digits and hyphens, at most 40</source>
            <translation>usi lettere minuscole, cifre e trattini, al massimo 40</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 non è un nome host pubblico</translation>
        </message>
        <message>
            <source>write only the name, such as "www.example.org"</source>
            <translation>scriva solo il nome, ad esempio "www.example.org"</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>questo è vuoto</translation>
        </message>
        <message>
            <source>write the link in full, beginning with https://</source>
            <translation>scriva il link per intero, cominciando con https://</translation>
        </message>
        <message>
            <source>%1 has no place for the amount, or several</source>
            <translation>%1 non ha un posto per l’importo, o ne ha più d’uno</translation>
        </message>
        <message>
            <source>write %2 once where it belongs</source>
            <translation>scriva %2 una volta, dove va</translation>
        </message>
        <message>
            <source>%1 is not a list of parameters</source>
            <translation>%1 non è una lista di parametri</translation>
        </message>
        <message>
            <source>write it like "src={kiosk}"</source>
            <translation>la scriva come "src={kiosk}"</translation>
        </message>
        <message>
            <source>%1 is not a currency that can be used</source>
            <translation>%1 non è una valuta che si può usare</translation>
        </message>
        <message>
            <source>write its three capital letters, such as USD or EUR</source>
            <translation>scriva le sue tre lettere maiuscole, ad esempio USD o EUR</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>scriva %2</translation>
        </message>
        <message>
            <source>%1 is not a time zone</source>
            <translation>%1 non è un fuso orario</translation>
        </message>
        <message>
            <source>write one such as "Europe/Prague" or "UTC"</source>
            <translation>ne scriva uno come "Europe/Prague" o "UTC"</translation>
        </message>
        <message>
            <source>%1 is not a language</source>
            <translation>%1 non è una lingua</translation>
        </message>
        <message>
            <source>write a code such as "en" or "pt-BR"</source>
            <translation>scriva un codice come "en" o "pt-BR"</translation>
        </message>
        <message>
            <source>%1 is not a colour</source>
            <translation>%1 non è un colore</translation>
        </message>
        <message>
            <source>write it like "#1e3a5f"</source>
            <translation>lo scriva come "#1e3a5f"</translation>
        </message>
        <message>
            <source>%1 is not a form of this file that this kiosk knows</source>
            <translation>%1 non è una forma di questo file che questo chiosco conosce</translation>
        </message>
        <message>
            <source>write schema = 1</source>
            <translation>scriva schema = 1</translation>
        </message>
        <message>
            <source>%1 is not a day</source>
            <translation>%1 non è un giorno</translation>
        </message>
        <message>
            <source>write it like 2025-12-31, without quotes</source>
            <translation>lo scriva come 2025-12-31, senza virgolette</translation>
        </message>
        <message>
            <source>%1 is not a day or a moment</source>
            <translation>%1 non è un giorno né un momento</translation>
        </message>
        <message>
            <source>write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes</source>
            <translation>lo scriva come 2025-12-31 o 2025-12-31T18:00:00Z, senza virgolette</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 porta fuori dalla cartella della campagna</translation>
        </message>
        <message>
            <source>put the picture beside campaign.toml</source>
            <translation>metta l’immagine accanto a campaign.toml</translation>
        </message>
        <message>
            <source>%1 pictures cannot be shown</source>
            <translation>le immagini %1 non si possono mostrare</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>la apra su un telefono o un computer e la esporti o condivida come JPEG</translation>
        </message>
        <message>
            <source>%1 is not a kind of picture that can be shown</source>
            <translation>%1 non è un tipo di immagine che si può mostrare</translation>
        </message>
        <message>
            <source>use a PNG, JPEG or WebP file</source>
            <translation>usi un file PNG, JPEG o WebP</translation>
        </message>
        <message>
            <source>%1 is not the plain name of a file</source>
            <translation>%1 non è un semplice nome di file</translation>
        </message>
        <message>
            <source>write it like "website.json"</source>
            <translation>lo scriva come "website.json"</translation>
        </message>
        <message>
            <source>%1 is not a kind of file that can be read here</source>
            <translation>%1 non è un tipo di file che si può leggere qui</translation>
        </message>
        <message>
            <source>use a .json or .csv file</source>
            <translation>usi un file .json o .csv</translation>
        </message>
        <message>
            <source>%1 is not exact</source>
            <translation>%1 non è esatto</translation>
        </message>
        <message>
            <source>write it in quotes, "%2"</source>
            <translation>lo scriva tra virgolette, "%2"</translation>
        </message>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 non è un importo</translation>
        </message>
        <message>
            <source>write it in quotes, such as "25.00"</source>
            <translation>lo scriva tra virgolette, ad esempio "25.00"</translation>
        </message>
        <message>
            <source>%1 is not a count</source>
            <translation>%1 non è un conteggio</translation>
        </message>
        <message>
            <source>write a whole number without quotes</source>
            <translation>scriva un numero intero senza virgolette</translation>
        </message>
        <message>
            <source>%1 cannot be given</source>
            <translation>%1 non si può donare</translation>
        </message>
        <message>
            <source>write an amount above zero, of at most %2</source>
            <translation>scriva un importo maggiore di zero, al massimo %2</translation>
        </message>
        <message>
            <source>%1 is offered on every page already</source>
            <translation>%1 è già offerto su ogni pagina</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>lo tolga</translation>
        </message>
        <message>
            <source>%1 is not a way to pay on a phone that is known here</source>
            <translation>%1 non è un modo di pagare con il telefono conosciuto qui</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 accetta solo %2, e questa campagna è in %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>lo tolga o cambi la valuta della campagna</translation>
        </message>
        <message>
            <source>%1 is not a figure</source>
            <translation>%1 non è una cifra</translation>
        </message>
        <message>
            <source>write money in quotes, such as "41980.00", and a count without</source>
            <translation>scriva il denaro tra virgolette, ad esempio "41980.00", e un conteggio senza</translation>
        </message>
        <message>
            <source>people who give monthly must be told how to stop</source>
            <translation>a chi dona ogni mese bisogna dire come smettere</translation>
        </message>
        <message>
            <source>write as monthly_stop where they can, such as the login link of Stripe’s customer portal</source>
            <translation>scriva in monthly_stop dove può farlo, ad esempio il link di accesso al portale clienti di Stripe</translation>
        </message>
        <message>
            <source>only a membership has dues</source>
            <translation>solo un’iscrizione ha quote</translation>
        </message>
        <message>
            <source>write them under the ask of the kind "member"</source>
            <translation>le scriva sotto la richiesta di tipo "member"</translation>
        </message>
        <message>
            <source>add an ask of the kind "member", or take them out</source>
            <translation>aggiunga una richiesta di tipo "member", o le tolga</translation>
        </message>
        <message>
            <source>the member ask has dues of its own</source>
            <translation>la richiesta per i soci ha già una quota propria</translation>
        </message>
        <message>
            <source>take them out there, or keep those and take out [[dues]] and [sliding_scale]</source>
            <translation>la tolga da lì, o tenga quella e tolga [[dues]] e [sliding_scale]</translation>
        </message>
        <message>
            <source>two kinds of dues have the same id</source>
            <translation>due tipi di quota hanno lo stesso id</translation>
        </message>
        <message>
            <source>give each its own</source>
            <translation>dia a ciascuno il suo</translation>
        </message>
        <message>
            <source>least, suggested and most are not in rising order</source>
            <translation>minimo, suggerito e massimo non sono in ordine crescente</translation>
        </message>
        <message>
            <source>write the suggested dues between the smallest and the largest</source>
            <translation>scriva la quota suggerita tra la più piccola e la più grande</translation>
        </message>
        <message>
            <source>two funds have the same id</source>
            <translation>due fondi hanno lo stesso id</translation>
        </message>
        <message>
            <source>there is no fund %1</source>
            <translation>non c’è un fondo %1</translation>
        </message>
        <message>
            <source>write the id of one of the [[funds]]</source>
            <translation>scriva l’id di uno dei [[funds]]</translation>
        </message>
        <message>
            <source>people who join belong to no fund</source>
            <translation>chi si associa non appartiene a un fondo</translation>
        </message>
        <message>
            <source>leave fund out, or count money or donors</source>
            <translation>tolga fund, o conti denaro o donatori</translation>
        </message>
        <message>
            <source>a target of zero is no goal</source>
            <translation>una meta di zero non è un obiettivo</translation>
        </message>
        <message>
            <source>write what the drive wants to reach, or leave the goal out</source>
            <translation>scriva che cosa la campagna vuole raggiungere, o tolga l’obiettivo</translation>
        </message>
        <message>
            <source>the milestones are not in rising order</source>
            <translation>i traguardi non sono in ordine crescente</translation>
        </message>
        <message>
            <source>write the smallest first, each once</source>
            <translation>scriva il più piccolo per primo, ciascuno una volta</translation>
        </message>
        <message>
            <source>the stretch goal is not above the target</source>
            <translation>l’obiettivo ulteriore non è sopra la meta</translation>
        </message>
        <message>
            <source>write a larger figure or leave it out</source>
            <translation>scriva una cifra più grande o lo tolga</translation>
        </message>
        <message>
            <source>the second stretch goal is not above a first one</source>
            <translation>il secondo obiettivo ulteriore non è sopra un primo</translation>
        </message>
        <message>
            <source>write a larger figure, or write it as the stretch goal</source>
            <translation>scriva una cifra più grande, o lo scriva come obiettivo ulteriore</translation>
        </message>
        <message>
            <source>the earlier targets do not rise to the target</source>
            <translation>le mete precedenti non crescono fino alla meta</translation>
        </message>
        <message>
            <source>write the first one first, each below the target</source>
            <translation>scriva la prima per prima, ciascuna sotto la meta</translation>
        </message>
        <message>
            <source>%1 is not a ratio</source>
            <translation>%1 non è un rapporto</translation>
        </message>
        <message>
            <source>write what is added to what is given, such as "1:1" or "2:1"</source>
            <translation>scriva quanto si aggiunge a quanto si dona, ad esempio "1:1" o "2:1"</translation>
        </message>
        <message>
            <source>a match of nothing is none</source>
            <translation>un’aggiunta di niente non è un’aggiunta</translation>
        </message>
        <message>
            <source>write the most that is added</source>
            <translation>scriva il massimo che si aggiunge</translation>
        </message>
        <message>
            <source>there are two asks of the kind "%1"</source>
            <translation>ci sono due richieste di tipo "%1"</translation>
        </message>
        <message>
            <source>keep one, or make the other a member ask</source>
            <translation>ne tenga una, o faccia dell’altra una richiesta per i soci</translation>
        </message>
        <message>
            <source>two asks have the id %1</source>
            <translation>due richieste hanno l’id %1</translation>
        </message>
        <message>
            <source>give each an id of its own</source>
            <translation>dia a ciascuna un id proprio</translation>
        </message>
        <message>
            <source>the codes to donate and to join are always there and have no id</source>
            <translation>i codici per donare e per associarsi ci sono sempre e non hanno id</translation>
        </message>
        <message>
            <source>remove this, or make it an offer</source>
            <translation>lo tolga, o ne faccia un’offerta</translation>
        </message>
        <message>
            <source>only an offer has a partner</source>
            <translation>solo un’offerta ha un partner</translation>
        </message>
        <message>
            <source>nothing asks for a donation or a membership</source>
            <translation>nulla chiede una donazione o un’iscrizione</translation>
        </message>
        <message>
            <source>add an ask of the kind "donate" or "member" beside the others</source>
            <translation>aggiunga una richiesta di tipo "donate" o "member" accanto alle altre</translation>
        </message>
        <message>
            <source>two goals have the same id</source>
            <translation>due obiettivi hanno lo stesso id</translation>
        </message>
        <message>
            <source>two amounts are suggested</source>
            <translation>due importi sono suggeriti</translation>
        </message>
        <message>
            <source>leave suggested = true with one of them</source>
            <translation>lasci suggested = true a uno solo</translation>
        </message>
        <message>
            <source>%1 is before %2, where it begins</source>
            <translation>%1 è prima di %2, quando comincia</translation>
        </message>
        <message>
            <source>swap or correct the two dates</source>
            <translation>scambi o corregga le due date</translation>
        </message>
        <message>
            <source>the drive ends on %1, before it starts on %2</source>
            <translation>la campagna finisce il %1, prima di cominciare il %2</translation>
        </message>
        <message>
            <source>white text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>un testo bianco su %1 ha un contrasto di %2, e ne serve %3</translation>
        </message>
        <message>
            <source>use a darker one such as %4</source>
            <translation>ne usi uno più scuro, ad esempio %4</translation>
        </message>
        <message>
            <source>dark text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>un testo scuro su %1 ha un contrasto di %2, e ne serve %3</translation>
        </message>
        <message>
            <source>use a lighter one such as %4</source>
            <translation>ne usi uno più chiaro, ad esempio %4</translation>
        </message>
        <message>
            <source>%1 on %5 has a contrast of %2, and %3 is needed</source>
            <translation>%1 su %5 ha un contrasto di %2, e ne serve %3</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
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
            <translation>Questo chiosco</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Altri chioschi</translation>
        </message>
        <message>
            <source>Stripe, at no kiosk</source>
            <translation>Stripe, senza chiosco</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banca</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correzioni</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, in ritardo</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>All’inizio</translation>
        </message>
    </context>
    <context>
        <name>FigureSources</name>
        <message>
            <source>There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.</source>
            <translation>Non ci sono ancora cifre: la campagna non ha un obiettivo, o non è quella sullo schermo di questo chiosco.</translation>
        </message>
    </context>
    <context>
        <name>FileChooser</name>
        <message>
            <source>Choose a picture</source>
            <translation>Scegli un’immagine</translation>
        </message>
        <message>
            <source>Choose a post</source>
            <translation>Scegli un annuncio</translation>
        </message>
        <message>
            <source>Choose a packed campaign</source>
            <translation>Scegli un pacchetto di campagna</translation>
        </message>
        <message>
            <source>Where should the packed campaign go?</source>
            <translation>Dove mettere il pacchetto della campagna?</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Metti qui</translation>
        </message>
        <message>
            <source>There are no folders in here.</source>
            <translation>Qui non ci sono cartelle.</translation>
        </message>
        <message>
            <source>There is nothing to choose in here.</source>
            <translation>Qui non c’è nulla da scegliere.</translation>
        </message>
    </context>
    <context>
        <name>FileMistakeWords</name>
        <message>
            <source>it is not a regular file</source>
            <translation>non è un file normale</translation>
        </message>
        <message>
            <source>put the file itself there, not a link, pipe or folder</source>
            <translation>metta lì il file stesso, non un collegamento, una pipe o una cartella</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>ha %Ln byte</numerusform>
                <numerusform>ha %Ln byte</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>lo tenga sotto %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>il file non esiste</translation>
        </message>
        <message>
            <source>check the name, and that the stick or share is there</source>
            <translation>controlli il nome, e che la chiavetta o la cartella condivisa ci sia</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>non si può leggere (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>controlli il file e chi può leggerlo</translation>
        </message>
        <message>
            <source>a character on this line is not UTF-8</source>
            <translation>un carattere su questa riga non è UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>salvi il file come UTF-8</translation>
        </message>
        <message>
            <source>this [table] is there already</source>
            <translation>questa [tabella] c’è già</translation>
        </message>
        <message>
            <source>join the two, or write [[...]] for each item of a list</source>
            <translation>unisca le due, o scriva [[...]] per ogni elemento di una lista</translation>
        </message>
        <message>
            <source>this key is there already</source>
            <translation>questa chiave c’è già</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>tenga uno dei due</translation>
        </message>
        <message>
            <source>this is not TOML: %1</source>
            <translation>questo non è TOML: %1</translation>
        </message>
        <message>
            <source>compare it with the lines around it</source>
            <translation>lo confronti con le righe intorno</translation>
        </message>
        <message>
            <source>a key has more than %1 parts</source>
            <translation>una chiave ha più di %1 parti</translation>
        </message>
        <message>
            <source>keep to the tables that a campaign has</source>
            <translation>si limiti alle tabelle che una campagna ha</translation>
        </message>
        <message>
            <source>the file is nested too deeply</source>
            <translation>il file è annidato troppo in profondità</translation>
        </message>
        <message>
            <source>it has more than %1 words and marks</source>
            <translation>ha più di %1 parole e segni</translation>
        </message>
        <message>
            <source>a number in it has thousands of digits</source>
            <translation>un numero al suo interno ha migliaia di cifre</translation>
        </message>
        <message>
            <source>write it as a person would</source>
            <translation>lo scriva come farebbe una persona</translation>
        </message>
    </context>
    <context>
        <name>FleetChecksWords</name>
        <message>
            <source>Checked there: %1</source>
            <translation>Controllato lì: %1</translation>
        </message>
        <message>
            <source>Its screen a moment ago. This picture is kept nowhere.</source>
            <translation>Il suo schermo un attimo fa. Questa immagine non viene conservata da nessuna parte.</translation>
        </message>
        <message>
            <source>Another line</source>
            <translation>Un’altra riga</translation>
        </message>
        <message>
            <source>This kiosk has no words for it: look at the check-list there.</source>
            <translation>Questo chiosco non sa dirlo: guardi i controlli lì.</translation>
        </message>
        <message>
            <source>Only a kiosk that was admitted, and signs what it writes, can ask others.</source>
            <translation>Solo un chiosco ammesso, che firma ciò che scrive, può chiedere agli altri.</translation>
        </message>
        <message>
            <source>That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.</source>
            <translation>Quel chiosco non è ancora ammesso, quindi non si saprebbe di chi è la risposta.</translation>
        </message>
        <message>
            <source>The shared database was made by a version before and has no place for questions: run “kiosk fleet init” again.</source>
            <translation>Il database condiviso è di una versione precedente e non ha posto per le domande: esegua di nuovo «kiosk fleet init».</translation>
        </message>
        <message>
            <source>That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older.</source>
            <translation>Quel chiosco è in funzione e non ha risposto. Chieda di nuovo; se resta così, forse la sua versione è precedente.</translation>
        </message>
        <message>
            <source>What came is not that kiosk’s answer, so it is not shown. Ask once more.</source>
            <translation>Ciò che è arrivato non è la risposta di quel chiosco e non viene mostrato. Chieda di nuovo.</translation>
        </message>
        <message>
            <source>Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.</source>
            <translation>Le immagini non passano da un pooler come PgBouncer, che questo chiosco usa.</translation>
        </message>
        <message>
            <source>That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk.</source>
            <translation>Quel chiosco non invia immagini. Si può permettere lì, nell’ufficio, in «Questo chiosco».</translation>
        </message>
        <message>
            <source>Somebody is using that kiosk, so there is no picture. Try again later.</source>
            <translation>Qualcuno sta usando quel chiosco, quindi non c’è un’immagine. Riprovi più tardi.</translation>
        </message>
        <message>
            <source>A picture was taken a moment ago. Try again in ten seconds.</source>
            <translation>È appena stata presa un’immagine. Riprovi tra dieci secondi.</translation>
        </message>
        <message>
            <source>Stopped before that kiosk had answered.</source>
            <translation>Interrotto prima che quel chiosco rispondesse.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network; it has never said that it runs.</source>
            <translation>Quel chiosco non è in funzione o non ha rete; non ha mai detto di esserlo.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.</source>
            <translation>Quel chiosco non è in funzione o non ha rete. Ultimo segnale: %1. Vada a vedere, per favore.</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Shut out</source>
            <translation>Escludi</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Controlli</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Ammetti</translation>
        </message>
        <message>
            <source>Ask to be admitted</source>
            <translation>Chiedi l’ammissione</translation>
        </message>
        <message>
            <source>It will write nothing more, for good. What it wrote so far stays and counts.</source>
            <translation>Non scriverà mai più nulla. Ciò che ha scritto finora resta e conta.</translation>
        </message>
        <message>
            <source>Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.</source>
            <translation>Vada a quel chiosco e confronti queste lettere con la chiave mostrata lì. Lo ammetta solo se sono uguali.</translation>
        </message>
        <message>
            <source>The database’s administrator</source>
            <translation>L’amministratore del database</translation>
        </message>
        <message>
            <source>The administrator’s password (kept nowhere)</source>
            <translation>La password dell’amministratore (non viene conservata)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>FleetOfficeWords</name>
        <message>
            <source>This kiosk counts on its own.</source>
            <translation>Questo chiosco conta da solo.</translation>
        </message>
        <message>
            <source>This kiosk was installed without the library for sharing a total.</source>
            <translation>Questo chiosco è stato installato senza la libreria per condividere un totale.</translation>
        </message>
        <message>
            <source>Connected to the shared database at %1.</source>
            <translation>Collegato al database condiviso su %1.</translation>
        </message>
        <message>
            <source>Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.</source>
            <translation>Non tutte le donazioni sono ancora arrivate ovunque: esegua «kiosk fleet status» per i dettagli.</translation>
        </message>
        <message>
            <source>What this kiosk writes is not signed yet: let it be admitted below.</source>
            <translation>Ciò che questo chiosco scrive non è ancora firmato: lo faccia ammettere qui sotto.</translation>
        </message>
        <message>
            <source>This kiosk’s own key: %1</source>
            <comment>letters to compare</comment>
            <translation>La chiave propria di questo chiosco: %1</translation>
        </message>
        <message>
            <source>This kiosk asks to be admitted</source>
            <translation>Questo chiosco chiede di essere ammesso</translation>
        </message>
        <message>
            <source>%1 asks to be admitted</source>
            <translation>%1 chiede di essere ammesso</translation>
        </message>
        <message>
            <source>A kiosk</source>
            <translation>Un chiosco</translation>
        </message>
        <message>
            <source>last heard from: %1</source>
            <translation>ultimo contatto: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetSection</name>
        <message>
            <source>Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.</source>
            <translation>Più chioschi possono condividere un totale in un database PostgreSQL. «kiosk fleet init» lo prepara e stampa l’indirizzo e la password da scrivere qui.</translation>
        </message>
        <message>
            <source>Address of the database, such as host=books.example.org dbname=kiosk user=booth</source>
            <translation>Indirizzo del database, ad esempio host=books.example.org dbname=kiosk user=booth</translation>
        </message>
        <message>
            <source>Password (kept in this computer’s keyring)</source>
            <translation>Password (conservata nel portachiavi di questo computer)</translation>
        </message>
        <message>
            <source>Count on its own</source>
            <translation>Conta da solo</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>This takes effect the next time the kiosk starts.</source>
            <translation>Ha effetto al prossimo avvio del chiosco.</translation>
        </message>
    </context>
    <context>
        <name>FleetWords</name>
        <message>
            <source>What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet.</source>
            <translation>Ciò che serve per contare con altri chioschi non è installato; installi il chiosco con l’extra fleet.</translation>
        </message>
        <message>
            <source>New entries are kept here and sent later.</source>
            <translation>Le nuove voci sono conservate qui e inviate più tardi.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; find out which machine wrote it, and whether one is a copy.</source>
            <translation>La voce %1 del chiosco %2 è diversa nel database condiviso e qui, e nessuna delle due viene cambiata; scopra quale computer l’ha scritta, e se uno è una copia.</translation>
        </message>
        <message>
            <source>Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>La voce %1 di questo chiosco è diversa nel database condiviso: questo disco è stato copiato, o il suo registro è un vecchio backup su cui si è continuato a scrivere. Non si invia più nulla finché la copia non è un chiosco a sé; lì, esegua: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of the other. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Un altro computer scrive come questo chiosco, fino alla voce %1 nel database condiviso: uno è la copia dell’altro. Non si invia più nulla finché la copia non è un chiosco a sé; lì, esegua: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: somebody else may have written it. It and what follows it does not count here.</source>
            <translation>La voce %1 del chiosco %2 non è firmata, sebbene quel chiosco firmi ciò che scrive: potrebbe averla scritta qualcun altro. Questa voce e quelle che seguono non contano qui.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. It and what follows it does not count here.</source>
            <translation>La voce %1 del chiosco %2 ha una firma che non è di quel chiosco: l’ha scritta qualcun altro. Questa voce e quelle che seguono non contano qui.</translation>
        </message>
        <message>
            <source>Kiosk %2 writes into the shared database and was never admitted; what it writes does not count here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password.</source>
            <translation>Il chiosco %2 scrive nel database condiviso e non è mai stato ammesso; ciò che scrive non conta qui. Se è vostro, esegua su di esso kiosk fleet join; se no, scopra chi ha la password di uno stand.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 was written after that kiosk was shut out; it and what follows it does not count here.</source>
            <translation>La voce %1 del chiosco %2 è stata scritta dopo l’esclusione di quel chiosco; questa voce e quelle che seguono non contano qui.</translation>
        </message>
        <message>
            <source>This kiosk was not admitted to the others, so its entries stay here; run kiosk fleet join, and have it admitted as that says.</source>
            <translation>Questo chiosco non è stato ammesso tra gli altri, quindi le sue voci restano qui; esegua kiosk fleet join e lo faccia ammettere come indicato lì.</translation>
        </message>
        <message>
            <source>This kiosk was admitted with another signing key than it has now, so its entries stay here; give that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Questo chiosco è stato ammesso con una chiave di firma diversa da quella che ha ora, quindi le sue voci restano qui; gli restituisca quella chiave, o ne faccia un chiosco a sé: kiosk settings set uuid new, poi kiosk fleet join</translation>
        </message>
        <message>
            <source>This kiosk’s signing key can’t be read, so its entries stay here until it can; see: kiosk key check signing</source>
            <translation>La chiave di firma di questo chiosco non si può leggere, quindi fino ad allora le sue voci restano qui; veda: kiosk key check signing</translation>
        </message>
        <message>
            <source>This kiosk’s entries stay here: it must log in to the shared database as %1; write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet</source>
            <translation>Le voci di questo chiosco restano qui: deve accedere al database condiviso come %1; scriva user=%1 nella sua impostazione fleet, e dia la password di quel ruolo con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>This kiosk was shut out by staff: its entries stay here and no longer count elsewhere.</source>
            <translation>Questo chiosco è stato escluso dallo staff: le sue voci restano qui e non contano più altrove.</translation>
        </message>
        <message>
            <source>The database %1 has no table for kiosks; run kiosk fleet init on it.</source>
            <translation>Il database %1 non ha una tabella per chioschi; esegua kiosk fleet init su di esso.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 lacks permissions that a kiosk needs; run kiosk fleet init on it again.</source>
            <translation>Nel database %1 al ruolo %2 mancano permessi che servono a un chiosco; esegua di nuovo kiosk fleet init su di esso.</translation>
        </message>
        <message>
            <source>The database %1 did not answer in time; check the network and the server.</source>
            <translation>Il database %1 non ha risposto in tempo; controlli la rete e il server.</translation>
        </message>
        <message>
            <source>The database %1 does not let %2 in (%3); check the role, and set its password with: kiosk key set fleet</source>
            <translation>Il database %1 non lascia entrare %2 (%3); controlli il ruolo, e imposti la sua password con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The database %1 cannot prove who it is (%3), so nothing was sent; check its certificate, and if the authority is your own, name it with sslrootcert=FILE.</source>
            <translation>Il database %1 non può dimostrare chi è (%3), quindi non è stato inviato nulla; controlli il suo certificato e, se l’autorità è vostra, la indichi con sslrootcert=FILE.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used now (%3); check the network and the server.</source>
            <translation>Il database %1 ora non si può usare (%3); controlli la rete e il server.</translation>
        </message>
        <message>
            <source>The shared table was made by a newer version of this program (%3); install that version here too.</source>
            <translation>La tabella condivisa è stata creata da una versione più recente di questo programma (%3); installi quella versione anche qui.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks.</source>
            <translation>Il database %1 conserva i testi come %3; ne crei uno con ENCODING 'UTF8' per i chioschi.</translation>
        </message>
        <message>
            <source>%2 is an administrator’s role, which no booth should have; name another one.</source>
            <translation>%2 è un ruolo di amministratore, che nessuno stand dovrebbe avere; ne indichi un altro.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join</source>
            <translation>Nel database %1 il ruolo %2 non può scrivere come questo chiosco; lo faccia ammettere: kiosk fleet join</translation>
        </message>
        <message>
            <source>Kiosk %3 was shut out, or admitted with another key, and stays so; there, run: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Il chiosco %3 è stato escluso, o ammesso con un’altra chiave, e resta così; lì, esegua: kiosk settings set uuid new, poi kiosk fleet join</translation>
        </message>
        <message>
            <source>No kiosk, or more than one, is called %3; kiosk fleet status names them all.</source>
            <translation>Nessun chiosco, o più d’uno, si chiama %3; kiosk fleet status li elenca tutti.</translation>
        </message>
        <message>
            <source>The shared database’s address is not written as PostgreSQL’s are; write it like %2.</source>
            <translation>L’indirizzo del database condiviso non è scritto come quelli di PostgreSQL; lo scriva come %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains a password; leave it out, and set it with: kiosk key set fleet</source>
            <translation>L’indirizzo del database condiviso contiene una password; la tolga, e la imposti con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The shared database’s address lacks its machine; add host=… as in %2.</source>
            <translation>All’indirizzo del database condiviso manca il computer; aggiunga host=… come in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the database’s name; add dbname=… as in %2.</source>
            <translation>All’indirizzo del database condiviso manca il nome del database; aggiunga dbname=… come in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the role to log in as; add user=… as in %2.</source>
            <translation>All’indirizzo del database condiviso manca il ruolo con cui accedere; aggiunga user=… come in %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains %1, which cannot be set here; write only what is in %2, and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them.</source>
            <translation>L’indirizzo del database condiviso contiene %1, che non si può impostare qui; scriva solo ciò che c’è in %2, e port, sslmode, sslrootcert, sslcert, sslkey o sslcrl dove servono.</translation>
        </message>
        <message>
            <source>The shared database’s address names several machines; name the one that leads.</source>
            <translation>L’indirizzo del database condiviso indica più computer; indichi quello principale.</translation>
        </message>
        <message>
            <source>The shared database’s dbname is not the plain name of a database; write it like %2.</source>
            <translation>Il dbname del database condiviso non è un semplice nome di database; lo scriva come %2.</translation>
        </message>
        <message>
            <source>With sslmode=%1 others on the network could read along; leave sslmode out, and the server’s certificate is checked.</source>
            <translation>Con sslmode=%1 altri sulla rete potrebbero leggere; tolga sslmode, e il certificato del server viene controllato.</translation>
        </message>
    </context>
    <context>
        <name>FormMistakeWords</name>
        <message>
            <source>this is missing</source>
            <translation>questo manca</translation>
        </message>
        <message>
            <source>add %1</source>
            <translation>aggiunga %1</translation>
        </message>
        <message>
            <source>add a table [[asks]] with kind, text and link</source>
            <translation>aggiunga una tabella [[asks]] con kind, text e link</translation>
        </message>
        <message>
            <source>nothing is called that here</source>
            <translation>qui nulla si chiama così</translation>
        </message>
        <message>
            <source>remove it; until then it is left out</source>
            <translation>lo tolga; fino ad allora viene ignorato</translation>
        </message>
        <message>
            <source>did you mean "%1"? Until then it is left out</source>
            <translation>intendeva "%1"? Fino ad allora viene ignorato</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>questo è vuoto</translation>
        </message>
        <message>
            <source>write something, or remove the line</source>
            <translation>scriva qualcosa, o tolga la riga</translation>
        </message>
        <message numerus="yes">
            <source>this has %Ln character(s)</source>
            <translation>
                <numerusform>questo ha %Ln carattere</numerusform>
                <numerusform>questo ha %Ln caratteri</numerusform>
            </translation>
        </message>
        <message>
            <source>shorten it to at most %1</source>
            <translation>lo accorci a %1 al massimo</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln of them</source>
            <translation>
                <numerusform>ce n’è %Ln</numerusform>
                <numerusform>ce ne sono %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>keep at most %1</source>
            <translation>ne tenga al massimo %1</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>la lista è vuota</translation>
        </message>
        <message>
            <source>write at least one</source>
            <translation>ne scriva almeno uno</translation>
        </message>
        <message>
            <source>%1 is too small</source>
            <translation>%1 è troppo piccolo</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>scriva almeno %2</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 è troppo grande</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>scriva al massimo %2</translation>
        </message>
        <message>
            <source>%1 is not one of the choices</source>
            <translation>%1 non è una delle scelte</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>scriva %2</translation>
        </message>
        <message>
            <source>this is not text</source>
            <translation>questo non è testo</translation>
        </message>
        <message>
            <source>write it in quotes</source>
            <translation>lo scriva tra virgolette</translation>
        </message>
        <message>
            <source>this is neither true nor false</source>
            <translation>questo non è né true né false</translation>
        </message>
        <message>
            <source>write true or false without quotes</source>
            <translation>scriva true o false senza virgolette</translation>
        </message>
        <message>
            <source>this is not a whole number</source>
            <translation>questo non è un numero intero</translation>
        </message>
        <message>
            <source>write one without quotes</source>
            <translation>ne scriva uno senza virgolette</translation>
        </message>
        <message>
            <source>this is not a table</source>
            <translation>questa non è una tabella</translation>
        </message>
        <message>
            <source>write it like { gifts = "usd" }</source>
            <translation>la scriva come { gifts = "usd" }</translation>
        </message>
        <message>
            <source>this is not a list</source>
            <translation>questa non è una lista</translation>
        </message>
        <message>
            <source>write it in square brackets, or as [[tables]]</source>
            <translation>la scriva tra parentesi quadre, o come [[tabelle]]</translation>
        </message>
        <message>
            <source>write it under a [heading] of its own</source>
            <translation>lo scriva sotto un [titolo] proprio</translation>
        </message>
        <message>
            <source>this cannot be used</source>
            <translation>questo non si può usare</translation>
        </message>
        <message>
            <source>compare it with the example</source>
            <translation>lo confronti con l’esempio</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln more problem(s)</source>
            <translation>
                <numerusform>c’è %Ln altro problema</numerusform>
                <numerusform>ci sono altri %Ln problemi</numerusform>
            </translation>
        </message>
        <message>
            <source>put the others right first</source>
            <translation>corregga prima gli altri</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>I Suoi %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 insieme, di %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Assegno</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Bonifico</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Soci</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 con carta</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 con telefono</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 in contanti</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 con assegno</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 con bonifico</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 in altro modo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nuova iscrizione</numerusform>
                <numerusform>%Ln nuove iscrizioni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GiftsSection</name>
        <message>
            <source>Today’s gifts, latest first</source>
            <translation>Donazioni di oggi, la più recente in alto</translation>
        </message>
        <message>
            <source>No gifts yet today</source>
            <translation>Oggi ancora nessuna donazione</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N. %1</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ricevuta</translation>
        </message>
        <message>
            <source>Receipt for number %1</source>
            <translation>Ricevuta per il numero %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Undo number %1</source>
            <translation>Annulla il numero %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Put number %1 back</source>
            <translation>Ripristina il numero %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annullato</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 di %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %2 di %3, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>prossimo traguardo: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>aggiornato: %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>non aggiornato</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>è il nostro obiettivo</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Obiettivo di %1 raggiunto!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>di %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 promessi</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>prossimo: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>non aggiornato da %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>non aggiornato</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>mancano solo %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln donazione</numerusform>
                <numerusform>%Ln donazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>prossimo: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>aggiornato: %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>una donazione è stata rimborsata</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>la cifra è stata corretta</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>la cifra del sito è scesa</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 promessi</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 aggiunge un contributo a ogni donazione</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 promessi da %2, per intero</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 promessi da %2, periodo concluso</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 promessi da %2</translation>
        </message>
    </context>
    <context>
        <name>GoalWords</name>
        <message>
            <source>What counts as %1.</source>
            <translation>Che cosa conta come %1.</translation>
        </message>
        <message>
            <source>%1 pledged by %2 to match gifts, %3 left.</source>
            <translation>%1 promessi da %2 in aggiunta alle donazioni, ne restano %3.</translation>
        </message>
        <message>
            <source>The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally</source>
            <translation>Il registro ha voci che questa campagna non conta. Per vederle: kiosk ledger tally</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 qui</translation>
        </message>
        <message>
            <source>%1 at other kiosks</source>
            <translation>%1 su altri chioschi</translation>
        </message>
        <message>
            <source>%1 elsewhere</source>
            <translation>%1 altrove</translation>
        </message>
        <message>
            <source>%1 by corrections</source>
            <translation>%1 da correzioni</translation>
        </message>
        <message>
            <source>%1 of it not in the feed yet</source>
            <translation>%1 di questo non ancora nella fonte</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Part of it is as of %1, which is older than it should be.</source>
            <translation>Una parte risale al %1, cioè è più vecchia di quanto dovrebbe.</translation>
        </message>
        <message>
            <source>At this pace, the goal will be reached on %1.</source>
            <translation>Con questo ritmo, l’obiettivo sarà raggiunto il %1.</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>è il nostro obiettivo</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Obiettivo di %1 raggiunto!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>di %1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>La guida vocale è attiva. Per disattivarla, tenga premuto questo angolo.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>La guida vocale è attiva. %1: avanti. %2: indietro. %3: scegli. %4: ferma o ripeti. Oppure faccia scorrere un dito sullo schermo e tocchi due volte in un punto qualsiasi per scegliere l’ultima cosa detta. %5 la disattiva.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>La guida vocale è disattivata.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>Qui non c’è una voce per %1, quindi lo schermo ora parla un’altra lingua.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>cancellato</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>Freccia destra</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Freccia sinistra</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>Freccia su</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>Freccia giù</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barra spaziatrice</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>Tasto Tab</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>È ancora qui?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>Il pagamento sarà annullato tra %Ln secondo.</numerusform>
                <numerusform>Il pagamento sarà annullato tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>Lo schermo torna all’inizio tra %Ln secondo.</numerusform>
                <numerusform>Lo schermo torna all’inizio tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>Back to list</source>
            <translation>Torna all’elenco</translation>
        </message>
        <message>
            <source>Really?</source>
            <translation>Davvero?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):</source>
            <translation>Crei una chiave con restrizioni nella Dashboard di Stripe sotto Sviluppatori, Chiavi API. Scelga esattamente questi permessi e lasci tutto il resto su Nessuno (Terminal Locations: Scrittura solo mentre aggiunge una sede per i lettori):</translation>
        </message>
        <message>
            <source>→  %1: missing from this key</source>
            <translation>→  %1: manca a questa chiave</translation>
        </message>
        <message>
            <source>New key (hidden as you type)</source>
            <translation>Nuova chiave (nascosta mentre si scrive)</translation>
        </message>
        <message>
            <source>Save this key</source>
            <translation>Salva questa chiave</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Ricontrolla</translation>
        </message>
        <message>
            <source>It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).</source>
            <translation>È conservata nel portachiavi di questo computer, mai in un file. La modalità di prova usa una chiave di test (rk_test_…); per donazioni vere ne serve una live (rk_live_…).</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>chiocciola</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>punto</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>trattino</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>trattino basso</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>più</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Cancella l’ultimo carattere</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>virgola</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Cancella l’ultimo carattere</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>Un importo a scelta</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Quanto può</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>Qualsiasi importo da %1 a %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>L’importo minimo è %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>L’importo massimo è %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>Grazie! Per più di %1, tocchi Continua</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Scriva un importo</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pago col telefono</translation>
        </message>
    </context>
    <context>
        <name>KioskChecks</name>
        <message>
            <source>Ask again</source>
            <translation>Chiedere di nuovo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Picture of its screen</source>
            <translation>Immagine dello schermo</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>Appena donati</translation>
        </message>
    </context>
    <context>
        <name>LedgerCheckWords</name>
        <message>
            <source>Gifts cannot be recorded here: %1</source>
            <translation>Qui non si possono registrare donazioni: %1</translation>
        </message>
        <message>
            <source>The ledger cannot be written (%1), so no gifts can be recorded here; take none, and have staff check the disk and the folder %2.</source>
            <translation>Non si può scrivere nel registro (%1), quindi qui non si possono registrare donazioni; non ne accetti, e faccia controllare allo staff il disco e la cartella %2.</translation>
        </message>
        <message>
            <source>its file is read-only</source>
            <translation>il suo file è di sola lettura</translation>
        </message>
        <message>
            <source>This campaign counts everything that the ledger got since the drive began.</source>
            <translation>Questa campagna conta tutto ciò che il registro ha ricevuto dall’inizio della campagna.</translation>
        </message>
        <message>
            <source>The ledger can be written.</source>
            <translation>Nel registro si può scrivere.</translation>
        </message>
        <message>
            <source>The ledger starts with the first entry.</source>
            <translation>Il registro comincia con la prima voce.</translation>
        </message>
        <message>
            <source>The ledger can be written, but what became of the card payment %1 is not known for long, so no cards are taken; see: %2</source>
            <translation>Nel registro si può scrivere, ma da tempo non si sa che fine ha fatto il pagamento con carta %1, quindi non si accettano carte; veda: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but kiosks contradict each other about the payment %1; staff should see: %2</source>
            <translation>Nel registro si può scrivere, ma i chioschi si contraddicono sul pagamento %1; lo staff dovrebbe vedere: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; staff should see: %2</source>
            <translation>Nel registro si può scrivere, ma un chiosco toglie da %1 ciò che non ha portato, il che non conta; lo staff dovrebbe vedere: %2</translation>
        </message>
        <message>
            <source>The ledger was started on another machine; people can give, and staff should know.</source>
            <translation>Il registro è stato iniziato su un altro computer; si può donare, e lo staff dovrebbe saperlo.</translation>
        </message>
        <message>
            <source>Shift %1 is open.</source>
            <translation>Il turno %1 è aperto.</translation>
        </message>
        <message>
            <source>No shift is open, and practice takes cards without one.</source>
            <translation>Nessun turno è aperto, e la prova accetta carte anche senza.</translation>
        </message>
        <message>
            <source>No shift is open, so no cards are taken; people can give by phone or cash, open the booth to start one.</source>
            <translation>Nessun turno è aperto, quindi non si accettano carte; si può donare con il telefono o in contanti, apra lo stand per iniziarne uno.</translation>
        </message>
        <message>
            <source>This is not known, because the ledger cannot be read; see the line about the ledger.</source>
            <translation>Non si sa, perché il registro non si può leggere; veda la riga sul registro.</translation>
        </message>
        <message>
            <source>This campaign reads no figures from outside that can get old.</source>
            <translation>Questa campagna non legge cifre esterne che possano invecchiare.</translation>
        </message>
        <message>
            <source>This machine’s clock is wrong, so nobody can tell how old the figures are.</source>
            <translation>L’orologio di questo computer è sbagliato, quindi nessuno può dire quanto sono vecchie le cifre.</translation>
        </message>
        <message>
            <source>The figures from outside are recent enough.</source>
            <translation>Le cifre esterne sono abbastanza recenti.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; check the network, people can go on giving.</source>
            <translation>Le cifre di %1 non sono ancora state lette, quindi allo schermo manca quanto donato altrove; controlli la rete, si può continuare a donare.</translation>
        </message>
        <message>
            <source>Figures from %1 carry a time that is still to come, so they do not count before then; set the clock that is wrong, here, at another kiosk or at the website.</source>
            <translation>Le cifre di %1 hanno un’ora ancora futura, quindi non contano prima di allora; regoli l’orologio sbagliato, qui, su un altro chiosco o sul sito.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and says so; check the network, people can go on giving.</source>
            <translation>Le cifre di %1 non sono aggiornate da %2 minuti, quindi lo schermo mostra cifre vecchie e lo dice; controlli la rete, si può continuare a donare.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>names of feeds</comment>
            <translation>%1 e %2</translation>
        </message>
    </context>
    <context>
        <name>LedgerFindingWords</name>
        <message>
            <source>arrival %1 is missing</source>
            <translation>manca l’arrivo %1</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is missing</source>
            <translation>manca il numero %1 del chiosco %2</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 follows number %3</source>
            <translation>il numero %1 del chiosco %2 segue il numero %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 does not fit the one before</source>
            <translation>il numero %1 del chiosco %2 non si accorda con il precedente</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is no fact, %3</source>
            <translation>il numero %1 del chiosco %2 non è un fatto, %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is filed under what it does not say</source>
            <translation>il numero %1 del chiosco %2 è archiviato sotto qualcosa che non dice</translation>
        </message>
        <message>
            <source>a fact in it is none, %1</source>
            <translation>un fatto al suo interno non è valido, %1</translation>
        </message>
        <message>
            <source>its sums are not kept as this program keeps them</source>
            <translation>le sue somme non sono conservate come le conserva questo programma</translation>
        </message>
        <message>
            <source>its facts do not add up to what it says they do (in %1)</source>
            <translation>i suoi fatti non danno la somma che dichiara (in %1)</translation>
        </message>
        <message>
            <source>its tables are not as this program makes them</source>
            <translation>le sue tabelle non sono come le fa questo programma</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, all of them</source>
            <translation>%1 dei %2 del chiosco %3 sono spariti, tutti quanti</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, those after %4</source>
            <translation>%1 dei %2 del chiosco %3 sono spariti, quelli dopo il %4</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is another than was written</source>
            <translation>il numero %1 del chiosco %2 è diverso da quello scritto</translation>
        </message>
        <message>
            <source>a copy of it does not verify, so none was kept (%1)</source>
            <translation>una copia non supera la verifica, quindi non ne è stata tenuta alcuna (%1)</translation>
        </message>
        <message>
            <source>version %1 and this program reads version %2</source>
            <translation>versione %1, e questo programma legge la versione %2</translation>
        </message>
        <message>
            <source>a row in it holds what it can’t</source>
            <translation>una riga al suo interno contiene ciò che non può contenere</translation>
        </message>
        <message>
            <source>a text in it is none</source>
            <translation>un testo al suo interno non è testo</translation>
        </message>
        <message>
            <source>is another here than elsewhere: two machines write as one, such as a cloned disk</source>
            <translation>qui è diversa che altrove: due computer scrivono come uno solo, ad esempio un disco clonato</translation>
        </message>
        <message>
            <source>came before number %1</source>
            <translation>è arrivata prima del numero %1</translation>
        </message>
        <message>
            <source>does not fit the one before</source>
            <translation>non si accorda con la precedente</translation>
        </message>
        <message>
            <source>is no fact, %1</source>
            <translation>non è un fatto, %1</translation>
        </message>
        <message>
            <source>is filed under what it does not say</source>
            <translation>è archiviata sotto qualcosa che non dice</translation>
        </message>
        <message>
            <source>repeats what the same kiosk wrote before</source>
            <translation>ripete ciò che lo stesso chiosco ha scritto prima</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, or this entry counts on the wrong day.</source>
            <translation>Secondo l’orologio di questo computer è il %1, ma l’ultima voce del registro è del %2: imposti data e ora, altrimenti questa voce conta nel giorno sbagliato.</translation>
        </message>
        <message>
            <source>Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger.</source>
            <translation>Non accetti carte, tenga una copia della cartella, e ripristini un backup o faccia guardare il registro a qualcuno.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost.</source>
            <translation>Il disco che contiene %1 è pieno; liberi spazio, almeno %5 MB, nulla di scritto va perso.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is nearly full; take no cards and free some space, nothing written is lost.</source>
            <translation>Il disco che contiene %1 è quasi pieno; non accetti carte e liberi spazio, nulla di scritto va perso.</translation>
        </message>
        <message>
            <source>%1 is kept busy by another program; close that program and try again.</source>
            <translation>%1 è tenuto occupato da un altro programma; chiuda quel programma e riprovi.</translation>
        </message>
        <message>
            <source>Another kiosk is running on the folder %1; close it, or give this one a folder of its own.</source>
            <translation>Un altro chiosco usa la cartella %1; lo chiuda, o dia a questo una cartella propria.</translation>
        </message>
        <message>
            <source>%1 is in use by another program; close it, or choose another file.</source>
            <translation>%1 è usato da un altro programma; lo chiuda, o scelga un altro file.</translation>
        </message>
        <message>
            <source>%1 cannot be written; make sure that the disk and the folder %2 are writable.</source>
            <translation>Impossibile scrivere %1; si assicuri che il disco e la cartella %2 siano scrivibili.</translation>
        </message>
        <message>
            <source>This user may not use %1; check the permissions of the folder %2.</source>
            <translation>Questo utente non può usare %1; controlli i permessi della cartella %2.</translation>
        </message>
        <message>
            <source>%1 has to be recounted and cannot be written; make it writable.</source>
            <translation>%1 va ricontato e non si può scrivere; lo renda scrivibile.</translation>
        </message>
        <message>
            <source>%1 is damaged (%3). %4</source>
            <translation>%1 è danneggiato (%3). %4</translation>
        </message>
        <message>
            <source>%1 was changed by something other than the kiosk: %3. %4</source>
            <translation>%1 è stato modificato da qualcosa che non è il chiosco: %3. %4</translation>
        </message>
        <message>
            <source>%1 has lost entries: %3. %4</source>
            <translation>%1 ha perso delle voci: %3. %4</translation>
        </message>
        <message>
            <source>%1 is damaged, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 è danneggiato, quindi nessuno può dire se il registro ha perso delle voci. %4</translation>
        </message>
        <message>
            <source>%1 is missing, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 manca, quindi nessuno può dire se il registro ha perso delle voci. %4</translation>
        </message>
        <message>
            <source>%1 cannot be used (%3); check the disk and the folder.</source>
            <translation>%1 non si può usare (%3); controlli il disco e la cartella.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the disk and the folder.</source>
            <translation>%1 non esiste; controlli il disco e la cartella.</translation>
        </message>
        <message>
            <source>%1 is empty; check the disk and the folder.</source>
            <translation>%1 è vuoto; controlli il disco e la cartella.</translation>
        </message>
        <message>
            <source>%1 was replaced while the kiosk was using it; start the kiosk again.</source>
            <translation>%1 è stato sostituito mentre il chiosco lo usava; riavvii il chiosco.</translation>
        </message>
        <message>
            <source>%1 disappeared while the kiosk was using it; check the disk and the folder.</source>
            <translation>%1 è sparito mentre il chiosco lo usava; controlli il disco e la cartella.</translation>
        </message>
        <message>
            <source>%1 is part of the ledger itself; choose another file.</source>
            <translation>%1 fa parte del registro stesso; scelga un altro file.</translation>
        </message>
        <message>
            <source>A backup cannot be written to %1; name a file such as backup.sqlite.</source>
            <translation>Non si può scrivere un backup in %1; indichi un file come backup.sqlite.</translation>
        </message>
        <message>
            <source>%1 holds something other than a backup; choose another file.</source>
            <translation>%1 contiene qualcosa che non è un backup; scelga un altro file.</translation>
        </message>
        <message>
            <source>%1 is the ledger of a kiosk that takes real money; move it elsewhere and put the practice ledger back.</source>
            <translation>%1 è il registro di un chiosco che accetta denaro vero; lo sposti altrove e rimetta il registro di prova.</translation>
        </message>
        <message>
            <source>%1 is a practice ledger; move it elsewhere and put the real ledger back.</source>
            <translation>%1 è un registro di prova; lo sposti altrove e rimetta il registro vero.</translation>
        </message>
        <message>
            <source>%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.</source>
            <translation>%1 non è il registro di un chiosco; lo sposti altrove e rimetta il registro.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (%3); install that version.</source>
            <translation>%1 è stato scritto da una versione più recente di questo programma (%3); installi quella versione.</translation>
        </message>
        <message>
            <source>%1 has an entry that only a newer version can read (%3); install that version.</source>
            <translation>%1 ha una voce che solo una versione più recente può leggere (%3); installi quella versione.</translation>
        </message>
        <message>
            <source>%1 cannot hold what must be recorded: %3 Take no cards and tell staff.</source>
            <translation>%1 non può accogliere ciò che va registrato: %3 Non accetti carte e avvisi lo staff.</translation>
        </message>
        <message>
            <source>A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; find out who writes under so many names.</source>
            <translation>Un registro accoglie voci di %2 chioschi, e %1 è uno di troppo, quindi nessuna delle sue voci è stata accolta; scopra chi scrive sotto così tanti nomi.</translation>
        </message>
        <message>
            <source>Kiosk %1 runs a newer version of this program (%2); install that version here too.</source>
            <translation>Il chiosco %1 usa una versione più recente di questo programma (%2); installi quella versione anche qui.</translation>
        </message>
        <message>
            <source>Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at.</source>
            <translation>La voce %2 del chiosco %1 %3, quindi nessuna delle sue voci è stata accolta; faccia guardare entrambi i registri.</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>Tutto bene</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>Da guardare</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Da sistemare</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltato</translation>
        </message>
    </context>
    <context>
        <name>LinkMistakeWords</name>
        <message numerus="yes">
            <source>the link has %Ln character(s)</source>
            <translation>
                <numerusform>il link ha %Ln carattere</numerusform>
                <numerusform>il link ha %Ln caratteri</numerusform>
            </translation>
        </message>
        <message>
            <source>use one of at most %1, better under 70</source>
            <translation>ne usi uno di %1 al massimo, meglio sotto 70</translation>
        </message>
        <message>
            <source>%1 is not an https link</source>
            <translation>%1 non è un link https</translation>
        </message>
        <message>
            <source>write it in full, beginning with https://</source>
            <translation>lo scriva per intero, cominciando con https://</translation>
        </message>
        <message>
            <source>the link hides its host behind a user name</source>
            <translation>il link nasconde il suo host dietro un nome utente</translation>
        </message>
        <message>
            <source>remove everything up to the @</source>
            <translation>tolga tutto fino alla @</translation>
        </message>
        <message>
            <source>the link names a port</source>
            <translation>il link indica una porta</translation>
        </message>
        <message>
            <source>write %1</source>
            <translation>scriva %1</translation>
        </message>
        <message>
            <source>the host %1 has capitals</source>
            <translation>l’host %1 ha maiuscole</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>scriva %2</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 non è un nome host pubblico</translation>
        </message>
        <message>
            <source>write a name such as www.example.org, without numbers only</source>
            <translation>scriva un nome come www.example.org, non fatto solo di numeri</translation>
        </message>
        <message>
            <source>the link has characters that not every phone reads the same way</source>
            <translation>il link ha caratteri che non tutti i telefoni leggono allo stesso modo</translation>
        </message>
        <message>
            <source>copy it from the browser’s address line, where spaces and accents are written as %1 and the like</source>
            <translation>lo copi dalla barra degli indirizzi del browser, dove spazi e accenti sono scritti come %1 e simili</translation>
        </message>
        <message>
            <source>%1 is a link shortener</source>
            <translation>%1 è un abbreviatore di link</translation>
        </message>
        <message>
            <source>write the address it leads to: people must see it</source>
            <translation>scriva l’indirizzo a cui porta: le persone devono vederlo</translation>
        </message>
        <message>
            <source>%1 is not among allowed_hosts</source>
            <translation>%1 non è tra gli allowed_hosts</translation>
        </message>
        <message>
            <source>add it there if people may be sent to it</source>
            <translation>lo aggiunga lì se le persone possono esservi mandate</translation>
        </message>
        <message>
            <source>%1 is not a short address</source>
            <translation>%1 non è un indirizzo breve</translation>
        </message>
        <message>
            <source>write it like "example.org/give", without https://</source>
            <translation>lo scriva come "example.org/give", senza https://</translation>
        </message>
        <message>
            <source>write an address on one of allowed_hosts: people must see where it leads</source>
            <translation>scriva un indirizzo su uno degli allowed_hosts: le persone devono vedere dove porta</translation>
        </message>
        <message>
            <source>write an address on one of them, or remove the line: the link’s own is printed</source>
            <translation>scriva un indirizzo su uno di essi, o tolga la riga: si stampa quello del link</translation>
        </message>
    </context>
    <context>
        <name>MachineCheckWords</name>
        <message>
            <source>Time zones are as of %1, by this system’s own table.</source>
            <translation>I fusi orari sono aggiornati al %1, secondo la tabella di questo sistema.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table.</source>
            <translation>I fusi orari sono aggiornati al %1, secondo la tabella del chiosco.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).</source>
            <translation>I fusi orari sono aggiornati al %1, secondo la tabella del chiosco; quella di questo sistema è più vecchia (%2).</translation>
        </message>
        <message>
            <source>The disk cannot be checked (%1), so take no gifts here; tell staff.</source>
            <translation>Impossibile controllare il disco (%1), quindi qui non accetti donazioni; avvisi lo staff.</translation>
        </message>
        <message>
            <source>Nobody but this user and root can change what the kiosk reads.</source>
            <translation>Nessuno tranne questo utente e root può cambiare ciò che il chiosco legge.</translation>
        </message>
        <message>
            <source>The screen’s size is not known, so nobody can tell from how far its codes scan; try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24</source>
            <translation>Le dimensioni dello schermo non sono note, quindi nessuno può dire da quale distanza si leggono i codici; ne provi uno con un telefono, o faccia impostare la diagonale dallo staff con: kiosk settings set screen_inches 24</translation>
        </message>
        <message>
            <source>%1 of play money was paid by card.</source>
            <translation>%1 di denaro finto pagati con carta.</translation>
        </message>
        <message>
            <source>The practice payment failed: %1</source>
            <translation>Il pagamento di prova non è riuscito: %1</translation>
        </message>
        <message>
            <source>The practice payment could not start: %1</source>
            <translation>Il pagamento di prova non è potuto partire: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may get at the settings and the ledger: %1</source>
            <translation>Un altro utente di questo computer può arrivare alle impostazioni e al registro: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the screen says and asks for: %1</source>
            <translation>Un altro utente di questo computer può cambiare ciò che lo schermo dice e chiede: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may give the kiosk other keys: %1</source>
            <translation>Un altro utente di questo computer può dare al chiosco altre chiavi: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the kiosk does: %1</source>
            <translation>Un altro utente di questo computer può cambiare ciò che il chiosco fa: %1</translation>
        </message>
        <message>
            <source>others may write in %1; staff runs chmod go-w on it, or moves it.</source>
            <translation>altri possono scrivere in %1; lo staff esegua chmod go-w su di esso, o lo sposti.</translation>
        </message>
        <message>
            <source>%1 belongs to another user; staff gives it to the kiosk’s, or moves it.</source>
            <translation>%1 appartiene a un altro utente; lo staff lo dia a quello del chiosco, o lo sposti.</translation>
        </message>
        <message>
            <source>others may read %1; staff runs chmod go-rwx on it.</source>
            <translation>altri possono leggere %1; lo staff esegua chmod go-rwx su di esso.</translation>
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
            <translation>%1 liberi.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, enough for today; ask staff to make room.</source>
            <translation>Solo %1 liberi sul disco, abbastanza per oggi; chieda allo staff di fare spazio.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free.</source>
            <translation>Solo %1 liberi sul disco, quindi presto le donazioni potrebbero non essere registrate; non ne accetti finché non ci sono %2 MB liberi.</translation>
        </message>
        <message>
            <source>The screen has %1 inches.</source>
            <translation>Lo schermo è di %1 pollici.</translation>
        </message>
        <message>
            <source>The screen has %1 inches with %2 by %3 pixels.</source>
            <translation>Lo schermo è di %1 pollici con %2 per %3 pixel.</translation>
        </message>
        <message>
            <source>Lower buttons stand in its lower half.</source>
            <translation>I pulsanti più bassi stanno nella sua metà inferiore.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm.</source>
            <translation>I pulsanti più bassi stanno da %1 a %2 mm da terra; chi è seduto arriva da 380 a 1220 mm.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor.</source>
            <translation>I pulsanti più bassi stanno da %1 a %2 mm da terra.</translation>
        </message>
        <message>
            <source>Every code scans; from how far is not known.</source>
            <translation>Ogni codice si legge; da quale distanza non si sa.</translation>
        </message>
        <message>
            <source>Every code scans, from about %2 m.</source>
            <translation>Ogni codice si legge, da circa %2 m.</translation>
        </message>
        <message>
            <source>The code for “%1” scans only from about %2 m; let people come close, or ask staff for a larger screen or a shorter link.</source>
            <translation>Il codice per «%1» si legge solo da circa %2 m; faccia avvicinare le persone, o chieda allo staff uno schermo più grande o un link più breve.</translation>
        </message>
        <message>
            <source>The code for “%1” does not scan, so people cannot follow it; read them the address below it, and ask staff to shorten the link.</source>
            <translation>Il codice per «%1» non si legge, quindi non si può seguire; legga ad alta voce l’indirizzo sotto il codice, e chieda allo staff di accorciare il link.</translation>
        </message>
        <message>
            <source>“%1” ended on %2 and is no longer shown; staff can take it out.</source>
            <translation>«%1» è finita il %2 e non viene più mostrata; lo staff può toglierla.</translation>
        </message>
        <message>
            <source>“%1” is shown from %2 on.</source>
            <translation>«%1» viene mostrata dal %2.</translation>
        </message>
        <message>
            <source>This machine can draw every letter of the campaign.</source>
            <translation>Questo computer può disegnare tutti i caratteri della campagna.</translation>
        </message>
        <message>
            <source>Which letters this machine can draw is not known here.</source>
            <translation>Quali caratteri questo computer possa disegnare non si sa.</translation>
        </message>
        <message>
            <source>This machine has no font for %1 and shows boxes; the texts are %2. Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk.</source>
            <translation>Questo computer non ha un carattere per %1 e mostra quadratini; i testi sono %2. Chieda allo staff di installarne uno, ad esempio fonts-noto-core o fonts-noto-cjk di Debian.</translation>
        </message>
        <message>
            <source>%1 speaks every language that can be chosen; listen whether it is loud enough.</source>
            <translation>%1 parla tutte le lingue che si possono scegliere; ascolti se il volume basta.</translation>
        </message>
        <message>
            <source>%1 is not installed or does not answer, so nobody hears anything; ask staff to install the package of that name.</source>
            <translation>%1 non è installato o non risponde, quindi nessuno sente nulla; chieda allo staff di installare il pacchetto con quel nome.</translation>
        </message>
        <message>
            <source>%1 cannot speak %2, where guidance is in the kiosk’s own language or English; ask staff for another voice.</source>
            <translation>%1 non sa parlare %2; lì la guida è nella lingua del chiosco o in inglese. Chieda allo staff un’altra voce.</translation>
        </message>
        <message>
            <source>With real money, no test payment is made; practise with: kiosk --practice</source>
            <translation>Con denaro vero non si fa un pagamento di prova; si eserciti con: kiosk --practice</translation>
        </message>
        <message>
            <source>A kiosk is already practising here; pay there with a simulated card.</source>
            <translation>Qui è già in corso una prova del chiosco; paghi lì con una carta simulata.</translation>
        </message>
        <message>
            <source>The practice payment was not taken; look at the lines above and try again, no real money was moved.</source>
            <translation>Il pagamento di prova non è stato accettato; guardi le righe sopra e riprovi, non si è mosso denaro vero.</translation>
        </message>
        <message>
            <source>The practice payment took longer than %1 seconds; look at the lines above and try again, no real money was moved.</source>
            <translation>Il pagamento di prova ha impiegato più di %1 secondi; guardi le righe sopra e riprovi, non si è mosso denaro vero.</translation>
        </message>
    </context>
    <context>
        <name>MachineSection</name>
        <message>
            <source>Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.</source>
            <translation>Ogni campo si salva quando lo si lascia. Alcune modifiche si vedono subito, le altre al riavvio del chiosco.</translation>
        </message>
        <message>
            <source>New PIN, 6 to 12 digits</source>
            <translation>Nuovo PIN, da 6 a 12 cifre</translation>
        </message>
        <message>
            <source>Same PIN again</source>
            <translation>Di nuovo lo stesso PIN</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Volontari</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Imposta PIN</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>Chiosco per donazioni</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 diventano %2, grazie a %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 aggiunge un contributo a ogni donazione, fino a esaurimento fondi</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Mancano solo %1 all’obiettivo</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, con il telefono</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Tocchi per ingrandire il codice.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>E tutte e due?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Tocchi per iscriversi: %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Tocchi per iscriversi da %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Such as 25.</source>
            <translation>Ad esempio 25.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>Che cosa paga</translation>
        </message>
        <message>
            <source>Such as “keeps a server running for a month”.</source>
            <translation>Ad esempio «tiene acceso un server per un mese».</translation>
        </message>
        <message>
            <source>Mark as suggested</source>
            <translation>Segna come suggerito</translation>
        </message>
        <message>
            <source>One amount at most. Nothing is chosen for anybody.</source>
            <translation>Al massimo un importo. Nulla viene scelto al posto di qualcuno.</translation>
        </message>
        <message>
            <source>Smallest gift</source>
            <translation>Donazione minima</translation>
        </message>
        <message>
            <source>Such as 2.</source>
            <translation>Ad esempio 2.</translation>
        </message>
        <message>
            <source>Largest gift</source>
            <translation>Donazione massima</translation>
        </message>
        <message>
            <source>Such as 5000.</source>
            <translation>Ad esempio 5000.</translation>
        </message>
        <message>
            <source>Card fee in percent</source>
            <translation>Commissione carta in percentuale</translation>
        </message>
        <message>
            <source>Such as 2.9. If empty, nobody is asked whether they would like to cover the fee.</source>
            <translation>Ad esempio 2.9. Se vuoto, a nessuno si chiede se vuole coprire la commissione.</translation>
        </message>
        <message>
            <source>Fixed card fee</source>
            <translation>Commissione fissa carta</translation>
        </message>
        <message>
            <source>What each gift costs on top of that, such as 0.30.</source>
            <translation>Quanto costa in più ogni donazione, ad esempio 0.30.</translation>
        </message>
        <message>
            <source>Where monthly gifts are stopped</source>
            <translation>Dove interrompere le donazioni mensili</translation>
        </message>
        <message>
            <source>The login link of Stripe’s customer portal, or a page of yours.</source>
            <translation>Il link di accesso al portale clienti di Stripe, o una vostra pagina.</translation>
        </message>
        <message>
            <source>Monthly gifts</source>
            <translation>Donazioni mensili</translation>
        </message>
        <message>
            <source>If yes, people can choose to give every month, on their own phone.</source>
            <translation>Se sì, si può scegliere di donare ogni mese, sul proprio telefono.</translation>
        </message>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Altri modi di pagare con il telefono</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Oltre alle carte, con i nomi di Stripe, uno per riga: ad esempio twint, swish, bizum, pix o upi.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome breve</translation>
        </message>
        <message>
            <source>Marks the fund at Stripe and in exports, such as docs.</source>
            <translation>Contrassegna il fondo su Stripe e nelle esportazioni, ad esempio docs.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>What people choose, such as “Documentation”.</source>
            <translation>Che cosa si sceglie, ad esempio «Documentazione».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Un’altra riga</translation>
        </message>
        <message>
            <source>What its money does. With one fund alone, nobody is asked.</source>
            <translation>Che cosa fa il suo denaro. Se il fondo è uno solo, non si chiede a nessuno.</translation>
        </message>
        <message>
            <source>Marks these dues at Stripe and in exports, such as student.</source>
            <translation>Contrassegna questa quota su Stripe e nelle esportazioni, ad esempio student.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>What people choose, such as “Student”.</source>
            <translation>Che cosa si sceglie, ad esempio «Studente».</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>Per chi è.</translation>
        </message>
        <message>
            <source>What you can: smallest</source>
            <translation>Quanto può: minimo</translation>
        </message>
        <message>
            <source>If people may choose their membership fee, such as 25.</source>
            <translation>Se si può scegliere la propria quota associativa, ad esempio 25.</translation>
        </message>
        <message>
            <source>What you can: suggested</source>
            <translation>Quanto può: suggerito</translation>
        </message>
        <message>
            <source>What the keypad shows at first, such as 50.</source>
            <translation>Che cosa mostra all’inizio il tastierino, ad esempio 50.</translation>
        </message>
        <message>
            <source>What you can: largest</source>
            <translation>Quanto può: massimo</translation>
        </message>
        <message>
            <source>Such as 1000.</source>
            <translation>Ad esempio 1000.</translation>
        </message>
        <message>
            <source>Whom it is for, or why.</source>
            <translation>Per chi è, o perché.</translation>
        </message>
    </context>
    <context>
        <name>MoneySectionWords</name>
        <message>
            <source>This day</source>
            <translation>Questo giorno</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>Nel registro</translation>
        </message>
        <message>
            <source>In the ledger before</source>
            <translation>Nel registro prima</translation>
        </message>
        <message>
            <source>In the ledger after</source>
            <translation>Nel registro dopo</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Riepilogo</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <translation>Importo (%1)</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
            <translation>
                <numerusform>La commissione di una donazione con carta non è ancora nota; esegua: kiosk reconcile</numerusform>
                <numerusform>Le commissioni di %Ln donazioni con carta non sono ancora note; esegua: kiosk reconcile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
            <translation>
                <numerusform>La commissione di una donazione con carta è in un’altra valuta (%1), e in nessuna di queste somme.</numerusform>
                <numerusform>Le commissioni di %Ln donazioni con carta sono in un’altra valuta (%1), e in nessuna di queste somme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) joined at the booth.</source>
            <translation>
                <numerusform>%Ln socio si è associato allo stand.</numerusform>
                <numerusform>%Ln soci si sono associati allo stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln monthly supporter(s) began at the booth.</source>
            <translation>
                <numerusform>%Ln sostenitore mensile ha iniziato allo stand.</numerusform>
                <numerusform>%Ln sostenitori mensili hanno iniziato allo stand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also %1 in a currency that isn’t the campaign’s; it counts toward no goal.</source>
            <translation>Inoltre %1 in una valuta che non è quella della campagna; non conta per alcun obiettivo.</translation>
        </message>
        <message>
            <source>Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here.</source>
            <translation>Stripe ha rimborsato %1 di %2, una donazione che non è in questo registro; qui non cambia nulla.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donazioni</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Lordo</translation>
        </message>
        <message>
            <source>Deducted</source>
            <translation>Sottratto</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Per giorno</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Per ora</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>By method</source>
            <translation>Per metodo</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metodo</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Commissioni</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Dopo le commissioni</translation>
        </message>
        <message>
            <source>Dues: what people can</source>
            <translation>Quote: quanto si può</translation>
        </message>
        <message>
            <source>Dues: %1</source>
            <translation>Quote: %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nulla in particolare</translation>
        </message>
        <message>
            <source>What gifts are for</source>
            <translation>A cosa sono destinate le donazioni</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Chiosco</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Per chiosco</translation>
        </message>
        <message>
            <source>outside shifts</source>
            <translation>fuori dai turni</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Al</translation>
        </message>
        <message>
            <source>By shift</source>
            <translation>Per turno</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborsato</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Refunds and voids</source>
            <translation>Rimborsi e annullamenti</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Che cosa</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Di</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Annullamento</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestazione</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Rimborso</translation>
        </message>
        <message>
            <source>(receipt %1)</source>
            <translation>(ricevuta %1)</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correzioni</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Obiettivo</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Choose a network, then type its password</source>
            <translation>Scelga una rete, poi scriva la sua password</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Password di %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Cerca di nuovo</translation>
        </message>
        <message>
            <source>Touch again to restart</source>
            <translation>Tocchi di nuovo per riavviare</translation>
        </message>
        <message>
            <source>Restart this computer</source>
            <translation>Riavvia questo computer</translation>
        </message>
        <message>
            <source>Touch again to turn off</source>
            <translation>Tocchi di nuovo per spegnere</translation>
        </message>
        <message>
            <source>Turn this computer off</source>
            <translation>Spegni questo computer</translation>
        </message>
    </context>
    <context>
        <name>NotAReadingWords</name>
        <message>
            <source>it is UTF-16 or not text at all; save it as UTF-8</source>
            <translation>è UTF-16 o non è affatto testo; la salvi come UTF-8</translation>
        </message>
        <message>
            <source>it is not UTF-8; save it as UTF-8</source>
            <translation>non è UTF-8; la salvi come UTF-8</translation>
        </message>
        <message>
            <source>an amount in it is %1; write it like "41230.55"</source>
            <translation>un importo al suo interno è %1; lo scriva come "41230.55"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2; write it like "41230.55"</source>
            <translation>%1 ha troppi decimali per %2; lo scriva come "41230.55"</translation>
        </message>
        <message>
            <source>a count in it is %1; write it like "512"</source>
            <translation>un conteggio al suo interno è %1; lo scriva come "512"</translation>
        </message>
        <message>
            <source>its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z</source>
            <translation>il suo as_of è %1; scriva un momento con il fuso, ad esempio 2026-11-23T18:04:00Z</translation>
        </message>
        <message>
            <source>its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong</source>
            <translation>il suo as_of, %1, è ancora futuro secondo l’orologio di questo computer; regoli l’orologio sbagliato</translation>
        </message>
        <message>
            <source>it gives %1 more than %2 times its target; correct the feed or the target</source>
            <translation>dà a %1 più di %2 volte la sua meta; corregga la fonte o la meta</translation>
        </message>
        <message>
            <source>its currency is %1 and the campaign’s is %2; use one of the two</source>
            <translation>la sua valuta è %1 e quella della campagna %2; usi una delle due</translation>
        </message>
        <message>
            <source>it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock</source>
            <translation>non dice quando è stata contata, e questo computer non sa l’ora; regoli il suo orologio</translation>
        </message>
        <message>
            <source>it is not the answer of CiviCRM’s widget; check that the address has format=1</source>
            <translation>non è la risposta del widget di CiviCRM; controlli che l’indirizzo abbia format=1</translation>
        </message>
        <message>
            <source>CiviCRM has no widget for this page; switch it on there, or correct cpageId</source>
            <translation>CiviCRM non ha un widget per questa pagina; lo attivi lì, o corregga cpageId</translation>
        </message>
        <message>
            <source>it has raised less than the baseline that is taken off; correct the baseline</source>
            <translation>ha raccolto meno della base che si sottrae; corregga la base</translation>
        </message>
        <message>
            <source>its number of donors is %1; tell who looks after the kiosk</source>
            <translation>il suo numero di donatori è %1; avvisi chi si occupa del chiosco</translation>
        </message>
        <message>
            <source>its amount is %1, which cannot be read; tell who looks after the kiosk</source>
            <translation>il suo importo è %1, che non si può leggere; avvisi chi si occupa del chiosco</translation>
        </message>
        <message>
            <source>its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings</source>
            <translation>il suo importo %1 può indicare due importi; scelga altri segni nelle impostazioni di CiviCRM</translation>
        </message>
        <message>
            <source>its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings</source>
            <translation>il suo importo %1 non è scritto come un importo; scelga altri segni nelle impostazioni di CiviCRM</translation>
        </message>
        <message>
            <source>its amounts are in %1, and the campaign’s are in %2; use one of the two</source>
            <translation>i suoi importi sono in %1, e quelli della campagna in %2; usi una delle due</translation>
        </message>
        <message>
            <source>it has no line for %1; correct the feed or its goals in the campaign</source>
            <translation>non ha una riga per %1; corregga la fonte o i suoi obiettivi nella campagna</translation>
        </message>
        <message>
            <source>its last line doesn’t end; it was cut off, or a line break is missing there</source>
            <translation>la sua ultima riga non finisce; è stata troncata, o lì manca un a capo</translation>
        </message>
        <message>
            <source>it is not CSV; check what writes it</source>
            <translation>non è CSV; controlli che cosa la scrive</translation>
        </message>
        <message>
            <source>its first line is another one; write as_of,goal_id,raised,target,count</source>
            <translation>la sua prima riga è diversa; scriva as_of,goal_id,raised,target,count</translation>
        </message>
        <message>
            <source>its line %1 has %2 columns instead of %3; correct it</source>
            <translation>la sua riga %1 ha %2 colonne invece di %3; la corregga</translation>
        </message>
        <message>
            <source>its line %1 gives a goal a second time; keep one line for each</source>
            <translation>la sua riga %1 dà un obiettivo una seconda volta; tenga una riga per ciascuno</translation>
        </message>
        <message>
            <source>it is not a JSON object; check what writes it</source>
            <translation>non è un oggetto JSON; controlli che cosa la scrive</translation>
        </message>
        <message>
            <source>its schema is %1, and this kiosk knows 1; write it so</source>
            <translation>il suo schema è %1, e questo chiosco conosce 1; lo scriva così</translation>
        </message>
        <message>
            <source>it is about the campaign %1, not %2; use that campaign’s feed</source>
            <translation>riguarda la campagna %1, non %2; usi la fonte di quella campagna</translation>
        </message>
        <message>
            <source>it is not JSON, or was cut off; check what writes it</source>
            <translation>non è JSON, o è stata troncata; controlli che cosa la scrive</translation>
        </message>
        <message>
            <source>it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]</source>
            <translation>non ha una lista di obiettivi, ciascuno con il suo id; scriva "goals": [{"id": …, "raised": …}]</translation>
        </message>
        <message>
            <source>it has no goal %1; correct the feed or its goals in the campaign</source>
            <translation>non ha un obiettivo %1; corregga la fonte o i suoi obiettivi nella campagna</translation>
        </message>
        <message>
            <source>its goal %1 is in %2, and %3 is not; use a goal in its unit</source>
            <translation>il suo obiettivo %1 è in %2, e %3 no; usi un obiettivo nella sua unità</translation>
        </message>
        <message>
            <source>it has %1 twice; keep one</source>
            <translation>ha %1 due volte; ne tenga uno</translation>
        </message>
        <message>
            <source>a number in it is %1; write it like "41230.55"</source>
            <translation>un numero al suo interno è %1; lo scriva come "41230.55"</translation>
        </message>
        <message>
            <source>it isn’t said when its figures were read; write as_of with day and time</source>
            <translation>non è detto quando le sue cifre sono state lette; scriva as_of con giorno e ora</translation>
        </message>
        <message>
            <source>it is not an answer of APIv4; check the address of the site and the key’s permissions</source>
            <translation>non è una risposta di APIv4; controlli l’indirizzo del sito e i permessi della chiave</translation>
        </message>
        <message>
            <source>it was paid in several currencies, which have no common sum; use another page for each</source>
            <translation>è stato pagato in più valute, che non hanno una somma comune; usi una pagina diversa per ciascuna</translation>
        </message>
        <message>
            <source>nothing stands at %1; the sum may be hidden there, or correct the path</source>
            <translation>non c’è nulla in %1; forse lì la somma è nascosta, oppure corregga il percorso</translation>
        </message>
        <message>
            <source>at %1 stands %2, not one figure; correct the path, or add the items up with each</source>
            <translation>in %1 c’è %2, non una sola cifra; corregga il percorso, o sommi gli elementi con each</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a whole number from 0; check what it counts in</source>
            <translation>in %1 c’è %2, non un numero intero da 0 in su; controlli in che cosa conta</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a number such as 12.50; correct the path or amounts</source>
            <translation>in %1 c’è %2, non un numero come 12.50; corregga il percorso o amounts</translation>
        </message>
        <message>
            <source>at %1 stands %2, not text such as "12.50"; correct the path or amounts</source>
            <translation>in %1 c’è %2, non un testo come "12.50"; corregga il percorso o amounts</translation>
        </message>
        <message>
            <source>an amount in it is %1, which is no amount in the marks of %2; correct it, or marks</source>
            <translation>un importo al suo interno è %1, che non è un importo con i segni di %2; lo corregga, o corregga marks</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a list; correct the path in each</source>
            <translation>in %1 c’è %2, non una lista; corregga il percorso in each</translation>
        </message>
        <message>
            <source>its list goes on after %1 pages; allow more pages, or ask for longer ones</source>
            <translation>la sua lista continua dopo %1 pagine; permetta più pagine, o ne chieda di più lunghe</translation>
        </message>
        <message>
            <source>it gave no token for the key; check the key, and the address in token_from</source>
            <translation>non ha dato un token per la chiave; controlli la chiave, e l’indirizzo in token_from</translation>
        </message>
        <message>
            <source>it tells of errors instead of figures; check the query and the key</source>
            <translation>riferisce errori invece di cifre; controlli la richiesta e la chiave</translation>
        </message>
    </context>
    <context>
        <name>NotCountedWords</name>
        <message>
            <source>%1 (by goal: %2)</source>
            <translation>%1 (per obiettivo: %2)</translation>
        </message>
        <message numerus="yes">
            <source>Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</source>
            <translation>
                <numerusform>Non contati per l’obiettivo di un fondo: %2 da %n donazione per il fondo «%1», che questa campagna non ha; se lo ha con un altro id, gli ridia questo id.</numerusform>
                <numerusform>Non contati per l’obiettivo di un fondo: %2 da %n donazioni per il fondo «%1», che questa campagna non ha; se lo ha con un altro id, gli ridia questo id.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
            <translation>
                <numerusform>Non contati: %2 da %n donazione della campagna «%1»; nessun obiettivo di questa campagna la conta, quindi non c’è nulla da acquisire.</numerusform>
                <numerusform>Non contati: %2 da %n donazioni della campagna «%1»; nessun obiettivo di questa campagna le conta, quindi non c’è nulla da acquisire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Non contati: %n socio della campagna «%1»; se è questa campagna con un id precedente, lo acquisisca con: kiosk ledger take-over %1</numerusform>
                <numerusform>Non contati: %n soci della campagna «%1»; se è questa campagna con un id precedente, li acquisisca con: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Non contati: %2 da %n donazione della campagna «%1»; se è questa campagna con un id precedente, la acquisisca con: kiosk ledger take-over %1</numerusform>
                <numerusform>Non contati: %2 da %n donazioni della campagna «%1»; se è questa campagna con un id precedente, le acquisisca con: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
            <translation>
                <numerusform>Non contati: %2 da %n donazione della campagna «%1», in una valuta diversa da quella di questa campagna; se appartiene a questa campagna, la acquisisca con: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
                <numerusform>Non contati: %2 da %n donazioni della campagna «%1», in una valuta diversa da quella di questa campagna; se appartengono a questa campagna, le acquisisca con: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; if it belongs to this drive, take it over with: %3</source>
            <translation>Non contati: %2 da correzioni, rimborsi o annullamenti della campagna «%1»; se appartengono a questa campagna, li acquisisca con: %3</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>All is well.</source>
            <translation>Tutto bene.</translation>
        </message>
        <message>
            <source>Something went wrong with the ledger; the log has the details.</source>
            <translation>Qualcosa è andato storto con il registro; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>Cards are off until this is fixed. Codes and stories go on.</source>
            <translation>Niente carte finché non è sistemato. Codici e storie continuano.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
            <translation>
                <numerusform>%Ln altro problema: esegua «kiosk ledger verify» per vederli tutti.</numerusform>
                <numerusform>Altri %Ln problemi: esegua «kiosk ledger verify» per vederli tutti.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other kiosks can’t be reached; this one keeps counting by itself. %1</source>
            <translation>Gli altri chioschi non sono raggiungibili; questo continua a contare da solo. %1</translation>
        </message>
        <message>
            <source>Part of the campaign has a problem and is left out; the rest is on the screen.</source>
            <translation>Una parte della campagna ha un problema e viene omessa; il resto è sullo schermo.</translation>
        </message>
        <message>
            <source>The campaign can’t be shown until this is fixed:</source>
            <translation>La campagna non si può mostrare finché questo non è sistemato:</translation>
        </message>
        <message>
            <source>The campaign was saved with a mistake, so the last good version stays on the screen.</source>
            <translation>La campagna è stata salvata con un errore, quindi sullo schermo resta l’ultima versione valida.</translation>
        </message>
        <message>
            <source>The campaign’s folder %1 is gone. Put it back, or choose another campaign.</source>
            <translation>La cartella %1 della campagna non c’è più. La rimetta, o scelga un’altra campagna.</translation>
        </message>
        <message>
            <source>%1: the code scans. To see from how far, set screen_inches.</source>
            <translation>%1: il codice si legge. Per vedere da quale distanza, imposti screen_inches.</translation>
        </message>
        <message>
            <source>%1: the code scans from %2 m.</source>
            <translation>%1: il codice si legge da %2 m.</translation>
        </message>
        <message>
            <source>%1: the code scans only from %2 m. Use a larger screen or a shorter link.</source>
            <translation>%1: il codice si legge solo da %2 m. Usi uno schermo più grande o un link più breve.</translation>
        </message>
        <message>
            <source>The code “%1” can’t be read on this screen, so only its address is shown.</source>
            <translation>Il codice «%1» non si legge su questo schermo, quindi si mostra solo il suo indirizzo.</translation>
        </message>
        <message>
            <source>The feed %1 couldn’t be read, so its last figure stays. %2</source>
            <translation>Non è stato possibile leggere la fonte %1, quindi resta la sua ultima cifra. %2</translation>
        </message>
        <message>
            <source>The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.</source>
            <translation>La fonte %1 è cambiata in una volta di più del %2 % di un obiettivo, quindi resta la sua ultima cifra.</translation>
        </message>
        <message>
            <source>It counts once %1 readings in a row agree, or now with: kiosk feed accept %2</source>
            <translation>Conta quando %1 letture di fila concordano, o subito con: kiosk feed accept %2</translation>
        </message>
        <message>
            <source>Not confirmed yet: payment %1. Nobody should pay it again.</source>
            <translation>Non ancora confermato: pagamento %1. Nessuno deve pagarlo di nuovo.</translation>
        </message>
        <message>
            <source>The last payment: %1</source>
            <translation>Ultimo pagamento: %1</translation>
        </message>
        <message>
            <source>Something went wrong while a gift was taken; the log has the details.</source>
            <translation>Qualcosa è andato storto mentre si riceveva una donazione; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>This machine’s clock says %1. Dates are left out until it is set right.</source>
            <translation>L’orologio di questo computer segna %1. Le date si omettono finché non è regolato.</translation>
        </message>
        <message>
            <source>This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff.</source>
            <translation>Questo chiosco è andato in errore più volte di fila, quindi mostra solo i codici e non accetta donazioni. Riprova tra dieci minuti, o quando qualcuno inserisce un PIN. Se succede ancora, avvisi lo staff.</translation>
        </message>
        <message>
            <source>Something went wrong. Restart the kiosk; the log has the details.</source>
            <translation>Qualcosa è andato storto. Riavvii il chiosco; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>Then restart the kiosk.</source>
            <translation>Poi riavvii il chiosco.</translation>
        </message>
        <message>
            <source>The settings and campaign are still being read. Check the disk or share they are on.</source>
            <translation>Impostazioni e campagna sono ancora in lettura. Controlli il disco o la cartella condivisa su cui si trovano.</translation>
        </message>
        <message>
            <source>Something went wrong; the log has the details.</source>
            <translation>Qualcosa è andato storto; i dettagli sono nel log.</translation>
        </message>
    </context>
    <context>
        <name>NotedWords</name>
        <message>
            <source>The title "%1".</source>
            <translation>Il titolo "%1".</translation>
        </message>
        <message>
            <source>The organisation: %1.</source>
            <translation>L’organizzazione: %1.</translation>
        </message>
        <message>
            <source>The first day, %1: the day of the post.</source>
            <translation>Il primo giorno, %1: il giorno dell’annuncio.</translation>
        </message>
        <message>
            <source>The ask "%1": %2</source>
            <translation>La richiesta "%1": %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) under "%1".</source>
            <translation>
                <numerusform>%Ln riga sotto "%1".</numerusform>
                <numerusform>%Ln righe sotto "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s): %1</source>
            <translation>
                <numerusform>%Ln storia: %1</numerusform>
                <numerusform>%Ln storie: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln credit(s): %1</source>
            <translation>
                <numerusform>%Ln attribuzione: %1</numerusform>
                <numerusform>%Ln attribuzioni: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks under "%1".</source>
            <translation>I ringraziamenti sotto "%1".</translation>
        </message>
        <message>
            <source>The line "%1".</source>
            <translation>La riga "%1".</translation>
        </message>
        <message>
            <source>Where to follow: %1.</source>
            <translation>Dove seguire: %1.</translation>
        </message>
        <message>
            <source>The picture %1.</source>
            <translation>L’immagine %1.</translation>
        </message>
        <message>
            <source>The file is in %1, not UTF-8; it was read as such.</source>
            <translation>Il file è in %1, non in UTF-8; è stato letto così.</translation>
        </message>
        <message>
            <source>The front matter is too long and was left out.</source>
            <translation>L’intestazione è troppo lunga ed è stata omessa.</translation>
        </message>
        <message>
            <source>The front matter is not YAML; its plain lines were read.</source>
            <translation>L’intestazione non è YAML; si sono lette le sue righe semplici.</translation>
        </message>
        <message>
            <source>The front matter is not YAML (line %1); its plain lines were read.</source>
            <translation>L’intestazione non è YAML (riga %1); si sono lette le sue righe semplici.</translation>
        </message>
        <message>
            <source>The front matter is not TOML; its plain lines were read.</source>
            <translation>L’intestazione non è TOML; si sono lette le sue righe semplici.</translation>
        </message>
        <message>
            <source>The front matter names nothing and was left out.</source>
            <translation>L’intestazione non indica nulla ed è stata omessa.</translation>
        </message>
        <message>
            <source>Bold marks that stood apart from their words are read as bold.</source>
            <translation>I segni di grassetto staccati dalle parole si leggono come grassetto.</translation>
        </message>
        <message>
            <source>Programs, forms and what is embedded in the page are left out.</source>
            <translation>Programmi, moduli e ciò che è incorporato nella pagina si omettono.</translation>
        </message>
        <message>
            <source>Paragraphs of more than %1 characters are left out.</source>
            <translation>I paragrafi di più di %1 caratteri si omettono.</translation>
        </message>
        <message>
            <source>Emoji: the screen’s letters have none.</source>
            <translation>Emoji: i caratteri dello schermo non ne hanno.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s) beyond the first %1.</source>
            <translation>
                <numerusform>%Ln storia oltre le prime %1.</numerusform>
                <numerusform>%Ln storie oltre le prime %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) of what donations do.</source>
            <translation>
                <numerusform>%Ln altra riga su che cosa fanno le donazioni.</numerusform>
                <numerusform>Altre %Ln righe su che cosa fanno le donazioni.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Later sentences of %Ln highlight(s): %1</source>
            <translation>
                <numerusform>Frasi successive di %Ln storia: %1</numerusform>
                <numerusform>Frasi successive di %Ln storie: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the thanks: "%1"</source>
            <translation>Dei ringraziamenti: "%1"</translation>
        </message>
        <message>
            <source>"%1": the screen has two ways to join, so the line would not be true.</source>
            <translation>"%1": lo schermo ha due modi per associarsi, quindi la riga non sarebbe vera.</translation>
        </message>
        <message>
            <source>Another donation link: %1</source>
            <translation>Un altro link per donare: %1</translation>
        </message>
        <message>
            <source>Another donation link, "%1": %2</source>
            <translation>Un altro link per donare, "%1": %2</translation>
        </message>
        <message>
            <source>Another membership link: %1</source>
            <translation>Un altro link per associarsi: %1</translation>
        </message>
        <message>
            <source>Another membership link, "%1": %2</source>
            <translation>Un altro link per associarsi, "%1": %2</translation>
        </message>
        <message>
            <source>The picture %1: it belongs to no highlight.</source>
            <translation>L’immagine %1: non appartiene a una storia.</translation>
        </message>
        <message>
            <source>The picture %1: it is on another site, and nothing is fetched.</source>
            <translation>L’immagine %1: è su un altro sito, e non si scarica nulla.</translation>
        </message>
        <message>
            <source>The picture %1: it lies outside the post’s folder.</source>
            <translation>L’immagine %1: si trova fuori dalla cartella dell’annuncio.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP file.</source>
            <translation>L’immagine %1: non è un file PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <source>The picture %1: there is no such file beside the post.</source>
            <translation>L’immagine %1: il file non c’è accanto all’annuncio.</translation>
        </message>
        <message>
            <source>The picture %1: it has more than %2 bytes.</source>
            <translation>L’immagine %1: ha più di %2 byte.</translation>
        </message>
        <message>
            <source>The picture %1: it cannot be read.</source>
            <translation>L’immagine %1: non si può leggere.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.</source>
            <translation>L’immagine %1: non è un’immagine PNG, JPEG o WebP, qualunque cosa dica il suo nome.</translation>
        </message>
        <message>
            <source>The title: the post has none.</source>
            <translation>Il titolo: l’annuncio non ne ha.</translation>
        </message>
        <message>
            <source>The title: it was too long and is cut.</source>
            <translation>Il titolo: era troppo lungo ed è stato tagliato.</translation>
        </message>
        <message>
            <source>The organisation: the post names "%1"; check that it is yours.</source>
            <translation>L’organizzazione: l’annuncio nomina "%1"; controlli che sia la vostra.</translation>
        </message>
        <message>
            <source>The organisation: the post does not say whose drive it is.</source>
            <translation>L’organizzazione: l’annuncio non dice di chi è la campagna.</translation>
        </message>
        <message>
            <source>The language: the post does not say it; it reads like "%1".</source>
            <translation>La lingua: l’annuncio non la dice; sembra "%1".</translation>
        </message>
        <message>
            <source>The language: the post does not say it; "en" is only assumed.</source>
            <translation>La lingua: l’annuncio non la dice; "en" è solo un’ipotesi.</translation>
        </message>
        <message>
            <source>The currency: the post names none; %1 is assumed.</source>
            <translation>La valuta: l’annuncio non ne indica; si suppone %1.</translation>
        </message>
        <message>
            <source>The currency: the post names %1, a campaign has one, and %2 is assumed.</source>
            <translation>La valuta: l’annuncio indica %1, una campagna ne ha una sola, e si suppone %2.</translation>
        </message>
        <message>
            <source>The last day: the post says "%1".</source>
            <translation>L’ultimo giorno: l’annuncio dice "%1".</translation>
        </message>
        <message>
            <source>The last day: it is not in the post.</source>
            <translation>L’ultimo giorno: non è nell’annuncio.</translation>
        </message>
        <message>
            <source>The first day: the post has no date.</source>
            <translation>Il primo giorno: l’annuncio non ha una data.</translation>
        </message>
        <message>
            <source>The donation link: none was found that can be shown.</source>
            <translation>Il link per donare: non se n’è trovato uno che si possa mostrare.</translation>
        </message>
        <message>
            <source>A membership link: none was found; without one there is one code.</source>
            <translation>Un link per associarsi: non se n’è trovato; senza, c’è un solo codice.</translation>
        </message>
        <message>
            <source>The donation link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Il link per donare: potrebbe essere %1; non si mostra un codice finché non l’ha impostato.</translation>
        </message>
        <message>
            <source>The membership link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Il link per associarsi: potrebbe essere %1; non si mostra un codice finché non l’ha impostato.</translation>
        </message>
        <message>
            <source>The post writes the link with http; %1 is taken, so try it.</source>
            <translation>L’annuncio scrive il link con http; si usa %1, quindi lo provi.</translation>
        </message>
        <message>
            <source>A partner’s offer without a page of its own: "%1"</source>
            <translation>L’offerta di un partner senza una pagina propria: "%1"</translation>
        </message>
        <message>
            <source>A partner’s offer: "%1"; it may be %2, and has no code until you have set it.</source>
            <translation>L’offerta di un partner: "%1"; potrebbe essere %2, e non ha un codice finché non l’ha impostato.</translation>
        </message>
        <message>
            <source>What membership costs: "%1"</source>
            <translation>Quanto costa l’iscrizione: "%1"</translation>
        </message>
        <message>
            <source>Giving every month, if people can: "%1"</source>
            <translation>Donare ogni mese, se si può: "%1"</translation>
        </message>
        <message>
            <source>A figure of the drive, if it still holds: "%1"</source>
            <translation>Una cifra della campagna, se è ancora valida: "%1"</translation>
        </message>
        <message>
            <source>For people who gave already: "%1"</source>
            <translation>Per chi ha già donato: "%1"</translation>
        </message>
        <message>
            <source>Both asks lead to the same page.</source>
            <translation>Entrambe le richieste portano alla stessa pagina.</translation>
        </message>
        <message>
            <source>What donations do: the post has no list of it.</source>
            <translation>Che cosa fanno le donazioni: l’annuncio non ne ha un elenco.</translation>
        </message>
        <message>
            <source>Highlights: none was recognised.</source>
            <translation>Storie: non ne è stata riconosciuta nessuna.</translation>
        </message>
        <message numerus="yes">
            <source>Titles: %Ln highlight(s) without one of its own.</source>
            <translation>
                <numerusform>Titoli: %Ln storia senza un titolo proprio.</numerusform>
                <numerusform>Titoli: %Ln storie senza un titolo proprio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long titles: %Ln highlight(s), cut to fit.</source>
            <translation>
                <numerusform>Titoli lunghi: %Ln storia, abbreviata.</numerusform>
                <numerusform>Titoli lunghi: %Ln storie, abbreviate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long texts: %Ln highlight(s) to shorten.</source>
            <translation>
                <numerusform>Testi lunghi: %Ln storia da accorciare.</numerusform>
                <numerusform>Testi lunghi: %Ln storie da accorciare.</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks: the post has none.</source>
            <translation>I ringraziamenti: l’annuncio non ne ha.</translation>
        </message>
        <message>
            <source>A goal? The post says "%1"</source>
            <translation>Un obiettivo? L’annuncio dice "%1"</translation>
        </message>
        <message>
            <source>The goal: the post has no figure.</source>
            <translation>L’obiettivo: l’annuncio non ha una cifra.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post offers none.</source>
            <translation>Gli importi tra cui scegliere: l’annuncio non ne offre.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post says what some amounts do.</source>
            <translation>Gli importi tra cui scegliere: l’annuncio dice che cosa fanno alcuni importi.</translation>
        </message>
        <message>
            <source>Where to follow the drive: the post names no account.</source>
            <translation>Dove seguire la campagna: l’annuncio non indica alcun profilo.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Campaigns</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lettore di carte</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chiave Stripe</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Altri chioschi</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Questo chiosco</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>to the booth</source>
            <translation>allo stand</translation>
        </message>
    </context>
    <context>
        <name>OfficeTroubleWords</name>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>La modalità di prova ha chiave e lettore propri, quindi qui non c’è nulla da configurare.</translation>
        </message>
        <message>
            <source>There is no setting “%1” here.</source>
            <translation>Qui non c’è un’impostazione «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one such as 27.</source>
            <translation>«%1» non è un numero; ne scriva uno come 27.</translation>
        </message>
        <message>
            <source>A network whose name is “%1” cannot be joined from here.</source>
            <translation>A una rete con il nome «%1» non ci si può collegare da qui.</translation>
        </message>
        <message>
            <source>NetworkManager does not look after this computer’s networks; use its own network settings.</source>
            <translation>NetworkManager non gestisce le reti di questo computer; usi le sue impostazioni di rete.</translation>
        </message>
        <message>
            <source>This computer is not a kiosk of its own; turn it off the way you usually do.</source>
            <translation>Questo computer non è solo un chiosco; lo spenga nel modo consueto.</translation>
        </message>
        <message>
            <source>This computer did not respond; try again in a minute.</source>
            <translation>Questo computer non ha risposto; riprovi tra un minuto.</translation>
        </message>
        <message>
            <source>This computer could not do that (%1).</source>
            <translation>Questo computer non ha potuto farlo (%1).</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>Non è riuscito: %1</translation>
        </message>
        <message>
            <source>no reason was given</source>
            <translation>non è stato dato un motivo</translation>
        </message>
        <message>
            <source>%1 already has a campaign in it; choose another folder.</source>
            <translation>%1 contiene già una campagna; scelga un’altra cartella.</translation>
        </message>
        <message>
            <source>This campaign cannot be shown yet: %1</source>
            <translation>Questa campagna non si può ancora mostrare: %1</translation>
        </message>
        <message>
            <source>Not saved, because it could not be shown: %1</source>
            <translation>Non salvato, perché non si potrebbe mostrare: %1</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more mistake(s).</source>
            <translation>
                <numerusform>C’è %n altro errore.</numerusform>
                <numerusform>Ci sono altri %n errori.</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign was not packed: %1</source>
            <translation>Il pacchetto della campagna non è stato creato: %1</translation>
        </message>
        <message>
            <source>%1 was not opened: %2</source>
            <translation>%1 non è stato aperto: %2</translation>
        </message>
        <message>
            <source>%1 was not used: %2; %3.</source>
            <translation>%1 non è stato usato: %2; %3.</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2 (%3).</source>
            <translation>Non è stato possibile copiare %1 in %2 (%3).</translation>
        </message>
        <message>
            <source>The change could not be written (%1); check the disk it is on.</source>
            <translation>Non è stato possibile scrivere la modifica (%1); controlli il disco su cui si trova.</translation>
        </message>
        <message>
            <source>campaign.toml is not valid TOML; correct it in a text editor first.</source>
            <translation>campaign.toml non è TOML valido; lo corregga prima in un editor di testo.</translation>
        </message>
        <message>
            <source>This part of campaign.toml is written in an unusual way; change it in a text editor.</source>
            <translation>Questa parte di campaign.toml è scritta in modo insolito; la modifichi in un editor di testo.</translation>
        </message>
        <message>
            <source>%1 cannot be changed from here; correct it in a text editor first.</source>
            <translation>%1 non si può modificare da qui; lo corregga prima in un editor di testo.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; “kiosk ledger tally” names them and says how to take them over.</source>
            <translation>Salvato. Le donazioni di «%1» in %2 che il registro ha già non contano per questo id e questa valuta; «kiosk ledger tally» le elenca e dice come acquisirle.</translation>
        </message>
        <message>
            <source>Saved, and shown on this kiosk’s screen.</source>
            <translation>Salvato, e mostrato sullo schermo di questo chiosco.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Salvato.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Fermato.</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Fermato; non è stato scritto alcun file.</translation>
        </message>
        <message>
            <source>Stopped; nothing was added.</source>
            <translation>Fermato; non è stato aggiunto nulla.</translation>
        </message>
        <message>
            <source>“%1” is now under Campaigns.</source>
            <translation>«%1» è ora sotto Campagne.</translation>
        </message>
        <message>
            <source>Packed into %1. Open it on the other kiosk, or put it on your website and download it from there.</source>
            <translation>Pacchetto creato in %1. Lo apra sull’altro chiosco, o lo metta sul vostro sito e lo scarichi da lì.</translation>
        </message>
        <message>
            <source>The volunteers’ PIN is set.</source>
            <translation>Il PIN dei volontari è impostato.</translation>
        </message>
        <message>
            <source>The staff PIN is set.</source>
            <translation>Il PIN dello staff è impostato.</translation>
        </message>
        <message>
            <source>You can now register readers at %1.</source>
            <translation>Ora può registrare lettori presso %1.</translation>
        </message>
        <message>
            <source>This kiosk is now on %1.</source>
            <translation>Questo chiosco è ora su %1.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it: %1</source>
            <translation>Attenda la fine di questa operazione, o la fermi: %1</translation>
        </message>
        <message>
            <source>%2 cannot be read or written (%1).</source>
            <translation>%2 non si può leggere o scrivere (%1).</translation>
        </message>
        <message>
            <source>That cannot be read (%1).</source>
            <translation>Questo non si può leggere (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s) keep it off the screen</source>
            <translation>
                <numerusform>%n errore la tiene fuori dallo schermo</numerusform>
                <numerusform>%n errori la tengono fuori dallo schermo</numerusform>
            </translation>
        </message>
        <message>
            <source>Built-in example</source>
            <translation>Esempio incluso</translation>
        </message>
        <message>
            <source>There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.</source>
            <translation>Non c’è ancora una chiave Stripe, quindi questo chiosco non accetta carte né pagamenti con il telefono.</translation>
        </message>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>La modalità di prova ha chiave e lettore propri, quindi qui non c’è nulla da configurare.</translation>
        </message>
        <message>
            <source>%1: real gifts need a live key.</source>
            <translation>%1: per donazioni vere serve una chiave live.</translation>
        </message>
        <message>
            <source>Stripe accepts it, and it has every permission this kiosk needs.</source>
            <translation>Stripe la accetta, e ha tutti i permessi di cui questo chiosco ha bisogno.</translation>
        </message>
        <message>
            <source>It lacks some of the permissions below. Add them in Stripe’s Dashboard.</source>
            <translation>Le mancano alcuni dei permessi qui sotto. Li aggiunga nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1.</source>
            <translation>Funziona, ma un ladro potrebbe usarla per altro. Nella Dashboard di Stripe le tolga: %1.</translation>
        </message>
        <message>
            <source>no location</source>
            <translation>nessuna sede</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
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
            <translation>%1 · in uso</translation>
        </message>
        <message>
            <source>%1 · %2%</source>
            <translation>%1 · %2%</translation>
        </message>
        <message>
            <source>%1 · %2% · no password</source>
            <translation>%1 · %2% · senza password</translation>
        </message>
        <message>
            <source>This kiosk is online: Stripe answers.</source>
            <translation>Questo chiosco è online: Stripe risponde.</translation>
        </message>
        <message>
            <source>This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s hotspot, or ask the venue to let this kiosk through.</source>
            <translation>Questa rete ha una pagina di accesso, che il chiosco non può aprire. Usi un’altra rete o l’hotspot di un telefono, o chieda alla sede di lasciar passare questo chiosco.</translation>
        </message>
        <message>
            <source>This kiosk is on a network that does not reach the internet, or not Stripe.</source>
            <translation>Questo chiosco è su una rete che non raggiunge internet, o non Stripe.</translation>
        </message>
        <message>
            <source>This kiosk is not on a network.</source>
            <translation>Questo chiosco non è su una rete.</translation>
        </message>
        <message>
            <source>Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, and whether the network has a sign-in page.</source>
            <translation>Chi risponde su questa rete non può dimostrare di essere Stripe. Controlli data e ora di questo computer, e se la rete ha una pagina di accesso.</translation>
        </message>
        <message>
            <source>It is not known yet whether this kiosk is online.</source>
            <translation>Non si sa ancora se questo chiosco è online.</translation>
        </message>
        <message>
            <source>%1: read just now, as of %2.</source>
            <translation>%1: letta proprio ora, al %2.</translation>
        </message>
        <message>
            <source>%1: gifts at Stripe are counted one by one; see Stripe key.</source>
            <translation>%1: le donazioni su Stripe si contano una per una; veda Chiave Stripe.</translation>
        </message>
        <message>
            <source>%1 %2 of %3 · %4</source>
            <translation>%1 %2 di %3 · %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This is the earlier version. Save it to use it.</source>
            <translation>Questa è la versione precedente. La salvi per usarla.</translation>
        </message>
        <message>
            <source>This kiosk’s screen now shows it.</source>
            <translation>Ora lo schermo di questo chiosco la mostra.</translation>
        </message>
        <message>
            <source>Correct the mistakes in this campaign first.</source>
            <translation>Corregga prima gli errori in questa campagna.</translation>
        </message>
        <message>
            <source>Something went wrong that should not; the log has the details.</source>
            <translation>È andato storto qualcosa che non dovrebbe; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 è registrato.</translation>
        </message>
        <message>
            <source>%1 is registered, but is not this kiosk’s reader yet: %2</source>
            <translation>%1 è registrato, ma non è ancora il lettore di questo chiosco: %2</translation>
        </message>
        <message>
            <source>This kiosk uses it from its next start on.</source>
            <translation>Questo chiosco lo usa dal prossimo avvio.</translation>
        </message>
        <message>
            <source>Practice mode has its own reader, so none is kept.</source>
            <translation>La modalità di prova ha un lettore proprio, quindi non se ne conserva nessuno.</translation>
        </message>
        <message>
            <source>A restricted live key</source>
            <translation>Una chiave live con restrizioni</translation>
        </message>
        <message>
            <source>A secret live key</source>
            <translation>Una chiave segreta live</translation>
        </message>
        <message>
            <source>A restricted test key</source>
            <translation>Una chiave di test con restrizioni</translation>
        </message>
        <message>
            <source>A secret test key</source>
            <translation>Una chiave segreta di test</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message>
            <source>The card reader is free. The payment on it is ended.</source>
            <translation>Il lettore di carte è libero. Il pagamento su di esso è terminato.</translation>
        </message>
        <message>
            <source>The card reader was free already.</source>
            <translation>Il lettore di carte era già libero.</translation>
        </message>
        <message>
            <source>The payment of %1 is closed. Cards can be taken again; tell staff.</source>
            <translation>Il pagamento di %1 è chiuso. Si possono accettare di nuovo carte; avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe knows how that payment ended. Cards can be taken again.</source>
            <translation>Stripe sa com’è finito quel pagamento. Si possono accettare di nuovo carte.</translation>
        </message>
        <message>
            <source>No card reader is set up here.</source>
            <translation>Qui non è configurato alcun lettore di carte.</translation>
        </message>
        <message>
            <source>Practice only: no receipt was sent.</source>
            <translation>Solo prova: non è stata inviata alcuna ricevuta.</translation>
        </message>
        <message>
            <source>Receipt sent.</source>
            <translation>Ricevuta inviata.</translation>
        </message>
        <message>
            <source>The receipt wasn’t sent. Check the address and the network, then try again.</source>
            <translation>La ricevuta non è stata inviata. Controlli l’indirizzo e la rete, poi riprovi.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; you can end the day again at any time.</source>
            <translation>Fermato. Nulla è perso; può chiudere di nuovo la giornata in qualsiasi momento.</translation>
        </message>
        <message>
            <source>This kiosk’s settings can’t be read. The check-list says what to fix first.</source>
            <translation>Le impostazioni di questo chiosco non si possono leggere. La pagina Controlli dice che cosa sistemare prima.</translation>
        </message>
        <message>
            <source>Something went wrong. Check whether it was done, then tell staff.</source>
            <translation>Qualcosa è andato storto. Controlli se è stato fatto, poi avvisi lo staff.</translation>
        </message>
        <message>
            <source>The booth is open.</source>
            <translation>Lo stand è aperto.</translation>
        </message>
        <message>
            <source>The screen now shows only stories and codes.</source>
            <translation>Ora lo schermo mostra solo storie e codici.</translation>
        </message>
        <message>
            <source>The booth is closed.</source>
            <translation>Lo stand è chiuso.</translation>
        </message>
        <message>
            <source>Shift %1 has started.</source>
            <translation>Il turno %1 è iniziato.</translation>
        </message>
        <message>
            <source>“%1” has brought %2 so far. To put it right, enter it again.</source>
            <translation>«%1» ha portato finora %2. Per correggerlo, lo inserisca di nuovo.</translation>
        </message>
        <message>
            <source>Recorded %1 as no. %2. You can undo it under Gifts.</source>
            <translation>%1 registrato come n. %2. Può annullarlo sotto Donazioni.</translation>
        </message>
        <message>
            <source>No. %1 is undone. The members no longer count.</source>
            <translation>Il n. %1 è annullato. I soci non contano più.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Give the money back.</source>
            <translation>Il n. %1 è annullato. Restituisca il denaro.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Now record the right amount.</source>
            <translation>Il n. %1 è annullato. Ora registri l’importo giusto.</translation>
        </message>
        <message>
            <source>No. %1 is undone.</source>
            <translation>Il n. %1 è annullato.</translation>
        </message>
        <message>
            <source>No. %1 counts again, as no. %2.</source>
            <translation>Il n. %1 conta di nuovo, come n. %2.</translation>
        </message>
        <message>
            <source>“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB.</source>
            <translation>«%1» non si può usare per un turno. Usi fino a otto lettere o cifre, ad esempio AB.</translation>
        </message>
        <message>
            <source>There were already %1 shifts of this name today. Use another.</source>
            <translation>Oggi ci sono già stati %1 turni con questo nome. Ne usi un altro.</translation>
        </message>
        <message>
            <source>Gifts by card and phone are recorded automatically; don’t enter them here.</source>
            <translation>Le donazioni con carta e telefono si registrano da sole; non le inserisca qui.</translation>
        </message>
        <message>
            <source>This wasn’t recorded here today, so it can’t be undone here. Tell staff.</source>
            <translation>Questo non è stato registrato qui oggi, quindi non si può annullare qui. Avvisi lo staff.</translation>
        </message>
        <message>
            <source>This was already undone. Nothing has changed.</source>
            <translation>Questo era già annullato. Non è cambiato nulla.</translation>
        </message>
        <message>
            <source>This still counts. Nothing has changed.</source>
            <translation>Questo conta ancora. Non è cambiato nulla.</translation>
        </message>
        <message>
            <source>Card and phone payments are refunded through Stripe. Note the time and the amount, say that staff will refund it, and tell staff.</source>
            <translation>I pagamenti con carta e telefono si rimborsano tramite Stripe. Annoti l’ora e l’importo, dica che lo staff rimborserà, e avvisi lo staff.</translation>
        </message>
        <message>
            <source>Shift %1 has ended, but the next one didn’t start:</source>
            <translation>Il turno %1 è finito, ma il successivo non è iniziato:</translation>
        </message>
        <message>
            <source>The booth is closed, but its shift couldn’t be ended:</source>
            <translation>Lo stand è chiuso, ma non è stato possibile terminare il suo turno:</translation>
        </message>
        <message>
            <source>After a restart the kiosk won’t remember this: %1 can’t be written (%2).</source>
            <translation>Dopo un riavvio il chiosco non ricorderà questo: impossibile scrivere %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>%1 is being changed: %2</source>
            <translation>%1 è in corso di modifica: %2</translation>
        </message>
        <message>
            <source>its campaign cannot be shown: %1</source>
            <translation>la sua campagna non si può mostrare: %1</translation>
        </message>
        <message>
            <source>put that right and pack it again</source>
            <translation>corregga questo e crei di nuovo il pacchetto</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln file(s) in it</source>
            <translation>
                <numerusform>contiene %Ln file</numerusform>
                <numerusform>contiene %Ln file</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %1</source>
            <translation>una campagna ne ha al massimo %1</translation>
        </message>
        <message>
            <source>%1 is in it twice, if only in other letters</source>
            <translation>%1 vi è due volte, sia pure con altre lettere</translation>
        </message>
        <message>
            <source>rename one of the two</source>
            <translation>rinomini uno dei due</translation>
        </message>
        <message>
            <source>%1 lies in something that is a file itself</source>
            <translation>%1 si trova dentro qualcosa che è esso stesso un file</translation>
        </message>
        <message>
            <source>do not use it, and ask whoever sent it for another</source>
            <translation>non lo usi, e ne chieda un altro a chi l’ha inviato</translation>
        </message>
        <message>
            <source>%1 has signs that no file’s name should have</source>
            <translation>%1 ha segni che nessun nome di file dovrebbe avere</translation>
        </message>
        <message>
            <source>give it a plain name</source>
            <translation>gli dia un nome semplice</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln character(s)</source>
            <translation>
                <numerusform>%1 ha %Ln carattere</numerusform>
                <numerusform>%1 ha %Ln caratteri</numerusform>
            </translation>
        </message>
        <message>
            <source>give it a name of at most %2</source>
            <translation>gli dia un nome di al massimo %2</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 porta fuori dalla cartella della campagna</translation>
        </message>
        <message>
            <source>%1 is a folder, and a pack holds files only</source>
            <translation>%1 è una cartella, e un pacchetto contiene solo file</translation>
        </message>
        <message>
            <source>make it anew with kiosk campaign pack</source>
            <translation>lo crei di nuovo con kiosk campaign pack</translation>
        </message>
        <message numerus="yes">
            <source>%1 lies %Ln folder(s) down</source>
            <translation>
                <numerusform>%1 si trova sotto %Ln cartella</numerusform>
                <numerusform>%1 si trova sotto %Ln cartelle</numerusform>
            </translation>
        </message>
        <message>
            <source>keep pictures at most %2 down</source>
            <translation>tenga le immagini sotto %2 al massimo</translation>
        </message>
        <message>
            <source>%1 is no name on some systems</source>
            <translation>%1 non è un nome valido su alcuni sistemi</translation>
        </message>
        <message>
            <source>%1 is no part of a campaign</source>
            <translation>%1 non fa parte di una campagna</translation>
        </message>
        <message numerus="yes">
            <source>it says it has %Ln file(s) and lists %1</source>
            <translation>
                <numerusform>dice di avere %Ln file e ne elenca %1</numerusform>
                <numerusform>dice di avere %Ln file e ne elenca %1</numerusform>
            </translation>
        </message>
        <message>
            <source>copy or fetch it again</source>
            <translation>lo copi o lo scarichi di nuovo</translation>
        </message>
        <message>
            <source>there is no %1 in it</source>
            <translation>non contiene %1</translation>
        </message>
        <message>
            <source>%1 unpacks to more than it says</source>
            <translation>%1, aperto, è più grande di quanto dice</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 è danneggiato</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>non si può leggere (%1)</translation>
        </message>
        <message>
            <source>check the file, and that the stick is there</source>
            <translation>controlli il file, e che la chiavetta ci sia</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>è danneggiato</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>ha %Ln byte</numerusform>
                <numerusform>ha %Ln byte</numerusform>
            </translation>
        </message>
        <message>
            <source>make its pictures smaller, %1 in all at most</source>
            <translation>rimpicciolisca le sue immagini, %1 in tutto al massimo</translation>
        </message>
        <message>
            <source>it is not a packed campaign</source>
            <translation>non è un pacchetto di campagna</translation>
        </message>
        <message>
            <source>name a file that kiosk campaign pack made</source>
            <translation>indichi un file creato da kiosk campaign pack</translation>
        </message>
        <message>
            <source>it is cut short, or something was added at its end</source>
            <translation>è troncato, o alla fine è stato aggiunto qualcosa</translation>
        </message>
        <message>
            <source>it is built as archives beyond 4 GB are</source>
            <translation>è fatto come gli archivi oltre 4 GB</translation>
        </message>
        <message>
            <source>it is only a part of an archive, or has a comment</source>
            <translation>è solo una parte di un archivio, o ha un commento</translation>
        </message>
        <message numerus="yes">
            <source>it lists %Ln file(s) in %1 bytes</source>
            <translation>
                <numerusform>elenca %Ln file in %1 byte</numerusform>
                <numerusform>elenca %Ln file in %1 byte</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %2</source>
            <translation>una campagna ne ha al massimo %2</translation>
        </message>
        <message>
            <source>something stands before its files or after them</source>
            <translation>c’è qualcosa prima o dopo i suoi file</translation>
        </message>
        <message>
            <source>%1 is a link, a folder or a device</source>
            <translation>%1 è un collegamento, una cartella o un dispositivo</translation>
        </message>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 è cifrato</translation>
        </message>
        <message>
            <source>make it anew without a password</source>
            <translation>lo crei di nuovo senza password</translation>
        </message>
        <message>
            <source>%1 is packed in a way that not every system knows</source>
            <translation>%1 è compresso in un modo che non tutti i sistemi conoscono</translation>
        </message>
        <message>
            <source>%1 is listed as files beyond 4 GB are</source>
            <translation>%1 è elencato come i file oltre 4 GB</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s)</source>
            <translation>
                <numerusform>%1 ha %Ln byte</numerusform>
                <numerusform>%1 ha %Ln byte</numerusform>
            </translation>
        </message>
        <message>
            <source>make it smaller, %2 at most</source>
            <translation>lo rimpicciolisca, %2 al massimo</translation>
        </message>
        <message numerus="yes">
            <source>its files have %Ln byte(s) together</source>
            <translation>
                <numerusform>i suoi file hanno insieme %Ln byte</numerusform>
                <numerusform>i suoi file hanno insieme %Ln byte</numerusform>
            </translation>
        </message>
        <message>
            <source>some of its files lie over others</source>
            <translation>alcuni dei suoi file si sovrappongono ad altri</translation>
        </message>
        <message>
            <source>something is hidden between its files</source>
            <translation>tra i suoi file è nascosto qualcosa</translation>
        </message>
        <message>
            <source>%1 doesn’t end in %2</source>
            <translation>%1 non finisce in %2</translation>
        </message>
        <message>
            <source>name it %3</source>
            <translation>lo chiami %3</translation>
        </message>
        <message>
            <source>it has more than %1 bytes with its pictures</source>
            <translation>ha più di %1 byte con le sue immagini</translation>
        </message>
        <message>
            <source>make some of them smaller</source>
            <translation>ne rimpicciolisca alcune</translation>
        </message>
        <message>
            <source>check its name and who may read it</source>
            <translation>controlli il suo nome e chi può leggerlo</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>non è un file normale</translation>
        </message>
        <message>
            <source>name the packed campaign itself</source>
            <translation>indichi il pacchetto stesso della campagna</translation>
        </message>
        <message>
            <source>%1 is in it, and its campaign doesn’t name it</source>
            <translation>contiene %1, e la sua campagna non lo nomina</translation>
        </message>
        <message>
            <source>%1 has too many campaigns called %2</source>
            <translation>%1 ha troppe campagne di nome %2</translation>
        </message>
        <message>
            <source>remove those that are no longer needed</source>
            <translation>tolga quelle che non servono più</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>fatto</translation>
        </message>
        <message>
            <source>now</source>
            <translation>adesso</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>Donazione a %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>Iscrizione a %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>Donazione mensile a %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Lei dona %1 oggi e %1 in questo stesso giorno di ogni mese, finché non smette.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Lei dona %1 tra un mese e poi %1 ogni mese, finché non smette.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Può smettere in qualsiasi momento: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>La Sua ricevuta</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Scriva il Suo indirizzo e-mail; serve solo per questa ricevuta.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>Senza ricevuta</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>Invia</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>There is no card reader here yet; staff register one in the office, under Card reader.</source>
            <translation>Qui non c’è ancora un lettore di carte; lo staff ne registra uno in ufficio, sotto Lettore di carte.</translation>
        </message>
        <message>
            <source>Nobody can pay by phone here; staff check the office’s page Stripe key.</source>
            <translation>Qui nessuno può pagare con il telefono; lo staff controlli in ufficio la pagina Chiave Stripe.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off; in the booth view, touch Open.</source>
            <translation>Nessun turno è aperto, quindi niente carte; nella vista Stand tocchi Aperto.</translation>
        </message>
        <message>
            <source>The payment before isn’t confirmed yet; no card is taken until it is.</source>
            <translation>Il pagamento precedente non è ancora confermato; fino ad allora non si accettano carte.</translation>
        </message>
        <message>
            <source>Stripe knows no payment %1 for this key, so another account may have taken it; set that account’s key again, or close the payment: %2</source>
            <translation>Stripe non conosce un pagamento %1 per questa chiave, quindi potrebbe averlo incassato un altro account; rimetta la chiave di quell’account, o chiuda il pagamento: %2</translation>
        </message>
        <message>
            <source>The card reader is busy for somebody else, so it was left alone; ask who uses it.</source>
            <translation>Il lettore di carte è occupato per qualcun altro, quindi è stato lasciato in pace; chieda chi lo usa.</translation>
        </message>
        <message>
            <source>Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment methods, or take it out of the campaign. Everything else works.</source>
            <translation>La pagina di Stripe non offre %1; lo staff lo attivi nella Dashboard di Stripe sotto Impostazioni, Metodi di pagamento, o lo tolga dalla campagna. Tutto il resto funziona.</translation>
        </message>
        <message>
            <source>Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the right key again, or somebody closes the payment on the Booth page.</source>
            <translation>Stripe non sa nulla del pagamento precedente, come se la chiave fosse di un altro account; lo staff rimetta la chiave giusta, o qualcuno chiuda il pagamento alla pagina Stand.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which can’t be written (%2); free it.</source>
            <translation>La prova conserva il suo Stripe in %1, che non si può scrivere (%2); lo liberi.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which holds something else; move it away.</source>
            <translation>La prova conserva il suo Stripe in %1, che contiene altro; lo sposti.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.</source>
            <translation>La prova conserva il suo Stripe in %1, che è danneggiato; lo elimini per ricominciare.</translation>
        </message>
        <message>
            <source>Stripe answered about another payment; take no cards, tell staff.</source>
            <translation>Stripe ha risposto su un altro pagamento; non accetti carte, avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe mixes test and live payments; take no cards, tell staff.</source>
            <translation>Stripe confonde pagamenti di test e live; non accetti carte, avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe names another amount than was chosen; take no cards, tell staff.</source>
            <translation>Stripe indica un importo diverso da quello scelto; non accetti carte, avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.</source>
            <translation>Il pagamento su Stripe non è contrassegnato come di questo chiosco; non accetti carte, avvisi lo staff.</translation>
        </message>
        <message>
            <source>The Stripe account can’t take cards on a reader; offer another way to give, and tell staff.</source>
            <translation>L’account Stripe non può accettare carte su un lettore; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Le pagine dell’account Stripe non accettano carte, o accettano più di quanto offre la campagna; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; offer another way to give, and tell staff.</source>
            <translation>La pagina di Stripe è a un indirizzo che non è di Stripe, quindi non si mostra; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>Somebody cancelled the payment at Stripe; nothing was taken.</source>
            <translation>Qualcuno ha annullato il pagamento su Stripe; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>The card reader doesn’t let go of an earlier payment; switch it off and on again.</source>
            <translation>Il lettore di carte non lascia andare un pagamento precedente; lo spenga e lo riaccenda.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; check that it is on and connected to the network.</source>
            <translation>Il lettore di carte non risponde; controlli che sia acceso e collegato alla rete.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; try again, or use another way to give.</source>
            <translation>Il lettore di carte ha avuto un guasto durante il pagamento; riprovi, o usi un altro modo di donare.</translation>
        </message>
        <message>
            <source>Stripe hasn’t confirmed yet whether the payment went through; it is asked again.</source>
            <translation>Stripe non ha ancora confermato se il pagamento è riuscito; glielo si chiede di nuovo.</translation>
        </message>
        <message>
            <source>Something unexpected happened; the log has the details.</source>
            <translation>È successo qualcosa di imprevisto; i dettagli sono nel log.</translation>
        </message>
        <message>
            <source>This card has expired; please try another card.</source>
            <translation>Questa carta è scaduta; provi con un’altra carta.</translation>
        </message>
        <message>
            <source>The PIN was not right; please try again or use another card.</source>
            <translation>Il PIN non era giusto; riprovi o usi un’altra carta.</translation>
        </message>
        <message>
            <source>This card’s PIN is locked; please try another card.</source>
            <translation>Il PIN di questa carta è bloccato; provi con un’altra carta.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer; please try again or use another card.</source>
            <translation>La banca della carta non ha potuto rispondere; riprovi o usi un’altra carta.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; please try another card.</source>
            <translation>La banca della carta ha detto no, e non è stato incassato nulla; provi con un’altra carta.</translation>
        </message>
        <message>
            <source>The payment was given up and its page is closed; nothing was taken.</source>
            <translation>Il pagamento è stato abbandonato e la sua pagina è chiusa; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>The payment was cancelled on the reader; nothing was taken.</source>
            <translation>Il pagamento è stato annullato sul lettore; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>Nobody paid before the page closed; nothing was taken.</source>
            <translation>Nessuno ha pagato prima che la pagina si chiudesse; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>Nobody presented a card; nothing was taken.</source>
            <translation>Nessuno ha presentato una carta; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>The payment was cancelled; nothing was taken.</source>
            <translation>Il pagamento è stato annullato; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>The program was told to end; nothing was taken.</source>
            <translation>Al programma è stato detto di terminare; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>No card may be taken now; nothing was taken.</source>
            <translation>Ora non si possono accettare carte; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>Something else is using the card reader; nothing was taken. Ask who else uses it.</source>
            <translation>Qualcos’altro sta usando il lettore di carte; non è stato incassato nulla. Chieda chi altro lo usa.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; nothing was taken. Check that it is on and in the network.</source>
            <translation>Il lettore di carte non risponde; non è stato incassato nulla. Controlli che sia acceso e in rete.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; nothing was taken. Try again.</source>
            <translation>Il lettore di carte ha avuto un guasto durante il pagamento; non è stato incassato nulla. Riprovi.</translation>
        </message>
        <message>
            <source>Stripe can’t be reached; nothing was taken. Check the network.</source>
            <translation>Stripe non è raggiungibile; non è stato incassato nulla. Controlli la rete.</translation>
        </message>
        <message>
            <source>Stripe doesn’t take this payment; nothing was taken.</source>
            <translation>Stripe non accetta questo pagamento; non è stato incassato nulla.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>Il denaro di un pagamento con il telefono non è mai arrivato; non è stato ricevuto nulla.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Un telefono inquadra il codice</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>I Suoi %1 diventano %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>La Sua donazione: %1, con un’aggiunta fino a esaurimento fondi</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>La Sua iscrizione: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>La Sua donazione: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Ogni mese: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un momento, annullamento in corso…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Inquadri il codice con il telefono</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Prova: questo codice non apre pagine. Faccia la parte del telefono con i pulsanti qui sotto.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Primo addebito tra un mese, poi ogni mese. Può smettere quando vuole: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Addebito oggi e in questo stesso giorno di ogni mese. Può smettere quando vuole: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>Paghi sul telefono. Questo schermo La ringrazierà.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>Doni sul sito di %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>Oppure scriva: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Qui non si può mostrare il codice. Paghi con la carta o chieda allo stand.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Per favore, ora non paghi sul telefono.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Il codice è in preparazione…</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Scegli…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Nessuna immagine</translation>
        </message>
    </context>
    <context>
        <name>PictureWords</name>
        <message>
            <source>it takes too long to decode</source>
            <translation>richiede troppo tempo per essere decodificata</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG</source>
            <translation>la salvi di nuovo come semplice PNG o JPEG</translation>
        </message>
        <message>
            <source>it cannot be decoded safely</source>
            <translation>non si può decodificare in sicurezza</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 40 megapixels</source>
            <translation>la salvi di nuovo come semplice PNG o JPEG sotto i 40 megapixel</translation>
        </message>
        <message>
            <source>it has more than 40 megapixels, too many for a PNG or WebP</source>
            <translation>ha più di 40 megapixel, troppi per un PNG o WebP</translation>
        </message>
        <message>
            <source>save it as JPEG, which may have 200, or with fewer pixels</source>
            <translation>la salvi come JPEG, che può averne 200, o con meno pixel</translation>
        </message>
        <message>
            <source>it has more than 200 megapixels</source>
            <translation>ha più di 200 megapixel</translation>
        </message>
        <message>
            <source>save it with fewer pixels</source>
            <translation>la salvi con meno pixel</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 200 megapixels, not progressive</source>
            <translation>la salvi di nuovo come semplice PNG o JPEG sotto i 200 megapixel, non progressivo</translation>
        </message>
        <message>
            <source>it lies outside the campaign’s folder</source>
            <translation>si trova fuori dalla cartella della campagna</translation>
        </message>
        <message>
            <source>put the picture itself there</source>
            <translation>metta lì l’immagine stessa</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>non è un file normale</translation>
        </message>
        <message>
            <source>put a picture there</source>
            <translation>metta lì un’immagine</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>ha %Ln byte</numerusform>
                <numerusform>ha %Ln byte</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>lo tenga sotto %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>il file non esiste</translation>
        </message>
        <message>
            <source>put it beside campaign.toml or correct the name</source>
            <translation>la metta accanto a campaign.toml o corregga il nome</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>non si può leggere (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>controlli il file e chi può leggerlo</translation>
        </message>
        <message>
            <source>it cannot be read, since links lead in a circle</source>
            <translation>non si può leggere, perché i collegamenti girano in tondo</translation>
        </message>
        <message>
            <source>it is not a PNG, JPEG or WebP picture, whatever its name says</source>
            <translation>non è un’immagine PNG, JPEG o WebP, qualunque cosa dica il suo nome</translation>
        </message>
        <message>
            <source>save it as one</source>
            <translation>la salvi come tale</translation>
        </message>
        <message>
            <source>it is a HEIC picture</source>
            <translation>è un’immagine HEIC</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>la apra su un telefono o un computer e la esporti o condivida come JPEG</translation>
        </message>
        <message>
            <source>it is an AVIF picture</source>
            <translation>è un’immagine AVIF</translation>
        </message>
        <message>
            <source>it has only %1 by %2 pixels</source>
            <translation>è solo %1 per %2 pixel</translation>
        </message>
        <message>
            <source>use one that is %3 pixels wide or more</source>
            <translation>ne usi una larga almeno %3 pixel</translation>
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
            <translation>Usato: %1</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Usato</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ometti</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Make it a story</source>
            <translation>Fanne una storia</translation>
        </message>
        <message>
            <source>Use as code</source>
            <translation>Usa come codice</translation>
        </message>
        <message>
            <source>Show with story</source>
            <translation>Mostra con la storia</translation>
        </message>
        <message>
            <source>Make it the goal</source>
            <translation>Fanne l’obiettivo</translation>
        </message>
        <message>
            <source>Use as first day</source>
            <translation>Usa come primo giorno</translation>
        </message>
        <message>
            <source>Use as last day</source>
            <translation>Usa come ultimo giorno</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Offrilo</translation>
        </message>
        <message>
            <source>Use picture</source>
            <translation>Usa l’immagine</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Scegli un’immagine</translation>
        </message>
        <message>
            <source>The head’s line</source>
            <translation>La riga d’intestazione</translation>
        </message>
        <message>
            <source>The heading</source>
            <translation>Il titolo</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La frase</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>In un elenco</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>In una tabella</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>Il link</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>L’immagine</translation>
        </message>
        <message>
            <source>Beside the announcement</source>
            <translation>Accanto all’annuncio</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omesso</translation>
        </message>
        <message>
            <source>a campaign has no place for it</source>
            <translation>una campagna non ha posto per questo</translation>
        </message>
        <message>
            <source>more than the screen has room for</source>
            <translation>più di quanto ci stia sullo schermo</translation>
        </message>
        <message>
            <source>it speaks of the page it stands on</source>
            <translation>parla della pagina su cui si trova</translation>
        </message>
        <message>
            <source>not for a public screen</source>
            <translation>non per uno schermo pubblico</translation>
        </message>
        <message>
            <source>a link within a text; the screen shows none there</source>
            <translation>un link dentro un testo; lo schermo lì non ne mostra</translation>
        </message>
        <message>
            <source>another link for the same ask</source>
            <translation>un altro link per la stessa richiesta</translation>
        </message>
        <message>
            <source>it may not be shown</source>
            <translation>non può essere mostrato</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>non usato</translation>
        </message>
        <message>
            <source>unfinished, a program was to complete it</source>
            <translation>incompleto, doveva completarlo un programma</translation>
        </message>
        <message>
            <source>it has no host</source>
            <translation>non ha un host</translation>
        </message>
        <message>
            <source>it opens no page</source>
            <translation>non apre una pagina</translation>
        </message>
        <message>
            <source>it seems to lead to something else, such as a log-in or a report</source>
            <translation>sembra portare ad altro, ad esempio un accesso o una relazione</translation>
        </message>
        <message>
            <source>it seems to lead to an article</source>
            <translation>sembra portare a un articolo</translation>
        </message>
        <message>
            <source>it leads to a file</source>
            <translation>porta a un file</translation>
        </message>
        <message>
            <source>of the page around the announcement</source>
            <translation>della pagina intorno all’annuncio</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>un commento</translation>
        </message>
        <message>
            <source>of a form</source>
            <translation>di un modulo</translation>
        </message>
        <message>
            <source>code</source>
            <translation>codice</translation>
        </message>
        <message>
            <source>a program of the page</source>
            <translation>un programma della pagina</translation>
        </message>
        <message>
            <source>markup of a website</source>
            <translation>codice di una pagina web</translation>
        </message>
        <message>
            <source>a footnote</source>
            <translation>una nota a piè di pagina</translation>
        </message>
        <message>
            <source>embedded in the page</source>
            <translation>incorporato nella pagina</translation>
        </message>
        <message>
            <source>too long or too deep to read</source>
            <translation>troppo lungo o troppo annidato da leggere</translation>
        </message>
        <message>
            <source>to decide: is this where people give or join?</source>
            <translation>da decidere: è qui che si dona o ci si associa?</translation>
        </message>
        <message>
            <source>to decide: it was too long and is cut</source>
            <translation>da decidere: era troppo lungo ed è tagliato</translation>
        </message>
        <message>
            <source>to decide: is this the goal?</source>
            <translation>da decidere: è questo l’obiettivo?</translation>
        </message>
        <message>
            <source>to decide: is this the last day?</source>
            <translation>da decidere: è questo l’ultimo giorno?</translation>
        </message>
        <message>
            <source>to decide: is this an amount to offer?</source>
            <translation>da decidere: è un importo da offrire?</translation>
        </message>
        <message>
            <source>to decide: a partner’s offer</source>
            <translation>da decidere: l’offerta di un partner</translation>
        </message>
        <message>
            <source>to decide: gifts that are matched</source>
            <translation>da decidere: donazioni con aggiunta</translation>
        </message>
        <message>
            <source>to decide: what membership costs</source>
            <translation>da decidere: quanto costa l’iscrizione</translation>
        </message>
        <message>
            <source>to decide: giving every month</source>
            <translation>da decidere: donare ogni mese</translation>
        </message>
        <message>
            <source>to decide: does this figure still hold?</source>
            <translation>da decidere: questa cifra è ancora valida?</translation>
        </message>
        <message>
            <source>to decide: for people who gave already</source>
            <translation>da decidere: per chi ha già donato</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Before you register the first reader, Stripe needs to know where it will be used:</source>
            <translation>Prima di registrare il primo lettore, Stripe deve sapere dove sarà usato:</translation>
        </message>
        <message>
            <source>Name of the location, such as “Our office”</source>
            <translation>Nome della sede, ad esempio «Il nostro ufficio»</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Via e numero</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>CAP</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Provincia o Stato</translation>
        </message>
        <message>
            <source>Country, such as US</source>
            <translation>Paese, ad esempio US</translation>
        </message>
        <message>
            <source>Add this location</source>
            <translation>Aggiungi questa sede</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>the title of story %1</source>
            <translation>il titolo della storia %1</translation>
        </message>
        <message>
            <source>the text of story %1</source>
            <translation>il testo della storia %1</translation>
        </message>
        <message>
            <source>the figure of story %1</source>
            <translation>la cifra della storia %1</translation>
        </message>
        <message>
            <source>what the figure of story %1 is</source>
            <translation>che cos’è la cifra della storia %1</translation>
        </message>
        <message>
            <source>the quote of story %1</source>
            <translation>la citazione della storia %1</translation>
        </message>
        <message>
            <source>the person of story %1</source>
            <translation>la persona della storia %1</translation>
        </message>
        <message>
            <source>what the person of story %1 does</source>
            <translation>che cosa fa la persona della storia %1</translation>
        </message>
        <message>
            <source>the thanks to a funder in story %1</source>
            <translation>il grazie a un finanziatore nella storia %1</translation>
        </message>
        <message>
            <source>the link of story %1</source>
            <translation>il link della storia %1</translation>
        </message>
        <message>
            <source>the picture of story %1</source>
            <translation>l’immagine della storia %1</translation>
        </message>
        <message>
            <source>what the picture of story %1 shows</source>
            <translation>che cosa mostra l’immagine della storia %1</translation>
        </message>
        <message>
            <source>the words above code %1</source>
            <translation>le parole sopra il codice %1</translation>
        </message>
        <message>
            <source>the line below the words of code %1</source>
            <translation>la riga sotto le parole del codice %1</translation>
        </message>
        <message>
            <source>the partner of code %1</source>
            <translation>il partner del codice %1</translation>
        </message>
        <message>
            <source>where code %1 leads</source>
            <translation>dove porta il codice %1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>obiettivo %1</translation>
        </message>
        <message>
            <source>amount %1</source>
            <translation>importo %1</translation>
        </message>
        <message>
            <source>membership fee %1</source>
            <translation>quota associativa %1</translation>
        </message>
        <message>
            <source>fund %1</source>
            <translation>fondo %1</translation>
        </message>
        <message>
            <source>where to follow, line %1</source>
            <translation>dove seguire, riga %1</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>domanda %1</translation>
        </message>
        <message>
            <source>the drive’s title</source>
            <translation>il titolo della campagna</translation>
        </message>
        <message>
            <source>the subtitle</source>
            <translation>il sottotitolo</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>l’organizzazione</translation>
        </message>
        <message>
            <source>the line for giving and joining</source>
            <translation>la riga per donare e associarsi</translation>
        </message>
        <message>
            <source>the heading of the stories</source>
            <translation>il titolo delle storie</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>il primo giorno</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>l’ultimo giorno</translation>
        </message>
        <message>
            <source>the heading of what donations do</source>
            <translation>il titolo di che cosa fanno le donazioni</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>cosa fanno le donazioni</translation>
        </message>
        <message>
            <source>the heading of the thanks</source>
            <translation>il titolo dei ringraziamenti</translation>
        </message>
        <message>
            <source>the thanks</source>
            <translation>i ringraziamenti</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>dove seguire</translation>
        </message>
    </context>
    <context>
        <name>PostReview</name>
        <message>
            <source>All</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Da decidere</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Usato</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omesso</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Prova i codici</translation>
        </message>
    </context>
    <context>
        <name>PostSheet</name>
        <message>
            <source>A campaign from your announcement</source>
            <translation>Una campagna dal vostro annuncio</translation>
        </message>
        <message>
            <source>Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.</source>
            <translation>Incolli il suo testo, come l’ha copiato dalla pagina web, dalla newsletter o dall’editor; i link restano inclusi.</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Crea una campagna</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Incolla</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Scegli un file…</translation>
        </message>
    </context>
    <context>
        <name>PostTroubleWords</name>
        <message>
            <source>The post gives no campaign that can be shown: %1</source>
            <translation>L’annuncio non dà una campagna che si possa mostrare: %1</translation>
        </message>
        <message>
            <source>%1 is not a file with a post.</source>
            <translation>%1 non è un file con un annuncio.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s); a post has at most %2.</source>
            <translation>
                <numerusform>%1 ha %Ln byte; un annuncio ne ha al massimo %2.</numerusform>
                <numerusform>%1 ha %Ln byte; un annuncio ne ha al massimo %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file %1; check the name and the folder.</source>
            <translation>Non c’è un file %1; controlli il nome e la cartella.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 non si può leggere (%2).</translation>
        </message>
        <message>
            <source>The file holds no text that can be read; save the post as plain text in UTF-8.</source>
            <translation>Il file non contiene testo leggibile; salvi l’annuncio come testo semplice in UTF-8.</translation>
        </message>
        <message>
            <source>The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown.</source>
            <translation>L’annuncio è %1, che non si legge; salvi la sua pagina da un browser come HTML, o lo scriva in Markdown.</translation>
        </message>
        <message>
            <source>%1 takes too long or too much memory to read; give the text of its announcement alone.</source>
            <translation>%1 richiede troppo tempo o memoria per essere letto; dia solo il testo dell’annuncio.</translation>
        </message>
        <message>
            <source>%1 holds a campaign already; choose another folder, or say --replace to replace it.</source>
            <translation>%1 contiene già una campagna; scelga un’altra cartella, o indichi --replace per sostituirla.</translation>
        </message>
        <message>
            <source>The campaign cannot be written to %1 (%2).</source>
            <translation>Impossibile scrivere la campagna in %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PostWords</name>
        <message>
            <source>The campaign is in %1, where TO DO marks what is to be decided.</source>
            <translation>La campagna è in %1, dove TO DO segna ciò che va deciso.</translation>
        </message>
        <message>
            <source>The one before it is kept as %1.</source>
            <translation>Quella precedente è conservata come %1.</translation>
        </message>
        <message>
            <source>Pieces of the post that are not in the campaign:</source>
            <translation>Parti dell’annuncio che non sono nella campagna:</translation>
        </message>
        <message>
            <source>For you to decide</source>
            <translation>Da decidere</translation>
        </message>
        <message>
            <source>Taken from the post</source>
            <translation>Preso dall’annuncio</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omesso</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corretto</translation>
        </message>
        <message>
            <source>Until you have set %1, the campaign is marked as an example, and the screen says so.</source>
            <translation>Finché non ha impostato %1, la campagna è contrassegnata come esempio, e lo schermo lo dice.</translation>
        </message>
        <message>
            <source>other characters</source>
            <translation>altri caratteri</translation>
        </message>
        <message numerus="yes">
            <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
            <translation>
                <numerusform>Il testo era stato letto come %1 invece che UTF-8; %Ln punto è corretto.</numerusform>
                <numerusform>Il testo era stato letto come %1 invece che UTF-8; %Ln punti sono corretti.</numerusform>
            </translation>
        </message>
        <message>
            <source>An example: %1 is %2.</source>
            <translation>Un esempio: %1 è %2.</translation>
        </message>
        <message>
            <source>Gifts that are matched: "%1" Write it under [matching] if it holds: %2.</source>
            <translation>Donazioni con aggiunta: "%1" Lo scriva sotto [matching] se è giusto: %2.</translation>
        </message>
        <message>
            <source>by “%1”</source>
            <translation>da «%1»</translation>
        </message>
        <message>
            <source>by whom is not said</source>
            <translation>non è detto da chi</translation>
        </message>
        <message>
            <source>the ratio is not said</source>
            <translation>il rapporto non è detto</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>al massimo %1</translation>
        </message>
        <message>
            <source>the most is not said</source>
            <translation>il massimo non è detto</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino a %1</translation>
        </message>
        <message>
            <source>the last day is not said</source>
            <translation>l’ultimo giorno non è detto</translation>
        </message>
        <message>
            <source>The donation link %1: %2.</source>
            <translation>Il link per donare %1: %2.</translation>
        </message>
        <message>
            <source>The membership link %1: %2.</source>
            <translation>Il link per associarsi %1: %2.</translation>
        </message>
        <message>
            <source>A link of a highlight, %1: %2.</source>
            <translation>Il link di una storia, %1: %2.</translation>
        </message>
        <message>
            <source>The link %1 is unfinished: a program was to complete it.</source>
            <translation>Il link %1 è incompleto: doveva completarlo un programma.</translation>
        </message>
        <message>
            <source>The link %1 has no host; write it whole.</source>
            <translation>Il link %1 non ha un host; lo scriva per intero.</translation>
        </message>
        <message>
            <source>The link %1 opens no page.</source>
            <translation>Il link %1 non apre una pagina.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to something else, such as a log-in or a report.</source>
            <translation>Il link %1 sembra portare ad altro, ad esempio un accesso o una relazione.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to an article.</source>
            <translation>Il link %1 sembra portare a un articolo.</translation>
        </message>
        <message>
            <source>The link %1 leads to a file.</source>
            <translation>Il link %1 porta a un file.</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>l’organizzazione</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>il titolo</translation>
        </message>
        <message>
            <source>the donation link</source>
            <translation>il link per donare</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>Carta valida</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rifiutata</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>Il telefono paga</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>Andare via</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>Prova: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Prova: non si addebita nulla</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Prova: nessuna carta viene addebitata, nulla viene contato</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Questa è una prova: non c’è nulla da pagare. Faccia la parte del telefono sullo schermo del chiosco.</translation>
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
            <translation>«%1» non è valido; scriva %2.</translation>
        </message>
        <message>
            <source>“%1” has not two parts; type %2.</source>
            <translation>«%1» non ha due parti; scriva %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one.</source>
            <translation>«%1» non è un numero; ne scriva uno.</translation>
        </message>
        <message>
            <source>Type which website it is, such as www.example.org.</source>
            <translation>Scriva di quale sito si tratta, ad esempio www.example.org.</translation>
        </message>
        <message>
            <source>It has a website of its own; leave that empty.</source>
            <translation>Ha un sito proprio; lo lasci vuoto.</translation>
        </message>
        <message>
            <source>Type the public key.</source>
            <translation>Scriva la chiave pubblica.</translation>
        </message>
        <message>
            <source>the account’s name</source>
            <translation>il nome dell’account</translation>
        </message>
        <message>
            <source>the campaign’s code</source>
            <translation>il codice della campagna</translation>
        </message>
        <message>
            <source>the campaign’s id, under Setup, Information</source>
            <translation>l’id della campagna, sotto Setup, Information</translation>
        </message>
        <message>
            <source>the campaign’s number</source>
            <translation>il numero della campagna</translation>
        </message>
        <message>
            <source>the campaign’s path</source>
            <translation>il percorso della campagna</translation>
        </message>
        <message>
            <source>the eventID in the page’s address</source>
            <translation>l’eventID nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>the event’s number</source>
            <translation>il numero dell’evento</translation>
        </message>
        <message>
            <source>the name in the page’s address</source>
            <translation>il nome nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>the number in the page’s address</source>
            <translation>il numero nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>the participantID in the page’s address</source>
            <translation>il participantID nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>the teamID in the page’s address</source>
            <translation>il teamID nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>NONPROFIT/FUNDRAISER, as in the page’s address</source>
            <translation>NONPROFIT/FUNDRAISER, come nell’indirizzo della pagina</translation>
        </message>
        <message>
            <source>It wants a key: %1. Give it with kiosk key set feed:%2.</source>
            <translation>Vuole una chiave: %1. La dia con kiosk key set feed:%2.</translation>
        </message>
        <message>
            <source>The key can read who gave, so no kiosk uses it: it is read on the office machine.</source>
            <translation>La chiave può leggere chi ha donato, quindi nessun chiosco la usa: si legge sul computer dell’ufficio.</translation>
        </message>
        <message>
            <source>Its address has a public key, which everybody may know.</source>
            <translation>Il suo indirizzo ha una chiave pubblica, che tutti possono conoscere.</translation>
        </message>
        <message>
            <source>It names no currency: be sure that it counts in the campaign’s.</source>
            <translation>Non indica una valuta: si assicuri che conti in quella della campagna.</translation>
        </message>
        <message>
            <source>Read on %1 in %2.</source>
            <translation>Letto il %1 in %2.</translation>
        </message>
        <message>
            <source>a campaign</source>
            <translation>una campagna</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>un evento</translation>
        </message>
        <message>
            <source>a fundraiser</source>
            <translation>una raccolta fondi</translation>
        </message>
        <message>
            <source>a fundraising page</source>
            <translation>una pagina di raccolta fondi</translation>
        </message>
        <message>
            <source>a participant</source>
            <translation>un partecipante</translation>
        </message>
        <message>
            <source>the number of patrons</source>
            <translation>il numero di patron</translation>
        </message>
        <message>
            <source>a project</source>
            <translation>un progetto</translation>
        </message>
        <message>
            <source>what came in since the drive began</source>
            <translation>quanto è arrivato dall’inizio della campagna</translation>
        </message>
        <message>
            <source>the number of sponsors</source>
            <translation>il numero di sponsor</translation>
        </message>
        <message>
            <source>a team</source>
            <translation>una squadra</translation>
        </message>
        <message>
            <source>an API key, from Settings, Integrations</source>
            <translation>una chiave API, da Settings, Integrations</translation>
        </message>
        <message>
            <source>the application’s id (appId)</source>
            <translation>l’id dell’applicazione (appId)</translation>
        </message>
        <message>
            <source>CLIENT_ID:CLIENT_SECRET of an application of your account</source>
            <translation>CLIENT_ID:CLIENT_SECRET di un’applicazione del vostro account</translation>
        </message>
        <message>
            <source>EMAIL:API_KEY of the organisation</source>
            <translation>EMAIL:API_KEY dell’organizzazione</translation>
        </message>
        <message>
            <source>a token of that account with read:user or, for an organisation, read:org</source>
            <translation>un token di quell’account con read:user o, per un’organizzazione, read:org</translation>
        </message>
        <message>
            <source>It is counted before fees, without the collective’s own events and projects.</source>
            <translation>Si conta al lordo delle commissioni, senza gli eventi e i progetti propri del collettivo.</translation>
        </message>
        <message>
            <source>Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.</source>
            <translation>Le versioni prima della 4.2 tagliano i centesimi, quindi la barra può restare indietro fino a un’unità.</translation>
        </message>
        <message>
            <source>It counts donors, each once, not gifts.</source>
            <translation>Conta i donatori, ciascuno una volta, non le donazioni.</translation>
        </message>
        <message>
            <source>The first page of campaigns is looked through; one that isn’t on it is refused.</source>
            <translation>Si esamina la prima pagina delle campagne; una che non vi compare viene rifiutata.</translation>
        </message>
        <message>
            <source>The campaign’s own goal must be an amount; with another goal the feed is refused.</source>
            <translation>L’obiettivo della campagna stessa deve essere un importo; con un altro obiettivo la fonte viene rifiutata.</translation>
        </message>
        <message>
            <source>A hundred campaigns are looked through; one that isn’t among them is refused.</source>
            <translation>Si esaminano cento campagne; una che non è tra queste viene rifiutata.</translation>
        </message>
        <message>
            <source>The sum may be missing or hidden; the feed is then refused and the last figure stays.</source>
            <translation>La somma può mancare o essere nascosta; allora la fonte viene rifiutata e resta l’ultima cifra.</translation>
        </message>
        <message>
            <source>Sponsors give by the month: a rate, not money that came in, so only they are counted.</source>
            <translation>Gli sponsor danno al mese: è un ritmo, non denaro arrivato, quindi si contano solo loro.</translation>
        </message>
        <message>
            <source>Patrons give by the week: a rate, not money that came in, so only they are counted.</source>
            <translation>I patron danno alla settimana: è un ritmo, non denaro arrivato, quindi si contano solo loro.</translation>
        </message>
        <message>
            <source>It is asked from the first day of the drive on; without one, for the last 90 days.</source>
            <translation>Si interroga dal primo giorno della campagna in poi; se manca, per gli ultimi 90 giorni.</translation>
        </message>
        <message>
            <source>Gift Aid isn’t in it.</source>
            <translation>Il Gift Aid non è incluso.</translation>
        </message>
        <message>
            <source>What other campaigns raised in its support isn’t in it.</source>
            <translation>Quanto hanno raccolto altre campagne a suo sostegno non è incluso.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Landscape</source>
            <translation>Orizzontale</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Verticale</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portatile</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Questo schermo</translation>
        </message>
        <message>
            <source>Touch a text in the picture to change it.</source>
            <translation>Tocchi un testo nell’immagine per cambiarlo.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Più grande</translation>
        </message>
    </context>
    <context>
        <name>PreviewPicture</name>
        <message>
            <source>What visitors would see</source>
            <translation>Che cosa vedrebbero i visitatori</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Modifica «%1»</translation>
        </message>
        <message>
            <source>How it looked before the mistakes</source>
            <translation>Com’era prima degli errori</translation>
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
            <translation>Da fare: %1.</translation>
        </message>
        <message>
            <source>the picture %1 is left out: %2</source>
            <translation>l’immagine %1 è omessa: %2</translation>
        </message>
        <message>
            <source>the picture %1 is left out: no copy of it can be kept (%2)</source>
            <translation>l’immagine %1 è omessa: non se ne può conservare una copia (%2)</translation>
        </message>
        <message>
            <source>make room on the disk, or make the data folder writable</source>
            <translation>faccia spazio sul disco, o renda scrivibile la cartella dei dati</translation>
        </message>
        <message>
            <source>note:</source>
            <translation>nota:</translation>
        </message>
        <message>
            <source>advice:</source>
            <translation>consiglio:</translation>
        </message>
    </context>
    <context>
        <name>PublishedWords</name>
        <message>
            <source>Today, at %1</source>
            <translation>Oggi, alle %1</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Per ora</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Per chiosco</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, da %Ln donazione</numerusform>
                <numerusform>, da %Ln donazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of it is late.</source>
            <translation>Una parte è in ritardo.</translation>
        </message>
        <message>
            <source>As of %1; late.</source>
            <translation>Al %1; in ritardo.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Al %1.</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donazioni</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Insieme</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>Da dove viene: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>Can I have my money back?</source>
            <translation>Posso riavere il mio denaro?</translation>
        </message>
        <message>
            <source>Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are refunded by staff: note the time and the amount, and tell them today.</source>
            <translation>Sì. Se era in contanti, lo restituisca e annulli la voce sotto Donazioni. I pagamenti con carta e telefono li rimborsa lo staff: annoti l’ora e l’importo, e lo avvisi oggi stesso.</translation>
        </message>
        <message>
            <source>Can I have a receipt?</source>
            <translation>Posso avere una ricevuta?</translation>
        </message>
        <message>
            <source>After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt. For cash, write one by hand.</source>
            <translation>Dopo una donazione con carta o telefono, lo schermo ne offre una via e-mail. Più tardi, apra Donazioni e tocchi Ricevuta. Per i contanti, ne scriva una a mano.</translation>
        </message>
        <message>
            <source>Is it tax-deductible?</source>
            <translation>È detraibile dalle tasse?</translation>
        </message>
        <message>
            <source>That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; staff can send a written acknowledgement.</source>
            <translation>Dipende da dove si pagano le tasse, quindi non prometta nulla. L’e-mail è una ricevuta di pagamento; lo staff può inviare un’attestazione scritta.</translation>
        </message>
        <message>
            <source>How do I become a member?</source>
            <translation>Come divento socio?</translation>
        </message>
        <message>
            <source>Scan the “member” code on the screen. The page it opens asks for everything a membership needs; there is nothing to type in here.</source>
            <translation>Inquadri il codice per associarsi sullo schermo. La pagina che si apre chiede tutto ciò che serve per un’iscrizione; qui non c’è nulla da scrivere.</translation>
        </message>
        <message>
            <source>Is my card safe?</source>
            <translation>La mia carta è al sicuro?</translation>
        </message>
        <message>
            <source>Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and keeps no names and no e-mail addresses.</source>
            <translation>Sì. Il numero della carta va dal lettore direttamente a Stripe. Questo schermo non lo vede mai, e non conserva nomi né indirizzi e-mail.</translation>
        </message>
        <message>
            <source>I paid, and it says “still checking”.</source>
            <translation>Ho pagato, e c’è scritto «Stiamo ancora verificando».</translation>
        </message>
        <message>
            <source>Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If they don’t want to wait, write down the four-character code.</source>
            <translation>Per favore, non paghi di nuovo. Il chiosco continua a chiedere alla banca, e mostra il risultato sotto Stand. Se la persona non vuole aspettare, annoti il codice di quattro caratteri.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsSection</name>
        <message>
            <source>An attendee asks…</source>
            <translation>Un visitatore chiede…</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit the kiosk?</source>
            <translation>Chiudere il chiosco?</translation>
        </message>
        <message>
            <source>To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.</source>
            <translation>Per riaverlo: apra «Chiosco per donazioni» nel menu di questo computer, o scriva kiosk in un terminale. Un computer che è configurato solo come chiosco lo riavvia da sé.</translation>
        </message>
        <message>
            <source>Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.</source>
            <translation>Fino ad allora questo schermo non mostra storie né codici, e nessuno può donare qui. Per chiudere lo stand, tocchi invece Chiuso alla pagina Stand.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Quit kiosk</source>
            <translation>Chiudi il chiosco</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>Una carta è vicina al lettore</translation>
        </message>
    </context>
    <context>
        <name>ReaderSection</name>
        <message>
            <source>Card readers of your Stripe account</source>
            <translation>Lettori di carte del vostro account Stripe</translation>
        </message>
        <message>
            <source>Your Stripe account has no card readers yet</source>
            <translation>Il vostro account Stripe non ha ancora lettori di carte</translation>
        </message>
        <message>
            <source>%1 · used here</source>
            <translation>%1 · usato qui</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Usa qui</translation>
        </message>
        <message>
            <source>To register another reader, type the three words that it shows under Settings, “Generate pairing code”</source>
            <translation>Per registrare un altro lettore, scriva le tre parole che mostra sotto Impostazioni, «Genera codice di associazione»</translation>
        </message>
        <message>
            <source>Name for the reader, such as “Front booth”</source>
            <translation>Nome del lettore, ad esempio «Stand davanti»</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registra</translation>
        </message>
        <message>
            <source>Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.</source>
            <translation>Poi lo provi: apra lo stand, doni l’importo minimo con la Sua carta, e lo rimborsi nella Dashboard di Stripe.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Why undo this?</source>
            <translation>Perché annullarlo?</translation>
        </message>
        <message>
            <source>It stays in the list, marked as undone, and no longer counts.</source>
            <translation>Resta nell’elenco, segnato come annullato, e non conta più.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Where should the receipt go?</source>
            <translation>Dove va inviata la ricevuta?</translation>
        </message>
        <message>
            <source>%1. The address goes to Stripe and isn’t kept here.</source>
            <translation>%1. L’indirizzo va a Stripe e non viene conservato qui.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Indirizzo e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n carattere inserito</numerusform>
                <numerusform>%n caratteri inseriti</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Invio in corso…</translation>
        </message>
        <message>
            <source>Send receipt</source>
            <translation>Invia la ricevuta</translation>
        </message>
        <message>
            <source>type the whole address first</source>
            <translation>scriva prima l’indirizzo completo</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>Non è stato possibile inviare la ricevuta. Riprovare?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>Desidera una ricevuta?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Via e-mail</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>scritta qui</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>scritta sul lettore</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, grazie</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>La ricevuta è in arrivo</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>Scriva l’indirizzo e-mail sul lettore</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>La conferma è sul Suo telefono</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Stiamo inviando la ricevuta</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe la invia a %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe la invia all’indirizzo scritto.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>La ricevuta non arriva? Chieda a noi.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>Lo schermo del lettore La aspetta.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Cambia l’indirizzo</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Assegno</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>Nuovi soci</translation>
        </message>
        <message>
            <source>How much has it brought so far, as its partner says?</source>
            <translation>Quanto ha portato finora, secondo il partner?</translation>
        </message>
        <message>
            <source>How much came in?</source>
            <translation>Quanto è arrivato?</translation>
        </message>
        <message>
            <source>How many joined?</source>
            <translation>Quanti si sono associati?</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Scriva un importo</translation>
        </message>
        <message>
            <source>Choose or type an amount</source>
            <translation>Scelga o scriva un importo</translation>
        </message>
        <message>
            <source>Choose how many</source>
            <translation>Scelga quanti</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>No gifts in the campaign’s currency on this day.</source>
            <translation>Nessuna donazione nella valuta della campagna in questo giorno.</translation>
        </message>
        <message>
            <source>No gifts in the campaign’s currency yet.</source>
            <translation>Ancora nessuna donazione nella valuta della campagna.</translation>
        </message>
        <message>
            <source>The whole drive</source>
            <translation>L’intera campagna</translation>
        </message>
        <message>
            <source>Made %1. Times are in %2.</source>
            <translation>Creato: %1. Gli orari sono in %2.</translation>
        </message>
        <message>
            <source>No gifts on this day; corrections and what was taken over come to %1.</source>
            <translation>Nessuna donazione in questo giorno; correzioni e voci acquisite ammontano a %1.</translation>
        </message>
        <message>
            <source>No gifts recorded; corrections and what was taken over come to %1.</source>
            <translation>Nessuna donazione registrata; correzioni e voci acquisite ammontano a %1.</translation>
        </message>
        <message>
            <source>No gifts on this day.</source>
            <translation>Nessuna donazione in questo giorno.</translation>
        </message>
        <message>
            <source>No gifts yet.</source>
            <translation>Ancora nessuna donazione.</translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s).</source>
            <translation>
                <numerusform>%1 ricevuti in %Ln donazione.</numerusform>
                <numerusform>%1 ricevuti in %Ln donazioni.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
            <translation>
                <numerusform>%1 ricevuti in %Ln donazione; %2 al netto di rimborsi e annullamenti.</numerusform>
                <numerusform>%1 ricevuti in %Ln donazioni; %2 al netto di rimborsi e annullamenti.</numerusform>
            </translation>
        </message>
        <message>
            <source>PRACTICE: nothing in this report counts.</source>
            <translation>PROVA: nulla in questo rapporto conta.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 di %2</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>RICEVUTO</translation>
        </message>
        <message>
            <source>DEDUCTED</source>
            <translation>SOTTRATTO</translation>
        </message>
        <message>
            <source>CORRECTED</source>
            <translation>CORRETTO</translation>
        </message>
        <message>
            <source>ADDED TO THE LEDGER</source>
            <translation>AGGIUNTO AL REGISTRO</translation>
        </message>
        <message>
            <source>NEW MEMBERS</source>
            <translation>NUOVI SOCI</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lettore di carte</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Assegno</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Bonifico</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Monthly supporter</source>
            <translation>Sostenitore mensile</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Socio</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correzione</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagato</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rifiutata</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Mai arrivato</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Non chiaro</translation>
        </message>
        <message>
            <source>No result recorded</source>
            <translation>Nessun esito registrato</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>Una volta</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Ogni mese</translation>
        </message>
    </context>
    <context>
        <name>RoundsWords</name>
        <message>
            <source>Story</source>
            <translation>Storia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondi</translation>
        </message>
        <message>
            <source>Round %1 of %2, about %3 seconds</source>
            <translation>Giro %1 di %2, circa %3 secondi</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>apertura</translation>
        </message>
        <message>
            <source>story</source>
            <translation>storia</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>cosa fanno le donazioni</translation>
        </message>
        <message>
            <source>donate and join</source>
            <translation>donare e associarsi</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>richiesta</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>ringraziamenti</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>dove seguire</translation>
        </message>
        <message>
            <source>list</source>
            <translation>elenco</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>codice QR</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>immagine</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>citazione</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>cifra</translation>
        </message>
        <message>
            <source>illustration</source>
            <translation>illustrazione</translation>
        </message>
        <message>
            <source>words alone</source>
            <translation>solo parole</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Inquadri il codice con il telefono.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>Oppure scriva:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Prova: nulla viene contato</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Cifre d’esempio</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenWords</name>
        <message>
            <source>No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2.</source>
            <translation>Ora nessun monitor si chiama %1, quindi non si mostra nulla finché non ne è collegato uno. Collegati: %2.</translation>
        </message>
    </context>
    <context>
        <name>SecretWords</name>
        <message>
            <source>The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 or in the environment variable %4.</source>
            <translation>Impossibile salvare «%1»: %2. Usi il portachiavi di un desktop, oppure dia il valore come credenziale systemd %3 o nella variabile d’ambiente %4.</translation>
        </message>
        <message>
            <source>The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool.</source>
            <translation>Impossibile rimuovere «%1» dal portachiavi del sistema: %2. Rimuova %3 con lo strumento del sistema.</translation>
        </message>
        <message>
            <source>This kiosk can’t read its %1 now. Staff can see why in the office, under %1.</source>
            <translation>Ora questo chiosco non può leggere «%1». Lo staff può vedere perché in ufficio, sotto %1.</translation>
        </message>
        <message>
            <source>This kiosk has no %1 yet. Staff can add one in the office, under %1.</source>
            <translation>A questo chiosco manca ancora «%1». Lo staff può aggiungerlo in ufficio, sotto %1.</translation>
        </message>
        <message>
            <source>the system’s keyring (%1)</source>
            <translation>il portachiavi del sistema (%1)</translation>
        </message>
        <message>
            <source>the systemd credential %1</source>
            <translation>la credenziale systemd %1</translation>
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation>la variabile d’ambiente %1</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chiave Stripe</translation>
        </message>
        <message>
            <source>password of the shared PostgreSQL</source>
            <translation>password del PostgreSQL condiviso</translation>
        </message>
        <message>
            <source>CiviCRM key</source>
            <translation>chiave di CiviCRM</translation>
        </message>
        <message>
            <source>signing key of this kiosk</source>
            <translation>chiave di firma di questo chiosco</translation>
        </message>
        <message>
            <source>key of imported statements</source>
            <translation>chiave degli estratti conto importati</translation>
        </message>
        <message>
            <source>password of the mail server</source>
            <translation>password del server di posta</translation>
        </message>
        <message>
            <source>address of the webhook</source>
            <translation>indirizzo del webhook</translation>
        </message>
        <message>
            <source>address of the monitor</source>
            <translation>indirizzo del monitoraggio</translation>
        </message>
        <message>
            <source>key of the feed %1</source>
            <translation>chiave della fonte %1</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Manca «%1»: non è nel portachiavi del sistema, né come credenziale systemd %2, né in %3; si imposta con: %4</translation>
        </message>
        <message>
            <source>The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 or in the environment variable %3.</source>
            <translation>Impossibile leggere «%1» dal portachiavi del sistema (%4), e non è dato come credenziale systemd %2 né nella variabile d’ambiente %3.</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Manca «%1»: non è nel portachiavi del sistema (%5), né come credenziale systemd %2, né in %3; si imposta con: %4</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>The %1 is empty; enter it again.</source>
            <translation>Il valore di «%1» è vuoto; lo inserisca di nuovo.</translation>
        </message>
        <message>
            <source>The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else.</source>
            <translation>Il valore di «%1» non è una sola riga di al massimo %2 caratteri stampabili; lo copi di nuovo, e nient’altro.</translation>
        </message>
        <message>
            <source>The %1 is not a regular file; make it one.</source>
            <translation>Il file di «%1» non è un file normale; lo renda tale.</translation>
        </message>
        <message>
            <source>The %1 cannot be read (%2); load it again.</source>
            <translation>Il valore di «%1» non si può leggere (%2); lo carichi di nuovo.</translation>
        </message>
        <message>
            <source>The %1 is none that kiosk fleet join made; give that one back, or remove it and join again.</source>
            <translation>Il valore di «%1» non è uno creato da kiosk fleet join; lo rimetta com’era, o lo rimuova e ripeta l’ammissione.</translation>
        </message>
        <message>
            <source>this machine has none</source>
            <comment>a keyring</comment>
            <translation>questo computer non ne ha</translation>
        </message>
        <message>
            <source>%1 is not known to encrypt what it stores and is refused</source>
            <comment>a keyring</comment>
            <translation>di %1 non si sa se cifra ciò che conserva, e viene rifiutato</translation>
        </message>
        <message>
            <source>this desktop has none yet; the command makes one</source>
            <comment>a keyring</comment>
            <translation>questo desktop non ne ha ancora; il comando ne crea uno</translation>
        </message>
        <message>
            <source>it is locked; unlock it with: %1</source>
            <comment>a keyring</comment>
            <translation>è bloccato; lo sblocchi con: %1</translation>
        </message>
        <message>
            <source>%1 may ask for its password on the public screen and is left alone</source>
            <comment>a keyring</comment>
            <translation>%1 potrebbe chiedere la sua password sullo schermo pubblico e viene lasciato in pace</translation>
        </message>
        <message>
            <source>it does not answer; unlock it, or log in to the desktop again</source>
            <comment>a keyring</comment>
            <translation>non risponde; lo sblocchi, o acceda di nuovo al desktop</translation>
        </message>
        <message>
            <source>it cannot be opened, %1</source>
            <comment>a keyring</comment>
            <translation>non si può aprire, %1</translation>
        </message>
        <message>
            <source>it failed, %1</source>
            <comment>a keyring</comment>
            <translation>non è riuscito, %1</translation>
        </message>
        <message>
            <source>%1 gave something else back</source>
            <comment>a keyring</comment>
            <translation>%1 ha restituito qualcos’altro</translation>
        </message>
        <message>
            <source>%1 still has it</source>
            <comment>a keyring</comment>
            <translation>%1 lo ha ancora</translation>
        </message>
        <message>
            <source>This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in Stripe’s Dashboard under Developers, API keys.</source>
            <translation>Questa è una chiave pubblicabile (pk_), che non può leggere nulla; crei una chiave con restrizioni (rk_) nella Dashboard di Stripe sotto Sviluppatori, Chiavi API.</translation>
        </message>
        <message>
            <source>This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in Stripe’s Dashboard instead.</source>
            <translation>Questa è una chiave segreta live (sk_live_), che può fare qualsiasi cosa con l’account, anche rimborsi e versamenti, e un chiosco sta in pubblico; crei invece una chiave con restrizioni (rk_live_) nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; copy all of it from Stripe’s Dashboard.</source>
            <translation>Questa non è una chiave Stripe: una comincia con rk_live_, rk_test_ o sk_test_, seguita da lettere e cifre; la copi per intero dalla Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>This is a live key, and no real money moves in practice; use a test key (rk_test_).</source>
            <translation>Questa è una chiave live, e in prova non si muove denaro vero; usi una chiave di test (rk_test_).</translation>
        </message>
        <message>
            <source>The Stripe key is a test key, which only reads play money; set a live restricted key, or use this one with --practice.</source>
            <translation>La chiave Stripe è una chiave di test, che legge solo denaro finto; imposti una chiave live con restrizioni, o usi questa con --practice.</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>Not turned</source>
            <translation>Non ruotata</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>A sinistra</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>A destra</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Sotto</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indicato</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>One switch</source>
            <translation>Un interruttore</translation>
        </message>
        <message>
            <source>Two switches</source>
            <translation>Due interruttori</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Disattivata</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Molto grande</translation>
        </message>
        <message>
            <source>Proofread by native speakers so far: %1.</source>
            <translation>Rilette finora da persone madrelingua: %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>What you call this kiosk, such as “Booth 1”.</source>
            <translation>Come chiamate questo chiosco, ad esempio «Stand 1».</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>Where it is, such as “Hall 2”.</source>
            <translation>Dove si trova, ad esempio «Padiglione 2».</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Codice breve</translation>
        </message>
        <message>
            <source>Added to links, so that you can tell which kiosk a gift came from.</source>
            <translation>Aggiunto ai link, per sapere da quale chiosco è arrivata una donazione.</translation>
        </message>
        <message>
            <source>Screen size in inches</source>
            <translation>Dimensione schermo in pollici</translation>
        </message>
        <message>
            <source>From corner to corner. If empty, what the screen itself reports.</source>
            <translation>Da angolo ad angolo. Se vuoto, ciò che riferisce lo schermo stesso.</translation>
        </message>
        <message>
            <source>People scan from how many metres</source>
            <translation>Da quanti metri si inquadra</translation>
        </message>
        <message>
            <source>The code to give is made large enough for this. Without a number, 2.</source>
            <translation>Il codice per donare viene reso abbastanza grande per questo. Senza un numero, 2.</translation>
        </message>
        <message>
            <source>People read from how many metres</source>
            <translation>Da quanti metri si legge</translation>
        </message>
        <message>
            <source>Titles and figures are made large enough for this. Without a number, 3.</source>
            <translation>Titoli e cifre vengono resi abbastanza grandi per questo. Senza un numero, 3.</translation>
        </message>
        <message>
            <source>Where the card reader stands</source>
            <translation>Dove sta il lettore di carte</translation>
        </message>
        <message>
            <source>Seen from the front. An arrow on the screen then points to it.</source>
            <translation>Visto di fronte. Una freccia sullo schermo lo indica.</translation>
        </message>
        <message>
            <source>Turn the picture</source>
            <translation>Ruota l’immagine</translation>
        </message>
        <message>
            <source>To the right, for a screen that is mounted on its side.</source>
            <translation>Verso destra, per uno schermo montato in verticale.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>Of everything on the screen.</source>
            <translation>Di tutto ciò che è sullo schermo.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Meno movimento</translation>
        </message>
        <message>
            <source>If yes, nothing on the screen moves by itself.</source>
            <translation>Se sì, nulla sullo schermo si muove da sé.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message>
            <source>Black, white and yellow instead of the campaign’s colours.</source>
            <translation>Nero, bianco e giallo invece dei colori della campagna.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
        </message>
        <message>
            <source>Everything waits four times as long.</source>
            <translation>Tutto aspetta quattro volte di più.</translation>
        </message>
        <message>
            <source>Buttons within reach</source>
            <translation>Pulsanti a portata di mano</translation>
        </message>
        <message>
            <source>Everything that is touched stands low, for people who sit.</source>
            <translation>Tutto ciò che si tocca sta in basso, per chi è seduto.</translation>
        </message>
        <message>
            <source>Lower edge of the screen, in mm</source>
            <translation>Bordo inferiore dello schermo, in mm</translation>
        </message>
        <message>
            <source>Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm.</source>
            <translation>Dal pavimento. Con questo e la dimensione dello schermo, i pulsanti stanno tra 380 e 1220 mm.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Interruttori</translation>
        </message>
        <message>
            <source>For people who press one or two switches instead of touching.</source>
            <translation>Per chi preme uno o due interruttori invece di toccare.</translation>
        </message>
        <message>
            <source>Keys of the switches</source>
            <translation>Tasti degli interruttori</translation>
        </message>
        <message>
            <source>What they press, such as Space Return. Of two, the first moves on and the second chooses.</source>
            <translation>Che cosa premono, ad esempio Space Return. Di due, il primo va avanti e il secondo sceglie.</translation>
        </message>
        <message>
            <source>Seconds for one switch</source>
            <translation>Secondi per un interruttore</translation>
        </message>
        <message>
            <source>How long each button has its turn. Without a number, 2.</source>
            <translation>Per quanto tempo tocca a ogni pulsante. Senza un numero, 2.</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guida vocale</translation>
        </message>
        <message>
            <source>For people who don’t see the screen. The program must be installed; the check-list says so.</source>
            <translation>Per chi non vede lo schermo. Il programma deve essere installato; la pagina Controlli dice se lo è.</translation>
        </message>
        <message>
            <source>Key for spoken guidance</source>
            <translation>Tasto della guida vocale</translation>
        </message>
        <message>
            <source>Starts and ends it, as does holding the lower left corner. If empty, F9.</source>
            <translation>La avvia e la termina, come tenere premuto l’angolo in basso a sinistra. Se vuoto, F9.</translation>
        </message>
        <message>
            <source>Keys while it speaks</source>
            <translation>Tasti durante la guida</translation>
        </message>
        <message>
            <source>Next, previous, press, and stop or repeat. If empty, Right Left Return Escape.</source>
            <translation>Avanti, indietro, premi, e ferma o ripeti. Se vuoto, Right Left Return Escape.</translation>
        </message>
        <message>
            <source>Loudness in percent</source>
            <translation>Volume in percentuale</translation>
        </message>
        <message>
            <source>Of spoken guidance. Without a number, 50.</source>
            <translation>Della guida vocale. Senza un numero, 50.</translation>
        </message>
        <message>
            <source>Spoken guidance ends after how many seconds</source>
            <translation>Secondi dopo cui la guida vocale termina</translation>
        </message>
        <message>
            <source>Without a touch or key. Without a number, 180.</source>
            <translation>Senza tocchi né tasti. Senza un numero, 180.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Such as en or pt-BR. If empty, the language of the campaign.</source>
            <translation>Ad esempio en o pt-BR. Se vuoto, la lingua della campagna.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Lingue tra cui scegliere</translation>
        </message>
        <message>
            <source>What attendees can choose: all, none, or codes such as en es de.</source>
            <translation>Che cosa possono scegliere i visitatori: all, none o codici come en es de.</translation>
        </message>
        <message>
            <source>Languages take turns</source>
            <translation>Le lingue si alternano</translation>
        </message>
        <message>
            <source>If yes, each round of stories is told in each of these while nobody touches the screen.</source>
            <translation>Se sì, ogni giro di storie viene raccontato in ciascuna di queste lingue finché nessuno tocca lo schermo.</translation>
        </message>
        <message>
            <source>Folder for feeds</source>
            <translation>Cartella delle fonti</translation>
        </message>
        <message>
            <source>Where the files of the campaign’s feeds are. If empty, the campaign’s own folder.</source>
            <translation>Dove si trovano i file delle fonti della campagna. Se vuoto, la cartella della campagna stessa.</translation>
        </message>
        <message>
            <source>Picture of this screen at other kiosks</source>
            <translation>Immagine di questo schermo su altri chioschi</translation>
        </message>
        <message>
            <source>If yes, staff at other kiosks can look at this screen, only while nobody uses it.</source>
            <translation>Se sì, lo staff può vedere questo schermo da altri chioschi, solo mentre nessuno lo usa.</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation>Cartella dei rapporti</translation>
        </message>
        <message>
            <source>Where the report at the end of the day goes. If empty, “reports” in the data folder.</source>
            <translation>Dove va il rapporto di fine giornata. Se vuoto, «reports» nella cartella dei dati.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>%1 names no campaign that can be used: %2; correct it.</source>
            <translation>%1 non indica una campagna che si possa usare: %2; lo corregga.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2; it is passed over.</source>
            <translation>%1: %2; viene ignorato.</translation>
        </message>
        <message>
            <source>%1: %2 is read as %3.</source>
            <translation>%1: %2 si legge come %3.</translation>
        </message>
        <message>
            <source>there is no setting %1 (there are %2)</source>
            <translation>non c’è un’impostazione %1 (ci sono %2)</translation>
        </message>
        <message>
            <source>there is no setting %1 (did you mean %2?)</source>
            <translation>non c’è un’impostazione %1 (intendeva %2?)</translation>
        </message>
        <message>
            <source>%1 cannot be %2; write it like %3</source>
            <translation>%1 non può essere %2; lo scriva come %3</translation>
        </message>
        <message>
            <source>%1 cannot be %2; it is one of %3</source>
            <translation>%1 non può essere %2; è uno tra %3</translation>
        </message>
        <message>
            <source>%1: %2 can’t be shown everywhere; write letters, on one line</source>
            <translation>%1: %2 non si può mostrare ovunque; scriva lettere, su una riga</translation>
        </message>
        <message>
            <source>%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`</source>
            <translation>%1: una password non ha posto in questo file; la tolga e la dia con `kiosk key set fleet`</translation>
        </message>
        <message>
            <source>%1 is empty; write something</source>
            <translation>%1 è vuoto; scriva qualcosa</translation>
        </message>
        <message>
            <source>%1 has more than %2 characters; shorten it</source>
            <translation>%1 ha più di %2 caratteri; lo accorci</translation>
        </message>
        <message>
            <source>%1 is not text; write it in quotes</source>
            <translation>%1 non è testo; lo scriva tra virgolette</translation>
        </message>
        <message>
            <source>%1 is not a number; write one without quotes</source>
            <translation>%1 non è un numero; ne scriva uno senza virgolette</translation>
        </message>
        <message>
            <source>%1 is neither true nor false; write one of the two without quotes</source>
            <translation>%1 non è né true né false; scriva uno dei due senza virgolette</translation>
        </message>
        <message>
            <source>%1 is too small; write at least %2</source>
            <translation>%1 è troppo piccolo; scriva almeno %2</translation>
        </message>
        <message>
            <source>%1 is too small; write more than %2</source>
            <translation>%1 è troppo piccolo; scriva più di %2</translation>
        </message>
        <message>
            <source>%1 is too large; write at most %2</source>
            <translation>%1 è troppo grande; scriva al massimo %2</translation>
        </message>
        <message>
            <source>%1: the key %2 is in %3 already; choose another one</source>
            <translation>%1: il tasto %2 è già in %3; ne scelga un altro</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is</source>
            <translation>%1 non si può usare così com’è</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the settings themselves there.</source>
            <translation>%1 non è un file normale; metta lì le impostazioni stesse.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; put the settings back there.</source>
            <translation>%1 è un collegamento che non porta da nessuna parte; rimetta lì le impostazioni.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>Impossibile leggere %1 (%2); controlli il file e chi può leggerlo.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; put the settings back there.</source>
            <translation>%1 ha più di %2 byte; rimetta lì le impostazioni.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; save it as UTF-8.</source>
            <translation>%1 non è UTF-8; lo salvi come UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2; correct it.</source>
            <translation>%1 non si può usare: %2; lo corregga.</translation>
        </message>
        <message>
            <source>%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it.</source>
            <translation>%1 non si può usare: è annidato troppo in profondità, o un numero al suo interno è troppo lungo; lo corregga.</translation>
        </message>
        <message>
            <source>%1 has more than %2 words and marks; put the settings back there.</source>
            <translation>%1 ha più di %2 parole e segni; rimetta lì le impostazioni.</translation>
        </message>
        <message>
            <source>%1 is being changed by another program; nothing was changed, try again.</source>
            <translation>Un altro programma sta modificando %1; non è cambiato nulla, riprovi.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); nothing was changed.</source>
            <translation>Impossibile scrivere %1 (%2); non è cambiato nulla.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>ShiftCard</name>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Hand over to next shift</source>
            <translation>Passa al turno successivo</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Who is taking over?</source>
            <translation>Chi subentra?</translation>
        </message>
        <message>
            <source>Who is on this shift?</source>
            <translation>Chi fa questo turno?</translation>
        </message>
        <message>
            <source>Type your initials, not your full name. They mark this shift in the report.</source>
            <translation>Scriva le Sue iniziali, non il nome completo. Contrassegnano questo turno nel rapporto.</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Cancella l’ultimo carattere</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Start shift without initials</source>
            <translation>Inizia senza iniziali</translation>
        </message>
        <message>
            <source>Start shift as %1</source>
            <translation>Inizia come %1</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>non disponibile</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>%n scelta possibile</numerusform>
                <numerusform>%n scelte possibili</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>carattere</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>titolo</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>immagine</translation>
        </message>
        <message>
            <source>button</source>
            <translation>pulsante</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>casella di controllo</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>selezionata</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>non selezionata</translation>
        </message>
        <message>
            <source>option</source>
            <translation>opzione</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>scelta</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>non scelta</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>scheda</translation>
        </message>
        <message>
            <source>current</source>
            <translation>attuale</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>campo di testo</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vuoto</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>Per lo stand</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>Attempts by card and phone</source>
            <translation>Tentativi con carta e telefono</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Da controllare</translation>
        </message>
        <message>
            <source>Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted.</source>
            <translation>Nessuno sa ancora se questi sono stati pagati; li cerchi uno per uno su Stripe. Nessuno di essi viene contato.</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Fatto con il telefono con addebito o bollettino: il denaro arriva giorni dopo, o non arriva. Nulla conta prima che ci sia.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Ora</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Chiosco</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>sconosciuto</translation>
        </message>
        <message>
            <source>What kiosks don’t tell the same</source>
            <translation>Che cosa i chioschi non dicono allo stesso modo</translation>
        </message>
        <message>
            <source>Pledged to match gifts (no money received)</source>
            <translation>Promesso in aggiunta alle donazioni (nessun denaro ricevuto)</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of this day.</source>
            <translation>%1 ha promesso %2 per le donazioni di questo giorno.</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of the drive.</source>
            <translation>%1 ha promesso %2 per le donazioni della campagna.</translation>
        </message>
        <message>
            <source>%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.</source>
            <translation>%1 in tutto finora, su un massimo di %2. Una promessa non è in alcuna somma di questo rapporto finché non è pagata.</translation>
        </message>
        <message>
            <source>Gifts of $250 and more</source>
            <translation>Donazioni da 250 $ in su</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metodo</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>number</comment>
            <translation>Ricevuta</translation>
        </message>
        <message>
            <source>To deduct one of these, a donor needs a written acknowledgement from the organisation (IRS Publication 1771). The e-mail that Stripe sends is a payment receipt, not an acknowledgement.</source>
            <translation>Per detrarne una, un donatore ha bisogno di un’attestazione scritta dell’organizzazione (IRS Publication 1771). L’e-mail che Stripe invia è una ricevuta di pagamento, non un’attestazione.</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Raccolto</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donazioni</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Altri chioschi</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correzioni</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Fuori</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Non confermato</translation>
        </message>
        <message>
            <source>The goals when this report was made</source>
            <translation>Gli obiettivi al momento di questo rapporto</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Obiettivo</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Al</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Che cosa conta:</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Da dove vengono le cifre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuna</translation>
        </message>
        <message>
            <source>Figures from feeds</source>
            <translation>Cifre dalle fonti</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Prima</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Alla fine</translation>
        </message>
        <message>
            <source>Ledger entries in this report</source>
            <translation>Voci del registro in questo rapporto</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Voci</translation>
        </message>
        <message>
            <source>Hash of the last one</source>
            <translation>Hash dell’ultima</translation>
        </message>
        <message>
            <source>The hash shows whether the ledger still holds the same entries.</source>
            <translation>L’hash mostra se il registro contiene ancora le stesse voci.</translation>
        </message>
        <message>
            <source>late</source>
            <translation>in ritardo</translation>
        </message>
    </context>
    <context>
        <name>StateSection</name>
        <message>
            <source>%1, now</source>
            <translation>%1, ora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aperto</translation>
        </message>
        <message>
            <source>begin a shift</source>
            <translation>inizia un turno</translation>
        </message>
        <message>
            <source>taking gifts</source>
            <translation>accetta donazioni</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Solo schermo</translation>
        </message>
        <message>
            <source>stories and codes</source>
            <translation>storie e codici</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Chiuso</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>non c’è nessuno</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Chiudi pagamento</translation>
        </message>
        <message>
            <source>Reset card reader</source>
            <translation>Reimposta lettore</translation>
        </message>
        <message>
            <source>Stripe knows nothing of it</source>
            <translation>Stripe non ne sa nulla</translation>
        </message>
        <message>
            <source>if it’s stuck</source>
            <translation>se è bloccato</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Tocchi per ingrandire il codice.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Scriva questo indirizzo sul telefono:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Un altro modo per aiutare</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>L’offerta di un partner</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Un’offerta di %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Fino al %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>Riprendi le storie</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>Metti in pausa le storie</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>Storia %1 di %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>Storia precedente</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Storia successiva</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Prova: nulla viene contato</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Cifre d’esempio</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>Esempio con cifre inventate</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>Inizia tra %Ln giorno</numerusform>
                <numerusform>Inizia tra %Ln giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>Ancora %Ln giorno</numerusform>
                <numerusform>Ancora %Ln giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>Grazie al sostegno di %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>La campagna è finita. Grazie!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Segua la campagna</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>Inizia il %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>È finita il %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Altro: %1</translation>
        </message>
    </context>
    <context>
        <name>StripeRefusalWords</name>
        <message>
            <source>Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.</source>
            <translation>L’orologio di Stripe e quello di questo computer differiscono di minuti; imposti data e ora di questo computer.</translation>
        </message>
        <message>
            <source>Stripe refuses this and says only “%1”; offer another way to give, and tell staff.</source>
            <translation>Stripe lo rifiuta e dice solo «%1»; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff.</source>
            <translation>Stripe lo rifiuta e non dice perché (HTTP %1); proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>The amount is smaller than Stripe accepts; choose a larger one.</source>
            <translation>L’importo è più piccolo di quanto Stripe accetti; ne scelga uno più grande.</translation>
        </message>
        <message>
            <source>The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff.</source>
            <translation>L’importo è più grande di quanto Stripe accetti in una volta; ne scelga uno più piccolo, o avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe cannot take exactly this amount; choose another one.</source>
            <translation>Stripe non può accettare esattamente questo importo; ne scelga un altro.</translation>
        </message>
        <message>
            <source>Stripe does not offer this in the account’s country; offer another way to give, and tell staff.</source>
            <translation>Stripe non lo offre nel paese dell’account; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>Stripe does not accept this address; check its country, state and postal code.</source>
            <translation>Stripe non accetta questo indirizzo; controlli paese, provincia o Stato e CAP.</translation>
        </message>
        <message>
            <source>Stripe does not accept this e-mail address; check it for a typing mistake.</source>
            <translation>Stripe non accetta questo indirizzo e-mail; controlli che non ci sia un errore di battitura.</translation>
        </message>
        <message>
            <source>Stripe does not know what was asked for; the key may belong to a different account than the reader.</source>
            <translation>Stripe non conosce ciò che è stato chiesto; forse la chiave è di un account diverso da quello del lettore.</translation>
        </message>
        <message>
            <source>Stripe is still busy with this, or was asked too often; wait a minute, then try again.</source>
            <translation>Stripe è ancora occupato con questo, o è stato interrogato troppo spesso; attenda un minuto, poi riprovi.</translation>
        </message>
        <message>
            <source>This payment is over at Stripe; look whether the gift is there before trying again.</source>
            <translation>Questo pagamento è concluso su Stripe; guardi se la donazione c’è prima di riprovare.</translation>
        </message>
        <message>
            <source>Stripe does not accept what this version of the kiosk asks (%1); offer another way to give, and have staff look for a newer version.</source>
            <translation>Stripe non accetta ciò che chiede questa versione del chiosco (%1); proponga un altro modo di donare, e faccia cercare allo staff una versione più recente.</translation>
        </message>
        <message>
            <source>The reader is offline; check that it is switched on and connected to the network.</source>
            <translation>Il lettore è offline; controlli che sia acceso e collegato alla rete.</translation>
        </message>
        <message>
            <source>The reader is busy; wait a moment.</source>
            <translation>Il lettore è occupato; attenda un momento.</translation>
        </message>
        <message>
            <source>The reader did not answer in time; check that it is switched on and connected to the network.</source>
            <translation>Il lettore non ha risposto in tempo; controlli che sia acceso e collegato alla rete.</translation>
        </message>
        <message>
            <source>The reader reports that it is broken; use another one.</source>
            <translation>Il lettore segnala di essere guasto; ne usi un altro.</translation>
        </message>
        <message>
            <source>The reader is registered at the wrong location; register it where it stands.</source>
            <translation>Il lettore è registrato nella sede sbagliata; lo registri dove si trova.</translation>
        </message>
        <message>
            <source>Stripe takes no cards on readers in the country of this location; offer another way to give, and tell staff.</source>
            <translation>Stripe non accetta carte su lettori nel paese di questa sede; proponga un altro modo di donare e avvisi lo staff.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; ask for another card.</source>
            <translation>La banca della carta ha detto no, e non è stato incassato nulla; chieda un’altra carta.</translation>
        </message>
        <message>
            <source>This card has expired, and nothing was taken; ask for another card.</source>
            <translation>Questa carta è scaduta, e non è stato incassato nulla; chieda un’altra carta.</translation>
        </message>
        <message>
            <source>The card could not be read, and nothing was taken; try again, or ask for another card.</source>
            <translation>La carta non si è potuta leggere, e non è stato incassato nulla; riprovi, o chieda un’altra carta.</translation>
        </message>
        <message>
            <source>The card’s bank wants its holder to confirm, and nothing was taken; have the card inserted with its PIN, or ask for another card.</source>
            <translation>La banca della carta vuole una conferma del titolare, e non è stato incassato nulla; faccia inserire la carta con il PIN, o chieda un’altra carta.</translation>
        </message>
        <message>
            <source>This card was declined too often, and nothing was taken; ask for another card.</source>
            <translation>Questa carta è stata rifiutata troppe volte, e non è stato incassato nulla; chieda un’altra carta.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer, and nothing was taken; try again, or ask for another card.</source>
            <translation>La banca della carta non ha potuto rispondere, e non è stato incassato nulla; riprovi, o chieda un’altra carta.</translation>
        </message>
        <message>
            <source>Stripe does not take this kind of card or payment here; ask for another card, or offer another way to give.</source>
            <translation>Stripe qui non accetta questo tipo di carta o pagamento; chieda un’altra carta, o proponga un altro modo di donare.</translation>
        </message>
        <message>
            <source>The Stripe account is not activated yet, so it takes no real money; offer another way to give, and have staff activate it in Stripe’s Dashboard.</source>
            <translation>L’account Stripe non è ancora attivato, quindi non accetta denaro vero; proponga un altro modo di donare, e lo faccia attivare dallo staff nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>The Stripe account may not take this kind of payment yet; offer another way to give, and have staff turn it on in Stripe’s Dashboard.</source>
            <translation>L’account Stripe non può ancora accettare questo tipo di pagamento; proponga un altro modo di donare, e lo faccia attivare dallo staff nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>Stripe does not let this account take payments now; offer another way to give, and have staff look in Stripe’s Dashboard.</source>
            <translation>Stripe ora non permette a questo account di accettare pagamenti; proponga un altro modo di donare, e faccia guardare lo staff nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe</source>
            <translation>La chiave Stripe è scaduta o è del tipo sbagliato; ne imposti una nuova con: kiosk key set stripe</translation>
        </message>
        <message>
            <source>Test and live payments are mixed up; take no cards, and have staff check the Stripe key and the reader.</source>
            <translation>Pagamenti di test e live sono confusi tra loro; non accetti carte, e faccia controllare allo staff la chiave Stripe e il lettore.</translation>
        </message>
    </context>
    <context>
        <name>StripeWords</name>
        <message>
            <source>Stripe has no reader %1 for this key: it was removed or belongs to another account; see kiosk reader list.</source>
            <translation>Stripe non ha un lettore %1 per questa chiave: è stato rimosso o appartiene a un altro account; veda kiosk reader list.</translation>
        </message>
        <message>
            <source>Stripe does not accept this and names %1; correct it and try again.</source>
            <translation>Stripe non lo accetta e indica %1; lo corregga e riprovi.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; check the key and the reader.</source>
            <translation>Non accetti carte: la chiave Stripe è live, ma la risposta di Stripe è di test; controlli la chiave e il lettore.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is for tests, but Stripe’s answer is live; check the key and the reader.</source>
            <translation>Non accetti carte: la chiave Stripe è di test, ma la risposta di Stripe è live; controlli la chiave e il lettore.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.</source>
            <translation>KIOSK_STRIPE_API_BASE è impostata ma la chiave è live; la tolga, o usi una chiave di test.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE may name this machine only; write it like http://127.0.0.1:8042, or unset it.</source>
            <translation>KIOSK_STRIPE_API_BASE può indicare solo questo computer; la scriva come http://127.0.0.1:8042, o la tolga.</translation>
        </message>
        <message>
            <source>That is not an e-mail address; type it like name@example.org.</source>
            <translation>Questo non è un indirizzo e-mail; lo scriva come name@example.org.</translation>
        </message>
        <message>
            <source>A receipt can only be sent for a gift that was just taken here.</source>
            <translation>Si può inviare una ricevuta solo per una donazione appena ricevuta qui.</translation>
        </message>
        <message>
            <source>The reader is busy; type the address on the screen, or wait a moment.</source>
            <translation>Il lettore è occupato; scriva l’indirizzo sullo schermo, o attenda un momento.</translation>
        </message>
        <message>
            <source>The reader is doing something else now and no longer asks for an address.</source>
            <translation>Il lettore ora sta facendo altro e non chiede più un indirizzo.</translation>
        </message>
        <message>
            <source>Stripe does not know the key: it was revoked or mistyped; set a new one with: kiosk key set stripe</source>
            <translation>Stripe non conosce la chiave: è stata revocata o scritta male; ne imposti una nuova con: kiosk key set stripe</translation>
        </message>
        <message>
            <source>The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.</source>
            <translation>La chiave Stripe non può farlo; attivi %1 per la chiave nella Dashboard di Stripe.</translation>
        </message>
        <message>
            <source>Stripe was asked too often and wants a pause; there is nothing to do.</source>
            <translation>Stripe è stato interrogato troppo spesso e vuole una pausa; non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network.</source>
            <translation>Chi risponde non può dimostrare di essere Stripe; controlli data e ora di questo computer, poi la rete.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached or does not answer in time; check the network.</source>
            <translation>Stripe non è raggiungibile o non risponde in tempo; controlli la rete.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1); there is nothing to do.</source>
            <translation>Stripe ha un problema suo (HTTP %1); non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>Stripe is still busy with the same question; there is nothing to do.</source>
            <translation>Stripe è ancora occupato con la stessa richiesta; non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in.</source>
            <translation>Al posto di Stripe risponde qualcosa che non è Stripe; controlli se la rete chiede un accesso.</translation>
        </message>
        <message>
            <source>“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.</source>
            <translation>«%1» non è l’id di un lettore, che comincia con tmr_; veda kiosk reader list.</translation>
        </message>
        <message>
            <source>“%1” is not a location’s id, which starts with tml_.</source>
            <translation>«%1» non è l’id di una sede, che comincia con tml_.</translation>
        </message>
        <message>
            <source>“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.</source>
            <translation>«%1» non è un codice di registrazione; scriva ciò che mostra il lettore, come sapphire-fox-lunch.</translation>
        </message>
        <message>
            <source>Stripe does not know this code, or it has expired; have the reader show a new one in its settings and use that.</source>
            <translation>Stripe non conosce questo codice, o è scaduto; ne faccia mostrare uno nuovo al lettore nelle sue impostazioni e usi quello.</translation>
        </message>
        <message>
            <source>Stripe has no location %1 for this key; leave --location out to see those it has.</source>
            <translation>Stripe non ha una sede %1 per questa chiave; ometta --location per vedere quelle che ha.</translation>
        </message>
        <message>
            <source>This reader may not be used at this location; choose one in the country that the reader was sold for.</source>
            <translation>Questo lettore non può essere usato in questa sede; ne scelga una nel paese per cui il lettore è stato venduto.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the reader may have been registered all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe non ha dato una risposta leggibile, e il lettore potrebbe essere stato registrato lo stesso; controlli la rete, e guardi con kiosk reader list prima di riprovare.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the location may have been created all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe non ha dato una risposta leggibile, e la sede potrebbe essere stata creata lo stesso; controlli la rete, e guardi con kiosk reader list prima di riprovare.</translation>
        </message>
    </context>
    <context>
        <name>SumWords</name>
        <message>
            <source>New members</source>
            <translation>Nuovi soci</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Non ancora confermato</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Mai arrivato</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborsato</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Annullato</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corretto</translation>
        </message>
        <message>
            <source>Stripe’s fees</source>
            <translation>Commissioni di Stripe</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Dopo le commissioni</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>PRACTICE: nothing of this counts.</source>
            <translation>PROVA: nulla di questo conta.</translation>
        </message>
        <message>
            <source>The campaign has no goals.</source>
            <translation>La campagna non ha obiettivi.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Che cosa conta:</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 di %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, da %Ln donazione</numerusform>
                <numerusform>, da %Ln donazioni</numerusform>
            </translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>qui %1</translation>
        </message>
        <message>
            <source>other kiosks %1</source>
            <translation>altri chioschi %1</translation>
        </message>
        <message>
            <source>corrections %1</source>
            <translation>correzioni %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>fuori %1</translation>
        </message>
        <message>
            <source>not yet confirmed by its feed: %1</source>
            <translation>non ancora confermato dalla sua fonte: %1</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>prossimo traguardo: %1</translation>
        </message>
        <message>
            <source>at this rate, reached on %1</source>
            <translation>con questo ritmo, raggiunto il %1</translation>
        </message>
        <message>
            <source>Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.</source>
            <translation>Promesso da %1: %2 su un massimo di %3, in aggiunta alle donazioni; non è in alcuna cifra qui sopra.</translation>
        </message>
        <message>
            <source>%1 %2, which is in %3</source>
            <translation>%1 %2, che è in %3</translation>
        </message>
        <message>
            <source>%1 %2, late</source>
            <translation>%1 %2, in ritardo</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>late: its feed has not been read yet</source>
            <translation>in ritardo: la sua fonte non è stata ancora letta</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>aggiornato: %1</translation>
        </message>
        <message>
            <source>as of %1, late</source>
            <translation>al %1, in ritardo</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 per %2</translation>
        </message>
        <message>
            <source>Not counted: %1, which isn’t in the campaign’s currency or for one of its goals.</source>
            <translation>Non contato: %1, che non è nella valuta della campagna o per uno dei suoi obiettivi.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Downloading the campaign…</source>
            <translation>Scaricamento della campagna…</translation>
        </message>
        <message>
            <source>Reading the post…</source>
            <translation>Lettura dell’annuncio…</translation>
        </message>
        <message>
            <source>Trying where the codes lead…</source>
            <translation>Prova di dove portano i codici…</translation>
        </message>
        <message>
            <source>Unpacking the campaign…</source>
            <translation>Apertura del pacchetto…</translation>
        </message>
        <message>
            <source>Packing the campaign…</source>
            <translation>Creazione del pacchetto…</translation>
        </message>
        <message>
            <source>Reading the feeds…</source>
            <translation>Lettura delle fonti…</translation>
        </message>
        <message>
            <source>Checking the key with Stripe…</source>
            <translation>Controllo della chiave con Stripe…</translation>
        </message>
        <message>
            <source>Saving the key and checking it with Stripe…</source>
            <translation>Salvataggio della chiave e controllo con Stripe…</translation>
        </message>
        <message>
            <source>Asking Stripe for your card readers…</source>
            <translation>Richiesta a Stripe dei lettori di carte…</translation>
        </message>
        <message>
            <source>Registering the reader…</source>
            <translation>Registrazione del lettore…</translation>
        </message>
        <message>
            <source>Adding the location…</source>
            <translation>Aggiunta della sede…</translation>
        </message>
        <message>
            <source>Looking for networks…</source>
            <translation>Ricerca delle reti…</translation>
        </message>
        <message>
            <source>Joining the network…</source>
            <translation>Collegamento alla rete…</translation>
        </message>
        <message>
            <source>Connecting to the shared database…</source>
            <translation>Collegamento al database condiviso…</translation>
        </message>
        <message>
            <source>Asking that kiosk for its check-list…</source>
            <translation>Richiesta dei controlli a quel chiosco…</translation>
        </message>
        <message>
            <source>Asking that kiosk for a picture of its screen…</source>
            <translation>Richiesta di un’immagine dello schermo a quel chiosco…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Spegnimento…</translation>
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
            <translation>Spazio</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>A capo</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Cancella l’ultimo carattere</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>Obiettivo raggiunto!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>Traguardo raggiunto!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Che bello averLa con noi!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Grazie!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nuova iscrizione</numerusform>
                <numerusform>%Ln nuove iscrizioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>%Ln donazione, proprio ora</numerusform>
                <numerusform>%Ln donazioni, proprio ora</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Prova: nulla viene contato</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>Che bello averLa con noi!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Obiettivo raggiunto. Grazie!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Grazie!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Ogni mese, la prima volta tra un mese, per %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>Con la Sua donazione siamo arrivati a %1!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>Con la Sua donazione abbiamo raggiunto l’obiettivo di %1!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Grazie a %1 diventa %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>La Sua donazione è arrivata: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Ora completi l’iscrizione a %1 sul telefono.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>La Sua donazione è arrivata a %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>La Sua prima donazione mensile è arrivata a %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>Donare ogni mese</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 ogni mese, dal mese prossimo</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>Lo schermo torna all’inizio tra %Ln secondo.</numerusform>
                <numerusform>Lo schermo torna all’inizio tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
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
            <translation>una tabella</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a day with a time</source>
            <translation>un giorno con un’ora</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>un’ora del giorno</translation>
        </message>
        <message>
            <source>a number of more than 20 digits</source>
            <translation>un numero di più di 20 cifre</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>mancante</translation>
        </message>
        <message>
            <source>this</source>
            <translation>questo</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>Translate into</source>
            <translation>Traduci in</translation>
        </message>
        <message>
            <source>Choose a language to see each text beside its translation.</source>
            <translation>Scelga una lingua per vedere ogni testo accanto alla sua traduzione.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
            <translation>
                <numerusform>%n testo non è ancora tradotto; lì si vedono le parole originali della campagna.</numerusform>
                <numerusform>%n testi non sono ancora tradotti; lì si vedono le parole originali della campagna.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every text is translated.</source>
            <translation>Tutti i testi sono tradotti.</translation>
        </message>
        <message>
            <source>No native speaker has proofread the kiosk’s own words in this language yet.</source>
            <translation>Le parole del chiosco in questa lingua non sono ancora state rilette da una persona madrelingua.</translation>
        </message>
        <message>
            <source>Changed after it was translated. Before, it was: “%1”</source>
            <translation>Modificato dopo la traduzione. Prima era: «%1»</translation>
        </message>
        <message>
            <source>If empty, it leads to the same page.</source>
            <translation>Se è vuoto, porta alla stessa pagina.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Lasciare così</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Mantenere la traduzione</translation>
        </message>
    </context>
    <context>
        <name>TriedCodes</name>
        <message>
            <source>This campaign has no links.</source>
            <translation>Questa campagna non ha link.</translation>
        </message>
    </context>
    <context>
        <name>TriedFeeds</name>
        <message>
            <source>This campaign has no feeds.</source>
            <translation>Questa campagna non ha fonti.</translation>
        </message>
    </context>
    <context>
        <name>UnclearCard</name>
        <message>
            <source>No unclear payments</source>
            <translation>Nessun pagamento non chiaro</translation>
        </message>
        <message>
            <source>Unclear payments</source>
            <translation>Pagamenti non chiari</translation>
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
            <translation>%1 non dà segnali da %2. Vada a vedere, per favore.</translation>
        </message>
        <message>
            <source>%1 is heard again.</source>
            <translation>%1 dà di nuovo segnali.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database has not been reached for %1.</source>
            <translation>Il database condiviso dei chioschi non risponde da %1.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database is reached again.</source>
            <translation>Il database condiviso dei chioschi risponde di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>WhatCountsWords</name>
        <message>
            <source>gifts for “%1” alone</source>
            <translation>solo donazioni per «%1»</translation>
        </message>
        <message>
            <source>card gifts of all kiosks are counted from Stripe</source>
            <translation>le donazioni con carta di tutti i chioschi si contano da Stripe</translation>
        </message>
        <message>
            <source>feed "%1" has not been read yet</source>
            <translation>la fonte "%1" non è stata ancora letta</translation>
        </message>
        <message>
            <source>%1 at the start</source>
            <translation>%1 all’inizio</translation>
        </message>
        <message>
            <source>what staff enter for the offer “%1”</source>
            <translation>quanto lo staff inserisce per l’offerta «%1»</translation>
        </message>
        <message>
            <source>members who joined %1 since then</source>
            <translation>soci che si sono associati %1 da allora</translation>
        </message>
        <message>
            <source>members who joined %1</source>
            <translation>soci che si sono associati %1</translation>
        </message>
        <message>
            <source>monthly supporters who began %1 since then</source>
            <translation>sostenitori mensili che hanno iniziato %1 da allora</translation>
        </message>
        <message>
            <source>monthly supporters who began %1</source>
            <translation>sostenitori mensili che hanno iniziato %1</translation>
        </message>
        <message>
            <source>%1 %2 since then</source>
            <translation>%1 %2 da allora</translation>
        </message>
        <message>
            <source>gifts %1 by %2</source>
            <translation>donazioni %1 con %2</translation>
        </message>
        <message>
            <source>with corrections</source>
            <translation>con correzioni</translation>
        </message>
        <message>
            <source>each gift as one donor, less refunds, with corrections</source>
            <translation>ogni donazione come un donatore, meno i rimborsi, con correzioni</translation>
        </message>
        <message>
            <source>less refunds, with corrections</source>
            <translation>meno i rimborsi, con correzioni</translation>
        </message>
        <message>
            <source>at the kiosks</source>
            <translation>nei chioschi</translation>
        </message>
        <message>
            <source>here</source>
            <translation>qui</translation>
        </message>
        <message numerus="yes">
            <source>here and at %n other kiosk(s)</source>
            <translation>
                <numerusform>qui e in %n altro chiosco</numerusform>
                <numerusform>qui e in altri %n chioschi</numerusform>
            </translation>
        </message>
        <message>
            <source>the figure from %1</source>
            <translation>la cifra da %1</translation>
        </message>
        <message>
            <source>the figure in %1</source>
            <translation>la cifra in %1</translation>
        </message>
        <message>
            <source>the figure typed in the campaign for %1</source>
            <translation>la cifra scritta nella campagna per %1</translation>
        </message>
        <message>
            <source>feed "%1"</source>
            <translation>fonte "%1"</translation>
        </message>
        <message>
            <source>less %1 from before the drive</source>
            <translation>meno %1 da prima della campagna</translation>
        </message>
        <message>
            <source>which includes members who joined at the kiosks</source>
            <translation>che include i soci che si sono associati nei chioschi</translation>
        </message>
        <message>
            <source>which includes monthly supporters who began at the kiosks</source>
            <translation>che include i sostenitori mensili che hanno iniziato nei chioschi</translation>
        </message>
        <message>
            <source>which includes %1</source>
            <translation>che include %1</translation>
        </message>
        <message>
            <source>which includes what %1 says</source>
            <translation>che include ciò che dice %1</translation>
        </message>
        <message>
            <source>all gifts</source>
            <translation>tutte le donazioni</translation>
        </message>
        <message>
            <source>%1 gifts</source>
            <translation>donazioni con %1</translation>
        </message>
        <message>
            <source>card reader</source>
            <translation>lettore di carte</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefono</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>contanti</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>assegno</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>bonifico bancario</translation>
        </message>
        <message>
            <source>other means</source>
            <translation>altri mezzi</translation>
        </message>
        <message>
            <source>card-reader</source>
            <comment>kind of gift</comment>
            <translation>lettore di carte</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>kind of gift</comment>
            <translation>telefono</translation>
        </message>
        <message>
            <source>cash</source>
            <comment>kind of gift</comment>
            <translation>contanti</translation>
        </message>
        <message>
            <source>cheque</source>
            <comment>kind of gift</comment>
            <translation>assegno</translation>
        </message>
        <message>
            <source>transfer</source>
            <comment>kind of gift</comment>
            <translation>bonifico</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of gift</comment>
            <translation>altri mezzi</translation>
        </message>
    </context>
</TS>
