// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/address_rules.h"

#include <QWebEngineUrlRequestInterceptor>

namespace warder::browser {

//! Blocks what is no navigation and would still carry something to a redirect URI: a prefetch, an image, a script's request.
//! Navigations are stopped by the page, because here a redirected one has left already.
class RedirectGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    RedirectGuard(AddressRules rules, QObject* parent);
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    const AddressRules m_rules;
};

} // namespace warder::browser
