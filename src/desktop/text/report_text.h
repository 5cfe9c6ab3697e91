// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace warder::desktop {

//! Makes texts fit to be sent to a stranger: secrets go by codec::redact(), and what says who and where somebody is gets names that are the same
//! throughout one report and say nothing: profiles, hosts, e-mail addresses, this machine and the home folder.
class ReportText
{
public:
    //! `home` and `machine` as they appear in paths and logs; empty ones are not looked for.
    ReportText(QString home, QString machine);

    //! A profile's name, to be found as a whole word from now on.
    void addProfile(const QString& name);
    //! A host's name, likewise; hosts in URLs are found anyway.
    void addHost(const QString& host);
    [[nodiscard]] QString redacted(const QString& text);

private:
    void hide(const QString& word, const QString& stand);
    [[nodiscard]] QString standInFor(const QString& host);

    QString m_home;
    QString m_machine;
    std::vector<std::pair<QString, QString>> m_words; //!< the longest first
    QHash<QString, QString> m_hosts;
    int m_profiles = 0;
};

} // namespace warder::desktop
