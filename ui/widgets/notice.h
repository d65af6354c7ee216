// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "facts/finding.h"
#include "ui/widgets/card.h"

#include <functional>

class QVBoxLayout;

namespace pushkeeper::ui {

/// Something that has to be said now: what happened, what it means, what to do next. Hidden while it says
/// nothing.
class Notice : public Card
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Says this in the place of what was said before.
    void say(facts::Severity severity, const QString &title, const QStringList &lines = {});
    /// Says what went wrong; its details can be copied.
    void say(const base::Error &error);
    /// Offers a way on, below what was said.
    void offer(const QString &name, const std::function<void()> &act);
    /// Says nothing any more.
    void clear();
    /// What is said first; empty while nothing is.
    QString title() const { return m_title; }

private:
    QVBoxLayout *m_texts = nullptr;
    QWidget *m_content = nullptr;
    QString m_title;
};

} // namespace pushkeeper::ui
