// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/tcp_peer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace warder::platform {

class TcpPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTables_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("owner");
        const auto add = [](const char* name, const QByteArray& row, PeerOwner owner) {
            QTest::newRow(name) << row << static_cast<int>(owner);
        };
        const QByteArray tail(" 00000000:00000000 00:00000000 00000000 ");
        add("ours", "0: 0100007F:A000 0100007F:1F95 01" + tail + " 1000 0 1", PeerOwner::Ourselves);
        add("another user's", "0: 0100007F:A000 0100007F:1F95 01" + tail + " 1001 0 1", PeerOwner::SomebodyElse);
        add("root's",
            "0: 0100007F:A000 0100007F:1F95 01" + tail + " 0 0 1",
            PeerOwner::Ourselves); // a relay of WSL or a container
        add("closed, shown as root's", "0: 0100007F:A000 0100007F:1F95 05" + tail + " 0 0 1", PeerOwner::Unknown);
        add("closed, ours", "0: 0100007F:A000 0100007F:1F95 06" + tail + " 1000 0 1", PeerOwner::Unknown);
        add("our own end of it", "0: 0100007F:1F95 0100007F:A000 01" + tail + " 1000 0 1", PeerOwner::Unknown);
        add("another port", "0: 0100007F:A001 0100007F:1F95 01" + tail + " 1000 0 1", PeerOwner::Unknown);
        add("another address", "0: 0200007F:A000 0100007F:1F95 01" + tail + " 1000 0 1", PeerOwner::Unknown);
        add("mapped into IPv6",
            "0: 0000000000000000FFFF00000100007F:A000 0000000000000000FFFF00000100007F:1F95 01" + tail + " 1000 0 1",
            PeerOwner::Ourselves);
        add("no number", "0: 0100007F:A000 0100007F:1F95 01" + tail + " x 0 1", PeerOwner::Unknown);
        add("nothing", "", PeerOwner::Unknown);
    }
    void readsTheTables()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, owner);
        const std::string tables = "  sl  local_address rem_address   st tx_queue rx_queue\n   " + row.toStdString() + "\n";
        QCOMPARE(static_cast<int>(ownerOfTcpPeer({ "127.0.0.1", 0xA000 }, { "127.0.0.1", 0x1F95 }, 1000, tables)), owner);
    }

    void readsIpv6()
    {
        const std::string tables = "0: 00000000000000000000000001000000:A000 00000000000000000000000001000000:1F95 01 0:0 0:0 0 1000 0 1\n";
        QVERIFY(ownerOfTcpPeer({ "::1", 0xA000 }, { "::1", 0x1F95 }, 1000, tables) == PeerOwner::Ourselves);
        QVERIFY(ownerOfTcpPeer({ "::2", 0xA000 }, { "::1", 0x1F95 }, 1000, tables) == PeerOwner::Unknown);
        QVERIFY(ownerOfTcpPeer({ "nonsense", 0xA000 }, { "::1", 0x1F95 }, 1000, tables) == PeerOwner::Unknown);
    }

    void seesOurselvesInTheKernelsTables_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::newRow("IPv6") << QStringLiteral("::1");
    }
    void seesOurselvesInTheKernelsTables()
    {
        QFETCH(QString, address);
        QTcpServer server;
        if (!server.listen(QHostAddress(address)))
            QSKIP("this machine has no such address");
        QTcpSocket client;
        client.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(client.waitForConnected(5000));
        const TcpEnd peer { address.toStdString(), client.localPort() };
        const TcpEnd local { address.toStdString(), server.serverPort() };
        QVERIFY(ownerOfTcpPeer(peer, local) == PeerOwner::Ourselves);
        client.abort();
        QVERIFY(ownerOfTcpPeer(peer, local) == PeerOwner::Unknown);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::TcpPeerTest)
#include "tcp_peer_test.moc"
