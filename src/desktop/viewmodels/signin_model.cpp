// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/signin_model.h"

#include "client/qt_text.h"
#include "codec/url.h"
#include "desktop/text/error_text.h"

#include <algorithm>
#include <utility>

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

// A page to open comes from a server: nothing but a web address is ever handed to a browser or a QR code.
QString webAddress(const std::optional<std::string>& text)
{
    const auto url = text ? codec::parseUrl(*text) : std::nullopt;
    return url && (url->isHttps() || url->isHttp()) && !url->host.empty() ? toQString(*text) : QString();
}

} // namespace

SigninModel::SigninModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{
    connect(&client, &AgentClient::eventArrived, this, &SigninModel::onEvent);
    connect(&client, &AgentClient::linkChanged, this, [this] {
        if (m_phase != Phase::Running || m_client.link() != AgentClient::Link::Gone)
            return;
        if (m_isUnwanted)
            forget();
        else
            fail(errorText(QStringLiteral("agent_gone"), {}), {});
    });
}

SigninModel::~SigninModel() = default;

void SigninModel::start(const QString& profile, const QString& flow)
{
    m_profile = profile;
    m_flow = flow;
    m_id.clear();
    m_url.clear();
    m_userCode.clear();
    m_scanUrl.clear();
    m_codeEndsAt.reset();
    m_failure.clear();
    m_serverMessage.clear();
    m_submitProblem.clear();
    m_asks = Asks::Nothing;
    m_isUnwanted = false;
    m_phase = Phase::Running;
    lay();
    Json params = Json::object({ { "profile", toUtf8(profile) }, { "display", client::displayFromEnvironment() } });
    if (!flow.isEmpty())
        params.set("flow", toUtf8(flow));
    m_start = m_client.call("signin.start", std::move(params), [this](const Answer& answer) { onStarted(answer); });
    Q_EMIT changed();
}

// The steps of a flow, before any has begun: so that one sees how far it is.
void SigninModel::lay()
{
    m_steps.clear();
    if (m_flow == QLatin1String("direct")) {
        m_steps.push_back({ QStringLiteral("ask_for_secret"), tr("Get the token"), Mark::Ahead, {}, {} });
        m_steps.push_back({ QStringLiteral("verify"), tr("Check whether the server takes it"), Mark::Ahead, {}, {} });
        m_steps.push_back({ QStringLiteral("store"), tr("Keep it"), Mark::Ahead, {}, {} });
        return;
    }
    m_steps.push_back({ QStringLiteral("discover"), tr("Find the provider"), Mark::Ahead, {}, {} });
    if (isDevice())
        m_steps.push_back({ QStringLiteral("ask_for_code"), tr("Ask for a code"), Mark::Ahead, {}, {} });
    else if (m_flow != QLatin1String("client-credentials"))
        m_steps.push_back({ QStringLiteral("open_browser"), tr("Open the browser"), Mark::Ahead, {}, {} });
    if (m_flow != QLatin1String("client-credentials"))
        m_steps.push_back({ QStringLiteral("wait_for_person"), tr("Wait for you"), Mark::Ahead, {}, {} });
    m_steps.push_back({ QStringLiteral("exchange"), tr("Fetch the tokens"), Mark::Ahead, {}, {} });
    m_steps.push_back({ QStringLiteral("verify"), tr("Check who signed in"), Mark::Ahead, {}, {} });
    m_steps.push_back({ QStringLiteral("store"), tr("Keep the session"), Mark::Ahead, {}, {} });
}

void SigninModel::onStarted(const Answer& answer)
{
    if (answer)
        m_id = answer->stringAt("signin").value_or("");
    if (m_isUnwanted) {
        cancel(); // an error is nobody's business any more
        return;
    }
    if (!answer) {
        fail(errorText(answer.error()), toQString(answer.error().serverMessage));
        return;
    }
    m_flow = toQString(answer->stringAt("flow").value_or(toUtf8(m_flow)));
    lay();
    Q_EMIT changed();
}

