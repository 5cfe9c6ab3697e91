// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/setup_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/error_text.h"
#include "wire/file_edit.h"
#include "wire/link_edit.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdlib>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

const codec::JsonArray& listIn(const Json& json, std::string_view name)
{
    static const codec::JsonArray none;
    const Json* list = json.find(name);
    return list && list->items() ? *list->items() : none;
}

std::string textIn(const Json& json, std::string_view name)
{
    return json.stringAt(name).value_or("");
}

bool isEmpty(const Json* object)
{
    return !object || !object->members() || object->members()->empty();
}

wire::LinkRecord linkOf(const Json& link, const QString& tool, const QString& profile)
{
    return { toUtf8(tool), toUtf8(profile), textIn(link, "path"), textIn(link, "target") };
}

// A diff of somebody's file: line ends stay, and nothing in it may reorder or hide what one reads.
void appendLines(const std::string& text, QStringList& lines)
{
    for (const QString& line : toQString(text).split(u'\n'))
        lines.append(toQString(codec::sanitizeForDisplay(toUtf8(line), 400)));
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
}

} // namespace

SetupPlace SetupPlace::fromProcess()
{
    SetupPlace place;
    place.home = toUtf8(QDir::homePath());
    place.folder = place.home; // a window runs nowhere in particular
    place.program = toUtf8(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("warder")));
    place.environment = Json::object();
    for (const char* name : { "FLYTECTL_CONFIG", "XDG_CONFIG_HOME", "DOCKER_CONFIG", "KUBECONFIG", "PIP_CONFIG_FILE", "GIT_CONFIG_GLOBAL" }) {
        if (const char* value = std::getenv(name))
            place.environment.set(name, value);
    }
    place.records = wire::fileEditFolder();
    return place;
}

SetupModel::SetupModel(client::AgentClient& client, SetupPlace place, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_place(std::move(place))
{ }

SetupModel::~SetupModel() = default;

void SetupModel::plan(const QString& tool, const QString& profile)
{
    m_tool = tool;
    m_profile = profile;
    m_changes.clear();
    m_plan = {};
    Json params = Json::object({ { "tool", toUtf8(tool) }, { "profile", toUtf8(profile) }, { "program", m_place.program }, { "home", m_place.home }, { "folder", m_place.folder }, { "environment", m_place.environment } });
    m_call = m_client.call("setup.plan", std::move(params), [this](const Answer& answer) { onPlan(answer); });
    enter(Phase::Planning, tr("Looking at what would change…"));
}

void SetupModel::onPlan(const Answer& answer)
{
    m_call.reset();
    if (!answer) {
        enter(Phase::Failed, errorText(answer.error()));
        return;
    }
    m_plan = *answer;
    QStringList lines;
    bool isSomething = !isEmpty(m_plan.find("set"));
    for (const Json& file : listIn(m_plan, "files")) {
        appendLines(textIn(file, "diff"), lines);
        isSomething = isSomething || !textIn(file, "diff").empty();
    }
    for (const Json& link : listIn(m_plan, "links")) {
        if (wire::isLink(linkOf(link, m_tool, m_profile)))
            continue;
        isSomething = true;
        //: %1 and %2 are paths
        lines.append(tr("A link %1 to %2").arg(toQString(textIn(link, "path")), toQString(textIn(link, "target"))));
    }
    if (const Json* set = m_plan.find("set"); !isEmpty(set)) {
        for (const auto& [key, value] : *set->members())
            //: %1 is a setting of the profile, %2 its value
            lines.append(tr("In the profile: %1 = %2").arg(toQString(key), toQString(value.dump())));
    }
    QStringList sentences;
    for (const std::string& remark : m_plan.stringsAt("remarks").value_or(std::vector<std::string> {}))
        sentences.append(toQString(codec::sanitizeForDisplay(remark, 400)));
    const auto byHand = m_plan.stringsAt("by_hand").value_or(std::vector<std::string> {});
    if (!byHand.empty()) {
        sentences.prepend(tr("This file is yours to edit: add these lines."));
        for (const std::string& line : byHand)
            appendLines(line, lines);
    }
    m_changes = lines.join(u'\n');
    if (isSomething)
        enter(Phase::Planned, sentences.isEmpty() ? tr("This would change. A copy of what is there now is kept beside it.") : sentences.join(u' '));
    else
        enter(Phase::Done, byHand.empty() ? tr("It is set up already.") : sentences.join(u' '));
}

// Files first, each with its copy and record, then links. The first that fails ends it.
QString SetupModel::applyFiles() const
{
    for (const Json& file : listIn(m_plan, "files")) {
        if (textIn(file, "diff").empty())
            continue;
        const auto result = wire::applyFileEdit({ textIn(file, "path"), textIn(file, "sha256_before"), textIn(file, "text_after") }, toUtf8(m_tool), toUtf8(m_profile), m_place.records);
        if (result.outcome != wire::FileEditOutcome::Done)
            return toQString(result.problem);
    }
    for (const Json& link : listIn(m_plan, "links")) {
        const auto result = wire::makeLink(linkOf(link, m_tool, m_profile), m_place.records);
        if (result.outcome != wire::FileEditOutcome::Done)
            return toQString(result.problem);
    }
    return {};
}

void SetupModel::apply()
{
    if (m_phase != Phase::Planned)
        return;
    if (const QString problem = applyFiles(); !problem.isEmpty()) {
        enter(Phase::Failed, problem);
        return;
    }
    const Json* set = m_plan.find("set");
    if (isEmpty(set)) {
        finish();
        return;
    }
    m_call = m_client.call("profile.put", Json::object({ { "profile", toUtf8(m_profile) }, { "set", *set } }), [this](const Answer& answer) {
        m_call.reset();
        if (answer)
            finish();
        else
            enter(Phase::Failed, errorText(answer.error()));
    });
}

// What the tool has kept for itself and would use first. Where that cannot be removed it ends by itself, so nobody is told.
void SetupModel::finish()
{
    const auto& steps = listIn(m_plan, "clean");
    if (!steps.empty())
        m_clean = m_client.call("setup.clean", steps.front(), [](const Answer&) { });
    //: %1 is the name of a program
    enter(Phase::Done, tr("%1 asks Warder now. To take that back, run: warder setup %1 --undo").arg(m_tool));
}

void SetupModel::forget()
{
    m_call.reset();
    m_plan = {};
    m_changes.clear();
    m_tool.clear();
    enter(Phase::Nothing, {});
}

void SetupModel::enter(Phase phase, const QString& message)
{
    m_phase = phase;
    m_message = message;
    Q_EMIT changed();
}

} // namespace warder::desktop
