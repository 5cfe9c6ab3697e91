// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/theme_choice.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace warder::desktop {

//! What a person has chosen for the window and for nothing else: language, look, tray, notifications, clipboard. Kept in a JSON file that
//! a person can read (docs/man/warder-desktop.1), which `warder-desktop --prompt` and `warder-browser` read too. Read once; each change is
//! on disk when the setter returns, or problem() says why not. Values that cannot be are taken for their defaults; members that are
//! not known stay in the file. Of the thread of the windows.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLongestClipboard { 600 };

    //! `path` empty: nothing is read or written.
    explicit DesktopSettings(const QString& path = {}, QObject* parent = nullptr);
    ~DesktopSettings() override;

    //! Where the file is: `desktop.json` in the folder of the configuration; empty where there is none.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] const QString& language() const { return m_language; } //!< a code; empty: the system's
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    [[nodiscard]] bool closesToTray() const { return m_closesToTray; } //!< else closing the window quits
    [[nodiscard]] bool tellsOfSignins() const { return m_tellsOfSignins; }
    [[nodiscard]] bool tellsOfEnds() const { return m_tellsOfEnds; }
    [[nodiscard]] bool tellsOfUses() const { return m_tellsOfUses; } //!< of the profiles that have serve.notify
    [[nodiscard]] std::chrono::seconds clipboardTime() const { return m_clipboardTime; } //!< 0: a secret stays in the clipboard
    [[nodiscard]] const QString& list() const { return m_list; } //!< how the profiles are grouped and sorted: ListChoice's words; empty: as at first
    //! What is wrong with the file, in a sentence; empty when nothing is.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    void setLanguage(const QString& code);
    void setTheme(ThemeChoice theme);
    void setClosesToTray(bool closes);
    void setTellsOfSignins(bool tells);
    void setTellsOfEnds(bool tells);
    void setTellsOfUses(bool tells);
    void setList(const QString& words);
    void setClipboardTime(std::chrono::seconds time); //!< cut to 0…kLongestClipboard

Q_SIGNALS:
    void changed(); //!< after any of them
    void languageChanged();
    void themeChanged();

private:
    void load();
    void put(std::string_view name, codec::Json value);

    QString m_path;
    codec::Json m_document = codec::Json::object(); //!< as it is in the file, unknown members included
    bool m_isUnreadable = false; //!< what is there is no JSON object: a copy is kept when it is replaced
    QString m_problem;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    bool m_closesToTray = true;
    bool m_tellsOfSignins = true;
    bool m_tellsOfEnds = true;
    bool m_tellsOfUses = true;
    std::chrono::seconds m_clipboardTime { 30 };
    QString m_list;
};

} // namespace warder::desktop
