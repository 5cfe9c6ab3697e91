// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/signin_model.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace warder::desktop {

//! The sign-ins that a person follows in this window: at most one a profile, and as many at once as there are profiles. One that is done,
//! cancelled or closed is gone from here; one that failed stays until it is closed or begun anew.
class SigninsModel : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this.
    SigninsModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~SigninsModel() override;

    //! Starts, or joins the one of this profile that runs. `flow` empty: the profile's own.
    void start(const QString& profile, const QString& flow = {});
    //! Each begins when the one before has ended, well or not, so that pages of a browser open one at a time. Cancelling one ends the row.
    void startEach(const QStringList& profiles);
    void cancel(const QString& profile); //!< or closes it, where it has ended
    void forget(const QString& profile); //!< the profile is gone, and its sign-in with it

    [[nodiscard]] SigninModel* of(const QString& profile) const; //!< null: none. Owned by this
    [[nodiscard]] bool concerns(const QString& profile) const { return of(profile) != nullptr; }
    [[nodiscard]] bool isRunning(const QString& profile) const;
    [[nodiscard]] const std::vector<std::unique_ptr<SigninModel>>& all() const { return m_all; } //!< in the order in which they began
    [[nodiscard]] const QStringList& ahead() const { return m_ahead; } //!< those of the row that have not begun
    void retell() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void begun(const QString& profile); //!< the next of the row

private:
    void onChanged(SigninModel& signin);
    void startNext();
    void drop(const SigninModel& signin);

    client::AgentClient& m_client;
    Now m_now;
    std::vector<std::unique_ptr<SigninModel>> m_all;
    QStringList m_ahead;
    QString m_ofRow; //!< the one of the row that runs
};

} // namespace warder::desktop
