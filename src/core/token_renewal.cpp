// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/token_renewal.h"

#include "core/source_renewal.h"
#include "core/token_refresh.h"
#include "core/token_source.h"

namespace warder::core {

bool isRenewable(const Profile& profile, const SessionRecord& record)
{
    if (profile.usesOauth())
        return record.hasRefreshToken || record.flow == FlowKind::ClientCredentials;
    if (fetchesByItself(profile))
        return record.flow == FlowKind::Direct;
    return profile.kind == ProfileKind::Flipt && profile.flipt.extend && record.flow == FlowKind::Browser;
}

std::unique_ptr<TokenRenewal> createRenewal(const Services& services,
                                            ProviderDirectory& directory,
                                            RefreshLimiter& limiter,
                                            RefreshInput input,
                                            TokenRenewal::Hooks hooks)
{
    if (input.profile.usesOauth())
        return std::make_unique<TokenRefresh>(services, directory, limiter, std::move(input), std::move(hooks));
    return std::make_unique<SourceRenewal>(services, limiter, std::move(input), std::move(hooks));
}

} // namespace warder::core
