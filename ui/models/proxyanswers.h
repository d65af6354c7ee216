// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/proxydoor.h"

#include <QObject>

#include <condition_variable>
#include <mutex>

namespace pushkeeper::ui {

/// What a proxy wants to know, asked in a window.
class ProxyAnswers : public QObject, public base::ProxyDoor
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<base::ProxyUser> ask(const base::ProxyQuestion &question,
                                       const base::CancelToken &token) override;
    /// What the user answers to this question; nothing: he will not. Too late, it is nobody's answer.
    void answer(const base::ProxyQuestion &question, const std::optional<base::ProxyUser> &user);

Q_SIGNALS:
    /// Somebody waits for answer().
    void asked(const pushkeeper::base::ProxyQuestion &question);
    /// Nobody waits any more.
    void ended();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<base::ProxyQuestion> m_question;
    std::optional<base::ProxyUser> m_user;
};

} // namespace pushkeeper::ui
