<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
            <translation>Sem movimento</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
        <message>
            <source>Lower buttons</source>
            <translation>Botões mais baixos</translation>
        </message>
        <message>
            <source>Make this screen easier to use</source>
            <translation>Deixe esta tela mais fácil de usar</translation>
        </message>
        <message>
            <source>As before</source>
            <translation>Como antes</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
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
            <translation>Quanto você quer doar?</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <source>most chosen</source>
            <translation>o mais escolhido</translation>
        </message>
        <message>
            <source>reaches our goal</source>
            <translation>alcança a meta</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Outro valor</translation>
        </message>
        <message>
            <source>touch to change it</source>
            <translation>toque para mudar</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pagar no celular</translation>
        </message>
        <message>
            <source>Pay by card</source>
            <translation>Pagar com cartão</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Scan a code with your phone’s camera, or touch for a larger one.</source>
            <translation>Escaneie um código com o celular ou toque nele para ampliar.</translation>
        </message>
        <message>
            <source>Touch to give</source>
            <translation>Toque para doar</translation>
        </message>
        <message>
            <source>Scan to give</source>
            <translation>Escaneie para doar</translation>
        </message>
        <message>
            <source>with your phone</source>
            <translation>com o celular</translation>
        </message>
        <message>
            <source>by card or with your phone</source>
            <translation>com cartão ou celular</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>com cartão</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Acessibilidade</translation>
        </message>
    </context>
    <context>
        <name>BackTimes</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>A partner’s offer</source>
            <translation>Oferta de um parceiro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membros</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
    </context>
    <context>
        <name>CardScene</name>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Um momento, cancelando…</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Um momento, por favor</translation>
        </message>
        <message>
            <source>Please try once more</source>
            <translation>Tente mais uma vez</translation>
        </message>
        <message>
            <source>Please try another card</source>
            <translation>Tente outro cartão</translation>
        </message>
        <message>
            <source>Hold your card or phone to the reader</source>
            <translation>Aproxime o cartão ou o celular da maquininha</translation>
        </message>
        <message>
            <source>Please keep your card away from the reader.</source>
            <translation>Mantenha o cartão longe da maquininha.</translation>
        </message>
        <message>
            <source>The reader is getting ready.</source>
            <translation>A maquininha está se preparando.</translation>
        </message>
        <message>
            <source>Hold it to the reader, or insert it.</source>
            <translation>Aproxime-o da maquininha ou insira-o.</translation>
        </message>
        <message>
            <source>Wait for the beep. You can also insert or swipe your card.</source>
            <translation>Espere o bipe. Você também pode inserir ou passar o cartão.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Ele está vencido.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>A senha estava errada.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <translation>A senha está bloqueada.</translation>
        </message>
        <message>
            <source>Its bank didn’t answer.</source>
            <translation>O banco não respondeu.</translation>
        </message>
        <message>
            <source>Its bank declined it without saying why.</source>
            <translation>O banco recusou sem dizer por quê.</translation>
        </message>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Seus %1 viram %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Sua doação: %1, complementada enquanto durar</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Seu cartão não foi aceito</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Nada foi cobrado.</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Sua doação: %1</translation>
        </message>
        <message>
            <source>The reader is ready</source>
            <translation>A maquininha está pronta</translation>
        </message>
        <message>
            <source>The reader is getting ready</source>
            <translation>A maquininha está se preparando</translation>
        </message>
        <message>
            <source>Waiting for your card</source>
            <translation>Esperando seu cartão</translation>
        </message>
        <message>
            <source>Your bank is checking</source>
            <translation>Seu banco está verificando</translation>
        </message>
        <message>
            <source>Pay on my phone instead</source>
            <translation>Prefiro pagar no celular</translation>
        </message>
    </context>
    <context>
        <name>CheckSection</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>CheckingScene</name>
        <message>
            <source>We are still checking.</source>
            <translation>Ainda estamos verificando.</translation>
        </message>
        <message>
            <source>Thank you! It’s on its way.</source>
            <translation>Obrigado! Está a caminho.</translation>
        </message>
        <message>
            <source>Please don’t pay again.</source>
            <translation>Por favor, não pague de novo.</translation>
        </message>
        <message>
            <source>It counts once the money is here.</source>
            <translation>Vai contar quando o dinheiro chegar.</translation>
        </message>
        <message>
            <source>Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.</source>
            <translation>Seus %1 podem levar alguns dias para chegar. Se faltar algo, o seu telefone avisa; não precisa esperar aqui.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Ainda não sabemos se o seu pagamento de %1 foi concluído. Não precisa esperar: este estande será avisado.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Mostre isto ao voluntário</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message numerus="yes">
            <source>%1, %n to fix</source>
            <translation>
                <numerusform>%1, %n a corrigir</numerusform>
                <numerusform>%1, %n a corrigir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Qual associação combina com você?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>Para que é a sua doação?</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>O que você puder</translation>
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
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>ClosedSign</name>
        <message>
            <source>The booth is closed</source>
            <translation>O estande está fechado</translation>
        </message>
        <message>
            <source>Back at %1</source>
            <translation>Voltamos às %1</translation>
        </message>
        <message>
            <source>Back on %1 at %2</source>
            <translation>Voltamos em %1 às %2</translation>
        </message>
        <message>
            <source>Scan a code to give now</source>
            <translation>Escaneie um código para doar agora</translation>
        </message>
    </context>
    <context>
        <name>CodeCard</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ampliar o código.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Digite este endereço no celular:</translation>
        </message>
        <message>
            <source>Come closer to scan</source>
            <translation>Chegue mais perto para escanear</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>Para onde enviamos o recibo?</translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>A Stripe o usa para enviar o recibo. Ele não fica guardado aqui.</translation>
        </message>
        <message>
            <source>The receipt couldn’t be sent. Check the address, or try again.</source>
            <translation>Não foi possível enviar o recibo. Confira o endereço ou tente de novo.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Send the receipt</source>
            <translation>Enviar o recibo</translation>
        </message>
        <message>
            <source>type your full address first</source>
            <translation>digite antes o endereço completo</translation>
        </message>
    </context>
    <context>
        <name>EndedScene</name>
        <message>
            <source>Thank you!</source>
            <translation>Muito obrigado!</translation>
        </message>
        <message>
            <source>Payment cancelled</source>
            <translation>Pagamento cancelado</translation>
        </message>
        <message>
            <source>Time ran out</source>
            <translation>O tempo acabou</translation>
        </message>
        <message>
            <source>Your card wasn’t accepted</source>
            <translation>Seu cartão não foi aceito</translation>
        </message>
        <message>
            <source>The card reader isn’t responding</source>
            <translation>A maquininha não responde</translation>
        </message>
        <message>
            <source>Card payments aren’t working right now</source>
            <translation>Os pagamentos com cartão não estão funcionando</translation>
        </message>
        <message>
            <source>The card reader is in use for something else</source>
            <translation>A maquininha está em uso para outra coisa</translation>
        </message>
        <message>
            <source>An earlier payment is still being checked</source>
            <translation>Um pagamento anterior ainda está sendo verificado</translation>
        </message>
        <message>
            <source>We can’t take cards right now</source>
            <translation>Agora não podemos aceitar cartões</translation>
        </message>
        <message>
            <source>This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.</source>
            <translation>Esta tela não pode receber %1 de uma vez. Fale conosco no estande: ajudaremos com prazer.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Another card may work.</source>
            <translation>Nada foi cobrado. Talvez outro cartão funcione.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Cards work again as soon as that is settled.</source>
            <translation>Nada foi cobrado. Os cartões voltam a funcionar assim que isso se resolver.</translation>
        </message>
        <message>
            <source>You haven’t been charged. Ask the people at this booth when cards will work again.</source>
            <translation>Nada foi cobrado. Pergunte no estande quando os cartões voltam a funcionar.</translation>
        </message>
        <message>
            <source>You haven’t been charged.</source>
            <translation>Nada foi cobrado.</translation>
        </message>
        <message>
            <source>Or give with your phone</source>
            <translation>Ou doe com o celular</translation>
        </message>
        <message>
            <source>Another amount</source>
            <translation>Outro valor</translation>
        </message>
        <message>
            <source>Choose again</source>
            <translation>Escolher de novo</translation>
        </message>
    </context>
    <context>
        <name>FailSafeScene</name>
        <message>
            <source>We’ll be right back</source>
            <translation>Já voltamos</translation>
        </message>
        <message>
            <source>You can still give: scan a code.</source>
            <translation>Você ainda pode doar: escaneie um código.</translation>
        </message>
        <message>
            <source>The people at this booth will gladly tell you how to give.</source>
            <translation>No estande vão lhe explicar com prazer como doar.</translation>
        </message>
    </context>
    <context>
        <name>FeeSwitch</name>
        <message>
            <source>Cover the card fee too</source>
            <translation>Cobrir também a taxa do cartão</translation>
        </message>
        <message>
            <source>Add %1 to cover the card fee</source>
            <translation>Acrescentar %1 para cobrir a taxa do cartão</translation>
        </message>
        <message>
            <source>%1 on top</source>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Total: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>leave it out</source>
            <translation>retire-o</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>leave it out</source>
            <translation>retire-o</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is offered on every page already</source>
            <translation>%1 já é oferecido em todas as páginas</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>retire-o</translation>
        </message>
        <message>
            <source>%1 is not a way to pay on a phone that is known here</source>
            <translation>%1 não é uma forma de pagar pelo telefone conhecida aqui</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 só aceita %2, e esta campanha é em %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>retire-o ou mude a moeda da campanha</translation>
        </message>
    </context>
    <context>
        <name>FleetMembers</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <translation>Seus %1</translation>
        </message>
        <message>
            <source>%1 together, of %2</source>
            <translation>%1 juntos, de %2</translation>
        </message>
    </context>
    <context>
        <name>GiftWords</name>
        <message>
            <source>Card</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferência</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membros</translation>
        </message>
        <message>
            <source>%1 by card</source>
            <translation>%1 com cartão</translation>
        </message>
        <message>
            <source>%1 by phone</source>
            <translation>%1 pelo celular</translation>
        </message>
        <message>
            <source>%1 in cash</source>
            <translation>%1 em dinheiro</translation>
        </message>
        <message>
            <source>%1 by cheque</source>
            <translation>%1 em cheque</translation>
        </message>
        <message>
            <source>%1 by transfer</source>
            <translation>%1 por transferência</translation>
        </message>
        <message>
            <source>%1 in another way</source>
            <translation>%1 de outra forma</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln novo membro</numerusform>
                <numerusform>%Ln novos membros</numerusform>
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
            <translation>Acessibilidade</translation>
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
            <translation>em %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>desatualizado</translation>
        </message>
        <message>
            <source>is our goal</source>
            <translation>é a nossa meta</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Meta de %1 alcançada!</translation>
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
            <translation>a seguir: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalRemarks</name>
        <message>
            <source>no update since %1</source>
            <translation>sem atualização desde %1</translation>
        </message>
        <message>
            <source>not up to date</source>
            <translation>desatualizado</translation>
        </message>
        <message>
            <source>only %1 to go</source>
            <translation>faltam só %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s)</source>
            <translation>
                <numerusform>%Ln doação</numerusform>
                <numerusform>%Ln doações</numerusform>
            </translation>
        </message>
        <message>
            <source>next: %1</source>
            <translation>a seguir: %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>a gift was refunded</source>
            <translation>uma doação foi devolvida</translation>
        </message>
        <message>
            <source>the figure was corrected</source>
            <translation>o número foi corrigido</translation>
        </message>
        <message>
            <source>the website’s figure went down</source>
            <translation>o número do site caiu</translation>
        </message>
        <message>
            <source>+ %1 pledged</source>
            <translation>+ %1 prometidos</translation>
        </message>
        <message>
            <source>gifts are matched by %1</source>
            <translation>%1 complementa as doações</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, in full</source>
            <translation>+ %1 prometidos por %2, por completo</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <translation>+ %1 prometidos por %2, já encerrado</translation>
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
            <translation>é a nossa meta</translation>
        </message>
        <message>
            <source>Goal of %1 reached!</source>
            <translation>Meta de %1 alcançada!</translation>
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
            <translation>Você ainda está aí?</translation>
        </message>
        <message numerus="yes">
            <source>Your payment will be cancelled in %Ln second(s).</source>
            <translation>
                <numerusform>Seu pagamento será cancelado em %Ln segundo.</numerusform>
                <numerusform>Seu pagamento será cancelado em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>A tela recomeça em %Ln segundo.</numerusform>
                <numerusform>A tela recomeça em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Apagar o último caractere</translation>
        </message>
    </context>
    <context>
        <name>Keypad</name>
        <message>
            <source>decimal sign</source>
            <translation>vírgula</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Apagar o último caractere</translation>
        </message>
    </context>
    <context>
        <name>KeypadScene</name>
        <message>
            <source>Your own amount</source>
            <translation>Seu próprio valor</translation>
        </message>
        <message>
            <source>What you can</source>
            <translation>O que você puder</translation>
        </message>
        <message>
            <source>Any amount from %1 to %2</source>
            <translation>Qualquer valor de %1 a %2</translation>
        </message>
        <message>
            <source>The smallest amount is %1</source>
            <translation>O menor valor é %1</translation>
        </message>
        <message>
            <source>The largest amount is %1</source>
            <translation>O valor máximo é %1</translation>
        </message>
        <message>
            <source>Thank you! For more than %1, touch Continue</source>
            <translation>Obrigado! Para mais de %1, toque em Continuar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Digite um valor</translation>
        </message>
        <message>
            <source>Pay on my phone</source>
            <translation>Pagar no celular</translation>
        </message>
    </context>
    <context>
        <name>LanguageScene</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>LastGifts</name>
        <message>
            <source>Just given</source>
            <translation>Doado agora</translation>
        </message>
    </context>
    <context>
        <name>LevelMark</name>
        <message>
            <source>OK</source>
            <translation>Tudo certo</translation>
        </message>
        <message>
            <source>Have a look</source>
            <translation>Dê uma olhada</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Corrija isto</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Pulado</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Donation kiosk</source>
            <translation>Quiosque de doações</translation>
        </message>
    </context>
    <context>
        <name>MatchLine</name>
        <message>
            <source>%1 becomes %2, thanks to %3</source>
            <translation>%1 viram %2, graças a %3</translation>
        </message>
        <message>
            <source>Gifts are matched by %1 while it lasts</source>
            <translation>%1 complementa as doações enquanto durar</translation>
        </message>
        <message>
            <source>Only %1 to our goal</source>
            <translation>Faltam só %1 para a meta</translation>
        </message>
    </context>
    <context>
        <name>MemberOffer</name>
        <message>
            <source>%1: %2, with your phone</source>
            <translation>%1: %2, com o celular</translation>
        </message>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ampliar o código.</translation>
        </message>
        <message>
            <source>Why not do both?</source>
            <translation>Que tal os dois?</translation>
        </message>
        <message>
            <source>Touch to join for %1</source>
            <translation>Toque para se associar por %1</translation>
        </message>
        <message>
            <source>Touch to join from %1</source>
            <translation>Toque para se associar a partir de %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyFormWords</name>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Outras formas de pagar pelo telefone</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Além de cartões, com os nomes da Stripe, um por linha: por exemplo twint, swish, bizum, pix ou upi.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>PayingWords</name>
        <message>
            <source>Donation to %1</source>
            <translation>Doação para %1</translation>
        </message>
        <message>
            <source>Membership of %1</source>
            <translation>Associação a %1</translation>
        </message>
        <message>
            <source>Monthly donation to %1</source>
            <translation>Doação mensal para %1</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Você doa %1 hoje e %1 neste mesmo dia de cada mês, até parar.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Você doa %1 daqui a um mês e %1 todo mês depois, até parar.</translation>
        </message>
        <message>
            <source>You can stop at any time: %1</source>
            <translation>Você pode parar a qualquer momento: %1</translation>
        </message>
        <message>
            <source>Your receipt</source>
            <comment>on a reader: 40 characters at most</comment>
            <translation>Seu recibo</translation>
        </message>
        <message>
            <source>Type your e-mail address; it is used for this receipt only.</source>
            <translation>Digite seu e-mail; ele só será usado para este recibo.</translation>
        </message>
        <message>
            <source>No receipt</source>
            <comment>a button on a reader: 14 characters at most</comment>
            <translation>Sem recibo</translation>
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
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>As páginas da conta Stripe não aceitam cartões, ou aceitam mais do que a campanha oferece; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>O dinheiro de um pagamento pelo telefone nunca chegou; nada foi recebido.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Um celular olha para o código</translation>
        </message>
    </context>
    <context>
        <name>PhoneScene</name>
        <message>
            <source>Your %1 becomes %2</source>
            <translation>Seus %1 viram %2</translation>
        </message>
        <message>
            <source>Your gift: %1, matched while it lasts</source>
            <translation>Sua doação: %1, complementada enquanto durar</translation>
        </message>
        <message>
            <source>Your membership: %1</source>
            <translation>Sua associação: %1</translation>
        </message>
        <message>
            <source>Your gift: %1</source>
            <translation>Sua doação: %1</translation>
        </message>
        <message>
            <source>Every month: %1</source>
            <translation>Todo mês: %1</translation>
        </message>
        <message>
            <source>One moment, cancelling…</source>
            <translation>Um momento, cancelando…</translation>
        </message>
        <message>
            <source>Point your phone’s camera at the code</source>
            <translation>Aponte a câmera do celular para o código</translation>
        </message>
        <message>
            <source>Practice: this code opens no page. Play the phone with the buttons below.</source>
            <translation>Treino: este código não abre nenhuma página. Faça o papel do celular com os botões abaixo.</translation>
        </message>
        <message>
            <source>First taken in a month from today, then every month. Stop at any time: %1</source>
            <translation>Cobrado pela primeira vez daqui a um mês, depois todo mês. Pare quando quiser: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Cobrado hoje e neste mesmo dia de cada mês. Pare quando quiser: %1</translation>
        </message>
        <message>
            <source>Pay on your phone. This screen will thank you.</source>
            <translation>Pague no celular. Esta tela vai agradecer.</translation>
        </message>
        <message>
            <source>Give on the website of %1.</source>
            <translation>Doe no site de %1.</translation>
        </message>
        <message>
            <source>Or type: %1</source>
            <translation>Ou digite: %1</translation>
        </message>
        <message>
            <source>The code can’t be shown here. Please pay by card, or ask at the booth.</source>
            <translation>Não dá para mostrar o código aqui. Pague com cartão ou pergunte no estande.</translation>
        </message>
        <message>
            <source>Please don’t pay on your phone now.</source>
            <translation>Por favor, não pague no celular agora.</translation>
        </message>
        <message>
            <source>Preparing your code…</source>
            <translation>Preparando seu código…</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <translation>Cartão bom</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Phone pays</source>
            <translation>O celular paga</translation>
        </message>
        <message>
            <source>Walk away</source>
            <translation>Ir embora</translation>
        </message>
        <message>
            <source>Practice: %1</source>
            <translation>Treino: %1</translation>
        </message>
    </context>
    <context>
        <name>PracticeMark</name>
        <message>
            <source>Practice: nothing is charged</source>
            <translation>Treino: nada é cobrado</translation>
        </message>
        <message>
            <source>Practice: no card is charged and nothing is counted</source>
            <translation>Treino: nenhum cartão é cobrado e nada é contado</translation>
        </message>
    </context>
    <context>
        <name>PracticeWords</name>
        <message>
            <source>This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.</source>
            <translation>Isto é um treino: não há nada a pagar. Faça o papel do celular na tela do quiosque.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>ReaderPicture</name>
        <message>
            <source>A card is held to the reader</source>
            <translation>Um cartão perto da maquininha</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>Não foi possível enviar o recibo. Tentar de novo?</translation>
        </message>
        <message>
            <source>Would you like a receipt?</source>
            <translation>Você quer um recibo?</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Por e-mail</translation>
        </message>
        <message>
            <source>typed here</source>
            <translation>digitado aqui</translation>
        </message>
        <message>
            <source>typed on the reader</source>
            <translation>digitado na maquininha</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Não, obrigado</translation>
        </message>
        <message>
            <source>Your receipt is on its way</source>
            <translation>Seu recibo está a caminho</translation>
        </message>
        <message>
            <source>Type your e-mail address on the reader</source>
            <translation>Digite seu e-mail na maquininha</translation>
        </message>
        <message>
            <source>Your phone has the confirmation</source>
            <translation>A confirmação está no seu celular</translation>
        </message>
        <message>
            <source>Your receipt is being sent</source>
            <translation>Seu recibo está sendo enviado</translation>
        </message>
        <message>
            <source>Stripe sends it to %1</source>
            <translation>A Stripe envia para %1</translation>
        </message>
        <message>
            <source>Stripe sends it to the address you typed.</source>
            <translation>A Stripe envia para o endereço digitado.</translation>
        </message>
        <message>
            <source>No receipt by e-mail? Ask us.</source>
            <translation>O recibo não chegou? Fale conosco.</translation>
        </message>
        <message>
            <source>The reader’s screen is waiting for you.</source>
            <translation>A tela da maquininha espera por você.</translation>
        </message>
        <message>
            <source>Change the address</source>
            <translation>Mudar o endereço</translation>
        </message>
    </context>
    <context>
        <name>RecordSection</name>
        <message>
            <source>Cash</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Digite um valor</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Phone</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferência</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Não chegou</translation>
        </message>
    </context>
    <context>
        <name>RhythmChoice</name>
        <message>
            <source>Once</source>
            <translation>Uma vez</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todo mês</translation>
        </message>
    </context>
    <context>
        <name>ScanScene</name>
        <message>
            <source>Point your phone’s camera at the code.</source>
            <translation>Aponte a câmera do celular para o código.</translation>
        </message>
        <message>
            <source>Or type:</source>
            <translation>Ou digite:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>SecondScreenScene</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Treino: nada é contado</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Números de exemplo</translation>
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
            <translation>Mais tempo</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Erase the last character</source>
            <translation>Apagar o último caractere</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Feito pelo telefone por débito ou boleto: o dinheiro chega dias depois, ou não chega. Nada conta antes de chegar.</translation>
        </message>
    </context>
    <context>
        <name>StoryAsk</name>
        <message>
            <source>%1: %2. Touch for a larger code.</source>
            <translation>%1: %2. Toque para ampliar o código.</translation>
        </message>
        <message>
            <source>Type this address on your phone:</source>
            <translation>Digite este endereço no celular:</translation>
        </message>
        <message>
            <source>Another way to help</source>
            <translation>Outra forma de ajudar</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Oferta de um parceiro</translation>
        </message>
        <message>
            <source>An offer from %1</source>
            <translation>Uma oferta de %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Até %1</translation>
        </message>
    </context>
    <context>
        <name>StoryDots</name>
        <message>
            <source>Let the stories go on</source>
            <translation>Continuar as histórias</translation>
        </message>
        <message>
            <source>Pause the stories</source>
            <translation>Pausar as histórias</translation>
        </message>
        <message>
            <source>Story %1 of %2</source>
            <translation>História %1 de %2</translation>
        </message>
        <message>
            <source>Previous story</source>
            <translation>História anterior</translation>
        </message>
        <message>
            <source>Next story</source>
            <translation>Próxima história</translation>
        </message>
    </context>
    <context>
        <name>StoryTags</name>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Treino: nada é contado</translation>
        </message>
        <message>
            <source>Example figures</source>
            <translation>Números de exemplo</translation>
        </message>
        <message>
            <source>Example with made-up figures</source>
            <translation>Exemplo com números inventados</translation>
        </message>
        <message numerus="yes">
            <source>Begins in %Ln day(s)</source>
            <translation>
                <numerusform>Começa em %Ln dia</numerusform>
                <numerusform>Começa em %Ln dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>Falta %Ln dia</numerusform>
                <numerusform>Faltam %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
    </context>
    <context>
        <name>StoryView</name>
        <message>
            <source>Made possible by %1</source>
            <translation>Com o apoio de %1</translation>
        </message>
        <message>
            <source>The drive is over. Thank you!</source>
            <translation>A campanha acabou. Muito obrigado!</translation>
        </message>
        <message>
            <source>Follow the drive</source>
            <translation>Acompanhe a campanha</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Begins on %1. %2</source>
            <translation>Começa em %1. %2</translation>
        </message>
        <message>
            <source>It ended on %1.</source>
            <translation>Terminou em %1.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mais: %1</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>as of %1</source>
            <translation>em %1</translation>
        </message>
    </context>
    <context>
        <name>TextKeyboard</name>
        <message>
            <source>Erase the last character</source>
            <translation>Apagar o último caractere</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
    </context>
    <context>
        <name>ThanksPanel</name>
        <message>
            <source>Goal reached!</source>
            <translation>Meta alcançada!</translation>
        </message>
        <message>
            <source>Milestone reached!</source>
            <translation>Marco alcançado!</translation>
        </message>
        <message>
            <source>Welcome!</source>
            <translation>Que bom ter você!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Muito obrigado!</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new member(s)</source>
            <translation>
                <numerusform>%Ln novo membro</numerusform>
                <numerusform>%Ln novos membros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gift(s), just now</source>
            <translation>
                <numerusform>%Ln doação, agora mesmo</numerusform>
                <numerusform>%Ln doações, agora mesmo</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice: nothing is counted</source>
            <translation>Treino: nada é contado</translation>
        </message>
    </context>
    <context>
        <name>ThanksScene</name>
        <message>
            <source>Welcome!</source>
            <translation>Que bom ter você!</translation>
        </message>
        <message>
            <source>Goal reached. Thank you!</source>
            <translation>Meta alcançada. Muito obrigado!</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Muito obrigado!</translation>
        </message>
        <message>
            <source>Every month, first in a month from today, for %1.</source>
            <translation>Todo mês, a primeira vez daqui a um mês, para %1.</translation>
        </message>
        <message>
            <source>With your gift we have reached %1!</source>
            <translation>Com a sua doação chegamos a %1!</translation>
        </message>
        <message>
            <source>With your gift we have reached our goal of %1!</source>
            <translation>Com a sua doação alcançamos a nossa meta de %1!</translation>
        </message>
        <message>
            <source>Thanks to %1 it becomes %2.</source>
            <translation>Graças a %1, ela vira %2.</translation>
        </message>
        <message>
            <source>Your gift has arrived: %1</source>
            <translation>Sua doação chegou: %1</translation>
        </message>
        <message>
            <source>Now finish joining %1 on your phone.</source>
            <translation>Agora conclua no celular a associação a %1.</translation>
        </message>
        <message>
            <source>Your gift has reached %1.</source>
            <translation>Sua doação chegou: %1.</translation>
        </message>
        <message>
            <source>Your first monthly gift has reached %1.</source>
            <translation>Sua primeira doação mensal chegou a %1.</translation>
        </message>
        <message>
            <source>Make it monthly</source>
            <translation>Doar todo mês</translation>
        </message>
        <message>
            <source>%1 every month, from next month on</source>
            <translation>%1 todo mês, a partir do mês que vem</translation>
        </message>
    </context>
    <context>
        <name>TimeStrip</name>
        <message numerus="yes">
            <source>This screen will start over in %Ln second(s).</source>
            <translation>
                <numerusform>A tela recomeça em %Ln segundo.</numerusform>
                <numerusform>A tela recomeça em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
</TS>
