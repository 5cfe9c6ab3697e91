// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace warder::browser {

//! Installs the texts of the person's language, Qt's own included, over English, whose file holds the plurals. Before the
//! first window. The translators belong to the application.
void installTranslations(QCoreApplication& application);

} // namespace warder::browser
