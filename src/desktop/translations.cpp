// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"

#include "base/translations.h"

#include <QGuiApplication>

namespace warder::desktop {

namespace {

// Each file says what its language is called; availableLanguages() looks it up.
[[maybe_unused]] constexpr auto kOwnName =
    //: The name of this language in itself, such as Deutsch or français
    QT_TRANSLATE_NOOP("Language", "English");

} // namespace

void installTranslations(QCoreApplication& application, const QString& wanted)
{
    QGuiApplication::setLayoutDirection(installLanguage(application, wanted).textDirection());
}

} // namespace warder::desktop
