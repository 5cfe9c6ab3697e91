// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace warder::platform {

OneShotBody::OneShotBody(Secret body, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return static_cast<qint64>(m_body.size() - m_offset);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const std::size_t count = std::min(static_cast<std::size_t>(maxSize), m_body.size() - m_offset);
    m_body.reveal([this, data, count](std::span<const std::byte> bytes) {
        std::memcpy(data, bytes.data() + m_offset, count);
    });
    m_offset += count;
    return static_cast<qint64>(count);
}

qint64 OneShotBody::writeData(const char* data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace warder::platform
