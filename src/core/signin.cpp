// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/signin.h"

#include "core/direct_signin.h"
#include "core/flipt_signin.h"
#include "core/oauth_signin.h"

namespace warder::core {

std::unique_ptr<Signin> createSignin(const Services& services,
                                     ProviderDirectory& directory,
                                     Profile profile,
                                     SigninOptions options,
                                     SigninListener& listener,
                                     Signin::Done done)
{
    if (profile.usesOauth())
        return std::make_unique<OauthSignin>(services, directory, std::move(profile), std::move(options), listener, std::move(done));
    const bool isFliptPage = profile.kind == ProfileKind::Flipt && profile.defaultFlow() == FlowKind::Browser;
    if (isFliptPage)
        return std::make_unique<FliptSignin>(services, std::move(profile), std::move(options), listener, std::move(done));
    return std::make_unique<DirectSignin>(services, std::move(profile), std::move(options), listener, std::move(done));
}

} // namespace warder::core
