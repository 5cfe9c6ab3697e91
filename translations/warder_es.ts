<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>Entregado, permitido una vez</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>Entregado, permitido para su sesión</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>Entregado, permitido por un tiempo</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>Entregado, permitido siempre</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>Rechazado: este perfil no entrega nada</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>Rechazado por usted</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>Rechazado: nadie respondió a la pregunta</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>Rechazado de nuevo sin preguntar</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>Rechazado: había pedido demasiadas veces</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>Rechazado: demasiadas preguntas a la vez</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>Rechazado: no había pantalla donde preguntar</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>Mostrado en la ventana</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>Nada: nadie había iniciado sesión</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>Nada: la sesión había terminado</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>Nada: Warder estaba bloqueado</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>Nada: Warder estaba en pausa</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>Nada: no se pudo contactar con el proveedor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Alguien de otro lugar, por %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programa desconocido</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Entregado</translation>
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
        <translation>Esta no es una dirección que Warder pueda abrir. Una así sería: warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>La dirección de este enlace no es de las que Warder consultaría. Debe empezar por https:// y estar escrita con claridad.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>Un token que tengo</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>Usted pega el token al iniciar sesión. Warder lo guarda en la bóveda y le avisa antes de que termine.</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>Termina &amp;el</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>&amp;Dirección que dice si funciona</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>Una orden que imprime un token</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>Warder ejecuta la orden al iniciar sesión y antes de que termine el token. Se le pregunta antes de escribir una orden en un perfil.</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>Línea &amp;de órdenes</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>Dónde está el &amp;token en su salida, si no es toda ella</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>Cuánto viv&amp;e un token, si no lo dice él mismo</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>La cookie de sesión de una página web</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>Usted inicia sesión en la página; su cookie de sesión se guarda y se entrega a sus programas.</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>Dirección de la pá&amp;gina donde iniciar sesión</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>Coo&amp;kies que son la sesión</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>&amp;Dirección que dice si aún vale</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>Texto de &amp;esa página para quien no ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>Cómo está firmado</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>Cuál de las claves del proveedor lo firmó</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>Cuál de las claves del servidor lo firmó (nombre de Flyte para kid)</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Qué tipo de token es</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Qué tipo de contenido lleva</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>Extensiones que quien lo lea debe entender, o rechazar el token</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>Dónde están sus claves según el token; Warder nunca mira allí</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>Una clave que trae el token; no prueba nada y no se usa</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>Huella del certificado de firma</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>Huella del certificado de firma (SHA-256)</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>Dónde está su certificado según el token; Warder nunca mira allí</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quién lo emitió</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>De quién trata, según lo nombra el proveedor</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>Qué servicios pueden aceptarlo</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>No vale antes de este momento</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Cuándo se emitió</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>El número propio del token, para distinguirlo de otros</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>La aplicación para la que se emitió</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>La aplicación para la que se emitió (nombre de Okta)</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>La aplicación para la que se emitió (nombre de Entra ID)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Lo que permite</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>Los roles de la persona en el servicio</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>Los grupos a los que pertenece la persona</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>Los roles de la persona en el dominio (Keycloak)</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>Los roles de la persona en cada servicio (Keycloak)</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>Quién actúa por la persona</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>La clave que debe probar quien muestre el token</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>Liga el token a un solo inicio de sesión</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>Cuándo probó la persona por última vez quién es</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>Qué fuerza tenía esa prueba</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>Por qué medio: una contraseña, una clave, un segundo factor</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>Liga este token al token de acceso que vino con él</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>Liga este token al código de su inicio de sesión</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>La sesión en el proveedor</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>Cómo se llama a la persona</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>El nombre con que la persona inicia sesión; puede cambiar</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>El nombre con que la persona inicia sesión (Entra ID)</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>El número fijo de la persona en el directorio (Entra ID)</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>El directorio de la organización (Entra ID)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>Si el proveedor ha comprobado esa dirección</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>Dirección de una imagen; Warder no la carga</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>Dirección de una página sobre la persona</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>El idioma de la persona</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>La zona horaria de la persona</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>Cuándo cambiaron estos datos por última vez</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>Quién es la persona en el proveedor que hay detrás (Dex)</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Versión de la forma del token</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>No se pudo iniciar %1. Su lugar está junto a este programa.</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 no terminó bien y no dijo nada.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Un programa desconocido quiere un token para %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 quiere un token para %2</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>intérprete: decide el script</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>en un entorno aislado</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>su archivo no está o fue sustituido</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>no se puede identificar</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programa desconocido</translation>
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
        <translation>Lo pide desde otro lugar, por un socket reenviado: aquí nadie puede decir qué programa es.</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Trabaja en %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>Dice de sí mismo, y nadie lo ha comprobado: «%1»</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Un token de identidad</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Un token de acceso</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Un token de identidad, le queda %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>Un token de acceso, le queda %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>Los programas de un mismo usuario pueden imitarse. Esta pregunta protege de sorpresas, no de programas maliciosos.</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1 (Chromium %2, correcciones de seguridad hasta %3)</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1, de edad desconocida.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: sus correcciones tienen %Ln año.</numerusform>
            <numerusform>%1: sus correcciones tienen %Ln años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: sus correcciones tienen %Ln mes.</numerusform>
            <numerusform>%1: sus correcciones tienen %Ln meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>El agente no responde. Reinícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>No ha iniciado sesión. Elija «Iniciar sesión».</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>El proveedor ya no renueva esta sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>Se interrumpió una renovación y el proveedor sustituyó el token entretanto. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>El proveedor quiere que inicie sesión usted. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>El inicio de sesión se rechazó en el proveedor. Inténtelo de nuevo, quizá con otra cuenta.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>El código no se escribió a tiempo. Inténtelo de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>Nadie terminó el inicio de sesión a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>Se canceló, y nada ha cambiado.</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warder está bloqueado. Elija «Desbloquear…».</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Esa no es la contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>No se puede contactar con el proveedor. Warder lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>Se cortó la conexión con el proveedor. Warder lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>No se encuentra el nombre del proveedor. Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Tardó demasiado y se abandonó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>El proveedor tiene un fallo propio. Warder lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>El proveedor pide esperar. Warder lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>Nada en esta dirección dice cómo iniciar sesión. Compruebe la dirección del emisor.</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>Esta dirección no se puede usar. Debería parecerse a https://id.example.com.</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>Hace falta un identificador de cliente. Registre una aplicación en el proveedor y escriba su identificador.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>Ya hay un perfil con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>Esa no es la dirección en la que termina este inicio de sesión. Copie la dirección completa del navegador.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>Esa dirección es de otro inicio de sesión. Este continúa.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie la dirección y ábrala usted.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>Ese perfil ya no existe.</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>Este perfil es del administrador y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>El perfil cambió entretanto, así que no se escribió nada. Mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>Este inicio de sesión ha terminado. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>Aún no se ha dado ningún token. Elija «Iniciar sesión» y péguelo.</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>El token dado ha terminado. Obtenga otro de quien lleva el servicio e inicie sesión con él.</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>El proveedor, el cliente o los ajustes de TLS han cambiado desde que inició sesión, así que no se envió nada. Si es lo que se quiere, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>Inició sesión otra persona que antes, así que queda la sesión anterior. Si es lo que se quiere, cierre sesión primero.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>Se restauró una copia anterior de la bóveda, así que no se renueva nada. Inicie sesión de nuevo por seguridad.</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>La dirección es http y no está en este equipo, o está en una red privada aunque su proveedor no lo está. No se envió nada. Si es correcto, permítalo con el ajuste http.allow_http o http.allow_private.</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>El agente no conoce ninguna pantalla para mostrar una página o una pregunta. Inicie sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>La conexión se cortó antes de que respondiera el proveedor. Warder lo intenta una vez más cuando haga falta un token.</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>El proveedor no probó quién es, así que no se envió nada. Para una autoridad de certificación privada, ponga http.ca_file.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>El proxy rechazó la conexión. Compruebe el ajuste http.proxy.</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>El proveedor respondió algo que no dice un proveedor. Compruebe la dirección, o un proxy intermedio.</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>El proveedor quería enviar la petición a otro lugar, y eso no se sigue. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>El proveedor no acepta el identificador o el secreto del cliente. Corríjalos en «Editar los ajustes…».</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>El proveedor no da los ámbitos que pide el perfil. Cambie oauth.scopes en «Editar los ajustes…».</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>El proveedor no conoce la audiencia o el recurso que pide el perfil. Cambie oauth.audience en «Editar los ajustes…».</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>El proveedor no permite a este cliente iniciar sesión así. Pruebe otra forma.</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>El proveedor lo rechazó. Compare los ajustes del perfil con lo que dice.</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>El proveedor nombró a dos personas distintas, así que no se usa su respuesta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>Lo que el proveedor dice de sí mismo no se puede usar. Pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>El proveedor no admite PKCE con S256, sin el que Warder no trabaja. Pruebe a iniciar sesión en otro dispositivo.</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>El proveedor quiere un secreto de cliente. Délo en «Editar los ajustes…».</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>El proveedor no ofrece esto.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>La respuesta vino de otro emisor que el preguntado, así que no se usó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor no es del tipo que debería, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor no está firmado de modo que pruebe nada, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor está firmado con una clave que el proveedor no nombra, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>La clave del proveedor es demasiado débil para probar nada, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>La firma del token de identidad del proveedor no es válida, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor exige entender algo que Warder no conoce, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor nombra a otro emisor, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor es para otra audiencia, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>El token de identidad del proveedor es de otro inicio de sesión (su nonce es otro), así que no se tomó.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor no corresponde al token de acceso que vino con él, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>Falta algo en el token de identidad del proveedor, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>El token de identidad del proveedor no es correcto, así que no se tomó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>El token de identidad del proveedor aún no vale. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>El token de identidad del proveedor ya había terminado. ¿Está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>El token renovado es de otra persona, así que no se usa. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>El proveedor no dio token de identidad. Pida el ámbito openid.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Algo falló (%1).</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>Aún no se muestra ninguna página.</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>Cifrada. Su certificado es de una autoridad de este perfil o de este equipo.</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>Cifrada, y su certificado es válido.</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>Sin cifrar; la página está en este equipo.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>Sin cifrar: cualquiera en el camino puede leer y cambiar esta página.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · sesión iniciada como %2</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Terminó a las %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>No lo hay hasta que alguien inicie sesión</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>Renovado %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>renovación prevista %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>No se puede renovar: inicie sesión de nuevo cuando termine</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Se mantiene mientras Warder funcione: se prolonga con cada renovación</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>Sin fin conocido</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>Sesión iniciada %1 · se mantiene mientras Warder funcione</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Se mantiene mientras Warder funcione</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>Ningún programa lo recibe</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>Se pregunta antes por cada programa</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>Cada programa suyo puede pedirlo sin pregunta</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programa desconocido</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>no recibió nada</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 Próximo intento a las %2.</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>Se está obteniendo uno nuevo…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>Nada la renueva: inicie sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Renovándose</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Necesita una decisión</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando el depósito de claves</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>renovándose…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Fuera de línea, próximo intento %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>Tokens pegados</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>Sesiones web</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (hace %2)</translation>
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
        <translation>El token vale hasta %1.</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>El token no tiene fin conocido.</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Sesión iniciada. %1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Renovado. %1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Falló una renovación. %1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>Un servicio rechazó el token, así que se quiso otro.</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>La sesión terminó. %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>Está prevista la próxima renovación.</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>Warder lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>El token termina y nada lo renueva. Inicie sesión de nuevo antes.</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>La sesión termina, se renueve lo que se renueve. Inicie sesión de nuevo antes.</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Un token de %1 a %2.</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>Un token desde %1, sin fin.</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 termina a las %2</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>se está iniciando sesión en %1</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 no se puede renovar por ahora</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>el archivo de %1 está dañado</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 espera sus secretos</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 necesita que inicie sesión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Sin token de %1 a %2: no se pudo renovar.</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Previsto: un token nuevo cada %1 aproximadamente, mientras Warder funcione.</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>Sesión iniciada, sin token.</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>La sesión sigue iniciada. Un token llega cuando un programa lo pide.</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>Se renueva solo</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>No termina</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>No se puede renovar</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Fuera de línea, próximo intento %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>Falló, próximo intento %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>Iniciar sesión: lo piden programas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln suceso</numerusform>
            <numerusform>%1, %2, %Ln sucesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>Nadie ha iniciado sesión, así que no hay nada que pueda terminar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>La sesión (%Ln) aguanta más allá de %1, si este equipo sigue encendido y en línea.</numerusform>
            <numerusform>Las %Ln sesiones aguantan más allá de %1, si este equipo sigue encendido y en línea.</numerusform>
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
            <numerusform>%1; y %Ln más</numerusform>
            <numerusform>%1; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%Ln de %1 no aguantará hasta %2 sin usted: %3.</numerusform>
            <numerusform>%Ln de %1 no aguantarán hasta %2 sin usted: %3.</numerusform>
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
        <translation>Warder: el agente no funciona</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder está bloqueado</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warder está en pausa hasta %1: los programas no obtienen tokens</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder: %Ln perfil le necesita</numerusform>
            <numerusform>Warder: %Ln perfiles le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warder está fuera de línea</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder: todo va bien</translation>
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
        <translation>flytectl pide un token a Warder siempre que lo necesita.</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>flytekit vuelve a pedir a Warder cuando un token ha terminado, también en programas que duran mucho.</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>kubectl ejecuta Warder para sus credenciales (una entrada exec en el kubeconfig).</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>git pide a Warder la contraseña de este servidor, y de ningún otro.</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>La herramienta de GitHub toma el token de una variable.</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>Piden a Warder las credenciales de este registro.</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>pip pide a Warder la contraseña de este índice de paquetes.</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>Toda la línea de cabecera va a curl por su entrada estándar, así que no está en ningún argumento.</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>Cualquier programa, por una variable</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>El programa recibe un token en su entorno, válido mientras viva ese token.</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Un script</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>Imprime el token y nada más; uno que termine pronto se renueva antes.</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>No hay sesión, así que los programas no obtienen nada por aquí hasta que inicie sesión. Puede configurarlos antes.</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>El archivo de este perfil está dañado, así que los programas no obtienen nada por aquí hasta que se repare.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>Muestra lo que tiene Warder, inicia sesión y mantiene un icono en la bandeja.</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>Hacer una pregunta dada por la entrada estándar (lo usa el agente).</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Iniciar sin mostrar la ventana.</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>Una dirección warder:// que abrir; pregunta antes de añadir nada.</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Iniciar sesión - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>Iniciar sesión en %1 - Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>La página para iniciar sesión</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>Esta página se ejecuta dentro de Warder, que podría leer lo que escriba.</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>Su aislamiento está desactivado por QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>No se pudieron leer las autoridades de certificación de este perfil (http.ca_file).</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Cargar de nuevo</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>De dónde es la página</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>Abrir en mi pr&amp;opio navegador</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>La página dice: «%1»</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>El certificado de %1 no es válido, así que no se envió nada allí. El motivo: %2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>La página ha fallado</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>Empiece de nuevo, o ábrala en su propio navegador.</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>La página ha terminado</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>Warder mira su respuesta, y esta ventana se cierra sola. Si sigue abierta, la respuesta no era la de este inicio de sesión: empiece de nuevo.</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>No se puede confiar en esta página</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>No se puede llegar a esta página</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>Compruebe la red y empiece de nuevo, o ábrala en su propio navegador. El motivo: %1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>La página quería guardar un archivo. Aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>La página quería abrir una ventana por su cuenta. Si espera una, use su propio navegador.</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>La página pidió ubicación, cámara, micrófono o notificaciones. Aquí no los recibe.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>La página quería ir a una dirección que ni está cifrada ni en este equipo, o que es de otro programa. Se ha detenido.</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>La página pidió un archivo. Aquí no recibe ninguno.</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>El servidor pide un nombre y una contraseña fuera de su página, lo que aquí no funciona. Use su propio navegador.</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>El servidor pidió un certificado personal y no recibió ninguno. Si lo necesita, use su propio navegador.</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>Google no deja iniciar sesión dentro de otros programas. Use su propio navegador.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>QUIÉN LO PIDIÓ EN LOS ÚLTIMOS SIETE DÍAS</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>Quién pidió tokens</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>Leyendo quién lo pidió…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>Ningún programa ha pedido un token de este perfil en los últimos siete días. Cuando uno lo pida, aparecerá aquí con los programas que lo iniciaron.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2. Dice de sí mismo: «%1»</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 pidió %2: %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>Qué recibió</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Mirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>Añadir e iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>Dirección del servicio o de su proveedor de identidad</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Averiguarlo solo</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>LO QUE HAY ALLÍ</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>NOMBRE Y CLIENTE</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>Nombre &amp;que usan los programas</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>Em&amp;isor en el que confía el servidor</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>Identificador de &amp;cliente</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>INICIAR SESIÓN POR</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>INICIAR SESIÓN CON</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>Mi &amp;navegador</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>Otro &amp;dispositivo</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>Warder muestra un código que se escribe en el teléfono o en cualquier otra pantalla.</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>Su navegador conserva el gestor de contraseñas y las claves de acceso.</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>Má&amp;s ajustes</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>Más ajustes, uno por línea</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>Un ajuste por línea, como en el archivo del perfil:</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>Bienvenido a Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>a saber</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>Registre en el proveedor una aplicación nativa (pública) con la dirección de redirección %1.</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>Registre allí (%1) una aplicación con la dirección de redirección %2.</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>&amp;Importar un archivo de otro programa…</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>LO QUE CONVIENE SABER ANTES</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>Para empezar, pegue la dirección del servicio o de su proveedor de identidad.</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>Warder inicia sesión una vez en cada servicio, mantiene viva la sesión y entrega a sus programas tokens de corta duración.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>La línea %1 de los ajustes no es «clave = valor».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>El agente había terminado de forma inesperada. Ya funciona de nuevo.</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>Iniciando de nuevo el agente…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Buscando el agente…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>El agente no funciona</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>Bloqueado: no se entrega nada</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>Disponible en %1 · %Ln petición hoy</numerusform>
            <numerusform>Disponible en %1 · %Ln peticiones hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>El agente ha terminado de forma inesperada y se está iniciando de nuevo. Los programas no obtienen tokens por un momento.</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>El agente fue detenido: los programas no obtienen tokens hasta que lo inicie de nuevo.</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El agente termina una y otra vez, e iniciarlo no ha servido. Su registro quizá diga por qué: %1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>El agente se ha detenido: los programas no obtienen tokens hasta que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>Este token no se puede renovar: vale hasta que termine. Inicie sesión de nuevo antes.</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>La bóveda no es lo último que escribió Warder: faltan registros o son más antiguos que otros. No se renueva nada hasta que acepte lo que hay.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>Se restauró una copia anterior de la bóveda. No se renueva nada hasta que la acepte.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>No se puede usar el archivo settings.toml (%1). Los ajustes anteriores siguen vigentes hasta que Warder se reinicie.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>No se puede usar el archivo settings.toml (%1). Los programas no reciben tokens hasta que corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>La actividad no se está registrando: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>Un proxy empieza por http:// o socks5://, o es la palabra env para lo que diga el entorno.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>Esta no es la dirección de un proxy. Una así sería: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>Dé la ruta completa del archivo, desde /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>En este archivo no hay ningún certificado. Debe estar en formato PEM, con una línea BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 no lo escribió Warder y se deja como está. Para decidirlo aquí, elimine ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>No se pudo eliminar %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>LO QUE WARDER DEBE SABER</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1 (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>Preguntando al servicio si acepta el token…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>El servicio acepta el token.</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>El servicio acepta el token y le conoce como %1.</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Dice que termina a las %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1, en el token: %2</translation>
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
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>PORTAPAPELES</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>&amp;Retirar un token copiado tras</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>Segundos hasta retirar un token copiado</translation>
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
        <translation>Va marcado como secreto, para que lo omitan los historiales del portapapeles que conozcan la marca.</translation>
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
        <translation>QUIÉN LO PIDE</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>LO QUE RECIBE</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Una vez</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>Esta &amp;sesión</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>Para esta sesión de terminal</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>&amp;Más tiempo</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Siempre para %1</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Siempre para %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Por una &amp;hora</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>Por &amp;8 horas</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Se cierra y rechaza en %L1 s</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>QUIÉN PUEDE TENER TOKENS</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>Perfiles que n&amp;o dicen nada:</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>Si los programas reciben tokens de los perfiles que no dicen nada</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>Es el ajuste serve.consent de cada perfil: elija allí «Editar los ajustes…».</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>Lo que se permitió</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vocar</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>Revocar lo elegido</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>R&amp;evocarlo todo</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Revocarlo todo</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>Los programas reciben tokens</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Preguntarme antes</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>Ningún programa los recibe</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>Este agente no recuerda nada de lo permitido.</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>Leyendo lo que se permitió…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>No se recuerda nada: se pregunta cada vez por cada programa. Lo que permita para más de una vez aparece aquí.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se puede leer %1, así que aquí todo está como viene con Warder. Su próximo cambio sustituye el archivo y guarda una copia al lado.</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>Estos ajustes de %1 tienen valores imposibles y se toman como vienen con Warder: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>No se pudo escribir %1, así que esto vale hasta que termine Warder: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>REGISTRO Y DIAGNÓSTICO</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>El a&amp;gente registra</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>Lo que registra el agente</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>&amp;Mirarlo todo</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Mirarlo todo</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>Guardar &amp;este texto…</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>Guardar este texto…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>&amp;Copiarlo</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>Un solo texto para leer y adjuntar a una pregunta. Nunca hay secretos en él; los nombres de perfiles, equipos y personas se sustituyen.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>Solo lo que falla</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El registro es %1. Los secretos nunca llegan a él.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
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
        <translation>Nada puede renovarlo. Inicie sesión de nuevo u obtenga otro token antes.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>ENCONTRADO EN ESTE EQUIPO</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>Warder puede tomar dónde inician sesión estos. Sus archivos quedan como están, y no se escribe nada antes de que elija.</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · con lo que es secreto, para la bóveda</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>Añadir %Ln perfil</numerusform>
            <numerusform>Añadir %Ln perfiles</numerusform>
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
        <translation>Variables cuyos nombres empiezan por FLYTE_</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programa desconocido</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>Todo en una sesión de %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>fin de la sesión</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 puede tener %2 de %3 hasta %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Puede tener</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
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
        <translation>%1 no es un archivo, así que no se leyó nada. Elija el propio archivo de configuración.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>No se puede leer el archivo %1 (%2). Mire sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>El archivo %1 supera los 192 KiB, así que no se leyó. Importe la parte que trata del inicio de sesión.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>En %1 no hay nada de lo que hacer un perfil. Añada uno por su dirección.</translation>
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
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>Esto es lo que dice %1. No se escribe nada hasta que lo importe, y el archivo queda como está.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln perfil</numerusform>
            <numerusform>&amp;Importar %Ln perfiles</numerusform>
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
        <translation>%1 para %2, en %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>Con qué puede empezar</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>O ELIJA DE QUÉ SE TRATA</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>queda el %L1 por ciento</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>No queda nada</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>BLOQUEO</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>Bloqueado, Warder no entrega nada ni guarda secretos en memoria.</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>Bloquear si no lo he &amp;usado en</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>Bloquear tras estos minutos sin uso</translation>
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
        <translation>Bloquear antes de &amp;suspender el equipo</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>Bloquear antes de suspender el equipo</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>Bloquear &amp;con la pantalla</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>Lo que los programas piden por sí mismos no cuenta como uso. Un Warder bloqueado no sirve a nadie, así que una tarea nocturna no obtiene token.</translation>
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
        <translation>+ &amp;Añadir</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ajust&amp;es</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>&amp;Salir y dejar de servir</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar &amp;token</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Más para este perfil</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La orden está en el portapapeles.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>Warder no puede añadir nada ahora. Desbloquéelo o inicie su agente y abra el enlace de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>&amp;Qué se puede hacer…</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>Agente detenido</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desbloq&amp;uear…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Leyendo los perfiles…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>El token está en el portapapeles. Se retira en %Ln segundo.</numerusform>
            <numerusform>El token está en el portapapeles. Se retira en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>El token está en el portapapeles y queda allí hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>No se pudo iniciar ningún navegador. Copie la dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%Ln perfil importado. Inicie sesión para usarlo.</numerusform>
            <numerusform>%Ln perfiles importados. Inicie sesión para usarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>El perfil está en %1, sin secretos.</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 ya está. Aún no tiene sesión propia: inicie sesión para usarlo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder está bloqueado</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>No entrega nada ni guarda secretos en memoria hasta que lo desbloquee. Las sesiones siguen donde estaban.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>No se pudieron leer los perfiles</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>&amp;Aceptar esta bóveda</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>El servidor dice: «%1»</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>RED</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>Para cada perfil que no diga otra cosa. Allí el ajuste es http.proxy o http.ca_file.</translation>
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
        <translation>Vacío para ninguno; env para lo que diga el entorno del agente. A este equipo siempre se llega sin él.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>Un archivo PEM con autoridades de confianza además de las del sistema. Vacío para solo el sistema.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICACIONES</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>Un perfil necesita iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>Un perfil necesita iniciar sesión</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>Va a t&amp;erminar un token que nada renueva</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>Va a terminar un token que nada renueva</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>Un &amp;programa tomó un token, en los perfiles que lo avisan</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>Un programa tomó un token, en los perfiles que lo avisan</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>Es el ajuste serve.notify de cada perfil: elija allí «Editar los ajustes…».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 necesita iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%Ln perfil necesita iniciar sesión</numerusform>
            <numerusform>%Ln perfiles necesitan iniciar sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>Iniciar sesión en todos</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>Los programas que lo usan no obtienen token hasta que inicie sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>TOKEN DE ACCESO</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>ÁMBITOS</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTIDAD</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>El proveedor no ha dicho quién es.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>SE ENTREGA COMO</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
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
        <translation>Aún no lo ha pedido ningún programa.</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 — no concedido</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>Aún no se concedió ninguno.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>firma comprobada</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>firma sin comprobar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>Más para este perfil</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>&amp;Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>Iniciar sesión en otro &amp;dispositivo</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>&amp;Comprobar con el servicio</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>&amp;Editar los ajustes…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>Elimina&amp;r el perfil…</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;plicar…</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>E&amp;xportar sin secretos…</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>Abrir la página &amp;web del servicio</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>El perfil no puede llamarse %1: el nombre está ocupado, o tiene otros caracteres que a-z, 0-9, puntos, guiones y guiones bajos. Serviría %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>No se pudo escribir el archivo %1 (%2). Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 vuelve a tener su valor predeterminado.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>El secreto del cliente ya no está.</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>El secreto del cliente está en la bóveda.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>Todos los ajustes de este perfil. Un valor se guarda al salir de él, y uno vacío significa el predeterminado. Los comentarios y el orden del archivo quedan como están.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>AJUSTES</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Ajustes del perfil</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>SECRETO DEL CLIENTE</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>Secreto del cliente, si el proveedor dio uno: va a la bóveda y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardarlo</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>Guardar el secreto del cliente</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>Leyendo el perfil…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>El archivo del perfil tal como quedaría</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>%1: vacío</translation>
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
        <translation>sus ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Puesto en</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
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
        <translation>%1, %2, %3, queda %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>Cómo se agrupa y ordena la lista</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>Agrupar, ordenar, mostrar una etiqueta</translation>
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
        <translation>&amp;Orden propio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>Lo qu&amp;e termina antes</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>Lo &amp;que pide atención antes</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>&amp;Todos los perfiles</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>Bloqueado. Los perfiles vuelven a aparecer aquí cuando desbloquee Warder.</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>No se pudieron leer los perfiles. %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Aún no hay perfiles.</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Leyendo los perfiles…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>Ya ningún perfil tiene la etiqueta «%1».</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Mostrar todos</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>Solo «%1» ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>Mostrar todos los perfiles, no solo «%1»</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Páginas del perfil</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>R&amp;esumen</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Act&amp;ividad</translation>
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
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>Sin respuesta se rechaza tras 30 segundos.</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>Desbloquear Warder</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>La frase de contraseña abre la bóveda de sus sesiones.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desbloq&amp;uear</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>¿Es lo que se quiere?</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>Esa no era la frase de contraseña. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Sella la bóveda de sus sesiones, y se escribe cada vez que se inicia el agente. Si la olvida, inicie sesión en todas partes de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
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
        <translation>Código QR con la dirección donde iniciar sesión</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>El token que dio se borra de la bóveda. En el servicio sigue valiendo hasta que termine o se revoque allí.</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>Los tokens de su orden se olvidan; no se toca aquello con lo que la orden inicia sesión.</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>Sus cookies se olvidan. La sesión en el servicio sigue hasta que termine o cierre sesión allí.</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>Su sesión se termina en el servicio, y su token se olvida.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>Se pide al proveedor que revoque la sesión, donde pueda hacerlo. Se olvidan el token de renovación y los de acceso.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>Se pide al proveedor que revoque el token de acceso, donde pueda hacerlo, y Warder lo olvida.</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>¿Eliminar %1? Su archivo se borra, y los programas que lo pidan recibirán un error.</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>También se olvida lo que se permitió a los programas.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>El token, oculto</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Mantener para mostrar</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>El token se muestra mientras se mantiene el botón o la barra espaciadora.</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>Se retira del portapapeles tras 30 segundos.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>SOCKETS PARA OTROS LUGARES</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>Un socket que entrega los tokens de unos pocos perfiles y nada más, para reenviarlo a otra máquina o a un contenedor. Créelo con: warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>Sockets para otros lugares</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>Eliminar el socket elegido</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar otra vez</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>Este agente no crea sockets para otros lugares.</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>Leyendo los sockets…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>El depósito de claves de su escritorio guarda la clave de la bóveda: quien pueda abrirlo puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>Una frase de contraseña protege la bóveda: nadie puede leerla sin ella, vaya donde vaya una copia.</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>Un archivo de clave junto a la bóveda no la protege de quien pueda leer sus archivos, pero aparta la clave de las copias de la bóveda sola.</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>Nadie ha dicho aún quién guarda la clave de la bóveda.</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Cada programa suyo puede tener los tokens de: %1.</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Se pregunta por cada programa para: %1.</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Ningún programa recibe los tokens de: %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Mirando qué cambiaría…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Un enlace %1 a %2</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>En el perfil: %1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>Este archivo debe editarlo usted: añada estas líneas.</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>Esto cambiaría. Se guarda al lado una copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Ya está configurado.</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 pregunta ahora a Warder. Para deshacerlo: warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>Comprobar si el servidor lo acepta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>Encontrar el proveedor</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Pedir un código</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Esperarle</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>Obtener los tokens</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>Comprobar quién inició sesión</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Guardar la sesión</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>PASOS</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>Copiar la dir&amp;ección</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>INICIAR SESIÓN EN CUALQUIER DISPOSITIVO</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>Copiar el có&amp;digo</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>Escanear con un teléfono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>Abra %1 y escriba</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>¿&amp;Sin teléfono ni otra pantalla? Usar un navegador aquí</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>¿Aquí no hay navegador? Iniciar sesión en otro &amp;dispositivo</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>SU TOKEN</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>Inicie sesión en la página y copie sus cookies de sesión de las herramientas de desarrollo del navegador.</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>El servicio le da su token a usted, no a Warder: péguelo una vez, y Warder lo guarda en la bóveda.</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Las coo&amp;kies, como NAME=VALUE:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>Cookies de sesión</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>INICIAR SESIÓN CON SU NAVEGADOR</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>NADA QUE HACER</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>Dirección en la que terminó el inicio de sesión</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>Warder obtiene el token por sí mismo.</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>Preguntando al proveedor dónde está su página…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>Tras iniciar sesión, el navegador termina en una página que dice que no está autenticado. Es lo correcto: copie la dirección completa de esa página.</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>Su navegador muestra la página del proveedor. Vuelva cuando diga que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>La dirección de esa página, en &amp;menos de dos minutos:</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>¿Inició sesión en otro equipo? Su navegador ter&amp;mina en una página que no se abre. Pegue la dirección de esa página:</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>El código termina en %1. Compárelo con el que muestra la página antes de aceptar.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>Inicios de sesión en curso al mismo tiempo</translation>
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
        <translation>falló</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>viene después</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1 (solo tokens de acceso)</translation>
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
        <translation>Ahora</translation>
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
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>token anterior</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>se tiene ahora</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>se tiene ahora, sin renovar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>sin token, falló la renovación</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>sesión, si se renueva como está previsto</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>falló la renovación</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>rechazado por un servicio</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>próximo intento</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>terminará</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesión terminada</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>No se pudo leer lo que pasó antes. %1</translation>
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
        <translation>Señale algo, o muévase con las flechas, para leer qué es. Ctrl y la rueda, o + y −, amplían y reducen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>A&amp;hora</translation>
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
        <translation>&amp;7 días</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Buscando el agente…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>El agente no está</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>Sin él nadie sabe qué se tenía ni qué está previsto.</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder está bloqueado</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>Lo que se tenía y lo previsto se muestra de nuevo cuando desbloquee.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Desbloq&amp;uear…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Leyendo lo que pasó…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>Aún no hay perfiles</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>Cuando haya uno, esta página muestra cuándo se renovaron sus tokens, cuándo terminan y si aguantan la noche.</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>Añadir &amp;un perfil</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>No se tiene nada</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>Las flechas se mueven entre perfiles y sus sucesos.</translation>
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
        <translation>No hay token que mirar hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>No hay token de identidad. Un proveedor lo da cuando se pide el ámbito openid.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opaco</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>Este token no es un JWT: no dice nada por sí mismo, y solo el servicio al que va sabe lo que vale.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>Se piden las claves del proveedor, para ver si la firma es válida.</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>El agente es demasiado antiguo para comprobarla.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>No se sabe si la firma es válida. %1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>La firma es válida: firmado con %1 por una clave del proveedor que no tiene nombre.</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>La firma es válida: firmado con %1 por la clave %2 del proveedor.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Firma comprobada</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>No aceptable</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Firma rechazada</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>Pedido y no concedido: %1. Lo que necesite ese ámbito será rechazado.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>El perfil pide la audiencia %1, y el token no nombra ninguna.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>El perfil pide la audiencia %1, y el token es para %2.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>To&amp;ken de acceso</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>Token &amp;de identidad</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>FIRMA</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>LO QUE DICE</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Declaraciones del token</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>EL TOKEN MISMO</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>Quien tenga este texto es usted hasta que termine. Mostrarlo y copiarlo se anota en Actividad.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Leyendo el token…</translation>
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
        <translation>Lo que «Configurármelo» y warder setup han cambiado en archivos de otros programas. Deshacer repone lo que había antes.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>Programas configurados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>Deshacer la configuración</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>Iniciar sesión en %Ln</numerusform>
            <numerusform>Iniciar sesión en los %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>%Ln más en la ventana…</numerusform>
            <numerusform>%Ln más en la ventana…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir Warder</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Iniciar el agente</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>Salir y dejar de servir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Seguir sirviendo</translation>
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
        <translation>Por una hora</translation>
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
        <translation>LO QUE CAMBIARÍA</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>E&amp;scribirlo</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copiar la orden para %1</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Configurármelo…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>Configurarme %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
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
        <translation>%1 tomó un token de %2</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>Abra Warder para ver qué más tomó, o para que se le pregunte antes.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Abrir Warder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>Elija cómo protege Warder lo que guarda</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>Warder guarda las sesiones en una bóveda cifrada. Aquí no responde ningún depósito de claves que pueda guardar la clave de la bóveda, así que elija quién lo hace. Puede cambiarlo después.</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>UNA FRASE DE CONTRASEÑA</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Sin ella nadie puede leer la bóveda, vaya donde vaya una copia. Se escribe una vez cada vez que se inicia el agente. Si la olvida, inicie sesión en todas partes de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
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
        <translation>UN ARCHIVO DE CLAVE</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>La clave está en un archivo que solo su cuenta puede leer, y Warder nunca le pregunta nada. Protege de otros usuarios de este equipo, y una copia de la bóveda sin el archivo de clave no vale nada. No protege de quien tenga este disco o una copia de seguridad con los dos archivos, ni de programas que se ejecuten como usted.</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>&amp;Usar un archivo de clave</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar un archivo de clave</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>Aún no había bóveda, así que no había nada que empezar de nuevo.</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>La bóveda está vacía, y los perfiles están como estaban. La bóveda anterior se guarda en %1. Inicie sesión de nuevo en los perfiles.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>LA BÓVEDA</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>&amp;Proteger con una frase…</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>Proteger con una frase…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>Gua&amp;rdar la clave en el depósito</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Guardar la clave en el depósito</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>&amp;Guardar la clave en un archivo</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Guardar la clave en un archivo</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>&amp;Frase nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Frase nueva otra vez</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>&amp;Poner la frase</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Poner la frase</translation>
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
        <translation>Empezar con una bóveda &amp;vacía…</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Empezar con una bóveda vacía…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>Leyendo quién guarda la clave de la bóveda…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>Sin su clave nadie puede leer esta bóveda, tampoco Warder. Si se sustituyó el depósito de claves o se movió un archivo, ponga la clave donde estaba y todo vuelve. Si se ha perdido del todo, empiece con una bóveda vacía: los perfiles quedan, y se inicia sesión en cada uno otra vez.</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>Una bóveda vacía es un comienzo nuevo: los perfiles quedan, y se inicia sesión en cada uno otra vez. La bóveda anterior se guarda al lado.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Empezar con una bóveda vacía</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>¿Empezar con una bóveda vacía? Cada perfil queda y con la sesión cerrada. No se revoca nada en los proveedores: cierre antes la sesión de los perfiles donde eso importe.</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>&amp;Empezar con una bóveda vacía</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>Desbloquear Warder</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Elimina&amp;r</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>Nombre del perfil nuevo. Recibe los mismos ajustes, sin sesión ni secreto:</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>Exportar %1 sin secretos</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>Importar perfiles de un archivo</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>Un enlace a Warder</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>Un enlace quiere que Warder mire esta dirección, para que pueda añadir un perfil. ¿Sabe de quién es?</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Mirar</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>ESTA VENTANA</translation>
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
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>Iniciar con &amp;mi sesión, sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>Iniciar con mi sesión, sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>Al cerrar la ventana, &amp;Warder sigue funcionando</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>Al cerrar la ventana, Warder sigue funcionando</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>Queda en la bandeja, o minimizado donde no la hay. Sin esto, cerrar termina el programa; el agente sigue sirviendo en todo caso.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
</TS>
