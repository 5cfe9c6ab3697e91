// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_observer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace warder;
using namespace warder::server;

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
    // By whoever comes first, the thread or the caller.
    void aChainIsThereWhenItIsWanted()
    {
        PeerObserver observer;
        auto arrivals = arrivalOf(7, ::getpid());
        observer.look(arrivals);
        QVERIFY(arrivals.empty());
        const ProgramChain chain = observer.wholeChain(7);
        QVERIFY(chain.size() >= 2); // and who started it
        QCOMPARE(chain.front(), ownName());
        QCOMPARE(observer.chain(7), chain);
        arrivals = arrivalOf(8, ::getpid());
        observer.look(arrivals);
        QTRY_COMPARE(observer.chain(8), chain);
    }
    void nobodyIsLookedForInVain()
    {
        PeerObserver observer;
        QVERIFY(observer.wholeChain(1).empty()); // never came
        auto arrivals = arrivalOf(2, 0); // of another namespace
        observer.look(arrivals);
        QVERIFY(observer.wholeChain(2).empty());
        arrivals = arrivalOf(3, ::getpid());
        observer.look(arrivals);
        observer.forget({ 3 });
        QVERIFY(observer.wholeChain(3).empty());
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
        QCOMPARE(observer.wholeChain(4).front(), std::string("short-lived"));
    }
};

QTEST_GUILESS_MAIN(PeerObserverTest)
#include "peer_observer_test.moc"
