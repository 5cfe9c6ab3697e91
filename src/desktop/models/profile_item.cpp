// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_item.h"

#include "client/qt_text.h"
#include "codec/url.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warder::desktop {

using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

QString text(const Json& json, std::string_view name)
{
    return toQString(json.stringAt(name).value_or(""));
}

QStringList texts(const Json& json, std::string_view name)
{
    QStringList list;
    for (const std::string& item : json.stringsAt(name).value_or(std::vector<std::string> {}))
        list.append(toQString(item));
    return list;
}

ProfileState stateFrom(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, ProfileState>, 9> kWords { {
        { "signed_out", ProfileState::SignedOut },
        { "signing_in", ProfileState::SigningIn },
        { "active", ProfileState::Active },
        { "refreshing", ProfileState::Refreshing },
        { "needs_sign_in", ProfileState::NeedsSignIn },
        { "offline", ProfileState::Offline },
        { "blocked", ProfileState::Blocked },
        { "waiting_for_keyring", ProfileState::WaitingForKeyring },
        { "locked", ProfileState::Locked },
    } };
    const auto found = std::ranges::find(kWords, word, &std::pair<std::string_view, ProfileState>::first);
    return found == kWords.end() ? ProfileState::Broken : found->second;
}

std::optional<Identity> identityFrom(const Json* json)
{
    if (!json || !json->isObject())
        return {};
    Identity identity { text(*json, "name"), text(*json, "email"), text(*json, "issuer"), json->booleanAt("verified").value_or(false) };
    for (const std::string_view other : { "preferred_username", "email", "sub" }) {
        if (identity.name.isEmpty())
            identity.name = text(*json, other);
    }
    return identity;
}

std::optional<Trouble> troubleFrom(const Json* json)
{
    if (!json || !json->isObject())
        return {};
    return Trouble { text(*json, "reason"), text(*json, "message"), text(*json, "server_message"), json->integerAt("retry_at") };
}

std::vector<Use> usesFrom(const Json* json)
{
    std::vector<Use> uses;
    if (json && json->items()) {
        for (const Json& row : *json->items())
            uses.push_back({ row.integerAt("at").value_or(0), texts(row, "programs"), row.stringAt("answer") == "served" });
    }
    return uses;
}

} // namespace

bool signsInByOauth(QStringView kind)
{
    static constexpr std::array kKinds { QLatin1String("oidc"), QLatin1String("oauth2"), QLatin1String("flyte"), QLatin1String("github"), QLatin1String("kubernetes") };
    return std::ranges::any_of(kKinds, [kind](QLatin1String one) { return kind == one; });
}

ProfileItem ProfileItem::fromJson(const Json& json)
{
    ProfileItem item;
    item.name = text(json, "name");
    item.title = text(json, "title");
    item.kind = text(json, "kind");
    item.endpoint = text(json, "endpoint");
    item.tags = texts(json, "tags");
    item.group = item.tags.value(0);
    item.preset = text(json, "preset");
    item.console = text(json, "console");
    item.order = static_cast<int>(std::clamp<std::int64_t>(json.integerAt("order").value_or(0), -1'000'000, 1'000'000));
    item.flow = text(json, "flow");
    item.clientId = text(json, "client_id");
    item.issuer = text(json, "issuer");
    item.audience = text(json, "audience");
    item.header = text(json, "header");
    item.scheme = text(json, "scheme");
    item.consent = text(json, "consent");
    item.marks = texts(json, "marks");
    item.isReadOnly = json.booleanAt("read_only").value_or(false);
    item.state = stateFrom(json.stringAt("state").value_or(""));
    item.isSigninWanted = json.booleanAt("signin_wanted").value_or(false);
    item.reason = text(json, "reason");
    item.message = text(json, "message");
    item.retryAt = json.integerAt("retry_at");
    item.obtainedAt = json.integerAt("obtained_at");
    item.expiresAt = json.integerAt("expires_at");
    item.remindAt = json.integerAt("remind_at");
    item.sessionObtainedAt = json.integerAt("session_obtained_at");
    item.sessionExpiresAt = json.integerAt("session_expires_at");
    item.nextRefreshAt = json.integerAt("next_refresh_at");
    item.signedInAt = json.integerAt("signed_in_at");
    item.refreshedAt = json.integerAt("refreshed_at");
    item.hasRefreshToken = json.booleanAt("has_refresh_token").value_or(false);
    item.scopesGranted = texts(json, "scopes_granted");
    item.scopesMissing = texts(json, "scopes_missing");
    item.identity = identityFrom(json.find("identity"));
    item.trouble = troubleFrom(json.find("last_error"));
    item.uses = usesFrom(json.find("last_used"));
    return item;
}

QString ProfileItem::host() const
{
    const auto url = codec::parseUrl(toUtf8(endpoint));
    if (!url)
        return endpoint;
    if (!url->host.empty())
        return toQString(url->authority());
    QString path = toQString(url->path); // "dns:///flyte.example.com"
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path.isEmpty() ? endpoint : path;
}

QString ProfileItem::initials() const
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 4> kKinds { {
        { QLatin1String("flyte"), QLatin1String("Fl") },
        { QLatin1String("flipt"), QLatin1String("Fp") },
        { QLatin1String("github"), QLatin1String("Gh") },
        { QLatin1String("kubernetes"), QLatin1String("K8") },
    } };
    for (const auto& [word, letters] : kKinds) {
        if (kind == word)
            return letters;
    }
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && letters.size() < 2)
            letters.append(letters.isEmpty() ? c.toUpper() : c.toLower());
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

bool ProfileItem::holdsToken(Seconds now) const
{
    return obtainedAt && (!expiresAt || *expiresAt > now);
}

bool ProfileItem::needsPerson() const
{
    return state == ProfileState::NeedsSignIn || state == ProfileState::Blocked;
}

std::optional<double> ProfileItem::lifeLeft(Seconds now) const
{
    if (!holdsToken(now))
        return {};
    if (!expiresAt)
        return 1.0;
    const auto life = static_cast<double>(std::max<Seconds>(*expiresAt - *obtainedAt, 1));
    return std::clamp(static_cast<double>(*expiresAt - now) / life, 0.0, 1.0);
}

} // namespace warder::desktop
