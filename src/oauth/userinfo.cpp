// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/userinfo.h"

#include "base/log.h"

namespace warder::oauth {

Result<codec::Json> parseUserinfo(const ServerAnswer& answer, std::string_view subject, WallTime now)
{
    if (answer.status == 401 || answer.status == 403)
        return Error(ErrorCode::TokenRejected, "the userinfo endpoint refused the token").with("status", std::to_string(answer.status));
    if (answer.status < 200 || answer.status >= 300)
        return classifyTokenError(answer, Grant::ClientCredentials, now);
    if (!isJsonType(answer.contentType))
        return Error { ErrorCode::NotJson, "the userinfo response is no JSON" };
    std::string why;
    auto json = codec::parseJson(answer.body, {}, &why);
    if (!json)
        return Error { ErrorCode::ResponseInvalid, concat("the userinfo response is refused: ", why) };
    const auto found = json->stringAt("sub");
    if (!found)
        return Error { ErrorCode::ResponseInvalid, "the userinfo response has no sub" };
    if (subject.empty() || *found != subject)
        return Error { ErrorCode::UserinfoSubjectMismatch, "the userinfo response is about somebody else" };
    return *std::move(json);
}

} // namespace warder::oauth
