// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/profile_list_model.h"

#include <QObject>

#include <memory>

namespace warder::desktop {

//! Asking the service whether it takes the token of a profile, as programs get it: who it thinks that is, until when, and
//! if it refuses, why.
class CheckModel : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        None,
        Running,
        Accepted,
        Refused,
        Failed, //!< nobody could say: no answer, or nothing to ask
    };

    //! The client must outlive this.
    CheckModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~CheckModel() override;

    void check(const QString& profile);
    void forget();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const QString& profile() const { return m_profile; }
    [[nodiscard]] const QString& text() const { return m_text; } //!< whole sentences
    [[nodiscard]] const QString& quotation() const { return m_quotation; } //!< the server's own words; empty mostly

Q_SIGNALS:
    void changed();

private:
    void onAnswer(const client::Answer& answer);
    void enter(Outcome outcome, const QString& text, const QString& quotation = {});

    client::AgentClient& m_client;
    Now m_now;
    QString m_profile;
    Outcome m_outcome = Outcome::None;
    QString m_text;
    QString m_quotation;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
