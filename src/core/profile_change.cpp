// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_change.h"

#include "base/entropy.h"
#include "core/profile.h"

#include <algorithm>

namespace warder::core {

using codec::Json;

namespace {

constexpr std::size_t kIdBytes = 16;

const Json* findIn(const Json& document, std::string_view path)
{
    const Json* value = &document;
    while (value && !path.empty()) {
        const auto dot = path.find('.');
        value = value->find(path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return value;
}

Result<Profile> parse(const ProfileFile& file, const Json& settings)
{
    if (!file.document)
        return file.document.error();
    return parseProfile(file.name, *file.document, settings);
}

Result<> createFile(const Services& services, const Json& settings, const ProfileChange& change)
{
    std::vector<ProfileEdit> edits { { "id", Json(randomToken(services.entropy, kIdBytes)) } };
    edits.insert(edits.end(), change.edits.begin(), change.edits.end());
    ASSIGN_OR_RETURN(const ProfileFile file, services.profiles.create(change.name, edits));
    if (auto profile = parse(file, settings); !profile) {
        // What cannot be read back as a profile is not left lying about.
        RETURN_IF_ERROR(services.profiles.remove(change.name));
        return profile.error();
    }
    return {};
}

Result<> editFile(const Services& services, const Json& settings, const ProfileChange& change)
{
    ASSIGN_OR_RETURN(const ProfileFile before, services.profiles.profile(change.name));
    ASSIGN_OR_RETURN(const ProfileFile file, services.profiles.edit(change.name, change.edits, change.revision));
    const auto profile = parse(file, settings);
    // A file that was broken before may be mended in several steps.
    if (profile || !parse(before, settings))
        return {};
    std::vector<ProfileEdit> undo;
    for (const ProfileEdit& edit : change.edits) {
        const Json* value = findIn(*before.document, edit.key);
        undo.push_back({ edit.key, value ? std::optional(*value) : std::nullopt });
    }
    RETURN_IF_ERROR(services.profiles.edit(change.name, undo, file.revision));
    return profile.error();
}

} // namespace

bool needsConfirmation(const std::vector<ProfileEdit>& edits)
{
    return std::ranges::any_of(edits, [](const ProfileEdit& edit) {
        if (!edit.value)
            return false;
        if (edit.key == "http.allow_http" || edit.key == "http.allow_private" || edit.key == "http.insecure_skip_verify")
            return edit.value->boolean().value_or(true);
        if (edit.key == "oauth.browser")
            return !edit.value->string() || browserChoiceFrom(*edit.value->string()).kind == BrowserChoice::Kind::Command;
        // A whole table may hold any of the above.
        return edit.key.starts_with("command") || edit.key == "http" || edit.key == "oauth";
    });
}

bool loosensConsent(const std::vector<ProfileEdit>& edits, ConsentPolicy before)
{
    return std::ranges::any_of(edits, [before](const ProfileEdit& edit) {
        if (edit.key == "consent_from_terminal")
            return edit.value && edit.value->boolean().value_or(true);
        if (before == ConsentPolicy::Allow)
            return false;
        // Without the key nobody is asked; a whole table may be without it.
        if (edit.key == "serve")
            return !edit.value || edit.value->stringAt("consent").value_or(std::string(nameOf(ConsentPolicy::Allow))) == nameOf(ConsentPolicy::Allow);
        return edit.key == "serve.consent" && (!edit.value || (edit.value->string() && *edit.value->string() == nameOf(ConsentPolicy::Allow)));
    });
}

namespace {

// Sessions hang on the id: a profile that took another's would show, and serve, somebody else's session.
Result<> checkId(const ProfileChange& change)
{
    if (std::ranges::count(change.edits, "id", &ProfileEdit::key) > 0)
        return Error { ErrorCode::InvalidRequest, "the id of a profile is not to be changed" };
    return {};
}

} // namespace

Result<> writeProfileChange(const Services& services, const Json& settings, const ProfileChange& change)
{
    RETURN_IF_ERROR(checkId(change));
    if (change.create)
        RETURN_IF_ERROR(createFile(services, settings, change));
    else if (!change.edits.empty())
        RETURN_IF_ERROR(editFile(services, settings, change));
    if (change.rename)
        RETURN_IF_ERROR(services.profiles.rename(change.name, *change.rename));
    return {};
}

Result<ProfilePreview> previewProfileChange(const Services& services, const Json& settings, const ProfileChange& change)
{
    RETURN_IF_ERROR(checkId(change));
    const auto file = services.profiles.profile(change.name);
    if (file && change.create)
        return Error(ErrorCode::ProfileExists).with("profile", change.name.text());
    if (!file && !change.create)
        return file.error();
    ASSIGN_OR_RETURN(const ProfileText before, services.profiles.preview(change.name, {}));
    if (change.edits.empty())
        return ProfilePreview { before.text, before.text };
    if (file && file->isReadOnly)
        return Error(ErrorCode::ProfileReadOnly, file->path).with("profile", change.name.text()).with("path", file->path);
    ASSIGN_OR_RETURN(const ProfileText after, services.profiles.preview(change.name, change.edits));
    const auto parsed = [&](const ProfileText& text) -> Result<Profile> {
        if (!text.document)
            return text.document.error();
        Json document = *text.document;
        if (change.create)
            document.set("id", "new"); // what it will have
        return parseProfile(change.name, document, settings);
    };
    // A file that was broken before may be mended in several steps.
    const auto good = parsed(after);
    if (!good && (change.create || parsed(before)))
        return good.error();
    return ProfilePreview { before.text, after.text };
}

} // namespace warder::core
