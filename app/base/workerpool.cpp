// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/workerpool.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QRunnable>
#include <QThread>

namespace pushkeeper::base {

namespace {

constexpr int blockingThreads = 32;

QEvent::Type deliveryType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

/// Stands in the thread of the context and hands over there.
class Addressee final : public QObject
{
    Q_OBJECT

public:
    Addressee(QObject *context, std::unique_ptr<Errand> errand)
        : m_context(context)
        , m_errand(std::move(errand))
    {
    }

    void work() { m_errand->work(); }

private:
    bool event(QEvent *event) override
    {
        if (event->type() != deliveryType())
            return QObject::event(event);
        if (m_context)
            m_errand->deliver();
        return true;
    }

    QPointer<QObject> m_context;
    std::unique_ptr<Errand> m_errand;
};

/// Brings the addressee home and owns it. A queued functor will not do: the sender may be the last to let go
/// of it, and then the errand would be destroyed on the worker.
class DeliveryEvent final : public QEvent
{
public:
    explicit DeliveryEvent(std::unique_ptr<Addressee> addressee)
        : QEvent(deliveryType())
        , m_addressee(std::move(addressee))
    {
    }

private:
    std::unique_ptr<Addressee> m_addressee;
};

class ErrandJob final : public QRunnable
{
public:
    explicit ErrandJob(std::unique_ptr<Addressee> addressee)
        : m_addressee(std::move(addressee))
    {
    }

    void run() override
    {
        m_addressee->work();
        Addressee *const receiver = m_addressee.get();
        QCoreApplication::postEvent(receiver, new DeliveryEvent(std::move(m_addressee)));
    }

private:
    std::unique_ptr<Addressee> m_addressee;
};

} // namespace

WorkerPools::WorkerPools()
{
    m_blocking.setMaxThreadCount(blockingThreads);
    m_parsing.setMaxThreadCount(QThread::idealThreadCount());
}

void startErrand(QThreadPool &pool, QObject *context, std::unique_ptr<Errand> errand)
{
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    pool.start(new ErrandJob(std::make_unique<Addressee>(context, std::move(errand))));
}

} // namespace pushkeeper::base

#include "workerpool.moc"
