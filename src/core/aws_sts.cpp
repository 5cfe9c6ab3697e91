// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/aws_sts.h"

#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace warder::core {

namespace {

constexpr std::size_t kMaxValue = 16 * 1024;
constexpr int kMaxElements = 1000;

Error invalidProfile(const Profile& profile, std::string key, std::string why)
{
    return Error { ErrorCode::InvalidProfile, key + " " + why }.with("profile", profile.name.text()).with("key", std::move(key)).with("why", std::move(why));
}

std::string endpointOf(const AwsSettings& aws)
{
    if (!aws.endpoint.empty())
        return aws.endpoint;
    return aws.region.empty() ? "https://sts.amazonaws.com/" : "https://sts." + aws.region + ".amazonaws.com/";
}

// The texts of all leaves by their element's name, the first of each; nothing for what is no XML. QXmlStreamReader resolves no
// external entity and bounds the expansion of internal ones.
Result<std::map<std::string, std::string>> leaves(const std::string& body)
{
    QXmlStreamReader reader(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    std::map<std::string, std::string> found;
    std::string name;
    std::string text;
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++elements > kMaxElements)
                return Error { ErrorCode::ResponseInvalid, "too many elements" };
            name = reader.name().toString().toStdString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            if (text.size() < kMaxValue)
                text += reader.text().toString().toStdString();
            break;
        case QXmlStreamReader::EndElement:
            if (!name.empty())
                found.emplace(std::exchange(name, {}), std::exchange(text, {}));
            break;
        case QXmlStreamReader::DTD:
            return Error { ErrorCode::ResponseInvalid, "it has a document type" };
        default:
            break;
        }
    }
    if (reader.hasError())
        return Error { ErrorCode::ResponseInvalid, "no XML" };
    return found;
}

} // namespace

Result<HttpRequest> assumeRoleRequest(const Profile& profile, const std::string& roleArn, const Secret& token)
{
    const std::string& role = roleArn.empty() ? profile.aws.roleArn : roleArn;
    if (role.empty() || role.size() > 2048 || codec::hasControlCharacters(role))
        return invalidProfile(profile, "aws.role_arn", "names no role");
    const std::string endpoint = endpointOf(profile.aws);
    const auto url = codec::parseUrl(endpoint);
    const bool isAllowed = url && (url->isHttps() || (url->isHttp() && (url->isLoopback() || profile.http.allowHttp)));
    if (!isAllowed)
        return invalidProfile(profile, "aws.endpoint", "must be an https address");
    const std::string session = profile.aws.sessionName.empty() ? ("warder-" + profile.name.text()).substr(0, 64) : profile.aws.sessionName;
    std::string form = codec::formEncode(std::vector<codec::FormPair> { { "Action", "AssumeRoleWithWebIdentity" },
                                                                        { "Version", "2011-06-15" },
                                                                        { "RoleArn", role },
                                                                        { "RoleSessionName", session },
                                                                        { "DurationSeconds", std::to_string(profile.aws.duration.count()) } });
    form += "&WebIdentityToken=";
    token.revealText([&form](std::string_view text) { form += codec::formEncode(text); });
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = endpoint;
    request.headers.push_back({ "Accept", "text/xml" });
    request.contentType = "application/x-www-form-urlencoded";
    request.body = Secret::take(form);
    request.identity = profile.http.identity;
    request.allowHttp = profile.http.allowHttp;
    return request;
}

Result<AwsCredentials> parseAssumeRoleAnswer(HttpResponse answer)
{
    auto found = leaves(answer.body);
    wipe(answer.body);
    if (answer.status == 429)
        return Error { ErrorCode::RateLimited };
    if (answer.status >= 500)
        return Error { ErrorCode::ServerError, "status " + std::to_string(answer.status) };
    if (!found)
        return found.error();
    const auto value = [&found](const char* name) {
        const auto leaf = found->find(name);
        return leaf == found->end() ? std::string() : leaf->second;
    };
    if (answer.status != 200) {
        Error error(ErrorCode::OauthError, "status " + std::to_string(answer.status));
        error.with("error", codec::sanitizeForDisplay(value("Code"), 100));
        error.serverMessage = codec::sanitizeForDisplay(value("Message"), 200);
        return error;
    }
    AwsCredentials credentials;
    credentials.accessKeyId = value("AccessKeyId");
    std::string secret = value("SecretAccessKey");
    std::string session = value("SessionToken");
    const auto expires = codec::parseRfc3339(value("Expiration"));
    for (auto& [name, text] : *found)
        wipe(text);
    const bool isWhole = !credentials.accessKeyId.empty() && !secret.empty() && !session.empty() && expires;
    const bool isClean = !codec::hasControlCharacters(credentials.accessKeyId) && !codec::hasControlCharacters(secret) && !codec::hasControlCharacters(session);
    credentials.secretAccessKey = Secret::take(secret);
    credentials.sessionToken = Secret::take(session, Secret::Memory::Ordinary);
    if (!isWhole || !isClean)
        return Error { ErrorCode::ResponseInvalid, "no whole credentials" };
    credentials.expiresAt = WallTime(std::chrono::seconds(*expires));
    return credentials;
}

} // namespace warder::core
