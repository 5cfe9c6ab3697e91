// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/profile_keys_model.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace warder::desktop {

//! Changing a profile: each key by itself, written at once or refused with a reason, and its client secret, which goes into
//! the vault and never comes back.
class ProfileEditModel : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this.
    explicit ProfileEditModel(client::AgentClient& client, QObject* parent = nullptr);
    ~ProfileEditModel() override;

    void open(const QString& profile);
    void close();
    void setClientSecret(const QString& secret); //!< empty: removed
    //! What is being typed for a key: soon afterwards typedProblem() and file() say what would become of it.
    void tryOut(const QString& key, const QString& text);
    //! Nothing is being typed any more: file() is what is there.
    void endTrial();

    [[nodiscard]] const QString& profile() const { return m_profile; } //!< empty: none is open
    [[nodiscard]] ProfileKeysModel& keys() { return m_keys; }
    [[nodiscard]] bool isLoading() const { return m_load != nullptr; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< a whole sentence; empty: the last change holds
    [[nodiscard]] const QString& typedProblem() const { return m_typedProblem; } //!< why what is typed would be refused; empty: it would not
    [[nodiscard]] const QString& file() const { return m_file; } //!< the text of the profile's file, with what is typed in it
    [[nodiscard]] const QString& savedFile() const { return m_savedFile; } //!< the same without
    [[nodiscard]] const QString& notice() const { return m_notice; } //!< what was done last, a whole sentence

Q_SIGNALS:
    void changed();
    //! typedProblem() and file() have.
    void previewChanged();

private:
    void load();
    void preview();
    void put(codec::Json params, const QString& notice);

    client::AgentClient& m_client;
    ProfileKeysModel m_keys;
    QString m_profile;
    QString m_problem;
    QString m_notice;
    QString m_typedKey; //!< empty: nothing is being typed
    QString m_typedText;
    QString m_typedProblem;
    QString m_file;
    QString m_savedFile;
    QTimer m_typing; //!< until somebody pauses
    std::unique_ptr<Call> m_preview;
    std::unique_ptr<Call> m_load;
    std::unique_ptr<Call> m_put;
};

} // namespace warder::desktop
