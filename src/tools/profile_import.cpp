// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/profile_import.h"

#include "codec/dotted_key.h"

namespace warder::tools {

using codec::Json;

bool isProfileDocument(const Json& document)
{
    if (!document.isObject())
        return false;
    const Json* oauth = document.find("oauth");
    return document.stringAt("kind") || document.stringAt("endpoint") || (oauth && oauth->isObject());
}

Parsed<Proposal> importProfileToml(const Json& document, const ImportSurroundings& around)
{
    if (!isProfileDocument(document))
        return Problem { "it has neither kind nor endpoint nor [oauth]", 0 };
    Proposal proposal;
    for (const auto& [key, value] : *document.members()) {
        if (key == "id")
            continue;
        if (!value.isObject()) {
            proposal.set.emplace_back(codec::dottedKeyText({ key }), value);
            continue;
        }
        for (const auto& [inner, member] : *value.members()) {
            proposal.set.emplace_back(codec::dottedKeyText({ key, inner }), member);
        }
    }
    std::string called = around.nameHint;
    if (called.empty())
        called = nameOfHost(hostOf(proposal.textAt("endpoint")));
    if (called.empty())
        called = nameOfHost(hostOf(proposal.textAt("oauth.issuer")));
    proposal.name = profileNameFrom(called, "imported");
    return proposal;
}

} // namespace warder::tools
