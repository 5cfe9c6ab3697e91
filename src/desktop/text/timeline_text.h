// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/timeline_lane.h"
#include "desktop/text/state_text.h"

#include <QString>
#include <QStringList>

namespace warder::desktop {

//! What happened or will happen, in whole sentences, with its time first: for the line below, for tooltips, read aloud.
[[nodiscard]] QString eventText(const TimelineEvent& event, Seconds now);
//! What was held or is planned at that moment, where nothing happened; empty where there was nothing.
[[nodiscard]] QString momentText(const TimelineLane& lane, Seconds at, Seconds now);
//! A few words: whether it lasts.
[[nodiscard]] QString outlookText(const TimelineLane& lane, Seconds now);
[[nodiscard]] Tone outlookTone(const TimelineLane& lane, Seconds now);
//! A lane read aloud: its name, whether it lasts, how many events it has.
[[nodiscard]] QString laneText(const TimelineLane& lane, Seconds now);

//! One look: whether everything lasts until `until`, and what does not.
struct Verdict
{
    Tone tone = Tone::Idle;
    QString text;
};
[[nodiscard]] Verdict verdictOf(const std::vector<ProfileItem>& items, Seconds until, Seconds now);

} // namespace warder::desktop
