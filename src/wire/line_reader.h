// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warder::wire {

//! Cuts a stream of bytes into lines. A line may be at most kMaxLine bytes and hold no control character (the LF at
//! its end apart); after a violation nothing more comes out. What was read is wiped when it is no longer needed, for a
//! line may hold a token.
class LineReader
{
public:
    LineReader() = default;
    ~LineReader();
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;
    LineReader(LineReader&&) = default;
    LineReader& operator=(LineReader&&) = default;

    //! Adds bytes; false after a violation.
    [[nodiscard]] bool append(std::string_view bytes);
    //! The next whole line without its LF, or nothing. Valid until the next call of any function.
    [[nodiscard]] std::optional<std::string_view> next();
    //! Whether the beginning of a line is here and its end is not.
    [[nodiscard]] bool hasPartialLine() const { return m_consumed < m_buffer.size(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void drop();

    std::string m_buffer;
    std::size_t m_consumed = 0; //!< bytes of lines already given out
    std::size_t m_checked = 0; //!< bytes known to hold no LF and no control character
    bool m_failed = false;
};

} // namespace warder::wire
