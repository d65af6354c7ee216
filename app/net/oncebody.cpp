// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oncebody.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace pushkeeper::net {

namespace {

/// A body that can be read only once: without a way back Qt cannot send it again.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_at + QIODevice::bytesAvailable(); }

private:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_at);
        std::copy_n(m_body.constData() + m_at, count, data);
        m_at += count;
        return count == 0 && most > 0 ? -1 : count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

    const QByteArray m_body;
    qint64 m_at = 0;
};

} // namespace

QNetworkReply *sendOnce(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
                        const QByteArray &body)
{
    // With both of these Qt reads from the device itself and not from a copy that has a way back.
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OnceBody(body);
    QNetworkReply *reply = manager.sendCustomRequest(request, method, device);
    device->setParent(reply);
    return reply;
}

} // namespace pushkeeper::net

#include "oncebody.moc"
