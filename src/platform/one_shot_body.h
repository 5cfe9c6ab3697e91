// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QIODevice>

namespace warder::platform {

//! A request body that can be read once. QNetworkAccessManager sends a POST again by itself when the server closes the
//! connection before it answers, up to four times (platform-facts A1): it cannot with a sequential device that does not
//! reset. A second send of a refresh token that may be used once ends the session.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(Secret body, QObject* parent = nullptr);

    //! Whether a byte of it may be on its way: Qt reads only once it has a connection to write to.
    [[nodiscard]] bool hasLeft() const { return m_offset > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_offset == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    Secret m_body;
    std::size_t m_offset = 0;
};

} // namespace warder::platform
