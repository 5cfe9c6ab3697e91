// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/file_edit.h"

#include "codec/sha256.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace warder::wire;
using warder::codec::sha256OfText;

namespace {

struct Folder
{
    Folder() { QDir().mkpath(dir.filePath(QStringLiteral("home"))); }
    [[nodiscard]] std::string path(const char* name) const { return dir.filePath(QString::fromUtf8(name)).toStdString(); }
    void write(const char* name, const QByteArray& text, mode_t mode = 0640) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(::chmod(path(name).c_str(), mode), 0);
    }
    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(dir.filePath(QStringLiteral("home"))).entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] FileEdit edit(const char* before, const char* after, const char* name = "home/c.yaml") const
    {
        return { path(name), before ? sha256OfText(before) : std::string(), after };
    }
    [[nodiscard]] FileEditResult apply(const FileEdit& change) const { return applyFileEdit(change, "flytectl", "prod", records); }
    [[nodiscard]] FileEditResult undo() const
    {
        const auto all = fileEditRecords(records);
        return all.size() == 1 ? undoFileEdit(all.front(), records) : FileEditResult { FileEditOutcome::Failed, "not one record", {} };
    }

    QTemporaryDir dir;
    std::string records = path("data/warder/setup");
};

} // namespace

class FileEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeAndBack()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        const auto done = folder.apply(folder.edit("old\n", "new\n"));
        QVERIFY2(done.outcome == FileEditOutcome::Done, done.problem.c_str());
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("new\n"));
        QCOMPARE(done.backup, folder.path("home/c.yaml.before-warder"));
        QCOMPARE(folder.read("home/c.yaml.before-warder"), QByteArray("old\n"));
        struct stat status = {};
        QCOMPARE(::stat(folder.path("home/c.yaml").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t { 0640 });
        // Nobody else needs to read the copy.
        QCOMPARE(::stat(done.backup.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t { 0600 });
        const auto records = fileEditRecords(folder.records);
        QCOMPARE(records.size(), std::size_t { 1 });
        QCOMPARE(records.front().tool, std::string("flytectl"));
        QCOMPARE(records.front().profile, std::string("prod"));
        QCOMPARE(records.front().path, folder.path("home/c.yaml"));

        const auto undone = folder.undo();
        QVERIFY2(undone.outcome == FileEditOutcome::Done, undone.problem.c_str());
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("old\n"));
        QCOMPARE(folder.names(), QStringList { QStringLiteral("c.yaml") });
        QVERIFY(fileEditRecords(folder.records).empty());
        QCOMPARE(::stat(folder.path("home/c.yaml").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t { 0640 });
    }
    void aNewFileAndBack()
    {
        const Folder folder;
        const auto done = folder.apply(folder.edit(nullptr, "new\n", "home/.flyte/deep/c.yaml"));
        QVERIFY2(done.outcome == FileEditOutcome::Done, done.problem.c_str());
        QCOMPARE(done.backup, std::string());
        struct stat status = {};
        QCOMPARE(::stat(folder.path("home/.flyte/deep/c.yaml").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t { 0600 });
        QVERIFY(folder.undo().outcome == FileEditOutcome::Done);
        QCOMPARE(folder.read("home/.flyte/deep/c.yaml"), QByteArray("<none>"));
    }
    void changedMeanwhile()
    {
        const Folder folder;
        folder.write("home/c.yaml", "theirs\n");
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Changed);
        QVERIFY(folder.apply(folder.edit(nullptr, "new\n")).outcome == FileEditOutcome::Changed);
        QVERIFY(folder.apply(folder.edit("old\n", "new\n", "home/none.yaml")).outcome == FileEditOutcome::Changed);
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("theirs\n"));
        QCOMPARE(folder.names(), QStringList { QStringLiteral("c.yaml") });
        QVERIFY(fileEditRecords(folder.records).empty());
    }
    void changedSince()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Done);
        folder.write("home/c.yaml", "new\nand mine\n");
        const auto undone = folder.undo();
        QVERIFY(undone.outcome == FileEditOutcome::Changed);
        QVERIFY(undone.problem.find("c.yaml.before-warder") != std::string::npos);
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("new\nand mine\n"));
        QCOMPARE(folder.read("home/c.yaml.before-warder"), QByteArray("old\n"));
    }
    void theCopyWasChanged()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Done);
        folder.write("home/c.yaml.before-warder", "evil\n");
        QVERIFY(folder.undo().outcome == FileEditOutcome::Changed);
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("new\n"));
    }
    //! Two setups one after the other: the undo goes back to the person's own text.
    void twiceAndBack()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "one\n")).outcome == FileEditOutcome::Done);
        QVERIFY(folder.apply(folder.edit("one\n", "two\n")).outcome == FileEditOutcome::Done);
        QCOMPARE(folder.names().size(), 2);
        QVERIFY(folder.undo().outcome == FileEditOutcome::Done);
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("old\n"));
    }
    void againAfterTheirChange()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "one\n")).outcome == FileEditOutcome::Done);
        folder.write("home/c.yaml", "theirs\n");
        QVERIFY(folder.apply(folder.edit("theirs\n", "two\n")).outcome == FileEditOutcome::Done);
        QCOMPARE(folder.read("home/c.yaml.before-warder-1"), QByteArray("theirs\n"));
        QVERIFY(folder.undo().outcome == FileEditOutcome::Done);
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("theirs\n"));
        // The first copy is the person's now.
        QCOMPARE(folder.read("home/c.yaml.before-warder"), QByteArray("old\n"));
    }
    void nothingToDo()
    {
        const Folder folder;
        folder.write("home/c.yaml", "same\n");
        QVERIFY(folder.apply(folder.edit("same\n", "same\n")).outcome == FileEditOutcome::Done);
        QCOMPARE(folder.names().size(), 1);
        QVERIFY(fileEditRecords(folder.records).empty());
    }
    void linksAreFollowed()
    {
        const Folder folder;
        folder.write("home/real.yaml", "old\n");
        QCOMPARE(::symlink("real.yaml", folder.path("home/c.yaml").c_str()), 0);
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Done);
        QVERIFY(QFileInfo(QString::fromStdString(folder.path("home/c.yaml"))).isSymLink());
        QCOMPARE(folder.read("home/real.yaml"), QByteArray("new\n"));
        QVERIFY(folder.undo().outcome == FileEditOutcome::Done);
        QVERIFY(QFileInfo(QString::fromStdString(folder.path("home/c.yaml"))).isSymLink());
        QCOMPARE(folder.read("home/real.yaml"), QByteArray("old\n"));
    }
    void aLinkToNothing()
    {
        const Folder folder;
        QCOMPARE(::symlink("later.yaml", folder.path("home/c.yaml").c_str()), 0);
        const auto done = folder.apply(folder.edit(nullptr, "new\n"));
        QVERIFY2(done.outcome == FileEditOutcome::Done, done.problem.c_str());
        QVERIFY(QFileInfo(QString::fromStdString(folder.path("home/c.yaml"))).isSymLink());
        QCOMPARE(folder.read("home/later.yaml"), QByteArray("new\n"));
    }
    //! The record was written, the file not any more: undoing finds the old text and is content.
    void cutShort()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Done);
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.undo().outcome == FileEditOutcome::Done);
        QCOMPARE(folder.names(), QStringList { QStringLiteral("c.yaml") });
    }
    void whatIsNoFile()
    {
        const Folder folder;
        QCOMPARE(::mkfifo(folder.path("home/c.yaml").c_str(), 0600), 0);
        QVERIFY(folder.apply(folder.edit(nullptr, "new\n")).outcome == FileEditOutcome::Failed);
        QDir().mkpath(QString::fromStdString(folder.path("home/d.yaml")));
        QVERIFY(folder.apply(folder.edit(nullptr, "new\n", "home/d.yaml")).outcome == FileEditOutcome::Failed);
    }
    void aFolderThatCannotBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QCOMPARE(::chmod(folder.path("home").c_str(), 0500), 0);
        const auto result = folder.apply(folder.edit("old\n", "new\n"));
        QCOMPARE(::chmod(folder.path("home").c_str(), 0700), 0);
        QVERIFY(result.outcome == FileEditOutcome::Failed);
        QVERIFY(!result.problem.empty());
        QCOMPARE(folder.read("home/c.yaml"), QByteArray("old\n"));
        QVERIFY(fileEditRecords(folder.records).empty());
    }
    void strangeRecordsAreLeftOut()
    {
        const Folder folder;
        folder.write("home/c.yaml", "old\n");
        QVERIFY(folder.apply(folder.edit("old\n", "new\n")).outcome == FileEditOutcome::Done);
        folder.write("data/warder/setup/a.json", "{");
        folder.write("data/warder/setup/b.json", "{\"path\":\"/etc/passwd\",\"target\":\"/etc/passwd\"}");
        QCOMPARE(fileEditRecords(folder.records).size(), std::size_t { 1 });
    }
};

QTEST_GUILESS_MAIN(FileEditTest)
#include "file_edit_test.moc"
