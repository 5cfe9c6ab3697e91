// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/redirect_guard.h"

#include <utility>

namespace warder::browser {

RedirectGuard::RedirectGuard(AddressRules rules, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_rules(std::move(rules))
{ }

void RedirectGuard::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    if (info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame && m_rules.isRedirect(info.requestUrl()))
        info.block(true);
}

} // namespace warder::browser
