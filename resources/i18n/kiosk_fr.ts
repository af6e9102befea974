<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccessibilityScene</name>
        <message>
            <source>Large text</source>
            <translation>Grand texte</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>No motion</source>
            <translation>Sans animation</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>Boutons plus bas</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>Rendre cet écran plus facile à utiliser</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Comme avant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>AccountCheckWords</name>
        <message>
            <source>The clock was not compared with Stripe’s: %1</source>
            <translation>L’horloge n’a pas été comparée à celle de Stripe : %1</translation>
        </message>
        <message>
            <source>The Stripe key may do too little, so some gifts would fail; people can still scan the codes or give cash, staff ticks %1 for it in Stripe’s Dashboard.</source>
            <translation>La clé Stripe a peut-être trop peu de droits, et certains dons échoueraient ; on peut encore scanner les codes ou donner en espèces, un responsable coche %1 pour elle dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.</source>
            <translation>Cette borne n’a pas encore de clé Stripe. Un responsable peut en ajouter une dans l’administration, sous « Clé Stripe ».</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still scan the codes or give cash, staff sets a key with: %1</source>
            <translation>Cette borne n’a pas de clé Stripe : pas de paiement par carte ou téléphone ici ; on peut encore scanner les codes ou donner en espèces, un responsable définit une clé avec : %1</translation>
        </message>
        <message>
            <source>%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash.</source>
            <translation>%1 D’ici là, pas de paiement par carte ou téléphone ici ; on peut encore scanner les codes ou donner en espèces.</translation>
        </message>
        <message>
            <source>No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1</source>
            <translation>Pas de paiement par carte ou téléphone ici, mais on peut encore scanner les codes ou donner en espèces : %1</translation>
        </message>
        <message>
            <source>Practice has a simulated Stripe on this machine and needs no network.</source>
            <translation>L’entraînement a un Stripe simulé sur cette machine et n’a pas besoin de réseau.</translation>
        </message>
        <message>
            <source>The Stripe at %1 can be reached.</source>
            <translation>Stripe est joignable à %1.</translation>
        </message>
        <message>
            <source>Stripe can be reached.</source>
            <translation>Stripe est joignable.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; people can still scan the codes or give cash, check again in a few minutes.</source>
            <translation>Stripe a lui-même un problème (HTTP %1), et les paiements par carte et téléphone peuvent échouer ; on peut encore scanner les codes ou donner en espèces, vérifiez à nouveau dans quelques minutes.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check the network cable or Wi-Fi.</source>
            <translation>Stripe est injoignable : pas de paiement par carte ou téléphone ici ; on peut encore scanner les codes ou donner en espèces, vérifiez le câble réseau ou le Wi-Fi.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check this machine’s date and time, then whether the network wants a log-in.</source>
            <translation>Ce qui répond ne peut pas prouver être Stripe : pas de paiement par carte ou téléphone ici ; on peut encore scanner les codes ou donner en espèces, vérifiez la date et l’heure de cette machine, puis si le réseau demande une connexion.</translation>
        </message>
        <message>
            <source>Something else answers in Stripe’s place, so no cards or payments by phone are taken here; people can still scan the codes or give cash, open a browser and log in to the network, or use another one.</source>
            <translation>Autre chose répond à la place de Stripe : pas de paiement par carte ou téléphone ici ; on peut encore scanner les codes ou donner en espèces, ouvrez un navigateur et connectez-vous au réseau, ou prenez-en un autre.</translation>
        </message>
        <message>
            <source>In practice there is no other clock to compare this machine’s with.</source>
            <translation>À l’entraînement, il n’y a pas d’autre horloge à laquelle comparer celle de cette machine.</translation>
        </message>
        <message>
            <source>The clock could not be compared with Stripe’s, which gave no time.</source>
            <translation>L’horloge n’a pas pu être comparée à celle de Stripe, qui n’a pas donné d’heure.</translation>
        </message>
        <message>
            <source>The clock agrees with Stripe’s.</source>
            <translation>L’horloge concorde avec celle de Stripe.</translation>
        </message>
        <message>
            <source>This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’horloge de cette machine indique %1 : Stripe peut la refuser, et le registre a de mauvais jours ; réglez la date et l’heure avant que quelqu’un donne.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was then; set date and time before anybody gives.</source>
            <translation>L’horloge de cette machine est en retard de %1 sur la dernière entrée du registre : elle est fausse maintenant ou l’était alors ; réglez la date et l’heure avant que quelqu’un donne.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>L’horloge de cette machine avance de %1, et des heures du registre sont fausses ; réglez-la, on peut continuer à donner.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>L’horloge de cette machine retarde de %1, et des heures du registre sont fausses ; réglez-la, on peut continuer à donner.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’horloge de cette machine avance de %1 : Stripe peut la refuser, et le registre a de mauvais jours ; réglez la date et l’heure avant que quelqu’un donne.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>L’horloge de cette machine retarde de %1 : Stripe peut la refuser, et le registre a de mauvais jours ; réglez la date et l’heure avant que quelqu’un donne.</translation>
        </message>
        <message>
            <source>Practice has a key of its own and needs none from Stripe.</source>
            <translation>L’entraînement a sa propre clé et n’en demande pas à Stripe.</translation>
        </message>
        <message>
            <source>Stripe accepts the key of practice, which moves no real money.</source>
            <translation>Stripe accepte la clé d’entraînement, qui ne déplace pas d’argent réel.</translation>
        </message>
        <message>
            <source>The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people can go on giving, staff takes %1 away from it in Stripe’s Dashboard.</source>
            <translation>La clé Stripe marche, mais a peut-être plus de droits qu’il n’en faut à une borne, ce qui aiderait un voleur ; on peut continuer à donner, un responsable lui retire %1 dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>Stripe knows the live restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe connaît la clé limitée de production, et elle a les droits qu’il faut à une borne.</translation>
        </message>
        <message>
            <source>Stripe knows the live secret key, and it may do what a kiosk does.</source>
            <translation>Stripe connaît la clé secrète de production, et elle a les droits qu’il faut à une borne.</translation>
        </message>
        <message>
            <source>Stripe knows the test restricted key, and it may do what a kiosk does.</source>
            <translation>Stripe connaît la clé limitée de test, et elle a les droits qu’il faut à une borne.</translation>
        </message>
        <message>
            <source>Stripe knows the test secret key, and it may do what a kiosk does.</source>
            <translation>Stripe connaît la clé secrète de test, et elle a les droits qu’il faut à une borne.</translation>
        </message>
        <message>
            <source>Practice brings its own reader.</source>
            <translation>L’entraînement apporte son propre lecteur.</translation>
        </message>
        <message>
            <source>Practice brings its own reader with the first payment.</source>
            <translation>L’entraînement apporte son propre lecteur au premier paiement.</translation>
        </message>
        <message>
            <source>No card reader is set up, so people give by phone.</source>
            <translation>Aucun lecteur de cartes n’est configuré : on donne par téléphone.</translation>
        </message>
        <message>
            <source>The card reader cannot be checked without a key; see the line about the Stripe key.</source>
            <translation>Le lecteur de cartes ne peut pas être vérifié sans clé ; voir la ligne sur la clé Stripe.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is online.</source>
            <translation>Le lecteur de cartes %1 à %2 est en ligne.</translation>
        </message>
        <message>
            <source>The card reader %1 is online.</source>
            <translation>Le lecteur de cartes %1 est en ligne.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Le lecteur de cartes %1 à %2 est hors ligne : les cartes ne marcheront peut-être pas ; on peut donner par téléphone ou en espèces, allumez-le et vérifiez qu’il est connecté au réseau.</translation>
        </message>
        <message>
            <source>The card reader %1 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>Le lecteur de cartes %1 est hors ligne : les cartes ne marcheront peut-être pas ; on peut donner par téléphone ou en espèces, allumez-le et vérifiez qu’il est connecté au réseau.</translation>
        </message>
    </context>
    <context>
        <name>AddressTroubleWords</name>
        <message>
            <source>%1 is not on one of allowed_hosts by https; correct one of the two.</source>
            <translation>%1 n’est pas sur l’un des allowed_hosts en https ; corrigez l’un des deux.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 renvoie à %2, et un flux n’est pas suivi ailleurs ; connectez-vous au Wi-Fi s’il le demande, ou écrivez l’adresse actuelle.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 renvoie à %2, et un téléchargement n’est pas suivi ailleurs ; connectez-vous au Wi-Fi s’il le demande, ou écrivez l’adresse actuelle.</translation>
        </message>
        <message>
            <source>%1 refuses to tell (%2); check who may read it, and the key if it needs one.</source>
            <translation>%1 refuse de répondre (%2) ; vérifiez qui peut le lire, et la clé s’il en faut une.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (%2); check the address.</source>
            <translation>%1 n’a rien à cette adresse (%2) ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); it is asked again later.</source>
            <translation>%1 ne peut pas répondre pour le moment (%2) ; on lui redemandera plus tard.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); try again in a while.</source>
            <translation>%1 ne peut pas répondre pour le moment (%2) ; réessayez dans un moment.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a feed; check the address.</source>
            <translation>%1 répond par le code %2 au lieu d’un flux ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a download; check the address.</source>
            <translation>%1 répond par le code %2 au lieu d’un téléchargement ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 didn’t answer whole within %2 seconds; check the network here.</source>
            <translation>%1 n’a pas répondu en entier en %2 secondes ; vérifiez le réseau ici.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>La connexion n’est pas sûre : d’après l’horloge de cette machine, le certificat de %1 n’est pas encore valable ; réglez la date et l’heure, ou prévenez ceux qui gèrent %1.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid any more by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>La connexion n’est pas sûre : d’après l’horloge de cette machine, le certificat de %1 n’est plus valable ; réglez la date et l’heure, ou prévenez ceux qui gèrent %1.</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is for another name; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Pas de connexion sûre à %1 : le certificat reçu est pour un autre nom ; y a-t-il quelque chose entre les deux, comme une page de connexion Wi-Fi ?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is from nobody known; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Pas de connexion sûre à %1 : le certificat reçu ne vient de personne de connu ; y a-t-il quelque chose entre les deux, comme une page de connexion Wi-Fi ?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1 (%2); check the network and the address.</source>
            <translation>Pas de connexion sûre à %1 (%2) ; vérifiez le réseau et l’adresse.</translation>
        </message>
        <message>
            <source>%1 cannot be found; check the network, and the name in the address.</source>
            <translation>%1 est introuvable ; vérifiez le réseau, et le nom dans l’adresse.</translation>
        </message>
        <message>
            <source>%1 broke off or cannot be reached; check the network here.</source>
            <translation>%1 s’est interrompu ou est injoignable ; vérifiez le réseau ici.</translation>
        </message>
        <message>
            <source>%1 cannot be reached (%2); check the network here.</source>
            <translation>%1 est injoignable (%2) ; vérifiez le réseau ici.</translation>
        </message>
        <message>
            <source>%1 answers with something that isn’t HTTP; check the address.</source>
            <translation>%1 répond par autre chose que du HTTP ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>%1 répond par une page web ; y a-t-il quelque chose entre les deux, comme une page de connexion Wi-Fi ?</translation>
        </message>
        <message>
            <source>%1 answers in XML; ask it for JSON, by the address or another website’s kind.</source>
            <translation>%1 répond en XML ; demandez-lui du JSON, par l’adresse ou par le type d’un autre site.</translation>
        </message>
        <message>
            <source>%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it.</source>
            <translation>%1 ne dit pas la longueur de sa réponse, et la moitié pourrait passer pour le tout ; prévenez ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>%1 answers in a packing that cannot be undone; ask who runs it to send it plain.</source>
            <translation>%1 répond dans une compression impossible à défaire ; demandez à ceux qui le gèrent de l’envoyer tel quel.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes; that is no feed, so check the address.</source>
            <translation>%1 répond par plus de %2 octets ; ce n’est pas un flux, vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes, which is too large; check the address.</source>
            <translation>%1 répond par plus de %2 octets, ce qui est trop ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%1 packs the file once more on its way; ask who runs it to send it as it is.</source>
            <translation>%1 compresse encore le fichier en chemin ; demandez à ceux qui le gèrent de l’envoyer tel quel.</translation>
        </message>
    </context>
    <context>
        <name>AdviceWords</name>
        <message>
            <source>its parameter "%1" looks as if it led on elsewhere</source>
            <translation>son paramètre "%1" semble mener ailleurs</translation>
        </message>
        <message>
            <source>open it and see where it ends</source>
            <translation>ouvrez-le et voyez où il aboutit</translation>
        </message>
        <message>
            <source>another code leads to the same page</source>
            <translation>un autre code mène à la même page</translation>
        </message>
        <message>
            <source>correct it, unless one page does both</source>
            <translation>corrigez-le, sauf si une page fait les deux</translation>
        </message>
        <message>
            <source>nothing says whose offer this is</source>
            <translation>rien ne dit de qui vient cette offre</translation>
        </message>
        <message>
            <source>write its partner</source>
            <translation>écrivez son partenaire</translation>
        </message>
        <message>
            <source>%1 stands for a name in other letters</source>
            <translation>%1 représente un nom dans une autre écriture</translation>
        </message>
        <message>
            <source>check it letter by letter</source>
            <translation>vérifiez-le lettre par lettre</translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s) are small on the screen</source>
            <translation>
                <numerusform>%Ln caractère est petit à l’écran</numerusform>
                <numerusform>%Ln caractères sont petits à l’écran</numerusform>
            </translation>
        </message>
        <message>
            <source>two sentences read best</source>
            <translation>deux phrases se lisent le mieux</translation>
        </message>
        <message>
            <source>nothing says what the picture shows</source>
            <translation>rien ne dit ce que montre l’image</translation>
        </message>
        <message>
            <source>add picture_text for people who cannot see it</source>
            <translation>ajoutez picture_text pour ceux qui ne peuvent pas la voir</translation>
        </message>
        <message>
            <source>the story has nothing for the layout "%1"</source>
            <translation>le récit n’a rien pour la mise en page "%1"</translation>
        </message>
        <message>
            <source>write what it is called after, or choose another layout</source>
            <translation>écrivez ce qui lui donne son nom, ou choisissez une autre mise en page</translation>
        </message>
        <message>
            <source>the campaign has no goal in money, so nobody sees what is matched</source>
            <translation>la campagne n’a pas d’objectif en argent, et personne ne voit ce qui est abondé</translation>
        </message>
        <message>
            <source>add one, or leave the offer out</source>
            <translation>ajoutez-en un, ou retirez l’offre</translation>
        </message>
        <message>
            <source>the bar ends at the stretch goal and never shows this</source>
            <translation>la barre s’arrête à l’objectif étendu et ne montre jamais ceci</translation>
        </message>
        <message>
            <source>lower it or remove it</source>
            <translation>baissez-le ou retirez-le</translation>
        </message>
        <message>
            <source>the bar ends at the target and never shows this</source>
            <translation>la barre s’arrête à la cible et ne montre jamais ceci</translation>
        </message>
        <message>
            <source>its figure is called late before it is read again</source>
            <translation>son chiffre est dit en retard avant d’être relu</translation>
        </message>
        <message>
            <source>write more, or read it more often</source>
            <translation>écrivez plus, ou lisez-le plus souvent</translation>
        </message>
        <message>
            <source>to do: "%1"</source>
            <translation>à faire : "%1"</translation>
        </message>
        <message>
            <source>do it, then remove the comment</source>
            <translation>faites-le, puis retirez le commentaire</translation>
        </message>
        <message>
            <source>%1 is a stand-in</source>
            <translation>%1 est une valeur provisoire</translation>
        </message>
        <message>
            <source>write the real one</source>
            <translation>écrivez la vraie</translation>
        </message>
        <message>
            <source>write where people should go</source>
            <translation>écrivez où il faut aller</translation>
        </message>
        <message>
            <source>write where the figures are</source>
            <translation>écrivez où sont les chiffres</translation>
        </message>
        <message>
            <source>the picture %1 has only %2 by %3 pixels and is shown small</source>
            <translation>l’image %1 n’a que %2 sur %3 pixels et s’affiche en petit</translation>
        </message>
        <message>
            <source>use one that is %4 pixels wide or more</source>
            <translation>prenez-en une d’au moins %4 pixels de large</translation>
        </message>
        <message>
            <source>the picture %1 is transparent, with parts that neither a light nor a dark plate shows</source>
            <translation>l’image %1 est transparente, avec des parties que ni un fond clair ni un fond sombre ne montrent</translation>
        </message>
        <message>
            <source>save it with a ground of its own</source>
            <translation>enregistrez-la avec son propre fond</translation>
        </message>
        <message>
            <source>this machine has no font that can draw %1, and shows boxes</source>
            <translation>cette machine n’a pas de police pour %1 et montre des carrés</translation>
        </message>
        <message>
            <source>install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk</source>
            <translation>installez-en une ici et sur la borne, comme fonts-noto-core ou fonts-noto-cjk de Debian</translation>
        </message>
        <message>
            <source>the kiosk’s own words are not translated into %1, so its buttons and notices are English</source>
            <translation>les textes propres de la borne ne sont pas traduits en %1 : ses boutons et avis sont en anglais</translation>
        </message>
        <message>
            <source>the languages there are: %2; amounts and dates follow the campaign all the same</source>
            <translation>les langues disponibles : %2 ; montants et dates suivent quand même la campagne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) have no translation into %1 and stay as they are</source>
            <translation>
                <numerusform>%Ln texte n’a pas de traduction en %1 et reste tel quel</numerusform>
                <numerusform>%Ln textes n’ont pas de traduction en %1 et restent tels quels</numerusform>
            </translation>
        </message>
        <message>
            <source>write them there</source>
            <translation>écrivez-les là</translation>
        </message>
        <message>
            <source>campaign.toml no longer has the text %1</source>
            <translation>campaign.toml n’a plus le texte %1</translation>
        </message>
        <message>
            <source>remove its translation, or write the new text as its original</source>
            <translation>retirez sa traduction, ou écrivez le nouveau texte comme original</translation>
        </message>
        <message>
            <source>the public screen shows it to everybody; take it out</source>
            <translation>l’écran public le montre à tous ; retirez-le</translation>
        </message>
        <message>
            <source>markup of a website is in this text</source>
            <translation>ce texte contient du code d’un site</translation>
        </message>
        <message>
            <source>a bank account is in this text</source>
            <translation>ce texte contient un compte bancaire</translation>
        </message>
        <message>
            <source>an e-mail address is in this text</source>
            <translation>ce texte contient une adresse e-mail</translation>
        </message>
        <message>
            <source>a phone number is in this text</source>
            <translation>ce texte contient un numéro de téléphone</translation>
        </message>
        <message>
            <source>a postal address is in this text</source>
            <translation>ce texte contient une adresse postale</translation>
        </message>
        <message>
            <source>the labels of a form are in this text</source>
            <translation>ce texte contient les libellés d’un formulaire</translation>
        </message>
    </context>
    <context>
        <name>AgeWords</name>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
    </context>
    <context>
        <name>AmountMistakeWords</name>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 n’est pas un montant</translation>
        </message>
        <message>
            <source>write digits only, such as "%2"</source>
            <translation>écrivez seulement des chiffres, comme "%2"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2</source>
            <translation>%1 a trop de décimales pour %2</translation>
        </message>
        <message>
            <source>write it like "%3"</source>
            <translation>écrivez-le comme "%3"</translation>
        </message>
        <message>
            <source>%1 can’t be paid in %2 at Stripe</source>
            <translation>%1 ne peut pas se payer en %2 chez Stripe</translation>
        </message>
        <message>
            <source>write it with a last digit of 0, such as %3</source>
            <translation>écrivez-le avec 0 comme dernier chiffre, comme %3</translation>
        </message>
        <message>
            <source>%1 has too few decimals</source>
            <translation>%1 a trop peu de décimales</translation>
        </message>
        <message>
            <source>write it like "%2"</source>
            <translation>écrivez-le comme "%2"</translation>
        </message>
        <message>
            <source>%1 is nothing</source>
            <translation>%1 n’est rien</translation>
        </message>
        <message>
            <source>write an amount above zero</source>
            <translation>écrivez un montant supérieur à zéro</translation>
        </message>
        <message>
            <source>%1 is more than one gift can be</source>
            <translation>%1 dépasse ce que peut être un don</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>écrivez au plus %2</translation>
        </message>
        <message>
            <source>%1 is too little to pay</source>
            <translation>%1 est trop peu pour un paiement</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>écrivez au moins %2</translation>
        </message>
        <message>
            <source>%1 cannot be paid at Stripe</source>
            <translation>%1 ne peut pas se payer chez Stripe</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>écrivez %2</translation>
        </message>
        <message>
            <source>%1 is less than this campaign takes by card or phone</source>
            <translation>%1 est moins que ce que cette campagne accepte par carte ou téléphone</translation>
        </message>
        <message>
            <source>%1 is more than this campaign takes by card or phone</source>
            <translation>%1 est plus que ce que cette campagne accepte par carte ou téléphone</translation>
        </message>
        <message>
            <source>%1 is not an amount of %2 to correct by</source>
            <translation>%1 n’est pas un montant en %2 dont corriger</translation>
        </message>
        <message>
            <source>write it like "-%3" or "+%3"</source>
            <translation>écrivez-le comme "-%3" ou "+%3"</translation>
        </message>
        <message>
            <source>%1 is not a number to correct by</source>
            <translation>%1 n’est pas un nombre dont corriger</translation>
        </message>
        <message>
            <source>write it like "-2" or "+2"</source>
            <translation>écrivez-le comme "-2" ou "+2"</translation>
        </message>
        <message>
            <source>%1 corrects nothing</source>
            <translation>%1 ne corrige rien</translation>
        </message>
        <message>
            <source>write by how much the figure changes</source>
            <translation>écrivez de combien le chiffre change</translation>
        </message>
    </context>
    <context>
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1 : combien ?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>Combien souhaitez-vous donner ?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggéré</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>le plus choisi</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <extracomment>on an amount that is enough to</extracomment>
            <translation>atteint l’objectif</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Autre montant</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>touchez pour le modifier</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Payer avec mon téléphone</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Payer par carte</translation>
        </message>
    </context>
    <context>
        <name>AttendeeButtons</name>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Scannez un code avec votre téléphone, ou touchez-le pour l’agrandir.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>Touchez pour donner</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>Scannez pour donner</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>avec votre téléphone</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>par carte ou avec votre téléphone</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>par carte</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>When will you be back?</source>
            <translation>Quand serez-vous de retour ?</translation>
        </message>
        <message>
            <source>The screen shows this to people who come by. Closing ends the shift.</source>
            <translation>L’écran le montre à ceux qui passent. Fermer met fin à la permanence.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Quit kiosk</source>
            <translation>Quitter la borne</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>demande confirmation</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>to the stories</source>
            <translation>vers les récits</translation>
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
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Dons</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Fin de journée</translation>
        </message>
    </context>
    <context>
        <name>BoothWords</name>
        <message>
            <source>Gifts can’t be recorded: %1 Don’t take any here, and tell staff.</source>
            <translation>Les dons ne peuvent pas être enregistrés : %1 N’en acceptez aucun ici, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.</source>
            <translation>Un paiement n’est pas encore confirmé. Personne ne doit le payer à nouveau ; les autres cartes doivent attendre.</translation>
        </message>
        <message>
            <source>The booth is closed. People can still scan the codes.</source>
            <translation>Le stand est fermé. On peut encore scanner les codes.</translation>
        </message>
        <message>
            <source>The screen shows only stories and codes. To take gifts, touch Open.</source>
            <translation>L’écran ne montre que des récits et des codes. Pour accepter des dons, touchez « Ouvert ».</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off: touch Open. Phones and codes work.</source>
            <translation>Aucune permanence en cours, donc pas de cartes : touchez « Ouvert ». Téléphones et codes marchent.</translation>
        </message>
        <message>
            <source>Cards are off. %1 People can still scan the codes.</source>
            <translation>Pas de cartes. %1 On peut encore scanner les codes.</translation>
        </message>
        <message>
            <source>Cards are off. %1 Phones and codes work.</source>
            <translation>Pas de cartes. %1 Téléphones et codes marchent.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>All is well: cards, phones and codes work.</source>
            <translation>Tout va bien : cartes, téléphones et codes marchent.</translation>
        </message>
        <message>
            <source>All is well. There is no card reader here, so people give by phone.</source>
            <translation>Tout va bien. Il n’y a pas de lecteur de cartes ici : on donne par téléphone.</translation>
        </message>
        <message>
            <source>There is no card reader here.</source>
            <translation>Il n’y a pas de lecteur de cartes ici.</translation>
        </message>
        <message>
            <source>The card reader is ready.</source>
            <translation>Le lecteur de cartes est prêt.</translation>
        </message>
        <message>
            <source>Cards are off. %1</source>
            <translation>Pas de cartes. %1</translation>
        </message>
        <message>
            <source>Open, without a shift</source>
            <translation>Ouvert, sans permanence</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Affichage seul</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Closed, back at %1</source>
            <translation>Fermé, de retour à %1</translation>
        </message>
        <message>
            <source>Closed, back on %1</source>
            <translation>Fermé, de retour le %1</translation>
        </message>
        <message>
            <source>Shift %1</source>
            <translation>Permanence %1</translation>
        </message>
        <message>
            <source>Shift %1, since %2</source>
            <translation>Permanence %1, depuis %2</translation>
        </message>
        <message>
            <source>No shift is open.</source>
            <translation>Aucune permanence en cours.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off.</source>
            <translation>Aucune permanence en cours, donc pas de cartes.</translation>
        </message>
        <message>
            <source>Don’t say</source>
            <translation>Ne pas dire</translation>
        </message>
        <message>
            <source>%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.</source>
            <translation>%1 à %2. Personne ne doit payer à nouveau ; la borne redemande jusqu’à ce qu’elle sache.</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Saisir %1</translation>
        </message>
        <message>
            <source>Enter %1 so far</source>
            <translation>Saisir %1 à ce jour</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Wrong number of people</source>
            <translation>Mauvais nombre de personnes</translation>
        </message>
        <message>
            <source>They didn’t join after all</source>
            <translation>Finalement pas d’adhésion</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Mauvais montant</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Saisi deux fois</translation>
        </message>
        <message>
            <source>The donor changed their mind</source>
            <translation>A changé d’avis</translation>
        </message>
        <message>
            <source>Just a test</source>
            <translation>Juste un essai</translation>
        </message>
        <message>
            <source>Another mistake</source>
            <translation>Une autre erreur</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>Vérification de %1 sur %2…</translation>
        </message>
        <message>
            <source>Nothing has been checked yet.</source>
            <translation>Rien n’a encore été vérifié.</translation>
        </message>
        <message>
            <source>Fix %1 of %2 before people come.</source>
            <translation>Corrigez %1 sur %2 avant que le public arrive.</translation>
        </message>
        <message>
            <source>You can open. Have a look at %1 of %2.</source>
            <translation>Vous pouvez ouvrir. Regardez %1 sur %2.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln check(s) passed. You can open.</source>
            <translation>
                <numerusform>%Ln vérification réussie. Vous pouvez ouvrir.</numerusform>
                <numerusform>Les %Ln vérifications sont réussies. Vous pouvez ouvrir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Aussi</translation>
        </message>
    </context>
    <context>
        <name>BusyLine</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Mois suivant</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>Donate</source>
            <translation>Donner</translation>
        </message>
        <message>
            <source>Become a member</source>
            <translation>Devenir membre</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>L’offre d’un partenaire</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Argent</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Donateurs</translation>
        </message>
        <message>
            <source>Monthly supporters</source>
            <translation>Donateurs mensuels</translation>
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
            <translation>JSON d’un site</translation>
        </message>
        <message>
            <source>As 12.50</source>
            <translation>Comme 12.50</translation>
        </message>
        <message>
            <source>In cents, as 1250</source>
            <translation>En centimes, comme 1250</translation>
        </message>
        <message>
            <source>As text, “12.50”</source>
            <translation>En texte, « 12.50 »</translation>
        </message>
        <message>
            <source>As text for people, “1.250,50”</source>
            <translation>En texte pour le public, « 1.250,50 »</translation>
        </message>
        <message>
            <source>Gifts at Stripe</source>
            <translation>Dons chez Stripe</translation>
        </message>
        <message>
            <source>Typed in here</source>
            <translation>Saisi ici</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Illustration</source>
            <translation>Illustration</translation>
        </message>
        <message>
            <source>Words alone</source>
            <translation>Texte seul</translation>
        </message>
        <message>
            <source>Fill the place</source>
            <translation>Remplir la place</translation>
        </message>
        <message>
            <source>Show it whole</source>
            <translation>Montrer en entier</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Milieu</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Top left</source>
            <translation>En haut à gauche</translation>
        </message>
        <message>
            <source>Top right</source>
            <translation>En haut à droite</translation>
        </message>
        <message>
            <source>Bottom left</source>
            <translation>En bas à gauche</translation>
        </message>
        <message>
            <source>Bottom right</source>
            <translation>En bas à droite</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>Le moins possible</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Plus près</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>Au plus près</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Colis</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Chapelle</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globe</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Cœur</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Maison</translation>
        </message>
        <message>
            <source>Jar of coins</source>
            <translation>Bocal de pièces</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Ordinateur portable</translation>
        </message>
        <message>
            <source>Megaphone</source>
            <translation>Mégaphone</translation>
        </message>
        <message>
            <source>Doghouse</source>
            <translation>Niche</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Bouclier</translation>
        </message>
        <message>
            <source>Seedling</source>
            <translation>Jeune pousse</translation>
        </message>
        <message>
            <source>Museum</source>
            <translation>Musée</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>The drive</source>
            <translation>La campagne</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Récits</translation>
        </message>
        <message>
            <source>QR codes</source>
            <translation>Codes QR</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Montants</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>QR code %1</source>
            <translation>Code QR %1</translation>
        </message>
        <message>
            <source>Add a QR code</source>
            <translation>Ajouter un code QR</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>Récit %1</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Ajouter un récit</translation>
        </message>
        <message>
            <source>Goal %1</source>
            <translation>Objectif %1</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Ajouter un objectif</translation>
        </message>
        <message>
            <source>Feed %1</source>
            <translation>Flux %1</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Ajouter un flux</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>Montant %1</translation>
        </message>
        <message>
            <source>Add an amount</source>
            <translation>Ajouter un montant</translation>
        </message>
        <message>
            <source>Membership fee %1</source>
            <translation>Cotisation %1</translation>
        </message>
        <message>
            <source>Add a membership fee</source>
            <translation>Ajouter une cotisation</translation>
        </message>
        <message>
            <source>Fund %1</source>
            <translation>Affectation %1</translation>
        </message>
        <message>
            <source>Add a fund</source>
            <translation>Ajouter une affectation</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Lien %1</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Who the drive is for.</source>
            <translation>Pour qui est la campagne.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>What the drive is called.</source>
            <translation>Le nom de la campagne.</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sous-titre</translation>
        </message>
        <message>
            <source>One more line about it.</source>
            <translation>Une ligne de plus à son sujet.</translation>
        </message>
        <message>
            <source>Donate and join</source>
            <translation>Donner et adhérer</translation>
        </message>
        <message>
            <source>The line that invites people to donate and become a member.</source>
            <translation>La ligne qui invite à donner et à devenir membre.</translation>
        </message>
        <message>
            <source>Heading of the stories</source>
            <translation>Titre des récits</translation>
        </message>
        <message>
            <source>Shown above each story, such as “Looking back on 2023”.</source>
            <translation>Affiché au-dessus de chaque récit, comme « Retour sur 2023 ».</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>The language the campaign is written in, such as en or pt-BR.</source>
            <translation>La langue dans laquelle la campagne est écrite, comme en ou pt-BR.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>The currency of every amount, in three letters such as USD or EUR.</source>
            <translation>La devise de tous les montants, en trois lettres comme USD ou EUR.</translation>
        </message>
        <message>
            <source>Websites that links may lead to</source>
            <translation>Sites où les liens peuvent mener</translation>
        </message>
        <message>
            <source>One a line, such as www.example.org. Links to any other website are refused.</source>
            <translation>Un par ligne, comme www.example.org. Les liens vers tout autre site sont refusés.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Marks this drive in figures and links, such as psf-2023. Gifts are counted under it.</source>
            <translation>Identifie cette campagne dans les chiffres et les liens, comme psf-2023. Les dons sont comptés sous ce nom.</translation>
        </message>
        <message>
            <source>Made-up figures</source>
            <translation>Chiffres inventés</translation>
        </message>
        <message>
            <source>If yes, the screen says that the figures are made up.</source>
            <translation>Si oui, l’écran dit que les chiffres sont inventés.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Such as 2026-11-15. Gifts before it count as well.</source>
            <translation>Comme 2026-11-15. Les dons d’avant comptent aussi.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Such as 2026-12-31. Gifts after it count as well.</source>
            <translation>Comme 2026-12-31. Les dons d’après comptent aussi.</translation>
        </message>
        <message>
            <source>First day shown</source>
            <translation>Premier jour affiché</translation>
        </message>
        <message>
            <source>Only if the screen should name another first day.</source>
            <translation>Seulement si l’écran doit nommer un autre premier jour.</translation>
        </message>
        <message>
            <source>Last day shown</source>
            <translation>Dernier jour affiché</translation>
        </message>
        <message>
            <source>Only if the screen should name another last day.</source>
            <translation>Seulement si l’écran doit nommer un autre dernier jour.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Where a day begins and ends, such as America/New_York.</source>
            <translation>Où un jour commence et finit, comme America/New_York.</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Ce qu’il demande</translation>
        </message>
        <message>
            <source>A donation, a membership, a partner’s offer, or something else that helps.</source>
            <translation>Un don, une adhésion, l’offre d’un partenaire ou autre chose qui aide.</translation>
        </message>
        <message>
            <source>Above the code</source>
            <translation>Au-dessus du code</translation>
        </message>
        <message>
            <source>What to do, such as “Donate”.</source>
            <translation>Ce qu’il faut faire, comme « Donner ».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Une ligne de plus</translation>
        </message>
        <message>
            <source>Shown below that.</source>
            <translation>Affichée en dessous.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partenaire</translation>
        </message>
        <message>
            <source>Whose offer it is, such as a company. Only for offers.</source>
            <translation>De qui est l’offre, comme une entreprise. Seulement pour les offres.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>The page that the code opens.</source>
            <translation>La page que le code ouvre.</translation>
        </message>
        <message>
            <source>Address in print</source>
            <translation>Adresse imprimée</translation>
        </message>
        <message>
            <source>A shorter address of the same page, for people to type. If empty, the link is printed.</source>
            <translation>Une adresse plus courte de la même page, à taper. Si c’est vide, le lien est affiché.</translation>
        </message>
        <message>
            <source>Added to the link</source>
            <translation>Ajouté au lien</translation>
        </message>
        <message>
            <source>So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too.</source>
            <translation>Pour savoir d’où viennent les dons, comme src={kiosk} ; {campaign} marche aussi.</translation>
        </message>
        <message>
            <source>Link with the amount</source>
            <translation>Lien avec le montant</translation>
        </message>
        <message>
            <source>If your page accepts an amount: its link with {amount} in its place, such as https://www.example.org/give?amount={amount}.</source>
            <translation>Si votre page accepte un montant : son lien avec {amount} à sa place, comme https://www.example.org/give?amount={amount}.</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Cotisation</translation>
        </message>
        <message>
            <source>Such as 99, if people may pay it here by phone; the link then asks for everything else.</source>
            <translation>Comme 99, si on peut la payer ici par téléphone ; le lien demande alors tout le reste.</translation>
        </message>
        <message>
            <source>Of an offer, such as autumn-offer; what it brings is counted under it.</source>
            <translation>Pour une offre, comme autumn-offer ; ce qu’elle rapporte est compté sous ce nom.</translation>
        </message>
        <message>
            <source>What you did, in a few words.</source>
            <translation>Ce que vous avez fait, en quelques mots.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The story itself. Two sentences read best.</source>
            <translation>Le récit lui-même. Deux phrases se lisent le mieux.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>What fills the story. Automatic goes by what you give it.</source>
            <translation>Ce qui remplit le récit. Automatique suit ce que vous lui donnez.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>A PNG, JPEG or WebP picture.</source>
            <translation>Une image PNG, JPEG ou WebP.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Ce que montre l’image</translation>
        </message>
        <message>
            <source>Read aloud to people who cannot see it.</source>
            <translation>Lu à voix haute à ceux qui ne peuvent pas la voir.</translation>
        </message>
        <message>
            <source>How the picture stands</source>
            <translation>Comment l’image se place</translation>
        </message>
        <message>
            <source>Photographs fill their place, signs and logos stand whole. Usually the picture decides.</source>
            <translation>Les photos remplissent leur place, panneaux et logos restent entiers. En général, l’image décide.</translation>
        </message>
        <message>
            <source>Most important part</source>
            <translation>Partie la plus importante</translation>
        </message>
        <message>
            <source>What stays in view when the photograph is cropped.</source>
            <translation>Ce qui reste visible quand la photo est rognée.</translation>
        </message>
        <message>
            <source>How much is cropped</source>
            <translation>Combien est rogné</translation>
        </message>
        <message>
            <source>Closer shows less of the photograph, and that larger.</source>
            <translation>Plus près montre moins de la photo, et en plus grand.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Sans image</translation>
        </message>
        <message>
            <source>What stands beside the story: a figure from its text, or one of the kiosk’s illustrations.</source>
            <translation>Ce qui se trouve à côté du récit : un chiffre de son texte, ou une des illustrations de la borne.</translation>
        </message>
        <message>
            <source>Huge figure</source>
            <translation>Chiffre géant</translation>
        </message>
        <message>
            <source>Such as 33 %, read from across the hall.</source>
            <translation>Comme 33 %, lisible de l’autre bout de la salle.</translation>
        </message>
        <message>
            <source>Below the figure</source>
            <translation>Sous le chiffre</translation>
        </message>
        <message>
            <source>What it is, such as “more people joined us online”.</source>
            <translation>Ce que c’est, comme « personnes de plus nous ont rejoints en ligne ».</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>What somebody said, without quotation marks.</source>
            <translation>Ce que quelqu’un a dit, sans guillemets.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Who said it, or whom the story is about.</source>
            <translation>Qui l’a dit, ou de qui parle le récit.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>What that person is or does.</source>
            <translation>Ce que cette personne est ou fait.</translation>
        </message>
        <message>
            <source>Where to read more. It is printed, without a QR code.</source>
            <translation>Où en lire plus. Affiché en texte, sans code QR.</translation>
        </message>
        <message>
            <source>Made possible by</source>
            <translation>Grâce au soutien de</translation>
        </message>
        <message>
            <source>Whose funding made it possible.</source>
            <translation>Qui l’a financé.</translation>
        </message>
        <message>
            <source>Feeds refer to the goal by it; such as gifts.</source>
            <translation>Les flux s’y réfèrent pour l’objectif ; comme gifts.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>Money, members, donors or monthly supporters.</source>
            <translation>Argent, membres, donateurs ou donateurs mensuels.</translation>
        </message>
        <message>
            <source>After the figure</source>
            <translation>Après le chiffre</translation>
        </message>
        <message>
            <source>What the figure is, such as “raised” or “new members”.</source>
            <translation>Ce qu’est le chiffre, comme « collectés » ou « nouveaux membres ».</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>What you hope to reach, such as 60000.</source>
            <translation>Ce que vous espérez atteindre, comme 60000.</translation>
        </message>
        <message>
            <source>Targets before it was raised</source>
            <translation>Cibles avant le relèvement</translation>
        </message>
        <message>
            <source>They stay as marks, the first one first, one a line.</source>
            <translation>Elles restent comme repères, la première d’abord, une par ligne.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Marks on the way, one a line.</source>
            <translation>Repères sur le chemin, un par ligne.</translation>
        </message>
        <message>
            <source>Stretch goal</source>
            <translation>Objectif étendu</translation>
        </message>
        <message>
            <source>A second target, shown once the first has been reached.</source>
            <translation>Une deuxième cible, montrée une fois la première atteinte.</translation>
        </message>
        <message>
            <source>Second stretch goal</source>
            <translation>Second objectif étendu</translation>
        </message>
        <message>
            <source>A third target, shown once the second has been reached.</source>
            <translation>Une troisième cible, montrée une fois la deuxième atteinte.</translation>
        </message>
        <message>
            <source>Starting figure</source>
            <translation>Chiffre de départ</translation>
        </message>
        <message>
            <source>What had been reached before this kiosk began to count.</source>
            <translation>Ce qui était atteint avant que cette borne commence à compter.</translation>
        </message>
        <message>
            <source>Gifts until then</source>
            <translation>Dons jusque-là</translation>
        </message>
        <message>
            <source>How many gifts the starting figure is.</source>
            <translation>De combien de dons vient le chiffre de départ.</translation>
        </message>
        <message>
            <source>Date of the starting figure</source>
            <translation>Date du chiffre de départ</translation>
        </message>
        <message>
            <source>When you read it, such as 2026-11-15T09:00:00.</source>
            <translation>Quand vous l’avez relevé, comme 2026-11-15T09:00:00.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Affectation</translation>
        </message>
        <message>
            <source>The short name of the only fund that it counts. If empty, it counts all gifts.</source>
            <translation>Le nom court de la seule affectation qu’il compte. Si c’est vide, il compte tous les dons.</translation>
        </message>
        <message>
            <source>Show from</source>
            <translation>Montrer à partir du</translation>
        </message>
        <message>
            <source>The first day it is shown, such as 2026-12-01.</source>
            <translation>Le premier jour où il est montré, comme 2026-12-01.</translation>
        </message>
        <message>
            <source>Show until</source>
            <translation>Montrer jusqu’au</translation>
        </message>
        <message>
            <source>The last day it is shown.</source>
            <translation>Le dernier jour où il est montré.</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Abondé par</translation>
        </message>
        <message>
            <source>Who adds to the gifts; if empty, nobody does.</source>
            <translation>Qui ajoute aux dons ; si c’est vide, personne.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>What is added altogether, such as 5000.</source>
            <translation>Ce qui est ajouté en tout, comme 5000.</translation>
        </message>
        <message>
            <source>Added to given</source>
            <translation>Ajouté par don</translation>
        </message>
        <message>
            <source>1:1 doubles a gift, 2:1 adds two for each one.</source>
            <translation>1:1 double un don, 2:1 ajoute deux pour un.</translation>
        </message>
        <message>
            <source>Matched from</source>
            <translation>Abondé à partir de</translation>
        </message>
        <message>
            <source>A day, or a moment such as 2026-12-01T18:00:00.</source>
            <translation>Un jour, ou un moment comme 2026-12-01T18:00:00.</translation>
        </message>
        <message>
            <source>Matched until</source>
            <translation>Abondé jusqu’à</translation>
        </message>
        <message>
            <source>The last day, or the moment at which it ends.</source>
            <translation>Le dernier jour, ou le moment où cela finit.</translation>
        </message>
        <message>
            <source>Has been paid</source>
            <translation>A été payé</translation>
        </message>
        <message>
            <source>Once it is recorded as a gift; it is then no pledge any more.</source>
            <translation>Une fois enregistré comme don ; ce n’est alors plus une promesse.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Such as “What your donation does”.</source>
            <translation>Comme « Ce que fait votre don ».</translation>
        </message>
        <message>
            <source>What donations do</source>
            <translation>Ce que font les dons</translation>
        </message>
        <message>
            <source>One thing a line.</source>
            <translation>Une chose par ligne.</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Remerciement</translation>
        </message>
        <message>
            <source>A word or two, such as “Thank you!”.</source>
            <translation>Un mot ou deux, comme « Merci ! ».</translation>
        </message>
        <message>
            <source>More thanks</source>
            <translation>Autres remerciements</translation>
        </message>
        <message>
            <source>Whom you thank, and what for.</source>
            <translation>Qui vous remerciez, et de quoi.</translation>
        </message>
        <message>
            <source>What people find there</source>
            <translation>Ce qu’on y trouve</translation>
        </message>
        <message>
            <source>Such as “News of the drive”.</source>
            <translation>Comme « Nouvelles de la campagne ».</translation>
        </message>
        <message>
            <source>Address or name</source>
            <translation>Adresse ou nom</translation>
        </message>
        <message>
            <source>What people type or look for, such as @organisation.</source>
            <translation>Ce qu’on tape ou cherche, comme @organisation.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>As visitors ask it, such as “Where does the money go?”.</source>
            <translation>Comme les visiteurs la posent, par exemple « Où va l’argent ? ».</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>What volunteers can say, in two or three sentences.</source>
            <translation>Ce que les bénévoles peuvent dire, en deux ou trois phrases.</translation>
        </message>
        <message>
            <source>Dark colour</source>
            <translation>Couleur sombre</translation>
        </message>
        <message>
            <source>Behind the stories, dark enough for white text.</source>
            <translation>Derrière les récits, assez sombre pour du texte blanc.</translation>
        </message>
        <message>
            <source>Light colour</source>
            <translation>Couleur claire</translation>
        </message>
        <message>
            <source>For amounts and main buttons. It must stand out from the dark colour.</source>
            <translation>Pour les montants et les boutons principaux. Elle doit ressortir sur la couleur sombre.</translation>
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
            <translation>Rien n’a été téléchargé : %1 ; %2.</translation>
        </message>
        <message>
            <source>What %1 sends cannot be used: %2</source>
            <translation>Ce que %1 envoie est inutilisable : %2</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Make room there, or check who may write to it.</source>
            <translation>%1 ne peut pas être écrit (%2). Faites-y de la place, ou vérifiez qui peut y écrire.</translation>
        </message>
        <message>
            <source>The download was stopped, and nothing was kept.</source>
            <translation>Le téléchargement a été arrêté, et rien n’a été gardé.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>From a post</source>
            <translation>Depuis une annonce</translation>
        </message>
        <message>
            <source>pasted, or a file</source>
            <translation>collée, ou un fichier</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>from another kiosk</source>
            <translation>d’une autre borne</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>from a web address</source>
            <translation>d’une adresse web</translation>
        </message>
        <message>
            <source>On this kiosk’s screen · %1</source>
            <translation>À l’écran de cette borne · %1</translation>
        </message>
        <message>
            <source>Show here</source>
            <translation>Montrer ici</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy and edit</source>
            <translation>Copier et modifier</translation>
        </message>
        <message>
            <source>Download a campaign</source>
            <translation>Télécharger une campagne</translation>
        </message>
        <message>
            <source>Web address of the packed campaign</source>
            <translation>Adresse web de la campagne emballée</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un instant, annulation…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Un instant, s’il vous plaît</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>Veuillez réessayer</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Essayez une autre carte</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Approchez votre carte ou téléphone du lecteur</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>Veuillez éloigner votre carte du lecteur.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>Le lecteur se prépare.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>Approchez-la du lecteur ou insérez-la.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>Attendez le bip. Vous pouvez aussi insérer ou glisser la carte.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <extracomment>the card</extracomment>
            <translation>Elle a expiré.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Le code était incorrect.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
            <translation>Son code est bloqué.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>Sa banque n’a pas répondu.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>Sa banque l’a refusée sans dire pourquoi.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Vos %1 deviennent %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Votre don : %1, abondé dans la limite du fonds promis</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>Essai %1 sur %2</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Votre carte n’a pas été acceptée</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Rien n’a été débité.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Votre don : %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>Le lecteur est prêt</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>Le lecteur se prépare</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>En attente de votre carte</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>Votre banque vérifie</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>Plutôt avec mon téléphone</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Send to staff</source>
            <translation>Aux responsables</translation>
        </message>
        <message>
            <source>shows a code</source>
            <translation>montre un code</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.</source>
            <translation>Scannez ce code avec un téléphone et envoyez le texte aux responsables. Il décrit l’état de cette borne ; il ne contient ni clés, ni codes PIN, ni données personnelles.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Fuseaux horaires</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clé Stripe</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Permanence</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Other campaigns</source>
            <translation>Autres campagnes</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Figures from outside</source>
            <translation>Chiffres extérieurs</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guidage vocal</translation>
        </message>
        <message>
            <source>Practice payment</source>
            <translation>Paiement d’entraînement</translation>
        </message>
        <message>
            <source>Something unexpected happened while checking this; tell staff, the log has the details.</source>
            <translation>Un imprévu est survenu pendant cette vérification ; prévenez un responsable, le journal a les détails.</translation>
        </message>
        <message>
            <source>This did not answer within %1 seconds and may not work now; check again, then tell staff.</source>
            <translation>Ceci n’a pas répondu en %1 secondes et ne marche peut-être pas maintenant ; vérifiez à nouveau, puis prévenez un responsable.</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>Nous vérifions encore.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>Merci ! Le paiement est en route.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Merci de ne pas payer à nouveau.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Il sera compté dès l’arrivée de l’argent.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Vos %1 peuvent mettre quelques jours à arriver. S’il reste quelque chose à faire, votre téléphone vous le dira ; inutile d’attendre ici.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Nous ne savons pas encore si votre paiement de %1 est passé. Inutile d’attendre : ce stand sera informé.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Montrez ceci au stand</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n à corriger</numerusform>
                <numerusform>%1, %n à corriger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n still to do</source>
            <translation>
                <numerusform>%1, %n encore à faire</numerusform>
                <numerusform>%1, %n encore à faire</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Quelle adhésion vous convient ?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>À quoi destinez-vous votre don ?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
            <translation>Ce que vous pouvez</translation>
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
            <translation>Fermer ce paiement ?</translation>
        </message>
        <message>
            <source>Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.</source>
            <translation>Stripe, interrogé avec la clé de cette borne, n’en sait rien, et aucune carte ne peut être acceptée tant qu’il n’a pas de fin. Le plus probable : la clé a été changée pendant qu’il était ouvert.</translation>
        </message>
        <message>
            <source>Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.</source>
            <translation>Le fermer ne prélève pas d’argent et reste noté dans le registre. Si un autre compte a quand même reçu le don, les responsables l’y trouvent et l’enregistrent.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Fermer le paiement</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>Le stand est fermé</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>De retour à %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>De retour le %1 à %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>Scannez un code pour donner maintenant</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Tapez cette adresse sur votre téléphone :</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Approchez-vous pour scanner</translation>
        </message>
    </context>
    <context>
        <name>CodeTrialWords</name>
        <message>
            <source>There is a page on %1.</source>
            <translation>Il y a une page sur %1.</translation>
        </message>
        <message>
            <source>%1 leads on and on; open it on a phone, and write where it ends.</source>
            <translation>%1 renvoie sans fin ; ouvrez-le sur un téléphone, et écrivez où il aboutit.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it ends at and allow its host.</source>
            <translation>%1 renvoie à %2, que la campagne ne nomme pas ; s’il est à vous, écrivez le lien où il aboutit et autorisez son hôte.</translation>
        </message>
        <message>
            <source>%1 leads on to %2 without https; tell who runs it.</source>
            <translation>%1 renvoie à %2 sans https ; prévenez ceux qui le gèrent.</translation>
        </message>
        <message>
            <source>%1 answers a program with the code %2; open it on a phone to be sure.</source>
            <translation>%1 répond à un programme par le code %2 ; ouvrez-le sur un téléphone pour en être sûr.</translation>
        </message>
    </context>
    <context>
        <name>ContestedWords</name>
        <message>
            <source>Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: shut out the kiosk that told it; see: kiosk fleet status</source>
            <translation>Des bornes se contredisent sur %1, et Stripe n’a rien de tel pour cette campagne : excluez la borne qui l’a dit ; voir : kiosk fleet status</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.</source>
            <translation>Des bornes se contredisent sur %1 ; Stripe a %2, et cette borne le dit maintenant aussi.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2.</source>
            <translation>Des bornes se contredisent sur %1 ; Stripe a %2.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. Find out who wrote the other, and shut that kiosk out.</source>
            <translation>Des bornes se contredisent sur le paiement %1 : la plupart disent %2 (%3), et c’est ce qui compte, pas %4. Trouvez qui a écrit l’autre, et excluez cette borne.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Des bornes se contredisent sur le paiement %1 : %2 (%3) compte pour l’instant, pas %4. Les données de Stripe font foi : lancez kiosk reconcile sur une autre borne, et excluez la borne qui a menti.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: what most say (%3) counts, not what %4 says. Shut that kiosk out.</source>
            <translation>Des bornes se contredisent sur qui a reçu le paiement %1 de %2, comment ou pour quoi : ce que la plupart disent (%3) compte, pas ce que dit %4. Excluez cette borne.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Des bornes se contredisent sur qui a reçu le paiement %1 de %2, comment ou pour quoi : %3 ou %4. Les données de Stripe font foi : lancez kiosk reconcile sur une autre borne, et excluez la borne qui a menti.</translation>
        </message>
        <message>
            <source>%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut out the kiosk that lied.</source>
            <translation>%1 dit que %2 du paiement %3 a été rendu (%4), et aucune autre borne ne le dit : cela ne compte pas encore. Lancez kiosk reconcile sur la borne qui l’a reçu ; si Stripe n’a pas ce remboursement, excluez la borne qui a menti.</translation>
        </message>
        <message>
            <source>%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. If it is right, correct it at the kiosk that took the gifts, and void it at the other; if nobody of you typed it, shut that kiosk out.</source>
            <translation>%1 retire %2 de plus à %3 qu’elle n’a apporté, et aucune autre borne ne le fait : cela ne compte pas. Si c’est juste, corrigez-le sur la borne qui a reçu les dons, et annulez la saisie sur l’autre ; si aucun de vous ne l’a tapé, excluez cette borne.</translation>
        </message>
        <message>
            <source>%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody did, shut that kiosk out.</source>
            <translation>%1 a repris de %3, de la campagne %4, %2 de plus qu’elle n’y a apporté : cela y figure donc encore aussi. Si c’est l’un de vous qui l’a fait, il n’y a rien à faire ni rien à annuler ; si ce n’est personne, excluez cette borne.</translation>
        </message>
    </context>
    <context>
        <name>DayChoice</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>DayEndWords</name>
        <message>
            <source>Comparing with Stripe…</source>
            <translation>Comparaison avec Stripe…</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Préparation du rapport…</translation>
        </message>
        <message>
            <source>Something went wrong. Tell staff.</source>
            <translation>Quelque chose a mal tourné. Prévenez un responsable.</translation>
        </message>
        <message>
            <source>The ledger and Stripe agree.</source>
            <translation>Le registre et Stripe concordent.</translation>
        </message>
        <message>
            <source>The ledger and Stripe didn’t agree. Tell staff.</source>
            <translation>Le registre et Stripe ne concordaient pas. Prévenez un responsable.</translation>
        </message>
        <message>
            <source>Not compared with Stripe: %1</source>
            <translation>Pas comparé avec Stripe : %1</translation>
        </message>
        <message>
            <source>There was nothing to compare with Stripe.</source>
            <translation>Il n’y avait rien à comparer avec Stripe.</translation>
        </message>
        <message>
            <source>Saved in %1: %2</source>
            <translation>Enregistré dans %1 : %2</translation>
        </message>
        <message>
            <source>Not saved in %1 (%2): %3. Tell staff.</source>
            <translation>Non enregistré dans %1 (%2) : %3. Prévenez un responsable.</translation>
        </message>
        <message>
            <source>Couldn’t be made: %1. Tell staff; the log says why.</source>
            <translation>N’a pas pu être créé : %1. Prévenez un responsable ; le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.</source>
            <translation>N’utilisez pas %1 : cela vient d’un rapport précédent et n’a pas pu être supprimé. Prévenez un responsable.</translation>
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
            <translation>Stripe a reçu %1 (%2), que le registre n’avait pas ; %3</translation>
        </message>
        <message>
            <source>Stripe refunded %1 (%2), and the ledger didn’t have it; %3</source>
            <translation>Stripe a remboursé %1 (%2), et le registre ne l’avait pas ; %3</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4</source>
            <translation>Le registre a %1 (%2), mais c’est « %3 » chez Stripe, donc rien n’a été reçu ; %4</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but Stripe has no such payment for this key; %4</source>
            <translation>Le registre a %1 (%2), mais Stripe n’a pas ce paiement pour cette clé ; %4</translation>
        </message>
        <message>
            <source>The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, so the money is here and the goal gets it back; %3</source>
            <translation>Selon le registre, la banque d’un donateur a repris %1 (%2), mais le litige est « %4 » chez Stripe : l’argent est ici, et l’objectif le retrouve ; %3</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4</source>
            <translation>Le registre a un remboursement de %1 (%2), mais il est « %3 » chez Stripe : l’argent est revenu ; %4</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4</source>
            <translation>Le registre a un remboursement de %1 (%2), mais Stripe n’a pas ce remboursement pour cette clé ; %4</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 The dispute is lost, so there is nothing to answer; don’t refund the gift.</source>
            <translation>La banque d’un donateur a repris %1 (%2), et le registre ne l’avait pas ; %3 Le litige est perdu, il n’y a rien à répondre ; ne remboursez pas le don.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 Answer the dispute in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>La banque d’un donateur a repris %1 (%2, « %4 » chez Stripe), et le registre ne l’avait pas ; %3 Répondez au litige dans le Dashboard Stripe, et ne remboursez pas le don.</translation>
        </message>
        <message>
            <source>A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; answer it in Stripe’s Dashboard.</source>
            <translation>La banque d’un donateur pose une question sur %5 (%2, « %3 » chez Stripe) et n’a rien repris jusqu’ici ; répondez dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; answer it in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>La banque d’un donateur a repris %1 (%2), et le litige est encore « %3 » chez Stripe ; répondez-y dans le Dashboard Stripe, et ne remboursez pas le don.</translation>
        </message>
        <message>
            <source>%1 (%2) is disputed, and this key may not read what the donor’s bank took back; allow it to read disputes in Stripe’s Dashboard, then compare again.</source>
            <translation>%1 (%2) est en litige, et cette clé ne peut pas lire ce que la banque du donateur a repris ; autorisez-la à lire les litiges dans le Dashboard Stripe, puis comparez à nouveau.</translation>
        </message>
        <message>
            <source>For %2 the ledger says %1, and Stripe says %5; %4</source>
            <translation>Pour %2, le registre dit %1, et Stripe dit %5 ; %4</translation>
        </message>
        <message>
            <source>The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs.</source>
            <translation>La page pour %1 (%2) est encore ouverte sur un téléphone et peut être payée ; la borne règle cela quand elle tourne.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and it is “%3” at Stripe; the kiosk settles it when it runs.</source>
            <translation>On ne sait pas ici ce qu’est devenu %1 (%2), et c’est « %3 » chez Stripe ; la borne règle cela quand elle tourne.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another account may have taken it; set that account’s key again, or close it: %6</source>
            <translation>On ne sait pas ici ce qu’est devenu %1 (%2), et Stripe n’en a rien pour cette clé : un autre compte l’a peut-être reçu ; remettez la clé de ce compte, ou fermez-le : %6</translation>
        </message>
        <message>
            <source>Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2</source>
            <translation>Aucun écart à régler dans %1, il n’y a donc rien à fermer ; voyez avec : %2</translation>
        </message>
        <message>
            <source>Reading Stripe’s payments, days</source>
            <translation>Lecture des paiements de Stripe, jours</translation>
        </message>
        <message>
            <source>Reading Stripe’s refunds, days</source>
            <translation>Lecture des remboursements de Stripe, jours</translation>
        </message>
        <message>
            <source>Asking Stripe one by one</source>
            <translation>Interrogation de Stripe, paiement par paiement</translation>
        </message>
        <message>
            <source>Recording Stripe’s fees</source>
            <translation>Enregistrement des frais de Stripe</translation>
        </message>
        <message>
            <source>Cancelling payments that nobody waits for</source>
            <translation>Annulation des paiements que personne n’attend</translation>
        </message>
        <message>
            <source>no goal counts it, so there is nothing to correct; close it with: %1</source>
            <comment>a gift or refund</comment>
            <translation>aucun objectif ne le compte, il n’y a rien à corriger ; fermez-le avec : %1</translation>
        </message>
        <message>
            <source>correct the goal with: %1; or, where that has been done, close this with: %2</source>
            <translation>corrigez l’objectif avec : %1 ; ou, si c’est déjà fait, fermez ceci avec : %2</translation>
        </message>
        <message>
            <source>it is recorded now.</source>
            <comment>a gift or refund</comment>
            <translation>c’est enregistré maintenant.</translation>
        </message>
        <message>
            <source>the ledger cannot hold it, so see to this first: %1</source>
            <translation>le registre ne peut pas le contenir, voyez d’abord ceci : %1</translation>
        </message>
        <message>
            <source>it is recorded without --look.</source>
            <comment>a gift or refund</comment>
            <translation>c’est enregistré sans --look.</translation>
        </message>
        <message>
            <source>it can’t be recorded, since the ledger has it differently; see: %1</source>
            <comment>a gift or refund</comment>
            <translation>cela ne peut pas être enregistré, car le registre l’a autrement ; voir : %1</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Enter the set-up code</source>
            <translation>Tapez le code d’installation</translation>
        </message>
        <message>
            <source>Choose a staff PIN</source>
            <translation>Choisissez un PIN responsable</translation>
        </message>
        <message>
            <source>Enter it again</source>
            <translation>Tapez-le encore</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <translation>Tapez votre PIN</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. The code is shown where the kiosk was started.</source>
            <translation>Cette borne n’a pas encore de PIN. Le code est affiché là où la borne a été démarrée.</translation>
        </message>
        <message>
            <source>At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.</source>
            <translation>Au moins six chiffres difficiles à deviner. Les responsables peuvent tout faire ici, même quitter la borne.</translation>
        </message>
        <message>
            <source>To make sure there is no typing mistake.</source>
            <translation>Pour être sûr qu’il n’y a pas de faute de frappe.</translation>
        </message>
        <message>
            <source>For booth volunteers and staff.</source>
            <translation>Pour les bénévoles du stand et les responsables.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) typed</source>
            <translation>
                <numerusform>%Ln chiffre tapé</numerusform>
                <numerusform>%Ln chiffres tapés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %Ln second(s).</source>
            <translation>
                <numerusform>Vous pourrez réessayer dans %Ln seconde.</numerusform>
                <numerusform>Vous pourrez réessayer dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message numerus="yes">
            <source>Wait %Ln second(s)</source>
            <translation>
                <numerusform>Attendez %Ln seconde</numerusform>
                <numerusform>Attendez %Ln secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrer</translation>
        </message>
    </context>
    <context>
        <name>DoorWords</name>
        <message>
            <source>That was not right.</source>
            <translation>Ce n’était pas juste.</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>Trop d’essais faux.</translation>
        </message>
        <message>
            <source>The two PINs were not the same. Choose one again.</source>
            <translation>Les deux PIN n’étaient pas les mêmes. Choisissez-en un à nouveau.</translation>
        </message>
        <message>
            <source>Something went wrong. Try again, and tell staff.</source>
            <translation>Quelque chose a mal tourné. Réessayez, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>A PIN has only digits, 0 to 9. Choose one with at least six.</source>
            <translation>Un PIN n’a que des chiffres, de 0 à 9. Choisissez-en un d’au moins six.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 digits. Choose another one.</source>
            <translation>Un PIN a de %1 à %2 chiffres. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>That PIN is one of the first that anybody would try. Choose one without a pattern.</source>
            <translation>Ce PIN est l’un des premiers que l’on essaierait. Choisissez-en un sans suite logique.</translation>
        </message>
        <message>
            <source>Volunteers and staff need different PINs. Choose another one.</source>
            <translation>Bénévoles et responsables ont besoin de PIN différents. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>%1 can’t be used right now (%2). Try again.</source>
            <translation>%1 est inutilisable pour le moment (%2). Réessayez.</translation>
        </message>
        <message>
            <source>The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset</source>
            <translation>Les PIN dans %1 sont illisibles, donc personne n’entre. Pour en définir de nouveaux : kiosk pin reset</translation>
        </message>
        <message>
            <source>%1 can’t be written (%2), so nothing was changed.</source>
            <translation>%1 ne peut pas être écrit (%2), donc rien n’a changé.</translation>
        </message>
        <message>
            <source>%1 can’t be removed (%2).</source>
            <translation>%1 ne peut pas être supprimé (%2).</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or set a PIN with: kiosk pin set --role staff</source>
            <translation>Cette borne n’a pas encore de PIN. Maintenez le coin supérieur gauche deux secondes et tapez le code d’installation %1, ou définissez un PIN avec : kiosk pin set --role staff</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions</source>
            <translation>Quelqu’un d’autre a changé le fichier. « Abandonner » garde sa version ; « Enregistrer » garde la vôtre, et la sienne sous « Versions »</translation>
        </message>
        <message>
            <source>Not saved yet. Your changes are kept.</source>
            <translation>Pas encore enregistré. Vos modifications sont gardées.</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>L’annonce</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Emballer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
    </context>
    <context>
        <name>EditSection</name>
        <message>
            <source>Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.</source>
            <translation>Choisissez une campagne sous « Campagnes ». Si vous choisissez l’exemple intégré, vous en obtenez une copie à vous.</translation>
        </message>
        <message>
            <source>Read the feeds now</source>
            <translation>Lire les flux maintenant</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Essayer les codes</translation>
        </message>
        <message>
            <source>From a website</source>
            <translation>D’un site web</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Saved versions</source>
            <translation>Versions enregistrées</translation>
        </message>
        <message>
            <source>What the post became</source>
            <translation>Ce que l’annonce est devenue</translation>
        </message>
        <message>
            <source>Where the codes lead</source>
            <translation>Où mènent les codes</translation>
        </message>
        <message>
            <source>What visitors would see</source>
            <translation>Ce que verraient les visiteurs</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>A feed from a website</source>
            <translation>Un flux d’un site web</translation>
        </message>
        <message>
            <source>What the feeds say now</source>
            <translation>Ce que disent les flux maintenant</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Où envoyer le reçu ?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n caractère saisi</numerusform>
                <numerusform>%n caractères saisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>Stripe s’en sert pour envoyer le reçu. Elle n’est pas conservée ici.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>Le reçu n’a pas pu être envoyé. Vérifiez l’adresse ou réessayez.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>Envoyer le reçu</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>tapez d’abord l’adresse complète</translation>
        </message>
    </context>
    <context>
        <name>EndSection</name>
        <message>
            <source>Ending the day…</source>
            <translation>Fin de journée en cours…</translation>
        </message>
        <message>
            <source>There is no report</source>
            <translation>Il n’y a pas de rapport</translation>
        </message>
        <message>
            <source>Today’s totals</source>
            <translation>Totaux du jour</translation>
        </message>
        <message>
            <source>End the day</source>
            <translation>Finir la journée</translation>
        </message>
        <message>
            <source>The kiosk compares today’s gifts with Stripe.</source>
            <translation>La borne compare les dons du jour avec Stripe.</translation>
        </message>
        <message>
            <source>You see today’s totals, to count the cash box against.</source>
            <translation>Vous voyez les totaux du jour, pour compter la caisse.</translation>
        </message>
        <message>
            <source>The report is saved on this computer for staff.</source>
            <translation>Le rapport est enregistré sur cet ordinateur pour les responsables.</translation>
        </message>
        <message>
            <source>You can stop the comparison, and do it again later.</source>
            <translation>Vous pouvez arrêter la comparaison et recommencer plus tard.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Paiement annulé</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>Temps écoulé</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Votre carte n’a pas été acceptée</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>Le lecteur de cartes ne répond pas</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>Le paiement par carte ne marche pas en ce moment</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>Le lecteur est utilisé pour autre chose</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>Un paiement précédent est en cours de vérification</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>Pas de carte possible pour le moment</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>Cet écran ne peut pas recevoir %1 en une fois. Parlez-nous au stand : nous vous aiderons volontiers.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Rien n’a été débité. Une autre carte marchera peut-être.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Rien n’a été débité. Les cartes marcheront à nouveau dès que ce sera réglé.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>Rien n’a été débité. Demandez au stand quand les cartes marcheront à nouveau.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Rien n’a été débité.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>Ou donnez avec votre téléphone</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Autre montant</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>Choisir à nouveau</translation>
        </message>
    </context>
    <context>
        <name>EntryMistakeWords</name>
        <message>
            <source>A reason is needed: say in a few words why, such as --reason 'counted twice'.</source>
            <translation>Il faut une raison : dites pourquoi en quelques mots, comme --reason 'compté deux fois'.</translation>
        </message>
        <message>
            <source>The reason has %1 characters; %2 are the most.</source>
            <translation>La raison a %1 caractères ; %2 au plus.</translation>
        </message>
        <message>
            <source>The reason looks as if it held an e-mail address or a telephone number; the ledger keeps nothing about people, so leave that out.</source>
            <translation>La raison semble contenir une adresse e-mail ou un numéro de téléphone ; le registre ne garde rien sur les personnes, retirez cela.</translation>
        </message>
        <message>
            <source>The gift’s time of payment has no time zone; it can’t be ordered.</source>
            <translation>L’heure de paiement du don n’a pas de fuseau horaire ; on ne peut pas la situer.</translation>
        </message>
        <message>
            <source>%1 members can’t join; correct the goal’s figure instead.</source>
            <translation>%1 membres ne peuvent pas adhérer ; corrigez plutôt le chiffre de l’objectif.</translation>
        </message>
        <message>
            <source>%1 names no shift; write it on one line, in letters and digits.</source>
            <translation>%1 ne désigne pas de permanence ; écrivez-le sur une ligne, en lettres et chiffres.</translation>
        </message>
        <message>
            <source>The feed %1 gave a time without a zone; it can’t be ordered.</source>
            <translation>Le flux %1 a donné une heure sans fuseau ; on ne peut pas la situer.</translation>
        </message>
        <message>
            <source>Another payment on the reader has no known end yet; no card is taken until it has.</source>
            <translation>Un autre paiement sur le lecteur n’a pas encore de fin connue ; aucune carte n’est acceptée d’ici là.</translation>
        </message>
        <message>
            <source>The shift %1 is still open; close it before %2 begins.</source>
            <translation>La permanence %1 est encore en cours ; terminez-la avant que %2 commence.</translation>
        </message>
        <message>
            <source>The shift %1 is not open, so it can’t be closed.</source>
            <translation>La permanence %1 n’est pas en cours, on ne peut donc pas la terminer.</translation>
        </message>
        <message>
            <source>This kiosk has written no number %1; look in the column fact of `kiosk ledger export`.</source>
            <translation>Cette borne n’a écrit aucun numéro %1 ; regardez dans la colonne fact de `kiosk ledger export`.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in Stripe’s Dashboard, and don’t refund it, or it is paid twice.</source>
            <translation>Le numéro %1 a été payé par carte, et la banque du donateur l’a repris ; répondez au litige dans le Dashboard Stripe, et ne le remboursez pas, sinon il est rendu deux fois.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.</source>
            <translation>Le numéro %1 a été payé par carte ; remboursez-le chez Stripe, et le registre suit de lui-même.</translation>
        </message>
        <message>
            <source>Number %1 is no gift, member or correction, so there is nothing to take back.</source>
            <translation>Le numéro %1 n’est ni un don, ni un membre, ni une correction : il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Number %1 was voided before; it counts no more.</source>
            <translation>Le numéro %1 a déjà été annulé ; il ne compte plus.</translation>
        </message>
        <message>
            <source>%1 of %2’s smallest unit is no amount; give from %3 to %4.</source>
            <translation>%1 de la plus petite unité de %2 n’est pas un montant ; donnez de %3 à %4.</translation>
        </message>
        <message>
            <source>%1 is no currency that the ledger knows; write it like 'USD'.</source>
            <translation>%1 n’est pas une devise que le registre connaît ; écrivez-la comme 'USD'.</translation>
        </message>
        <message>
            <source>%1 can’t be kept as a reference; write it on one line.</source>
            <translation>%1 ne peut pas être gardé comme référence ; écrivez-la sur une ligne.</translation>
        </message>
        <message>
            <source>Number %1 is in the ledger under %2 and says something else; give this one a reference of its own.</source>
            <translation>Le numéro %1 est dans le registre sous %2 et dit autre chose ; donnez à celui-ci sa propre référence.</translation>
        </message>
        <message>
            <source>The ledger can’t hold this, since %1; shorten or correct it.</source>
            <translation>Le registre ne peut pas contenir ceci, car %1 ; raccourcissez-le ou corrigez-le.</translation>
        </message>
    </context>
    <context>
        <name>FactMistakeWords</name>
        <message>
            <source>it is longer than %1 characters</source>
            <translation>c’est plus long que %1 caractères</translation>
        </message>
        <message>
            <source>it is not written as this program would</source>
            <translation>ce n’est pas écrit comme ce programme le ferait</translation>
        </message>
        <message>
            <source>it has form %1, and this version reads %2</source>
            <translation>c’est de la forme %1, et cette version lit %2</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>ce n’est pas du JSON</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>ce n’est pas un objet JSON</translation>
        </message>
        <message>
            <source>it has other keys than a fact</source>
            <translation>les clés ne sont pas celles d’une entrée</translation>
        </message>
        <message>
            <source>sequences begin with 1</source>
            <translation>les numéros commencent à 1</translation>
        </message>
        <message>
            <source>its entry is of no known kind</source>
            <translation>son contenu n’est d’aucun type connu</translation>
        </message>
        <message>
            <source>its entry has other keys than its kind</source>
            <translation>son contenu a d’autres clés que son type</translation>
        </message>
        <message>
            <source>a text in it is too long or holds what is no text</source>
            <translation>un des textes est trop long ou contient ce qui n’est pas du texte</translation>
        </message>
        <message>
            <source>a number in it is none, or too large</source>
            <translation>un des nombres n’en est pas un, ou est trop grand</translation>
        </message>
        <message>
            <source>%1 is none of %2</source>
            <translation>%1 n’est aucun de %2</translation>
        </message>
        <message>
            <source>an amount in it is no money</source>
            <translation>un des montants n’est pas de l’argent</translation>
        </message>
        <message>
            <source>a time in it is none</source>
            <translation>une des heures n’en est pas une</translation>
        </message>
        <message>
            <source>a time in it has no zone</source>
            <translation>une des heures n’a pas de fuseau</translation>
        </message>
        <message>
            <source>the figures in it are none</source>
            <translation>les chiffres n’en sont pas</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Nous revenons tout de suite</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Vous pouvez quand même donner : scannez un code.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>Le stand vous dira volontiers comment donner.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>Couvrir aussi les frais de carte</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>Ajouter %1 pour couvrir les frais de carte</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 en plus</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Total : %1</translation>
        </message>
    </context>
    <context>
        <name>FeedFileTroubleWords</name>
        <message>
            <source>%1 is a link that leads out of its folder; put the feed itself there.</source>
            <translation>%1 est un lien qui sort de son dossier ; mettez-y le flux lui-même.</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the feed itself there.</source>
            <translation>%1 n’est pas un fichier ordinaire ; mettez-y le flux lui-même.</translation>
        </message>
        <message>
            <source>%1 is not there; check the setting feed_folder, and who puts it there.</source>
            <translation>%1 n’est pas là ; vérifiez le réglage feed_folder, et qui l’y dépose.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>%1 est illisible (%2) ; vérifiez le fichier et qui peut le lire.</translation>
        </message>
        <message>
            <source>%1 cannot be read, since links lead in a circle; put the feed itself there.</source>
            <translation>%1 est illisible, car des liens tournent en rond ; mettez-y le flux lui-même.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; that is no feed, so put the right file there.</source>
            <translation>%1 a plus de %2 octets ; ce n’est pas un flux, mettez-y le bon fichier.</translation>
        </message>
        <message>
            <source>%1 is empty; whoever writes it should write another and rename it.</source>
            <translation>%1 est vide ; celui qui l’écrit devrait en écrire un autre et le renommer.</translation>
        </message>
    </context>
    <context>
        <name>FeedFormWords</name>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Marks its figures in the ledger, such as website.</source>
            <translation>Identifie ses chiffres dans le registre, comme website.</translation>
        </message>
        <message>
            <source>Where the figure comes from</source>
            <translation>D’où vient le chiffre</translation>
        </message>
        <message>
            <source>A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at Stripe, or typed in here.</source>
            <translation>Un document JSON ou CSV à nous, le widget public de CiviCRM, le JSON d’un site quelconque, vos propres dons chez Stripe, ou saisi ici.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Where it is read, on one of the websites you allowed.</source>
            <translation>Où il est lu, sur l’un des sites que vous avez autorisés.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>For JSON and CSV, instead of an address: a file in the folder for feeds.</source>
            <translation>Pour JSON et CSV, au lieu d’une adresse : un fichier du dossier des flux.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>One a line: your goal, then its name in the feed, such as gifts = usd. For CiviCRM and websites it is raised or count.</source>
            <translation>Un par ligne : votre objectif, puis son nom dans le flux, comme gifts = usd. Pour CiviCRM et les sites, c’est raised ou count.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>If typed in here, one a line: the goal and its figure, as gifts = 41980.</source>
            <translation>Si saisi ici, un par ligne : l’objectif et son chiffre, comme gifts = 41980.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <translation>Date des chiffres</translation>
        </message>
        <message>
            <source>If typed in here: when they were right, such as 2026-11-23T14:00:00.</source>
            <translation>Si saisi ici : quand ils étaient justes, comme 2026-11-23T14:00:00.</translation>
        </message>
        <message>
            <source>Kiosk gifts it includes</source>
            <translation>Dons de borne qu’il inclut</translation>
        </message>
        <message>
            <source>Gifts made here that it counts too, so that none counts twice; one a line: card_reader, phone, cash, cheque, transfer, other or member.</source>
            <translation>Les dons faits ici qu’il compte aussi, pour qu’aucun ne compte deux fois ; un par ligne : card_reader, phone, cash, cheque, transfer, other ou member.</translation>
        </message>
        <message>
            <source>Other feeds it includes</source>
            <translation>Autres flux qu’il inclut</translation>
        </message>
        <message>
            <source>Short names of feeds whose figures are in its own, one a line; they aren’t added then.</source>
            <translation>Noms courts des flux dont les chiffres sont déjà dans le sien, un par ligne ; ils ne sont alors pas ajoutés.</translation>
        </message>
        <message>
            <source>Payments of your website</source>
            <translation>Paiements de votre site</translation>
        </message>
        <message>
            <source>For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26.</source>
            <translation>Pour les dons chez Stripe : les métadonnées des paiements qu’aucune borne n’a reçus et qui comptent, comme drive = w26.</translation>
        </message>
        <message>
            <source>Later monthly payments</source>
            <translation>Paiements mensuels suivants</translation>
        </message>
        <message>
            <source>If yes, each later payment of those who give monthly counts, too.</source>
            <translation>Si oui, chaque paiement suivant de ceux qui donnent chaque mois compte aussi.</translation>
        </message>
        <message>
            <source>Payment links that count</source>
            <translation>Liens de paiement qui comptent</translation>
        </message>
        <message>
            <source>For gifts at Stripe: payment links of the drive, one a line, such as plink_1.</source>
            <translation>Pour les dons chez Stripe : les liens de paiement de la campagne, un par ligne, comme plink_1.</translation>
        </message>
        <message>
            <source>Products that count</source>
            <translation>Produits qui comptent</translation>
        </message>
        <message>
            <source>For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else.</source>
            <translation>Pour les dons chez Stripe : un par ligne, comme prod_1. Un paiement compte s’il n’était pour rien d’autre.</translation>
        </message>
        <message>
            <source>Counted since</source>
            <translation>Compté depuis</translation>
        </message>
        <message>
            <source>For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s.</source>
            <translation>Pour les dons chez Stripe, et les sites interrogés avec {since} : le premier jour, si ce n’est pas celui de la campagne.</translation>
        </message>
        <message>
            <source>Raised before the drive</source>
            <translation>Collecté avant la campagne</translation>
        </message>
        <message>
            <source>For CiviCRM and websites: what it had raised before; this is subtracted.</source>
            <translation>Pour CiviCRM et les sites : ce qui était collecté avant ; c’est soustrait.</translation>
        </message>
        <message>
            <source>Seconds between readings</source>
            <translation>Secondes entre les lectures</translation>
        </message>
        <message>
            <source>How often it is read.</source>
            <translation>À quelle fréquence il est lu.</translation>
        </message>
        <message>
            <source>Out of date after, in minutes</source>
            <translation>Périmé après, en minutes</translation>
        </message>
        <message>
            <source>The screen then says how old the figure is.</source>
            <translation>L’écran dit alors l’âge du chiffre.</translation>
        </message>
        <message>
            <source>Largest jump, in percent</source>
            <translation>Plus grand saut, en pour cent</translation>
        </message>
        <message>
            <source>A bigger jump, in percent of the target, waits until it was read three times or confirmed.</source>
            <translation>Un saut plus grand, en pour cent de la cible, attend d’avoir été lu trois fois ou confirmé.</translation>
        </message>
        <message>
            <source>Path to the money</source>
            <translation>Chemin vers l’argent</translation>
        </message>
        <message>
            <source>A JMESPath in the website’s JSON, such as data.raised.</source>
            <translation>Un JMESPath dans le JSON du site, comme data.raised.</translation>
        </message>
        <message>
            <source>Path to the number of gifts</source>
            <translation>Chemin vers le nombre de dons</translation>
        </message>
        <message>
            <source>Such as data.donor_count.</source>
            <translation>Comme data.donor_count.</translation>
        </message>
        <message>
            <source>Path to the moment</source>
            <translation>Chemin vers le moment</translation>
        </message>
        <message>
            <source>When it was counted; without it, when it was fetched.</source>
            <translation>Quand cela a été compté ; sans lui, quand cela a été lu.</translation>
        </message>
        <message>
            <source>How money is written</source>
            <translation>Écriture de l’argent</translation>
        </message>
        <message>
            <source>What stands at the path to the money.</source>
            <translation>Ce qui se trouve au chemin vers l’argent.</translation>
        </message>
        <message>
            <source>Language of the amounts</source>
            <translation>Langue des montants</translation>
        </message>
        <message>
            <source>For CSV and text for people: whose marks it has, such as de-CH.</source>
            <translation>Pour CSV et le texte pour le public : de quelle langue viennent ses séparateurs, comme de-CH.</translation>
        </message>
        <message>
            <source>Path to the currency</source>
            <translation>Chemin vers la devise</translation>
        </message>
        <message>
            <source>Where the website names it.</source>
            <translation>Où le site la nomme.</translation>
        </message>
        <message>
            <source>The website’s currency</source>
            <translation>Devise du site</translation>
        </message>
        <message>
            <source>Where it names none: what it counts in, such as EUR.</source>
            <translation>S’il n’en nomme pas : dans laquelle il compte, comme EUR.</translation>
        </message>
        <message>
            <source>Path to a list</source>
            <translation>Chemin vers une liste</translation>
        </message>
        <message>
            <source>If figures are to be added up: the list whose items have them.</source>
            <translation>Si des chiffres sont à additionner : la liste dont les éléments les contiennent.</translation>
        </message>
        <message>
            <source>Pages at most</source>
            <translation>Pages au plus</translation>
        </message>
        <message>
            <source>If the list has pages, with {page} in the address.</source>
            <translation>Si la liste a des pages, avec {page} dans l’adresse.</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>If the website is asked by POST: the JSON that is sent.</source>
            <translation>Si le site est interrogé par POST : le JSON envoyé.</translation>
        </message>
        <message>
            <source>Header with the key</source>
            <translation>En-tête avec la clé</translation>
        </message>
        <message>
            <source>Such as Authorization: Bearer {secret}; the key itself goes into the keyring.</source>
            <translation>Comme Authorization: Bearer {secret} ; la clé elle-même va dans le trousseau.</translation>
        </message>
        <message>
            <source>Name and password</source>
            <translation>Nom et mot de passe</translation>
        </message>
        <message>
            <source>If it wants both; the key is then NAME:PASSWORD.</source>
            <translation>S’il veut les deux ; la clé est alors NAME:PASSWORD.</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Adresse des jetons</translation>
        </message>
        <message>
            <source>If it gives tokens for client credentials; the key is ID:SECRET.</source>
            <translation>S’il donne des jetons pour des identifiants client ; la clé est ID:SECRET.</translation>
        </message>
        <message>
            <source>The key can read who gave</source>
            <translation>La clé peut lire qui a donné</translation>
        </message>
        <message>
            <source>The office then reads it, and no kiosk does.</source>
            <translation>L’administration le lit alors, et aucune borne.</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>a CiviCRM feed needs its address</source>
            <translation>un flux CiviCRM a besoin de son adresse</translation>
        </message>
        <message>
            <source>write the widget’s address</source>
            <translation>écrivez l’adresse du widget</translation>
        </message>
        <message>
            <source>a %1 feed has no address</source>
            <translation>un flux %1 n’a pas d’adresse</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>supprimez-le</translation>
        </message>
        <message>
            <source>a %1 feed has no file</source>
            <translation>un flux %1 n’a pas de fichier</translation>
        </message>
        <message>
            <source>a document has either an address or a file</source>
            <translation>un document a soit une adresse, soit un fichier</translation>
        </message>
        <message>
            <source>write one of the two</source>
            <translation>écrivez l’un des deux</translation>
        </message>
        <message>
            <source>a %1 feed reads no such file</source>
            <translation>un flux %1 ne lit pas ce fichier</translation>
        </message>
        <message>
            <source>name a file that ends in .%1</source>
            <translation>nommez un fichier qui finit par .%1</translation>
        </message>
        <message>
            <source>this feed gives no goal</source>
            <translation>ce flux ne donne aucun objectif</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "usd" }</source>
            <translation>écrivez lequel, comme goals = { gifts = "usd" }</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "raised" }</source>
            <translation>écrivez lequel, comme goals = { gifts = "raised" }</translation>
        </message>
        <message>
            <source>a %1 feed has no names of goals</source>
            <translation>un flux %1 n’a pas de noms d’objectifs</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>retirez-les</translation>
        </message>
        <message>
            <source>CiviCRM’s widget has no such figure</source>
            <translation>le widget de CiviCRM n’a pas ce chiffre</translation>
        </message>
        <message>
            <source>write "raised" or "count" for each goal</source>
            <translation>écrivez "raised" ou "count" pour chaque objectif</translation>
        </message>
        <message>
            <source>a fixed feed needs its figures</source>
            <translation>un flux fixe a besoin de ses chiffres</translation>
        </message>
        <message>
            <source>write them like figures = { gifts = "41980.00" }</source>
            <translation>écrivez-les comme figures = { gifts = "41980.00" }</translation>
        </message>
        <message>
            <source>a %1 feed has no figures here</source>
            <translation>un flux %1 n’a pas de chiffres ici</translation>
        </message>
        <message>
            <source>leave them out, or make it a fixed feed</source>
            <translation>retirez-les, ou faites-en un flux fixe</translation>
        </message>
        <message>
            <source>it isn’t said when these figures were read</source>
            <translation>il n’est pas dit quand ces chiffres ont été lus</translation>
        </message>
        <message>
            <source>write it like as_of = 2026-11-23T14:00:00</source>
            <translation>écrivez-le comme as_of = 2026-11-23T14:00:00</translation>
        </message>
        <message>
            <source>a %1 feed tells itself when its figures were read</source>
            <translation>un flux %1 dit lui-même quand ses chiffres ont été lus</translation>
        </message>
        <message>
            <source>nobody read figures in the year %1</source>
            <translation>personne n’a lu de chiffres en l’an %1</translation>
        </message>
        <message>
            <source>write when it was</source>
            <translation>écrivez quand c’était</translation>
        </message>
        <message>
            <source>our gifts at Stripe are the very gifts of the kiosks, and count once</source>
            <translation>nos dons chez Stripe sont ceux-là mêmes des bornes, et comptent une fois</translation>
        </message>
        <message>
            <source>a %1 feed has no baseline</source>
            <translation>un flux %1 n’a pas de base</translation>
        </message>
        <message>
            <source>leave it out: only CiviCRM’s page counts from its own beginning</source>
            <translation>retirez-la : seule la page de CiviCRM compte depuis son propre début</translation>
        </message>
        <message>
            <source>another feed is called %1</source>
            <translation>un autre flux s’appelle %1</translation>
        </message>
        <message>
            <source>give each its own name</source>
            <translation>donnez à chacun son propre nom</translation>
        </message>
        <message>
            <source>our gifts at Stripe are read already</source>
            <translation>nos dons chez Stripe sont déjà lus</translation>
        </message>
        <message>
            <source>keep one such feed</source>
            <translation>gardez un seul flux de ce genre</translation>
        </message>
        <message>
            <source>only gifts at Stripe have later payments</source>
            <translation>seuls les dons chez Stripe ont des paiements suivants</translation>
        </message>
        <message>
            <source>leave it out, or write it under the feed of the kind "stripe"</source>
            <translation>retirez-le, ou écrivez-le sous le flux du type "stripe"</translation>
        </message>
        <message>
            <source>only a stripe feed has %1</source>
            <translation>seul un flux Stripe a %1</translation>
        </message>
        <message>
            <source>%1 is none</source>
            <translation>%1 n’en est pas un</translation>
        </message>
        <message>
            <source>copy it from Stripe’s Dashboard: it begins with %2_</source>
            <translation>copiez-le du Dashboard Stripe : il commence par %2_</translation>
        </message>
        <message>
            <source>nothing asks this website from a day on</source>
            <translation>rien ne demande à ce site à partir d’un jour</translation>
        </message>
        <message>
            <source>put %1 where the address or the query has the first day, or leave it out</source>
            <translation>mettez %1 là où l’adresse ou la requête a le premier jour, ou retirez-le</translation>
        </message>
        <message>
            <source>%1 is no name of metadata, or is one of the kiosk</source>
            <translation>%1 n’est pas un nom de métadonnée, ou est un de ceux de la borne</translation>
        </message>
        <message>
            <source>write one that your payments carry at Stripe</source>
            <translation>écrivez-en un que vos paiements portent chez Stripe</translation>
        </message>
        <message>
            <source>no other feed %1 gives the same goal</source>
            <translation>aucun autre flux %1 ne donne le même objectif</translation>
        </message>
        <message>
            <source>correct the name, or leave it out</source>
            <translation>corrigez le nom, ou retirez-le</translation>
        </message>
        <message>
            <source>the feed %1 includes this one</source>
            <translation>le flux %1 inclut celui-ci</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>gardez l’un des deux</translation>
        </message>
        <message>
            <source>another feed includes %1 already</source>
            <translation>un autre flux inclut déjà %1</translation>
        </message>
        <message>
            <source>say it once</source>
            <translation>dites-le une fois</translation>
        </message>
        <message>
            <source>the feed %2 includes %1 gifts already, so they would be in the sum twice</source>
            <translation>le flux %2 inclut déjà les dons %1, qui seraient deux fois dans la somme</translation>
        </message>
        <message>
            <source>say it once, or put one feed into includes_feeds of the other</source>
            <translation>dites-le une fois, ou mettez un flux dans includes_feeds de l’autre</translation>
        </message>
        <message>
            <source>there is no goal %1</source>
            <translation>il n’y a pas d’objectif %1</translation>
        </message>
        <message>
            <source>write the id of one of the goals (%2)</source>
            <translation>écrivez l’identifiant de l’un des objectifs (%2)</translation>
        </message>
        <message>
            <source>add it under [[goals]], or leave it out</source>
            <translation>ajoutez-le sous [[goals]], ou retirez-le</translation>
        </message>
        <message>
            <source>this is more than %1 times the target</source>
            <translation>c’est plus de %1 fois la cible</translation>
        </message>
        <message>
            <source>correct the figure or the target</source>
            <translation>corrigez le chiffre ou la cible</translation>
        </message>
        <message>
            <source>what CiviCRM calls %1 is not what the goal %2 counts</source>
            <translation>ce que CiviCRM appelle %1 n’est pas ce que l’objectif %2 compte</translation>
        </message>
        <message>
            <source>write "%3"</source>
            <translation>écrivez "%3"</translation>
        </message>
    </context>
    <context>
        <name>FeedPresets</name>
        <message>
            <source>Which page: %1</source>
            <translation>Quelle page : %1</translation>
        </message>
        <message>
            <source>Which website, such as www.example.org</source>
            <translation>Quel site, comme www.example.org</translation>
        </message>
        <message>
            <source>Its public key, which anybody may know</source>
            <translation>Sa clé publique, que tout le monde peut connaître</translation>
        </message>
        <message>
            <source>The campaign has no goal that it could give a figure for; add one under Goals first.</source>
            <translation>La campagne n’a pas d’objectif auquel il pourrait donner un chiffre ; ajoutez-en d’abord un sous « Objectifs ».</translation>
        </message>
        <message>
            <source>Add and try now</source>
            <translation>Ajouter et essayer</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>a website needs its address</source>
            <translation>un site a besoin de son adresse</translation>
        </message>
        <message>
            <source>write where its JSON is</source>
            <translation>écrivez où est son JSON</translation>
        </message>
        <message>
            <source>only a website feed has %1</source>
            <translation>seul un flux de site a %1</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>supprimez-le</translation>
        </message>
        <message>
            <source>this path is too long</source>
            <translation>ce chemin est trop long</translation>
        </message>
        <message>
            <source>use a shorter one</source>
            <translation>prenez-en un plus court</translation>
        </message>
        <message>
            <source>%1 is no JMESPath</source>
            <translation>%1 n’est pas un JMESPath</translation>
        </message>
        <message>
            <source>write it like data.raised or data[0].raised</source>
            <translation>écrivez-le comme data.raised ou data[0].raised</translation>
        </message>
        <message>
            <source>%1 has more in it than a path may</source>
            <translation>%1 contient plus qu’un chemin ne peut</translation>
        </message>
        <message>
            <source>use names, places in lists, filters and | only</source>
            <translation>n’utilisez que des noms, des places dans des listes, des filtres et |</translation>
        </message>
        <message>
            <source>%1 is a rate or a forecast, not money that came in</source>
            <translation>%1 est un rythme ou une prévision, pas de l’argent reçu</translation>
        </message>
        <message>
            <source>use another figure, such as the number of supporters</source>
            <translation>prenez un autre chiffre, comme le nombre de soutiens</translation>
        </message>
        <message>
            <source>the marks of %1 are not known</source>
            <translation>les séparateurs de %1 ne sont pas connus</translation>
        </message>
        <message>
            <source>write a language such as de-CH</source>
            <translation>écrivez une langue comme de-CH</translation>
        </message>
        <message>
            <source>%1 is no header with a place for the key</source>
            <translation>%1 n’est pas un en-tête avec une place pour la clé</translation>
        </message>
        <message>
            <source>write it like Authorization: Bearer %2</source>
            <translation>écrivez-le comme Authorization: Bearer %2</translation>
        </message>
        <message>
            <source>the header %1 is the kiosk’s own</source>
            <translation>l’en-tête %1 est celui de la borne</translation>
        </message>
        <message>
            <source>use the one that takes the key</source>
            <translation>prenez celui qui reçoit la clé</translation>
        </message>
        <message>
            <source>a website has one way in</source>
            <translation>un site a un seul accès</translation>
        </message>
        <message>
            <source>keep one of header, login and token_from</source>
            <translation>gardez l’un de header, login et token_from</translation>
        </message>
        <message>
            <source>the address has no place for the page</source>
            <translation>l’adresse n’a pas de place pour la page</translation>
        </message>
        <message>
            <source>write %1 into it</source>
            <translation>écrivez-y %1</translation>
        </message>
        <message>
            <source>it isn’t said how many pages there can be</source>
            <translation>il n’est pas dit combien de pages il peut y avoir</translation>
        </message>
        <message>
            <source>write pages = 5</source>
            <translation>écrivez pages = 5</translation>
        </message>
        <message>
            <source>it isn’t said what is added up on each page</source>
            <translation>il n’est pas dit ce qui s’additionne sur chaque page</translation>
        </message>
        <message>
            <source>write it like each = "data"</source>
            <translation>écrivez-le comme each = "data"</translation>
        </message>
        <message>
            <source>it isn’t said where %1 stands</source>
            <translation>il n’est pas dit où se trouve %1</translation>
        </message>
        <message>
            <source>write its path, such as %1 = "data.%1"</source>
            <translation>écrivez son chemin, comme %1 = "data.%1"</translation>
        </message>
        <message>
            <source>it isn’t said in which currency the website counts</source>
            <translation>il n’est pas dit dans quelle devise le site compte</translation>
        </message>
        <message>
            <source>write currency_at or currency</source>
            <translation>écrivez currency_at ou currency</translation>
        </message>
        <message>
            <source>it isn’t said in which language’s marks amounts are</source>
            <translation>il n’est pas dit avec les séparateurs de quelle langue sont les montants</translation>
        </message>
        <message>
            <source>write marks = "de"</source>
            <translation>écrivez marks = "de"</translation>
        </message>
        <message>
            <source>the website counts in %1 and the campaign in %2</source>
            <translation>le site compte en %1 et la campagne en %2</translation>
        </message>
        <message>
            <source>use one currency in both</source>
            <translation>prenez une seule devise pour les deux</translation>
        </message>
    </context>
    <context>
        <name>FeedTroubleWords</name>
        <message>
            <source>What the feed %1 gives cannot be used: %2.</source>
            <translation>Ce que donne le flux %1 est inutilisable : %2.</translation>
        </message>
        <message>
            <source>What %1 says of page %2 cannot be used: %3.</source>
            <translation>Ce que %1 dit de la page %2 est inutilisable : %3.</translation>
        </message>
        <message>
            <source>The feed %1 is read with the Stripe key, not from here; see kiosk key check.</source>
            <translation>Le flux %1 se lit avec la clé Stripe, pas d’ici ; voir kiosk key check.</translation>
        </message>
        <message>
            <source>The key of CiviCRM has letters that no key has; copy it again and keep it anew.</source>
            <translation>La clé de CiviCRM a des caractères qu’aucune clé n’a ; recopiez-la et gardez-la à nouveau.</translation>
        </message>
        <message>
            <source>The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, and give the kiosks what kiosk feed publish writes there.</source>
            <translation>La clé du flux %1 peut lire qui a donné, donc aucune borne ne l’utilise ; lisez-le sur la machine d’administration, et donnez aux bornes ce que kiosk feed publish y écrit.</translation>
        </message>
        <message>
            <source>There is no key for the feed %1; give it with kiosk key set feed:%1.</source>
            <translation>Il n’y a pas de clé pour le flux %1 ; donnez-la avec kiosk key set feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 cannot be read now; see kiosk key check feed:%1.</source>
            <translation>La clé du flux %1 est illisible maintenant ; voir kiosk key check feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 is not written as such a key is; give it anew.</source>
            <translation>La clé du flux %1 n’est pas écrite comme l’est une telle clé ; donnez-la à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is not a short name</source>
            <translation>%1 n’est pas un nom court</translation>
        </message>
        <message>
            <source>use small letters, digits and hyphens, at most 40</source>
            <translation>utilisez des minuscules, des chiffres et des traits d’union, 40 au plus</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 n’est pas un nom d’hôte public</translation>
        </message>
        <message>
            <source>write only the name, such as "www.example.org"</source>
            <translation>écrivez seulement le nom, comme "www.example.org"</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>ceci est vide</translation>
        </message>
        <message>
            <source>write the link in full, beginning with https://</source>
            <translation>écrivez le lien en entier, à partir de https://</translation>
        </message>
        <message>
            <source>%1 has no place for the amount, or several</source>
            <translation>%1 n’a pas de place pour le montant, ou en a plusieurs</translation>
        </message>
        <message>
            <source>write %2 once where it belongs</source>
            <translation>écrivez %2 une fois à sa place</translation>
        </message>
        <message>
            <source>%1 is not a list of parameters</source>
            <translation>%1 n’est pas une liste de paramètres</translation>
        </message>
        <message>
            <source>write it like "src={kiosk}"</source>
            <translation>écrivez-le comme "src={kiosk}"</translation>
        </message>
        <message>
            <source>%1 is not a currency that can be used</source>
            <translation>%1 n’est pas une devise utilisable</translation>
        </message>
        <message>
            <source>write its three capital letters, such as USD or EUR</source>
            <translation>écrivez ses trois majuscules, comme USD ou EUR</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>écrivez %2</translation>
        </message>
        <message>
            <source>%1 is not a time zone</source>
            <translation>%1 n’est pas un fuseau horaire</translation>
        </message>
        <message>
            <source>write one such as "Europe/Prague" or "UTC"</source>
            <translation>écrivez-en un comme "Europe/Prague" ou "UTC"</translation>
        </message>
        <message>
            <source>%1 is not a language</source>
            <translation>%1 n’est pas une langue</translation>
        </message>
        <message>
            <source>write a code such as "en" or "pt-BR"</source>
            <translation>écrivez un code comme "en" ou "pt-BR"</translation>
        </message>
        <message>
            <source>%1 is not a colour</source>
            <translation>%1 n’est pas une couleur</translation>
        </message>
        <message>
            <source>write it like "#1e3a5f"</source>
            <translation>écrivez-la comme "#1e3a5f"</translation>
        </message>
        <message>
            <source>%1 is not a form of this file that this kiosk knows</source>
            <translation>%1 n’est pas une forme de ce fichier que cette borne connaît</translation>
        </message>
        <message>
            <source>write schema = 1</source>
            <translation>écrivez schema = 1</translation>
        </message>
        <message>
            <source>%1 is not a day</source>
            <translation>%1 n’est pas un jour</translation>
        </message>
        <message>
            <source>write it like 2025-12-31, without quotes</source>
            <translation>écrivez-le comme 2025-12-31, sans guillemets</translation>
        </message>
        <message>
            <source>%1 is not a day or a moment</source>
            <translation>%1 n’est ni un jour ni un moment</translation>
        </message>
        <message>
            <source>write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes</source>
            <translation>écrivez-le comme 2025-12-31 ou 2025-12-31T18:00:00Z, sans guillemets</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 sort du dossier de la campagne</translation>
        </message>
        <message>
            <source>put the picture beside campaign.toml</source>
            <translation>mettez l’image à côté de campaign.toml</translation>
        </message>
        <message>
            <source>%1 pictures cannot be shown</source>
            <translation>les images %1 ne peuvent pas être montrées</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>ouvrez-la sur un téléphone ou un ordinateur et exportez-la ou partagez-la en JPEG</translation>
        </message>
        <message>
            <source>%1 is not a kind of picture that can be shown</source>
            <translation>%1 n’est pas un type d’image qui peut être montré</translation>
        </message>
        <message>
            <source>use a PNG, JPEG or WebP file</source>
            <translation>prenez un fichier PNG, JPEG ou WebP</translation>
        </message>
        <message>
            <source>%1 is not the plain name of a file</source>
            <translation>%1 n’est pas un simple nom de fichier</translation>
        </message>
        <message>
            <source>write it like "website.json"</source>
            <translation>écrivez-le comme "website.json"</translation>
        </message>
        <message>
            <source>%1 is not a kind of file that can be read here</source>
            <translation>%1 n’est pas un type de fichier lisible ici</translation>
        </message>
        <message>
            <source>use a .json or .csv file</source>
            <translation>prenez un fichier .json ou .csv</translation>
        </message>
        <message>
            <source>%1 is not exact</source>
            <translation>%1 n’est pas exact</translation>
        </message>
        <message>
            <source>write it in quotes, "%2"</source>
            <translation>écrivez-le entre guillemets, "%2"</translation>
        </message>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 n’est pas un montant</translation>
        </message>
        <message>
            <source>write it in quotes, such as "25.00"</source>
            <translation>écrivez-le entre guillemets, comme "25.00"</translation>
        </message>
        <message>
            <source>%1 is not a count</source>
            <translation>%1 n’est pas un nombre compté</translation>
        </message>
        <message>
            <source>write a whole number without quotes</source>
            <translation>écrivez un nombre entier sans guillemets</translation>
        </message>
        <message>
            <source>%1 cannot be given</source>
            <translation>%1 ne peut pas être donné</translation>
        </message>
        <message>
            <source>write an amount above zero, of at most %2</source>
            <translation>écrivez un montant supérieur à zéro, d’au plus %2</translation>
        </message>
        <message>
            <source>%1 is offered on every page already</source>
            <translation>%1 est déjà proposé sur chaque page</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>supprimez-le</translation>
        </message>
        <message>
            <source>%1 is not a way to pay on a phone that is known here</source>
            <translation>%1 n’est pas un moyen de payer par téléphone connu ici</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 n’accepte que %2, et cette campagne est en %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>supprimez-le ou changez la devise de la campagne</translation>
        </message>
        <message>
            <source>%1 is not a figure</source>
            <translation>%1 n’est pas un chiffre</translation>
        </message>
        <message>
            <source>write money in quotes, such as "41980.00", and a count without</source>
            <translation>écrivez l’argent entre guillemets, comme "41980.00", et un nombre compté sans</translation>
        </message>
        <message>
            <source>people who give monthly must be told how to stop</source>
            <translation>ceux qui donnent chaque mois doivent savoir comment arrêter</translation>
        </message>
        <message>
            <source>write as monthly_stop where they can, such as the login link of Stripe’s customer portal</source>
            <translation>écrivez dans monthly_stop où ils le peuvent, comme le lien de connexion du portail client de Stripe</translation>
        </message>
        <message>
            <source>only a membership has dues</source>
            <translation>seule une adhésion a une cotisation</translation>
        </message>
        <message>
            <source>write them under the ask of the kind "member"</source>
            <translation>écrivez-les sous la demande du type "member"</translation>
        </message>
        <message>
            <source>add an ask of the kind "member", or take them out</source>
            <translation>ajoutez une demande du type "member", ou retirez-les</translation>
        </message>
        <message>
            <source>the member ask has dues of its own</source>
            <translation>la demande d’adhésion a sa propre cotisation</translation>
        </message>
        <message>
            <source>take them out there, or keep those and take out [[dues]] and [sliding_scale]</source>
            <translation>retirez-la de là, ou gardez-la et retirez [[dues]] et [sliding_scale]</translation>
        </message>
        <message>
            <source>two kinds of dues have the same id</source>
            <translation>deux cotisations ont le même identifiant</translation>
        </message>
        <message>
            <source>give each its own</source>
            <translation>donnez à chacun le sien</translation>
        </message>
        <message>
            <source>least, suggested and most are not in rising order</source>
            <translation>le minimum, le suggéré et le maximum ne sont pas croissants</translation>
        </message>
        <message>
            <source>write the suggested dues between the smallest and the largest</source>
            <translation>écrivez la cotisation suggérée entre la plus petite et la plus grande</translation>
        </message>
        <message>
            <source>two funds have the same id</source>
            <translation>deux affectations ont le même identifiant</translation>
        </message>
        <message>
            <source>there is no fund %1</source>
            <translation>il n’y a pas d’affectation %1</translation>
        </message>
        <message>
            <source>write the id of one of the [[funds]]</source>
            <translation>écrivez l’identifiant de l’une des [[funds]]</translation>
        </message>
        <message>
            <source>people who join belong to no fund</source>
            <translation>ceux qui adhèrent ne relèvent d’aucune affectation</translation>
        </message>
        <message>
            <source>leave fund out, or count money or donors</source>
            <translation>retirez fund, ou comptez l’argent ou les donateurs</translation>
        </message>
        <message>
            <source>a target of zero is no goal</source>
            <translation>une cible de zéro n’est pas un objectif</translation>
        </message>
        <message>
            <source>write what the drive wants to reach, or leave the goal out</source>
            <translation>écrivez ce que la campagne veut atteindre, ou retirez l’objectif</translation>
        </message>
        <message>
            <source>the milestones are not in rising order</source>
            <translation>les étapes ne sont pas croissantes</translation>
        </message>
        <message>
            <source>write the smallest first, each once</source>
            <translation>écrivez la plus petite d’abord, chacune une fois</translation>
        </message>
        <message>
            <source>the stretch goal is not above the target</source>
            <translation>l’objectif étendu n’est pas au-dessus de la cible</translation>
        </message>
        <message>
            <source>write a larger figure or leave it out</source>
            <translation>écrivez un chiffre plus grand ou retirez-le</translation>
        </message>
        <message>
            <source>the second stretch goal is not above a first one</source>
            <translation>le second objectif étendu n’est pas au-dessus d’un premier</translation>
        </message>
        <message>
            <source>write a larger figure, or write it as the stretch goal</source>
            <translation>écrivez un chiffre plus grand, ou écrivez-le comme objectif étendu</translation>
        </message>
        <message>
            <source>the earlier targets do not rise to the target</source>
            <translation>les cibles antérieures ne montent pas vers la cible</translation>
        </message>
        <message>
            <source>write the first one first, each below the target</source>
            <translation>écrivez la première d’abord, chacune en dessous de la cible</translation>
        </message>
        <message>
            <source>%1 is not a ratio</source>
            <translation>%1 n’est pas un rapport</translation>
        </message>
        <message>
            <source>write what is added to what is given, such as "1:1" or "2:1"</source>
            <translation>écrivez ce qui s’ajoute à ce qui est donné, comme "1:1" ou "2:1"</translation>
        </message>
        <message>
            <source>a match of nothing is none</source>
            <translation>un abondement de rien n’en est pas un</translation>
        </message>
        <message>
            <source>write the most that is added</source>
            <translation>écrivez le maximum qui est ajouté</translation>
        </message>
        <message>
            <source>there are two asks of the kind "%1"</source>
            <translation>il y a deux demandes du type "%1"</translation>
        </message>
        <message>
            <source>keep one, or make the other a member ask</source>
            <translation>gardez-en une, ou faites de l’autre une demande d’adhésion</translation>
        </message>
        <message>
            <source>two asks have the id %1</source>
            <translation>deux demandes ont l’identifiant %1</translation>
        </message>
        <message>
            <source>give each an id of its own</source>
            <translation>donnez à chacune son propre identifiant</translation>
        </message>
        <message>
            <source>the codes to donate and to join are always there and have no id</source>
            <translation>les codes pour donner et adhérer sont toujours là et n’ont pas d’identifiant</translation>
        </message>
        <message>
            <source>remove this, or make it an offer</source>
            <translation>retirez ceci, ou faites-en une offre</translation>
        </message>
        <message>
            <source>only an offer has a partner</source>
            <translation>seule une offre a un partenaire</translation>
        </message>
        <message>
            <source>nothing asks for a donation or a membership</source>
            <translation>rien ne demande de don ni d’adhésion</translation>
        </message>
        <message>
            <source>add an ask of the kind "donate" or "member" beside the others</source>
            <translation>ajoutez une demande du type "donate" ou "member" à côté des autres</translation>
        </message>
        <message>
            <source>two goals have the same id</source>
            <translation>deux objectifs ont le même identifiant</translation>
        </message>
        <message>
            <source>two amounts are suggested</source>
            <translation>deux montants sont suggérés</translation>
        </message>
        <message>
            <source>leave suggested = true with one of them</source>
            <translation>laissez suggested = true à l’un d’eux</translation>
        </message>
        <message>
            <source>%1 is before %2, where it begins</source>
            <translation>%1 est avant %2, où cela commence</translation>
        </message>
        <message>
            <source>swap or correct the two dates</source>
            <translation>échangez ou corrigez les deux dates</translation>
        </message>
        <message>
            <source>the drive ends on %1, before it starts on %2</source>
            <translation>la campagne finit le %1, avant de commencer le %2</translation>
        </message>
        <message>
            <source>white text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>le texte blanc sur %1 a un contraste de %2, et il faut %3</translation>
        </message>
        <message>
            <source>use a darker one such as %4</source>
            <translation>prenez une couleur plus sombre comme %4</translation>
        </message>
        <message>
            <source>dark text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>le texte sombre sur %1 a un contraste de %2, et il faut %3</translation>
        </message>
        <message>
            <source>use a lighter one such as %4</source>
            <translation>prenez une couleur plus claire comme %4</translation>
        </message>
        <message>
            <source>%1 on %5 has a contrast of %2, and %3 is needed</source>
            <translation>%1 sur %5 a un contraste de %2, et il faut %3</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>FigurePartWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Cette borne</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Autres bornes</translation>
        </message>
        <message>
            <source>Stripe, at no kiosk</source>
            <translation>Stripe, hors borne</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, en retard</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Au départ</translation>
        </message>
    </context>
    <context>
        <name>FigureSources</name>
        <message>
            <source>There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.</source>
            <translation>Il n’y a pas encore de chiffres : la campagne n’a pas d’objectif, ou ce n’est pas celle qui est à l’écran de cette borne.</translation>
        </message>
    </context>
    <context>
        <name>FileChooser</name>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Choose a post</source>
            <translation>Choisir une annonce</translation>
        </message>
        <message>
            <source>Choose a packed campaign</source>
            <translation>Choisir une campagne emballée</translation>
        </message>
        <message>
            <source>Where should the packed campaign go?</source>
            <translation>Où mettre la campagne emballée ?</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Mettre ici</translation>
        </message>
        <message>
            <source>There are no folders in here.</source>
            <translation>Il n’y a pas de dossier ici.</translation>
        </message>
        <message>
            <source>There is nothing to choose in here.</source>
            <translation>Il n’y a rien à choisir ici.</translation>
        </message>
    </context>
    <context>
        <name>FileMistakeWords</name>
        <message>
            <source>it is not a regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>put the file itself there, not a link, pipe or folder</source>
            <translation>mettez-y le fichier lui-même, pas un lien, un tube ou un dossier</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>il a %Ln octet</numerusform>
                <numerusform>il a %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>restez sous %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <source>check the name, and that the stick or share is there</source>
            <translation>vérifiez le nom, et que la clé USB ou le partage est là</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>il est illisible (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>vérifiez le fichier et qui peut le lire</translation>
        </message>
        <message>
            <source>a character on this line is not UTF-8</source>
            <translation>un caractère de cette ligne n’est pas de l’UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>enregistrez le fichier en UTF-8</translation>
        </message>
        <message>
            <source>this [table] is there already</source>
            <translation>cette [table] est déjà là</translation>
        </message>
        <message>
            <source>join the two, or write [[...]] for each item of a list</source>
            <translation>réunissez les deux, ou écrivez [[...]] pour chaque élément d’une liste</translation>
        </message>
        <message>
            <source>this key is there already</source>
            <translation>cette clé est déjà là</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>gardez l’un des deux</translation>
        </message>
        <message>
            <source>this is not TOML: %1</source>
            <translation>ce n’est pas du TOML : %1</translation>
        </message>
        <message>
            <source>compare it with the lines around it</source>
            <translation>comparez avec les lignes autour</translation>
        </message>
        <message>
            <source>a key has more than %1 parts</source>
            <translation>une clé a plus de %1 parties</translation>
        </message>
        <message>
            <source>keep to the tables that a campaign has</source>
            <translation>tenez-vous aux tables d’une campagne</translation>
        </message>
        <message>
            <source>the file is nested too deeply</source>
            <translation>le fichier est trop imbriqué</translation>
        </message>
        <message>
            <source>it has more than %1 words and marks</source>
            <translation>il a plus de %1 mots et signes</translation>
        </message>
        <message>
            <source>a number in it has thousands of digits</source>
            <translation>un de ses nombres a des milliers de chiffres</translation>
        </message>
        <message>
            <source>write it as a person would</source>
            <translation>écrivez-le comme une personne le ferait</translation>
        </message>
    </context>
    <context>
        <name>FleetChecksWords</name>
        <message>
            <source>Checked there: %1</source>
            <translation>Vérifié là-bas : %1</translation>
        </message>
        <message>
            <source>Its screen a moment ago. This picture is kept nowhere.</source>
            <translation>Son écran il y a un instant. Cette image n’est conservée nulle part.</translation>
        </message>
        <message>
            <source>Another line</source>
            <translation>Une autre ligne</translation>
        </message>
        <message>
            <source>This kiosk has no words for it: look at the check-list there.</source>
            <translation>Cette borne ne sait pas le dire : regardez les vérifications là-bas.</translation>
        </message>
        <message>
            <source>Only a kiosk that was admitted, and signs what it writes, can ask others.</source>
            <translation>Seule une borne admise, qui signe ce qu’elle écrit, peut interroger les autres.</translation>
        </message>
        <message>
            <source>That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.</source>
            <translation>Cette borne n’est pas encore admise, on ne saurait donc pas de qui vient la réponse.</translation>
        </message>
        <message>
            <source>The shared database was made by a version before and has no place for questions: run “kiosk fleet init” again.</source>
            <translation>La base de données partagée date d’une version précédente et n’a pas de place pour les questions : lancez à nouveau « kiosk fleet init ».</translation>
        </message>
        <message>
            <source>That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older.</source>
            <translation>Cette borne tourne et n’a pas répondu. Demandez encore une fois ; si rien ne change, sa version est peut-être plus ancienne.</translation>
        </message>
        <message>
            <source>What came is not that kiosk’s answer, so it is not shown. Ask once more.</source>
            <translation>Ce qui est arrivé n’est pas la réponse de cette borne et n’est pas montré. Demandez encore une fois.</translation>
        </message>
        <message>
            <source>Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.</source>
            <translation>Les images ne passent pas par un pooler tel que PgBouncer, que cette borne utilise.</translation>
        </message>
        <message>
            <source>That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk.</source>
            <translation>Cette borne n’envoie pas d’images. On peut l’autoriser là-bas, au bureau, sous « Cette borne ».</translation>
        </message>
        <message>
            <source>Somebody is using that kiosk, so there is no picture. Try again later.</source>
            <translation>Quelqu’un utilise cette borne, il n’y a donc pas d’image. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>A picture was taken a moment ago. Try again in ten seconds.</source>
            <translation>Une image vient d’être prise. Réessayez dans dix secondes.</translation>
        </message>
        <message>
            <source>Stopped before that kiosk had answered.</source>
            <translation>Arrêté avant la réponse de cette borne.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network; it has never said that it runs.</source>
            <translation>Cette borne ne tourne pas ou n’a pas de réseau ; elle n’a jamais dit qu’elle tournait.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.</source>
            <translation>Cette borne ne tourne pas ou n’a pas de réseau. Dernier signe : %1. Allez la voir, s’il vous plaît.</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Shut out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Admettre</translation>
        </message>
        <message>
            <source>Ask to be admitted</source>
            <translation>Demander l’admission</translation>
        </message>
        <message>
            <source>It will write nothing more, for good. What it wrote so far stays and counts.</source>
            <translation>Elle n’écrira plus rien, définitivement. Ce qu’elle a écrit jusqu’ici reste et compte.</translation>
        </message>
        <message>
            <source>Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.</source>
            <translation>Allez à cette borne et comparez ces lettres avec sa propre clé là-bas. Ne l’admettez que si elles sont identiques.</translation>
        </message>
        <message>
            <source>The database’s administrator</source>
            <translation>L’administrateur de la base de données</translation>
        </message>
        <message>
            <source>The administrator’s password (kept nowhere)</source>
            <translation>Le mot de passe de l’administrateur (gardé nulle part)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>FleetOfficeWords</name>
        <message>
            <source>This kiosk counts on its own.</source>
            <translation>Cette borne compte seule.</translation>
        </message>
        <message>
            <source>This kiosk was installed without the library for sharing a total.</source>
            <translation>Cette borne a été installée sans la bibliothèque pour partager un total.</translation>
        </message>
        <message>
            <source>Connected to the shared database at %1.</source>
            <translation>Connectée à la base de données commune sur %1.</translation>
        </message>
        <message>
            <source>Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.</source>
            <translation>Tous les dons ne sont pas encore arrivés partout : lancez « kiosk fleet status » pour les détails.</translation>
        </message>
        <message>
            <source>What this kiosk writes is not signed yet: let it be admitted below.</source>
            <translation>Ce que cette borne écrit n’est pas encore signé : faites-la admettre ci-dessous.</translation>
        </message>
        <message>
            <source>This kiosk’s own key: %1</source>
            <comment>letters to compare</comment>
            <translation>Clé propre de cette borne : %1</translation>
        </message>
        <message>
            <source>This kiosk asks to be admitted</source>
            <translation>Cette borne demande à être admise</translation>
        </message>
        <message>
            <source>%1 asks to be admitted</source>
            <translation>%1 demande à être admise</translation>
        </message>
        <message>
            <source>A kiosk</source>
            <translation>Une borne</translation>
        </message>
        <message>
            <source>last heard from: %1</source>
            <translation>dernières nouvelles : %1</translation>
        </message>
    </context>
    <context>
        <name>FleetSection</name>
        <message>
            <source>Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.</source>
            <translation>Plusieurs bornes peuvent partager un total dans une base de données PostgreSQL. « kiosk fleet init » la prépare et affiche l’adresse et le mot de passe à taper ici.</translation>
        </message>
        <message>
            <source>Address of the database, such as host=books.example.org dbname=kiosk user=booth</source>
            <translation>Adresse de la base de données, comme host=books.example.org dbname=kiosk user=booth</translation>
        </message>
        <message>
            <source>Password (kept in this computer’s keyring)</source>
            <translation>Mot de passe (gardé dans le trousseau de cet ordinateur)</translation>
        </message>
        <message>
            <source>Count on its own</source>
            <translation>Compter seule</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>This takes effect the next time the kiosk starts.</source>
            <translation>Cela prend effet au prochain démarrage de la borne.</translation>
        </message>
    </context>
    <context>
        <name>FleetWords</name>
        <message>
            <source>What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet.</source>
            <translation>Ce qu’il faut pour compter avec d’autres bornes n’est pas installé ; installez la borne avec son extra fleet.</translation>
        </message>
        <message>
            <source>New entries are kept here and sent later.</source>
            <translation>Les nouvelles entrées sont gardées ici et envoyées plus tard.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; find out which machine wrote it, and whether one is a copy.</source>
            <translation>L’entrée %1 de la borne %2 diffère entre la base commune et ici, et aucune n’est changée ; trouvez quelle machine l’a écrite, et si l’une est une copie.</translation>
        </message>
        <message>
            <source>Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>L’entrée %1 de cette borne est différente dans la base commune : ce disque a été copié, ou son registre est une ancienne sauvegarde dans laquelle on a continué à écrire. Plus rien n’est envoyé tant que la copie n’est pas une borne à part ; là-bas, lancez : kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of the other. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Une autre machine écrit comme étant cette borne, jusqu’à l’entrée %1 dans la base commune : l’une est une copie de l’autre. Plus rien n’est envoyé tant que la copie n’est pas une borne à part ; là-bas, lancez : kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: somebody else may have written it. It and what follows it does not count here.</source>
            <translation>L’entrée %1 de la borne %2 n’est pas signée, alors que cette borne signe ce qu’elle écrit : quelqu’un d’autre l’a peut-être écrite. Elle et ce qui suit ne comptent pas ici.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. It and what follows it does not count here.</source>
            <translation>L’entrée %1 de la borne %2 a une signature qui n’est pas celle de cette borne : quelqu’un d’autre l’a écrite. Elle et ce qui suit ne comptent pas ici.</translation>
        </message>
        <message>
            <source>Kiosk %2 writes into the shared database and was never admitted; what it writes does not count here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password.</source>
            <translation>La borne %2 écrit dans la base commune et n’a jamais été admise ; ce qu’elle écrit ne compte pas ici. Si elle est à vous, lancez-y kiosk fleet join ; sinon, trouvez qui a le mot de passe d’un stand.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 was written after that kiosk was shut out; it and what follows it does not count here.</source>
            <translation>L’entrée %1 de la borne %2 a été écrite après l’exclusion de cette borne ; elle et ce qui suit ne comptent pas ici.</translation>
        </message>
        <message>
            <source>This kiosk was not admitted to the others, so its entries stay here; run kiosk fleet join, and have it admitted as that says.</source>
            <translation>Cette borne n’a pas été admise auprès des autres, donc ses entrées restent ici ; lancez kiosk fleet join, et faites-la admettre comme indiqué.</translation>
        </message>
        <message>
            <source>This kiosk was admitted with another signing key than it has now, so its entries stay here; give that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Cette borne a été admise avec une autre clé de signature que celle qu’elle a maintenant, donc ses entrées restent ici ; rendez-lui cette clé, ou faites-en une borne à part : kiosk settings set uuid new, puis kiosk fleet join</translation>
        </message>
        <message>
            <source>This kiosk’s signing key can’t be read, so its entries stay here until it can; see: kiosk key check signing</source>
            <translation>La clé de signature de cette borne est illisible, donc ses entrées restent ici en attendant ; voir : kiosk key check signing</translation>
        </message>
        <message>
            <source>This kiosk’s entries stay here: it must log in to the shared database as %1; write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet</source>
            <translation>Les entrées de cette borne restent ici : elle doit se connecter à la base commune comme %1 ; écrivez user=%1 dans son réglage fleet, et donnez le mot de passe de ce rôle par : kiosk key set fleet</translation>
        </message>
        <message>
            <source>This kiosk was shut out by staff: its entries stay here and no longer count elsewhere.</source>
            <translation>Cette borne a été exclue par les responsables : ses entrées restent ici et ne comptent plus ailleurs.</translation>
        </message>
        <message>
            <source>The database %1 has no table for kiosks; run kiosk fleet init on it.</source>
            <translation>La base de données %1 n’a pas de table pour les bornes ; lancez-y kiosk fleet init.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 lacks permissions that a kiosk needs; run kiosk fleet init on it again.</source>
            <translation>Dans la base de données %1, il manque au rôle %2 des droits dont une borne a besoin ; lancez-y à nouveau kiosk fleet init.</translation>
        </message>
        <message>
            <source>The database %1 did not answer in time; check the network and the server.</source>
            <translation>La base de données %1 n’a pas répondu à temps ; vérifiez le réseau et le serveur.</translation>
        </message>
        <message>
            <source>The database %1 does not let %2 in (%3); check the role, and set its password with: kiosk key set fleet</source>
            <translation>La base de données %1 ne laisse pas entrer %2 (%3) ; vérifiez le rôle, et définissez son mot de passe avec : kiosk key set fleet</translation>
        </message>
        <message>
            <source>The database %1 cannot prove who it is (%3), so nothing was sent; check its certificate, and if the authority is your own, name it with sslrootcert=FILE.</source>
            <translation>La base de données %1 ne peut pas prouver qui elle est (%3), donc rien n’a été envoyé ; vérifiez son certificat, et si l’autorité est la vôtre, nommez-la avec sslrootcert=FILE.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used now (%3); check the network and the server.</source>
            <translation>La base de données %1 est inutilisable maintenant (%3) ; vérifiez le réseau et le serveur.</translation>
        </message>
        <message>
            <source>The shared table was made by a newer version of this program (%3); install that version here too.</source>
            <translation>La table commune a été faite par une version plus récente de ce programme (%3) ; installez aussi cette version ici.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks.</source>
            <translation>La base de données %1 garde ses textes en %3 ; créez-en une avec ENCODING 'UTF8' pour les bornes.</translation>
        </message>
        <message>
            <source>%2 is an administrator’s role, which no booth should have; name another one.</source>
            <translation>%2 est le rôle d’un administrateur, qu’aucun stand ne devrait avoir ; nommez-en un autre.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join</source>
            <translation>Dans la base de données %1, le rôle %2 ne peut pas écrire comme étant cette borne ; faites-la admettre : kiosk fleet join</translation>
        </message>
        <message>
            <source>Kiosk %3 was shut out, or admitted with another key, and stays so; there, run: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>La borne %3 a été exclue, ou admise avec une autre clé, et le reste ; là-bas, lancez : kiosk settings set uuid new, puis kiosk fleet join</translation>
        </message>
        <message>
            <source>No kiosk, or more than one, is called %3; kiosk fleet status names them all.</source>
            <translation>Aucune borne, ou plus d’une, ne s’appelle %3 ; kiosk fleet status les nomme toutes.</translation>
        </message>
        <message>
            <source>The shared database’s address is not written as PostgreSQL’s are; write it like %2.</source>
            <translation>L’adresse de la base commune n’est pas écrite comme celles de PostgreSQL ; écrivez-la comme %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains a password; leave it out, and set it with: kiosk key set fleet</source>
            <translation>L’adresse de la base commune contient un mot de passe ; retirez-le, et définissez-le avec : kiosk key set fleet</translation>
        </message>
        <message>
            <source>The shared database’s address lacks its machine; add host=… as in %2.</source>
            <translation>Il manque à l’adresse de la base commune sa machine ; ajoutez host=… comme dans %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the database’s name; add dbname=… as in %2.</source>
            <translation>Il manque à l’adresse de la base commune le nom de la base ; ajoutez dbname=… comme dans %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the role to log in as; add user=… as in %2.</source>
            <translation>Il manque à l’adresse de la base commune le rôle de connexion ; ajoutez user=… comme dans %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains %1, which cannot be set here; write only what is in %2, and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them.</source>
            <translation>L’adresse de la base commune contient %1, qui ne peut pas être réglé ici ; écrivez seulement ce qui est dans %2, et port, sslmode, sslrootcert, sslcert, sslkey ou sslcrl là où il les faut.</translation>
        </message>
        <message>
            <source>The shared database’s address names several machines; name the one that leads.</source>
            <translation>L’adresse de la base commune nomme plusieurs machines ; nommez celle qui dirige.</translation>
        </message>
        <message>
            <source>The shared database’s dbname is not the plain name of a database; write it like %2.</source>
            <translation>Le dbname de la base commune n’est pas un simple nom de base ; écrivez-le comme %2.</translation>
        </message>
        <message>
            <source>With sslmode=%1 others on the network could read along; leave sslmode out, and the server’s certificate is checked.</source>
            <translation>Avec sslmode=%1, d’autres sur le réseau pourraient lire ; retirez sslmode, et le certificat du serveur est vérifié.</translation>
        </message>
    </context>
    <context>
        <name>FormMistakeWords</name>
        <message>
            <source>this is missing</source>
            <translation>ceci manque</translation>
        </message>
        <message>
            <source>add %1</source>
            <translation>ajoutez %1</translation>
        </message>
        <message>
            <source>add a table [[asks]] with kind, text and link</source>
            <translation>ajoutez une table [[asks]] avec kind, text et link</translation>
        </message>
        <message>
            <source>nothing is called that here</source>
            <translation>rien ne s’appelle ainsi ici</translation>
        </message>
        <message>
            <source>remove it; until then it is left out</source>
            <translation>retirez-le ; d’ici là, c’est ignoré</translation>
        </message>
        <message>
            <source>did you mean "%1"? Until then it is left out</source>
            <translation>vouliez-vous dire "%1" ? D’ici là, c’est ignoré</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>ceci est vide</translation>
        </message>
        <message>
            <source>write something, or remove the line</source>
            <translation>écrivez quelque chose, ou retirez la ligne</translation>
        </message>
        <message numerus="yes">
            <source>this has %Ln character(s)</source>
            <translation>
                <numerusform>ceci a %Ln caractère</numerusform>
                <numerusform>ceci a %Ln caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>shorten it to at most %1</source>
            <translation>raccourcissez-le à %1 au plus</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln of them</source>
            <translation>
                <numerusform>il y en a %Ln</numerusform>
                <numerusform>il y en a %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>keep at most %1</source>
            <translation>gardez-en %1 au plus</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>la liste est vide</translation>
        </message>
        <message>
            <source>write at least one</source>
            <translation>écrivez-en au moins un</translation>
        </message>
        <message>
            <source>%1 is too small</source>
            <translation>%1 est trop petit</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>écrivez au moins %2</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 est trop grand</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>écrivez au plus %2</translation>
        </message>
        <message>
            <source>%1 is not one of the choices</source>
            <translation>%1 n’est pas l’un des choix</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>écrivez %2</translation>
        </message>
        <message>
            <source>this is not text</source>
            <translation>ce n’est pas du texte</translation>
        </message>
        <message>
            <source>write it in quotes</source>
            <translation>écrivez-le entre guillemets</translation>
        </message>
        <message>
            <source>this is neither true nor false</source>
            <translation>ce n’est ni true ni false</translation>
        </message>
        <message>
            <source>write true or false without quotes</source>
            <translation>écrivez true ou false sans guillemets</translation>
        </message>
        <message>
            <source>this is not a whole number</source>
            <translation>ce n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>write one without quotes</source>
            <translation>écrivez-en un sans guillemets</translation>
        </message>
        <message>
            <source>this is not a table</source>
            <translation>ce n’est pas une table</translation>
        </message>
        <message>
            <source>write it like { gifts = "usd" }</source>
            <translation>écrivez-le comme { gifts = "usd" }</translation>
        </message>
        <message>
            <source>this is not a list</source>
            <translation>ce n’est pas une liste</translation>
        </message>
        <message>
            <source>write it in square brackets, or as [[tables]]</source>
            <translation>écrivez-le entre crochets, ou comme [[tables]]</translation>
        </message>
        <message>
            <source>write it under a [heading] of its own</source>
            <translation>écrivez-le sous son propre [titre]</translation>
        </message>
        <message>
            <source>this cannot be used</source>
            <translation>ceci est inutilisable</translation>
        </message>
        <message>
            <source>compare it with the example</source>
            <translation>comparez avec l’exemple</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln more problem(s)</source>
            <translation>
                <numerusform>il y a encore %Ln problème</numerusform>
                <numerusform>il y a encore %Ln problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>put the others right first</source>
            <translation>corrigez d’abord les autres</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
            <translation>Vos %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 ensemble, sur %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Chèque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 par carte</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 par téléphone</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 en espèces</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 par chèque</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 par virement</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 d’une autre façon</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nouveau membre</numerusform>
                <numerusform>%Ln nouveaux membres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GiftsSection</name>
        <message>
            <source>Today’s gifts, latest first</source>
            <translation>Dons du jour, les derniers d’abord</translation>
        </message>
        <message>
            <source>No gifts yet today</source>
            <translation>Pas encore de don aujourd’hui</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Receipt for number %1</source>
            <translation>Reçu du numéro %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo number %1</source>
            <translation>Annuler le numéro %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Put number %1 back</source>
            <translation>Rétablir le numéro %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 sur %2, %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4</source>
            <translation>%1 : %2 sur %3, %4</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>prochaine étape : %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>mis à jour : %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>pas à jour</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>c’est notre objectif</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Objectif de %1 atteint !</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 promis</translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>ensuite : %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>pas de mise à jour depuis %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>pas à jour</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>plus que %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln don</numerusform>
                <numerusform>%Ln dons</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>ensuite : %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>mis à jour : %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>un don a été remboursé</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>le chiffre a été corrigé</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>le chiffre du site a baissé</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 promis</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 abonde les dons</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 promis par %2, en totalité</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 promis par %2, période terminée</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 promis par %2</translation>
        </message>
    </context>
    <context>
        <name>GoalWords</name>
        <message>
            <source>What counts as %1.</source>
            <translation>Ce qui compte comme %1.</translation>
        </message>
        <message>
            <source>%1 pledged by %2 to match gifts, %3 left.</source>
            <translation>%1 promis par %2 pour abonder les dons, %3 restants.</translation>
        </message>
        <message>
            <source>The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally</source>
            <translation>Le registre a des entrées que cette campagne ne compte pas. Pour les voir : kiosk ledger tally</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 ici</translation>
        </message>
        <message>
            <source>%1 at other kiosks</source>
            <translation>%1 à d’autres bornes</translation>
        </message>
        <message>
            <source>%1 elsewhere</source>
            <translation>%1 ailleurs</translation>
        </message>
        <message>
            <source>%1 by corrections</source>
            <translation>%1 par corrections</translation>
        </message>
        <message>
            <source>%1 of it not in the feed yet</source>
            <translation>dont %1 pas encore dans le flux</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2 : %3.</translation>
        </message>
        <message>
            <source>Part of it is as of %1, which is older than it should be.</source>
            <translation>Une partie date de %1, plus ancienne qu’elle ne devrait.</translation>
        </message>
        <message>
            <source>At this pace, the goal will be reached on %1.</source>
            <translation>À ce rythme, l’objectif sera atteint le %1.</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
            <translation>c’est notre objectif</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Objectif de %1 atteint !</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>Le guidage vocal est activé. Pour le désactiver, gardez le doigt sur ce coin.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>Le guidage vocal est activé. %1 : suivant. %2 : précédent. %3 : choisir. %4 : arrêter ou répéter. Vous pouvez aussi glisser un doigt sur l’écran, puis toucher deux fois n’importe où pour choisir ce qui vient d’être dit. %5 le désactive.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>Le guidage vocal est désactivé.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>Il n’y a pas de voix pour %1 ici ; cet écran parle maintenant une autre langue.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>effacé</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>Flèche droite</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Flèche gauche</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>Flèche haut</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>Flèche bas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barre d’espace</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>Touche Tab</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Échap</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>Êtes-vous toujours là ?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>Votre paiement sera annulé dans %Ln seconde.</numerusform>
                <numerusform>Votre paiement sera annulé dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>Retour au début dans %Ln seconde.</numerusform>
                <numerusform>Retour au début dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>Back to list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Really?</source>
            <translation>Vraiment ?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):</source>
            <translation>Créez une clé limitée dans le Dashboard Stripe, sous « Développeurs », « Clés API ». Choisissez exactement ces autorisations et laissez tout le reste sur « Aucune » (Terminal Locations : Write seulement le temps d’ajouter un emplacement pour les lecteurs) :</translation>
        </message>
        <message>
            <source>→  %1: missing from this key</source>
            <translation>→  %1 : manque à cette clé</translation>
        </message>
        <message>
            <source>New key (hidden as you type)</source>
            <translation>Nouvelle clé (masquée à la saisie)</translation>
        </message>
        <message>
            <source>Save this key</source>
            <translation>Enregistrer cette clé</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).</source>
            <translation>Elle est gardée dans le trousseau de cet ordinateur, jamais dans un fichier. Le mode entraînement utilise une clé de test (rk_test_…) ; les vrais dons demandent une clé de production (rk_live_…).</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>at sign</source>
            <translation>arobase</translation>
        </message>
        <message>
            <source>dot</source>
            <translation>point</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>tiret</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>tiret bas</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>plus</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Effacer le dernier caractère</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Effacer le dernier caractère</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>Votre propre montant</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>Ce que vous pouvez</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>Tout montant de %1 à %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>Le montant minimal est de %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>Le montant maximal est de %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>Merci ! Pour plus de %1, touchez Continuer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Tapez un montant</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Payer avec mon téléphone</translation>
        </message>
    </context>
    <context>
        <name>KioskChecks</name>
        <message>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Picture of its screen</source>
            <translation>Image de son écran</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>Donné à l’instant</translation>
        </message>
    </context>
    <context>
        <name>LedgerCheckWords</name>
        <message>
            <source>Gifts cannot be recorded here: %1</source>
            <translation>Les dons ne peuvent pas être enregistrés ici : %1</translation>
        </message>
        <message>
            <source>The ledger cannot be written (%1), so no gifts can be recorded here; take none, and have staff check the disk and the folder %2.</source>
            <translation>Le registre ne peut pas être écrit (%1), donc aucun don ne peut être enregistré ici ; n’en acceptez aucun, et faites vérifier le disque et le dossier %2 par un responsable.</translation>
        </message>
        <message>
            <source>its file is read-only</source>
            <translation>son fichier est en lecture seule</translation>
        </message>
        <message>
            <source>This campaign counts everything that the ledger got since the drive began.</source>
            <translation>Cette campagne compte tout ce que le registre a reçu depuis son début.</translation>
        </message>
        <message>
            <source>The ledger can be written.</source>
            <translation>Le registre peut être écrit.</translation>
        </message>
        <message>
            <source>The ledger starts with the first entry.</source>
            <translation>Le registre commence à la première entrée.</translation>
        </message>
        <message>
            <source>The ledger can be written, but what became of the card payment %1 is not known for long, so no cards are taken; see: %2</source>
            <translation>Le registre peut être écrit, mais on ne sait pas depuis longtemps ce qu’est devenu le paiement par carte %1, donc aucune carte n’est acceptée ; voir : %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but kiosks contradict each other about the payment %1; staff should see: %2</source>
            <translation>Le registre peut être écrit, mais des bornes se contredisent sur le paiement %1 ; un responsable devrait voir : %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; staff should see: %2</source>
            <translation>Le registre peut être écrit, mais une borne retire à %1 ce qu’elle n’a pas apporté, ce qui ne compte pas ; un responsable devrait voir : %2</translation>
        </message>
        <message>
            <source>The ledger was started on another machine; people can give, and staff should know.</source>
            <translation>Le registre a été commencé sur une autre machine ; on peut donner, et les responsables devraient le savoir.</translation>
        </message>
        <message>
            <source>Shift %1 is open.</source>
            <translation>La permanence %1 est en cours.</translation>
        </message>
        <message>
            <source>No shift is open, and practice takes cards without one.</source>
            <translation>Aucune permanence en cours, et l’entraînement accepte les cartes sans elle.</translation>
        </message>
        <message>
            <source>No shift is open, so no cards are taken; people can give by phone or cash, open the booth to start one.</source>
            <translation>Aucune permanence en cours, donc aucune carte n’est acceptée ; on peut donner par téléphone ou en espèces, ouvrez le stand pour en commencer une.</translation>
        </message>
        <message>
            <source>This is not known, because the ledger cannot be read; see the line about the ledger.</source>
            <translation>On ne le sait pas, car le registre est illisible ; voir la ligne sur le registre.</translation>
        </message>
        <message>
            <source>This campaign reads no figures from outside that can get old.</source>
            <translation>Cette campagne ne lit pas de chiffres extérieurs qui pourraient vieillir.</translation>
        </message>
        <message>
            <source>This machine’s clock is wrong, so nobody can tell how old the figures are.</source>
            <translation>L’horloge de cette machine est fausse : personne ne peut dire l’âge des chiffres.</translation>
        </message>
        <message>
            <source>The figures from outside are recent enough.</source>
            <translation>Les chiffres extérieurs sont assez récents.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; check the network, people can go on giving.</source>
            <translation>Les chiffres de %1 n’ont pas encore été lus, et il manque à l’écran ce qui a été donné ailleurs ; vérifiez le réseau, on peut continuer à donner.</translation>
        </message>
        <message>
            <source>Figures from %1 carry a time that is still to come, so they do not count before then; set the clock that is wrong, here, at another kiosk or at the website.</source>
            <translation>Des chiffres de %1 portent une heure encore à venir, et ne comptent pas avant ; réglez l’horloge qui est fausse, ici, sur une autre borne ou sur le site.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and says so; check the network, people can go on giving.</source>
            <translation>Les chiffres de %1 n’ont pas été mis à jour depuis %2 minutes : l’écran montre d’anciens chiffres et le dit ; vérifiez le réseau, on peut continuer à donner.</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>names of feeds</comment>
            <translation>%1 et %2</translation>
        </message>
    </context>
    <context>
        <name>LedgerFindingWords</name>
        <message>
            <source>arrival %1 is missing</source>
            <translation>l’arrivée %1 manque</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is missing</source>
            <translation>le numéro %1 de la borne %2 manque</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 follows number %3</source>
            <translation>le numéro %1 de la borne %2 suit le numéro %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 does not fit the one before</source>
            <translation>le numéro %1 de la borne %2 ne va pas avec le précédent</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is no fact, %3</source>
            <translation>le numéro %1 de la borne %2 n’est pas une entrée, %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is filed under what it does not say</source>
            <translation>le numéro %1 de la borne %2 est classé sous ce qu’il ne dit pas</translation>
        </message>
        <message>
            <source>a fact in it is none, %1</source>
            <translation>une de ses entrées n’en est pas une, %1</translation>
        </message>
        <message>
            <source>its sums are not kept as this program keeps them</source>
            <translation>ses sommes ne sont pas tenues comme ce programme les tient</translation>
        </message>
        <message>
            <source>its facts do not add up to what it says they do (in %1)</source>
            <translation>ses entrées ne donnent pas la somme qu’il annonce (dans %1)</translation>
        </message>
        <message>
            <source>its tables are not as this program makes them</source>
            <translation>ses tables ne sont pas comme ce programme les fait</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, all of them</source>
            <translation>%1 des %2 de la borne %3 ont disparu, toutes</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, those after %4</source>
            <translation>%1 des %2 de la borne %3 ont disparu, celles après %4</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is another than was written</source>
            <translation>le numéro %1 de la borne %2 est un autre que celui écrit</translation>
        </message>
        <message>
            <source>a copy of it does not verify, so none was kept (%1)</source>
            <translation>une copie n’en est pas vérifiable, donc aucune n’a été gardée (%1)</translation>
        </message>
        <message>
            <source>version %1 and this program reads version %2</source>
            <translation>version %1, et ce programme lit la version %2</translation>
        </message>
        <message>
            <source>a row in it holds what it can’t</source>
            <translation>une de ses lignes contient ce qu’elle ne peut pas</translation>
        </message>
        <message>
            <source>a text in it is none</source>
            <translation>un de ses textes n’en est pas un</translation>
        </message>
        <message>
            <source>is another here than elsewhere: two machines write as one, such as a cloned disk</source>
            <translation>est autre ici qu’ailleurs : deux machines écrivent comme une seule, par exemple un disque cloné</translation>
        </message>
        <message>
            <source>came before number %1</source>
            <translation>est venue avant le numéro %1</translation>
        </message>
        <message>
            <source>does not fit the one before</source>
            <translation>ne va pas avec la précédente</translation>
        </message>
        <message>
            <source>is no fact, %1</source>
            <translation>n’est pas une entrée, %1</translation>
        </message>
        <message>
            <source>is filed under what it does not say</source>
            <translation>est classée sous ce qu’elle ne dit pas</translation>
        </message>
        <message>
            <source>repeats what the same kiosk wrote before</source>
            <translation>répète ce que la même borne a écrit avant</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, or this entry counts on the wrong day.</source>
            <translation>D’après l’horloge de cette machine, il est %1, mais la dernière entrée du registre est du %2 : réglez la date et l’heure, sinon cette entrée compte au mauvais jour.</translation>
        </message>
        <message>
            <source>Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger.</source>
            <translation>N’acceptez aucune carte, gardez une copie du dossier, et restaurez une sauvegarde ou faites examiner le registre.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost.</source>
            <translation>Le disque qui contient %1 est plein ; libérez de la place, au moins %5 Mo, rien de ce qui est écrit n’est perdu.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is nearly full; take no cards and free some space, nothing written is lost.</source>
            <translation>Le disque qui contient %1 est presque plein ; n’acceptez aucune carte et libérez de la place, rien de ce qui est écrit n’est perdu.</translation>
        </message>
        <message>
            <source>%1 is kept busy by another program; close that program and try again.</source>
            <translation>%1 est occupé par un autre programme ; fermez ce programme et réessayez.</translation>
        </message>
        <message>
            <source>Another kiosk is running on the folder %1; close it, or give this one a folder of its own.</source>
            <translation>Une autre borne tourne sur le dossier %1 ; fermez-la, ou donnez à celle-ci son propre dossier.</translation>
        </message>
        <message>
            <source>%1 is in use by another program; close it, or choose another file.</source>
            <translation>%1 est utilisé par un autre programme ; fermez-le, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%1 cannot be written; make sure that the disk and the folder %2 are writable.</source>
            <translation>%1 ne peut pas être écrit ; assurez-vous qu’on peut écrire sur le disque et dans le dossier %2.</translation>
        </message>
        <message>
            <source>This user may not use %1; check the permissions of the folder %2.</source>
            <translation>Cet utilisateur ne peut pas utiliser %1 ; vérifiez les droits du dossier %2.</translation>
        </message>
        <message>
            <source>%1 has to be recounted and cannot be written; make it writable.</source>
            <translation>%1 doit être recompté et ne peut pas être écrit ; rendez-le modifiable.</translation>
        </message>
        <message>
            <source>%1 is damaged (%3). %4</source>
            <translation>%1 est endommagé (%3). %4</translation>
        </message>
        <message>
            <source>%1 was changed by something other than the kiosk: %3. %4</source>
            <translation>%1 a été modifié par autre chose que la borne : %3. %4</translation>
        </message>
        <message>
            <source>%1 has lost entries: %3. %4</source>
            <translation>%1 a perdu des entrées : %3. %4</translation>
        </message>
        <message>
            <source>%1 is damaged, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 est endommagé : personne ne peut dire si le registre a perdu des entrées. %4</translation>
        </message>
        <message>
            <source>%1 is missing, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 manque : personne ne peut dire si le registre a perdu des entrées. %4</translation>
        </message>
        <message>
            <source>%1 cannot be used (%3); check the disk and the folder.</source>
            <translation>%1 est inutilisable (%3) ; vérifiez le disque et le dossier.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the disk and the folder.</source>
            <translation>%1 n’existe pas ; vérifiez le disque et le dossier.</translation>
        </message>
        <message>
            <source>%1 is empty; check the disk and the folder.</source>
            <translation>%1 est vide ; vérifiez le disque et le dossier.</translation>
        </message>
        <message>
            <source>%1 was replaced while the kiosk was using it; start the kiosk again.</source>
            <translation>%1 a été remplacé pendant que la borne s’en servait ; redémarrez la borne.</translation>
        </message>
        <message>
            <source>%1 disappeared while the kiosk was using it; check the disk and the folder.</source>
            <translation>%1 a disparu pendant que la borne s’en servait ; vérifiez le disque et le dossier.</translation>
        </message>
        <message>
            <source>%1 is part of the ledger itself; choose another file.</source>
            <translation>%1 fait partie du registre lui-même ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>A backup cannot be written to %1; name a file such as backup.sqlite.</source>
            <translation>Une sauvegarde ne peut pas être écrite dans %1 ; nommez un fichier comme backup.sqlite.</translation>
        </message>
        <message>
            <source>%1 holds something other than a backup; choose another file.</source>
            <translation>%1 contient autre chose qu’une sauvegarde ; choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%1 is the ledger of a kiosk that takes real money; move it elsewhere and put the practice ledger back.</source>
            <translation>%1 est le registre d’une borne qui reçoit de l’argent réel ; déplacez-le et remettez le registre d’entraînement.</translation>
        </message>
        <message>
            <source>%1 is a practice ledger; move it elsewhere and put the real ledger back.</source>
            <translation>%1 est un registre d’entraînement ; déplacez-le et remettez le vrai registre.</translation>
        </message>
        <message>
            <source>%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.</source>
            <translation>%1 n’est pas le registre d’une borne ; déplacez-le et remettez le registre.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (%3); install that version.</source>
            <translation>%1 a été écrit par une version plus récente de ce programme (%3) ; installez cette version.</translation>
        </message>
        <message>
            <source>%1 has an entry that only a newer version can read (%3); install that version.</source>
            <translation>%1 a une entrée que seule une version plus récente peut lire (%3) ; installez cette version.</translation>
        </message>
        <message>
            <source>%1 cannot hold what must be recorded: %3 Take no cards and tell staff.</source>
            <translation>%1 ne peut pas contenir ce qui doit être enregistré : %3 N’acceptez aucune carte et prévenez un responsable.</translation>
        </message>
        <message>
            <source>A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; find out who writes under so many names.</source>
            <translation>Un registre accepte les entrées de %2 bornes, et %1 est de trop, donc aucune de ses entrées n’a été reprise ; trouvez qui écrit sous tant de noms.</translation>
        </message>
        <message>
            <source>Kiosk %1 runs a newer version of this program (%2); install that version here too.</source>
            <translation>La borne %1 a une version plus récente de ce programme (%2) ; installez aussi cette version ici.</translation>
        </message>
        <message>
            <source>Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at.</source>
            <translation>L’entrée %2 de la borne %1 %3, donc aucune de ses entrées n’a été reprise ; faites examiner les deux registres.</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
    </context>
    <context>
        <name>LinkMistakeWords</name>
        <message numerus="yes">
            <source>the link has %Ln character(s)</source>
            <translation>
                <numerusform>le lien a %Ln caractère</numerusform>
                <numerusform>le lien a %Ln caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>use one of at most %1, better under 70</source>
            <translation>prenez-en un de %1 au plus, mieux moins de 70</translation>
        </message>
        <message>
            <source>%1 is not an https link</source>
            <translation>%1 n’est pas un lien https</translation>
        </message>
        <message>
            <source>write it in full, beginning with https://</source>
            <translation>écrivez-le en entier, à partir de https://</translation>
        </message>
        <message>
            <source>the link hides its host behind a user name</source>
            <translation>le lien cache son hôte derrière un nom d’utilisateur</translation>
        </message>
        <message>
            <source>remove everything up to the @</source>
            <translation>retirez tout jusqu’au @</translation>
        </message>
        <message>
            <source>the link names a port</source>
            <translation>le lien nomme un port</translation>
        </message>
        <message>
            <source>write %1</source>
            <translation>écrivez %1</translation>
        </message>
        <message>
            <source>the host %1 has capitals</source>
            <translation>l’hôte %1 a des majuscules</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>écrivez %2</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 n’est pas un nom d’hôte public</translation>
        </message>
        <message>
            <source>write a name such as www.example.org, without numbers only</source>
            <translation>écrivez un nom comme www.example.org, pas seulement des nombres</translation>
        </message>
        <message>
            <source>the link has characters that not every phone reads the same way</source>
            <translation>le lien a des caractères que tous les téléphones ne lisent pas de la même façon</translation>
        </message>
        <message>
            <source>copy it from the browser’s address line, where spaces and accents are written as %1 and the like</source>
            <translation>copiez-le de la barre d’adresse du navigateur, où espaces et accents s’écrivent %1 et ainsi de suite</translation>
        </message>
        <message>
            <source>%1 is a link shortener</source>
            <translation>%1 est un raccourcisseur de liens</translation>
        </message>
        <message>
            <source>write the address it leads to: people must see it</source>
            <translation>écrivez l’adresse où il mène : on doit la voir</translation>
        </message>
        <message>
            <source>%1 is not among allowed_hosts</source>
            <translation>%1 n’est pas parmi allowed_hosts</translation>
        </message>
        <message>
            <source>add it there if people may be sent to it</source>
            <translation>ajoutez-le là si on peut y envoyer les gens</translation>
        </message>
        <message>
            <source>%1 is not a short address</source>
            <translation>%1 n’est pas une adresse courte</translation>
        </message>
        <message>
            <source>write it like "example.org/give", without https://</source>
            <translation>écrivez-la comme "example.org/give", sans https://</translation>
        </message>
        <message>
            <source>write an address on one of allowed_hosts: people must see where it leads</source>
            <translation>écrivez une adresse sur l’un des allowed_hosts : on doit voir où elle mène</translation>
        </message>
        <message>
            <source>write an address on one of them, or remove the line: the link’s own is printed</source>
            <translation>écrivez une adresse sur l’un d’eux, ou retirez la ligne : celle du lien est affichée</translation>
        </message>
    </context>
    <context>
        <name>MachineCheckWords</name>
        <message>
            <source>Time zones are as of %1, by this system’s own table.</source>
            <translation>Les fuseaux horaires datent de %1, selon la table de ce système.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table.</source>
            <translation>Les fuseaux horaires datent de %1, selon la table de la borne.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).</source>
            <translation>Les fuseaux horaires datent de %1, selon la table de la borne ; celle de ce système est plus ancienne (%2).</translation>
        </message>
        <message>
            <source>The disk cannot be checked (%1), so take no gifts here; tell staff.</source>
            <translation>Le disque ne peut pas être vérifié (%1), n’acceptez donc aucun don ici ; prévenez un responsable.</translation>
        </message>
        <message>
            <source>Nobody but this user and root can change what the kiosk reads.</source>
            <translation>Personne d’autre que cet utilisateur et root ne peut changer ce que lit la borne.</translation>
        </message>
        <message>
            <source>The screen’s size is not known, so nobody can tell from how far its codes scan; try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24</source>
            <translation>La taille de l’écran n’est pas connue, donc personne ne peut dire de quelle distance ses codes se scannent ; essayez-en un avec un téléphone, ou faites régler la diagonale par un responsable avec : kiosk settings set screen_inches 24</translation>
        </message>
        <message>
            <source>%1 of play money was paid by card.</source>
            <translation>%1 d’argent fictif ont été payés par carte.</translation>
        </message>
        <message>
            <source>The practice payment failed: %1</source>
            <translation>Le paiement d’entraînement a échoué : %1</translation>
        </message>
        <message>
            <source>The practice payment could not start: %1</source>
            <translation>Le paiement d’entraînement n’a pas pu commencer : %1</translation>
        </message>
        <message>
            <source>Another user of this machine may get at the settings and the ledger: %1</source>
            <translation>Un autre utilisateur de cette machine a peut-être accès aux réglages et au registre : %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the screen says and asks for: %1</source>
            <translation>Un autre utilisateur de cette machine peut peut-être changer ce que l’écran dit et demande : %1</translation>
        </message>
        <message>
            <source>Another user of this machine may give the kiosk other keys: %1</source>
            <translation>Un autre utilisateur de cette machine peut peut-être donner d’autres clés à la borne : %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the kiosk does: %1</source>
            <translation>Un autre utilisateur de cette machine peut peut-être changer ce que fait la borne : %1</translation>
        </message>
        <message>
            <source>others may write in %1; staff runs chmod go-w on it, or moves it.</source>
            <translation>d’autres peuvent écrire dans %1 ; un responsable y lance chmod go-w, ou le déplace.</translation>
        </message>
        <message>
            <source>%1 belongs to another user; staff gives it to the kiosk’s, or moves it.</source>
            <translation>%1 appartient à un autre utilisateur ; un responsable le donne à celui de la borne, ou le déplace.</translation>
        </message>
        <message>
            <source>others may read %1; staff runs chmod go-rwx on it.</source>
            <translation>d’autres peuvent lire %1 ; un responsable y lance chmod go-rwx.</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 are free.</source>
            <comment>on the disk</comment>
            <translation>%1 sont libres.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, enough for today; ask staff to make room.</source>
            <translation>Seulement %1 sont libres sur le disque, assez pour aujourd’hui ; demandez à un responsable de faire de la place.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free.</source>
            <translation>Seulement %1 sont libres sur le disque, et des dons pourraient bientôt ne plus être enregistrés ; n’en acceptez aucun avant que %2 Mo soient libres.</translation>
        </message>
        <message>
            <source>The screen has %1 inches.</source>
            <translation>L’écran fait %1 pouces.</translation>
        </message>
        <message>
            <source>The screen has %1 inches with %2 by %3 pixels.</source>
            <translation>L’écran fait %1 pouces avec %2 sur %3 pixels.</translation>
        </message>
        <message>
            <source>Lower buttons stand in its lower half.</source>
            <translation>Les boutons abaissés sont dans sa moitié basse.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm.</source>
            <translation>Les boutons abaissés sont de %1 à %2 mm au-dessus du sol ; une personne assise atteint de 380 à 1220 mm.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor.</source>
            <translation>Les boutons abaissés sont de %1 à %2 mm au-dessus du sol.</translation>
        </message>
        <message>
            <source>Every code scans; from how far is not known.</source>
            <translation>Tous les codes se scannent ; de quelle distance, on ne sait pas.</translation>
        </message>
        <message>
            <source>Every code scans, from about %2 m.</source>
            <translation>Tous les codes se scannent, d’environ %2 m.</translation>
        </message>
        <message>
            <source>The code for “%1” scans only from about %2 m; let people come close, or ask staff for a larger screen or a shorter link.</source>
            <translation>Le code de « %1 » ne se scanne que d’environ %2 m ; laissez les gens s’approcher, ou demandez à un responsable un écran plus grand ou un lien plus court.</translation>
        </message>
        <message>
            <source>The code for “%1” does not scan, so people cannot follow it; read them the address below it, and ask staff to shorten the link.</source>
            <translation>Le code de « %1 » ne se scanne pas, et on ne peut pas le suivre ; lisez l’adresse en dessous, et demandez à un responsable de raccourcir le lien.</translation>
        </message>
        <message>
            <source>“%1” ended on %2 and is no longer shown; staff can take it out.</source>
            <translation>« %1 » a fini le %2 et n’est plus montré ; un responsable peut le retirer.</translation>
        </message>
        <message>
            <source>“%1” is shown from %2 on.</source>
            <translation>« %1 » est montré à partir du %2.</translation>
        </message>
        <message>
            <source>This machine can draw every letter of the campaign.</source>
            <translation>Cette machine peut dessiner toutes les lettres de la campagne.</translation>
        </message>
        <message>
            <source>Which letters this machine can draw is not known here.</source>
            <translation>On ne sait pas ici quelles lettres cette machine peut dessiner.</translation>
        </message>
        <message>
            <source>This machine has no font for %1 and shows boxes; the texts are %2. Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk.</source>
            <translation>Cette machine n’a pas de police pour %1 et montre des carrés ; les textes sont %2. Demandez à un responsable d’installer une police, comme fonts-noto-core ou fonts-noto-cjk de Debian.</translation>
        </message>
        <message>
            <source>%1 speaks every language that can be chosen; listen whether it is loud enough.</source>
            <translation>%1 parle toutes les langues proposées ; écoutez si le volume suffit.</translation>
        </message>
        <message>
            <source>%1 is not installed or does not answer, so nobody hears anything; ask staff to install the package of that name.</source>
            <translation>%1 n’est pas installé ou ne répond pas, et personne n’entend rien ; demandez à un responsable d’installer le paquet de ce nom.</translation>
        </message>
        <message>
            <source>%1 cannot speak %2, where guidance is in the kiosk’s own language or English; ask staff for another voice.</source>
            <translation>%1 ne sait pas parler %2 ; le guidage y est dans la langue de la borne ou en anglais. Demandez une autre voix à un responsable.</translation>
        </message>
        <message>
            <source>With real money, no test payment is made; practise with: kiosk --practice</source>
            <translation>Avec de l’argent réel, aucun paiement d’essai n’est fait ; entraînez-vous avec : kiosk --practice</translation>
        </message>
        <message>
            <source>A kiosk is already practising here; pay there with a simulated card.</source>
            <translation>Une borne s’entraîne déjà ici ; payez-y avec une carte simulée.</translation>
        </message>
        <message>
            <source>The practice payment was not taken; look at the lines above and try again, no real money was moved.</source>
            <translation>Le paiement d’entraînement n’a pas été accepté ; regardez les lignes au-dessus et réessayez, aucun argent réel n’a bougé.</translation>
        </message>
        <message>
            <source>The practice payment took longer than %1 seconds; look at the lines above and try again, no real money was moved.</source>
            <translation>Le paiement d’entraînement a pris plus de %1 secondes ; regardez les lignes au-dessus et réessayez, aucun argent réel n’a bougé.</translation>
        </message>
    </context>
    <context>
        <name>MachineSection</name>
        <message>
            <source>Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.</source>
            <translation>Chaque champ est enregistré quand vous le quittez. Certains changements se voient tout de suite, les autres au redémarrage de la borne.</translation>
        </message>
        <message>
            <source>New PIN, 6 to 12 digits</source>
            <translation>Nouveau PIN, 6 à 12 chiffres</translation>
        </message>
        <message>
            <source>Same PIN again</source>
            <translation>Le même PIN encore</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Bénévoles</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Responsables</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Définir le PIN</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>Borne de dons</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 deviennent %2, grâce à %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 abonde les dons, dans la limite de sa promesse</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Plus que %1 pour notre objectif</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1 : %2, avec votre téléphone</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>Pourquoi pas les deux ?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Touchez pour adhérer : %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Touchez pour adhérer à partir de %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Such as 25.</source>
            <translation>Comme 25.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>Ce qu’il finance</translation>
        </message>
        <message>
            <source>Such as “keeps a server running for a month”.</source>
            <translation>Comme « fait tourner un serveur pendant un mois ».</translation>
        </message>
        <message>
            <source>Mark as suggested</source>
            <translation>Marquer comme suggéré</translation>
        </message>
        <message>
            <source>One amount at most. Nothing is chosen for anybody.</source>
            <translation>Un seul montant au plus. Rien n’est choisi d’avance pour personne.</translation>
        </message>
        <message>
            <source>Smallest gift</source>
            <translation>Plus petit don</translation>
        </message>
        <message>
            <source>Such as 2.</source>
            <translation>Comme 2.</translation>
        </message>
        <message>
            <source>Largest gift</source>
            <translation>Plus grand don</translation>
        </message>
        <message>
            <source>Such as 5000.</source>
            <translation>Comme 5000.</translation>
        </message>
        <message>
            <source>Card fee in percent</source>
            <translation>Frais de carte en pour cent</translation>
        </message>
        <message>
            <source>Such as 2.9. If empty, nobody is asked whether they would like to cover the fee.</source>
            <translation>Comme 2.9. Si c’est vide, on ne demande à personne s’il veut couvrir les frais.</translation>
        </message>
        <message>
            <source>Fixed card fee</source>
            <translation>Frais de carte fixes</translation>
        </message>
        <message>
            <source>What each gift costs on top of that, such as 0.30.</source>
            <translation>Ce que chaque don coûte en plus, comme 0.30.</translation>
        </message>
        <message>
            <source>Where monthly gifts are stopped</source>
            <translation>Où arrêter les dons mensuels</translation>
        </message>
        <message>
            <source>The login link of Stripe’s customer portal, or a page of yours.</source>
            <translation>Le lien de connexion du portail client de Stripe, ou une page à vous.</translation>
        </message>
        <message>
            <source>Monthly gifts</source>
            <translation>Dons mensuels</translation>
        </message>
        <message>
            <source>If yes, people can choose to give every month, on their own phone.</source>
            <translation>Si oui, on peut choisir de donner chaque mois, sur son propre téléphone.</translation>
        </message>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Autres moyens de payer par téléphone</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>En plus des cartes, par les noms de Stripe, un par ligne : par exemple twint, swish, bizum, pix ou upi.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Marks the fund at Stripe and in exports, such as docs.</source>
            <translation>Identifie l’affectation chez Stripe et dans les exports, comme docs.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Affectation</translation>
        </message>
        <message>
            <source>What people choose, such as “Documentation”.</source>
            <translation>Ce qu’on choisit, comme « Documentation ».</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Une ligne de plus</translation>
        </message>
        <message>
            <source>What its money does. With one fund alone, nobody is asked.</source>
            <translation>Ce que fait son argent. S’il n’y a qu’une affectation, on ne demande à personne.</translation>
        </message>
        <message>
            <source>Marks these dues at Stripe and in exports, such as student.</source>
            <translation>Identifie cette cotisation chez Stripe et dans les exports, comme student.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>What people choose, such as “Student”.</source>
            <translation>Ce qu’on choisit, comme « Étudiant ».</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>Pour qui elle est.</translation>
        </message>
        <message>
            <source>What you can: smallest</source>
            <translation>Ce que vous pouvez : minimum</translation>
        </message>
        <message>
            <source>If people may choose their membership fee, such as 25.</source>
            <translation>Si on peut choisir sa cotisation, comme 25.</translation>
        </message>
        <message>
            <source>What you can: suggested</source>
            <translation>Ce que vous pouvez : suggéré</translation>
        </message>
        <message>
            <source>What the keypad shows at first, such as 50.</source>
            <translation>Ce que le pavé numérique montre d’abord, comme 50.</translation>
        </message>
        <message>
            <source>What you can: largest</source>
            <translation>Ce que vous pouvez : maximum</translation>
        </message>
        <message>
            <source>Such as 1000.</source>
            <translation>Comme 1000.</translation>
        </message>
        <message>
            <source>Whom it is for, or why.</source>
            <translation>Pour qui elle est, ou pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>MoneySectionWords</name>
        <message>
            <source>This day</source>
            <translation>Ce jour</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>Dans le registre</translation>
        </message>
        <message>
            <source>In the ledger before</source>
            <translation>Dans le registre avant</translation>
        </message>
        <message>
            <source>In the ledger after</source>
            <translation>Dans le registre après</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <translation>Montant (%1)</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
            <translation>
                <numerusform>Les frais de %Ln don par carte ne sont pas encore connus ; lancez : kiosk reconcile</numerusform>
                <numerusform>Les frais de %Ln dons par carte ne sont pas encore connus ; lancez : kiosk reconcile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
            <translation>
                <numerusform>Les frais de %Ln don par carte sont dans une autre devise (%1), et dans aucune de ces sommes.</numerusform>
                <numerusform>Les frais de %Ln dons par carte sont dans une autre devise (%1), et dans aucune de ces sommes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) joined at the booth.</source>
            <translation>
                <numerusform>%Ln membre a adhéré au stand.</numerusform>
                <numerusform>%Ln membres ont adhéré au stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln monthly supporter(s) began at the booth.</source>
            <translation>
                <numerusform>%Ln donateur mensuel a commencé au stand.</numerusform>
                <numerusform>%Ln donateurs mensuels ont commencé au stand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also %1 in a currency that isn’t the campaign’s; it counts toward no goal.</source>
            <translation>En plus, %1 dans une devise qui n’est pas celle de la campagne ; cela ne compte pour aucun objectif.</translation>
        </message>
        <message>
            <source>Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here.</source>
            <translation>Stripe a remboursé %1 de %2, un don qui n’est pas dans ce registre ; cela ne change rien ici.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Dons</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Brut</translation>
        </message>
        <message>
            <source>Deducted</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>By method</source>
            <translation>Par moyen</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Après frais</translation>
        </message>
        <message>
            <source>Dues: what people can</source>
            <translation>Cotisation : ce qu’on peut</translation>
        </message>
        <message>
            <source>Dues: %1</source>
            <translation>Cotisation : %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Rien en particulier</translation>
        </message>
        <message>
            <source>What gifts are for</source>
            <translation>À quoi vont les dons</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Par borne</translation>
        </message>
        <message>
            <source>outside shifts</source>
            <translation>hors permanences</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Permanence</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>By shift</source>
            <translation>Par permanence</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Saisies annulées</translation>
        </message>
        <message>
            <source>Refunds and voids</source>
            <translation>Remboursements et saisies annulées</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Saisie annulée</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Litige</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>(receipt %1)</source>
            <translation>(reçu %1)</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Choose a network, then type its password</source>
            <translation>Choisissez un réseau, puis tapez son mot de passe</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Mot de passe de %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Touch again to restart</source>
            <translation>Touchez encore pour redémarrer</translation>
        </message>
        <message>
            <source>Restart this computer</source>
            <translation>Redémarrer cet ordinateur</translation>
        </message>
        <message>
            <source>Touch again to turn off</source>
            <translation>Touchez encore pour éteindre</translation>
        </message>
        <message>
            <source>Turn this computer off</source>
            <translation>Éteindre cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>NotAReadingWords</name>
        <message>
            <source>it is UTF-16 or not text at all; save it as UTF-8</source>
            <translation>c’est de l’UTF-16 ou pas du texte ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <source>it is not UTF-8; save it as UTF-8</source>
            <translation>ce n’est pas de l’UTF-8 ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <source>an amount in it is %1; write it like "41230.55"</source>
            <translation>un de ses montants est %1 ; écrivez-le comme "41230.55"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2; write it like "41230.55"</source>
            <translation>%1 a trop de décimales pour %2 ; écrivez-le comme "41230.55"</translation>
        </message>
        <message>
            <source>a count in it is %1; write it like "512"</source>
            <translation>un de ses nombres comptés est %1 ; écrivez-le comme "512"</translation>
        </message>
        <message>
            <source>its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z</source>
            <translation>son as_of est %1 ; écrivez un moment avec son fuseau, comme 2026-11-23T18:04:00Z</translation>
        </message>
        <message>
            <source>its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong</source>
            <translation>son as_of, %1, est encore à venir selon l’horloge de cette machine ; réglez l’horloge qui est fausse</translation>
        </message>
        <message>
            <source>it gives %1 more than %2 times its target; correct the feed or the target</source>
            <translation>il donne à %1 plus de %2 fois sa cible ; corrigez le flux ou la cible</translation>
        </message>
        <message>
            <source>its currency is %1 and the campaign’s is %2; use one of the two</source>
            <translation>sa devise est %1 et celle de la campagne %2 ; prenez l’une des deux</translation>
        </message>
        <message>
            <source>it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock</source>
            <translation>il ne dit pas quand c’était compté, et cette machine ne sait pas l’heure ; réglez son horloge</translation>
        </message>
        <message>
            <source>it is not the answer of CiviCRM’s widget; check that the address has format=1</source>
            <translation>ce n’est pas la réponse du widget de CiviCRM ; vérifiez que l’adresse a format=1</translation>
        </message>
        <message>
            <source>CiviCRM has no widget for this page; switch it on there, or correct cpageId</source>
            <translation>CiviCRM n’a pas de widget pour cette page ; activez-le là-bas, ou corrigez cpageId</translation>
        </message>
        <message>
            <source>it has raised less than the baseline that is taken off; correct the baseline</source>
            <translation>il a collecté moins que la base qui est retirée ; corrigez la base</translation>
        </message>
        <message>
            <source>its number of donors is %1; tell who looks after the kiosk</source>
            <translation>son nombre de donateurs est %1 ; prévenez ceux qui s’occupent de la borne</translation>
        </message>
        <message>
            <source>its amount is %1, which cannot be read; tell who looks after the kiosk</source>
            <translation>son montant est %1, illisible ; prévenez ceux qui s’occupent de la borne</translation>
        </message>
        <message>
            <source>its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings</source>
            <translation>son montant %1 peut vouloir dire deux montants ; choisissez d’autres séparateurs dans les réglages de CiviCRM</translation>
        </message>
        <message>
            <source>its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings</source>
            <translation>son montant %1 n’est pas écrit comme un montant ; choisissez d’autres séparateurs dans les réglages de CiviCRM</translation>
        </message>
        <message>
            <source>its amounts are in %1, and the campaign’s are in %2; use one of the two</source>
            <translation>ses montants sont en %1, et ceux de la campagne en %2 ; prenez l’un des deux</translation>
        </message>
        <message>
            <source>it has no line for %1; correct the feed or its goals in the campaign</source>
            <translation>il n’a pas de ligne pour %1 ; corrigez le flux ou ses objectifs dans la campagne</translation>
        </message>
        <message>
            <source>its last line doesn’t end; it was cut off, or a line break is missing there</source>
            <translation>sa dernière ligne ne finit pas ; elle a été coupée, ou il y manque un retour à la ligne</translation>
        </message>
        <message>
            <source>it is not CSV; check what writes it</source>
            <translation>ce n’est pas du CSV ; vérifiez ce qui l’écrit</translation>
        </message>
        <message>
            <source>its first line is another one; write as_of,goal_id,raised,target,count</source>
            <translation>sa première ligne est autre ; écrivez as_of,goal_id,raised,target,count</translation>
        </message>
        <message>
            <source>its line %1 has %2 columns instead of %3; correct it</source>
            <translation>sa ligne %1 a %2 colonnes au lieu de %3 ; corrigez-la</translation>
        </message>
        <message>
            <source>its line %1 gives a goal a second time; keep one line for each</source>
            <translation>sa ligne %1 donne un objectif une seconde fois ; gardez une ligne pour chacun</translation>
        </message>
        <message>
            <source>it is not a JSON object; check what writes it</source>
            <translation>ce n’est pas un objet JSON ; vérifiez ce qui l’écrit</translation>
        </message>
        <message>
            <source>its schema is %1, and this kiosk knows 1; write it so</source>
            <translation>son schema est %1, et cette borne connaît 1 ; écrivez-le ainsi</translation>
        </message>
        <message>
            <source>it is about the campaign %1, not %2; use that campaign’s feed</source>
            <translation>il porte sur la campagne %1, pas %2 ; prenez le flux de celle-ci</translation>
        </message>
        <message>
            <source>it is not JSON, or was cut off; check what writes it</source>
            <translation>ce n’est pas du JSON, ou c’est coupé ; vérifiez ce qui l’écrit</translation>
        </message>
        <message>
            <source>it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]</source>
            <translation>il n’a pas de liste d’objectifs, chacun avec son id ; écrivez "goals": [{"id": …, "raised": …}]</translation>
        </message>
        <message>
            <source>it has no goal %1; correct the feed or its goals in the campaign</source>
            <translation>il n’a pas d’objectif %1 ; corrigez le flux ou ses objectifs dans la campagne</translation>
        </message>
        <message>
            <source>its goal %1 is in %2, and %3 is not; use a goal in its unit</source>
            <translation>son objectif %1 est en %2, et %3 ne l’est pas ; prenez un objectif dans son unité</translation>
        </message>
        <message>
            <source>it has %1 twice; keep one</source>
            <translation>il a %1 deux fois ; gardez-en un</translation>
        </message>
        <message>
            <source>a number in it is %1; write it like "41230.55"</source>
            <translation>un de ses nombres est %1 ; écrivez-le comme "41230.55"</translation>
        </message>
        <message>
            <source>it isn’t said when its figures were read; write as_of with day and time</source>
            <translation>il n’est pas dit quand ses chiffres ont été lus ; écrivez as_of avec le jour et l’heure</translation>
        </message>
        <message>
            <source>it is not an answer of APIv4; check the address of the site and the key’s permissions</source>
            <translation>ce n’est pas une réponse d’APIv4 ; vérifiez l’adresse du site et les droits de la clé</translation>
        </message>
        <message>
            <source>it was paid in several currencies, which have no common sum; use another page for each</source>
            <translation>c’était payé en plusieurs devises, qui n’ont pas de somme commune ; prenez une autre page pour chacune</translation>
        </message>
        <message>
            <source>nothing stands at %1; the sum may be hidden there, or correct the path</source>
            <translation>il n’y a rien à %1 ; la somme y est peut-être cachée, ou corrigez le chemin</translation>
        </message>
        <message>
            <source>at %1 stands %2, not one figure; correct the path, or add the items up with each</source>
            <translation>à %1 se trouve %2, pas un seul chiffre ; corrigez le chemin, ou additionnez les éléments avec each</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a whole number from 0; check what it counts in</source>
            <translation>à %1 se trouve %2, pas un nombre entier à partir de 0 ; vérifiez dans quoi il compte</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a number such as 12.50; correct the path or amounts</source>
            <translation>à %1 se trouve %2, pas un nombre comme 12.50 ; corrigez le chemin ou amounts</translation>
        </message>
        <message>
            <source>at %1 stands %2, not text such as "12.50"; correct the path or amounts</source>
            <translation>à %1 se trouve %2, pas du texte comme "12.50" ; corrigez le chemin ou amounts</translation>
        </message>
        <message>
            <source>an amount in it is %1, which is no amount in the marks of %2; correct it, or marks</source>
            <translation>un de ses montants est %1, qui n’est pas un montant avec les séparateurs de %2 ; corrigez-le, ou marks</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a list; correct the path in each</source>
            <translation>à %1 se trouve %2, pas une liste ; corrigez le chemin dans each</translation>
        </message>
        <message>
            <source>its list goes on after %1 pages; allow more pages, or ask for longer ones</source>
            <translation>sa liste continue après %1 pages ; autorisez plus de pages, ou demandez-en de plus longues</translation>
        </message>
        <message>
            <source>it gave no token for the key; check the key, and the address in token_from</source>
            <translation>il n’a pas donné de jeton pour la clé ; vérifiez la clé, et l’adresse dans token_from</translation>
        </message>
        <message>
            <source>it tells of errors instead of figures; check the query and the key</source>
            <translation>il annonce des erreurs au lieu de chiffres ; vérifiez la requête et la clé</translation>
        </message>
    </context>
    <context>
        <name>NotCountedWords</name>
        <message>
            <source>%1 (by goal: %2)</source>
            <translation>%1 (par objectif : %2)</translation>
        </message>
        <message numerus="yes">
            <source>Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign doesn’t have; if it has it under another id, give it this id again.</source>
            <translation>
                <numerusform>Pas compté pour l’objectif d’une affectation : %2 de %n don pour l’affectation « %1 », que cette campagne n’a pas ; si elle l’a sous un autre identifiant, redonnez-lui celui-ci.</numerusform>
                <numerusform>Pas compté pour l’objectif d’une affectation : %2 de %n dons pour l’affectation « %1 », que cette campagne n’a pas ; si elle l’a sous un autre identifiant, redonnez-lui celui-ci.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
            <translation>
                <numerusform>Pas compté : %2 de %n don de la campagne « %1 » ; aucun objectif de cette campagne ne le compte, il n’y a donc rien à reprendre.</numerusform>
                <numerusform>Pas compté : %2 de %n dons de la campagne « %1 » ; aucun objectif de cette campagne ne les compte, il n’y a donc rien à reprendre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Pas compté : %n membre de la campagne « %1 » ; si c’est cette campagne sous un ancien identifiant, reprenez-le avec : kiosk ledger take-over %1</numerusform>
                <numerusform>Pas comptés : %n membres de la campagne « %1 » ; si c’est cette campagne sous un ancien identifiant, reprenez-les avec : kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Pas compté : %2 de %n don de la campagne « %1 » ; si c’est cette campagne sous un ancien identifiant, reprenez-le avec : kiosk ledger take-over %1</numerusform>
                <numerusform>Pas compté : %2 de %n dons de la campagne « %1 » ; si c’est cette campagne sous un ancien identifiant, reprenez-les avec : kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
            <translation>
                <numerusform>Pas compté : %2 de %n don de la campagne « %1 », dans une autre devise que celle de cette campagne ; s’il en fait partie, reprenez-le avec : kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
                <numerusform>Pas compté : %2 de %n dons de la campagne « %1 », dans une autre devise que celle de cette campagne ; s’ils en font partie, reprenez-les avec : kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; if it belongs to this drive, take it over with: %3</source>
            <translation>Pas compté : %2 par corrections, remboursements ou entrées annulées de la campagne « %1 » ; si cela fait partie de cette campagne, reprenez-le avec : %3</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Something went wrong with the ledger; the log has the details.</source>
            <translation>Quelque chose a mal tourné avec le registre ; le journal a les détails.</translation>
        </message>
        <message>
            <source>Cards are off until this is fixed. Codes and stories go on.</source>
            <translation>Pas de cartes tant que ce n’est pas corrigé. Codes et récits continuent.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
            <translation>
                <numerusform>%Ln problème de plus : lancez « kiosk ledger verify » pour tout voir.</numerusform>
                <numerusform>%Ln problèmes de plus : lancez « kiosk ledger verify » pour tout voir.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other kiosks can’t be reached; this one keeps counting by itself. %1</source>
            <translation>Les autres bornes sont injoignables ; celle-ci continue à compter seule. %1</translation>
        </message>
        <message>
            <source>Part of the campaign has a problem and is left out; the rest is on the screen.</source>
            <translation>Une partie de la campagne a un problème et est laissée de côté ; le reste est à l’écran.</translation>
        </message>
        <message>
            <source>The campaign can’t be shown until this is fixed:</source>
            <translation>La campagne ne peut pas être montrée tant que ceci n’est pas corrigé :</translation>
        </message>
        <message>
            <source>The campaign was saved with a mistake, so the last good version stays on the screen.</source>
            <translation>La campagne a été enregistrée avec une erreur, donc la dernière bonne version reste à l’écran.</translation>
        </message>
        <message>
            <source>The campaign’s folder %1 is gone. Put it back, or choose another campaign.</source>
            <translation>Le dossier %1 de la campagne a disparu. Remettez-le, ou choisissez une autre campagne.</translation>
        </message>
        <message>
            <source>%1: the code scans. To see from how far, set screen_inches.</source>
            <translation>%1 : le code se scanne. Pour voir de quelle distance, réglez screen_inches.</translation>
        </message>
        <message>
            <source>%1: the code scans from %2 m.</source>
            <translation>%1 : le code se scanne de %2 m.</translation>
        </message>
        <message>
            <source>%1: the code scans only from %2 m. Use a larger screen or a shorter link.</source>
            <translation>%1 : le code ne se scanne que de %2 m. Prenez un écran plus grand ou un lien plus court.</translation>
        </message>
        <message>
            <source>The code “%1” can’t be read on this screen, so only its address is shown.</source>
            <translation>Le code « %1 » est illisible sur cet écran, donc seule son adresse est affichée.</translation>
        </message>
        <message>
            <source>The feed %1 couldn’t be read, so its last figure stays. %2</source>
            <translation>Le flux %1 n’a pas pu être lu, donc son dernier chiffre reste. %2</translation>
        </message>
        <message>
            <source>The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.</source>
            <translation>Le flux %1 a bougé de plus de %2 % d’un objectif d’un coup, donc son dernier chiffre reste.</translation>
        </message>
        <message>
            <source>It counts once %1 readings in a row agree, or now with: kiosk feed accept %2</source>
            <translation>Il compte dès que %1 lectures de suite concordent, ou maintenant avec : kiosk feed accept %2</translation>
        </message>
        <message>
            <source>Not confirmed yet: payment %1. Nobody should pay it again.</source>
            <translation>Pas encore confirmé : paiement %1. Personne ne doit le payer à nouveau.</translation>
        </message>
        <message>
            <source>The last payment: %1</source>
            <translation>Le dernier paiement : %1</translation>
        </message>
        <message>
            <source>Something went wrong while a gift was taken; the log has the details.</source>
            <translation>Quelque chose a mal tourné pendant la réception d’un don ; le journal a les détails.</translation>
        </message>
        <message>
            <source>This machine’s clock says %1. Dates are left out until it is set right.</source>
            <translation>L’horloge de cette machine indique %1. Les dates sont omises tant qu’elle n’est pas réglée.</translation>
        </message>
        <message>
            <source>This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff.</source>
            <translation>Cette borne a planté plusieurs fois de suite, donc elle ne montre que les codes et n’accepte aucun don. Elle réessaie dans dix minutes, ou quand quelqu’un tape un PIN. Si elle plante encore, prévenez un responsable.</translation>
        </message>
        <message>
            <source>Something went wrong. Restart the kiosk; the log has the details.</source>
            <translation>Quelque chose a mal tourné. Redémarrez la borne ; le journal a les détails.</translation>
        </message>
        <message>
            <source>Then restart the kiosk.</source>
            <translation>Puis redémarrez la borne.</translation>
        </message>
        <message>
            <source>The settings and campaign are still being read. Check the disk or share they are on.</source>
            <translation>Les réglages et la campagne sont encore en cours de lecture. Vérifiez le disque ou le partage où ils se trouvent.</translation>
        </message>
        <message>
            <source>Something went wrong; the log has the details.</source>
            <translation>Quelque chose a mal tourné ; le journal a les détails.</translation>
        </message>
    </context>
    <context>
        <name>NotedWords</name>
        <message>
            <source>The title "%1".</source>
            <translation>Le titre "%1".</translation>
        </message>
        <message>
            <source>The organisation: %1.</source>
            <translation>L’organisation : %1.</translation>
        </message>
        <message>
            <source>The first day, %1: the day of the post.</source>
            <translation>Le premier jour, %1 : le jour de l’annonce.</translation>
        </message>
        <message>
            <source>The ask "%1": %2</source>
            <translation>La demande "%1" : %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) under "%1".</source>
            <translation>
                <numerusform>%Ln ligne sous "%1".</numerusform>
                <numerusform>%Ln lignes sous "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s): %1</source>
            <translation>
                <numerusform>%Ln temps fort : %1</numerusform>
                <numerusform>%Ln temps forts : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln credit(s): %1</source>
            <translation>
                <numerusform>%Ln mention : %1</numerusform>
                <numerusform>%Ln mentions : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks under "%1".</source>
            <translation>Le remerciement sous "%1".</translation>
        </message>
        <message>
            <source>The line "%1".</source>
            <translation>La ligne "%1".</translation>
        </message>
        <message>
            <source>Where to follow: %1.</source>
            <translation>Où suivre : %1.</translation>
        </message>
        <message>
            <source>The picture %1.</source>
            <translation>L’image %1.</translation>
        </message>
        <message>
            <source>The file is in %1, not UTF-8; it was read as such.</source>
            <translation>Le fichier est en %1, pas en UTF-8 ; il a été lu ainsi.</translation>
        </message>
        <message>
            <source>The front matter is too long and was left out.</source>
            <translation>L’en-tête du fichier est trop long et a été laissé de côté.</translation>
        </message>
        <message>
            <source>The front matter is not YAML; its plain lines were read.</source>
            <translation>L’en-tête du fichier n’est pas du YAML ; ses lignes simples ont été lues.</translation>
        </message>
        <message>
            <source>The front matter is not YAML (line %1); its plain lines were read.</source>
            <translation>L’en-tête du fichier n’est pas du YAML (ligne %1) ; ses lignes simples ont été lues.</translation>
        </message>
        <message>
            <source>The front matter is not TOML; its plain lines were read.</source>
            <translation>L’en-tête du fichier n’est pas du TOML ; ses lignes simples ont été lues.</translation>
        </message>
        <message>
            <source>The front matter names nothing and was left out.</source>
            <translation>L’en-tête du fichier ne nomme rien et a été laissé de côté.</translation>
        </message>
        <message>
            <source>Bold marks that stood apart from their words are read as bold.</source>
            <translation>Les marques de gras séparées de leurs mots sont lues comme du gras.</translation>
        </message>
        <message>
            <source>Programs, forms and what is embedded in the page are left out.</source>
            <translation>Programmes, formulaires et contenus intégrés à la page sont laissés de côté.</translation>
        </message>
        <message>
            <source>Paragraphs of more than %1 characters are left out.</source>
            <translation>Les paragraphes de plus de %1 caractères sont laissés de côté.</translation>
        </message>
        <message>
            <source>Emoji: the screen’s letters have none.</source>
            <translation>Émojis : les lettres de l’écran n’en ont pas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s) beyond the first %1.</source>
            <translation>
                <numerusform>%Ln temps fort au-delà des %1 premiers.</numerusform>
                <numerusform>%Ln temps forts au-delà des %1 premiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) of what donations do.</source>
            <translation>
                <numerusform>%Ln ligne de plus sur ce que font les dons.</numerusform>
                <numerusform>%Ln lignes de plus sur ce que font les dons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Later sentences of %Ln highlight(s): %1</source>
            <translation>
                <numerusform>Phrases suivantes de %Ln temps fort : %1</numerusform>
                <numerusform>Phrases suivantes de %Ln temps forts : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the thanks: "%1"</source>
            <translation>Du remerciement : "%1"</translation>
        </message>
        <message>
            <source>"%1": the screen has two ways to join, so the line would not be true.</source>
            <translation>"%1" : l’écran a deux façons d’aider, la ligne ne serait donc pas vraie.</translation>
        </message>
        <message>
            <source>Another donation link: %1</source>
            <translation>Un autre lien de don : %1</translation>
        </message>
        <message>
            <source>Another donation link, "%1": %2</source>
            <translation>Un autre lien de don, "%1" : %2</translation>
        </message>
        <message>
            <source>Another membership link: %1</source>
            <translation>Un autre lien d’adhésion : %1</translation>
        </message>
        <message>
            <source>Another membership link, "%1": %2</source>
            <translation>Un autre lien d’adhésion, "%1" : %2</translation>
        </message>
        <message>
            <source>The picture %1: it belongs to no highlight.</source>
            <translation>L’image %1 : elle n’est d’aucun temps fort.</translation>
        </message>
        <message>
            <source>The picture %1: it is on another site, and nothing is fetched.</source>
            <translation>L’image %1 : elle est sur un autre site, et rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>The picture %1: it lies outside the post’s folder.</source>
            <translation>L’image %1 : elle est hors du dossier de l’annonce.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP file.</source>
            <translation>L’image %1 : ce n’est pas un fichier PNG, JPEG ou WebP.</translation>
        </message>
        <message>
            <source>The picture %1: there is no such file beside the post.</source>
            <translation>L’image %1 : ce fichier n’existe pas à côté de l’annonce.</translation>
        </message>
        <message>
            <source>The picture %1: it has more than %2 bytes.</source>
            <translation>L’image %1 : elle a plus de %2 octets.</translation>
        </message>
        <message>
            <source>The picture %1: it cannot be read.</source>
            <translation>L’image %1 : elle est illisible.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.</source>
            <translation>L’image %1 : ce n’est pas une image PNG, JPEG ou WebP, quoi que dise son nom.</translation>
        </message>
        <message>
            <source>The title: the post has none.</source>
            <translation>Le titre : l’annonce n’en a pas.</translation>
        </message>
        <message>
            <source>The title: it was too long and is cut.</source>
            <translation>Le titre : il était trop long et est coupé.</translation>
        </message>
        <message>
            <source>The organisation: the post names "%1"; check that it is yours.</source>
            <translation>L’organisation : l’annonce nomme "%1" ; vérifiez que c’est la vôtre.</translation>
        </message>
        <message>
            <source>The organisation: the post does not say whose drive it is.</source>
            <translation>L’organisation : l’annonce ne dit pas de qui est la campagne.</translation>
        </message>
        <message>
            <source>The language: the post does not say it; it reads like "%1".</source>
            <translation>La langue : l’annonce ne la dit pas ; elle se lit comme "%1".</translation>
        </message>
        <message>
            <source>The language: the post does not say it; "en" is only assumed.</source>
            <translation>La langue : l’annonce ne la dit pas ; "en" est seulement supposé.</translation>
        </message>
        <message>
            <source>The currency: the post names none; %1 is assumed.</source>
            <translation>La devise : l’annonce n’en nomme pas ; %1 est supposé.</translation>
        </message>
        <message>
            <source>The currency: the post names %1, a campaign has one, and %2 is assumed.</source>
            <translation>La devise : l’annonce nomme %1, une campagne n’en a qu’une, et %2 est supposé.</translation>
        </message>
        <message>
            <source>The last day: the post says "%1".</source>
            <translation>Le dernier jour : l’annonce dit "%1".</translation>
        </message>
        <message>
            <source>The last day: it is not in the post.</source>
            <translation>Le dernier jour : il n’est pas dans l’annonce.</translation>
        </message>
        <message>
            <source>The first day: the post has no date.</source>
            <translation>Le premier jour : l’annonce n’a pas de date.</translation>
        </message>
        <message>
            <source>The donation link: none was found that can be shown.</source>
            <translation>Le lien de don : aucun qui puisse être montré n’a été trouvé.</translation>
        </message>
        <message>
            <source>A membership link: none was found; without one there is one code.</source>
            <translation>Un lien d’adhésion : aucun n’a été trouvé ; sans lui, il y a un seul code.</translation>
        </message>
        <message>
            <source>The donation link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Le lien de don : c’est peut-être %1 ; aucun code n’est montré pour lui avant que vous l’ayez réglé.</translation>
        </message>
        <message>
            <source>The membership link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>Le lien d’adhésion : c’est peut-être %1 ; aucun code n’est montré pour lui avant que vous l’ayez réglé.</translation>
        </message>
        <message>
            <source>The post writes the link with http; %1 is taken, so try it.</source>
            <translation>L’annonce écrit le lien avec http ; %1 est repris, essayez-le donc.</translation>
        </message>
        <message>
            <source>A partner’s offer without a page of its own: "%1"</source>
            <translation>L’offre d’un partenaire sans page à elle : "%1"</translation>
        </message>
        <message>
            <source>A partner’s offer: "%1"; it may be %2, and has no code until you have set it.</source>
            <translation>L’offre d’un partenaire : "%1" ; c’est peut-être %2, et elle n’a pas de code avant que vous l’ayez réglée.</translation>
        </message>
        <message>
            <source>What membership costs: "%1"</source>
            <translation>Ce que coûte l’adhésion : "%1"</translation>
        </message>
        <message>
            <source>Giving every month, if people can: "%1"</source>
            <translation>Donner chaque mois, si c’est possible : "%1"</translation>
        </message>
        <message>
            <source>A figure of the drive, if it still holds: "%1"</source>
            <translation>Un chiffre de la campagne, s’il est encore juste : "%1"</translation>
        </message>
        <message>
            <source>For people who gave already: "%1"</source>
            <translation>Pour ceux qui ont déjà donné : "%1"</translation>
        </message>
        <message>
            <source>Both asks lead to the same page.</source>
            <translation>Les deux demandes mènent à la même page.</translation>
        </message>
        <message>
            <source>What donations do: the post has no list of it.</source>
            <translation>Ce que font les dons : l’annonce n’en a pas de liste.</translation>
        </message>
        <message>
            <source>Highlights: none was recognised.</source>
            <translation>Temps forts : aucun n’a été reconnu.</translation>
        </message>
        <message numerus="yes">
            <source>Titles: %Ln highlight(s) without one of its own.</source>
            <translation>
                <numerusform>Titres : %Ln temps fort n’a pas le sien.</numerusform>
                <numerusform>Titres : %Ln temps forts n’ont pas le leur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long titles: %Ln highlight(s), cut to fit.</source>
            <translation>
                <numerusform>Titres longs : %Ln temps fort, raccourci.</numerusform>
                <numerusform>Titres longs : %Ln temps forts, raccourcis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long texts: %Ln highlight(s) to shorten.</source>
            <translation>
                <numerusform>Textes longs : %Ln temps fort à raccourcir.</numerusform>
                <numerusform>Textes longs : %Ln temps forts à raccourcir.</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks: the post has none.</source>
            <translation>Le remerciement : l’annonce n’en a pas.</translation>
        </message>
        <message>
            <source>A goal? The post says "%1"</source>
            <translation>Un objectif ? L’annonce dit "%1"</translation>
        </message>
        <message>
            <source>The goal: the post has no figure.</source>
            <translation>L’objectif : l’annonce n’a pas de chiffre.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post offers none.</source>
            <translation>Les montants au choix : l’annonce n’en propose pas.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post says what some amounts do.</source>
            <translation>Les montants au choix : l’annonce dit ce que font certains montants.</translation>
        </message>
        <message>
            <source>Where to follow the drive: the post names no account.</source>
            <translation>Où suivre la campagne : l’annonce ne nomme aucun compte.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clé Stripe</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Autres bornes</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Cette borne</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>to the booth</source>
            <translation>vers le stand</translation>
        </message>
    </context>
    <context>
        <name>OfficeTroubleWords</name>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>Le mode entraînement a sa propre clé et son propre lecteur, il n’y a donc rien à configurer ici.</translation>
        </message>
        <message>
            <source>There is no setting “%1” here.</source>
            <translation>Il n’y a pas de réglage « %1 » ici.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one such as 27.</source>
            <translation>« %1 » n’est pas un nombre ; tapez-en un comme 27.</translation>
        </message>
        <message>
            <source>A network whose name is “%1” cannot be joined from here.</source>
            <translation>Un réseau nommé « %1 » ne peut pas être rejoint d’ici.</translation>
        </message>
        <message>
            <source>NetworkManager does not look after this computer’s networks; use its own network settings.</source>
            <translation>NetworkManager ne gère pas les réseaux de cet ordinateur ; utilisez ses propres réglages réseau.</translation>
        </message>
        <message>
            <source>This computer is not a kiosk of its own; turn it off the way you usually do.</source>
            <translation>Cet ordinateur n’est pas seulement une borne ; éteignez-le comme d’habitude.</translation>
        </message>
        <message>
            <source>This computer did not respond; try again in a minute.</source>
            <translation>Cet ordinateur n’a pas répondu ; réessayez dans une minute.</translation>
        </message>
        <message>
            <source>This computer could not do that (%1).</source>
            <translation>Cet ordinateur n’a pas pu faire cela (%1).</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>Cela n’a pas marché : %1</translation>
        </message>
        <message>
            <source>no reason was given</source>
            <translation>aucune raison n’a été donnée</translation>
        </message>
        <message>
            <source>%1 already has a campaign in it; choose another folder.</source>
            <translation>%1 contient déjà une campagne ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>This campaign cannot be shown yet: %1</source>
            <translation>Cette campagne ne peut pas encore être montrée : %1</translation>
        </message>
        <message>
            <source>Not saved, because it could not be shown: %1</source>
            <translation>Pas enregistré, car elle ne pourrait pas être montrée : %1</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more mistake(s).</source>
            <translation>
                <numerusform>Il y a encore %n erreur.</numerusform>
                <numerusform>Il y a encore %n erreurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign was not packed: %1</source>
            <translation>La campagne n’a pas été emballée : %1</translation>
        </message>
        <message>
            <source>%1 was not opened: %2</source>
            <translation>%1 n’a pas été ouvert : %2</translation>
        </message>
        <message>
            <source>%1 was not used: %2; %3.</source>
            <translation>%1 n’a pas été utilisé : %2 ; %3.</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2 (%3).</source>
            <translation>%1 n’a pas pu être copié vers %2 (%3).</translation>
        </message>
        <message>
            <source>The change could not be written (%1); check the disk it is on.</source>
            <translation>La modification n’a pas pu être écrite (%1) ; vérifiez le disque où elle se trouve.</translation>
        </message>
        <message>
            <source>campaign.toml is not valid TOML; correct it in a text editor first.</source>
            <translation>campaign.toml n’est pas du TOML valable ; corrigez-le d’abord dans un éditeur de texte.</translation>
        </message>
        <message>
            <source>This part of campaign.toml is written in an unusual way; change it in a text editor.</source>
            <translation>Cette partie de campaign.toml est écrite d’une façon inhabituelle ; modifiez-la dans un éditeur de texte.</translation>
        </message>
        <message>
            <source>%1 cannot be changed from here; correct it in a text editor first.</source>
            <translation>%1 ne peut pas être modifié d’ici ; corrigez-le d’abord dans un éditeur de texte.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; “kiosk ledger tally” names them and says how to take them over.</source>
            <translation>Enregistré. Les dons de « %1 » en %2 que le registre a déjà ne comptent pas pour cet identifiant et cette devise ; « kiosk ledger tally » les nomme et dit comment les reprendre.</translation>
        </message>
        <message>
            <source>Saved, and shown on this kiosk’s screen.</source>
            <translation>Enregistré, et montré à l’écran de cette borne.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Arrêté ; aucun fichier n’a été écrit.</translation>
        </message>
        <message>
            <source>Stopped; nothing was added.</source>
            <translation>Arrêté ; rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>“%1” is now under Campaigns.</source>
            <translation>« %1 » est maintenant sous « Campagnes ».</translation>
        </message>
        <message>
            <source>Packed into %1. Open it on the other kiosk, or put it on your website and download it from there.</source>
            <translation>Emballée dans %1. Ouvrez-la sur l’autre borne, ou mettez-la sur votre site et téléchargez-la de là.</translation>
        </message>
        <message>
            <source>The volunteers’ PIN is set.</source>
            <translation>Le PIN des bénévoles est défini.</translation>
        </message>
        <message>
            <source>The staff PIN is set.</source>
            <translation>Le PIN des responsables est défini.</translation>
        </message>
        <message>
            <source>You can now register readers at %1.</source>
            <translation>Vous pouvez maintenant enregistrer des lecteurs à %1.</translation>
        </message>
        <message>
            <source>This kiosk is now on %1.</source>
            <translation>Cette borne est maintenant sur %1.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it: %1</source>
            <translation>Attendez que ce soit fini, ou arrêtez-le : %1</translation>
        </message>
        <message>
            <source>%2 cannot be read or written (%1).</source>
            <translation>%2 ne peut pas être lu ou écrit (%1).</translation>
        </message>
        <message>
            <source>That cannot be read (%1).</source>
            <translation>Cela ne peut pas être lu (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s) keep it off the screen</source>
            <translation>
                <numerusform>%n erreur la tient hors de l’écran</numerusform>
                <numerusform>%n erreurs la tiennent hors de l’écran</numerusform>
            </translation>
        </message>
        <message>
            <source>Built-in example</source>
            <translation>Exemple intégré</translation>
        </message>
        <message>
            <source>There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.</source>
            <translation>Il n’y a pas encore de clé Stripe, donc cette borne n’accepte ni cartes ni paiements par téléphone.</translation>
        </message>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>Le mode entraînement a sa propre clé et son propre lecteur, il n’y a donc rien à configurer ici.</translation>
        </message>
        <message>
            <source>%1: real gifts need a live key.</source>
            <translation>%1 : les vrais dons demandent une clé de production.</translation>
        </message>
        <message>
            <source>Stripe accepts it, and it has every permission this kiosk needs.</source>
            <translation>Stripe l’accepte, et elle a toutes les autorisations dont cette borne a besoin.</translation>
        </message>
        <message>
            <source>It lacks some of the permissions below. Add them in Stripe’s Dashboard.</source>
            <translation>Il lui manque certaines des autorisations ci-dessous. Ajoutez-les dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1.</source>
            <translation>Elle marche, mais un voleur pourrait en faire plus. Dans le Dashboard Stripe, retirez-lui : %1.</translation>
        </message>
        <message>
            <source>no location</source>
            <translation>aucun emplacement</translation>
        </message>
        <message>
            <source>live</source>
            <translation>production</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <source>%1 · in use</source>
            <translation>%1 · utilisé</translation>
        </message>
        <message>
            <source>%1 · %2%</source>
            <translation>%1 · %2 %</translation>
        </message>
        <message>
            <source>%1 · %2% · no password</source>
            <translation>%1 · %2 % · sans mot de passe</translation>
        </message>
        <message>
            <source>This kiosk is online: Stripe answers.</source>
            <translation>Cette borne est en ligne : Stripe répond.</translation>
        </message>
        <message>
            <source>This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s hotspot, or ask the venue to let this kiosk through.</source>
            <translation>Ce réseau a une page de connexion, que la borne ne peut pas ouvrir. Prenez un autre réseau ou le partage de connexion d’un téléphone, ou demandez au lieu de laisser passer cette borne.</translation>
        </message>
        <message>
            <source>This kiosk is on a network that does not reach the internet, or not Stripe.</source>
            <translation>Cette borne est sur un réseau qui n’atteint pas internet, ou pas Stripe.</translation>
        </message>
        <message>
            <source>This kiosk is not on a network.</source>
            <translation>Cette borne n’est sur aucun réseau.</translation>
        </message>
        <message>
            <source>Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, and whether the network has a sign-in page.</source>
            <translation>Ce qui répond sur ce réseau ne peut pas prouver être Stripe. Vérifiez la date et l’heure de cet ordinateur, et si le réseau a une page de connexion.</translation>
        </message>
        <message>
            <source>It is not known yet whether this kiosk is online.</source>
            <translation>On ne sait pas encore si cette borne est en ligne.</translation>
        </message>
        <message>
            <source>%1: read just now, as of %2.</source>
            <translation>%1 : lu à l’instant, chiffres de %2.</translation>
        </message>
        <message>
            <source>%1: gifts at Stripe are counted one by one; see Stripe key.</source>
            <translation>%1 : les dons chez Stripe sont comptés un par un ; voir « Clé Stripe ».</translation>
        </message>
        <message>
            <source>%1 %2 of %3 · %4</source>
            <translation>%1 %2 sur %3 · %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This is the earlier version. Save it to use it.</source>
            <translation>Voici la version antérieure. Enregistrez-la pour l’utiliser.</translation>
        </message>
        <message>
            <source>This kiosk’s screen now shows it.</source>
            <translation>L’écran de cette borne la montre maintenant.</translation>
        </message>
        <message>
            <source>Correct the mistakes in this campaign first.</source>
            <translation>Corrigez d’abord les erreurs de cette campagne.</translation>
        </message>
        <message>
            <source>Something went wrong that should not; the log has the details.</source>
            <translation>Quelque chose a mal tourné qui ne devrait pas ; le journal a les détails.</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 est enregistré.</translation>
        </message>
        <message>
            <source>%1 is registered, but is not this kiosk’s reader yet: %2</source>
            <translation>%1 est enregistré, mais n’est pas encore le lecteur de cette borne : %2</translation>
        </message>
        <message>
            <source>This kiosk uses it from its next start on.</source>
            <translation>Cette borne l’utilise dès son prochain démarrage.</translation>
        </message>
        <message>
            <source>Practice mode has its own reader, so none is kept.</source>
            <translation>Le mode entraînement a son propre lecteur, donc aucun n’est gardé.</translation>
        </message>
        <message>
            <source>A restricted live key</source>
            <translation>Une clé de production limitée</translation>
        </message>
        <message>
            <source>A secret live key</source>
            <translation>Une clé de production secrète</translation>
        </message>
        <message>
            <source>A restricted test key</source>
            <translation>Une clé de test limitée</translation>
        </message>
        <message>
            <source>A secret test key</source>
            <translation>Une clé de test secrète</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message>
            <source>The card reader is free. The payment on it is ended.</source>
            <translation>Le lecteur de cartes est libre. Le paiement en cours y est terminé.</translation>
        </message>
        <message>
            <source>The card reader was free already.</source>
            <translation>Le lecteur de cartes était déjà libre.</translation>
        </message>
        <message>
            <source>The payment of %1 is closed. Cards can be taken again; tell staff.</source>
            <translation>Le paiement de %1 est fermé. Les cartes marchent à nouveau ; prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe knows how that payment ended. Cards can be taken again.</source>
            <translation>Stripe sait comment ce paiement a fini. Les cartes marchent à nouveau.</translation>
        </message>
        <message>
            <source>No card reader is set up here.</source>
            <translation>Aucun lecteur de cartes n’est configuré ici.</translation>
        </message>
        <message>
            <source>Practice only: no receipt was sent.</source>
            <translation>Entraînement seulement : aucun reçu n’a été envoyé.</translation>
        </message>
        <message>
            <source>Receipt sent.</source>
            <translation>Reçu envoyé.</translation>
        </message>
        <message>
            <source>The receipt wasn’t sent. Check the address and the network, then try again.</source>
            <translation>Le reçu n’a pas été envoyé. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; you can end the day again at any time.</source>
            <translation>Arrêté. Rien n’est perdu ; vous pouvez terminer la journée à nouveau à tout moment.</translation>
        </message>
        <message>
            <source>This kiosk’s settings can’t be read. The check-list says what to fix first.</source>
            <translation>Les réglages de cette borne sont illisibles. Les vérifications disent quoi corriger d’abord.</translation>
        </message>
        <message>
            <source>Something went wrong. Check whether it was done, then tell staff.</source>
            <translation>Quelque chose a mal tourné. Vérifiez si c’est fait, puis prévenez un responsable.</translation>
        </message>
        <message>
            <source>The booth is open.</source>
            <translation>Le stand est ouvert.</translation>
        </message>
        <message>
            <source>The screen now shows only stories and codes.</source>
            <translation>L’écran ne montre maintenant que des récits et des codes.</translation>
        </message>
        <message>
            <source>The booth is closed.</source>
            <translation>Le stand est fermé.</translation>
        </message>
        <message>
            <source>Shift %1 has started.</source>
            <translation>La permanence %1 a commencé.</translation>
        </message>
        <message>
            <source>“%1” has brought %2 so far. To put it right, enter it again.</source>
            <translation>« %1 » a rapporté %2 jusqu’ici. Pour corriger, saisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>Recorded %1 as no. %2. You can undo it under Gifts.</source>
            <translation>%1 saisi, n° %2. Vous pouvez l’annuler sous « Dons ».</translation>
        </message>
        <message>
            <source>No. %1 is undone. The members no longer count.</source>
            <translation>Le n° %1 est annulé. Les membres ne comptent plus.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Give the money back.</source>
            <translation>Le n° %1 est annulé. Rendez l’argent.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Now record the right amount.</source>
            <translation>Le n° %1 est annulé. Saisissez maintenant le bon montant.</translation>
        </message>
        <message>
            <source>No. %1 is undone.</source>
            <translation>Le n° %1 est annulé.</translation>
        </message>
        <message>
            <source>No. %1 counts again, as no. %2.</source>
            <translation>Le n° %1 compte à nouveau, comme n° %2.</translation>
        </message>
        <message>
            <source>“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB.</source>
            <translation>« %1 » ne va pas pour une permanence. Prenez jusqu’à huit lettres ou chiffres, comme AB.</translation>
        </message>
        <message>
            <source>There were already %1 shifts of this name today. Use another.</source>
            <translation>Il y a déjà eu %1 permanences de ce nom aujourd’hui. Prenez-en un autre.</translation>
        </message>
        <message>
            <source>Gifts by card and phone are recorded automatically; don’t enter them here.</source>
            <translation>Les dons par carte et téléphone sont enregistrés automatiquement ; ne les saisissez pas ici.</translation>
        </message>
        <message>
            <source>This wasn’t recorded here today, so it can’t be undone here. Tell staff.</source>
            <translation>Ceci n’a pas été saisi ici aujourd’hui et ne peut donc pas être annulé ici. Prévenez un responsable.</translation>
        </message>
        <message>
            <source>This was already undone. Nothing has changed.</source>
            <translation>C’était déjà annulé. Rien n’a changé.</translation>
        </message>
        <message>
            <source>This still counts. Nothing has changed.</source>
            <translation>Ceci compte encore. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Card and phone payments are refunded through Stripe. Note the time and the amount, say that staff will refund it, and tell staff.</source>
            <translation>Les paiements par carte et téléphone sont remboursés par Stripe. Notez l’heure et le montant, dites que les responsables rembourseront, et prévenez-les.</translation>
        </message>
        <message>
            <source>Shift %1 has ended, but the next one didn’t start:</source>
            <translation>La permanence %1 est terminée, mais la suivante n’a pas commencé :</translation>
        </message>
        <message>
            <source>The booth is closed, but its shift couldn’t be ended:</source>
            <translation>Le stand est fermé, mais sa permanence n’a pas pu être terminée :</translation>
        </message>
        <message>
            <source>After a restart the kiosk won’t remember this: %1 can’t be written (%2).</source>
            <translation>Après un redémarrage, la borne ne s’en souviendra pas : %1 ne peut pas être écrit (%2).</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>%1 is being changed: %2</source>
            <translation>%1 est en cours de modification : %2</translation>
        </message>
        <message>
            <source>its campaign cannot be shown: %1</source>
            <translation>sa campagne ne peut pas être montrée : %1</translation>
        </message>
        <message>
            <source>put that right and pack it again</source>
            <translation>corrigez cela et emballez-la à nouveau</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1 ; %2.</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln file(s) in it</source>
            <translation>
                <numerusform>il contient %Ln fichier</numerusform>
                <numerusform>il contient %Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %1</source>
            <translation>une campagne en a %1 au plus</translation>
        </message>
        <message>
            <source>%1 is in it twice, if only in other letters</source>
            <translation>%1 y est deux fois, même si c’est écrit autrement</translation>
        </message>
        <message>
            <source>rename one of the two</source>
            <translation>renommez l’un des deux</translation>
        </message>
        <message>
            <source>%1 lies in something that is a file itself</source>
            <translation>%1 se trouve dans ce qui est lui-même un fichier</translation>
        </message>
        <message>
            <source>do not use it, and ask whoever sent it for another</source>
            <translation>ne l’utilisez pas, et demandez-en un autre à qui l’a envoyé</translation>
        </message>
        <message>
            <source>%1 has signs that no file’s name should have</source>
            <translation>%1 a des signes qu’aucun nom de fichier ne devrait avoir</translation>
        </message>
        <message>
            <source>give it a plain name</source>
            <translation>donnez-lui un nom simple</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln character(s)</source>
            <translation>
                <numerusform>%1 a %Ln caractère</numerusform>
                <numerusform>%1 a %Ln caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>give it a name of at most %2</source>
            <translation>donnez-lui un nom de %2 au plus</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 sort du dossier de la campagne</translation>
        </message>
        <message>
            <source>%1 is a folder, and a pack holds files only</source>
            <translation>%1 est un dossier, et un paquet ne contient que des fichiers</translation>
        </message>
        <message>
            <source>make it anew with kiosk campaign pack</source>
            <translation>refaites-le avec kiosk campaign pack</translation>
        </message>
        <message numerus="yes">
            <source>%1 lies %Ln folder(s) down</source>
            <translation>
                <numerusform>%1 est à %Ln dossier de profondeur</numerusform>
                <numerusform>%1 est à %Ln dossiers de profondeur</numerusform>
            </translation>
        </message>
        <message>
            <source>keep pictures at most %2 down</source>
            <translation>gardez les images à %2 au plus</translation>
        </message>
        <message>
            <source>%1 is no name on some systems</source>
            <translation>%1 n’est pas un nom sur certains systèmes</translation>
        </message>
        <message>
            <source>%1 is no part of a campaign</source>
            <translation>%1 ne fait pas partie d’une campagne</translation>
        </message>
        <message numerus="yes">
            <source>it says it has %Ln file(s) and lists %1</source>
            <translation>
                <numerusform>il annonce %Ln fichier et en liste %1</numerusform>
                <numerusform>il annonce %Ln fichiers et en liste %1</numerusform>
            </translation>
        </message>
        <message>
            <source>copy or fetch it again</source>
            <translation>copiez-le ou téléchargez-le à nouveau</translation>
        </message>
        <message>
            <source>there is no %1 in it</source>
            <translation>il ne contient pas de %1</translation>
        </message>
        <message>
            <source>%1 unpacks to more than it says</source>
            <translation>%1 se déballe en plus qu’il ne dit</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 est endommagé</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>il est illisible (%1)</translation>
        </message>
        <message>
            <source>check the file, and that the stick is there</source>
            <translation>vérifiez le fichier, et que la clé USB est là</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>il est endommagé</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>il a %Ln octet</numerusform>
                <numerusform>il a %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>make its pictures smaller, %1 in all at most</source>
            <translation>réduisez ses images, à %1 au plus en tout</translation>
        </message>
        <message>
            <source>it is not a packed campaign</source>
            <translation>ce n’est pas une campagne emballée</translation>
        </message>
        <message>
            <source>name a file that kiosk campaign pack made</source>
            <translation>nommez un fichier fait par kiosk campaign pack</translation>
        </message>
        <message>
            <source>it is cut short, or something was added at its end</source>
            <translation>il est coupé, ou quelque chose a été ajouté à la fin</translation>
        </message>
        <message>
            <source>it is built as archives beyond 4 GB are</source>
            <translation>il est construit comme les archives de plus de 4 Go</translation>
        </message>
        <message>
            <source>it is only a part of an archive, or has a comment</source>
            <translation>ce n’est qu’une partie d’archive, ou il a un commentaire</translation>
        </message>
        <message numerus="yes">
            <source>it lists %Ln file(s) in %1 bytes</source>
            <translation>
                <numerusform>il liste %Ln fichier en %1 octets</numerusform>
                <numerusform>il liste %Ln fichiers en %1 octets</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %2</source>
            <translation>une campagne en a %2 au plus</translation>
        </message>
        <message>
            <source>something stands before its files or after them</source>
            <translation>il y a quelque chose avant ou après ses fichiers</translation>
        </message>
        <message>
            <source>%1 is a link, a folder or a device</source>
            <translation>%1 est un lien, un dossier ou un appareil</translation>
        </message>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 est chiffré</translation>
        </message>
        <message>
            <source>make it anew without a password</source>
            <translation>refaites-le sans mot de passe</translation>
        </message>
        <message>
            <source>%1 is packed in a way that not every system knows</source>
            <translation>%1 est compressé d’une façon que tous les systèmes ne connaissent pas</translation>
        </message>
        <message>
            <source>%1 is listed as files beyond 4 GB are</source>
            <translation>%1 est listé comme les fichiers de plus de 4 Go</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s)</source>
            <translation>
                <numerusform>%1 a %Ln octet</numerusform>
                <numerusform>%1 a %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>make it smaller, %2 at most</source>
            <translation>réduisez-le, à %2 au plus</translation>
        </message>
        <message numerus="yes">
            <source>its files have %Ln byte(s) together</source>
            <translation>
                <numerusform>ses fichiers ont ensemble %Ln octet</numerusform>
                <numerusform>ses fichiers ont ensemble %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>some of its files lie over others</source>
            <translation>certains de ses fichiers en recouvrent d’autres</translation>
        </message>
        <message>
            <source>something is hidden between its files</source>
            <translation>quelque chose est caché entre ses fichiers</translation>
        </message>
        <message>
            <source>%1 doesn’t end in %2</source>
            <translation>%1 ne finit pas par %2</translation>
        </message>
        <message>
            <source>name it %3</source>
            <translation>nommez-le %3</translation>
        </message>
        <message>
            <source>it has more than %1 bytes with its pictures</source>
            <translation>il a plus de %1 octets avec ses images</translation>
        </message>
        <message>
            <source>make some of them smaller</source>
            <translation>réduisez-en quelques-unes</translation>
        </message>
        <message>
            <source>check its name and who may read it</source>
            <translation>vérifiez son nom et qui peut le lire</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>name the packed campaign itself</source>
            <translation>nommez la campagne emballée elle-même</translation>
        </message>
        <message>
            <source>%1 is in it, and its campaign doesn’t name it</source>
            <translation>%1 y est, et sa campagne ne le nomme pas</translation>
        </message>
        <message>
            <source>%1 has too many campaigns called %2</source>
            <translation>%1 a trop de campagnes appelées %2</translation>
        </message>
        <message>
            <source>remove those that are no longer needed</source>
            <translation>supprimez celles qui ne servent plus</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>now</source>
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>Don à %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>Adhésion à %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>Don mensuel à %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Vous donnez %1 aujourd’hui, puis %1 ce même jour chaque mois, jusqu’à ce que vous arrêtiez.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Vous donnez %1 dans un mois, puis %1 chaque mois, jusqu’à ce que vous arrêtiez.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Vous pouvez arrêter à tout moment : %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>Votre reçu</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Tapez votre adresse e-mail ; elle ne sert qu’à ce reçu.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>Pas de reçu</translation>
        </message>
        <message>
            <source>Send</source>
            <comment>a button on a reader: 30 characters at most</comment>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>There is no card reader here yet; staff register one in the office, under Card reader.</source>
            <translation>Il n’y a pas encore de lecteur de cartes ici ; un responsable en enregistre un dans l’administration, sous « Lecteur de cartes ».</translation>
        </message>
        <message>
            <source>Nobody can pay by phone here; staff check the office’s page Stripe key.</source>
            <translation>Personne ne peut payer par téléphone ici ; un responsable vérifie la page « Clé Stripe » de l’administration.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off; in the booth view, touch Open.</source>
            <translation>Aucune permanence en cours, donc pas de cartes ; dans la vue du stand, touchez « Ouvert ».</translation>
        </message>
        <message>
            <source>The payment before isn’t confirmed yet; no card is taken until it is.</source>
            <translation>Le paiement précédent n’est pas encore confirmé ; aucune carte n’est acceptée d’ici là.</translation>
        </message>
        <message>
            <source>Stripe knows no payment %1 for this key, so another account may have taken it; set that account’s key again, or close the payment: %2</source>
            <translation>Stripe ne connaît pas de paiement %1 pour cette clé : un autre compte l’a peut-être reçu ; remettez la clé de ce compte, ou fermez le paiement : %2</translation>
        </message>
        <message>
            <source>The card reader is busy for somebody else, so it was left alone; ask who uses it.</source>
            <translation>Le lecteur de cartes est occupé pour quelqu’un d’autre, on n’y a donc pas touché ; demandez qui s’en sert.</translation>
        </message>
        <message>
            <source>Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment methods, or take it out of the campaign. Everything else works.</source>
            <translation>La page de Stripe ne propose pas %1 ; un responsable l’active dans le Dashboard Stripe sous « Paramètres », « Moyens de paiement », ou le retire de la campagne. Tout le reste marche.</translation>
        </message>
        <message>
            <source>Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the right key again, or somebody closes the payment on the Booth page.</source>
            <translation>Stripe ne sait rien du paiement précédent, comme si la clé était d’un autre compte ; un responsable remet la bonne clé, ou quelqu’un ferme le paiement sur la page « Stand ».</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which can’t be written (%2); free it.</source>
            <translation>L’entraînement garde son propre Stripe dans %1, qui ne peut pas être écrit (%2) ; libérez-le.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which holds something else; move it away.</source>
            <translation>L’entraînement garde son propre Stripe dans %1, qui contient autre chose ; déplacez-le.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.</source>
            <translation>L’entraînement garde son propre Stripe dans %1, qui est endommagé ; supprimez-le pour recommencer.</translation>
        </message>
        <message>
            <source>Stripe answered about another payment; take no cards, tell staff.</source>
            <translation>Stripe a répondu au sujet d’un autre paiement ; n’acceptez aucune carte, prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe mixes test and live payments; take no cards, tell staff.</source>
            <translation>Stripe mélange paiements de test et réels ; n’acceptez aucune carte, prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe names another amount than was chosen; take no cards, tell staff.</source>
            <translation>Stripe nomme un autre montant que celui choisi ; n’acceptez aucune carte, prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.</source>
            <translation>Le paiement chez Stripe n’est pas marqué comme celui de cette borne ; n’acceptez aucune carte, prévenez un responsable.</translation>
        </message>
        <message>
            <source>The Stripe account can’t take cards on a reader; offer another way to give, and tell staff.</source>
            <translation>Le compte Stripe ne peut pas accepter de cartes sur un lecteur ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>Les pages du compte Stripe n’acceptent pas les cartes, ou acceptent plus que ce que la campagne propose ; proposez une autre façon de donner et prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; offer another way to give, and tell staff.</source>
            <translation>La page de Stripe est à une adresse qui n’est pas de Stripe, donc elle n’est pas montrée ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>Somebody cancelled the payment at Stripe; nothing was taken.</source>
            <translation>Quelqu’un a annulé le paiement chez Stripe ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>The card reader doesn’t let go of an earlier payment; switch it off and on again.</source>
            <translation>Le lecteur de cartes ne lâche pas un paiement précédent ; éteignez-le et rallumez-le.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; check that it is on and connected to the network.</source>
            <translation>Le lecteur de cartes ne répond pas ; vérifiez qu’il est allumé et connecté au réseau.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; try again, or use another way to give.</source>
            <translation>Le lecteur de cartes a échoué pendant le paiement ; réessayez, ou prenez une autre façon de donner.</translation>
        </message>
        <message>
            <source>Stripe hasn’t confirmed yet whether the payment went through; it is asked again.</source>
            <translation>Stripe n’a pas encore confirmé si le paiement est passé ; on le lui redemande.</translation>
        </message>
        <message>
            <source>Something unexpected happened; the log has the details.</source>
            <translation>Un imprévu est survenu ; le journal a les détails.</translation>
        </message>
        <message>
            <source>This card has expired; please try another card.</source>
            <translation>Cette carte a expiré ; essayez une autre carte.</translation>
        </message>
        <message>
            <source>The PIN was not right; please try again or use another card.</source>
            <translation>Le code n’était pas juste ; réessayez ou prenez une autre carte.</translation>
        </message>
        <message>
            <source>This card’s PIN is locked; please try another card.</source>
            <translation>Le code de cette carte est bloqué ; essayez une autre carte.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer; please try again or use another card.</source>
            <translation>La banque de la carte n’a pas pu répondre ; réessayez ou prenez une autre carte.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; please try another card.</source>
            <translation>La banque de la carte a refusé, et rien n’a été débité ; essayez une autre carte.</translation>
        </message>
        <message>
            <source>The payment was given up and its page is closed; nothing was taken.</source>
            <translation>Le paiement a été abandonné et sa page est fermée ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>The payment was cancelled on the reader; nothing was taken.</source>
            <translation>Le paiement a été annulé sur le lecteur ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>Nobody paid before the page closed; nothing was taken.</source>
            <translation>Personne n’a payé avant la fermeture de la page ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>Nobody presented a card; nothing was taken.</source>
            <translation>Personne n’a présenté de carte ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>The payment was cancelled; nothing was taken.</source>
            <translation>Le paiement a été annulé ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>The program was told to end; nothing was taken.</source>
            <translation>Le programme a reçu l’ordre de s’arrêter ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>No card may be taken now; nothing was taken.</source>
            <translation>Aucune carte ne peut être acceptée maintenant ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>Something else is using the card reader; nothing was taken. Ask who else uses it.</source>
            <translation>Autre chose utilise le lecteur de cartes ; rien n’a été débité. Demandez qui d’autre s’en sert.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; nothing was taken. Check that it is on and in the network.</source>
            <translation>Le lecteur de cartes ne répond pas ; rien n’a été débité. Vérifiez qu’il est allumé et sur le réseau.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; nothing was taken. Try again.</source>
            <translation>Le lecteur de cartes a échoué pendant le paiement ; rien n’a été débité. Réessayez.</translation>
        </message>
        <message>
            <source>Stripe can’t be reached; nothing was taken. Check the network.</source>
            <translation>Stripe est injoignable ; rien n’a été débité. Vérifiez le réseau.</translation>
        </message>
        <message>
            <source>Stripe doesn’t take this payment; nothing was taken.</source>
            <translation>Stripe n’accepte pas ce paiement ; rien n’a été débité.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>L’argent d’un paiement par téléphone n’est jamais arrivé ; rien n’a été reçu.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Un téléphone vise le code</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Vos %1 deviennent %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Votre don : %1, abondé dans la limite du fonds promis</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>Votre adhésion : %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Votre don : %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Chaque mois : %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Un instant, annulation…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Visez le code avec votre téléphone</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Entraînement : ce code n’ouvre aucune page. Jouez le rôle du téléphone avec les boutons ci-dessous.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Premier prélèvement dans un mois, puis chaque mois. Arrêt à tout moment : %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Prélèvement aujourd’hui, puis ce même jour chaque mois. Arrêt à tout moment : %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>Payez sur votre téléphone. Cet écran vous remerciera.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>Donnez sur le site de %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>Ou tapez : %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Le code ne peut pas s’afficher ici. Payez par carte ou demandez au stand.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Merci de ne pas payer sur votre téléphone maintenant.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Préparation de votre code…</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Pas d’image</translation>
        </message>
    </context>
    <context>
        <name>PictureWords</name>
        <message>
            <source>it takes too long to decode</source>
            <translation>elle est trop longue à décoder</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG</source>
            <translation>enregistrez-la à nouveau en simple PNG ou JPEG</translation>
        </message>
        <message>
            <source>it cannot be decoded safely</source>
            <translation>elle ne peut pas être décodée sans risque</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 40 megapixels</source>
            <translation>enregistrez-la à nouveau en simple PNG ou JPEG de moins de 40 mégapixels</translation>
        </message>
        <message>
            <source>it has more than 40 megapixels, too many for a PNG or WebP</source>
            <translation>elle a plus de 40 mégapixels, trop pour un PNG ou un WebP</translation>
        </message>
        <message>
            <source>save it as JPEG, which may have 200, or with fewer pixels</source>
            <translation>enregistrez-la en JPEG, qui peut en avoir 200, ou avec moins de pixels</translation>
        </message>
        <message>
            <source>it has more than 200 megapixels</source>
            <translation>elle a plus de 200 mégapixels</translation>
        </message>
        <message>
            <source>save it with fewer pixels</source>
            <translation>enregistrez-la avec moins de pixels</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 200 megapixels, not progressive</source>
            <translation>enregistrez-la à nouveau en simple PNG ou JPEG de moins de 200 mégapixels, non progressif</translation>
        </message>
        <message>
            <source>it lies outside the campaign’s folder</source>
            <translation>elle est hors du dossier de la campagne</translation>
        </message>
        <message>
            <source>put the picture itself there</source>
            <translation>mettez-y l’image elle-même</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>put a picture there</source>
            <translation>mettez-y une image</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>il a %Ln octet</numerusform>
                <numerusform>il a %Ln octets</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>restez sous %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <source>put it beside campaign.toml or correct the name</source>
            <translation>mettez-la à côté de campaign.toml ou corrigez le nom</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>il est illisible (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>vérifiez le fichier et qui peut le lire</translation>
        </message>
        <message>
            <source>it cannot be read, since links lead in a circle</source>
            <translation>elle est illisible, car des liens tournent en rond</translation>
        </message>
        <message>
            <source>it is not a PNG, JPEG or WebP picture, whatever its name says</source>
            <translation>ce n’est pas une image PNG, JPEG ou WebP, quoi que dise son nom</translation>
        </message>
        <message>
            <source>save it as one</source>
            <translation>enregistrez-la dans l’un d’eux</translation>
        </message>
        <message>
            <source>it is a HEIC picture</source>
            <translation>c’est une image HEIC</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>ouvrez-la sur un téléphone ou un ordinateur et exportez-la ou partagez-la en JPEG</translation>
        </message>
        <message>
            <source>it is an AVIF picture</source>
            <translation>c’est une image AVIF</translation>
        </message>
        <message>
            <source>it has only %1 by %2 pixels</source>
            <translation>elle n’a que %1 sur %2 pixels</translation>
        </message>
        <message>
            <source>use one that is %3 pixels wide or more</source>
            <translation>prenez-en une d’au moins %3 pixels de large</translation>
        </message>
    </context>
    <context>
        <name>PieceRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <translation>Repris : %1</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Make it a story</source>
            <translation>En faire un récit</translation>
        </message>
        <message>
            <source>Use as code</source>
            <translation>Prendre comme code</translation>
        </message>
        <message>
            <source>Show with story</source>
            <translation>Montrer avec récit</translation>
        </message>
        <message>
            <source>Make it the goal</source>
            <translation>En faire l’objectif</translation>
        </message>
        <message>
            <source>Use as first day</source>
            <translation>Prendre : premier jour</translation>
        </message>
        <message>
            <source>Use as last day</source>
            <translation>Prendre : dernier jour</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Le proposer</translation>
        </message>
        <message>
            <source>Use picture</source>
            <translation>Prendre l’image</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>The head’s line</source>
            <translation>La ligne d’en-tête</translation>
        </message>
        <message>
            <source>The heading</source>
            <translation>Le titre</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La phrase</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>Dans une liste</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>Dans un tableau</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>Le lien</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>L’image</translation>
        </message>
        <message>
            <source>Beside the announcement</source>
            <translation>À côté de l’annonce</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>a campaign has no place for it</source>
            <translation>une campagne n’a pas de place pour cela</translation>
        </message>
        <message>
            <source>more than the screen has room for</source>
            <translation>plus que l’écran n’a de place</translation>
        </message>
        <message>
            <source>it speaks of the page it stands on</source>
            <translation>cela parle de la page où cela se trouve</translation>
        </message>
        <message>
            <source>not for a public screen</source>
            <translation>pas pour un écran public</translation>
        </message>
        <message>
            <source>a link within a text; the screen shows none there</source>
            <translation>un lien dans un texte ; l’écran n’en montre pas là</translation>
        </message>
        <message>
            <source>another link for the same ask</source>
            <translation>un autre lien pour la même demande</translation>
        </message>
        <message>
            <source>it may not be shown</source>
            <translation>cela ne peut pas être montré</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>pas repris</translation>
        </message>
        <message>
            <source>unfinished, a program was to complete it</source>
            <translation>inachevé, un programme devait le compléter</translation>
        </message>
        <message>
            <source>it has no host</source>
            <translation>il n’a pas d’hôte</translation>
        </message>
        <message>
            <source>it opens no page</source>
            <translation>il n’ouvre pas de page</translation>
        </message>
        <message>
            <source>it seems to lead to something else, such as a log-in or a report</source>
            <translation>il semble mener à autre chose, comme une connexion ou un rapport</translation>
        </message>
        <message>
            <source>it seems to lead to an article</source>
            <translation>il semble mener à un article</translation>
        </message>
        <message>
            <source>it leads to a file</source>
            <translation>il mène à un fichier</translation>
        </message>
        <message>
            <source>of the page around the announcement</source>
            <translation>de la page autour de l’annonce</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>un commentaire</translation>
        </message>
        <message>
            <source>of a form</source>
            <translation>d’un formulaire</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>a program of the page</source>
            <translation>un programme de la page</translation>
        </message>
        <message>
            <source>markup of a website</source>
            <translation>du balisage d’un site</translation>
        </message>
        <message>
            <source>a footnote</source>
            <translation>une note de bas de page</translation>
        </message>
        <message>
            <source>embedded in the page</source>
            <translation>intégré à la page</translation>
        </message>
        <message>
            <source>too long or too deep to read</source>
            <translation>trop long ou trop profond à lire</translation>
        </message>
        <message>
            <source>to decide: is this where people give or join?</source>
            <translation>à décider : est-ce là qu’on donne ou adhère ?</translation>
        </message>
        <message>
            <source>to decide: it was too long and is cut</source>
            <translation>à décider : c’était trop long et c’est coupé</translation>
        </message>
        <message>
            <source>to decide: is this the goal?</source>
            <translation>à décider : est-ce l’objectif ?</translation>
        </message>
        <message>
            <source>to decide: is this the last day?</source>
            <translation>à décider : est-ce le dernier jour ?</translation>
        </message>
        <message>
            <source>to decide: is this an amount to offer?</source>
            <translation>à décider : est-ce un montant à proposer ?</translation>
        </message>
        <message>
            <source>to decide: a partner’s offer</source>
            <translation>à décider : l’offre d’un partenaire</translation>
        </message>
        <message>
            <source>to decide: gifts that are matched</source>
            <translation>à décider : des dons abondés</translation>
        </message>
        <message>
            <source>to decide: what membership costs</source>
            <translation>à décider : ce que coûte l’adhésion</translation>
        </message>
        <message>
            <source>to decide: giving every month</source>
            <translation>à décider : donner chaque mois</translation>
        </message>
        <message>
            <source>to decide: does this figure still hold?</source>
            <translation>à décider : ce chiffre est-il encore juste ?</translation>
        </message>
        <message>
            <source>to decide: for people who gave already</source>
            <translation>à décider : pour ceux qui ont déjà donné</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Before you register the first reader, Stripe needs to know where it will be used:</source>
            <translation>Avant d’enregistrer le premier lecteur, Stripe doit savoir où il servira :</translation>
        </message>
        <message>
            <source>Name of the location, such as “Our office”</source>
            <translation>Nom de l’emplacement, comme « Notre bureau »</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rue et numéro</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État ou région</translation>
        </message>
        <message>
            <source>Country, such as US</source>
            <translation>Pays, comme US</translation>
        </message>
        <message>
            <source>Add this location</source>
            <translation>Ajouter cet emplacement</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>the title of story %1</source>
            <translation>le titre du récit %1</translation>
        </message>
        <message>
            <source>the text of story %1</source>
            <translation>le texte du récit %1</translation>
        </message>
        <message>
            <source>the figure of story %1</source>
            <translation>le chiffre du récit %1</translation>
        </message>
        <message>
            <source>what the figure of story %1 is</source>
            <translation>ce qu’est le chiffre du récit %1</translation>
        </message>
        <message>
            <source>the quote of story %1</source>
            <translation>la citation du récit %1</translation>
        </message>
        <message>
            <source>the person of story %1</source>
            <translation>la personne du récit %1</translation>
        </message>
        <message>
            <source>what the person of story %1 does</source>
            <translation>ce que fait la personne du récit %1</translation>
        </message>
        <message>
            <source>the thanks to a funder in story %1</source>
            <translation>le merci à un financeur du récit %1</translation>
        </message>
        <message>
            <source>the link of story %1</source>
            <translation>le lien du récit %1</translation>
        </message>
        <message>
            <source>the picture of story %1</source>
            <translation>l’image du récit %1</translation>
        </message>
        <message>
            <source>what the picture of story %1 shows</source>
            <translation>ce que montre l’image du récit %1</translation>
        </message>
        <message>
            <source>the words above code %1</source>
            <translation>les mots au-dessus du code %1</translation>
        </message>
        <message>
            <source>the line below the words of code %1</source>
            <translation>la ligne sous les mots du code %1</translation>
        </message>
        <message>
            <source>the partner of code %1</source>
            <translation>le partenaire du code %1</translation>
        </message>
        <message>
            <source>where code %1 leads</source>
            <translation>où mène le code %1</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>objectif %1</translation>
        </message>
        <message>
            <source>amount %1</source>
            <translation>montant %1</translation>
        </message>
        <message>
            <source>membership fee %1</source>
            <translation>cotisation %1</translation>
        </message>
        <message>
            <source>fund %1</source>
            <translation>affectation %1</translation>
        </message>
        <message>
            <source>where to follow, line %1</source>
            <translation>où suivre, ligne %1</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>question %1</translation>
        </message>
        <message>
            <source>the drive’s title</source>
            <translation>le titre de la campagne</translation>
        </message>
        <message>
            <source>the subtitle</source>
            <translation>le sous-titre</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>l’organisation</translation>
        </message>
        <message>
            <source>the line for giving and joining</source>
            <translation>la ligne pour donner et adhérer</translation>
        </message>
        <message>
            <source>the heading of the stories</source>
            <translation>le titre des récits</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>le premier jour</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>le dernier jour</translation>
        </message>
        <message>
            <source>the heading of what donations do</source>
            <translation>le titre de ce que font les dons</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>ce que font les dons</translation>
        </message>
        <message>
            <source>the heading of the thanks</source>
            <translation>le titre du remerciement</translation>
        </message>
        <message>
            <source>the thanks</source>
            <translation>le remerciement</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>où suivre</translation>
        </message>
    </context>
    <context>
        <name>PostReview</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Repris</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Essayer les codes</translation>
        </message>
    </context>
    <context>
        <name>PostSheet</name>
        <message>
            <source>A campaign from your announcement</source>
            <translation>Une campagne depuis votre annonce</translation>
        </message>
        <message>
            <source>Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.</source>
            <translation>Collez son texte, tel que copié de la page web, de la lettre d’information ou de l’éditeur ; les liens viennent avec.</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Faire une campagne</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
    </context>
    <context>
        <name>PostTroubleWords</name>
        <message>
            <source>The post gives no campaign that can be shown: %1</source>
            <translation>L’annonce ne donne pas de campagne qui puisse être montrée : %1</translation>
        </message>
        <message>
            <source>%1 is not a file with a post.</source>
            <translation>%1 n’est pas un fichier avec une annonce.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s); a post has at most %2.</source>
            <translation>
                <numerusform>%1 a %Ln octet ; une annonce en a %2 au plus.</numerusform>
                <numerusform>%1 a %Ln octets ; une annonce en a %2 au plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file %1; check the name and the folder.</source>
            <translation>Il n’y a pas de fichier %1 ; vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 ne peut pas être lu (%2).</translation>
        </message>
        <message>
            <source>The file holds no text that can be read; save the post as plain text in UTF-8.</source>
            <translation>Le fichier ne contient pas de texte lisible ; enregistrez l’annonce en texte brut UTF-8.</translation>
        </message>
        <message>
            <source>The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown.</source>
            <translation>L’annonce est %1, ce qui ne se lit pas ; enregistrez sa page d’un navigateur en HTML, ou écrivez-la en Markdown.</translation>
        </message>
        <message>
            <source>%1 takes too long or too much memory to read; give the text of its announcement alone.</source>
            <translation>%1 demande trop de temps ou de mémoire à lire ; donnez seulement le texte de son annonce.</translation>
        </message>
        <message>
            <source>%1 holds a campaign already; choose another folder, or say --replace to replace it.</source>
            <translation>%1 contient déjà une campagne ; choisissez un autre dossier, ou ajoutez --replace pour la remplacer.</translation>
        </message>
        <message>
            <source>The campaign cannot be written to %1 (%2).</source>
            <translation>La campagne ne peut pas être écrite dans %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PostWords</name>
        <message>
            <source>The campaign is in %1, where TO DO marks what is to be decided.</source>
            <translation>La campagne est dans %1, où TO DO marque ce qui est à décider.</translation>
        </message>
        <message>
            <source>The one before it is kept as %1.</source>
            <translation>La précédente est gardée comme %1.</translation>
        </message>
        <message>
            <source>Pieces of the post that are not in the campaign:</source>
            <translation>Morceaux de l’annonce qui ne sont pas dans la campagne :</translation>
        </message>
        <message>
            <source>For you to decide</source>
            <translation>À vous de décider</translation>
        </message>
        <message>
            <source>Taken from the post</source>
            <translation>Repris de l’annonce</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Until you have set %1, the campaign is marked as an example, and the screen says so.</source>
            <translation>Tant que vous n’avez pas réglé %1, la campagne est marquée comme exemple, et l’écran le dit.</translation>
        </message>
        <message>
            <source>other characters</source>
            <translation>autres caractères</translation>
        </message>
        <message numerus="yes">
            <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
            <translation>
                <numerusform>Le texte avait été lu comme %1 au lieu d’UTF-8 ; %Ln endroit est corrigé.</numerusform>
                <numerusform>Le texte avait été lu comme %1 au lieu d’UTF-8 ; %Ln endroits sont corrigés.</numerusform>
            </translation>
        </message>
        <message>
            <source>An example: %1 is %2.</source>
            <translation>Un exemple : %1 devient %2.</translation>
        </message>
        <message>
            <source>Gifts that are matched: "%1" Write it under [matching] if it holds: %2.</source>
            <translation>Dons abondés : "%1" Écrivez-le sous [matching] si c’est exact : %2.</translation>
        </message>
        <message>
            <source>by “%1”</source>
            <translation>par « %1 »</translation>
        </message>
        <message>
            <source>by whom is not said</source>
            <translation>il n’est pas dit par qui</translation>
        </message>
        <message>
            <source>the ratio is not said</source>
            <translation>le rapport n’est pas dit</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>the most is not said</source>
            <translation>le maximum n’est pas dit</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>the last day is not said</source>
            <translation>le dernier jour n’est pas dit</translation>
        </message>
        <message>
            <source>The donation link %1: %2.</source>
            <translation>Le lien de don %1 : %2.</translation>
        </message>
        <message>
            <source>The membership link %1: %2.</source>
            <translation>Le lien d’adhésion %1 : %2.</translation>
        </message>
        <message>
            <source>A link of a highlight, %1: %2.</source>
            <translation>Un lien d’un temps fort, %1 : %2.</translation>
        </message>
        <message>
            <source>The link %1 is unfinished: a program was to complete it.</source>
            <translation>Le lien %1 est inachevé : un programme devait le compléter.</translation>
        </message>
        <message>
            <source>The link %1 has no host; write it whole.</source>
            <translation>Le lien %1 n’a pas d’hôte ; écrivez-le en entier.</translation>
        </message>
        <message>
            <source>The link %1 opens no page.</source>
            <translation>Le lien %1 n’ouvre pas de page.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to something else, such as a log-in or a report.</source>
            <translation>Le lien %1 semble mener à autre chose, comme une connexion ou un rapport.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to an article.</source>
            <translation>Le lien %1 semble mener à un article.</translation>
        </message>
        <message>
            <source>The link %1 leads to a file.</source>
            <translation>Le lien %1 mène à un fichier.</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>l’organisation</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>le titre</translation>
        </message>
        <message>
            <source>the donation link</source>
            <translation>le lien de don</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
            <translation>Carte acceptée</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>Le téléphone paie</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>S’en aller</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>Entraînement : %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Entraînement : rien n’est débité</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Entraînement : aucune carte n’est débitée, rien n’est compté</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>C’est un entraînement : il n’y a rien à payer. Jouez le rôle du téléphone sur l’écran de la borne.</translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>“%1” is none; type %2.</source>
            <translation>« %1 » ne va pas ; il faut : %2.</translation>
        </message>
        <message>
            <source>“%1” has not two parts; type %2.</source>
            <translation>« %1 » n’a pas deux parties ; il faut : %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one.</source>
            <translation>« %1 » n’est pas un nombre ; tapez-en un.</translation>
        </message>
        <message>
            <source>Type which website it is, such as www.example.org.</source>
            <translation>Tapez de quel site il s’agit, comme www.example.org.</translation>
        </message>
        <message>
            <source>It has a website of its own; leave that empty.</source>
            <translation>Il a son propre site ; laissez cela vide.</translation>
        </message>
        <message>
            <source>Type the public key.</source>
            <translation>Tapez la clé publique.</translation>
        </message>
        <message>
            <source>the account’s name</source>
            <translation>le nom du compte</translation>
        </message>
        <message>
            <source>the campaign’s code</source>
            <translation>le code de la campagne</translation>
        </message>
        <message>
            <source>the campaign’s id, under Setup, Information</source>
            <translation>l’identifiant de la campagne, sous Setup, Information</translation>
        </message>
        <message>
            <source>the campaign’s number</source>
            <translation>le numéro de la campagne</translation>
        </message>
        <message>
            <source>the campaign’s path</source>
            <translation>le chemin de la campagne</translation>
        </message>
        <message>
            <source>the eventID in the page’s address</source>
            <translation>le eventID dans l’adresse de la page</translation>
        </message>
        <message>
            <source>the event’s number</source>
            <translation>le numéro de l’événement</translation>
        </message>
        <message>
            <source>the name in the page’s address</source>
            <translation>le nom dans l’adresse de la page</translation>
        </message>
        <message>
            <source>the number in the page’s address</source>
            <translation>le numéro dans l’adresse de la page</translation>
        </message>
        <message>
            <source>the participantID in the page’s address</source>
            <translation>le participantID dans l’adresse de la page</translation>
        </message>
        <message>
            <source>the teamID in the page’s address</source>
            <translation>le teamID dans l’adresse de la page</translation>
        </message>
        <message>
            <source>NONPROFIT/FUNDRAISER, as in the page’s address</source>
            <translation>NONPROFIT/FUNDRAISER, comme dans l’adresse de la page</translation>
        </message>
        <message>
            <source>It wants a key: %1. Give it with kiosk key set feed:%2.</source>
            <translation>Il demande une clé : %1. Donnez-la avec kiosk key set feed:%2.</translation>
        </message>
        <message>
            <source>The key can read who gave, so no kiosk uses it: it is read on the office machine.</source>
            <translation>La clé peut lire qui a donné, donc aucune borne ne l’utilise : il est lu sur la machine d’administration.</translation>
        </message>
        <message>
            <source>Its address has a public key, which everybody may know.</source>
            <translation>Son adresse contient une clé publique, que tout le monde peut connaître.</translation>
        </message>
        <message>
            <source>It names no currency: be sure that it counts in the campaign’s.</source>
            <translation>Il ne nomme pas de devise : assurez-vous qu’il compte dans celle de la campagne.</translation>
        </message>
        <message>
            <source>Read on %1 in %2.</source>
            <translation>Lu le %1 dans %2.</translation>
        </message>
        <message>
            <source>a campaign</source>
            <translation>une campagne</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>un événement</translation>
        </message>
        <message>
            <source>a fundraiser</source>
            <translation>une collecte</translation>
        </message>
        <message>
            <source>a fundraising page</source>
            <translation>une page de collecte</translation>
        </message>
        <message>
            <source>a participant</source>
            <translation>un participant</translation>
        </message>
        <message>
            <source>the number of patrons</source>
            <translation>le nombre de mécènes</translation>
        </message>
        <message>
            <source>a project</source>
            <translation>un projet</translation>
        </message>
        <message>
            <source>what came in since the drive began</source>
            <translation>ce qui est arrivé depuis le début de la campagne</translation>
        </message>
        <message>
            <source>the number of sponsors</source>
            <translation>le nombre de sponsors</translation>
        </message>
        <message>
            <source>a team</source>
            <translation>une équipe</translation>
        </message>
        <message>
            <source>an API key, from Settings, Integrations</source>
            <translation>une clé API, de Settings, Integrations</translation>
        </message>
        <message>
            <source>the application’s id (appId)</source>
            <translation>l’identifiant de l’application (appId)</translation>
        </message>
        <message>
            <source>CLIENT_ID:CLIENT_SECRET of an application of your account</source>
            <translation>CLIENT_ID:CLIENT_SECRET d’une application de votre compte</translation>
        </message>
        <message>
            <source>EMAIL:API_KEY of the organisation</source>
            <translation>EMAIL:API_KEY de l’organisation</translation>
        </message>
        <message>
            <source>a token of that account with read:user or, for an organisation, read:org</source>
            <translation>un jeton de ce compte avec read:user ou, pour une organisation, read:org</translation>
        </message>
        <message>
            <source>It is counted before fees, without the collective’s own events and projects.</source>
            <translation>C’est compté avant frais, sans les événements et projets propres au collectif.</translation>
        </message>
        <message>
            <source>Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.</source>
            <translation>Les versions avant 4.2 coupent les centimes, donc la barre peut avoir jusqu’à une unité de retard.</translation>
        </message>
        <message>
            <source>It counts donors, each once, not gifts.</source>
            <translation>Il compte les donateurs, chacun une fois, pas les dons.</translation>
        </message>
        <message>
            <source>The first page of campaigns is looked through; one that isn’t on it is refused.</source>
            <translation>La première page de campagnes est parcourue ; une campagne qui n’y est pas est refusée.</translation>
        </message>
        <message>
            <source>The campaign’s own goal must be an amount; with another goal the feed is refused.</source>
            <translation>L’objectif propre de la campagne doit être un montant ; avec un autre objectif, le flux est refusé.</translation>
        </message>
        <message>
            <source>A hundred campaigns are looked through; one that isn’t among them is refused.</source>
            <translation>Cent campagnes sont parcourues ; une campagne qui n’en est pas est refusée.</translation>
        </message>
        <message>
            <source>The sum may be missing or hidden; the feed is then refused and the last figure stays.</source>
            <translation>La somme peut manquer ou être cachée ; le flux est alors refusé et le dernier chiffre reste.</translation>
        </message>
        <message>
            <source>Sponsors give by the month: a rate, not money that came in, so only they are counted.</source>
            <translation>Les sponsors donnent au mois : un rythme, pas de l’argent reçu, donc eux seuls sont comptés.</translation>
        </message>
        <message>
            <source>Patrons give by the week: a rate, not money that came in, so only they are counted.</source>
            <translation>Les mécènes donnent à la semaine : un rythme, pas de l’argent reçu, donc eux seuls sont comptés.</translation>
        </message>
        <message>
            <source>It is asked from the first day of the drive on; without one, for the last 90 days.</source>
            <translation>Il est interrogé à partir du premier jour de la campagne ; sans premier jour, sur les 90 derniers jours.</translation>
        </message>
        <message>
            <source>Gift Aid isn’t in it.</source>
            <translation>Gift Aid n’y est pas.</translation>
        </message>
        <message>
            <source>What other campaigns raised in its support isn’t in it.</source>
            <translation>Ce que d’autres campagnes ont collecté pour la soutenir n’y est pas.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Ordinateur portable</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Cet écran</translation>
        </message>
        <message>
            <source>Touch a text in the picture to change it.</source>
            <translation>Touchez un texte dans l’image pour le modifier.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
    </context>
    <context>
        <name>PreviewPicture</name>
        <message>
            <source>What visitors would see</source>
            <translation>Ce que verraient les visiteurs</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Modifier « %1 »</translation>
        </message>
        <message>
            <source>How it looked before the mistakes</source>
            <translation>Comme c’était avant les erreurs</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>%1; %2.</source>
            <translation>%1 ; %2.</translation>
        </message>
        <message>
            <source>To do: %1.</source>
            <translation>À faire : %1.</translation>
        </message>
        <message>
            <source>the picture %1 is left out: %2</source>
            <translation>l’image %1 est laissée de côté : %2</translation>
        </message>
        <message>
            <source>the picture %1 is left out: no copy of it can be kept (%2)</source>
            <translation>l’image %1 est laissée de côté : aucune copie ne peut en être gardée (%2)</translation>
        </message>
        <message>
            <source>make room on the disk, or make the data folder writable</source>
            <translation>faites de la place sur le disque, ou rendez le dossier de données modifiable</translation>
        </message>
        <message>
            <source>note:</source>
            <translation>note :</translation>
        </message>
        <message>
            <source>advice:</source>
            <translation>conseil :</translation>
        </message>
    </context>
    <context>
        <name>PublishedWords</name>
        <message>
            <source>Today, at %1</source>
            <translation>Aujourd’hui, à %1</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Par borne</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln don</numerusform>
                <numerusform>, de %Ln dons</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of it is late.</source>
            <translation>Une partie est en retard.</translation>
        </message>
        <message>
            <source>As of %1; late.</source>
            <translation>Chiffres de %1 ; en retard.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Chiffres de %1.</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Dons</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>D’où cela vient : %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>Can I have my money back?</source>
            <translation>Puis-je récupérer mon argent ?</translation>
        </message>
        <message>
            <source>Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are refunded by staff: note the time and the amount, and tell them today.</source>
            <translation>Oui. Si c’était en espèces, rendez-le et annulez la saisie sous « Dons ». Les paiements par carte et téléphone sont remboursés par les responsables : notez l’heure et le montant, et dites-le-leur aujourd’hui.</translation>
        </message>
        <message>
            <source>Can I have a receipt?</source>
            <translation>Puis-je avoir un reçu ?</translation>
        </message>
        <message>
            <source>After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt. For cash, write one by hand.</source>
            <translation>Après un don par carte ou téléphone, l’écran en propose un par e-mail. Plus tard, ouvrez « Dons » et touchez « Reçu ». Pour les espèces, écrivez-en un à la main.</translation>
        </message>
        <message>
            <source>Is it tax-deductible?</source>
            <translation>Est-ce déductible des impôts ?</translation>
        </message>
        <message>
            <source>That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; staff can send a written acknowledgement.</source>
            <translation>Cela dépend de l’endroit où la personne paie ses impôts, ne promettez donc rien. L’e-mail est un reçu de paiement ; les responsables peuvent envoyer une attestation de don écrite.</translation>
        </message>
        <message>
            <source>How do I become a member?</source>
            <translation>Comment devenir membre ?</translation>
        </message>
        <message>
            <source>Scan the “member” code on the screen. The page it opens asks for everything a membership needs; there is nothing to type in here.</source>
            <translation>Scannez le code « membre » à l’écran. La page qu’il ouvre demande tout ce qu’il faut pour adhérer ; il n’y a rien à taper ici.</translation>
        </message>
        <message>
            <source>Is my card safe?</source>
            <translation>Ma carte est-elle en sécurité ?</translation>
        </message>
        <message>
            <source>Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and keeps no names and no e-mail addresses.</source>
            <translation>Oui. Le numéro de carte va du lecteur directement à Stripe. Cet écran ne le voit jamais, et ne garde ni noms ni adresses e-mail.</translation>
        </message>
        <message>
            <source>I paid, and it says “still checking”.</source>
            <translation>J’ai payé, et il est écrit « Nous vérifions encore ».</translation>
        </message>
        <message>
            <source>Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If they don’t want to wait, write down the four-character code.</source>
            <translation>Merci de ne pas payer à nouveau. La borne redemande à la banque, et montre le résultat sous « Stand ». Si la personne ne veut pas attendre, notez pour elle le code à quatre caractères.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsSection</name>
        <message>
            <source>An attendee asks…</source>
            <translation>Un visiteur demande…</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit the kiosk?</source>
            <translation>Quitter la borne ?</translation>
        </message>
        <message>
            <source>To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.</source>
            <translation>Pour la relancer : ouvrez « Borne de dons » dans le menu de cet ordinateur, ou tapez kiosk dans un terminal. Un ordinateur installé uniquement comme borne la relance de lui-même.</translation>
        </message>
        <message>
            <source>Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.</source>
            <translation>D’ici là, cet écran ne montre ni récits ni codes, et personne ne peut donner ici. Pour fermer le stand, touchez plutôt « Fermé » sur la page « Stand ».</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Quit kiosk</source>
            <translation>Quitter la borne</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>Une carte est tenue près du lecteur</translation>
        </message>
    </context>
    <context>
        <name>ReaderSection</name>
        <message>
            <source>Card readers of your Stripe account</source>
            <translation>Lecteurs de cartes de votre compte Stripe</translation>
        </message>
        <message>
            <source>Your Stripe account has no card readers yet</source>
            <translation>Votre compte Stripe n’a pas encore de lecteur de cartes</translation>
        </message>
        <message>
            <source>%1 · used here</source>
            <translation>%1 · utilisé ici</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Utiliser ici</translation>
        </message>
        <message>
            <source>To register another reader, type the three words that it shows under Settings, “Generate pairing code”</source>
            <translation>Pour enregistrer un autre lecteur, tapez les trois mots qu’il montre sous « Settings », « Generate pairing code »</translation>
        </message>
        <message>
            <source>Name for the reader, such as “Front booth”</source>
            <translation>Nom du lecteur, comme « Stand d’entrée »</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.</source>
            <translation>Puis testez-le : ouvrez le stand, donnez le plus petit montant avec votre propre carte, et remboursez-le dans le Dashboard Stripe.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Why undo this?</source>
            <translation>Pourquoi annuler ceci ?</translation>
        </message>
        <message>
            <source>It stays in the list, marked as undone, and no longer counts.</source>
            <translation>Cela reste dans la liste, marqué comme annulé, et ne compte plus.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Where should the receipt go?</source>
            <translation>Où envoyer le reçu ?</translation>
        </message>
        <message>
            <source>%1. The address goes to Stripe and isn’t kept here.</source>
            <translation>%1. L’adresse va à Stripe et n’est pas gardée ici.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n caractère saisi</numerusform>
                <numerusform>%n caractères saisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Send receipt</source>
            <translation>Envoyer le reçu</translation>
        </message>
        <message>
            <source>type the whole address first</source>
            <translation>tapez d’abord l’adresse complète</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>Le reçu n’a pas pu être envoyé. Réessayer ?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>Souhaitez-vous un reçu ?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Par e-mail</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>saisi ici</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>saisi sur le lecteur</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Non, merci</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>Votre reçu est en route</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>Tapez votre adresse e-mail sur le lecteur</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>Votre téléphone a la confirmation</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Votre reçu est en cours d’envoi</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>Stripe l’envoie à %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>Stripe l’envoie à l’adresse saisie.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>Pas de reçu par e-mail ? Demandez-le-nous.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>L’écran du lecteur vous attend.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Modifier l’adresse</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Chèque</translation>
        </message>
        <message>
            <source>New members</source>
            <translation>Nouveaux membres</translation>
        </message>
        <message>
            <source>How much has it brought so far, as its partner says?</source>
            <translation>Combien a-t-elle rapporté jusqu’ici, selon son partenaire ?</translation>
        </message>
        <message>
            <source>How much came in?</source>
            <translation>Combien avez-vous reçu ?</translation>
        </message>
        <message>
            <source>How many joined?</source>
            <translation>Combien ont adhéré ?</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Tapez un montant</translation>
        </message>
        <message>
            <source>Choose or type an amount</source>
            <translation>Choisissez ou tapez un montant</translation>
        </message>
        <message>
            <source>Choose how many</source>
            <translation>Choisissez combien</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>No gifts in the campaign’s currency on this day.</source>
            <translation>Aucun don dans la devise de la campagne ce jour.</translation>
        </message>
        <message>
            <source>No gifts in the campaign’s currency yet.</source>
            <translation>Pas encore de dons dans la devise de la campagne.</translation>
        </message>
        <message>
            <source>The whole drive</source>
            <translation>Toute la campagne</translation>
        </message>
        <message>
            <source>Made %1. Times are in %2.</source>
            <translation>Fait %1. Les heures sont en %2.</translation>
        </message>
        <message>
            <source>No gifts on this day; corrections and what was taken over come to %1.</source>
            <translation>Aucun don ce jour ; corrections et reprises font %1.</translation>
        </message>
        <message>
            <source>No gifts recorded; corrections and what was taken over come to %1.</source>
            <translation>Aucun don enregistré ; corrections et reprises font %1.</translation>
        </message>
        <message>
            <source>No gifts on this day.</source>
            <translation>Aucun don ce jour.</translation>
        </message>
        <message>
            <source>No gifts yet.</source>
            <translation>Pas encore de dons.</translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s).</source>
            <translation>
                <numerusform>%1 reçus en %Ln don.</numerusform>
                <numerusform>%1 reçus en %Ln dons.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
            <translation>
                <numerusform>%1 reçus en %Ln don ; %2 après remboursements et saisies annulées.</numerusform>
                <numerusform>%1 reçus en %Ln dons ; %2 après remboursements et saisies annulées.</numerusform>
            </translation>
        </message>
        <message>
            <source>PRACTICE: nothing in this report counts.</source>
            <translation>ENTRAÎNEMENT : rien dans ce rapport ne compte.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>REÇU</translation>
        </message>
        <message>
            <source>DEDUCTED</source>
            <translation>DÉDUIT</translation>
        </message>
        <message>
            <source>CORRECTED</source>
            <translation>CORRIGÉ</translation>
        </message>
        <message>
            <source>ADDED TO THE LEDGER</source>
            <translation>AJOUTÉ AU REGISTRE</translation>
        </message>
        <message>
            <source>NEW MEMBERS</source>
            <translation>NOUVEAUX MEMBRES</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Chèque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Monthly supporter</source>
            <translation>Donateur mensuel</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Jamais arrivé</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>No result recorded</source>
            <translation>Aucun résultat enregistré</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Chaque mois</translation>
        </message>
    </context>
    <context>
        <name>RoundsWords</name>
        <message>
            <source>Story</source>
            <translation>Récit</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Round %1 of %2, about %3 seconds</source>
            <translation>Tour %1 sur %2, environ %3 secondes</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>ouverture</translation>
        </message>
        <message>
            <source>story</source>
            <translation>récit</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>ce que font les dons</translation>
        </message>
        <message>
            <source>donate and join</source>
            <translation>donner et adhérer</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>demande</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>merci</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>où suivre</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>code QR</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <source>illustration</source>
            <translation>illustration</translation>
        </message>
        <message>
            <source>words alone</source>
            <translation>texte seul</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Visez le code avec votre téléphone.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>Ou tapez :</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Entraînement : rien n’est compté</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Chiffres d’exemple</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenWords</name>
        <message>
            <source>No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2.</source>
            <translation>Aucun écran ne s’appelle %1 maintenant, donc rien n’est montré avant qu’il soit connecté. Connectés : %2.</translation>
        </message>
    </context>
    <context>
        <name>SecretWords</name>
        <message>
            <source>The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 or in the environment variable %4.</source>
            <translation>Pas enregistré : %1 – %2. Utilisez le trousseau d’un bureau, ou fournissez-le comme credential systemd %3 ou dans la variable d’environnement %4.</translation>
        </message>
        <message>
            <source>The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool.</source>
            <translation>Pas retiré du trousseau du système : %1 – %2. Retirez %3 avec l’outil propre au système.</translation>
        </message>
        <message>
            <source>This kiosk can’t read its %1 now. Staff can see why in the office, under %1.</source>
            <translation>Cette borne ne peut pas lire ceci maintenant : %1. Un responsable peut voir pourquoi dans l’administration, sous « %1 ».</translation>
        </message>
        <message>
            <source>This kiosk has no %1 yet. Staff can add one in the office, under %1.</source>
            <translation>Il manque encore à cette borne : %1. Un responsable peut l’ajouter dans l’administration, sous « %1 ».</translation>
        </message>
        <message>
            <source>the system’s keyring (%1)</source>
            <translation>le trousseau du système (%1)</translation>
        </message>
        <message>
            <source>the systemd credential %1</source>
            <translation>le credential systemd %1</translation>
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation>la variable d’environnement %1</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Clé Stripe</translation>
        </message>
        <message>
            <source>password of the shared PostgreSQL</source>
            <translation>mot de passe de PostgreSQL commun</translation>
        </message>
        <message>
            <source>CiviCRM key</source>
            <translation>clé CiviCRM</translation>
        </message>
        <message>
            <source>signing key of this kiosk</source>
            <translation>clé de signature de cette borne</translation>
        </message>
        <message>
            <source>key of imported statements</source>
            <translation>clé des relevés importés</translation>
        </message>
        <message>
            <source>password of the mail server</source>
            <translation>mot de passe du serveur de courrier</translation>
        </message>
        <message>
            <source>address of the webhook</source>
            <translation>adresse du webhook</translation>
        </message>
        <message>
            <source>address of the monitor</source>
            <translation>adresse de la surveillance</translation>
        </message>
        <message>
            <source>key of the feed %1</source>
            <translation>clé du flux %1</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Il manque : %1. Ce n’est ni dans le trousseau du système, ni dans le credential systemd %2, ni dans %3 ; définissez-le avec : %4</translation>
        </message>
        <message>
            <source>The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 or in the environment variable %3.</source>
            <translation>Illisible : %1. Le trousseau du système ne le donne pas (%4), et ce n’est fourni ni par le credential systemd %2 ni par la variable d’environnement %3.</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Il manque : %1. Ce n’est ni dans le trousseau du système (%5), ni dans le credential systemd %2, ni dans %3 ; définissez-le avec : %4</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The %1 is empty; enter it again.</source>
            <translation>Vide : %1 ; tapez-le à nouveau.</translation>
        </message>
        <message>
            <source>The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else.</source>
            <translation>Pas une seule ligne d’au plus %2 caractères imprimables : %1 ; recopiez-le, et rien d’autre.</translation>
        </message>
        <message>
            <source>The %1 is not a regular file; make it one.</source>
            <translation>Pas un fichier ordinaire : %1 ; faites-en un.</translation>
        </message>
        <message>
            <source>The %1 cannot be read (%2); load it again.</source>
            <translation>Illisible : %1 (%2) ; rechargez-le.</translation>
        </message>
        <message>
            <source>The %1 is none that kiosk fleet join made; give that one back, or remove it and join again.</source>
            <translation>Pas faite par kiosk fleet join : %1 ; rendez celle-là, ou retirez celle-ci et rejoignez à nouveau.</translation>
        </message>
        <message>
            <source>this machine has none</source>
            <comment>a keyring</comment>
            <translation>cette machine n’en a pas</translation>
        </message>
        <message>
            <source>%1 is not known to encrypt what it stores and is refused</source>
            <comment>a keyring</comment>
            <translation>on ne sait pas si %1 chiffre ce qu’il garde, et il est refusé</translation>
        </message>
        <message>
            <source>this desktop has none yet; the command makes one</source>
            <comment>a keyring</comment>
            <translation>ce bureau n’en a pas encore ; la commande en crée un</translation>
        </message>
        <message>
            <source>it is locked; unlock it with: %1</source>
            <comment>a keyring</comment>
            <translation>il est verrouillé ; déverrouillez-le avec : %1</translation>
        </message>
        <message>
            <source>%1 may ask for its password on the public screen and is left alone</source>
            <comment>a keyring</comment>
            <translation>%1 pourrait demander son mot de passe sur l’écran public et n’est pas utilisé</translation>
        </message>
        <message>
            <source>it does not answer; unlock it, or log in to the desktop again</source>
            <comment>a keyring</comment>
            <translation>il ne répond pas ; déverrouillez-le, ou reconnectez-vous au bureau</translation>
        </message>
        <message>
            <source>it cannot be opened, %1</source>
            <comment>a keyring</comment>
            <translation>il ne peut pas être ouvert, %1</translation>
        </message>
        <message>
            <source>it failed, %1</source>
            <comment>a keyring</comment>
            <translation>il a échoué, %1</translation>
        </message>
        <message>
            <source>%1 gave something else back</source>
            <comment>a keyring</comment>
            <translation>%1 a rendu autre chose</translation>
        </message>
        <message>
            <source>%1 still has it</source>
            <comment>a keyring</comment>
            <translation>%1 l’a encore</translation>
        </message>
        <message>
            <source>This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in Stripe’s Dashboard under Developers, API keys.</source>
            <translation>C’est une clé publiable (pk_), qui ne peut rien lire ; créez une clé limitée (rk_) dans le Dashboard Stripe, sous « Développeurs », « Clés API ».</translation>
        </message>
        <message>
            <source>This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in Stripe’s Dashboard instead.</source>
            <translation>C’est une clé secrète de production (sk_live_), qui peut tout faire avec le compte, même rembourser et virer, et une borne est en public ; créez plutôt une clé limitée (rk_live_) dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; copy all of it from Stripe’s Dashboard.</source>
            <translation>Ce n’est pas une clé Stripe : elle commence par rk_live_, rk_test_ ou sk_test_, suivis de lettres et de chiffres ; copiez-la en entier du Dashboard Stripe.</translation>
        </message>
        <message>
            <source>This is a live key, and no real money moves in practice; use a test key (rk_test_).</source>
            <translation>C’est une clé de production, et aucun argent réel ne bouge à l’entraînement ; utilisez une clé de test (rk_test_).</translation>
        </message>
        <message>
            <source>The Stripe key is a test key, which only reads play money; set a live restricted key, or use this one with --practice.</source>
            <translation>La clé Stripe est une clé de test, qui ne lit que de l’argent fictif ; définissez une clé de production limitée, ou utilisez celle-ci avec --practice.</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>Not turned</source>
            <translation>Pas tourné</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>En dessous</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Pas précisé</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>One switch</source>
            <translation>Un contacteur</translation>
        </message>
        <message>
            <source>Two switches</source>
            <translation>Deux contacteurs</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grand</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Très grand</translation>
        </message>
        <message>
            <source>Proofread by native speakers so far: %1.</source>
            <translation>Relues jusqu’ici par des personnes dont c’est la langue maternelle : %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>What you call this kiosk, such as “Booth 1”.</source>
            <translation>Comment vous appelez cette borne, comme « Stand 1 ».</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Where it is, such as “Hall 2”.</source>
            <translation>Où elle est, comme « Hall 2 ».</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Code court</translation>
        </message>
        <message>
            <source>Added to links, so that you can tell which kiosk a gift came from.</source>
            <translation>Ajouté aux liens, pour savoir de quelle borne vient un don.</translation>
        </message>
        <message>
            <source>Screen size in inches</source>
            <translation>Taille de l’écran en pouces</translation>
        </message>
        <message>
            <source>From corner to corner. If empty, what the screen itself reports.</source>
            <translation>D’un coin à l’autre. Si c’est vide, ce que dit l’écran lui-même.</translation>
        </message>
        <message>
            <source>People scan from how many metres</source>
            <translation>On scanne de combien de mètres</translation>
        </message>
        <message>
            <source>The code to give is made large enough for this. Without a number, 2.</source>
            <translation>Le code pour donner est assez grand pour cela. Sans nombre, 2.</translation>
        </message>
        <message>
            <source>People read from how many metres</source>
            <translation>On lit de combien de mètres</translation>
        </message>
        <message>
            <source>Titles and figures are made large enough for this. Without a number, 3.</source>
            <translation>Titres et chiffres sont assez grands pour cela. Sans nombre, 3.</translation>
        </message>
        <message>
            <source>Where the card reader stands</source>
            <translation>Où est le lecteur de cartes</translation>
        </message>
        <message>
            <source>Seen from the front. An arrow on the screen then points to it.</source>
            <translation>Vu de face. Une flèche à l’écran le désigne alors.</translation>
        </message>
        <message>
            <source>Turn the picture</source>
            <translation>Tourner l’image</translation>
        </message>
        <message>
            <source>To the right, for a screen that is mounted on its side.</source>
            <translation>Vers la droite, pour un écran monté sur le côté.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Of everything on the screen.</source>
            <translation>De tout ce qui est à l’écran.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>If yes, nothing on the screen moves by itself.</source>
            <translation>Si oui, rien ne bouge de soi-même à l’écran.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Black, white and yellow instead of the campaign’s colours.</source>
            <translation>Noir, blanc et jaune au lieu des couleurs de la campagne.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
        </message>
        <message>
            <source>Everything waits four times as long.</source>
            <translation>Tout attend quatre fois plus longtemps.</translation>
        </message>
        <message>
            <source>Buttons within reach</source>
            <translation>Boutons à portée</translation>
        </message>
        <message>
            <source>Everything that is touched stands low, for people who sit.</source>
            <translation>Tout ce qui se touche est placé bas, pour les personnes assises.</translation>
        </message>
        <message>
            <source>Lower edge of the screen, in mm</source>
            <translation>Bord inférieur de l’écran, en mm</translation>
        </message>
        <message>
            <source>Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm.</source>
            <translation>Au-dessus du sol. Avec cela et la taille de l’écran, les boutons sont entre 380 et 1220 mm.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Contacteurs</translation>
        </message>
        <message>
            <source>For people who press one or two switches instead of touching.</source>
            <translation>Pour les personnes qui pressent un ou deux contacteurs au lieu de toucher.</translation>
        </message>
        <message>
            <source>Keys of the switches</source>
            <translation>Touches des contacteurs</translation>
        </message>
        <message>
            <source>What they press, such as Space Return. Of two, the first moves on and the second chooses.</source>
            <translation>Ce qu’ils pressent, comme Space Return. S’il y en a deux, le premier avance et le second choisit.</translation>
        </message>
        <message>
            <source>Seconds for one switch</source>
            <translation>Secondes pour un contacteur</translation>
        </message>
        <message>
            <source>How long each button has its turn. Without a number, 2.</source>
            <translation>Combien de temps chaque bouton a son tour. Sans nombre, 2.</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Guidage vocal</translation>
        </message>
        <message>
            <source>For people who don’t see the screen. The program must be installed; the check-list says so.</source>
            <translation>Pour les personnes qui ne voient pas l’écran. Le programme doit être installé ; les vérifications disent s’il l’est.</translation>
        </message>
        <message>
            <source>Key for spoken guidance</source>
            <translation>Touche du guidage vocal</translation>
        </message>
        <message>
            <source>Starts and ends it, as does holding the lower left corner. If empty, F9.</source>
            <translation>Le démarre et l’arrête, tout comme un appui long sur le coin inférieur gauche. Si vide, F9.</translation>
        </message>
        <message>
            <source>Keys while it speaks</source>
            <translation>Touches pendant le guidage</translation>
        </message>
        <message>
            <source>Next, previous, press, and stop or repeat. If empty, Right Left Return Escape.</source>
            <translation>Suivant, précédent, appuyer, et taire ou répéter. Si vide, Right Left Return Escape.</translation>
        </message>
        <message>
            <source>Loudness in percent</source>
            <translation>Volume en pour cent</translation>
        </message>
        <message>
            <source>Of spoken guidance. Without a number, 50.</source>
            <translation>Du guidage vocal. Sans nombre, 50.</translation>
        </message>
        <message>
            <source>Spoken guidance ends after how many seconds</source>
            <translation>Secondes avant la fin du guidage vocal</translation>
        </message>
        <message>
            <source>Without a touch or key. Without a number, 180.</source>
            <translation>Sans toucher ni touche. Sans nombre, 180.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Such as en or pt-BR. If empty, the language of the campaign.</source>
            <translation>Comme en ou pt-BR. Si c’est vide, la langue de la campagne.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Langues au choix</translation>
        </message>
        <message>
            <source>What attendees can choose: all, none, or codes such as en es de.</source>
            <translation>Ce que les visiteurs peuvent choisir : all, none, ou des codes comme en es de.</translation>
        </message>
        <message>
            <source>Languages take turns</source>
            <translation>Les langues alternent</translation>
        </message>
        <message>
            <source>If yes, each round of stories is told in each of these while nobody touches the screen.</source>
            <translation>Si oui, chaque tour de récits est raconté dans chacune de ces langues tant que personne ne touche l’écran.</translation>
        </message>
        <message>
            <source>Folder for feeds</source>
            <translation>Dossier des flux</translation>
        </message>
        <message>
            <source>Where the files of the campaign’s feeds are. If empty, the campaign’s own folder.</source>
            <translation>Où sont les fichiers des flux de la campagne. Si c’est vide, le dossier de la campagne.</translation>
        </message>
        <message>
            <source>Picture of this screen at other kiosks</source>
            <translation>Image de cet écran sur d’autres bornes</translation>
        </message>
        <message>
            <source>If yes, staff at other kiosks can look at this screen, only while nobody uses it.</source>
            <translation>Si oui, l’équipe peut voir cet écran depuis d’autres bornes, seulement quand personne ne l’utilise.</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation>Dossier des rapports</translation>
        </message>
        <message>
            <source>Where the report at the end of the day goes. If empty, “reports” in the data folder.</source>
            <translation>Où va le rapport de fin de journée. Si c’est vide, « reports » dans le dossier de données.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>%1 names no campaign that can be used: %2; correct it.</source>
            <translation>%1 ne nomme aucune campagne utilisable : %2 ; corrigez-le.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2; it is passed over.</source>
            <translation>%1 : %2 ; c’est ignoré.</translation>
        </message>
        <message>
            <source>%1: %2 is read as %3.</source>
            <translation>%1 : %2 est lu comme %3.</translation>
        </message>
        <message>
            <source>there is no setting %1 (there are %2)</source>
            <translation>il n’y a pas de réglage %1 (il y a %2)</translation>
        </message>
        <message>
            <source>there is no setting %1 (did you mean %2?)</source>
            <translation>il n’y a pas de réglage %1 (vouliez-vous dire %2 ?)</translation>
        </message>
        <message>
            <source>%1 cannot be %2; write it like %3</source>
            <translation>%1 ne peut pas être %2 ; écrivez-le comme %3</translation>
        </message>
        <message>
            <source>%1 cannot be %2; it is one of %3</source>
            <translation>%1 ne peut pas être %2 ; c’est l’un de %3</translation>
        </message>
        <message>
            <source>%1: %2 can’t be shown everywhere; write letters, on one line</source>
            <translation>%1 : %2 ne peut pas être montré partout ; écrivez des lettres, sur une ligne</translation>
        </message>
        <message>
            <source>%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`</source>
            <translation>%1 : un mot de passe n’a pas sa place dans ce fichier ; retirez-le et donnez-le par `kiosk key set fleet`</translation>
        </message>
        <message>
            <source>%1 is empty; write something</source>
            <translation>%1 est vide ; écrivez quelque chose</translation>
        </message>
        <message>
            <source>%1 has more than %2 characters; shorten it</source>
            <translation>%1 a plus de %2 caractères ; raccourcissez-le</translation>
        </message>
        <message>
            <source>%1 is not text; write it in quotes</source>
            <translation>%1 n’est pas du texte ; écrivez-le entre guillemets</translation>
        </message>
        <message>
            <source>%1 is not a number; write one without quotes</source>
            <translation>%1 n’est pas un nombre ; écrivez-en un sans guillemets</translation>
        </message>
        <message>
            <source>%1 is neither true nor false; write one of the two without quotes</source>
            <translation>%1 n’est ni true ni false ; écrivez l’un des deux sans guillemets</translation>
        </message>
        <message>
            <source>%1 is too small; write at least %2</source>
            <translation>%1 est trop petit ; écrivez au moins %2</translation>
        </message>
        <message>
            <source>%1 is too small; write more than %2</source>
            <translation>%1 est trop petit ; écrivez plus de %2</translation>
        </message>
        <message>
            <source>%1 is too large; write at most %2</source>
            <translation>%1 est trop grand ; écrivez au plus %2</translation>
        </message>
        <message>
            <source>%1: the key %2 is in %3 already; choose another one</source>
            <translation>%1 : la touche %2 figure déjà dans %3 ; choisissez-en une autre</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is</source>
            <translation>%1 est inutilisable tel quel</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the settings themselves there.</source>
            <translation>%1 n’est pas un fichier ordinaire ; mettez-y les réglages eux-mêmes.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; put the settings back there.</source>
            <translation>%1 est un lien qui ne mène nulle part ; remettez-y les réglages.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>%1 est illisible (%2) ; vérifiez le fichier et qui peut le lire.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; put the settings back there.</source>
            <translation>%1 a plus de %2 octets ; remettez-y les réglages.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; save it as UTF-8.</source>
            <translation>%1 n’est pas en UTF-8 ; enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2; correct it.</source>
            <translation>%1 est inutilisable : %2 ; corrigez-le.</translation>
        </message>
        <message>
            <source>%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it.</source>
            <translation>%1 est inutilisable : c’est trop imbriqué, ou un nombre y est trop long ; corrigez-le.</translation>
        </message>
        <message>
            <source>%1 has more than %2 words and marks; put the settings back there.</source>
            <translation>%1 a plus de %2 mots et signes ; remettez-y les réglages.</translation>
        </message>
        <message>
            <source>%1 is being changed by another program; nothing was changed, try again.</source>
            <translation>%1 est en cours de modification par un autre programme ; rien n’a été changé, réessayez.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); nothing was changed.</source>
            <translation>%1 ne peut pas être écrit (%2) ; rien n’a été changé.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
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
            <translation>Passer à la permanence suivante</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Who is taking over?</source>
            <translation>Qui prend la relève ?</translation>
        </message>
        <message>
            <source>Who is on this shift?</source>
            <translation>Qui tient cette permanence ?</translation>
        </message>
        <message>
            <source>Type your initials, not your full name. They mark this shift in the report.</source>
            <translation>Tapez vos initiales, pas votre nom complet. Elles marquent cette permanence dans le rapport.</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Effacer le dernier caractère</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Start shift without initials</source>
            <translation>Commencer sans initiales</translation>
        </message>
        <message>
            <source>Start shift as %1</source>
            <translation>Commencer comme %1</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>indisponible</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>%n choix possible</numerusform>
                <numerusform>%n choix possibles</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>caractère</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>button</source>
            <translation>bouton</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>case à cocher</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>cochée</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>non cochée</translation>
        </message>
        <message>
            <source>option</source>
            <translation>option</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>choisie</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>non choisie</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>onglet</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actuelle</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>champ de saisie</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>Pour le stand</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Responsables</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>Attempts by card and phone</source>
            <translation>Essais par carte et téléphone</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted.</source>
            <translation>Personne ne sait encore s’ils ont été payés ; cherchez chacun chez Stripe. Aucun n’est compté.</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Faits sur téléphone par prélèvement ou bon : l’argent arrive des jours plus tard, ou pas. Rien n’est compté avant qu’il soit là.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Borne</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>What kiosks don’t tell the same</source>
            <translation>Ce que les bornes disent différemment</translation>
        </message>
        <message>
            <source>Pledged to match gifts (no money received)</source>
            <translation>Promis pour abonder les dons (pas d’argent reçu)</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of this day.</source>
            <translation>%1 a promis %2 pour les dons de ce jour.</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of the drive.</source>
            <translation>%1 a promis %2 pour les dons de la campagne.</translation>
        </message>
        <message>
            <source>%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.</source>
            <translation>%1 en tout jusqu’ici, sur %2 au plus. Une promesse n’est dans aucune somme de ce rapport avant d’être payée.</translation>
        </message>
        <message>
            <source>Gifts of $250 and more</source>
            <translation>Dons de 250 $ et plus</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>number</comment>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>To deduct one of these, a donor needs a written acknowledgement from the organisation (IRS Publication 1771). The e-mail that Stripe sends is a payment receipt, not an acknowledgement.</source>
            <translation>Pour en déduire un, un donateur a besoin d’une attestation de don écrite de l’organisation (IRS Publication 1771). L’e-mail que Stripe envoie est un reçu de paiement, pas une attestation.</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Collecté</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Dons</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Autres bornes</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Dehors</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Non confirmé</translation>
        </message>
        <message>
            <source>The goals when this report was made</source>
            <translation>Les objectifs au moment de ce rapport</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Ce qui compte :</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Figures from feeds</source>
            <translation>Chiffres des flux</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <source>Ledger entries in this report</source>
            <translation>Entrées du registre dans ce rapport</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Hash of the last one</source>
            <translation>Hash de la dernière</translation>
        </message>
        <message>
            <source>The hash shows whether the ledger still holds the same entries.</source>
            <translation>Le hash montre si le registre contient encore les mêmes entrées.</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
    </context>
    <context>
        <name>StateSection</name>
        <message>
            <source>%1, now</source>
            <translation>%1, maintenant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>begin a shift</source>
            <translation>commencer une permanence</translation>
        </message>
        <message>
            <source>taking gifts</source>
            <translation>accepte les dons</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Affichage seul</translation>
        </message>
        <message>
            <source>stories and codes</source>
            <translation>récits et codes</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>personne ici</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Fermer le paiement</translation>
        </message>
        <message>
            <source>Reset card reader</source>
            <translation>Réinitialiser le lecteur</translation>
        </message>
        <message>
            <source>Stripe knows nothing of it</source>
            <translation>Stripe n’en sait rien</translation>
        </message>
        <message>
            <source>if it’s stuck</source>
            <translation>s’il est bloqué</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Tapez cette adresse sur votre téléphone :</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Une autre façon d’aider</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
            <translation>L’offre d’un partenaire</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Une offre de %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>Reprendre les récits</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>Mettre les récits en pause</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>Récit %1 sur %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>Récit précédent</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Récit suivant</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Entraînement : rien n’est compté</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Chiffres d’exemple</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>Exemple aux chiffres inventés</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>Commence dans %Ln jour</numerusform>
                <numerusform>Commence dans %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>Encore %Ln jour</numerusform>
                <numerusform>Encore %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>Grâce au soutien de %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>La campagne est terminée. Merci !</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Suivez la campagne</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>Commence le %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>Elle s’est terminée le %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>En savoir plus : %1</translation>
        </message>
    </context>
    <context>
        <name>StripeRefusalWords</name>
        <message>
            <source>Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.</source>
            <translation>L’horloge de Stripe et celle de cette machine diffèrent de plusieurs minutes ; réglez la date et l’heure de cette machine.</translation>
        </message>
        <message>
            <source>Stripe refuses this and says only “%1”; offer another way to give, and tell staff.</source>
            <translation>Stripe refuse ceci et dit seulement « %1 » ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff.</source>
            <translation>Stripe refuse ceci et ne dit pas pourquoi (HTTP %1) ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>The amount is smaller than Stripe accepts; choose a larger one.</source>
            <translation>Le montant est plus petit que ce que Stripe accepte ; choisissez-en un plus grand.</translation>
        </message>
        <message>
            <source>The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff.</source>
            <translation>Le montant est plus grand que ce que Stripe accepte en une fois ; choisissez-en un plus petit, ou prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe cannot take exactly this amount; choose another one.</source>
            <translation>Stripe ne peut pas prendre exactement ce montant ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Stripe does not offer this in the account’s country; offer another way to give, and tell staff.</source>
            <translation>Stripe ne propose pas cela dans le pays du compte ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>Stripe does not accept this address; check its country, state and postal code.</source>
            <translation>Stripe n’accepte pas cette adresse ; vérifiez son pays, sa région et son code postal.</translation>
        </message>
        <message>
            <source>Stripe does not accept this e-mail address; check it for a typing mistake.</source>
            <translation>Stripe n’accepte pas cette adresse e-mail ; vérifiez qu’il n’y a pas de faute de frappe.</translation>
        </message>
        <message>
            <source>Stripe does not know what was asked for; the key may belong to a different account than the reader.</source>
            <translation>Stripe ne connaît pas ce qui a été demandé ; la clé est peut-être d’un autre compte que le lecteur.</translation>
        </message>
        <message>
            <source>Stripe is still busy with this, or was asked too often; wait a minute, then try again.</source>
            <translation>Stripe s’en occupe encore, ou a été trop sollicité ; attendez une minute, puis réessayez.</translation>
        </message>
        <message>
            <source>This payment is over at Stripe; look whether the gift is there before trying again.</source>
            <translation>Ce paiement est terminé chez Stripe ; regardez si le don est là avant de réessayer.</translation>
        </message>
        <message>
            <source>Stripe does not accept what this version of the kiosk asks (%1); offer another way to give, and have staff look for a newer version.</source>
            <translation>Stripe n’accepte pas ce que demande cette version de la borne (%1) ; proposez une autre façon de donner, et faites chercher une version plus récente par un responsable.</translation>
        </message>
        <message>
            <source>The reader is offline; check that it is switched on and connected to the network.</source>
            <translation>Le lecteur est hors ligne ; vérifiez qu’il est allumé et connecté au réseau.</translation>
        </message>
        <message>
            <source>The reader is busy; wait a moment.</source>
            <translation>Le lecteur est occupé ; attendez un instant.</translation>
        </message>
        <message>
            <source>The reader did not answer in time; check that it is switched on and connected to the network.</source>
            <translation>Le lecteur n’a pas répondu à temps ; vérifiez qu’il est allumé et connecté au réseau.</translation>
        </message>
        <message>
            <source>The reader reports that it is broken; use another one.</source>
            <translation>Le lecteur signale qu’il est en panne ; prenez-en un autre.</translation>
        </message>
        <message>
            <source>The reader is registered at the wrong location; register it where it stands.</source>
            <translation>Le lecteur est enregistré au mauvais emplacement ; enregistrez-le là où il est.</translation>
        </message>
        <message>
            <source>Stripe takes no cards on readers in the country of this location; offer another way to give, and tell staff.</source>
            <translation>Stripe n’accepte pas de cartes sur lecteur dans le pays de cet emplacement ; proposez une autre façon de donner, et prévenez un responsable.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; ask for another card.</source>
            <translation>La banque de la carte a refusé, et rien n’a été débité ; demandez une autre carte.</translation>
        </message>
        <message>
            <source>This card has expired, and nothing was taken; ask for another card.</source>
            <translation>Cette carte a expiré, et rien n’a été débité ; demandez une autre carte.</translation>
        </message>
        <message>
            <source>The card could not be read, and nothing was taken; try again, or ask for another card.</source>
            <translation>La carte n’a pas pu être lue, et rien n’a été débité ; réessayez, ou demandez une autre carte.</translation>
        </message>
        <message>
            <source>The card’s bank wants its holder to confirm, and nothing was taken; have the card inserted with its PIN, or ask for another card.</source>
            <translation>La banque de la carte veut une confirmation du titulaire, et rien n’a été débité ; faites insérer la carte avec son code, ou demandez une autre carte.</translation>
        </message>
        <message>
            <source>This card was declined too often, and nothing was taken; ask for another card.</source>
            <translation>Cette carte a été refusée trop souvent, et rien n’a été débité ; demandez une autre carte.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer, and nothing was taken; try again, or ask for another card.</source>
            <translation>La banque de la carte n’a pas pu répondre, et rien n’a été débité ; réessayez, ou demandez une autre carte.</translation>
        </message>
        <message>
            <source>Stripe does not take this kind of card or payment here; ask for another card, or offer another way to give.</source>
            <translation>Stripe n’accepte pas ce type de carte ou de paiement ici ; demandez une autre carte, ou proposez une autre façon de donner.</translation>
        </message>
        <message>
            <source>The Stripe account is not activated yet, so it takes no real money; offer another way to give, and have staff activate it in Stripe’s Dashboard.</source>
            <translation>Le compte Stripe n’est pas encore activé et ne reçoit donc pas d’argent réel ; proposez une autre façon de donner, et faites-le activer par un responsable dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>The Stripe account may not take this kind of payment yet; offer another way to give, and have staff turn it on in Stripe’s Dashboard.</source>
            <translation>Le compte Stripe ne peut pas encore accepter ce type de paiement ; proposez une autre façon de donner, et faites-le activer par un responsable dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>Stripe does not let this account take payments now; offer another way to give, and have staff look in Stripe’s Dashboard.</source>
            <translation>Stripe ne laisse pas ce compte accepter de paiements maintenant ; proposez une autre façon de donner, et demandez à un responsable de regarder dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe</source>
            <translation>La clé Stripe a expiré ou n’est pas du bon type ; définissez-en une nouvelle avec : kiosk key set stripe</translation>
        </message>
        <message>
            <source>Test and live payments are mixed up; take no cards, and have staff check the Stripe key and the reader.</source>
            <translation>Paiements de test et réels sont mélangés ; n’acceptez aucune carte, et faites vérifier la clé Stripe et le lecteur par un responsable.</translation>
        </message>
    </context>
    <context>
        <name>StripeWords</name>
        <message>
            <source>Stripe has no reader %1 for this key: it was removed or belongs to another account; see kiosk reader list.</source>
            <translation>Stripe n’a pas de lecteur %1 pour cette clé : il a été retiré ou appartient à un autre compte ; voir kiosk reader list.</translation>
        </message>
        <message>
            <source>Stripe does not accept this and names %1; correct it and try again.</source>
            <translation>Stripe n’accepte pas ceci et nomme %1 ; corrigez-le et réessayez.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; check the key and the reader.</source>
            <translation>N’acceptez aucune carte : la clé Stripe est de production, mais la réponse de Stripe est pour des tests ; vérifiez la clé et le lecteur.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is for tests, but Stripe’s answer is live; check the key and the reader.</source>
            <translation>N’acceptez aucune carte : la clé Stripe est pour des tests, mais la réponse de Stripe est de production ; vérifiez la clé et le lecteur.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.</source>
            <translation>KIOSK_STRIPE_API_BASE est définie mais la clé est de production ; supprimez-la, ou utilisez une clé de test.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE may name this machine only; write it like http://127.0.0.1:8042, or unset it.</source>
            <translation>KIOSK_STRIPE_API_BASE ne peut nommer que cette machine ; écrivez-la comme http://127.0.0.1:8042, ou supprimez-la.</translation>
        </message>
        <message>
            <source>That is not an e-mail address; type it like name@example.org.</source>
            <translation>Ce n’est pas une adresse e-mail ; tapez-la comme name@example.org.</translation>
        </message>
        <message>
            <source>A receipt can only be sent for a gift that was just taken here.</source>
            <translation>Un reçu ne peut être envoyé que pour un don qui vient d’être fait ici.</translation>
        </message>
        <message>
            <source>The reader is busy; type the address on the screen, or wait a moment.</source>
            <translation>Le lecteur est occupé ; tapez l’adresse à l’écran, ou attendez un instant.</translation>
        </message>
        <message>
            <source>The reader is doing something else now and no longer asks for an address.</source>
            <translation>Le lecteur fait autre chose maintenant et ne demande plus d’adresse.</translation>
        </message>
        <message>
            <source>Stripe does not know the key: it was revoked or mistyped; set a new one with: kiosk key set stripe</source>
            <translation>Stripe ne connaît pas la clé : elle a été révoquée ou mal tapée ; définissez-en une nouvelle avec : kiosk key set stripe</translation>
        </message>
        <message>
            <source>The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.</source>
            <translation>La clé Stripe n’a pas ce droit ; cochez %1 pour elle dans le Dashboard Stripe.</translation>
        </message>
        <message>
            <source>Stripe was asked too often and wants a pause; there is nothing to do.</source>
            <translation>Stripe a été trop sollicité et veut une pause ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network.</source>
            <translation>Ce qui répond ne peut pas prouver être Stripe ; vérifiez la date et l’heure de cette machine, puis le réseau.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached or does not answer in time; check the network.</source>
            <translation>Stripe est injoignable ou ne répond pas à temps ; vérifiez le réseau.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1); there is nothing to do.</source>
            <translation>Stripe a lui-même un problème (HTTP %1) ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Stripe is still busy with the same question; there is nothing to do.</source>
            <translation>Stripe s’occupe encore de la même question ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in.</source>
            <translation>Quelque chose répond à la place de Stripe et n’est pas Stripe ; vérifiez si le réseau demande une connexion.</translation>
        </message>
        <message>
            <source>“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.</source>
            <translation>« %1 » n’est pas l’identifiant d’un lecteur, qui commence par tmr_ ; voir kiosk reader list.</translation>
        </message>
        <message>
            <source>“%1” is not a location’s id, which starts with tml_.</source>
            <translation>« %1 » n’est pas l’identifiant d’un emplacement, qui commence par tml_.</translation>
        </message>
        <message>
            <source>“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.</source>
            <translation>« %1 » n’est pas un code d’enregistrement ; tapez ce que montre le lecteur, comme sapphire-fox-lunch.</translation>
        </message>
        <message>
            <source>Stripe does not know this code, or it has expired; have the reader show a new one in its settings and use that.</source>
            <translation>Stripe ne connaît pas ce code, ou il a expiré ; faites-en montrer un nouveau par le lecteur dans ses réglages et prenez celui-là.</translation>
        </message>
        <message>
            <source>Stripe has no location %1 for this key; leave --location out to see those it has.</source>
            <translation>Stripe n’a pas d’emplacement %1 pour cette clé ; retirez --location pour voir ceux qu’il a.</translation>
        </message>
        <message>
            <source>This reader may not be used at this location; choose one in the country that the reader was sold for.</source>
            <translation>Ce lecteur ne peut pas servir à cet emplacement ; choisissez-en un dans le pays pour lequel le lecteur a été vendu.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the reader may have been registered all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe n’a pas donné de réponse lisible, et le lecteur a peut-être été enregistré quand même ; vérifiez le réseau, et regardez avec kiosk reader list avant de réessayer.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the location may have been created all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>Stripe n’a pas donné de réponse lisible, et l’emplacement a peut-être été créé quand même ; vérifiez le réseau, et regardez avec kiosk reader list avant de réessayer.</translation>
        </message>
    </context>
    <context>
        <name>SumWords</name>
        <message>
            <source>New members</source>
            <translation>Nouveaux membres</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Pas encore confirmé</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Jamais arrivé</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Saisies annulées</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Stripe’s fees</source>
            <translation>Frais de Stripe</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Après frais</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>PRACTICE: nothing of this counts.</source>
            <translation>ENTRAÎNEMENT : rien de ceci ne compte.</translation>
        </message>
        <message>
            <source>The campaign has no goals.</source>
            <translation>La campagne n’a pas d’objectifs.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Ce qui compte :</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 sur %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln don</numerusform>
                <numerusform>, de %Ln dons</numerusform>
            </translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>ici %1</translation>
        </message>
        <message>
            <source>other kiosks %1</source>
            <translation>autres bornes %1</translation>
        </message>
        <message>
            <source>corrections %1</source>
            <translation>corrections %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>dehors %1</translation>
        </message>
        <message>
            <source>not yet confirmed by its feed: %1</source>
            <translation>pas encore confirmé par son flux : %1</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>prochaine étape : %1</translation>
        </message>
        <message>
            <source>at this rate, reached on %1</source>
            <translation>à ce rythme, atteint le %1</translation>
        </message>
        <message>
            <source>Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.</source>
            <translation>Promis par %1 : %2 sur %3 au plus, pour abonder les dons ; ce n’est dans aucun chiffre ci-dessus.</translation>
        </message>
        <message>
            <source>%1 %2, which is in %3</source>
            <translation>%1 %2, compris dans %3</translation>
        </message>
        <message>
            <source>%1 %2, late</source>
            <translation>%1 %2, en retard</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>late: its feed has not been read yet</source>
            <translation>en retard : son flux n’a pas encore été lu</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>mis à jour : %1</translation>
        </message>
        <message>
            <source>as of %1, late</source>
            <translation>chiffres de %1, en retard</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>Not counted: %1, which isn’t in the campaign’s currency or for one of its goals.</source>
            <translation>Pas compté : %1, qui n’est pas dans la devise de la campagne ou pour un de ses objectifs.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Downloading the campaign…</source>
            <translation>Téléchargement de la campagne…</translation>
        </message>
        <message>
            <source>Reading the post…</source>
            <translation>Lecture de l’annonce…</translation>
        </message>
        <message>
            <source>Trying where the codes lead…</source>
            <translation>Vérification de la destination des codes…</translation>
        </message>
        <message>
            <source>Unpacking the campaign…</source>
            <translation>Déballage de la campagne…</translation>
        </message>
        <message>
            <source>Packing the campaign…</source>
            <translation>Emballage de la campagne…</translation>
        </message>
        <message>
            <source>Reading the feeds…</source>
            <translation>Lecture des flux…</translation>
        </message>
        <message>
            <source>Checking the key with Stripe…</source>
            <translation>Vérification de la clé chez Stripe…</translation>
        </message>
        <message>
            <source>Saving the key and checking it with Stripe…</source>
            <translation>Enregistrement de la clé et vérification chez Stripe…</translation>
        </message>
        <message>
            <source>Asking Stripe for your card readers…</source>
            <translation>Recherche de vos lecteurs de cartes chez Stripe…</translation>
        </message>
        <message>
            <source>Registering the reader…</source>
            <translation>Enregistrement du lecteur…</translation>
        </message>
        <message>
            <source>Adding the location…</source>
            <translation>Ajout de l’emplacement…</translation>
        </message>
        <message>
            <source>Looking for networks…</source>
            <translation>Recherche de réseaux…</translation>
        </message>
        <message>
            <source>Joining the network…</source>
            <translation>Connexion au réseau…</translation>
        </message>
        <message>
            <source>Connecting to the shared database…</source>
            <translation>Connexion à la base commune…</translation>
        </message>
        <message>
            <source>Asking that kiosk for its check-list…</source>
            <translation>Demande des vérifications à cette borne…</translation>
        </message>
        <message>
            <source>Asking that kiosk for a picture of its screen…</source>
            <translation>Demande d’une image de l’écran à cette borne…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Arrêt…</translation>
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
            <translation>Espace</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Effacer le dernier caractère</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>Objectif atteint !</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>Étape atteinte !</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Bienvenue !</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln nouveau membre</numerusform>
                <numerusform>%Ln nouveaux membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>%Ln don, à l’instant</numerusform>
                <numerusform>%Ln dons, à l’instant</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Entraînement : rien n’est compté</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>Bienvenue !</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Objectif atteint. Merci !</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Chaque mois, la première fois dans un mois, pour %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>Avec votre don, nous avons atteint %1 !</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>Avec votre don, nous avons atteint notre objectif de %1 !</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Grâce à %1, il devient %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>Votre don est bien arrivé : %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Terminez maintenant l’adhésion à %1 sur votre téléphone.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>Votre don a bien été reçu par %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>Votre premier don mensuel a bien été reçu par %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>Passer au don mensuel</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 chaque mois, dès le mois prochain</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>Retour au début dans %Ln seconde.</numerusform>
                <numerusform>Retour au début dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
        </message>
    </context>
    <context>
        <name>ToldWords</name>
        <message>
            <source>%1; %2.</source>
            <translation>%1 ; %2.</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>une table</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>a day with a time</source>
            <translation>un jour avec une heure</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>une heure du jour</translation>
        </message>
        <message>
            <source>a number of more than 20 digits</source>
            <translation>un nombre de plus de 20 chiffres</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <source>this</source>
            <translation>ceci</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>Translate into</source>
            <translation>Traduire en</translation>
        </message>
        <message>
            <source>Choose a language to see each text beside its translation.</source>
            <translation>Choisissez une langue pour voir chaque texte à côté de sa traduction.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
            <translation>
                <numerusform>%n texte n’est pas encore traduit ; on y voit les mots d’origine de la campagne.</numerusform>
                <numerusform>%n textes ne sont pas encore traduits ; on y voit les mots d’origine de la campagne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every text is translated.</source>
            <translation>Tous les textes sont traduits.</translation>
        </message>
        <message>
            <source>No native speaker has proofread the kiosk’s own words in this language yet.</source>
            <translation>Les mots de la borne dans cette langue n’ont pas encore été relus par une personne dont c’est la langue maternelle.</translation>
        </message>
        <message>
            <source>Changed after it was translated. Before, it was: “%1”</source>
            <translation>Modifié après la traduction. Avant, c’était : « %1 »</translation>
        </message>
        <message>
            <source>If empty, it leads to the same page.</source>
            <translation>Si ce champ est vide, il mène à la même page.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Garder la traduction</translation>
        </message>
    </context>
    <context>
        <name>TriedCodes</name>
        <message>
            <source>This campaign has no links.</source>
            <translation>Cette campagne n’a pas de liens.</translation>
        </message>
    </context>
    <context>
        <name>TriedFeeds</name>
        <message>
            <source>This campaign has no feeds.</source>
            <translation>Cette campagne n’a pas de flux.</translation>
        </message>
    </context>
    <context>
        <name>UnclearCard</name>
        <message>
            <source>No unclear payments</source>
            <translation>Aucun paiement incertain</translation>
        </message>
        <message>
            <source>Unclear payments</source>
            <translation>Paiements incertains</translation>
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
            <translation>Aucune nouvelle de %1 depuis %2. Merci de vérifier.</translation>
        </message>
        <message>
            <source>%1 is heard again.</source>
            <translation>%1 donne à nouveau des nouvelles.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database has not been reached for %1.</source>
            <translation>La base de données commune des bornes est injoignable depuis %1.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database is reached again.</source>
            <translation>La base de données commune des bornes est à nouveau joignable.</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>WhatCountsWords</name>
        <message>
            <source>gifts for “%1” alone</source>
            <translation>seulement les dons pour « %1 »</translation>
        </message>
        <message>
            <source>card gifts of all kiosks are counted from Stripe</source>
            <translation>les dons par carte de toutes les bornes sont comptés depuis Stripe</translation>
        </message>
        <message>
            <source>feed "%1" has not been read yet</source>
            <translation>le flux "%1" n’a pas encore été lu</translation>
        </message>
        <message>
            <source>%1 at the start</source>
            <translation>%1 au départ</translation>
        </message>
        <message>
            <source>what staff enter for the offer “%1”</source>
            <translation>ce que les responsables saisissent pour l’offre « %1 »</translation>
        </message>
        <message>
            <source>members who joined %1 since then</source>
            <translation>membres qui ont adhéré %1 depuis</translation>
        </message>
        <message>
            <source>members who joined %1</source>
            <translation>membres qui ont adhéré %1</translation>
        </message>
        <message>
            <source>monthly supporters who began %1 since then</source>
            <translation>donateurs mensuels qui ont commencé %1 depuis</translation>
        </message>
        <message>
            <source>monthly supporters who began %1</source>
            <translation>donateurs mensuels qui ont commencé %1</translation>
        </message>
        <message>
            <source>%1 %2 since then</source>
            <translation>%1 %2 depuis</translation>
        </message>
        <message>
            <source>gifts %1 by %2</source>
            <translation>dons %1 (%2)</translation>
        </message>
        <message>
            <source>with corrections</source>
            <translation>avec corrections</translation>
        </message>
        <message>
            <source>each gift as one donor, less refunds, with corrections</source>
            <translation>chaque don comme un donateur, moins les remboursements, avec corrections</translation>
        </message>
        <message>
            <source>less refunds, with corrections</source>
            <translation>moins les remboursements, avec corrections</translation>
        </message>
        <message>
            <source>at the kiosks</source>
            <translation>aux bornes</translation>
        </message>
        <message>
            <source>here</source>
            <translation>ici</translation>
        </message>
        <message numerus="yes">
            <source>here and at %n other kiosk(s)</source>
            <translation>
                <numerusform>ici et à %n autre borne</numerusform>
                <numerusform>ici et à %n autres bornes</numerusform>
            </translation>
        </message>
        <message>
            <source>the figure from %1</source>
            <translation>le chiffre de %1</translation>
        </message>
        <message>
            <source>the figure in %1</source>
            <translation>le chiffre dans %1</translation>
        </message>
        <message>
            <source>the figure typed in the campaign for %1</source>
            <translation>le chiffre saisi dans la campagne pour le %1</translation>
        </message>
        <message>
            <source>feed "%1"</source>
            <translation>flux "%1"</translation>
        </message>
        <message>
            <source>less %1 from before the drive</source>
            <translation>moins %1 d’avant la campagne</translation>
        </message>
        <message>
            <source>which includes members who joined at the kiosks</source>
            <translation>qui inclut les membres qui ont adhéré aux bornes</translation>
        </message>
        <message>
            <source>which includes monthly supporters who began at the kiosks</source>
            <translation>qui inclut les donateurs mensuels qui ont commencé aux bornes</translation>
        </message>
        <message>
            <source>which includes %1</source>
            <translation>qui inclut %1</translation>
        </message>
        <message>
            <source>which includes what %1 says</source>
            <translation>qui inclut ce que dit %1</translation>
        </message>
        <message>
            <source>all gifts</source>
            <translation>tous les dons</translation>
        </message>
        <message>
            <source>%1 gifts</source>
            <translation>dons (%1)</translation>
        </message>
        <message>
            <source>card reader</source>
            <translation>lecteur de cartes</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>espèces</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>chèque</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>virement bancaire</translation>
        </message>
        <message>
            <source>other means</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>card-reader</source>
            <comment>kind of gift</comment>
            <translation>lecteur de cartes</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>kind of gift</comment>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>cash</source>
            <comment>kind of gift</comment>
            <translation>espèces</translation>
        </message>
        <message>
            <source>cheque</source>
            <comment>kind of gift</comment>
            <translation>chèque</translation>
        </message>
        <message>
            <source>transfer</source>
            <comment>kind of gift</comment>
            <translation>virement</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of gift</comment>
            <translation>autre</translation>
        </message>
    </context>
</TS>
