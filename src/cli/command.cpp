// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "cli/commands/commands.h"
#include "cli/credential/helpers.h"
#include "cli/session.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace warder::cli {

namespace {

constexpr std::array kCommonOptions {
    Option { "--json", "", "print JSON" },
    Option { "--help", "", "say what the command does" },
    Option { "-h", "", "", "--help" },
    Option { "--profile", "P", "the profile, instead of as an argument" },
};

constexpr std::array kAddOptions {
    Option { "--name", "NAME", "the profile's name" },
    Option { "--preset", "PRESET", "start from a provider preset" },
    Option { "--set", "KEY=VALUE", "set a key of the profile; may be repeated" },
    Option { "--client-secret-stdin", "", "read the client secret from standard input" },
    Option { "--token-stdin", "", "read the token of a static profile from standard input" },
    Option { "--yes", "", "ask nothing" },
};
constexpr std::array kShowOptions { Option { "--all", "", "every key with its value and where it comes from" } };
constexpr std::array kEditOptions {
    Option { "--name", "NAME", "rename the profile" },
    Option { "--set", "KEY=VALUE", "set a key; KEY= removes it; may be repeated" },
    Option { "--client-secret-stdin", "", "read the client secret from standard input" },
    Option { "--token-stdin", "", "read the token of a static profile from standard input" },
};
constexpr std::array kRemoveOptions {
    Option { "--local", "", "do not tell the provider" },
    Option { "--yes", "", "ask nothing" },
};
constexpr std::array kImportOptions {
    Option { "--as", "FORMAT", "what the file is: flyte-yaml, flyte-ini, flyte-env, dotenv, manifest, kubeconfig, oidc-agent or profile" },
    Option { "--flyte-env", "", "import the FLYTE_ variables of the environment instead of a file" },
    Option { "--name", "NAME", "the profile's name" },
    Option { "--only", "NAME", "of several profiles only this one; may be repeated" },
    Option { "--dry-run", "", "show what would be written" },
    Option { "--yes", "", "ask nothing" },
};
constexpr std::array kExportOptions { Option { "--format", "FORMAT", "toml or env" } };
constexpr std::array kSetupOptions {
    Option { "--file", "FILE", "this file instead of the one that the tool reads" },
    Option { "--undo", "", "put back what was there before" },
    Option { "--seed", "", "put the present access token into the keyring entry that the tool keeps for itself" },
    Option { "--clear", "", "remove that entry" },
    Option { "--dry-run", "", "show what would be written" },
    Option { "--yes", "", "ask nothing" },
};
constexpr std::array kLoginOptions {
    Option { "--flow", "FLOW", "browser, device, client-credentials or direct" },
    Option { "--browser", "WHICH", "system, embedded, none or a command" },
    Option { "--no-wait", "", "begin and come back" },
    Option { "--all", "", "every profile that needs a sign-in" },
};
constexpr std::array kStatusOptions { Option { "--watch", "", "go on and print every change" } };
constexpr std::array kLogoutOptions { Option { "--local", "", "do not tell the provider" } };
constexpr std::array kTokenOptions {
    Option { "--min-valid", "TIME", "how long it must live at least" },
    Option { "--min-ttl", "TIME", "", "--min-valid" },
    Option { "--scope", "S", "a narrower scope; may be repeated" },
    Option { "--audience", "A", "another audience" },
    Option { "--resource", "R", "a resource (RFC 8707); may be repeated" },
    Option { "--id", "", "the ID token" },
    Option { "--format", "FORMAT", "raw, header, json or env" },
    Option { "--wait", "TIME", "wait that long for a sign-in" },
    Option { "--no-wait", "", "do not wait for a sign-in" },
    Option { "--no-prompt", "", "", "--no-wait" },
    Option { "--rejected", "", "the last token was refused: get a new one" },
    Option { "--if-rejected", "", "", "--rejected" },
};
constexpr std::array kRunOptions {
    Option { "--env", "NAME", "put the token into this variable" },
    Option { "--header-env", "NAME", "put the whole header line into this variable" },
    Option { "--file-env", "NAME", "put the path of a file with the token into this variable" },
    Option { "--min-valid", "TIME", "how long it must live at least" },
    Option { "--id", "", "the ID token" },
    Option { "--wait", "TIME", "wait that long for a sign-in" },
    Option { "--no-wait", "", "do not wait for a sign-in" },
};
constexpr std::array kJwtOptions {
    Option { "--jwks", "URL|FILE", "the keys to verify the signature with, as a JWK set" },
    Option { "--pem", "FILE", "the key to verify the signature with, as PEM" },
    Option { "--issuer", "I", "who must have issued it" },
    Option { "--audience", "A", "whom it must be for" },
    Option { "--subject", "S", "whom it must be about" },
    Option { "-P", "P", "", "--profile" },
};
constexpr std::array kCredentialOptions {
    Option { "--username", "U", "explain: as if this user name were asked for" },
    Option { "--url", "URL", "flyte: the profile whose rule fits this address" },
    Option { "--id", "", "kubectl, file: the ID token" },
    Option { "--access", "", "kubectl: the access token" },
    Option { "--xoauth2", "USER", "mail: the whole answer of the mechanism XOAUTH2" },
    Option { "--oauthbearer", "USER", "mail: the whole answer of the mechanism OAUTHBEARER" },
    Option { "--role-arn", "ARN", "aws: this role instead of the profile's" },
    Option { "--web-identity-token", "", "aws: the ID token itself" },
};
constexpr std::array kLockOptions { Option { "--password", "", "ask for a password that unlocks again" } };
constexpr std::array kPauseOptions {
    Option { "--for", "TIME", "how long; 15m if not said" },
    Option { "--end", "", "give out tokens again" },
};
constexpr std::array kResetOptions { Option { "--yes", "", "ask nothing" } };
constexpr std::array kLogOptions {
    Option { "--follow", "", "go on and print what happens" },
    Option { "-f", "", "", "--follow" },
    Option { "--since", "TIME", "only the last TIME, such as 2h" },
    Option { "--requests", "", "only who asked for tokens" },
    Option { "--history", "", "only sign-ins, refreshes and failures" },
};
constexpr std::array kConsentOptions {
    Option { "--for", "TIME", "how long a grant holds; 1h if not said" },
    Option { "--all", "", "every grant" },
};
constexpr std::array kSocketOptions {
    Option { "--access-only", "", "no ID tokens there" },
};
constexpr std::array kAgentOptions { Option { "--vault", "WHO", "keyring, passphrase or keyfile" } };

constexpr std::array kCommands {
    Command { "add", "[ADDRESS]", "Look at an address and write a profile for it.", kAddOptions, runAdd },
    Command { "presets", "", "List the provider presets.", {}, runPresets },
    Command { "list", "", "List the profiles.", {}, runList },
    Command { "show", "[P]", "Show a profile.", kShowOptions, runShow },
    Command { "edit", "[P]", "Change a profile.", kEditOptions, runEdit },
    Command { "remove", "P", "Sign out and remove a profile.", kRemoveOptions, runRemove },
    Command { "import", "FILE|-|--flyte-env", "Make profiles of what other programs are configured with.", kImportOptions, runImport },
    Command { "export", "[P]", "Print a profile without secrets, as a file or as variables.", kExportOptions, runExport },
    Command { "login", "[P]", "Sign in.", kLoginOptions, runLogin },
    Command { "token", "[P]", "Print a token.", kTokenOptions, runToken },
    Command { "header", "[P]", "Print the whole header line.", kTokenOptions, runHeader },
    Command { "run", "[P] -- COMMAND…", "Run a command with a token in its environment.", kRunOptions, runRun },
    Command { "status", "[P]", "Show the agent and what it holds.", kStatusOptions, runStatus },
    Command { "refresh", "[P]", "Get a new token now.", {}, runRefresh },
    Command { "logout", "[P]", "Sign out: revoke at the provider and forget.", kLogoutOptions, runLogout },
    Command { "check", "[P]", "Ask the server whether it accepts the token, and who it says you are.", {}, runCheck },
    Command { "jwt", "[FILE]", "Show what a token says, and whether it holds.", kJwtOptions, runJwt },
    Command { "credential", "[TOOL …]", "Answer other programs in the way that each asks.", kCredentialOptions, runCredential },
    Command { "setup", "TOOL [P] [HOST]", "Let a tool get its tokens from Warder.", kSetupOptions, runSetup },
    Command { "lock", "", "Give out nothing until unlocked.", kLockOptions, runLock },
    Command { "unlock", "", "Unlock.", {}, runUnlock },
    Command { "pause", "", "Give out no token for a while.", kPauseOptions, runPause },
    Command { "log", "[P]", "Show who asked for tokens, and what happened to the sessions.", kLogOptions, runLog },
    Command { "consent", "list|grant|revoke [P|ID]", "Show, give and take back what programs may have.", kConsentOptions, runConsent },
    Command { "socket", "add|list|remove [PATH]", "Serve some profiles at one more socket, for elsewhere.", kSocketOptions, runSocket },
    Command { "env", "", "Print the variables that name the agent's sockets.", {}, runEnv },
    Command { "agent", "start|stop|status|rekey|accept-restored", "Look after the agent.", kAgentOptions, runAgent },
    Command { "doctor", "", "Say what is there, what is wrong, and what to do.", {}, runDoctor },
    Command { "reset", "", "Begin with an empty vault; the profiles stay.", kResetOptions, runReset },
    Command { "completion", "bash|zsh|fish", "Print a completion script.", {}, runCompletion },
};

std::string optionLine(const Option& option)
{
    std::string left = "  " + std::string(option.name);
    if (!option.value.empty())
        left += " " + std::string(option.value);
    left += std::string(left.size() < 26 ? 26 - left.size() : 1, ' ');
    return left + std::string(option.meaning) + "\n";
}

std::vector<Option> optionsOf(const Command& command)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    options.insert(options.end(), kCommonOptions.begin(), kCommonOptions.end());
    return options;
}

