// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/kubeconfig_edit.h"

#include <QTest>

using namespace warder::tools;

class KubeconfigEditTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray config(const char* users)
    {
        return QByteArray("current-context: one\nclusters:\n- name: c\n  cluster: {server: 'https:")
            + "//k8s.example.com:6443'}\n- name: d\n  cluster: {server: 'https:" + "//d.example.com'}\n"
              "contexts:\n- context: {cluster: c, user: ada}\n  name: one\n- context: {cluster: d, user: bob}\n  name: two\nusers:\n"
            + users;
    }
    static QByteArray edited(const QByteArray& text, const char* host)
    {
        const auto result = setKubeconfigExec(text.toStdString(), host, { "/usr/bin/warder", "credential", "kubectl", "p" });
        return result ? QByteArray::fromStdString(*result) : "problem: " + QByteArray::fromStdString(result.problem().why);
    }
    static QByteArray exec(const char* indent)
    {
        const QByteArray in(indent);
        return in + "exec:\n" + in + "  apiVersion: client.authentication.k8s.io/v1beta1\n" + in + "  command: /usr/bin/warder\n" + in
            + "  args: [credential, kubectl, p]\n" + in + "  provideClusterInfo: false\n" + in + "  interactiveMode: Never\n";
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const QByteArray& before, const char* host, const QByteArray& after) { QTest::newRow(name) << before << QByteArray(host) << after; };
        row("by the host", config("- name: ada\n  user:\n    token: x\n- name: bob\n  user:\n    token: y\n"), "d.example.com",
            config("- name: ada\n  user:\n    token: x\n- name: bob\n  user:\n") + exec("    "));
        row("by the host and port", config("- name: ada\n  user:\n    token: x\n- name: bob\n  user: {}\n"), "k8s.example.com:6443",
            config("- name: ada\n  user:\n") + exec("    ") + "- name: bob\n  user: {}\n");
        row("of the current context", config("- name: ada\n  user:\n    a:\n      b: c\n# end\n"), "", config("- name: ada\n  user:\n") + exec("    ") + "# end\n");
        row("the user before its name", config("- user:\n    token: x\n  name: ada\n"), "", config("- user:\n") + exec("    ") + "  name: ada\n");
        row("twice is once", config("- name: ada\n  user:\n") + exec("    "), "", config("- name: ada\n  user:\n") + exec("    "));
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, after);
        QCOMPARE(edited(before, host.constData()), after);
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* name, const QByteArray& text, const char* host, const char* why) { QTest::newRow(name) << text << QByteArray(host) << QByteArray(why); };
        row("another host", config("- name: ada\n  user:\n    token: x\n"), "k8s.example.com", "no context for k8s.example.com");
        row("in braces", config("- name: ada\n  user: {token: x}\n"), "", "kubectl config set-credentials ada");
        row("an anchor", config("- name: ada\n  user: &a\n    token: x\n- name: bob\n  user: *a\n"), "", "kubectl config set-credentials ada");
        row("no such user", config("- name: eve\n  user:\n    token: x\n"), "", "its user ada is missing");
        row("no kubeconfig", "- a\n- b\n", "", "no kubeconfig");
        row("nothing", "", "", "");
        row("two documents", config("- name: ada\n  user:\n    token: x\n") + "---\na: b\n", "", "no kubeconfig");
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, why);
        const QByteArray result = edited(text, host.constData());
        QVERIFY2(result.startsWith("problem: ") && result.contains(why), result.constData());
    }
};

QTEST_GUILESS_MAIN(KubeconfigEditTest)
#include "kubeconfig_edit_test.moc"
