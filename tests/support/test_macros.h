// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QTest>

#include <string>

namespace warder::test {

//! "code: detail" of a failed result, for the message of a failing test.
template<class T>
std::string describe(const Result<T>& result)
{
    if (result)
        return "it succeeded";
    return std::string(reasonOf(result.error().code)) + ": " + result.error().detail;
}

} // namespace warder::test

//! The Result is a value; prints its code and detail otherwise.
#define QVERIFY_OK(result)                                                                         \
    do {                                                                                           \
        const auto& result_ = (result);                                                            \
        QVERIFY2(result_.has_value(), ::warder::test::describe(result_).c_str());                  \
    } while (false)

//! The Result is an error of exactly this code.
#define QVERIFY_ERROR(result, expectedCode)                                                        \
    do {                                                                                           \
        const auto& result_ = (result);                                                            \
        QVERIFY2(!result_.has_value() && result_.error().code == (expectedCode),                   \
                 ::warder::test::describe(result_).c_str());                                       \
    } while (false)
