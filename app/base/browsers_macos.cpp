// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include <QDir>
#include <QFileInfo>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QString name;
    /// Also for a browser that runs already: `open` hands arguments only to a new instance, and these hand
    /// them on to the one that runs. Empty for the others.
    QString privateSwitch;
};

QList<Known> knownBrowsers()
{
    return {{u"Safari"_s, {}},
            {u"Google Chrome"_s, u"--incognito"_s},
            {u"Microsoft Edge"_s, u"--inprivate"_s},
            {u"Firefox"_s, u"--private-window"_s},
            {u"Brave Browser"_s, u"--incognito"_s},
            {u"Arc"_s, {}},
            {u"Chromium"_s, {}},
            {u"LibreWolf"_s, {}},
            {u"Opera"_s, {}},
            {u"Vivaldi"_s, {}}};
}

/// The user's own before that of all; empty if there is none.
QString bundleOf(const QString &name)
{
    for (const QString &folder : {QDir::homePath() + "/Applications"_L1, u"/Applications"_s}) {
        QString path = folder + u'/' + name + ".app"_L1;
        if (QFileInfo(path).isDir())
            return path;
    }
    return {};
}

Browser browserAt(const QString &bundle, const Known &known)
{
    Browser browser{known.name, u"/usr/bin/open"_s, {u"-a"_s, bundle}, {}};
    if (!known.privateSwitch.isEmpty())
        browser.privateArguments = QStringList{u"-n"_s, u"--args"_s, known.privateSwitch};
    return browser;
}

} // namespace

QList<Browser> installedBrowsers()
{
    QList<Browser> browsers;
    for (const Known &known : knownBrowsers()) {
        const QString bundle = bundleOf(known.name);
        if (!bundle.isEmpty())
            browsers += browserAt(bundle, known);
    }
    return browsers;
}

} // namespace pushkeeper::base
