// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/sql_connection.h"

#include "base/log.h"
#include "platform/private_files.h"
#include "platform/qt_text.h"
#include "platform/unique_fd.h"

#include <QSqlError>

#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <memory>

namespace warder::platform {

namespace {

Error sqlError(const QSqlError& error, const char* statement)
{
    // The low byte is the primary code (sqlite.org/rescode.html).
    constexpr int kCorrupt = 11;
    constexpr int kFull = 13;
    constexpr int kNotADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const std::string detail = concat("SQLite ", error.nativeErrorCode().toStdString(), " at ", std::string_view(statement).substr(0, 40));
    switch (code) {
    case kFull:
        return Error(ErrorCode::StorageFull, detail);
    case kCorrupt:
    case kNotADatabase:
        return Error(ErrorCode::VaultDamaged, detail);
    default:
        return Error(ErrorCode::StorageFailed, detail);
    }
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const std::string& path)
{
    const UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isValid() || ::fchmod(file.get(), 0600) != 0)
        return storageError("open", path, errno);
    static std::atomic<int> counter = 0;
    std::unique_ptr<SqlConnection> connection(new SqlConnection(QStringLiteral("warder-%1").arg(++counter)));
    connection->m_database.setDatabaseName(toQString(path));
    connection->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!connection->m_database.open())
        return sqlError(connection->m_database.lastError(), "open");
    return connection;
}

SqlConnection::SqlConnection(QString name)
    : m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{ }

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> SqlConnection::run(const char* statement, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(statement)))
        return sqlError(query.lastError(), statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query.lastError(), statement);
    return query;
}

Result<> SqlConnection::runForEach(const char* statement, std::size_t count, const std::function<QVariantList(std::size_t)>& valuesOf)
{
    if (count == 0)
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(statement)))
        return sqlError(query.lastError(), statement);
    for (std::size_t row = 0; row < count; ++row) {
        const QVariantList values = valuesOf(row);
        for (qsizetype column = 0; column < values.size(); ++column)
            query.bindValue(static_cast<int>(column), values[column]);
        if (!query.exec())
            return sqlError(query.lastError(), statement);
    }
    return {};
}

Result<bool> nextRow(QSqlQuery& query)
{
    if (query.next())
        return true;
    if (query.lastError().type() != QSqlError::NoError)
        return sqlError(query.lastError(), "a row");
    return false;
}

QVariant toBlob(std::string_view bytes)
{
    return toQByteArray(bytes);
}

std::string fromBlob(const QVariant& value)
{
    return value.toByteArray().toStdString();
}

QVariant toText(std::string_view text)
{
    return toQString(text);
}

std::string fromText(const QVariant& value)
{
    return value.toString().toStdString();
}

} // namespace warder::platform