void SigninModel::onEvent(const Json& event)
{
    if (m_phase != Phase::Running || m_id.empty() || event.stringAt("type") != "signin" || event.stringAt("signin") != m_id)
        return;
    const std::string what = event.stringAt("event").value_or("");
    if (what == "step") {
        onStep(toQString(event.stringAt("name").value_or("")));
    } else if (what == "open_url") {
        m_url = webAddress(event.stringAt("url"));
    } else if (what == "device_code") {
        m_userCode = toQString(event.stringAt("user_code").value_or(""));
        m_url = webAddress(event.stringAt("verification_uri"));
        m_scanUrl = webAddress(event.stringAt("verification_uri_complete"));
        if (m_scanUrl.isEmpty())
            m_scanUrl = m_url;
        m_codeEndsAt = event.integerAt("expires_at");
        m_codeBeganAt = m_now();
    } else if (what == "done") {
        for (Step& step : m_steps)
            step.mark = Mark::Done;
        m_phase = Phase::Done;
        Q_EMIT changed();
        return;
    } else if (what == "failed") {
        fail(errorText(toQString(event.stringAt("reason").value_or("")), toQString(event.stringAt("message").value_or(""))),
             toQString(event.stringAt("server_message").value_or("")));
        return;
    }
    Q_EMIT changed();
}

void SigninModel::onStep(const QString& name)
{
    m_asks = name == QLatin1String("ask_for_secret") ? Asks::Secret : name == QLatin1String("ask_for_redirect") ? Asks::Redirect : Asks::Nothing;
    auto reached = std::ranges::find(m_steps, name, &Step::name);
    // Other words for the same place on the way: the token is fetched, or the person is waited for.
    if (reached == m_steps.end() && name == QLatin1String("fetch"))
        reached = m_steps.begin();
    else if (reached == m_steps.end() && m_asks != Asks::Nothing)
        reached = std::ranges::find(m_steps, QStringLiteral("wait_for_person"), &Step::name);
    if (reached == m_steps.end())
        return;
    for (auto step = m_steps.begin(); step != reached; ++step) {
        step->mark = Mark::Done;
        if (step->beganAt && !step->endedAt)
            step->endedAt = m_now();
    }
    reached->mark = Mark::Running;
    if (!reached->beganAt)
        reached->beganAt = m_now();
}

void SigninModel::submit(const QString& text)
{
    m_submitProblem.clear();
    Json params = Json::object({ { "signin", m_id }, { asksForSecret() ? "secret" : "redirect_url", toUtf8(text.trimmed()) } });
    m_request = m_client.call("signin.submit", std::move(params), [this](const Answer& answer) {
        if (!answer)
            m_submitProblem = errorText(answer.error());
        Q_EMIT changed();
    });
}

void SigninModel::cancelAtAgent()
{
    if (m_phase == Phase::Running && !m_id.empty())
        m_request = m_client.call("signin.cancel", Json::object({ { "signin", m_id } }), [](const Answer&) { });
}

void SigninModel::cancel()
{
    const bool hasName = m_phase != Phase::Running || !m_id.empty();
    if (!hasName && !std::exchange(m_isUnwanted, true))
        return; // carried out when the agent has answered; whoever cancels again does not wait for that
    cancelAtAgent();
    forget();
}

void SigninModel::restart(const QString& flow)
{
    cancelAtAgent();
    start(QString(m_profile), flow);
}

void SigninModel::forget()
{
    m_phase = Phase::Idle;
    m_start.reset();
    m_id.clear();
    Q_EMIT changed();
}

void SigninModel::fail(const QString& text, const QString& serverMessage)
{
    for (Step& step : m_steps) {
        if (step.mark == Mark::Running)
            step.mark = Mark::Failed;
    }
    m_failure = text;
    m_serverMessage = serverMessage;
    m_phase = Phase::Failed;
    Q_EMIT changed();
}

QString SigninModel::stepText() const
{
    const auto running = std::ranges::find(m_steps, Mark::Running, &Step::mark);
    return running == m_steps.end() ? QString() : running->text;
}

std::optional<Seconds> SigninModel::codeLeft() const
{
    if (!m_codeEndsAt)
        return {};
    return std::max<Seconds>(*m_codeEndsAt - m_now(), 0);
}

double SigninModel::codeLifeLeft() const
{
    const auto left = codeLeft();
    if (!left)
        return 0.0;
    return std::clamp(static_cast<double>(*left) / static_cast<double>(std::max<Seconds>(*m_codeEndsAt - m_codeBeganAt, 1)), 0.0, 1.0);
}

} // namespace warder::desktop
