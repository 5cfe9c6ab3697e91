<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>Donné, autorisé une fois</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>Donné, autorisé pour sa session</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>Donné, autorisé pour un temps</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>Donné, toujours autorisé</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>Refusé : ce profil ne donne rien</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>Refusé par vous</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>Refusé : personne n’a répondu à la question</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>Refusé de nouveau sans question</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>Refusé : il avait demandé trop souvent</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>Refusé : trop de questions à la fois</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>Refusé : il n’y avait pas d’écran pour demander</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>Montré dans la fenêtre</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>Rien : personne n’était connecté</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>Rien : la session était terminée</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>Rien : Warder était verrouillé</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>Rien : Warder était en pause</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>Rien : le fournisseur était injoignable</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Quelqu’un d’ailleurs, par %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programme inconnu</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>Rien (%1)</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>Ce n’est pas une adresse que Warder peut ouvrir. En voici une : warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>L’adresse de ce lien n’est pas de celles que Warder interroge. Elle doit commencer par https:// et être écrite simplement.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>Un jeton que j’ai</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>Vous collez le jeton à la connexion. Warder le garde dans le coffre et vous le rappelle avant sa fin.</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>Il s&amp;e termine le</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>Adresse qui &amp;dit s’il fonctionne</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>Une commande qui affiche un jeton</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>Warder exécute la commande à la connexion et avant la fin du jeton. On vous demande avant d’écrire une commande dans un profil.</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>Ligne de co&amp;mmande</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>Où se &amp;trouve le jeton dans sa sortie, si ce n’est pas toute la sortie</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>Duré&amp;e de vie d’un jeton, s’il ne la dit pas lui-même</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>Le cookie de session d’une page web</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>Vous vous connectez sur la page ; son cookie de session est gardé et donné à vos programmes.</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>Adresse de la pa&amp;ge de connexion</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>Coo&amp;kies qui forment la session</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>Adresse qui &amp;dit s’il vaut encore</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>Texte de cette page pour qui &amp;est déconnecté</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>Comment il est signé</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>Laquelle des clés du fournisseur l’a signé</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>Laquelle des clés du serveur l’a signé (nom de Flyte pour kid)</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Quel type de jeton c’est</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Quel type de contenu il porte</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>Extensions qu’un lecteur doit comprendre, ou refuser le jeton</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>Où se trouvent ses clés selon le jeton ; Warder n’y regarde jamais</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>Une clé apportée par le jeton ; elle ne prouve rien et n’est pas utilisée</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>Empreinte du certificat de signature</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>Empreinte du certificat de signature (SHA-256)</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>Où se trouve son certificat selon le jeton ; Warder n’y regarde jamais</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a émis</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>De qui il parle, selon le nom du fournisseur</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>Quels services peuvent l’accepter</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand il se termine</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>Pas valable avant ce moment</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Quand il a été émis</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>Le numéro propre du jeton, pour le distinguer des autres</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>L’application pour laquelle il a été émis</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>L’application pour laquelle il a été émis (nom d’Okta)</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>L’application pour laquelle il a été émis (nom d’Entra ID)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>Les rôles de la personne dans le service</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>Les groupes dont la personne fait partie</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>Les rôles de la personne dans le domaine (Keycloak)</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>Les rôles de la personne dans chaque service (Keycloak)</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>Qui agit pour la personne</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>La clé que doit prouver qui présente le jeton</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>Lie le jeton à une seule connexion</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>Quand la personne a prouvé son identité pour la dernière fois</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>Quelle était la force de cette preuve</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>Par quel moyen : un mot de passe, une clé, un second facteur</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>Lie ce jeton au jeton d’accès venu avec lui</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>Lie ce jeton au code de sa connexion</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>La session chez le fournisseur</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>Comment on appelle la personne</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>Le nom avec lequel la personne se connecte ; il peut changer</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>Le nom avec lequel la personne se connecte (Entra ID)</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>Le numéro fixe de la personne dans l’annuaire (Entra ID)</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>L’annuaire de l’organisation (Entra ID)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>Si le fournisseur a vérifié cette adresse</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>Adresse d’une image ; Warder ne la charge pas</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>Adresse d’une page sur la personne</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>La langue de la personne</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>Le fuseau horaire de la personne</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>Quand ces faits ont changé pour la dernière fois</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>Qui est la personne chez le fournisseur derrière celui-ci (Dex)</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Version de la forme du jeton</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>%1 n’a pas pu être lancé. Sa place est à côté de ce programme.</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 ne s’est pas bien terminé et n’a rien dit.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Un programme inconnu veut un jeton pour %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 veut un jeton pour %2</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>interpréteur : le script décide</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>dans un bac à sable</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>son fichier a disparu ou été remplacé</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>ne peut être identifié</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programme inconnu</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>lancé par %1, terminal %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>lancé par %1</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>La demande vient d’ailleurs, par un socket transféré : personne ici ne peut dire de quel programme il s’agit.</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Travaille dans %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>Il dit de lui-même, et personne ne l’a vérifié : « %1 »</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Un jeton d’identité</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Un jeton d’accès</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Un jeton d’identité, encore %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>Un jeton d’accès, encore %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>Les programmes d’un même utilisateur peuvent s’imiter. Cette question protège des surprises, pas des logiciels malveillants.</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1 (Chromium %2, correctifs de sécurité jusqu’à %3)</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1, d’âge inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1 : ses correctifs ont %Ln an.</numerusform>
            <numerusform>%1 : ses correctifs ont %Ln ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1 : ses correctifs ont %Ln mois.</numerusform>
            <numerusform>%1 : ses correctifs ont %Ln mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>L’agent ne répond pas. Redémarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>Vous n’êtes pas connecté. Choisissez « Se connecter ».</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>Le fournisseur ne renouvelle plus cette session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>Un renouvellement a été interrompu et le fournisseur a remplacé le jeton entre-temps. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>Le fournisseur veut que vous vous connectiez vous-même. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>La connexion a été refusée chez le fournisseur. Réessayez, peut-être avec un autre compte.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>Le code n’a pas été saisi à temps. Réessayez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>Personne n’a terminé la connexion à temps. Réessayez.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>C’est annulé, et rien n’a changé.</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warder est verrouillé. Choisissez « Déverrouiller… ».</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Ce n’est pas le mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>Le fournisseur est injoignable. Warder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>La connexion au fournisseur s’est coupée. Warder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>Le nom du fournisseur est introuvable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Cela a pris trop de temps et a été abandonné. Réessayez.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>Le fournisseur a lui-même une panne. Warder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>Le fournisseur demande d’attendre. Warder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>Rien à cette adresse ne dit comment se connecter. Vérifiez l’adresse de l’émetteur.</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>Cette adresse n’est pas utilisable. Elle devrait ressembler à https://id.example.com.</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>Il faut un identifiant client. Enregistrez une application chez le fournisseur et saisissez son identifiant.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>Il y a déjà un profil de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>Ce n’est pas l’adresse où se termine cette connexion. Copiez l’adresse entière depuis le navigateur.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>Cette adresse appartient à une autre connexion. Celle-ci continue.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>Aucun navigateur n’a pu être lancé. Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>Ce profil appartient à l’administrateur et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>Le profil a été modifié entre-temps, rien n’a donc été écrit. Regardez-le et réessayez.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>Cette connexion est terminée. Recommencez-la.</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>Aucun jeton n’a encore été donné. Choisissez « Se connecter » et collez-le.</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>Le jeton donné est terminé. Obtenez-en un nouveau auprès de qui gère le service, puis connectez-vous avec.</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>Le fournisseur, le client ou les réglages TLS ont changé depuis votre connexion, rien n’a donc été envoyé. Si c’est voulu, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>Une autre personne qu’avant s’est connectée, l’ancienne session reste donc. Si c’est voulu, déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>Une ancienne copie du coffre a été remise, rien n’est donc renouvelé. Reconnectez-vous par sécurité.</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>L’adresse est en http et pas sur cet ordinateur, ou elle est dans un réseau privé alors que son fournisseur ne l’est pas. Rien n’a été envoyé. Si c’est voulu, autorisez-la par le réglage http.allow_http ou http.allow_private.</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>L’agent ne connaît aucun écran pour montrer une page ou une question. Connectez-vous plutôt sur un autre appareil.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>La connexion s’est coupée avant la réponse du fournisseur. Warder réessaie une fois quand un jeton est nécessaire.</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>Le fournisseur n’a pas prouvé qui il est, rien n’a donc été envoyé. Pour une autorité de certification privée, réglez http.ca_file.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>Le proxy a refusé la connexion. Vérifiez le réglage http.proxy.</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>Le fournisseur a répondu autre chose que ce que dit un fournisseur. Vérifiez l’adresse, ou un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>Le fournisseur voulait envoyer la demande ailleurs, ce qui n’est pas suivi. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>Le fournisseur n’accepte pas l’identifiant ou le secret du client. Corrigez-les sous « Modifier les réglages… ».</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>Le fournisseur ne donne pas les portées que demande le profil. Modifiez oauth.scopes sous « Modifier les réglages… ».</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>Le fournisseur ne connaît pas l’audience ou la ressource que demande le profil. Modifiez oauth.audience sous « Modifier les réglages… ».</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>Le fournisseur ne permet pas à ce client de se connecter ainsi. Essayez une autre façon.</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>Le fournisseur a refusé. Comparez les réglages du profil avec ce qu’il dit.</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>Le fournisseur a nommé deux personnes différentes, sa réponse n’est donc pas utilisée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>Ce que le fournisseur dit de lui-même n’est pas utilisable. Demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>Le fournisseur ne connaît pas PKCE avec S256, dont Warder ne se passe pas. Essayez de vous connecter sur un autre appareil.</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>Le fournisseur veut un secret client. Donnez-le sous « Modifier les réglages… ».</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>Le fournisseur n’offre pas cela.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>La réponse vient d’un autre émetteur que celui interrogé, elle n’a donc pas été utilisée. Réessayez.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur n’est pas du type voulu, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur n’est pas signé de façon à prouver quoi que ce soit, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur est signé par une clé que le fournisseur ne nomme pas, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>La clé du fournisseur est trop faible pour prouver quoi que ce soit, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>La signature du jeton d’identité du fournisseur ne tient pas, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur exige de comprendre ce que Warder ne connaît pas, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur nomme un autre émetteur, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur est pour une autre audience, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur appartient à une autre connexion (son nonce est différent), il n’a donc pas été repris.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur ne va pas avec le jeton d’accès venu avec lui, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>Il manque quelque chose dans le jeton d’identité du fournisseur, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>Le jeton d’identité du fournisseur n’est pas juste, la connexion n’a donc pas été reprise.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>Le jeton d’identité du fournisseur n’est pas encore valable. L’horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>Le jeton d’identité du fournisseur était déjà terminé. L’horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>Le jeton renouvelé appartient à une autre personne, il n’est donc pas utilisé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>Le fournisseur n’a pas donné de jeton d’identité. Demandez la portée openid.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Quelque chose a échoué (%1).</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>Aucune page n’est encore montrée.</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>Chiffrée. Son certificat vient d’une autorité de ce profil ou de cet ordinateur.</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>Chiffrée, et son certificat est bon.</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>Non chiffrée ; la page est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>Non chiffrée : quiconque est sur le chemin peut lire et modifier cette page.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · connecté en tant que %2</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Terminé à %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>Il n’y en a pas avant une connexion</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>Renouvelé %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>renouvellement prévu %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>Il ne peut pas être renouvelé : reconnectez-vous à sa fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Maintenue tant que Warder fonctionne : prolongée à chaque renouvellement</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>Sans fin connue</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>Connexion %1 · maintenue tant que Warder fonctionne</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Maintenue tant que Warder fonctionne</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>Aucun programme n’en reçoit</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>On vous interroge d’abord pour chaque programme</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>Chacun de vos programmes peut demander sans question</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programme inconnu</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>n’a rien reçu</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 Prochain essai à %2.</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>Un nouveau est en route…</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>Rien ne la renouvelle : reconnectez-vous</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Demande une décision</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Attend le trousseau</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Fichier défectueux</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>renouvellement…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hors ligne, prochain essai %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>Jetons collés</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>Sessions web</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>%1 j</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (dans %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (il y a %2)</translation>
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
        <translation>Le jeton vaut jusqu’à %1.</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>Le jeton n’a pas de fin connue.</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Connecté. %1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Renouvelé. %1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Un renouvellement a échoué. %1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>Un service a refusé le jeton, un autre a donc été demandé.</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>La session s’est terminée. %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>Le prochain renouvellement est prévu.</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>Warder réessaie.</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>Le jeton se termine, et rien ne le renouvelle. Reconnectez-vous avant.</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>La session se termine, quoi qu’on renouvelle d’ici là. Reconnectez-vous avant.</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Un jeton de %1 à %2.</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>Un jeton depuis %1, sans fin.</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 se termine à %2</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>connexion à %1 en cours</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 ne peut pas être renouvelé pour le moment</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>le fichier de %1 est défectueux</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 attend ses secrets</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 a besoin de votre connexion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Pas de jeton de %1 à %2 : il n’a pas pu être renouvelé.</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Prévu : un nouveau jeton environ toutes les %1, tant que Warder fonctionne.</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>Connecté, sans jeton.</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>Toujours connecté. Un jeton vient quand un programme en demande un.</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>Renouvelé de lui-même</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>Ne finit pas</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Finit %1</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>Non renouvelable</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hors ligne, prochain essai %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>Échec, prochain essai %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>À connecter : des programmes demandent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln événement</numerusform>
            <numerusform>%1, %2, %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>Personne n’est connecté, rien ne peut donc se terminer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>La session (%Ln) tient au-delà de %1, si cet ordinateur reste allumé et en ligne.</numerusform>
            <numerusform>Les %Ln sessions tiennent au-delà de %1, si cet ordinateur reste allumé et en ligne.</numerusform>
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
            <numerusform>%1 ; et %Ln autre</numerusform>
            <numerusform>%1 ; et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%Ln sur %1 ne tiendra pas jusqu’à %2 sans vous : %3.</numerusform>
            <numerusform>%Ln sur %1 ne tiendront pas jusqu’à %2 sans vous : %3.</numerusform>
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
        <translation>Warder : l’agent ne fonctionne pas</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder est verrouillé</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warder est en pause jusqu’à %1 : les programmes n’obtiennent pas de jeton</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder : %Ln profil a besoin de vous</numerusform>
            <numerusform>Warder : %Ln profils ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warder est hors ligne</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder : tout va bien</translation>
    </message>
    <message>
        <source>Warder: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Warder : %1</translation>
    </message>
