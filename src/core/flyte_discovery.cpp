// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/flyte_discovery.h"

#include "codec/url.h"
#include "core/http_exchange.h"

namespace warder::core {

namespace {

// What the two documents are called on the two ways to them.
struct Document
{
    std::string_view path;
    std::string_view rpc;
    Result<std::string> (*fromMessage)(std::string_view);
};
constexpr Document kClientConfig { "/config/v1/flyte_client", "GetPublicClientConfig", flyte::clientConfigFromMessage };
constexpr Document kMetadata { "/.well-known/oauth-authorization-server", "GetOAuth2Metadata", flyte::metadataFromMessage };

// A server that knows no HTTP/2 may say nothing at all to its first bytes.
constexpr std::chrono::seconds kGrpcDeadline { 5 };
constexpr int kUnimplemented = 501; // what grpc-gateway makes of gRPC's Unimplemented
constexpr std::string_view kGrpcUnimplemented = "12";

// Gives the document as JSON text, in whichever spelling.
class DocumentCall final : public PendingCall<Result<std::string>>
{
public:
    DocumentCall(const Services& services, const Profile& profile, const Document& document, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_profile(profile)
        , m_document(document)
    { }

    void start()
    {
        auto base = flyte::httpBase(m_profile);
        if (!base) {
            m_error = base.error();
            m_call = m_services.timers.soon([this] { complete(m_error); });
            return;
        }
        const auto url = codec::parseUrl(*base);
        m_host = url ? url->host : *base;
        m_call = m_services.http.send(jsonRequest(m_profile, *base + std::string(m_document.path)),
                                      [this](Result<HttpResponse> response) { onHttp(std::move(response)); });
    }

private:
    void onHttp(Result<HttpResponse> response)
    {
        if (response && response->status == kUnimplemented) {
            complete(Error(ErrorCode::NoSigninNeeded, "status 501").with("host", m_host));
            return;
        }
        if (response && response->status == 200 && flyte::normalised(response->body)) {
            complete(std::move(response->body));
            return;
        }
        m_error = response ? Error(ErrorCode::NotAProvider, "status " + std::to_string(response->status)).with("host", m_host) : response.error();
        if (response && (response->status == 429 || response->status >= 500))
            m_error = Error(ErrorCode::ServerError, "status " + std::to_string(response->status));
        askByGrpc();
    }

    // One anonymous POST, as the last resort (design, section "Facts that decide code").
    void askByGrpc()
    {
        const auto endpoint = flyte::parseEndpoint(m_profile.endpoint);
        if (!endpoint) {
            complete(m_error);
            return;
        }
        const bool http = endpoint->hasScheme ? endpoint->isHttp
                                              : m_profile.http.allowHttp || m_profile.httpEndpoint.starts_with("http://");
        HttpRequest request;
        request.method = HttpRequest::Method::Post;
        request.url = flyte::httpBase(*endpoint, http) + "/flyteidl.service.AuthMetadataService/" + std::string(m_document.rpc);
        request.headers = m_profile.http.headers;
        request.headers.push_back({ "TE", "trailers" });
        request.contentType = "application/grpc";
        request.body = Secret::copyOf(std::string_view("\0\0\0\0\0", 5), Secret::Memory::Ordinary);
        request.identity = m_profile.http.identity;
        request.identity.http2 = true;
        request.deadline = kGrpcDeadline;
        request.allowHttp = m_profile.http.allowHttp;
        m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onGrpc(std::move(response)); });
    }

    void onGrpc(Result<HttpResponse> response)
    {
        if (!response) {
            complete(m_error);
            return;
        }
        if (response->header("grpc-status") == kGrpcUnimplemented) {
            complete(Error(ErrorCode::NoSigninNeeded, "grpc-status 12").with("host", m_host));
            return;
        }
        const auto message = response->status == 200 ? flyte::messageOf(response->body) : Result<std::string>(m_error);
        auto json = message ? m_document.fromMessage(*message) : message;
        if (json)
            complete(std::move(*json));
        else
            complete(m_error);
    }

    const Services& m_services;
    const Profile m_profile;
    const Document& m_document;
    std::string m_host;
    Error m_error;
    std::unique_ptr<Call> m_call;
};

std::unique_ptr<Call>
fetchDocument(const Services& services, const Profile& profile, const Document& document, std::function<void(Result<std::string>)> done)
{
    auto call = std::make_unique<DocumentCall>(services, profile, document, std::move(done));
    call->start();
    return call;
}

} // namespace

std::unique_ptr<Call>
discoverFlyteClient(const Services& services, const Profile& profile, std::function<void(Result<flyte::ClientConfig>)> done)
{
    return fetchDocument(services, profile, kClientConfig, [done = std::move(done)](const Result<std::string>& text) {
        done(text ? flyte::parseClientConfig(*text) : Result<flyte::ClientConfig>(text.error()));
    });
}

std::unique_ptr<Call>
discoverFlyteMetadata(const Services& services, const Profile& profile, std::function<void(Result<oauth::ServerMetadata>)> done)
{
    return fetchDocument(services, profile, kMetadata, [done = std::move(done), rule = profile.http.httpRule()](const Result<std::string>& text) {
        done(text ? flyte::parseMetadata(*text, rule) : Result<oauth::ServerMetadata>(text.error()));
    });
}

} // namespace warder::core
