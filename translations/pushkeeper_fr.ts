<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>For your Entra admin</source>
        <translation>Pour votre administrateur Entra</translation>
    </message>
    <message>
        <source>You are asked to register Pushkeeper in the tenant %1.</source>
        <translation>Il vous est demandé d’inscrire Pushkeeper dans le locataire %1.</translation>
    </message>
    <message>
        <source>%1 asks you to register Pushkeeper in the tenant %2.</source>
        <translation>%1 vous demande d’inscrire Pushkeeper dans le locataire %2.</translation>
    </message>
    <message>
        <source>Pushkeeper looks after the Apple MDM push certificate of Intune. If that certificate runs out, no command reaches an iPhone, iPad or Mac any more; if it is replaced by a wrong one, every device has to be enrolled again. Pushkeeper renews it each year and watches it in between.</source>
        <translation>Pushkeeper s’occupe du certificat Push MDM Apple d’Intune. Si ce certificat expire, plus aucune commande n’atteint un iPhone, un iPad ou un Mac&#xa0;; s’il est remplacé par un mauvais certificat, il faut réinscrire chaque appareil. Pushkeeper le renouvelle chaque année et le surveille entre-temps.</translation>
    </message>
    <message>
        <source>It runs on the computers of the people named below and has no server of its own: what it reads goes from Microsoft Graph to those computers. It works only with the permissions below, and only within the roles of the person who is signed in.</source>
        <translation>Il s’exécute sur les ordinateurs des personnes nommées ci-dessous et n’a pas de serveur à lui&#xa0;: ce qu’il lit va de Microsoft Graph à ces ordinateurs. Il ne fonctionne qu’avec les autorisations ci-dessous, et seulement dans les limites des rôles de la personne connectée.</translation>
    </message>
    <message>
        <source>Only reads. Used every day; its sign-in is kept in the keychain of the computer.</source>
        <translation>Lit seulement. Utilisée chaque jour&#xa0;; sa connexion est conservée dans le trousseau de clés de l’ordinateur.</translation>
    </message>
    <message>
        <source>Writes. Used once a year; its sign-in is kept in memory only and ends with the renewal.</source>
        <translation>Écrit. Utilisée une fois par an&#xa0;; sa connexion est conservée en mémoire seulement et prend fin avec le renouvellement.</translation>
    </message>
    <message>
        <source>Only reads, without anybody signed in, by a certificate. This package holds the public part of it; the key stays on the computer that watches.</source>
        <translation>Lit seulement, sans personne connectée, au moyen d’un certificat. Ce paquet en contient la partie publique&#xa0;; la clé reste sur l’ordinateur qui surveille.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Separate registrations, so that what watches every day can change nothing:</source>
        <translation>Des inscriptions séparées, pour que ce qui surveille chaque jour ne puisse rien modifier&#xa0;:</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Ses limites</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Assignment is required, so that nobody else in the tenant can sign in:</source>
        <translation>Une affectation est requise, pour que personne d’autre dans le locataire ne puisse se connecter&#xa0;:</translation>
    </message>
    <message>
        <source>No names were given. Please assign those who are to renew the certificate.</source>
        <translation>Aucun nom n’a été indiqué. Veuillez affecter les personnes qui doivent renouveler le certificat.</translation>
    </message>
    <message>
        <source>Which role you need</source>
        <translation>Le rôle qu’il vous faut</translation>
    </message>
    <message>
        <source>Cloud Application Administrator or Application Administrator can do all of this. Intune Administrator cannot.</source>
        <translation>Un Administrateur d’application cloud ou un Administrateur d’application peut faire tout cela. Un Administrateur Intune ne le peut pas.</translation>
    </message>
    <message>
        <source>One exception: the consent for %1 needs a Privileged Role Administrator, because nobody is signed in there.</source>
        <translation>Une exception&#xa0;: le consentement pour %1 demande un Administrateur de rôle privilégié, car personne n’y est connecté.</translation>
    </message>
    <message>
        <source>One way: a script</source>
        <translation>Une première façon&#xa0;: un script</translation>
    </message>
    <message>
        <source>Both scripts do the same. They are plain text, show what they will do and ask before they do it, and may be run again at any time.</source>
        <translation>Les deux scripts font la même chose. Ils sont en texte brut, montrent ce qu’ils vont faire, demandent avant de le faire et peuvent être relancés à tout moment.</translation>
    </message>
    <message>
        <source>Windows: Microsoft Graph PowerShell</source>
        <translation>Windows&#xa0;: Microsoft Graph PowerShell</translation>
    </message>
    <message>
        <source>Azure Cloud Shell, macOS, Linux: Azure CLI</source>
        <translation>Azure Cloud Shell, macOS, Linux&#xa0;: Azure CLI</translation>
    </message>
    <message>
        <source>Open %1 and go to %2.</source>
        <translation>Ouvrez %1 et allez à %2.</translation>
    </message>
    <message>
        <source>Enter the name %1, choose &quot;%2&quot; and press Register. Note the Application (client) ID.</source>
        <translation>Saisissez le nom %1, choisissez «&#xa0;%2&#xa0;» et cliquez sur «&#xa0;Inscrire&#xa0;». Notez l’«&#xa0;ID d’application (client)&#xa0;».</translation>
    </message>
    <message>
        <source>Go to %1 and upload pushkeeper-unattended.cer.</source>
        <translation>Allez à %1 et chargez pushkeeper-unattended.cer.</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Leave &quot;Allow public client flows&quot; off.</source>
        <translation>Allez à %1 et saisissez http://localhost comme URI de redirection. Laissez «&#xa0;Autoriser les flux clients publics&#xa0;» désactivé.</translation>
    </message>
    <message>
        <source>Go to %1 and tick what stands in the table of %2. Remove User.Read, which Entra adds by itself.</source>
        <translation>Allez à %1 et cochez ce qui figure dans le tableau de %2. Supprimez User.Read, qu’Entra ajoute de lui-même.</translation>
    </message>
    <message>
        <source>Press &quot;Grant admin consent&quot;.</source>
        <translation>Cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>Go to %1, open %2, and under Properties set &quot;Assignment required?&quot; to Yes. Under &quot;Users and groups&quot; add the people named above.</source>
        <translation>Allez à %1, ouvrez %2 et, sous «&#xa0;Propriétés&#xa0;», définissez «&#xa0;Affectation requise&#xa0;?&#xa0;» sur «&#xa0;Oui&#xa0;». Sous «&#xa0;Utilisateurs et groupes&#xa0;», ajoutez les personnes nommées ci-dessus.</translation>
    </message>
    <message>
        <source>The other way: by hand</source>
        <translation>L’autre façon&#xa0;: à la main</translation>
    </message>
    <message>
        <source>If somebody else has to consent</source>
        <translation>Si une autre personne doit donner le consentement</translation>
    </message>
    <message>
        <source>The scripts give consent themselves if your role allows it. Otherwise these pages ask for it; the scripts print them with the client ID filled in. By hand, put the client ID of the registration where CLIENT-ID stands.</source>
        <translation>Les scripts donnent eux-mêmes le consentement si votre rôle le permet. Sinon, ces pages le demandent&#xa0;; les scripts les affichent avec l’ID client déjà inséré. À la main, mettez l’ID client de l’inscription à la place de CLIENT-ID.</translation>
    </message>
    <message>
        <source>Afterwards the browser may say that it cannot open localhost. That is fine: consent is given if the address then holds admin_consent=True.</source>
        <translation>Le navigateur dira peut-être ensuite qu’il ne peut pas ouvrir localhost. Ce n’est pas un problème&#xa0;: le consentement est donné si l’adresse contient alors admin_consent=True.</translation>
    </message>
    <message>
        <source>For each customer</source>
        <translation>Pour chaque client</translation>
    </message>
    <message>
        <source>An admin of the customer opens these pages once and signs in there. Under Enterprise applications assignment is then required and the people are named.</source>
        <translation>Un administrateur du client ouvre ces pages une fois et s’y connecte. Sous «&#xa0;Applications d’entreprise&#xa0;», l’affectation est ensuite rendue obligatoire et les personnes sont désignées.</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Ce qu’il faut renvoyer</translation>
    </message>
    <message>
        <source>Please send the file connection.pushkeeper that the script wrote. If you did it by hand, send this text with your ids in it. It holds no secret.</source>
        <translation>Veuillez envoyer le fichier connection.pushkeeper écrit par le script. Si vous avez tout fait à la main, envoyez ce texte avec vos ID. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>How to remove it later</source>
        <translation>Comment le supprimer plus tard</translation>
    </message>
    <message>
        <source>Under App registrations delete the registrations named above. Sign-ins, consent and assignments end with them.</source>
        <translation>Sous «&#xa0;Inscriptions d’applications&#xa0;», supprimez les inscriptions nommées ci-dessus. Les connexions, le consentement et les affectations prennent fin avec elles.</translation>
    </message>
    <message>
        <source>To pause it, open each one under Enterprise applications &gt; Properties and set &quot;Enabled for users to sign-in?&quot; to No.</source>
        <translation>Pour le suspendre, ouvrez chacune d’elles sous «&#xa0;Applications d’entreprise&#xa0;» &gt; «&#xa0;Propriétés&#xa0;» et définissez «&#xa0;Activé pour que les utilisateurs se connectent&#xa0;?&#xa0;» sur «&#xa0;Non&#xa0;».</translation>
    </message>
    <message>
        <source>The push certificate, Intune and the devices stay as they are.</source>
        <translation>Le certificat push, Intune et les appareils restent tels quels.</translation>
    </message>
    <message>
        <source>This package holds no secret: no password, no token, no private key.</source>
        <translation>Ce paquet ne contient aucun secret&#xa0;: ni mot de passe, ni jeton, ni clé privée.</translation>
    </message>
    <message>
        <source>Signing in with a code</source>
        <translation>Connexion avec un code</translation>
    </message>
    <message>
        <source>It is asked for because there are computers without a browser, and it takes &quot;Allow public client flows&quot;. The risk: whoever is talked into typing a stranger&apos;s code signs that stranger in. Microsoft advises to block it where nobody needs it; then set it to No.</source>
        <translation>C’est demandé parce qu’il y a des ordinateurs sans navigateur, et cela nécessite « Autoriser les flux clients publics ». Le risque&#xa0;: quiconque se laisse convaincre de saisir le code d’un inconnu connecte cet inconnu. Microsoft conseille de le bloquer là où personne n’en a besoin&#xa0;; définissez alors « Non ».</translation>
    </message>
    <message>
        <source>Go to %1 and enter http://localhost as a redirect URI. Set &quot;Allow public client flows&quot; to Yes, for signing in with a code.</source>
        <translation>Accédez à %1 et saisissez http://localhost comme URI de redirection. Définissez « Autoriser les flux clients publics » sur « Oui », pour la connexion avec un code.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run pushkeeperctl --help to see what it takes.</source>
        <translation>Exécutez «&#xa0;pushkeeperctl --help&#xa0;» pour voir les arguments possibles.</translation>
    </message>
    <message>
        <source>--at takes a date such as 2026-11-24.</source>
        <translation>--at attend une date telle que 2026-11-24.</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.</source>
        <translation>Maintient valide le certificat Push MDM Apple d’un locataire Microsoft Intune.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Judge certificates and signing requests on disk, offline.</source>
        <translation>Vérifier des certificats et des demandes de signature de certificat sur le disque, hors ligne.</translation>
    </message>
    <message>
        <source>Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 accepté, 1 avertissement, 2 arrêt (le fichier le moins bon compte), 64 utilisation incorrecte.</translation>
    </message>
    <message>
        <source>Files to judge; each is judged by its own kind.</source>
        <translation>Fichiers à vérifier&#xa0;; chacun est vérifié selon son type.</translation>
    </message>
    <message>
        <source>The push certificate that is installed now.</source>
        <translation>Le certificat push actuellement installé.</translation>
    </message>
    <message>
        <source>The signing request that the certificate should answer.</source>
        <translation>La demande de signature de certificat à laquelle le certificat doit répondre.</translation>
    </message>
    <message>
        <source>Trust this issuer as well; can be given several times.</source>
        <translation>Faire aussi confiance à cet émetteur&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Judge dates as of this day or moment (ISO 8601, UTC) instead of now.</source>
        <translation>Vérifier les dates par rapport à ce jour ou à ce moment (ISO 8601, UTC) plutôt qu’à maintenant.</translation>
    </message>
    <message>
        <source>Answer in JSON: an array with an object for each file.</source>
        <translation>Répondre en JSON&#xa0;: un tableau avec un objet par fichier.</translation>
    </message>
    <message>
        <source>ACCEPT</source>
        <translation>ACCEPTÉ</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>AVERTISSEMENT</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ARRÊT</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Certificat du fournisseur valide jusqu’au</translation>
    </message>
    <message>
        <source>Take a fresh signing request from Intune and save it.</source>
        <translation>Prendre une nouvelle demande de signature dans Intune et l’enregistrer.</translation>
    </message>
    <message>
        <source>Where to save it; the current folder otherwise.</source>
        <translation>Où l’enregistrer ; sinon le dossier actuel.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal press Renew on the row of this tenant and upload it there.</source>
        <translation>Dans le portail d’Apple, cliquez sur Renew sur la ligne de ce locataire et chargez-la à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Apple device(s)</source>
        <translation>
            <numerusform>%Ln appareil Apple</numerusform>
            <numerusform>%Ln appareils Apple</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Show the Apple devices that Intune manages.</source>
        <translation>Afficher les appareils Apple gérés par Intune.</translation>
    </message>
    <message>
        <source>List each device, not only the counts.</source>
        <translation>Lister chaque appareil, pas seulement les totaux.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune)</source>
        <translation>Compte Apple (identifiant Apple dans Intune)</translation>
    </message>
    <message>
        <source>Intune has no Apple MDM push certificate.</source>
        <translation>Intune n’a pas de certificat Push MDM Apple.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Accord avec Apple</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore donné</translation>
    </message>
    <message>
        <source>Show the agreement with Apple, too; this signs in with the right to renew.</source>
        <translation>Afficher aussi l’accord avec Apple ; la connexion demande alors le droit de renouveler.</translation>
    </message>
    <message>
        <source>The file that says where the tenant lives; &quot;rehearse --serve&quot; prints one.</source>
        <translation>Le fichier qui indique où se trouve le locataire ; « rehearse --serve » en affiche un.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 warning, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage.</source>
        <translation>Code de sortie : 0 terminé, 1 avertissement, 4 connexion ou autorisation nécessaire, 5 service ou réseau, 6 annulé, 64 appel incorrect.</translation>
    </message>
    <message>
        <source>If no browser opens, open this page yourself:</source>
        <translation>Si aucun navigateur ne s’ouvre, ouvrez vous-même cette page :</translation>
    </message>
    <message>
        <source>This is a practice tenant; nothing in it is real.</source>
        <translation>Ceci est un locataire d’exercice ; rien n’y est réel.</translation>
    </message>
    <message>
        <source>Intune&apos;s page: %1</source>
        <translation>Page d’Intune : %1</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: %1</source>
        <translation>Portail d’Apple : %1</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>Appuyez sur Ctrl+C pour l’arrêter.</translation>
    </message>
    <message>
        <source>Run a practice tenant on this computer: Intune, Entra and Apple&apos;s portal, with devices.</source>
        <translation>Exécuter un locataire d’exercice sur cet ordinateur : Intune, Entra et le portail d’Apple, avec des appareils.</translation>
    </message>
    <message>
        <source>Keep it running until it is ended, and print its cloud file.</source>
        <translation>Le laisser tourner jusqu’à l’arrêt et afficher son fichier de cloud.</translation>
    </message>
    <message>
        <source>The port to listen on; any free one otherwise.</source>
        <translation>Le port d’écoute ; sinon un port libre.</translation>
    </message>
    <message>
        <source>How many devices the practice tenant has.</source>
        <translation>Nombre d’appareils du locataire d’exercice.</translation>
    </message>
    <message>
        <source>How many days its certificate has left; negative if it has expired.</source>
        <translation>Nombre de jours restants du certificat ; négatif s’il a expiré.</translation>
    </message>
    <message>
        <source>Begin before the first set-up: no certificate yet.</source>
        <translation>Commencer avant la première configuration : pas encore de certificat.</translation>
    </message>
    <message>
        <source>Sign in by hand, also at a practice tenant.</source>
        <translation>Se connecter à la main, même auprès d’un locataire d’exercice.</translation>
    </message>
    <message>
        <source>This could not be written into the records:</source>
        <translation>Ceci n’a pas pu être noté dans les enregistrements :</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The story to play; a practice admin presses the buttons.</source>
        <translation>Le scénario à jouer&#xa0;; un administrateur d’exercice clique sur les boutons.</translation>
    </message>
    <message>
        <source>The records of this rehearsal lie in %1</source>
        <translation>Les enregistrements de cet exercice se trouvent dans %1</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with.</source>
        <translation>Le compte Apple avec lequel le certificat est créé.</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you.</source>
        <translation>Le fichier fourni par le portail d’Apple.</translation>
    </message>
    <message>
        <source>Wait for that file in this folder, whatever it is called.</source>
        <translation>Attendre ce fichier dans ce dossier, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Agree, for the whole tenant and for good, that Intune sends data to Apple.</source>
        <translation>Accepter, pour tout le locataire et définitivement, qu’Intune envoie des données à Apple.</translation>
    </message>
    <message>
        <source>Go on although something warns.</source>
        <translation>Continuer malgré les avertissements.</translation>
    </message>
    <message>
        <source>The last step to take.</source>
        <translation>La dernière étape à effectuer.</translation>
    </message>
    <message>
        <source>Ask nothing; end where an answer is missing.</source>
        <translation>Ne rien demander&#xa0;; s’arrêter là où une réponse manque.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. The next call goes on where this one stood.</source>
        <translation>Code de sortie&#xa0;: 0 terminé, 1 pas encore affiché par Intune, 2 arrêté pour protéger les appareils, 3 une réponse manque, 4 connexion ou autorisation nécessaire, 5 service ou réseau, 6 annulé, 64 appel incorrect. L’appel suivant reprend là où celui-ci en était.</translation>
    </message>
    <message>
        <source>Go back to the topic that the devices know.</source>
        <translation>Revenir au topic que les appareils connaissent.</translation>
    </message>
    <message>
        <source>Keep the topic that is installed now, for this reason.</source>
        <translation>Conserver le topic actuellement installé, pour cette raison.</translation>
    </message>
    <message>
        <source>The topic in the management profile of a device, where Intune has no certificate.</source>
        <translation>Le topic du profil de gestion d’un appareil, si Intune n’a pas de certificat.</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Chargement du certificat dans Intune…</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Lecture de l’état dans Intune…</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl setup&quot; for the first set-up.</source>
        <translation>Veuillez exécuter «&#xa0;pushkeeperctl setup&#xa0;» pour la première configuration.</translation>
    </message>
    <message>
        <source>Please run &quot;pushkeeperctl renew&quot;: this tenant had a certificate already, and a new one would cut off its devices.</source>
        <translation>Veuillez exécuter «&#xa0;pushkeeperctl renew&#xa0;»&#xa0;: ce locataire avait déjà un certificat, et avec un nouveau, ses appareils perdraient la connexion.</translation>
    </message>
    <message>
        <source>The Apple Account that the certificate is made with:</source>
        <translation>Le compte Apple avec lequel le certificat est créé&#xa0;:</translation>
    </message>
    <message>
        <source>Which Apple Account is the certificate made with? Nobody but you knows.</source>
        <translation>Avec quel compte Apple le certificat est-il créé&#xa0;? Vous seul le savez.</translation>
    </message>
    <message>
        <source>Apple Account (Apple ID in Intune): %1</source>
        <translation>Compte Apple (identifiant Apple dans Intune)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agree? [y/N]</source>
        <translation>Accepter&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Récupération d’une demande de signature de certificat dans Intune…</translation>
    </message>
    <message>
        <source>Waiting for the certificate in %1 …</source>
        <translation>Attente du certificat (dossier&#xa0;: %1)…</translation>
    </message>
    <message>
        <source>The file that Apple&apos;s portal gave you:</source>
        <translation>Le fichier fourni par le portail d’Apple&#xa0;:</translation>
    </message>
    <message>
        <source>Which file did Apple&apos;s portal give you? Name it with --certificate, or the folder that it arrives in with --downloads.</source>
        <translation>Quel fichier le portail d’Apple vous a-t-il fourni&#xa0;? Indiquez-le avec --certificate, ou indiquez avec --downloads le dossier où il arrive.</translation>
    </message>
    <message>
        <source>Go on although something warns? [y/N]</source>
        <translation>Continuer malgré les avertissements&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Something warns. Please read it before you go on.</source>
        <translation>Il y a un avertissement. Veuillez le lire avant de continuer.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet. Please run this again in a few minutes; nothing is sent twice.</source>
        <translation>Intune n’affiche pas encore le nouveau certificat. Veuillez relancer cette commande dans quelques minutes&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded. Somebody else may be at work; ask in your team, then run this again.</source>
        <translation>Intune affiche un autre certificat que celui qui a été chargé. Une autre personne y travaille peut-être&#xa0;; demandez à votre équipe, puis relancez cette commande.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words that stand for &quot;yes&quot; on the console, lower case, separated by spaces</extracomment>
        <translation>o oui y yes</translation>
    </message>
    <message>
        <source>Open Apple&apos;s portal: %1</source>
        <translation>Ouvrez le portail d’Apple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Connectez-vous avec %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Chargez-y&#xa0;: %1</translation>
    </message>
    <message>
        <source>Intune has a certificate of another topic than the devices know. To go back to theirs: --restore. If all devices were enrolled anew with the other one: --adopt REASON.</source>
        <translation>Intune a un certificat dont le topic n’est pas celui que les appareils connaissent. Pour revenir au leur&#xa0;: --restore. Si tous les appareils ont été réinscrits avec l’autre&#xa0;: --adopt RAISON.</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device and give it with --topic.</source>
        <translation>Intune n’a pas de certificat, mais ce locataire a peut-être des appareils&#xa0;; «&#xa0;Create a Certificate&#xa0;» ne conviendrait donc pas. Lisez le topic dans le profil de gestion d’un appareil et indiquez-le avec --topic.</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good: a new topic, for this reason. Every device has to be enrolled again.</source>
        <translation>Le compte Apple est perdu pour de bon : un nouveau topic, pour cette raison. Il faut réinscrire chaque appareil.</translation>
    </message>
    <message>
        <source>The last block of the topic that is given up, typed by hand.</source>
        <translation>Le dernier bloc du topic abandonné, saisi à la main.</translation>
    </message>
    <message>
        <source>Renew although the certificate is fresh.</source>
        <translation>Renouveler bien que le certificat soit récent.</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Attente jusqu’à ce qu’Intune affiche le nouveau certificat …</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder. To go on, run this again and type the last block of the old topic: --confirm-topic BLOCK</source>
        <translation>Un nouveau topic coupe chaque appareil Apple du locataire : il faut réinscrire chacun d’eux. Ne le faites que si l’assistance d’Apple ne peut pas rendre le compte Apple. La liste des appareils est enregistrée sous reenrolment-plan.csv dans le dossier du locataire. Pour continuer, relancez cette commande et saisissez le dernier bloc de l’ancien topic : --confirm-topic BLOCK</translation>
    </message>
    <message>
        <source>Nothing to do: the certificate is fresh, valid until %1. To renew it all the same: --early</source>
        <translation>Rien à faire : le certificat est récent, valable jusqu’au %1. Pour le renouveler quand même : --early</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Conditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Locataire connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>ID de locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody can sign in there yet: the tenant has no registration for Pushkeeper. &quot;pushkeeperctl auth package&quot; makes the package that your Entra admin needs.</source>
        <translation>Personne ne peut encore s’y connecter&#xa0;: le locataire n’a pas d’inscription pour Pushkeeper. «&#xa0;pushkeeperctl auth package&#xa0;» crée le paquet dont votre administrateur Entra a besoin.</translation>
    </message>
    <message>
        <source>Next: pushkeeperctl auth login --tenant %1</source>
        <translation>Ensuite&#xa0;: pushkeeperctl auth login --tenant %1</translation>
    </message>
    <message>
        <source>Connect tenants, sign in and out, and keep credentials.</source>
        <translation>Connecter des locataires, ouvrir et fermer une session, et conserver des identifiants.</translation>
    </message>
    <message>
        <source>Connect a tenant.</source>
        <translation>Connecter un locataire.</translation>
    </message>
    <message>
        <source>A domain, the id of the tenant, or an address of somebody there.</source>
        <translation>Un domaine, l’ID du locataire ou l’adresse d’une personne de ce locataire.</translation>
    </message>
    <message>
        <source>The connection file that your Entra admin gave you.</source>
        <translation>Le fichier de connexion fourni par votre administrateur Entra.</translation>
    </message>
    <message>
        <source>A cloud that Pushkeeper does not carry, with the tenant in it.</source>
        <translation>Un cloud que Pushkeeper ne connaît pas d’origine, avec le locataire qui s’y trouve.</translation>
    </message>
    <message>
        <source>What you call the tenant.</source>
        <translation>Le nom que vous donnez au locataire.</translation>
    </message>
    <message>
        <source>Client ID of the registration for watching.</source>
        <translation>ID client de l’inscription pour surveiller.</translation>
    </message>
    <message>
        <source>Client ID of the registration for renewing.</source>
        <translation>ID client de l’inscription pour renouveler.</translation>
    </message>
    <message>
        <source>Use the registrations of this connected tenant, as partners do for their customers.</source>
        <translation>Utiliser les inscriptions de ce locataire connecté, comme le font les partenaires pour leurs clients.</translation>
    </message>
    <message>
        <source>Use Microsoft&apos;s own client id, which many tools share. Nothing is stored then.</source>
        <translation>Utiliser l’ID client de Microsoft, que de nombreux outils partagent. Rien n’est alors enregistré.</translation>
    </message>
    <message>
        <source>Warning: what the tenant allows Microsoft&apos;s own client id, it allows every tool that uses it. Try with it, then register Pushkeeper.</source>
        <translation>Avertissement&#xa0;: ce que le locataire autorise à l’ID client de Microsoft, il l’autorise à tout outil qui l’utilise. Essayez avec lui, puis inscrivez Pushkeeper.</translation>
    </message>
    <message>
        <source>Name a tenant, or a connection file with --file.</source>
        <translation>Indiquez un locataire, ou un fichier de connexion avec --file.</translation>
    </message>
    <message>
        <source>Sign in for watching.</source>
        <translation>Se connecter pour surveiller.</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2.</source>
        <translation>Connecté en tant que %1 au locataire %2.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept and ends with this command.</source>
        <translation>La connexion n’a pas pu être conservée et prend fin avec cette commande.</translation>
    </message>
    <message>
        <source>Remove every credential of a tenant.</source>
        <translation>Supprimer tous les identifiants d’un locataire.</translation>
    </message>
    <message>
        <source>Signed out. The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Déconnecté. Le trousseau de clés a été relu&#xa0;: il n’y reste rien de ce locataire.</translation>
    </message>
    <message>
        <source>Make a key for watching without a person, and write its public certificate.</source>
        <translation>Créer une clé pour surveiller sans personne connectée, et écrire son certificat public.</translation>
    </message>
    <message>
        <source>Where the public certificate is written, for your Entra admin.</source>
        <translation>Où le certificat public est écrit, pour votre administrateur Entra.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Qui peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find out what a tenant still lacks. Changes nothing.</source>
        <translation>Déterminer ce qui manque encore à un locataire. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Sign in first if nobody is signed in.</source>
        <translation>Se connecter d’abord si personne n’est connecté.</translation>
    </message>
    <message>
        <source>Make the package for your Entra admin, to forward.</source>
        <translation>Créer le paquet pour votre administrateur Entra, à transférer.</translation>
    </message>
    <message>
        <source>A connected tenant, or a domain or id of one that is not connected yet.</source>
        <translation>Un locataire connecté, ou un domaine ou un ID d’un locataire qui ne l’est pas encore.</translation>
    </message>
    <message>
        <source>Where the package is written.</source>
        <translation>Où le paquet est écrit.</translation>
    </message>
    <message>
        <source>Sign-in name of somebody who is to use Pushkeeper; may be given several times.</source>
        <translation>Nom de connexion d’une personne qui doit utiliser Pushkeeper&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Public certificate for watching without a person.</source>
        <translation>Certificat public pour surveiller sans personne connectée.</translation>
    </message>
    <message>
        <source>Ask for the permission to make devices check in, too.</source>
        <translation>Demander aussi l’autorisation d’inviter les appareils à se signaler.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s audit log, too.</source>
        <translation>Demander aussi à lire le journal d’audit d’Intune.</translation>
    </message>
    <message>
        <source>Ask for reading the other Apple tokens, too.</source>
        <translation>Demander aussi à lire les autres jetons Apple.</translation>
    </message>
    <message>
        <source>Ask for reading Intune&apos;s roles, too.</source>
        <translation>Demander aussi à lire les rôles d’Intune.</translation>
    </message>
    <message>
        <source>For partners: the registrations serve the tenants of customers.</source>
        <translation>Pour les partenaires&#xa0;: les inscriptions servent aux locataires de clients.</translation>
    </message>
    <message>
        <source>Open this page in any browser and type the code %1:</source>
        <translation>Ouvrez cette page dans n’importe quel navigateur et saisissez le code %1&#xa0;:</translation>
    </message>
    <message>
        <source>Policies often block this way; then sign in with the browser of this computer.</source>
        <translation>Les stratégies bloquent souvent cette méthode&#xa0;; connectez-vous alors avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show who is signed in, at one tenant or at all.</source>
        <translation>Afficher qui est connecté, à un locataire ou à tous.</translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Seulement ce locataire.</translation>
    </message>
    <message>
        <source>Ask Entra whether the sign-in and the consent still hold.</source>
        <translation>Demander à Entra si la connexion et le consentement sont toujours valables.</translation>
    </message>
    <message>
        <source>The tenant, by id, domain or name; not needed if only one is connected.</source>
        <translation>Le locataire, par ID, domaine ou nom&#xa0;; inutile si un seul est connecté.</translation>
    </message>
    <message>
        <source>Sign in with a code at any browser; policies often block this.</source>
        <translation>Se connecter avec un code dans n’importe quel navigateur&#xa0;; les stratégies bloquent souvent cette méthode.</translation>
    </message>
    <message>
        <source>Do without the keychain: the sign-in ends with this command.</source>
        <translation>Se passer du trousseau de clés&#xa0;: la connexion prend fin avec cette commande.</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft.</source>
        <translation>Le proxy %1 demande qui vous êtes avant de laisser passer ce programme. C’est le proxy de votre entreprise, pas Microsoft.</translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Nom d’utilisateur&#xa0;: </translation>
    </message>
    <message>
        <source>Password (not shown): </source>
        <translation>Mot de passe (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Make a new key although there is one, which is then lost.</source>
        <translation>Créer une nouvelle clé bien qu’il y en ait déjà une, qui est alors perdue.</translation>
    </message>
    <message>
        <source>There is a key for this tenant already. With --replace a new one takes its place, and serves once your Entra admin has added its certificate.</source>
        <translation>Il y a déjà une clé pour ce locataire. Avec --replace, une nouvelle prend sa place et sert dès que votre administrateur Entra a ajouté son certificat.</translation>
    </message>
    <message>
        <source>The key is in the keychain. Give %1 to your Entra admin, who adds it to the registration for watching without a person. Until you connect the tenant with the connection file that comes back, sign-in stays as it is.</source>
        <translation>La clé est dans le trousseau de clés. Donnez %1 à votre administrateur Entra, qui l’ajoute à l’inscription pour surveiller sans personne connectée. Tant que vous n’avez pas connecté le locataire avec le fichier de connexion reçu en retour, la connexion reste telle quelle.</translation>
    </message>
    <message>
        <source>Ask for signing in with a code at any browser, too, for computers without one.</source>
        <translation>Demander aussi la connexion avec un code dans n’importe quel navigateur, pour les ordinateurs sans navigateur.</translation>
    </message>
    <message>
        <source>Only devices with all these words in name, model, serial number or platform.</source>
        <translation>Seulement les appareils dont le nom, le modèle, le numéro de série ou la plateforme contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Only devices whose last check-in says this: alive, late, stale, silent, never or as-designed; can be given several times.</source>
        <translation>Seulement les appareils dont le dernier contact indique ceci&#xa0;: alive, late, stale, silent, never ou as-designed&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Only devices of this platform: iOS, iPadOS, macOS, tvOS or visionOS; can be given several times.</source>
        <translation>Seulement les appareils de cette plateforme&#xa0;: iOS, iPadOS, macOS, tvOS ou visionOS&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Write the devices into this new file, as a table for spreadsheets; &apos;-&apos; for the output.</source>
        <translation>Écrire les appareils dans ce nouveau fichier, sous forme de tableau pour tableurs&#xa0;; &apos;-&apos; pour la sortie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) written to %1</source>
        <translation>
            <numerusform>%Ln appareil écrit dans %1</numerusform>
            <numerusform>%Ln appareils écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how long the push certificate lasts, whether the devices answered at the last reading, and what to do next.</source>
        <translation>Afficher combien de temps le certificat push reste valide, si les appareils répondaient à la dernière lecture et ce qu’il faut faire ensuite.</translation>
    </message>
    <message>
        <source>Ask nobody; show what the records hold. Nobody signs in for it.</source>
        <translation>Ne rien demander à personne&#xa0;; afficher ce que contiennent les enregistrements. Aucune connexion n’est nécessaire.</translation>
    </message>
    <message>
        <source>have a look at the tenant: pushkeeperctl status</source>
        <translation>regarder l’état du locataire&#xa0;: pushkeeperctl status</translation>
    </message>
    <message>
        <source>find out whether this is a first set-up or a rescue: pushkeeperctl setup</source>
        <translation>déterminer s’il s’agit d’une première configuration ou d’un sauvetage&#xa0;: pushkeeperctl setup</translation>
    </message>
    <message>
        <source>go on with the set-up or renewal that is under way: pushkeeperctl renew</source>
        <translation>poursuivre la configuration ou le renouvellement en cours&#xa0;: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>renew, with the same Apple Account and topic: pushkeeperctl renew</source>
        <translation>renouveler, avec le même compte Apple et le même topic&#xa0;: pushkeeperctl renew</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>The records know of no Apple MDM push certificate.</source>
        <translation>Les enregistrements ne contiennent pas de certificat Push MDM Apple.</translation>
    </message>
    <message>
        <source>Uploaded with Pushkeeper</source>
        <translation>Chargé avec Pushkeeper</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>not read yet: pushkeeperctl devices</source>
        <translation>pas encore lus&#xa0;: pushkeeperctl devices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Dernier chargement</translation>
    </message>
    <message>
        <source>Last successful check</source>
        <translation>Dernière vérification réussie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>You can ask the devices in Intune yourself, and watch the answers here:</source>
        <translation>Vous pouvez envoyer vous-même la demande aux appareils dans Intune et suivre les réponses ici&#xa0;:</translation>
    </message>
    <message>
        <source>Then run this again with --no-request.</source>
        <translation>Relancez ensuite cette commande avec --no-request.</translation>
    </message>
    <message>
        <source>Ask devices to check in now, and see which of them do.</source>
        <translation>Demander aux appareils de se signaler maintenant et voir lesquels le font.</translation>
    </message>
    <message>
        <source>How many minutes to wait for answers.</source>
        <translation>Nombre de minutes pendant lesquelles attendre les réponses.</translation>
    </message>
    <message>
        <source>Send nothing: you ask the devices in Intune, the answers are watched here.</source>
        <translation>Ne rien envoyer&#xa0;: vous envoyez la demande aux appareils dans Intune, les réponses sont suivies ici.</translation>
    </message>
    <message>
        <source>Drop a test that was interrupted and begin a new one.</source>
        <translation>Abandonner un test interrompu et en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Exit code: 0 all devices answered, 1 some did not, 3 it was not said whom to ask, 4 sign-in or permission needed, 5 service or network, 6 cancelled, 64 wrong usage. A test that was interrupted goes on with the next call; nobody is asked twice.</source>
        <translation>Code de sortie&#xa0;: 0 tous les appareils ont répondu, 1 certains n’ont pas répondu, 3 les appareils à interroger n’ont pas été indiqués, 4 connexion ou autorisation nécessaire, 5 service ou réseau, 6 annulé, 64 appel incorrect. Un test interrompu reprend à l’appel suivant&#xa0;; aucun appareil ne reçoit la demande deux fois.</translation>
    </message>
    <message>
        <source>So many devices, drawn at random.</source>
        <translation>Ce nombre d’appareils, tirés au sort.</translation>
    </message>
    <message>
        <source>Only devices of this system.</source>
        <translation>Seulement les appareils de ce système.</translation>
    </message>
    <message>
        <source>Every device that can answer.</source>
        <translation>Chaque appareil qui peut répondre.</translation>
    </message>
    <message>
        <source>These devices, by their ids in Intune.</source>
        <translation>Ces appareils, d’après leurs ID dans Intune.</translation>
    </message>
    <message>
        <source>Whom to ask? Name it with --sample, --platform, --all or --device.</source>
        <translation>À quels appareils envoyer la demande&#xa0;? Indiquez-le avec --sample, --platform, --all ou --device.</translation>
    </message>
    <message>
        <source>Press Enter as soon as you pressed it:</source>
        <translation>Appuyez sur Entrée dès que vous avez cliqué&#xa0;:</translation>
    </message>
    <message>
        <source>Going on with the sync test of %1; --restart begins a new one.</source>
        <translation>Reprise du test de synchronisation du %1&#xa0;; --restart en commence un nouveau.</translation>
    </message>
    <message>
        <source>%1 · next look at %2</source>
        <translation>%1 · prochaine vérification à %2</translation>
    </message>
    <message>
        <source>No answer from:</source>
        <translation>Pas de réponse de&#xa0;:</translation>
    </message>
    <message>
        <source>Read every device anew, not only those that have checked in since.</source>
        <translation>Relire tous les appareils, pas seulement ceux qui se sont manifestés depuis.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Conservation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show, hand on or forget what this computer holds of a tenant.</source>
        <translation>Afficher, transmettre ou oublier ce que cet ordinateur conserve d’un locataire.</translation>
    </message>
    <message>
        <source>Show what is held of a tenant, what for, and for how long.</source>
        <translation>Afficher ce qui est conservé d’un locataire, pourquoi et combien de temps.</translation>
    </message>
    <message>
        <source>This computer holds of tenant %1:</source>
        <translation>Cet ordinateur conserve du locataire %1&#xa0;:</translation>
    </message>
    <message>
        <source>Users of devices are never kept.</source>
        <translation>Les utilisateurs des appareils ne sont jamais conservés.</translation>
    </message>
    <message>
        <source>Write all that is held of a tenant into a new file, except for credentials.</source>
        <translation>Écrire dans un nouveau fichier tout ce qui est conservé d’un locataire, sauf les informations d’identification.</translation>
    </message>
    <message>
        <source>The new file, as JSON; &apos;-&apos; for the output.</source>
        <translation>Le nouveau fichier, en JSON&#xa0;; «&#xa0;-&#xa0;» pour la sortie.</translation>
    </message>
    <message>
        <source>Written to %1. It names devices and accounts: keep it where others cannot read it.</source>
        <translation>Écrit dans %1. Des appareils et des comptes y sont nommés&#xa0;: conservez-le là où personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>Forget what is held of a tenant, credentials included.</source>
        <translation>Oublier ce qui est conservé d’un locataire, informations d’identification comprises.</translation>
    </message>
    <message>
        <source>Only what tells devices apart; the tenant stays.</source>
        <translation>Seulement ce qui distingue les appareils&#xa0;; le locataire reste.</translation>
    </message>
    <message>
        <source>Do it; without this it is only said.</source>
        <translation>Le faire&#xa0;; sans cela, c’est seulement annoncé.</translation>
    </message>
    <message>
        <source>This would forget the last reading of the devices, the baselines and the sync test. A verdict on an upload that is not firm yet would stay as it is.</source>
        <translation>Cela oublierait la dernière lecture des appareils, les références et le test de synchronisation. Un verdict sur un chargement qui n’est pas encore définitif resterait tel quel.</translation>
    </message>
    <message>
        <source>This would sign out and forget the tenant with its record, its certificates and its renewals. The next renewal would not know the topic that it must keep. Export it first: pushkeeperctl data export.</source>
        <translation>Cela vous déconnecterait et oublierait le locataire avec son dossier, ses certificats et ses renouvellements. Le prochain renouvellement ne saurait pas quel topic conserver. Exportez d’abord&#xa0;: pushkeeperctl data export.</translation>
    </message>
    <message>
        <source>A set-up or renewal is under way. It would have to begin anew.</source>
        <translation>Une configuration ou un renouvellement est en cours. Il faudrait recommencer.</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it, add --yes.</source>
        <translation>Rien n’a été modifié. Pour le faire, ajoutez --yes.</translation>
    </message>
    <message>
        <source>Forgotten. The next reading of the devices begins anew.</source>
        <translation>Oublié. La prochaine lecture des appareils repart de zéro.</translation>
    </message>
    <message>
        <source>Forgotten. Only the journal still says what was done when, without devices and their users.</source>
        <translation>Oublié. Seul le journal dit encore ce qui a été fait et quand, sans les appareils ni leurs utilisateurs.</translation>
    </message>
</context>
<context>
    <name>ConsentMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>I use Pushkeeper to renew our Apple MDM push certificate in Intune. It lacks permissions that I cannot grant:</source>
        <translation>J’utilise Pushkeeper pour renouveler notre certificat Push MDM Apple dans Intune. Il lui manque des autorisations que je ne peux pas accorder&#xa0;:</translation>
    </message>
    <message>
        <source>This link grants them for our tenant; Microsoft&apos;s page lists each of them first:</source>
        <translation>Ce lien les accorde pour notre locataire&#xa0;; la page de Microsoft les énumère d’abord une à une&#xa0;:</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Qui peut le faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Within 24 hours</source>
        <translation>Il y a moins de 24 heures</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Il y a moins de 7 jours</translation>
    </message>
    <message>
        <source>Silent for 7 days</source>
        <translation>Silencieux depuis 7 jours</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Silencieux depuis 90 jours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>In grace period</source>
        <translation>Dans la période de grâce</translation>
    </message>
    <message>
        <source>Configuration Manager</source>
        <translation>Configuration Manager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Waits to be retired</source>
        <translation>Mise hors service en attente</translation>
    </message>
    <message>
        <source>Retiring failed</source>
        <translation>Échec de la mise hors service</translation>
    </message>
    <message>
        <source>Waits to be wiped</source>
        <translation>Réinitialisation en attente</translation>
    </message>
    <message>
        <source>Wiping failed</source>
        <translation>Échec de la réinitialisation</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Non intègre</translation>
    </message>
    <message>
        <source>Waits to be deleted</source>
        <translation>Suppression en attente</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Mis hors service</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Réinitialisé</translation>
    </message>
    <message>
        <source>Wiping called off</source>
        <translation>Réinitialisation annulée</translation>
    </message>
    <message>
        <source>Retiring called off</source>
        <translation>Mise hors service annulée</translation>
    </message>
    <message>
        <source>Only discovered</source>
        <translation>Seulement découvert</translation>
    </message>
    <message>
        <source>It answers: its last check-in is less than 24 hours old. Nothing to do.</source>
        <translation>Il répond&#xa0;: son dernier contact date de moins de 24 heures. Rien à faire.</translation>
    </message>
    <message>
        <source>It missed its usual check-ins, which come about every 8 hours. It may be switched off or without a network; look again tomorrow.</source>
        <translation>Il a manqué ses contacts habituels, qui ont lieu environ toutes les 8 heures. Il est peut-être éteint ou sans réseau&#xa0;; regardez à nouveau demain.</translation>
    </message>
    <message>
        <source>It has been silent for more than 7 days. Switch it on where it has a network, and read the devices again. If many fell silent at once, look at the push certificate.</source>
        <translation>Il est silencieux depuis plus de 7 jours. Allumez-le là où il a du réseau, puis lisez à nouveau les appareils. Si beaucoup d’appareils sont devenus silencieux en même temps, regardez le certificat push.</translation>
    </message>
    <message>
        <source>It has been silent for more than 90 days and proves nothing about the certificate. If it is lost or out of use, retire it in Intune.</source>
        <translation>Il est silencieux depuis plus de 90 jours et ne prouve rien au sujet du certificat. S’il est perdu ou n’est plus utilisé, mettez-le hors service dans Intune.</translation>
    </message>
    <message>
        <source>It never checked in: its enrolment did not come to its end. Enrol it again, or delete it in Intune.</source>
        <translation>Il ne s’est jamais signalé&#xa0;: son inscription n’est pas allée jusqu’au bout. Réinscrivez-le ou supprimez-le dans Intune.</translation>
    </message>
    <message>
        <source>No check-in is expected: it was retired, wiped or deleted, or is only discovered. Nothing to do.</source>
        <translation>Aucun contact n’est attendu&#xa0;: il a été mis hors service, réinitialisé ou supprimé, ou il est seulement découvert. Rien à faire.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>checked in within 24 hours</source>
        <translation>vus au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>checked in within 7 days</source>
        <translation>vus au cours des 7 derniers jours</translation>
    </message>
    <message>
        <source>silent for more than 7 days</source>
        <translation>silencieux depuis plus de 7 jours</translation>
    </message>
    <message>
        <source>never checked in</source>
        <translation>jamais vus</translation>
    </message>
    <message>
        <source>silent for more than 90 days</source>
        <translation>silencieux depuis plus de 90 jours</translation>
    </message>
    <message>
        <source>no check-in expected</source>
        <translation>aucun contact attendu</translation>
    </message>
    <message>
        <source>Reading the devices: %1 …</source>
        <translation>Lecture des appareils : %1…</translation>
    </message>
    <message>
        <source>Reading the devices: %1 of %2, %3 a second, %4 left …</source>
        <translation>Lecture des appareils : %1 sur %2, %3 par seconde, encore %4…</translation>
    </message>
</context>
<context>
    <name>EntraText</name>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Reconnectez-vous et suivez les étapes dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in on a computer that the organisation manages, with a browser that is signed in to your work account (Edge, or Chrome and Firefox with single sign-on switched on). Or ask your Entra admin for an exception.</source>
        <translation>Connectez-vous sur un ordinateur géré par l’organisation, avec un navigateur connecté à votre compte professionnel (Edge, ou Chrome et Firefox avec l’authentification unique activée). Ou demandez une exception à votre administrateur Entra.</translation>
    </message>
    <message>
        <source>The sign-in with a code cannot prove which device it is for. Sign in with the browser of a managed computer instead.</source>
        <translation>La connexion avec un code ne peut pas prouver à quel appareil elle est destinée. Connectez-vous plutôt avec le navigateur d’un ordinateur géré.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Un deuxième facteur est nécessaire</translation>
    </message>
    <message>
        <source>The organisation wants the sign-in confirmed with a second factor, such as an authenticator app, or wants one to be set up.</source>
        <translation>L’organisation demande que la connexion soit confirmée par un deuxième facteur, tel qu’une application d’authentification, ou qu’un tel facteur soit configuré.</translation>
    </message>
    <message>
        <source>Another confirmation is needed</source>
        <translation>Une autre confirmation est nécessaire</translation>
    </message>
    <message>
        <source>The organisation has sign-ins confirmed by a service outside of Microsoft Entra.</source>
        <translation>L’organisation fait confirmer les connexions par un service extérieur à Microsoft Entra.</translation>
    </message>
    <message>
        <source>The sign-in needs your confirmation</source>
        <translation>La connexion demande votre confirmation</translation>
    </message>
    <message>
        <source>Entra cannot renew it without you: something about the account or a policy has changed.</source>
        <translation>Entra ne peut pas la renouveler sans vous&#xa0;: quelque chose a changé dans le compte ou dans une stratégie.</translation>
    </message>
    <message>
        <source>Something else must be done first</source>
        <translation>Une autre étape est d’abord nécessaire</translation>
    </message>
    <message>
        <source>Entra asks for a step outside of this program. Its page says which.</source>
        <translation>Entra demande une étape en dehors de ce programme. Sa page indique laquelle.</translation>
    </message>
    <message>
        <source>Sign in again, do what the page says, then try once more.</source>
        <translation>Reconnectez-vous, faites ce que la page indique, puis réessayez.</translation>
    </message>
    <message>
        <source>Entra does not let this sign-in through at present</source>
        <translation>Entra n’accepte pas cette connexion pour l’instant</translation>
    </message>
    <message>
        <source>It cannot be solved here, but Entra&apos;s page explains the reason.</source>
        <translation>Cela ne peut pas se résoudre ici, mais la page d’Entra en explique la raison.</translation>
    </message>
    <message>
        <source>Sign in again to read the reason. If it names a policy, show it to your Entra admin.</source>
        <translation>Reconnectez-vous pour lire la raison. Si elle mentionne une stratégie, montrez-la à votre administrateur Entra.</translation>
    </message>
    <message>
        <source>An administrator must approve this program</source>
        <translation>Un administrateur doit approuver ce programme</translation>
    </message>
    <message>
        <source>The tenant has not yet given this program the permissions that it asks for. Most accounts cannot give them, administrators of Intune included.</source>
        <translation>Le locataire n’a pas encore accordé à ce programme les autorisations qu’il demande. La plupart des comptes ne peuvent pas les accorder, y compris ceux des administrateurs d’Intune.</translation>
    </message>
    <message>
        <source>Forward the package for the Entra admin, who gives admin consent. Then sign in again.</source>
        <translation>Transférez le paquet destiné à l’administrateur Entra, qui donne le consentement administrateur. Reconnectez-vous ensuite.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>It was cancelled, or the permissions were not accepted, on Entra&apos;s page. Nothing was changed.</source>
        <translation>Elle a été annulée, ou les autorisations n’ont pas été acceptées, sur la page d’Entra. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready, or ask your Entra admin to approve the permissions for everyone.</source>
        <translation>Reconnectez-vous quand vous le souhaitez, ou demandez à votre administrateur Entra d’approuver les autorisations pour tout le monde.</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow this sign-in</source>
        <translation>Une stratégie de l’organisation n’autorise pas cette connexion</translation>
    </message>
    <message>
        <source>Conditional Access or the security defaults of the tenant want something that this sign-in does not have: for instance another network, device or way to sign in. The same sign-in will be refused again.</source>
        <translation>L’accès conditionnel ou les paramètres de sécurité par défaut du locataire demandent quelque chose que cette connexion n’a pas&#xa0;: par exemple un autre réseau, un autre appareil ou une autre façon de se connecter. La même connexion sera de nouveau refusée.</translation>
    </message>
    <message>
        <source>Ask your Entra admin which policy it was: the sign-in logs of Entra name it. The details here help to find the entry.</source>
        <translation>Demandez à votre administrateur Entra de quelle stratégie il s’agissait&#xa0;: les journaux de connexion d’Entra la nomment. Les détails affichés ici aident à trouver l’entrée.</translation>
    </message>
    <message>
        <source>Policies often block the sign-in with a code. Sign in with the browser instead, or ask your Entra admin which policy it was.</source>
        <translation>Les stratégies bloquent souvent la connexion avec un code. Connectez-vous plutôt avec le navigateur, ou demandez à votre administrateur Entra de quelle stratégie il s’agissait.</translation>
    </message>
    <message>
        <source>A managed device is needed</source>
        <translation>Un appareil géré est nécessaire</translation>
    </message>
    <message>
        <source>The organisation wants a managed (compliant) device and a browser with single sign-on.</source>
        <translation>L’organisation demande un appareil géré (conforme) et un navigateur avec authentification unique.</translation>
    </message>
    <message>
        <source>A joined device is needed</source>
        <translation>Un appareil joint est nécessaire</translation>
    </message>
    <message>
        <source>The organisation wants a device that is joined to it in Microsoft Entra, and a browser with single sign-on that can prove so.</source>
        <translation>L’organisation demande un appareil joint à son Microsoft Entra et un navigateur avec authentification unique qui puisse le prouver.</translation>
    </message>
    <message>
        <source>Only approved apps may sign in</source>
        <translation>Seules les applications approuvées peuvent se connecter</translation>
    </message>
    <message>
        <source>A policy of the organisation wants an approved app with Intune&apos;s app protection, which this program cannot be.</source>
        <translation>Une stratégie de l’organisation demande une application approuvée avec la protection des applications d’Intune, ce que ce programme ne peut pas être.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to exempt this program from the policy.</source>
        <translation>Demandez à votre administrateur Entra d’exempter ce programme de la stratégie.</translation>
    </message>
    <message>
        <source>The account is not assigned to this program</source>
        <translation>Le compte n’est pas affecté à ce programme</translation>
    </message>
    <message>
        <source>In Entra, the enterprise application of this program requires assignment, and this account is not on its list.</source>
        <translation>Dans Entra, l’application d’entreprise de ce programme exige une affectation, et ce compte ne figure pas dans sa liste.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to assign the account, then sign in again.</source>
        <translation>Demandez à votre administrateur Entra d’affecter le compte, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Entra does not know this registration</source>
        <translation>Entra ne connaît pas cette inscription</translation>
    </message>
    <message>
        <source>There is no active registration with this client ID in this tenant and cloud. It may be mistyped, deleted or switched off.</source>
        <translation>Il n’y a pas d’inscription active avec cet ID client dans ce locataire et ce cloud. L’ID contient peut-être une faute de frappe, ou l’inscription a été supprimée ou désactivée.</translation>
    </message>
    <message>
        <source>Compare client ID, tenant and cloud with the registration in Entra, or ask your Entra admin to do so.</source>
        <translation>Comparez l’ID client, le locataire et le cloud avec l’inscription dans Entra, ou demandez à votre administrateur Entra de le faire.</translation>
    </message>
    <message>
        <source>The registration is not set up for a desktop program</source>
        <translation>L’inscription n’est pas configurée pour un programme de bureau</translation>
    </message>
    <message>
        <source>Entra asks for a secret, which a desktop program does not have: public client flows are off, or the redirect address is registered as Web.</source>
        <translation>Entra demande un secret, qu’un programme de bureau n’a pas&#xa0;: les flux clients publics sont désactivés, ou l’adresse de redirection est inscrite comme «&#xa0;Web&#xa0;».</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to set Allow public client flows to Yes if you sign in with a code.</source>
        <translation>Demandez à votre administrateur Entra d’ouvrir l’inscription sous «&#xa0;Authentification&#xa0;», d’inscrire http://localhost sous «&#xa0;Applications de bureau et mobiles&#xa0;» et de définir «&#xa0;Autoriser les flux clients publics&#xa0;» sur «&#xa0;Oui&#xa0;» si vous vous connectez avec un code.</translation>
    </message>
    <message>
        <source>The redirect address is not registered</source>
        <translation>L’adresse de redirection n’est pas inscrite</translation>
    </message>
    <message>
        <source>Entra sends its answer only to registered addresses. The one of this program is missing, or it is registered as another type.</source>
        <translation>Entra n’envoie sa réponse qu’à des adresses inscrites. Celle de ce programme manque, ou elle est inscrite avec un autre type.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to open the registration under Authentication, to register http://localhost under Mobile and desktop applications, and to remove it from Web and Single-page application.</source>
        <translation>Demandez à votre administrateur Entra d’ouvrir l’inscription sous «&#xa0;Authentification&#xa0;», d’inscrire http://localhost sous «&#xa0;Applications de bureau et mobiles&#xa0;» et de le retirer de «&#xa0;Web&#xa0;» et de «&#xa0;Application monopage&#xa0;».</translation>
    </message>
    <message>
        <source>This registration takes no certificate</source>
        <translation>Cette inscription n’accepte pas de certificat</translation>
    </message>
    <message>
        <source>It is set up as a public client, and such a client may not use a credential.</source>
        <translation>Elle est configurée comme client public, et un tel client ne peut pas utiliser d’identifiants.</translation>
    </message>
    <message>
        <source>Use a second registration for unattended watching, or ask your Entra admin to set Allow public client flows to No.</source>
        <translation>Utilisez une deuxième inscription pour la surveillance sans personne connectée, ou demandez à votre administrateur Entra de définir «&#xa0;Autoriser les flux clients publics&#xa0;» sur «&#xa0;Non&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in must name the tenant</source>
        <translation>La connexion doit nommer le locataire</translation>
    </message>
    <message>
        <source>This registration serves the accounts of one tenant only, and none was named.</source>
        <translation>Cette inscription ne sert qu’aux comptes d’un seul locataire, et aucun n’a été indiqué.</translation>
    </message>
    <message>
        <source>Enter the id or a domain of the tenant, then sign in again.</source>
        <translation>Saisissez l’ID ou un domaine du locataire, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This client ID belongs to Microsoft</source>
        <translation>Cet ID client appartient à Microsoft</translation>
    </message>
    <message>
        <source>Microsoft lets its own programs have only chosen permissions, and those that are needed here are not among them.</source>
        <translation>Microsoft ne laisse à ses propres programmes que certaines autorisations, et celles qui sont nécessaires ici n’en font pas partie.</translation>
    </message>
    <message>
        <source>Have an own registration made in Entra, and enter its client ID.</source>
        <translation>Faites créer votre propre inscription dans Entra et saisissez son ID client.</translation>
    </message>
    <message>
        <source>The tenant was not found</source>
        <translation>Le locataire est introuvable</translation>
    </message>
    <message>
        <source>There is no tenant with this id or domain in this cloud. It may be mistyped, or live in another cloud.</source>
        <translation>Il n’y a pas de locataire avec cet ID ou ce domaine dans ce cloud. La saisie contient peut-être une faute de frappe, ou le locataire se trouve dans un autre cloud.</translation>
    </message>
    <message>
        <source>Check the id or domain of the tenant, and the cloud.</source>
        <translation>Vérifiez l’ID ou le domaine du locataire, ainsi que le cloud.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud</source>
        <translation>Le locataire se trouve dans un autre cloud</translation>
    </message>
    <message>
        <source>It signs in at another cloud of Microsoft than the one chosen here.</source>
        <translation>Il se connecte à un autre cloud de Microsoft que celui choisi ici.</translation>
    </message>
    <message>
        <source>Choose the cloud of the tenant, then sign in again.</source>
        <translation>Choisissez le cloud du locataire, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another account is needed</source>
        <translation>Un autre compte est nécessaire</translation>
    </message>
    <message>
        <source>The account does not belong to this tenant, or several accounts are signed in.</source>
        <translation>Le compte n’appartient pas à ce locataire, ou plusieurs comptes sont connectés.</translation>
    </message>
    <message>
        <source>Sign in again and pick an account of this tenant.</source>
        <translation>Reconnectez-vous et choisissez un compte de ce locataire.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Le compte est verrouillé</translation>
    </message>
    <message>
        <source>Entra locks an account for a while after many attempts, or when they come from an unusual address.</source>
        <translation>Entra verrouille un compte pendant un moment après de nombreuses tentatives, ou lorsqu’elles viennent d’une adresse inhabituelle.</translation>
    </message>
    <message>
        <source>Wait some minutes, or ask your Entra admin. Then sign in again.</source>
        <translation>Attendez quelques minutes, ou demandez à votre administrateur Entra. Reconnectez-vous ensuite.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Le mot de passe a expiré</translation>
    </message>
    <message>
        <source>It must be changed before this account can go on.</source>
        <translation>Il doit être changé avant que ce compte puisse continuer.</translation>
    </message>
    <message>
        <source>Sign in again and choose a new password in the browser.</source>
        <translation>Reconnectez-vous et choisissez un nouveau mot de passe dans le navigateur.</translation>
    </message>
    <message>
        <source>The account is switched off</source>
        <translation>Le compte est désactivé</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Un administrateur a désactivé ce compte.</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask your Entra admin to enable it.</source>
        <translation>Connectez-vous avec un autre compte, ou demandez à votre administrateur Entra de l’activer.</translation>
    </message>
    <message>
        <source>User name or password were not accepted</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté</translation>
    </message>
    <message>
        <source>Entra does not know them together.</source>
        <translation>Entra ne les connaît pas ensemble.</translation>
    </message>
    <message>
        <source>Sign in again. Entra&apos;s page also helps with a forgotten password.</source>
        <translation>Reconnectez-vous. La page d’Entra aide aussi en cas de mot de passe oublié.</translation>
    </message>
    <message>
        <source>The earlier sign-in was revoked</source>
        <translation>La connexion précédente a été révoquée</translation>
    </message>
    <message>
        <source>The password was changed, or somebody ended all sessions of this account.</source>
        <translation>Le mot de passe a été changé, ou quelqu’un a mis fin à toutes les sessions de ce compte.</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>Le mot de passe a été changé</translation>
    </message>
    <message>
        <source>The earlier sign-in ended with the old password.</source>
        <translation>La connexion précédente a pris fin avec l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>It is time to sign in again</source>
        <translation>Il est temps de se reconnecter</translation>
    </message>
    <message>
        <source>A policy of the organisation (sign-in frequency) asks for it at regular times.</source>
        <translation>Une stratégie de l’organisation (fréquence de connexion) le demande à intervalles réguliers.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer valid</source>
        <translation>La connexion précédente n’est plus valide</translation>
    </message>
    <message>
        <source>Entra does not accept any more what was kept of it.</source>
        <translation>Entra n’accepte plus ce qui en avait été conservé.</translation>
    </message>
    <message>
        <source>The sign-in was interrupted</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>Its code had been used before, as happens when a connection breaks.</source>
        <translation>Son code avait déjà été utilisé, comme cela arrive lorsqu’une connexion réseau est coupée.</translation>
    </message>
    <message>
        <source>The code for the sign-in has ended</source>
        <translation>Le code de connexion a expiré</translation>
    </message>
    <message>
        <source>It was not used in time. Such a code holds for a few minutes.</source>
        <translation>Il n’a pas été utilisé à temps. Un tel code n’est valable que quelques minutes.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Recommencez la connexion pour obtenir un nouveau code.</translation>
    </message>
    <message>
        <source>Entra does not know the code of this sign-in</source>
        <translation>Entra ne connaît pas le code de cette connexion</translation>
    </message>
    <message>
        <source>The code that was shown does not belong to a sign-in that waits.</source>
        <translation>Le code affiché n’appartient à aucune connexion en attente.</translation>
    </message>
    <message>
        <source>The earlier sign-in belongs to another registration</source>
        <translation>La connexion précédente appartient à une autre inscription</translation>
    </message>
    <message>
        <source>It was made with another client ID than the one that is set now.</source>
        <translation>Elle a été faite avec un autre ID client que celui défini maintenant.</translation>
    </message>
    <message>
        <source>Access to this tenant is restricted</source>
        <translation>L’accès à ce locataire est restreint</translation>
    </message>
    <message>
        <source>A tenant restriction of the network, or a policy for access across tenants, keeps this account out.</source>
        <translation>Une restriction de locataire du réseau, ou une stratégie d’accès entre locataires, écarte ce compte.</translation>
    </message>
    <message>
        <source>Ask your network team or your Entra admin to allow this tenant.</source>
        <translation>Demandez à votre équipe réseau ou à votre administrateur Entra d’autoriser ce locataire.</translation>
    </message>
    <message>
        <source>The tenant lacks a service</source>
        <translation>Il manque un service au locataire</translation>
    </message>
    <message>
        <source>It has no subscription for a service that is needed here, most likely Microsoft Intune.</source>
        <translation>Il n’a pas d’abonnement à un service nécessaire ici, très probablement Microsoft Intune.</translation>
    </message>
    <message>
        <source>Check that it is the right tenant and that it has an Intune licence.</source>
        <translation>Vérifiez que c’est le bon locataire et qu’il a une licence Intune.</translation>
    </message>
    <message>
        <source>Entra has stopped repeated requests</source>
        <translation>Entra a arrêté des demandes répétées</translation>
    </message>
    <message>
        <source>This program asked the same thing too often, which is a fault of it.</source>
        <translation>Ce programme a demandé trop souvent la même chose&#xa0;; c’est une erreur de sa part.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again. If it happens again, copy the details and report them.</source>
        <translation>Attendez quelques minutes, puis réessayez. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>A fault of this program at the sign-in</source>
        <translation>Une erreur de ce programme lors de la connexion</translation>
    </message>
    <message>
        <source>It did not prove itself as Entra expects. It is not caused by anything you did.</source>
        <translation>Il ne s’est pas identifié comme Entra l’attend. Cela ne vient de rien que vous ayez fait.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, copy the details and report them.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>The credential was not accepted</source>
        <translation>Les identifiants n’ont pas été acceptés</translation>
    </message>
    <message>
        <source>The certificate for unattended watching is not registered with this client ID, or it is no longer valid there.</source>
        <translation>Le certificat pour la surveillance sans personne connectée n’est pas inscrit avec cet ID client, ou il n’y est plus valide.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to upload the .cer file of the certificate under Certificates &amp; secrets of the registration.</source>
        <translation>Demandez à votre administrateur Entra de charger le fichier .cer du certificat sous «&#xa0;Certificats &amp; secrets&#xa0;» de l’inscription.</translation>
    </message>
    <message>
        <source>The credential has expired</source>
        <translation>Les identifiants ont expiré</translation>
    </message>
    <message>
        <source>Entra no longer accepts what unattended watching signs in with.</source>
        <translation>Entra n’accepte plus ce avec quoi la surveillance sans personne connectée se connecte.</translation>
    </message>
    <message>
        <source>Make a new certificate here, and ask your Entra admin to upload its .cer file under Certificates &amp; secrets of the registration.</source>
        <translation>Créez ici un nouveau certificat et demandez à votre administrateur Entra de charger son fichier .cer sous «&#xa0;Certificats &amp; secrets&#xa0;» de l’inscription.</translation>
    </message>
    <message>
        <source>The clock of this computer seems wrong</source>
        <translation>L’horloge de cet ordinateur semble fausse</translation>
    </message>
    <message>
        <source>The sign-in carried a time that Entra finds too early or too late, so it was refused.</source>
        <translation>La connexion portait une heure qu’Entra juge trop tôt ou trop tard&#xa0;; elle a donc été refusée.</translation>
    </message>
    <message>
        <source>Set date, time and zone of this computer, then try again.</source>
        <translation>Réglez la date, l’heure et le fuseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This registration may change things</source>
        <translation>Cette inscription peut modifier des choses</translation>
    </message>
    <message>
        <source>Unattended watching only reads, so that nobody can misuse its certificate, but a role of this registration lets it write.</source>
        <translation>La surveillance sans personne connectée ne fait que lire, pour que personne ne puisse abuser de son certificat, mais un rôle de cette inscription lui permet d’écrire.</translation>
    </message>
    <message>
        <source>Ask your Entra admin to remove that role from the registration, or use another one that may only read.</source>
        <translation>Demandez à votre administrateur Entra de retirer ce rôle de l’inscription, ou utilisez-en une autre qui peut seulement lire.</translation>
    </message>
    <message>
        <source>Entra cannot answer right now</source>
        <translation>Entra ne peut pas répondre pour le moment</translation>
    </message>
    <message>
        <source>The sign-in service is busy or has a fault. This passes by itself.</source>
        <translation>Le service de connexion est occupé ou en panne. Cela passe tout seul.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in has run out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>It was not used in time: a fresh one must be taken up within minutes, and one that is kept ends after 90 days without use.</source>
        <translation>Elle n’a pas été utilisée à temps&#xa0;: une nouvelle doit être reprise en quelques minutes, et une connexion conservée prend fin après 90&#xa0;jours sans utilisation.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time</source>
        <translation>La connexion n’a pas été terminée à temps</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page within the time that a sign-in may take. Nothing was changed.</source>
        <translation>Le navigateur n’est pas revenu de la page de connexion dans le délai prévu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again and stay with the browser until it says that you are signed in. Where it cannot, sign in with a code.</source>
        <translation>Reconnectez-vous et restez dans le navigateur jusqu’à ce qu’il indique que vous êtes connecté. Si ce n’est pas possible, connectez-vous avec un code.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The work was cancelled</source>
        <translation>L’opération a été annulée</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Elle a été arrêtée avant d’être terminée.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Relancez-la quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>This computer could not reach the service.</source>
        <translation>Cet ordinateur n’a pas pu joindre le service.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse dans les délais</translation>
    </message>
    <message>
        <source>The service did not answer in time. It may be busy, or the connection may be slow.</source>
        <translation>Le service n’a pas répondu à temps. Il est peut-être occupé, ou la connexion est lente.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The proxy stopped the connection</source>
        <translation>Le proxy a bloqué la connexion</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or wants a sign-in.</source>
        <translation>Le proxy entre cet ordinateur et Internet a refusé la connexion ou exige une authentification.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network team to let this host through.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, ou demandez à votre équipe réseau d’autoriser cet hôte.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Le service demande une pause</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion à un compte nécessaire</translation>
    </message>
    <message>
        <source>There is no valid sign-in, or the one from before has ended.</source>
        <translation>Aucun compte n’est connecté, ou la session précédente a pris fin.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Une autorisation manque</translation>
    </message>
    <message>
        <source>The tenant has not yet granted this program a permission that this step needs.</source>
        <translation>Le locataire n’a pas encore accordé à ce programme une autorisation nécessaire à cette étape.</translation>
    </message>
    <message>
        <source>Ask an administrator who can give admin consent in Microsoft Entra to grant it, then sign in again.</source>
        <translation>Demandez à un administrateur pouvant donner le consentement administrateur dans Microsoft Entra de l’accorder, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>The account that is signed in may not do this. Its role may be missing or not yet active.</source>
        <translation>Le compte connecté n’est pas autorisé à faire cela. Son rôle manque peut-être ou n’est pas encore actif.</translation>
    </message>
    <message>
        <source>Activate the role or ask an administrator for it, then try again.</source>
        <translation>Activez le rôle ou demandez-le à un administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>It does not exist at the place where it was looked for, or it has been removed.</source>
        <translation>L’élément n’existe pas à l’endroit où il a été cherché, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Check the name, then try again.</source>
        <translation>Vérifiez le nom, puis réessayez.</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Quelque chose a changé entre-temps</translation>
    </message>
    <message>
        <source>Somebody else, or another window of this program, changed the same thing. Your change was not made.</source>
        <translation>Une autre personne, ou une autre fenêtre de ce programme, a modifié la même chose. Votre modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>Relisez l’état actuel, puis décidez.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Une réponse inattendue</translation>
    </message>
    <message>
        <source>The service answered with something that this program does not understand.</source>
        <translation>Le service a donné une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <translation>Réessayez. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau de clés</translation>
    </message>
    <message>
        <source>This system offers no keychain, so a credential cannot be kept safely.</source>
        <translation>Ce système n’offre pas de trousseau de clés&#xa0;; des identifiants ne peuvent donc pas être conservés en sécurité.</translation>
    </message>
    <message>
        <source>Start or install a keychain service, or go on without storing anything: the sign-in then holds for this run only.</source>
        <translation>Démarrez ou installez un service de trousseau de clés, ou continuez sans rien enregistrer&#xa0;: la connexion ne vaut alors que pour cette exécution.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau de clés a refusé l’accès</translation>
    </message>
    <message>
        <source>The keychain of this system did not let this program read or write its entry.</source>
        <translation>Le trousseau de clés de ce système n’a pas laissé ce programme lire ou écrire son entrée.</translation>
    </message>
    <message>
        <source>Allow the access when the system asks, then try again.</source>
        <translation>Autorisez l’accès lorsque le système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>The credential in it can be read only after it is unlocked.</source>
        <translation>Les identifiants qu’il contient ne peuvent être lus qu’après déverrouillage.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this system, then try again.</source>
        <translation>Déverrouillez le trousseau de clés de ce système, puis réessayez.</translation>
    </message>
    <message>
        <source>Not the file that is needed</source>
        <translation>Ce n’est pas le fichier attendu</translation>
    </message>
    <message>
        <source>Its content is damaged or of another kind than this step needs.</source>
        <translation>Son contenu est endommagé ou d’un autre type que celui nécessaire à cette étape.</translation>
    </message>
    <message>
        <source>Choose the right file. If it should be the right one, download it again.</source>
        <translation>Choisissez le bon fichier. S’il s’agit normalement du bon, téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This certificate does not fit</source>
        <translation>Ce certificat ne convient pas</translation>
    </message>
    <message>
        <source>It is not the certificate that this step expects, so it was not used.</source>
        <translation>Ce n’est pas le certificat attendu à cette étape&#xa0;; il n’a donc pas été utilisé.</translation>
    </message>
    <message>
        <source>Compare the topic and the serial number, then choose the certificate that belongs to them.</source>
        <translation>Comparez le topic et le numéro de série, puis choisissez le certificat qui leur correspond.</translation>
    </message>
    <message>
        <source>The cryptographic check was not possible</source>
        <translation>La vérification cryptographique n’a pas été possible</translation>
    </message>
    <message>
        <source>The cryptography of this system could not work with this key, certificate or signature. That does not say whether it is genuine.</source>
        <translation>La cryptographie de ce système n’a pas pu traiter cette clé, ce certificat ou cette signature. Cela ne dit rien de l’authenticité.</translation>
    </message>
    <message>
        <source>Try again on a system with current updates, or copy the details and report them.</source>
        <translation>Réessayez sur un système à jour, ou copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>A file or folder could not be used</source>
        <translation>Un fichier ou un dossier n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The system did not let this program read or write there, or the disk is full.</source>
        <translation>Le système n’a pas laissé ce programme lire ou écrire à cet endroit, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Check the access rights and the free space, or choose another place. Then try again.</source>
        <translation>Vérifiez les droits d’accès et l’espace libre, ou choisissez un autre emplacement. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The records could not be used</source>
        <translation>Les données enregistrées n’ont pas pu être utilisées</translation>
    </message>
    <message>
        <source>The database of this program could not be read or written.</source>
        <translation>La base de données de ce programme n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
        <source>Close other windows of this program and check the free space, then try again.</source>
        <translation>Fermez les autres fenêtres de ce programme et vérifiez l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Une erreur de ce programme</translation>
    </message>
    <message>
        <source>Something happened that this program was not prepared for. It is not caused by anything you did.</source>
        <translation>Il s’est produit quelque chose que ce programme n’avait pas prévu. Cela ne vient de rien que vous ayez fait.</translation>
    </message>
    <message>
        <source>Copy the details and report them. Then start the program again.</source>
        <translation>Copiez les détails et signalez-les. Redémarrez ensuite le programme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an error: what happened, then the file or host it happened to.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh sign-in is wanted</source>
        <translation>Une nouvelle connexion est demandée</translation>
    </message>
    <message>
        <source>A policy of the organisation asks to confirm the sign-in before it goes on. Nothing was changed.</source>
        <translation>Une stratégie de l’organisation demande de confirmer la connexion avant de continuer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again, then repeat the step.</source>
        <translation>Reconnectez-vous, puis répétez l’étape.</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Autre chose a répondu</translation>
    </message>
    <message>
        <source>A web page came where the service should have answered. Often it is the sign-in page of a guest network, or a proxy that blocks the address.</source>
        <translation>Une page web est arrivée là où le service aurait dû répondre. C’est souvent la page de connexion d’un réseau invité, ou un proxy qui bloque l’adresse.</translation>
    </message>
    <message>
        <source>Open any web page in your browser and sign in to the network there, or ask your network team to let this host through. Then try again.</source>
        <translation>Ouvrez une page web quelconque dans votre navigateur et connectez-vous au réseau à cet endroit, ou demandez à votre équipe réseau d’autoriser cet hôte. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>An account of another tenant</source>
        <translation>Un compte d’un autre locataire</translation>
    </message>
    <message>
        <source>The account that signed in belongs to another tenant than the one that is open here. Nothing was read.</source>
        <translation>Le compte qui s’est connecté appartient à un autre locataire que celui ouvert ici. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Sign in again and choose an account of this tenant. A private window of the browser, or another browser, asks for the account anew.</source>
        <translation>Reconnectez-vous et choisissez un compte de ce locataire. Une fenêtre privée du navigateur, ou un autre navigateur, redemande le compte.</translation>
    </message>
    <message>
        <source>It has had many requests in a short time, or is out of order for a moment. Both pass by themselves.</source>
        <translation>Il a reçu de nombreuses demandes en peu de temps, ou est momentanément hors service. Les deux passent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was sent. Often the company network inspects the traffic, and this computer does not know the company&apos;s root certificate.</source>
        <translation>Le serveur n’a pas pu prouver son identité, donc rien n’a été envoyé. Souvent, le réseau de l’entreprise inspecte le trafic et cet ordinateur ne connaît pas le certificat racine de l’entreprise.</translation>
    </message>
    <message>
        <source>Ask your network team to install the company&apos;s root certificate in the certificate store of this system, or to exempt this host from inspection. Check the date of this computer too.</source>
        <translation>Demandez à votre équipe réseau d’installer le certificat racine de l’entreprise dans le magasin de certificats de ce système, ou d’exempter cet hôte de l’inspection. Vérifiez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Le proxy demande une connexion</translation>
    </message>
    <message>
        <source>The proxy of your company asks for a user name and a password. It let nothing of this program through yet.</source>
        <translation>Le proxy de votre entreprise demande un nom d’utilisateur et un mot de passe. Il n’a encore rien laissé passer de ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>Ceci ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>It does not have the form that is needed, or stands for nothing known.</source>
        <translation>La forme n’est pas celle attendue, ou cela ne correspond à rien de connu.</translation>
    </message>
    <message>
        <source>Compare it with the example beside the field or in the help, and try again.</source>
        <translation>Comparez avec l’exemple à côté du champ ou dans l’aide, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a minute and enter both when you are asked. Where nobody can be asked, put them into the proxy settings of this system, or into the variable https_proxy in the form http://user:password@host:port.</source>
        <translation>Réessayez dans une minute et saisissez les deux lorsque vous y êtes invité. Là où personne ne peut répondre, indiquez-les dans les paramètres de proxy de ce système, ou dans la variable https_proxy sous la forme http://user:password@host:port.</translation>
    </message>
    <message>
        <source>Intune lists fewer devices than it counts</source>
        <translation>Intune liste moins d’appareils qu’il n’en compte</translation>
    </message>
    <message>
        <source>Part of the list may be missing, so the last complete reading stays.</source>
        <translation>Une partie de la liste manque peut-être&#xa0;; la dernière lecture complète est donc conservée.</translation>
    </message>
    <message>
        <source>Read the devices again. If the numbers stay the same, the list is taken as it is.</source>
        <translation>Lisez à nouveau les appareils. Si les nombres restent les mêmes, la liste est reprise telle quelle.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>MDM push certificate</source>
        <translation>Certificat push MDM</translation>
    </message>
    <message>
        <source>Push certificate of an app</source>
        <translation>Certificat push d’une app</translation>
    </message>
    <message>
        <source>Certificate for Wallet passes</source>
        <translation>Certificat pour cartes Wallet</translation>
    </message>
    <message>
        <source>Certificate of an MDM vendor</source>
        <translation>Certificat d’un fournisseur MDM</translation>
    </message>
    <message>
        <source>Certificate that signs profiles</source>
        <translation>Certificat de signature de profils</translation>
    </message>
    <message>
        <source>Push certificate of macOS Server</source>
        <translation>Certificat push de macOS Server</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>Autre certificat</translation>
    </message>
    <message>
        <source>Signing request</source>
        <translation>Demande de signature de certificat</translation>
    </message>
    <message>
        <source>Signing request without vendor signature</source>
        <translation>Demande de signature de certificat sans signature du fournisseur</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PKCS#12 file</source>
        <translation>Fichier PKCS#12</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Message from a service</source>
        <translation>Message d’un service</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Download it again. In Apple&apos;s portal, press Download in the same row.</source>
        <translation>Téléchargez-le à nouveau. Dans le portail d’Apple, cliquez sur «&#xa0;Download&#xa0;» dans la même ligne.</translation>
    </message>
    <message>
        <source>Sign in to Apple&apos;s portal again, then press Download in the same row.</source>
        <translation>Reconnectez-vous au portail d’Apple, puis cliquez sur «&#xa0;Download&#xa0;» dans la même ligne.</translation>
    </message>
    <message>
        <source>This is a message from a service, not a certificate. %1</source>
        <translation>C’est un message d’un service, pas un certificat. %1</translation>
    </message>
    <message>
        <source>Go back to the table in Apple&apos;s portal and press Download in the same row.</source>
        <translation>Revenez au tableau dans le portail d’Apple et cliquez sur «&#xa0;Download&#xa0;» dans la même ligne.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>C’est une archive ZIP.</translation>
    </message>
    <message>
        <source>Unpack it and choose the file inside.</source>
        <translation>Décompressez-la et choisissez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a certificate.</source>
        <translation>C’est un document PDF, pas un certificat.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; its name ends in .pem.</source>
        <translation>Choisissez le fichier fourni par le portail d’Apple&#xa0;; son nom se termine par .pem.</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file: a certificate together with a private key, under a password. Intune does not take it.</source>
        <translation>C’est un fichier PKCS#12&#xa0;: un certificat accompagné d’une clé privée, protégés par un mot de passe. Intune ne l’accepte pas.</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>Ce fichier contient une clé privée et aucun certificat.</translation>
    </message>
    <message>
        <source>Keep it safe and do not share it. Choose the file that Apple&apos;s portal gave you.</source>
        <translation>Conservez-le en lieu sûr et ne le partagez pas. Choisissez le fichier fourni par le portail d’Apple.</translation>
    </message>
    <message>
        <source>This file holds only a public key, not a certificate.</source>
        <translation>Ce fichier contient seulement une clé publique, pas un certificat.</translation>
    </message>
    <message>
        <source>This file holds neither a certificate nor a signing request.</source>
        <translation>Ce fichier ne contient ni certificat ni demande de signature de certificat.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal or Intune gave you.</source>
        <translation>Choisissez le fichier fourni par le portail d’Apple ou par Intune.</translation>
    </message>
    <message>
        <source>Choose the file that Apple&apos;s portal gave you; it has about 2 KB.</source>
        <translation>Choisissez le fichier fourni par le portail d’Apple&#xa0;; il fait environ 2&#xa0;Ko.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Download it again. Do not open or save it in an editor.</source>
        <translation>Téléchargez-le à nouveau. Ne l’ouvrez pas et ne l’enregistrez pas dans un éditeur.</translation>
    </message>
    <message>
        <source>This file declares XML entities. Neither Apple nor Microsoft writes such files, so it was not read.</source>
        <translation>Ce fichier déclare des entités XML. Ni Apple ni Microsoft ne produisent de tels fichiers&#xa0;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune again.</source>
        <translation>Téléchargez à nouveau la demande de signature de certificat depuis Intune.</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate was looked at.</source>
        <translation>Ce fichier contient aussi une clé privée. Seul le certificat a été examiné.</translation>
    </message>
    <message>
        <source>Intune does not need the key. Keep this file away from mail and shared folders.</source>
        <translation>Intune n’a pas besoin de la clé. N’envoyez pas ce fichier par e-mail et ne le placez pas dans des dossiers partagés.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read. The certificate itself is whole.</source>
        <translation>Une partie de ce fichier ne peut pas être lue. Le certificat lui-même est complet.</translation>
    </message>
    <message>
        <source>If you are not sure where the file comes from, download it again.</source>
        <translation>En cas de doute sur la provenance du fichier, téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Other content stands behind the certificate.</source>
        <translation>Le certificat est suivi d’un autre contenu.</translation>
    </message>
    <message>
        <source>Download the file again if it was edited or joined with another one.</source>
        <translation>Téléchargez à nouveau le fichier s’il a été modifié ou réuni avec un autre.</translation>
    </message>
    <message>
        <source>This file holds several push certificates of the same topic. The newest was taken.</source>
        <translation>Ce fichier contient plusieurs certificats push avec le même topic. Le plus récent a été retenu.</translation>
    </message>
    <message>
        <source>This file holds push certificates of different topics.</source>
        <translation>Ce fichier contient des certificats push avec des topics différents.</translation>
    </message>
    <message>
        <source>Choose a file with one certificate: the one you downloaded from the row of this tenant.</source>
        <translation>Choisissez un fichier avec un seul certificat&#xa0;: celui que vous avez téléchargé depuis la ligne de ce locataire.</translation>
    </message>
    <message>
        <source>This is the signing request, not the certificate.</source>
        <translation>C’est la demande de signature de certificat, pas le certificat.</translation>
    </message>
    <message>
        <source>Upload it in Apple&apos;s portal with Renew, then choose the file that the portal gives you.</source>
        <translation>Chargez-la dans le portail d’Apple avec «&#xa0;Renew&#xa0;», puis choisissez le fichier que le portail vous fournit.</translation>
    </message>
    <message>
        <source>This is a push certificate of an app (%1). Intune needs the one for device management.</source>
        <translation>C’est un certificat push d’une app (%1). Intune a besoin de celui destiné à la gestion des appareils.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert, not from Apple&apos;s developer site.</source>
        <translation>Téléchargez le certificat depuis https://identity.apple.com/pushcert, et non depuis le site des développeurs d’Apple.</translation>
    </message>
    <message>
        <source>This is a certificate for Wallet passes (%1), not for device management.</source>
        <translation>C’est un certificat pour cartes Wallet (%1), et non pour la gestion des appareils.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>Téléchargez le certificat depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This is the certificate of an MDM vendor (%1). Vendors sign requests with it; Intune cannot use it.</source>
        <translation>C’est le certificat d’un fournisseur MDM (%1). Les fournisseurs s’en servent pour signer des demandes&#xa0;; Intune ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Download the push certificate from https://identity.apple.com/pushcert.</source>
        <translation>Téléchargez le certificat push depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate signs configuration profiles; it is not for push.</source>
        <translation>Ce certificat signe des profils de configuration&#xa0;; il n’est pas destiné aux notifications push.</translation>
    </message>
    <message>
        <source>This push certificate belongs to Apple&apos;s macOS Server, not to Intune.</source>
        <translation>Ce certificat push est celui de macOS Server d’Apple, pas celui d’Intune.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, use the table for third-party servers and the row of Microsoft Corporation.</source>
        <translation>Dans le portail d’Apple, utilisez le tableau des serveurs tiers et la ligne de Microsoft Corporation.</translation>
    </message>
    <message>
        <source>This is a certificate for another purpose (%1).</source>
        <translation>C’est un certificat destiné à un autre usage (%1).</translation>
    </message>
    <message>
        <source>This certificate looks like a push certificate, but it has no topic.</source>
        <translation>Ce certificat ressemble à un certificat push, mais il n’a pas de topic.</translation>
    </message>
    <message>
        <source>Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>Téléchargez à nouveau le certificat depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate names two topics. Apple does not issue such certificates.</source>
        <translation>Ce certificat mentionne deux topics. Apple n’émet pas de tels certificats.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert again.</source>
        <translation>Ne l’utilisez pas. Téléchargez à nouveau le certificat depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The topic does not begin as Apple&apos;s topics for Intune do.</source>
        <translation>Le topic ne commence pas comme les topics d’Apple pour Intune.</translation>
    </message>
    <message>
        <source>Compare it with the Subject ID that Intune shows before you go on.</source>
        <translation>Comparez-le à la valeur «&#xa0;Subject ID&#xa0;» affichée par Intune avant de continuer.</translation>
    </message>
    <message>
        <source>Apple issued this certificate.</source>
        <translation>Apple a émis ce certificat.</translation>
    </message>
    <message>
        <source>Apple issued this certificate through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple a émis ce certificat par un émetteur nouveau pour cette version de Pushkeeper.</translation>
    </message>
    <message>
        <source>The issuer that you named issued this certificate. It is not one of Apple&apos;s.</source>
        <translation>L’émetteur que vous avez indiqué a émis ce certificat. Il n’est pas l’un de ceux d’Apple.</translation>
    </message>
    <message>
        <source>Apple issued this certificate, but not through the issuer it uses for push certificates (%1).</source>
        <translation>Apple a émis ce certificat, mais pas par l’émetteur qu’elle utilise pour les certificats push (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from https://identity.apple.com/pushcert.</source>
        <translation>Vérifiez qu’il provient de https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The signature is wrong: this certificate was altered after it was issued, or it only claims to come from its issuer (%1).</source>
        <translation>La signature est incorrecte&#xa0;: ce certificat a été modifié après son émission, ou il prétend seulement provenir de son émetteur (%1).</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate again from https://identity.apple.com/pushcert.</source>
        <translation>Ne l’utilisez pas. Téléchargez à nouveau le certificat depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>This certificate signed itself. Apple did not issue it.</source>
        <translation>Ce certificat s’est signé lui-même. Apple ne l’a pas émis.</translation>
    </message>
    <message>
        <source>Do not use it. Download the certificate from https://identity.apple.com/pushcert.</source>
        <translation>Ne l’utilisez pas. Téléchargez le certificat depuis https://identity.apple.com/pushcert.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1). Topic and key are right.</source>
        <translation>L’émetteur n’est pas connu de cette version de Pushkeeper (%1). Le topic et la clé sont corrects.</translation>
    </message>
    <message>
        <source>The issuer is not known to this version of Pushkeeper (%1), so it is not certain that the certificate is Apple&apos;s.</source>
        <translation>L’émetteur n’est pas connu de cette version de Pushkeeper (%1)&#xa0;; il n’est donc pas certain que le certificat vienne d’Apple.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid the algorithm of this signature, so it cannot be checked.</source>
        <translation>Les règles de cet ordinateur interdisent l’algorithme de cette signature&#xa0;; elle ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or download it again yourself.</source>
        <translation>Vérifiez le fichier sur un autre ordinateur, ou téléchargez-le à nouveau vous-même.</translation>
    </message>
    <message>
        <source>Apple&apos;s mark for push certificates is missing.</source>
        <translation>La marque d’Apple pour les certificats push est absente.</translation>
    </message>
    <message>
        <source>The key is not of the usual kind (RSA with 2048 bits or more).</source>
        <translation>La clé n’est pas du type habituel (RSA de 2048&#xa0;bits ou plus).</translation>
    </message>
    <message>
        <source>Start again with a new signing request from Intune.</source>
        <translation>Recommencez avec une nouvelle demande de signature de certificat provenant d’Intune.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expired on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Ce certificat a expiré le %1, il y a %n jour.</numerusform>
            <numerusform>Ce certificat a expiré le %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the same row in Apple&apos;s portal now. Do not press Create a Certificate.</source>
        <translation>Renouvelez maintenant la même ligne dans le portail d’Apple. Ne cliquez pas sur «&#xa0;Create a Certificate&#xa0;».</translation>
    </message>
    <message>
        <source>Plan the renewal of the same row in Apple&apos;s portal.</source>
        <translation>Prévoyez le renouvellement de la même ligne dans le portail d’Apple.</translation>
    </message>
    <message>
        <source>This certificate is valid only from %1.</source>
        <translation>Ce certificat n’est valide qu’à partir du %1.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Dates were judged by the clock of this computer; no service confirmed it.</source>
        <translation>Les dates ont été vérifiées d’après l’horloge de cet ordinateur&#xa0;; aucun service ne l’a confirmée.</translation>
    </message>
    <message>
        <source>The topic is the same as before. Devices stay connected.</source>
        <translation>Le topic est le même qu’avant. Les appareils restent connectés.</translation>
    </message>
    <message>
        <source>The topic differs from the one your devices know. With this certificate every Apple device would have to be enrolled again.</source>
        <translation>Le topic diffère de celui que vos appareils connaissent. Avec ce certificat, il faudrait réinscrire chaque appareil Apple.</translation>
    </message>
    <message>
        <source>Do not upload it. In Apple&apos;s portal, press Renew in the row whose details show %1.</source>
        <translation>Ne le chargez pas. Dans le portail d’Apple, cliquez sur «&#xa0;Renew&#xa0;» dans la ligne dont les détails affichent %1.</translation>
    </message>
    <message>
        <source>This topic belongs to another tenant.</source>
        <translation>Ce topic appartient à un autre locataire.</translation>
    </message>
    <message>
        <source>Choose the row of this tenant in Apple&apos;s portal. Each tenant needs a certificate of its own.</source>
        <translation>Choisissez la ligne de ce locataire dans le portail d’Apple. Chaque locataire a besoin de son propre certificat.</translation>
    </message>
    <message>
        <source>It is not known which topic this tenant has, so the topic was not compared.</source>
        <translation>On ne sait pas quel topic a ce locataire&#xa0;; le topic n’a donc pas été comparé.</translation>
    </message>
    <message>
        <source>This is the certificate that is installed already.</source>
        <translation>C’est le certificat déjà installé.</translation>
    </message>
    <message>
        <source>In Apple&apos;s portal, press Renew in the same row, then choose the new file.</source>
        <translation>Dans le portail d’Apple, cliquez sur «&#xa0;Renew&#xa0;» dans la même ligne, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This is the installed certificate; only the Apple Account on record differs.</source>
        <translation>C’est le certificat installé&#xa0;; seul le compte Apple enregistré diffère.</translation>
    </message>
    <message>
        <source>This certificate is older than the installed one.</source>
        <translation>Ce certificat est plus ancien que celui qui est installé.</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded last, or press Download in the same row again.</source>
        <translation>Choisissez le dernier fichier que vous avez téléchargé, ou cliquez à nouveau sur «&#xa0;Download&#xa0;» dans la même ligne.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate was issued %n day(s) ago. That is normal for a file that was fetched earlier.</source>
        <translation>
            <numerusform>Ce certificat a été émis il y a %n jour. C’est normal pour un fichier récupéré plus tôt.</numerusform>
            <numerusform>Ce certificat a été émis il y a %n jours. C’est normal pour un fichier récupéré plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This certificate answers the newest signing request.</source>
        <translation>Ce certificat répond à la demande de signature de certificat la plus récente.</translation>
    </message>
    <message>
        <source>This certificate answers an older signing request. Intune may no longer hold its key.</source>
        <translation>Ce certificat répond à une demande de signature de certificat plus ancienne. Intune n’en a peut-être plus la clé.</translation>
    </message>
    <message>
        <source>Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Le plus sûr&#xa0;: cliquez à nouveau sur «&#xa0;Renew&#xa0;» dans la même ligne, avec une nouvelle demande de signature de certificat.</translation>
    </message>
    <message>
        <source>This certificate was not made from the signing request at hand.</source>
        <translation>Ce certificat n’a pas été créé à partir de la demande de signature de certificat fournie.</translation>
    </message>
    <message>
        <source>Choose the signing request it was made from. Safest: press Renew in the same row again, with a new signing request.</source>
        <translation>Choisissez la demande de signature de certificat à partir de laquelle il a été créé. Le plus sûr&#xa0;: cliquez à nouveau sur «&#xa0;Renew&#xa0;» dans la même ligne, avec une nouvelle demande de signature de certificat.</translation>
    </message>
    <message>
        <source>This certificate does not fit the signing request whose key Intune holds.</source>
        <translation>Ce certificat ne correspond pas à la demande de signature de certificat dont Intune détient la clé.</translation>
    </message>
    <message>
        <source>Press Renew in the same row again, with a new signing request.</source>
        <translation>Cliquez à nouveau sur «&#xa0;Renew&#xa0;» dans la même ligne, avec une nouvelle demande de signature de certificat.</translation>
    </message>
    <message>
        <source>This certificate answers a signing request of another tenant.</source>
        <translation>Ce certificat répond à une demande de signature de certificat d’un autre locataire.</translation>
    </message>
    <message>
        <source>Choose the certificate that was made for this tenant.</source>
        <translation>Choisissez le certificat créé pour ce locataire.</translation>
    </message>
    <message>
        <source>No signing request is known, so the key was not compared.</source>
        <translation>Aucune demande de signature de certificat n’est connue&#xa0;; la clé n’a donc pas été comparée.</translation>
    </message>
    <message>
        <source>This signing request is complete and signed. Apple&apos;s portal takes it.</source>
        <translation>Cette demande de signature de certificat est complète et signée. Le portail d’Apple l’accepte.</translation>
    </message>
    <message>
        <source>Parts of this signing request are missing.</source>
        <translation>Des parties de cette demande de signature de certificat sont absentes.</translation>
    </message>
    <message>
        <source>Download it from Intune again.</source>
        <translation>Téléchargez-la à nouveau depuis Intune.</translation>
    </message>
    <message>
        <source>This signing request carries no vendor signature. Apple&apos;s portal refuses it.</source>
        <translation>Cette demande de signature de certificat ne porte pas de signature de fournisseur. Le portail d’Apple la refuse.</translation>
    </message>
    <message>
        <source>Download the signing request from Intune; it is signed by Microsoft.</source>
        <translation>Téléchargez la demande de signature de certificat depuis Intune&#xa0;; elle est signée par Microsoft.</translation>
    </message>
    <message>
        <source>This signing request was altered: its own signature is wrong.</source>
        <translation>Cette demande de signature de certificat a été modifiée&#xa0;: sa propre signature est incorrecte.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid SHA-1, so the request&apos;s own signature cannot be checked.</source>
        <translation>Les règles de cet ordinateur interdisent SHA-1&#xa0;; la propre signature de la demande ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>Check the file on another computer, or go on; Apple&apos;s portal checks it too.</source>
        <translation>Vérifiez le fichier sur un autre ordinateur, ou continuez&#xa0;; le portail d’Apple le vérifie aussi.</translation>
    </message>
    <message>
        <source>This signing request is not signed by a vendor. Apple&apos;s portal refuses it.</source>
        <translation>Cette demande de signature de certificat n’est pas signée par un fournisseur. Le portail d’Apple la refuse.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature does not fit this signing request. Apple&apos;s portal refuses it.</source>
        <translation>La signature du fournisseur ne correspond pas à cette demande de signature de certificat. Le portail d’Apple la refuse.</translation>
    </message>
    <message>
        <source>The vendor signed this request with SHA-1. Apple&apos;s portal has refused that since 2021.</source>
        <translation>Le fournisseur a signé cette demande avec SHA-1. Le portail d’Apple le refuse depuis 2021.</translation>
    </message>
    <message>
        <source>The vendor&apos;s signature cannot be checked on this computer.</source>
        <translation>La signature du fournisseur ne peut pas être vérifiée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates are missing in this signing request.</source>
        <translation>Les certificats du fournisseur sont absents de cette demande de signature de certificat.</translation>
    </message>
    <message>
        <source>The vendor&apos;s chain of certificates ends before Apple&apos;s root.</source>
        <translation>La chaîne de certificats du fournisseur s’arrête avant la racine d’Apple.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates stand in the wrong order.</source>
        <translation>Les certificats du fournisseur sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificates do not belong together.</source>
        <translation>Les certificats du fournisseur ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Apple does not vouch for the vendor of this signing request (%1).</source>
        <translation>Apple ne se porte pas garante du fournisseur de cette demande de signature de certificat (%1).</translation>
    </message>
    <message>
        <source>Do not upload it. Download the signing request from Intune.</source>
        <translation>Ne la chargez pas. Téléchargez la demande de signature de certificat depuis Intune.</translation>
    </message>
    <message>
        <source>The issuer of the vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>L’émetteur du certificat du fournisseur a expiré le %1. Le portail d’Apple refuse la demande.</translation>
    </message>
    <message>
        <source>Download a new signing request from Intune.</source>
        <translation>Téléchargez une nouvelle demande de signature de certificat depuis Intune.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate expired on %1. Apple&apos;s portal refuses the request.</source>
        <translation>Le certificat du fournisseur a expiré le %1. Le portail d’Apple refuse la demande.</translation>
    </message>
    <message>
        <source>Use this signing request now, or download a new one when you need it.</source>
        <translation>Utilisez cette demande de signature de certificat maintenant, ou téléchargez-en une nouvelle quand vous en aurez besoin.</translation>
    </message>
    <message>
        <source>The vendor&apos;s certificate is valid only from %1.</source>
        <translation>Le certificat du fournisseur n’est valide qu’à partir du %1.</translation>
    </message>
    <message>
        <source>The first certificate of the chain is not that of an MDM vendor (%1).</source>
        <translation>Le premier certificat de la chaîne n’est pas celui d’un fournisseur MDM (%1).</translation>
    </message>
    <message>
        <source>Download the signing request from Intune.</source>
        <translation>Téléchargez la demande de signature de certificat depuis Intune.</translation>
    </message>
    <message>
        <source>This signing request comes from %1, not from Microsoft.</source>
        <translation>Cette demande de signature de certificat provient de %1, et non de Microsoft.</translation>
    </message>
    <message>
        <source>For Intune, download the signing request from Intune itself.</source>
        <translation>Pour Intune, téléchargez la demande de signature de certificat depuis Intune même.</translation>
    </message>
    <message>
        <source>Microsoft signed this request under a team id that is new to this version of Pushkeeper (%1).</source>
        <translation>Microsoft a signé cette demande avec un identifiant d’équipe nouveau pour cette version de Pushkeeper (%1).</translation>
    </message>
    <message>
        <source>Check that you downloaded it from Intune yourself.</source>
        <translation>Vérifiez que vous l’avez téléchargée vous-même depuis Intune.</translation>
    </message>
    <message>
        <source>Apple vouches for the vendor of this signing request through an issuer that is new to this version of Pushkeeper.</source>
        <translation>Apple se porte garant du fournisseur de cette demande de signature par un émetteur que cette version de Pushkeeper ne connaît pas encore.</translation>
    </message>
    <message>
        <source>The issuer that you named vouches for the vendor of this signing request. It is not one of Apple&apos;s.</source>
        <translation>L’émetteur que vous avez indiqué se porte garant du fournisseur de cette demande de signature. Il ne fait pas partie de ceux d’Apple.</translation>
    </message>
    <message>
        <source>This is a web page, not a certificate. Often Apple&apos;s portal has ended the session before the download.</source>
        <translation>Ceci est une page web, pas un certificat. Souvent, le portail d’Apple a mis fin à la session avant le téléchargement.</translation>
    </message>
    <message>
        <source>This file is far too large for a certificate. It has %1.</source>
        <translation>Ce fichier est bien trop grand pour un certificat. Sa taille est de %1.</translation>
    </message>
    <message>
        <source>This file is cut off. It has %1.</source>
        <translation>Ce fichier est tronqué. Sa taille est de %1.</translation>
    </message>
    <message>
        <source>This file is damaged: its content was altered or did not arrive whole. It has %1.</source>
        <translation>Ce fichier est endommagé : son contenu a été modifié ou n’est pas arrivé entier. Sa taille est de %1.</translation>
    </message>
    <message>
        <source>Update Pushkeeper, or download Apple&apos;s intermediate certificate from https://www.apple.com/certificateauthority/ and check again with it: pushkeeperctl inspect --issuer.</source>
        <translation>Mettez Pushkeeper à jour, ou téléchargez le certificat intermédiaire d’Apple depuis https://www.apple.com/certificateauthority/ et vérifiez à nouveau avec lui : pushkeeperctl inspect --issuer.</translation>
    </message>
    <message>
        <source>This certificate lacks the permission to sign in to Apple&apos;s push service (client authentication).</source>
        <translation>Ce certificat n’a pas l’autorisation de se connecter au service push d’Apple (authentification du client).</translation>
    </message>
    <message>
        <source>The name and the topic of this certificate carry different identifiers. In Apple&apos;s certificates they are equal.</source>
        <translation>Le nom et le topic de ce certificat portent des identifiants différents. Dans les certificats d’Apple, ils sont égaux.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>Ce certificat expire le %1. Il reste %n jour.</numerusform>
            <numerusform>Ce certificat expire le %1. Il reste %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor&apos;s certificate expires on %1. %n day(s) left.</source>
        <translation>
            <numerusform>Le certificat du fournisseur expire le %1. Il reste %n jour.</numerusform>
            <numerusform>Le certificat du fournisseur expire le %1. Il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
</context>
<context>
    <name>ForwardText</name>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator or Application Administrator.</source>
        <translation>Cela prend environ dix minutes en tant qu’Administrateur d’application cloud ou Administrateur d’application.</translation>
    </message>
    <message>
        <source>It takes about ten minutes as Cloud Application Administrator; one consent needs a Privileged Role Administrator.</source>
        <translation>Cela prend environ dix minutes en tant qu’Administrateur d’application cloud&#xa0;; un consentement demande un Administrateur de rôle privilégié.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>our Apple MDM push certificate in Intune has to be renewed each year. For that I use Pushkeeper, and it needs to be registered in the tenant %1.</source>
        <translation>Notre certificat Push MDM Apple dans Intune doit être renouvelé chaque année. J’utilise pour cela Pushkeeper, qui doit être inscrit dans le locataire %1.</translation>
    </message>
    <message>
        <source>The attached ZIP has all of it: a page that explains each permission, and a script for PowerShell or Azure CLI. It holds no secret.</source>
        <translation>Le fichier ZIP joint contient tout le nécessaire&#xa0;: une page qui explique chaque autorisation, et un script pour PowerShell ou Azure CLI. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Please send me the file connection.pushkeeper afterwards. Thank you!</source>
        <translation>Veuillez m’envoyer ensuite le fichier connection.pushkeeper. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Please register Pushkeeper in %1</source>
        <translation>Merci d’inscrire Pushkeeper dans %1</translation>
    </message>
</context>
<context>
    <name>Grace</name>
    <message>
        <source>Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.</source>
        <translation>Renouvelez sans attendre&#xa0;: Microsoft documente %1 jours de grâce après l’expiration, Apple ne promet rien. Jours de grâce restants&#xa0;: %2. Ne créez pas de nouveau certificat tant que «&#xa0;Renew&#xa0;» est proposé.</translation>
    </message>
    <message>
        <source>The %1 days of grace that Microsoft documents are over. Renew may still be offered: try it first, and do not create a new certificate while it is.</source>
        <translation>Les %1 jours de grâce documentés par Microsoft sont écoulés. «&#xa0;Renew&#xa0;» est peut-être encore proposé&#xa0;: essayez-le d’abord, et ne créez pas de nouveau certificat tant qu’il l’est.</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>until you forget the tenant</source>
        <translation>jusqu’à ce que vous oubliiez le locataire</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>how the tenant is reached: tenant ID, cloud, client IDs</source>
        <translation>comment atteindre le locataire&#xa0;: ID du locataire, cloud, ID client</translation>
    </message>
    <message>
        <source>Tenant record</source>
        <translation>Dossier du locataire</translation>
    </message>
    <message>
        <source>topic, Apple Account and who has access to it, for the next renewal</source>
        <translation>topic, compte Apple et qui y a accès, pour le prochain renouvellement</translation>
    </message>
    <message>
        <source>Push certificates</source>
        <translation>Certificats Push</translation>
    </message>
    <message>
        <source>public certificates that were seen, to tell the right one next time</source>
        <translation>certificats publics rencontrés, pour reconnaître le bon la prochaine fois</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>Demandes de signature de certificat</translation>
    </message>
    <message>
        <source>public, to tell which certificate answers which request</source>
        <translation>publiques, pour savoir quel certificat répond à quelle demande</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Configurations et renouvellements</translation>
    </message>
    <message>
        <source>how far each came, who did it, and what the devices said in figures</source>
        <translation>où chacun en est, qui l’a fait et ce qu’ont dit les appareils, en chiffres</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>what was done when; no device and no user of one</source>
        <translation>ce qui a été fait et quand&#xa0;; aucun appareil ni utilisateur d’appareil</translation>
    </message>
    <message>
        <source>for good: without them the journal could not be checked</source>
        <translation>pour toujours&#xa0;: sans elles, le journal ne pourrait pas être vérifié</translation>
    </message>
    <message>
        <source>Devices of the last reading</source>
        <translation>Appareils de la dernière lecture</translation>
    </message>
    <message>
        <source>the device list; personally owned ones without name and serial number</source>
        <translation>la liste des appareils&#xa0;; les appareils personnels sans nom ni numéro de série</translation>
    </message>
    <message>
        <source>until the next reading</source>
        <translation>jusqu’à la prochaine lecture</translation>
    </message>
    <message>
        <source>the device list; none with name or serial number</source>
        <translation>la liste des appareils&#xa0;; aucun avec nom ou numéro de série</translation>
    </message>
    <message>
        <source>Devices in baselines</source>
        <translation>Appareils dans les références</translation>
    </message>
    <message>
        <source>device IDs and check-ins before an upload, to prove it</source>
        <translation>ID d’appareils et contacts avant un chargement, pour le prouver</translation>
    </message>
    <message>
        <source>until 30 days after the verdict</source>
        <translation>jusqu’à 30&#xa0;jours après le verdict</translation>
    </message>
    <message>
        <source>Devices of the last sync test</source>
        <translation>Appareils du dernier test de synchronisation</translation>
    </message>
    <message>
        <source>device IDs and check-ins, to see who answered</source>
        <translation>ID d’appareils et contacts, pour voir lesquels ont répondu</translation>
    </message>
    <message>
        <source>until the next sync test</source>
        <translation>jusqu’au prochain test de synchronisation</translation>
    </message>
    <message>
        <source>Sign-in for watching</source>
        <translation>Connexion pour la surveillance</translation>
    </message>
    <message>
        <source>in the keychain; it can only read</source>
        <translation>dans le trousseau de clés&#xa0;; lecture seule</translation>
    </message>
    <message>
        <source>until you sign out</source>
        <translation>jusqu’à ce que vous vous déconnectiez</translation>
    </message>
    <message>
        <source>Key for unattended watching</source>
        <translation>Clé pour la surveillance sans intervention</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>Looking again needs a sign-in. The countdown goes on without it.</source>
        <translation>Regarder à nouveau demande une connexion. Le compte à rebours continue sans elle.</translation>
    </message>
    <message>
        <source>Looking again needs an active role in Entra. The countdown goes on without it.</source>
        <translation>Regarder à nouveau demande un rôle actif dans Entra. Le compte à rebours continue sans lui.</translation>
    </message>
    <message>
        <source>The last look failed. Look again later; the countdown goes on.</source>
        <translation>La dernière vérification a échoué. Regardez à nouveau plus tard&#xa0;; le compte à rebours continue.</translation>
    </message>
    <message>
        <source>That is long ago, and changes may have gone unseen. Look again now.</source>
        <translation>C’était il y a longtemps, et des changements sont peut-être passés inaperçus. Regardez à nouveau maintenant.</translation>
    </message>
</context>
<context>
    <name>PermissionDoctor</name>
    <message>
        <source>Microsoft Entra answers</source>
        <translation>Microsoft Entra répond</translation>
    </message>
    <message>
        <source>Signing in.</source>
        <translation>La connexion.</translation>
    </message>
    <message>
        <source>Microsoft Graph answers</source>
        <translation>Microsoft Graph répond</translation>
    </message>
    <message>
        <source>Everything that is read from Intune or written there.</source>
        <translation>Tout ce qui est lu dans Intune ou y est écrit.</translation>
    </message>
    <message>
        <source>Apple&apos;s portal answers</source>
        <translation>Le portail d’Apple répond</translation>
    </message>
    <message>
        <source>Having the certificate signed; only your browser goes there.</source>
        <translation>La signature du certificat&#xa0;; seul votre navigateur s’y rend.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est à l’heure</translation>
    </message>
    <message>
        <source>Judging dates, and signing in.</source>
        <translation>La vérification des dates, et la connexion.</translation>
    </message>
    <message>
        <source>Somebody is signed in</source>
        <translation>Quelqu’un est connecté</translation>
    </message>
    <message>
        <source>Reading the certificate and the devices.</source>
        <translation>La lecture du certificat et des appareils.</translation>
    </message>
    <message>
        <source>The program has its permissions</source>
        <translation>Le programme a ses autorisations</translation>
    </message>
    <message>
        <source>Features that you can switch on one by one.</source>
        <translation>Des fonctionnalités que vous pouvez activer une par une.</translation>
    </message>
    <message>
        <source>Intune answers</source>
        <translation>Intune répond</translation>
    </message>
    <message>
        <source>Everything that Pushkeeper does in the tenant.</source>
        <translation>Tout ce que Pushkeeper fait dans le locataire.</translation>
    </message>
    <message>
        <source>The push certificate is readable</source>
        <translation>Le certificat push est lisible</translation>
    </message>
    <message>
        <source>The countdown, and comparing a new certificate with it.</source>
        <translation>Le compte à rebours, et la comparaison d’un nouveau certificat avec lui.</translation>
    </message>
    <message>
        <source>The devices are readable</source>
        <translation>Les appareils sont lisibles</translation>
    </message>
    <message>
        <source>Proof that they stayed connected after a renewal.</source>
        <translation>La preuve qu’ils sont restés connectés après un renouvellement.</translation>
    </message>
    <message>
        <source>The agreement with Apple is given</source>
        <translation>L’accord avec Apple est donné</translation>
    </message>
    <message>
        <source>Intune gives out a signing request only then.</source>
        <translation>Intune ne délivre une demande de signature de certificat qu’à cette condition.</translation>
    </message>
    <message>
        <source>Your role may change the certificate</source>
        <translation>Votre rôle permet de modifier le certificat</translation>
    </message>
    <message>
        <source>Taking the signing request and uploading the certificate.</source>
        <translation>La récupération de la demande de signature de certificat et le chargement du certificat.</translation>
    </message>
    <message>
        <source>Not looked at: something above has to work first.</source>
        <translation>Non vérifié&#xa0;: un point plus haut doit d’abord fonctionner.</translation>
    </message>
    <message>
        <source>It answers, over a secure connection.</source>
        <translation>Réponse reçue, par une connexion sécurisée.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Lecture possible.</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s clock.</source>
        <translation>Elle concorde avec l’horloge de Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) slow.</source>
        <translation>
            <numerusform>Elle retarde de %n minute.</numerusform>
            <numerusform>Elle retarde de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minute(s) fast.</source>
        <translation>
            <numerusform>Elle avance de %n minute.</numerusform>
            <numerusform>Elle avance de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on the automatic time in the settings of this computer. Until then dates only warn.</source>
        <translation>Activez l’heure automatique dans les paramètres de cet ordinateur. D’ici là, les dates ne donnent lieu qu’à des avertissements.</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Un certificat se connecte&#xa0;; personne n’a à le faire.</translation>
    </message>
    <message>
        <source>The sign-in is valid.</source>
        <translation>La connexion est valide.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>All of them are granted.</source>
        <translation>Toutes sont accordées.</translation>
    </message>
    <message>
        <source>What is needed is granted. Left out:</source>
        <translation>Ce qui est nécessaire est accordé. Laissées de côté&#xa0;:</translation>
    </message>
    <message>
        <source>The registration for watching may also write, so its sign-in is never stored.</source>
        <translation>L’inscription pour surveiller peut aussi écrire&#xa0;; sa connexion n’est donc jamais enregistrée.</translation>
    </message>
    <message>
        <source>Ask your Entra admin for two registrations, as the package for the Entra admin makes them.</source>
        <translation>Demandez deux inscriptions à votre administrateur Entra, comme les crée le paquet pour l’administrateur Entra.</translation>
    </message>
    <message>
        <source>If you want these features, forward the link.</source>
        <translation>Si vous voulez ces fonctionnalités, transférez le lien.</translation>
    </message>
    <message>
        <source>Microsoft Graph wants one of these permissions: %1.</source>
        <translation>Microsoft Graph demande l’une de ces autorisations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Forward the link, which grants it. It may take some minutes until it counts; then try again.</source>
        <translation>Transférez le lien, qui l’accorde. Il peut falloir quelques minutes avant qu’elle ne prenne effet&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>A Cloud Application Administrator or Application Administrator</source>
        <translation>Un Administrateur d’application cloud ou un Administrateur d’application</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator</source>
        <translation>Un Administrateur de rôle privilégié</translation>
    </message>
    <message>
        <source>The account that is signed in has no role in Intune that allows it, or the role is not active.</source>
        <translation>Le compte connecté n’a pas de rôle dans Intune qui le permette, ou le rôle n’est pas actif.</translation>
    </message>
    <message>
        <source>If you have such a role in Privileged Identity Management, activate it and try again; it may take up to 15 minutes. Otherwise ask for the role Intune Administrator.</source>
        <translation>Si vous avez un tel rôle dans Privileged Identity Management, activez-le et réessayez&#xa0;; cela peut prendre jusqu’à 15 minutes. Sinon, demandez le rôle «&#xa0;Administrateur Intune&#xa0;».</translation>
    </message>
    <message>
        <source>A Privileged Role Administrator, or an Intune Administrator for Intune&apos;s own roles</source>
        <translation>Un Administrateur de rôle privilégié ou, pour les rôles propres à Intune, un Administrateur Intune</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help: does the account have a role in Intune, and, if it is older than 2021, an Intune licence?</source>
        <translation>Reconnectez-vous. Si cela ne suffit pas&#xa0;: le compte a-t-il un rôle dans Intune et, s’il date d’avant 2021, une licence Intune&#xa0;?</translation>
    </message>
    <message>
        <source>It answers; the subscription is “%1”.</source>
        <translation>Réponse reçue&#xa0;; l’abonnement a l’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the subscription in the Microsoft 365 admin center.</source>
        <translation>Consultez l’abonnement dans le Centre d’administration Microsoft 365.</translation>
    </message>
    <message>
        <source>Intune answers: there is no certificate yet.</source>
        <translation>Intune répond&#xa0;: il n’y a pas encore de certificat.</translation>
    </message>
    <message>
        <source>It is read when a set-up or renewal begins: that needs its own sign-in.</source>
        <translation>Il est lu au début d’une configuration ou d’un renouvellement&#xa0;: cela demande une connexion à part.</translation>
    </message>
    <message>
        <source>It is given.</source>
        <translation>Il est donné.</translation>
    </message>
    <message>
        <source>It is not given yet.</source>
        <translation>Il n’est pas encore donné.</translation>
    </message>
    <message>
        <source>The set-up shows the terms and asks you.</source>
        <translation>La configuration affiche les conditions et vous demande votre accord.</translation>
    </message>
    <message>
        <source>Not testable before the signing request: Intune has no question that changes nothing.</source>
        <translation>Non vérifiable avant la demande de signature de certificat&#xa0;: Intune n’offre aucune requête qui ne modifie rien.</translation>
    </message>
    <message>
        <source>Have your role active before you begin. If Intune refuses, nothing is lost: activate it, and try again.</source>
        <translation>Activez votre rôle avant de commencer. Si Intune refuse, rien n’est perdu&#xa0;: activez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Réponse reçue.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Lets a person sign in.</source>
        <translation>Permet à une personne de se connecter.</translation>
    </message>
    <message>
        <source>It opens no data of the tenant.</source>
        <translation>Elle ne donne accès à aucune donnée du locataire.</translation>
    </message>
    <message>
        <source>Shows who is signed in, for the journal.</source>
        <translation>Indique qui est connecté, pour le journal.</translation>
    </message>
    <message>
        <source>It shows nobody but the person who signs in.</source>
        <translation>Elle ne montre que la personne qui se connecte.</translation>
    </message>
    <message>
        <source>Keeps a person signed in, so that nobody has to sign in for each check.</source>
        <translation>Maintient une personne connectée, pour que personne n’ait à se connecter à chaque vérification.</translation>
    </message>
    <message>
        <source>It reaches nothing that the other permissions do not reach, and you can end it at any time.</source>
        <translation>Elle n’atteint rien que les autres autorisations n’atteignent pas, et vous pouvez y mettre fin à tout moment.</translation>
    </message>
    <message>
        <source>Reads the push certificate and when each Apple device last checked in.</source>
        <translation>Lit le certificat push et le dernier contact de chaque appareil Apple.</translation>
    </message>
    <message>
        <source>It cannot change, lock or wipe a device, and it cannot replace the certificate.</source>
        <translation>Elle ne peut ni modifier, ni verrouiller, ni réinitialiser un appareil, et elle ne peut pas remplacer le certificat.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s audit log, to show who changed the certificate and when. Microsoft keeps the log under this name.</source>
        <translation>Lit le journal d’audit d’Intune, pour montrer qui a modifié le certificat et quand. Microsoft range ce journal sous ce nom.</translation>
    </message>
    <message>
        <source>It can read apps and their settings, too; it cannot change, assign or remove any.</source>
        <translation>Elle peut aussi lire les applications et leurs paramètres&#xa0;; elle ne peut en modifier, en affecter ni en supprimer aucune.</translation>
    </message>
    <message>
        <source>Reads when the Apple tokens for apps and for automatic enrollment expire.</source>
        <translation>Lit la date d’expiration des jetons Apple pour les applications et pour l’inscription automatique.</translation>
    </message>
    <message>
        <source>It cannot renew or replace a token, and it cannot change a setting of Intune.</source>
        <translation>Elle ne peut ni renouveler ni remplacer un jeton, et elle ne peut modifier aucun paramètre d’Intune.</translation>
    </message>
    <message>
        <source>Reads Intune&apos;s roles, to say before a renewal whether the person&apos;s role is enough.</source>
        <translation>Lit les rôles d’Intune, pour dire avant un renouvellement si le rôle de la personne suffit.</translation>
    </message>
    <message>
        <source>It cannot give, change or take away a role.</source>
        <translation>Elle ne peut ni donner, ni modifier, ni retirer un rôle.</translation>
    </message>
    <message>
        <source>Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this.</source>
        <translation>Récupère la demande de signature de certificat, enregistre l’accord avec Apple et charge le nouveau certificat push. Microsoft ne propose rien de plus restreint pour cela.</translation>
    </message>
    <message>
        <source>It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.</source>
        <translation>Elle atteint aussi d’autres paramètres d’inscription, auxquels Pushkeeper ne touche pas. Elle ne peut pas agir sur un appareil, et elle ne permet à personne de faire plus que son rôle dans Intune ne l’autorise.</translation>
    </message>
    <message>
        <source>Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else.</source>
        <translation>Demande aux appareils de se signaler, pour prouver après un renouvellement qu’ils répondent toujours. Pushkeeper ne l’utilise pour rien d’autre.</translation>
    </message>
    <message>
        <source>Microsoft lets it wipe or lock devices, too, if the person&apos;s role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.</source>
        <translation>Microsoft lui permet aussi de réinitialiser ou de verrouiller des appareils, si le rôle de la personne l’autorise&#xa0;; Pushkeeper ne contient aucun appel de ce type. Laissez-la de côté si vous n’en voulez pas&#xa0;: la preuve prend alors plus de temps.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>It is too early to say more. Look again in an hour; nobody needs to wait.</source>
        <translation>Il est trop tôt pour en dire plus. Regardez à nouveau dans une heure&#xa0;; il n’est pas nécessaire d’attendre.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. Look again tomorrow: a day after the upload the verdict is firm.</source>
        <translation>Les appareils se signalent toutes les 8 heures. Regardez à nouveau demain&#xa0;: un jour après le chargement, le résultat est sûr.</translation>
    </message>
    <message>
        <source>The certificate may have another topic than the devices know. The way back: take a fresh signing request, renew the row of the earlier topic in Apple&apos;s portal with it, and upload that certificate. Do not press Create, and do not reset devices.</source>
        <translation>Le certificat a peut-être un autre topic que celui que les appareils connaissent. Pour revenir en arrière&#xa0;: prenez une nouvelle demande de signature, renouvelez avec elle la ligne du topic précédent dans le portail d’Apple et chargez ce certificat. Ne cliquez pas sur «&#xa0;Create a Certificate&#xa0;» et ne réinitialisez pas d’appareils.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln device(s) alive before have checked in since.</source>
        <translation>
            <numerusform>Vu depuis&#xa0;: %L1 sur %Ln appareil actif auparavant.</numerusform>
            <numerusform>Vus depuis&#xa0;: %L1 sur %Ln appareils actifs auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) have checked in since the upload. There is nothing to compare them with: the devices could not be read before it.</source>
        <translation>
            <numerusform>%Ln appareil s’est signalé depuis le chargement. Il n’y a pas de point de comparaison&#xa0;: les appareils n’ont pas pu être lus avant.</numerusform>
            <numerusform>%Ln appareils se sont signalés depuis le chargement. Il n’y a pas de point de comparaison&#xa0;: les appareils n’ont pas pu être lus avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device was alive before.</source>
        <translation>Aucun appareil n’était actif auparavant.</translation>
    </message>
    <message>
        <source>Devices fell silent after the upload.</source>
        <translation>Des appareils sont devenus silencieux après le chargement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln should have by now, if all were switched on.</source>
        <translation>
            <numerusform>%Ln aurait déjà dû être vu, si tous étaient allumés.</numerusform>
            <numerusform>%Ln auraient déjà dû être vus, si tous étaient allumés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol one test device and look whether it checks in.</source>
        <translation>Inscrivez un appareil de test et regardez s’il se signale.</translation>
    </message>
    <message>
        <source>The certificate works. Look at the devices that are missing.</source>
        <translation>Le certificat fonctionne. Regardez les appareils qui manquent.</translation>
    </message>
    <message>
        <source>Devices answer, so the certificate works.</source>
        <translation>Des appareils répondent&#xa0;; le certificat fonctionne donc.</translation>
    </message>
    <message>
        <source>The certificate works. There is nothing to do.</source>
        <translation>Le certificat fonctionne. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>All is well so far. A day after the upload the verdict is firm.</source>
        <translation>Tout va bien jusqu’ici. Un jour après le chargement, le résultat est sûr.</translation>
    </message>
    <message>
        <source>the certificate: nearly all devices are silent</source>
        <translation>le certificat&#xa0;: presque tous les appareils sont silencieux</translation>
    </message>
    <message>
        <source>not in Intune any more: retired or removed</source>
        <translation>n’est plus dans Intune&#xa0;: mis hors service ou supprimé</translation>
    </message>
    <message>
        <source>being retired or wiped</source>
        <translation>mise hors service ou réinitialisation en cours</translation>
    </message>
    <message>
        <source>late before the upload already: perhaps switched off</source>
        <translation>déjà en retard avant le chargement&#xa0;: peut-être éteint</translation>
    </message>
    <message>
        <source>most of its platform are missing: perhaps their network</source>
        <translation>la plupart des appareils de sa plateforme manquent&#xa0;: peut-être leur réseau</translation>
    </message>
    <message>
        <source>others are back: look at this device</source>
        <translation>d’autres sont revenus&#xa0;: regardez cet appareil</translation>
    </message>
    <message>
        <source>Devices fell silent after the last upload.</source>
        <translation>Des appareils sont devenus silencieux après le dernier chargement.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>Intune manages no Apple device yet.</source>
        <translation>Intune ne gère encore aucun appareil Apple.</translation>
    </message>
    <message>
        <source>No device has checked in within the last 90 days.</source>
        <translation>Aucun appareil ne s’est signalé au cours des 90 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) checked in within the last 24 hours.</source>
        <translation>
            <numerusform>Vu au cours des dernières 24 heures&#xa0;: %1 sur %Ln appareil.</numerusform>
            <numerusform>Vus au cours des dernières 24 heures&#xa0;: %1 sur %Ln appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (UTC): last check-in of %Ln device(s)</source>
        <translation>
            <numerusform>%1 (UTC)&#xa0;: dernier contact de %Ln appareil</numerusform>
            <numerusform>%1 (UTC)&#xa0;: dernier contact de %Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>À lire d’abord</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper: it says why. You can close this page.</source>
        <translation>Revenez à Pushkeeper : la raison y est indiquée. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Go back to Pushkeeper. You can close this page.</source>
        <translation>Revenez à Pushkeeper. Vous pouvez fermer cette page.</translation>
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
            <numerusform>%Ln appareil n’est plus dans Intune&#xa0;; non compté.</numerusform>
            <numerusform>%Ln appareils ne sont plus dans Intune&#xa0;; non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) that your role in Intune does not reach; not counted.</source>
        <translation>
            <numerusform>%Ln appareil hors de portée de votre rôle dans Intune&#xa0;; non compté.</numerusform>
            <numerusform>%Ln appareils hors de portée de votre rôle dans Intune&#xa0;; non comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) for which Intune did not take the request; not counted.</source>
        <translation>
            <numerusform>%Ln appareil pour lequel Intune n’a pas accepté la demande&#xa0;; non compté.</numerusform>
            <numerusform>%Ln appareils pour lesquels Intune n’a pas accepté la demande&#xa0;; non comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 95 % confidence, %1 to %2 % of %3 would answer like this.</source>
        <translation>Avec une confiance de 95&#xa0;%, de %1 à %2&#xa0;% répondraient ainsi, sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln chosen device(s) that can answer</source>
        <translation>
            <numerusform>%Ln appareil choisi pouvant répondre</numerusform>
            <numerusform>%Ln appareils choisis pouvant répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln %1 device(s) that can answer</source>
        <translation>
            <numerusform>%Ln appareil %1 pouvant répondre</numerusform>
            <numerusform>%Ln appareils %1 pouvant répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln Apple device(s) of the tenant that can answer</source>
        <translation>
            <numerusform>%Ln appareil Apple du locataire pouvant répondre</numerusform>
            <numerusform>%Ln appareils Apple du locataire pouvant répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), drawn at random from %1.</source>
        <translation>
            <numerusform>%Ln appareil, tiré au sort parmi %1.</numerusform>
            <numerusform>%Ln appareils, tirés au sort parmi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1.</source>
        <translation>L’ensemble&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other device(s) cannot answer: being retired or wiped, never seen, or silent for more than 90 days.</source>
        <translation>
            <numerusform>%Ln autre appareil ne peut pas répondre&#xa0;: mise hors service ou réinitialisation en cours, jamais vu, ou silencieux depuis plus de 90 jours.</numerusform>
            <numerusform>%Ln autres appareils ne peuvent pas répondre&#xa0;: mise hors service ou réinitialisation en cours, jamais vus, ou silencieux depuis plus de 90 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes less than a minute.</source>
        <translation>Cinq appareils par seconde au maximum&#xa0;; l’envoi des demandes prend donc moins d’une minute.</translation>
    </message>
    <message>
        <source>Five devices a second at most, so asking takes about %1.</source>
        <translation>Cinq appareils par seconde au maximum&#xa0;; l’envoi des demandes prend donc environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Intune asks %Ln device(s) to check in now. Nothing on them changes.</source>
        <translation>
            <numerusform>Intune demande à %Ln appareil de se signaler maintenant. Rien n’y est modifié.</numerusform>
            <numerusform>Intune demande à %Ln appareils de se signaler maintenant. Rien n’y est modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the check-ins are watched for up to %1. A device has answered when it checked in after it was asked.</source>
        <translation>Les contacts sont ensuite suivis pendant %1 au maximum. Un appareil a répondu s’il s’est signalé après la demande.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) asked</source>
        <translation>
            <numerusform>Demande envoyée&#xa0;: %1 sur %Ln appareil</numerusform>
            <numerusform>Demande envoyée&#xa0;: %1 sur %Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s) answered</source>
        <translation>
            <numerusform>A répondu&#xa0;: %1 sur %Ln appareil</numerusform>
            <numerusform>Ont répondu&#xa0;: %1 sur %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, en %2 au plus</translation>
    </message>
    <message>
        <source>%1; half of them within %2</source>
        <translation>%1&#xa0;; la moitié d’entre eux en %2 au plus</translation>
    </message>
    <message>
        <source>Nine of ten answers came within %1.</source>
        <translation>Neuf réponses sur dix sont arrivées en %1 au plus.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Others answered, so pushes arrive. These devices are probably off or without a network; they are asked again by Intune&apos;s own cycle of 8 hours.</source>
        <translation>D’autres ont répondu&#xa0;: les notifications push arrivent donc. Ces appareils sont probablement éteints ou sans réseau&#xa0;; Intune leur renvoie la demande dans son propre cycle de 8 heures.</translation>
    </message>
    <message>
        <source>No answer yet. Devices that are on and have a network usually answer within five minutes.</source>
        <translation>Pas encore de réponse. Les appareils allumés et connectés à un réseau répondent en général en cinq minutes.</translation>
    </message>
    <message>
        <source>No device answered. Open the Dashboard and compare the topic of the push certificate with the one before, then test again with devices that you have at hand.</source>
        <translation>Aucun appareil n’a répondu. Ouvrez le tableau de bord et comparez le topic du certificat push avec le précédent, puis refaites le test avec des appareils que vous avez sous la main.</translation>
    </message>
    <message>
        <source>no longer in Intune</source>
        <translation>n’est plus dans Intune</translation>
    </message>
    <message>
        <source>your role in Intune does not reach it</source>
        <translation>hors de portée de votre rôle dans Intune</translation>
    </message>
    <message>
        <source>Intune did not take the request</source>
        <translation>Intune n’a pas accepté la demande</translation>
    </message>
    <message>
        <source>answered within %1</source>
        <translation>a répondu en %1 au plus</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>demande envoyée, pas encore de réponse</translation>
    </message>
    <message>
        <source>waits: Intune asked for a pause</source>
        <translation>en attente&#xa0;: Intune a demandé une pause</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>demande pas encore envoyée</translation>
    </message>
    <message>
        <source>Open the Intune admin center and go to Devices &gt; All devices &gt; Bulk device actions.</source>
        <translation>Ouvrez le centre d’administration Intune et allez à Appareils &gt; Tous les appareils &gt; Actions d’appareil en bloc.</translation>
    </message>
    <message>
        <source>Choose the system (iOS/iPadOS or macOS) and the action Sync, then go on.</source>
        <translation>Choisissez le système (iOS/iPadOS ou macOS) et l’action «&#xa0;Synchroniser&#xa0;», puis continuez.</translation>
    </message>
    <message>
        <source>Select the devices, at most 100 at a time, review and create.</source>
        <translation>Sélectionnez les appareils, 100 au maximum à la fois, vérifiez et créez.</translation>
    </message>
    <message>
        <source>Come back and say that you pressed it. From then on the check-ins are watched here.</source>
        <translation>Revenez ici et indiquez que vous avez cliqué. À partir de là, les contacts sont suivis ici.</translation>
    </message>
    <message>
        <source>More than 100 devices need several rounds; say it after the last one.</source>
        <translation>Au-delà de 100 appareils, il faut plusieurs passages&#xa0;; indiquez-le après le dernier.</translation>
    </message>
