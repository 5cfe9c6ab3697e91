// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace warder::client {

// Below the client texts are UTF-8 in std::string; above it they are QString. These are the only two crossings.

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toUtf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

} // namespace warder::client
