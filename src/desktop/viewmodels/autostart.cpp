// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace warder::desktop {

namespace {

const QString kFile = QStringLiteral("io.github.warder.Warder.desktop");
// By this line a file is known as ours.
constexpr auto kMark = "X-Warder-Autostart=true";
constexpr qint64 kMostBytes = 64 * 1024;

// An argument of Exec as the Desktop Entry Specification wants it: in double quotes, with what the shell would read escaped twice, once for
// the argument and once for the string; a percent sign is doubled.
QByteArray quoted(const QString& argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += QStringLiteral("\\\\");
        if (c == u'\\')
            text += QStringLiteral("\\\\");
        else if (c == u'%')
            text += QStringLiteral("%%");
        else
            text += c;
    }
    return '"' + text.toUtf8() + '"';
}

} // namespace

Autostart::Autostart(QString folder, QString program, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_program(std::move(program))
{ }

QString Autostart::defaultFolder()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return config.isEmpty() ? QString() : config + QStringLiteral("/autostart");
}

QString Autostart::path() const
{
    return QDir(m_folder).filePath(kFile);
}

Autostart::State Autostart::state() const
{
    const QFileInfo info(path());
    if (!info.isSymLink() && !info.exists())
        return State::Off;
    QFile file(path());
    if (info.isSymLink() || !info.isFile() || info.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
        return State::Foreign;
    return file.readAll().split('\n').contains(kMark) ? State::On : State::Foreign;
}

QString Autostart::problem() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (state() == State::Foreign)
        //: %1 is the path of a file
        return tr("%1 was not written by Warder and is left as it is. To decide it here, remove that file.").arg(path());
    return {};
}

QByteArray Autostart::content() const
{
    return "[Desktop Entry]\nType=Application\nName=Warder\nIcon=warder\nExec=" + quoted(m_program) + " --hidden\nTerminal=false\n" + kMark + '\n';
}

void Autostart::setOn(bool isOn)
{
    m_failure.clear();
    const State before = state();
    if (before == State::Foreign || (before == State::On) == isOn) {
        Q_EMIT changed();
        return;
    }
    if (!isOn) {
        QFile file(path());
        if (!file.remove())
            //: %1 is the path of a file, %2 what the system said
            m_failure = tr("%1 could not be removed: %2").arg(path(), file.errorString());
    } else {
        QSaveFile file(path());
        if (m_folder.isEmpty() || !QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(content()) < 0 || !file.commit())
            //: %1 is the path of a file, %2 what the system said
            m_failure = tr("%1 could not be written: %2").arg(path(), file.errorString());
    }
    Q_EMIT changed();
}

} // namespace warder::desktop
