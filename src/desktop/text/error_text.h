// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/client.h"

#include <QString>

namespace warder::desktop {

//! What went wrong and what to do next, for somebody with a window: by the stable reason, and the agent's own sentence
//! where there is no better one. `message` is that sentence.
[[nodiscard]] QString errorText(const QString& reason, const QString& message);
[[nodiscard]] QString errorText(const wire::RemoteError& error);

} // namespace warder::desktop
