// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/viewmodels/import_request.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace warder::desktop {

//! Profiles from what another program is configured with: what would be written is shown before anything is.
class ImportModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Nothing,
        Looking,
        Proposed, //!< something to choose from
        Writing,
        Failed, //!< problem() says why
    };
    struct Proposal
    {
        QString name;
        QString kind;
        QString preset;
        QString endpoint; //!< or the issuer, where there is none
        QStringList settings; //!< lines of "key = value", as they would be in the file
        QStringList remarks; //!< whole sentences
        bool hasSecret = false; //!< one goes into the vault
        bool isChosen = true;
    };

    //! The client must outlive this.
    ImportModel(client::AgentClient& client, ConfigurationPlace place, QObject* parent = nullptr);
    ~ImportModel() override;

    void reset();
    //! Reads the file (at most 192 KiB of text) and asks the agent what can be made of it.
    void look(const QString& path);
    void choose(int index, bool isChosen);
    //! Writes the chosen ones; imported() or problem().
    void apply();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& path() const { return m_path; } //!< for people to read
    [[nodiscard]] const std::vector<Proposal>& proposals() const { return m_proposals; }
    [[nodiscard]] const QStringList& remarks() const { return m_remarks; } //!< about the whole file
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< whole sentences
    [[nodiscard]] bool mayApply() const;

Q_SIGNALS:
    void changed();
    void imported(const QStringList& names);

private:
    void fail(const QString& problem);
    [[nodiscard]] QString unreadable(int error) const;
    void show(const codec::Json& answer);

    client::AgentClient& m_client;
    const ConfigurationPlace m_place;
    Phase m_phase = Phase::Nothing;
    QString m_path;
    codec::Json m_request; //!< of the file that was looked at
    std::vector<Proposal> m_proposals;
    QStringList m_remarks;
    QString m_problem;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
