<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>Entregue, permitido uma vez</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>Entregue, permitido para a sessão dele</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>Entregue, permitido por um tempo</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>Entregue, sempre permitido</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>Recusado: este perfil não entrega nada</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>Recusado por você</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>Recusado: ninguém respondeu à pergunta</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>Recusado de novo sem pergunta</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>Recusado: havia pedido vezes demais</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>Recusado: perguntas demais de uma vez</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>Recusado: não havia tela para perguntar</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>Mostrado na janela</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>Nada: ninguém havia entrado</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>Nada: a sessão havia terminado</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>Nada: o Warder estava bloqueado</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>Nada: o Warder estava em pausa</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>Nada: não foi possível alcançar o provedor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Alguém de outro lugar, por %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Um programa desconhecido</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidade</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>Nada (%1)</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>Este não é um endereço que o Warder possa abrir. Um exemplo: warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>O endereço deste link não é um que o Warder consultaria. Ele deve começar com https:// e estar escrito com clareza.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>Um token que tenho</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>Você cola o token ao entrar. O Warder o guarda no cofre e avisa antes de terminar.</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>Termina &amp;em</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>Endereço que &amp;diz se funciona</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>Um comando que imprime um token</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>O Warder executa o comando ao entrar e antes de o token terminar. Você é perguntado antes de um comando ser gravado em um perfil.</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>Linha de co&amp;mando</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>Onde está o &amp;token na saída, se não for toda ela</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>Quanto vive um token, se &amp;ele mesmo não disser</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>O cookie de sessão de uma página da web</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>Você entra na página; o cookie de sessão dela é guardado e entregue a seus programas.</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>Endereço da pá&amp;gina para entrar</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>Coo&amp;kies que são a sessão</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>Endereço que &amp;diz se ainda vale</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>T&amp;exto dessa página para quem saiu</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>Como é assinado</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>Qual das chaves do provedor o assinou</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>Qual das chaves do servidor o assinou (nome do Flyte para kid)</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Que tipo de token é</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Que tipo de conteúdo ele traz</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>Extensões que o leitor deve entender, ou recusar o token</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>Onde estão as chaves segundo o token; o Warder nunca olha ali</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>Uma chave que o token traz; não prova nada e não é usada</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>Impressão digital do certificado de assinatura</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>Impressão digital do certificado de assinatura (SHA-256)</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>Onde está o certificado segundo o token; o Warder nunca olha ali</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quem o emitiu</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>De quem se trata, como o provedor a chama</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>Que serviços podem aceitá-lo</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quando termina</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>Não vale antes deste momento</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Quando foi emitido</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>O número próprio do token, para distingui-lo de outros</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>O aplicativo para o qual foi emitido</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>O aplicativo para o qual foi emitido (nome da Okta)</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>O aplicativo para o qual foi emitido (nome do Entra ID)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>O que ele permite</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>As funções da pessoa no serviço</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>Os grupos de que a pessoa participa</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>As funções da pessoa no domínio (Keycloak)</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>As funções da pessoa em cada serviço (Keycloak)</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>Quem age pela pessoa</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>A chave que deve provar quem mostra o token</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>Liga o token a uma única entrada</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>Quando a pessoa provou quem é pela última vez</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>Quão forte foi essa prova</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>Por que meio: uma senha, uma chave, um segundo fator</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>Liga este token ao token de acesso que veio com ele</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>Liga este token ao código de sua entrada</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>A sessão no provedor</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>O nome da pessoa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>Como a pessoa é chamada</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>O nome com que a pessoa entra; pode mudar</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>O nome com que a pessoa entra (Entra ID)</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>O número fixo da pessoa no diretório (Entra ID)</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>O diretório da organização (Entra ID)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>Se o provedor verificou esse endereço</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>Endereço de uma imagem; o Warder não a carrega</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>Endereço de uma página sobre a pessoa</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>O idioma da pessoa</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>O fuso horário da pessoa</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>Quando estes dados mudaram pela última vez</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>Quem é a pessoa no provedor por trás deste (Dex)</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Versão da forma do token</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Não foi possível iniciar %1. O lugar dele é ao lado deste programa.</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 não terminou bem e não disse nada.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Um programa desconhecido quer um token para %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 quer um token para %2</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>interpretador: o script decide</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>em um ambiente isolado</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>seu arquivo sumiu ou foi trocado</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>não pode ser identificado</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>um programa desconhecido</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>iniciado por %1, terminal %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>iniciado por %1</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>O pedido vem de outro lugar, por um socket encaminhado: ninguém aqui pode dizer que programa é.</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Trabalha em %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>Ele diz de si mesmo, e ninguém verificou: “%1”</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Um token de identidade</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Um token de acesso</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Um token de identidade, restam %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>Um token de acesso, restam %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>Programas de um mesmo usuário podem imitar uns aos outros. Esta pergunta protege de surpresas, não de programas maliciosos.</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1 (Chromium %2, correções de segurança até %3)</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1, de idade desconhecida.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: suas correções têm %Ln ano.</numerusform>
            <numerusform>%1: suas correções têm %Ln anos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: suas correções têm %Ln mês.</numerusform>
            <numerusform>%1: suas correções têm %Ln meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>O agente não responde. Reinicie-o e tente de novo.</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>Você não entrou. Escolha “Entrar”.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>A sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>O provedor não renova mais esta sessão. Entre de novo.</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>Uma renovação foi interrompida e o provedor trocou o token nesse meio-tempo. Entre de novo.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>O provedor quer que você mesmo entre. Entre de novo.</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>A entrada foi recusada no provedor. Tente de novo, talvez com outra conta.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>O código não foi digitado a tempo. Tente de novo para obter outro.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>Ninguém terminou a entrada a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>Foi cancelado, e nada mudou.</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>O Warder está bloqueado. Escolha “Desbloquear…”.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Essa não é a senha. Tente de novo.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>O provedor está inacessível. O Warder tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>A conexão com o provedor caiu. O Warder tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>O nome do provedor não é encontrado. Verifique a rede e o endereço.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Demorou demais e foi abandonado. Tente de novo.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>O provedor tem uma falha própria. O Warder tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>O provedor pede para esperar. O Warder tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>Nada neste endereço diz como entrar. Verifique o endereço do emissor.</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>Este endereço não pode ser usado. Ele deveria se parecer com https://id.example.com.</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>É preciso um ID de cliente. Registre um aplicativo no provedor e digite o ID.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>Já existe um perfil com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>Esse não é o endereço em que esta entrada termina. Copie o endereço inteiro do navegador.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>Esse endereço pertence a outra entrada. Esta continua.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>Não foi possível iniciar nenhum navegador. Copie o endereço e abra-o você mesmo.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>Esse perfil não existe mais.</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>Este perfil é do administrador e não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>O perfil foi alterado nesse meio-tempo, por isso nada foi gravado. Olhe-o e tente de novo.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>Esta entrada terminou. Comece-a de novo.</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>Nenhum token foi dado ainda. Escolha “Entrar” e cole-o.</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>O token dado terminou. Obtenha outro de quem opera o serviço e entre com ele.</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>O provedor, o cliente ou as configurações de TLS mudaram desde que você entrou, por isso nada foi enviado. Se for intencional, entre de novo.</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>Entrou outra pessoa que não a de antes, por isso a sessão antiga fica. Se for intencional, saia primeiro.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>Uma cópia antiga do cofre foi recolocada, por isso nada é renovado. Entre de novo por segurança.</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>O endereço é http e não está neste computador, ou está em uma rede privada embora o provedor não esteja. Nada foi enviado. Se isso estiver correto, permita-o com a configuração http.allow_http ou http.allow_private.</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>O agente não conhece nenhuma tela para mostrar uma página ou pergunta. Entre em outro dispositivo.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>A conexão caiu antes de o provedor responder. O Warder tenta mais uma vez quando um token for necessário.</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>O provedor não provou quem é, por isso nada foi enviado. Para uma autoridade certificadora própria, defina http.ca_file.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>O proxy recusou a conexão. Verifique a configuração http.proxy.</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>O provedor respondeu algo que um provedor não diz. Verifique o endereço, ou um proxy no caminho.</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>O provedor queria enviar o pedido a outro lugar, o que não é seguido. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>O provedor não aceita o ID ou o segredo do cliente. Corrija-os em “Editar as configurações…”.</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>O provedor não dá os escopos que o perfil pede. Altere oauth.scopes em “Editar as configurações…”.</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>O provedor não conhece a audiência ou o recurso que o perfil pede. Altere oauth.audience em “Editar as configurações…”.</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>O provedor não permite que este cliente entre assim. Tente outra forma.</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>O provedor recusou. Compare as configurações do perfil com o que ele diz.</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>O provedor indicou duas pessoas diferentes, por isso a resposta não é usada. Entre de novo.</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>O que o provedor diz de si mesmo não pode ser usado. Pergunte a quem o opera.</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>O provedor não suporta PKCE com S256, sem o qual o Warder não trabalha. Tente entrar em outro dispositivo.</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>O provedor quer um segredo do cliente. Informe-o em “Editar as configurações…”.</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>O provedor não oferece isso.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>A resposta veio de outro emissor que não o consultado, por isso não foi usada. Tente de novo.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor não é do tipo que deveria, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor não é assinado de forma que prove algo, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor é assinado com uma chave que o provedor não indica, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>A chave do provedor é fraca demais para provar algo, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>A assinatura do token de identidade do provedor não é válida, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor exige entender algo que o Warder não conhece, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor indica outro emissor, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor é para outra audiência, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>O token de identidade do provedor pertence a outra entrada (o nonce é outro), por isso não foi aproveitado.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor não corresponde ao token de acesso que veio com ele, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>Falta algo no token de identidade do provedor, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>O token de identidade do provedor não está correto, por isso a entrada não foi aproveitada.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>O token de identidade do provedor ainda não vale. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>O token de identidade do provedor já havia terminado. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>O token renovado pertence a outra pessoa, por isso não é usado. Entre de novo.</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>O provedor não deu token de identidade. Peça o escopo openid.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Algo deu errado (%1).</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>Nenhuma página é mostrada ainda.</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>Criptografada. O certificado é de uma autoridade deste perfil ou deste computador.</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>Criptografada, e o certificado é válido.</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>Não criptografada; a página está neste computador.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>Não criptografada: qualquer um no caminho pode ler e alterar esta página.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · entrou como %2</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Terminou às %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>Não há nenhum até alguém entrar</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sem fim</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>Renovado %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recebido %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>renovação prevista %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>Não pode ser renovado: entre de novo quando terminar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Mantida viva enquanto o Warder estiver em execução: estendida a cada renovação</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>Sem fim conhecido</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>Entrada %1 · mantida viva enquanto o Warder estiver em execução</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Mantida viva enquanto o Warder estiver em execução</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>Nenhum programa recebe</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>Pergunta-se antes sobre cada programa</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>Todo programa seu pode pedir sem pergunta</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Um programa desconhecido</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>não recebeu nada</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 Próxima tentativa às %2.</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>Um novo está sendo obtido…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>Nada a renova: entre de novo</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Renovando</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entre de novo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Precisa de uma decisão</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando o chaveiro</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Arquivo danificado</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>renovando…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Off-line, próxima tentativa %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>Tokens colados</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>Sessões da web</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a short date, %2 a time of day
