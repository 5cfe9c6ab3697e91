// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "codec/json.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace warder::desktop {

//! The program `warder`, for what it knows how to do and the agent does not: looking at everything from outside (`doctor`), and beginning
//! with an empty vault while no agent runs (`reset`). Of the main loop's thread; never blocks.
class CommandLine
{
public:
    struct Outcome
    {
        bool isDone = false; //!< it ran and its exit status was 0
        codec::Json answer; //!< the object that it printed; null where there is none
        QString problem; //!< what it said instead, or why it did not run: a whole sentence
    };

    //! `program` is a path, usually that of the one beside this program.
    explicit CommandLine(QString program);
    [[nodiscard]] static QString besideThisProgram();

    //! Runs it with `arguments` and --json. Destroying the call ends it.
    [[nodiscard]] std::unique_ptr<Call> run(const QStringList& arguments, std::function<void(Outcome)> done) const;

private:
    QString m_program;
};

} // namespace warder::desktop
