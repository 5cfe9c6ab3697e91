// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace warder::desktop {

//! Writes a file that only its owner may read, whole or not at all. Returns what the system has against it; empty: it is written.
[[nodiscard]] QString writePrivateFile(const QString& path, const QByteArray& bytes);

} // namespace warder::desktop
