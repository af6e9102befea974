<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>Texto grande</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Sin movimiento</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>Botones más abajo</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>Haga esta pantalla más fácil de usar</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Como antes</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1: ¿cuánto?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>¿Cuánto quiere donar?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>el más elegido</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <translation>llega a la meta</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Otro importe</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>toque para cambiarlo</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pagar con mi móvil</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Pagar con tarjeta</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Escanee un código con la cámara de su móvil o tóquelo para verlo más grande.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>Toque para donar</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>Escanee para donar</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>con su móvil</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>con tarjeta o con su móvil</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>con tarjeta</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>Una oferta de un socio</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Socios</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un momento, cancelando…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, por favor</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>Inténtelo otra vez, por favor</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Pruebe con otra tarjeta, por favor</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Acerque su tarjeta o móvil al lector</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>Por favor, aleje la tarjeta del lector.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>El lector se está preparando.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>Acérquela al lector o insértela.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>Espere el pitido. También puede insertar o deslizar la tarjeta.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Está caducada.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>El PIN era incorrecto.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <translation>Su PIN está bloqueado.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>Su banco no ha respondido.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>Su banco la ha rechazado sin decir por qué.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Sus %1 se convierten en %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Su donación: %1, igualada hasta agotar la promesa</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Su tarjeta no ha sido aceptada</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>No se le ha cobrado nada.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Su donación: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>El lector está listo</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>El lector se está preparando</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>Esperando su tarjeta</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>Su banco lo está comprobando</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>Mejor pagar con mi móvil</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>Todavía lo estamos comprobando.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <translation>¡Gracias! Está en camino.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Por favor, no pague otra vez.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Contará cuando llegue el dinero.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Sus %1 pueden tardar unos días en llegar. Si queda algo por hacer, lo verá en su teléfono; no tiene que esperar aquí.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Aún no sabemos si su pago de %1 se ha completado. No tiene que esperar: se avisará a este puesto.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Enséñeselo a la persona voluntaria</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n por arreglar</numerusform>
                <numerusform>%1, %n por arreglar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>¿Qué membresía te va bien?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>¿Para qué es tu donación?</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Lo que puedas</translation>
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
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>El puesto está cerrado</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>Volvemos a las %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>Volvemos el %1 a las %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>Escanee un código para donar ahora</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ver un código más grande.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Escriba esta dirección en su móvil:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Acérquese para escanear</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>¿Adónde enviamos el recibo?</translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe la usa para enviar el recibo. Aquí no se guarda.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>No se pudo enviar el recibo. Revise la dirección o inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>Enviar el recibo</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>escriba antes la dirección completa</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>¡Muchas gracias!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Pago cancelado</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Se acabó el tiempo</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Su tarjeta no ha sido aceptada</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>El lector de tarjetas no responde</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>Los pagos con tarjeta no funcionan ahora</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>El lector se está usando para otra cosa</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>Aún se comprueba un pago anterior</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>Ahora no podemos aceptar tarjetas</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>Esta pantalla no puede aceptar %1 de una vez. Hable con nosotros en el puesto: le ayudaremos con mucho gusto.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>No se le ha cobrado nada. Quizá funcione otra tarjeta.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>No se le ha cobrado nada. Las tarjetas volverán a funcionar en cuanto eso se aclare.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>No se le ha cobrado nada. Pregunte en el puesto cuándo volverán a funcionar las tarjetas.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>No se le ha cobrado nada.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>O done con su móvil</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Otro importe</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>Elegir de nuevo</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Volvemos enseguida</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Aún puede donar: escanee un código.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>En este puesto le dirán con gusto cómo donar.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>Cubrir también la comisión</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>Añadir %1 para cubrir la comisión de la tarjeta</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <translation>%1 adicional</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Su total: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <translation>Sus %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 entre todos, de %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Socios</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 con tarjeta</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 con móvil</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 en efectivo</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 con cheque</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 por transferencia</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 de otra forma</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nuevo socio</numerusform>
                <numerusform>%Ln nuevos socios</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GivingScenes</name>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 de %2, %3</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>a fecha de %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>sin actualizar</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>es nuestra meta</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>¡Meta de %1 alcanzada!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 prometidos</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>siguiente: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>sin actualizar desde %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>sin actualizar</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>solo faltan %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln donación</numerusform>
                <numerusform>%Ln donaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>siguiente: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>a fecha de %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>se devolvió una donación</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>se corrigió la cifra</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>la cifra del sitio web bajó</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 prometidos</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 iguala las donaciones</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <translation>+ %1 prometidos por %2, completo</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <translation>+ %1 prometidos por %2, ya terminado</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 prometidos por %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <translation>es nuestra meta</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>¡Meta de %1 alcanzada!</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>Su pago se cancelará en %Ln segundo.</numerusform>
                <numerusform>Su pago se cancelará en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>La pantalla empezará de nuevo en %Ln segundo.</numerusform>
                <numerusform>La pantalla empezará de nuevo en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>signo decimal</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>Su propio importe</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Lo que puedas</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>Cualquier importe de %1 a %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>El importe mínimo es %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>El importe máximo es %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>¡Gracias! Para más de %1, toque Continuar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Escriba un importe</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pagar con mi móvil</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <translation>Recién donado</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>Revíselo</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Arréglelo</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>Quiosco de donaciones</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 se convierten en %2, gracias a %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <translation>%1 iguala las donaciones hasta agotar su promesa</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Solo faltan %1 para la meta</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, con su móvil</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ver un código más grande.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>¿Por qué no las dos cosas?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Toque para asociarse por %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Toca para unirte desde %1</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>Donación a %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>Membresía de %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>Donación mensual a %1</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Dona %1 hoy y %1 este mismo día de cada mes, hasta que lo cancele.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Dona %1 dentro de un mes y %1 cada mes después, hasta que lo cancele.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Puede cancelarla en cualquier momento: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>Su recibo</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Escriba su correo electrónico; se usa solo para este recibo.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>Sin recibo</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Un móvil mira el código</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Sus %1 se convierten en %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Su donación: %1, igualada hasta agotar la promesa</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>Su membresía: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Su donación: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Cada mes: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un momento, cancelando…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Apunte al código con la cámara de su móvil</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Práctica: este código no abre ninguna página. Haga de móvil con los botones de abajo.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Se cobra por primera vez dentro de un mes y después cada mes. Cancele cuando quiera: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Se cobra hoy y este mismo día de cada mes. Cancele cuando quiera: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>Pague en su móvil. Esta pantalla le dará las gracias.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>Done en el sitio web de %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>O escriba: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Aquí no se puede mostrar el código. Pague con tarjeta o pregunte en el puesto.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Por favor, no pague ahora con su móvil.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Preparando su código…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <translation>Tarjeta válida</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>El móvil paga</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>Se marcha</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>Práctica: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Práctica: no se cobra nada</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Práctica: no se cobra ninguna tarjeta ni se cuenta nada</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Esto es una práctica: no hay nada que pagar. Haga de móvil en la pantalla del quiosco.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>Se acerca una tarjeta al lector</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>No se pudo enviar el recibo. ¿Probar otra vez?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>¿Quiere un recibo?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Por correo</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>escrito aquí</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>escrito en el lector</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>Su recibo está en camino</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>Escriba su correo electrónico en el lector</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>Su móvil tiene la confirmación</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Su recibo se está enviando</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe lo envía a %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe lo envía a la dirección que escribió.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>¿No le llega el recibo? Pregúntenos.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>La pantalla del lector le espera.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Cambiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Escriba un importe</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Apunte al código con la cámara de su móvil.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>O escriba:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Práctica: no se cuenta nada</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Cifras de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ver un código más grande.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Escriba esta dirección en su móvil:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Otra forma de ayudar</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Una oferta de un socio</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Una oferta de %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>Seguir con las historias</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>Pausar las historias</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>Historia %1 de %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>Historia anterior</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Historia siguiente</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Práctica: no se cuenta nada</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Cifras de ejemplo</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>Ejemplo con cifras inventadas</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>Empieza en %Ln día</numerusform>
                <numerusform>Empieza en %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>Queda %Ln día</numerusform>
                <numerusform>Quedan %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>Gracias al apoyo de %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>La campaña ha terminado. ¡Muchas gracias!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Siga la campaña</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>Empieza el %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>Terminó el %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Más: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>a fecha de %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>¡Meta alcanzada!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>¡Hito alcanzado!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>¡Bienvenida, bienvenido!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>¡Muchas gracias!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nuevo socio</numerusform>
                <numerusform>%Ln nuevos socios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>%Ln donación, ahora mismo</numerusform>
                <numerusform>%Ln donaciones, ahora mismo</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Práctica: no se cuenta nada</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>¡Bienvenida, bienvenido!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Meta alcanzada. ¡Muchas gracias!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>¡Muchas gracias!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Cada mes, por primera vez dentro de un mes, para %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>¡Con su donación hemos llegado a %1!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>¡Con su donación hemos alcanzado nuestra meta de %1!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Gracias a %1 se convierte en %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>Tu donación ha llegado: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Termine ahora en su móvil de asociarse a %1.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>Su donación ha llegado a %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>Su primera donación mensual ha llegado a %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>Que sea mensual</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 cada mes, desde el mes que viene</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>La pantalla empezará de nuevo en %Ln segundo.</numerusform>
                <numerusform>La pantalla empezará de nuevo en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
</TS>
