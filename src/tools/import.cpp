// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/import.h"

#include "codec/text.h"
#include "tools/dataos_import.h"
#include "tools/kubeconfig_import.h"
#include "tools/oidc_agent_import.h"
#include "tools/profile_import.h"
#include "tools/text_lines.h"
#include "tools/toml_document.h"

#include <algorithm>
#include <array>

namespace warder::tools {

using codec::Json;

namespace {

struct Word
{
    ImportFormat format;
    std::string_view word;
};
constexpr std::array kWords {
    Word { ImportFormat::FlyteYaml, "flyte-yaml" },
    Word { ImportFormat::FlyteIni, "flyte-ini" },
    Word { ImportFormat::FlyteEnvironment, "flyte-env" },
    Word { ImportFormat::Dotenv, "dotenv" },
    Word { ImportFormat::Manifest, "manifest" },
    Word { ImportFormat::Kubeconfig, "kubeconfig" },
    Word { ImportFormat::OidcAgent, "oidc-agent" },
    Word { ImportFormat::Profile, "profile" },
};

// "OIDC_AUTHORITY=" or "export FLYTE_PLATFORM_URL=" at the beginning of a line.
bool isAssignment(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with("export "))
        line = trimmed(line.substr(7));
    const auto equals = line.find('=');
    if (equals == std::string_view::npos || !(line.starts_with("OIDC_") || line.starts_with("FLYTE_")))
        return false;
    return trimmed(line.substr(0, equals)).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string_view::npos;
}

bool isKubeconfig(const YamlNode& root)
{
    return root.isMap() && (root.textAt("kind") == "Config" || (root.find("users") && root.find("clusters")));
}

std::optional<ImportFormat> yamlFormat(const std::vector<YamlNode>& documents)
{
    if (documents.empty())
        return {};
    if (isKubeconfig(documents.front()))
        return ImportFormat::Kubeconfig;
    if (documents.front().findIgnoringCase("admin"))
        return ImportFormat::FlyteYaml;
    if (isManifest(documents))
        return ImportFormat::Manifest;
    return {};
}

constexpr codec::JsonLimits kJsonLimits { kMaxText, 16 };

Parsed<ImportFormat> detect(std::string_view text)
{
    if (trimmed(text).starts_with('{')) {
        if (const auto json = codec::parseJson(trimmed(text), kJsonLimits); json && isOidcAgentAccount(*json))
            return ImportFormat::OidcAgent;
    }
    const auto lines = splitLines(text);
    const auto hasLine = [&lines](auto fits) { return std::ranges::any_of(lines, [&](const std::string& line) { return fits(trimmed(line)); }); };
    if (hasLine(isAssignment))
        return ImportFormat::Dotenv;
    if (hasLine([](std::string_view line) { return line == "[platform]" || line == "[credentials]"; }))
        return ImportFormat::FlyteIni;
    const bool looksLikeToml = hasLine([](std::string_view line) {
        return line == "[oauth]" || ((line.starts_with("kind") || line.starts_with("endpoint")) && line.find('=') != std::string_view::npos);
    });
    if (looksLikeToml)
        return ImportFormat::Profile;
    const auto documents = parseYaml(text);
    if (!documents)
        return documents.problem();
    if (const auto format = yamlFormat(*documents))
        return *format;
    return Problem { "it is none of the files that Warder can import (" + importFormatWords() + ")", 0 };
}

template<class T>
Parsed<ImportResult> one(ImportFormat format, Parsed<T> proposal)
{
    if (!proposal)
        return proposal.problem();
    return ImportResult { format, { std::move(*proposal) }, {} };
}

Parsed<ImportResult> readVariables(const Variables& variables, const ImportSurroundings& around)
{
    if (findVariable(variables, "OIDC_AUTHORITY"))
        return one(ImportFormat::Dotenv, importOidcVariables(variables, around, {}));
    return one(ImportFormat::Dotenv, importFlyteVariables(variables, around));
}

Parsed<ImportResult> readYaml(std::string_view text, ImportFormat format, const ImportSurroundings& around)
{
    auto documents = parseYaml(text);
    if (!documents)
        return documents.problem();
    if (documents->empty() || !documents->front().isMap())
        return Problem { "there is nothing in it", 0 };
    if (format == ImportFormat::FlyteYaml)
        return one(format, importFlyteYaml(documents->front(), around));
    if (format == ImportFormat::Kubeconfig) {
        auto import = importKubeconfig(documents->front(), around);
        if (!import)
            return import.problem();
        return ImportResult { format, std::move(import->proposals), std::move(import->remarks) };
    }
    auto proposals = importManifest(*documents, around);
    if (!proposals)
        return proposals.problem();
    if (proposals->empty())
        return Problem { "it has no env, envs or environment with OIDC_AUTHORITY or FLYTE_PLATFORM_URL", 0 };
    return ImportResult { format, std::move(*proposals), {} };
}

Parsed<ImportResult> read(std::string_view text, ImportFormat format, const ImportSurroundings& around)
{
    switch (format) {
    case ImportFormat::FlyteYaml:
    case ImportFormat::Manifest:
    case ImportFormat::Kubeconfig:
        return readYaml(text, format, around);
    case ImportFormat::FlyteIni: {
        const auto document = parseIni(text);
        if (!document)
            return document.problem();
        return one(format, importFlyteIni(*document, around));
    }
    case ImportFormat::FlyteEnvironment: {
        if (trimmed(text).empty())
            return one(format, importFlyteVariables(around.environment, around));
        const auto variables = parseDotenv(text);
        if (!variables)
            return variables.problem();
        return one(format, importFlyteVariables(*variables, around));
    }
    case ImportFormat::Dotenv: {
        const auto variables = parseDotenv(text);
        if (!variables)
            return variables.problem();
        return readVariables(*variables, around);
    }
    case ImportFormat::OidcAgent: {
        std::string why;
        const auto json = codec::parseJson(trimmed(text), kJsonLimits, &why);
        if (!json || !json->isObject())
            return Problem { "it is no JSON object: " + why, 0 };
        return one(format, importOidcAgent(*json, around));
    }
    case ImportFormat::Profile: {
        const auto document = parseTomlDocument(text);
        if (!document)
            return document.problem();
        return one(format, importProfileToml(*document, around));
    }
    }
    return Problem { "the format is not known", 0 };
}

void makeNamesDifferent(std::vector<Proposal>& proposals)
{
    std::vector<std::string> names;
    for (Proposal& proposal : proposals) {
        const std::string base = proposal.name.substr(0, 58);
        for (int number = 2; std::ranges::find(names, proposal.name) != names.end(); ++number)
            proposal.name = base + "-" + std::to_string(number);
        names.push_back(proposal.name);
    }
}

} // namespace

