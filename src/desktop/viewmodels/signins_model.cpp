// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/signins_model.h"

#include <algorithm>
#include <utility>

namespace warder::desktop {

using client::AgentClient;

SigninsModel::SigninsModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{ }

SigninsModel::~SigninsModel() = default;

void SigninsModel::start(const QString& profile, const QString& flow)
{
    SigninModel* signin = of(profile);
    if (!signin) {
        signin = m_all.emplace_back(std::make_unique<SigninModel>(m_client, m_now)).get();
        connect(signin, &SigninModel::changed, this, [this, signin] { onChanged(*signin); });
    }
    signin->start(profile, flow);
}

void SigninsModel::startEach(const QStringList& profiles)
{
    m_ahead = profiles;
    startNext();
}

void SigninsModel::startNext()
{
    m_ofRow.clear();
    if (m_client.link() == AgentClient::Link::Gone)
        m_ahead.clear(); // there is nobody to ask for the next
    if (m_ahead.isEmpty())
        return;
    m_ofRow = m_ahead.takeFirst();
    Q_EMIT begun(m_ofRow);
    start(m_ofRow);
}

void SigninsModel::cancel(const QString& profile)
{
    SigninModel* signin = of(profile);
    if (!signin)
        return;
    if (profile == m_ofRow) {
        m_ahead.clear();
        m_ofRow.clear();
    }
    signin->cancel();
}

void SigninsModel::forget(const QString& profile)
{
    m_ahead.removeAll(profile);
    if (SigninModel* signin = of(profile))
        signin->forget();
}

SigninModel* SigninsModel::of(const QString& profile) const
{
    const auto found = std::ranges::find_if(m_all, [&](const auto& signin) { return signin->profile() == profile; });
    return found == m_all.end() ? nullptr : found->get();
}

bool SigninsModel::isRunning(const QString& profile) const
{
    const SigninModel* signin = of(profile);
    return signin && signin->phase() == SigninModel::Phase::Running;
}

void SigninsModel::onChanged(SigninModel& signin)
{
    const QString profile = signin.profile();
    const auto phase = signin.phase();
    if (phase == SigninModel::Phase::Idle || phase == SigninModel::Phase::Done)
        drop(signin);
    Q_EMIT changed();
    if (phase != SigninModel::Phase::Running && profile == m_ofRow)
        startNext();
}

void SigninsModel::drop(const SigninModel& signin)
{
    const auto found = std::ranges::find(m_all, &signin, &std::unique_ptr<SigninModel>::get);
    if (found == m_all.end())
        return;
    SigninModel* gone = found->release();
    gone->disconnect(this); // what it still hears is nothing to anybody
    gone->setParent(this); // and it ends before the client, whenever that is
    gone->deleteLater(); // it is speaking
    m_all.erase(found);
}

} // namespace warder::desktop
