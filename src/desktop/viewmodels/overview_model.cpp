// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/overview_model.h"

#include "client/qt_text.h"
#include "codec/url.h"
#include "desktop/text/error_text.h"
#include "desktop/text/time_text.h"

#include <algorithm>

namespace warder::desktop {

OverviewModel::OverviewModel(ProfileItem item, Seconds now)
    : m_item(std::move(item))
    , m_now(now)
{ }

QString OverviewModel::subtitle() const
{
    if (!m_item.identity || m_item.identity->name.isEmpty())
        return m_item.endpoint;
    //: %1 is an address, %2 a person
    return tr("%1 · signed in as %2").arg(m_item.endpoint, m_item.identity->name);
}

MainAction OverviewModel::action() const
{
    switch (m_item.state) {
    case ProfileState::SignedOut:
    case ProfileState::NeedsSignIn:
    case ProfileState::Blocked:
        return MainAction::SignIn;
    case ProfileState::SigningIn:
        return MainAction::CancelSignIn;
    case ProfileState::Active:
    case ProfileState::Offline:
        return MainAction::Refresh;
    case ProfileState::WaitingForKeyring:
    case ProfileState::Locked:
        return MainAction::Unlock;
    case ProfileState::Refreshing:
    case ProfileState::Broken:
        return MainAction::None;
    }
    return MainAction::None;
}

LifeView OverviewModel::accessToken() const
{
    LifeView view;
    if (!m_item.holdsToken(m_now)) {
        view.line = m_item.state == ProfileState::Refreshing ? tr("A new one is being fetched…")
            : m_item.obtainedAt && m_item.expiresAt
            //: %1 is a time of day
            ? tr("Ended at %1").arg(clockTime(*m_item.expiresAt, m_now))
            : tr("There is none until somebody signs in");
        return view;
    }
    view.fraction = m_item.lifeLeft(m_now);
    view.left = m_item.expiresAt ? exactDuration(*m_item.expiresAt - m_now) : tr("No end");
    const QString renewed = m_item.refreshedAt ? tr("Renewed %1").arg(clockTime(*m_item.refreshedAt, m_now))
                                               : tr("Received %1").arg(clockTime(*m_item.obtainedAt, m_now));
    QStringList parts { renewed };
    if (m_item.nextRefreshAt)
        parts.append(tr("planned renewal %1").arg(clockTime(*m_item.nextRefreshAt, m_now)));
    if (m_item.expiresAt)
        parts.append(tr("ends %1").arg(clockTime(*m_item.expiresAt, m_now)));
    view.line = parts.join(QStringLiteral(" · "));
    return view;
}

LifeView OverviewModel::session() const
{
    LifeView view;
    if (!m_item.signedInAt && !m_item.obtainedAt) {
        view.line = tr("Nobody is signed in");
        return view;
    }
    if (!m_item.hasRefreshToken) {
        const bool hasEnded = m_item.expiresAt && *m_item.expiresAt <= m_now;
        view.left = hasEnded ? tr("Ended") : m_item.expiresAt ? exactDuration(*m_item.expiresAt - m_now) : tr("No end");
        view.fraction = m_item.lifeLeft(m_now);
        view.line = hasEnded ? tr("Nothing renews it: sign in again") : tr("It cannot be renewed: sign in again when it ends");
        return view;
    }
    if (m_item.sessionExpiresAt) {
        const Seconds left = *m_item.sessionExpiresAt - m_now;
        view.left = left > 0 ? roundDuration(left) : tr("Ended");
        const Seconds begin = m_item.sessionObtainedAt.value_or(m_item.signedInAt.value_or(m_now));
        view.fraction = std::clamp(static_cast<double>(left) / static_cast<double>(std::max<Seconds>(*m_item.sessionExpiresAt - begin, 1)), 0.0, 1.0);
        view.line = tr("Kept alive while Warder runs: renewed with every refresh");
        return view;
    }
    view.left = tr("No known end");
    view.fraction = m_item.needsPerson() ? 0.0 : 1.0;
    view.line = m_item.signedInAt ? tr("Signed in %1 · kept alive while Warder runs").arg(clockTime(*m_item.signedInAt, m_now))
                                  : tr("Kept alive while Warder runs");
    return view;
}

QString OverviewModel::consoleUrl() const
{
    const auto url = codec::parseUrl(client::toUtf8(m_item.console));
    return url && (url->isHttps() || url->isHttp()) ? m_item.console : QString();
}

QString OverviewModel::servedAs() const
{
    const QString dots(8, QChar(0x2022));
    const QString header = m_item.header.isEmpty() ? QStringLiteral("authorization") : m_item.header;
    return m_item.scheme.isEmpty() ? QStringLiteral("%1: %2").arg(header, dots) : QStringLiteral("%1: %2 %3").arg(header, m_item.scheme, dots);
}

QString OverviewModel::programs() const
{
    if (m_item.consent == QLatin1String("deny"))
        return tr("No program gets it");
    if (m_item.consent == QLatin1String("ask"))
        return tr("Each program is asked about first");
    return tr("Every program of yours may ask without a question");
}

std::vector<UseView> OverviewModel::uses() const
{
    std::vector<UseView> views;
    for (const Use& use : m_item.uses) {
        UseView view { use.programs.value(0, tr("An unknown program")), {}, agoText(use.at, m_now) };
        for (const QString& parent : use.programs.mid(1, 3))
            view.chain += (view.chain.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("← ") + parent;
        if (!use.wasServed)
            view.chain += (view.chain.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("got nothing");
        views.push_back(view);
    }
    return views;
}

QString OverviewModel::banner() const
{
    switch (m_item.state) {
    case ProfileState::NeedsSignIn:
    case ProfileState::Blocked:
    case ProfileState::WaitingForKeyring:
    case ProfileState::Broken:
        return errorText(m_item.reason, m_item.message);
    case ProfileState::Offline:
    case ProfileState::Active:
    case ProfileState::Refreshing:
        break;
    case ProfileState::SignedOut:
    case ProfileState::SigningIn:
    case ProfileState::Locked:
        return {};
    }
    QString text;
    std::optional<Seconds> retryAt;
    if (m_item.trouble) {
        text = errorText(m_item.trouble->reason, m_item.trouble->message);
        retryAt = m_item.trouble->retryAt;
    } else if (m_item.state == ProfileState::Offline) {
        text = errorText(m_item.reason, m_item.message);
        retryAt = m_item.retryAt;
    }
    if (text.isEmpty() || !retryAt)
        return text;
    //: %1 is a whole sentence, %2 a time of day
    return tr("%1 Next try at %2.").arg(text, clockTime(*retryAt, m_now));
}

QString OverviewModel::quotation() const
{
    return m_item.trouble ? m_item.trouble->serverMessage : QString();
}

} // namespace warder::desktop
