// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace warder::wire {

//! Where the agent's socket is, and whether that is the place that everybody looks in.
struct SocketLocation
{
    std::string folder;
    std::string name; //!< of the socket in the folder
    bool isDefault = false; //!< not chosen by WARDER_SOCKET: the command line may start an agent there
    std::string problem; //!< why there is no usable place; a whole sentence. Empty when there is one

    [[nodiscard]] std::string path() const { return folder + "/" + name; }
    //! Of the socket beside it that speaks the oidc-agent protocol: what OIDC_SOCK is to be.
    [[nodiscard]] std::string oidcPath() const { return folder + "/oidc-agent.sock"; }
};

//! $WARDER_SOCKET, else $XDG_RUNTIME_DIR/warder/agent.sock, else /run/user/UID if ours and 0700, else
//! $XDG_STATE_HOME/warder/run. Never /tmp. Reads the environment; creates nothing.
[[nodiscard]] SocketLocation socketLocation();

//! The folders of everything that Warder keeps, by the XDG variables with their defaults under $HOME, `/warder` included.
struct Folders
{
    std::string config;
    std::string data;
    std::string state;
};
//! Empty texts where neither the variable (absolute) nor $HOME is there.
[[nodiscard]] Folders folders();

} // namespace warder::wire
