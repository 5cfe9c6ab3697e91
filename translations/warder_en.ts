<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EngineAge</name>
    <message numerus="yes">
        <source>%1: its fixes are %n years old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: its fixes are %n year old.</numerusform>
            <numerusform>%1: its fixes are %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its fixes are %n months old.</source>
        <extracomment>%1 names the engine</extracomment>
        <translation>
            <numerusform>%1: its fixes are %n month old.</numerusform>
            <numerusform>%1: its fixes are %n months old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%1, %2, %n events</source>
        <extracomment>Read aloud: %1 is a profile, %2 whether its session lasts</extracomment>
        <translation>
            <numerusform>%1, %2, %n event</numerusform>
            <numerusform>%1, %2, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions last beyond %1, if this machine stays on and online.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>The one session lasts beyond %1, if this machine stays on and online.</numerusform>
            <numerusform>All %n sessions last beyond %1, if this machine stays on and online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>%1 is a list, the rest of which is only counted</extracomment>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 will not last until %2 without you: %3.</source>
        <extracomment>%n of all sessions, %1 is how many there are, %2 a time of day, %3 a list of what is the matter</extracomment>
        <translation>
            <numerusform>%n of %1 will not last until %2 without you: %3.</numerusform>
            <numerusform>%n of %1 will not last until %2 without you: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Warder: %n profiles need you</source>
        <translation>
            <numerusform>Warder: %n profile needs you</numerusform>
            <numerusform>Warder: %n profiles need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::AgentModel</name>
    <message numerus="yes">
        <source>Serving on %1 · %n requests today</source>
        <extracomment>%1 is the name of a socket</extracomment>
        <translation>
            <numerusform>Serving on %1 · %n request today</numerusform>
            <numerusform>Serving on %1 · %n requests today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::FoundCard</name>
    <message numerus="yes">
        <source>Add %n profiles</source>
        <translation>
            <numerusform>Add %n profile</numerusform>
            <numerusform>Add %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Import %n profile</numerusform>
            <numerusform>&amp;Import %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::MainWindow</name>
    <message numerus="yes">
        <source>%n profile(s) imported. Sign in to use them.</source>
        <translation>
            <numerusform>%n profile imported. Sign in to use it.</numerusform>
            <numerusform>%n profiles imported. Sign in to use them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is in the clipboard. It is taken away again in %n seconds.</source>
        <translation>
            <numerusform>The token is in the clipboard. It is taken away again in %n second.</numerusform>
            <numerusform>The token is in the clipboard. It is taken away again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::Notifier</name>
    <message numerus="yes">
        <source>%n profiles need a sign-in</source>
        <translation>
            <numerusform>%n profile needs a sign-in</numerusform>
            <numerusform>%n profiles need a sign-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::SocketsModel</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warder::desktop::Tray</name>
    <message numerus="yes">
        <source>Sign in to all %n</source>
        <translation>
            <numerusform>Sign in to the one</numerusform>
            <numerusform>Sign in to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window…</source>
        <translation>
            <numerusform>%n more in the window…</numerusform>
            <numerusform>%n more in the window…</numerusform>
        </translation>
    </message>
</context>
</TS>