</context>
<context>
    <name>TenantStanding</name>
    <message>
        <source>A certificate signs in</source>
        <translation>Un certificat se connecte</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>Sans connexion</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Set up the first push certificate of a tenant.</source>
        <translation>Configurer le premier certificat push d’un locataire.</translation>
    </message>
    <message>
        <source>Renew the push certificate, with the same Apple Account and the same topic.</source>
        <translation>Renouveler le certificat push, avec le même compte Apple et le même topic.</translation>
    </message>
    <message>
        <source>Please choose of: %1</source>
        <translation>Veuillez choisir parmi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Renew the same row in Apple&apos;s portal. Do not press Create, and do not touch devices.</source>
        <translation>Renouvelez la même ligne dans le portail d’Apple. Ne cliquez pas sur «&#xa0;Create a Certificate&#xa0;» et ne touchez pas aux appareils.</translation>
    </message>
    <message>
        <source>This tenant never had a push certificate: a first set-up.</source>
        <translation>Ce locataire n’a jamais eu de certificat push&#xa0;: une première configuration.</translation>
    </message>
    <message>
        <source>A renewal: same Apple Account, same topic.</source>
        <translation>Un renouvellement&#xa0;: même compte Apple, même topic.</translation>
    </message>
    <message>
        <source>Back to the topic that the devices know, by Renew on its row.</source>
        <translation>Retour au topic que les appareils connaissent, avec «&#xa0;Renew&#xa0;» dans sa ligne.</translation>
    </message>
    <message>
        <source>The topic that is installed now is kept from now on.</source>
        <translation>Le topic actuellement installé est désormais conservé.</translation>
    </message>
    <message>
        <source>The same certificate, now held by another Apple Account.</source>
        <translation>Le même certificat, désormais détenu par un autre compte Apple.</translation>
    </message>
    <message>
        <source>The certificate is gone from Intune, but devices know it.</source>
        <translation>Le certificat n’est plus dans Intune, mais des appareils le connaissent.</translation>
    </message>
    <message>
        <source>A new topic: every Apple device has to be enrolled again.</source>
        <translation>Un nouveau topic&#xa0;: il faut réinscrire chaque appareil Apple.</translation>
    </message>
    <message>
        <source>Serial number %1, valid until %2</source>
        <translation>Numéro de série %1, valide jusqu’au %2</translation>
    </message>
    <message>
        <source>Press Create a Certificate. If the table lists certificates already, leave their rows alone.</source>
        <translation>Cliquez sur «&#xa0;Create a Certificate&#xa0;». Si le tableau contient déjà des certificats, ne touchez pas à leurs lignes.</translation>
    </message>
    <message>
        <source>Press Renew in the row of this certificate, never Create and never Revoke: %1</source>
        <translation>Cliquez sur «&#xa0;Renew&#xa0;» dans la ligne de ce certificat, jamais sur «&#xa0;Create a Certificate&#xa0;» ni sur «&#xa0;Revoke&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Intune sends device and user data to Apple for management. This agreement holds for the whole tenant and cannot be taken back.</source>
        <translation>Intune envoie à Apple des données sur les appareils et les utilisateurs à des fins de gestion. Cet accord vaut pour tout le locataire et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>With this certificate every Apple device of the tenant would be cut off.</source>
        <translation>Avec ce certificat, chaque appareil Apple du locataire perdrait la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>With this certificate %Ln Apple device(s) would be cut off.</source>
        <translation>
            <numerusform>Avec ce certificat, %Ln appareil Apple perdrait la connexion.</numerusform>
            <numerusform>Avec ce certificat, %Ln appareils Apple perdraient la connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intune has the new certificate now. Its page must show: Subject ID %1, serial number %2, expiration %3.</source>
        <translation>Intune a maintenant le nouveau certificat. Sa page doit afficher&#xa0;: «&#xa0;Subject ID&#xa0;» %1, numéro de série %2, expiration %3.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AccountPage</name>
    <message>
        <source>&amp;Apple Account (Intune calls it Apple ID)</source>
        <translation>Compte &amp;Apple (identifiant Apple dans Intune)</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Compte Apple</translation>
    </message>
    <message>
        <source>It belongs to the company, not to a person: a shared mailbox, and codes that two people can receive. Whoever renews next year needs the same one.</source>
        <translation>Il appartient à l’entreprise, pas à une personne&#xa0;: une boîte aux lettres partagée et des codes que deux personnes peuvent recevoir. La personne qui renouvellera l’an prochain aura besoin du même compte.</translation>
    </message>
    <message>
        <source>Agreement with Apple</source>
        <translation>Accord avec Apple</translation>
    </message>
    <message>
        <source>Which Apple Account?</source>
        <translation>Quel compte Apple&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate is renewed with the account that made it. Still right?</source>
        <translation>Le certificat se renouvelle avec le compte qui l’a créé. Est-ce toujours le bon&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate hangs on one Apple Account for as long as devices are enrolled with it.</source>
        <translation>Le certificat dépend d’un seul compte Apple aussi longtemps que des appareils sont inscrits avec lui.</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>Noting the account …</source>
        <translation>Enregistrement du compte…</translation>
    </message>
    <message>
        <source>Read the &amp;terms</source>
        <translation>Lire les &amp;conditions</translation>
    </message>
    <message>
        <source>I agree &amp;for the whole tenant</source>
        <translation>&amp;J’accepte pour tout le locataire</translation>
    </message>
    <message>
        <source>The account is &amp;lost for good …</source>
        <translation>Le compte est &amp;perdu pour de bon…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AllTenants</name>
    <message>
        <source>No tenant is connected yet.</source>
        <translation>Aucun locataire n’est encore connecté.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Who is signed in where, and whether the tenant still allows it. Entra is asked; nothing is changed by looking.</source>
        <translation>Qui est connecté et où, et si le locataire l’autorise toujours. Entra est interrogé&#xa0;; regarder ne modifie rien.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ApplePage</name>
    <message>
        <source>Apple&apos;s portal</source>
        <translation>Portail d’Apple</translation>
    </message>
    <message>
        <source>Signing request (CSR)</source>
        <translation>Demande de signature de certificat (CSR)</translation>
    </message>
    <message>
        <source>Use another &amp;file …</source>
        <translation>Utiliser un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Take a fresh one</source>
        <translation>En récupérer une nou&amp;velle</translation>
    </message>
    <message>
        <source>A fresh one makes the earlier one stale.</source>
        <translation>Une nouvelle rend la précédente caduque.</translation>
    </message>
    <message>
        <source>Let Apple sign it</source>
        <translation>Faire signer par Apple</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, and a certificate comes back.</source>
        <translation>La demande de signature de certificat d’Intune va au portail d’Apple, et un certificat en revient.</translation>
    </message>
    <message>
        <source>Intune&apos;s signing request goes to Apple&apos;s portal, to the row of this certificate, and a renewed certificate comes back.</source>
        <translation>La demande de signature de certificat d’Intune va au portail d’Apple, à la ligne de ce certificat, et un certificat renouvelé en revient.</translation>
    </message>
    <message>
        <source>&amp;Open Apple&apos;s portal</source>
        <translation>Ouvrir le &amp;portail d’Apple</translation>
    </message>
    <message>
        <source>Choose the signing re&amp;quest …</source>
        <translation>Choisir la &amp;demande de signature…</translation>
    </message>
    <message>
        <source>&amp;Take the signing request</source>
        <translation>&amp;Récupérer la demande de signature</translation>
    </message>
    <message>
        <source>Opening Apple&apos;s portal …</source>
        <translation>Ouverture du portail d’Apple…</translation>
    </message>
    <message>
        <source>Taking a signing request from Intune …</source>
        <translation>Récupération d’une demande de signature de certificat dans Intune…</translation>
    </message>
    <message>
        <source>Download the CSR on Intune&apos;s page, then choose that file here.</source>
        <translation>Téléchargez la demande (CSR) sur la page d’Intune, puis choisissez ce fichier ici.</translation>
    </message>
    <message>
        <source>It is not taken yet. Only you start this; it happens once.</source>
        <translation>Elle n’a pas encore été récupérée. Vous seul lancez cette étape&#xa0;; elle n’a lieu qu’une fois.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Choose the signing request</source>
        <translation>Choisir la demande de signature de certificat</translation>
    </message>
    <message>
        <source>A fresh signing request</source>
        <translation>Une nouvelle demande de signature</translation>
    </message>
    <message>
        <source>A certificate that Apple made with the earlier one may not fit any more. Do this only if the earlier file is lost or was refused.</source>
        <translation>Un certificat qu’Apple a créé avec la précédente peut ne plus convenir. Ne le faites que si le fichier précédent est perdu ou a été refusé.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::AssistedDialog</name>
    <message>
        <source>Without signing in</source>
        <translation>Sans se connecter</translation>
    </message>
    <message>
        <source>The Tenant ID keeps the records of your tenants apart. Entra&apos;s admin center shows it under Overview.</source>
        <translation>L’ID de locataire permet de distinguer les enregistrements de vos locataires. Le centre d’administration Entra l’affiche sous «&#xa0;Vue d’ensemble&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;ID de locataire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::BusyLine</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Signed in as %1 at tenant %2. %3</source>
        <translation>Connecté en tant que %1 au locataire %2. %3</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CertificateCard</name>
    <message>
        <source>Apple MDM push certificate</source>
        <translation>Certificat Push MDM Apple</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune n’en a pas.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Compte Apple</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Last upload</source>
        <translation>Dernier chargement</translation>
    </message>
    <message>
        <source>Not with Pushkeeper</source>
        <translation>Pas avec Pushkeeper</translation>
    </message>
    <message>
        <source>With Pushkeeper, %1</source>
        <translation>Avec Pushkeeper, %1</translation>
    </message>
    <message>
        <source>Elsewhere, after the one with Pushkeeper of %1</source>
        <translation>Ailleurs, après celui du %1 avec Pushkeeper</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckInChart</name>
    <message>
        <source>Last check-in of each device, by day</source>
        <translation>Dernier contact de chaque appareil, par jour</translation>
    </message>
    <message>
        <source>%1. On this day the certificate was uploaded.</source>
        <translation>%1. Ce jour-là, le certificat a été chargé.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::CheckPage</name>
    <message>
        <source>Open Intune&apos;s page: Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate. Type what it shows.</source>
        <translation>Ouvrez la page d’Intune&#xa0;: Appareils &gt; Inscription &gt; Apple &gt; Certificat Push MDM Apple. Saisissez ce qu’elle affiche.</translation>
    </message>
    <message>
        <source>It shows no ce&amp;rtificate</source>
        <translation>Elle n’affiche aucun &amp;certificat</translation>
    </message>
    <message>
        <source>What does Intune have?</source>
        <translation>Que contient Intune&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is read from Intune: you type what its page shows. Nothing is changed.</source>
        <translation>Rien n’est lu dans Intune&#xa0;: vous saisissez ce qu’affiche sa page. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Pushkeeper reads the certificate, the devices and the agreement with Apple. Your browser may open for the sign-in. Nothing is changed.</source>
        <translation>Pushkeeper lit le certificat, les appareils et l’accord avec Apple. Votre navigateur peut s’ouvrir pour la connexion. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Vé&amp;rifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Reading what Intune has …</source>
        <translation>Lecture de l’état dans Intune…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Compte Apple</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Intune has none.</source>
        <translation>Intune n’en a pas.</translation>
    </message>
    <message>
        <source>Apple devices</source>
        <translation>Appareils Apple</translation>
    </message>
    <message>
        <source>Seen within 24 hours</source>
        <translation>Vus au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>One thing has to be decided first.</source>
        <translation>Il faut d’abord décider d’une chose.</translation>
    </message>
    <message>
        <source>The certificate is fresh. There is nothing to do yet.</source>
        <translation>Le certificat est récent. Il n’y a encore rien à faire.</translation>
    </message>
    <message>
        <source>You can renew it all the same; that does no harm.</source>
        <translation>Vous pouvez le renouveler quand même&#xa0;; cela ne pose aucun problème.</translation>
    </message>
    <message>
        <source>The list of devices is saved. Read it before you go on.</source>
        <translation>La liste des appareils est enregistrée. Lisez-la avant de continuer.</translation>
    </message>
    <message>
        <source>It lies in %1. Then check the last block of the topic and press the button again.</source>
        <translation>Elle se trouve dans %1. Vérifiez ensuite le dernier bloc du topic et appuyez de nouveau sur le bouton.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Comparison</name>
    <message>
        <source>Old and new</source>
        <translation>Ancien et nouveau</translation>
    </message>
    <message>
        <source>%1, in Intune now</source>
        <translation>%1, actuellement dans Intune</translation>
    </message>
    <message>
        <source>%1, from Apple</source>
        <translation>%1, venant d’Apple</translation>
    </message>
    <message>
        <source>In Intune now</source>
        <translation>Actuellement dans Intune</translation>
    </message>
    <message>
        <source>From Apple</source>
        <translation>Venant d’Apple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Apple Account</source>
        <translation>Compte Apple</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ConnectDialog</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un locataire</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>Quel locataire&#xa0;?</translation>
    </message>
    <message>
        <source>Microsoft Entra tells anybody the ID of a tenant; nobody signs in for that.</source>
        <translation>Microsoft Entra indique à tous l’ID d’un locataire&#xa0;; personne ne se connecte pour cela.</translation>
    </message>
    <message>
        <source>&amp;Find it</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>How do people sign in?</source>
        <translation>Comment les personnes se connectent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Two registrations in Entra: one can only read, the other one renews and is used only then.</source>
        <translation>Deux inscriptions dans Entra&#xa0;: l’une peut seulement lire, l’autre renouvelle et n’est utilisée qu’à ce moment-là.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>You sign in on Microsoft&apos;s page, in your browser. Pushkeeper never sees a password.</source>
        <translation>Vous vous connectez sur la page de Microsoft, dans votre navigateur. Pushkeeper ne voit jamais de mot de passe.</translation>
    </message>
    <message>
        <source>Check &amp;permissions</source>
        <translation>&amp;Vérifier les autorisations</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>What does the tenant still lack?</source>
        <translation>Que manque-t-il encore au locataire&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne modifie rien.</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser …</source>
        <translation>Attente de la connexion dans votre navigateur…</translation>
    </message>
    <message>
        <source>Looking at services, permissions and roles …</source>
        <translation>Vérification des services, des autorisations et des rôles…</translation>
    </message>
    <message>
        <source>Asking Microsoft Entra …</source>
        <translation>Interrogation de Microsoft Entra…</translation>
    </message>
    <message>
        <source>Choose the connection file</source>
        <translation>Choisir le fichier de connexion</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Utiliser un autre compte</translation>
    </message>
    <message>
        <source>A set-up or renewal of this tenant is open.</source>
        <translation>Une configuration ou un renouvellement de ce locataire est en cours.</translation>
    </message>
    <message>
        <source>Close its window first, then connect again. Nothing is lost by that.</source>
        <translation>Fermez d’abord sa fenêtre, puis connectez à nouveau. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Dashboard</name>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Veuillez vous connecter&#xa0;; votre navigateur s’ouvre à cet effet…</translation>
    </message>
    <message>
        <source>Reading certificate and devices …</source>
        <translation>Lecture du certificat et des appareils…</translation>
    </message>
    <message>
        <source>Have a look at this tenant</source>
        <translation>Regardez l’état de ce locataire</translation>
    </message>
    <message>
        <source>Pushkeeper reads certificate and devices; nothing is changed.</source>
        <translation>Pushkeeper lit le certificat et les appareils&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Regarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Intune has no certificate</source>
        <translation>Intune n’a pas de certificat</translation>
    </message>
    <message>
        <source>Pushkeeper finds out whether this is a first set-up or a rescue.</source>
        <translation>Pushkeeper détermine s’il s’agit d’une première configuration ou d’un sauvetage.</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message>
        <source>A set-up or renewal goes on where it stood.</source>
        <translation>Une configuration ou un renouvellement reprend là où il en était.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Time to renew</source>
        <translation>Il est temps de renouveler</translation>
    </message>
    <message>
        <source>Same Apple Account, same topic. It takes about 15 minutes.</source>
        <translation>Même compte Apple, même topic. Cela prend environ 15 minutes.</translation>
    </message>
    <message>
        <source>Renew &amp;now</source>
        <translation>Renou&amp;veler maintenant</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>The certificate is valid. You can renew it earlier; that does no harm.</source>
        <translation>Le certificat est valide. Vous pouvez le renouveler plus tôt&#xa0;; cela ne pose aucun problème.</translation>
    </message>
    <message>
        <source>Renew earl&amp;y</source>
        <translation>&amp;Renouveler en avance</translation>
    </message>
    <message>
        <source>No certificate is known yet</source>
        <translation>Aucun certificat n’est encore connu</translation>
    </message>
    <message>
        <source>As typed on %1.</source>
        <translation>Tel que saisi le %1.</translation>
    </message>
    <message>
        <source>Last successful check: %1.</source>
        <translation>Dernière vérification réussie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1. Reading anew …</source>
        <translation>État au %1. Nouvelle lecture en cours…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DaysRing</name>
    <message>
        <source>Days left: not known yet</source>
        <translation>Jours restants&#xa0;: pas encore connus</translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>Il reste moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks stand at 60, 30, 14, 7 and 3 days before the expiry.</source>
        <translation>Les repères se trouvent à 60, 30, 14, 7 et 3 jours avant l’expiration.</translation>
    </message>
    <message>
        <source>Expired, day %1</source>
        <translation>Expiré, jour %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceDetail</name>
    <message>
        <source>Choose a device to see what is known of it.</source>
        <translation>Choisissez un appareil pour voir ce qui est connu à son sujet.</translation>
    </message>
    <message>
        <source>Show its user</source>
        <translation>Afficher son utilisateur</translation>
    </message>
    <message>
        <source>Copy serial number</source>
        <translation>Copier le numéro de série</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Intune’s ID</source>
        <translation>ID dans Intune</translation>
    </message>
    <message>
        <source>Asks Intune for the user of this one device. Nothing of the answer is stored.</source>
        <translation>Demande à Intune l’utilisateur de ce seul appareil. Rien de la réponse n’est enregistré.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Intune does not know this device any more. Read the devices again.</source>
        <translation>Intune ne connaît plus cet appareil. Lisez à nouveau les appareils.</translation>
    </message>
    <message>
        <source>Intune knows no user of this device.</source>
        <translation>Intune ne connaît aucun utilisateur de cet appareil.</translation>
    </message>
    <message>
        <source>Its user: %1</source>
        <translation>Son utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its user: %1 (%2)</source>
        <translation>Son utilisateur&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceList</name>
    <message>
        <source>Words in name, model, serial number or platform</source>
        <translation>Mots du nom, du modèle, du numéro de série ou de la plateforme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the devices in sight as a table for spreadsheets.</source>
        <translation>Enregistre les appareils affichés sous forme de tableau pour tableurs.</translation>
    </message>
    <message>
        <source>No device matches the words and ticks.</source>
        <translation>Aucun appareil ne correspond aux mots et aux cases cochées.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s)</source>
        <translation>
            <numerusform>%1 sur %Ln appareil</numerusform>
            <numerusform>%1 sur %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the devices</source>
        <translation>Exporter les appareils</translation>
    </message>
    <message>
        <source>Sync test …</source>
        <translation>Test de synchronisation…</translation>
    </message>
    <message>
        <source>Asks the selected devices to check in, and watches who does.</source>
        <translation>Demande aux appareils sélectionnés de se manifester et observe lesquels le font.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DeviceTableView</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesCard</name>
    <message>
        <source>Apple devices</source>
        <translation>Appareils Apple</translation>
    </message>
    <message>
        <source>Last check-in of each device, by day (UTC)</source>
        <translation>Dernier contact de chaque appareil, par jour (UTC)</translation>
    </message>
    <message>
        <source>Checked in within 24 hours, of those seen in the last 90 days</source>
        <translation>Vus au cours des dernières 24 heures, parmi ceux vus au cours des 90 derniers jours</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lus.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>On ne peut pas les compter sans se connecter.</translation>
    </message>
    <message>
        <source>Intune manages no Apple device yet. Enrol one test device to see whether the certificate works.</source>
        <translation>Intune ne gère encore aucun appareil Apple. Inscrivez un appareil de test pour voir si le certificat fonctionne.</translation>
    </message>
    <message>
        <source>Longer ago: %1. Never: %2.</source>
        <translation>Plus ancien&#xa0;: %1. Jamais&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), as of %1</source>
        <translation>
            <numerusform>%Ln appareil, état au %1</numerusform>
            <numerusform>%Ln appareils, état au %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>They were not read yet. Reading changes nothing.</source>
        <translation>Ils n’ont pas encore été lus. La lecture ne modifie rien.</translation>
    </message>
    <message>
        <source>They cannot be counted without a sign-in.</source>
        <translation>On ne peut pas les compter sans se connecter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), read on %1</source>
        <translation>
            <numerusform>%Ln appareil, lu le %1</numerusform>
            <numerusform>%Ln appareils, lus le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rea&amp;d the devices</source>
        <translation>L&amp;ire les appareils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>%Ln appareil enregistré</numerusform>
            <numerusform>%Ln appareils enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds names and serial numbers; keep it where only those can read it who need it.</source>
        <translation>Le fichier contient des noms et des numéros de série&#xa0;; conservez-le là où seules les personnes qui en ont besoin peuvent le lire.</translation>
    </message>
    <message>
        <source>They are being read …</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Intune managed no Apple device on %1. Enrol one, then read the devices again.</source>
        <translation>Intune ne gérait aucun appareil Apple le %1. Inscrivez-en un, puis lisez à nouveau les appareils.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::DoctorList</name>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not testable yet</source>
        <translation>Pas encore vérifiable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>Qui peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquet pour votre administrateur Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FacetPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCard</name>
    <message>
        <source>The file that Apple gives you</source>
        <translation>Le fichier qu’Apple vous fournit</translation>
    </message>
    <message>
        <source>Watch another &amp;folder …</source>
        <translation>Sur&amp;veiller un autre dossier…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Waiting for it in %1. It is recognised by its content.</source>
        <translation>Attente du fichier dans %1. Il est reconnu à son contenu.</translation>
    </message>
    <message>
        <source>Once Apple&apos;s portal is open, %1 is watched for it.</source>
        <translation>Dès que le portail d’Apple est ouvert, le fichier est attendu dans %1.</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Choose the folder of downloads</source>
        <translation>Choisir le dossier des téléchargements</translation>
    </message>
    <message>
        <source>There is no folder %1. Watch another one, or choose the file.</source>
        <translation>Le dossier %1 n’existe pas. Surveillez-en un autre ou choisissez le fichier.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileCheck</name>
    <message>
        <source>Check a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs. Nothing leaves this computer, and private keys are never read.</source>
        <translation>Déterminez si un fichier est le certificat ou la demande de signature de certificat dont Intune a besoin. Rien ne quitte cet ordinateur, et les clés privées ne sont jamais lues.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n fichier vérifié</numerusform>
            <numerusform>%n fichiers vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor text.</source>
        <translation>Le presse-papiers ne contient ni fichier ni texte.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::FileDrop</name>
    <message>
        <source>Drop a certificate or a signing request here, or paste it.</source>
        <translation>Déposez ici un certificat ou une demande de signature de certificat, ou collez-en le texte.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::InspectionView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Vendor valid until</source>
        <translation>Certificat du fournisseur valide jusqu’au</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Pushkeeper</source>
        <translation>À &amp;propos de Pushkeeper</translation>
    </message>
    <message>
        <source>About Pushkeeper</source>
        <translation>À propos de Pushkeeper</translation>
    </message>
    <message>
        <source>Pushkeeper %1</source>
        <translation>Pushkeeper %1</translation>
    </message>
    <message>
        <source>Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.
