// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace warder::desktop {

//! Installs the texts of the person's language, Qt's own included, as far as there are any, over English, whose file holds
//! the plurals ("1 request", "2 requests"). Before the first window. The translators belong to the application.
void installTranslations(QCoreApplication& application);

} // namespace warder::desktop
