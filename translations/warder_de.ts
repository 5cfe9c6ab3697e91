<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Served, allowed once</source>
        <translation>Ausgegeben, einmal erlaubt</translation>
    </message>
    <message>
        <source>Served, allowed for its session</source>
        <translation>Ausgegeben, für die Sitzung erlaubt</translation>
    </message>
    <message>
        <source>Served, allowed for a time</source>
        <translation>Ausgegeben, auf Zeit erlaubt</translation>
    </message>
    <message>
        <source>Served, always allowed</source>
        <translation>Ausgegeben, immer erlaubt</translation>
    </message>
    <message>
        <source>Refused: this profile gives nothing out</source>
        <translation>Abgelehnt: dieses Profil gibt nichts heraus</translation>
    </message>
    <message>
        <source>Refused by you</source>
        <translation>Von Hand abgelehnt</translation>
    </message>
    <message>
        <source>Refused: nobody answered the question</source>
        <translation>Abgelehnt: niemand hat die Frage beantwortet</translation>
    </message>
    <message>
        <source>Refused again without a question</source>
        <translation>Ohne Rückfrage erneut abgelehnt</translation>
    </message>
    <message>
        <source>Refused: it had asked too often</source>
        <translation>Abgelehnt: es hatte zu oft gefragt</translation>
    </message>
    <message>
        <source>Refused: too many questions at once</source>
        <translation>Abgelehnt: zu viele Fragen auf einmal</translation>
    </message>
    <message>
        <source>Refused: there was no screen to ask on</source>
        <translation>Abgelehnt: es gab keinen Bildschirm für die Frage</translation>
    </message>
    <message>
        <source>Shown to you</source>
        <translation>Im Fenster gezeigt</translation>
    </message>
    <message>
        <source>Nothing: nobody was signed in</source>
        <translation>Nichts: niemand war angemeldet</translation>
    </message>
    <message>
        <source>Nothing: the session had ended</source>
        <translation>Nichts: die Sitzung war beendet</translation>
    </message>
    <message>
        <source>Nothing: Warder was locked</source>
        <translation>Nichts: Warder war gesperrt</translation>
    </message>
    <message>
        <source>Nothing: Warder was paused</source>
        <translation>Nichts: Warder war angehalten</translation>
    </message>
    <message>
        <source>Nothing: the provider could not be reached</source>
        <translation>Nichts: der Anbieter war nicht erreichbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Somebody elsewhere, over %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Jemand von anderswo, über %1</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is what a token is for: an address or name</extracomment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Nothing (%1)</source>
        <extracomment>%1 is a reason in one word, such as server_error</extracomment>
        <translation>Nichts (%1)</translation>
    </message>
</context>
<context>
    <name>AddLink</name>
    <message>
        <source>This is no address that Warder can open. One looks like warder://add?address=https://id.example.com</source>
        <translation>Das ist keine Adresse, die Warder öffnen kann. Eine solche sieht so aus: warder://add?address=https://id.example.com</translation>
    </message>
    <message>
        <source>The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.</source>
        <translation>Die Adresse in diesem Link ist keine, die Warder fragen würde. Sie muss mit https:// beginnen und unverschlüsselt lesbar geschrieben sein.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A token that I have</source>
        <translation>Ein vorhandenes Token</translation>
    </message>
    <message>
        <source>You paste the token at the sign-in. Warder keeps it in the vault and reminds you before it ends.</source>
        <translation>Das Token wird beim Anmelden eingefügt. Warder bewahrt es im Tresor auf und erinnert, bevor es endet.</translation>
    </message>
    <message>
        <source>It &amp;ends on</source>
        <translation>Es &amp;endet am</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it works</source>
        <translation>A&amp;dresse, die zeigt, ob es funktioniert</translation>
    </message>
    <message>
        <source>A command that prints a token</source>
        <translation>Ein Befehl, der ein Token ausgibt</translation>
    </message>
    <message>
        <source>Warder runs the command at the sign-in and before the token ends. You are asked before a command is written into a profile.</source>
        <translation>Warder führt den Befehl beim Anmelden aus und bevor das Token endet. Bevor ein Befehl in ein Profil geschrieben wird, kommt eine Rückfrage.</translation>
    </message>
    <message>
        <source>Co&amp;mmand line</source>
        <translation>B&amp;efehlszeile</translation>
    </message>
    <message>
        <source>Where in its output the token is, if not all of i&amp;t</source>
        <translation>Wo das &amp;Token in der Ausgabe steht, wenn es nicht die ganze ist</translation>
    </message>
    <message>
        <source>How long a token lives, if it does not say so its&amp;elf</source>
        <translation>Lebensdauer eines Tokens, wenn es si&amp;e nicht selbst nennt</translation>
    </message>
    <message>
        <source>A web page&apos;s session cookie</source>
        <translation>Das Sitzungscookie einer Webseite</translation>
    </message>
    <message>
        <source>You sign in on the page; its session cookie is kept and handed to your programs.</source>
        <translation>Die Anmeldung geschieht auf der Seite; ihr Sitzungscookie wird aufbewahrt und an Programme gegeben.</translation>
    </message>
    <message>
        <source>Address of the pa&amp;ge to sign in on</source>
        <translation>Adresse der Seite zum An&amp;melden</translation>
    </message>
    <message>
        <source>Coo&amp;kies that are the session</source>
        <translation>Coo&amp;kies, die die Sitzung sind</translation>
    </message>
    <message>
        <source>A&amp;ddress that tells whether it still holds</source>
        <translation>A&amp;dresse, die zeigt, ob es noch gilt</translation>
    </message>
    <message>
        <source>T&amp;ext on that page for those who are signed out</source>
        <translation>Te&amp;xt auf dieser Seite für alle, die abgemeldet sind</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>How it is signed</source>
        <translation>Wie es signiert ist</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s keys signed it</source>
        <translation>Welcher Schlüssel des Anbieters es signiert hat</translation>
    </message>
    <message>
        <source>Which of the server&apos;s keys signed it (Flyte&apos;s name for kid)</source>
        <translation>Welcher Schlüssel des Servers es signiert hat (Flytes Name für kid)</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Welche Art Token es ist</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>Welche Art Inhalt es trägt</translation>
    </message>
    <message>
        <source>Extensions that a reader must understand, or refuse the token</source>
        <translation>Erweiterungen, die verstehen muss, wer das Token annimmt</translation>
    </message>
    <message>
        <source>Where the token says its keys are; Warder never looks there</source>
        <translation>Wo laut Token seine Schlüssel liegen; Warder sieht dort nie nach</translation>
    </message>
    <message>
        <source>A key that the token brings along; it proves nothing and is not used</source>
        <translation>Ein Schlüssel, den das Token mitbringt; er beweist nichts und wird nicht benutzt</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate</source>
        <translation>Fingerabdruck des Signaturzertifikats</translation>
    </message>
    <message>
        <source>Fingerprint of the signing certificate (SHA-256)</source>
        <translation>Fingerabdruck des Signaturzertifikats (SHA-256)</translation>
    </message>
    <message>
        <source>Where the token says its certificate is; Warder never looks there</source>
        <translation>Wo laut Token sein Zertifikat liegt; Warder sieht dort nie nach</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>Who it is about, as the provider names them</source>
        <translation>Um wen es geht, so wie der Anbieter die Person nennt</translation>
    </message>
    <message>
        <source>Which services may take it</source>
        <translation>Welche Dienste es annehmen dürfen</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>Vor dieser Zeit nicht gültig</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Wann es ausgestellt wurde</translation>
    </message>
    <message>
        <source>The token&apos;s own number, so that it can be told from others</source>
        <translation>Die eigene Nummer des Tokens, damit es von anderen zu unterscheiden ist</translation>
    </message>
    <message>
        <source>The application that it was issued to</source>
        <translation>Die Anwendung, für die es ausgestellt wurde</translation>
    </message>
    <message>
        <source>The application that it was issued to (Okta&apos;s name)</source>
        <translation>Die Anwendung, für die es ausgestellt wurde (bei Okta)</translation>
    </message>
    <message>
        <source>The application that it was issued to (Entra ID&apos;s name)</source>
        <translation>Die Anwendung, für die es ausgestellt wurde (bei Entra ID)</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>The person&apos;s roles at the service</source>
        <translation>Die Rollen der Person beim Dienst</translation>
    </message>
    <message>
        <source>The groups that the person is in</source>
        <translation>Die Gruppen, zu denen die Person gehört</translation>
    </message>
    <message>
        <source>The person&apos;s roles in the realm (Keycloak)</source>
        <translation>Die Rollen der Person im Realm (Keycloak)</translation>
    </message>
    <message>
        <source>The person&apos;s roles at each service (Keycloak)</source>
        <translation>Die Rollen der Person bei jedem Dienst (Keycloak)</translation>
    </message>
    <message>
        <source>Who acts for the person</source>
        <translation>Wer für die Person handelt</translation>
    </message>
    <message>
        <source>The key that whoever shows the token has to prove</source>
        <translation>Der Schlüssel, den nachweisen muss, wer das Token vorzeigt</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in of ours</source>
        <translation>Bindet das Token an eine einzelne Anmeldung</translation>
    </message>
    <message>
        <source>When the person last proved who they are</source>
        <translation>Wann die Person zuletzt nachgewiesen hat, wer sie ist</translation>
    </message>
    <message>
        <source>How strong that proof was</source>
        <translation>Wie stark dieser Nachweis war</translation>
    </message>
    <message>
        <source>By what means: a password, a key, a second factor</source>
        <translation>Wodurch: ein Passwort, ein Schlüssel, ein zweiter Faktor</translation>
    </message>
    <message>
        <source>Ties this token to the access token that came with it</source>
        <translation>Bindet dieses Token an das Zugriffstoken, das mit ihm kam</translation>
    </message>
    <message>
        <source>Ties this token to the code of its sign-in</source>
        <translation>Bindet dieses Token an den Code seiner Anmeldung</translation>
    </message>
    <message>
        <source>The session at the provider</source>
        <translation>Die Sitzung beim Anbieter</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>What the person is called</source>
        <translation>Wie die Person genannt wird</translation>
    </message>
    <message>
        <source>The name that the person signs in with; it may change</source>
        <translation>Der Name, mit dem sich die Person anmeldet; er kann sich ändern</translation>
    </message>
    <message>
        <source>The name that the person signs in with (Entra ID)</source>
        <translation>Der Name, mit dem sich die Person anmeldet (Entra ID)</translation>
    </message>
    <message>
        <source>The person&apos;s fixed number in the directory (Entra ID)</source>
        <translation>Die feste Nummer der Person im Verzeichnis (Entra ID)</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory (Entra ID)</source>
        <translation>Das Verzeichnis der Organisation (Entra ID)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whether the provider has checked that address</source>
        <translation>Ob der Anbieter diese Adresse geprüft hat</translation>
    </message>
    <message>
        <source>Address of a picture; Warder does not load it</source>
        <translation>Adresse eines Bildes; Warder lädt es nicht</translation>
    </message>
    <message>
        <source>Address of a page about the person</source>
        <translation>Adresse einer Seite über die Person</translation>
    </message>
    <message>
        <source>The person&apos;s language</source>
        <translation>Die Sprache der Person</translation>
    </message>
    <message>
        <source>The person&apos;s time zone</source>
        <translation>Die Zeitzone der Person</translation>
    </message>
    <message>
        <source>When these facts last changed</source>
        <translation>Wann sich diese Angaben zuletzt geändert haben</translation>
    </message>
    <message>
        <source>Who the person is at the provider behind this one (Dex)</source>
        <translation>Wer die Person beim Anbieter dahinter ist (Dex)</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>Version der Form des Tokens</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 could not be started. It belongs beside this program.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>%1 konnte nicht gestartet werden. Es gehört neben dieses Programm.</translation>
    </message>
    <message>
        <source>%1 did not end well and said nothing.</source>
        <translation>%1 endete nicht gut und hat nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>ConsentQuestion</name>
    <message>
        <source>An unknown program wants a token for %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Ein unbekanntes Programm möchte ein Token für %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <extracomment>%1 is a program, %2 a profile</extracomment>
        <translation>%1 möchte ein Token für %2</translation>
    </message>
    <message>
        <source>interpreter: the script decides</source>
        <translation>Interpreter: das Skript entscheidet</translation>
    </message>
    <message>
        <source>in a sandbox</source>
        <translation>in einer Sandbox</translation>
    </message>
    <message>
        <source>its file is gone or was replaced</source>
        <translation>seine Datei ist weg oder wurde ersetzt</translation>
    </message>
    <message>
        <source>cannot be identified</source>
        <translation>lässt sich nicht bestimmen</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>started by %1, terminal %2</source>
        <extracomment>%1 is a program, %2 a terminal such as pts/3</extracomment>
        <translation>gestartet von %1, Terminal %2</translation>
    </message>
    <message>
        <source>started by %1</source>
        <extracomment>%1 is a program</extracomment>
        <translation>gestartet von %1</translation>
    </message>
    <message>
        <source>It asks from elsewhere, over a forwarded socket: nobody here can tell which program that is.</source>
        <translation>Es fragt von anderswo, über einen weitergeleiteten Socket: niemand kann hier sagen, welches Programm das ist.</translation>
    </message>
    <message>
        <source>Working in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Arbeitet in %1</translation>
    </message>
    <message>
        <source>It says of itself, and nobody has checked that: “%1”</source>
        <extracomment>%1 is a text that a program has given; nothing of it is checked</extracomment>
        <translation>Es sagt von sich selbst, und niemand hat das geprüft: „%1“</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Ein ID-Token</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Ein Zugriffstoken</translation>
    </message>
    <message>
        <source>An ID token, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Ein ID-Token, gilt noch %1</translation>
    </message>
    <message>
        <source>An access token, %1 left</source>
        <translation>Ein Zugriffstoken, gilt noch %1</translation>
    </message>
    <message>
        <source>Programs of your own user can imitate each other. This question protects against surprises, not against malware.</source>
        <translation>Programme desselben Benutzers können einander nachahmen. Diese Frage schützt vor Überraschungen, nicht vor Schadprogrammen.</translation>
    </message>
