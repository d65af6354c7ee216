// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <atomic>

namespace pushkeeper::support {

/// Counts the calls that the keychain thread has begun, by what it says in the log. One at a time.
class Beginnings
{
public:
    Beginnings()
    {
        count() = 0;
        QLoggingCategory::setFilterRules(QStringLiteral("pushkeeper.secrets.debug=true"));
        m_before = qInstallMessageHandler(&listen);
    }
    Beginnings(const Beginnings &) = delete;
    Beginnings &operator=(const Beginnings &) = delete;
    ~Beginnings()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    int seen() const { return count(); }

private:
    static std::atomic<int> &count()
    {
        static std::atomic<int> value = 0;
        return value;
    }
    static void listen(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
    {
        if (message.endsWith(QStringLiteral(" begins")))
            ++count();
    }

    QtMessageHandler m_before = nullptr;
};

} // namespace pushkeeper::support
