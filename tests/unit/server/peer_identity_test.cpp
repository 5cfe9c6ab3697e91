// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_identity.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <fstream>

using namespace warder;
using namespace warder::server;
using core::Asker;
using core::ProgramLabel;

namespace {

// A /proc of the test's own: what the kernel would say of made-up processes.
class FakeProc
{
public:
    struct Made
    {
        pid_t parent = 1;
        pid_t session = 10;
        unsigned terminal = 0;
        std::uint64_t startedAt = 500;
        std::string comm = "x";
        std::vector<std::string> arguments;
        std::string workingFolder = "/";
        std::string namespaces; //!< empty: ours
        std::vector<std::string> environment = {};
    };
    // `program` is a real file, or a text that is no path.
    void add(pid_t pid, const std::string& program, const Made& made)
    {
        const std::string folder = m_folder.path().toStdString() + "/" + std::to_string(pid) + "/";
        ::mkdir(folder.c_str(), 0700);
        ::mkdir((folder + "ns").c_str(), 0700);
        if (!program.empty())
            link(program, folder + "exe");
        link(made.workingFolder, folder + "cwd");
        for (const char* name : { "mnt", "user", "pid" }) {
            std::array<char, 64> target {};
            const ssize_t length = ::readlink((std::string("/proc/self/ns/") + name).c_str(), target.data(), target.size());
            link(made.namespaces.empty() ? std::string(target.data(), static_cast<std::size_t>(length)) : made.namespaces, folder + "ns/" + name);
        }
        std::ofstream stat(folder + "stat");
        stat << pid << " (" << made.comm << ") S " << made.parent << " 1 " << made.session << " " << made.terminal << " 1 0 0 0 0 0 0 0 0 0 20 0 1 0 "
             << made.startedAt << " 0 0\n";
        std::ofstream arguments(folder + "cmdline");
        for (const std::string& word : made.arguments)
            arguments << word << '\0';
        std::ofstream environment(folder + "environ");
        for (const std::string& word : made.environment)
            environment << word << '\0';
    }
    [[nodiscard]] Asker asker(pid_t pid, ChainLength length = ChainLength::Whole) const
    {
        wire::Peer peer;
        peer.pid = pid;
        peer.uid = ::getuid();
        return identifyPeer(peer, length, { m_folder.path().toStdString(), &helpers });
    }
    //! Files that only pass a token on.
    std::vector<std::string> helpers;
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::string file(const std::string& name) const
    {
        std::string path = m_folder.path().toStdString() + "/" + name;
        std::ofstream(path) << "x";
        return path;
    }

private:
    static void link(const std::string& target, const std::string& path)
    {
        ::unlink(path.c_str());
        if (::symlink(target.c_str(), path.c_str()) != 0)
            qFatal("no link");
    }
    QTemporaryDir m_folder;
};

std::string names(const Asker& asker)
{
    std::string text;
    for (const core::AskerProgram& program : asker.programs)
        text += (text.empty() ? "" : " ") + program.name;
    return text;
}

} // namespace

class PeerIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data()
    {
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("script");
        const auto row = [](const char* name, const char* interpreter, const QStringList& arguments, const char* script) {
            QTest::newRow(name) << QString::fromLatin1(interpreter) << arguments << QString::fromLatin1(script);
        };
        const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        row("a script", "python3.11", words("python3 train.py --x"), "train.py");
        row("with switches", "python3", words("python3 -u -OO train.py"), "train.py");
        row("a switch with a value", "python3", words("python3 -W ignore -X dev train.py"), "train.py");
        row("a switch with its value in one", "python3", words("python3 -Wignore train.py"), "train.py");
        row("code", "python3", words("python3 -c print() train.py"), "");
        row("a module", "python3", words("python3 -m http.server"), "");
        row("switches that end in code", "python3", words("python3 -uc x.py"), "");
        row("standard input", "bash", words("bash -"), "");
        row("nothing", "bash", words("bash"), "");
        row("a shell's script", "bash", words("bash -ex ./deploy.sh"), "./deploy.sh");
        row("a shell's code", "bash", words("bash -c ./deploy.sh"), "");
        row("an option that may take a word", "bash", words("bash -o pipefail x.sh"), "");
        row("a long option", "node", words("node --require ./hook.js app.js"), "");
        row("after the end of options", "sh", words("sh -- x.sh"), "x.sh");
        row("java", "java", words("java -jar app.jar"), "app.jar");
        row("no interpreter", "git", words("git fetch"), "");
    }
    void scripts()
    {
        QFETCH(QString, interpreter);
        QFETCH(QStringList, arguments);
        std::vector<std::string> words;
        for (const QString& word : arguments)
            words.push_back(word.toStdString());
        QTEST(QString::fromStdString(scriptArgument(interpreter.toStdString(), words)), "script");
    }
    void theChainBehindOurHelper()
    {
        FakeProc proc;
        const std::string warder = proc.file("warder");
        proc.helpers = { warder };
        const std::string script = proc.file("train.py");
        const std::string folder = script.substr(0, script.rfind('/'));
        proc.add(10, "/usr/bin/bash", { 1, 10, 34819, 100, "bash", { "-bash" }, "/", {} });
        proc.add(11, "/usr/bin/env", { 10, 10, 34819, 200, "env", {}, "/", {} });
        const std::string python = proc.file("python3");
        proc.add(12, python, { 10, 10, 34819, 300, "python3", { "python3", "train.py" }, folder, {} });
        proc.add(13, warder, { 12, 10, 34819, 400, "warder", { "warder", "token" }, folder, {} });
        const Asker asker = proc.asker(13);
        QCOMPARE(names(asker), std::string("python3 bash"));
        QCOMPARE(asker.programs.front().label, ProgramLabel::Interpreter);
        QCOMPARE(asker.programs.front().script, script);
        QVERIFY(!asker.programs.front().isFixed); // it lies in a folder of ours
        QCOMPARE(asker.programs.back().isFixed, ::geteuid() != 0); // root can replace that as well
        QCOMPARE(asker.workingFolder, folder);
        QCOMPARE(asker.terminal, std::string("pts/3"));
        QVERIFY((asker.session == core::AskerSession { 10, 100 }));
        QCOMPARE(names(proc.asker(13, ChainLength::Nearest)), std::string("python3"));
    }
    // A program is what its file is, not what its file is called.
    void aNameIsNoIdentity_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             { "warder", "timeout", "xargs", "time", "watch", "oidc-token", "git-credential-warder", "warder-desktop" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aNameIsNoIdentity()
    {
        QFETCH(QString, name);
        FakeProc proc;
        const std::string wrapper = proc.file(name.toStdString());
        proc.helpers = { proc.file("real") };
        proc.add(60, "/usr/bin/env", { 1, 60, 0, 100, "env", {}, "/", {} }); // that a grant may be for
        proc.add(61, wrapper, { 60, 60, 0, 200, name.toStdString(), {}, "/", {} });
        proc.add(62, wrapper, { 61, 60, 0, 300, name.toStdString(), {}, "/", {} });
        QCOMPARE(proc.asker(62).programs.front().path, wrapper);
        QCOMPARE(proc.asker(62, ChainLength::Nearest).programs.front().path, wrapper);
        // The installed file is one under any name (a link to it is the same file).
        const std::string other = proc.path() + "/other";
        QCOMPARE(::link(proc.helpers.front().c_str(), other.c_str()), 0);
        proc.add(63, other, { 60, 60, 0, 400, "other", {}, "/", {} });
        QCOMPARE(names(proc.asker(63, ChainLength::Nearest)), std::string("env"));
        // Something in the middle is not looked through, even if a helper connects for it.
        proc.add(64, other, { 61, 60, 0, 500, "other", {}, "/", {} });
        QCOMPARE(proc.asker(64).programs.front().path, wrapper);
    }
    void theInstalledHelpersAreThoseOfTheSystem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("timeout"));
        QVERIFY(QFile::copy(QStringLiteral("/usr/bin/timeout"), path));
        const auto chainOf = [](const QString& program) {
            QProcess child;
            child.start(program, { QStringLiteral("20"), QStringLiteral("cat") });
            if (!child.waitForStarted())
                return std::string("did not start");
            wire::Peer peer;
            peer.pid = static_cast<pid_t>(child.processId());
            const std::string chain = names(identifyPeer(peer, ChainLength::Nearest));
            child.kill();
            child.waitForFinished();
            return chain;
        };
        QCOMPARE(chainOf(path), std::string("timeout"));
        QVERIFY(chainOf(QStringLiteral("/usr/bin/timeout")) != "timeout");
    }
    // T-04: the process id, the start time and the pidfd stay when a process runs another program.
    void aProgramThatIsAnotherThanTheOneThatConnectedIsUnidentified()
    {
        FakeProc proc;
        const std::string before = proc.file("evil");
        proc.add(70, "/usr/bin/env", { 1, 70, 34819, 100, "env", {}, "/", {} });
        wire::Peer peer;
        peer.pid = 70;
        peer.program.wasLookedAt = true;
        struct stat status = {};
        QCOMPARE(::stat("/usr/bin/env", &status), 0);
        peer.program.device = status.st_dev;
        peer.program.inode = status.st_ino;
        const ProcessFolder folder { proc.path(), &proc.helpers };
        QVERIFY(identifyPeer(peer, ChainLength::Nearest, folder).programs.front().label != ProgramLabel::Unidentified);
        QCOMPARE(::stat(before.c_str(), &status), 0);
        peer.program.device = status.st_dev;
        peer.program.inode = status.st_ino;
        for (const ChainLength length : { ChainLength::Nearest, ChainLength::Whole }) {
            const Asker asker = identifyPeer(peer, length, folder);
            QCOMPARE(asker.programs.front().label, ProgramLabel::Unidentified);
            QVERIFY(!core::programSubject(asker).isProgram());
        }
        // One that could not be read when it connected is no better.
        peer.program.device = peer.program.inode = 0;
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest, folder).programs.front().label, ProgramLabel::Unidentified);
        // Nor is a helper looked through that was something else.
        proc.helpers = { "/usr/bin/env" };
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest, folder).programs.front().label, ProgramLabel::Unidentified);
    }
    void aProcessThatRunsAnotherProgramAfterConnecting()
    {
        // bash is started, is accepted, and becomes cat.
        QProcess child;
        child.start(QStringLiteral("/bin/bash"), { QStringLiteral("-c"), QStringLiteral("read line; exec /bin/cat") });
        QVERIFY(child.waitForStarted());
        wire::Peer peer;
        peer.pid = static_cast<pid_t>(child.processId());
        struct stat status = {};
        QCOMPARE(::stat(("/proc/" + std::to_string(peer.pid) + "/exe").c_str(), &status), 0);
        peer.program = { true, status.st_dev, status.st_ino };
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().label, ProgramLabel::Interpreter);
        child.write("go\n");
        QVERIFY(QTest::qWaitFor([&] {
            const auto chain = identifyPeer(peer, ChainLength::Nearest).programs;
            return !chain.empty() && chain.front().name == "cat";
        }));
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().label, ProgramLabel::Unidentified);
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    // A grant for it would be one for every script.
    void aCopyOfAnInterpreterIsAnInterpreter()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tool"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/bash"), path));
        QFile script(folder.filePath(QStringLiteral("x.sh")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("read line\n");
        script.close();
        const auto identified = [](const QString& program, const QStringList& arguments) {
            QProcess child;
            child.start(program, arguments);
            Asker asker;
            if (child.waitForStarted()) {
                wire::Peer peer;
                peer.pid = static_cast<pid_t>(child.processId());
                asker = identifyPeer(peer, ChainLength::Nearest);
            }
            child.kill();
            child.waitForFinished();
            return asker;
        };
        const Asker withScript = identified(path, { script.fileName() });
        QCOMPARE(withScript.programs.front().label, ProgramLabel::Interpreter);
        QCOMPARE(QString::fromStdString(withScript.programs.front().script),
                 QFileInfo(script.fileName()).canonicalFilePath());
        const Asker withCode = identified(path, { QStringLiteral("-c"), QStringLiteral("read line; true") });
        QCOMPARE(withCode.programs.front().label, ProgramLabel::Interpreter);
        QVERIFY(!core::programSubject(withCode).isProgram());
        // Nor does the loader of programs stand for those that it loads.
        const QString loader = QFileInfo(QStringLiteral("/lib64/ld-linux-x86-64.so.2")).canonicalFilePath();
        if (loader.isEmpty())
            QSKIP("another loader");
        const Asker loaded = identified(loader, { path, QStringLiteral("-c"), QStringLiteral("read line; true") });
        QCOMPARE(loaded.programs.front().label, ProgramLabel::Interpreter);
        QCOMPARE(QString::fromStdString(loaded.programs.front().script), QFileInfo(path).canonicalFilePath());
    }
    void theDisplayIsThatOfTheSession()
    {
        FakeProc proc;
        const std::string program = proc.file("p");
        proc.add(
            80,
            program,
            { 1, 80, 0, 100, "session", {}, "/", {}, { "HOME=/", "DISPLAY=:0", "XAUTHORITY=/x", "LD_PRELOAD=x" } });
        proc.add(81, program, { 80, 80, 0, 200, "shell", {}, "/", {}, { "DISPLAY=", "WAYLAND_DISPLAY" } });
        proc.add(82, program, { 81, 80, 0, 300, "evil", {}, "/", {}, { "DISPLAY=:77" } });
        const core::DisplayEnvironment session { { "DISPLAY", ":0" }, { "XAUTHORITY", "/x" } };
        QCOMPARE(proc.asker(82).display, session); // not what it was started with itself
        QCOMPARE(proc.asker(81).display, session);
        QVERIFY(proc.asker(82, ChainLength::Nearest).display.empty()); // nobody is asked then
        proc.add(83, program, { 1, 83, 0, 300, "alone", {}, "/", {}, { "WAYLAND_DISPLAY=wayland-3" } });
        QCOMPARE(proc.asker(83).display, (core::DisplayEnvironment { { "WAYLAND_DISPLAY", "wayland-3" } }));
        proc.add(84, program, { 1, 84, 0, 300, "dark", {}, "/", {}, { "XAUTHORITY=/x" } });
        QVERIFY(proc.asker(84).display.empty());
    }
    // Whoever has lost its parent hangs on the session's manager: a grant for that would be one for everybody.
    void anOrphanIsNobody()
    {
        FakeProc proc;
        proc.add(20, proc.file("systemd"), { 1, 20, 0, 100, "systemd", {}, "/", {} });
        proc.helpers = { proc.file("warder") };
        proc.add(21, proc.helpers.front(), { 20, 20, 0, 200, "warder", {}, "/", {} });
        const Asker asker = proc.asker(21);
        QCOMPARE(asker.programs.front().label, ProgramLabel::Unidentified);
        QCOMPARE(core::termsOffered(asker), (std::vector { core::GrantTerm::Once }));
    }
    void aSandboxedProgramIsSaidToBeOne()
    {
        FakeProc proc;
        proc.add(30, "/usr/bin/env", { 1, 30, 0, 100, "env", {}, "/", "mnt:[1]" });
        QCOMPARE(proc.asker(30).programs.front().label, ProgramLabel::Sandboxed);
    }
    void aNameWithParenthesesAndSpaces()
    {
        FakeProc proc;
        proc.add(40, {}, { 1, 40, 0, 100, "x) S 1 1 1 (y", {}, "/", {} });
        const Asker asker = proc.asker(40);
        QCOMPARE(asker.programs.front().label, ProgramLabel::Unidentified);
        QCOMPARE(asker.programs.front().name, std::string("x) S 1 1 1 (y"));
        QCOMPARE(asker.session.leader, std::int64_t { 40 });
    }
    void aPeerThatHasGoneIsNobody()
    {
        wire::Peer peer;
        peer.pid = ::getpid();
        QVERIFY(!identifyPeer(peer, ChainLength::Whole).programs.empty());
        peer.isGone = true; // the kernel says so, whatever runs under that number now
        QVERIFY(identifyPeer(peer, ChainLength::Whole).programs.empty());
        QVERIFY(identifyPeer({}, ChainLength::Whole).programs.empty());
    }
    void aProcessThatEndsMeanwhileIsNobody()
    {
        QProcess child;
        child.start(QStringLiteral("cat"), {});
        QVERIFY(child.waitForStarted());
        wire::Peer peer;
        peer.pid = static_cast<pid_t>(child.processId());
        peer.process = wire::FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, peer.pid, 0)));
        if (!peer.process.isOpen())
            QSKIP("this kernel has no pidfd");
        QVERIFY(peer.isAlive());
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().name, std::string("cat"));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        QVERIFY(!peer.isAlive());
        QVERIFY(identifyPeer(peer, ChainLength::Nearest).programs.empty());
    }
    // What has its answer may have ended before anybody looks: what was seen of it when it came is kept.
    void aGlanceOutlivesTheProgram()
    {
        QProcess child;
        child.start(QStringLiteral("/bin/cat"), {});
        QVERIFY(child.waitForStarted());
        const auto pid = static_cast<pid_t>(child.processId());
        ProgramGlances glances;
        const auto glance = glances.at(pid);
        QVERIFY(glance);
        QCOMPARE(glance->name, std::string("cat"));
        QCOMPARE(glance->parent, ::getpid());
        ProgramNames names;
        QCOMPARE(names.of(pid).front(), std::string("cat"));
        QVERIFY(!glances.at(pid)); // seen lately
        QCOMPARE(ProgramNames().of(pid, glance), ProgramNames().of(pid));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        const auto chain = ProgramNames().of(pid, glance);
        QVERIFY(chain.size() >= 2);
        QCOMPARE(chain[0], std::string("cat"));
        QCOMPARE(chain[1], ProgramNames().of(::getpid()).front());
        QCOMPARE(ProgramNames().of(pid).front(), std::string("?"));
        // Another look at the number does not take what was there for whoever has it now.
        QVERIFY(!glances.at(pid));
        const auto gone = ProgramGlances().at(pid);
        QVERIFY(gone && gone->name.empty() && gone->parent == 0);
    }
    // A program that asks again is not looked at as a whole each time; what matters is.
    void aSteadyPeerIsStillThatProgram()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tool"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/cat"), path));
        QProcess child;
        child.start(path, {});
        QVERIFY(child.waitForStarted());
        wire::Peer peer;
        peer.pid = static_cast<pid_t>(child.processId());
        Asker asker = identifyPeer(peer, ChainLength::Nearest);
        QVERIFY(!SteadyPeer::of(peer, asker)); // without its pidfd the number may be another's
        peer.process = wire::FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, peer.pid, 0)));
        if (!peer.process.isOpen())
            QSKIP("this kernel has no pidfd");
        const auto steady = SteadyPeer::of(peer, asker);
        QVERIFY(steady);
        QVERIFY(steady->isStill(peer));
        asker.programs.front().label = ProgramLabel::Interpreter;
        QVERIFY(!SteadyPeer::of(peer, asker)); // it may run another script by now
        asker.programs.front().label = ProgramLabel::Plain;
        asker.programs.front().inode += 1;
        QVERIFY(!SteadyPeer::of(peer, asker)); // somebody behind a helper
        QVERIFY(QFile::remove(path));
        QVERIFY(!steady->isStill(peer)); // its file is gone
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        QVERIFY(!steady->isStill(peer));
    }
    void aReplacedProgramIsSaidToBeOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tool"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/cat"), path));
        QProcess child;
        child.start(path, {});
        QVERIFY(child.waitForStarted());
        wire::Peer peer;
        peer.pid = static_cast<pid_t>(child.processId());
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().label, ProgramLabel::Plain);
        QVERIFY(QFile::remove(path));
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().label, ProgramLabel::Deleted);
        // A file of the name that the kernel now gives does not make it whole again.
        QVERIFY(QFile::copy(QStringLiteral("/bin/cat"), path + QStringLiteral(" (deleted)")));
        QCOMPARE(identifyPeer(peer, ChainLength::Nearest).programs.front().label, ProgramLabel::Deleted);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }
    void thePeerOfASocketIsKnown()
    {
        std::array<int, 2> ends {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
        const wire::FileDescriptor first(ends[0]);
        const wire::FileDescriptor second(ends[1]);
        const auto peer = wire::peerOf(first.get());
        QVERIFY(peer);
        QCOMPARE(peer->pid, ::getpid());
        QCOMPARE(peer->uid, ::getuid());
        QVERIFY(peer->isAlive());
        QVERIFY(peer->copy().isAlive());
        struct stat status = {};
        QCOMPARE(::stat("/proc/self/exe", &status), 0);
        QVERIFY(peer->program.wasLookedAt);
        QCOMPARE(peer->program.inode, std::uint64_t { status.st_ino });
        QCOMPARE(peer->copy().program.inode, peer->program.inode);
    }
};

QTEST_GUILESS_MAIN(PeerIdentityTest)
#include "peer_identity_test.moc"
