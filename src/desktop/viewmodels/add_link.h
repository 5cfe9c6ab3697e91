// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace warder::desktop {

//! What a `warder://add?address=…` that somebody opened asks for. A web page may hold such an address, so it is as hostile as any: it is read strictly,
//! and nothing is asked of anybody before the person has said yes to the address that is shown.
struct AddLink
{
    QString address; //!< of the service to look at: https, http or dns, without control characters, at most 2048 long
    QString preset; //!< the name of one, or empty

    //! Nothing for what is no such address; `problem` says why, in a sentence.
    [[nodiscard]] static std::optional<AddLink> parse(const QString& text, QString& problem);
    //! The address as it may be shown: no character that hides or reorders what stands there.
    [[nodiscard]] QString shownAddress() const;
};

} // namespace warder::desktop
