// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QCoreApplication;

namespace warder {

//! A language that the windows of this program speak.
struct Language
{
    QString code; //!< as in the name of its file: de, pt_BR
    QString name; //!< in itself: Deutsch
};

//! The languages that are compiled in (:/warder/translations), English among them, by their names.
[[nodiscard]] std::vector<Language> availableLanguages();

//! Installs the texts of a language, Qt's own included, over English, whose file holds the plurals ("1 request", "2 requests"),
//! in place of whatever was installed by an earlier call, and makes its conventions for dates and numbers the default ones. `wanted`
//! is a code of availableLanguages(); empty or unknown: the person's own, as the system says it, and English where that is not there. A
//! running application is told by QEvent::LanguageChange, once for each file. The translators belong to the application.
//! Returns the language; which way it is written is QLocale::textDirection(). Of the thread of the windows.
QLocale installLanguage(QCoreApplication& application, const QString& wanted = {});

} // namespace warder
