// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder {

//! Everything that can go wrong, as a closed list. `reasonOf()` is its name on the socket (`data.reason`), `kindOf()`
//! the coarse class that decides an exit code, `retryabilityOf()` what the session state machine does about it.
enum class ErrorCode {
    // The request itself
    InvalidRequest,
    InvalidProfile,
    SettingsInvalid, //!< settings.toml cannot be used since the start: nothing is served
    InvalidAddress,
    ProfileNotFound,
    ProfileExists,
    ProfileReadOnly,
    ProfileAmbiguous,
    ProfileChanged,
    SigninNotFound,
    ImportInvalid,
    SetupRefused,
    UnknownMethod,
    Unsupported,
    Cancelled,
    // The person is needed
    SigninRequired,
    SessionEnded,
    RefreshTokenRejected,
    RotationInterrupted,
    InteractionRequired,
    AccessDenied,
    IdentityRefused, //!< the server knows the person and lets somebody else in only
    SecretMissing,
    SecretExpired,
    DeviceCodeExpired,
    SigninTimedOut,
    // Refused
    ConsentDenied,
    Paused,
    PeerRefused,
    ChangedSinceSignin,
    OtherSubject,
    VaultRestored,
    InsecureAddress,
    // Locked, keyring, storage
    AgentLocked,
    WrongPassphrase,
    TooManyGuesses, //!< of passphrases or lock passwords at once; this one was not looked at
    KeyringLocked,
    KeyringAbsent,
    KeyringNoAnswer,
    KeyringDismissed,
    VaultKeyMissing,
    VaultNotChosen,
    VaultDamaged,
    StorageFull,
    StorageFailed,
    NoDisplay,
    BrowserFailed,
    PortTaken,
    AgentRunning,
    AgentUnavailable,
    // What a profile gets its token from
    CommandFailed,
    CommandOutputInvalid,
    TokenFileUnreadable,
    // The network
    NetworkUnreachable,
    HostNotFound,
    ConnectionLost,
    TlsFailed,
    ProxyRefused,
    TimedOut,
    SentUnknownOutcome,
    // The server's answers
    ServerError,
    RateLimited,
    NotJson,
    ResponseTooLarge,
    RedirectRefused,
    ResponseInvalid,
    InvalidClient,
    InvalidScope,
    InvalidTarget,
    UnauthorizedClient,
    OauthError,
    UserinfoSubjectMismatch,
    TokenRejected,
    TokenUnsuitable, //!< a good token that this server can never accept
    // Discovery
    NotAProvider,
    NoSigninNeeded,
    MethodDisabled,
    PresetNotFound,
    DiscoveryIssuerMismatch,
    DiscoveryInvalid,
    PkceUnsupported,
    ClientIdMissing,
    ClientSecretMissing,
    EndpointMissing,
    // The authorization response
    CallbackStateMismatch,
    CallbackIssuerMismatch,
    CallbackInvalid,
    // JWT and ID token
    JwtMalformed,
    JwtAlgorithmRefused,
    JwtKeyNotFound,
    JwtKeyRefused,
    JwtSignatureInvalid,
    JwtCriticalHeader,
    IdTokenIssuerMismatch,
    IdTokenAudienceMismatch,
    IdTokenClaimMissing,
    IdTokenClaimInvalid,
    IdTokenExpired,
    IdTokenNotYetValid,
    IdTokenNonceMismatch,
    IdTokenSubjectChanged,
    IdTokenHashMismatch,
    IdTokenMissing,
    // Ourselves
    Internal,
};

//! The classes of `data.kind` on the socket; the command line's exit code follows from them.
enum class ErrorKind {
    NotFound,
    SigninRequired,
    Denied,
    Locked,
    Offline,
    Timeout,
    Invalid,
    ServerError,
    Unavailable,
};

//! What a session does after a failure.
enum class Retryability {
    Transient, //!< try again later, nothing is lost
    NeedsPerson, //!< only a new sign-in or a decision helps
    Permanent, //!< the same request will fail in the same way
};

//! The stable name of `code`, lower_snake_case, as in `data.reason`.
[[nodiscard]] std::string_view reasonOf(ErrorCode code);
//! The code whose name is `reason`; `Internal` for an unknown name.
[[nodiscard]] ErrorCode errorCodeFromReason(std::string_view reason);
[[nodiscard]] ErrorKind kindOf(ErrorCode code);
//! The stable name of `kind`, as in `data.kind`.
[[nodiscard]] std::string_view nameOf(ErrorKind kind);
[[nodiscard]] Retryability retryabilityOf(ErrorCode code);

//! Why something failed. Copyable; holds no secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail; //!< for logs and developers: never a secret, never shown as is
    std::string serverMessage; //!< the server's own words, sanitised and cut; shown only as a quotation
    std::vector<std::pair<std::string, std::string>> params; //!< facts for the sentence, such as ("host", "…")
    long long retryAfterSeconds = 0; //!< from Retry-After; 0 where the server did not say

    Error() = default;
    Error(ErrorCode errorCode, std::string errorDetail = {})
        : code(errorCode)
        , detail(std::move(errorDetail))
    { }

    //! Adds one fact for the sentence; returns *this for chaining.
    Error& with(std::string name, std::string value) &
    {
        params.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    Error&& with(std::string name, std::string value) &&
    {
        params.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
    //! The value of a fact, or nothing.
    [[nodiscard]] std::string_view param(std::string_view name) const;
    //! The same error seen one layer further out: "refresh: token endpoint: …".
    [[nodiscard]] Error inContext(std::string_view context) const;
};

} // namespace warder