Qt %1. Licence: Apache-2.0.</source>
        <translation>Maintient valide le certificat Push MDM Apple d’un locataire Microsoft Intune.
Qt %1. Licence&#xa0;: Apache-2.0.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>L&amp;ocataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>Tableau de &amp;bord</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>Appareil&amp;s</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Check a &amp;file …</source>
        <translation>&amp;Vérifier un fichier…</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>&amp;Open a cloud file …</source>
        <translation>&amp;Ouvrir un fichier de cloud…</translation>
    </message>
    <message>
        <source>&amp;Without signing in …</source>
        <translation>&amp;Sans se connecter…</translation>
    </message>
    <message>
        <source>&amp;Practise a renewal</source>
        <translation>S’exercer à un &amp;renouvellement</translation>
    </message>
    <message>
        <source>Practise a &amp;first set-up</source>
        <translation>S’exercer à une &amp;première configuration</translation>
    </message>
    <message>
        <source>%1 – Pushkeeper</source>
        <translation>%1 – Pushkeeper</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Locataire d’exercice</translation>
    </message>
    <message>
        <source>Making a practice tenant …</source>
        <translation>Création d’un locataire d’exercice…</translation>
    </message>
    <message>
        <source>Choose the cloud file</source>
        <translation>Choisir le fichier de cloud</translation>
    </message>
    <message>
        <source>&amp;Connect a tenant …</source>
        <translation>&amp;Connecter un locataire…</translation>
    </message>
    <message>
        <source>&amp;All tenants …</source>
        <translation>&amp;Tous les locataires…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les dé&amp;tails</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquet pour votre administrateur Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
    <message>
        <source>Go on without the keychain</source>
        <translation>Continuer sans le trousseau de clés</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PackageDialog</name>
    <message>
        <source>We are a &amp;partner: it serves the tenants of customers</source>
        <translation>Nous sommes un &amp;partenaire&#xa0;: les inscriptions servent aux locataires de clients</translation>
    </message>
    <message>
        <source>Package for your Entra admin</source>
        <translation>Paquet pour votre administrateur Entra</translation>
    </message>
    <message>
        <source>Registering a program and granting its permissions takes an Entra admin. The package explains everything, does it with a script, and brings back a connection file. It holds no secret.</source>
        <translation>Pour inscrire un programme et accorder ses autorisations, il faut un administrateur Entra. Le paquet explique tout, le fait avec un script et fournit en retour un fichier de connexion. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>&amp;Who is to use Pushkeeper? Sign-in names, separated by commas.</source>
        <translation>&amp;Qui doit utiliser Pushkeeper&#xa0;? Noms de connexion, séparés par des virgules.</translation>
    </message>
    <message>
        <source>What it is to do beyond watching and renewing:</source>
        <translation>Ce qu’il doit faire en plus de surveiller et de renouveler&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copy the &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send it to your Entra admin. What comes back is a connection file: open it with Connect a tenant. Meanwhile you can work without signing in.</source>
        <translation>Envoyez-le à votre administrateur Entra. Vous recevrez en retour un fichier de connexion&#xa0;: ouvrez-le avec «&#xa0;Connecter un locataire&#xa0;». En attendant, vous pouvez travailler sans vous connecter.</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Le message est copié.</translation>
    </message>
    <message>
        <source>Paste it into a mail and attach the package.</source>
        <translation>Collez-le dans un e-mail et joignez le paquet.</translation>
    </message>
    <message>
        <source>Allow signing in with a co&amp;de, for computers without a browser</source>
        <translation>Autoriser la connexion avec un co&amp;de, pour les ordinateurs sans navigateur</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PlatformShares</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1: checked in within 24 hours</source>
        <translation>%1&#xa0;: vus au cours des dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PortalGuide</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Connectez-vous avec %1</translation>
    </message>
    <message>
        <source>Upload there: %1</source>
        <translation>Chargez-y&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::PracticeBar</name>
    <message>
        <source>P&amp;lay a part</source>
        <translation>&amp;Jouer un rôle</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Renew for me</source>
        <translation>Portail d’Apple&#xa0;: cliquer sur «&#xa0;&amp;Renew&#xa0;» à ma place</translation>
    </message>
    <message>
        <source>Apple&apos;s portal: press &amp;Create for me</source>
        <translation>Portail d’Apple&#xa0;: cliquer sur «&#xa0;&amp;Create a Certificate&#xa0;» à ma place</translation>
    </message>
    <message>
        <source>Open &amp;Apple&apos;s portal</source>
        <translation>Ouvrir le portail d’&amp;Apple</translation>
    </message>
    <message>
        <source>Open &amp;Intune&apos;s page</source>
        <translation>Ouvrir la page d’&amp;Intune</translation>
    </message>
    <message>
        <source>&amp;8 hours later</source>
        <translation>&amp;8&#xa0;heures plus tard</translation>
    </message>
    <message>
        <source>A &amp;day later</source>
        <translation>&amp;Un jour plus tard</translation>
    </message>
    <message>
        <source>A &amp;month later</source>
        <translation>Un &amp;mois plus tard</translation>
    </message>
    <message>
        <source>11 m&amp;onths later</source>
        <translation>11&#xa0;m&amp;ois plus tard</translation>
    </message>
    <message>
        <source>Practice tenant. Nothing in it is real, and nothing can break.</source>
        <translation>Locataire d’exercice. Rien n’y est réel, et rien ne peut y être abîmé.</translation>
    </message>
    <message>
        <source>The practice admin is at Apple&apos;s portal …</source>
        <translation>L’administrateur d’exercice est dans le portail d’Apple…</translation>
    </message>
    <message>
        <source>The practice admin has downloaded the certificate.</source>
        <translation>L’administrateur d’exercice a téléchargé le certificat.</translation>
    </message>
    <message>
        <source>The practice admin could not do that. Take the signing request first.</source>
        <translation>L’administrateur d’exercice n’a pas pu le faire. Récupérez d’abord la demande de signature de certificat.</translation>
    </message>
    <message>
        <source>Time has moved on in the practice tenant.</source>
        <translation>Le temps a avancé dans le locataire d’exercice.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProofPage</name>
    <message>
        <source>Count the devices &amp;again</source>
        <translation>&amp;Recompter les appareils</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Do the devices answer?</source>
        <translation>Les appareils répondent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>The receipt is written. You can close this window.</source>
        <translation>Le justificatif est enregistré. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.</source>
        <translation>Les appareils se signalent toutes les 8&#xa0;heures. Il n’est pas nécessaire d’attendre&#xa0;: terminez maintenant et regardez à nouveau demain.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Count the devices</source>
        <translation>&amp;Compter les appareils</translation>
    </message>
    <message>
        <source>Counting the devices that have checked in …</source>
        <translation>Comptage des appareils vus…</translation>
    </message>
    <message>
        <source>This comes once Intune shows the new certificate.</source>
        <translation>Cette étape vient dès qu’Intune affiche le nouveau certificat.</translation>
    </message>
    <message>
        <source>Checked in since the upload</source>
        <translation>Vus depuis le chargement</translation>
    </message>
    <message>
        <source>Alive before</source>
        <translation>Actifs auparavant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés le</translation>
    </message>
    <message>
        <source>The records of this tenant lie in %1</source>
        <translation>Les enregistrements de ce locataire se trouvent dans %1</translation>
    </message>
    <message>
        <source>Alive before, not seen since</source>
        <translation>Actifs auparavant, pas vus depuis</translation>
    </message>
    <message>
        <source>Please read this before you finish: nearly all devices are silent.</source>
        <translation>Veuillez lire ceci avant de terminer&#xa0;: presque tous les appareils sont silencieux.</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Et d’autres</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ProxyDialog</name>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>The proxy did not accept that user name and password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are before it lets this program through. It is your company&apos;s proxy, not Microsoft. What you enter goes to this proxy only and is forgotten when the program ends.</source>
        <translation>Le proxy %1 demande qui vous êtes avant de laisser passer ce programme. C’est le proxy de votre entreprise, pas Microsoft. Ce que vous saisissez va à ce proxy seulement et est oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::QuestionForm</name>
    <message>
        <source>Intune has a certificate of another topic than the devices know.</source>
        <translation>Intune a un certificat dont le topic n’est pas celui que les appareils connaissent.</translation>
    </message>
    <message>
        <source>Go &amp;back to the topic that the devices know</source>
        <translation>R&amp;evenir au topic que les appareils connaissent</translation>
    </message>
    <message>
        <source>&amp;Keep the new topic: all devices were enrolled anew with it</source>
        <translation>Conserver &amp;le nouveau topic&#xa0;: tous les appareils ont été réinscrits avec lui</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Ra&amp;ison</translation>
    </message>
    <message>
        <source>Intune has no certificate, but this tenant may have devices, so Create would be wrong. Read the topic from the management profile of a device: Settings &gt; General &gt; VPN &amp; Device Management &gt; the profile &gt; More Details &gt; Topic.</source>
        <translation>Intune n’a pas de certificat, mais ce locataire a peut-être des appareils&#xa0;; «&#xa0;Create a Certificate&#xa0;» ne conviendrait donc pas. Lisez le topic dans le profil de gestion d’un appareil&#xa0;: Réglages &gt; Général &gt; VPN et gestion de l’appareil &gt; le profil &gt; Plus de détails &gt; Topic.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>To&amp;pic</translation>
    </message>
    <message>
        <source>A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this only if Apple&apos;s support cannot give back the Apple Account. The list of devices is saved as reenrolment-plan.csv in the tenant&apos;s folder.</source>
        <translation>Un nouveau topic coupe chaque appareil Apple du locataire&#xa0;: il faut réinscrire chacun d’eux. Ne le faites que si l’assistance d’Apple ne peut pas rendre le compte Apple. La liste des appareils est enregistrée sous reenrolment-plan.csv dans le dossier du locataire.</translation>
    </message>
    <message>
        <source>Last b&amp;lock of the old topic, typed by hand</source>
        <translation>&amp;Dernier bloc de l’ancien topic, saisi à la main</translation>
    </message>
    <message>
        <source>The Apple Account is lost for good …</source>
        <translation>Le compte Apple est perdu pour de bon…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RecordsPage</name>
    <message>
        <source>First set-up</source>
        <translation>Première configuration</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Back to the earlier topic</source>
        <translation>Retour au topic précédent</translation>
    </message>
    <message>
        <source>New topic kept</source>
        <translation>Nouveau topic conservé</translation>
    </message>
    <message>
        <source>Other Apple Account</source>
        <translation>Autre compte Apple</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Sauvetage</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau topic</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In Intune, receipt open</source>
        <translation>Dans Intune, justificatif à faire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>Nouveau numéro de série</translation>
    </message>
    <message>
        <source>Set-ups and renewals</source>
        <translation>Configurations et renouvellements</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Check a file …</source>
        <translation>Vérifier un fic&amp;hier…</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Ils se trouvent dans %1</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::RegistrationForm</name>
    <message>
        <source>Client ID for watching</source>
        <translation>ID client pour surveiller</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>ID client pour renouveler</translation>
    </message>
    <message>
        <source>&amp;Quick try with Microsoft&apos;s own client ID</source>
        <translation>&amp;Essai rapide avec l’ID client de Microsoft</translation>
    </message>
    <message>
        <source>Many tools share that client ID: what the tenant allows it, it allows all of them, and the logs name Microsoft&apos;s tool. The sign-in is never stored. Only to try.</source>
        <translation>De nombreux outils partagent cet ID client&#xa0;: ce que le locataire lui autorise, il l’autorise à tous, et les journaux nomment l’outil de Microsoft. La connexion n’est jamais enregistrée. Seulement pour essayer.</translation>
    </message>
    <message>
        <source>Client ID for &amp;watching</source>
        <translation>ID client pour surve&amp;iller</translation>
    </message>
    <message>
        <source>Client ID for &amp;renewing</source>
        <translation>ID client pour reno&amp;uveler</translation>
    </message>
    <message>
        <source>This tenant&apos;s own</source>
        <translation>Celles de ce locataire</translation>
    </message>
    <message>
        <source>Those of %1, as its partner</source>
        <translation>Celles de %1, en tant que son partenaire</translation>
    </message>
    <message>
        <source>Re&amp;gistrations</source>
        <translation>Inscri&amp;ptions</translation>
    </message>
    <message>
        <source>No client IDs? The tenant has no registration yet. Forward the package to your Entra admin; until the answer comes you can work without signing in.</source>
        <translation>Pas d’ID client&#xa0;? Le locataire n’a pas encore d’inscription. Transférez le paquet à votre administrateur Entra&#xa0;; en attendant la réponse, vous pouvez travailler sans vous connecter.</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paquet pour votre ad&amp;ministrateur Entra…</translation>
    </message>
    <message>
        <source>Wor&amp;k without signing in</source>
        <translation>Travai&amp;ller sans se connecter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>None: you type what Intune shows</source>
        <translation>Aucune&#xa0;: vous saisissez ce qu’Intune affiche</translation>
    </message>
    <message>
        <source>Client ID for watching</source>
        <translation>ID client pour surveiller</translation>
    </message>
    <message>
        <source>Client ID for renewing</source>
        <translation>ID client pour renouveler</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Client ID without a person</source>
        <translation>ID client sans personne connectée</translation>
    </message>
    <message>
        <source>What is recorded of devices</source>
        <translation>Ce qui est conservé des appareils</translation>
    </message>
    <message>
        <source>Keep names and serial numbers of company devices</source>
        <translation>Conserver les noms et numéros de série des appareils de l’entreprise</translation>
    </message>
    <message>
        <source>Of personally owned devices neither is ever kept, and of nobody&apos;s device its user. Without the tick the list shows names only after it was read anew.</source>
        <translation>Des appareils personnels, ni l’un ni l’autre n’est jamais conservé, et d’aucun appareil son utilisateur. Sans la coche, la liste ne montre les noms qu’après une nouvelle lecture.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::ShownForm</name>
    <message>
        <source>&amp;Apple ID</source>
        <translation>Identifiant &amp;Apple</translation>
    </message>
    <message>
        <source>S&amp;ubject ID</source>
        <translation>Su&amp;bject ID</translation>
    </message>
    <message>
        <source>Serial num&amp;ber</source>
        <translation>Nu&amp;méro de série</translation>
    </message>
    <message>
        <source>E&amp;xpiration</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInCard</name>
    <message>
        <source>Sign-in and permissions</source>
        <translation>Connexion et autorisations</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>Conserver la connexion pour surveiller dans le trousseau de clés de ce s&amp;ystème</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Check permissions</source>
        <translation>&amp;Vérifier les autorisations</translation>
    </message>
    <message>
        <source>&amp;Package for your Entra admin …</source>
        <translation>Paquet pour votre ad&amp;ministrateur Entra…</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>The keychain was read again: nothing of this tenant is left in it.</source>
        <translation>Le trousseau de clés a été relu&#xa0;: il n’y reste rien de ce locataire.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>A certificate signs in; nobody has to.</source>
        <translation>Un certificat se connecte&#xa0;; personne n’a à le faire.</translation>
    </message>
    <message>
        <source>Nobody, as far as is known</source>
        <translation>Personne, d’après ce qui est connu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>In the keychain, for reading only</source>
        <translation>Dans le trousseau de clés, en lecture seule</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>&amp;Use another account</source>
        <translation>&amp;Utiliser un autre compte</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInDialog</name>
    <message>
        <source>Administrators often have their account in another browser or profile: choose it here, or a private window, which asks for the account anew.</source>
        <translation>Les administrateurs ont souvent leur compte dans un autre navigateur ou profil&#xa0;: choisissez-le ici, ou une fenêtre privée, qui redemande le compte.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Other &amp;browser</source>
        <translation>Autre navi&amp;gateur</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The browser of the system</source>
        <translation>Le navigateur du système</translation>
    </message>
    <message>
        <source>%1, private window</source>
        <translation>%1, fenêtre privée</translation>
    </message>
    <message>
        <source>Your browser opens Microsoft&apos;s sign-in page. Sign in there; this window closes by itself.</source>
        <translation>Votre navigateur ouvre la page de connexion de Microsoft. Connectez-vous-y&#xa0;; cette fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>Utiliser plutôt un &amp;code</translation>
    </message>
    <message>
        <source>Open %1 in any browser, on this or another computer, and type this code. Policies of organisations often block this way; then sign in with the browser.</source>
        <translation>Ouvrez %1 dans n’importe quel navigateur, sur cet ordinateur ou un autre, et saisissez ce code. Les stratégies des organisations bloquent souvent cette méthode&#xa0;; connectez-vous alors avec le navigateur.</translation>
    </message>
    <message>
        <source>Use the bro&amp;wser instead</source>
        <translation>Utiliser plutôt le na&amp;vigateur</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SignInStep</name>
    <message>
        <source>&amp;Keep the sign-in for watching in the keychain of this system</source>
        <translation>Conserver la connexion pour surveiller dans le trousseau de clés de ce s&amp;ystème</translation>
    </message>
    <message>
        <source>It can only read. Without it you sign in each time the program starts. The sign-in for renewing is never kept.</source>
        <translation>Elle ne permet que de lire. Sans elle, vous vous connectez à chaque démarrage du programme. La connexion pour renouveler n’est jamais conservée.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in rests in the keychain.</source>
        <translation>Rien n’a encore été lu. La connexion se trouve dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program: %1. %2</source>
        <translation>Rien n’a encore été lu. La connexion prend fin avec le programme&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was read yet. The sign-in ends with the program.</source>
        <translation>Rien n’a encore été lu. La connexion prend fin avec le programme.</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminée</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::StageList</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncChoiceForm</name>
    <message numerus="yes">
        <source>The %Ln &amp;chosen device(s)</source>
        <translation>
            <numerusform>%Ln appareil &amp;choisi</numerusform>
            <numerusform>%Ln appareils &amp;choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;random sample of</source>
        <translation>Échantillon &amp;aléatoire de</translation>
    </message>
    <message>
        <source>&amp;All devices</source>
        <translation>&amp;Tous les appareils</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Taille de l’échantillon</translation>
    </message>
    <message>
        <source>every system</source>
        <translation>tous les systèmes</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncProgress</name>
    <message>
        <source>Ended on %1.</source>
        <translation>Terminé le %1.</translation>
    </message>
    <message>
        <source>Paused. Nobody is asked twice when it goes on.</source>
        <translation>En pause. À la reprise, aucun appareil ne reçoit la demande deux fois.</translation>
    </message>
    <message>
        <source>Asking, five devices a second at most …</source>
        <translation>Envoi des demandes, cinq appareils par seconde au maximum…</translation>
    </message>
    <message>
        <source>Looking for check-ins …</source>
        <translation>Recherche de contacts…</translation>
    </message>
    <message>
        <source>Next look at %1. You can close this window; it goes on when you open it again.</source>
        <translation>Prochaine vérification à %1. Vous pouvez fermer cette fenêtre&#xa0;; le test continue quand vous la rouvrez.</translation>
    </message>
    <message>
        <source>&amp;Copy those without an answer</source>
        <translation>&amp;Copier ceux sans réponse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more device(s) are not shown here.</source>
        <translation>
            <numerusform>%Ln autre appareil n’est pas affiché ici.</numerusform>
            <numerusform>%Ln autres appareils ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestAction</name>
    <message>
        <source>Sync &amp;test …</source>
        <translation>Test de s&amp;ynchronisation…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::SyncTestDialog</name>
    <message>
        <source>Sync test</source>
        <translation>Test de synchronisation</translation>
    </message>
    <message>
        <source>Do the devices answer now?</source>
        <translation>Les appareils répondent-ils maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Which devices are asked to check in?</source>
        <translation>À quels appareils demander de se signaler&#xa0;?</translation>
    </message>
    <message>
        <source>Intune can ask the devices without this program. No permission is needed here but that to read devices.</source>
        <translation>Intune peut envoyer la demande aux appareils sans ce programme. Ici, aucune autorisation n’est nécessaire, sauf celle de lire les appareils.</translation>
    </message>
    <message>
        <source>The devices of this tenant have not been read yet. Read them first.</source>
        <translation>Les appareils de ce locataire n’ont pas encore été lus. Lisez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln device(s) to check in</source>
        <translation>
            <numerusform>&amp;Demander à %Ln appareil de se signaler</numerusform>
            <numerusform>&amp;Demander à %Ln appareils de se signaler</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the devices</source>
        <translation>&amp;Lire les appareils</translation>
    </message>
    <message>
        <source>Ask them in &amp;Intune myself …</source>
        <translation>Le faire moi-même dans &amp;Intune…</translation>
    </message>
    <message>
        <source>I &amp;pressed it</source>
        <translation>J’ai cli&amp;qué</translation>
    </message>
    <message>
        <source>Copy the de&amp;vices</source>
        <translation>Co&amp;pier les appareils</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>&amp;Nouveau test</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantForm</name>
    <message>
        <source>Do&amp;main, tenant ID, or the address of somebody there</source>
        <translation>&amp;Domaine, ID de locataire ou adresse d’une personne de ce locataire</translation>
    </message>
    <message>
        <source>Or open the connection file that your Entra admin gave you: it knows the rest.</source>
        <translation>Ou ouvrez le fichier de connexion fourni par votre administrateur Entra&#xa0;: il contient le reste.</translation>
    </message>
    <message>
        <source>&amp;Open a connection file …</source>
        <translation>&amp;Ouvrir un fichier de connexion…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::TenantRow</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy the consent link</source>
        <translation>Copier le lien de consentement</translation>
    </message>
    <message>
        <source>Package for your Entra admin …</source>
        <translation>Paquet pour votre administrateur Entra…</translation>
    </message>
    <message>
        <source>Go on without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::UploadPage</name>
    <message>
        <source>I have read what &amp;warns</source>
        <translation>J’ai &amp;lu les avertissements</translation>
    </message>
    <message>
        <source>At Apple&apos;s portal</source>
        <translation>Dans le portail d’Apple</translation>
    </message>
    <message>
        <source>Then type what the page shows:</source>
        <translation>Saisissez ensuite ce que la page affiche&#xa0;:</translation>
    </message>
    <message>
        <source>Fetch the certificate</source>
        <translation>Récupérer le certificat</translation>
    </message>
    <message>
        <source>Upload it in Intune</source>
        <translation>Le charger dans Intune</translation>
    </message>
    <message>
        <source>Put it into Intune</source>
        <translation>Le mettre dans Intune</translation>
    </message>
    <message>
        <source>Download it in Apple&apos;s portal. It is compared with what Intune has before anything is sent.</source>
        <translation>Téléchargez-le dans le portail d’Apple. Il est comparé à ce que contient Intune avant tout envoi.</translation>
    </message>
    <message>
        <source>You upload the file on Intune&apos;s page. Pushkeeper compares what the page shows then.</source>
        <translation>Vous chargez le fichier sur la page d’Intune. Pushkeeper compare ensuite ce que la page affiche.</translation>
    </message>
    <message>
        <source>Pushkeeper uploads the certificate once, and then looks whether Intune shows it.</source>
        <translation>Pushkeeper charge le certificat une seule fois, puis regarde si Intune l’affiche.</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>&amp;Replace in Intune</source>
        <translation>&amp;Remplacer dans Intune</translation>
    </message>
    <message>
        <source>&amp;Upload to Intune</source>
        <translation>Charger &amp;dans Intune</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Waiting until Intune shows the new certificate …</source>
        <translation>Attente jusqu’à ce qu’Intune affiche le nouveau certificat …</translation>
    </message>
    <message>
        <source>Uploading the certificate to Intune …</source>
        <translation>Chargement du certificat dans Intune…</translation>
    </message>
    <message>
        <source>On Intune&apos;s page (Devices &gt; Enrollment &gt; Apple &gt; Apple MDM Push Certificate) enter the Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then show: Subject ID %2, serial number %3, expiration %4.</source>
        <translation>Sur la page d’Intune (Appareils &gt; Inscription &gt; Apple &gt; Certificat Push MDM Apple), saisissez l’identifiant Apple %1, choisissez le fichier qu’Apple vous a fourni et cliquez sur «&#xa0;Charger&#xa0;». La page doit ensuite afficher&#xa0;: «&#xa0;Subject ID&#xa0;» %2, numéro de série %3, expiration %4.</translation>
    </message>
    <message>
        <source>Intune has this certificate already.</source>
        <translation>Intune a déjà ce certificat.</translation>
    </message>
    <message>
        <source>If you have just pressed Renew in Apple&apos;s portal, download the new file there.</source>
        <translation>Si vous venez de cliquer sur «&#xa0;Renew&#xa0;» dans le portail d’Apple, téléchargez-y le nouveau fichier.</translation>
    </message>
    <message>
        <source>Nothing was sent to Intune. What speaks against it stands below.</source>
        <translation>Rien n’a été envoyé à Intune. Les raisons figurent ci-dessous.</translation>
    </message>
    <message>
        <source>This file must not go to Intune.</source>
        <translation>Ce fichier ne doit pas aller dans Intune.</translation>
    </message>
    <message>
        <source>Intune does not show the new certificate yet.</source>
        <translation>Intune n’affiche pas encore le nouveau certificat.</translation>
    </message>
    <message>
        <source>Please look again in a few minutes; nothing is sent twice.</source>
        <translation>Veuillez regarder à nouveau dans quelques minutes&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Intune shows another certificate than the one that was uploaded.</source>
        <translation>Intune affiche un autre certificat que celui qui a été chargé.</translation>
    </message>
    <message>
        <source>Somebody else may be at work. Ask in your team, then check again.</source>
        <translation>Une autre personne y travaille peut-être. Demandez à votre équipe, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Choose the fi&amp;le …</source>
        <translation>C&amp;hoisir le fichier…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Welcome</name>
    <message>
        <source>Keep the Apple MDM push certificate alive</source>
        <translation>Maintenir valide le certificat Push MDM Apple</translation>
    </message>
    <message>
        <source>Pushkeeper sets it up, renews it every year without losing a device, and proves that devices still answer.</source>
        <translation>Pushkeeper le configure, le renouvelle chaque année sans perdre un appareil et prouve que les appareils répondent toujours.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>D’abord s’exercer</translation>
    </message>
    <message>
        <source>A practice tenant on this computer, with Intune, Apple&apos;s portal and devices. Nothing in it is real.</source>
        <translation>Un locataire d’exercice sur cet ordinateur, avec Intune, le portail d’Apple et des appareils. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;S’exercer</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Sans se connecter</translation>
    </message>
    <message>
        <source>For when consent takes days and the certificate ends tomorrow: you type what Intune&apos;s page shows.</source>
        <translation>Si le consentement prend des jours et que le certificat expire demain&#xa0;: vous saisissez ce qu’affiche la page d’Intune.</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Continuer sans</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
    <message>
        <source>Find out whether a file is the certificate or signing request that Intune needs.</source>
        <translation>Déterminez si un fichier est le certificat ou la demande de signature de certificat dont Intune a besoin.</translation>
    </message>
    <message>
        <source>&amp;Check …</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un locataire</translation>
    </message>
    <message>
        <source>By its domain, or with the connection file that your Entra admin gave you.</source>
        <translation>Par son domaine, ou avec le fichier de connexion fourni par votre administrateur Entra.</translation>
    </message>
    <message>
        <source>C&amp;onnect …</source>
        <translation>Connec&amp;ter…</translation>
    </message>
</context>
<context>
    <name>pushkeeper::ui::Wizard</name>
    <message>
        <source>Please sign in; your browser opens for it …</source>
        <translation>Veuillez vous connecter&#xa0;; votre navigateur s’ouvre à cet effet…</translation>
    </message>
    <message>
        <source>Go on &amp;without signing in</source>
        <translation>C&amp;ontinuer sans se connecter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Ended as you wished. Nothing is lost.</source>
        <translation>Arrêté à votre demande. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3 – %4</source>
        <translation>Étape %1 sur %2&#xa0;: %3 – %4</translation>
    </message>
</context>
</TS>
