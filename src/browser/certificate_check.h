// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace warder::browser {

//! The engine knows neither the certificate authorities that the administrator of this machine has added nor the profile's: what
//! it refuses for an unknown authority, and for nothing else, is looked at once more with these.
class CertificateCheck
{
public:
    //! `caFile` is a PEM bundle used beside the system's; empty: the system's alone. One that cannot be read adds nothing.
    explicit CertificateCheck(const QString& caFile);

    //! Whether the chain, the server's own certificate first, leads to one of them and is for that host.
    [[nodiscard]] bool isTrusted(const QList<QSslCertificate>& chain, const QString& host) const;
    //! Whether what the profile names could be read.
    [[nodiscard]] bool hasReadFile() const { return m_hasReadFile; }

private:
    bool m_hasReadFile = true;
};

} // namespace warder::browser
