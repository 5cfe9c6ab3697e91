// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/viewmodels/import_request.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace warder::desktop {

//! What is on this machine that profiles can be made of, for somebody who has none yet: Flyte's files and variables, kubeconfigs, a .env. The
//! files are read here, and what they say is the agent's to judge (profile.import); nothing is written before add(). What cannot be
//! read or has nothing in it is left out: nobody has asked for it.
class FoundConfiguration : public QObject
{
    Q_OBJECT

public:
    //! One file, or the variables, that has something.
    struct Source
    {
        QString title; //!< its path, with ~ for the home; or what the variables are
        QStringList profiles; //!< the names that they would get
        bool hasSecrets = false; //!< which would go into the vault
    };

    //! The client must outlive this.
    FoundConfiguration(client::AgentClient& client, ConfigurationPlace place, QObject* parent = nullptr);
    ~FoundConfiguration() override;

    //! Looks through the places; one after the other, anew each time.
    void look();
    void forget();
    //! Writes the profiles of one source. They come to the list by themselves; what did not work is problem().
    void add(std::size_t source);

    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] bool isAdding() const { return m_adding != nullptr; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< whole sentences

Q_SIGNALS:
    void changed();

private:
    struct Candidate
    {
        QString path; //!< empty: the variables
        std::string format; //!< empty: by content
    };

    [[nodiscard]] std::vector<Candidate> candidates() const;
    [[nodiscard]] QString titleOf(const Candidate& candidate) const;
    void lookAtNext();
    void onProposals(const Candidate& candidate, codec::Json request, const client::Answer& answer);

    client::AgentClient& m_client;
    ConfigurationPlace m_place;
    std::vector<Candidate> m_ahead; //!< the next one last
    std::vector<Source> m_sources;
    std::vector<codec::Json> m_requests; //!< beside the sources: what is sent again to apply it
    QString m_problem;
    std::unique_ptr<Call> m_looking;
    std::unique_ptr<Call> m_adding;
};

} // namespace warder::desktop
