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
        <name>AmountScene</name>
        <message>
            <source>%1: how much?</source>
            <translation>%1 : combien ?</translation>
        </message>
        <message>
            <source>How much would you like to give?</source>
            <translation>Combien souhaitez-vous donner ?</translation>
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
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>L’offre d’un partenaire</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
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
            <translation>Elle a expiré.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>Le code était faux.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
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
            <translation>Votre don : %1, abondé dans la limite prévue</translation>
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
            <translation>Votre don : %1</translation>
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
            <source>Back</source>
            <translation>Retour</translation>
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
            <translation>Merci ! C’est en route.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Merci de ne pas payer à nouveau.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Ce don comptera dès que l’argent sera arrivé.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Vos %1 peuvent mettre quelques jours à arriver. S’il reste quelque chose à faire, votre téléphone vous le dit ; inutile d’attendre ici.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Nous ne savons pas encore si votre paiement de %1 est passé. Inutile d’attendre : ce stand sera informé.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Montrez ceci au bénévole</translation>
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
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Quelle adhésion vous convient ?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>À quoi destinez-vous votre don ?</translation>
        </message>
        <message>
            <source>What you can</source>
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
            <source>Back</source>
            <translation>Retour</translation>
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
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Tapez cette adresse sur votre téléphone :</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Approchez-vous pour scanner</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Où envoyer le reçu ?</translation>
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
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
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
            <translation>Le paiement par carte ne marche pas</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>Le lecteur sert à autre chose</translation>
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
            <translation>Cet écran ne peut pas recevoir %1 en une fois. Parlez-nous au stand : nous vous aiderons volontiers.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Rien n’a été débité. Une autre carte marchera peut-être.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Rien n’a été débité. Les cartes marcheront dès que cela sera réglé.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>Rien n’a été débité. Demandez au stand quand les cartes marcheront.</translation>
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
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Nous revenons tout de suite</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Vous pouvez quand même donner : scannez un code.</translation>
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
            <translation>%1 en plus</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Total : %1</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
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
        <name>GivingScenes</name>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
    </context>
    <context>
        <name>GoalBar</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 sur %2, %3</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>au %1</translation>
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
            <translation>Objectif de %1 atteint !</translation>
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
            <translation>ensuite : %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>pas de nouvelles depuis %1</translation>
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
            <translation>ensuite : %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>au %1</translation>
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
            <translation>+ %1 promis par %2, en totalité</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <translation>+ %1 promis par %2, terminé</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2</source>
            <translation>+ %1 promis par %2</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <translation>c’est notre objectif</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Objectif de %1 atteint !</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
    </context>
    <context>
        <name>IdleWarning</name>
        <message>
            <source>Are you still there?</source>
            <translation>Êtes-vous toujours là ?</translation>
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
                <numerusform>L’écran recommencera dans %Ln seconde.</numerusform>
                <numerusform>L’écran recommencera dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
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
            <translation>Le plus petit montant est %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>Le montant maximal est de %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>Merci ! Pour plus de %1, touchez Continuer</translation>
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
            <translation>Donné à l’instant</translation>
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
            <translation>%1 abonde les dons, dans la limite de sa promesse</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Plus que %1 jusqu’à notre objectif</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1 : %2, avec votre téléphone</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>Et pourquoi pas les deux ?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Touchez pour adhérer : %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Touchez pour adhérer dès %1</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
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
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Vous donnez %1 aujourd’hui, puis %1 ce même jour chaque mois, jusqu’à ce que vous arrêtiez.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Vous donnez %1 dans un mois, puis %1 chaque mois, jusqu’à ce que vous arrêtiez.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Vous pouvez arrêter à tout moment : %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>Votre reçu</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Tapez votre adresse e-mail ; elle ne sert qu’à ce reçu.</translation>
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
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Un téléphone regarde le code</translation>
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
            <translation>Votre don : %1, abondé dans la limite prévue</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>Votre adhésion : %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Votre don : %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Chaque mois : %1</translation>
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
            <translation>Entraînement : ce code n’ouvre aucune page. Jouez le téléphone avec les boutons ci-dessous.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Prélevé la première fois dans un mois, puis chaque mois. Arrêt à tout moment : %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Prélevé aujourd’hui, puis ce même jour chaque mois. Arrêt à tout moment : %1</translation>
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
            <translation>Ou tapez : %1</translation>
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
            <translation>Votre code se prépare…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <translation>Carte valable</translation>
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
            <translation>Entraînement : %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Entraînement : rien n’est débité</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Entraînement : aucune carte débitée, rien n’est compté</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>C’est un entraînement : il n’y a rien à payer. Jouez le téléphone sur l’écran de la borne.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
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
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
    </context>
    <context>
        <name>ReceiptOffer</name>
        <message>
            <source>The receipt couldn’t be sent. Try again?</source>
            <translation>Le reçu n’a pas pu être envoyé. Réessayer ?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>Souhaitez-vous un reçu ?</translation>
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
            <translation>Pas de reçu par e-mail ? Demandez-nous.</translation>
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
            <source>Type an amount</source>
            <translation>Tapez un montant</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
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
            <source>Declined</source>
            <translation>Refusée</translation>
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
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Visez le code avec votre téléphone.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>Ou tapez :</translation>
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
            <translation>Entraînement : rien n’est compté</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Chiffres d’exemple</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
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
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>Effacer le dernier caractère</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1 : %2. Touchez pour agrandir le code.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Tapez cette adresse sur votre téléphone :</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Une autre façon d’aider</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
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
            <translation>Histoire %1 sur %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>Histoire précédente</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Histoire suivante</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Entraînement : rien n’est compté</translation>
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
            <translation>La campagne est terminée. Merci !</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Suivez la campagne</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
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
            <translation>En savoir plus : %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>au %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
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
            <translation>Objectif atteint !</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>Étape atteinte !</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Bienvenue !</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
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
            <translation>Entraînement : rien n’est compté</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>Bienvenue !</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Objectif atteint. Merci !</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Chaque mois, la première fois dans un mois, pour %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>Avec votre don, nous avons atteint %1 !</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>Avec votre don, nous avons atteint notre objectif de %1 !</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Grâce à %1, il devient %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>Votre don est bien arrivé : %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Terminez maintenant l’adhésion à %1 sur votre téléphone.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>Votre don est bien arrivé : %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>Votre premier don mensuel est bien arrivé à %1.</translation>
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
                <numerusform>L’écran recommencera dans %Ln seconde.</numerusform>
                <numerusform>L’écran recommencera dans %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Plus de temps</translation>
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
</TS>
