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
        <name>AccountCheckWords</name>
        <message>
            <source>The clock was not compared with Stripe’s: %1</source>
            <translation>No se ha comparado el reloj con el de Stripe: %1</translation>
        </message>
        <message>
            <source>The Stripe key may do too little, so some gifts would fail; people can still scan the codes or give cash, staff ticks %1 for it in Stripe’s Dashboard.</source>
            <translation>Es posible que la clave de Stripe tenga pocos permisos y que algunas donaciones fallen; se puede seguir escaneando los códigos o dar efectivo, y el personal debe marcarle %1 en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.</source>
            <translation>Este quiosco aún no tiene clave de Stripe. El personal puede añadirla en la oficina, en Clave de Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still scan the codes or give cash, staff sets a key with: %1</source>
            <translation>Este quiosco no tiene clave de Stripe, así que aquí no se aceptan tarjetas ni pagos con teléfono; se puede seguir escaneando los códigos o dar efectivo, y el personal pone una clave con: %1</translation>
        </message>
        <message>
            <source>%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash.</source>
            <translation>%1 Hasta entonces aquí no se aceptan tarjetas ni pagos con teléfono; se puede seguir escaneando los códigos o dar efectivo.</translation>
        </message>
        <message>
            <source>No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1</source>
            <translation>Aquí no se aceptan tarjetas ni pagos con teléfono, pero se puede seguir escaneando los códigos o dar efectivo: %1</translation>
        </message>
        <message>
            <source>Practice has a simulated Stripe on this machine and needs no network.</source>
            <translation>La práctica usa un Stripe simulado en este equipo y no necesita red.</translation>
        </message>
        <message>
            <source>The Stripe at %1 can be reached.</source>
            <translation>Hay conexión con el Stripe de %1.</translation>
        </message>
        <message>
            <source>Stripe can be reached.</source>
            <translation>Hay conexión con Stripe.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; people can still scan the codes or give cash, check again in a few minutes.</source>
            <translation>Stripe tiene un problema propio (HTTP %1), así que las tarjetas y los pagos con teléfono pueden fallar; se puede seguir escaneando los códigos o dar efectivo; vuelva a comprobarlo en unos minutos.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check the network cable or Wi-Fi.</source>
            <translation>No hay conexión con Stripe, así que aquí no se aceptan tarjetas ni pagos con teléfono; se puede seguir escaneando los códigos o dar efectivo; revise el cable de red o el wifi.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check this machine’s date and time, then whether the network wants a log-in.</source>
            <translation>Quien responde no puede demostrar que es Stripe, así que aquí no se aceptan tarjetas ni pagos con teléfono; se puede seguir escaneando los códigos o dar efectivo; revise la fecha y la hora de este equipo y después si la red pide iniciar sesión.</translation>
        </message>
        <message>
            <source>Something else answers in Stripe’s place, so no cards or payments by phone are taken here; people can still scan the codes or give cash, open a browser and log in to the network, or use another one.</source>
            <translation>Otra cosa responde en lugar de Stripe, así que aquí no se aceptan tarjetas ni pagos con teléfono; se puede seguir escaneando los códigos o dar efectivo; abra un navegador e inicie sesión en la red, o use otra.</translation>
        </message>
        <message>
            <source>In practice there is no other clock to compare this machine’s with.</source>
            <translation>En la práctica no hay otro reloj con el que comparar el de este equipo.</translation>
        </message>
        <message>
            <source>The clock could not be compared with Stripe’s, which gave no time.</source>
            <translation>No se pudo comparar el reloj con el de Stripe, que no dio la hora.</translation>
        </message>
        <message>
            <source>The clock agrees with Stripe’s.</source>
            <translation>El reloj coincide con el de Stripe.</translation>
        </message>
        <message>
            <source>This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>El reloj de este equipo dice que es %1, así que Stripe puede rechazarlo y el libro tiene días equivocados; ponga la fecha y la hora antes de que nadie done.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was then; set date and time before anybody gives.</source>
            <translation>El reloj de este equipo va %1 por detrás de la última anotación del libro, así que está mal ahora o lo estuvo entonces; ponga la fecha y la hora antes de que nadie done.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>El reloj de este equipo va %1 adelantado, así que las horas del libro están mal; póngalo en hora; se puede seguir donando.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>El reloj de este equipo va %1 atrasado, así que las horas del libro están mal; póngalo en hora; se puede seguir donando.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>El reloj de este equipo va %1 adelantado, así que Stripe puede rechazarlo y el libro tiene días equivocados; ponga la fecha y la hora antes de que nadie done.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>El reloj de este equipo va %1 atrasado, así que Stripe puede rechazarlo y el libro tiene días equivocados; ponga la fecha y la hora antes de que nadie done.</translation>
        </message>
        <message>
            <source>Practice has a key of its own and needs none from Stripe.</source>
            <translation>La práctica tiene su propia clave y no necesita ninguna de Stripe.</translation>
        </message>
        <message>
            <source>Stripe accepts the key of practice, which moves no real money.</source>
            <translation>Stripe acepta la clave de práctica, que no mueve dinero real.</translation>
        </message>
        <message>
            <source>The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people can go on giving, staff takes %1 away from it in Stripe’s Dashboard.</source>
            <translation>La clave de Stripe funciona, pero puede hacer más de lo que un quiosco necesita, lo que ayuda a quien la robe; se puede seguir donando, y el personal le quita %1 en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>Stripe knows the live restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe reconoce la clave restringida real, que puede hacer lo que hace un quiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the live secret key, and it may do what a kiosk does.</source>
            <translation>Stripe reconoce la clave secreta real, que puede hacer lo que hace un quiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the test restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe reconoce la clave restringida de prueba, que puede hacer lo que hace un quiosco.</translation>
        </message>
        <message>
            <source>Stripe knows the test secret key, and it may do what a kiosk does.</source>
            <translation>Stripe reconoce la clave secreta de prueba, que puede hacer lo que hace un quiosco.</translation>
        </message>
        <message>
            <source>Practice brings its own reader.</source>
            <translation>La práctica trae su propio lector.</translation>
        </message>
        <message>
            <source>Practice brings its own reader with the first payment.</source>
            <translation>La práctica trae su propio lector con el primer pago.</translation>
        </message>
        <message>
            <source>No card reader is set up, so people give by phone.</source>
            <translation>No hay ningún lector de tarjetas configurado, así que se dona con el teléfono.</translation>
        </message>
        <message>
            <source>The card reader cannot be checked without a key; see the line about the Stripe key.</source>
            <translation>El lector de tarjetas no se puede comprobar sin clave; vea la línea sobre la clave de Stripe.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is online.</source>
            <translation>El lector de tarjetas %1 en %2 está conectado.</translation>
        </message>
        <message>
            <source>The card reader %1 is online.</source>
            <translation>El lector de tarjetas %1 está conectado.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>El lector de tarjetas %1 en %2 está desconectado, así que quizá no se acepten tarjetas; se puede donar con el teléfono o en efectivo; enciéndalo y compruebe que está conectado a la red.</translation>
        </message>
        <message>
            <source>The card reader %1 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>El lector de tarjetas %1 está desconectado, así que quizá no se acepten tarjetas; se puede donar con el teléfono o en efectivo; enciéndalo y compruebe que está conectado a la red.</translation>
        </message>
    </context>
    <context>
        <name>AddressTroubleWords</name>
        <message>
            <source>%1 is not on one of allowed_hosts by https; correct one of the two.</source>
            <translation>%1 no está en ninguno de los allowed_hosts por https; corrija uno de los dos.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 redirige a %2, y una fuente no se sigue a otro sitio; inicie sesión en el wifi si lo pide, o escriba la dirección donde está ahora.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 redirige a %2, y una descarga no se sigue a otro sitio; inicie sesión en el wifi si lo pide, o escriba la dirección donde está ahora.</translation>
        </message>
        <message>
            <source>%1 refuses to tell (%2); check who may read it, and the key if it needs one.</source>
            <translation>%1 se niega a responder (%2); compruebe quién puede leerlo y, si hace falta, la clave.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (%2); check the address.</source>
            <translation>%1 no tiene nada en esta dirección (%2); compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); it is asked again later.</source>
            <translation>%1 no puede responder en este momento (%2); se le preguntará de nuevo más tarde.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); try again in a while.</source>
            <translation>%1 no puede responder en este momento (%2); inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a feed; check the address.</source>
            <translation>%1 responde con el código %2 en lugar de una fuente; compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a download; check the address.</source>
            <translation>%1 responde con el código %2 en lugar de una descarga; compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 didn’t answer whole within %2 seconds; check the network here.</source>
            <translation>%1 no respondió por completo en %2 segundos; compruebe la red de aquí.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>No hay conexión segura: según el reloj de este equipo, el certificado de %1 aún no es válido; ponga la fecha y la hora, o avise a quien lleva %1.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid any more by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>No hay conexión segura: según el reloj de este equipo, el certificado de %1 ya no es válido; ponga la fecha y la hora, o avise a quien lleva %1.</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is for another name; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>No hay conexión segura con %1: el certificado recibido es de otro nombre; ¿hay algo en medio, como la página de acceso de un wifi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is from nobody known; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>No hay conexión segura con %1: el certificado recibido es de un emisor desconocido; ¿hay algo en medio, como la página de acceso de un wifi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1 (%2); check the network and the address.</source>
            <translation>No hay conexión segura con %1 (%2); compruebe la red y la dirección.</translation>
        </message>
        <message>
            <source>%1 cannot be found; check the network, and the name in the address.</source>
            <translation>No se encuentra %1; compruebe la red y el nombre en la dirección.</translation>
        </message>
        <message>
            <source>%1 broke off or cannot be reached; check the network here.</source>
            <translation>%1 se cortó o no está accesible; compruebe la red de aquí.</translation>
        </message>
        <message>
            <source>%1 cannot be reached (%2); check the network here.</source>
            <translation>No se puede acceder a %1 (%2); compruebe la red de aquí.</translation>
        </message>
        <message>
            <source>%1 answers with something that isn’t HTTP; check the address.</source>
            <translation>%1 responde con algo que no es HTTP; compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>%1 responde con una página web; ¿hay algo en medio, como la página de acceso de un wifi?</translation>
        </message>
        <message>
            <source>%1 answers in XML; ask it for JSON, by the address or another website’s kind.</source>
            <translation>%1 responde en XML; pídale JSON, con la dirección o con el tipo de otro sitio web.</translation>
        </message>
        <message>
            <source>%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it.</source>
            <translation>%1 no dice cuánto mide su respuesta, así que la mitad podría pasar por el todo; avise a quien lo lleva.</translation>
        </message>
        <message>
            <source>%1 answers in a packing that cannot be undone; ask who runs it to send it plain.</source>
            <translation>%1 responde con una compresión que no se puede deshacer; pida a quien lo lleva que lo envíe sin comprimir.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes; that is no feed, so check the address.</source>
            <translation>%1 responde con más de %2 bytes; eso no es una fuente: compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes, which is too large; check the address.</source>
            <translation>%1 responde con más de %2 bytes, que es demasiado; compruebe la dirección.</translation>
        </message>
        <message>
            <source>%1 packs the file once more on its way; ask who runs it to send it as it is.</source>
            <translation>%1 comprime otra vez el archivo por el camino; pida a quien lo lleva que lo envíe tal cual.</translation>
        </message>
    </context>
    <context>
        <name>AdviceWords</name>
        <message>
            <source>its parameter "%1" looks as if it led on elsewhere</source>
            <translation>su parámetro "%1" parece redirigir a otro sitio</translation>
        </message>
        <message>
            <source>open it and see where it ends</source>
            <translation>ábralo y vea dónde termina</translation>
        </message>
        <message>
            <source>another code leads to the same page</source>
            <translation>otro código lleva a la misma página</translation>
        </message>
        <message>
            <source>correct it, unless one page does both</source>
            <translation>corríjalo, salvo que una página sirva para ambos</translation>
        </message>
        <message>
            <source>nothing says whose offer this is</source>
            <translation>no se dice de quién es esta oferta</translation>
        </message>
        <message>
            <source>write its partner</source>
            <translation>escriba su colaborador</translation>
        </message>
        <message>
            <source>%1 stands for a name in other letters</source>
            <translation>%1 representa un nombre en otro alfabeto</translation>
        </message>
        <message>
            <source>check it letter by letter</source>
            <translation>revíselo letra por letra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s) are small on the screen</source>
            <translation>
                <numerusform>%Ln carácter se ve pequeño en la pantalla</numerusform>
                <numerusform>%Ln caracteres se ven pequeños en la pantalla</numerusform>
            </translation>
        </message>
        <message>
            <source>two sentences read best</source>
            <translation>dos frases se leen mejor</translation>
        </message>
        <message>
            <source>nothing says what the picture shows</source>
            <translation>no se dice qué muestra la imagen</translation>
        </message>
        <message>
            <source>add picture_text for people who cannot see it</source>
            <translation>añada picture_text para quienes no pueden verla</translation>
        </message>
        <message>
            <source>the story has nothing for the layout "%1"</source>
            <translation>la historia no tiene nada para el diseño "%1"</translation>
        </message>
        <message>
            <source>write what it is called after, or choose another layout</source>
            <translation>escriba aquello que le da nombre, o elija otro diseño</translation>
        </message>
        <message>
            <source>the campaign has no goal in money, so nobody sees what is matched</source>
            <translation>la campaña no tiene meta en dinero, así que nadie ve lo que se complementa</translation>
        </message>
        <message>
            <source>add one, or leave the offer out</source>
            <translation>añada una, o quite la oferta</translation>
        </message>
        <message>
            <source>the bar ends at the stretch goal and never shows this</source>
            <translation>la barra termina en la meta ampliada y nunca muestra esto</translation>
        </message>
        <message>
            <source>lower it or remove it</source>
            <translation>bájelo o quítelo</translation>
        </message>
        <message>
            <source>the bar ends at the target and never shows this</source>
            <translation>la barra termina en el objetivo y nunca muestra esto</translation>
        </message>
        <message>
            <source>its figure is called late before it is read again</source>
            <translation>su cifra se da por atrasada antes de leerse de nuevo</translation>
        </message>
        <message>
            <source>write more, or read it more often</source>
            <translation>escriba más, o léala más a menudo</translation>
        </message>
        <message>
            <source>to do: "%1"</source>
            <translation>pendiente: "%1"</translation>
        </message>
        <message>
            <source>do it, then remove the comment</source>
            <translation>hágalo y después quite el comentario</translation>
        </message>
        <message>
            <source>%1 is a stand-in</source>
            <translation>%1 es un relleno</translation>
        </message>
        <message>
            <source>write the real one</source>
            <translation>escriba el verdadero</translation>
        </message>
        <message>
            <source>write where people should go</source>
            <translation>escriba adónde debe ir la gente</translation>
        </message>
        <message>
            <source>write where the figures are</source>
            <translation>escriba dónde están las cifras</translation>
        </message>
        <message>
            <source>the picture %1 has only %2 by %3 pixels and is shown small</source>
            <translation>la imagen %1 tiene solo %2 por %3 píxeles y se muestra pequeña</translation>
        </message>
        <message>
            <source>use one that is %4 pixels wide or more</source>
            <translation>use una de %4 píxeles de ancho o más</translation>
        </message>
        <message>
            <source>the picture %1 is transparent, with parts that neither a light nor a dark plate shows</source>
            <translation>la imagen %1 es transparente, con partes que no se ven ni sobre un fondo claro ni sobre uno oscuro</translation>
        </message>
        <message>
            <source>save it with a ground of its own</source>
            <translation>guárdela con un fondo propio</translation>
        </message>
        <message>
            <source>this machine has no font that can draw %1, and shows boxes</source>
            <translation>este equipo no tiene ningún tipo de letra que pueda dibujar %1, y muestra cuadros</translation>
        </message>
        <message>
            <source>install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk</source>
            <translation>instale uno aquí y en el quiosco, como fonts-noto-core o fonts-noto-cjk de Debian</translation>
        </message>
        <message>
            <source>the kiosk’s own words are not translated into %1, so its buttons and notices are English</source>
            <translation>los textos propios del quiosco no están traducidos a %1, así que sus botones y avisos están en inglés</translation>
        </message>
        <message>
            <source>the languages there are: %2; amounts and dates follow the campaign all the same</source>
            <translation>los idiomas que hay: %2; los importes y las fechas siguen la campaña de todos modos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) have no translation into %1 and stay as they are</source>
            <translation>
                <numerusform>%Ln texto no tiene traducción a %1 y se queda como está</numerusform>
                <numerusform>%Ln textos no tienen traducción a %1 y se quedan como están</numerusform>
            </translation>
        </message>
        <message>
            <source>write them there</source>
            <translation>escríbalos allí</translation>
        </message>
        <message>
            <source>campaign.toml no longer has the text %1</source>
            <translation>campaign.toml ya no tiene el texto %1</translation>
        </message>
        <message>
            <source>remove its translation, or write the new text as its original</source>
            <translation>quite su traducción, o ponga el texto nuevo como original</translation>
        </message>
        <message>
            <source>the public screen shows it to everybody; take it out</source>
            <translation>la pantalla pública se lo muestra a todo el mundo; quítelo</translation>
        </message>
        <message>
            <source>markup of a website is in this text</source>
            <translation>en este texto hay código de un sitio web</translation>
        </message>
        <message>
            <source>a bank account is in this text</source>
            <translation>en este texto hay una cuenta bancaria</translation>
        </message>
        <message>
            <source>an e-mail address is in this text</source>
            <translation>en este texto hay una dirección de correo electrónico</translation>
        </message>
        <message>
            <source>a phone number is in this text</source>
            <translation>en este texto hay un número de teléfono</translation>
        </message>
        <message>
            <source>a postal address is in this text</source>
            <translation>en este texto hay una dirección postal</translation>
        </message>
        <message>
            <source>the labels of a form are in this text</source>
            <translation>en este texto están las etiquetas de un formulario</translation>
        </message>
    </context>
    <context>
        <name>AgeWords</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
    </context>
    <context>
        <name>AmountMistakeWords</name>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 no es un importe</translation>
        </message>
        <message>
            <source>write digits only, such as "%2"</source>
            <translation>escriba solo cifras, como "%2"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2</source>
            <translation>%1 tiene demasiados decimales para %2</translation>
        </message>
        <message>
            <source>write it like "%3"</source>
            <translation>escríbalo como "%3"</translation>
        </message>
        <message>
            <source>%1 can’t be paid in %2 at Stripe</source>
            <translation>%1 no se puede pagar en %2 en Stripe</translation>
        </message>
        <message>
            <source>write it with a last digit of 0, such as %3</source>
            <translation>escríbalo con un 0 como última cifra, como %3</translation>
        </message>
        <message>
            <source>%1 has too few decimals</source>
            <translation>%1 tiene muy pocos decimales</translation>
        </message>
        <message>
            <source>write it like "%2"</source>
            <translation>escríbalo como "%2"</translation>
        </message>
        <message>
            <source>%1 is nothing</source>
            <translation>%1 no es nada</translation>
        </message>
        <message>
            <source>write an amount above zero</source>
            <translation>escriba un importe mayor que cero</translation>
        </message>
        <message>
            <source>%1 is more than one gift can be</source>
            <translation>%1 es más de lo que puede ser una donación</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>escriba como máximo %2</translation>
        </message>
        <message>
            <source>%1 is too little to pay</source>
            <translation>%1 es demasiado poco para pagar</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>escriba como mínimo %2</translation>
        </message>
        <message>
            <source>%1 cannot be paid at Stripe</source>
            <translation>%1 no se puede pagar en Stripe</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escriba %2</translation>
        </message>
        <message>
            <source>%1 is less than this campaign takes by card or phone</source>
            <translation>%1 es menos de lo que esta campaña acepta con tarjeta o teléfono</translation>
        </message>
        <message>
            <source>%1 is more than this campaign takes by card or phone</source>
            <translation>%1 es más de lo que esta campaña acepta con tarjeta o teléfono</translation>
        </message>
        <message>
            <source>%1 is not an amount of %2 to correct by</source>
            <translation>%1 no es un importe de %2 con el que corregir</translation>
        </message>
        <message>
            <source>write it like "-%3" or "+%3"</source>
            <translation>escríbalo como "-%3" o "+%3"</translation>
        </message>
        <message>
            <source>%1 is not a number to correct by</source>
            <translation>%1 no es un número con el que corregir</translation>
        </message>
        <message>
            <source>write it like "-2" or "+2"</source>
            <translation>escríbalo como "-2" o "+2"</translation>
        </message>
        <message>
            <source>%1 corrects nothing</source>
            <translation>%1 no corrige nada</translation>
        </message>
        <message>
            <source>write by how much the figure changes</source>
            <translation>escriba cuánto cambia la cifra</translation>
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
            <extracomment>on an amount that is enough to</extracomment>
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
            <translation>Pagar con mi teléfono</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Pagar con tarjeta</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
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
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Escanee un código con la cámara de su teléfono o tóquelo para verlo más grande.</translation>
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
            <translation>con su teléfono</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>con tarjeta o con su teléfono</translation>
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
            <source>When will you be back?</source>
            <translation>¿Cuándo volverá?</translation>
        </message>
        <message>
            <source>The screen shows this to people who come by. Closing ends the shift.</source>
            <translation>La pantalla lo muestra a quienes pasan. Al cerrar termina el turno.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Quit kiosk</source>
            <translation>Salir del quiosco</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>pide confirmación</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>to the stories</source>
            <translation>a las historias</translation>
        </message>
    </context>
    <context>
        <name>BoothScenes</name>
        <message>
            <source>Booth</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donaciones</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Fin del día</translation>
        </message>
    </context>
    <context>
        <name>BoothWords</name>
        <message>
            <source>Gifts can’t be recorded: %1 Don’t take any here, and tell staff.</source>
            <translation>No se pueden anotar donaciones: %1 No acepte ninguna aquí y avise al personal.</translation>
        </message>
        <message>
            <source>One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.</source>
            <translation>Un pago aún no está confirmado. Nadie debe volver a pagarlo; las demás tarjetas tienen que esperar.</translation>
        </message>
        <message>
            <source>The booth is closed. People can still scan the codes.</source>
            <translation>El puesto está cerrado. Aún se pueden escanear los códigos.</translation>
        </message>
        <message>
            <source>The screen shows only stories and codes. To take gifts, touch Open.</source>
            <translation>La pantalla solo muestra historias y códigos. Para aceptar donaciones, toque Abierto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off: touch Open. Phones and codes work.</source>
            <translation>No hay ningún turno abierto, así que las tarjetas están desactivadas: toque Abierto. Los teléfonos y los códigos funcionan.</translation>
        </message>
        <message>
            <source>Cards are off. %1 People can still scan the codes.</source>
            <translation>Tarjetas desactivadas. %1 Aún se pueden escanear los códigos.</translation>
        </message>
        <message>
            <source>Cards are off. %1 Phones and codes work.</source>
            <translation>Tarjetas desactivadas. %1 Los teléfonos y los códigos funcionan.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All is well: cards, phones and codes work.</source>
            <translation>Todo bien: tarjetas, teléfonos y códigos funcionan.</translation>
        </message>
        <message>
            <source>All is well. There is no card reader here, so people give by phone.</source>
            <translation>Todo bien. Aquí no hay lector de tarjetas, así que se dona con el teléfono.</translation>
        </message>
        <message>
            <source>There is no card reader here.</source>
            <translation>Aquí no hay lector de tarjetas.</translation>
        </message>
        <message>
            <source>The card reader is ready.</source>
            <translation>El lector de tarjetas está listo.</translation>
        </message>
        <message>
            <source>Cards are off. %1</source>
            <translation>Tarjetas desactivadas. %1</translation>
        </message>
        <message>
            <source>Open, without a shift</source>
            <translation>Abierto, sin turno</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Solo mostrar</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Closed, back at %1</source>
            <translation>Cerrado, volvemos a las %1</translation>
        </message>
        <message>
            <source>Closed, back on %1</source>
            <translation>Cerrado, volvemos el %1</translation>
        </message>
        <message>
            <source>Shift %1</source>
            <translation>Turno %1</translation>
        </message>
        <message>
            <source>Shift %1, since %2</source>
            <translation>Turno %1, desde %2</translation>
        </message>
        <message>
            <source>No shift is open.</source>
            <translation>No hay ningún turno abierto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off.</source>
            <translation>No hay ningún turno abierto, así que las tarjetas están desactivadas.</translation>
        </message>
        <message>
            <source>Don’t say</source>
            <translation>No decirlo</translation>
        </message>
        <message>
            <source>%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.</source>
            <translation>%1 a las %2. Nadie debe volver a pagarlo; el quiosco sigue preguntando hasta saberlo.</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Anotar %1</translation>
        </message>
        <message>
            <source>Enter %1 so far</source>
            <translation>Introduzca %1 hasta ahora</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 a las %2</translation>
        </message>
        <message>
            <source>Wrong number of people</source>
            <translation>Número de personas equivocado</translation>
        </message>
        <message>
            <source>They didn’t join after all</source>
            <translation>Al final no se asociaron</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Importe equivocado</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Introducido dos veces</translation>
        </message>
        <message>
            <source>The donor changed their mind</source>
            <translation>La persona donante cambió de opinión</translation>
        </message>
        <message>
            <source>Just a test</source>
            <translation>Solo una prueba</translation>
        </message>
        <message>
            <source>Another mistake</source>
            <translation>Otro error</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>Comprobando %1 de %2…</translation>
        </message>
        <message>
            <source>Nothing has been checked yet.</source>
            <translation>Aún no se ha comprobado nada.</translation>
        </message>
        <message>
            <source>Fix %1 of %2 before people come.</source>
            <translation>Arregle %1 de %2 antes de que venga gente.</translation>
        </message>
        <message>
            <source>You can open. Have a look at %1 of %2.</source>
            <translation>Puede abrir. Revise %1 de %2.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln check(s) passed. You can open.</source>
            <translation>
                <numerusform>%Ln comprobación, y salió bien. Puede abrir.</numerusform>
                <numerusform>Las %Ln comprobaciones salieron bien. Puede abrir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>También</translation>
        </message>
    </context>
    <context>
        <name>BusyLine</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The month before</source>
            <translation>El mes anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>El mes siguiente</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>Donate</source>
            <translation>Donar</translation>
        </message>
        <message>
            <source>Become a member</source>
            <translation>Hacerse socio</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Oferta de un colaborador</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Socios</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Donantes</translation>
        </message>
        <message>
            <source>Monthly supporters</source>
            <translation>Donantes mensuales</translation>
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
            <translation>El JSON de un sitio web</translation>
        </message>
        <message>
            <source>As 12.50</source>
            <translation>Como 12.50</translation>
        </message>
        <message>
            <source>In cents, as 1250</source>
            <translation>En céntimos, como 1250</translation>
        </message>
        <message>
            <source>As text, “12.50”</source>
            <translation>Como texto, «12.50»</translation>
        </message>
        <message>
            <source>As text for people, “1.250,50”</source>
            <translation>Como texto para personas, «1.250,50»</translation>
        </message>
        <message>
            <source>Gifts at Stripe</source>
            <translation>Donaciones en Stripe</translation>
        </message>
        <message>
            <source>Typed in here</source>
            <translation>Escrito aquí</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Illustration</source>
            <translation>Ilustración</translation>
        </message>
        <message>
            <source>Words alone</source>
            <translation>Solo texto</translation>
        </message>
        <message>
            <source>Fill the place</source>
            <translation>Llenar el espacio</translation>
        </message>
        <message>
            <source>Show it whole</source>
            <translation>Mostrarla entera</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Top left</source>
            <translation>Arriba, izquierda</translation>
        </message>
        <message>
            <source>Top right</source>
            <translation>Arriba, derecha</translation>
        </message>
        <message>
            <source>Bottom left</source>
            <translation>Abajo, izquierda</translation>
        </message>
        <message>
            <source>Bottom right</source>
            <translation>Abajo, derecha</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>Lo menos posible</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Más cerca</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>Lo más cerca</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Libro</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Capilla</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globo</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Corazón</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Jar of coins</source>
            <translation>Tarro de monedas</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portátil</translation>
        </message>
        <message>
            <source>Megaphone</source>
            <translation>Megáfono</translation>
        </message>
        <message>
            <source>Doghouse</source>
            <translation>Caseta de perro</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Gente</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Escudo</translation>
        </message>
        <message>
            <source>Seedling</source>
            <translation>Plántula</translation>
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
            <translation>La campaña</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
        <message>
            <source>QR codes</source>
            <translation>Códigos QR</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Importes</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>QR code %1</source>
            <translation>Código QR %1</translation>
        </message>
        <message>
            <source>Add a QR code</source>
            <translation>Añadir código QR</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Historia %1</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Añadir historia</translation>
        </message>
        <message>
            <source>Goal %1</source>
            <translation>Meta %1</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Añadir meta</translation>
        </message>
        <message>
            <source>Feed %1</source>
            <translation>Fuente %1</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Añadir fuente</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>Importe %1</translation>
        </message>
        <message>
            <source>Add an amount</source>
            <translation>Añadir importe</translation>
        </message>
        <message>
            <source>Membership fee %1</source>
            <translation>Cuota de socio %1</translation>
        </message>
        <message>
            <source>Add a membership fee</source>
            <translation>Añadir cuota de socio</translation>
        </message>
        <message>
            <source>Fund %1</source>
            <translation>Fondo %1</translation>
        </message>
        <message>
            <source>Add a fund</source>
            <translation>Añadir fondo</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Enlace %1</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Añadir enlace</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Pregunta %1</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Añadir pregunta</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Who the drive is for.</source>
            <translation>Para quién es la campaña.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What the drive is called.</source>
            <translation>Cómo se llama la campaña.</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>One more line about it.</source>
            <translation>Una línea más sobre ella.</translation>
        </message>
        <message>
            <source>Donate and join</source>
            <translation>Donar y asociarse</translation>
        </message>
        <message>
            <source>The line that invites people to donate and become a member.</source>
            <translation>La línea que invita a donar y a hacerse socio.</translation>
        </message>
        <message>
            <source>Heading of the stories</source>
            <translation>Encabezado de las historias</translation>
        </message>
        <message>
            <source>Shown above each story, such as “Looking back on 2023”.</source>
            <translation>Se muestra encima de cada historia, como «Un repaso a 2023».</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language the campaign is written in, such as en or pt-BR.</source>
            <translation>El idioma en que está escrita la campaña, como en o pt-BR.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>The currency of every amount, in three letters such as USD or EUR.</source>
            <translation>La moneda de todos los importes, en tres letras como USD o EUR.</translation>
        </message>
        <message>
            <source>Websites that links may lead to</source>
            <translation>Sitios web a los que pueden llevar los enlaces</translation>
        </message>
        <message>
            <source>One a line, such as www.example.org. Links to any other website are refused.</source>
            <translation>Uno por línea, como www.example.org. Se rechazan los enlaces a cualquier otro sitio.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Marks this drive in figures and links, such as psf-2023. Gifts are counted under it.</source>
            <translation>Identifica esta campaña en cifras y enlaces, como psf-2023. Las donaciones se cuentan con él.</translation>
        </message>
        <message>
            <source>Made-up figures</source>
            <translation>Cifras inventadas</translation>
        </message>
        <message>
            <source>If yes, the screen says that the figures are made up.</source>
            <translation>Si es sí, la pantalla dice que las cifras son inventadas.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Such as 2026-11-15. Gifts before it count as well.</source>
            <translation>Como 2026-11-15. Las donaciones anteriores también cuentan.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Such as 2026-12-31. Gifts after it count as well.</source>
            <translation>Como 2026-12-31. Las donaciones posteriores también cuentan.</translation>
        </message>
        <message>
            <source>First day shown</source>
            <translation>Primer día mostrado</translation>
        </message>
        <message>
            <source>Only if the screen should name another first day.</source>
            <translation>Solo si la pantalla debe indicar otro primer día.</translation>
        </message>
        <message>
            <source>Last day shown</source>
            <translation>Último día mostrado</translation>
        </message>
        <message>
            <source>Only if the screen should name another last day.</source>
            <translation>Solo si la pantalla debe indicar otro último día.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Where a day begins and ends, such as America/New_York.</source>
            <translation>Dónde empieza y termina el día, como America/New_York.</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Qué pide</translation>
        </message>
        <message>
            <source>A donation, a membership, a partner’s offer, or something else that helps.</source>
            <translation>Una donación, una membresía, la oferta de un colaborador u otra cosa que ayude.</translation>
        </message>
        <message>
            <source>Above the code</source>
            <translation>Encima del código</translation>
        </message>
        <message>
            <source>What to do, such as “Donate”.</source>
            <translation>Qué hacer, como «Done».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Una línea más</translation>
        </message>
        <message>
            <source>Shown below that.</source>
            <translation>Se muestra debajo de eso.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Colaborador</translation>
        </message>
        <message>
            <source>Whose offer it is, such as a company. Only for offers.</source>
            <translation>De quién es la oferta, por ejemplo una empresa. Solo para ofertas.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>The page that the code opens.</source>
            <translation>La página que abre el código.</translation>
        </message>
        <message>
            <source>Address in print</source>
            <translation>Dirección impresa</translation>
        </message>
        <message>
            <source>A shorter address of the same page, for people to type. If empty, the link is printed.</source>
            <translation>Una dirección más corta de la misma página, para escribirla. Si está vacía, se imprime el enlace.</translation>
        </message>
        <message>
            <source>Added to the link</source>
            <translation>Añadido al enlace</translation>
        </message>
        <message>
            <source>So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too.</source>
            <translation>Para saber de dónde vinieron las donaciones, como src={kiosk}; también sirve {campaign}.</translation>
        </message>
        <message>
            <source>Link with the amount</source>
            <translation>Enlace con el importe</translation>
        </message>
        <message>
            <source>If your page accepts an amount: its link with {amount} in its place, such as https://www.example.org/give?amount={amount}.</source>
            <translation>Si su página acepta un importe: su enlace con {amount} en su lugar, como https://www.example.org/give?amount={amount}.</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Cuota de socio</translation>
        </message>
        <message>
            <source>Such as 99, if people may pay it here by phone; the link then asks for everything else.</source>
            <translation>Como 99, si se puede pagar aquí con el teléfono; el enlace pide después todo lo demás.</translation>
        </message>
        <message>
            <source>Of an offer, such as autumn-offer; what it brings is counted under it.</source>
            <translation>De una oferta, como autumn-offer; lo que aporta se cuenta con él.</translation>
        </message>
        <message>
            <source>What you did, in a few words.</source>
            <translation>Lo que hicieron, en pocas palabras.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The story itself. Two sentences read best.</source>
            <translation>La historia en sí. Dos frases se leen mejor.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>What fills the story. Automatic goes by what you give it.</source>
            <translation>Lo que llena la historia. Automático depende de lo que le ponga.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>A PNG, JPEG or WebP picture.</source>
            <translation>Una imagen PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Qué muestra la imagen</translation>
        </message>
        <message>
            <source>Read aloud to people who cannot see it.</source>
            <translation>Se lee en voz alta a quienes no pueden verla.</translation>
        </message>
        <message>
            <source>How the picture stands</source>
            <translation>Cómo se coloca la imagen</translation>
        </message>
        <message>
            <source>Photographs fill their place, signs and logos stand whole. Usually the picture decides.</source>
            <translation>Las fotos llenan su espacio; los carteles y logotipos se ven enteros. Normalmente lo decide la imagen.</translation>
        </message>
        <message>
            <source>Most important part</source>
            <translation>Parte más importante</translation>
        </message>
        <message>
            <source>What stays in view when the photograph is cropped.</source>
            <translation>Lo que sigue a la vista cuando se recorta la foto.</translation>
        </message>
        <message>
            <source>How much is cropped</source>
            <translation>Cuánto se recorta</translation>
        </message>
        <message>
            <source>Closer shows less of the photograph, and that larger.</source>
            <translation>Más cerca muestra menos de la foto, y más grande.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>What stands beside the story: a figure from its text, or one of the kiosk’s illustrations.</source>
            <translation>Lo que hay junto a la historia: una cifra de su texto o una de las ilustraciones del quiosco.</translation>
        </message>
        <message>
            <source>Huge figure</source>
            <translation>Cifra enorme</translation>
        </message>
        <message>
            <source>Such as 33 %, read from across the hall.</source>
            <translation>Como 33 %, que se lee desde el otro lado de la sala.</translation>
        </message>
        <message>
            <source>Below the figure</source>
            <translation>Debajo de la cifra</translation>
        </message>
        <message>
            <source>What it is, such as “more people joined us online”.</source>
            <translation>Qué es, como «más personas se unieron en línea».</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>What somebody said, without quotation marks.</source>
            <translation>Lo que alguien dijo, sin comillas.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Who said it, or whom the story is about.</source>
            <translation>Quién lo dijo, o de quién trata la historia.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>What that person is or does.</source>
            <translation>Qué es o qué hace esa persona.</translation>
        </message>
        <message>
            <source>Where to read more. It is printed, without a QR code.</source>
            <translation>Dónde leer más. Se imprime, sin código QR.</translation>
        </message>
        <message>
            <source>Made possible by</source>
            <translation>Gracias al apoyo de</translation>
        </message>
        <message>
            <source>Whose funding made it possible.</source>
            <translation>Quién lo hizo posible con su financiación.</translation>
        </message>
        <message>
            <source>Feeds refer to the goal by it; such as gifts.</source>
            <translation>Las fuentes se refieren a la meta con él; como gifts.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Qué se cuenta</translation>
        </message>
        <message>
            <source>Money, members, donors or monthly supporters.</source>
            <translation>Dinero, socios, donantes o donantes mensuales.</translation>
        </message>
        <message>
            <source>After the figure</source>
            <translation>Después de la cifra</translation>
        </message>
        <message>
            <source>What the figure is, such as “raised” or “new members”.</source>
            <translation>Qué es la cifra, como «recaudados» o «socios nuevos».</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>What you hope to reach, such as 60000.</source>
            <translation>Lo que espera alcanzar, como 60000.</translation>
        </message>
        <message>
            <source>Targets before it was raised</source>
            <translation>Objetivos antes de subirlo</translation>
        </message>
        <message>
            <source>They stay as marks, the first one first, one a line.</source>
            <translation>Quedan como marcas, el primero al principio, uno por línea.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <source>Marks on the way, one a line.</source>
            <translation>Marcas en el camino, una por línea.</translation>
        </message>
        <message>
            <source>Stretch goal</source>
            <translation>Meta ampliada</translation>
        </message>
        <message>
            <source>A second target, shown once the first has been reached.</source>
            <translation>Un segundo objetivo, que se muestra cuando se ha alcanzado el primero.</translation>
        </message>
        <message>
            <source>Second stretch goal</source>
            <translation>Segunda meta ampliada</translation>
        </message>
        <message>
            <source>A third target, shown once the second has been reached.</source>
            <translation>Un tercer objetivo, que se muestra cuando se ha alcanzado el segundo.</translation>
        </message>
        <message>
            <source>Starting figure</source>
            <translation>Cifra inicial</translation>
        </message>
        <message>
            <source>What had been reached before this kiosk began to count.</source>
            <translation>Lo que se había alcanzado antes de que este quiosco empezara a contar.</translation>
        </message>
        <message>
            <source>Gifts until then</source>
            <translation>Donaciones hasta entonces</translation>
        </message>
        <message>
            <source>How many gifts the starting figure is.</source>
            <translation>Cuántas donaciones son la cifra inicial.</translation>
        </message>
        <message>
            <source>Date of the starting figure</source>
            <translation>Fecha de la cifra inicial</translation>
        </message>
        <message>
            <source>When you read it, such as 2026-11-15T09:00:00.</source>
            <translation>Cuándo la leyó, como 2026-11-15T09:00:00.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>The short name of the only fund that it counts. If empty, it counts all gifts.</source>
            <translation>El nombre corto del único fondo que cuenta. Si está vacío, cuenta todas las donaciones.</translation>
        </message>
        <message>
            <source>Show from</source>
            <translation>Mostrar desde</translation>
        </message>
        <message>
            <source>The first day it is shown, such as 2026-12-01.</source>
            <translation>El primer día en que se muestra, como 2026-12-01.</translation>
        </message>
        <message>
            <source>Show until</source>
            <translation>Mostrar hasta</translation>
        </message>
        <message>
            <source>The last day it is shown.</source>
            <translation>El último día en que se muestra.</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Complementado por</translation>
        </message>
        <message>
            <source>Who adds to the gifts; if empty, nobody does.</source>
            <translation>Quién añade dinero a las donaciones; si está vacío, nadie.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>What is added altogether, such as 5000.</source>
            <translation>Lo que se añade en total, como 5000.</translation>
        </message>
        <message>
            <source>Added to given</source>
            <translation>Añadido por donado</translation>
        </message>
        <message>
            <source>1:1 doubles a gift, 2:1 adds two for each one.</source>
            <translation>1:1 duplica una donación; 2:1 añade dos por cada uno.</translation>
        </message>
        <message>
            <source>Matched from</source>
            <translation>Complementado desde</translation>
        </message>
        <message>
            <source>A day, or a moment such as 2026-12-01T18:00:00.</source>
            <translation>Un día, o un momento como 2026-12-01T18:00:00.</translation>
        </message>
        <message>
            <source>Matched until</source>
            <translation>Complementado hasta</translation>
        </message>
        <message>
            <source>The last day, or the moment at which it ends.</source>
            <translation>El último día, o el momento en que termina.</translation>
        </message>
        <message>
            <source>Has been paid</source>
            <translation>Ya se ha pagado</translation>
        </message>
        <message>
            <source>Once it is recorded as a gift; it is then no pledge any more.</source>
            <translation>Cuando se haya anotado como donación; entonces ya no es una promesa.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>Such as “What your donation does”.</source>
            <translation>Como «Lo que logra su donación».</translation>
        </message>
        <message>
            <source>What donations do</source>
            <translation>Lo que logran las donaciones</translation>
        </message>
        <message>
            <source>One thing a line.</source>
            <translation>Una cosa por línea.</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Agradecimiento</translation>
        </message>
        <message>
            <source>A word or two, such as “Thank you!”.</source>
            <translation>Una o dos palabras, como «¡Gracias!».</translation>
        </message>
        <message>
            <source>More thanks</source>
            <translation>Más agradecimiento</translation>
        </message>
        <message>
            <source>Whom you thank, and what for.</source>
            <translation>A quién se agradece y por qué.</translation>
        </message>
        <message>
            <source>What people find there</source>
            <translation>Qué se encuentra allí</translation>
        </message>
        <message>
            <source>Such as “News of the drive”.</source>
            <translation>Como «Noticias de la campaña».</translation>
        </message>
        <message>
            <source>Address or name</source>
            <translation>Dirección o nombre</translation>
        </message>
        <message>
            <source>What people type or look for, such as @organisation.</source>
            <translation>Lo que la gente escribe o busca, como @organisation.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>As visitors ask it, such as “Where does the money go?”.</source>
            <translation>Como la hacen las visitas, por ejemplo «¿Adónde va el dinero?».</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>What volunteers can say, in two or three sentences.</source>
            <translation>Lo que pueden decir los voluntarios, en dos o tres frases.</translation>
        </message>
        <message>
            <source>Dark colour</source>
            <translation>Color oscuro</translation>
        </message>
        <message>
            <source>Behind the stories, dark enough for white text.</source>
            <translation>Detrás de las historias, lo bastante oscuro para el texto blanco.</translation>
        </message>
        <message>
            <source>Light colour</source>
            <translation>Color claro</translation>
        </message>
        <message>
            <source>For amounts and main buttons. It must stand out from the dark colour.</source>
            <translation>Para importes y botones principales. Debe destacar sobre el color oscuro.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
    </context>
    <context>
        <name>CampaignWords</name>
        <message>
            <source>Nothing was downloaded: %1; %2.</source>
            <translation>No se descargó nada: %1; %2.</translation>
        </message>
        <message>
            <source>What %1 sends cannot be used: %2</source>
            <translation>Lo que envía %1 no se puede usar: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Make room there, or check who may write to it.</source>
            <translation>No se puede escribir %1 (%2). Haga sitio allí o compruebe quién puede escribir.</translation>
        </message>
        <message>
            <source>The download was stopped, and nothing was kept.</source>
            <translation>La descarga se detuvo y no se guardó nada.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>una vacía</translation>
        </message>
        <message>
            <source>From a post</source>
            <translation>De una publicación</translation>
        </message>
        <message>
            <source>pasted, or a file</source>
            <translation>pegada, o un archivo</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <source>from another kiosk</source>
            <translation>de otro quiosco</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>from a web address</source>
            <translation>de una dirección web</translation>
        </message>
        <message>
            <source>On this kiosk’s screen · %1</source>
            <translation>En la pantalla de este quiosco · %1</translation>
        </message>
        <message>
            <source>Show here</source>
            <translation>Mostrar aquí</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Copy and edit</source>
            <translation>Copiar y editar</translation>
        </message>
        <message>
            <source>Download a campaign</source>
            <translation>Descargar una campaña</translation>
        </message>
        <message>
            <source>Web address of the packed campaign</source>
            <translation>Dirección web de la campaña empaquetada</translation>
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
            <translation>Inténtelo otra vez</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Pruebe con otra tarjeta</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Acerque su tarjeta o teléfono al lector</translation>
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
            <extracomment>the card</extracomment>
            <translation>Está caducada.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>El PIN era incorrecto.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
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
            <translation>Su donación: %1, complementada hasta agotar el fondo</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>Intento %1 de %2</translation>
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
            <translation>Mejor pagar con mi teléfono</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Send to staff</source>
            <translation>Enviar al personal</translation>
        </message>
        <message>
            <source>shows a code</source>
            <translation>muestra un código</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <source>Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.</source>
            <translation>Escanee este código con un teléfono y envíe el texto al personal. Describe el estado de este quiosco; no contiene claves, PIN ni datos personales.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Zonas horarias</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clave de Stripe</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lector de tarjetas</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Libro</translation>
        </message>
        <message>
            <source>Other campaigns</source>
            <translation>Otras campañas</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Figures from outside</source>
            <translation>Cifras de fuera</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guía hablada</translation>
        </message>
        <message>
            <source>Practice payment</source>
            <translation>Pago de práctica</translation>
        </message>
        <message>
            <source>Something unexpected happened while checking this; tell staff, the log has the details.</source>
            <translation>Al comprobar esto ocurrió algo inesperado; avise al personal, los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>This did not answer within %1 seconds and may not work now; check again, then tell staff.</source>
            <translation>Esto no respondió en %1 segundos y puede que ahora no funcione; compruébelo otra vez y después avise al personal.</translation>
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
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>¡Gracias! El pago está en camino.</translation>
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
            <translation>Muestre esto en el puesto</translation>
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
        <message numerus="yes">
            <source>%1, %n still to do</source>
            <translation>
                <numerusform>%1, %n por hacer</numerusform>
                <numerusform>%1, %n por hacer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>¿Qué membresía prefiere?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>¿A qué destina su donación?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>Lo que usted pueda</translation>
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
            <translation>¿Cerrar este pago?</translation>
        </message>
        <message>
            <source>Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.</source>
            <translation>Stripe, consultado con la clave de este quiosco, no sabe nada de él, así que no se puede aceptar ninguna tarjeta hasta que tenga un final. Lo más probable es que la clave se cambiara mientras estaba abierto.</translation>
        </message>
        <message>
            <source>Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.</source>
            <translation>Cerrarlo no cobra dinero y queda en el libro. Si aun así otra cuenta recibió la donación, el personal la encuentra allí y la anota.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Cerrar el pago</translation>
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
            <translation>Escriba esta dirección en su teléfono:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Acérquese para escanear</translation>
        </message>
    </context>
    <context>
        <name>CodeTrialWords</name>
        <message>
            <source>There is a page on %1.</source>
            <translation>Hay una página en %1.</translation>
        </message>
        <message>
            <source>%1 leads on and on; open it on a phone, and write where it ends.</source>
            <translation>%1 redirige una y otra vez; ábralo en un teléfono y escriba dónde termina.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it ends at and allow its host.</source>
            <translation>%1 redirige a %2, que la campaña no nombra; si es suyo, escriba el enlace en que termina y permita su servidor.</translation>
        </message>
        <message>
            <source>%1 leads on to %2 without https; tell who runs it.</source>
            <translation>%1 redirige a %2 sin https; avise a quien lo lleva.</translation>
        </message>
        <message>
            <source>%1 answers a program with the code %2; open it on a phone to be sure.</source>
            <translation>%1 responde a un programa con el código %2; ábralo en un teléfono para estar seguro.</translation>
        </message>
    </context>
    <context>
        <name>ContestedWords</name>
        <message>
            <source>Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: shut out the kiosk that told it; see: kiosk fleet status</source>
            <translation>Los quioscos se contradicen sobre %1, y Stripe no tiene tal cosa de esta campaña: excluya al quiosco que lo dijo; vea: kiosk fleet status</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.</source>
            <translation>Los quioscos se contradicen sobre %1; Stripe tiene %2, y este quiosco ahora también lo dice.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2.</source>
            <translation>Los quioscos se contradicen sobre %1; Stripe tiene %2.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. Find out who wrote the other, and shut that kiosk out.</source>
            <translation>Los quioscos se contradicen sobre el pago %1: la mayoría dice %2 (%3), y eso cuenta, no %4. Averigüe quién escribió lo otro y excluya a ese quiosco.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Los quioscos se contradicen sobre el pago %1: por ahora cuenta %2 (%3), no %4. Decide lo que tenga Stripe: ejecute kiosk reconcile en otro quiosco y excluya al quiosco que mintió.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: what most say (%3) counts, not what %4 says. Shut that kiosk out.</source>
            <translation>Los quioscos se contradicen sobre quién recibió el pago %1 de %2, cómo o para qué: cuenta lo que dice la mayoría (%3), no lo que dice %4. Excluya a ese quiosco.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Los quioscos se contradicen sobre quién recibió el pago %1 de %2, cómo o para qué: %3 o %4. Decide lo que tenga Stripe: ejecute kiosk reconcile en otro quiosco y excluya al quiosco que mintió.</translation>
        </message>
        <message>
            <source>%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut out the kiosk that lied.</source>
            <translation>%1 dice que se devolvieron %2 del pago %3 (%4), y ningún otro quiosco lo dice, así que aún no cuenta. Ejecute kiosk reconcile en el quiosco que lo recibió; si Stripe no tiene tal devolución, excluya al quiosco que mintió.</translation>
        </message>
        <message>
            <source>%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. If it is right, correct it at the kiosk that took the gifts, and void it at the other; if nobody of you typed it, shut that kiosk out.</source>
            <translation>%1 resta de %3 %2 más de lo que aportó, y ningún otro quiosco lo hace, así que eso no cuenta. Si es correcto, corríjalo en el quiosco que recibió las donaciones y anúlelo en el otro; si nadie de ustedes lo escribió, excluya a ese quiosco.</translation>
        </message>
        <message>
            <source>%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody did, shut that kiosk out.</source>
            <translation>%1 traspasó de %3, de la campaña %4, %2 más de lo que aportó allí, así que eso sigue figurando también allí. Si lo hizo alguien de ustedes, no hay nada que hacer ni nada que anular; si no lo hizo nadie, excluya a ese quiosco.</translation>
        </message>
    </context>
    <context>
        <name>DayChoice</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>Comparando con Stripe…</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Preparando el informe…</translation>
        </message>
        <message>
            <source>Something went wrong. Tell staff.</source>
            <translation>Algo salió mal. Avise al personal.</translation>
        </message>
        <message>
            <source>The ledger and Stripe agree.</source>
            <translation>El libro y Stripe coinciden.</translation>
        </message>
        <message>
            <source>The ledger and Stripe didn’t agree. Tell staff.</source>
            <translation>El libro y Stripe no coincidían. Avise al personal.</translation>
        </message>
        <message>
            <source>Not compared with Stripe: %1</source>
            <translation>Sin comparar con Stripe: %1</translation>
        </message>
        <message>
            <source>There was nothing to compare with Stripe.</source>
            <translation>No había nada que comparar con Stripe.</translation>
        </message>
        <message>
            <source>Saved in %1: %2</source>
            <translation>Guardado en %1: %2</translation>
        </message>
        <message>
            <source>Not saved in %1 (%2): %3. Tell staff.</source>
            <translation>No guardado en %1 (%2): %3. Avise al personal.</translation>
        </message>
        <message>
            <source>Couldn’t be made: %1. Tell staff; the log says why.</source>
            <translation>No se pudo crear: %1. Avise al personal; el registro del programa dice por qué.</translation>
        </message>
        <message>
            <source>Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.</source>
            <translation>No use %1: es de un informe anterior y no se pudo eliminar. Avise al personal.</translation>
        </message>
    </context>
    <context>
        <name>DayOutcome</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>DifferenceWords</name>
        <message>
            <source>Stripe received %1 (%2) that the ledger didn’t have; %3</source>
            <translation>Stripe recibió %1 (%2) que el libro no tenía; %3</translation>
        </message>
        <message>
            <source>Stripe refunded %1 (%2), and the ledger didn’t have it; %3</source>
            <translation>Stripe devolvió %1 (%2), y el libro no lo tenía; %3</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4</source>
            <translation>El libro tiene %1 (%2), pero en Stripe consta como «%3», así que no se recibió nada; %4</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but Stripe has no such payment for this key; %4</source>
            <translation>El libro tiene %1 (%2), pero Stripe no tiene tal pago para esta clave; %4</translation>
        </message>
        <message>
            <source>The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, so the money is here and the goal gets it back; %3</source>
            <translation>Según el libro, el banco de un donante recuperó %1 (%2), pero la disputa consta en Stripe como «%4», así que el dinero está aquí y vuelve a contar para la meta; %3</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4</source>
            <translation>El libro tiene una devolución de %1 (%2), pero en Stripe consta como «%3», así que el dinero volvió; %4</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4</source>
            <translation>El libro tiene una devolución de %1 (%2), pero Stripe no tiene tal devolución para esta clave; %4</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 The dispute is lost, so there is nothing to answer; don’t refund the gift.</source>
            <translation>El banco de un donante recuperó %1 (%2), y el libro no lo tenía; %3 La disputa está perdida, así que no hay nada que responder; no devuelva la donación.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 Answer the dispute in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>El banco de un donante recuperó %1 (%2, «%4» en Stripe), y el libro no lo tenía; %3 Responda a la disputa en el Dashboard de Stripe y no devuelva la donación.</translation>
        </message>
        <message>
            <source>A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; answer it in Stripe’s Dashboard.</source>
            <translation>El banco de un donante pregunta por %5 (%2, «%3» en Stripe) y por ahora no ha recuperado nada; responda en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; answer it in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>El banco de un donante recuperó %1 (%2), y la disputa sigue en Stripe como «%3»; responda en el Dashboard de Stripe y no devuelva la donación.</translation>
        </message>
        <message>
            <source>%1 (%2) is disputed, and this key may not read what the donor’s bank took back; allow it to read disputes in Stripe’s Dashboard, then compare again.</source>
            <translation>%1 (%2) está en disputa, y esta clave no puede leer lo que recuperó el banco del donante; permítale leer disputas en el Dashboard de Stripe y compare otra vez.</translation>
        </message>
        <message>
            <source>For %2 the ledger says %1, and Stripe says %5; %4</source>
            <translation>Para %2 el libro dice %1, y Stripe dice %5; %4</translation>
        </message>
        <message>
            <source>The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs.</source>
            <translation>La página de %1 (%2) sigue abierta en un teléfono y se puede pagar; el quiosco lo aclara cuando está en marcha.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and it is “%3” at Stripe; the kiosk settles it when it runs.</source>
            <translation>Aquí no se sabe qué fue de %1 (%2), y en Stripe consta como «%3»; el quiosco lo aclara cuando está en marcha.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another account may have taken it; set that account’s key again, or close it: %6</source>
            <translation>Aquí no se sabe qué fue de %1 (%2), y Stripe no tiene nada de ello para esta clave, así que puede haberlo recibido otra cuenta; vuelva a poner la clave de esa cuenta, o ciérrelo: %6</translation>
        </message>
        <message>
            <source>Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2</source>
            <translation>En %1 no hay ninguna diferencia que deban aclarar personas, así que no hay nada que cerrar; mire con: %2</translation>
        </message>
        <message>
            <source>Reading Stripe’s payments, days</source>
            <translation>Leyendo los pagos de Stripe, días</translation>
        </message>
        <message>
            <source>Reading Stripe’s refunds, days</source>
            <translation>Leyendo las devoluciones de Stripe, días</translation>
        </message>
        <message>
            <source>Asking Stripe one by one</source>
            <translation>Preguntando a Stripe uno por uno</translation>
        </message>
        <message>
            <source>Recording Stripe’s fees</source>
            <translation>Anotando las comisiones de Stripe</translation>
        </message>
        <message>
            <source>Cancelling payments that nobody waits for</source>
            <translation>Cancelando pagos que nadie espera</translation>
        </message>
        <message>
            <source>no goal counts it, so there is nothing to correct; close it with: %1</source>
            <comment>a gift or refund</comment>
            <translation>ninguna meta lo cuenta, así que no hay nada que corregir; ciérrelo con: %1</translation>
        </message>
        <message>
            <source>correct the goal with: %1; or, where that has been done, close this with: %2</source>
            <translation>corrija la meta con: %1; o, si ya se ha hecho, cierre esto con: %2</translation>
        </message>
        <message>
            <source>it is recorded now.</source>
            <comment>a gift or refund</comment>
            <translation>ahora está anotado.</translation>
        </message>
        <message>
            <source>the ledger cannot hold it, so see to this first: %1</source>
            <translation>el libro no puede guardarlo, así que ocúpese antes de esto: %1</translation>
        </message>
        <message>
            <source>it is recorded without --look.</source>
            <comment>a gift or refund</comment>
            <translation>se anota sin --look.</translation>
        </message>
        <message>
            <source>it can’t be recorded, since the ledger has it differently; see: %1</source>
            <comment>a gift or refund</comment>
            <translation>no se puede anotar, porque el libro lo tiene de otra forma; vea: %1</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Enter the set-up code</source>
            <translation>Introduzca el código de configuración</translation>
        </message>
        <message>
            <source>Choose a staff PIN</source>
            <translation>Elija un PIN del personal</translation>
        </message>
        <message>
            <source>Enter it again</source>
            <translation>Introdúzcalo otra vez</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <translation>Introduzca su PIN</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. The code is shown where the kiosk was started.</source>
            <translation>Este quiosco aún no tiene PIN. El código se muestra donde se inició el quiosco.</translation>
        </message>
        <message>
            <source>At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.</source>
            <translation>Al menos seis cifras difíciles de adivinar. El personal puede hacer aquí de todo, incluso salir del quiosco.</translation>
        </message>
        <message>
            <source>To make sure there is no typing mistake.</source>
            <translation>Para asegurarse de que no hay ningún error al escribir.</translation>
        </message>
        <message>
            <source>For booth volunteers and staff.</source>
            <translation>Para voluntarios del puesto y personal.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) typed</source>
            <translation>
                <numerusform>%Ln cifra escrita</numerusform>
                <numerusform>%Ln cifras escritas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %Ln second(s).</source>
            <translation>
                <numerusform>Puede intentarlo otra vez en %Ln segundo.</numerusform>
                <numerusform>Puede intentarlo otra vez en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln second(s)</source>
            <translation>
                <numerusform>Espere %Ln segundo</numerusform>
                <numerusform>Espere %Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
    </context>
    <context>
        <name>DoorWords</name>
        <message>
            <source>That was not right.</source>
            <translation>No era correcto.</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>Demasiados intentos fallidos.</translation>
        </message>
        <message>
            <source>The two PINs were not the same. Choose one again.</source>
            <translation>Los dos PIN no eran iguales. Elija uno de nuevo.</translation>
        </message>
        <message>
            <source>Something went wrong. Try again, and tell staff.</source>
            <translation>Algo salió mal. Inténtelo otra vez y avise al personal.</translation>
        </message>
        <message>
            <source>A PIN has only digits, 0 to 9. Choose one with at least six.</source>
            <translation>Un PIN solo tiene cifras, del 0 al 9. Elija uno de al menos seis.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 digits. Choose another one.</source>
            <translation>Un PIN tiene de %1 a %2 cifras. Elija otro.</translation>
        </message>
        <message>
            <source>That PIN is one of the first that anybody would try. Choose one without a pattern.</source>
            <translation>Ese PIN es uno de los primeros que cualquiera probaría. Elija uno sin patrón.</translation>
        </message>
        <message>
            <source>Volunteers and staff need different PINs. Choose another one.</source>
            <translation>Los voluntarios y el personal necesitan PIN distintos. Elija otro.</translation>
        </message>
        <message>
            <source>%1 can’t be used right now (%2). Try again.</source>
            <translation>Ahora no se puede usar %1 (%2). Inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset</source>
            <translation>Los PIN de %1 no se pueden leer, así que nadie puede entrar. Para poner otros nuevos: kiosk pin reset</translation>
        </message>
        <message>
            <source>%1 can’t be written (%2), so nothing was changed.</source>
            <translation>No se puede escribir %1 (%2), así que no se cambió nada.</translation>
        </message>
        <message>
            <source>%1 can’t be removed (%2).</source>
            <translation>No se puede quitar %1 (%2).</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or set a PIN with: kiosk pin set --role staff</source>
            <translation>Este quiosco aún no tiene PIN. Mantenga pulsada la esquina superior izquierda dos segundos y escriba el código de configuración %1, o ponga un PIN con: kiosk pin set --role staff</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions</source>
            <translation>Otra persona cambió el archivo. Descartar conserva lo suyo; Guardar conserva lo de usted, y lo suyo queda en Versiones</translation>
        </message>
        <message>
            <source>Not saved yet. Your changes are kept.</source>
            <translation>Aún sin guardar. Sus cambios se conservan.</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Empaquetar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>EditSection</name>
        <message>
            <source>Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.</source>
            <translation>Elija una campaña en Campañas. Si elige el ejemplo incluido, obtiene una copia propia.</translation>
        </message>
        <message>
            <source>Read the feeds now</source>
            <translation>Leer las fuentes ahora</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De dónde salen las cifras</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Probar los códigos</translation>
        </message>
        <message>
            <source>From a website</source>
            <translation>De un sitio web</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Saved versions</source>
            <translation>Versiones guardadas</translation>
        </message>
        <message>
            <source>What the post became</source>
            <translation>Qué salió de la publicación</translation>
        </message>
        <message>
            <source>Where the codes lead</source>
            <translation>Adónde llevan los códigos</translation>
        </message>
        <message>
            <source>What visitors would see</source>
            <translation>Lo que verían las visitas</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De dónde salen las cifras</translation>
        </message>
        <message>
            <source>A feed from a website</source>
            <translation>Una fuente de un sitio web</translation>
        </message>
        <message>
            <source>What the feeds say now</source>
            <translation>Lo que dicen ahora las fuentes</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>¿Adónde enviamos el recibo?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n carácter escrito</numerusform>
                <numerusform>%n caracteres escritos</numerusform>
            </translation>
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
        <name>EndSection</name>
        <message>
            <source>Ending the day…</source>
            <translation>Terminando el día…</translation>
        </message>
        <message>
            <source>There is no report</source>
            <translation>No hay informe</translation>
        </message>
        <message>
            <source>Today’s totals</source>
            <translation>Totales de hoy</translation>
        </message>
        <message>
            <source>End the day</source>
            <translation>Terminar el día</translation>
        </message>
        <message>
            <source>The kiosk compares today’s gifts with Stripe.</source>
            <translation>El quiosco compara las donaciones de hoy con Stripe.</translation>
        </message>
        <message>
            <source>You see today’s totals, to count the cash box against.</source>
            <translation>Verá los totales de hoy, para contar la caja con ellos.</translation>
        </message>
        <message>
            <source>The report is saved on this computer for staff.</source>
            <translation>El informe se guarda en este equipo para el personal.</translation>
        </message>
        <message>
            <source>You can stop the comparison, and do it again later.</source>
            <translation>Puede detener la comparación y hacerlo más tarde.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Hacerlo otra vez</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
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
            <translation>O done con su teléfono</translation>
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
        <name>EntryMistakeWords</name>
        <message>
            <source>A reason is needed: say in a few words why, such as --reason 'counted twice'.</source>
            <translation>Hace falta un motivo: diga en pocas palabras por qué, como --reason 'counted twice'.</translation>
        </message>
        <message>
            <source>The reason has %1 characters; %2 are the most.</source>
            <translation>El motivo tiene %1 caracteres; el máximo es %2.</translation>
        </message>
        <message>
            <source>The reason looks as if it held an e-mail address or a telephone number; the ledger keeps nothing about people, so leave that out.</source>
            <translation>El motivo parece contener una dirección de correo o un número de teléfono; el libro no guarda nada sobre personas, así que quítelo.</translation>
        </message>
        <message>
            <source>The gift’s time of payment has no time zone; it can’t be ordered.</source>
            <translation>La hora de pago de la donación no tiene zona horaria; no se puede ordenar.</translation>
        </message>
        <message>
            <source>%1 members can’t join; correct the goal’s figure instead.</source>
            <translation>%1 socios no pueden asociarse; corrija en su lugar la cifra de la meta.</translation>
        </message>
        <message>
            <source>%1 names no shift; write it on one line, in letters and digits.</source>
            <translation>%1 no nombra ningún turno; escríbalo en una línea, con letras y cifras.</translation>
        </message>
        <message>
            <source>The feed %1 gave a time without a zone; it can’t be ordered.</source>
            <translation>La fuente %1 dio una hora sin zona; no se puede ordenar.</translation>
        </message>
        <message>
            <source>Another payment on the reader has no known end yet; no card is taken until it has.</source>
            <translation>Otro pago en el lector aún no tiene final conocido; no se acepta ninguna tarjeta hasta que lo tenga.</translation>
        </message>
        <message>
            <source>The shift %1 is still open; close it before %2 begins.</source>
            <translation>El turno %1 sigue abierto; ciérrelo antes de que empiece %2.</translation>
        </message>
        <message>
            <source>The shift %1 is not open, so it can’t be closed.</source>
            <translation>El turno %1 no está abierto, así que no se puede cerrar.</translation>
        </message>
        <message>
            <source>This kiosk has written no number %1; look in the column fact of `kiosk ledger export`.</source>
            <translation>Este quiosco no ha escrito ningún número %1; mire en la columna fact de `kiosk ledger export`.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in Stripe’s Dashboard, and don’t refund it, or it is paid twice.</source>
            <translation>El número %1 se pagó con tarjeta, y el banco del donante lo ha recuperado; responda a la disputa en el Dashboard de Stripe y no lo devuelva, o se devolverá dos veces.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.</source>
            <translation>El número %1 se pagó con tarjeta; devuélvalo en Stripe, y el libro lo sigue por sí solo.</translation>
        </message>
        <message>
            <source>Number %1 is no gift, member or correction, so there is nothing to take back.</source>
            <translation>El número %1 no es donación, socio ni corrección, así que no hay nada que anular.</translation>
        </message>
        <message>
            <source>Number %1 was voided before; it counts no more.</source>
            <translation>El número %1 ya se anuló antes; no cuenta más.</translation>
        </message>
        <message>
            <source>%1 of %2’s smallest unit is no amount; give from %3 to %4.</source>
            <translation>%1 de la unidad más pequeña de %2 no es un importe; indique de %3 a %4.</translation>
        </message>
        <message>
            <source>%1 is no currency that the ledger knows; write it like 'USD'.</source>
            <translation>%1 no es una moneda que conozca el libro; escríbala como 'USD'.</translation>
        </message>
        <message>
            <source>%1 can’t be kept as a reference; write it on one line.</source>
            <translation>%1 no se puede guardar como referencia; escríbala en una línea.</translation>
        </message>
        <message>
            <source>Number %1 is in the ledger under %2 and says something else; give this one a reference of its own.</source>
            <translation>El número %1 está en el libro con %2 y dice otra cosa; dé a este una referencia propia.</translation>
        </message>
        <message>
            <source>The ledger can’t hold this, since %1; shorten or correct it.</source>
            <translation>El libro no puede guardar esto, porque %1; acórtelo o corríjalo.</translation>
        </message>
    </context>
    <context>
        <name>FactMistakeWords</name>
        <message>
            <source>it is longer than %1 characters</source>
            <translation>tiene más de %1 caracteres</translation>
        </message>
        <message>
            <source>it is not written as this program would</source>
            <translation>no está escrito como lo haría este programa</translation>
        </message>
        <message>
            <source>it has form %1, and this version reads %2</source>
            <translation>tiene la forma %1, y esta versión lee %2</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>it has other keys than a fact</source>
            <translation>tiene otras claves que un hecho</translation>
        </message>
        <message>
            <source>sequences begin with 1</source>
            <translation>las secuencias empiezan por 1</translation>
        </message>
        <message>
            <source>its entry is of no known kind</source>
            <translation>su anotación no es de ningún tipo conocido</translation>
        </message>
        <message>
            <source>its entry has other keys than its kind</source>
            <translation>su anotación tiene otras claves que su tipo</translation>
        </message>
        <message>
            <source>a text in it is too long or holds what is no text</source>
            <translation>un texto en él es demasiado largo o contiene algo que no es texto</translation>
        </message>
        <message>
            <source>a number in it is none, or too large</source>
            <translation>un número en él no es un número, o es demasiado grande</translation>
        </message>
        <message>
            <source>%1 is none of %2</source>
            <translation>%1 no es ninguno de %2</translation>
        </message>
        <message>
            <source>an amount in it is no money</source>
            <translation>un importe en él no es dinero</translation>
        </message>
        <message>
            <source>a time in it is none</source>
            <translation>una hora en él no es una hora</translation>
        </message>
        <message>
            <source>a time in it has no zone</source>
            <translation>una hora en él no tiene zona</translation>
        </message>
        <message>
            <source>the figures in it are none</source>
            <translation>las cifras en él no son cifras</translation>
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
            <translation>Añadir %1 para la comisión</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 más</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Su total: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedFileTroubleWords</name>
        <message>
            <source>%1 is a link that leads out of its folder; put the feed itself there.</source>
            <translation>%1 es un enlace que sale de su carpeta; ponga allí la fuente misma.</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the feed itself there.</source>
            <translation>%1 no es un archivo normal; ponga allí la fuente misma.</translation>
        </message>
        <message>
            <source>%1 is not there; check the setting feed_folder, and who puts it there.</source>
            <translation>%1 no está; revise el ajuste feed_folder y quién lo pone allí.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>No se puede leer %1 (%2); compruebe el archivo y quién puede leerlo.</translation>
        </message>
        <message>
            <source>%1 cannot be read, since links lead in a circle; put the feed itself there.</source>
            <translation>No se puede leer %1, porque los enlaces van en círculo; ponga allí la fuente misma.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; that is no feed, so put the right file there.</source>
            <translation>%1 tiene más de %2 bytes; eso no es una fuente: ponga allí el archivo correcto.</translation>
        </message>
        <message>
            <source>%1 is empty; whoever writes it should write another and rename it.</source>
            <translation>%1 está vacío; quien lo escribe debe escribir otro y renombrarlo.</translation>
        </message>
    </context>
    <context>
        <name>FeedFormWords</name>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Marks its figures in the ledger, such as website.</source>
            <translation>Identifica sus cifras en el libro, como website.</translation>
        </message>
        <message>
            <source>Where the figure comes from</source>
            <translation>De dónde sale la cifra</translation>
        </message>
        <message>
            <source>A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at Stripe, or typed in here.</source>
            <translation>Un documento JSON o CSV nuestro, el widget público de CiviCRM, el JSON de cualquier sitio web, sus propias donaciones en Stripe, o escrito aquí.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Where it is read, on one of the websites you allowed.</source>
            <translation>Dónde se lee, en uno de los sitios web permitidos.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>For JSON and CSV, instead of an address: a file in the folder for feeds.</source>
            <translation>Para JSON y CSV, en lugar de una dirección: un archivo de la carpeta de fuentes.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <source>One a line: your goal, then its name in the feed, such as gifts = usd. For CiviCRM and websites it is raised or count.</source>
            <translation>Una por línea: su meta y después su nombre en la fuente, como gifts = usd. Para CiviCRM y sitios web es raised o count.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>If typed in here, one a line: the goal and its figure, as gifts = 41980.</source>
            <translation>Si se escribe aquí, una por línea: la meta y su cifra, como gifts = 41980.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <translation>Fecha de las cifras</translation>
        </message>
        <message>
            <source>If typed in here: when they were right, such as 2026-11-23T14:00:00.</source>
            <translation>Si se escribe aquí: cuándo eran correctas, como 2026-11-23T14:00:00.</translation>
        </message>
        <message>
            <source>Kiosk gifts it includes</source>
            <translation>Donaciones del quiosco que incluye</translation>
        </message>
        <message>
            <source>Gifts made here that it counts too, so that none counts twice; one a line: card_reader, phone, cash, cheque, transfer, other or member.</source>
            <translation>Donaciones hechas aquí que también cuenta, para que ninguna cuente dos veces; una por línea: card_reader, phone, cash, cheque, transfer, other o member.</translation>
        </message>
        <message>
            <source>Other feeds it includes</source>
            <translation>Otras fuentes que incluye</translation>
        </message>
        <message>
            <source>Short names of feeds whose figures are in its own, one a line; they aren’t added then.</source>
            <translation>Nombres cortos de fuentes cuyas cifras están en la suya, uno por línea; entonces no se suman.</translation>
        </message>
        <message>
            <source>Payments of your website</source>
            <translation>Pagos de su sitio web</translation>
        </message>
        <message>
            <source>For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26.</source>
            <translation>Para donaciones en Stripe: metadatos de los pagos que no recibió ningún quiosco y que cuentan, como drive = w26.</translation>
        </message>
        <message>
            <source>Later monthly payments</source>
            <translation>Pagos mensuales posteriores</translation>
        </message>
        <message>
            <source>If yes, each later payment of those who give monthly counts, too.</source>
            <translation>Si es sí, también cuenta cada pago posterior de quienes donan cada mes.</translation>
        </message>
        <message>
            <source>Payment links that count</source>
            <translation>Enlaces de pago que cuentan</translation>
        </message>
        <message>
            <source>For gifts at Stripe: payment links of the drive, one a line, such as plink_1.</source>
            <translation>Para donaciones en Stripe: enlaces de pago de la campaña, uno por línea, como plink_1.</translation>
        </message>
        <message>
            <source>Products that count</source>
            <translation>Productos que cuentan</translation>
        </message>
        <message>
            <source>For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else.</source>
            <translation>Para donaciones en Stripe: uno por línea, como prod_1. Un pago cuenta si no fue por nada más.</translation>
        </message>
        <message>
            <source>Counted since</source>
            <translation>Contado desde</translation>
        </message>
        <message>
            <source>For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s.</source>
            <translation>Para donaciones en Stripe y sitios web a los que se pide {since}: el primer día, si no es el de la campaña.</translation>
        </message>
        <message>
            <source>Raised before the drive</source>
            <translation>Recaudado antes de la campaña</translation>
        </message>
        <message>
            <source>For CiviCRM and websites: what it had raised before; this is subtracted.</source>
            <translation>Para CiviCRM y sitios web: lo que ya había recaudado antes; se resta.</translation>
        </message>
        <message>
            <source>Seconds between readings</source>
            <translation>Segundos entre lecturas</translation>
        </message>
        <message>
            <source>How often it is read.</source>
            <translation>Cada cuánto se lee.</translation>
        </message>
        <message>
            <source>Out of date after, in minutes</source>
            <translation>Atrasada tras, en minutos</translation>
        </message>
        <message>
            <source>The screen then says how old the figure is.</source>
            <translation>La pantalla dice entonces cómo de antigua es la cifra.</translation>
        </message>
        <message>
            <source>Largest jump, in percent</source>
            <translation>Mayor salto, en porcentaje</translation>
        </message>
        <message>
            <source>A bigger jump, in percent of the target, waits until it was read three times or confirmed.</source>
            <translation>Un salto mayor, en porcentaje del objetivo, espera hasta que se haya leído tres veces o se confirme.</translation>
        </message>
        <message>
            <source>Path to the money</source>
            <translation>Ruta al dinero</translation>
        </message>
        <message>
            <source>A JMESPath in the website’s JSON, such as data.raised.</source>
            <translation>Un JMESPath en el JSON del sitio web, como data.raised.</translation>
        </message>
        <message>
            <source>Path to the number of gifts</source>
            <translation>Ruta al número de donaciones</translation>
        </message>
        <message>
            <source>Such as data.donor_count.</source>
            <translation>Como data.donor_count.</translation>
        </message>
        <message>
            <source>Path to the moment</source>
            <translation>Ruta al momento</translation>
        </message>
        <message>
            <source>When it was counted; without it, when it was fetched.</source>
            <translation>Cuándo se contó; sin ella, cuándo se descargó.</translation>
        </message>
        <message>
            <source>How money is written</source>
            <translation>Cómo se escribe el dinero</translation>
        </message>
        <message>
            <source>What stands at the path to the money.</source>
            <translation>Lo que hay en la ruta al dinero.</translation>
        </message>
        <message>
            <source>Language of the amounts</source>
            <translation>Idioma de los importes</translation>
        </message>
        <message>
            <source>For CSV and text for people: whose marks it has, such as de-CH.</source>
            <translation>Para CSV y texto para personas: de qué idioma son sus signos, como de-CH.</translation>
        </message>
        <message>
            <source>Path to the currency</source>
            <translation>Ruta a la moneda</translation>
        </message>
        <message>
            <source>Where the website names it.</source>
            <translation>Dónde la nombra el sitio web.</translation>
        </message>
        <message>
            <source>The website’s currency</source>
            <translation>La moneda del sitio web</translation>
        </message>
        <message>
            <source>Where it names none: what it counts in, such as EUR.</source>
            <translation>Si no nombra ninguna: en cuál cuenta, como EUR.</translation>
        </message>
        <message>
            <source>Path to a list</source>
            <translation>Ruta a una lista</translation>
        </message>
        <message>
            <source>If figures are to be added up: the list whose items have them.</source>
            <translation>Si hay que sumar cifras: la lista cuyos elementos las tienen.</translation>
        </message>
        <message>
            <source>Pages at most</source>
            <translation>Páginas como máximo</translation>
        </message>
        <message>
            <source>If the list has pages, with {page} in the address.</source>
            <translation>Si la lista tiene páginas, con {page} en la dirección.</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>If the website is asked by POST: the JSON that is sent.</source>
            <translation>Si al sitio web se le pregunta por POST: el JSON que se envía.</translation>
        </message>
        <message>
            <source>Header with the key</source>
            <translation>Cabecera con la clave</translation>
        </message>
        <message>
            <source>Such as Authorization: Bearer {secret}; the key itself goes into the keyring.</source>
            <translation>Como Authorization: Bearer {secret}; la clave misma va en el llavero.</translation>
        </message>
        <message>
            <source>Name and password</source>
            <translation>Nombre y contraseña</translation>
        </message>
        <message>
            <source>If it wants both; the key is then NAME:PASSWORD.</source>
            <translation>Si quiere ambos; la clave es entonces NAME:PASSWORD.</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Dirección de los tokens</translation>
        </message>
        <message>
            <source>If it gives tokens for client credentials; the key is ID:SECRET.</source>
            <translation>Si da tokens por credenciales de cliente; la clave es ID:SECRET.</translation>
        </message>
        <message>
            <source>The key can read who gave</source>
            <translation>La clave puede leer quién donó</translation>
        </message>
        <message>
            <source>The office then reads it, and no kiosk does.</source>
            <translation>Entonces lo lee la oficina y ningún quiosco.</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>a CiviCRM feed needs its address</source>
            <translation>una fuente de CiviCRM necesita su dirección</translation>
        </message>
        <message>
            <source>write the widget’s address</source>
            <translation>escriba la dirección del widget</translation>
        </message>
        <message>
            <source>a %1 feed has no address</source>
            <translation>una fuente %1 no tiene dirección</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>quítelo</translation>
        </message>
        <message>
            <source>a %1 feed has no file</source>
            <translation>una fuente %1 no tiene archivo</translation>
        </message>
        <message>
            <source>a document has either an address or a file</source>
            <translation>un documento tiene o una dirección o un archivo</translation>
        </message>
        <message>
            <source>write one of the two</source>
            <translation>escriba uno de los dos</translation>
        </message>
        <message>
            <source>a %1 feed reads no such file</source>
            <translation>una fuente %1 no lee tal archivo</translation>
        </message>
        <message>
            <source>name a file that ends in .%1</source>
            <translation>indique un archivo que termine en .%1</translation>
        </message>
        <message>
            <source>this feed gives no goal</source>
            <translation>esta fuente no da cifra a ninguna meta</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "usd" }</source>
            <translation>escriba a cuál, como goals = { gifts = "usd" }</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "raised" }</source>
            <translation>escriba a cuál, como goals = { gifts = "raised" }</translation>
        </message>
        <message>
            <source>a %1 feed has no names of goals</source>
            <translation>una fuente %1 no tiene nombres de metas</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>quítelos</translation>
        </message>
        <message>
            <source>CiviCRM’s widget has no such figure</source>
            <translation>el widget de CiviCRM no tiene tal cifra</translation>
        </message>
        <message>
            <source>write "raised" or "count" for each goal</source>
            <translation>escriba "raised" o "count" para cada meta</translation>
        </message>
        <message>
            <source>a fixed feed needs its figures</source>
            <translation>una fuente fija necesita sus cifras</translation>
        </message>
        <message>
            <source>write them like figures = { gifts = "41980.00" }</source>
            <translation>escríbalas como figures = { gifts = "41980.00" }</translation>
        </message>
        <message>
            <source>a %1 feed has no figures here</source>
            <translation>una fuente %1 no tiene cifras aquí</translation>
        </message>
        <message>
            <source>leave them out, or make it a fixed feed</source>
            <translation>quítelas, o haga de ella una fuente fija</translation>
        </message>
        <message>
            <source>it isn’t said when these figures were read</source>
            <translation>no se dice cuándo se leyeron estas cifras</translation>
        </message>
        <message>
            <source>write it like as_of = 2026-11-23T14:00:00</source>
            <translation>escríbalo como as_of = 2026-11-23T14:00:00</translation>
        </message>
        <message>
            <source>a %1 feed tells itself when its figures were read</source>
            <translation>una fuente %1 dice por sí misma cuándo se leyeron sus cifras</translation>
        </message>
        <message>
            <source>nobody read figures in the year %1</source>
            <translation>nadie leyó cifras en el año %1</translation>
        </message>
        <message>
            <source>write when it was</source>
            <translation>escriba cuándo fue</translation>
        </message>
        <message>
            <source>our gifts at Stripe are the very gifts of the kiosks, and count once</source>
            <translation>nuestras donaciones en Stripe son las mismas de los quioscos, y cuentan una vez</translation>
        </message>
        <message>
            <source>a %1 feed has no baseline</source>
            <translation>una fuente %1 no tiene cifra de partida</translation>
        </message>
        <message>
            <source>leave it out: only CiviCRM’s page counts from its own beginning</source>
            <translation>quítela: solo la página de CiviCRM cuenta desde su propio comienzo</translation>
        </message>
        <message>
            <source>another feed is called %1</source>
            <translation>otra fuente se llama %1</translation>
        </message>
        <message>
            <source>give each its own name</source>
            <translation>dé a cada una su propio nombre</translation>
        </message>
        <message>
            <source>our gifts at Stripe are read already</source>
            <translation>nuestras donaciones en Stripe ya se leen</translation>
        </message>
        <message>
            <source>keep one such feed</source>
            <translation>deje una sola fuente así</translation>
        </message>
        <message>
            <source>only gifts at Stripe have later payments</source>
            <translation>solo las donaciones en Stripe tienen pagos posteriores</translation>
        </message>
        <message>
            <source>leave it out, or write it under the feed of the kind "stripe"</source>
            <translation>quítelo, o escríbalo en la fuente del tipo "stripe"</translation>
        </message>
        <message>
            <source>only a stripe feed has %1</source>
            <translation>solo una fuente stripe tiene %1</translation>
        </message>
        <message>
            <source>%1 is none</source>
            <translation>%1 no lo es</translation>
        </message>
        <message>
            <source>copy it from Stripe’s Dashboard: it begins with %2_</source>
            <translation>cópielo del Dashboard de Stripe: empieza por %2_</translation>
        </message>
        <message>
            <source>nothing asks this website from a day on</source>
            <translation>nada le pide a este sitio web desde qué día</translation>
        </message>
        <message>
            <source>put %1 where the address or the query has the first day, or leave it out</source>
            <translation>ponga %1 donde la dirección o la consulta llevan el primer día, o quítelo</translation>
        </message>
        <message>
            <source>%1 is no name of metadata, or is one of the kiosk</source>
            <translation>%1 no es un nombre de metadatos, o es uno del quiosco</translation>
        </message>
        <message>
            <source>write one that your payments carry at Stripe</source>
            <translation>escriba uno que lleven sus pagos en Stripe</translation>
        </message>
        <message>
            <source>no other feed %1 gives the same goal</source>
            <translation>ninguna otra fuente %1 da cifra a la misma meta</translation>
        </message>
        <message>
            <source>correct the name, or leave it out</source>
            <translation>corrija el nombre, o quítelo</translation>
        </message>
        <message>
            <source>the feed %1 includes this one</source>
            <translation>la fuente %1 incluye esta</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>deje uno de los dos</translation>
        </message>
        <message>
            <source>another feed includes %1 already</source>
            <translation>otra fuente ya incluye %1</translation>
        </message>
        <message>
            <source>say it once</source>
            <translation>dígalo una vez</translation>
        </message>
        <message>
            <source>the feed %2 includes %1 gifts already, so they would be in the sum twice</source>
            <translation>la fuente %2 ya incluye las donaciones de %1, así que estarían dos veces en la suma</translation>
        </message>
        <message>
            <source>say it once, or put one feed into includes_feeds of the other</source>
            <translation>dígalo una vez, o ponga una fuente en includes_feeds de la otra</translation>
        </message>
        <message>
            <source>there is no goal %1</source>
            <translation>no hay ninguna meta %1</translation>
        </message>
        <message>
            <source>write the id of one of the goals (%2)</source>
            <translation>escriba el id de una de las metas (%2)</translation>
        </message>
        <message>
            <source>add it under [[goals]], or leave it out</source>
            <translation>añádala en [[goals]], o quítela</translation>
        </message>
        <message>
            <source>this is more than %1 times the target</source>
            <translation>esto es más de %1 veces el objetivo</translation>
        </message>
        <message>
            <source>correct the figure or the target</source>
            <translation>corrija la cifra o el objetivo</translation>
        </message>
        <message>
            <source>what CiviCRM calls %1 is not what the goal %2 counts</source>
            <translation>lo que CiviCRM llama %1 no es lo que cuenta la meta %2</translation>
        </message>
        <message>
            <source>write "%3"</source>
            <translation>escriba "%3"</translation>
        </message>
    </context>
    <context>
        <name>FeedPresets</name>
        <message>
            <source>Which page: %1</source>
            <translation>Qué página: %1</translation>
        </message>
        <message>
            <source>Which website, such as www.example.org</source>
            <translation>Qué sitio web, como www.example.org</translation>
        </message>
        <message>
            <source>Its public key, which anybody may know</source>
            <translation>Su clave pública, que cualquiera puede saber</translation>
        </message>
        <message>
            <source>The campaign has no goal that it could give a figure for; add one under Goals first.</source>
            <translation>La campaña no tiene ninguna meta a la que pueda dar una cifra; añada antes una en Metas.</translation>
        </message>
        <message>
            <source>Add and try now</source>
            <translation>Añadir y probar ahora</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>a website needs its address</source>
            <translation>un sitio web necesita su dirección</translation>
        </message>
        <message>
            <source>write where its JSON is</source>
            <translation>escriba dónde está su JSON</translation>
        </message>
        <message>
            <source>only a website feed has %1</source>
            <translation>solo una fuente de sitio web tiene %1</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>quítelo</translation>
        </message>
        <message>
            <source>this path is too long</source>
            <translation>esta ruta es demasiado larga</translation>
        </message>
        <message>
            <source>use a shorter one</source>
            <translation>use una más corta</translation>
        </message>
        <message>
            <source>%1 is no JMESPath</source>
            <translation>%1 no es un JMESPath</translation>
        </message>
        <message>
            <source>write it like data.raised or data[0].raised</source>
            <translation>escríbalo como data.raised o data[0].raised</translation>
        </message>
        <message>
            <source>%1 has more in it than a path may</source>
            <translation>%1 tiene más de lo que puede tener una ruta</translation>
        </message>
        <message>
            <source>use names, places in lists, filters and | only</source>
            <translation>use solo nombres, posiciones en listas, filtros y |</translation>
        </message>
        <message>
            <source>%1 is a rate or a forecast, not money that came in</source>
            <translation>%1 es una tasa o un pronóstico, no dinero que haya llegado</translation>
        </message>
        <message>
            <source>use another figure, such as the number of supporters</source>
            <translation>use otra cifra, como el número de donantes</translation>
        </message>
        <message>
            <source>the marks of %1 are not known</source>
            <translation>no se conocen los signos de %1</translation>
        </message>
        <message>
            <source>write a language such as de-CH</source>
            <translation>escriba un idioma como de-CH</translation>
        </message>
        <message>
            <source>%1 is no header with a place for the key</source>
            <translation>%1 no es una cabecera con un lugar para la clave</translation>
        </message>
        <message>
            <source>write it like Authorization: Bearer %2</source>
            <translation>escríbala como Authorization: Bearer %2</translation>
        </message>
        <message>
            <source>the header %1 is the kiosk’s own</source>
            <translation>la cabecera %1 es del propio quiosco</translation>
        </message>
        <message>
            <source>use the one that takes the key</source>
            <translation>use la que recibe la clave</translation>
        </message>
        <message>
            <source>a website has one way in</source>
            <translation>un sitio web tiene una sola forma de entrar</translation>
        </message>
        <message>
            <source>keep one of header, login and token_from</source>
            <translation>deje una de header, login y token_from</translation>
        </message>
        <message>
            <source>the address has no place for the page</source>
            <translation>la dirección no tiene lugar para la página</translation>
        </message>
        <message>
            <source>write %1 into it</source>
            <translation>escriba %1 en ella</translation>
        </message>
        <message>
            <source>it isn’t said how many pages there can be</source>
            <translation>no se dice cuántas páginas puede haber</translation>
        </message>
        <message>
            <source>write pages = 5</source>
            <translation>escriba pages = 5</translation>
        </message>
        <message>
            <source>it isn’t said what is added up on each page</source>
            <translation>no se dice qué se suma en cada página</translation>
        </message>
        <message>
            <source>write it like each = "data"</source>
            <translation>escríbalo como each = "data"</translation>
        </message>
        <message>
            <source>it isn’t said where %1 stands</source>
            <translation>no se dice dónde está %1</translation>
        </message>
        <message>
            <source>write its path, such as %1 = "data.%1"</source>
            <translation>escriba su ruta, como %1 = "data.%1"</translation>
        </message>
        <message>
            <source>it isn’t said in which currency the website counts</source>
            <translation>no se dice en qué moneda cuenta el sitio web</translation>
        </message>
        <message>
            <source>write currency_at or currency</source>
            <translation>escriba currency_at o currency</translation>
        </message>
        <message>
            <source>it isn’t said in which language’s marks amounts are</source>
            <translation>no se dice con los signos de qué idioma están los importes</translation>
        </message>
        <message>
            <source>write marks = "de"</source>
            <translation>escriba marks = "de"</translation>
        </message>
        <message>
            <source>the website counts in %1 and the campaign in %2</source>
            <translation>el sitio web cuenta en %1 y la campaña en %2</translation>
        </message>
        <message>
            <source>use one currency in both</source>
            <translation>use una misma moneda en ambos</translation>
        </message>
    </context>
    <context>
        <name>FeedTroubleWords</name>
        <message>
            <source>What the feed %1 gives cannot be used: %2.</source>
            <translation>Lo que da la fuente %1 no se puede usar: %2.</translation>
        </message>
        <message>
            <source>What %1 says of page %2 cannot be used: %3.</source>
            <translation>Lo que dice %1 de la página %2 no se puede usar: %3.</translation>
        </message>
        <message>
            <source>The feed %1 is read with the Stripe key, not from here; see kiosk key check.</source>
            <translation>La fuente %1 se lee con la clave de Stripe, no desde aquí; vea kiosk key check.</translation>
        </message>
        <message>
            <source>The key of CiviCRM has letters that no key has; copy it again and keep it anew.</source>
            <translation>La clave de CiviCRM tiene letras que ninguna clave tiene; cópiela otra vez y guárdela de nuevo.</translation>
        </message>
        <message>
            <source>The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, and give the kiosks what kiosk feed publish writes there.</source>
            <translation>La clave de la fuente %1 puede leer quién donó, así que ningún quiosco la usa; léala en el equipo de la oficina y dé a los quioscos lo que kiosk feed publish escribe allí.</translation>
        </message>
        <message>
            <source>There is no key for the feed %1; give it with kiosk key set feed:%1.</source>
            <translation>No hay clave para la fuente %1; póngala con kiosk key set feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 cannot be read now; see kiosk key check feed:%1.</source>
            <translation>La clave de la fuente %1 no se puede leer ahora; vea kiosk key check feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 is not written as such a key is; give it anew.</source>
            <translation>La clave de la fuente %1 no está escrita como debe estarlo una clave así; póngala de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is not a short name</source>
            <translation>%1 no es un nombre corto</translation>
        </message>
        <message>
            <source>use small letters, digits and hyphens, at most 40</source>
            <translation>use letras minúsculas, cifras y guiones, 40 como máximo</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 no es un nombre de servidor público</translation>
        </message>
        <message>
            <source>write only the name, such as "www.example.org"</source>
            <translation>escriba solo el nombre, como "www.example.org"</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>esto está vacío</translation>
        </message>
        <message>
            <source>write the link in full, beginning with https://</source>
            <translation>escriba el enlace completo, empezando por https://</translation>
        </message>
        <message>
            <source>%1 has no place for the amount, or several</source>
            <translation>%1 no tiene lugar para el importe, o tiene varios</translation>
        </message>
        <message>
            <source>write %2 once where it belongs</source>
            <translation>escriba %2 una vez donde corresponda</translation>
        </message>
        <message>
            <source>%1 is not a list of parameters</source>
            <translation>%1 no es una lista de parámetros</translation>
        </message>
        <message>
            <source>write it like "src={kiosk}"</source>
            <translation>escríbala como "src={kiosk}"</translation>
        </message>
        <message>
            <source>%1 is not a currency that can be used</source>
            <translation>%1 no es una moneda que se pueda usar</translation>
        </message>
        <message>
            <source>write its three capital letters, such as USD or EUR</source>
            <translation>escriba sus tres letras mayúsculas, como USD o EUR</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escriba %2</translation>
        </message>
        <message>
            <source>%1 is not a time zone</source>
            <translation>%1 no es una zona horaria</translation>
        </message>
        <message>
            <source>write one such as "Europe/Prague" or "UTC"</source>
            <translation>escriba una como "Europe/Prague" o "UTC"</translation>
        </message>
        <message>
            <source>%1 is not a language</source>
            <translation>%1 no es un idioma</translation>
        </message>
        <message>
            <source>write a code such as "en" or "pt-BR"</source>
            <translation>escriba un código como "en" o "pt-BR"</translation>
        </message>
        <message>
            <source>%1 is not a colour</source>
            <translation>%1 no es un color</translation>
        </message>
        <message>
            <source>write it like "#1e3a5f"</source>
            <translation>escríbalo como "#1e3a5f"</translation>
        </message>
        <message>
            <source>%1 is not a form of this file that this kiosk knows</source>
            <translation>%1 no es una forma de este archivo que conozca este quiosco</translation>
        </message>
        <message>
            <source>write schema = 1</source>
            <translation>escriba schema = 1</translation>
        </message>
        <message>
            <source>%1 is not a day</source>
            <translation>%1 no es un día</translation>
        </message>
        <message>
            <source>write it like 2025-12-31, without quotes</source>
            <translation>escríbalo como 2025-12-31, sin comillas</translation>
        </message>
        <message>
            <source>%1 is not a day or a moment</source>
            <translation>%1 no es un día ni un momento</translation>
        </message>
        <message>
            <source>write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes</source>
            <translation>escríbalo como 2025-12-31 o 2025-12-31T18:00:00Z, sin comillas</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 sale de la carpeta de la campaña</translation>
        </message>
        <message>
            <source>put the picture beside campaign.toml</source>
            <translation>ponga la imagen junto a campaign.toml</translation>
        </message>
        <message>
            <source>%1 pictures cannot be shown</source>
            <translation>las imágenes %1 no se pueden mostrar</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>ábrala en un teléfono o un equipo y expórtela o compártala como JPEG</translation>
        </message>
        <message>
            <source>%1 is not a kind of picture that can be shown</source>
            <translation>%1 no es un tipo de imagen que se pueda mostrar</translation>
        </message>
        <message>
            <source>use a PNG, JPEG or WebP file</source>
            <translation>use un archivo PNG, JPEG o WebP</translation>
        </message>
        <message>
            <source>%1 is not the plain name of a file</source>
            <translation>%1 no es el simple nombre de un archivo</translation>
        </message>
        <message>
            <source>write it like "website.json"</source>
            <translation>escríbalo como "website.json"</translation>
        </message>
        <message>
            <source>%1 is not a kind of file that can be read here</source>
            <translation>%1 no es un tipo de archivo que se pueda leer aquí</translation>
        </message>
        <message>
            <source>use a .json or .csv file</source>
            <translation>use un archivo .json o .csv</translation>
        </message>
        <message>
            <source>%1 is not exact</source>
            <translation>%1 no es exacto</translation>
        </message>
        <message>
            <source>write it in quotes, "%2"</source>
            <translation>escríbalo entre comillas, "%2"</translation>
        </message>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 no es un importe</translation>
        </message>
        <message>
            <source>write it in quotes, such as "25.00"</source>
            <translation>escríbalo entre comillas, como "25.00"</translation>
        </message>
        <message>
            <source>%1 is not a count</source>
            <translation>%1 no es un recuento</translation>
        </message>
        <message>
            <source>write a whole number without quotes</source>
            <translation>escriba un número entero sin comillas</translation>
        </message>
        <message>
            <source>%1 cannot be given</source>
            <translation>%1 no se puede donar</translation>
        </message>
        <message>
            <source>write an amount above zero, of at most %2</source>
            <translation>escriba un importe mayor que cero y de %2 como máximo</translation>
        </message>
        <message>
            <source>%1 is offered on every page already</source>
            <translation>%1 ya se ofrece en todas las páginas</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>quítelo</translation>
        </message>
        <message>
            <source>%1 is not a way to pay on a phone that is known here</source>
            <translation>%1 no es una forma de pagar con el teléfono que se conozca aquí</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 solo admite %2, y esta campaña está en %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>quítelo o cambie la moneda de la campaña</translation>
        </message>
        <message>
            <source>%1 is not a figure</source>
            <translation>%1 no es una cifra</translation>
        </message>
        <message>
            <source>write money in quotes, such as "41980.00", and a count without</source>
            <translation>escriba el dinero entre comillas, como "41980.00", y los recuentos sin ellas</translation>
        </message>
        <message>
            <source>people who give monthly must be told how to stop</source>
            <translation>a quienes donan cada mes hay que decirles cómo cancelar</translation>
        </message>
        <message>
            <source>write as monthly_stop where they can, such as the login link of Stripe’s customer portal</source>
            <translation>escriba en monthly_stop dónde pueden hacerlo, como el enlace de acceso al portal de clientes de Stripe</translation>
        </message>
        <message>
            <source>only a membership has dues</source>
            <translation>solo una membresía tiene cuotas</translation>
        </message>
        <message>
            <source>write them under the ask of the kind "member"</source>
            <translation>escríbalas en la petición del tipo "member"</translation>
        </message>
        <message>
            <source>add an ask of the kind "member", or take them out</source>
            <translation>añada una petición del tipo "member", o quítelas</translation>
        </message>
        <message>
            <source>the member ask has dues of its own</source>
            <translation>la petición de socio tiene cuotas propias</translation>
        </message>
        <message>
            <source>take them out there, or keep those and take out [[dues]] and [sliding_scale]</source>
            <translation>quítelas allí, o deje esas y quite [[dues]] y [sliding_scale]</translation>
        </message>
        <message>
            <source>two kinds of dues have the same id</source>
            <translation>dos tipos de cuotas tienen el mismo id</translation>
        </message>
        <message>
            <source>give each its own</source>
            <translation>dé a cada una el suyo</translation>
        </message>
        <message>
            <source>least, suggested and most are not in rising order</source>
            <translation>la mínima, la sugerida y la máxima no están en orden creciente</translation>
        </message>
        <message>
            <source>write the suggested dues between the smallest and the largest</source>
            <translation>escriba la cuota sugerida entre la menor y la mayor</translation>
        </message>
        <message>
            <source>two funds have the same id</source>
            <translation>dos fondos tienen el mismo id</translation>
        </message>
        <message>
            <source>there is no fund %1</source>
            <translation>no hay ningún fondo %1</translation>
        </message>
        <message>
            <source>write the id of one of the [[funds]]</source>
            <translation>escriba el id de uno de los [[funds]]</translation>
        </message>
        <message>
            <source>people who join belong to no fund</source>
            <translation>quienes se asocian no pertenecen a ningún fondo</translation>
        </message>
        <message>
            <source>leave fund out, or count money or donors</source>
            <translation>quite fund, o cuente dinero o donantes</translation>
        </message>
        <message>
            <source>a target of zero is no goal</source>
            <translation>un objetivo de cero no es una meta</translation>
        </message>
        <message>
            <source>write what the drive wants to reach, or leave the goal out</source>
            <translation>escriba lo que la campaña quiere alcanzar, o quite la meta</translation>
        </message>
        <message>
            <source>the milestones are not in rising order</source>
            <translation>los hitos no están en orden creciente</translation>
        </message>
        <message>
            <source>write the smallest first, each once</source>
            <translation>escriba primero el menor, cada uno una vez</translation>
        </message>
        <message>
            <source>the stretch goal is not above the target</source>
            <translation>la meta ampliada no supera el objetivo</translation>
        </message>
        <message>
            <source>write a larger figure or leave it out</source>
            <translation>escriba una cifra mayor o quítela</translation>
        </message>
        <message>
            <source>the second stretch goal is not above a first one</source>
            <translation>la segunda meta ampliada no supera una primera</translation>
        </message>
        <message>
            <source>write a larger figure, or write it as the stretch goal</source>
            <translation>escriba una cifra mayor, o póngala como meta ampliada</translation>
        </message>
        <message>
            <source>the earlier targets do not rise to the target</source>
            <translation>los objetivos anteriores no suben hasta el objetivo</translation>
        </message>
        <message>
            <source>write the first one first, each below the target</source>
            <translation>escriba primero el primero, cada uno por debajo del objetivo</translation>
        </message>
        <message>
            <source>%1 is not a ratio</source>
            <translation>%1 no es una proporción</translation>
        </message>
        <message>
            <source>write what is added to what is given, such as "1:1" or "2:1"</source>
            <translation>escriba lo que se añade por lo que se dona, como "1:1" o "2:1"</translation>
        </message>
        <message>
            <source>a match of nothing is none</source>
            <translation>complementar con nada no es complementar</translation>
        </message>
        <message>
            <source>write the most that is added</source>
            <translation>escriba lo máximo que se añade</translation>
        </message>
        <message>
            <source>there are two asks of the kind "%1"</source>
            <translation>hay dos peticiones del tipo "%1"</translation>
        </message>
        <message>
            <source>keep one, or make the other a member ask</source>
            <translation>deje una, o haga de la otra una petición de socio</translation>
        </message>
        <message>
            <source>two asks have the id %1</source>
            <translation>dos peticiones tienen el id %1</translation>
        </message>
        <message>
            <source>give each an id of its own</source>
            <translation>dé a cada una su propio id</translation>
        </message>
        <message>
            <source>the codes to donate and to join are always there and have no id</source>
            <translation>los códigos para donar y para asociarse siempre están y no tienen id</translation>
        </message>
        <message>
            <source>remove this, or make it an offer</source>
            <translation>quite esto, o haga de ello una oferta</translation>
        </message>
        <message>
            <source>only an offer has a partner</source>
            <translation>solo una oferta tiene colaborador</translation>
        </message>
        <message>
            <source>nothing asks for a donation or a membership</source>
            <translation>nada pide una donación ni una membresía</translation>
        </message>
        <message>
            <source>add an ask of the kind "donate" or "member" beside the others</source>
            <translation>añada una petición del tipo "donate" o "member" junto a las otras</translation>
        </message>
        <message>
            <source>two goals have the same id</source>
            <translation>dos metas tienen el mismo id</translation>
        </message>
        <message>
            <source>two amounts are suggested</source>
            <translation>hay dos importes sugeridos</translation>
        </message>
        <message>
            <source>leave suggested = true with one of them</source>
            <translation>deje suggested = true en uno de ellos</translation>
        </message>
        <message>
            <source>%1 is before %2, where it begins</source>
            <translation>%1 es anterior a %2, donde empieza</translation>
        </message>
        <message>
            <source>swap or correct the two dates</source>
            <translation>intercambie o corrija las dos fechas</translation>
        </message>
        <message>
            <source>the drive ends on %1, before it starts on %2</source>
            <translation>la campaña termina el %1, antes de empezar el %2</translation>
        </message>
        <message>
            <source>white text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>el texto blanco sobre %1 tiene un contraste de %2, y se necesita %3</translation>
        </message>
        <message>
            <source>use a darker one such as %4</source>
            <translation>use uno más oscuro, como %4</translation>
        </message>
        <message>
            <source>dark text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>el texto oscuro sobre %1 tiene un contraste de %2, y se necesita %3</translation>
        </message>
        <message>
            <source>use a lighter one such as %4</source>
            <translation>use uno más claro, como %4</translation>
        </message>
        <message>
            <source>%1 on %5 has a contrast of %2, and %3 is needed</source>
            <translation>%1 sobre %5 tiene un contraste de %2, y se necesita %3</translation>
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
            <translation>Sí</translation>
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
            <translation>Este quiosco</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Otros quioscos</translation>
        </message>
        <message>
            <source>Stripe, at no kiosk</source>
            <translation>Stripe, en ningún quiosco</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, atrasado</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Al comienzo</translation>
        </message>
    </context>
    <context>
        <name>FigureSources</name>
        <message>
            <source>There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.</source>
            <translation>Aún no hay cifras: la campaña no tiene meta, o no es la que está en la pantalla de este quiosco.</translation>
        </message>
    </context>
    <context>
        <name>FileChooser</name>
        <message>
            <source>Choose a picture</source>
            <translation>Elija una imagen</translation>
        </message>
        <message>
            <source>Choose a post</source>
            <translation>Elija una publicación</translation>
        </message>
        <message>
            <source>Choose a packed campaign</source>
            <translation>Elija una campaña empaquetada</translation>
        </message>
        <message>
            <source>Where should the packed campaign go?</source>
            <translation>¿Adónde debe ir la campaña empaquetada?</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Ponerla aquí</translation>
        </message>
        <message>
            <source>There are no folders in here.</source>
            <translation>Aquí no hay carpetas.</translation>
        </message>
        <message>
            <source>There is nothing to choose in here.</source>
            <translation>Aquí no hay nada que elegir.</translation>
        </message>
    </context>
    <context>
        <name>FileMistakeWords</name>
        <message>
            <source>it is not a regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>put the file itself there, not a link, pipe or folder</source>
            <translation>ponga allí el archivo mismo, no un enlace, tubería o carpeta</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tiene %Ln byte</numerusform>
                <numerusform>tiene %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>que no pase de %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>no existe tal archivo</translation>
        </message>
        <message>
            <source>check the name, and that the stick or share is there</source>
            <translation>compruebe el nombre y que la memoria USB o la carpeta compartida esté ahí</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>no se puede leer (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>compruebe el archivo y quién puede leerlo</translation>
        </message>
        <message>
            <source>a character on this line is not UTF-8</source>
            <translation>un carácter de esta línea no es UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>guarde el archivo como UTF-8</translation>
        </message>
        <message>
            <source>this [table] is there already</source>
            <translation>esta [table] ya existe</translation>
        </message>
        <message>
            <source>join the two, or write [[...]] for each item of a list</source>
            <translation>una las dos, o escriba [[...]] para cada elemento de una lista</translation>
        </message>
        <message>
            <source>this key is there already</source>
            <translation>esta clave ya existe</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>deje uno de los dos</translation>
        </message>
        <message>
            <source>this is not TOML: %1</source>
            <translation>esto no es TOML: %1</translation>
        </message>
        <message>
            <source>compare it with the lines around it</source>
            <translation>compárelo con las líneas de alrededor</translation>
        </message>
        <message>
            <source>a key has more than %1 parts</source>
            <translation>una clave tiene más de %1 partes</translation>
        </message>
        <message>
            <source>keep to the tables that a campaign has</source>
            <translation>limítese a las tablas que tiene una campaña</translation>
        </message>
        <message>
            <source>the file is nested too deeply</source>
            <translation>el archivo está anidado con demasiada profundidad</translation>
        </message>
        <message>
            <source>it has more than %1 words and marks</source>
            <translation>tiene más de %1 palabras y signos</translation>
        </message>
        <message>
            <source>a number in it has thousands of digits</source>
            <translation>un número en él tiene miles de cifras</translation>
        </message>
        <message>
            <source>write it as a person would</source>
            <translation>escríbalo como lo haría una persona</translation>
        </message>
    </context>
    <context>
        <name>FleetChecksWords</name>
        <message>
            <source>Checked there: %1</source>
            <translation>Comprobado allí: %1</translation>
        </message>
        <message>
            <source>Its screen a moment ago. This picture is kept nowhere.</source>
            <translation>Su pantalla hace un momento. Esta imagen no se guarda en ninguna parte.</translation>
        </message>
        <message>
            <source>Another line</source>
            <translation>Otra línea</translation>
        </message>
        <message>
            <source>This kiosk has no words for it: look at the check-list there.</source>
            <translation>Este quiosco no sabe decirlo: mire las comprobaciones allí.</translation>
        </message>
        <message>
            <source>Only a kiosk that was admitted, and signs what it writes, can ask others.</source>
            <translation>Solo un quiosco admitido, que firma lo que escribe, puede preguntar a otros.</translation>
        </message>
        <message>
            <source>That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.</source>
            <translation>Ese quiosco aún no está admitido, así que no se sabría de quién es la respuesta.</translation>
        </message>
        <message>
            <source>The shared database was made by a version before and has no place for questions: run “kiosk fleet init” again.</source>
            <translation>La base de datos compartida es de una versión anterior y no tiene lugar para preguntas: ejecute otra vez «kiosk fleet init».</translation>
        </message>
        <message>
            <source>That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older.</source>
            <translation>Ese quiosco funciona y no ha respondido. Pregunte otra vez; si sigue igual, quizá su versión sea anterior.</translation>
        </message>
        <message>
            <source>What came is not that kiosk’s answer, so it is not shown. Ask once more.</source>
            <translation>Lo que llegó no es la respuesta de ese quiosco y no se muestra. Pregunte otra vez.</translation>
        </message>
        <message>
            <source>Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.</source>
            <translation>Las imágenes no pasan por un pooler como PgBouncer, que es el que usa este quiosco.</translation>
        </message>
        <message>
            <source>That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk.</source>
            <translation>Ese quiosco no envía imágenes. Se puede permitir allí, en la oficina, en «Este quiosco».</translation>
        </message>
        <message>
            <source>Somebody is using that kiosk, so there is no picture. Try again later.</source>
            <translation>Alguien está usando ese quiosco, así que no hay imagen. Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>A picture was taken a moment ago. Try again in ten seconds.</source>
            <translation>Se acaba de tomar una imagen. Inténtelo dentro de diez segundos.</translation>
        </message>
        <message>
            <source>Stopped before that kiosk had answered.</source>
            <translation>Detenido antes de que ese quiosco respondiera.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network; it has never said that it runs.</source>
            <translation>Ese quiosco no funciona o no tiene red; nunca ha dicho que funcione.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.</source>
            <translation>Ese quiosco no funciona o no tiene red. Última señal: %1. Vaya a mirarlo, por favor.</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Shut out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Admitir</translation>
        </message>
        <message>
            <source>Ask to be admitted</source>
            <translation>Pedir ser admitido</translation>
        </message>
        <message>
            <source>It will write nothing more, for good. What it wrote so far stays and counts.</source>
            <translation>No volverá a escribir nada, para siempre. Lo que escribió hasta ahora queda y cuenta.</translation>
        </message>
        <message>
            <source>Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.</source>
            <translation>Vaya a ese quiosco y compare estas letras con su propia clave allí. Admítalo solo si son iguales.</translation>
        </message>
        <message>
            <source>The database’s administrator</source>
            <translation>El administrador de la base de datos</translation>
        </message>
        <message>
            <source>The administrator’s password (kept nowhere)</source>
            <translation>La contraseña del administrador (no se guarda)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>FleetOfficeWords</name>
        <message>
            <source>This kiosk counts on its own.</source>
            <translation>Este quiosco cuenta por su cuenta.</translation>
        </message>
        <message>
            <source>This kiosk was installed without the library for sharing a total.</source>
            <translation>Este quiosco se instaló sin la biblioteca para compartir un total.</translation>
        </message>
        <message>
            <source>Connected to the shared database at %1.</source>
            <translation>Conectado a la base de datos compartida en %1.</translation>
        </message>
        <message>
            <source>Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.</source>
            <translation>Aún no han llegado todas las donaciones a todas partes: ejecute «kiosk fleet status» para ver los detalles.</translation>
        </message>
        <message>
            <source>What this kiosk writes is not signed yet: let it be admitted below.</source>
            <translation>Lo que escribe este quiosco aún no está firmado: haga que lo admitan abajo.</translation>
        </message>
        <message>
            <source>This kiosk’s own key: %1</source>
            <comment>letters to compare</comment>
            <translation>Clave propia de este quiosco: %1</translation>
        </message>
        <message>
            <source>This kiosk asks to be admitted</source>
            <translation>Este quiosco pide ser admitido</translation>
        </message>
        <message>
            <source>%1 asks to be admitted</source>
            <translation>%1 pide ser admitido</translation>
        </message>
        <message>
            <source>A kiosk</source>
            <translation>Un quiosco</translation>
        </message>
        <message>
            <source>last heard from: %1</source>
            <translation>última noticia: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetSection</name>
        <message>
            <source>Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.</source>
            <translation>Varios quioscos pueden compartir un total en una base de datos PostgreSQL. «kiosk fleet init» la prepara y muestra la dirección y la contraseña que se escriben aquí.</translation>
        </message>
        <message>
            <source>Address of the database, such as host=books.example.org dbname=kiosk user=booth</source>
            <translation>Dirección de la base de datos, como host=books.example.org dbname=kiosk user=booth</translation>
        </message>
        <message>
            <source>Password (kept in this computer’s keyring)</source>
            <translation>Contraseña (se guarda en el llavero de este equipo)</translation>
        </message>
        <message>
            <source>Count on its own</source>
            <translation>Contar por su cuenta</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>This takes effect the next time the kiosk starts.</source>
            <translation>Esto se aplica la próxima vez que se inicie el quiosco.</translation>
        </message>
    </context>
    <context>
        <name>FleetWords</name>
        <message>
            <source>What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet.</source>
            <translation>No está instalado lo necesario para contar con otros quioscos; instale el quiosco con su extra fleet.</translation>
        </message>
        <message>
            <source>New entries are kept here and sent later.</source>
            <translation>Las anotaciones nuevas se guardan aquí y se envían más tarde.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; find out which machine wrote it, and whether one is a copy.</source>
            <translation>La anotación %1 del quiosco %2 es distinta en la base de datos compartida y aquí, y no se cambia ninguna; averigüe qué equipo la escribió y si uno es una copia.</translation>
        </message>
        <message>
            <source>Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>La anotación %1 de este quiosco es distinta en la base de datos compartida: se copió este disco, o su libro es una copia de seguridad antigua en la que se siguió escribiendo. No se envía nada más hasta que la copia sea un quiosco propio; allí, ejecute: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of the other. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Otro equipo escribe como este quiosco, hasta la anotación %1 en la base de datos compartida: uno es copia del otro. No se envía nada más hasta que la copia sea un quiosco propio; allí, ejecute: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: somebody else may have written it. It and what follows it does not count here.</source>
            <translation>La anotación %1 del quiosco %2 no está firmada, aunque ese quiosco firma lo que escribe: puede haberla escrito otra persona. Ni ella ni lo que la sigue cuenta aquí.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. It and what follows it does not count here.</source>
            <translation>La anotación %1 del quiosco %2 tiene una firma que no es de ese quiosco: la escribió otra persona. Ni ella ni lo que la sigue cuenta aquí.</translation>
        </message>
        <message>
            <source>Kiosk %2 writes into the shared database and was never admitted; what it writes does not count here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password.</source>
            <translation>El quiosco %2 escribe en la base de datos compartida y nunca se admitió; lo que escribe no cuenta aquí. Si es suyo, ejecute en él kiosk fleet join; si no, averigüe quién tiene la contraseña de un puesto.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 was written after that kiosk was shut out; it and what follows it does not count here.</source>
            <translation>La anotación %1 del quiosco %2 se escribió después de excluir a ese quiosco; ni ella ni lo que la sigue cuenta aquí.</translation>
        </message>
        <message>
            <source>This kiosk was not admitted to the others, so its entries stay here; run kiosk fleet join, and have it admitted as that says.</source>
            <translation>Este quiosco no está admitido entre los demás, así que sus anotaciones se quedan aquí; ejecute kiosk fleet join y haga que lo admitan como allí se dice.</translation>
        </message>
        <message>
            <source>This kiosk was admitted with another signing key than it has now, so its entries stay here; give that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Este quiosco se admitió con otra clave de firma que la que tiene ahora, así que sus anotaciones se quedan aquí; devuélvale esa clave, o haga de él un quiosco propio: kiosk settings set uuid new, y después kiosk fleet join</translation>
        </message>
        <message>
            <source>This kiosk’s signing key can’t be read, so its entries stay here until it can; see: kiosk key check signing</source>
            <translation>No se puede leer la clave de firma de este quiosco, así que sus anotaciones se quedan aquí hasta que se pueda; vea: kiosk key check signing</translation>
        </message>
        <message>
            <source>This kiosk’s entries stay here: it must log in to the shared database as %1; write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet</source>
            <translation>Las anotaciones de este quiosco se quedan aquí: debe entrar en la base de datos compartida como %1; escriba user=%1 en su ajuste fleet y ponga la contraseña de ese rol con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>This kiosk was shut out by staff: its entries stay here and no longer count elsewhere.</source>
            <translation>El personal excluyó a este quiosco: sus anotaciones se quedan aquí y ya no cuentan en otros sitios.</translation>
        </message>
        <message>
            <source>The database %1 has no table for kiosks; run kiosk fleet init on it.</source>
            <translation>La base de datos %1 no tiene tabla para quioscos; ejecute en ella kiosk fleet init.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 lacks permissions that a kiosk needs; run kiosk fleet init on it again.</source>
            <translation>En la base de datos %1 le faltan al rol %2 permisos que necesita un quiosco; ejecute en ella otra vez kiosk fleet init.</translation>
        </message>
        <message>
            <source>The database %1 did not answer in time; check the network and the server.</source>
            <translation>La base de datos %1 no respondió a tiempo; compruebe la red y el servidor.</translation>
        </message>
        <message>
            <source>The database %1 does not let %2 in (%3); check the role, and set its password with: kiosk key set fleet</source>
            <translation>La base de datos %1 no deja entrar a %2 (%3); compruebe el rol y ponga su contraseña con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The database %1 cannot prove who it is (%3), so nothing was sent; check its certificate, and if the authority is your own, name it with sslrootcert=FILE.</source>
            <translation>La base de datos %1 no puede demostrar quién es (%3), así que no se envió nada; compruebe su certificado y, si la autoridad es suya, indíquela con sslrootcert=FILE.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used now (%3); check the network and the server.</source>
            <translation>La base de datos %1 no se puede usar ahora (%3); compruebe la red y el servidor.</translation>
        </message>
        <message>
            <source>The shared table was made by a newer version of this program (%3); install that version here too.</source>
            <translation>La tabla compartida la hizo una versión más nueva de este programa (%3); instale también aquí esa versión.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks.</source>
            <translation>La base de datos %1 guarda sus textos como %3; cree una con ENCODING 'UTF8' para los quioscos.</translation>
        </message>
        <message>
            <source>%2 is an administrator’s role, which no booth should have; name another one.</source>
            <translation>%2 es un rol de administrador, que ningún puesto debe tener; indique otro.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join</source>
            <translation>En la base de datos %1 el rol %2 no puede escribir como este quiosco; haga que lo admitan: kiosk fleet join</translation>
        </message>
        <message>
            <source>Kiosk %3 was shut out, or admitted with another key, and stays so; there, run: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>El quiosco %3 fue excluido, o admitido con otra clave, y así queda; allí, ejecute: kiosk settings set uuid new, y después kiosk fleet join</translation>
        </message>
        <message>
            <source>No kiosk, or more than one, is called %3; kiosk fleet status names them all.</source>
            <translation>Ningún quiosco, o más de uno, se llama %3; kiosk fleet status los nombra todos.</translation>
        </message>
        <message>
            <source>The shared database’s address is not written as PostgreSQL’s are; write it like %2.</source>
            <translation>La dirección de la base de datos compartida no está escrita como las de PostgreSQL; escríbala como %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains a password; leave it out, and set it with: kiosk key set fleet</source>
            <translation>La dirección de la base de datos compartida contiene una contraseña; quítela y póngala con: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The shared database’s address lacks its machine; add host=… as in %2.</source>
            <translation>A la dirección de la base de datos compartida le falta el equipo; añada host=… como en %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the database’s name; add dbname=… as in %2.</source>
            <translation>A la dirección de la base de datos compartida le falta el nombre de la base de datos; añada dbname=… como en %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the role to log in as; add user=… as in %2.</source>
            <translation>A la dirección de la base de datos compartida le falta el rol con el que entrar; añada user=… como en %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains %1, which cannot be set here; write only what is in %2, and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them.</source>
            <translation>La dirección de la base de datos compartida contiene %1, que no se puede poner aquí; escriba solo lo que hay en %2, y port, sslmode, sslrootcert, sslcert, sslkey o sslcrl donde los necesite.</translation>
        </message>
        <message>
            <source>The shared database’s address names several machines; name the one that leads.</source>
            <translation>La dirección de la base de datos compartida nombra varios equipos; indique el principal.</translation>
        </message>
        <message>
            <source>The shared database’s dbname is not the plain name of a database; write it like %2.</source>
            <translation>El dbname de la base de datos compartida no es el simple nombre de una base de datos; escríbalo como %2.</translation>
        </message>
        <message>
            <source>With sslmode=%1 others on the network could read along; leave sslmode out, and the server’s certificate is checked.</source>
            <translation>Con sslmode=%1 otros en la red podrían leer lo que se envía; quite sslmode, y así se comprueba el certificado del servidor.</translation>
        </message>
    </context>
    <context>
        <name>FormMistakeWords</name>
        <message>
            <source>this is missing</source>
            <translation>falta esto</translation>
        </message>
        <message>
            <source>add %1</source>
            <translation>añada %1</translation>
        </message>
        <message>
            <source>add a table [[asks]] with kind, text and link</source>
            <translation>añada una tabla [[asks]] con kind, text y link</translation>
        </message>
        <message>
            <source>nothing is called that here</source>
            <translation>aquí nada se llama así</translation>
        </message>
        <message>
            <source>remove it; until then it is left out</source>
            <translation>quítelo; hasta entonces no se tiene en cuenta</translation>
        </message>
        <message>
            <source>did you mean "%1"? Until then it is left out</source>
            <translation>¿quiso decir "%1"? Hasta entonces no se tiene en cuenta</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>esto está vacío</translation>
        </message>
        <message>
            <source>write something, or remove the line</source>
            <translation>escriba algo, o quite la línea</translation>
        </message>
        <message numerus="yes">
            <source>this has %Ln character(s)</source>
            <translation>
                <numerusform>esto tiene %Ln carácter</numerusform>
                <numerusform>esto tiene %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>shorten it to at most %1</source>
            <translation>acórtelo a %1 como máximo</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln of them</source>
            <translation>
                <numerusform>hay %Ln</numerusform>
                <numerusform>hay %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>keep at most %1</source>
            <translation>deje %1 como máximo</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>la lista está vacía</translation>
        </message>
        <message>
            <source>write at least one</source>
            <translation>escriba al menos uno</translation>
        </message>
        <message>
            <source>%1 is too small</source>
            <translation>%1 es demasiado pequeño</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>escriba como mínimo %2</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 es demasiado grande</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>escriba como máximo %2</translation>
        </message>
        <message>
            <source>%1 is not one of the choices</source>
            <translation>%1 no es una de las opciones</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escriba %2</translation>
        </message>
        <message>
            <source>this is not text</source>
            <translation>esto no es texto</translation>
        </message>
        <message>
            <source>write it in quotes</source>
            <translation>escríbalo entre comillas</translation>
        </message>
        <message>
            <source>this is neither true nor false</source>
            <translation>esto no es ni true ni false</translation>
        </message>
        <message>
            <source>write true or false without quotes</source>
            <translation>escriba true o false sin comillas</translation>
        </message>
        <message>
            <source>this is not a whole number</source>
            <translation>esto no es un número entero</translation>
        </message>
        <message>
            <source>write one without quotes</source>
            <translation>escriba uno sin comillas</translation>
        </message>
        <message>
            <source>this is not a table</source>
            <translation>esto no es una tabla</translation>
        </message>
        <message>
            <source>write it like { gifts = "usd" }</source>
            <translation>escríbala como { gifts = "usd" }</translation>
        </message>
        <message>
            <source>this is not a list</source>
            <translation>esto no es una lista</translation>
        </message>
        <message>
            <source>write it in square brackets, or as [[tables]]</source>
            <translation>escríbala entre corchetes, o como [[tables]]</translation>
        </message>
        <message>
            <source>write it under a [heading] of its own</source>
            <translation>escríbalo bajo un [heading] propio</translation>
        </message>
        <message>
            <source>this cannot be used</source>
            <translation>esto no se puede usar</translation>
        </message>
        <message>
            <source>compare it with the example</source>
            <translation>compárelo con el ejemplo</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln more problem(s)</source>
            <translation>
                <numerusform>hay %Ln problema más</numerusform>
                <numerusform>hay %Ln problemas más</numerusform>
            </translation>
        </message>
        <message>
            <source>put the others right first</source>
            <translation>arregle antes los demás</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
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
            <translation>Teléfono</translation>
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
            <translation>%1 con el teléfono</translation>
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
                <numerusform>%Ln nueva membresía</numerusform>
                <numerusform>%Ln nuevas membresías</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GiftsSection</name>
        <message>
            <source>Today’s gifts, latest first</source>
            <translation>Donaciones de hoy, la última primero</translation>
        </message>
        <message>
            <source>No gifts yet today</source>
            <translation>Hoy aún no hay donaciones</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N.º %1</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>Receipt for number %1</source>
            <translation>Recibo del número %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo number %1</source>
            <translation>Deshacer el número %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Put number %1 back</source>
            <translation>Restaurar el número %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 de %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1: %2 de %3, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>próximo objetivo intermedio: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>actualizado: %1</translation>
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
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>actualizado: %1</translation>
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
            <translation>%1 complementa las donaciones</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 prometidos por %2, en su totalidad</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 prometidos por %2, plazo terminado</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 prometidos por %2</translation>
        </message>
    </context>
    <context>
        <name>GoalWords</name>
        <message>
            <source>What counts as %1.</source>
            <translation>Lo que cuenta como %1.</translation>
        </message>
        <message>
            <source>%1 pledged by %2 to match gifts, %3 left.</source>
            <translation>%1 prometidos por %2 para complementar donaciones, quedan %3.</translation>
        </message>
        <message>
            <source>The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally</source>
            <translation>El libro tiene anotaciones que esta campaña no cuenta. Para verlas: kiosk ledger tally</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 aquí</translation>
        </message>
        <message>
            <source>%1 at other kiosks</source>
            <translation>%1 en otros quioscos</translation>
        </message>
        <message>
            <source>%1 elsewhere</source>
            <translation>%1 en otros sitios</translation>
        </message>
        <message>
            <source>%1 by corrections</source>
            <translation>%1 por correcciones</translation>
        </message>
        <message>
            <source>%1 of it not in the feed yet</source>
            <translation>%1 de ello aún no está en la fuente</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Part of it is as of %1, which is older than it should be.</source>
            <translation>Una parte es del %1, más antigua de lo que debería.</translation>
        </message>
        <message>
            <source>At this pace, the goal will be reached on %1.</source>
            <translation>A este ritmo, la meta se alcanzará el %1.</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
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
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>La guía hablada está activada. Para desactivarla, mantenga el dedo en esta esquina.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>La guía hablada está activada. %1: siguiente. %2: atrás. %3: elegir. %4: callar o repetir. También puede mover un dedo por la pantalla y tocar dos veces en cualquier lugar para elegir lo último que se dijo. %5 la desactiva.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>La guía hablada está desactivada.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>Aquí no hay voz para %1, así que esta pantalla habla ahora otro idioma.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>borrado</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>Flecha derecha</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Flecha izquierda</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>Flecha arriba</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>Flecha abajo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barra espaciadora</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
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
                <numerusform>La pantalla volverá al inicio en %Ln segundo.</numerusform>
                <numerusform>La pantalla volverá al inicio en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>Back to list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Really?</source>
            <translation>¿Seguro?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):</source>
            <translation>Cree una clave restringida en el Dashboard de Stripe, en Developers, API keys. Elija exactamente estos permisos y deje todo lo demás en None (Terminal Locations: Write solo mientras añade una ubicación para lectores):</translation>
        </message>
        <message>
            <source>→  %1: missing from this key</source>
            <translation>→  %1: falta en esta clave</translation>
        </message>
        <message>
            <source>New key (hidden as you type)</source>
            <translation>Clave nueva (oculta al escribir)</translation>
        </message>
        <message>
            <source>Save this key</source>
            <translation>Guardar esta clave</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <source>It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).</source>
            <translation>Se guarda en el llavero de este equipo, nunca en un archivo. El modo de práctica usa una clave de prueba (rk_test_…); las donaciones reales necesitan una real (rk_live_…).</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>arroba</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>punto</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>guion</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>guion bajo</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>más</translation>
        </message>
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
            <translation>Otro importe</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Lo que usted pueda</translation>
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
            <translation>Pagar con mi teléfono</translation>
        </message>
    </context>
    <context>
        <name>KioskChecks</name>
        <message>
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Picture of its screen</source>
            <translation>Imagen de su pantalla</translation>
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
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>Recién donado</translation>
        </message>
    </context>
    <context>
        <name>LedgerCheckWords</name>
        <message>
            <source>Gifts cannot be recorded here: %1</source>
            <translation>Aquí no se pueden anotar donaciones: %1</translation>
        </message>
        <message>
            <source>The ledger cannot be written (%1), so no gifts can be recorded here; take none, and have staff check the disk and the folder %2.</source>
            <translation>No se puede escribir en el libro (%1), así que aquí no se pueden anotar donaciones; no acepte ninguna, y que el personal revise el disco y la carpeta %2.</translation>
        </message>
        <message>
            <source>its file is read-only</source>
            <translation>su archivo es de solo lectura</translation>
        </message>
        <message>
            <source>This campaign counts everything that the ledger got since the drive began.</source>
            <translation>Esta campaña cuenta todo lo que el libro recibió desde que empezó la campaña.</translation>
        </message>
        <message>
            <source>The ledger can be written.</source>
            <translation>Se puede escribir en el libro.</translation>
        </message>
        <message>
            <source>The ledger starts with the first entry.</source>
            <translation>El libro empieza con la primera anotación.</translation>
        </message>
        <message>
            <source>The ledger can be written, but what became of the card payment %1 is not known for long, so no cards are taken; see: %2</source>
            <translation>Se puede escribir en el libro, pero desde hace mucho no se sabe qué fue del pago con tarjeta %1, así que no se aceptan tarjetas; vea: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but kiosks contradict each other about the payment %1; staff should see: %2</source>
            <translation>Se puede escribir en el libro, pero los quioscos se contradicen sobre el pago %1; el personal debe ver: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; staff should see: %2</source>
            <translation>Se puede escribir en el libro, pero un quiosco resta de %1 lo que no aportó, y eso no cuenta; el personal debe ver: %2</translation>
        </message>
        <message>
            <source>The ledger was started on another machine; people can give, and staff should know.</source>
            <translation>El libro se empezó en otro equipo; se puede donar, y el personal debe saberlo.</translation>
        </message>
        <message>
            <source>Shift %1 is open.</source>
            <translation>El turno %1 está abierto.</translation>
        </message>
        <message>
            <source>No shift is open, and practice takes cards without one.</source>
            <translation>No hay ningún turno abierto, y la práctica acepta tarjetas sin turno.</translation>
        </message>
        <message>
            <source>No shift is open, so no cards are taken; people can give by phone or cash, open the booth to start one.</source>
            <translation>No hay ningún turno abierto, así que no se aceptan tarjetas; se puede donar con el teléfono o en efectivo; abra el puesto para empezar uno.</translation>
        </message>
        <message>
            <source>This is not known, because the ledger cannot be read; see the line about the ledger.</source>
            <translation>Esto no se sabe, porque no se puede leer el libro; vea la línea sobre el libro.</translation>
        </message>
        <message>
            <source>This campaign reads no figures from outside that can get old.</source>
            <translation>Esta campaña no lee cifras de fuera que puedan quedarse atrasadas.</translation>
        </message>
        <message>
            <source>This machine’s clock is wrong, so nobody can tell how old the figures are.</source>
            <translation>El reloj de este equipo está mal, así que no se puede saber cómo de antiguas son las cifras.</translation>
        </message>
        <message>
            <source>The figures from outside are recent enough.</source>
            <translation>Las cifras de fuera son lo bastante recientes.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; check the network, people can go on giving.</source>
            <translation>Las cifras de %1 aún no se han leído, así que a la pantalla le falta lo donado en otros sitios; compruebe la red; se puede seguir donando.</translation>
        </message>
        <message>
            <source>Figures from %1 carry a time that is still to come, so they do not count before then; set the clock that is wrong, here, at another kiosk or at the website.</source>
            <translation>Las cifras de %1 llevan una hora que aún no ha llegado, así que no cuentan hasta entonces; ponga en hora el reloj que esté mal, aquí, en otro quiosco o en el sitio web.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and says so; check the network, people can go on giving.</source>
            <translation>Las cifras de %1 no se han actualizado desde hace %2 minutos, así que la pantalla muestra cifras antiguas y lo dice; compruebe la red; se puede seguir donando.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>names of feeds</comment>
            <translation>%1 y %2</translation>
        </message>
    </context>
    <context>
        <name>LedgerFindingWords</name>
        <message>
            <source>arrival %1 is missing</source>
            <translation>falta la llegada %1</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is missing</source>
            <translation>falta el número %1 del quiosco %2</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 follows number %3</source>
            <translation>el número %1 del quiosco %2 sigue al número %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 does not fit the one before</source>
            <translation>el número %1 del quiosco %2 no encaja con el anterior</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is no fact, %3</source>
            <translation>el número %1 del quiosco %2 no es un hecho, %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is filed under what it does not say</source>
            <translation>el número %1 del quiosco %2 está archivado con lo que no dice</translation>
        </message>
        <message>
            <source>a fact in it is none, %1</source>
            <translation>un hecho en él no es un hecho, %1</translation>
        </message>
        <message>
            <source>its sums are not kept as this program keeps them</source>
            <translation>sus sumas no se llevan como las lleva este programa</translation>
        </message>
        <message>
            <source>its facts do not add up to what it says they do (in %1)</source>
            <translation>sus hechos no suman lo que él dice (en %1)</translation>
        </message>
        <message>
            <source>its tables are not as this program makes them</source>
            <translation>sus tablas no son como las hace este programa</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, all of them</source>
            <translation>faltan %1 de los %2 del quiosco %3, todos</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, those after %4</source>
            <translation>faltan %1 de los %2 del quiosco %3, los posteriores a %4</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is another than was written</source>
            <translation>el número %1 del quiosco %2 es distinto del que se escribió</translation>
        </message>
        <message>
            <source>a copy of it does not verify, so none was kept (%1)</source>
            <translation>una copia de él no supera la verificación, así que no se guardó ninguna (%1)</translation>
        </message>
        <message>
            <source>version %1 and this program reads version %2</source>
            <translation>versión %1, y este programa lee la versión %2</translation>
        </message>
        <message>
            <source>a row in it holds what it can’t</source>
            <translation>una fila en él contiene lo que no puede</translation>
        </message>
        <message>
            <source>a text in it is none</source>
            <translation>un texto en él no es texto</translation>
        </message>
        <message>
            <source>is another here than elsewhere: two machines write as one, such as a cloned disk</source>
            <translation>es distinta aquí que en otro sitio: dos equipos escriben como si fueran uno, por ejemplo con un disco clonado</translation>
        </message>
        <message>
            <source>came before number %1</source>
            <translation>llegó antes que el número %1</translation>
        </message>
        <message>
            <source>does not fit the one before</source>
            <translation>no encaja con la anterior</translation>
        </message>
        <message>
            <source>is no fact, %1</source>
            <translation>no es un hecho, %1</translation>
        </message>
        <message>
            <source>is filed under what it does not say</source>
            <translation>está archivada con lo que no dice</translation>
        </message>
        <message>
            <source>repeats what the same kiosk wrote before</source>
            <translation>repite lo que el mismo quiosco escribió antes</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, or this entry counts on the wrong day.</source>
            <translation>Según el reloj de este equipo es %1, pero la última anotación del libro es de %2: ponga la fecha y la hora, o esta anotación contará en el día equivocado.</translation>
        </message>
        <message>
            <source>Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger.</source>
            <translation>No acepte tarjetas, guarde una copia de la carpeta y restaure una copia de seguridad o haga que alguien revise el libro.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost.</source>
            <translation>El disco donde está %1 está lleno; libere espacio, al menos %5 MB; no se pierde nada de lo escrito.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is nearly full; take no cards and free some space, nothing written is lost.</source>
            <translation>El disco donde está %1 está casi lleno; no acepte tarjetas y libere espacio; no se pierde nada de lo escrito.</translation>
        </message>
        <message>
            <source>%1 is kept busy by another program; close that program and try again.</source>
            <translation>Otro programa mantiene ocupado %1; cierre ese programa e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Another kiosk is running on the folder %1; close it, or give this one a folder of its own.</source>
            <translation>Hay otro quiosco en marcha en la carpeta %1; ciérrelo, o dé a este una carpeta propia.</translation>
        </message>
        <message>
            <source>%1 is in use by another program; close it, or choose another file.</source>
            <translation>Otro programa está usando %1; ciérrelo, o elija otro archivo.</translation>
        </message>
        <message>
            <source>%1 cannot be written; make sure that the disk and the folder %2 are writable.</source>
            <translation>No se puede escribir %1; asegúrese de que se pueda escribir en el disco y en la carpeta %2.</translation>
        </message>
        <message>
            <source>This user may not use %1; check the permissions of the folder %2.</source>
            <translation>Este usuario no puede usar %1; compruebe los permisos de la carpeta %2.</translation>
        </message>
        <message>
            <source>%1 has to be recounted and cannot be written; make it writable.</source>
            <translation>Hay que recontar %1 y no se puede escribir en él; haga que se pueda.</translation>
        </message>
        <message>
            <source>%1 is damaged (%3). %4</source>
            <translation>%1 está dañado (%3). %4</translation>
        </message>
        <message>
            <source>%1 was changed by something other than the kiosk: %3. %4</source>
            <translation>Algo distinto del quiosco cambió %1: %3. %4</translation>
        </message>
        <message>
            <source>%1 has lost entries: %3. %4</source>
            <translation>%1 ha perdido anotaciones: %3. %4</translation>
        </message>
        <message>
            <source>%1 is damaged, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 está dañado, así que no se puede saber si el libro ha perdido anotaciones. %4</translation>
        </message>
        <message>
            <source>%1 is missing, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>Falta %1, así que no se puede saber si el libro ha perdido anotaciones. %4</translation>
        </message>
        <message>
            <source>%1 cannot be used (%3); check the disk and the folder.</source>
            <translation>No se puede usar %1 (%3); revise el disco y la carpeta.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the disk and the folder.</source>
            <translation>%1 no existe; revise el disco y la carpeta.</translation>
        </message>
        <message>
            <source>%1 is empty; check the disk and the folder.</source>
            <translation>%1 está vacío; revise el disco y la carpeta.</translation>
        </message>
        <message>
            <source>%1 was replaced while the kiosk was using it; start the kiosk again.</source>
            <translation>%1 fue sustituido mientras el quiosco lo usaba; inicie de nuevo el quiosco.</translation>
        </message>
        <message>
            <source>%1 disappeared while the kiosk was using it; check the disk and the folder.</source>
            <translation>%1 desapareció mientras el quiosco lo usaba; revise el disco y la carpeta.</translation>
        </message>
        <message>
            <source>%1 is part of the ledger itself; choose another file.</source>
            <translation>%1 es parte del propio libro; elija otro archivo.</translation>
        </message>
        <message>
            <source>A backup cannot be written to %1; name a file such as backup.sqlite.</source>
            <translation>No se puede escribir una copia de seguridad en %1; indique un archivo como backup.sqlite.</translation>
        </message>
        <message>
            <source>%1 holds something other than a backup; choose another file.</source>
            <translation>%1 contiene algo que no es una copia de seguridad; elija otro archivo.</translation>
        </message>
        <message>
            <source>%1 is the ledger of a kiosk that takes real money; move it elsewhere and put the practice ledger back.</source>
            <translation>%1 es el libro de un quiosco que recibe dinero real; muévalo a otro sitio y vuelva a poner el libro de práctica.</translation>
        </message>
        <message>
            <source>%1 is a practice ledger; move it elsewhere and put the real ledger back.</source>
            <translation>%1 es un libro de práctica; muévalo a otro sitio y vuelva a poner el libro real.</translation>
        </message>
        <message>
            <source>%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.</source>
            <translation>%1 no es el libro de un quiosco; muévalo a otro sitio y vuelva a poner el libro.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (%3); install that version.</source>
            <translation>%1 lo escribió una versión más nueva de este programa (%3); instale esa versión.</translation>
        </message>
        <message>
            <source>%1 has an entry that only a newer version can read (%3); install that version.</source>
            <translation>%1 tiene una anotación que solo puede leer una versión más nueva (%3); instale esa versión.</translation>
        </message>
        <message>
            <source>%1 cannot hold what must be recorded: %3 Take no cards and tell staff.</source>
            <translation>%1 no puede guardar lo que hay que anotar: %3 No acepte tarjetas y avise al personal.</translation>
        </message>
        <message>
            <source>A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; find out who writes under so many names.</source>
            <translation>Un libro admite anotaciones de %2 quioscos, y %1 es uno de más, así que no se admitió ninguna de sus anotaciones; averigüe quién escribe con tantos nombres.</translation>
        </message>
        <message>
            <source>Kiosk %1 runs a newer version of this program (%2); install that version here too.</source>
            <translation>El quiosco %1 usa una versión más nueva de este programa (%2); instale también aquí esa versión.</translation>
        </message>
        <message>
            <source>Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at.</source>
            <translation>La anotación %2 del quiosco %1 %3, así que no se admitió ninguna de sus anotaciones; haga que revisen ambos libros.</translation>
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
        <name>LinkMistakeWords</name>
        <message numerus="yes">
            <source>the link has %Ln character(s)</source>
            <translation>
                <numerusform>el enlace tiene %Ln carácter</numerusform>
                <numerusform>el enlace tiene %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>use one of at most %1, better under 70</source>
            <translation>use uno de %1 como máximo, mejor de menos de 70</translation>
        </message>
        <message>
            <source>%1 is not an https link</source>
            <translation>%1 no es un enlace https</translation>
        </message>
        <message>
            <source>write it in full, beginning with https://</source>
            <translation>escríbalo completo, empezando por https://</translation>
        </message>
        <message>
            <source>the link hides its host behind a user name</source>
            <translation>el enlace oculta su servidor tras un nombre de usuario</translation>
        </message>
        <message>
            <source>remove everything up to the @</source>
            <translation>quite todo hasta la @</translation>
        </message>
        <message>
            <source>the link names a port</source>
            <translation>el enlace indica un puerto</translation>
        </message>
        <message>
            <source>write %1</source>
            <translation>escriba %1</translation>
        </message>
        <message>
            <source>the host %1 has capitals</source>
            <translation>el servidor %1 tiene mayúsculas</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escriba %2</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 no es un nombre de servidor público</translation>
        </message>
        <message>
            <source>write a name such as www.example.org, without numbers only</source>
            <translation>escriba un nombre como www.example.org, no solo números</translation>
        </message>
        <message>
            <source>the link has characters that not every phone reads the same way</source>
            <translation>el enlace tiene caracteres que no todos los teléfonos leen igual</translation>
        </message>
        <message>
            <source>copy it from the browser’s address line, where spaces and accents are written as %1 and the like</source>
            <translation>cópielo de la barra de direcciones del navegador, donde los espacios y acentos se escriben como %1 y similares</translation>
        </message>
        <message>
            <source>%1 is a link shortener</source>
            <translation>%1 es un acortador de enlaces</translation>
        </message>
        <message>
            <source>write the address it leads to: people must see it</source>
            <translation>escriba la dirección a la que lleva: la gente debe verla</translation>
        </message>
        <message>
            <source>%1 is not among allowed_hosts</source>
            <translation>%1 no está en allowed_hosts</translation>
        </message>
        <message>
            <source>add it there if people may be sent to it</source>
            <translation>añádalo allí si se puede enviar a la gente a él</translation>
        </message>
        <message>
            <source>%1 is not a short address</source>
            <translation>%1 no es una dirección corta</translation>
        </message>
        <message>
            <source>write it like "example.org/give", without https://</source>
            <translation>escríbala como "example.org/give", sin https://</translation>
        </message>
        <message>
            <source>write an address on one of allowed_hosts: people must see where it leads</source>
            <translation>escriba una dirección de uno de los allowed_hosts: la gente debe ver adónde lleva</translation>
        </message>
        <message>
            <source>write an address on one of them, or remove the line: the link’s own is printed</source>
            <translation>escriba una dirección de uno de ellos, o quite la línea: se imprime la del propio enlace</translation>
        </message>
    </context>
    <context>
        <name>MachineCheckWords</name>
        <message>
            <source>Time zones are as of %1, by this system’s own table.</source>
            <translation>Las zonas horarias son de %1, según la tabla de este sistema.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table.</source>
            <translation>Las zonas horarias son de %1, según la tabla propia del quiosco.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).</source>
            <translation>Las zonas horarias son de %1, según la tabla propia del quiosco; la de este sistema es más antigua (%2).</translation>
        </message>
        <message>
            <source>The disk cannot be checked (%1), so take no gifts here; tell staff.</source>
            <translation>No se puede comprobar el disco (%1), así que no acepte donaciones aquí; avise al personal.</translation>
        </message>
        <message>
            <source>Nobody but this user and root can change what the kiosk reads.</source>
            <translation>Nadie más que este usuario y root puede cambiar lo que lee el quiosco.</translation>
        </message>
        <message>
            <source>The screen’s size is not known, so nobody can tell from how far its codes scan; try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24</source>
            <translation>No se conoce el tamaño de la pantalla, así que no se puede saber desde qué distancia se escanean sus códigos; pruebe uno con un teléfono, o que el personal ponga la diagonal con: kiosk settings set screen_inches 24</translation>
        </message>
        <message>
            <source>%1 of play money was paid by card.</source>
            <translation>Se pagaron con tarjeta %1 de dinero de juguete.</translation>
        </message>
        <message>
            <source>The practice payment failed: %1</source>
            <translation>El pago de práctica falló: %1</translation>
        </message>
        <message>
            <source>The practice payment could not start: %1</source>
            <translation>El pago de práctica no pudo empezar: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may get at the settings and the ledger: %1</source>
            <translation>Otro usuario de este equipo podría acceder a los ajustes y al libro: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the screen says and asks for: %1</source>
            <translation>Otro usuario de este equipo podría cambiar lo que dice y pide la pantalla: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may give the kiosk other keys: %1</source>
            <translation>Otro usuario de este equipo podría dar al quiosco otras claves: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the kiosk does: %1</source>
            <translation>Otro usuario de este equipo podría cambiar lo que hace el quiosco: %1</translation>
        </message>
        <message>
            <source>others may write in %1; staff runs chmod go-w on it, or moves it.</source>
            <translation>otros pueden escribir en %1; el personal ejecuta chmod go-w sobre ello, o lo mueve.</translation>
        </message>
        <message>
            <source>%1 belongs to another user; staff gives it to the kiosk’s, or moves it.</source>
            <translation>%1 pertenece a otro usuario; el personal se lo asigna al del quiosco, o lo mueve.</translation>
        </message>
        <message>
            <source>others may read %1; staff runs chmod go-rwx on it.</source>
            <translation>otros pueden leer %1; el personal ejecuta chmod go-rwx sobre ello.</translation>
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
            <translation>Quedan libres %1.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, enough for today; ask staff to make room.</source>
            <translation>Solo quedan libres %1 en el disco, suficiente para hoy; pida al personal que haga sitio.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free.</source>
            <translation>Solo quedan libres %1 en el disco, así que pronto podrían no anotarse donaciones; no acepte ninguna hasta que haya %2 MB libres.</translation>
        </message>
        <message>
            <source>The screen has %1 inches.</source>
            <translation>La pantalla tiene %1 pulgadas.</translation>
        </message>
        <message>
            <source>The screen has %1 inches with %2 by %3 pixels.</source>
            <translation>La pantalla tiene %1 pulgadas con %2 por %3 píxeles.</translation>
        </message>
        <message>
            <source>Lower buttons stand in its lower half.</source>
            <translation>Los botones bajos están en su mitad inferior.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm.</source>
            <translation>Los botones bajos están de %1 a %2 mm sobre el suelo; una persona sentada alcanza de 380 a 1220 mm.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor.</source>
            <translation>Los botones bajos están de %1 a %2 mm sobre el suelo.</translation>
        </message>
        <message>
            <source>Every code scans; from how far is not known.</source>
            <translation>Todos los códigos se escanean; no se sabe desde qué distancia.</translation>
        </message>
        <message>
            <source>Every code scans, from about %2 m.</source>
            <translation>Todos los códigos se escanean, desde unos %2 m.</translation>
        </message>
        <message>
            <source>The code for “%1” scans only from about %2 m; let people come close, or ask staff for a larger screen or a shorter link.</source>
            <translation>El código de «%1» solo se escanea desde unos %2 m; deje que la gente se acerque, o pida al personal una pantalla más grande o un enlace más corto.</translation>
        </message>
        <message>
            <source>The code for “%1” does not scan, so people cannot follow it; read them the address below it, and ask staff to shorten the link.</source>
            <translation>El código de «%1» no se escanea, así que la gente no puede seguirlo; léales la dirección que hay debajo, y pida al personal que acorte el enlace.</translation>
        </message>
        <message>
            <source>“%1” ended on %2 and is no longer shown; staff can take it out.</source>
            <translation>«%1» terminó el %2 y ya no se muestra; el personal puede quitarlo.</translation>
        </message>
        <message>
            <source>“%1” is shown from %2 on.</source>
            <translation>«%1» se muestra desde el %2.</translation>
        </message>
        <message>
            <source>This machine can draw every letter of the campaign.</source>
            <translation>Este equipo puede dibujar todas las letras de la campaña.</translation>
        </message>
        <message>
            <source>Which letters this machine can draw is not known here.</source>
            <translation>Aquí no se sabe qué letras puede dibujar este equipo.</translation>
        </message>
        <message>
            <source>This machine has no font for %1 and shows boxes; the texts are %2. Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk.</source>
            <translation>Este equipo no tiene tipo de letra para %1 y muestra cuadros; los textos son %2. Pida al personal que instale uno, como fonts-noto-core o fonts-noto-cjk de Debian.</translation>
        </message>
        <message>
            <source>%1 speaks every language that can be chosen; listen whether it is loud enough.</source>
            <translation>%1 habla todos los idiomas que se pueden elegir; escuche si se oye lo suficiente.</translation>
        </message>
        <message>
            <source>%1 is not installed or does not answer, so nobody hears anything; ask staff to install the package of that name.</source>
            <translation>%1 no está instalado o no responde, así que nadie oye nada; pida al personal que instale el paquete de ese nombre.</translation>
        </message>
        <message>
            <source>%1 cannot speak %2, where guidance is in the kiosk’s own language or English; ask staff for another voice.</source>
            <translation>%1 no puede hablar %2; ahí la guía es en el idioma del quiosco o en inglés. Pida al personal otra voz.</translation>
        </message>
        <message>
            <source>With real money, no test payment is made; practise with: kiosk --practice</source>
            <translation>Con dinero real no se hace ningún pago de prueba; practique con: kiosk --practice</translation>
        </message>
        <message>
            <source>A kiosk is already practising here; pay there with a simulated card.</source>
            <translation>Ya hay un quiosco practicando aquí; pague allí con una tarjeta simulada.</translation>
        </message>
        <message>
            <source>The practice payment was not taken; look at the lines above and try again, no real money was moved.</source>
            <translation>El pago de práctica no se aceptó; mire las líneas de arriba e inténtelo otra vez; no se movió dinero real.</translation>
        </message>
        <message>
            <source>The practice payment took longer than %1 seconds; look at the lines above and try again, no real money was moved.</source>
            <translation>El pago de práctica tardó más de %1 segundos; mire las líneas de arriba e inténtelo otra vez; no se movió dinero real.</translation>
        </message>
    </context>
    <context>
        <name>MachineSection</name>
        <message>
            <source>Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.</source>
            <translation>Cada campo se guarda al salir de él. Algunos cambios se ven enseguida; los demás, cuando el quiosco se inicia de nuevo.</translation>
        </message>
        <message>
            <source>New PIN, 6 to 12 digits</source>
            <translation>PIN nuevo, de 6 a 12 cifras</translation>
        </message>
        <message>
            <source>Same PIN again</source>
            <translation>El mismo PIN otra vez</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Voluntarios</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Poner PIN</translation>
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
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 complementa las donaciones hasta agotar su fondo</translation>
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
            <translation>%1: %2, con su teléfono</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ver un código más grande.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>¿Y las dos cosas?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Toque para asociarse por %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Toque para asociarse desde %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Such as 25.</source>
            <translation>Como 25.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>Lo que paga</translation>
        </message>
        <message>
            <source>Such as “keeps a server running for a month”.</source>
            <translation>Como «mantiene un servidor en marcha un mes».</translation>
        </message>
        <message>
            <source>Mark as suggested</source>
            <translation>Marcar como sugerido</translation>
        </message>
        <message>
            <source>One amount at most. Nothing is chosen for anybody.</source>
            <translation>Un importe como máximo. No se elige nada por nadie.</translation>
        </message>
        <message>
            <source>Smallest gift</source>
            <translation>Donación mínima</translation>
        </message>
        <message>
            <source>Such as 2.</source>
            <translation>Como 2.</translation>
        </message>
        <message>
            <source>Largest gift</source>
            <translation>Donación máxima</translation>
        </message>
        <message>
            <source>Such as 5000.</source>
            <translation>Como 5000.</translation>
        </message>
        <message>
            <source>Card fee in percent</source>
            <translation>Comisión de tarjeta en porcentaje</translation>
        </message>
        <message>
            <source>Such as 2.9. If empty, nobody is asked whether they would like to cover the fee.</source>
            <translation>Como 2.9. Si está vacío, no se pregunta a nadie si quiere cubrir la comisión.</translation>
        </message>
        <message>
            <source>Fixed card fee</source>
            <translation>Comisión fija de tarjeta</translation>
        </message>
        <message>
            <source>What each gift costs on top of that, such as 0.30.</source>
            <translation>Lo que cuesta cada donación además de eso, como 0.30.</translation>
        </message>
        <message>
            <source>Where monthly gifts are stopped</source>
            <translation>Dónde se cancelan las donaciones mensuales</translation>
        </message>
        <message>
            <source>The login link of Stripe’s customer portal, or a page of yours.</source>
            <translation>El enlace de acceso al portal de clientes de Stripe, o una página propia.</translation>
        </message>
        <message>
            <source>Monthly gifts</source>
            <translation>Donaciones mensuales</translation>
        </message>
        <message>
            <source>If yes, people can choose to give every month, on their own phone.</source>
            <translation>Si es sí, se puede elegir donar cada mes, en el propio teléfono.</translation>
        </message>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Más formas de pagar con el teléfono</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Además de tarjetas, con los nombres de Stripe, uno por línea: por ejemplo twint, swish, bizum, pix o upi.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Marks the fund at Stripe and in exports, such as docs.</source>
            <translation>Identifica el fondo en Stripe y en las exportaciones, como docs.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>What people choose, such as “Documentation”.</source>
            <translation>Lo que se elige, como «Documentación».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Una línea más</translation>
        </message>
        <message>
            <source>What its money does. With one fund alone, nobody is asked.</source>
            <translation>Lo que logra su dinero. Con un solo fondo no se pregunta a nadie.</translation>
        </message>
        <message>
            <source>Marks these dues at Stripe and in exports, such as student.</source>
            <translation>Identifica estas cuotas en Stripe y en las exportaciones, como student.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>What people choose, such as “Student”.</source>
            <translation>Lo que se elige, como «Estudiante».</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>Para quién es.</translation>
        </message>
        <message>
            <source>What you can: smallest</source>
            <translation>Lo que pueda: mínimo</translation>
        </message>
        <message>
            <source>If people may choose their membership fee, such as 25.</source>
            <translation>Si se puede elegir la cuota de socio, como 25.</translation>
        </message>
        <message>
            <source>What you can: suggested</source>
            <translation>Lo que pueda: sugerido</translation>
        </message>
        <message>
            <source>What the keypad shows at first, such as 50.</source>
            <translation>Lo que muestra el teclado al principio, como 50.</translation>
        </message>
        <message>
            <source>What you can: largest</source>
            <translation>Lo que pueda: máximo</translation>
        </message>
        <message>
            <source>Such as 1000.</source>
            <translation>Como 1000.</translation>
        </message>
        <message>
            <source>Whom it is for, or why.</source>
            <translation>Para quién es, o por qué.</translation>
        </message>
    </context>
    <context>
        <name>MoneySectionWords</name>
        <message>
            <source>This day</source>
            <translation>Este día</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>En el libro</translation>
        </message>
        <message>
            <source>In the ledger before</source>
            <translation>En el libro antes</translation>
        </message>
        <message>
            <source>In the ledger after</source>
            <translation>En el libro después</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <translation>Importe (%1)</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
            <translation>
                <numerusform>La comisión de %Ln donación con tarjeta aún no se conoce; ejecute: kiosk reconcile</numerusform>
                <numerusform>Las comisiones de %Ln donaciones con tarjeta aún no se conocen; ejecute: kiosk reconcile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
            <translation>
                <numerusform>La comisión de %Ln donación con tarjeta está en otra moneda (%1), y en ninguna de estas sumas.</numerusform>
                <numerusform>Las comisiones de %Ln donaciones con tarjeta están en otra moneda (%1), y en ninguna de estas sumas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) joined at the booth.</source>
            <translation>
                <numerusform>%Ln socio se asoció en el puesto.</numerusform>
                <numerusform>%Ln socios se asociaron en el puesto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln monthly supporter(s) began at the booth.</source>
            <translation>
                <numerusform>%Ln donante mensual empezó en el puesto.</numerusform>
                <numerusform>%Ln donantes mensuales empezaron en el puesto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also %1 in a currency that isn’t the campaign’s; it counts toward no goal.</source>
            <translation>Además %1 en una moneda que no es la de la campaña; no cuenta para ninguna meta.</translation>
        </message>
        <message>
            <source>Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here.</source>
            <translation>Stripe devolvió %1 de %2, una donación que no está en este libro; aquí no cambia nada.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donaciones</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Bruto</translation>
        </message>
        <message>
            <source>Deducted</source>
            <translation>Deducido</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>By method</source>
            <translation>Por método</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Comisiones</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Tras comisiones</translation>
        </message>
        <message>
            <source>Dues: what people can</source>
            <translation>Cuotas: lo que cada uno pueda</translation>
        </message>
        <message>
            <source>Dues: %1</source>
            <translation>Cuotas: %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nada en particular</translation>
        </message>
        <message>
            <source>What gifts are for</source>
            <translation>Para qué son las donaciones</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Quiosco</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Por quiosco</translation>
        </message>
        <message>
            <source>outside shifts</source>
            <translation>fuera de turnos</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>By shift</source>
            <translation>Por turno</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Refunds and voids</source>
            <translation>Devoluciones y anulaciones</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulación</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>(receipt %1)</source>
            <translation>(recibo %1)</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Choose a network, then type its password</source>
            <translation>Elija una red y después escriba su contraseña</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Contraseña de %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <source>Touch again to restart</source>
            <translation>Toque otra vez para reiniciar</translation>
        </message>
        <message>
            <source>Restart this computer</source>
            <translation>Reiniciar este equipo</translation>
        </message>
        <message>
            <source>Touch again to turn off</source>
            <translation>Toque otra vez para apagar</translation>
        </message>
        <message>
            <source>Turn this computer off</source>
            <translation>Apagar este equipo</translation>
        </message>
    </context>
    <context>
        <name>NotAReadingWords</name>
        <message>
            <source>it is UTF-16 or not text at all; save it as UTF-8</source>
            <translation>es UTF-16 o no es texto; guárdelo como UTF-8</translation>
        </message>
        <message>
            <source>it is not UTF-8; save it as UTF-8</source>
            <translation>no es UTF-8; guárdelo como UTF-8</translation>
        </message>
        <message>
            <source>an amount in it is %1; write it like "41230.55"</source>
            <translation>un importe es %1; escríbalo como "41230.55"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2; write it like "41230.55"</source>
            <translation>%1 tiene demasiados decimales para %2; escríbalo como "41230.55"</translation>
        </message>
        <message>
            <source>a count in it is %1; write it like "512"</source>
            <translation>un recuento es %1; escríbalo como "512"</translation>
        </message>
        <message>
            <source>its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z</source>
            <translation>su as_of es %1; escriba un momento con su zona, como 2026-11-23T18:04:00Z</translation>
        </message>
        <message>
            <source>its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong</source>
            <translation>su as_of, %1, aún no ha llegado según el reloj de este equipo; ponga en hora el reloj que esté mal</translation>
        </message>
        <message>
            <source>it gives %1 more than %2 times its target; correct the feed or the target</source>
            <translation>da a %1 más de %2 veces su objetivo; corrija la fuente o el objetivo</translation>
        </message>
        <message>
            <source>its currency is %1 and the campaign’s is %2; use one of the two</source>
            <translation>su moneda es %1 y la de la campaña es %2; use una de las dos</translation>
        </message>
        <message>
            <source>it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock</source>
            <translation>no dice cuándo se contó, y este equipo no sabe la hora; ponga su reloj en hora</translation>
        </message>
        <message>
            <source>it is not the answer of CiviCRM’s widget; check that the address has format=1</source>
            <translation>no es la respuesta del widget de CiviCRM; compruebe que la dirección tiene format=1</translation>
        </message>
        <message>
            <source>CiviCRM has no widget for this page; switch it on there, or correct cpageId</source>
            <translation>CiviCRM no tiene widget para esta página; actívelo allí, o corrija cpageId</translation>
        </message>
        <message>
            <source>it has raised less than the baseline that is taken off; correct the baseline</source>
            <translation>ha recaudado menos que la cifra de partida que se resta; corrija la cifra de partida</translation>
        </message>
        <message>
            <source>its number of donors is %1; tell who looks after the kiosk</source>
            <translation>su número de donantes es %1; avise a quien cuida del quiosco</translation>
        </message>
        <message>
            <source>its amount is %1, which cannot be read; tell who looks after the kiosk</source>
            <translation>su importe es %1, que no se puede leer; avise a quien cuida del quiosco</translation>
        </message>
        <message>
            <source>its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings</source>
            <translation>su importe %1 puede significar dos importes; elija otros signos en los ajustes de CiviCRM</translation>
        </message>
        <message>
            <source>its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings</source>
            <translation>su importe %1 no está escrito como un importe; elija otros signos en los ajustes de CiviCRM</translation>
        </message>
        <message>
            <source>its amounts are in %1, and the campaign’s are in %2; use one of the two</source>
            <translation>sus importes están en %1, y los de la campaña en %2; use una de las dos</translation>
        </message>
        <message>
            <source>it has no line for %1; correct the feed or its goals in the campaign</source>
            <translation>no tiene línea para %1; corrija la fuente o sus metas en la campaña</translation>
        </message>
        <message>
            <source>its last line doesn’t end; it was cut off, or a line break is missing there</source>
            <translation>su última línea no termina; se cortó, o allí falta un salto de línea</translation>
        </message>
        <message>
            <source>it is not CSV; check what writes it</source>
            <translation>no es CSV; compruebe qué lo escribe</translation>
        </message>
        <message>
            <source>its first line is another one; write as_of,goal_id,raised,target,count</source>
            <translation>su primera línea es otra; escriba as_of,goal_id,raised,target,count</translation>
        </message>
        <message>
            <source>its line %1 has %2 columns instead of %3; correct it</source>
            <translation>su línea %1 tiene %2 columnas en lugar de %3; corríjala</translation>
        </message>
        <message>
            <source>its line %1 gives a goal a second time; keep one line for each</source>
            <translation>su línea %1 da una meta por segunda vez; deje una línea para cada una</translation>
        </message>
        <message>
            <source>it is not a JSON object; check what writes it</source>
            <translation>no es un objeto JSON; compruebe qué lo escribe</translation>
        </message>
        <message>
            <source>its schema is %1, and this kiosk knows 1; write it so</source>
            <translation>su schema es %1, y este quiosco conoce 1; escríbalo así</translation>
        </message>
        <message>
            <source>it is about the campaign %1, not %2; use that campaign’s feed</source>
            <translation>trata de la campaña %1, no de %2; use la fuente de esa campaña</translation>
        </message>
        <message>
            <source>it is not JSON, or was cut off; check what writes it</source>
            <translation>no es JSON, o se cortó; compruebe qué lo escribe</translation>
        </message>
        <message>
            <source>it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]</source>
            <translation>no tiene lista de metas, cada una con su id; escriba "goals": [{"id": …, "raised": …}]</translation>
        </message>
        <message>
            <source>it has no goal %1; correct the feed or its goals in the campaign</source>
            <translation>no tiene la meta %1; corrija la fuente o sus metas en la campaña</translation>
        </message>
        <message>
            <source>its goal %1 is in %2, and %3 is not; use a goal in its unit</source>
            <translation>su meta %1 está en %2, y %3 no; use una meta en su unidad</translation>
        </message>
        <message>
            <source>it has %1 twice; keep one</source>
            <translation>tiene %1 dos veces; deje una</translation>
        </message>
        <message>
            <source>a number in it is %1; write it like "41230.55"</source>
            <translation>un número es %1; escríbalo como "41230.55"</translation>
        </message>
        <message>
            <source>it isn’t said when its figures were read; write as_of with day and time</source>
            <translation>no se dice cuándo se leyeron sus cifras; escriba as_of con día y hora</translation>
        </message>
        <message>
            <source>it is not an answer of APIv4; check the address of the site and the key’s permissions</source>
            <translation>no es una respuesta de APIv4; compruebe la dirección del sitio y los permisos de la clave</translation>
        </message>
        <message>
            <source>it was paid in several currencies, which have no common sum; use another page for each</source>
            <translation>se pagó en varias monedas, que no tienen una suma común; use otra página para cada una</translation>
        </message>
        <message>
            <source>nothing stands at %1; the sum may be hidden there, or correct the path</source>
            <translation>no hay nada en %1; quizá la suma esté oculta allí, o corrija la ruta</translation>
        </message>
        <message>
            <source>at %1 stands %2, not one figure; correct the path, or add the items up with each</source>
            <translation>en %1 hay %2, no una sola cifra; corrija la ruta, o sume los elementos con each</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a whole number from 0; check what it counts in</source>
            <translation>en %1 hay %2, no un número entero desde 0; compruebe en qué cuenta</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a number such as 12.50; correct the path or amounts</source>
            <translation>en %1 hay %2, no un número como 12.50; corrija la ruta o amounts</translation>
        </message>
        <message>
            <source>at %1 stands %2, not text such as "12.50"; correct the path or amounts</source>
            <translation>en %1 hay %2, no un texto como "12.50"; corrija la ruta o amounts</translation>
        </message>
        <message>
            <source>an amount in it is %1, which is no amount in the marks of %2; correct it, or marks</source>
            <translation>un importe es %1, que no es un importe con los signos de %2; corríjalo, o corrija marks</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a list; correct the path in each</source>
            <translation>en %1 hay %2, no una lista; corrija la ruta en each</translation>
        </message>
        <message>
            <source>its list goes on after %1 pages; allow more pages, or ask for longer ones</source>
            <translation>su lista sigue después de %1 páginas; permita más páginas, o pida páginas más largas</translation>
        </message>
        <message>
            <source>it gave no token for the key; check the key, and the address in token_from</source>
            <translation>no dio ningún token para la clave; compruebe la clave y la dirección en token_from</translation>
        </message>
        <message>
            <source>it tells of errors instead of figures; check the query and the key</source>
            <translation>informa de errores en lugar de cifras; compruebe la consulta y la clave</translation>
        </message>
    </context>
    <context>
        <name>NotCountedWords</name>
        <message>
            <source>%1 (by goal: %2)</source>
            <translation>%1 (por meta: %2)</translation>
        </message>
        <message numerus="yes">
            <source>Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</source>
            <translation>
                <numerusform>No contado para la meta de un fondo: %2 de %n donación para el fondo «%1», que esta campaña no tiene; si lo tiene con otro id, devuélvale este id.</numerusform>
                <numerusform>No contado para la meta de un fondo: %2 de %n donaciones para el fondo «%1», que esta campaña no tiene; si lo tiene con otro id, devuélvale este id.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
            <translation>
                <numerusform>No contado: %2 de %n donación de la campaña «%1»; ninguna meta de esta campaña la cuenta, así que no hay nada que traspasar.</numerusform>
                <numerusform>No contado: %2 de %n donaciones de la campaña «%1»; ninguna meta de esta campaña las cuenta, así que no hay nada que traspasar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>No contado: %n socio de la campaña «%1»; si es esta campaña con un id anterior, traspáselo con: kiosk ledger take-over %1</numerusform>
                <numerusform>No contado: %n socios de la campaña «%1»; si es esta campaña con un id anterior, traspáselos con: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>No contado: %2 de %n donación de la campaña «%1»; si es esta campaña con un id anterior, traspásela con: kiosk ledger take-over %1</numerusform>
                <numerusform>No contado: %2 de %n donaciones de la campaña «%1»; si es esta campaña con un id anterior, traspáselas con: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
            <translation>
                <numerusform>No contado: %2 de %n donación de la campaña «%1», en otra moneda que la de esta campaña; si pertenece a esta campaña, traspásela con: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
                <numerusform>No contado: %2 de %n donaciones de la campaña «%1», en otra moneda que la de esta campaña; si pertenecen a esta campaña, traspáselas con: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; if it belongs to this drive, take it over with: %3</source>
            <translation>No contado: %2 por correcciones, devoluciones o anotaciones anuladas de la campaña «%1»; si pertenece a esta campaña, traspáselo con: %3</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>All is well.</source>
            <translation>Todo bien.</translation>
        </message>
        <message>
            <source>Something went wrong with the ledger; the log has the details.</source>
            <translation>Algo salió mal con el libro; los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>Cards are off until this is fixed. Codes and stories go on.</source>
            <translation>Las tarjetas están desactivadas hasta que esto se arregle. Los códigos y las historias siguen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
            <translation>
                <numerusform>%Ln problema más: ejecute «kiosk ledger verify» para verlos todos.</numerusform>
                <numerusform>%Ln problemas más: ejecute «kiosk ledger verify» para verlos todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other kiosks can’t be reached; this one keeps counting by itself. %1</source>
            <translation>No hay conexión con los otros quioscos; este sigue contando por sí solo. %1</translation>
        </message>
        <message>
            <source>Part of the campaign has a problem and is left out; the rest is on the screen.</source>
            <translation>Una parte de la campaña tiene un problema y no se muestra; el resto está en la pantalla.</translation>
        </message>
        <message>
            <source>The campaign can’t be shown until this is fixed:</source>
            <translation>La campaña no se puede mostrar hasta que se arregle esto:</translation>
        </message>
        <message>
            <source>The campaign was saved with a mistake, so the last good version stays on the screen.</source>
            <translation>La campaña se guardó con un error, así que la última versión buena sigue en la pantalla.</translation>
        </message>
        <message>
            <source>The campaign’s folder %1 is gone. Put it back, or choose another campaign.</source>
            <translation>La carpeta de la campaña %1 ha desaparecido. Vuelva a ponerla, o elija otra campaña.</translation>
        </message>
        <message>
            <source>%1: the code scans. To see from how far, set screen_inches.</source>
            <translation>%1: el código se escanea. Para ver desde qué distancia, ponga screen_inches.</translation>
        </message>
        <message>
            <source>%1: the code scans from %2 m.</source>
            <translation>%1: el código se escanea desde %2 m.</translation>
        </message>
        <message>
            <source>%1: the code scans only from %2 m. Use a larger screen or a shorter link.</source>
            <translation>%1: el código solo se escanea desde %2 m. Use una pantalla más grande o un enlace más corto.</translation>
        </message>
        <message>
            <source>The code “%1” can’t be read on this screen, so only its address is shown.</source>
            <translation>El código «%1» no se puede leer en esta pantalla, así que solo se muestra su dirección.</translation>
        </message>
        <message>
            <source>The feed %1 couldn’t be read, so its last figure stays. %2</source>
            <translation>No se pudo leer la fuente %1, así que queda su última cifra. %2</translation>
        </message>
        <message>
            <source>The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.</source>
            <translation>La fuente %1 se movió de golpe más del %2 % de una meta, así que queda su última cifra.</translation>
        </message>
        <message>
            <source>It counts once %1 readings in a row agree, or now with: kiosk feed accept %2</source>
            <translation>Cuenta cuando coincidan %1 lecturas seguidas, o ahora con: kiosk feed accept %2</translation>
        </message>
        <message>
            <source>Not confirmed yet: payment %1. Nobody should pay it again.</source>
            <translation>Aún sin confirmar: pago %1. Nadie debe volver a pagarlo.</translation>
        </message>
        <message>
            <source>The last payment: %1</source>
            <translation>El último pago: %1</translation>
        </message>
        <message>
            <source>Something went wrong while a gift was taken; the log has the details.</source>
            <translation>Algo salió mal al recibir una donación; los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>This machine’s clock says %1. Dates are left out until it is set right.</source>
            <translation>El reloj de este equipo dice %1. Las fechas no se muestran hasta que se ponga bien.</translation>
        </message>
        <message>
            <source>This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff.</source>
            <translation>Este quiosco falló varias veces seguidas, así que solo muestra los códigos y no acepta donaciones. Lo intenta de nuevo en diez minutos, o cuando alguien introduce un PIN. Si vuelve a fallar, avise al personal.</translation>
        </message>
        <message>
            <source>Something went wrong. Restart the kiosk; the log has the details.</source>
            <translation>Algo salió mal. Reinicie el quiosco; los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>Then restart the kiosk.</source>
            <translation>Después reinicie el quiosco.</translation>
        </message>
        <message>
            <source>The settings and campaign are still being read. Check the disk or share they are on.</source>
            <translation>Los ajustes y la campaña aún se están leyendo. Revise el disco o la carpeta compartida donde están.</translation>
        </message>
        <message>
            <source>Something went wrong; the log has the details.</source>
            <translation>Algo salió mal; los detalles están en el registro del programa.</translation>
        </message>
    </context>
    <context>
        <name>NotedWords</name>
        <message>
            <source>The title "%1".</source>
            <translation>El título "%1".</translation>
        </message>
        <message>
            <source>The organisation: %1.</source>
            <translation>La organización: %1.</translation>
        </message>
        <message>
            <source>The first day, %1: the day of the post.</source>
            <translation>El primer día, %1: el día de la publicación.</translation>
        </message>
        <message>
            <source>The ask "%1": %2</source>
            <translation>La petición "%1": %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) under "%1".</source>
            <translation>
                <numerusform>%Ln línea bajo "%1".</numerusform>
                <numerusform>%Ln líneas bajo "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s): %1</source>
            <translation>
                <numerusform>%Ln logro: %1</numerusform>
                <numerusform>%Ln logros: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln credit(s): %1</source>
            <translation>
                <numerusform>%Ln mención de apoyo: %1</numerusform>
                <numerusform>%Ln menciones de apoyo: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks under "%1".</source>
            <translation>El agradecimiento bajo "%1".</translation>
        </message>
        <message>
            <source>The line "%1".</source>
            <translation>La línea "%1".</translation>
        </message>
        <message>
            <source>Where to follow: %1.</source>
            <translation>Dónde seguir la campaña: %1.</translation>
        </message>
        <message>
            <source>The picture %1.</source>
            <translation>La imagen %1.</translation>
        </message>
        <message>
            <source>The file is in %1, not UTF-8; it was read as such.</source>
            <translation>El archivo está en %1, no en UTF-8; se leyó así.</translation>
        </message>
        <message>
            <source>The front matter is too long and was left out.</source>
            <translation>El encabezado (front matter) es demasiado largo y se omitió.</translation>
        </message>
        <message>
            <source>The front matter is not YAML; its plain lines were read.</source>
            <translation>El encabezado (front matter) no es YAML; se leyeron sus líneas sencillas.</translation>
        </message>
        <message>
            <source>The front matter is not YAML (line %1); its plain lines were read.</source>
            <translation>El encabezado (front matter) no es YAML (línea %1); se leyeron sus líneas sencillas.</translation>
        </message>
        <message>
            <source>The front matter is not TOML; its plain lines were read.</source>
            <translation>El encabezado (front matter) no es TOML; se leyeron sus líneas sencillas.</translation>
        </message>
        <message>
            <source>The front matter names nothing and was left out.</source>
            <translation>El encabezado (front matter) no nombra nada y se omitió.</translation>
        </message>
        <message>
            <source>Bold marks that stood apart from their words are read as bold.</source>
            <translation>Las marcas de negrita separadas de sus palabras se leen como negrita.</translation>
        </message>
        <message>
            <source>Programs, forms and what is embedded in the page are left out.</source>
            <translation>Se omiten los programas, los formularios y lo incrustado en la página.</translation>
        </message>
        <message>
            <source>Paragraphs of more than %1 characters are left out.</source>
            <translation>Se omiten los párrafos de más de %1 caracteres.</translation>
        </message>
        <message>
            <source>Emoji: the screen’s letters have none.</source>
            <translation>Emojis: las letras de la pantalla no tienen ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s) beyond the first %1.</source>
            <translation>
                <numerusform>%Ln logro después de los %1 primeros.</numerusform>
                <numerusform>%Ln logros después de los %1 primeros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) of what donations do.</source>
            <translation>
                <numerusform>%Ln línea más de lo que logran las donaciones.</numerusform>
                <numerusform>%Ln líneas más de lo que logran las donaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Later sentences of %Ln highlight(s): %1</source>
            <translation>
                <numerusform>Frases posteriores de %Ln logro: %1</numerusform>
                <numerusform>Frases posteriores de %Ln logros: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the thanks: "%1"</source>
            <translation>Del agradecimiento: "%1"</translation>
        </message>
        <message>
            <source>"%1": the screen has two ways to join, so the line would not be true.</source>
            <translation>"%1": la pantalla tiene dos formas de asociarse, así que la línea no sería cierta.</translation>
        </message>
        <message>
            <source>Another donation link: %1</source>
            <translation>Otro enlace para donar: %1</translation>
        </message>
        <message>
            <source>Another donation link, "%1": %2</source>
            <translation>Otro enlace para donar, "%1": %2</translation>
        </message>
        <message>
            <source>Another membership link: %1</source>
            <translation>Otro enlace para asociarse: %1</translation>
        </message>
        <message>
            <source>Another membership link, "%1": %2</source>
            <translation>Otro enlace para asociarse, "%1": %2</translation>
        </message>
        <message>
            <source>The picture %1: it belongs to no highlight.</source>
            <translation>La imagen %1: no pertenece a ningún logro.</translation>
        </message>
        <message>
            <source>The picture %1: it is on another site, and nothing is fetched.</source>
            <translation>La imagen %1: está en otro sitio, y no se descarga nada.</translation>
        </message>
        <message>
            <source>The picture %1: it lies outside the post’s folder.</source>
            <translation>La imagen %1: está fuera de la carpeta de la publicación.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP file.</source>
            <translation>La imagen %1: no es un archivo PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <source>The picture %1: there is no such file beside the post.</source>
            <translation>La imagen %1: no existe tal archivo junto a la publicación.</translation>
        </message>
        <message>
            <source>The picture %1: it has more than %2 bytes.</source>
            <translation>La imagen %1: tiene más de %2 bytes.</translation>
        </message>
        <message>
            <source>The picture %1: it cannot be read.</source>
            <translation>La imagen %1: no se puede leer.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.</source>
            <translation>La imagen %1: no es una imagen PNG, JPEG o WebP, diga lo que diga su nombre.</translation>
        </message>
        <message>
            <source>The title: the post has none.</source>
            <translation>El título: la publicación no tiene.</translation>
        </message>
        <message>
            <source>The title: it was too long and is cut.</source>
            <translation>El título: era demasiado largo y se acortó.</translation>
        </message>
        <message>
            <source>The organisation: the post names "%1"; check that it is yours.</source>
            <translation>La organización: la publicación nombra "%1"; compruebe que sea la suya.</translation>
        </message>
        <message>
            <source>The organisation: the post does not say whose drive it is.</source>
            <translation>La organización: la publicación no dice de quién es la campaña.</translation>
        </message>
        <message>
            <source>The language: the post does not say it; it reads like "%1".</source>
            <translation>El idioma: la publicación no lo dice; parece "%1".</translation>
        </message>
        <message>
            <source>The language: the post does not say it; "en" is only assumed.</source>
            <translation>El idioma: la publicación no lo dice; "en" es solo una suposición.</translation>
        </message>
        <message>
            <source>The currency: the post names none; %1 is assumed.</source>
            <translation>La moneda: la publicación no nombra ninguna; se supone %1.</translation>
        </message>
        <message>
            <source>The currency: the post names %1, a campaign has one, and %2 is assumed.</source>
            <translation>La moneda: la publicación nombra %1, una campaña tiene una sola, y se supone %2.</translation>
        </message>
        <message>
            <source>The last day: the post says "%1".</source>
            <translation>El último día: la publicación dice "%1".</translation>
        </message>
        <message>
            <source>The last day: it is not in the post.</source>
            <translation>El último día: no está en la publicación.</translation>
        </message>
        <message>
            <source>The first day: the post has no date.</source>
            <translation>El primer día: la publicación no tiene fecha.</translation>
        </message>
        <message>
            <source>The donation link: none was found that can be shown.</source>
            <translation>El enlace para donar: no se encontró ninguno que se pueda mostrar.</translation>
        </message>
        <message>
            <source>A membership link: none was found; without one there is one code.</source>
            <translation>Un enlace para asociarse: no se encontró ninguno; sin él hay un solo código.</translation>
        </message>
        <message>
            <source>The donation link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>El enlace para donar: puede ser %1; no se muestra ningún código para él hasta que usted lo ponga.</translation>
        </message>
        <message>
            <source>The membership link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>El enlace para asociarse: puede ser %1; no se muestra ningún código para él hasta que usted lo ponga.</translation>
        </message>
        <message>
            <source>The post writes the link with http; %1 is taken, so try it.</source>
            <translation>La publicación escribe el enlace con http; se toma %1, así que pruébelo.</translation>
        </message>
        <message>
            <source>A partner’s offer without a page of its own: "%1"</source>
            <translation>La oferta de un colaborador sin página propia: "%1"</translation>
        </message>
        <message>
            <source>A partner’s offer: "%1"; it may be %2, and has no code until you have set it.</source>
            <translation>La oferta de un colaborador: "%1"; puede ser %2, y no tiene código hasta que usted lo ponga.</translation>
        </message>
        <message>
            <source>What membership costs: "%1"</source>
            <translation>Lo que cuesta la membresía: "%1"</translation>
        </message>
        <message>
            <source>Giving every month, if people can: "%1"</source>
            <translation>Donar cada mes, si se puede: "%1"</translation>
        </message>
        <message>
            <source>A figure of the drive, if it still holds: "%1"</source>
            <translation>Una cifra de la campaña, si aún es válida: "%1"</translation>
        </message>
        <message>
            <source>For people who gave already: "%1"</source>
            <translation>Para quienes ya donaron: "%1"</translation>
        </message>
        <message>
            <source>Both asks lead to the same page.</source>
            <translation>Ambas peticiones llevan a la misma página.</translation>
        </message>
        <message>
            <source>What donations do: the post has no list of it.</source>
            <translation>Lo que logran las donaciones: la publicación no tiene una lista de ello.</translation>
        </message>
        <message>
            <source>Highlights: none was recognised.</source>
            <translation>Logros: no se reconoció ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>Titles: %Ln highlight(s) without one of its own.</source>
            <translation>
                <numerusform>Títulos: %Ln logro sin título propio.</numerusform>
                <numerusform>Títulos: %Ln logros sin título propio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long titles: %Ln highlight(s), cut to fit.</source>
            <translation>
                <numerusform>Títulos largos: %Ln logro, acortado.</numerusform>
                <numerusform>Títulos largos: %Ln logros, acortados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long texts: %Ln highlight(s) to shorten.</source>
            <translation>
                <numerusform>Textos largos: %Ln logro por acortar.</numerusform>
                <numerusform>Textos largos: %Ln logros por acortar.</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks: the post has none.</source>
            <translation>El agradecimiento: la publicación no tiene.</translation>
        </message>
        <message>
            <source>A goal? The post says "%1"</source>
            <translation>¿Una meta? La publicación dice "%1"</translation>
        </message>
        <message>
            <source>The goal: the post has no figure.</source>
            <translation>La meta: la publicación no tiene ninguna cifra.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post offers none.</source>
            <translation>Los importes para elegir: la publicación no ofrece ninguno.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post says what some amounts do.</source>
            <translation>Los importes para elegir: la publicación dice lo que logran algunos importes.</translation>
        </message>
        <message>
            <source>Where to follow the drive: the post names no account.</source>
            <translation>Dónde seguir la campaña: la publicación no nombra ninguna cuenta.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Campaigns</source>
            <translation>Campañas</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lector de tarjetas</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clave de Stripe</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Otros quioscos</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Este quiosco</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>to the booth</source>
            <translation>al puesto</translation>
        </message>
    </context>
    <context>
        <name>OfficeTroubleWords</name>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>El modo de práctica tiene su propia clave y su lector, así que aquí no hay nada que configurar.</translation>
        </message>
        <message>
            <source>There is no setting “%1” here.</source>
            <translation>Aquí no hay ningún ajuste «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one such as 27.</source>
            <translation>«%1» no es un número; escriba uno como 27.</translation>
        </message>
        <message>
            <source>A network whose name is “%1” cannot be joined from here.</source>
            <translation>Desde aquí no es posible conectarse a una red llamada «%1».</translation>
        </message>
        <message>
            <source>NetworkManager does not look after this computer’s networks; use its own network settings.</source>
            <translation>NetworkManager no gestiona las redes de este equipo; use los ajustes de red del propio equipo.</translation>
        </message>
        <message>
            <source>This computer is not a kiosk of its own; turn it off the way you usually do.</source>
            <translation>Este equipo no es un quiosco dedicado; apáguelo como de costumbre.</translation>
        </message>
        <message>
            <source>This computer did not respond; try again in a minute.</source>
            <translation>Este equipo no respondió; inténtelo de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>This computer could not do that (%1).</source>
            <translation>Este equipo no pudo hacerlo (%1).</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>No funcionó: %1</translation>
        </message>
        <message>
            <source>no reason was given</source>
            <translation>no se dio ningún motivo</translation>
        </message>
        <message>
            <source>%1 already has a campaign in it; choose another folder.</source>
            <translation>%1 ya contiene una campaña; elija otra carpeta.</translation>
        </message>
        <message>
            <source>This campaign cannot be shown yet: %1</source>
            <translation>Esta campaña aún no se puede mostrar: %1</translation>
        </message>
        <message>
            <source>Not saved, because it could not be shown: %1</source>
            <translation>Sin guardar, porque no se podría mostrar: %1</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more mistake(s).</source>
            <translation>
                <numerusform>Hay %n error más.</numerusform>
                <numerusform>Hay %n errores más.</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign was not packed: %1</source>
            <translation>No se empaquetó la campaña: %1</translation>
        </message>
        <message>
            <source>%1 was not opened: %2</source>
            <translation>No se abrió %1: %2</translation>
        </message>
        <message>
            <source>%1 was not used: %2; %3.</source>
            <translation>No se usó %1: %2; %3.</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2 (%3).</source>
            <translation>%1 no se pudo copiar a %2 (%3).</translation>
        </message>
        <message>
            <source>The change could not be written (%1); check the disk it is on.</source>
            <translation>No se pudo escribir el cambio (%1); revise el disco donde está.</translation>
        </message>
        <message>
            <source>campaign.toml is not valid TOML; correct it in a text editor first.</source>
            <translation>campaign.toml no es TOML válido; corríjalo antes en un editor de texto.</translation>
        </message>
        <message>
            <source>This part of campaign.toml is written in an unusual way; change it in a text editor.</source>
            <translation>Esta parte de campaign.toml está escrita de forma poco habitual; cámbiela en un editor de texto.</translation>
        </message>
        <message>
            <source>%1 cannot be changed from here; correct it in a text editor first.</source>
            <translation>%1 no se puede cambiar desde aquí; corríjalo antes en un editor de texto.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; “kiosk ledger tally” names them and says how to take them over.</source>
            <translation>Guardado. Las donaciones que el libro ya tiene de «%1» en %2 no cuentan para este id y esta moneda; «kiosk ledger tally» las nombra y dice cómo traspasarlas.</translation>
        </message>
        <message>
            <source>Saved, and shown on this kiosk’s screen.</source>
            <translation>Guardado, y se muestra en la pantalla de este quiosco.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Detenido; no se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>Stopped; nothing was added.</source>
            <translation>Detenido; no se añadió nada.</translation>
        </message>
        <message>
            <source>“%1” is now under Campaigns.</source>
            <translation>«%1» está ahora en Campañas.</translation>
        </message>
        <message>
            <source>Packed into %1. Open it on the other kiosk, or put it on your website and download it from there.</source>
            <translation>Empaquetado en %1. Ábralo en el otro quiosco, o póngalo en su sitio web y descárguelo desde allí.</translation>
        </message>
        <message>
            <source>The volunteers’ PIN is set.</source>
            <translation>El PIN de los voluntarios está puesto.</translation>
        </message>
        <message>
            <source>The staff PIN is set.</source>
            <translation>El PIN del personal está puesto.</translation>
        </message>
        <message>
            <source>You can now register readers at %1.</source>
            <translation>Ahora puede registrar lectores en %1.</translation>
        </message>
        <message>
            <source>This kiosk is now on %1.</source>
            <translation>Este quiosco está ahora en %1.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it: %1</source>
            <translation>Espere a que esto termine, o deténgalo: %1</translation>
        </message>
        <message>
            <source>%2 cannot be read or written (%1).</source>
            <translation>%2 no se puede leer o escribir (%1).</translation>
        </message>
        <message>
            <source>That cannot be read (%1).</source>
            <translation>Eso no se puede leer (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s) keep it off the screen</source>
            <translation>
                <numerusform>%n error impide mostrarla en la pantalla</numerusform>
                <numerusform>%n errores impiden mostrarla en la pantalla</numerusform>
            </translation>
        </message>
        <message>
            <source>Built-in example</source>
            <translation>Ejemplo incluido</translation>
        </message>
        <message>
            <source>There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.</source>
            <translation>Aún no hay clave de Stripe, así que este quiosco no acepta tarjetas ni pagos con teléfono.</translation>
        </message>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>El modo de práctica tiene su propia clave y su lector, así que aquí no hay nada que configurar.</translation>
        </message>
        <message>
            <source>%1: real gifts need a live key.</source>
            <translation>%1: las donaciones reales necesitan una clave real.</translation>
        </message>
        <message>
            <source>Stripe accepts it, and it has every permission this kiosk needs.</source>
            <translation>Stripe la acepta, y tiene todos los permisos que necesita este quiosco.</translation>
        </message>
        <message>
            <source>It lacks some of the permissions below. Add them in Stripe’s Dashboard.</source>
            <translation>Le faltan algunos de los permisos de abajo. Añádalos en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1.</source>
            <translation>Funciona, pero un ladrón podría usarla para más cosas. En el Dashboard de Stripe, quite: %1.</translation>
        </message>
        <message>
            <source>no location</source>
            <translation>sin ubicación</translation>
        </message>
        <message>
            <source>live</source>
            <translation>real</translation>
        </message>
        <message>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>online</source>
            <translation>conectado</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>desconectado</translation>
        </message>
        <message>
            <source>%1 · in use</source>
            <translation>%1 · en uso</translation>
        </message>
        <message>
            <source>%1 · %2%</source>
            <translation>%1 · %2 %</translation>
        </message>
        <message>
            <source>%1 · %2% · no password</source>
            <translation>%1 · %2 % · sin contraseña</translation>
        </message>
        <message>
            <source>This kiosk is online: Stripe answers.</source>
            <translation>Este quiosco tiene conexión: Stripe responde.</translation>
        </message>
        <message>
            <source>This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s hotspot, or ask the venue to let this kiosk through.</source>
            <translation>Esta red tiene una página de acceso, que el quiosco no puede abrir. Use otra red o la zona wifi de un teléfono, o pida en el recinto que dejen pasar a este quiosco.</translation>
        </message>
        <message>
            <source>This kiosk is on a network that does not reach the internet, or not Stripe.</source>
            <translation>Este quiosco está en una red que no llega a internet, o no a Stripe.</translation>
        </message>
        <message>
            <source>This kiosk is not on a network.</source>
            <translation>Este quiosco no está en ninguna red.</translation>
        </message>
        <message>
            <source>Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, and whether the network has a sign-in page.</source>
            <translation>Quien responde en esta red no puede demostrar que es Stripe. Compruebe la fecha y la hora de este equipo, y si la red tiene una página de acceso.</translation>
        </message>
        <message>
            <source>It is not known yet whether this kiosk is online.</source>
            <translation>Aún no se sabe si este quiosco tiene conexión.</translation>
        </message>
        <message>
            <source>%1: read just now, as of %2.</source>
            <translation>%1: leída ahora mismo, a fecha de %2.</translation>
        </message>
        <message>
            <source>%1: gifts at Stripe are counted one by one; see Stripe key.</source>
            <translation>%1: las donaciones en Stripe se cuentan una por una; vea Clave de Stripe.</translation>
        </message>
        <message>
            <source>%1 %2 of %3 · %4</source>
            <translation>%1 %2 de %3 · %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This is the earlier version. Save it to use it.</source>
            <translation>Esta es la versión anterior. Guárdela para usarla.</translation>
        </message>
        <message>
            <source>This kiosk’s screen now shows it.</source>
            <translation>La pantalla de este quiosco ya la muestra.</translation>
        </message>
        <message>
            <source>Correct the mistakes in this campaign first.</source>
            <translation>Corrija antes los errores de esta campaña.</translation>
        </message>
        <message>
            <source>Something went wrong that should not; the log has the details.</source>
            <translation>Algo salió mal y no debería; los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 está registrado.</translation>
        </message>
        <message>
            <source>%1 is registered, but is not this kiosk’s reader yet: %2</source>
            <translation>%1 está registrado, pero aún no es el lector de este quiosco: %2</translation>
        </message>
        <message>
            <source>This kiosk uses it from its next start on.</source>
            <translation>Este quiosco lo usa a partir de su próximo inicio.</translation>
        </message>
        <message>
            <source>Practice mode has its own reader, so none is kept.</source>
            <translation>El modo de práctica tiene su propio lector, así que no se guarda ninguno.</translation>
        </message>
        <message>
            <source>A restricted live key</source>
            <translation>Una clave real restringida</translation>
        </message>
        <message>
            <source>A secret live key</source>
            <translation>Una clave real secreta</translation>
        </message>
        <message>
            <source>A restricted test key</source>
            <translation>Una clave de prueba restringida</translation>
        </message>
        <message>
            <source>A secret test key</source>
            <translation>Una clave de prueba secreta</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message>
            <source>The card reader is free. The payment on it is ended.</source>
            <translation>El lector de tarjetas está libre. El pago que tenía ha terminado.</translation>
        </message>
        <message>
            <source>The card reader was free already.</source>
            <translation>El lector de tarjetas ya estaba libre.</translation>
        </message>
        <message>
            <source>The payment of %1 is closed. Cards can be taken again; tell staff.</source>
            <translation>El pago de %1 está cerrado. Se pueden volver a aceptar tarjetas; avise al personal.</translation>
        </message>
        <message>
            <source>Stripe knows how that payment ended. Cards can be taken again.</source>
            <translation>Stripe sabe cómo terminó ese pago. Se pueden volver a aceptar tarjetas.</translation>
        </message>
        <message>
            <source>No card reader is set up here.</source>
            <translation>Aquí no hay ningún lector de tarjetas configurado.</translation>
        </message>
        <message>
            <source>Practice only: no receipt was sent.</source>
            <translation>Solo práctica: no se envió ningún recibo.</translation>
        </message>
        <message>
            <source>Receipt sent.</source>
            <translation>Recibo enviado.</translation>
        </message>
        <message>
            <source>The receipt wasn’t sent. Check the address and the network, then try again.</source>
            <translation>No se envió el recibo. Revise la dirección y la red y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; you can end the day again at any time.</source>
            <translation>Detenido. No se pierde nada; puede terminar el día de nuevo en cualquier momento.</translation>
        </message>
        <message>
            <source>This kiosk’s settings can’t be read. The check-list says what to fix first.</source>
            <translation>No se pueden leer los ajustes de este quiosco. La página Comprobaciones dice qué arreglar primero.</translation>
        </message>
        <message>
            <source>Something went wrong. Check whether it was done, then tell staff.</source>
            <translation>Algo salió mal. Compruebe si se hizo y después avise al personal.</translation>
        </message>
        <message>
            <source>The booth is open.</source>
            <translation>El puesto está abierto.</translation>
        </message>
        <message>
            <source>The screen now shows only stories and codes.</source>
            <translation>La pantalla ahora solo muestra historias y códigos.</translation>
        </message>
        <message>
            <source>The booth is closed.</source>
            <translation>El puesto está cerrado.</translation>
        </message>
        <message>
            <source>Shift %1 has started.</source>
            <translation>Ha empezado el turno %1.</translation>
        </message>
        <message>
            <source>“%1” has brought %2 so far. To put it right, enter it again.</source>
            <translation>«%1» ha aportado %2 hasta ahora. Para corregirlo, introdúzcalo otra vez.</translation>
        </message>
        <message>
            <source>Recorded %1 as no. %2. You can undo it under Gifts.</source>
            <translation>%1 anotado con el n.º %2. Puede deshacerlo en Donaciones.</translation>
        </message>
        <message>
            <source>No. %1 is undone. The members no longer count.</source>
            <translation>N.º %1 deshecho. Los socios ya no cuentan.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Give the money back.</source>
            <translation>N.º %1 deshecho. Devuelva el dinero.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Now record the right amount.</source>
            <translation>N.º %1 deshecho. Anote ahora el importe correcto.</translation>
        </message>
        <message>
            <source>No. %1 is undone.</source>
            <translation>N.º %1 deshecho.</translation>
        </message>
        <message>
            <source>No. %1 counts again, as no. %2.</source>
            <translation>El n.º %1 cuenta otra vez, con el n.º %2.</translation>
        </message>
        <message>
            <source>“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB.</source>
            <translation>«%1» no se puede usar para un turno. Use hasta ocho letras o cifras, como AB.</translation>
        </message>
        <message>
            <source>There were already %1 shifts of this name today. Use another.</source>
            <translation>Hoy ya hubo %1 turnos con este nombre. Use otro.</translation>
        </message>
        <message>
            <source>Gifts by card and phone are recorded automatically; don’t enter them here.</source>
            <translation>Las donaciones con tarjeta y teléfono se anotan automáticamente; no las introduzca aquí.</translation>
        </message>
        <message>
            <source>This wasn’t recorded here today, so it can’t be undone here. Tell staff.</source>
            <translation>Esto no se anotó aquí hoy, así que no se puede deshacer aquí. Avise al personal.</translation>
        </message>
        <message>
            <source>This was already undone. Nothing has changed.</source>
            <translation>Esto ya se había deshecho. No ha cambiado nada.</translation>
        </message>
        <message>
            <source>This still counts. Nothing has changed.</source>
            <translation>Esto todavía cuenta. No ha cambiado nada.</translation>
        </message>
        <message>
            <source>Card and phone payments are refunded through Stripe. Note the time and the amount, say that staff will refund it, and tell staff.</source>
            <translation>Los pagos con tarjeta y teléfono se devuelven a través de Stripe. Apunte la hora y el importe, diga que el personal lo devolverá y avise al personal.</translation>
        </message>
        <message>
            <source>Shift %1 has ended, but the next one didn’t start:</source>
            <translation>El turno %1 ha terminado, pero el siguiente no empezó:</translation>
        </message>
        <message>
            <source>The booth is closed, but its shift couldn’t be ended:</source>
            <translation>El puesto está cerrado, pero no se pudo terminar su turno:</translation>
        </message>
        <message>
            <source>After a restart the kiosk won’t remember this: %1 can’t be written (%2).</source>
            <translation>Tras un reinicio el quiosco no recordará esto: no se puede escribir %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>%1 is being changed: %2</source>
            <translation>%1 se está cambiando: %2</translation>
        </message>
        <message>
            <source>its campaign cannot be shown: %1</source>
            <translation>su campaña no se puede mostrar: %1</translation>
        </message>
        <message>
            <source>put that right and pack it again</source>
            <translation>corríjalo y empaquétela otra vez</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln file(s) in it</source>
            <translation>
                <numerusform>contiene %Ln archivo</numerusform>
                <numerusform>contiene %Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %1</source>
            <translation>una campaña tiene %1 como máximo</translation>
        </message>
        <message>
            <source>%1 is in it twice, if only in other letters</source>
            <translation>%1 está dos veces, aunque con otras letras</translation>
        </message>
        <message>
            <source>rename one of the two</source>
            <translation>cambie el nombre de uno de los dos</translation>
        </message>
        <message>
            <source>%1 lies in something that is a file itself</source>
            <translation>%1 está dentro de algo que es un archivo</translation>
        </message>
        <message>
            <source>do not use it, and ask whoever sent it for another</source>
            <translation>no lo use, y pida otro a quien lo envió</translation>
        </message>
        <message>
            <source>%1 has signs that no file’s name should have</source>
            <translation>%1 tiene signos que no debe tener ningún nombre de archivo</translation>
        </message>
        <message>
            <source>give it a plain name</source>
            <translation>dele un nombre sencillo</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln character(s)</source>
            <translation>
                <numerusform>%1 tiene %Ln carácter</numerusform>
                <numerusform>%1 tiene %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>give it a name of at most %2</source>
            <translation>dele un nombre de %2 como máximo</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 sale de la carpeta de la campaña</translation>
        </message>
        <message>
            <source>%1 is a folder, and a pack holds files only</source>
            <translation>%1 es una carpeta, y un paquete solo contiene archivos</translation>
        </message>
        <message>
            <source>make it anew with kiosk campaign pack</source>
            <translation>hágalo de nuevo con kiosk campaign pack</translation>
        </message>
        <message numerus="yes">
            <source>%1 lies %Ln folder(s) down</source>
            <translation>
                <numerusform>%1 está a %Ln carpeta de profundidad</numerusform>
                <numerusform>%1 está a %Ln carpetas de profundidad</numerusform>
            </translation>
        </message>
        <message>
            <source>keep pictures at most %2 down</source>
            <translation>ponga las imágenes a %2 de profundidad como máximo</translation>
        </message>
        <message>
            <source>%1 is no name on some systems</source>
            <translation>%1 no es un nombre válido en algunos sistemas</translation>
        </message>
        <message>
            <source>%1 is no part of a campaign</source>
            <translation>%1 no es parte de una campaña</translation>
        </message>
        <message numerus="yes">
            <source>it says it has %Ln file(s) and lists %1</source>
            <translation>
                <numerusform>dice que tiene %Ln archivo y enumera %1</numerusform>
                <numerusform>dice que tiene %Ln archivos y enumera %1</numerusform>
            </translation>
        </message>
        <message>
            <source>copy or fetch it again</source>
            <translation>cópielo o descárguelo otra vez</translation>
        </message>
        <message>
            <source>there is no %1 in it</source>
            <translation>no contiene ningún %1</translation>
        </message>
        <message>
            <source>%1 unpacks to more than it says</source>
            <translation>%1 ocupa al desempaquetarlo más de lo que dice</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 está dañado</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>no se puede leer (%1)</translation>
        </message>
        <message>
            <source>check the file, and that the stick is there</source>
            <translation>compruebe el archivo y que la memoria USB esté puesta</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tiene %Ln byte</numerusform>
                <numerusform>tiene %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>make its pictures smaller, %1 in all at most</source>
            <translation>reduzca sus imágenes, %1 en total como máximo</translation>
        </message>
        <message>
            <source>it is not a packed campaign</source>
            <translation>no es una campaña empaquetada</translation>
        </message>
        <message>
            <source>name a file that kiosk campaign pack made</source>
            <translation>indique un archivo hecho por kiosk campaign pack</translation>
        </message>
        <message>
            <source>it is cut short, or something was added at its end</source>
            <translation>está cortado, o se le añadió algo al final</translation>
        </message>
        <message>
            <source>it is built as archives beyond 4 GB are</source>
            <translation>está hecho como los archivos comprimidos de más de 4 GB</translation>
        </message>
        <message>
            <source>it is only a part of an archive, or has a comment</source>
            <translation>es solo una parte de un archivo comprimido, o tiene un comentario</translation>
        </message>
        <message numerus="yes">
            <source>it lists %Ln file(s) in %1 bytes</source>
            <translation>
                <numerusform>enumera %Ln archivo en %1 bytes</numerusform>
                <numerusform>enumera %Ln archivos en %1 bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %2</source>
            <translation>una campaña tiene %2 como máximo</translation>
        </message>
        <message>
            <source>something stands before its files or after them</source>
            <translation>hay algo antes o después de sus archivos</translation>
        </message>
        <message>
            <source>%1 is a link, a folder or a device</source>
            <translation>%1 es un enlace, una carpeta o un dispositivo</translation>
        </message>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 está cifrado</translation>
        </message>
        <message>
            <source>make it anew without a password</source>
            <translation>hágalo de nuevo sin contraseña</translation>
        </message>
        <message>
            <source>%1 is packed in a way that not every system knows</source>
            <translation>%1 está comprimido de una forma que no todos los sistemas conocen</translation>
        </message>
        <message>
            <source>%1 is listed as files beyond 4 GB are</source>
            <translation>%1 está enumerado como los archivos de más de 4 GB</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s)</source>
            <translation>
                <numerusform>%1 tiene %Ln byte</numerusform>
                <numerusform>%1 tiene %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>make it smaller, %2 at most</source>
            <translation>redúzcalo, a %2 como máximo</translation>
        </message>
        <message numerus="yes">
            <source>its files have %Ln byte(s) together</source>
            <translation>
                <numerusform>sus archivos tienen juntos %Ln byte</numerusform>
                <numerusform>sus archivos tienen juntos %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>some of its files lie over others</source>
            <translation>algunos de sus archivos se superponen a otros</translation>
        </message>
        <message>
            <source>something is hidden between its files</source>
            <translation>hay algo oculto entre sus archivos</translation>
        </message>
        <message>
            <source>%1 doesn’t end in %2</source>
            <translation>%1 no termina en %2</translation>
        </message>
        <message>
            <source>name it %3</source>
            <translation>nómbrelo %3</translation>
        </message>
        <message>
            <source>it has more than %1 bytes with its pictures</source>
            <translation>tiene más de %1 bytes con sus imágenes</translation>
        </message>
        <message>
            <source>make some of them smaller</source>
            <translation>reduzca algunas</translation>
        </message>
        <message>
            <source>check its name and who may read it</source>
            <translation>compruebe su nombre y quién puede leerlo</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>name the packed campaign itself</source>
            <translation>indique la campaña empaquetada misma</translation>
        </message>
        <message>
            <source>%1 is in it, and its campaign doesn’t name it</source>
            <translation>contiene %1, y su campaña no lo nombra</translation>
        </message>
        <message>
            <source>%1 has too many campaigns called %2</source>
            <translation>%1 tiene demasiadas campañas llamadas %2</translation>
        </message>
        <message>
            <source>remove those that are no longer needed</source>
            <translation>quite las que ya no se necesiten</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
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
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Dona %1 hoy y %1 este mismo día de cada mes, hasta que usted lo cancele.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Dona %1 dentro de un mes y después %1 cada mes, hasta que usted lo cancele.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Puede cancelar en cualquier momento: %1</translation>
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
        <name>PaymentWords</name>
        <message>
            <source>There is no card reader here yet; staff register one in the office, under Card reader.</source>
            <translation>Aquí aún no hay lector de tarjetas; el personal registra uno en la oficina, en Lector de tarjetas.</translation>
        </message>
        <message>
            <source>Nobody can pay by phone here; staff check the office’s page Stripe key.</source>
            <translation>Aquí nadie puede pagar con el teléfono; el personal debe revisar en la oficina la página Clave de Stripe.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off; in the booth view, touch Open.</source>
            <translation>No hay ningún turno abierto, así que las tarjetas están desactivadas; en la vista del puesto, toque Abierto.</translation>
        </message>
        <message>
            <source>The payment before isn’t confirmed yet; no card is taken until it is.</source>
            <translation>El pago anterior aún no está confirmado; no se acepta ninguna tarjeta hasta que lo esté.</translation>
        </message>
        <message>
            <source>Stripe knows no payment %1 for this key, so another account may have taken it; set that account’s key again, or close the payment: %2</source>
            <translation>Stripe no conoce ningún pago %1 para esta clave, así que puede haberlo recibido otra cuenta; vuelva a poner la clave de esa cuenta, o cierre el pago: %2</translation>
        </message>
        <message>
            <source>The card reader is busy for somebody else, so it was left alone; ask who uses it.</source>
            <translation>Otra persona está usando el lector de tarjetas, así que no se tocó; pregunte quién lo usa.</translation>
        </message>
        <message>
            <source>Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment methods, or take it out of the campaign. Everything else works.</source>
            <translation>La página de Stripe no ofrece %1; el personal lo activa en el Dashboard de Stripe, en Settings, Payment methods, o lo quita de la campaña. Todo lo demás funciona.</translation>
        </message>
        <message>
            <source>Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the right key again, or somebody closes the payment on the Booth page.</source>
            <translation>Stripe no sabe nada del pago anterior, como si la clave fuera de otra cuenta; el personal vuelve a poner la clave correcta, o alguien cierra el pago en la página Puesto.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which can’t be written (%2); free it.</source>
            <translation>La práctica guarda su propio Stripe en %1, donde no se puede escribir (%2); libérelo.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which holds something else; move it away.</source>
            <translation>La práctica guarda su propio Stripe en %1, que contiene otra cosa; muévalo a otro sitio.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.</source>
            <translation>La práctica guarda su propio Stripe en %1, que está dañado; bórrelo para empezar de nuevo.</translation>
        </message>
        <message>
            <source>Stripe answered about another payment; take no cards, tell staff.</source>
            <translation>Stripe respondió sobre otro pago; no acepte tarjetas, avise al personal.</translation>
        </message>
        <message>
            <source>Stripe mixes test and live payments; take no cards, tell staff.</source>
            <translation>Stripe mezcla pagos de prueba y reales; no acepte tarjetas, avise al personal.</translation>
        </message>
        <message>
            <source>Stripe names another amount than was chosen; take no cards, tell staff.</source>
            <translation>Stripe indica otro importe que el elegido; no acepte tarjetas, avise al personal.</translation>
        </message>
        <message>
            <source>Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.</source>
            <translation>El pago de Stripe no está marcado como de este quiosco; no acepte tarjetas, avise al personal.</translation>
        </message>
        <message>
            <source>The Stripe account can’t take cards on a reader; offer another way to give, and tell staff.</source>
            <translation>La cuenta de Stripe no puede aceptar tarjetas en un lector; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Las páginas de la cuenta de Stripe no admiten tarjetas, o admiten más de lo que ofrece la campaña; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; offer another way to give, and tell staff.</source>
            <translation>La página de Stripe está en una dirección que no es de Stripe, así que no se muestra; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>Somebody cancelled the payment at Stripe; nothing was taken.</source>
            <translation>Alguien canceló el pago en Stripe; no se cobró nada.</translation>
        </message>
        <message>
            <source>The card reader doesn’t let go of an earlier payment; switch it off and on again.</source>
            <translation>El lector de tarjetas no suelta un pago anterior; apáguelo y vuelva a encenderlo.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; check that it is on and connected to the network.</source>
            <translation>El lector de tarjetas no responde; compruebe que está encendido y conectado a la red.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; try again, or use another way to give.</source>
            <translation>El lector de tarjetas falló durante el pago; inténtelo otra vez, o use otra forma de donar.</translation>
        </message>
        <message>
            <source>Stripe hasn’t confirmed yet whether the payment went through; it is asked again.</source>
            <translation>Stripe aún no ha confirmado si el pago se completó; se le pregunta otra vez.</translation>
        </message>
        <message>
            <source>Something unexpected happened; the log has the details.</source>
            <translation>Ocurrió algo inesperado; los detalles están en el registro del programa.</translation>
        </message>
        <message>
            <source>This card has expired; please try another card.</source>
            <translation>Esta tarjeta está caducada; pruebe con otra, por favor.</translation>
        </message>
        <message>
            <source>The PIN was not right; please try again or use another card.</source>
            <translation>El PIN no era correcto; inténtelo otra vez o use otra tarjeta, por favor.</translation>
        </message>
        <message>
            <source>This card’s PIN is locked; please try another card.</source>
            <translation>El PIN de esta tarjeta está bloqueado; pruebe con otra, por favor.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer; please try again or use another card.</source>
            <translation>El banco de la tarjeta no pudo responder; inténtelo otra vez o use otra tarjeta, por favor.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; please try another card.</source>
            <translation>El banco de la tarjeta dijo que no, y no se cobró nada; pruebe con otra tarjeta, por favor.</translation>
        </message>
        <message>
            <source>The payment was given up and its page is closed; nothing was taken.</source>
            <translation>El pago se abandonó y su página está cerrada; no se cobró nada.</translation>
        </message>
        <message>
            <source>The payment was cancelled on the reader; nothing was taken.</source>
            <translation>El pago se canceló en el lector; no se cobró nada.</translation>
        </message>
        <message>
            <source>Nobody paid before the page closed; nothing was taken.</source>
            <translation>Nadie pagó antes de que se cerrara la página; no se cobró nada.</translation>
        </message>
        <message>
            <source>Nobody presented a card; nothing was taken.</source>
            <translation>Nadie presentó una tarjeta; no se cobró nada.</translation>
        </message>
        <message>
            <source>The payment was cancelled; nothing was taken.</source>
            <translation>El pago se canceló; no se cobró nada.</translation>
        </message>
        <message>
            <source>The program was told to end; nothing was taken.</source>
            <translation>Se ordenó al programa que terminara; no se cobró nada.</translation>
        </message>
        <message>
            <source>No card may be taken now; nothing was taken.</source>
            <translation>Ahora no se puede aceptar ninguna tarjeta; no se cobró nada.</translation>
        </message>
        <message>
            <source>Something else is using the card reader; nothing was taken. Ask who else uses it.</source>
            <translation>Otra cosa está usando el lector de tarjetas; no se cobró nada. Pregunte quién más lo usa.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; nothing was taken. Check that it is on and in the network.</source>
            <translation>El lector de tarjetas no responde; no se cobró nada. Compruebe que está encendido y en la red.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; nothing was taken. Try again.</source>
            <translation>El lector de tarjetas falló durante el pago; no se cobró nada. Inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Stripe can’t be reached; nothing was taken. Check the network.</source>
            <translation>No hay conexión con Stripe; no se cobró nada. Compruebe la red.</translation>
        </message>
        <message>
            <source>Stripe doesn’t take this payment; nothing was taken.</source>
            <translation>Stripe no acepta este pago; no se cobró nada.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>El dinero de un pago con el teléfono no llegó nunca; no se recibió nada.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Un teléfono enfoca el código</translation>
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
            <translation>Su donación: %1, complementada hasta agotar el fondo</translation>
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
            <translation>Apunte al código con la cámara de su teléfono</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Práctica: este código no abre ninguna página. Haga de teléfono con los botones de abajo.</translation>
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
            <translation>Pague en su teléfono. Esta pantalla le dará las gracias.</translation>
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
            <translation>Por favor, no pague ahora con su teléfono.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Preparando su código…</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
    </context>
    <context>
        <name>PictureWords</name>
        <message>
            <source>it takes too long to decode</source>
            <translation>tarda demasiado en descodificarse</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG</source>
            <translation>guárdela otra vez como PNG o JPEG sencillo</translation>
        </message>
        <message>
            <source>it cannot be decoded safely</source>
            <translation>no se puede descodificar con seguridad</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 40 megapixels</source>
            <translation>guárdela otra vez como PNG o JPEG sencillo de menos de 40 megapíxeles</translation>
        </message>
        <message>
            <source>it has more than 40 megapixels, too many for a PNG or WebP</source>
            <translation>tiene más de 40 megapíxeles, demasiados para un PNG o WebP</translation>
        </message>
        <message>
            <source>save it as JPEG, which may have 200, or with fewer pixels</source>
            <translation>guárdela como JPEG, que puede tener 200, o con menos píxeles</translation>
        </message>
        <message>
            <source>it has more than 200 megapixels</source>
            <translation>tiene más de 200 megapíxeles</translation>
        </message>
        <message>
            <source>save it with fewer pixels</source>
            <translation>guárdela con menos píxeles</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 200 megapixels, not progressive</source>
            <translation>guárdela otra vez como PNG o JPEG sencillo de menos de 200 megapíxeles, no progresivo</translation>
        </message>
        <message>
            <source>it lies outside the campaign’s folder</source>
            <translation>está fuera de la carpeta de la campaña</translation>
        </message>
        <message>
            <source>put the picture itself there</source>
            <translation>ponga allí la imagen misma</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>put a picture there</source>
            <translation>ponga allí una imagen</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tiene %Ln byte</numerusform>
                <numerusform>tiene %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>que no pase de %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>no existe tal archivo</translation>
        </message>
        <message>
            <source>put it beside campaign.toml or correct the name</source>
            <translation>póngala junto a campaign.toml o corrija el nombre</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>no se puede leer (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>compruebe el archivo y quién puede leerlo</translation>
        </message>
        <message>
            <source>it cannot be read, since links lead in a circle</source>
            <translation>no se puede leer, porque los enlaces van en círculo</translation>
        </message>
        <message>
            <source>it is not a PNG, JPEG or WebP picture, whatever its name says</source>
            <translation>no es una imagen PNG, JPEG o WebP, diga lo que diga su nombre</translation>
        </message>
        <message>
            <source>save it as one</source>
            <translation>guárdela como una de ellas</translation>
        </message>
        <message>
            <source>it is a HEIC picture</source>
            <translation>es una imagen HEIC</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>ábrala en un teléfono o un equipo y expórtela o compártala como JPEG</translation>
        </message>
        <message>
            <source>it is an AVIF picture</source>
            <translation>es una imagen AVIF</translation>
        </message>
        <message>
            <source>it has only %1 by %2 pixels</source>
            <translation>tiene solo %1 por %2 píxeles</translation>
        </message>
        <message>
            <source>use one that is %3 pixels wide or more</source>
            <translation>use una de %3 píxeles de ancho o más</translation>
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
            <translation>Tomado: %1</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tomado</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Make it a story</source>
            <translation>Hacer una historia</translation>
        </message>
        <message>
            <source>Use as code</source>
            <translation>Usar como código</translation>
        </message>
        <message>
            <source>Show with story</source>
            <translation>Mostrar con historia</translation>
        </message>
        <message>
            <source>Make it the goal</source>
            <translation>Hacerlo la meta</translation>
        </message>
        <message>
            <source>Use as first day</source>
            <translation>Usar como primer día</translation>
        </message>
        <message>
            <source>Use as last day</source>
            <translation>Usar como último día</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Ofrecerlo</translation>
        </message>
        <message>
            <source>Use picture</source>
            <translation>Usar imagen</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elija una imagen</translation>
        </message>
        <message>
            <source>The head’s line</source>
            <translation>La línea de la cabecera</translation>
        </message>
        <message>
            <source>The heading</source>
            <translation>El encabezado</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La frase</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>En una lista</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>En una tabla</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>El enlace</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>La imagen</translation>
        </message>
        <message>
            <source>Beside the announcement</source>
            <translation>Junto al anuncio</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>a campaign has no place for it</source>
            <translation>una campaña no tiene lugar para ello</translation>
        </message>
        <message>
            <source>more than the screen has room for</source>
            <translation>más de lo que cabe en la pantalla</translation>
        </message>
        <message>
            <source>it speaks of the page it stands on</source>
            <translation>habla de la página en la que está</translation>
        </message>
        <message>
            <source>not for a public screen</source>
            <translation>no es para una pantalla pública</translation>
        </message>
        <message>
            <source>a link within a text; the screen shows none there</source>
            <translation>un enlace dentro de un texto; la pantalla no muestra ninguno ahí</translation>
        </message>
        <message>
            <source>another link for the same ask</source>
            <translation>otro enlace para la misma petición</translation>
        </message>
        <message>
            <source>it may not be shown</source>
            <translation>no se puede mostrar</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>no tomado</translation>
        </message>
        <message>
            <source>unfinished, a program was to complete it</source>
            <translation>sin terminar, un programa debía completarlo</translation>
        </message>
        <message>
            <source>it has no host</source>
            <translation>no tiene servidor</translation>
        </message>
        <message>
            <source>it opens no page</source>
            <translation>no abre ninguna página</translation>
        </message>
        <message>
            <source>it seems to lead to something else, such as a log-in or a report</source>
            <translation>parece llevar a otra cosa, como un inicio de sesión o un informe</translation>
        </message>
        <message>
            <source>it seems to lead to an article</source>
            <translation>parece llevar a un artículo</translation>
        </message>
        <message>
            <source>it leads to a file</source>
            <translation>lleva a un archivo</translation>
        </message>
        <message>
            <source>of the page around the announcement</source>
            <translation>de la página alrededor del anuncio</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>un comentario</translation>
        </message>
        <message>
            <source>of a form</source>
            <translation>de un formulario</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>a program of the page</source>
            <translation>un programa de la página</translation>
        </message>
        <message>
            <source>markup of a website</source>
            <translation>código de un sitio web</translation>
        </message>
        <message>
            <source>a footnote</source>
            <translation>una nota al pie</translation>
        </message>
        <message>
            <source>embedded in the page</source>
            <translation>incrustado en la página</translation>
        </message>
        <message>
            <source>too long or too deep to read</source>
            <translation>demasiado largo o profundo para leerlo</translation>
        </message>
        <message>
            <source>to decide: is this where people give or join?</source>
            <translation>por decidir: ¿es aquí donde se dona o se asocia?</translation>
        </message>
        <message>
            <source>to decide: it was too long and is cut</source>
            <translation>por decidir: era demasiado largo y se acortó</translation>
        </message>
        <message>
            <source>to decide: is this the goal?</source>
            <translation>por decidir: ¿es esta la meta?</translation>
        </message>
        <message>
            <source>to decide: is this the last day?</source>
            <translation>por decidir: ¿es este el último día?</translation>
        </message>
        <message>
            <source>to decide: is this an amount to offer?</source>
            <translation>por decidir: ¿es este un importe para ofrecer?</translation>
        </message>
        <message>
            <source>to decide: a partner’s offer</source>
            <translation>por decidir: la oferta de un colaborador</translation>
        </message>
        <message>
            <source>to decide: gifts that are matched</source>
            <translation>por decidir: donaciones complementadas</translation>
        </message>
        <message>
            <source>to decide: what membership costs</source>
            <translation>por decidir: lo que cuesta la membresía</translation>
        </message>
        <message>
            <source>to decide: giving every month</source>
            <translation>por decidir: donar cada mes</translation>
        </message>
        <message>
            <source>to decide: does this figure still hold?</source>
            <translation>por decidir: ¿aún es válida esta cifra?</translation>
        </message>
        <message>
            <source>to decide: for people who gave already</source>
            <translation>por decidir: para quienes ya donaron</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Before you register the first reader, Stripe needs to know where it will be used:</source>
            <translation>Antes de registrar el primer lector, Stripe necesita saber dónde se usará:</translation>
        </message>
        <message>
            <source>Name of the location, such as “Our office”</source>
            <translation>Nombre de la ubicación, como «Nuestra oficina»</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Provincia o estado</translation>
        </message>
        <message>
            <source>Country, such as US</source>
            <translation>País, como US</translation>
        </message>
        <message>
            <source>Add this location</source>
            <translation>Añadir esta ubicación</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>the title of story %1</source>
            <translation>el título de la historia %1</translation>
        </message>
        <message>
            <source>the text of story %1</source>
            <translation>el texto de la historia %1</translation>
        </message>
        <message>
            <source>the figure of story %1</source>
            <translation>la cifra de la historia %1</translation>
        </message>
        <message>
            <source>what the figure of story %1 is</source>
            <translation>lo que es la cifra de la historia %1</translation>
        </message>
        <message>
            <source>the quote of story %1</source>
            <translation>la cita de la historia %1</translation>
        </message>
        <message>
            <source>the person of story %1</source>
            <translation>la persona de la historia %1</translation>
        </message>
        <message>
            <source>what the person of story %1 does</source>
            <translation>lo que hace la persona de la historia %1</translation>
        </message>
        <message>
            <source>the thanks to a funder in story %1</source>
            <translation>el agradecimiento a quien financió la historia %1</translation>
        </message>
        <message>
            <source>the link of story %1</source>
            <translation>el enlace de la historia %1</translation>
        </message>
        <message>
            <source>the picture of story %1</source>
            <translation>la imagen de la historia %1</translation>
        </message>
        <message>
            <source>what the picture of story %1 shows</source>
            <translation>lo que muestra la imagen de la historia %1</translation>
        </message>
        <message>
            <source>the words above code %1</source>
            <translation>el texto encima del código %1</translation>
        </message>
        <message>
            <source>the line below the words of code %1</source>
            <translation>la línea debajo del texto del código %1</translation>
        </message>
        <message>
            <source>the partner of code %1</source>
            <translation>el colaborador del código %1</translation>
        </message>
        <message>
            <source>where code %1 leads</source>
            <translation>adónde lleva el código %1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>meta %1</translation>
        </message>
        <message>
            <source>amount %1</source>
            <translation>importe %1</translation>
        </message>
        <message>
            <source>membership fee %1</source>
            <translation>cuota de socio %1</translation>
        </message>
        <message>
            <source>fund %1</source>
            <translation>fondo %1</translation>
        </message>
        <message>
            <source>where to follow, line %1</source>
            <translation>dónde seguir la campaña, línea %1</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>pregunta %1</translation>
        </message>
        <message>
            <source>the drive’s title</source>
            <translation>el título de la campaña</translation>
        </message>
        <message>
            <source>the subtitle</source>
            <translation>el subtítulo</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>la organización</translation>
        </message>
        <message>
            <source>the line for giving and joining</source>
            <translation>la línea para donar y asociarse</translation>
        </message>
        <message>
            <source>the heading of the stories</source>
            <translation>el encabezado de las historias</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>el primer día</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>el último día</translation>
        </message>
        <message>
            <source>the heading of what donations do</source>
            <translation>el encabezado de lo que logran las donaciones</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>lo que logran las donaciones</translation>
        </message>
        <message>
            <source>the heading of the thanks</source>
            <translation>el encabezado del agradecimiento</translation>
        </message>
        <message>
            <source>the thanks</source>
            <translation>el agradecimiento</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>dónde seguir la campaña</translation>
        </message>
    </context>
    <context>
        <name>PostReview</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tomado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Probar los códigos</translation>
        </message>
    </context>
    <context>
        <name>PostSheet</name>
        <message>
            <source>A campaign from your announcement</source>
            <translation>Una campaña a partir de su anuncio</translation>
        </message>
        <message>
            <source>Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.</source>
            <translation>Pegue su texto, copiado de la página web, el boletín o el editor; los enlaces vienen incluidos.</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Hacer una campaña</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
    </context>
    <context>
        <name>PostTroubleWords</name>
        <message>
            <source>The post gives no campaign that can be shown: %1</source>
            <translation>De la publicación no sale ninguna campaña que se pueda mostrar: %1</translation>
        </message>
        <message>
            <source>%1 is not a file with a post.</source>
            <translation>%1 no es un archivo con una publicación.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s); a post has at most %2.</source>
            <translation>
                <numerusform>%1 tiene %Ln byte; una publicación tiene %2 como máximo.</numerusform>
                <numerusform>%1 tiene %Ln bytes; una publicación tiene %2 como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file %1; check the name and the folder.</source>
            <translation>No existe el archivo %1; compruebe el nombre y la carpeta.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>No se puede leer %1 (%2).</translation>
        </message>
        <message>
            <source>The file holds no text that can be read; save the post as plain text in UTF-8.</source>
            <translation>El archivo no contiene texto que se pueda leer; guarde la publicación como texto sin formato en UTF-8.</translation>
        </message>
        <message>
            <source>The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown.</source>
            <translation>La publicación es %1, que no se lee; guarde su página desde un navegador como HTML, o escríbala como Markdown.</translation>
        </message>
        <message>
            <source>%1 takes too long or too much memory to read; give the text of its announcement alone.</source>
            <translation>Leer %1 requiere demasiado tiempo o memoria; dé solo el texto de su anuncio.</translation>
        </message>
        <message>
            <source>%1 holds a campaign already; choose another folder, or say --replace to replace it.</source>
            <translation>%1 ya contiene una campaña; elija otra carpeta, o indique --replace para sustituirla.</translation>
        </message>
        <message>
            <source>The campaign cannot be written to %1 (%2).</source>
            <translation>No se puede escribir la campaña en %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PostWords</name>
        <message>
            <source>The campaign is in %1, where TO DO marks what is to be decided.</source>
            <translation>La campaña está en %1, donde TO DO marca lo que hay que decidir.</translation>
        </message>
        <message>
            <source>The one before it is kept as %1.</source>
            <translation>La anterior se conserva como %1.</translation>
        </message>
        <message>
            <source>Pieces of the post that are not in the campaign:</source>
            <translation>Partes de la publicación que no están en la campaña:</translation>
        </message>
        <message>
            <source>For you to decide</source>
            <translation>Para que usted decida</translation>
        </message>
        <message>
            <source>Taken from the post</source>
            <translation>Tomado de la publicación</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Until you have set %1, the campaign is marked as an example, and the screen says so.</source>
            <translation>Hasta que usted ponga %1, la campaña está marcada como ejemplo, y la pantalla lo dice.</translation>
        </message>
        <message>
            <source>other characters</source>
            <translation>otros caracteres</translation>
        </message>
        <message numerus="yes">
            <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
            <translation>
                <numerusform>El texto se había leído como %1 en lugar de UTF-8; se corrigió %Ln lugar.</numerusform>
                <numerusform>El texto se había leído como %1 en lugar de UTF-8; se corrigieron %Ln lugares.</numerusform>
            </translation>
        </message>
        <message>
            <source>An example: %1 is %2.</source>
            <translation>Un ejemplo: %1 es %2.</translation>
        </message>
        <message>
            <source>Gifts that are matched: "%1" Write it under [matching] if it holds: %2.</source>
            <translation>Donaciones que se complementan: "%1" Escríbalo en [matching] si es cierto: %2.</translation>
        </message>
        <message>
            <source>by “%1”</source>
            <translation>de «%1»</translation>
        </message>
        <message>
            <source>by whom is not said</source>
            <translation>no se dice de quién</translation>
        </message>
        <message>
            <source>the ratio is not said</source>
            <translation>no se dice la proporción</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>the most is not said</source>
            <translation>no se dice el máximo</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>the last day is not said</source>
            <translation>no se dice el último día</translation>
        </message>
        <message>
            <source>The donation link %1: %2.</source>
            <translation>El enlace para donar %1: %2.</translation>
        </message>
        <message>
            <source>The membership link %1: %2.</source>
            <translation>El enlace para asociarse %1: %2.</translation>
        </message>
        <message>
            <source>A link of a highlight, %1: %2.</source>
            <translation>Un enlace de un logro, %1: %2.</translation>
        </message>
        <message>
            <source>The link %1 is unfinished: a program was to complete it.</source>
            <translation>El enlace %1 está sin terminar: un programa debía completarlo.</translation>
        </message>
        <message>
            <source>The link %1 has no host; write it whole.</source>
            <translation>El enlace %1 no tiene servidor; escríbalo entero.</translation>
        </message>
        <message>
            <source>The link %1 opens no page.</source>
            <translation>El enlace %1 no abre ninguna página.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to something else, such as a log-in or a report.</source>
            <translation>El enlace %1 parece llevar a otra cosa, como un inicio de sesión o un informe.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to an article.</source>
            <translation>El enlace %1 parece llevar a un artículo.</translation>
        </message>
        <message>
            <source>The link %1 leads to a file.</source>
            <translation>El enlace %1 lleva a un archivo.</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>la organización</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>el título</translation>
        </message>
        <message>
            <source>the donation link</source>
            <translation>el enlace para donar</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>Tarjeta válida</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>El teléfono paga</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>Marcharse</translation>
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
            <translation>Práctica: no se cobra a ninguna tarjeta ni se cuenta nada</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Esto es una práctica: no hay nada que pagar. Haga de teléfono en la pantalla del quiosco.</translation>
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
            <translation>«%1» no lo es; escriba %2.</translation>
        </message>
        <message>
            <source>“%1” has not two parts; type %2.</source>
            <translation>«%1» no tiene dos partes; escriba %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one.</source>
            <translation>«%1» no es un número; escriba uno.</translation>
        </message>
        <message>
            <source>Type which website it is, such as www.example.org.</source>
            <translation>Escriba qué sitio web es, como www.example.org.</translation>
        </message>
        <message>
            <source>It has a website of its own; leave that empty.</source>
            <translation>Tiene un sitio web propio; deje eso vacío.</translation>
        </message>
        <message>
            <source>Type the public key.</source>
            <translation>Escriba la clave pública.</translation>
        </message>
        <message>
            <source>the account’s name</source>
            <translation>el nombre de la cuenta</translation>
        </message>
        <message>
            <source>the campaign’s code</source>
            <translation>el código de la campaña</translation>
        </message>
        <message>
            <source>the campaign’s id, under Setup, Information</source>
            <translation>el id de la campaña, en Setup, Information</translation>
        </message>
        <message>
            <source>the campaign’s number</source>
            <translation>el número de la campaña</translation>
        </message>
        <message>
            <source>the campaign’s path</source>
            <translation>la ruta de la campaña</translation>
        </message>
        <message>
            <source>the eventID in the page’s address</source>
            <translation>el eventID en la dirección de la página</translation>
        </message>
        <message>
            <source>the event’s number</source>
            <translation>el número del evento</translation>
        </message>
        <message>
            <source>the name in the page’s address</source>
            <translation>el nombre en la dirección de la página</translation>
        </message>
        <message>
            <source>the number in the page’s address</source>
            <translation>el número en la dirección de la página</translation>
        </message>
        <message>
            <source>the participantID in the page’s address</source>
            <translation>el participantID en la dirección de la página</translation>
        </message>
        <message>
            <source>the teamID in the page’s address</source>
            <translation>el teamID en la dirección de la página</translation>
        </message>
        <message>
            <source>NONPROFIT/FUNDRAISER, as in the page’s address</source>
            <translation>NONPROFIT/FUNDRAISER, como en la dirección de la página</translation>
        </message>
        <message>
            <source>It wants a key: %1. Give it with kiosk key set feed:%2.</source>
            <translation>Quiere una clave: %1. Póngala con kiosk key set feed:%2.</translation>
        </message>
        <message>
            <source>The key can read who gave, so no kiosk uses it: it is read on the office machine.</source>
            <translation>La clave puede leer quién donó, así que ningún quiosco la usa: se lee en el equipo de la oficina.</translation>
        </message>
        <message>
            <source>Its address has a public key, which everybody may know.</source>
            <translation>Su dirección tiene una clave pública, que cualquiera puede saber.</translation>
        </message>
        <message>
            <source>It names no currency: be sure that it counts in the campaign’s.</source>
            <translation>No nombra ninguna moneda: asegúrese de que cuenta en la de la campaña.</translation>
        </message>
        <message>
            <source>Read on %1 in %2.</source>
            <translation>Se lee en %1, en %2.</translation>
        </message>
        <message>
            <source>a campaign</source>
            <translation>una campaña</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>un evento</translation>
        </message>
        <message>
            <source>a fundraiser</source>
            <translation>una recaudación</translation>
        </message>
        <message>
            <source>a fundraising page</source>
            <translation>una página de recaudación</translation>
        </message>
        <message>
            <source>a participant</source>
            <translation>un participante</translation>
        </message>
        <message>
            <source>the number of patrons</source>
            <translation>el número de mecenas</translation>
        </message>
        <message>
            <source>a project</source>
            <translation>un proyecto</translation>
        </message>
        <message>
            <source>what came in since the drive began</source>
            <translation>lo que llegó desde que empezó la campaña</translation>
        </message>
        <message>
            <source>the number of sponsors</source>
            <translation>el número de patrocinadores</translation>
        </message>
        <message>
            <source>a team</source>
            <translation>un equipo</translation>
        </message>
        <message>
            <source>an API key, from Settings, Integrations</source>
            <translation>una clave de API, de Settings, Integrations</translation>
        </message>
        <message>
            <source>the application’s id (appId)</source>
            <translation>el id de la aplicación (appId)</translation>
        </message>
        <message>
            <source>CLIENT_ID:CLIENT_SECRET of an application of your account</source>
            <translation>CLIENT_ID:CLIENT_SECRET de una aplicación de su cuenta</translation>
        </message>
        <message>
            <source>EMAIL:API_KEY of the organisation</source>
            <translation>EMAIL:API_KEY de la organización</translation>
        </message>
        <message>
            <source>a token of that account with read:user or, for an organisation, read:org</source>
            <translation>un token de esa cuenta con read:user o, para una organización, read:org</translation>
        </message>
        <message>
            <source>It is counted before fees, without the collective’s own events and projects.</source>
            <translation>Se cuenta antes de comisiones, sin los eventos y proyectos propios del colectivo.</translation>
        </message>
        <message>
            <source>Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.</source>
            <translation>Las versiones anteriores a 4.2 cortaban los céntimos, así que la barra puede ir hasta una unidad por detrás.</translation>
        </message>
        <message>
            <source>It counts donors, each once, not gifts.</source>
            <translation>Cuenta donantes, cada uno una vez, no donaciones.</translation>
        </message>
        <message>
            <source>The first page of campaigns is looked through; one that isn’t on it is refused.</source>
            <translation>Se busca en la primera página de campañas; la que no esté en ella se rechaza.</translation>
        </message>
        <message>
            <source>The campaign’s own goal must be an amount; with another goal the feed is refused.</source>
            <translation>La meta propia de la campaña debe ser un importe; con otra meta se rechaza la fuente.</translation>
        </message>
        <message>
            <source>A hundred campaigns are looked through; one that isn’t among them is refused.</source>
            <translation>Se busca en cien campañas; la que no esté entre ellas se rechaza.</translation>
        </message>
        <message>
            <source>The sum may be missing or hidden; the feed is then refused and the last figure stays.</source>
            <translation>La suma puede faltar o estar oculta; entonces se rechaza la fuente y queda la última cifra.</translation>
        </message>
        <message>
            <source>Sponsors give by the month: a rate, not money that came in, so only they are counted.</source>
            <translation>Los patrocinadores dan por mes: una tasa, no dinero que haya llegado, así que solo se les cuenta a ellos.</translation>
        </message>
        <message>
            <source>Patrons give by the week: a rate, not money that came in, so only they are counted.</source>
            <translation>Los mecenas dan por semana: una tasa, no dinero que haya llegado, así que solo se les cuenta a ellos.</translation>
        </message>
        <message>
            <source>It is asked from the first day of the drive on; without one, for the last 90 days.</source>
            <translation>Se le pregunta desde el primer día de la campaña; sin él, por los últimos 90 días.</translation>
        </message>
        <message>
            <source>Gift Aid isn’t in it.</source>
            <translation>No incluye Gift Aid.</translation>
        </message>
        <message>
            <source>What other campaigns raised in its support isn’t in it.</source>
            <translation>No incluye lo que otras campañas recaudaron en su apoyo.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portátil</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Esta pantalla</translation>
        </message>
        <message>
            <source>Touch a text in the picture to change it.</source>
            <translation>Toque un texto de la imagen para cambiarlo.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
    </context>
    <context>
        <name>PreviewPicture</name>
        <message>
            <source>What visitors would see</source>
            <translation>Lo que verían las visitas</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Editar «%1»</translation>
        </message>
        <message>
            <source>How it looked before the mistakes</source>
            <translation>Cómo se veía antes de los errores</translation>
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
            <translation>Por hacer: %1.</translation>
        </message>
        <message>
            <source>the picture %1 is left out: %2</source>
            <translation>se omite la imagen %1: %2</translation>
        </message>
        <message>
            <source>the picture %1 is left out: no copy of it can be kept (%2)</source>
            <translation>se omite la imagen %1: no se puede guardar una copia (%2)</translation>
        </message>
        <message>
            <source>make room on the disk, or make the data folder writable</source>
            <translation>haga sitio en el disco, o permita escribir en la carpeta de datos</translation>
        </message>
        <message>
            <source>note:</source>
            <translation>nota:</translation>
        </message>
        <message>
            <source>advice:</source>
            <translation>consejo:</translation>
        </message>
    </context>
    <context>
        <name>PublishedWords</name>
        <message>
            <source>Today, at %1</source>
            <translation>Hoy, a las %1</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Por quiosco</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln donación</numerusform>
                <numerusform>, de %Ln donaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of it is late.</source>
            <translation>Una parte va atrasada.</translation>
        </message>
        <message>
            <source>As of %1; late.</source>
            <translation>A fecha de %1; atrasado.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>A fecha de %1.</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donaciones</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>De dónde sale: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>Can I have my money back?</source>
            <translation>¿Me pueden devolver el dinero?</translation>
        </message>
        <message>
            <source>Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are refunded by staff: note the time and the amount, and tell them today.</source>
            <translation>Sí. Si fue en efectivo, devuélvalo y deshaga la anotación en Donaciones. Los pagos con tarjeta y teléfono los devuelve el personal: apunte la hora y el importe, y avíselo hoy.</translation>
        </message>
        <message>
            <source>Can I have a receipt?</source>
            <translation>¿Me pueden dar un recibo?</translation>
        </message>
        <message>
            <source>After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt. For cash, write one by hand.</source>
            <translation>Tras una donación con tarjeta o teléfono, la pantalla ofrece uno por correo electrónico. Más tarde, abra Donaciones y toque Recibo. Para el efectivo, escriba uno a mano.</translation>
        </message>
        <message>
            <source>Is it tax-deductible?</source>
            <translation>¿Desgrava en los impuestos?</translation>
        </message>
        <message>
            <source>That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; staff can send a written acknowledgement.</source>
            <translation>Depende de dónde pague sus impuestos, así que no prometa nada. El correo es un recibo de pago; el personal puede enviar un certificado por escrito.</translation>
        </message>
        <message>
            <source>How do I become a member?</source>
            <translation>¿Cómo me hago socio?</translation>
        </message>
        <message>
            <source>Scan the “member” code on the screen. The page it opens asks for everything a membership needs; there is nothing to type in here.</source>
            <translation>Escanee el código «socio» de la pantalla. La página que abre pide todo lo que necesita una membresía; aquí no hay que escribir nada.</translation>
        </message>
        <message>
            <source>Is my card safe?</source>
            <translation>¿Está segura mi tarjeta?</translation>
        </message>
        <message>
            <source>Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and keeps no names and no e-mail addresses.</source>
            <translation>Sí. El número de tarjeta va del lector directamente a Stripe. Esta pantalla nunca lo ve, y no guarda nombres ni direcciones de correo.</translation>
        </message>
        <message>
            <source>I paid, and it says “still checking”.</source>
            <translation>He pagado y dice «todavía comprobando».</translation>
        </message>
        <message>
            <source>Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If they don’t want to wait, write down the four-character code.</source>
            <translation>Por favor, no pague otra vez. El quiosco sigue preguntando al banco y muestra el resultado en Puesto. Si no quieren esperar, apunte el código de cuatro caracteres.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsSection</name>
        <message>
            <source>An attendee asks…</source>
            <translation>Un visitante pregunta…</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit the kiosk?</source>
            <translation>¿Salir del quiosco?</translation>
        </message>
        <message>
            <source>To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.</source>
            <translation>Para volver: abra «Quiosco de donaciones» en el menú de este equipo, o escriba kiosk en un terminal. Un equipo configurado solo como quiosco lo inicia otra vez por sí mismo.</translation>
        </message>
        <message>
            <source>Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.</source>
            <translation>Hasta entonces esta pantalla no muestra historias ni códigos, y nadie puede donar aquí. Para cerrar el puesto, toque mejor Cerrado en la página Puesto.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Quit kiosk</source>
            <translation>Salir del quiosco</translation>
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
        <name>ReaderSection</name>
        <message>
            <source>Card readers of your Stripe account</source>
            <translation>Lectores de tarjetas de su cuenta de Stripe</translation>
        </message>
        <message>
            <source>Your Stripe account has no card readers yet</source>
            <translation>Su cuenta de Stripe aún no tiene lectores de tarjetas</translation>
        </message>
        <message>
            <source>%1 · used here</source>
            <translation>%1 · se usa aquí</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Usar aquí</translation>
        </message>
        <message>
            <source>To register another reader, type the three words that it shows under Settings, “Generate pairing code”</source>
            <translation>Para registrar otro lector, escriba las tres palabras que muestra en Settings, «Generate pairing code»</translation>
        </message>
        <message>
            <source>Name for the reader, such as “Front booth”</source>
            <translation>Nombre del lector, como «Puesto de la entrada»</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.</source>
            <translation>Después pruébelo: abra el puesto, done el importe mínimo con su propia tarjeta y devuélvalo en el Dashboard de Stripe.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Why undo this?</source>
            <translation>¿Por qué deshacerlo?</translation>
        </message>
        <message>
            <source>It stays in the list, marked as undone, and no longer counts.</source>
            <translation>Queda en la lista, marcado como deshecho, y ya no cuenta.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Where should the receipt go?</source>
            <translation>¿Adónde enviamos el recibo?</translation>
        </message>
        <message>
            <source>%1. The address goes to Stripe and isn’t kept here.</source>
            <translation>%1. La dirección va a Stripe y aquí no se guarda.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n carácter escrito</numerusform>
                <numerusform>%n caracteres escritos</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Send receipt</source>
            <translation>Enviar recibo</translation>
        </message>
        <message>
            <source>type the whole address first</source>
            <translation>escriba antes la dirección completa</translation>
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
            <translation>Por correo electrónico</translation>
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
            <translation>La confirmación está en su teléfono</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Estamos enviando su recibo</translation>
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
            <source>New members</source>
            <translation>Nuevos socios</translation>
        </message>
        <message>
            <source>How much has it brought so far, as its partner says?</source>
            <translation>¿Cuánto ha aportado hasta ahora, según su colaborador?</translation>
        </message>
        <message>
            <source>How much came in?</source>
            <translation>¿Cuánto ha llegado?</translation>
        </message>
        <message>
            <source>How many joined?</source>
            <translation>¿Cuántos se asociaron?</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Escriba un importe</translation>
        </message>
        <message>
            <source>Choose or type an amount</source>
            <translation>Elija o escriba un importe</translation>
        </message>
        <message>
            <source>Choose how many</source>
            <translation>Elija cuántos</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>No gifts in the campaign’s currency on this day.</source>
            <translation>No hay donaciones en la moneda de la campaña este día.</translation>
        </message>
        <message>
            <source>No gifts in the campaign’s currency yet.</source>
            <translation>Aún no hay donaciones en la moneda de la campaña.</translation>
        </message>
        <message>
            <source>The whole drive</source>
            <translation>Toda la campaña</translation>
        </message>
        <message>
            <source>Made %1. Times are in %2.</source>
            <translation>Hecho el %1. Las horas están en %2.</translation>
        </message>
        <message>
            <source>No gifts on this day; corrections and what was taken over come to %1.</source>
            <translation>No hay donaciones este día; las correcciones y lo traspasado suman %1.</translation>
        </message>
        <message>
            <source>No gifts recorded; corrections and what was taken over come to %1.</source>
            <translation>No hay donaciones anotadas; las correcciones y lo traspasado suman %1.</translation>
        </message>
        <message>
            <source>No gifts on this day.</source>
            <translation>No hay donaciones este día.</translation>
        </message>
        <message>
            <source>No gifts yet.</source>
            <translation>Aún no hay donaciones.</translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s).</source>
            <translation>
                <numerusform>%1 recibidos en %Ln donación.</numerusform>
                <numerusform>%1 recibidos en %Ln donaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
            <translation>
                <numerusform>%1 recibidos en %Ln donación; %2 tras devoluciones y anulaciones.</numerusform>
                <numerusform>%1 recibidos en %Ln donaciones; %2 tras devoluciones y anulaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>PRACTICE: nothing in this report counts.</source>
            <translation>PRÁCTICA: nada de este informe cuenta.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>RECIBIDO</translation>
        </message>
        <message>
            <source>DEDUCTED</source>
            <translation>DEDUCIDO</translation>
        </message>
        <message>
            <source>CORRECTED</source>
            <translation>CORREGIDO</translation>
        </message>
        <message>
            <source>ADDED TO THE LEDGER</source>
            <translation>AÑADIDO AL LIBRO</translation>
        </message>
        <message>
            <source>NEW MEMBERS</source>
            <translation>NUEVOS SOCIOS</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lector de tarjetas</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
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
            <source>Monthly supporter</source>
            <translation>Donante mensual</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Socio</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nunca llegó</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Sin aclarar</translation>
        </message>
        <message>
            <source>No result recorded</source>
            <translation>Sin resultado anotado</translation>
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
        <name>RoundsWords</name>
        <message>
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Round %1 of %2, about %3 seconds</source>
            <translation>Ronda %1 de %2, unos %3 segundos</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>apertura</translation>
        </message>
        <message>
            <source>story</source>
            <translation>historia</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>lo que logran las donaciones</translation>
        </message>
        <message>
            <source>donate and join</source>
            <translation>donar y asociarse</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>petición</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>agradecimiento</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>dónde seguir la campaña</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>código QR</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>cifra</translation>
        </message>
        <message>
            <source>illustration</source>
            <translation>ilustración</translation>
        </message>
        <message>
            <source>words alone</source>
            <translation>solo texto</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Apunte al código con la cámara de su teléfono.</translation>
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
        <name>SecondScreenWords</name>
        <message>
            <source>No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2.</source>
            <translation>Ahora ningún monitor se llama %1, así que no se muestra nada hasta que se conecte uno. Conectados: %2.</translation>
        </message>
    </context>
    <context>
        <name>SecretWords</name>
        <message>
            <source>The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 or in the environment variable %4.</source>
            <translation>No se guardó «%1»: %2. Use el llavero de un escritorio, o proporciónela como la credencial de systemd %3 o en la variable de entorno %4.</translation>
        </message>
        <message>
            <source>The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool.</source>
            <translation>No se quitó «%1» del llavero del sistema: %2. Quite %3 con la herramienta del propio sistema.</translation>
        </message>
        <message>
            <source>This kiosk can’t read its %1 now. Staff can see why in the office, under %1.</source>
            <translation>Este quiosco no puede leer ahora «%1». El personal puede ver por qué en la oficina, en «%1».</translation>
        </message>
        <message>
            <source>This kiosk has no %1 yet. Staff can add one in the office, under %1.</source>
            <translation>Este quiosco aún no tiene «%1». El personal puede añadirla en la oficina, en «%1».</translation>
        </message>
        <message>
            <source>the system’s keyring (%1)</source>
            <translation>el llavero del sistema (%1)</translation>
        </message>
        <message>
            <source>the systemd credential %1</source>
            <translation>la credencial de systemd %1</translation>
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation>la variable de entorno %1</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clave de Stripe</translation>
        </message>
        <message>
            <source>password of the shared PostgreSQL</source>
            <translation>contraseña del PostgreSQL compartido</translation>
        </message>
        <message>
            <source>CiviCRM key</source>
            <translation>clave de CiviCRM</translation>
        </message>
        <message>
            <source>signing key of this kiosk</source>
            <translation>clave de firma de este quiosco</translation>
        </message>
        <message>
            <source>key of imported statements</source>
            <translation>clave de los extractos importados</translation>
        </message>
        <message>
            <source>password of the mail server</source>
            <translation>contraseña del servidor de correo</translation>
        </message>
        <message>
            <source>address of the webhook</source>
            <translation>dirección del webhook</translation>
        </message>
        <message>
            <source>address of the monitor</source>
            <translation>dirección del monitor</translation>
        </message>
        <message>
            <source>key of the feed %1</source>
            <translation>clave de la fuente %1</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>No hay «%1»: ni en el llavero del sistema, ni como la credencial de systemd %2, ni en %3; póngala con: %4</translation>
        </message>
        <message>
            <source>The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 or in the environment variable %3.</source>
            <translation>«%1» no se puede leer del llavero del sistema (%4), y no está como la credencial de systemd %2 ni en la variable de entorno %3.</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>No hay «%1»: ni en el llavero del sistema (%5), ni como la credencial de systemd %2, ni en %3; póngala con: %4</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>The %1 is empty; enter it again.</source>
            <translation>«%1» está vacía; introdúzcala otra vez.</translation>
        </message>
        <message>
            <source>The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else.</source>
            <translation>«%1» no es una sola línea de %2 caracteres imprimibles como máximo; cópiela otra vez, y nada más.</translation>
        </message>
        <message>
            <source>The %1 is not a regular file; make it one.</source>
            <translation>«%1» no es un archivo normal; haga que lo sea.</translation>
        </message>
        <message>
            <source>The %1 cannot be read (%2); load it again.</source>
            <translation>«%1» no se puede leer (%2); cárguela otra vez.</translation>
        </message>
        <message>
            <source>The %1 is none that kiosk fleet join made; give that one back, or remove it and join again.</source>
            <translation>«%1» no es de las que hizo kiosk fleet join; devuelva aquella, o quítela y vuelva a unirse.</translation>
        </message>
        <message>
            <source>this machine has none</source>
            <comment>a keyring</comment>
            <translation>este equipo no tiene ninguno</translation>
        </message>
        <message>
            <source>%1 is not known to encrypt what it stores and is refused</source>
            <comment>a keyring</comment>
            <translation>no se sabe que %1 cifre lo que guarda, así que se rechaza</translation>
        </message>
        <message>
            <source>this desktop has none yet; the command makes one</source>
            <comment>a keyring</comment>
            <translation>este escritorio aún no tiene ninguno; la orden crea uno</translation>
        </message>
        <message>
            <source>it is locked; unlock it with: %1</source>
            <comment>a keyring</comment>
            <translation>está bloqueado; desbloquéelo con: %1</translation>
        </message>
        <message>
            <source>%1 may ask for its password on the public screen and is left alone</source>
            <comment>a keyring</comment>
            <translation>%1 podría pedir su contraseña en la pantalla pública y no se toca</translation>
        </message>
        <message>
            <source>it does not answer; unlock it, or log in to the desktop again</source>
            <comment>a keyring</comment>
            <translation>no responde; desbloquéelo, o vuelva a iniciar sesión en el escritorio</translation>
        </message>
        <message>
            <source>it cannot be opened, %1</source>
            <comment>a keyring</comment>
            <translation>no se puede abrir, %1</translation>
        </message>
        <message>
            <source>it failed, %1</source>
            <comment>a keyring</comment>
            <translation>falló, %1</translation>
        </message>
        <message>
            <source>%1 gave something else back</source>
            <comment>a keyring</comment>
            <translation>%1 devolvió otra cosa</translation>
        </message>
        <message>
            <source>%1 still has it</source>
            <comment>a keyring</comment>
            <translation>%1 aún la tiene</translation>
        </message>
        <message>
            <source>This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in Stripe’s Dashboard under Developers, API keys.</source>
            <translation>Esta es una clave publicable (pk_), que no puede leer nada; cree una clave restringida (rk_) en el Dashboard de Stripe, en Developers, API keys.</translation>
        </message>
        <message>
            <source>This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in Stripe’s Dashboard instead.</source>
            <translation>Esta es una clave secreta real (sk_live_), que puede hacer cualquier cosa con la cuenta, también devoluciones y transferencias de fondos, y un quiosco está en público; cree en su lugar una clave restringida (rk_live_) en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; copy all of it from Stripe’s Dashboard.</source>
            <translation>Esto no es una clave de Stripe: empiezan por rk_live_, rk_test_ o sk_test_, seguido de letras y cifras; cópiela entera del Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>This is a live key, and no real money moves in practice; use a test key (rk_test_).</source>
            <translation>Esta es una clave real, y en la práctica no se mueve dinero real; use una clave de prueba (rk_test_).</translation>
        </message>
        <message>
            <source>The Stripe key is a test key, which only reads play money; set a live restricted key, or use this one with --practice.</source>
            <translation>La clave de Stripe es de prueba y solo lee dinero de juguete; ponga una clave restringida real, o use esta con --practice.</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>Not turned</source>
            <translation>Sin girar</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>A la izquierda</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>A la derecha</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>One switch</source>
            <translation>Un pulsador</translation>
        </message>
        <message>
            <source>Two switches</source>
            <translation>Dos pulsadores</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <source>Proofread by native speakers so far: %1.</source>
            <translation>Revisados por hablantes nativos hasta ahora: %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>What you call this kiosk, such as “Booth 1”.</source>
            <translation>Cómo se llama este quiosco, como «Puesto 1».</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Where it is, such as “Hall 2”.</source>
            <translation>Dónde está, como «Pabellón 2».</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Código corto</translation>
        </message>
        <message>
            <source>Added to links, so that you can tell which kiosk a gift came from.</source>
            <translation>Se añade a los enlaces, para saber de qué quiosco vino una donación.</translation>
        </message>
        <message>
            <source>Screen size in inches</source>
            <translation>Tamaño de la pantalla en pulgadas</translation>
        </message>
        <message>
            <source>From corner to corner. If empty, what the screen itself reports.</source>
            <translation>De esquina a esquina. Si está vacío, lo que indique la propia pantalla.</translation>
        </message>
        <message>
            <source>People scan from how many metres</source>
            <translation>Desde cuántos metros se escanea</translation>
        </message>
        <message>
            <source>The code to give is made large enough for this. Without a number, 2.</source>
            <translation>El código para donar se hace lo bastante grande para ello. Sin número, 2.</translation>
        </message>
        <message>
            <source>People read from how many metres</source>
            <translation>Desde cuántos metros se lee</translation>
        </message>
        <message>
            <source>Titles and figures are made large enough for this. Without a number, 3.</source>
            <translation>Los títulos y las cifras se hacen lo bastante grandes para ello. Sin número, 3.</translation>
        </message>
        <message>
            <source>Where the card reader stands</source>
            <translation>Dónde está el lector de tarjetas</translation>
        </message>
        <message>
            <source>Seen from the front. An arrow on the screen then points to it.</source>
            <translation>Visto de frente. Una flecha en la pantalla lo señala entonces.</translation>
        </message>
        <message>
            <source>Turn the picture</source>
            <translation>Girar la imagen</translation>
        </message>
        <message>
            <source>To the right, for a screen that is mounted on its side.</source>
            <translation>A la derecha, para una pantalla montada de lado.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Of everything on the screen.</source>
            <translation>De todo lo que hay en la pantalla.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>If yes, nothing on the screen moves by itself.</source>
            <translation>Si es sí, nada se mueve por sí solo en la pantalla.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Black, white and yellow instead of the campaign’s colours.</source>
            <translation>Negro, blanco y amarillo en lugar de los colores de la campaña.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
        <message>
            <source>Everything waits four times as long.</source>
            <translation>Todo espera cuatro veces más.</translation>
        </message>
        <message>
            <source>Buttons within reach</source>
            <translation>Botones al alcance</translation>
        </message>
        <message>
            <source>Everything that is touched stands low, for people who sit.</source>
            <translation>Todo lo que se toca está abajo, para quienes están sentados.</translation>
        </message>
        <message>
            <source>Lower edge of the screen, in mm</source>
            <translation>Borde inferior de la pantalla, en mm</translation>
        </message>
        <message>
            <source>Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm.</source>
            <translation>Sobre el suelo. Con ello y el tamaño de la pantalla, los botones quedan de 380 a 1220 mm.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Pulsadores</translation>
        </message>
        <message>
            <source>For people who press one or two switches instead of touching.</source>
            <translation>Para quienes usan uno o dos pulsadores en lugar de tocar.</translation>
        </message>
        <message>
            <source>Keys of the switches</source>
            <translation>Teclas de los pulsadores</translation>
        </message>
        <message>
            <source>What they press, such as Space Return. Of two, the first moves on and the second chooses.</source>
            <translation>Lo que pulsan, como Space Return. De dos, el primero avanza y el segundo elige.</translation>
        </message>
        <message>
            <source>Seconds for one switch</source>
            <translation>Segundos para un pulsador</translation>
        </message>
        <message>
            <source>How long each button has its turn. Without a number, 2.</source>
            <translation>Cuánto dura el turno de cada botón. Sin número, 2.</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guía hablada</translation>
        </message>
        <message>
            <source>For people who don’t see the screen. The program must be installed; the check-list says so.</source>
            <translation>Para quienes no ven la pantalla. El programa debe estar instalado; la página Comprobaciones dice si lo está.</translation>
        </message>
        <message>
            <source>Key for spoken guidance</source>
            <translation>Tecla de la guía hablada</translation>
        </message>
        <message>
            <source>Starts and ends it, as does holding the lower left corner. If empty, F9.</source>
            <translation>La inicia y la termina, igual que mantener pulsada la esquina inferior izquierda. Si está vacío, F9.</translation>
        </message>
        <message>
            <source>Keys while it speaks</source>
            <translation>Teclas de la guía hablada</translation>
        </message>
        <message>
            <source>Next, previous, press, and stop or repeat. If empty, Right Left Return Escape.</source>
            <translation>Siguiente, anterior, pulsar, y callar o repetir. Si está vacío, Right Left Return Escape.</translation>
        </message>
        <message>
            <source>Loudness in percent</source>
            <translation>Volumen en porcentaje</translation>
        </message>
        <message>
            <source>Of spoken guidance. Without a number, 50.</source>
            <translation>De la guía hablada. Sin número, 50.</translation>
        </message>
        <message>
            <source>Spoken guidance ends after how many seconds</source>
            <translation>Segundos hasta que termina la guía hablada</translation>
        </message>
        <message>
            <source>Without a touch or key. Without a number, 180.</source>
            <translation>Sin toques ni teclas. Sin número, 180.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Such as en or pt-BR. If empty, the language of the campaign.</source>
            <translation>Como en o pt-BR. Si está vacío, el idioma de la campaña.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Idiomas para elegir</translation>
        </message>
        <message>
            <source>What attendees can choose: all, none, or codes such as en es de.</source>
            <translation>Lo que pueden elegir los visitantes: all, none o códigos como en es de.</translation>
        </message>
        <message>
            <source>Languages take turns</source>
            <translation>Los idiomas se turnan</translation>
        </message>
        <message>
            <source>If yes, each round of stories is told in each of these while nobody touches the screen.</source>
            <translation>Si es así, cada vuelta de historias se cuenta en cada uno de estos idiomas mientras nadie toque la pantalla.</translation>
        </message>
        <message>
            <source>Folder for feeds</source>
            <translation>Carpeta de las fuentes</translation>
        </message>
        <message>
            <source>Where the files of the campaign’s feeds are. If empty, the campaign’s own folder.</source>
            <translation>Dónde están los archivos de las fuentes de la campaña. Si está vacío, la carpeta de la campaña.</translation>
        </message>
        <message>
            <source>Picture of this screen at other kiosks</source>
            <translation>Imagen de esta pantalla en otros quioscos</translation>
        </message>
        <message>
            <source>If yes, staff at other kiosks can look at this screen, only while nobody uses it.</source>
            <translation>Si es que sí, el equipo puede ver esta pantalla desde otros quioscos, solo mientras nadie la usa.</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation>Carpeta de los informes</translation>
        </message>
        <message>
            <source>Where the report at the end of the day goes. If empty, “reports” in the data folder.</source>
            <translation>Adónde va el informe de fin del día. Si está vacío, «reports» en la carpeta de datos.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>%1 names no campaign that can be used: %2; correct it.</source>
            <translation>%1 no nombra ninguna campaña que se pueda usar: %2; corríjalo.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2; it is passed over.</source>
            <translation>%1: %2; no se tiene en cuenta.</translation>
        </message>
        <message>
            <source>%1: %2 is read as %3.</source>
            <translation>%1: %2 se lee como %3.</translation>
        </message>
        <message>
            <source>there is no setting %1 (there are %2)</source>
            <translation>no hay ningún ajuste %1 (hay %2)</translation>
        </message>
        <message>
            <source>there is no setting %1 (did you mean %2?)</source>
            <translation>no hay ningún ajuste %1 (¿quiso decir %2?)</translation>
        </message>
        <message>
            <source>%1 cannot be %2; write it like %3</source>
            <translation>%1 no puede ser %2; escríbalo como %3</translation>
        </message>
        <message>
            <source>%1 cannot be %2; it is one of %3</source>
            <translation>%1 no puede ser %2; es uno de %3</translation>
        </message>
        <message>
            <source>%1: %2 can’t be shown everywhere; write letters, on one line</source>
            <translation>%1: %2 no se puede mostrar en todas partes; escriba letras, en una línea</translation>
        </message>
        <message>
            <source>%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`</source>
            <translation>%1: una contraseña no tiene lugar en este archivo; quítela y póngala con `kiosk key set fleet`</translation>
        </message>
        <message>
            <source>%1 is empty; write something</source>
            <translation>%1 está vacío; escriba algo</translation>
        </message>
        <message>
            <source>%1 has more than %2 characters; shorten it</source>
            <translation>%1 tiene más de %2 caracteres; acórtelo</translation>
        </message>
        <message>
            <source>%1 is not text; write it in quotes</source>
            <translation>%1 no es texto; escríbalo entre comillas</translation>
        </message>
        <message>
            <source>%1 is not a number; write one without quotes</source>
            <translation>%1 no es un número; escriba uno sin comillas</translation>
        </message>
        <message>
            <source>%1 is neither true nor false; write one of the two without quotes</source>
            <translation>%1 no es ni true ni false; escriba uno de los dos sin comillas</translation>
        </message>
        <message>
            <source>%1 is too small; write at least %2</source>
            <translation>%1 es demasiado pequeño; escriba al menos %2</translation>
        </message>
        <message>
            <source>%1 is too small; write more than %2</source>
            <translation>%1 es demasiado pequeño; escriba más de %2</translation>
        </message>
        <message>
            <source>%1 is too large; write at most %2</source>
            <translation>%1 es demasiado grande; escriba como máximo %2</translation>
        </message>
        <message>
            <source>%1: the key %2 is in %3 already; choose another one</source>
            <translation>%1: la tecla %2 ya está en %3; elija otra</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is</source>
            <translation>%1 no se puede usar tal como está</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the settings themselves there.</source>
            <translation>%1 no es un archivo normal; ponga allí los ajustes mismos.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; put the settings back there.</source>
            <translation>%1 es un enlace que no lleva a ninguna parte; vuelva a poner allí los ajustes.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>No se puede leer %1 (%2); compruebe el archivo y quién puede leerlo.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; put the settings back there.</source>
            <translation>%1 tiene más de %2 bytes; vuelva a poner allí los ajustes.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; save it as UTF-8.</source>
            <translation>%1 no es UTF-8; guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2; correct it.</source>
            <translation>%1 no se puede usar: %2; corríjalo.</translation>
        </message>
        <message>
            <source>%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it.</source>
            <translation>%1 no se puede usar: está anidado con demasiada profundidad, o un número en él es demasiado largo; corríjalo.</translation>
        </message>
        <message>
            <source>%1 has more than %2 words and marks; put the settings back there.</source>
            <translation>%1 tiene más de %2 palabras y signos; vuelva a poner allí los ajustes.</translation>
        </message>
        <message>
            <source>%1 is being changed by another program; nothing was changed, try again.</source>
            <translation>Otro programa está cambiando %1; no se cambió nada, inténtelo otra vez.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); nothing was changed.</source>
            <translation>No se puede escribir %1 (%2); no se cambió nada.</translation>
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
        <name>ShiftCard</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Hand over to next shift</source>
            <translation>Pasar al turno siguiente</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Who is taking over?</source>
            <translation>¿Quién toma el relevo?</translation>
        </message>
        <message>
            <source>Who is on this shift?</source>
            <translation>¿Quién está en este turno?</translation>
        </message>
        <message>
            <source>Type your initials, not your full name. They mark this shift in the report.</source>
            <translation>Escriba sus iniciales, no su nombre completo. Identifican este turno en el informe.</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Start shift without initials</source>
            <translation>Empezar turno sin iniciales</translation>
        </message>
        <message>
            <source>Start shift as %1</source>
            <translation>Empezar turno como %1</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>no disponible</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>%n cosa para elegir</numerusform>
                <numerusform>%n cosas para elegir</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>carácter</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>encabezado</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>button</source>
            <translation>botón</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>casilla</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <source>option</source>
            <translation>opción</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>elegida</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>no elegida</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>pestaña</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>campo de texto</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>Para el puesto</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>Attempts by card and phone</source>
            <translation>Intentos con tarjeta y teléfono</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Por comprobar</translation>
        </message>
        <message>
            <source>Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted.</source>
            <translation>Aún no se sabe si estos se pagaron; búsquelos uno por uno en Stripe. No se cuenta ninguno de ellos.</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Hechas en el teléfono por domiciliación o cupón de pago: el dinero llega días después, o no llega. Nada se cuenta antes de que esté aquí.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Quiosco</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>What kiosks don’t tell the same</source>
            <translation>Lo que los quioscos no cuentan igual</translation>
        </message>
        <message>
            <source>Pledged to match gifts (no money received)</source>
            <translation>Prometido para complementar donaciones (no es dinero recibido)</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of this day.</source>
            <translation>%1 prometió %2 por las donaciones de este día.</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of the drive.</source>
            <translation>%1 prometió %2 por las donaciones de la campaña.</translation>
        </message>
        <message>
            <source>%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.</source>
            <translation>%1 en total hasta ahora, de %2 como máximo. Una promesa no está en ninguna suma de este informe hasta que se pague.</translation>
        </message>
        <message>
            <source>Gifts of $250 and more</source>
            <translation>Donaciones de $250 o más</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>number</comment>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>To deduct one of these, a donor needs a written acknowledgement from the organisation (IRS Publication 1771). The e-mail that Stripe sends is a payment receipt, not an acknowledgement.</source>
            <translation>Para deducir una de estas, un donante necesita un certificado por escrito de la organización (IRS Publication 1771). El correo que envía Stripe es un recibo de pago, no ese certificado.</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Recaudado</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Donaciones</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Otros quioscos</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Fuera</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <source>The goals when this report was made</source>
            <translation>Las metas cuando se hizo este informe</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>A fecha de</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Qué cuenta:</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De dónde salen las cifras</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Figures from feeds</source>
            <translation>Cifras de las fuentes</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <source>Ledger entries in this report</source>
            <translation>Anotaciones del libro en este informe</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Anotaciones</translation>
        </message>
        <message>
            <source>Hash of the last one</source>
            <translation>Hash de la última</translation>
        </message>
        <message>
            <source>The hash shows whether the ledger still holds the same entries.</source>
            <translation>El hash muestra si el libro aún contiene las mismas anotaciones.</translation>
        </message>
        <message>
            <source>late</source>
            <translation>atrasado</translation>
        </message>
    </context>
    <context>
        <name>StateSection</name>
        <message>
            <source>%1, now</source>
            <translation>%1, ahora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>begin a shift</source>
            <translation>empezar un turno</translation>
        </message>
        <message>
            <source>taking gifts</source>
            <translation>aceptando donaciones</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Solo mostrar</translation>
        </message>
        <message>
            <source>stories and codes</source>
            <translation>historias y códigos</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>nadie aquí</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Cerrar el pago</translation>
        </message>
        <message>
            <source>Reset card reader</source>
            <translation>Reiniciar lector</translation>
        </message>
        <message>
            <source>Stripe knows nothing of it</source>
            <translation>Stripe no sabe nada de él</translation>
        </message>
        <message>
            <source>if it’s stuck</source>
            <translation>si está atascado</translation>
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
            <translation>Escriba esta dirección en su teléfono:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Otra forma de ayudar</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>Oferta de un colaborador</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Oferta de %1</translation>
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
            <translation>Reanudar las historias</translation>
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
            <translation>Con el apoyo de %1</translation>
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
        <name>StripeRefusalWords</name>
        <message>
            <source>Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.</source>
            <translation>El reloj de Stripe y el de este equipo difieren en minutos; ponga la fecha y la hora de este equipo.</translation>
        </message>
        <message>
            <source>Stripe refuses this and says only “%1”; offer another way to give, and tell staff.</source>
            <translation>Stripe lo rechaza y solo dice «%1»; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff.</source>
            <translation>Stripe lo rechaza y no dice por qué (HTTP %1); ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>The amount is smaller than Stripe accepts; choose a larger one.</source>
            <translation>El importe es menor de lo que acepta Stripe; elija uno mayor.</translation>
        </message>
        <message>
            <source>The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff.</source>
            <translation>El importe es mayor de lo que Stripe acepta de una vez; elija uno menor, o avise al personal.</translation>
        </message>
        <message>
            <source>Stripe cannot take exactly this amount; choose another one.</source>
            <translation>Stripe no puede aceptar exactamente este importe; elija otro.</translation>
        </message>
        <message>
            <source>Stripe does not offer this in the account’s country; offer another way to give, and tell staff.</source>
            <translation>Stripe no ofrece esto en el país de la cuenta; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>Stripe does not accept this address; check its country, state and postal code.</source>
            <translation>Stripe no acepta esta dirección; revise el país, el estado y el código postal.</translation>
        </message>
        <message>
            <source>Stripe does not accept this e-mail address; check it for a typing mistake.</source>
            <translation>Stripe no acepta esta dirección de correo; revise si hay un error al escribirla.</translation>
        </message>
        <message>
            <source>Stripe does not know what was asked for; the key may belong to a different account than the reader.</source>
            <translation>Stripe no conoce lo que se le pidió; la clave puede ser de otra cuenta que el lector.</translation>
        </message>
        <message>
            <source>Stripe is still busy with this, or was asked too often; wait a minute, then try again.</source>
            <translation>Stripe sigue ocupado con esto, o se le preguntó demasiadas veces; espere un minuto e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>This payment is over at Stripe; look whether the gift is there before trying again.</source>
            <translation>Este pago ha terminado en Stripe; mire si la donación está allí antes de intentarlo otra vez.</translation>
        </message>
        <message>
            <source>Stripe does not accept what this version of the kiosk asks (%1); offer another way to give, and have staff look for a newer version.</source>
            <translation>Stripe no acepta lo que pide esta versión del quiosco (%1); ofrezca otra forma de donar, y que el personal busque una versión más nueva.</translation>
        </message>
        <message>
            <source>The reader is offline; check that it is switched on and connected to the network.</source>
            <translation>El lector está desconectado; compruebe que está encendido y conectado a la red.</translation>
        </message>
        <message>
            <source>The reader is busy; wait a moment.</source>
            <translation>El lector está ocupado; espere un momento.</translation>
        </message>
        <message>
            <source>The reader did not answer in time; check that it is switched on and connected to the network.</source>
            <translation>El lector no respondió a tiempo; compruebe que está encendido y conectado a la red.</translation>
        </message>
        <message>
            <source>The reader reports that it is broken; use another one.</source>
            <translation>El lector indica que está averiado; use otro.</translation>
        </message>
        <message>
            <source>The reader is registered at the wrong location; register it where it stands.</source>
            <translation>El lector está registrado en una ubicación equivocada; regístrelo donde está.</translation>
        </message>
        <message>
            <source>Stripe takes no cards on readers in the country of this location; offer another way to give, and tell staff.</source>
            <translation>Stripe no acepta tarjetas con lectores en el país de esta ubicación; ofrezca otra forma de donar y avise al personal.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; ask for another card.</source>
            <translation>El banco de la tarjeta dijo que no, y no se cobró nada; pida otra tarjeta.</translation>
        </message>
        <message>
            <source>This card has expired, and nothing was taken; ask for another card.</source>
            <translation>Esta tarjeta está caducada, y no se cobró nada; pida otra tarjeta.</translation>
        </message>
        <message>
            <source>The card could not be read, and nothing was taken; try again, or ask for another card.</source>
            <translation>No se pudo leer la tarjeta, y no se cobró nada; inténtelo otra vez, o pida otra tarjeta.</translation>
        </message>
        <message>
            <source>The card’s bank wants its holder to confirm, and nothing was taken; have the card inserted with its PIN, or ask for another card.</source>
            <translation>El banco de la tarjeta quiere que su titular confirme, y no se cobró nada; que se inserte la tarjeta con su PIN, o pida otra tarjeta.</translation>
        </message>
        <message>
            <source>This card was declined too often, and nothing was taken; ask for another card.</source>
            <translation>Esta tarjeta se rechazó demasiadas veces, y no se cobró nada; pida otra tarjeta.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer, and nothing was taken; try again, or ask for another card.</source>
            <translation>El banco de la tarjeta no pudo responder, y no se cobró nada; inténtelo otra vez, o pida otra tarjeta.</translation>
        </message>
        <message>
            <source>Stripe does not take this kind of card or payment here; ask for another card, or offer another way to give.</source>
            <translation>Stripe no acepta aquí este tipo de tarjeta o de pago; pida otra tarjeta, u ofrezca otra forma de donar.</translation>
        </message>
        <message>
            <source>The Stripe account is not activated yet, so it takes no real money; offer another way to give, and have staff activate it in Stripe’s Dashboard.</source>
            <translation>La cuenta de Stripe aún no está activada, así que no recibe dinero real; ofrezca otra forma de donar, y que el personal la active en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>The Stripe account may not take this kind of payment yet; offer another way to give, and have staff turn it on in Stripe’s Dashboard.</source>
            <translation>La cuenta de Stripe aún no puede aceptar este tipo de pago; ofrezca otra forma de donar, y que el personal lo active en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>Stripe does not let this account take payments now; offer another way to give, and have staff look in Stripe’s Dashboard.</source>
            <translation>Stripe no deja ahora que esta cuenta acepte pagos; ofrezca otra forma de donar, y que el personal mire en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe</source>
            <translation>La clave de Stripe ha caducado o es del tipo equivocado; ponga una nueva con: kiosk key set stripe</translation>
        </message>
        <message>
            <source>Test and live payments are mixed up; take no cards, and have staff check the Stripe key and the reader.</source>
            <translation>Los pagos de prueba y reales están mezclados; no acepte tarjetas, y que el personal revise la clave de Stripe y el lector.</translation>
        </message>
    </context>
    <context>
        <name>StripeWords</name>
        <message>
            <source>Stripe has no reader %1 for this key: it was removed or belongs to another account; see kiosk reader list.</source>
            <translation>Stripe no tiene ningún lector %1 para esta clave: se quitó o es de otra cuenta; vea kiosk reader list.</translation>
        </message>
        <message>
            <source>Stripe does not accept this and names %1; correct it and try again.</source>
            <translation>Stripe no acepta esto y nombra %1; corríjalo e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; check the key and the reader.</source>
            <translation>No acepte tarjetas: la clave de Stripe es real, pero la respuesta de Stripe es de prueba; revise la clave y el lector.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is for tests, but Stripe’s answer is live; check the key and the reader.</source>
            <translation>No acepte tarjetas: la clave de Stripe es de prueba, pero la respuesta de Stripe es real; revise la clave y el lector.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.</source>
            <translation>KIOSK_STRIPE_API_BASE está puesta pero la clave es real; quítela, o use una clave de prueba.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE may name this machine only; write it like http://127.0.0.1:8042, or unset it.</source>
            <translation>KIOSK_STRIPE_API_BASE solo puede nombrar este equipo; escríbala como http://127.0.0.1:8042, o quítela.</translation>
        </message>
        <message>
            <source>That is not an e-mail address; type it like name@example.org.</source>
            <translation>Eso no es una dirección de correo; escríbala como name@example.org.</translation>
        </message>
        <message>
            <source>A receipt can only be sent for a gift that was just taken here.</source>
            <translation>Solo se puede enviar un recibo de una donación que se acaba de recibir aquí.</translation>
        </message>
        <message>
            <source>The reader is busy; type the address on the screen, or wait a moment.</source>
            <translation>El lector está ocupado; escriba la dirección en la pantalla, o espere un momento.</translation>
        </message>
        <message>
            <source>The reader is doing something else now and no longer asks for an address.</source>
            <translation>El lector está haciendo otra cosa y ya no pide una dirección.</translation>
        </message>
        <message>
            <source>Stripe does not know the key: it was revoked or mistyped; set a new one with: kiosk key set stripe</source>
            <translation>Stripe no conoce la clave: se revocó o se escribió mal; ponga una nueva con: kiosk key set stripe</translation>
        </message>
        <message>
            <source>The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.</source>
            <translation>La clave de Stripe no puede hacer esto; márquele %1 en el Dashboard de Stripe.</translation>
        </message>
        <message>
            <source>Stripe was asked too often and wants a pause; there is nothing to do.</source>
            <translation>A Stripe se le preguntó demasiadas veces y quiere una pausa; no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network.</source>
            <translation>Quien responde no puede demostrar que es Stripe; compruebe la fecha y la hora de este equipo y después la red.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached or does not answer in time; check the network.</source>
            <translation>No hay conexión con Stripe o no responde a tiempo; compruebe la red.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1); there is nothing to do.</source>
            <translation>Stripe tiene un problema propio (HTTP %1); no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Stripe is still busy with the same question; there is nothing to do.</source>
            <translation>Stripe sigue ocupado con la misma pregunta; no hay que hacer nada.</translation>
        </message>
        <message>
            <source>Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in.</source>
            <translation>En lugar de Stripe responde algo que no es Stripe; compruebe si la red pide iniciar sesión.</translation>
        </message>
        <message>
            <source>“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.</source>
            <translation>«%1» no es el id de un lector, que empieza por tmr_; vea kiosk reader list.</translation>
        </message>
        <message>
            <source>“%1” is not a location’s id, which starts with tml_.</source>
            <translation>«%1» no es el id de una ubicación, que empieza por tml_.</translation>
        </message>
        <message>
            <source>“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.</source>
            <translation>«%1» no es un código de registro; escriba lo que muestra el lector, como sapphire-fox-lunch.</translation>
        </message>
        <message>
            <source>Stripe does not know this code, or it has expired; have the reader show a new one in its settings and use that.</source>
            <translation>Stripe no conoce este código, o ha caducado; haga que el lector muestre uno nuevo en sus ajustes y úselo.</translation>
        </message>
        <message>
            <source>Stripe has no location %1 for this key; leave --location out to see those it has.</source>
            <translation>Stripe no tiene ninguna ubicación %1 para esta clave; quite --location para ver las que tiene.</translation>
        </message>
        <message>
            <source>This reader may not be used at this location; choose one in the country that the reader was sold for.</source>
            <translation>Este lector no se puede usar en esta ubicación; elija una en el país para el que se vendió el lector.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the reader may have been registered all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe no dio una respuesta legible, y aun así el lector puede haberse registrado; compruebe la red, y mire con kiosk reader list antes de intentarlo otra vez.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the location may have been created all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe no dio una respuesta legible, y aun así la ubicación puede haberse creado; compruebe la red, y mire con kiosk reader list antes de intentarlo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>SumWords</name>
        <message>
            <source>New members</source>
            <translation>Nuevos socios</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Aún sin confirmar</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nunca llegó</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Stripe’s fees</source>
            <translation>Comisiones de Stripe</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Tras comisiones</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>PRACTICE: nothing of this counts.</source>
            <translation>PRÁCTICA: nada de esto cuenta.</translation>
        </message>
        <message>
            <source>The campaign has no goals.</source>
            <translation>La campaña no tiene metas.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Qué cuenta:</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 de %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln donación</numerusform>
                <numerusform>, de %Ln donaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>aquí %1</translation>
        </message>
        <message>
            <source>other kiosks %1</source>
            <translation>otros quioscos %1</translation>
        </message>
        <message>
            <source>corrections %1</source>
            <translation>correcciones %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>fuera %1</translation>
        </message>
        <message>
            <source>not yet confirmed by its feed: %1</source>
            <translation>aún sin confirmar por su fuente: %1</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>siguiente hito: %1</translation>
        </message>
        <message>
            <source>at this rate, reached on %1</source>
            <translation>a este ritmo, se alcanza el %1</translation>
        </message>
        <message>
            <source>Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.</source>
            <translation>Prometido por %1: %2 de %3 como máximo, para complementar donaciones; no está en ninguna cifra de arriba.</translation>
        </message>
        <message>
            <source>%1 %2, which is in %3</source>
            <translation>%1 %2, que está en %3</translation>
        </message>
        <message>
            <source>%1 %2, late</source>
            <translation>%1 %2, atrasado</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>late: its feed has not been read yet</source>
            <translation>atrasado: su fuente aún no se ha leído</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>actualizado: %1</translation>
        </message>
        <message>
            <source>as of %1, late</source>
            <translation>a fecha de %1, atrasado</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>Not counted: %1, which isn’t in the campaign’s currency or for one of its goals.</source>
            <translation>No contado: %1, que no está en la moneda de la campaña o no es para una de sus metas.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Downloading the campaign…</source>
            <translation>Descargando la campaña…</translation>
        </message>
        <message>
            <source>Reading the post…</source>
            <translation>Leyendo la publicación…</translation>
        </message>
        <message>
            <source>Trying where the codes lead…</source>
            <translation>Probando adónde llevan los códigos…</translation>
        </message>
        <message>
            <source>Unpacking the campaign…</source>
            <translation>Desempaquetando la campaña…</translation>
        </message>
        <message>
            <source>Packing the campaign…</source>
            <translation>Empaquetando la campaña…</translation>
        </message>
        <message>
            <source>Reading the feeds…</source>
            <translation>Leyendo las fuentes…</translation>
        </message>
        <message>
            <source>Checking the key with Stripe…</source>
            <translation>Comprobando la clave con Stripe…</translation>
        </message>
        <message>
            <source>Saving the key and checking it with Stripe…</source>
            <translation>Guardando la clave y comprobándola con Stripe…</translation>
        </message>
        <message>
            <source>Asking Stripe for your card readers…</source>
            <translation>Pidiendo a Stripe sus lectores de tarjetas…</translation>
        </message>
        <message>
            <source>Registering the reader…</source>
            <translation>Registrando el lector…</translation>
        </message>
        <message>
            <source>Adding the location…</source>
            <translation>Añadiendo la ubicación…</translation>
        </message>
        <message>
            <source>Looking for networks…</source>
            <translation>Buscando redes…</translation>
        </message>
        <message>
            <source>Joining the network…</source>
            <translation>Conectando a la red…</translation>
        </message>
        <message>
            <source>Connecting to the shared database…</source>
            <translation>Conectando a la base de datos compartida…</translation>
        </message>
        <message>
            <source>Asking that kiosk for its check-list…</source>
            <translation>Pidiendo a ese quiosco sus comprobaciones…</translation>
        </message>
        <message>
            <source>Asking that kiosk for a picture of its screen…</source>
            <translation>Pidiendo a ese quiosco una imagen de su pantalla…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Apagando…</translation>
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
            <translation>Espacio</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Línea nueva</translation>
        </message>
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
            <translation>¡Objetivo intermedio alcanzado!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>¡Le damos la bienvenida!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>¡Muchas gracias!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nueva membresía</numerusform>
                <numerusform>%Ln nuevas membresías</numerusform>
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
            <translation>¡Le damos la bienvenida!</translation>
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
            <translation>Su donación ha llegado: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Termine ahora en su teléfono de asociarse a %1.</translation>
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
            <translation>Donar cada mes</translation>
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
                <numerusform>La pantalla volverá al inicio en %Ln segundo.</numerusform>
                <numerusform>La pantalla volverá al inicio en %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
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
            <translation>una tabla</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a day with a time</source>
            <translation>un día con hora</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>una hora del día</translation>
        </message>
        <message>
            <source>a number of more than 20 digits</source>
            <translation>un número de más de 20 cifras</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>this</source>
            <translation>esto</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>Translate into</source>
            <translation>Traducir al</translation>
        </message>
        <message>
            <source>Choose a language to see each text beside its translation.</source>
            <translation>Elija un idioma para ver cada texto junto a su traducción.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
            <translation>
                <numerusform>Falta traducir %n texto; ahí se ven las palabras propias de la campaña.</numerusform>
                <numerusform>Falta traducir %n textos; ahí se ven las palabras propias de la campaña.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every text is translated.</source>
            <translation>Todos los textos están traducidos.</translation>
        </message>
        <message>
            <source>No native speaker has proofread the kiosk’s own words in this language yet.</source>
            <translation>Ningún hablante nativo ha revisado todavía las palabras propias del quiosco en este idioma.</translation>
        </message>
        <message>
            <source>Changed after it was translated. Before, it was: “%1”</source>
            <translation>Se cambió después de traducirlo. Antes era: «%1»</translation>
        </message>
        <message>
            <source>If empty, it leads to the same page.</source>
            <translation>Si está vacío, lleva a la misma página.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Conservar la traducción</translation>
        </message>
    </context>
    <context>
        <name>TriedCodes</name>
        <message>
            <source>This campaign has no links.</source>
            <translation>Esta campaña no tiene enlaces.</translation>
        </message>
    </context>
    <context>
        <name>TriedFeeds</name>
        <message>
            <source>This campaign has no feeds.</source>
            <translation>Esta campaña no tiene fuentes.</translation>
        </message>
    </context>
    <context>
        <name>UnclearCard</name>
        <message>
            <source>No unclear payments</source>
            <translation>No hay pagos sin aclarar</translation>
        </message>
        <message>
            <source>Unclear payments</source>
            <translation>Pagos sin aclarar</translation>
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
            <translation>No hay noticias de %1 desde hace %2. Por favor, revíselo.</translation>
        </message>
        <message>
            <source>%1 is heard again.</source>
            <translation>Vuelve a haber noticias de %1.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database has not been reached for %1.</source>
            <translation>No hay conexión con la base de datos compartida de los quioscos desde hace %1.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database is reached again.</source>
            <translation>Vuelve a haber conexión con la base de datos compartida de los quioscos.</translation>
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
    <context>
        <name>WhatCountsWords</name>
        <message>
            <source>gifts for “%1” alone</source>
            <translation>solo donaciones para «%1»</translation>
        </message>
        <message>
            <source>card gifts of all kiosks are counted from Stripe</source>
            <translation>las donaciones con tarjeta de todos los quioscos se cuentan desde Stripe</translation>
        </message>
        <message>
            <source>feed "%1" has not been read yet</source>
            <translation>la fuente "%1" aún no se ha leído</translation>
        </message>
        <message>
            <source>%1 at the start</source>
            <translation>%1 al comienzo</translation>
        </message>
        <message>
            <source>what staff enter for the offer “%1”</source>
            <translation>lo que el personal introduce para la oferta «%1»</translation>
        </message>
        <message>
            <source>members who joined %1 since then</source>
            <translation>socios que se asociaron %1 desde entonces</translation>
        </message>
        <message>
            <source>members who joined %1</source>
            <translation>socios que se asociaron %1</translation>
        </message>
        <message>
            <source>monthly supporters who began %1 since then</source>
            <translation>donantes mensuales que empezaron %1 desde entonces</translation>
        </message>
        <message>
            <source>monthly supporters who began %1</source>
            <translation>donantes mensuales que empezaron %1</translation>
        </message>
        <message>
            <source>%1 %2 since then</source>
            <translation>%1 %2 desde entonces</translation>
        </message>
        <message>
            <source>gifts %1 by %2</source>
            <translation>donaciones %1 mediante %2</translation>
        </message>
        <message>
            <source>with corrections</source>
            <translation>con correcciones</translation>
        </message>
        <message>
            <source>each gift as one donor, less refunds, with corrections</source>
            <translation>cada donación como un donante, menos devoluciones, con correcciones</translation>
        </message>
        <message>
            <source>less refunds, with corrections</source>
            <translation>menos devoluciones, con correcciones</translation>
        </message>
        <message>
            <source>at the kiosks</source>
            <translation>en los quioscos</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aquí</translation>
        </message>
        <message numerus="yes">
            <source>here and at %n other kiosk(s)</source>
            <translation>
                <numerusform>aquí y en otro quiosco (%n)</numerusform>
                <numerusform>aquí y en otros %n quioscos</numerusform>
            </translation>
        </message>
        <message>
            <source>the figure from %1</source>
            <translation>la cifra de %1</translation>
        </message>
        <message>
            <source>the figure in %1</source>
            <translation>la cifra en %1</translation>
        </message>
        <message>
            <source>the figure typed in the campaign for %1</source>
            <translation>la cifra escrita en la campaña para %1</translation>
        </message>
        <message>
            <source>feed "%1"</source>
            <translation>fuente "%1"</translation>
        </message>
        <message>
            <source>less %1 from before the drive</source>
            <translation>menos %1 de antes de la campaña</translation>
        </message>
        <message>
            <source>which includes members who joined at the kiosks</source>
            <translation>que incluye los socios que se asociaron en los quioscos</translation>
        </message>
        <message>
            <source>which includes monthly supporters who began at the kiosks</source>
            <translation>que incluye los donantes mensuales que empezaron en los quioscos</translation>
        </message>
        <message>
            <source>which includes %1</source>
            <translation>que incluye %1</translation>
        </message>
        <message>
            <source>which includes what %1 says</source>
            <translation>que incluye lo que dice %1</translation>
        </message>
        <message>
            <source>all gifts</source>
            <translation>todas las donaciones</translation>
        </message>
        <message>
            <source>%1 gifts</source>
            <translation>donaciones mediante %1</translation>
        </message>
        <message>
            <source>card reader</source>
            <translation>lector de tarjetas</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>efectivo</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>cheque</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>transferencia bancaria</translation>
        </message>
        <message>
            <source>other means</source>
            <translation>otros medios</translation>
        </message>
        <message>
            <source>card-reader</source>
            <comment>kind of gift</comment>
            <translation>lector de tarjetas</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>kind of gift</comment>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>cash</source>
            <comment>kind of gift</comment>
            <translation>efectivo</translation>
        </message>
        <message>
            <source>cheque</source>
            <comment>kind of gift</comment>
            <translation>cheque</translation>
        </message>
        <message>
            <source>transfer</source>
            <comment>kind of gift</comment>
            <translation>transferencia</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of gift</comment>
            <translation>otro medio</translation>
        </message>
    </context>
</TS>
