// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/profile_list_model.h"

#include <QObject>

#include <memory>
#include <vector>

namespace warder::desktop {

//! One sign-in as a person follows it: its steps, what to open or to type, how it ended.
class SigninModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Running,
        Done,
        Failed,
    };
    enum class Mark {
        Ahead,
        Running,
        Done,
        Failed,
    };
    struct Step
    {
        QString name; //!< the agent's word
        QString text;
        Mark mark = Mark::Ahead;
        std::optional<Seconds> beganAt;
        std::optional<Seconds> endedAt;
    };

    //! The client must outlive this.
    SigninModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~SigninModel() override;

    //! Starts, or joins the one that runs. `flow` empty: the profile's own.
    void start(const QString& profile, const QString& flow = {});
    void restart(const QString& flow); //!< ends the one that runs, if it does, and begins another for the same profile
    //! What the person brings: the address that a browser ended on, or the token that is asked for.
    void submit(const QString& text);
    void cancel();
    void forget(); //!< leaves the page of a sign-in that has ended

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& profile() const { return m_profile; }
    [[nodiscard]] bool isDevice() const { return m_flow == QLatin1String("device"); }
    [[nodiscard]] bool takesAnswers() const { return m_phase == Phase::Running && !m_id.empty(); } //!< the agent has begun it, so that submit() has a place to go
    [[nodiscard]] bool asksForSecret() const { return m_asks == Asks::Secret; } //!< a token or cookies are to be pasted
    [[nodiscard]] bool asksForRedirect() const { return m_asks == Asks::Redirect; } //!< the browser ends on a page whose address is to be pasted
    [[nodiscard]] bool hasBrowserPage() const { return m_flow != QLatin1String("direct") && m_flow != QLatin1String("client-credentials"); }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] QString stepText() const; //!< of the step that runs; empty before the first
    [[nodiscard]] const QString& url() const { return m_url; } //!< to open or copy; https or http only
    [[nodiscard]] const QString& userCode() const { return m_userCode; }
    [[nodiscard]] const QString& scanUrl() const { return m_scanUrl; } //!< what the QR code says
    [[nodiscard]] std::optional<Seconds> codeLeft() const;
    [[nodiscard]] double codeLifeLeft() const; //!< 0 to 1
    [[nodiscard]] const QString& failure() const { return m_failure; } //!< a whole sentence
    [[nodiscard]] const QString& serverMessage() const { return m_serverMessage; }
    [[nodiscard]] const QString& submitProblem() const { return m_submitProblem; }
    [[nodiscard]] Seconds now() const { return m_now(); }

Q_SIGNALS:
    void changed();

private:
    enum class Asks {
        Nothing,
        Redirect,
        Secret,
    };

    void onStarted(const client::Answer& answer);
    void onEvent(const codec::Json& event);
    void onStep(const QString& name);
    void fail(const QString& text, const QString& serverMessage);
    void lay();
    void cancelAtAgent();

    client::AgentClient& m_client;
    Now m_now;
    Phase m_phase = Phase::Idle;
    QString m_profile;
    QString m_flow;
    std::string m_id;
    std::vector<Step> m_steps;
    Asks m_asks = Asks::Nothing;
    QString m_url;
    QString m_userCode;
    QString m_scanUrl;
    std::optional<Seconds> m_codeEndsAt;
    Seconds m_codeBeganAt = 0;
    QString m_failure;
    QString m_serverMessage;
    QString m_submitProblem;
    bool m_isUnwanted = false; //!< cancelled before the agent had given it a name to cancel it by
    std::unique_ptr<Call> m_start;
    std::unique_ptr<Call> m_request;
};

} // namespace warder::desktop