std::string_view nameOf(ImportFormat format)
{
    return std::ranges::find(kWords, format, &Word::format)->word;
}

std::optional<ImportFormat> importFormatFrom(std::string_view word)
{
    const auto found = std::ranges::find(kWords, word, &Word::word);
    if (found == kWords.end())
        return {};
    return found->format;
}

std::string importFormatWords()
{
    std::string words;
    for (const Word& entry : kWords)
        words += (words.empty() ? "" : " ") + std::string(entry.word);
    return words;
}

Parsed<ImportResult> importText(std::string_view text, std::optional<ImportFormat> format, const ImportSurroundings& around)
{
    if (text.size() > kMaxText)
        return Problem { "it is larger than " + std::to_string(kMaxText / 1024) + " KiB", 0 };
    if (!codec::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Problem { "it is no text in UTF-8", 0 };
    if (text.starts_with("\xef\xbb\xbf")) // a byte-order mark, as some editors write it
        text.remove_prefix(3);
    if (!format) {
        const auto detected = detect(text);
        if (!detected)
            return detected.problem();
        format = *detected;
    }
    auto result = read(text, *format, around);
    if (result)
        makeNamesDifferent(result->proposals);
    return result;
}

std::vector<std::string> filesNeededBy(std::string_view text, std::optional<ImportFormat> format, const Variables& environment)
{
    if (format == ImportFormat::FlyteEnvironment && trimmed(text).empty())
        return filesNamedBy(environment);
    if (text.size() > kMaxText || text.find("_FROM_FILE") == std::string_view::npos)
        return {};
    const auto variables = parseDotenv(text);
    return variables ? filesNamedBy(*variables) : std::vector<std::string> {};
}

} // namespace warder::tools
