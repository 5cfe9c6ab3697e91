// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace warder {

namespace {

const QString kFolder = QStringLiteral(":/warder/translations");
const QString kPrefix = QStringLiteral("warder_");
const QString kEnglish = QStringLiteral("en");
const QString kOwnTranslators = QStringLiteral("warderTranslator");

QStringList codes()
{
    QStringList found;
    for (const QString& file : QDir(kFolder).entryList({ kPrefix + QStringLiteral("*.qm") }))
        found.append(file.mid(kPrefix.size(), file.size() - kPrefix.size() - 3));
    return found;
}

void install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return; // no such language, or no texts of Qt on this machine: the English ones show
    translator->setObjectName(kOwnTranslators);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

// The first of the person's languages that there is; a region of its own (pt_BR for pt-PT) is better than another language.
QString systemsChoice(const QStringList& available)
{
    for (const QString& spoken : QLocale::system().uiLanguages()) {
        const QString exact = QString(spoken).replace(u'-', u'_');
        if (available.contains(exact))
            return exact;
        const QString language = exact.section(u'_', 0, 0);
        const auto related = std::ranges::find_if(available, [&language](const QString& code) { return code.section(u'_', 0, 0) == language; });
        if (related != available.end())
            return *related;
    }
    return kEnglish;
}

} // namespace

std::vector<Language> availableLanguages()
{
    std::vector<Language> languages;
    for (const QString& code : codes()) {
        QTranslator translator;
        QString name;
        if (translator.load(kPrefix + code, kFolder))
            name = translator.translate("Language", "English");
        languages.push_back({ code, name.isEmpty() ? QStringLiteral("English") : name });
    }
    std::ranges::sort(languages, [](const Language& a, const Language& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return languages;
}

QLocale installLanguage(QCoreApplication& application, const QString& wanted)
{
    const QStringList available = codes();
    const QString code = available.contains(wanted) ? wanted : systemsChoice(available);
    // Whoever reads the system's language has its conventions set as they like them.
    const QLocale system = QLocale::system();
    const QLocale named(code);
    QLocale::setDefault(wanted.isEmpty() || system.language() == named.language() ? system : named);

    for (QTranslator* old : application.findChildren<QTranslator*>(kOwnTranslators, Qt::FindDirectChildrenOnly))
        delete old; // takes itself out
    // The last one installed is asked first; what it does not have comes from the one before.
    install(application, kPrefix + kEnglish, kFolder);
    if (code != kEnglish) {
        install(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(application, kPrefix + code, kFolder);
    }
    return named;
}

} // namespace warder
