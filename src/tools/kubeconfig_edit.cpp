// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/kubeconfig_edit.h"

#include "tools/proposal.h"
#include "tools/text_lines.h"
#include "tools/yaml_document.h"

#include <algorithm>

namespace warder::tools {

namespace {

// The users whose contexts lead to the host; else that of the current context.
std::vector<std::string> usersFor(const YamlNode& root, std::string_view host)
{
    std::vector<std::string> places;
    std::vector<std::string> users;
    const YamlNode* contexts = root.find("contexts");
    const YamlNode* clusters = root.find("clusters");
    if (!contexts || !clusters)
        return users;
    const auto serverOf = [clusters](const std::string& name) {
        for (const YamlNode& entry : clusters->items) {
            const YamlNode* cluster = entry.find("cluster");
            if (cluster && entry.textAt("name") == name)
                return placeOfServer(cluster->textAt("server"));
        }
        return std::string();
    };
    std::string current;
    for (const YamlNode& entry : contexts->items) {
        const YamlNode* context = entry.find("context");
        if (!context)
            continue;
        const std::string user = context->textAt("user");
        if (entry.textAt("name") == root.textAt("current-context"))
            current = user;
        if (!host.empty() && serverOf(context->textAt("cluster")) == host && std::ranges::find(users, user) == users.end())
            users.push_back(user);
    }
    if (users.empty() && host.empty() && !current.empty())
        users.push_back(current);
    return users;
}

// The lines of the member `key` of a map that begins at `line` (from 1): behind its last one.
std::size_t endOfBlock(const std::vector<std::string>& lines, std::size_t first)
{
    // "- user:" at the front of an item: what is deeper than the key itself belongs to it.
    const std::string_view line = withoutEnd(lines[first]);
    std::size_t indent = indentOf(line);
    while (line.substr(indent).starts_with("- "))
        indent += 2 + indentOf(line.substr(indent + 2));
    std::size_t end = first + 1;
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
        const std::string_view next = withoutEnd(lines[i]);
        if (trimmed(next).empty() || trimmed(next).front() == '#')
            continue;
        if (indentOf(next) <= indent)
            break;
        end = i + 1;
    }
    return end;
}

} // namespace

Parsed<std::string> setKubeconfigExec(std::string_view text, std::string_view host, const std::vector<std::string>& command)
{
    const auto documents = parseYaml(text);
    if (!documents)
        return documents.problem();
    if (documents->size() != 1 || !documents->front().isMap())
        return Problem { "it is no kubeconfig", 0 };
    const YamlNode& root = documents->front();
    const auto users = usersFor(root, host);
    if (users.empty())
        return Problem { host.empty() ? "it has no current context with a user" : "it has no context for " + std::string(host), 0 };
    if (users.size() > 1)
        return Problem { "several users of it are for " + std::string(host) + " (" + enumerate(users) + "); change it by hand", 0 };
    const YamlNode* list = root.find("users");
    const auto entry = list ? std::ranges::find_if(list->items, [&users](const YamlNode& user) { return user.textAt("name") == users.front(); }) : std::vector<YamlNode>::const_iterator();
    if (!list || entry == list->items.end())
        return Problem { "its user " + users.front() + " is missing", 0 };
    const auto member = std::ranges::find_if(entry->members, [](const YamlMember& candidate) { return candidate.key.text == "user"; });
    if (list->isFlow || entry->isFlow || entry->isAliased || member == entry->members.end() || member->value.isFlow || member->value.isAliased || !member->value.isMap()) {
        return Problem { "its user " + users.front() + " is written in a way that cannot be changed. Run instead: kubectl config set-credentials " + users.front()
                             + " --exec-api-version=client.authentication.k8s.io/v1beta1 --exec-command=" + command.front() + " --exec-arg=credential --exec-arg=kubectl --exec-arg=" + command.back(),
                         entry == list->items.end() ? 0 : entry->line };
    }
    std::vector<std::string> lines = splitLines(text);
    const std::string end = lineEndOf(lines);
    const std::size_t first = member->key.line - 1;
    if (first >= lines.size() || !trimmed(withoutEnd(lines[first])).ends_with("user:"))
        return Problem { "its user " + users.front() + " is written in a way that cannot be changed; change it by hand", member->key.line };
    const std::size_t behind = endOfBlock(lines, first);
    const std::string_view head = withoutEnd(lines[first]);
    const std::string indent(head.size() - std::string_view("user:").size() + 2, ' ');
    std::string arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments += (i > 1 ? ", " : "") + command[i];
    const std::vector<std::string> block { indent + "exec:", indent + "  apiVersion: client.authentication.k8s.io/v1beta1", indent + "  command: " + command.front(),
                                           indent + "  args: [" + arguments + "]", indent + "  provideClusterInfo: false", indent + "  interactiveMode: Never" };
    const bool hadEnd = lines[behind - 1].ends_with('\n');
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first) + 1, lines.begin() + static_cast<std::ptrdiff_t>(behind));
    if (!lines[first].ends_with('\n'))
        lines[first] += end;
    for (std::size_t i = 0; i < block.size(); ++i)
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(first + 1 + i), block[i] + (i + 1 < block.size() || hadEnd ? end : std::string()));
    std::string result = joinLines(lines);

    // Nothing but this one user may be another one now.
    const auto after = parseYaml(result);
    const YamlNode* listAfter = after && after->size() == 1 ? after->front().find("users") : nullptr;
    bool isRight = listAfter && listAfter->items.size() == list->items.size() && after->front().members.size() == root.members.size();
    for (std::size_t i = 0; isRight && i < root.members.size(); ++i)
        isRight = root.members[i].key.text == "users" || root.members[i].value.isSame(after->front().members[i].value);
    for (std::size_t i = 0; isRight && i < list->items.size(); ++i) {
        const YamlNode& found = listAfter->items[i];
        if (list->items[i].textAt("name") != users.front()) {
            isRight = list->items[i].isSame(found);
            continue;
        }
        const YamlNode* user = found.find("user");
        const YamlNode* exec = user ? user->find("exec") : nullptr;
        isRight = found.members.size() == list->items[i].members.size() && exec && user->members.size() == 1 && exec->textAt("command") == command.front();
    }
    if (!isRight)
        return Problem { "its user " + users.front() + " is written in a way that cannot be changed; change it by hand", member->key.line };
    return result;
}

} // namespace warder::tools
