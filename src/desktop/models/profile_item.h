// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace warder::desktop {

using Seconds = std::int64_t; //!< since 1970, UTC: as on the socket

enum class ProfileState {
    SignedOut,
    SigningIn,
    Active,
    Refreshing,
    NeedsSignIn,
    Offline,
    Blocked,
    WaitingForKeyring,
    Locked,
    Broken,
};

//! Who a session belongs to, as the provider says.
struct Identity
{
    QString name;
    QString email;
    QString issuer;
    bool isVerified = false; //!< the signature of the ID token holds
};

//! The last thing that went wrong while a token still lives.
struct Trouble
{
    QString reason;
    QString message; //!< the agent's sentence
    QString serverMessage; //!< the server's own words: a quotation, never more
    std::optional<Seconds> retryAt;
};

//! A program that took a token.
struct Use
{
    Seconds at = 0;
    QStringList programs; //!< the asker first, then who started it
    bool wasServed = false;
};

//! Whether profiles of this kind are signed in to by OAuth, in a browser or on another device.
[[nodiscard]] bool signsInByOauth(QStringView kind);

//! One profile as the agent shows it (docs/protocol.md, profile.list). Unknown members are ignored, missing ones empty.
struct ProfileItem
{
    QString name;
    QString title;
    QString kind;
    QString endpoint;
    QStringList tags;
    QString group; //!< the first tag; empty: none
    QString preset; //!< which the profile was made from; empty: none
    QString console; //!< the address of the service's own web page; empty where none is known
    int order = 0;
    QString flow;
    QString clientId;
    QString issuer;
    QString audience;
    QString header;
    QString scheme;
    QString consent;
    bool isSigninWanted = false; //!< programs have asked for a token, and only a sign-in helps
    QStringList marks;
    bool isReadOnly = false;
    ProfileState state = ProfileState::Broken;
    QString reason;
    QString message;
    std::optional<Seconds> retryAt;
    std::optional<Seconds> obtainedAt;
    std::optional<Seconds> expiresAt;
    std::optional<Seconds> remindAt; //!< when the person is reminded of an end that nothing moves
    std::optional<Seconds> sessionObtainedAt;
    std::optional<Seconds> sessionExpiresAt;
    std::optional<Seconds> nextRefreshAt;
    std::optional<Seconds> signedInAt;
    std::optional<Seconds> refreshedAt;
    bool hasRefreshToken = false;
    QStringList scopesGranted;
    QStringList scopesMissing;
    std::optional<Identity> identity;
    std::optional<Trouble> trouble;
    std::vector<Use> uses; //!< newest first

    [[nodiscard]] static ProfileItem fromJson(const codec::Json& json);

    //! The host of the endpoint with its port, or the endpoint itself where it has none.
    [[nodiscard]] QString host() const;
    //! Two letters for the tile.
    [[nodiscard]] QString initials() const;
    //! Whether a token is here that has not ended.
    [[nodiscard]] bool holdsToken(Seconds now) const;
    //! Whether only the person can bring it further.
    [[nodiscard]] bool needsPerson() const;
    //! The part of the token's life that is left, 0 to 1; 1 where it has no end, nothing where there is no token.
    [[nodiscard]] std::optional<double> lifeLeft(Seconds now) const;
};

} // namespace warder::desktop
