// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace warder::desktop {

//! The kinds of profile that no server can be asked about: what has to be known is typed.

struct ByHandField
{
    enum class Form {
        Text,
        Words, //!< a list, parted by commas or spaces
        Command, //!< a command line, as a shell would part it
    };
    QString key; //!< of the profile's file
    QString caption; //!< with its mnemonic
    QString placeholder;
    Form form = Form::Text;
    bool isNeeded = false;
};

struct ByHandKind
{
    QString kind;
    QString title; //!< in the list of kinds of provider
    QString help; //!< what happens at the sign-in
    std::vector<ByHandField> fields;
};

[[nodiscard]] std::vector<ByHandKind> byHandKinds();
//! The `set` of profile.put from what was typed, by key; empty fields are left out.
[[nodiscard]] codec::Json byHandValues(const ByHandKind& kind, const QMap<QString, QString>& typed);

//! Lines of "key = value" as a profile's file has them, by their dotted keys, for `set_text`. Empty lines and comments are
//! left out. Nothing where a line is none; `badLine` is its number then.
[[nodiscard]] std::optional<codec::Json> settingsFromLines(const QString& text, int* badLine);

} // namespace warder::desktop
