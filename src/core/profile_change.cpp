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
// What a new profile's document is read with before it has an id of its own.
constexpr std::string_view kIdToCome = "new";

Result<Profile> parse(const ProfileName& name, Result<Json> document, bool isNew, const Json& settings)
{
    if (!document)
        return document.error();
    if (isNew && !document->find("id"))
        document->set("id", kIdToCome);
    return parseProfile(name, *document, settings);
}

bool namesId(const ProfileEdit& edit)
{
    return edit.key.isWithin("id");
}

} // namespace

Result<PlannedChange> planProfileChange(const Services& services, const Json& settings, const ProfileChange& change, PlanPurpose purpose)
{
    // Sessions hang on the id: a profile that took another's would show, and serve, somebody else's session.
    if (std::ranges::any_of(change.edits, namesId))
        return Error { ErrorCode::InvalidRequest, "the id of a profile is not to be changed" };
    const ProfileStore& store = services.profiles;
    const auto file = store.profile(change.name);
    if (file && change.create)
        return Error(ErrorCode::ProfileExists).with("profile", change.name.text());
    if (!file && !change.create)
        return file.error();
    const auto changed = [&change] { return Error(ErrorCode::ProfileChanged).with("profile", change.name.text()); };
    if (file && !change.revision.empty() && change.revision != file->revision)
        return changed();
    const bool isRenamed = change.rename && *change.rename != change.name;
    if (isRenamed && store.profile(*change.rename))
        return Error(ErrorCode::ProfileExists).with("profile", change.rename->text());
    std::vector<ProfileEdit> edits = change.edits;
    if (change.create && purpose == PlanPurpose::Write)
        edits.insert(edits.begin(), ProfileEdit { "id", Json(randomToken(services.entropy, kIdBytes)) });
    ASSIGN_OR_RETURN(ProfileDraft draft, store.draft(change.name, edits));
    if (file && draft.revision != file->revision)
        return changed();
    PlannedChange plan { change.name, isRenamed ? change.rename : std::nullopt, std::move(draft), {} };
    if (edits.empty())
        return plan;
    // A file that was broken before may be mended in several steps.
    const auto good = parse(change.name, plan.draft.document, change.create, settings);
    if (!good && (change.create || parse(change.name, plan.draft.documentBefore, false, settings)))
        return good.error();
    const Json none = Json::object();
    plan.sensitive = sensitiveChanges(change.create ? DocumentKind::NewProfile : DocumentKind::Profile,
                                      plan.draft.documentBefore ? *plan.draft.documentBefore : none,
                                      plan.draft.document ? *plan.draft.document : none, settings);
    return plan;
}

Result<> writePlannedChange(const Services& services, const PlannedChange& plan)
{
    ProfileStore& store = services.profiles;
    const ProfileName& name = plan.rename ? *plan.rename : plan.name;
    if (plan.rename)
        RETURN_IF_ERROR(store.rename(plan.name, name));
    if (plan.draft.after == plan.draft.before)
        return {};
    if (auto written = store.write(name, plan.draft.after, plan.draft.revision); !written) {
        if (plan.rename)
            RETURN_IF_ERROR(store.rename(name, plan.name));
        return std::move(written).error();
    }
    return {};
}

} // namespace warder::core
