// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/services.h"
#include "oauth/server_metadata.h"
#include "oauth/token_request.h"

#include <functional>
#include <memory>

namespace warder::core {

//! The profile's client with its secret, for one request: from `client_secret_file`, `client_secret_env` or the vault, and
//! how to prove it (`client_auth`, else by what the server supports). The file is read each time. Errors: ClientIdMissing,
//! ClientSecretMissing (param "where"), and those of the vault. Never calls back synchronously.
[[nodiscard]] std::unique_ptr<Call> loadClient(const Services& services,
                                               const Profile& profile,
                                               const oauth::ServerMetadata& metadata,
                                               std::function<void(Result<oauth::Client>)> done);

} // namespace warder::core
