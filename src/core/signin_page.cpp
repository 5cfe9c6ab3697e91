// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/signin_page.h"

#include "base/log.h"

#include <utility>

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcPage, "warder.core.page")

} // namespace

SigninPage::SigninPage(const Services& services, SigninListener& listener, Spec spec, Handlers handlers)
    : m_services(services)
    , m_listener(listener)
    , m_spec(std::move(spec))
    , m_handlers(std::move(handlers))
{ }

void SigninPage::show()
{
    switch (m_spec.browser.kind) {
    case BrowserChoice::Kind::None:
        m_listener.onOpenUrl(m_spec.page.url, false);
        m_listener.onStep(m_spec.waitingOutside);
        return;
    case BrowserChoice::Kind::Embedded:
        showEmbedded();
        return;
    case BrowserChoice::Kind::System:
    case BrowserChoice::Kind::Command:
        launch();
        return;
    }
}

void SigninPage::showEmbedded()
{
    m_listener.onStep("open_browser");
    EmbeddedPageEvents events;
    events.shown = [this] {
        m_listener.onOpenUrl(m_spec.page.url, true);
        m_listener.onStep("wait_for_person");
    };
    events.redirected = [this](const Secret& url) {
        if (m_handlers.redirected)
            m_handlers.redirected(url);
    };
    events.cookiesFound = [this](Secret cookies) {
        if (m_handlers.cookiesFound)
            m_handlers.cookiesFound(std::move(cookies));
    };
    events.ended = [this](const Result<>& ending) { onEnded(ending); };
    EmbeddedPage page = std::move(m_spec.page);
    m_spec.page = {};
    m_spec.page.url = page.url; // the rest is of no use outside
    m_call = m_services.embedded.open(std::move(page), m_spec.display, std::move(events));
}

void SigninPage::onEnded(const Result<>& ending)
{
    if (!ending && ending.error().code == ErrorCode::Cancelled) {
        fail(ending.error());
        return;
    }
    if (!ending) {
        logWarning(lcPage(), concat("the page is shown in another browser: ", reasonOf(ending.error().code), " (", ending.error().detail, ")"));
        m_listener.onStep("browser_unavailable");
    }
    m_spec.browser = { BrowserChoice::Kind::System, {} };
    launch();
}

void SigninPage::launch()
{
    m_listener.onStep("open_browser");
    m_call = m_services.browsers.open(m_spec.launchUrl(), m_spec.browser, m_spec.display, [this](const Result<>& started) {
        if (!started)
            logInfo(lcPage(), concat("no browser was started: ", started.error().detail));
        if (!started && started.error().code == ErrorCode::NoDisplay && m_spec.withoutDisplay == WithoutDisplay::Fail) {
            fail(started.error());
            return;
        }
        m_listener.onOpenUrl(m_spec.page.url, started.has_value());
        m_listener.onStep(m_spec.waitingOutside);
    });
}

void SigninPage::fail(const Error& error)
{
    const auto failed = std::exchange(m_handlers.failed, nullptr); // it may destroy us
    if (failed)
        failed(error);
}

} // namespace warder::core
