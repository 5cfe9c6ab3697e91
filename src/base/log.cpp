// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include "codec/redact.h"

#include <QDateTime>
#include <QDebug>
#include <QString>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <utility>

namespace warder {

namespace {

constexpr off_t kRotateAt = 1024 * 1024;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

char levelLetter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written <= 0)
            return; // a full disk loses log lines, nothing else
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

void logDebug(const QLoggingCategory& category, std::string_view message)
{
    if (category.isDebugEnabled())
        QMessageLogger(nullptr, 0, nullptr, category.categoryName()).debug().noquote() << toQString(message);
}

void logInfo(const QLoggingCategory& category, std::string_view message)
{
    if (category.isInfoEnabled())
        QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info().noquote() << toQString(message);
}

void logWarning(const QLoggingCategory& category, std::string_view message)
{
    if (category.isWarningEnabled())
        QMessageLogger(nullptr, 0, nullptr, category.categoryName()).warning().noquote() << toQString(message);
}

void setLogLevel(std::string_view level)
{
    QString rules;
    if (level == "warning" || level == "info")
        rules += QStringLiteral("warder.*.debug=false\n");
    if (level == "warning")
        rules += QStringLiteral("warder.*.info=false\n");
    QLoggingCategory::setFilterRules(rules);
}

class LogFile::Private
{
public:
    explicit Private(std::string filePath)
        : path(std::move(filePath))
    {
        open();
    }
    ~Private()
    {
        if (fd >= 0)
            ::close(fd);
    }
    void open()
    {
        // A FIFO would hold up whoever opens it, and a link would have another file written.
        fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
        struct stat status = {};
        if (fd >= 0 && (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)))
            ::close(std::exchange(fd, -1));
    }
    void write(std::string_view line)
    {
        const std::lock_guard lock(mutex);
        if (fd < 0)
            return;
        struct stat status = {};
        if (::fstat(fd, &status) == 0 && status.st_size > kRotateAt) {
            ::close(fd);
            ::rename(path.c_str(), (path + ".1").c_str());
            open();
            if (fd < 0)
                return;
        }
        writeAll(fd, line);
    }

    std::string path;
    int fd = -1;
    std::mutex mutex;
    QtMessageHandler previous = nullptr;
};

namespace {

// Qt's message handler is a plain function, so the one installed log is found here and nowhere else.
std::atomic<LogFile::Private*> installedLog = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    std::string line
        = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    line += ' ';
    line += levelLetter(type);
    line += ' ';
    line += context.category ? context.category : "default";
    line += ": ";
    line += codec::redact(message.toStdString());
    line += '\n';
    if (auto* log = installedLog.load())
        log->write(line);
    if (type != QtDebugMsg)
        writeAll(STDERR_FILENO, line);
}

} // namespace

LogFile::LogFile(std::string path)
    : m_private(std::make_unique<Private>(std::move(path)))
{
    installedLog = m_private.get();
    m_private->previous = qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_private->previous);
    installedLog = nullptr;
}

} // namespace warder
