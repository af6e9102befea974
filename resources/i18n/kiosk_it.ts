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
            <translation>Rendi più facile usare questo schermo</translation>
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
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>L’offerta di un partner</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Soci</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un momento, annullamento…</translation>
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
            <translation>È scaduta.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Il PIN era errato.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
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
            <translation>La Sua donazione: %1, con aggiunta fino a esaurimento</translation>
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
            <source>Back</source>
            <translation>Indietro</translation>
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
            <translation>Grazie! È in arrivo.</translation>
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
            <translation>I suoi %1 possono impiegare qualche giorno ad arrivare. Se resta qualcosa da fare, lo vedrà sul telefono; non deve aspettare qui.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Non sappiamo ancora se il pagamento di %1 è riuscito. Non deve aspettare: questo stand sarà informato.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Lo mostri al volontario</translation>
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
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Quale iscrizione fa per te?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>A cosa è destinata la tua donazione?</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Quanto puoi</translation>
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
            <translation>Indietro</translation>
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
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Dove inviamo la ricevuta?</translation>
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
            <translation>Invio…</translation>
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
            <translation>Questo schermo non può ricevere %1 in una volta. Ci parli allo stand: saremo lieti di aiutare.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Non è stato addebitato nulla. Un’altra carta potrebbe funzionare.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Non è stato addebitato nulla. Le carte torneranno a funzionare appena chiarito.</translation>
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
            <translation>Aggiungi %1 per coprire la commissione</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <translation>%1 in più</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Totale: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>leave it out</source>
            <translation>lo tolga</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>leave it out</source>
            <translation>lo tolga</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
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
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
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
                <numerusform>%Ln nuovo socio</numerusform>
                <numerusform>%Ln nuovi soci</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GivingScenes</name>
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
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 di %2, %3</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>al %1</translation>
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
            <translation>al %1</translation>
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
            <translation>%1 aggiunge a ogni dono</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <translation>+ %1 promessi da %2, per intero</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <translation>+ %1 promessi da %2, ora concluso</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 promessi da %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
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
                <numerusform>Lo schermo ricomincia tra %Ln secondo.</numerusform>
                <numerusform>Lo schermo ricomincia tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
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
            <translation>Quanto puoi</translation>
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
            <translation>Appena donati</translation>
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
            <translation>%1 aggiunge a ogni dono, fino a esaurimento</translation>
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
            <translation>Perché non entrambe?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Tocchi per associarsi: %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Tocca per iscriverti da %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Altri modi di pagare con il telefono</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Oltre alle carte, con i nomi di Stripe, uno per riga: ad esempio twint, swish, bizum, pix o upi.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
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
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Dona %1 oggi e %1 in questo stesso giorno di ogni mese, finché non smette.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Dona %1 tra un mese e poi %1 ogni mese, finché non smette.</translation>
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
            <translation>Nessuna ricevuta</translation>
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
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Le pagine dell’account Stripe non accettano carte, o accettano più di quanto offre la campagna; proponga un altro modo di donare e avvisi lo staff.</translation>
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
            <translation>La Sua donazione: %1, con aggiunta fino a esaurimento</translation>
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
            <translation>Un momento, annullamento…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Inquadri il codice con il telefono</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Prova: questo codice non apre pagine. Faccia il telefono con i pulsanti qui sotto.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>La prima volta tra un mese, poi ogni mese. Può smettere quando vuole: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Oggi e in questo stesso giorno di ogni mese. Può smettere quando vuole: %1</translation>
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
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
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
            <translation>Prova: nessuna carta addebitata, nulla viene contato</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Questa è una prova: non c’è nulla da pagare. Faccia il telefono sullo schermo del chiosco.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
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
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Invio…</translation>
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
            <translation>La ricevuta è in invio</translation>
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
            <source>Type an amount</source>
            <translation>Scriva un importo</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
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
            <source>Declined</source>
            <translation>Rifiutata</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Mai arrivato</translation>
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
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>Contrasto elevato</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
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
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>Cancella l’ultimo carattere</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>On its way</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Fatto con il telefono con addebito o bollettino: il denaro arriva giorni dopo, o non arriva. Nulla conta prima che ci sia.</translation>
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
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>al %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
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
                <numerusform>%Ln nuovo socio</numerusform>
                <numerusform>%Ln nuovi soci</numerusform>
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
            <translation>La tua donazione è arrivata: %1</translation>
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
                <numerusform>Lo schermo ricomincia tra %Ln secondo.</numerusform>
                <numerusform>Lo schermo ricomincia tra %Ln secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Più tempo</translation>
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
</TS>
