// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/workerpool.h"

#include <QCoreApplication>
#include <QEvent>
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

/// Brings an errand home and owns it. A queued functor will not do: the sender may be the last to let go of
/// it, and then the errand would be destroyed on the worker.
class DeliveryEvent final : public QEvent
{
public:
    explicit DeliveryEvent(std::unique_ptr<Errand> errand)
        : QEvent(deliveryType())
        , m_errand(std::move(errand))
    {
    }

private:
    std::unique_ptr<Errand> m_errand;
};

class ErrandJob final : public QRunnable
{
public:
    explicit ErrandJob(std::unique_ptr<Errand> errand)
        : m_errand(std::move(errand))
    {
    }

    void run() override
    {
        m_errand->work();
        Errand *const addressee = m_errand.get();
        QCoreApplication::postEvent(addressee, new DeliveryEvent(std::move(m_errand)));
    }

private:
    std::unique_ptr<Errand> m_errand;
};

} // namespace

WorkerPools::WorkerPools()
{
    m_blocking.setMaxThreadCount(blockingThreads);
    m_parsing.setMaxThreadCount(QThread::idealThreadCount());
}

Errand::Errand(QObject *context)
    : m_context(context)
{
    Q_ASSERT(context && context->thread() == QThread::currentThread());
}

bool Errand::event(QEvent *event)
{
    if (event->type() != deliveryType())
        return QObject::event(event);
    if (m_context)
        deliver();
    return true;
}

void startErrand(QThreadPool &pool, std::unique_ptr<Errand> errand)
{
    pool.start(new ErrandJob(std::move(errand)));
}

} // namespace pushkeeper::base
