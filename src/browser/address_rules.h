// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QUrl>

namespace warder::browser {

//! Where a page may go. A value.
class AddressRules
{
public:
    enum class Frame {
        Main,
        Inner,
    };
    enum class Verdict {
        Go,
        Capture, //!< the redirect: it is told and not loaded
        Refuse,
    };

    //! `redirectUris` have neither query nor fragment.
    AddressRules(QList<QUrl> redirectUris, bool allowHttp);

    //! In the main frame https, and http on loopback or where it is allowed; in an inner one also what a page makes up itself
    //! (about:, data:, blob:). A redirect URI is captured in the main frame only: in a frame somebody else may be playing with
    //! it, and the code in it is not to leave.
    [[nodiscard]] Verdict judge(const QUrl& url, Frame frame) const;
    //! Scheme, host, port and path are those of a redirect URI; query and fragment may be anything. Compared as the engine
    //! writes them, so that there is no second opinion about where an address ends.
    [[nodiscard]] bool isRedirect(const QUrl& url) const;

private:
    [[nodiscard]] bool isWeb(const QUrl& url) const;

    QList<QUrl> m_redirectUris;
    bool m_allowHttp;
};

//! 127.0.0.0/8, ::1 or localhost.
[[nodiscard]] bool isLoopback(const QUrl& url);

} // namespace warder::browser
