// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

#include <memory>
#include <string>
#include <string_view>

namespace warder {

//! One line to the log, through Qt's logging and so through LogFile's redactor where one is installed. Callers write
//! no token, code, verifier or secret; the redactor is the second net.
void logDebug(const QLoggingCategory& category, std::string_view message);
void logInfo(const QLoggingCategory& category, std::string_view message);
void logWarning(const QLoggingCategory& category, std::string_view message);

//! How much of Warder's own categories is logged: "warning", "info" or "debug" (everything; also for any other word). Rules in the
//! environment (QT_LOGGING_RULES) go before. Thread-safe.
void setLogLevel(std::string_view level);

//! Joins its arguments to one text: strings, characters and numbers.
template<class... Parts>
[[nodiscard]] std::string concat(const Parts&... parts)
{
    std::string text;
    const auto append = [&text](const auto& part) {
        using Part = std::decay_t<decltype(part)>;
        if constexpr (std::is_arithmetic_v<Part> && !std::is_same_v<Part, char>)
            text += std::to_string(part);
        else
            text += part;
    };
    (append(parts), ...);
    return text;
}

//! The process's log file: 0600, every line redacted, rotated once at 1 MiB. Installing one replaces Qt's message
//! handler until it is destroyed. Lines also go to stderr. Thread-safe.
class LogFile
{
public:
    //! Opens `path` for appending; goes on with stderr alone where it cannot.
    explicit LogFile(std::string path);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    class Private;

private:
    std::unique_ptr<Private> m_private;
};

} // namespace warder
