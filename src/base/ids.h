// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace warder {

//! A text with a meaning of its own: two tags never mix, and there is no way back from a plain text but `from…()`.
template<class Tag>
class StrongText
{
public:
    StrongText() = default;
    explicit StrongText(std::string text)
        : m_text(std::move(text))
    { }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    auto operator<=>(const StrongText&) const = default;

private:
    std::string m_text;
};

struct ProfileIdTag;
struct ProfileNameTag;
struct SigninIdTag;
//! The random `id` of a profile file: what a session hangs on. Survives renaming.
using ProfileId = StrongText<ProfileIdTag>;
//! The file name of a profile without `.toml`: what people and programs say.
using ProfileName = StrongText<ProfileNameTag>;
//! One running sign-in.
using SigninId = StrongText<SigninIdTag>;

//! Accepts `[a-z0-9][a-z0-9._-]{0,62}`. Errors: InvalidRequest.
[[nodiscard]] Result<ProfileName> parseProfileName(std::string_view text);

} // namespace warder

template<class Tag>
struct std::hash<warder::StrongText<Tag>>
{
    std::size_t operator()(const warder::StrongText<Tag>& id) const noexcept
    {
        return std::hash<std::string> {}(id.text());
    }
};
