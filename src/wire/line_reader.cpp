// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/line_reader.h"

#include "wire/limits.h"

#include <string.h>

#include <cstring>

namespace warder::wire {

LineReader::~LineReader()
{
    if (!m_buffer.empty())
        ::explicit_bzero(m_buffer.data(), m_buffer.size());
}

bool LineReader::append(std::string_view bytes)
{
    if (m_failed)
        return false;
    drop();
    m_buffer.append(bytes);
    return true;
}

std::optional<std::string_view> LineReader::next()
{
    if (m_failed)
        return {};
    const std::size_t begin = m_consumed;
    if (m_checked < begin)
        m_checked = begin;
    for (; m_checked < m_buffer.size(); ++m_checked) {
        const auto c = static_cast<unsigned char>(m_buffer[m_checked]);
        if (c == '\n') {
            m_consumed = ++m_checked;
            return std::string_view(m_buffer).substr(begin, m_consumed - begin - 1);
        }
        if (c < 0x20 || c == 0x7f || m_checked - begin >= kMaxLine) {
            m_failed = true;
            return {};
        }
    }
    return {};
}

void LineReader::drop()
{
    if (m_consumed == 0)
        return;
    const std::size_t rest = m_buffer.size() - m_consumed;
    std::memmove(m_buffer.data(), m_buffer.data() + m_consumed, rest);
    ::explicit_bzero(m_buffer.data() + rest, m_consumed);
    m_buffer.resize(rest);
    m_checked = m_checked > m_consumed ? m_checked - m_consumed : 0;
    m_consumed = 0;
}

} // namespace warder::wire
