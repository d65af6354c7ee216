// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/engine.h"
#include "ui/widgets/card.h"

class QLabel;

namespace pushkeeper::ui {

/// Waits for the file that Apple gives: in the folder of downloads, by drop, or by choice.
class FileCard : public Card
{
    Q_OBJECT

public:
    /// `folder` is watched until another one is chosen.
    FileCard(renewal::Engine &engine, QString folder, QWidget *parent);

    /// Watches the folder from now on, unless the engine has something else to do.
    void watch();
    /// Asks for a file.
    void choose();
    /// Says what is being waited for.
    void refresh();

private:
    void chooseFolder();

    renewal::Engine &m_engine;
    QString m_folder;
    QLabel *m_waiting;
};

} // namespace pushkeeper::ui
