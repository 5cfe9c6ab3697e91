// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace warder::desktop {

class TimelineView;

//! Makes every TimelineView a list of lanes for screen readers, and each lane a list of its events by their sentences. Called
//! before the first one is made; again does nothing.
void installTimelineAccessibility();
//! Says where the keyboard is now, if a screen reader listens and the view has the focus.
void announceTimelineFocus(TimelineView& view);

} // namespace warder::desktop
