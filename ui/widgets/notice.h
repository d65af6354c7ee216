// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "facts/finding.h"
#include "ui/widgets/card.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace pushkeeper::ui {

/// Where the ways out of an error lead (base::waysOut); one without a function is not offered.
struct Exits
{
    /// Makes the package for the Entra admin.
    std::function<void()> package{};
    /// Goes on without signing in.
    std::function<void()> assistance{};
    /// Does the same again without the keychain.
    std::function<void()> thisRun{};
};

/// Something that has to be said now: what happened, what it means, what to do next. Hidden while it says
/// nothing.
class Notice : public Card
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Says this in the place of what was said before.
    void say(facts::Severity severity, const QString &title, const QStringList &lines = {});
    /// Says what went wrong and offers those exits that help; its details can be copied.
    void say(const base::Error &error);
    /// Where errors lead from now on.
    void setExits(const Exits &exits) { m_exits = exits; }
    /// Says nothing any more.
    void clear();
    /// What is said first; empty while nothing is.
    QString title() const { return m_title; }

private:
    void offer(QHBoxLayout &row, const QString &name, const std::function<void()> &act);
    void offerExits(const base::Error &error);

    Exits m_exits;
    QVBoxLayout *m_texts = nullptr;
    QWidget *m_content = nullptr;
    QString m_title;
};

} // namespace pushkeeper::ui
