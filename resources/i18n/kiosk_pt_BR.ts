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
        <name>AccountCheckWords</name>
        <message>
            <source>The clock was not compared with Stripe’s: %1</source>
            <translation>O relógio não foi comparado com o da Stripe: %1</translation>
        </message>
        <message>
            <source>The Stripe key may do too little, so some gifts would fail; people can still scan the codes or give cash, staff ticks %1 for it in Stripe’s Dashboard.</source>
            <translation>A chave da Stripe talvez possa fazer muito pouco, e algumas doações falhariam; as pessoas ainda podem escanear os códigos ou doar em dinheiro, e a equipe marca %1 para ela no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key yet. Staff can add one in the office, under Stripe key.</source>
            <translation>Este quiosque ainda não tem chave da Stripe. A equipe pode adicionar uma no escritório, em Chave da Stripe.</translation>
        </message>
        <message>
            <source>This kiosk has no Stripe key, so no cards or payments by phone are taken here; people can still scan the codes or give cash, staff sets a key with: %1</source>
            <translation>Este quiosque não tem chave da Stripe, então aqui não se aceitam cartões nem pagamentos pelo celular; as pessoas ainda podem escanear os códigos ou doar em dinheiro, e a equipe define uma chave com: %1</translation>
        </message>
        <message>
            <source>%1 Until then no cards or payments by phone are taken here; people can still scan the codes or give cash.</source>
            <translation>%1 Até lá, aqui não se aceitam cartões nem pagamentos pelo celular; as pessoas ainda podem escanear os códigos ou doar em dinheiro.</translation>
        </message>
        <message>
            <source>No cards or payments by phone are taken here, but people can still scan the codes or give cash: %1</source>
            <translation>Aqui não se aceitam cartões nem pagamentos pelo celular, mas as pessoas ainda podem escanear os códigos ou doar em dinheiro: %1</translation>
        </message>
        <message>
            <source>Practice has a simulated Stripe on this machine and needs no network.</source>
            <translation>O treino usa uma Stripe simulada neste computador e não precisa de rede.</translation>
        </message>
        <message>
            <source>The Stripe at %1 can be reached.</source>
            <translation>Há conexão com a Stripe em %1.</translation>
        </message>
        <message>
            <source>Stripe can be reached.</source>
            <translation>Há conexão com a Stripe.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1), so cards and payments by phone may fail; people can still scan the codes or give cash, check again in a few minutes.</source>
            <translation>A Stripe está com um problema próprio (HTTP %1), então cartões e pagamentos pelo celular podem falhar; as pessoas ainda podem escanear os códigos ou doar em dinheiro; verifique de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check the network cable or Wi-Fi.</source>
            <translation>Não há conexão com a Stripe, então aqui não se aceitam cartões nem pagamentos pelo celular; as pessoas ainda podem escanear os códigos ou doar em dinheiro; confira o cabo de rede ou o Wi-Fi.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe, so no cards or payments by phone are taken here; people can still scan the codes or give cash, check this machine’s date and time, then whether the network wants a log-in.</source>
            <translation>Quem responde não consegue provar que é a Stripe, então aqui não se aceitam cartões nem pagamentos pelo celular; as pessoas ainda podem escanear os códigos ou doar em dinheiro; confira a data e a hora deste computador e depois se a rede pede login.</translation>
        </message>
        <message>
            <source>Something else answers in Stripe’s place, so no cards or payments by phone are taken here; people can still scan the codes or give cash, open a browser and log in to the network, or use another one.</source>
            <translation>Outra coisa responde no lugar da Stripe, então aqui não se aceitam cartões nem pagamentos pelo celular; as pessoas ainda podem escanear os códigos ou doar em dinheiro; abra um navegador e faça login na rede, ou use outra.</translation>
        </message>
        <message>
            <source>In practice there is no other clock to compare this machine’s with.</source>
            <translation>No treino não há outro relógio com que comparar o deste computador.</translation>
        </message>
        <message>
            <source>The clock could not be compared with Stripe’s, which gave no time.</source>
            <translation>Não foi possível comparar o relógio com o da Stripe, que não informou a hora.</translation>
        </message>
        <message>
            <source>The clock agrees with Stripe’s.</source>
            <translation>O relógio está de acordo com o da Stripe.</translation>
        </message>
        <message>
            <source>This machine’s clock says it is %1, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>O relógio deste computador diz que é %1, então a Stripe pode recusá-lo e o livro fica com dias errados; acerte a data e a hora antes que alguém doe.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind the newest entry of the ledger, so it is wrong now or was then; set date and time before anybody gives.</source>
            <translation>O relógio deste computador está %1 atrás do lançamento mais novo do livro, então está errado agora ou estava naquela hora; acerte a data e a hora antes que alguém doe.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>O relógio deste computador está %1 adiantado, então as horas do livro estão erradas; acerte-o; as pessoas podem continuar doando.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so times in the ledger are wrong; set it right, people can go on giving.</source>
            <translation>O relógio deste computador está %1 atrasado, então as horas do livro estão erradas; acerte-o; as pessoas podem continuar doando.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 ahead, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>O relógio deste computador está %1 adiantado, então a Stripe pode recusá-lo e o livro fica com dias errados; acerte a data e a hora antes que alguém doe.</translation>
        </message>
        <message>
            <source>This machine’s clock is %1 behind, so Stripe may refuse it and the ledger has wrong days; set date and time before anybody gives.</source>
            <translation>O relógio deste computador está %1 atrasado, então a Stripe pode recusá-lo e o livro fica com dias errados; acerte a data e a hora antes que alguém doe.</translation>
        </message>
        <message>
            <source>Practice has a key of its own and needs none from Stripe.</source>
            <translation>O treino tem uma chave própria e não precisa de nenhuma da Stripe.</translation>
        </message>
        <message>
            <source>Stripe accepts the key of practice, which moves no real money.</source>
            <translation>A Stripe aceita a chave de treino, que não movimenta dinheiro de verdade.</translation>
        </message>
        <message>
            <source>The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; people can go on giving, staff takes %1 away from it in Stripe’s Dashboard.</source>
            <translation>A chave da Stripe funciona, mas pode fazer mais do que um quiosque precisa, o que ajuda quem a roubar; as pessoas podem continuar doando, e a equipe tira %1 dela no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>Stripe knows the live restricted key, and it may do what a kiosk does.</source>
            <translation>A Stripe reconhece a chave restrita real, que pode fazer o que um quiosque faz.</translation>
        </message>
        <message>
            <source>Stripe knows the live secret key, and it may do what a kiosk does.</source>
            <translation>A Stripe reconhece a chave secreta real, que pode fazer o que um quiosque faz.</translation>
        </message>
        <message>
            <source>Stripe knows the test restricted key, and it may do what a kiosk does.</source>
            <translation>A Stripe reconhece a chave restrita de teste, que pode fazer o que um quiosque faz.</translation>
        </message>
        <message>
            <source>Stripe knows the test secret key, and it may do what a kiosk does.</source>
            <translation>A Stripe reconhece a chave secreta de teste, que pode fazer o que um quiosque faz.</translation>
        </message>
        <message>
            <source>Practice brings its own reader.</source>
            <translation>O treino traz a própria maquininha.</translation>
        </message>
        <message>
            <source>Practice brings its own reader with the first payment.</source>
            <translation>O treino traz a própria maquininha com o primeiro pagamento.</translation>
        </message>
        <message>
            <source>No card reader is set up, so people give by phone.</source>
            <translation>Nenhuma maquininha está configurada, então as pessoas doam pelo celular.</translation>
        </message>
        <message>
            <source>The card reader cannot be checked without a key; see the line about the Stripe key.</source>
            <translation>Não dá para verificar a maquininha sem chave; veja a linha sobre a chave da Stripe.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is online.</source>
            <translation>A maquininha %1 em %2 está on-line.</translation>
        </message>
        <message>
            <source>The card reader %1 is online.</source>
            <translation>A maquininha %1 está on-line.</translation>
        </message>
        <message>
            <source>The card reader %1 at %2 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>A maquininha %1 em %2 está off-line, então talvez não se aceitem cartões; as pessoas podem doar pelo celular ou em dinheiro; ligue-a e confira se está conectada à rede.</translation>
        </message>
        <message>
            <source>The card reader %1 is offline, so cards may not be taken; people can give by phone or cash, switch it on and check that it is connected to the network.</source>
            <translation>A maquininha %1 está off-line, então talvez não se aceitem cartões; as pessoas podem doar pelo celular ou em dinheiro; ligue-a e confira se está conectada à rede.</translation>
        </message>
    </context>
    <context>
        <name>AddressTroubleWords</name>
        <message>
            <source>%1 is not on one of allowed_hosts by https; correct one of the two.</source>
            <translation>%1 não está em um dos allowed_hosts por https; corrija um dos dois.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a feed is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 redireciona para %2, e uma fonte não é seguida para outro lugar; entre no Wi-Fi se ele pedir login, ou escreva o endereço atual.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, and a download is not followed elsewhere; sign in to the Wi-Fi if it asks for that, or write the address where it is now.</source>
            <translation>%1 redireciona para %2, e um download não é seguido para outro lugar; entre no Wi-Fi se ele pedir login, ou escreva o endereço atual.</translation>
        </message>
        <message>
            <source>%1 refuses to tell (%2); check who may read it, and the key if it needs one.</source>
            <translation>%1 se recusa a responder (%2); confira quem pode ler e, se precisar de uma, a chave.</translation>
        </message>
        <message>
            <source>%1 has nothing at this address (%2); check the address.</source>
            <translation>%1 não tem nada neste endereço (%2); confira o endereço.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); it is asked again later.</source>
            <translation>%1 não pode responder no momento (%2); será perguntado de novo mais tarde.</translation>
        </message>
        <message>
            <source>%1 cannot answer at the moment (%2); try again in a while.</source>
            <translation>%1 não pode responder no momento (%2); tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a feed; check the address.</source>
            <translation>%1 responde com o código %2 em vez de uma fonte; confira o endereço.</translation>
        </message>
        <message>
            <source>%1 answers with the code %2 instead of a download; check the address.</source>
            <translation>%1 responde com o código %2 em vez de um download; confira o endereço.</translation>
        </message>
        <message>
            <source>%1 didn’t answer whole within %2 seconds; check the network here.</source>
            <translation>%1 não respondeu por inteiro em %2 segundos; confira a rede daqui.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid yet by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Não há conexão segura: pelo relógio deste computador, o certificado de %1 ainda não é válido; acerte a data e a hora, ou avise quem cuida de %1.</translation>
        </message>
        <message>
            <source>There is no secure connection: the certificate of %1 isn’t valid any more by the clock of this machine; set its date and time, or tell who runs %1.</source>
            <translation>Não há conexão segura: pelo relógio deste computador, o certificado de %1 não é mais válido; acerte a data e a hora, ou avise quem cuida de %1.</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is for another name; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Não há conexão segura com %1: o certificado recebido é de outro nome; há algo no meio, como a página de login de um Wi-Fi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1: the certificate that came is from nobody known; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>Não há conexão segura com %1: o certificado recebido é de um emissor desconhecido; há algo no meio, como a página de login de um Wi-Fi?</translation>
        </message>
        <message>
            <source>There is no secure connection to %1 (%2); check the network and the address.</source>
            <translation>Não há conexão segura com %1 (%2); confira a rede e o endereço.</translation>
        </message>
        <message>
            <source>%1 cannot be found; check the network, and the name in the address.</source>
            <translation>Não é possível encontrar %1; confira a rede e o nome no endereço.</translation>
        </message>
        <message>
            <source>%1 broke off or cannot be reached; check the network here.</source>
            <translation>A conexão com %1 caiu ou não é possível; confira a rede daqui.</translation>
        </message>
        <message>
            <source>%1 cannot be reached (%2); check the network here.</source>
            <translation>Não há conexão com %1 (%2); confira a rede daqui.</translation>
        </message>
        <message>
            <source>%1 answers with something that isn’t HTTP; check the address.</source>
            <translation>%1 responde com algo que não é HTTP; confira o endereço.</translation>
        </message>
        <message>
            <source>%1 answers with a web page; is somebody between, such as a Wi-Fi sign-in page?</source>
            <translation>%1 responde com uma página da web; há algo no meio, como a página de login de um Wi-Fi?</translation>
        </message>
        <message>
            <source>%1 answers in XML; ask it for JSON, by the address or another website’s kind.</source>
            <translation>%1 responde em XML; peça JSON, pelo endereço ou com o tipo de outro site.</translation>
        </message>
        <message>
            <source>%1 doesn’t say how long its answer is, so half of it could pass for all; tell who runs it.</source>
            <translation>%1 não diz o tamanho da resposta, então metade poderia passar pelo todo; avise quem cuida dele.</translation>
        </message>
        <message>
            <source>%1 answers in a packing that cannot be undone; ask who runs it to send it plain.</source>
            <translation>%1 responde com uma compactação que não pode ser desfeita; peça a quem cuida dele que envie sem compactar.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes; that is no feed, so check the address.</source>
            <translation>%1 responde com mais de %2 bytes; isso não é uma fonte, então confira o endereço.</translation>
        </message>
        <message>
            <source>%1 answers with more than %2 bytes, which is too large; check the address.</source>
            <translation>%1 responde com mais de %2 bytes, o que é demais; confira o endereço.</translation>
        </message>
        <message>
            <source>%1 packs the file once more on its way; ask who runs it to send it as it is.</source>
            <translation>%1 compacta o arquivo mais uma vez no caminho; peça a quem cuida dele que o envie como está.</translation>
        </message>
    </context>
    <context>
        <name>AdviceWords</name>
        <message>
            <source>its parameter "%1" looks as if it led on elsewhere</source>
            <translation>seu parâmetro "%1" parece redirecionar para outro lugar</translation>
        </message>
        <message>
            <source>open it and see where it ends</source>
            <translation>abra e veja onde termina</translation>
        </message>
        <message>
            <source>another code leads to the same page</source>
            <translation>outro código leva à mesma página</translation>
        </message>
        <message>
            <source>correct it, unless one page does both</source>
            <translation>corrija, a menos que uma página sirva para os dois</translation>
        </message>
        <message>
            <source>nothing says whose offer this is</source>
            <translation>não se diz de quem é esta oferta</translation>
        </message>
        <message>
            <source>write its partner</source>
            <translation>escreva o parceiro</translation>
        </message>
        <message>
            <source>%1 stands for a name in other letters</source>
            <translation>%1 representa um nome em outro alfabeto</translation>
        </message>
        <message>
            <source>check it letter by letter</source>
            <translation>confira letra por letra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s) are small on the screen</source>
            <translation>
                <numerusform>%Ln caractere fica pequeno na tela</numerusform>
                <numerusform>%Ln caracteres ficam pequenos na tela</numerusform>
            </translation>
        </message>
        <message>
            <source>two sentences read best</source>
            <translation>duas frases são mais fáceis de ler</translation>
        </message>
        <message>
            <source>nothing says what the picture shows</source>
            <translation>não se diz o que a imagem mostra</translation>
        </message>
        <message>
            <source>add picture_text for people who cannot see it</source>
            <translation>adicione picture_text para quem não pode vê-la</translation>
        </message>
        <message>
            <source>the story has nothing for the layout "%1"</source>
            <translation>a história não tem nada para o layout "%1"</translation>
        </message>
        <message>
            <source>write what it is called after, or choose another layout</source>
            <translation>escreva aquilo que lhe dá o nome, ou escolha outro layout</translation>
        </message>
        <message>
            <source>the campaign has no goal in money, so nobody sees what is matched</source>
            <translation>a campanha não tem meta em dinheiro, então ninguém vê o que é complementado</translation>
        </message>
        <message>
            <source>add one, or leave the offer out</source>
            <translation>adicione uma, ou tire a oferta</translation>
        </message>
        <message>
            <source>the bar ends at the stretch goal and never shows this</source>
            <translation>a barra termina na meta ampliada e nunca mostra isto</translation>
        </message>
        <message>
            <source>lower it or remove it</source>
            <translation>diminua ou remova</translation>
        </message>
        <message>
            <source>the bar ends at the target and never shows this</source>
            <translation>a barra termina no objetivo e nunca mostra isto</translation>
        </message>
        <message>
            <source>its figure is called late before it is read again</source>
            <translation>seu número é dado como atrasado antes de ser lido de novo</translation>
        </message>
        <message>
            <source>write more, or read it more often</source>
            <translation>escreva mais, ou leia com mais frequência</translation>
        </message>
        <message>
            <source>to do: "%1"</source>
            <translation>pendente: "%1"</translation>
        </message>
        <message>
            <source>do it, then remove the comment</source>
            <translation>faça isso e depois remova o comentário</translation>
        </message>
        <message>
            <source>%1 is a stand-in</source>
            <translation>%1 é só um exemplo</translation>
        </message>
        <message>
            <source>write the real one</source>
            <translation>escreva o verdadeiro</translation>
        </message>
        <message>
            <source>write where people should go</source>
            <translation>escreva para onde as pessoas devem ir</translation>
        </message>
        <message>
            <source>write where the figures are</source>
            <translation>escreva onde estão os números</translation>
        </message>
        <message>
            <source>the picture %1 has only %2 by %3 pixels and is shown small</source>
            <translation>a imagem %1 tem só %2 por %3 pixels e é mostrada pequena</translation>
        </message>
        <message>
            <source>use one that is %4 pixels wide or more</source>
            <translation>use uma com %4 pixels de largura ou mais</translation>
        </message>
        <message>
            <source>the picture %1 is transparent, with parts that neither a light nor a dark plate shows</source>
            <translation>a imagem %1 é transparente, com partes que não aparecem nem em fundo claro nem em fundo escuro</translation>
        </message>
        <message>
            <source>save it with a ground of its own</source>
            <translation>salve-a com fundo próprio</translation>
        </message>
        <message>
            <source>this machine has no font that can draw %1, and shows boxes</source>
            <translation>este computador não tem fonte tipográfica que desenhe %1, e mostra quadradinhos</translation>
        </message>
        <message>
            <source>install one here and on the kiosk, such as Debian’s fonts-noto-core or fonts-noto-cjk</source>
            <translation>instale uma aqui e no quiosque, como fonts-noto-core ou fonts-noto-cjk do Debian</translation>
        </message>
        <message>
            <source>the kiosk’s own words are not translated into %1, so its buttons and notices are English</source>
            <translation>os textos do próprio quiosque não estão traduzidos para %1, então os botões e avisos estão em inglês</translation>
        </message>
        <message>
            <source>the languages there are: %2; amounts and dates follow the campaign all the same</source>
            <translation>os idiomas que existem: %2; valores e datas seguem a campanha mesmo assim</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) have no translation into %1 and stay as they are</source>
            <translation>
                <numerusform>%Ln texto não tem tradução para %1 e fica como está</numerusform>
                <numerusform>%Ln textos não têm tradução para %1 e ficam como estão</numerusform>
            </translation>
        </message>
        <message>
            <source>write them there</source>
            <translation>escreva-as lá</translation>
        </message>
        <message>
            <source>campaign.toml no longer has the text %1</source>
            <translation>campaign.toml não tem mais o texto %1</translation>
        </message>
        <message>
            <source>remove its translation, or write the new text as its original</source>
            <translation>remova a tradução, ou escreva o texto novo como original</translation>
        </message>
        <message>
            <source>the public screen shows it to everybody; take it out</source>
            <translation>a tela pública o mostra a todo mundo; tire</translation>
        </message>
        <message>
            <source>markup of a website is in this text</source>
            <translation>há código de um site neste texto</translation>
        </message>
        <message>
            <source>a bank account is in this text</source>
            <translation>há uma conta bancária neste texto</translation>
        </message>
        <message>
            <source>an e-mail address is in this text</source>
            <translation>há um endereço de e-mail neste texto</translation>
        </message>
        <message>
            <source>a phone number is in this text</source>
            <translation>há um número de telefone neste texto</translation>
        </message>
        <message>
            <source>a postal address is in this text</source>
            <translation>há um endereço postal neste texto</translation>
        </message>
        <message>
            <source>the labels of a form are in this text</source>
            <translation>os rótulos de um formulário estão neste texto</translation>
        </message>
    </context>
    <context>
        <name>AgeWords</name>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
    </context>
    <context>
        <name>AmountMistakeWords</name>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 não é um valor</translation>
        </message>
        <message>
            <source>write digits only, such as "%2"</source>
            <translation>escreva só algarismos, como "%2"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2</source>
            <translation>%1 tem casas decimais demais para %2</translation>
        </message>
        <message>
            <source>write it like "%3"</source>
            <translation>escreva como "%3"</translation>
        </message>
        <message>
            <source>%1 can’t be paid in %2 at Stripe</source>
            <translation>%1 não pode ser pago em %2 na Stripe</translation>
        </message>
        <message>
            <source>write it with a last digit of 0, such as %3</source>
            <translation>escreva com 0 como último algarismo, como %3</translation>
        </message>
        <message>
            <source>%1 has too few decimals</source>
            <translation>%1 tem poucas casas decimais</translation>
        </message>
        <message>
            <source>write it like "%2"</source>
            <translation>escreva como "%2"</translation>
        </message>
        <message>
            <source>%1 is nothing</source>
            <translation>%1 não é nada</translation>
        </message>
        <message>
            <source>write an amount above zero</source>
            <translation>escreva um valor acima de zero</translation>
        </message>
        <message>
            <source>%1 is more than one gift can be</source>
            <translation>%1 é mais do que uma doação pode ser</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>escreva no máximo %2</translation>
        </message>
        <message>
            <source>%1 is too little to pay</source>
            <translation>%1 é pouco demais para pagar</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>escreva no mínimo %2</translation>
        </message>
        <message>
            <source>%1 cannot be paid at Stripe</source>
            <translation>%1 não pode ser pago na Stripe</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escreva %2</translation>
        </message>
        <message>
            <source>%1 is less than this campaign takes by card or phone</source>
            <translation>%1 é menos do que esta campanha aceita por cartão ou celular</translation>
        </message>
        <message>
            <source>%1 is more than this campaign takes by card or phone</source>
            <translation>%1 é mais do que esta campanha aceita por cartão ou celular</translation>
        </message>
        <message>
            <source>%1 is not an amount of %2 to correct by</source>
            <translation>%1 não é um valor de %2 para corrigir</translation>
        </message>
        <message>
            <source>write it like "-%3" or "+%3"</source>
            <translation>escreva como "-%3" ou "+%3"</translation>
        </message>
        <message>
            <source>%1 is not a number to correct by</source>
            <translation>%1 não é um número para corrigir</translation>
        </message>
        <message>
            <source>write it like "-2" or "+2"</source>
            <translation>escreva como "-2" ou "+2"</translation>
        </message>
        <message>
            <source>%1 corrects nothing</source>
            <translation>%1 não corrige nada</translation>
        </message>
        <message>
            <source>write by how much the figure changes</source>
            <translation>escreva em quanto o número muda</translation>
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
            <extracomment>on an amount that is enough to</extracomment>
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
        <name>AttendeeButtons</name>
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
            <source>When will you be back?</source>
            <translation>Quando você volta?</translation>
        </message>
        <message>
            <source>The screen shows this to people who come by. Closing ends the shift.</source>
            <translation>A tela mostra isso a quem passa. Fechar encerra o turno.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>BoothRail</name>
        <message>
            <source>Quit kiosk</source>
            <translation>Sair do quiosque</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>pede confirmação</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Escritório</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>to the stories</source>
            <translation>às histórias</translation>
        </message>
    </context>
    <context>
        <name>BoothScenes</name>
        <message>
            <source>Booth</source>
            <translation>Estande</translation>
        </message>
        <message>
            <source>Check-list</source>
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Doações</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>End of day</source>
            <translation>Fim do dia</translation>
        </message>
    </context>
    <context>
        <name>BoothWords</name>
        <message>
            <source>Gifts can’t be recorded: %1 Don’t take any here, and tell staff.</source>
            <translation>Não dá para registrar doações: %1 Não aceite nenhuma aqui e avise a equipe.</translation>
        </message>
        <message>
            <source>One payment isn’t confirmed yet. Nobody should pay it again; other cards have to wait.</source>
            <translation>Um pagamento ainda não foi confirmado. Ninguém deve pagá-lo de novo; outros cartões têm que esperar.</translation>
        </message>
        <message>
            <source>The booth is closed. People can still scan the codes.</source>
            <translation>O estande está fechado. As pessoas ainda podem escanear os códigos.</translation>
        </message>
        <message>
            <source>The screen shows only stories and codes. To take gifts, touch Open.</source>
            <translation>A tela mostra só histórias e códigos. Para aceitar doações, toque em Aberto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off: touch Open. Phones and codes work.</source>
            <translation>Nenhum turno está aberto, então os cartões estão desligados: toque em Aberto. Celulares e códigos funcionam.</translation>
        </message>
        <message>
            <source>Cards are off. %1 People can still scan the codes.</source>
            <translation>Os cartões estão desligados. %1 As pessoas ainda podem escanear os códigos.</translation>
        </message>
        <message>
            <source>Cards are off. %1 Phones and codes work.</source>
            <translation>Os cartões estão desligados. %1 Celulares e códigos funcionam.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All is well: cards, phones and codes work.</source>
            <translation>Tudo bem: cartões, celulares e códigos funcionam.</translation>
        </message>
        <message>
            <source>All is well. There is no card reader here, so people give by phone.</source>
            <translation>Tudo bem. Não há maquininha aqui, então as pessoas doam pelo celular.</translation>
        </message>
        <message>
            <source>There is no card reader here.</source>
            <translation>Não há maquininha aqui.</translation>
        </message>
        <message>
            <source>The card reader is ready.</source>
            <translation>A maquininha está pronta.</translation>
        </message>
        <message>
            <source>Cards are off. %1</source>
            <translation>Os cartões estão desligados. %1</translation>
        </message>
        <message>
            <source>Open, without a shift</source>
            <translation>Aberto, sem turno</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Só exibição</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Closed, back at %1</source>
            <translation>Fechado, volta às %1</translation>
        </message>
        <message>
            <source>Closed, back on %1</source>
            <translation>Fechado, volta em %1</translation>
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
            <translation>Nenhum turno está aberto.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off.</source>
            <translation>Nenhum turno está aberto, então os cartões estão desligados.</translation>
        </message>
        <message>
            <source>Don’t say</source>
            <translation>Não dizer</translation>
        </message>
        <message>
            <source>%1 at %2. Nobody should pay it again; the kiosk keeps asking until it knows.</source>
            <translation>%1 às %2. Ninguém deve pagar de novo; o quiosque continua perguntando até saber.</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registrar %1</translation>
        </message>
        <message>
            <source>Enter %1 so far</source>
            <translation>Informar %1 até agora</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 às %2</translation>
        </message>
        <message>
            <source>Wrong number of people</source>
            <translation>Número de pessoas errado</translation>
        </message>
        <message>
            <source>They didn’t join after all</source>
            <translation>Acabaram não se associando</translation>
        </message>
        <message>
            <source>Wrong amount</source>
            <translation>Valor errado</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Lançado duas vezes</translation>
        </message>
        <message>
            <source>The donor changed their mind</source>
            <translation>A pessoa mudou de ideia</translation>
        </message>
        <message>
            <source>Just a test</source>
            <translation>Só um teste</translation>
        </message>
        <message>
            <source>Another mistake</source>
            <translation>Outro erro</translation>
        </message>
        <message>
            <source>Checking %1 of %2…</source>
            <translation>Verificando %1 de %2…</translation>
        </message>
        <message>
            <source>Nothing has been checked yet.</source>
            <translation>Nada foi verificado ainda.</translation>
        </message>
        <message>
            <source>Fix %1 of %2 before people come.</source>
            <translation>Corrija %1 de %2 antes que as pessoas cheguem.</translation>
        </message>
        <message>
            <source>You can open. Have a look at %1 of %2.</source>
            <translation>Você pode abrir. Dê uma olhada em %1 de %2.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln check(s) passed. You can open.</source>
            <translation>
                <numerusform>%Ln verificação, e deu certo. Você pode abrir.</numerusform>
                <numerusform>Todas as %Ln verificações deram certo. Você pode abrir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Também</translation>
        </message>
    </context>
    <context>
        <name>BusyLine</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The month before</source>
            <translation>O mês anterior</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>O mês seguinte</translation>
        </message>
    </context>
    <context>
        <name>CampaignChoiceWords</name>
        <message>
            <source>Donate</source>
            <translation>Doar</translation>
        </message>
        <message>
            <source>Become a member</source>
            <translation>Associar-se</translation>
        </message>
        <message>
            <source>A partner’s offer</source>
            <translation>Oferta de um parceiro</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membros</translation>
        </message>
        <message>
            <source>Donors</source>
            <translation>Doadores</translation>
        </message>
        <message>
            <source>Monthly supporters</source>
            <translation>Doadores mensais</translation>
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
            <translation>O JSON de um site</translation>
        </message>
        <message>
            <source>As 12.50</source>
            <translation>Como 12.50</translation>
        </message>
        <message>
            <source>In cents, as 1250</source>
            <translation>Em centavos, como 1250</translation>
        </message>
        <message>
            <source>As text, “12.50”</source>
            <translation>Como texto, “12.50”</translation>
        </message>
        <message>
            <source>As text for people, “1.250,50”</source>
            <translation>Como texto para pessoas, “1.250,50”</translation>
        </message>
        <message>
            <source>Gifts at Stripe</source>
            <translation>Doações na Stripe</translation>
        </message>
        <message>
            <source>Typed in here</source>
            <translation>Digitado aqui</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citação</translation>
        </message>
        <message>
            <source>Illustration</source>
            <translation>Ilustração</translation>
        </message>
        <message>
            <source>Words alone</source>
            <translation>Só palavras</translation>
        </message>
        <message>
            <source>Fill the place</source>
            <translation>Preencher o espaço</translation>
        </message>
        <message>
            <source>Show it whole</source>
            <translation>Mostrar inteira</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Meio</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Em cima</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Embaixo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>Top left</source>
            <translation>Em cima à esquerda</translation>
        </message>
        <message>
            <source>Top right</source>
            <translation>Em cima à direita</translation>
        </message>
        <message>
            <source>Bottom left</source>
            <translation>Embaixo à esquerda</translation>
        </message>
        <message>
            <source>Bottom right</source>
            <translation>Embaixo à direita</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>O mínimo possível</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Mais perto</translation>
        </message>
        <message>
            <source>Closest</source>
            <translation>O mais perto</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Livro</translation>
        </message>
        <message>
            <source>Parcel</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Capela</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globo</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Plateia</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Coração</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Jar of coins</source>
            <translation>Pote de moedas</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Notebook</translation>
        </message>
        <message>
            <source>Megaphone</source>
            <translation>Megafone</translation>
        </message>
        <message>
            <source>Doghouse</source>
            <translation>Casinha de cachorro</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Escudo</translation>
        </message>
        <message>
            <source>Seedling</source>
            <translation>Muda</translation>
        </message>
        <message>
            <source>Museum</source>
            <translation>Museu</translation>
        </message>
    </context>
    <context>
        <name>CampaignFormWords</name>
        <message>
            <source>The drive</source>
            <translation>A campanha</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Histórias</translation>
        </message>
        <message>
            <source>QR codes</source>
            <translation>QR codes</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>QR code %1</source>
            <translation>QR code %1</translation>
        </message>
        <message>
            <source>Add a QR code</source>
            <translation>Adicionar QR code</translation>
        </message>
        <message>
            <source>Story %1</source>
            <translation>História %1</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Adicionar história</translation>
        </message>
        <message>
            <source>Goal %1</source>
            <translation>Meta %1</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Adicionar meta</translation>
        </message>
        <message>
            <source>Feed %1</source>
            <translation>Fonte %1</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Adicionar fonte</translation>
        </message>
        <message>
            <source>Amount %1</source>
            <translation>Valor %1</translation>
        </message>
        <message>
            <source>Add an amount</source>
            <translation>Adicionar valor</translation>
        </message>
        <message>
            <source>Membership fee %1</source>
            <translation>Taxa de associação %1</translation>
        </message>
        <message>
            <source>Add a membership fee</source>
            <translation>Adicionar taxa de associação</translation>
        </message>
        <message>
            <source>Fund %1</source>
            <translation>Fundo %1</translation>
        </message>
        <message>
            <source>Add a fund</source>
            <translation>Adicionar fundo</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Adicionar link</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Pergunta %1</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Adicionar pergunta</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Who the drive is for.</source>
            <translation>Para quem é a campanha.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What the drive is called.</source>
            <translation>Como a campanha se chama.</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>One more line about it.</source>
            <translation>Mais uma linha sobre ela.</translation>
        </message>
        <message>
            <source>Donate and join</source>
            <translation>Doar e associar-se</translation>
        </message>
        <message>
            <source>The line that invites people to donate and become a member.</source>
            <translation>A linha que convida as pessoas a doar e a se associar.</translation>
        </message>
        <message>
            <source>Heading of the stories</source>
            <translation>Título das histórias</translation>
        </message>
        <message>
            <source>Shown above each story, such as “Looking back on 2023”.</source>
            <translation>Aparece acima de cada história, como “Relembrando 2023”.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language the campaign is written in, such as en or pt-BR.</source>
            <translation>O idioma em que a campanha está escrita, como en ou pt-BR.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>The currency of every amount, in three letters such as USD or EUR.</source>
            <translation>A moeda de todos os valores, em três letras, como USD ou EUR.</translation>
        </message>
        <message>
            <source>Websites that links may lead to</source>
            <translation>Sites aos quais os links podem levar</translation>
        </message>
        <message>
            <source>One a line, such as www.example.org. Links to any other website are refused.</source>
            <translation>Um por linha, como www.example.org. Links para qualquer outro site são recusados.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome curto</translation>
        </message>
        <message>
            <source>Marks this drive in figures and links, such as psf-2023. Gifts are counted under it.</source>
            <translation>Marca esta campanha em números e links, como psf-2023. As doações são contadas com ele.</translation>
        </message>
        <message>
            <source>Made-up figures</source>
            <translation>Números inventados</translation>
        </message>
        <message>
            <source>If yes, the screen says that the figures are made up.</source>
            <translation>Se sim, a tela diz que os números são inventados.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Such as 2026-11-15. Gifts before it count as well.</source>
            <translation>Como 2026-11-15. Doações antes dele também contam.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Such as 2026-12-31. Gifts after it count as well.</source>
            <translation>Como 2026-12-31. Doações depois dele também contam.</translation>
        </message>
        <message>
            <source>First day shown</source>
            <translation>Primeiro dia exibido</translation>
        </message>
        <message>
            <source>Only if the screen should name another first day.</source>
            <translation>Só se a tela deve indicar outro primeiro dia.</translation>
        </message>
        <message>
            <source>Last day shown</source>
            <translation>Último dia exibido</translation>
        </message>
        <message>
            <source>Only if the screen should name another last day.</source>
            <translation>Só se a tela deve indicar outro último dia.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Where a day begins and ends, such as America/New_York.</source>
            <translation>Onde um dia começa e termina, como America/New_York.</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>O que ela pede</translation>
        </message>
        <message>
            <source>A donation, a membership, a partner’s offer, or something else that helps.</source>
            <translation>Uma doação, uma associação, a oferta de um parceiro ou outra coisa que ajude.</translation>
        </message>
        <message>
            <source>Above the code</source>
            <translation>Acima do código</translation>
        </message>
        <message>
            <source>What to do, such as “Donate”.</source>
            <translation>O que fazer, como “Doe”.</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Mais uma linha</translation>
        </message>
        <message>
            <source>Shown below that.</source>
            <translation>Aparece abaixo disso.</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Parceiro</translation>
        </message>
        <message>
            <source>Whose offer it is, such as a company. Only for offers.</source>
            <translation>De quem é a oferta, como uma empresa. Só para ofertas.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>The page that the code opens.</source>
            <translation>A página que o código abre.</translation>
        </message>
        <message>
            <source>Address in print</source>
            <translation>Endereço impresso</translation>
        </message>
        <message>
            <source>A shorter address of the same page, for people to type. If empty, the link is printed.</source>
            <translation>Um endereço mais curto da mesma página, para as pessoas digitarem. Se vazio, o link é impresso.</translation>
        </message>
        <message>
            <source>Added to the link</source>
            <translation>Acrescentado ao link</translation>
        </message>
        <message>
            <source>So that you can tell where gifts came from, such as src={kiosk}; {campaign} works too.</source>
            <translation>Para você saber de onde vieram as doações, como src={kiosk}; {campaign} também funciona.</translation>
        </message>
        <message>
            <source>Link with the amount</source>
            <translation>Link com o valor</translation>
        </message>
        <message>
            <source>If your page accepts an amount: its link with {amount} in its place, such as https://www.example.org/give?amount={amount}.</source>
            <translation>Se a sua página aceita um valor: o link dela com {amount} no lugar dele, como https://www.example.org/give?amount={amount}.</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Taxa de associação</translation>
        </message>
        <message>
            <source>Such as 99, if people may pay it here by phone; the link then asks for everything else.</source>
            <translation>Como 99, se as pessoas podem pagar aqui pelo celular; o link depois pede todo o resto.</translation>
        </message>
        <message>
            <source>Of an offer, such as autumn-offer; what it brings is counted under it.</source>
            <translation>De uma oferta, como autumn-offer; o que ela rende é contado com ele.</translation>
        </message>
        <message>
            <source>What you did, in a few words.</source>
            <translation>O que vocês fizeram, em poucas palavras.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The story itself. Two sentences read best.</source>
            <translation>A história em si. Duas frases são mais fáceis de ler.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>What fills the story. Automatic goes by what you give it.</source>
            <translation>O que preenche a história. Automático depende do que você colocar nela.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>A PNG, JPEG or WebP picture.</source>
            <translation>Uma imagem PNG, JPEG ou WebP.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>O que a imagem mostra</translation>
        </message>
        <message>
            <source>Read aloud to people who cannot see it.</source>
            <translation>Lido em voz alta para quem não pode vê-la.</translation>
        </message>
        <message>
            <source>How the picture stands</source>
            <translation>Como a imagem fica</translation>
        </message>
        <message>
            <source>Photographs fill their place, signs and logos stand whole. Usually the picture decides.</source>
            <translation>Fotos preenchem o espaço; placas e logotipos ficam inteiros. Em geral a imagem decide.</translation>
        </message>
        <message>
            <source>Most important part</source>
            <translation>Parte mais importante</translation>
        </message>
        <message>
            <source>What stays in view when the photograph is cropped.</source>
            <translation>O que continua à vista quando a foto é cortada.</translation>
        </message>
        <message>
            <source>How much is cropped</source>
            <translation>Quanto é cortado</translation>
        </message>
        <message>
            <source>Closer shows less of the photograph, and that larger.</source>
            <translation>Mais perto mostra menos da foto, e maior.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Sem imagem</translation>
        </message>
        <message>
            <source>What stands beside the story: a figure from its text, or one of the kiosk’s illustrations.</source>
            <translation>O que fica ao lado da história: um número do texto dela ou uma das ilustrações do quiosque.</translation>
        </message>
        <message>
            <source>Huge figure</source>
            <translation>Número enorme</translation>
        </message>
        <message>
            <source>Such as 33 %, read from across the hall.</source>
            <translation>Como 33%, lido do outro lado do salão.</translation>
        </message>
        <message>
            <source>Below the figure</source>
            <translation>Abaixo do número</translation>
        </message>
        <message>
            <source>What it is, such as “more people joined us online”.</source>
            <translation>O que ele é, como “mais pessoas se juntaram a nós on-line”.</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citação</translation>
        </message>
        <message>
            <source>What somebody said, without quotation marks.</source>
            <translation>O que alguém disse, sem aspas.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Who said it, or whom the story is about.</source>
            <translation>Quem disse, ou de quem é a história.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Função</translation>
        </message>
        <message>
            <source>What that person is or does.</source>
            <translation>O que essa pessoa é ou faz.</translation>
        </message>
        <message>
            <source>Where to read more. It is printed, without a QR code.</source>
            <translation>Onde ler mais. É impresso, sem QR code.</translation>
        </message>
        <message>
            <source>Made possible by</source>
            <translation>Com o apoio de</translation>
        </message>
        <message>
            <source>Whose funding made it possible.</source>
            <translation>Quem financiou e tornou isso possível.</translation>
        </message>
        <message>
            <source>Feeds refer to the goal by it; such as gifts.</source>
            <translation>As fontes se referem à meta por ele; como gifts.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>O que é contado</translation>
        </message>
        <message>
            <source>Money, members, donors or monthly supporters.</source>
            <translation>Dinheiro, membros, doadores ou doadores mensais.</translation>
        </message>
        <message>
            <source>After the figure</source>
            <translation>Depois do número</translation>
        </message>
        <message>
            <source>What the figure is, such as “raised” or “new members”.</source>
            <translation>O que o número é, como “arrecadados” ou “novos membros”.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>What you hope to reach, such as 60000.</source>
            <translation>O que você espera alcançar, como 60000.</translation>
        </message>
        <message>
            <source>Targets before it was raised</source>
            <translation>Objetivos antes do aumento</translation>
        </message>
        <message>
            <source>They stay as marks, the first one first, one a line.</source>
            <translation>Ficam como marcas, o primeiro antes, um por linha.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Marcos</translation>
        </message>
        <message>
            <source>Marks on the way, one a line.</source>
            <translation>Marcas no caminho, uma por linha.</translation>
        </message>
        <message>
            <source>Stretch goal</source>
            <translation>Meta ampliada</translation>
        </message>
        <message>
            <source>A second target, shown once the first has been reached.</source>
            <translation>Um segundo objetivo, exibido quando o primeiro foi alcançado.</translation>
        </message>
        <message>
            <source>Second stretch goal</source>
            <translation>Segunda meta ampliada</translation>
        </message>
        <message>
            <source>A third target, shown once the second has been reached.</source>
            <translation>Um terceiro objetivo, exibido quando o segundo foi alcançado.</translation>
        </message>
        <message>
            <source>Starting figure</source>
            <translation>Número inicial</translation>
        </message>
        <message>
            <source>What had been reached before this kiosk began to count.</source>
            <translation>O que já tinha sido alcançado antes de este quiosque começar a contar.</translation>
        </message>
        <message>
            <source>Gifts until then</source>
            <translation>Doações até então</translation>
        </message>
        <message>
            <source>How many gifts the starting figure is.</source>
            <translation>Quantas doações o número inicial representa.</translation>
        </message>
        <message>
            <source>Date of the starting figure</source>
            <translation>Data do número inicial</translation>
        </message>
        <message>
            <source>When you read it, such as 2026-11-15T09:00:00.</source>
            <translation>Quando você o leu, como 2026-11-15T09:00:00.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>The short name of the only fund that it counts. If empty, it counts all gifts.</source>
            <translation>O nome curto do único fundo que ela conta. Se vazio, conta todas as doações.</translation>
        </message>
        <message>
            <source>Show from</source>
            <translation>Mostrar desde</translation>
        </message>
        <message>
            <source>The first day it is shown, such as 2026-12-01.</source>
            <translation>O primeiro dia em que aparece, como 2026-12-01.</translation>
        </message>
        <message>
            <source>Show until</source>
            <translation>Mostrar até</translation>
        </message>
        <message>
            <source>The last day it is shown.</source>
            <translation>O último dia em que aparece.</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Complementado por</translation>
        </message>
        <message>
            <source>Who adds to the gifts; if empty, nobody does.</source>
            <translation>Quem acrescenta às doações; se vazio, ninguém.</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>No máximo</translation>
        </message>
        <message>
            <source>What is added altogether, such as 5000.</source>
            <translation>O que é acrescentado ao todo, como 5000.</translation>
        </message>
        <message>
            <source>Added to given</source>
            <translation>Proporção acréscimo/doação</translation>
        </message>
        <message>
            <source>1:1 doubles a gift, 2:1 adds two for each one.</source>
            <translation>1:1 dobra uma doação, 2:1 acrescenta dois para cada um.</translation>
        </message>
        <message>
            <source>Matched from</source>
            <translation>Complementado desde</translation>
        </message>
        <message>
            <source>A day, or a moment such as 2026-12-01T18:00:00.</source>
            <translation>Um dia, ou um momento como 2026-12-01T18:00:00.</translation>
        </message>
        <message>
            <source>Matched until</source>
            <translation>Complementado até</translation>
        </message>
        <message>
            <source>The last day, or the moment at which it ends.</source>
            <translation>O último dia, ou o momento em que termina.</translation>
        </message>
        <message>
            <source>Has been paid</source>
            <translation>Já foi pago</translation>
        </message>
        <message>
            <source>Once it is recorded as a gift; it is then no pledge any more.</source>
            <translation>Quando já está registrado como doação; então não é mais promessa.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Such as “What your donation does”.</source>
            <translation>Como “O que a sua doação faz”.</translation>
        </message>
        <message>
            <source>What donations do</source>
            <translation>O que as doações fazem</translation>
        </message>
        <message>
            <source>One thing a line.</source>
            <translation>Uma coisa por linha.</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Agradecimento</translation>
        </message>
        <message>
            <source>A word or two, such as “Thank you!”.</source>
            <translation>Uma ou duas palavras, como “Obrigado!”.</translation>
        </message>
        <message>
            <source>More thanks</source>
            <translation>Mais agradecimento</translation>
        </message>
        <message>
            <source>Whom you thank, and what for.</source>
            <translation>A quem você agradece, e por quê.</translation>
        </message>
        <message>
            <source>What people find there</source>
            <translation>O que se encontra lá</translation>
        </message>
        <message>
            <source>Such as “News of the drive”.</source>
            <translation>Como “Notícias da campanha”.</translation>
        </message>
        <message>
            <source>Address or name</source>
            <translation>Endereço ou nome</translation>
        </message>
        <message>
            <source>What people type or look for, such as @organisation.</source>
            <translation>O que as pessoas digitam ou procuram, como @organisation.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>As visitors ask it, such as “Where does the money go?”.</source>
            <translation>Como os visitantes a fazem, por exemplo “Para onde vai o dinheiro?”.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>What volunteers can say, in two or three sentences.</source>
            <translation>O que os voluntários podem dizer, em duas ou três frases.</translation>
        </message>
        <message>
            <source>Dark colour</source>
            <translation>Cor escura</translation>
        </message>
        <message>
            <source>Behind the stories, dark enough for white text.</source>
            <translation>Atrás das histórias, escura o bastante para texto branco.</translation>
        </message>
        <message>
            <source>Light colour</source>
            <translation>Cor clara</translation>
        </message>
        <message>
            <source>For amounts and main buttons. It must stand out from the dark colour.</source>
            <translation>Para valores e botões principais. Precisa se destacar da cor escura.</translation>
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
            <translation>Nada foi baixado: %1; %2.</translation>
        </message>
        <message>
            <source>What %1 sends cannot be used: %2</source>
            <translation>O que %1 envia não pode ser usado: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2). Make room there, or check who may write to it.</source>
            <translation>Não é possível gravar %1 (%2). Libere espaço lá, ou confira quem pode gravar.</translation>
        </message>
        <message>
            <source>The download was stopped, and nothing was kept.</source>
            <translation>O download foi interrompido e nada foi guardado.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsSection</name>
        <message>
            <source>New</source>
            <translation>Nova</translation>
        </message>
        <message>
            <source>an empty one</source>
            <translation>uma vazia</translation>
        </message>
        <message>
            <source>From a post</source>
            <translation>De uma publicação</translation>
        </message>
        <message>
            <source>pasted, or a file</source>
            <translation>colada, ou um arquivo</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir um arquivo</translation>
        </message>
        <message>
            <source>from another kiosk</source>
            <translation>de outro quiosque</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>from a web address</source>
            <translation>de um endereço da web</translation>
        </message>
        <message>
            <source>On this kiosk’s screen · %1</source>
            <translation>Na tela deste quiosque · %1</translation>
        </message>
        <message>
            <source>Show here</source>
            <translation>Mostrar aqui</translation>
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
            <translation>Copiar e editar</translation>
        </message>
        <message>
            <source>Download a campaign</source>
            <translation>Baixar uma campanha</translation>
        </message>
        <message>
            <source>Web address of the packed campaign</source>
            <translation>Endereço da web da campanha empacotada</translation>
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
            <extracomment>the card</extracomment>
            <translation>Ele está vencido.</translation>
        </message>
        <message>
            <source>The PIN was wrong.</source>
            <translation>A senha estava errada.</translation>
        </message>
        <message>
            <source>Its PIN is locked.</source>
            <extracomment>the card’s</extracomment>
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
            <translation>Sua doação: %1, complementada até o limite prometido</translation>
        </message>
        <message>
            <source>Try %1 of %2</source>
            <translation>Tentativa %1 de %2</translation>
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
            <source>Send to staff</source>
            <translation>Enviar à equipe</translation>
        </message>
        <message>
            <source>shows a code</source>
            <translation>mostra um código</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.</source>
            <translation>Escaneie este código com um celular e envie o texto à equipe. Ele descreve o estado deste quiosque; não contém chaves, PINs nem dados pessoais.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Fusos horários</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chave da Stripe</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Maquininha</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Livro</translation>
        </message>
        <message>
            <source>Other campaigns</source>
            <translation>Outras campanhas</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Figures from outside</source>
            <translation>Números de fora</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Tela</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Orientação por voz</translation>
        </message>
        <message>
            <source>Practice payment</source>
            <translation>Pagamento de treino</translation>
        </message>
        <message>
            <source>Something unexpected happened while checking this; tell staff, the log has the details.</source>
            <translation>Algo inesperado aconteceu ao verificar isto; avise a equipe, o log tem os detalhes.</translation>
        </message>
        <message>
            <source>This did not answer within %1 seconds and may not work now; check again, then tell staff.</source>
            <translation>Isto não respondeu em %1 segundos e talvez não funcione agora; verifique de novo e depois avise a equipe.</translation>
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
            <extracomment>the money of a gift, a membership or a first monthly gift</extracomment>
            <translation>Agradecemos! O pagamento está a caminho.</translation>
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
            <translation>Seus %1 podem levar alguns dias para chegar. Se faltar algo, o seu celular avisa; não precisa esperar aqui.</translation>
        </message>
        <message>
            <source>We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.</source>
            <translation>Ainda não sabemos se o seu pagamento de %1 foi concluído. Não precisa esperar: este estande será avisado.</translation>
        </message>
        <message>
            <source>Show this to the volunteer</source>
            <translation>Mostre isto no estande</translation>
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
        <message numerus="yes">
            <source>%1, %n still to do</source>
            <translation>
                <numerusform>%1, %n ainda a fazer</numerusform>
                <numerusform>%1, %n ainda a fazer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceScene</name>
        <message>
            <source>Which membership suits you?</source>
            <translation>Qual tipo de associação você prefere?</translation>
        </message>
        <message>
            <source>What is your gift for?</source>
            <translation>Para que é a sua doação?</translation>
        </message>
        <message>
            <source>What you can</source>
            <extracomment>dues that everybody chooses, as much or little as they can pay</extracomment>
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
            <source>Close this payment?</source>
            <translation>Fechar este pagamento?</translation>
        </message>
        <message>
            <source>Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.</source>
            <translation>A Stripe, consultada com a chave deste quiosque, não sabe nada dele, então nenhum cartão pode ser aceito até que ele tenha um fim. O mais provável é que a chave tenha sido trocada enquanto ele estava aberto.</translation>
        </message>
        <message>
            <source>Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.</source>
            <translation>Fechá-lo não cobra nada e fica no livro. Se, mesmo assim, outra conta recebeu a doação, a equipe a encontra lá e a registra.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Fechar pagamento</translation>
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
        <name>CodeTrialWords</name>
        <message>
            <source>There is a page on %1.</source>
            <translation>Há uma página em %1.</translation>
        </message>
        <message>
            <source>%1 leads on and on; open it on a phone, and write where it ends.</source>
            <translation>%1 redireciona sem parar; abra em um celular e escreva onde termina.</translation>
        </message>
        <message>
            <source>%1 leads on to %2, which the campaign does not name; if that is yours, write the link that it ends at and allow its host.</source>
            <translation>%1 redireciona para %2, que a campanha não menciona; se for seu, escreva o link em que termina e permita o servidor dele.</translation>
        </message>
        <message>
            <source>%1 leads on to %2 without https; tell who runs it.</source>
            <translation>%1 redireciona para %2 sem https; avise quem cuida dele.</translation>
        </message>
        <message>
            <source>%1 answers a program with the code %2; open it on a phone to be sure.</source>
            <translation>%1 responde a um programa com o código %2; abra em um celular para ter certeza.</translation>
        </message>
    </context>
    <context>
        <name>ContestedWords</name>
        <message>
            <source>Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: shut out the kiosk that told it; see: kiosk fleet status</source>
            <translation>Os quiosques se contradizem sobre %1, e a Stripe não tem nada assim desta campanha: exclua o quiosque que disse isso; veja: kiosk fleet status</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.</source>
            <translation>Os quiosques se contradizem sobre %1; a Stripe tem %2, e este quiosque agora também diz isso.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about %1; Stripe has %2.</source>
            <translation>Os quiosques se contradizem sobre %1; a Stripe tem %2.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. Find out who wrote the other, and shut that kiosk out.</source>
            <translation>Os quiosques se contradizem sobre o pagamento %1: a maioria diz %2 (%3), e isso conta, não %4. Descubra quem escreveu o outro e exclua esse quiosque.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Os quiosques se contradizem sobre o pagamento %1: por enquanto conta %2 (%3), não %4. O que a Stripe tem decide: execute kiosk reconcile em outro quiosque e exclua o quiosque que mentiu.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: what most say (%3) counts, not what %4 says. Shut that kiosk out.</source>
            <translation>Os quiosques se contradizem sobre quem recebeu o pagamento %1 de %2, como ou para quê: conta o que a maioria diz (%3), não o que %4 diz. Exclua esse quiosque.</translation>
        </message>
        <message>
            <source>Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied.</source>
            <translation>Os quiosques se contradizem sobre quem recebeu o pagamento %1 de %2, como ou para quê: %3 ou %4. O que a Stripe tem decide: execute kiosk reconcile em outro quiosque e exclua o quiosque que mentiu.</translation>
        </message>
        <message>
            <source>%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut out the kiosk that lied.</source>
            <translation>%1 diz que %2 do pagamento %3 foram devolvidos (%4), e nenhum outro quiosque diz isso, então ainda não conta. Execute kiosk reconcile no quiosque que o recebeu; se a Stripe não tiver essa devolução, exclua o quiosque que mentiu.</translation>
        </message>
        <message>
            <source>%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. If it is right, correct it at the kiosk that took the gifts, and void it at the other; if nobody of you typed it, shut that kiosk out.</source>
            <translation>%1 tira %2 a mais de %3 do que trouxe, e nenhum outro quiosque faz isso, então não conta. Se estiver certo, corrija no quiosque que recebeu as doações e anule no outro; se ninguém de vocês digitou isso, exclua esse quiosque.</translation>
        </message>
        <message>
            <source>%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody did, shut that kiosk out.</source>
            <translation>%1 assumiu de %3, da campanha %4, %2 a mais do que trouxe lá, então isso continua constando também lá. Se foi um de vocês, não há nada a fazer nem a anular; se não foi ninguém, exclua esse quiosque.</translation>
        </message>
    </context>
    <context>
        <name>DayChoice</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
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
            <translation>Comparando com a Stripe…</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Preparando o relatório…</translation>
        </message>
        <message>
            <source>Something went wrong. Tell staff.</source>
            <translation>Algo deu errado. Avise a equipe.</translation>
        </message>
        <message>
            <source>The ledger and Stripe agree.</source>
            <translation>O livro e a Stripe coincidem.</translation>
        </message>
        <message>
            <source>The ledger and Stripe didn’t agree. Tell staff.</source>
            <translation>O livro e a Stripe não coincidiram. Avise a equipe.</translation>
        </message>
        <message>
            <source>Not compared with Stripe: %1</source>
            <translation>Não comparado com a Stripe: %1</translation>
        </message>
        <message>
            <source>There was nothing to compare with Stripe.</source>
            <translation>Não havia nada para comparar com a Stripe.</translation>
        </message>
        <message>
            <source>Saved in %1: %2</source>
            <translation>Salvo em %1: %2</translation>
        </message>
        <message>
            <source>Not saved in %1 (%2): %3. Tell staff.</source>
            <translation>Não salvo em %1 (%2): %3. Avise a equipe.</translation>
        </message>
        <message>
            <source>Couldn’t be made: %1. Tell staff; the log says why.</source>
            <translation>Não foi possível criar: %1. Avise a equipe; o log diz por quê.</translation>
        </message>
        <message>
            <source>Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.</source>
            <translation>Não use %1: é de um relatório anterior e não foi possível remover. Avise a equipe.</translation>
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
            <translation>A Stripe recebeu %1 (%2), que o livro não tinha; %3</translation>
        </message>
        <message>
            <source>Stripe refunded %1 (%2), and the ledger didn’t have it; %3</source>
            <translation>A Stripe devolveu %1 (%2), e o livro não tinha isso; %3</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4</source>
            <translation>O livro tem %1 (%2), mas na Stripe consta como “%3”, então nada foi recebido; %4</translation>
        </message>
        <message>
            <source>The ledger has %1 (%2), but Stripe has no such payment for this key; %4</source>
            <translation>O livro tem %1 (%2), mas a Stripe não tem esse pagamento para esta chave; %4</translation>
        </message>
        <message>
            <source>The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, so the money is here and the goal gets it back; %3</source>
            <translation>Segundo o livro, o banco de um doador tomou de volta %1 (%2), mas a contestação consta como “%4” na Stripe, então o dinheiro está aqui e volta a contar para a meta; %3</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4</source>
            <translation>O livro tem uma devolução de %1 (%2), mas na Stripe ela consta como “%3”, então o dinheiro voltou; %4</translation>
        </message>
        <message>
            <source>The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4</source>
            <translation>O livro tem uma devolução de %1 (%2), mas a Stripe não tem essa devolução para esta chave; %4</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 The dispute is lost, so there is nothing to answer; don’t refund the gift.</source>
            <translation>O banco de um doador tomou de volta %1 (%2), e o livro não tinha isso; %3 A contestação está perdida, então não há nada a responder; não devolva a doação.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 Answer the dispute in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>O banco de um doador tomou de volta %1 (%2, “%4” na Stripe), e o livro não tinha isso; %3 Responda à contestação no Dashboard da Stripe e não devolva a doação.</translation>
        </message>
        <message>
            <source>A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; answer it in Stripe’s Dashboard.</source>
            <translation>O banco de um doador pergunta sobre %5 (%2, “%3” na Stripe) e até agora não tomou nada de volta; responda no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; answer it in Stripe’s Dashboard, and don’t refund the gift.</source>
            <translation>O banco de um doador tomou de volta %1 (%2), e a contestação ainda está “%3” na Stripe; responda no Dashboard da Stripe e não devolva a doação.</translation>
        </message>
        <message>
            <source>%1 (%2) is disputed, and this key may not read what the donor’s bank took back; allow it to read disputes in Stripe’s Dashboard, then compare again.</source>
            <translation>%1 (%2) está contestado, e esta chave não pode ler o que o banco do doador tomou de volta; permita que ela leia contestações no Dashboard da Stripe e compare de novo.</translation>
        </message>
        <message>
            <source>For %2 the ledger says %1, and Stripe says %5; %4</source>
            <translation>Para %2 o livro diz %1, e a Stripe diz %5; %4</translation>
        </message>
        <message>
            <source>The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs.</source>
            <translation>A página de %1 (%2) ainda está aberta em um celular e pode ser paga; o quiosque resolve isso quando estiver ligado.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and it is “%3” at Stripe; the kiosk settles it when it runs.</source>
            <translation>Não se sabe aqui o que aconteceu com %1 (%2), e na Stripe consta como “%3”; o quiosque resolve isso quando estiver ligado.</translation>
        </message>
        <message>
            <source>What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another account may have taken it; set that account’s key again, or close it: %6</source>
            <translation>Não se sabe aqui o que aconteceu com %1 (%2), e a Stripe não tem nada disso para esta chave, então outra conta pode ter recebido; defina de novo a chave dessa conta, ou feche: %6</translation>
        </message>
        <message>
            <source>Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2</source>
            <translation>Não há em %1 nenhuma diferença que as pessoas tenham de resolver, então não há nada a fechar; olhe com: %2</translation>
        </message>
        <message>
            <source>Reading Stripe’s payments, days</source>
            <translation>Lendo os pagamentos da Stripe, dias</translation>
        </message>
        <message>
            <source>Reading Stripe’s refunds, days</source>
            <translation>Lendo as devoluções da Stripe, dias</translation>
        </message>
        <message>
            <source>Asking Stripe one by one</source>
            <translation>Perguntando à Stripe um por um</translation>
        </message>
        <message>
            <source>Recording Stripe’s fees</source>
            <translation>Registrando as taxas da Stripe</translation>
        </message>
        <message>
            <source>Cancelling payments that nobody waits for</source>
            <translation>Cancelando pagamentos que ninguém espera</translation>
        </message>
        <message>
            <source>no goal counts it, so there is nothing to correct; close it with: %1</source>
            <comment>a gift or refund</comment>
            <translation>nenhuma meta conta isso, então não há nada a corrigir; feche com: %1</translation>
        </message>
        <message>
            <source>correct the goal with: %1; or, where that has been done, close this with: %2</source>
            <translation>corrija a meta com: %1; ou, se isso já foi feito, feche com: %2</translation>
        </message>
        <message>
            <source>it is recorded now.</source>
            <comment>a gift or refund</comment>
            <translation>agora está registrado.</translation>
        </message>
        <message>
            <source>the ledger cannot hold it, so see to this first: %1</source>
            <translation>o livro não consegue guardar isso, então cuide antes disto: %1</translation>
        </message>
        <message>
            <source>it is recorded without --look.</source>
            <comment>a gift or refund</comment>
            <translation>é registrado sem --look.</translation>
        </message>
        <message>
            <source>it can’t be recorded, since the ledger has it differently; see: %1</source>
            <comment>a gift or refund</comment>
            <translation>não pode ser registrado, pois o livro o tem de outra forma; veja: %1</translation>
        </message>
    </context>
    <context>
        <name>DoorScene</name>
        <message>
            <source>Enter the set-up code</source>
            <translation>Digite o código de configuração</translation>
        </message>
        <message>
            <source>Choose a staff PIN</source>
            <translation>Escolha um PIN da equipe</translation>
        </message>
        <message>
            <source>Enter it again</source>
            <translation>Digite de novo</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <translation>Digite seu PIN</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. The code is shown where the kiosk was started.</source>
            <translation>Este quiosque ainda não tem PIN. O código aparece onde o quiosque foi iniciado.</translation>
        </message>
        <message>
            <source>At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.</source>
            <translation>Pelo menos seis algarismos difíceis de adivinhar. A equipe pode fazer tudo aqui, até sair do quiosque.</translation>
        </message>
        <message>
            <source>To make sure there is no typing mistake.</source>
            <translation>Para ter certeza de que não há erro de digitação.</translation>
        </message>
        <message>
            <source>For booth volunteers and staff.</source>
            <translation>Para voluntários do estande e a equipe.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) typed</source>
            <translation>
                <numerusform>%Ln algarismo digitado</numerusform>
                <numerusform>%Ln algarismos digitados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %Ln second(s).</source>
            <translation>
                <numerusform>Você pode tentar de novo em %Ln segundo.</numerusform>
                <numerusform>Você pode tentar de novo em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
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
            <translation>Não estava certo.</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>Tentativas erradas demais.</translation>
        </message>
        <message>
            <source>The two PINs were not the same. Choose one again.</source>
            <translation>Os dois PINs não eram iguais. Escolha um de novo.</translation>
        </message>
        <message>
            <source>Something went wrong. Try again, and tell staff.</source>
            <translation>Algo deu errado. Tente de novo e avise a equipe.</translation>
        </message>
        <message>
            <source>A PIN has only digits, 0 to 9. Choose one with at least six.</source>
            <translation>Um PIN só tem algarismos, de 0 a 9. Escolha um com pelo menos seis.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 digits. Choose another one.</source>
            <translation>Um PIN tem de %1 a %2 algarismos. Escolha outro.</translation>
        </message>
        <message>
            <source>That PIN is one of the first that anybody would try. Choose one without a pattern.</source>
            <translation>Esse PIN é um dos primeiros que qualquer um tentaria. Escolha um sem padrão.</translation>
        </message>
        <message>
            <source>Volunteers and staff need different PINs. Choose another one.</source>
            <translation>Voluntários e equipe precisam de PINs diferentes. Escolha outro.</translation>
        </message>
        <message>
            <source>%1 can’t be used right now (%2). Try again.</source>
            <translation>Não é possível usar %1 agora (%2). Tente de novo.</translation>
        </message>
        <message>
            <source>The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset</source>
            <translation>Os PINs em %1 não podem ser lidos, então ninguém entra. Para definir novos: kiosk pin reset</translation>
        </message>
        <message>
            <source>%1 can’t be written (%2), so nothing was changed.</source>
            <translation>Não é possível gravar %1 (%2), então nada mudou.</translation>
        </message>
        <message>
            <source>%1 can’t be removed (%2).</source>
            <translation>Não é possível remover %1 (%2).</translation>
        </message>
        <message>
            <source>This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or set a PIN with: kiosk pin set --role staff</source>
            <translation>Este quiosque ainda não tem PIN. Segure o canto superior esquerdo por dois segundos e digite o código de configuração %1, ou defina um PIN com: kiosk pin set --role staff</translation>
        </message>
    </context>
    <context>
        <name>EditBar</name>
        <message>
            <source>Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions</source>
            <translation>Outra pessoa alterou o arquivo. Descartar mantém o dela; Salvar mantém o seu, e o dela fica em Versões</translation>
        </message>
        <message>
            <source>Not saved yet. Your changes are kept.</source>
            <translation>Ainda não salvo. Suas mudanças estão guardadas.</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>A publicação</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Empacotar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvo</translation>
        </message>
    </context>
    <context>
        <name>EditSection</name>
        <message>
            <source>Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.</source>
            <translation>Escolha uma campanha em Campanhas. Se escolher o exemplo incluído, você recebe uma cópia própria.</translation>
        </message>
        <message>
            <source>Read the feeds now</source>
            <translation>Ler as fontes agora</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De onde vêm os números</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Testar os códigos</translation>
        </message>
        <message>
            <source>From a website</source>
            <translation>De um site</translation>
        </message>
    </context>
    <context>
        <name>EditSheet</name>
        <message>
            <source>Saved versions</source>
            <translation>Versões salvas</translation>
        </message>
        <message>
            <source>What the post became</source>
            <translation>No que a publicação virou</translation>
        </message>
        <message>
            <source>Where the codes lead</source>
            <translation>Aonde os códigos levam</translation>
        </message>
        <message>
            <source>What visitors would see</source>
            <translation>O que os visitantes veriam</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De onde vêm os números</translation>
        </message>
        <message>
            <source>A feed from a website</source>
            <translation>Uma fonte de um site</translation>
        </message>
        <message>
            <source>What the feeds say now</source>
            <translation>O que as fontes dizem agora</translation>
        </message>
    </context>
    <context>
        <name>EmailScene</name>
        <message>
            <source>Where should we send the receipt?</source>
            <translation>Para onde enviamos o recibo?</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n caractere digitado</numerusform>
                <numerusform>%n caracteres digitados</numerusform>
            </translation>
        </message>
        <message>
            <source>Stripe uses it to send the receipt. It isn’t kept here.</source>
            <translation>A Stripe usa o e-mail para enviar o recibo. Ele não fica guardado aqui.</translation>
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
        <name>EndSection</name>
        <message>
            <source>Ending the day…</source>
            <translation>Encerrando o dia…</translation>
        </message>
        <message>
            <source>There is no report</source>
            <translation>Não há relatório</translation>
        </message>
        <message>
            <source>Today’s totals</source>
            <translation>Totais de hoje</translation>
        </message>
        <message>
            <source>End the day</source>
            <translation>Encerrar o dia</translation>
        </message>
        <message>
            <source>The kiosk compares today’s gifts with Stripe.</source>
            <translation>O quiosque compara as doações de hoje com a Stripe.</translation>
        </message>
        <message>
            <source>You see today’s totals, to count the cash box against.</source>
            <translation>Você vê os totais de hoje, para conferir o caixa.</translation>
        </message>
        <message>
            <source>The report is saved on this computer for staff.</source>
            <translation>O relatório é salvo neste computador para a equipe.</translation>
        </message>
        <message>
            <source>You can stop the comparison, and do it again later.</source>
            <translation>Você pode parar a comparação e fazer de novo mais tarde.</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Fazer de novo</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
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
        <name>EntryMistakeWords</name>
        <message>
            <source>A reason is needed: say in a few words why, such as --reason 'counted twice'.</source>
            <translation>É preciso um motivo: diga em poucas palavras por quê, como --reason 'counted twice'.</translation>
        </message>
        <message>
            <source>The reason has %1 characters; %2 are the most.</source>
            <translation>O motivo tem %1 caracteres; o máximo é %2.</translation>
        </message>
        <message>
            <source>The reason looks as if it held an e-mail address or a telephone number; the ledger keeps nothing about people, so leave that out.</source>
            <translation>O motivo parece conter um endereço de e-mail ou um número de telefone; o livro não guarda nada sobre pessoas, então tire isso.</translation>
        </message>
        <message>
            <source>The gift’s time of payment has no time zone; it can’t be ordered.</source>
            <translation>A hora do pagamento da doação não tem fuso horário; não dá para ordená-la.</translation>
        </message>
        <message>
            <source>%1 members can’t join; correct the goal’s figure instead.</source>
            <translation>%1 membros não podem se associar; corrija o número da meta em vez disso.</translation>
        </message>
        <message>
            <source>%1 names no shift; write it on one line, in letters and digits.</source>
            <translation>%1 não dá nome a um turno; escreva em uma linha, com letras e algarismos.</translation>
        </message>
        <message>
            <source>The feed %1 gave a time without a zone; it can’t be ordered.</source>
            <translation>A fonte %1 informou uma hora sem fuso; não dá para ordená-la.</translation>
        </message>
        <message>
            <source>Another payment on the reader has no known end yet; no card is taken until it has.</source>
            <translation>Outro pagamento na maquininha ainda não tem fim conhecido; nenhum cartão é aceito até que tenha.</translation>
        </message>
        <message>
            <source>The shift %1 is still open; close it before %2 begins.</source>
            <translation>O turno %1 ainda está aberto; feche-o antes que %2 comece.</translation>
        </message>
        <message>
            <source>The shift %1 is not open, so it can’t be closed.</source>
            <translation>O turno %1 não está aberto, então não pode ser fechado.</translation>
        </message>
        <message>
            <source>This kiosk has written no number %1; look in the column fact of `kiosk ledger export`.</source>
            <translation>Este quiosque não escreveu nenhum número %1; olhe na coluna fact de `kiosk ledger export`.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in Stripe’s Dashboard, and don’t refund it, or it is paid twice.</source>
            <translation>O número %1 foi pago com cartão, e o banco do doador tomou o valor de volta; responda à contestação no Dashboard da Stripe e não devolva, ou o valor será devolvido duas vezes.</translation>
        </message>
        <message>
            <source>Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.</source>
            <translation>O número %1 foi pago com cartão; devolva na Stripe, e o livro acompanha sozinho.</translation>
        </message>
        <message>
            <source>Number %1 is no gift, member or correction, so there is nothing to take back.</source>
            <translation>O número %1 não é doação, membro nem correção, então não há nada a desfazer.</translation>
        </message>
        <message>
            <source>Number %1 was voided before; it counts no more.</source>
            <translation>O número %1 já foi anulado antes; não conta mais.</translation>
        </message>
        <message>
            <source>%1 of %2’s smallest unit is no amount; give from %3 to %4.</source>
            <translation>%1 da menor unidade de %2 não é um valor; informe de %3 a %4.</translation>
        </message>
        <message>
            <source>%1 is no currency that the ledger knows; write it like 'USD'.</source>
            <translation>%1 não é uma moeda que o livro conheça; escreva como 'USD'.</translation>
        </message>
        <message>
            <source>%1 can’t be kept as a reference; write it on one line.</source>
            <translation>%1 não pode ser guardado como referência; escreva em uma linha.</translation>
        </message>
        <message>
            <source>Number %1 is in the ledger under %2 and says something else; give this one a reference of its own.</source>
            <translation>O número %1 está no livro com %2 e diz outra coisa; dê a este uma referência própria.</translation>
        </message>
        <message>
            <source>The ledger can’t hold this, since %1; shorten or correct it.</source>
            <translation>O livro não consegue guardar isto, pois %1; encurte ou corrija.</translation>
        </message>
    </context>
    <context>
        <name>FactMistakeWords</name>
        <message>
            <source>it is longer than %1 characters</source>
            <translation>tem mais de %1 caracteres</translation>
        </message>
        <message>
            <source>it is not written as this program would</source>
            <translation>não está escrito como este programa escreveria</translation>
        </message>
        <message>
            <source>it has form %1, and this version reads %2</source>
            <translation>tem a forma %1, e esta versão lê %2</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>não é JSON</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>não é um objeto JSON</translation>
        </message>
        <message>
            <source>it has other keys than a fact</source>
            <translation>tem chaves diferentes das de um fato</translation>
        </message>
        <message>
            <source>sequences begin with 1</source>
            <translation>as sequências começam com 1</translation>
        </message>
        <message>
            <source>its entry is of no known kind</source>
            <translation>seu lançamento não é de nenhum tipo conhecido</translation>
        </message>
        <message>
            <source>its entry has other keys than its kind</source>
            <translation>seu lançamento tem chaves diferentes das do seu tipo</translation>
        </message>
        <message>
            <source>a text in it is too long or holds what is no text</source>
            <translation>um texto nele é longo demais ou contém algo que não é texto</translation>
        </message>
        <message>
            <source>a number in it is none, or too large</source>
            <translation>um número nele não é número, ou é grande demais</translation>
        </message>
        <message>
            <source>%1 is none of %2</source>
            <translation>%1 não é nenhum de %2</translation>
        </message>
        <message>
            <source>an amount in it is no money</source>
            <translation>um valor nele não é dinheiro</translation>
        </message>
        <message>
            <source>a time in it is none</source>
            <translation>uma hora nele não é hora</translation>
        </message>
        <message>
            <source>a time in it has no zone</source>
            <translation>uma hora nele não tem fuso</translation>
        </message>
        <message>
            <source>the figures in it are none</source>
            <translation>os números nele não são números</translation>
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
            <extracomment>%1 is how the fee is worked out, such as 2.9 % + €0.30</extracomment>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>Your total: %1</source>
            <translation>Total: %1</translation>
        </message>
    </context>
    <context>
        <name>FeedFileTroubleWords</name>
        <message>
            <source>%1 is a link that leads out of its folder; put the feed itself there.</source>
            <translation>%1 é um link que leva para fora da pasta; coloque lá a própria fonte.</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the feed itself there.</source>
            <translation>%1 não é um arquivo comum; coloque lá a própria fonte.</translation>
        </message>
        <message>
            <source>%1 is not there; check the setting feed_folder, and who puts it there.</source>
            <translation>%1 não está lá; confira a configuração feed_folder e quem o coloca lá.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>Não é possível ler %1 (%2); confira o arquivo e quem pode lê-lo.</translation>
        </message>
        <message>
            <source>%1 cannot be read, since links lead in a circle; put the feed itself there.</source>
            <translation>Não é possível ler %1, pois os links andam em círculo; coloque lá a própria fonte.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; that is no feed, so put the right file there.</source>
            <translation>%1 tem mais de %2 bytes; isso não é uma fonte, então coloque lá o arquivo certo.</translation>
        </message>
        <message>
            <source>%1 is empty; whoever writes it should write another and rename it.</source>
            <translation>%1 está vazio; quem o escreve deve escrever outro e renomeá-lo.</translation>
        </message>
    </context>
    <context>
        <name>FeedFormWords</name>
        <message>
            <source>Short name</source>
            <translation>Nome curto</translation>
        </message>
        <message>
            <source>Marks its figures in the ledger, such as website.</source>
            <translation>Marca os números dela no livro, como website.</translation>
        </message>
        <message>
            <source>Where the figure comes from</source>
            <translation>De onde vem o número</translation>
        </message>
        <message>
            <source>A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at Stripe, or typed in here.</source>
            <translation>Um documento JSON ou CSV nosso, o widget público do CiviCRM, o JSON de qualquer site, suas próprias doações na Stripe, ou digitado aqui.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Where it is read, on one of the websites you allowed.</source>
            <translation>Onde é lido, em um dos sites que você permitiu.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>For JSON and CSV, instead of an address: a file in the folder for feeds.</source>
            <translation>Para JSON e CSV, em vez de um endereço: um arquivo na pasta das fontes.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <source>One a line: your goal, then its name in the feed, such as gifts = usd. For CiviCRM and websites it is raised or count.</source>
            <translation>Um por linha: a sua meta e depois o nome dela na fonte, como gifts = usd. Para CiviCRM e sites é raised ou count.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>If typed in here, one a line: the goal and its figure, as gifts = 41980.</source>
            <translation>Se digitado aqui, um por linha: a meta e o número dela, como gifts = 41980.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <translation>Data dos números</translation>
        </message>
        <message>
            <source>If typed in here: when they were right, such as 2026-11-23T14:00:00.</source>
            <translation>Se digitado aqui: quando estavam certos, como 2026-11-23T14:00:00.</translation>
        </message>
        <message>
            <source>Kiosk gifts it includes</source>
            <translation>Doações do quiosque que inclui</translation>
        </message>
        <message>
            <source>Gifts made here that it counts too, so that none counts twice; one a line: card_reader, phone, cash, cheque, transfer, other or member.</source>
            <translation>Doações feitas aqui que ela também conta, para que nenhuma conte duas vezes; uma por linha: card_reader, phone, cash, cheque, transfer, other ou member.</translation>
        </message>
        <message>
            <source>Other feeds it includes</source>
            <translation>Outras fontes que inclui</translation>
        </message>
        <message>
            <source>Short names of feeds whose figures are in its own, one a line; they aren’t added then.</source>
            <translation>Nomes curtos de fontes cujos números estão no dela, um por linha; então não são somados.</translation>
        </message>
        <message>
            <source>Payments of your website</source>
            <translation>Pagamentos do seu site</translation>
        </message>
        <message>
            <source>For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26.</source>
            <translation>Para doações na Stripe: metadados de pagamentos que nenhum quiosque recebeu e que contam, como drive = w26.</translation>
        </message>
        <message>
            <source>Later monthly payments</source>
            <translation>Pagamentos mensais seguintes</translation>
        </message>
        <message>
            <source>If yes, each later payment of those who give monthly counts, too.</source>
            <translation>Se sim, cada pagamento seguinte de quem doa todo mês também conta.</translation>
        </message>
        <message>
            <source>Payment links that count</source>
            <translation>Links de pagamento que contam</translation>
        </message>
        <message>
            <source>For gifts at Stripe: payment links of the drive, one a line, such as plink_1.</source>
            <translation>Para doações na Stripe: links de pagamento da campanha, um por linha, como plink_1.</translation>
        </message>
        <message>
            <source>Products that count</source>
            <translation>Produtos que contam</translation>
        </message>
        <message>
            <source>For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else.</source>
            <translation>Para doações na Stripe: um por linha, como prod_1. Um pagamento conta se não foi por mais nada.</translation>
        </message>
        <message>
            <source>Counted since</source>
            <translation>Contado desde</translation>
        </message>
        <message>
            <source>For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s.</source>
            <translation>Para doações na Stripe e sites aos quais se pede {since}: o primeiro dia, se não for o da campanha.</translation>
        </message>
        <message>
            <source>Raised before the drive</source>
            <translation>Arrecadado antes da campanha</translation>
        </message>
        <message>
            <source>For CiviCRM and websites: what it had raised before; this is subtracted.</source>
            <translation>Para CiviCRM e sites: o que já tinha sido arrecadado antes; isso é subtraído.</translation>
        </message>
        <message>
            <source>Seconds between readings</source>
            <translation>Segundos entre leituras</translation>
        </message>
        <message>
            <source>How often it is read.</source>
            <translation>Com que frequência é lida.</translation>
        </message>
        <message>
            <source>Out of date after, in minutes</source>
            <translation>Desatualizada após, em minutos</translation>
        </message>
        <message>
            <source>The screen then says how old the figure is.</source>
            <translation>A tela então diz de quando é o número.</translation>
        </message>
        <message>
            <source>Largest jump, in percent</source>
            <translation>Maior salto, em porcentagem</translation>
        </message>
        <message>
            <source>A bigger jump, in percent of the target, waits until it was read three times or confirmed.</source>
            <translation>Um salto maior, em porcentagem do objetivo, espera até ser lido três vezes ou confirmado.</translation>
        </message>
        <message>
            <source>Path to the money</source>
            <translation>Caminho do dinheiro</translation>
        </message>
        <message>
            <source>A JMESPath in the website’s JSON, such as data.raised.</source>
            <translation>Um JMESPath no JSON do site, como data.raised.</translation>
        </message>
        <message>
            <source>Path to the number of gifts</source>
            <translation>Caminho do número de doações</translation>
        </message>
        <message>
            <source>Such as data.donor_count.</source>
            <translation>Como data.donor_count.</translation>
        </message>
        <message>
            <source>Path to the moment</source>
            <translation>Caminho do momento</translation>
        </message>
        <message>
            <source>When it was counted; without it, when it was fetched.</source>
            <translation>Quando foi contado; sem ele, quando foi buscado.</translation>
        </message>
        <message>
            <source>How money is written</source>
            <translation>Como o dinheiro é escrito</translation>
        </message>
        <message>
            <source>What stands at the path to the money.</source>
            <translation>O que está no caminho do dinheiro.</translation>
        </message>
        <message>
            <source>Language of the amounts</source>
            <translation>Idioma dos valores</translation>
        </message>
        <message>
            <source>For CSV and text for people: whose marks it has, such as de-CH.</source>
            <translation>Para CSV e texto para pessoas: de qual idioma são os sinais, como de-CH.</translation>
        </message>
        <message>
            <source>Path to the currency</source>
            <translation>Caminho da moeda</translation>
        </message>
        <message>
            <source>Where the website names it.</source>
            <translation>Onde o site a informa.</translation>
        </message>
        <message>
            <source>The website’s currency</source>
            <translation>A moeda do site</translation>
        </message>
        <message>
            <source>Where it names none: what it counts in, such as EUR.</source>
            <translation>Se ele não informa nenhuma: em qual conta, como EUR.</translation>
        </message>
        <message>
            <source>Path to a list</source>
            <translation>Caminho de uma lista</translation>
        </message>
        <message>
            <source>If figures are to be added up: the list whose items have them.</source>
            <translation>Se for preciso somar números: a lista cujos itens os têm.</translation>
        </message>
        <message>
            <source>Pages at most</source>
            <translation>Máximo de páginas</translation>
        </message>
        <message>
            <source>If the list has pages, with {page} in the address.</source>
            <translation>Se a lista tem páginas, com {page} no endereço.</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>If the website is asked by POST: the JSON that is sent.</source>
            <translation>Se o site é consultado por POST: o JSON que é enviado.</translation>
        </message>
        <message>
            <source>Header with the key</source>
            <translation>Cabeçalho com a chave</translation>
        </message>
        <message>
            <source>Such as Authorization: Bearer {secret}; the key itself goes into the keyring.</source>
            <translation>Como Authorization: Bearer {secret}; a chave em si vai para o chaveiro.</translation>
        </message>
        <message>
            <source>Name and password</source>
            <translation>Nome e senha</translation>
        </message>
        <message>
            <source>If it wants both; the key is then NAME:PASSWORD.</source>
            <translation>Se ele quer os dois; a chave é então NAME:PASSWORD.</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Endereço dos tokens</translation>
        </message>
        <message>
            <source>If it gives tokens for client credentials; the key is ID:SECRET.</source>
            <translation>Se ele dá tokens por credenciais de cliente; a chave é ID:SECRET.</translation>
        </message>
        <message>
            <source>The key can read who gave</source>
            <translation>A chave pode ler quem doou</translation>
        </message>
        <message>
            <source>The office then reads it, and no kiosk does.</source>
            <translation>Então o escritório lê, e nenhum quiosque.</translation>
        </message>
    </context>
    <context>
        <name>FeedMistakeWords</name>
        <message>
            <source>a CiviCRM feed needs its address</source>
            <translation>uma fonte do CiviCRM precisa do endereço</translation>
        </message>
        <message>
            <source>write the widget’s address</source>
            <translation>escreva o endereço do widget</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>retire-o</translation>
        </message>
        <message>
            <source>a %1 feed has no address</source>
            <translation>uma fonte %1 não tem endereço</translation>
        </message>
        <message>
            <source>a %1 feed has no file</source>
            <translation>uma fonte %1 não tem arquivo</translation>
        </message>
        <message>
            <source>a document has either an address or a file</source>
            <translation>um documento tem ou um endereço ou um arquivo</translation>
        </message>
        <message>
            <source>write one of the two</source>
            <translation>escreva um dos dois</translation>
        </message>
        <message>
            <source>a %1 feed reads no such file</source>
            <translation>uma fonte %1 não lê um arquivo assim</translation>
        </message>
        <message>
            <source>name a file that ends in .%1</source>
            <translation>indique um arquivo que termine em .%1</translation>
        </message>
        <message>
            <source>this feed gives no goal</source>
            <translation>esta fonte não dá número a nenhuma meta</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "usd" }</source>
            <translation>escreva a qual, como goals = { gifts = "usd" }</translation>
        </message>
        <message>
            <source>write which, such as goals = { gifts = "raised" }</source>
            <translation>escreva a qual, como goals = { gifts = "raised" }</translation>
        </message>
        <message>
            <source>a %1 feed has no names of goals</source>
            <translation>uma fonte %1 não tem nomes de metas</translation>
        </message>
        <message>
            <source>leave them out</source>
            <translation>tire-os</translation>
        </message>
        <message>
            <source>CiviCRM’s widget has no such figure</source>
            <translation>o widget do CiviCRM não tem esse número</translation>
        </message>
        <message>
            <source>write "raised" or "count" for each goal</source>
            <translation>escreva "raised" ou "count" para cada meta</translation>
        </message>
        <message>
            <source>a fixed feed needs its figures</source>
            <translation>uma fonte fixa precisa dos números</translation>
        </message>
        <message>
            <source>write them like figures = { gifts = "41980.00" }</source>
            <translation>escreva-os como figures = { gifts = "41980.00" }</translation>
        </message>
        <message>
            <source>a %1 feed has no figures here</source>
            <translation>uma fonte %1 não tem números aqui</translation>
        </message>
        <message>
            <source>leave them out, or make it a fixed feed</source>
            <translation>tire-os, ou faça dela uma fonte fixa</translation>
        </message>
        <message>
            <source>it isn’t said when these figures were read</source>
            <translation>não se diz quando estes números foram lidos</translation>
        </message>
        <message>
            <source>write it like as_of = 2026-11-23T14:00:00</source>
            <translation>escreva como as_of = 2026-11-23T14:00:00</translation>
        </message>
        <message>
            <source>a %1 feed tells itself when its figures were read</source>
            <translation>uma fonte %1 informa ela mesma quando seus números foram lidos</translation>
        </message>
        <message>
            <source>nobody read figures in the year %1</source>
            <translation>ninguém leu números no ano %1</translation>
        </message>
        <message>
            <source>write when it was</source>
            <translation>escreva quando foi</translation>
        </message>
        <message>
            <source>our gifts at Stripe are the very gifts of the kiosks, and count once</source>
            <translation>nossas doações na Stripe são as mesmas dos quiosques, e contam uma vez</translation>
        </message>
        <message>
            <source>a %1 feed has no baseline</source>
            <translation>uma fonte %1 não tem valor de partida</translation>
        </message>
        <message>
            <source>leave it out: only CiviCRM’s page counts from its own beginning</source>
            <translation>tire-o: só a página do CiviCRM conta desde o próprio começo</translation>
        </message>
        <message>
            <source>another feed is called %1</source>
            <translation>outra fonte se chama %1</translation>
        </message>
        <message>
            <source>give each its own name</source>
            <translation>dê a cada uma um nome próprio</translation>
        </message>
        <message>
            <source>our gifts at Stripe are read already</source>
            <translation>nossas doações na Stripe já são lidas</translation>
        </message>
        <message>
            <source>keep one such feed</source>
            <translation>mantenha uma só fonte assim</translation>
        </message>
        <message>
            <source>only gifts at Stripe have later payments</source>
            <translation>só doações na Stripe têm pagamentos seguintes</translation>
        </message>
        <message>
            <source>leave it out, or write it under the feed of the kind "stripe"</source>
            <translation>tire isso, ou escreva na fonte do tipo "stripe"</translation>
        </message>
        <message>
            <source>only a stripe feed has %1</source>
            <translation>só uma fonte stripe tem %1</translation>
        </message>
        <message>
            <source>%1 is none</source>
            <translation>%1 não é válido</translation>
        </message>
        <message>
            <source>copy it from Stripe’s Dashboard: it begins with %2_</source>
            <translation>copie do Dashboard da Stripe: começa com %2_</translation>
        </message>
        <message>
            <source>nothing asks this website from a day on</source>
            <translation>nada pede a este site a partir de um dia</translation>
        </message>
        <message>
            <source>put %1 where the address or the query has the first day, or leave it out</source>
            <translation>coloque %1 onde o endereço ou a consulta tem o primeiro dia, ou tire isso</translation>
        </message>
        <message>
            <source>%1 is no name of metadata, or is one of the kiosk</source>
            <translation>%1 não é um nome de metadados, ou é um do quiosque</translation>
        </message>
        <message>
            <source>write one that your payments carry at Stripe</source>
            <translation>escreva um que seus pagamentos tenham na Stripe</translation>
        </message>
        <message>
            <source>no other feed %1 gives the same goal</source>
            <translation>nenhuma outra fonte %1 dá número à mesma meta</translation>
        </message>
        <message>
            <source>correct the name, or leave it out</source>
            <translation>corrija o nome, ou tire-o</translation>
        </message>
        <message>
            <source>the feed %1 includes this one</source>
            <translation>a fonte %1 inclui esta</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>mantenha um dos dois</translation>
        </message>
        <message>
            <source>another feed includes %1 already</source>
            <translation>outra fonte já inclui %1</translation>
        </message>
        <message>
            <source>say it once</source>
            <translation>diga uma vez só</translation>
        </message>
        <message>
            <source>the feed %2 includes %1 gifts already, so they would be in the sum twice</source>
            <translation>a fonte %2 já inclui as doações de %1, então elas estariam duas vezes na soma</translation>
        </message>
        <message>
            <source>say it once, or put one feed into includes_feeds of the other</source>
            <translation>diga uma vez só, ou coloque uma fonte em includes_feeds da outra</translation>
        </message>
        <message>
            <source>there is no goal %1</source>
            <translation>não há meta %1</translation>
        </message>
        <message>
            <source>write the id of one of the goals (%2)</source>
            <translation>escreva o id de uma das metas (%2)</translation>
        </message>
        <message>
            <source>add it under [[goals]], or leave it out</source>
            <translation>adicione-a em [[goals]], ou tire-a</translation>
        </message>
        <message>
            <source>this is more than %1 times the target</source>
            <translation>isto é mais de %1 vezes o objetivo</translation>
        </message>
        <message>
            <source>correct the figure or the target</source>
            <translation>corrija o número ou o objetivo</translation>
        </message>
        <message>
            <source>what CiviCRM calls %1 is not what the goal %2 counts</source>
            <translation>o que o CiviCRM chama de %1 não é o que a meta %2 conta</translation>
        </message>
        <message>
            <source>write "%3"</source>
            <translation>escreva "%3"</translation>
        </message>
    </context>
    <context>
        <name>FeedPresets</name>
        <message>
            <source>Which page: %1</source>
            <translation>Qual página: %1</translation>
        </message>
        <message>
            <source>Which website, such as www.example.org</source>
            <translation>Qual site, como www.example.org</translation>
        </message>
        <message>
            <source>Its public key, which anybody may know</source>
            <translation>A chave pública dele, que qualquer um pode saber</translation>
        </message>
        <message>
            <source>The campaign has no goal that it could give a figure for; add one under Goals first.</source>
            <translation>A campanha não tem nenhuma meta à qual ela possa dar um número; adicione antes uma em Metas.</translation>
        </message>
        <message>
            <source>Add and try now</source>
            <translation>Adicionar e testar agora</translation>
        </message>
    </context>
    <context>
        <name>FeedSourceWords</name>
        <message>
            <source>a website needs its address</source>
            <translation>um site precisa do endereço</translation>
        </message>
        <message>
            <source>write where its JSON is</source>
            <translation>escreva onde está o JSON dele</translation>
        </message>
        <message>
            <source>leave it out</source>
            <translation>retire-o</translation>
        </message>
        <message>
            <source>only a website feed has %1</source>
            <translation>só uma fonte de site tem %1</translation>
        </message>
        <message>
            <source>this path is too long</source>
            <translation>este caminho é longo demais</translation>
        </message>
        <message>
            <source>use a shorter one</source>
            <translation>use um mais curto</translation>
        </message>
        <message>
            <source>%1 is no JMESPath</source>
            <translation>%1 não é um JMESPath</translation>
        </message>
        <message>
            <source>write it like data.raised or data[0].raised</source>
            <translation>escreva como data.raised ou data[0].raised</translation>
        </message>
        <message>
            <source>%1 has more in it than a path may</source>
            <translation>%1 tem mais do que um caminho pode ter</translation>
        </message>
        <message>
            <source>use names, places in lists, filters and | only</source>
            <translation>use só nomes, posições em listas, filtros e |</translation>
        </message>
        <message>
            <source>%1 is a rate or a forecast, not money that came in</source>
            <translation>%1 é uma taxa ou uma previsão, não dinheiro que entrou</translation>
        </message>
        <message>
            <source>use another figure, such as the number of supporters</source>
            <translation>use outro número, como o de apoiadores</translation>
        </message>
        <message>
            <source>the marks of %1 are not known</source>
            <translation>os sinais de %1 não são conhecidos</translation>
        </message>
        <message>
            <source>write a language such as de-CH</source>
            <translation>escreva um idioma como de-CH</translation>
        </message>
        <message>
            <source>%1 is no header with a place for the key</source>
            <translation>%1 não é um cabeçalho com lugar para a chave</translation>
        </message>
        <message>
            <source>write it like Authorization: Bearer %2</source>
            <translation>escreva como Authorization: Bearer %2</translation>
        </message>
        <message>
            <source>the header %1 is the kiosk’s own</source>
            <translation>o cabeçalho %1 é do próprio quiosque</translation>
        </message>
        <message>
            <source>use the one that takes the key</source>
            <translation>use o que recebe a chave</translation>
        </message>
        <message>
            <source>a website has one way in</source>
            <translation>um site tem uma só forma de entrar</translation>
        </message>
        <message>
            <source>keep one of header, login and token_from</source>
            <translation>mantenha um de header, login e token_from</translation>
        </message>
        <message>
            <source>the address has no place for the page</source>
            <translation>o endereço não tem lugar para a página</translation>
        </message>
        <message>
            <source>write %1 into it</source>
            <translation>escreva %1 nele</translation>
        </message>
        <message>
            <source>it isn’t said how many pages there can be</source>
            <translation>não se diz quantas páginas pode haver</translation>
        </message>
        <message>
            <source>write pages = 5</source>
            <translation>escreva pages = 5</translation>
        </message>
        <message>
            <source>it isn’t said what is added up on each page</source>
            <translation>não se diz o que é somado em cada página</translation>
        </message>
        <message>
            <source>write it like each = "data"</source>
            <translation>escreva como each = "data"</translation>
        </message>
        <message>
            <source>it isn’t said where %1 stands</source>
            <translation>não se diz onde está %1</translation>
        </message>
        <message>
            <source>write its path, such as %1 = "data.%1"</source>
            <translation>escreva o caminho, como %1 = "data.%1"</translation>
        </message>
        <message>
            <source>it isn’t said in which currency the website counts</source>
            <translation>não se diz em qual moeda o site conta</translation>
        </message>
        <message>
            <source>write currency_at or currency</source>
            <translation>escreva currency_at ou currency</translation>
        </message>
        <message>
            <source>it isn’t said in which language’s marks amounts are</source>
            <translation>não se diz com os sinais de qual idioma estão os valores</translation>
        </message>
        <message>
            <source>write marks = "de"</source>
            <translation>escreva marks = "de"</translation>
        </message>
        <message>
            <source>the website counts in %1 and the campaign in %2</source>
            <translation>o site conta em %1 e a campanha em %2</translation>
        </message>
        <message>
            <source>use one currency in both</source>
            <translation>use uma só moeda nos dois</translation>
        </message>
    </context>
    <context>
        <name>FeedTroubleWords</name>
        <message>
            <source>What the feed %1 gives cannot be used: %2.</source>
            <translation>O que a fonte %1 informa não pode ser usado: %2.</translation>
        </message>
        <message>
            <source>What %1 says of page %2 cannot be used: %3.</source>
            <translation>O que %1 diz da página %2 não pode ser usado: %3.</translation>
        </message>
        <message>
            <source>The feed %1 is read with the Stripe key, not from here; see kiosk key check.</source>
            <translation>A fonte %1 é lida com a chave da Stripe, não daqui; veja kiosk key check.</translation>
        </message>
        <message>
            <source>The key of CiviCRM has letters that no key has; copy it again and keep it anew.</source>
            <translation>A chave do CiviCRM tem letras que nenhuma chave tem; copie-a de novo e guarde-a outra vez.</translation>
        </message>
        <message>
            <source>The key of the feed %1 can read who gave, so no kiosk uses it; read it on the office machine, and give the kiosks what kiosk feed publish writes there.</source>
            <translation>A chave da fonte %1 pode ler quem doou, então nenhum quiosque a usa; leia-a no computador do escritório e dê aos quiosques o que kiosk feed publish escreve lá.</translation>
        </message>
        <message>
            <source>There is no key for the feed %1; give it with kiosk key set feed:%1.</source>
            <translation>Não há chave para a fonte %1; defina com kiosk key set feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 cannot be read now; see kiosk key check feed:%1.</source>
            <translation>A chave da fonte %1 não pode ser lida agora; veja kiosk key check feed:%1.</translation>
        </message>
        <message>
            <source>The key of the feed %1 is not written as such a key is; give it anew.</source>
            <translation>A chave da fonte %1 não está escrita como uma chave dessas; defina-a de novo.</translation>
        </message>
    </context>
    <context>
        <name>FieldMistakeWords</name>
        <message>
            <source>%1 is not a short name</source>
            <translation>%1 não é um nome curto</translation>
        </message>
        <message>
            <source>use small letters, digits and hyphens, at most 40</source>
            <translation>use letras minúsculas, algarismos e hifens, no máximo 40</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 não é um nome público de servidor</translation>
        </message>
        <message>
            <source>write only the name, such as "www.example.org"</source>
            <translation>escreva só o nome, como "www.example.org"</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>isto está vazio</translation>
        </message>
        <message>
            <source>write the link in full, beginning with https://</source>
            <translation>escreva o link por inteiro, começando com https://</translation>
        </message>
        <message>
            <source>%1 has no place for the amount, or several</source>
            <translation>%1 não tem lugar para o valor, ou tem vários</translation>
        </message>
        <message>
            <source>write %2 once where it belongs</source>
            <translation>escreva %2 uma vez no lugar certo</translation>
        </message>
        <message>
            <source>%1 is not a list of parameters</source>
            <translation>%1 não é uma lista de parâmetros</translation>
        </message>
        <message>
            <source>write it like "src={kiosk}"</source>
            <translation>escreva como "src={kiosk}"</translation>
        </message>
        <message>
            <source>%1 is not a currency that can be used</source>
            <translation>%1 não é uma moeda que possa ser usada</translation>
        </message>
        <message>
            <source>write its three capital letters, such as USD or EUR</source>
            <translation>escreva as três letras maiúsculas, como USD ou EUR</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escreva %2</translation>
        </message>
        <message>
            <source>%1 is not a time zone</source>
            <translation>%1 não é um fuso horário</translation>
        </message>
        <message>
            <source>write one such as "Europe/Prague" or "UTC"</source>
            <translation>escreva um como "Europe/Prague" ou "UTC"</translation>
        </message>
        <message>
            <source>%1 is not a language</source>
            <translation>%1 não é um idioma</translation>
        </message>
        <message>
            <source>write a code such as "en" or "pt-BR"</source>
            <translation>escreva um código como "en" ou "pt-BR"</translation>
        </message>
        <message>
            <source>%1 is not a colour</source>
            <translation>%1 não é uma cor</translation>
        </message>
        <message>
            <source>write it like "#1e3a5f"</source>
            <translation>escreva como "#1e3a5f"</translation>
        </message>
        <message>
            <source>%1 is not a form of this file that this kiosk knows</source>
            <translation>%1 não é uma forma deste arquivo que este quiosque conheça</translation>
        </message>
        <message>
            <source>write schema = 1</source>
            <translation>escreva schema = 1</translation>
        </message>
        <message>
            <source>%1 is not a day</source>
            <translation>%1 não é um dia</translation>
        </message>
        <message>
            <source>write it like 2025-12-31, without quotes</source>
            <translation>escreva como 2025-12-31, sem aspas</translation>
        </message>
        <message>
            <source>%1 is not a day or a moment</source>
            <translation>%1 não é um dia nem um momento</translation>
        </message>
        <message>
            <source>write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes</source>
            <translation>escreva como 2025-12-31 ou 2025-12-31T18:00:00Z, sem aspas</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 leva para fora da pasta da campanha</translation>
        </message>
        <message>
            <source>put the picture beside campaign.toml</source>
            <translation>coloque a imagem ao lado de campaign.toml</translation>
        </message>
        <message>
            <source>%1 pictures cannot be shown</source>
            <translation>imagens %1 não podem ser mostradas</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>abra-a em um celular ou computador e exporte ou compartilhe como JPEG</translation>
        </message>
        <message>
            <source>%1 is not a kind of picture that can be shown</source>
            <translation>%1 não é um tipo de imagem que possa ser mostrado</translation>
        </message>
        <message>
            <source>use a PNG, JPEG or WebP file</source>
            <translation>use um arquivo PNG, JPEG ou WebP</translation>
        </message>
        <message>
            <source>%1 is not the plain name of a file</source>
            <translation>%1 não é o nome simples de um arquivo</translation>
        </message>
        <message>
            <source>write it like "website.json"</source>
            <translation>escreva como "website.json"</translation>
        </message>
        <message>
            <source>%1 is not a kind of file that can be read here</source>
            <translation>%1 não é um tipo de arquivo que possa ser lido aqui</translation>
        </message>
        <message>
            <source>use a .json or .csv file</source>
            <translation>use um arquivo .json ou .csv</translation>
        </message>
        <message>
            <source>%1 is not exact</source>
            <translation>%1 não é exato</translation>
        </message>
        <message>
            <source>write it in quotes, "%2"</source>
            <translation>escreva entre aspas, "%2"</translation>
        </message>
        <message>
            <source>%1 is not an amount</source>
            <translation>%1 não é um valor</translation>
        </message>
        <message>
            <source>write it in quotes, such as "25.00"</source>
            <translation>escreva entre aspas, como "25.00"</translation>
        </message>
        <message>
            <source>%1 is not a count</source>
            <translation>%1 não é uma contagem</translation>
        </message>
        <message>
            <source>write a whole number without quotes</source>
            <translation>escreva um número inteiro sem aspas</translation>
        </message>
        <message>
            <source>%1 cannot be given</source>
            <translation>%1 não pode ser doado</translation>
        </message>
        <message>
            <source>write an amount above zero, of at most %2</source>
            <translation>escreva um valor acima de zero, de no máximo %2</translation>
        </message>
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
            <translation>%1 não é uma forma de pagar pelo celular conhecida aqui</translation>
        </message>
        <message>
            <source>%1 takes only %2, and this campaign is in %3</source>
            <translation>%1 só aceita %2, e esta campanha é em %3</translation>
        </message>
        <message>
            <source>leave it out or change the campaign’s currency</source>
            <translation>retire-o ou mude a moeda da campanha</translation>
        </message>
        <message>
            <source>%1 is not a figure</source>
            <translation>%1 não é um número</translation>
        </message>
        <message>
            <source>write money in quotes, such as "41980.00", and a count without</source>
            <translation>escreva dinheiro entre aspas, como "41980.00", e contagens sem</translation>
        </message>
        <message>
            <source>people who give monthly must be told how to stop</source>
            <translation>é preciso dizer a quem doa todo mês como parar</translation>
        </message>
        <message>
            <source>write as monthly_stop where they can, such as the login link of Stripe’s customer portal</source>
            <translation>escreva em monthly_stop onde se pode parar, como o link de login do portal do cliente da Stripe</translation>
        </message>
        <message>
            <source>only a membership has dues</source>
            <translation>só uma associação tem taxas</translation>
        </message>
        <message>
            <source>write them under the ask of the kind "member"</source>
            <translation>escreva-as no pedido do tipo "member"</translation>
        </message>
        <message>
            <source>add an ask of the kind "member", or take them out</source>
            <translation>adicione um pedido do tipo "member", ou tire-as</translation>
        </message>
        <message>
            <source>the member ask has dues of its own</source>
            <translation>o pedido de associação tem taxas próprias</translation>
        </message>
        <message>
            <source>take them out there, or keep those and take out [[dues]] and [sliding_scale]</source>
            <translation>tire-as de lá, ou mantenha essas e tire [[dues]] e [sliding_scale]</translation>
        </message>
        <message>
            <source>two kinds of dues have the same id</source>
            <translation>dois tipos de taxas têm o mesmo id</translation>
        </message>
        <message>
            <source>give each its own</source>
            <translation>dê a cada uma o seu</translation>
        </message>
        <message>
            <source>least, suggested and most are not in rising order</source>
            <translation>mínima, sugerida e máxima não estão em ordem crescente</translation>
        </message>
        <message>
            <source>write the suggested dues between the smallest and the largest</source>
            <translation>escreva a taxa sugerida entre a menor e a maior</translation>
        </message>
        <message>
            <source>two funds have the same id</source>
            <translation>dois fundos têm o mesmo id</translation>
        </message>
        <message>
            <source>there is no fund %1</source>
            <translation>não há fundo %1</translation>
        </message>
        <message>
            <source>write the id of one of the [[funds]]</source>
            <translation>escreva o id de um dos [[funds]]</translation>
        </message>
        <message>
            <source>people who join belong to no fund</source>
            <translation>quem se associa não pertence a nenhum fundo</translation>
        </message>
        <message>
            <source>leave fund out, or count money or donors</source>
            <translation>tire fund, ou conte dinheiro ou doadores</translation>
        </message>
        <message>
            <source>a target of zero is no goal</source>
            <translation>um objetivo de zero não é uma meta</translation>
        </message>
        <message>
            <source>write what the drive wants to reach, or leave the goal out</source>
            <translation>escreva o que a campanha quer alcançar, ou tire a meta</translation>
        </message>
        <message>
            <source>the milestones are not in rising order</source>
            <translation>os marcos não estão em ordem crescente</translation>
        </message>
        <message>
            <source>write the smallest first, each once</source>
            <translation>escreva o menor primeiro, cada um uma vez</translation>
        </message>
        <message>
            <source>the stretch goal is not above the target</source>
            <translation>a meta ampliada não está acima do objetivo</translation>
        </message>
        <message>
            <source>write a larger figure or leave it out</source>
            <translation>escreva um número maior ou tire-a</translation>
        </message>
        <message>
            <source>the second stretch goal is not above a first one</source>
            <translation>a segunda meta ampliada não está acima de uma primeira</translation>
        </message>
        <message>
            <source>write a larger figure, or write it as the stretch goal</source>
            <translation>escreva um número maior, ou escreva-a como a meta ampliada</translation>
        </message>
        <message>
            <source>the earlier targets do not rise to the target</source>
            <translation>os objetivos anteriores não sobem até o objetivo</translation>
        </message>
        <message>
            <source>write the first one first, each below the target</source>
            <translation>escreva o primeiro antes, cada um abaixo do objetivo</translation>
        </message>
        <message>
            <source>%1 is not a ratio</source>
            <translation>%1 não é uma proporção</translation>
        </message>
        <message>
            <source>write what is added to what is given, such as "1:1" or "2:1"</source>
            <translation>escreva o que é acrescentado ao que é doado, como "1:1" ou "2:1"</translation>
        </message>
        <message>
            <source>a match of nothing is none</source>
            <translation>um complemento de nada não é complemento</translation>
        </message>
        <message>
            <source>write the most that is added</source>
            <translation>escreva o máximo que é acrescentado</translation>
        </message>
        <message>
            <source>there are two asks of the kind "%1"</source>
            <translation>há dois pedidos do tipo "%1"</translation>
        </message>
        <message>
            <source>keep one, or make the other a member ask</source>
            <translation>mantenha um, ou faça do outro um pedido de associação</translation>
        </message>
        <message>
            <source>two asks have the id %1</source>
            <translation>dois pedidos têm o id %1</translation>
        </message>
        <message>
            <source>give each an id of its own</source>
            <translation>dê a cada um um id próprio</translation>
        </message>
        <message>
            <source>the codes to donate and to join are always there and have no id</source>
            <translation>os códigos para doar e para se associar estão sempre lá e não têm id</translation>
        </message>
        <message>
            <source>remove this, or make it an offer</source>
            <translation>remova isto, ou faça dele uma oferta</translation>
        </message>
        <message>
            <source>only an offer has a partner</source>
            <translation>só uma oferta tem parceiro</translation>
        </message>
        <message>
            <source>nothing asks for a donation or a membership</source>
            <translation>nada pede uma doação ou uma associação</translation>
        </message>
        <message>
            <source>add an ask of the kind "donate" or "member" beside the others</source>
            <translation>adicione um pedido do tipo "donate" ou "member" ao lado dos outros</translation>
        </message>
        <message>
            <source>two goals have the same id</source>
            <translation>duas metas têm o mesmo id</translation>
        </message>
        <message>
            <source>two amounts are suggested</source>
            <translation>dois valores são sugeridos</translation>
        </message>
        <message>
            <source>leave suggested = true with one of them</source>
            <translation>deixe suggested = true em um deles</translation>
        </message>
        <message>
            <source>%1 is before %2, where it begins</source>
            <translation>%1 é antes de %2, onde começa</translation>
        </message>
        <message>
            <source>swap or correct the two dates</source>
            <translation>troque ou corrija as duas datas</translation>
        </message>
        <message>
            <source>the drive ends on %1, before it starts on %2</source>
            <translation>a campanha termina em %1, antes de começar em %2</translation>
        </message>
        <message>
            <source>white text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>texto branco sobre %1 tem contraste de %2, e é preciso %3</translation>
        </message>
        <message>
            <source>use a darker one such as %4</source>
            <translation>use uma mais escura, como %4</translation>
        </message>
        <message>
            <source>dark text on %1 has a contrast of %2, and %3 is needed</source>
            <translation>texto escuro sobre %1 tem contraste de %2, e é preciso %3</translation>
        </message>
        <message>
            <source>use a lighter one such as %4</source>
            <translation>use uma mais clara, como %4</translation>
        </message>
        <message>
            <source>%1 on %5 has a contrast of %2, and %3 is needed</source>
            <translation>%1 sobre %5 tem contraste de %2, e é preciso %3</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
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
            <translation>Este quiosque</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Outros quiosques</translation>
        </message>
        <message>
            <source>Stripe, at no kiosk</source>
            <translation>Stripe, em nenhum quiosque</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correções</translation>
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
            <translation>No início</translation>
        </message>
    </context>
    <context>
        <name>FigureSources</name>
        <message>
            <source>There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.</source>
            <translation>Ainda não há números: a campanha não tem meta, ou não é a que está na tela deste quiosque.</translation>
        </message>
    </context>
    <context>
        <name>FileChooser</name>
        <message>
            <source>Choose a picture</source>
            <translation>Escolha uma imagem</translation>
        </message>
        <message>
            <source>Choose a post</source>
            <translation>Escolha uma publicação</translation>
        </message>
        <message>
            <source>Choose a packed campaign</source>
            <translation>Escolha uma campanha empacotada</translation>
        </message>
        <message>
            <source>Where should the packed campaign go?</source>
            <translation>Para onde deve ir a campanha empacotada?</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Colocar aqui</translation>
        </message>
        <message>
            <source>There are no folders in here.</source>
            <translation>Não há pastas aqui.</translation>
        </message>
        <message>
            <source>There is nothing to choose in here.</source>
            <translation>Não há nada para escolher aqui.</translation>
        </message>
    </context>
    <context>
        <name>FileMistakeWords</name>
        <message>
            <source>it is not a regular file</source>
            <translation>não é um arquivo comum</translation>
        </message>
        <message>
            <source>put the file itself there, not a link, pipe or folder</source>
            <translation>coloque lá o próprio arquivo, não um link, pipe ou pasta</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tem %Ln byte</numerusform>
                <numerusform>tem %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>mantenha abaixo de %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>esse arquivo não existe</translation>
        </message>
        <message>
            <source>check the name, and that the stick or share is there</source>
            <translation>confira o nome, e se o pen drive ou a pasta compartilhada está lá</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>não pode ser lido (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>confira o arquivo e quem pode lê-lo</translation>
        </message>
        <message>
            <source>a character on this line is not UTF-8</source>
            <translation>um caractere desta linha não é UTF-8</translation>
        </message>
        <message>
            <source>save the file as UTF-8</source>
            <translation>salve o arquivo como UTF-8</translation>
        </message>
        <message>
            <source>this [table] is there already</source>
            <translation>esta [table] já existe</translation>
        </message>
        <message>
            <source>join the two, or write [[...]] for each item of a list</source>
            <translation>junte as duas, ou escreva [[...]] para cada item de uma lista</translation>
        </message>
        <message>
            <source>this key is there already</source>
            <translation>esta chave já existe</translation>
        </message>
        <message>
            <source>keep one of the two</source>
            <translation>mantenha um dos dois</translation>
        </message>
        <message>
            <source>this is not TOML: %1</source>
            <translation>isto não é TOML: %1</translation>
        </message>
        <message>
            <source>compare it with the lines around it</source>
            <translation>compare com as linhas em volta</translation>
        </message>
        <message>
            <source>a key has more than %1 parts</source>
            <translation>uma chave tem mais de %1 partes</translation>
        </message>
        <message>
            <source>keep to the tables that a campaign has</source>
            <translation>use só as tabelas que uma campanha tem</translation>
        </message>
        <message>
            <source>the file is nested too deeply</source>
            <translation>o arquivo está aninhado demais</translation>
        </message>
        <message>
            <source>it has more than %1 words and marks</source>
            <translation>tem mais de %1 palavras e sinais</translation>
        </message>
        <message>
            <source>a number in it has thousands of digits</source>
            <translation>um número nele tem milhares de algarismos</translation>
        </message>
        <message>
            <source>write it as a person would</source>
            <translation>escreva como uma pessoa escreveria</translation>
        </message>
    </context>
    <context>
        <name>FleetChecksWords</name>
        <message>
            <source>Checked there: %1</source>
            <translation>Verificado lá: %1</translation>
        </message>
        <message>
            <source>Its screen a moment ago. This picture is kept nowhere.</source>
            <translation>A tela dele há um instante. Esta imagem não é guardada em lugar nenhum.</translation>
        </message>
        <message>
            <source>Another line</source>
            <translation>Outra linha</translation>
        </message>
        <message>
            <source>This kiosk has no words for it: look at the check-list there.</source>
            <translation>Este quiosque não sabe dizer o que é: veja as verificações lá.</translation>
        </message>
        <message>
            <source>Only a kiosk that was admitted, and signs what it writes, can ask others.</source>
            <translation>Só um quiosque admitido, que assina o que escreve, pode perguntar a outros.</translation>
        </message>
        <message>
            <source>That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.</source>
            <translation>Aquele quiosque ainda não foi admitido, então não se saberia de quem é a resposta.</translation>
        </message>
        <message>
            <source>The shared database was made by a version before and has no place for questions: run “kiosk fleet init” again.</source>
            <translation>O banco de dados compartilhado é de uma versão anterior e não tem lugar para perguntas: execute “kiosk fleet init” de novo.</translation>
        </message>
        <message>
            <source>That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older.</source>
            <translation>Aquele quiosque está funcionando e não respondeu. Pergunte de novo; se continuar assim, talvez a versão dele seja mais antiga.</translation>
        </message>
        <message>
            <source>What came is not that kiosk’s answer, so it is not shown. Ask once more.</source>
            <translation>O que chegou não é a resposta daquele quiosque e não é mostrado. Pergunte de novo.</translation>
        </message>
        <message>
            <source>Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.</source>
            <translation>As imagens não passam por um pooler como o PgBouncer, que este quiosque usa.</translation>
        </message>
        <message>
            <source>That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk.</source>
            <translation>Aquele quiosque não envia imagens. Isso pode ser permitido lá, no escritório, em “Este quiosque”.</translation>
        </message>
        <message>
            <source>Somebody is using that kiosk, so there is no picture. Try again later.</source>
            <translation>Alguém está usando aquele quiosque, por isso não há imagem. Tente mais tarde.</translation>
        </message>
        <message>
            <source>A picture was taken a moment ago. Try again in ten seconds.</source>
            <translation>Uma imagem acabou de ser feita. Tente de novo em dez segundos.</translation>
        </message>
        <message>
            <source>Stopped before that kiosk had answered.</source>
            <translation>Interrompido antes que aquele quiosque respondesse.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network; it has never said that it runs.</source>
            <translation>Aquele quiosque não está funcionando ou está sem rede; ele nunca avisou que está funcionando.</translation>
        </message>
        <message>
            <source>That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.</source>
            <translation>Aquele quiosque não está funcionando ou está sem rede. Último sinal: %1. Vá dar uma olhada, por favor.</translation>
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
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>Admitir</translation>
        </message>
        <message>
            <source>Ask to be admitted</source>
            <translation>Pedir admissão</translation>
        </message>
        <message>
            <source>It will write nothing more, for good. What it wrote so far stays and counts.</source>
            <translation>Ele não vai escrever mais nada, para sempre. O que escreveu até agora fica e conta.</translation>
        </message>
        <message>
            <source>Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.</source>
            <translation>Vá até esse quiosque e compare estas letras com a chave dele lá. Admita só se forem iguais.</translation>
        </message>
        <message>
            <source>The database’s administrator</source>
            <translation>O administrador do banco de dados</translation>
        </message>
        <message>
            <source>The administrator’s password (kept nowhere)</source>
            <translation>A senha do administrador (não é guardada)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>FleetOfficeWords</name>
        <message>
            <source>This kiosk counts on its own.</source>
            <translation>Este quiosque conta sozinho.</translation>
        </message>
        <message>
            <source>This kiosk was installed without the library for sharing a total.</source>
            <translation>Este quiosque foi instalado sem a biblioteca para compartilhar um total.</translation>
        </message>
        <message>
            <source>Connected to the shared database at %1.</source>
            <translation>Conectado ao banco de dados compartilhado em %1.</translation>
        </message>
        <message>
            <source>Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.</source>
            <translation>Nem todas as doações chegaram a todos os lugares ainda: execute “kiosk fleet status” para ver detalhes.</translation>
        </message>
        <message>
            <source>What this kiosk writes is not signed yet: let it be admitted below.</source>
            <translation>O que este quiosque escreve ainda não é assinado: peça a admissão dele abaixo.</translation>
        </message>
        <message>
            <source>This kiosk’s own key: %1</source>
            <comment>letters to compare</comment>
            <translation>Chave própria deste quiosque: %1</translation>
        </message>
        <message>
            <source>This kiosk asks to be admitted</source>
            <translation>Este quiosque pede admissão</translation>
        </message>
        <message>
            <source>%1 asks to be admitted</source>
            <translation>%1 pede admissão</translation>
        </message>
        <message>
            <source>A kiosk</source>
            <translation>Um quiosque</translation>
        </message>
        <message>
            <source>last heard from: %1</source>
            <translation>última notícia: %1</translation>
        </message>
    </context>
    <context>
        <name>FleetSection</name>
        <message>
            <source>Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.</source>
            <translation>Vários quiosques podem compartilhar um total em um banco de dados PostgreSQL. “kiosk fleet init” o prepara e mostra o endereço e a senha para digitar aqui.</translation>
        </message>
        <message>
            <source>Address of the database, such as host=books.example.org dbname=kiosk user=booth</source>
            <translation>Endereço do banco de dados, como host=books.example.org dbname=kiosk user=booth</translation>
        </message>
        <message>
            <source>Password (kept in this computer’s keyring)</source>
            <translation>Senha (guardada no chaveiro deste computador)</translation>
        </message>
        <message>
            <source>Count on its own</source>
            <translation>Contar sozinho</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>This takes effect the next time the kiosk starts.</source>
            <translation>Isto vale a partir do próximo início do quiosque.</translation>
        </message>
    </context>
    <context>
        <name>FleetWords</name>
        <message>
            <source>What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet.</source>
            <translation>O que é preciso para contar com outros quiosques não está instalado; instale o quiosque com o extra fleet.</translation>
        </message>
        <message>
            <source>New entries are kept here and sent later.</source>
            <translation>Lançamentos novos ficam guardados aqui e são enviados depois.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; find out which machine wrote it, and whether one is a copy.</source>
            <translation>O lançamento %1 do quiosque %2 é diferente no banco de dados compartilhado e aqui, e nenhum é alterado; descubra qual computador o escreveu, e se um é cópia.</translation>
        </message>
        <message>
            <source>Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>O lançamento %1 deste quiosque é diferente no banco de dados compartilhado: este disco foi copiado, ou o livro é um backup antigo em que se continuou a escrever. Nada mais é enviado até que a cópia seja um quiosque próprio; lá, execute: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of the other. Nothing more is sent until the copy is a kiosk of its own; there, run: kiosk settings set uuid new</source>
            <translation>Outro computador escreve como este quiosque, até o lançamento %1 no banco de dados compartilhado: um é cópia do outro. Nada mais é enviado até que a cópia seja um quiosque próprio; lá, execute: kiosk settings set uuid new</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: somebody else may have written it. It and what follows it does not count here.</source>
            <translation>O lançamento %1 do quiosque %2 não está assinado, embora esse quiosque assine o que escreve: outra pessoa pode tê-lo escrito. Ele e o que vem depois não contam aqui.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. It and what follows it does not count here.</source>
            <translation>O lançamento %1 do quiosque %2 tem uma assinatura que não é desse quiosque: outra pessoa o escreveu. Ele e o que vem depois não contam aqui.</translation>
        </message>
        <message>
            <source>Kiosk %2 writes into the shared database and was never admitted; what it writes does not count here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password.</source>
            <translation>O quiosque %2 escreve no banco de dados compartilhado e nunca foi admitido; o que ele escreve não conta aqui. Se for seu, execute nele kiosk fleet join; se não, descubra quem tem a senha de um estande.</translation>
        </message>
        <message>
            <source>Entry %1 of kiosk %2 was written after that kiosk was shut out; it and what follows it does not count here.</source>
            <translation>O lançamento %1 do quiosque %2 foi escrito depois que esse quiosque foi excluído; ele e o que vem depois não contam aqui.</translation>
        </message>
        <message>
            <source>This kiosk was not admitted to the others, so its entries stay here; run kiosk fleet join, and have it admitted as that says.</source>
            <translation>Este quiosque não foi admitido entre os outros, então seus lançamentos ficam aqui; execute kiosk fleet join e peça a admissão dele como lá se diz.</translation>
        </message>
        <message>
            <source>This kiosk was admitted with another signing key than it has now, so its entries stay here; give that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>Este quiosque foi admitido com outra chave de assinatura, diferente da atual, então seus lançamentos ficam aqui; devolva aquela chave, ou faça dele um quiosque próprio: kiosk settings set uuid new, depois kiosk fleet join</translation>
        </message>
        <message>
            <source>This kiosk’s signing key can’t be read, so its entries stay here until it can; see: kiosk key check signing</source>
            <translation>A chave de assinatura deste quiosque não pode ser lida, então seus lançamentos ficam aqui até que possa; veja: kiosk key check signing</translation>
        </message>
        <message>
            <source>This kiosk’s entries stay here: it must log in to the shared database as %1; write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet</source>
            <translation>Os lançamentos deste quiosque ficam aqui: ele precisa entrar no banco de dados compartilhado como %1; escreva user=%1 na configuração fleet e informe a senha desse papel com: kiosk key set fleet</translation>
        </message>
        <message>
            <source>This kiosk was shut out by staff: its entries stay here and no longer count elsewhere.</source>
            <translation>A equipe excluiu este quiosque: seus lançamentos ficam aqui e não contam mais em outros lugares.</translation>
        </message>
        <message>
            <source>The database %1 has no table for kiosks; run kiosk fleet init on it.</source>
            <translation>O banco de dados %1 não tem tabela para quiosques; execute nele kiosk fleet init.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 lacks permissions that a kiosk needs; run kiosk fleet init on it again.</source>
            <translation>No banco de dados %1 faltam ao papel %2 permissões de que um quiosque precisa; execute nele kiosk fleet init de novo.</translation>
        </message>
        <message>
            <source>The database %1 did not answer in time; check the network and the server.</source>
            <translation>O banco de dados %1 não respondeu a tempo; confira a rede e o servidor.</translation>
        </message>
        <message>
            <source>The database %1 does not let %2 in (%3); check the role, and set its password with: kiosk key set fleet</source>
            <translation>O banco de dados %1 não deixa %2 entrar (%3); confira o papel e defina a senha dele com: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The database %1 cannot prove who it is (%3), so nothing was sent; check its certificate, and if the authority is your own, name it with sslrootcert=FILE.</source>
            <translation>O banco de dados %1 não consegue provar quem é (%3), então nada foi enviado; confira o certificado e, se a autoridade for sua, indique-a com sslrootcert=FILE.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used now (%3); check the network and the server.</source>
            <translation>O banco de dados %1 não pode ser usado agora (%3); confira a rede e o servidor.</translation>
        </message>
        <message>
            <source>The shared table was made by a newer version of this program (%3); install that version here too.</source>
            <translation>A tabela compartilhada foi feita por uma versão mais nova deste programa (%3); instale essa versão aqui também.</translation>
        </message>
        <message>
            <source>The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks.</source>
            <translation>O banco de dados %1 guarda seus textos como %3; crie um com ENCODING 'UTF8' para os quiosques.</translation>
        </message>
        <message>
            <source>%2 is an administrator’s role, which no booth should have; name another one.</source>
            <translation>%2 é um papel de administrador, que nenhum estande deve ter; indique outro.</translation>
        </message>
        <message>
            <source>In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join</source>
            <translation>No banco de dados %1 o papel %2 não pode escrever como este quiosque; peça a admissão dele: kiosk fleet join</translation>
        </message>
        <message>
            <source>Kiosk %3 was shut out, or admitted with another key, and stays so; there, run: kiosk settings set uuid new, then kiosk fleet join</source>
            <translation>O quiosque %3 foi excluído, ou admitido com outra chave, e continua assim; lá, execute: kiosk settings set uuid new, depois kiosk fleet join</translation>
        </message>
        <message>
            <source>No kiosk, or more than one, is called %3; kiosk fleet status names them all.</source>
            <translation>Nenhum quiosque, ou mais de um, se chama %3; kiosk fleet status mostra o nome de todos.</translation>
        </message>
        <message>
            <source>The shared database’s address is not written as PostgreSQL’s are; write it like %2.</source>
            <translation>O endereço do banco de dados compartilhado não está escrito como os do PostgreSQL; escreva como %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains a password; leave it out, and set it with: kiosk key set fleet</source>
            <translation>O endereço do banco de dados compartilhado contém uma senha; tire-a e defina-a com: kiosk key set fleet</translation>
        </message>
        <message>
            <source>The shared database’s address lacks its machine; add host=… as in %2.</source>
            <translation>Falta o computador no endereço do banco de dados compartilhado; acrescente host=… como em %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the database’s name; add dbname=… as in %2.</source>
            <translation>Falta o nome do banco de dados no endereço do banco de dados compartilhado; acrescente dbname=… como em %2.</translation>
        </message>
        <message>
            <source>The shared database’s address lacks the role to log in as; add user=… as in %2.</source>
            <translation>Falta no endereço do banco de dados compartilhado o papel com que entrar; acrescente user=… como em %2.</translation>
        </message>
        <message>
            <source>The shared database’s address contains %1, which cannot be set here; write only what is in %2, and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them.</source>
            <translation>O endereço do banco de dados compartilhado contém %1, que não pode ser definido aqui; escreva só o que está em %2, e port, sslmode, sslrootcert, sslcert, sslkey ou sslcrl onde precisar.</translation>
        </message>
        <message>
            <source>The shared database’s address names several machines; name the one that leads.</source>
            <translation>O endereço do banco de dados compartilhado indica vários computadores; indique o principal.</translation>
        </message>
        <message>
            <source>The shared database’s dbname is not the plain name of a database; write it like %2.</source>
            <translation>O dbname do banco de dados compartilhado não é o nome simples de um banco de dados; escreva como %2.</translation>
        </message>
        <message>
            <source>With sslmode=%1 others on the network could read along; leave sslmode out, and the server’s certificate is checked.</source>
            <translation>Com sslmode=%1 outros na rede poderiam ler o que passa; tire sslmode, e o certificado do servidor é verificado.</translation>
        </message>
    </context>
    <context>
        <name>FormMistakeWords</name>
        <message>
            <source>this is missing</source>
            <translation>falta isto</translation>
        </message>
        <message>
            <source>add %1</source>
            <translation>acrescente %1</translation>
        </message>
        <message>
            <source>add a table [[asks]] with kind, text and link</source>
            <translation>acrescente uma tabela [[asks]] com kind, text e link</translation>
        </message>
        <message>
            <source>nothing is called that here</source>
            <translation>nada se chama assim aqui</translation>
        </message>
        <message>
            <source>remove it; until then it is left out</source>
            <translation>remova; até lá fica de fora</translation>
        </message>
        <message>
            <source>did you mean "%1"? Until then it is left out</source>
            <translation>você quis dizer "%1"? Até lá fica de fora</translation>
        </message>
        <message>
            <source>this is empty</source>
            <translation>isto está vazio</translation>
        </message>
        <message>
            <source>write something, or remove the line</source>
            <translation>escreva algo, ou remova a linha</translation>
        </message>
        <message numerus="yes">
            <source>this has %Ln character(s)</source>
            <translation>
                <numerusform>isto tem %Ln caractere</numerusform>
                <numerusform>isto tem %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>shorten it to at most %1</source>
            <translation>encurte para no máximo %1</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln of them</source>
            <translation>
                <numerusform>há %Ln</numerusform>
                <numerusform>há %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>keep at most %1</source>
            <translation>mantenha no máximo %1</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>a lista está vazia</translation>
        </message>
        <message>
            <source>write at least one</source>
            <translation>escreva pelo menos um</translation>
        </message>
        <message>
            <source>%1 is too small</source>
            <translation>%1 é pequeno demais</translation>
        </message>
        <message>
            <source>write at least %2</source>
            <translation>escreva no mínimo %2</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 é grande demais</translation>
        </message>
        <message>
            <source>write at most %2</source>
            <translation>escreva no máximo %2</translation>
        </message>
        <message>
            <source>%1 is not one of the choices</source>
            <translation>%1 não é uma das opções</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escreva %2</translation>
        </message>
        <message>
            <source>this is not text</source>
            <translation>isto não é texto</translation>
        </message>
        <message>
            <source>write it in quotes</source>
            <translation>escreva entre aspas</translation>
        </message>
        <message>
            <source>this is neither true nor false</source>
            <translation>isto não é nem true nem false</translation>
        </message>
        <message>
            <source>write true or false without quotes</source>
            <translation>escreva true ou false sem aspas</translation>
        </message>
        <message>
            <source>this is not a whole number</source>
            <translation>isto não é um número inteiro</translation>
        </message>
        <message>
            <source>write one without quotes</source>
            <translation>escreva um sem aspas</translation>
        </message>
        <message>
            <source>this is not a table</source>
            <translation>isto não é uma tabela</translation>
        </message>
        <message>
            <source>write it like { gifts = "usd" }</source>
            <translation>escreva como { gifts = "usd" }</translation>
        </message>
        <message>
            <source>this is not a list</source>
            <translation>isto não é uma lista</translation>
        </message>
        <message>
            <source>write it in square brackets, or as [[tables]]</source>
            <translation>escreva entre colchetes, ou como [[tables]]</translation>
        </message>
        <message>
            <source>write it under a [heading] of its own</source>
            <translation>escreva sob um [heading] próprio</translation>
        </message>
        <message>
            <source>this cannot be used</source>
            <translation>isto não pode ser usado</translation>
        </message>
        <message>
            <source>compare it with the example</source>
            <translation>compare com o exemplo</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln more problem(s)</source>
            <translation>
                <numerusform>há mais %Ln problema</numerusform>
                <numerusform>há mais %Ln problemas</numerusform>
            </translation>
        </message>
        <message>
            <source>put the others right first</source>
            <translation>corrija os outros primeiro</translation>
        </message>
    </context>
    <context>
        <name>GiftBar</name>
        <message>
            <source>Your %1</source>
            <extracomment>an amount that was just given, above its place in the bar</extracomment>
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
        <name>GiftsSection</name>
        <message>
            <source>Today’s gifts, latest first</source>
            <translation>Doações de hoje, a mais recente primeiro</translation>
        </message>
        <message>
            <source>No gifts yet today</source>
            <translation>Nenhuma doação hoje ainda</translation>
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
            <translation>Recibo do número %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Undo number %1</source>
            <translation>Desfazer o número %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Put number %1 back</source>
            <translation>Restaurar o número %1</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Desfeito</translation>
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
            <translation>próxima meta parcial: %1</translation>
        </message>
    </context>
    <context>
        <name>GoalInTheHall</name>
        <message>
            <source>as of %1</source>
            <translation>atualizado: %1</translation>
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
            <extracomment>%1 is a time of today or a day</extracomment>
            <translation>atualizado: %1</translation>
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
            <extracomment>all that %2 offered has been used up by gifts</extracomment>
            <translation>+ %1 prometidos por %2, por completo</translation>
        </message>
        <message>
            <source>+ %1 pledged by %2, now ended</source>
            <extracomment>the time of the offer is over</extracomment>
            <translation>+ %1 prometidos por %2, prazo encerrado</translation>
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
            <translation>O que conta como %1.</translation>
        </message>
        <message>
            <source>%1 pledged by %2 to match gifts, %3 left.</source>
            <translation>%1 prometidos por %2 para complementar doações, restam %3.</translation>
        </message>
        <message>
            <source>The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally</source>
            <translation>O livro tem lançamentos que esta campanha não conta. Para vê-los: kiosk ledger tally</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 aqui</translation>
        </message>
        <message>
            <source>%1 at other kiosks</source>
            <translation>%1 em outros quiosques</translation>
        </message>
        <message>
            <source>%1 elsewhere</source>
            <translation>%1 em outros lugares</translation>
        </message>
        <message>
            <source>%1 by corrections</source>
            <translation>%1 por correções</translation>
        </message>
        <message>
            <source>%1 of it not in the feed yet</source>
            <translation>%1 disso ainda não na fonte</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Part of it is as of %1, which is older than it should be.</source>
            <translation>Parte disso é de %1, mais antigo do que deveria.</translation>
        </message>
        <message>
            <source>At this pace, the goal will be reached on %1.</source>
            <translation>Neste ritmo, a meta será alcançada em %1.</translation>
        </message>
    </context>
    <context>
        <name>GoalsPanel</name>
        <message>
            <source>is our goal</source>
            <extracomment>after a large amount</extracomment>
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
        <name>Guidance</name>
        <message>
            <source>Spoken guidance is on. Hold this corner to turn it off.</source>
            <translation>A orientação por voz está ligada. Para desligar, mantenha o dedo neste canto.</translation>
        </message>
    </context>
    <context>
        <name>GuidanceWords</name>
        <message>
            <source>Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off.</source>
            <translation>A orientação por voz está ligada. %1: próximo. %2: voltar. %3: escolher. %4: parar ou repetir. Ou passe um dedo pela tela e toque duas vezes em qualquer lugar para escolher o que foi dito por último. %5 desliga.</translation>
        </message>
        <message>
            <source>Spoken guidance is off.</source>
            <translation>A orientação por voz está desligada.</translation>
        </message>
        <message>
            <source>There is no voice for %1 here, so this screen now speaks another language.</source>
            <translation>Aqui não há voz para %1, então esta tela agora fala outro idioma.</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>apagado</translation>
        </message>
        <message>
            <source>Right arrow</source>
            <translation>Seta para a direita</translation>
        </message>
        <message>
            <source>Left arrow</source>
            <translation>Seta para a esquerda</translation>
        </message>
        <message>
            <source>Up arrow</source>
            <translation>Seta para cima</translation>
        </message>
        <message>
            <source>Down arrow</source>
            <translation>Seta para baixo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barra de espaço</translation>
        </message>
        <message>
            <source>Tab key</source>
            <translation>Tecla Tab</translation>
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
                <numerusform>A tela volta ao início em %Ln segundo.</numerusform>
                <numerusform>A tela volta ao início em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>Back to list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Really?</source>
            <translation>Tem certeza?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
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
            <translation>Descer</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):</source>
            <translation>Crie uma chave restrita no Dashboard da Stripe, em Developers, API keys. Escolha exatamente estas permissões e deixe todo o resto em None (Terminal Locations: Write só enquanto você adiciona um local para maquininhas):</translation>
        </message>
        <message>
            <source>→  %1: missing from this key</source>
            <translation>→  %1: falta nesta chave</translation>
        </message>
        <message>
            <source>New key (hidden as you type)</source>
            <translation>Nova chave (oculta ao digitar)</translation>
        </message>
        <message>
            <source>Save this key</source>
            <translation>Salvar esta chave</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).</source>
            <translation>Ela fica no chaveiro deste computador, nunca em um arquivo. O modo de treino usa uma chave de teste (rk_test_…); doações de verdade precisam de uma real (rk_live_…).</translation>
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
            <translation>ponto</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>hífen</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>sublinhado</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>mais</translation>
        </message>
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
            <translation>Outro valor</translation>
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
            <translation>O valor mínimo é %1</translation>
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
        <name>KioskChecks</name>
        <message>
            <source>Ask again</source>
            <translation>Perguntar de novo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Picture of its screen</source>
            <translation>Imagem da tela</translation>
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
            <extracomment>above amounts that came in the last minutes</extracomment>
            <translation>Doado agora</translation>
        </message>
    </context>
    <context>
        <name>LedgerCheckWords</name>
        <message>
            <source>Gifts cannot be recorded here: %1</source>
            <translation>Não dá para registrar doações aqui: %1</translation>
        </message>
        <message>
            <source>The ledger cannot be written (%1), so no gifts can be recorded here; take none, and have staff check the disk and the folder %2.</source>
            <translation>Não é possível gravar no livro (%1), então nenhuma doação pode ser registrada aqui; não aceite nenhuma e peça à equipe que confira o disco e a pasta %2.</translation>
        </message>
        <message>
            <source>its file is read-only</source>
            <translation>o arquivo é somente leitura</translation>
        </message>
        <message>
            <source>This campaign counts everything that the ledger got since the drive began.</source>
            <translation>Esta campanha conta tudo o que o livro recebeu desde que a campanha começou.</translation>
        </message>
        <message>
            <source>The ledger can be written.</source>
            <translation>É possível gravar no livro.</translation>
        </message>
        <message>
            <source>The ledger starts with the first entry.</source>
            <translation>O livro começa com o primeiro lançamento.</translation>
        </message>
        <message>
            <source>The ledger can be written, but what became of the card payment %1 is not known for long, so no cards are taken; see: %2</source>
            <translation>É possível gravar no livro, mas há muito tempo não se sabe o que aconteceu com o pagamento com cartão %1, então não se aceitam cartões; veja: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but kiosks contradict each other about the payment %1; staff should see: %2</source>
            <translation>É possível gravar no livro, mas os quiosques se contradizem sobre o pagamento %1; a equipe deve ver: %2</translation>
        </message>
        <message>
            <source>The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; staff should see: %2</source>
            <translation>É possível gravar no livro, mas um quiosque tira de %1 o que não trouxe, e isso não conta; a equipe deve ver: %2</translation>
        </message>
        <message>
            <source>The ledger was started on another machine; people can give, and staff should know.</source>
            <translation>O livro foi iniciado em outro computador; as pessoas podem doar, e a equipe deve saber.</translation>
        </message>
        <message>
            <source>Shift %1 is open.</source>
            <translation>O turno %1 está aberto.</translation>
        </message>
        <message>
            <source>No shift is open, and practice takes cards without one.</source>
            <translation>Nenhum turno está aberto, e o treino aceita cartões sem turno.</translation>
        </message>
        <message>
            <source>No shift is open, so no cards are taken; people can give by phone or cash, open the booth to start one.</source>
            <translation>Nenhum turno está aberto, então não se aceitam cartões; as pessoas podem doar pelo celular ou em dinheiro; abra o estande para começar um.</translation>
        </message>
        <message>
            <source>This is not known, because the ledger cannot be read; see the line about the ledger.</source>
            <translation>Não se sabe, porque o livro não pode ser lido; veja a linha sobre o livro.</translation>
        </message>
        <message>
            <source>This campaign reads no figures from outside that can get old.</source>
            <translation>Esta campanha não lê números de fora que possam ficar desatualizados.</translation>
        </message>
        <message>
            <source>This machine’s clock is wrong, so nobody can tell how old the figures are.</source>
            <translation>O relógio deste computador está errado, então não dá para saber de quando são os números.</translation>
        </message>
        <message>
            <source>The figures from outside are recent enough.</source>
            <translation>Os números de fora são recentes o bastante.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; check the network, people can go on giving.</source>
            <translation>Os números de %1 ainda não foram lidos, então falta na tela o que foi doado em outros lugares; confira a rede; as pessoas podem continuar doando.</translation>
        </message>
        <message>
            <source>Figures from %1 carry a time that is still to come, so they do not count before then; set the clock that is wrong, here, at another kiosk or at the website.</source>
            <translation>Os números de %1 trazem uma hora que ainda não chegou, então não contam antes dela; acerte o relógio que está errado, aqui, em outro quiosque ou no site.</translation>
        </message>
        <message>
            <source>The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and says so; check the network, people can go on giving.</source>
            <translation>Os números de %1 não são atualizados há %2 minutos, então a tela mostra números antigos e avisa isso; confira a rede; as pessoas podem continuar doando.</translation>
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
            <translation>falta a chegada %1</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is missing</source>
            <translation>falta o número %1 do quiosque %2</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 follows number %3</source>
            <translation>o número %1 do quiosque %2 vem depois do número %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 does not fit the one before</source>
            <translation>o número %1 do quiosque %2 não combina com o anterior</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is no fact, %3</source>
            <translation>o número %1 do quiosque %2 não é um fato, %3</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is filed under what it does not say</source>
            <translation>o número %1 do quiosque %2 está arquivado como algo que ele não diz</translation>
        </message>
        <message>
            <source>a fact in it is none, %1</source>
            <translation>um fato nele não é um fato, %1</translation>
        </message>
        <message>
            <source>its sums are not kept as this program keeps them</source>
            <translation>suas somas não são guardadas como este programa as guarda</translation>
        </message>
        <message>
            <source>its facts do not add up to what it says they do (in %1)</source>
            <translation>seus fatos não somam o que ele diz (em %1)</translation>
        </message>
        <message>
            <source>its tables are not as this program makes them</source>
            <translation>suas tabelas não são como este programa as faz</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, all of them</source>
            <translation>sumiram %1 dos %2 do quiosque %3, todos eles</translation>
        </message>
        <message>
            <source>%1 of the %2 of kiosk %3 are gone, those after %4</source>
            <translation>sumiram %1 dos %2 do quiosque %3, os posteriores a %4</translation>
        </message>
        <message>
            <source>number %1 of kiosk %2 is another than was written</source>
            <translation>o número %1 do quiosque %2 é diferente do que foi escrito</translation>
        </message>
        <message>
            <source>a copy of it does not verify, so none was kept (%1)</source>
            <translation>uma cópia dele não passa na verificação, então nenhuma foi guardada (%1)</translation>
        </message>
        <message>
            <source>version %1 and this program reads version %2</source>
            <translation>versão %1, e este programa lê a versão %2</translation>
        </message>
        <message>
            <source>a row in it holds what it can’t</source>
            <translation>uma linha nele contém o que não pode</translation>
        </message>
        <message>
            <source>a text in it is none</source>
            <translation>um texto nele não é texto</translation>
        </message>
        <message>
            <source>is another here than elsewhere: two machines write as one, such as a cloned disk</source>
            <translation>é diferente aqui e em outro lugar: dois computadores escrevem como se fossem um, por exemplo com um disco clonado</translation>
        </message>
        <message>
            <source>came before number %1</source>
            <translation>veio antes do número %1</translation>
        </message>
        <message>
            <source>does not fit the one before</source>
            <translation>não combina com o anterior</translation>
        </message>
        <message>
            <source>is no fact, %1</source>
            <translation>não é um fato, %1</translation>
        </message>
        <message>
            <source>is filed under what it does not say</source>
            <translation>está arquivado como algo que ele não diz</translation>
        </message>
        <message>
            <source>repeats what the same kiosk wrote before</source>
            <translation>repete o que o mesmo quiosque escreveu antes</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, or this entry counts on the wrong day.</source>
            <translation>Pelo relógio deste computador é %1, mas o lançamento mais novo do livro é de %2: acerte a data e a hora, ou este lançamento conta no dia errado.</translation>
        </message>
        <message>
            <source>Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger.</source>
            <translation>Não aceite cartões, guarde uma cópia da pasta e restaure um backup ou peça a alguém que examine o livro.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost.</source>
            <translation>O disco onde está %1 está cheio; libere espaço, pelo menos %5 MB; nada do que foi escrito se perde.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is nearly full; take no cards and free some space, nothing written is lost.</source>
            <translation>O disco onde está %1 está quase cheio; não aceite cartões e libere espaço; nada do que foi escrito se perde.</translation>
        </message>
        <message>
            <source>%1 is kept busy by another program; close that program and try again.</source>
            <translation>Outro programa mantém %1 ocupado; feche esse programa e tente de novo.</translation>
        </message>
        <message>
            <source>Another kiosk is running on the folder %1; close it, or give this one a folder of its own.</source>
            <translation>Outro quiosque está rodando na pasta %1; feche-o, ou dê a este uma pasta própria.</translation>
        </message>
        <message>
            <source>%1 is in use by another program; close it, or choose another file.</source>
            <translation>%1 está em uso por outro programa; feche-o, ou escolha outro arquivo.</translation>
        </message>
        <message>
            <source>%1 cannot be written; make sure that the disk and the folder %2 are writable.</source>
            <translation>Não é possível gravar %1; veja se é possível gravar no disco e na pasta %2.</translation>
        </message>
        <message>
            <source>This user may not use %1; check the permissions of the folder %2.</source>
            <translation>Este usuário não pode usar %1; confira as permissões da pasta %2.</translation>
        </message>
        <message>
            <source>%1 has to be recounted and cannot be written; make it writable.</source>
            <translation>%1 precisa ser recontado e não pode ser gravado; permita a gravação.</translation>
        </message>
        <message>
            <source>%1 is damaged (%3). %4</source>
            <translation>%1 está danificado (%3). %4</translation>
        </message>
        <message>
            <source>%1 was changed by something other than the kiosk: %3. %4</source>
            <translation>%1 foi alterado por algo que não é o quiosque: %3. %4</translation>
        </message>
        <message>
            <source>%1 has lost entries: %3. %4</source>
            <translation>%1 perdeu lançamentos: %3. %4</translation>
        </message>
        <message>
            <source>%1 is damaged, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 está danificado, então não dá para saber se o livro perdeu lançamentos. %4</translation>
        </message>
        <message>
            <source>%1 is missing, so nobody can tell whether the ledger has lost entries. %4</source>
            <translation>%1 está faltando, então não dá para saber se o livro perdeu lançamentos. %4</translation>
        </message>
        <message>
            <source>%1 cannot be used (%3); check the disk and the folder.</source>
            <translation>%1 não pode ser usado (%3); confira o disco e a pasta.</translation>
        </message>
        <message>
            <source>%1 does not exist; check the disk and the folder.</source>
            <translation>%1 não existe; confira o disco e a pasta.</translation>
        </message>
        <message>
            <source>%1 is empty; check the disk and the folder.</source>
            <translation>%1 está vazio; confira o disco e a pasta.</translation>
        </message>
        <message>
            <source>%1 was replaced while the kiosk was using it; start the kiosk again.</source>
            <translation>%1 foi substituído enquanto o quiosque o usava; inicie o quiosque de novo.</translation>
        </message>
        <message>
            <source>%1 disappeared while the kiosk was using it; check the disk and the folder.</source>
            <translation>%1 desapareceu enquanto o quiosque o usava; confira o disco e a pasta.</translation>
        </message>
        <message>
            <source>%1 is part of the ledger itself; choose another file.</source>
            <translation>%1 faz parte do próprio livro; escolha outro arquivo.</translation>
        </message>
        <message>
            <source>A backup cannot be written to %1; name a file such as backup.sqlite.</source>
            <translation>Não é possível gravar um backup em %1; indique um arquivo como backup.sqlite.</translation>
        </message>
        <message>
            <source>%1 holds something other than a backup; choose another file.</source>
            <translation>%1 contém algo que não é um backup; escolha outro arquivo.</translation>
        </message>
        <message>
            <source>%1 is the ledger of a kiosk that takes real money; move it elsewhere and put the practice ledger back.</source>
            <translation>%1 é o livro de um quiosque que recebe dinheiro de verdade; mova-o para outro lugar e recoloque o livro de treino.</translation>
        </message>
        <message>
            <source>%1 is a practice ledger; move it elsewhere and put the real ledger back.</source>
            <translation>%1 é um livro de treino; mova-o para outro lugar e recoloque o livro verdadeiro.</translation>
        </message>
        <message>
            <source>%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.</source>
            <translation>%1 não é o livro de um quiosque; mova-o para outro lugar e recoloque o livro.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (%3); install that version.</source>
            <translation>%1 foi escrito por uma versão mais nova deste programa (%3); instale essa versão.</translation>
        </message>
        <message>
            <source>%1 has an entry that only a newer version can read (%3); install that version.</source>
            <translation>%1 tem um lançamento que só uma versão mais nova consegue ler (%3); instale essa versão.</translation>
        </message>
        <message>
            <source>%1 cannot hold what must be recorded: %3 Take no cards and tell staff.</source>
            <translation>%1 não consegue guardar o que precisa ser registrado: %3 Não aceite cartões e avise a equipe.</translation>
        </message>
        <message>
            <source>A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; find out who writes under so many names.</source>
            <translation>Um livro aceita lançamentos de %2 quiosques, e %1 passa disso, então nenhum dos lançamentos dele foi aceito; descubra quem escreve com tantos nomes.</translation>
        </message>
        <message>
            <source>Kiosk %1 runs a newer version of this program (%2); install that version here too.</source>
            <translation>O quiosque %1 usa uma versão mais nova deste programa (%2); instale essa versão aqui também.</translation>
        </message>
        <message>
            <source>Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at.</source>
            <translation>O lançamento %2 do quiosque %1 %3, então nenhum dos lançamentos dele foi aceito; peça que examinem os dois livros.</translation>
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
        <name>LinkMistakeWords</name>
        <message numerus="yes">
            <source>the link has %Ln character(s)</source>
            <translation>
                <numerusform>o link tem %Ln caractere</numerusform>
                <numerusform>o link tem %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>use one of at most %1, better under 70</source>
            <translation>use um de no máximo %1, melhor abaixo de 70</translation>
        </message>
        <message>
            <source>%1 is not an https link</source>
            <translation>%1 não é um link https</translation>
        </message>
        <message>
            <source>write it in full, beginning with https://</source>
            <translation>escreva por inteiro, começando com https://</translation>
        </message>
        <message>
            <source>the link hides its host behind a user name</source>
            <translation>o link esconde o servidor atrás de um nome de usuário</translation>
        </message>
        <message>
            <source>remove everything up to the @</source>
            <translation>remova tudo até o @</translation>
        </message>
        <message>
            <source>the link names a port</source>
            <translation>o link indica uma porta</translation>
        </message>
        <message>
            <source>write %1</source>
            <translation>escreva %1</translation>
        </message>
        <message>
            <source>the host %1 has capitals</source>
            <translation>o servidor %1 tem maiúsculas</translation>
        </message>
        <message>
            <source>write %2</source>
            <translation>escreva %2</translation>
        </message>
        <message>
            <source>%1 is not a public host name</source>
            <translation>%1 não é um nome público de servidor</translation>
        </message>
        <message>
            <source>write a name such as www.example.org, without numbers only</source>
            <translation>escreva um nome como www.example.org, não só números</translation>
        </message>
        <message>
            <source>the link has characters that not every phone reads the same way</source>
            <translation>o link tem caracteres que nem todo celular lê do mesmo jeito</translation>
        </message>
        <message>
            <source>copy it from the browser’s address line, where spaces and accents are written as %1 and the like</source>
            <translation>copie da barra de endereços do navegador, onde espaços e acentos são escritos como %1 e afins</translation>
        </message>
        <message>
            <source>%1 is a link shortener</source>
            <translation>%1 é um encurtador de links</translation>
        </message>
        <message>
            <source>write the address it leads to: people must see it</source>
            <translation>escreva o endereço a que ele leva: as pessoas precisam vê-lo</translation>
        </message>
        <message>
            <source>%1 is not among allowed_hosts</source>
            <translation>%1 não está entre os allowed_hosts</translation>
        </message>
        <message>
            <source>add it there if people may be sent to it</source>
            <translation>acrescente-o lá se as pessoas puderem ser enviadas a ele</translation>
        </message>
        <message>
            <source>%1 is not a short address</source>
            <translation>%1 não é um endereço curto</translation>
        </message>
        <message>
            <source>write it like "example.org/give", without https://</source>
            <translation>escreva como "example.org/give", sem https://</translation>
        </message>
        <message>
            <source>write an address on one of allowed_hosts: people must see where it leads</source>
            <translation>escreva um endereço em um dos allowed_hosts: as pessoas precisam ver aonde leva</translation>
        </message>
        <message>
            <source>write an address on one of them, or remove the line: the link’s own is printed</source>
            <translation>escreva um endereço em um deles, ou remova a linha: o do próprio link é impresso</translation>
        </message>
    </context>
    <context>
        <name>MachineCheckWords</name>
        <message>
            <source>Time zones are as of %1, by this system’s own table.</source>
            <translation>Os fusos horários são de %1, pela tabela deste sistema.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table.</source>
            <translation>Os fusos horários são de %1, pela tabela do próprio quiosque.</translation>
        </message>
        <message>
            <source>Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).</source>
            <translation>Os fusos horários são de %1, pela tabela do próprio quiosque; a deste sistema é mais antiga (%2).</translation>
        </message>
        <message>
            <source>The disk cannot be checked (%1), so take no gifts here; tell staff.</source>
            <translation>Não é possível verificar o disco (%1), então não aceite doações aqui; avise a equipe.</translation>
        </message>
        <message>
            <source>Nobody but this user and root can change what the kiosk reads.</source>
            <translation>Ninguém além deste usuário e do root pode alterar o que o quiosque lê.</translation>
        </message>
        <message>
            <source>The screen’s size is not known, so nobody can tell from how far its codes scan; try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24</source>
            <translation>O tamanho da tela não é conhecido, então não dá para saber de que distância os códigos são lidos; teste um com um celular, ou peça à equipe que defina a diagonal com: kiosk settings set screen_inches 24</translation>
        </message>
        <message>
            <source>%1 of play money was paid by card.</source>
            <translation>%1 de dinheiro de brincadeira foi pago com cartão.</translation>
        </message>
        <message>
            <source>The practice payment failed: %1</source>
            <translation>O pagamento de treino falhou: %1</translation>
        </message>
        <message>
            <source>The practice payment could not start: %1</source>
            <translation>O pagamento de treino não pôde começar: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may get at the settings and the ledger: %1</source>
            <translation>Outro usuário deste computador poderia acessar as configurações e o livro: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the screen says and asks for: %1</source>
            <translation>Outro usuário deste computador poderia alterar o que a tela diz e pede: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may give the kiosk other keys: %1</source>
            <translation>Outro usuário deste computador poderia dar outras chaves ao quiosque: %1</translation>
        </message>
        <message>
            <source>Another user of this machine may change what the kiosk does: %1</source>
            <translation>Outro usuário deste computador poderia alterar o que o quiosque faz: %1</translation>
        </message>
        <message>
            <source>others may write in %1; staff runs chmod go-w on it, or moves it.</source>
            <translation>outros podem gravar em %1; a equipe executa chmod go-w nele, ou o move.</translation>
        </message>
        <message>
            <source>%1 belongs to another user; staff gives it to the kiosk’s, or moves it.</source>
            <translation>%1 pertence a outro usuário; a equipe o passa para o do quiosque, ou o move.</translation>
        </message>
        <message>
            <source>others may read %1; staff runs chmod go-rwx on it.</source>
            <translation>outros podem ler %1; a equipe executa chmod go-rwx nele.</translation>
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
            <translation>%1 livres.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, enough for today; ask staff to make room.</source>
            <translation>Só há %1 livres no disco, o bastante para hoje; peça à equipe que libere espaço.</translation>
        </message>
        <message>
            <source>Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free.</source>
            <translation>Só há %1 livres no disco, então em breve as doações podem não ser registradas; não aceite nenhuma até que haja %2 MB livres.</translation>
        </message>
        <message>
            <source>The screen has %1 inches.</source>
            <translation>A tela tem %1 polegadas.</translation>
        </message>
        <message>
            <source>The screen has %1 inches with %2 by %3 pixels.</source>
            <translation>A tela tem %1 polegadas com %2 por %3 pixels.</translation>
        </message>
        <message>
            <source>Lower buttons stand in its lower half.</source>
            <translation>Os botões mais baixos ficam na metade inferior dela.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm.</source>
            <translation>Os botões mais baixos ficam de %1 a %2 mm acima do chão; quem está sentado alcança de 380 a 1220 mm.</translation>
        </message>
        <message>
            <source>Lower buttons stand from %1 to %2 mm above the floor.</source>
            <translation>Os botões mais baixos ficam de %1 a %2 mm acima do chão.</translation>
        </message>
        <message>
            <source>Every code scans; from how far is not known.</source>
            <translation>Todos os códigos são lidos; de que distância, não se sabe.</translation>
        </message>
        <message>
            <source>Every code scans, from about %2 m.</source>
            <translation>Todos os códigos são lidos, de cerca de %2 m.</translation>
        </message>
        <message>
            <source>The code for “%1” scans only from about %2 m; let people come close, or ask staff for a larger screen or a shorter link.</source>
            <translation>O código de “%1” só é lido de cerca de %2 m; deixe as pessoas chegarem perto, ou peça à equipe uma tela maior ou um link mais curto.</translation>
        </message>
        <message>
            <source>The code for “%1” does not scan, so people cannot follow it; read them the address below it, and ask staff to shorten the link.</source>
            <translation>O código de “%1” não é lido, então as pessoas não conseguem segui-lo; leia para elas o endereço abaixo dele e peça à equipe que encurte o link.</translation>
        </message>
        <message>
            <source>“%1” ended on %2 and is no longer shown; staff can take it out.</source>
            <translation>“%1” terminou em %2 e não aparece mais; a equipe pode tirá-lo.</translation>
        </message>
        <message>
            <source>“%1” is shown from %2 on.</source>
            <translation>“%1” aparece a partir de %2.</translation>
        </message>
        <message>
            <source>This machine can draw every letter of the campaign.</source>
            <translation>Este computador consegue desenhar todas as letras da campanha.</translation>
        </message>
        <message>
            <source>Which letters this machine can draw is not known here.</source>
            <translation>Não se sabe aqui quais letras este computador consegue desenhar.</translation>
        </message>
        <message>
            <source>This machine has no font for %1 and shows boxes; the texts are %2. Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk.</source>
            <translation>Este computador não tem fonte tipográfica para %1 e mostra quadradinhos; os textos são %2. Peça à equipe que instale uma, como fonts-noto-core ou fonts-noto-cjk do Debian.</translation>
        </message>
        <message>
            <source>%1 speaks every language that can be chosen; listen whether it is loud enough.</source>
            <translation>%1 fala todos os idiomas que podem ser escolhidos; ouça se o volume é suficiente.</translation>
        </message>
        <message>
            <source>%1 is not installed or does not answer, so nobody hears anything; ask staff to install the package of that name.</source>
            <translation>%1 não está instalado ou não responde, então ninguém ouve nada; peça à equipe para instalar o pacote com esse nome.</translation>
        </message>
        <message>
            <source>%1 cannot speak %2, where guidance is in the kiosk’s own language or English; ask staff for another voice.</source>
            <translation>%1 não fala %2; nesse caso, a orientação é no idioma do quiosque ou em inglês. Peça outra voz à equipe.</translation>
        </message>
        <message>
            <source>With real money, no test payment is made; practise with: kiosk --practice</source>
            <translation>Com dinheiro de verdade não se faz pagamento de teste; treine com: kiosk --practice</translation>
        </message>
        <message>
            <source>A kiosk is already practising here; pay there with a simulated card.</source>
            <translation>Já há um quiosque em treino aqui; pague lá com um cartão simulado.</translation>
        </message>
        <message>
            <source>The practice payment was not taken; look at the lines above and try again, no real money was moved.</source>
            <translation>O pagamento de treino não foi aceito; veja as linhas acima e tente de novo; nenhum dinheiro de verdade foi movimentado.</translation>
        </message>
        <message>
            <source>The practice payment took longer than %1 seconds; look at the lines above and try again, no real money was moved.</source>
            <translation>O pagamento de treino demorou mais de %1 segundos; veja as linhas acima e tente de novo; nenhum dinheiro de verdade foi movimentado.</translation>
        </message>
    </context>
    <context>
        <name>MachineSection</name>
        <message>
            <source>Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.</source>
            <translation>Cada campo é salvo quando você sai dele. Algumas mudanças aparecem na hora, as outras quando o quiosque é iniciado de novo.</translation>
        </message>
        <message>
            <source>New PIN, 6 to 12 digits</source>
            <translation>Novo PIN, de 6 a 12 algarismos</translation>
        </message>
        <message>
            <source>Same PIN again</source>
            <translation>O mesmo PIN de novo</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>Voluntários</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Set PIN</source>
            <translation>Definir PIN</translation>
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
            <extracomment>%1 adds to each gift by some ratio, not always as much as it, up to a sum that was set</extracomment>
            <translation>%1 complementa as doações até o limite prometido</translation>
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
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Such as 25.</source>
            <translation>Como 25.</translation>
        </message>
        <message>
            <source>What it pays for</source>
            <translation>O que ele paga</translation>
        </message>
        <message>
            <source>Such as “keeps a server running for a month”.</source>
            <translation>Como “mantém um servidor no ar por um mês”.</translation>
        </message>
        <message>
            <source>Mark as suggested</source>
            <translation>Marcar como sugerido</translation>
        </message>
        <message>
            <source>One amount at most. Nothing is chosen for anybody.</source>
            <translation>No máximo um valor. Nada é escolhido por ninguém.</translation>
        </message>
        <message>
            <source>Smallest gift</source>
            <translation>Menor doação</translation>
        </message>
        <message>
            <source>Such as 2.</source>
            <translation>Como 2.</translation>
        </message>
        <message>
            <source>Largest gift</source>
            <translation>Maior doação</translation>
        </message>
        <message>
            <source>Such as 5000.</source>
            <translation>Como 5000.</translation>
        </message>
        <message>
            <source>Card fee in percent</source>
            <translation>Taxa do cartão em porcentagem</translation>
        </message>
        <message>
            <source>Such as 2.9. If empty, nobody is asked whether they would like to cover the fee.</source>
            <translation>Como 2.9. Se vazio, ninguém é perguntado se quer cobrir a taxa.</translation>
        </message>
        <message>
            <source>Fixed card fee</source>
            <translation>Taxa fixa do cartão</translation>
        </message>
        <message>
            <source>What each gift costs on top of that, such as 0.30.</source>
            <translation>O que cada doação custa além disso, como 0.30.</translation>
        </message>
        <message>
            <source>Where monthly gifts are stopped</source>
            <translation>Onde se param as doações mensais</translation>
        </message>
        <message>
            <source>The login link of Stripe’s customer portal, or a page of yours.</source>
            <translation>O link de login do portal do cliente da Stripe, ou uma página sua.</translation>
        </message>
        <message>
            <source>Monthly gifts</source>
            <translation>Doações mensais</translation>
        </message>
        <message>
            <source>If yes, people can choose to give every month, on their own phone.</source>
            <translation>Se sim, as pessoas podem escolher doar todo mês, no próprio celular.</translation>
        </message>
        <message>
            <source>More ways to pay by phone</source>
            <translation>Outras formas de pagar pelo celular</translation>
        </message>
        <message>
            <source>Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi.</source>
            <translation>Além de cartões, com os nomes da Stripe, um por linha: por exemplo twint, swish, bizum, pix ou upi.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome curto</translation>
        </message>
        <message>
            <source>Marks the fund at Stripe and in exports, such as docs.</source>
            <translation>Marca o fundo na Stripe e nas exportações, como docs.</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>What people choose, such as “Documentation”.</source>
            <translation>O que as pessoas escolhem, como “Documentação”.</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Mais uma linha</translation>
        </message>
        <message>
            <source>What its money does. With one fund alone, nobody is asked.</source>
            <translation>O que o dinheiro dele faz. Com um só fundo, ninguém é perguntado.</translation>
        </message>
        <message>
            <source>Marks these dues at Stripe and in exports, such as student.</source>
            <translation>Marca estas taxas na Stripe e nas exportações, como student.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>What people choose, such as “Student”.</source>
            <translation>O que as pessoas escolhem, como “Estudante”.</translation>
        </message>
        <message>
            <source>Whom it is for.</source>
            <translation>Para quem é.</translation>
        </message>
        <message>
            <source>What you can: smallest</source>
            <translation>O que puder: mínimo</translation>
        </message>
        <message>
            <source>If people may choose their membership fee, such as 25.</source>
            <translation>Se as pessoas podem escolher a taxa de associação, como 25.</translation>
        </message>
        <message>
            <source>What you can: suggested</source>
            <translation>O que puder: sugerido</translation>
        </message>
        <message>
            <source>What the keypad shows at first, such as 50.</source>
            <translation>O que o teclado mostra primeiro, como 50.</translation>
        </message>
        <message>
            <source>What you can: largest</source>
            <translation>O que puder: máximo</translation>
        </message>
        <message>
            <source>Such as 1000.</source>
            <translation>Como 1000.</translation>
        </message>
        <message>
            <source>Whom it is for, or why.</source>
            <translation>Para quem é, ou por quê.</translation>
        </message>
    </context>
    <context>
        <name>MoneySectionWords</name>
        <message>
            <source>This day</source>
            <translation>Este dia</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>No livro</translation>
        </message>
        <message>
            <source>In the ledger before</source>
            <translation>No livro antes</translation>
        </message>
        <message>
            <source>In the ledger after</source>
            <translation>No livro depois</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Amount (%1)</source>
            <translation>Valor (%1)</translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile</source>
            <translation>
                <numerusform>A taxa de %Ln doação com cartão ainda não é conhecida; execute: kiosk reconcile</numerusform>
                <numerusform>As taxas de %Ln doações com cartão ainda não são conhecidas; execute: kiosk reconcile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.</source>
            <translation>
                <numerusform>A taxa de %Ln doação com cartão está em outra moeda (%1), e em nenhuma destas somas.</numerusform>
                <numerusform>As taxas de %Ln doações com cartão estão em outra moeda (%1), e em nenhuma destas somas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) joined at the booth.</source>
            <translation>
                <numerusform>%Ln membro se associou no estande.</numerusform>
                <numerusform>%Ln membros se associaram no estande.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln monthly supporter(s) began at the booth.</source>
            <translation>
                <numerusform>%Ln doador mensal começou no estande.</numerusform>
                <numerusform>%Ln doadores mensais começaram no estande.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also %1 in a currency that isn’t the campaign’s; it counts toward no goal.</source>
            <translation>Também %1 em uma moeda que não é a da campanha; não conta para nenhuma meta.</translation>
        </message>
        <message>
            <source>Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here.</source>
            <translation>A Stripe devolveu %1 de %2, uma doação que não está neste livro; aqui nada muda.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Doações</translation>
        </message>
        <message>
            <source>Gross</source>
            <translation>Bruto</translation>
        </message>
        <message>
            <source>Deducted</source>
            <translation>Descontado</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Líquido</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por dia</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
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
            <translation>Taxas</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Depois das taxas</translation>
        </message>
        <message>
            <source>Dues: what people can</source>
            <translation>Associação: o que cada um puder</translation>
        </message>
        <message>
            <source>Dues: %1</source>
            <translation>Associação: %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nada em particular</translation>
        </message>
        <message>
            <source>What gifts are for</source>
            <translation>Para que são as doações</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Quiosque</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Por quiosque</translation>
        </message>
        <message>
            <source>outside shifts</source>
            <translation>fora de turnos</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>By shift</source>
            <translation>Por turno</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Devolvido</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Refunds and voids</source>
            <translation>Devoluções e anulações</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
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
            <translation>Valor</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulação</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Contestação</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Devolução</translation>
        </message>
        <message>
            <source>(receipt %1)</source>
            <translation>(recibo %1)</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correções</translation>
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
            <translation>Escolha uma rede e depois digite a senha dela</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>Senha de %1</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Procurar de novo</translation>
        </message>
        <message>
            <source>Touch again to restart</source>
            <translation>Toque de novo para reiniciar</translation>
        </message>
        <message>
            <source>Restart this computer</source>
            <translation>Reiniciar este computador</translation>
        </message>
        <message>
            <source>Touch again to turn off</source>
            <translation>Toque de novo para desligar</translation>
        </message>
        <message>
            <source>Turn this computer off</source>
            <translation>Desligar este computador</translation>
        </message>
    </context>
    <context>
        <name>NotAReadingWords</name>
        <message>
            <source>it is UTF-16 or not text at all; save it as UTF-8</source>
            <translation>é UTF-16 ou não é texto; salve como UTF-8</translation>
        </message>
        <message>
            <source>it is not UTF-8; save it as UTF-8</source>
            <translation>não é UTF-8; salve como UTF-8</translation>
        </message>
        <message>
            <source>an amount in it is %1; write it like "41230.55"</source>
            <translation>um valor é %1; escreva como "41230.55"</translation>
        </message>
        <message>
            <source>%1 has too many decimals for %2; write it like "41230.55"</source>
            <translation>%1 tem casas decimais demais para %2; escreva como "41230.55"</translation>
        </message>
        <message>
            <source>a count in it is %1; write it like "512"</source>
            <translation>uma contagem é %1; escreva como "512"</translation>
        </message>
        <message>
            <source>its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z</source>
            <translation>o as_of dela é %1; escreva um momento com fuso, como 2026-11-23T18:04:00Z</translation>
        </message>
        <message>
            <source>its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong</source>
            <translation>o as_of dela, %1, ainda não chegou pelo relógio deste computador; acerte o relógio que está errado</translation>
        </message>
        <message>
            <source>it gives %1 more than %2 times its target; correct the feed or the target</source>
            <translation>dá a %1 mais de %2 vezes o objetivo; corrija a fonte ou o objetivo</translation>
        </message>
        <message>
            <source>its currency is %1 and the campaign’s is %2; use one of the two</source>
            <translation>a moeda dela é %1 e a da campanha é %2; use uma das duas</translation>
        </message>
        <message>
            <source>it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock</source>
            <translation>não diz quando foi contado, e este computador não sabe a hora; acerte o relógio dele</translation>
        </message>
        <message>
            <source>it is not the answer of CiviCRM’s widget; check that the address has format=1</source>
            <translation>não é a resposta do widget do CiviCRM; confira se o endereço tem format=1</translation>
        </message>
        <message>
            <source>CiviCRM has no widget for this page; switch it on there, or correct cpageId</source>
            <translation>o CiviCRM não tem widget para esta página; ative-o lá, ou corrija cpageId</translation>
        </message>
        <message>
            <source>it has raised less than the baseline that is taken off; correct the baseline</source>
            <translation>arrecadou menos que o valor de partida que é descontado; corrija o valor de partida</translation>
        </message>
        <message>
            <source>its number of donors is %1; tell who looks after the kiosk</source>
            <translation>o número de doadores dela é %1; avise quem cuida do quiosque</translation>
        </message>
        <message>
            <source>its amount is %1, which cannot be read; tell who looks after the kiosk</source>
            <translation>o valor dela é %1, que não pode ser lido; avise quem cuida do quiosque</translation>
        </message>
        <message>
            <source>its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings</source>
            <translation>o valor dela, %1, pode significar dois valores; escolha outros sinais nas configurações do CiviCRM</translation>
        </message>
        <message>
            <source>its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings</source>
            <translation>o valor dela, %1, não está escrito como um valor; escolha outros sinais nas configurações do CiviCRM</translation>
        </message>
        <message>
            <source>its amounts are in %1, and the campaign’s are in %2; use one of the two</source>
            <translation>os valores dela estão em %1, e os da campanha em %2; use uma das duas</translation>
        </message>
        <message>
            <source>it has no line for %1; correct the feed or its goals in the campaign</source>
            <translation>não tem linha para %1; corrija a fonte ou as metas dela na campanha</translation>
        </message>
        <message>
            <source>its last line doesn’t end; it was cut off, or a line break is missing there</source>
            <translation>a última linha não termina; foi cortada, ou falta ali uma quebra de linha</translation>
        </message>
        <message>
            <source>it is not CSV; check what writes it</source>
            <translation>não é CSV; confira o que a escreve</translation>
        </message>
        <message>
            <source>its first line is another one; write as_of,goal_id,raised,target,count</source>
            <translation>a primeira linha é outra; escreva as_of,goal_id,raised,target,count</translation>
        </message>
        <message>
            <source>its line %1 has %2 columns instead of %3; correct it</source>
            <translation>a linha %1 tem %2 colunas em vez de %3; corrija</translation>
        </message>
        <message>
            <source>its line %1 gives a goal a second time; keep one line for each</source>
            <translation>a linha %1 dá uma meta pela segunda vez; mantenha uma linha para cada</translation>
        </message>
        <message>
            <source>it is not a JSON object; check what writes it</source>
            <translation>não é um objeto JSON; confira o que a escreve</translation>
        </message>
        <message>
            <source>its schema is %1, and this kiosk knows 1; write it so</source>
            <translation>o schema dela é %1, e este quiosque conhece 1; escreva assim</translation>
        </message>
        <message>
            <source>it is about the campaign %1, not %2; use that campaign’s feed</source>
            <translation>é sobre a campanha %1, não %2; use a fonte dessa campanha</translation>
        </message>
        <message>
            <source>it is not JSON, or was cut off; check what writes it</source>
            <translation>não é JSON, ou foi cortada; confira o que a escreve</translation>
        </message>
        <message>
            <source>it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]</source>
            <translation>não tem lista de metas, cada uma com seu id; escreva "goals": [{"id": …, "raised": …}]</translation>
        </message>
        <message>
            <source>it has no goal %1; correct the feed or its goals in the campaign</source>
            <translation>não tem a meta %1; corrija a fonte ou as metas dela na campanha</translation>
        </message>
        <message>
            <source>its goal %1 is in %2, and %3 is not; use a goal in its unit</source>
            <translation>a meta %1 dela está em %2, e %3 não; use uma meta na unidade dela</translation>
        </message>
        <message>
            <source>it has %1 twice; keep one</source>
            <translation>tem %1 duas vezes; mantenha uma</translation>
        </message>
        <message>
            <source>a number in it is %1; write it like "41230.55"</source>
            <translation>um número é %1; escreva como "41230.55"</translation>
        </message>
        <message>
            <source>it isn’t said when its figures were read; write as_of with day and time</source>
            <translation>não se diz quando os números foram lidos; escreva as_of com dia e hora</translation>
        </message>
        <message>
            <source>it is not an answer of APIv4; check the address of the site and the key’s permissions</source>
            <translation>não é uma resposta da APIv4; confira o endereço do site e as permissões da chave</translation>
        </message>
        <message>
            <source>it was paid in several currencies, which have no common sum; use another page for each</source>
            <translation>foi pago em várias moedas, que não têm soma comum; use outra página para cada uma</translation>
        </message>
        <message>
            <source>nothing stands at %1; the sum may be hidden there, or correct the path</source>
            <translation>não há nada em %1; a soma pode estar oculta lá, ou corrija o caminho</translation>
        </message>
        <message>
            <source>at %1 stands %2, not one figure; correct the path, or add the items up with each</source>
            <translation>em %1 há %2, não um só número; corrija o caminho, ou some os itens com each</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a whole number from 0; check what it counts in</source>
            <translation>em %1 há %2, não um número inteiro a partir de 0; confira em que ela conta</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a number such as 12.50; correct the path or amounts</source>
            <translation>em %1 há %2, não um número como 12.50; corrija o caminho ou amounts</translation>
        </message>
        <message>
            <source>at %1 stands %2, not text such as "12.50"; correct the path or amounts</source>
            <translation>em %1 há %2, não um texto como "12.50"; corrija o caminho ou amounts</translation>
        </message>
        <message>
            <source>an amount in it is %1, which is no amount in the marks of %2; correct it, or marks</source>
            <translation>um valor é %1, que não é um valor com os sinais de %2; corrija-o, ou corrija marks</translation>
        </message>
        <message>
            <source>at %1 stands %2, not a list; correct the path in each</source>
            <translation>em %1 há %2, não uma lista; corrija o caminho em each</translation>
        </message>
        <message>
            <source>its list goes on after %1 pages; allow more pages, or ask for longer ones</source>
            <translation>a lista continua depois de %1 páginas; permita mais páginas, ou peça páginas mais longas</translation>
        </message>
        <message>
            <source>it gave no token for the key; check the key, and the address in token_from</source>
            <translation>não deu token para a chave; confira a chave e o endereço em token_from</translation>
        </message>
        <message>
            <source>it tells of errors instead of figures; check the query and the key</source>
            <translation>informa erros em vez de números; confira a consulta e a chave</translation>
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
                <numerusform>Não contado para a meta de um fundo: %2 de %n doação para o fundo “%1”, que esta campanha não tem; se ela o tiver com outro id, devolva-lhe este id.</numerusform>
                <numerusform>Não contado para a meta de um fundo: %2 de %n doações para o fundo “%1”, que esta campanha não tem; se ela o tiver com outro id, devolva-lhe este id.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, so that there is nothing to take over.</source>
            <translation>
                <numerusform>Não contado: %2 de %n doação da campanha “%1”; nenhuma meta desta campanha a conta, então não há nada a transferir.</numerusform>
                <numerusform>Não contado: %2 de %n doações da campanha “%1”; nenhuma meta desta campanha as conta, então não há nada a transferir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n member(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Não contado: %n membro da campanha “%1”; se for esta campanha com um id anterior, transfira-o com: kiosk ledger take-over %1</numerusform>
                <numerusform>Não contado: %n membros da campanha “%1”; se for esta campanha com um id anterior, transfira-os com: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”; if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1</source>
            <translation>
                <numerusform>Não contado: %2 de %n doação da campanha “%1”; se for esta campanha com um id anterior, transfira-a com: kiosk ledger take-over %1</numerusform>
                <numerusform>Não contado: %2 de %n doações da campanha “%1”; se for esta campanha com um id anterior, transfira-as com: kiosk ledger take-over %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; if they belong to this drive, take them over with: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</source>
            <translation>
                <numerusform>Não contado: %2 de %n doação da campanha “%1”, em outra moeda que não a desta campanha; se pertencer a esta campanha, transfira-a com: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
                <numerusform>Não contado: %2 de %n doações da campanha “%1”, em outra moeda que não a desta campanha; se pertencerem a esta campanha, transfira-as com: kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; if it belongs to this drive, take it over with: %3</source>
            <translation>Não contado: %2 por correções, devoluções ou lançamentos anulados da campanha “%1”; se pertencer a esta campanha, transfira com: %3</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>All is well.</source>
            <translation>Tudo bem.</translation>
        </message>
        <message>
            <source>Something went wrong with the ledger; the log has the details.</source>
            <translation>Algo deu errado com o livro; o log tem os detalhes.</translation>
        </message>
        <message>
            <source>Cards are off until this is fixed. Codes and stories go on.</source>
            <translation>Os cartões ficam desligados até que isto seja corrigido. Códigos e histórias continuam.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more problem(s): run “kiosk ledger verify” to see all.</source>
            <translation>
                <numerusform>mais %Ln problema: execute “kiosk ledger verify” para ver todos.</numerusform>
                <numerusform>mais %Ln problemas: execute “kiosk ledger verify” para ver todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The other kiosks can’t be reached; this one keeps counting by itself. %1</source>
            <translation>Não há conexão com os outros quiosques; este continua contando sozinho. %1</translation>
        </message>
        <message>
            <source>Part of the campaign has a problem and is left out; the rest is on the screen.</source>
            <translation>Parte da campanha tem um problema e fica de fora; o resto está na tela.</translation>
        </message>
        <message>
            <source>The campaign can’t be shown until this is fixed:</source>
            <translation>A campanha não pode ser mostrada até que isto seja corrigido:</translation>
        </message>
        <message>
            <source>The campaign was saved with a mistake, so the last good version stays on the screen.</source>
            <translation>A campanha foi salva com um erro, então a última versão boa continua na tela.</translation>
        </message>
        <message>
            <source>The campaign’s folder %1 is gone. Put it back, or choose another campaign.</source>
            <translation>A pasta da campanha %1 sumiu. Coloque-a de volta, ou escolha outra campanha.</translation>
        </message>
        <message>
            <source>%1: the code scans. To see from how far, set screen_inches.</source>
            <translation>%1: o código é lido. Para ver de que distância, defina screen_inches.</translation>
        </message>
        <message>
            <source>%1: the code scans from %2 m.</source>
            <translation>%1: o código é lido de %2 m.</translation>
        </message>
        <message>
            <source>%1: the code scans only from %2 m. Use a larger screen or a shorter link.</source>
            <translation>%1: o código só é lido de %2 m. Use uma tela maior ou um link mais curto.</translation>
        </message>
        <message>
            <source>The code “%1” can’t be read on this screen, so only its address is shown.</source>
            <translation>O código “%1” não pode ser lido nesta tela, então só o endereço dele aparece.</translation>
        </message>
        <message>
            <source>The feed %1 couldn’t be read, so its last figure stays. %2</source>
            <translation>A fonte %1 não pôde ser lida, então seu último número fica. %2</translation>
        </message>
        <message>
            <source>The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.</source>
            <translation>A fonte %1 mudou mais de %2% de uma meta de uma vez, então seu último número fica.</translation>
        </message>
        <message>
            <source>It counts once %1 readings in a row agree, or now with: kiosk feed accept %2</source>
            <translation>Conta quando %1 leituras seguidas coincidirem, ou agora com: kiosk feed accept %2</translation>
        </message>
        <message>
            <source>Not confirmed yet: payment %1. Nobody should pay it again.</source>
            <translation>Ainda não confirmado: pagamento %1. Ninguém deve pagar de novo.</translation>
        </message>
        <message>
            <source>The last payment: %1</source>
            <translation>O último pagamento: %1</translation>
        </message>
        <message>
            <source>Something went wrong while a gift was taken; the log has the details.</source>
            <translation>Algo deu errado ao receber uma doação; o log tem os detalhes.</translation>
        </message>
        <message>
            <source>This machine’s clock says %1. Dates are left out until it is set right.</source>
            <translation>O relógio deste computador diz %1. As datas não aparecem até que ele seja acertado.</translation>
        </message>
        <message>
            <source>This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff.</source>
            <translation>Este quiosque travou várias vezes seguidas, então mostra só os códigos e não aceita doações. Ele tenta de novo em dez minutos, ou quando alguém digita um PIN. Se travar de novo, avise a equipe.</translation>
        </message>
        <message>
            <source>Something went wrong. Restart the kiosk; the log has the details.</source>
            <translation>Algo deu errado. Reinicie o quiosque; o log tem os detalhes.</translation>
        </message>
        <message>
            <source>Then restart the kiosk.</source>
            <translation>Depois reinicie o quiosque.</translation>
        </message>
        <message>
            <source>The settings and campaign are still being read. Check the disk or share they are on.</source>
            <translation>As configurações e a campanha ainda estão sendo lidas. Confira o disco ou a pasta compartilhada onde estão.</translation>
        </message>
        <message>
            <source>Something went wrong; the log has the details.</source>
            <translation>Algo deu errado; o log tem os detalhes.</translation>
        </message>
    </context>
    <context>
        <name>NotedWords</name>
        <message>
            <source>The title "%1".</source>
            <translation>O título "%1".</translation>
        </message>
        <message>
            <source>The organisation: %1.</source>
            <translation>A organização: %1.</translation>
        </message>
        <message>
            <source>The first day, %1: the day of the post.</source>
            <translation>O primeiro dia, %1: o dia da publicação.</translation>
        </message>
        <message>
            <source>The ask "%1": %2</source>
            <translation>O pedido "%1": %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) under "%1".</source>
            <translation>
                <numerusform>%Ln linha sob "%1".</numerusform>
                <numerusform>%Ln linhas sob "%1".</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s): %1</source>
            <translation>
                <numerusform>%Ln destaque: %1</numerusform>
                <numerusform>%Ln destaques: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln credit(s): %1</source>
            <translation>
                <numerusform>%Ln crédito: %1</numerusform>
                <numerusform>%Ln créditos: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks under "%1".</source>
            <translation>O agradecimento sob "%1".</translation>
        </message>
        <message>
            <source>The line "%1".</source>
            <translation>A linha "%1".</translation>
        </message>
        <message>
            <source>Where to follow: %1.</source>
            <translation>Onde acompanhar: %1.</translation>
        </message>
        <message>
            <source>The picture %1.</source>
            <translation>A imagem %1.</translation>
        </message>
        <message>
            <source>The file is in %1, not UTF-8; it was read as such.</source>
            <translation>O arquivo está em %1, não em UTF-8; foi lido assim.</translation>
        </message>
        <message>
            <source>The front matter is too long and was left out.</source>
            <translation>O cabeçalho (front matter) é longo demais e ficou de fora.</translation>
        </message>
        <message>
            <source>The front matter is not YAML; its plain lines were read.</source>
            <translation>O cabeçalho (front matter) não é YAML; suas linhas simples foram lidas.</translation>
        </message>
        <message>
            <source>The front matter is not YAML (line %1); its plain lines were read.</source>
            <translation>O cabeçalho (front matter) não é YAML (linha %1); suas linhas simples foram lidas.</translation>
        </message>
        <message>
            <source>The front matter is not TOML; its plain lines were read.</source>
            <translation>O cabeçalho (front matter) não é TOML; suas linhas simples foram lidas.</translation>
        </message>
        <message>
            <source>The front matter names nothing and was left out.</source>
            <translation>O cabeçalho (front matter) não informa nada e ficou de fora.</translation>
        </message>
        <message>
            <source>Bold marks that stood apart from their words are read as bold.</source>
            <translation>Marcas de negrito separadas de suas palavras são lidas como negrito.</translation>
        </message>
        <message>
            <source>Programs, forms and what is embedded in the page are left out.</source>
            <translation>Programas, formulários e o que está embutido na página ficam de fora.</translation>
        </message>
        <message>
            <source>Paragraphs of more than %1 characters are left out.</source>
            <translation>Parágrafos com mais de %1 caracteres ficam de fora.</translation>
        </message>
        <message>
            <source>Emoji: the screen’s letters have none.</source>
            <translation>Emojis: as letras da tela não têm nenhum.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlight(s) beyond the first %1.</source>
            <translation>
                <numerusform>%Ln destaque além dos primeiros %1.</numerusform>
                <numerusform>%Ln destaques além dos primeiros %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more line(s) of what donations do.</source>
            <translation>
                <numerusform>Mais %Ln linha do que as doações fazem.</numerusform>
                <numerusform>Mais %Ln linhas do que as doações fazem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Later sentences of %Ln highlight(s): %1</source>
            <translation>
                <numerusform>Frases seguintes de %Ln destaque: %1</numerusform>
                <numerusform>Frases seguintes de %Ln destaques: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the thanks: "%1"</source>
            <translation>Do agradecimento: "%1"</translation>
        </message>
        <message>
            <source>"%1": the screen has two ways to join, so the line would not be true.</source>
            <translation>"%1": a tela tem duas formas de se associar, então a linha não seria verdadeira.</translation>
        </message>
        <message>
            <source>Another donation link: %1</source>
            <translation>Outro link de doação: %1</translation>
        </message>
        <message>
            <source>Another donation link, "%1": %2</source>
            <translation>Outro link de doação, "%1": %2</translation>
        </message>
        <message>
            <source>Another membership link: %1</source>
            <translation>Outro link de associação: %1</translation>
        </message>
        <message>
            <source>Another membership link, "%1": %2</source>
            <translation>Outro link de associação, "%1": %2</translation>
        </message>
        <message>
            <source>The picture %1: it belongs to no highlight.</source>
            <translation>A imagem %1: não pertence a nenhum destaque.</translation>
        </message>
        <message>
            <source>The picture %1: it is on another site, and nothing is fetched.</source>
            <translation>A imagem %1: está em outro site, e nada é buscado.</translation>
        </message>
        <message>
            <source>The picture %1: it lies outside the post’s folder.</source>
            <translation>A imagem %1: está fora da pasta da publicação.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP file.</source>
            <translation>A imagem %1: não é um arquivo PNG, JPEG ou WebP.</translation>
        </message>
        <message>
            <source>The picture %1: there is no such file beside the post.</source>
            <translation>A imagem %1: esse arquivo não existe ao lado da publicação.</translation>
        </message>
        <message>
            <source>The picture %1: it has more than %2 bytes.</source>
            <translation>A imagem %1: tem mais de %2 bytes.</translation>
        </message>
        <message>
            <source>The picture %1: it cannot be read.</source>
            <translation>A imagem %1: não pode ser lida.</translation>
        </message>
        <message>
            <source>The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.</source>
            <translation>A imagem %1: não é uma imagem PNG, JPEG ou WebP, diga o nome o que disser.</translation>
        </message>
        <message>
            <source>The title: the post has none.</source>
            <translation>O título: a publicação não tem nenhum.</translation>
        </message>
        <message>
            <source>The title: it was too long and is cut.</source>
            <translation>O título: era longo demais e foi cortado.</translation>
        </message>
        <message>
            <source>The organisation: the post names "%1"; check that it is yours.</source>
            <translation>A organização: a publicação menciona "%1"; confira se é a sua.</translation>
        </message>
        <message>
            <source>The organisation: the post does not say whose drive it is.</source>
            <translation>A organização: a publicação não diz de quem é a campanha.</translation>
        </message>
        <message>
            <source>The language: the post does not say it; it reads like "%1".</source>
            <translation>O idioma: a publicação não diz; parece "%1".</translation>
        </message>
        <message>
            <source>The language: the post does not say it; "en" is only assumed.</source>
            <translation>O idioma: a publicação não diz; "en" é só uma suposição.</translation>
        </message>
        <message>
            <source>The currency: the post names none; %1 is assumed.</source>
            <translation>A moeda: a publicação não informa nenhuma; supõe-se %1.</translation>
        </message>
        <message>
            <source>The currency: the post names %1, a campaign has one, and %2 is assumed.</source>
            <translation>A moeda: a publicação informa %1, uma campanha tem uma só, e supõe-se %2.</translation>
        </message>
        <message>
            <source>The last day: the post says "%1".</source>
            <translation>O último dia: a publicação diz "%1".</translation>
        </message>
        <message>
            <source>The last day: it is not in the post.</source>
            <translation>O último dia: não está na publicação.</translation>
        </message>
        <message>
            <source>The first day: the post has no date.</source>
            <translation>O primeiro dia: a publicação não tem data.</translation>
        </message>
        <message>
            <source>The donation link: none was found that can be shown.</source>
            <translation>O link de doação: não foi encontrado nenhum que possa ser mostrado.</translation>
        </message>
        <message>
            <source>A membership link: none was found; without one there is one code.</source>
            <translation>Um link de associação: nenhum foi encontrado; sem ele há um só código.</translation>
        </message>
        <message>
            <source>The donation link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>O link de doação: talvez seja %1; nenhum código aparece para ele até você defini-lo.</translation>
        </message>
        <message>
            <source>The membership link: it may be %1; no code is shown for it until you have set it.</source>
            <translation>O link de associação: talvez seja %1; nenhum código aparece para ele até você defini-lo.</translation>
        </message>
        <message>
            <source>The post writes the link with http; %1 is taken, so try it.</source>
            <translation>A publicação escreve o link com http; usa-se %1, então teste-o.</translation>
        </message>
        <message>
            <source>A partner’s offer without a page of its own: "%1"</source>
            <translation>A oferta de um parceiro sem página própria: "%1"</translation>
        </message>
        <message>
            <source>A partner’s offer: "%1"; it may be %2, and has no code until you have set it.</source>
            <translation>A oferta de um parceiro: "%1"; talvez seja %2, e não tem código até você defini-lo.</translation>
        </message>
        <message>
            <source>What membership costs: "%1"</source>
            <translation>Quanto custa a associação: "%1"</translation>
        </message>
        <message>
            <source>Giving every month, if people can: "%1"</source>
            <translation>Doar todo mês, se for possível: "%1"</translation>
        </message>
        <message>
            <source>A figure of the drive, if it still holds: "%1"</source>
            <translation>Um número da campanha, se ainda vale: "%1"</translation>
        </message>
        <message>
            <source>For people who gave already: "%1"</source>
            <translation>Para quem já doou: "%1"</translation>
        </message>
        <message>
            <source>Both asks lead to the same page.</source>
            <translation>Os dois pedidos levam à mesma página.</translation>
        </message>
        <message>
            <source>What donations do: the post has no list of it.</source>
            <translation>O que as doações fazem: a publicação não tem uma lista disso.</translation>
        </message>
        <message>
            <source>Highlights: none was recognised.</source>
            <translation>Destaques: nenhum foi reconhecido.</translation>
        </message>
        <message numerus="yes">
            <source>Titles: %Ln highlight(s) without one of its own.</source>
            <translation>
                <numerusform>Títulos: %Ln destaque sem título próprio.</numerusform>
                <numerusform>Títulos: %Ln destaques sem título próprio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long titles: %Ln highlight(s), cut to fit.</source>
            <translation>
                <numerusform>Títulos longos: %Ln destaque, encurtado.</numerusform>
                <numerusform>Títulos longos: %Ln destaques, encurtados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Long texts: %Ln highlight(s) to shorten.</source>
            <translation>
                <numerusform>Textos longos: %Ln destaque a encurtar.</numerusform>
                <numerusform>Textos longos: %Ln destaques a encurtar.</numerusform>
            </translation>
        </message>
        <message>
            <source>The thanks: the post has none.</source>
            <translation>O agradecimento: a publicação não tem nenhum.</translation>
        </message>
        <message>
            <source>A goal? The post says "%1"</source>
            <translation>Uma meta? A publicação diz "%1"</translation>
        </message>
        <message>
            <source>The goal: the post has no figure.</source>
            <translation>A meta: a publicação não tem número.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post offers none.</source>
            <translation>Os valores para escolher: a publicação não oferece nenhum.</translation>
        </message>
        <message>
            <source>The amounts to choose from: the post says what some amounts do.</source>
            <translation>Os valores para escolher: a publicação diz o que alguns valores fazem.</translation>
        </message>
        <message>
            <source>Where to follow the drive: the post names no account.</source>
            <translation>Onde acompanhar a campanha: a publicação não menciona nenhuma conta.</translation>
        </message>
    </context>
    <context>
        <name>OfficeRail</name>
        <message>
            <source>Campaigns</source>
            <translation>Campanhas</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Maquininha</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chave da Stripe</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Outros quiosques</translation>
        </message>
        <message>
            <source>This kiosk</source>
            <translation>Este quiosque</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>to the booth</source>
            <translation>ao estande</translation>
        </message>
    </context>
    <context>
        <name>OfficeTroubleWords</name>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>O modo de treino tem chave e maquininha próprias, então não há nada a configurar aqui.</translation>
        </message>
        <message>
            <source>There is no setting “%1” here.</source>
            <translation>Não há configuração “%1” aqui.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one such as 27.</source>
            <translation>“%1” não é um número; digite um, como 27.</translation>
        </message>
        <message>
            <source>A network whose name is “%1” cannot be joined from here.</source>
            <translation>Daqui não é possível entrar em uma rede chamada “%1”.</translation>
        </message>
        <message>
            <source>NetworkManager does not look after this computer’s networks; use its own network settings.</source>
            <translation>O NetworkManager não cuida das redes deste computador; use as configurações de rede dele.</translation>
        </message>
        <message>
            <source>This computer is not a kiosk of its own; turn it off the way you usually do.</source>
            <translation>Este computador não é um quiosque dedicado; desligue-o como de costume.</translation>
        </message>
        <message>
            <source>This computer did not respond; try again in a minute.</source>
            <translation>Este computador não respondeu; tente de novo em um minuto.</translation>
        </message>
        <message>
            <source>This computer could not do that (%1).</source>
            <translation>Este computador não conseguiu fazer isso (%1).</translation>
        </message>
        <message>
            <source>That did not work: %1</source>
            <translation>Não funcionou: %1</translation>
        </message>
        <message>
            <source>no reason was given</source>
            <translation>nenhum motivo foi dado</translation>
        </message>
        <message>
            <source>%1 already has a campaign in it; choose another folder.</source>
            <translation>%1 já contém uma campanha; escolha outra pasta.</translation>
        </message>
        <message>
            <source>This campaign cannot be shown yet: %1</source>
            <translation>Esta campanha ainda não pode ser mostrada: %1</translation>
        </message>
        <message>
            <source>Not saved, because it could not be shown: %1</source>
            <translation>Não foi salvo, porque não poderia ser mostrado: %1</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more mistake(s).</source>
            <translation>
                <numerusform>Há mais %n erro.</numerusform>
                <numerusform>Há mais %n erros.</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign was not packed: %1</source>
            <translation>A campanha não foi empacotada: %1</translation>
        </message>
        <message>
            <source>%1 was not opened: %2</source>
            <translation>%1 não foi aberto: %2</translation>
        </message>
        <message>
            <source>%1 was not used: %2; %3.</source>
            <translation>%1 não foi usado: %2; %3.</translation>
        </message>
        <message>
            <source>%1 could not be copied to %2 (%3).</source>
            <translation>Não foi possível copiar %1 para %2 (%3).</translation>
        </message>
        <message>
            <source>The change could not be written (%1); check the disk it is on.</source>
            <translation>A mudança não pôde ser gravada (%1); confira o disco onde está.</translation>
        </message>
        <message>
            <source>campaign.toml is not valid TOML; correct it in a text editor first.</source>
            <translation>campaign.toml não é TOML válido; corrija-o antes em um editor de texto.</translation>
        </message>
        <message>
            <source>This part of campaign.toml is written in an unusual way; change it in a text editor.</source>
            <translation>Esta parte de campaign.toml está escrita de um jeito incomum; altere-a em um editor de texto.</translation>
        </message>
        <message>
            <source>%1 cannot be changed from here; correct it in a text editor first.</source>
            <translation>%1 não pode ser alterado daqui; corrija-o antes em um editor de texto.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; “kiosk ledger tally” names them and says how to take them over.</source>
            <translation>Salvo. As doações que o livro já tem de “%1” em %2 não contam para este id e esta moeda; “kiosk ledger tally” as lista e diz como transferi-las.</translation>
        </message>
        <message>
            <source>Saved, and shown on this kiosk’s screen.</source>
            <translation>Salvo, e exibido na tela deste quiosque.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Salvo.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Interrompido.</translation>
        </message>
        <message>
            <source>Stopped; no file was written.</source>
            <translation>Interrompido; nenhum arquivo foi gravado.</translation>
        </message>
        <message>
            <source>Stopped; nothing was added.</source>
            <translation>Interrompido; nada foi adicionado.</translation>
        </message>
        <message>
            <source>“%1” is now under Campaigns.</source>
            <translation>“%1” agora está em Campanhas.</translation>
        </message>
        <message>
            <source>Packed into %1. Open it on the other kiosk, or put it on your website and download it from there.</source>
            <translation>Empacotado em %1. Abra no outro quiosque, ou coloque no seu site e baixe de lá.</translation>
        </message>
        <message>
            <source>The volunteers’ PIN is set.</source>
            <translation>O PIN dos voluntários está definido.</translation>
        </message>
        <message>
            <source>The staff PIN is set.</source>
            <translation>O PIN da equipe está definido.</translation>
        </message>
        <message>
            <source>You can now register readers at %1.</source>
            <translation>Agora você pode registrar maquininhas em %1.</translation>
        </message>
        <message>
            <source>This kiosk is now on %1.</source>
            <translation>Este quiosque está agora em %1.</translation>
        </message>
        <message>
            <source>Wait until this is done, or stop it: %1</source>
            <translation>Espere até isto terminar, ou interrompa: %1</translation>
        </message>
        <message>
            <source>%2 cannot be read or written (%1).</source>
            <translation>%2 não pode ser lido ou gravado (%1).</translation>
        </message>
        <message>
            <source>That cannot be read (%1).</source>
            <translation>Isso não pode ser lido (%1).</translation>
        </message>
        <message numerus="yes">
            <source>%n mistake(s) keep it off the screen</source>
            <translation>
                <numerusform>%n erro a mantém fora da tela</numerusform>
                <numerusform>%n erros a mantêm fora da tela</numerusform>
            </translation>
        </message>
        <message>
            <source>Built-in example</source>
            <translation>Exemplo incluído</translation>
        </message>
        <message>
            <source>There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.</source>
            <translation>Ainda não há chave da Stripe, então este quiosque não aceita cartões nem pagamentos pelo celular.</translation>
        </message>
        <message>
            <source>Practice mode has its own key and reader, so there is nothing to set up here.</source>
            <translation>O modo de treino tem chave e maquininha próprias, então não há nada a configurar aqui.</translation>
        </message>
        <message>
            <source>%1: real gifts need a live key.</source>
            <translation>%1: doações de verdade precisam de uma chave real.</translation>
        </message>
        <message>
            <source>Stripe accepts it, and it has every permission this kiosk needs.</source>
            <translation>A Stripe a aceita, e ela tem todas as permissões de que este quiosque precisa.</translation>
        </message>
        <message>
            <source>It lacks some of the permissions below. Add them in Stripe’s Dashboard.</source>
            <translation>Faltam a ela algumas das permissões abaixo. Adicione-as no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1.</source>
            <translation>Ela funciona, mas um ladrão poderia usá-la para mais coisas. No Dashboard da Stripe, tire: %1.</translation>
        </message>
        <message>
            <source>no location</source>
            <translation>sem local</translation>
        </message>
        <message>
            <source>live</source>
            <translation>real</translation>
        </message>
        <message>
            <source>test</source>
            <translation>teste</translation>
        </message>
        <message>
            <source>online</source>
            <translation>on-line</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>off-line</translation>
        </message>
        <message>
            <source>%1 · in use</source>
            <translation>%1 · em uso</translation>
        </message>
        <message>
            <source>%1 · %2%</source>
            <translation>%1 · %2%</translation>
        </message>
        <message>
            <source>%1 · %2% · no password</source>
            <translation>%1 · %2% · sem senha</translation>
        </message>
        <message>
            <source>This kiosk is online: Stripe answers.</source>
            <translation>Este quiosque está on-line: a Stripe responde.</translation>
        </message>
        <message>
            <source>This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s hotspot, or ask the venue to let this kiosk through.</source>
            <translation>Esta rede tem uma página de login, que o quiosque não consegue abrir. Use outra rede ou o ponto de acesso de um celular, ou peça ao local que libere este quiosque.</translation>
        </message>
        <message>
            <source>This kiosk is on a network that does not reach the internet, or not Stripe.</source>
            <translation>Este quiosque está em uma rede que não chega à internet, ou não à Stripe.</translation>
        </message>
        <message>
            <source>This kiosk is not on a network.</source>
            <translation>Este quiosque não está em nenhuma rede.</translation>
        </message>
        <message>
            <source>Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, and whether the network has a sign-in page.</source>
            <translation>Quem responde nesta rede não consegue provar que é a Stripe. Confira a data e a hora deste computador, e se a rede tem uma página de login.</translation>
        </message>
        <message>
            <source>It is not known yet whether this kiosk is online.</source>
            <translation>Ainda não se sabe se este quiosque está on-line.</translation>
        </message>
        <message>
            <source>%1: read just now, as of %2.</source>
            <translation>%1: lida agora mesmo, com dados de %2.</translation>
        </message>
        <message>
            <source>%1: gifts at Stripe are counted one by one; see Stripe key.</source>
            <translation>%1: as doações na Stripe são contadas uma por uma; veja Chave da Stripe.</translation>
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
            <translation>Esta é a versão anterior. Salve-a para usá-la.</translation>
        </message>
        <message>
            <source>This kiosk’s screen now shows it.</source>
            <translation>A tela deste quiosque agora a mostra.</translation>
        </message>
        <message>
            <source>Correct the mistakes in this campaign first.</source>
            <translation>Corrija antes os erros desta campanha.</translation>
        </message>
        <message>
            <source>Something went wrong that should not; the log has the details.</source>
            <translation>Algo deu errado, e não deveria; o log tem os detalhes.</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 está registrada.</translation>
        </message>
        <message>
            <source>%1 is registered, but is not this kiosk’s reader yet: %2</source>
            <translation>%1 está registrada, mas ainda não é a maquininha deste quiosque: %2</translation>
        </message>
        <message>
            <source>This kiosk uses it from its next start on.</source>
            <translation>Este quiosque a usa a partir do próximo início.</translation>
        </message>
        <message>
            <source>Practice mode has its own reader, so none is kept.</source>
            <translation>O modo de treino tem a própria maquininha, então nenhuma é guardada.</translation>
        </message>
        <message>
            <source>A restricted live key</source>
            <translation>Uma chave real restrita</translation>
        </message>
        <message>
            <source>A secret live key</source>
            <translation>Uma chave real secreta</translation>
        </message>
        <message>
            <source>A restricted test key</source>
            <translation>Uma chave de teste restrita</translation>
        </message>
        <message>
            <source>A secret test key</source>
            <translation>Uma chave de teste secreta</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message>
            <source>The card reader is free. The payment on it is ended.</source>
            <translation>A maquininha está livre. O pagamento que estava nela foi encerrado.</translation>
        </message>
        <message>
            <source>The card reader was free already.</source>
            <translation>A maquininha já estava livre.</translation>
        </message>
        <message>
            <source>The payment of %1 is closed. Cards can be taken again; tell staff.</source>
            <translation>O pagamento de %1 está fechado. Já se podem aceitar cartões de novo; avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe knows how that payment ended. Cards can be taken again.</source>
            <translation>A Stripe sabe como esse pagamento terminou. Já se podem aceitar cartões de novo.</translation>
        </message>
        <message>
            <source>No card reader is set up here.</source>
            <translation>Nenhuma maquininha está configurada aqui.</translation>
        </message>
        <message>
            <source>Practice only: no receipt was sent.</source>
            <translation>Só treino: nenhum recibo foi enviado.</translation>
        </message>
        <message>
            <source>Receipt sent.</source>
            <translation>Recibo enviado.</translation>
        </message>
        <message>
            <source>The receipt wasn’t sent. Check the address and the network, then try again.</source>
            <translation>O recibo não foi enviado. Confira o endereço e a rede e tente de novo.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; you can end the day again at any time.</source>
            <translation>Interrompido. Nada se perdeu; você pode encerrar o dia de novo quando quiser.</translation>
        </message>
        <message>
            <source>This kiosk’s settings can’t be read. The check-list says what to fix first.</source>
            <translation>As configurações deste quiosque não podem ser lidas. A página Verificações diz o que corrigir primeiro.</translation>
        </message>
        <message>
            <source>Something went wrong. Check whether it was done, then tell staff.</source>
            <translation>Algo deu errado. Confira se foi feito e depois avise a equipe.</translation>
        </message>
        <message>
            <source>The booth is open.</source>
            <translation>O estande está aberto.</translation>
        </message>
        <message>
            <source>The screen now shows only stories and codes.</source>
            <translation>A tela agora mostra só histórias e códigos.</translation>
        </message>
        <message>
            <source>The booth is closed.</source>
            <translation>O estande está fechado.</translation>
        </message>
        <message>
            <source>Shift %1 has started.</source>
            <translation>O turno %1 começou.</translation>
        </message>
        <message>
            <source>“%1” has brought %2 so far. To put it right, enter it again.</source>
            <translation>“%1” rendeu %2 até agora. Para corrigir, informe de novo.</translation>
        </message>
        <message>
            <source>Recorded %1 as no. %2. You can undo it under Gifts.</source>
            <translation>%1 registrado com o n.º %2. Você pode desfazer em Doações.</translation>
        </message>
        <message>
            <source>No. %1 is undone. The members no longer count.</source>
            <translation>N.º %1 desfeito. Os membros não contam mais.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Give the money back.</source>
            <translation>N.º %1 desfeito. Devolva o dinheiro.</translation>
        </message>
        <message>
            <source>No. %1 is undone. Now record the right amount.</source>
            <translation>N.º %1 desfeito. Agora registre o valor certo.</translation>
        </message>
        <message>
            <source>No. %1 is undone.</source>
            <translation>N.º %1 desfeito.</translation>
        </message>
        <message>
            <source>No. %1 counts again, as no. %2.</source>
            <translation>O n.º %1 conta de novo, com o n.º %2.</translation>
        </message>
        <message>
            <source>“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB.</source>
            <translation>“%1” não pode ser usado para um turno. Use até oito letras ou algarismos, como AB.</translation>
        </message>
        <message>
            <source>There were already %1 shifts of this name today. Use another.</source>
            <translation>Hoje já houve %1 turnos com este nome. Use outro.</translation>
        </message>
        <message>
            <source>Gifts by card and phone are recorded automatically; don’t enter them here.</source>
            <translation>Doações com cartão e celular são registradas automaticamente; não as informe aqui.</translation>
        </message>
        <message>
            <source>This wasn’t recorded here today, so it can’t be undone here. Tell staff.</source>
            <translation>Isto não foi registrado aqui hoje, então não pode ser desfeito aqui. Avise a equipe.</translation>
        </message>
        <message>
            <source>This was already undone. Nothing has changed.</source>
            <translation>Isto já tinha sido desfeito. Nada mudou.</translation>
        </message>
        <message>
            <source>This still counts. Nothing has changed.</source>
            <translation>Isto ainda conta. Nada mudou.</translation>
        </message>
        <message>
            <source>Card and phone payments are refunded through Stripe. Note the time and the amount, say that staff will refund it, and tell staff.</source>
            <translation>Pagamentos com cartão e celular são devolvidos pela Stripe. Anote a hora e o valor, diga que a equipe vai devolver e avise a equipe.</translation>
        </message>
        <message>
            <source>Shift %1 has ended, but the next one didn’t start:</source>
            <translation>O turno %1 terminou, mas o seguinte não começou:</translation>
        </message>
        <message>
            <source>The booth is closed, but its shift couldn’t be ended:</source>
            <translation>O estande está fechado, mas não foi possível encerrar o turno:</translation>
        </message>
        <message>
            <source>After a restart the kiosk won’t remember this: %1 can’t be written (%2).</source>
            <translation>Depois de reiniciar, o quiosque não vai se lembrar disto: não é possível gravar %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PackWords</name>
        <message>
            <source>%1 is being changed: %2</source>
            <translation>%1 está sendo alterado: %2</translation>
        </message>
        <message>
            <source>its campaign cannot be shown: %1</source>
            <translation>a campanha não pode ser mostrada: %1</translation>
        </message>
        <message>
            <source>put that right and pack it again</source>
            <translation>corrija isso e empacote de novo</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message numerus="yes">
            <source>there are %Ln file(s) in it</source>
            <translation>
                <numerusform>há %Ln arquivo nele</numerusform>
                <numerusform>há %Ln arquivos nele</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %1</source>
            <translation>uma campanha tem no máximo %1</translation>
        </message>
        <message>
            <source>%1 is in it twice, if only in other letters</source>
            <translation>%1 está nele duas vezes, ainda que com outras letras</translation>
        </message>
        <message>
            <source>rename one of the two</source>
            <translation>renomeie um dos dois</translation>
        </message>
        <message>
            <source>%1 lies in something that is a file itself</source>
            <translation>%1 está dentro de algo que é um arquivo</translation>
        </message>
        <message>
            <source>do not use it, and ask whoever sent it for another</source>
            <translation>não use, e peça outro a quem o enviou</translation>
        </message>
        <message>
            <source>%1 has signs that no file’s name should have</source>
            <translation>%1 tem sinais que nenhum nome de arquivo deve ter</translation>
        </message>
        <message>
            <source>give it a plain name</source>
            <translation>dê a ele um nome simples</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln character(s)</source>
            <translation>
                <numerusform>%1 tem %Ln caractere</numerusform>
                <numerusform>%1 tem %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>give it a name of at most %2</source>
            <translation>dê a ele um nome de no máximo %2</translation>
        </message>
        <message>
            <source>%1 leads out of the campaign’s folder</source>
            <translation>%1 leva para fora da pasta da campanha</translation>
        </message>
        <message>
            <source>%1 is a folder, and a pack holds files only</source>
            <translation>%1 é uma pasta, e um pacote só contém arquivos</translation>
        </message>
        <message>
            <source>make it anew with kiosk campaign pack</source>
            <translation>faça de novo com kiosk campaign pack</translation>
        </message>
        <message numerus="yes">
            <source>%1 lies %Ln folder(s) down</source>
            <translation>
                <numerusform>%1 está a %Ln pasta de profundidade</numerusform>
                <numerusform>%1 está a %Ln pastas de profundidade</numerusform>
            </translation>
        </message>
        <message>
            <source>keep pictures at most %2 down</source>
            <translation>mantenha as imagens a no máximo %2 de profundidade</translation>
        </message>
        <message>
            <source>%1 is no name on some systems</source>
            <translation>%1 não é um nome válido em alguns sistemas</translation>
        </message>
        <message>
            <source>%1 is no part of a campaign</source>
            <translation>%1 não faz parte de uma campanha</translation>
        </message>
        <message numerus="yes">
            <source>it says it has %Ln file(s) and lists %1</source>
            <translation>
                <numerusform>diz que tem %Ln arquivo e lista %1</numerusform>
                <numerusform>diz que tem %Ln arquivos e lista %1</numerusform>
            </translation>
        </message>
        <message>
            <source>copy or fetch it again</source>
            <translation>copie ou baixe de novo</translation>
        </message>
        <message>
            <source>there is no %1 in it</source>
            <translation>não há %1 nele</translation>
        </message>
        <message>
            <source>%1 unpacks to more than it says</source>
            <translation>%1 desempacota em mais do que diz</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 está danificado</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>não pode ser lido (%1)</translation>
        </message>
        <message>
            <source>check the file, and that the stick is there</source>
            <translation>confira o arquivo, e se o pen drive está lá</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>está danificado</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tem %Ln byte</numerusform>
                <numerusform>tem %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>make its pictures smaller, %1 in all at most</source>
            <translation>diminua as imagens, no máximo %1 ao todo</translation>
        </message>
        <message>
            <source>it is not a packed campaign</source>
            <translation>não é uma campanha empacotada</translation>
        </message>
        <message>
            <source>name a file that kiosk campaign pack made</source>
            <translation>indique um arquivo feito por kiosk campaign pack</translation>
        </message>
        <message>
            <source>it is cut short, or something was added at its end</source>
            <translation>está cortado, ou algo foi acrescentado no fim</translation>
        </message>
        <message>
            <source>it is built as archives beyond 4 GB are</source>
            <translation>é montado como arquivos compactados acima de 4 GB</translation>
        </message>
        <message>
            <source>it is only a part of an archive, or has a comment</source>
            <translation>é só uma parte de um arquivo compactado, ou tem um comentário</translation>
        </message>
        <message numerus="yes">
            <source>it lists %Ln file(s) in %1 bytes</source>
            <translation>
                <numerusform>lista %Ln arquivo em %1 bytes</numerusform>
                <numerusform>lista %Ln arquivos em %1 bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>a campaign has at most %2</source>
            <translation>uma campanha tem no máximo %2</translation>
        </message>
        <message>
            <source>something stands before its files or after them</source>
            <translation>há algo antes ou depois dos arquivos dele</translation>
        </message>
        <message>
            <source>%1 is a link, a folder or a device</source>
            <translation>%1 é um link, uma pasta ou um dispositivo</translation>
        </message>
        <message>
            <source>%1 is encrypted</source>
            <translation>%1 está criptografado</translation>
        </message>
        <message>
            <source>make it anew without a password</source>
            <translation>faça de novo sem senha</translation>
        </message>
        <message>
            <source>%1 is packed in a way that not every system knows</source>
            <translation>%1 está compactado de um jeito que nem todo sistema conhece</translation>
        </message>
        <message>
            <source>%1 is listed as files beyond 4 GB are</source>
            <translation>%1 está listado como arquivos acima de 4 GB</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s)</source>
            <translation>
                <numerusform>%1 tem %Ln byte</numerusform>
                <numerusform>%1 tem %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>make it smaller, %2 at most</source>
            <translation>diminua, no máximo %2</translation>
        </message>
        <message numerus="yes">
            <source>its files have %Ln byte(s) together</source>
            <translation>
                <numerusform>os arquivos dele têm juntos %Ln byte</numerusform>
                <numerusform>os arquivos dele têm juntos %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>some of its files lie over others</source>
            <translation>alguns dos arquivos dele estão sobre outros</translation>
        </message>
        <message>
            <source>something is hidden between its files</source>
            <translation>há algo escondido entre os arquivos dele</translation>
        </message>
        <message>
            <source>%1 doesn’t end in %2</source>
            <translation>%1 não termina em %2</translation>
        </message>
        <message>
            <source>name it %3</source>
            <translation>dê o nome %3</translation>
        </message>
        <message>
            <source>it has more than %1 bytes with its pictures</source>
            <translation>tem mais de %1 bytes com as imagens</translation>
        </message>
        <message>
            <source>make some of them smaller</source>
            <translation>diminua algumas delas</translation>
        </message>
        <message>
            <source>check its name and who may read it</source>
            <translation>confira o nome e quem pode lê-lo</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>não é um arquivo comum</translation>
        </message>
        <message>
            <source>name the packed campaign itself</source>
            <translation>indique a própria campanha empacotada</translation>
        </message>
        <message>
            <source>%1 is in it, and its campaign doesn’t name it</source>
            <translation>%1 está nele, e a campanha não o menciona</translation>
        </message>
        <message>
            <source>%1 has too many campaigns called %2</source>
            <translation>%1 tem campanhas demais chamadas %2</translation>
        </message>
        <message>
            <source>remove those that are no longer needed</source>
            <translation>remova as que não são mais necessárias</translation>
        </message>
    </context>
    <context>
        <name>PaySteps</name>
        <message>
            <source>done</source>
            <translation>feito</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
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
            <source>%1: %2</source>
            <comment>what is paid for, and the fund or the dues</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You give %1 today, and %1 on this day of every month until you stop.</source>
            <translation>Você doa %1 hoje e %1 neste mesmo dia de cada mês, até decidir parar.</translation>
        </message>
        <message>
            <source>You give %1 in a month from today, and %1 every month after that until you stop.</source>
            <translation>Você doa %1 daqui a um mês e depois %1 todo mês, até decidir parar.</translation>
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
            <source>There is no card reader here yet; staff register one in the office, under Card reader.</source>
            <translation>Ainda não há maquininha aqui; a equipe registra uma no escritório, em Maquininha.</translation>
        </message>
        <message>
            <source>Nobody can pay by phone here; staff check the office’s page Stripe key.</source>
            <translation>Ninguém pode pagar pelo celular aqui; a equipe confere no escritório a página Chave da Stripe.</translation>
        </message>
        <message>
            <source>No shift is open, so cards are off; in the booth view, touch Open.</source>
            <translation>Nenhum turno está aberto, então os cartões estão desligados; na tela do estande, toque em Aberto.</translation>
        </message>
        <message>
            <source>The payment before isn’t confirmed yet; no card is taken until it is.</source>
            <translation>O pagamento anterior ainda não foi confirmado; nenhum cartão é aceito até que seja.</translation>
        </message>
        <message>
            <source>Stripe knows no payment %1 for this key, so another account may have taken it; set that account’s key again, or close the payment: %2</source>
            <translation>A Stripe não conhece nenhum pagamento %1 para esta chave, então outra conta pode ter recebido; defina de novo a chave dessa conta, ou feche o pagamento: %2</translation>
        </message>
        <message>
            <source>The card reader is busy for somebody else, so it was left alone; ask who uses it.</source>
            <translation>A maquininha está ocupada com outra pessoa, então não se mexeu nela; pergunte quem a usa.</translation>
        </message>
        <message>
            <source>Stripe’s page doesn’t offer %1; staff switch it on in Stripe’s Dashboard under Settings, Payment methods, or take it out of the campaign. Everything else works.</source>
            <translation>A página da Stripe não oferece %1; a equipe ativa isso no Dashboard da Stripe, em Settings, Payment methods, ou tira da campanha. Todo o resto funciona.</translation>
        </message>
        <message>
            <source>Stripe knows nothing of the payment before, as if the key were another account’s; staff sets the right key again, or somebody closes the payment on the Booth page.</source>
            <translation>A Stripe não sabe nada do pagamento anterior, como se a chave fosse de outra conta; a equipe define a chave certa de novo, ou alguém fecha o pagamento na página Estande.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which can’t be written (%2); free it.</source>
            <translation>O treino guarda sua própria Stripe em %1, onde não é possível gravar (%2); libere.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which holds something else; move it away.</source>
            <translation>O treino guarda sua própria Stripe em %1, que contém outra coisa; mova-a para outro lugar.</translation>
        </message>
        <message>
            <source>Practice keeps its own Stripe in %1, which is damaged; delete it to begin anew.</source>
            <translation>O treino guarda sua própria Stripe em %1, que está danificado; apague para começar de novo.</translation>
        </message>
        <message>
            <source>Stripe answered about another payment; take no cards, tell staff.</source>
            <translation>A Stripe respondeu sobre outro pagamento; não aceite cartões, avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe mixes test and live payments; take no cards, tell staff.</source>
            <translation>A Stripe mistura pagamentos de teste e reais; não aceite cartões, avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe names another amount than was chosen; take no cards, tell staff.</source>
            <translation>A Stripe informa um valor diferente do escolhido; não aceite cartões, avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe’s payment isn’t marked as this kiosk’s; take no cards, tell staff.</source>
            <translation>O pagamento da Stripe não está marcado como deste quiosque; não aceite cartões, avise a equipe.</translation>
        </message>
        <message>
            <source>The Stripe account can’t take cards on a reader; offer another way to give, and tell staff.</source>
            <translation>A conta da Stripe não pode aceitar cartões em uma maquininha; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>The Stripe account’s pages can’t take cards, or take more than the campaign offers; offer another way to give, and tell staff.</source>
            <translation>As páginas da conta Stripe não aceitam cartões, ou aceitam mais do que a campanha oferece; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe’s page is at an address that isn’t Stripe’s, so it isn’t shown; offer another way to give, and tell staff.</source>
            <translation>A página da Stripe está em um endereço que não é da Stripe, então não é mostrada; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>Somebody cancelled the payment at Stripe; nothing was taken.</source>
            <translation>Alguém cancelou o pagamento na Stripe; nada foi cobrado.</translation>
        </message>
        <message>
            <source>The card reader doesn’t let go of an earlier payment; switch it off and on again.</source>
            <translation>A maquininha não larga um pagamento anterior; desligue-a e ligue-a de novo.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; check that it is on and connected to the network.</source>
            <translation>A maquininha não responde; confira se está ligada e conectada à rede.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; try again, or use another way to give.</source>
            <translation>A maquininha falhou durante o pagamento; tente de novo, ou use outra forma de doar.</translation>
        </message>
        <message>
            <source>Stripe hasn’t confirmed yet whether the payment went through; it is asked again.</source>
            <translation>A Stripe ainda não confirmou se o pagamento foi concluído; será perguntada de novo.</translation>
        </message>
        <message>
            <source>Something unexpected happened; the log has the details.</source>
            <translation>Algo inesperado aconteceu; o log tem os detalhes.</translation>
        </message>
        <message>
            <source>This card has expired; please try another card.</source>
            <translation>Este cartão está vencido; tente outro cartão.</translation>
        </message>
        <message>
            <source>The PIN was not right; please try again or use another card.</source>
            <translation>A senha não estava certa; tente de novo ou use outro cartão.</translation>
        </message>
        <message>
            <source>This card’s PIN is locked; please try another card.</source>
            <translation>A senha deste cartão está bloqueada; tente outro cartão.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer; please try again or use another card.</source>
            <translation>O banco do cartão não pôde responder; tente de novo ou use outro cartão.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; please try another card.</source>
            <translation>O banco do cartão disse não, e nada foi cobrado; tente outro cartão.</translation>
        </message>
        <message>
            <source>The payment was given up and its page is closed; nothing was taken.</source>
            <translation>O pagamento foi abandonado e a página dele está fechada; nada foi cobrado.</translation>
        </message>
        <message>
            <source>The payment was cancelled on the reader; nothing was taken.</source>
            <translation>O pagamento foi cancelado na maquininha; nada foi cobrado.</translation>
        </message>
        <message>
            <source>Nobody paid before the page closed; nothing was taken.</source>
            <translation>Ninguém pagou antes de a página fechar; nada foi cobrado.</translation>
        </message>
        <message>
            <source>Nobody presented a card; nothing was taken.</source>
            <translation>Ninguém apresentou um cartão; nada foi cobrado.</translation>
        </message>
        <message>
            <source>The payment was cancelled; nothing was taken.</source>
            <translation>O pagamento foi cancelado; nada foi cobrado.</translation>
        </message>
        <message>
            <source>The program was told to end; nothing was taken.</source>
            <translation>O programa recebeu ordem de encerrar; nada foi cobrado.</translation>
        </message>
        <message>
            <source>No card may be taken now; nothing was taken.</source>
            <translation>Nenhum cartão pode ser aceito agora; nada foi cobrado.</translation>
        </message>
        <message>
            <source>Something else is using the card reader; nothing was taken. Ask who else uses it.</source>
            <translation>Outra coisa está usando a maquininha; nada foi cobrado. Pergunte quem mais a usa.</translation>
        </message>
        <message>
            <source>The card reader doesn’t answer; nothing was taken. Check that it is on and in the network.</source>
            <translation>A maquininha não responde; nada foi cobrado. Confira se está ligada e na rede.</translation>
        </message>
        <message>
            <source>The card reader failed during the payment; nothing was taken. Try again.</source>
            <translation>A maquininha falhou durante o pagamento; nada foi cobrado. Tente de novo.</translation>
        </message>
        <message>
            <source>Stripe can’t be reached; nothing was taken. Check the network.</source>
            <translation>Não há conexão com a Stripe; nada foi cobrado. Confira a rede.</translation>
        </message>
        <message>
            <source>Stripe doesn’t take this payment; nothing was taken.</source>
            <translation>A Stripe não aceita este pagamento; nada foi cobrado.</translation>
        </message>
        <message>
            <source>The money of a payment by phone never came; nothing was received.</source>
            <translation>O dinheiro de um pagamento pelo celular nunca chegou; nada foi recebido.</translation>
        </message>
    </context>
    <context>
        <name>PhonePicture</name>
        <message>
            <source>A phone looks at the code</source>
            <translation>Um celular apontado para o código</translation>
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
            <translation>Sua doação: %1, complementada até o limite prometido</translation>
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
            <translation>Cobrança pela primeira vez daqui a um mês, depois todo mês. Pare quando quiser: %1</translation>
        </message>
        <message>
            <source>Taken today, and on this day of every month. Stop at any time: %1</source>
            <translation>Cobrança hoje e neste mesmo dia de cada mês. Pare quando quiser: %1</translation>
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
        <name>PictureChoice</name>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sem imagem</translation>
        </message>
    </context>
    <context>
        <name>PictureWords</name>
        <message>
            <source>it takes too long to decode</source>
            <translation>demora demais para decodificar</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG</source>
            <translation>salve de novo como um PNG ou JPEG simples</translation>
        </message>
        <message>
            <source>it cannot be decoded safely</source>
            <translation>não pode ser decodificada com segurança</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 40 megapixels</source>
            <translation>salve de novo como um PNG ou JPEG simples com menos de 40 megapixels</translation>
        </message>
        <message>
            <source>it has more than 40 megapixels, too many for a PNG or WebP</source>
            <translation>tem mais de 40 megapixels, demais para um PNG ou WebP</translation>
        </message>
        <message>
            <source>save it as JPEG, which may have 200, or with fewer pixels</source>
            <translation>salve como JPEG, que pode ter 200, ou com menos pixels</translation>
        </message>
        <message>
            <source>it has more than 200 megapixels</source>
            <translation>tem mais de 200 megapixels</translation>
        </message>
        <message>
            <source>save it with fewer pixels</source>
            <translation>salve com menos pixels</translation>
        </message>
        <message>
            <source>save it again as a plain PNG or JPEG under 200 megapixels, not progressive</source>
            <translation>salve de novo como um PNG ou JPEG simples com menos de 200 megapixels, não progressivo</translation>
        </message>
        <message>
            <source>it lies outside the campaign’s folder</source>
            <translation>está fora da pasta da campanha</translation>
        </message>
        <message>
            <source>put the picture itself there</source>
            <translation>coloque lá a própria imagem</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>não é um arquivo comum</translation>
        </message>
        <message>
            <source>put a picture there</source>
            <translation>coloque uma imagem lá</translation>
        </message>
        <message numerus="yes">
            <source>it has %Ln byte(s)</source>
            <translation>
                <numerusform>tem %Ln byte</numerusform>
                <numerusform>tem %Ln bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>keep it under %1</source>
            <translation>mantenha abaixo de %1</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>esse arquivo não existe</translation>
        </message>
        <message>
            <source>put it beside campaign.toml or correct the name</source>
            <translation>coloque-a ao lado de campaign.toml ou corrija o nome</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>não pode ser lido (%1)</translation>
        </message>
        <message>
            <source>check the file and who may read it</source>
            <translation>confira o arquivo e quem pode lê-lo</translation>
        </message>
        <message>
            <source>it cannot be read, since links lead in a circle</source>
            <translation>não pode ser lida, pois os links andam em círculo</translation>
        </message>
        <message>
            <source>it is not a PNG, JPEG or WebP picture, whatever its name says</source>
            <translation>não é uma imagem PNG, JPEG ou WebP, diga o nome o que disser</translation>
        </message>
        <message>
            <source>save it as one</source>
            <translation>salve como uma delas</translation>
        </message>
        <message>
            <source>it is a HEIC picture</source>
            <translation>é uma imagem HEIC</translation>
        </message>
        <message>
            <source>open it on a phone or computer and export or share it as a JPEG</source>
            <translation>abra-a em um celular ou computador e exporte ou compartilhe como JPEG</translation>
        </message>
        <message>
            <source>it is an AVIF picture</source>
            <translation>é uma imagem AVIF</translation>
        </message>
        <message>
            <source>it has only %1 by %2 pixels</source>
            <translation>tem só %1 por %2 pixels</translation>
        </message>
        <message>
            <source>use one that is %3 pixels wide or more</source>
            <translation>use uma com %3 pixels de largura ou mais</translation>
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
            <translation>Usado: %1</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Make it a story</source>
            <translation>Tornar história</translation>
        </message>
        <message>
            <source>Use as code</source>
            <translation>Usar como código</translation>
        </message>
        <message>
            <source>Show with story</source>
            <translation>Mostrar com história</translation>
        </message>
        <message>
            <source>Make it the goal</source>
            <translation>Tornar a meta</translation>
        </message>
        <message>
            <source>Use as first day</source>
            <translation>Usar como 1º dia</translation>
        </message>
        <message>
            <source>Use as last day</source>
            <translation>Usar como último dia</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Oferecer</translation>
        </message>
        <message>
            <source>Use picture</source>
            <translation>Usar imagem</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Escolha uma imagem</translation>
        </message>
        <message>
            <source>The head’s line</source>
            <translation>A linha do cabeçalho</translation>
        </message>
        <message>
            <source>The heading</source>
            <translation>O título</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>A frase</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>Em uma lista</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>Em uma tabela</translation>
        </message>
        <message>
            <source>The link</source>
            <translation>O link</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>A imagem</translation>
        </message>
        <message>
            <source>Beside the announcement</source>
            <translation>Ao lado do anúncio</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>deixado de fora</translation>
        </message>
        <message>
            <source>a campaign has no place for it</source>
            <translation>uma campanha não tem lugar para isso</translation>
        </message>
        <message>
            <source>more than the screen has room for</source>
            <translation>mais do que cabe na tela</translation>
        </message>
        <message>
            <source>it speaks of the page it stands on</source>
            <translation>fala da página em que está</translation>
        </message>
        <message>
            <source>not for a public screen</source>
            <translation>não é para uma tela pública</translation>
        </message>
        <message>
            <source>a link within a text; the screen shows none there</source>
            <translation>um link dentro de um texto; a tela não mostra nenhum ali</translation>
        </message>
        <message>
            <source>another link for the same ask</source>
            <translation>outro link para o mesmo pedido</translation>
        </message>
        <message>
            <source>it may not be shown</source>
            <translation>não pode ser mostrado</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>não usado</translation>
        </message>
        <message>
            <source>unfinished, a program was to complete it</source>
            <translation>inacabado, um programa deveria completá-lo</translation>
        </message>
        <message>
            <source>it has no host</source>
            <translation>não tem servidor</translation>
        </message>
        <message>
            <source>it opens no page</source>
            <translation>não abre nenhuma página</translation>
        </message>
        <message>
            <source>it seems to lead to something else, such as a log-in or a report</source>
            <translation>parece levar a outra coisa, como um login ou um relatório</translation>
        </message>
        <message>
            <source>it seems to lead to an article</source>
            <translation>parece levar a um artigo</translation>
        </message>
        <message>
            <source>it leads to a file</source>
            <translation>leva a um arquivo</translation>
        </message>
        <message>
            <source>of the page around the announcement</source>
            <translation>da página em volta do anúncio</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>um comentário</translation>
        </message>
        <message>
            <source>of a form</source>
            <translation>de um formulário</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>a program of the page</source>
            <translation>um programa da página</translation>
        </message>
        <message>
            <source>markup of a website</source>
            <translation>código de um site</translation>
        </message>
        <message>
            <source>a footnote</source>
            <translation>uma nota de rodapé</translation>
        </message>
        <message>
            <source>embedded in the page</source>
            <translation>embutido na página</translation>
        </message>
        <message>
            <source>too long or too deep to read</source>
            <translation>longo ou profundo demais para ler</translation>
        </message>
        <message>
            <source>to decide: is this where people give or join?</source>
            <translation>a decidir: é aqui que as pessoas doam ou se associam?</translation>
        </message>
        <message>
            <source>to decide: it was too long and is cut</source>
            <translation>a decidir: era longo demais e foi cortado</translation>
        </message>
        <message>
            <source>to decide: is this the goal?</source>
            <translation>a decidir: esta é a meta?</translation>
        </message>
        <message>
            <source>to decide: is this the last day?</source>
            <translation>a decidir: este é o último dia?</translation>
        </message>
        <message>
            <source>to decide: is this an amount to offer?</source>
            <translation>a decidir: este é um valor a oferecer?</translation>
        </message>
        <message>
            <source>to decide: a partner’s offer</source>
            <translation>a decidir: a oferta de um parceiro</translation>
        </message>
        <message>
            <source>to decide: gifts that are matched</source>
            <translation>a decidir: doações complementadas</translation>
        </message>
        <message>
            <source>to decide: what membership costs</source>
            <translation>a decidir: quanto custa a associação</translation>
        </message>
        <message>
            <source>to decide: giving every month</source>
            <translation>a decidir: doar todo mês</translation>
        </message>
        <message>
            <source>to decide: does this figure still hold?</source>
            <translation>a decidir: este número ainda vale?</translation>
        </message>
        <message>
            <source>to decide: for people who gave already</source>
            <translation>a decidir: para quem já doou</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>Before you register the first reader, Stripe needs to know where it will be used:</source>
            <translation>Antes de você registrar a primeira maquininha, a Stripe precisa saber onde ela será usada:</translation>
        </message>
        <message>
            <source>Name of the location, such as “Our office”</source>
            <translation>Nome do local, como “Nosso escritório”</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rua e número</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>CEP</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Country, such as US</source>
            <translation>País, como US</translation>
        </message>
        <message>
            <source>Add this location</source>
            <translation>Adicionar este local</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>the title of story %1</source>
            <translation>o título da história %1</translation>
        </message>
        <message>
            <source>the text of story %1</source>
            <translation>o texto da história %1</translation>
        </message>
        <message>
            <source>the figure of story %1</source>
            <translation>o número da história %1</translation>
        </message>
        <message>
            <source>what the figure of story %1 is</source>
            <translation>o que é o número da história %1</translation>
        </message>
        <message>
            <source>the quote of story %1</source>
            <translation>a citação da história %1</translation>
        </message>
        <message>
            <source>the person of story %1</source>
            <translation>a pessoa da história %1</translation>
        </message>
        <message>
            <source>what the person of story %1 does</source>
            <translation>o que a pessoa da história %1 faz</translation>
        </message>
        <message>
            <source>the thanks to a funder in story %1</source>
            <translation>o agradecimento a um financiador na história %1</translation>
        </message>
        <message>
            <source>the link of story %1</source>
            <translation>o link da história %1</translation>
        </message>
        <message>
            <source>the picture of story %1</source>
            <translation>a imagem da história %1</translation>
        </message>
        <message>
            <source>what the picture of story %1 shows</source>
            <translation>o que a imagem da história %1 mostra</translation>
        </message>
        <message>
            <source>the words above code %1</source>
            <translation>as palavras acima do código %1</translation>
        </message>
        <message>
            <source>the line below the words of code %1</source>
            <translation>a linha abaixo das palavras do código %1</translation>
        </message>
        <message>
            <source>the partner of code %1</source>
            <translation>o parceiro do código %1</translation>
        </message>
        <message>
            <source>where code %1 leads</source>
            <translation>aonde o código %1 leva</translation>
        </message>
        <message>
            <source>goal %1</source>
            <translation>meta %1</translation>
        </message>
        <message>
            <source>amount %1</source>
            <translation>valor %1</translation>
        </message>
        <message>
            <source>membership fee %1</source>
            <translation>taxa de associação %1</translation>
        </message>
        <message>
            <source>fund %1</source>
            <translation>fundo %1</translation>
        </message>
        <message>
            <source>where to follow, line %1</source>
            <translation>onde acompanhar, linha %1</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>pergunta %1</translation>
        </message>
        <message>
            <source>the drive’s title</source>
            <translation>o título da campanha</translation>
        </message>
        <message>
            <source>the subtitle</source>
            <translation>o subtítulo</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>a organização</translation>
        </message>
        <message>
            <source>the line for giving and joining</source>
            <translation>a linha para doar e se associar</translation>
        </message>
        <message>
            <source>the heading of the stories</source>
            <translation>o título das histórias</translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>o primeiro dia</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>o último dia</translation>
        </message>
        <message>
            <source>the heading of what donations do</source>
            <translation>o título do que as doações fazem</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>o que as doações fazem</translation>
        </message>
        <message>
            <source>the heading of the thanks</source>
            <translation>o título do agradecimento</translation>
        </message>
        <message>
            <source>the thanks</source>
            <translation>o agradecimento</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>onde acompanhar</translation>
        </message>
    </context>
    <context>
        <name>PostReview</name>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>A decidir</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Deixado de fora</translation>
        </message>
        <message>
            <source>Try the codes</source>
            <translation>Testar os códigos</translation>
        </message>
    </context>
    <context>
        <name>PostSheet</name>
        <message>
            <source>A campaign from your announcement</source>
            <translation>Uma campanha a partir do seu anúncio</translation>
        </message>
        <message>
            <source>Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.</source>
            <translation>Cole o texto, como você o copiou da página da web, do boletim ou do editor; os links vêm junto.</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Fazer uma campanha</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
    </context>
    <context>
        <name>PostTroubleWords</name>
        <message>
            <source>The post gives no campaign that can be shown: %1</source>
            <translation>Da publicação não sai nenhuma campanha que possa ser mostrada: %1</translation>
        </message>
        <message>
            <source>%1 is not a file with a post.</source>
            <translation>%1 não é um arquivo com uma publicação.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln byte(s); a post has at most %2.</source>
            <translation>
                <numerusform>%1 tem %Ln byte; uma publicação tem no máximo %2.</numerusform>
                <numerusform>%1 tem %Ln bytes; uma publicação tem no máximo %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file %1; check the name and the folder.</source>
            <translation>Não há arquivo %1; confira o nome e a pasta.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>Não é possível ler %1 (%2).</translation>
        </message>
        <message>
            <source>The file holds no text that can be read; save the post as plain text in UTF-8.</source>
            <translation>O arquivo não contém texto que possa ser lido; salve a publicação como texto simples em UTF-8.</translation>
        </message>
        <message>
            <source>The post is %1, which is not read; save its page from a browser as HTML, or write it as Markdown.</source>
            <translation>A publicação é %1, que não é lido; salve a página dela como HTML em um navegador, ou escreva-a em Markdown.</translation>
        </message>
        <message>
            <source>%1 takes too long or too much memory to read; give the text of its announcement alone.</source>
            <translation>%1 exige tempo ou memória demais para ler; dê só o texto do anúncio.</translation>
        </message>
        <message>
            <source>%1 holds a campaign already; choose another folder, or say --replace to replace it.</source>
            <translation>%1 já contém uma campanha; escolha outra pasta, ou use --replace para substituí-la.</translation>
        </message>
        <message>
            <source>The campaign cannot be written to %1 (%2).</source>
            <translation>Não é possível gravar a campanha em %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>PostWords</name>
        <message>
            <source>The campaign is in %1, where TO DO marks what is to be decided.</source>
            <translation>A campanha está em %1, onde TO DO marca o que falta decidir.</translation>
        </message>
        <message>
            <source>The one before it is kept as %1.</source>
            <translation>A anterior fica guardada como %1.</translation>
        </message>
        <message>
            <source>Pieces of the post that are not in the campaign:</source>
            <translation>Partes da publicação que não estão na campanha:</translation>
        </message>
        <message>
            <source>For you to decide</source>
            <translation>Para você decidir</translation>
        </message>
        <message>
            <source>Taken from the post</source>
            <translation>Tirado da publicação</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Deixado de fora</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigido</translation>
        </message>
        <message>
            <source>Until you have set %1, the campaign is marked as an example, and the screen says so.</source>
            <translation>Até você definir %1, a campanha está marcada como exemplo, e a tela diz isso.</translation>
        </message>
        <message>
            <source>other characters</source>
            <translation>outros caracteres</translation>
        </message>
        <message numerus="yes">
            <source>The text had been read as %1 instead of UTF-8; %Ln place(s) are put right.</source>
            <translation>
                <numerusform>O texto tinha sido lido como %1 em vez de UTF-8; %Ln lugar foi corrigido.</numerusform>
                <numerusform>O texto tinha sido lido como %1 em vez de UTF-8; %Ln lugares foram corrigidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>An example: %1 is %2.</source>
            <translation>Um exemplo: %1 é %2.</translation>
        </message>
        <message>
            <source>Gifts that are matched: "%1" Write it under [matching] if it holds: %2.</source>
            <translation>Doações complementadas: "%1" Escreva em [matching] se for verdade: %2.</translation>
        </message>
        <message>
            <source>by “%1”</source>
            <translation>por “%1”</translation>
        </message>
        <message>
            <source>by whom is not said</source>
            <translation>não diz por quem</translation>
        </message>
        <message>
            <source>the ratio is not said</source>
            <translation>não diz a proporção</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>no máximo %1</translation>
        </message>
        <message>
            <source>the most is not said</source>
            <translation>não diz o máximo</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>the last day is not said</source>
            <translation>não diz o último dia</translation>
        </message>
        <message>
            <source>The donation link %1: %2.</source>
            <translation>O link de doação %1: %2.</translation>
        </message>
        <message>
            <source>The membership link %1: %2.</source>
            <translation>O link de associação %1: %2.</translation>
        </message>
        <message>
            <source>A link of a highlight, %1: %2.</source>
            <translation>Um link de um destaque, %1: %2.</translation>
        </message>
        <message>
            <source>The link %1 is unfinished: a program was to complete it.</source>
            <translation>O link %1 está inacabado: um programa deveria completá-lo.</translation>
        </message>
        <message>
            <source>The link %1 has no host; write it whole.</source>
            <translation>O link %1 não tem servidor; escreva-o por inteiro.</translation>
        </message>
        <message>
            <source>The link %1 opens no page.</source>
            <translation>O link %1 não abre nenhuma página.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to something else, such as a log-in or a report.</source>
            <translation>O link %1 parece levar a outra coisa, como um login ou um relatório.</translation>
        </message>
        <message>
            <source>The link %1 seems to lead to an article.</source>
            <translation>O link %1 parece levar a um artigo.</translation>
        </message>
        <message>
            <source>The link %1 leads to a file.</source>
            <translation>O link %1 leva a um arquivo.</translation>
        </message>
        <message>
            <source>the organisation</source>
            <translation>a organização</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>o título</translation>
        </message>
        <message>
            <source>the donation link</source>
            <translation>o link de doação</translation>
        </message>
    </context>
    <context>
        <name>PracticeDonor</name>
        <message>
            <source>Good card</source>
            <extracomment>what a made-up donor does next, on buttons of practice; so the three below</extracomment>
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
        <name>PresetWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>“%1” is none; type %2.</source>
            <translation>“%1” não é válido; digite %2.</translation>
        </message>
        <message>
            <source>“%1” has not two parts; type %2.</source>
            <translation>“%1” não tem duas partes; digite %2.</translation>
        </message>
        <message>
            <source>“%1” is not a number; type one.</source>
            <translation>“%1” não é um número; digite um.</translation>
        </message>
        <message>
            <source>Type which website it is, such as www.example.org.</source>
            <translation>Digite qual é o site, como www.example.org.</translation>
        </message>
        <message>
            <source>It has a website of its own; leave that empty.</source>
            <translation>Ela tem um site próprio; deixe isso vazio.</translation>
        </message>
        <message>
            <source>Type the public key.</source>
            <translation>Digite a chave pública.</translation>
        </message>
        <message>
            <source>the account’s name</source>
            <translation>o nome da conta</translation>
        </message>
        <message>
            <source>the campaign’s code</source>
            <translation>o código da campanha</translation>
        </message>
        <message>
            <source>the campaign’s id, under Setup, Information</source>
            <translation>o id da campanha, em Setup, Information</translation>
        </message>
        <message>
            <source>the campaign’s number</source>
            <translation>o número da campanha</translation>
        </message>
        <message>
            <source>the campaign’s path</source>
            <translation>o caminho da campanha</translation>
        </message>
        <message>
            <source>the eventID in the page’s address</source>
            <translation>o eventID no endereço da página</translation>
        </message>
        <message>
            <source>the event’s number</source>
            <translation>o número do evento</translation>
        </message>
        <message>
            <source>the name in the page’s address</source>
            <translation>o nome no endereço da página</translation>
        </message>
        <message>
            <source>the number in the page’s address</source>
            <translation>o número no endereço da página</translation>
        </message>
        <message>
            <source>the participantID in the page’s address</source>
            <translation>o participantID no endereço da página</translation>
        </message>
        <message>
            <source>the teamID in the page’s address</source>
            <translation>o teamID no endereço da página</translation>
        </message>
        <message>
            <source>NONPROFIT/FUNDRAISER, as in the page’s address</source>
            <translation>NONPROFIT/FUNDRAISER, como no endereço da página</translation>
        </message>
        <message>
            <source>It wants a key: %1. Give it with kiosk key set feed:%2.</source>
            <translation>Ela quer uma chave: %1. Defina com kiosk key set feed:%2.</translation>
        </message>
        <message>
            <source>The key can read who gave, so no kiosk uses it: it is read on the office machine.</source>
            <translation>A chave pode ler quem doou, então nenhum quiosque a usa: ela é lida no computador do escritório.</translation>
        </message>
        <message>
            <source>Its address has a public key, which everybody may know.</source>
            <translation>O endereço dela tem uma chave pública, que todos podem saber.</translation>
        </message>
        <message>
            <source>It names no currency: be sure that it counts in the campaign’s.</source>
            <translation>Ela não informa a moeda: confira se conta na da campanha.</translation>
        </message>
        <message>
            <source>Read on %1 in %2.</source>
            <translation>Lida em %1, em %2.</translation>
        </message>
        <message>
            <source>a campaign</source>
            <translation>uma campanha</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>um evento</translation>
        </message>
        <message>
            <source>a fundraiser</source>
            <translation>uma arrecadação</translation>
        </message>
        <message>
            <source>a fundraising page</source>
            <translation>uma página de arrecadação</translation>
        </message>
        <message>
            <source>a participant</source>
            <translation>um participante</translation>
        </message>
        <message>
            <source>the number of patrons</source>
            <translation>o número de mecenas</translation>
        </message>
        <message>
            <source>a project</source>
            <translation>um projeto</translation>
        </message>
        <message>
            <source>what came in since the drive began</source>
            <translation>o que entrou desde que a campanha começou</translation>
        </message>
        <message>
            <source>the number of sponsors</source>
            <translation>o número de patrocinadores</translation>
        </message>
        <message>
            <source>a team</source>
            <translation>uma equipe</translation>
        </message>
        <message>
            <source>an API key, from Settings, Integrations</source>
            <translation>uma chave de API, em Settings, Integrations</translation>
        </message>
        <message>
            <source>the application’s id (appId)</source>
            <translation>o id do aplicativo (appId)</translation>
        </message>
        <message>
            <source>CLIENT_ID:CLIENT_SECRET of an application of your account</source>
            <translation>CLIENT_ID:CLIENT_SECRET de um aplicativo da sua conta</translation>
        </message>
        <message>
            <source>EMAIL:API_KEY of the organisation</source>
            <translation>EMAIL:API_KEY da organização</translation>
        </message>
        <message>
            <source>a token of that account with read:user or, for an organisation, read:org</source>
            <translation>um token dessa conta com read:user ou, para uma organização, read:org</translation>
        </message>
        <message>
            <source>It is counted before fees, without the collective’s own events and projects.</source>
            <translation>É contado antes das taxas, sem os eventos e projetos do próprio coletivo.</translation>
        </message>
        <message>
            <source>Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.</source>
            <translation>Versões anteriores à 4.2 cortavam os centavos, então a barra pode ficar até uma unidade atrás.</translation>
        </message>
        <message>
            <source>It counts donors, each once, not gifts.</source>
            <translation>Conta doadores, cada um uma vez, não doações.</translation>
        </message>
        <message>
            <source>The first page of campaigns is looked through; one that isn’t on it is refused.</source>
            <translation>A primeira página de campanhas é examinada; a que não estiver nela é recusada.</translation>
        </message>
        <message>
            <source>The campaign’s own goal must be an amount; with another goal the feed is refused.</source>
            <translation>A meta da própria campanha precisa ser um valor; com outra meta a fonte é recusada.</translation>
        </message>
        <message>
            <source>A hundred campaigns are looked through; one that isn’t among them is refused.</source>
            <translation>Cem campanhas são examinadas; a que não estiver entre elas é recusada.</translation>
        </message>
        <message>
            <source>The sum may be missing or hidden; the feed is then refused and the last figure stays.</source>
            <translation>A soma pode faltar ou estar oculta; a fonte então é recusada e o último número fica.</translation>
        </message>
        <message>
            <source>Sponsors give by the month: a rate, not money that came in, so only they are counted.</source>
            <translation>Patrocinadores doam por mês: uma taxa, não dinheiro que entrou, então só eles são contados.</translation>
        </message>
        <message>
            <source>Patrons give by the week: a rate, not money that came in, so only they are counted.</source>
            <translation>Mecenas doam por semana: uma taxa, não dinheiro que entrou, então só eles são contados.</translation>
        </message>
        <message>
            <source>It is asked from the first day of the drive on; without one, for the last 90 days.</source>
            <translation>A consulta vale a partir do primeiro dia da campanha; sem ele, para os últimos 90 dias.</translation>
        </message>
        <message>
            <source>Gift Aid isn’t in it.</source>
            <translation>O Gift Aid não está incluído.</translation>
        </message>
        <message>
            <source>What other campaigns raised in its support isn’t in it.</source>
            <translation>O que outras campanhas arrecadaram em apoio a ela não está incluído.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Landscape</source>
            <translation>Paisagem</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Retrato</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Notebook</translation>
        </message>
        <message>
            <source>This screen</source>
            <translation>Esta tela</translation>
        </message>
        <message>
            <source>Touch a text in the picture to change it.</source>
            <translation>Toque em um texto da imagem para mudá-lo.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
    </context>
    <context>
        <name>PreviewPicture</name>
        <message>
            <source>What visitors would see</source>
            <translation>O que os visitantes veriam</translation>
        </message>
        <message>
            <source>Edit “%1”</source>
            <translation>Editar “%1”</translation>
        </message>
        <message>
            <source>How it looked before the mistakes</source>
            <translation>Como era antes dos erros</translation>
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
            <translation>A fazer: %1.</translation>
        </message>
        <message>
            <source>the picture %1 is left out: %2</source>
            <translation>a imagem %1 fica de fora: %2</translation>
        </message>
        <message>
            <source>the picture %1 is left out: no copy of it can be kept (%2)</source>
            <translation>a imagem %1 fica de fora: não é possível guardar uma cópia dela (%2)</translation>
        </message>
        <message>
            <source>make room on the disk, or make the data folder writable</source>
            <translation>libere espaço no disco, ou permita gravar na pasta de dados</translation>
        </message>
        <message>
            <source>note:</source>
            <translation>nota:</translation>
        </message>
        <message>
            <source>advice:</source>
            <translation>dica:</translation>
        </message>
    </context>
    <context>
        <name>PublishedWords</name>
        <message>
            <source>Today, at %1</source>
            <translation>Hoje, às %1</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>By kiosk</source>
            <translation>Por quiosque</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln doação</numerusform>
                <numerusform>, de %Ln doações</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of it is late.</source>
            <translation>Parte disso está atrasada.</translation>
        </message>
        <message>
            <source>As of %1; late.</source>
            <translation>Em %1; atrasado.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Em %1.</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Doações</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ao todo</translation>
        </message>
        <message>
            <source>Where it comes from: %1</source>
            <translation>De onde vem: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionWords</name>
        <message>
            <source>Can I have my money back?</source>
            <translation>Posso ter meu dinheiro de volta?</translation>
        </message>
        <message>
            <source>Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are refunded by staff: note the time and the amount, and tell them today.</source>
            <translation>Sim. Se foi em dinheiro, devolva e desfaça o lançamento em Doações. Pagamentos com cartão e celular são devolvidos pela equipe: anote a hora e o valor e avise-a hoje.</translation>
        </message>
        <message>
            <source>Can I have a receipt?</source>
            <translation>Posso ter um recibo?</translation>
        </message>
        <message>
            <source>After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch Receipt. For cash, write one by hand.</source>
            <translation>Depois de uma doação com cartão ou celular, a tela oferece um por e-mail. Mais tarde, abra Doações e toque em Recibo. Para dinheiro, escreva um à mão.</translation>
        </message>
        <message>
            <source>Is it tax-deductible?</source>
            <translation>Dá para deduzir do imposto?</translation>
        </message>
        <message>
            <source>That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; staff can send a written acknowledgement.</source>
            <translation>Depende de onde a pessoa paga imposto, então não prometa nada. O e-mail é um recibo de pagamento; a equipe pode enviar uma declaração por escrito.</translation>
        </message>
        <message>
            <source>How do I become a member?</source>
            <translation>Como me associo?</translation>
        </message>
        <message>
            <source>Scan the “member” code on the screen. The page it opens asks for everything a membership needs; there is nothing to type in here.</source>
            <translation>Escaneie o código “membro” na tela. A página que ele abre pede tudo o que uma associação precisa; não há nada a digitar aqui.</translation>
        </message>
        <message>
            <source>Is my card safe?</source>
            <translation>Meu cartão está seguro?</translation>
        </message>
        <message>
            <source>Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and keeps no names and no e-mail addresses.</source>
            <translation>Sim. O número do cartão vai da maquininha direto para a Stripe. Esta tela nunca o vê, e não guarda nomes nem endereços de e-mail.</translation>
        </message>
        <message>
            <source>I paid, and it says “still checking”.</source>
            <translation>Paguei, e aparece “ainda verificando”.</translation>
        </message>
        <message>
            <source>Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If they don’t want to wait, write down the four-character code.</source>
            <translation>Por favor, não pague de novo. O quiosque continua perguntando ao banco e mostra o resultado em Estande. Se a pessoa não quiser esperar, anote o código de quatro caracteres.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsSection</name>
        <message>
            <source>An attendee asks…</source>
            <translation>Um visitante pergunta…</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit the kiosk?</source>
            <translation>Sair do quiosque?</translation>
        </message>
        <message>
            <source>To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.</source>
            <translation>Para voltar: abra “Quiosque de doações” no menu deste computador, ou digite kiosk em um terminal. Um computador configurado só como quiosque o inicia de novo sozinho.</translation>
        </message>
        <message>
            <source>Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.</source>
            <translation>Até lá esta tela não mostra histórias nem códigos, e ninguém pode doar aqui. Para fechar o estande, toque em Fechado na página Estande.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Quit kiosk</source>
            <translation>Sair do quiosque</translation>
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
        <name>ReaderSection</name>
        <message>
            <source>Card readers of your Stripe account</source>
            <translation>Maquininhas da sua conta da Stripe</translation>
        </message>
        <message>
            <source>Your Stripe account has no card readers yet</source>
            <translation>Sua conta da Stripe ainda não tem maquininhas</translation>
        </message>
        <message>
            <source>%1 · used here</source>
            <translation>%1 · usada aqui</translation>
        </message>
        <message>
            <source>Use here</source>
            <translation>Usar aqui</translation>
        </message>
        <message>
            <source>To register another reader, type the three words that it shows under Settings, “Generate pairing code”</source>
            <translation>Para registrar outra maquininha, digite as três palavras que ela mostra em Settings, “Generate pairing code”</translation>
        </message>
        <message>
            <source>Name for the reader, such as “Front booth”</source>
            <translation>Nome da maquininha, como “Estande da frente”</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.</source>
            <translation>Depois teste-a: abra o estande, doe o menor valor com seu próprio cartão e devolva-o no Dashboard da Stripe.</translation>
        </message>
    </context>
    <context>
        <name>ReasonsList</name>
        <message>
            <source>Why undo this?</source>
            <translation>Por que desfazer isto?</translation>
        </message>
        <message>
            <source>It stays in the list, marked as undone, and no longer counts.</source>
            <translation>Fica na lista, marcado como desfeito, e não conta mais.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>ReceiptForm</name>
        <message>
            <source>Where should the receipt go?</source>
            <translation>Para onde vai o recibo?</translation>
        </message>
        <message>
            <source>%1. The address goes to Stripe and isn’t kept here.</source>
            <translation>%1. O endereço vai para a Stripe e não fica guardado aqui.</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) typed</source>
            <translation>
                <numerusform>%n caractere digitado</numerusform>
                <numerusform>%n caracteres digitados</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
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
            <translation>digite antes o endereço completo</translation>
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
            <translation>Não precisa</translation>
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
            <source>New members</source>
            <translation>Novos membros</translation>
        </message>
        <message>
            <source>How much has it brought so far, as its partner says?</source>
            <translation>Quanto rendeu até agora, segundo o parceiro?</translation>
        </message>
        <message>
            <source>How much came in?</source>
            <translation>Quanto entrou?</translation>
        </message>
        <message>
            <source>How many joined?</source>
            <translation>Quantos se associaram?</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Digite um valor</translation>
        </message>
        <message>
            <source>Choose or type an amount</source>
            <translation>Escolha ou digite um valor</translation>
        </message>
        <message>
            <source>Choose how many</source>
            <translation>Escolha quantos</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>No gifts in the campaign’s currency on this day.</source>
            <translation>Nenhuma doação na moeda da campanha neste dia.</translation>
        </message>
        <message>
            <source>No gifts in the campaign’s currency yet.</source>
            <translation>Nenhuma doação na moeda da campanha ainda.</translation>
        </message>
        <message>
            <source>The whole drive</source>
            <translation>A campanha inteira</translation>
        </message>
        <message>
            <source>Made %1. Times are in %2.</source>
            <translation>Feito em %1. As horas são de %2.</translation>
        </message>
        <message>
            <source>No gifts on this day; corrections and what was taken over come to %1.</source>
            <translation>Nenhuma doação neste dia; as correções e o que foi transferido somam %1.</translation>
        </message>
        <message>
            <source>No gifts recorded; corrections and what was taken over come to %1.</source>
            <translation>Nenhuma doação registrada; as correções e o que foi transferido somam %1.</translation>
        </message>
        <message>
            <source>No gifts on this day.</source>
            <translation>Nenhuma doação neste dia.</translation>
        </message>
        <message>
            <source>No gifts yet.</source>
            <translation>Nenhuma doação ainda.</translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s).</source>
            <translation>
                <numerusform>%1 recebidos em %Ln doação.</numerusform>
                <numerusform>%1 recebidos em %Ln doações.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 received in %Ln gift(s); %2 after refunds and voids.</source>
            <translation>
                <numerusform>%1 recebidos em %Ln doação; %2 depois de devoluções e anulações.</numerusform>
                <numerusform>%1 recebidos em %Ln doações; %2 depois de devoluções e anulações.</numerusform>
            </translation>
        </message>
        <message>
            <source>PRACTICE: nothing in this report counts.</source>
            <translation>TREINO: nada neste relatório conta.</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>RECEBIDO</translation>
        </message>
        <message>
            <source>DEDUCTED</source>
            <translation>DESCONTADO</translation>
        </message>
        <message>
            <source>CORRECTED</source>
            <translation>CORRIGIDO</translation>
        </message>
        <message>
            <source>ADDED TO THE LEDGER</source>
            <translation>ACRESCENTADO AO LIVRO</translation>
        </message>
        <message>
            <source>NEW MEMBERS</source>
            <translation>NOVOS MEMBROS</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Maquininha</translation>
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
            <source>Monthly supporter</source>
            <translation>Doador mensal</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membro</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correção</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nunca chegou</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>A esclarecer</translation>
        </message>
        <message>
            <source>No result recorded</source>
            <translation>Nenhum resultado registrado</translation>
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
        <name>RoundsWords</name>
        <message>
            <source>Story</source>
            <translation>História</translation>
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
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Round %1 of %2, about %3 seconds</source>
            <translation>Rodada %1 de %2, cerca de %3 segundos</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>abertura</translation>
        </message>
        <message>
            <source>story</source>
            <translation>história</translation>
        </message>
        <message>
            <source>what donations do</source>
            <translation>o que as doações fazem</translation>
        </message>
        <message>
            <source>donate and join</source>
            <translation>doar e se associar</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>pedido</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>agradecimento</translation>
        </message>
        <message>
            <source>where to follow</source>
            <translation>onde acompanhar</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR code</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagem</translation>
        </message>
        <message>
            <source>person</source>
            <translation>pessoa</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>citação</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>número</translation>
        </message>
        <message>
            <source>illustration</source>
            <translation>ilustração</translation>
        </message>
        <message>
            <source>words alone</source>
            <translation>só palavras</translation>
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
        <name>SecondScreenWords</name>
        <message>
            <source>No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2.</source>
            <translation>Nenhum monitor se chama %1 agora, então nada é mostrado até que um seja conectado. Conectados: %2.</translation>
        </message>
    </context>
    <context>
        <name>SecretWords</name>
        <message>
            <source>The %1 was not saved: %2. Use a desktop’s keyring, or provide it as the systemd credential %3 or in the environment variable %4.</source>
            <translation>Não foi possível salvar: %1 (%2). Use o chaveiro de um desktop, ou forneça pela credencial systemd %3 ou pela variável de ambiente %4.</translation>
        </message>
        <message>
            <source>The %1 was not removed from the system’s keyring: %2. Remove %3 with the system’s own tool.</source>
            <translation>Não foi possível remover do chaveiro do sistema: %1 (%2). Remova %3 com a ferramenta do próprio sistema.</translation>
        </message>
        <message>
            <source>This kiosk can’t read its %1 now. Staff can see why in the office, under %1.</source>
            <translation>Este quiosque não consegue ler agora: %1. A equipe pode ver por quê no escritório, em “%1”.</translation>
        </message>
        <message>
            <source>This kiosk has no %1 yet. Staff can add one in the office, under %1.</source>
            <translation>Este quiosque ainda não tem: %1. A equipe pode adicionar no escritório, em “%1”.</translation>
        </message>
        <message>
            <source>the system’s keyring (%1)</source>
            <translation>o chaveiro do sistema (%1)</translation>
        </message>
        <message>
            <source>the systemd credential %1</source>
            <translation>a credencial systemd %1</translation>
        </message>
        <message>
            <source>the environment variable %1</source>
            <translation>a variável de ambiente %1</translation>
        </message>
        <message>
            <source>Stripe key</source>
            <translation>Chave da Stripe</translation>
        </message>
        <message>
            <source>password of the shared PostgreSQL</source>
            <translation>senha do PostgreSQL compartilhado</translation>
        </message>
        <message>
            <source>CiviCRM key</source>
            <translation>chave do CiviCRM</translation>
        </message>
        <message>
            <source>signing key of this kiosk</source>
            <translation>chave de assinatura deste quiosque</translation>
        </message>
        <message>
            <source>key of imported statements</source>
            <translation>chave dos extratos importados</translation>
        </message>
        <message>
            <source>password of the mail server</source>
            <translation>senha do servidor de e-mail</translation>
        </message>
        <message>
            <source>address of the webhook</source>
            <translation>endereço do webhook</translation>
        </message>
        <message>
            <source>address of the monitor</source>
            <translation>endereço do monitor</translation>
        </message>
        <message>
            <source>key of the feed %1</source>
            <translation>chave da fonte %1</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring, not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Falta: %1. Não está no chaveiro do sistema, nem na credencial systemd %2, nem em %3; defina com: %4</translation>
        </message>
        <message>
            <source>The %1 cannot be read from the system’s keyring (%4), and is not given as the systemd credential %2 or in the environment variable %3.</source>
            <translation>“%1” não pode ser lido do chaveiro do sistema (%4), e não está na credencial systemd %2 nem na variável de ambiente %3.</translation>
        </message>
        <message>
            <source>There is no %1: not in the system’s keyring (%5), not as the systemd credential %2 and not in %3; set it with: %4</source>
            <translation>Falta: %1. Não está no chaveiro do sistema (%5), nem na credencial systemd %2, nem em %3; defina com: %4</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 em %2</translation>
        </message>
        <message>
            <source>The %1 is empty; enter it again.</source>
            <translation>“%1” está sem conteúdo; digite de novo.</translation>
        </message>
        <message>
            <source>The %1 is not a single line of at most %2 printable characters; copy it again, and nothing else.</source>
            <translation>“%1” não é uma única linha de no máximo %2 caracteres imprimíveis; copie de novo, e nada mais.</translation>
        </message>
        <message>
            <source>The %1 is not a regular file; make it one.</source>
            <translation>“%1” não é um arquivo comum; faça que seja.</translation>
        </message>
        <message>
            <source>The %1 cannot be read (%2); load it again.</source>
            <translation>“%1” não pode ser lido (%2); carregue de novo.</translation>
        </message>
        <message>
            <source>The %1 is none that kiosk fleet join made; give that one back, or remove it and join again.</source>
            <translation>“%1” não é uma que kiosk fleet join tenha feito; devolva aquela, ou remova e entre de novo.</translation>
        </message>
        <message>
            <source>this machine has none</source>
            <comment>a keyring</comment>
            <translation>este computador não tem nenhum</translation>
        </message>
        <message>
            <source>%1 is not known to encrypt what it stores and is refused</source>
            <comment>a keyring</comment>
            <translation>não se sabe se %1 criptografa o que guarda, então é recusado</translation>
        </message>
        <message>
            <source>this desktop has none yet; the command makes one</source>
            <comment>a keyring</comment>
            <translation>este desktop ainda não tem nenhum; o comando cria um</translation>
        </message>
        <message>
            <source>it is locked; unlock it with: %1</source>
            <comment>a keyring</comment>
            <translation>está bloqueado; desbloqueie com: %1</translation>
        </message>
        <message>
            <source>%1 may ask for its password on the public screen and is left alone</source>
            <comment>a keyring</comment>
            <translation>%1 pode pedir a senha na tela pública e não é usado</translation>
        </message>
        <message>
            <source>it does not answer; unlock it, or log in to the desktop again</source>
            <comment>a keyring</comment>
            <translation>não responde; desbloqueie, ou entre de novo no desktop</translation>
        </message>
        <message>
            <source>it cannot be opened, %1</source>
            <comment>a keyring</comment>
            <translation>não pode ser aberto, %1</translation>
        </message>
        <message>
            <source>it failed, %1</source>
            <comment>a keyring</comment>
            <translation>falhou, %1</translation>
        </message>
        <message>
            <source>%1 gave something else back</source>
            <comment>a keyring</comment>
            <translation>%1 devolveu outra coisa</translation>
        </message>
        <message>
            <source>%1 still has it</source>
            <comment>a keyring</comment>
            <translation>ainda está em %1</translation>
        </message>
        <message>
            <source>This is a publishable key (pk_), which cannot read anything; create a restricted key (rk_) in Stripe’s Dashboard under Developers, API keys.</source>
            <translation>Esta é uma chave publicável (pk_), que não pode ler nada; crie uma chave restrita (rk_) no Dashboard da Stripe, em Developers, API keys.</translation>
        </message>
        <message>
            <source>This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, and a kiosk stands in public; create a restricted key (rk_live_) in Stripe’s Dashboard instead.</source>
            <translation>Esta é uma chave secreta real (sk_live_), que pode fazer qualquer coisa com a conta, também devoluções e repasses, e um quiosque fica em público; crie uma chave restrita (rk_live_) no Dashboard da Stripe em vez dela.</translation>
        </message>
        <message>
            <source>This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; copy all of it from Stripe’s Dashboard.</source>
            <translation>Isto não é uma chave da Stripe: uma começa com rk_live_, rk_test_ ou sk_test_, e depois vêm letras e algarismos; copie-a inteira do Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>This is a live key, and no real money moves in practice; use a test key (rk_test_).</source>
            <translation>Esta é uma chave real, e no treino não se movimenta dinheiro de verdade; use uma chave de teste (rk_test_).</translation>
        </message>
        <message>
            <source>The Stripe key is a test key, which only reads play money; set a live restricted key, or use this one with --practice.</source>
            <translation>A chave da Stripe é de teste, que só lê dinheiro de brincadeira; defina uma chave restrita real, ou use esta com --practice.</translation>
        </message>
    </context>
    <context>
        <name>SettingsFormWords</name>
        <message>
            <source>Not turned</source>
            <translation>Sem girar</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>À esquerda</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>À direita</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Abaixo</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não informado</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>One switch</source>
            <translation>Um acionador</translation>
        </message>
        <message>
            <source>Two switches</source>
            <translation>Dois acionadores</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligada</translation>
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
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>Proofread by native speakers so far: %1.</source>
            <translation>Revisados por falantes nativos até agora: %1.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>What you call this kiosk, such as “Booth 1”.</source>
            <translation>Como você chama este quiosque, como “Estande 1”.</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Where it is, such as “Hall 2”.</source>
            <translation>Onde ele está, como “Pavilhão 2”.</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Código curto</translation>
        </message>
        <message>
            <source>Added to links, so that you can tell which kiosk a gift came from.</source>
            <translation>Acrescentado aos links, para você saber de qual quiosque veio uma doação.</translation>
        </message>
        <message>
            <source>Screen size in inches</source>
            <translation>Tamanho da tela em polegadas</translation>
        </message>
        <message>
            <source>From corner to corner. If empty, what the screen itself reports.</source>
            <translation>De canto a canto. Se vazio, o que a própria tela informa.</translation>
        </message>
        <message>
            <source>People scan from how many metres</source>
            <translation>De quantos metros se escaneia</translation>
        </message>
        <message>
            <source>The code to give is made large enough for this. Without a number, 2.</source>
            <translation>O código para doar é feito grande o bastante para isso. Sem número, 2.</translation>
        </message>
        <message>
            <source>People read from how many metres</source>
            <translation>De quantos metros se lê</translation>
        </message>
        <message>
            <source>Titles and figures are made large enough for this. Without a number, 3.</source>
            <translation>Títulos e números são feitos grandes o bastante para isso. Sem número, 3.</translation>
        </message>
        <message>
            <source>Where the card reader stands</source>
            <translation>Onde fica a maquininha</translation>
        </message>
        <message>
            <source>Seen from the front. An arrow on the screen then points to it.</source>
            <translation>Vista de frente. Uma seta na tela então aponta para ela.</translation>
        </message>
        <message>
            <source>Turn the picture</source>
            <translation>Girar a imagem</translation>
        </message>
        <message>
            <source>To the right, for a screen that is mounted on its side.</source>
            <translation>Para a direita, para uma tela montada de lado.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Of everything on the screen.</source>
            <translation>De tudo na tela.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimento</translation>
        </message>
        <message>
            <source>If yes, nothing on the screen moves by itself.</source>
            <translation>Se sim, nada na tela se move sozinho.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Black, white and yellow instead of the campaign’s colours.</source>
            <translation>Preto, branco e amarelo em vez das cores da campanha.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
        <message>
            <source>Everything waits four times as long.</source>
            <translation>Tudo espera quatro vezes mais.</translation>
        </message>
        <message>
            <source>Buttons within reach</source>
            <translation>Botões ao alcance</translation>
        </message>
        <message>
            <source>Everything that is touched stands low, for people who sit.</source>
            <translation>Tudo o que se toca fica embaixo, para quem está sentado.</translation>
        </message>
        <message>
            <source>Lower edge of the screen, in mm</source>
            <translation>Borda inferior da tela, em mm</translation>
        </message>
        <message>
            <source>Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm.</source>
            <translation>Acima do chão. Com ela e o tamanho da tela, os botões ficam de 380 a 1220 mm.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Acionadores</translation>
        </message>
        <message>
            <source>For people who press one or two switches instead of touching.</source>
            <translation>Para quem aperta um ou dois acionadores em vez de tocar.</translation>
        </message>
        <message>
            <source>Keys of the switches</source>
            <translation>Teclas dos acionadores</translation>
        </message>
        <message>
            <source>What they press, such as Space Return. Of two, the first moves on and the second chooses.</source>
            <translation>O que eles apertam, como Space Return. De dois, o primeiro avança e o segundo escolhe.</translation>
        </message>
        <message>
            <source>Seconds for one switch</source>
            <translation>Segundos para um acionador</translation>
        </message>
        <message>
            <source>How long each button has its turn. Without a number, 2.</source>
            <translation>Quanto tempo dura a vez de cada botão. Sem número, 2.</translation>
        </message>
        <message>
            <source>Spoken guidance</source>
            <translation>Orientação por voz</translation>
        </message>
        <message>
            <source>For people who don’t see the screen. The program must be installed; the check-list says so.</source>
            <translation>Para quem não vê a tela. O programa precisa estar instalado; a página Verificações diz se está.</translation>
        </message>
        <message>
            <source>Key for spoken guidance</source>
            <translation>Tecla da orientação por voz</translation>
        </message>
        <message>
            <source>Starts and ends it, as does holding the lower left corner. If empty, F9.</source>
            <translation>Inicia e encerra, assim como segurar o canto inferior esquerdo. Se vazio, F9.</translation>
        </message>
        <message>
            <source>Keys while it speaks</source>
            <translation>Teclas durante a orientação</translation>
        </message>
        <message>
            <source>Next, previous, press, and stop or repeat. If empty, Right Left Return Escape.</source>
            <translation>Próximo, anterior, pressionar, e parar ou repetir. Se vazio, Right Left Return Escape.</translation>
        </message>
        <message>
            <source>Loudness in percent</source>
            <translation>Volume em porcentagem</translation>
        </message>
        <message>
            <source>Of spoken guidance. Without a number, 50.</source>
            <translation>Da orientação por voz. Sem um número, 50.</translation>
        </message>
        <message>
            <source>Spoken guidance ends after how many seconds</source>
            <translation>Segundos até a orientação por voz terminar</translation>
        </message>
        <message>
            <source>Without a touch or key. Without a number, 180.</source>
            <translation>Sem toques nem teclas. Sem um número, 180.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Such as en or pt-BR. If empty, the language of the campaign.</source>
            <translation>Como en ou pt-BR. Se vazio, o idioma da campanha.</translation>
        </message>
        <message>
            <source>Languages to choose from</source>
            <translation>Idiomas para escolher</translation>
        </message>
        <message>
            <source>What attendees can choose: all, none, or codes such as en es de.</source>
            <translation>O que os visitantes podem escolher: all, none ou códigos como en es de.</translation>
        </message>
        <message>
            <source>Languages take turns</source>
            <translation>Os idiomas se alternam</translation>
        </message>
        <message>
            <source>If yes, each round of stories is told in each of these while nobody touches the screen.</source>
            <translation>Se sim, cada rodada de histórias é contada em cada um destes idiomas enquanto ninguém tocar na tela.</translation>
        </message>
        <message>
            <source>Folder for feeds</source>
            <translation>Pasta das fontes</translation>
        </message>
        <message>
            <source>Where the files of the campaign’s feeds are. If empty, the campaign’s own folder.</source>
            <translation>Onde estão os arquivos das fontes da campanha. Se vazio, a pasta da própria campanha.</translation>
        </message>
        <message>
            <source>Picture of this screen at other kiosks</source>
            <translation>Imagem desta tela em outros quiosques</translation>
        </message>
        <message>
            <source>If yes, staff at other kiosks can look at this screen, only while nobody uses it.</source>
            <translation>Se sim, a equipe pode ver esta tela em outros quiosques, só enquanto ninguém a usa.</translation>
        </message>
        <message>
            <source>Folder for reports</source>
            <translation>Pasta dos relatórios</translation>
        </message>
        <message>
            <source>Where the report at the end of the day goes. If empty, “reports” in the data folder.</source>
            <translation>Para onde vai o relatório do fim do dia. Se vazio, “reports” na pasta de dados.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>%1 names no campaign that can be used: %2; correct it.</source>
            <translation>%1 não indica nenhuma campanha que possa ser usada: %2; corrija.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2; it is passed over.</source>
            <translation>%1: %2; é ignorado.</translation>
        </message>
        <message>
            <source>%1: %2 is read as %3.</source>
            <translation>%1: %2 é lido como %3.</translation>
        </message>
        <message>
            <source>there is no setting %1 (there are %2)</source>
            <translation>não há configuração %1 (há %2)</translation>
        </message>
        <message>
            <source>there is no setting %1 (did you mean %2?)</source>
            <translation>não há configuração %1 (você quis dizer %2?)</translation>
        </message>
        <message>
            <source>%1 cannot be %2; write it like %3</source>
            <translation>%1 não pode ser %2; escreva como %3</translation>
        </message>
        <message>
            <source>%1 cannot be %2; it is one of %3</source>
            <translation>%1 não pode ser %2; é um de %3</translation>
        </message>
        <message>
            <source>%1: %2 can’t be shown everywhere; write letters, on one line</source>
            <translation>%1: %2 não pode ser mostrado em todo lugar; escreva letras, em uma linha</translation>
        </message>
        <message>
            <source>%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`</source>
            <translation>%1: uma senha não tem lugar neste arquivo; tire-a e informe-a com `kiosk key set fleet`</translation>
        </message>
        <message>
            <source>%1 is empty; write something</source>
            <translation>%1 está vazio; escreva algo</translation>
        </message>
        <message>
            <source>%1 has more than %2 characters; shorten it</source>
            <translation>%1 tem mais de %2 caracteres; encurte</translation>
        </message>
        <message>
            <source>%1 is not text; write it in quotes</source>
            <translation>%1 não é texto; escreva entre aspas</translation>
        </message>
        <message>
            <source>%1 is not a number; write one without quotes</source>
            <translation>%1 não é um número; escreva um sem aspas</translation>
        </message>
        <message>
            <source>%1 is neither true nor false; write one of the two without quotes</source>
            <translation>%1 não é nem true nem false; escreva um dos dois sem aspas</translation>
        </message>
        <message>
            <source>%1 is too small; write at least %2</source>
            <translation>%1 é pequeno demais; escreva pelo menos %2</translation>
        </message>
        <message>
            <source>%1 is too small; write more than %2</source>
            <translation>%1 é pequeno demais; escreva mais de %2</translation>
        </message>
        <message>
            <source>%1 is too large; write at most %2</source>
            <translation>%1 é grande demais; escreva no máximo %2</translation>
        </message>
        <message>
            <source>%1: the key %2 is in %3 already; choose another one</source>
            <translation>%1: a tecla %2 já está em %3; escolha outra</translation>
        </message>
        <message>
            <source>%1 cannot be used as it is</source>
            <translation>%1 não pode ser usado como está</translation>
        </message>
        <message>
            <source>%1 is not a regular file; put the settings themselves there.</source>
            <translation>%1 não é um arquivo comum; coloque lá as próprias configurações.</translation>
        </message>
        <message>
            <source>%1 is a link that leads nowhere; put the settings back there.</source>
            <translation>%1 é um link que não leva a lugar nenhum; recoloque lá as configurações.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); check the file and who may read it.</source>
            <translation>Não é possível ler %1 (%2); confira o arquivo e quem pode lê-lo.</translation>
        </message>
        <message>
            <source>%1 has more than %2 bytes; put the settings back there.</source>
            <translation>%1 tem mais de %2 bytes; recoloque lá as configurações.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; save it as UTF-8.</source>
            <translation>%1 não é UTF-8; salve como UTF-8.</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2; correct it.</source>
            <translation>%1 não pode ser usado: %2; corrija.</translation>
        </message>
        <message>
            <source>%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it.</source>
            <translation>%1 não pode ser usado: está aninhado demais, ou um número nele é longo demais; corrija.</translation>
        </message>
        <message>
            <source>%1 has more than %2 words and marks; put the settings back there.</source>
            <translation>%1 tem mais de %2 palavras e sinais; recoloque lá as configurações.</translation>
        </message>
        <message>
            <source>%1 is being changed by another program; nothing was changed, try again.</source>
            <translation>%1 está sendo alterado por outro programa; nada mudou, tente de novo.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); nothing was changed.</source>
            <translation>Não é possível gravar %1 (%2); nada mudou.</translation>
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
        <name>ShiftCard</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Hand over to next shift</source>
            <translation>Passar ao próximo turno</translation>
        </message>
    </context>
    <context>
        <name>ShiftLabelPad</name>
        <message>
            <source>Who is taking over?</source>
            <translation>Quem está assumindo?</translation>
        </message>
        <message>
            <source>Who is on this shift?</source>
            <translation>Quem está neste turno?</translation>
        </message>
        <message>
            <source>Type your initials, not your full name. They mark this shift in the report.</source>
            <translation>Digite suas iniciais, não seu nome completo. Elas marcam este turno no relatório.</translation>
        </message>
        <message>
            <source>Erase the last character</source>
            <translation>Apagar o último caractere</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Start shift without initials</source>
            <translation>Começar turno sem iniciais</translation>
        </message>
        <message>
            <source>Start shift as %1</source>
            <translation>Começar turno como %1</translation>
        </message>
    </context>
    <context>
        <name>SpeechWords</name>
        <message>
            <source>unavailable</source>
            <translation>indisponível</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to choose from</source>
            <translation>
                <numerusform>%n opção para escolher</numerusform>
                <numerusform>%n opções para escolher</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>character</source>
            <translation>caractere</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>título</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagem</translation>
        </message>
        <message>
            <source>button</source>
            <translation>botão</translation>
        </message>
        <message>
            <source>checkbox</source>
            <translation>caixa de seleção</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>não marcada</translation>
        </message>
        <message>
            <source>option</source>
            <translation>opção</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>escolhida</translation>
        </message>
        <message>
            <source>not selected</source>
            <translation>não escolhida</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>aba</translation>
        </message>
        <message>
            <source>current</source>
            <translation>atual</translation>
        </message>
        <message>
            <source>text field</source>
            <translation>campo de texto</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
    </context>
    <context>
        <name>StaffCorner</name>
        <message>
            <source>For the booth</source>
            <translation>Para o estande</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipe</translation>
        </message>
    </context>
    <context>
        <name>StandingSectionWords</name>
        <message>
            <source>Attempts by card and phone</source>
            <translation>Tentativas com cartão e celular</translation>
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
            <translation>Valor</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>A verificar</translation>
        </message>
        <message>
            <source>Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted.</source>
            <translation>Ainda não se sabe se estes foram pagos; procure cada um na Stripe. Nenhum deles é contado.</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Made on phones by bank debit or voucher: the money comes days later, or doesn’t. None of it is counted before it is there.</source>
            <translation>Feito pelo celular por débito ou boleto: o dinheiro chega dias depois, ou não chega. Nada conta antes de chegar.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Quiosque</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>What kiosks don’t tell the same</source>
            <translation>O que os quiosques não contam igual</translation>
        </message>
        <message>
            <source>Pledged to match gifts (no money received)</source>
            <translation>Prometido para complementar doações (nenhum dinheiro recebido)</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of this day.</source>
            <translation>%1 prometeu %2 pelas doações deste dia.</translation>
        </message>
        <message>
            <source>%1 pledged %2 for the gifts of the drive.</source>
            <translation>%1 prometeu %2 pelas doações da campanha.</translation>
        </message>
        <message>
            <source>%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.</source>
            <translation>%1 ao todo até agora, de no máximo %2. Uma promessa não está em nenhuma soma deste relatório até ser paga.</translation>
        </message>
        <message>
            <source>Gifts of $250 and more</source>
            <translation>Doações de $250 ou mais</translation>
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
            <translation>Para deduzir uma destas, um doador precisa de uma declaração por escrito da organização (IRS Publication 1771). O e-mail que a Stripe envia é um recibo de pagamento, não essa declaração.</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Arrecadado</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Doações</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aqui</translation>
        </message>
        <message>
            <source>Other kiosks</source>
            <translation>Outros quiosques</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correções</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Fora</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Não confirmado</translation>
        </message>
        <message>
            <source>The goals when this report was made</source>
            <translation>As metas quando este relatório foi feito</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Em</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>O que conta:</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De onde vêm os números</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>Figures from feeds</source>
            <translation>Números das fontes</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>No fim</translation>
        </message>
        <message>
            <source>Ledger entries in this report</source>
            <translation>Lançamentos do livro neste relatório</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Lançamentos</translation>
        </message>
        <message>
            <source>Hash of the last one</source>
            <translation>Hash do último</translation>
        </message>
        <message>
            <source>The hash shows whether the ledger still holds the same entries.</source>
            <translation>O hash mostra se o livro ainda contém os mesmos lançamentos.</translation>
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
            <translation>%1, agora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <source>begin a shift</source>
            <translation>começar um turno</translation>
        </message>
        <message>
            <source>taking gifts</source>
            <translation>aceitando doações</translation>
        </message>
        <message>
            <source>Display only</source>
            <translation>Só exibição</translation>
        </message>
        <message>
            <source>stories and codes</source>
            <translation>histórias e códigos</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>nobody here</source>
            <translation>ninguém aqui</translation>
        </message>
        <message>
            <source>Close payment</source>
            <translation>Fechar pagamento</translation>
        </message>
        <message>
            <source>Reset card reader</source>
            <translation>Reiniciar maquininha</translation>
        </message>
        <message>
            <source>Stripe knows nothing of it</source>
            <translation>A Stripe não sabe nada dele</translation>
        </message>
        <message>
            <source>if it’s stuck</source>
            <translation>se estiver travada</translation>
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
            <extracomment>a company or a group that helps the organisation, not a member</extracomment>
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
            <translation>A campanha terminou. Muito obrigado!</translation>
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
        <name>StripeRefusalWords</name>
        <message>
            <source>Stripe’s clock and this machine’s differ by minutes; set this machine’s date and time.</source>
            <translation>O relógio da Stripe e o deste computador diferem em minutos; acerte a data e a hora deste computador.</translation>
        </message>
        <message>
            <source>Stripe refuses this and says only “%1”; offer another way to give, and tell staff.</source>
            <translation>A Stripe recusa isto e só diz “%1”; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe refuses this and does not say why (HTTP %1); offer another way to give, and tell staff.</source>
            <translation>A Stripe recusa isto e não diz por quê (HTTP %1); ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>The amount is smaller than Stripe accepts; choose a larger one.</source>
            <translation>O valor é menor do que a Stripe aceita; escolha um maior.</translation>
        </message>
        <message>
            <source>The amount is larger than Stripe accepts at once; choose a smaller one, or tell staff.</source>
            <translation>O valor é maior do que a Stripe aceita de uma vez; escolha um menor, ou avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe cannot take exactly this amount; choose another one.</source>
            <translation>A Stripe não pode receber exatamente este valor; escolha outro.</translation>
        </message>
        <message>
            <source>Stripe does not offer this in the account’s country; offer another way to give, and tell staff.</source>
            <translation>A Stripe não oferece isto no país da conta; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>Stripe does not accept this address; check its country, state and postal code.</source>
            <translation>A Stripe não aceita este endereço; confira o país, o estado e o CEP.</translation>
        </message>
        <message>
            <source>Stripe does not accept this e-mail address; check it for a typing mistake.</source>
            <translation>A Stripe não aceita este endereço de e-mail; confira se há erro de digitação.</translation>
        </message>
        <message>
            <source>Stripe does not know what was asked for; the key may belong to a different account than the reader.</source>
            <translation>A Stripe não conhece o que foi pedido; a chave pode ser de uma conta diferente da conta da maquininha.</translation>
        </message>
        <message>
            <source>Stripe is still busy with this, or was asked too often; wait a minute, then try again.</source>
            <translation>A Stripe ainda está ocupada com isto, ou foi consultada vezes demais; espere um minuto e tente de novo.</translation>
        </message>
        <message>
            <source>This payment is over at Stripe; look whether the gift is there before trying again.</source>
            <translation>Este pagamento já terminou na Stripe; veja se a doação está lá antes de tentar de novo.</translation>
        </message>
        <message>
            <source>Stripe does not accept what this version of the kiosk asks (%1); offer another way to give, and have staff look for a newer version.</source>
            <translation>A Stripe não aceita o que esta versão do quiosque pede (%1); ofereça outra forma de doar e peça à equipe que procure uma versão mais nova.</translation>
        </message>
        <message>
            <source>The reader is offline; check that it is switched on and connected to the network.</source>
            <translation>A maquininha está off-line; confira se está ligada e conectada à rede.</translation>
        </message>
        <message>
            <source>The reader is busy; wait a moment.</source>
            <translation>A maquininha está ocupada; espere um momento.</translation>
        </message>
        <message>
            <source>The reader did not answer in time; check that it is switched on and connected to the network.</source>
            <translation>A maquininha não respondeu a tempo; confira se está ligada e conectada à rede.</translation>
        </message>
        <message>
            <source>The reader reports that it is broken; use another one.</source>
            <translation>A maquininha informa que está com defeito; use outra.</translation>
        </message>
        <message>
            <source>The reader is registered at the wrong location; register it where it stands.</source>
            <translation>A maquininha está registrada no local errado; registre-a onde ela está.</translation>
        </message>
        <message>
            <source>Stripe takes no cards on readers in the country of this location; offer another way to give, and tell staff.</source>
            <translation>A Stripe não aceita cartões em maquininhas no país deste local; ofereça outra forma de doar e avise a equipe.</translation>
        </message>
        <message>
            <source>The card’s bank said no, and nothing was taken; ask for another card.</source>
            <translation>O banco do cartão disse não, e nada foi cobrado; peça outro cartão.</translation>
        </message>
        <message>
            <source>This card has expired, and nothing was taken; ask for another card.</source>
            <translation>Este cartão está vencido, e nada foi cobrado; peça outro cartão.</translation>
        </message>
        <message>
            <source>The card could not be read, and nothing was taken; try again, or ask for another card.</source>
            <translation>O cartão não pôde ser lido, e nada foi cobrado; tente de novo, ou peça outro cartão.</translation>
        </message>
        <message>
            <source>The card’s bank wants its holder to confirm, and nothing was taken; have the card inserted with its PIN, or ask for another card.</source>
            <translation>O banco do cartão quer que o titular confirme, e nada foi cobrado; peça que insiram o cartão com a senha, ou peça outro cartão.</translation>
        </message>
        <message>
            <source>This card was declined too often, and nothing was taken; ask for another card.</source>
            <translation>Este cartão foi recusado vezes demais, e nada foi cobrado; peça outro cartão.</translation>
        </message>
        <message>
            <source>The card’s bank could not answer, and nothing was taken; try again, or ask for another card.</source>
            <translation>O banco do cartão não pôde responder, e nada foi cobrado; tente de novo, ou peça outro cartão.</translation>
        </message>
        <message>
            <source>Stripe does not take this kind of card or payment here; ask for another card, or offer another way to give.</source>
            <translation>A Stripe não aceita este tipo de cartão ou pagamento aqui; peça outro cartão, ou ofereça outra forma de doar.</translation>
        </message>
        <message>
            <source>The Stripe account is not activated yet, so it takes no real money; offer another way to give, and have staff activate it in Stripe’s Dashboard.</source>
            <translation>A conta da Stripe ainda não está ativada, então não recebe dinheiro de verdade; ofereça outra forma de doar e peça à equipe que a ative no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>The Stripe account may not take this kind of payment yet; offer another way to give, and have staff turn it on in Stripe’s Dashboard.</source>
            <translation>A conta da Stripe ainda não pode receber este tipo de pagamento; ofereça outra forma de doar e peça à equipe que o ative no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>Stripe does not let this account take payments now; offer another way to give, and have staff look in Stripe’s Dashboard.</source>
            <translation>A Stripe não deixa esta conta receber pagamentos agora; ofereça outra forma de doar e peça à equipe que olhe no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>The Stripe key has expired or is of the wrong kind; set a new one with: kiosk key set stripe</source>
            <translation>A chave da Stripe venceu ou é do tipo errado; defina uma nova com: kiosk key set stripe</translation>
        </message>
        <message>
            <source>Test and live payments are mixed up; take no cards, and have staff check the Stripe key and the reader.</source>
            <translation>Pagamentos de teste e reais estão misturados; não aceite cartões e peça à equipe que confira a chave da Stripe e a maquininha.</translation>
        </message>
    </context>
    <context>
        <name>StripeWords</name>
        <message>
            <source>Stripe has no reader %1 for this key: it was removed or belongs to another account; see kiosk reader list.</source>
            <translation>A Stripe não tem a maquininha %1 para esta chave: foi removida ou é de outra conta; veja kiosk reader list.</translation>
        </message>
        <message>
            <source>Stripe does not accept this and names %1; correct it and try again.</source>
            <translation>A Stripe não aceita isto e aponta %1; corrija e tente de novo.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is a live one, but Stripe’s answer is for tests; check the key and the reader.</source>
            <translation>Não aceite cartões: a chave da Stripe é real, mas a resposta da Stripe é de teste; confira a chave e a maquininha.</translation>
        </message>
        <message>
            <source>Take no cards: the Stripe key is for tests, but Stripe’s answer is live; check the key and the reader.</source>
            <translation>Não aceite cartões: a chave da Stripe é de teste, mas a resposta da Stripe é real; confira a chave e a maquininha.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE is set but the key is a live one; unset it, or use a test key.</source>
            <translation>KIOSK_STRIPE_API_BASE está definida, mas a chave é real; remova-a, ou use uma chave de teste.</translation>
        </message>
        <message>
            <source>KIOSK_STRIPE_API_BASE may name this machine only; write it like http://127.0.0.1:8042, or unset it.</source>
            <translation>KIOSK_STRIPE_API_BASE só pode indicar este computador; escreva como http://127.0.0.1:8042, ou remova-a.</translation>
        </message>
        <message>
            <source>That is not an e-mail address; type it like name@example.org.</source>
            <translation>Isso não é um endereço de e-mail; digite como name@example.org.</translation>
        </message>
        <message>
            <source>A receipt can only be sent for a gift that was just taken here.</source>
            <translation>Só é possível enviar recibo de uma doação que acabou de ser recebida aqui.</translation>
        </message>
        <message>
            <source>The reader is busy; type the address on the screen, or wait a moment.</source>
            <translation>A maquininha está ocupada; digite o endereço na tela, ou espere um momento.</translation>
        </message>
        <message>
            <source>The reader is doing something else now and no longer asks for an address.</source>
            <translation>A maquininha está fazendo outra coisa agora e não pede mais um endereço.</translation>
        </message>
        <message>
            <source>Stripe does not know the key: it was revoked or mistyped; set a new one with: kiosk key set stripe</source>
            <translation>A Stripe não conhece a chave: foi revogada ou digitada errado; defina uma nova com: kiosk key set stripe</translation>
        </message>
        <message>
            <source>The Stripe key may not do this; tick %1 for it in Stripe’s Dashboard.</source>
            <translation>A chave da Stripe não pode fazer isto; marque %1 para ela no Dashboard da Stripe.</translation>
        </message>
        <message>
            <source>Stripe was asked too often and wants a pause; there is nothing to do.</source>
            <translation>A Stripe foi consultada vezes demais e quer uma pausa; não há nada a fazer.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Stripe; check this machine’s date and time, then the network.</source>
            <translation>Quem responde não consegue provar que é a Stripe; confira a data e a hora deste computador e depois a rede.</translation>
        </message>
        <message>
            <source>Stripe cannot be reached or does not answer in time; check the network.</source>
            <translation>Não há conexão com a Stripe, ou ela não responde a tempo; confira a rede.</translation>
        </message>
        <message>
            <source>Stripe has a problem of its own (HTTP %1); there is nothing to do.</source>
            <translation>A Stripe está com um problema próprio (HTTP %1); não há nada a fazer.</translation>
        </message>
        <message>
            <source>Stripe is still busy with the same question; there is nothing to do.</source>
            <translation>A Stripe ainda está ocupada com a mesma pergunta; não há nada a fazer.</translation>
        </message>
        <message>
            <source>Something answers in Stripe’s place that is not Stripe; check whether the network wants a log-in.</source>
            <translation>No lugar da Stripe responde algo que não é a Stripe; confira se a rede pede login.</translation>
        </message>
        <message>
            <source>“%1” is not a reader’s id, which starts with tmr_; see kiosk reader list.</source>
            <translation>“%1” não é o id de uma maquininha, que começa com tmr_; veja kiosk reader list.</translation>
        </message>
        <message>
            <source>“%1” is not a location’s id, which starts with tml_.</source>
            <translation>“%1” não é o id de um local, que começa com tml_.</translation>
        </message>
        <message>
            <source>“%1” is not a registration code; type what the reader shows, like sapphire-fox-lunch.</source>
            <translation>“%1” não é um código de registro; digite o que a maquininha mostra, como sapphire-fox-lunch.</translation>
        </message>
        <message>
            <source>Stripe does not know this code, or it has expired; have the reader show a new one in its settings and use that.</source>
            <translation>A Stripe não conhece este código, ou ele venceu; faça a maquininha mostrar um novo nas configurações dela e use esse.</translation>
        </message>
        <message>
            <source>Stripe has no location %1 for this key; leave --location out to see those it has.</source>
            <translation>A Stripe não tem o local %1 para esta chave; tire --location para ver os que ela tem.</translation>
        </message>
        <message>
            <source>This reader may not be used at this location; choose one in the country that the reader was sold for.</source>
            <translation>Esta maquininha não pode ser usada neste local; escolha um no país para o qual ela foi vendida.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the reader may have been registered all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>A Stripe não deu resposta legível, e a maquininha pode ter sido registrada mesmo assim; confira a rede e veja com kiosk reader list antes de tentar de novo.</translation>
        </message>
        <message>
            <source>Stripe gave no readable answer, and the location may have been created all the same; check the network, and look with kiosk reader list before trying again.</source>
            <translation>A Stripe não deu resposta legível, e o local pode ter sido criado mesmo assim; confira a rede e veja com kiosk reader list antes de tentar de novo.</translation>
        </message>
    </context>
    <context>
        <name>SumWords</name>
        <message>
            <source>New members</source>
            <translation>Novos membros</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Ainda não confirmado</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>A caminho</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nunca chegou</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Devolvido</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigido</translation>
        </message>
        <message>
            <source>Stripe’s fees</source>
            <translation>Taxas da Stripe</translation>
        </message>
        <message>
            <source>After fees</source>
            <translation>Depois das taxas</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>PRACTICE: nothing of this counts.</source>
            <translation>TREINO: nada disto conta.</translation>
        </message>
        <message>
            <source>The campaign has no goals.</source>
            <translation>A campanha não tem metas.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>O que conta:</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 de %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>, from %Ln gift(s)</source>
            <translation>
                <numerusform>, de %Ln doação</numerusform>
                <numerusform>, de %Ln doações</numerusform>
            </translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>aqui %1</translation>
        </message>
        <message>
            <source>other kiosks %1</source>
            <translation>outros quiosques %1</translation>
        </message>
        <message>
            <source>corrections %1</source>
            <translation>correções %1</translation>
        </message>
        <message>
            <source>outside %1</source>
            <translation>fora %1</translation>
        </message>
        <message>
            <source>not yet confirmed by its feed: %1</source>
            <translation>ainda não confirmado pela fonte: %1</translation>
        </message>
        <message>
            <source>next milestone: %1</source>
            <translation>próximo marco: %1</translation>
        </message>
        <message>
            <source>at this rate, reached on %1</source>
            <translation>neste ritmo, alcançado em %1</translation>
        </message>
        <message>
            <source>Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.</source>
            <translation>Prometido por %1: %2 de no máximo %3, para complementar doações; não está em nenhum número acima.</translation>
        </message>
        <message>
            <source>%1 %2, which is in %3</source>
            <translation>%1 %2, que está em %3</translation>
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
            <translation>atrasado: a fonte ainda não foi lida</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>atualizado: %1</translation>
        </message>
        <message>
            <source>as of %1, late</source>
            <translation>em %1, atrasado</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>Not counted: %1, which isn’t in the campaign’s currency or for one of its goals.</source>
            <translation>Não contado: %1, que não está na moeda da campanha ou não é para uma das metas dela.</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Downloading the campaign…</source>
            <translation>Baixando a campanha…</translation>
        </message>
        <message>
            <source>Reading the post…</source>
            <translation>Lendo a publicação…</translation>
        </message>
        <message>
            <source>Trying where the codes lead…</source>
            <translation>Testando aonde os códigos levam…</translation>
        </message>
        <message>
            <source>Unpacking the campaign…</source>
            <translation>Desempacotando a campanha…</translation>
        </message>
        <message>
            <source>Packing the campaign…</source>
            <translation>Empacotando a campanha…</translation>
        </message>
        <message>
            <source>Reading the feeds…</source>
            <translation>Lendo as fontes…</translation>
        </message>
        <message>
            <source>Checking the key with Stripe…</source>
            <translation>Verificando a chave com a Stripe…</translation>
        </message>
        <message>
            <source>Saving the key and checking it with Stripe…</source>
            <translation>Salvando a chave e verificando-a com a Stripe…</translation>
        </message>
        <message>
            <source>Asking Stripe for your card readers…</source>
            <translation>Pedindo à Stripe as suas maquininhas…</translation>
        </message>
        <message>
            <source>Registering the reader…</source>
            <translation>Registrando a maquininha…</translation>
        </message>
        <message>
            <source>Adding the location…</source>
            <translation>Adicionando o local…</translation>
        </message>
        <message>
            <source>Looking for networks…</source>
            <translation>Procurando redes…</translation>
        </message>
        <message>
            <source>Joining the network…</source>
            <translation>Entrando na rede…</translation>
        </message>
        <message>
            <source>Connecting to the shared database…</source>
            <translation>Conectando ao banco de dados compartilhado…</translation>
        </message>
        <message>
            <source>Asking that kiosk for its check-list…</source>
            <translation>Pedindo as verificações àquele quiosque…</translation>
        </message>
        <message>
            <source>Asking that kiosk for a picture of its screen…</source>
            <translation>Pedindo àquele quiosque uma imagem da tela…</translation>
        </message>
        <message>
            <source>Shutting down…</source>
            <translation>Desligando…</translation>
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
            <translation>Espaço</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nova linha</translation>
        </message>
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
            <translation>Meta parcial alcançada!</translation>
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
            <translation>Sua doação chegou a %1.</translation>
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
                <numerusform>A tela volta ao início em %Ln segundo.</numerusform>
                <numerusform>A tela volta ao início em %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
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
            <translation>uma tabela</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>uma lista</translation>
        </message>
        <message>
            <source>a day with a time</source>
            <translation>um dia com hora</translation>
        </message>
        <message>
            <source>a time of day</source>
            <translation>uma hora do dia</translation>
        </message>
        <message>
            <source>a number of more than 20 digits</source>
            <translation>um número de mais de 20 algarismos</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>faltando</translation>
        </message>
        <message>
            <source>this</source>
            <translation>isto</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>Translate into</source>
            <translation>Traduzir para</translation>
        </message>
        <message>
            <source>Choose a language to see each text beside its translation.</source>
            <translation>Escolha um idioma para ver cada texto ao lado da tradução.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) not translated yet; people see the campaign’s own words there.</source>
            <translation>
                <numerusform>%n texto ainda não foi traduzido; ali aparecem as palavras originais da campanha.</numerusform>
                <numerusform>%n textos ainda não foram traduzidos; ali aparecem as palavras originais da campanha.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every text is translated.</source>
            <translation>Todos os textos estão traduzidos.</translation>
        </message>
        <message>
            <source>No native speaker has proofread the kiosk’s own words in this language yet.</source>
            <translation>Nenhum falante nativo revisou ainda as palavras do próprio quiosque neste idioma.</translation>
        </message>
        <message>
            <source>Changed after it was translated. Before, it was: “%1”</source>
            <translation>Alterado depois de traduzido. Antes era: “%1”</translation>
        </message>
        <message>
            <source>If empty, it leads to the same page.</source>
            <translation>Se estiver vazio, leva à mesma página.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>Keep the translation</source>
            <translation>Manter a tradução</translation>
        </message>
    </context>
    <context>
        <name>TriedCodes</name>
        <message>
            <source>This campaign has no links.</source>
            <translation>Esta campanha não tem links.</translation>
        </message>
    </context>
    <context>
        <name>TriedFeeds</name>
        <message>
            <source>This campaign has no feeds.</source>
            <translation>Esta campanha não tem fontes.</translation>
        </message>
    </context>
    <context>
        <name>UnclearCard</name>
        <message>
            <source>No unclear payments</source>
            <translation>Nenhum pagamento a esclarecer</translation>
        </message>
        <message>
            <source>Unclear payments</source>
            <translation>Pagamentos a esclarecer</translation>
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
            <translation>%1 não dá notícias há %2. Por favor, dê uma olhada nele.</translation>
        </message>
        <message>
            <source>%1 is heard again.</source>
            <translation>%1 voltou a dar notícias.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database has not been reached for %1.</source>
            <translation>Não há conexão com o banco de dados compartilhado dos quiosques há %1.</translation>
        </message>
        <message>
            <source>The kiosks’ shared database is reached again.</source>
            <translation>Voltou a conexão com o banco de dados compartilhado dos quiosques.</translation>
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
    <context>
        <name>WhatCountsWords</name>
        <message>
            <source>gifts for “%1” alone</source>
            <translation>apenas doações para “%1”</translation>
        </message>
        <message>
            <source>card gifts of all kiosks are counted from Stripe</source>
            <translation>as doações com cartão de todos os quiosques são contadas a partir da Stripe</translation>
        </message>
        <message>
            <source>feed "%1" has not been read yet</source>
            <translation>a fonte "%1" ainda não foi lida</translation>
        </message>
        <message>
            <source>%1 at the start</source>
            <translation>%1 no início</translation>
        </message>
        <message>
            <source>what staff enter for the offer “%1”</source>
            <translation>o que a equipe informa para a oferta “%1”</translation>
        </message>
        <message>
            <source>members who joined %1 since then</source>
            <translation>membros que se associaram %1 desde então</translation>
        </message>
        <message>
            <source>members who joined %1</source>
            <translation>membros que se associaram %1</translation>
        </message>
        <message>
            <source>monthly supporters who began %1 since then</source>
            <translation>doadores mensais que começaram %1 desde então</translation>
        </message>
        <message>
            <source>monthly supporters who began %1</source>
            <translation>doadores mensais que começaram %1</translation>
        </message>
        <message>
            <source>%1 %2 since then</source>
            <translation>%1 %2 desde então</translation>
        </message>
        <message>
            <source>gifts %1 by %2</source>
            <translation>doações %1 por meio de %2</translation>
        </message>
        <message>
            <source>with corrections</source>
            <translation>com correções</translation>
        </message>
        <message>
            <source>each gift as one donor, less refunds, with corrections</source>
            <translation>cada doação como um doador, menos devoluções, com correções</translation>
        </message>
        <message>
            <source>less refunds, with corrections</source>
            <translation>menos devoluções, com correções</translation>
        </message>
        <message>
            <source>at the kiosks</source>
            <translation>nos quiosques</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aqui</translation>
        </message>
        <message numerus="yes">
            <source>here and at %n other kiosk(s)</source>
            <translation>
                <numerusform>aqui e em outro quiosque (%n)</numerusform>
                <numerusform>aqui e em outros %n quiosques</numerusform>
            </translation>
        </message>
        <message>
            <source>the figure from %1</source>
            <translation>o número de %1</translation>
        </message>
        <message>
            <source>the figure in %1</source>
            <translation>o número em %1</translation>
        </message>
        <message>
            <source>the figure typed in the campaign for %1</source>
            <translation>o número digitado na campanha para %1</translation>
        </message>
        <message>
            <source>feed "%1"</source>
            <translation>fonte "%1"</translation>
        </message>
        <message>
            <source>less %1 from before the drive</source>
            <translation>menos %1 de antes da campanha</translation>
        </message>
        <message>
            <source>which includes members who joined at the kiosks</source>
            <translation>que inclui membros que se associaram nos quiosques</translation>
        </message>
        <message>
            <source>which includes monthly supporters who began at the kiosks</source>
            <translation>que inclui doadores mensais que começaram nos quiosques</translation>
        </message>
        <message>
            <source>which includes %1</source>
            <translation>que inclui %1</translation>
        </message>
        <message>
            <source>which includes what %1 says</source>
            <translation>que inclui o que %1 diz</translation>
        </message>
        <message>
            <source>all gifts</source>
            <translation>todas as doações</translation>
        </message>
        <message>
            <source>%1 gifts</source>
            <translation>doações por meio de %1</translation>
        </message>
        <message>
            <source>card reader</source>
            <translation>maquininha</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>celular</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>dinheiro</translation>
        </message>
        <message>
            <source>cheque</source>
            <translation>cheque</translation>
        </message>
        <message>
            <source>bank transfer</source>
            <translation>transferência bancária</translation>
        </message>
        <message>
            <source>other means</source>
            <translation>outros meios</translation>
        </message>
        <message>
            <source>card-reader</source>
            <comment>kind of gift</comment>
            <translation>maquininha</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>kind of gift</comment>
            <translation>celular</translation>
        </message>
        <message>
            <source>cash</source>
            <comment>kind of gift</comment>
            <translation>dinheiro</translation>
        </message>
        <message>
            <source>cheque</source>
            <comment>kind of gift</comment>
            <translation>cheque</translation>
        </message>
        <message>
            <source>transfer</source>
            <comment>kind of gift</comment>
            <translation>transferência</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of gift</comment>
            <translation>outro meio</translation>
        </message>
    </context>
</TS>
