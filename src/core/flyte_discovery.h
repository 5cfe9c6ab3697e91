// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/flyte_metadata.h"
#include "core/services.h"

#include <functional>
#include <memory>

namespace warder::core {

//! Asks flyteadmin for what it tells its clients, without credentials: by its HTTP gateway, and where that has no such
//! document by gRPC at the endpoint itself. Never calls back synchronously. Errors: NoSigninNeeded where the service is not
//! there because the server asks nobody to sign in, NotAProvider, DiscoveryInvalid, those of the transport.
[[nodiscard]] std::unique_ptr<Call>
discoverFlyteClient(const Services& services, const Profile& profile, std::function<void(Result<flyte::ClientConfig>)> done);

//! The same for the authorization server's metadata.
[[nodiscard]] std::unique_ptr<Call>
discoverFlyteMetadata(const Services& services, const Profile& profile, std::function<void(Result<oauth::ServerMetadata>)> done);

} // namespace warder::core
