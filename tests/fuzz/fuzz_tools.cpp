// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/flyte_edit.h"
#include "tools/import.h"
#include "tools/json_edit.h"
#include "tools/kubeconfig_edit.h"
#include "tools/section_edit.h"
#include "tools/unified_diff.h"

#include <cstdint>
#include <cstdlib>

// Files of other programs: whatever is in them, they are read or refused; and an edit that is made is made once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace warder::tools;
    const std::string text(reinterpret_cast<const char*>(data), size);
    (void)importText(text, {}, {});
    for (const ImportFormat format : { ImportFormat::FlyteYaml, ImportFormat::FlyteIni, ImportFormat::Dotenv, ImportFormat::Manifest, ImportFormat::Kubeconfig,
                                       ImportFormat::OidcAgent, ImportFormat::Profile })
        (void)importText(text, format, {});
    const FlyteTarget target { "dns:///flyte.example.com", "flyte-authorization", false, { "/usr/bin/warder", "token", "p" } };
    const auto edit = editFlyteYaml(text, target, FlyteClient::Flytekit);
    if (edit) {
        (void)unifiedDiff("/f", text, edit->text);
        const auto again = editFlyteYaml(edit->text, target, FlyteClient::Flytekit);
        if (!again || again->text != edit->text)
            std::abort();
    }
    const auto ini = editFlyteIni(text, target);
    if (ini) {
        const auto again = editFlyteIni(ini->text, target);
        if (!again || again->text != ini->text)
            std::abort();
    }
    const auto json = setJsonMember(text, { "a", "b" }, warder::codec::Json("c"));
    if (json) {
        const auto again = setJsonMember(*json, { "a", "b" }, warder::codec::Json("c"));
        if (!again || *again != *json)
            std::abort();
    }
    const auto section = editSection(text, "[s]", { { "k", "k = v", SectionLine::Place::Instead } });
    if (section) {
        const auto again = editSection(*section, "[s]", { { "k", "k = v", SectionLine::Place::Instead } });
        if (!again || *again != *section)
            std::abort();
    }
    const auto kubeconfig = setKubeconfigExec(text, {}, { "/usr/bin/warder", "credential", "kubectl", "p" });
    if (kubeconfig && !setKubeconfigExec(*kubeconfig, {}, { "/usr/bin/warder", "credential", "kubectl", "p" }))
        std::abort();
    return 0;
}
