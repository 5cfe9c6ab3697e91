// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace warder::desktop {

//! installLanguage(), and the direction in which the language is written for every window. Before the first window,
//! and again whenever the person chooses another language: MainWindow builds itself anew then.
void installTranslations(QCoreApplication& application, const QString& wanted = {});

} // namespace warder::desktop
