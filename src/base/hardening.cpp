// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cstdlib>

namespace warder {

void hardenProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(0077);
    // A file that decrypts our TLS traffic, and code loaded into us by a variable (security.md T-41, SR-197).
    ::unsetenv("SSLKEYLOGFILE");
    ::unsetenv("QT_PLUGIN_PATH");
}

} // namespace warder