int finish(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command* findCommand(std::string_view name)
{
    if (name == "exec")
        name = "run";
    const auto found = std::ranges::find(kCommands, name, &Command::name);
    return found == kCommands.end() ? nullptr : &*found;
}

std::span<const Option> commonOptions()
{
    return kCommonOptions;
}

std::string helpText()
{
    std::string text = "Warder keeps your sign-ins and hands short-lived tokens to local programs.\n\nUsage: warder COMMAND …\n\n";
    for (const Command& command : kCommands) {
        std::string left = "  " + std::string(command.name) + " " + std::string(command.usage);
        left += std::string(left.size() < 34 ? 34 - left.size() : 1, ' ');
        text += left + std::string(command.summary) + "\n";
    }
    return text + "\nEvery command has --json and --help. P is a profile's name; it may be left out where WARDER_PROFILE or a single\n"
                  "profile settles it. Exit codes: 0 done, 1 failed, 2 usage, 3 sign-in needed, 4 no such profile, 5 refused,\n"
                  "6 no agent, 7 locked, 8 network or server.";
}

std::string helpText(const Command& command)
{
    std::string text = "Usage: warder " + std::string(command.name) + " " + std::string(command.usage) + "\n"
        + std::string(command.summary) + "\n\n";
    for (const Option& option : optionsOf(command)) {
        if (option.sameAs.empty())
            text += optionLine(option);
    }
    text.pop_back();
    return text;
}

int runProgram(std::span<const std::string_view> words)
{
    if (!words.empty()) {
        if (const auto status = runHelperByProgramName(words.front(), words.subspan(1)))
            return *status;
    }
    if (words.size() < 2) {
        Session(Session::Output::Text).say(helpText());
        return finish(ExitCode::Usage);
    }
    const std::string_view name = words[1];
    if (name == "--help" || name == "-h" || name == "help") {
        Session(Session::Output::Text).print(helpText());
        return finish(ExitCode::Done);
    }
    if (name == "--version") {
        Session(Session::Output::Text).print("warder " WARDER_VERSION);
        return finish(ExitCode::Done);
    }
    // The words of a helper belong to the protocol of its caller: nothing here may take them for options.
    if (name == "--cargo-plugin")
        return runHelper(*findHelper("cargo"), words.subspan(1));
    if (name == "goauth")
        return runHelper(*findHelper("go"), words.subspan(2));
    if (name == "credential" && words.size() > 2) {
        const bool wantsHelp = std::ranges::find(words, "--help") != words.end();
        if (const Helper* helper = findHelper(words[2]); helper && !wantsHelp)
            return runHelper(*helper, words.subspan(3));
    }
    const Command* command = findCommand(name);
    if (!command) {
        return finish(Session(Session::Output::Text)
                          .fail(ExitCode::Usage, "unknown_method", "There is no command " + std::string(name) + ". To see them, run: warder --help"));
    }
    const auto options = optionsOf(*command);
    const Arguments arguments = Arguments::parse(words.subspan(2), options);
    Session session(arguments.has("--json") ? Session::Output::Json : Session::Output::Text);
    if (arguments.has("--help")) {
        session.print(helpText(*command));
        return finish(ExitCode::Done);
    }
    if (!arguments.problem().empty()) {
        return finish(session.fail(ExitCode::Usage, "invalid_request",
                                   arguments.problem() + " To see them, run: warder " + std::string(command->name) + " --help"));
    }
    return finish(command->run(session, arguments));
}

} // namespace warder::cli
