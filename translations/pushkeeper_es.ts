<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>Para su administrador de Entra</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>Se le pide que registre Pushkeeper en el inquilino %1.</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 le pide que registre Pushkeeper en el inquilino %2.</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper cuida del certificado push MDM de Apple de Intune. Si ese certificado caduca, ningún comando llega ya a un iPhone, un iPad o un Mac; si se reemplaza por uno equivocado, hay que volver a inscribir todos los dispositivos. Pushkeeper lo renueva cada año y lo vigila entre una renovación y otra.</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>Se ejecuta en los equipos de las personas indicadas más abajo y no tiene servidor propio: lo que lee va de Microsoft Graph a esos equipos. Funciona solo con los permisos indicados más abajo y solo dentro de los roles de la persona que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>Solo lee. Se usa a diario; su sesión se guarda en el llavero del equipo.</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>Escribe. Se usa una vez al año; su sesión se guarda solo en memoria y termina con la renovación.</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>Solo lee, sin que nadie inicie sesión, mediante un certificado. Este paquete contiene su parte pública; la clave se queda en el equipo que vigila.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se solicita</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>Registros de aplicaciones separados, para que lo que vigila a diario no pueda cambiar nada:</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>La asignación es obligatoria, para que nadie más del inquilino pueda iniciar sesión:</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>No se indicó ningún nombre. Asigne a las personas que vayan a renovar el certificado.</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>Qué rol necesita usted</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>Con el rol Administrador de aplicaciones en la nube o Administrador de aplicaciones se puede hacer todo esto. Con el rol Administrador de Intune, no.</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>Una excepción: el consentimiento para %1 requiere un Administrador de roles con privilegios, porque ahí nadie inicia sesión.</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>Una forma: un script</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>Los dos scripts hacen lo mismo. Son texto sin formato, muestran lo que van a hacer, preguntan antes de hacerlo y se pueden volver a ejecutar en cualquier momento.</translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation>Windows: Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation>Azure Cloud Shell, macOS, Linux: CLI de Azure</translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation>Abra %1 y vaya a %2.</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>Escriba el nombre %1, elija «%2» y pulse «Registrar» (Register). Anote el id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>Vaya a %1 y cargue pushkeeper-unattended.cer.</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>Vaya a %1 y escriba http://localhost como URI de redirección. Deje desactivada la opción «Permitir flujos de clientes públicos» (Allow public client flows).</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>Vaya a %1 y marque lo que figura en la tabla de %2. Quite User.Read, que Entra agrega por su cuenta.</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>Pulse «Conceder consentimiento de administrador» (Grant admin consent).</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>Vaya a %1, abra %2 y, en «Propiedades» (Properties), establezca «¿Asignación necesaria?» (Assignment required?) en «Sí». En «Usuarios y grupos» (Users and groups), agregue a las personas indicadas más arriba.</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>La otra forma: a mano</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>Si otra persona tiene que dar el consentimiento</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>Los scripts dan el consentimiento por sí mismos si su rol lo permite. En caso contrario, estas páginas lo solicitan; los scripts las muestran con el id. de cliente ya incluido. Si lo hace a mano, ponga el id. de cliente del registro de aplicación donde dice CLIENT-ID.</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>Después, puede que el navegador indique que no puede abrir localhost. No hay problema: el consentimiento está dado si la dirección contiene entonces admin_consent=True.</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>Para cada cliente</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>Un administrador del cliente abre estas páginas una vez e inicia sesión allí. Después, en «Aplicaciones empresariales» (Enterprise applications), se exige la asignación y se indican las personas.</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Qué debe devolver</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>Envíe el archivo connection.pushkeeper que creó el script. Si lo hizo a mano, envíe este texto con sus identificadores. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>Cómo quitarlo más adelante</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>En «Registros de aplicaciones» (App registrations), elimine los registros indicados más arriba. Con ellos terminan las sesiones, el consentimiento y las asignaciones.</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>Para pausarlo, abra cada uno en «Aplicaciones empresariales» (Enterprise applications) &gt; «Propiedades» (Properties) y establezca «¿Habilitado para que los usuarios inicien sesión?» (Enabled for users to sign-in?) en «No».</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>El certificado push, Intune y los dispositivos quedan como están.</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>Este paquete no contiene ningún secreto: ni contraseñas, ni tokens, ni claves privadas.</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>Inicio de sesión con un código</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>Se pide porque hay equipos sin navegador y requiere «Permitir flujos de clientes públicos». El riesgo: quien se deje convencer para escribir el código de un extraño inicia la sesión de ese extraño. Microsoft aconseja bloquearlo donde nadie lo necesite; en ese caso, establézcalo en «No».</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>Vaya a %1 e introduzca http://localhost como URI de redirección. Establezca «Permitir flujos de clientes públicos» en «Sí», para iniciar sesión con un código.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>Ejecute pushkeeperctl --help para ver qué opciones admite.</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at admite una fecha como 2026-11-24.</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>Mantiene vigente el certificado push MDM de Apple de un inquilino de Microsoft Intune.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>Evalúa certificados y solicitudes de firma de certificado guardados en disco, sin conexión.</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>Código de salida: 0 aceptar, 1 aviso, 2 detener (cuenta el peor archivo), 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>Archivos que se evalúan; cada uno, según su tipo.</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>El certificado push instalado actualmente.</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>La solicitud de firma de certificado a la que debe corresponder el certificado.</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>Confía también en este emisor; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>Evalúa las fechas según este día o momento (ISO 8601, UTC) en lugar del actual.</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>Responde en JSON: una matriz con un objeto por archivo.</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>ACEPTAR</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>DETENER</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Proveedor válido hasta</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>Obtener una solicitud de firma nueva de Intune y guardarla.</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>Dónde guardarla; si no se indica, la carpeta actual.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>En el portal de Apple, pulse Renew en la fila de este inquilino y cárguela allí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo Apple</numerusform>
            <numerusform>%Ln dispositivos Apple</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>Mostrar los dispositivos Apple que administra Intune.</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>Mostrar cada dispositivo, no solo los totales.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Cuenta de Apple (ID de Apple en Intune)</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune no tiene ningún certificado push MDM de Apple.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Acuerdo con Apple</translation>
    </message>
    <message>
        <source>given</source>
        <translation>otorgado</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>aún no otorgado</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>Mostrar también el acuerdo con Apple; para ello se inicia sesión con el permiso de renovar.</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>El archivo que indica dónde está el inquilino; «rehearse --serve» muestra uno.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder en JSON.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>Código de salida: 0 hecho, 1 advertencia, 4 falta iniciar sesión o un permiso, 5 servicio o red, 6 cancelado, 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>Si no se abre ningún navegador, abra usted esta página:</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>Este es un inquilino de práctica; nada en él es real.</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Página de Intune: %1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Portal de Apple: %1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>Pulse Ctrl+C para terminar.</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>Ejecutar un inquilino de práctica en este equipo: Intune, Entra y el portal de Apple, con dispositivos.</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>Mantenerlo en marcha hasta que se termine y mostrar su archivo de nube.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>El puerto en el que escuchar; si no se indica, uno libre.</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>Cuántos dispositivos tiene el inquilino de práctica.</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>Cuántos días le quedan al certificado; negativo si ha caducado.</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>Empezar antes de la primera configuración: aún sin certificado.</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>Iniciar sesión a mano, también en un inquilino de práctica.</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>No se pudo guardar en los registros:</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>El escenario que se reproduce; un administrador de práctica pulsa los botones.</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>Los registros de este ensayo están en %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>La cuenta de Apple con la que se crea el certificado.</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>El archivo que le dio el portal de Apple.</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>Esperar ese archivo en esta carpeta, se llame como se llame.</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>Aceptar, para todo el inquilino y de forma definitiva, que Intune envíe datos a Apple.</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>Continuar aunque haya avisos.</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>El último paso que se realiza.</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>No preguntar nada; terminar donde falte una respuesta.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>Código de salida: 0 hecho, 1 Intune aún no lo muestra, 2 detenido para proteger los dispositivos, 3 falta una respuesta, 4 falta iniciar sesión o un permiso, 5 servicio o red, 6 cancelado, 64 uso incorrecto. La siguiente llamada continúa donde quedó esta.</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>Volver al topic que conocen los dispositivos.</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>Conservar el topic instalado actualmente, por este motivo.</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>El topic del perfil de administración de un dispositivo, si Intune no tiene ningún certificado.</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Cargando el certificado en Intune…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Leyendo lo que tiene Intune…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>Para la primera configuración, ejecute «pushkeeperctl setup».</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>Ejecute «pushkeeperctl renew»: este inquilino ya tenía un certificado y, con uno nuevo, sus dispositivos perderían la conexión.</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>La cuenta de Apple con la que se crea el certificado:</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>¿Con qué cuenta de Apple se crea el certificado? Solo usted lo sabe.</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Cuenta de Apple (ID de Apple en Intune): %1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>¿Aceptar? [s/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Obteniendo una solicitud de firma de certificado de Intune…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>Esperando el certificado (carpeta: %1)…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>El archivo que le dio el portal de Apple:</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>¿Qué archivo le dio el portal de Apple? Indíquelo con --certificate, o indique con --downloads la carpeta a la que llega.</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>¿Continuar aunque haya avisos? [s/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>Hay un aviso. Léalo antes de continuar.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>Intune aún no muestra el certificado nuevo. Vuelva a ejecutar esto dentro de unos minutos; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>Intune muestra un certificado distinto del que se cargó. Puede que otra persona esté trabajando en ello; pregunte en su equipo y vuelva a ejecutar esto.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>s sí si y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>Abra el portal de Apple: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Inicie sesión con %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Cargue allí: %1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune tiene un certificado con un topic distinto del que conocen los dispositivos. Para volver al de ellos: --restore. Si todos los dispositivos se inscribieron de nuevo con el otro: --adopt MOTIVO.</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune no tiene ningún certificado, pero puede que este inquilino tenga dispositivos, así que «Create a Certificate» no sería correcto. Lea el topic en el perfil de administración de un dispositivo e indíquelo con --topic.</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>La cuenta de Apple está perdida para siempre: un topic nuevo, por este motivo. Hay que volver a inscribir todos los dispositivos.</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>El último bloque del topic que se abandona, escrito a mano.</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>Renovar aunque el certificado sea reciente.</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Esperando a que Intune muestre el certificado nuevo …</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>Un topic nuevo desconecta todos los dispositivos Apple del inquilino: hay que volver a inscribir cada uno. Hágalo solo si el soporte de Apple no puede devolver la cuenta de Apple. La lista de dispositivos se guarda como reenrolment-plan.csv en la carpeta del inquilino. Para continuar, ejecute esto de nuevo y escriba el último bloque del topic antiguo: --confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>No hay nada que hacer: el certificado es reciente, válido hasta el %1. Para renovarlo de todos modos: --early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Términos: %1</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Id. de inquilino: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Nube: %1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>Aún nadie puede iniciar sesión allí: el inquilino no tiene ningún registro de aplicación para Pushkeeper. «pushkeeperctl auth package» crea el paquete que necesita su administrador de Entra.</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>Siguiente paso: pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>Conectar inquilinos, iniciar y cerrar sesión, y guardar credenciales.</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>Conectar un inquilino.</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>Un dominio, el id. del inquilino o la dirección de alguien de allí.</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>El archivo de conexión que le dio su administrador de Entra.</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Una nube que Pushkeeper no incluye, con el inquilino en ella.</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>El nombre que usted da al inquilino.</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>Id. de cliente del registro de aplicación para vigilar.</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>Id. de cliente del registro de aplicación para renovar.</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>Usar los registros de aplicaciones de este inquilino conectado, como hacen los partners para sus clientes.</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>Usar el id. de cliente propio de Microsoft, que comparten muchas herramientas. En ese caso no se guarda nada.</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>Advertencia: lo que el inquilino permite al id. de cliente propio de Microsoft, se lo permite a todas las herramientas que lo usan. Úselo para probar y después registre Pushkeeper.</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>Indique un inquilino o, con --file, un archivo de conexión.</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>Iniciar sesión para vigilar.</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>Sesión iniciada como %1 en el inquilino %2.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>La sesión no se pudo guardar y termina con este comando.</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>Quitar todas las credenciales de un inquilino.</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Sesión cerrada. Se volvió a leer el llavero: no queda en él nada de este inquilino.</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>Crear una clave para la vigilancia desatendida y guardar su certificado público.</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>Dónde se guarda el certificado público, para su administrador de Entra.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Quién puede: %1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>Averiguar qué le falta aún a un inquilino. No cambia nada.</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>Iniciar sesión antes si nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>Crear el paquete para su administrador de Entra, listo para reenviar.</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>Un inquilino conectado, o el dominio o el id. de uno que aún no está conectado.</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>Dónde se guarda el paquete.</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>Nombre de inicio de sesión de una persona que va a usar Pushkeeper; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>Certificado público para la vigilancia desatendida.</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>Solicitar también el permiso para pedir a los dispositivos que se registren.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>Solicitar también la lectura del registro de auditoría de Intune.</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>Solicitar también la lectura de los demás tokens de Apple.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>Solicitar también la lectura de los roles de Intune.</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>Para partners: los registros de aplicaciones sirven a los inquilinos de los clientes.</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>Abra esta página en cualquier navegador y escriba el código %1:</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>Las directivas bloquean a menudo esta forma; en ese caso, inicie sesión con el navegador de este equipo.</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>Mostrar quién ha iniciado sesión, en un inquilino o en todos.</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Solo este inquilino.</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>Preguntar a Entra si la sesión y el consentimiento siguen vigentes.</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>El inquilino, por id., dominio o nombre; no hace falta si solo hay uno conectado.</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>Iniciar sesión con un código en cualquier navegador; las directivas lo bloquean a menudo.</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>Prescindir del llavero: el inicio de sesión termina con este comando.</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>El proxy no aceptó ese nombre de usuario y esa contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>El proxy %1 pregunta quién es usted antes de dejar pasar a este programa. Es el proxy de su empresa, no Microsoft.</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Nombre de usuario: </translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>Contraseña (no se muestra): </translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>Crear una clave nueva aunque ya haya una, que entonces se pierde.</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>Ya hay una clave para este inquilino. Con --replace, una nueva ocupa su lugar y sirve en cuanto su administrador de Entra haya añadido su certificado.</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>La clave está en el llavero. Entregue %1 a su administrador de Entra, que lo agregará al registro de aplicación para la vigilancia desatendida. Hasta que conecte el inquilino con el archivo de conexión que reciba, el inicio de sesión sigue como está.</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>Pedir también el inicio de sesión con un código en cualquier navegador, para equipos sin navegador.</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>Solo los dispositivos con todas estas palabras en el nombre, el modelo, el número de serie o la plataforma.</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>Solo los dispositivos cuyo último registro indica esto: alive, late, stale, silent, never o as-designed; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>Solo los dispositivos de esta plataforma: iOS, iPadOS, macOS, tvOS o visionOS; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>Guardar los dispositivos en este archivo nuevo, como tabla para hojas de cálculo; &apos;-&apos; para la salida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln dispositivo guardado en %1</numerusform>
            <numerusform>%Ln dispositivos guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>Mostrar cuánto tiempo vale el certificado push, si los dispositivos respondían en la última lectura y qué hacer a continuación.</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>No consultar nada; mostrar lo que contienen los registros. Para eso nadie inicia sesión.</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>mirar el inquilino: pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>averiguar si se trata de una primera configuración o de un rescate: pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>continuar con la configuración o la renovación en curso: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>renovar, con la misma cuenta de Apple y el mismo topic: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>no hay nada que hacer</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>En los registros no figura ningún certificado push MDM de Apple.</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>Cargado con Pushkeeper</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>aún no se han leído: pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de los datos</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Última carga</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>Última comprobación correcta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>Puede pedírselo usted a los dispositivos en Intune y seguir aquí las respuestas:</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>Después, vuelva a ejecutar esto con --no-request.</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>Pedir a los dispositivos que se registren ahora y ver cuáles lo hacen.</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>Cuántos minutos se esperan las respuestas.</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>No enviar nada: usted se lo pide a los dispositivos en Intune y las respuestas se siguen aquí.</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>Descartar una prueba interrumpida y empezar una nueva.</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>Código de salida: 0 todos los dispositivos respondieron, 1 algunos no, 3 no se indicó a cuáles pedírselo, 4 falta iniciar sesión o un permiso, 5 servicio o red, 6 cancelado, 64 uso incorrecto. Una prueba interrumpida continúa con la siguiente llamada; a ningún dispositivo se le pide dos veces.</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>Esta cantidad de dispositivos, elegidos al azar.</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>Solo los dispositivos de este sistema.</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>Todos los dispositivos que pueden responder.</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>Estos dispositivos, por sus id. en Intune.</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>¿A qué dispositivos hay que pedírselo? Indíquelo con --sample, --platform, --all o --device.</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>Pulse Intro en cuanto lo haya pulsado en Intune:</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>Continúa la prueba de sincronización del %1; --restart empieza una nueva.</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · próxima comprobación: %2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>Sin respuesta de:</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>Leer de nuevo todos los dispositivos, no solo los que se han registrado desde entonces.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Permanece: %1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>Mostrar, entregar u olvidar lo que este equipo guarda de un inquilino.</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>Mostrar qué se guarda de un inquilino, para qué y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>Este equipo guarda del inquilino %1:</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>Los usuarios de los dispositivos no se guardan nunca.</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>Escribir en un archivo nuevo todo lo que se guarda de un inquilino, excepto las credenciales.</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>El archivo nuevo, en JSON; «-» para la salida.</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>Escrito en %1. Nombra dispositivos y cuentas: guárdelo donde otros no puedan leerlo.</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>Olvidar lo que se guarda de un inquilino, incluidas las credenciales.</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>Solo lo que distingue a los dispositivos; el inquilino permanece.</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>Hacerlo; sin esto solo se indica.</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>Esto olvidaría la última lectura de los dispositivos, las referencias y la prueba de sincronización. Un veredicto sobre una carga que aún no es firme quedaría como está.</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>Esto cerraría la sesión y olvidaría el inquilino con su registro, sus certificados y sus renovaciones. La próxima renovación no sabría qué topic debe conservar. Expórtelo antes: pushkeeperctl data export.</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>Hay una configuración o renovación en curso. Tendría que empezar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>No se ha cambiado nada. Para hacerlo, añada --yes.</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>Olvidado. La próxima lectura de los dispositivos empieza de cero.</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>Olvidado. Solo el diario dice todavía qué se hizo y cuándo, sin dispositivos ni sus usuarios.</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>Uso Pushkeeper para renovar nuestro certificado push MDM de Apple en Intune. Le faltan permisos que yo no puedo conceder:</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>Este vínculo los concede para nuestro inquilino; la página de Microsoft los enumera antes uno por uno:</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Quién puede: %1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>7 días en silencio</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 días en silencio</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>No se espera</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>No conforme</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>En período de gracia</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Último registro</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation>A la espera de retirada</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>Error al retirar</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>A la espera de borrado</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>Error al borrar</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>A la espera de eliminación</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>Borrado cancelado</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>Retirada cancelada</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>Solo detectado</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>Responde: su último registro es de hace menos de 24 horas. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>Faltan sus registros habituales, que llegan más o menos cada 8 horas. Puede que esté apagado o sin red; vuelva a mirar mañana.</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>Está en silencio desde hace más de 7 días. Enciéndalo donde tenga red y vuelva a leer los dispositivos. Si muchos quedaron en silencio a la vez, mire el certificado push.</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>Está en silencio desde hace más de 90 días y no demuestra nada sobre el certificado. Si se ha perdido o ya no se usa, retírelo en Intune.</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>Nunca se ha registrado: su inscripción no llegó a completarse. Inscríbalo de nuevo o elimínelo en Intune.</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>No se espera ningún registro: se retiró, se borró o se eliminó, o solo está detectado. No hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>registrados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>registrados en los últimos 7 días</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>en silencio desde hace más de 7 días</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>nunca se registraron</translation>
    </message>
    <message>
        <source>silent for more than 90 days</source>
        <translation>en silencio desde hace más de 90 días</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>no se espera que se registren</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>Leyendo los dispositivos: %1…</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>Leyendo los dispositivos: %1 de %2, %3 por segundo, faltan %4…</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Inicie sesión de nuevo y siga los pasos en el navegador.</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>Inicie sesión en un equipo que administre la organización, con un navegador en el que haya iniciado sesión con su cuenta de trabajo (Edge, o Chrome y Firefox con el inicio de sesión único activado). O pida una excepción a su administrador de Entra.</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>El inicio de sesión con un código no puede demostrar para qué dispositivo es. En su lugar, inicie sesión con el navegador de un equipo administrado.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Se necesita un segundo factor</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>La organización pide confirmar el inicio de sesión con un segundo factor, como una aplicación de autenticación, o que se configure uno.</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>Se necesita otra confirmación</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>En la organización, los inicios de sesión se confirman con un servicio externo a Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>El inicio de sesión necesita su confirmación</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>Entra no puede renovarlo sin usted: algo ha cambiado en la cuenta o en una directiva.</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>Antes hay que hacer otra cosa</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra pide un paso fuera de este programa. Su página indica cuál.</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>Inicie sesión de nuevo, haga lo que indica la página y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>Por ahora, Entra no permite este inicio de sesión</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>No se puede resolver aquí, pero la página de Entra explica el motivo.</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>Inicie sesión de nuevo para leer el motivo. Si menciona una directiva, muéstreselo a su administrador de Entra.</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>Un administrador debe aprobar este programa</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>El inquilino aún no ha dado a este programa los permisos que solicita. La mayoría de las cuentas no puede darlos, tampoco las de los administradores de Intune.</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>Reenvíe el paquete al administrador de Entra, que da el consentimiento del administrador. Después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>Se canceló, o no se aceptaron los permisos, en la página de Entra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>Inicie sesión de nuevo cuando quiera, o pida a su administrador de Entra que apruebe los permisos para todos.</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>Una directiva de la organización no permite este inicio de sesión</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>El acceso condicional o los valores predeterminados de seguridad del inquilino piden algo que este inicio de sesión no tiene: por ejemplo, otra red, otro dispositivo u otra forma de iniciar sesión. El mismo inicio de sesión se volverá a rechazar.</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>Pregunte a su administrador de Entra qué directiva fue: figura en los registros de inicio de sesión de Entra. Los detalles que se muestran aquí ayudan a encontrar la entrada.</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>Las directivas bloquean a menudo el inicio de sesión con un código. Inicie sesión con el navegador, o pregunte a su administrador de Entra qué directiva fue.</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>Se necesita un dispositivo administrado</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>La organización pide un dispositivo administrado (compatible) y un navegador con inicio de sesión único.</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>Se necesita un dispositivo unido</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>La organización pide un dispositivo unido a ella en Microsoft Entra y un navegador con inicio de sesión único que pueda demostrarlo.</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>Solo pueden iniciar sesión las aplicaciones aprobadas</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>Una directiva de la organización pide una aplicación aprobada con la protección de aplicaciones de Intune, y este programa no puede serlo.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>Pida a su administrador de Entra que excluya este programa de la directiva.</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>La cuenta no está asignada a este programa</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>En Entra, la aplicación empresarial de este programa exige la asignación, y esta cuenta no está en su lista.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>Pida a su administrador de Entra que asigne la cuenta y, después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra no conoce este registro de aplicación</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>No hay ningún registro de aplicación activo con este id. de cliente en este inquilino y esta nube. Puede que esté mal escrito, eliminado o desactivado.</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>Compare el id. de cliente, el inquilino y la nube con el registro de aplicación en Entra, o pida a su administrador de Entra que lo haga.</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>El registro de aplicación no está configurado para un programa de escritorio</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra pide un secreto, que un programa de escritorio no tiene: los flujos de clientes públicos están desactivados, o la dirección de redirección está registrada como Web.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>Pida a su administrador de Entra que abra el registro de aplicación en «Autenticación», que registre http://localhost en «Aplicaciones móviles y de escritorio» y que establezca «Permitir flujos de clientes públicos» en «Sí» si usted inicia sesión con un código.</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>La dirección de redirección no está registrada</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra solo envía su respuesta a direcciones registradas. La de este programa falta o está registrada con otro tipo.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>Pida a su administrador de Entra que abra el registro de aplicación en «Autenticación», que registre http://localhost en «Aplicaciones móviles y de escritorio» y que lo quite de «Web» y de «Aplicación de página única».</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>Este registro de aplicación no acepta certificados</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>Está configurado como cliente público, y un cliente así no puede usar una credencial.</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>Use un segundo registro de aplicación para la vigilancia desatendida, o pida a su administrador de Entra que establezca «Permitir flujos de clientes públicos» en «No».</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>El inicio de sesión debe indicar el inquilino</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>Este registro de aplicación solo sirve a las cuentas de un inquilino, y no se indicó ninguno.</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>Escriba el id. o un dominio del inquilino y, después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>Este id. de cliente pertenece a Microsoft</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft solo concede a sus propios programas determinados permisos, y los que se necesitan aquí no están entre ellos.</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>Pida que se cree un registro de aplicación propio en Entra y escriba su id. de cliente.</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>No se encontró el inquilino</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>No hay ningún inquilino con este id. o dominio en esta nube. Puede que esté mal escrito o que esté en otra nube.</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>Compruebe el id. o el dominio del inquilino, y la nube.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>El inquilino está en otra nube</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>Inicia sesión en una nube de Microsoft distinta de la elegida aquí.</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>Elija la nube del inquilino y, después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>Se necesita otra cuenta</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>La cuenta no pertenece a este inquilino, o hay varias cuentas con la sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>Inicie sesión de nuevo y elija una cuenta de este inquilino.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>La cuenta está bloqueada</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>Entra bloquea una cuenta durante un tiempo tras muchos intentos, o cuando proceden de una dirección poco habitual.</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>Espere unos minutos o consulte a su administrador de Entra. Después, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>La contraseña ha caducado</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>Hay que cambiarla para poder seguir con esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>Inicie sesión de nuevo y elija una contraseña nueva en el navegador.</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>La cuenta está desactivada</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Un administrador ha deshabilitado esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>Inicie sesión con otra cuenta, o pida a su administrador de Entra que la habilite.</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>No se aceptó el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>Entra no reconoce esa combinación.</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>Inicie sesión de nuevo. La página de Entra también ayuda si se olvidó la contraseña.</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>La sesión anterior se revocó</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>Se cambió la contraseña, o alguien cerró todas las sesiones de esta cuenta.</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Se cambió la contraseña</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>La sesión anterior terminó con la contraseña antigua.</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>Es hora de iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>Una directiva de la organización (frecuencia de inicio de sesión) lo pide periódicamente.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>La sesión anterior ya no es válida</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>Entra ya no acepta lo que se guardó de ella.</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>El inicio de sesión se interrumpió</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>Su código ya se había usado, como ocurre cuando se corta una conexión.</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>El código del inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>No se usó a tiempo. Un código así vale unos minutos.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Empiece de nuevo el inicio de sesión para obtener un código nuevo.</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra no conoce el código de este inicio de sesión</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>El código que se mostró no pertenece a ningún inicio de sesión en espera.</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>La sesión anterior pertenece a otro registro de aplicación</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>Se inició con un id. de cliente distinto del establecido ahora.</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>El acceso a este inquilino está restringido</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>Una restricción de inquilino de la red, o una directiva de acceso entre inquilinos, impide la entrada de esta cuenta.</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>Pida al equipo de redes o a su administrador de Entra que permita este inquilino.</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>Al inquilino le falta un servicio</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>No tiene suscripción a un servicio que se necesita aquí, lo más probable es que sea Microsoft Intune.</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>Compruebe que es el inquilino correcto y que tiene una licencia de Intune.</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra ha detenido solicitudes repetidas</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>Este programa preguntó lo mismo demasiadas veces; es un fallo suyo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>Espere unos minutos y vuelva a intentarlo. Si ocurre de nuevo, copie los detalles e informe de ellos.</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>Un fallo de este programa al iniciar sesión</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>No se identificó como Entra espera. No se debe a nada que usted haya hecho.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>Inicie sesión de nuevo. Si ocurre otra vez, copie los detalles e informe de ellos.</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>No se aceptó la credencial</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>El certificado para la vigilancia desatendida no está registrado con este id. de cliente, o ya no es válido allí.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>Pida a su administrador de Entra que cargue el archivo .cer del certificado en «Certificados y secretos» del registro de aplicación.</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>La credencial ha caducado</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>Entra ya no acepta aquello con lo que inicia sesión la vigilancia desatendida.</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>Cree aquí un certificado nuevo y pida a su administrador de Entra que cargue su archivo .cer en «Certificados y secretos» del registro de aplicación.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>El reloj de este equipo parece incorrecto</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>El inicio de sesión llevaba una hora que Entra considera demasiado temprana o demasiado tardía, así que se rechazó.</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>Este registro de aplicación puede cambiar cosas</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>La vigilancia desatendida solo lee, para que nadie pueda hacer mal uso de su certificado, pero un rol de este registro de aplicación le permite escribir.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>Pida a su administrador de Entra que quite ese rol del registro de aplicación, o use otro que solo pueda leer.</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>Entra no puede responder en este momento</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>El servicio de inicio de sesión está ocupado o tiene un fallo. Se resuelve solo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>El inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>No se usó a tiempo: uno nuevo debe recogerse en pocos minutos, y uno guardado termina tras 90 días sin uso.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>El inicio de sesión no se completó a tiempo</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>El navegador no volvió de la página de inicio de sesión dentro del tiempo previsto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>Vuelva a iniciar sesión y quédese en el navegador hasta que indique que ha iniciado sesión. Si no puede, inicie sesión con un código.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>La operación se canceló</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Vuelva a iniciarla cuando quiera.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>Este equipo no pudo conectar con el servicio.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Compruebe la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>No hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>El servicio no respondió a tiempo. Puede que esté ocupado o que la conexión sea lenta.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>El proxy detuvo la conexión</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>El proxy que hay entre este equipo e Internet rechazó la conexión o pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>Compruebe la configuración de proxy de este equipo o pida al equipo de redes que permita el acceso a este host.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>El servicio pide una pausa</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>No hay ninguna sesión válida o la anterior ha terminado.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>El inquilino aún no ha concedido a este programa un permiso que este paso necesita.</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>Pida que lo conceda a un administrador que pueda dar el consentimiento del administrador en Microsoft Entra y, después, vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>La cuenta que ha iniciado sesión no puede hacer esto. Puede que le falte el rol o que aún no esté activo.</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>Active el rol o solicítelo a un administrador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>No existe en el lugar donde se buscó o se ha eliminado.</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>Compruebe el nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Algo cambió mientras tanto</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>Otra persona, u otra ventana de este programa, cambió lo mismo. El cambio que usted pidió no se realizó.</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>Vuelva a leer el estado actual y después decida.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Una respuesta inesperada</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>El servicio respondió con algo que este programa no entiende.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>Vuelva a intentarlo. Si ocurre de nuevo, copie los detalles e informe de ellos.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>Este sistema no ofrece ningún llavero, así que no se puede guardar una credencial de forma segura.</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>Inicie o instale un servicio de llavero, o continúe sin guardar nada: en ese caso, la sesión solo vale para esta ejecución.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>El llavero de este sistema no permitió que este programa leyera o escribiera su entrada.</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>Permita el acceso cuando el sistema lo pregunte y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>La credencial que contiene solo se puede leer después de desbloquearlo.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>Desbloquee el llavero de este sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>No es el archivo necesario</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>Su contenido está dañado o es de un tipo distinto del que este paso necesita.</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>Elija el archivo correcto. Si debería ser el correcto, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>Este certificado no corresponde</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>No es el certificado que este paso espera, así que no se usó.</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>Compare el topic y el número de serie y elija el certificado que les corresponde.</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>La comprobación criptográfica no fue posible</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>La criptografía de este sistema no pudo trabajar con esta clave, este certificado o esta firma. Eso no indica si es auténtico o no.</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>Vuelva a intentarlo en un sistema con actualizaciones recientes, o copie los detalles e informe de ellos.</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>No se pudo usar un archivo o una carpeta</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>El sistema no permitió que este programa leyera o escribiera ahí, o el disco está lleno.</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>Compruebe los permisos de acceso y el espacio libre, o elija otra ubicación. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>No se pudieron usar los registros</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>No se pudo leer o escribir la base de datos de este programa.</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>Cierre las demás ventanas de este programa, compruebe el espacio libre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Un fallo de este programa</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>Ocurrió algo para lo que este programa no estaba preparado. No se debe a nada que usted haya hecho.</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>Copie los detalles e informe de ellos. Después, vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Espere %n segundo y vuelva a intentarlo.</numerusform>
            <numerusform>Espere %n segundos y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>Se pide iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>Una directiva de la organización pide confirmar el inicio de sesión antes de continuar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>Inicie sesión de nuevo y repita el paso.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>Llegó una página web donde debería haber respondido el servicio. A menudo es la página de inicio de sesión de una red de invitados o un proxy que bloquea la dirección.</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>Abra cualquier página web en el navegador e inicie sesión en la red allí, o pida al equipo de redes que permita el acceso a este host. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>Una cuenta de otro inquilino</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>La cuenta que inició sesión pertenece a un inquilino distinto del que está abierto aquí. No se leyó nada.</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>Inicie sesión de nuevo y elija una cuenta de este inquilino. Una ventana privada del navegador, u otro navegador, vuelve a preguntar por la cuenta.</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>Ha recibido muchas solicitudes en poco tiempo o está fuera de servicio por un momento. Ambas cosas se resuelven solas.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>El servidor no pudo demostrar su identidad, así que no se envió nada. A menudo la red de la empresa inspecciona el tráfico y este equipo no conoce el certificado raíz de la empresa.</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>Pida a su equipo de redes que instale el certificado raíz de la empresa en el almacén de certificados de este sistema o que excluya este host de la inspección. Compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>El proxy de su empresa pide un nombre de usuario y una contraseña. Todavía no ha dejado pasar nada de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Espere %n minuto y vuelva a intentarlo.</numerusform>
            <numerusform>Espere %n minutos y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Esto no se puede usar aquí</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>No tiene la forma necesaria o no corresponde a nada conocido.</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>Compárelo con el ejemplo junto al campo o en la ayuda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>Vuelva a intentarlo en un minuto e introduzca ambos cuando se le pregunte. Donde no se pueda preguntar a nadie, póngalos en la configuración de proxy de este sistema o en la variable https_proxy con la forma http://user:password@host:port.</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune muestra en la lista menos dispositivos de los que cuenta</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>Puede que falte una parte de la lista, así que se conserva la última lectura completa.</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>Vuelva a leer los dispositivos. Si las cifras no cambian, la lista se toma como está.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>Certificado push MDM</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>Certificado push de una app</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>Certificado para pases de Wallet</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>Certificado de un proveedor de MDM</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>Certificado para firmar perfiles</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>Certificado push de macOS Server</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>Otro certificado</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>Solicitud de firma de certificado</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>Solicitud de firma de certificado sin firma del proveedor</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>Archivo PKCS#12</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>Mensaje de un servicio</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Archivo desconocido</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>Descárguelo de nuevo. En el portal de Apple, pulse «Download» en la misma fila.</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>Inicie sesión de nuevo en el portal de Apple y pulse «Download» en la misma fila.</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>Esto es un mensaje de un servicio, no un certificado. %1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>Vuelva a la tabla del portal de Apple y pulse «Download» en la misma fila.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>Esto es un archivo ZIP.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>Esto es un documento PDF, no un certificado.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>Elija el archivo que le dio el portal de Apple; su nombre termina en .pem.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>Esto es un archivo PKCS#12: un certificado junto con una clave privada, protegidos con contraseña. Intune no lo acepta.</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>Este archivo contiene una clave privada y ningún certificado.</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>Guárdelo en un lugar seguro y no lo comparta. Elija el archivo que le dio el portal de Apple.</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>Este archivo solo contiene una clave pública, no un certificado.</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>Este archivo no contiene ni un certificado ni una solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>Elija el archivo que le dio el portal de Apple o Intune.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>Elija el archivo que le dio el portal de Apple; ocupa unos 2 KB.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Este archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>Descárguelo de nuevo. No lo abra ni lo guarde en un editor.</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>Este archivo declara entidades XML. Ni Apple ni Microsoft generan archivos así, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>Descargue de nuevo la solicitud de firma de certificado desde Intune.</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>Este archivo también contiene una clave privada. Solo se examinó el certificado.</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune no necesita la clave. No envíe este archivo por correo ni lo deje en carpetas compartidas.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>Una parte de este archivo no se puede leer. El certificado en sí está completo.</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>Si no sabe con certeza de dónde procede el archivo, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>Hay otro contenido detrás del certificado.</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>Descargue de nuevo el archivo si se editó o se unió con otro.</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>Este archivo contiene varios certificados push del mismo topic. Se tomó el más reciente.</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>Este archivo contiene certificados push de distintos topics.</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>Elija un archivo con un solo certificado: el que descargó de la fila de este inquilino.</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>Esto es la solicitud de firma de certificado, no el certificado.</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>Cárguela en el portal de Apple con «Renew» y elija después el archivo que le dé el portal.</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>Esto es un certificado push de una app (%1). Intune necesita el de administración de dispositivos.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>Descargue el certificado desde https://identity.apple.com/pushcert, no desde el sitio para desarrolladores de Apple.</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>Esto es un certificado para pases de Wallet (%1), no para la administración de dispositivos.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>Descargue el certificado desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>Esto es el certificado de un proveedor de MDM (%1). Los proveedores firman solicitudes con él; Intune no puede usarlo.</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>Descargue el certificado push desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>Este certificado firma perfiles de configuración; no sirve para push.</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>Este certificado push pertenece a macOS Server de Apple, no a Intune.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>En el portal de Apple, use la tabla de servidores de terceros y la fila de Microsoft Corporation.</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>Esto es un certificado para otro fin (%1).</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>Este certificado parece un certificado push, pero no tiene topic.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>Descargue de nuevo el certificado desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>Este certificado indica dos topics. Apple no emite certificados así.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>No lo use. Descargue de nuevo el certificado desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>El topic no empieza como los topics de Apple para Intune.</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>Antes de continuar, compárelo con el id. de sujeto (Subject ID) que muestra Intune.</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>Apple emitió este certificado.</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple emitió este certificado a través de un emisor que es nuevo para esta versión de Pushkeeper.</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>El emisor que usted indicó emitió este certificado. No es un emisor de Apple.</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>Apple emitió este certificado, pero no a través del emisor que usa para los certificados push (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>Compruebe que procede de https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>La firma es incorrecta: este certificado se modificó después de emitirse o solo aparenta proceder de su emisor (%1).</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>No lo use. Descargue de nuevo el certificado desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>Este certificado se firmó a sí mismo. Apple no lo emitió.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>No lo use. Descargue el certificado desde https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>Esta versión de Pushkeeper no conoce el emisor (%1). El topic y la clave son correctos.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>Esta versión de Pushkeeper no conoce el emisor (%1), así que no es seguro que el certificado sea de Apple.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>Las reglas de este equipo prohíben el algoritmo de esta firma, así que no se puede comprobar.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>Compruebe el archivo en otro equipo o descárguelo usted de nuevo.</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>Falta la marca de Apple para los certificados push.</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>La clave no es del tipo habitual (RSA de 2048 bits o más).</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>Empiece de nuevo con una nueva solicitud de firma de certificado de Intune.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Este certificado caducó el %1, hace %n día.</numerusform>
            <numerusform>Este certificado caducó el %1, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>Renueve ahora la misma fila en el portal de Apple. No pulse «Create a Certificate».</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>Planifique la renovación de la misma fila en el portal de Apple.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>Este certificado solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>Las fechas se evaluaron según el reloj de este equipo; ningún servicio lo confirmó.</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>El topic es el mismo que antes. Los dispositivos siguen conectados.</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>El topic es distinto del que conocen los dispositivos. Con este certificado habría que volver a inscribir todos los dispositivos Apple.</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>No lo cargue. En el portal de Apple, pulse «Renew» en la fila cuyos detalles muestran %1.</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>Este topic pertenece a otro inquilino.</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>Elija la fila de este inquilino en el portal de Apple. Cada inquilino necesita su propio certificado.</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>No se sabe qué topic tiene este inquilino, así que el topic no se comparó.</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>Este es el certificado que ya está instalado.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>En el portal de Apple, pulse «Renew» en la misma fila y elija después el archivo nuevo.</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>Este es el certificado instalado; solo difiere la cuenta de Apple registrada.</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>Este certificado es más antiguo que el instalado.</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>Elija el último archivo que descargó o pulse de nuevo «Download» en la misma fila.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>Este certificado se emitió hace %n día. Es normal en un archivo obtenido con anterioridad.</numerusform>
            <numerusform>Este certificado se emitió hace %n días. Es normal en un archivo obtenido con anterioridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>Este certificado corresponde a la solicitud de firma de certificado más reciente.</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>Este certificado corresponde a una solicitud de firma de certificado anterior. Puede que Intune ya no tenga su clave.</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Lo más seguro: pulse de nuevo «Renew» en la misma fila, con una nueva solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>Este certificado no se creó a partir de la solicitud de firma de certificado disponible.</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Elija la solicitud de firma de certificado a partir de la que se creó. Lo más seguro: pulse de nuevo «Renew» en la misma fila, con una nueva solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>Este certificado no corresponde a la solicitud de firma de certificado cuya clave tiene Intune.</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>Pulse de nuevo «Renew» en la misma fila, con una nueva solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>Este certificado corresponde a una solicitud de firma de certificado de otro inquilino.</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>Elija el certificado que se creó para este inquilino.</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>No se conoce ninguna solicitud de firma de certificado, así que la clave no se comparó.</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>Esta solicitud de firma de certificado está completa y firmada. El portal de Apple la acepta.</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>Faltan partes de esta solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>Descárguela de nuevo desde Intune.</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>Esta solicitud de firma de certificado no lleva la firma de un proveedor. El portal de Apple la rechaza.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>Descargue la solicitud de firma de certificado desde Intune; está firmada por Microsoft.</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>Esta solicitud de firma de certificado se modificó: su propia firma es incorrecta.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>Las reglas de este equipo prohíben SHA-1, así que no se puede comprobar la firma propia de la solicitud.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>Compruebe el archivo en otro equipo o continúe; el portal de Apple también lo comprueba.</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>Esta solicitud de firma de certificado no está firmada por un proveedor. El portal de Apple la rechaza.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>La firma del proveedor no corresponde a esta solicitud de firma de certificado. El portal de Apple la rechaza.</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>El proveedor firmó esta solicitud con SHA-1. El portal de Apple lo rechaza desde 2021.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>La firma del proveedor no se puede comprobar en este equipo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>Faltan los certificados del proveedor en esta solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>La cadena de certificados del proveedor termina antes de la raíz de Apple.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>Los certificados del proveedor están en un orden incorrecto.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>Los certificados del proveedor no guardan relación entre sí.</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>Apple no responde por el proveedor de esta solicitud de firma de certificado (%1).</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>No la cargue. Descargue la solicitud de firma de certificado desde Intune.</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>El emisor del certificado del proveedor caducó el %1. El portal de Apple rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>Descargue una nueva solicitud de firma de certificado desde Intune.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>El certificado del proveedor caducó el %1. El portal de Apple rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>Use ahora esta solicitud de firma de certificado o descargue una nueva cuando la necesite.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>El certificado del proveedor solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>El primer certificado de la cadena no es el de un proveedor de MDM (%1).</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>Descargue la solicitud de firma de certificado desde Intune.</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>Esta solicitud de firma de certificado procede de %1, no de Microsoft.</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>Para Intune, descargue la solicitud de firma de certificado desde el propio Intune.</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft firmó esta solicitud con un id. de equipo que es nuevo para esta versión de Pushkeeper (%1).</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>Compruebe que la descargó usted directamente desde Intune.</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple responde por el proveedor de esta solicitud de firma a través de un emisor nuevo para esta versión de Pushkeeper.</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>El emisor que usted indicó responde por el proveedor de esta solicitud de firma. No es uno de los de Apple.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>Esto es una página web, no un certificado. A menudo el portal de Apple ha cerrado la sesión antes de la descarga.</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>Este archivo es demasiado grande para un certificado. Tiene %1.</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>Este archivo está cortado. Tiene %1.</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>Este archivo está dañado: su contenido se modificó o no llegó completo. Tiene %1.</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>Actualice Pushkeeper, o descargue el certificado intermedio de Apple desde https://www.apple.com/certificateauthority/ y compruebe de nuevo con él: pushkeeperctl inspect --issuer.</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>A este certificado le falta el permiso para iniciar sesión en el servicio push de Apple (autenticación de cliente).</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>El nombre y el topic de este certificado llevan identificadores distintos. En los certificados de Apple son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>Este certificado caduca el %1. Queda %n día.</numerusform>
            <numerusform>Este certificado caduca el %1. Quedan %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>El certificado del proveedor caduca el %1. Queda %n día.</numerusform>
            <numerusform>El certificado del proveedor caduca el %1. Quedan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
</context>
<context>
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>Se tarda unos diez minutos con el rol Administrador de aplicaciones en la nube o Administrador de aplicaciones.</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>Se tarda unos diez minutos con el rol Administrador de aplicaciones en la nube; uno de los consentimientos requiere un Administrador de roles con privilegios.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>Nuestro certificado push MDM de Apple en Intune se debe renovar cada año. Para ello uso Pushkeeper, que hay que registrar en el inquilino %1.</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>El ZIP adjunto contiene todo lo necesario: una página que explica cada permiso y un script para PowerShell o la CLI de Azure. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>Después, envíeme el archivo connection.pushkeeper. ¡Muchas gracias!</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>Solicitud para registrar Pushkeeper en %1</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>Renueve de inmediato: Microsoft documenta %1 días de gracia tras la caducidad; Apple no promete nada. Días que quedan de ellos: %2. No cree un certificado nuevo mientras se ofrezca «Renew».</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Los %1 días de gracia que documenta Microsoft han terminado. Puede que «Renew» aún se ofrezca: pruébelo primero y no cree un certificado nuevo mientras se ofrezca.</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>hasta que olvide el inquilino</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>cómo se llega al inquilino: id. de inquilino, nube, id. de cliente</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>Registro del inquilino</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>topic, cuenta de Apple y quién tiene acceso a ella, para la próxima renovación</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>Certificados push</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>certificados públicos que se han visto, para reconocer el correcto la próxima vez</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>Solicitudes de firma de certificado</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>públicas, para saber qué certificado responde a qué solicitud</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Configuraciones y renovaciones</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>hasta dónde llegó cada una, quién la hizo y qué dijeron los dispositivos en cifras</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>qué se hizo y cuándo; ningún dispositivo ni usuario de uno</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>para siempre: sin ellas no se podría comprobar el diario</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>Dispositivos de la última lectura</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>la lista de dispositivos; los personales, sin nombre ni número de serie</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>hasta la próxima lectura</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>la lista de dispositivos; ninguno con nombre ni número de serie</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>Dispositivos en las referencias</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>id. de dispositivo y registros antes de una carga, para demostrarla</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>hasta 30 días después del veredicto</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>Dispositivos de la última prueba de sincronización</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>id. de dispositivo y registros, para ver cuáles respondieron</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>hasta la próxima prueba de sincronización</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>Inicio de sesión para vigilar</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>en el llavero; solo puede leer</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>hasta que cierre la sesión</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>Clave para la vigilancia desatendida</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>Para volver a mirar hay que iniciar sesión. La cuenta atrás sigue sin ello.</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>Para volver a mirar hace falta un rol activo en Entra. La cuenta atrás sigue sin él.</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>La última comprobación no se pudo realizar. Vuelva a mirar más tarde; la cuenta atrás sigue.</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>Hace mucho tiempo de eso y puede haber cambios que no se han visto. Vuelva a mirar ahora.</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra responde</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>Iniciar sesión.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph responde</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>Todo lo que se lee de Intune o se escribe en él.</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>El portal de Apple responde</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>Hacer firmar el certificado; allí solo va su navegador.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está en hora</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>Evaluar fechas e iniciar sesión.</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>Alguien ha iniciado sesión</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>Leer el certificado y los dispositivos.</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>El programa tiene sus permisos</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>Funciones que se pueden activar una a una.</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune responde</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Todo lo que Pushkeeper hace en el inquilino.</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>El certificado push se puede leer</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>La cuenta atrás y la comparación con un certificado nuevo.</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>Los dispositivos se pueden leer</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>Confirmar que siguieron conectados tras una renovación.</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>El acuerdo con Apple está otorgado</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>Solo entonces entrega Intune una solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>Su rol puede cambiar el certificado</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>Obtener la solicitud de firma de certificado y cargar el certificado.</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>No se ha mirado: antes debe funcionar algo de lo anterior.</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>Responde, a través de una conexión segura.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Se puede leer.</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>Coincide con el reloj de Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>Atrasa %n minuto.</numerusform>
            <numerusform>Atrasa %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>Adelanta %n minuto.</numerusform>
            <numerusform>Adelanta %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>Active la hora automática en la configuración de este equipo. Hasta entonces, las fechas solo dan avisos.</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Un certificado inicia sesión; nadie tiene que hacerlo.</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>La sesión es válida.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>Todos están concedidos.</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>Los necesarios están concedidos. Se han omitido:</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>El registro de aplicación para vigilar también puede escribir, así que su sesión nunca se guarda.</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>Pida a su administrador de Entra dos registros de aplicaciones, como los crea el paquete para el administrador de Entra.</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>Si quiere estas funciones, reenvíe el vínculo.</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph pide uno de estos permisos: %1.</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>Reenvíe el vínculo, que lo concede. Puede tardar unos minutos en surtir efecto; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>Un Administrador de aplicaciones en la nube o un Administrador de aplicaciones</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>Un Administrador de roles con privilegios</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>La cuenta que ha iniciado sesión no tiene ningún rol en Intune que lo permita, o el rol no está activo.</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>Si tiene un rol así en Privileged Identity Management, actívelo y vuelva a intentarlo; puede tardar hasta 15 minutos. De lo contrario, solicite el rol Administrador de Intune.</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>Un Administrador de roles con privilegios o, para los roles propios de Intune, un Administrador de Intune</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>Inicie sesión de nuevo. Si no sirve de ayuda: ¿tiene la cuenta un rol en Intune y, si es anterior a 2021, una licencia de Intune?</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>Responde; la suscripción está en estado «%1».</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>Mire la suscripción en el Centro de administración de Microsoft 365.</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune responde: aún no hay ningún certificado.</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>Se lee cuando empieza una configuración o una renovación: para eso hay que iniciar otra sesión.</translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation>Está otorgado.</translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation>Aún no está otorgado.</translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation>La configuración muestra los términos y le pregunta.</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>No se puede probar antes de la solicitud de firma de certificado: Intune no ofrece ninguna consulta que no cambie nada.</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>Tenga el rol activo antes de empezar. Si Intune lo rechaza, no se pierde nada: active el rol y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>Permite que una persona inicie sesión.</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>No da acceso a ningún dato del inquilino.</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>Muestra quién ha iniciado sesión, para los registros del programa.</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>No muestra a nadie más que a la persona que inicia sesión.</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>Mantiene la sesión de una persona, para que nadie tenga que iniciar sesión en cada comprobación.</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>No llega a nada a lo que no lleguen los demás permisos, y usted puede ponerle fin en cualquier momento.</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>Lee el certificado push y cuándo se registró por última vez cada dispositivo Apple.</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>No puede cambiar, bloquear ni borrar un dispositivo, ni reemplazar el certificado.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>Lee el registro de auditoría de Intune, para mostrar quién cambió el certificado y cuándo. Microsoft incluye ese registro bajo este nombre.</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>También puede leer las aplicaciones y su configuración; no puede cambiarlas, asignarlas ni quitarlas.</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>Lee cuándo caducan los tokens de Apple para aplicaciones y para la inscripción automatizada.</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>No puede renovar ni reemplazar un token, ni cambiar la configuración de Intune.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>Lee los roles de Intune, para indicar antes de una renovación si el rol de la persona es suficiente.</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>No puede dar, cambiar ni quitar un rol.</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>Obtiene la solicitud de firma de certificado, registra el acuerdo con Apple y carga el nuevo certificado push. Microsoft no ofrece nada más limitado para esto.</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>También llega a otros ajustes de inscripción, que Pushkeeper no toca. No puede actuar sobre un dispositivo y no permite a nadie hacer más de lo que permite su rol en Intune.</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>Pide a los dispositivos que se registren, para confirmar tras una renovación que siguen respondiendo. Pushkeeper no lo usa para nada más.</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>Microsoft le permite también borrar o bloquear dispositivos, si el rol de la persona lo permite; Pushkeeper no tiene ninguna llamada así. Si no quiere este permiso, omítalo: en ese caso, la confirmación tarda más.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>Es pronto para decir más. Vuelva a mirar dentro de una hora; nadie tiene que esperar.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>Los dispositivos se registran cada 8 horas. Vuelva a mirar mañana: un día después de la carga, el resultado es firme.</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>Puede que el certificado tenga un topic distinto del que conocen los dispositivos. Para volver atrás: obtenga una solicitud de firma de certificado nueva, renueve con ella la fila del topic anterior en el portal de Apple y cargue ese certificado. No pulse «Create a Certificate» ni restablezca los dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>Registrados desde entonces: %L1 de %Ln dispositivo activo antes.</numerusform>
            <numerusform>Registrados desde entonces: %L1 de %Ln dispositivos activos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>%Ln dispositivo se ha registrado desde la carga. No hay con qué compararlo: los dispositivos no se pudieron leer antes.</numerusform>
            <numerusform>%Ln dispositivos se han registrado desde la carga. No hay con qué compararlos: los dispositivos no se pudieron leer antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>Antes no había ningún dispositivo activo.</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>Hay dispositivos que quedaron en silencio después de la carga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>Si todos estuvieran encendidos, ya se esperaría %Ln.</numerusform>
            <numerusform>Si todos estuvieran encendidos, ya se esperarían %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>Inscriba un dispositivo de prueba y mire si se registra.</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>El certificado funciona. Mire los dispositivos que faltan.</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>Hay dispositivos que responden, así que el certificado funciona.</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>El certificado funciona. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>Por ahora, todo va bien. Un día después de la carga, el resultado es firme.</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>el certificado: casi todos los dispositivos están en silencio</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>ya no está en Intune: retirado o quitado</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>se está retirando o borrando</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>con retraso ya antes de la carga: quizá apagado</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>faltan la mayoría de los de su plataforma: quizá su red</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>otros han vuelto: mire este dispositivo</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>Hay dispositivos que quedaron en silencio después de la última carga.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune aún no administra ningún dispositivo Apple.</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>Ningún dispositivo se ha registrado en los últimos 90 días.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>Registrados en las últimas 24 horas: %1 de %Ln dispositivo.</numerusform>
            <numerusform>Registrados en las últimas 24 horas: %1 de %Ln dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1 (UTC): último registro de %Ln dispositivo</numerusform>
            <numerusform>%1 (UTC): último registro de %Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>No usar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>Vuelva a Pushkeeper: allí se explica el motivo. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>Vuelva a Pushkeeper. Puede cerrar esta página.</translation>
    </message>
</context>
<context>
    <name>SyncTest</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) no longer in Intune; not counted.</source>
        <translation>
            <numerusform>%Ln dispositivo que ya no está en Intune; no se cuenta.</numerusform>
            <numerusform>%Ln dispositivos que ya no están en Intune; no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln dispositivo al que no llega su rol en Intune; no se cuenta.</numerusform>
            <numerusform>%Ln dispositivos a los que no llega su rol en Intune; no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>%Ln dispositivo para el que Intune no aceptó la solicitud; no se cuenta.</numerusform>
            <numerusform>%Ln dispositivos para los que Intune no aceptó la solicitud; no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>Con una confianza del 95&#xa0;%, respondería así entre el %1 y el %2&#xa0;% de %3.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>%Ln dispositivo elegido que puede responder</numerusform>
            <numerusform>los %Ln dispositivos elegidos que pueden responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>%Ln dispositivo %1 que puede responder</numerusform>
            <numerusform>los %Ln dispositivos %1 que pueden responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>%Ln dispositivo Apple del inquilino que puede responder</numerusform>
            <numerusform>los %Ln dispositivos Apple del inquilino que pueden responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>%Ln dispositivo, elegido al azar de entre %1.</numerusform>
            <numerusform>%Ln dispositivos, elegidos al azar de entre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>Todos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>%Ln dispositivo más no puede responder: se está retirando o borrando, nunca se ha registrado o está en silencio desde hace más de 90 días.</numerusform>
            <numerusform>%Ln dispositivos más no pueden responder: se están retirando o borrando, nunca se han registrado o están en silencio desde hace más de 90 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>Cinco dispositivos por segundo como máximo, así que pedírselo a todos tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>Cinco dispositivos por segundo como máximo, así que pedírselo a todos tarda alrededor de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune pide a %Ln dispositivo que se registre ahora. No se cambia nada en él.</numerusform>
            <numerusform>Intune pide a %Ln dispositivos que se registren ahora. No se cambia nada en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>Después se observa quién se registra, durante %1 como máximo. Un dispositivo ha respondido si se registró después de pedírselo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>Se ha pedido a %1 de %Ln dispositivo</numerusform>
            <numerusform>Se ha pedido a %1 de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>Respuestas: %1 de %Ln dispositivo</numerusform>
            <numerusform>Respuestas: %1 de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, en %2 como máximo</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1; la mitad, en %2 como máximo</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>Nueve de cada diez respuestas llegaron en %1 como máximo.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>Otros han respondido, así que los mensajes push llegan. Es probable que estos dispositivos estén apagados o sin red; Intune se lo vuelve a pedir en su propio ciclo de 8 horas.</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>Aún no hay respuesta. Los dispositivos encendidos y con red suelen responder en menos de cinco minutos.</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>Ningún dispositivo ha respondido. Abra el «Panel» y compare el topic del certificado push con el anterior; después, repita la prueba con dispositivos que tenga a mano.</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>ya no está en Intune</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>su rol en Intune no llega a él</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune no aceptó la solicitud</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>respondió en %1 como máximo</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>solicitado, aún sin respuesta</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>en espera: Intune pidió una pausa</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no solicitado</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>Abra el centro de administración de Intune y vaya a Dispositivos &gt; Todos los dispositivos &gt; Acciones masivas del dispositivo.</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>Elija el sistema (iOS/iPadOS o macOS) y la acción «Sincronizar», y continúe.</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>Seleccione los dispositivos, 100 como máximo cada vez, revise los datos y pulse «Crear».</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>Vuelva e indique aquí que lo ha pulsado. Desde ese momento se observa aquí qué dispositivos se registran.</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>Con más de 100 dispositivos hacen falta varias rondas; indíquelo después de la última.</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>Un certificado inicia la sesión</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>Sin inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>Configurar el primer certificado push de un inquilino.</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>Renovar el certificado push, con la misma cuenta de Apple y el mismo topic.</translation>
    </message>
    <message>
        <source>Please choose of: %1</source>
        <translation>Elija entre: %1</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>Renueve la misma fila en el portal de Apple. No pulse «Create a Certificate» ni toque los dispositivos.</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>Este inquilino nunca ha tenido un certificado push: una primera configuración.</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>Una renovación: la misma cuenta de Apple, el mismo topic.</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>Vuelta al topic que conocen los dispositivos, con «Renew» en su fila.</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>El topic instalado actualmente se conserva a partir de ahora.</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>El mismo certificado, ahora en otra cuenta de Apple.</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>El certificado ya no está en Intune, pero hay dispositivos que lo conocen.</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>Un topic nuevo: hay que volver a inscribir todos los dispositivos Apple.</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>Número de serie %1, válido hasta %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>Pulse «Create a Certificate». Si la tabla ya contiene certificados, no toque sus filas.</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>Pulse «Renew» en la fila de este certificado, nunca «Create a Certificate» ni «Revoke»: %1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>Intune envía a Apple datos de dispositivos y usuarios para la administración. Este acuerdo vale para todo el inquilino y no se puede retirar.</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>Con este certificado, todos los dispositivos Apple del inquilino perderían la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>Con este certificado, %Ln dispositivo Apple perdería la conexión.</numerusform>
            <numerusform>Con este certificado, %Ln dispositivos Apple perderían la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune ya tiene el certificado nuevo. Su página debe mostrar: id. de sujeto (Subject ID) %1, número de serie %2, expiración %3.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>Cuenta de &amp;Apple (ID de Apple en Intune)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Cuenta de Apple</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>Pertenece a la empresa, no a una persona: un buzón compartido y códigos que puedan recibir dos personas. Quien renueve el año que viene necesitará la misma cuenta.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Acuerdo con Apple</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>¿Qué cuenta de Apple?</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>El certificado se renueva con la cuenta con la que se creó. ¿Sigue siendo la correcta?</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>El certificado depende de una sola cuenta de Apple mientras haya dispositivos inscritos con él.</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta cuenta</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>Anotando la cuenta…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>Leer los &amp;términos</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>Ac&amp;epto para todo el inquilino</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>La cuenta se ha &amp;perdido para siempre…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>Todavía no hay ningún inquilino conectado.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>Quién ha iniciado sesión y dónde, y si el inquilino todavía lo permite. Se pregunta a Entra; mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Portal de Apple</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>Solicitud de firma de certificado (CSR)</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>&amp;Usar otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>&amp;Obtener una nueva</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>Una nueva deja sin validez la anterior.</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>Que Apple la firme</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>La solicitud de firma de certificado de Intune va al portal de Apple y de allí vuelve un certificado.</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>La solicitud de firma de certificado de Intune va al portal de Apple, a la fila de este certificado, y de allí vuelve un certificado renovado.</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>&amp;Abrir el portal de Apple</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>&amp;Elegir la solicitud de firma…</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>Obtener &amp;la solicitud de firma</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>Abriendo el portal de Apple…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Obteniendo una solicitud de firma de certificado de Intune…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>Descargue la solicitud (CSR) en la página de Intune y elija después ese archivo aquí.</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>Aún no se ha obtenido. Solo usted inicia este paso; se hace una sola vez.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>Elegir la solicitud de firma de certificado</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>Una nueva solicitud de firma</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>Es posible que un certificado que Apple creó con la anterior ya no sirva. Hágalo solo si el archivo anterior se perdió o fue rechazado.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>El id. de inquilino mantiene separados los registros de sus inquilinos. El centro de administración de Entra lo muestra en «Información general».</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Id. de inquilino</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>Sesión iniciada como %1 en el inquilino %2. %3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Certificado push MDM de Apple</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune no tiene ninguno.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Cuenta de Apple</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Última carga</translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation>No con Pushkeeper</translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation>Con Pushkeeper, %1</translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation>En otro lugar, después de la carga con Pushkeeper del %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>Último registro de cada dispositivo, por días</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1. Ese día se cargó el certificado.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carga</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation>Abra la página de Intune: Dispositivos &gt; Inscripción &gt; Apple &gt; Certificado push MDM de Apple. Escriba lo que muestra.</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>No muestra nin&amp;gún certificado</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>¿Qué tiene Intune?</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>No se lee nada de Intune: usted escribe lo que muestra su página. No se cambia nada.</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper lee el certificado, los dispositivos y el acuerdo con Apple. Puede que se abra el navegador para iniciar sesión. No se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Leyendo lo que tiene Intune…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Cuenta de Apple</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune no tiene ninguno.</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Dispositivos Apple</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>Registrados en las últimas 24 horas</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>Antes hay que decidir una cosa.</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>El certificado es reciente. Aún no hay nada que hacer.</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>Puede renovarlo de todos modos; no causa ningún problema.</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>La lista de dispositivos está guardada. Léala antes de continuar.</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>Está en %1. Compruebe después el último bloque del topic y vuelva a pulsar el botón.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>Antiguo y nuevo</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1, ahora en Intune</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1, de Apple</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>Ahora en Intune</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>De Apple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Cuenta de Apple</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un inquilino</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>¿Qué inquilino?</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>Microsoft Entra indica a cualquiera el id. de un inquilino; para ello nadie inicia sesión.</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>¿Cómo se inicia sesión?</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Dos registros de aplicaciones en Entra: uno solo puede leer; el otro renueva y solo se usa entonces.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>Usted inicia sesión en la página de Microsoft, en su navegador. Pushkeeper nunca ve una contraseña.</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>Comprobar los per&amp;misos</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>¿Qué le falta aún al inquilino?</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>Esperando a que inicie sesión en el navegador…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>Examinando servicios, permisos y roles…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>Preguntando a Microsoft Entra…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>Elegir el archivo de conexión</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Usar &amp;otra cuenta</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>Hay abierta una configuración o renovación de este inquilino.</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>Cierre primero su ventana y después vuelva a conectar. No se pierde nada.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Inicie sesión; el navegador se abre para ello…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>Leyendo el certificado y los dispositivos…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>Mire el estado de este inquilino</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper lee el certificado y los dispositivos; no se cambia nada.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Mirar ahora</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune no tiene ningún certificado</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>Pushkeeper averigua si se trata de una primera configuración o de un rescate.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Empe&amp;zar</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>Una configuración o una renovación continúa donde quedó.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>Es hora de renovar</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>La misma cuenta de Apple, el mismo topic. Se tarda unos 15 minutos.</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>Renovar a&amp;hora</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>No hay nada que hacer</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>El certificado es válido. Puede renovarlo antes; no causa ningún problema.</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>Renovar con ante&amp;lación</translation>
    </message>
    <message>
        <source>No certificate is known yet</source>
        <translation>Aún no se conoce ningún certificado</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>Según lo escrito el %1.</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>Última comprobación correcta: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>A fecha de %1. Leyendo de nuevo…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>Días restantes: aún no se conocen</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>Queda menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>Las marcas están a 60, 30, 14, 7 y 3 días de la caducidad.</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>Caducado, día %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>Elija un dispositivo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>Mostrar su usuario</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>Copiar el número de serie</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>Id. en Intune</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>Pregunta a Intune por el usuario de este único dispositivo. No se guarda nada de la respuesta.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>Intune ya no conoce este dispositivo. Vuelva a leer los dispositivos.</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune no conoce ningún usuario de este dispositivo.</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>Su usuario: %1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>Su usuario: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>Palabras del nombre, el modelo, el número de serie o la plataforma</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>Guarda los dispositivos visibles como tabla para hojas de cálculo.</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>Ningún dispositivo coincide con las palabras y las casillas marcadas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 de %Ln dispositivo</numerusform>
            <numerusform>%1 de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>Exportar los dispositivos</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>Prueba de sincronización…</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>Pide a los dispositivos seleccionados que se registren y observa cuáles lo hacen.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Dispositivos Apple</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>Último registro de cada dispositivo, por días (UTC)</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>Registrados en las últimas 24 horas, de los vistos en los últimos 90 días</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no se han leído.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>No se pueden contar sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune aún no administra ningún dispositivo Apple. Inscriba un dispositivo de prueba para ver si el certificado funciona.</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>Hace más tiempo: %1. Nunca: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln dispositivo, a fecha de %1</numerusform>
            <numerusform>%Ln dispositivos, a fecha de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>Aún no se han leído. La lectura no cambia nada.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>No se pueden contar sin iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln dispositivo, leído el %1</numerusform>
            <numerusform>%Ln dispositivos, leídos el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>Leer lo&amp;s dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln dispositivo guardado</numerusform>
            <numerusform>%Ln dispositivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>El archivo contiene nombres y números de serie; guárdelo donde solo puedan leerlo quienes lo necesiten.</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>Se están leyendo…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>El %1, Intune no administraba ningún dispositivo Apple. Inscriba uno y vuelva a leer los dispositivos.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se ha mirado</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>Aún no se puede probar</translation>
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
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Quién puede: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el vínculo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquete para su administrador de Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
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
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>El archivo que le da Apple</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>Vigilar &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>O arrastre el archivo aquí.</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>Esperando el archivo en %1. Se reconoce por su contenido.</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>En cuanto se abra el portal de Apple, se esperará el archivo en %1.</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>Elegir la carpeta de descargas</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>No existe la carpeta %1. Vigile otra o elija el archivo.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>Comprobar un archivo</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>Averigüe si un archivo es el certificado o la solicitud de firma de certificado que Intune necesita. Nada sale de este equipo, y las claves privadas nunca se leen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n archivo comprobado</numerusform>
            <numerusform>%n archivos comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>El portapapeles no contiene ni un archivo ni texto.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>Arrastre aquí un certificado o una solicitud de firma de certificado, o péguelo.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>E&amp;legir archivos…</translation>
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
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Proveedor válido hasta</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>&amp;Acerca de Pushkeeper</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>Acerca de Pushkeeper</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>Mantiene vigente el certificado push MDM de Apple de un inquilino de Microsoft Intune.
Qt %1. Licencia: Apache-2.0.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>In&amp;quilino</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>&amp;Comprobar un archivo…</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>&amp;Abrir un archivo de nube…</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>&amp;Sin iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>Practicar una &amp;renovación</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>&amp;Practicar una primera configuración</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Inquilino de práctica</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>Creando un inquilino de práctica…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>Elegir el archivo de nube</translation>
    </message>
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>&amp;Conectar un inquilino…</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>&amp;Todos los inquilinos…</translation>
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
        <translation>Copiar los de&amp;talles</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquete para su administrador de Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Continuar sin el llavero</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>Somos un &amp;partner: se usará en los inquilinos de los clientes</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>Paquete para su administrador de Entra</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>Registrar un programa y conceder sus permisos requiere un administrador de Entra. El paquete lo explica todo, lo hace con un script y proporciona un archivo de conexión. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>¿&amp;Quién va a usar Pushkeeper? Nombres de inicio de sesión, separados por comas.</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>Qué debe hacer además de vigilar y renovar:</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>Envíelo a su administrador de Entra. Recibirá un archivo de conexión: ábralo con «Conectar un inquilino». Mientras tanto, puede trabajar sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>El mensaje está copiado.</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>Péguelo en un correo y adjunte el paquete.</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>Permitir iniciar sesión con un có&amp;digo, para equipos sin navegador</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1: registrados en las últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Inicie sesión con %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Cargue allí: %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation>Int&amp;erpretar un papel</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation>Portal de Apple: pulsar «&amp;Renew» por mí</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Portal de Apple: pulsar «&amp;Create a Certificate» por mí</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>Abrir el portal de &amp;Apple</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>Abrir la página de &amp;Intune</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>&amp;8 horas después</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>Un &amp;día después</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>Un &amp;mes después</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11 me&amp;ses después</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>Inquilino de práctica. Nada en él es real y nada puede estropearse.</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>El administrador de práctica está en el portal de Apple…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>El administrador de práctica ha descargado el certificado.</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>El administrador de práctica no pudo hacerlo. Obtenga antes la solicitud de firma de certificado.</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>El tiempo ha avanzado en el inquilino de práctica.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>&amp;Volver a contar los dispositivos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>¿Responden los dispositivos?</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>El comprobante está guardado. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>Los dispositivos se registran cada 8 horas. No hace falta esperar: finalice ahora y vuelva a mirar mañana.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>C&amp;ontar los dispositivos</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>Contando los dispositivos que se han registrado…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Este paso llega cuando Intune muestra el certificado nuevo.</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>Registrados desde la carga</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>Activos antes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados el</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>Los registros de este inquilino están en %1</translation>
    </message>
    <message>
        <source>Alive before, not seen since</source>
        <translation>Activos antes, no vistos desde entonces</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>Lea esto antes de finalizar: casi todos los dispositivos están en silencio.</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Y otros más</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>El proxy no aceptó ese nombre de usuario y esa contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>El proxy %1 pregunta quién es usted antes de dejar pasar a este programa. Es el proxy de su empresa, no Microsoft. Lo que introduzca va solo a este proxy y se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune tiene un certificado con un topic distinto del que conocen los dispositivos.</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>Vo&amp;lver al topic que conocen los dispositivos</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>Cons&amp;ervar el topic nuevo: todos los dispositivos se inscribieron de nuevo con él</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune no tiene ningún certificado, pero puede que este inquilino tenga dispositivos, así que «Create a Certificate» no sería correcto. Lea el topic en el perfil de administración de un dispositivo: Ajustes &gt; General &gt; VPN y gestión de dispositivos &gt; el perfil &gt; Más detalles &gt; Topic.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>To&amp;pic</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>Un topic nuevo desconecta todos los dispositivos Apple del inquilino: hay que volver a inscribir cada uno. Hágalo solo si el soporte de Apple no puede devolver la cuenta de Apple. La lista de dispositivos se guarda como reenrolment-plan.csv en la carpeta del inquilino.</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>Último &amp;bloque del topic antiguo, escrito a mano</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>La cuenta de Apple está perdida para siempre…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>Primera configuración</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>Vuelta al topic anterior</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>Topic nuevo conservado</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>Otra cuenta de Apple</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Topic nuevo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>En Intune, falta el comprobante</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>Número de serie nuevo</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Configuraciones y renovaciones</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>Comprobar &amp;un archivo…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Están en %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>Id. de cliente para vigilar</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>Id. de cliente para renovar</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>&amp;Prueba rápida con el id. de cliente propio de Microsoft</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>Muchas herramientas comparten ese id. de cliente: lo que el inquilino le permite, se lo permite a todas, y en los registros figura la herramienta de Microsoft. La sesión nunca se guarda. Solo para probar.</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>Id. de cliente para &amp;vigilar</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>Id. de cliente para &amp;renovar</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>Los propios de este inquilino</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>Los de %1, como su partner</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>Re&amp;gistros de aplicaciones</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>¿No tiene los id. de cliente? El inquilino aún no tiene ningún registro de aplicación. Reenvíe el paquete a su administrador de Entra; hasta que llegue la respuesta, puede trabajar sin iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paquete para s&amp;u administrador de Entra…</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>Traba&amp;jar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>Ninguno: usted escribe lo que muestra Intune</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>Id. de cliente para vigilar</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>Id. de cliente para renovar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Client ID without a person</source>
        <translation>Id. de cliente desatendido</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>Qué se guarda de los dispositivos</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>Guardar nombres y números de serie de los dispositivos de la empresa</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>De los dispositivos personales nunca se guarda ninguno de los dos, y de ningún dispositivo su usuario. Sin la marca, la lista muestra nombres solo después de leerla de nuevo.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShownForm</name>
    <message>
        <source>&amp;Apple ID</source>
        <translation>ID de &amp;Apple</translation>
    </message>
    <message>
        <source>S&amp;ubject ID</source>
        <translation>Id. de s&amp;ujeto (Subject ID)</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>Núme&amp;ro de serie</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>E&amp;xpiración</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiración</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Inicio de sesión y permisos</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>&amp;Guardar en el llavero de este sistema el inicio de sesión para vigilar</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;la sesión</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>Comprobar los per&amp;misos</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paquete para s&amp;u administrador de Entra…</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Se volvió a leer el llavero: no queda en él nada de este inquilino.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Un certificado inicia sesión; nadie tiene que hacerlo.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>Nadie, que se sepa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>En el llavero, solo para lectura</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Hasta que termine el programa</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>Usar &amp;otra cuenta</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>Los administradores suelen tener su cuenta en otro navegador o perfil: elíjalo aquí, o elija una ventana privada, que vuelve a preguntar por la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el &amp;vínculo</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>Otro &amp;navegador</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>El navegador del sistema</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1, ventana privada</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>El navegador abre la página de inicio de sesión de Microsoft. Inicie sesión allí; esta ventana se cierra sola.</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>&amp;Usar un código</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>Abra %1 en cualquier navegador, en este equipo o en otro, y escriba este código. Las directivas de las organizaciones bloquean a menudo esta forma; en ese caso, inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>Usar el navega&amp;dor</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>&amp;Guardar en el llavero de este sistema el inicio de sesión para vigilar</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>Solo puede leer. Si no se guarda, iniciará sesión cada vez que se abra el programa. El inicio de sesión para renovar nunca se guarda.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>Aún no se ha leído nada. La sesión está en el llavero.</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>Aún no se ha leído nada. La sesión termina con el programa: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>Aún no se ha leído nada. La sesión termina con el programa.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminado</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>El %Ln dispositivo &amp;elegido</numerusform>
            <numerusform>Los %Ln dispositivos &amp;elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>Una &amp;muestra aleatoria de</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>&amp;Todos los dispositivos</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Tamaño de la muestra</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>todos los sistemas</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>En pausa. Al continuar, a ningún dispositivo se le pide dos veces.</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>Pidiéndoselo a los dispositivos, cinco por segundo como máximo…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>Mirando qué dispositivos se han registrado…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>Próxima comprobación: %1. Puede cerrar esta ventana; la prueba continúa cuando vuelva a abrirla.</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>Copiar los que no han &amp;respondido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln dispositivo más no se muestra aquí.</numerusform>
            <numerusform>%Ln dispositivos más no se muestran aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>Prue&amp;ba de sincronización…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>Prueba de sincronización</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>¿Responden ahora los dispositivos?</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>¿A qué dispositivos se pide que se registren?</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>Intune puede pedírselo a los dispositivos sin este programa. Aquí no hace falta más permiso que el de leer los dispositivos.</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>Los dispositivos de este inquilino aún no se han leído. Léalos primero.</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>Pe&amp;dir a %Ln dispositivo que se registre</numerusform>
            <numerusform>Pe&amp;dir a %Ln dispositivos que se registren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>&amp;Leer los dispositivos</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>Pedirlo yo en &amp;Intune…</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>Ya lo he &amp;pulsado</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>&amp;Copiar los dispositivos</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>&amp;Nueva prueba</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>&amp;Dominio, id. de inquilino o dirección de alguien de allí</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>O abra el archivo de conexión que le dio su administrador de Entra: contiene todo lo demás.</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>&amp;Abrir un archivo de conexión…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation>Copiar el vínculo de consentimiento</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquete para su administrador de Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuar sin iniciar sesión</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>&amp;He leído los avisos</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>En el portal de Apple</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>Después, escriba lo que muestra la página:</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>Obtener el certificado</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>Cargarlo en Intune</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>Ponerlo en Intune</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>Descárguelo en el portal de Apple. Se compara con lo que tiene Intune antes de enviar nada.</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>Usted carga el archivo en la página de Intune. Pushkeeper compara después lo que muestra la página.</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper carga el certificado una sola vez y después mira si Intune lo muestra.</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>Ree&amp;mplazar en Intune</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>Car&amp;gar en Intune</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Esperando a que Intune muestre el certificado nuevo …</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Cargando el certificado en Intune…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>En la página de Intune (Dispositivos &gt; Inscripción &gt; Apple &gt; Certificado push MDM de Apple), escriba el ID de Apple %1, elija el archivo que le dio Apple y pulse «Cargar». Después, la página debe mostrar: id. de sujeto (Subject ID) %2, número de serie %3, expiración %4.</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>Intune ya tiene este certificado.</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>Si acaba de pulsar «Renew» en el portal de Apple, descargue allí el archivo nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>No se envió nada a Intune. Los motivos figuran a continuación.</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>Este archivo no debe llegar a Intune.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>Intune aún no muestra el certificado nuevo.</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>Vuelva a mirar dentro de unos minutos; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>Intune muestra un certificado distinto del que se cargó.</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>Puede que otra persona esté trabajando en ello. Pregunte en su equipo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>&amp;Elegir el archivo…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>Mantener vigente el certificado push MDM de Apple</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper lo configura, lo renueva cada año sin perder ningún dispositivo y demuestra que los dispositivos siguen respondiendo.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Primero, practicar</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>Un inquilino de práctica en este equipo, con Intune, el portal de Apple y dispositivos. Nada en él es real.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Practicar</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>Para cuando el consentimiento tarda días y el certificado caduca mañana: usted escribe lo que muestra la página de Intune.</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Continuar sin sesión</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Comprobar un archivo</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>Averigüe si un archivo es el certificado o la solicitud de firma de certificado que Intune necesita.</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>C&amp;omprobar…</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un inquilino</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>Por su dominio, o con el archivo de conexión que le dio su administrador de Entra.</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>Co&amp;nectar…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Inicie sesión; el navegador se abre para ello…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>Continuar sin &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>Se detuvo a petición suya. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>Paso %1 de %2: %3 – %4</translation>
    </message>
</context>
</TS>
