<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>Für Ihren Entra-Administrator</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>Sie werden gebeten, Pushkeeper im Mandanten %1 zu registrieren.</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 bittet Sie, Pushkeeper im Mandanten %2 zu registrieren.</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper kümmert sich um das Apple-MDM-Push-Zertifikat von Intune. Wenn dieses Zertifikat abläuft, erreicht kein Befehl mehr ein iPhone, iPad oder einen Mac; wenn es durch ein falsches ersetzt wird, muss jedes Gerät neu registriert werden. Pushkeeper erneuert es jedes Jahr und beobachtet es in der Zwischenzeit.</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>Es läuft auf den Computern der unten genannten Personen und hat keinen eigenen Server: Was es liest, geht von Microsoft Graph zu diesen Computern. Es arbeitet nur mit den Berechtigungen unten und nur im Rahmen der Rollen der angemeldeten Person.</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>Liest nur. Wird jeden Tag verwendet; die Anmeldung bleibt im Schlüsselbund des Computers.</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>Schreibt. Wird einmal im Jahr verwendet; die Anmeldung bleibt nur im Arbeitsspeicher und endet mit der Erneuerung.</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>Liest nur, ohne angemeldete Person, mit einem Zertifikat. Dieses Paket enthält dessen öffentlichen Teil; der Schlüssel bleibt auf dem Computer, der beobachtet.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Worum gebeten wird</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>Getrennte Registrierungen, damit das, was jeden Tag beobachtet, nichts ändern kann:</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Ihre Grenzen</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer es verwenden darf</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>Eine Zuweisung ist erforderlich, damit sich sonst niemand im Mandanten anmelden kann:</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>Es wurden keine Namen angegeben. Bitte weisen Sie die Personen zu, die das Zertifikat erneuern sollen.</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>Welche Rolle Sie brauchen</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>Ein Cloudanwendungsadministrator oder Anwendungsadministrator kann all das tun. Ein Intune-Administrator kann es nicht.</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>Eine Ausnahme: Die Einwilligung für %1 braucht einen Administrator für privilegierte Rollen, weil dort niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>Der eine Weg: ein Skript</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>Beide Skripts tun dasselbe. Sie sind reiner Text, zeigen, was sie tun werden, fragen vorher und dürfen jederzeit erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation>Windows: Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation>Azure Cloud Shell, macOS, Linux: Azure CLI</translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation>Öffnen Sie %1 und gehen Sie zu %2.</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>Geben Sie den Namen %1 ein, wählen Sie „%2“ und klicken Sie auf „Registrieren“. Notieren Sie die „Anwendungs-ID (Client)“.</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>Gehen Sie zu %1 und laden Sie pushkeeper-unattended.cer hoch.</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>Gehen Sie zu %1 und geben Sie http://localhost als Umleitungs-URI ein. Lassen Sie „Öffentliche Clientflows zulassen“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>Gehen Sie zu %1 und haken Sie an, was in der Tabelle von %2 steht. Entfernen Sie User.Read, das Entra von selbst hinzufügt.</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>Klicken Sie auf „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>Gehen Sie zu %1, öffnen Sie %2 und setzen Sie unter „Eigenschaften“ die Option „Zuweisung erforderlich?“ auf „Ja“. Fügen Sie unter „Benutzer und Gruppen“ die oben genannten Personen hinzu.</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>Der andere Weg: von Hand</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>Wenn jemand anderes einwilligen muss</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>Die Skripts erteilen die Einwilligung selbst, wenn Ihre Rolle das erlaubt. Sonst fragen diese Seiten danach; die Skripts geben sie mit eingesetzter Client-ID aus. Von Hand setzen Sie die Client-ID der Registrierung dort ein, wo CLIENT-ID steht.</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>Danach meldet der Browser vielleicht, dass er localhost nicht öffnen kann. Das ist in Ordnung: Die Einwilligung ist erteilt, wenn die Adresse dann admin_consent=True enthält.</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>Für jeden Kunden</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>Ein Administrator des Kunden öffnet diese Seiten einmal und meldet sich dort an. Danach wird unter „Unternehmensanwendungen“ die Zuweisung verlangt, und die Personen werden benannt.</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Was zurückzusenden ist</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>Bitte senden Sie die Datei connection.pushkeeper, die das Skript geschrieben hat. Wenn Sie es von Hand gemacht haben, senden Sie diesen Text mit Ihren IDs darin. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>So entfernen Sie es später</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>Löschen Sie unter „App-Registrierungen“ die oben genannten Registrierungen. Anmeldungen, Einwilligung und Zuweisungen enden damit.</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>Um es anzuhalten, öffnen Sie jede davon unter „Unternehmensanwendungen“ &gt; „Eigenschaften“ und setzen Sie „Aktiviert für die Benutzeranmeldung?“ auf „Nein“.</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>Das Push-Zertifikat, Intune und die Geräte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>Dieses Paket enthält kein Geheimnis: kein Kennwort, kein Token, keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>Anmelden mit einem Code</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>Es wird angefordert, weil es Computer ohne Browser gibt, und braucht „Öffentliche Clientflows zulassen“. Das Risiko: Wer sich überreden lässt, den Code eines Fremden einzugeben, meldet diesen Fremden an. Microsoft empfiehlt, es zu sperren, wo niemand es braucht; setzen Sie es dann auf „Nein“.</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>Gehen Sie zu %1 und geben Sie http://localhost als Umleitungs-URI ein. Setzen Sie „Öffentliche Clientflows zulassen“ auf „Ja“, für das Anmelden mit einem Code.</translation>
    </message>
