// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <string_view>

namespace warder::browser {

//! Tells the agent what happens: one JSON object a line on standard output. Whoever can no longer be told ends this process.
class EventOutput
{
public:
    //! `descriptor` is borrowed.
    explicit EventOutput(int descriptor)
        : m_descriptor(descriptor)
    { }

    //! `shown closed other_browser`.
    void tell(std::string_view event) const;
    //! The whole address of the redirect.
    void tellRedirect(std::string_view url) const;
    //! `cookies` is a list of objects with `name` and `value`.
    void tellCookies(codec::Json cookies) const;
    //! A thing that a page tried and that was not done; a stable word, never a piece of the page.
    void tellRefused(std::string_view what) const;
    void tellFailed(std::string_view why) const;

private:
    void write(const codec::Json& event) const;

    int m_descriptor;
};

} // namespace warder::browser
