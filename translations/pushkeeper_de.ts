<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>Führen Sie „pushkeeperctl --help“ aus, um die möglichen Angaben zu sehen.</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at erwartet ein Datum wie 2026-11-24.</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>Sorgt dafür, dass das Apple MDM Push-Zertifikat eines Microsoft-Intune-Mandanten gültig bleibt.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>Zertifikate und Signaturanforderungen (CSR) auf dem Datenträger prüfen, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>Exit-Code: 0 akzeptiert, 1 Warnung, 2 Stopp (die schlechteste Datei zählt), 64 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>Zu prüfende Dateien; jede wird nach ihrer Art geprüft.</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>Das Push-Zertifikat, das jetzt installiert ist.</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>Die Signaturanforderung (CSR), zu der das Zertifikat gehören soll.</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>Auch diesem Aussteller vertrauen; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>Datumsangaben zu diesem Tag oder Zeitpunkt (ISO 8601, UTC) statt zu jetzt prüfen.</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>In JSON antworten: ein Array mit einem Objekt je Datei.</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>AKZEPTIERT</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Anbieterzertifikat gültig bis</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>Eine neue Signaturanforderung aus Intune holen und speichern.</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>Wohin gespeichert wird; sonst der aktuelle Ordner.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>Klicken Sie in Apples Portal in der Zeile dieses Mandanten auf „Renew“ und laden Sie die Datei dort hoch.</translation>
    </message>
    <message numerus="yes">
        <source>%n Apple device(s)</source>
        <translation>
            <numerusform>%n Apple-Gerät</numerusform>
            <numerusform>%n Apple-Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>Die Apple-Geräte zeigen, die Intune verwaltet.</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>Jedes Gerät auflisten, nicht nur die Anzahl.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Apple Account (in Intune: Apple-ID)</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune hat kein Apple-MDM-Push-Zertifikat.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Vereinbarung mit Apple</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht erteilt</translation>
    </message>
    <message>
        <source>Show the push certificate that Intune has.</source>
        <translation>Das Push-Zertifikat zeigen, das Intune hat.</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>Auch die Vereinbarung mit Apple zeigen; dafür wird mit dem Recht zum Erneuern angemeldet.</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>Die Datei, die sagt, wo der Mandant liegt; „rehearse --serve“ gibt eine aus.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>Exitcode: 0 erledigt, 1 Warnung, 4 Anmeldung oder Berechtigung nötig, 5 Dienst oder Netz, 6 abgebrochen, 64 falscher Aufruf.</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>Falls sich kein Browser öffnet, öffnen Sie diese Seite selbst:</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>Dies ist ein Übungsmandant; nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Intunes Seite: %1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Apples Portal: %1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>Strg+C beendet ihn.</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>Einen Übungsmandanten auf diesem Computer betreiben: Intune, Entra und Apples Portal, mit Geräten.</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>Bis zum Beenden laufen lassen und die Cloud-Datei ausgeben.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>Der Port, an dem gelauscht wird; sonst ein freier.</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>Wie viele Geräte der Übungsmandant hat.</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>Wie viele Tage das Zertifikat noch gilt; negativ, wenn es abgelaufen ist.</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>Vor der ersten Einrichtung beginnen: noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>Von Hand anmelden, auch bei einem Übungsmandanten.</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>Das ließ sich nicht in den Aufzeichnungen festhalten:</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>Das Szenario, das abläuft; ein Übungsadministrator klickt auf die Schaltflächen.</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>Die Aufzeichnungen dieses Probelaufs liegen in %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>Der Apple Account, mit dem das Zertifikat erstellt wird.</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>Die Datei, die Sie von Apples Portal erhalten haben.</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>In diesem Ordner auf die Datei warten, wie auch immer sie heißt.</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>Für den ganzen Mandanten und auf Dauer zustimmen, dass Intune Daten an Apple sendet.</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>Trotz Warnungen fortfahren.</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>Der letzte Schritt, der ausgeführt wird.</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>Nichts fragen; beenden, wo eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>Exitcode: 0 erledigt, 1 von Intune noch nicht angezeigt, 2 zum Schutz der Geräte angehalten, 3 eine Antwort fehlt, 4 Anmeldung oder Berechtigung nötig, 5 Dienst oder Netz, 6 abgebrochen, 64 falscher Aufruf. Der nächste Aufruf macht dort weiter, wo dieser stand.</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>Zu dem Topic zurückkehren, das die Geräte kennen.</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>Das jetzt installierte Topic behalten, aus diesem Grund.</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>Das Topic aus dem Verwaltungsprofil eines Geräts, falls Intune kein Zertifikat hat.</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Das Zertifikat wird in Intune hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Der Stand in Intune wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>Bitte führen Sie für die erste Einrichtung „pushkeeperctl setup“ aus.</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>Bitte führen Sie „pushkeeperctl renew“ aus: Dieser Mandant hatte bereits ein Zertifikat, und mit einem neuen würden seine Geräte die Verbindung verlieren.</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>Der Apple Account, mit dem das Zertifikat erstellt wird:</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>Mit welchem Apple Account wird das Zertifikat erstellt? Das wissen nur Sie.</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Apple Account (in Intune: Apple-ID): %1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>Zustimmen? [j/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Eine Signaturanforderung wird aus Intune geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>Warten auf das Zertifikat in %1&#xa0;…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>Die Datei, die Sie von Apples Portal erhalten haben:</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>Welche Datei haben Sie von Apples Portal erhalten? Geben Sie sie mit --certificate an, oder mit --downloads den Ordner, in dem sie ankommt.</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>Trotz Warnungen fortfahren? [j/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>Es gibt eine Warnung. Bitte lesen Sie sie, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>Intune zeigt das neue Zertifikat noch nicht an. Bitte führen Sie dies in einigen Minuten erneut aus; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>Intune zeigt ein anderes Zertifikat als das hochgeladene an. Vielleicht arbeitet gerade noch jemand daran; fragen Sie in Ihrem Team nach und führen Sie dies dann erneut aus.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>j ja y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>Öffnen Sie Apples Portal: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Melden Sie sich an mit %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Laden Sie dort hoch: %1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune hat ein Zertifikat mit einem anderen Topic, als die Geräte kennen. Um zu deren Topic zurückzukehren: --restore. Wenn alle Geräte mit dem anderen Topic neu registriert wurden: --adopt GRUND.</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune hat kein Zertifikat, aber dieser Mandant hat vielleicht Geräte; „Create a Certificate“ wäre daher falsch. Lesen Sie das Topic im Verwaltungsprofil eines Geräts ab und geben Sie es mit --topic an.</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>Der Apple Account ist endgültig verloren: ein neues Topic, aus diesem Grund. Jedes Gerät muss neu registriert werden.</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>Der letzte Block des Topics, das aufgegeben wird, von Hand eingetippt.</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>Erneuern, obwohl das Zertifikat frisch ist.</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Es wird gewartet, bis Intune das neue Zertifikat zeigt …</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>Ein neues Topic trennt jedes Apple-Gerät des Mandanten: Jedes muss neu registriert werden. Tun Sie das nur, wenn Apples Support den Apple Account nicht zurückgeben kann. Die Liste der Geräte liegt als reenrolment-plan.csv im Ordner des Mandanten. Um fortzufahren, starten Sie dies noch einmal und tippen Sie den letzten Block des alten Topics ein: --confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>Nichts zu tun: Das Zertifikat ist frisch, gültig bis %1. Um es trotzdem zu erneuern: --early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Bedingungen: %1</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>in den letzten 24 Stunden gemeldet</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>in den letzten 7 Tagen gemeldet</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>seit mehr als 7 Tagen still</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>noch nie gemeldet</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Er wurde beendet, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie ihn erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>Dieser Computer konnte den Dienst nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Möglicherweise ist er ausgelastet oder die Verbindung ist langsam.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often a device in the company network reads the traffic.</source>
        <translation>Der Server konnte seine Identität nicht nachweisen, daher wurde nichts gesendet. Oft liest ein Gerät im Firmennetzwerk den Datenverkehr mit.</translation>
    </message>
    <message>
        <source>Ask your network team to exempt this host, or to install the certificate of that device on this computer. Check the date of this computer too.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, diesen Host auszunehmen oder das Zertifikat jenes Geräts auf diesem Computer zu installieren. Prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>Der Proxy hat die Verbindung verhindert</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Internet hat die Verbindung abgelehnt oder verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>Prüfen Sie die Proxyeinstellungen dieses Computers oder bitten Sie Ihr Netzwerkteam, diesen Host durchzulassen.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Der Dienst bittet um eine Pause</translation>
    </message>
    <message>
        <source>It received many requests in a short time. This happens in large tenants and passes by itself.</source>
        <translation>Er hat in kurzer Zeit viele Anfragen erhalten. Das kommt in großen Mandanten vor und geht von selbst vorüber.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>Es gibt keine gültige Anmeldung oder die vorherige ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>Der Mandant hat diesem Programm eine Berechtigung, die dieser Schritt braucht, noch nicht erteilt.</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>Bitten Sie einen Administrator, der in Microsoft Entra die Administratoreinwilligung erteilen kann, sie zu gewähren. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>Das angemeldete Konto darf das nicht. Möglicherweise fehlt seine Rolle oder sie ist noch nicht aktiv.</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>Aktivieren Sie die Rolle oder bitten Sie einen Administrator darum. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>Es ist an der Stelle, an der gesucht wurde, nicht vorhanden oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>Prüfen Sie den Namen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Inzwischen hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>Eine andere Person oder ein anderes Fenster dieses Programms hat dasselbe geändert. Ihre Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>Lesen Sie den aktuellen Stand erneut ein und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Eine unerwartete Antwort</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>Der Dienst hat mit etwas geantwortet, das dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, daher können Anmeldedaten nicht sicher aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>Starten oder installieren Sie einen Schlüsselbunddienst, oder fahren Sie fort, ohne etwas zu speichern: Die Anmeldung gilt dann nur, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>Der Schlüsselbund dieses Systems hat dieses Programm seinen Eintrag nicht lesen oder schreiben lassen.</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>Erlauben Sie den Zugriff, wenn das System danach fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>Die darin gespeicherten Anmeldedaten lassen sich erst nach dem Entsperren lesen.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Systems und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>Nicht die benötigte Datei</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>Ihr Inhalt ist beschädigt oder von anderer Art, als dieser Schritt braucht.</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>Wählen Sie die richtige Datei. Wenn es die richtige sein sollte, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>Dieses Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>Es ist nicht das Zertifikat, das dieser Schritt erwartet, und wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>Vergleichen Sie Topic und Seriennummer und wählen Sie dann das Zertifikat, das dazu gehört.</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>Die kryptografische Prüfung war nicht möglich</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>Die Kryptografie dieses Systems konnte mit diesem Schlüssel, Zertifikat oder dieser Signatur nicht arbeiten. Das sagt nichts über die Echtheit aus.</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>Versuchen Sie es auf einem System mit aktuellen Updates erneut oder kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>Eine Datei oder ein Ordner war nicht verwendbar</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>Das System hat dieses Programm dort nicht lesen oder schreiben lassen, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz oder wählen Sie einen anderen Ort. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>Die Aufzeichnungen waren nicht verwendbar</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>Die Datenbank dieses Programms konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>Schließen Sie andere Fenster dieses Programms und prüfen Sie den freien Speicherplatz. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>Es ist etwas geschehen, worauf dieses Programm nicht vorbereitet war. Das liegt nicht an etwas, das Sie getan haben.</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>Kopieren Sie die Details und melden Sie sie. Starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>Eine neue Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>Eine Richtlinie der Organisation verlangt, die Anmeldung zu bestätigen, bevor es weitergeht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>Melden Sie sich erneut an und wiederholen Sie den Schritt.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>MDM-Push-Zertifikat</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>Push-Zertifikat einer App</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>Zertifikat für Wallet-Karten</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>Zertifikat eines MDM-Anbieters</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>Zertifikat zum Signieren von Profilen</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>Push-Zertifikat von macOS Server</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>Anderes Zertifikat</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>Signaturanforderung (CSR)</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>Signaturanforderung (CSR) ohne Anbietersignatur</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>PKCS#12-Datei</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>Meldung eines Dienstes</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>Laden Sie sie erneut herunter. Klicken Sie dazu im Portal von Apple in derselben Zeile auf „Download“.</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>Melden Sie sich erneut im Portal von Apple an und klicken Sie dann in derselben Zeile auf „Download“.</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>Dies ist die Meldung eines Dienstes, kein Zertifikat. %1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>Gehen Sie zurück zur Tabelle im Portal von Apple und klicken Sie in derselben Zeile auf „Download“.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>Dies ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>Entpacken Sie es und wählen Sie die enthaltene Datei.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>Dies ist ein PDF-Dokument, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>Wählen Sie die Datei, die Sie vom Portal von Apple erhalten haben; ihr Name endet auf .pem.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>Dies ist eine PKCS#12-Datei: ein Zertifikat zusammen mit einem privaten Schlüssel, durch ein Kennwort geschützt. Intune nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel und kein Zertifikat.</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>Bewahren Sie sie sicher auf und geben Sie sie nicht weiter. Wählen Sie die Datei, die Sie vom Portal von Apple erhalten haben.</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>Diese Datei enthält nur einen öffentlichen Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>Diese Datei enthält weder ein Zertifikat noch eine Signaturanforderung (CSR).</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>Wählen Sie die Datei, die Sie vom Portal von Apple oder von Intune erhalten haben.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>Wählen Sie die Datei, die Sie vom Portal von Apple erhalten haben; sie ist etwa 2&#xa0;KB groß.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>Laden Sie sie erneut herunter. Öffnen oder speichern Sie sie nicht in einem Editor.</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>Diese Datei deklariert XML-Entitäten. Weder Apple noch Microsoft erstellt solche Dateien, daher wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>Laden Sie die Signaturanforderung erneut aus Intune herunter.</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>Diese Datei enthält auch einen privaten Schlüssel. Nur das Zertifikat wurde betrachtet.</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune braucht den Schlüssel nicht. Halten Sie diese Datei von E-Mails und freigegebenen Ordnern fern.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>Ein Teil dieser Datei kann nicht gelesen werden. Das Zertifikat selbst ist vollständig.</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>Wenn Sie nicht sicher sind, woher die Datei stammt, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>Hinter dem Zertifikat steht weiterer Inhalt.</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>Laden Sie die Datei erneut herunter, wenn sie bearbeitet oder mit einer anderen zusammengefügt wurde.</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>Diese Datei enthält mehrere Push-Zertifikate mit demselben Topic. Das neueste wurde verwendet.</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>Diese Datei enthält Push-Zertifikate mit verschiedenen Topics.</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>Wählen Sie eine Datei mit einem einzigen Zertifikat: die, die Sie aus der Zeile dieses Mandanten heruntergeladen haben.</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>Dies ist die Signaturanforderung (CSR), nicht das Zertifikat.</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>Laden Sie sie im Portal von Apple über „Renew“ hoch und wählen Sie dann die Datei, die Sie vom Portal erhalten.</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>Dies ist das Push-Zertifikat einer App (%1). Intune braucht das Push-Zertifikat für die Geräteverwaltung.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>Laden Sie das Zertifikat von https://identity.apple.com/pushcert herunter, nicht von der Entwicklerseite von Apple.</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>Dies ist ein Zertifikat für Wallet-Karten (%1), nicht für die Geräteverwaltung.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>Laden Sie das Zertifikat von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>Dies ist das Zertifikat eines MDM-Anbieters (%1). Anbieter signieren damit Anforderungen; Intune kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>Laden Sie das Push-Zertifikat von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>Dieses Zertifikat signiert Konfigurationsprofile; es ist nicht für Push bestimmt.</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>Dieses Push-Zertifikat gehört zu macOS Server von Apple, nicht zu Intune.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>Verwenden Sie im Portal von Apple die Tabelle für Server von Drittanbietern und die Zeile von Microsoft Corporation.</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>Dies ist ein Zertifikat für einen anderen Zweck (%1).</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>Dieses Zertifikat sieht wie ein Push-Zertifikat aus, hat aber kein Topic.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>Laden Sie das Zertifikat erneut von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>Dieses Zertifikat nennt zwei Topics. Apple stellt solche Zertifikate nicht aus.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>Verwenden Sie es nicht. Laden Sie das Zertifikat erneut von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>Das Topic beginnt nicht so wie die Topics von Apple für Intune.</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>Vergleichen Sie es mit der „Subject ID“, die Intune anzeigt, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>Apple hat dieses Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple hat dieses Zertifikat über einen Aussteller ausgestellt, der für diese Version von Pushkeeper neu ist.</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>Der von Ihnen angegebene Aussteller hat dieses Zertifikat ausgestellt. Er gehört nicht zu Apple.</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>Apple hat dieses Zertifikat ausgestellt, aber nicht über den Aussteller, den es für Push-Zertifikate verwendet (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>Prüfen Sie, ob es von https://identity.apple.com/pushcert stammt.</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>Die Signatur ist falsch: Dieses Zertifikat wurde nach der Ausstellung verändert oder gibt nur vor, von seinem Aussteller zu stammen (%1).</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>Verwenden Sie es nicht. Laden Sie das Zertifikat erneut von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>Dieses Zertifikat hat sich selbst signiert. Apple hat es nicht ausgestellt.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>Verwenden Sie es nicht. Laden Sie das Zertifikat von https://identity.apple.com/pushcert herunter.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>Der Aussteller ist dieser Version von Pushkeeper nicht bekannt (%1). Topic und Schlüssel stimmen.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>Der Aussteller ist dieser Version von Pushkeeper nicht bekannt (%1), daher ist nicht sicher, dass das Zertifikat von Apple stammt.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>Die Regeln dieses Computers verbieten den Algorithmus dieser Signatur, daher kann sie nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>Prüfen Sie die Datei auf einem anderen Computer oder laden Sie sie selbst erneut herunter.</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>Das Kennzeichen von Apple für Push-Zertifikate fehlt.</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>Der Schlüssel ist nicht von der üblichen Art (RSA mit mindestens 2048&#xa0;Bit).</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>Beginnen Sie erneut mit einer neuen Signaturanforderung aus Intune.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Dieses Zertifikat ist am %1 abgelaufen, vor %n Tag.</numerusform>
            <numerusform>Dieses Zertifikat ist am %1 abgelaufen, vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>Erneuern Sie jetzt dieselbe Zeile im Portal von Apple. Klicken Sie nicht auf „Create a Certificate“.</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>Planen Sie die Erneuerung derselben Zeile im Portal von Apple.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>Dieses Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>Datumsangaben wurden nach der Uhr dieses Computers beurteilt; kein Dienst hat sie bestätigt.</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>Das Topic ist dasselbe wie zuvor. Die Geräte bleiben verbunden.</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>Das Topic weicht von dem ab, das Ihre Geräte kennen. Mit diesem Zertifikat müsste jedes Apple-Gerät neu registriert werden.</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>Laden Sie es nicht hoch. Klicken Sie im Portal von Apple auf „Renew“ in der Zeile, deren Details %1 zeigen.</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>Dieses Topic gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>Wählen Sie im Portal von Apple die Zeile dieses Mandanten. Jeder Mandant braucht ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>Es ist nicht bekannt, welches Topic dieser Mandant hat, daher wurde das Topic nicht verglichen.</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>Dies ist das Zertifikat, das bereits installiert ist.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>Klicken Sie im Portal von Apple in derselben Zeile auf „Renew“ und wählen Sie dann die neue Datei.</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>Dies ist das installierte Zertifikat; nur der vermerkte Apple Account weicht ab.</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>Dieses Zertifikat ist älter als das installierte.</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>Wählen Sie die Datei, die Sie zuletzt heruntergeladen haben, oder klicken Sie in derselben Zeile erneut auf „Download“.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>Dieses Zertifikat wurde vor %n Tag ausgestellt. Das ist normal für eine Datei, die früher abgerufen wurde.</numerusform>
            <numerusform>Dieses Zertifikat wurde vor %n Tagen ausgestellt. Das ist normal für eine Datei, die früher abgerufen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>Dieses Zertifikat gehört zur neuesten Signaturanforderung.</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>Dieses Zertifikat gehört zu einer älteren Signaturanforderung. Möglicherweise hat Intune deren Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Am sichersten: Klicken Sie in derselben Zeile erneut auf „Renew“, mit einer neuen Signaturanforderung.</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>Dieses Zertifikat wurde nicht aus der vorliegenden Signaturanforderung erstellt.</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Wählen Sie die Signaturanforderung, aus der es erstellt wurde. Am sichersten: Klicken Sie in derselben Zeile erneut auf „Renew“, mit einer neuen Signaturanforderung.</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>Dieses Zertifikat passt nicht zu der Signaturanforderung, deren Schlüssel Intune hat.</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>Klicken Sie in derselben Zeile erneut auf „Renew“, mit einer neuen Signaturanforderung.</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>Dieses Zertifikat gehört zur Signaturanforderung eines anderen Mandanten.</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>Wählen Sie das Zertifikat, das für diesen Mandanten erstellt wurde.</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>Es ist keine Signaturanforderung bekannt, daher wurde der Schlüssel nicht verglichen.</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>Diese Signaturanforderung ist vollständig und signiert. Das Portal von Apple nimmt sie an.</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>Teile dieser Signaturanforderung fehlen.</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>Laden Sie sie erneut aus Intune herunter.</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>Diese Signaturanforderung trägt keine Anbietersignatur. Das Portal von Apple lehnt sie ab.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>Laden Sie die Signaturanforderung aus Intune herunter; sie ist von Microsoft signiert.</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>Diese Signaturanforderung wurde verändert: Ihre eigene Signatur ist falsch.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>Die Regeln dieses Computers verbieten SHA-1, daher kann die eigene Signatur der Anforderung nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>Prüfen Sie die Datei auf einem anderen Computer oder fahren Sie fort; das Portal von Apple prüft sie ebenfalls.</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>Diese Signaturanforderung ist nicht von einem Anbieter signiert. Das Portal von Apple lehnt sie ab.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>Die Signatur des Anbieters passt nicht zu dieser Signaturanforderung. Das Portal von Apple lehnt sie ab.</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>Der Anbieter hat diese Anforderung mit SHA-1 signiert. Das Portal von Apple lehnt das seit 2021 ab.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>Die Signatur des Anbieters kann auf diesem Computer nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>Die Zertifikate des Anbieters fehlen in dieser Signaturanforderung.</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>Die Zertifikatkette des Anbieters endet vor dem Stammzertifikat von Apple.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>Die Zertifikate des Anbieters stehen in der falschen Reihenfolge.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>Die Zertifikate des Anbieters gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>Apple bürgt nicht für den Anbieter dieser Signaturanforderung (%1).</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>Laden Sie sie nicht hoch. Laden Sie die Signaturanforderung aus Intune herunter.</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>Der Aussteller des Anbieterzertifikats ist am %1 abgelaufen. Das Portal von Apple lehnt die Anforderung ab.</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>Laden Sie eine neue Signaturanforderung aus Intune herunter.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>Das Zertifikat des Anbieters ist am %1 abgelaufen. Das Portal von Apple lehnt die Anforderung ab.</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>Verwenden Sie diese Signaturanforderung jetzt oder laden Sie bei Bedarf eine neue herunter.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>Das Zertifikat des Anbieters ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>Das erste Zertifikat der Kette ist nicht das eines MDM-Anbieters (%1).</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>Laden Sie die Signaturanforderung aus Intune herunter.</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>Diese Signaturanforderung stammt von %1, nicht von Microsoft.</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>Laden Sie die Signaturanforderung für Intune aus Intune selbst herunter.</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft hat diese Anforderung unter einer Team-ID signiert, die für diese Version von Pushkeeper neu ist (%1).</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>Prüfen Sie, ob Sie sie selbst aus Intune heruntergeladen haben.</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple bürgt für den Anbieter dieser Signaturanforderung über einen Aussteller, der für diese Version von Pushkeeper neu ist.</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>Der von Ihnen genannte Aussteller bürgt für den Anbieter dieser Signaturanforderung. Er gehört nicht zu Apple.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>Das ist eine Webseite, kein Zertifikat. Oft hat Apples Portal die Sitzung vor dem Download beendet.</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>Diese Datei ist viel zu groß für ein Zertifikat. Sie hat %1.</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>Diese Datei ist abgeschnitten. Sie hat %1.</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>Diese Datei ist beschädigt: Ihr Inhalt wurde verändert oder kam nicht vollständig an. Sie hat %1.</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>Aktualisieren Sie Pushkeeper, oder laden Sie Apples Zwischenzertifikat von https://www.apple.com/certificateauthority/ herunter und prüfen Sie damit erneut: pushkeeperctl inspect --issuer.</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>Diesem Zertifikat fehlt die Berechtigung zur Anmeldung an Apples Push-Dienst (Clientauthentifizierung).</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>Name und Topic dieses Zertifikats tragen verschiedene Kennungen. In Apples Zertifikaten sind sie gleich.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>Dieses Zertifikat läuft am %1 ab. Noch %n Tag.</numerusform>
            <numerusform>Dieses Zertifikat läuft am %1 ab. Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>Das Zertifikat des Anbieters läuft am %1 ab. Noch %n Tag.</numerusform>
            <numerusform>Das Zertifikat des Anbieters läuft am %1 ab. Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Erst lesen</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>Die Anmeldung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>Gehen Sie zurück zu Pushkeeper: Dort steht der Grund. Diese Seite können Sie schließen.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>Gehen Sie zurück zu Pushkeeper. Diese Seite können Sie schließen.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>Das erste Push-Zertifikat eines Mandanten einrichten.</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>Das Push-Zertifikat erneuern, mit demselben Apple Account und demselben Topic.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>Erneuern Sie dieselbe Zeile in Apples Portal. Klicken Sie nicht auf „Create a Certificate“, und lassen Sie die Geräte unverändert.</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>Dieser Mandant hatte noch nie ein Push-Zertifikat: eine erste Einrichtung.</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>Eine Erneuerung: derselbe Apple Account, dasselbe Topic.</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>Zurück zu dem Topic, das die Geräte kennen, mit „Renew“ in dessen Zeile.</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>Das jetzt installierte Topic wird ab jetzt beibehalten.</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>Dasselbe Zertifikat, jetzt bei einem anderen Apple Account.</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>Das Zertifikat ist in Intune nicht mehr vorhanden, aber Geräte kennen es.</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>Ein neues Topic: Jedes Apple-Gerät muss neu registriert werden.</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>Seriennummer %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>Klicken Sie auf „Create a Certificate“. Wenn in der Tabelle schon Zertifikate stehen, lassen Sie deren Zeilen unverändert.</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>Klicken Sie in der Zeile dieses Zertifikats auf „Renew“, nie auf „Create a Certificate“ und nie auf „Revoke“: %1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>Intune sendet zur Verwaltung Geräte- und Benutzerdaten an Apple. Diese Zustimmung gilt für den ganzen Mandanten und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>Mit diesem Zertifikat würde jedes Apple-Gerät des Mandanten die Verbindung verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %n Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>Mit diesem Zertifikat würde %n Apple-Gerät die Verbindung verlieren.</numerusform>
            <numerusform>Mit diesem Zertifikat würden %n Apple-Geräte die Verbindung verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune hat jetzt das neue Zertifikat. Die Seite in Intune muss zeigen: „Subject ID“ %1, Seriennummer %2, Ablauf %3.</translation>
    </message>
    <message>
        <source>No device was alive before. Enrol one test device and look whether it checks in.</source>
        <translation>Vorher war kein Gerät aktiv. Registrieren Sie ein Testgerät und sehen Sie nach, ob es sich meldet.</translation>
    </message>
    <message>
        <source>No device has checked in since the upload. That is normal at first: devices check in every 8 hours. Look again tomorrow.</source>
        <translation>Seit dem Hochladen hat sich noch kein Gerät gemeldet. Das ist anfangs normal: Geräte melden sich alle 8&#xa0;Stunden. Sehen Sie morgen noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 devices have checked in since the upload; %2 were alive before.</source>
        <translation>Seit dem Hochladen gemeldete Geräte: %1; vorher aktiv: %2.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>&amp;Apple Account (in Intune: Apple-ID)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>Er gehört der Firma, nicht einer Person: ein gemeinsames Postfach, und Codes, die zwei Personen empfangen können. Wer nächstes Jahr erneuert, braucht denselben.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Vereinbarung mit Apple</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>Welcher Apple Account?</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>Das Zertifikat wird mit dem Account erneuert, mit dem es erstellt wurde. Stimmt er noch?</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>Das Zertifikat bleibt an einen Apple Account gebunden, solange Geräte damit registriert sind.</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Diesen Account verwenden</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>Der Account wird vermerkt&#xa0;…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>Bedingungen &amp;lesen</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>Ich stimme für den ganzen Mandanten &amp;zu</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>Der Account ist endgültig &amp;verloren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Apples Portal</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>Signaturanforderung (CSR)</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>Andere &amp;Datei verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>Neue Anforderung &amp;holen</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>Mit einer neuen wird die frühere ungültig.</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>Von Apple signieren lassen</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>Die Signaturanforderung aus Intune geht an Apples Portal, und ein Zertifikat kommt zurück.</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>Die Signaturanforderung aus Intune geht an Apples Portal, in die Zeile dieses Zertifikats, und ein erneuertes Zertifikat kommt zurück.</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>&amp;Apples Portal öffnen</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>Si&amp;gnaturanforderung auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>Signaturanforderung ho&amp;len</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>Apples Portal wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Eine Signaturanforderung wird aus Intune geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>Laden Sie die CSR auf Intunes Seite herunter und wählen Sie diese Datei dann hier aus.</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>Sie wurde noch nicht geholt. Nur Sie starten das; es geschieht einmal.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>Signaturanforderung auswählen</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>Eine neue Signaturanforderung</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>Ein Zertifikat, das Apple mit der früheren erstellt hat, passt dann vielleicht nicht mehr. Tun Sie das nur, wenn die frühere Datei verloren ist oder abgelehnt wurde.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>Die Mandanten-ID hält die Aufzeichnungen Ihrer Mandanten auseinander. Das Entra Admin Center zeigt sie unter „Übersicht“.</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation>Öffnen Sie Intunes Seite: Geräte &gt; Registrierung &gt; Apple &gt; Apple MDM-Push-Zertifikat. Tippen Sie ein, was sie zeigt.</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>Sie zeigt kein &amp;Zertifikat</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>Was hat Intune?</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>Aus Intune wird nichts gelesen: Sie tippen ein, was die Seite zeigt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper liest das Zertifikat, die Geräte und die Vereinbarung mit Apple. Zur Anmeldung öffnet sich vielleicht Ihr Browser. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Je&amp;tzt prüfen</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Der Stand in Intune wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune hat keines.</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple-Geräte</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>In den letzten 24 Stunden gemeldet</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>Eines ist zuerst zu entscheiden.</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>Das Zertifikat ist frisch. Es gibt noch nichts zu tun.</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>Sie können es trotzdem erneuern; das schadet nicht.</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>Die Liste der Geräte ist gespeichert. Lesen Sie sie, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>Sie liegt in %1. Prüfen Sie dann den letzten Block des Topics, und klicken Sie noch einmal auf die Schaltfläche.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1, jetzt in Intune</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1, von Apple</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>Jetzt in Intune</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>Von Apple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Noch e&amp;inmal nachsehen</translation>
    </message>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple-MDM-Push-Zertifikat</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Apple-Geräte</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Bitte melden Sie sich an; dafür öffnet sich Ihr Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>Zertifikat und Geräte werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>Sehen Sie sich diesen Mandanten an</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper liest Zertifikat und Geräte; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune hat kein Zertifikat</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>Pushkeeper stellt fest, ob dies eine erste Einrichtung oder eine Rettung ist.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>Eine Einrichtung oder Erneuerung geht dort weiter, wo sie stand.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>Zeit zum Erneuern</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>Derselbe Apple Account, dasselbe Topic. Es dauert etwa 15 Minuten.</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>Jetzt erne&amp;uern</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>Das Zertifikat ist gültig. Sie können es früher erneuern; das schadet nicht.</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>&amp;Vorzeitig erneuern</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune hat keines.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Apple Account</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>Ohne Anmeldung lassen sie sich nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n Gerät, gelesen am %1</numerusform>
            <numerusform>%n Geräte, gelesen am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>Verbleibende Tage: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>noch weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>Nach Plattform</translation>
    </message>
    <message>
        <source>By last check-in</source>
        <translation>Nach letzter Meldung</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>Sie wurden noch nicht gelesen. Das Lesen ändert nichts.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>Ohne Anmeldung lassen sie sich nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), read on %1</source>
        <translation>
            <numerusform>%n Gerät, gelesen am %1</numerusform>
            <numerusform>%n Geräte, gelesen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>Geräte &amp;lesen</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>Die Datei, die Sie von Apple erhalten</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>Anderen O&amp;rdner überwachen&#xa0;…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Oder legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>Warten auf die Datei in %1. Sie wird an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>Sobald Apples Portal geöffnet ist, wird in %1 auf die Datei gewartet.</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>Download-Ordner auswählen</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>Den Ordner %1 gibt es nicht. Beobachten Sie einen anderen, oder wählen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>Finden Sie heraus, ob eine Datei das Zertifikat oder die Signaturanforderung (CSR) ist, die Intune braucht. Nichts verlässt diesen Computer, und private Schlüssel werden nie gelesen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n Datei geprüft</numerusform>
            <numerusform>%n Dateien geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>Die Zwischenablage enthält weder eine Datei noch Text.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>Legen Sie ein Zertifikat oder eine Signaturanforderung (CSR) hier ab oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::InspectionView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Anbieterzertifikat gültig bis</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>Ü&amp;ber Pushkeeper</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>Über Pushkeeper</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>Sorgt dafür, dass das Apple MDM Push-Zertifikat eines Microsoft-Intune-Mandanten gültig bleibt.