</context>
<context>
    <name>EngineAge</name>
    <message>
        <source>Qt WebEngine %1 (Chromium %2, security fixes up to %3)</source>
        <translation>Qt WebEngine %1 (Chromium %2, Sicherheitskorrekturen bis %3)</translation>
    </message>
    <message>
        <source>%1, of unknown age.</source>
        <translation>%1, Alter unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: ihre Fehlerkorrekturen sind %Ln Jahr alt.</numerusform>
            <numerusform>%1: ihre Fehlerkorrekturen sind %Ln Jahre alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: ihre Fehlerkorrekturen sind %Ln Monat alt.</numerusform>
            <numerusform>%1: ihre Fehlerkorrekturen sind %Ln Monate alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The agent does not answer. Restart it, then try again.</source>
        <translation>Der Agent antwortet nicht. Ihn neu starten und es dann erneut versuchen.</translation>
    </message>
    <message>
        <source>You are not signed in. Choose “Sign in”.</source>
        <translation>Niemand ist angemeldet. „Anmelden“ wählen.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>Die Sitzung ist beendet. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The provider does not renew this session any more. Sign in again.</source>
        <translation>Der Anbieter erneuert diese Sitzung nicht mehr. Erneut anmelden.</translation>
    </message>
    <message>
        <source>A renewal was interrupted and the provider has replaced the token meanwhile. Sign in again.</source>
        <translation>Eine Erneuerung wurde unterbrochen, und der Anbieter hat das Token inzwischen ersetzt. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in yourself. Sign in again.</source>
        <translation>Der Anbieter möchte eine Anmeldung von Hand. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in was refused at the provider. Try again, perhaps with another account.</source>
        <translation>Die Anmeldung wurde beim Anbieter abgelehnt. Erneut versuchen, vielleicht mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>The code was not entered in time. Try again to get a new one.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben. Erneut versuchen, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time. Try again.</source>
        <translation>Niemand hat die Anmeldung rechtzeitig beendet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing has changed.</source>
        <translation>Es wurde abgebrochen, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Warder is locked. Choose “Unlock…”.</source>
        <translation>Warder ist gesperrt. „Entsperren …“ wählen.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Das ist nicht das Passwort. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Warder tries again by itself.</source>
        <translation>Der Anbieter ist nicht erreichbar. Warder versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The connection to the provider broke. Warder tries again by itself.</source>
        <translation>Die Verbindung zum Anbieter brach ab. Warder versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s name cannot be found. Check the network and the address.</source>
        <translation>Der Name des Anbieters ist nicht zu finden. Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Try again.</source>
        <translation>Es dauerte zu lange und wurde aufgegeben. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. Warder tries again by itself.</source>
        <translation>Der Anbieter hat selbst einen Fehler. Warder versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider asks to wait. Warder tries again by itself.</source>
        <translation>Der Anbieter bittet zu warten. Warder versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Nothing at this address says how to sign in. Check the address of the issuer.</source>
        <translation>Unter dieser Adresse sagt nichts, wie man sich anmeldet. Die Adresse des Ausstellers prüfen.</translation>
    </message>
    <message>
        <source>This address cannot be used. It should look like https://id.example.com.</source>
        <translation>Diese Adresse ist nicht zu gebrauchen. Sie sollte so aussehen: https://id.example.com.</translation>
    </message>
    <message>
        <source>A client id is needed. Register an application at the provider and enter its id.</source>
        <translation>Eine Client-ID wird gebraucht. Beim Anbieter eine Anwendung registrieren und ihre ID eintragen.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another name.</source>
        <translation>Ein Profil dieses Namens gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>That is not the address at which this sign-in ends. Copy the whole address from the browser.</source>
        <translation>Das ist nicht die Adresse, an der diese Anmeldung endet. Die ganze Adresse aus dem Browser kopieren.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. This one goes on.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung. Diese hier geht weiter.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>Kein Browser konnte gestartet werden. Die Adresse kopieren und selbst öffnen.</translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This profile belongs to the administrator and cannot be changed here.</source>
        <translation>Dieses Profil gehört der Systemverwaltung und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>The profile was changed meanwhile, so nothing was written. Look at it and try again.</source>
        <translation>Das Profil wurde inzwischen geändert, deshalb wurde nichts geschrieben. Es ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Start it again.</source>
        <translation>Diese Anmeldung ist beendet. Sie neu beginnen.</translation>
    </message>
    <message>
        <source>No token has been given yet. Choose “Sign in” and paste it.</source>
        <translation>Noch wurde kein Token eingegeben. „Anmelden“ wählen und es einfügen.</translation>
    </message>
    <message>
        <source>The token that was given has ended. Get a new one from whoever runs the service, then sign in with it.</source>
        <translation>Das eingegebene Token ist beendet. Vom Betreiber des Dienstes ein neues holen und sich damit anmelden.</translation>
    </message>
    <message>
        <source>The provider, the client or the TLS settings have changed since you signed in, so nothing was sent. If that is meant, sign in again.</source>
        <translation>Anbieter, Client oder TLS-Einstellungen haben sich seit der Anmeldung geändert, deshalb wurde nichts gesendet. Wenn das gewollt ist, erneut anmelden.</translation>
    </message>
    <message>
        <source>Somebody else signed in than before, so the old session stays. If that is meant, sign out first.</source>
        <translation>Jemand anderes als zuvor hat sich angemeldet, deshalb bleibt die alte Sitzung. Wenn das gewollt ist, zuerst abmelden.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back, so nothing is renewed. Sign in again to be safe.</source>
        <translation>Eine ältere Kopie des Tresors wurde zurückgespielt, deshalb wird nichts erneuert. Sicherheitshalber erneut anmelden.</translation>
    </message>
    <message>
        <source>The address is http and not on this computer, or it is in a private network although its provider is not. Nothing was sent. If that is right, allow it with the setting http.allow_http or http.allow_private.</source>
        <translation>Die Adresse ist http und nicht auf diesem Rechner, oder sie liegt in einem privaten Netz, ihr Anbieter aber nicht. Es wurde nichts gesendet. Wenn das so gewollt ist, mit der Einstellung http.allow_http oder http.allow_private erlauben.</translation>
    </message>
    <message>
        <source>The agent knows of no display to show a page or a question on. Sign in on another device instead.</source>
        <translation>Der Agent kennt keinen Bildschirm für eine Seite oder eine Frage. Stattdessen auf einem anderen Gerät anmelden.</translation>
    </message>
    <message>
        <source>The connection broke before the provider answered. Warder tries once more when a token is needed.</source>
        <translation>Die Verbindung brach ab, bevor der Anbieter antwortete. Warder versucht es noch einmal, wenn ein Token gebraucht wird.</translation>
    </message>
    <message>
        <source>The provider did not prove who it is, so nothing was sent. For a private certificate authority, set http.ca_file.</source>
        <translation>Der Anbieter hat nicht nachgewiesen, wer er ist, deshalb wurde nichts gesendet. Für eine eigene Zertifizierungsstelle http.ca_file setzen.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the setting http.proxy.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt. Die Einstellung http.proxy prüfen.</translation>
    </message>
    <message>
        <source>The provider answered something that is not what a provider says. Check the address, or a proxy in between.</source>
        <translation>Der Anbieter hat etwas geantwortet, das ein Anbieter nicht sagt. Die Adresse prüfen, oder einen Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The provider wanted to send the request somewhere else, which is not followed. Check the address.</source>
        <translation>Der Anbieter wollte die Anfrage woandershin schicken, dem wird nicht gefolgt. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The provider does not accept the client id or the client secret. Correct them under “Edit the settings…”.</source>
        <translation>Der Anbieter nimmt die Client-ID oder das Client-Secret nicht an. Sie unter „Einstellungen bearbeiten …“ berichtigen.</translation>
    </message>
    <message>
        <source>The provider does not give the scopes that the profile asks for. Change oauth.scopes under “Edit the settings…”.</source>
        <translation>Der Anbieter gibt die Scopes nicht, um die das Profil bittet. oauth.scopes unter „Einstellungen bearbeiten …“ ändern.</translation>
    </message>
    <message>
        <source>The provider does not know the audience or resource that the profile asks for. Change oauth.audience under “Edit the settings…”.</source>
        <translation>Der Anbieter kennt die Zielgruppe oder Ressource nicht, um die das Profil bittet. oauth.audience unter „Einstellungen bearbeiten …“ ändern.</translation>
    </message>
    <message>
        <source>The provider does not allow this client to sign in like this. Try another way.</source>
        <translation>Der Anbieter erlaubt diesem Client nicht, sich so anzumelden. Eine andere Art versuchen.</translation>
    </message>
    <message>
        <source>The provider refused. Check the settings of the profile against what it says.</source>
        <translation>Der Anbieter hat abgelehnt. Die Einstellungen des Profils mit dem vergleichen, was er sagt.</translation>
    </message>
    <message>
        <source>The provider named two different persons, so its answer is not used. Sign in again.</source>
        <translation>Der Anbieter nannte zwei verschiedene Personen, deshalb wird seine Antwort nicht benutzt. Erneut anmelden.</translation>
    </message>
    <message>
        <source>What the provider says about itself cannot be used. Ask whoever runs it.</source>
        <translation>Was der Anbieter über sich sagt, ist nicht zu gebrauchen. Bei seinem Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>The provider does not support PKCE with S256, which Warder does not do without. Try signing in on another device.</source>
        <translation>Der Anbieter unterstützt PKCE mit S256 nicht, ohne das Warder nicht auskommt. Die Anmeldung auf einem anderen Gerät versuchen.</translation>
    </message>
    <message>
        <source>The provider wants a client secret. Give it under “Edit the settings…”.</source>
        <translation>Der Anbieter möchte ein Client-Secret. Es unter „Einstellungen bearbeiten …“ angeben.</translation>
    </message>
    <message>
        <source>The provider does not offer this.</source>
        <translation>Der Anbieter bietet das nicht an.</translation>
    </message>
    <message>
        <source>The answer came from another issuer than asked, so it was not used. Try again.</source>
        <translation>Die Antwort kam von einem anderen Aussteller als gefragt, deshalb wurde sie nicht benutzt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is no token of the kind it should be, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters ist kein Token der Art, die es sein sollte, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not signed in a way that proves anything, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters ist nicht so signiert, dass es etwas beweist, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is signed with a key that the provider does not name, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters ist mit einem Schlüssel signiert, den der Anbieter nicht nennt, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s key is too weak to prove anything, so the sign-in was not taken over.</source>
        <translation>Der Schlüssel des Anbieters ist zu schwach, um etwas zu beweisen, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The signature of the provider&apos;s ID token does not hold, so the sign-in was not taken over.</source>
        <translation>Die Signatur des ID-Tokens des Anbieters stimmt nicht, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token wants something to be understood that Warder does not know, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters verlangt, etwas zu verstehen, das Warder nicht kennt, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token names another issuer, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters nennt einen anderen Aussteller, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is for another audience, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters ist für eine andere Zielgruppe, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token belongs to another sign-in (its nonce is another), so it was not taken over.</source>
        <translation>Das ID-Token des Anbieters gehört zu einer anderen Anmeldung (seine Nonce ist eine andere), deshalb wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token does not belong to the access token that came with it, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters gehört nicht zu dem Zugriffstoken, das mit ihm kam, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>Something is missing in the provider&apos;s ID token, so the sign-in was not taken over.</source>
        <translation>Im ID-Token des Anbieters fehlt etwas, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not right, so the sign-in was not taken over.</source>
        <translation>Das ID-Token des Anbieters ist nicht richtig, deshalb wurde die Anmeldung nicht übernommen.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is not valid yet. Is this machine&apos;s clock right?</source>
        <translation>Das ID-Token des Anbieters gilt noch nicht. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token had ended already. Is this machine&apos;s clock right?</source>
        <translation>Das ID-Token des Anbieters war schon beendet. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The renewed token belongs to somebody else, so it is not used. Sign in again.</source>
        <translation>Das erneuerte Token gehört jemand anderem, deshalb wird es nicht benutzt. Erneut anmelden.</translation>
    </message>
    <message>
        <source>The provider gave no ID token. Ask for the scope openid.</source>
        <translation>Der Anbieter gab kein ID-Token. Um den Scope openid bitten.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Etwas ist schiefgegangen (%1).</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, such as Deutsch or français</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>No page is shown yet.</source>
        <translation>Noch wird keine Seite gezeigt.</translation>
    </message>
    <message>
        <source>Encrypted. Its certificate is from an authority of this profile or of this computer.</source>
        <translation>Verschlüsselt. Das Zertifikat ist von einer Stelle dieses Profils oder dieses Rechners.</translation>
    </message>
    <message>
        <source>Encrypted, and its certificate is good.</source>
        <translation>Verschlüsselt, und das Zertifikat ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not encrypted; the page is on this computer.</source>
        <translation>Nicht verschlüsselt; die Seite ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read and change this page.</source>
        <translation>Nicht verschlüsselt: alle auf dem Weg können diese Seite lesen und verändern.</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>%1 · signed in as %2</source>
        <extracomment>%1 is an address, %2 a person</extracomment>
        <translation>%1 · angemeldet als %2</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Beendet um %1</translation>
    </message>
    <message>
        <source>There is none until somebody signs in</source>
        <translation>Es gibt keines, bis sich jemand anmeldet</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Renewed %1</source>
        <translation>Erneuert %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>planned renewal %1</source>
        <translation>geplante Erneuerung %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>It cannot be renewed: sign in again when it ends</source>
        <translation>Es lässt sich nicht erneuern: erneut anmelden, wenn es endet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs: renewed with every refresh</source>
        <translation>Am Leben gehalten, solange Warder läuft: mit jeder Erneuerung verlängert</translation>
    </message>
    <message>
        <source>No known end</source>
        <translation>Kein bekanntes Ende</translation>
    </message>
    <message>
        <source>Signed in %1 · kept alive while Warder runs</source>
        <translation>Angemeldet %1 · am Leben gehalten, solange Warder läuft</translation>
    </message>
    <message>
        <source>Kept alive while Warder runs</source>
        <translation>Am Leben gehalten, solange Warder läuft</translation>
    </message>
    <message>
        <source>No program gets it</source>
        <translation>Kein Programm bekommt es</translation>
    </message>
    <message>
        <source>Each program is asked about first</source>
        <translation>Zu jedem Programm kommt erst eine Frage</translation>
    </message>
    <message>
        <source>Every program of yours may ask without a question</source>
        <translation>Jedes eigene Programm darf ohne Rückfrage fragen</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>got nothing</source>
        <translation>bekam nichts</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 Nächster Versuch um %2.</translation>
    </message>
    <message>
        <source>A new one is being fetched…</source>
        <translation>Ein neues wird geholt …</translation>
    </message>
    <message>
        <source>Nothing renews it: sign in again</source>
        <translation>Nichts erneuert sie: erneut anmelden</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Fehlerhafte Datei</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>wird erneuert …</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Offline, nächster Versuch %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Pasted tokens</source>
        <translation>Eingefügte Token</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Web sessions</source>
        <translation>Websitzungen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>%1 is an instant, %2 a duration</extracomment>
        <translation>%1 (vor %2)</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day in a row of days, in the format of QDate: the name of the weekday and the number of the day</extracomment>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>The token is good until %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>The token has no known end.</source>
        <translation>Das Token hat kein bekanntes Ende.</translation>
    </message>
    <message>
        <source>Signed in. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Angemeldet. %1</translation>
    </message>
    <message>
        <source>Renewed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Erneuert. %1</translation>
    </message>
    <message>
        <source>A renewal failed. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Eine Erneuerung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>A service refused the token, so another one was wanted.</source>
        <translation>Ein Dienst hat das Token abgelehnt, deshalb wurde ein anderes gewünscht.</translation>
    </message>
    <message>
        <source>The session ended. %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>Die Sitzung wurde beendet. %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>The next renewal is planned.</source>
        <translation>Die nächste Erneuerung ist geplant.</translation>
    </message>
    <message>
        <source>Warder tries again.</source>
        <translation>Warder versucht es erneut.</translation>
    </message>
    <message>
        <source>The token ends, and nothing renews it. Sign in again before that.</source>
        <translation>Das Token endet, und nichts erneuert es. Davor erneut anmelden.</translation>
    </message>
    <message>
        <source>The session ends, whatever is renewed until then. Sign in again before that.</source>
        <translation>Die Sitzung endet, was immer bis dahin erneuert wird. Davor erneut anmelden.</translation>
    </message>
    <message>
        <source>A token from %1 to %2.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Ein Token von %1 bis %2.</translation>
    </message>
    <message>
        <source>A token since %1, without an end.</source>
        <translation>Ein Token seit %1, ohne Ende.</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <extracomment>%1 is a profile, %2 a time of day</extracomment>
        <translation>%1 endet um %2</translation>
    </message>
    <message>
        <source>%1 is being signed in to</source>
        <translation>bei %1 läuft die Anmeldung</translation>
    </message>
    <message>
        <source>%1 cannot be renewed at the moment</source>
        <translation>%1 lässt sich zurzeit nicht erneuern</translation>
    </message>
    <message>
        <source>the file of %1 is broken</source>
        <translation>die Datei von %1 ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1 waits for its secrets</source>
        <translation>%1 wartet auf seine Geheimnisse</translation>
    </message>
    <message>
        <source>%1 needs you to sign in</source>
        <translation>%1 braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time of day, %2 one or two whole sentences</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No token from %1 to %2: it could not be renewed.</source>
        <extracomment>%1 and %2 are times of day</extracomment>
        <translation>Kein Token von %1 bis %2: es ließ sich nicht erneuern.</translation>
    </message>
    <message>
        <source>Planned: a new token about every %1, while Warder runs.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Geplant: etwa alle %1 ein neues Token, solange Warder läuft.</translation>
    </message>
    <message>
        <source>Signed in, without a token.</source>
        <translation>Angemeldet, ohne Token.</translation>
    </message>
    <message>
        <source>Still signed in. A token comes when a program asks for it.</source>
        <translation>Noch angemeldet. Ein Token kommt, wenn ein Programm danach fragt.</translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation>Von selbst erneuert</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>Endet nicht</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Cannot be renewed</source>
        <translation>Nicht zu erneuern</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Offline, nächster Versuch %1</translation>
    </message>
    <message>
        <source>Failed, next try %1</source>
        <translation>Fehlgeschlagen, nächster Versuch %1</translation>
    </message>
    <message>
        <source>Sign in: programs ask</source>
        <translation>Anmelden: Programme fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln Ereignis</numerusform>
            <numerusform>%1, %2, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing that could end.</source>
        <translation>Niemand ist angemeldet, also kann auch nichts enden.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>Die eine Sitzung hält (%Ln) über %1 hinaus, wenn dieser Rechner an und online bleibt.</numerusform>
            <numerusform>Alle %Ln Sitzungen halten über %1 hinaus, wenn dieser Rechner an und online bleibt.</numerusform>
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
            <numerusform>%1; und %Ln weiteres</numerusform>
            <numerusform>%1; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%Ln von %1 hält nicht ohne Eingreifen bis %2: %3.</numerusform>
            <numerusform>%Ln von %1 halten nicht ohne Eingreifen bis %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a profile&apos;s name, %2 how long its token lives, or its state</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Warder: the agent does not run</source>
        <translation>Warder: der Agent läuft nicht</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder ist gesperrt</translation>
    </message>
    <message>
        <source>Warder is paused until %1: programs get no tokens</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Warder ist bis %1 angehalten: Programme bekommen keine Token</translation>
    </message>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder: %Ln Profil braucht ein Eingreifen</numerusform>
            <numerusform>Warder: %Ln Profile brauchen ein Eingreifen</numerusform>
        </translation>
    </message>
    <message>
        <source>Warder is offline</source>
        <translation>Warder ist offline</translation>
    </message>
    <message>
        <source>Warder: all is well</source>
        <translation>Warder: alles ist gut</translation>
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
        <translation>flytectl fragt Warder nach einem Token, wann immer es eines braucht.</translation>
    </message>
    <message>
        <source>flytekit asks Warder again when a token has ended, also in programs that run for long.</source>
        <translation>flytekit fragt Warder erneut, wenn ein Token beendet ist, auch in Programmen, die lange laufen.</translation>
    </message>
    <message>
        <source>kubectl runs Warder for its credentials (an exec entry in the kubeconfig).</source>
        <translation>kubectl führt Warder für seine Zugangsdaten aus (ein exec-Eintrag in der kubeconfig).</translation>
    </message>
    <message>
        <source>git asks Warder for the password of this host, and for no other&apos;s.</source>
        <translation>git fragt Warder nach dem Passwort dieses Rechners und keines anderen.</translation>
    </message>
    <message>
        <source>GitHub&apos;s own tool takes the token from a variable.</source>
        <translation>GitHubs eigenes Programm nimmt das Token aus einer Variablen.</translation>
    </message>
    <message>
        <source>They ask Warder for the credentials of this registry.</source>
        <translation>Sie fragen Warder nach den Zugangsdaten dieser Registry.</translation>
    </message>
    <message>
        <source>pip asks Warder for the password of this package index.</source>
        <translation>pip fragt Warder nach dem Passwort dieses Paketindex.</translation>
    </message>
    <message>
        <source>The whole header line goes to curl over its standard input, so that it is in no argument.</source>
        <translation>Die ganze Kopfzeile geht über die Standardeingabe an curl, damit sie in keinem Argument steht.</translation>
    </message>
    <message>
        <source>Any program, by a variable</source>
        <translation>Ein beliebiges Programm, durch eine Variable</translation>
    </message>
    <message>
        <source>The program gets a token in its environment, good for as long as that token lives.</source>
        <translation>Das Programm bekommt ein Token in seiner Umgebung, gut für die Lebensdauer dieses Tokens.</translation>
    </message>
    <message>
        <source>A script</source>
        <translation>Ein Skript</translation>
    </message>
    <message>
        <source>Prints the token and nothing else; a token that ends soon is renewed first.</source>
        <translation>Gibt das Token aus und sonst nichts; eines, das bald endet, wird zuerst erneuert.</translation>
    </message>
    <message>
        <source>There is no session, so programs get nothing by these until you sign in. You can set them up before that.</source>
        <translation>Es gibt keine Sitzung, deshalb bekommen Programme hierüber bis zur Anmeldung nichts. Einrichten lassen sie sich schon vorher.</translation>
    </message>
    <message>
        <source>The file of this profile is broken, so programs get nothing by these until it is repaired.</source>
        <translation>Die Datei dieses Profils ist fehlerhaft, deshalb bekommen Programme hierüber nichts, bis sie repariert ist.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows what Warder holds, signs in, and keeps an icon in the tray.</source>
        <translation>Zeigt, was Warder aufbewahrt, meldet an und behält ein Symbol in der Leiste.</translation>
    </message>
    <message>
        <source>Ask one question given on standard input (used by the agent).</source>
        <translation>Eine Frage von der Standardeingabe stellen (benutzt der Agent).</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Starten, ohne das Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>A warder:// address to open; asks before it adds anything.</source>
        <translation>Eine warder://-Adresse, die zu öffnen ist; fragt, bevor etwas hinzugefügt wird.</translation>
    </message>
