// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/proxyanswers.h"

#include <utility>

namespace pushkeeper::ui {

std::optional<base::ProxyUser> ProxyAnswers::ask(const base::ProxyQuestion &question,
                                                 const base::CancelToken &token)
{
    const auto onCancel = token.onCancel([this, question] { answer(question, {}); });
    if (token.isCancelled())
        return {};
    {
        const std::lock_guard lock(m_mutex);
        m_question = question;
        m_user.reset();
    }
    Q_EMIT asked(question);
    if (token.isCancelled()) // before there was a question to end
        answer(question, {});
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_question; });
    Q_EMIT ended();
    return std::exchange(m_user, {});
}

void ProxyAnswers::answer(const base::ProxyQuestion &question, const std::optional<base::ProxyUser> &user)
{
    const std::lock_guard lock(m_mutex);
    if (m_question != question)
        return;
    m_question.reset();
    m_user = user;
    m_changed.notify_all();
}

} // namespace pushkeeper::ui
