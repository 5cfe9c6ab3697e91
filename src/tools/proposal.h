// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::tools {

//! A profile that could be made of what was imported.
struct Proposal
{
    std::string name; //!< as profile names are written
    std::vector<std::pair<std::string, codec::Json>> set; //!< keys of the profile file, dotted
    std::vector<std::string> remarks; //!< whole sentences: what was left out, what must be done
    std::string clientSecret; //!< for the vault; never shown, wiped by whoever takes it

    //! Sets a key, if the text is not empty.
    void setText(std::string_view key, std::string_view value);
    void setList(std::string_view key, const std::vector<std::string>& values);
    void setFlag(std::string_view key, bool value);
    void remark(std::string sentence) { remarks.push_back(std::move(sentence)); }
    //! The value of a key; empty where it is not set or no text.
    [[nodiscard]] std::string textAt(std::string_view key) const;
};

//! A profile name made of any text: lower case, everything else than letters, digits, '.', '_' and '-' as '-', at most 63
//! characters. `otherwise` where nothing is left.
[[nodiscard]] std::string profileNameFrom(std::string_view text, std::string_view otherwise);
//! A host as part of a profile name, as `warder add` makes one: "id-example-com".
[[nodiscard]] std::string nameOfHost(std::string_view host);
//! The host of an address such as dns:///host:port, host:port or https://host/path; empty where there is none.
[[nodiscard]] std::string hostOf(std::string_view address);
//! "host[:port]" of an https or http address, as a rule of a profile names it: without the usual port. Empty where it is none.
[[nodiscard]] std::string placeOfServer(std::string_view address);
//! Whether a value was never filled in: "${{…}}", "<client id>", "***".
[[nodiscard]] bool isPlaceholder(std::string_view value);
//! Names the keys and variables of a remark: "a, b and c".
[[nodiscard]] std::string enumerate(const std::vector<std::string>& names);

} // namespace warder::tools
