// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_observer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace warder;
using namespace warder::server;
using std::chrono::milliseconds;

namespace {

std::vector<PeerObserver::Arrival> arrivalOf(wire::ConnectionId connection, pid_t pid, std::optional<ProgramGlance> glance = {})
{
    wire::Peer peer;
    peer.pid = pid;
    std::vector<PeerObserver::Arrival> arrivals;
    arrivals.push_back({ connection, std::move(peer), std::move(glance) });
    return arrivals;
}

std::string ownName()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).fileName().toStdString();
}

} // namespace

class PeerObserverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLookIsWaitedFor()
    {
        PeerObserver observer;
        auto arrivals = arrivalOf(7, ::getpid());
        observer.look(arrivals);
        QVERIFY(arrivals.empty());
        const ProgramChain chain = observer.chain(7, milliseconds(10'000));
        QVERIFY(chain.size() >= 2); // and who started it
        QCOMPARE(chain.front(), ownName());
        QCOMPARE(observer.chain(7), chain);
    }
    void nobodyIsWaitedForInVain()
    {
        PeerObserver observer;
        QVERIFY(observer.chain(1, milliseconds(10'000)).empty()); // never came
        auto arrivals = arrivalOf(2, 0); // of another namespace
        observer.look(arrivals);
        QVERIFY(observer.chain(2, milliseconds(10'000)).empty());
        arrivals = arrivalOf(3, ::getpid());
        observer.look(arrivals);
        observer.forget({ 3 });
        QVERIFY(observer.chain(3, milliseconds(10'000)).empty());
    }
    // A program that is gone before anybody looks is still called by the name that it had.
    void whatWasGlancedAtIsThereFromTheStart()
    {
        PeerObserver observer;
        ProgramGlance glance;
        glance.name = "short-lived";
        glance.parent = 1;
        constexpr pid_t kNobody = 0x3fffffff;
        auto arrivals = arrivalOf(4, kNobody, glance);
        observer.look(arrivals);
        QCOMPARE(observer.chain(4).front(), std::string("short-lived"));
        QCOMPARE(observer.chain(4, milliseconds(10'000)).front(), std::string("short-lived"));
    }
};

QTEST_GUILESS_MAIN(PeerObserverTest)
#include "peer_observer_test.moc"
