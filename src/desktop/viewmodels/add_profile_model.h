// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/viewmodels/by_hand.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace warder::desktop {

//! Adding a profile: look at an address, see what is there, give it a name, write it.
class AddProfileModel : public QObject
{
    Q_OBJECT

public:
    struct Finding
    {
        bool isGood = true;
        QString text;
    };

    //! What the person wants to have written.
    struct Wish
    {
        QString name;
        QString clientId;
        QString issuer; //!< where the server does not say which one it trusts
        QString flow;
        int choice = -1; //!< an index of choices()
        QMap<QString, QString> byHand; //!< what was typed for a kind without a server, by key
        QString more; //!< lines of "key = value"
    };

    //! The client must outlive this.
    explicit AddProfileModel(client::AgentClient& client, QObject* parent = nullptr);
    ~AddProfileModel() override;

    void reset();
    //! `preset` empty: the one that fits. The address may be left out where the preset has one.
    //! `more` are settings that count for looking too: certificates, a proxy.
    void look(const QString& address, const QString& preset, const QString& more);
    //! Nobody is asked: a profile of a kind without a server.
    void beginByHand(const ByHandKind& kind);
    //! Writes the profile; added() or problem().
    void add(const Wish& wish);

    [[nodiscard]] bool isBusy() const { return m_call != nullptr; }
    [[nodiscard]] bool hasSuggestion() const { return m_suggestion.isObject(); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< a whole sentence
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] bool needsClientId() const;
    [[nodiscard]] bool needsIssuer() const; //!< the server does not say whom it trusts
    [[nodiscard]] bool offersDevice() const;
    [[nodiscard]] QString redirectUri() const;
    [[nodiscard]] QString registerAt() const; //!< where an application is registered; empty: nobody knows
    [[nodiscard]] QString help() const; //!< what the preset knows
    //! Whether one signs in by OAuth, in a browser or on another device.
    [[nodiscard]] bool hasWays() const;
    //! The ways in that a server offers, the first one proposed; empty where there is only one.
    [[nodiscard]] QStringList choices() const;
    struct Preset
    {
        QString name;
        QString title;
        QString kind;
        QString addressHint;
        bool hasAddress = false;
        QString help = {}; //!< what to know before, in the preset's own words; may be empty
    };
    [[nodiscard]] const std::vector<Preset>& presets() const { return m_presets; }

Q_SIGNALS:
    void changed();
    void presetsChanged();
    void added(const QString& name);

private:
    void loadPresets();
    [[nodiscard]] std::optional<codec::Json> linesOf(const QString& more);
    [[nodiscard]] codec::Json valuesOf(const Wish& wish) const;

    client::AgentClient& m_client;
    std::vector<Preset> m_presets;
    std::unique_ptr<Call> m_presetsCall;
    std::vector<Finding> m_findings;
    codec::Json m_suggestion;
    std::optional<ByHandKind> m_byHand;
    QString m_problem;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop
