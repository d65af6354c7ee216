<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln Apple device</numerusform>
            <numerusform>%Ln Apple devices</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln device written to %1</numerusform>
            <numerusform>%Ln devices written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for more than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>This certificate expired on %1, %n day ago.</numerusform>
            <numerusform>This certificate expired on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>This certificate was issued %n day ago. That is normal for a file that was fetched earlier.</numerusform>
            <numerusform>This certificate was issued %n days ago. That is normal for a file that was fetched earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>This certificate expires on %1. %n day left.</numerusform>
            <numerusform>This certificate expires on %1. %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>The vendor&apos;s certificate expires on %1. %n day left.</numerusform>
            <numerusform>The vendor&apos;s certificate expires on %1. %n days left.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>It is %n minute slow.</numerusform>
            <numerusform>It is %n minutes slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>It is %n minute fast.</numerusform>
            <numerusform>It is %n minutes fast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>%L1 of %Ln device alive before have checked in since.</numerusform>
            <numerusform>%L1 of %Ln devices alive before have checked in since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>%Ln device have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</numerusform>
            <numerusform>%Ln devices have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>%Ln should have by now, if all were switched on.</numerusform>
            <numerusform>%Ln should have by now, if all were switched on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>%1 of %Ln device checked in within the last 24 hours.</numerusform>
            <numerusform>%1 of %Ln devices checked in within the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1 (UTC): last check-in of %Ln device</numerusform>
            <numerusform>%1 (UTC): last check-in of %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln device no longer in Intune; not counted.</numerusform>
            <numerusform>%Ln devices no longer in Intune; not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln device that your role in Intune does not reach; not counted.</numerusform>
            <numerusform>%Ln devices that your role in Intune does not reach; not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>%Ln device for which Intune did not take the request; not counted.</numerusform>
            <numerusform>%Ln devices for which Intune did not take the request; not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>the %Ln chosen device that can answer</numerusform>
            <numerusform>the %Ln chosen devices that can answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>the %Ln %1 device that can answer</numerusform>
            <numerusform>the %Ln %1 devices that can answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>the %Ln Apple device of the tenant that can answer</numerusform>
            <numerusform>the %Ln Apple devices of the tenant that can answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>%Ln device, drawn at random from %1.</numerusform>
            <numerusform>%Ln devices, drawn at random from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>%Ln other device cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</numerusform>
            <numerusform>%Ln other devices cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune asks %Ln device to check in now. Nothing on them changes.</numerusform>
            <numerusform>Intune asks %Ln devices to check in now. Nothing on them changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>%1 of %Ln device asked</numerusform>
            <numerusform>%1 of %Ln devices asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>%1 of %Ln device answered</numerusform>
            <numerusform>%1 of %Ln devices answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>With this certificate %Ln Apple device would be cut off.</numerusform>
            <numerusform>With this certificate %Ln Apple devices would be cut off.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 of %Ln device</numerusform>
            <numerusform>%1 of %Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln device, as of %1</numerusform>
            <numerusform>%Ln devices, as of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln device, read on %1</numerusform>
            <numerusform>%Ln devices, read on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln device saved</numerusform>
            <numerusform>%Ln devices saved</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FacetPanel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n file checked</numerusform>
            <numerusform>%n files checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::InspectionView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive before, not seen since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShownForm</name>
    <message>
        <source>&amp;Apple ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>The %Ln &amp;chosen device</numerusform>
            <numerusform>The %Ln &amp;chosen devices</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln more device are not shown here.</numerusform>
            <numerusform>%Ln more devices are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>As&amp;k %Ln device to check in</numerusform>
            <numerusform>As&amp;k %Ln devices to check in</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
