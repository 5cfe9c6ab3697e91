// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace warder {

namespace {

struct Row
{
    ErrorCode code;
    std::string_view reason;
    ErrorKind kind;
    Retryability retryability;
};

// One row per code, in the order of the enumeration: the table is total, and unit.base.error checks that it is.
constexpr std::array kRows {
    Row { ErrorCode::InvalidRequest, "invalid_request", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::InvalidProfile, "invalid_profile", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::SettingsInvalid, "settings_invalid", ErrorKind::Denied, Retryability::Permanent },
    Row { ErrorCode::InvalidAddress, "invalid_address", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::ProfileNotFound, "profile_not_found", ErrorKind::NotFound, Retryability::Permanent },
    Row { ErrorCode::ProfileExists, "profile_exists", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::ProfileReadOnly, "profile_read_only", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::ProfileAmbiguous, "profile_ambiguous", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::ProfileChanged, "profile_changed", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::SigninNotFound, "signin_not_found", ErrorKind::NotFound, Retryability::Permanent },
    Row { ErrorCode::ImportInvalid, "import_invalid", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::SetupRefused, "setup_refused", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::UnknownMethod, "unknown_method", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::Unsupported, "unsupported", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::Cancelled, "cancelled", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::SigninRequired, "signin_required", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::SessionEnded, "session_ended", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::RefreshTokenRejected, "refresh_token_rejected", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::RotationInterrupted, "rotation_interrupted", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::InteractionRequired, "interaction_required", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::AccessDenied, "access_denied", ErrorKind::Denied, Retryability::NeedsPerson },
    Row { ErrorCode::IdentityRefused, "identity_refused", ErrorKind::Denied, Retryability::NeedsPerson },
    Row { ErrorCode::SecretMissing, "secret_missing", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::SecretExpired, "secret_expired", ErrorKind::SigninRequired, Retryability::NeedsPerson },
    Row { ErrorCode::DeviceCodeExpired, "device_code_expired", ErrorKind::Timeout, Retryability::NeedsPerson },
    Row { ErrorCode::SigninTimedOut, "signin_timed_out", ErrorKind::Timeout, Retryability::NeedsPerson },
    Row { ErrorCode::ConsentDenied, "consent_denied", ErrorKind::Denied, Retryability::Permanent },
    Row { ErrorCode::Paused, "paused", ErrorKind::Denied, Retryability::Transient },
    Row { ErrorCode::PeerRefused, "peer_refused", ErrorKind::Denied, Retryability::Permanent },
    Row { ErrorCode::ChangedSinceSignin, "changed_since_signin", ErrorKind::Denied, Retryability::NeedsPerson },
    Row { ErrorCode::OtherSubject, "other_subject", ErrorKind::Denied, Retryability::NeedsPerson },
    Row { ErrorCode::VaultRestored, "vault_restored", ErrorKind::Denied, Retryability::NeedsPerson },
    Row { ErrorCode::InsecureAddress, "insecure_address", ErrorKind::Denied, Retryability::Permanent },
    Row { ErrorCode::AgentLocked, "agent_locked", ErrorKind::Locked, Retryability::Transient },
    Row { ErrorCode::WrongPassphrase, "wrong_passphrase", ErrorKind::Locked, Retryability::NeedsPerson },
    Row { ErrorCode::TooManyGuesses, "too_many_guesses", ErrorKind::Locked, Retryability::NeedsPerson },
    Row { ErrorCode::KeyringLocked, "keyring_locked", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::KeyringAbsent, "keyring_absent", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::KeyringNoAnswer, "keyring_no_answer", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::KeyringDismissed, "keyring_dismissed", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::VaultKeyMissing, "vault_key_missing", ErrorKind::Unavailable, Retryability::NeedsPerson },
    Row { ErrorCode::VaultNotChosen, "vault_not_chosen", ErrorKind::Unavailable, Retryability::NeedsPerson },
    Row { ErrorCode::VaultDamaged, "vault_damaged", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::StorageFull, "storage_full", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::StorageFailed, "storage_failed", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::NoDisplay, "no_display", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::BrowserFailed, "browser_failed", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::PortTaken, "port_taken", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::AgentRunning, "agent_running", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::AgentUnavailable, "agent_unavailable", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::CommandFailed, "command_failed", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::CommandOutputInvalid, "command_output_invalid", ErrorKind::Unavailable, Retryability::Permanent },
    Row { ErrorCode::TokenFileUnreadable, "token_file_unreadable", ErrorKind::Unavailable, Retryability::Transient },
    Row { ErrorCode::NetworkUnreachable, "network_unreachable", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::HostNotFound, "host_not_found", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::ConnectionLost, "connection_lost", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::TlsFailed, "tls_failed", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::ProxyRefused, "proxy_refused", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::TimedOut, "timed_out", ErrorKind::Timeout, Retryability::Transient },
    Row { ErrorCode::SentUnknownOutcome, "sent_unknown_outcome", ErrorKind::Offline, Retryability::Transient },
    Row { ErrorCode::ServerError, "server_error", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::RateLimited, "rate_limited", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::NotJson, "not_json", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::ResponseTooLarge, "response_too_large", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::RedirectRefused, "redirect_refused", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::ResponseInvalid, "response_invalid", ErrorKind::ServerError, Retryability::Transient },
    Row { ErrorCode::InvalidClient, "invalid_client", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::InvalidScope, "invalid_scope", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::InvalidTarget, "invalid_target", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::UnauthorizedClient, "unauthorized_client", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::OauthError, "oauth_error", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::UserinfoSubjectMismatch, "userinfo_subject_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::TokenRejected, "token_rejected", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::TokenUnsuitable, "token_unsuitable", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::NotAProvider, "not_a_provider", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::NoSigninNeeded, "no_signin_needed", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::MethodDisabled, "method_disabled", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::PresetNotFound, "preset_not_found", ErrorKind::NotFound, Retryability::Permanent },
    Row { ErrorCode::DiscoveryIssuerMismatch, "discovery_issuer_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::DiscoveryInvalid, "discovery_invalid", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::PkceUnsupported, "pkce_unsupported", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::ClientIdMissing, "client_id_missing", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::ClientSecretMissing, "client_secret_missing", ErrorKind::Invalid, Retryability::Permanent },
    Row { ErrorCode::EndpointMissing, "endpoint_missing", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::CallbackStateMismatch, "callback_state_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::CallbackIssuerMismatch, "callback_issuer_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::CallbackInvalid, "callback_invalid", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtMalformed, "jwt_malformed", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtAlgorithmRefused, "jwt_algorithm_refused", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtKeyNotFound, "jwt_key_not_found", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtKeyRefused, "jwt_key_refused", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtSignatureInvalid, "jwt_signature_invalid", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::JwtCriticalHeader, "jwt_critical_header", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenIssuerMismatch, "id_token_issuer_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenAudienceMismatch, "id_token_audience_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenClaimMissing, "id_token_claim_missing", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenClaimInvalid, "id_token_claim_invalid", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenExpired, "id_token_expired", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenNotYetValid, "id_token_not_yet_valid", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenNonceMismatch, "id_token_nonce_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenSubjectChanged, "id_token_subject_changed", ErrorKind::ServerError, Retryability::NeedsPerson },
    Row { ErrorCode::IdTokenHashMismatch, "id_token_hash_mismatch", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::IdTokenMissing, "id_token_missing", ErrorKind::ServerError, Retryability::Permanent },
    Row { ErrorCode::Internal, "internal", ErrorKind::Unavailable, Retryability::Permanent },
};

const Row& rowOf(ErrorCode code)
{
    const auto index = static_cast<std::size_t>(code);
    WARDER_CHECK(index < kRows.size() && kRows[index].code == code);
    return kRows[index];
}

} // namespace

std::string_view reasonOf(ErrorCode code)
{
    return rowOf(code).reason;
}

ErrorCode errorCodeFromReason(std::string_view reason)
{
    const auto row = std::ranges::find(kRows, reason, &Row::reason);
    return row == kRows.end() ? ErrorCode::Internal : row->code;
}

ErrorKind kindOf(ErrorCode code)
{
    return rowOf(code).kind;
}

std::string_view nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::SigninRequired:
        return "signin_required";
    case ErrorKind::Denied:
        return "denied";
    case ErrorKind::Locked:
        return "locked";
    case ErrorKind::Offline:
        return "offline";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::Invalid:
        return "invalid";
    case ErrorKind::ServerError:
        return "server_error";
    case ErrorKind::Unavailable:
        return "unavailable";
    }
    WARDER_UNREACHABLE();
}

Retryability retryabilityOf(ErrorCode code)
{
    return rowOf(code).retryability;
}

std::string_view Error::param(std::string_view name) const
{
    for (const auto& [key, value] : params) {
        if (key == name)
            return value;
    }
    return {};
}

Error Error::inContext(std::string_view context) const
{
    Error outer = *this;
    outer.detail = detail.empty() ? std::string(context) : std::string(context) + ": " + detail;
    return outer;
}

} // namespace warder
