# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# What most files include is compiled once: reading headers was three quarters of a build. What a file uses it still
# includes itself; the checkers read the sources without these.

set(pushkeeper_headers
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QRegularExpression> <QSet> <QString> <QStringList> <QUrl>
    <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <utility> <vector> <tl/expected.hpp>)
