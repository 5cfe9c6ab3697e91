// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/client_loader.h"

#include "core/secret_file.h"

#include <cstdlib>

namespace warder::core {

namespace {

class ClientCall final : public PendingCall<Result<oauth::Client>>
{
public:
    ClientCall(const Profile& profile, const oauth::ServerMetadata& metadata, Done done)
        : PendingCall(std::move(done))
        , m_clientId(profile.oauth.clientId)
        , m_auth(profile.oauth.clientAuth)
        , m_metadata(metadata)
    { }

    void start(const Services& services, const Profile& profile)
    {
        if (m_auth == oauth::ClientAuth::None) {
            m_call = services.timers.soon([this] { finish({}); });
        } else if (!profile.oauth.clientSecretFile.empty()) {
            m_where = profile.oauth.clientSecretFile;
            m_call = services.timers.soon([this] { finish(secretFromFile(m_where)); });
        } else if (!profile.oauth.clientSecretEnv.empty()) {
            m_where = "$" + profile.oauth.clientSecretEnv;
            const char* value = std::getenv(profile.oauth.clientSecretEnv.c_str());
            m_secret = Secret::copyOf(value ? value : "");
            m_call = services.timers.soon([this] { finish(std::move(m_secret)); });
        } else {
            m_where = "vault";
            m_call = services.secrets.read({ profile.id, RecordKind::ClientSecret, {} },
                                           [this](Result<std::optional<Secret>> secret) { onRead(std::move(secret)); });
        }
    }

private:
    void onRead(Result<std::optional<Secret>> secret)
    {
        if (!secret)
            complete(secret.error().inContext("client secret"));
        else
            finish(*secret ? std::move(**secret) : Secret {});
    }

    void finish(Secret secret)
    {
        const bool wantsSecret = m_auth ? *m_auth != oauth::ClientAuth::None : !m_where.empty() && m_where != "vault";
        if (m_clientId.empty()) {
            complete(Error { ErrorCode::ClientIdMissing });
            return;
        }
        if (secret.isEmpty() && wantsSecret) {
            complete(Error(ErrorCode::ClientSecretMissing).with("where", m_where));
            return;
        }
        oauth::Client client;
        client.id = m_clientId;
        client.auth = m_auth.value_or(oauth::chooseClientAuth(m_metadata, !secret.isEmpty()));
        client.secret = std::move(secret);
        complete(std::move(client));
    }

    const std::string m_clientId;
    const std::optional<oauth::ClientAuth> m_auth;
    const oauth::ServerMetadata m_metadata;
    std::string m_where;
    Secret m_secret;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> loadClient(const Services& services,
                                 const Profile& profile,
                                 const oauth::ServerMetadata& metadata,
                                 std::function<void(Result<oauth::Client>)> done)
{
    auto call = std::make_unique<ClientCall>(profile, metadata, std::move(done));
    call->start(services, profile);
    return call;
}

} // namespace warder::core
