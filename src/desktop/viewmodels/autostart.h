// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace warder::desktop {

//! Starting with the person's session, by the Desktop Application Autostart Specification 0.5: a file of ours in
//! $XDG_CONFIG_HOME/autostart, which starts `warder-desktop --hidden`. A file of that name that Warder did not write is never touched; nor is
//! what is there a link. Files are small and read when asked; of the main loop's thread.
class Autostart : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        On, //!< by our file
        Foreign, //!< somebody else wrote a file of that name; it decides
    };

    //! `folder` is where such files are, `program` the path of warder-desktop.
    Autostart(QString folder, QString program, QObject* parent = nullptr);
    //! $XDG_CONFIG_HOME/autostart, or the default of that.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] State state() const;
    [[nodiscard]] QString path() const;
    //! What went wrong with the last setOn(), or that another's file is there: a whole sentence, else empty.
    [[nodiscard]] QString problem() const;
    void setOn(bool isOn);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QByteArray content() const;

    QString m_folder;
    QString m_program;
    QString m_failure;
};

} // namespace warder::desktop
