// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <string>
#include <string_view>
#include <vector>

namespace warder::test {

//! Where the engine runs without a display, in a home of its own. As root it runs without its sandbox only, which is why tests,
//! and nothing else, switch that off.
inline QProcessEnvironment browserEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QLatin1String(name), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    if (::geteuid() == 0)
        environment.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
    return environment;
}

inline QString browserProgram()
{
    return qEnvironmentVariable("WARDER_BIN") + QStringLiteral("/warder-browser");
}

//! One run of warder-browser, as the agent sees it.
class BrowserProgram
{
public:
    BrowserProgram()
        : m_environment(browserEnvironment(m_home.path()))
    { }
    ~BrowserProgram()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    void setEnvironment(const char* name, const char* value) { m_environment.insert(QLatin1String(name), QLatin1String(value)); }
    void start(const codec::Json& request) { start(request.dump() + "\n"); }
    void start(const std::string& text)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
        m_process.setProcessEnvironment(m_environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(browserProgram(), QStringList());
        m_process.write(text.data(), static_cast<qint64>(text.size()));
    }

    //! How many events of that kind there were, and the last of them.
    [[nodiscard]] int count(std::string_view event, std::string_view what = {}) const
    {
        int found = 0;
        for (const codec::Json& one : m_events)
            found += one.stringAt("event") == event && (what.empty() || one.stringAt("what") == what) ? 1 : 0;
        return found;
    }
    [[nodiscard]] bool saw(std::string_view event, std::string_view what = {}) const { return count(event, what) > 0; }
    [[nodiscard]] std::string redirect() const
    {
        std::string url;
        for (const codec::Json& one : m_events)
            url = one.stringAt("event") == "redirect" ? one.stringAt("url").value_or("") : url;
        return url;
    }
    //! Of the last `cookies` event: "name=value;name=value".
    [[nodiscard]] std::string cookies() const
    {
        std::string text;
        for (const codec::Json& one : m_events) {
            const codec::Json* list = one.find("cookies");
            if (!list || !list->items())
                continue;
            text.clear();
            for (const codec::Json& cookie : *list->items())
                text += cookie.stringAt("name").value_or("") + "=" + cookie.stringAt("value").value_or("") + ";";
        }
        return text;
    }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QProcess& process() { return m_process; }

private:
    void read()
    {
        m_output += m_process.readAllStandardOutput();
        for (qsizetype at = m_output.indexOf('\n'); at >= 0; at = m_output.indexOf('\n')) {
            const auto event = codec::parseJson(m_output.left(at).toStdString());
            m_output.remove(0, at + 1);
            m_events.push_back(event.value_or(codec::Json("no JSON")));
        }
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_output;
    std::vector<codec::Json> m_events;
};

} // namespace warder::test
