// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <cstddef>
#include <functional>
#include <string>

namespace warder::platform {

//! One SQLite database opened by QtSql. Of the thread that made it.
class SqlConnection
{
public:
    //! Opens `path`, which is made beforehand with mode 0600 so that SQLite gives -wal the same.
    //! Errors: as sqlError().
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const std::string& path);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    //! Runs one statement. Errors: StorageFull, VaultDamaged (no database, or a broken one), StorageFailed.
    [[nodiscard]] Result<QSqlQuery> run(const char* statement, const QVariantList& values = {});
    //! The same statement for each of `count` rows, prepared once: that costs more than a row does. Errors: as run(), of the first
    //! row that fails.
    [[nodiscard]] Result<> runForEach(const char* statement, std::size_t count, const std::function<QVariantList(std::size_t)>& valuesOf);
    //! Begins, runs `body` and commits; anything that fails rolls back.
    template<class Body>
    [[nodiscard]] Result<> transaction(Body&& body)
    {
        RETURN_IF_ERROR(run("BEGIN IMMEDIATE"));
        Result<> result = body();
        if (result) {
            if (auto committed = run("COMMIT"); !committed)
                result = std::move(committed).error();
        }
        if (!result) // after some errors SQLite has done so itself, and this one fails
            static_cast<void>(run("ROLLBACK"));
        return result;
    }

private:
    explicit SqlConnection(QString name);

    QString m_name;
    QSqlDatabase m_database;
};

//! The query's next row; false behind the last one. A row that cannot be read is an error and not the end. Errors: as
//! SqlConnection::run().
[[nodiscard]] Result<bool> nextRow(QSqlQuery& query);

//! A piece of bytes for a statement.
[[nodiscard]] QVariant toBlob(std::string_view bytes);
[[nodiscard]] std::string fromBlob(const QVariant& value);
[[nodiscard]] QVariant toText(std::string_view text);
[[nodiscard]] std::string fromText(const QVariant& value);

} // namespace warder::platform
