// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <optional>

class QMimeData;

namespace warder::desktop {

//! What was dragged onto the window and can be made a profile of: one local file, or one address of the web. Nothing for anything else.
[[nodiscard]] std::optional<QUrl> droppedAddress(const QMimeData& data);

} // namespace warder::desktop
