// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "tools/helper_setup_steps.h"
#include "tools/json_edit.h"
#include "tools/kubeconfig_edit.h"
#include "tools/proposal.h"

namespace warder::tools::setup {

using codec::Json;

Parsed<HelperPlan> planKubectl(const Context& context)
{
    std::string path = context.place.variable("KUBECONFIG");
    path = path.substr(0, path.find(':'));
    if (path.empty())
        path = context.place.home + "/.kube/config";
    HelperPlan plan;
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return setKubeconfigExec(before, hostPart(context.target.place), { context.target.program, "credential", "kubectl", context.target.profile });
    }));
}

Parsed<HelperPlan> planRclone(const Context& context)
{
    std::string path = context.place.variable("RCLONE_CONFIG");
    if (path.empty())
        path = context.place.configHome() + "/rclone/rclone.conf";
    HelperPlan plan;
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        if (before.find("RCLONE_ENCRYPT_V") != std::string::npos)
            return Problem { "it is encrypted; set bearer_token_command by rclone config", 0 };
        const std::string host = hostPart(context.target.place);
        std::vector<std::string> fitting;
        for (const std::string& name : sectionNames(before)) {
            const std::string url = valueInSection(before, "[" + name + "]", "url");
            const auto scheme = url.find("://");
            const bool isNamed = !context.target.address.empty() && context.target.address == name;
            const bool fits = scheme != std::string::npos && !host.empty() && hostPart(std::string_view(url).substr(scheme + 3)) == host;
            if (valueInSection(before, "[" + name + "]", "type") == "webdav" && (isNamed || (context.target.address.empty() && fits)))
                fitting.push_back(name);
        }
        if (fitting.empty())
            return Problem { "it has no webdav remote for this; make it by rclone config, and then name it behind the profile", 0 };
        if (fitting.size() > 1)
            return Problem { "several remotes fit: " + enumerate(fitting) + "; name one behind the profile", 0 };
        if (!isPlainPath(fitting.front()))
            return Problem { "the name of the remote has a character that cannot be in a command; change it by hand", 0 };
        return editSection(before, "[" + fitting.front() + "]",
                           { { "bearer_token_command", "bearer_token_command = " + context.target.program + " credential rclone " + context.target.profile + " " + fitting.front(), Place::Instead } });
    }));
}

Parsed<HelperPlan> planAws(const Context& context)
{
    std::string path = context.place.variable("AWS_CONFIG_FILE");
    if (path.empty())
        path = context.place.home + "/.aws/config";
    HelperPlan plan;
    plan.remarks.push_back("Set aws.role_arn of the profile to the role: warder edit " + context.target.profile + " --set aws.role_arn=arn:aws:iam::…");
    plan.remarks.push_back("To use it: aws --profile " + context.target.profile + " sts get-caller-identity");
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return editSection(before, "[profile " + context.target.profile + "]",
                           { { "credential_process", "credential_process = " + context.target.program + " credential aws " + context.target.profile, Place::Instead } });
    }));
}

Parsed<HelperPlan> planGcloud(const Context& context)
{
    const std::string audience = context.target.address.empty() ? context.target.audience : context.target.address;
    if (!audience.starts_with("//iam.googleapis.com/")) {
        return Problem { "the audience of the workload identity pool is not known; name it behind the profile, such as //iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/POOL/providers/PROVIDER", 0 };
    }
    HelperPlan plan;
    const std::string path = context.place.configHome() + "/gcloud/warder-" + context.target.profile + ".json";
    const std::string chosen = context.place.file.empty() ? path : context.place.file;
    plan.remarks.push_back("To use it, set GOOGLE_APPLICATION_CREDENTIALS=" + chosen + " and GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1, or run: gcloud auth login --cred-file=" + chosen);
    const Json document = Json::object(
        { { "type", "external_account" },
          { "audience", audience },
          { "subject_token_type", "urn:ietf:params:oauth:token-type:id_token" },
          { "token_url", "https://sts.googleapis.com/v1/token" },
          { "credential_source",
            Json::object({ { "executable", Json::object({ { "command", context.target.program + " credential gcloud " + context.target.profile }, { "timeout_millis", 30000 } }) } }) } });
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        if (!before.empty() && before.find(" credential gcloud ") == std::string::npos)
            return Problem { "it is there and is not Warder's", 0 };
        return document.dumpPretty() + "\n";
    }));
}

Parsed<HelperPlan> planMcp(const Context& context)
{
    HelperPlan plan;
    const std::string command = context.target.program + " credential headers " + context.target.profile;
    const std::string path = (context.place.workFolder.empty() ? context.place.home : context.place.workFolder) + "/.mcp.json";
    if (!context.target.address.starts_with("https://") && !context.target.address.starts_with("http://"))
        return Problem { "the address of the server is not known; name it behind the profile, such as https://mcp.example.com/mcp", 0 };
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return setJsonMember(before, { "mcpServers", context.target.profile },
                             Json::object({ { "type", "http" }, { "url", context.target.address }, { "headersHelper", command } }));
    }));
}

// Files that are programs of their own, or hold several accounts in an order that matters: what is to be written is shown.
Parsed<HelperPlan> planMail(const Context& context)
{
    HelperPlan plan;
    const std::string command = context.target.program + " credential mail " + context.target.profile;
    if (context.tool == "msmtp") {
        plan.byHand = { "auth oauthbearer", "passwordeval \"" + command + "\"" };
        plan.remarks.push_back("These lines go into the account in ~/.msmtprc. Some providers want auth xoauth2 instead.");
    } else {
        plan.byHand = { "set imap_authenticators=\"oauthbearer:xoauth2\"", "set imap_oauth_refresh_command=\"" + command + "\"", "set smtp_authenticators=\"oauthbearer:xoauth2\"",
                        "set smtp_oauth_refresh_command=\"" + command + "\"" };
        plan.remarks.push_back("These lines go into the account's part of ~/.config/neomutt/neomuttrc or ~/.muttrc.");
    }
    return plan;
}

} // namespace warder::tools::setup
