// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/event_output.h"

#include "base/secret.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cerrno>
#include <string>

namespace warder::browser {

using codec::Json;

void EventOutput::tell(std::string_view event) const
{
    write(Json::object({ { "event", event } }));
}

void EventOutput::tellRedirect(std::string_view url) const
{
    write(Json::object({ { "event", "redirect" }, { "url", url } }));
}

void EventOutput::tellCookies(Json cookies) const
{
    write(Json::object({ { "event", "cookies" }, { "cookies", std::move(cookies) } }));
}

void EventOutput::tellRefused(std::string_view what) const
{
    write(Json::object({ { "event", "refused" }, { "what", what } }));
}

void EventOutput::tellFailed(std::string_view why) const
{
    write(Json::object({ { "event", "failed" }, { "why", why } }));
}

void EventOutput::write(const Json& event) const
{
    std::string line = event.dump() + "\n";
    std::size_t done = 0;
    while (done < line.size()) {
        const ssize_t written = ::write(m_descriptor, line.data() + done, line.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            QCoreApplication::exit(1);
            break;
        }
        done += static_cast<std::size_t>(written);
    }
    wipe(line);
}

} // namespace warder::browser
