// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_identity.h"

#include <QFile>
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
    }
    [[nodiscard]] Asker asker(pid_t pid, ChainLength length = ChainLength::Whole) const
    {
        wire::Peer peer;
        peer.pid = pid;
        peer.uid = ::getuid();
        return identifyPeer(peer, length, { m_folder.path().toStdString() });
    }
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
        QVERIFY(!asker.isOurWindow);
        QCOMPARE(names(proc.asker(13, ChainLength::Nearest)), std::string("python3"));
    }
    // Whoever has lost its parent hangs on the session's manager: a grant for that would be one for everybody.
    void anOrphanIsNobody()
    {
        FakeProc proc;
        proc.add(20, proc.file("systemd"), { 1, 20, 0, 100, "systemd", {}, "/", {} });
        proc.add(21, proc.file("warder"), { 20, 20, 0, 200, "warder", {}, "/", {} });
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
    // It cannot be read what our window is; nothing else that calls itself so is believed.
    void ourWindow()
    {
        FakeProc proc;
        proc.add(50, {}, { 1, 50, 0, 100, "warder-desktop", {}, "/", {} });
        QVERIFY(proc.asker(50).isOurWindow);
        proc.add(51, "/usr/bin/env", { 1, 51, 0, 100, "warder-desktop", {}, "/", {} });
        QVERIFY(!proc.asker(51).isOurWindow);
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
    }
};

QTEST_GUILESS_MAIN(PeerIdentityTest)
#include "peer_identity_test.moc"
