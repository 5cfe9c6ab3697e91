// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"

#include <QObject>

#include <memory>

namespace warder::desktop {

//! A profile made twice, or given away: never with its id, its session or its secrets.
class ProfileCopies : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this.
    explicit ProfileCopies(client::AgentClient& client, QObject* parent = nullptr);
    ~ProfileCopies() override;

    //! Writes a profile with the same settings and another name; duplicated() or failed().
    void duplicate(const QString& profile, const QString& name);
    //! Writes the profile's file without id and secrets to `path`, readable by its owner only; exported() or failed().
    void exportTo(const QString& profile, const QString& path);

Q_SIGNALS:
    void duplicated(const QString& name);
    void exported(const QString& path);
    //! `text` is whole sentences.
    void failed(const QString& profile, const QString& text);

private:
    void onProposed(const QString& profile, const QString& name, codec::Json request, const client::Answer& proposed);
    void write(const QString& profile, const QString& path, const QString& text);

    client::AgentClient& m_client;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