Qt %1. Lizenz: Apache-2.0.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>Überblic&amp;k</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Auf&amp;zeichnungen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>D&amp;atei prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>Ma&amp;ndant</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>&amp;Cloud-Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>&amp;Ohne Anmeldung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>Erneuerung &amp;üben</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>Er&amp;ste Einrichtung üben</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Übungsmandant</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>Ein Übungsmandant wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>Cloud-Datei auswählen</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Detail&amp;s kopieren</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Melden Sie sich an mit %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Laden Sie dort hoch: %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation>R&amp;olle übernehmen</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation>Apples Portal: „&amp;Renew“ für mich anklicken</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Apples Portal: „&amp;Create a Certificate“ für mich anklicken</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>&amp;Apples Portal öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>&amp;Intunes Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>&amp;8 Stunden später</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>Einen &amp;Tag später</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>Einen &amp;Monat später</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11 Mo&amp;nate später</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>Übungsmandant. Nichts darin ist echt, und nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>Der Übungsadministrator ist in Apples Portal&#xa0;…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>Der Übungsadministrator hat das Zertifikat heruntergeladen.</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>Der Übungsadministrator konnte das nicht ausführen. Holen Sie zuerst die Signaturanforderung.</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>Im Übungsmandanten ist die Zeit weitergegangen.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>Geräte &amp;erneut zählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>Antworten die Geräte?</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>Der Beleg ist geschrieben. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>Geräte melden sich alle 8 Stunden. Sie müssen nicht warten: Schließen Sie jetzt ab und sehen Sie morgen noch einmal nach.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>&amp;Geräte zählen</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>Die Geräte, die sich gemeldet haben, werden gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Das folgt, sobald Intune das neue Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>Seit dem Hochladen gemeldet</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>Vorher aktiv</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt am</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>Die Aufzeichnungen dieses Mandanten liegen in %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune hat ein Zertifikat mit einem anderen Topic, als die Geräte kennen.</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>Zu dem Topic zurück&amp;kehren, das die Geräte kennen</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>Das neue Topic be&amp;halten: Alle Geräte wurden damit neu registriert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune hat kein Zertifikat, aber dieser Mandant hat vielleicht Geräte; „Create a Certificate“ wäre daher falsch. Lesen Sie das Topic im Verwaltungsprofil eines Geräts ab: Einstellungen &gt; Allgemein &gt; VPN &amp; Geräteverwaltung &gt; das Profil &gt; Mehr Details &gt; Topic.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Top&amp;ic</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>Ein neues Topic trennt jedes Apple-Gerät des Mandanten: Jedes muss neu registriert werden. Tun Sie das nur, wenn Apples Support den Apple Account nicht zurückgeben kann. Die Liste der Geräte liegt als reenrolment-plan.csv im Ordner des Mandanten.</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>&amp;Letzter Block des alten Topics, von Hand eingetippt</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>Der Apple Account ist endgültig verloren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>Erste Einrichtung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>Zurück zum früheren Topic</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>Neues Topic beibehalten</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>Anderer Apple Account</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Topic</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>In Intune, Beleg steht aus</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>Neue Seriennummer</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Einrichtungen und Erneuerungen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>Datei &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Sie liegen in %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>Keine: Sie tippen ein, was Intune zeigt</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>Client-ID zum Beobachten</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>Client-ID zum Erneuern</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShareBar</name>
    <message>
        <source>Devices by their last check-in</source>
        <translation>Geräte nach ihrer letzten Meldung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShownForm</name>
    <message>
        <source>&amp;Apple ID</source>
        <translation>A&amp;pple-ID</translation>
    </message>
    <message>
        <source>S&amp;ubject ID</source>
        <translation>Sub&amp;ject ID</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>Serien&amp;nummer</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>Abla&amp;uf</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>Ich habe die Warnungen &amp;gelesen</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>In Apples Portal</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>Tippen Sie dann ein, was die Seite zeigt:</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>Das Zertifikat abholen</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>In Intune hochladen</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>In Intune einspielen</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>Laden Sie es in Apples Portal herunter. Es wird mit dem Stand in Intune verglichen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>Sie laden die Datei auf Intunes Seite hoch. Pushkeeper vergleicht, was die Seite danach zeigt.</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper lädt das Zertifikat einmal hoch und sieht dann nach, ob Intune es zeigt.</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Noch e&amp;inmal nachsehen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>In Intune erset&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>In Intune &amp;hochladen</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Die Datei wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Es wird gewartet, bis Intune das neue Zertifikat zeigt …</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Das Zertifikat wird in Intune hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>Geben Sie auf Intunes Seite (Geräte &gt; Registrierung &gt; Apple &gt; Apple MDM-Push-Zertifikat) die Apple-ID %1 ein, wählen Sie die Datei aus, die Sie von Apple erhalten haben, und klicken Sie auf „Hochladen“. Die Seite muss danach zeigen: „Subject ID“ %2, Seriennummer %3, Ablauf %4.</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>Intune hat dieses Zertifikat bereits.</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>Wenn Sie in Apples Portal gerade auf „Renew“ geklickt haben, laden Sie dort die neue Datei herunter.</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>Es wurde nichts an Intune gesendet. Was dagegen spricht, steht unten.</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>Diese Datei darf nicht in Intune hochgeladen werden.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>Intune zeigt das neue Zertifikat noch nicht an.</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>Bitte sehen Sie in einigen Minuten noch einmal nach; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>Intune zeigt ein anderes Zertifikat als das hochgeladene an.</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>Vielleicht arbeitet gerade noch jemand daran. Fragen Sie in Ihrem Team nach und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>Das Apple-MDM-Push-Zertifikat gültig halten</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper richtet es ein, erneuert es jedes Jahr, ohne ein Gerät zu verlieren, und weist nach, dass die Geräte weiter antworten.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>Ein Übungsmandant auf diesem Computer, mit Intune, Apples Portal und Geräten. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>Open a tenant</source>
        <translation>Einen Mandanten öffnen</translation>
    </message>
    <message>
        <source>With the cloud file that your Entra admin gave you.</source>
        <translation>Mit der Cloud-Datei, die Sie von Ihrem Entra-Administrator erhalten haben.</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>Für den Fall, dass die Einwilligung Tage dauert und das Zertifikat morgen abläuft: Sie tippen ein, was Intunes Seite zeigt.</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne Anmeldung fortfahren</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>Finden Sie heraus, ob eine Datei das Zertifikat oder die Signaturanforderung (CSR) ist, die Intune braucht.</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>&amp;Prüfen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Bitte melden Sie sich an; dafür öffnet sich Ihr Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>&amp;Ohne Anmeldung fortfahren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>Wie gewünscht beendet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>Schritt %1 von %2: %3 – %4</translation>
    </message>
</context>
</TS>
