// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/error_text.h"

#include <QTest>

using namespace warder;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Every code there is: a whole sentence that names the next command.
    void everyFailureSaysWhatToDoNext()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const Error error { static_cast<ErrorCode>(code) };
            const std::string sentence = server::errorSentence(error, "flyte-prod");
            const std::string reason(reasonOf(error.code));
            QVERIFY2(sentence.size() > 20, reason.c_str());
            QVERIFY2(sentence.find("warder ") != std::string::npos, (reason + ": " + sentence).c_str());
            QVERIFY2(sentence.front() >= 'A' && sentence.front() <= 'Z', reason.c_str());
        }
    }
    //! At `warder add` there is no profile that a sentence could name.
    void anAddressIsNoProfile()
    {
        for (const ErrorCode code : { ErrorCode::InsecureAddress, ErrorCode::NetworkUnreachable, ErrorCode::ConnectionLost, ErrorCode::TimedOut,
                                      ErrorCode::HostNotFound, ErrorCode::TlsFailed, ErrorCode::ServerError, ErrorCode::RateLimited, ErrorCode::NotJson,
                                      ErrorCode::ResponseInvalid, ErrorCode::ResponseTooLarge, ErrorCode::RedirectRefused, ErrorCode::DiscoveryInvalid,
                                      ErrorCode::DiscoveryIssuerMismatch, ErrorCode::NotAProvider, ErrorCode::InvalidAddress }) {
            const std::string sentence = server::errorSentence(Error(code).with("host", "id.example.com"), {});
            QVERIFY2(sentence.find("warder add ") != std::string::npos, sentence.c_str());
            QVERIFY2(sentence.find(" P ") == std::string::npos, sentence.c_str());
        }
    }
    void theProfileIsNamed()
    {
        QCOMPARE(server::errorSentence(Error { ErrorCode::SigninRequired }, "p1"), std::string("You are not signed in to p1. Run: warder login p1"));
        QVERIFY(server::errorSentence(Error(ErrorCode::ProfileNotFound).with("profile", "nope"), {}).find("nope") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
