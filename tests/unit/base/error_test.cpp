// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include "support/test_macros.h"

#include <set>

using namespace warder;

namespace {

constexpr int kCount = static_cast<int>(ErrorCode::Internal) + 1;

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error { ErrorCode::InvalidRequest, "odd" };
    return number / 2;
}

Result<> quarter(int number, int& answer)
{
    ASSIGN_OR_RETURN(const int once, half(number));
    ASSIGN_OR_RETURN(answer, half(once));
    RETURN_IF_ERROR(half(0));
    return {};
}

} // namespace

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // reasonOf() aborts where the row of a code is missing or stands in another place.
    void tableIsTotalAndNamesAreUnique()
    {
        std::set<std::string_view> reasons;
        for (int i = 0; i < kCount; ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const std::string_view reason = reasonOf(code);
            QVERIFY(!reason.empty());
            for (const char c : reason)
                QVERIFY((c >= 'a' && c <= 'z') || c == '_');
            QVERIFY(reasons.insert(reason).second);
            QCOMPARE(errorCodeFromReason(reason), code);
            QVERIFY(!nameOf(kindOf(code)).empty());
            static_cast<void>(retryabilityOf(code));
        }
        QCOMPARE(errorCodeFromReason("no such reason"), ErrorCode::Internal);
        QCOMPARE(errorCodeFromReason(""), ErrorCode::Internal);
    }

    void whatTheSessionDependsOn()
    {
        QCOMPARE(retryabilityOf(ErrorCode::RefreshTokenRejected), Retryability::NeedsPerson);
        QCOMPARE(retryabilityOf(ErrorCode::NotJson), Retryability::Transient);
        QCOMPARE(retryabilityOf(ErrorCode::ServerError), Retryability::Transient);
        QCOMPARE(kindOf(ErrorCode::AgentLocked), ErrorKind::Locked);
        QCOMPARE(nameOf(ErrorKind::SigninRequired), std::string_view("signin_required"));
    }

    void contextAndParams()
    {
        const Error error = Error(ErrorCode::HostNotFound, "no address").with("host", "h.example").inContext("refresh");
        QCOMPARE(error.detail, std::string("refresh: no address"));
        QCOMPARE(error.param("host"), std::string_view("h.example"));
        QVERIFY(error.param("port").empty());
        QCOMPARE(Error(ErrorCode::Internal).inContext("here").detail, std::string("here"));
    }

    void macrosPassErrorsOn()
    {
        int answer = 0;
        QVERIFY_OK(quarter(12, answer));
        QCOMPARE(answer, 3);
        QVERIFY_ERROR(quarter(5, answer), ErrorCode::InvalidRequest);
        QVERIFY_ERROR(quarter(6, answer), ErrorCode::InvalidRequest);
        QCOMPARE(answer, 3);
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