----------
%1 is a day of the week, %2 a time of day
----------
%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (em %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (há %2)</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a row of days, in the format of QDate: the name of the weekday and the number of the day</extracomment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>The token is good until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>O token vale até %1.</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>O token não tem fim conhecido.</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Entrou. %1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Renovado. %1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Uma renovação falhou. %1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>Um serviço recusou o token, por isso outro foi pedido.</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>A sessão terminou. %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Saiu.</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>A próxima renovação está prevista.</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>O Warder tenta de novo.</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>O token termina, e nada o renova. Entre de novo antes disso.</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>A sessão termina, seja o que for renovado até lá. Entre de novo antes disso.</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Um token de %1 a %2.</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>Um token desde %1, sem fim.</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 termina às %2</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>entrando em %1</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 não pode ser renovado no momento</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>o arquivo de %1 está danificado</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 espera por seus segredos</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 precisa que você entre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Sem token de %1 a %2: não foi possível renová-lo.</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Previsto: um novo token a cada %1, mais ou menos, enquanto o Warder estiver em execução.</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>Entrou, sem token.</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>Continua dentro. Um token vem quando um programa o pedir.</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>Renovado sozinho</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>Não termina</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>Não pode ser renovada</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Off-line, próxima tentativa %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>Falhou, próxima tentativa %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>Entre: programas pedem</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln evento</numerusform>
            <numerusform>%1, %2, %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>Ninguém entrou, por isso não há nada que possa terminar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>A sessão (%Ln) dura além de %1, se esta máquina continuar ligada e on-line.</numerusform>
            <numerusform>Todas as %Ln sessões duram além de %1, se esta máquina continuar ligada e on-line.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>%1 is a list, the rest of which is only counted</extracomment>
        <translation>
            <numerusform>%1; e mais %Ln</numerusform>
            <numerusform>%1; e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%Ln de %1 não dura até %2 sem você: %3.</numerusform>
            <numerusform>%Ln de %1 não duram até %2 sem você: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a profile&apos;s name, %2 how long its token lives, or its state</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Warder: the agent does not run</source>
        <translation>Warder: o agente não está em execução</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>O Warder está bloqueado</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>O Warder está em pausa até %1: os programas ficam sem tokens</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder: %Ln perfil precisa de você</numerusform>
            <numerusform>Warder: %Ln perfis precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>O Warder está off-line</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder: tudo bem</translation>
    </message>
    <message>
        <source>Warder: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Warder: %1</translation>
    </message>
</context>
<context>
    <name>UseIt</name>
    <message>
        <source>flytectl asks Warder for a token whenever it needs one.</source>
        <translation>O flytectl pede um token ao Warder sempre que precisa.</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>O flytekit pede de novo ao Warder quando um token terminou, também em programas que duram muito.</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>O kubectl executa o Warder para obter credenciais (uma entrada exec no kubeconfig).</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>O git pede ao Warder a senha deste servidor, e de nenhum outro.</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>A ferramenta do GitHub lê o token de uma variável.</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>Eles pedem ao Warder as credenciais deste registro.</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>O pip pede ao Warder a senha deste índice de pacotes.</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>A linha inteira de cabeçalho vai ao curl pela entrada padrão, por isso não está em nenhum argumento.</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>Qualquer programa, por uma variável</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>O programa recebe um token em seu ambiente, válido enquanto esse token viver.</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Um script</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>Imprime o token e nada mais; um que termina logo é renovado antes.</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>Não há sessão, por isso os programas não recebem nada por aqui até você entrar. Você pode configurá-los antes.</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>O arquivo deste perfil está danificado, por isso os programas não recebem nada por aqui até ser consertado.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>Mostra o que o Warder guarda, entra e mantém um ícone na bandeja.</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>Fazer uma pergunta dada na entrada padrão (usado pelo agente).</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Iniciar sem mostrar a janela.</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>Um endereço warder:// para abrir; pergunta antes de adicionar algo.</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Entrar - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>Entrar em %1 - Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>A página para entrar</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>Esta página é executada dentro do Warder, que poderia ler o que você digita.</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>O isolamento está desativado por QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>Não foi possível ler as autoridades certificadoras deste perfil (http.ca_file).</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>De onde é a página</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>Abrir n&amp;o meu próprio navegador</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>A página diz: “%1”</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>O certificado de %1 não é válido, por isso nada foi enviado para lá. O motivo: %2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>A página falhou</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>Recomece, ou abra-a em seu próprio navegador.</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>A página terminou</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>O Warder examina a resposta, e esta janela se fecha sozinha. Se ela continuar aberta, a resposta não era desta entrada: recomece.</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>Esta página não é confiável</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>Esta página está inacessível</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>Verifique a rede e recomece, ou abra-a em seu próprio navegador. O motivo: %1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>A página queria salvar um arquivo. Nada é salvo aqui.</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>A página queria abrir uma janela sozinha. Se ela espera por uma, use seu próprio navegador.</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>A página pediu localização, câmera, microfone ou notificações. Aqui ela não recebe isso.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>A página queria ir a um endereço que não é criptografado nem está neste computador, ou que pertence a outro programa. Isso foi impedido.</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>A página pediu um arquivo. Aqui ela não recebe nenhum.</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>O servidor pede nome e senha fora de sua página, o que não funciona aqui. Use seu próprio navegador.</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>O servidor pediu um certificado pessoal e não recebeu nenhum. Se ele precisar, use seu próprio navegador.</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>O Google não deixa ninguém entrar dentro de outros programas. Use seu próprio navegador.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>QUEM PEDIU NOS ÚLTIMOS SETE DIAS</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>Quem pediu tokens</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>Lendo quem pediu…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>Nenhum programa pediu um token deste perfil nos últimos sete dias. Quando algum pedir, aparecerá aqui com os programas que o iniciaram.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2. Ele diz de si mesmo: “%1”</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 pediu %2: %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quem pediu</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>O que recebeu</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Olhar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>Adicionar &amp;e entrar</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>Endereço do serviço ou de seu provedor de identidade</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Tipo de provedor</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Descobrir sozinho</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>O QUE HÁ ALI</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>NOME E CLIENTE</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>&amp;Nome que os programas usam</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>Em&amp;issor em que o servidor confia</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID do &amp;cliente</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>ENTRAR POR</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de entrar</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>ENTRAR COM</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>&amp;Meu navegador</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>Outro &amp;dispositivo</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>O Warder mostra um código para digitar no telefone ou em qualquer outra tela.</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>Seu navegador mantém o gerenciador de senhas e as chaves de acesso.</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>Mais configu&amp;rações</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>Mais configurações, uma por linha</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>Uma configuração por linha, como no arquivo do perfil:</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>Boas-vindas ao Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Adicionar um perfil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Olhando…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>a saber</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>Registre no provedor um aplicativo nativo (público) com o endereço de redirecionamento %1.</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>Registre ali (%1) um aplicativo com o endereço de redirecionamento %2.</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>&amp;Importar um arquivo de outro programa…</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>O QUE SABER ANTES</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>Para começar, cole o endereço do serviço ou de seu provedor de identidade.</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>O Warder entra uma vez em cada serviço, mantém a sessão viva e entrega tokens de curta duração a seus programas.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>A linha %1 das configurações não é “chave = valor”.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>O agente havia terminado de forma inesperada. Está em execução de novo.</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>Iniciando o agente de novo…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Procurando o agente…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>O agente não está em execução</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>Bloqueado: nada é entregue</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>Disponível em %1 · %Ln pedido hoje</numerusform>
            <numerusform>Disponível em %1 · %Ln pedidos hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>O agente terminou de forma inesperada e está sendo iniciado de novo. Os programas ficam sem tokens por um momento.</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>O agente foi parado: os programas ficam sem tokens até você iniciá-lo de novo.</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>O agente termina repetidamente, e iniciá-lo não ajudou. O registro dele talvez diga por quê: %1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>O agente parou: os programas ficam sem tokens até ele voltar.</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>Este token não pode ser renovado: vale até terminar. Entre de novo antes disso.</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>O cofre não é o que o Warder gravou por último: faltam registros ou eles são mais antigos que outros. Nada é renovado até você aceitar o que há nele.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>Uma cópia antiga do cofre foi recolocada. Nada é renovado até você aceitá-la.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>O arquivo settings.toml não pode ser usado (%1). As configurações anteriores valem até o Warder reiniciar.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>O arquivo settings.toml não pode ser usado (%1). Os programas não recebem tokens até você corrigir ou remover o arquivo.</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>A atividade não está sendo registrada: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>Um proxy começa com http:// ou socks5://, ou é a palavra env para o que diz o ambiente.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>Este não é o endereço de um proxy. Um exemplo: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>Informe o caminho completo do arquivo, a partir de /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>Não há certificado neste arquivo. Ele deve estar no formato PEM, com uma linha BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 não foi gravado pelo Warder e fica como está. Para decidir aqui, remova esse arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>Não foi possível remover %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>O QUE O WARDER PRECISA SABER</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1 (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>Perguntando ao serviço se ele aceita o token…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>O serviço aceita o token.</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>O serviço aceita o token e conhece você como %1.</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ele diz que isto termina às %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1, no token: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the name of a claim, %2 its value, %3 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>ÁREA DE TRANSFERÊNCIA</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>&amp;Retirar um token copiado após</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>Segundos até um token copiado ser retirado</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(nunca)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>Ele é marcado como secreto, para que históricos da área de transferência que conhecem a marca o deixem de fora.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentPrompt</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>WHO ASKS</source>
        <translation>QUEM PEDE</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>O QUE RECEBE</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Uma vez</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>Esta &amp;sessão</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>Para esta sessão de terminal</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>escopos</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>&amp;Por mais tempo</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Sempre para %1</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Por mais tempo</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Sempre para %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Por uma &amp;hora</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>Por &amp;8 horas</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Sempre</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Fecha e recusa em %L1 s</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>QUEM PODE TER TOKENS</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>Perfis que nã&amp;o dizem nada:</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>Se os programas recebem tokens dos perfis que não dizem nada</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>É a configuração serve.consent de cada perfil: escolha lá “Editar as configurações…”.</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>O que foi permitido</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vogar</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>Revogar o escolhido</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>R&amp;evogar tudo</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Revogar tudo</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>Os programas recebem tokens</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Perguntar antes</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>Nenhum programa recebe</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>Este agente não lembra nada do que foi permitido.</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>Lendo o que foi permitido…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>Nada é lembrado: cada programa é perguntado de novo. O que você permitir por mais de uma vez aparece aqui.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 não pode ser lido, por isso tudo aqui está como vem com o Warder. Sua próxima alteração substitui o arquivo e guarda uma cópia ao lado.</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>Estas configurações em %1 têm valores impossíveis e são tomadas como vêm com o Warder: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>Não foi possível gravar %1, por isso isto vale até o Warder terminar: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>REGISTRO E DIAGNÓSTICO</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>O a&amp;gente registra</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>O que o agente registra</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>&amp;Examinar tudo</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Examinar tudo</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>Sal&amp;var este texto…</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>Salvar este texto…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>Um só texto para ler e anexar a uma pergunta. Nunca há segredos nele; nomes de perfis, máquinas e pessoas são trocados.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>Só o que dá errado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada passo</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>O registro é %1. Segredos nunca entram nele.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Olhando…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
</context>
<context>
    <name>warder::desktop::EndReminder</name>
    <message>
        <source>Warder</source>
        <extracomment>%1 is a profile&apos;s name, %2 a date or a time of day</extracomment>
        <translation>Warder</translation>
    </message>
    <message>
        <source>%1 ends: %2</source>
        <translation>%1 termina: %2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>Nada pode renová-lo. Entre de novo ou obtenha um novo token antes disso.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir o Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>ENCONTRADO NESTE COMPUTADOR</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>O Warder pode aproveitar onde estes entram. Seus arquivos ficam como estão, e nada é gravado antes de você escolher.</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · com o que é secreto, para o cofre</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>Adicionar %Ln perfil</numerusform>
            <numerusform>Adicionar %Ln perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Read aloud: %1 is a file</extracomment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundConfiguration</name>
    <message>
        <source>Variables whose names begin with FLYTE_</source>
        <translation>Variáveis cujos nomes começam com FLYTE_</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>Token de identidade</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Um programa desconhecido</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>Tudo em uma sessão de %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>o fim da sessão</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 pode ter %2 de %3 até %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Pode ter</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>%1 não é um arquivo, por isso nada foi lido. Escolha o próprio arquivo de configuração.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>O arquivo %1 não pode ser lido (%2). Veja as permissões dele.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>O arquivo %1 passa de 192 KiB, por isso não foi lido. Importe a parte sobre entrar.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>Não há nada em %1 de que fazer um perfil. Adicione um pelo endereço.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>Isto é o que %1 diz. Nada é gravado até você importar, e o próprio arquivo fica como está.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln perfil</numerusform>
            <numerusform>&amp;Importar %Ln perfis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::InstalledToolsModel</name>
    <message>
        <source>%1 for %2, in %3</source>
        <extracomment>Read aloud: %1 is a tool, %2 a profile, %3 the path of a file</extracomment>
        <translation>%1 para %2, em %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>Com o que você pode começar</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>OU ESCOLHA O QUE É</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>restam %L1 por cento</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nada resta</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>BLOQUEIO</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>Bloqueado, o Warder não entrega nada e não guarda segredo na memória.</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Bloquear agora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>Bloquear se eu não &amp;usar por</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>Bloquear após tantos minutos sem uso</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(nunca)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>Bloquear antes de a máquina &amp;suspender</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>Bloquear antes de a máquina suspender</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>Bloquear junto &amp;com a tela</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear junto com a tela</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>O que os programas pedem sozinhos não conta como uso. Um Warder bloqueado não atende ninguém, então uma tarefa noturna não recebe token.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MainWindow</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>+ &amp;Add</source>
        <translation>+ &amp;Adicionar</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Adicionar um perfil</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Configuraçõ&amp;es</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair do programa</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>&amp;Sair e parar de entregar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Mais para este perfil</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>O comando está na área de transferência.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>O diagnóstico está na área de transferência.</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>O Warder não pode adicionar nada agora. Desbloqueie-o ou inicie o agente e abra o link de novo.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>&amp;O que pode ser feito…</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>Agente parado</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar agora</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desbloq&amp;uear…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Lendo os perfis…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>O token está na área de transferência. Será retirado em %Ln segundo.</numerusform>
            <numerusform>O token está na área de transferência. Será retirado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>O token está na área de transferência e fica lá até outra coisa ser copiada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>Não foi possível iniciar nenhum navegador. Copie o endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%Ln perfil importado. Entre para usá-lo.</numerusform>
            <numerusform>%Ln perfis importados. Entre para usá-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>O perfil está em %1, sem segredos.</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 está pronto. Ele ainda não tem sessão própria: entre para usá-lo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>O Warder está bloqueado</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>Ele não entrega nada e não guarda segredo na memória até ser desbloqueado. As sessões continuam de onde estavam.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Não foi possível ler os perfis</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>&amp;Aceitar este cofre</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>O servidor diz: “%1”</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>REDE</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>Para todo perfil que não diga outra coisa. Lá a configuração é http.proxy ou http.ca_file.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty for none; env for what the environment of the agent says. This machine itself is always reached without.</source>
        <translation>Vazio para nenhum; env para o que diz o ambiente do agente. Este computador é sempre alcançado sem proxy.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Arquivo de certificados</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>Um arquivo PEM de autoridades confiáveis além das do sistema. Vazio para só o sistema.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICAÇÕES</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>Um perfil preci&amp;sa de uma entrada</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>Um perfil precisa de uma entrada</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>Vai t&amp;erminar um token que nada renova</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>Vai terminar um token que nada renova</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>Um &amp;programa pegou um token, nos perfis que querem avisar</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>Um programa pegou um token, nos perfis que querem avisar</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>É a configuração serve.notify de cada perfil: escolha lá “Editar as configurações…”.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 precisa de uma entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%Ln perfil precisa de uma entrada</numerusform>
            <numerusform>%Ln perfis precisam de uma entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir o Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>Entrar em todos</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>Os programas que o usam ficam sem token até você entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>TOKEN DE ACESSO</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSÃO</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>ESCOPOS</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiência</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTIDADE</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>O provedor não disse quem é.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>ENTREGUE COMO</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>Nenhum programa pediu ainda.</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 — não concedido</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>Nenhum foi concedido ainda.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>assinatura verificada</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>assinatura não verificada</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>Mais para este perfil</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>&amp;Entrar com o navegador</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>Entrar em outro &amp;dispositivo</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renovar agora</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>Verificar &amp;com o serviço</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>&amp;Editar as configurações…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sair da c&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>&amp;Remover o perfil…</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Entrar de novo</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;plicar…</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>E&amp;xportar sem segredos…</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>Abrir a página &amp;web do serviço</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>O perfil não pode se chamar %1: o nome está em uso, ou tem outros caracteres além de a-z, 0-9, pontos, hífens e sublinhados. %2 serviria.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>Não foi possível gravar o arquivo %1 (%2). Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 voltou ao valor padrão.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>O segredo do cliente foi removido.</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>O segredo do cliente está no cofre.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>Todas as configurações deste perfil. Um valor é salvo quando você sai dele, e um vazio significa o padrão. Comentários e ordem do arquivo ficam como estão.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Procurar configurações</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Co&amp;ncluído</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>CONFIGURAÇÕES</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Configurações do perfil</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>SEGREDO DO CLIENTE</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>Segredo do cliente, se o provedor deu um: vai para o cofre e nunca mais é mostrado.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>Guardar o segredo do cliente</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>Lendo o perfil…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>&amp;Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>O arquivo do perfil como ficaria</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>%1: vazio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>este perfil</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>suas configurações</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Definido em</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: %1 is a profile, %2 its host, %3 its state in words, %4 the time left</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 left</source>
        <translation>%1, %2, %3, restam %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Olhe aqui</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Procurar perfis</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>Como a lista é agrupada e ordenada</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>Agrupar, ordenar, mostrar uma etiqueta</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>&amp;Ordem própria</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>O qu&amp;e termina primeiro</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>&amp;O que pede atenção primeiro</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Mover para cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Mover para baixo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>&amp;Todos os perfis</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Só “%1”</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>Bloqueado. Os perfis reaparecem aqui quando você desbloquear o Warder.</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Não foi possível ler os perfis. %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Ainda não há perfis.</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Lendo os perfis…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>Nenhum perfil tem mais a etiqueta “%1”.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>Nada corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Mostrar todos</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>Só “%1” ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>Mostrar todos os perfis, não só “%1”</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Páginas do perfil</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>At&amp;ividade</translation>
    </message>
</context>
<context>
    <name>warder::desktop::PromptDialog</name>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>Sem resposta, é recusado após 30 segundos.</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>Desbloquear o Warder</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>A frase secreta abre o cofre com suas sessões.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desbloq&amp;uear</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>É isso mesmo?</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>Essa não era a frase secreta. Digite-a de novo.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolher uma frase secreta</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Ela sela o cofre com suas sessões, e é digitada a cada início do agente. Se você a esquecer, entre em toda parte de novo.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>Código QR com o endereço para entrar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>O token que você deu é apagado do cofre. No serviço ele continua válido até terminar ou ser revogado lá.</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>Os tokens do comando são esquecidos; aquilo com que o comando entra não é tocado.</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>Os cookies são esquecidos. A sessão no serviço continua até terminar ou até você sair por lá.</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>A sessão é encerrada no serviço, e o token é esquecido.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>Pede-se ao provedor que revogue a sessão, onde ele puder. O token de renovação e os de acesso são esquecidos.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>Pede-se ao provedor que revogue o token de acesso, onde ele puder, e o Warder o esquece.</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>Remover %1? O arquivo é apagado, e os programas que o pedirem passam a receber um erro.</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>O que os programas podiam ter dele também é esquecido.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>O token, oculto</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Segurar para mostrar</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>O token é mostrado enquanto o botão ou a barra de espaço estiver pressionada.</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>É retirado da área de transferência após 30 segundos.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>SOCKETS PARA OUTROS LUGARES</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>Um socket que entrega os tokens de alguns perfis e nada mais, para ser encaminhado a outra máquina ou a um contêiner. Crie um com: warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>Sockets para outros lugares</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>Remover o socket escolhido</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Tentar outra vez</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>Este agente não cria sockets para outros lugares.</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>Lendo os sockets…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhum.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>O chaveiro da área de trabalho guarda a chave do cofre: quem puder abri-lo pode abrir o cofre.</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>Uma frase secreta protege o cofre: ninguém pode lê-lo sem ela, aonde quer que vá uma cópia.</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>Um arquivo de chave ao lado do cofre não o protege de quem pode ler seus arquivos, mas separa a chave de cópias só do cofre.</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>Ninguém disse ainda quem guarda a chave do cofre.</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Todo programa seu pode ter os tokens de: %1.</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Você é perguntado sobre cada programa para: %1.</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Nenhum programa recebe os tokens de: %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>Co&amp;ncluído</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>Vendo o que mudaria…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Um link de %1 para %2</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>No perfil: %1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>Este arquivo é para você editar: acrescente estas linhas.</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>Isto mudaria. Uma cópia do que há agora é guardada ao lado.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Já está configurado.</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 agora pede ao Warder. Para desfazer: warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>Verificar se o servidor o aceita</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardá-lo</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>Encontrar o provedor</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Pedir um código</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir o navegador</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Esperar por você</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>Obter os tokens</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>Verificar quem entrou</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Guardar a sessão</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>PASSOS</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Abrir a &amp;página</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>Copiar &amp;endereço</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>ENTRAR EM QUALQUER DISPOSITIVO</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>Copiar có&amp;digo</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>Ler com um telefone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>Abra %1 e digite</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>&amp;Sem telefone, sem outra tela? Usar um navegador aqui</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>Não há navegador aqui? Entrar em outro &amp;dispositivo</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>SEU TOKEN</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>Entre na página e copie os cookies de sessão das ferramentas de desenvolvedor do navegador.</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>O serviço dá o token a você, não ao Warder: cole-o uma vez, e o Warder o guarda no cofre.</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Os coo&amp;kies, como NAME=VALUE:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>Cookies de sessão</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>ENTRAR COM SEU NAVEGADOR</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>NADA A FAZER</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>Endereço em que a entrada terminou</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>O Warder obtém o token sozinho.</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>Perguntando ao provedor onde está a página dele…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>Depois de entrar, o navegador termina em uma página que diz que você não está autenticado. É assim mesmo: copie o endereço inteiro dessa página.</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>Seu navegador mostra a página do próprio provedor. Volte quando ela disser que você entrou.</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>O endereço dessa página, em até dois &amp;minutos:</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>Entrou e&amp;m outro computador? O navegador dele termina em uma página que não abre. Cole o endereço dessa página:</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>O código termina em %1. Compare-o com o código que a página mostra antes de aceitar.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>Entradas em andamento ao mesmo tempo</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a profile, %2 how far its sign-in is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>é o próximo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1 (só tokens de acesso)</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln conectado</numerusform>
            <numerusform>%Ln conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>O que os sinais significam</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>token anterior</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>em posse agora</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>em posse agora, não renovado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>sem token, a renovação falhou</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>sessão, se renovada como previsto</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>a renovação falhou</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>recusado por um serviço</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>próxima tentativa</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>vai terminar</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sessão terminada</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Não foi possível ler o que aconteceu antes. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what happened there and when</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelinePage</name>
    <message>
        <source>Point at something, or move with the arrow keys, to read what it is. Ctrl and the wheel, or + and −, zoom.</source>
        <translation>Aponte para algo, ou mova-se com as setas, para ler o que é. Ctrl e a roda, ou + e −, ampliam e reduzem.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>A&amp;gora</translation>
    </message>
    <message>
        <source>&amp;6 h</source>
        <extracomment>Six hours; the &amp; marks the key that chooses it</extracomment>
        <translation>&amp;6 h</translation>
    </message>
    <message>
        <source>&amp;18 h</source>
        <translation>&amp;18 h</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 dias</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Procurando o agente…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>O agente não está aí</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>Sem ele ninguém sabe o que havia e o que está previsto.</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>O Warder está bloqueado</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>O que havia e o que está previsto reaparece quando você desbloquear.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desbloq&amp;uear…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lendo o que aconteceu…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>Ainda não há perfis</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>Quando houver um, esta página mostra quando seus tokens foram renovados, quando terminam e se duram a noite.</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>Adici&amp;onar um perfil</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Olhe aqui</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Nada em posse</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>As setas andam entre os perfis e seus eventos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a profile, %2 what is below the pointer, in whole sentences</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenModel</name>
    <message>
        <source>There is no token to look at until somebody signs in.</source>
        <translation>Não há token para olhar até alguém entrar.</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>Não há token de identidade. Um provedor o dá quando se pede o escopo openid.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opaco</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>Este token não é um JWT: não diz nada por si, e só o serviço a que se destina sabe o que ele vale.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>As chaves do provedor são pedidas, para ver se a assinatura é válida.</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>O agente é antigo demais para verificá-la.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>Não se sabe se a assinatura é válida. %1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>A assinatura é válida: assinado com %1 por uma chave do provedor que não tem nome.</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>A assinatura é válida: assinado com %1 pela chave %2 do provedor.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Assinatura verificada</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Não aceitável</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Assinatura recusada</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>Pedido e não concedido: %1. O que precisar desse escopo será recusado.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>O perfil pede a audiência %1, e o token não indica nenhuma.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>O perfil pede a audiência %1, e o token é para %2.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>To&amp;ken de acesso</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>Token &amp;de identidade</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>ASSINATURA</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>O QUE ELE DIZ</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Declarações do token</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>O PRÓPRIO TOKEN</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>Quem tiver este texto é você até ele terminar. Mostrá-lo e copiá-lo fica registrado em Atividade.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Lendo o token…</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>PROGRAMAS CONFIGURADOS</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>O que “Configurar para mim” e warder setup mudaram em arquivos de outros programas. Desfazer repõe o que havia antes.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>Programas configurados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>Desfazer a configuração</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>Entrar em %Ln</numerusform>
            <numerusform>Entrar em todos os %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>mais %Ln na janela…</numerusform>
            <numerusform>mais %Ln na janela…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir o Warder</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Iniciar o agente</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>Sair e parar de entregar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar agora</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Continuar entregando</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Por 15 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Por 8 horas</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>O QUE MUDARIA</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar o comando para %1</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Configurar para mim…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>Configurar %1 para mim</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseNotice</name>
    <message>
        <source>Warder</source>
        <extracomment>%1 is a program&apos;s name, %2 a profile&apos;s</extracomment>
        <translation>Warder</translation>
    </message>
    <message>
        <source>%1 took a token of %2</source>
        <translation>%1 pegou um token de %2</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>Abra o Warder para ver o que mais ele pegou, ou para ser perguntado antes.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir o Warder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>Escolha como o Warder protege o que guarda</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>O Warder guarda sessões em um cofre criptografado. Nenhum chaveiro responde aqui para guardar a chave do cofre, então você escolhe quem o faz. Isso pode ser mudado depois.</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>UMA FRASE SECRETA</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Sem ela ninguém pode ler o cofre, aonde quer que vá uma cópia. É digitada uma vez a cada início do agente. Se você a esquecer, entre em toda parte de novo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>A &amp;mesma de novo</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usar esta frase</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>UM ARQUIVO DE CHAVE</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>A chave fica em um arquivo que só sua conta pode ler, e o Warder nunca pergunta nada. Isso protege de outros usuários deste computador, e uma cópia do cofre sem o arquivo de chave não vale nada. Não protege de quem tem este disco ou um backup com os dois arquivos, nem de programas executados em seu nome.</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>&amp;Usar um arquivo de chave</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar um arquivo de chave</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>Ainda não havia cofre, então não havia nada a recomeçar.</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>O cofre está vazio, e os perfis estão como estavam. O cofre antigo fica em %1. Entre nos perfis de novo.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>O COFRE</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>&amp;Proteger com uma frase secreta…</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>Proteger com uma frase secreta…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>Gua&amp;rdar a chave no chaveiro</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Guardar a chave no chaveiro</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>&amp;Guardar a chave em um arquivo</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Guardar a chave em um arquivo</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>Nova &amp;frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Mais uma vez</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nova frase secreta de novo</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>Definir a frase secre&amp;ta</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Definir a frase secreta</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>Começar com um cofre &amp;vazio…</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Começar com um cofre vazio…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>Lendo quem guarda a chave do cofre…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Trocar a frase secreta…</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>Sem a chave ninguém pode ler este cofre, nem o Warder. Se o chaveiro foi trocado ou um arquivo movido, ponha a chave de volta onde estava, e tudo volta. Se ela se perdeu de vez, comece com um cofre vazio: os perfis ficam, e você entra em cada um mais uma vez.</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>Um cofre vazio é um novo começo: os perfis ficam, e você entra em cada um mais uma vez. O cofre antigo é guardado ao lado.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Começar com um cofre vazio</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>Começar com um cofre vazio? Cada perfil fica, fora da conta. Nada é revogado nos provedores: saia antes dos perfis em que isso importa.</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>&amp;Começar com um cofre vazio</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>Desbloquear o Warder</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Remover o perfil</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>Nome do novo perfil. Ele recebe as mesmas configurações, sem sessão nem segredo:</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>Exportar %1 sem segredos</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>Importar perfis de um arquivo</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>Um link para o Warder</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>Um link quer que o Warder olhe este endereço, para que você possa adicionar um perfil. Você sabe de quem ele é?</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Olhar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>ESTA JANELA</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>Iniciar com &amp;minha sessão, sem mostrar a janela</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>Iniciar com minha sessão, sem mostrar a janela</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>Fechar a janela deixa o &amp;Warder em execução</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>Fechar a janela deixa o Warder em execução</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>Ele fica na bandeja, ou minimizado onde não há uma. Sem isto, fechar encerra o programa; o agente continua de qualquer modo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
</TS>
