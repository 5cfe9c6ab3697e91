// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/certificate_check.h"

#include <QSslConfiguration>

namespace warder::browser {

CertificateCheck::CertificateCheck(const QString& caFile)
{
    QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromPath(caFile);
        m_hasReadFile = !own.isEmpty();
        authorities += own;
    }
    // QSslCertificate::verify() knows no others than the default's; nothing else in this process makes connections by it.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

bool CertificateCheck::isTrusted(const QList<QSslCertificate>& chain, const QString& host) const
{
    return !chain.isEmpty() && !host.isEmpty() && QSslCertificate::verify(chain, host).isEmpty();
}

} // namespace warder::browser
