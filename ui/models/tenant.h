// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "renewal/engine.h"
#include "session/signinways.h"
#include "session/tenantsession.h"
#include "session/tenantstanding.h"
#include "ui/models/services.h"
#include "ui/models/signindoor.h"
#include "ui/models/tenantplace.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace pushkeeper::ui {

class SyncTester;

/// A tenant as the windows see it: what is known of it, and reading it anew. Everything returns at once.
class Tenant : public QObject
{
    Q_OBJECT

public:
    using Place = TenantPlace;
    /// Without client ids in the cloud nobody can sign in.
    Tenant(const facts::Cloud &cloud, const Services &services, Place place, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Tenant)
    /// Cancels what is under way and waits for its end.
    ~Tenant() override;

    const QString &name() const { return m_place.name; }
    /// Where a browser puts what is downloaded.
    const QString &downloads() const { return m_place.downloads; }
    const facts::Cloud &cloud() const { return m_session.cloud(); }
    /// True if somebody can sign in here.
    bool hasGraph() const { return !cloud().clientWatch.isEmpty(); }
    /// Where everything of it lies; empty if there can be none.
    QString folder() const { return m_session.folder().value_or(QString()); }
    const base::Clock &clock() const { return m_clock; }
    /// What the records held at the last look; empty until recall() ended once.
    const session::Recollection &known() const { return m_known; }
    bool isRecalled() const { return m_isRecalled; }
    /// True once Intune was read in this session; it has no certificate if `known` holds none then.
    bool isRead() const { return m_isRead; }
    bool isBusy() const { return m_isBusy; }
    /// What is under way is readBehind(), which keeps nobody from walking.
    bool isReadingBehind() const { return m_isBusy && m_reading == Reading::Behind; }
    /// Why the last reading in this session failed; nothing if it did not. Cancelling is no fault.
    const std::optional<base::Error> &readFault() const { return m_readFault; }
    /// The set-up or renewal that is under way; nothing if there is none.
    std::optional<renewal::RenewalState> openWalk() const;
    /// Who is signed in for watching, as of the last sign-in, reading or look.
    const session::SignInStanding &standing() const { return m_standing; }
    /// Whether the sign-in outlives the program, as the user chose.
    bool keepsSignIn();

    /// Looks into the records; ends with changed() or failed().
    void recall();
    /// Reads certificate and devices from Intune; ends with changed() or failed().
    void read();
    /// The same once behind what the records show, if there was a look before. Nobody is asked to sign in; a
    /// fault is kept (readFault), not told. Ends with changed().
    void readBehind();
    /// The same as read() without the keychain: the sign-in ends with the program.
    void readForThisRun();
    /// Signs in for watching; ends with signedIn() or failed().
    void signIn();
    /// Looks who is signed in, and asks Entra whether that and the consent still hold; ends with stood().
    void lookHowItStands();
    /// Removes every credential of the tenant; ends with signedOut() or failed().
    void signOut();
    /// Asks Intune who uses a device, and keeps nothing of it; ends with userRead() or failed().
    void readDeviceUser(const base::DeviceId &id);
    /// Looks at all that the work needs; diagnosed() tells the lines as they come, then changed().
    void diagnose();
    /// Ends what read(), signIn() or diagnose() does.
    void cancel();
    /// Whether the sign-in outlives the program from now on; ends with changed() or failed().
    void setKeepsSignIn(bool keeps);
    /// Whether devices of the company are recorded by name from now on; ends with changed() or failed().
    void setNamesDevices(bool names);
    /// The browser for signing in.
    SignInDoor &door() { return m_door; }
    /// The sign-in that is under way begins anew, in this way.
    void signInBy(session::SignInWay way);
    /// It ends.
    void cancelSignIn();
    /// Shows a page in the browser.
    void openPage(const QUrl &url);
    /// A walk of this tenant, which must outlive it.
    std::unique_ptr<renewal::Engine> makeEngine(bool withGraph);
    /// The sync test, likewise.
    std::unique_ptr<SyncTester> makeSyncTester();

Q_SIGNALS:
    void changed();
    void failed(const pushkeeper::base::Error &error);
    void signingIn();
    void devicesRead(const QString &howFar);
    /// That is over, well or not; who it was, empty if nobody signed in. Comes before anything is read.
    void signInEnded(const QString &user);
    /// To sign in, this is to be typed there.
    void codeShown(const pushkeeper::session::SignInCode &code);
    void signedIn(const QString &user);
    void signedOut();
    /// Nothing: Intune does not know the device any more.
    void userRead(const pushkeeper::base::DeviceId &id,
                  const std::optional<pushkeeper::facts::DeviceUser> &user);
    void stood(const pushkeeper::session::TenantStanding &standing);
    void diagnosed(const QList<pushkeeper::checkup::Diagnosis> &lines);

private:
    enum class Reading { None, Asked, Behind };
    template <class Value>
    void run(std::function<base::Result<Value>(const base::CancelToken &)> work,
             std::function<void(const Value &)> take);
    base::Result<QString> signInWhereWanted(const base::CancelToken &token);
    base::Result<session::Recollection> readNow(Reading reading, const base::CancelToken &token);
    void runReading(Reading reading, bool keeps);
    bool noteFault(const base::Error &fault);
    void dropRenewIfOver();

    const Services m_services;
    const Place m_place;
    base::SystemClock m_clock;
    SignInDoor m_door;
    session::TenantSession m_session;
    session::Recollection m_known;
    session::SignInStanding m_standing;
    std::shared_ptr<std::mutex> m_running = std::make_shared<std::mutex>(); ///< Held by the job under way.
    base::CancelToken m_token;
    base::CancelToken m_life;                ///< Ends with the tenant.
    std::atomic<bool> m_isRenewOver = false; ///< Until the sign-in for renewing is dropped.
    bool m_isRecalled = false;
    bool m_isRead = false;
    bool m_isBusy = false;
    bool m_wasReadBehind = false;
    Reading m_reading = Reading::None;
    std::optional<base::Error> m_readFault;
};

} // namespace pushkeeper::ui
