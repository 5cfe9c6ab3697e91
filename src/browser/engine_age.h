// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace warder::browser {

//! When the first release of that Chromium ("108.0.5359.94") came out; for those after the last one known here an estimate, as
//! there is one every four weeks. Invalid for what is no version, or one before 83.
[[nodiscard]] QDate chromiumReleased(const QString& version);

//! One sentence with the engine's version and the age of its security fixes. It warns and refuses nothing.
[[nodiscard]] QString engineSentence(const QString& qtVersion, const QString& chromium, const QString& patches, const QDate& today);

} // namespace warder::browser