</context>
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
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln Apple-Gerät</numerusform>
            <numerusform>%Ln Apple-Geräte</numerusform>
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
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Mandanten-ID: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud: %1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>Dort kann sich noch niemand anmelden: Der Mandant hat keine Registrierung für Pushkeeper. „pushkeeperctl auth package“ erstellt das Paket, das Ihr Entra-Administrator braucht.</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>Als Nächstes: pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>Mandanten verbinden, an- und abmelden und Anmeldedaten aufbewahren.</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>Einen Mandanten verbinden.</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>Eine Domäne, die ID des Mandanten oder die Adresse einer Person dort.</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>Die Verbindungsdatei, die Sie von Ihrem Entra-Administrator erhalten haben.</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Eine Cloud, die Pushkeeper nicht mitbringt, mit dem Mandanten darin.</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>Wie Sie den Mandanten nennen.</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>Client-ID der Registrierung zum Beobachten.</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>Client-ID der Registrierung zum Erneuern.</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>Die Registrierungen dieses verbundenen Mandanten verwenden, wie es Partner für ihre Kunden tun.</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>Microsofts eigene Client-ID verwenden, die viele Tools gemeinsam nutzen. Dabei wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>Warnung: Was der Mandant Microsofts eigener Client-ID erlaubt, erlaubt er jedem Tool, das sie verwendet. Probieren Sie es damit aus und registrieren Sie dann Pushkeeper.</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>Geben Sie einen Mandanten an, oder mit --file eine Verbindungsdatei.</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>Zum Beobachten anmelden.</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>Angemeldet als %1 im Mandanten %2.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>Die Anmeldung konnte nicht aufbewahrt werden und endet mit diesem Befehl.</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>Alle Anmeldedaten eines Mandanten entfernen.</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Abgemeldet. Der Schlüsselbund wurde noch einmal gelesen: Von diesem Mandanten ist nichts mehr darin.</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>Einen Schlüssel zum Beobachten ohne angemeldete Person erstellen und das öffentliche Zertifikat dazu schreiben.</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>Wohin das öffentliche Zertifikat für Ihren Entra-Administrator geschrieben wird.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Wofür: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Wer das kann: %1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>Herausfinden, was einem Mandanten noch fehlt. Ändert nichts.</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>Zuerst anmelden, wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>Das Paket für Ihren Entra-Administrator erstellen, zum Weiterleiten.</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>Ein verbundener Mandant oder eine Domäne oder ID eines Mandanten, der noch nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>Wohin das Paket geschrieben wird.</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>Anmeldename einer Person, die Pushkeeper verwenden soll; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>Öffentliches Zertifikat zum Beobachten ohne angemeldete Person.</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>Auch um die Berechtigung bitten, Geräte zu einer Meldung aufzufordern.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>Auch um das Lesen des Überwachungsprotokolls von Intune bitten.</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>Auch um das Lesen der anderen Apple-Token bitten.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>Auch um das Lesen der Rollen von Intune bitten.</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>Für Partner: Die Registrierungen dienen den Mandanten von Kunden.</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>Öffnen Sie diese Seite in einem beliebigen Browser und geben Sie den Code %1 ein:</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>Richtlinien sperren diesen Weg oft; melden Sie sich dann mit dem Browser dieses Computers an.</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>Zeigen, wer angemeldet ist, bei einem Mandanten oder bei allen.</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Nur dieser Mandant.</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>Bei Entra nachfragen, ob Anmeldung und Einwilligung noch gelten.</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>Der Mandant, mit ID, Domäne oder Name; nicht nötig, wenn nur einer verbunden ist.</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>Mit einem Code in einem beliebigen Browser anmelden; Richtlinien sperren das oft.</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>Ohne den Schlüsselbund arbeiten: Die Anmeldung endet mit diesem Befehl.</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Der Proxy hat diesen Benutzernamen und dieses Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>Der Proxy %1 fragt, wer Sie sind, bevor er dieses Programm durchlässt. Das ist der Proxy Ihrer Firma, nicht Microsoft.</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Benutzername: </translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>Kennwort (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>Einen neuen Schlüssel erstellen, obwohl es einen gibt, der dann verloren ist.</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>Für diesen Mandanten gibt es schon einen Schlüssel. Mit --replace tritt ein neuer an seine Stelle und dient, sobald Ihr Entra-Administrator sein Zertifikat hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund. Geben Sie %1 Ihrem Entra-Administrator; er fügt es der Registrierung zum Beobachten ohne angemeldete Person hinzu. Bis Sie den Mandanten mit der Verbindungsdatei verbinden, die zurückkommt, bleibt die Anmeldung, wie sie ist.</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>Auch das Anmelden mit einem Code in einem beliebigen Browser anfordern, für Computer ohne Browser.</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>Nur Geräte mit all diesen Wörtern in Name, Modell, Seriennummer oder Plattform.</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>Nur Geräte, über deren letzte Meldung dies gilt: alive, late, stale, silent, never oder as-designed; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>Nur Geräte dieser Plattform: iOS, iPadOS, macOS, tvOS oder visionOS; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>Die Geräte in diese neue Datei schreiben, als Tabelle für die Tabellenkalkulation; &apos;-&apos; für die Ausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln Gerät in %1 geschrieben</numerusform>
            <numerusform>%Ln Geräte in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>Zeigen, wie lange das Push-Zertifikat gilt, ob die Geräte beim letzten Lesen geantwortet haben und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>Nichts abfragen; zeigen, was in den Aufzeichnungen steht. Dafür ist keine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>den Mandanten ansehen: pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>herausfinden, ob dies eine erste Einrichtung oder eine Rettung ist: pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>die begonnene Einrichtung oder Erneuerung fortsetzen: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>erneuern, mit demselben Apple Account und demselben Topic: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>In den Aufzeichnungen steht kein Apple-MDM-Push-Zertifikat.</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>Mit Pushkeeper hochgeladen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>noch nicht gelesen: pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Letztes Hochladen</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>Letzte erfolgreiche Prüfung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>Sie können die Geräte in Intune selbst auffordern und die Antworten hier beobachten:</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>Führen Sie dies dann mit --no-request erneut aus.</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>Geräte auffordern, sich jetzt zu melden, und sehen, welche es tun.</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>Wie viele Minuten auf Antworten gewartet wird.</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>Nichts senden: Sie fordern die Geräte in Intune auf, die Antworten werden hier beobachtet.</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>Einen unterbrochenen Test verwerfen und einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>Exitcode: 0 alle Geräte haben geantwortet, 1 einige nicht, 3 es fehlt die Angabe, welche Geräte aufgefordert werden, 4 Anmeldung oder Berechtigung nötig, 5 Dienst oder Netz, 6 abgebrochen, 64 falscher Aufruf. Ein unterbrochener Test geht mit dem nächsten Aufruf weiter; kein Gerät wird zweimal aufgefordert.</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>So viele Geräte, zufällig ausgewählt.</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>Nur Geräte dieses Systems.</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>Jedes Gerät, das antworten kann.</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>Diese Geräte, nach ihren IDs in Intune.</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>Welche Geräte sollen aufgefordert werden? Geben Sie sie mit --sample, --platform, --all oder --device an.</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>Drücken Sie die Eingabetaste, sobald Sie in Intune geklickt haben:</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>Der Synchronisierungstest vom %1 geht weiter; --restart beginnt einen neuen.</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · nächste Prüfung um %2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>Keine Antwort von:</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>Jedes Gerät neu lesen, nicht nur die, die sich seither gemeldet haben.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>Zeigen, weitergeben oder vergessen, was dieser Computer von einem Mandanten aufbewahrt.</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>Zeigen, was von einem Mandanten aufbewahrt wird, wofür und wie lange.</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>Dieser Computer bewahrt vom Mandanten %1 auf:</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>Benutzer von Geräten werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>Alles, was von einem Mandanten aufbewahrt wird, in eine neue Datei schreiben, außer Anmeldedaten.</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>Die neue Datei, als JSON; „-“ für die Ausgabe.</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>In %1 geschrieben. Darin stehen Geräte und Konten: Bewahren Sie die Datei dort auf, wo andere sie nicht lesen können.</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>Vergessen, was von einem Mandanten aufbewahrt wird, auch Anmeldedaten.</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>Nur, was Geräte unterscheidet; der Mandant bleibt.</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>Wirklich tun; ohne dies wird es nur gesagt.</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>Damit würden die letzte Abfrage der Geräte, die Vergleichsstände und der Synchronisierungstest vergessen. Ein noch nicht festes Urteil über einen Upload bliebe, wie es ist.</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>Damit würden Sie abgemeldet, und der Mandant mit Akte, Zertifikaten und Verlängerungen würde vergessen. Die nächste Verlängerung wüsste nicht, welches Topic sie behalten muss. Exportieren Sie zuerst: pushkeeperctl data export.</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>Eine Einrichtung oder Verlängerung läuft. Sie müsste neu beginnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>Nichts wurde geändert. Um es zu tun, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>Vergessen. Die nächste Abfrage der Geräte beginnt von vorn.</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>Vergessen. Nur das Journal sagt noch, was wann getan wurde, ohne Geräte und deren Benutzer.</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>ich erneuere mit Pushkeeper unser Apple-MDM-Push-Zertifikat in Intune. Dem Programm fehlen Berechtigungen, die ich nicht erteilen kann:</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>Dieser Link erteilt sie für unseren Mandanten; Microsofts Seite führt vorher jede einzelne auf:</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Wer das kann: %1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>Seit 7 Tagen still</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Seit 90 Tagen still</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>In Toleranzperiode</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation>Wartet auf das Abkoppeln</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>Abkoppeln fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>Wartet auf das Zurücksetzen</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>Zurücksetzen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>Wartet auf das Löschen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgekoppelt</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>Zurücksetzen abgebrochen</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>Abkoppeln abgebrochen</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>Nur ermittelt</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>Es antwortet: Seine letzte Meldung ist weniger als 24 Stunden alt. Nichts zu tun.</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>Seine üblichen Meldungen, etwa alle 8 Stunden, sind ausgeblieben. Vielleicht ist es ausgeschaltet oder ohne Netzwerk; sehen Sie morgen noch einmal nach.</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>Es ist seit mehr als 7 Tagen still. Schalten Sie es dort ein, wo es ein Netzwerk hat, und lesen Sie die Geräte erneut. Wenn viele auf einmal verstummt sind, sehen Sie sich das Push-Zertifikat an.</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>Es ist seit mehr als 90 Tagen still und sagt nichts über das Zertifikat aus. Wenn es verloren oder außer Gebrauch ist, koppeln Sie es in Intune ab.</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>Es hat sich noch nie gemeldet: Seine Registrierung wurde nicht abgeschlossen. Registrieren Sie es erneut oder löschen Sie es in Intune.</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>Es ist keine Meldung zu erwarten: Es wurde abgekoppelt, zurückgesetzt oder gelöscht, oder es ist nur ermittelt. Nichts zu tun.</translation>
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
    <message>
        <source>silent for more than 90 days</source>
        <translation>seit mehr als 90 Tagen still</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>keine Meldung erwartet</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>Geräte werden gelesen: %1 …</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>Geräte werden gelesen: %1 von %2, %3 in der Sekunde, noch %4 …</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Melden Sie sich erneut an und folgen Sie den Schritten im Browser.</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>Melden Sie sich auf einem Computer an, den die Organisation verwaltet, mit einem Browser, der mit Ihrem Geschäftskonto angemeldet ist (Edge, oder Chrome und Firefox mit eingeschaltetem einmaligem Anmelden). Oder bitten Sie Ihren Entra-Administrator um eine Ausnahme.</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>Die Anmeldung mit einem Code kann nicht nachweisen, für welches Gerät sie gilt. Melden Sie sich stattdessen mit dem Browser eines verwalteten Computers an.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Ein zweiter Faktor ist nötig</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>Die Organisation möchte, dass die Anmeldung mit einem zweiten Faktor bestätigt wird, etwa mit einer Authenticator-App, oder dass ein solcher eingerichtet wird.</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>Eine weitere Bestätigung ist nötig</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>Die Organisation lässt Anmeldungen von einem Dienst außerhalb von Microsoft Entra bestätigen.</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>Die Anmeldung braucht Ihre Bestätigung</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>Entra kann sie nicht ohne Sie erneuern: Am Konto oder an einer Richtlinie hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>Zuerst ist etwas anderes zu tun</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra verlangt einen Schritt außerhalb dieses Programms. Die Seite von Entra nennt ihn.</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>Melden Sie sich erneut an, tun Sie, was die Seite sagt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>Entra lässt diese Anmeldung zurzeit nicht zu</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>Hier lässt es sich nicht lösen, aber die Seite von Entra erklärt den Grund.</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>Melden Sie sich erneut an, um den Grund zu lesen. Wenn eine Richtlinie genannt wird, zeigen Sie das Ihrem Entra-Administrator.</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>Ein Administrator muss dieses Programm genehmigen</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>Der Mandant hat diesem Programm die Berechtigungen, um die es bittet, noch nicht erteilt. Die meisten Konten können sie nicht erteilen, auch Administratoren von Intune nicht.</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>Leiten Sie das Paket für den Entra-Administrator weiter; er erteilt die Administratoreinwilligung. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>Sie wurde auf der Seite von Entra abgebrochen, oder die Berechtigungen wurden dort nicht akzeptiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>Melden Sie sich erneut an, wenn Sie bereit sind, oder bitten Sie Ihren Entra-Administrator, die Berechtigungen für alle zu genehmigen.</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>Eine Richtlinie der Organisation erlaubt diese Anmeldung nicht</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>Der bedingte Zugriff oder die Sicherheitsstandards des Mandanten verlangen etwas, das diese Anmeldung nicht hat: zum Beispiel ein anderes Netzwerk, ein anderes Gerät oder eine andere Art der Anmeldung. Dieselbe Anmeldung wird wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>Fragen Sie Ihren Entra-Administrator, welche Richtlinie es war: Die Anmeldeprotokolle von Entra nennen sie. Die Details hier helfen, den Eintrag zu finden.</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>Richtlinien sperren die Anmeldung mit einem Code oft. Melden Sie sich stattdessen mit dem Browser an, oder fragen Sie Ihren Entra-Administrator, welche Richtlinie es war.</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>Ein verwaltetes Gerät ist nötig</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>Die Organisation verlangt ein verwaltetes (konformes) Gerät und einen Browser mit einmaligem Anmelden.</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>Ein eingebundenes Gerät ist nötig</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>Die Organisation verlangt ein Gerät, das in Microsoft Entra bei ihr eingebunden ist, und einen Browser mit einmaligem Anmelden, der das nachweisen kann.</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>Nur genehmigte Apps dürfen sich anmelden</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>Eine Richtlinie der Organisation verlangt eine genehmigte App mit dem App-Schutz von Intune. Das kann dieses Programm nicht sein.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, dieses Programm von der Richtlinie auszunehmen.</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>Das Konto ist diesem Programm nicht zugewiesen</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>In Entra verlangt die Unternehmensanwendung dieses Programms eine Zuweisung, und dieses Konto steht nicht auf ihrer Liste.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, das Konto zuzuweisen, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra kennt diese Registrierung nicht</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>In diesem Mandanten und in dieser Cloud gibt es keine aktive Registrierung mit dieser Client-ID. Vielleicht enthält die ID einen Tippfehler, oder die Registrierung wurde gelöscht oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>Vergleichen Sie Client-ID, Mandant und Cloud mit der Registrierung in Entra, oder bitten Sie Ihren Entra-Administrator darum.</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>Die Registrierung ist nicht für ein Desktopprogramm eingerichtet</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra verlangt ein Geheimnis, das ein Desktopprogramm nicht hat: Öffentliche Clientflows sind ausgeschaltet, oder die Umleitungsadresse ist als „Web“ registriert.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, die Registrierung unter „Authentifizierung“ zu öffnen, http://localhost unter „Mobilgerät- und Desktopanwendungen“ zu registrieren und „Öffentliche Clientflows zulassen“ auf „Ja“ zu setzen, falls Sie sich mit einem Code anmelden.</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>Die Umleitungsadresse ist nicht registriert</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra sendet seine Antwort nur an registrierte Adressen. Die dieses Programms fehlt, oder sie ist als anderer Typ registriert.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, die Registrierung unter „Authentifizierung“ zu öffnen, http://localhost unter „Mobilgerät- und Desktopanwendungen“ zu registrieren und es aus „Web“ und „Single-Page-Webanwendung“ zu entfernen.</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>Diese Registrierung nimmt kein Zertifikat an</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>Sie ist als öffentlicher Client eingerichtet, und ein solcher Client darf keine Anmeldedaten verwenden.</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>Verwenden Sie eine zweite Registrierung zum unbeaufsichtigten Beobachten, oder bitten Sie Ihren Entra-Administrator, „Öffentliche Clientflows zulassen“ auf „Nein“ zu setzen.</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>Die Anmeldung muss den Mandanten nennen</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>Diese Registrierung gilt nur für die Konten eines Mandanten, und es wurde keiner genannt.</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>Geben Sie die ID oder eine Domäne des Mandanten ein und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>Diese Client-ID gehört Microsoft</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft lässt seinen eigenen Programmen nur ausgewählte Berechtigungen, und die hier benötigten gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>Lassen Sie in Entra eine eigene Registrierung erstellen und geben Sie deren Client-ID ein.</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>Der Mandant wurde nicht gefunden</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>In dieser Cloud gibt es keinen Mandanten mit dieser ID oder Domäne. Vielleicht enthält die Angabe einen Tippfehler, oder der Mandant liegt in einer anderen Cloud.</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>Prüfen Sie die ID oder Domäne des Mandanten und die Cloud.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>Der Mandant liegt in einer anderen Cloud</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>Er meldet sich bei einer anderen Cloud von Microsoft an als der hier gewählten.</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>Wählen Sie die Cloud des Mandanten und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>Ein anderes Konto ist nötig</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>Das Konto gehört nicht zu diesem Mandanten, oder mehrere Konten sind angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>Melden Sie sich erneut an und wählen Sie ein Konto dieses Mandanten.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>Entra sperrt ein Konto für eine Weile nach vielen Versuchen, oder wenn sie von einer ungewöhnlichen Adresse kommen.</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>Warten Sie einige Minuten oder fragen Sie Ihren Entra-Administrator. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Das Kennwort ist abgelaufen</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>Es muss geändert werden, bevor es mit diesem Konto weitergeht.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>Melden Sie sich erneut an und wählen Sie im Browser ein neues Kennwort.</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>Das Konto ist ausgeschaltet</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Ein Administrator hat dieses Konto deaktiviert.</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>Melden Sie sich mit einem anderen Konto an, oder bitten Sie Ihren Entra-Administrator, es zu aktivieren.</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>Benutzername oder Kennwort wurden nicht akzeptiert</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>Entra kennt sie nicht zusammen.</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>Melden Sie sich erneut an. Die Seite von Entra hilft auch bei einem vergessenen Kennwort.</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>Die frühere Anmeldung wurde widerrufen</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>Das Kennwort wurde geändert, oder jemand hat alle Sitzungen dieses Kontos beendet.</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Das Kennwort wurde geändert</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>Die frühere Anmeldung endete mit dem alten Kennwort.</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>Es ist Zeit, sich erneut anzumelden</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>Eine Richtlinie der Organisation (Anmeldehäufigkeit) verlangt es in regelmäßigen Abständen.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>Die frühere Anmeldung ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>Entra akzeptiert nicht mehr, was davon aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>Die Anmeldung wurde unterbrochen</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>Ihr Code war schon verwendet worden, wie es bei einer abgebrochenen Verbindung vorkommt.</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>Der Code für die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>Er wurde nicht rechtzeitig verwendet. Ein solcher Code gilt nur wenige Minuten.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Starten Sie die Anmeldung erneut, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra kennt den Code dieser Anmeldung nicht</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>Der angezeigte Code gehört zu keiner Anmeldung, die wartet.</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>Die frühere Anmeldung gehört zu einer anderen Registrierung</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>Sie erfolgte mit einer anderen Client-ID als der jetzt eingestellten.</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>Der Zugriff auf diesen Mandanten ist eingeschränkt</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>Eine Mandanteneinschränkung des Netzwerks oder eine Richtlinie für den mandantenübergreifenden Zugriff schließt dieses Konto aus.</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>Bitten Sie Ihr Netzwerkteam oder Ihren Entra-Administrator, diesen Mandanten zuzulassen.</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>Dem Mandanten fehlt ein Dienst</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>Er hat kein Abonnement für einen Dienst, der hier gebraucht wird, höchstwahrscheinlich Microsoft Intune.</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>Prüfen Sie, ob es der richtige Mandant ist und ob er eine Intune-Lizenz hat.</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra hat wiederholte Anfragen gestoppt</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>Dieses Programm hat dasselbe zu oft gefragt; das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut. Wenn es wieder geschieht, kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>Ein Fehler dieses Programms bei der Anmeldung</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>Es hat sich nicht so ausgewiesen, wie Entra es erwartet. Das liegt nicht an etwas, das Sie getan haben.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>Melden Sie sich erneut an. Wenn es wieder geschieht, kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>Die Anmeldedaten wurden nicht akzeptiert</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>Das Zertifikat zum unbeaufsichtigten Beobachten ist bei dieser Client-ID nicht registriert, oder es ist dort nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, die .cer-Datei des Zertifikats bei der Registrierung unter „Zertifikate &amp; Geheimnisse“ hochzuladen.</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>Die Anmeldedaten sind abgelaufen</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>Entra akzeptiert nicht mehr, womit sich das unbeaufsichtigte Beobachten anmeldet.</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>Erstellen Sie hier ein neues Zertifikat und bitten Sie Ihren Entra-Administrator, dessen .cer-Datei bei der Registrierung unter „Zertifikate &amp; Geheimnisse“ hochzuladen.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>Die Anmeldung trug eine Zeit, die Entra zu früh oder zu spät findet, und wurde daher abgelehnt.</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>Diese Registrierung darf etwas ändern</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>Das unbeaufsichtigte Beobachten liest nur, damit niemand sein Zertifikat missbrauchen kann; eine Rolle dieser Registrierung lässt es aber schreiben.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>Bitten Sie Ihren Entra-Administrator, diese Rolle von der Registrierung zu entfernen, oder verwenden Sie eine andere, die nur lesen darf.</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>Entra kann gerade nicht antworten</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>Der Anmeldedienst ist ausgelastet oder hat eine Störung. Das geht von selbst vorüber.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>Sie wurde nicht rechtzeitig verwendet: Eine neue muss innerhalb weniger Minuten aufgegriffen werden, eine gespeicherte endet nach 90 Tagen ohne Verwendung.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>Der Browser ist nicht innerhalb der Zeit, die eine Anmeldung dauern darf, von der Anmeldeseite zurückgekehrt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>Melden Sie sich erneut an und bleiben Sie im Browser, bis er sagt, dass Sie angemeldet sind. Wo das nicht geht, melden Sie sich mit einem Code an.</translation>
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
    <message>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>Es kam eine Webseite, wo der Dienst hätte antworten sollen. Oft ist das die Anmeldeseite eines Gastnetzwerks oder ein Proxy, der die Adresse sperrt.</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>Öffnen Sie in Ihrem Browser eine beliebige Webseite und melden Sie sich dort beim Netzwerk an, oder bitten Sie Ihr Netzwerkteam, diesen Host durchzulassen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>Ein Konto eines anderen Mandanten</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>Das Konto, das sich angemeldet hat, gehört zu einem anderen Mandanten als dem hier geöffneten. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>Melden Sie sich erneut an und wählen Sie ein Konto dieses Mandanten. Ein privates Fenster des Browsers oder ein anderer Browser fragt neu nach dem Konto.</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>Er hat in kurzer Zeit viele Anfragen erhalten oder ist für einen Moment gestört. Beides geht von selbst vorüber.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>Der Server konnte seine Identität nicht nachweisen, deshalb wurde nichts gesendet. Oft prüft das Firmennetz den Datenverkehr, und dieser Computer kennt das Stammzertifikat der Firma nicht.</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, das Stammzertifikat der Firma im Zertifikatspeicher dieses Systems zu installieren oder diesen Host von der Prüfung auszunehmen. Prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>Der Proxy Ihrer Firma verlangt einen Benutzernamen und ein Kennwort. Er hat noch nichts von diesem Programm durchgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Minute und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %n Minuten und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Das ist hier nicht verwendbar</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>Es hat nicht die Form, die gebraucht wird, oder steht für nichts Bekanntes.</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>Vergleichen Sie es mit dem Beispiel beim Feld oder in der Hilfe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>Versuchen Sie es in einer Minute erneut und geben Sie beides ein, wenn Sie gefragt werden. Wo niemand gefragt werden kann, tragen Sie es in die Proxyeinstellungen dieses Systems ein oder in die Variable https_proxy in der Form http://user:password@host:port.</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune listet weniger Geräte auf, als es zählt</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>Vielleicht fehlt ein Teil der Liste, deshalb bleibt der letzte vollständig gelesene Stand erhalten.</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>Lesen Sie die Geräte erneut. Wenn die Zahlen gleich bleiben, wird die Liste so übernommen, wie sie ist.</translation>
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
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>Es dauert etwa zehn Minuten, als Cloudanwendungsadministrator oder Anwendungsadministrator.</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>Es dauert etwa zehn Minuten, als Cloudanwendungsadministrator; eine Einwilligung braucht einen Administrator für privilegierte Rollen.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>unser Apple-MDM-Push-Zertifikat in Intune muss jedes Jahr erneuert werden. Dafür verwende ich Pushkeeper, und es muss im Mandanten %1 registriert werden.</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>Die angehängte ZIP-Datei enthält alles dafür: eine Seite, die jede Berechtigung erklärt, und ein Skript für PowerShell oder Azure CLI. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>Bitte senden Sie mir danach die Datei connection.pushkeeper. Vielen Dank!</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>Bitte Pushkeeper in %1 registrieren</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>Erneuern Sie sofort: Microsoft dokumentiert %1 Tage Nachfrist nach dem Ablauf, Apple sagt nichts zu. Davon verbleibende Tage: %2. Erstellen Sie kein neues Zertifikat, solange „Renew“ angeboten wird.</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Die %1 Tage Nachfrist, die Microsoft dokumentiert, sind vorbei. Vielleicht wird „Renew“ noch angeboten: Versuchen Sie es zuerst damit, und erstellen Sie kein neues Zertifikat, solange es angeboten wird.</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>bis Sie den Mandanten vergessen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>wie der Mandant erreicht wird: Mandanten-ID, Cloud, Client-IDs</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>Mandantenakte</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>Topic, Apple Account und wer Zugriff darauf hat, für die nächste Verlängerung</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>Push-Zertifikate</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>öffentliche Zertifikate, die gesehen wurden, um nächstes Mal das richtige zu erkennen</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>Signaturanforderungen</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>öffentlich, um zu erkennen, welches Zertifikat zu welcher Anforderung gehört</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Einrichtungen und Verlängerungen</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>wie weit jede kam, wer es tat und was die Geräte in Zahlen sagten</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journaleinträge</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>was wann getan wurde; kein Gerät und kein Gerätebenutzer</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>dauerhaft: ohne sie ließe sich das Journal nicht prüfen</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>Geräte der letzten Abfrage</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>die Geräteliste; private Geräte ohne Name und Seriennummer</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>bis zur nächsten Abfrage</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>die Geräteliste; alle ohne Name und Seriennummer</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>Geräte in Vergleichsständen</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>Geräte-IDs und Meldungen vor einem Upload, um ihn zu belegen</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>bis 30 Tage nach dem Urteil</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>Geräte des letzten Synchronisierungstests</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>Geräte-IDs und Meldungen, um zu sehen, welche geantwortet haben</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>bis zum nächsten Synchronisierungstest</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>Anmeldung zum Beobachten</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>im Schlüsselbund; sie kann nur lesen</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>Schlüssel zum unbeaufsichtigten Beobachten</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>Um erneut nachzusehen, ist eine Anmeldung nötig. Der Countdown läuft auch ohne sie weiter.</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>Um erneut nachzusehen, ist eine aktive Rolle in Entra nötig. Der Countdown läuft auch ohne sie weiter.</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>Das letzte Nachsehen ist nicht gelungen. Sehen Sie später noch einmal nach; der Countdown läuft weiter.</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>Das ist lange her, und Änderungen sind vielleicht unbemerkt geblieben. Sehen Sie jetzt noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra antwortet</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>Das Anmelden.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph antwortet</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>Alles, was aus Intune gelesen oder dort geschrieben wird.</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>Apples Portal antwortet</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>Das Signieren des Zertifikats; nur Ihr Browser geht dorthin.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>Das Beurteilen von Datumsangaben und das Anmelden.</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>Jemand ist angemeldet</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>Das Lesen des Zertifikats und der Geräte.</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>Das Programm hat seine Berechtigungen</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>Funktionen, die Sie einzeln einschalten können.</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune antwortet</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Alles, was Pushkeeper im Mandanten tut.</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>Das Push-Zertifikat ist lesbar</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>Den Countdown und den Vergleich eines neuen Zertifikats damit.</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>Die Geräte sind lesbar</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>Den Nachweis, dass sie nach einer Erneuerung verbunden geblieben sind.</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>Die Vereinbarung mit Apple ist erteilt</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>Nur dann gibt Intune eine Signaturanforderung heraus.</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>Ihre Rolle darf das Zertifikat ändern</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>Das Holen der Signaturanforderung und das Hochladen des Zertifikats.</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>Nicht geprüft: Etwas weiter oben muss zuerst funktionieren.</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>Antwortet, über eine sichere Verbindung.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Lesbar.</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>Sie stimmt mit Microsofts Uhr überein.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>Sie geht %n Minute nach.</numerusform>
            <numerusform>Sie geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>Sie geht %n Minute vor.</numerusform>
            <numerusform>Sie geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein. Bis dahin führen Datumsangaben nur zu Warnungen.</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Ein Zertifikat meldet sich an; niemand muss das tun.</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>Die Anmeldung ist gültig.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>Alle sind erteilt.</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>Was nötig ist, ist erteilt. Ausgelassen:</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>Die Registrierung zum Beobachten darf auch schreiben, daher wird ihre Anmeldung nie gespeichert.</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>Bitten Sie Ihren Entra-Administrator um zwei Registrierungen, wie das Paket für den Entra-Administrator sie erstellt.</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>Wenn Sie diese Funktionen möchten, leiten Sie den Link weiter.</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph verlangt eine dieser Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>Leiten Sie den Link weiter, der sie erteilt. Es kann einige Minuten dauern, bis sie gilt; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>Ein Cloudanwendungsadministrator oder Anwendungsadministrator</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>Ein Administrator für privilegierte Rollen</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>Das angemeldete Konto hat in Intune keine Rolle, die das erlaubt, oder die Rolle ist nicht aktiv.</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>Wenn Sie eine solche Rolle in Privileged Identity Management haben, aktivieren Sie sie und versuchen Sie es erneut; es kann bis zu 15 Minuten dauern. Bitten Sie sonst um die Rolle „Intune-Administrator“.</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>Ein Administrator für privilegierte Rollen oder, für Intunes eigene Rollen, ein Intune-Administrator</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>Melden Sie sich erneut an. Wenn das nicht hilft: Hat das Konto eine Rolle in Intune und, falls es vor 2021 erstellt wurde, eine Intune-Lizenz?</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>Antwortet; das Abonnement hat den Status „%1“.</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>Sehen Sie im Microsoft 365 Admin Center nach dem Abonnement.</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune antwortet: Es gibt noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>Sie wird gelesen, wenn eine Einrichtung oder Erneuerung beginnt: Das braucht eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation>Sie ist erteilt.</translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation>Sie ist noch nicht erteilt.</translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation>Die Einrichtung zeigt die Bedingungen und fragt Sie.</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>Vor der Signaturanforderung nicht prüfbar: Intune kennt keine Abfrage, die nichts ändert.</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>Aktivieren Sie Ihre Rolle, bevor Sie beginnen. Wenn Intune ablehnt, ist nichts verloren: Aktivieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Antwortet.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>Lässt eine Person sich anmelden.</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>Sie öffnet keine Daten des Mandanten.</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>Zeigt für das Protokoll, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>Sie zeigt nur die Person, die sich anmeldet.</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>Hält eine Person angemeldet, damit sich niemand für jede Prüfung anmelden muss.</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>Sie erreicht nichts, was die anderen Berechtigungen nicht erreichen, und Sie können sie jederzeit beenden.</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>Liest das Push-Zertifikat und wann sich jedes Apple-Gerät zuletzt gemeldet hat.</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>Sie kann kein Gerät ändern, sperren oder zurücksetzen, und sie kann das Zertifikat nicht ersetzen.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>Liest das Überwachungsprotokoll von Intune, um zu zeigen, wer wann das Zertifikat geändert hat. Microsoft führt das Protokoll unter diesem Namen.</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>Sie kann auch Apps und deren Einstellungen lesen; sie kann keine ändern, zuweisen oder entfernen.</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>Liest, wann die Apple-Token für Apps und für die automatische Registrierung ablaufen.</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>Sie kann kein Token erneuern oder ersetzen, und sie kann keine Einstellung von Intune ändern.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>Liest die Rollen von Intune, um vor einer Erneuerung zu sagen, ob die Rolle der Person ausreicht.</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>Sie kann keine Rolle vergeben, ändern oder entziehen.</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>Holt die Signaturanforderung, hält die Vereinbarung mit Apple fest und lädt das neue Push-Zertifikat hoch. Microsoft bietet dafür nichts Kleineres an.</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>Sie erreicht auch andere Registrierungseinstellungen, die Pushkeeper unverändert lässt. Sie kann nicht auf ein Gerät einwirken, und sie lässt niemanden mehr tun, als die eigene Rolle in Intune erlaubt.</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>Fordert Geräte auf, sich zu melden, um nach einer Erneuerung nachzuweisen, dass sie weiter antworten. Pushkeeper verwendet sie für nichts anderes.</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>Microsoft lässt sie auch Geräte zurücksetzen oder sperren, wenn die Rolle der Person das erlaubt; Pushkeeper hat keinen solchen Aufruf. Lassen Sie sie weg, wenn Sie das nicht möchten: Der Nachweis dauert dann länger.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>Es ist zu früh, um mehr zu sagen. Sehen Sie in einer Stunde noch einmal nach; niemand muss warten.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>Geräte melden sich alle 8 Stunden. Sehen Sie morgen noch einmal nach: Einen Tag nach dem Hochladen steht das Ergebnis fest.</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>Vielleicht hat das Zertifikat ein anderes Topic, als die Geräte kennen. Der Weg zurück: Holen Sie eine neue Signaturanforderung, erneuern Sie damit in Apples Portal die Zeile des früheren Topics, und laden Sie dieses Zertifikat hoch. Klicken Sie nicht auf „Create a Certificate“, und setzen Sie keine Geräte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>Seither gemeldet: %L1 von %Ln vorher aktiven Gerät.</numerusform>
            <numerusform>Seither gemeldet: %L1 von %Ln vorher aktiven Geräten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>%Ln Gerät hat sich seit dem Hochladen gemeldet. Ein Vergleich fehlt: Die Geräte ließen sich vorher nicht lesen.</numerusform>
            <numerusform>%Ln Geräte haben sich seit dem Hochladen gemeldet. Ein Vergleich fehlt: Die Geräte ließen sich vorher nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>Vorher war kein Gerät aktiv.</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>Nach dem Hochladen sind Geräte verstummt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>Wären alle eingeschaltet, wäre inzwischen %Ln zu erwarten.</numerusform>
            <numerusform>Wären alle eingeschaltet, wären inzwischen %Ln zu erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>Registrieren Sie ein Testgerät und sehen Sie nach, ob es sich meldet.</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>Das Zertifikat funktioniert. Sehen Sie sich die Geräte an, die fehlen.</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>Geräte antworten, also funktioniert das Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>Das Zertifikat funktioniert. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>Bisher ist alles in Ordnung. Einen Tag nach dem Hochladen steht das Ergebnis fest.</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>das Zertifikat: Fast alle Geräte sind still</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>nicht mehr in Intune: abgekoppelt oder entfernt</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>wird abgekoppelt oder zurückgesetzt</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>schon vor dem Hochladen verspätet: vielleicht ausgeschaltet</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>die meisten seiner Plattform fehlen: vielleicht ihr Netzwerk</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>andere sind wieder da: Sehen Sie sich dieses Gerät an</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>Nach dem letzten Hochladen sind Geräte verstummt.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune verwaltet noch kein Apple-Gerät.</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>In den letzten 90 Tagen hat sich kein Gerät gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>In den letzten 24 Stunden gemeldet: %1 von %Ln Gerät.</numerusform>
            <numerusform>In den letzten 24 Stunden gemeldet: %1 von %Ln Geräten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1 (UTC): letzte Meldung von %Ln Gerät</numerusform>
            <numerusform>%1 (UTC): letzte Meldung von %Ln Geräten</numerusform>
        </translation>
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
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln Gerät, das nicht mehr in Intune ist; nicht gezählt.</numerusform>
            <numerusform>%Ln Geräte, die nicht mehr in Intune sind; nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln Gerät, für das Ihre Rolle in Intune nicht gilt; nicht gezählt.</numerusform>
            <numerusform>%Ln Geräte, für die Ihre Rolle in Intune nicht gilt; nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>%Ln Gerät, für das Intune die Aufforderung nicht angenommen hat; nicht gezählt.</numerusform>
            <numerusform>%Ln Geräte, für die Intune die Aufforderung nicht angenommen hat; nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>Hochgerechnet auf %3: Mit 95&#xa0;% Sicherheit würden %1 bis %2&#xa0;% so antworten.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>das %Ln ausgewählte Gerät, das antworten kann</numerusform>
            <numerusform>die %Ln ausgewählten Geräte, die antworten können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>das %Ln %1-Gerät, das antworten kann</numerusform>
            <numerusform>die %Ln %1-Geräte, die antworten können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>das %Ln Apple-Gerät des Mandanten, das antworten kann</numerusform>
            <numerusform>die %Ln Apple-Geräte des Mandanten, die antworten können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>%Ln Gerät, zufällig ausgewählt; es steht für %1.</numerusform>
            <numerusform>%Ln Geräte, zufällig ausgewählt; sie stehen für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>Alle: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>%Ln weiteres Gerät kann nicht antworten: Es wird abgekoppelt oder zurückgesetzt, hat sich noch nie gemeldet oder ist seit mehr als 90 Tagen still.</numerusform>
            <numerusform>%Ln weitere Geräte können nicht antworten: Sie werden abgekoppelt oder zurückgesetzt, haben sich noch nie gemeldet oder sind seit mehr als 90 Tagen still.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>Höchstens fünf Geräte pro Sekunde, das Auffordern dauert also weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>Höchstens fünf Geräte pro Sekunde, das Auffordern dauert also etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune fordert %Ln Gerät auf, sich jetzt zu melden. Auf ihm ändert sich nichts.</numerusform>
            <numerusform>Intune fordert %Ln Geräte auf, sich jetzt zu melden. Auf ihnen ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>Danach werden die Meldungen bis zu %1 lang beobachtet. Ein Gerät hat geantwortet, wenn es sich nach der Aufforderung gemeldet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>Aufgefordert: %1 von %Ln Gerät</numerusform>
            <numerusform>Aufgefordert: %1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>Antworten: %1 von %Ln Gerät</numerusform>
            <numerusform>Antworten: %1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, innerhalb von %2</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1; die Hälfte davon innerhalb von %2</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>Neun von zehn Antworten kamen innerhalb von %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>Andere haben geantwortet, also kommen Push-Nachrichten an. Diese Geräte sind wahrscheinlich ausgeschaltet oder ohne Netzwerk; Intune fordert sie in seinem Zyklus von 8 Stunden selbst wieder auf.</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>Noch keine Antwort. Geräte, die eingeschaltet sind und ein Netzwerk haben, antworten meist innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>Kein Gerät hat geantwortet. Öffnen Sie den „Überblick“ und vergleichen Sie das Topic des Push-Zertifikats mit dem vorherigen. Testen Sie dann noch einmal mit Geräten, die Sie zur Hand haben.</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>nicht mehr in Intune</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>Ihre Rolle in Intune gilt nicht dafür</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune hat die Aufforderung nicht angenommen</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>hat innerhalb von %1 geantwortet</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>aufgefordert, noch keine Antwort</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>wartet: Intune hat um eine Pause gebeten</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht aufgefordert</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>Öffnen Sie das Intune Admin Center und gehen Sie zu Geräte &gt; Alle Geräte &gt; Massengeräteaktionen.</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>Wählen Sie das System (iOS/iPadOS oder macOS) und die Aktion „Synchronisieren“, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>Wählen Sie die Geräte aus, höchstens 100 auf einmal, prüfen Sie die Angaben und klicken Sie auf „Erstellen“.</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>Kommen Sie zurück und sagen Sie hier, dass Sie geklickt haben. Von da an werden die Meldungen hier beobachtet.</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>Mehr als 100 Geräte brauchen mehrere Durchgänge; sagen Sie es nach dem letzten.</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>Ein Zertifikat meldet an</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>Ohne Anmeldung</translation>
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
    <message>
        <source>Please choose of: %1</source>
        <translation>Bitte wählen Sie aus: %1</translation>
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
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>Mit diesem Zertifikat würde %Ln Apple-Gerät die Verbindung verlieren.</numerusform>
            <numerusform>Mit diesem Zertifikat würden %Ln Apple-Geräte die Verbindung verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune hat jetzt das neue Zertifikat. Die Seite in Intune muss zeigen: „Subject ID“ %1, Seriennummer %2, Ablauf %3.</translation>
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
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>Noch ist kein Mandant verbunden.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>Wer wo angemeldet ist, und ob der Mandant es noch erlaubt. Entra wird gefragt; durch das Nachsehen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch e&amp;inmal nachsehen</translation>
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
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>Angemeldet als %1 beim Mandanten %2. %3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Apple-MDM-Push-Zertifikat</translation>
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
        <source>Last upload</source>
        <translation>Letztes Hochladen</translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation>Nicht mit Pushkeeper</translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation>Mit Pushkeeper, %1</translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation>Anderswo, nach dem Hochladen mit Pushkeeper am %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>Letzte Meldung jedes Geräts, nach Tagen</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1. An diesem Tag wurde das Zertifikat hochgeladen.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
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
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>Welcher Mandant?</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>Microsoft Entra nennt jedem die ID eines Mandanten; dafür meldet sich niemand an.</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>&amp;Finden</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>Wie melden sich die Personen an?</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Zwei Registrierungen in Entra: Die eine kann nur lesen, die andere erneuert und wird nur dann verwendet.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>Sie melden sich auf Microsofts Seite an, in Ihrem Browser. Pushkeeper sieht nie ein Kennwort.</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>Berechtigungen &amp;prüfen</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>Was fehlt dem Mandanten noch?</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Durch das Nachsehen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Noch e&amp;inmal nachsehen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>Warten auf die Anmeldung in Ihrem Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>Dienste, Berechtigungen und Rollen werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>Microsoft Entra wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>Verbindungsdatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Anderes K&amp;onto verwenden</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>Eine Einrichtung oder Erneuerung dieses Mandanten ist geöffnet.</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>Schließen Sie zuerst ihr Fenster und verbinden Sie dann erneut. Dabei geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Noch e&amp;inmal nachsehen</translation>
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
        <source>No certificate is known yet</source>
        <translation>Es ist noch kein Zertifikat bekannt</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>Wie am %1 eingetippt.</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>Letzte erfolgreiche Prüfung: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>Stand: %1. Wird neu gelesen&#xa0;…</translation>
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
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>Die Marken stehen bei 60, 30, 14, 7 und 3 Tagen vor dem Ablauf.</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>Abgelaufen, Tag %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>Seriennummer kopieren</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>ID in Intune</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>Fragt Intune nach dem Benutzer dieses einen Geräts. Von der Antwort wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>Intune kennt dieses Gerät nicht mehr. Lesen Sie die Geräte erneut.</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune kennt keinen Benutzer dieses Geräts.</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>Benutzer: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>Wörter in Name, Modell, Seriennummer oder Plattform</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>Speichert die angezeigten Geräte als Tabelle für die Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>Kein Gerät passt zu den Wörtern und Häkchen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gerät</numerusform>
            <numerusform>%1 von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>Synchronisierungstest …</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>Bittet die ausgewählten Geräte, sich zu melden, und beobachtet, welche es tun.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Apple-Geräte</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>Letzte Meldung jedes Geräts, nach Tagen (UTC)</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>In den letzten 24 Stunden gemeldet, von den Geräten der letzten 90 Tage</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>Ohne Anmeldung lassen sie sich nicht zählen.</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune verwaltet noch kein Apple-Gerät. Registrieren Sie ein Testgerät, um zu sehen, ob das Zertifikat funktioniert.</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>Länger her: %1. Nie: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln Gerät, Stand %1</numerusform>
            <numerusform>%Ln Geräte, Stand %1</numerusform>
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
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>Sie wurden noch nicht gelesen. Das Lesen ändert nichts.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>Ohne Anmeldung lassen sie sich nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln Gerät, gelesen am %1</numerusform>
            <numerusform>%Ln Geräte, gelesen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>Geräte &amp;lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln Gerät gespeichert</numerusform>
            <numerusform>%Ln Geräte gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>Die Datei enthält Namen und Seriennummern; bewahren Sie sie dort auf, wo nur diejenigen sie lesen können, die sie brauchen.</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>Sie werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>Intune verwaltete am %1 kein Apple-Gerät. Registrieren Sie eines und lesen Sie die Geräte dann erneut.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>Noch nicht prüfbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Wofür: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Wer das kann: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paket für Ihren Entra-Administrator …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Ohne Anmeldung fortfahren</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FacetPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
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
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>Mandanten &amp;verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>&amp;Alle Mandanten …</translation>
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
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paket für Ihren Entra-Administrator …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Ohne Anmeldung fortfahren</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Ohne den Schlüsselbund fortfahren</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>Wir sind ein &amp;Partner: Die Registrierungen dienen den Mandanten von Kunden</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>Paket für Ihren Entra-Administrator</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>Um ein Programm zu registrieren und seine Berechtigungen zu erteilen, braucht es einen Entra-Administrator. Das Paket erklärt alles, erledigt es mit einem Skript und bringt eine Verbindungsdatei zurück. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>&amp;Wer soll Pushkeeper verwenden? Anmeldenamen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>Was es außer Beobachten und Erneuern tun soll:</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>Senden Sie es an Ihren Entra-Administrator. Zurück kommt eine Verbindungsdatei: Öffnen Sie sie über „Mandanten verbinden“. Bis dahin können Sie ohne Anmeldung arbeiten.</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Die Nachricht ist kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>Fügen Sie sie in eine E-Mail ein und hängen Sie das Paket an.</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>Anmelden mit einem Co&amp;de erlauben, für Computer ohne Browser</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1: in den letzten 24 Stunden gemeldet</translation>
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
    <message>
        <source>Alive before, not seen since</source>
        <translation>Vorher aktiv, seither nicht gemeldet</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>Bitte lesen Sie dies, bevor Sie abschließen: Fast alle Geräte sind still.</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Und weitere</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Der Proxy hat diesen Benutzernamen und dieses Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>Der Proxy %1 fragt, wer Sie sind, bevor er dieses Programm durchlässt. Das ist der Proxy Ihrer Firma, nicht Microsoft. Was Sie eingeben, geht nur an diesen Proxy und ist vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
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
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>Client-ID zum Beobachten</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>Client-ID zum Erneuern</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>Schnellversuch mit Microsofts eigener &amp;Client-ID</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>Viele Tools nutzen diese Client-ID gemeinsam: Was der Mandant ihr erlaubt, erlaubt er ihnen allen, und die Protokolle nennen Microsofts Tool. Die Anmeldung wird nie gespeichert. Nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>Client-ID zum Be&amp;obachten</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>Client-ID zum &amp;Erneuern</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>Eigene dieses Mandanten</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>Die von %1, als dessen Partner</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>Re&amp;gistrierungen</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>Keine Client-IDs? Dann hat der Mandant noch keine Registrierung. Leiten Sie das Paket an Ihren Entra-Administrator weiter; bis die Antwort kommt, können Sie ohne Anmeldung arbeiten.</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paket für Ihren En&amp;tra-Administrator&#xa0;…</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>Ohne Anmeldung a&amp;rbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
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
    <message>
        <source>Client ID without a person</source>
        <translation>Client-ID ohne angemeldete Person</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>Was über Geräte aufgezeichnet wird</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>Namen und Seriennummern von Firmengeräten aufbewahren</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>Von privaten Geräten wird beides nie aufbewahrt, und von keinem Gerät, wer es benutzt. Ohne das Häkchen zeigt die Liste Namen erst, nachdem sie neu gelesen wurde.</translation>
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
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Anmeldung und Berechtigungen</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>Die Anmeldung zum Beobachten im Schlüsselb&amp;und dieses Systems behalten</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Abme&amp;lden</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>Berechtigungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paket für Ihren En&amp;tra-Administrator&#xa0;…</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Der Schlüsselbund wurde noch einmal gelesen: Von diesem Mandanten ist nichts mehr darin.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Ein Zertifikat meldet sich an; niemand muss das tun.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>Niemand, soweit bekannt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>Im Schlüsselbund, nur zum Lesen</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Bis das Programm endet</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Anderes K&amp;onto verwenden</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>Administratoren haben ihr Konto oft in einem anderen Browser oder Profil: Wählen Sie es hier, oder ein privates Fenster, das neu nach dem Konto fragt.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>Anderer B&amp;rowser</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>Der Browser des Systems</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1, privates Fenster</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>Ihr Browser öffnet Microsofts Anmeldeseite. Melden Sie sich dort an; dieses Fenster schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>Stattdessen einen &amp;Code verwenden</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>Öffnen Sie %1 in einem beliebigen Browser, auf diesem oder einem anderen Computer, und geben Sie diesen Code ein. Richtlinien von Organisationen sperren diesen Weg oft; melden Sie sich dann mit dem Browser an.</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>Stattdessen den Bro&amp;wser verwenden</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>Die Anmeldung zum Beobachten im Schlüsselb&amp;und dieses Systems behalten</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>Sie kann nur lesen. Ohne sie melden Sie sich bei jedem Programmstart an. Die Anmeldung zum Erneuern wird nie behalten.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>Es wurde noch nichts gelesen. Die Anmeldung liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>Es wurde noch nichts gelesen. Die Anmeldung endet mit dem Programm: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>Es wurde noch nichts gelesen. Die Anmeldung endet mit dem Programm.</translation>
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
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>Das %Ln ausge&amp;wählte Gerät</numerusform>
            <numerusform>Die %Ln ausge&amp;wählten Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>Eine &amp;Zufallsstichprobe von</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>&amp;Alle Geräte</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Größe der Stichprobe</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>alle Systeme</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>Beendet am %1.</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>Angehalten. Kein Gerät wird zweimal aufgefordert, wenn es weitergeht.</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>Die Geräte werden aufgefordert, höchstens fünf pro Sekunde&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>Es wird nachgesehen, welche Geräte sich gemeldet haben&#xa0;…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>Nächste Prüfung um %1. Sie können dieses Fenster schließen; es geht weiter, wenn Sie es wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>Geräte &amp;ohne Antwort kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln weiteres Gerät wird hier nicht gezeigt.</numerusform>
            <numerusform>%Ln weitere Geräte werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>Synchronisierungs&amp;test&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>Synchronisierungstest</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>Antworten die Geräte jetzt?</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>Welche Geräte sollen sich melden?</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>Intune kann die Geräte ohne dieses Programm auffordern. Hier ist dafür keine Berechtigung nötig außer der, Geräte zu lesen.</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>Die Geräte dieses Mandanten wurden noch nicht gelesen. Lesen Sie sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>%Ln Gerät zu einer &amp;Meldung auffordern</numerusform>
            <numerusform>%Ln Geräte zu einer &amp;Meldung auffordern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>Geräte &amp;lesen</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>&amp;In Intune selbst auffordern&#xa0;…</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>Ich habe &amp;geklickt</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>Geräte &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>&amp;Neuer Test</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>&amp;Domäne, Mandanten-ID oder die Adresse einer Person dort</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>Oder öffnen Sie die Verbindungsdatei, die Sie von Ihrem Entra-Administrator erhalten haben: Sie enthält alles Weitere.</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>Verbindungsdatei öff&amp;nen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation>Link zur Zustimmung kopieren</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paket für Ihren Entra-Administrator …</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Ohne Anmeldung fortfahren</translation>
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
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>Über seine Domäne oder mit der Verbindungsdatei, die Sie von Ihrem Entra-Administrator erhalten haben.</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
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