</context>
<context>
    <name>UseIt</name>
    <message>
        <source>flytectl asks Warder for a token whenever it needs one.</source>
        <translation>flytectl demande un jeton à Warder chaque fois qu’il lui en faut un.</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>flytekit redemande à Warder quand un jeton est terminé, même dans des programmes qui durent longtemps.</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>kubectl exécute Warder pour ses identifiants (une entrée exec dans le kubeconfig).</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>git demande à Warder le mot de passe de cet hôte, et d’aucun autre.</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>L’outil de GitHub prend le jeton dans une variable.</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>Ils demandent à Warder les identifiants de ce registre.</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>pip demande à Warder le mot de passe de cet index de paquets.</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>Toute la ligne d’en-tête va à curl par son entrée standard, elle n’est donc dans aucun argument.</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>N’importe quel programme, par une variable</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>Le programme reçoit un jeton dans son environnement, valable tant que vit ce jeton.</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Un script</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>Affiche le jeton et rien d’autre ; un jeton qui finit bientôt est d’abord renouvelé.</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>Il n’y a pas de session, les programmes n’obtiennent donc rien par là avant votre connexion. Vous pouvez les configurer avant.</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>Le fichier de ce profil est défectueux, les programmes n’obtiennent donc rien par là avant sa réparation.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>Montre ce que Warder détient, connecte, et garde une icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>Poser une question donnée sur l’entrée standard (utilisé par l’agent).</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Démarrer sans montrer la fenêtre.</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>Une adresse warder:// à ouvrir ; demande avant d’ajouter quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Connexion - Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>Connexion à %1 - Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>La page de connexion</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>Cette page s’affiche dans Warder, qui pourrait lire ce que vous tapez.</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>Son bac à sable est désactivé par QTWEBENGINE_DISABLE_SANDBOX.</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>Les autorités de certification de ce profil (http.ca_file) n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>D’où vient la page</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>&amp;Ouvrir plutôt dans mon navigateur</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>La page dit : « %1 »</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>Le certificat de %1 n’est pas bon, rien n’y a donc été envoyé. La raison : %2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>La page a planté</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>Recommencez, ou ouvrez-la plutôt dans votre navigateur.</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>La page a terminé</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>Warder examine sa réponse, et cette fenêtre se ferme d’elle-même. Si elle reste, la réponse n’était pas celle de cette connexion : recommencez.</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>Cette page n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>Cette page est injoignable</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>Vérifiez le réseau et recommencez, ou ouvrez-la plutôt dans votre navigateur. La raison : %1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>La page voulait enregistrer un fichier. Rien n’est enregistré ici.</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>La page voulait ouvrir elle-même une fenêtre. Si elle en attend une, utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>La page a demandé votre position, caméra, micro ou les notifications. Elle ne les obtient pas ici.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>La page voulait aller à une adresse qui n’est ni chiffrée ni sur cet ordinateur, ou qui appartient à un autre programme. Cela a été arrêté.</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>La page a demandé un fichier. Elle n’en obtient pas ici.</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>Le serveur demande un nom et un mot de passe hors de sa page, ce qui ne fonctionne pas ici. Utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>Le serveur a demandé un certificat personnel et n’en a pas reçu. S’il en faut un, utilisez plutôt votre navigateur.</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>Google ne laisse personne se connecter à l’intérieur d’autres programmes. Utilisez plutôt votre navigateur.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>QUI A DEMANDÉ CES SEPT DERNIERS JOURS</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>Qui a demandé des jetons</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>Aucun programme n’a demandé de jeton de ce profil au cours des sept derniers jours. Dès qu’un programme en demande un, il apparaît ici avec ceux qui l’ont lancé.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2. Il dit de lui-même : « %1 »</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 a demandé %2 : %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>Ce qu’il a reçu</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>Ajouter et &amp;se connecter</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>Adresse du service ou de son fournisseur d’identité</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Type de fournisseur</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Trouver tout seul</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>CE QUI S’Y TROUVE</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>NOM ET CLIENT</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>&amp;Nom utilisé par les programmes</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>Émetteur auquel le serveur fa&amp;it confiance</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>Identifiant &amp;client</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>SE CONNECTER PAR</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Façon de se connecter</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>SE CONNECTER AVEC</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>&amp;Mon navigateur</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>&amp;Un autre appareil</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>Warder montre un code à saisir sur votre téléphone ou tout autre écran.</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>Votre navigateur garde votre gestionnaire de mots de passe et vos clés d’accès.</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>&amp;Plus de réglages</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>Plus de réglages, un par ligne</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>Un réglage par ligne, comme dans le fichier du profil :</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>Bienvenue dans Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>Enregistrez chez le fournisseur une application native (publique) avec l’adresse de redirection %1.</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>Enregistrez-y (%1) une application avec l’adresse de redirection %2.</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>Importer un &amp;fichier d’un autre programme…</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>CE QU’IL FAUT SAVOIR AVANT</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>Pour commencer, collez l’adresse du service ou de son fournisseur d’identité.</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>Warder se connecte une fois à chaque service, maintient la session et donne à vos programmes des jetons de courte durée.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>La ligne %1 des réglages n’est pas « clé = valeur ».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>L’agent s’était arrêté de façon inattendue. Il fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>Redémarrage de l’agent…</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Recherche de l’agent…</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>L’agent ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>Verrouillé : rien n’est donné</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>Joignable par %1 · %Ln demande aujourd’hui</numerusform>
            <numerusform>Joignable par %1 · %Ln demandes aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>L’agent s’est arrêté de façon inattendue et redémarre. Les programmes n’obtiennent pas de jeton pendant un instant.</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>L’agent a été arrêté : les programmes n’obtiennent pas de jeton tant que vous ne le relancez pas.</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>L’agent s’arrête sans cesse, et le relancer n’a rien changé. Son journal dit peut-être pourquoi : %1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>L’agent s’est arrêté : les programmes n’obtiennent pas de jeton avant qu’il ne refonctionne.</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>Ce jeton ne peut pas être renouvelé : il vaut jusqu’à sa fin. Reconnectez-vous avant.</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>Le coffre n’est pas ce que Warder a écrit en dernier : des entrées manquent ou sont plus anciennes que d’autres. Rien n’est renouvelé tant que vous n’acceptez pas son contenu.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>Une ancienne copie du coffre a été remise. Rien n’est renouvelé tant que vous ne l’acceptez pas.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>Le fichier settings.toml est inutilisable (%1). Les réglages précédents restent en vigueur jusqu’au redémarrage de Warder.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>Le fichier settings.toml est inutilisable (%1). Les programmes ne reçoivent aucun jeton tant que vous ne corrigez ou ne supprimez pas le fichier.</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>L’activité n’est pas enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>Un proxy commence par http:// ou socks5://, ou c’est le mot env pour ce que dit l’environnement.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>Ce n’est pas une adresse de proxy. En voici une : http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>Donnez le chemin complet du fichier, à partir de /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Il doit être au format PEM, avec une ligne BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 n’a pas été écrit par Warder et reste tel quel. Pour décider ici, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 n’a pas pu être supprimé : %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>CE QUE WARDER DOIT SAVOIR</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1 (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>On demande au service s’il accepte le jeton…</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>Le service accepte le jeton.</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>Le service accepte le jeton et vous connaît sous le nom de %1.</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Il dit que cela se termine à %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>Assertions</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1, dans le jeton : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the name of a claim, %2 its value, %3 what it means</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>PRESSE-PAPIERS</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>&amp;Retirer un jeton copié après</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>Secondes avant de retirer un jeton copié</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(jamais)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>Il est marqué comme secret, pour que les historiques du presse-papiers qui connaissent cette marque l’omettent.</translation>
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
        <translation>QUI DEMANDE</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>CE QU’IL REÇOIT</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>Une f&amp;ois</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>Cette &amp;session</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>Pour cette session de terminal</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>portées</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>&amp;Plus longtemps</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Toujours pour %1</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus longtemps</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Toujours pour %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pour une &amp;heure</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>Pour &amp;8 heures</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Se ferme et refuse dans %L1 s</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>QUI PEUT AVOIR DES JETONS</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>Pr&amp;ofils qui ne disent rien :</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>Si les programmes reçoivent les jetons des profils qui ne disent rien</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>C’est le réglage serve.consent de chaque profil : choisissez-y « Modifier les réglages… ».</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>Ce qui a été autorisé</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Ré&amp;voquer</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>Révoquer le choix</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>Tout révoqu&amp;er</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Tout révoquer</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>Les programmes reçoivent des jetons</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Me demander d’abord</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>Aucun programme n’en reçoit</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>Cet agent ne retient rien de ce qui a été autorisé.</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>Lecture de ce qui a été autorisé…</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>Rien n’est retenu : on vous interroge à chaque fois pour chaque programme. Ce que vous autorisez plus d’une fois apparaît ici.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ne peut pas être lu, tout est donc ici comme fourni avec Warder. Votre prochaine modification remplace le fichier et en garde une copie à côté.</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>Ces réglages de %1 ont des valeurs impossibles et sont pris comme fournis avec Warder : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 n’a pas pu être écrit, cela vaut donc jusqu’à la fin de Warder : %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>JOURNAL ET DIAGNOSTIC</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>L’a&amp;gent note</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>Ce que l’agent note</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>&amp;Tout examiner</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Tout examiner</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>&amp;Enregistrer ce texte…</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>Enregistrer ce texte…</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>Un seul texte à lire et à joindre à une question. Il ne contient jamais de secret ; les noms de profils, d’hôtes et de personnes sont remplacés.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>Seulement ce qui échoue</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le journal est %1. Aucun secret n’y entre jamais.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
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
        <translation>%1 se termine : %2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>Rien ne peut le renouveler. Reconnectez-vous ou obtenez un nouveau jeton avant.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Ouvrir Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>TROUVÉ SUR CET ORDINATEUR</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>Warder peut reprendre où ceux-ci se connectent. Vos fichiers restent tels quels, et rien n’est écrit avant votre choix.</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · avec ce qui est secret, pour le coffre</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>Ajouter %Ln profil</numerusform>
            <numerusform>Ajouter %Ln profils</numerusform>
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
        <translation>Variables dont le nom commence par FLYTE_</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Un programme inconnu</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>Tout dans une session de %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>la fin de la session</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 peut avoir %2 de %3 jusqu’à %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Peut avoir</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>%1 n’est pas un fichier, rien n’a donc été lu. Choisissez le fichier de configuration lui-même.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu (%2). Regardez ses permissions.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>Le fichier %1 dépasse 192 Kio, il n’a donc pas été lu. Importez la partie qui concerne la connexion.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>Il n’y a rien dans %1 dont faire un profil. Ajoutez-en plutôt un par son adresse.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>Voici ce que dit %1. Rien n’est écrit avant que vous l’importiez, et le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln profil</numerusform>
            <numerusform>&amp;Importer %Ln profils</numerusform>
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
        <translation>%1 pour %2, dans %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>Ce par quoi vous pouvez commencer</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>OU CHOISISSEZ CE QUE C’EST</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>%L1 pour cent restants</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Plus rien</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>VERROUILLAGE</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>Verrouillé, Warder ne donne rien et ne garde aucun secret en mémoire.</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>Verrouiller sans usage &amp;depuis</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>Verrouiller après autant de minutes sans usage</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(jamais)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>Verrouiller avant la mi&amp;se en veille</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>Verrouiller avant la mise en veille</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>Verrouiller ave&amp;c l’écran</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>Ce que les programmes demandent d’eux-mêmes ne compte pas comme usage. Un Warder verrouillé ne sert personne : une tâche de nuit n’obtient pas de jeton.</translation>
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
        <translation>+ &amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Verroui&amp;ller</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Réglag&amp;es</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>Quitter et ne plus &amp;servir</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Plus pour ce profil</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>Warder ne peut rien ajouter maintenant. Déverrouillez-le ou lancez son agent, puis rouvrez le lien.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>&amp;Ce qu’on peut faire…</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>Agent arrêté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Déverro&amp;uiller…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Lecture des profils…</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>Le jeton est dans le presse-papiers. Il en est retiré dans %Ln seconde.</numerusform>
            <numerusform>Le jeton est dans le presse-papiers. Il en est retiré dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>Le jeton est dans le presse-papiers et y reste jusqu’à ce qu’autre chose soit copié.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>Aucun navigateur n’a pu être lancé. Copiez plutôt l’adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%Ln profil importé. Connectez-vous pour l’utiliser.</numerusform>
            <numerusform>%Ln profils importés. Connectez-vous pour les utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>Le profil est dans %1, sans secrets.</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 est là. Il n’a pas encore de session : connectez-vous pour l’utiliser.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder est verrouillé</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>Il ne donne rien et ne garde aucun secret en mémoire avant d’être déverrouillé. Les sessions reprennent où elles étaient.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Les profils n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>&amp;Accepter ce coffre</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>Le serveur dit : « %1 »</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>RÉSEAU</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>Pour chaque profil qui ne dit rien d’autre. Le réglage y est http.proxy ou http.ca_file.</translation>
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
        <translation>Vide pour aucun ; env pour ce que dit l’environnement de l’agent. Cet ordinateur lui-même est toujours joint sans proxy.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>Un fichier PEM d’autorités de confiance en plus de celles du système. Vide pour le système seul.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>NOTIFICATIONS</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>Un profil a be&amp;soin d’une connexion</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>Un profil a besoin d’une connexion</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>Un j&amp;eton se termine que rien ne renouvelle</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>Un jeton se termine que rien ne renouvelle</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>Un &amp;programme a pris un jeton, pour les profils qui le signalent</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>Un programme a pris un jeton, pour les profils qui le signalent</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>C’est le réglage serve.notify de chaque profil : choisissez-y « Modifier les réglages… ».</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 a besoin d’une connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%Ln profil a besoin d’une connexion</numerusform>
            <numerusform>%Ln profils ont besoin d’une connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Ouvrir Warder</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>Se connecter à tous</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>Les programmes qui l’utilisent n’obtiennent pas de jeton avant votre connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>JETON D’ACCÈS</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>PORTÉES</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITÉ</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>Le fournisseur n’a pas dit qui c’est.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>DONNÉ SOUS LA FORME</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIER USAGE</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>Aucun programme n’a encore demandé.</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 — non accordée</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>Aucune n’a encore été accordée.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>signature vérifiée</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>signature non vérifiée</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>Plus pour ce profil</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>&amp;Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>&amp;Se connecter sur un autre appareil</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>Vérifier auprès du servi&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>Modifi&amp;er les réglages…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>Supp&amp;rimer le profil…</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>Du&amp;pliquer…</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>E&amp;xporter sans secrets…</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>Ouvrir la page &amp;web du service</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>Le profil ne peut pas s’appeler %1 : le nom est pris, ou a d’autres caractères que a-z, 0-9, points, tirets et soulignés. %2 conviendrait.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>Le fichier %1 n’a pas pu être écrit (%2). Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 a retrouvé sa valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>Le secret client est parti.</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>Le secret client est dans le coffre.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>Chaque réglage de ce profil. Une valeur est enregistrée quand vous la quittez, une valeur vide signifie la valeur par défaut. Les commentaires et l’ordre du fichier restent tels quels.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher des réglages</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Termi&amp;né</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>RÉGLAGES</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Réglages du profil</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>SECRET CLIENT</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>Secret client, si le fournisseur en a donné un : il va dans le coffre et n’est plus jamais montré.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>Garder le secret client</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>Lecture du profil…</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Montrer le &amp;fichier</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>Le fichier du profil tel qu’il serait</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>%1 : vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>ce profil</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>vos réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
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
        <translation>%1, %2, %3, encore %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Chercher des profils</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>Comment la liste est groupée et triée</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>Grouper, trier, montrer une étiquette</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>&amp;Votre propre ordre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>C&amp;e qui finit d’abord</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>&amp;Ce qui demande attention d’abord</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>&amp;Tous les profils</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Seulement « %1 »</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>Verrouillé. Les profils réapparaissent ici dès que vous déverrouillez Warder.</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Les profils n’ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Il n’y a pas encore de profils.</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Lecture des profils…</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>Plus aucun profil n’a l’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>Seulement « %1 » ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>Montrer tous les profils, pas seulement « %1 »</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Pages du profil</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>Utilis&amp;er</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Ac&amp;tivité</translation>
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
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>Sans réponse, c’est refusé après 30 secondes.</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>Déverrouiller Warder</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>La phrase de passe ouvre le coffre de vos sessions.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Déverro&amp;uiller</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>Est-ce voulu ?</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>A&amp;utoriser</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>Ce n’était pas la phrase de passe. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Elle scelle le coffre de vos sessions, et vous la tapez à chaque démarrage de l’agent. Si vous l’oubliez, vous vous reconnectez partout.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>Code QR avec l’adresse de connexion</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>Le jeton que vous avez donné est effacé du coffre. Auprès du service il reste valable jusqu’à sa fin ou sa révocation là-bas.</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>Les jetons de sa commande sont oubliés ; ce avec quoi la commande se connecte n’est pas touché.</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>Ses cookies sont oubliés. La session auprès du service continue jusqu’à sa fin ou jusqu’à ce que vous vous y déconnectiez.</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>Sa session est terminée auprès du service, et son jeton oublié.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>On demande au fournisseur de révoquer la session, s’il le peut. Le jeton de renouvellement et les jetons d’accès sont oubliés.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>On demande au fournisseur de révoquer le jeton d’accès, s’il le peut, et Warder l’oublie.</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>Supprimer %1 ? Son fichier est effacé, et les programmes qui le demandent reçoivent ensuite une erreur.</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>Ce que les programmes pouvaient en avoir est oublié aussi.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>Le jeton, caché</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>&amp;Maintenir pour montrer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>Le jeton est montré tant que le bouton ou la barre d’espace est maintenu.</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>Il est retiré du presse-papiers après 30 secondes.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>SOCKETS POUR AILLEURS</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>Un socket qui donne les jetons de quelques profils et rien d’autre, à transférer vers une autre machine ou dans un conteneur. À créer avec : warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>Sockets pour ailleurs</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>Supprimer le socket choisi</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>Cet agent ne fait pas de sockets pour ailleurs.</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>Lecture des sockets…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>Le trousseau de votre bureau garde la clé du coffre : qui peut l’ouvrir peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>Une phrase de passe protège le coffre : personne ne peut le lire sans elle, où qu’aille une copie.</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>Un fichier de clé à côté du coffre ne le protège de personne qui peut lire vos fichiers, mais tient la clé à l’écart des copies du seul coffre.</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>Personne n’a encore dit qui garde la clé du coffre.</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Chacun de vos programmes peut avoir les jetons de : %1.</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>On vous interroge sur chaque programme pour : %1.</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Aucun programme ne reçoit les jetons de : %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>Termi&amp;né</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>Examen de ce qui changerait…</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Un lien %1 vers %2</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>Dans le profil : %1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>Ce fichier est à modifier par vous : ajoutez ces lignes.</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>Voici ce qui changerait. Une copie de l’existant est gardée à côté.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>C’est déjà configuré.</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 interroge maintenant Warder. Pour revenir en arrière : warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le jeton</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>Vérifier si le serveur l’accepte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>Trouver le fournisseur</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Demander un code</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Vous attendre</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>Obtenir les jetons</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>Vérifier qui s’est connecté</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Garder la session</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>ÉTAPES</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>Copi&amp;er l’adresse</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>SE CONNECTER SUR N’IMPORTE QUEL APPAREIL</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>Copier le co&amp;de</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>Scanner avec un téléphone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>Ouvrez %1 et saisissez</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>&amp;Pas de téléphone, pas de second écran ? Utiliser un navigateur ici</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>Pas &amp;de navigateur ici ? Se connecter sur un autre appareil</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>VOTRE JETON</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>Connectez-vous sur la page, puis copiez ses cookies de session depuis les outils de développement du navigateur.</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>Le service donne son jeton à vous, pas à Warder : collez-le une fois, et Warder le garde dans le coffre.</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Les coo&amp;kies, sous la forme NAME=VALUE :</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>&amp;Jeton :</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>Cookies de session</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>SE CONNECTER AVEC VOTRE NAVIGATEUR</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>RIEN À FAIRE</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>Adresse où la connexion s’est terminée</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>Warder obtient le jeton de lui-même.</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>On demande au fournisseur où est sa page…</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>Après la connexion, le navigateur aboutit à une page qui dit que vous n’êtes pas authentifié. C’est normal : copiez l’adresse entière de cette page.</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>Votre navigateur montre la page du fournisseur. Revenez quand elle dit que vous êtes connecté.</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>L’adresse de cette page, dans les deux &amp;minutes :</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>&amp;Connecté sur un autre ordinateur ? Son navigateur aboutit à une page qui ne s’ouvre pas. Collez l’adresse de cette page :</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>Le code se termine dans %1. Comparez-le au code que montre la page avant d’accepter.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>Connexions en cours en même temps</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign-in beside others: %1 is a sign for how far it is, %2 the profile, %3 how far it is</extracomment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a profile, %2 how far its sign-in is</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>viendra ensuite</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1 (jetons d’accès seulement)</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln connecté</numerusform>
            <numerusform>%Ln connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>État : %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>jeton détenu avant</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>détenu maintenant</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>détenu maintenant, non renouvelé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>pas de jeton, renouvellement échoué</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>session, si renouvelée comme prévu</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnexion</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>renouvellement échoué</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>refusé par un service</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>prochain essai</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>va se terminer</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session terminée</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Ce qui s’est passé avant n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>%1 à %2</translation>
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
        <translation>Pointez quelque chose, ou déplacez-vous avec les flèches, pour lire ce que c’est. Ctrl et la molette, ou + et −, agrandissent et réduisent.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>Mai&amp;ntenant</translation>
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
        <translation>&amp;7 jours</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Recherche de l’agent…</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>L’agent n’est pas là</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>Sans lui, personne ne sait ce qui était détenu et ce qui est prévu.</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder est verrouillé</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>Ce qui était détenu et ce qui est prévu réapparaît dès que vous déverrouillez.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Déverro&amp;uiller…</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Lecture de ce qui s’est passé…</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>Il n’y a pas encore de profils</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>Dès qu’il y en a un, cette page montre quand ses jetons ont été renouvelés, quand ils finissent, et s’ils tiennent la nuit.</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>Aj&amp;outer un profil</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Rien de détenu</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>Les flèches passent d’un profil et de ses événements à l’autre.</translation>
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
        <translation>Il n’y a pas de jeton à regarder avant une connexion.</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>Il n’y a pas de jeton d’identité. Un fournisseur en donne un quand on demande la portée openid.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Opaque</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>Ce jeton n’est pas un JWT : il ne dit rien par lui-même, et seul le service auquel il est destiné sait ce qu’il vaut.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>Les clés du fournisseur sont demandées, pour voir si la signature tient.</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>L’agent est trop ancien pour la vérifier.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>On ne sait pas si la signature tient. %1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>La signature tient : signé avec %1 par une clé du fournisseur qui n’a pas de nom.</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>La signature tient : signé avec %1 par la clé %2 du fournisseur.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Inacceptable</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signature refusée</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>Demandé et non accordé : %1. Ce qui a besoin de cette portée sera refusé.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>Le profil demande l’audience %1, et le jeton n’en nomme aucune.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>Le profil demande l’audience %1, et le jeton est pour %2.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Jeton &amp;d’accès</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>Jeton d’&amp;identité</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>SIGNATURE</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>CE QU’IL DIT</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Assertions du jeton</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>LE JETON LUI-MÊME</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>Qui a ce texte est vous jusqu’à sa fin. Le montrer et le copier est noté dans Activité.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Lecture du jeton…</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>PROGRAMMES CONFIGURÉS</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>Ce que « Configurer pour moi » et warder setup ont changé dans des fichiers d’autres programmes. Défaire remet ce qui était là avant.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>Programmes configurés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>Défaire la configuration</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>Se connecter à %Ln</numerusform>
            <numerusform>Se connecter aux %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>%Ln autre dans la fenêtre…</numerusform>
            <numerusform>%Ln autres dans la fenêtre…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Ouvrir Warder</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Lancer l’agent</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>Quitter et ne plus servir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Pour 15 minutes</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Pour 8 heures</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>CE QUI CHANGERAIT</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>Écr&amp;ire</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Copier la commande pour %1</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Configurer pour moi…</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>Configurer %1 pour moi</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
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
        <translation>%1 a pris un jeton de %2</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>Ouvrez Warder pour voir ce qu’il a pris d’autre, ou pour être interrogé d’abord.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Ouvrir Warder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>Choisir comment Warder protège ce qu’il garde</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>Warder garde les sessions dans un coffre chiffré. Aucun trousseau ne répond ici pour garder la clé du coffre, vous choisissez donc qui le fait. Vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>UNE PHRASE DE PASSE</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Sans elle, personne ne peut lire le coffre, où qu’aille une copie. Vous la tapez une fois à chaque démarrage de l’agent. Si vous l’oubliez, vous vous reconnectez partout.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>UN FICHIER DE CLÉ</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>La clé est dans un fichier que seul votre compte peut lire, et Warder ne vous demande jamais rien. Cela protège des autres utilisateurs de cet ordinateur, et une copie du coffre sans le fichier de clé ne vaut rien. Cela ne protège pas de qui a ce disque ou une sauvegarde avec les deux fichiers, ni des programmes lancés sous votre nom.</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>&amp;Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>Il n’y avait pas encore de coffre, il n’y avait donc rien à recommencer.</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Le coffre est vide, et les profils sont comme avant. L’ancien coffre est gardé dans %1. Reconnectez-vous aux profils.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>LE COFFRE</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>&amp;Protéger par une phrase de passe…</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>Protéger par une phrase de passe…</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>Ga&amp;rder la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Garder la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>Garder la clé dans un &amp;fichier</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Garder la clé dans un fichier</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>Nouvelle p&amp;hrase de passe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Encore &amp;une fois</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>&amp;Fixer la phrase de passe</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Fixer la phrase de passe</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>C&amp;ommencer avec un coffre vide…</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Commencer avec un coffre vide…</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>Lecture de qui garde la clé du coffre…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>Sans sa clé, personne ne peut lire ce coffre, pas même Warder. Si le trousseau a été remplacé ou un fichier déplacé, remettez la clé où elle était, et tout revient. Si elle est perdue pour de bon, commencez avec un coffre vide : les profils restent, et vous vous reconnectez à chacun.</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>Un coffre vide est un nouveau départ : les profils restent, et vous vous reconnectez à chacun. L’ancien coffre est gardé à côté.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Commencer avec un coffre vide</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>Commencer avec un coffre vide ? Chaque profil reste et est déconnecté. Rien n’est révoqué chez les fournisseurs : déconnectez-vous d’abord des profils où cela compte.</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>&amp;Commencer avec un coffre vide</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>Déverrouiller Warder</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe :</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>Nom du nouveau profil. Il reçoit les mêmes réglages, sans session ni secret :</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>Exporter %1 sans secrets</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>Importer des profils d’un fichier</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>Un lien vers Warder</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>Un lien veut que Warder regarde cette adresse, pour que vous puissiez lui ajouter un profil. Savez-vous à qui elle est ?</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Regarder</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>CETTE FENÊTRE</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>Démarrer avec &amp;ma session, sans montrer la fenêtre</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>Démarrer avec ma session, sans montrer la fenêtre</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>Fermer la fenêtre laisse &amp;Warder fonctionner</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>Fermer la fenêtre laisse Warder fonctionner</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>Il reste dans la zone de notification, ou réduit s’il n’y en a pas. Sans cela, fermer quitte ; l’agent sert dans tous les cas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
</TS>
