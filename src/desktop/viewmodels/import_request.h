// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QMap>
#include <QString>

#include <optional>
#include <string>

namespace warder::desktop {

//! Where other programs' configuration may be; a test brings its own.
struct ConfigurationPlace
{
    QString home;
    QMap<QString, QString> environment;

    [[nodiscard]] static ConfigurationPlace fromProcess();
    //! For people to read: what is at home begins with "~/", and nothing in it acts on a screen.
    [[nodiscard]] QString shown(const QString& path) const;
};

//! What profile.import is asked about one file, or about the variables whose names begin with FLYTE_ (`path` empty). Of the environment
//! only those variables go along, and those that the text names. `format` empty: by content. Nothing where it cannot be read, with errno in
//! `error`: EFBIG where it is larger than the agent takes (192 KiB), EINVAL for what is no regular file, ENODATA for what is no text, or an empty one.
[[nodiscard]] std::optional<codec::Json> importRequest(const ConfigurationPlace& place, const QString& path, const std::string& format, int& error);

} // namespace warder::desktop
