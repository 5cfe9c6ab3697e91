// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/call.h"

namespace warder {

Call::~Call() = default;

ScopedCall::~ScopedCall()
{
    if (m_cleanup)
        m_cleanup();
}

} // namespace warder
