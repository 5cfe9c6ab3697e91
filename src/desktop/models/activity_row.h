// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/models/profile_item.h"

#include <QString>
#include <QStringList>

namespace warder::desktop {

//! Somebody asked for a token: a row of activity.list. Texts that programs chose are made fit to be shown. Missing members
//! are empty: older rows have fewer.
struct ActivityRow
{
    std::int64_t id = 0;
    Seconds time = 0;
    QString answer; //!< served, shown, or a reason
    QStringList programs; //!< the asker first, then who started it
    QStringList scopes;
    QString tokenKind;
    QStringList targets; //!< audience and resources
    QString tool; //!< the helper that it came through
    QString url;
    QString hint; //!< what the program says of itself
    QString consent; //!< allow once session until always
    QString why; //!< of a refusal
    QString forwardedBy; //!< the socket that it came over; empty: from here

    [[nodiscard]] static ActivityRow fromJson(const codec::Json& json);

    // Its words.
    [[nodiscard]] QString who() const; //!< "python3 ← bash ← konsole"
    [[nodiscard]] QString what() const; //!< "Access token · openid profile · git, https://git.example.com"
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool isGiven() const { return answer == QLatin1String("served") || answer == QLatin1String("shown"); }
};

} // namespace warder::desktop
