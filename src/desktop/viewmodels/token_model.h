// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/claims_model.h"
#include "desktop/models/profile_list_model.h"
#include "desktop/text/state_text.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace warder::desktop {

//! One token of a profile, taken apart: its claims, whether its signature holds, what is missing. It asks the agent only
//! while somebody looks, and the raw text only while it is held in view or for a copy (the agent records both).
class TokenModel : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Access,
        Id,
    };
    enum class Phase {
        Empty, //!< there is no such token
        Loading,
        Ready,
        Failed,
    };
    //! What is known of the signature, in a word or two and in sentences.
    struct Signature
    {
        Tone tone = Tone::Idle;
        QString word;
        QString text;
    };

    //! The client must outlive this.
    TokenModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~TokenModel() override;

    //! What is shown from now on; null: nothing. Cheap when nothing has changed, so that every tick may say it.
    void setProfile(const ProfileItem* item);
    void setKind(Kind kind);
    void setSeen(bool isSeen);
    void retry();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    //! Of Empty and Failed: a whole sentence.
    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] ClaimsModel& claims() { return m_claims; }
    [[nodiscard]] bool isJwt() const { return m_isJwt; }
    [[nodiscard]] const Signature& signature() const { return m_signature; }
    //! What was asked for and is not there, each a whole sentence.
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    //! Fetches the raw text; `revealed` follows unless `conceal` comes first.
    void reveal();
    void conceal();
    void copy();

Q_SIGNALS:
    void changed();
    void revealed(const QString& token);
    void concealed();
    void copied(const QString& token);
    //! A reveal or a copy failed: a whole sentence.
    void failed(const QString& text);

private:
    void ask();
    void onInspected(const client::Answer& answer);
    void check();
    void onChecked(const client::Answer& answer);
    void compare(const codec::Json& claims);
    void enter(Phase phase, const QString& message = {});
    [[nodiscard]] codec::Json params() const;

    client::AgentClient& m_client;
    Now m_now;
    ClaimsModel m_claims;
    ProfileItem m_item;
    bool m_hasItem = false;
    bool m_isSeen = false;
    bool m_isAsked = false; //!< what is shown is that of m_item and m_kind, or on its way
    Kind m_kind = Kind::Access;
    Phase m_phase = Phase::Empty;
    QString m_message;
    bool m_isJwt = false;
    Signature m_signature;
    QStringList m_missing;
    std::unique_ptr<Call> m_inspect;
    std::unique_ptr<Call> m_check;
    std::unique_ptr<Call> m_reveal;
    std::unique_ptr<Call> m_copy;
};

} // namespace warder::desktop
