// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/models/profile_item.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace warder::desktop {

//! One program of the chain that asks, in words. Every text in it was chosen by programs, and was made fit to be shown.
struct AskerView
{
    QString text; //!< "python3 train.py", "started by bash"
    QString name; //!< what of it is read first; empty: nothing
    QString path; //!< in full
    QString remark; //!< "interpreter: the script decides"; empty mostly
};

//! The words of a question for consent (docs/protocol.md, "What the agent and its prompt say to each other"). No widgets.
class ConsentQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ConsentQuestion)

public:
    //! Nothing where this is no question for consent.
    [[nodiscard]] static std::optional<ConsentQuestion> fromJson(const codec::Json& json);

    [[nodiscard]] QString title() const; //!< "python3 wants a token for flyte-prod"
    [[nodiscard]] std::vector<AskerView> askers() const; //!< the nearest first; never empty
    [[nodiscard]] QString surroundings() const; //!< the folder, and whether it asks from elsewhere; empty: nothing is known
    [[nodiscard]] QString hint() const; //!< what the program says of itself, marked as that; empty: nothing
    [[nodiscard]] QString gets(Seconds now) const; //!< "An access token, 21 min left"
    [[nodiscard]] const QStringList& scopes() const { return m_scopes; }
    [[nodiscard]] QStringList targets() const; //!< the audience and resources that it is for
    [[nodiscard]] QString alwaysFor() const; //!< whom a lasting grant is for: the script of an interpreter, else the program
    [[nodiscard]] bool offers(const char* answer) const { return m_offers.contains(QLatin1String(answer)); }
    [[nodiscard]] const ProfileItem& profile() const { return m_profile; } //!< name and kind
    [[nodiscard]] std::chrono::seconds patience() const { return m_patience; }
    //! What such a question can do and what not; the settings say the same.
    [[nodiscard]] static QString limits();

private:
    struct Program
    {
        QString name;
        QString path;
        QString script;
        QString label;
    };

    [[nodiscard]] static QString remarkFor(const QString& label);

    ProfileItem m_profile;
    bool m_isIdToken = false;
    std::optional<Seconds> m_expiresAt;
    QStringList m_scopes;
    QString m_audience;
    QStringList m_resources;
    std::vector<Program> m_programs;
    QString m_terminal;
    QString m_folder;
    QString m_hint;
    bool m_isForwarded = false;
    QStringList m_offers;
    std::chrono::seconds m_patience { 30 };
};

} // namespace warder::desktop
