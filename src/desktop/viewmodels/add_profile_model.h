// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace warder::desktop {

//! Adding a profile: look at an address, see what is there, give it a name, write it.
class AddProfileModel : public QObject
{
    Q_OBJECT

public:
    struct Finding
    {
        bool isGood = true;
        QString text;
    };

    //! The client must outlive this.
    explicit AddProfileModel(client::AgentClient& client, QObject* parent = nullptr);
    ~AddProfileModel() override;

    void reset();
    void look(const QString& address);
    //! Writes the profile; added() or problem().
    void add(const QString& name, const QString& clientId, const QString& flow);

    [[nodiscard]] bool isBusy() const { return m_call != nullptr; }
    [[nodiscard]] bool hasSuggestion() const { return m_suggestion.isObject(); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< a whole sentence
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] bool needsClientId() const;
    [[nodiscard]] bool offersDevice() const;
    [[nodiscard]] QString redirectUri() const;

Q_SIGNALS:
    void changed();
    void added(const QString& name);

private:
    client::AgentClient& m_client;
    std::vector<Finding> m_findings;
    codec::Json m_suggestion;
    QString m_problem;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
