// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/fake_kube.h"
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"

#include <QFile>
#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;
using demo::Fault;

//! Kubernetes: the provider's ID token goes to an API server, which does not say whom it trusts; and a service account's
//! token in a file, as in a pod.
class KubernetesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_provider = std::make_unique<DemoNeighbour>();
        m_kube = std::make_unique<Neighbour<FakeKube>>(Json::object({ { "jwks", m_provider->keys() }, { "issuer", m_provider->origin() }, { "client", "warder-demo" } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        WALK(m_world->add({ m_kube->address(), QStringLiteral("kube"), QStringLiteral("warder-demo"), {}, m_provider->address(),
                            QStringLiteral("check.url = %1/api/v1/namespaces").arg(m_kube->address()) }));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("ey")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        WALK(m_world->expectRefreshes());
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void faults()
    {
        m_provider->failOnce(Fault::TokenHtml);
        WALK(m_world->expectRefreshFails(QStringLiteral("not what a provider says")));
        m_provider->failOnce(Fault::WrongAudience);
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("for another audience")));
        m_provider->control("{\"reset\":true}");
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        m_kube->control({ { "client", "somebody-else" } });
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        m_kube->control({ { "client", "warder-demo" } });
        WALK(m_world->set(QStringLiteral("check.url"), m_kube->address() + QStringLiteral("/nothing/here")));
        WALK(m_world->expectCheck(QStringLiteral("not what a provider says")));
        WALK(m_world->set(QStringLiteral("check.url"), m_kube->address() + QStringLiteral("/api/v1/namespaces")));
    }

    void endedByTheProvider()
    {
        WALK(m_world->expectServed(QStringLiteral("ey"))); // for the pod below
        m_provider->control("{\"revoke_all\":true}");
        WALK(m_world->expectRefreshFails(QStringLiteral("does not renew this session")));
        TRY_SEES("Sign in again");
        WALK(m_world->signInAgain());
        WALK(m_world->expectActive());
        WALK(m_world->signOut());
    }

    void aTokenInAFile()
    {
        const QString path = m_world->folder() + QStringLiteral("/service-account");
        const auto write = [&path](const QByteArray& token) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(token);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        const QByteArray token = m_world->token().toUtf8();
        WALK(write(token));
        const QString settings = QStringLiteral("kubernetes.token_file = %1\ncheck.url = %2/api/v1/namespaces").arg(path, m_kube->address());
        WALK(m_world->add({ m_kube->address(), QStringLiteral("pod"), {}, {}, {}, settings }));
        WALK(m_world->expectActive());
        WALK(m_world->expectServed(QString::fromUtf8(token)));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        WALK(write(token + "AAAA")); // another signature
        WALK(m_world->expectRefreshes());
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        QFile::remove(path);
        WALK(m_world->expectRefreshFails(QStringLiteral("cannot be read")));
        WALK(m_world->signOut());
    }

private:
    std::unique_ptr<DemoNeighbour> m_provider;
    std::unique_ptr<Neighbour<FakeKube>> m_kube;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(KubernetesTest)
#include "kubernetes_test.moc"
