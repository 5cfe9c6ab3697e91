// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/jwt_methods.h"

#include "base/log.h"
#include "codec/text.h"
#include "core/jwt_check.h"

namespace warder::server {

using codec::Json;

namespace {

std::string shown(std::string_view text)
{
    return codec::sanitizeForDisplay(text, 200);
}

// The agent's sentence about one check that failed: here it is about a token that somebody looks at, not about a sign-in.
std::string sentenceOf(const Error& error, const core::JwtReport& report)
{
    const auto param = [&error](std::string_view name) { return shown(error.param(name)); };
    switch (error.code) {
    case ErrorCode::JwtMalformed:
        return "This is no JWT: " + shown(error.detail) + ".";
    case ErrorCode::JwtAlgorithmRefused:
        return report.algorithm == "none" ? "The token is not signed (alg is none), so anybody could have written it."
                                          : "The algorithm " + shown(report.algorithm) + " is not one that can be checked with a public key.";
    case ErrorCode::JwtCriticalHeader:
        return "The token's header wants an extension to be understood (crit) that Warder does not know.";
    case ErrorCode::JwtKeyNotFound:
        return "None of the keys is the one that the token names.";
    case ErrorCode::JwtKeyRefused:
        return "The key cannot be used: " + shown(error.detail) + ".";
    case ErrorCode::JwtSignatureInvalid:
        return "The signature does not hold: the token was changed, or signed with another key.";
    case ErrorCode::IdTokenIssuerMismatch:
        return concat("The token is from ", param("found").empty() ? "nobody" : param("found"), " and not from ", param("expected"), ".");
    case ErrorCode::IdTokenAudienceMismatch:
        return concat("The token is for ", param("found").empty() ? "nobody" : param("found"), " and not for ", param("expected"), ".");
    case ErrorCode::IdTokenSubjectChanged:
        return concat("The token is about ", param("found").empty() ? "nobody" : param("found"), " and not about ", param("expected"), ".");
    case ErrorCode::IdTokenExpired:
        return "The token has expired.";
    case ErrorCode::IdTokenNotYetValid:
        return error.param("claim") == "iat" ? "The token was issued in the future. Is this machine's clock right?" : "The token is not valid yet.";
    case ErrorCode::IdTokenClaimInvalid:
        return "The claim " + param("claim") + " is not of the right kind.";
    default:
        return concat("The token is refused (", reasonOf(error.code), ").");
    }
}

Json reportJson(const core::JwtReport& report)
{
    Json checks = Json::array();
    for (const core::JwtCheck& check : report.checks) {
        Json row = Json::object({ { "what", check.what }, { "ok", !check.refusal } });
        if (check.refusal)
            row.set("reason", reasonOf(check.refusal->code)).set("message", sentenceOf(*check.refusal, report));
        checks.append(std::move(row));
    }
    const bool isRefused = report.refusal.has_value();
    Json json = Json::object({ { "header", report.header },
                               { "claims", report.claims },
                               { "algorithm", report.algorithm },
                               { "key_id", report.keyId },
                               { "verified", report.isVerified },
                               { "verdict", isRefused ? "refused" : report.isVerified ? "valid" : "not_verified" },
                               { "checks", std::move(checks) } });
    if (isRefused)
        json.set("reason", reasonOf(report.refusal->code)).set("message", sentenceOf(*report.refusal, report));
    else if (!report.isVerified)
        json.set("message", "The signature was not checked, because no keys were named, so anybody could have written this token.");
    return json;
}

} // namespace

std::unique_ptr<Call> inspectJwt(core::SessionManager& manager,
                                 const core::Services& services,
                                 const Json& params,
                                 std::string& profile,
                                 std::function<void(Result<Json>)> reply)
{
    std::string token = params.stringAt("token").value_or("");
    if (token.empty()) {
        reply(Error { ErrorCode::InvalidRequest, "token is missing" });
        return nullptr;
    }
    core::JwtQuestion question;
    question.token = Secret::take(token, Secret::Memory::Ordinary);
    question.pem = params.stringAt("pem").value_or("");
    question.jwks = params.stringAt("jwks").value_or("");
    question.jwksUrl = params.stringAt("jwks_url").value_or("");
    question.issuer = params.stringAt("issuer").value_or("");
    question.audience = params.stringAt("audience").value_or("");
    question.subject = params.stringAt("subject").value_or("");
    if (const auto name = params.stringAt("profile"); name && !name->empty()) {
        profile = *name;
        const auto session = manager.session({ *name, {}, {} });
        if (!session) {
            reply(session.error());
            return nullptr;
        }
        question.profile = (*session)->profile();
        profile = question.profile->name.text();
    }
    return core::checkJwt(services, std::move(question), [reply = std::move(reply)](const Result<core::JwtReport>& report) {
        if (report)
            reply(reportJson(*report));
        else if (report.error().code == ErrorCode::JwtKeyRefused)
            reply(Error { ErrorCode::InvalidRequest, "the keys cannot be used: " + shown(report.error().detail) }); // they came with the request
        else
            reply(report.error());
    });
}

std::unique_ptr<Call> checkHeldToken(const core::Services& services,
                                     const core::Profile& profile,
                                     const core::CachedToken& token,
                                     Json report,
                                     std::function<void(Result<Json>)> reply)
{
    core::JwtQuestion question;
    question.token = token.token.clone();
    question.profile = profile;
    if (token.spec.kind == core::TokenKind::Id)
        question.audience = profile.oauth.clientId;
    return core::checkJwt(services, std::move(question), [report = std::move(report), reply = std::move(reply)](const Result<core::JwtReport>& found) {
        if (!found) {
            reply(found.error());
            return;
        }
        Json whole = report;
        reply(whole.set("check", reportJson(*found)));
    });
}

} // namespace warder::server