</context>
<context>
    <name>warder::browser::BrowserWindow</name>
    <message>
        <source>Sign in - Warder</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Anmelden – Warder</translation>
    </message>
    <message>
        <source>Sign in to %1 - Warder</source>
        <translation>Bei %1 anmelden – Warder</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>Die Seite zum Anmelden</translation>
    </message>
    <message>
        <source>This page runs inside Warder, which could read what you type.</source>
        <translation>Diese Seite läuft innerhalb von Warder, das mitlesen könnte, was eingegeben wird.</translation>
    </message>
    <message>
        <source>Its sandbox is switched off by QTWEBENGINE_DISABLE_SANDBOX.</source>
        <translation>Die Sandbox ist durch QTWEBENGINE_DISABLE_SANDBOX abgeschaltet.</translation>
    </message>
    <message>
        <source>The certificate authorities of this profile (http.ca_file) could not be read.</source>
        <translation>Die Zertifizierungsstellen dieses Profils (http.ca_file) konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Where the page is from</source>
        <translation>Woher die Seite kommt</translation>
    </message>
    <message>
        <source>&amp;Open in my own browser instead</source>
        <translation>Stattdessen im eigenen Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>The page says: “%1”</source>
        <extracomment>%1 is what a page says in a dialog of its own</extracomment>
        <translation>Die Seite sagt: „%1“</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good, so nothing was sent there. The reason: %2</source>
        <extracomment>%1 is the name of a server, %2 what is wrong with it</extracomment>
        <translation>Das Zertifikat von %1 ist nicht in Ordnung, deshalb wurde nichts dorthin gesendet. Der Grund: %2</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>Die Seite ist abgestürzt</translation>
    </message>
    <message>
        <source>Begin again, or open it in your own browser instead.</source>
        <translation>Von vorn beginnen oder stattdessen im eigenen Browser öffnen.</translation>
    </message>
    <message>
        <source>The page has finished</source>
        <translation>Die Seite ist fertig</translation>
    </message>
    <message>
        <source>Warder looks at its answer, and this window closes by itself. If it stays, the answer was not the one of this sign-in: begin again.</source>
        <translation>Warder sieht sich die Antwort an, und dieses Fenster schließt sich von selbst. Wenn es offen bleibt, war es nicht die Antwort auf diese Anmeldung: von vorn beginnen.</translation>
    </message>
    <message>
        <source>This page cannot be trusted</source>
        <translation>Dieser Seite ist nicht zu trauen</translation>
    </message>
    <message>
        <source>This page cannot be reached</source>
        <translation>Diese Seite ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network and begin again, or open it in your own browser instead. The reason: %1</source>
        <extracomment>%1 is the engine&apos;s name of an error</extracomment>
        <translation>Das Netz prüfen und von vorn beginnen, oder stattdessen im eigenen Browser öffnen. Der Grund: %1</translation>
    </message>
    <message>
        <source>The page wanted to save a file. Nothing is saved here.</source>
        <translation>Die Seite wollte eine Datei speichern. Hier wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The page wanted to open a window by itself. If it waits for one, use your own browser instead.</source>
        <translation>Die Seite wollte selbst ein Fenster öffnen. Wenn sie auf eines wartet, stattdessen den eigenen Browser benutzen.</translation>
    </message>
    <message>
        <source>The page asked for your place, camera, microphone or notifications. It does not get them here.</source>
        <translation>Die Seite wollte Standort, Kamera, Mikrofon oder Benachrichtigungen. Das bekommt sie hier nicht.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is neither encrypted nor on this computer, or belongs to another program. It was stopped.</source>
        <translation>Die Seite wollte zu einer Adresse, die weder verschlüsselt noch auf diesem Rechner ist oder zu einem anderen Programm gehört. Das wurde angehalten.</translation>
    </message>
    <message>
        <source>The page asked for a file. It gets none here.</source>
        <translation>Die Seite wollte eine Datei haben. Sie bekommt hier keine.</translation>
    </message>
    <message>
        <source>The server asks for a name and password outside of its page, which does not work here. Use your own browser instead.</source>
        <translation>Der Server fragt außerhalb seiner Seite nach Name und Passwort, was hier nicht geht. Stattdessen den eigenen Browser benutzen.</translation>
    </message>
    <message>
        <source>The server asked for a certificate of yours and was given none. If it needs one, use your own browser instead.</source>
        <translation>Der Server wollte ein persönliches Zertifikat und bekam keines. Wenn er eines braucht, stattdessen den eigenen Browser benutzen.</translation>
    </message>
    <message>
        <source>Google does not let anybody sign in inside of other programs. Use your own browser instead.</source>
        <translation>Google lässt niemanden innerhalb anderer Programme anmelden. Stattdessen den eigenen Browser benutzen.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityPage</name>
    <message>
        <source>WHO ASKED IN THE LAST SEVEN DAYS</source>
        <translation>WER IN DEN LETZTEN SIEBEN TAGEN GEFRAGT HAT</translation>
    </message>
    <message>
        <source>Who asked for tokens</source>
        <translation>Wer nach Token gefragt hat</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Reading who asked…</source>
        <translation>Es wird gelesen, wer gefragt hat …</translation>
    </message>
    <message>
        <source>No program has asked for a token of this profile in the last seven days. When one does, it appears here with the programs that started it.</source>
        <translation>In den letzten sieben Tagen hat kein Programm nach einem Token dieses Profils gefragt. Sobald eines fragt, steht es hier, mit den Programmen, die es gestartet haben.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ActivityTableModel</name>
    <message>
        <source>%2. It says of itself: “%1”</source>
        <extracomment>%1 is a text that a program gives of itself, %2 what stands before it</extracomment>
        <translation>%2. Es sagt von sich selbst: „%1“</translation>
    </message>
    <message>
        <source>%1 asked for %2: %3, %4</source>
        <extracomment>Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when</extracomment>
        <translation>%1 fragte nach %2: %3, %4</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer gefragt hat</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What it got</source>
        <translation>Was es bekam</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddPage</name>
    <message>
        <source>L&amp;ook</source>
        <translation>Nach&amp;sehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add and &amp;sign in</source>
        <translation>Hinzufügen und &amp;anmelden</translation>
    </message>
    <message>
        <source>Address of the service or its identity provider</source>
        <translation>Adresse des Dienstes oder seines Identitätsanbieters</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Art des Anbieters</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>Selbst herausfinden</translation>
    </message>
    <message>
        <source>WHAT IS THERE</source>
        <translation>WAS DORT IST</translation>
    </message>
    <message>
        <source>NAME AND CLIENT</source>
        <translation>NAME UND CLIENT</translation>
    </message>
    <message>
        <source>&amp;Name that programs use</source>
        <translation>Na&amp;me, unter dem Programme es ansprechen</translation>
    </message>
    <message>
        <source>&amp;Issuer that the server trusts</source>
        <translation>A&amp;ussteller, dem der Server vertraut</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>SIGN IN BY</source>
        <translation>ANMELDEN DURCH</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>SIGN IN WITH</source>
        <translation>ANMELDEN MIT</translation>
    </message>
    <message>
        <source>My &amp;browser</source>
        <translation>Mein &amp;Browser</translation>
    </message>
    <message>
        <source>Another &amp;device</source>
        <translation>Ein anderes &amp;Gerät</translation>
    </message>
    <message>
        <source>Warder shows a code that you enter on your phone or any other screen.</source>
        <translation>Warder zeigt einen Code, der auf dem Telefon oder einem anderen Bildschirm eingegeben wird.</translation>
    </message>
    <message>
        <source>Your browser keeps your password manager and passkeys.</source>
        <translation>Der eigene Browser behält Passwortverwaltung und Passkeys.</translation>
    </message>
    <message>
        <source>Mo&amp;re settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More settings, one a line</source>
        <translation>Weitere Einstellungen, eine je Zeile</translation>
    </message>
    <message>
        <source>One setting a line, as in the profile&apos;s file:</source>
        <translation>Eine Einstellung je Zeile, wie in der Datei des Profils:</translation>
    </message>
    <message>
        <source>Welcome to Warder</source>
        <translation>Willkommen bei Warder</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Register a native (public) application at the provider with the redirect address %1.</source>
        <translation>Beim Anbieter eine native (öffentliche) Anwendung mit der Umleitungsadresse %1 registrieren.</translation>
    </message>
    <message>
        <source>Register an application there (%1) with the redirect address %2.</source>
        <translation>Dort (%1) eine Anwendung mit der Umleitungsadresse %2 registrieren.</translation>
    </message>
    <message>
        <source>Import a &amp;file of another program…</source>
        <translation>Datei eines anderen Programms i&amp;mportieren …</translation>
    </message>
    <message>
        <source>WHAT TO KNOW BEFORE</source>
        <translation>WAS VORHER ZU WISSEN IST</translation>
    </message>
    <message>
        <source>Paste the address of the service or of its identity provider to begin.</source>
        <translation>Zum Beginnen die Adresse des Dienstes oder seines Identitätsanbieters einfügen.</translation>
    </message>
    <message>
        <source>Warder signs in once for each service, keeps the session alive, and hands short-lived tokens to your programs.</source>
        <translation>Warder meldet einmal bei jedem Dienst an, hält die Sitzung am Leben und gibt den Programmen kurzlebige Token.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AddProfileModel</name>
    <message>
        <source>Line %1 of the settings is no “key = value”.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Zeile %1 der Einstellungen ist kein „Schlüssel = Wert“.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message>
        <source>The agent had ended unexpectedly. It runs again.</source>
        <translation>Der Agent war unerwartet beendet worden. Er läuft wieder.</translation>
    </message>
    <message>
        <source>Starting the agent again…</source>
        <translation>Der Agent wird neu gestartet …</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Der Agent wird gesucht …</translation>
    </message>
    <message>
        <source>The agent does not run</source>
        <translation>Der Agent läuft nicht</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Locked: nothing is served</source>
        <translation>Gesperrt: nichts wird ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>Erreichbar über %1 · heute %Ln Anfrage</numerusform>
            <numerusform>Erreichbar über %1 · heute %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent has ended unexpectedly and is being started again. Programs get no tokens for a moment.</source>
        <translation>Der Agent ist unerwartet beendet worden und wird neu gestartet. Programme bekommen einen Moment lang keine Token.</translation>
    </message>
    <message>
        <source>The agent was stopped: programs get no tokens until you start it again.</source>
        <translation>Der Agent wurde beendet: Programme bekommen keine Token, bis er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>The agent ends again and again, and starting it did not help. Its log may say why: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Agent endet immer wieder, und ein Neustart hat nicht geholfen. Der Grund steht vielleicht in seinem Protokoll: %1</translation>
    </message>
    <message>
        <source>The agent has stopped: programs get no tokens until it runs again.</source>
        <translation>Der Agent läuft nicht mehr: Programme bekommen keine Token, bis er wieder läuft.</translation>
    </message>
    <message>
        <source>This token cannot be renewed: it holds until it ends. Sign in again before that.</source>
        <translation>Dieses Token lässt sich nicht erneuern: es gilt, bis es endet. Davor erneut anmelden.</translation>
    </message>
    <message>
        <source>The vault is not what Warder wrote last: records are missing, or older than others. Nothing is refreshed until you accept what is there.</source>
        <translation>Der Tresor ist nicht das, was Warder zuletzt geschrieben hat: Einträge fehlen oder sind älter als andere. Nichts wird erneuert, bis Sie den Stand annehmen.</translation>
    </message>
    <message>
        <source>An older copy of the vault was put back. Nothing is refreshed until you accept it.</source>
        <translation>Eine ältere Kopie des Tresors wurde zurückgespielt. Nichts wird erneuert, bis Sie sie annehmen.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). The previous settings stay in force until Warder restarts.</source>
        <extracomment>%1 is what is wrong with the file</extracomment>
        <translation>Die Datei settings.toml ist nicht verwendbar (%1). Die bisherigen Einstellungen gelten, bis Warder neu startet.</translation>
    </message>
    <message>
        <source>The file settings.toml cannot be used (%1). Programs get no tokens until you correct or remove the file.</source>
        <translation>Die Datei settings.toml ist nicht verwendbar (%1). Programme erhalten keine Token, bis Sie die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Activity is not being recorded: %1</source>
        <translation>Die Aktivität wird nicht aufgezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentSettingsModel</name>
    <message>
        <source>A proxy begins with http:// or socks5://, or is the word env for what the environment says.</source>
        <translation>Ein Proxy beginnt mit http:// oder socks5://, oder es ist das Wort env für das, was die Umgebung sagt.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. One looks like http://proxy.example.com:3128</source>
        <translation>Das ist keine Adresse eines Proxys. Eine solche sieht so aus: http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Give the whole path of the file, from / on.</source>
        <translation>Den ganzen Pfad der Datei angeben, ab /.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.</source>
        <translation>In dieser Datei ist kein Zertifikat. Es muss im PEM-Format vorliegen, mit einer Zeile BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Autostart</name>
    <message>
        <source>%1 was not written by Warder and is left as it is. To decide it here, remove that file.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 wurde nicht von Warder geschrieben und bleibt, wie es ist. Um es hier zu entscheiden, die Datei entfernen.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 konnte nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ByHandForm</name>
    <message>
        <source>WHAT WARDER HAS TO KNOW</source>
        <translation>WAS WARDER WISSEN MUSS</translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <extracomment>%1 is what a field is for</extracomment>
        <translation>%1 (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>warder::desktop::CheckModel</name>
    <message>
        <source>Asking the service whether it takes the token…</source>
        <translation>Der Dienst wird gefragt, ob er das Token annimmt …</translation>
    </message>
    <message>
        <source>The service takes the token.</source>
        <translation>Der Dienst nimmt das Token an.</translation>
    </message>
    <message>
        <source>The service takes the token and knows you as %1.</source>
        <translation>Der Dienst nimmt das Token an und kennt die angemeldete Person als %1.</translation>
    </message>
    <message>
        <source>It says that this ends at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Er sagt, dass es um %1 endet.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClaimsModel</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>%1, in the token: %2</source>
        <extracomment>%1 is a time in UTC such as 2026-01-02T03:04:05Z, %2 the number that stands in the token</extracomment>
        <translation>%1, im Token: %2</translation>
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
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ClipboardSettings</name>
    <message>
        <source>CLIPBOARD</source>
        <translation>ZWISCHENABLAGE</translation>
    </message>
    <message>
        <source>Take a copied token a&amp;way after</source>
        <translation>Ein kopiertes Token &amp;entfernen nach</translation>
    </message>
    <message>
        <source>Seconds until a copied token is taken away</source>
        <translation>Sekunden, bis ein kopiertes Token entfernt wird</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(nie)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It is marked as secret, so that clipboard histories that know the mark leave it out.</source>
        <translation>Es ist als geheim gekennzeichnet, damit Verläufe der Zwischenablage, die diese Kennzeichnung kennen, es auslassen.</translation>
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
        <translation>WER FRAGT</translation>
    </message>
    <message>
        <source>WHAT IT GETS</source>
        <translation>WAS ES BEKOMMT</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Einmal</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>This &amp;session</source>
        <translation>Diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>For this terminal session</source>
        <translation>Für diese Terminalsitzung</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>&amp;Longer</source>
        <extracomment>%1 is a program or script</extracomment>
        <translation>&amp;Länger</translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Immer für %1</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Immer für %1</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>For &amp;8 hours</source>
        <translation>Für &amp;8 Stunden</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Closes and refuses in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Schließt sich und lehnt ab in %L1 s</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ConsentSettings</name>
    <message>
        <source>WHO MAY HAVE TOKENS</source>
        <translation>WER TOKEN HABEN DARF</translation>
    </message>
    <message>
        <source>Profiles that say n&amp;othing themselves:</source>
        <translation>Pr&amp;ofile, die selbst nichts sagen:</translation>
    </message>
    <message>
        <source>Whether programs get tokens of profiles that say nothing themselves</source>
        <translation>Ob Programme Token der Profile bekommen, die selbst nichts sagen</translation>
    </message>
    <message>
        <source>It is the setting serve.consent of each profile: choose “Edit the settings…” there.</source>
        <translation>Das ist die Einstellung serve.consent jedes Profils: dort „Einstellungen bearbeiten …“ wählen.</translation>
    </message>
    <message>
        <source>What was allowed</source>
        <translation>Was erlaubt wurde</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Revoke what is chosen</source>
        <translation>Das Gewählte zurücknehmen</translation>
    </message>
    <message>
        <source>Revoke &amp;everything</source>
        <translation>Alles zurückne&amp;hmen</translation>
    </message>
    <message>
        <source>Revoke everything</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Programs get tokens</source>
        <translation>Programme bekommen Token</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>No program gets any</source>
        <translation>Kein Programm bekommt welche</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>This agent remembers nothing that was allowed.</source>
        <translation>Dieser Agent merkt sich nichts, was erlaubt wurde.</translation>
    </message>
    <message>
        <source>Reading what was allowed…</source>
        <translation>Es wird gelesen, was erlaubt wurde …</translation>
    </message>
    <message>
        <source>Nothing is remembered: each program is asked about anew. What you allow for longer than once appears here.</source>
        <translation>Nichts ist gemerkt: zu jedem Programm kommt jedes Mal eine Frage. Was für länger als einmal erlaubt wird, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DesktopSettings</name>
    <message>
        <source>%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 lässt sich nicht lesen, deshalb ist hier alles so, wie es mit Warder kommt. Die nächste Änderung ersetzt die Datei und bewahrt daneben eine Kopie auf.</translation>
    </message>
    <message>
        <source>These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.</source>
        <extracomment>%1 is the path of a file, %2 a list of the names of settings</extracomment>
        <translation>Diese Einstellungen in %1 haben Werte, die nicht sein können, und gelten so, wie sie mit Warder kommen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written, so this holds until Warder ends: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 konnte nicht geschrieben werden, deshalb gilt dies nur, bis Warder endet: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsModel</name>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 what the system said</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>warder::desktop::DiagnosticsSettings</name>
    <message>
        <source>LOG AND DIAGNOSTICS</source>
        <translation>PROTOKOLL UND DIAGNOSE</translation>
    </message>
    <message>
        <source>The a&amp;gent logs</source>
        <translation>Der Ag&amp;ent protokolliert</translation>
    </message>
    <message>
        <source>What the agent logs</source>
        <translation>Was der Agent protokolliert</translation>
    </message>
    <message>
        <source>Loo&amp;k at everything</source>
        <translation>Alles anse&amp;hen</translation>
    </message>
    <message>
        <source>Look at everything</source>
        <translation>Alles ansehen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this text…</source>
        <translation>Diesen Text spe&amp;ichern …</translation>
    </message>
    <message>
        <source>Save this text…</source>
        <translation>Diesen Text speichern …</translation>
    </message>
    <message>
        <source>Cop&amp;y it</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>One text to read and to send along with a question. Secrets are never in it; names of profiles, hosts and people are replaced.</source>
        <translation>Ein einziger Text, zum Lesen und um ihn einer Frage beizulegen. Geheimnisse stehen nie darin; Namen von Profilen, Rechnern und Personen sind ersetzt.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Only what goes wrong</source>
        <translation>Nur was schiefgeht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeden Schritt</translation>
    </message>
    <message>
        <source>The log is %1. Secrets never get into it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Protokoll ist %1. Geheimnisse gelangen nie hinein.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
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
        <translation>%1 endet: %2</translation>
    </message>
    <message>
        <source>Nothing can renew it. Sign in again or get a new token before then.</source>
        <translation>Nichts kann es erneuern. Davor erneut anmelden oder ein neues Token besorgen.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warder öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message>
        <source>FOUND ON THIS MACHINE</source>
        <translation>AUF DIESEM RECHNER GEFUNDEN</translation>
    </message>
    <message>
        <source>Warder can take over where these sign in. Your files stay as they are, and nothing is written before you choose.</source>
        <translation>Warder kann übernehmen, wo sich diese anmelden. Die Dateien bleiben, wie sie sind, und vor der Wahl wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 · with what is secret, for the vault</source>
        <extracomment>%1 is a list of names of profiles</extracomment>
        <translation>%1 · mit dem, was geheim ist, für den Tresor</translation>
    </message>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>%Ln Profil hinzufügen</numerusform>
            <numerusform>%Ln Profile hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Read aloud: %1 is a file</extracomment>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundConfiguration</name>
    <message>
        <source>Variables whose names begin with FLYTE_</source>
        <translation>Variablen, deren Namen mit FLYTE_ beginnen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::GrantsModel</name>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>An unknown program</source>
        <translation>Ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>Everything in a session of %1</source>
        <extracomment>%1 is the program that a terminal session began with</extracomment>
        <translation>Alles in einer Sitzung von %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>the session ends</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 may have %2 of %3 until %4</source>
        <extracomment>Read aloud: %1 is a program, %2 what it may have, %3 a profile, %4 until when</extracomment>
        <translation>%1 darf %2 von %3 haben bis %4</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Darf haben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportModel</name>
    <message>
        <source>%1 is no file, so nothing was read. Choose the configuration file itself.</source>
        <translation>%1 ist keine Datei, deshalb wurde nichts gelesen. Die Konfigurationsdatei selbst wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Look at its permissions.</source>
        <translation>Die Datei %1 lässt sich nicht lesen (%2). Ihre Zugriffsrechte ansehen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.</source>
        <translation>Die Datei %1 ist größer als 192 KiB, deshalb wurde sie nicht gelesen. Nur den Teil importieren, in dem es um das Anmelden geht.</translation>
    </message>
    <message>
        <source>There is nothing in %1 to make a profile of. Add one by its address instead.</source>
        <translation>In %1 ist nichts, woraus ein Profil werden könnte. Stattdessen eines nach seiner Adresse hinzufügen.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>This is what %1 says. Nothing is written until you import it, and the file itself stays as it is.</source>
        <translation>Das steht in %1. Nichts wird geschrieben, bevor es importiert wird, und die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Es wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>%Ln Profil &amp;importieren</numerusform>
            <numerusform>%Ln Profile &amp;importieren</numerusform>
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
        <translation>%1 für %2, in %3</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>warder::desktop::KindGrid</name>
    <message>
        <source>What you can begin with</source>
        <translation>Womit begonnen werden kann</translation>
    </message>
    <message>
        <source>OR CHOOSE WHAT IT IS</source>
        <translation>ODER WÄHLEN, WAS ES IST</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LifeBar</name>
    <message>
        <source>%1 percent left</source>
        <translation>noch %L1 Prozent</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts mehr übrig</translation>
    </message>
</context>
<context>
    <name>warder::desktop::LockSettings</name>
    <message>
        <source>LOCKING</source>
        <translation>SPERREN</translation>
    </message>
    <message>
        <source>Locked, Warder gives out nothing and holds no secret in memory.</source>
        <translation>Gesperrt gibt Warder nichts heraus und hat kein Geheimnis im Speicher.</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock when I have not &amp;used it for</source>
        <translation>Sperren, wenn &amp;unbenutzt seit</translation>
    </message>
    <message>
        <source>Lock after this many minutes without use</source>
        <translation>Nach so vielen Minuten ohne Benutzung sperren</translation>
    </message>
    <message>
        <source>(never)</source>
        <translation>(nie)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock before the machine &amp;sleeps</source>
        <translation>Vor dem &amp;Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Lock before the machine sleeps</source>
        <translation>Vor dem Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked</source>
        <translation>Mit dem Bildsch&amp;irm sperren</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>What programs ask for by themselves does not count as use. A locked Warder serves nobody, so a job that runs at night gets no token.</source>
        <translation>Wonach Programme von sich aus fragen, zählt nicht als Benutzung. Ein gesperrtes Warder gibt niemandem etwas, also bekommt ein nächtlicher Auftrag kein Token.</translation>
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
        <translation>+ Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sperre&amp;n</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit and &amp;stop serving</source>
        <translation>Beenden und nichts mehr ausge&amp;ben</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>More for this profile</source>
        <translation>Mehr zu diesem Profil</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Warder cannot add anything just now. Unlock it or start its agent, then open the link again.</source>
        <translation>Warder kann gerade nichts hinzufügen. Es entsperren oder seinen Agenten starten und den Link dann erneut öffnen.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;What can be done…</source>
        <translation>&amp;Was getan werden kann …</translation>
    </message>
    <message>
        <source>Un&amp;lock…</source>
        <translation>Ents&amp;perren …</translation>
    </message>
    <message>
        <source>Agent not running</source>
        <translation>Agent läuft nicht</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Jetzt erneue&amp;rn</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Die Profile werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>Das Token ist in der Zwischenablage. In %Ln Sekunde wird es wieder entfernt.</numerusform>
            <numerusform>Das Token ist in der Zwischenablage. In %Ln Sekunden wird es wieder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is in the clipboard, and stays there until something else is copied.</source>
        <translation>Das Token ist in der Zwischenablage und bleibt dort, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address instead.</source>
        <translation>Kein Browser konnte gestartet werden. Stattdessen die Adresse kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%Ln Profil importiert. Anmelden, um es zu benutzen.</numerusform>
            <numerusform>%Ln Profile importiert. Anmelden, um sie zu benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile is in %1, without secrets.</source>
        <translation>Das Profil ist in %1, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 is there. It has no session of its own yet: sign in to use it.</source>
        <translation>%1 ist da. Es hat noch keine eigene Sitzung: anmelden, um es zu benutzen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder ist gesperrt</translation>
    </message>
    <message>
        <source>It gives out nothing and holds no secret in memory until you unlock it. Sessions go on from where they were.</source>
        <translation>Es gibt nichts heraus und hat kein Geheimnis im Speicher, bis es entsperrt wird. Sitzungen gehen weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>The profiles could not be read</source>
        <translation>Die Profile konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Accept this vault</source>
        <translation>Diesen Tresor &amp;annehmen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::MessageBanner</name>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what a server said, in its own words</extracomment>
        <translation>Der Server sagt: „%1“</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NetworkSettings</name>
    <message>
        <source>NETWORK</source>
        <translation>NETZ</translation>
    </message>
    <message>
        <source>For every profile that says nothing else itself. The setting is http.proxy or http.ca_file there.</source>
        <translation>Für jedes Profil, das selbst nichts anderes sagt. Dort heißt die Einstellung http.proxy oder http.ca_file.</translation>
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
        <translation>Leer für keinen; env für das, was die Umgebung des Agenten sagt. Dieser Rechner selbst wird immer ohne erreicht.</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside those of the system. Empty for the system alone.</source>
        <translation>Eine PEM-Datei mit Stellen, denen neben denen des Systems vertraut wird. Leer für das System allein.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::NotificationSettings</name>
    <message>
        <source>NOTIFICATIONS</source>
        <translation>BENACHRICHTIGUNGEN</translation>
    </message>
    <message>
        <source>A profile needs a &amp;sign-in</source>
        <translation>Ein Profil braucht eine &amp;Anmeldung</translation>
    </message>
    <message>
        <source>A profile needs a sign-in</source>
        <translation>Ein Profil braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>A token will &amp;end that nothing renews</source>
        <translation>Ein Token &amp;endet, das nichts erneuert</translation>
    </message>
    <message>
        <source>A token will end that nothing renews</source>
        <translation>Ein Token endet, das nichts erneuert</translation>
    </message>
    <message>
        <source>A &amp;program took a token, for profiles that want it told</source>
        <translation>Ein &amp;Programm hat ein Token geholt, bei Profilen, die das melden sollen</translation>
    </message>
    <message>
        <source>A program took a token, for profiles that want it told</source>
        <translation>Ein Programm hat ein Token geholt, bei Profilen, die das melden sollen</translation>
    </message>
    <message>
        <source>It is the setting serve.notify of each profile: choose “Edit the settings…” there.</source>
        <translation>Das ist die Einstellung serve.notify jedes Profils: dort „Einstellungen bearbeiten …“ wählen.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message>
        <source>%1 needs a sign-in</source>
        <translation>%1 braucht eine Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%Ln Profil braucht eine Anmeldung</numerusform>
            <numerusform>%Ln Profile brauchen eine Anmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warder öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to all</source>
        <translation>Bei allen anmelden</translation>
    </message>
    <message>
        <source>Warder</source>
        <translation>Warder</translation>
    </message>
    <message>
        <source>Programs that use it get no token until you sign in.</source>
        <translation>Programme, die es benutzen, bekommen bis zur Anmeldung kein Token.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::OverviewPage</name>
    <message>
        <source>ACCESS TOKEN</source>
        <translation>ZUGRIFFSTOKEN</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SITZUNG</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>SCOPES</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>IDENTITÄT</translation>
    </message>
    <message>
        <source>The provider has not said who this is.</source>
        <translation>Der Anbieter hat nicht gesagt, wer das ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>SERVED AS</source>
        <translation>AUSGEGEBEN ALS</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>No program has asked yet.</source>
        <translation>Noch hat kein Programm gefragt.</translation>
    </message>
    <message>
        <source>%1 — not granted</source>
        <translation>%1 – nicht gewährt</translation>
    </message>
    <message>
        <source>None were granted yet.</source>
        <translation>Noch wurden keine gewährt.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>Signatur geprüft</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileActions</name>
    <message>
        <source>More for this profile</source>
        <translation>Mehr zu diesem Profil</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem Brow&amp;ser anmelden</translation>
    </message>
    <message>
        <source>Sign in on another &amp;device</source>
        <translation>Auf einem anderen &amp;Gerät anmelden</translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>Jetzt e&amp;rneuern</translation>
    </message>
    <message>
        <source>&amp;Check with the service</source>
        <translation>Beim Dienst &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit the settings…</source>
        <translation>&amp;Einstellungen bearbeiten …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Remove the profile…</source>
        <translation>Profil en&amp;tfernen …</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Du&amp;plicate…</source>
        <translation>&amp;Verdoppeln …</translation>
    </message>
    <message>
        <source>E&amp;xport without secrets…</source>
        <translation>Ohne Geheimnisse e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Open the service&apos;s &amp;web page</source>
        <translation>&amp;Webseite des Dienstes öffnen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileCopies</name>
    <message>
        <source>The profile cannot be called %1: the name is taken, or has other characters than a-z, 0-9, dots, dashes and underscores. %2 would do.</source>
        <translation>Das Profil kann nicht %1 heißen: der Name ist vergeben oder hat andere Zeichen als a-z, 0-9, Punkt, Binde- und Unterstrich. %2 ginge.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another place.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden (%2). Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditModel</name>
    <message>
        <source>%1 has its default again.</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1 hat wieder den Standardwert.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The client secret is gone.</source>
        <translation>Das Client-Secret ist entfernt.</translation>
    </message>
    <message>
        <source>The client secret is in the vault.</source>
        <translation>Das Client-Secret ist im Tresor.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileEditor</name>
    <message>
        <source>Every setting of this profile. A value is saved when you leave it, and an empty one means the default. Comments and order of the file stay as they are.</source>
        <translation>Jede Einstellung dieses Profils. Ein Wert wird beim Verlassen gespeichert, ein leerer steht für den Standardwert. Kommentare und Reihenfolge der Datei bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <translation>EINSTELLUNGEN</translation>
    </message>
    <message>
        <source>Settings of the profile</source>
        <translation>Einstellungen des Profils</translation>
    </message>
    <message>
        <source>CLIENT SECRET</source>
        <translation>CLIENT-SECRET</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one: it goes into the vault and is never shown again.</source>
        <translation>Client-Secret, wenn der Anbieter eines vergeben hat: es kommt in den Tresor und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Keep the client secret</source>
        <translation>Das Client-Secret aufbewahren</translation>
    </message>
    <message>
        <source>Reading the profile…</source>
        <translation>Das Profil wird gelesen …</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>&amp;Datei zeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The profile&apos;s file as it would be</source>
        <translation>Die Datei des Profils, wie sie wäre</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileKeysModel</name>
    <message>
        <source>%1: empty</source>
        <extracomment>Read aloud: %1 is a setting, %2 its value</extracomment>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this profile</source>
        <translation>diesem Profil</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>den Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Gesetzt in</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
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
        <translation>%1, %2, %3, gilt noch %4</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileOrderModel</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht ein Eingreifen</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier hinsehen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileSide</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>How the list is grouped and sorted</source>
        <translation>Wie die Liste gruppiert und sortiert ist</translation>
    </message>
    <message>
        <source>Group, sort, show one tag</source>
        <translation>Gruppieren, sortieren, ein Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>N&amp;othing</source>
        <translation>Ni&amp;chts</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Your own order</source>
        <translation>&amp;Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What &amp;ends first</source>
        <translation>Was &amp;zuerst endet</translation>
    </message>
    <message>
        <source>What needs &amp;attention first</source>
        <translation>Was ein Ein&amp;greifen braucht, zuerst</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A&amp;ll profiles</source>
        <translation>&amp;Alle Profile</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Locked. The profiles appear here again once you unlock Warder.</source>
        <translation>Gesperrt. Die Profile erscheinen wieder hier, sobald Warder entsperrt ist.</translation>
    </message>
    <message>
        <source>The profiles could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Die Profile konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>There are no profiles yet.</source>
        <translation>Es gibt noch keine Profile.</translation>
    </message>
    <message>
        <source>Reading the profiles…</source>
        <translation>Die Profile werden gelesen …</translation>
    </message>
    <message>
        <source>No profile has the tag “%1” any more.</source>
        <translation>Kein Profil hat das Schlagwort „%1“ mehr.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what somebody searches for</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
        <source>Only “%1” ✕</source>
        <extracomment>A button that takes the choice away; %1 is a tag</extracomment>
        <translation>Nur „%1“ ✕</translation>
    </message>
    <message>
        <source>Show all profiles, not only “%1”</source>
        <translation>Alle Profile zeigen, nicht nur „%1“</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ProfileTabs</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Seiten des Profils</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Akti&amp;vität</translation>
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
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Without an answer it is refused after 30 seconds.</source>
        <translation>Ohne Antwort wird nach 30 Sekunden abgelehnt.</translation>
    </message>
    <message>
        <source>Unlock Warder</source>
        <translation>Warder entsperren</translation>
    </message>
    <message>
        <source>The passphrase opens the vault with your sessions.</source>
        <translation>Die Passphrase öffnet den Tresor mit den Sitzungen.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>Ist das so gewollt?</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>That was not the passphrase. Type it again.</source>
        <translation>Das war nicht die Passphrase. Sie noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message>
        <source>It seals the vault with your sessions, and you type it each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Sie versiegelt den Tresor mit den Sitzungen und wird bei jedem Start des Agenten eingegeben. Wer sie vergisst, meldet sich überall neu an.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::QrView</name>
    <message>
        <source>QR code with the address to sign in at</source>
        <translation>QR-Code mit der Adresse zum Anmelden</translation>
    </message>
</context>
<context>
    <name>warder::desktop::RemovalText</name>
    <message>
        <source>The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.</source>
        <translation>Das eingegebene Token wird aus dem Tresor gelöscht. Beim Dienst bleibt es gültig, bis es endet oder dort widerrufen wird.</translation>
    </message>
    <message>
        <source>The tokens of its command are forgotten; what the command signs in with is not touched.</source>
        <translation>Die Token seines Befehls werden vergessen; womit sich der Befehl anmeldet, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.</source>
        <translation>Seine Cookies werden vergessen. Die Sitzung beim Dienst geht weiter, bis sie von selbst endet oder dort abgemeldet wird.</translation>
    </message>
    <message>
        <source>Its session is ended at the service, and its token is forgotten.</source>
        <translation>Seine Sitzung wird beim Dienst beendet, und sein Token wird vergessen.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.</source>
        <translation>Der Anbieter wird gebeten, die Sitzung zu widerrufen, sofern er das kann. Erneuerungs- und Zugriffstoken werden vergessen.</translation>
    </message>
    <message>
        <source>The provider is asked to revoke the access token, where it can do that, and Warder forgets it.</source>
        <translation>Der Anbieter wird gebeten, das Zugriffstoken zu widerrufen, sofern er das kann, und Warder vergisst es.</translation>
    </message>
    <message>
        <source>Remove %1? Its file is deleted, and programs that ask for it get an error from then on.</source>
        <translation>%1 entfernen? Seine Datei wird gelöscht, und Programme, die danach fragen, bekommen dann einen Fehler.</translation>
    </message>
    <message>
        <source>What programs were allowed to have of it is forgotten too.</source>
        <translation>Was Programmen davon erlaubt war, wird auch vergessen.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SecretField</name>
    <message>
        <source>The token, hidden</source>
        <translation>Das Token, verdeckt</translation>
    </message>
    <message>
        <source>&amp;Hold to show</source>
        <translation>Zum Zeigen &amp;halten</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>The token is shown for as long as the button or the space bar is held.</source>
        <translation>Das Token wird gezeigt, solange der Knopf oder die Leertaste gehalten wird.</translation>
    </message>
    <message>
        <source>It is taken out of the clipboard again after 30 seconds.</source>
        <translation>Nach 30 Sekunden wird es wieder aus der Zwischenablage entfernt.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ServingSettings</name>
    <message>
        <source>SOCKETS FOR ELSEWHERE</source>
        <translation>SOCKETS FÜR ANDERSWO</translation>
    </message>
    <message>
        <source>A socket that gives out the tokens of a few profiles and nothing else, to be forwarded to another machine or into a container. Make one with: warder socket add PATH --profile P</source>
        <translation>Ein Socket, der die Token weniger Profile ausgibt und sonst nichts, um ihn auf einen anderen Rechner oder in einen Container weiterzuleiten. Anlegen mit: warder socket add PATH --profile P</translation>
    </message>
    <message>
        <source>Sockets for elsewhere</source>
        <translation>Sockets für anderswo</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entf&amp;ernen</translation>
    </message>
    <message>
        <source>Remove the chosen socket</source>
        <translation>Den gewählten Socket entfernen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>No&amp;ch einmal versuchen</translation>
    </message>
    <message>
        <source>This agent makes no sockets for elsewhere.</source>
        <translation>Dieser Agent macht keine Sockets für anderswo.</translation>
    </message>
    <message>
        <source>Reading the sockets…</source>
        <translation>Die Sockets werden gelesen …</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsModel</name>
    <message>
        <source>The keyring of your desktop keeps the vault&apos;s key: whoever can open that can open the vault.</source>
        <translation>Der Schlüsselbund des Desktops bewahrt den Schlüssel des Tresors auf: wer ihn öffnen kann, kann den Tresor öffnen.</translation>
    </message>
    <message>
        <source>A passphrase protects the vault: nobody can read it without, wherever a copy of it goes.</source>
        <translation>Eine Passphrase schützt den Tresor: ohne sie kann ihn niemand lesen, wohin auch immer eine Kopie gelangt.</translation>
    </message>
    <message>
        <source>A key file beside the vault protects it from nobody who can read your files, but keeps it apart from copies of the vault alone.</source>
        <translation>Eine Schlüsseldatei neben dem Tresor schützt ihn vor niemandem, der die eigenen Dateien lesen kann, hält den Schlüssel aber von Kopien des Tresors allein fern.</translation>
    </message>
    <message>
        <source>Nobody has said yet who keeps the vault&apos;s key.</source>
        <translation>Noch hat niemand gesagt, wer den Schlüssel des Tresors aufbewahrt.</translation>
    </message>
    <message>
        <source>Every program of yours may have the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Jedes eigene Programm darf die Token haben von: %1.</translation>
    </message>
    <message>
        <source>You are asked about each program for: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Zu jedem Programm kommt eine Frage bei: %1.</translation>
    </message>
    <message>
        <source>No program gets the tokens of: %1.</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>Kein Programm bekommt die Token von: %1.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SettingsPage</name>
    <message>
        <source>Do&amp;ne</source>
        <translation>Ferti&amp;g</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SetupModel</name>
    <message>
        <source>Looking at what would change…</source>
        <translation>Es wird nachgesehen, was sich ändern würde …</translation>
    </message>
    <message>
        <source>A link %1 to %2</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>Ein Link von %1 auf %2</translation>
    </message>
    <message>
        <source>In the profile: %1 = %2</source>
        <extracomment>%1 is a setting of the profile, %2 its value</extracomment>
        <translation>Im Profil: %1 = %2</translation>
    </message>
    <message>
        <source>This file is yours to edit: add these lines.</source>
        <translation>Diese Datei ist von Hand zu bearbeiten: diese Zeilen ergänzen.</translation>
    </message>
    <message>
        <source>This would change. A copy of what is there now is kept beside it.</source>
        <translation>Das würde sich ändern. Von dem, was jetzt da ist, bleibt daneben eine Kopie.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Es ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>%1 asks Warder now. To take that back, run: warder setup %1 --undo</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 fragt jetzt Warder. Um das zurückzunehmen: warder setup %1 --undo</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninModel</name>
    <message>
        <source>Get the token</source>
        <translation>Das Token holen</translation>
    </message>
    <message>
        <source>Check whether the server takes it</source>
        <translation>Prüfen, ob der Server es annimmt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Es aufbewahren</translation>
    </message>
    <message>
        <source>Find the provider</source>
        <translation>Den Anbieter finden</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <translation>Einen Code erbitten</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Den Browser öffnen</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Auf die Person warten</translation>
    </message>
    <message>
        <source>Fetch the tokens</source>
        <translation>Die Token holen</translation>
    </message>
    <message>
        <source>Check who signed in</source>
        <translation>Prüfen, wer sich angemeldet hat</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Die Sitzung aufbewahren</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninPage</name>
    <message>
        <source>STEPS</source>
        <translation>SCHRITTE</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy addr&amp;ess</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>SIGN IN ON ANY DEVICE</source>
        <translation>AUF EINEM BELIEBIGEN GERÄT ANMELDEN</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <translation>Mit einem Telefon scannen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open %1 and enter</source>
        <translation>%1 öffnen und dies eingeben</translation>
    </message>
    <message>
        <source>No phone, no second screen? Use a &amp;browser here instead</source>
        <translation>Kein Telefon, kein zweiter Bildschirm? Stattdessen hier einen B&amp;rowser benutzen</translation>
    </message>
    <message>
        <source>No browser here? Sign in on another &amp;device instead</source>
        <translation>Kein Browser hier? Stattdessen auf einem anderen &amp;Gerät anmelden</translation>
    </message>
    <message>
        <source>YOUR TOKEN</source>
        <translation>DAS TOKEN</translation>
    </message>
    <message>
        <source>Sign in on the page, then copy its session cookies from the browser&apos;s developer tools.</source>
        <translation>Auf der Seite anmelden, dann ihre Sitzungscookies aus den Entwicklerwerkzeugen des Browsers kopieren.</translation>
    </message>
    <message>
        <source>The service gives its token to you, not to Warder: paste it once, and Warder keeps it in the vault.</source>
        <translation>Der Dienst gibt sein Token der Person, nicht Warder: es einmal einfügen, und Warder bewahrt es im Tresor auf.</translation>
    </message>
    <message>
        <source>The coo&amp;kies, as NAME=VALUE:</source>
        <translation>Die Coo&amp;kies, als NAME=WERT:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <translation>Sitzungscookies</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>SIGN IN WITH YOUR BROWSER</source>
        <translation>IM EIGENEN BROWSER ANMELDEN</translation>
    </message>
    <message>
        <source>NOTHING TO DO</source>
        <translation>NICHTS ZU TUN</translation>
    </message>
    <message>
        <source>Address at which the sign-in ended</source>
        <translation>Adresse, an der die Anmeldung endete</translation>
    </message>
    <message>
        <source>Warder fetches the token by itself.</source>
        <translation>Warder holt das Token von selbst.</translation>
    </message>
    <message>
        <source>Asking the provider where its page is…</source>
        <translation>Der Anbieter wird gefragt, wo seine Seite ist …</translation>
    </message>
    <message>
        <source>After signing in, the browser ends on a page that says you are not authenticated. That is as it should be: copy that page&apos;s whole address.</source>
        <translation>Nach dem Anmelden landet der Browser auf einer Seite, die sagt, man sei nicht angemeldet. Das ist richtig so: die ganze Adresse dieser Seite kopieren.</translation>
    </message>
    <message>
        <source>Your browser shows the provider&apos;s own page. Come back when it says that you are signed in.</source>
        <translation>Der Browser zeigt die Seite des Anbieters. Zurückkommen, wenn sie sagt, dass die Anmeldung gelungen ist.</translation>
    </message>
    <message>
        <source>That page&apos;s address, within two &amp;minutes:</source>
        <translation>Die Adresse dieser Seite, innerhalb von zwei &amp;Minuten:</translation>
    </message>
    <message>
        <source>Signed in on another co&amp;mputer? Its browser ends on a page that does not open. Paste that page&apos;s address:</source>
        <translation>Auf einem anderen Rechner ange&amp;meldet? Dessen Browser endet auf einer Seite, die sich nicht öffnet. Die Adresse dieser Seite einfügen:</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is a step, %2 how far it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code ends in %1. Compare it with the code that the page shows before you agree.</source>
        <translation>Der Code endet in %1. Vor dem Zustimmen mit dem Code vergleichen, den die Seite zeigt.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SigninStrip</name>
    <message>
        <source>Sign-ins that go on at the same time</source>
        <translation>Anmeldungen, die gleichzeitig laufen</translation>
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
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>kommt als Nächstes</translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message>
        <source>%1 (access tokens only)</source>
        <extracomment>%1 is a list of profiles</extracomment>
        <translation>%1 (nur Zugriffstoken)</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Gives out</source>
        <translation>Gibt aus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>warder::desktop::StatePill</name>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud: %1 is the state of a profile</extracomment>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>token held before</source>
        <translation>früher gehaltenes Token</translation>
    </message>
    <message>
        <source>held now</source>
        <translation>jetzt gehalten</translation>
    </message>
    <message>
        <source>held now, not renewed</source>
        <translation>jetzt gehalten, nicht erneuert</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>no token, renewal failed</source>
        <translation>kein Token, Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>session, if renewed as planned</source>
        <translation>Sitzung, wenn wie geplant erneuert</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>renewal failed</source>
        <translation>Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused by a service</source>
        <translation>von einem Dienst abgelehnt</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>nächster Versuch</translation>
    </message>
    <message>
        <source>will end</source>
        <translation>wird enden</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineModel</name>
    <message>
        <source>What happened before could not be read. %1</source>
        <extracomment>%1 is one or two whole sentences</extracomment>
        <translation>Was zuvor geschah, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are instants: &quot;Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00&quot;</extracomment>
        <translation>%1 bis %2</translation>
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
        <translation>Auf etwas zeigen oder sich mit den Pfeiltasten bewegen, um zu lesen, was es ist. Strg und Mausrad oder + und − vergrößern und verkleinern.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;6 h</source>
        <extracomment>Six hours; the &amp; marks the key that chooses it</extracomment>
        <translation>&amp;6 Std.</translation>
    </message>
    <message>
        <source>&amp;18 h</source>
        <translation>&amp;18 Std.</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>Looking for the agent…</source>
        <translation>Der Agent wird gesucht …</translation>
    </message>
    <message>
        <source>The agent is not there</source>
        <translation>Der Agent ist nicht da</translation>
    </message>
    <message>
        <source>Without it nobody knows what was held and what is planned.</source>
        <translation>Ohne ihn weiß niemand, was gehalten wurde und was geplant ist.</translation>
    </message>
    <message>
        <source>Warder is locked</source>
        <translation>Warder ist gesperrt</translation>
    </message>
    <message>
        <source>What was held and what is planned is shown again once you unlock it.</source>
        <translation>Was gehalten wurde und was geplant ist, erscheint wieder, sobald entsperrt ist.</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Es wird gelesen, was geschah …</translation>
    </message>
    <message>
        <source>There are no profiles yet</source>
        <translation>Es gibt noch keine Profile</translation>
    </message>
    <message>
        <source>Once there is one, this page shows when its tokens were renewed, when they end, and whether they last through the night.</source>
        <translation>Sobald es eines gibt, zeigt diese Seite, wann seine Token erneuert wurden, wann sie enden und ob sie die Nacht überdauern.</translation>
    </message>
    <message>
        <source>Add a pr&amp;ofile</source>
        <translation>Ein Profil hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier hinsehen</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Nichts gehalten</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Arrow keys move between profiles and their events.</source>
        <translation>Die Pfeiltasten führen durch Profile und ihre Ereignisse.</translation>
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
        <translation>Es gibt kein Token anzusehen, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>There is no ID token. A provider gives one where the scope openid is asked for.</source>
        <translation>Es gibt kein ID-Token. Ein Anbieter gibt eines, wenn um den Scope openid gebeten wird.</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Undurchsichtig</translation>
    </message>
    <message>
        <source>This token is no JWT: it says nothing by itself, and only the service that it is for can tell what it is worth.</source>
        <translation>Dieses Token ist kein JWT: es sagt selbst nichts, und nur der Dienst, für den es ist, weiß, was es wert ist.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The provider&apos;s keys are asked for, to see whether the signature holds.</source>
        <translation>Die Schlüssel des Anbieters werden geholt, um zu sehen, ob die Signatur stimmt.</translation>
    </message>
    <message>
        <source>The agent is too old to check it.</source>
        <translation>Der Agent ist zu alt, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Whether the signature holds is not known. %1</source>
        <translation>Ob die Signatur stimmt, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by a key of the provider that has no name.</source>
        <extracomment>%1 is an algorithm such as RS256, %2 the name of a key</extracomment>
        <translation>Die Signatur stimmt: signiert mit %1 durch einen Schlüssel des Anbieters, der keinen Namen hat.</translation>
    </message>
    <message>
        <source>The signature holds: signed with %1 by the provider&apos;s key %2.</source>
        <translation>Die Signatur stimmt: signiert mit %1 durch den Schlüssel %2 des Anbieters.</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Signatur geprüft</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Nicht annehmbar</translation>
    </message>
    <message>
        <source>Signature refused</source>
        <translation>Signatur verworfen</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs that scope will be refused.</source>
        <translation>Erbeten und nicht gewährt: %1. Was diesen Scope braucht, wird abgelehnt werden.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token names none.</source>
        <translation>Das Profil bittet um die Zielgruppe %1, und das Token nennt keine.</translation>
    </message>
    <message>
        <source>The profile asks for the audience %1, and the token is for %2.</source>
        <translation>Das Profil bittet um die Zielgruppe %1, und das Token ist für %2.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::TokenPage</name>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;ID token</source>
        <translation>&amp;ID-Token</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>SIGNATUR</translation>
    </message>
    <message>
        <source>WHAT IT SAYS</source>
        <translation>WAS ES SAGT</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>THE TOKEN ITSELF</source>
        <translation>DAS TOKEN SELBST</translation>
    </message>
    <message>
        <source>Whoever has this text is you until it ends. Showing and copying it is recorded in Activity.</source>
        <translation>Wer diesen Text hat, kann bis zu seinem Ende als diese Person auftreten. Zeigen und Kopieren wird in der Aktivität vermerkt.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Das Token wird gelesen …</translation>
    </message>
</context>
<context>
    <name>warder::desktop::ToolsSettings</name>
    <message>
        <source>PROGRAMS THAT WERE SET UP</source>
        <translation>EINGERICHTETE PROGRAMME</translation>
    </message>
    <message>
        <source>What “Set up for me” and warder setup have changed in files of other programs. Undoing puts back what was there before.</source>
        <translation>Was „Einrichten“ und warder setup in Dateien anderer Programme geändert haben. Rückgängig machen stellt wieder her, was vorher da war.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Programs that were set up</source>
        <translation>Eingerichtete Programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig machen</translation>
    </message>
    <message>
        <source>Undo what was set up</source>
        <translation>Das Eingerichtete rückgängig machen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>Bei %Ln anmelden</numerusform>
            <numerusform>Bei allen %Ln anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>%Ln weiteres im Fenster …</numerusform>
            <numerusform>%Ln weitere im Fenster …</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warder öffnen</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agenten starten</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and stop serving</source>
        <translation>Beenden und nichts mehr ausgeben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Wieder ausgeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
</context>
<context>
    <name>warder::desktop::UseItPage</name>
    <message>
        <source>WHAT WOULD CHANGE</source>
        <translation>WAS SICH ÄNDERN WÜRDE</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>Den Befehl für %1 kopieren</translation>
    </message>
    <message>
        <source>Set up for me…</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Set up %1 for me</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
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
        <translation>%1 hat ein Token von %2 geholt</translation>
    </message>
    <message>
        <source>Open Warder to see what else it took, or to be asked first.</source>
        <translation>Warder öffnen, um zu sehen, was es noch geholt hat, oder um erst gefragt zu werden.</translation>
    </message>
    <message>
        <source>Open Warder</source>
        <translation>Warder öffnen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultPage</name>
    <message>
        <source>Choose how Warder protects what it keeps</source>
        <translation>Wie Warder schützt, was es aufbewahrt</translation>
    </message>
    <message>
        <source>Warder keeps sessions in an encrypted vault. No keyring answers here that could keep the vault&apos;s key, so you choose who does. You can change this later.</source>
        <translation>Warder bewahrt Sitzungen in einem verschlüsselten Tresor auf. Hier antwortet kein Schlüsselbund, der den Schlüssel des Tresors aufbewahren könnte, deshalb ist zu wählen, wer es tut. Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>A PASSPHRASE</source>
        <translation>EINE PASSPHRASE</translation>
    </message>
    <message>
        <source>Without it nobody can read the vault, wherever a copy of it goes. You type it once each time the agent starts. If you forget it, you sign in everywhere again.</source>
        <translation>Ohne sie kann niemand den Tresor lesen, wohin auch immer eine Kopie gelangt. Sie wird bei jedem Start des Agenten einmal eingegeben. Wer sie vergisst, meldet sich überall neu an.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch ein&amp;mal dieselbe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>Diese Passphrase &amp;verwenden</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>A KEY FILE</source>
        <translation>EINE SCHLÜSSELDATEI</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account may read, and Warder never asks you for anything. It protects from other users of this computer, and a copy of the vault without the key file is worth nothing. It does not protect from somebody who has this disk or a backup with both files, nor from programs that run as you.</source>
        <translation>Der Schlüssel liegt in einer Datei, die nur das eigene Konto lesen darf, und Warder fragt nie nach etwas. Das schützt vor anderen Benutzern dieses Rechners, und eine Kopie des Tresors ohne die Schlüsseldatei ist nichts wert. Es schützt nicht vor jemandem, der diese Festplatte oder eine Sicherung mit beiden Dateien hat, und nicht vor Programmen desselben Kontos.</translation>
    </message>
    <message>
        <source>Use a &amp;key file</source>
        <translation>&amp;Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultReset</name>
    <message>
        <source>There was no vault yet, so there was nothing to begin anew.</source>
        <translation>Es gab noch keinen Tresor, also gab es nichts neu zu beginnen.</translation>
    </message>
    <message>
        <source>The vault is empty, and the profiles are as they were. The old vault is kept in %1. Sign in to the profiles again.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Der Tresor ist leer, und die Profile sind, wie sie waren. Der alte Tresor bleibt in %1. Bei den Profilen erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>warder::desktop::VaultSettings</name>
    <message>
        <source>THE VAULT</source>
        <translation>DER TRESOR</translation>
    </message>
    <message>
        <source>Protect it by a &amp;passphrase…</source>
        <translation>Durch eine &amp;Passphrase schützen …</translation>
    </message>
    <message>
        <source>Protect it by a passphrase…</source>
        <translation>Durch eine Passphrase schützen …</translation>
    </message>
    <message>
        <source>Keep the key in the key&amp;ring</source>
        <translation>Schlüssel im Schl&amp;üsselbund</translation>
    </message>
    <message>
        <source>Keep the key in the keyring</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Keep the key in a &amp;file</source>
        <translation>Schlüssel in einer &amp;Datei</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Schlüssel in einer Datei</translation>
    </message>
    <message>
        <source>New passp&amp;hrase</source>
        <translation>Neue Passp&amp;hrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Set &amp;the passphrase</source>
        <translation>Passphrase &amp;setzen</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start with an empty &amp;vault…</source>
        <translation>Mit leerem &amp;Tresor beginnen …</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Mit leerem Tresor beginnen …</translation>
    </message>
    <message>
        <source>Reading who keeps the vault&apos;s key…</source>
        <translation>Es wird gelesen, wer den Schlüssel des Tresors aufbewahrt …</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern …</translation>
    </message>
    <message>
        <source>Without its key nobody can read this vault, Warder included. If the keyring was replaced or a file moved, put the key back where it was, and everything is there again. If it is gone for good, start with an empty vault: the profiles stay, and you sign in to each of them once more.</source>
        <translation>Ohne seinen Schlüssel kann niemand diesen Tresor lesen, auch Warder nicht. Wenn der Schlüsselbund ersetzt oder eine Datei verschoben wurde, den Schlüssel dorthin zurückbringen, wo er war, und alles ist wieder da. Wenn er endgültig weg ist, mit leerem Tresor beginnen: die Profile bleiben, und bei jedem wird noch einmal angemeldet.</translation>
    </message>
    <message>
        <source>An empty vault is a fresh start: the profiles stay, and you sign in to each of them once more. The old vault is kept beside it.</source>
        <translation>Ein leerer Tresor ist ein neuer Anfang: die Profile bleiben, und bei jedem wird noch einmal angemeldet. Der alte Tresor bleibt daneben.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Mit leerem Tresor beginnen</translation>
    </message>
    <message>
        <source>Start with an empty vault? Every profile stays and is signed out. Nothing is revoked at the providers: sign out of profiles first where that matters.</source>
        <translation>Mit leerem Tresor beginnen? Jedes Profil bleibt und ist abgemeldet. Bei den Anbietern wird nichts widerrufen: wo das wichtig ist, zuerst bei den Profilen abmelden.</translation>
    </message>
    <message>
        <source>&amp;Start with an empty vault</source>
        <translation>Mit leerem Tresor &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowQuestions</name>
    <message>
        <source>Unlock Warder</source>
        <translation>Warder entsperren</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Name of the new profile. It gets the same settings, and no session or secret:</source>
        <translation>Name des neuen Profils. Es bekommt dieselben Einstellungen, aber weder Sitzung noch Geheimnis:</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Export %1 without secrets</source>
        <translation>%1 ohne Geheimnisse exportieren</translation>
    </message>
    <message>
        <source>Import profiles from a file</source>
        <translation>Profile aus einer Datei importieren</translation>
    </message>
    <message>
        <source>A link to Warder</source>
        <translation>Ein Link zu Warder</translation>
    </message>
    <message>
        <source>A link wants Warder to look at this address, so that you can add a profile for it. Do you know whose it is?</source>
        <translation>Ein Link möchte, dass Warder diese Adresse ansieht, um ein Profil für sie hinzuzufügen. Ist bekannt, wem sie gehört?</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>An&amp;sehen</translation>
    </message>
</context>
<context>
    <name>warder::desktop::WindowSettings</name>
    <message>
        <source>THIS WINDOW</source>
        <translation>DIESES FENSTER</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Start with &amp;my session, without showing the window</source>
        <translation>&amp;Mit der Sitzung starten, ohne das Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Start with my session, without showing the window</source>
        <translation>Mit der Sitzung starten, ohne das Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Warder running</source>
        <translation>S&amp;chließen des Fensters lässt Warder weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves Warder running</source>
        <translation>Schließen des Fensters lässt Warder weiterlaufen</translation>
    </message>
    <message>
        <source>It stays in the tray, or minimised where there is none. Without this, closing quits; the agent serves on either way.</source>
        <translation>Es bleibt in der Leiste, oder minimiert, wo es keine gibt. Ohne dies beendet Schließen das Programm; der Agent läuft in jedem Fall weiter.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
</TS>
